import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1])); from paragraphed_papers import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
N='saltmere_council_report'; d=f'{B}/{N}'
FM=[("Meeting","Council"),("Date","Wednesday, 25 February 2026"),("Report title","Corporate Peer Challenge – feedback report and action plan"),("Report author","Imelda Crabtree, Corporate Policy Manager"),("Lead member","Councillor Rowland Beamish, Leader of the Council"),("Key decision","No"),("Public or exempt","Public"),("Ward(s)","All")]
DR=["receives the feedback report of the Corporate Peer Challenge team at Appendix 1;",
"adopts the action plan at Appendix 2 as its response to the team’s recommendations;",
"asks the Overview and Scrutiny Committee to (i) examine progress with the action plan every six months, and (ii) draw to the attention of Cabinet any action that is more than two months late; and",
"delegates authority to the Chief Executive, in consultation with the Leader of the Council and the Leader of the Opposition, to make minor amendments to the action plan."]
PR=[("Set a clear direction for the coast","Work with the Environment Agency, landowners and parish councils to agree what the district will defend, what it will not, and what that will mean for the people who live there."),
("Move from a list of projects to a programme","The Council has more than 70 live projects and no single view of them. Create a small programme office, and give one director the responsibility for it."),
("Settle the medium term financial position","Present members with costed choices for closing the gap of £2.6 million by summer 2026, rather than leaving them to the annual budget round."),
("Make scrutiny matter","Agree a protocol between Cabinet and the Overview and Scrutiny Committee, and make sure that the Committee’s advice is answered in writing."),
("Look after the workforce","Bring in a simple approach to appraisal, talent and succession before more of the Council’s experienced managers retire."),
("Be a louder voice in the new county arrangements","Use the Council’s strong local reputation to influence the debate on reorganisation instead of waiting for its outcome.")]
TH=[("Local priorities and outcomes","Does the Council know its area and its people well enough to choose the right priorities?"),
("Organisational and place leadership","Do councillors and officers lead the area well together, and do partners trust them?"),
("Governance and culture","Is decision-making clear, and is challenge made welcome?"),
("Financial planning and management","Does the Council understand its financial position, and has it a credible plan to balance its budget?"),
("Capacity for improvement","Is the organisation able to bring about the change that it has set itself?")]
EX=["the way in which the Council works with its 48 town and parish councils","its readiness for local government reorganisation"]
PE=[("Lyndon Fairweather","Chief Executive","Mole Valley District Council"," (lead peer)"),("Councillor Hetty Marchbank","Leader","Test Valley Borough Council",""),("Councillor Amos Okonjo","Opposition Group Leader","South Hams District Council",""),("Priyanka Lodge","Director of Finance","Melton Borough Council",""),("Duncan Tapsell","Head of Coastal Management","East Suffolk Council",""),("Roisin Harkness","Peer Challenge Manager","LGA","")]
NX=[("Report to Overview and Scrutiny Committee on the first six months","September 2026"),("Progress review by the peer team","w/c 5 October 2026"),("Publication of the progress review","By the end of December 2026"),("District council elections","6 May 2027")]
doc=Document(); st=doc.styles['Normal']; st.font.name='Liberation Sans'; st.font.size=Pt(11); st.paragraph_format.space_after=Pt(8); st.paragraph_format.line_spacing=1.1
s=doc.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.4); s.top_margin=Cm(2); s.bottom_margin=Cm(2)
p=s.footer.paragraphs[0]; p.alignment=WD_ALIGN_PARAGRAPH.CENTER; p.add_run('Council – 25 February 2026 – Agenda item 9 – '); field(p,'PAGE')
for r in p.runs: r.font.size=Pt(8.5)
p=doc.add_paragraph(); r=p.add_run('Saltmere District Council'); r.bold=True; r.font.size=Pt(20); r.font.name='Caladea'; r.font.color.rgb=RGBColor(0x1f,0x4e,0x5f)
t=doc.add_table(rows=0,cols=2); t.style='Table Grid'
for a,b in FM:
    c=t.add_row().cells; c[0].paragraphs[0].add_run(a).bold=True; c[1].paragraphs[0].add_run(b); shade(c[0],'E3EDF0')
    for x in c: x.paragraphs[0].paragraph_format.space_after=Pt(2)
