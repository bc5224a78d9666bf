import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from response_papers import *; import weasyprint
R=[("Reset the relationship with partners","Partners value individual officers but do not feel that they have a say in what the Council sets out to do. Bring the Lynford Partnership together again, with a purpose that its members have chosen.",["Chief Executive"],"Green","▲",
 [("Relaunch the Lynford Partnership under an independent chair","30 September 2025"),("Agree three shared priorities and a yearly partnership conference","31 January 2026"),("Publish a yearly account of what the Partnership has achieved","June 2026")],
 ["Dr Adaeze Rowntree was chosen as independent chair and the Partnership has met three times since September. Its shared priorities are young people's mental health, the town centre after dark, and jobs at the port. The conference will be at Lynford College on 19 June."],"2 of 3"),
("Bring the housing revenue account into balance","The thirty-year business plan does not yet take account of the Decent Homes backlog. Members need to see the choices, and soon.",["Director of Housing and Communities","Chief Finance Officer"],"Red","▼",
 [("Complete stock condition surveys of 80 per cent of homes","31 December 2025"),("Bring a re-based business plan to Cabinet","February 2026"),("Agree a disposals and acquisitions policy","March 2026")],
 ["Surveys reached 52 per cent of homes by the end of December. The contractor went into administration in November and a new one did not start until 26 January.","Without the surveys the plan cannot be re-based, and Cabinet has been told that it will be July before it sees it."],"0 of 3"),
("Be bolder on income and commercial rents","Rents on a third of the estate have not been reviewed for six years.",["Head of Estates and Regeneration"],"Amber","►",
 [("Review all rents that are more than three years old","31 March 2026"),("Approve a commercial strategy","November 2025")],
 ["The strategy was approved on 25 November. Of 141 rents 96 have been reviewed, adding £212,000 a year; five tenants have asked for arbitration."],"1 of 2"),
("Strengthen the corporate centre","Policy, performance and programme management are spread thinly over the departments, and the Chief Executive has little to draw upon.",["Deputy Chief Executive"],"Blue","►",
 [("Create a Strategy and Delivery Unit from posts now in departments","31 October 2025"),("Adopt one method of project management, with training","January 2026")],
 ["The unit of seven posts came into being on 1 October. All 63 project managers have been trained and every project plan was moved to the new template by 30 January."],"2 of 2"),
("Encourage all members to take part in shaping policy","Ward councillors outside the Cabinet told us that they hear of decisions after they have been made.",["Leader of the Council","Monitoring Officer"],"Green","▲",
 [("Introduce all-member briefings before each major decision","September 2025"),("Review the terms of reference of the two scrutiny panels","19 May 2026")],
 ["Nine briefings so far, with an average attendance of 24 out of 40 members. The review of the panels is with the Constitution Committee."],"1 of 2"),
("Prepare staff for change","Local government reorganisation is uppermost in the minds of staff. Tell them what is known, and help managers to lead through uncertainty.",["Head of People"],"Green","►",
 [("Monthly question-and-answer session with the Chief Executive","Ongoing"),("Change leadership course for every manager","30 June 2026"),("Retention plan for posts that are critical to the transition","March 2026")],
 ["The sessions have been held every month since July and the recordings are well used. 38 of 71 managers have finished the course. The retention plan has been drafted and costed."],"0 of 3")]
C={'Blue':('#1f5fa8','blue','complete'),'Green':('#2e8b45','green','on_track'),'Amber':('#e59a1a','amber','at_risk'),'Red':('#b8232f','red','off_track')}
g=[];s='';b=''
for i,(h,t,ls,c,a,acts,pr,done) in enumerate(R,1):
    pill=f'<span class=pill style="background:{C[c][0]}">{c}</span>'
    s+=f'<tr><td class=n>{i}</td><td>{E(h)}</td><td>'+'<br>'.join(map(E,ls))+f'</td><td class=m>{done}</td><td class=m>{pill}</td><td class=m>{a}</td></tr>'
    b+=f'<section><h3>{i}. {E(h)}</h3><div class=meta><b>Lead:</b> {E("; ".join(ls))} <span class=right><b>Status:</b> {pill}</span></div><h4>What the peer team said</h4><p>{E(t)}</p><h4>What we are doing</h4><table class=a>'+''.join(f'<tr><td>{E(x)}</td><td class=d>{d}</td></tr>' for x,d in acts)+'</table><h4>Where we have got to</h4>'+''.join(f'<p>{E(x)}</p>' for x in pr)+'</section>'
    g.append({'ref':str(i),'text':[f'{h} {t}',f'{h}. {t}',t,f'{h} – {t}',f'{h}: {t}'],'headline':h,'recommendation_type':'peer','made':['2025','2025-05',None],
      'leads':[lead(x,['Section 151 Officer','Chief Finance Officer'] if x=='Chief Finance Officer' else 0) for x in ls],'rag':[{'rag_text':c,'rag':C[c][1],'delivery':C[c][2],'basis':'text_and_fill'}],
      'progress':[{'text':' '.join(pr),'as_of_start':['2026-02-16','2026-02-01']}],'actions':[{'text':x,**due(d)} for x,d in acts]})
