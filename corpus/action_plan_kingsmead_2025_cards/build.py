import json, weasyprint
# theme, ref, headline, rest, actions[], leads, member, due (text,start,end), progress[], rag, delivery
R=[
("Local priorities and outcomes","KR1","Turn the borough vision into a plan","The vision for 2040 is widely liked but there is no route to it; the council should set milestones for every four years and say who will deliver them.",
 ["Publish a route map with milestones for 2028, 2032, 2036 and 2040, agreed with the Kingsmead Partnership.","Put the milestones into directors’ objectives from April 2026."],["Director of Strategy and Engagement"],["Cabinet Member for Resident Experience"],("31 March 2026","2026-03-31","2026-03-31"),["Route map drafted and tested with 120 residents at the September assembly.","The NHS and the police have each named a lead."],"GREEN","on_track"),
("Local priorities and outcomes","KR2","Face up to the growth in temporary accommodation","Costs have doubled in three years, and the council needs one plan that covers prevention, supply and placement policy.",
 ["Adopt a single temporary accommodation plan and report on it monthly to the Corporate Leadership Team."],["Executive Director of Housing and Regeneration","Director of Finance"],["Cabinet Member for Housing"],("October 2025","2025-10-01","2025-10-31"),["The plan was due at Cabinet on 14 October and has been deferred to December while the cost of leasing is checked. Nightly-paid placements have risen from 611 to 648 since April."],"RED","off_track"),
("Organisational and place leadership","KR3","Use the convening power of the royal borough","Bring the hospital trust, the college and the largest employers together around skills, with the Leader in the chair.",
 ["Hold the first Kingsmead Skills Summit.","Agree a shared prospectus for adult learning with the college."],["Director of Economy"],["Leader of the Council"],("September 2025","2025-09-01","2025-09-30"),["Summit held on 18 September with 47 employers. The prospectus was agreed the same day."],"BLUE","complete"),
("Governance and culture","KR4","Strengthen overview and scrutiny","Move from seven committees to a number that members and officers can properly support, and follow up what scrutiny recommends.",
 ["Review scrutiny arrangements with the Centre for Governance and Scrutiny and bring proposals to Annual Council."],["Monitoring Officer"],["Chair of the Scrutiny Commission"],("May 2026","2026-05-01","2026-05-31"),[],"GREY","not_started"),
("Governance and culture","KR5","Listen to staff networks","Give the staff networks protected time, a sponsor at the top table and an answer when they raise a concern.",
 ["Appoint a sponsor for each network from the Corporate Leadership Team.","Allow network chairs half a day a week from April 2025."],["Director of People and Inclusion"],["Deputy Leader"],("1 April 2025","2025-04-01","2025-04-01"),["All six networks have a sponsor. Time is protected in every directorate except Children’s Services, where cover has still to be found."],"AMBER","at_risk"),
("Financial planning and management","KR6","Make the savings real","Of £21m of savings in the medium term plan, £9m had no owner at the time of the peer challenge. Each should have an owner, a profile and a test of impact on residents.",
 ["Assign an owner and a monthly profile to every saving above £100,000.","Stop or replace savings that fail the impact test."],["Section 151 Officer"],["Cabinet Member for Finance and Commercial Services"],("Q2 2025/26","2025-07-01","2025-09-30"),["Owners are in place for £19.6m of £21m. Three savings, worth £0.8m, failed the test and have been replaced."],"AMBER","at_risk"),
("Capacity for improvement","KR7","Join up change","Run the four transformation programmes as one, with a common approach to benefits and one team to support them.",
 ["Create a corporate change office by merging the existing programme teams."],["Chief Operating Officer"],["Deputy Leader"],("January 2026","2026-01-01","2026-01-31"),["Head of Change appointed and will start on 10 November. Consultation with the 31 staff concerned closes on 24 October."],"GREEN","on_track"),
]
C={"GREEN":"#2e8b57","AMBER":"#e8a317","RED":"#c0272d","BLUE":"#2a5caa","GREY":"#8a8a8a"}
LEG=[("GREEN","on course to be delivered by the date shown"),("AMBER","some slippage or risk; action is being taken"),("RED","will not be delivered by the date shown"),("BLUE","delivered"),("GREY","not due to start")]
h='''<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Peer Challenge Action Plan</title><style>
@page{size:A4;margin:18mm 18mm 20mm;@bottom-right{content:"Page " counter(page) " of " counter(pages);font:8pt "Nimbus Sans"}@bottom-left{content:"RBKM Corporate Peer Challenge Action Plan – October 2025";font:8pt "Nimbus Sans"}}
body{font:9.8pt/1.38 "Nimbus Sans",sans-serif}h1{font-size:20pt;color:#5a1230;margin:0 0 1mm}h2{font-size:12.5pt;color:#5a1230;margin:6mm 0 2mm;break-after:avoid}
.sub{font-size:12pt;margin-bottom:4mm}.card{border:.9pt solid #5a1230;border-radius:2.2mm;margin:0 0 5mm;padding:0}.card table{border-collapse:collapse;width:100%}
.card td{padding:1.5mm 2.5mm;vertical-align:top;border-top:.4pt solid #d8c3cc}.card tr:first-child td{border-top:0}.l{width:33mm;font-weight:bold;color:#5a1230;background:#f7eef2}
ul{margin:0;padding-left:4.5mm}.p{color:#fff;font-weight:bold;padding:.6mm 3mm;border-radius:3mm}p{margin:0 0 2mm}.lg{margin:1mm 0 1mm 2mm}</style>
<h1>Corporate Peer Challenge Action Plan</h1><div class=sub>Royal Borough of Kingsmead<br>October 2025 update</div>
<p>The Local Government Association’s peer team visited the council from 4 to 7 February 2025. Its report, published on 29 April 2025, made seven key recommendations. Cabinet approved this action plan on 17 June 2025, and it is brought up to date every quarter. There is one card for each recommendation.</p>
<p>The RAG rating is that of the lead officer, moderated by the Corporate Leadership Team:</p>'''
h+="".join(f'<div class=lg><span class=p style="background:{C[k]}">{k}</span> &nbsp;{m}</div>' for k,m in LEG)
last=None; n=0
for th,ref,hd,rest,acts,l,m,due,pr,rag,_ in R:
    # the themes stand inside the card, as a label of its own
    A=f"<ul>{''.join(f'<li>{a}</li>' for a in acts)}</ul>" if len(acts)>1 else acts[0]
    rows=[("Reference",ref),("Theme",th),("Recommendation",f"<b>{hd}</b><br>{rest}"),("What we will do",A),("Lead officer","<br>".join(l)),("Lead member","<br>".join(m)),("To be done by",due[0]),
     ("Progress at 6 October 2025","".join(f"<p>{x}</p>" for x in pr) or "–"),("RAG rating",f'<span class=p style="background:{C[rag]}">{rag}</span>')]
    h+='<div class=card style="margin-top:4mm"><table>'+"".join(f"<tr><td class=l>{a}</td><td>{b}</td></tr>" for a,b in rows)+"</table></div>"
