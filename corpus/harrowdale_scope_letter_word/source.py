import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from annexed_papers import *
NAME='harrowdale_scope_letter_word'
doc=base('Liberation Serif',11,2.4)
s=doc.sections[0]
p=s.footer.paragraphs[0]; p.alignment=WD_ALIGN_PARAGRAPH.CENTER; r=p.add_run('Harrowdale District Council, The Old Mill, Weir Street, Harrowdale HD1 4QA   |   www.harrowdale.example'); r.font.size=Pt(8); r.font.color.rgb=RGBColor(0x66,0x66,0x66)
t=doc.add_table(1,2)
cell(t.cell(0,0),['Harrowdale','District Council'],True,16,'5B2C6F'); cell(t.cell(0,1),['Office of the Chief Executive','The Old Mill, Weir Street','Harrowdale HD1 4QA','Tel: 01999 700 700'],size=9.5,align=WD_ALIGN_PARAGRAPH.RIGHT)
def para(x,bold=False,after=8,before=0,keep=False):
    p=doc.add_paragraph(); p.paragraph_format.space_after=Pt(after); p.paragraph_format.space_before=Pt(before); p.paragraph_format.keep_with_next=keep; r=p.add_run(x); r.bold=bold; return p
para('Ms Eleanor Kirkbride\nProgramme Manager (North)\nLocal Government Association\n18 Smith Square\nLondon SW1P 3HZ',before=14)
para('16 February 2026')
para('Dear Eleanor')
para('Harrowdale District Council: scope of the Corporate Peer Challenge, 9 to 12 June 2026',True)
para('Thank you for coming to see the Leader and me on 29 January 2026 to talk about our forthcoming Corporate Peer Challenge. I am writing to confirm what we agreed. The scope set out below was endorsed by our Corporate Leadership Board on 10 February and has been shared with the leaders of the opposition groups.')
para('We are looking forward to the challenge. Our last one was in 2020, and the visit of that team was cut short by the first lockdown. A good deal has changed since then: the senior team is almost wholly new, we have moved back from a committee system to a leader and cabinet, and we now share a waste service with Calderwick and Wetherholme.')
para('Scope and focus',True,4,6,True)
para('The five themes of the LGA’s national framework will form the core of the challenge. Under most of them we have added what we would particularly like the team to explore.')
TH=[('Local priorities and outcomes',['Are the council’s priorities clear and informed by the local context?','Is the council delivering effectively on its priorities?'],['How well do our investments in the upland villages match what the people who live there say they need?']),
('Organisational and place leadership',['Does the council provide effective local leadership?','Are there good relationships with partner organisations and local communities?'],['Are we punching our weight in the county-wide discussions on reorganisation?']),
('Governance and culture',['Are there clear and robust governance arrangements?','Is there a culture of challenge and scrutiny?'],['After eighteen months of the new cabinet system, what is working and what should be altered?']),
('Financial planning and management',['Does the council have a grip on its current financial position?','Does the council have a strategy and a plan to address its financial challenges?'],[]),
('Capacity for improvement',['Is the organisation able to support delivery of local priorities?','Does the council have the capacity to improve?'],['Do we have the skills to manage the shared services in which we have an interest?'])]
SC=[]
for i,(th,core,own) in enumerate(TH,1):
    p=para(f'{i}. {th}',True,3,6,True)
    SC.append({"level":"theme","theme":th,"text":th})
    for q in core+own:
        b=doc.add_paragraph(q,style='List Bullet'); b.paragraph_format.space_after=Pt(2); SC.append({"level":"question","theme":th,"text":q})
para('In addition, we would like the team to give us its view on two matters of our own choosing:',before=8,after=4,keep=True)
XT=[('Housing delivery','We have granted permission for 1,900 homes which have not been started. Is there more that the council could do to get them built?'),('Customer access','Is our plan to close two of the three area offices, and to serve people in libraries instead, a sound one?')]
EX=[]
for a,b in XT:
    q=doc.add_paragraph(style='List Bullet'); q.paragraph_format.space_after=Pt(3); q.add_run(a).bold=True; q.add_run(' – '+b)
para('The peer team',True,4,10,True)
para('We discussed the sort of people who would be of most help to us. We should be grateful if you would seek:',after=4,keep=True)
PE=[('Chief Executive of a district council, to lead the team',['Chief Executive','Chief Executive of a district council']),('Council Leader (Liberal Democrat)',['Council Leader','Leader','Council Leader (Liberal Democrat)']),('Opposition member (Conservative or Independent)',['Opposition member','Opposition Member','Opposition member (Conservative or Independent)']),('Section 151 Officer',['Section 151 Officer']),('Director or Assistant Director with a background in housing and planning',['Director or Assistant Director with a background in housing and planning','Director or Assistant Director']),('LGA Peer Challenge Manager',['LGA Peer Challenge Manager','Peer Challenge Manager'])]
for a,_ in PE:
    q=doc.add_paragraph(a,style='List Bullet'); q.paragraph_format.space_after=Pt(2)
