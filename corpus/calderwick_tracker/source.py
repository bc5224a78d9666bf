import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from quarterly_papers import *
from html import escape as e
D='calderwick_tracker'
ST={'Closed':'complete','In progress':'on_track','Overdue':'off_track','Not yet due':'not_started'}
# ref, theme?, rec, actions (action, owner, due, status, update)
R=[("R1","Develop a single long-term vision for the borough with partners, so that residents, businesses and staff can see what Calderwick is aiming for.",[
 ("Hold a place summit with the Calderwick Together partners to agree the outline of a 2040 vision.","Director of Place","27 June 2025","Closed","The summit was held on 19 June with 64 people from 31 organisations. A note of the day has been sent to all who came."),
 ("Run a public consultation on the draft vision, with sessions in each of the five towns.","Head of Communications and Engagement","October 2025","Closed","Consultation closed on 17 October. 1,140 replies were received, almost three times as many as for the last Corporate Plan."),
 ("Bring the final vision to Full Council for adoption.","Chief Executive","February 2026","In progress","Replies are being analysed. The draft is on the forward plan for Cabinet in January."),
 ("Align the Local Plan, Housing Strategy and Economic Strategy to the vision as each is renewed.","Director of Place","December 2026","Not yet due","The Housing Strategy will be the first, in summer 2026.")]),
("R2","Put in place a transformation programme with clear benefits, a realistic timetable and a dedicated team.",[
 ("Appoint a Head of Transformation on a three-year contract.","Deputy Chief Executive","31 July 2025","Closed","The post was filled in July and the new Head of Transformation began on 1 September."),
 ("Agree a benefits register for every project over £50,000.","Head of Transformation","30 September 2025","Overdue","Eleven of nineteen projects now have an agreed register. The rest are waiting for baseline figures from services and should be done by Christmas."),
 ("Report progress to the Transformation Board every month and to Cabinet every quarter.","Head of Transformation","Ongoing","In progress","The Board has met three times since September. The first quarterly report went to Cabinet on 4 November."),
 ("Review what has been spent and saved after one year.","Section 151 Officer","September 2026","Not yet due","No update at this stage.")]),
("R3","Refresh the Medium Term Financial Strategy so that it tests different assumptions about funding, inflation and reorganisation, and reduces the call on reserves.",[
 ("Model three scenarios in the 2026/27 budget papers.","Section 151 Officer","January 2026","In progress","The scenarios have been built with the help of our treasury advisers and will be shared with the Budget Panel in December."),
 ("Set a minimum level for general reserves and explain how it has been reached.","Section 151 Officer","18 November 2025","Closed","A minimum of £4.5m was agreed by the Finance Committee."),
 ("Review all fees and charges against those of similar councils.","Head of Finance","Q3 2025/26","In progress","Car parks, garden waste and planning advice are complete. Licensing remains to be done.")]),
("R4","Clarify the roles of members and officers, and refresh the member development programme in good time for the May 2026 elections.",[
 ("Adopt a member and officer protocol after discussion with all group leaders.","Monitoring Officer","July 2025","Closed","The protocol was adopted by Council on 15 July."),
 ("Prepare an induction programme for members elected in May 2026, including two evenings on finance.","Democratic Services Manager","March 2026","In progress","A cross-party group of six members is helping to design the programme. It has asked for more time on planning and licensing."),
 ("Offer every member of Cabinet a mentor from another council.","Leader of the Council / Monitoring Officer","30 September 2025","Overdue","Four of seven members have been matched. The LGA is looking for mentors for the others.")]),
("R5","Improve the way that performance is reported, so that members see fewer measures and a clearer story.",[
 ("Reduce the number of measures in the quarterly report from 74 to about 30.","Policy and Performance Manager","Q2 2025/26","Closed","The quarter 2 report has 32 measures on eight pages."),
 ("Publish a simple dashboard on the council's website.","Policy and Performance Manager","31 December 2025","In progress","A trial version has been shown to the Scrutiny Committee. Members asked for trends over three years."),
 ("Train managers in setting targets and writing commentary.","Head of Human Resources","April 2026","Not yet due","Dates are being agreed with the provider.")]),
("R6","Build on the council's good relationship with its tenants by preparing early for inspection under the consumer standards.",[
 ("Complete a self-assessment against the four consumer standards and share it with the Tenants' Panel.","Head of Housing","29 August 2025","Closed","The self-assessment was completed in August and the Panel's comments were included."),
 ("Bring stock condition data for every council home up to date.","Head of Housing","March 2027","In progress","Surveys have been done for 58 per cent of homes. The contractor is on programme."),
 ("Carry out a mock inspection with a neighbouring council.","Director of Communities","Q4 2025/26","Not yet due","A partner council has been found and the week of 9 February has been set aside.")])]
