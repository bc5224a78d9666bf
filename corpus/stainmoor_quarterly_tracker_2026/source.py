import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from response_papers import *
# ref, theme, headline, rest, leads[(text,role)], finish, q1,q2,q3, prev, cur
T1,T2,T3,T4,T5="Local priorities and outcomes","Organisational and place leadership","Governance and culture","Financial planning and management","Capacity for improvement"
D='–'
R=[
("R1",T1,"Bring the Stainmoor Plan to a smaller set of outcomes that partners can own","The present plan carries 61 measures; agree a dozen that matter to residents and report on those.",[("Chief Executive",0)],"31 December 2025",
 "Long list of outcomes tested with the Stainmoor Together partnership in May.","Draft outcomes framework considered by Cabinet on 16 September. Health and police partners asked for a sharper measure on young people.","Framework of 12 outcomes adopted by Council on 10 December, with a named partner against each one.","Green","Blue"),
("R2",T1,"Use neighbourhood data to decide where services go first","Resident insight is collected in five directorates but is rarely read together.",[("Director of Public Health",0),("Assistant Director, Insight and Performance",0)],"30 June 2026",
 D,"Data sharing agreement signed with the integrated care board. Two analysts moved from Children's Services to the corporate insight team.","First ward profiles published for Harcastle, Low Moorside and Quarry Hill. The remaining 17 wards will follow by April.","Amber","Green"),
("R3",T2,"Make more of the city's voice within the combined authority","Members and officers attend, but do not yet go with an agreed position.",[("Leader of the Council",0),("Chief Executive",0)],"31 March 2026",
 "Forward look of combined authority business now a standing item for the Leader's briefing.","Briefing note introduced for all ten thematic boards.","Briefing notes in use at eight of ten boards. A review of what difference they made is planned for February.","Green","Green"),
("R4",T2,"Settle the senior structure without delay","Three of the eight statutory and chief officer posts were held on an interim basis at the time of our visit.",[("Chief Executive",0)],"30 November 2025",
 "Appointments Committee approved the structure on 3 June.","Director of Place and Director of Law and Governance appointed. No appointment made to the post of Director of Children's Services.","Second campaign for Director of Children's Services closed on 21 November; interviews had to be put back to January because two candidates withdrew.","Amber","Red"),
("R5",T3,"Give scrutiny a work programme of its own","Scrutiny follows the Cabinet's agenda and has little room to look ahead.",[("Statutory Scrutiny Officer",0)],"31 May 2026",
 "Work planning session held for chairs and vice-chairs.","Work programme for 2025/26 trimmed from 44 items to 19, including two task groups.","Task group on damp and mould reported in November and all nine of its proposals were accepted by Cabinet. Second task group, on school transport, has begun.","Green","Green"),
("R6",T3,"Refresh the member and officer protocol and train to it","Relationships are respectful, but newer members are unsure who they may ask for what.",[("Monitoring Officer",0),("Standards Committee",None)],"28 February 2026",
 D,D,"Draft protocol discussed with the four group leaders. Standards Committee will see it on 29 January.","Red","Amber"),
("R7",T4,"Close the gap in the medium term financial plan by decisions, not reserves","A gap of £23.4m remains for 2026/27 and the plan leans upon one-off money.",[("Director of Finance",0),("Cabinet Member for Resources and Property",0)],"28 February 2026",
 "Budget working group set up; star chambers held with every directorate in June.","Savings of £14.1m identified and published for consultation on 22 September.","Further £5.8m identified. The balance of £3.5m depends upon the final settlement and on fee income, and will be resolved before Budget Council.","Amber","Amber"),
("R8",T5,"Put a single transformation programme in the place of the present five","Each has its own board and its own way of counting benefits.",[("Director of Transformation and Digital",0)],"30 September 2026",
 "All five programmes mapped; 22 of 97 projects stopped or merged.","One programme board chaired by the Chief Executive has met monthly since July.","Benefits register audited in December. Assurance was reasonable, and the cashable total was restated at £6.2m.","Green","Green"),
("R9",T5,"Plan for the workforce of 2030, starting with hard-to-fill posts","Planners, social workers and environmental health officers are the pressing cases.",[("Head of People and Organisational Development",0)],"Q1 2026/27",
 D,"Vacancy data cleaned, and agency spend now reported to each directorate monthly.","Career-grade schemes agreed with the trade unions for planners and environmental health officers; social work scheme still under negotiation.","Green","Amber"),
]
F={'Blue':'#2f6eb5;color:#fff','Green':'#4ba046;color:#fff','Amber':'#f5b335','Red':'#c8322b;color:#fff'}
DEL={'Blue':('blue','complete'),'Green':('green','on_track'),'Amber':('amber','at_risk'),'Red':('red','off_track')}
rows='';last=None;gold=[]
for ref,th,h,rest,ls,fin,q1,q2,q3,pv,cu in R:
    if th!=last: rows+=f'<tr class=band><td colspan=9>{E(th)}</td></tr>'; last=th
    rows+=f'<tr><td class=c><b>{ref}</b></td><td><b>{E(h)}.</b> {E(rest)}</td><td>'+'<br>'.join(E(l[0]) for l in ls)+f'</td><td>{fin}</td>'
    rows+=''.join(f'<td class="{"c" if q==D else ""}">{E(q)}</td>' for q in (q1,q2,q3))
    rows+=''.join(f'<td class=r style="background:{F[x]}">{x}</td>' for x in (pv,cu))+'</tr>'
    gold.append({'ref':ref,'text':[f'{h}. {rest}',rest],'headline':[h,h+'.'],'recommendation_type':'peer','made':['2025','2025-03','2025-03-18','2025-03-21',None],'theme':th,
      'actions':[],'leads':[lead(t, 0 if r==0 else [None,t]) for t,r in ls],
      'progress':[{'text':q,'as_of_start':s} for q,s in ((q1,'2025-04-01'),(q2,'2025-07-01'),(q3,'2025-10-01')) if q!=D],
      'rag':[{'rag_text':x,'rag':DEL[x][0],'delivery':DEL[x][1],'basis':'text_and_fill','as_of_start':s} for x,s in ((pv,'2025-07-01'),(cu,'2025-10-01'))]})
