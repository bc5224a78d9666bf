import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent)); from office_papers import *
import docx
from docx.shared import *
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
d=folder('feedback_report_thornwick')
TH=["Local priorities and outcomes","Organisational and place leadership","Governance and culture","Financial planning and management","Capacity for improvement"]
R=[
(1,"Turn the Thornwick Plan into a delivery plan",0,"Members and staff are committed to the five missions but cannot yet say what will be delivered by when. The council should set out milestones for the next two years, with named leads, and report on them publicly."),
(2,"Put prevention at the centre of adult social care and housing",0,"Bring together the work on homelessness, reablement and community health in one prevention strategy that is owned by the whole council and by the NHS."),
(3,"Use your convening power",1,"Partners want the council to lead. Reconvene the Thornwick Place Board, share the chair with a partner and agree three things that only a partnership can do."),
(4,"Make the most of the mayoral combined authority",1,"Decide what the city needs from devolution, put the right senior people in the room and make sure that all councillors understand how decisions are made at the regional level."),
(5,"Improve the quality and timeliness of decision-making reports",2,"Too many reports are late or go straight to Cabinet without having been seen by scrutiny. A forward plan that covers at least six months would help."),
(6,"Address the culture of overspending",3,"The council has overspent in each of the last three years. Budget holders need training, up-to-date information and consequences. The Section 151 Officer should bring a recovery plan to members before the 2026/27 budget is set."),
(7,"Rationalise the transformation programme",4,"With 52 projects the programme is too large. Identify the ten that will make the greatest difference to residents and to the budget, and pause the remainder."),
(8,"Celebrate and look after your workforce",4,"Staff are the council’s greatest asset. Complete the roll-out of the people strategy, including an approach to hybrid working that is the same in every directorate."),
]
PE=[("Mira Castellane","Chief Executive","Southend-on-Sea City Council","lead peer",None),
("Cllr Rowan Tuttle","Leader of the Council","Derby City Council","member peer","Labour"),
("Cllr Imogen Fairley","Group Leader","Bath and North East Somerset Council","member peer","Liberal Democrat"),
("Desh Ramanathan","Corporate Director of Resources","Telford and Wrekin Council","officer peer",None),
("Fiona McAllan","Director of Adult Social Care and Health","Torbay Council","officer peer",None),
("Will Strand","Strategic Lead, Policy and Change","Central Bedfordshire Council","officer peer",None),
("Beth Ormsby","LGA Peer Challenge Manager",None,None,None),
("Zain Choudary","LGA Project Support Officer",None,None,None)]
D0=docx.Document(); st=D0.styles['Normal']; st.font.name='Liberation Sans'; st.font.size=Pt(12); st.paragraph_format.space_after=Pt(8); st.paragraph_format.line_spacing=1.12
for i,sz in ((1,20),(2,15),(3,12)):
    h=D0.styles[f'Heading {i}']; h.font.size=Pt(sz); h.font.bold=True; h.font.color.rgb=RGBColor(0x9b,0x1c,0x55); rf=h.element.rPr.rFonts
    for a in list(rf.attrib): del rf.attrib[a]
    rf.set(qn('w:ascii'),'Liberation Sans'); rf.set(qn('w:hAnsi'),'Liberation Sans')
s=D0.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.5); s.top_margin=s.bottom_margin=Cm(2.3); s.different_first_page_header_footer=True
def field(p,code):
    for t,x in (('begin',None),(None,code),('end',None)):
        r=p.add_run(); e=OxmlElement('w:fldChar' if t else 'w:instrText')
        if t: e.set(qn('w:fldCharType'),t)
        else: e.text=x
        r._r.append(e); r.font.size=Pt(9)
