# theme, [(item, recommendation, [(action, target, owners, position, colour, row height mm)])]
ROWS=[
("Vision and place",[
 ("1","Work with partners to turn the City Vision 2040 into a delivery plan that has named leads and dates.",[
  ("Appoint a lead organisation for each of the six ambitions in the Vision.","Sep-25","Chief Executive","All six leads were confirmed at the City Partnership in September.","N",17),
  ("Publish a joint delivery plan with an annual report to Full Council.","Apr-26","Chief Executive; Director of Place","Four of the six chapters are in draft. The chapters on skills and on transport are awaiting figures from the combined authority, which has promised them by the end of February.","G",29)]),
 ("2","Decide what the Council wants from local government reorganisation and tell residents about it plainly.",[
  ("Hold a programme of public conversations in every ward.","October - December 2025","Leader; Head of Communications","Events took place in 14 of the 15 wards. The event in Quarry Bank was cancelled because of flooding and will be held in February.","A",25)])]),
("Governance and assurance",[
 ("3","Strengthen the audit committee by recruiting independent members and giving it a stronger role in risk.",[
  ("Recruit two independent members.","30.11.25","S151","Both members have been appointed and attended their first meeting in December.","N",17),
  ("Rewrite the risk strategy and report the strategic risk register to the committee at each ordinary meeting.","Mar-26","S151; MO","The strategy has been redrafted. The register was reported in September and December and is now a standing item.","G",25)]),
 ("4","Reduce the number of exempt reports and urgent decisions.",[
  ("Monitor exempt items and urgent decisions, and report the numbers every six months to the Governance Committee.","Ongoing","MO","Exempt items fell from 31 to 18 between the first and second half of the year.","G",25)])]),
("Finance",[
 ("5","Bring forward proposals to deal with the overspend in temporary accommodation, and agree the investment that they need.",[
  ("Buy or lease 60 homes for use as temporary accommodation.","2026/27","Director of Housing","Twelve purchases have been completed. The lender has withdrawn its offer for the remainder and the business case no longer breaks even at current rates. A decision on whether to continue is needed from Cabinet in March.","R",34),
  ("Introduce a prevention team for households at risk of eviction.","Q3 2025/26","Director of Housing\nCabinet Member for Homes","Recruitment took longer than planned. Three of the five officers are in post and the team will open in the spring.","A",25)]),
 ("6","Review fees and charges so that services which are meant to cover their costs do so.",[
  ("Complete the review and include the results in the budget for 2026/27.","Dec-25","S151","Completed. New charges were included in the draft budget.","N",17)])]),
("People and capacity",[
 ("7","Give the wider leadership team the time, the space and the tools to lead change.",[
  ("Start a leadership programme for all service managers.","Jan-26","Director of People and Change","TBC","A",13),
  ("Set aside one day each month free of routine meetings.","Immediate","CEX","In place since July. A staff survey in November found that two thirds of managers thought that it had helped.","N",21)]),
 ("8","Make sure that equality, diversity and inclusion are part of service planning and do not sit with one officer.",[
  ("Train service managers to carry out equality impact assessments and to use the results.","Jun-26","Director of People and Change","Training has been commissioned and the first of six courses is full.","G",21)])]),
]
