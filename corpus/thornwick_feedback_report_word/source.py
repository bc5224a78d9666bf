import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from status_papers import *
N = 'thornwick_feedback_report_word'
P = [
("Set out what you will not do.", "The Council’s ambition outruns its means. Rank the 58 projects in the Thornwick Plan, stop or pause those which matter least and tell residents, staff and partners why."),
("Use the next twelve months to build a financially sustainable council.", "The plan to use £11.4m of reserves over three years buys time, but time for what is not yet clear. Bring together savings, income, demand and assets in one programme, with the Leader and Chief Executive at its head."),
("Be bolder in place leadership.", "Partners want the Council to lead. Renew the City Partnership with a shared statement of intent, and give each partner a job to do."),
("Improve the customer’s experience, starting with repairs and planning.", "Map what residents go through from start to finish and fix the points at which things go wrong before buying new technology."),
("Make scrutiny matter.", "Cabinet and scrutiny members should agree a protocol, a forward plan that covers at least six months, and how the results of scrutiny will be followed up."),
("Clarify the roles of members and officers.", "Some members are drawn into operational matters and some officers are reluctant to give candid advice. A joint programme of development, using outside facilitators, would help both."),
("Get a grip of performance.", "Adopt a single set of measures which Cabinet and the Corporate Leadership Team look at every month, and hold leads to account when there is no improvement."),
("Finish the workforce strategy and put it into effect.", "It has been in draft since 2023. It should deal with leadership, succession, pay and the number of interim staff at the most senior grades."),
("Look after your corporate capacity.", "Finance, legal, human resources and project management are thin after successive reductions. Work out how much is needed to deliver the savings programme and protect it."),
]
TH = [("Local priorities and outcomes", "Are the Council’s priorities clear, and do they rest on a good understanding of the city? Is it delivering what it has promised?"), ("Organisational and place leadership", "Is there effective local leadership? Does the Council have good relationships with its partners and communities?"), ("Governance and culture", "Are there sound arrangements for decision-making? Is there a culture of respect and of challenge?"), ("Financial planning and management", "Does the Council understand its financial position? Does it have a plan to deal with the challenges it faces?"), ("Capacity for improvement", "Can the organisation bring about the improvements that it needs? Does it have the people, skills and systems to do so?")]
PE = [("Lead officer peer", "Gwendolyn Ashcroft", "Chief Executive", "Sheffield City Council"), ("Lead member peer", "Councillor Desmond Parkhouse", "Leader", "Plymouth City Council"), ("Member peer", "Councillor Yusra Malik-Dean", "Opposition Group Leader", "Peterborough City Council"), ("Officer peer", "Stuart Brackley", "Director of Finance", "Stockton-on-Tees Borough Council"), ("Officer peer", "Oluchi Nwosu", "Director of Customer and Digital", "Wiltshire Council"), ("Officer peer", "Hazel Timmins", "Assistant Director, Housing", "Swindon Borough Council"), ("LGA peer challenge manager", "Callum Dreyer", None, "Local Government Association")]
d = base('Carlito', 11.5, False, (22, 23, 20, 23)); d.styles['Normal'].paragraph_format.space_after = Pt(7)
for _ in range(7): d.add_paragraph()
for x, z in (('Corporate Peer Challenge', 30), ('Thornwick City Council', 22), ('Feedback report', 18), ('24–27 June 2025', 14)):
    p = d.add_paragraph(); r = p.add_run(x); r.font.size = Pt(z); r.bold = z > 20; r.font.color.rgb = RGBColor(0x5b, 0x1a, 0x5e)
d.add_page_break()
num = [0]
def h1(x, brk=False): num[0] += 1; p = d.add_paragraph(); r = p.add_run(f'{num[0]}.  {x}'); r.bold = True; r.font.size = Pt(16); r.font.color.rgb = RGBColor(0x5b, 0x1a, 0x5e); p.paragraph_format.keep_with_next = True; p.paragraph_format.space_before = Pt(10)
def h2(x): p = d.add_paragraph(); r = p.add_run(x); r.bold = True; r.font.size = Pt(13); p.paragraph_format.keep_with_next = True
def para(x): d.add_paragraph(x)
h1('Introduction')
para('This report contains the findings of a Corporate Peer Challenge at Thornwick City Council. The challenge is run by the Local Government Association (LGA) as part of the support that it offers to councils. It is not an inspection. A team of members and officers from other authorities spent four days in the city, and gave their views as critical friends.')
para('The team spoke to 184 people at 62 meetings and visits, read the Council’s position statement and studied figures about the Council’s money and its services. The team’s thanks go to Wilma Pryce-Lewis and colleagues for a well-organised programme.')
h1('Executive summary')
para('Thornwick is a city on the rise. There is a great deal to be proud of, including the reopening of the Corn Exchange, an improving children’s service and a strong record of building council homes. Members and staff care deeply about the place. Partners spoke with warmth about the approachability of the Leader and of the Chief Executive, who has been in post since 2023.')
para('There has been no single moment of crisis. Yet the Council’s margin for error has become very small. Demand for adult social care, and the cost of placing children, have grown faster than its income. It has kept its promises by drawing upon reserves, and it cannot do so for much longer. The team heard different accounts of the size of the gap and of how it will be met, and there needs to be only one.')
para('The culture of the Council is friendly and informal. That has helped it through a hard period. It has also meant that responsibility is sometimes unclear and that difficult choices are put off. The team believes that a more disciplined approach to priorities and performance would make the Council stronger without changing what is best about it.')
h1('Recommendations')
para('The body of this report contains a number of suggestions. The most important are brought together here as nine recommendations to the Council:')
for i, (h, t) in enumerate(P, 1):
    p = d.add_paragraph(); r = p.add_run(f'Recommendation {i}'); r.bold = True; r.font.color.rgb = RGBColor(0x5b, 0x1a, 0x5e); p.paragraph_format.keep_with_next = True; p.paragraph_format.space_after = Pt(1)
    p = d.add_paragraph(); r = p.add_run(h); r.bold = True; p.add_run(' ' + t)
