import sys,json,typst; sys.path.insert(0,".."); from common import *
C=[("1","Bring together the council’s many strategies into one clear statement of what it wants Stourmark to be in ten years’ time, and retire those that no longer serve a purpose.","Blue",
 ["The council has replaced 34 strategies with a single Stourmark Plan, which was adopted in October after a good deal of discussion with districts and health partners. Staff to whom we spoke could name its four aims without being asked. We regard this recommendation as met."]),
("2","Reset the relationship with the seven district and borough councils, starting with regular meetings of leaders.","Green",
 ["Leaders now meet every six weeks, and the chief executives every fortnight. The change in tone was mentioned to us by every district that we saw.","The test will come when the councils have to decide on the shape of local government in the county. We would encourage the leaders to agree in advance how they will handle disagreement in public."]),
("3","Take an urgent and realistic look at the cost of home to school transport and of placements for children with complex needs, and bring forward a recovery plan that members own.","Amber",
 ["A recovery plan was approved in September and is overseen by a board with an independent chair. Spending on transport is now forecast to rise by 6 per cent this year, against 19 per cent last year. Progress on placements is slower: only two of the five planned small homes have opened, and the forecast overspend stands at £11.6m.","Members are better informed than they were a year ago. They are not yet, in our view, making the choices that the plan requires of them."]),
("4","Give scrutiny the support and standing that it needs to be a critical friend.","Green",
 ["There are now two scrutiny officers in place of half a post. Chairs are meeting cabinet members before each cycle, and the task group on highways defects led to a change of policy."]),
("5","Publish a workforce plan for adult social care which deals with pay, progression and the use of agency staff.","Amber",
 ["The plan was published in November, three months later than intended. Agency use has fallen from 14 to 11 per cent of posts but remains well above the target of 7 per cent. The council should look again at whether that target can be met by the autumn."]),
("6","Strengthen programme management so that the transformation programme delivers the £28m of savings that the budget assumes.","Red",
 ["This is the area that gives us most concern. A director of transformation was appointed in June but left in December, and there has been no permanent head of the programme office since. Of the £28m, £9m has been delivered and a further £6m is thought to be secure. Reports to Cabinet do not yet make the position plain."]),
("7","Invest in the induction and development of councillors ahead of the elections.","Green",
 ["A cross-party group has designed an induction programme which runs from May to December. Mentors from other counties have been found for all group leaders."])]
N=["Appoint to the leadership of the transformation programme without delay, drawing on sector support in the meantime.",
"Show savings at risk, and not only those delivered, in every budget monitoring report to Cabinet.",
"Use the period after the elections to build a shared understanding among all members of the pressures in children’s services."]
json.dump(dict(cards=[dict(ref=a,text=b,rating=c,prog=d) for a,b,c,d in C],more=N),open("data.json","w"),ensure_ascii=False,indent=1)
typst.compile("source.typ",output="document.pdf")
D={"Blue":"complete","Green":"on_track","Amber":"at_risk","Red":"off_track"}
recs=[{"ref":a,"text":b,"recommendation_type":"peer","made":["2024","2024-03"],"actions":[],"leads":[],"progress":[{"text":" ".join(d)}],"rag":[{"rag_text":c,"rag":c.lower(),"delivery":D[c]}]} for a,b,c,d in C]
recs+=[{"ref":None,"text":t,"recommendation_type":"peer","actions":[],"leads":[],"progress":[],"rag":[]} for t in N]
gold={"source":"document.pdf","documents":{"document_type":"progress_review","date_start":"2025-03-28","date_end":"2025-03-28"},"councils":["E10999002"],"recommendations":recs,"front_matter":[],"scope":[],
"peers":[{"name":"Dame Rosalind Achterberg","role":"Chief Executive","organisation":"Brackenshire County Council"},
{"name":"Councillor Tunde Maplethorpe","role":"Leader","organisation":"Arlenshire Council"},
{"name":"Councillor Gwen Issott","role":["Deputy Leader and Cabinet Member for Children’s Services","Deputy Leader"],"organisation":"Thornwick City Council"},
{"name":"Piers Dunnock","role":["Executive Director of Resources and Section 151 Officer","Executive Director of Resources"],"organisation":"Mid Wealden County Council"},
{"name":"Farida Colquitt","role":["Peer Challenge Manager","LGA Peer Challenge Manager"],"organisation":["Local Government Association","LGA"]}],
"milestones":[{"event":"on_site","date_text":["5 to 8 March 2024","from 5 to 8 March 2024"],"date_start":"2024-03-05","date_end":"2024-03-08"},
{"event":"report_published","date_text":"July 2024","date_start":"2024-07-01","date_end":"2024-07-31"},
{"event":["progress_review","on_site"],"date_text":["25 and 26 February 2025","on 25 and 26 February 2025"],"date_start":"2025-02-25","date_end":"2025-02-26"},
{"event":"election","date_text":"1 May 2025","date_start":"2025-05-01","date_end":"2025-05-01"}],"no_extra":["peers"]}
finish(".",gold,dict(title="Stourmark County Council: Corporate Peer Challenge progress review letter",producer="typst",family="Letter from the peer team: letterhead and address, peers as bullets, colour legend in sentences, then a box for each 2024 recommendation (grey head with reference at the left and a coloured rating chip at the right, recommendation in italic, progress in one or two paragraphs); three further recommendations as bullets with no rating."))
