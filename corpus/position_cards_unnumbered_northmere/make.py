import json,subprocess,html
D=str(__import__('pathlib').Path(__file__).parent)+'/'
R=[("Housing delivery","Speed up the building of affordable homes on the council’s own land.","We set up a delivery team of four in 2023 and have brought three sites forward. Sixty-two homes have been finished and 40 more are being built.","Good progress"),
("Relations with parish councils","Find a better way of working with the parish councils.","A twice-yearly forum replaced the old liaison meetings. Parishes choose half of the agenda.","Achieved"),
("Digital services","Set out a digital plan that starts from what customers want to do.","A plan was written, but two senior staff left in 2024 and little of it has been carried out.","Limited progress"),
("Financial resilience","Rebuild the general fund reserve to ten per cent of net spending.","The reserve stood at 8.1 per cent in March 2025. It should reach ten per cent within two years.","Good progress")]
e=html.escape
cards=''.join(f'''<section><h3>{e(h)}</h3><p class=lab>WHAT THE PEERS RECOMMENDED</p><p>{e(r)}</p><p class=lab>WHAT WE HAVE DONE</p><p>{e(p)}</p><p class=lab>OUR SELF-ASSESSMENT</p><p class=s>{s}</p></section>''' for h,r,p,s in R)
open(D+'source.html','w').write(f'''<html><head><meta charset=utf-8><style>@page{{size:A4;margin:22mm}}body{{font-family:"Liberation Sans";font-size:10.5pt;line-height:1.4}}h1{{font-size:22pt;color:#7a3b00;margin:0 0 2mm}}h2{{font-size:15pt;color:#7a3b00}}section{{background:#fbf3e6;padding:4mm 5mm;margin-bottom:5mm;break-inside:avoid}}h3{{font-size:12.5pt;margin:0 0 2mm}}p{{margin:0 0 2mm}}.lab{{font-size:8pt;color:#7a3b00;letter-spacing:.3px;margin:2mm 0 .5mm}}.s{{font-weight:bold}}</style></head><body>
<h1>Position statement</h1><p>Northmere Borough Council, for the Corporate Peer Challenge of September 2025</p><p>This statement introduces Northmere to the peer team, which will be with us from 16 to 19 September 2025. It describes the borough, the council and what we should like to talk about.</p>
<h2>Our place</h2><p>Northmere is a borough of 96,000 people on the estuary. Half live in the town and half in 28 villages. Incomes are a little below the national average, and one household in five rents from a social landlord. The port employs 2,300 people.</p>
<h2>Our council</h2><p>No party has had overall control since May 2023. The Leader heads a cabinet of seven. Elections are held every four years, next in May 2027.</p>
<h2>What has become of the 2021 recommendations</h2><p>The last peer team came in October 2021 and made four recommendations.</p>{cards}
<h2>What we should like to talk about</h2><p>We should value the team’s views on our work with the port and on the coming reorganisation.</p></body></html>''')
subprocess.run('chromium --headless --no-sandbox --disable-gpu --disable-background-networking --user-data-dir=$(mktemp -d) --no-pdf-header-footer --print-to-pdf=%sdocument.pdf %ssource.html'%(D,D),shell=True,check=True,stderr=subprocess.DEVNULL)
DL={"Good progress":["on_track"],"Achieved":"complete","Limited progress":["at_risk","off_track"]}
recs=[dict(ref=None,text=[r,h+' '+r],recommendation_type='peer',made='2021',actions=[],leads=[],progress=[dict(text=p)],rag=[dict(rag=None,rag_text=s,delivery=DL[s])]) for h,r,p,s in R]
json.dump(dict(source='document.pdf',documents=dict(document_type='position_statement'),councils=['E07999013'],recommendations=recs,peers=[]),open(D+'gold.json','w'),indent=1,ensure_ascii=False)
