import json,subprocess,tempfile,html
from weasyprint import HTML
import pikepdf
e=html.escape
def chromium(n,body,css=''):
    open(n+'.html','w').write('<!doctype html><html lang="en-GB"><meta charset="utf-8"><style>@page{size:A4;margin:16mm 22mm 22mm;@bottom-center{content:"Page " counter(page) " of " counter(pages);font:9pt Verdana,"DejaVu Sans",sans-serif}}body{font:9.8pt/1.45 Verdana,"DejaVu Sans",sans-serif}.ai{text-align:right;font:bold 15pt Arial,"Liberation Sans",sans-serif;margin:0 0 4mm}.logo{font:bold 17pt Georgia,"DejaVu Serif",serif;color:#7b2d26}h1{font-size:14pt;margin:3mm 0}h2{font-size:10.5pt;text-transform:none;background:#eadfdd;padding:1mm 2mm;margin:6mm 0 2mm;break-after:avoid}.g{display:grid;grid-template-columns:1fr 1fr;border:1px solid #7b2d26;margin:3mm 0}.g>div{padding:2mm 3mm;border-bottom:1px solid #ddd}.g b{display:block;color:#7b2d26;font-size:8.5pt}.p{display:grid;grid-template-columns:11mm 1fr;margin:0 0 2.5mm}.rec>.p{margin-left:4mm}table{border-collapse:collapse;width:100%}td,th{border:1px solid #aaa;padding:1.2mm 2mm;text-align:left;vertical-align:top}'+css+'</style><body>'+body)
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--disable-background-networking','--user-data-dir='+tempfile.mkdtemp(),'--no-pdf-header-footer',f'--print-to-pdf={n}.pdf',n+'.html'],capture_output=True)
def para(n,t): return f'<div class="p"><span>{n}</span><span>{t}</span></div>'
def grid(rows): return '<div class="g">'+''.join(f'<div><b>{e(a)}</b>{e(v)}</div>' for a,v in rows)+'</div>'
# --- agenda
chromium('agenda','''<div class="logo">Eastmarsh Borough Council</div><h1>Cabinet</h1><p>You are summoned to a meeting of the Cabinet, to be held in the Council Chamber, Saltgate, Eastmarsh EM1 2DQ on <b>Tuesday, 10 March 2026 at 5.30 pm</b>.</p><p>Lucian Fairclough<br>Chief Executive<br><br>2 March 2026</p>
<h2>Members of the Cabinet</h2><p>Councillor Delphine Agar (Leader), Councillor Osric Bhatt (Deputy Leader; Finance), Councillor Maud Trevanion (Place), Councillor Stellan Rusk (Communities and Leisure), Councillor Philippa Yardley (Housing)</p><h2>Agenda</h2>
<table><tr><th>Item</th><th>Business</th><th>Paper</th></tr><tr><td>1</td><td>Apologies</td><td>Oral</td></tr><tr><td>2</td><td>Declarations of interest</td><td>Oral</td></tr><tr><td>3</td><td>Minutes of 10 February 2026</td><td>Published before</td></tr><tr><td>4</td><td>Leader’s announcements</td><td>Oral</td></tr><tr><td>5</td><td>Leisure fees and charges 2026/27</td><td>Attached</td></tr><tr><td>6</td><td>Corporate Peer Challenge: feedback report and next steps<br>Appendix 1: Feedback report</td><td>Attached</td></tr><tr><td>7</td><td>Recommendations from the Overview and Scrutiny Committee (if any)</td><td>To be tabled</td></tr><tr><td>8</td><td>Urgent business</td><td>Oral</td></tr></table>
<p>Decisions may be called in by noon on 19 March 2026. For more about this agenda please ring Ottoline Keyes on 01999 550 633.</p>''')
# --- item 5
F5=[('Meeting','Cabinet'),('Date of meeting','10 March 2026'),('Report title','Leisure fees and charges 2026/27'),('Portfolio Holder','Councillor Stellan Rusk, Communities and Leisure'),('Lead officer','Head of Leisure and Culture'),('Key decision','Yes – Forward Plan reference 26/011')]
R5=[('1','That the fees and charges set out in paragraph 3.2 be approved, with effect from 1 April 2026;'),('2','That the Head of Leisure and Culture be given authority, in consultation with the Portfolio Holder, to vary any charge by not more than 5% during the year; and'),('3','That the concessionary scheme be extended to young people leaving care up to the age of 25.')]
chromium('item5','<div class="ai">Agenda Item 5</div><div class="logo">Eastmarsh Borough Council</div>'+grid(F5)+'<h2>1. Summary</h2>'+para('1.1','The Council reviews its leisure charges each year. Last year’s peer support from the LGA’s leisure team recommended that prices be set by what comparable centres ask, and this report is the first to follow that method.')+'<h2>2. Recommendations</h2><p>It is recommended:</p><div class="rec">'+''.join(para(a+'.',e(t)) for a,t in R5)+'</div><h2>3. Proposals</h2>'+para('3.1','Income from the two centres is forecast at £1.92m for 2025/26, which is £60,000 under budget. Attendance has held up, but fewer people take out a yearly membership.')+para('3.2','The principal charges proposed are these:')+'<table><tr><th>Activity</th><th>2025/26</th><th>2026/27</th></tr><tr><td>Adult swim</td><td>£5.60</td><td>£5.85</td></tr><tr><td>Junior swim</td><td>£3.10</td><td>£3.10</td></tr><tr><td>Badminton court, one hour</td><td>£12.00</td><td>£12.60</td></tr><tr><td>Monthly membership</td><td>£38.00</td><td>£39.50</td></tr><tr><td>Hall hire, community rate</td><td>£21.00</td><td>£21.50</td></tr></table><br>'+para('3.3','Junior swimming is held at this year’s price for the third time. Tarnbeck, Calderwick and Lynford all charge more.')+'<h2>4. Alternatives considered</h2>'+para('4.1','An across-the-board rise of 4% would bring in a further £11,000 but would fall hardest on families.')+'<h2>5. Resources</h2>'+para('5.1','The proposals are expected to raise £47,000 in a full year. The budget that Council approved on 24 February 2026 assumes £45,000.')+'<h2>6. Equality</h2>'+para('6.1','An assessment has been made. Extending the concession is expected to help about forty young people.'))
# --- item 6
F6=[('Meeting','Cabinet'),('Date of meeting','10 March 2026'),('Report title','Corporate Peer Challenge: feedback report and next steps'),('Portfolio Holder','Councillor Delphine Agar, Leader of the Council'),('Lead officer','Chief Executive'),('Key decision','No')]
R6=[('1','That the feedback report of the peer team at Appendix 1 be received and the team thanked;'),('2','That all of the recommendations of the peer team be accepted;'),('3','That the Chief Executive bring an action plan to Cabinet on 28 April 2026, having first consulted the Overview and Scrutiny Committee; and'),('4','That a provision of £35,000 be made from the Improvement Reserve for the cost of the action plan.')]
chromium('item6','<div class="ai">Agenda Item 6</div><div class="logo">Eastmarsh Borough Council</div>'+grid(F6)+'<h2>1. Summary</h2>'+para('1.1','The Council asked the Local Government Association for a Corporate Peer Challenge, which took place from 2 to 5 December 2025. This report brings the team’s findings to Cabinet and proposes what to do next.')+'<h2>2. Recommendations</h2><p>It is recommended:</p><div class="rec">'+''.join(para(a+'.',e(t)) for a,t in R6)+'</div><h2>3. The challenge</h2>'+para('3.1','Six peers spent four days in the Borough. They spoke with more than 130 people, held 44 meetings, visited Saltgate, the Docks and the Marshside estate, and gave headline feedback on the last afternoon.')+para('3.2','The report is attached in full. It has seven key recommendations. The Council is bound to publish it within three months of the visit, and did so, on its website, on 26 February 2026.')+'<h2>4. What the team found</h2>'+para('4.1','The report is warm about the Council’s staff and about its hold on its finances. It is frank about the pace of decisions, the state of the Council’s housing data and the lack of a workforce plan. It recommends that the Council should be bolder.')+para('4.2','Officers believe that each of the recommendations is sound. Some are under way: the housing stock survey, for example, was let in January 2026.')+'<h2>5. Next steps</h2>'+para('5.1','The action plan must be published by 5 May 2026, five months after the challenge. The peers will come back for a progress review, for which a day in October 2026 is being sought.')+'<h2>6. Resources</h2>'+para('6.1','There was no charge for the challenge. Carrying out the plan will need some specialist help, for which a provision is sought.')+'<h2>7. Legal</h2>'+para('7.1','The Monitoring Officer has no comments to add.')+'<h2>8. Consultation</h2>'+para('8.1','The leaders of both opposition groups have seen the report.'))
# --- appendix
REC=[('Set out one clear story of Eastmarsh in 2035','Residents, partners and staff told us different things about where the borough is going. Use the centenary to agree a shared vision, and let it drive the corporate plan.'),
('Decide faster','Too many matters travel through four meetings before anyone says yes. Simplify the scheme of delegation, and publish target times for each kind of decision.'),
('Know your homes','Complete the stock condition survey by December 2026, and put right the gaps in safety and repairs data before the regulator asks to see them.'),
('Bring scrutiny in earlier','Policy development is where backbench councillors can add most. Plan the scrutiny programme together with the Cabinet’s forward plan.'),
('Make a workforce plan – and mean it','The plan should cover pay, succession and skills, and should say which posts the council will no longer try to fill on its own.'),
('Turn good financial control into a longer view','Extend the medium-term financial strategy to five years and show the effect of:\n• business rates reset;\n• the end of the docks lease in 2029.',),
('Ask for help sooner','There is much goodwill in the region. Take up the offers that neighbours have made on digital, procurement and planning policy.')]
def rec(i,h,t):
    t=e(t)
    if '\n' in t:
        a,*b=t.split('\n');t=a+'</p><ul>'+''.join(f'<li>{x[2:]}</li>' for x in b)+'</ul><p>'
    return f'<h3>2.{i} Recommendation {i}: {e(h)}</h3><p>{t}</p>'.replace('<p></p>','')
