import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from boxed_papers import write, here
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.lib.units import cm
F=here(__file__)
B=PS("b",fontName="Helvetica",fontSize=10.5,leading=14.2,spaceAfter=7)
H=PS("h",parent=B,fontName="Helvetica-Bold",fontSize=11.5,spaceBefore=8,textColor=colors.HexColor("#8B1A1A"),keepWithNext=1)
N=PS("n",parent=B,leftIndent=1.1*cm,bulletIndent=0)
R=PS("r",parent=B,leftIndent=1.6*cm,bulletIndent=0.6*cm)
BL=PS("bl",parent=B,leftIndent=1.8*cm,bulletIndent=1.2*cm,spaceAfter=3)
T=PS("t",parent=B,fontSize=9.5,leading=12.5,spaceAfter=0)
def foot(c,doc):
    c.saveState(); c.setFont("Helvetica",8.5); c.setFillGray(.35)
    c.drawString(2.2*cm,1.2*cm,"Fire Authority – 14 October 2025"); c.drawRightString(A4[0]-2.2*cm,1.2*cm,"%d"%doc.page)
    c.setStrokeColor(colors.HexColor("#8B1A1A")); c.setLineWidth(1.2); c.line(2.2*cm,1.65*cm,A4[0]-2.2*cm,1.65*cm)
    if doc.page==1:   # the crest, drawn
        c.setFillColor(colors.HexColor("#8B1A1A")); c.circle(A4[0]-3.4*cm,A4[1]-2.6*cm,1.0*cm,fill=1,stroke=0)
        c.setFillColor(colors.HexColor("#E8B100")); 
        p=c.beginPath(); x,y=A4[0]-3.4*cm,A4[1]-3.2*cm; p.moveTo(x,y); p.curveTo(x-0.7*cm,y+.3*cm,x-.3*cm,y+.8*cm,x,y+1.35*cm); p.curveTo(x+.3*cm,y+.8*cm,x+.7*cm,y+.3*cm,x,y); c.drawPath(p,fill=1,stroke=0)
    c.restoreState()
S=[]
a=lambda t,s=B,**k:S.append(Paragraph(t,s,**k))
a("Brackenshire and Thornwick Fire Authority",PS("x",parent=B,fontName="Helvetica-Bold",fontSize=15,leading=19,spaceAfter=3))
a("Meeting to be held on 14 October 2025",PS("y",parent=B,fontName="Helvetica-Bold",spaceAfter=12))
a("Local Government Association Fire Peer Challenge 2026",PS("z",parent=B,fontName="Helvetica-Bold",fontSize=13,leading=17,spaceAfter=4))
a("Contact for further information – Rosalind Thackeray, Director of Corporate Services – Tel. 01632 960288",PS("v",parent=B,spaceAfter=10))
box=[[Paragraph("<b>Executive Summary</b>",B)],[Paragraph("The Authority last invited a peer challenge in 2015. Since then its Service has been inspected three times by His Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services (HMICFRS), most recently in 2024. It is proposed that the Authority invite the Local Government Association (LGA), with the National Fire Chiefs Council (NFCC), to carry out a peer challenge in spring 2026, with a strong emphasis on the governance of the Authority and on culture.",B)],
[Paragraph("<b>Recommendation(s)</b>",B)],[Paragraph("Members are asked to:",B)]]
D=[("I.","Agree that a Fire Peer Challenge be requested from the LGA and NFCC for the week commencing 20 April 2026."),
("II.","Approve the draft scope set out in section 3 of this report, subject to any changes that Members wish to make."),
("III.","Nominate one Member from each political group to sit with the Chief Fire Officer and the Clerk on a short-life steering group."),
("IV.","Note that the cost to the Authority is limited to accommodation and travel for the peer team, estimated at £6,500.")]
import re
for r,t in D: box.append([Paragraph(t,PS("q",parent=B,leftIndent=1.2*cm,bulletIndent=.2*cm,spaceAfter=3),bulletText=r)])
tb=Table(box,colWidths=[16.4*cm]); tb.setStyle([("BOX",(0,0),(-1,-1),.8,colors.black),("TOPPADDING",(0,0),(-1,-1),2),("BOTTOMPADDING",(0,0),(-1,-1),1)])
S.append(tb); S.append(Spacer(1,10))
k=[0,0]
def sec(t): k[0]+=1;k[1]=0;a("%d.&nbsp;&nbsp;%s"%(k[0],t),H)
def n(t): k[1]+=1;a(t,N,bulletText="%d.%d"%tuple(k))
sec("Background")
n("Peer challenges for fire and rescue services have been run by the LGA since 2012. In the first years they were built around the “Operational Assessment” toolkit. Since the inspectorate was given its duties towards fire in 2017, the LGA and NFCC have changed the offer: the challenge no longer repeats what inspectors look at, and gives its time to the parts of a fire authority’s work that they do not: governance, political leadership, the medium-term financial plan and how members hold the Service to account.")
n("The 2015 team was on site from 9 to 12 June 2015. Its findings led to the present committee structure and to the joint control room with Stourmark. All of the actions that arose from it were closed by March 2018.")
n("HMICFRS graded the Service “Requires Improvement” for promoting the right values and culture in its report of 30 August 2024 and made two recommendations, which are being tracked by the Audit and Performance Committee. This report does not deal with them.")
sec("Why now")
n("Three things make the spring of 2026 a good time. The Community Risk Management Plan runs out in March 2027 and its successor will be drafted over the summer. The Authority’s own membership changed by more than half in May 2025. And the Devolution Priority Programme may change the governance of fire in this area: Members will wish to know how robust their present arrangements are before that conversation begins.")
n("Officers have spoken with two authorities that have had the newer form of challenge, Cleveland and Royal Berkshire. Both found that the preparation, and in particular the writing of the position statement, was as useful as the week itself.")
sec("Proposed scope")
n("The LGA’s core themes for fire and rescue authorities are given below, with the questions that the team would ask under each. Members may add to them.")
SC=[("Community leadership",["How well does the Authority understand the risks and needs of the communities that it serves?","Is it an effective partner to the councils, the police and the health service?"]),
("Governance and political leadership",["Are the roles of Members and officers clear and respected?","Does the committee structure allow proper scrutiny of operational performance?"]),
("Culture and inclusion",["Do staff in all parts of the Service feel safe to speak up?"]),
("Financial sustainability",["Is there a credible medium-term plan that matches resources to risk?","Are reserves being used wisely?"]),
("Capacity and change",["Does the Service have the skills and the numbers to deliver the next Community Risk Management Plan?"])]
for th,qs in SC:
    a("<b>%s</b>"%th,PS("st",parent=B,leftIndent=1.1*cm,spaceAfter=2,keepWithNext=1))
    for q in qs: a(q,BL,bulletText="•")
    S.append(Spacer(1,5))
