import sys;sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from tracker_papers import *
from html import escape as e
import weasyprint
F='northmere_feedback'
RECS=[
('Turn a strong vision into a deliverable plan','The council’s ambitions for 2035 are widely shared. Set out what will be done in each of the next three years, by whom and with what money, and report on it publicly.'),
('Agree how the council will approach local government reorganisation','Councillors should decide together what they want for Northmere’s residents from reorganisation, so that officers and partners have a clear position to work from.'),
('Address the structural deficit in the general fund','The use of £1.9 million of reserves in 2025/26 cannot be repeated. Members need to see realistic options by the summer and to take decisions on them by December 2026.'),
('Rebuild trust between the political groups','The tone of debate in the chamber is noticed by staff and by partners. Group leaders should agree a short protocol and hold their members to it.'),
('Give scrutiny the support that it needs','A dedicated officer, a proper work programme and earlier sight of decisions would allow scrutiny to make the contribution of which its members are capable.'),
('Make better use of the council’s assets on the waterfront','Bring forward a single business case for the Custom House, the lido and the car parks rather than three separate ones.'),
('Modernise customer services','Residents told the team that they are passed between departments. Adopt a customer strategy and invest in the website before the telephone system contract ends in 2027.'),
('Protect the capacity of the corporate core','Finance, legal and HR are each one resignation away from difficulty. Explore sharing these services with a neighbour.'),
]
PEERS=[('Julian Marchbank','Chief Executive','Tewkesbury Borough Council'),('Councillor Ottilie Fairweather','Leader','Cotswold District Council'),('Councillor Desmond Pryke','Deputy Leader and Cabinet Member for Finance','Fareham Borough Council'),('Sunita Raghavan','Director of Place and Economy','Lancaster City Council'),('Edmund Thorley','Section 151 Officer','Mid Devon District Council'),('Callum Strand','Graduate trainee (shadow peer)','Leeds City Council'),('Beatrice Holloway','Peer Challenge Manager','Local Government Association')]
SC=[('Local priorities and outcomes',['Are the council’s priorities clear, and do they rest on a good understanding of the place?','Is it delivering what it has promised to its residents?']),
('Organisational and place leadership',['Does the council give effective leadership to its place?','How good are its relationships with partners and with communities?']),
('Governance and culture',['Are governance arrangements clear and robust?','Is there a culture of respect between members and officers, and of challenge?']),
('Financial planning and management',['Does the council understand its financial position, and has it a plan to meet the challenges ahead?']),
('Capacity for improvement',['Has the organisation the people, skills and systems to deliver its priorities and to go on improving?'])]
B={'Local priorities and outcomes':['Northmere 2035 was developed with more than 1,800 residents and is a document of which the council can be proud. It is referred to by the hospital trust, the college and the harbour board as the place from which they begin. What it lacks is a delivery plan. Officers gave the team four different accounts of which projects came first.','Performance in planning and in benefits is consistently good. Recycling has fallen back, to 38 per cent, and the council knows why. Turnover in the housing team has left some tenants waiting more than a year for adaptations.'],
'Organisational and place leadership':['The leader and the chief executive are respected and visible. Partners spoke of a council that “turns up”. The Harbour Regeneration Board works well and has helped to secure £14 million of government funding.','There is a good deal of anxiety about reorganisation. The council has responded to each invitation from ministers but has not had a full discussion of its own.'],
'Governance and culture':['The constitution was reviewed in 2023 and is sound. The audit committee, with two independent members, is effective. The overview and scrutiny committee is supported by an officer who has two other roles, and it has seen only three decisions in draft over the past year.','Relationships between members and officers are generally good. Relationships between groups are not, and the team saw and heard examples of behaviour which fell short of the code of conduct.'],
'Financial planning and management':['Budget monitoring is timely and is understood by service managers. The external auditor has signed off the accounts for 2023/24 without qualification. Reserves stood at £8.6 million in March 2025 but are forecast to fall to the minimum level by 2028.','The capital programme is large for the council’s size, and slippage of 41 per cent last year suggests that it is not realistic.'],
'Capacity for improvement':['Staff are committed and proud of what they do. The apprenticeship scheme has brought 23 young people into the council in three years. The corporate core is thin, and a number of managers described working evenings and weekends as a matter of course.','The council has made good use of previous sector support. Of the twelve recommendations of the planning peer review in 2023, ten have been put in place.']}
css='''@page{size:A4;margin:22mm 24mm 20mm;@bottom-left{content:"Northmere Borough Council – Corporate Peer Challenge";font:8pt "Liberation Sans";color:#666}@bottom-right{content:counter(page);font:8pt "Liberation Sans";color:#666}}
@page:first{background:#f0eef7;@bottom-left{content:""}@bottom-right{content:""}}
body{font:10.8pt/1.5 Carlito,"Liberation Sans",sans-serif}.cover{height:230mm}.cover h1{font-size:30pt;color:#4b2e83;margin:70mm 0 4mm;line-height:1.1}.cover p{font-size:15pt;margin:2mm 0}
h2{color:#4b2e83;font-size:16pt;margin:8mm 0 3mm;break-after:avoid}h3{font-size:12.2pt;color:#4b2e83;margin:5mm 0 1.5mm;break-after:avoid}h4{font-size:11pt;margin:3.5mm 0 .5mm;break-after:avoid}p{margin:0 0 2.6mm}li{margin:0 0 1.4mm}.toc{break-after:page}.toc p{border-bottom:1px dotted #999;display:flex;justify-content:space-between}'''
h=[f'<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>LGA Corporate Peer Challenge – Northmere Borough Council</title><style>{css}</style></head><body><div class="cover"><svg width="120" height="40"><circle cx="20" cy="20" r="18" fill="#4b2e83"/><circle cx="46" cy="20" r="18" fill="#a58fd0" fill-opacity=".7"/></svg><h1>LGA Corporate Peer Challenge</h1><p><b>Northmere Borough Council</b></p><p>20 – 22 January 2026</p><p>Feedback report</p><p>April 2026</p></div>']
h.append('<h2>1. Executive summary</h2>')
for p in ['Northmere is a coastal borough of 96,000 people with a strong identity and, in its waterfront, an asset that many places would envy. The council is well led. It is liked by its partners, who find it open and willing to share the credit, and it has a record of delivery on which it can build.',
'The coming two years will be difficult. Reorganisation will bring the council to an end in its present form, the general fund has a structural deficit, and the corporate core has been cut further than is comfortable. None of these is unusual, but the three together will test the council’s leaders, and some of the decisions that they call for have been put off for too long.',
'The peer team met a great many people who want Northmere to do well. With a clear plan, and with more generous behaviour in the chamber, there is every reason to think that it will.']:h.append(f'<p>{p}</p>')
h.append('<h2>2. Key recommendations</h2><p>Observations and suggestions are made throughout this report. The peer team’s key recommendations to the council are these:</p>')
recs=[]
for i,(a,b) in enumerate(RECS,1):
    h.append(f'<h4>2.{i} {e(a)}</h4><p>{e(b)}</p>')
    recs.append({'ref':f'2.{i}','text':f'{a} {b}','headline':a,'recommendation_type':'peer','actions':[],'leads':[],'rag':[],'progress':[]})
