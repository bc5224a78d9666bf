import sys,pathlib; here=pathlib.Path(__file__).parent; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from page_kit import *
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib import colors as C
navy=C.HexColor("#12355b");pale=C.HexColor("#eaf0f6");teal=C.HexColor("#1c7c7d")
b=PS("b",fontName="Helvetica",fontSize=10,leading=13.4,spaceAfter=5);lab=PS("l",parent=b,fontName="Helvetica-Bold",fontSize=9.2,textColor=navy,spaceAfter=0)
v=PS("v",parent=b,fontSize=9.6,leading=12.6,spaceAfter=0);w=PS("w",parent=b,fontName="Helvetica-Bold",textColor=C.white,fontSize=10.5,spaceAfter=0)
h1=PS("h1",fontName="Helvetica-Bold",fontSize=22,leading=27,textColor=navy,spaceAfter=4);h2=PS("h2",fontName="Helvetica-Bold",fontSize=14,leading=18,textColor=teal,spaceBefore=10,spaceAfter=6);bb=PS("bb",parent=b,fontName="Helvetica-Bold")
def day(y,m,d): return (f"{y}-{m:02}-{d:02}",)*2
cards=[
("Our priorities and our place",[
 (1,"Use the evidence in the new State of Fennbridge report to test whether resources follow need, especially in the three coastal wards where outcomes are poorest.",
  "We will map spending against need by ward and bring the findings, with options for change, to Cabinet as part of the budget process for 2026/27.",["Director of Public Health"],"Councillor Miriam Oakes, Cabinet Member for Healthy Communities","January 2026",month(2026,1),"Under way","The mapping exercise has been completed for public health, libraries and early help. Adult social care will follow in the autumn."),
 (2,"Settle the future of the Corn Exchange and the former cattle market so that uncertainty over both sites does not hold back private investment in the town centre.",
  "We will appoint a development partner for the cattle market and decide, by a full options appraisal, whether to retain the Corn Exchange in council ownership.",["Director of Growth and Regeneration"],"Councillor Tariq Nawaz, Leader of the Council","31 March 2026",day(2026,3,31),"Under way","Soft market testing took place in May and drew interest from six developers. The condition survey of the Corn Exchange is due back in August.")]),
("How we lead and govern",[
 (3,"Review the number and remit of overview and scrutiny committees, with fewer items for information and more time for pre-decision work.",
  "We will ask the Constitution Working Group to recommend a new structure to Annual Council, drawing on practice in four comparable unitary councils.",["Director of Legal and Democratic Services"],"Councillor Jill Hathersage, Chair of Constitution Working Group","May 2026",month(2026,5),"Not started","The group will begin this work in September, after the review of the planning code has ended."),
 (4,"Ensure that town and parish councils are treated as partners, with a refreshed charter and a single point of contact.",
  "We will co-write a charter with the Fennbridge Association of Local Councils and name a liaison officer for each of the five cluster areas.",["Head of Communities","Head of Highways"],"Councillor Peter Lunn, Cabinet Member for Communities","Complete",(None,None),"Complete","Charter signed on 12 June by 38 of the 44 parishes. Liaison officers have been in place since April and attend cluster meetings.")]),
("How we manage our money",[
 (5,"Make the delivery of savings more transparent by reporting each month what has been achieved, what is at risk and what has been replaced.",
  "We will add a savings tracker to monthly budget monitoring, starting with the report for period 4.",["Chief Finance Officer"],"Councillor Anneka de Vries, Cabinet Member for Finance","September 2025",month(2025,9),"Under way","A prototype tracker has been shared with the Finance Scrutiny Panel. It shows £7.9m of £9.3m as delivered or on course."),
 (6,"Take independent advice on the scale of borrowing for the waste transfer station and the leisure centre before contracts are let.",
  "We will commission treasury advisers to model the effect of both schemes on the revenue budget over 25 years and will report to Audit Committee.",["Chief Finance Officer"],"Councillor Anneka de Vries, Cabinet Member for Finance","Complete",(None,None),"Complete","The advice was received in March. As a result the leisure centre has been re-phased and borrowing has been reduced by £11m.")]),
("Our capacity to improve",[
 (7,"Give managers the skills and time to lead change, recognising that the work of bringing together the former district and county teams is still not finished.",
  "We will launch a leadership academy for 160 managers and harmonise the remaining terms and conditions inherited from predecessor councils.",["Director of People and Change"],"Councillor Peter Lunn, Cabinet Member for Communities","December 2026",month(2026,12),"Under way","The first cohort of 32 managers started in June. Negotiations with the recognised trade unions continue."),
 (8,"Stop, or pause, projects that are not essential. Staff told the peer team that they found it difficult to say no.",
  "We will carry out a stock-take of all 112 live projects and bring a shorter list to the Improvement Board.",["Corporate Leadership Team"],"Councillor Tariq Nawaz, Leader of the Council","July 2025",month(2025,7),"Delayed","The stock-take is now expected in October, because the programme office has been supporting the response to the cyber incident in April.")]),
]
deliv={"Under way":"on_track","Complete":"complete","Not started":"not_started","Delayed":["at_risk","off_track"]}
S=[Paragraph("Listening, learning, improving",h1),Paragraph("Fennbridge Council’s action plan following the LGA Corporate Peer Challenge",PS("s",parent=h2,spaceBefore=0,textColor=navy)),Paragraph("July 2025",bb),
 Paragraph("In January 2025 we invited the Local Government Association to bring a team of experienced councillors and officers to Fennbridge. They were with us for four days, read more than a hundred documents and held 47 meetings, workshops and visits.",b),
 Paragraph("They found a young council that has come a long way since it was created in April 2021, and one which knows itself well. They also gave us eight recommendations. This plan describes how we are responding to each. For every recommendation we say what we will do, which officer and which councillor will answer for it, when it will be done and where we have reached.",b),
 Paragraph("We will publish an update in January 2026, and the peer team will return to look at our progress in the spring of that year.",b)]
