import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1])); __import__('os').chdir(__import__('pathlib').Path(__file__).resolve().parent)
from improvement_papers import *
TH=[("Local priorities and outcomes",["Are the council’s priorities clear, and do they rest on a good understanding of the county?","Is the council achieving the outcomes that it has promised to residents?"]),
("Organisational and place leadership",["Does the council provide effective local leadership?","Are relationships with districts, health and other partners as strong as they need to be?"]),
("Governance and culture",["Are governance arrangements clear and robust?","Is there a culture of respect, challenge and scrutiny?"]),
("Financial planning and management",["Does the council understand its current financial position?","Is there a strategy, with a clear plan, for meeting its financial challenges?"]),
("Capacity for improvement",["Can the organisation support delivery of local priorities?","Does the council have the capacity to improve?"])]
EX=["Special educational needs and disabilities: how far the council’s recovery plan is making a difference to children and families, and what more partners could do.",
"Devolution and reorganisation: whether the council is ready to lead through a period in which its own future is uncertain.",
"Highways: how the council decides between planned and reactive maintenance, and how it explains those decisions to the public."]
PE=["Council leader peer from a county council, Conservative","Member peer, Liberal Democrat, with experience of chairing scrutiny","Independent member peer","Chief executive peer from a county or large unitary council","Director of children’s services peer","Finance director peer, with knowledge of the dedicated schools grant"]
d=new("Liberation Sans",11,(2,2,2.5,2.5))
f=d.sections[0].footer.paragraphs[0]; r=f.add_run("Local Government Association, 18 Smith Square, London SW1P 3HZ"); r.font.size=Pt(8)
p(d,"Local Government Association",True,16,"5C2D82",after=14)
for x in ("Ms Jacqueline Orme","Chief Executive","Brackenshire County Council","County Hall","Brackenby"): p(d,x,after=0)
p(d,"",after=2); p(d,"3 March 2026",after=10)
p(d,"Dear Jacqueline,",after=8)
p(d,"Corporate Peer Challenge of Brackenshire County Council: scope and arrangements",True,after=8)
p(d,"Thank you for meeting us on 19 February with the Leader, Councillor Adrian Poole. I am writing to set out what we agreed, so that you can share it with colleagues and we can put together the right team.")
H=lambda x: p(d,x,True,12,"5C2D82",before=8,after=4,keep=True)
H("Scope")
p(d,"All corporate peer challenges look at five core themes. Under each we have put the questions that we think will be most useful to Brackenshire.")
for i,(t,q) in enumerate(TH,1):
    p(d,f"{i}.\t**{t}**",indent=.9,hang=.9,after=2,keep=True)
    for x in q:
        y=d.add_paragraph(x,style="List Bullet"); y.paragraph_format.left_indent=Cm(1.7); y.paragraph_format.space_after=Pt(2)
p(d,"In addition you asked that the team look at three matters of particular interest to the council:",before=8)
for x in EX:
    y=d.add_paragraph(x,style="List Bullet"); y.paragraph_format.left_indent=Cm(1.7); y.paragraph_format.space_after=Pt(3)
p(d,"The team will not inspect services or judge individual officers. Nor will it look at the planning application for the Fosse Lane site, which will be before the county’s regulatory committee at the time.")
H("Dates")
p(d,"We discussed a visit of four days. The team would be on site from Tuesday 23 June to Friday 26 June 2026. To make that possible:")
table(d,["What","When"],[("Position statement and documents sent to the team","29 May 2026"),("Draft timetable agreed with the council","5 June 2026"),("Team on site","23 – 26 June 2026"),("Draft report sent to the council","17 July 2026"),("Report published","by 26 September 2026"),("Action plan published","by 26 November 2026")],(9.8,6.1),10.5,"E9E0F0")
p(d,"",after=2)
p(d,"The progress review would follow in spring 2027.")
H("The team")
p(d,"I will be looking for the following, and will send names for your approval as they are confirmed:")
for x in PE:
    y=d.add_paragraph(x,style="List Bullet"); y.paragraph_format.left_indent=Cm(1.7); y.paragraph_format.space_after=Pt(2)
p(d,"Angus Whitelaw, Peer Challenge Manager, will look after the team and will be your point of contact. Shanelle Grieve, Project Support Officer, will help with diaries and travel.",before=6)
H("What we need from you")
p(d,"A short position statement of no more than ten pages, a named organiser, a room for the team, and access to the people whom we would like to meet: cabinet members, group leaders, directors, a good cross-section of staff, and partners such as the police and crime commissioner and the integrated care board. On the last afternoon the team will give its feedback to an audience of your choice.")
p(d,"The peer challenge is free of charge to the council as a member of the Association. In return we ask that the report and action plan are published and taken to a public meeting of the council.")
p(d,"With best wishes,",before=8,after=20)
p(d,"Marguerite Sloane",True,after=0); p(d,"Principal Adviser, East Midlands",after=0); p(d,"Local Government Association",after=8)
p(d,"cc Councillor Adrian Poole, Leader of the Council",size=9.5)
d.save("source.docx")
sc=[]
for t,q in TH: sc.append(dict(level="theme",theme=t,text=t)); sc+=[dict(level="question",theme=t,text=x) for x in q]
sc+=[dict(level="item",theme=[None,x.split(":")[0]],text=x) for x in EX]
M=lambda e,t,a,b: dict(event=e,date_text=t,date_start=a,date_end=b)
gold=dict(source="document.pdf",documents=dict(document_type="scope_letter",date_start="2026-03-03",date_end="2026-03-03",committee=None),councils=["E10999001"],recommendations=[],scope=sc,
 peers=[dict(name=None,role=[x,x.split(",")[0],x.split(" from")[0]]) for x in PE]+[dict(name="Angus Whitelaw",role="Peer Challenge Manager"),dict(name="Shanelle Grieve",role="Project Support Officer")],
 milestones=[M("on_site",["23 – 26 June 2026","from Tuesday 23 June to Friday 26 June 2026","Tuesday 23 June to Friday 26 June 2026"],"2026-06-23","2026-06-26"),M("position_statement","29 May 2026","2026-05-29","2026-05-29"),M("draft_report","17 July 2026","2026-07-17","2026-07-17"),
  M("report_published",["by 26 September 2026","26 September 2026"],["2026-09-26",None],"2026-09-26"),M("action_plan_published",["by 26 November 2026","26 November 2026"],["2026-11-26",None],"2026-11-26"),M("progress_review",["spring 2027","in spring 2027"],["2027-03-01","2027-03-20",None],["2027-05-31","2027-06-20",None])],front_matter=[],no_extra=["scope","peers"])
finish(".",gold,"Brackenshire County Council: Corporate Peer Challenge scope letter","python-docx → LibreOffice","Letter to a chief executive with address block, themes as bold numbered lines with questions as bullets, three extra items of the council’s own, a table of dates and posts sought as bullets; tests scope by level, dates in prose and table, and posts without names.")
