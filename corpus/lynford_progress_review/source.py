import sys,pathlib; here=pathlib.Path(__file__).parent; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from page_kit import *
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib import colors as C
pl=C.HexColor("#6b2c6f")
b=PS("b",fontName="Times-Roman",fontSize=11.5,leading=15.4,spaceAfter=7);bl=PS("bl",parent=b,leftIndent=7*mm,bulletIndent=2*mm,spaceAfter=3.5)
h1=PS("h1",fontName="Helvetica-Bold",fontSize=21,leading=26,textColor=pl,spaceAfter=3);sub=PS("sub",fontName="Helvetica",fontSize=13,leading=18,spaceAfter=10)
h2=PS("h2",fontName="Helvetica-Bold",fontSize=13.5,leading=17,textColor=pl,spaceBefore=9,spaceAfter=5,keepWithNext=1);rec=PS("rec",parent=b,fontName="Times-BoldItalic",keepWithNext=1,spaceBefore=5)
peers=[("Graham Sefton-Pryce","Chief Executive","West Lindsey District Council"),("Councillor Ruth Adeyemi","Leader","Tandridge District Council"),("Shazia Malik","Director of Finance and Section 151 Officer","Dacorum Borough Council"),("Bethan Rowlatt","Peer Challenge Manager","LGA")]
R=[
("1","Develop a shared narrative for the future of the borough",["The council has worked with its three neighbouring districts to submit a proposal for a new unitary authority, which was sent to government in September 2025. Alongside it the council has published Our Lynford, a statement of what it hopes to hand on to its successor. This was prepared with the twelve town and parish councils and launched at the Maltings.","A legacy fund of £1.5 million has been set aside, of which £640,000 has been awarded so far."]),
("2","Agree which projects come first",["The number of projects in the corporate programme has been reduced from 94 to 41. Members of all groups took part in two sessions at which each project was scored. The peer team heard from heads of service that this had been a difficult process but a liberating one."]),
("3","Make the golden thread visible",["Service plans for 2026/27 follow a new template. Personal objectives now refer to the corporate aims for 78% of staff. The first half-yearly report to the public appeared in November 2025."]),
("4","Strengthen the independence and impact of scrutiny",["A scrutiny officer was appointed in July 2025 and the chair of the committee now speaks at each meeting of Cabinet. Two task and finish groups have reported, on empty homes and on rural transport, and most of their proposals have been accepted. Meetings have been moved to seven o’clock."]),
("5","Refresh the approach to risk",["The register has been rewritten and is discussed every month by the Senior Leadership Team. Risks relating to Lynford Homes Limited have been added, and a shareholder committee met for the first time in October 2025. Internal audit will test the new arrangements in the spring."]),
("6","Bring forward options to close the budget gap in 2026/27 and 2027/28",["Options to the value of £2.1 million were presented to members in October 2025 and the draft budget for 2026/27 does not draw upon reserves. The remaining gap of £0.7 million in 2027/28 depends in part on the terms of the funding settlement."]),
("7","Invest in internal communication",["Screens have been installed at the depot and at both leisure centres, and a staff reference group has been established. Progress with an app for staff who do not use a computer at work has been slower, because the first supplier withdrew."]),
("8","Use data and technology to redesign services around residents",["This is the recommendation on which there has been least progress. A delivery plan was approved in December 2025 but the redesign of the first two services, missed bins and council tax moves, has not begun. The council has taken a deliberate decision to wait until a digital partner has been chosen with its neighbours."]),
]
S=[Paragraph("Corporate Peer Challenge: Progress Review",h1),Paragraph("Lynford Borough Council<br/>20 January 2026",sub),
Paragraph("1. Introduction",h2),
Paragraph("Lynford Borough Council undertook a Local Government Association (LGA) Corporate Peer Challenge from 3 to 6 March 2025 and published the full report, together with an action plan, on 10 July 2025. It asked some of the same peers to come back, less than a year later, to look at how far it had got and to talk through what had proved difficult.",b),
Paragraph("This note summarises what the peer team heard when it returned to Lynford on 20 January 2026.",b),
Paragraph("2. The peer team",h2),Paragraph("The following members of the original team took part:",b)]
S+=[Paragraph(f"{n}, {r}, {o}",bl,bulletText="•") for n,r,o in peers]
S+=[Paragraph("3. Overview",h2),
Paragraph("The peer team would like to thank the council for its welcome and for the candour with which councillors and staff spoke. It was struck by the energy with which the council has taken up the findings. Seven of the eight recommendations have been addressed in full or in large part, at a time when reorganisation has asked a great deal of the same small group of people.",b),
Paragraph("Political leadership changed following the elections in May 2025. The new Leader, Councillor Harriet Ode, told the team that she had used the report as a guide for her first hundred days, and it was evident that she and the Chief Executive have quickly formed a strong partnership.",b),
Paragraph("4. Progress against the recommendations",h2)]
for n,t,ps in R: S+=[Paragraph(f"Recommendation {n}: {t}",rec)]+[Paragraph(q,b) for q in ps]
S+=[Paragraph("5. Reflections",h2),
Paragraph("The council’s next challenge is to keep up momentum. Shadow elections are expected in May 2027 and attention will turn more and more to the new authority. In the peer team’s view the council is right to be selective, and its decision to concentrate on homes, town centres and climate is a sound one. It may find it helpful to say so plainly to residents.",b),
Paragraph("The team was also conscious of the load being carried by statutory officers. Neighbouring councils are in the same position, and there would be benefit in talking to them about how certain posts might be shared before vesting day.",b),
Paragraph("6. Final thoughts and next steps",h2),
Paragraph("The Leader and Chief Executive will want time to discuss this note with colleagues. The council has said that it will publish it by the end of March 2026. Claudia Wensley, Principal Adviser, remains the main point of contact and can be reached at claudia.wensley@lga.example.",b)]
def page(c,d):
    c.setStrokeColor(pl);c.setLineWidth(1.4);c.line(24*mm,A4[1]-17*mm,A4[0]-24*mm,A4[1]-17*mm);c.setFont("Helvetica-Bold",11);c.setFillColor(pl);c.drawString(24*mm,A4[1]-14*mm,"Local Government Association")
    c.setFont("Helvetica",8.5);c.setFillColor(C.black);c.drawCentredString(A4[0]/2,11*mm,f"Page {d.page}")