h.append('<h2>3. Summary of the peer challenge approach</h2><h3>3.1 The peer team</h3><p>Peer challenges are delivered by experienced councillors and officers. The make-up of the team reflected the focus of the challenge, and its members were chosen by the LGA and agreed with the council. They were:</p><ul>')
for n,r,o in PEERS:h.append(f'<li>{n}, {r}, {o}</li>')
h.append('</ul><h3>3.2 Scope and focus</h3><p>The team considered the following five themes, which are common to all corporate peer challenges:</p><ol>')
scope=[]
for t,q in SC:
    h.append(f'<li><b>{t}</b> – {" ".join(q)}</li>');scope.append({'level':'theme','theme':t,'text':t})
    scope+=[{'level':'question','theme':t,'text':x} for x in q]
h.append('</ol><p>The council also asked the team to look at its plans for the waterfront.</p><h3>3.3 The peer challenge process</h3><p>Peer challenges are improvement-focused; they are not inspections. The team prepared by reading a range of documents and the council’s position statement. It then spent three days in Northmere, during which it spoke to more than 110 people in 42 meetings and visited the harbour, the depot and the Eastcliff estate. This report gives a summary of its findings. As the council will understand, it is a snapshot in time.</p>')
scope.append({'level':'item','text':['The council also asked the team to look at its plans for the waterfront.','plans for the waterfront','its plans for the waterfront']})
h.append('<h2>4. Feedback</h2>')
for i,(t,_) in enumerate(SC,1):
    h.append(f'<h3>4.{i} {t}</h3>')
    for p in B[t]:h.append(f'<p>{p}</p>')
h.append('<h3>4.6 The waterfront</h3><p>The three schemes for the waterfront have been developed by different teams at different times and to different standards. Each is attractive. Taken together they would call for borrowing of £31 million, and the assumptions about parking income in the lido scheme are at odds with those for the Custom House. The harbour board is keen to invest alongside the council.</p>')
h.append('<h2>5. Next steps</h2><p>Senior leaders will want to reflect on these findings. The council should publish an action plan within five months of the team’s time on site, that is by 22 June 2026. Both the peer team and the LGA are keen to build on the relationships formed through the challenge. The LGA will return for a progress review in November 2026. In the meantime Graham Ollerton, Principal Adviser for the region, is the main contact between the council and the LGA.</p></body></html>')
open('source.html','w').write('\n'.join(h));weasyprint.HTML('source.html').write_pdf('document.pdf')
# the waterfront sentence is optional in the gold: left out, the contract leaves it open
scope=scope[:-1]
save(F,{'documents':{'document_type':'feedback_report','date_start':'2026-04-01','date_end':'2026-04-30','committee':None},'councils':['E07999013'],'recommendations':recs,'peers':[{'name':n,'role':[r,r.replace(' (shadow peer)','')],'organisation':[o,None] if o.startswith('Local') else o} for n,r,o in PEERS],'no_extra':['peers'],'scope':scope,'front_matter':[],
'milestones':[{'event':'on_site','date_text':'20 – 22 January 2026','date_start':'2026-01-20','date_end':'2026-01-22'},{'event':'action_plan_published','date_text':['by 22 June 2026','22 June 2026','within five months of the team’s time on site'],'date_end':'2026-06-22'},{'event':'progress_review','date_text':['November 2026','in November 2026'],'date_start':'2026-11-01','date_end':'2026-11-30'}]},
'LGA Corporate Peer Challenge: Northmere Borough Council, feedback report','WeasyPrint','Feedback report with a coloured cover; recommendations numbered 2.1 to 2.8 as small headings each with a paragraph, peer team as bullets of name, role, organisation, theme findings in prose.')
