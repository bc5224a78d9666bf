import json
L=[("Local priorities and outcomes","1","Refresh the evidence about the district and use it to retire projects that no longer matter","C"),
("Local priorities and outcomes","2","Agree a homelessness strategy that puts prevention first","B"),
("Organisational and place leadership","3","Be a more visible partner at county level","C"),
("Organisational and place leadership","4","Decide, with the town and parish councils, what should be run locally","O"),
("Governance and culture","5","Reinstate an annual programme of member development, with attendance reported to the Standards Committee","C"),
("Governance and culture","6","Look again at the way in which planning applications are called in to committee","C"),
("Financial planning and management","7","Build a financial strategy that looks at least five years ahead and is tested against different futures","O"),
("Capacity for improvement","8","Resolve the future of the Skelby depot","B"),
("Capacity for improvement","9","Develop a people strategy so that Wetherholme can grow its own talent","C")]
V={"C":("Complete","complete"),"O":("On track","on_track"),"B":("Behind where we want to be",["at_risk","off_track"])}
recs=[{"ref":r,"text":t,"headline":None,"recommendation_type":"peer","made":["2022","2022-11-08","2022-11-11"],"theme":th,"rag":[{"rag":None,"rag_text":V[v][0],"delivery":V[v][1]}]} for th,r,t,v in L]
ms=[{"event":"on_site","date_text":["from 8 to 11 November 2022","8 to 11 November 2022"],"date_start":"2022-11-08","date_end":"2022-11-11"},
{"event":"on_site","date_text":["from 3 to 6 March 2026","3 to 6 March 2026"],"date_start":"2026-03-03","date_end":"2026-03-06"}]
json.dump({"source":"document.pdf","documents":{"document_type":"position_statement","date_start":"2026-01-09","date_end":"2026-01-09","committee":None},"councils":["E07999012"],"recommendations":recs,"peers":[],"milestones":ms,"front_matter":[]},open('gold.json','w'),indent=1,ensure_ascii=False)
