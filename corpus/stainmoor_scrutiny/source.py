import sys;sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from tracker_papers import *
from html import escape as e
F='stainmoor_scrutiny'
FM=[('Report to','Corporate Overview and Scrutiny Committee'),('Date','Wednesday 11 February 2026'),('Subject','The Council’s response to the LGA Corporate Peer Challenge'),('Report of','Assistant Chief Executive'),('Portfolio','Leader of the Council (Councillor Nadia Frostwick)'),('Wards affected','All'),('Open or exempt','Open'),('Report author','Gareth Penhallow, Strategic Policy Lead. Tel: 01632 960233')]
R=[
('Recommendation 1','Refresh the City Plan so that it reflects the scale of change since 2021 and sets out what partners, as well as the Council, will deliver.','Accepted.','A refreshed City Plan will be drafted with the Stainmoor Partnership and brought to this Committee before it goes to Cabinet. The Plan will carry a short set of outcome measures that every partner reports against.',['Assistant Chief Executive'],'September 2026','2026-09-01','2026-09-30'),
('Recommendation 2','Clarify the roles of the Executive Director team and of the Council’s three wholly owned companies.','Accepted.','A shareholder committee of Cabinet was set up in December. Each company will have a refreshed agreement that says what it may decide for itself and what must come back to the Council.',['Monitoring Officer','Executive Director of Place'],'1 April 2026','2026-04-01','2026-04-01'),
('Recommendation 3','Move from annual budget-setting to a three-year financial strategy which is tied to the transformation programme.','Accepted.','The strategy for 2026/27 to 2028/29 goes to budget Council on 25 February. Savings that depend on transformation are shown separately in it and each has an executive sponsor.',['Section 151 Officer'],'February 2026','2026-02-01','2026-02-28'),
('Recommendation 4','Consider whether the present pattern of seven scrutiny committees is the best use of councillors’ time.','Partially accepted.','The Council agrees that the number of committees should be looked at. It does not think that a change should be made in the middle of a municipal year, and it wishes to retain a separate committee for children’s services. The Constitution Working Group has been asked to bring forward options.',['Head of Governance and Scrutiny'],'May 2026','2026-05-01','2026-05-31'),
('Recommendation 5','Devolve a capital budget to each of the six area committees.','Not accepted.','The Council tried delegated capital budgets between 2014 and 2018 and they were underspent in each year. Area committees will instead be consulted on the highways and parks programmes before these are approved.',['Director of Neighbourhoods'],None,None,None),
('Recommendation 6','Speed up the roll-out of the early help model, drawing on the learning from the Moorside pilot.','Accepted.','Two more family hubs will open this year, at Castle Bank and Low Fell. A multi-agency team will be based in each from the first day.',['Director of Children’s Services'],'October 2026','2026-10-01','2026-10-31'),
('Recommendation 7','Invest in the wellbeing and the visibility of middle managers, who carry much of the burden of change.','Accepted.','A managers’ network has been started and will meet four times a year with the Chief Executive. Coaching will be offered to every manager at grades 10 to 13 during the coming financial year.',['Director of People and Culture'],'During 2026/27','2026-04-01','2027-03-31'),
]
DEC=[('(i)','consider and comment on the response to each of the peers’ recommendations in section 4;'),('(ii)','decide whether any of the recommendations should be added to its work programme for 2026/27; and'),('(iii)','endorse the proposal that progress be reported to the Committee every six months.')]
css='''@page{size:A4;margin:20mm 22mm 20mm}body{font:10.8pt/1.42 "Liberation Serif",serif;color:#111}
.crest{display:flex;justify-content:space-between;align-items:flex-start;border-bottom:3px double #7a1f2b;padding-bottom:3mm}.crest b{font:bold 15pt "Liberation Sans";color:#7a1f2b}
table.h{width:100%;border-collapse:collapse;margin:4mm 0 5mm;font-family:"Liberation Sans";font-size:9.8pt}table.h th{text-align:left;width:38mm;background:#f3e9ea;vertical-align:top}table.h td,table.h th{border:1px solid #c9a9ad;padding:1.3mm 2mm}
h2{font:bold 12pt "Liberation Sans";color:#7a1f2b;margin:5mm 0 2mm;break-after:avoid}.p{display:flex;margin:0 0 2.4mm}.p>span{flex:0 0 12mm}.i{margin-left:12mm}
.rec{margin:0 0 4.5mm;break-inside:avoid}.rec h3{font:bold 10.5pt "Liberation Sans";margin:0 0 1mm}.rec .q{font-style:italic;margin:0 0 1.4mm;padding-left:4mm;border-left:3px solid #7a1f2b}.rec p{margin:0 0 1.2mm}'''
h=[f'<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Corporate Overview and Scrutiny Committee</title><style>{css}</style><div class="crest"><b>Stainmoor City Council</b><svg width="30" height="34"><path d="M2 2h26v16c0 8-6 12-13 14C8 30 2 26 2 18z" fill="#7a1f2b"/><path d="M15 6v22M6 14h18" stroke="#fff" stroke-width="3"/></svg></div><table class="h">']
for a,b in FM:h.append(f'<tr><th>{a}</th><td>{e(b)}</td></tr>')
h.append('</table>')
def P(n,t):h.append(f'<div class="p"><span>{n}</span><div>{t}</div></div>')
h.append('<h2>1. Purpose of the report</h2>')
P('1.1','To give the Committee the Council’s response to the recommendations of the Corporate Peer Challenge, so that members can comment before the action plan is approved by Cabinet on 18 March 2026.')
h.append('<h2>2. Recommendations</h2>');P('2.1','The Committee is asked to:')
for a,b in DEC:h.append(f'<div class="p i"><span>{a}</span><div>{e(b)}</div></div>')
h.append('<h2>3. Background</h2>')
P('3.1','The peer team, led by the chief executive of a metropolitan borough, was in Stainmoor from 14 to 17 October 2025. They met more than 130 people in 48 interviews and focus groups and visited the Castle Bank estate and the new bus station.')
P('3.2','Their report was published on the Council’s website on 12 January 2026. The peers found a council which had come through a hard period with its partnerships intact, which is candid about its weaknesses and which has staff who are proud to work for the city. They described the city centre masterplan as among the most convincing that they had seen.')
P('3.3','In June 2025 the Children’s Services Scrutiny Committee made four recommendations of its own on early help. Those were answered by Cabinet in September and are not repeated here.')
h.append('<h2>4. The peers’ recommendations and the Council’s response</h2>')
P('4.1','The seven recommendations are given below in the words of the report, each with the response that Cabinet members have agreed in principle. Five have been accepted, one has been accepted in part and one has not been accepted.')
recs=[]
for a,b in DEC:recs.append({'ref':a,'text':[b,b.replace('; and',';'),b.replace('; and','').rstrip(';')] if not b.endswith('.') else b,'headline':None,'recommendation_type':'decision','actions':[],'leads':[],'rag':[],'progress':[],'rag':[]})
for ref,rec,ver,resp,ld,du,a,b in R:
    h.append(f'<div class="rec"><h3>{ref}</h3><p class="q">{e(rec)}</p><p><b>Council response: {ver}</b> {e(resp)}</p><p><b>Responsible:</b> {e("; ".join(ld))}'+(f'&emsp;<b>Timescale:</b> {du}' if du else '&emsp;<b>Timescale:</b> N/A')+'</p></div>')
    recs.append({'ref':ref,'text':rec,'headline':None,'recommendation_type':'peer','made':['2025',None],'actions':[{'ref':None,'text':[ver+' '+resp,resp],'due_text':du if du else None,'due_start':a,'due_end':b,'leads':[lead(x) for x in ld]}],'progress':[],'rag':[]})
