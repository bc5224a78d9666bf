import json,subprocess,html
D=str(__import__('pathlib').Path(__file__).parent)+'/'
R=[("Build on the new council’s good start by agreeing a single long-term plan for Arlenshire.",["The Arlenshire Plan was adopted in February and is well known among staff.","Partners would now like to see how their own contribution will be measured."],"Complete"),
("Bring the two legacy finance systems together without further delay.",["The new system went live for payments in April. Procurement and payroll have yet to follow, and the team heard of some frustration with reporting."],"Partially complete"),
("Reduce reliance on interim senior managers.",["Four of the six interim posts have been filled permanently, among them the Director of Children’s Services.","The remaining two are planned for the autumn."],"On track"),
("Develop a consistent offer to town and parish councils.",["A charter was agreed with 61 of 74 parishes. The peers were impressed by the area forums, which give parishes a regular voice."],"On track"),
("Set a realistic programme for disposing of surplus buildings.",["Only one building of the eleven has been sold. The programme lacks a lead, and the capital receipts that the budget assumes are not yet secure."],"Off track"),
]
e=html.escape
cards=''.join(f'''<div class=card><div class=n>{n}</div><div class=c><p class=r>{e(r)}</p>{"".join(f"<p>{e(p)}</p>" for p in ps)}<p class=v><span class=lab>Peer team’s assessment</span> <span class=pill>{s}</span></p></div></div>''' for n,(r,ps,s) in enumerate(R,1))
open(D+'source.html','w').write(f'''<html><head><meta charset=utf-8><style>@page{{size:A4;margin:20mm 18mm}}body{{font-family:"DejaVu Serif",serif;font-size:10pt;line-height:1.4}}h1{{font-family:"Liberation Sans";font-size:20pt;margin:0}}h2{{font-family:"Liberation Sans";font-size:14pt;color:#503070;margin:6mm 0 2mm}}
.card{{border:1px solid #b9a7cc;border-radius:8px;margin:0 0 5mm;padding:3mm;display:flex;break-inside:avoid}}.n{{font-family:"Liberation Sans";font-size:26pt;font-weight:bold;color:#503070;width:14mm;line-height:1}}.c{{flex:1}}.c p{{margin:0 0 2mm}}.r{{font-weight:bold}}.v{{font-family:"Liberation Sans"}}.lab{{color:#503070;font-size:9pt;margin-right:4mm}}.pill{{background:#e3d9ee;border-radius:9px;padding:1px 9px;font-weight:bold;font-size:9pt}}</style></head><body>
<h1>Corporate Peer Challenge Progress Review</h1><p>Arlenshire Council<br>Feedback, June 2025</p>
<h2>Background</h2><p>The corporate peer challenge of Arlenshire Council took place from 14 to 17 May 2024. The progress review was held at County Offices on 3 June 2025. It looked at the five recommendations that the peer team had made and at nothing else.</p>
<h2>Summary</h2><p>Arlenshire has come a long way in a short time. The tone set by the Leader and the Chief Executive is positive, and staff notice it. Delivery on property is the exception.</p>
<h2>Progress against the recommendations</h2>{cards}
<h2>Final thoughts</h2><p>The peers thank everyone whom they met. They encourage the council to share this note with its partners, and to keep the pace that it has found.</p></body></html>''')
subprocess.run('chromium --headless --no-sandbox --disable-gpu --disable-background-networking --user-data-dir=$(mktemp -d) --no-pdf-header-footer --print-to-pdf=%sdocument.pdf %ssource.html'%(D,D),shell=True,check=True,stderr=subprocess.DEVNULL)
DL={"Complete":"complete","Partially complete":["on_track","at_risk","unknown"],"On track":"on_track","Off track":"off_track"}
recs=[dict(ref=str(n),text=r,recommendation_type='peer',made='2024',actions=[],leads=[],progress=[dict(text=' '.join(ps))],rag=[dict(rag=None,rag_text=s,delivery=DL[s])]) for n,(r,ps,s) in enumerate(R,1)]
json.dump(dict(source='document.pdf',documents=dict(document_type='progress_review',date_start='2025-06-01',date_end='2025-06-30'),councils=['E06999003'],recommendations=recs,scope=[],peers=[]),open(D+'gold.json','w'),indent=1,ensure_ascii=False)
