import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from folder_papers import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
doc=Document(); st=doc.styles['Normal']; st.font.name='Liberation Sans'; st.font.size=Pt(11); st.paragraph_format.space_after=Pt(7)
s=doc.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.5); s.top_margin=s.bottom_margin=Cm(2.3)
s.footer.paragraphs[0].text='Local Government Association, 18 Smith Square, London SW1P 3HZ'; s.footer.paragraphs[0].runs[0].font.size=Pt(8)
P=doc.add_paragraph
def head(x):
    p=P(); p.paragraph_format.space_before=Pt(8); p.paragraph_format.keep_with_next=True; p.add_run(x).bold=True
def bul(x,style='List Bullet'):
    p=P(style=style); p.paragraph_format.space_after=Pt(3); p.add_run(x); return p
P('Ms Harriet Longstaff\nChief Executive\nTarnbeck Borough Council\nTown Hall\nTarnbeck')
P('By email')
P('4 February 2026')
P('Dear Harriet')
p=P(); p.add_run('Corporate Peer Challenge of Tarnbeck Borough Council: scope and arrangements').bold=True
P('Thank you, and Councillor Brightwell, for the time that you gave us when we met on 22 January. I am writing to confirm what we agreed about the peer challenge which will take place from Tuesday 12 to Friday 15 May 2026. I would be grateful if you could share this letter with your group leaders and senior managers.')
head('What the peer challenge will look at')
P('Every corporate peer challenge considers five themes. For Tarnbeck the team will keep the following questions in mind.')
TH=[("Local priorities and outcomes",["Are the council’s priorities clear and do they reflect what is known about the borough?","Is the council delivering on its priorities and are outcomes improving?"]),
("Organisational and place leadership",["Does the council provide effective local leadership?","Are there good relationships with partners and communities?"]),
("Governance and culture",["Are there clear and robust governance arrangements?","Is there a culture in which challenge is welcomed?"]),
("Financial planning and management",["Does the council have a grip on its current financial position?","Is there a credible plan for the years to 2029/30?"]),
("Capacity for improvement",["Is the organisation able to support delivery of its priorities?","Does the council have the capacity to improve?"])]
scope=[]
for i,(t,q) in enumerate(TH,1):
    p=P(); p.paragraph_format.keep_with_next=True; p.paragraph_format.space_after=Pt(2); p.add_run(f'{i}. {t}').bold=True
    scope.append({"level":"theme","theme":t,"text":t})
    for x in q: bul(x); scope.append({"level":"question","theme":t,"text":x})
head('Areas of particular interest')
P('You also asked the team to give its views on three further matters:').paragraph_format.keep_with_next=True
LOCAL=["The readiness of the council’s housing service for inspection by the Regulator of Social Housing","The progress of the waterfront programme and the way in which risk is shared with its private partner","How the council supports its 34 councillors, eleven of whom were elected for the first time in May 2023"]
for x in LOCAL: bul(x); scope.append({"level":"item","text":x})
head('The peer team')
P('We have begun to approach peers. Subject to your agreement and to their being free, the team will be made up as follows:').paragraph_format.keep_with_next=True
PE=[("Chief Executive (lead peer)",["Chief Executive","Chief Executive (lead peer)"]),("Council Leader",["Council Leader","Leader of the Council"]),("Opposition Group Leader",["Opposition Group Leader"]),("Director of Finance",["Director of Finance"]),("Head of Housing",["Head of Housing"]),("LGA Peer Challenge Manager",["LGA Peer Challenge Manager"])]
for a,_ in PE: bul(a)
P('I will send you names and short biographies as soon as they are confirmed. The project co-ordinator for the challenge is my colleague Lowri Pascoe.')
head('Timetable')
P('The main dates are these:').paragraph_format.keep_with_next=True
MS=[("27 March 2026","Council sends its position statement and background papers to the LGA",["position_statement"],"2026-03-27","2026-03-27"),
("By 17 April 2026","Council sends draft programme of meetings",["other","meeting","scoping"],None,"2026-04-17"),
("12–15 May 2026","Team on site; initial feedback given on the final afternoon",["on_site"],"2026-05-12","2026-05-15"),
("5 June 2026","Draft report sent to the council for checking",["draft_report"],"2026-06-05","2026-06-05"),
("By 15 August 2026","Final report published by the council",["report_published"],None,"2026-08-15"),
("By 15 October 2026","Action plan published",["action_plan_published"],None,"2026-10-15"),
("March 2027","Progress review",["progress_review"],"2027-03-01","2027-03-31")]
t=doc.add_table(1,2); t.style='Light Grid Accent 1'
t.rows[0].cells[0].text='Date'; t.rows[0].cells[1].text='Milestone'
mil=[]
for a,b,e,x,y in MS:
    c=t.add_row().cells; c[0].text=a; c[1].text=b
    m={"event":e,"date_text":[a]+([a[3:]] if a.startswith('By ') else []),"date_end":y}
    if x: m["date_start"]=x
    mil.append(m)
for r in t.rows:
    r.cells[0].width=Cm(4.3); r.cells[1].width=Cm(11.5)
    for c in r.cells: c.paragraphs[0].paragraph_format.space_after=Pt(2)
t.autofit=False; t.columns[0].width=Cm(4.3); t.columns[1].width=Cm(11.5)
mil.append({"event":["scoping","meeting"],"date_text":"22 January","date_start":["2026-01-22",None],"date_end":["2026-01-22",None]})
P()
head('What we ask of you')
P('The position statement need not be long; most councils send between eight and fifteen pages. It should be frank about what is going well and where the council would like to do better. Please choose rooms for the team where conversations will not be overheard, and let staff know that what they say will not be attributed.')
P('There is no charge for the challenge. We ask the council to meet the cost of accommodation, meals and local travel for the team.')
P('Our expectation is that the report will be published within three months of the team’s visit and an action plan within five. If either is likely to be difficult, perhaps because of the recess, do let me know early.')
P('I look forward to working with you and your colleagues.')
P('Yours sincerely')
P('Dominic Haverstock\nPrincipal Adviser (North)\nLocal Government Association')
P('cc: Councillor Anil Brightwell, Leader of the Council')
gold={"documents":{"document_type":"scope_letter","date_start":"2026-02-04","date_end":"2026-02-04"},"councils":["E07999010"],"recommendations":[],"scope":scope,
"peers":[{"name":None,"role":r} for _,r in PE],"milestones":mil,"no_extra":["scope","peers"]}
gold["milestones"][2]["date_text"]=["12–15 May 2026","from Tuesday 12 to Friday 15 May 2026","Tuesday 12 to Friday 15 May 2026"]
d=save('tarnbeck_scope_letter_word',gold,'Tarnbeck: Corporate Peer Challenge scope letter (fictional)','LibreOffice (python-docx)','Word letter with numbered themes and question bullets, three local items, posts sought without names and a date/milestone table.')
lo(d,doc)
