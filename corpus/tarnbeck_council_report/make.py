import json
recs=[('1','Develop a single narrative of place for Tarnbeck','“Tarnbeck Together” launched in October 2024 and used in all bids since.','Complete','complete'),
('2','Strengthen financial resilience by setting a minimum level of reserves and keeping to it','Minimum level of £3.5m agreed in the February 2025 budget; outturn above it.','Complete','complete'),
('3','Clarify the roles of Cabinet Members and Corporate Directors','Role descriptions drafted; adoption moved from May to September 2025.','Delayed',['at_risk','off_track']),
('4','Refresh the performance framework so that scrutiny sees fewer and better measures','New quarterly report on trial with the Overview and Scrutiny Committee.','On track','on_track'),
('5','Invest in the middle tier of management','Two cohorts of the Tarnbeck Manager programme have finished; a third starts in the autumn.','On track','on_track'),
('6','Engage tenants in the design of the repairs service','Not begun, pending the stock condition survey.','Not started','not_started')]
rows=''.join(f'<tr><td>{a}</td><td>{b}</td><td>{c}</td><td>{s}</td></tr>' for a,b,c,s,_ in recs)
dec=[('(a)','notes the report of the Corporate Peer Challenge progress review team, attached at Appendix A;'),
('(b)','approves the Council’s response to the three additional recommendations of the review team, as set out in paragraph 5.3;'),
('(c)','delegates authority to the Chief Executive, in consultation with the Leader of the Council, to:<br>(i) publish the report and the response on the Council’s website; and<br>(ii) make minor and typographical amendments before publication; and'),
('(d)','requests a closing report on the six original recommendations in March 2026.')]
add=[('A.','Publish the medium term financial strategy alongside a plain-English summary for residents.'),('B.','Confirm the adoption date of the member and officer role descriptions, and do not let it move again.'),('C.','Make tenant engagement the first call on the housing improvement reserve.')]
fm=[('Report to:','Council'),('Date:','24 July 2025'),('Title of report:','Corporate Peer Challenge: Progress Review'),('Report of:','Leader of the Council'),('Responsible Officer:','Marian Tetlow, Chief Executive'),('Contact:','Joel Standish, Policy and Improvement Manager, 01632 960417'),('Ward(s) affected:','All'),('Key decision:','No'),('Exempt information:','None')]
h=f'''<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Report</title><style>
@page{{size:A4;margin:2.2cm 2.3cm}}body{{font:11.5pt/1.35 Carlito,sans-serif}}h1{{font-size:17pt;margin:0 0 2mm}}
.crest{{border-bottom:3px solid #0a5a4a;color:#0a5a4a;font-weight:bold;font-size:19pt;margin-bottom:5mm;padding-bottom:2mm}}
table{{border-collapse:collapse;width:100%;margin:2mm 0 4mm}}td,th{{border:1px solid #777;padding:1.3mm 2mm;vertical-align:top;text-align:left}}
.fm td:first-child{{width:34%;font-weight:bold;background:#e8f1ee}}.st th{{background:#0a5a4a;color:#fff}}.st tr{{break-inside:avoid}}
h2{{font-size:13pt;margin:5mm 0 2mm;break-after:avoid}}.p{{display:grid;grid-template-columns:1.3cm 1fr;margin:0 0 2.4mm}}.s{{display:grid;grid-template-columns:1cm 1fr;margin:0 0 1.6mm 1.3cm}}</style>
<div class="crest">Tarnbeck Borough Council</div>
<table class="fm">{''.join(f'<tr><td>{a}</td><td>{b}</td></tr>' for a,b in fm)}</table>'''
def H(n,t): 
    global h; h+=f'<h2>{n}&emsp;{t}</h2>'
def P(n,t):
    global h; h+=f'<div class="p"><div>{n}</div><div>{t}</div></div>'
def S(l):
    global h
    for a,b in l: h+=f'<div class="s"><div>{a}</div><div>{b}</div></div>'
