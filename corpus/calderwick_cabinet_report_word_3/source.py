import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from meeting_papers import *
import pathlib
F = pathlib.Path(__file__).parent
d = base("Carlito", 11.5, margins=(2, 2.2, 2, 2.2))
s = d.sections[0]
hp = s.header.paragraphs[0]; hp.alignment = AL.RIGHT; r = hp.add_run("CALDERWICK BOROUGH COUNCIL"); r.bold = True; r.font.size = Pt(9); r.font.color.rgb = RGBColor(0, 0x5a, 0x70)
fp = s.footer.paragraphs[0]; fp.alignment = AL.RIGHT; r = fp.add_run("Cabinet 4 November 2025 – page "); r.font.size = Pt(8); field(fp, "PAGE", 8)
def H(t, size=13):
    p = d.add_paragraph(); p.paragraph_format.keep_with_next = True; p.paragraph_format.space_before = Pt(8); p.paragraph_format.space_after = Pt(4); r = p.add_run(t); r.bold = True; r.font.size = Pt(size); r.font.color.rgb = RGBColor(0, 0x5a, 0x70)
def P(t, after=6):
    p = d.add_paragraph(t); p.paragraph_format.space_after = Pt(after); p.alignment = AL.JUSTIFY; return p
def N(n, t, left=1.1, hang=1.1, after=6, head=None):
    p = d.add_paragraph(); f = p.paragraph_format; f.left_indent = Cm(left); f.first_line_indent = Cm(-hang); f.space_after = Pt(after); f.tab_stops.add_tab_stop(Cm(left)); p.add_run(n + "\t")
    if head: p.add_run(head).bold = True
    p.add_run(t); return p
t = d.add_table(0, 2); t.style = "Table Grid"
FM = [("Report to", "Cabinet"), ("Date", "4 November 2025"), ("Report title", "Corporate Peer Challenge 2025: feedback report and next steps"), ("Portfolio", "Leader of the Council, Cllr Benedict Oakeshott"),
      ("Report of", "Chief Executive"), ("Author", "Ffion Marchbanks, Head of Policy and Performance"), ("Key decision", "No"), ("Wards affected", "All"), ("Exempt information", "None"), ("Appendices", "A – Corporate Peer Challenge feedback report; B – Outline action plan")]
for l, v in FM:
    c = t.add_row().cells; put(c[0], l, True, 11); shade(c[0], "DCEBEF"); put(c[1], v, size=11)
widths(t, [4.2, 12.4])
H("Purpose of the report")
P("To present the findings of the Local Government Association (LGA) Corporate Peer Challenge that took place in the summer, and to ask Cabinet to agree how the council will respond.")
H("Recommendations")
p = P("It is recommended that Cabinet:", 3); p.paragraph_format.keep_with_next = True
DEC = [("1.", "Notes the feedback report at Appendix A and places on record its thanks to the peer team.", []),
       ("2.", "Accepts the eight recommendations made by the peer team.", []),
       ("3.", "Approves the outline action plan at Appendix B and delegates authority to the Chief Executive, after consultation with the Leader, to:", [("(i)", "add named lead officers and target dates; and"), ("(ii)", "publish the finished plan by 19 December 2025.")]),
       ("4.", "Recommends to Council that the feedback report be debated at its meeting on 10 December 2025.", [])]
for n, x, sub in DEC:
    N(n, x, 1.1, .8, 3)
    for a, b in sub: N(a, b, 2.2, .9, 3)
H("1. Reasons for the recommendations")
N("1.1", "Councils are expected to take part in a Corporate Peer Challenge every five years. Calderwick last did so in October 2019. Publishing the report and responding to it openly is a condition of the offer, and is consistent with the council's Best Value duty.")
H("2. Background")
N("2.1", "The peer team spent four days with the council, from Monday 14 July to Thursday 17 July 2025. It was led by Annis Wetherell, Chief Executive of another district council, and included a council leader, a deputy leader, a director of finance and two senior officers. The team read 112 documents and spoke to over 130 councillors, staff, residents and partners.")
N("2.2", "The 2019 team made ten recommendations. Nine were reported as complete to this Cabinet in June 2022 and the tenth, which concerned the sale of the former bus depot, was overtaken by the decision of the county council to keep the site.")
N("2.3", "A draft of the feedback report was received on 8 August 2025. After checks for accuracy the final report was issued to the council on 22 September 2025 and it was published on the council's website on 13 October 2025.")
H("3. What the peer team found")
N("3.1", "The report describes CBC as a council that is ‘ambitious for its place, well liked by its partners and living within its means’. Particular strengths are the regeneration of the Corn Exchange quarter, the neighbourhood warden service and the loyalty of staff, 84 per cent of whom would recommend the council as an employer.")
N("3.2", "It also says plainly where the council needs to do better. The capital programme is larger than the organisation can deliver: less than half of the budget was spent in each of the past three years. Performance information is plentiful but is not used to change course. And the relationship between the political groups, though civil, leaves too little room for cross-party work on local government reorganisation.")
N("3.3", "The peer team's eight recommendations are set out in full below.")
PEER = [("Agree what comes first", "rank the projects in the capital programme, and pause those for which there is neither the money nor the people."),
        ("Prepare for reorganisation together", "set up a cross-party working group and give it real work to do, beginning with the disposal of assets and the protection of local services."),
        ("Look further ahead on money", "extend the medium term financial plan from three years to five and show what the closure of the business rates pool would mean."),
        ("Use performance information to make decisions", "shorten the quarterly report and discuss it at Cabinet in public."),
        ("Make more of scrutiny", "bring pre-decision scrutiny into the annual work programme, and offer training to committee chairs."),
        ("Complete the senior team", "two of the four director posts have been filled on an interim basis since 2023. Recruit permanently or change the structure."),
        ("Get closer to tenants", "the new Housing Improvement Board should have at least three tenant members by April 2026, with a budget for their training and support."),
        ("Celebrate", "tell the story of what has been achieved, inside the organisation as well as outside it.")]
