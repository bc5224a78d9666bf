import json,subprocess,html
D=str(__import__('pathlib').Path(__file__).parent)+'/'
R=[("R1","Publish one plan for the borough","Partners see four strategies and no order among them. Bring them together in a single plan with a dozen measures.",["Draft a borough plan with the Lynford Partnership"],["Assistant Chief Executive"],"30 September 2025","A first draft went to the partnership on 12 June. The measures still need to be costed.","AMBER"),
("R2","Know your residents better","Base decisions on evidence of what residents need, and not only on those who write in.",["Run a residents’ survey every two years"],["Head of Customer Insight"],"Spring 2026","A supplier has been chosen and fieldwork starts in October.","GREEN"),
("R3","Give the budget gap a shape","The gap of £2.9m is known to a few. Set out options early and share them with every member.",["Hold three budget workshops open to all members","Publish a savings tracker"],["Director of Resources","Cabinet Member for Finance"],"December 2025","Two of the three workshops have taken place. The tracker is not yet public.","AMBER"),
("R4","Make better use of scrutiny","Move from reports to note towards work that shapes policy.",["Adopt a work programme set by members"],["Monitoring Officer"],"May 2025","The programme was agreed at annual council and has been followed since.","BLUE"),
("R5","Look after the workforce","Absence has risen for three years running. Find out why and act on it.",["Commission a wellbeing review"],["Head of People"],"Autumn 2025","Work has not started because the post of wellbeing adviser is vacant.","RED"),
("R6","Settle the future of the leisure centres","Uncertainty is costing money and goodwill. Take a decision within a year.",["Bring an options paper to Cabinet"],["Director of Place"],"March 2026","Condition surveys of both centres were received in July.","GREEN"),
("R7","Share good practice with neighbours","Lynford’s planning service is strong. Offer it to others and learn in return.",["Sign a learning agreement with two districts"],["Chief Planner"],"Q4 2025/26","Talks are under way with Saltmere and Fenwold.","GREEN"),
("R8","Prepare members for change","Local government reorganisation will ask much of councillors. Begin the briefing programme now.",["Set up a members’ reorganisation forum"],["Chief Executive"],"Ongoing","The forum has met four times since April.","GREEN")]
e=html.escape
cards=''.join(f'''<div class=card><h3><span class=ref>{r}</span> {e(h)}</h3><p class=t>{e(t)}</p><table><tr><td class=l>Planned action</td><td>{"".join(f"<div>{chr(8226)+' ' if len(a)>1 else ''}{e(x)}</div>" for x in a)}</td></tr><tr><td class=l>Lead</td><td>{"<br>".join(map(e,l))}</td></tr><tr><td class=l>Target date</td><td>{e(d)}</td></tr><tr><td class=l>Latest position</td><td>{e(p)}</td></tr><tr><td class=l>RAG</td><td><span class="pill {s}">{s}</span></td></tr></table></div>''' for r,h,t,a,l,d,p,s in R)
open(D+'source.html','w').write(f'''<html><head><meta charset=utf-8><style>@page{{size:A4;margin:17mm 15mm;@bottom-center{{content:"Lynford peer challenge action plan  " counter(page);font-size:8pt}}}}
body{{font-family:"Liberation Sans",sans-serif;font-size:9pt;line-height:1.35}}h1{{font-size:19pt;color:#224466;margin:0 0 2mm}}h2{{font-size:13pt;color:#224466}}
.grid{{}}.card{{display:inline-block;vertical-align:top;width:84mm;margin:0 2mm 4mm 0;background:#eef3f8;border-left:4pt solid #224466;padding:2mm;box-sizing:border-box}}
h3{{font-size:11pt;margin:0 0 1mm}}.ref{{color:#a33}}.t{{margin:0 0 1.5mm}}table{{border-collapse:collapse}}td{{vertical-align:top;padding:.6mm 1mm .6mm 0}}.l{{font-weight:bold;width:22mm;color:#224466}}
.pill{{padding:.3mm 2mm;border-radius:2mm;color:#fff;font-weight:bold;font-size:8pt}}.AMBER{{background:#e08a00}}.GREEN{{background:#2e8540}}.RED{{background:#c0202a}}.BLUE{{background:#1f5fa8}}</style></head><body>
<h1>Corporate Peer Challenge action plan</h1><p>Lynford Borough Council, July 2025</p>
<p>The peer team was in Lynford from 11 to 14 February 2025 and made eight recommendations. This plan says what the council will do about each of them. It was agreed by Cabinet on 15 April 2025 and is brought up to date each quarter.</p>
<p>Blue: complete. Green: on track. Amber: at risk of missing its date. Red: off track.</p>
<h2>The recommendations and our actions</h2><div class=grid>{cards}</div><h2>Keeping track</h2><p>The Corporate Overview Panel looks at this plan every quarter. Questions may be sent to the policy team at the Civic Hall.</p></body></html>''')
subprocess.run(['weasyprint',D+'source.html',D+'document.pdf'],check=True)
DL={"AMBER":"at_risk","GREEN":"on_track","RED":"off_track","BLUE":"complete"}
recs=[]
for r,h,t,a,l,d,p,s in R:
    g=dict(ref=r,text=[h+' '+t,t],headline=h,recommendation_type='peer',actions=[dict(text=x,**({'due_text':d} if len(a)==1 else {})) for x in a],leads=[dict(lead_text=x) for x in l],progress=[dict(text=p)],rag=[dict(rag=s.lower(),rag_text=s,delivery=DL[s])])
    recs.append(g)
json.dump(dict(source='document.pdf',documents=dict(document_type='action_plan',date_start='2025-07-01',date_end='2025-07-31'),councils=['E07999008'],recommendations=recs,scope=[],peers=[]),open(D+'gold.json','w'),indent=1,ensure_ascii=False)
