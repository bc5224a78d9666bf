import json
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
import glob
for n,f in (("C","Carlito-Regular"),("CB","Carlito-Bold"),("CI","Carlito-Italic"),("CBI","Carlito-BoldItalic")):
    pdfmetrics.registerFont(TTFont(n,glob.glob(f"/usr/share/fonts/**/{f}.ttf",recursive=True)[0]))
pdfmetrics.registerFontFamily("C",normal="C",bold="CB",italic="CI",boldItalic="CBI")
B=ParagraphStyle("b",fontName="C",fontSize=10.7,leading=13,spaceAfter=5)
H=ParagraphStyle("h",parent=B,fontName="CB",fontSize=12,spaceBefore=6,textColor=colors.HexColor("#234f1e"),keepWithNext=1)
T=ParagraphStyle("t",parent=B,fontName="CB",leftIndent=8*mm,bulletIndent=1*mm,spaceAfter=2,keepWithNext=1)
Q=ParagraphStyle("q",parent=B,leftIndent=8*mm,spaceAfter=5)
L=ParagraphStyle("l",parent=B,leftIndent=8*mm,bulletIndent=3*mm,spaceAfter=3)
N=ParagraphStyle("n",parent=B,spaceAfter=0)
S=ParagraphStyle("s",parent=B,fontSize=10.5,leading=13,spaceAfter=0)
TH=[("Local priorities and outcomes",["Are the council’s priorities clear and informed by the local context?","Is the council delivering effectively on its priorities?"]),
("Organisational and place leadership",["Does the council provide effective local leadership?","Are there good relationships with partner organisations and local communities?"]),
("Governance and culture",["Are there clear and robust governance arrangements?","Is there a culture of challenge and scrutiny?"]),
("Financial planning and management",["Does the council have a grip on its current financial position?","Does the council have a strategy and a plan to address its financial challenges?"]),
("Capacity for improvement",["Is the organisation able to support delivery of local priorities?","Does the council have the capacity to improve?"])]
EX=[("Local government reorganisation",["How well placed is the council to carry on with its priorities while it prepares for reorganisation?"]),
("Tourism and the visitor economy",["Is the council making the most of its role as landowner, regulator and promoter of the district’s coast?"])]
PEERS=[("Lead peer","Chief Executive","Fabian Merriweather","Saltmere District Council"),
("Member peer (Liberal Democrat)","Leader","Cllr Noreen Alderson","Calderwick Borough Council"),
("Member peer (Independent)","Deputy Leader","Cllr Piers Gallimore","Wendlebury Vale District Council"),
("Officer peer","Director of Finance","Ewa Kowal","Harbourne and Tilling Borough Council"),
("Officer peer","Head of Economic Development","To be confirmed",""),
("Peer challenge manager","Peer Challenge Manager","Siân Lovatt","LGA")]
TT=[("Position statement and documents sent to the LGA","22 August 2025"),("Peer team on site","16 to 18 September 2025"),("Feedback presentation to members and officers","18 September 2025"),
("Draft report sent to the council","10 October 2025"),("Final report published by the council","By 18 December 2025"),("Action plan published","By 18 February 2026"),("Progress review","July 2026")]
def deco(c,doc):
    c.saveState()
    if doc.page==1:
        c.setFillColor(colors.HexColor("#234f1e")); c.rect(150*mm,272*mm,38*mm,12*mm,fill=1,stroke=0)
        c.setFillColor(colors.white); c.setFont("CB",15); c.drawCentredString(169*mm,276*mm,"peers@work")
    c.setFillColor(colors.HexColor("#666666")); c.setFont("C",8)
    c.drawString(22*mm,12*mm,"Local Government Association, Regional Support, 3 Mill Court, Ashby Row"); c.drawRightString(188*mm,12*mm,f"{doc.page}")
    c.restoreState()
