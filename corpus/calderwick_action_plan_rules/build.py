"""Source of source.typ, document.pdf (typst) and gold.json."""
import json
import typst
RAG = {"B": ("blue", "complete", "#2a6ebb"), "G": ("green", "on_track", "#2e8b3d"), "A": ("amber", "at_risk", "#f0a30a"), "R": ("red", "off_track", "#c62828")}
def span(y, m, d2, d1=1): return f"{y}-{m:02d}-{d1:02d}", f"{y}-{m:02d}-{d2:02d}"
# theme -> recommendations (text, actions (text, leads, due text, start, end, progress, rag))
PLAN = [
 ("Place and priorities", [
  ("Finish the work on the council plan and use it to decide what the council will not do.", [
   ("Hold three member workshops to rank the draft objectives against cost and public support.", ["Head of Strategy"], "April 2025", *span(2025, 4, 30),
    "All three were held and 31 of 44 members came to at least one. The ranking was published with the Cabinet papers for 22 May.", "B"),
   ("Bring the council plan 2025–2029 to full Council, with a short statement of work that will stop or pause.", ["Chief Executive"], "17 July 2025", "2025-07-17", "2025-07-17",
    "The draft is finished and went to Overview and Scrutiny on 10 June. The statement of work to stop has been discussed with group leaders and will be appended.", "G"),
   ("Align service plans and appraisal objectives with the new plan.", ["Head of Strategy", "Head of Human Resources"], "Oct–Dec 2025", "2025-10-01", "2025-12-31",
    "Template agreed; managers will be briefed in September.", "G")]),
  ("Strengthen the story of the town centre, where good schemes are being delivered without residents seeing how they fit together.", [
   ("Publish a town centre framework that brings the Mill Street, market hall and station schemes into one programme.", ["Assistant Director Regeneration"], "September 2025", *span(2025, 9, 30),
    "The consultant’s first draft fell short of what was asked for and has been returned. A revised draft is due in August, which makes the September date unlikely.", "A"),
   ("Appoint a single point of contact for traders affected by the works.", ["Assistant Director Regeneration"], "May 2025", *span(2025, 5, 31),
    "In post since 12 May.", "B")])]),
 ("Leadership and relationships", [
  ("Put the relationship with the county council on a more formal footing, particularly on highways, growth and the use of section 106 contributions.", [
   ("Agree terms of reference for a joint growth board of Leaders, Chief Executives and senior officers.", ["Leader of the Council", "Chief Executive"], "June 2025", *span(2025, 6, 30),
    "Terms of reference were agreed by both Cabinets. The first meeting is on 8 July.", "B"),
   ("Set up a shared register of section 106 receipts, commitments and spending deadlines.", ["Head of Planning"], "December 2025", *span(2025, 12, 31),
    "The two councils’ systems hold different data and the work is larger than expected. A project officer has been recruited jointly and will start in August. The ten largest agreements were checked by hand in May and none is at risk.", "A")]),
  ("Make the senior team more visible to staff outside the civic centre.", [
   ("Hold a monthly directors’ visit to the depot, the leisure centres and the community hubs.", ["Corporate Management Team"], "From April 2025", "2025-04-01", None,
    "Three visits made; themes are reported back on the intranet within a week. Staff at the depot asked for shift times to be taken into account, so visits now begin at 6.30 am. The Leader will join the visit to the community hubs in September, and the staff survey in the autumn will ask whether visibility has improved.", "G")])]),
 ("Governance and culture", [
  ("Improve the quality and timeliness of reports, so that members have the options, costs and risks in front of them when they decide.", [
   ("Introduce a new report template with mandatory sections on options, costs and risks.", ["Monitoring Officer"], "1 May 2025", "2025-05-01", "2025-05-01",
    "In use since the meeting of Cabinet on 22 May. Early feedback from members is good: the options section is valued most, and the section on costs has been changed after comments from Audit Committee so that one-off and yearly sums are shown apart.", "B"),
   ("Train report authors and set up a panel to review a sample of reports each quarter.", ["Monitoring Officer", "Head of Strategy"], "September 2025", *span(2025, 9, 30),
    "Sixty-two officers have been trained. The panel will meet for the first time in September.", "G")]),
  ("Tackle the backlog of audit actions.", [
   ("Clear all high-priority internal audit actions that are more than six months overdue.", ["Section 151 Officer"], "30 June 2025", "2025-06-30", "2025-06-30",
    "Nine of seventeen have been cleared, among them all that relate to procurement and payroll. Of the remaining eight, five concern the housing repairs system, which will not be replaced until the spring of 2026. Audit Committee has asked for a report to each meeting until all are closed.", "R"),
   ("Report overdue actions to the Corporate Management Team every month and to Audit Committee every quarter.", ["Internal Audit Manager"], "May 2025", *span(2025, 5, 31),
    "Monthly reports began on 6 May.", "B")])]),
 ("Money", [
  ("Close the medium-term gap with a programme of transformation rather than annual savings rounds.", [
   ("Appoint a programme director and agree the business case for the first three service reviews.", ["Chief Executive", "Section 151 Officer"], "July 2025", *span(2025, 7, 31),
    "The programme director started on 2 June. Business cases for revenues, parking and grounds maintenance are being written.", "G"),
   ("Review fees and charges against those of comparable districts.", ["Section 151 Officer"], "November 2025", *span(2025, 11, 30),
    "Benchmarking data has been bought. Work begins in July.", "G"),
   ("Bring forward options for the disposal or community transfer of eleven under-used buildings.", ["Head of Property"], "October 2025", *span(2025, 10, 31),
    "Condition surveys of seven buildings have been received. The surveyor’s post has been vacant since March and two rounds of recruitment have failed; agency cover has been arranged from 1 July.", "A")]),
  ("Be clearer about the risks in the housing revenue account.", [
   ("Model the thirty-year business plan under three scenarios for rents, repairs and decarbonisation.", ["Director of Housing", "Section 151 Officer"], "January 2026", *span(2026, 1, 31),
    "Not due to begin until the stock condition survey reports in August.", "G")])]),
 ("People and capacity", [
  ("Agree a workforce plan which recognises that the council competes for professional staff with larger neighbours.", [
   ("Publish a workforce plan with targets for apprenticeships, retention and agency spending.", ["Head of Human Resources"], "October 2025", *span(2025, 10, 31),
    "The first draft was shared with the unions on 19 June and a staff survey closes on 11 July.", "G"),
   ("Renew market supplements for planning, legal and building control posts and review them each year.", ["Head of Human Resources"], "June 2025", *span(2025, 6, 30),
    "Renewed by Employment Committee on 17 June for twelve months.", "B")])]),
]
def esc(s):
    for ch in "\\#*_$<>@[]`~": s = s.replace(ch, "\\" + ch)
    return s
