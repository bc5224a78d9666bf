import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from ruled_papers import *
from docx.enum.section import WD_SECTION
H = os.path.dirname(os.path.abspath(__file__))
D = {'Complete': 'complete', 'On track': 'on_track', 'Delayed': 'off_track', 'Not started': 'not_started', 'At risk': 'at_risk'}
P = [
 ('R1', 'Develop a longer-term vision for the borough', 'Work with residents, town and parish councils and partners to describe what the Borough should look like in 2040.', 'Commission a “Marlowe Vale 2040” engagement exercise and bring a draft vision to Full Council.', [off('Chief Executive')], ('July 2026', '2026-07-01', '2026-07-31'), ['Engagement ran from 3 November to 19 December 2025. 2,310 people took part online and 14 drop-in events were held.', 'A first draft of the vision will be shared with group leaders in April.'], 'On track'),
 ('R2', 'Reset the relationship between members and officers', 'Agree and publish clear expectations of roles, behaviours and response times on both sides.', 'Adopt a refreshed Member and Officer Protocol, with joint workshops facilitated by the LGA.', [off('Monitoring Officer')], ('December 2025', '2025-12-01', '2025-12-31'), ['Protocol adopted by Full Council on 10 December 2025. Two workshops held, with 34 of 43 members attending at least one.'], 'Complete'),
 ('R3', 'Make better use of the Medium Term Financial Strategy', 'Bring forward options to close the gap of £3.1m by 2028/29, including the use of reserves, and share them with all members early.', 'Hold two all-member budget seminars each year and publish a savings options paper each September.', [off('Section 151 Officer'), mem('Chair of Policy and Resources Committee')], ('September 2026', '2026-09-01', '2026-09-30'), ['The first seminar was held on 27 November 2025. The format of the options paper has been agreed with the Chair.'], 'On track'),
 ('R4', 'Simplify the committee structure', 'Review the number and remits of committees so that decisions are not considered twice.', 'Constitution Working Group to report with options for a revised structure.', [off('Monitoring Officer'), off('Head of Democratic Services')], ('May 2026', '2026-05-01', '2026-05-31'), ['The Working Group has met once. Work paused in January while the Head of Democratic Services post was vacant; options are now expected in the autumn.'], 'Delayed'),
 ('R5', 'Strengthen performance management', 'Introduce a corporate set of measures with targets and benchmark these against comparable councils.', 'Launch a quarterly performance report to the Policy and Resources Committee.', [off('Head of Corporate Services')], ('March 2026', '2026-03-01', '2026-03-31'), ['Twenty-six measures have been selected. Data for seven of them cannot yet be extracted from the new housing system, so the first report may not be complete.'], 'At risk'),
 ('R6', 'Get more from the leisure and waste partnerships', 'Clarify what the Council wants from each partnership and hold partners to account for it.', 'Review the governance of both contracts and agree an annual statement of outcomes.', [off('Director of Communities'), off('Director of Environment')], ('October 2026', '2026-10-01', '2026-10-31'), [], 'Not started'),
 ('R7', 'Celebrate the workforce and plan for its future', 'Build on the strong culture described by staff, and tackle recruitment difficulties in planning, legal and finance.', 'Workforce plan, including a graduate and apprenticeship scheme with neighbouring councils.', [off('Head of HR', ['Head of HR', 'Head of Human Resources'])], ('By the end of 2026', ['2026-01-01', '2026-12-31', None], '2026-12-31'), ['Three apprentices started in January 2026. Discussions continue with two neighbouring districts about a shared graduate scheme.'], 'On track'),
]
d = base('Liberation Sans', 11, False, 2.5)
h = d.sections[0].footer.paragraphs[0]; h.alignment = WD_ALIGN_PARAGRAPH.CENTER; field(h, 'PAGE')
def para(t, bold=False, size=None, after=8, keep=False, indent=None):
    p = d.add_paragraph(); r = p.add_run(t); r.bold = bold
    if size: r.font.size = Pt(size)
    p.paragraph_format.space_after = Pt(after); p.paragraph_format.keep_with_next = keep
    if indent is not None: p.paragraph_format.left_indent = Cm(indent); p.paragraph_format.first_line_indent = Cm(-1.2)
    return p
