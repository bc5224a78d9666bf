import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent)); from office_papers import *
import docx
from docx.shared import *
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
d=folder('progress_report_wetherholme')
D=[
("1","Develop a new corporate plan with a clear golden thread from ambitions through to service plans and individual objectives.",
 ["Adopt a Corporate Plan for 2025–2029 and align all service plans to it."],[("Martin Oakes, Chief Executive","Chief Executive")],"May 2025","2025-05-01","2025-05-31",
 "The Wetherholme Plan 2025–2029 was adopted by Council on 13 May 2025 with all-party support. Service plans for every team were published in June and individual objectives were set in this year’s appraisals.","Completed","complete"),
("2","Be clearer about the organisation’s capacity and stop doing things that are not a priority.",
 ["Hold quarterly prioritisation sessions with Cabinet and Management Team.","Publish a list of projects that have been stopped or paused."],[("Martin Oakes, Chief Executive","Chief Executive"),("Councillor Ffion Radley, Leader of the Council",["Leader of the Council","Leader"])],"Quarterly",None,None,
 "Three sessions have been held. Nine projects have been stopped and four paused, which has released the equivalent of six full-time posts. The list is on the Council’s intranet but has not yet been published.","In progress","on_track"),
("3","Set out a medium-term financial strategy which shows how the £2.3m gap will be closed by 2028/29, with a range of scenarios for business rates reform.",
 ["Revise the Medium Term Financial Strategy and model at least three scenarios for the funding reset."],[("Priya Nandakumar, Director of Resources","Director of Resources")],"February 2026","2026-02-01","2026-02-28",
 "Modelling was completed in August with support from an external adviser. Savings and income of £1.4m have been identified. The Strategy will be considered by Cabinet in January and Council in February.","In progress","on_track"),
("4","Make sure that the transformation programme has the governance, resources and skills it needs.",
 ["Appoint a transformation lead and set up a programme board chaired by the Deputy Chief Executive."],[("Gareth Lisle, Deputy Chief Executive","Deputy Chief Executive")],"January 2025","2025-01-01","2025-01-31",
 "The transformation lead joined the Council on 6 January 2025 and the programme board has met monthly since then. Benefits of £420,000 have been recorded to date.","Completed","complete"),
("5","Review the way in which the Council engages with its parishes and rural communities.",
 ["Agree a new Parish Charter with the Wetherholme Association of Local Councils."],[("Gareth Lisle, Deputy Chief Executive","Deputy Chief Executive"),("Councillor Desmond Quill, Cabinet Member for Communities","Cabinet Member for Communities")],"September 2025","2025-09-01","2025-09-30",
 "The draft Charter went out to all 46 parish and town councils in July; 31 have replied. At their request the consultation was extended, and the Charter will now be signed in December.","In progress – delayed","off_track"),
("6","Invest in member development, particularly for those who chair committees and for members elected in 2023.",
 ["Achieve Member Development Charter status."],[("Annelise Boot, Monitoring Officer","Monitoring Officer")],"March 2026","2026-03-01","2026-03-31",
 "A member development group has been established. 34 of the 38 members have a personal development plan. The assessment has been booked with South East Employers.","In progress","on_track"),
("7","Use the position of the Council as landlord and employer to show leadership on climate change.",
 ["Complete a retrofit assessment of all council homes rated below EPC C."],[("Tobias Arkwright, Head of Housing and Property","Head of Housing and Property")],"31 March 2027","2027-03-31","2027-03-31",
 "Not due to begin until the stock condition survey has finished in January 2026.","Not started","not_started"),
("8","Prepare thoroughly for local government reorganisation, keeping staff and members informed and taking care of business as usual.",
 ["Create a reorganisation team within existing resources.","Hold monthly all-staff briefings led by the Chief Executive."],[("Martin Oakes, Chief Executive","Chief Executive"),("Heather Voss, Head of People","Head of People")],"April 2025 onwards","2025-04-01",None,
 "A team of four was created in April. Seven briefings have been held and on average 61% of staff attended or watched the recording. A pulse survey in September showed that 74% felt well informed.","Completed","complete"),
]
D0=docx.Document(); st=D0.styles['Normal']; st.font.name='Liberation Sans'; st.font.size=Pt(11); st.paragraph_format.space_after=Pt(7)
for i,(sz) in ((1,15),(2,12.5)):
    h=D0.styles[f'Heading {i}']; h.font.name='Liberation Sans'; h.font.size=Pt(sz); h.font.color.rgb=RGBColor(0x1f,0x3f,0x77); h.element.rPr.rFonts.set(qn('w:asciiTheme'),'') if False else None
    rf=h.element.rPr.rFonts
    for a in list(rf.attrib): del rf.attrib[a]
    rf.set(qn('w:ascii'),'Liberation Sans'); rf.set(qn('w:hAnsi'),'Liberation Sans')
