import sys,html; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1])); __import__('os').chdir(__import__('pathlib').Path(__file__).resolve().parent)
from conversational_papers import *
N='marlowe_vale_progress_review'; E=html.escape
R=[('1','Set a clear direction for the council that runs beyond the next election, and make sure that all groups have had a part in it.',['“Marlowe Vale Forward” was adopted by Council in October with only two votes against. It has five ambitions, and group leaders told the team that each of them could see something of their own in it. The delivery plan which was promised for December has not yet appeared.','The team suggests that the delivery plan should be short and that it should be finished before work on service plans for 2026/27 begins.']),
('2','Create a single plan for the town centres of Marlowe and Abbot’s Cross, and give one director responsibility for it.',['This has been achieved. The Director of Place now has responsibility for both towns, and a joint plan was published in November 2025 after four public events. The first improvements, to the bus station and the riverside path, are on site.']),
('3','Rebuild reserves to the level set by the council’s own policy within three years.',['Good progress has been made. General reserves stood at £2.9 million at the end of December, compared with £2.2 million when the team first came and a policy minimum of £3.5 million. The Section 151 Officer is confident that the target will be reached in 2027, provided that the leisure contract is re-let on the terms now expected.']),
('4','Improve the pace at which disrepair in council homes is dealt with, and tell tenants how long they can expect to wait.',['Progress has been slower than either the council or the team would have wished. A new contractor was appointed in July but the handover of data was poor, and for three months nobody could say how many cases were open. The figure is now known to be 318. Tenants whom the team met were patient but sceptical.','The new Head of Housing has a credible plan. It deserves to be tested by scrutiny every quarter until the backlog has gone.']),
('5','Introduce a member-officer protocol and train everyone in its use.',['The protocol was adopted in May 2025. All but three councillors have been trained. Officers said that the difference in the tone of emails had been noticeable within weeks.']),
('6','Look again at the number of partnerships in which the council takes part, and leave those that bring little benefit.',['Twelve of thirty-eight partnerships have been brought to an end or merged. The council gave notice in each case and explained its reasons, which partners appreciated.']),
('7','Develop middle managers as a group.',['A Managers’ Forum meets every six weeks and has a budget of its own. Its members have put forward a mentoring scheme with a neighbouring council, Wendlebury Vale. The staff survey in October showed that 71% of managers felt well supported, up from 49%.'])]
NEW=['Publish the delivery plan by the end of June 2026, with no more than twenty-five actions.','Report on housing disrepair to Overview and Scrutiny at each of its meetings until fewer than fifty cases are open.','Agree with group leaders how members will be kept informed about reorganisation between meetings of Council.']
TEAM=[('Cllr Marguerite Penhale','Leader of Teignbridge District Council'),('Anders Whitcombe','Chief Executive of Broxtowe Borough Council'),('Noor Siddique','Director of Communities at Gedling Borough Council'),('Fenella Strachan','Peer Challenge Manager at the LGA')]
css='''@page{size:A4;margin:21mm 23mm 19mm;@bottom-right{content:counter(page);font:9pt "Carlito"}}
body{font:11.3pt/1.42 Carlito,Calibri,sans-serif;margin:0;color:#202020}h1{font-size:22pt;color:#4b2e83;margin:0}h1+p{font-size:13pt;margin:2mm 0 0;color:#444}
.top{border-left:5mm solid #4b2e83;padding-left:5mm;margin-bottom:9mm}h2{font-size:14.5pt;color:#4b2e83;margin:8mm 0 2mm;break-after:avoid}
.q{background:#f1edf8;padding:2.4mm 4mm;margin:5mm 0 2mm;break-after:avoid;break-inside:avoid}.q b{display:block;color:#4b2e83;font-size:10.6pt}p{margin:2mm 0}li{margin:1.4mm 0}'''
h=f'<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Progress review</title><style>{css}</style><div class="top"><h1>Corporate Peer Challenge<br>Progress Review</h1><p>Marlowe Vale Borough Council</p><p style="margin:1mm 0 0">February 2026</p></div>'
h+='<h2>Background</h2><p>Marlowe Vale Borough Council had a Corporate Peer Challenge from 18 to 21 March 2025. The report that followed was published on 12 June 2025 and the council’s action plan was agreed by Cabinet on 2 September 2025. A progress review is an integral part of the process. It gives the council’s senior leaders a chance to discuss with peers what has been done since, what has been learnt, and what is proving difficult.</p><p>The review was carried out on 28 January 2026 in person. Peers met the Leader and Cabinet, the other group leaders, the Chair of Overview and Scrutiny, the management team, a group of tenants and a group of managers. They did not look again at the whole of the council’s work.</p><p>The team for the review was:</p><ul>'+''.join(f'<li>{E(a)}, {E(b)}</li>' for a,b in TEAM)+'</ul>'
h+='<h2>Overview</h2><p>The team was struck by how much has changed in ten months. The council is calmer and clearer about its purpose. Of the seven recommendations which were made in 2025, four have been completed and two are going well. The remaining one, on disrepair in council homes, has been harder than anyone foresaw.</p><p>All of this has taken place against the background of local government reorganisation, on which the council has put forward a joint proposal with Wendlebury Vale and two other districts. The team saw no sign that this had become an excuse for delay.</p>'
h+='<h2>Progress against each recommendation</h2>'
for n,t,ps in R: h+=f'<div class="q"><b>What we recommended in March 2025: {n}</b>{E(t)}</div>'+''.join(f'<p>{E(p)}</p>' for p in ps)
h+='<h2>Where the team thinks the council should go next</h2><p>Following the review in January 2026, the team makes three further recommendations:</p><ul>'+''.join(f'<li>{E(x)}</li>' for x in NEW)+'</ul>'
h+='<h2>Final thoughts and next steps</h2><p>The team would like to thank everyone whom it met, and Gabriela Stott in the policy team, who made the arrangements. The council is asked to publish this note by 28 April 2026. Borough elections take place on 6 May 2027 and the next full challenge would ordinarily be due in the spring of 2030, if the council is then in being.</p></html>'
open('source.html','w').write(h); chromium(N)
gold=[dict(ref=n,text=t,headline=None,recommendation_type='peer',made=['2025','2025-03'],theme=None,actions=[],leads=[],rag=[],progress=[dict(text=' '.join(ps),as_of_start=['2026-01-28','2026-02-01',None])]) for n,t,ps in R]
gold+=[dict(ref=None,text=t,headline=None,recommendation_type='peer',made=['2026','2026-01','2026-01-28'],theme=None,actions=[],leads=[],rag=[],progress=[]) for t in NEW]
def tm(a,b):
    for s in (' of ',' at '):
        if b.startswith(('Director','Peer')) and s==' of ': continue
        if s in b: r,o=b.split(s,1); break
    o=o.removeprefix('the ')
    g=dict(name=[a,a.replace('Cllr ','')],role=[r]+(['LGA '+r] if o=='LGA' else []),organisation=[o]+(['Local Government Association',None] if o=='LGA' else []))
    return g