page=f'''<!doctype html><html lang=en-GB><meta charset=utf-8><title>Peer challenge progress</title><style>
@page{{size:A4;margin:18mm 18mm 20mm;@top-right{{content:"Lynford Borough Council";font:italic 8.5pt Caladea;color:#777}}@bottom-center{{content:counter(page);font:9pt Caladea}}}}@page:first{{@top-right{{content:none}}}}
body{{font:10.3pt/1.4 Caladea,serif;color:#222}}h1{{font-size:22pt;font-weight:normal;margin:0 0 1mm;color:#7a2e1d}}h1+div{{font-size:12pt;color:#555;margin-bottom:5mm}}
h2{{font-size:14pt;color:#7a2e1d;margin:6mm 0 2mm;border-bottom:1pt solid #7a2e1d}}h3{{font-size:12pt;margin:0 0 1mm;color:#7a2e1d;break-after:avoid}}h4{{font-size:10pt;margin:2mm 0 .6mm;font-style:italic;font-weight:bold;break-after:avoid}}p{{margin:0 0 1.6mm}}
table{{border-collapse:collapse;width:100%}}.g th{{text-align:left;border-bottom:1.4pt solid #7a2e1d;font-size:9.4pt;padding:1mm 1.5mm;vertical-align:bottom}}.g td{{border-bottom:.5pt solid #c9b8b2;padding:1.3mm 1.5mm;vertical-align:top;font-size:9.8pt}}.g .m{{text-align:center}}.g th.m{{text-align:center}}
.pill{{color:#fff;padding:.3mm 2.4mm;border-radius:2mm;font-size:9pt}}section{{margin:0 0 5.5mm;padding-left:4mm;border-left:2pt solid #e2d3cc}}.meta{{font-size:9.6pt;background:#f6f0ed;padding:1mm 2mm}}.right{{float:right}}
.a td{{border-top:.5pt dotted #999;padding:.8mm 0;vertical-align:top}}.a .d{{width:36mm;text-align:right;color:#444}}.key{{font-size:9.2pt;color:#444;margin-top:2.5mm}}</style>
<h1>Peer challenge: how we are doing</h1><div>Progress report on our action plan &nbsp;–&nbsp; February 2026</div>
<p>The Local Government Association's peer team spent three days in Lynford in May 2025. Its report is on our website beside the action plan that Full Council approved on 10 July 2025. The table shows at a glance where we stand with each of the team's six recommendations; the pages after it give the detail. All figures are as at 16 February 2026.</p>
<h2>At a glance</h2><table class=g><thead><tr><th style="width:6%">No.<th style="width:35%">Recommendation<th style="width:28%">Lead<th class=m style="width:10%">Actions done<th class=m style="width:12%">Status<th class=m style="width:9%">Trend</tr></thead><tbody>{s}</tbody></table>
<p class=key><b>Blue</b> – complete. <b>Green</b> – on track. <b>Amber</b> – at risk: some actions are late, but will be recovered. <b>Red</b> – off track: actions are late and the result is in doubt. The trend is since the report of November 2025: ▲ better, ► the same, ▼ worse.</p>
<h2>In detail</h2>{b}</html>'''
d=save('lynford_progress_at_a_glance_2026',{'documents':{'document_type':['action_plan','progress_review'],'date_start':['2026-02-01','2026-02-16'],'date_end':['2026-02-28','2026-02-16']},'councils':['E07999008'],'recommendations':g,'front_matter':[],'scope':[],'peers':[],
 'milestones':[{'event':'on_site','date_text':['May 2025','in May 2025'],'date_start':'2025-05-01','date_end':'2025-05-31'}]},'Peer challenge: how we are doing – progress report on our action plan','weasyprint',
 'At-a-glance table (headline, lead, actions done, status, trend arrow) and then a section a recommendation that prints headline, lead and status again with the full wording, actions with dates and progress: one row each, not two.')
open(d+'/source.html','w').write(page); weasyprint.HTML(string=page).write_pdf(d+'/document.pdf')