s=D0.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.4); s.top_margin=s.bottom_margin=Cm(2.2)
def field(p,code):
    for t,x in (('begin',None),(None,code),('end',None)):
        r=p.add_run(); 
        if t: e=OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'),t)
        else: e=OxmlElement('w:instrText'); e.text=x
        r._r.append(e); r.font.size=Pt(9)
fp=s.footer.paragraphs[0]; fp.alignment=WD_ALIGN_PARAGRAPH.CENTER; r=fp.add_run("Wetherholme District Council – CPC progress update  |  "); r.font.size=Pt(9); field(fp,'PAGE')
p=D0.add_paragraph(); r=p.add_run("Wetherholme District Council"); r.bold=True; r.font.size=Pt(13); r.font.color.rgb=RGBColor(0x1f,0x3f,0x77)
p=D0.add_paragraph(); r=p.add_run("Corporate Peer Challenge Progress Review"); r.bold=True; r.font.size=Pt(22)
p=D0.add_paragraph(); r=p.add_run("Progress update report for the peer team"); r.font.size=Pt(15)
p=D0.add_paragraph(); r=p.add_run("October 2025"); r.font.size=Pt(13)
A=lambda t: D0.add_paragraph(t)
B=lambda t: D0.add_paragraph(t,style='List Bullet')
D0.add_heading("1. Introduction",1)
A("Wetherholme District Council took part in a Local Government Association (LGA) Corporate Peer Challenge from 15 to 18 October 2024. The peer team, which was led by the Chief Executive of a district council in another region, met more than 90 councillors, members of staff and partners.")
A("The peer team’s report was considered by Cabinet on 14 January 2025 and published on the same day, together with an action plan which responds to each of its eight recommendations.")
A("It is a condition of the LGA’s offer that a progress review takes place within a year of the challenge. Four members of the original team will return to Wetherholme on 18 November 2025. This report has been written to help them prepare. It explains what has changed since they were last here, what we have done in response to their recommendations and where we would welcome their advice.")
D0.add_heading("2. What has changed since October 2024",1)
A("The context in which the Council works is very different from that of a year ago. Three developments in particular have had an effect on the pace at which we have been able to carry out the action plan:")
B("The English Devolution White Paper was published in December 2024. With our neighbouring districts we submitted an interim plan for reorganisation in March and a full proposal in September.")
B("Two by-elections in May 2025 changed the balance of the Council. The administration remains a minority one, with the support of the Independent Group on the budget.")
B("Our Director of Place left in June. We have chosen not to fill the post permanently and have shared her responsibilities between two heads of service.")
A("At the same time the Council has kept up its performance in those services that residents tell us matter most. Some 58% of household waste was recycled in 2024/25, the average time taken to process a new claim for benefit fell to 15 days, and every major planning application in the first half of this year was decided within the agreed time.")
D0.add_heading("3. Summary of progress",1)
A("Of the eight recommendations, three have been completed, four are in progress (one of which is delayed) and one has not yet been started. Progress is monitored every quarter by Management Team and every six months by the Overview and Scrutiny Committee. The full position is in the table in section 4.")
A("We are most proud of the way in which the Wetherholme Plan was put together. More than 3,000 residents took part, and the result is a shorter document than its predecessor which was supported by every political group. We recognise that more needs to be done to bring our parishes with us, and we would be glad to hear of good practice elsewhere.")
ns=D0.add_section(WD_SECTION.NEW_PAGE); ns.orientation=WD_ORIENT.LANDSCAPE; ns.page_width,ns.page_height=Cm(29.7),Cm(21); ns.left_margin=ns.right_margin=Cm(1.8)
D0.add_heading("4. Progress against the action plan",1)
heads=["Recommendation","What we said we would do","By when","Lead","Progress (October 2025)","Status"]; widths=[5.6,5.0,2.4,3.8,6.9,2.4]
t=D0.add_table(rows=1,cols=6); t.style='Table Grid'; t.autofit=False
def cell(c,txt,b=False,white=False,style=None,first=True):
    p=c.paragraphs[0] if first else c.add_paragraph(); 
    if style: p.style=D0.styles[style]
    p.paragraph_format.space_after=Pt(3); r=p.add_run(txt); r.font.size=Pt(9.5); r.bold=b
    if white: r.font.color.rgb=RGBColor(255,255,255)
