import sys, os; sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__)))); from shaded_papers import *
from fpdf import FPDF
F = os.path.dirname(os.path.abspath(__file__))
LB = '/usr/share/fonts/truetype/liberation/LiberationSerif-'
class P(FPDF):
    def footer(self):
        self.set_y(-15); self.set_font('S', '', 9); self.cell(0, 8, f'Cabinet, 24 September 2024 – {self.page_no()}', align='C')
p = P(); p.set_margins(24, 20, 24); p.set_auto_page_break(True, 18)
for st, n in (('', 'Regular'), ('B', 'Bold'), ('I', 'Italic'), ('BI', 'BoldItalic')): p.add_font('S', st, LB + n + '.ttf')
p.add_page()
def mc(t, st='', size=11.5, x=24, align='L', gap=2.5, h=5.3):
    p.set_font('S', st, size); p.set_x(x); p.multi_cell(210 - 24 - x, h, t, align=align, new_x='LMARGIN', new_y='NEXT'); p.ln(gap)
def item(n, t):
    if p.get_y() > 250: p.add_page()
    p.ln(2); p.set_font('S', 'B', 11.5); p.set_x(24); p.cell(12, 5.3, n); p.set_x(36); p.multi_cell(150, 5.3, t.upper(), align='L', new_x='LMARGIN', new_y='NEXT'); p.ln(2)
def body(t): mc(t, x=36)
def lettered(l, t, x=36):
    if p.get_y() > 262: p.add_page()
    p.set_font('S', '', 11.5); p.set_x(x); p.cell(10, 5.3, l); p.set_x(x + 10); p.multi_cell(210 - 24 - x - 10, 5.3, t, align='L', new_x='LMARGIN', new_y='NEXT'); p.ln(1.8)
mc('ROYAL BOROUGH OF KINGSMEAD', 'B', 14, align='C', gap=1); mc('MINUTES OF THE MEETING OF THE CABINET', 'B', 12.5, align='C', gap=1); mc('held on Tuesday 24 September 2024 at 6.30 p.m. in the Council Chamber, Guildhall, Kingsmead', '', 11.5, align='C', gap=5)
mc('**Present:** Councillors Verity Langham (Leader, in the Chair), Tobias Anning (Deputy Leader and Finance), Shanice Holder (Adult Social Care and Health), Peregrine Moss (Planning and Transport), Aileen Duffy (Children and Families) and Ravi Chandran (Housing)'.replace('**', ''))
mc('Also present: Councillors George Petrie (Chair of Overview and Scrutiny) and Leona Sparks (Leader of the Opposition)')
mc('Officers: Marcus Thewlis (Chief Executive), Helen Abara (Executive Director of Resources), Colin Dray (Monitoring Officer) and Tamsin Lowe (Democratic Services)')
recs = []
def D(ref, text, minute, **k):
    if ref is None: r = [None, minute]
    else: r = ref
    recs.append(dict(ref=r, text=text, recommendation_type='decision', actions=[], progress=[], rag=[]))
def resolved_one(minute, text, lead='RESOLVED: '):
    p.set_x(36); mc(lead + text, 'B', x=36); D(None, text, minute)
def resolved(lead, items):
    mc(lead, 'B', x=36)
    for l, t in items: lettered(l, t); D(l, t, '')
