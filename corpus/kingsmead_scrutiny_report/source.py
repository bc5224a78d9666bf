import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from banded_papers import *
NAME = 'kingsmead_scrutiny_report'
DEC = [('(a)', 'note the findings of the working group, as set out in sections 4 and 5 of this report;'), ('(b)', 'agree the seven recommendations to the Cabinet in section 6, with any amendments that it wishes to make; and'), ('(c)', 'request a written response from the Cabinet within two months, in line with paragraph 14 of the Overview and Scrutiny Procedure Rules.')]
REC = [('R1', 'That the Cabinet publishes a single tracker of all actions that arise from the peer challenge, in plain language, and brings it up to date every quarter.'),
 ('R2', 'That each action in the tracker has one named officer and one Cabinet Member who answer for it.'),
 ('R3', 'That actions are only shown as complete when evidence of the result has been seen by the Performance Board.'),
 ('R4', 'That the Cabinet Member for Resources reports to this Committee every six months on the savings that were linked to the peer team’s advice, showing separately:\n(i) savings already made;\n(ii) savings that are on course; and\n(iii) savings that have been replaced by other measures.', ),
 ('R5', 'That residents’ associations and the Kingsmead Youth Council are asked for their views before the priorities for the second year are settled.'),
 ('R6', 'That the training offered to members on scrutiny of the budget is repeated each autumn and opened to co-opted members.'),
 ('R7', 'That the Chief Executive explores with the LGA whether a lead peer could attend the meeting of this Committee that considers the progress review.')]
d = base('Caladea', 11, margin=2.5)
s = d.sections[0]
hd = s.header.paragraphs[0]; hd.alignment = WD_ALIGN_PARAGRAPH.RIGHT; r = hd.add_run('Overview and Scrutiny Committee, 9 October 2025'); r.font.size = Pt(9); r.italic = True
f = s.footer.paragraphs[0]; f.alignment = WD_ALIGN_PARAGRAPH.CENTER; f.add_run('Page '); field(f, 'PAGE'); f.add_run(' of '); field(f, 'NUMPAGES')
def para(x, bold=False, size=None, after=None, align=None):
    p = d.add_paragraph(); r = p.add_run(x); r.bold = bold
    if size: r.font.size = Pt(size)
    if align: p.alignment = align
    return p
para('The Royal Borough of Kingsmead', True, 16)
FM = [('Committee', 'Overview and Scrutiny Committee'), ('Date', '9 October 2025'), ('Subject', 'Scrutiny of the Response to the Corporate Peer Challenge: Report of the Working Group'), ('Report of', 'Councillor Amara Lindqvist, Chair of the Working Group'), ('Wards', 'All'), ('Classification', 'Public'), ('Contact', 'Desmond Achterberg, Scrutiny Manager, Tel. 01632 960 418')]
t = d.add_table(rows=0, cols=2)
for a, b in FM:
    c = t.add_row().cells; write(c[0], a, 11, True); write(c[1], b, 11)
widths(t, [3.6, 12.4])
def H(x):
    p = d.add_heading(level=2); r = p.add_run(x); r.font.color.rgb = RGBColor(0x7A, 0x12, 0x2B); r.font.size = Pt(13); p.paragraph_format.space_before = Pt(12); p.paragraph_format.space_after = Pt(4)
def N(n, x, ind=1.2):
    for i, line in enumerate(x.split('\n')):
        p = d.add_paragraph(f'{n}\t{line}' if i == 0 else line); pf = p.paragraph_format
        pf.left_indent = Cm(ind if i == 0 else ind + .8); pf.first_line_indent = Cm(-1.2 if i == 0 else 0); pf.tab_stops.add_tab_stop(Cm(ind))
        if '\n' in x and i < x.count('\n'): pf.keep_with_next = True
