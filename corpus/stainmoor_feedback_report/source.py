"""Stainmoor feedback report: builds source.docx (python-docx, for LibreOffice Writer) and gold.json."""
import json
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
doc = Document(); s = doc.sections[0]
s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.4); s.top_margin = Cm(2.2); s.bottom_margin = Cm(2.2)
st = doc.styles["Normal"]; st.font.name = "Liberation Sans"; st.font.size = Pt(12); st.paragraph_format.space_after = Pt(9); st.paragraph_format.line_spacing = 1.25
for n, sz in (("Heading 1", 20), ("Heading 2", 15), ("Heading 3", 12)):
    h = doc.styles[n]; h.font.name = "Liberation Sans"; h.font.size = Pt(sz); h.font.color.rgb = RGBColor.from_string("7A1F5C"); h.font.bold = n != "Heading 1"
    for a in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        k = qn("w:" + a)
        if k in h.element.rPr.rFonts.attrib: del h.element.rPr.rFonts.attrib[k]
doc.styles["List Bullet"].paragraph_format.space_after = Pt(4)
def P(t, style=None, bold=False, size=None, color=None):
    p = doc.add_paragraph(style=style); r = p.add_run(t); r.bold = bold or None
    if size: r.font.size = Pt(size)
    if color: r.font.color.rgb = RGBColor.from_string(color)
    return p
def B(t): return P(t, "List Bullet")
def H(t, n=1): return doc.add_heading(t, n)
for _ in range(5): P("")
P("Local Government Association", size=13, color="555555")
P("Corporate Peer Challenge", bold=True, size=30, color="7A1F5C"); P("Stainmoor City Council", size=24, color="7A1F5C"); P("23 – 26 September 2025", size=15); P("Feedback report", size=18)
doc.add_page_break()
RECS = [
 ("Recommendation 1", "Agree what success looks like for the city.", "The Stainmoor Plan is well liked but contains more than sixty aims of equal weight. Members and officers should agree the handful of outcomes which matter most and say how residents will be able to judge whether they have been achieved."),
 ("Recommendation 2", "Own the financial challenge collectively.", "The gap in the medium-term plan is well understood by a small number of people. Cabinet, the wider council and the extended leadership team all need to understand the choices and share responsibility for making them early."),
 ("Recommendation 3", "Put the Children’s Trust contract on a firmer footing.", "Review the contract sum, the performance measures and the council’s client capacity before the break clause in March 2027, so that the decision is taken on evidence."),
 ("Recommendation 4", "Bring rigour to programme management.", "Introduce a corporate portfolio office with the authority to start, stop and re-sequence projects, and report benefits as well as milestones."),
 ("Recommendation 5", "Give audit and scrutiny the support and standing which they need.", "Appoint at least two independent members to the Audit Committee, and make sure that the executive responds in public to what scrutiny recommends."),
 ("Recommendation 6", "Use the council’s convening role in the West Moorland Combined Authority with greater confidence.", "Stainmoor is the second largest economy in the area. Partners want to hear a clearer message about what the city needs and what it offers."),
 ("Recommendation 7", "Take a corporate approach to the estate.", "Set out which buildings the council needs, for what purpose, and by when the others will be released."),
 ("Recommendation 8", "Invest in your people.", "Refresh the people strategy, complete appraisals for all staff, including those at the depots, and act visibly upon the findings of the 2024 staff survey."),
]
H("1. Introduction")
P("Corporate Peer Challenge (CPC) is a well-established part of the support that the Local Government Association (LGA) offers to its members. It is a chance for an experienced group of members and officers to look at a council’s leadership, governance, corporate capacity and financial health, and to say honestly what they see.")
P("Stainmoor City Council asked the LGA to undertake a challenge between 23 and 26 September 2025. The council’s last challenge took place in October 2019. This report sets out the peer team’s findings and gives its recommendations. The council is expected to publish it by 23 December 2025 and to publish an action plan within five months of the team’s visit.")
H("2. Executive summary")
P("Stainmoor is a proud city which has come a long way since 2019. The political and managerial leadership is stable, committed and respected by partners. Staff spoke with warmth about the place and about each other. The council has much to show for its efforts: the Foundry Quarter, which brought empty mills back into use; a library service that has grown when many have been cut; and a housing repairs service that tenants rate highly.")
P("The challenge now is one of focus. Demand in adult social care and in home-to-school transport is growing faster than income, and the reserves which have balanced the last three budgets cannot do so again. The peer team saw much activity but found it hard to tell which of it mattered most. It heard from several managers that ‘everything is a priority until the money runs out’.")
P("The relationship with the Stainmoor Children’s Trust needs particular attention. It was inspected in June 2024 and judged to require improvement; the team recommends below that the contract is reviewed in good time. External audit recommended in 2023 that the council strengthen its oversight of its companies, and this has been done well: the shareholder committee is a model from which others could learn.")
P("The council should be confident that it can meet what lies ahead. It has the people, the relationships and the self-awareness to do so.")
H("3. Recommendations")
P("Within the main body of this report the team offers a range of observations and ideas. These are the peer team’s key recommendations to the council:")
for ref, head, rest in RECS:
    H(ref, 3).paragraph_format.keep_with_next = True
    p = doc.add_paragraph(); p.add_run(head).bold = True; p.add_run(" " + rest)