fp=s.footer.paragraphs[0]; field(fp,'PAGE')
r=fp.add_run("      18 Smith Square, London, SW1P 3HZ   www.local.gov.uk   Telephone 020 7664 3000"); r.font.size=Pt(9)
A=lambda t: D0.add_paragraph(t); B=lambda t: D0.add_paragraph(t,style='List Bullet'); H=lambda t,n=1: D0.add_heading(t,n)
def box(k,h,t):
    tb=D0.add_table(rows=1,cols=1); tb.style='Table Grid'; c=tb.rows[0].cells[0]
    e=OxmlElement('w:shd'); e.set(qn('w:val'),'clear'); e.set(qn('w:fill'),'F6E6EE'); c._tc.get_or_add_tcPr().append(e)
    p=c.paragraphs[0]; p.add_run(f"Recommendation {k}: {h}").bold=True; p.paragraph_format.space_after=Pt(2)
    c.add_paragraph(t).paragraph_format.space_after=Pt(4); D0.add_paragraph().paragraph_format.space_after=Pt(2)
for _ in range(6): D0.add_paragraph()
p=A(""); r=p.add_run("LGA Corporate Peer Challenge"); r.bold=True; r.font.size=Pt(28); r.font.color.rgb=RGBColor(0x9b,0x1c,0x55)
p=A(""); r=p.add_run("Thornwick City Council"); r.font.size=Pt(22)
p=A(""); r=p.add_run("21 – 24 January 2025"); r.font.size=Pt(16)
p=A(""); r=p.add_run("Feedback report"); r.font.size=Pt(18); r.bold=True
D0.add_page_break()
H("1. Executive summary")
A("Thornwick is a city with a great deal going for it. Its university, its port and its creative industries are growing, its schools are improving and people who live here are fond of it. Thornwick City Council has a clear sense of what it wants the city to become, and the five missions in the Thornwick Plan are understood and supported by partners.")
A("The Leader and the Chief Executive work well together and set the tone for an organisation which is friendly, open and prepared to listen. Staff told us that they feel trusted. Children’s services have improved markedly since 2021, and the council’s response to the flooding of October 2023 was praised by everyone to whom we spoke.")
A("The council should not underestimate the size of the financial challenge. It has relied on reserves to balance its budget and, without a change of approach, will run out of room in the spring of 2027. The peer team saw many plans and programmes but was less sure that there is the capacity to deliver all of them. It is time to be more selective and to be more disciplined.")
H("2. Key recommendations")
A("There are a number of observations and suggestions within the main section of the report. The following are the peer team’s key recommendations to the council:")
for k,h,th,t in R:
    H(f"Recommendation {k}: {h}",3); A(t)
H("3. Overview of the peer challenge approach")
H("3.1 The peer team",2)
A("Peer challenges are delivered by experienced elected member and officer peers. The make-up of the peer team reflected the focus of the peer challenge and peers were selected on the basis of their relevant expertise. The peers were:")
for nm,ro,org,kind,party in PE:
    B(f"{nm} ({ro}, {org}{' – '+party if party else ''}) – {kind}" if org else f"{nm} ({ro})")
H("3.2 Scope and focus",2)
A("The peer team considered the following five themes, which form the core components of all Corporate Peer Challenges. These areas are critical to councils’ performance and improvement.")
SC=[(TH[0],"Are the council’s priorities clear and informed by the local context? Is the council delivering effectively on its priorities?"),(TH[1],"Does the council provide effective local leadership? Are there good relationships with partner organisations and local communities?"),(TH[2],"Are there clear and robust governance arrangements? Is there a culture of challenge and scrutiny?"),(TH[3],"Does the council have a grip on its current financial position?"),(TH[4],"Is the organisation able to support delivery of local priorities? Does the council have the capacity to improve?")]
for t,q in SC:
    p=D0.add_paragraph(style='List Number'); p.add_run(t).bold=True; p.add_run(" - "+q)
