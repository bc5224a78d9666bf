import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from banded_papers import *
NAME = 'thornwick_position_statement'
PRIOR = [('Develop a clear narrative for Thornwick as a place, and use it to attract investment and visitors.', 'The Thornwick Story was launched in 2022 after work with more than 60 partners. It was the basis of our successful bid for the Harbour Quarter and is used in all our promotion of the city.'),
 ('Put in place a stronger approach to the management of performance, with members more closely involved.', 'A quarterly performance report now goes to the Executive and to all three scrutiny panels. Portfolio holders meet directors each month to go through it.'),
 ('Make faster progress with the integration of health and social care.', 'A joint director of integrated care took up her post in April 2023. Delayed discharges have fallen by a third, although they rose again last winter.'),
 ('Review the senior structure so that there is enough capacity for transformation.', 'The structure was changed in 2022 and again in 2024. We now have four directors and an Assistant Chief Executive who leads on change.'),
 ('Reduce the level of borrowing planned for commercial investment.', 'The Council ended commercial investment in March 2022 and has sold two of its five out-of-area properties.'),
 ('Improve communication with staff, particularly those who do not work at a desk.', 'Depot briefings take place every fortnight and a staff app was introduced in 2024. In our last survey 64% of front-line staff felt well informed, against 41% before.')]
LOOK = [('Local priorities and outcomes', ['How well do our priorities reflect the needs of the communities that are furthest from the city centre?', 'Is our evidence of impact good enough?']),
 ('Organisational and place leadership', ['Are we making the most of our place in the new combined authority?']),
 ('Governance and culture', ['Is the move to whole-council elections being used to improve the way that members work together?', 'Do officers and members trust each other enough to have difficult conversations?']),
 ('Financial planning and management', ['Is our plan to deal with the deficit on the high needs block credible?']),
 ('Capacity for improvement', ['Do we have the right skills for the next stage of our digital programme?'])]
d = base('Carlito', 11.5, margin=2.3)
s = d.sections[0]; s.different_first_page_header_footer = True
f = s.footer.paragraphs[0]; f.add_run('Thornwick City Council: Position Statement').font.size = Pt(9); f.add_run('\t\t'); field(f, 'PAGE')
NAVY = RGBColor(0x12, 0x3C, 0x69)
for _ in range(7): d.add_paragraph()
for x, z, b in (('Thornwick City Council', 18, False), ('Corporate Peer Challenge', 32, True), ('Position Statement', 26, False), ('August 2025', 16, False)):
    p = d.add_paragraph(); r = p.add_run(x); r.font.size = Pt(z); r.bold = b; r.font.color.rgb = NAVY
d.add_page_break()
def H(x, l=1):
    p = d.add_heading(level=l); r = p.add_run(x); r.font.color.rgb = NAVY; r.font.size = Pt(17 if l == 1 else 13)
def T(*xs):
    for x in xs: d.add_paragraph(x)
H('Welcome')
T('Welcome to Thornwick. We are glad that you are coming to see us from 14 to 17 October 2025, and we want you to see us as we are. This statement is meant to give the peer team a picture of the city and of the Council: what we are proud of, what worries us, and where we would value your help.',
  'Thornwick has changed a good deal since our last Corporate Peer Challenge in February 2020, which ended three weeks before the first lockdown. Some of what that team told us was overtaken by events, but much of it has guided us. You will find an account of what we did on page 3.',
  'Two of us write this together because we lead together. Political and managerial leadership in Thornwick has not always been stable, and we are determined that it should be.')
p = d.add_paragraph(); p.add_run('Councillor Gwendolen Price, Leader of the Council').bold = True
p = d.add_paragraph(); p.add_run('Marcus Adeleye, Chief Executive').bold = True
H('Our city')
T('Thornwick is a port and cathedral city of 147,000 people at the mouth of the River Wick. It has been a unitary authority since 1997. Almost one in four of our residents is under 20 and the city has grown by 9% in ten years, mainly around the university and the hospital. Average earnings are £2,900 a year below those of the region.',
  'The contrasts are sharp. Life expectancy for men in Docklands ward is eight years shorter than in Cathedral ward, three miles away. The harbour employs 3,100 people directly, and the offshore wind industry could add as many again, but too few local people have the qualifications that the new employers are asking for.')
