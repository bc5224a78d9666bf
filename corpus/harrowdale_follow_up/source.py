import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from boxed_papers import write, here
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.lib.units import cm
F=here(__file__)
NV=colors.HexColor("#14365C")
B=PS("b",fontName="Times-Roman",fontSize=11.3,leading=14.6,spaceAfter=7.5)
H=PS("h",parent=B,fontName="Times-Bold",fontSize=14,leading=18,textColor=NV,spaceBefore=10,keepWithNext=1)
RH=PS("rh",parent=B,fontName="Times-Bold",leading=15,borderColor=NV,borderWidth=.7,borderPadding=(5,5,5,5),spaceBefore=14,spaceAfter=11,leftIndent=5,rightIndent=5,keepWithNext=1)
SH=PS("sh",parent=B,fontName="Times-BoldItalic",spaceAfter=2,keepWithNext=1)
BL=PS("bl",parent=B,leftIndent=.8*cm,bulletIndent=.25*cm,spaceAfter=4)
S=[]; a=lambda t,s=B,**k:S.append(Paragraph(t,s,**k))
def foot(c,doc):
    c.saveState(); c.setFont("Times-Italic",9); c.setFillGray(.3)
    if doc.page>1: c.drawString(2.5*cm,A4[1]-1.5*cm,"Harrowdale District Council – Follow-up visit"); c.line(2.5*cm,A4[1]-1.65*cm,A4[0]-2.5*cm,A4[1]-1.65*cm)
    c.drawCentredString(A4[0]/2,1.3*cm,"%d"%doc.page); c.restoreState()
S.append(Spacer(1,1.2*cm))
a("Harrowdale District Council",PS("1",parent=B,fontName="Times-Bold",fontSize=22,leading=27,textColor=NV,spaceAfter=4))
a("Corporate Peer Challenge – Follow-up visit",PS("2",parent=B,fontName="Times-Roman",fontSize=17,leading=22,spaceAfter=4))
a("17 and 18 January 2023",PS("3",parent=B,fontSize=13,spaceAfter=14))
a("1. Why we came back",H)
a("Harrowdale invited the Local Government Association (LGA) to carry out a Corporate Peer Challenge in the autumn of 2021. The team was on site from 5 to 8 October 2021, and its report, with seven recommendations, was published in December of that year. When it agreed the scope of the challenge the council asked that some of the team should return after about fifteen months, to see how far it had got and to give some further help where it was stuck.")
a("This is the report of that visit. It takes the seven recommendations of 2021 in turn. It is shorter than the first report and makes no attempt to look at the whole of the council again. Where we say that something is going well it is because we saw it, or because several people told us so without being asked.")
a("2. The follow-up team",H)
PE=[("Andrew Lidgate","Chief Executive","Ryedale District Council"),("Councillor Jessamy Broad","Deputy Leader","Mendip District Council"),("Hugo Nakamura","Director of Place","Wyre Council")]
a("Three of the five peers who took part in 2021 were able to return:")
for x in PE: a("<b>%s</b> – %s, %s"%x,BL,bulletText="•")
a("They were joined by <b>Winifred Osei</b>, Peer Challenge Manager at the LGA. Councillor Desmond Fairhurst, who had been the independent member of the first team, has since left local government.")
a("3. The overall picture",H)
a("Harrowdale has used its report well. It was taken to every parish in the winter of 2021/22 and its recommendations were built into the council’s “Forward Harrowdale” programme, agreed by Cabinet on 15 March 2022. Of the seven, we think that two have been met in full and four are well under way. On one the council has made little headway and knows it.")
a("All of this was done while the district took in more than three hundred guests from Ukraine, dealt with two named storms in a week and, since August, answered a good deal of anxiety among residents about the cost of living. The peer team wishes to put on record how much it thinks of the staff who did so.")
a("4. Progress against the recommendations of 2021",H)
R=[("Recommendation 1: Be clear about what Harrowdale wants to be known for, and say it in a way that residents would recognise.",
"The council held 26 conversations in village halls and schools and wrote “Harrowdale 2032” out of what it heard. The document is eight pages long. Council adopted it in September 2022 with only one vote against, and the staff whom we met could all tell us what was in it.",
"This is finished, and well done. The next thing is to keep it alive: annual service plans have yet to be set against it."),
("Recommendation 2: Draw up a savings plan for the three years to 2024/25 which does not rest upon one-off sums.",
"A plan worth £1.9 million was agreed with the budget in February 2022. By the end of December £640,000 had been banked, against a target of £700,000. Members of all groups sit on the Budget Panel, which meets every six weeks and has its papers on time.",
"We were impressed by the Panel. Inflation has eaten much of what was gained, however, and the gap for 2024/25 now stands higher than it did in 2021. There is no slack in the plan."),
("Recommendation 3: Fill the vacant posts in planning, and use the time that this buys to clear the backlog of applications.",
"Five of the six vacant posts have been filled, two of them by graduates whom the council is paying through their qualification. The backlog has come down from 310 applications to 94.",
"Agents told us of a service that now answers the telephone. A council of this size will always be one or two resignations away from trouble, and we would encourage it to go on talking to Wetherholme about sharing its specialists."),
("Recommendation 4: Look again at how Cabinet and scrutiny work together; pre-decision scrutiny should become the rule rather than the exception.",
"A protocol was signed by the Leader and the chair of scrutiny in May 2022. Since then eleven of nineteen key decisions have been to scrutiny first, and changes were made to six.",
"Met in full. This was the area in which opinions were most divided in 2021, and the change in tone is striking."),
("Recommendation 5: Decide the future of the depot at Low Moor.",
"Two options papers have been to Cabinet, in June and in November 2022, and both were deferred. A survey of the ground has found contamination and its cost is not known.",
"Here there has been little movement. Vehicles are being kept in a yard that floods and the lease on it ends in fourteen months. We understand why the decision is hard. Putting it off will make it harder."),
("Recommendation 6: Give staff a say in how the council changes. Begin with a survey, and act on what it tells you.",
"The survey was run in March 2022 and 71 per cent of staff answered. A Staff Voice group of fourteen people meets the Chief Executive each month and has already brought about a new approach to hybrid working.",
"Going well. Manual staff are under-represented on the group, as it has found for itself."),
("Recommendation 7: Make more of the partnership with the National Park and with health.",
"A joint post with the Park Authority, for visitor transport, began in April 2022. With the primary care network the council has opened three “warm hubs”, which between them had 2,150 visits up to Christmas.",
"Partners feel that the council is now easier to do business with. They would like to be brought in sooner, at the point at which ideas are being shaped.")]
import re
for h,p,v in R:
    x,y=h.split(": ",1)
    a("%s: %s"%(x,y),RH); a("What has been done",SH); a(p); a("What we think",SH); a(v)
