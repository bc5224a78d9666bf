import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from plain_papers import *
N = 'wychmoor_action_plan_word'; folder(N)
COL = dict(Blue=('9DC3E6', 'blue', 'complete'), Green=('A9D08E', 'green', 'on_track'), Amber=('FFD966', 'amber', 'at_risk'), Red=('FF7C80', 'red', 'off_track'), Grey=('D0CECE', 'grey', 'not_started'))
M = lambda y, m, e: (f'{y}-{m:02d}-01', f'{y}-{m:02d}-{e}')
# ref, text, portfolio holder, actions(text, leads, due, span, progress, status)
R = [
('1', 'Agree a small set of corporate priorities for the next three years and use them to decide what the council will stop, slow down or do differently.', 'Leader of the Council', [
 ('Hold two joint Cabinet and Corporate Management Team workshops to shortlist priorities.', ['Chief Executive'], 'July 2024', M(2024,7,31), 'Workshops took place on 4 and 25 July. Eleven draft priorities were reduced to five, and these have been tested with group leaders.', 'Blue'),
 ('Publish a refreshed Council Plan with no more than five priorities and a one-page delivery plan for each.', ['Chief Executive', 'Head of Policy and Communications'], 'February 2025', M(2025,2,28), 'Consultation draft approved by Cabinet in September. Public consultation runs to 22 November and the Plan is programmed for Full Council with the budget.', 'Green'),
 ('Close or pause projects which do not support the new priorities.', ['Corporate Management Team'], 'March 2025', M(2025,3,31), 'Cannot begin until the Council Plan has been agreed.', 'Grey')]),
('2', 'Close the gap in the Medium Term Financial Strategy with a costed and profiled savings programme, owned across the whole leadership team.', 'Cabinet Member for Finance and Assets', [
 ('Develop a four-year savings and income programme with a business case for every proposal over £50,000.', ['Director of Resources and S151 Officer'], '30 November 2024', ('2024-11-30', '2024-11-30'), '£2.1m of the £3.4m gap has been identified. Nine business cases are complete; six are in draft and three, all in waste and street scene, have yet to be written because of vacancies in the service.', 'Amber'),
 ('Report savings delivery to Cabinet every quarter alongside the budget monitoring report.', ['Head of Finance'], 'September 2024', M(2024,9,30), 'First report considered by Cabinet on 17 September 2024.', 'Blue')]),
('3', 'Bring forward a decision on the future of the Guildhall complex. The present uncertainty is costing money and holding back the wider city centre plans.', 'Cabinet Member for City Centre and Culture', [
 ('Commission an options appraisal, including soft market testing.', ['Director of Place'], 'October 2024', M(2024,10,31), 'The first tender received no compliant bids. The brief has been re-scoped and was reissued on 7 October; the appraisal is now expected in March 2025.', 'Red'),
 ('Take a recommended option to Cabinet and Full Council.', ['Director of Place', 'Monitoring Officer'], 'May 2025', M(2025,5,31), 'Dependent on the appraisal above.', 'Grey')]),
('4', 'Review the scrutiny arrangements so that members can shape policy at an early stage, and support them with a dedicated resource.', 'Leader of the Council', [
 ('Ask the Centre for Governance and Scrutiny to carry out a health check and bring proposals to the Constitution Working Group.', ['Monitoring Officer'], 'January 2025', M(2025,1,31), 'The health check began in September. Interviews with chairs, vice-chairs and officers have been completed and a survey of all members has closed with 31 of 45 responding.', 'Green'),
 ('Appoint a full-time Scrutiny Officer.', ['Democratic Services Manager'], 'August 2024', M(2024,8,31), 'Postholder started on 19 August 2024.', 'Blue')]),
('5', 'Produce a workforce strategy which addresses recruitment, pay and succession in the services carrying the greatest risk.', 'Cabinet Member for Finance and Assets', [
 ('Publish a People Strategy for 2025 to 2028, informed by a staff survey.', ['Head of People and Organisational Development'], 'Q4 2024/25', ('2025-01-01', '2025-03-31'), 'Survey completed in July with a 71% response rate. Drafting is under way and the unions have been consulted on the first three chapters.', 'Green'),
 ('Introduce a market supplement scheme for planning, environmental health and building control.', ['Head of People and Organisational Development', 'Head of Finance'], 'December 2024', M(2024,12,31), 'Scheme designed, but funding is not yet confirmed within the 2025/26 budget.', 'Amber')]),
('6', 'Set out clearly what the council wants from its relationship with the County Council and the Integrated Care Board, and who will lead on it.', 'Cabinet Member for Health and Communities', [
 ('Map all current partnerships, with the purpose, cost and lead for each.', ['Head of Policy and Communications'], 'September 2024', M(2024,9,30), '43 partnerships have been mapped. The register will be kept on the intranet and reviewed each April.', 'Blue'),
 ('Agree a compact with the County Council on economic growth and prevention.', ['Chief Executive'], 'Ongoing', None, 'Chief Executives meet monthly. A first draft is to be discussed by Leaders before Christmas.', 'Green')]),
('7', 'Strengthen performance management, with a single dashboard which members and managers can use to hold services to account.', 'Cabinet Member for Finance and Assets', [
 ('Procure and launch a performance dashboard.', ['Head of Digital and Customer Services'], 'April 2025', M(2025,4,30), 'System chosen from the G-Cloud framework. Pilot with housing and revenues starts in November.', 'Green')]),
('8', 'Tell the story of Wychmoor with more confidence, both to residents and to government and investors.', 'Leader of the Council', [
 ('Adopt a new communications and engagement strategy.', ['Head of Policy and Communications'], 'November 2024', M(2024,11,30), 'Strategy on the agenda for Cabinet on 12 November.', 'Green'),
 ('Prepare a place prospectus with the university and the business improvement district.', ['Director of Place', 'Economic Development Manager'], 'June 2025', M(2025,6,30), 'Steering group set up and designers appointed.', 'Green')]),
]
d = base('Calibri', 10.5, True, (1.6, 1.5, 1.5, 1.5))
f = d.sections[0].footer.paragraphs[0]; r = f.add_run('Wychmoor City Council  |  Corporate Peer Challenge action plan  |  Update 1, October 2024  |  Page '); r.font.size = Pt(8); field(f, 'PAGE'); r = f.add_run(' of '); r.font.size = Pt(8); field(f, 'NUMPAGES')
para(d, 'Wychmoor City Council', True, 12, '5B2C6F', after=0)
para(d, 'LGA Corporate Peer Challenge: Action Plan', True, 20, '5B2C6F', after=2)
para(d, 'Progress update – October 2024', False, 13, after=8)
para(d, 'A team of peers visited Wychmoor from 5 to 8 March 2024 and made eight recommendations. This plan was agreed by Cabinet on 18 June 2024. It is reviewed each quarter by the Corporate Management Team and reported to the Overview and Scrutiny Committee twice a year.', after=4)
para(d, 'The LGA will return for a progress review in January 2025.', after=8)
t = d.add_table(1, 6); t.style = 'Table Grid'
put(t.rows[0].cells[0], 'Key to status', 9, True)
for c, (k, w) in zip(t.rows[0].cells[1:], [('Blue', 'Completed'), ('Green', 'On track to be delivered by the due date'), ('Amber', 'Some slippage or risk; plan in place to recover'), ('Red', 'Due date missed or will be missed'), ('Grey', 'Not started')]):
    put(c, f'{k}: {w}', 8.5); shade(c, COL[k][0])
