import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1])); from council_papers import *
import html; e=html.escape
N='stainmoor_feedback_report_web'
K=[("Refocus the City Plan on fewer outcomes","The plan runs to 74 commitments. Working with partners, the council should choose those which will make most difference to residents by 2030 and align its budget, performance reports and communications with them."),
("Take the difficult financial decisions early","Agree before July 2026 the choices that will close the remaining gap of £21m for 2027/28, so that savings can be planned well and residents consulted properly."),
("Reduce the cost of placements in children’s services","Build on the sufficiency strategy with a costed programme of in-house homes, reviewed monthly by the chief executive and the lead member."),
("Sharpen the governance of companies","Review the purpose of each of the council’s five wholly owned companies, and set up a shareholder committee with access to independent advice."),
("Give scrutiny a clearer purpose","Support scrutiny chairs with dedicated officer time and training, and involve them in policy before cabinet papers are written."),
("Make the organisation feel like one council","Staff experience differs greatly between directorates. A single set of values, consistent management standards and a more visible senior team would help."),
("Build on the city’s anchor partnership","Use the trust that exists among the university, the hospitals and the voluntary sector to agree a shared approach to skills, procurement and neighbourhood working.")]
PE=[("Marianne Ostler","Chief Executive","Dunmouth City Council"),("Councillor Idris Penhale","Leader (Labour)","Metropolitan Borough of Aldreth"),("Councillor Sunniva Clay","Deputy Leader (Conservative)","Ferriby Council"),("Gareth Ormesher","Executive Director of Finance and Section 151 Officer","Kirkholme Metropolitan Borough Council"),("Dr Adaeze Nwosu","Director of Children’s Services","Royal Borough of Chelworth"),("Tom Bracewell","Assistant Director, Strategy and Transformation","Great Marden Council"),("Ellie Sandford","Senior Regional Adviser (shadowing)","LGA"),("Colm Rafferty","Peer Challenge Manager","LGA")]
TH=[("Local priorities and outcomes","Does the council know its communities and have clear priorities for them? Is it delivering what it promised?"),("Organisational and place leadership","How well do members and officers lead the council and the city? Do partners trust the council?"),("Governance and culture","Are decisions made openly and well? Is there a culture of respect, challenge and scrutiny?"),("Financial planning and management","Does the council understand its financial position? Is there a credible plan for the years ahead?"),("Capacity for improvement","Does the council have the people, skills and systems that it needs? Can it improve at the pace required?")]
BODY=[("4.1","Local priorities and outcomes",["Stainmoor is a city that is proud of its past and hopeful about its future. The City Plan, adopted in 2023, was shaped by conversations with 6,000 residents and is well known to partners. There is good evidence of delivery: 1,140 affordable homes in three years, a recovery in school attendance and the reopening of the Canal Quarter.","The length of the plan is now a weakness. Managers told the team that everything is a priority, and the quarterly report to cabinet has 112 indicators. The team encourages the council to be more selective, and to publish what it will not do."]),
("4.2","Organisational and place leadership",["The leader and chief executive are respected, visible and work well together. The combined authority described the council as “a serious partner”, and business leaders spoke warmly about the way in which the city came together after the closure of the Hargate works.","Neighbourhood working is promising in the north of the city but has not yet reached the south. Voluntary bodies would like longer notice of changes in commissioning."]),
("4.3","Governance and culture",["Decision making is sound, and the statutory officers meet weekly. The Governance and Audit Committee is well chaired and has recruited two independent members. Member and officer relations are generally good.","Scrutiny is less well developed. Two of the four committees meet mainly to receive reports for information. The council’s companies have grown quickly and lines of accountability are not always clear to members."]),
("4.4","Financial planning and management",["The council has balanced its budget each year and delivered 91% of savings in 2024/25. Its external auditor gave an unqualified opinion. General fund reserves stand at £18.6m, which is low in comparison with similar cities.","Pressures in children’s placements and homelessness are severe. The team saw plans which address most of the gap for 2026/27, but options for the following year are at an early stage."]),
("4.5","Capacity for improvement",["Staff are committed and many have worked in Stainmoor throughout their careers. The apprenticeship scheme is impressive. Sickness absence fell to 9.8 days in 2024/25 and the council has a clear plan to reduce it further.","The transformation programme has delivered new technology in customer services. The next stage will require stronger programme management and a better understanding of benefits."])]
krec=''.join(f'<h3>Recommendation {i}: {e(a)}</h3><p>{e(b)}</p>' for i,(a,b) in enumerate(K,1))
src=f'''<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>LGA Corporate Peer Challenge – Stainmoor City Council</title><style>
@page{{size:A4;margin:22mm 22mm 20mm}} @page:first{{margin:0}} body{{font:11pt/1.45 Carlito,Arial,sans-serif;color:#1d1d1b}}
.cover{{height:296mm;background:#f4f1ea;break-after:page;position:relative}} .cover .band{{position:absolute;left:0;right:0;bottom:0;height:70mm;background:#8d1d58}} .cover h1{{position:absolute;top:95mm;left:25mm;right:25mm;font-size:32pt;line-height:1.15;color:#8d1d58;margin:0}} .cover p{{position:absolute;left:25mm;top:150mm;font-size:17pt}} .cover .d{{top:172mm;font-size:13pt}}
h2{{color:#8d1d58;font-size:17pt;margin:20px 0 8px;break-after:avoid}} h3{{font-size:12.5pt;margin:14px 0 3px;break-after:avoid}} p{{margin:0 0 9px}} li{{margin-bottom:4px}} .toc p{{display:flex;margin:3px 0}} .toc span:first-child{{flex:1}}
</style></head><body><div class="cover"><h1>LGA Corporate Peer Challenge</h1><p>Stainmoor City Council</p><p class="d">24 to 27 November 2025<br><br>Feedback report</p><div class="band"></div></div>
<h2>Contents</h2><div class="toc"><p><span>1. Executive summary</span><span>2</span></p><p><span>2. Key recommendations</span><span>2</span></p><p><span>3. Overview of the peer challenge approach</span><span>3</span></p><p><span>4. Feedback</span><span>3</span></p><p><span>5. Next steps</span><span>4</span></p></div>
<h2>1. Executive summary</h2>
<p>Stainmoor City Council is an ambitious council with much to be proud of. The peer team met people at every level who care about the city and want it to do well. Political leadership is stable, the senior team has been strengthened in the last two years, and partners in health, education and business want to do more with the council.</p>
<p>The city faces real challenges. Almost a third of children grow up in low-income families, healthy life expectancy is well below the national average and the demand for temporary accommodation has doubled since 2021. The council has responded with energy, but at a cost that it cannot carry for long.</p>
<p>The team’s main message is about focus. By doing fewer things, deciding earlier on savings and getting more value from its partnerships, the council can protect the services on which residents depend. It starts from a good base: its officers are open to learning, and its members want Stainmoor to be better known for what it does well.</p>
<p>The team would like scrutiny, the council’s companies and the consistency of the staff experience to receive more attention than they have in recent years. None of these needs large sums of money.</p>
<h2>2. Key recommendations</h2><p>Suggestions are made throughout the main section of this report. These are the peer team’s key recommendations to the council:</p>{krec}
<h2>3. Overview of the peer challenge approach</h2><h3>3.1 The peer team</h3><p>Peer challenges are delivered by experienced elected member and officer peers. The make-up of the team reflected the focus of the challenge, and peers were chosen for their relevant experience. The peers were:</p><ul>{''.join(f'<li>{e(a)}, {e(b)}, {e(c)}</li>' for a,b,c in PE)}</ul>
<h3>3.2 Scope and focus</h3><p>The team considered five themes which are common to all Corporate Peer Challenges:</p><ol>{''.join(f'<li><b>{e(a)}</b> – {e(b)}</li>' for a,b in TH)}</ol>
<p>As well as these themes, the council asked the team to give feedback on the governance of its wholly owned companies.</p>
<h3>3.3 The process</h3><p>The team prepared by reading documents and data, including a position statement supplied by the council in October 2025. Over four days on site it gathered views from more than 60 meetings and spoke to 190 people.</p>
<h2>4. Feedback</h2>{''.join(f'<h3>{n} {e(t)}</h3>'+''.join(f'<p>{e(x)}</p>' for x in ps) for n,t,ps in BODY)}
<h2>5. Next steps</h2><p>The LGA expects the council to publish this report within three months of the visit, and an action plan within five months. Both are also expected to be taken to a public meeting of the council.</p>
<p>The peer team will return for a progress review in September 2026, and the council is expected to publish the findings by 27 November 2026.</p>
<p>In the meantime Patrick Yeo, Principal Adviser for the region, is the main contact between the council and the LGA. He can be reached at patrick.yeo@lga.example.</p></body></html>'''
open(f'{B}/{N}/source.html','w').write(src); chromium(N)
recs=[{"ref":[str(i),f"Recommendation {i}"],"text":[f"{a} {b}",f"{a}: {b}",b],"headline":[a],"recommendation_type":"peer"} for i,(a,b) in enumerate(K,1)]
scope=[]
for a,b in TH:
    scope.append({"level":"theme","theme":a,"text":a})
    for q in b.split('? '): scope.append({"level":"question","theme":a,"text":q if q.endswith('?') else q+'?'})
