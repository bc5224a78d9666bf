import json
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_TAB_ALIGNMENT
d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.4); s.top_margin=Cm(2.2); s.bottom_margin=Cm(2)
n=d.styles["Normal"]; n.font.name="Carlito"; n.font.size=Pt(11); n.paragraph_format.space_after=Pt(6)
for st,sz in (("Title",24),("Heading 1",16),("Heading 2",13)):
    x=d.styles[st]; x.font.name="Carlito"; x.font.size=Pt(sz); x.font.color.rgb=RGBColor(0x5a,0x1e,0x4b); x.element.rPr.rFonts.attrib.clear(); x.font.name="Carlito"
s.footer.paragraphs[0].text="Eastmarsh Borough Council – Peer Challenge Action Plan – April 2023 edition"; s.footer.paragraphs[0].runs[0].font.size=Pt(8.5)
# ref, headline, text, [(action, who, when, update, status)]
R=[
("R1","Focus on fewer things","The corporate plan holds 48 commitments. Members and managers should agree the handful that will make the greatest difference to residents by 2025, and say plainly what will wait.",
 [("Cabinet and the management team will hold two half-day sessions to choose no more than ten priorities. A shortened corporate plan will be brought to Council.","Chief Executive / Leader of the Council","By the annual meeting in May 2023","Both sessions have been held and a plan of nine priorities has been drafted. It will be considered by Council on 17 May.","On track")]),
("R2","Strengthen performance reporting","Report on outcomes as well as activity, and give scrutiny the same information as the executive.",
 [("A new quarterly report of two pages will replace the present 40-page booklet.","Head of Policy and Performance","Quarter 1 2023/24","The format was agreed by the Audit and Governance Committee in February.","On track"),
  ("Scrutiny members will be given access to the online dashboard that portfolio holders use.","Head of Digital and Customer Services","By the end of 2022","Access was given on 5 December and 14 members have used it.","Complete")]),
("R3","Be bolder about the waterfront","Partners are looking to Eastmarsh for leadership. The council should appoint a senior responsible owner and set out a programme in which others can invest.",
 [("The Director of Place will act as senior responsible owner. A programme board with private sector members will meet every other month.","Director of Place / Cabinet Member for Growth","Ongoing","The board has met three times. The outline programme depends upon the flood modelling, which the Environment Agency now expects to release in the summer.","Delayed")]),
("R4","Plan the workforce of the future","Turnover in planning, environmental health and accountancy leaves the council exposed. Produce a workforce strategy with practical measures on pay, grow-your-own schemes and sharing posts with neighbours.",
 [("A workforce strategy covering 2023 to 2027 will be written with staff and trade unions.","Head of People and Organisational Development","Summer 2023","A first draft has been shared with the staff forum.","On track"),
  ("The council will take part in the Saltmere and Harrowdale trainee planner scheme.","Director of Place","As soon as possible","Two trainees began work in January, one of them in development management.","Complete"),
  ("Market supplements will be reviewed.","Director of Resources / Head of People and Organisational Development","Before the 2024/25 budget is set","","Not started")]),
("R5","Renew the relationship with parish and town councils","The charter dates from 2011 and is known to few. A fresh conversation would be welcomed.",
 [("A working party of five borough and five parish members will write a new charter together.","Monitoring Officer","By end of December 2023","Nominations have been invited from the Eastmarsh Association of Local Councils.","On track")]),
("R6","Build financial resilience","Reserves are adequate but their planned use is not sustainable beyond 2024/25. Begin the next savings programme now, with member involvement from the start.",
 [("A cross-party budget panel will meet monthly from January and will report to Cabinet in July and in November.","Director of Resources / Cabinet Member for Finance","From January 2023","The panel has met four times and has considered leisure, waste and the housing general fund.","On track")]),
("R7","Tell people what you have done","Good work, in housing and on the climate particularly, goes unseen. Invest modestly in communications.",
 [("One further communications officer will be recruited for two years and an annual report to residents will be published.","Head of Policy and Performance","No later than the end of 2023/24","The post has been advertised twice without success. The job description is being looked at again.","Delayed")]),
]
d.add_paragraph("Peer Challenge Action Plan",style="Title")
d.add_paragraph("Eastmarsh Borough Council").runs[0].bold=True
d.add_paragraph("Edition of April 2023")
d.add_heading("About this plan",1)
d.add_paragraph("A team of councillors and officers from other authorities, brought together by the Local Government Association, visited Eastmarsh between 20 and 23 September 2022. They met more than 90 people, including residents, partners, staff and members of all four political groups.")
d.add_paragraph("Their report was published in December 2022. It is a fair account of the borough and of the council, and it makes seven recommendations. Council accepted all of them on 25 January 2023. Each is set out below with what we said that we would do, who is responsible and how far we have got. A progress review with the peer team will take place in September 2023.")
d.add_paragraph("We use four descriptions: Complete; On track (we expect to finish by the time shown); Delayed (we will finish, but later than the time shown); and Not started.")
d.add_heading("Recommendations and actions",1)
def lv(label,val,bold=False):
    p=d.add_paragraph(); f=p.paragraph_format; f.left_indent=Cm(4.2); f.first_line_indent=Cm(-4.2); f.tab_stops.add_tab_stop(Cm(4.2)); f.space_after=Pt(3)
    p.add_run(label).bold=True; r=p.add_run("\t"+val); r.bold=bold; return p
