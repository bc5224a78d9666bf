import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from lettered_papers import *
N='stourmark_feedback_report_weasy_2'
RE=[("Turn the new Council Plan into a small number of measurable outcomes.","The Plan has widespread support but it lists 62 commitments. Councillors, staff and partners need to know which of them matter most."),
("Agree with partners how Stourmark will use its new devolution powers.","The mayoral combined authority begins work in 2026. The county should settle with its districts, health bodies and business board what it will ask for, and who will lead."),
("Put the transformation programme on a firm financial footing.","Each project needs a business case, a named senior responsible owner and a benefits profile that is agreed with finance."),
("Tackle the overspend in home to school transport and in placements for children.","Cabinet and the corporate leadership team should receive a monthly report on demand, unit cost and the effect of management action."),
("Review the support and training that are given to overview and scrutiny.","Scrutiny members told us that they often see proposals only when a decision is about to be taken."),
("Make the most of the county’s data.","Skilled analysts are spread thinly across four directorates. Bringing them together would help the council to target prevention."),
("Strengthen communication with staff who do not work at a desk.","Highways crews, care workers and fire-fighters hear about change late and at second hand."),
("Take stock of the council’s property estate.","Offices are used at about a third of their capacity. A new asset strategy should be adopted before the next budget.")]
PE=[("Lead Peer – Chief Executive","Martin Oakhanger","Cumberfield County Council"),("Lead Member Peer","Councillor Denise Rowntree","Kent County Council"),("Member Peer","Councillor Bashir Malik","Oxfordshire County Council"),("Senior Officer Peer – Director of Finance","Caroline Heathfield","Suffolk County Council"),("Senior Officer Peer – Director of Children’s Services","Anselm Obi","Hertfordshire County Council"),("Senior Officer Peer – Assistant Director, Strategy and Insight","Ffion Beddoes","Essex County Council"),("LGA Project Manager","Harriet Swann","Local Government Association"),("LGA Peer Challenge Manager","Owen Tranter","Local Government Association")]
SC=[("Local priorities and outcomes","Are the council’s priorities clear and informed by the local context? Is the council delivering effectively on its priorities?"),
("Organisational and place leadership","Does the council provide effective local leadership? Are there good relationships with partner organisations and local communities?"),
("Governance and culture","Are there clear and robust governance arrangements? Is there a culture of challenge and scrutiny?"),
("Financial planning and management","Does the council have a grip on its current financial position? Does the council have a strategy and a plan to address its financial challenges?"),
("Capacity for improvement","Is the organisation able to support delivery of local priorities? Does the council have the capacity to improve?")]
F=[("4.1 Local priorities and outcomes",["Stourmark has a good understanding of its communities. The Council Plan 2025–2029 rests on a joint strategic needs assessment that partners helped to write, and the four ambitions in it are quoted back readily by staff and by district councils alike.","Performance is good in many services. Adult social care was rated ‘Good’ by the Care Quality Commission in 2024, the library service has the highest satisfaction of any county in its family group, and the county’s economy is growing faster than that of the region as a whole.","There is a risk that ambition outruns capacity. The peer team counted 62 separate commitments in the Plan and 19 strategies beneath it. It would be helpful to agree which of them matter most during the next two years."]),
("4.2 Organisational and place leadership",["The Leader and the Chief Executive are visible and trusted. Partners spoke of “grown-up relationships” across the county, and the Place Leaders’ Board, which brings the county and the six districts together each month, is well thought of.","Devolution will test these relationships. There is goodwill but as yet little shared planning. Health partners would like to be involved earlier, and town and parish councils are uncertain what they might be asked to do."]),
("4.3 Governance and culture",["Officers and members work well together, and the Monitoring Officer’s advice is respected. The arrangements for risk management were revised in 2024 and are now used actively by directorates.","Overview and scrutiny is well meant but under-supported. Two officers serve five committees. The peer team suggested that the council look at how other counties have involved scrutiny in the preparation of the budget, and would be happy to make introductions."]),
("4.4 Financial planning and management",["The council has a history of sound financial management and its auditors have given an unqualified opinion in each of the last four years. Reserves stand at 9 per cent of the net budget.","The position is becoming harder. An overspend of £17.6 million was forecast at the end of the second quarter, nearly all of it in home to school transport and in placements for children. A deficit on the high needs block of £41 million is expected by March 2026. The plan to close the gap depends on a transformation programme that is not yet fully worked out."]),
("4.5 Capacity for improvement",["Staff are proud to work for Stourmark. Turnover has fallen from 15 to 11 per cent in two years and the graduate scheme is popular.","Capacity is not always where it is needed. Analysts and project managers are spread across directorates, and digital work is held up by old systems. Front-line staff told the team that messages reach them late. The estate is larger than the council now needs."])]
recs='';gr=[]
for i,(h,b) in enumerate(RE,1):
    recs+=f'<div class="rec"><h3>Recommendation {i}</h3><p><b>{h}</b> {b}</p></div>'
    gr.append({"ref":["Recommendation %d"%i,str(i)],"text":f'{h} {b}',"headline":h,"recommendation_type":"peer"})
scope=''.join(f'<li><b>{t}</b> – {q}</li>' for t,q in SC)
gs=[]
for t,q in SC:
    gs.append({"level":"theme","theme":t,"text":t})
    for x in re.findall(r'[^?]+\?',q):gs.append({"level":"question","theme":t,"text":x.strip()})
