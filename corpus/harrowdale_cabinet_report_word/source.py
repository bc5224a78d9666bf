import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1])); from council_papers import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
N='harrowdale_cabinet_report_word'
doc=Document(); st=doc.styles['Normal']; st.font.name='Liberation Sans'; st.font.size=Pt(11); st.paragraph_format.space_after=Pt(7)
s=doc.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.3); s.top_margin=Cm(2); s.bottom_margin=Cm(2)
f=s.footer.paragraphs[0]; f.alignment=WD_ALIGN_PARAGRAPH.CENTER; field(f,'PAGE')
p=doc.add_paragraph(); r=p.add_run('HARROWDALE DISTRICT COUNCIL'); r.bold=True; r.font.size=Pt(14); p.alignment=WD_ALIGN_PARAGRAPH.CENTER
p=doc.add_paragraph(); r=p.add_run('CABINET – 9 DECEMBER 2025'); r.bold=True; p.alignment=WD_ALIGN_PARAGRAPH.CENTER
FM=[("Title of report","Corporate Peer Challenge 2025: feedback report and response"),("Report of","Director of Strategy and Partnerships"),("Cabinet Member","Councillor Philippa Thwaite, Leader of the Council"),("Ward(s) affected","All"),("Key decision","No"),("Exempt information","None"),("Contact officer","Rhodri Ellam, Policy and Performance Manager, 01999 555 0142")]
t=doc.add_table(rows=0,cols=2); t.style='Table Grid'
for a,b in FM:
    c=t.add_row().cells; c[0].text=''; c[0].paragraphs[0].add_run(a).bold=True; c[1].text=b; shade(c[0],'E2EFDA')
widths(t,[4.6,11.8])
for rr in t.rows:
    for c in rr.cells: c.paragraphs[0].paragraph_format.space_after=Pt(3)
def H(x):
    p=doc.add_paragraph(); p.paragraph_format.space_before=Pt(10); p.paragraph_format.keep_with_next=True; r=p.add_run(x); r.bold=True; r.font.size=Pt(12); r.font.color.rgb=RGBColor(0x37,0x56,0x23)
def P(n,x,bold=None,left=1.25):
    p=doc.add_paragraph(); p.paragraph_format.left_indent=Cm(left); p.paragraph_format.first_line_indent=Cm(-1.25); p.paragraph_format.tab_stops.add_tab_stop(Cm(left))
    p.add_run(n+'\t'); 
    if bold: p.add_run(bold).bold=True
    p.add_run(x); return p
H('1.\tPurpose of report')
P('1.1','To present the feedback report of the Corporate Peer Challenge that took place at the Council from 16 to 18 September 2025, and to ask Cabinet to agree how the Council should respond.')
H('2.\tRecommendations')
P('2.1','Cabinet is recommended to:')
D=[("(a)","welcome the feedback report of the peer team at Appendix A and thank the team and all who took part;"),("(b)","accept in full the eight recommendations set out in paragraph 4.3;"),("(c)","approve the draft action plan at Appendix B for publication by 18 February 2026; and"),("(d)","delegate authority to the Chief Executive, in consultation with the Leader of the Council, to make minor changes to the action plan before it is published.")]
for a,b in D: P(a,b,left=2.5)
H('3.\tBackground')
P('3.1','Corporate Peer Challenge is part of the sector’s own offer of support and is arranged by the Local Government Association (LGA). Councils are expected to have one every five years. The last challenge in Harrowdale was in February 2019, with a follow-up visit in November 2020.')
P('3.2','The challenge is not an inspection and no score is given. The peers looked at the five themes that are common to all challenges and, at the Council’s request, at how ready it is for local government reorganisation.')
P('3.3','Before they arrived the peers read a position statement and over sixty documents. In three days on site they met 121 people in 46 meetings, among them parish councillors, tenants, businesses and partners from the county council and the police.')
H('4.\tWhat the peer team found')
P('4.1','The report is positive about the Council as a whole. It describes Harrowdale as “a well-led council, close to its communities, with committed staff and stable finances in the short term”. It singles out the handling of the 2024 floods and the partnership that has brought two new health centres to market towns.')
P('4.2','The peers were also frank. They felt that capacity is spread thinly over too many projects, that Cabinet and senior officers do not yet have an agreed view of the financial position after 2027, and that backbench members could be used much better.')
P('4.3','The peer team made eight key recommendations:')
K=[("Prioritise.","Decide which projects will be finished before vesting day, and stop or pause the others."),
("Own the financial strategy.","Build a shared understanding, across Cabinet and senior managers, of the scale of the gap from 2027/28 and of the choices for closing it."),
("Get ready for reorganisation.","Set up a single programme, with dedicated resource, for local government reorganisation and keep staff informed throughout."),
("Make more of scrutiny.","Give the Scrutiny Committee a forward-looking work programme, with task and finish groups that shape policy early."),
("Invest in organisational development.","Put in place a workforce strategy which includes succession planning, wellbeing and a plan to keep key staff."),
("Improve the experience of tenants.","Complete the stock condition survey and use it, with the results of the tenant satisfaction measures, to set a clear improvement plan for the housing service."),
("Strengthen performance management.","Review the suite of indicators so that members see fewer measures, with targets and benchmarks, every quarter."),
("Work with town and parish councils.","Agree a charter with the 61 local councils on devolving services and assets.")]
for i,(a,b) in enumerate(K,1):
    P(f'{i}.',' '+b,bold=a,left=2.5)
