import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from status_papers import *
N = 'harrowdale_peer_challenge_action_plan'
CE = lead('Chief Executive'); 
ST = {'Complete': ('blue', 'complete', '#5b9bd5'), 'On track': ('green', 'on_track', '#8ccf6f'), 'Some slippage': ('amber', 'at_risk', '#ffc44d'), 'Significant delay': ('red', 'off_track', '#ef6b5f'), 'Not started': ('grey', 'not_started', '#c9c9c9')}
def A(text, leads, due, st): return dict(text=text, leads=leads, due=due, st=st)
R = [
("1", "Vision and priorities", "Agree a small set of priorities for the second half of the Council Plan, be explicit about what will stop, and tell staff and residents what has been decided.", [
  A("Hold a joint Cabinet and Corporate Management Team session to rank the 34 Council Plan commitments.", [CE], "November 2025", "Complete"),
  A("Publish a mid-term refresh of the Council Plan, with no more than twelve commitments and a measure for each.", [CE, lead("Head of Policy and Communications")], "April 2026", "On track"),
  A("Explain the refreshed plan at all-staff briefings at Low Moor depot, the Moot Hall and on-line.", [lead("Head of Policy and Communications")], "May 2026", "Not started")]),
("2", "Vision and priorities", "Develop a shared story of Harrowdale as a place with parish councils, the national park authority and business.", [
  A("Commission a place narrative with the Dales Economic Forum, drawing on the 2024 residents’ survey.", [lead("Assistant Director (Place)")], "June 2026", "Some slippage")]),
("3", "Finance", "Set out a credible plan to close the budget gap of £1.9m by 2028/29, and reduce the reliance upon reserves which cannot be repeated.", [
  A("Bring a savings and income programme to Cabinet with the draft budget.", [lead("Chief Finance Officer (s151)", ["Section 151 Officer", "Chief Finance Officer (s151)", "Chief Finance Officer (Section 151 Officer)", "Chief Finance Officer"])], "9 December 2025", "Complete"),
  A("Introduce a star chamber for each service, led by the Cabinet Member for Finance and Assets.", [lead("Chief Finance Officer (s151)", ["Section 151 Officer", "Chief Finance Officer (s151)", "Chief Finance Officer (Section 151 Officer)", "Chief Finance Officer"]), lead("Cabinet Member for Finance and Assets")], "September 2026", "On track")]),
("4", "Finance", "Make better use of the council’s land and buildings. The asset strategy dates from 2017 and does not support present ambitions.", [
  A("Carry out condition surveys of all 61 operational buildings.", [lead("Property and Estates Manager")], "March 2026", "Significant delay"),
  A("Adopt a new asset management strategy and disposals protocol.", [lead("Property and Estates Manager")], "Q3 2026/27", "Not started")]),
("5", "Governance and culture", "Strengthen overview and scrutiny so that it helps to shape policy and does not only review decisions once they have been taken.", [
  A("Arrange training for scrutiny members with an external provider.", [lead("Monitoring Officer")], "January 2026", "Complete"),
  A("Adopt an annual scrutiny work programme that is agreed with Cabinet each June.", [lead("Monitoring Officer"), lead("Chair of Overview and Scrutiny Committee")], "June 2026", "On track")]),
("6", "Governance and culture", "Revisit the protocol on member and officer relations, and make expectations of conduct clear to all.", [
  A("Redraft the protocol with the Standards Committee and the political group leaders.", [lead("Monitoring Officer")], "May 2026", "On track")]),
("7", "Capacity", "Invest in workforce planning, especially in planning, environmental health and ICT where there is a dependence on agency staff.", [
  A("Produce a workforce plan for each of the three services.", [lead("HR and Organisational Development Manager")], "February 2026", "Some slippage"),
  A("Start a joint graduate and apprentice scheme with neighbouring districts.", [lead("HR and Organisational Development Manager")], "September 2026", "On track")]),
("8", "Capacity", "Bring the council’s projects into one programme, with a consistent approach to benefits, risk and reporting.", [
  A("Set up a Programme Board that meets each month and reports to Cabinet every quarter.", [CE, BODY("Corporate Management Team")], "October 2025", "Complete"),
  A("Buy and introduce project management software.", [lead("ICT and Digital Manager")], "July 2026", "On track")]),
("9", "Capacity", "Complete the customer access programme, and take advantage of the new website to shift contact to digital channels while looking after those who cannot use them.", [
  A("Move the 20 most used forms to the new platform.", [lead("Customer Services Manager")], "August 2026", "On track")]),
]
rows = ''; gold = []
for ref, th, text, acts in R:
    g = dict(ref=ref, text=text, headline=None, recommendation_type='peer', made=['2025', '2025-09', '2025-09-16', '2025-09-18'], theme=th, leads=[], progress=[], rag=[], actions=[])
    for i, a in enumerate(acts):
        s = span(a['due']); rag, dl, col = ST[a['st']]
        g['actions'].append(dict(ref=None, text=a['text'], due_text=a['due'], due_start=s[0], due_end=s[1], leads=a['leads'], progress=[], rag=[dict(rag_text=a['st'], rag=rag, delivery=dl, basis='text_and_fill')]))
        first = f'<td rowspan="{len(acts)}" class="n">{ref}</td><td rowspan="{len(acts)}">{text}</td><td rowspan="{len(acts)}" class="th">{th}</td>' if i == 0 else ''
        rows += f'<tr>{first}<td>{a["text"]}</td><td>{"<br>".join(l["lead_text"] for l in a["leads"])}</td><td>{a["due"]}</td><td style="background:{col}" class="s">{a["st"]}</td></tr>\n'
    gold.append(g)
