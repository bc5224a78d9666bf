import sys,html; sys.path.insert(0,".."); from common import *
from weasyprint import HTML
R=[("Set out a city plan that partners own","Stainmoor has strong relationships but no shared plan. Work with the university, the hospital trust and business to agree what the city should look like in 2040, and who will do what."),
("Close the gap, and say how","The council has a credible record on savings. It now needs firm proposals for the £31m still to be found by 2027/28, and needs them a year sooner than in the past."),
("Protect time for the long term","Senior leaders are drawn too often into the day-to-day. Review how the Executive and the Strategic Leadership Team use their time together."),
("Put neighbourhoods at the centre","Build on the promising work in Tanner’s Row and Eastgate by giving the ward partnerships a clear purpose, a modest budget and a named senior officer."),
("Tackle temporary accommodation as one council","Bring housing, finance, children’s services and property together behind a single plan, with a weekly measure of progress that all of them accept."),
("Get more from scrutiny","Reduce the number of items that are for noting only, and bring scrutiny in before decisions are made."),
("Grow your own","Extend the apprenticeship scheme to planning, engineering and social work, where one post in six is held by an agency worker."),
("Look after members","Abuse of councillors is common in the city and falls hardest on women and on members from ethnic minorities. Agree a protocol with the police and see that all members know where to turn."),
("Use data to act sooner","Appoint one senior officer to be answerable for data, and join up the four teams that now do the work.")]
PE=[("Councillor Ambrose Tillotson","Leader","Wychmoor City Council"),("Councillor Shirin Vakil-Hart","Deputy Leader","London Borough of Calverhythe"),("Nkechi Abara-Lowe","Chief Executive","Thornwick City Council"),
("Conrad Elphick","Director of Finance and Commercial Services","Royal Borough of Kingsmead"),("Bronwen Saltash","Assistant Director, Communities and Neighbourhoods","Fennbridge Council"),("Jonty Whitbread","Head of Policy","Brackenshire County Council"),("Morag Finlayson-Dean","Peer Challenge Manager","Local Government Association")]
T=["Local priorities and outcomes","Organisational and place leadership","Governance and culture","Financial planning and management","Capacity for improvement"]
F=[(T[0],["Stainmoor is a young, proud and fast-growing city. Its council plan has five aims, which staff and partners described to the peer team in much the same words. Recycling, school attendance and the time taken to decide planning applications have all improved over three years and now compare well with those of similar places.","Outcomes are less good in the eastern wards, where life expectancy for men is nine years below that in the west. The team saw good neighbourhood working in Tanner’s Row and Eastgate, but ward partnerships elsewhere were unsure what they are for. Homelessness is the most pressing concern: at the time of the visit 742 households were in temporary accommodation, against 390 two years earlier."]),
(T[1],["The Leader and the Chief Executive are respected within the city and beyond it. Their partnership is open and trusting, and sets the tone for the whole council. Stainmoor plays its full part in the combined authority and is listened to there.","Partners want the council to ask more of them. The hospital trust and the university both told the team that they would put money and people into a shared plan if they were invited to. The pace of events has left the Executive and senior officers with little space to think ahead together."]),
(T[2],["Governance is sound. Statutory officers meet every fortnight, the Audit Committee has two able independent members, and the annual governance statement is frank about what needs to be put right. Members spoke warmly of the support they have from democratic services.","Scrutiny agendas are long: of 96 items taken in 2023/24, 61 were for noting. Several councillors told the team about threats to themselves or their families. Most had not reported them, and few were aware of the help that there is."]),
(T[3],["The council has delivered £58m of savings since 2018 and has kept its general reserve at five per cent of net spending. Budget monitoring is prompt and clear. The accounts for 2022/23 received an unqualified opinion.","The position from 2026 onwards is harder. Demand in adult social care and the cost of temporary accommodation are each rising by more than the budget allows, and the savings proposals for later years are not yet much more than headings. The dedicated schools grant deficit is expected to reach £24m."]),
(T[4],["Staff are committed and friendly, and the proportion who would recommend the council as a place to work has risen from 58 to 71 per cent. The apprenticeship scheme in parks and highways has been a success and won a regional award.","Reliance on agency staff is high in a small number of professions. Four separate teams work on data, with different tools and without a common lead, and reports to the Executive do not always agree with one another."])]
E=html.escape
src=f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Corporate Peer Challenge: Stainmoor City Council – feedback report</title><style>
@page {{size:A4;margin:22mm 20mm 20mm;@bottom-right{{content:counter(page);font:9pt Carlito}}@bottom-left{{content:"Corporate Peer Challenge feedback report: Stainmoor City Council";font:9pt Carlito;color:#555}}}}
@page :first {{margin:0;@bottom-left{{content:none}}@bottom-right{{content:none}}}}
@page panel {{background:#e4f0ee}}
body{{font:10.8pt/1.38 Carlito,sans-serif;margin:0;color:#1b1b1b}}
.cover{{height:297mm;background:#0d5c5c;color:#fff;padding:0 22mm;box-sizing:border-box;break-after:page}}
.cover div{{padding-top:95mm;font-size:15pt}} .cover h1{{font-size:34pt;line-height:1.1;margin:0 0 5mm;color:#fff}} .cover p{{margin:0 0 2mm}}
h2{{font-size:18pt;color:#0d5c5c;margin:5mm 0 1.5mm;break-after:avoid;line-height:1.2}} p{{margin:0 0 3mm}}
.panel{{page:panel;break-before:page;break-after:page}}
.cols{{columns:2;column-gap:10mm;margin-top:5mm}}
.it{{break-inside:avoid;display:flex;gap:4mm;padding-bottom:6mm}} .n{{font:bold 34pt/0.95 Carlito;color:#e07a2f;width:10mm;flex:none;text-align:right}}
.it h3{{margin:0 0 1mm;font-size:12pt;line-height:1.2;color:#0d5c5c}} .it p{{margin:0;font-size:10.6pt;line-height:1.36}}
.peers{{columns:2;column-gap:8mm;margin:2mm 0 3mm}} .peers p{{break-inside:avoid;line-height:1.25}}
ol{{margin:0 0 3mm;padding-left:7mm}}
</style></head><body>
<div class="cover"><div><h1>Corporate Peer Challenge</h1><p>Stainmoor City Council</p><p>10 to 13 September 2024</p><p style="margin-top:14mm">Feedback report</p><p>November 2024</p></div></div>
<h2>Introduction</h2>
<p>Corporate peer challenge is a means by which councils help one another to improve. At the invitation of Stainmoor City Council a team of experienced members and officers spent four days in the city, from 10 to 13 September 2024. The team read some 80 documents, held 54 meetings and spoke with more than 160 people, among them residents of three neighbourhoods. This report gives its findings, and the recommendations that it believes will do most to help the council.</p>
<p>The report is written by peers for a council that asked for a candid opinion. It is not an inspection, and it makes no judgement in the form of a score. By its nature it is a picture taken at one moment; some of what the team saw will already have moved on.</p>
<h2>Summary of the team’s view</h2>
<p>Stainmoor is a good council in a city with large ambitions and larger needs. It is well led, honest about its difficulties and liked by those who work with it. Services have improved, and savings have been made without loss of trust. The next three years will be more testing than the last six. To meet them the council will need to plan further ahead, lean more heavily on its partners and deal with temporary accommodation before it overwhelms the budget.</p>
<h2>The peer team</h2>
<p>Peers are chosen for their knowledge and experience, and to suit the council that is being challenged. The team was:</p>
<div class="peers">{''.join(f'<p><b>{E(n)}</b><br>{E(r)}<br>{E(o)}</p>' for n,r,o in PE)}</div>
<h2>What the team looked at</h2>
<p>The team considered the five themes of every corporate peer challenge:</p>
<ol>{''.join(f'<li>{E(t)}</li>' for t in T)}</ol>
<div class="panel"><h2 style="margin-top:0;font-size:24pt">Key recommendations</h2>
<p>These are the nine matters to which the team would give its attention first. More detail will be found under the five themes that follow.</p>
<div class="cols">{''.join(f'<div class="it"><div class="n">{i}</div><div><h3>{E(a)}</h3><p>{E(b)}</p></div></div>' for i,(a,b) in enumerate(R,1))}</div></div>
{''.join(f'<h2>{E(t)}</h2>'+''.join(f'<p>{E(p)}</p>' for p in ps) for t,ps in F)}
<h2>What happens next</h2>
<p>The council has undertaken to publish this report with an action plan in February 2025. The Local Government Association will return for a progress review in September 2025, well before the all-out elections of May 2026. In the meantime its regional team will be glad to talk with the council about any of the support that is on offer to the sector.</p>
<p>The team thanks everyone in Stainmoor who gave it time, and above all the officers who arranged the visit.</p>
</body></html>"""
open("source.html","w",encoding="utf-8").write(src); HTML(string=src).write_pdf("document.pdf")
gold={"source":"document.pdf","documents":{"document_type":"feedback_report","date_start":"2024-11-01","date_end":"2024-11-30"},"councils":["E08999001"],
"recommendations":[{"ref":str(i),"text":f"{a} {b}","headline":a,"recommendation_type":"peer","actions":[],"leads":[],"progress":[],"rag":[]} for i,(a,b) in enumerate(R,1)],
"front_matter":[],"scope":[{"level":"theme","theme":t,"text":t} for t in T],
"peers":[{"name":n,"role":r if r!="Peer Challenge Manager" else [r,"LGA "+r],"organisation":o if o!="Local Government Association" else [o,"LGA"]} for n,r,o in PE],
"milestones":[{"event":"on_site","date_text":["10 to 13 September 2024","from 10 to 13 September 2024"],"date_start":"2024-09-10","date_end":"2024-09-13"},
{"event":["action_plan_published","report_published"],"date_text":"February 2025","date_start":"2025-02-01","date_end":"2025-02-28"},
{"event":"progress_review","date_text":"September 2025","date_start":"2025-09-01","date_end":"2025-09-30"},
{"event":"election","date_text":"May 2026","date_start":"2026-05-01","date_end":"2026-05-31"}],"no_extra":["peers","scope"]}
finish(".",gold,dict(title="Corporate Peer Challenge: Stainmoor City Council, feedback report",producer="weasyprint",family="Feedback report with a full-bleed cover; the nine key recommendations fill a tinted page in two columns, each with a big orange numeral beside a bold headline and its text; peers in two columns on three lines each (name, role, organisation)."))