H("4. Summary of the peer challenge approach")
H("The peer team", 2)
P("Peer challenges are delivered by elected members and officers with experience of similar places. The make-up of the team reflected the council’s requirements and the focus of the challenge. The peers who took part in Stainmoor were:")
PEERS = [("Gwendolyn Thackeray-Osei", "Chief Executive", "Dunmere Metropolitan Borough Council", ""), ("Councillor Rafiq Penhallow", "Leader", "Ashcombe City Council", ""), ("Councillor Judith Marwood-Hale", "Deputy Leader and Cabinet Member for Resources", "North Teviotshire Council", ""),
         ("Tobias Ferrand", "Director of Finance and Section 151 Officer", "Wakefield Council", ""), ("Dr Anneliese Quaye", "Executive Director, Children and Families", "Lindenborough Council", ""), ("Mark Sissons", "Assistant Chief Executive (Strategy and Transformation)", "Gateshead Council", ""),
         ("Bethany Lomax", "National Graduate Development Programme trainee (shadow peer)", "Kirklees Council", ""), ("Frances Ogilvie", "Peer Challenge Manager", "LGA", ""), ("Sunil Charlesworth", "Project Support Officer", "LGA", "")]
for n, r, o, _ in PEERS: B(f"{n}, {r}, {o}")
H("Scope and focus", 2)
P("The team considered five themes which are looked at in every Corporate Peer Challenge:")
SC = [("Local priorities and outcomes", ["Are the council’s priorities clear and informed by the local context?", "Is the council delivering effectively on its priorities?"]),
      ("Organisational and place leadership", ["Does the council provide effective local leadership?", "Are there good relationships with partner organisations and local communities?"]),
      ("Governance and culture", ["Are there clear and robust governance arrangements?", "Is there a culture of challenge and scrutiny?"]),
      ("Financial planning and management", ["Does the council have a grip on its current financial position?", "Does the council have a strategy and a plan to address its financial challenges?"]),
      ("Capacity for improvement", ["Is the organisation able to support delivery of local priorities?", "Does the council have the capacity to improve?"])]
for i, (t, qs) in enumerate(SC, 1):
    p = doc.add_paragraph(); p.add_run(f"{i}. {t}").bold = True; p.add_run(" – " + " ".join(qs))
P("In addition, the council asked the team to comment on the arrangements for commissioning the Stainmoor Children’s Trust.")
H("The peer challenge process", 2)
P("Peer challenges are not inspections. They are improvement-focused and are tailored to the needs of the council. The team prepared by reading a range of documents, including a position statement and a financial briefing written by LGA advisers. It then spent four days in Stainmoor, during which it:")
B("gathered views and information from more than 55 meetings, in addition to background reading")
B("spoke to over 190 people, including councillors, staff, trade unions and partners")
B("visited the Foundry Quarter, two family hubs and the Carr Lane depot")
P("This report is a snapshot. The team knows that some of what it touches on may already have moved on.")
H("5. Feedback")
BODY = [
 ("5.1 Local priorities and outcomes", [
  "The council knows its city. The Stainmoor Plan 2023–2028 was drawn up after conversations with more than four thousand residents, and it can be heard in the way that people talk about their work. Performance against the council’s own measures is mixed: three quarters of the housing and environment measures are in the top half nationally, while those for educational attainment and healthy life expectancy are in the lowest quarter.",
  "The number of aims in the plan makes it hard to follow. The team suggests that the performance report to Cabinet could be shortened and be built around the outcomes that are agreed in response to recommendation 1.",
  "The city’s work on climate adaptation stands out. Its flood wardens, recruited in eleven neighbourhoods, should be promoted more widely."]),
 ("5.2 Organisational and place leadership", [
  "The Leader and the Chief Executive are visible and work well together. Business, the university and the voluntary sector all described the council as a good partner, although several felt that they were consulted late. There is an appetite among anchor institutions to do more together on local employment.",
  "Relations with the combined authority have improved since the mayoral election in May 2024. The peer team heard, however, that the council is not always clear about what it wants from devolution and that opportunities on skills funding may have been missed."]),
 ("5.3 Governance and culture", [
  "Governance is sound in most respects. Codes and protocols are up to date and standards complaints are few. Member and officer relationships were described as respectful throughout.",
  "The Audit Committee has no independent members and has met without a quorum twice in the last year. The three scrutiny committees work hard, but their recommendations rarely receive a formal response. The council might wish to consider how other councils with strong scrutiny keep a public log of recommendations and replies."]),
 ("5.4 Financial planning and management", [
  "The council set a balanced budget for 2025/26 with the use of £11.4m of reserves. The forecast gap to 2028/29 is £38m, of which less than half is met by identified proposals. The finance team is capable and its advice is trusted. What is missing is shared ownership beyond the centre.",
  "Home-to-school transport overspent by 27 per cent in 2024/25. A review is under way and should be brought to a conclusion before the budget is set."]),
 ("5.5 Capacity for improvement", [
  "Staff are the council’s greatest asset, and turnover is low. Only 58 per cent of staff had an appraisal in the past year, with the lowest figure in front-line services. Many managers would welcome a clearer corporate offer on leadership development.",
  "Seventy-one projects are described as transformational. They are managed in different ways, by different teams and with no overall view of the benefits or of the demand that they place on finance, legal and digital services."]),
 ("5.6 Commissioning the Stainmoor Children’s Trust", [
  "The trust was set up in 2018 and its contract runs to March 2029, with a break clause in March 2027. The council’s client team is now only two people. The peer team saw goodwill on both sides, but no shared view about what the trust should cost or what good performance would be."])]