for i, (h, x) in enumerate(PEER, 1): N(f"{i}.", " – " + x, 2.0, .9, 4, h)
H("4. Proposed response")
N("4.1", "Officers advise that all eight recommendations should be accepted. Three of them (1, 3 and 6) were already in the council plan for 2025/26. The outline action plan groups the work into four strands, each of which will be sponsored by a member of the management team.")
N("4.2", "The Overview and Scrutiny Committee considered a draft of the outline plan on 21 October 2025. It supported the draft and asked that progress be reported to it twice a year. That request has been met in the plan.")
H("5. Timetable")
t = d.add_table(1, 2); t.style = "Table Grid"
for c, h in zip(t.rows[0].cells, ["Step", "Date"]): put(c, h, True, 11, "FFFFFF"); shade(c, "005A70")
TT = [("Council debates the feedback report", "10 December 2025", "meeting", "2025-12-10", "2025-12-10"), ("Action plan published", "19 December 2025", "action_plan_published", "2025-12-19", "2025-12-19"),
      ("First progress report to Overview and Scrutiny Committee", "March 2026", ["meeting", "other"], "2026-03-01", "2026-03-31"), ("Borough elections", "7 May 2026", "election", "2026-05-07", "2026-05-07"), ("Peer team returns for progress review", "June 2026", "progress_review", "2026-06-01", "2026-06-30")]
for a, b, *_ in TT:
    c = t.add_row().cells; put(c[0], a, size=11); put(c[1], b, size=11)
widths(t, [11.6, 5])
H("6. Alternative options considered")
N("6.1", "Cabinet could decide to accept only some of the recommendations. This is not advised: the evidence for each was tested with the council before the report was finished, and none has been disputed.")
H("7. Implications")
for n, l, x in [("7.1", "Financial: ", "there is no fee for the challenge, which is part of the LGA's sector support offer. Work on the senior structure will be met from the £60,000 set aside in the 2025/26 budget. Tenant training is estimated at £7,500 a year from the Housing Revenue Account."),
                ("7.2", "Legal: ", "there are no direct legal implications. The council has a duty under section 3 of the Local Government Act 1999 to secure continuous improvement."),
                ("7.3", "Risk: ", "the main risk is that the response competes for time with local government reorganisation. The management team will review the action plan every month."),
                ("7.4", "Equality and climate: ", "none arising directly from this report.")]: N(n, x, head=l)
H("Background papers", 11.5); P("Council plan 2024–2028; Cabinet minutes, June 2022 (minute 14).")
d.save(F / "document.docx"); to_pdf(F / "document.docx")
recs = [{"ref": n, "text": " ".join([x] + [f"{a} {b}" for a, b in sub]), "recommendation_type": "decision", "actions": [], "rag": [], "progress": []} for n, x, sub in DEC]
recs += [{"ref": str(i), "text": f"{h} – {x}", "headline": h, "recommendation_type": "peer", "made": ["2025", "2025-07", "2025-07-14", "2025-07-17"], "actions": [], "rag": [], "progress": []} for i, (h, x) in enumerate(PEER, 1)]
fmf = {"Report title": ["Report title", "title"], "Date": ["Date", "meeting_date", "date_of_meeting"], "Author": ["Author", "report_author"], "Key decision": ["Key decision", "is_key_decision"], "Report to": ["Report to", "committee", "meeting"]}
gold(F, {"documents": {"document_type": "committee_report", "date_start": "2025-11-04", "date_end": "2025-11-04", "committee": "Cabinet"}, "councils": ["E07999003"], "recommendations": recs,
 "front_matter": [{"field": fmf.get(l, l), "value_text": v} for l, v in FM], "scope": [],
 "peers": [{"name": "Annis Wetherell", "role": "Chief Executive", "organisation": ["another district council", None]}, {"name": None, "role": ["council leader", "Leader"], "organisation": None}, {"name": None, "role": ["deputy leader"], "organisation": None}, {"name": None, "role": "director of finance", "organisation": None}, {"name": None, "role": ["two senior officers", "senior officers", "senior officer"], "organisation": None}],
 "milestones": [{"event": "on_site", "date_text": ["from Monday 14 July to Thursday 17 July 2025", "Monday 14 July to Thursday 17 July 2025", "14 July to Thursday 17 July 2025"], "date_start": "2025-07-14", "date_end": "2025-07-17"},
  {"event": "draft_report", "date_text": "8 August 2025", "date_start": "2025-08-08", "date_end": "2025-08-08"}, {"event": ["other", "feedback", "report_published"], "date_text": "22 September 2025", "date_start": "2025-09-22", "date_end": "2025-09-22"},
  {"event": "report_published", "date_text": "13 October 2025", "date_start": "2025-10-13", "date_end": "2025-10-13"}, {"event": "meeting", "date_text": "21 October 2025", "date_start": "2025-10-21", "date_end": "2025-10-21"}]
  + [{"event": e, "date_text": b, "date_start": x, "date_end": y} for a, b, e, x, y in TT]
  + [{"event": "on_site", "date_text": "October 2019", "date_start": "2019-10-01", "date_end": "2019-10-31"}]})
toml(F, "Calderwick Borough Council: Corporate Peer Challenge 2025, feedback report and next steps, Cabinet 4 November 2025", "python-docx + LibreOffice", "Cabinet report in Word with a ruled head table, four numbered asks (one with (i) and (ii)), the peer team's eight 'Headline – text' items under a numbered paragraph and a timetable; tests two lists with the same numbers and an earlier review told of in passing.")