para('It would be helpful if at least one member of the team came from a council with a large rural area, such as Eden Valley or the Peak.',before=6)
para('Timetable',True,4,6,True)
TT=[('Position statement and documents sent to the team','15 May 2026'),('Team briefing call','w/c 1 June 2026'),('Peer team on site','Tuesday 9 to Friday 12 June 2026'),('Verbal feedback to members and senior managers','12 June 2026, 2.30pm'),('Draft report to the council','3 July 2026'),('Final report published','by 11 September 2026'),('Action plan considered by Cabinet and published','13 October 2026'),('Progress review','spring 2027')]
t=doc.add_table(1,2); t.style='Table Grid'
for c,x in zip(t.rows[0].cells,['Stage','Date']): cell(c,x,True,10.5); shade(c,'E4D7EA')
repeat(t.rows[0])
for a,b in TT:
    r=t.add_row(); nosplit(r); cell(r.cells[0],a,size=10.5); cell(r.cells[1],b,size=10.5)
widths(t,[9.5,6.5])
para('We understand that the report must be published within three months of the visit, and that our action plan should follow within five.',before=10)
para('Local arrangements',True,4,6,True)
para('Simon Ullathorne, our Policy and Partnerships Lead, will co-ordinate the challenge for us (simon.ullathorne@harrowdale.example). We shall put the Cragside Room at the team’s disposal throughout. The council does not meet during the week of the visit, but the Planning Committee does, on 10 June, and the team would be welcome to watch it.')
para('Please let me know if there is anything here which does not accord with your own note of the meeting.')
p=para('Yours sincerely',after=26,keep=True)
para('Georgina Aldwinckle\nChief Executive',after=6)
para('cc  Councillor Barnaby Scaife, Leader of the Council',after=0)
for a,b in XT:
    q=b.split('. ')[-1] if '. ' in b else b
    SC.append({"level":["theme","item"],"theme":[a,None],"text":[a,f'{a} – {b}']})
    SC.append({"level":"question","theme":[a,None],"text":[q,b]})
gold={"documents":{"document_type":"scope_letter","date_start":"2026-02-16","date_end":"2026-02-16","committee":None},"councils":["E07999006"],"recommendations":[],"scope":SC,
"peers":[{"name":None,"role":r,"organisation":None} for a,r in PE[:-1]]+[{"name":None,"role":PE[-1][1],"organisation":[None,"LGA","Local Government Association"]}],
"milestones":[ms("position_statement",["15 May 2026"],"2026-05-15","2026-05-15"),ms(["other","meeting"],["w/c 1 June 2026"],"2026-06-01",["2026-06-05","2026-06-07",None,"2026-06-01"]),
ms("on_site",["Tuesday 9 to Friday 12 June 2026","9 to 12 June 2026"],"2026-06-09","2026-06-12"),ms("feedback",["12 June 2026, 2.30pm","12 June 2026"],"2026-06-12","2026-06-12"),ms("draft_report",["3 July 2026"],"2026-07-03","2026-07-03"),ms("report_published",["by 11 September 2026","11 September 2026"],["2026-09-11",None],"2026-09-11"),ms(["action_plan_published"],["13 October 2026"],"2026-10-13","2026-10-13"),ms("progress_review",["spring 2027"],["2027-03-01",None],["2027-05-31",None]),
{"event":"report_published","date_text":["within three months of the visit","within three months"]},{"event":"action_plan_published","date_text":["within five","within five months"]},
ms(["scoping","meeting"],["29 January 2026","on 29 January 2026"],"2026-01-29","2026-01-29"),ms(["meeting","scoping","other"],["10 February","on 10 February"],["2026-02-10",None],["2026-02-10",None]),ms(["on_site","other"],["2020","in 2020"],"2020-01-01","2020-12-31")],
"no_extra":["peers"]}
d=save(NAME,gold,'Harrowdale: letter to the LGA on the scope of the Corporate Peer Challenge (fictional)','LibreOffice (python-docx)','Serif Word letter from the council to the LGA with a letterhead table; five numbered themes with question bullets, two local matters in one bullet each (name, dash, sentence that asks), posts sought without names and a timetable table.')
lo(d,doc)