def num(n, t): para(f'{n}\t{t}', indent=1.2)
para('Marlowe Vale Borough Council', True, 15, 2); para('Policy and Resources Committee', True, 13, 10)
FM = [('Date of meeting', '12 March 2026'), ('Title of report', 'Corporate Peer Challenge: progress with the action plan'), ('Report author', 'Imogen Tranter, Head of Corporate Services'), ('Lead member', 'Councillor Desmond Achebe, Leader of the Council'), ('Wards affected', 'All'), ('Exempt', 'No')]
t = d.add_table(0, 2); t.style = 'Table Grid'
for a, b in FM:
    c = t.add_row().cells; put(c[0], a, True); put(c[1], b); shade(c[0], 'E4E9F2')
widths(t, [4.5, 11.5]); d.add_paragraph()
para('1.\tPurpose of the report', True, 12, 4, True)
num('1.1', 'To update the Committee on the action plan that responds to the Corporate Peer Challenge of the Council undertaken by the Local Government Association (LGA) in July 2025.')
para('2.\tRecommendations', True, 12, 4, True)
para('The Committee is asked to:', after=4, keep=True)
dec = [('a)', 'note the progress made in delivering the action plan at Appendix A;'), ('b)', 'agree that the target date for recommendation R4 be moved from May 2026 to October 2026; and'), ('c)', 'authorise the Chief Executive, in consultation with the Leader of the Council, to agree the arrangements for the progress review with the LGA.')]
for a, b in dec: num(a, b)
para('3.\tBackground', True, 12, 4, True)
num('3.1', 'A Corporate Peer Challenge is a voluntary, improvement-focused review in which councillors and senior officers from other councils spend several days with a council and report on what they find. The LGA expects every council to have one at least every five years. The Council’s previous challenge was seven years earlier.')
num('3.2', 'The peer team was on site from 8 to 11 July 2025. It spoke to 112 people in 43 meetings, including members of all political groups, staff, tenants and representatives of local businesses. The final report was published on 2 October 2025 and contains seven key recommendations, all of which were accepted by Full Council.')
num('3.3', 'The Council published its action plan on 4 December 2025, within the five months that the LGA expects. The plan is monitored each month by the Senior Management Team.')
para('4.\tProgress to date', True, 12, 4, True)
num('4.1', 'Appendix A sets out progress against each of the peer team’s recommendations. In summary, one action is complete, three are on track, one is at risk, one is delayed and one has not started.')
num('4.2', 'The Committee’s attention is drawn to R4 (committee structure). The peer team found that some matters were being considered by two or even three committees before being decided. The Constitution Working Group began its review in November, but the loss of the Head of Democratic Services meant that it could not be supported between January and March. A new post-holder started on 2 March and it is proposed that the target date be moved to October 2026.')
num('4.3', 'R6 (partnerships) has deliberately been programmed for later in the year, because the annual reviews of both contracts take place in the summer.')
para('5.\tNext steps', True, 12, 4, True)
num('5.1', 'The LGA will carry out a progress review in June 2026. This will be a one-day visit by some members of the original team, who will write a short report that the Council must publish.')
para('6.\tImplications', True, 12, 4, True)
t = d.add_table(0, 2); t.style = 'Table Grid'
for a, b in [('Financial', 'None arising directly from this report. The cost of the Marlowe Vale 2040 engagement exercise (£18,500) has been met from the corporate initiatives budget.'), ('Legal', 'Any change to the committee structure requires a decision of Full Council.'), ('Equality', 'An impact assessment was completed for the engagement exercise. There are no other implications.'), ('Climate', 'None.')]:
    c = t.add_row().cells; put(c[0], a, True, 10); put(c[1], b, size=10)
