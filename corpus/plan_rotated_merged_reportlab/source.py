# content written once here; typeset by reportlab on portrait pages with /Rotate 270. gold.json from the same hand-made records, checked on the page.
import json
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib import colors as c
D="2026-03-09"
Bl,G,A,R,N=[("B","blue","complete"),("G","green","on_track"),("A","amber","at_risk"),("R","red","off_track"),("N",None,"not_started")]
# ref, text, portfolio holder (merged), merged progress or None, actions (text, officers, due, progress, rag)
RECS=[
("KR1","Agree a single set of priorities with your partners and stop work that does not support them.","Leader of the Council",None,[
 ("Hold a joint priorities day with the health alliance, the police and the town councils.",["Chief Executive"],("14 Nov 2025","2025-11-14","2025-11-14"),"Held at the Guildhall with 46 people attending. A joint statement was signed in December.",Bl),
 ("Review all 61 corporate projects against the new priorities and close those that do not fit.",["Assistant Director, Strategy"],("30 Apr 2026","2026-04-30","2026-04-30"),"48 projects reviewed so far, of which 11 have been closed and five merged. The remaining capital schemes will be reviewed with the Property Board later this month.",G)]),
("KR2","Put the capital programme on a realistic footing. The programme has slipped in each of the last four years and members no longer trust the figures that they are shown.","Portfolio Holder for Finance","A new Capital Board has met monthly since October. The programme for 2026/27 was re-profiled in the budget approved on 25 February, and slippage at quarter three was 14% against 39% in the year before.",[
 ("Set up an officer Capital Board with a gateway process.",["Director of Finance"],("Oct 2025","2025-10-01","2025-10-31"),None,Bl),
 ("Re-profile the programme and report slippage to Cabinet each quarter.",["Director of Finance","Property Services Manager"],("Mar 2026","2026-03-01","2026-03-31"),None,G),
 ("Train all project managers in business case writing.",["Learning and Development Manager"],("2026/27","2026-04-01","2027-03-31"),None,N)]),
("KR3","Review the planning service so that applicants, members and parishes receive a timely and consistent answer.","Portfolio Holder for Planning",None,[
 ("Commission an independent review of development management.",["Director of Place"],("Jan 2026","2026-01-01","2026-01-31"),"Procurement failed in the first round as no bids were received. A second tender closes on 20 March, so the review will report about five months late.",R),
 ("Clear the backlog of applications more than 26 weeks old.",["Planning Manager"],("30 Jun 2026","2026-06-30","2026-06-30"),"Backlog down from 212 to 134. Two agency planners leave in April and have not yet been replaced.",A),
 ("Provide refresher training for Planning Committee members and substitutes.",["Monitoring Officer","Planning Manager"],("Annually",None,None),"2025 session attended by 13 of 15 members.",G)]),
("KR4","Strengthen the role of the Audit Committee, including by appointing independent members.","Portfolio Holder for Finance",None,[
 ("Appoint two independent members to the Audit Committee.",["Monitoring Officer"],("May 2026","2026-05-01","2026-05-31"),"Advertised in February; nine applications received and interviews fixed for April.",G)]),
("KR5","Develop a plan for your older council homes that meets the consumer standards and is honest about what it will cost.","Portfolio Holder for Housing",None,[
 ("Complete stock condition surveys of all homes.",["Head of Housing"],("Dec 2026","2026-12-01","2026-12-31"),"3,420 of 5,100 homes surveyed.",G),
 ("Publish a 30-year business plan for the Housing Revenue Account.",["Head of Housing","Director of Finance"],("Q4 2026/27","2027-01-01","2027-03-31"),"N/A",N)]),
("KR6","Invest in member development and make it easier for councillors to do casework.","Leader of the Council",None,[
 ("Roll out an online casework system to all 38 councillors.",["ICT Manager"],("28 Feb 2026","2026-02-28","2026-02-28"),"System live since 2 February. All councillors have been given a login, and 29 have used it at least once.",Bl),
 ("Agree a member development charter and annual training budget.",["Democratic Services Manager"],("Sep 2026","2026-09-01","2026-09-30"),"Draft charter considered by the cross-party working group in January; the budget was left out of the 2026/27 estimates and a supplementary request will be needed.",A)]),
("KR7","Set out how the council will work with communities that it seldom hears from.","Portfolio Holder for Communities",None,[
 ("Adopt an engagement framework and test it on the Local Plan consultation.",["Community Engagement Lead"],("TBC",None,None),"",N)]),
]
S=PS("s",fontName="Helvetica",fontSize=8,leading=9.6); H=PS("h",S,fontName="Helvetica-Bold",textColor=c.white); B=PS("b",S,fontName="Helvetica-Bold",alignment=1)
P=lambda t,s=S: Paragraph(t.replace("&","&amp;"),s)
FILL={"B":c.HexColor("#5b9bd5"),"G":c.HexColor("#70ad47"),"A":c.HexColor("#ffc000"),"R":c.HexColor("#e4312b"),"N":c.white}
data=[[P(x,H) for x in("Ref","Key recommendation","Portfolio Holder","Action(s) to be taken","Responsible officer","Complete by","Latest position","BRAG")]]
st=[("GRID",(0,0),(-1,-1),.6,c.HexColor("#444444")),("VALIGN",(0,0),(-1,-1),"TOP"),("VALIGN",(7,1),(7,-1),"MIDDLE"),("BACKGROUND",(0,0),(-1,0),c.HexColor("#3b2e5a")),("TOPPADDING",(0,0),(-1,-1),3),("BOTTOMPADDING",(0,0),(-1,-1),5)]
for ref,t,ph,mp,acts in RECS:
    r0=len(data)
    for a,l,d,p,s in acts:
        f=len(data)==r0
        data.append([P(ref) if f else "",P(t) if f else "",P(ph) if f else "",P(a),P("<br/>".join(l)),P(d[0]),P((mp if f else "") if mp else p),P(s[0],B)])
        st.append(("BACKGROUND",(7,len(data)-1),(7,len(data)-1),FILL[s[0]]))
    for col in (0,1,2)+((6,) if mp else ()): st.append(("SPAN",(col,r0),(col,len(data)-1)))
