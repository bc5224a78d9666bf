# writes source.html and gold.json
import json, html
MON={'blue':'complete','green':'on_track','amber':'at_risk','red':'off_track'}
T1,T2,T3,T4,T5="Local priorities and outcomes","Organisational and place leadership","Governance and culture","Financial planning and management","Capacity for improvement"
D=lambda y,m,d:f"{y}-{m:02d}-{d:02d}"
# theme, ref, rec, action, leads[(text,role)], member, due(text,start,end), update, rag
R=[
(T1,"1","Refresh the Corporate Plan so that residents, staff and partners can see the handful of things that matter most to Lynford, and stop or pause work that does not contribute to them.",
 "Corporate Plan 2026-30 to be drafted with no more than five priorities, consulted on over the summer and taken to Full Council with a list of projects that will be paused.",
 [("Assistant Director – Strategy and Engagement","Assistant Director – Strategy and Engagement")],"Cllr Maureen Tasker",("February 2026","2026-02-01","2026-02-28"),
 "Consultation closed on 12 September with 1,140 responses. Draft priorities were tested at a members' workshop and with the Youth Forum. Eleven projects have been identified for pausing and will be reported to Cabinet alongside the draft plan in November.","Green"),
(T1,"2","Develop a consistent set of outcome measures for the Corporate Plan, and publish them.",
 "A performance framework with baseline data will be agreed at the same time as the plan. Quarterly dashboard to be published on the Council's website.",
 [("Performance and Insight Manager","Performance and Insight Manager")],"Cllr Maureen Tasker",("Q4 2025/26","2026-01-01","2026-03-31"),
 "Measures drafted for three of the five priorities. Baseline data for the housing and economy measures is late because of the move to the new housing system, and we now expect the first dashboard one quarter later than planned.","Amber"),
(T2,"3","Use the Leader's and Chief Executive's convening role to bring partners together behind one long-term vision for Lynford town centre.",
 "Establish a Town Centre Partnership Board with an independent chair and agree a ten-year vision.",
 [("Chief Executive","Chief Executive"),("Head of Place and Regeneration","Head of Place and Regeneration")],"Cllr Dominic Ashurst",("31 December 2025","2025-12-31","2025-12-31"),
 "Board established in June and has met three times. Independent chair appointed. Vision adopted by the Board on 18 September and launched publicly the following week.","Blue"),
(T2,"4","Strengthen the relationship with parish and town councils, being clear about what the Borough can and cannot offer.",
 "Refresh the Parish Charter jointly with the Association of Local Councils; hold two parish conferences a year.",
 [("Head of Democratic Services","Head of Democratic Services")],"Cllr Yasmin Okafor",("October 2025","2025-10-01","2025-10-31"),
 "First conference held in May and attended by 23 of 31 parishes. Charter redrafted and out for comment.","Green"),
(T3,"5","Review how overview and scrutiny chooses its work so that it adds value to policy before decisions are made.",
 "Commission an external review of scrutiny; adopt a work programme based on the Cabinet forward plan; training for chairs and vice-chairs.",
 [("Monitoring Officer","Monitoring Officer")],"Cllr Yasmin Okafor",("May 2026","2026-05-01","2026-05-31"),
 "The review was paused in July when the preferred provider withdrew. A second procurement attracted no bids. Options, including a reciprocal review with a neighbouring council, will go to the Scrutiny Committee in October. The target date will not be met.","Red"),
(T3,"6","Clarify the respective roles of Cabinet members and officers, and invest in the development of both.",
 "Joint Cabinet and Corporate Leadership Team development programme, with a written protocol on roles added to the Constitution.",
 [("Chief Executive","Chief Executive"),("Monitoring Officer","Monitoring Officer")],"Cllr Dominic Ashurst",("January 2026","2026-01-01","2026-01-31"),
 "Two of four sessions delivered. Protocol considered by the Constitution Working Group in September.","Green"),
(T4,"7","Set out a credible plan to close the budget gap of £2.9m by 2028/29 without reliance on reserves.",
 "Revised Medium Term Financial Strategy with a savings and income programme for each year, monitored monthly by Cabinet and the Corporate Leadership Team.",
 [("Director of Finance and Section 151 Officer",["Director of Finance and Section 151 Officer","Section 151 Officer","Director of Finance"])],"Cllr Rupert Lindqvist",("February 2026","2026-02-01","2026-02-28"),
 "Savings of £1.7m identified and profiled. A gap of £1.2m remains and depends on the outcome of the leisure contract and on the provisional settlement. Star chamber sessions are timetabled for October.","Amber"),
(T4,"8","Make sure that business cases for capital projects show whole-life costs and the effect on revenue.",
 "New business case template and a capital gateway group with the power to send cases back.",
 [("Director of Finance and Section 151 Officer",["Director of Finance and Section 151 Officer","Section 151 Officer","Director of Finance"])],"Cllr Rupert Lindqvist",("September 2025","2025-09-01","2025-09-30"),
 "Template in use since 1 July. The gateway group has considered six cases and returned two for further work.","Blue"),
(T5,"9","Produce a workforce plan which addresses the recruitment and retention difficulties in planning, building control and legal services.",
 "Workforce plan to be agreed by the Personnel Committee. Career grades for planners and a shared legal service to be explored.",
 [("Head of People and Change","Head of People and Change")],"Cllr Maureen Tasker",("March 2026","2026-03-01","2026-03-31"),
 "Career grades introduced in planning and two senior posts filled. Discussions with two neighbouring councils about legal services continue, although local government reorganisation has slowed them.","Amber"),
(T5,"10","Accelerate the digital programme and be realistic about the capacity needed to deliver it.",
 "Appoint a transformation lead, agree a three-year roadmap and re-profile the ICT reserve.",
 [("Head of Digital and Customer Services","Head of Digital and Customer Services")],"Cllr Rupert Lindqvist",("Ongoing",None,None),
 "Transformation lead started in August. Roadmap approved by the Digital Board. Waste and council tax self-service went live in September.","Green"),
]
e=html.escape
rows="";last=None
for th,ref,rec,act,leads,mem,due,upd,rag in R:
    if th!=last: rows+=f'<tr class="band"><td colspan="8">{e(th)}</td></tr>\n'; last=th
    rows+=f'<tr><td class="c">{ref}</td><td>{e(rec)}</td><td>{e(act)}</td><td>{"<br>".join(e(l) for l,_ in leads)}</td><td>{e(mem)}</td><td>{due[0]}</td><td>{e(upd)}</td><td class="rag {rag.lower()}">{rag}</td></tr>\n'
