import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from plain_papers import *
N = 'eastmarsh_position_statement'; folder(N)
SEC = [('Our borough', ['Eastmarsh lies where the River Sall meets the sea. About 98,400 people live here, two thirds of them in the town itself and the rest in Port Holland and nineteen villages. The port employs 4,100 people and has been chosen as the base for the Outer Dowsing wind farm. At the same time four of our sixteen wards are among the tenth most deprived in England, and healthy life expectancy for men in Dock ward is eleven years less than in Hunsley.',
   'The council has 39 members. Since May 2023 no party has had overall control (Labour 16, Conservative 13, Independent 7, Green 3). We returned to a committee system in May 2024. The budget for 2025/26 is £17.9m and we employ 512 people.']),
 ('Local priorities and outcomes', ['*Eastmarsh 2030* was adopted in February 2024 after the largest consultation that we have ever run. It has three priorities: a fair start, good work and a coast that lasts. Each has a lead committee and a short list of measures, and the first annual report showed that 17 of the 24 measures were improving.',
   'We are proud of the Winter Gardens, which reopened in November with help from the Levelling Up Fund and has already had 60,000 visitors. We are less satisfied with recycling, at 37 per cent, and with the time it takes to turn round an empty council home.']),
 ('Organisational and place leadership', ['The Leader sits on the board of the combined authority and chairs its coastal group. Our Chief Executive, Jocelyn Ambrose, joined in 2022 and has brought together a leadership team of five. We share a Director of Public Health liaison post with the county, and host the Port Skills Partnership.',
   'A survey of partners in March told us that 84 per cent found us easy to work with. Smaller voluntary bodies were less positive, and we have since set up a single point of contact for them.']),
 ('Governance and culture', ['The change of governance was agreed by a narrow vote and was carried out in six months. Policy committees meet every seven weeks. A review after one year is being led by the Monitoring Officer and will report in June. We know that there are too many items for noting.',
   'Standards complaints fell from 22 to 9 last year. Our internal audit opinion has been “reasonable” in each of the last four years.']),
 ('Financial planning and management', ['Our accounts have been signed off up to 2022/23; later years are subject to the national backstop. Reserves stand at £5.2m against a minimum of £2.5m. The gap to 2028 is £2.9m, of which £1.6m is covered by agreed savings. The main risks are temporary accommodation, internal drainage board levies and the fair funding review.']),
 ('Capacity for improvement', ['We have 58 vacancies, down from 91. A new pay structure was introduced last year and turnover has fallen to 11 per cent. The digital programme is at an early stage and the housing system must be replaced by 2027. Two apprentices and a data analyst have joined the improvement team.'])]
OLD = [('Work with partners to produce a single long-term strategy for the town and the port.', 'Eastmarsh 2030 and the Port Masterplan were both agreed in 2024 after joint consultation.'),
 ('Build up financial resilience by adding to reserves and reviewing the commercial portfolio.', 'General reserves have grown from £2.8m to £5.2m. Two shopping parades were sold in 2021 and no more have been bought.'),
 ('Modernise the way in which customers contact the council.', 'Sixty-eight services are now online. The contact centre moved to the Guildhall in 2022 and average waiting time is two minutes.'),
 ('Clarify the respective roles of members and officers in planning.', 'A new protocol was agreed in 2020 and training takes place every year. No decision has been overturned with costs since.'),
 ('Improve the council’s understanding of its housing stock.', 'Full stock survey finished in 2023 and repeated for a fifth of homes each year. A business plan for thirty years has been approved.'),
 ('Invest in management skills at every level.', 'Interrupted by the pandemic. A new programme began in January 2024 and 46 managers have completed it.')]
