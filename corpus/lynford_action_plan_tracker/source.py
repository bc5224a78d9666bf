import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1])); __import__('os').chdir(__import__('pathlib').Path(__file__).resolve().parent)
from improvement_papers import finish
CE="Marion Ketteridge, Chief Executive"; DR="Farah Siddiq, Director of Resources and Section 151 Officer"; DP="Gareth Lowndes, Director of Place"
HL="Oliver Strand, Head of Legal and Democratic Services"; HP="Bethan Rooke, Head of People and Culture"; HC="Imogen Quarles, Communications Manager"
L="Cllr Terence Abbey, Leader of the Council"; PF="Cllr Nuala Finch, Cabinet Member for Finance and Assets"; PH="Cllr Ben Oatway, Cabinet Member for Housing"; DG="Stephen Ivory, Digital Programme Lead"
K={"blue":("Complete","complete","#2f75b5"),"green":("On schedule","on_track","#70ad47"),"amber":("Some slippage, managed within the service","at_risk","#ffc000"),"red":("Off schedule, needs a decision by Management Team","off_track","#d9302c"),"grey":("Not yet due to start","not_started","#bfbfbf")}
# ref, recommendation, [(action, leads, due, start, end, progress, colour)]
R=[("1","Agree a small number of corporate priorities for the rest of this administration and stop work that does not support them.",[
 ("Cabinet and Management Team to hold two workshops and produce a list of no more than eight priorities.",[CE,L],"July 2025","2025-07-01","2025-07-31","Workshops took place on 3 June and 1 July. Cabinet adopted seven priorities on 22 July 2025.","blue"),
 ("Review every project on the corporate register against the priorities and close or pause those that do not fit.",[CE],"31 December 2025","2025-12-31","2025-12-31","41 projects reviewed of 58. Nine have been closed so far.","green")]),
("2","Develop a savings programme that closes the gap in the Medium Term Financial Strategy, with clear political ownership of each proposal.",[
 ("Set up a Savings Board chaired by the Cabinet Member for Finance and Assets, meeting monthly.",[DR,PF],"May 2025","2025-05-01","2025-05-31","The board has met five times. Terms of reference were approved on 20 May.","blue"),
 ("Bring forward business cases worth at least £1.6m for the 2026/27 budget.",[DR],"30 November 2025","2025-11-30","2025-11-30","Cases for £1.1m are finished. The leisure contract review is six weeks late because of the supplier’s accounts, and the Board has asked for alternatives.","amber")]),
("3","Revisit the Council’s commercial property strategy in the light of the changed market and be transparent with members about risk.",[
 ("Commission an independent valuation and risk assessment of the 14 investment properties.",[DP,PF],"October 2025","2025-10-01","2025-10-31","The valuer withdrew in September. A second tender closed on 24 October without a compliant bid.","red"),
 ("Report the risk position to the Audit Committee twice a year.",[DR],"From January 2026","2026-01-01",[None,"2026-01-31"],None,"grey")]),
("4","Give overview and scrutiny the support it needs to shape policy, and make more use of task and finish groups.",[
 ("Appoint a scrutiny officer and offer training to all members of the committee.",[HL],"September 2025","2025-09-01","2025-09-30","Post filled on 1 September. Two training sessions have been held by the Centre for Governance and Scrutiny, attended by 11 of 13 members.","blue")]),
("5","Work with town councils and the voluntary sector to agree what each will do for the borough’s most deprived neighbourhoods.",[
 ("Prepare a neighbourhood compact for Priory, Eastgate and Marsh Lane.",[DP,PH],"March 2026","2026-03-01","2026-03-31","Drafting group formed with Lynford Voluntary Action. A first draft went to the three town councils in October.","green"),
 ("Review the grants scheme so that three-year awards are possible.",["Joanna Sleight, Community Development Manager"],"April 2026","2026-04-01","2026-04-30","Survey of grant holders has begun.","green")]),
("6","Put a workforce plan in place that deals with recruitment to planning, environmental health and finance.",[
 ("Produce a three-year workforce plan and take it to the Employment Committee.",[HP],"January 2026","2026-01-01","2026-01-31","Service profiles are complete for planning and finance. Environmental health has been held up by the regional pay review.","amber"),
 ("Double the number of apprentices, from six to twelve.",[HP],"September 2026","2026-09-01","2026-09-30","Eight in post.","green")]),
("7","Tell Lynford’s story more confidently, both to residents and in the region.",[
 ("Publish a communications strategy with a plan for the local government reorganisation debate.",[HC,L],"June 2025","2025-06-01","2025-06-30","Published on 30 June 2025.","blue")]),
("8","Move at pace on the customer portal and retire the old telephone and payment systems.",[
 ("Launch the portal for revenues, benefits and waste.",[DG],"February 2026","2026-02-01","2026-02-28","Testing with 120 residents started on 13 October.","green"),
 ("Decommission the payment kiosk and the former telephone switchboard.",[DG,DR],"August 2026","2026-08-01","2026-08-31",None,"grey")]),
("9","Strengthen the way in which the housing company reports to the Council as its shareholder.",[
 ("Create a Shareholder Committee of Cabinet, with quarterly reports from the board of Lynford Homes Ltd.",[HL,PH],"October 2025","2025-10-01","2025-10-31","Committee agreed by Full Council on 16 October 2025. First meeting is set for December.","blue")])]
