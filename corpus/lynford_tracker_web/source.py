import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from appendix_papers import *
C={'green':('#6ab04c','on_track'),'amber':('#f6b93b','at_risk'),'red':('#d63031','off_track'),'blue':('#3c6fb4','complete'),'grey':('#b2bec3','not_started')}
R=[
('1','Agree a smaller set of priorities for the remaining two years of the Council Plan, and be explicit about what will stop.',[
 ('Hold two Executive and management team awaydays to reduce the 34 Council Plan commitments to no more than 12.',['Chief Executive'],'July 2025','Awaydays held on 9 May and 20 June. The Executive agreed eleven commitments on 15 July and the list of work to be stopped was sent to all members.','blue'),
 ('Publish a one-page summary of the refreshed plan for residents and staff.',['Head of Communications'],'October 2025','Design is with the printers. Publication will follow Full Council on 16 October.','green')]),
('2','Set out how the £2.9m budget gap in 2027/28 will be closed, with named options and the year in which each will deliver.',[
 ('Bring a savings and income programme to the Executive alongside the draft budget.',['Farida Osgood (Section 151 Officer)'],'December 2025','Options worth £1.7m have been worked up and tested with the Budget Panel. A further £1.2m has still to be found and two service reviews have started late.','amber'),
 ('Report delivery of savings to every meeting of the Audit Committee.',['Farida Osgood (Section 151 Officer)'],'From September 2025','First report taken on 24 September.','green')]),
('3','Make the relationship with the county council and the town councils a deliberate programme of work rather than a matter of individual contacts.',[
 ('Name a lead member and a lead officer for each strategic partner.',['Leader of the Council','Chief Executive'],'June 2025','Names agreed and published on the website.','blue'),
 ('Invite the four town councils to a twice-yearly forum.',['Head of Communities'],'November 2025','Date fixed for 19 November at the Corn Hall. All four have accepted.','green')]),
('4','Review the overview and scrutiny function so that it adds to policy at an early stage.',[
 ('Commission an outside review of scrutiny and report its findings to the Constitution Working Group.',['Monitoring Officer'],'September 2025','The reviewer withdrew in July and no replacement has been found. The review has not begun and will not report this calendar year.','red'),
 ('Train scrutiny chairs and vice-chairs in work planning and questioning.',['Democratic Services Manager'],'January 2026','Training depends on the findings of the review and has not been arranged.','grey')]),
('5','Produce a workforce strategy that deals with hard-to-fill posts in planning, environmental health and building control.',[
 ('Complete a pay benchmarking exercise with neighbouring districts.',['Head of People'],'August 2025','Completed in August; results were reported to the Employment Committee on 3 September.','blue'),
 ('Adopt a five-year workforce strategy with a career grade scheme for planners.',['Head of People','Head of Planning'],'March 2026','A first draft is out for comment with the trade unions. The career grade scheme has been priced.','green')]),
('6','Strengthen programme management of the Station Quarter, including a single risk register owned by the board.',[
 ('Appoint a programme director and move reporting to a monthly cycle.',['Director of Place'],'July 2025','Interim director in post since 1 August. Permanent recruitment failed once and is to be re-run in October.','amber'),
 ('Merge the three project risk registers.',['Risk and Insurance Officer'],'October 2025','Merged register goes to the board on 8 October.','green')]),
('7','Improve the experience of customers who cannot or do not wish to use digital channels.',[
 ('Open a staffed help point in each of the two libraries on market days.',['Customer Services Manager'],'September 2025','Both help points opened on 2 September; 211 visits in the first three weeks.','blue'),
 ('Rewrite the forty most-used standard letters in plain English.',['Customer Services Manager'],'April 2026','Not due to begin until the new housing system is live in January.','grey')]),
('8','Put in place a programme of member development that goes beyond induction, with attendance reported to group leaders.',[
 ('Survey all councillors and agree an annual programme with group leaders.',['Democratic Services Manager'],'October 2025','Survey closed on 12 September with 27 replies from 39 members. The draft programme is with group leaders.','green')]),
]
rows='';gold=[]
for ref,rec,acts in R:
    g={'ref':ref,'text':rec,'recommendation_type':'peer','made':['2025','2025-03-04','2025-03-07','2025-03'],'actions':[]}
    for i,(a,l,due,up,c) in enumerate(acts):
        span=f' rowspan="{len(acts)}"'
        rows+='<tr>'+(f'<td{span} class=n>{ref}</td><td{span}>{rec}</td>' if i==0 else '')+f'<td>{a}</td><td>{"<br>".join(l)}</td><td>{due}</td><td>{up}</td><td style="background:{C[c][0]}"></td></tr>\n'
        leads=[]
        for x in l:
            m=re.match(r'.*\((.*)\)',x); leads.append({'lead_text':x,'role':m.group(1) if m else x})
        mon,y=due.split()[-2:]; import calendar
        k=list(calendar.month_name).index(mon); end=calendar.monthrange(int(y),k)[1]
        o=due.startswith('From')
        g['actions'].append({'text':a,'due_text':due,'due_start':f'{y}-{k:02}-01','due_end':[None,f'{y}-{k:02}-{end}'] if o else f'{y}-{k:02}-{end}','leads':leads,'progress':[{'text':up,'as_of_start':'2025-09-30'}],'rag':[{'rag_text':None,'rag':c,'delivery':C[c][1]}]})
    gold.append(g)
