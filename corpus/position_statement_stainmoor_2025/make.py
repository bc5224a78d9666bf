import json, weasyprint
# ref, headline, rest, progress paras, next [(text,due,start,end)], leads [(text,role)], status, delivery
S={'Embedded':'complete','On course':'on_track','Slipped':['at_risk','off_track'],'Paused':'on_hold'}
A='2025-07-31'
data=[('Understanding of the local place and priority setting',[
('R1','Sharpen the vision','be clearer about what kind of city Stainmoor wants to be, and for whom, so that partners can see their own part in it.',['The Stainmoor Plan 2023–2030 was adopted by Council in February 2023 after 4,000 residents had taken part in the “Stainmoor Speaks” conversation. It has five missions in place of the 23 objectives that peers saw, and each mission is chaired by a partner.'],[('Publish the second annual statement of outcomes','October 2025','2025-10-01','2025-10-31')],[('Chief Executive','Chief Executive'),('Leader of the Council','Leader of the Council')],'Embedded'),
('R2','Use data and insight better','bring performance, finance and customer data together and put them before those who take decisions.',['A corporate insight hub was set up in 2022/23. Ward profiles are refreshed every quarter and all Cabinet reports carry a summary of evidence.','Adult and children’s systems have not yet been joined, because the supplier has withdrawn the product that we had chosen.'],[('Complete the procurement of a replacement case management system','by the end of Q4 2025/26','2026-01-01','2026-03-31')],[('Assistant Director, Digital & Insight','Assistant Director, Digital & Insight')],'Slipped')]),
('Leadership of Place',[
('R3','Find a stronger voice in the region','make more of the city’s place in the Combined Authority and agree what it wants from it.',['The Leader holds the Combined Authority’s skills portfolio. £41m has been secured for the Calder Street interchange and for the first phase of retrofit.'],[],[('Leader of the Council','Leader of the Council'),('Strategic Director of Place','Strategic Director of Place')],'Embedded'),
('R4','Give the voluntary sector a seat at the table','agree a compact with voluntary and community organisations, with multi-year funding where that can be done.',['The compact was signed by 62 organisations in June 2024. Three-year grants have replaced annual ones for the larger providers.'],[('Review of the compact with Stainmoor Community Action','June 2026','2026-06-01','2026-06-30'),('Extend three-year grants to smaller groups','from April 2026',[None,'2026-04-01'],[None,'2026-04-30'])],[('Head of Communities and Neighbourhoods','Head of Communities and Neighbourhoods'),('Cllr Parveen Akhtar-Boyle',[None])],'On course')]),
('Financial planning and viability',[
('R5','Rebuild reserves','set a minimum level of general reserves and a path by which to reach it.',['Council adopted a reserves policy in March 2022. General reserves stood at 5.1% of net revenue budget on 31 March 2025, against a target of 6%. In their report for 2023/24 our external auditors recommended that the policy be extended to earmarked reserves; we have done so.'],[('Reach 6% of net revenue budget','31 March 2027','2027-03-31','2027-03-31')],[('Section 151 Officer','Section 151 Officer')],'On course'),
('R6','Decide the future of the Exchange Hall',None,['Cabinet resolved in January 2025 to stop work on the business case until the outcome of the bid to the National Lottery Heritage Fund is known.'],[],[('Strategic Director of Place','Strategic Director of Place'),('Director of Legal and Governance and Monitoring Officer',['Director of Legal and Governance and Monitoring Officer','Monitoring Officer','Director of Legal and Governance'])],'Paused')]),
('Capacity to deliver',[
('R7','Settle the senior structure','end the reliance on interim appointments in the top three tiers.',['All eleven posts at the top three tiers are held by permanent staff (2021: five). Turnover at these tiers was nil in 2024/25.'],[],[('Chief Executive','Chief Executive')],'Embedded'),
('R8','Look after the people who work here','produce a workforce strategy that deals with recruitment, with hybrid working and with the low number of apprentices.',['“Our People, Our City” was launched in September 2022. Sickness has come down from 12.4 to 9.8 days for each full-time post. We have 118 apprentices, against a target of 150.'],[('Open the shared apprenticeship academy with Stainmoor College','September 2026','2026-09-01','2026-09-30')],[('Director of People and Organisational Development','Director of People and Organisational Development'),('Corporate Management Team',[None,'Corporate Management Team'])],'On course')])]
card='';recs=[]
for th,its in data:
    card+=f'<h3>{th}</h3>'
    for ref,h,x,pr,nx,ld,st in its:
        text=f'{h}: {x}' if x else h
        head=f'<b>{h}{":" if x else ""}</b>{" "+x if x else ""}'
        n=('<ul>'+''.join(f'<li>{t} <i>({d})</i></li>' for t,d,*_ in nx)+'</ul>') if nx else '<p>–</p>' if st=='Embedded' else '<p>N/A</p>'
        lead=' / '.join(l for l,_ in ld)
        card+=f'<div class=card><div class=top><span class=ref>{ref}</span><p>{head}</p></div><div class=cols><div class=a><h4>What we have done</h4>{"".join(f"<p>{p}</p>" for p in pr)}</div><div class=b><h4>What comes next</h4>{n}</div></div><div class=foot><span><b>Lead:</b> {lead}</span><span class=st>Status: <b>{st}</b></span></div></div>'
        r=dict(ref=ref,text=text,recommendation_type='peer',made=['2021','2021-11','2021-11-15','2021-11-18'],theme=th,
          progress=[dict(text=' '.join(pr),as_of_start=[A,None])],rag=[dict(rag=None,rag_text=st,delivery=S[st],as_of_start=[A,None])],leads=[dict(lead_text=l,role=ro if not isinstance(ro,list) else ro) for l,ro in ld],
          actions=[dict(text=[t,f'{t} ({d})'],due_text=d,due_start=a,due_end=b) for t,d,a,b in nx])
        if x: r['headline']=h
        recs.append(r)
