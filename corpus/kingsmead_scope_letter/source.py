import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent)); from gold_papers import *
from reportlab.lib.pagesizes import A4
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib import colors
from reportlab.lib.units import mm
F='Helvetica'
B=PS('b',fontName=F,fontSize=10.5,leading=14.5,spaceAfter=7); H=PS('h',parent=B,fontName=F+'-Bold',fontSize=11.5,spaceBefore=8,spaceAfter=4,textColor=colors.HexColor('#20446b'),keepWithNext=1)
C=PS('c',parent=B,spaceAfter=0,fontSize=10,leading=13)
TH=[("Local priorities and outcomes",["Are the council's priorities clear and informed by an understanding of its communities?","Is the council delivering on its priorities, and how does it compare with similar boroughs?"]),
("Organisational and place leadership",["Does the council provide effective leadership of Kingsmead as a place?","How strong are relationships with partners and residents?"]),
("Governance and culture",["Are governance arrangements clear and robust?","Is there respect between members and officers, and is challenge welcomed?"]),
("Financial planning and management",["Does the council understand its financial position?","Is there a credible plan to meet the challenges of the next four years?"]),
("Capacity for improvement",["Does the council have the capacity and skills to deliver its ambitions?","How does the council learn, and use data to improve?"])]
FOC=["How the council is responding to the recommendations of the Regulator of Social Housing, and the pace of its repairs improvement plan.","The delivery of the Riverside regeneration scheme after the withdrawal of the development partner.","Community engagement, with a particular interest in how the voices of private renters are heard."]
PE=["Chief Executive of a London borough (lead peer)","Leader or Deputy Leader of a London borough","Councillor from another political group","Director of Housing","Section 151 Officer or Director of Finance","Assistant Director, Communities","LGA Peer Challenge Manager"]
PEALT=[["Chief Executive of a London borough","Chief Executive","Chief Executive of a London borough (lead peer)"],["Leader or Deputy Leader of a London borough","Leader or Deputy Leader"],["Councillor from another political group","Councillor"],"Director of Housing","Section 151 Officer or Director of Finance","Assistant Director, Communities",["LGA Peer Challenge Manager","Peer Challenge Manager"]]
MS=[("Scoping meeting with the Leader and Chief Executive","12 January 2026","scoping","2026-01-12","2026-01-12"),("Position statement and key documents to the LGA","20 March 2026","position_statement","2026-03-20","2026-03-20"),("Timetable of interviews agreed","27 March 2026","other","2026-03-27","2026-03-27"),("Peer team on site","20 to 23 April 2026","on_site","2026-04-20","2026-04-23"),("Feedback presentation to members and senior officers","23 April 2026, 2.00pm","feedback","2026-04-23","2026-04-23"),("Draft report to the council","15 May 2026","draft_report","2026-05-15","2026-05-15"),("Final report published","July 2026","report_published","2026-07-01","2026-07-31"),("Action plan published","September 2026","action_plan_published","2026-09-01","2026-09-30"),("Progress review","February 2027","progress_review","2027-02-01","2027-02-28")]
d=ROOT+'kingsmead_scope_letter'; os.makedirs(d,exist_ok=True)
def deco(c,doc):
    c.saveState()
    if doc.page==1:
        c.setFillColor(colors.HexColor('#20446b')); c.rect(22*mm,272*mm,34*mm,11*mm,fill=1,stroke=0); c.setFillColor(colors.white); c.setFont('Helvetica-Bold',13); c.drawString(26*mm,275.5*mm,'LGA'); c.setFont('Helvetica',7); c.drawString(38*mm,276*mm,'Peer support')
    c.setFillColor(colors.HexColor('#555555')); c.setFont('Helvetica',7.5); c.drawCentredString(105*mm,11*mm,'Local Government Association, 18 Smith Square, London SW1P 3HZ'); c.restoreState()
