import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from annexed_papers import *
NAME='fenwold_cabinet_report'
doc=base('Calibri',11,2.3)
s=doc.sections[0]
p=s.footer.paragraphs[0]; p.alignment=WD_ALIGN_PARAGRAPH.RIGHT; p.add_run('Fenwold District Council – Cabinet – 14 October 2025\t').font.size=Pt(8); field(p,'PAGE').font.size=Pt(8)
t=doc.add_table(1,1); c=t.cell(0,0); shade(c,'1F4E3D'); cell(c,'FENWOLD DISTRICT COUNCIL',True,16,'FFFFFF')
p=doc.add_paragraph(); p.paragraph_format.space_before=Pt(10); r=p.add_run('Agenda item 7'); r.font.size=Pt(10); p.alignment=WD_ALIGN_PARAGRAPH.RIGHT
p=doc.add_paragraph(); r=p.add_run('CABINET'); r.bold=True; r.font.size=Pt(14); p.paragraph_format.space_after=Pt(0)
p=doc.add_paragraph(); r=p.add_run('14 October 2025'); r.bold=True
p=doc.add_paragraph(); r=p.add_run('Corporate Peer Challenge: findings and next steps'); r.bold=True; r.font.size=Pt(14)
FM=[('Report of','Leader of the Council','report_of'),('Lead officer','Marianne Goodacre, Chief Executive','lead_officer'),('Contact','Piers Lockley, Policy and Performance Manager, 01999 412 066','contact'),('Wards affected','All','wards_affected'),('Key decision','No','key_decision'),('Annexes','Annex A – Recommendations of the peer team; Annex B – Timetable','annexes')]
t=doc.add_table(0,2); t.style='Table Grid'
for l,v,_ in FM:
    r=t.add_row().cells; cell(r[0],l,True,10); cell(r[1],v,size=10); shade(r[0],'DCE9E2')
widths(t,[4,12.4])
def h(n,x):
    p=np(doc,n,'',1.25,4); p.paragraph_format.space_before=Pt(12); p.paragraph_format.keep_with_next=True; r=p.add_run(x); r.bold=True; r.font.color.rgb=RGBColor(0x1F,0x4E,0x3D); p.runs[0].bold=True
h('1','Purpose of report')
np(doc,'1.1','To present the report of the Corporate Peer Challenge which took place in June, to invite Cabinet to accept the recommendations that the peer team has made and to explain how the council’s action plan will be prepared.')
h('2','Recommendations')
p=doc.add_paragraph('Cabinet is RECOMMENDED to:'); p.paragraph_format.left_indent=Cm(1.25); p.paragraph_format.space_after=Pt(4)
D=[('(a)','receive the report of the Corporate Peer Challenge team, published on 4 September 2025;'),('(b)','accept the peer team’s nine recommendations, subject to the comment on recommendation 6 in paragraph 5.3;'),('(c)','ask the Chief Executive to prepare an action plan for adoption by Council on 2 December 2025; and'),('(d)','approve the release of up to £45,000 from the Transformation Reserve in 2025/26 for the work that is needed before the action plan is adopted.')]
for a,b in D: np(doc,a,b,2.25,5)
h('3','Background')
np(doc,'3.1','A Corporate Peer Challenge is a form of sector-led improvement that the Local Government Association (LGA) offers to its members without charge. Each council is expected to have one at least every five years. Fenwold’s last challenge was in 2019, and Scrutiny Committee had recommended in March 2024 that another be arranged before the all-out elections of 2027.')
np(doc,'3.2','The team was in Fenwold from 3 to 6 June 2025. It spoke to more than 130 people – staff, councillors, parish clerks, businesses and partners – and read over 90 documents, among them the council’s position statement. The team was made up of:')
PE=[('Stella Brandreth','Chief Executive','Wyre Forest District Council',' (lead peer)'),('Councillor Tom Ashdown','Leader','South Hams District Council',''),('Councillor Rukhsana Mir','Deputy Leader of the Opposition','Rugby Borough Council',''),('Duncan Peverell','Director of Finance and Section 151 Officer','North Devon Council',''),('Lowri Hampson','Assistant Director, Place','Breckland Council',''),('Colin Thackray','Peer Challenge Manager','LGA','')]
for n,r,o,x in PE:
    q=doc.add_paragraph(f'{n}, {r}, {o}{x}',style='List Bullet'); q.paragraph_format.left_indent=Cm(2.1); q.paragraph_format.space_after=Pt(2)
