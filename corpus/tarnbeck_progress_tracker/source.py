import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from status_papers import *
N = 'tarnbeck_progress_tracker'
DL = {'Completed': 'complete', 'On schedule': 'on_track', 'Behind schedule': ['at_risk', 'off_track'], 'Not yet started': 'not_started', 'Paused': 'on_hold'}
# theme -> [(ref, headline, rest, [(action, leads, due, status, [(date, text)])])]
J, D = 'July 2025', 'January 2026'
T = [
("Local priorities and outcomes", [
 ("1", "Keep the vision for 2035 in view", "The council has set out an attractive vision for Tarnbeck in 2035, but the steps on the way to it are not clear. Publish a short delivery plan and review it each year.", [
  ("1a", "Publish a delivery plan which covers the years to 2028.", [lead("Chief Executive")], "March 2026", "On schedule", [(J, "Workshops were held with Executive members and with heads of service in June."), (D, "A draft plan was considered by the Executive on 8 December. It will be published with the budget papers.")]),
  ("1b", "Report to Council every spring on what has been delivered.", [lead("Leader of the Council")], "May 2026", "Not yet started", [(D, "This will follow on from the delivery plan.")])]),
 ("2", "Use evidence more", "Bring together the data held by the council and its partners about health, skills and income, so that spending goes to the places with the greatest need.", [
  ("2a", "Create a Tarnbeck data picture, with ward profiles.", [lead("Head of Strategy and Insight")], "30 September 2025", "Completed", [(J, "Ward profiles have been drawn up for 11 of 19 wards."), (D, "All 19 profiles are on the website and were viewed 2,300 times in the first month.")])])]),
("Organisational and place leadership", [
 ("3", "Be a stronger voice in the region", "There are decisions about transport, skills and health which matter to Tarnbeck and are made elsewhere. Decide what the council wants and who should ask for it.", [
  ("3a", "Agree a lobbying plan with an allotted lead for every subject.", [lead("Leader of the Council"), lead("Chief Executive")], "October 2025", "Behind schedule", [(J, "Subjects have been agreed: rail, the technical college and GP premises."), (D, "The plan has been put off until there is more certainty about local government reorganisation in the county.")])]),
 ("4", "Renew the town centre partnership", "Traders and the college told us that they were ready to do more. Relaunch the partnership with an independent chair.", [
  ("4a", "Appoint an independent chair and adopt new terms of reference.", [lead("Director of Growth and Housing")], "September 2025", "Completed", [(J, "An advertisement attracted nine applicants."), (D, "Ms Rowena Astley took the chair in September. The partnership has met twice.")]),
  ("4b", "Bid for a Business Improvement District.", [lead("Town Centre Manager")], "Q2 2026/27", "Paused", [(J, "A feasibility study was commissioned."), (D, "The feasibility study suggests that the levy would raise too little to be worthwhile. The partnership will look again when the Corn Mill is let.")])])]),
("Governance and culture", [
 ("5", "Make audit and scrutiny work better together", "Both committees look at the same risks. Agree who does what and give each an annual work plan.", [
  ("5a", "Joint workshop of the two committees, run by the Centre for Governance and Scrutiny.", [lead("Head of Legal and Democratic Services")], "June 2025", "Completed", [(J, "The workshop took place on 17 June and 19 members attended.")]),
  ("5b", "Appoint an independent member to the Audit Committee.", [lead("Head of Legal and Democratic Services")], "December 2025", "Behind schedule", [(D, "No one suitable applied in the first round. A second advertisement closes on 20 February.")])]),
 ("6", "Look after the wellbeing of councillors", "Several members spoke of abuse on line. Review the support and security that is offered.", [
  ("6a", "Provide security assessments and training in the use of social media.", [lead("Monitoring Officer")], "November 2025", "Completed", [(D, "Training was held on 4 November and assessments have been offered to all 38 members; 22 have been done.")])])]),
("Financial planning and management", [
 ("7", "Turn transformation into savings", "The council’s transformation programme is popular but its financial benefits are not recorded. Fix a target for each project and track it.", [
  ("7a", "Put a benefits register in place and report it with the quarterly budget monitor.", [lead("Director of Resources"), lead("Transformation Programme Manager")], "August 2025", "Completed", [(J, "A register was tried out with three projects."), (D, "The register covers all 14 projects and shows savings of £410,000 this year.")]),
  ("7b", "Adopt an invest-to-save fund.", [lead("Director of Resources")], "February 2026", "On schedule", [(D, "A fund of £750,000 is proposed in the draft budget.")])])]),
("Capacity for improvement", [
 ("8", "Plan for the people you will need", "A third of managers could retire within five years. Develop a plan for succession and offer more routes to promotion.", [
  ("8a", "Produce a succession plan for the top three tiers.", [lead("Head of People")], "Q4 2025/26", "On schedule", [(J, "Talks with heads of service have begun."), (D, "Key posts have been identified; career conversations are being held.")]),
  ("8b", "Double the number of apprentices to 24.", [lead("Head of People")], "By September 2026", "On schedule", [(J, "There were 13 apprentices at the end of June."), (D, "There are now 17 apprentices, four of them in planning and building control.")])])]),
]
css = '''@page { size: A4; margin: 20mm 17mm 20mm 17mm; @top-right { content: "Tarnbeck Borough Council"; font: 8.5pt "URW Gothic"; color: #1c4e80 } @bottom-center { content: counter(page); font: 9pt "URW Gothic" } }
@page :first { @top-right { content: "" } }
body { font: 9.6pt/1.35 "Nimbus Sans", sans-serif } h1 { font: 600 20pt "URW Gothic"; color: #1c4e80; margin: 3mm 0 1mm } h2 { font: 600 13pt "URW Gothic"; color: #1c4e80; border-bottom: 1pt solid #1c4e80; margin: 6mm 0 2mm; break-after: avoid }
h3 { font-size: 10.4pt; margin: 4mm 0 1mm; break-after: avoid } p { margin: 0 0 1.8mm } table { border-collapse: collapse; width: 100%; margin: 1mm 0 3mm; table-layout: fixed } th { background: #dce8f3; text-align: left; font-size: 8.6pt } th, td { padding: 1.2mm 1.5mm; vertical-align: top; border-bottom: .5pt solid #8aa; font-size: 8.8pt } td p { margin: 0 0 1mm } tr { break-inside: avoid } .st { font-weight: bold } thead { display: table-header-group }
.crest { width: 150px; height: 40px }'''
out, gold = '', []
for th, recs in T:
    out += f'<h2>{th}</h2>\n'
    for ref, head, rest, acts in recs:
        out += f'<h3>Recommendation {ref}: {head}</h3>\n<p>{rest}</p>\n<table><colgroup><col style="width:6%"><col style="width:22%"><col style="width:16%"><col style="width:12%"><col style="width:32%"><col style="width:12%"></colgroup><thead><tr><th>Ref</th><th>Action</th><th>Lead</th><th>Timescale</th><th>Latest position</th><th>Status</th></tr></thead>'
        g = dict(ref=['Recommendation ' + ref, ref], text=f'{head} {rest}', headline=head, recommendation_type='peer', made=['2025', '2025-02', '2025-02-04', '2025-02-07'], theme=th, leads=[], progress=[], rag=[], actions=[])
        for ar, act, leads, due, st, ups in acts:
            out += f'<tr><td>{ar}</td><td>{act}</td><td>{"<br>".join(l["lead_text"] for l in leads)}</td><td>{due}</td><td>' + ''.join(f'<p><b>{d}:</b> {x}</p>' for d, x in ups) + f'</td><td class="st">{st}</td></tr>\n'
            s = span(due)
            g['actions'].append(dict(ref=ar, text=act, due_text=due, due_start=[s[0], None] if due.startswith('By ') else s[0], due_end=s[1], leads=leads, progress=[dict(text=[x, f'{d}: {x}'], as_of_text=d, as_of_start=span(d)[0], as_of_end=span(d)[1]) for d, x in ups], rag=[dict(rag_text=st, rag=None, delivery=DL[st], basis='text')]))
        out += '</table>\n'; gold.append(g)