PE=[('Clementine Rowbotham','Chief Executive','Boston Borough Council','Lead peer: Clementine Rowbotham, Chief Executive, Boston Borough Council'),
('Councillor Ravinder Pell','Leader','Calderwick Borough Council','Member peer: Councillor Ravinder Pell (Independent), Leader, Calderwick Borough Council'),
('Councillor Hester Vaughan-Moss','Deputy Leader','Gedling Borough Council','Member peer: Councillor Hester Vaughan-Moss (Labour), Deputy Leader, Gedling Borough Council'),
('Tobias Eke','Director of Resources and Section 151 Officer','Fenwold District Council','Officer peer: Tobias Eke, Director of Resources and Section 151 Officer, Fenwold District Council'),
('Anneliese Drummond','Assistant Director, Housing and Communities','North Kesteven District Council','Officer peer: Anneliese Drummond, Assistant Director, Housing and Communities, North Kesteven District Council'),
('Caspian Wroe','LGA Peer Challenge Manager',None,'Caspian Wroe, LGA Peer Challenge Manager')]
TH=[('3.1 Local priorities and outcomes','Eastmarsh is proud of its docks and of its carnival, and rightly so. The council’s eleven priorities are each worth having, but taken together they leave staff guessing. Outcomes for residents are mixed: recycling is among the best in the region, while waiting times for adaptations have doubled since 2023. The team was struck by the quality of work with young people at Marshside, which deserves to be better known.'),
('3.2 Organisational and place leadership','The Leader and the Chief Executive are respected and are seen in the community. Partners described the council as “decent, willing, and a bit slow”. The Town Deal Board recommended in 2024 that the council take on the Custom House; two years later the matter has still not been decided.'),
('3.3 Governance and culture','Relations between officers and councillors are good. Members of the Audit Committee spoke up with confidence. The scrutiny committee receives long papers for noting, and its recommendations to Cabinet, of which there were three last year, are rarely followed up. The team saw no sign of poor conduct.'),
('3.4 Financial planning and management','The accounts are up to date, which is not true everywhere. The council has balanced its budget without reserves for six years. Its strategy ends in 2028, before two large risks fall due.'),
('3.5 Capacity for improvement','Staff like working here: 81% would say so to a friend. Turnover among professionals is nevertheless high, and five of the nine heads of service are acting up or interim. There has been no workforce plan since 2019.')]
app='''<h1>LGA Corporate Peer Challenge</h1><p class="st">Eastmarsh Borough Council<br>2–5 December 2025</p><p class="st2">Feedback report<br>February 2026</p><p class="apx">Appendix 1</p>
<h2 class="nb">1. Executive summary</h2><p>Eastmarsh Borough Council has come a long way. When the LGA was last here, in 2020, it left nine recommendations; most of them have been met, and the council should take credit for that. It now has steady political leadership, a loyal staff and money in the bank. That puts it in a strong place from which to be bolder.</p><p>The next two years will test it. Reorganisation may bring the borough to an end as a separate authority, and there is a temptation to wait and see. The team’s advice is the opposite: residents need a council that acts, and whichever council comes after will thank Eastmarsh for a clear vision, good data and sound finances.</p>
<h2>2. Key recommendations</h2><p>There are a number of observations in the main part of this report. The following seven are the peer team’s key recommendations to the council:</p>'''+''.join(rec(i,*r) for i,r in enumerate(REC,1))+'''
<h2>3. Feedback</h2>'''+''.join(f'<h3>{a}</h3><p>{e(b)}</p>' for a,b in TH)+'''<h2>4. The peer challenge approach</h2><p>Peer challenges are improvement-focused; they are not inspections. Peers used their experience to reflect on what they saw, heard and read. The team was:</p><ul>'''+''.join(f'<li>{e(x[3])}</li>' for x in PE)+'''</ul><p>The team prepared by reading a position statement and a finance briefing, and was on site for four days. It thanks everyone it met for their candour.</p>
<h2>5. Next steps</h2><p>The council will wish to reflect on these findings with its members and staff. It is expected to publish an action plan by 5 May 2026. Both parties have agreed that a progress review will be held in October 2026. In the meantime Imelda Castellane, Principal Adviser, is the council’s first contact at the LGA.</p>'''
css='''@page{size:A4;margin:25mm 22mm;@bottom-right{content:"Page " counter(page) " of " counter(pages);font:9pt "Liberation Sans"}@bottom-left{content:"LGA Corporate Peer Challenge – Eastmarsh";font:9pt "Liberation Sans";color:#666}}@page:first{@bottom-right{content:""}@bottom-left{content:""}}
body{font:11pt/1.45 "Liberation Sans"}h1{font-size:30pt;color:#4b2a7b;margin-top:60mm;line-height:1.1}.st{font-size:17pt}.st2{font-size:13pt;color:#555}.apx{position:absolute;top:0;right:0;font-weight:bold}h2{color:#4b2a7b;font-size:16pt;margin-top:8mm;break-after:avoid}.nb{break-before:page}h3{font-size:11.5pt;margin:5mm 0 1mm;break-after:avoid}p{margin:0 0 3mm}ul{margin:0 0 3mm}'''
open('appendix.html','w').write('<!doctype html><html lang="en-GB"><meta charset="utf-8"><style>'+css+'</style><body>'+app)
HTML('appendix.html').write_pdf('appendix.pdf')
out=pikepdf.new();pos=0;ends={}
for p in('agenda','item5','item6','appendix'):
    src=pikepdf.open(p+'.pdf');ends[p]=[pos+1,pos+len(src.pages)];pos+=len(src.pages);out.pages.extend(src.pages)