h1('How the challenge was done')
h2('The peer team')
para('The members of the team were chosen for their experience, with the agreement of the Council:')
for k, n, r_, o in PE: d.add_paragraph(f'{n} – {r_}, {o} ({k.lower()})' if r_ else f'{n} – {k}, {o}', style='List Bullet')
h2('What the team looked at')
para('All Corporate Peer Challenges examine five themes:')
for a, b in TH:
    p = d.add_paragraph(style='List Number'); r = p.add_run(a); r.bold = True; p.add_run(': ' + b)
para('The Council also asked the team for its thoughts on how residents experience its services. The team’s views on this have been woven into section 5.')
h1('Feedback')
h2('Local priorities and outcomes')
para('The Thornwick Plan describes an appealing future for the city and it was put together after conversations with over 3,000 residents. It is well understood by senior staff. Towards the front line it is less well known. It includes 58 projects, of which nearly half have no end date or named lead. The team believes that it would gain from being shorter.')
para('Outcomes in education are good and there has been progress with rough sleeping. Satisfaction among tenants has dropped to 61 per cent, however, and the planning service has a backlog of 430 cases. Staff who answer the telephone told the team that they often cannot say when something will be done. There is a customer strategy, which dates from 2019, but few people could recall it.')
h2('Organisational and place leadership')
para('The Leader is respected across the political groups. The relationship between her and the Chief Executive is a real strength. Partners from health, the university and the voluntary sector appreciate the Council’s openness and would like it to be more demanding of them. The City Partnership has not met since the autumn of 2024.')
h2('Governance and culture')
para('Meetings are well run and the Council publishes its decisions promptly. Scrutiny has good chairs but receives reports at a late stage. The team suggests that each scrutiny committee should choose two subjects a year to look at in depth. Standards complaints have risen, mostly about what is said on social media.')
para('Officers described a “kind” organisation, and the team saw plenty of evidence of this. Several said as well that they hesitate to pass on bad news. The team saw some confusion between the roles of members and officers, notably in housing.')
h2('Financial planning and management')
para('The finance team is able and the accounts are signed off without difficulty. The gap in the Medium Term Financial Plan is £27m by 2028/29, for which £9m of savings have been identified. The number of savings rated as high risk has doubled since the plan was approved. The team was encouraged that the Cabinet understands the scale of what is needed.')
h2('Capacity for improvement')
para('People like to work for Thornwick. Turnover is lower than the regional average and 72 per cent of staff would recommend it as an employer. Nonetheless, three of the eight posts on the Corporate Leadership Team are held on an interim basis and corporate services have been reduced by a quarter since 2019. There are signs of tiredness, and the transformation team is made up of secondees who expect to go back to their services in the spring.')
h1('What happens next')
para('The Council is asked to reflect on these findings. It is expected to publish this report by the end of September 2025, and an action plan by the end of November 2025. The LGA will then arrange a progress review, which will take place about ten months after the visit. Phoebe Garside, Principal Adviser for the region, is the contact between the Council and the LGA, and she can be reached at phoebe.garside@lga.example.')
f = d.sections[0].footer.paragraphs[0]; f.add_run('LGA Corporate Peer Challenge – Thornwick City Council    ').font.size = Pt(8.5); field(f, 'PAGE', 8.5)
d.save(str(ROOT / N / 'document.docx')); soffice(N)
gold = [dict(ref=[f'Recommendation {i}', str(i)], text=[f'{h} {t}', t], headline=[h, h.rstrip('.')], recommendation_type='peer', made=['2025', '2025-06', '2025-06-24', '2025-06-27', None], theme=None, actions=[], leads=[], progress=[], rag=[]) for i, (h, t) in enumerate(P, 1)]
scope = []
for a, b in TH:
    scope.append(dict(level='theme', theme=a, text=a)); scope += [dict(level='question', theme=a, text=q.strip()) for q in re.findall(r'[^?]+\?', b)]
peers = [dict(name=[n, n.replace('Councillor ', '')], role=r_ if r_ else k, organisation=o if o != 'Local Government Association' else [o, 'LGA']) for k, n, r_, o in PE]
peers[-1]['role'] = ['LGA peer challenge manager', 'peer challenge manager']
write(N, dict(documents=dict(document_type='feedback_report', date_start=['2025-06-24', None], date_end=['2025-06-27', None], committee=None), councils=['E06999001'], recommendations=gold, front_matter=[], scope=scope, peers=peers,
 milestones=[dict(event='on_site', date_text='24–27 June 2025', date_start='2025-06-24', date_end='2025-06-27'), dict(event='report_published', date_text=['by the end of September 2025', 'the end of September 2025', 'end of September 2025']), dict(event='action_plan_published', date_text=['by the end of November 2025', 'the end of November 2025', 'end of November 2025']), dict(event='progress_review', date_text=['about ten months after the visit', 'ten months after the visit'])], no_extra=['peers', 'scope']),
 "Corporate Peer Challenge: feedback report, Thornwick City Council, June 2025", "python-docx + LibreOffice", "Ordinary Word feedback report with a title page and numbered sections: the ref is a line of its own, then a bold sentence run into its explanation; peers as bullets with the kind of peer in brackets; themes with two questions each on one line.")
