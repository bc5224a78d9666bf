import sys, subprocess; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from appended_papers import write
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
THEMES = [
 ("Local priorities and outcomes", ["Are the council’s priorities clear and informed by the local context?", "Is the council delivering effectively on its priorities, and what difference is this making for residents of Calverhythe?"]),
 ("Organisational and place leadership", ["Does the council provide effective local leadership?", "Are there good relationships with partner organisations and local communities?"]),
 ("Governance and culture", ["Are there clear and robust governance arrangements?", "Is there a culture of challenge and scrutiny?"]),
 ("Financial planning and management", ["Does the council have a grip on its current financial position?", "Does the council have a strategy and a plan to address its financial challenges, including the growing deficit on the Dedicated Schools Grant?"]),
 ("Capacity for improvement", ["Is the organisation able to support delivery of local priorities?", "Does the council have the capacity to improve?"])]
EXTRA = [
 ("Temporary accommodation", ["Is the council’s plan for reducing the use of nightly paid accommodation realistic, and is it owned across directorates?"]),
 ("Resident experience", ["How well do the council’s contact channels work for residents who are not online?", "Are complaints used as a source of learning?"])]
PEERS = [
 ("Lead Peer", "Marguerite Ashdown", "Chief Executive", "Milton Keynes City Council"),
 ("Labour Member Peer", "Councillor Dev Rathbone", "Cabinet Member for Housing", "London Borough of Sutton"),
 ("Conservative Member Peer", "Councillor Prudence Ellery", "Deputy Leader", "Wiltshire Council"),
 ("Officer Peer", "Kofi Aldersey", "Executive Director of Resources and Section 151 Officer", "Medway Council"),
 ("Officer Peer", "Rosalind Thew", "Director of Housing Needs", "Bristol City Council"),
 ("Officer Peer", None, "Assistant Director of Customer Services", None),
 ("LGA Peer Challenge Manager", "Bernard Oyelaran", "LGA Peer Challenge Manager", None)]
MS = [("Scoping meeting", "4 September 2025", "2025-09-04", "2025-09-04", "scoping"),
 ("Position statement and key documents sent to the team", "Friday 24 October 2025", "2025-10-24", "2025-10-24", "position_statement"),
 ("Team on site", "Tuesday 18 to Friday 21 November 2025", "2025-11-18", "2025-11-21", "on_site"),
 ("Feedback session with members and senior officers", "Friday 21 November 2025, 12 noon", "2025-11-21", "2025-11-21", "feedback"),
 ("Draft report to the council", "Week ending 12 December 2025", ["2025-12-08", "2025-12-06", "2025-12-12"], ["2025-12-12", "2025-12-14"], "draft_report"),
 ("Final report published", "No later than 20 February 2026", None, "2026-02-20", "report_published"),
 ("Action plan published", "No later than 21 April 2026", None, "2026-04-21", "action_plan_published"),
 ("Progress review", "September 2026 (to be confirmed)", "2026-09-01", "2026-09-30", "progress_review")]
d = Document(); st = d.styles['Normal']; st.font.name = 'Arimo'; st.font.size = Pt(11); st.paragraph_format.space_after = Pt(7)
st.element.rPr.rFonts.set(qn('w:eastAsia'), 'Arimo')
s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.5); s.top_margin = Cm(2); s.bottom_margin = Cm(2)
def para(t, bold=False, size=None, align=None, style=None, color=None):
    p = d.add_paragraph(style=style); r = p.add_run(t); r.bold = bold
    if size: r.font.size = Pt(size)
    if color: r.font.color.rgb = RGBColor.from_string(color)
    if align: p.alignment = align
    return p
para("Local Government Association", True, 16, AL.RIGHT, color="5A2D81")
para("18 Smith Square, London SW1P 3HZ", size=9, align=AL.RIGHT)
f = s.footer.paragraphs[0]; f.text = "Sent by email"; f.runs[0].font.size = Pt(8); f.alignment = AL.CENTER
for x in ("Ms Adaeze Fenwick-Hall", "Chief Executive", "London Borough of Calverhythe", "Town Hall, Priory Broadway, Calverhythe"):
    para(x).paragraph_format.space_after = Pt(0)
d.add_paragraph(); para("11 September 2025"); para("Dear Adaeze")
para("Corporate Peer Challenge: agreed scope and arrangements", True, 12)
para("Thank you for the time that you, the Mayor and your senior colleagues gave us last week. It was good to hear how keen everyone is to get the most from the challenge. I am writing to set down what we agreed about scope, team and timetable. Please share this letter as widely as you wish within the council.")
para("The council’s last Corporate Peer Challenge was in October 2020, and was carried out remotely. The team will be interested in how you have acted on that advice but will not set out to test it line by line.")
para("Scope", True, 12)
para("Every Corporate Peer Challenge covers the same five themes, and the questions below will guide the team’s work:")
for i, (t, qs) in enumerate(THEMES, 1):
    p = d.add_paragraph(); p.paragraph_format.left_indent = Cm(1); p.paragraph_format.first_line_indent = Cm(-0.8)
    p.add_run(f"{i}.\t"); p.paragraph_format.tab_stops.add_tab_stop(Cm(1)); r = p.add_run(t); r.bold = True; p.add_run(" – " + " ".join(qs))
