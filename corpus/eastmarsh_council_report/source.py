import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from annexed_papers import *
NAME='eastmarsh_council_report'
doc=base('Arial',11,2.5)
s=doc.sections[0]
p=s.header.paragraphs[0]; p.alignment=WD_ALIGN_PARAGRAPH.RIGHT; r=p.add_run('Eastmarsh Borough Council'); r.bold=True; r.font.size=Pt(9); r.font.color.rgb=RGBColor(0x7A,0x1F,0x3D)
p=s.footer.paragraphs[0]; p.alignment=WD_ALIGN_PARAGRAPH.CENTER; p.add_run('Page ').font.size=Pt(9); field(p,'PAGE').font.size=Pt(9); p.add_run(' of ').font.size=Pt(9); field(p,'NUMPAGES').font.size=Pt(9)
def lab(l,v):
    p=doc.add_paragraph(); p.paragraph_format.left_indent=Cm(5); p.paragraph_format.first_line_indent=Cm(-5); p.paragraph_format.tab_stops.add_tab_stop(Cm(5)); p.paragraph_format.space_after=Pt(5)
    p.add_run(l).bold=True; p.add_run('\t'+v)
FM=[('REPORT TO:','Full Council',['report_to','meeting','committee']),('DATE:','26 February 2026',['date','meeting_date']),('TITLE:','Corporate Peer Challenge: Progress Review',['title','subject','report_title']),('REPORT OF:','Councillor Andrew Marchbank, Leader of the Council',['report_of']),('REPORT AUTHOR:','Catherine Yeo, Head of Strategy and Change',['report_author','author']),('CONTACT:','catherine.yeo@eastmarsh.example, ext. 2207',['contact']),('EXEMPT:','No',['exempt'])]
for l,v,_ in FM: lab(l,v)
p=doc.add_paragraph(); pPr=p._p.get_or_add_pPr(); b=OxmlElement('w:pBdr'); e=OxmlElement('w:top'); [e.set(qn('w:'+k),v) for k,v in (('val','single'),('sz','8'),('space','1'),('color','7A1F3D'))]; b.append(e); pPr.append(b); p.paragraph_format.space_after=Pt(0)
def h(n,x):
    p=np(doc,n,x.upper(),1.25,4); p.paragraph_format.space_before=Pt(10); p.paragraph_format.keep_with_next=True
    for r in p.runs: r.bold=True
h('1.','Summary')
np(doc,'1.1','In November 2024 a team of peers brought together by the Local Government Association (LGA) carried out a Corporate Peer Challenge of the council. Members of the team came back on 18 November 2025 to look at what has been done since. This report presents their findings, which were published on the council’s website on 16 January 2026.')
h('2.','Recommendations')
p=doc.add_paragraph('It is recommended that Council:'); p.paragraph_format.left_indent=Cm(1.25); p.paragraph_format.space_after=Pt(4)
D=[('2.1','notes the findings of the peer team’s progress review, attached as Appendix 1.'),('2.2','agrees that the three further recommendations in paragraph 5.2 are added to the action plan, a revised version of which is attached as Appendix 2.'),('2.3','asks the Cabinet to report to the Overview and Scrutiny Committee every six months until the plan is complete.')]
for a,b in D: np(doc,a,b)
h('3.','Background')
np(doc,'3.1','The peer team was on site from 12 to 15 November 2024. Its feedback report was considered by Council on 27 February 2025, when Members adopted an action plan in response to the eight recommendations that the team had made.')
np(doc,'3.2','A progress review is part of the Corporate Peer Challenge. It takes place about a year after the first visit and is meant to help a council take stock. It does not repeat the challenge and it is not an inspection: the team looks only at what has come of its own recommendations and at anything of importance that has happened in the meantime.')
np(doc,'3.3','In Eastmarsh a good deal has happened. The borough elections of 1 May 2025 brought eleven new Members to the council and a change of administration; the Director of Resources left in June; and the Government’s letter of 5 February 2025 has set all of the councils in Brackenshire to work on proposals for reorganisation. The team took account of all three.')
np(doc,'3.4','Three of the six members of the original team were able to return: Hugh Tremlett, Chief Executive of East Devon District Council, who led it; Councillor Jasmine Okoro, Leader of Stroud District Council; and Philippa Garth, LGA Peer Challenge Manager. They met 38 people in the course of the day.')
h('4.','Progress against the 2024 recommendations')
np(doc,'4.1','Table 1 gives the peer team’s view of each of the eight recommendations. The words in the last column are the team’s own and mean the following:')
for a,b in [('Complete','the council has done what was asked and it has become part of ordinary business.'),('On track','work is going ahead and is expected to be finished by the date in the action plan.'),('Behind','work has begun but will not be finished by the date in the action plan.'),('Not started','no work of substance has yet been done.')]:
    q=doc.add_paragraph(style='List Bullet'); q.paragraph_format.left_indent=Cm(2.2); q.paragraph_format.space_after=Pt(3); q.add_run(a).bold=True; q.add_run(' – '+b)