H('1.','Purpose of report'); P('1.1','To present to Members the outcome of the progress review which the Local Government Association (LGA) carried out in May 2025, and to agree what the Council will do next.')
H('2.','Recommendations'); P('2.1','It is recommended that Council:'); S(dec)
H('3.','Background')
P('3.1','The Council invited the LGA to carry out a Corporate Peer Challenge, which took place between 11 and 14 June 2024. The team of seven peers spoke to more than 120 people and made six recommendations. Cabinet agreed an action plan on 8 October 2024.')
P('3.2','All councils are expected to have a progress review within twelve months of the challenge. Three of the peers, led by the Chief Executive of Wyre Forest District Council, returned to Tarnbeck on 20 and 21 May 2025.')
P('3.3','The Overview and Scrutiny Committee considered the draft report on 3 July 2025 and recommended that the pace of work on role descriptions be looked at by Cabinet. The Leader will respond at the meeting.')
H('4.','What the review team found')
P('4.1','The team was “impressed by the honesty with which Tarnbeck talks about itself”. It found good progress on four of the six recommendations. Table 1 gives the position on each.')
h+=f'<p><b>Table 1: Position on the 2024 recommendations</b></p><table class="st"><thead><tr><th style="width:7%">No.</th><th style="width:37%">Peer team’s recommendation</th><th>Progress</th><th style="width:14%">Status</th></tr></thead><tbody>{rows}</tbody></table>'
P('4.2','The delay under recommendation 3 follows the elections in May and the wish of the new Leader to consult each political group. Work on recommendation 6 cannot sensibly begin before the stock condition survey is complete.')
H('5.','Additional recommendations of the review team')
P('5.1','As well as its comments on the six, the review team makes three new recommendations to the Council:'); S(add)
P('5.2','Officers consider that all three can be accepted. None needs a change to the budget and policy framework.')
P('5.3','It is proposed to answer A with the draft budget in December 2025, to bring the role descriptions (B) to Council on 25 September 2025, and to consider C with the half-year review of reserves.')
H('6.','Options considered'); P('6.1','Council could decide not to publish the report. This is not advised: publication is a condition of the LGA’s offer, and the findings are on balance favourable.')
H('7.','Financial and legal implications'); P('7.1','The review was free of charge as part of the Council’s membership of the LGA. There are no direct legal implications. The Section 151 Officer and the Monitoring Officer have been consulted.')
H('8.','Background papers'); P('8.1','Corporate Peer Challenge feedback report, September 2024; report to Cabinet, 8 October 2024 (minute 41).')
h+='<p><b>Appendix A</b> – LGA Progress Review report, June 2025</p>'
open('source.html','w').write(h)
g=[]
for r,t in dec:
    t=t.replace('<br>',' '); alts=[t,t.rstrip(';')]
    if t.endswith('; and'): alts=[t,t[:-4],t[:-5]]
    g.append(dict(ref=r,text=list(dict.fromkeys(alts)),headline=None,recommendation_type='decision',actions=[],rag=[],progress=[]))
for a,b,c,s,d in recs:
    g.append(dict(ref=a,text=b,headline=None,recommendation_type='peer',made=['2024','2024-06','2024-06-11','2024-06-14'],actions=[],rag=[dict(rag=None,rag_text=s,delivery=d)],progress=[dict(text=c)]))
for a,b in add: g.append(dict(ref=a,text=b,headline=None,recommendation_type='peer',made=['2025','2025-05','2025-05-20','2025-05-21',],actions=[],rag=[],progress=[]))
fields={'Report to:':['Report to','committee','meeting'],'Date:':['Date','meeting_date'],'Title of report:':['Title of report','title','report_title']}
gold=dict(source='document.pdf',documents=dict(document_type='committee_report',date_start='2025-07-24',date_end='2025-07-24',committee=['Council','Full Council']),councils=['E07999010'],
front_matter=[dict(field=fields.get(a,a.rstrip(':')),value_text=b) for a,b in fm],recommendations=g,scope=[],
milestones=[dict(event='on_site',date_text=['between 11 and 14 June 2024','11 and 14 June 2024'],date_start='2024-06-11',date_end='2024-06-14'),
dict(event='progress_review',date_text=['20 and 21 May 2025','on 20 and 21 May 2025'],date_start='2025-05-20',date_end='2025-05-21')],no_extra=['front_matter'])
json.dump(gold,open('gold.json','w'),ensure_ascii=False,indent=1)