widths(t, [3, 13]); d.add_paragraph()
para('7.\tAppendices', True, 12, 4, True); para('Appendix A – Corporate Peer Challenge action plan, position at 20 February 2026')
para('Background papers', True, after=2, keep=True); para('LGA Corporate Peer Challenge: Marlowe Vale Borough Council – Feedback Report')
s = d.add_section(WD_SECTION.NEW_PAGE); s.orientation = WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Cm(29.7), Cm(21); s.left_margin = s.right_margin = Cm(1.8)
para('Appendix A', True, 13, 2); para('Corporate Peer Challenge action plan – position at 20 February 2026', True, 12, 6)
para('Status: Complete – the action has been delivered. On track – will be delivered by the target date. At risk – could miss the target date unless action is taken. Delayed – has missed, or will miss, the target date. Not started – work has not begun.', after=6).runs[0].font.size = Pt(9)
cols = ['Ref', 'Recommendation', 'Action', 'Status', 'Responsible', 'Target date', 'Latest update']; W = [1.2, 6.3, 5.2, 2.1, 3.4, 2.3, 5.6]
t = d.add_table(1, 7); t.style = 'Table Grid'
for c, x in zip(t.rows[0].cells, cols): put(c, x, True, 10.5); shade(c, 'CBD5E8')
repeat_header(t.rows[0])
recs = [dict(ref=a, text=b if b.endswith('.') else [b, re.sub(r'; and$', ';', b), re.sub(r';( and)?$', '', b)], recommendation_type='decision') for a, b in dec]
for ref, head, expl, act, leads, due, prog, st in P:
    c = t.add_row().cells
    put(c[0], ref, size=10.5)
    r = c[1].paragraphs[0].add_run(head + ' – '); r.bold = True; r.font.size = Pt(10.5); c[1].paragraphs[0].add_run(expl).font.size = Pt(10.5)
    put(c[2], act, size=10.5); put(c[3], st, size=10.5); put(c[4], ' / '.join(x['lead_text'] for x in leads), size=10.5); put(c[5], due[0], size=10.5); put(c[6], prog or '–', size=10.5)
    recs.append(dict(ref=ref, text=f'{head} – {expl}', headline=head, recommendation_type='peer', actions=[dict(text=act, ref=None, due_text=due[0], due_start=due[1], due_end=due[2], leads=leads,
      progress=[dict(text=' '.join(prog), as_of_start='2026-02-20', as_of_end='2026-02-20')] if prog else [], rag=[dict(rag_text=st, rag=None, delivery=D[st], basis='text')])]))
widths(t, W)
d.save(H + '/document.docx'); to_pdf(H)
F = {'Date of meeting': ['Date of meeting', 'meeting_date'], 'Title of report': ['Title of report', 'title'], 'Lead member': ['Lead member'], 'Exempt': ['Exempt']}
finish(H, {
 'documents': {'document_type': 'committee_report', 'date_start': '2026-03-12', 'date_end': '2026-03-12', 'committee': 'Policy and Resources Committee'},
 'councils': ['E07999011'], 'recommendations': fill(recs, ['2025', None]),
 'front_matter': [{'field': F.get(a, a), 'value_text': b} for a, b in FM], 'scope': [], 'peers': [],
 'milestones': [
  {'event': 'on_site', 'date_text': ['from 8 to 11 July 2025', '8 to 11 July 2025'], 'date_start': '2025-07-08', 'date_end': '2025-07-11'},
  {'event': 'report_published', 'date_text': '2 October 2025', 'date_start': '2025-10-02', 'date_end': '2025-10-02'},
  {'event': 'action_plan_published', 'date_text': '4 December 2025', 'date_start': '2025-12-04', 'date_end': '2025-12-04'},
  {'event': 'progress_review', 'date_text': 'June 2026', 'date_start': '2026-06-01', 'date_end': '2026-06-30'}],
 'no_extra': ['front_matter'],
}, 'Marlowe Vale Borough Council: Policy and Resources Committee report with the action plan annexed', 'python-docx + LibreOffice', 'Ordinary Word committee report, portrait, with a landscape appendix holding the plan; status words without colours in the middle column; decisions a)-c) and peer recommendations R1-R7 in one document.')