p=doc.add_paragraph(); p.paragraph_format.space_before=Pt(8); p.paragraph_format.space_after=Pt(4); p.paragraph_format.keep_with_next=True; p.add_run('Table 1: Position at 18 November 2025').bold=True
R=[('Agree a place narrative for the borough with partners, and use it to bid for investment.','“Eastmarsh: the next tide” was launched in July 2025 with the college, the NHS trust and the port. Partners spoke of it warmly. It has already been used in two successful bids.','Complete'),
('Strengthen the relationship between Members and officers by reviewing the protocol and providing joint development for the Cabinet and the senior team.','A new protocol was adopted in May and two joint sessions have been held. New Members were positive about their induction. The team would like to see the sessions become regular.','On track'),
('Make the overview and scrutiny function more effective: fewer items, a proper work programme and recommendations that are followed up.','The work programme has been cut from 47 items to 19. There is no record yet of what became of scrutiny’s own recommendations.','On track'),
('Bring forward a savings plan for 2026/27 to 2028/29 that no longer relies on reserves.','The departure of the Director of Resources has cost six months. Savings of £0.9m have been identified against a need of £2.1m and the draft budget would again draw on reserves.','Behind'),
('Carry out a skills audit of the asset and regeneration teams before committing to further town-centre acquisitions.','The audit was completed in April 2025 and reported to the Audit Committee. Two posts have been created as a result.','Complete'),
('Invest in data and insight, so that decisions about services are informed by what is known about residents.','An insight officer has been appointed and a first set of ward profiles published. Services make little use of them so far.','On track'),
('Replace the performance report with one that is shorter and shows trends.','A new report went to Cabinet for quarter 1. It is half the length of the old one and is liked.','Complete'),
('Review the way in which the council communicates with its own staff, in particular those at the depot and in the leisure centres.','Officers explained that this was held back until a new communications manager was in post. She starts in January.','Not started')]
t=doc.add_table(1,4); t.style='Table Grid'
for c,x in zip(t.rows[0].cells,['','Recommendation (November 2024)','What the peer team found','Progress']):
    cell(c,x,True,9.5); shade(c,'E8D3DB')
repeat(t.rows[0])
for i,row in enumerate(R,1):
    r=t.add_row()
    for c,x in zip(r.cells,(str(i),)+row): cell(c,x,size=9.5)
    for rr in r.cells[3].paragraphs[0].runs: rr.bold=True
widths(t,[0.9,5.9,6.7,2.5])
p=np(doc,'4.2','Three recommendations are therefore complete, three are on track, one is behind and one has not been started. Cabinet accepts this as a fair account. It has asked the interim Director of Resources to bring a full savings plan to Cabinet on 9 June 2026.'); p.paragraph_format.space_before=Pt(10)
h('5.','The review’s overall findings and further recommendations')
np(doc,'5.1','The team found “a council that has kept its nerve in a year of change”. It commended the speed with which the new administration had made the action plan its own and the openness of everybody whom it met. It was concerned that a small senior team is carrying reorganisation, the budget and the regeneration of the harbour at once.')
np(doc,'5.2','It made three further recommendations:')
N=['Appoint to the post of Director of Resources on a permanent basis as soon as possible, and do not wait for decisions about reorganisation.','Set out in one place what each of the council’s major projects needs from finance, legal services and procurement over the next eighteen months.','Use the budget consultation to be candid with residents about the choices that are coming.']
for x in N:
    q=doc.add_paragraph(x,style='List Bullet'); q.paragraph_format.left_indent=Cm(2.2); q.paragraph_format.space_after=Pt(4)
