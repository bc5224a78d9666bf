import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent)); from held_out_lib import *
import typst
e=lambda s:s.replace('#','\\#').replace('$','\\$').replace('*','\\*').replace('_','\\_').replace('@','\\@').replace("'","’")
AUD=[("Payroll","Final","Substantial","0","1","3"),("Treasury management","Final","Substantial","0","0","2"),("Housing repairs: voids","Final","Limited","2","5","4"),("Data protection","Final","Reasonable","0","3","2"),("Leisure contract monitoring","Final","Reasonable","1","2","1"),("Creditors","Final","Substantial","0","0","1"),("Procurement cards","Draft","Limited","1","4","0"),("Disabled facilities grants","Fieldwork","–","–","–","–"),("Cyber security","Planned, Q4","–","–","–","–")]
FOL=[("High","7","5","1","1"),("Medium","31","22","6","3"),("Low","24","20","4","0")]
PLAN=[("Chief Executive’s","Business continuity","Q2","12"),("Chief Executive’s","Performance data quality","Q3","10"),("Resources","Main accounting system","Q3","15"),("Resources","Council tax and business rates","Q4","18"),("Resources","Payroll","Q2","10"),("Communities","Homelessness and temporary accommodation","Q1","15"),("Communities","Safeguarding","Q3","10"),("Communities","Community grants","Q2","8"),("Place","Planning enforcement","Q1","12"),("Place","Section 106 agreements","Q4","14"),("Place","Garden waste service","Q2","8"),("All","Follow-up of recommendations","All year","20"),("All","Contingency and advice","All year","25")]
def tab(cols,head,rows,extra=''):
    return f'#table(columns:({cols}),stroke:.5pt+luma(120),inset:4pt,fill:(x,y)=>if y==0 {{luma(225)}},'+extra+'table.header('+','.join(f'[*{h}*]' for h in head)+'),'+','.join('['+e(c)+']' for r in rows for c in r)+')\n'
t='''#set page(paper:"a4",margin:22mm,footer:context[#set align(center);#set text(8pt);Internal Audit – Plan and progress 2025/26 – page #counter(page).display()])
#set text(font:"Liberation Sans",size:10pt,lang:"en",region:"GB")
#set par(justify:false,leading:.68em)
#show heading:it=>block(above:15pt,below:7pt,sticky:true,text(fill:rgb("#7b241c"),it.body))
#text(19pt,weight:"bold")[Internal Audit]\\
#text(14pt)[Annual plan 2025/26 and progress on the plan for 2024/25]
#v(4pt)
Saltmere District Council \\ Prepared by the Head of the Eastern Shires Audit Partnership, March 2025
= 1. Introduction
The Global Internal Audit Standards in the UK public sector call for a plan that is based on risk, and for regular reports on the results. This paper gives both. It sets out the work that we propose for the coming year, how far the present plan has got and what managers have done about recommendations made in earlier audits.

The challenge for a small team is to give enough assurance over core systems while it also looks at change programmes. In drawing up the plan we interviewed every director, read the corporate risk register, and asked our peers in two other partnerships what they had learned from their reviews.
= 2. Progress on the plan for 2024/25
At 28 February 2025, six of nine audits had been finished. The table gives the opinion reached in each and the number of recommendations by priority.
'''
t+=tab('1fr,26mm,26mm,15mm,18mm,15mm',["Audit","Stage","Assurance","High","Medium","Low"],AUD)
t+='''
Two audits have had a limited opinion. In the audit of voids we found that keys were not signed for and that post-inspection was done in fewer than one case in ten. Managers have accepted all the points raised and have moved the inspection of empty homes to a separate team. In the audit of procurement cards, which is at draft stage, we are discussing the rating of one finding with the service.
== What the ratings mean
#grid(columns:(26mm,1fr),row-gutter:6pt,[*High*],[A weakness which could stop the Council meeting a main objective. To be put right within one month. Shown in red in individual reports.],[*Medium*],[A weakness which should be put right within three months. Shown in amber.],[*Low*],[A matter of good practice, to be dealt with in six months. Shown in green.])
= 3. Follow-up
The progress made by managers with recommendations which fell due between 1 April 2024 and 28 February 2025 was as follows.
'''
t+=tab('1fr,25mm,32mm,34mm,30mm',["Priority","Number due","Implemented","In progress","Overdue"],FOL)
t+='''
Altogether 47 of 62 have been carried out (76%; last year 69%). The one of high priority which is overdue concerns the reconciliation of car park income and has been given a new date by the Director of Place. It will be checked again in the first quarter.
= 4. Proposed plan for 2025/26
The plan has 177 days. It may be changed during the year as risks change; the Audit Committee would be told of any alteration of more than five days.
'''
t+=tab('34mm,1fr,24mm,18mm',["Directorate","Audit","Timing","Days"],PLAN)
t+='''
= 5. Other sources of assurance
We take account of the work of others where we can. In the present year this has included the external auditor's value for money commentary, the health check of the public services network, the corporate peer challenge by the Local Government Association, on which the Chief Executive reports separately, and a review of food hygiene by the Food Standards Agency. We have not tested that work again.
= 6. Performance of the partnership
Ninety-one per cent of draft reports were issued within fifteen working days of the closing meeting (target 85%). Answers to our questionnaire gave an average score of 4.4 out of 5. The last external assessment of quality found that the partnership generally conforms with the standards; its four suggestions for improvement have been acted upon.
'''
t=t.replace("auditor's","auditor’s")
d=save('audit_saltmere',{"documents":{"document_type":"other","date_start":"2025-03-01","date_end":"2025-03-31"},"councils":["E07999004"],"recommendations":[],"scope":[],"peers":[],"milestones":[]},
"Internal Audit: annual plan 2025/26 and progress (Saltmere)","typst","Internal audit plan and progress report: counts of auditors' recommendations by priority, follow-up table, plan table with quarters and directorates; nothing of ours, with tempting words (challenge, peers, actions, red/amber/green as priority).",["nothing"],t.replace("partnerships what","partnerships what"),'source.typ')
typst.compile(d+'source.typ',output=d+'document.pdf');check(d)
