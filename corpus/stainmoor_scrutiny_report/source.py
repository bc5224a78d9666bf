import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from status_papers import *
N = 'stainmoor_scrutiny_report'
DEC = [("(a)", "That the Committee notes the findings of the Corporate Peer Challenge progress review and the council’s initial response, as set out in section 4 of this report;"),
("(b)", "That the Committee identifies any of the team’s recommendations on which it wishes to receive a more detailed report during the 2026/27 municipal year;"),
("(c)", "That the Committee gives its views on the draft terms of reference for the Finance and Transformation Panel, attached as Appendix B; and"),
("(d)", "That the Committee’s comments be passed to the Executive for consideration at its meeting on 3 March 2026.")]
P = [("Commercial waste", "Settle the future of the commercial waste service", "The service has made a loss in each of the last four years. Members should be given a full business case, including closure, before the contract for vehicles is renewed."),
("", "Keep the pace of the adult social care programme", "The programme has begun to reduce costs without reducing quality. It relies on interim managers, and the council should plan now for the day when they leave."),
("", "Give the Children’s Improvement Board an independent chair", "This would give the Board greater challenge and would help to reassure the Department for Education."),
("", "Simplify the governance of major projects", "There are five boards for the Station Quarter alone. Bring them down to two, with one senior responsible owner."),
("", "Develop the role of the ward councillor", "Members in the outer wards told the team that they feel remote from decisions. Area committees should be given a budget and a say over highways works."),
("", "Prepare for the future of the workforce", "Agree a small number of workforce measures, and report them to members twice a year.")]
FM = [("Report to:", "Corporate Overview and Scrutiny Committee"), ("Date:", "Thursday 19 February 2026"), ("Report of:", "Strategic Director of Corporate Resources"), ("Subject:", "Corporate Peer Challenge: progress review and next steps"), ("Portfolio:", "Finance, Performance and Customer Services"), ("Wards:", "All wards"), ("Decision type:", "Non-key"), ("Report author:", "Farzana Sadiq, Policy and Performance Manager")]
css = '''@page { size: A4; margin: 18mm 20mm 20mm; @bottom-right { content: counter(page); font: 9pt "Liberation Sans" } }
body { font: 10.6pt/1.42 "Liberation Sans", Arial, sans-serif; margin: 0; color: #111 } .bar { display:flex; align-items:center; gap: 5mm; border-bottom: 3pt solid #0b6e5f; padding-bottom: 3mm }
.bar b { font-size: 15pt; color: #0b6e5f; line-height: 1.15 } dl { display: grid; grid-template-columns: 34mm auto; gap: 1.2mm 4mm; margin: 5mm 0 } dt { font-weight: bold } dd { margin: 0 }
h2 { font-size: 12pt; background: #e1efec; padding: 1mm 2mm; margin: 5mm 0 2mm; break-after: avoid } p { margin: 0 0 2.4mm } .n { display: grid; grid-template-columns: 11mm auto; break-inside: avoid } .l { display: grid; grid-template-columns: 10mm auto; margin-left: 11mm; break-inside: avoid } ol { margin: 0 0 3mm 11mm; padding-left: 6mm } li { margin-bottom: 2mm; break-inside: avoid } .app { font-size: 10pt }'''
def n(k, t): return f'<div class="n"><span>{k}</span><p>{t}</p></div>'
body = ''
decs = ''.join(f'<div class="l"><span>{a}</span><p>{b}</p></div>' for a, b in DEC)
ol = ''.join(f'<li><b>{h}</b> – {t}</li>' for _, h, t in P)
html = f'''<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Corporate Overview and Scrutiny Committee</title><style>{css}</style></head><body>
<div class="bar"><svg width="52" height="52" viewBox="0 0 52 52"><circle cx="26" cy="26" r="25" fill="#0b6e5f"/><path d="M12 38 V20 l7 -6 7 6 7 -10 7 8 V38 Z" fill="#fff"/></svg><b>City of Stainmoor<br>Metropolitan District Council</b></div>
<dl>{''.join(f"<dt>{a}</dt><dd>{b}</dd>" for a, b in FM)}</dl>
<h2>1. Summary</h2>
{n('1.1', 'The council had a Corporate Peer Challenge in November 2024. Two of the original peers and an officer of the Local Government Association returned on 2 and 3 December 2025 for the progress review that is part of the LGA’s offer. This report tells members what they found and what officers propose should happen next.')}
{n('1.2', 'The review found that the council has made good progress against nine of its eleven recommendations from 2024. It has also left the council with six further recommendations which look ahead to the coming year.')}
<h2>2. Recommendations</h2>{decs}
<h2>3. Background</h2>
{n('3.1', 'Corporate Peer Challenges are organised by the Local Government Association. They are tailored to the council but always look at local priorities and outcomes, organisational and place leadership, governance and culture, financial planning and management, and capacity for improvement.')}
{n('3.2', 'The report of the 2024 challenge was considered by the Executive on 11 March 2025 and by this Committee on 27 March 2025, when members resolved to receive an update within twelve months. An action plan was published on 4 April 2025.')}
{n('3.3', 'In May 2025 this Committee’s task group on customer contact recommended that the telephone lines be open on Saturday mornings. The Executive did not accept this and the matter is not considered further in this report.')}
{n('3.4', 'For the progress review the council wrote a short self-assessment and the team held nine meetings with members, staff and partners. It did not look at every service and its report is brief.')}
<h2>4. Findings of the progress review</h2>
{n('4.1', 'The team considered that the council “has listened, and has acted on what it heard”. Political leadership is stable, there is a new chief executive and the relationship with the combined authority is stronger than it was. The reserves strategy adopted in February 2025 has been kept to. Trade union representatives said that they are told about change earlier than in the past.')}
{n('4.2', 'Progress has been slower with the review of area committees, because of the by-elections held during the summer, and with the sale of surplus buildings in the city centre.')}
{n('4.3', 'The team makes the following recommendations to the council:')}
<ol>{ol}</ol>
{n('4.4', 'The Corporate Leadership Team’s first view is that all six can be accepted, though it would be sensible to deal with the commercial waste service as part of the wider review of environmental services which begins in April. A formal response and revised action plan will be put to the Executive on 3 March 2026.')}
<h2>5. Alternative options</h2>
{n('5.1', 'The Committee could decide not to comment. This is not advised, as scrutiny of the response to a peer challenge is good practice and was itself something that the team asked about.')}
<h2>6. Finance and Transformation Panel</h2>
{n('6.1', 'In the course of the review the team spoke to the chairs of both scrutiny committees about the way in which savings are examined. They agreed to try out a joint panel that would meet six times a year. The draft terms of reference provide for nine members, drawn from both committees, and for an independent adviser. There would be no special responsibility allowance for its chair.')}
{n('6.2', 'If members are content the Monitoring Officer will make the necessary changes, and the first meeting will be held in June 2026.')}
<h2>7. Implications</h2>
{n('7.1', '<b>Financial.</b> There is no charge for the progress review. The cost of the Panel, which is estimated to be £6,500 a year, can be met from the democratic services budget.')}
{n('7.2', '<b>Legal.</b> None arising directly from this report. The council has a general duty to secure continuous improvement under the Local Government Act 1999.')}
{n('7.3', '<b>Equality and climate.</b> No direct effects have been identified. Any proposals for service change which come out of the response will be assessed separately.')}
<h2>8. Appendices and background papers</h2>
<p class="app">Appendix A: LGA Corporate Peer Challenge Progress Review, Stainmoor, January 2026 (published separately)<br>Appendix B: Draft terms of reference, Finance and Transformation Panel (attached)</p>
</body></html>'''
(ROOT / N).mkdir(exist_ok=True); (ROOT / N / 'source.html').write_text(html); chromium(N)
gold = [dict(ref=a, text=[b, b.rstrip(';'), re.sub(r'; and$', '', b)] if b[-1] != '.' else b, headline=None, recommendation_type='decision', theme=None, actions=[], leads=[], progress=[], rag=[]) for a, b in DEC]
for i, (_, h, t) in enumerate(P, 1):
    gold.append(dict(ref=str(i), text=f"{h} – {t}", headline=h, recommendation_type='peer', made=['2025', '2025-12', '2025-12-02', '2025-12-03'], theme=None, actions=[], leads=[], progress=[], rag=[]))
