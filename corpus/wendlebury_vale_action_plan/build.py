import sys,json,typst; sys.path.insert(0,".."); from common import *
S={"G":("Gwyrdd / Green","green","on_track"),"A":("Ambr / Amber","amber","at_risk"),"R":("Coch / Red","red","off_track"),"B":("Glas / Blue","blue","complete")}
P=[("Blaenoriaethau a chanlyniadau lleol","Local priorities and outcomes",[
 ("1","Turn the Vale 2035 vision into a delivery plan with milestones, so that residents on both sides of the border can see what will change and when.",[
  ("Publish a three-year delivery plan with no more than 25 milestones.",["Eleri Watkin, Head of Policy"],"November 2025","2025-11-01","2025-11-30","A","Twenty-three milestones have been drafted. Four still have no budget, and those on the Offa’s Reach cycle route depend on a decision by the Welsh authority."),
  ("Report on the milestones to Cabinet every half year.",["Eleri Watkin, Head of Policy"],"June 2026","2026-06-01","2026-06-30","G","The template has been agreed and will be tried out on the 2025/26 figures.")]),
 ("2","Use the council’s own data on rural deprivation to decide where outreach services go.",[
  ("Map demand for housing, benefits and advice services at parish level.",["Head of Housing and Wellbeing"],"May 2025","2025-05-01","2025-05-31","B","Mapping was finished in April and presented to the parish forum. Two new outreach points have opened, in Llanfair Green and Coldbrook.")])]),
("Arweinyddiaeth y sefydliad a’r lle","Organisational and place leadership",[
 ("3","Agree with the neighbouring Welsh authority a standing forum for the matters that cross the border: transport, health, flooding and the rural economy.",[
  ("Draw up terms of reference and hold the first meeting of the forum.",["Huw Prosser-Lane, Chief Executive","Councillor Anita Fairhurst, Leader of the Council"],"October 2025","2025-10-01","2025-10-31","G","Both councils have approved the terms of reference. The first meeting will take place at the Guildhall on 16 October.")]),
 ("4","Make the leadership team more visible to staff outside the main offices.",[
  ("Hold one meeting of the leadership team in three at a depot, leisure centre or outreach point.",["Huw Prosser-Lane, Chief Executive"],"December 2025","2025-12-01","2025-12-31","G","Three of the eight meetings since February were held away from the Guildhall. In the July pulse survey 61 per cent of staff said that leaders were visible, up from 44 per cent.")])]),
("Llywodraethu a diwylliant","Governance and culture",[
 ("5","Bring the constitution up to date and write it in plain language.",[
  ("Set up a working group of the Constitution Committee and redraft parts 3 and 4.",["Monitoring Officer"],"May 2026","2026-05-01","2026-05-31","G","The group has met four times. Part 3 goes to Council in December."),
  ("Give all members training on the new code and on social media.",["Democratic Services Manager"],"July 2025","2025-07-01","2025-07-31","R","Training was put off twice, first because of the by-elections and then because the trainer was ill. Only 9 of 38 members have attended; new dates have been fixed for November.")])]),
("Cynllunio a rheolaeth ariannol","Financial planning and management",[
 ("6","Set out how the remaining gap of £2.1m by 2028/29 will be met without further use of the general reserve.",[
  ("Prepare a savings plan for approval with the 2026/27 budget.",["Section 151 Officer"],"February 2026","2026-02-01","2026-02-28","A","Savings of £1.3m have been found. Options for the remainder depend on the outcome of the Fair Funding Review and will be shown to the Budget Panel in November.")])]),
("Capasiti i wella","Capacity for improvement",[
 ("7","Develop a workforce plan which recognises that the council recruits in two labour markets, and that the ability to speak Welsh is an asset in frontline roles.",[
  ("Adopt a workforce plan with a skills audit, including Welsh language skills.",["Head of People","Eleri Watkin, Head of Policy"],"March 2026","2026-03-01","2026-03-31","G","The skills audit closed on 5 September with 402 replies from 530 staff."),
  ("Offer Welsh lessons in working time to customer service staff.",["Head of People"],"September 2025","2025-09-01","2025-09-30","B","Two groups began on 3 September. Lessons are funded for two years.")])])]
json.dump([dict(cy=c,en=e,recs=[dict(ref=r,text=t,acts=[dict(a=a,l=l,due=d,s=S[g][0],g=g,p=p) for a,l,d,_,_,g,p in A]) for r,t,A in R]) for c,e,R in P],open("data.json","w"),ensure_ascii=False,indent=1)
typst.compile("source.typ",output="document.pdf")
role=lambda l:l.split(", ",1)[-1]
recs=[{"ref":r,"text":t,"recommendation_type":"peer","theme":[f"{c} / {e}",e],"actions":[{"text":a,"ref":None,"due_text":d,"due_start":s,"due_end":x,
  "leads":[{"lead_text":i,"role":role(i)} if "Councillor" not in i else {"lead_text":i} for i in l],
  "rag":[{"rag_text":[S[g][0],S[g][0].split(" / ")[1]],"rag":S[g][1],"delivery":S[g][2]}],"progress":[{"text":p,"as_of_start":"2025-09-01"}]} for a,l,d,s,x,g,p in A]} for c,e,R in P for r,t,A in R]
gold={"source":"document.pdf","documents":{"document_type":"action_plan","date_start":"2025-09-01","date_end":"2025-09-30"},"councils":["E07999007"],"recommendations":recs,
"front_matter":[],"scope":[],"peers":[],"milestones":[{"event":"on_site","date_text":["4 to 7 February 2025","from 4 to 7 February 2025"],"date_start":"2025-02-04","date_end":"2025-02-07"},
{"event":"progress_review","date_text":"early December 2025"},{"event":["meeting","action_plan_published"],"date_text":"13 May 2025","date_start":"2025-05-13","date_end":"2025-05-13"}]}
finish(".",gold,dict(title="Wendlebury Vale District Council: Her Gymheiriaid Corfforaethol / Corporate Peer Challenge, action plan",producer="typst",family="Landscape ruled plan with Welsh and English headings: every title, theme band, column header and rating stands in both languages (Welsh first, English after a stroke or beneath), text in English only; status column before progress, one action a row with spanning reference and recommendation cells, leads as Name, Role."))