p=np(doc,'3.3','As every Corporate Peer Challenge does, it looked at five themes:'); p.paragraph_format.space_before=Pt(8)
TH=['Local priorities and outcomes','Organisational and place leadership','Governance and culture','Financial planning and management','Capacity for improvement']
for x in TH:
    q=doc.add_paragraph(x,style='List Bullet'); q.paragraph_format.left_indent=Cm(2.1); q.paragraph_format.space_after=Pt(2)
p=np(doc,'3.4','The team also gave particular attention, at the council’s request, to the way in which the two leisure centres will be provided after 2027.'); p.paragraph_format.space_before=Pt(8)
h('4','What the team found')
np(doc,'4.1','The report is a positive one. The team described Fenwold as “a council that knows its towns and villages and is trusted by them” and found staff who are proud of where they work. It praised the waste service, the response to the winter floods and the quality of the relationships that the Leader and Chief Executive have built with Brackenshire County Council and the neighbouring districts.')
np(doc,'4.2','It also found a council that has more priorities than it can deliver. Forty-one projects are described as corporate priorities in one document or another. Members and officers alike told the team that it is easier to start something in Fenwold than to stop it. The medium-term financial strategy shows a gap of £2.3m by 2028/29 and there is, as yet, no programme of work that would close it.')
np(doc,'4.3','In governance the team heard that Scrutiny Committee would like to be involved earlier, and that too many reports come to Cabinet “for noting”. It saw good practice at Eastmarsh and Saltmere on which the council can draw.')
h('5','Response to the recommendations')
np(doc,'5.1','The nine recommendations of the peer team are set out in full in Annex A, with the response that is proposed to each and the portfolio holder who will answer for it.')
np(doc,'5.2','Eight of the nine can be accepted as they stand. Work on two of them, numbers 3 and 8, has already begun.')
np(doc,'5.3','Recommendation 6 is accepted in part. Cabinet supports earlier involvement of scrutiny, but a pre-decision meeting before every Cabinet would double the number of evening meetings and the cost of supporting them. It is proposed instead that items be chosen from the forward plan each quarter.')
np(doc,'5.4','Informal feedback on the draft response was sought from group leaders on 22 September 2025. The Staff Forum asked that the action plan show clearly what will stop as well as what will start.')
h('6','Next steps')
np(doc,'6.1','The LGA expects an action plan to be published within five months of the challenge and a progress review to take place within twelve. The dates are in Annex B.')
h('7','Financial, legal and other implications')
np(doc,'7.1','Financial: there is no charge for the challenge. The sum requested in recommendation (d) would pay for a temporary programme manager for six months; the balance of the Transformation Reserve after this release would be £612,000. Section 151 Officer’s comment: the expenditure is affordable and one-off.')
np(doc,'7.2','Legal: none arising directly from this report. Equalities: an impact assessment will accompany the action plan.')
h('8','Background papers')
np(doc,'8.1','LGA Corporate Peer Challenge: Fenwold District Council, Feedback Report, September 2025. Position statement, May 2025.')
doc.add_page_break()
p=doc.add_paragraph(); r=p.add_run('Annex A – Recommendations of the peer team'); r.bold=True; r.font.size=Pt(13)
R=[('1','Reduce the number of corporate priorities and publish a clear delivery plan for those that remain, so that residents, members and staff can see what the council is doing and what it has decided not to do.','Accepted','Leader of the Council'),
('2','Work with town and parish councils to agree a new charter that sets out what each tier can expect of the other.','Accepted','Cabinet Member for Communities'),
('3','Use the current conversations about local government reorganisation to make the case for the district’s communities, and keep staff informed at every stage.','Accepted','Leader of the Council'),
('4','Develop a single savings and transformation programme which closes the budget gap over the medium term. This should be owned by the whole of Cabinet and the management team, and reported in public every quarter.','Accepted','Cabinet Member for Finance and Assets'),
('5','Decide on the future of the two leisure centres no later than summer 2026, with a business case that sets out the options for investment, transfer and closure.','Accepted','Cabinet Member for Health and Leisure'),
('6','Introduce pre-decision scrutiny of all key decisions, and give scrutiny members the training and officer support that they need.','Accepted in part – see paragraph 5.3','Cabinet Member for Governance'),
('7','Review the constitution, in particular the thresholds for key decisions and the scheme of delegation to officers.','Accepted','Cabinet Member for Governance'),
('8','Produce a workforce strategy that addresses hard-to-fill posts in planning, environmental health and finance.','Accepted','Cabinet Member for Governance'),
('9','Strengthen programme management by setting up a small corporate team with the skills to support projects from idea to benefit.','Accepted','Leader of the Council / Cabinet Member for Finance and Assets')]
t=doc.add_table(1,4); t.style='Table Grid'
for c,x in zip(t.rows[0].cells,['No.','The peer team recommended that the council should:','Proposed response','Portfolio holder']):
    cell(c,x,True,10,'FFFFFF'); shade(c,'1F4E3D')
