import json
OLD=['Develop a single long-term vision for Thornwick with partners, and use it to guide the Council’s own plans.',
 'Simplify the governance of the Thornwick Growth Partnership so that it is clear who decides what.',
 'Produce a robust plan to reduce reliance on reserves by 2026, with political ownership of the choices that it contains.',
 'Address the backlog in special educational needs assessments as a whole-council priority.',
 'Review the constitution, including the scheme of delegation and the rules for public questions.',
 'Create a corporate programme office to bring discipline to transformation.',
 'Strengthen the visibility of senior leaders, particularly with staff at the depots and in residential care.']
NEW=['Finish the work on the Growth Partnership by agreeing the two outstanding terms of reference before the end of the financial year.',
 'Set out for members, in one place, the savings proposals for 2026/27 onwards and the degree of confidence in each.',
 'Work with parents’ groups to agree what a good service for children with special educational needs looks like, and report against it in public.',
 'Plan now for the handover when the interim Executive Director of Resources leaves in July 2025.']
recs=[{"ref":str(i),"text":t,"headline":None,"recommendation_type":"peer","made":y} for L,y in ((OLD,"2023"),(NEW,["2024","2024-10-11","2024-10-10","2024-12",None])) for i,t in enumerate(L,1)]
def p(n,r,o,alt=()): return {"name":[n]+list(alt),"role":r,"organisation":o}
peers=[p("Olwen Prothero",["Chief Executive","lead peer","Chief Executive (lead peer)","Lead peer"],"Brackenshire County Council"),
p("Councillor Joseph Adair","Leader","Stainmoor City Council",["Joseph Adair"]),
p("Councillor Penny Larkham","Opposition Group Leader","Arlenshire Council",["Penny Larkham"]),
p("Nikhil Sood","Executive Director of Resources","London Borough of Calverhythe"),
p("Rachel Imrie","Senior Adviser",["Local Government Association","LGA"])]
ms=[{"event":"on_site","date_text":["from 13 to 16 June 2023","13 to 16 June 2023"],"date_start":"2023-06-13","date_end":"2023-06-16"},
{"event":["progress_review","on_site"],"date_text":["10 and 11 October 2024","on 10 and 11 October 2024"],"date_start":"2024-10-10","date_end":"2024-10-11"},
{"event":["report_published","progress_review"],"date_text":["by 31 January 2025","31 January 2025"],"date_end":"2025-01-31"}]
json.dump({"source":"document.pdf","documents":{"document_type":"progress_review","date_start":"2024-12-01","date_end":"2024-12-31","committee":None},"councils":["E06999001"],"recommendations":recs,"peers":peers,"milestones":ms,"front_matter":[],"no_extra":["peers"]},open('gold.json','w'),indent=1,ensure_ascii=False)
