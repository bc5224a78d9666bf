import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from ruled_papers import *
H = os.path.dirname(os.path.abspath(__file__))
G, A, R, B, X = ('Green', 'green', 'on_track', '92D050'), ('Amber', 'amber', 'at_risk', 'FFC000'), ('Red', 'red', 'off_track', 'FF5050'), ('Blue', 'blue', 'complete', '8DB4E2'), ('Grey', 'grey', 'not_started', 'BFBFBF')
CM = 'Director of Customer and Digital'
# rec: ref, text, [(action, [leads], (due_text, start, end), progress, rag)]
P = [
 ('1', 'Refresh the Council Plan so that it sets out a small number of priorities which residents, staff and partners recognise, and stop work that does not contribute to them.', [
  ('Hold three member workshops to agree the long list of priorities and the criteria for narrowing it.', [mem('Leader of the Council'), off('Chief Executive')], ('September 2025', '2025-09-01', '2025-09-30'), 'All three workshops were held, the last on 22 September, and were attended by 31 of the 39 councillors.', B),
  ('Consult on a draft Council Plan 2026–2030 and take it to Full Council for adoption.', [off('Chief Executive')], ('31 March 2026', '2026-03-31', '2026-03-31'), 'Consultation closed on 9 January with 1,140 responses, roughly three times the number received in 2021. Analysis will go to Cabinet in February.', G),
  ('Produce a “stop, slow, continue” list for each service alongside the 2026/27 service plans.', [off('Head of Strategy and Performance')], ('End of February 2026', ['2026-02-28', '2026-02-01'], '2026-02-28'), 'Six of eleven services have completed the exercise. Planning and Environmental Health have asked for more time because of vacancies.', A)]),
 ('2', 'Close the medium-term budget gap with a single savings and transformation programme, owned by Cabinet and the Management Team together.', [
  ('Bring the existing savings tracker and the digital roadmap together in one programme with a business case for each project.', [off('Director of Finance')], ('December 2025', '2025-12-01', '2025-12-31'), 'Programme approved by Cabinet on 9 December. Business cases are in place for £1.6m of the £2.3m target.', G),
  ('Set up a monthly Transformation Board chaired by the Cabinet Member for Finance.', [mem('Cabinet Member for Finance'), off('Director of Finance')], ('October 2025', '2025-10-01', '2025-10-31'), 'The Board has met three times and its terms of reference are published.', B)]),
 ('3', 'Invest in the capacity of the programme management office, which is too small for the ambition of the capital programme.', [
  ('Recruit two programme managers and a benefits analyst on fixed-term contracts.', [off('Head of Strategy and Performance')], ('November 2025', '2025-11-01', '2025-11-30'), 'One programme manager is in post. The second post has been advertised twice without an appointment and the analyst post is on hold pending the outcome of job evaluation.', R)]),
 ('4', 'Strengthen overview and scrutiny by agreeing a work programme based on the Council’s priorities and by involving scrutiny members before decisions are made.', [
  ('Agree a protocol between Cabinet and scrutiny on pre-decision work.', [off('Monitoring Officer')], ('January 2026', '2026-01-01', '2026-01-31'), 'A draft protocol was discussed at the Chairs’ Group in December and will be considered by the Corporate Overview Committee on 27 January.', G),
  ('Commission training for scrutiny chairs and vice-chairs from the Centre for Governance and Scrutiny.', [off('Democratic Services Manager')], ('Summer 2026', [None, '2026-06-01'], [None, '2026-08-31']), 'Not yet due. To follow the annual meeting in May.', X)]),
 ('5', 'Review how complaints and Ombudsman decisions are reported so that learning is visible to members and to the public.', [
  ('Publish an annual complaints and learning report and a quarterly dashboard.', [off(CM)], ('Quarter 4 2025/26', '2026-01-01', '2026-03-31'), 'Dashboard designed and tested with officers; the first public edition is expected in March.', G)]),
 ('6', 'Agree a shared approach to the town centre with the county council, the Business Improvement District and the college.', [
  ('Re-establish the Tarnbeck Town Centre Partnership with an independent chair.', [off('Director of Place')], ('30 November 2025', '2025-11-30', '2025-11-30'), 'Independent chair appointed in November. First meeting held on 3 December.', B),
  ('Prepare a joint investment plan for the Corn Exchange quarter.', [off('Director of Place'), off('Head of Regeneration')], ('June 2026', '2026-06-01', '2026-06-30'), 'Consultants appointed, but access to two of the county council’s buildings for survey has been delayed by six weeks.', A)]),
 ('7', 'Prepare for local government reorganisation without losing sight of the services that residents rely on now.', [
  ('Keep a single reorganisation risk log, reviewed each month by the Management Team.', [body('Management Team')], ('Ongoing', None, None), 'Log established in July 2025 and reviewed monthly since. Twelve risks are open, two of them rated high.', G)]),
 ('8', 'Refresh the people strategy, with particular attention to hard-to-fill posts, succession planning and the health and wellbeing of staff.', [
  ('Adopt a new people strategy covering 2026 to 2029.', [off('Head of Human Resources')], ('April 2026', '2026-04-01', '2026-04-30'), 'Staff survey completed (71% response). The draft strategy will go to the Employment Committee on 10 March.', G),
  ('Introduce a career-grade scheme for planners and building surveyors.', [off('Head of Human Resources'), off('Head of Planning')], ('April 2026', '2026-04-01', '2026-04-30'), 'Scheme drafted. Trade union consultation began on 12 January.', G)]),
]
d = base('Carlito', 9.5, True, 1.5)
hd = d.sections[0].header.paragraphs[0]; r = hd.add_run('TARNBECK BOROUGH COUNCIL'); r.bold = True; r.font.color.rgb = RGBColor(0x1F, 0x4E, 0x50); r.font.size = Pt(12)
f = d.sections[0].footer.paragraphs[0]; f.add_run('Corporate Peer Challenge Action Plan – quarterly update   |   Page '); field(f, 'PAGE'); f.add_run(' of '); field(f, 'NUMPAGES')
p = d.add_paragraph(); r = p.add_run('Corporate Peer Challenge Action Plan'); r.bold = True; r.font.size = Pt(18); r.font.color.rgb = RGBColor(0x1F, 0x4E, 0x50)
p = d.add_paragraph(); r = p.add_run('Update: January 2026'); r.font.size = Pt(12)
d.add_paragraph('The Local Government Association carried out a Corporate Peer Challenge of Tarnbeck Borough Council between 10 and 13 June 2025. Its report, which made eight recommendations, was published on 4 September 2025. The action plan below was approved by Cabinet on 14 October 2025. Progress is reported to the Corporate Overview Committee every quarter.')
cols = ['No.', 'Peer team recommendation', 'What we will do', 'Lead', 'By when', 'Progress at January 2026', 'RAG']; W = [1.1, 5.2, 5.9, 3.3, 2.5, 6.9, 1.7]
t = d.add_table(1, 7); t.style = 'Table Grid'
for c, h in zip(t.rows[0].cells, cols): put(c, h, True, color='FFFFFF'); shade(c, '1F4E50')
repeat_header(t.rows[0])
recs = []
for ref, text, acts in P:
    first = None
    ga = []
    for a, leads, due, prog, rag in acts:
        c = t.add_row().cells
        if first is None: first = c
        put(c[2], a); put(c[3], [x['lead_text'] for x in leads]); put(c[4], due[0]); put(c[5], prog); put(c[6], rag[0], True, align=WD_ALIGN_PARAGRAPH.CENTER); shade(c[6], rag[3])
        ga.append(dict(text=a, ref=None, due_text=due[0], due_start=due[1], due_end=due[2], leads=leads, progress=[dict(text=prog, as_of_start='2026-01-01', as_of_end='2026-01-31')], rag=[dict(rag_text=rag[0], rag=rag[1], delivery=rag[2], basis='text_and_fill')]))
    m0 = first[0].merge(c[0]) if len(acts) > 1 else first[0]; m1 = first[1].merge(c[1]) if len(acts) > 1 else first[1]
    put(m0, ref, True); put(m1, text)
    for m in (m0, m1):
        for extra in m.paragraphs[1:]:
            if not extra.text: extra._p.getparent().remove(extra._p)
    recs.append(dict(ref=ref, text=text, recommendation_type='peer', actions=ga))