H("3.3 The peer challenge process",2)
A("The peer team prepared by reviewing a range of documents and information, and then spent four days on site in Thornwick. During that time they gathered views from more than 145 people, in over 55 meetings, including councillors from every group, staff, partners and residents.")
H("4. Feedback")
body=[("4.1",["The Thornwick Plan 2023-2027 sets out five missions that were developed with more than 4,000 residents. They are well known and partners used them, unprompted, in our interviews. There are good examples of delivery, such as the opening of the Harbourside Health Hub and the 410 new council homes which were completed last year.","There is now a need to move from ambition to delivery. The plan has few measures, and performance reports cover activity more than outcomes. The council has begun to use its population data to understand inequality between the north and south of the city and this ought to be developed further."]),
("4.2",["The Leader is respected across the city and the region. Relations between members and officers are good. The council’s voice in the new mayoral combined authority is growing, although some members told us that they do not understand how it affects their wards.","Partners spoke warmly of individual officers but said that strategic partnerships have “gone quiet” since the pandemic. They would welcome more opportunity to shape decisions at an early stage."]),
("4.3",["Statutory officers meet each fortnight, the constitution was revised in 2024 and the Audit Committee is strong and independently chaired. The peer team was impressed by the induction which new councillors received.","Overview and scrutiny is enthusiastic but stretched. It would be more effective if it had fewer items on its agendas and was engaged earlier in the development of policy."]),
("4.4",["The council set a balanced budget for 2024/25 but forecast an overspend of £7.9m at the end of the second quarter, most of it in placements for children and in temporary accommodation. General reserves have fallen to 4.1 per cent of net revenue expenditure, which is low in comparison with similar councils.","There is political recognition that difficult choices are needed. The finance team is well regarded, and the council could make more of it by giving business partners a greater role in challenging directorates."]),
("4.5",["The council has invested in digital services and its customer hub answers 88 per cent of enquiries at the first point of contact. Its apprenticeship scheme is an example of good practice and we encourage the council to share it.","The transformation programme has grown without a clear sense of priority, and project managers described competing demands. Staff value flexible working but find that the rules differ from one directorate to another."])]
for i,(n,ps) in enumerate(body):
    H(f"{n} {TH[i]}",2)
    for t in ps: A(t)
    for k,h,th,t in R:
        if th==i: box(k,h,t)
H("5. Next steps")
A("It is recognised that senior political and managerial leadership will want to consider, discuss and reflect on these findings. The council is expected to publish this report within three months of the peer challenge and an action plan by 24 June 2025.")
A("Both the peer team and the LGA are keen to build on the relationships that have been formed. The Corporate Peer Challenge includes a progress review, which will take place in November 2025. In the meantime, Leontyne Marsh, Principal Adviser for the region, is the main contact between Thornwick City Council and the LGA.")
D0.save(d/'document.docx'); soffice(d,'document.docx')
recs=[{"ref":str(k),"text":[f"{h} {t}",t,f"{h}: {t}",f"{h}. {t}"],"headline":h,"recommendation_type":"peer","theme":[None,TH[th]]} for k,h,th,t in R]
import re
scope=[]
for t,q in SC:
    scope.append({"level":"theme","theme":t,"text":t}); scope+=[{"level":"question","theme":t,"text":x} for x in re.findall(r'[^?]+\?',q) for x in [x.strip()]]
gp=[]
for nm,ro,org,kind,party in PE:
    if org: gp.append({"name":nm,"role":[ro,f"{ro} – {kind}",kind],"organisation":org})
    else: gp.append({"name":nm,"role":[ro,ro.replace("LGA ","")],"organisation":[None,"LGA","Local Government Association"]})
gold={"documents":{"document_type":"feedback_report","date_start":["2025-01-21"],"date_end":["2025-01-24"]},"councils":["E06999002"[:0] or "E06999001"],"recommendations":recs,"front_matter":[],"scope":scope,"peers":gp,"no_extra":["peers","scope"],
"milestones":[{"event":"on_site","date_text":"21 – 24 January 2025","date_start":"2025-01-21","date_end":"2025-01-24"},
{"event":"report_published","date_text":["within three months of the peer challenge","within three months"]},
{"event":"action_plan_published","date_text":["by 24 June 2025","24 June 2025"],"date_end":"2025-06-24"},
{"event":"progress_review","date_text":["November 2025","in November 2025"],"date_start":"2025-11-01","date_end":"2025-11-30"}]}
del gold["documents"]["date_start"]; del gold["documents"]["date_end"]
save(d,gold,"LGA Corporate Peer Challenge: Thornwick City Council, feedback report","LibreOffice Writer (docx from python-docx)","LGA feedback report with a cover, key recommendations under headings and the same recommendations again in shaded boxes in the five theme sections; peers as 'Name (Post, Council – Party) – kind of peer'; tests de-duplication and a page with no document date but that of the visit.")
