"""Wendlebury Vale cabinet report: builds source.docx (python-docx, for LibreOffice Writer) and gold.json."""
import json
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
doc = Document(); s = doc.sections[0]
s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.3); s.top_margin = s.bottom_margin = Cm(2)
st = doc.styles["Normal"]; st.font.name = "Liberation Serif"; st.font.size = Pt(11.5); st.paragraph_format.space_after = Pt(7)
def P(runs, indent=0.0, hang=0.0, after=None, align=None, keep=False):
    p = doc.add_paragraph(); f = p.paragraph_format
    f.left_indent = Cm(indent); f.first_line_indent = Cm(-hang) if hang else None
    if hang: f.tab_stops.add_tab_stop(Cm(indent))
    if after is not None: f.space_after = Pt(after)
    if align: p.alignment = align
    f.keep_with_next = keep
    for r in ([(runs, "")] if isinstance(runs, str) else runs):
        x = p.add_run(r[0]); x.bold = "b" in r[1] or None; x.italic = "i" in r[1] or None
        if len(r) > 2: x.font.size = Pt(r[2])
    return p
def N(num, text): return P(f"{num}\t{text}", 1.4, 1.4)
def H(num, text): return P([(f"{num}\t{text}", "b")], 1.4, 1.4, keep=True)
C = WD_ALIGN_PARAGRAPH.CENTER
# a drawn crest-like mark in place of a logo
P([("WENDLEBURY VALE DISTRICT COUNCIL", "b", 15)], align=C, after=2)
P([("CABINET – 14 JANUARY 2026", "b", 12)], align=C, after=8)
FM = [("REPORT TITLE:", "Corporate Peer Challenge: findings of the peer team and the Council’s response"), ("REPORT OF:", "Chief Executive"),
      ("CABINET MEMBER:", "Councillor Prunella Ashdown, Leader and Cabinet Member for Strategy"), ("CONTACT OFFICER:", "Gareth Nyland, Strategy and Partnerships Manager, tel. 01998 555 220"),
      ("WARDS:", "All"), ("KEY DECISION:", "Yes"), ("EXEMPT INFORMATION:", "None")]
for a, b in FM:
    P([(a + "\t", "b"), (b, "")], 5.2, 5.2, after=4)
p = P(""); b = OxmlElement("w:pBdr"); e = OxmlElement("w:bottom")
for k, v in (("val", "single"), ("sz", "8"), ("space", "1"), ("color", "000000")): e.set(qn("w:" + k), v)
b.append(e); p._p.get_or_add_pPr().append(b)
DEC = ["welcome the report of the Corporate Peer Challenge team at Appendix 1 and thank the peers for their work;",
       "accept the seven key recommendations that the peer team has made;",
       "approve the action plan at Appendix 2 for publication by 24 February 2026;",
       "delegate to the Chief Executive, in consultation with the Leader, authority to make minor changes to the action plan before it is published; and",
       "ask the Overview and Scrutiny Committee to monitor the action plan twice a year."]
H("1.", "SUMMARY")
N("1.1", "The Local Government Association (LGA) carried out a Corporate Peer Challenge of the Council in September 2025. This report presents the peer team’s findings and asks Cabinet to agree what the Council will do in response.")
H("2.", "DECISIONS SOUGHT")
P([("Cabinet is asked to:", "b")], 1.4, after=4, keep=True)
for i, d in enumerate(DEC): P(f"({'abcde'[i]})\t{d}", 2.4, 1.0, after=4)
H("3.", "REASONS FOR THE DECISIONS")
N("3.1", "All member councils of the LGA are expected to have a Corporate Peer Challenge at least every five years, to publish the report within three months and an action plan within five. The decisions allow the Council to meet those expectations.")
H("4.", "BACKGROUND")
N("4.1", "The Council’s first Corporate Peer Challenge was in March 2017 and was followed by a short re-visit in 2019. A further challenge, due in 2022, was put back because of the work on the Local Plan.")
N("4.2", "The team came to Wendlebury between Tuesday 23 and Thursday 25 September 2025. It was led by the Chief Executive of Harrowdale District Council and included a Conservative council leader, a Liberal Democrat cabinet member, two senior officers and an LGA challenge manager. Over the three days it met 118 people in 41 interviews and focus groups and visited the Chantry Road depot and the Vale Hub.")
N("4.3", "The peer team’s report was received on 21 November 2025 and was placed on the Council’s website on 17 December 2025, within the three months that the LGA asks for.")
H("5.", "WHAT THE PEER TEAM FOUND")
N("5.1", "The report is a positive one. The team found a council which ‘knows its communities, spends carefully and is trusted by its partners’. It praised the homelessness prevention service, the support given to village halls and the commitment of staff.")
N("5.2", "It also found that the Council had more ambitions than it could resource, that its arrangements for managing projects had not kept pace with the size of the capital programme and that senior officers were stretched.")
N("5.3", "The team made seven key recommendations:")
RECS = [("Re-visit the Corporate Strategy", "The strategy runs to 2027 and was written before the pandemic. A shorter document, agreed with partners, would give staff a clearer sense of direction."),
        ("Be honest about capacity", "Use the budget process to decide what the Council will not do, and publish the result."),
        ("Make project management consistent", "Every capital project above £250,000 should have a business case, a senior sponsor and a monthly report."),
        ("Build financial resilience", "Develop options to close the gap of £2.4m by 2028/29, including income, shared services and the future of Vale Leisure Ltd."),
        ("Review the senior management structure", "Three posts at the top of the organisation carry statutory duties as well as large service portfolios; this is a risk for resilience and for succession."),
        ("Refresh overview and scrutiny", "One committee covers everything. Consider task groups, an annual work-planning event and training for chairs."),
        ("Prepare members for reorganisation", "Provide regular briefings so that all councillors, and not only the Cabinet, can take part in the conversation about new councils for the county.")]
