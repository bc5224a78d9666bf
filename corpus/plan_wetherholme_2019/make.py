import json
from reportlab.lib.pagesizes import A4, landscape
from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph, Table, TableStyle, Spacer
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
import glob
f=lambda n: glob.glob(f"/usr/share/fonts/**/{n}",recursive=True)[0]
pdfmetrics.registerFont(TTFont("L",f("LiberationSans-Regular.ttf"))); pdfmetrics.registerFont(TTFont("LB",f("LiberationSans-Bold.ttf"))); pdfmetrics.registerFont(TTFont("LI",f("LiberationSans-Italic.ttf")))
pdfmetrics.registerFontFamily("L",normal="L",bold="LB",italic="LI",boldItalic="LB")
N=ParagraphStyle("n",fontName="L",fontSize=9,leading=11.2); B=ParagraphStyle("b",parent=N,fontName="LB"); W=ParagraphStyle("w",parent=B,textColor=colors.white)
H=ParagraphStyle("h",fontName="LB",fontSize=15,leading=19,spaceAfter=4); P=ParagraphStyle("p",parent=N,fontSize=9.5,leading=12.4,spaceAfter=5)
# theme, [(ref, rec, merged lead or None, [(action, lead, date, status, comment)])]
T=[
("Understanding of the local place and priority setting",[
 ("PR1","Bring the Corporate Strategy, the Local Plan and the economic vision together so that members, staff and partners can see one set of priorities for the district.","GH/TD",[
   ("Publish a single-page summary of priorities and the measures that sit behind them","30/09/2019","Achieved","Agreed by Full Council on 16 July and sent to every household with the autumn newsletter."),
   ("Align service plans for 2020/21 with the summary","31/03/2020","On target","First drafts are due from heads of service in November.")]),
 ("PR2","Make more of what residents already tell the council, and be clear with them about what has changed as a result.",None,[
   ("Create one consultation calendar for the whole council","LB","31/07/2019","Achieved","Live on the intranet since 24 July."),
   ("Report back on each consultation within eight weeks of its closing","LB","31/12/2019","Under control","Two of five reports were late in the first half of the year. A reminder is now built into the calendar.")]),
]),
("Leadership of place",[
 ("PR3","Decide what role the council wishes to play in the regeneration of Wether Quay and resource it accordingly.",None,[
   ("Hold a members' seminar with Homes England and the county council","TD","28/06/2019","Achieved","32 of 36 members came."),
   ("Bring a delivery options paper to Cabinet","TD/SM","15/11/2019","Under control","The transport study was received five weeks late; the paper will now go to the December meeting."),
   ("Recruit a regeneration programme manager","GH","31/01/2020","Behind schedule","Two rounds of advertising have not produced a suitable field. An interim is being sought.")]),
]),
("Organisational leadership and governance",[
 ("PR4","Refresh member induction and development in advance of, and following, the May elections.","KP",[
   ("Offer an induction programme shaped by the Member Development Group","31/05/2019","Achieved","Feedback scores averaged 4.3 out of 5."),
   ("Agree a personal development plan with each member who wishes to have one","29/11/2019","On target","Nineteen are in place.")]),
 ("PR5","Clarify the respective roles of the Overview and Scrutiny Committee and the two policy advisory groups, which at present overlap.",None,[
   ("Put revised terms of reference to Full Council","KP","17/12/2019","On target","–")]),
]),
("Financial planning and viability",[
 ("PR6","Set out how the forecast gap of £1.9 million by 2022/23 will be closed, with options that members have been able to debate.",None,[
   ("Adopt a rolling four-year efficiency plan","SM","26/02/2020","On target","Star-chamber meetings took place with every service in September."),
   ("Review fees and charges against those of neighbouring authorities","SM/LB","31/10/2019","Under control","Car parks and garden waste have been reviewed; building control and land charges have not.")]),
 ("PR7","Apply the same discipline to commercial investments as to the capital programme.",None,[
   ("Establish an investment panel with an independent member","SM","30/08/2019","Achieved","The panel has met twice.")]),
]),
("Capacity to deliver",[
 ("PR8","Be realistic about how much a small organisation can do at once; stop or delay work that does not support the agreed priorities.",None,[
   ("Introduce a corporate programme office of two posts","GH","30/09/2019","Behind schedule","One post filled. The second was held back pending the outcome of the senior management review."),
   ("Publish a list of work that has been stopped or delayed","GH/KP","20/12/2019","Pending","")]),
]),
]
LEG=[("Achieved","the action has been completed"),("On target","the action will be completed by its target date"),("Under control","the action is running late or is at risk of doing so, but steps are in hand to bring it back"),("Behind schedule","the action will not be completed by its target date"),("Pending","work has not begun")]
DEL=dict(zip([a for a,_ in LEG],["complete","on_track","at_risk","off_track","not_started"]))
data=[[Paragraph(x,W) for x in ("No.","Peer team recommendation","Action","Lead","Target date","Status","Comments")]]
st=[("GRID",(0,0),(-1,-1),.5,colors.HexColor("#444444")),("VALIGN",(0,0),(-1,-1),"TOP"),("BACKGROUND",(0,0),(-1,0),colors.HexColor("#2d5a4a")),("LEFTPADDING",(0,0),(-1,-1),4),("RIGHTPADDING",(0,0),(-1,-1),4),("TOPPADDING",(0,0),(-1,-1),3),("BOTTOMPADDING",(0,0),(-1,-1),4)]
gold=[]
iso=lambda d:"-".join(reversed(d.split("/")))
for th,recs in T:
    r=len(data); data.append([Paragraph(th,B)]+[""]*6); st+= [("SPAN",(0,r),(-1,r)),("BACKGROUND",(0,r),(-1,r),colors.HexColor("#d8e6df"))]; first=r
    for ref,txt,ml,acts in recs:
        a0=len(data); gr=dict(ref=ref,text=txt,headline=None,recommendation_type="peer",theme=th,actions=[])
        if ml: gr["leads"]=[dict(lead_text=x) for x in ml.split("/")]
        elif len(acts)>1: gr["leads"]=[]
        for i,a in enumerate(acts):
            if ml: a=(a[0],ml if i==0 else "")+a[1:]
            data.append([Paragraph(ref,B) if i==0 else "",Paragraph(txt,N) if i==0 else ""]+[Paragraph(x,B if k==3 else N) for k,x in enumerate(a)])
            g=dict(text=a[0],due_text=a[2],due_start=iso(a[2]),due_end=iso(a[2]),leads=[] if ml else [dict(lead_text=x) for x in a[1].split("/")],rag=[dict(rag=None,rag_text=a[3],delivery=DEL[a[3]])],progress=[dict(text=a[4])] if a[4] not in("","–") else [])
            gr["actions"].append(g)
        z=len(data)-1
        if z>a0:
            st+= [("SPAN",(0,a0),(0,z)),("SPAN",(1,a0),(1,z))]
            if ml: st.append(("SPAN",(3,a0),(3,z)))
        st.append(("NOSPLIT",(0,first),(-1,z))); first=a0=z+1
        gold.append(gr)
