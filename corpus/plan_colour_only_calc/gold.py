# hand-written gold; checked against the rendered pages
import json
ROLE={"S151":"Section 151 Officer","MO":"Monitoring Officer","CEX":"Chief Executive","Leader":["Leader","Leader of the Council"]}
C={"G":("green","on_track"),"A":("amber","at_risk"),"R":("red","off_track"),"N":("grey","complete")}
def A(t,leads,due,s,e,p,c):
    a={"text":t,"leads":[{"lead_text":x,"role":ROLE.get(x,x)} for x in leads],"due_text":due,"due_start":s,"due_end":e}
    if p!="TBC": a["progress"]=[{"text":p,"as_of_start":"2026-01-01"}]
    a["rag"]=[{"rag":C[c][0],"rag_text":None,"delivery":C[c][1]}]; return a
def R(ref,th,t,*a): return {"ref":ref,"text":t,"theme":th,"recommendation_type":"peer","actions":list(a)}
V,G,F,P="Vision and place","Governance and assurance","Finance","People and capacity"
recs=[
R("1",V,"Work with partners to turn the City Vision 2040 into a delivery plan that has named leads and dates.",
 A("Appoint a lead organisation for each of the six ambitions in the Vision.",["Chief Executive"],"Sep-25","2025-09-01","2025-09-30","All six leads were confirmed at the City Partnership in September.","N"),
 A("Publish a joint delivery plan with an annual report to Full Council.",["Chief Executive","Director of Place"],"Apr-26","2026-04-01","2026-04-30","Four of the six chapters are in draft. The chapters on skills and on transport are awaiting figures from the combined authority, which has promised them by the end of February.","G")),
R("2",V,"Decide what the Council wants from local government reorganisation and tell residents about it plainly.",
 A("Hold a programme of public conversations in every ward.",["Leader","Head of Communications"],"October - December 2025","2025-10-01","2025-12-31","Events took place in 14 of the 15 wards. The event in Quarry Bank was cancelled because of flooding and will be held in February.","A")),
R("3",G,"Strengthen the audit committee by recruiting independent members and giving it a stronger role in risk.",
 A("Recruit two independent members.",["S151"],"30.11.25","2025-11-30","2025-11-30","Both members have been appointed and attended their first meeting in December.","N"),
 A("Rewrite the risk strategy and report the strategic risk register to the committee at each ordinary meeting.",["S151","MO"],"Mar-26","2026-03-01","2026-03-31","The strategy has been redrafted. The register was reported in September and December and is now a standing item.","G")),
R("4",G,"Reduce the number of exempt reports and urgent decisions.",
 A("Monitor exempt items and urgent decisions, and report the numbers every six months to the Governance Committee.",["MO"],"Ongoing",None,None,"Exempt items fell from 31 to 18 between the first and second half of the year.","G")),
R("5",F,"Bring forward proposals to deal with the overspend in temporary accommodation, and agree the investment that they need.",
 A("Buy or lease 60 homes for use as temporary accommodation.",["Director of Housing"],"2026/27","2026-04-01","2027-03-31","Twelve purchases have been completed. The lender has withdrawn its offer for the remainder and the business case no longer breaks even at current rates. A decision on whether to continue is needed from Cabinet in March.","R"),
 A("Introduce a prevention team for households at risk of eviction.",["Director of Housing","Cabinet Member for Homes"],"Q3 2025/26","2025-10-01","2025-12-31","Recruitment took longer than planned. Three of the five officers are in post and the team will open in the spring.","A")),
R("6",F,"Review fees and charges so that services which are meant to cover their costs do so.",
 A("Complete the review and include the results in the budget for 2026/27.",["S151"],"Dec-25","2025-12-01","2025-12-31","Completed. New charges were included in the draft budget.","N")),
R("7",P,"Give the wider leadership team the time, the space and the tools to lead change.",
 A("Start a leadership programme for all service managers.",["Director of People and Change"],"Jan-26","2026-01-01","2026-01-31","TBC","A"),
 A("Set aside one day each month free of routine meetings.",["CEX"],"Immediate",None,None,"In place since July. A staff survey in November found that two thirds of managers thought that it had helped.","N")),
R("8",P,"Make sure that equality, diversity and inclusion are part of service planning and do not sit with one officer.",
 A("Train service managers to carry out equality impact assessments and to use the results.",["Director of People and Change"],"Jun-26","2026-06-01","2026-06-30","Training has been commissioned and the first of six courses is full.","G")),
]
json.dump({"source":"plan_colour_only_calc.pdf","documents":{"document_type":"action_plan"},"recommendations":recs},open("gold.json","w"),indent=1,ensure_ascii=False)
