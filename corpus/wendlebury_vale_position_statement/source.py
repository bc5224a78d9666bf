import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from status_papers import *
N = 'wendlebury_vale_position_statement'
P = [
("Develop a longer-term vision for the Vale that looks beyond the electoral cycle.", "Vale 2040 was adopted by Council in July 2022, following a citizens’ assembly of 48 residents. It is the starting point for the Corporate Strategy and for the new Local Plan."),
("Review the arrangements for the shared service with our neighbours, and be clear about who benefits and by how much.", "The shared revenues and benefits service was reviewed in 2021 and continues. We withdrew from the shared legal service in 2022 and from the shared ICT service in March 2024."),
("Strengthen the finance team and the financial literacy of budget holders.", "Two qualified accountants have been added to the team. All 41 budget holders have been trained and forecasts are now within 2% of the out-turn."),
("Give the Scrutiny Committee dedicated officer support.", "A part-time scrutiny officer was appointed in 2021. The post has been vacant since May 2025 and we are considering how best to fill it."),
("Adopt a commercial strategy which sets out the council’s appetite for risk.", "A commercial strategy was approved in 2020, but was withdrawn after changes to the rules on borrowing. In its place we have an asset strategy that concentrates upon the district."),
("Take a fresh look at how the council communicates with its staff.", "A weekly video from the Chief Executive, quarterly all-staff meetings and a staff forum have been brought in. In the 2025 survey 79% of staff said that they feel well informed, as against 54% in 2019."),
("Work with parish and town councils as equal partners.", "A charter was signed with 37 of our 44 parishes in 2021, and it was refreshed last year. Parish clerks meet the Head of Communities every two months."),
]
Q = [("Local priorities and outcomes", ["Is Vale 2040 reflected in what we spend money on?", "Are we making a difference for people in the three market towns as well as in the villages?"]),
("Organisational and place leadership", ["How well are we preparing for local government reorganisation while keeping our attention on today’s services?"]),
("Governance and culture", ["Do members and officers have the right working relationship?", "Is scrutiny adding value?"]),
("Financial planning and management", ["Are our savings plans realistic?"]),
("Capacity for improvement", ["Do we have the capacity and skills that we will need in the next two years?", "Are we learning enough from others?"])]
css = '''@page { size: A4; margin: 22mm 20mm 20mm; @bottom-left { content: "Wendlebury Vale District Council | Position statement"; font: 8pt "P052"; color: #7a4b12 } @bottom-right { content: counter(page); font: 9pt "P052" } }
@page :first { margin: 0; @bottom-left { content: "" } @bottom-right { content: "" } }
body { font: 10.8pt/1.45 "P052", serif } .cover { page: first; height: 297mm; background: #f3ead9; break-after: page; padding: 60mm 25mm 0; box-sizing: border-box } .cover h1 { font-size: 32pt; color: #7a4b12; margin: 8mm 0 3mm; line-height: 1.15 } .cover p { font-size: 15pt; margin: 1mm 0 }
h2 { font-size: 16pt; color: #7a4b12; margin: 6mm 0 2mm; break-after: avoid } h3 { font-size: 12pt; margin: 3.5mm 0 1mm; break-after: avoid } p { margin: 0 0 2.5mm } ul { margin: 0 0 3mm; padding-left: 6mm }
table { border-collapse: collapse; width: 100%; margin: 2mm 0 4mm } th { background: #7a4b12; color: #fff; text-align: left } th, td { border: .6pt solid #b89b74; padding: 2mm; vertical-align: top; width: 50% } tr { break-inside: avoid } thead { display: table-header-group }
.facts { float: right; width: 52mm; background: #f3ead9; padding: 4mm; margin: 0 0 4mm 6mm; font-size: 9.8pt; line-height: 1.35 } .facts b { display: block; font-size: 15pt; color: #7a4b12 }'''
q = ''.join(f'<h3>{t}</h3><ul>{"".join(f"<li>{x}</li>" for x in xs)}</ul>' for t, xs in Q)
rows = ''.join(f'<tr><td>{a}</td><td>{b}</td></tr>' for a, b in P)
html = f'''<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Position statement</title><style>{css}</style></head><body>
<div class="cover"><svg width="90" height="90" viewBox="0 0 90 90"><path d="M5 85 Q45 5 85 85" fill="none" stroke="#7a4b12" stroke-width="5"/><path d="M5 85 Q28 40 45 85 Q62 40 85 85" fill="#c08a3e"/></svg><p>Wendlebury Vale District Council</p><h1>Corporate Peer Challenge<br>Position statement</h1><p>September 2025</p></div>
<h2>Welcome</h2>
<p>We are very pleased to welcome the peer challenge team to the Vale of Wendlebury. You are here at an interesting time. Like other districts we are working with our neighbours on proposals for new unitary councils, and we want to hand over an organisation and a place that are in good health. We hope that you will tell us frankly what we could do better.</p>
<p>This statement has been kept short. It says who we are, what we believe that we do well, where we know there is more to do and what we would like you to think about. A library of papers has been shared with you.</p>
<p><b>Councillor Bryony Tatchell</b>, Leader of the Council<br><b>Edmund Carrow</b>, Chief Executive</p>
<h2>About the Vale</h2>
<div class="facts"><b>91,400</b>people live in the district<b>44</b>parish and town councils<b>36</b>councillors<b>£15.2m</b>net revenue budget in 2025/26<b>302</b>members of staff (full-time equivalent)<b>3.1%</b>of residents are out of work</div>
<p>The district covers 268 square miles of chalk downs and clay vale. About half of residents live in the market towns of Wendlebury, Hanney Regis and Stow Abbas, and the rest in villages, of which only nine have a shop. The population is older than the average for England and is expected to grow by a tenth by 2040.</p>
<p>The council has been led since May 2023 by a joint administration of Liberal Democrats and Independents. All-out elections are held every four years; those due in May 2027 may be affected by reorganisation. There is a Cabinet of seven, two scrutiny committees and an Audit and Governance Committee.</p>
<p>The economy is diverse. The largest employers are the teaching hospital, the science park at Kingsdown and a maker of agricultural machinery. Average earnings are higher than in the region as a whole, but so are house prices, at eleven times the typical salary. Bus services have been cut and many young people cannot get to college without a car.</p>
<h2>What we are proud of</h2>
<ul><li>We have built 86 council homes since 2022, after a gap of thirty years, and bought 31 more to house families at risk of homelessness.</li><li>Recycling reached 61.8% in 2024/25, the fourth highest of any district in England.</li><li>The leisure centre at Stow Abbas has been refurbished, on time and within its budget, and visits have gone up by 22%.</li><li>Planning appeals are won in nine cases out of ten.</li></ul>
<h2>Where we need to improve</h2>
<p>Our medium-term plan shows a shortfall of £2.4m in 2027/28. We have made savings of £3.6m in the last four years and the choices are getting harder. Sickness absence, at 9.4 days for each employee, is too high. Customers tell us that they have to contact us more than once to get an answer, and our website is out of date.</p>
<p>We have found it difficult to recruit planners, environmental health officers and surveyors. Reorganisation may make this worse. We would value the team’s advice about how other councils have kept their people through a period of change.</p>
<h2>What we have done since the last peer challenge</h2>
<p>Our last peer challenge took place in January 2020. The team made seven recommendations, and a remote follow-up in 2021 found that we had made a good start. The table gives the position today.</p>
<table><thead><tr><th>2020 recommendation</th><th>What we have done</th></tr></thead><tbody>{rows}</tbody></table>
<h2>What we would like the team to consider</h2>
<p>We met the LGA on 12 June 2025 to agree what the challenge would cover. Under each of the five core themes there are some matters on which your advice would be of special value.</p>
{q}
<h2>Practical arrangements</h2>
<p>The team will be on site from 7 to 10 October 2025, based in the Old Brewery at Wendlebury. Feedback will be given to members and senior staff at 2pm on the last day. We intend to publish the team’s report in December 2025 and our action plan by the end of February 2026. The co-ordinator for the visit is Lottie Marchmont, Corporate Policy Officer.</p>
</body></html>'''
(ROOT / N / 'source.html').write_text(html); weasy(N)
gold = [dict(ref=None, text=a, headline=None, recommendation_type='peer', made=['2020', '2020-01', '2020-01-01'], theme=None, actions=[], leads=[], progress=[dict(text=b)], rag=[]) for a, b in P]
scope = []
for t, xs in Q:
    scope.append(dict(level='theme', theme=t, text=t)); scope += [dict(level='question', theme=t, text=x) for x in xs]
