import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent)); from word_papers import *
from reportlab.platypus import *
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics; from reportlab.pdfbase.ttfonts import TTFont
import glob
def F(n,pat): pdfmetrics.registerFont(TTFont(n,[f for f in glob.glob('/usr/share/fonts/**/*.ttf',recursive=True) if f.endswith(pat)][0]))
F('B','Caladea-Regular.ttf');F('BB','Caladea-Bold.ttf');F('BI','Caladea-Italic.ttf')
pdfmetrics.registerFontFamily('B',normal='B',bold='BB',italic='BI',boldItalic='BB')
N='lynford_audit_governance_report_2024'
n=PS('n',fontName='B',fontSize=11,leading=14.6,spaceAfter=6); h=PS('h',parent=n,fontName='BB',fontSize=12,spaceBefore=9,spaceAfter=5,textColor=colors.HexColor('#7a1f2b'),keepWithNext=1)
num=PS('num',parent=n,bulletFontName='B',bulletFontSize=11,leftIndent=12*mm,bulletIndent=0); sub=PS('sub',parent=n,bulletFontName='B',bulletFontSize=11,leftIndent=21*mm,bulletIndent=12*mm,spaceAfter=4); kr=PS('kr',parent=n,bulletFontName='BB',bulletFontSize=11,leftIndent=27*mm,bulletIndent=12*mm,spaceAfter=4); cell=PS('c',parent=n,fontSize=10.3,leading=13,spaceAfter=0); lab=PS('l',parent=cell,fontSize=8.6,leading=11,textColor=colors.HexColor('#7a1f2b'),fontName='BB')
p=lambda t,b: Paragraph(t,num,bulletText=b)
FM=[("Report to",["committee","report_to"],"Audit and Governance Committee"),("Date of meeting",["meeting_date","date"],"24 September 2024"),
("Subject",["title","subject"],"LGA Corporate Peer Challenge 2024 – findings relating to governance, finance and risk"),
("Report of",["report_of","report of"],"Assistant Director, Corporate Governance"),("Cabinet Member",["portfolio_holder","cabinet member"],"Cllr Malcolm Everard, Resources and Performance"),
("Contact officer",["contact_officer","contact"],"Bronwen Yeldham, Corporate Strategy Manager, 01555 010 147"),("Wards affected",["wards_affected","wards"],"All"),
("Key decision",["key_decision","is_key_decision"],"No"),("Exempt information",["exempt","exempt information"],"None")]
V={l:v for l,_,v in FM}
def C(l): return [Paragraph(l,lab),Paragraph(V[l],cell)]
G=colors.HexColor('#b98a90')
tb=Table([[C("Report to"),'',C("Date of meeting"),''],[C("Subject"),'','',''],[C("Report of"),'',C("Cabinet Member"),''],[C("Contact officer"),'',C("Wards affected"),''],[C("Key decision"),'',C("Exempt information"),'']],colWidths=[42*mm]*4,
 style=[('GRID',(0,0),(-1,-1),.6,G),('SPAN',(0,1),(3,1)),('VALIGN',(0,0),(-1,-1),'TOP'),('BACKGROUND',(0,1),(-1,1),colors.HexColor('#f7eeef')),('TOPPADDING',(0,0),(-1,-1),4),('BOTTOMPADDING',(0,0),(-1,-1),5)]+[('SPAN',(0,r),(1,r)) for r in (0,2,3,4)]+[('SPAN',(2,r),(3,r)) for r in (0,2,3,4)])
