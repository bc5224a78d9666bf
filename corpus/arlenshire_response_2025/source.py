import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from response_papers import *; import typst
R=[("Set out what a good place to grow old looks like in Arlenshire and make it the test of the first Council Plan of the new authority.","Accepted",None,
 [("1a","Engagement on the Council Plan with a question set about ageing well","Assistant Director Strategy and Insight","December 2025"),("1b","Council Plan 2026–2030 to be put to Full Council","Leader of the Council","25 February 2026")]),
("Bring the inherited contracts of the four former councils into one procurement pipeline, and decide by category which to let lapse.","Accepted","A register exists, but we agree that it has not been used to make choices.",
 [("2a","Complete and cleanse the contracts register","Head of Procurement and Commercial","31 October 2025"),("2b","Category plans for facilities, fleet and agency staff","Head of Procurement and Commercial","March 2026"),("2c","Report the savings achieved each half-year to Audit and Governance Committee","Corporate Director of Resources","Q3 2026/27")]),
("Reduce the number of overview and scrutiny committees from six to three so that officers and members have time to do the work well.","Partially accepted","Members consider that health scrutiny needs a committee of its own. The Council will move to four committees and look at the number again after a year.",
 [("3a","Changes to the Constitution to Annual Council","Monitoring Officer","20 May 2026"),("3b","Review of the new arrangement, with the scrutiny chairs","Statutory Scrutiny Officer","May 2027")]),
("Invest in an organisational development programme, led from the top, that builds one culture out of four.","Accepted",None,
 [("4a","Values and behaviours to be drawn up with 200 members of staff","Director of People and Change","30 November 2025"),("4b","New appraisal scheme to start in all directorates","Director of People and Change","1 April 2026")]),
("Consider handing community assets to the town and parish councils within the present financial year.","Partially accepted","We support the principle. The timetable is not realistic, since fewer than half of the local councils have set a precept that would carry the cost.",
 [("5a","Asset transfer policy to Cabinet","Corporate Director of Place / Cabinet Member for Communities","31 January 2026"),("5b","Three pilot transfers, in Ossenby, Thrale and Upper Marle","Head of Property Services","September 2026")]),
("Make sure that the reserves strategy takes account of the deficit on the dedicated schools grant when the statutory override comes to an end.","Accepted","This was already in hand as part of budget setting.",
 [("6a","Reserves strategy to be revised and reported with the budget","Section 151 Officer","25 February 2026"),("6b","Deficit management plan to be agreed with the Department for Education","Director of Children's Services","End of June 2026")]),
("Appoint a second deputy leader with responsibility for transformation.","Not accepted","The Leader is of the view that transformation belongs to every portfolio and does not propose to alter the Cabinet.",[]),
("Improve the customer experience by joining up the five telephone numbers and three web sites which residents still have to choose between.","Accepted",None,
 [("8a","One telephone number and one customer contact centre","Assistant Director Customer and Digital","30 June 2026"),("8b","Close the old web sites and move what is still needed","Assistant Director Customer and Digital","October 2026"),("8c","Customer promise, with service standards that are reported every quarter","Customer Board","April 2026")])]
g=[];rows=''
esc=lambda x:re.sub(r'([#$*_@<>\\])',r'\\\1',x)
NL=' \\ '
for i,(t,resp,com,acts) in enumerate(R,1):
    n=max(1,len(acts)); col={'Accepted':'1d6b3f','Partially accepted':'8a5a00','Not accepted':'8c1f1f'}[resp]
    com_=f' #v(2pt) {esc(com)}' if com else ''
    rows+=f'table.cell(rowspan:{n})[{i}], table.cell(rowspan:{n})[{esc(t)}], table.cell(rowspan:{n})[#text(weight:"bold",fill:rgb("#{col}"))[{resp}]{com_}],\n'
    if not acts: rows+='[–],[–],[–],\n'
    for ref,a,l,d in acts: rows+=f'[*{ref}* {esc(a)}],[{NL.join(l.split(" / "))}],[{d}],\n'
    g.append({'ref':str(i),'text':t,'recommendation_type':'peer','made':['2025','2025-06','2025-06-24','2025-06-27',None],'leads':[],'rag':[],'progress':[],
      'actions':[{'ref':ref,'text':a,**due(d),'leads':[lead(x,[None,x] if x=='Customer Board' else 0) for x in l.split(' / ')],'progress':[],'rag':[]} for ref,a,l,d in acts]})
src=f'''#set page(paper:"a4",flipped:true,margin:(x:1.7cm,top:1.6cm,bottom:1.7cm),footer:[#set text(8pt,fill:gray.darken(30%)); Arlenshire Council – response to the Corporate Peer Challenge #h(1fr) #context counter(page).display("1 / 1",both:true)])
#set text(font:"P052",size:10pt,lang:"en",region:"gb")
#show heading.where(level:1): set text(17pt,fill:rgb("#123f5a"))
#show heading.where(level:2): set text(11.5pt,fill:rgb("#123f5a"))
#grid(columns:(1fr,auto),[= Response to the LGA Corporate Peer Challenge
#text(11pt)[Agreed by Cabinet on 21 October 2025]],[#box(stroke:1.2pt+rgb("#123f5a"),inset:7pt,radius:3pt)[#text(12pt,weight:"bold",fill:rgb("#123f5a"))[ARLENSHIRE]\\ #text(8pt)[COUNCIL]]])
#v(3pt)
== Introduction
A peer team put together by the Local Government Association visited Arlenshire Council from 24 to 27 June 2025, two years after the new unitary authority began. We are grateful for a fair and searching report. It makes eight recommendations: the Council accepts five of them, accepts two in part and does not accept one. Where a recommendation is accepted only in part, or not at all, the reason is given.

Delivery will be overseen by the Improvement Board, and reports upon progress will be made to Corporate Scrutiny Committee twice a year. The peer team will be back for a progress review in May 2026.
== Recommendations, responses and actions
#set text(9pt)
#set par(leading:.5em)
#show table.cell.where(y:0): set text(fill:white,weight:"bold")
#table(columns:(1.1cm,6.2cm,5.6cm,1fr,3.9cm,2.4cm),inset:5pt,stroke:.5pt+rgb("#8aa3b2"),fill:(x,y)=>if y==0 {{rgb("#123f5a")}} else if x == 0 {{rgb("#eef3f6")}},
table.header([Rec],[Recommendation],[Council response],[Action we will take],[Accountable],[Deadline]),
{rows})
'''
d=save('arlenshire_response_2025',{'documents':{'document_type':'action_plan','date_start':'2025-10-21','date_end':'2025-10-21','committee':['Cabinet',None]},'councils':['E06999003'],'recommendations':g,'front_matter':[],'scope':[],'peers':[],
 'milestones':[{'event':'on_site','date_text':['24 to 27 June 2025','from 24 to 27 June 2025'],'date_start':'2025-06-24','date_end':'2025-06-27'},{'event':'progress_review','date_text':['May 2026','in May 2026'],'date_start':'2026-05-01','date_end':'2026-05-31'}]},
 'Response to the LGA Corporate Peer Challenge','typst','Response table with "Accepted / Partially accepted / Not accepted" and reasons (no progress, no rating), lettered actions with posts and deadlines under spanning cells; one recommendation answered by dashes.')
open(d+'/source.typ','w').write(src); typst.compile(d+'/source.typ',output=d+'/document.pdf')
