import sys;sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from tracker_papers import *
from html import escape as e
F='harrowdale_cards'
# theme groups -> cards (ref, head, rest, intro leads officer/member, actions[(text,lead,due)], status word, delivery, rag, update)
G=[("Organisational and place leadership",[
 ("1","Agree what matters most.","Harrowdale has 61 commitments in its council plan. Reduce these to a short list that councillors and staff can remember, and be open about what will stop.","Cllr Morag Ellerby, Leader of the Council",[
   ("1a","Hold two cabinet and management team workshops to rank the present commitments against cost and impact.","Chief Executive","by end of January 2026",("2026-01-01","2026-01-31")),
   ("1b","Take a shorter council plan to full Council for adoption.","Head of Policy and Performance","14 May 2026",("2026-05-14","2026-05-14"))],
   "On track","on_track","green","Workshops took place on 9 December and 20 January. Eleven draft priorities are being tested with the parish councils."),
 ("2","Take the lead on market towns.","Use the council’s convening role to bring landowners, the county and the three town councils round one table.","Cllr Piers Hathersage, Cabinet Member for Growth and Towns",[
   ("2a","Set up a Market Towns Partnership with an independent chair.","Director of Place","March 2026",("2026-03-01","2026-03-31"))],
   "Complete","complete","blue","The Partnership met for the first time on 5 February. Dame Rosalind Threap has agreed to chair it for two years.")]),
("Governance and culture",[
 ("3","Help overview and scrutiny to add value earlier.","The committee should see major policies while they can still be shaped rather than a week before Cabinet.","Cllr Winifred Tansley, Chair of Overview and Scrutiny",[
   ("3a","Publish a twelve-month forward plan and agree with the chair which items come to scrutiny in draft.","Monitoring Officer","December 2025",("2025-12-01","2025-12-31")),
   ("3b","Run a scrutiny skills programme with the regional employers’ organisation.","Democratic Services Manager","September 2026",("2026-09-01","2026-09-30"))],
   "Minor delay","at_risk","amber","The forward plan was published a month late, in January. Dates for the first three skills sessions have been agreed."),
 ("4","Be clearer with parishes about planning enforcement.","","Cllr Piers Hathersage, Cabinet Member for Growth and Towns",[
   ("4a","Rewrite the local enforcement plan in plain English and hold a briefing for parish clerks in each sub-area.","Planning Manager","June 2026",("2026-06-01","2026-06-30"))],
   "On track","on_track","green","A first draft has been shared with the Parish Liaison Group.")]),
("Financial planning and management",[
 ("5","Close the budget gap by decisions, not reserves.","The forecast gap of £2.3 million by 2028/29 is well understood but no savings have been agreed beyond next year.","Cllr Basil Oakroyd, Cabinet Member for Finance and Assets",[
   ("5a","Prepare costed savings options for the three years to 2028/29.","Section 151 Officer","October 2026",("2026-10-01","2026-10-31")),
   ("5b","Review every discretionary fee and charge.","Section 151 Officer / Head of Commercial Services","November 2025",("2025-11-01","2025-11-30")),
   ("5c","Complete the review of the leisure contract.","Director of Place","to be confirmed",(None,None))],
   "Significant delay","off_track","red","New charges were approved in November. Work on savings options has not begun because the deputy finance post is vacant, and the leisure review cannot start until the operator’s accounts have been received.")]),
("Capacity for improvement",[
 ("6","Plan the workforce you will need.","A third of planning and environmental health staff could retire within five years.","Cllr Basil Oakroyd, Cabinet Member for Finance and Assets",[
   ("6a","Develop a workforce plan for each service, beginning with Planning and Environmental Health.","Head of People","Spring 2027",(None,None))],
   "Not started","not_started","grey","This work will start once the new Head of People is in post (expected April 2026)."),
 ("7","Build project management skills across the organisation.","There is good practice in the capital team from which others could learn.","Cllr Morag Ellerby, Leader of the Council",[
   ("7a","Adopt one project toolkit and train forty staff to use it.","Head of Policy and Performance","July 2026",("2026-07-01","2026-07-31"))],
   "On track","on_track","green","The toolkit was approved by the management team in February and 16 staff have been trained so far.")]),
]
C={'green':'#3c8d5a','amber':'#e39b26','red':'#b8352f','blue':'#2f6aa3','grey':'#8a8f94'}
h=['''<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Harrowdale District Council – Peer Challenge Action Plan</title><style>
@page{size:A4;margin:17mm 16mm 18mm}body{font:10pt/1.38 "DejaVu Sans","Liberation Sans",sans-serif;color:#23282d;font-size:9.2pt}
h1{font-size:20pt;color:#1d5b52;margin:4mm 0 1mm}h2{font-size:13pt;color:#1d5b52;border-bottom:2px solid #9cc5b6;margin:7mm 0 3mm;break-after:avoid}
.logo{display:flex;align-items:center;gap:4mm;font-weight:bold;color:#1d5b52;font-size:12pt}
.card{border:1px solid #b9c4c0;border-radius:5px;margin:0 0 5mm;break-inside:avoid;overflow:hidden}
.top{background:#1d5b52;color:#fff;padding:1.6mm 3mm;font-weight:bold}
dl{margin:0;padding:2mm 3mm 1mm;display:grid;grid-template-columns:34mm 1fr;row-gap:1.6mm;column-gap:3mm}dt{font-weight:bold;color:#1d5b52}dd{margin:0}
.act{background:#f1f6f4;margin:1mm 3mm 2mm;padding:1.5mm 2.5mm;border-left:3px solid #9cc5b6}.act p{margin:0 0 1mm}.act span{margin-right:8mm;font-size:8.6pt}
.pill{color:#fff;border-radius:9px;padding:.4mm 3mm;font-weight:bold;font-size:8.4pt}.key td{padding:.8mm 3mm 0 0;font-size:8.6pt}
</style><div class="logo"><svg width="44" height="34"><path d="M1 33 L15 8 L24 22 L31 12 L43 33 Z" fill="#9cc5b6"/><path d="M1 33 L12 22 L22 33 Z" fill="#1d5b52"/></svg>Harrowdale District Council</div>
<h1>Peer Challenge Action Plan</h1><p><b>Progress to 27 February 2026</b></p>
<p>Peers from across local government spent three days with us in September 2025. Their report was published on 24 November and made seven recommendations. This plan sets out what we are doing about each. It is reviewed by the Corporate Management Team every month and by Cabinet every quarter.</p>
<table class="key">''']
K=[('Complete','blue','all of the actions have been delivered'),('On track','green','the actions will be delivered by the dates shown'),('Minor delay','amber','one or more dates have moved by up to three months'),('Significant delay','red','one or more dates have moved by more than three months or cannot be given'),('Not started','grey','work has not begun')]
for k,c,m in K:h.append(f'<tr><td><span class="pill" style="background:{C[c]}">{k}</span></td><td>{m}</td></tr>')
h.append('</table>');recs=[]
for th,cs in G:
    h.append(f'<h2>{th}</h2>')
    for ref,hd,rest,mem,acts,stt,dl,col,up in cs:
        h.append(f'<div class="card"><div class="top">Recommendation {ref}</div><dl><dt>What the peers said</dt><dd><b>{e(hd)}</b> {e(rest)}</dd><dt>Lead councillor</dt><dd>{e(mem)}</dd></dl>')
        ga=[]
        for a,t,l,du,(s,en) in acts:
            h.append(f'<div class="act"><p><b>Action {a}</b>&ensp;{e(t)}</p><span><b>Lead officer:</b> {e(l)}</span><span><b>Due:</b> {e(du)}</span></div>')
            ga.append({'ref':[a,'Action '+a],'text':t,'due_text':du if s or 'Spring' in du else [du,None],'due_start':s,'due_end':en,'leads':[lead(x) for x in l.split(' / ')],'progress':[],'rag':[]})
        h.append(f'<dl><dt>Status</dt><dd><span class="pill" style="background:{C[col]}">{stt}</span></dd><dt>Latest position</dt><dd>{e(up)}</dd></dl></div>')
        r={'ref':[ref,'Recommendation '+ref],'text':(hd+' '+rest) if rest else [hd],'headline':hd if rest else [None,hd],'recommendation_type':'peer','theme':th,'actions':ga,
         'leads':[{'lead_text':mem,'role':[mem.split(', ')[1],mem.split(', ')[1].replace(' of the Council','')]}],'rag':[{'rag_text':stt,'rag':[col,None] if col=='grey' else col,'delivery':dl,'as_of_start':['2026-02-27',None],'basis':'text_and_fill'}],'progress':[{'text':up,'as_of_start':['2026-02-27',None]}]}
        recs.append(r)
h.append('<p>Published by the Policy and Performance Team, Harrowdale House, Priory Lane, Ashby Fell. policy@harrowdale.example</p></html>')
open('source.html','w').write('\n'.join(h));chrome(F)
save(F,{'documents':{'document_type':'action_plan','date_start':'2026-02-27','date_end':'2026-02-27'},'councils':['E07999006'],'recommendations':recs,'peers':[],'scope':[],
 'milestones':[{'event':'on_site','date_text':['September 2025','three days with us in September 2025'],'date_start':'2025-09-01','date_end':'2025-09-30'},{'event':'report_published','date_text':'24 November','date_start':['2025-11-24',None],'date_end':['2025-11-24',None]}]},
 'Peer Challenge Action Plan, progress to 27 February 2026','Chromium','Portrait cards, one a recommendation and grouped by theme, with label/value blocks and an inner block for each action (lead and due on one line); status and latest position stand once a card.')