widths(t,[4.2,12])
def h(x):
    p=doc.add_paragraph(); p.paragraph_format.space_before=Pt(12); p.paragraph_format.keep_with_next=True; r=p.add_run(x); r.bold=True; r.font.size=Pt(12.5); r.font.color.rgb=RGBColor(0x1f,0x4e,0x5f)
def P(x): doc.add_paragraph(x)
def li(mark,x,bold=None,after=''):
    p=doc.add_paragraph(); f=p.paragraph_format; f.left_indent=Cm(1.1); f.first_line_indent=Cm(-0.9); f.tab_stops.add_tab_stop(Cm(1.1)); p.add_run(mark+'\t')
    if bold: p.add_run(bold).bold=True
    p.add_run(x)
    return p
h('Purpose of the report')
P('To present the feedback report of the Corporate Peer Challenge that took place in the autumn, and to ask Council to adopt an action plan in response.')
h('Recommendations')
p=doc.add_paragraph(); p.add_run('That Council:').bold=True
for m,x in zip('abcd',DR): li(f'({m})',x)
h('Reasons for the recommendations')
P('The Local Government Association (LGA) asks councils to publish an action plan within five months of a challenge. Cabinet considered the report and a draft of the plan on 3 February 2026 and recommended both to Council.')
h('Background')
P('Saltmere was last visited by a peer team in 2018. The LGA now expects each of its members to have a challenge at least every five years, and the Council’s was put off twice, first because of the pandemic and then because of the tidal surge of December 2023.')
P('The team was on site from 14 to 17 October 2025. It spoke to more than 110 people, among them 29 of the 36 councillors, and went to see the flood defences at Oxney Sluice. It gave the Council a summary of its views on the last afternoon. The full report was received on 8 December 2025 and was put on the Council’s website on 12 January 2026, within the three months that the LGA allows.')
P('The members of the team were:')
for n,ro,o,x in PE: li('•',f' – {ro}, {o}{x}',n).paragraph_format.space_after=Pt(3)
h('What the team looked at')
P('All challenges cover the same five themes. They are listed here with the question that we put to ourselves under each when preparing for the visit:')
for a,b in TH: li('•',' – '+b,a).paragraph_format.space_after=Pt(4)
P('The Council asked the team to give its opinion on two further matters:')
for x in EX: li('•',x).paragraph_format.space_after=Pt(4)
h('What the team said')
P('The report is positive on the whole. The team met “a proud, friendly council that knows its villages and its coast”, found that staff are loyal to it, and praised the way it dealt with the surge. Partners told the team that the Council keeps its word. Waste, planning enforcement and the crematorium were named as services that others could learn from.')
P('The team was concerned that the Council “is trying to do everything at once”, that difficult choices about money have been put off, and that a third of managers could retire within four years. It also thought that some councillors do not see what scrutiny is for. These points led to six recommendations:')
for a,b in PR: li('•',' '+b,a+'.')
h('The Council’s response')
P('All of the recommendations are accepted. The action plan at Appendix 2 names a lead director and a lead councillor for each of them, with dates. Three actions have begun already: a programme manager has been seconded from Planning Policy, work on the scrutiny protocol started in January, and the Leader has written to the leaders of the other district councils.')
P('Council should be aware that the action in response to the first recommendation depends on others. The Environment Agency’s revised shoreline plan is not expected until 2027.')
h('Next steps')
t=doc.add_table(rows=1,cols=2); t.style='Table Grid'
for c,x in zip(t.rows[0].cells,('What','When')): c.paragraphs[0].add_run(x).bold=True; shade(c,'E3EDF0')
for a,b in NX:
    c=t.add_row().cells; c[0].paragraphs[0].add_run(a); c[1].paragraphs[0].add_run(b)
for r in t.rows:
    rowprop(r,'w:cantSplit')
    for c in r.cells: c.paragraphs[0].paragraph_format.space_after=Pt(2)
widths(t,[10.2,6])
h('Implications')
for a,b in (('Financial','The LGA meets the cost of the challenge and of the progress review. The programme office will cost £96,000 in 2026/27, for which provision is made in the budget that is before Council this evening.'),('Legal','None arising from this report.'),('Risk','If the action plan is not delivered there is a risk to the Council’s reputation and, in respect of the third recommendation, to its financial standing.'),('Equalities','Individual actions will be assessed when they are brought forward.'),('Climate','The action on the coast will be informed by the Council’s climate adaptation plan.')):
    p=doc.add_paragraph(); p.add_run(a+': ').bold=True; p.add_run(b)
