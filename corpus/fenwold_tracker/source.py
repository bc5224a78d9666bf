import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from plain_papers import *
import html
N = 'fenwold_tracker'; folder(N)
C = dict(c=('#2e75b6', 'blue', 'complete'), g=('#70ad47', 'green', 'on_track'), a=('#f4b000', 'amber', 'at_risk'), r=('#c00000', 'red', 'off_track'))
def M(y, m):
    import calendar; return (f'{y}-{m:02d}-01', f'{y}-{m:02d}-{calendar.monthrange(y,m)[1]}')
T = [('Local priorities and outcomes', [
 ('R1', 'Engage communities and partners in a long-term vision for Fenwold', 'The existing vision runs out in 2027 and was written before the pandemic. Partners told us they want to help to write the next one.', [
   ('Vision conversation programme: twelve village events, an online panel and a schools competition.', 'Assistant Director – Communities', 'Nov 2025', M(2025,11), 'Nine of the twelve events held, with 612 people taking part. The last three are booked for early November in Holme Ferry, Sedgeby and Upper Marle.', 'g'),
   ('Draft vision to Full Council.', 'Chief Executive', 'Mar 2026', M(2026,3), 'Timetabled for Full Council on 12 March.', 'g')]),
 ('R2', 'Be clear about how the council will know that it has made a difference', 'Measures should describe outcomes for residents and not the volume of activity.', [
   ('Replace the present 64 indicators with a short outcomes framework.', 'Performance and Insight Manager', '30 Sep 2025', ('2025-09-30','2025-09-30'), 'New framework of 22 measures adopted by Cabinet on 9 September. First report in January.', 'c')])]),
('Organisational and place leadership', [
 ('R3', 'Prepare for local government reorganisation together with the neighbouring councils, and resource that preparation properly', None, [
   ('Set up an LGR programme board with a dedicated programme manager and reserve of £400,000.', 'Chief Executive; Section 151 Officer', 'Jun 2025', M(2025,6), 'Board in place and programme manager seconded for two years. Reserve created in the July budget amendment.', 'c'),
   ('Agree data-sharing protocol with the four other districts.', 'Monitoring Officer', 'Sep 2025', M(2025,9), 'Three districts have signed. The fourth has asked for further legal advice and will not now sign until the new year.', 'r')]),
 ('R4', 'Use the new leadership team to model a one-council approach', 'Silos remain between the depot and the Civic Hub.', [
   ('Leadership team to spend one day a month working from another site.', 'Corporate Leadership Team', 'From May 2025', None, 'Rota working well and has been extended to service managers.', 'c')])]),
('Governance and culture', [
 ('R5', 'Revisit the Planning Committee’s scheme of delegation', 'Too many minor applications come to the committee.', [
   ('Cross-party working group to recommend a revised scheme.', 'Head of Planning and Building Control', 'Oct 2025', M(2025,10), 'Group has met four times. Members have asked for further modelling of the effect on parish councils, so that its report has moved to December.', 'a'),
   ('Deliver refresher training for all committee members and substitutes.', 'Head of Planning and Building Control; Democratic Services Manager', 'Jul 2025', M(2025,7), 'Delivered on 3 and 10 July. All but one member attended.', 'c')]),
 ('R6', 'Invest in member development, with a programme that carries on past the induction year', None, [
   ('Members to agree their own development plans with support from group whips.', 'Democratic Services Manager', 'Dec 2025', M(2025,12), '19 of 36 plans returned.', 'a'),
   ('Apply for the Member Development Charter.', 'Democratic Services Manager', '2026/27', ('2026-04-01','2027-03-31'), 'Initial conversation held with the regional employers’ organisation.', 'g')])]),
('Financial planning and management', [
 ('R7', 'Build on the improved forecasting by moving to a rolling, multi-year budget process', 'Finance business partners are respected but thinly spread.', [
   ('Start budget challenge sessions in June and extend to a five-year horizon.', 'Section 151 Officer', 'Jun 2025', M(2025,6), 'Completed as planned; a lessons-learned session was held in September.', 'c'),
   ('Recruit two further finance business partners.', 'Section 151 Officer', 'Sep 2025', M(2025,9), 'One appointed. The second post was advertised twice without success and an agency worker is covering until March.', 'a')]),
 ('R8', 'Review the governance of Fenwold Homes Ltd, so that the roles of shareholder, director and client are distinct', None, [
   ('Commission an independent review and report to the Shareholder Committee.', 'Monitoring Officer; Section 151 Officer', 'Jan 2026', M(2026,1), 'Reviewers appointed in August and on course to report by the end of the year.', 'g')])]),
('Capacity for improvement', [
 ('R9', 'Match the ambition of the transformation programme with the capacity to deliver it', 'The team is well regarded, but six people cannot support thirty-one projects.', [
   ('Prioritise the portfolio and stop projects that do not have a benefits case.', 'Director of Customer and Change', 'Aug 2025', M(2025,8), 'Portfolio cut from 31 projects to 14. A gateway now applies before any project can be added.', 'c'),
   ('Train 40 managers in project sponsorship.', 'Organisational Development Lead', 'Feb 2026', M(2026,2), 'First cohort of 15 completed in September.', 'g')])])]