save(N,{"documents":{"document_type":"progress_review","date_start":["2026-02-01"],"date_end":["2026-02-28"]},"councils":["E07999011"],"recommendations":gold,
"peers":[tm(*x) for x in TEAM],
"milestones":[dict(event='on_site',date_text=['18 to 21 March 2025','from 18 to 21 March 2025'],date_start='2025-03-18',date_end='2025-03-21'),
dict(event='report_published',date_text=['12 June 2025','on 12 June 2025'],date_start='2025-06-12',date_end='2025-06-12'),
dict(event=['action_plan_published','meeting'],date_text=['2 September 2025','on 2 September 2025'],date_start='2025-09-02',date_end='2025-09-02'),
dict(event=['progress_review','on_site'],date_text=['28 January 2026','on 28 January 2026'],date_start='2026-01-28',date_end='2026-01-28'),
dict(event=['report_published','other'],date_text=['28 April 2026','by 28 April 2026'],date_start=[None,'2026-04-28'],date_end='2026-04-28'),
dict(event='election',date_text=['6 May 2027','on 6 May 2027'],date_start='2027-05-06',date_end='2027-05-06'),
dict(event=['on_site','other'],date_text=['the spring of 2030','in the spring of 2030','spring of 2030'],date_start=[None,'2030-03-01'],date_end=[None,'2030-05-31','2030-06-20'])],
"scope":[],"no_extra":["peers"]},
"Marlowe Vale Borough Council: Corporate Peer Challenge progress review, February 2026","Chromium",
"Progress review note in a browser layout: each 2025 recommendation in a tinted box whose label line carries its number (What we recommended in March 2025: 3), one or two paragraphs of progress below; three further bulleted recommendations of 2026; peers with 'of' and 'at' before the organisation.")
print([ (p['role'],p['organisation']) for p in map(lambda x: tm(*x),TEAM)])