p=np(doc,'5.3','Recruitment to the director post opened on 2 February 2026. The second and third are covered by new actions in Appendix 2.'); p.paragraph_format.space_before=Pt(8)
h('6.','Next steps')
np(doc,'6.1','The progress review brings the LGA’s formal involvement to an end. Council may expect to be offered its next Corporate Peer Challenge in 2029, or its successor council may.')
h('7.','Implications')
t=doc.add_table(0,2); t.style='Table Grid'
for a,b in [('Financial','There was no charge for the review. The action plan is met from existing budgets.'),('Legal','There are no direct legal implications.'),('Risk','The failure to agree a savings plan is risk 2 on the corporate risk register.'),('Climate','None.')]:
    r=t.add_row(); cell(r.cells[0],a,True,10); cell(r.cells[1],b,size=10)
widths(t,[3.5,12.5])
p=doc.add_paragraph(); p.paragraph_format.space_before=Pt(10); p.add_run('Appendices').bold=True
doc.add_paragraph('Appendix 1 – Progress Review: feedback letter from the peer team (published separately)\nAppendix 2 – Action plan, revised February 2026 (published separately)')
MK={'Complete':'complete','On track':'on_track','Behind':['off_track','at_risk'],'Not started':'not_started'}
gold={"documents":{"document_type":"committee_report","date_start":"2026-02-26","date_end":"2026-02-26","committee":["Full Council","Council"]},"councils":["E07999005"],
"recommendations":[{"ref":a,"text":b,"headline":None,"recommendation_type":"decision","actions":[],"leads":[],"progress":[],"rag":[]} for a,b in D]+
[{"ref":str(i),"text":a,"headline":None,"recommendation_type":"peer","made":["2024","2024-11","2024-11-12","2024-11-15"],"actions":[],"leads":[],"progress":[{"text":b,"as_of_start":"2025-11-18","as_of_end":"2025-11-18"}],"rag":[{"rag_text":c,"rag":None,"delivery":MK[c],"basis":"text","as_of_start":["2025-11-18",None]}]} for i,(a,b,c) in enumerate(R,1)]+
[{"ref":None,"text":x,"headline":None,"recommendation_type":"peer","made":["2025","2025-11","2025-11-18","2026-01-16"],"actions":[],"leads":[],"progress":[],"rag":[]} for x in N],
"front_matter":[{"field":f,"value_text":v} for l,v,f in FM],"scope":[],
"peers":[{"name":"Hugh Tremlett","role":"Chief Executive","organisation":"East Devon District Council"},{"name":["Councillor Jasmine Okoro","Jasmine Okoro"],"role":"Leader","organisation":"Stroud District Council"},{"name":"Philippa Garth","role":["Peer Challenge Manager","LGA Peer Challenge Manager"],"organisation":["LGA",None,"Local Government Association"]}],
"milestones":[ms("on_site",["from 12 to 15 November 2024","12 to 15 November 2024"],"2024-11-12","2024-11-15"),ms(["progress_review","on_site"],["18 November 2025","on 18 November 2025"],"2025-11-18","2025-11-18"),ms("report_published",["16 January 2026","on 16 January 2026"],"2026-01-16","2026-01-16"),ms(["meeting","action_plan_published"],["27 February 2025","on 27 February 2025"],"2025-02-27","2025-02-27"),ms("election",["1 May 2025"],"2025-05-01","2025-05-01"),ms(["meeting","other"],["9 June 2026","on 9 June 2026"],"2026-06-09","2026-06-09"),ms(["on_site","other"],["2029","in 2029"],"2029-01-01","2029-12-31")],
"no_extra":["peers","front_matter"]}
d=save(NAME,gold,'Eastmarsh: Council report on the progress review (fictional)','LibreOffice (python-docx)','Ordinary Word Council report with capital label lines; officers’ recommendations as paragraphs 2.1-2.3, a table with the 2024 recommendations (reference column without a header), findings and status words with a key, and three further recommendations of the 2025 review.')
lo(d,doc)
