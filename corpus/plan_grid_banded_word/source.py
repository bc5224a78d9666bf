"""Landscape Word plan, five columns, Grid Table 4 - Accent 1, a table a theme. python source.py makes source.docx and gold.json."""
import sys, pathlib; HERE = pathlib.Path(__file__).resolve().parent; sys.path[:0] = [str(HERE), str(HERE.parent)]
from word_styles import *
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL

FILL = {"G": "70AD47", "A": "FFC000", "R": "FF0000", "B": "5B9BD5"}
MEAN = {"G": ("green", "on_track"), "A": ("amber", "at_risk"), "R": ("red", "off_track"), "B": ("blue", "complete")}
# theme, [(ref, headline, explanation, leads printed, gold leads, due printed + span, progress paragraphs, progress as bullets?, letter)]
PLAN = [
 ("Local priorities and outcomes", True, [
  ("KR1", "Sharpen the story of place", "Members and officers describe the district in different ways. Agree one short narrative with partners and use it in every conversation with government and investors.",
   ["Chief Executive"], L("Chief Executive"), ("31 May 2025", "2025-05-31", "2025-05-31"),
   ["Two narrative workshops were held with the Vale Partnership in November and December.", "A first draft has been shared with parish clerks and the college for comment.", "Final wording goes to the Executive in April."], True, "G"),
  ("KR2", "Fewer, clearer priorities", "The corporate plan lists 41 commitments. Reduce them to those that the council can resource and that residents would notice.",
   ["Assistant Director (Strategy and Insight)"], L("~Assistant Director (Strategy and Insight)"), ("March 2025", "2025-03-01", "2025-03-31"),
   ["The list has been cut to 14 commitments and each now has a named sponsor. Full Council adopted the slimmed-down plan on 22 January 2025 and service plans for the coming year have been rewritten around it."], False, "B"),
  ("KR3", "Measure what matters", "Build a small basket of outcome measures and report it to members in public each quarter.",
   ["Performance Manager", "Head of Digital"], L("Performance Manager", "Head of Digital"), ("Q2 2025/26", "2025-07-01", "2025-09-30"),
   ["The post of data analyst was advertised twice without an appointment. A shared post is now being explored with the county council, which would delay the first public report by one quarter."], False, "A"),
 ]),
 ("Governance and culture", False, [
  ("KR4", "Refresh the member development offer", "Induction was well received but support since then has been patchy, particularly for committee chairs.",
   ["Monitoring Officer"], L("Monitoring Officer"), ("30/09/2025", "2025-09-30", "2025-09-30"),
   ["A skills survey went to all 38 members; 26 replied.", "Chairing skills sessions are booked for March and June.", "Mentors from two neighbouring councils have been matched with the new chairs of Planning and Audit.", "The member portal is being rebuilt so that training records can be seen by group leaders."], True, "G"),
  ("KR5", "Give scrutiny room to shape policy", "Scrutiny spends most of its time on reports that have already been decided. Bring the forward plan to it at least three months ahead.",
   ["Head of Democratic Services", "Chair of Overview and Scrutiny"], L("Head of Democratic Services", "~Chair of Overview and Scrutiny"), ("Ongoing", None, None),
   ["No agreement has been reached on the format of the forward plan and the November meeting was cancelled. The Leader and the Chair will meet in March to settle the matter."], False, "R"),
  ("KR6", "Live the values", "Staff told us that they know the values but do not always see them in the way that decisions are made.",
   ["Head of People"], L("Head of People"), ("By summer 2025", None, None, True), [], False, None),
 ]),
 ("Financial planning and management", False, [
  ("KR7", "Close the medium-term gap", "The strategy relies on reserves in each of the next three years. Set out savings options with delivery plans behind them, and test them with members early.",
   ["Section 151 Officer"], L("Section 151 Officer"), ("February 2026", "2026-02-01", "2026-02-28"),
   ["Options worth £1.9m were presented to all-member briefings in January.", "Star-chamber sessions have been held with every service and a further £0.6m has been identified.", "The remaining gap for 2027/28 is £0.8m, and a second round of options is planned for July. The external auditor has been kept informed throughout and has raised no significant weakness."], True, "A"),
  ("KR8", "Know the capital programme", "Slippage was above 50 per cent in the last two years. Re-profile the programme and report on it honestly.",
   ["Section 151 Officer", "Capital Programme Board"], L("Section 151 Officer", "~Capital Programme Board"), ("31 March 2025", "2025-03-31", "2025-03-31"),
   ["The programme was re-profiled in October and four schemes were taken out.", "Monthly highlight reports are now seen by the Board and a quarterly summary is published."], "List Number", "B"),
  ("KR9", "Make assets work harder", "Draw up an asset strategy which links the depot, the two leisure centres and the former market hall to the council's priorities.",
   ["TBC"], None, ("TBC", None, None, True), ["-"], False, None),
 ]),
]
HEAD5 = ["What the peer team recommended", "Lead", "To be done by", "Progress so far", "RAG"]
W = [7.8, 3.8, 2.6, 9.6, 1.7]

