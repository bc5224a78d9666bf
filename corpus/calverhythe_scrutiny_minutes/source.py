import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from headline_papers import *
NAME = "calverhythe_scrutiny_minutes"
d = new("Liberation Sans", 10.5, (2.0, 2.4, 2.0, 2.4), after=7)
heading(d, 1, 11.5, "000000", before=12, after=4)
sec = d.sections[0]
p = sec.footer.paragraphs[0]; runs(p, "Overview and Scrutiny Commission, Tuesday 18 March 2025 – page ", size=9); field(p, "PAGE", size=9); p.alignment = WD_ALIGN_PARAGRAPH.CENTER
para(d, "LONDON BOROUGH OF CALVERHYTHE", bold=True, size=13, align="c", after=2)
para(d, "Minutes of the meeting of the OVERVIEW AND SCRUTINY COMMISSION held in the Council Chamber, Ropewalk House, on Tuesday 18 March 2025 at 7.00 p.m.", bold=True, align="c", after=10)
t = d.add_table(0, 2)
for a, b in [("Present:", "Councillors Farida Hossain (Chair), Lionel Apted (Vice-Chair), Maud Crichton, Bashir Noor, Katya Selwyn, Gareth Umunna and Philippa Weir"),
             ("Co-opted member:", "Reverend Simeon Oduya (diocesan representative)"),
             ("Also present:", "Councillor Jerome Lascelles, Leader of the Council; Councillor Tess Abiola, Cabinet Member for Finance and Performance"),
             ("Officers:", "Ingrid Solheim (Chief Executive), Kwame Pettifer (Director of Strategy), Ruth Ansah (Scrutiny Manager)")]:
    r = t.add_row(); put(r.cells[0], a, 11, bold=True); put(r.cells[1], b, 11)
widths(t, [3.6, 12.6])
para(d, "", after=2)
def item(n, title): d.add_heading(f"{n}.  {title}", 1)
def R(stem, items=None, text=None):
    if text: para(d, f"**{stem}** {text}", indent=1.0); return
    para(d, f"**{stem}**", indent=1.0, after=3, keep=True)
    for a, b in items: para(d, f"{a}\t{b}", indent=2.0, hang=1.0, after=3)
item(61, "Apologies for absence")
para(d, "Apologies were received from Councillor Norris Tandy.", indent=1.0)
item(62, "Declarations of interest")
para(d, "Councillor Selwyn declared that she was employed by a charity which received a grant from the Council. She took part in the meeting.", indent=1.0)
item(63, "Minutes of the last meeting")
R("RESOLVED:", text="That the minutes of the meeting held on 4 February 2025 be approved as a correct record and signed by the Chair.")
item(64, "Corporate Peer Challenge: feedback report and draft action plan")
para(d, "The Commission considered a report of the Director of Strategy on the Corporate Peer Challenge carried out by the Local Government Association from 12 to 15 November 2024. The feedback report had been published on 11 February 2025. The Commission’s comments were sought on a draft action plan, which the Cabinet would be asked to approve on 8 April 2025.", indent=1.0)
para(d, "The Leader introduced the report. He said that the peers had been generous about the borough and had also told the Council some things which it needed to hear. They had made seven recommendations. The most important in his view concerned the affordability of the capital programme and the experience of tenants who reported repairs.", indent=1.0)
para(d, "In answer to questions from members, the Leader, the Chief Executive and the Director of Strategy said that:", indent=1.0, after=3)
for x in ["the draft plan contained 32 actions, of which five had been completed before the report was published;", "the peers had recommended a review of the wards served by each neighbourhood office, and this would be done by the autumn;",
          "the cost of the plan in 2025/26 was put at £185,000, and none of it would fall on the housing revenue account;", "officers did not propose to employ consultants, other than for the review of repairs."]:
    p = para(d, x, style="List Bullet", after=3); p.paragraph_format.left_indent = Cm(2.0)
para(d, "Councillor Crichton asked why the plan gave the same officer as lead for eleven actions. The Chief Executive accepted the point and said that it would be looked at again. Councillor Umunna said that residents would want to see plain dates. “Ongoing” appeared nine times in the plan and was in his opinion not a date. Reverend Oduya asked that schools should be told of the findings on safeguarding partnerships.", indent=1.0)
para(d, "Councillor Weir moved that the Commission should ask for quarterly monitoring rather than a report twice a year. This was seconded by Councillor Noor and, on being put to the vote, was carried by five votes to two.", indent=1.0)
A = [("(1)", "That the feedback report of the peer team be noted and the peers be thanked for their work."),
     ("(2)", "That progress with the action plan be reported to the Commission every quarter, beginning in September 2025."),
     ("(3)", "That the Director of Strategy circulate to members a list of the actions that have no completion date.")]
