import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from labelled_papers import *
d = new('Liberation Sans', 9, 1.6, '3B2A5C')
s = d.sections[0]; s.orientation = WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Cm(29.7), Cm(21)
d.add_heading('Wetherholme District Council', 1)
d.add_heading('Peer Challenge Action Plan – progress update, September 2025', 2)
para(d, 'The Local Government Association’s Corporate Peer Challenge of Wetherholme took place on 14–17 January 2025. The peer team made eight recommendations, and Council adopted this plan in response on 29 April 2025. The plan is looked after by the Policy and Improvement Team and is reported to the Performance Committee twice a year. The position shown here is that at 30 September 2025. The peers will come back for their progress review on 20 November 2025.')
para(d, '**Key to status**')
COL = {'B': '9DC3E6', 'G': 'A9D18E', 'A': 'FFD966', 'R': 'F4856F'}
t = d.add_table(0, 2); t.style = 'Table Grid'
for k, v in [('B', 'Complete – no further action'), ('G', 'On track to be delivered by the target date'), ('A', 'Some slippage, recovery plan in place'), ('R', 'Off track – Corporate Board to intervene')]:
    r = t.add_row(); cell(r.cells[0], k, True, align=WD_ALIGN_PARAGRAPH.CENTER); shade(r.cells[0], COL[k]); cell(r.cells[1], v)
widths(t, [1.2, 8])
d.add_paragraph()
RAG = {'B': ('blue', 'complete'), 'G': ('green', 'on_track'), 'A': ('amber', 'at_risk'), 'R': ('red', 'off_track')}
# (ref, rec, [(action, [leads (text, role)], due_text, start, end, [progress], rag)])
CE=('Chief Executive','Chief Executive'); S151=('S151 Officer','Section 151 Officer'); MO=('Monitoring Officer','Monitoring Officer')
DP=('Director of Place','Director of Place'); HC=('Head of Communities','Head of Communities'); HP=('Head of People and Change','Head of People and Change')
LD=('Leader of the Council','Leader of the Council'); PI=('Policy and Improvement Manager','Policy and Improvement Manager')
rows = [
 ('CPC1', 'Set out a long-term vision for Wetherholme with partners and residents, and use it to shape a council plan with fewer and sharper priorities.', [
   ('Hold a programme of conversations with residents, parish councils and partners to inform a vision to 2040.', [HC], 'July 2025', '2025-07-01', '2025-07-31', ['Eleven events held between May and July with 640 people taking part. A summary has been published on our website.'], 'B'),
   ('Draft a new Council Plan with no more than five priorities for adoption by Council.', [CE, LD], '24 February 2026', '2026-02-24', '2026-02-24', ['First draft shared with all members at the September briefing. On course for consultation in November.'], 'G')]),
 ('CPC2', 'Produce a savings and income plan that closes the gap in the medium-term financial strategy and gives members real choices.', [
   ('Review every fee and charge against cost and comparators.', [S151], '31 October 2025', '2025-10-31', '2025-10-31', ['Review finished for parking, planning advice and garden waste. Licensing will be late because of staff absence; it is now expected in December.'], 'A'),
   ('Bring a three-year savings plan to the Policy and Resources Committee.', [S151], 'December 2025', '2025-12-01', '2025-12-31', ['Proposals worth £1.1m of the £1.6m needed have been worked up and challenged by the Corporate Board.'], 'G')]),
 ('CPC3', 'Review the committee system two years on, so that decisions are taken at the right level and without repetition.', [
   ('Set up a cross-party working group to review the terms of reference of the committees.', [MO], 'June 2025', '2025-06-01', '2025-06-30', ['Group of seven members set up in June; it has met three times.'], 'B'),
   ('Report proposals to Annual Council.', [MO], 'May 2026', '2026-05-01', '2026-05-31', [], None)]),
 ('CPC4', 'Strengthen programme management, so that the leisure centre and depot schemes have the capacity, controls and advice that their size demands.', [
   ('Recruit a programme manager and adopt one project framework across the Council.', [DP], 'September 2025', '2025-09-01', '2025-09-30', ['Two rounds of recruitment have failed to appoint. An interim is being sought through the regional employers’ organisation.', 'The framework has been written but is not in use.'], 'R')]),
 ('CPC5', 'Agree a workforce strategy that deals with recruitment, retention and succession in hard-to-fill professions.', [
   ('Prepare a workforce strategy with staff and trade unions.', [HP], 'Q3 2025/26', '2025-10-01', '2025-12-31', ['Draft strategy agreed with the unions in principle. To be considered by the Employment Committee on 3 December.'], 'G'),
   ('Start a planning apprenticeship scheme with the county’s other districts.', [HP, DP], 'September 2025', '2025-09-01', '2025-09-30', ['Three apprentices began on 8 September.'], 'B')]),
 ('CPC6', 'Make better use of data in managing performance, and report it to members and the public in plain language.', [
   ('Replace the quarterly performance report with an online dashboard.', [PI], 'March 2026', '2026-03-01', '2026-03-31', ['Prototype tested with members of the Performance Committee in August. Data feeds from the waste contractor are still outstanding.'], 'A')]),
 ('CPC7', 'Work with town and parish councils on a clear offer for the transfer of assets and services.', [
   ('Publish a community asset transfer policy.', [HC], '30 June 2025', '2025-06-30', '2025-06-30', ['Policy approved by the Communities Committee on 10 June and published.'], 'B'),
   ('Hold a parish conference each year, with a standing item on devolved services.', [HC, LD], 'From October 2025', None, None, ['First conference will be on 18 October; 41 parishes have booked.'], 'G')]),
 ('CPC8', 'Agree with group leaders a protocol for member and officer relations, and renew the member development programme.', [
   ('Adopt a member and officer protocol.', [MO, CE], 'Autumn 2025', None, None, ['Being drafted. Group leaders will see it in October.'], 'G')]),
]
T = ['Ref', 'Peer team’s recommendation', 'What we will do', 'Responsible', 'Target date', 'Position at 30 September 2025', 'Status']
t = d.add_table(1, 7); t.style = 'Table Grid'
for c, h in zip(t.rows[0].cells, T): cell(c, h, True, colour='FFFFFF'); shade(c, '3B2A5C')
repeat(t.rows[0]); recs = []
for ref, rec, acts in rows:
    first = None; g = []
    for a, leads, due, ds, de, prog, rg in acts:
        r = t.add_row(); nosplit(r)
        if first is None: first = r; cell(r.cells[0], ref, True); cell(r.cells[1], rec)
        cell(r.cells[2], a); cell(r.cells[3], [l[0] for l in leads]); cell(r.cells[4], due)
        cell(r.cells[5], prog or '')
        if rg: cell(r.cells[6], rg, True, align=WD_ALIGN_PARAGRAPH.CENTER); shade(r.cells[6], COL[rg])
        last = r
        x = {'text': a, 'ref': None, 'due_text': due, 'leads': [{'lead_text': l, 'role': ro} for l, ro in leads],
             'progress': [{'text': ' '.join(prog), 'as_of_start': '2025-09-30'}] if prog else [],
             'rag': [{'rag_text': rg, 'rag': RAG[rg][0], 'delivery': RAG[rg][1], 'as_of_start': ['2025-09-30', None], 'basis': 'text_and_fill'}] if rg else []}
        if due == 'Autumn 2025': x.update(due_start=['2025-09-01', None], due_end=['2025-11-30', None])
        elif due == 'From October 2025': x.update(due_start=['2025-10-01', None], due_end=['2025-10-31', None])
        else: x.update(due_start=ds, due_end=de)
        g.append(x)
    if len(acts) > 1:
        for i in (0, 1):
            m = first.cells[i].merge(last.cells[i])
            for p in m.paragraphs[1:]:
                if not p.text: p._p.getparent().remove(p._p)
    recs.append({'ref': ref, 'text': rec, 'headline': None, 'recommendation_type': 'peer', 'made': ['2025', '2025-01', None], 'actions': g})