KEY=[("Closed","The action is complete and evidence has been seen by the Policy and Performance team"),("In progress","Work has begun and is expected to be finished by the due date"),("Overdue","The due date has passed and the action is not complete"),("Not yet due","Work has not begun because the due date is some way off")]
rows="";recs=[]
for ref,text,acts in R:
    ga=[]
    for i,(a,o,d,s,u) in enumerate(acts):
        rows+="<tr>"+(f'<td class=r rowspan={len(acts)}>{ref}</td><td class=rec rowspan={len(acts)}>{e(text)}</td>' if i==0 else "")+f'<td>{e(a)}</td><td>{e(o).replace(" / ","<br>")}</td><td>{d}</td><td>{e(u)}</td><td class=s>{s}</td></tr>\n'
        ds,de=due(d); x={"text":a,"due_text":d,"due_start":ds,"due_end":de,"leads":[{"lead_text":l,"role":["Leader of the Council","Leader"] if l=="Leader of the Council" else l} for l in o.split(' / ')],
          "progress":[{"text":u,"as_of_start":["2025-11-01","2025-11-21"]}],"rag":[{"rag_text":s,"rag":None,"delivery":ST[s],"basis":"text","as_of_start":["2025-11-01","2025-11-21",None]}]}
        if u=="No update at this stage.": x["progress"]=[{"text":[u,None]}]
        ga.append(x)
    recs.append({"ref":ref,"text":text,"recommendation_type":"peer","made":["2025","2025-03","2025-03-04","2025-03-07"],"actions":ga,"leads":[],"progress":[],"rag":[]})
html=f'''<!doctype html><html lang=en-GB><meta charset=utf-8><title>Peer Challenge tracker</title><style>
@page{{size:A4 landscape;margin:13mm 12mm 15mm;@bottom-left{{content:"Calderwick Borough Council – Peer Challenge tracker, November 2025";font:8pt "Liberation Sans"}}@bottom-right{{content:"Page " counter(page) " of " counter(pages);font:8pt "Liberation Sans"}}}}
body{{font:9.5pt/1.35 "Liberation Sans",Arial;margin:0;color:#222}} h1{{font-size:17pt;color:#5b2a6e;margin:0 0 2mm}} .sub{{margin:0 0 3mm;color:#555}}
table{{border-collapse:collapse;width:100%}} table.t{{table-layout:fixed;margin-top:4mm}} td,th{{border:.6pt solid #a99bb0;padding:1.6mm 1.8mm;vertical-align:top;text-align:left}} th{{background:#5b2a6e;color:#fff;font-weight:bold}}
.rec{{background:#f6f1f8}} .r{{font-weight:bold;background:#f6f1f8}} .s{{font-weight:bold}} table.k{{width:70%;margin-top:2mm}} table.k td:first-child{{font-weight:bold;width:28mm}} td:not([rowspan]){{break-inside:avoid}}
header{{display:flex;justify-content:space-between;align-items:flex-start}}</style>
<header><div><h1>Corporate Peer Challenge recommendations: progress tracker</h1><p class=sub>Calderwick Borough Council &nbsp;|&nbsp; Updated 21 November 2025</p></div>
<svg width=64 height=46 viewBox="0 0 64 46"><path d="M4 42 L22 8 L34 30 L42 18 L60 42Z" fill="#5b2a6e"/><circle cx=50 cy=9 r=6 fill="#d9a441"/></svg></header>
<p>The Local Government Association carried out a Corporate Peer Challenge of the council from 4 to 7 March 2025 and made six recommendations. The table sets out the actions that were agreed by Cabinet on 10 June 2025 and where each has got to. It is reviewed by the Audit and Governance Committee twice a year. Officers’ updates are shown as they were given to the Policy and Performance team.</p>
<table class=k>{"".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a,b in KEY)}</table>
<table class=t><colgroup><col style="width:5%"><col style="width:19%"><col style="width:22%"><col style="width:13%"><col style="width:10%"><col style="width:22%"><col style="width:9%"></colgroup>
<thead><tr><th>Ref<th>Peer team recommendation<th>Agreed action<th>Owner<th>Due date<th>Update – November 2025<th>Status</tr></thead><tbody>{rows}</tbody></table></html>'''
(B/D/'source.html').write_text(html); chrome(D)
save(D,{"documents":{"document_type":"action_plan","date_start":"2025-11-21","date_end":"2025-11-21"},"councils":["E07999003"],"recommendations":recs,"front_matter":[],"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":"4 to 7 March 2025","date_start":"2025-03-04","date_end":"2025-03-07"},{"event":["meeting","action_plan_published","other"],"date_text":"10 June 2025","date_start":"2025-06-10","date_end":"2025-06-10"}]},
"Calderwick Borough Council Corporate Peer Challenge progress tracker, November 2025","chromium","Landscape browser table in which the ref and recommendation cells are merged over three or four action rows and run on across pages; status words without colour, with a key above the table.")