DEL={"On track":"on_track","Complete":"complete","Delayed":["at_risk","off_track"],"Not started":"not_started"}
DUE={"Quarter 1 2023/24":("2023-04-01","2023-06-30"),"By the end of 2022":(0,"2022-12-31"),"By end of December 2023":(0,"2023-12-31"),"No later than the end of 2023/24":(0,"2024-03-31"),"By the annual meeting in May 2023":(0,"2023-05-31"),"From January 2023":("2023-01-01",0)}
gold=[]
for ref,h,t,acts in R:
    d.add_heading(f"{ref}  {h}",2)
    p=d.add_paragraph(t); p.runs[0].italic=True; p.paragraph_format.keep_with_next=True
    g=dict(ref=ref,text=f"{h} {t}",headline=h,recommendation_type="peer",theme=None,actions=[])
    if len(acts)>1: g["leads"]=[]
    for a,w,b,u,s_ in acts:
        ps=[lv("What we will do:",a),lv("Who:",w),lv("By when:",b),lv("Update, April 2023:",u),lv("Status:",s_,True)]
        for q in ps[:-1]: q.paragraph_format.keep_with_next=True
        ps[-1].paragraph_format.space_after=Pt(11)
        x=dict(text=a,due_text=b,leads=[dict(lead_text=l,role=["Leader of the Council","Leader"] if l.startswith("Leader") else l) for l in w.split(" / ")],progress=[dict(text=u,as_of_start="2023-04-01")] if u else [],rag=[dict(rag=None,rag_text=s_,delivery=DEL[s_])])
        x|={k:v for k,v in zip(("due_start","due_end"),DUE.get(b,(0,0))) if v}
        g["actions"].append(x)
    gold.append(g)
d.add_heading("Questions about this plan",1)
d.add_paragraph("Please write to the Policy and Performance team at the Civic Offices, Harbour Road, Eastmarsh, or speak to your ward councillor. The next edition will be published in October 2023.")
d.save("source.docx")
g=dict(source="document.pdf",documents=dict(document_type="action_plan",date_start="2023-04-01",date_end="2023-04-30",committee=None),councils=["E07999005"],recommendations=gold,front_matter=[],scope=[],peers=[],
milestones=[dict(event="on_site",date_text=["between 20 and 23 September 2022","20 and 23 September 2022"],date_start="2022-09-20",date_end="2022-09-23"),dict(event="report_published",date_text=["December 2022","in December 2022"],date_start="2022-12-01",date_end="2022-12-31"),dict(event="progress_review",date_text=["September 2023","in September 2023"],date_start="2023-09-01",date_end="2023-09-30")])
json.dump(g,open("gold.json","w"),ensure_ascii=False,indent=1)