t=Table(data,colWidths=[x*mm for x in (12,62,60,16,21,23,75)],repeatRows=1,style=TableStyle(st))
S=[Paragraph("WETHERHOLME DISTRICT COUNCIL",H),Paragraph("<b>Action plan following the Corporate Peer Challenge</b>",P),Paragraph("Progress reported to the Overview and Scrutiny Committee, 22 October 2019",P),
Paragraph("Wetherholme invited the Local Government Association to carry out a Corporate Peer Challenge, which took place on 26th - 29th November 2018. Feedback was received in February 2019 and this action plan was adopted by Cabinet on 9 April 2019. The table shows where each action now stands. A follow-up visit by members of the team is to be arranged for spring 2020.",P),Spacer(1,3),t,Spacer(1,8),
Paragraph("<b>Status</b>",P)]+[Paragraph(f"<b>{a}:</b> {b}.",N) for a,b in LEG]+[Spacer(1,6),Paragraph("<i>Leads: GH Chief Executive; TD Head of Place; LB Head of Customer and Communications; SM Head of Finance (Section 151 Officer); KP Head of Legal and Democratic Services (Monitoring Officer)</i>",N)]
ROLE=dict(GH="Chief Executive",TD="Head of Place",LB="Head of Customer and Communications",SM=["Head of Finance","Section 151 Officer","Head of Finance (Section 151 Officer)"],KP=["Head of Legal and Democratic Services","Monitoring Officer","Head of Legal and Democratic Services (Monitoring Officer)"])
for g in gold:
    for o in [g]+g["actions"]:
        for l in o.get("leads",[]):
            r=ROLE[l["lead_text"]]; l["role"]=[None]+(r if isinstance(r,list) else [r])
def foot(c,d):
    c.setFont("L",8); c.drawString(14*mm,8*mm,"Wetherholme DC – CPC action plan"); c.drawRightString(283*mm,8*mm,f"Page {d.page}")
doc=BaseDocTemplate("document.pdf",pagesize=landscape(A4),leftMargin=13*mm,rightMargin=13*mm,topMargin=12*mm,bottomMargin=15*mm,title="CPC Action Plan")
doc.addPageTemplates(PageTemplate(frames=[Frame(doc.leftMargin,doc.bottomMargin,doc.width,doc.height,0,0,0,0)],onPage=foot)); doc.build(S)
g=dict(source="document.pdf",documents=dict(document_type="action_plan",date_start="2019-10-22",date_end="2019-10-22",committee=[None,"Overview and Scrutiny Committee"]),councils=["E07999012"],recommendations=gold,front_matter=[],scope=[],peers=[],
milestones=[dict(event="on_site",date_text=["26th - 29th November 2018","on 26th - 29th November 2018"],date_start="2018-11-26",date_end="2018-11-29"),dict(event=["feedback","report_published"],date_text=["February 2019","in February 2019"],date_start="2019-02-01",date_end="2019-02-28"),dict(event="progress_review",date_text=["spring 2020","for spring 2020"])])
json.dump(g,open("gold.json","w"),ensure_ascii=False,indent=1)