H('1. Summary')
N('1.1', 'In June the Committee set up a cross-party working group to examine how well the Council is responding to the Corporate Peer Challenge of October 2024. The working group has completed its task. This report gives its findings and puts forward recommendations for the Cabinet.')
H('2. Decisions requested')
d.add_paragraph('The Committee is asked to:').paragraph_format.keep_with_next = True
for a, b in DEC: N(a, b, 2.2)
H('3. How the working group went about its task')
N('3.1', 'The working group was made up of Councillors Amara Lindqvist (Chair), Peter Dunmore, Yasmin Farouk, Giles Templeton and Rhiannon Beck, with Mrs Olive Castellan, co-opted member. It met on four occasions between 24 June and 11 September 2025.')
N('3.2', 'It took evidence from the Leader of the Council, the Chief Executive, the Executive Director of Resources and the Head of Strategy. It held a round table with five residents’ associations and read the action plans of three other London boroughs (Camden, Merton and Sutton) for comparison. The working group thanks all those who gave up their time.')
N('3.3', 'It did not look again at the peer team’s own conclusions, which the Council has accepted in full, or at housing management, which is the subject of a separate inquiry by the Regulator of Social Housing.')
H('4. What the working group found: arrangements')
N('4.1', 'The peer team was on site from 8 to 11 October 2024. Its report was published on 17 January 2025 and the Cabinet approved an action plan on 12 March 2025. The plan holds 38 actions under eleven recommendations. Members heard that 17 of the 38 were complete at the end of July.')
N('4.2', 'The working group was impressed by the energy with which the Council has gone about its task. The Performance Board meets every month, and senior officers knew their own parts of the plan very well. Staff who were spoken to informally had heard of the peer challenge and could give examples of what had changed.')
N('4.3', 'It was harder to find out how matters stood as a whole. There are at present three lists of actions, kept by different teams, and they do not agree: one gives 17 actions as complete, another 21. For nine actions no one person could be named as responsible. In four cases an action had been closed because a paper had been written, although nothing had yet changed for residents.')
H('5. What the working group found: results')
N('5.1', 'Members looked in detail at three areas. On customer contact, there is good evidence of progress: the average time to answer a call fell from nine minutes to under four between November 2024 and August 2025. On member development, the programme that began in May is well attended, but co-opted members were not invited to it.')
N('5.2', 'On savings, the position is less clear. The Executive Director of Resources told the working group that £4.6 million of the £7 million that was linked to the peer team’s advice had been achieved. Members found that some of this had come from vacancies and from one-off income, and that the original proposals had been dropped. They accept that the budget is in balance, but believe that the report to members should say how this was done.')
N('5.3', 'Residents’ associations told the working group that they had been consulted at the time of the peer challenge but had heard nothing since. They felt that they could add much to the plan for the second year.')
H('6. Recommendations to the Cabinet')
d.add_paragraph('The working group recommends:').paragraph_format.keep_with_next = True
for a, b in REC: N(a, b)
H('7. Next steps')
N('7.1', 'If the Committee agrees, the recommendations will be considered by the Cabinet on 5 November 2025. The peer team’s progress review is due to be held in December 2025.')
H('8. Implications')
N('8.1', 'Finance: the recommendations can be carried out within existing budgets. Comments of the Executive Director of Resources: the analysis called for in section 6 can be produced from information that is already collected.')
N('8.2', 'Legal: under section 9FE of the Local Government Act 2000 the Cabinet must respond to a report of an overview and scrutiny committee within two months of receiving it.')
N('8.3', 'Equalities: there are no direct implications. Wider involvement of residents in setting the priorities should help the Council to hear from groups that are under-represented at present.')
H('Background documents')
d.add_paragraph('LGA Corporate Peer Challenge: Royal Borough of Kingsmead, Feedback Report, January 2025')
d.add_paragraph('Notes of the meetings of the working group')
topdf(NAME, d)
fk = {'Date': ['date', 'meeting_date', 'date_of_meeting'], 'Subject': ['subject', 'title'], 'Report of': 'report_of', 'Wards': ['wards', 'wards_affected'], 'Classification': 'classification', 'Contact': ['contact', 'contact_officer'], 'Committee': 'committee'}
def alts(b):
    o = [b]
    for s in ('; and', ';'):
        if b.endswith(s): o.append(b.removesuffix(s)); break
    return o if len(o) > 1 else b
gold = dict(documents=dict(document_type='committee_report', date_start='2025-10-09', date_end='2025-10-09', committee='Overview and Scrutiny Committee'), councils=['E09999002'],
 recommendations=[dict(ref=a, text=alts(b), headline=None, recommendation_type='decision', actions=[], leads=[], rag=[], progress=[]) for a, b in DEC] + [dict(ref=a, text=b.replace('\n', ' '), headline=None, recommendation_type='scrutiny', actions=[], leads=[], rag=[], progress=[]) for a, b in REC],
 front_matter=[dict(field=fk[a], value_text=b) for a, b in FM], peers=[], scope=[],
 milestones=[dict(event='on_site', date_text=['8 to 11 October 2024', 'from 8 to 11 October 2024'], date_start='2024-10-08', date_end='2024-10-11'),
  dict(event='report_published', date_text='17 January 2025', date_start='2025-01-17', date_end='2025-01-17'),
  dict(event=['action_plan_published', 'meeting', 'other'], date_text='12 March 2025', date_start='2025-03-12', date_end='2025-03-12'),
  dict(event=['meeting', 'other'], date_text='5 November 2025', date_start='2025-11-05', date_end='2025-11-05'),
  dict(event='progress_review', date_text='December 2025', date_start='2025-12-01', date_end='2025-12-31')])
meta(NAME, gold, 'Royal Borough of Kingsmead: Scrutiny of the response to the Corporate Peer Challenge, report of the working group (9 October 2025)', 'python-docx + LibreOffice', 'Word scrutiny report with labels without colons in a borderless table; three asks to the committee (decision) and seven recommendations R1-R7 of a working group to the Cabinet (scrutiny), one with sub-items (i)-(iii); no peer recommendation is printed; other boroughs are named.')