DEC=["note the findings of the Corporate Peer Challenge set out in section 4 and in the report at Appendix A;","endorse the actions in Appendix B for which this Committee will have oversight;","ask the Assistant Director, Corporate Governance to include the matters raised in the Annual Governance Statement for 2024/25; and","agree to receive an update on progress at its meeting in March 2025."]
KR=["Review the Local Code of Corporate Governance and make sure that its principles are understood beyond the statutory officers.","Reduce the number of overdue internal audit actions, with heads of service held to account by the Corporate Leadership Team.","Bring together the council’s seventeen separate risk registers in a single system and align them with corporate objectives.","Agree a clear position on the minimum level of general reserves and build it into the Medium Term Financial Plan.","Establish shareholder arrangements for Lynford Homes Ltd that separate the council’s interests as owner, lender and planning authority.","Appoint a second independent person to the Audit and Governance Committee and provide regular training for all of its members.","Review the scheme of delegation, which requires too many routine matters to be decided by councillors."]
TT=[("21–24 May 2024","Peer team on site","on_site","2024-05-21","2024-05-24"),("12 July 2024","Draft report received","draft_report","2024-07-12","2024-07-12"),("20 August 2024","Final report published on the Council’s website",["report_published"],"2024-08-20","2024-08-20"),("24 September 2024","This Committee considers the findings","meeting","2024-09-24","2024-09-24"),("8 October 2024","Cabinet asked to approve the action plan",["meeting","action_plan_published"],"2024-10-08","2024-10-08"),("By 24 October 2024","Action plan published","action_plan_published",[None,"2024-10-24"],"2024-10-24"),("April 2025","Progress review by members of the peer team","progress_review","2025-04-01","2025-04-30")]
tt=Table([[Paragraph(x,PS('t',parent=cell,fontName='BB')) for x in ("Date","Step")]]+[[Paragraph(a,cell),Paragraph(b,cell)] for a,b,*_ in TT],colWidths=[45*mm,111*mm],hAlign='RIGHT',style=[('LINEBELOW',(0,0),(-1,-1),.5,G),('LINEABOVE',(0,0),(-1,0),.8,G),('VALIGN',(0,0),(-1,-1),'TOP'),('TOPPADDING',(0,0),(-1,-1),3),('BOTTOMPADDING',(0,0),(-1,-1),4)])
IM=[("Financial","There are no costs arising directly from this report. The cost of a single risk management system, estimated at £14,000 a year, will be met from existing budgets."),("Legal","The Council is required by the Accounts and Audit Regulations 2015 to have a sound system of internal control and to review its effectiveness each year."),("Risk","Failure to respond to the findings would damage the Council’s reputation and could be reflected in the external auditor’s value for money conclusion."),("Equality","None arising from this report."),("Climate","None arising from this report.")]
im=Table([[Paragraph(f'<b>{a}</b>',cell),Paragraph(b,cell)] for a,b in IM],colWidths=[32*mm,124*mm],hAlign='RIGHT',style=[('GRID',(0,0),(-1,-1),.5,G),('VALIGN',(0,0),(-1,-1),'TOP'),('BOTTOMPADDING',(0,0),(-1,-1),4)])
S=[tb,Spacer(1,8),Paragraph("1&nbsp;&nbsp;&nbsp;PURPOSE OF REPORT",h),
p("To inform the Committee of those findings of the recent Corporate Peer Challenge which fall within its terms of reference, and of the action that is proposed in response.","1.1"),
Paragraph("2&nbsp;&nbsp;&nbsp;RECOMMENDATIONS",h),p("The Committee is invited to:","2.1")]
S+=[Paragraph(t,sub,bulletText=f"({'i'*(i+1) if i<3 else 'iv'})") for i,t in enumerate(DEC)]
S+=[Paragraph("3&nbsp;&nbsp;&nbsp;BACKGROUND",h),
p("Corporate peer challenges are offered by the Local Government Association to all councils, which are expected to take part at least every five years. Lynford last did so in 2018. A team of six peers and an LGA manager was on site from 21 to 24 May 2024 and met some 140 councillors, officers and partners.","3.1"),
p("The team concluded that Lynford is a well led and ambitious council with a strong record of delivery, and that its arrangements for governance have not always kept pace with the growth in its commercial activity. It drew attention in particular to the housing company and to the management of risk.","3.2"),
p("The full report contains nineteen recommendations. It was published in August and will be considered by Cabinet on 8 October, together with an action plan. Overview and Scrutiny Committee commented on the report on 10 September and recommended that the plan be reviewed every six months.","3.3"),
Paragraph("4&nbsp;&nbsp;&nbsp;FINDINGS OF RELEVANCE TO THE COMMITTEE",h),
p("The peer team found that members of the Committee take their duties seriously and that its meetings are well run. Internal audit, which is provided by a partnership of four councils, was praised for the quality of its work. On the other hand, the team noted that 31 agreed actions were more than six months overdue at the time of its visit.","4.1"),
p("Seven of the recommendations made by the peer team relate to governance, finance and risk:","4.2")]
S+=[Paragraph(t,kr,bulletText=f"KR{i}") for i,t in zip((4,5,6,9,11,12,17),KR)]
S+=[p("Officers accept all seven. The number of overdue audit actions has already been brought down to 18, following a review by the Corporate Leadership Team in July. Adverts for the second independent person have been placed, and interviews will be held in the first half of October.","4.3"),
p("With regard to Lynford Homes Ltd, the Monitoring Officer has asked an external adviser to look at the articles of association and the shareholder agreement. The Committee will wish to note that the external auditor made a similar point in the Annual Auditor’s Report for 2022/23.","4.4"),
Paragraph("5&nbsp;&nbsp;&nbsp;TIMETABLE",h),p("The main steps are as follows.","5.1"),tt,Spacer(1,8),
Paragraph("6&nbsp;&nbsp;&nbsp;ALTERNATIVE OPTIONS",h),p("The Committee could choose not to comment on the findings. This is not advised, as the peer team has asked specifically that those charged with governance should be involved in the response.","6.1"),
Paragraph("7&nbsp;&nbsp;&nbsp;IMPLICATIONS",h),im,Spacer(1,8),
Paragraph("8&nbsp;&nbsp;&nbsp;APPENDICES AND BACKGROUND PAPERS",h),p("Appendix A – Corporate Peer Challenge feedback report, August 2024","8.1"),p("Appendix B – Extract from the draft action plan","8.2"),p("Background papers: none.","8.3")]
def first(c,d):
    c.saveState(); c.setFillColor(colors.HexColor('#7a1f2b')); c.setFont('BB',18); c.drawString(21*mm,272*mm,"Lynford Borough Council")
    c.circle(182*mm,274*mm,7*mm,fill=1,stroke=0); c.setFillColor(colors.white); q=c.beginPath(); q.moveTo(178*mm,271*mm); q.lineTo(182*mm,279*mm); q.lineTo(186*mm,271*mm); q.close(); c.drawPath(q,fill=1,stroke=0)
    c.setFillColor(colors.black); c.setFont('B',9); c.drawRightString(189*mm,262*mm,"Agenda item 7"); c.restoreState(); later(c,d)
