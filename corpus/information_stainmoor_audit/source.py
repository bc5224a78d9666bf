from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as S
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import cm
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
import glob
for n,f in (("C","Caladea-Regular"),("CB","Caladea-Bold"),("CI","Caladea-Italic")):
    pdfmetrics.registerFont(TTFont(n,glob.glob(f"/usr/share/fonts/**/{f}.ttf",recursive=True)[0]))
pdfmetrics.registerFontFamily("C",normal="C",bold="CB",italic="CI",boldItalic="CB")
N=S("n",fontName="C",fontSize=11.3,leading=15,spaceAfter=7)
P=S("p",parent=N,leftIndent=1.25*cm,bulletIndent=0,bulletFontName="C",bulletFontSize=11.3)
B=S("b",parent=N,leftIndent=1.9*cm,bulletIndent=1.3*cm,spaceAfter=4)
H=S("h",parent=N,fontName="CB",fontSize=12.2,leading=16,spaceBefore=9,spaceAfter=5,leftIndent=1.25*cm,bulletFontName="CB",bulletFontSize=12.2,keepWithNext=1)
T=S("t",parent=N,fontName="CB",fontSize=15,leading=20,spaceAfter=10)
c=S("c",parent=N,fontSize=10.2,leading=13,spaceAfter=0)
s=[]
A=s.append
A(Paragraph("Report of the Director of Finance and Corporate Services to the meeting of the Audit and Standards Committee to be held on 24 April 2025",T))
A(Table([["",Paragraph("<b>H</b>",S("x",parent=T,alignment=1,spaceAfter=0))]],colWidths=[14.6*cm,1.6*cm],style=[("BOX",(1,0),(1,0),1,colors.black),("VALIGN",(0,0),(-1,-1),"MIDDLE")]))
A(Spacer(1,8))
A(Paragraph("<b>Subject:</b>",S("k",parent=N,spaceAfter=2)))
A(Paragraph("What the external auditor and the peer challenge team have told us: position at the end of 2024/25",N))
A(Paragraph("<b>Summary statement:</b>",S("k2",parent=N,spaceAfter=2)))
A(Paragraph("This is an information report. It brings together, for the first time, the recommendations of the auditor and those of the Corporate Peer Challenge, so that members can see where they meet. Nothing is asked of the Committee.",N))
A(Spacer(1,4))
A(Table([[Paragraph("Felicity Marchbank<br/>Director of Finance and Corporate Services",c),Paragraph("<b>Portfolio:</b><br/>Corporate Services and Performance",c)],
 [Paragraph("<b>Report Contact:</b> Hugh Lidgett, Audit and Risk Manager<br/><b>Phone:</b> (01632) 960655<br/><b>E-mail:</b> hugh.lidgett@stainmoor.example",c),Paragraph("<b>Overview and Scrutiny Area:</b><br/>Corporate",c)]],
 colWidths=[9.4*cm,6.8*cm],style=[("VALIGN",(0,0),(-1,-1),"TOP"),("LEFTPADDING",(0,0),(-1,-1),0),("BOTTOMPADDING",(0,0),(-1,-1),9)]))