self_=[('Local priorities and outcomes','Outcomes for children have risen: our services were judged “Good” by Ofsted in May 2024. Recycling, at 37%, remains below that of Kirklees and of Wakefield, and we do not yet understand why.'),
('Organisational and place leadership','The new political leadership has built on a mature partnership board. We know that our staff want to see more of their directors.'),
('Governance and culture','Scrutiny has been rebuilt around the five missions. It recommended in 2024 that we livestream every committee, and Cabinet accepted.'),
('Financial planning and management','The budget for 2025/26 is balanced. A gap of £19.6m remains over the following three years, of which £11m has been identified.'),
('Capacity for improvement','A change team of 15 is in place. We have perhaps attempted too much at once.')]
ask=[('item','How our neighbourhood model fits with that of the NHS, and what we should stop doing.'),('question','Are we being bold enough about the estate that we own?'),('item','The pace of transformation in adult social care, including the case for a strategic partner.')]
open('source.html','w').write(f'''<!doctype html><html lang=en-GB><meta charset=utf-8><title>Stainmoor position statement</title><style>
@page{{size:A4;margin:19mm 17mm 20mm;@bottom-left{{content:"Stainmoor City Council | Position Statement";font:8pt "Liberation Sans";color:#555}}@bottom-right{{content:counter(page);font:8pt "Liberation Sans"}}}}
@page:first{{margin:0;@bottom-left{{content:none}}@bottom-right{{content:none}}}}
body{{font:10pt/1.42 "Liberation Sans",Arial;color:#1c2b33;margin:0}}.cover{{background:#0b4f5c;color:#fff;height:297mm;padding:0 24mm;box-sizing:border-box;break-after:page}}.cover h1{{font-size:38pt;line-height:1.1;margin:0;padding-top:95mm}}.cover p{{font-size:15pt}}
h2{{color:#0b4f5c;font-size:17pt;margin:16px 0 6px}}h3{{font-size:12pt;color:#b3541e;margin:14px 0 4px;break-after:avoid}}h4{{margin:0 0 2px;font-size:9pt;color:#0b4f5c;text-transform:uppercase}}p{{margin:0 0 6px}}
.card{{border:1pt solid #0b4f5c;border-radius:5px;margin:6px 0 10px}}.top{{background:#e4eff0;padding:6px 9px 1px;display:flex;break-after:avoid}}.ref{{font-weight:bold;font-size:14pt;color:#0b4f5c;width:34px;flex:none}}.cols{{display:flex;padding:6px 9px}}.a{{width:61%;padding-right:14px}}.b{{width:39%}}.b ul{{margin:0;padding-left:13px}}.foot{{border-top:.6pt solid #0b4f5c;padding:4px 9px;display:flex;justify-content:space-between;font-size:9pt}}.st{{flex:none;padding-left:14px}}dl{{margin:4px 0}}dt{{font-weight:bold;float:left;width:80px;clear:left}}dd{{margin:0 0 2px 80px}}.two{{columns:2;column-gap:9mm}}</style>
<div class=cover><h1>Position<br>Statement</h1><p>Prepared for our LGA Corporate Peer Challenge<br>16–19 September 2025</p><p style="margin-top:60mm"><b>Stainmoor City Council</b><br>August 2025</p></div>
<h2>Welcome to Stainmoor</h2><div class=two><p>I am delighted to welcome the peer team to our city. Stainmoor is a place of 312,000 people, of steep streets and of long memories, and it is a younger city than most visitors expect.</p><p>We asked for this challenge because we want an honest view from outside. We have set down here what we believe we do well, where we know that we fall short, and what has become of the advice that your predecessors gave us.</p><p><b>Councillor Jonah Rusholme</b><br>Leader of the Council</p><p>We are a metropolitan district of 66 councillors, elected by thirds; the next elections will be held on 7 May 2026. The council employs 6,150 people outside schools and spends £402m a year, net, on services. We work with Leeds City Council on highways and with Calderdale on trading standards.</p></div>
<h2>What we did with the recommendations of 2021</h2>
<p>The last Corporate Peer Challenge took place from 15<sup>th</sup> to 18<sup>th</sup> November 2021. Peers made eight recommendations. An action plan was agreed by Cabinet in March 2022 and was closed, as a separate document, in December 2023, when the work that remained passed into service plans. The following pages give the position at 31 July 2025. We have used four words to describe where we are:</p>
<dl><dt>Embedded</dt><dd>done, and now part of how we work from day to day</dd><dt>On course</dt><dd>will be finished by the date that we planned</dd><dt>Slipped</dt><dd>later than we planned; a new date has been agreed</dd><dt>Paused</dt><dd>stopped for the time being by a decision of Cabinet</dd></dl>
{card}
<h2>How we see ourselves today</h2><p>The peer team will look at five themes. A short assessment under each is given here; fuller evidence is in the document library.</p>
{"".join(f"<h3>{a}</h3><p>{b}</p>" for a,b in self_)}
<h2>Where we would welcome challenge</h2><p>Besides the five themes, we would value the team’s thoughts on:</p><ul>{"".join(f"<li>{t}</li>" for _,t in ask)}</ul>
<p>We will publish the team’s report, with our response, before the end of 2025.</p></html>''')
weasyprint.HTML('source.html').write_pdf('document.pdf')
M=lambda e,t,a=None,b=None:dict(event=e,date_text=t,date_start=a,date_end=b)
json.dump(dict(source='document.pdf',documents=dict(document_type='position_statement',date_start='2025-08-01',date_end='2025-08-31',committee=None),councils=['E08999001'],recommendations=recs,peers=[],front_matter=[],
scope=[dict(level='theme',theme=a,text=a) for a,_ in self_]+[dict(level=l,text=t) for l,t in ask],
milestones=[M('on_site','16–19 September 2025','2025-09-16','2025-09-19'),M('on_site',['from 15th to 18th November 2021','15th to 18th November 2021'],'2021-11-15','2021-11-18'),M('election',['on 7 May 2026','7 May 2026'],'2026-05-07','2026-05-07'),
M(['action_plan_published','meeting'],['in March 2022','March 2022'],'2022-03-01','2022-03-31'),
M('report_published',['before the end of 2025','the end of 2025','end of 2025'],[None,'2025-12-31','2025-01-01','2025-12-01'],[None,'2025-12-31'])]),open('gold.json','w'),ensure_ascii=False,indent=1)