def later(c,d):
    c.saveState(); c.setFont('B',9); c.drawCentredString(105*mm,12*mm,f"{d.page}"); c.restoreState()
d=out(N)
doc=BaseDocTemplate(str(d/'document.pdf'),pagesize=A4,title="LGA Corporate Peer Challenge 2024",author="Lynford Borough Council")
doc.addPageTemplates([PageTemplate('f',[Frame(21*mm,20*mm,168*mm,238*mm,0,0,0,0)],onPage=first,autoNextPageTemplate='l'),PageTemplate('l',[Frame(21*mm,20*mm,168*mm,257*mm,0,0,0,0)],onPage=later)])
doc.build(S)
E0={"actions":[],"leads":[],"progress":[],"rag":[]}
recs=[]
for r,t in zip(("(i)","(ii)","(iii)","(iv)"),DEC):
    recs.append({"ref":[r,"2.1"+r],"text":[t,t[:-4],t[:-5]] if t.endswith("; and") else t,"recommendation_type":"decision",**E0})
for i,t in zip((4,5,6,9,11,12,17),KR): recs.append({"ref":f"KR{i}","text":t,"recommendation_type":"peer",**E0})
gold(N,{"documents":{"document_type":"committee_report","date_start":"2024-09-24","date_end":"2024-09-24","committee":"Audit and Governance Committee"},"councils":["E07999008"],"recommendations":recs,
"front_matter":[{"field":[l]+[x for x in f if x.lower()!=l.lower()],"value_text":v} for l,f,v in FM],"scope":[],"peers":[],
"milestones":[{"event":e,"date_text":[a,a.replace('By ','')] if a.startswith('By') else ([a,"from 21 to 24 May 2024","21 to 24 May 2024"] if i==0 else a),"date_start":x,"date_end":y} for i,(a,b,e,x,y) in enumerate(TT)]})