A(PageBreak())
def h(n,t): A(Paragraph(t.upper(),H,bulletText=f"{n}."))
def p(n,t): A(Paragraph(t,P,bulletText=n))
def b(t): A(Paragraph(t,B,bulletText="•"))
h(1,"Why this report has been written")
p("1.1","Members of the Committee said in January that they had lost count of the bodies that advise the City of Stainmoor, and asked for one paper that named them all. This is that paper.")
p("1.2","It covers the external auditor, the peer team of the Local Government Association and, briefly, the Ombudsman. It leaves out Ofsted and the Care Quality Commission, which report elsewhere.")
h(2,"The external auditor")
p("2.1","The Auditor’s Annual Report for 2022/23 was received by this Committee on 25 July 2024. It held one statutory recommendation, four key recommendations and nine improvement recommendations. The statutory recommendation, on the dedicated schools grant, was answered by full Council within the month that the law allows.")
p("2.2","The auditor recommended that the bridging of the budget gap be shown year by year, that capital slippage be explained to members in words as well as figures, and that the register of interests be looked at twice a year. All of this has since been done. The recommendations of the auditor for 2023/24 have not been received; the Government’s backstop date has passed and the opinion was disclaimed, as it was at Bradford, Kirklees and some two hundred other councils.")
p("2.3","Officers are still at work on three improvement recommendations:")
b("the one about contract waivers, which waits for the new procurement rules to settle;")
b("the one about benefits realisation, which the peer team raised too; and")
b("the one about school balances.")
h(3,"The Corporate Peer Challenge")
p("3.1","A peer team led by a metropolitan chief executive was with us from 20 to 23 November 2023. Its report was published on 15 March 2024, and a progress review followed on 3 and 4 October 2024.")
p("3.2","The peer team recommended a good deal that members will recognise: a single plan, a smaller number of boards, and a closer watch on the companies that the Council owns. It did not recommend any change to this Committee, though it thought that independent members ought to be paid.")
p("3.3","When the peers came back they found that the boards had indeed been thinned out, from nineteen to seven. They advised that the savings programme be given a single owner. The Executive agreed to that on 10 December 2024 and resolved to appoint a programme director, who began work on 3 March 2025.")
p("3.4","In Calderdale the peer team recommended in the same year that the audit committee should have a second independent member. This Committee has had two since 2021.")
h(4,"How the two fit together")
p("4.1","The table counts what has been made, done and left open. It is a count and no more: a recommendation that took an afternoon stands beside one that took a year.")
hd=[Paragraph(f"<b>{x}</b>",c) for x in ("Who made them","Year","Made","Done","Open")]
rows=[["External auditor, statutory","2022/23","1","1","0"],["External auditor, key","2022/23","4","4","0"],["External auditor, improvement","2022/23","9","6","3"],["Peer team","2023","11","8","3"],["Local Government and Social Care Ombudsman","2024","6","6","0"]]
A(Table([hd]+[[Paragraph(x,c) for x in r] for r in rows],colWidths=[7.6*cm,2*cm,1.7*cm,1.7*cm,1.7*cm],hAlign="RIGHT",style=[("GRID",(0,0),(-1,-1),.5,colors.grey),("BACKGROUND",(0,0),(-1,0),colors.Color(.9,.92,.95))]))
A(Spacer(1,9))
p("4.2","Two subjects appear in both lists. The first is the realising of benefits from change. The second is the capacity of the finance team, of which the auditor said that it was “stretched but sound” and the peers that it was “a strength that should not be taken for granted”.")
p("4.3","The Scrutiny Commission recommended to the Executive in February that a single tracker be kept of all such matters. The Executive’s answer is due on 3 June 2025 and will be reported to members for information.")
h(5,"Costs, risks and the law")
p("5.1","There are no financial consequences. The auditor’s fee and the cost of the peer visit were both met from existing budgets.")
p("5.2","The chief risk is of counting the same thing twice and believing that twice as much has been done.")
p("5.3","The Council must consider statutory recommendations under Schedule 7 to the Local Audit and Accountability Act 2014. There is no like duty for the recommendations of a peer team, which it is none the less usual to publish and to answer.")
h(6,"Options")
p("6.1","As this report is for information there are no options to put, and no recommendations are made in it. Members are of course free to raise any matter at the meeting.")
h(7,"Appendices and background papers")
p("7.1","No appendices. Background papers: Auditor’s Annual Report 2022/23; Corporate Peer Challenge feedback report, March 2024; progress review letter, November 2024.")
def page(cv,d):
    cv.setFont("C",9); cv.drawCentredString(A4[0]/2,1.2*cm,str(d.page))
def first(cv,d):
    page(cv,d); cv.setFont("CB",13); cv.drawString(2.4*cm,A4[1]-1.5*cm,"City of Stainmoor Metropolitan District Council")
    cv.line(2.4*cm,A4[1]-1.7*cm,A4[0]-2.4*cm,A4[1]-1.7*cm)
SimpleDocTemplate("document.pdf",pagesize=A4,leftMargin=2.4*cm,rightMargin=2.4*cm,topMargin=2.4*cm,bottomMargin=2.1*cm,title="What the external auditor and the peer challenge team have told us",author="",invariant=1).build(s,onFirstPage=first,onLaterPages=page)