h('Alternatives considered')
P('Not to respond, or to respond only to some of the recommendations. Neither is proposed, as Cabinet agrees with all of them.')
h('Appendices and background papers')
P('Appendix 1 – LGA feedback report (published separately)'); P('Appendix 2 – Action plan (published separately)'); P('Background papers: position statement, September 2025; report to Cabinet, 3 February 2026')
doc.save(f'{d}/source.docx'); soffice(f'{d}/source.docx',d)
made=["2025","2025-10","2025-10-14","2025-10-17","2025-12-08","2025-12"]
recs=[dec(f'({m})',semi(x)) for m,x in zip('abcd',DR)]
for a,b in PR: recs.append({"ref":None,"text":f"{a}. {b}","headline":a,"recommendation_type":"peer","made":made,"actions":[]})
for r in recs[4:]: r["text"]=f'{r["text"]}'; 
for r,(a,b) in zip(recs[4:],PR): r["headline"]=[a,a+'.']; r["text"]=[f"{a}. {b}",b]
scope=[]
for a,b in TH: scope+= [{"level":"theme","theme":a,"text":a},{"level":"question","theme":a,"text":b}]
for x in EX: scope.append({"level":["item","theme"],"theme":None,"text":x})
for s_ in scope[-2:]: s_.pop("theme")
gold={"documents":{"document_type":"committee_report","date_start":"2026-02-25","date_end":"2026-02-25","committee":"Council"},"councils":["E07999004"],"recommendations":recs,
"front_matter":[fm("Meeting","Council","committee"),fm("Date",FM[1][1],"meeting_date"),fm("Report title",FM[2][1],"title"),fm("Report author",FM[3][1]),fm("Lead member",FM[4][1]),fm("Key decision","No","is_key_decision"),fm("Public or exempt","Public"),fm("Ward(s)","All","wards_affected","wards")],
"peers":[{"name":[n,n.replace('Councillor ','')],"role":ro if n!="Roisin Harkness" else ["Peer Challenge Manager","LGA Peer Challenge Manager"],"organisation":o if o!="LGA" else ["LGA","Local Government Association",None]} for n,ro,o,x in PE],
"scope":scope,"no_extra":["peers","scope","front_matter"],
"milestones":[ms("on_site",["14 to 17 October 2025","from 14 to 17 October 2025"],"2025-10-14","2025-10-17"),
ms(["draft_report","report_published","feedback","other"],["8 December 2025","on 8 December 2025"],"2025-12-08"),
ms("report_published",["12 January 2026","on 12 January 2026"],"2026-01-12"),
ms(["meeting","other"],["3 February 2026","on 3 February 2026"],"2026-02-03"),
{"event":"action_plan_published","date_text":["within five months of a challenge","within five months"],"date_start":[None],"date_end":[None,"2026-03-17"]},
{"event":"on_site","date_text":["2018","in 2018"],"date_start":"2018-01-01","date_end":"2018-12-31"},
{"event":"report_published","date_text":["within the three months that the LGA allows","within the three months","three months"],"date_start":[None],"date_end":[None,"2026-01-17"]},
ms(["meeting","other"],"September 2026","2026-09-01","2026-09-30"),
{"event":"progress_review","date_text":["w/c 5 October 2026","5 October 2026"],"date_start":"2026-10-05","date_end":["2026-10-11","2026-10-09","2026-10-05"]},
{"event":["progress_review","report_published"],"date_text":["By the end of December 2026","the end of December 2026","December 2026"],"date_start":["2026-12-31","2026-12-01",None],"date_end":"2026-12-31"},
ms("election","6 May 2027","2027-05-06"),
{"event":"on_site","date_text":["the autumn","in the autumn"],"date_start":["2025-09-01",None],"date_end":["2025-11-30",None]},
{"event":"position_statement","date_text":"September 2025","date_start":"2025-09-01","date_end":"2025-09-30"}]}
gold["milestones"][5]["event"]=["on_site","other"]
# 'the autumn' repeats the on-site row: not demanded
gold["milestones"].pop(11)
save(N,gold,"Saltmere District Council: Council, 25 February 2026, Corporate Peer Challenge – feedback report and action plan","LibreOffice (python-docx)","Full council report in Word with a boxed two-column head, unnumbered headings, lettered decisions with (i) and (ii) inside (c), bulleted peer recommendations with bold headlines, peers and themes in bullets and a what/when table; tests two lists and sub-items.")