Q = [('Local priorities and outcomes', ['Are three priorities few enough, and are they being felt in Dock and Fishgate wards?']), ('Organisational and place leadership', ['Where could we have more influence in the combined authority?', 'Do our partners see us as we see ourselves?']), ('Governance and culture', ['How can we make the committee system work better for residents?']), ('Financial planning and management', ['Is our plan to close the gap by 2028 realistic?']), ('Capacity for improvement', ['Are we trying to do too much with the digital programme?'])]
esc = lambda s: s.replace('\\', '\\\\').replace('#', '\\#').replace('$', '\\$').replace('_', '\\_').replace('@', '\\@')
o = ['''#set page(paper: "a4", margin: (x: 2.3cm, top: 2.4cm, bottom: 2.2cm), footer: context [#set text(8.5pt, fill: rgb("#555"))
  Eastmarsh Borough Council #h(1fr) Position statement #h(1fr) #counter(page).display()])
#set text(font: ("Liberation Sans",), size: 10.6pt, lang: "en", region: "GB")
#set par(leading: 0.68em, spacing: 0.95em, justify: false)
#show heading.where(level: 1): it => block(above: 1.5em, below: .75em, text(15pt, fill: rgb("#0b5563"), it.body))
#show heading.where(level: 2): it => block(above: 1.1em, below: .55em, text(11.5pt, fill: rgb("#0b5563"), it.body))
#block(fill: rgb("#0b5563"), inset: 16pt, width: 100%)[#text(22pt, white, weight: "bold")[Position statement] \\ #v(2pt) #text(13pt, white)[Corporate Peer Challenge, 20 – 22 May 2025] \\ #v(4pt) #text(11pt, white)[Eastmarsh Borough Council #h(1em) April 2025]]
#v(6pt)
= Foreword
We welcome our peers to Eastmarsh. This is a candid account of where we are, what we have done well and where we would value advice. We last had a challenge in October 2019, when the world was very different, and it helped us a good deal.

#emph[Councillor William Strand, Leader of the Council, and Jocelyn Ambrose, Chief Executive]
''']
for h, ps in SEC:
    o.append(f'= {h}'); o += [esc(p).replace('*Eastmarsh 2030*', '#emph[Eastmarsh 2030]') + '\n' for p in ps]
o.append('= What has happened since our last challenge\nThe peer team of 2019 made six recommendations. The table shows what was recommended and what we have done.\n')
o.append('#table(columns: (1fr, 1.2fr), inset: 6pt, stroke: .6pt + rgb("#9bb5ba"), fill: (x, y) => if y == 0 { rgb("#dcebee") },\n table.header([*Recommendation 2019*], [*What we have done*]),')
o += [f' [{esc(a)}], [{esc(b)}],' for a, b in OLD]
o.append(')\n\n= What we would like the team to help us with\nThe scope has been agreed with the LGA. Under each theme there is something that we should like to hear about above all:\n')
for th, qs in Q:
    o.append(f'== {th}\n' + '\n'.join(f'- {esc(q)}' for q in qs))
o.append('\nWe shall publish the report of the team within three months, and we plan to take it to Full Council on 17 July 2025.')
(ROOT/N/'source.typ').write_text('\n'.join(o), encoding='utf-8')
import typst; typst.compile(str(ROOT/N/'source.typ'), output=str(ROOT/N/'document.pdf'))
sc = []
for th, qs in Q: sc.append(dict(level='theme', theme=th, text=th)); sc += [dict(level='question', theme=th, text=q) for q in qs]
gold(N, dict(documents=dict(document_type='position_statement', date_start='2025-04-01', date_end='2025-04-30'), councils=['E07999005'], front_matter=[], peers=[], scope=sc,
  recommendations=[dict(ref=None, text=a, headline=None, recommendation_type='peer', made=['2019', '2019-10'], theme=None, leads=[], rag=[], actions=[], progress=[dict(text=b)]) for a, b in OLD],
  milestones=[dict(event='on_site', date_text=['20 – 22 May 2025'], date_start='2025-05-20', date_end='2025-05-22'), dict(event='on_site', date_text=['in October 2019', 'October 2019'], date_start='2019-10-01', date_end='2019-10-31'),
   dict(event='report_published', date_text=['within three months']), dict(event='meeting', date_text=['17 July 2025', 'on 17 July 2025'], date_start='2025-07-17', date_end='2025-07-17')], no_extra=['scope']))
toml(N, 'Eastmarsh Borough Council: position statement for the Corporate Peer Challenge, April 2025', 'Typst', 'Position statement with theme headings twice (narrative, then questions to the team) and a two-column table of the 2019 recommendations with what has been done since')
look(N); checktext(N)