para("You have asked the team to give extra attention to two further themes:")
for i, (t, qs) in enumerate(EXTRA, 6):
    p = d.add_paragraph(); p.paragraph_format.left_indent = Cm(1); p.paragraph_format.first_line_indent = Cm(-0.8)
    p.add_run(f"{i}.\t"); p.paragraph_format.tab_stops.add_tab_stop(Cm(1)); r = p.add_run(t); r.bold = True; p.add_run(" – " + " ".join(qs))
para("The challenge is not an inspection, and no score or grade will be given. Children’s services and adult social care will be considered only so far as they bear on the council’s corporate position, since both have been looked at by regulators in the past eighteen months.")
para("The peer team", True, 12)
para("The team has been chosen to reflect your priorities. One place remains to be filled and I will write again as soon as I have a name.")
def grid(rows, widths, head):
    t = d.add_table(rows=1, cols=len(head)); t.style = 'Table Grid'; t.autofit = False
    for c, x in zip(t.rows[0].cells, head):
        c.paragraphs[0].add_run(x).bold = True
        sh = OxmlElement('w:shd'); sh.set(qn('w:val'), 'clear'); sh.set(qn('w:fill'), 'E4DAEE'); c._tc.get_or_add_tcPr().append(sh)
    for row in rows:
        r = t.add_row(); r._tr.get_or_add_trPr().append(OxmlElement('w:cantSplit'))
        for c, x in zip(r.cells, row): c.text = x
    for r in t.rows:
        for c, w in zip(r.cells, widths):
            c.width = Cm(w)
            for p in c.paragraphs:
                p.paragraph_format.space_after = Pt(2)
                for q in p.runs: q.font.size = Pt(10)
    for c, w in zip(t.columns, widths): c.width = Cm(w)
    d.add_paragraph().paragraph_format.space_after = Pt(2)
grid([(a, b or "To be confirmed", c if a != c else "–", o or ("Local Government Association" if a.startswith("LGA") else "To be confirmed")) for a, b, c, o in PEERS], [3.4, 4, 5, 3.6], ["Place on the team", "Name", "Post", "Authority"])
para("Timetable", True, 12)
para("The main dates are in the table below. Please let your team know that they should be kept free in members’ and directors’ diaries.")
grid([(a, b) for a, b, *_ in MS], [8.5, 7.5], ["Stage", "Date"])
para("Before and after the visit", True, 12)
para("The position statement should be short, ten to fifteen pages, and written in your own words. It is the team’s first sight of the council and should be candid about what is going less well. We would also like to see the medium term financial strategy, the corporate risk register, the last two residents’ surveys and a list of your main partnerships.")
para("Interviews and focus groups will be arranged by your project lead, Corinne Batstone, with help from my colleague Eloise Marden. Most will be held at the Town Hall, but the team would also like to visit the Priory Estate and the contact centre at Quayside.")
para("Publication of the report and of the council’s action plan is a condition of taking part. The progress review is included in the offer and there is no charge for it.")
para("Should you have any worries about what I have set out, please ring me. We look forward to working with you.")
for p in (d.paragraphs[-1], para("Yours sincerely"), d.add_paragraph()): p.paragraph_format.keep_with_next = True
for x in ("Bernard Oyelaran", "LGA Peer Challenge Manager"): para(x).paragraph_format.space_after = Pt(0)
para("Copied to: Executive Mayor Tunde Callaway; Lesley Birkin, LGA Principal Adviser (London)", size=9).paragraph_format.space_before = Pt(8)
d.save('document.docx')
subprocess.run("soffice -env:UserInstallation=file://$(mktemp -d) --headless --convert-to pdf document.docx >/dev/null 2>&1", shell=True)
scope = []
for t, qs in THEMES + EXTRA:
    scope.append({"level": "theme", "theme": t, "text": t}); scope += [{"level": "question", "theme": t, "text": q} for q in qs]
peers = []
for a, b, c, o in PEERS:
    lga = a.startswith("LGA")
    n = [b, b.replace("Councillor ", "")] if b and "Councillor" in b else b
    peers.append({"name": n, "role": c if a == c else [c, f"{a} – {c}"] if b else [c, "Officer Peer"], "organisation": [None, "Local Government Association", "LGA"] if lga else o})
gold = {"source": "document.pdf", "documents": {"document_type": "scope_letter", "date_start": "2025-09-11", "date_end": "2025-09-11", "committee": None}, "councils": ["E09999001"], "recommendations": [], "scope": scope, "peers": peers,
 "milestones": [{"event": ev, "date_text": [b, b.replace(", 12 noon", "").replace(" (to be confirmed)", "").replace("No later than ", ""), b.split(" ", 1)[1].replace(", 12 noon", "") if b.startswith("Fri") else b], "date_start": [x, y] if x is None else x, "date_end": y} for a, b, x, y, ev in MS] + [{"event": ["on_site", "other"], "date_text": ["October 2020", "in October 2020"], "date_start": "2020-10-01", "date_end": "2020-10-31"}], "no_extra": ["scope", "peers"]}
for m in gold["milestones"][:-1]: m["date_text"] = list(dict.fromkeys(m["date_text"])) if len(set(m["date_text"])) > 1 else m["date_text"][0]
write('.', gold, "London Borough of Calverhythe: LGA letter on the scope of the Corporate Peer Challenge, November 2025", "python-docx + LibreOffice", "Scope letter in Word with numbered run-in bold themes and their questions in one paragraph, two local themes, a four-column team table with one post still to fill, and a timetable table.")