rows, n, recs = [], 0, []
for theme, rr in PLAN:
    rows.append(f'table.cell(colspan: 6, fill: rgb("#e4e9f1"), breakable: false)[#text(weight: "bold", fill: rgb("#22375c"), size: 10.5pt)[{esc(theme)}]], table.hline(stroke: 0.4pt),')
    for text, actions in rr:
        n += 1
        rows.append(f'[*{n}*], table.cell(colspan: 5)[*{esc(text)}*], table.hline(stroke: 0.25pt + luma(150)),')
        g = {"ref": str(n), "text": text, "headline": None, "recommendation_type": "peer", "theme": theme, "made": ["2025", None], "leads": [], "progress": [], "rag": [], "actions": []}
        for k, (a, leads, due, s, e, prog, r) in enumerate(actions, 1):
            lead = " \\ ".join(esc(x) + ("," if i < len(leads) - 1 else "") for i, x in enumerate(leads))
            rows.append(f'[{n}.{k}], [{esc(a)}], [{lead}], [{esc(due)}], [{esc(prog)}], [#rag("{r}")], table.hline(stroke: 0.25pt + luma(150)),')
            g["actions"].append({"ref": f"{n}.{k}", "text": a, "due_text": due, "due_start": s, "due_end": e if e else [None, "2025-04-30"],
              "leads": [{"lead_text": x, "role": ["Leader of the Council", "Leader"] if x.startswith("Leader") else x} for x in leads], "progress": [{"text": prog, "as_of_start": ["2025-06-20", None]}],
              "rag": [{"rag": RAG[r][0], "rag_text": r, "delivery": RAG[r][1]}]})
        recs.append(g)
    rows[-1] = rows[-1].rsplit("table.hline", 1)[0] + "table.hline(stroke: 0.6pt),"