widths(t, [1.4, 5.4, 5.2, 3.1, 2.6, 7.2, 1.6])
d.add_paragraph()
para(d, 'Questions about this plan: improvement@wetherholme.example or Policy and Improvement Team, Moot Hall, Wetherholme WM3 1AA.')
footer(d, 'Wetherholme DC – CPC action plan – update 1 (September 2025)    ')
gold = {'documents': {'document_type': 'action_plan', 'date_start': ['2025-09-01', '2025-09-30'], 'date_end': '2025-09-30'}, 'councils': ['E07999012'], 'recommendations': recs,
 'front_matter': [], 'scope': [], 'peers': [],
 'milestones': [{'event': 'on_site', 'date_text': '14–17 January 2025', 'date_start': '2025-01-14', 'date_end': '2025-01-17'},
  {'event': ['action_plan_published', 'other', 'meeting'], 'date_text': '29 April 2025', 'date_start': '2025-04-29', 'date_end': '2025-04-29'},
  {'event': 'progress_review', 'date_text': '20 November 2025', 'date_start': '2025-11-20', 'date_end': '2025-11-20'}]}
save('action_plan_wetherholme_2025', gold, 'python-docx + LibreOffice', 'Landscape Word table over pages with repeated header; ref and recommendation vertically merged over several action rows; letter on colour status with legend (blue is complete), one row with no progress and no status, several leads one a line.', 'Peer Challenge Action Plan, progress update September 2025, Wetherholme', d)
