import sys; sys.path.insert(0,".."); from common import *
from reportlab.platypus import *
from reportlab.lib.pagesizes import A4,landscape
from reportlab.lib.units import mm
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.colors import HexColor,white,black
W,H=A4; navy=HexColor("#1d3557"); tint=HexColor("#e6edf4")
b=PS("b",fontName="Helvetica",fontSize=10.2,leading=13.6,spaceAfter=6)
num=PS("num",parent=b,leftIndent=11*mm,bulletIndent=0)
it=PS("it",parent=b,leftIndent=17*mm,bulletIndent=9*mm)
dec=PS("dec",parent=b,leftIndent=9*mm,bulletIndent=0)
h=PS("h",parent=b,fontName="Helvetica-Bold",fontSize=11.5,leading=15,spaceBefore=7,spaceAfter=4,textColor=navy,keepWithNext=1)
t=PS("t",parent=b,fontName="Helvetica-Bold",fontSize=16,leading=20,spaceAfter=8,textColor=navy)
fl=PS("fl",fontName="Helvetica-Bold",fontSize=8,leading=10,textColor=navy,spaceBefore=0,spaceAfter=1)
fv=PS("fv",fontName="Helvetica",fontSize=9.2,leading=11.6,spaceAfter=8)
c=PS("c",fontName="Helvetica",fontSize=8.6,leading=10.8); ch=PS("ch",parent=c,fontName="Helvetica-Bold",textColor=white)
FM=[("Meeting","Policy and Resources Committee",["meeting","committee"]),("Date of meeting","Tuesday 17 June 2025",["date_of_meeting","meeting_date","date"]),
("Report of","Deputy Chief Executive",["report_of"]),("Lead member","Councillor Joan Abernethy-Pugh, Chair of the Policy and Resources Committee",["lead_member","portfolio_holder"]),
("Contact officer","Saskia Thornbury, Strategy and Performance Manager, ext. 2214",["contact_officer"]),("Wards affected","All",["wards_affected","wards"]),
("Key decision","No",["key_decision","is_key_decision"]),("Exempt information","None",["exempt_information","exempt"]),("Appendices","Appendix A: Action plan",["appendices"])]
D=[("(a)","note the report of the peer team and thank the team for its work;"),("(b)","approve the action plan at Appendix A as the council’s response to the peer team’s recommendations;"),
("(c)","delegate authority to the Deputy Chief Executive, in consultation with the Chair, to make minor changes to the action plan before it is published; and"),
("(d)","ask for a report on progress to be brought to the Committee in December 2025.")]
B=[("h","Why this report is before the Committee"),
("1","In March 2025 the council was host to a corporate peer challenge, a review of the council by councillors and officers of other councils which is arranged by the Local Government Association (LGA) and which every council is expected to have at least once in five years."),
("2","The team was on site from 11 to 14 March 2025. Its final report reached the council on 16 May 2025 and has been placed on the website. It contains seven recommendations. This report asks the Committee to agree how the council will answer them."),
("h","What the team found"),
("3","The team found a council that knows its towns and villages well, is trusted by its partners and has a settled and experienced leadership. It was struck by the commitment of staff and by the quality of the leisure and parks services."),
("4","It also found that the council’s financial strategy relies too much on one-off sums, that the committee system is slow in places, and that the capacity for large projects is thin. In the words of the report, Northmere is “a good council that has not yet decided how ambitious it can afford to be”."),
("5","The LGA made no recommendation about the council’s housing company, which was recommended for review by the external auditor in 2023; that review is reported separately to the Audit Committee."),
("h","The action plan"),
("6","Appendix A sets out each recommendation in the order and wording of the report, with the response proposed, the actions that follow, the officer accountable and the date by which each should be done. Officers propose that six of the seven be accepted in full. The recommendation on the number of committees is accepted in part, since the number is a matter for the constitutional review that Council set up in May."),
("7","The plan has been discussed with the leaders of all three political groups and with the staff forum. Its progress will be tracked on the council’s performance system, and the Corporate Management Team will look at it every month."),
("h","Timetable"),
("8","The LGA expects a council to publish its action plan within five months of the end of the challenge, that is by 14 August 2025. The peers will return for a progress review in January 2026."),
("h","Financial implications"),
("9","The challenge itself is paid for by the membership subscription. The actions can be met from existing budgets, save for the project support officer under recommendation 5, whose cost of £46,000 a year will be met from the transformation reserve for two years."),
("h","Legal, equality and climate implications"),
("10","There is no legal duty to take part in a peer challenge or to adopt the recommendations. An equality screening found no adverse effect on any group. There are no direct implications for the climate."),
("h","Background papers"),
("11","LGA Corporate Peer Challenge, Northmere Borough Council: feedback report, May 2025.")]
# ref, rec, response, [(aref, action, who, due, start, end)], success
P=[("1","Refresh the Corporate Plan so that its priorities are fewer, funded and measurable.","Accepted",[("1.1","Hold workshops with members and partners on priorities to 2029.","Strategy and Performance Manager","September 2025","2025-09-01","2025-09-30"),("1.2","Bring a new Corporate Plan to Council with a funding statement for each priority.","Chief Executive","February 2026","2026-02-01","2026-02-28")],"No more than six priorities, each with a budget and a measure"),
("2","Move to a financial strategy that does not depend on one-off funding, and let all members see the choices that this entails.","Accepted",[("2.1","Revise the Medium Term Financial Strategy to show recurring and one-off funding apart.","Section 151 Officer","October 2025","2025-10-01","2025-10-31"),("2.2","Arrange three all-member budget briefings before the budget is set.","Section 151 Officer","January 2026","2026-01-01","2026-01-31")],"Reliance on reserves down to nil by 2027/28"),
("3","Reduce the number of committees and the length of their cycles so that decisions can be taken in good time.","Accepted in part",[("3.1","Ask the Constitution Working Group to consider the number and timing of committees.","Monitoring Officer","November 2025","2025-11-01","2025-11-30")],"Time from proposal to decision halved"),
("4","Take a more active part in the county’s partnerships, in which Northmere’s voice is respected but too seldom heard.","Accepted",[("4.1","Name a lead officer and a lead member for each of the nine main partnerships.","Chief Executive; Leader of the Council","July 2025","2025-07-01","2025-07-31")],"Attendance at partnership boards of 90 per cent or more"),
("5","Put in place proper capacity for programme and project management before starting on the Quayside scheme.","Accepted",[("5.1","Recruit a project support officer for two years.","Head of Property and Regeneration","August 2025","2025-08-01","2025-08-31"),("5.2","Adopt a single method for projects above £250,000, with gateway reviews.","Deputy Chief Executive","December 2025","2025-12-01","2025-12-31")],"All large projects have passed a gateway review"),
("6","Build on the good relations between members and officers by giving more structure to member development.","Accepted",[("6.1","Produce a member development programme for 2026/27 with the cross-party Member Development Group.","Democratic Services Manager","March 2026","2026-03-01","2026-03-31")],"Nine members in ten take part in at least three sessions"),
("7","Look afresh at how residents contact the council, learning from those who cannot or do not wish to use digital services.","Accepted",[("7.1","Interview 200 residents about how they get in touch and why.","Head of Customer Services","October 2025","2025-10-01","2025-10-31"),("7.2","Open two assisted-service points, in Saltergate Library and Hythe Community Centre.","Head of Customer Services","Q1 2026/27","2026-04-01","2026-06-30")],"Satisfaction of callers back above 80 per cent")]
def first(cv,doc):
    cv.setFillColor(navy); cv.rect(0,H-24*mm,W,24*mm,stroke=0,fill=1); cv.setFillColor(white)
    cv.setFont("Helvetica-Bold",15); cv.drawString(18*mm,H-15.5*mm,"Northmere Borough Council")
    cv.setFont("Helvetica",11); cv.drawRightString(W-14*mm,H-15.5*mm,"Agenda item 8")
    cv.setFillColor(tint); cv.rect(W-66*mm,18*mm,66*mm,H-42*mm,stroke=0,fill=1); foot(cv,W)