doc=f'''<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Corporate Peer Challenge Action Plan monitoring</title><style>
@page{{size:A4 landscape;margin:14mm 12mm 16mm;@bottom-left{{content:"Lynford Borough Council – Corporate Peer Challenge Action Plan";font:8pt Carlito;color:#555}}@bottom-right{{content:"Page " counter(page) " of " counter(pages);font:8pt Carlito;color:#555}}}}
body{{font:9.6pt/1.28 Carlito,sans-serif;color:#1d1d1b}} h1{{font-size:19pt;color:#0b5c63;margin:0 0 2mm}} h2{{font-size:12pt;color:#0b5c63;margin:4mm 0 1.5mm}}
.head{{display:flex;justify-content:space-between;border-bottom:2pt solid #0b5c63;margin-bottom:3mm}} p{{margin:0 0 2mm;max-width:240mm}}
table{{border-collapse:collapse;width:100%}} thead{{display:table-header-group}} tr{{page-break-inside:avoid}}
.plan th{{background:#0b5c63;color:#fff;text-align:left;font-weight:bold}} .plan th,.plan td{{border:.6pt solid #9aa;padding:1.3mm 1.6mm;vertical-align:top}}
.band td{{background:#dcebec;font-weight:bold;color:#0b5c63}} .c{{text-align:center}} .rag{{font-weight:bold}}
.green{{color:#1a7f37}} .amber{{color:#c77700}} .red{{color:#c1121f}} .blue{{color:#1d4ed8}}
.leg td{{padding:.5mm 4mm .5mm 0}} .leg{{width:auto;margin-bottom:3mm}}
</style></head><body>
<div class="head"><div><h1>Corporate Peer Challenge Action Plan</h1><p><b>Progress at 30 September 2025</b></p></div>
<svg width="150" height="48"><circle cx="24" cy="24" r="20" fill="#0b5c63"/><path d="M8 28 q8 -10 16 0 t16 0" stroke="#fff" stroke-width="3" fill="none"/><text x="52" y="22" font-family="Carlito" font-size="17" font-weight="bold" fill="#0b5c63">Lynford</text><text x="52" y="38" font-family="Carlito" font-size="12" fill="#0b5c63">Borough Council</text></svg></div>
<p>The Local Government Association's peer team was with us from 4 to 7 March 2025. Its report was published on 29 May 2025 and the Council adopted this action plan on 17 July 2025. Progress is reported to Cabinet each quarter; the LGA will return for a progress review in January 2026.</p>
<h2>Key to status</h2><table class="leg"><tr><td class="blue rag">Blue</td><td>Action complete</td><td class="green rag">Green</td><td>On track to be delivered by the target date</td></tr><tr><td class="amber rag">Amber</td><td>At risk – some slippage, but recovery is in hand</td><td class="red rag">Red</td><td>Off track – target date will be missed</td></tr></table>
<table class="plan"><colgroup><col style="width:4%"><col style="width:19%"><col style="width:18%"><col style="width:11%"><col style="width:9%"><col style="width:8%"><col style="width:25%"><col style="width:6%"></colgroup>
<thead><tr><th>No.</th><th>Peer team recommendation</th><th>What we will do</th><th>Lead officer</th><th>Portfolio Holder</th><th>Target date</th><th>Update (September 2025)</th><th>RAG</th></tr></thead><tbody>
{rows}</tbody></table></body></html>'''
open("source.html","w").write(doc)
g={"source":"document.pdf","documents":{"document_type":"action_plan","date_start":"2025-09-30","date_end":"2025-09-30"},"councils":["E07999008"],"recommendations":[],
"front_matter":[],"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":["4 to 7 March 2025","from 4 to 7 March 2025"],"date_start":"2025-03-04","date_end":"2025-03-07"},
{"event":"report_published","date_text":"29 May 2025","date_start":"2025-05-29","date_end":"2025-05-29"},
{"event":["action_plan_published","meeting","other"],"date_text":"17 July 2025","date_start":"2025-07-17","date_end":"2025-07-17"},
{"event":"progress_review","date_text":"January 2026","date_start":"2026-01-01","date_end":"2026-01-31"}]}
for th,ref,rec,act,leads,mem,due,upd,rag in R:
    g["recommendations"].append({"ref":ref,"text":rec,"recommendation_type":"peer","theme":th,"actions":[{"text":act,"due_text":due[0],"due_start":due[1],"due_end":due[2],
     "leads":[{"lead_text":l,"role":r} for l,r in leads]+[{"lead_text":mem}],
     "progress":[{"text":upd,"as_of_start":"2025-09-01"}],
     "rag":[{"rag_text":rag,"rag":rag.lower(),"delivery":MON[rag.lower()],"basis":"text"}]}]})
json.dump(g,open("gold.json","w"),indent=1,ensure_ascii=False)
