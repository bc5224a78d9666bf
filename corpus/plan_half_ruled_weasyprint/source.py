# content written once here; typeset as HTML by weasyprint. gold.json is written from the same hand-made records, then checked on the page.
import json, html, weasyprint
D="2025-06-13"
G,A,R,C,AG=("Green","green","on_track"),("Amber","amber","at_risk"),("Red","red","off_track"),("Complete",None,"complete"),("Amber/Green","amber_green",None)
def L(*x): return x
def due(t,s=0,e=0): return (t,s,e)
RECS=[
("1","Sharpen the vision","The council should set out, with partners, what it wants the district to be like in 2040, and use that picture to choose between competing calls on its money.",[
 ("Hold three vision workshops with parish councils, the college and the business forum, and report the findings to Cabinet.",L("Chief Executive","Leader of the Council"),due("30 September 2025","2025-09-30","2025-09-30"),"Two of the three workshops have been held. Attendance from parishes was strong; the business forum session was moved to July at the forum’s request.",G),
 ("Rewrite the Corporate Plan around no more than five outcomes.",L("Head of Strategy"),due("February 2026","2026-02-01","2026-02-28"),"",G)]),
("2","Close the budget gap","The peer team urges the council to agree a savings programme that covers the whole of the medium term, rather than one year at a time.",[
 ("Bring a four-year savings programme to Full Council alongside the budget.",L("S151 Officer"),due("2025/26","2025-04-01","2026-03-31"),"Star chambers took place in May. Options worth £1.9m have been identified against a target of £2.4m, and the remaining £0.5m is being worked up with services for the September round.",A),
 ("Publish a reserves policy with a stated minimum balance.",L("S151 Officer","Cabinet Member for Finance"),due("31 May 2025","2025-05-31","2025-05-31"),"Policy adopted by Full Council on 20 May 2025.",C)]),
("3","Make scrutiny count","Scrutiny needs to be involved before decisions are taken and to have a work programme that reflects the priorities of residents.",[
 ("Introduce a pre-decision scrutiny protocol and review it after six months.",L("Monitoring Officer"),due("Q2 2025/26","2025-07-01","2025-09-30"),"A draft protocol was discussed by group leaders on 2 June. Members asked for clearer rules on exempt papers.",AG)]),
("4","Look after your people","Staff are loyal but stretched. An honest workforce plan is needed, covering pay, succession and hard-to-fill posts in planning and environmental health.",[
 ("Complete a skills audit in every service.",L("Head of People"),due("31/10/2025","2025-10-31","2025-10-31"),"Audit under way in four of nine services.",G),
 ("Agree a market supplement scheme for hard-to-fill posts.",L("Head of People","Director of Place"),due("July 2025","2025-07-01","2025-07-31"),"Trade union consultation has not concluded and the July date will be missed. A revised date will go to the Employment Committee.",R),
 ("Run a second leadership programme for middle managers.",L("Head of People"),due("Spring 2026"),"-",None)]),
("5","Be a better neighbour","The council is seen by some partners as slow to answer. It should name one contact for each key partner and meet them on a regular footing.",[
 ("Name a relationship lead for each of the twelve key partners.",L("Director of Communities"),due("Ongoing"),"Leads named for all twelve partners; list circulated in April.",G)]),
("6","Get ready for reorganisation","Start now to build the evidence, data and relationships that the council will need whatever the final pattern of unitary councils.",[
 ("Set up a shared evidence base with the neighbouring districts and the county.",L("Deputy Chief Executive"),due("December 2025","2025-12-01","2025-12-31"),"Data sharing agreement signed by five of six councils. The sixth is expected to sign in late June once its information governance board has met.",A),
 ("Brief all members each quarter on the timetable for reorganisation.",L("Chief Executive","Monitoring Officer"),due("Ongoing"),"First briefing held on 8 May 2025, attended by 31 members.",G)]),
("7","Use data to run the business","Performance reports are long and look backwards. A short set of indicators, seen monthly by senior managers, would help the council to spot trouble earlier.",[
 ("Replace the quarterly report with a dashboard of twenty indicators.",L("Head of Strategy"),due("Q3 2025/26","2025-10-01","2025-12-31"),"Prototype shown to the Senior Leadership Team in May. Three services cannot yet supply monthly figures.",A)]),
("8","Tell residents what has changed","Communications should show residents how their views have altered what the council does.",[
 ("Add a “You said, we did” page to each edition of the residents’ magazine.",L("Communications Manager"),due("March 2025","2025-03-01","2025-03-31"),"First page appeared in the spring edition.",C)]),
]
e=html.escape
rows=""
for ref,h,t,acts in RECS:
    for i,(a,l,d,p,s) in enumerate(acts):
        rows+=f'<tr class="{"first" if i==0 else ""}">'
        if i==0: rows+=f'<td rowspan="{len(acts)}">{ref}</td><td rowspan="{len(acts)}"><b>{e(h)}</b>: {e(t)}</td>'
        rows+=f'<td>{e(a)}</td><td>{e(" / ".join(l))}</td><td>{e(d[0])}</td><td>{e(p)}</td><td>{s[0] if s else ""}</td></tr>\n'