rows=""
for ref,t,acts in R:
    for i,(a,l,d,_,_,p,c) in enumerate(acts):
        n=len(acts)
        rows+="<tr>"+(f"<td rowspan={n} class=n>{ref}</td><td rowspan={n}>{t}</td>" if i==0 else "")+f"<td>{a}</td><td>{'<br>'.join(l)}</td><td>{d}</td><td>{p or '–'}</td><td style='background:{K[c][2]}'></td></tr>"
key="".join(f"<tr><td style='background:{v[2]};width:34px'></td><td>{v[0]}</td></tr>" for v in K.values())
html=f"""<!doctype html><html lang=en-GB><meta charset=utf-8><title>CPC Action Plan</title><style>
@page{{size:A4 landscape;margin:13mm 12mm 14mm;@bottom-left{{content:'Lynford Borough Council';font:8pt Carlito}}@bottom-right{{content:'Page ' counter(page) ' of ' counter(pages);font:8pt Carlito}}}}
*{{-webkit-print-color-adjust:exact;print-color-adjust:exact}} body{{font:10pt/1.28 Carlito;margin:0;color:#111}} h1{{font-size:19pt;color:#00587c;margin:0}} h2{{font-size:12.5pt;color:#00587c;margin:2px 0 8px;font-weight:normal}}
table{{border-collapse:collapse}} td,th{{border:.8px solid #7f9bab;padding:4px 6px;vertical-align:top;text-align:left}} th{{background:#00587c;color:#fff}} tr{{break-inside:avoid}} .main{{width:100%;table-layout:fixed;margin-top:10px}} .n{{font-weight:bold;text-align:center}} .key td{{font-size:9pt;padding:2px 6px}} p{{margin:4px 0}}
.hd{{display:flex;justify-content:space-between}} </style>
<div class=hd><div style="width:66%"><h1>Lynford Borough Council</h1><h2>Corporate Peer Challenge Action Plan – position at 31 October 2025</h2>
<p>The Local Government Association’s peer team visited Lynford from 25 to 28 February 2025 and made nine recommendations. Cabinet agreed this plan on 17 June 2025. Management Team looks at it every two months and the Overview and Scrutiny Committee every six.</p><p>Questions about this plan: policy@lynford.example or 01632 960 417.</p></div>
<table class=key><tr><th colspan=2>Key to status</th></tr>{key}</table></div>
<table class=main><colgroup><col style="width:4%"><col style="width:18%"><col style="width:20%"><col style="width:18%"><col style="width:9%"><col style="width:24.5%"><col style="width:6.5%"></colgroup><thead><tr><th>No.</th><th>What the peers recommended</th><th>What we will do</th><th>Who</th><th>When</th><th>Where we have got to</th><th>Status</th></tr></thead><tbody>{rows}</tbody></table></html>"""
open("source.html","w").write(html)
def lead(x):
    n,r=x.split(", ",1); return dict(lead_text=x,role=[r,"Leader"] if r.startswith("Leader") else r)
gold=dict(source="document.pdf",documents=dict(document_type="action_plan",date_start="2025-10-31",date_end="2025-10-31",committee=None),councils=["E07999008"],
 recommendations=[dict(ref=r,text=t,headline=None,recommendation_type="peer",made=["2025",None],theme=None,leads=[],progress=[],rag=[],actions=[dict(text=a,ref=None,due_text=d,due_start=s,due_end=e,leads=[lead(x) for x in l],
   progress=[dict(text=p,as_of_start=["2025-10-31",None])] if p else [],rag=[dict(rag_text=None,rag=c,delivery=K[c][1],basis=["fill","legend"])]) for a,l,d,s,e,p,c in acts]) for r,t,acts in R],
 milestones=[dict(event="on_site",date_text=["from 25 to 28 February 2025","25 to 28 February 2025"],date_start="2025-02-25",date_end="2025-02-28")],scope=[],peers=[])
finish(".",gold,"Lynford Borough Council: Corporate Peer Challenge Action Plan, position at 31 October 2025","chromium","Landscape web-made tracker of two pages with a colour key beside the heading and a status column that is coloured and has no words, one or two actions a recommendation in merged cells, each with leads by name and post; tests fills against the document’s own key and leads one a line.")