peers=''.join(f'<li><b>{r}:</b> {n}, {o}</li>' for r,n,o in PE)
fb=''.join(f'<h2>{h}</h2>'+''.join(f'<p>{p}</p>' for p in ps) for h,ps in F)
html=f'''<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>LGA Corporate Peer Challenge – Stourmark County Council</title><style>
@page{{size:A4;margin:22mm 20mm 20mm;@bottom-left{{content:"Corporate Peer Challenge – Stourmark County Council";font-size:8pt;color:#666;font-family:"Liberation Sans"}}@bottom-right{{content:counter(page);font-size:8pt;color:#666;font-family:"Liberation Sans"}}}}
@page:first{{@bottom-left{{content:none}}@bottom-right{{content:none}}}}
body{{font-family:"Liberation Sans",Arial,sans-serif;font-size:11pt;line-height:1.4;color:#222}}
.cover{{height:235mm;page-break-after:always;position:relative;border-left:14mm solid #8a1538;padding-left:14mm}}
.cover .t{{position:absolute;top:60mm}} .cover h1{{font-size:30pt;margin:0 0 6mm;color:#8a1538}} .cover p{{font-size:15pt;margin:2mm 0}}
h1.s{{font-size:17pt;color:#8a1538;margin:8mm 0 2mm}} h2{{font-size:13pt;color:#8a1538;margin:6mm 0 1mm}} h3{{font-size:11pt;margin:3.5mm 0 0.5mm}} p{{margin:1.5mm 0 2.5mm}}
.rec{{break-inside:avoid}} li{{margin:1.2mm 0}} h1.s,h2{{break-after:avoid}}
</style></head><body>
<div class="cover"><div class="t"><h1>Corporate Peer Challenge</h1><p><b>Stourmark County Council</b></p><p>18 – 21 November 2025</p><p>Feedback report</p></div></div>
<h1 class="s">1. Executive summary</h1>
<p>Stourmark is a well-run county council with a strong sense of place. It is respected by its partners, its services perform well and it has skilled and committed staff. Members and officers share a wish to make the county a better place to grow up, to work and to grow old in.</p>
<p>The years ahead will be more demanding. Devolution, the growth in demand for children’s services and special educational needs, and reorganisation across the county will ask a great deal of the council’s leadership. The peer team believes that Stourmark is in a good place to meet them if it acts soon upon the points in this report.</p>
<p>The eight recommendations below are meant to help it do so. They should be read with the observations in section 4, which contain further suggestions.</p>
<h1 class="s">2. Key recommendations</h1>
<p>There are a number of observations and suggestions in the main body of this report. The peer team’s key recommendations to the council are as follows.</p>
{recs}
<h1 class="s">3. Overview of the peer challenge</h1>
<h2>3.1 The peer team</h2>
<p>Peer challenges are carried out by experienced elected members and officers. The make-up of the team reflected the focus of the challenge. The peers were:</p><ul>{peers}</ul>
<h2>3.2 Scope and focus</h2>
<p>The peer team considered the following five themes, which form the core of every corporate peer challenge:</p><ol>{scope}</ol>
<p>In addition, the council asked the team to comment on its preparations for devolution and on its work with the voluntary sector. These matters are dealt with in the themes above.</p>
<h2>3.3 The peer challenge process</h2>
<p>Peer challenges are improvement-focused. They are not an inspection, and the findings are those of the peers. The team prepared by reading a range of documents and by considering the council’s position statement, and then spent four days in Stourmark, during which it gathered views from more than 150 people in 48 meetings and visits.</p>
<h1 class="s">4. Feedback</h1>{fb}
<h1 class="s">5. Next steps</h1>
<p>We recognise that senior political and managerial leaders will want to consider these findings. The LGA will support the council in the coming months. We expect this report to be published by 20 February 2026, and the council’s action plan by 21 April 2026.</p>
<p>A progress review will be held in October 2026. It will be an opportunity for the council’s senior leaders to discuss with the peer team what has been achieved and what remains to be done.</p>
<p>Olivia Crayford, Principal Adviser for the South West, is the main contact between the council and the LGA and can be reached at olivia.crayford@lga.example.</p>
</body></html>'''
(BASE/N/'source.html').write_text(html)
subprocess.run([sys.executable,'-m','weasyprint','source.html','document.pdf'],cwd=BASE/N,check=True)
save(N,{"documents":{"document_type":"feedback_report","date_start":[None,"2025-11-18"],"date_end":[None,"2025-11-21"]},"councils":["E10999002"],"recommendations":gr,"front_matter":[],"scope":gs,
"peers":[{"role":r if not r.startswith('Lead Peer') and '–' not in r else [r,r.split(' – ')[1]],"name":[n,n.replace('Councillor ','')],"organisation":[o,'LGA'] if o.startswith('Local') else o} for r,n,o in PE],
"milestones":[{"event":"on_site","date_text":"18 – 21 November 2025","date_start":"2025-11-18","date_end":"2025-11-21"},
 {"event":"report_published","date_text":["20 February 2026","by 20 February 2026"],"date_start":["2026-02-20",None],"date_end":"2026-02-20"},
 {"event":"action_plan_published","date_text":["21 April 2026","by 21 April 2026"],"date_start":["2026-04-21",None],"date_end":"2026-04-21"},
 {"event":"progress_review","date_text":"October 2026","date_start":"2026-10-01","date_end":"2026-10-31"}],"no_extra":["peers","milestones"]},
"LGA Corporate Peer Challenge feedback report: Stourmark County Council, November 2025","weasyprint","LGA-style feedback report with a cover: recommendations as heading, bold sentence and explanation; numbered themes whose two questions follow the dash; peers as post: name, organisation; a softer suggestion in the feedback sections")