SimpleDocTemplate(str(here/"document.pdf"),pagesize=A4,leftMargin=24*mm,rightMargin=24*mm,topMargin=24*mm,bottomMargin=20*mm,title="Lynford Progress Review",author="LGA").build(S,onFirstPage=page,onLaterPages=page)
gold=dict(documents=dict(document_type="progress_review",date_start="2026-01-20",date_end="2026-01-20"),councils=["E07999008"],
 recommendations=[dict(ref=n,text=t,recommendation_type="peer",actions=[],progress=[dict(text=" ".join(ps))],rag=[],leads=[]) for n,t,ps in R],
 front_matter=[],scope=[],peers=[dict(name=[n,n.replace("Councillor","Cllr")],role=[r]+([f"LGA {r}"] if o=="LGA" else []),organisation=[o]+([None,"Local Government Association"] if o=="LGA" else [])) for n,r,o in peers],
 milestones=[dict(event="on_site",date_text=["3 to 6 March 2025","from 3 to 6 March 2025"],date_start="2025-03-03",date_end="2025-03-06"),ms(["report_published","action_plan_published"],["10 July 2025","on 10 July 2025"],"2025-07-10"),ms("progress_review",["20 January 2026","on 20 January 2026"],"2026-01-20"),ms("election",["May 2025","in May 2025"],*month(2025,5)),ms("election",["May 2027","in May 2027"],*month(2027,5)),dict(event=["other","report_published"],date_text=["by the end of March 2026","end of March 2026","March 2026"],date_end="2026-03-31")],no_extra=["peers"])
finish(here,gold,"Lynford Borough Council: Corporate Peer Challenge Progress Review","reportlab","Serif narrative progress review with peers as commas-only bullets and each recommendation restated in bold italic as a heading followed by paragraphs of progress; overview and reflections hold advice that is no recommendation.")
