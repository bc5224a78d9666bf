import json, typst
q=lambda s:json.dumps(s,ensure_ascii=False)
E_=[("Recommendation 1","Decide what the council will stop doing: the corporate plan has 62 actions and no order among them.",
 ["Cabinet adopted a revised plan in November 2024 with nineteen actions in three tiers. Staff whom the team met could name the first tier without being prompted, which was far from the case a year ago.","Some partners have noticed that projects dear to them have gone. The council should expect this conversation to go on, and should not reopen the plan to end it."]),
("Recommendation 2","Rebuild trust between members and officers through a shared protocol, joint training and early conversations about difficult decisions.",
 ["A protocol was agreed in July 2024 and all but two members have signed it. Joint sessions on planning, on housing and on the budget were well attended. Relations at the top of the organisation are visibly better; at the level of service managers the team still heard of late-night e-mails and of requests that by-pass the protocol."]),
("Recommendation 3","Write a financial plan that runs beyond two years and shows the cost of doing nothing.",
 ["This is complete. The four-year plan approved in February 2025 sets out three cases, of which the worst exhausts general reserves by 2028. Members of every group used the same figures when they spoke to us."]),
("Recommendation 4","Give the Audit and Governance Committee two independent members and an annual effectiveness review.",
 ["One independent member took up her post in January 2025. The second vacancy has been advertised twice without success, and the council is now talking to Fenwold about sharing a candidate.","The effectiveness review has been put back to spring 2026 so that it can be done after the elections."]),
("Recommendation 5","Clarify with Brackenshire County Council who leads on economic growth in the dale towns and bring the two investment prospectuses into one.",
 ["There has been little movement. The prospectuses remain separate, and proposals for local government reorganisation have taken the attention of both councils. The team understands why, but businesses do not experience reorganisation as a reason to wait."]),
("Recommendation 6","Make sure that the people strategy reaches depots and leisure centres as well as the civic centre.",
 ["Monthly drop-ins at the two depots began in October 2024, and the staff survey of March 2025 had a response of 71 per cent among frontline teams, compared with 28 per cent before. Line managers have asked for more support on absence, which the human resources team will offer from the autumn."])]
N=[("A","Prepare for reorganisation without waiting for it: set aside a small programme team, protect the first tier of the corporate plan and keep staff informed every fortnight."),
 ("B","Take the member–officer protocol down to service manager level, and report breaches to group leaders each quarter."),
 ("C","Agree with Brackenshire County Council, before the end of 2025, a single point of contact for any business that wants to invest in Harrowdale."),
 ("D","Fill the second independent seat on the Audit and Governance Committee, by a shared appointment if need be.")]
PE=[("Lorna Pettifer-Hay","Chief Executive","Rother District Council","officer"),("Councillor Idris Blackthorne","Leader","Tarnbeck Borough Council","member"),("Sunita Oakeshott","Director of Finance","Lynford Borough Council","officer"),("Marcus Tollgate","Senior Regional Adviser","Local Government Association","lga")]
t='''#set page(paper:"a4",margin:(x:2.3cm,y:2.2cm),numbering:"1",footer:context align(center,text(8pt)[#counter(page).display()]))
#set text(font:"P052",size:10.5pt,lang:"en")
#set par(justify:true,leading:0.62em)
#show heading.where(level:1):it=>block(above:18pt,below:9pt,text(14pt,fill:rgb("#3c2a63"),it.body))
#v(1cm)
#text(24pt,weight:"bold",fill:rgb("#3c2a63"))[Corporate Peer Challenge \\ Progress Review]
#v(4pt)
#text(15pt)[Harrowdale District Council]
#v(2pt)
#text(11pt,style:"italic")[Feedback report – 18 July 2025]
#v(10pt)
= 1. Introduction
Harrowdale District Council had its Corporate Peer Challenge from 14 to 17 May 2024, and the report of that visit was published on 6 August 2024 with six recommendations. A progress review is an integral part of the process. It gives the senior leadership of the council space to report to peers what has been done, to discuss what has proved harder than expected, and to look ahead.

The progress review took place on site on 17 June 2025. We spent one day at the civic centre in Aldersett and spoke to 43 people. We are grateful for the welcome and the candour that we met.

The members of the review team were:

'''
t+=''.join(f'- #text({q(n)}), #text({q(r)}), #text({q(o)})\n' for n,r,o,_ in PE)
t+='''
= 2. Summary
Harrowdale has used the year well. Three of the six recommendations are finished or nearly so, two are moving and one has hardly begun. The Leader and the Chief Executive speak with one voice about priorities, and the tone of debate in the chamber has improved. What is now needed is stamina: the next twelve months will bring reorganisation, an ageing waste fleet and an election, and each of them could undo the progress described here.

= 3. Progress against the recommendations of May 2024
For each recommendation, the wording of the 2024 report is given in the shaded box and our view of progress stands beneath it.

'''
for ref,tx,ps in E_:
    t+=f'#block(width:100%,fill:rgb("#e6e0f2"),inset:9pt,radius:4pt,sticky:true,above:14pt,below:8pt)[#set par(justify:false);#text(weight:"bold",fill:rgb("#3c2a63"),{q(ref)}) \\ #text({q(tx)})]\n'
    t+='\n\n'.join(f'#text({q(p)})' for p in ps)+'\n\n'
t+='''
= 4. Recommendations arising from this review
The team offers four further recommendations. They are meant to help the council to keep its momentum and do not replace those of 2024.

'''
t+=''.join(f'#block(above:8pt,grid(columns:(0.9cm,1fr),[*{r}*],[#text({q(x)})]))\n' for r,x in N)
t+='''
= 5. Next steps
The council is asked to publish this report by 31 August 2025. The Local Government Association would be glad to arrange further support through its Principal Adviser, and will expect the council to invite its next Corporate Peer Challenge within five years of the last, unless reorganisation overtakes it.
'''
open('source.typ','w').write(t); typst.compile('source.typ',output='document.pdf')
g={"source":"document.pdf","documents":{"document_type":"progress_review","date_start":"2025-07-18","date_end":"2025-07-18"},"councils":["E07999006"],"recommendations":[],"scope":[],
"peers":[{"name":n,"role":r,"organisation":o} for n,r,o,_ in PE],
"milestones":[{"event":"on_site","date_text":["from 14 to 17 May 2024","14 to 17 May 2024"],"date_start":"2024-05-14","date_end":"2024-05-17"},
{"event":"report_published","date_text":"6 August 2024","date_start":"2024-08-06","date_end":"2024-08-06"},
{"event":["progress_review","on_site"],"date_text":["17 June 2025","on 17 June 2025"],"date_start":"2025-06-17","date_end":"2025-06-17"},
{"event":"report_published","date_text":["31 August 2025","by 31 August 2025"],"date_start":["2025-08-31",None],"date_end":"2025-08-31"}],"no_extra":["peers"]}
for ref,tx,ps in E_:
    g["recommendations"].append({"ref":ref,"text":tx,"recommendation_type":"peer","made":["2024","2024-05","2024-05-14","2024-05-17","2024-08-06"],"progress":[{"text":" ".join(ps)}]})
for r,x in N: g["recommendations"].append({"ref":r,"text":x,"recommendation_type":"peer","made":["2025","2025-06","2025-06-17","2025-07-18"],"progress":[]})
json.dump(g,open('gold.json','w'),ensure_ascii=False,indent=1)