doc = Document(); add_styles(doc, "Grid Table 4 - Accent 1")
st = doc.styles["Normal"]; st.font.name = "Calibri"; st.font.size = Pt(10); st.paragraph_format.space_after = Pt(4)
s = doc.sections[0]; s.orientation = WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Cm(29.7), Cm(21)
s.left_margin = s.right_margin = Cm(2.1); s.top_margin = Cm(2.6); s.bottom_margin = Cm(1.8)
logo(HERE / "logo.png", "E", "#1F4E79")
p = s.header.paragraphs[0]; p.add_run().add_picture(str(HERE / "logo.png"), height=Cm(1.1)); r = p.add_run("\t\tCorporate Peer Challenge: our action plan"); r.font.size = Pt(8)
footer(s, "Eastmere Vale District Council\t")
def heading(text, size, spacing, color="1F3864", before=8):
    p = doc.add_paragraph(); p.paragraph_format.space_before = Pt(before); p.paragraph_format.keep_with_next = True
    r = p.add_run(text); r.bold = True; r.font.size = Pt(size); r.font.color.rgb = RGBColor.from_string(color); track(r, spacing)
heading("Eastmere Vale District Council", 18, 40, before=0)
heading("Peer Challenge Action Plan – updated February 2025", 13, 30, before=0)
doc.add_paragraph("The Local Government Association's peer team visited us in September 2024 and made nine key recommendations. This plan sets out who is leading on each one, when it will be done and how far we have got. It is reviewed each quarter by the Corporate Leadership Team and twice a year by the Executive. Members of the public can ask questions about it at any meeting of the Executive, and the peer team will come back to look at our progress later in the year. Letters in the last column are explained below.")
k = table(doc, "TableNormal", [1.2, 5.2] * 4)
rr = row(k, [1.2, 5.2] * 4)
for i, (l, t) in enumerate([("B", "Completed"), ("G", "On track"), ("A", "At risk – some slippage"), ("R", "Off track")]):
    write(rr.cells[2 * i], l, 9, True, align=AL.CENTER); shade(rr.cells[2 * i], FILL[l]); write(rr.cells[2 * i + 1], t, 9)
gold = []
for theme, repeat, rows in PLAN:
    heading(theme, 13, 44, "2E74B5")
    t = table(doc, "GridTable4-Accent1", W)
    h = row(t, W, header=repeat)
    for c, x in zip(h.cells, HEAD5): write(c, x, 9.5, True, spacing=24, color="FFFFFF")
    for ref, head, text, leads, gleads, d, prog, bul, rag in rows:
        r = row(t, W, cant_split=False)
        write(r.cells[0], size=10.5, text=[[(f"{ref}  ", True), (head, True), (": " + text, False)]])
        write(r.cells[1], leads, 10.5); write(r.cells[2], d[0], 10.5)
        if prog: write(r.cells[3], prog, 10.5, bullets="List Bullet" if bul is True else bul or None)
        if rag: write(r.cells[4], rag, 11, True, align=AL.CENTER); shade(r.cells[4], FILL[rag])
        g = {"ref": ref, "text": f"{head}: {text}", "headline": head, "recommendation_type": "peer", "theme": theme}
        if gleads is not None: g["leads"] = gleads
        g["progress"] = [{"text": [" ".join(f"{i}. {x}" for i, x in enumerate(prog, 1)), " ".join(prog)] if bul == "List Number" else " ".join(prog), "as_of_start": "2025-02-01"}] if prog and prog != ["-"] else []
        g["rag"] = [{"rag": MEAN[rag][0], "rag_text": rag, "delivery": MEAN[rag][1]}] if rag else []
        gold.append(g)
p = doc.add_paragraph(); p.paragraph_format.space_before = Pt(6)
r = p.add_run("Note: KR6 and KR9 will be scoped once the new Director of Place has taken up post."); r.italic = True; r.font.size = Pt(9)
doc.save(HERE / "source.docx")
write_gold(HERE, {"date_start": "2025-02-01", "date_end": "2025-02-28"}, gold)