for h, ps in BODY:
    H(h, 2)
    for p in ps: P(p)
H("6. Next steps")
P("It is recognised that senior political and managerial leadership will want to consider, discuss and reflect on these findings. The LGA will hold a progress review in July 2026, which will give the council the opportunity to update peers on what has been done.")
P("In the meantime Marcus Ellershaw, Principal Adviser for the North, is the main contact between the council and the LGA. He can be reached at marcus.ellershaw@lga.example.")
f = s.footer.paragraphs[0]; r = f.add_run("18 Smith Square, London, SW1P 3HZ   Telephone 020 7000 0000   "); r.font.size = Pt(9)
for k, t in (("begin", None), (None, "PAGE"), ("end", None)):
    r = f.add_run(); e = OxmlElement("w:fldChar" if k else "w:instrText")
    if k: e.set(qn("w:fldCharType"), k)
    else: e.text = t
    r._r.append(e); r.font.size = Pt(9)
s.different_first_page_header_footer = True
doc.save("source.docx")
scope = []
for t, qs in SC:
    scope.append({"level": "theme", "theme": t, "text": t}); scope += [{"level": "question", "theme": t, "text": q} for q in qs]
scope.append({"level": ["item", "theme"], "text": ["the arrangements for commissioning the Stainmoor Children’s Trust", "comment on the arrangements for commissioning the Stainmoor Children’s Trust.", "In addition, the council asked the team to comment on the arrangements for commissioning the Stainmoor Children’s Trust.", "Commissioning the Stainmoor Children’s Trust"]})
gold = {"source": "document.pdf", "documents": {"document_type": "feedback_report", "date_start": ["2025-09-23", None], "date_end": ["2025-09-26", None]}, "councils": ["E08999001"],
 "recommendations": [{"ref": [r, r.split()[1]], "text": f"{h} {t}", "headline": h, "recommendation_type": "peer", "made": ["2025", "2025-09", "2025-09-23", "2025-09-26", None], "theme": None, "actions": [], "leads": [], "progress": [], "rag": []} for r, h, t in RECS],
 "front_matter": [], "scope": scope,
 "peers": [{"name": n, "role": r if o != "LGA" else [r, "LGA " + r], "organisation": o if o != "LGA" else [o, None]} for n, r, o, _ in PEERS],
 "milestones": [
  {"event": "on_site", "date_text": ["23 – 26 September 2025", "between 23 and 26 September 2025", "23 and 26 September 2025"], "date_start": "2025-09-23", "date_end": "2025-09-26"},
  {"event": ["on_site", "other"], "date_text": ["October 2019", "in October 2019"], "date_start": "2019-10-01", "date_end": "2019-10-31"},
  {"event": "report_published", "date_text": ["23 December 2025", "by 23 December 2025"], "date_start": ["2025-12-23", None], "date_end": "2025-12-23"},
  {"event": "action_plan_published", "date_text": ["within five months of the team’s visit", "within five months"]},
  {"event": "progress_review", "date_text": ["July 2026", "in July 2026"], "date_start": "2026-07-01", "date_end": "2026-07-31"}],
 "no_extra": ["peers"]}
json.dump(gold, open("gold.json", "w"), indent=1, ensure_ascii=False)
open("source.toml", "w").write('''title = "Stainmoor City Council: Corporate Peer Challenge feedback report, September 2025"
origin = "written for this project"
licence = "CC0-1.0"
producer = "python-docx 1.2 + LibreOffice Writer"
family = "LGA feedback report of the 2021+ kind: cover, executive summary, eight recommendations each under its own small heading with a bold first sentence, peer team as bullets, five themes with questions run in, findings with suggestions and other bodies' recommendations in the prose."
split = "held_out"
''')