out.save('document.pdf');print(ends)
EM=['E07999005'];C='Cabinet'
def w(i,p,**g):json.dump(dict(source='document.pdf',pages=ends[p],**g),open(f'gold.part{i}.json','w'),indent=1,ensure_ascii=False)
D=dict(date_start='2026-03-10',date_end='2026-03-10',committee=C)
def dec(rs):
    o=[]
    for a,t in rs:
        alt=[t]+([t[:-5]] if t.endswith('; and') else [])+([t[:-4]] if t.endswith('; and') else [])
        o.append(dict(ref=a,text=alt if len(alt)>1 else t,recommendation_type='decision',actions=[],rag=[],progress=[]))
    return o
fm=lambda F:[dict(field=a,value_text=v) for a,v in F]
w(1,'agenda',documents=dict(document_type='agenda',**D),councils=EM,recommendations=[],peers=[],scope=[])
w(2,'item5',documents=dict(document_type='committee_report',**D),councils=EM,recommendations=dec(R5),peers=[],scope=[],front_matter=fm(F5),no_extra=['front_matter'])
w(3,'item6',documents=dict(document_type='committee_report',**D),councils=EM,recommendations=dec(R6),peers=[],scope=[],front_matter=fm(F6),no_extra=['front_matter'],milestones=[
 dict(event='on_site',date_text=['from 2 to 5 December 2025','2 to 5 December 2025'],date_start='2025-12-02',date_end='2025-12-05'),
 dict(event='report_published',date_text='26 February 2026',date_start='2026-02-26',date_end='2026-02-26'),
 dict(event=['action_plan_published','meeting'],date_text='28 April 2026',date_start='2026-04-28',date_end='2026-04-28'),
 dict(event='action_plan_published',date_text=['by 5 May 2026','5 May 2026'],date_end='2026-05-05'),
 dict(event='progress_review',date_text=['October 2026','a day in October 2026','in October 2026'],date_start='2026-10-01',date_end='2026-10-31')])