item('31', 'Apologies for absence'); body('Apologies were received from Councillor Edmund Wray.')
item('32', 'Declarations of interest'); body('Councillor Holder declared a non-pecuniary interest in minute 36 as a governor of the Kingsmead Academy Trust. She stayed in the room and took part in the discussion.')
item('33', 'Minutes'); resolved_one('33', 'That the minutes of the meeting held on 16 July 2024 be approved as a correct record and signed by the Chair.')
item('34', 'Corporate Peer Challenge: report and action plan')
body('The Leader introduced the report of the Chief Executive on the findings of the Corporate Peer Challenge, which had been carried out by a team from the Local Government Association between 11 and 14 June 2024. She thanked the peers, and all of the members, staff and partners who had given up their time. The report had been received in final form on 2 September 2024.')
body('The Chief Executive said that the peers had found a good council with strong services and a firm hold on its money. They had made nine recommendations. Two of those, on the pace of the housing programme and on the way that the council works with its residents’ associations, would need more work than could be shown in an action plan at this stage. A further report on them would come to Cabinet in December.')
body('In reply to Councillor Petrie, the Leader agreed that the Overview and Scrutiny Committee should see the action plan every six months. Councillor Sparks welcomed the openness of the report but asked why the recommendation on member training had been given a date of May 2026. The Monitoring Officer replied that the full programme would follow the borough elections on 7 May 2026, and that sessions for present members would begin in January 2025.')
body('Councillor Duffy asked that the plan should say more about young people. The Leader was happy to accept this.')
resolved('RESOLVED: That', [('(a)', 'the feedback report set out in Appendix 1 be noted and published on the council’s website by 30 September 2024;'), ('(b)', 'the action plan in Appendix 2 be approved, subject to the addition of an action on the Youth Cabinet;'), ('(c)', 'the Chief Executive, in consultation with the Leader, be authorised to settle the arrangements for the peer team’s progress review in April 2025; and'), ('(d)', 'the Overview and Scrutiny Committee be asked to monitor the action plan at intervals of six months.')])
resolved('RECOMMENDED TO COUNCIL: That', [('(e)', 'the sum of £95,000 be released from the Transformation Reserve in 2024/25 to carry out the action plan.')])
body('Reason for decision: to respond to the peer team’s findings and to meet the LGA’s requirement for an action plan within five months of the visit.')
body('Alternative options considered: none, as the council gave an undertaking to publish its response.')
item('35', 'Revenue and capital monitoring 2024/25: Quarter 1')
body('Councillor Anning presented the report. A net overspend of £1.8m was forecast, caused mainly by placements for children with complex needs. Measures were in place which were expected to bring this down to £0.6m by the year end. Slippage on the capital programme was £4.2m.')
resolved('RESOLVED: That', [('(a)', 'the forecast outturn be noted;'), ('(b)', 'the virements listed in Appendix C be approved; and'), ('(c)', 'the re-profiling of the capital programme in Table 4 be agreed.')])
item('36', 'School place planning strategy 2024–2029')
body('Councillor Duffy presented the strategy, which took account of falling rolls in the primary sector. The consultation had drawn 318 responses.')
resolved_one('36', 'That the strategy be adopted.')
item('37', 'Award of contract for parking enforcement'); body('Councillor Moss said that four tenders had been received. The evaluation was set out in the exempt appendix, which members had read and did not wish to discuss.')
resolved_one('37', 'That the contract be awarded to Tenderer B for five years from 1 February 2025, with an option to extend by up to two years.')
item('38', 'Date of next meeting'); body('Tuesday 22 October 2024 at 6.30 p.m.')
mc('The meeting closed at 8.05 p.m.', 'I', x=36, gap=4)
mc('Chair ............................................................          Date ...............................', x=24)
p.set_title('Cabinet minutes'); p.output(F + '/document.pdf')
M = lambda ev, dt, a, b: dict(event=ev, date_text=dt, date_start=a, date_end=b)
save(F, dict(documents=dict(document_type='minutes', date_start='2024-09-24', date_end='2024-09-24', committee=['Cabinet', 'the Cabinet', 'CABINET']), councils=['E09999002'], recommendations=recs, scope=[], peers=[],
 milestones=[M('on_site', ['between 11 and 14 June 2024', '11 and 14 June 2024'], '2024-06-11', '2024-06-14'), M(['report_published', 'feedback', 'other'], ['2 September 2024', 'on 2 September 2024'], '2024-09-02', '2024-09-02'), M('election', ['7 May 2026', 'on 7 May 2026'], '2026-05-07', '2026-05-07'), M('report_published', ['by 30 September 2024', '30 September 2024'], ['2024-09-30', None], '2024-09-30'), M('progress_review', ['April 2025', 'in April 2025'], '2025-04-01', '2025-04-30'), M('action_plan_published', ['within five months of the visit', 'within five months'], [None, '2024-06-14', '2024-11-14', '2024-06-11'], [None, '2024-11-14']), M('meeting', ['16 July 2024', 'on 16 July 2024'], '2024-07-16', '2024-07-16'), M('meeting', ['Tuesday 22 October 2024', '22 October 2024', 'Tuesday 22 October 2024 at 6.30 p.m.'], '2024-10-22', '2024-10-22')]),
 'Kingsmead Cabinet minutes, 24 September 2024', 'fpdf2', 'Cabinet minutes in a serif face with hanging minute numbers: peer challenge item with RESOLVED (a)-(d) and RECOMMENDED TO COUNCIL (e), other items with lists and single resolutions; ordinary.')