html = f'''<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Peer Challenge progress tracker</title><style>{css}</style></head><body>
<svg class="crest" viewBox="0 0 150 40"><rect width="34" height="40" rx="5" fill="#1c4e80"/><path d="M4 28 q7 -8 13 0 t13 0" stroke="#fff" stroke-width="3" fill="none"/><path d="M4 18 q7 -8 13 0 t13 0" stroke="#fff" stroke-width="3" fill="none"/><rect x="42" y="16" width="100" height="2" fill="#1c4e80"/></svg>
<h1>LGA Corporate Peer Challenge</h1><p style="font-size:13pt;margin-bottom:1mm">Progress tracker – January 2026</p>
<p>Tarnbeck Borough Council took part in a Corporate Peer Challenge between 4 and 7 February 2025. The team’s report was published in May 2025 and included eight recommendations. The Executive adopted an action plan on 9 June 2025.</p>
<p>This is the second progress report. The first was made in July 2025 and is kept here so that progress can be followed over time; where there was nothing to report in one of the two months only the other entry is shown. Each action is described in one of five ways: completed, on schedule, behind schedule, paused or not yet started. At the time of writing five of the thirteen actions have been completed, four are on schedule, two are behind schedule, one has been paused and one has not yet started.</p>
<p>A third report will be made in July 2026, after the peer team’s progress review.</p>
{out}</body></html>'''
n = [a[4] for _, r in T for x in r for a in x[3]]; print(len(n), {k: n.count(k) for k in DL})
(ROOT / N / 'source.html').write_text(html); weasy(N)
write(N, dict(documents=dict(document_type='action_plan', date_start='2026-01-01', date_end='2026-01-31', committee=None), councils=['E07999010'], recommendations=gold, front_matter=[], scope=[], peers=[],
 milestones=[dict(event='on_site', date_text=['between 4 and 7 February 2025', '4 and 7 February 2025'], date_start='2025-02-04', date_end='2025-02-07'), dict(event='report_published', date_text='May 2025', date_start='2025-05-01', date_end='2025-05-31'), dict(event=['action_plan_published', 'meeting', 'other'], date_text='9 June 2025', date_start='2025-06-09', date_end='2025-06-09')]),
 "LGA Corporate Peer Challenge: progress tracker, January 2026", "weasyprint", "Portrait tracker in blocks: each recommendation is a heading and a paragraph above its own small table without side rules, status words only, and two dated updates as paragraphs in one cell; tests heading-plus-table recommendations, action refs (1a, 1b) and progress split by date.")