T=Table(data,colWidths=[32,148,82,165,95,58,172,38],repeatRows=1,style=st)
leg=Table([[P(k,B),P(v)] for k,v in(("B","Complete – the action has been delivered and needs no further work"),("G","On track – expected to be delivered by the date shown"),("A","At risk – the date may be missed; action is being taken to recover"),("R","Off track – the date has been or will be missed"),("N","Not started"))],colWidths=[30,330],hAlign="LEFT",
  style=[("GRID",(0,0),(-1,-1),.4,c.grey)]+[("BACKGROUND",(0,i),(0,i),FILL[k]) for i,k in enumerate("BGARN")])
def page(cv,doc):
    cv.rotate(-90); cv.translate(-842,0)
    cv.setFont("Helvetica",7); cv.drawString(26,20,"CPC Action Plan v3"); cv.drawRightString(816,20,f"Page {doc.page}")
doc=BaseDocTemplate("document.pdf",pagesize=(595,842),title="Corporate Peer Challenge Action Plan",author="Tamsley Borough Council")
doc.addPageTemplates(PageTemplate("p",[Frame(20,30,802,545,id="f")],onPage=page))
doc.build([P("Tamsley Borough Council",PS("a",S,fontName="Helvetica-Bold",fontSize=11,leading=14)),P("Corporate Peer Challenge Action Plan",PS("t",S,fontName="Helvetica-Bold",fontSize=16,leading=20)),P("Version 3, 9 March 2026"),Spacer(1,5),
 P("The Local Government Association’s peer team was on site from 9 to 12 September 2025 and published its report in November. Its seven key recommendations, and the council’s actions in response, are set out below. The plan is monitored monthly by the Corporate Management Team and half-yearly by the Scrutiny Committee."),Spacer(1,7),T,Spacer(1,10),KeepTogether([P("Key to BRAG ratings",PS("k",S,fontName="Helvetica-Bold",leading=13)),leg])])
from pypdf import PdfWriter
w=PdfWriter(clone_from="document.pdf")
for pg in w.pages: pg.rotate(270)
w.write("document.pdf")
OK={"Chief Executive","Director of Finance","Monitoring Officer","Director of Place","Head of Housing","Planning Manager"}
def lead(x): return {"lead_text":x,**({"role":x} if x in OK else {})}
g={"source":"plan_rotated_merged_reportlab.pdf","documents":{"document_type":"action_plan","date_start":D,"date_end":D},"recommendations":[]}
for ref,t,ph,mp,acts in RECS:
    r={"ref":ref,"text":t,"recommendation_type":"peer","leads":[lead(ph)],"actions":[]}
    if len(acts)>1: r["rag"]=[]; r["progress"]=[{"text":mp,"as_of_start":D}] if mp else []
    for a,l,(dt,ds,de),p,s in acts:
        x={"text":a,"leads":[lead(y) for y in l]}
        if dt!="TBC":
            x["due_text"]=dt
            if ds: x.update(due_start=ds,due_end=de)
        x["progress"]=[{"text":p,"as_of_start":D}] if p and p!="N/A" else []
        x["rag"]=[{"rag":s[1],"rag_text":s[0],"delivery":s[2],"as_of_start":D}]
        r["actions"].append(x)
    g["recommendations"].append(r)
json.dump(g,open("gold.json","w"),indent=1,ensure_ascii=False)