src=f'''<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Peer Challenge Response</title><style>
@page {{size:A4 landscape;margin:16mm 15mm 17mm;@bottom-left{{content:"Wendlebury Vale District Council – Response to the Corporate Peer Challenge";font:7.5pt "Carlito"}}@bottom-right{{content:"Page " counter(page) " of " counter(pages);font:7.5pt "Carlito"}}}}
body{{font:10.4pt/1.28 Carlito}} h1{{font-size:17pt;margin:0;color:#23475f}} p{{margin:4pt 0}} p.d{{color:#555}}
table{{border-collapse:collapse;width:100%;table-layout:fixed;margin-top:8pt}} th{{text-align:left;vertical-align:bottom;border-bottom:1.5pt solid #23475f;padding:3pt 6pt 3pt 0}}
td{{vertical-align:top;padding:4pt 8pt 4pt 0}} tr.first td{{border-top:.4pt solid #999}} tr{{break-inside:auto}}
</style><h1>Response to the Corporate Peer Challenge</h1><p class="d">Wendlebury Vale District Council &nbsp;·&nbsp; Updated 13 June 2025</p>
<p>A team of peers visited the council in January 2025 and made eight key recommendations. This table sets out what the council is doing about each of them. It is reviewed every quarter by Cabinet and by the Overview and Scrutiny Committee.</p>
<p><b>Status:</b> Green – on track to meet the target date. Amber – at risk of missing the target date. Red – off track. Complete – the action has been finished.</p>
<table><colgroup><col style="width:4%"><col style="width:22%"><col style="width:21%"><col style="width:13%"><col style="width:10%"><col style="width:20%"><col style="width:10%"></colgroup>
<thead><tr><th>Item</th><th>What the peers told us</th><th>What we will do</th><th>Owner</th><th>Target date</th><th>Where we are now</th><th>Status</th></tr></thead><tbody>
{rows}</tbody></table><p style="margin-top:10pt"><i>The next update will be considered by Cabinet in September 2025.</i></p></html>'''
open("source.html","w").write(src); weasyprint.HTML(string=src).write_pdf("document.pdf")
ROLE={"S151 Officer":"Section 151 Officer"}
OK={"Chief Executive","Leader of the Council","S151 Officer","Monitoring Officer","Deputy Chief Executive"}
def lead(x):
    r={"lead_text":x}
    if x in OK and x!="Leader of the Council": r["role"]=ROLE.get(x,x)
    return r
g={"source":"plan_half_ruled_weasyprint.pdf","documents":{"document_type":"action_plan","date_start":D,"date_end":D},"recommendations":[]}
for ref,h,t,acts in RECS:
    r={"ref":ref,"text":f"{h}: {t}","headline":h,"recommendation_type":"peer","actions":[]}
    for a,l,(dt,ds,de),p,s in acts:
        x={"text":a,"due_text":dt}
        if dt=="Ongoing": x.update(due_start=None,due_end=None)
        elif ds: x.update(due_start=ds,due_end=de)
        x["leads"]=[lead(y) for y in l]; x["progress"]=[{"text":p,"as_of_start":D}] if p not in("","-") else []
        x["rag"]=[]
        if s:
            q={"rag":s[1],"rag_text":s[0],"as_of_start":D}
            if s[2]: q["delivery"]=s[2]
            x["rag"]=[q]
        r["actions"].append(x)
    g["recommendations"].append(r)
json.dump(g,open("gold.json","w"),indent=1,ensure_ascii=False)