colours = ", ".join(f'{k}: rgb("{v[2]}")' for k, v in RAG.items())
typ = f'''#set document(title: "Corporate Peer Challenge Action Plan", author: "Calderwick Borough Council")
#set page(paper: "a4", flipped: true, margin: (x: 16mm, top: 12mm, bottom: 15mm), footer: context [#set text(8pt, fill: luma(90)); Calderwick Borough Council · Corporate Peer Challenge Action Plan · version 2.1 #h(1fr) #counter(page).display()])
#set text(font: "Carlito", size: 10.5pt, lang: "en", region: "GB", hyphenate: false)
#set par(leading: 0.5em)
#let colours = ({colours})
#let rag(l) = box(baseline: 30%, circle(radius: 2.4mm, fill: colours.at(l), inset: 0pt, align(center + horizon, text(white, weight: "bold", size: 9pt, l))))
#text(20pt, weight: "bold", fill: rgb("#22375c"))[Corporate Peer Challenge Action Plan] \\
#v(-2pt)#text(11pt)[Calderwick Borough Council #h(6pt) | #h(6pt) Updated 20 June 2025]
#v(2pt)
The peer team visited Calderwick from 21 to 24 January 2025 and its report was published on 8 April. This plan sets out what the council is doing about each of the nine recommendations. It is owned by the Corporate Management Team, reviewed every month and reported to Cabinet and to Overview and Scrutiny each quarter. The peer team returns in November 2025 to look at progress.

#text(9pt)[*Key:* #h(4pt) #rag("B") complete #h(10pt) #rag("G") on track #h(10pt) #rag("A") at risk of missing its date #h(10pt) #rag("R") date missed, or will be missed, without further action]
#v(4pt)
#table(columns: (11mm, 72mm, 45mm, 28mm, 1fr, 13mm), stroke: none, inset: (x: 4pt, y: 4pt), align: (x, y) => if x == 5 {{ center }} else {{ left }},
  table.hline(stroke: 1.2pt),
  table.header([*No.*], [*Action*], [*Lead*], [*By when*], [*Latest position*], [*RAG*], table.hline(stroke: 0.7pt)),
  {chr(10).join("  " + r for r in rows)}
  table.hline(stroke: 1.2pt),
)
#text(9pt)[Questions about this plan should be sent to the Head of Strategy. The next update will be published in October 2025.]
'''
open("source.typ", "w").write(typ)
typst.compile("source.typ", output="document.pdf", font_paths=["/usr/share/fonts"])
gold = {"source": "document.pdf", "documents": {"document_type": "action_plan", "date_start": "2025-06-20", "date_end": "2025-06-20"},
  "councils": ["E07999003"], "recommendations": recs, "scope": [], "peers": [], "front_matter": [],
  "milestones": [
    {"event": "on_site", "date_text": ["from 21 to 24 January 2025", "21 to 24 January 2025"], "date_start": "2025-01-21", "date_end": "2025-01-24"},
    {"event": "report_published", "date_text": ["8 April", "on 8 April"], "date_start": ["2025-04-08", None], "date_end": ["2025-04-08", None]},
    {"event": "progress_review", "date_text": ["November 2025", "in November 2025"], "date_start": "2025-11-01", "date_end": "2025-11-30"}]}
json.dump(gold, open("gold.json", "w"), indent=1, ensure_ascii=False)
open("source.toml", "w").write('''title = "Calderwick Borough Council: Corporate Peer Challenge Action Plan, updated June 2025"
origin = "written for this project"
licence = "CC0-1.0"
producer = "typst"
family = "Landscape action plan in the booktabs manner: horizontal rules only, tinted theme banners, a bold full-width recommendation line numbered 1-9 over its actions 1.1, 1.2 …, leads one a line with a comma between, white RAG letters in coloured circles, rows broken over page ends under a repeated header."
split = "seen"
''')