H('5.\tThe Council’s response')
P('5.1','Officers consider that all eight recommendations are fair and helpful. Work on several was under way before the challenge: the stock condition survey is 62% complete and will finish in March 2026, and a reorganisation programme team was set up in October.')
P('5.2','The draft action plan at Appendix B gives a lead director, a timescale and a measure of success for each recommendation. It has been discussed with the Management Team and with the Scrutiny Committee, which met on 24 November 2025 and suggested that the parish charter be brought forward. That suggestion has been adopted.')
P('5.3','The LGA requires councils to publish the feedback report within three months of the visit and an action plan within five months. The report was placed on the Council’s website on 1 December 2025. The peer team will return for a progress review in summer 2026.')
H('6.\tOptions')
P('6.1','Cabinet could decide to accept only some of the recommendations or none. This is not proposed, because each has been discussed with the peer team and reflects the Council’s own view of where it needs to improve.')
H('7.\tImplications')
t=doc.add_table(rows=0,cols=2); t.style='Table Grid'
for a,b in [("Financial","There are no direct costs from this report. The action plan will be delivered within existing budgets, apart from the reorganisation programme for which £180,000 was approved by Council on 30 September 2025. (S151 Officer)"),("Legal","There is no statutory duty to take part in a peer challenge. It helps the Council to show that it meets its best value duty under the Local Government Act 1999. (Monitoring Officer)"),("Equality","Equality impact assessments will be made for individual actions where they are needed."),("Climate","None arising directly."),("Risk","Failure to respond would be a risk to reputation. Risk CR07 in the corporate risk register has been updated.")]:
    c=t.add_row().cells; c[0].text=''; c[0].paragraphs[0].add_run(a).bold=True; c[1].text=b
widths(t,[3,13.4])
H('8.\tAppendices and background papers')
doc.add_paragraph('Appendix A – LGA Corporate Peer Challenge feedback report, Harrowdale District Council'); doc.add_paragraph('Appendix B – Draft action plan'); doc.add_paragraph('Background papers: Position statement, August 2025; Corporate Peer Challenge report to Cabinet, 9 April 2019.')
doc.save(f'{B}/{N}/document.docx'); soffice(N)
recs=[{"ref":a,"text":[b,b[:-4].strip()] if b.endswith("; and") else b,"recommendation_type":"decision"} for a,b in D]+[{"ref":str(i),"text":[f"{a} {b}",b],"headline":[a,a.rstrip('.')],"recommendation_type":"peer"} for i,(a,b) in enumerate(K,1)]
fld={"Title of report":["title_of_report","title","report_title"],"Report of":"report_of","Cabinet Member":["cabinet_member","portfolio_holder"],"Ward(s) affected":["ward_s_affected","wards_affected"],"Key decision":["key_decision","is_key_decision"],"Exempt information":["exempt_information","exempt"],"Contact officer":"contact_officer"}
save(N,{"documents":{"document_type":"committee_report","date_start":"2025-12-09","date_end":"2025-12-09","committee":"Cabinet"},"councils":["E07999006"],"recommendations":recs,
"front_matter":[{"field":fld[a],"value_text":b} for a,b in FM],
"milestones":[{"event":"on_site","date_text":["from 16 to 18 September 2025","16 to 18 September 2025"],"date_start":"2025-09-16","date_end":"2025-09-18"},
{"event":"action_plan_published","date_text":["by 18 February 2026","18 February 2026"],"date_end":"2026-02-18"},
{"event":"on_site","date_text":"February 2019","date_start":"2019-02-01","date_end":"2019-02-28"},
{"event":["progress_review"],"date_text":"November 2020","date_start":"2020-11-01","date_end":"2020-11-30"},
{"event":"meeting","date_text":"24 November 2025","date_start":"2025-11-24","date_end":"2025-11-24"},
{"event":"report_published","date_text":["within three months of the visit","within three months"]},{"event":"action_plan_published","date_text":["within five months","within five months of the visit"]},
{"event":"report_published","date_text":"1 December 2025","date_start":"2025-12-01","date_end":"2025-12-01"},
{"event":"progress_review","date_text":"summer 2026"}],"peers":[]},
"Harrowdale District Council: Corporate Peer Challenge 2025, feedback report and response","python-docx + LibreOffice",
"Word cabinet report with a boxed label table, numbered paragraphs, lettered decisions and a numbered list of eight peer recommendations with bold headlines; tests who speaks to whom.")
look(N)