n("It is suggested that the team be asked to give one further matter its attention:")
X="On-call availability in the rural north of the county, where eleven of the nineteen stations fell below 70% in 2024/25"
a(X,BL,bulletText="•"); S.append(Spacer(1,5))
sec("The peer team")
n("The team would be put together by the LGA and agreed with the Chairman and the Chief Fire Officer. It is expected to be made up as follows:")
PE=["Chief Fire Officer (lead peer)","Fire authority Chair or Vice-Chair, from a combined fire authority","Member peer from an opposition group","Treasurer or Section 151 Officer","Senior officer with responsibility for people and culture","LGA Peer Challenge Manager"]
for x in PE: a(x,BL,bulletText="–")
S.append(Spacer(1,5))
sec("Timetable")
n("Subject to Members’ decision the timetable would be:")
M=[("November 2025","Scoping meeting with the LGA","scoping","2025-11-01","2025-11-30"),("12 February 2026","Draft position statement to the Authority’s Planning Committee","position_statement","2026-02-12","2026-02-12"),("27 March 2026","Position statement and documents sent to the team","position_statement","2026-03-27","2026-03-27"),("20 – 23 April 2026","Peer team on site","on_site","2026-04-20","2026-04-23"),("23 April 2026","Presentation of initial feedback to Members and staff","feedback","2026-04-23","2026-04-23"),("By 22 May 2026","Draft report received","draft_report",[None,"2026-05-22"],"2026-05-22"),("July 2026","Report and action plan to the Authority, and published",["report_published","action_plan_published","meeting"],"2026-07-01","2026-07-31"),("Spring 2027","Progress review","progress_review",["2027-03-01",None],["2027-05-31",None])]
tt=Table([[Paragraph("<b>When</b>",T),Paragraph("<b>What</b>",T)]]+[[Paragraph(m[0],T),Paragraph(m[1],T)] for m in M],colWidths=[4.5*cm,10.8*cm],repeatRows=1)
tt.setStyle([("GRID",(0,0),(-1,-1),.5,colors.grey),("BACKGROUND",(0,0),(-1,0),colors.HexColor("#EFDCDC")),("VALIGN",(0,0),(-1,-1),"TOP")])
S.append(tt); S.append(Spacer(1,8))
a("Financial Implications",H); a("The LGA makes no charge for the team’s time. Accommodation, travel and meals are estimated at £6,500 and can be met from the Corporate Services budget.")
a("Sustainability or Environmental Impact",H); a("None arising from this report.")
a("Equality and Diversity Implications",H); a("The scope gives a whole theme to culture and inclusion. The LGA will be asked to bring together a team that is itself diverse.")
a("Human Resource Implications",H); a("About forty days of officers’ time will be needed between January and April 2026, most of it within the Corporate Services directorate.")
a("Business Risk Implications",H); a("There is a risk that the findings will be drawn into the debate on devolution. This is thought to be outweighed by the value of an independent view.")
a("Local Government (Access to Information) Act 1985",H)
tt=Table([[Paragraph("<b>Paper</b>",T),Paragraph("<b>Date</b>",T),Paragraph("<b>Contact</b>",T)],[Paragraph("LGA and NFCC, Fire Peer Challenge: guidance for fire and rescue authorities",T),Paragraph("April 2025",T),Paragraph("Rosalind Thackeray",T)]],colWidths=[8.5*cm,3.2*cm,4*cm])
tt.setStyle([("GRID",(0,0),(-1,-1),.5,colors.grey),("VALIGN",(0,0),(-1,-1),"TOP")]); S.append(tt)
SimpleDocTemplate(F+"/document.pdf",pagesize=A4,leftMargin=2.2*cm,rightMargin=2.2*cm,topMargin=1.8*cm,bottomMargin=2.1*cm,title="Fire Peer Challenge 2026",author="Brackenshire and Thornwick Fire Authority").build(S,onFirstPage=foot,onLaterPages=foot)
sc=[]
for th,qs in SC:
    sc.append({"level":"theme","theme":th,"text":th}); sc+= [{"level":"question","theme":th,"text":q} for q in qs]