def foot(cv,w):
    cv.setFillColor(black); cv.setFont("Helvetica",8); cv.drawCentredString(w/2,10*mm,f"{cv.getPageNumber()}")
doc=BaseDocTemplate("document.pdf",pagesize=A4,title="Corporate Peer Challenge: findings and action plan",author="Northmere Borough Council")
doc.addPageTemplates([PageTemplate("first",[Frame(W-64*mm,20*mm,60*mm,H-48*mm,id="side",leftPadding=4*mm,rightPadding=2*mm),Frame(16*mm,20*mm,W-84*mm,H-48*mm,id="main")],onPage=first),
 PageTemplate("later",[Frame(20*mm,20*mm,W-40*mm,H-40*mm)],onPage=lambda cv,d:foot(cv,W)),
 PageTemplate("wide",[Frame(13*mm,16*mm,H-26*mm,W-30*mm)],onPage=lambda cv,d:foot(cv,H),pagesize=landscape(A4))])
S=[NextPageTemplate("later")]
for l,v,_ in FM: S+=[Paragraph(l,fl),Paragraph(v,fv)]
S+=[FrameBreak(),Paragraph("Corporate Peer Challenge: findings and action plan",t),Paragraph("Decisions sought",h),Paragraph("The Committee is asked to:",b)]
S+=[Paragraph(x,dec,bulletText=r) for r,x in D]
for k,x in B: S.append(Paragraph(x,h) if k=="h" else Paragraph(x,num,bulletText=k+"."))
S+=[NextPageTemplate("wide"),PageBreak(),Paragraph("Appendix A: Action plan in response to the Corporate Peer Challenge, March 2025",t)]
rows=[[Paragraph(x,ch) for x in ("Rec.","Peer team’s recommendation","Response","Action","Accountable","By when","Measure of success")]]; st=[("GRID",(0,0),(-1,-1),.5,HexColor("#7a8794")),("BACKGROUND",(0,0),(-1,0),navy),("VALIGN",(0,0),(-1,-1),"TOP"),("TOPPADDING",(0,0),(-1,-1),3.5),("BOTTOMPADDING",(0,0),(-1,-1),5)]
for ref,rec,resp,acts,suc in P:
    r0=len(rows)
    for i,(ar,a,who,due,_,_) in enumerate(acts):
        rows.append([Paragraph(ref,c) if i==0 else "",Paragraph(rec,c) if i==0 else "",Paragraph(resp,c) if i==0 else "",Paragraph(f"<b>{ar}</b> {a}",c),Paragraph(who.replace("; ","<br/>"),c),Paragraph(due,c),Paragraph(suc,c) if i==0 else ""])
    if len(acts)>1:
        st+=[("SPAN",(k,r0),(k,len(rows)-1)) for k in (0,1,2,6)]+[("NOSPLIT",(0,r0),(-1,len(rows)-1))]