h+="</html>"
open('source.html','w').write(h); weasyprint.HTML(string=h).write_pdf('document.pdf')
g={"source":"document.pdf","documents":{"document_type":"action_plan","date_start":["2025-10-01","2025-10-06"],"date_end":["2025-10-31","2025-10-06"]},"councils":["E09999002"],"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":["from 4 to 7 February 2025","4 to 7 February 2025"],"date_start":"2025-02-04","date_end":"2025-02-07"},{"event":"report_published","date_text":"29 April 2025","date_start":"2025-04-29","date_end":"2025-04-29"}],"recommendations":[]}
for th,ref,hd,rest,acts,l,m,due,pr,rag,dl in R:
    L=[{"lead_text":x} for x in l+m]; P=[{"text":" ".join(pr),"as_of_start":"2025-10-06"}] if pr else []; G=[{"rag_text":rag,"rag":rag.lower(),"delivery":dl}]
    r={"ref":ref,"text":hd+" "+rest,"headline":hd,"recommendation_type":"peer","made":["2025","2025-02","2025-02-04","2025-02-07","2025-04-29",None],"theme":th}
    if len(acts)==1: r["actions"]=[{"text":acts[0],"due_text":due[0],"due_start":due[1],"due_end":due[2],"leads":L,"progress":P,"rag":G}]
    else: r.update(actions=[{"text":a} for a in acts],leads=L,progress=P,rag=G)
    g["recommendations"].append(r)
json.dump(g,open('gold.json','w'),ensure_ascii=False,indent=1)
