import json, subprocess, tempfile
T=["Local priorities and outcomes","Organisational and place leadership","Governance and culture","Financial planning and management","Capacity for improvement"]
Q=[["Are the council’s priorities clear, and do they reflect what the people of the city need?"],["How well does the council lead with partners across the city region?"],
["Are roles and accountabilities understood in the new arrangements?","Is challenge welcomed?"],["Does the council have a credible plan to close its budget gap by 2028?"],["Has the organisation the people, skills and systems that it needs to deliver its plans?"]]
scope=[x for t,qs in zip(T,Q) for x in [dict(level="theme",theme=t,text=t)]+[dict(level="question",theme=t,text=q) for q in qs]]
scope+=[dict(level=["item","theme"],text=s) for s in ("Home to school transport, where spending has risen by 70 per cent in four years","The council’s readiness for neighbourhood working with the NHS")]
d=lambda s:dict(date_start=s,date_end=s)
gold=dict(source="document.pdf",documents=dict(document_type="scope_letter",date_start="2026-01-14",date_end="2026-01-14"),councils=["E08999001"],recommendations=[],front_matter=[],scope=scope,
peers=[dict(name=["Philippa Venning"],role="Chief Executive",organisation="Wirral Council"),dict(name=["Councillor Gareth Lomas"],role="Leader",organisation="Bury Council"),
dict(name="Councillor Shazia Mirza-Holt",role="Opposition Group Leader",organisation="Kirklees Council"),dict(name="Edwin Pascoe",role="Director of Finance",organisation="Plymouth City Council"),
dict(name="Temi Adeyinka-Ross",role="Director of Children’s Services",organisation="Rotherham Metropolitan Borough Council"),dict(name="Harriet Boyle",role=["LGA Peer Challenge Manager","Peer Challenge Manager"])],
milestones=[dict(event="on_site",date_text=["9–12 June 2026","Tuesday 9 June to Friday 12 June 2026","from Tuesday 9 June to Friday 12 June 2026"],date_start="2026-06-09",date_end="2026-06-12"),
dict(event="position_statement",date_text=["8 May 2026","by 8 May 2026"],**{**d("2026-05-08"),"date_start":["2026-05-08",None]}),
dict(event="election",date_text=["7 May 2026","on 7 May 2026"],**d("2026-05-07")),
dict(event="feedback",date_text=["12 June","the afternoon of 12 June","in the afternoon of 12 June"]),
dict(event="draft_report",date_text=["within three weeks of that presentation","within three weeks"]),
dict(event="report_published",date_text=["11 September 2026","by 11 September 2026"],date_end="2026-09-11"),
dict(event="action_plan_published",date_text=["12 November 2026","by 12 November 2026"],date_end="2026-11-12"),
dict(event="progress_review",date_text=["March 2027","in March 2027"],date_start="2027-03-01",date_end="2027-03-31")],
no_extra=["scope"])
json.dump(gold,open("gold.json","w"),ensure_ascii=False,indent=1)
subprocess.run(["chromium","--headless","--no-sandbox","--disable-gpu","--disable-background-networking","--user-data-dir="+tempfile.mkdtemp(),"--no-pdf-header-footer","--print-to-pdf=document.pdf","source.html"],check=True,stderr=subprocess.DEVNULL)