repeat(t.rows[0])
for row in R:
    r=t.add_row(); nosplit(r)
    for c,x in zip(r.cells,row): cell(c,x,size=10)
widths(t,[1.2,8.4,3.2,3.6])
p=doc.add_paragraph(); p.paragraph_format.space_before=Pt(18); p.paragraph_format.keep_with_next=True; r=p.add_run('Annex B – Timetable'); r.bold=True; r.font.size=Pt(13)
TT=[('3 – 6 June 2025','Peer team on site'),('27 June 2025','Draft report received by the council'),('4 September 2025','Feedback report published'),('14 October 2025','Cabinet considers the report'),('2 December 2025','Council adopts the action plan'),('By 5 December 2025','Action plan published on the council’s website'),('April 2026','Progress review by members of the peer team')]
t=doc.add_table(0,2); t.style='Table Grid'
for a,b in TT:
    r=t.add_row(); nosplit(r); cell(r.cells[0],a,size=10); cell(r.cells[1],b,size=10)
widths(t,[4.5,11.9])
MADE=["2025","2025-06","2025-06-03","2025-06-06","2025-09-04"]
def lead(x): return {"lead_text":x,"role":["Leader of the Council","Leader"] if x.startswith('Leader') else x}
gold={"documents":{"document_type":"committee_report","date_start":"2025-10-14","date_end":"2025-10-14","committee":["Cabinet","CABINET"]},"councils":["E07999002"],
"recommendations":[{"ref":a,"text":b,"headline":None,"recommendation_type":"decision","actions":[],"leads":[],"progress":[],"rag":[]} for a,b in D]+
[{"ref":a,"text":b,"headline":None,"recommendation_type":"peer","made":MADE,"actions":[],"progress":[],"rag":[],"leads":[lead(x) for x in l.split(' / ')]} for a,b,c,l in R],
"front_matter":[{"field":["agenda_item",None],"value_text":["7",None]}]+[{"field":[f,l] if f!='annexes' else ["annexes","appendices"],"value_text":v} for l,v,f in FM],
"scope":[{"level":"theme","theme":x,"text":x} for x in TH]+[{"level":["item","theme",None],"text":["the way in which the two leisure centres will be provided after 2027",None]}],
"peers":[{"name":[n,n.replace('Councillor ','')],"role":[r],"organisation":["LGA","Local Government Association"] if o=='LGA' else o} for n,r,o,x in PE],
"milestones":[ms("on_site",["3 – 6 June 2025","from 3 to 6 June 2025","3 to 6 June 2025"],"2025-06-03","2025-06-06"),
ms("draft_report",["27 June 2025"],"2025-06-27","2025-06-27"),ms("report_published",["4 September 2025","on 4 September 2025"],"2025-09-04","2025-09-04"),
ms("meeting",["14 October 2025"],"2025-10-14","2025-10-14"),ms(["meeting","action_plan_published"],["2 December 2025","on 2 December 2025"],"2025-12-02","2025-12-02"),
ms("action_plan_published",["By 5 December 2025","5 December 2025"],["2025-12-05",None],"2025-12-05"),
ms("progress_review",["April 2026"],"2026-04-01","2026-04-30"),
{"event":"action_plan_published","date_text":["within five months of the challenge","within five months"]},{"event":"progress_review","date_text":["within twelve","within twelve months"]},
ms(["on_site","other"],["2019","in 2019"],"2019-01-01","2019-12-31"),ms(["election","other"],["2027","before the all-out elections of 2027"],["2027-01-01",None],["2027-12-31",None]),
ms(["other","meeting"],["22 September 2025","on 22 September 2025"],"2025-09-22","2025-09-22")],
"no_extra":["peers"]}
# the optional scope row is not required: leave the table open instead of listing it
gold["scope"]=gold["scope"][:5]
d=save(NAME,gold,'Fenwold: Cabinet report on the Corporate Peer Challenge (fictional)','LibreOffice (python-docx)','Ordinary Word Cabinet report with a label table, lower-case lettered officer recommendations under "RECOMMENDED to:", the peers’ nine recommendations in an annex table with response words (no progress) and portfolio holders, and a second annex with a timetable.')
lo(d,doc)