page=f'''<!doctype html><html lang=en-GB><meta charset=utf-8><title>CPC tracker Q3</title><style>
@page{{size:A4 landscape;margin:11mm 10mm 13mm;@bottom-left{{content:"City of Stainmoor MDC · CPC improvement tracker · Q3 2025/26";font:7.5pt Carlito;color:#666}}@bottom-right{{content:counter(page) " of " counter(pages);font:7.5pt Carlito;color:#666}}}}
body{{font:8.6pt/1.28 Carlito,sans-serif;color:#1c1c1c}}h1{{font-size:17pt;margin:0;color:#4a1f5c}}.sub{{font-size:10.5pt;color:#555;margin:1mm 0 3mm}}
.top{{border-bottom:2.2pt solid #4a1f5c;display:flex;justify-content:space-between;align-items:flex-end;margin-bottom:3mm}}p{{font-size:9.6pt;margin:0 0 2.4mm;max-width:250mm}}
table.t{{border-collapse:collapse;width:100%;table-layout:fixed}}.t td,.t th{{border:.6pt solid #b9a9c2;padding:1.3mm 1.5mm;vertical-align:top;text-align:left}}.t th{{background:#4a1f5c;color:#fff;font-size:8.4pt}}
.t tr{{break-inside:avoid}}.band td{{background:#e9e0ee;font-weight:bold;font-size:9.4pt;color:#4a1f5c}}.band{{break-after:avoid}}.t td.c{{text-align:center}}.t td.r{{text-align:center;font-weight:bold}}
.key{{border-collapse:collapse;margin-top:3mm;break-inside:avoid}}.key td{{padding:.8mm 2.5mm;border:.5pt solid #999}}h2{{font-size:11.5pt;margin:5mm 0 0;color:#4a1f5c;break-after:avoid}}</style>
<div class=top><div><h1>Corporate Peer Challenge: improvement tracker</h1><div class=sub>Quarter 3, 2025/26 (October to December 2025) · position at 9 January 2026</div></div>
<svg width=150 height=44><rect x=2 y=6 width=30 height=30 fill="#4a1f5c"/><path d="M6 32 L17 10 L28 32 Z" fill="#fff"/><text x=40 y=20 font-family=Carlito font-size=15 font-weight=bold fill="#4a1f5c">City of</text><text x=40 y=36 font-family=Carlito font-size=15 fill="#4a1f5c">Stainmoor</text></svg></div>
<p>Stainmoor City Council welcomed a Local Government Association peer team from 18 to 21 March 2025. Cabinet accepted the team's nine recommendations on 15 July 2025 and asked for a tracker to be brought to Corporate Overview and Scrutiny Committee after the end of each quarter. Ratings are proposed by the lead officer and checked by the Improvement Board before publication. The change from the previous to the current rating is explained in the latest column of progress.</p>
<table class=t><colgroup><col style="width:4%"><col style="width:18.5%"><col style="width:11%"><col style="width:8%"><col style="width:14.5%"><col style="width:16%"><col style="width:17%"><col style="width:5.5%"><col style="width:5.5%"></colgroup>
<thead><tr><th rowspan=2>Rec</th><th rowspan=2>What the peer team recommended</th><th rowspan=2>Accountable</th><th rowspan=2>Finish by</th><th colspan=3>Progress in 2025/26</th><th colspan=2>Rating</th></tr><tr><th>Q1 (Apr–Jun 2025)</th><th>Q2 (Jul–Sep 2025)</th><th>Q3 (Oct–Dec 2025)</th><th>Prev. (Q2)</th><th>Current (Q3)</th></tr></thead><tbody>{rows}</tbody></table>
<h2>What the ratings mean</h2><table class=key><tr><td class=r style="background:{F['Blue']}">Blue</td><td>Delivered, and signed off by the Improvement Board</td></tr><tr><td class=r style="background:{F['Green']}">Green</td><td>On course to finish by the date shown</td></tr><tr><td class=r style="background:{F['Amber']}">Amber</td><td>Some slippage or risk, but recoverable within the date shown</td></tr><tr><td class=r style="background:{F['Red']}">Red</td><td>The date has been or will be missed</td></tr></table>
</html>'''
d=save('stainmoor_quarterly_tracker_2026',{'documents':{'document_type':'action_plan','date_start':'2026-01-09','date_end':'2026-01-09'},'councils':['E08999001'],'recommendations':gold,'front_matter':[],'scope':[],'peers':[],
 'milestones':[{'event':'on_site','date_text':['18 to 21 March 2025','from 18 to 21 March 2025'],'date_start':'2025-03-18','date_end':'2025-03-21'}]},'Corporate Peer Challenge: improvement tracker, Quarter 3 2025/26','chromium',
 'Landscape tracker with a progress column a quarter under a two-level heading and previous/current ratings as words on colour, theme bands, key at the end, no action text: each column keeps its own period.')
open(d+'/source.html','w').write(page)
chromium(d)