F = {"Report to": ["Report to", "committee", "meeting"], "Date": ["Date", "meeting_date", "date_of_meeting"], "Subject": ["Subject", "title"], "Portfolio": ["Portfolio", "portfolio_holder"], "Wards": ["Wards", "wards_affected"], "Decision type": ["Decision type", "key_decision"], "Report author": ["Report author", "author"]}
write(N, dict(documents=dict(document_type='committee_report', date_start='2026-02-19', date_end='2026-02-19', committee='Corporate Overview and Scrutiny Committee'), councils=['E08999001'], recommendations=gold,
 front_matter=[dict(field=F.get(a[:-1], [a[:-1]]), value_text=b) for a, b in FM],
 milestones=[dict(event='on_site', date_text='November 2024', date_start='2024-11-01', date_end='2024-11-30'), dict(event='progress_review', date_text=['2 and 3 December 2025', 'on 2 and 3 December 2025'], date_start='2025-12-02', date_end='2025-12-03'),
  dict(event='action_plan_published', date_text='4 April 2025', date_start='2025-04-04', date_end='2025-04-04')], no_extra=['front_matter']),
 "Corporate Peer Challenge: progress review and next steps (Corporate Overview and Scrutiny Committee, 19 February 2026)", "chromium", "Ordinary browser report with a label/value head without rules, tinted headings, lettered officers' recommendations that end in semicolons, then the team's numbered recommendations with run-in bold headlines in the body; another scrutiny recommendation and an earlier resolution told in passing.")