st=[Spacer(1,10*mm)]
for x in ("Mr Julian Applegarth","Chief Executive","Wetherholme District Council","Council Offices, Priory Road","Wetherholme"): st.append(Paragraph(x,N))
st+=[Spacer(1,6*mm),Paragraph("11 July 2025",N),Spacer(1,6*mm),Paragraph("Dear Julian",B),Paragraph("Corporate Peer Challenge: Wetherholme District Council",H),
Paragraph("Thank you for your time, and that of the Leader, at our scoping meeting on 2 July 2025. I am writing to confirm what we agreed about the scope of the peer challenge, the team and the arrangements. Please let me know if anything here is not as you remember it.",B),
Paragraph("Scope",H),Paragraph("The team will look at the five themes that are part of every corporate peer challenge:",B)]
for i,(t,q) in enumerate(TH,1): st+=[Paragraph(t,T,bulletText=f"{i}."),Paragraph(" ".join(q),Q)]
st.append(Paragraph("You have asked that the team should also give attention to two matters that are of particular importance to the district:",B))
for t,q in EX: st+=[Paragraph(t,T,bulletText="•"),Paragraph(" ".join(q),Q)]
st+=[Paragraph("The team",H),Paragraph("We have put together the following team, each of whom has been chosen for experience that bears on the issues above. The names are subject to availability and I will let you have the last one as soon as I can.",B)]
def tab(rows,w):
    t=Table([[Paragraph(c,ParagraphStyle("x",parent=S,fontName="CB" if i==0 else "C")) for c in r] for i,r in enumerate(rows)],colWidths=[x*mm for x in w],repeatRows=1)
    t.setStyle(TableStyle([("LINEBELOW",(0,0),(-1,0),1,colors.HexColor("#234f1e")),("LINEBELOW",(0,1),(-1,-1),.4,colors.grey),("VALIGN",(0,0),(-1,-1),"TOP"),("TOPPADDING",(0,0),(-1,-1),3),("BOTTOMPADDING",(0,0),(-1,-1),3)])); return t
st+=[tab([("Place on team","Name","Post","Organisation")]+[(a,n,r,o) for a,r,n,o in PEERS],(40,42,42,42)),Spacer(1,4*mm),
Paragraph("Timetable",H),tab([("Stage","Date")]+TT,(105,61)),Spacer(1,4*mm),
Paragraph("Before the visit",H),Paragraph("We ask every council to write a short position statement, of no more than fifteen pages, which says candidly how it sees itself against the themes. Your office has kindly offered to draw up the timetable of meetings; a first draft about four weeks beforehand would be helpful. It should allow for:",B)]
for x in ("conversations with members of all groups, including those that are not part of the administration;","at least two focus groups of frontline staff and one of middle managers;","meetings with parish councils, the county council, health, police, business and voluntary sector partners; and","a base room at the Council Offices which can be locked."): st.append(Paragraph(x,L,bulletText="–"))
st+=[Paragraph("After the visit",H),Paragraph("The team will leave you with a presentation and will follow it with a written report. It is a condition of the offer that the report is published in full, followed by an action plan. Some of the team will come back for a day for the progress review, and a short note of that will be published as well.",B),
Paragraph("There is no charge for the challenge. We ask only that the council meets the cost of accommodation and travel within the district.",B),
Paragraph("I look forward to working with you and your colleagues.",B),Paragraph("Yours sincerely",B),Spacer(1,10*mm),Paragraph("Siân Lovatt",N),Paragraph("Peer Challenge Manager",N),Paragraph("Local Government Association",N)]
SimpleDocTemplate("document.pdf",pagesize=A4,leftMargin=22*mm,rightMargin=22*mm,topMargin=16*mm,bottomMargin=17*mm,title="Scope letter").build(st,onFirstPage=deco,onLaterPages=deco)
EV=["position_statement","on_site","feedback","draft_report","report_published","action_plan_published","progress_review"]
DT=[("2025-08-22","2025-08-22"),("2025-09-16","2025-09-18"),("2025-09-18","2025-09-18"),("2025-10-10","2025-10-10"),(["2025-12-18",None],"2025-12-18"),(["2026-02-18",None],"2026-02-18"),("2026-07-01","2026-07-31")]
g={"source":"document.pdf","documents":{"document_type":"scope_letter","date_start":"2025-07-11","date_end":"2025-07-11"},"councils":["E07999012"],"recommendations":[],"scope":[],
"peers":[{"name":None if n.startswith("To be") else ([n,n.replace("Cllr ","")] if n.startswith("Cllr") else n),"role":[r,a,f"{a}, {r}"],"organisation":(["LGA","Local Government Association",None] if o=="LGA" else o or None)} for a,r,n,o in PEERS],
"milestones":[{"event":["scoping","meeting"],"date_text":["2 July 2025","on 2 July 2025"],"date_start":"2025-07-02","date_end":"2025-07-02"}]+
 [{"event":e,"date_text":[d,d.replace("By ","")] if d.startswith("By ") else d,"date_start":x,"date_end":y} for e,(s,d),(x,y) in zip(EV,TT,DT)],"no_extra":["scope","peers"]}
for t,q in TH:
    g["scope"].append({"level":"theme","theme":t,"text":t})
    g["scope"]+=[{"level":"question","theme":t,"text":x} for x in q]
for t,q in EX:   # a local matter with a question of its own
    g["scope"].append({"level":["theme","item"],"text":t})
    g["scope"]+=[{"level":"question","text":x} for x in q]
json.dump(g,open("gold.json","w"),indent=1,ensure_ascii=False)