fr="the governance of its wholly owned companies"
scope.append({"level":["theme","item"],"text":[fr,fr+".","governance of its wholly owned companies"]})
peers=[]
for a,b,c in PE:
    d={"name":a,"role":b,"organisation":c}
    if c=='LGA': d["organisation"]=["LGA","Local Government Association"]
    if '(' in b: d["role"]=[b,b.split(' (')[0]]
    peers.append(d)
save(N,{"documents":{"document_type":"feedback_report","date_start":["2025-11-24",None],"date_end":["2025-11-27",None]},"councils":["E08999001"],"recommendations":recs,"peers":peers,"scope":scope,
"milestones":[{"event":"on_site","date_text":"24 to 27 November 2025","date_start":"2025-11-24","date_end":"2025-11-27"},{"event":"position_statement","date_text":"October 2025","date_start":"2025-10-01","date_end":"2025-10-31"},
{"event":"report_published","date_text":["within three months of the visit","within three months"],"date_start":[None],"date_end":[None,"2026-02-27"]},{"event":"action_plan_published","date_text":["within five months","within five months of the visit"],"date_end":[None,"2026-04-27"]},
{"event":"progress_review","date_text":"September 2026","date_start":"2026-09-01","date_end":"2026-09-30"},{"event":["progress_review","report_published"],"date_text":["by 27 November 2026","27 November 2026"],"date_end":"2026-11-27"}],
"front_matter":[],"no_extra":["peers","scope"]},
"LGA Corporate Peer Challenge: Stainmoor City Council feedback report","Chromium",
"Browser-printed feedback report with cover and contents; 'Recommendation N: headline' headings with the explanation below, a peer list 'Name, Role, Organisation' and themes with questions on the same line.")
look(N)
