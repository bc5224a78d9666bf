import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from meeting_papers import *
import pathlib, typst
F = pathlib.Path(__file__).parent
RECS = [
 ("Agree a borough vision that partners share and that outlasts the electoral cycle.", [
  ("Hold an Eastmarsh 2040 conference with partners, parish councils and schools", "November 2025", ["Odette Lavery, Chief Executive"], "Held on 21 November with 94 people present. The note of the day is on the website.", "Green", "Blue"),
  ("Draft vision to Cabinet, followed by eight weeks of consultation", "March 2026", ["Ravi Sorrell, Head of Policy and Engagement"], "First draft written. Cabinet date confirmed as 17 March.", "Green", "Green")]),
 ("Reduce the number of corporate projects and give each a named sponsor.", [
  ("Review of all 34 projects by the Corporate Management Team, with a proposal on which to close or defer", "31 October 2025", ["Odette Lavery, Chief Executive"], "Twelve projects closed and six deferred. Every project that remains has a sponsor at director level.", "Green", "Blue"),
  ("Monthly project dashboard for Cabinet members", "December 2025", ["Ravi Sorrell, Head of Policy and Engagement"], "Prototype shown to Cabinet members in December. Financial data cannot be drawn automatically until the ledger has been upgraded.", "Green", "Amber")]),
 ("Bring the housing service to a standard that gives tenants confidence, ahead of inspection by the Regulator of Social Housing.", [
  ("Complete stock condition surveys of the remaining 1,860 homes", "31 March 2026", ["Jude Farrant, Director of Housing and Communities"], "1,105 surveys done. Contractor has withdrawn two surveyors, and completion is now forecast for July.", "Amber", "Red"),
  ("Clear the 212 overdue fire risk actions", "31 December 2025", ["Jude Farrant, Director of Housing and Communities"], "37 remain, all of them low risk and with orders raised.", "Red", "Amber"),
  ("Recruit four tenants to the Housing Assurance Panel", "January 2026", ["Pilar Dunmore, Tenant Engagement Manager"], "Panel is full and met for the first time on 13 January.", "Amber", "Blue")]),
 ("Replace the present committee calendar with one that leaves time for pre-decision scrutiny.", [
  ("New calendar of meetings for 2026/27, to be approved by Council", "25 February 2026", ["Tobias Wren, Monitoring Officer"], "Draft discussed with group leaders and scrutiny chairs.", "Green", "Green")]),
 ("Refresh the code of conduct training and make attendance an expectation of every group.", [
  ("Two evening sessions run by an outside trainer", "By 30 November 2025", ["Tobias Wren, Monitoring Officer"], "33 of 39 councillors attended. A third session is offered in February.", "Green", "Blue"),
  ("Annual report on standards complaints to be taken to Council", "May 2026", ["Tobias Wren, Monitoring Officer"], "", "–", "Green")]),
 ("Produce a savings programme that covers the whole of the medium term financial plan.", [
  ("Service reviews of waste, leisure and parking, with options costed", "30 September 2025", ["Cressida Holme, Director of Resources", "Jude Farrant, Director of Housing and Communities"], "Waste and parking finished in September. Leisure followed in November, eight weeks late, after the operator restated its accounts.", "Amber", "Blue"),
  ("Savings of £2.3 million for 2026/27 and 2027/28 to be put to Budget Council", "25 February 2026", ["Cressida Holme, Director of Resources"], "£1.7 million has been identified. Remaining £0.6 million depends on a parking decision that Cabinet deferred in January.", "Amber", "Red")]),
 ("Invest in procurement and contract management skills.", [
  ("Join the Marshland Procurement Partnership", "April 2026", ["Cressida Holme, Director of Resources"], "Legal agreement with the three partner councils has been signed.", "Green", "Green"),
  ("Contract management training for 40 budget holders", "2026/27", ["Helga Ostrander, Head of People"], "To follow entry to the partnership.", "–", "Green")]),
 ("Use the talents of middle managers, who are keen to do more.", [
  ("Leadership network for all 58 team managers, meeting every quarter", "October 2025", ["Helga Ostrander, Head of People"], "Met in October and January. The network has asked to lead the work on values.", "Green", "Blue"),
  ("Coaching offered to every new manager", "June 2026", ["Helga Ostrander, Head of People"], "Nine internal coaches in training.", "Green", "Green")]),
]
COL = {"Blue": ("#9cc2e5", "blue", "complete"), "Green": ("#a9d08e", "green", "on_track"), "Amber": ("#ffd966", "amber", "at_risk"), "Red": ("#ff8f8f", "red", "off_track")}
esc = lambda s: s.replace("@", "\\@").replace("#", "\\#").replace("£", "£").replace("$", "\\$")
def cell(w): return f'table.cell(fill: rgb("{COL[w][0]}"))[#align(center)[{w}]]' if w in COL else "[#align(center)[–]]"
o = ['''#set document(title: "Eastmarsh Borough Council: Corporate Peer Challenge action plan")
#set page(paper: "a4", flipped: true, margin: (x: 1.6cm, top: 1.9cm, bottom: 1.7cm), header: [#set text(8pt, fill: rgb("#444")); Eastmarsh Borough Council #h(1fr) Appendix B], footer: context [#set text(8pt); Corporate Peer Challenge action plan – second update #h(1fr) #counter(page).display("1 of 1", both: true)])
#set text(font: "Liberation Sans", size: 9.5pt, lang: "en", region: "GB", hyphenate: false)
#text(19pt, weight: "bold", fill: rgb("#123f6b"))[Corporate Peer Challenge action plan]
#v(-0.3cm)
#text(12pt)[Second update, 23 January 2026]

Eight recommendations were made to the council by a peer team from the Local Government Association, which visited from 3 to 6 June 2025. This update shows what has been done on each of the actions that Cabinet approved on 16 September 2025, and how each was rated in October and is rated now. Two actions have been added since October.
''']
recs = []
made = ["2025", "2025-06", "2025-06-03", "2025-06-06"]
for i, (t, acts) in enumerate(RECS, 1):
    rows = []
    g = {"ref": str(i), "text": t, "recommendation_type": "peer", "made": made, "actions": []}
    for j, (a, d_, leads, c, r1, r2) in enumerate(acts, 1):
        rows.append(f"[{i}.{j}], [{esc(a)}], [{d_}], [{' #linebreak() '.join(leads)}], [{esc(c)}], {cell(r1)}, {cell(r2)},")
        rag = [{"rag_text": w, "rag": COL[w][1], "delivery": COL[w][2], "basis": "text_and_fill", "as_of_start": x} for w, x in ((r1, "2025-10-01"), (r2, "2026-01-01")) if w in COL]
        g["actions"].append({"ref": f"{i}.{j}", "text": a, **due(d_), "leads": [{"lead_text": l, "role": l.split(", ", 1)[1]} for l in leads], "progress": [{"text": c, "as_of_start": ["2026-01-01", "2026-01-23"]}] if c else [], "rag": rag})
    recs.append(g)
    o.append(f'''#block(breakable: true, above: 1.1em)[#table(columns: (1cm, 6cm, 2.5cm, 4.6cm, 1fr, 1.6cm, 1.6cm), stroke: 0.5pt + rgb("#7a8ba0"), inset: 4.5pt,
table.header(table.cell(colspan: 7, fill: rgb("#123f6b"))[#text(white, 10pt, weight: "bold")[Recommendation {i}: {esc(t)}]],
..([], [*Action*], [*By when*], [*Who*], [*Where we are*], [*Oct 2025*], [*Jan 2026*]).map(x => table.cell(fill: rgb("#e3eaf2"), x))),
{chr(10).join(rows)}
)]''')
o.append('''#block(breakable: false, above: 1.4em)[*Key to ratings*
#table(columns: (2cm, 9cm), stroke: 0.5pt + rgb("#7a8ba0"), inset: 4pt,
''' + "\n".join(f'table.cell(fill: rgb("{COL[w][0]}"))[{w}], [{m}],' for w, m in [("Blue", "Finished"), ("Green", "Going to plan"), ("Amber", "Some concern, but can be recovered"), ("Red", "Will not be delivered on time or in full")]) + ")]")
(F / "source.typ").write_text("\n".join(o)); typst.compile(str(F / "source.typ"), output=str(F / "document.pdf"))
gold(F, {"documents": {"document_type": "action_plan", "date_start": "2026-01-23", "date_end": "2026-01-23"}, "councils": ["E07999005"], "recommendations": recs, "peers": [], "scope": [],
 "milestones": [{"event": "on_site", "date_text": ["3 to 6 June 2025", "from 3 to 6 June 2025"], "date_start": "2025-06-03", "date_end": "2025-06-06"}, {"event": ["action_plan_published", "meeting", "other"], "date_text": "16 September 2025", "date_start": "2025-09-16", "date_end": "2025-09-16"}]})
toml(F, "Eastmarsh Borough Council: Corporate Peer Challenge action plan, second update, 23 January 2026", "typst", "Landscape plan with one table a recommendation (the recommendation as a band above the columns), 'Name, Post' owners, two dated rating columns of colour words on fills, key on the last page; tests two ratings an action, a dash for no earlier rating and an empty comment.")