key=''.join(f'<tr><td style="background:{C[c][0]};width:22mm">&nbsp;</td><td>{t}</td></tr>' for c,t in [('blue','Blue: the action is complete'),('green','Green: on track to be finished by its date'),('amber','Amber: at risk of missing its date, but being managed'),('red','Red: off track, and will miss its date without further intervention'),('grey','Grey: not started, because it is not yet due to begin')])
html=f'''<!doctype html><html lang=en-GB><head><meta charset=utf-8><title>Peer challenge tracker</title><style>
@page{{size:A4 landscape;margin:14mm 12mm 15mm}} *{{-webkit-print-color-adjust:exact}}
body{{font:9.5pt/1.32 "Liberation Sans",Arial,sans-serif;color:#222}} h1{{font-size:19pt;color:#5b2a6b;margin:0 0 1mm}} h2{{font-size:12pt;color:#5b2a6b;margin:4mm 0 2mm}}
.top{{display:flex;justify-content:space-between;border-bottom:2.5pt solid #5b2a6b;padding-bottom:2mm;margin-bottom:3mm}} .sub{{font-size:11.5pt;color:#555}}
table.main{{border-collapse:collapse;width:100%}} .main th{{background:#5b2a6b;color:#fff;text-align:left;font-size:9pt}} .main th,.main td{{border:.6pt solid #8d7a94;padding:1.4mm 1.8mm;vertical-align:top}} tr{{break-inside:avoid}} .n{{text-align:center;font-weight:bold}}
table.key{{border-collapse:collapse;font-size:9pt}} .key td{{border:.6pt solid #999;padding:.8mm 2mm}}</style></head><body>
<div class=top><div><h1>Corporate Peer Challenge tracker</h1><div class=sub>Position at 30 September 2025</div></div>
<svg width=190 height=52 viewBox="0 0 190 52"><path d="M4 40 L24 8 L44 40 Z" fill="#5b2a6b"/><path d="M14 46 q10 -12 20 0 t20 0" stroke="#7fb069" stroke-width="4" fill="none"/><text x="60" y="26" font-family="Liberation Sans" font-size="19" font-weight="bold" fill="#5b2a6b">Lynford</text><text x="60" y="43" font-family="Liberation Sans" font-size="12" fill="#555">Borough Council</text></svg></div>
<p>A team of peers brought together by the Local Government Association visited Lynford from 4 to 7 March 2025. Their report made eight recommendations, all of which the Executive accepted. This tracker is brought up to date by Policy and Performance at the end of every quarter and is considered by the Executive and by the Overview and Scrutiny Committee.</p>
<h2>Key to the status column</h2><table class=key>{key}</table>
<h2>The recommendations and what we are doing about them</h2>
<table class=main><thead><tr><th style="width:4%">No.</th><th style="width:20%">Peer team recommendation</th><th style="width:22%">What we are doing</th><th style="width:13%">Responsible officer or member</th><th style="width:9%">By when</th><th style="width:25%">Latest position</th><th style="width:7%">Status</th></tr></thead><tbody>
{rows}</tbody></table>
<p style="margin-top:5mm;font-size:8.5pt;color:#555">Enquiries about this tracker: policy@lynford.example. The next edition will show the position at the end of December.</p></body></html>'''
(B/'lynford_tracker_web/source.html').write_text(html)
finish('lynford_tracker_web',{'documents':{'document_type':'action_plan','date_start':'2025-09-30','date_end':'2025-09-30'},'councils':['E07999008'],'recommendations':gold,'front_matter':[],'scope':[],'peers':[],'milestones':[{'event':'on_site','date_text':['4 to 7 March 2025','from 4 to 7 March 2025'],'date_start':'2025-03-04','date_end':'2025-03-07'}]},
'Lynford Borough Council: Corporate Peer Challenge tracker, September 2025','chromium','Landscape browser tracker with a status column of colours without words, a key that explains each colour in words, and recommendations that span two action rows each.')
