import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from banded_papers import *
from fpdf import FPDF, FontFace
import glob
NAME = 'tarnbeck_implementation_plan_september_2025'
C = {'B': ('blue', 'complete', (91, 155, 213)), 'G': ('green', 'on_track', (112, 190, 80)), 'A': ('amber', 'at_risk', (255, 190, 40)), 'R': ('red', 'off_track', (230, 70, 60))}
P = [  # recommendation, action, leads [(text, role)], due, start, end, Q1, Q2, brag
 ('Agree a clear and deliverable plan for Tarnbeck town centre with partners and the business community.', 'Commission a town centre masterplan, including the former market hall, and set up a board with an independent chair.', [('Anita Sowerby, Head of Regeneration', 'Head of Regeneration'), ('Cllr Martin Pell', None)], 'December 2025', '2025-12-01', '2025-12-31', 'Consultants appointed in May following a tender with five bids. Board terms of reference drafted.', 'First stage consultation closed on 12 September with 870 replies. The chair has been appointed and the board has met twice.', 'G'),
 ('Make the Council’s priorities easier for staff to see in their own work.', 'Introduce a one-page team plan for every service and use it in appraisals.', [('Robert Onslow, Head of Human Resources', 'Head of Human Resources')], 'July 2025', '2025-07-01', '2025-07-31', 'Template tested with three services. Managers’ briefings are under way.', 'All 23 services now have a team plan. In the staff survey 78% say that they understand how their work contributes.', 'B'),
 ('Review the number, size and remits of committees so that councillors’ time is used well.', 'Set up a cross-party working group, with support from the Centre for Governance and Scrutiny, to report to Full Council.', [('Harpreet Gill, Monitoring Officer', 'Monitoring Officer'), ('Cllr Susan Dyke', None)], 'October 2025', '2025-10-01', '2025-10-31', 'Working group set up. Evidence sessions planned for July.', 'Two sessions were put off because of the by-elections. The group will now report in January and a shorter set of changes is being prepared for October.', 'A'),
 ('Build a shared understanding among all councillors of the financial challenge ahead.', 'Hold finance briefings for all councillors before each budget report and publish a plain guide to the budget.', [('Colin Fairweather, Chief Finance Officer', 'Chief Finance Officer')], 'September 2025', '2025-09-01', '2025-09-30', 'Guide published in June. First briefing attended by 24 councillors.', 'Second briefing held on 8 September, attended by 29 councillors. Briefings are now part of the yearly calendar.', 'B'),
 ('Reduce the reliance on reserves to balance the budget by 2027/28.', 'Bring forward a savings and income programme of £1.1 million and report on it to the Policy and Resources Committee each quarter.', [('Colin Fairweather, Chief Finance Officer', 'Chief Finance Officer'), ('Cllr Ivor Madden', None)], 'February 2026', '2026-02-01', '2026-02-28', 'Long list of proposals scored by the management team. £620,000 judged to be deliverable.', '£690,000 is now judged to be deliverable. Garden waste income is below forecast and the leisure contract proposal has been withdrawn.', 'R'),
 ('Strengthen the approach to asset management and decide the future of the Council’s older buildings.', 'Complete condition surveys of all operational buildings and adopt an Asset Management Plan.', [('Anita Sowerby, Head of Regeneration', 'Head of Regeneration')], 'March 2026', '2026-03-01', '2026-03-31', 'Surveys of nine buildings complete out of thirty-one.', 'Surveys of twenty-two buildings complete. A draft plan will go to the management team in November.', 'G'),
 ('Invest in digital skills and modernise the way residents contact the Council.', 'Replace the customer contact system and offer digital skills training to all staff.', [('Lorna Whitmore, Head of Customer and Digital Services', 'Head of Customer and Digital Services'), ('Cllr Susan Dyke', None)], 'June 2026', '2026-06-01', '2026-06-30', 'Requirements agreed after workshops with front-line teams.', 'Contract awarded on 1 August. The supplier has moved the go-live date by eight weeks, which the project board thinks can be recovered.', 'A'),
 ('Improve the consistency of performance management across the Council.', 'Replace the quarterly report with a shorter dashboard and hold service review meetings chaired by the Chief Executive.', [('Naomi Birkett, Chief Executive', 'Chief Executive')], 'May 2025', '2025-05-01', '2025-05-31', 'New dashboard used for the first time in May.', 'Second round of service reviews finished in September. No further action needed.', 'B'),
 ('Work with neighbouring councils to find opportunities to share specialist posts.', 'Hold discussions with other district councils about building control, internal audit and climate change.', [('Naomi Birkett, Chief Executive', 'Chief Executive')], 'April 2026', '2026-04-01', '2026-04-30', 'Exploratory meetings held with two councils.', 'A business case for a shared building control team has been agreed in principle with Ribble Valley Borough Council.', 'G'),
]
class P_(FPDF):
    def footer(self):
        self.set_y(-11); self.set_font('L', '', 8); self.set_text_color(90)
        self.cell(0, 5, 'Tarnbeck Borough Council - Peer Challenge Implementation Plan', align='L'); self.set_x(-40); self.cell(0, 5, f'Page {self.page_no()} of {{nb}}', align='R')