sc.append({"level":["item","theme"],"text":X})
g={"documents":{"document_type":"committee_report","date_start":"2025-10-14","date_end":"2025-10-14","committee":["Fire Authority","Brackenshire and Thornwick Fire Authority"]},"councils":[],
"recommendations":[{"ref":r.strip("."),"text":t,"recommendation_type":"decision","made":None} for r,t in D],
"front_matter":[{"field":["meeting_date","Meeting to be held on","date"],"value_text":"14 October 2025"},{"field":["contact_officer","contact","Contact for further information"],"value_text":"Rosalind Thackeray, Director of Corporate Services – Tel. 01632 960288"}],
"scope":sc,"peers":[{"name":None,"role":["Chief Fire Officer (lead peer)","Chief Fire Officer","lead peer"]},{"name":None,"role":[PE[1],"Fire authority Chair or Vice-Chair"]},{"name":None,"role":[PE[2],"Member peer"]},{"name":None,"role":PE[3]},{"name":None,"role":[PE[4],"Senior officer"]},{"name":None,"role":["LGA Peer Challenge Manager","Peer Challenge Manager"]}],
"milestones":[{"event":["on_site","other"],"date_text":["2015","in 2015"],"date_start":"2015-01-01","date_end":"2015-12-31"},
{"event":"on_site","date_text":["spring 2026","in spring 2026"],"date_start":["2026-03-01",None],"date_end":["2026-05-31",None]},
{"event":"other","date_text":["by March 2018","March 2018"],"date_start":["2018-03-01",None],"date_end":"2018-03-31"},
{"event":["on_site"],"date_text":["week commencing 20 April 2026","the week commencing 20 April 2026","20 April 2026"],"date_start":["2026-04-20",None],"date_end":["2026-04-20","2026-04-24","2026-04-26",None]},
{"event":"on_site","date_text":["9 to 12 June 2015","from 9 to 12 June 2015"],"date_start":"2015-06-09","date_end":"2015-06-12"}]+
[{"event":m[2],"date_text":[m[0],m[0].replace("By ","by "),m[0].replace("By ","")],"date_start":m[3],"date_end":m[4]} for m in M],
"no_extra":["scope","peers"]}
write(F,g,"Brackenshire and Thornwick Fire Authority: LGA Fire Peer Challenge 2026","reportlab","Fire authority report with a boxed summary and roman recommendations (Members are asked to:), local themes with questions, peer posts sought, and a timetable table; tests a body that is no council (named after a county and a city council) and inspectorate recommendations told in passing.")