H('Our council')
T('We have 48 councillors. Since the election of May 2023 no party has had a majority, and the Executive is led by a partnership of two groups. The next election will be held on 6 May 2027, when the whole Council will be elected for the first time. We employ 2,640 people and have a net revenue budget of £203 million.',
  'Our Council Plan, Rising Tide, was adopted in 2023 and has four aims: a good start, a fair economy, healthy neighbourhoods and a city ready for the climate. We report on 28 measures, of which 17 were better than a year ago at the last count.')
H('How we see ourselves')
H('What goes well', 2)
for x in ('Children’s services were judged to be good in 2024, having required improvement since 2016.', 'We have built or acquired 412 council homes in four years.', 'Our relationships with the university, the NHS and the port are stronger than they have been for a long time.'): d.add_paragraph(x, style='List Bullet')
H('What is difficult', 2)
for x in ('The deficit on the high needs block stands at £21 million and is growing.', 'Sickness absence is too high, at 11.4 days for each employee.', 'A part of our digital programme has been delayed, and we are still working with three customer systems.'): d.add_paragraph(x, style='List Bullet')
H('Our finances', 2)
T('We have balanced our budget in each of the last five years, though in 2024/25 we needed £5.1 million from reserves to do so. General balances are £11.8 million. The gap to 2028/29 is £26 million, of which we have plans for £15 million. Our external auditor gave an unqualified opinion on the accounts for 2023/24.')
H('What we did after the peer challenge of 2020')
T('The peer team of February 2020 made six recommendations. The table shows what has happened since.')
t = d.add_table(rows=1, cols=2); t.style = 'Table Grid'
for c, h in zip(t.rows[0].cells, ('The peer team recommended in 2020', 'What we have done')): write(c, h, 10.5, True, 'FFFFFF'); shade(c, '123C69')
repeat(t.rows[0])
for a, b in PRIOR:
    r = t.add_row(); nosplit(r); write(r.cells[0], a, 10.5); write(r.cells[1], b, 10.5)
widths(t, [7, 9.3])
H('Where we would like you to look')
T('Besides the five themes that every Corporate Peer Challenge covers, we would like your view on the questions below.')
for th, qs in LOOK:
    H(th, 2)
    for q in qs: d.add_paragraph(q, style='List Bullet')
H('After your visit')
T('We will publish your report within three months of your visit and are ready to be open about what it says. You will be invited back for a progress review in the summer of 2026.')
topdf(NAME, d)
gold = dict(documents=dict(document_type='position_statement', date_start='2025-08-01', date_end='2025-08-31', committee=None), councils=['E06999001'],
 recommendations=[dict(ref=None, text=a, headline=None, recommendation_type='peer', made=['2020', '2020-02', '2020-02-01'], actions=[], leads=[], rag=[], progress=[dict(text=b, as_of_start=['2025-08-01', None])]) for a, b in PRIOR],
 front_matter=[], peers=[], scope=[x for th, qs in LOOK for x in [dict(level='theme', theme=th, text=th)] + [dict(level='question', theme=th, text=q) for q in qs]],
 milestones=[dict(event='on_site', date_text=['14 to 17 October 2025', 'from 14 to 17 October 2025'], date_start='2025-10-14', date_end='2025-10-17'),
  dict(event='on_site', date_text='February 2020', date_start='2020-02-01', date_end='2020-02-29'),
  dict(event='election', date_text='May 2023', date_start='2023-05-01', date_end='2023-05-31'),
  dict(event='election', date_text='6 May 2027', date_start='2027-05-06', date_end='2027-05-06'),
  dict(event='report_published', date_text=['within three months of your visit', 'within three months'], date_start=[None, '2025-10-17'], date_end=[None, '2026-01-17']),
  dict(event='progress_review', date_text=['the summer of 2026', 'summer of 2026', 'in the summer of 2026'], date_start=[None, '2026-06-01'], date_end=[None, '2026-08-31'])], no_extra=['scope'])
meta(NAME, gold, 'Thornwick City Council: Position Statement for the Corporate Peer Challenge, August 2025', 'python-docx + LibreOffice', 'Word position statement with cover page, prose chapters, a two-column table of the earlier (2020) recommendations and what was done, and questions for the team under the five themes; tests earlier recommendations without refs and progress without actions.')