P=Paragraph
L=lambda xs,bt='bullet':ListFlowable([ListItem(P(x,C),bulletColor=colors.HexColor('#20446b'),spaceAfter=3) for x in xs],bulletType=bt,start='•' if bt=='bullet' else None,leftIndent=14,bulletFontSize=9)
S=[Spacer(1,14*mm),P("Aurelia Thackrah<br/>Chief Executive<br/>Royal Borough of Kingsmead<br/>The Guildhall<br/>Kingsmead KM1 2AA",B),P("22 January 2026",B),P("Dear Aurelia",B),P("<b>Royal Borough of Kingsmead: Corporate Peer Challenge</b>",B),
P("Thank you for meeting me last week together with Councillor Marcus Delacourt. It was very helpful to hear about the borough and what you would like to gain from the challenge. This letter confirms what we agreed about its scope, the team and the timetable. Please treat it as a draft until you have had the chance to talk to your colleagues; I would be grateful for any comments by the end of January.",B),
P("As you know, a Corporate Peer Challenge is not an inspection. The team will not look at every service, and its members will be candid and constructive, as colleagues who have had to deal with the same problems. The report will be published in full.",B),
P("Scope",H),P("The team will consider the five themes that are common to all challenges. Under each one we have noted the questions that you and I discussed.",B)]
for i,(t,qs) in enumerate(TH,1): S+=[P(f"<b>{i}. {t}</b>",PS('t',parent=B,spaceAfter=2,keepWithNext=1)),L(qs),Spacer(1,5)]
S+=[P("You also asked the team to give particular attention to three topics:",B),L(FOC),Spacer(1,6),
P("The last challenge, in May 2021, made nine recommendations, and the team will wish to see what has been done about them. A note of two pages would be enough.",B),
P("The team",H),P("We are looking for the following peers, and will send you names and short biographies in February. You have the right to object to any of them.",B),L(PE),Spacer(1,6),
P("Timetable",H),P("We agreed these dates:",B)]
tb=Table([[P('<b>Stage</b>',C),P('<b>Date</b>',C)]]+[[P(a,C),P(b,C)] for a,b,*_ in MS],colWidths=[105*mm,55*mm],repeatRows=1); tb.setStyle(TableStyle([('LINEBELOW',(0,0),(-1,-1),.4,colors.HexColor('#9fb3c8')),('LINEBELOW',(0,0),(-1,0),1.2,colors.HexColor('#20446b')),('VALIGN',(0,0),(-1,-1),'TOP'),('LEFTPADDING',(0,0),(-1,-1),0),('TOPPADDING',(0,0),(-1,-1),3),('BOTTOMPADDING',(0,0),(-1,-1),4)]))
S+=[tb,Spacer(1,9),P("Arrangements",H),P("Gregor Amblecote from your policy team has kindly offered to be our point of contact. Before the visit he will need to arrange a base room, interviews and focus groups with frontline staff, tenants, councillors of all groups and partners. I recommend that you allow time in the timetable for a visit to Riverside, and that staff are told early what the challenge is for.",B),
P("I look forward to working with you.",B),KeepTogether([P("Yours sincerely",B),Spacer(1,18),P("<b>Lorcan Whitmarsh</b><br/>Senior Regional Adviser, London<br/>Local Government Association",B),P("cc Councillor Marcus Delacourt, Leader of the Council",B)])]
SimpleDocTemplate(d+'/document.pdf',pagesize=A4,leftMargin=22*mm,rightMargin=22*mm,topMargin=18*mm,bottomMargin=20*mm,title='Corporate Peer Challenge scoping letter').build(S,onFirstPage=deco,onLaterPages=deco)
sc=[]
for t,qs in TH: sc+= [{"level":"theme","theme":t,"text":t}]+[{"level":"question","theme":t,"text":q} for q in qs]
sc+=[{"level":"item","text":x} for x in FOC]
g={"documents":{"document_type":"scope_letter","date_start":"2026-01-22","date_end":"2026-01-22"},"councils":["E09999002"],"recommendations":[],"front_matter":[],"scope":sc,
"peers":[{"name":None,"role":r} for r in PEALT],
"milestones":[{"event":e,"date_text":[b,b.replace(', 2.00pm','')],"date_start":x,"date_end":y} for a,b,e,x,y in MS],"no_extra":["peers","scope"]}
save('kingsmead_scope_letter',open(__file__).read(),'source.py',g,'Royal Borough of Kingsmead: Corporate Peer Challenge scoping letter','reportlab','Ordinary scoping letter: five numbered themes with bulleted questions, three bulleted focus topics, posts sought without names, and a timetable table with horizontal rules.')