for t,cs in cards:
    first=True
    for n,r,a,l,m,d,_,s,p in cs:
        data=[[Paragraph(f"Recommendation {n}",w),""],[Paragraph(r,PS("r",parent=v,fontName="Helvetica-Bold")),""],
          [Paragraph("What we will do",lab),Paragraph(a,v)],[Paragraph("Lead officer" + ("s" if len(l)>1 else ""),lab),Paragraph("<br/>".join(l),v)],[Paragraph("Lead councillor",lab),Paragraph(m,v)],
          [Paragraph("Target date",lab),Paragraph(d,v)],[Paragraph("Where we are now",lab),Paragraph(p,v)],[Paragraph("Status",lab),Paragraph(s,v)]]
        tb=Table(data,colWidths=[36*mm,134*mm],style=[("SPAN",(0,0),(1,0)),("SPAN",(0,1),(1,1)),("BACKGROUND",(0,0),(1,0),navy),("BACKGROUND",(0,1),(1,1),pale),("VALIGN",(0,0),(-1,-1),"TOP"),("BOX",(0,0),(-1,-1),.8,navy),("TOPPADDING",(0,0),(-1,-1),3),("BOTTOMPADDING",(0,0),(-1,-1),3.5)])
        k=[tb,Spacer(1,6*mm)]
        S.append(KeepTogether(([Paragraph(t,h2)] if first else [])+k));first=False
S.append(Paragraph("If you would like this document in large print, in Easy Read or in another language please contact the Communities team at the Civic Centre, Fennbridge.",b))
def page(c,d):
    c.setFillColor(navy);c.rect(0,A4[1]-9*mm,A4[0],9*mm,stroke=0,fill=1);c.setFillColor(C.white);c.setFont("Helvetica-Bold",10);c.drawString(20*mm,A4[1]-6.2*mm,"Fennbridge Council")
    c.setFillColor(C.grey);c.setFont("Helvetica",8.5);c.drawString(20*mm,10*mm,"Peer challenge action plan");c.drawRightString(A4[0]-20*mm,10*mm,str(d.page))
SimpleDocTemplate(str(here/"document.pdf"),pagesize=A4,leftMargin=20*mm,rightMargin=20*mm,topMargin=20*mm,bottomMargin=18*mm,title="Listening, learning, improving",author="Fennbridge Council").build(S,onFirstPage=page,onLaterPages=page)
def mlead(m):
    nm,rl=m.split(", ",1); return dict(lead_text=m,role=[rl,rl.replace("Leader of the Council","Leader"),None] if rl.startswith(("Leader","Chair")) else [rl,"Cabinet Member"])
recs=[]
for t,cs in cards:
    for n,r,a,l,m,d,sp,s,p in cs:
        act=dict(text=a,leads=[dict(lead_text=x,role=[x,None] if x=="Corporate Leadership Team" else x) for x in l]+[mlead(m)],progress=[dict(text=p)],rag=[dict(rag_text=s,rag=None,delivery=deliv[s])])
        act.update(due_text=d if d!="Complete" else ["Complete",None],due_start=sp[0],due_end=sp[1])
        recs.append(dict(ref=str(n),text=r,recommendation_type="peer",theme=t,actions=[act]))
gold=dict(documents=dict(document_type="action_plan",date_start="2025-07-01",date_end="2025-07-31"),councils=["E06999002"],recommendations=recs,front_matter=[],scope=[],peers=[],
 milestones=[ms(["on_site","other"],["January 2025","In January 2025"],*month(2025,1)),dict(event=["other","action_plan_published"],date_text="January 2026",date_start="2026-01-01",date_end="2026-01-31"),dict(event="progress_review",date_text=["the spring of that year","spring of that year","in the spring of that year"])])
finish(here,gold,"Fennbridge: Listening, learning, improving (action plan)","reportlab","One card a recommendation (band, shaded text, label and value rows) below four local theme headings, councillor as Name, Office; target date 'Complete' where done; card labels partly in the plural.")