write(N, dict(documents=dict(document_type='position_statement', date_start='2025-09-01', date_end='2025-09-30', committee=None), councils=['E07999007'], recommendations=gold, front_matter=[], scope=scope, peers=[],
 milestones=[dict(event='election', date_text='May 2027', date_start='2027-05-01', date_end='2027-05-31'), dict(event=['on_site', 'other'], date_text='January 2020', date_start='2020-01-01', date_end='2020-01-31'), dict(event=['scoping', 'meeting'], date_text='12 June 2025', date_start='2025-06-12', date_end='2025-06-12'), dict(event='on_site', date_text=['from 7 to 10 October 2025', '7 to 10 October 2025'], date_start='2025-10-07', date_end='2025-10-10'), dict(event='report_published', date_text='December 2025', date_start='2025-12-01', date_end='2025-12-31'), dict(event='action_plan_published', date_text=['by the end of February 2026', 'the end of February 2026', 'end of February 2026'])], no_extra=['scope']),
 "Corporate Peer Challenge position statement, Wendlebury Vale District Council, September 2025", "weasyprint", "Designed position statement with a coloured cover, floated box of facts, unnumbered earlier recommendations in a two-column ruled table (answer beside each) and questions as bullets under themes; tests earlier recommendations with their year and scope in the council's own words.")