for h, t in RECS: P([("•\t", ""), (h, "b"), (" – " + t, "")], 2.4, 0.8, after=5)
N("5.4", "The peer team’s report also contains other suggestions, which officers will take up with the services concerned. The Planning Advisory Service recommended in 2024 that the Council should review its validation checklist; that work is complete and is not repeated in the action plan.")
H("6.", "THE COUNCIL’S RESPONSE AND NEXT STEPS")
N("6.1", "The Corporate Leadership Team has prepared the action plan at Appendix 2 with the relevant portfolio holders. It was discussed by the Overview and Scrutiny Committee on 8 December 2025, which asked for clearer measures of success; these have been added.")
N("6.2", "The LGA will return for a progress review in autumn 2026. The peers will look at what has been achieved, and a short note of their conclusions will be reported to Cabinet.")
H("7.", "ALTERNATIVE OPTIONS")
N("7.1", "Cabinet could decide not to accept some of the recommendations. This is not proposed: each is supported by evidence, and most confirm priorities which the Council has already recognised.")
H("8.", "IMPLICATIONS")
for a, t in (("Financial", "The cost of the peer challenge is covered by the Council’s membership of the LGA. A sum of £60,000 has been included in the draft budget for 2026/27 for project management capacity (Recommendation 3). Other actions will be met from existing budgets."),
             ("Legal", "The Council has a duty under section 3 of the Local Government Act 1999 to secure continuous improvement. Peer challenge is one way of showing that it does so."),
             ("Risk", "If the Council does not act on the findings there is a risk to its reputation and, in time, to its resilience."),
             ("Equality and diversity", "There are none arising directly from this report.")):
    P([(a + ": ", "b"), (t, "")], 1.4)
P([("APPENDICES", "b")], after=3, keep=True)
P("Appendix 1 – Corporate Peer Challenge feedback report", after=2); P("Appendix 2 – Action plan")
P([("BACKGROUND PAPERS", "b")], after=3, keep=True)
P("Position statement for the peer team, August 2025", after=2)
f = s.footer.paragraphs[0]; f.alignment = C
for k, t in (("begin", None), (None, "PAGE"), ("end", None)):
    r = f.add_run(); e = OxmlElement("w:fldChar" if k else "w:instrText")
    if k: e.set(qn("w:fldCharType"), k)
    else: e.text = t
    r._r.append(e)
doc.save("source.docx")
none = {"theme": None, "actions": [], "leads": [], "progress": [], "rag": []}
fmf = [["report_title", "title"], ["report_of"], ["cabinet_member", "portfolio_holder"], ["contact_officer"], ["wards", "wards_affected"], ["key_decision", "is_key_decision"], ["exempt_information", "exempt"]]
alt = lambda d: [d, d.rstrip(";"), d.removesuffix("; and")]
gold = {"source": "document.pdf", "documents": {"document_type": "committee_report", "date_start": "2026-01-14", "date_end": "2026-01-14", "committee": "Cabinet"}, "councils": ["E07999007"],
 "recommendations": [{"ref": f"({'abcde'[i]})", "text": alt(d), "headline": None, "recommendation_type": "decision", **none} for i, d in enumerate(DEC)]
  + [{"ref": None, "text": f"{h} – {t}", "headline": h, "recommendation_type": "peer", "made": ["2025", "2025-09", "2025-09-23", "2025-09-25", "2025-11-21", None], **none} for h, t in RECS],
 "scope": [], "front_matter": [{"field": fmf[i], "value_text": b} for i, (a, b) in enumerate(FM)],
 "peers": [{"name": None, "role": "Chief Executive", "organisation": "Harrowdale District Council"}, {"name": None, "role": ["Conservative council leader", "council leader", "Leader"]}, {"name": None, "role": ["Liberal Democrat cabinet member", "cabinet member"]},
           {"name": None, "role": ["two senior officers", "senior officers", "senior officer"]}, {"name": None, "role": ["LGA challenge manager", "challenge manager"]}],
 "milestones": [
  {"event": "on_site", "date_text": ["between Tuesday 23 and Thursday 25 September 2025", "Tuesday 23 and Thursday 25 September 2025", "23 and Thursday 25 September 2025"], "date_start": "2025-09-23", "date_end": "2025-09-25"},
  {"event": ["on_site", "other"], "date_text": ["March 2017", "in March 2017"], "date_start": "2017-03-01", "date_end": "2017-03-31"},
  {"event": ["draft_report", "feedback", "other"], "date_text": ["21 November 2025", "on 21 November 2025"], "date_start": "2025-11-21", "date_end": "2025-11-21"},
  {"event": "report_published", "date_text": ["17 December 2025", "on 17 December 2025"], "date_start": "2025-12-17", "date_end": "2025-12-17"},
  {"event": "action_plan_published", "date_text": ["24 February 2026", "by 24 February 2026"], "date_start": ["2026-02-24", None], "date_end": "2026-02-24"},
  {"event": "progress_review", "date_text": ["autumn 2026", "in autumn 2026"], "date_start": ["2026-09-01", None], "date_end": ["2026-11-30", None]}]}
json.dump(gold, open("gold.json", "w"), indent=1, ensure_ascii=False)
open("source.toml", "w").write('''title = "Wendlebury Vale District Council: Cabinet report on the Corporate Peer Challenge, January 2026"
origin = "written for this project"
licence = "CC0-1.0"
producer = "python-docx 1.2 + LibreOffice Writer"
family = "Serif cabinet report: front matter as capital labels with tabs, five decisions sought (a)-(e) in one running sentence, the peer team's seven recommendations as bullets 'headline - explanation' in the body, the team described only by roles in prose."
split = "held_out"
''')