legend = ''.join(f'<tr><td style="background:{c[2]};width:34mm">{k}</td><td>{m}</td></tr>' for (k, c), m in zip(ST.items(), ["The action has been carried out and nothing further is planned", "The action will be carried out by the date shown", "The action is up to two months behind, and a way to recover has been agreed", "The action is more than two months behind, or there is no agreed way to recover", "Work is due to begin at a later date"]))
html = f'''<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Corporate Peer Challenge Action Plan</title><style>
@page {{ size: A4 landscape; margin: 14mm 13mm 16mm 13mm; @bottom-left {{ content: "Harrowdale District Council – Corporate Peer Challenge Action Plan"; font: 8pt Carlito; color:#555 }} @bottom-right {{ content: "Page " counter(page) " of " counter(pages); font: 8pt Carlito; color:#555 }} }}
body {{ font: 10pt/1.3 Carlito, sans-serif; margin:0 }} h1 {{ font-size: 21pt; color:#20543b; margin: 0 0 1mm }} h2 {{ font-size: 13pt; color:#20543b; margin: 4mm 0 1.5mm }}
.head {{ display:flex; justify-content:space-between; border-bottom: 1.5pt solid #20543b; padding-bottom:2mm; margin-bottom:3mm }}
table {{ border-collapse: collapse; width:100% }} td, th {{ border: .6pt solid #9aa; padding: 1.3mm 1.6mm; vertical-align: top; text-align:left }}
thead th {{ background:#20543b; color:#fff; font-weight:600 }} thead {{ display: table-header-group }} tr {{ break-inside: avoid }} .n {{ text-align:center; font-weight:700 }} .s {{ font-weight:600; text-align:center }} .th {{ color:#333 }} .leg {{ width: 190mm }} p {{ margin: 0 0 2mm }}
</style></head><body>
<div class="head"><div><h1>Corporate Peer Challenge: Action Plan</h1><div>Position at 31 January 2026</div></div>
<svg width="120" height="46" viewBox="0 0 120 46"><path d="M4 40 L28 10 L42 26 L56 6 L84 40 Z" fill="#20543b"/><path d="M20 40 Q44 26 84 40" stroke="#fff" stroke-width="2" fill="none"/><circle cx="102" cy="14" r="8" fill="#e2b33c"/></svg></div>
<p>A team of peers co-ordinated by the Local Government Association visited Harrowdale District Council from 16 to 18 September 2025. Their report was considered by Cabinet on 9 December 2025, when it was agreed that each of the nine recommendations would be accepted. This plan says what we will do about each one, who will lead the work and when it will be finished. It is monitored by the Corporate Management Team each month and by the Overview and Scrutiny Committee twice a year.</p>
<p>The peer team will come back in the autumn of 2026 to see how far we have got.</p>
<h2>How we describe progress</h2><table class="leg">{legend}</table>
<h2>The plan</h2>
<table><colgroup><col style="width:8mm"><col style="width:68mm"><col style="width:27mm"><col><col style="width:44mm"><col style="width:24mm"><col style="width:24mm"></colgroup><thead><tr><th>No</th><th>What the peers recommended</th><th>Area</th><th>What we will do</th><th>Who is responsible</th><th>Target date</th><th>Progress</th></tr></thead><tbody>
{rows}</tbody></table>
<h2>How the plan is managed</h2>
<p>The lead for each action sends a short return to the Policy and Communications team by the fifth working day of the month. Anything shown as a significant delay is discussed at the next meeting of the Corporate Management Team, with the officer responsible, and the Leader of the Council is told of the outcome.</p>
<p>Since the plan was first published two actions have been put back with the agreement of Cabinet: the place narrative, because the partners asked for more time to take part, and the workforce plans, which are waiting for the results of the national pay review. The condition surveys were held up when the first tender did not attract a suitable bid. A second tender closed on 23 January and the results are being assessed.</p>
<p>Actions that are complete will stay in the plan until the peers have made their return visit, so that the whole of the council’s response can be seen in one place.</p>
<p style="margin-top:4mm;font-size:9pt">For further information contact the Policy and Communications team, Moot Hall, Harrow Bridge, or e-mail policy@harrowdale.example</p>
</body></html>'''
(ROOT / N / 'source.html').write_text(html); chromium(N)
write(N, dict(documents=dict(document_type='action_plan', date_start='2026-01-31', date_end='2026-01-31'), councils=['E07999006'], recommendations=gold, front_matter=[], scope=[], peers=[],
 milestones=[dict(event='on_site', date_text=['from 16 to 18 September 2025', '16 to 18 September 2025'], date_start='2025-09-16', date_end='2025-09-18'),
  dict(event=['meeting', 'action_plan_published', 'report_published', 'other'], date_text='9 December 2025', date_start='2025-12-09', date_end='2025-12-09'),
  dict(event='progress_review', date_text=['autumn of 2026', 'the autumn of 2026', 'in the autumn of 2026'])]),
 "Corporate Peer Challenge: Action Plan, position at 31 January 2026", "chromium", "Ordinary landscape browser table over several pages with spanned rows, a five-word coloured status cell with its legend, a local theme column and posts one a line; tests status words with fills and the column named Progress that holds a status.")