def shade(c,col):
    e=OxmlElement('w:shd'); e.set(qn('w:val'),'clear'); e.set(qn('w:fill'),col); c._tc.get_or_add_tcPr().append(e)
for c,h in zip(t.rows[0].cells,heads): cell(c,h,True,True); shade(c,'1F3F77')
e=OxmlElement('w:tblHeader'); e.set(qn('w:val'),'true'); t.rows[0]._tr.get_or_add_trPr().append(e)
recs=[]
for no,txt,acts,leads,due,ds,de,prog,stt,dl in D:
    c=t.add_row().cells
    cell(c[0],f"{no}. {txt}",True)
    for i,a in enumerate(acts): cell(c[1],a,style='List Bullet' if len(acts)>1 else None,first=i==0)
    cell(c[2],due)
    for i,(l,_) in enumerate(leads): cell(c[3],l,first=i==0)
    cell(c[4],prog); cell(c[5],stt,True)
    gl=[{"lead_text":l,"role":ro} for l,ro in leads]; gp=[{"text":prog,"as_of_start":"2025-10-01"}]; gr=[{"rag_text":stt,"rag":None,"delivery":dl if stt!="In progress – delayed" else ["off_track","at_risk"]}]
    if stt=="In progress": gr[0]["delivery"]=["on_track","unknown"]
    if len(acts)==1:
        recs.append({"ref":no,"text":txt,"recommendation_type":"peer","actions":[{"text":acts[0],"due_text":due,"due_start":ds,"due_end":de,"leads":gl,"progress":gp,"rag":gr}]})
    else:
        recs.append({"ref":no,"text":txt,"recommendation_type":"peer","actions":[{"text":a} for a in acts],"leads":gl,"progress":gp,"rag":gr})
for col,w in zip(t.columns,widths): col.width=Cm(w)
for row in t.rows:
    for c,w in zip(row.cells,widths): c.width=Cm(w)
ns=D0.add_section(WD_SECTION.NEW_PAGE); ns.orientation=WD_ORIENT.PORTRAIT; ns.page_width,ns.page_height=Cm(21),Cm(29.7); ns.left_margin=ns.right_margin=Cm(2.4)
D0.add_heading("5. Where we would value the peer team’s advice",1)
A("We would like to use the time with the team on 18 November to explore three questions:")
B("How have other councils in two-tier areas kept momentum on their own priorities while preparing for reorganisation?")
B("Are our plans for closing the financial gap sufficiently ambitious, given what is now known of the funding reset?")
B("What more could we do to build a lasting relationship with parishes that will outlive the district council?")
D0.add_heading("6. Next steps",1)
A("The LGA will write a short report of the review, which we expect to receive in draft by the middle of December 2025. It will be considered by Cabinet on 20 January 2026 and published on our website. The action plan will then be closed and any outstanding actions moved to the Wetherholme Plan’s delivery plan.")
A("For more information please contact Ruth Ollerton, Strategy and Performance Manager.")
D0.save(d/'document.docx'); soffice(d,'document.docx')
gold={"documents":{"document_type":"progress_review","date_start":"2025-10-01","date_end":"2025-10-31"},"councils":["E07999012"],"recommendations":recs,
"front_matter":[],"peers":[],
"milestones":[{"event":"on_site","date_text":["15 to 18 October 2024","from 15 to 18 October 2024"],"date_start":"2024-10-15","date_end":"2024-10-18"},
{"event":["report_published","action_plan_published","meeting"],"date_text":["14 January 2025","on 14 January 2025"],"date_start":"2025-01-14","date_end":"2025-01-14"},
{"event":"progress_review","date_text":["18 November 2025","on 18 November 2025"],"date_start":"2025-11-18","date_end":"2025-11-18"},
{"event":"draft_report","date_text":["by the middle of December 2025","middle of December 2025","December 2025","the middle of December 2025"]},
{"event":["meeting","report_published"],"date_text":["20 January 2026","on 20 January 2026"],"date_start":"2026-01-20","date_end":"2026-01-20"}]}
save(d,gold,"Wetherholme District Council: CPC Progress Review, progress update report","LibreOffice Writer (docx from python-docx)","A Word report of the council to the returning peer team, prose on upright pages and the action plan's table with progress on landscape pages in the middle; tests plan columns inside a progress report, 'Name, Role' leads one a line, cells with two bulleted actions and an as-of date in a column header.")