widths(t, W)
d.add_paragraph()
p = d.add_paragraph(); p.add_run('Key to RAG ratings').bold = True; p.paragraph_format.keep_with_next = True
k = d.add_table(0, 2); k.style = 'Table Grid'
for s, m in ((B, 'Action completed'), (G, 'On track to be completed by the date shown'), (A, 'Some slippage or risk, being managed by the lead officer'), (R, 'Off track: the date has been missed or will be, and intervention is needed'), (X, 'Not yet started, and not yet due to start')):
    c = k.add_row().cells; put(c[0], s[0], True); shade(c[0], s[3]); put(c[1], m)
widths(k, [2.2, 11])
d.save(H + '/document.docx'); to_pdf(H)
finish(H, {
 'documents': {'document_type': 'action_plan', 'date_start': '2026-01-01', 'date_end': '2026-01-31'},
 'councils': ['E07999010'], 'recommendations': fill(recs, ['2025', None]), 'front_matter': [], 'scope': [], 'peers': [],
 'milestones': [
  {'event': 'on_site', 'date_text': ['between 10 and 13 June 2025', '10 and 13 June 2025'], 'date_start': '2025-06-10', 'date_end': '2025-06-13'},
  {'event': 'report_published', 'date_text': ['4 September 2025', 'on 4 September 2025'], 'date_start': '2025-09-04', 'date_end': '2025-09-04'},
  {'event': ['meeting', 'action_plan_published', 'other'], 'date_text': ['14 October 2025', 'on 14 October 2025'], 'date_start': '2025-10-14', 'date_end': '2025-10-14'}],
}, 'Tarnbeck Borough Council: Corporate Peer Challenge Action Plan, January 2026', 'python-docx + LibreOffice', 'Ordinary landscape Word table with merged recommendation cells over several action rows, coloured RAG words and the key at the end; tests nesting and rows over page ends.')
