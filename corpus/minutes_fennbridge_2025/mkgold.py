import json
R=[("58","","That the minutes of the meeting held on 21 October 2025 be approved as a correct record and signed by the Chair."),
("61","(1)","That the feedback report of the peer challenge team be received and the team thanked for its work;"),
("61","(2)","That the action plan at Appendix 2 be approved for publication by 4 December 2025;"),
("61","(3)","That authority be delegated to the Chief Executive, in consultation with the Leader, to make minor changes to the action plan before it is published; and"),
("61","(4)","That progress be reported to Cabinet and to the Resources Scrutiny Panel in April and October of each year."),
("62","(1)","That the forecast outturn and the action being taken to reduce the overspend be noted; and"),
("62","(2)","That the virements listed in Appendix C to the report be approved."),
("62","(3)","That the capital programme be increased by £2.15 million for the works at Staithe Lane, to be funded by grant."),
("63","","That the Homelessness and Rough Sleeping Strategy 2026–2031 be adopted."),
("64","","That under section 100A(4) of the Local Government Act 1972 the public be excluded from the meeting for the following item, on the ground that it involves the likely disclosure of exempt information as defined in paragraph 3 of Part 1 of Schedule 12A to the Act."),
("65","","That the land be sold on the terms set out in the report.")]
recs=[]
for m,r,t in R:
    ref=[r,m+r] if r else [None,m]
    txt=[t,t[:-4],t[:-5]] if t.endswith("; and") else t
    if not r: txt=[t,t[5:]]
    recs.append(dict(ref=ref,text=txt,headline=None,recommendation_type="decision",actions=[],leads=[],rag=[],progress=[]))
D=lambda *a:dict(zip(("event","date_text","date_start","date_end"),a))
g=dict(source="document.pdf",documents=dict(document_type="minutes",date_start="2025-11-18",date_end="2025-11-18",committee="Cabinet"),councils=["E06999002"],recommendations=recs,scope=[],peers=[],
milestones=[D("on_site",["from 1 to 4 July 2025","1 to 4 July 2025"],"2025-07-01","2025-07-04"),D("report_published",["26 September","on 26 September"],[None,"2025-09-26"],[None,"2025-09-26"]),D("action_plan_published",["by 4 December 2025","4 December 2025"],[None,"2025-12-04"],"2025-12-04"),D("progress_review",["in May 2026","May 2026"],"2026-05-01","2026-05-31")])
json.dump(g,open("gold.json","w"),ensure_ascii=False,indent=1)
