import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from banded_papers import *
NAME = 'lynford_action_plan_october_2025'
R = {'Blue': ('blue', 'complete', '2F6DB5', 'FFFFFF'), 'Green': ('green', 'on_track', '92D050', None), 'Amber': ('amber', 'at_risk', 'FFC000', None), 'Red': ('red', 'off_track', 'FF3B30', 'FFFFFF')}
# theme, ref, recommendation, [(action, [leads], due, start, end, progress, rag)]
P = [
 ('Local priorities and outcomes', [
  ('1', 'Use the new Borough Plan to make clear choices about what the council will stop, slow down or do differently, and share these choices openly with residents and partners.', [
   ('Publish a two-page summary of the Borough Plan showing the fifteen commitments to be delivered first.', ['Head of Policy and Communications'], 'July 2025', '2025-07-01', '2025-07-31', 'Summary published on 14 July and sent to every household with Lynford Life. Copies are held at all six libraries and community hubs.', 'Blue'),
   ('Review all service plans against the fifteen commitments and report the activity that will cease.', ['Chief Executive', 'Head of Policy and Communications'], '31 December 2025', '2025-12-31', '2025-12-31', 'Nine of fourteen service plans have been reviewed. Workshops for the remaining five are booked for November.', 'Green')]),
  ('2', 'Develop a small set of outcome measures, so that members can see whether the plan is making a difference and not only whether projects are finished.', [
   ('Agree an outcomes framework with Cabinet and the Performance Panel.', ['Head of Policy and Communications'], 'September 2025', '2025-09-01', '2025-09-30', 'The draft framework went to the Performance Panel on 9 September. Members asked for measures on homelessness to be looked at again, and it will now come to Cabinet in December.', 'Amber')]),
 ]),
 ('Organisational and place leadership', [
  ('3', 'Refresh the Lynford Together partnership with a shorter agenda, a named lead for each priority and stronger involvement of the voluntary sector.', [
   ('Hold a partnership reset event with health, police, college and voluntary sector leaders.', ['Leader of the Council', 'Chief Executive'], 'June 2025', '2025-06-01', '2025-06-30', 'Event held on 18 June with 41 people attending. New terms of reference were signed off in August.', 'Blue'),
   ('Appoint a priority lead from a partner body for each of the four partnership priorities.', ['Director of Place'], 'January 2026', '2026-01-01', '2026-01-31', 'Leads are in place for skills and for healthy living. The police have been asked to take community safety.', 'Green')]),
 ]),
 ('Governance and culture', [
  ('4', 'Strengthen the work programme of the Overview and Scrutiny Committee so that it shapes policy at an early stage.', [
   ('Commission external training on pre-decision scrutiny for all committee members.', ['Monitoring Officer'], 'October 2025', '2025-10-01', '2025-10-31', 'Two sessions delivered in September and October; eleven of thirteen members attended.', 'Blue'),
   ('Introduce a joint planning meeting of Cabinet and scrutiny chairs every quarter.', ['Democratic Services Manager'], 'Q3 2025/26', '2025-10-01', '2025-12-31', 'The first meeting is arranged for 20 November.', 'Green')]),
  ('5', 'Bring forward the review of the constitution, in particular the scheme of delegation and the thresholds for key decisions.', [
   ('Complete the review and submit a revised constitution to Full Council.', ['Monitoring Officer', 'Constitution Working Group'], 'December 2025', '2025-12-01', '2025-12-31', 'The working group has met once since the last update. The post of Deputy Monitoring Officer has been vacant since May and the review cannot be completed before the Annual Meeting.', 'Red')]),
 ]),
 ('Financial planning and management', [
  ('6', 'Set out a fully worked savings plan for the whole of the medium term, with each proposal owned by a director and a portfolio holder.', [
   ('Prepare savings proposals of £2.4 million for 2026/27 and 2027/28.', ['Director of Finance and Resources', 'Corporate Leadership Team'], 'November 2025', '2025-11-01', '2025-11-30', 'Proposals worth £1.9 million have been identified and tested with portfolio holders. A further round of challenge sessions is under way.', 'Amber'),
   ('Publish a quarterly savings tracker with the budget monitoring report.', ['Director of Finance and Resources'], 'August 2025', '2025-08-01', '2025-08-31', 'The tracker was first published with the Quarter 1 report and is now part of the standard pack.', 'Blue')]),
  ('7', 'Review the balance of risk in the commercial property portfolio and make the reporting of it easier to understand.', [
   ('Commission an independent valuation and risk assessment of the ten largest holdings.', ['Director of Place'], '28 February 2026', '2026-02-28', '2026-02-28', 'Specification agreed. Tenders are due back on 7 November.', 'Green')]),
 ]),
 ('Capacity for improvement', [
  ('8', 'Produce a workforce strategy that deals with recruitment in planning, environmental health and legal services.', [
   ('Draft a workforce strategy and consult staff and trade unions on it.', ['Head of People'], 'March 2026', '2026-03-01', '2026-03-31', 'Staff focus groups have taken place and the draft will be shared with unions in January. Two graduate planners started in September.', 'Green')]),
  ('9', 'Give the transformation programme a single senior sponsor and a realistic budget for the skills that it needs.', [
   ('Confirm the Director of Finance and Resources as sponsor and establish a programme office.', ['Chief Executive'], 'September 2025', '2025-09-01', '2025-09-30', 'Sponsor confirmed in July. The programme manager was appointed on 1 September and two analysts on secondment.', 'Blue'),
   ('Build a three-year budget for the programme into the Medium Term Financial Strategy.', ['Director of Finance and Resources'], 'February 2026', '2026-02-01', '2026-02-28', 'The first estimate is £640,000. It will be tested as part of the budget process.', 'Green')]),
 ]),
]
d = base('Carlito', 11, landscape=True, margin=1.6)
s = d.sections[0]
f = s.footer.paragraphs[0]; f.add_run('Lynford Borough Council | Corporate Peer Challenge Action Plan | October 2025 | Page ').font.size = Pt(8); field(f, 'PAGE')
p = d.add_paragraph(); r = p.add_run('Lynford Borough Council'); r.bold = True; r.font.size = Pt(13); r.font.color.rgb = RGBColor(0, 0x5A, 0x5B)
p = d.add_paragraph(); r = p.add_run('Corporate Peer Challenge Action Plan'); r.bold = True; r.font.size = Pt(22); r.font.color.rgb = RGBColor(0, 0x5A, 0x5B)
p = d.add_paragraph(); r = p.add_run('Progress update, October 2025'); r.font.size = Pt(14)
d.add_paragraph('A team of elected member and officer peers, brought together by the Local Government Association, was on site in Lynford from 4 to 7 March 2025. Their report was published on 20 May 2025 with nine recommendations, all of which were accepted by Cabinet. This plan shows what the council is doing about each of them and how far it has got.')
d.add_paragraph('The plan is overseen by the Corporate Leadership Team each month and by the Performance Panel each quarter. The peers will come back for a progress review in February 2026.')
p = d.add_paragraph(); p.add_run('Key to status').bold = True
t = d.add_table(rows=0, cols=2); t.style = 'Table Grid'
for k, v in (('Blue', 'Action complete'), ('Green', 'On course to be completed by the date shown'), ('Amber', 'Some delay or risk, with steps in hand to recover'), ('Red', 'Date will not be met')):
    c = t.add_row().cells; write(c[0], k, 10, color=R[k][3]); shade(c[0], R[k][2]); write(c[1], v, 10)