recs=[]
for i,(h,t) in enumerate(REC,1):
    t=t.replace('\n• ',' ')
    recs.append(dict(ref=[str(i),f'2.{i}'],text=[h+' '+t,t],headline=h,recommendation_type='peer',made=['2025','2025-12','2025-12-02','2025-12-05'],actions=[],rag=[],progress=[]))
# headline apart, as the scorer allows: text with it or without it
ps=[]
for n,r,o,_ in PE:
    bare=n.replace('Councillor ','')
    x=dict(name=[n,bare] if bare!=n else n,role=r)
    if o:x['organisation']=o
    else:x.update(role=['LGA Peer Challenge Manager','Peer Challenge Manager'],organisation=[None,'LGA'])
    if _.startswith('Member'):x['role']=[r,'Member peer']
    ps.append(x)
w(4,'appendix',documents=dict(document_type='feedback_report',date_start='2026-02-01',date_end='2026-02-28'),councils=EM,recommendations=recs,peers=ps,scope=[],front_matter=[],no_extra=['peers'],milestones=[
 dict(event='on_site',date_text='2–5 December 2025',date_start='2025-12-02',date_end='2025-12-05'),
 dict(event='action_plan_published',date_text=['by 5 May 2026','5 May 2026'],date_end='2026-05-05'),
 dict(event='progress_review',date_text=['October 2026','in October 2026'],date_start='2026-10-01',date_end='2026-10-31')])