S.append(Table(rows,colWidths=[x*mm for x in (12,64,21,66,41,25,38)],repeatRows=1,style=TableStyle(st)))
doc.build(S)
recs=[{"ref":r,"text":x,"recommendation_type":"decision","actions":[],"leads":[],"progress":[],"rag":[]} for r,x in D]
for r_ in recs:
    if r_["text"].endswith("; and"): r_["text"]=[r_["text"],r_["text"][:-4].strip()]
recs+=[{"ref":ref,"text":rec,"recommendation_type":"peer","made":["2025","2025-03","2025-03-14","2025-05"],"actions":[{"ref":ar,"text":a,"due_text":d,"due_start":s,"due_end":e,"progress":[],"rag":[],
 "leads":[{"lead_text":w,"role":w} if w!="Leader of the Council" else {"lead_text":w} for w in who.split("; ")]} for ar,a,who,d,s,e in acts],"progress":[],"rag":[]} for ref,rec,resp,acts,suc in P]
gold={"source":"document.pdf","documents":{"document_type":"committee_report","date_start":"2025-06-17","date_end":"2025-06-17","committee":"Policy and Resources Committee"},"councils":["E07999013"],"recommendations":recs,
"front_matter":[{"field":f,"value_text":v} for l,v,f in FM]+[{"field":["agenda_item","item","agenda_item_no"],"value_text":["8","item 8"]}],"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":["11 to 14 March 2025","from 11 to 14 March 2025"],"date_start":"2025-03-11","date_end":"2025-03-14"},
{"event":["feedback","report_published","draft_report","other"],"date_text":"16 May 2025","date_start":"2025-05-16","date_end":"2025-05-16"},
{"event":"action_plan_published","date_text":["within five months of the end of the challenge, that is by 14 August 2025","14 August 2025","by 14 August 2025"],"date_end":"2025-08-14"},
{"event":"progress_review","date_text":"January 2026","date_start":"2026-01-01","date_end":"2026-01-31"}]}
finish(".",gold,dict(title="Northmere Borough Council: Corporate Peer Challenge, findings and action plan (Policy and Resources Committee)",producer="reportlab",family="Committee report with front matter in a tinted column at the right edge (label above value, drawn before the body), lettered decisions at the left, running paragraph numbers; the action plan is an appendix on turned pages of the same PDF, with a Response column that is no status and action numbers inside the cells."))