a("5. What we would suggest now",H)
a("The council did not ask for a long list. There are three new recommendations that the team would make after this visit:",PS("kw",parent=B,keepWithNext=1))
NR=["Take a decision on the depot before the local elections of May 2023, with a budget for making the ground safe.","Tie each service plan for 2023/24 to one or more of the aims of “Harrowdale 2032”.","Bring forward the review of the savings plan to the summer, so that its successor is in place before the budget is set."]
for i,x in enumerate(NR): a(x,BL,bulletText="(%s)"%"abc"[i])
S.append(Spacer(1,6))
a("The LGA’s regional team will keep in touch. The council would be due its next full challenge in 2026, and we hope that it will take one up.")
a("Winifred Osei<br/>for the follow-up team<br/>16 February 2023",PS("sg",parent=B,spaceBefore=10))
SimpleDocTemplate(F+"/document.pdf",pagesize=A4,leftMargin=2.5*cm,rightMargin=2.5*cm,topMargin=2.1*cm,bottomMargin=2.1*cm,title="Follow-up visit",author="LGA").build(S,onFirstPage=foot,onLaterPages=foot)
asof=["2023-01-17","2023-01-18","2023-02-16",None]
recs=[]
for i,(h,p,v) in enumerate(R,1):
    t=h.split(": ",1)[1]
    recs.append({"ref":"Recommendation %d"%i,"text":t,"recommendation_type":"peer","made":["2021","2021-10","2021-10-05","2021-10-08","2021-12"],"actions":[],"leads":[],"rag":[],
     "progress":[{"text":[p,p+" "+v,"What has been done "+p+" What we think "+v],"as_of_start":asof}]})
for i,x in enumerate(NR): recs.append({"ref":"abc"[i],"text":x,"recommendation_type":"peer","made":["2023","2023-01","2023-01-17","2023-01-18","2023-02-16"],"actions":[],"leads":[],"rag":[],"progress":[]})
# statements of delivery in the peers' own words: a rating is allowed, not required
for i,(w,dl) in {0:("finished","complete"),3:("Met in full","complete"),5:("Going well","on_track")}.items():
    del recs[i]["rag"]
for r in recs[:7]: r.pop("rag",None)
g={"documents":{"document_type":"progress_review","date_start":"2023-02-16","date_end":"2023-02-16","committee":None},"councils":["E07999006"],"recommendations":recs,"front_matter":[],"scope":[],
"peers":[{"name":n if not n.startswith("Coun") else [n,n[11:]],"role":r,"organisation":o} for n,r,o in PE]+[{"name":"Winifred Osei","role":["Peer Challenge Manager","LGA Peer Challenge Manager"],"organisation":["LGA","the LGA","Local Government Association",None]}],
"milestones":[{"event":a_,"date_text":b,"date_start":c,"date_end":e} for a_,b,c,e in [
("on_site",["autumn of 2021","the autumn of 2021","in the autumn of 2021"],["2021-09-01",None],["2021-11-30",None]),
("on_site",["5 to 8 October 2021","from 5 to 8 October 2021"],"2021-10-05","2021-10-08"),
("report_published",["December of that year","in December of that year"],["2021-12-01",None],["2021-12-31",None]),
(["progress_review","on_site"],["17 and 18 January 2023"],"2023-01-17","2023-01-18"),
("progress_review",["after about fifteen months","about fifteen months"],None,None),
(["meeting","action_plan_published","other"],["15 March 2022","on 15 March 2022"],"2022-03-15","2022-03-15"),
("election",["May 2023","of May 2023"],"2023-05-01","2023-05-31"),
(["on_site","other"],["2026","in 2026"],"2026-01-01","2026-12-31")]]}
write(F,g,"Harrowdale District Council: Corporate Peer Challenge – follow-up visit","reportlab","Follow-up visit report in serif type that takes seven boxed recommendations of 2021 one by one (what has been done, what we think) and ends with three new lettered ones; tests `made` of two visits, progress under headings and a peer who did not return.")