R("RESOLVED:", A)
B = [("(4)", "That every action in the plan be given a completion date and a single lead officer before the plan is approved."),
     ("(5)", "That tenants’ representatives be consulted on the terms of the repairs review, and that its report be brought to the Commission before it is considered by the Cabinet.")]
R("RECOMMENDED TO CABINET:", B)
item(65, "Budget monitoring: quarter 3, 2024/25")
para(d, "Councillor Abiola presented the report. The forecast was for an overspend of £3.2m on the general fund, which was £0.6m less than at quarter 2. Pressures remained in temporary accommodation, where the number of families had risen by 48 since September. Members asked about the use of hotels and were told that the last family had moved out of hotel accommodation in January.", indent=1.0)
R("RESOLVED:", text="That the report be noted, and that the Commission receive a further report on temporary accommodation at its meeting in June.")
item(66, "Scrutiny review of parking permits: final report")
para(d, "Councillor Apted, who had led the task group, presented its report. He thanked the 340 residents who had answered the survey and drew attention to the four proposals on page 6. The Commission discussed the proposed charge for a second visitor permit, on which members were divided.", indent=1.0)
R("RESOLVED:", text="That the final report of the task group be endorsed and submitted to the Cabinet for response within two months.")
item(67, "Work programme")
para(d, "The Scrutiny Manager reported that the visit to the Wharf Lane depot had been moved to 30 April. Items on school places and on the air quality plan would come to the May meeting.", indent=1.0)
R("AGREED:", text="That the work programme be approved subject to the addition of the peer challenge action plan in September.")
para(d, "The meeting ended at 9.12 p.m.", indent=1.0)
para(d, "", after=14)
para(d, "Chair ………………………………………      Date ……………………", indent=1.0)
def dec(ref, text): return {"ref": ref, "text": [text, text[5].lower() + text[6:] if False else text], "recommendation_type": "decision", "actions": [], "leads": [], "progress": [], "rag": []}
def one(n, text):
    return {"ref": [None, str(n)], "text": [text, text[5:]], "headline": None, "recommendation_type": "decision", "actions": [], "leads": [], "progress": [], "rag": []}
def lst(n, ref, text):
    return {"ref": [ref, f"{n}{ref}"], "text": text, "headline": None, "recommendation_type": "decision", "actions": [], "leads": [], "progress": [], "rag": []}
recs = [one(63, "That the minutes of the meeting held on 4 February 2025 be approved as a correct record and signed by the Chair.")]
recs += [lst(64, a, b) for a, b in A] + [{**lst(64, a, b), "recommendation_type": ["decision", "scrutiny"]} for a, b in B]
recs += [one(65, "That the report be noted, and that the Commission receive a further report on temporary accommodation at its meeting in June."),
         one(66, "That the final report of the task group be endorsed and submitted to the Cabinet for response within two months."),
         one(67, "That the work programme be approved subject to the addition of the peer challenge action plan in September.")]
gold = {"documents": {"document_type": "minutes", "date_start": "2025-03-18", "date_end": "2025-03-18", "committee": "Overview and Scrutiny Commission"}, "councils": ["E09999001"], "recommendations": recs, "scope": [], "peers": [],
 "milestones": [{"event": "on_site", "date_text": ["from 12 to 15 November 2024", "12 to 15 November 2024"], "date_start": "2024-11-12", "date_end": "2024-11-15"},
  {"event": "report_published", "date_text": ["11 February 2025", "on 11 February 2025"], "date_start": "2025-02-11", "date_end": "2025-02-11"},
  {"event": ["meeting", "action_plan_published", "other"], "date_text": ["8 April 2025", "on 8 April 2025"], "date_start": "2025-04-08", "date_end": "2025-04-08"}]}
finish(NAME, docx_pdf(d), gold, "London Borough of Calverhythe: minutes of the Overview and Scrutiny Commission, 18 March 2025", "LibreOffice (python-docx)",
 "Word minutes of a scrutiny commission with several items: RESOLVED with one sentence on the same line, RESOLVED and RECOMMENDED TO CABINET sharing one numbering (1) to (5), AGREED; recommendations of the peers and a moved motion are told in prose and are no rows.")
