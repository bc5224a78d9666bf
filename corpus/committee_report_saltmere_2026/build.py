"""Writes source.html, document.pdf and gold.json."""
import json, weasyprint
FM=[("Meeting","Full Council"),("Date","24 February 2026"),("Agenda item","11"),("Title","Corporate Peer Challenge: feedback report and action plan"),("Report of","Director of Strategy and Customer"),
("Portfolio Holder","Councillor Elspeth Garraway, Leader of the Council"),("Report author","Nathan Olufemi, Policy and Improvement Manager, 01632 960417"),("Wards affected","All"),("Key decision","No"),("Public or exempt","Public")]
DEC=[("(a)","notes the feedback report of the Local Government Association peer team, attached as Appendix 1;"),
("(b)","approves the action plan at Appendix 2, subject to the following changes proposed by Cabinet: <s>(i)</s> that the action on the harbour estate be brought forward to September 2026; and <s>(ii)</s> that ward members be consulted before the town centre surgeries begin;"),
("(c)","delegates authority to the Chief Executive, in consultation with the Leader of the Council, to make minor changes to the action plan before it is published; and"),
("(d)","asks the Overview and Scrutiny Committee to receive a report on progress every six months.")]
PEER=["Refresh the Saltmere Plan so that it says what the council will stop doing as well as what it will do.","Make the most of the coast partnership by agreeing a joint delivery team with the harbour commissioners and the county council.",
"Take up the offer of member development from the LGA, and make attendance at planning and licensing training a condition of sitting on those committees.","Revisit the assumptions on income in the commercial strategy, in particular those for the harbour estate and the two holiday parks.",
"Set up a single programme office, with clear benefits and owners, before any further transformation project is begun.","Be bolder in celebrating success; staff and residents do not hear enough about what the council does well."]
IMP=[("Financial","The actions will be met from existing budgets, apart from the programme office, for which £118,000 is provided in the 2026/27 budget that is elsewhere on this agenda. Section 151 Officer: Margery Pell."),
("Legal","There is no statutory duty to take part in a peer challenge or to publish an action plan. The council is under the general duty of best value in section 3 of the Local Government Act 1999. Monitoring Officer: Owen Trask."),
("Equality and diversity","No adverse effects have been identified. The member development programme will include the public sector equality duty."),
("Climate change","Neutral. The harbour estate review will consider flood resilience."),
("Risk","If the plan is not delivered the council may lose the confidence of partners; this is recorded as risk CR07 in the corporate register."),
("Crime and disorder","None."),("Consultation","Group leaders met on 2 February 2026. Staff were invited to drop-in sessions at Quay House and the depot.")]
APP=[("Appendix 1","Feedback report of the peer team, January 2026"),("Appendix 2","Draft action plan"),("Appendix 3","Extract from the draft minutes of Cabinet, 10 February 2026"),("Appendix 4","Equality impact screening form")]
table=lambda rows,cls:f"<table class={cls}>"+"".join(f"<tr><th scope=row>{a}</th><td>{b}</td></tr>" for a,b in rows)+"</table>"
dec="".join(f"<li><span class=n>{n}</span><span>"+t.replace("<s>","<br><b class=sub>").replace("</s>","</b>")+"</span></li>" for n,t in DEC)
html=f"""<!DOCTYPE html><html lang=en-GB><meta charset=utf-8><title>Report to Full Council</title><style>
@page{{size:A4;margin:22mm 22mm 24mm;@bottom-right{{content:"Page " counter(page) " of " counter(pages);font:8.5pt 'Liberation Serif'}}@bottom-left{{content:"Full Council – 24 February 2026 – item 11";font:8.5pt 'Liberation Serif'}}}}
body{{font:11pt/1.38 'Liberation Serif',serif}} .crest{{text-align:center;letter-spacing:3pt;font-size:17pt;color:#0b4f55;border-bottom:3pt double #0b4f55;padding-bottom:3mm;margin-bottom:5mm}}
table{{border-collapse:collapse;width:100%;margin-bottom:4mm}} th{{text-align:left;vertical-align:top;width:42mm;font-weight:bold}} td{{vertical-align:top}}
.fm th,.fm td{{padding:1mm 2mm;border-bottom:.4pt solid #9bb}} .imp th,.imp td,.app th,.app td{{border:.6pt solid #555;padding:1.6mm 2mm}} .imp th,.app th{{background:#e3eeee}} tr{{break-inside:avoid}}
h2{{font-size:12.5pt;color:#0b4f55;margin:5mm 0 2mm;break-after:avoid}} .p{{display:flex;margin-bottom:2.4mm}} .p>b{{font-weight:normal;flex:0 0 12mm}} .rec{{border:1pt solid #0b4f55;padding:3mm 4mm;margin-bottom:4mm}}
ol,ul.d{{list-style:none;margin:0;padding:0}} ul.d li{{display:flex;margin:1.6mm 0}} .n{{flex:0 0 10mm}} .sub{{font-weight:normal;padding-left:5mm;padding-right:2mm}} ol.q{{list-style:decimal;padding-left:18mm;margin-bottom:3mm}} ol.q li{{margin-bottom:1.2mm;padding-left:2mm}}
</style><div class=crest>SALTMERE DISTRICT COUNCIL</div>{table(FM,"fm")}
<h2>1. Purpose of report</h2><div class=p><b>1.1</b><span>To present the report of the team that carried out the council’s Corporate Peer Challenge in the autumn, and to seek approval of the action plan which responds to it.</span></div>
<h2>2. Recommendations</h2><div class=rec>It is RECOMMENDED that Council:<ul class=d>{dec}</ul></div>
<h2>3. Background</h2>
<div class=p><b>3.1</b><span>The council last hosted a peer challenge in 2018, before the pandemic and before the merger of the senior management team with that of the harbour undertaking. The Local Government Association expects each council to have one at least every five years.</span></div>
<div class=p><b>3.2</b><span>A team of six peers was on site from 14 to 17 October 2025. They spoke with 118 people, held focus groups in Saltmere and Crayhythe and walked the sea wall with the coastal engineers.</span></div>
<div class=p><b>3.3</b><span>The peers commended the council on its services to tourism, on low staff turnover and on the way in which members of all groups had worked together after the December 2023 surge. They thought that ambition at times ran ahead of capacity. Similar points were made to West Lindsey and to Tendring, and officers have been in touch with both.</span></div>
<div class=p><b>3.4</b><span>The peer team made six key recommendations:</span></div>
<ol class=q>{"".join(f"<li>{x}</li>" for x in PEER)}</ol>
<h2>4. The action plan</h2>
<div class=p><b>4.1</b><span>Each recommendation has a lead officer and a lead member. Eleven of the nineteen actions are to be completed by the end of this calendar year.</span></div>
<div class=p><b>4.2</b><span>Cabinet considered the plan on 10 February 2026 and recommended it to Council with two changes, which are reflected in the recommendations above. The Overview and Scrutiny Committee had recommended on 27 January that training be made compulsory for all members; Cabinet did not accept this.</span></div>
<div class=p><b>4.3</b><span>The feedback report was published on 16 January 2026. The action plan has to be published within five months of the peers’ visit, that is by 17 March 2026. The peers will carry out a progress review in September 2026.</span></div>
<h2>5. Alternative options considered</h2>
<div class=p><b>5.1</b><span>Council could decline to adopt an action plan. This is not advised: publication is a condition of the LGA’s support offer.</span></div>
<h2>6. Implications</h2>{table(IMP,"imp")}
<h2>7. Appendices</h2>{table(APP,"app")}
<h2>8. Background papers</h2><div class=p><b>8.1</b><span>Position statement, September 2025; report to Cabinet of 8 July 2025 (“Proposal for a Corporate Peer Challenge”).</span></div></html>"""
open("source.html","w").write(html); weasyprint.HTML(string=html).write_pdf("document.pdf")
FIELD={"Meeting":["meeting","committee"],"Date":["date","meeting_date"],"Agenda item":["agenda_item"],"Public or exempt":["public_or_exempt","exempt"]}
d=lambda s,e=None:dict(date_start=s,date_end=e or s)
import re
strip=lambda t:re.sub("</?s>","",t); bare=lambda t:re.sub(r"<s>.*?</s> ","",t)
gold=dict(source="document.pdf",documents=dict(document_type="committee_report",committee=["Full Council","Council"],**d("2026-02-24")),councils=["E07999004"],
recommendations=[dict(ref=n,text=strip(t) if "<s>" not in t else [strip(t),bare(t)],headline=None,recommendation_type="decision") for n,t in DEC]+[dict(ref=str(i),text=t,headline=None,recommendation_type="peer") for i,t in enumerate(PEER,1)],
front_matter=[dict(field=[FIELD[a][0],*FIELD[a][1:]] if a in FIELD else a,value_text=b) for a,b in FM],scope=[],peers=[],
milestones=[dict(event="on_site",date_text=["14 to 17 October 2025","from 14 to 17 October 2025"],**d("2025-10-14","2025-10-17")),dict(event="report_published",date_text="16 January 2026",**d("2026-01-16")),
dict(event="action_plan_published",date_text=["within five months of the peers’ visit, that is by 17 March 2026","within five months of the peers’ visit","17 March 2026","by 17 March 2026"],date_end="2026-03-17"),
dict(event="progress_review",date_text=["September 2026","in September 2026"],**d("2026-09-01","2026-09-30"))])
json.dump(gold,open("gold.json","w"),ensure_ascii=False,indent=1)