E = html.escape
rows, g = [], []
for theme, recs in T:
    rows.append(f'<tr class="theme"><th colspan="6">{E(theme)}</th></tr>')
    for ref, head, expl, acts in recs:
        G = []
        for i, (a, L, due, span, prog, st) in enumerate(acts):
            td = f'<td rowspan="{len(acts)}"><b>{E(head)}{"." if expl is None else "."}</b>{" " + E(expl) if expl else ""}</td>' if i == 0 else ''
            rid = f'<td rowspan="{len(acts)}" class="ref">{ref}</td>' if i == 0 else ''
            rows.append(f'<tr>{rid}{td}<td>{E(a)}</td><td>{"<br>".join(E(x) for x in L.split("; "))}<div class="by">{E(due)}</div></td><td>{E(prog)}</td><td class="s" style="background:{C[st][0]}"></td></tr>')
            leads = [BODY(x) if 'Team' in x else OFF(x) for x in L.split('; ')]
            for x in leads:
                if '–' in x['lead_text']: x['role'] = [x['lead_text'], 'Assistant Director Communities', 'Assistant Director of Communities', None]
            G.append(dict(text=a, ref=None, due_text=due, due_start=(span[0] if span else ([None, '2025-05-01'])), due_end=span and span[1] or [None, '2025-05-31'], leads=leads,
              progress=[dict(text=prog, as_of_start='2025-10-01')], rag=[dict(rag_text=None, rag=C[st][1], delivery=C[st][2], basis=['fill', 'legend'])]))
        g.append(dict(ref=ref, text=head + '.' + (' ' + expl if expl else ''), headline=head if expl else [None, head, head + '.'], recommendation_type='peer', theme=theme, leads=[], rag=[], progress=[], actions=G))
        if expl: g[-1]['headline'] = [head + '.', head]
        if expl: g[-1]['text'] = [head + '. ' + expl, expl]
        else: g[-1]['text'] = [head + '.']   # a list, as its headline is one
        g[-1]['made'] = [None, '2025', '2025-01']
css = '''@page{size:A4 landscape;margin:14mm 12mm 16mm}body{font:9.6pt/1.32 "Liberation Sans",Arial,sans-serif;color:#222}
header{display:flex;justify-content:space-between;align-items:flex-end;border-bottom:4px solid #00685e;padding-bottom:6px;margin-bottom:10px}
h1{font-size:21pt;margin:0;color:#00685e;font-weight:bold}h2{font-size:12.5pt;margin:2px 0 0;font-weight:normal;color:#444}
table.k{border-collapse:separate;border-spacing:6px 2px;margin:6px 0 12px}table.k td:first-child{width:26px}
table.t{border-collapse:collapse;width:100%}table.t td,table.t th{border:.7pt solid #9bb;padding:4px 6px;vertical-align:top;text-align:left}
table.t thead th{background:#00685e;color:#fff}tr.theme th{background:#d8ebe8;color:#00453f;font-size:10.5pt}tr{break-inside:avoid}.ref{font-weight:bold}.by{margin-top:5px;font-weight:bold}.s{width:34px}'''
doc = f'''<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Peer challenge tracker</title><style>{css}</style></head><body>
<header><div><h1>Peer challenge recommendations tracker</h1><h2>Fenwold District Council &nbsp;·&nbsp; position at October 2025</h2></div>
<svg width="150" height="52" viewBox="0 0 150 52"><path d="M2 40 C20 18 34 44 52 24 S84 8 98 30" fill="none" stroke="#00685e" stroke-width="5"/><circle cx="116" cy="16" r="10" fill="#e8b23a"/><path d="M2 48 C30 34 60 54 98 40" fill="none" stroke="#4aa7d8" stroke-width="4"/></svg></header>
<p>The Local Government Association’s Corporate Peer Challenge of the council was carried out in January 2025. The nine recommendations are set out below by theme, with what we said we would do and where we have got to. Officers update the tracker every two months and it is published with the papers of the Audit and Governance Committee.</p>
<table class="k">{''.join(f'<tr><td style="background:{C[k][0]}"></td><td>{w}</td></tr>' for k, w in (('c','Blue – action complete'),('g','Green – on track'),('a','Amber – some concern, being managed'),('r','Red – off track, escalated to Corporate Leadership Team')))}</table>
<table class="t"><colgroup><col style="width:4%"><col style="width:24%"><col style="width:22%"><col style="width:17%"><col style="width:29%"><col style="width:4%"></colgroup>
<thead><tr><th>Ref</th><th>What the peer team recommended</th><th>What we said we would do</th><th>Who and by when</th><th>Latest position</th><th>RAG</th></tr></thead><tbody>
{chr(10).join(rows)}</tbody></table></body></html>'''
(ROOT/N/'source.html').write_text(doc, encoding='utf-8'); chrome(N)
gold(N, dict(documents=dict(document_type='action_plan', date_start='2025-10-01', date_end='2025-10-31'), councils=['E07999002'], recommendations=g, front_matter=[], scope=[], peers=[],
  milestones=[dict(event='on_site', date_text=['in January 2025', 'January 2025'], date_start='2025-01-01', date_end='2025-01-31')]))
toml(N, 'Fenwold District Council: peer challenge recommendations tracker, October 2025', 'Chromium', 'Browser tracker with theme bands, cells spanning several actions, lead and due date in one cell, and a rating shown by cell colour only (legend in words beside swatches)')
look(N); checktext(N)
