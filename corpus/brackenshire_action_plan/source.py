import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from meeting_papers import *
import pathlib
F = pathlib.Path(__file__).parent
THEMES = [
("Local priorities and outcomes", [
  ("1", "Sharpen the Brackenshire Plan.", "The plan lists 41 priorities, which is too many for staff and partners to hold in mind. Settle on a smaller number, say what success will look like for each and stop reporting on the rest.", [
    ("Cabinet and senior leadership workshops to reduce the 41 priorities to no more than ten", ["Chief Executive", "Leader of the Council"], "31 October 2025", "Three workshops held between September and October. Nine priorities were agreed by Cabinet on 11 November.", "Complete"),
    ("Refreshed Brackenshire Plan with outcome measures to Full Council", ["Director of Strategy and Communications"], "26 February 2026", "Draft considered by all four scrutiny committees. On the agenda for February's Council meeting.", "On track"),
    ("Retire quarterly indicators that no longer relate to a priority", ["Head of Insight and Performance"], "April 2026", "A first sift has cut 212 indicators to 96. Further reductions depend on the final wording of the plan.", "On track"),
  ]),
  ("2", "Tell the county's story with data.", "Bring together what the council, the NHS and the districts know about neighbourhoods, so that money follows need.", [
    ("Publish a joint county data profile for each of the 27 community areas", ["Head of Insight and Performance", "Director of Public Health"], "31 December 2025", "Information sharing agreement with the Integrated Care Board is unsigned. Eleven profiles have been drafted using council data alone; a revised date of May 2026 has been agreed.", "Behind schedule"),
  ]),
]),
("Organisational and place leadership", [
  ("3", "Reset relationships with the districts and boroughs ahead of reorganisation.", "All tiers need a shared, practical programme, whatever their view on the final map.", [
    ("Monthly meeting of the county and district leaders, with rotating chair", ["Leader of the Council"], "September 2025", "Six meetings held. Terms of reference agreed in October.", "Complete"),
    ("Establish joint programme office with seconded staff", ["Chief Executive"], "31 January 2026", "Host authority agreed. Four of seven secondments are in place and the remaining three have slipped to March.", "Some slippage"),
  ]),
]),
("Governance and culture", [
  ("4", "Give scrutiny a clearer purpose.", "Scrutiny committees should choose fewer topics, see them earlier and be able to show the difference that they have made.", [
    ("Introduce a single annual scrutiny work programme, with a criteria-based selection process", ["Monitoring Officer"], "June 2026", "Preparatory work with the Centre for Governance and Scrutiny begins in February.", "Not started"),
    ("Publish an annual report on scrutiny recommendations and their outcomes", ["Democratic Services Manager"], "May 2026", "Recommendations log now kept since November. Template for the annual report agreed with the scrutiny chairs.", "On track"),
  ]),
  ("5", "Review the length and style of committee reports.", "Reports of 60 pages and more are common, and members told us they struggle to find the choice that they are asked to make.", [
    ("New report template with a two-page summary and a plain English standard", ["Monitoring Officer"], "1 December 2025", "Template in use for all Cabinet reports since 1 December and for other committees since 5 January.", "Complete"),
    ("Train 120 report authors", ["Head of Organisational Development"], "31 March 2026", "48 authors trained so far; four more sessions booked.", "On track"),
  ]),
]),
("Financial planning and management", [
  ("6", "Move from annual savings to a multi-year transformation programme.", "The council has balanced each budget, but it has done so late and has leaned on reserves.", [
    ("Three-year transformation programme with business cases for adult social care, home to school transport and property", ["Executive Director of Resources", "Executive Director of Adults and Communities"], "26 February 2026", "Business cases for adult social care and transport reviewed by the Transformation Board. The property case needs a condition survey that will not be finished until the summer.", "Some slippage"),
    ("Adopt a reserves policy with a minimum general fund balance of 5 per cent", ["Section 151 Officer"], "26 February 2026", "Included in the draft budget papers.", "On track"),
    ("Clear the backlog of unaudited accounts", ["Section 151 Officer"], "28 February 2026", "External auditor has not confirmed resources for 2022/23 work. Raised with Public Sector Audit Appointments.", "Behind schedule"),
  ]),
]),
("Capacity for improvement", [
  ("7", "Invest in the workforce that you will need in 2028.", "A third of social workers are agency staff and the workforce strategy has expired.", [
    ("Workforce strategy 2026-2029 to Employment Committee", ["Head of Organisational Development"], "24 March 2026", "Staff survey closed in December with a 61 per cent response. Draft strategy shared with trade unions on 20 January.", "On track"),
    ("Social work academy to recruit 30 newly qualified staff a year", ["Executive Director of Children's Services", "Executive Director of Adults and Communities"], "Q2 2026/27", "Cabinet approved funding of £410,000 in December. University of Stourmark to confirm placements.", "On track"),
  ]),
]),
]
COL = {"Complete": ("4F81BD", "blue", "complete"), "On track": ("92D050", "green", "on_track"), "Some slippage": ("FFC000", "amber", "at_risk"), "Behind schedule": ("FF5050", "red", "off_track"), "Not started": ("BFBFBF", "grey", "not_started")}
KEY = [("Complete", "All work on the action has ended"), ("On track", "Will be finished by the target date"), ("Some slippage", "Target date is at risk but the action can be recovered"), ("Behind schedule", "Target date has been or will be missed"), ("Not started", "Work is not due to have begun")]

from PIL import Image, ImageDraw
im = Image.new("RGB", (220, 220), "white"); dr = ImageDraw.Draw(im)
dr.ellipse((5, 5, 215, 215), fill="#1f5c3a"); dr.polygon([(40, 160), (110, 50), (180, 160)], fill="#e9d8a6"); dr.rectangle((40, 165, 180, 178), fill="#e9d8a6")
im.save(F / "logo.png")