pdf = P_('L', 'mm', 'A4'); pdf.set_margins(12, 12); pdf.set_auto_page_break(True, 15)
for st, n in (('', 'Regular'), ('B', 'Bold'), ('I', 'Italic')):
    pdf.add_font('L', st, [x for x in glob.glob('/usr/share/fonts/**/LiberationSans-*.ttf', recursive=True) if x.endswith(f'-{n}.ttf')][0])
pdf.set_title('Peer Challenge Implementation Plan'); pdf.add_page()
pdf.set_fill_color(16, 60, 110); pdf.rect(12, 12, 8, 16, 'F'); pdf.set_fill_color(230, 160, 20); pdf.rect(21, 17, 8, 11, 'F')
pdf.set_xy(33, 13); pdf.set_font('L', 'B', 19); pdf.set_text_color(16, 60, 110); pdf.cell(0, 8, 'Peer Challenge Implementation Plan', new_x='LMARGIN', new_y='NEXT')
pdf.set_x(33); pdf.set_font('L', '', 12); pdf.cell(0, 7, 'Tarnbeck Borough Council: position at the end of Quarter 2, September 2025', new_x='LMARGIN', new_y='NEXT'); pdf.ln(4)
pdf.set_text_color(0); pdf.set_font('L', '', 10)
pdf.multi_cell(0, 5, 'The Council took part in an LGA Corporate Peer Challenge on 14-16 January 2025. The peer team’s report was received by Full Council on 26 March 2025, when this plan was adopted. The table below gives the peer team’s nine recommendations, what the Council has decided to do about each, and an update for each of the first two quarters of the year. A further update will be added at the end of each quarter until the peer team’s return visit in January 2026.', new_x='LMARGIN', new_y='NEXT'); pdf.ln(3)
pdf.set_font('L', 'B', 10); pdf.cell(0, 5, 'BRAG rating', new_x='LMARGIN', new_y='NEXT')
for k, v in (('B', 'Action finished and closed'), ('R', 'Off course: the outcome or the deadline will not be achieved'), ('A', 'Behind, but expected to recover'), ('G', 'Progressing as planned')):
    pdf.set_fill_color(*C[k][2]); pdf.set_font('L', 'B', 9); pdf.cell(8, 5, k, border=1, align='C', fill=True); pdf.set_font('L', '', 9); pdf.cell(0, 5, '  ' + v, new_x='LMARGIN', new_y='NEXT')
pdf.ln(3); pdf.set_font('L', '', 8.5); pdf.set_fill_color(255, 255, 255)
H = ['Recommendation', 'Action', 'Responsible officer and portfolio holder', 'Deadline', 'Quarter 1 update (June 2025)', 'Quarter 2 update (September 2025)', 'BRAG']
with pdf.table(col_widths=(48, 50, 40, 21, 48, 54, 13), line_height=4.1, text_align='LEFT', padding=1, headings_style=FontFace(emphasis='B', color=(255, 255, 255), fill_color=(16, 60, 110)), num_heading_rows=1) as t:
    r = t.row()
    for h in H: r.cell(h)
    for rec, act, leads, due, s, e, q1, q2, b in P:
        r = t.row()
        for x in (rec, act, '\n'.join(l for l, _ in leads), due, q1, q2): r.cell(x)
        r.cell(b, align='C', style=FontFace(emphasis='B', fill_color=C[b][2]))
pdf.ln(4); pdf.set_font('L', 'I', 9); pdf.multi_cell(0, 4.5, 'Actions rated B will be left out of the next issue. Questions about the plan should be sent to the Performance Team at the Town Hall, Beck Street.')
f = ROOT / NAME; f.mkdir(exist_ok=True); pdf.output(str(f / 'document.pdf'))
gold = dict(documents=dict(document_type='action_plan', date_start='2025-09-01', date_end='2025-09-30', committee=None), councils=['E07999010'],
 recommendations=[dict(ref=None, text=rec, headline=None, recommendation_type='peer', made=['2025', None], theme=None, leads=[], rag=[], progress=[], actions=[dict(text=act, ref=None, due_text=due, due_start=s, due_end=e,
   leads=[dict(lead_text=l, role=r) for l, r in leads], progress=[dict(text=q1, as_of_start='2025-06-01'), dict(text=q2, as_of_start='2025-09-01')], rag=[dict(rag_text=b, rag=C[b][0], delivery=C[b][1], basis='text_and_fill')])]) for rec, act, leads, due, s, e, q1, q2, b in P],
 front_matter=[], scope=[], peers=[], milestones=[
  dict(event='on_site', date_text='14-16 January 2025', date_start='2025-01-14', date_end='2025-01-16'),
  dict(event=['meeting', 'action_plan_published', 'other'], date_text='26 March 2025', date_start='2025-03-26', date_end='2025-03-26'),
  dict(event='progress_review', date_text='January 2026', date_start='2026-01-01', date_end='2026-01-31')])
for g in gold['recommendations']:
    for l in g['actions'][0]['leads']:
        if l['role'] is None: l['role'] = [None, 'Councillor']
meta(NAME, gold, 'Tarnbeck Borough Council: Peer Challenge Implementation Plan, Quarter 2 2025/26', 'fpdf2', 'Landscape fpdf2 table without a reference column, a new update column a quarter (two dated progress statements a row), one BRAG letter a row on a fill with a key, officers with names and posts and portfolio holders in one cell, a line each.')