widths(t, [2.4, 10])
d.add_page_break()
heads = ['No.', 'Peer team recommendation', 'What we are doing', 'Lead', 'By when', 'Progress at October 2025', 'Status']
W = [1.1, 5.6, 5.2, 3.5, 2.3, 6.9, 1.9]
t = d.add_table(rows=1, cols=7); t.style = 'Table Grid'
for c, h in zip(t.rows[0].cells, heads): write(c, h, 9.5, True, 'FFFFFF'); shade(c, '005A5B')
repeat(t.rows[0])
merges = []
for theme, recs in P:
    row = t.add_row(); nosplit(row); row._tr.get_or_add_trPr()
    merges.append((len(t.rows) - 1, None)); 
    write(row.cells[0], theme, 10, True)
    row.cells[0].paragraphs[0].paragraph_format.keep_with_next = True
    for ref, text, acts in recs:
        first = len(t.rows)
        for i, a in enumerate(acts):
            row = t.add_row(); nosplit(row); c = row.cells
            if i == 0: write(c[0], ref); write(c[1], text)
            write(c[2], a[0]); write(c[3], a[1]); write(c[4], a[2]); write(c[5], a[5]); write(c[6], a[6], 9, True, R[a[6]][3], WD_ALIGN_PARAGRAPH.CENTER); shade(c[6], R[a[6]][2])
        if len(acts) > 1: merges.append((first, first + len(acts) - 1))
widths(t, W)
for a, b in merges:
    if b is None:
        m = t.cell(a, 0).merge(t.cell(a, 6)); shade(m, 'D9EAEA')
    else:
        for col in (0, 1):
            top = t.cell(a, col); m = top.merge(t.cell(b, col))
            for extra in m.paragraphs[1:]:
                if not extra.text: extra._p.getparent().remove(extra._p)
d.add_paragraph()
d.add_paragraph('For more information about this plan please contact the Policy and Communications team at the Civic Offices, Quay Street, Lynford.')
topdf(NAME, d)
role = {'Constitution Working Group': [None, 'Constitution Working Group'], 'Corporate Leadership Team': [None, 'Corporate Leadership Team']}
gold = dict(documents=dict(document_type='action_plan', date_start='2025-10-01', date_end='2025-10-31', committee=None), councils=['E07999008'],
 recommendations=[dict(ref=ref, text=text, headline=None, recommendation_type='peer', made=['2025', None], theme=theme, actions=[
   dict(text=a[0], ref=None, due_text=a[2], due_start=a[3], due_end=a[4], leads=[dict(lead_text=l, role=role.get(l, l)) for l in a[1]],
        progress=[dict(text=a[5], as_of_start='2025-10-01')], rag=[dict(rag_text=a[6], rag=R[a[6]][0], delivery=R[a[6]][1], basis='text_and_fill')]) for a in acts], leads=[], progress=[], rag=[])
   for theme, recs in P for ref, text, acts in recs],
 front_matter=[], scope=[], peers=[], milestones=[
  dict(event='on_site', date_text=['4 to 7 March 2025', 'from 4 to 7 March 2025'], date_start='2025-03-04', date_end='2025-03-07'),
  dict(event='report_published', date_text='20 May 2025', date_start='2025-05-20', date_end='2025-05-20'),
  dict(event='progress_review', date_text='February 2026', date_start='2026-02-01', date_end='2026-02-28')], no_extra=[])
for g in gold['recommendations']:
    for a in g['actions']:
        for l in a['leads']:
            if l['lead_text'] == 'Leader of the Council': l['role'] = ['Leader of the Council', 'Leader']
meta(NAME, gold, 'Lynford Borough Council: Corporate Peer Challenge Action Plan, progress update October 2025', 'python-docx + LibreOffice', 'Landscape Word table with theme bands and recommendation cells merged down over two actions; words and fills as status with a printed key (blue = complete); tests merged rows, per-action leads, dates and ratings.')