widths(t, [2.7, 3.5, 5.2, 6, 5.3, 3.5])
para(d, '', after=4)
H = ['No.', 'Recommendation', 'Portfolio Holder', 'Action', 'Lead', 'Due', 'Progress at October 2024', 'Status']
t = d.add_table(1, 8); t.style = 'Table Grid'; repeat(t.rows[0])
for c, h in zip(t.rows[0].cells, H): put(c, h, 9.5, True, 'FFFFFF'); shade(c, '5B2C6F')
g = []
for ref, text, ph, acts in R:
    first, G = None, []
    for a, leads, due, span, prog, st in acts:
        row = t.add_row(); nosplit(row); cs = row.cells
        first = first or cs
        put(cs[3], a); put(cs[4], leads); put(cs[5], due); put(cs[6], prog); put(cs[7], st, 9, True, align=AL.CENTER); shade(cs[7], COL[st][0])
        L = [OFF(x) if x != 'Corporate Management Team' else BODY(x) for x in leads]
        if leads[0].startswith('Director of Resources and'): L = [{"lead_text": leads[0]}]
        G.append(dict(text=a, ref=None, due_text=due, due_start=span and span[0], due_end=span and span[1], leads=L,
                      progress=[dict(text=prog, as_of_start='2024-10-01')], rag=[dict(rag_text=st, rag=COL[st][1], delivery=COL[st][2], basis='text_and_fill')]))
    last = cs
    put(first[0], ref, 9, True, align=AL.CENTER); put(first[1], text); put(first[2], ph)
    if len(acts) > 1:
        for k in (0, 1, 2): first[k].merge(last[k])
        for k in (0, 1, 2):
            m = first[k]
            for p in m.paragraphs[1:]:
                if not p.text: p._p.getparent().remove(p._p)
    g.append(dict(ref=ref, text=text, headline=None, recommendation_type='peer', made=['2024', None, '2024-03-05', '2024-03'], theme=None, leads=[MEM(ph)], rag=[], progress=[], actions=G))
widths(t, [1.0, 4.9, 2.9, 4.8, 3.3, 2.3, 6.0, 1.6])
d.save(ROOT/N/'document.docx'); lo(N)
gold(N, dict(documents=dict(document_type='action_plan', date_start='2024-10-01', date_end='2024-10-31'), councils=['E07999001'],
  recommendations=g, front_matter=[], scope=[], peers=[], milestones=[
   dict(event='on_site', date_text=['from 5 to 8 March 2024', '5 to 8 March 2024'], date_start='2024-03-05', date_end='2024-03-08'),
   dict(event=['meeting', 'action_plan_published', 'other'], date_text='18 June 2024', date_start='2024-06-18', date_end='2024-06-18'),
   dict(event='progress_review', date_text=['January 2025', 'in January 2025'], date_start='2025-01-01', date_end='2025-01-31')]))
toml(N, 'Wychmoor City Council: CPC action plan, October 2024 update', 'python-docx + LibreOffice', 'Landscape eight-column plan; number, recommendation and portfolio holder merged down over several action rows; table runs over two pages; five-colour status as word and fill')
look(N); checktext(N)