d = base("Carlito", 10, True, (1.6, 1.5, 1.5, 1.5))
s = d.sections[0]
hp = s.header.paragraphs[0]; hp.alignment = AL.RIGHT
hp.add_run().add_picture(str(F / "logo.png"), height=Cm(1.3))
fp = s.footer.paragraphs[0]; r = fp.add_run("Brackenshire County Council | Corporate Peer Challenge action plan | January 2026\tPage "); r.font.size = Pt(8)
field(fp, "PAGE", 8); r = fp.add_run(" of "); r.font.size = Pt(8); field(fp, "NUMPAGES", 8)
fp.paragraph_format.tab_stops.add_tab_stop(Cm(24.6))
p = d.add_paragraph(); r = p.add_run("Corporate Peer Challenge: action plan and progress"); r.bold = True; r.font.size = Pt(20); r.font.color.rgb = RGBColor(0x1f, 0x5c, 0x3a); p.paragraph_format.space_after = Pt(2)
p = d.add_paragraph(); r = p.add_run("Position at 31 January 2026"); r.font.size = Pt(13); p.paragraph_format.space_after = Pt(6)
for t in ["The Local Government Association's peer team visited Brackenshire County Council from 10 to 13 June 2025. Its report, published on 9 September 2025, made seven recommendations. Cabinet accepted all of them and approved this action plan on 7 October 2025.",
          "The plan is overseen by the Improvement Board, which meets every six weeks, and is reported to Cabinet each quarter. Members of the peer team will come back for a progress review on 21 and 22 April 2026."]:
    p = d.add_paragraph(t); p.paragraph_format.space_after = Pt(5)
p = d.add_paragraph(); r = p.add_run("How we rate progress"); r.bold = True; p.paragraph_format.space_after = Pt(2)
k = d.add_table(0, 2); k.style = "Table Grid"
for w, m in KEY:
    c = k.add_row().cells; put(c[0], w, bold=True, size=9, color="FFFFFF" if w == "Complete" else None); shade(c[0], COL[w][0]); put(c[1], m, size=9)
widths(k, [3.4, 10])
d.add_paragraph().paragraph_format.space_after = Pt(2)
t = d.add_table(1, 7); t.style = "Table Grid"
for c, h in zip(t.rows[0].cells, ["No.", "Peer team's recommendation", "What we are doing", "Lead", "Target date", "Progress at January 2026", "Rating"]):
    put(c, h, bold=True, size=9, color="FFFFFF"); shade(c, "1F5C3A")
repeat_header(t.rows[0])
recs = []
for theme, rs in THEMES:
    row = t.add_row(); m = row.cells[0].merge(row.cells[6]); put(m, theme, bold=True, size=10); shade(m, "DCE9E1"); nosplit(row)
    m.paragraphs[0].paragraph_format.keep_with_next = True
    for no, head, text, acts in rs:
        g = {"ref": no, "text": f"{head} {text}", "headline": [head, head.rstrip(".")], "recommendation_type": "peer", "made": ["2025", "2025-06", "2025-06-10", "2025-06-13"], "theme": theme, "actions": []}
        first = None
        for a, leads, date, prog, rate in acts:
            row = t.add_row(); nosplit(row); c = row.cells
            if first is None: first = row
            put(c[2], a, size=9); put(c[3], leads, size=9); put(c[4], date, size=9); put(c[5], prog, size=9)
            put(c[6], rate, bold=True, size=9, color="FFFFFF" if rate == "Complete" else None); shade(c[6], COL[rate][0])
            g["actions"].append({"text": a, **due(date), "leads": [{"lead_text": l, "role": ["Leader of the Council", "Leader", None] if l.startswith("Leader") else l} for l in leads],
                "progress": [{"text": prog, "as_of_start": ["2026-01-31", "2026-01-01"]}], "rag": [{"rag_text": rate, "rag": COL[rate][1], "delivery": COL[rate][2], "basis": "text_and_fill"}]})
        a = first.cells[0]; b = first.cells[1]
        if len(acts) > 1:
            a = a.merge(row.cells[0]); b = b.merge(row.cells[1])
        put(a, no, size=9, bold=True); put(b, (head, " " + text), size=9)
        recs.append(g)
widths(t, [1.0, 5.4, 5.2, 3.6, 2.2, 6.9, 2.2])
d.add_paragraph()
p = d.add_paragraph("For more information contact the Strategy and Communications team: strategy@brackenshire.example"); 
d.save(F / "document.docx"); to_pdf(F / "document.docx")
gold(F, {"documents": {"document_type": "action_plan", "date_start": ["2026-01-31", "2026-01-01"], "date_end": "2026-01-31"}, "councils": ["E10999001"], "recommendations": recs, "peers": [], "scope": [],
  "milestones": [{"event": "on_site", "date_text": ["10 to 13 June 2025", "from 10 to 13 June 2025"], "date_start": "2025-06-10", "date_end": "2025-06-13"},
   {"event": "report_published", "date_text": "9 September 2025", "date_start": "2025-09-09", "date_end": "2025-09-09"},
   {"event": ["action_plan_published", "meeting", "other"], "date_text": "7 October 2025", "date_start": "2025-10-07", "date_end": "2025-10-07"},
   {"event": "progress_review", "date_text": "21 and 22 April 2026", "date_start": "2026-04-21", "date_end": "2026-04-22"}]})
toml(F, "Brackenshire County Council: Corporate Peer Challenge action plan and progress, January 2026", "python-docx + LibreOffice", "Landscape Word plan in theme bands, number and recommendation merged down over one to three action rows, five rating words on colours with a printed key, two posts a cell one a line, header row repeated over pages; tests ordinary merged plan.")