h.append('<h2>5. Consultation</h2>')
P('5.1','Group leaders, the trade unions and the Stainmoor Partnership Board have seen the response in draft. The Partnership Board asked for the refreshed City Plan to be given priority, which is reflected in the dates above.')
h.append('<h2>6. Implications</h2>')
P('6.1','<b>Financial:</b> the coaching offer is estimated at £36,000 and will be met from the corporate training budget. Other actions will be delivered within approved budgets.')
P('6.2','<b>Legal:</b> changes to the committee structure would have to be approved by full Council.')
P('6.3','<b>Equality:</b> an equality impact assessment will accompany the refreshed City Plan.')
h.append('<h2>7. Next steps</h2>')
P('7.1','The Committee’s comments will be reported to Cabinet on 18 March 2026. The action plan will be published by the end of March 2026. The LGA will carry out its progress review in autumn 2026.')
h.append('<h2>Background documents</h2><p>LGA Corporate Peer Challenge: Stainmoor City Council, feedback report</p></html>')
open('source.html','w').write('\n'.join(h));chrome(F)
al={'Report to':['committee'],'Date':['meeting_date'],'Subject':['title'],'Report of':['report_of'],'Portfolio':['portfolio_holder'],'Wards affected':['wards_affected'],'Open or exempt':['exempt'],'Report author':['author','contact_officer']}
save(F,{'documents':{'document_type':'committee_report','date_start':'2026-02-11','date_end':'2026-02-11','committee':'Corporate Overview and Scrutiny Committee'},'councils':['E08999001'],'recommendations':recs,
'front_matter':[{'field':[a]+al[a],'value_text':b} for a,b in FM],'scope':[],
'milestones':[{'event':'on_site','date_text':['14 to 17 October 2025','from 14 to 17 October 2025'],'date_start':'2025-10-14','date_end':'2025-10-17'},{'event':'report_published','date_text':'12 January 2026','date_start':'2026-01-12','date_end':'2026-01-12'},{'event':'action_plan_published','date_text':['by the end of March 2026','end of March 2026','March 2026'],'date_end':'2026-03-31'},{'event':'progress_review','date_text':['autumn 2026','in autumn 2026']}]},
'The Council’s response to the LGA Corporate Peer Challenge','Chromium','Browser-set scrutiny report with a ruled head table; each peer recommendation in italics under its own heading, followed by the council’s response (accepted, partially, not accepted), who is responsible and the timescale.')
