import sys,pathlib; here=pathlib.Path(__file__).parent; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from page_kit import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
d=Document();s=d.sections[0];s.page_width,s.page_height=Cm(21),Cm(29.7);s.left_margin=s.right_margin=Cm(2.5);s.top_margin=Cm(2.2);s.bottom_margin=Cm(2)
n=d.styles["Normal"];n.font.name="Carlito";n.font.size=Pt(11.5);n.paragraph_format.space_after=Pt(7)
def p(t="",bold=False,after=None,style=None,color=None,size=None):
    x=d.add_paragraph(style=style);r=x.add_run(t);r.bold=bold
    if after is not None:x.paragraph_format.space_after=Pt(after)
    if color:r.font.color.rgb=RGBColor.from_string(color)
    if size:r.font.size=Pt(size)
    return x
def h(t): x=p(t,True,4,color="7A1F5C",size=13);x.paragraph_format.space_before=Pt(8);x.paragraph_format.keep_with_next=True
def bl(t): p(t,style="List Bullet",after=3)
x=p("Local Government Association",True,0,color="7A1F5C",size=16);p("18 Smith Square, London SW1P 3HZ",after=12,size=9.5)
for l in("Andrea Colbourne","Chief Executive","Wendlebury Vale District Council","The Guildhall, Market Hill","Wendlebury"):p(l,after=0)
p(after=2);p("14 May 2025");p("Dear Andrea")
p("Corporate Peer Challenge: Wendlebury Vale District Council",True)
p("Thank you for meeting me, with Councillor Hartnoll, on 29 April to discuss the council’s Corporate Peer Challenge. This letter records what we agreed about the scope of the challenge, the team and the timetable. Please let me know if anything does not accord with your own recollection.")
h("Scope and focus")
p("All corporate peer challenges look at the same five areas. Within each of them the team will wish to explore the questions below, which you may find helpful when you come to write the position statement.")
themes=[("Local priorities and outcomes",["Are the council’s priorities clear, and do they reflect what residents say is important to them?","Is the council making a measurable difference to the places in which outcomes are poorest?"]),
("Organisational and place leadership",["Does the council lead the place with confidence, and is it listened to by its partners?","How well do the Leader, Cabinet and senior managers work together?"]),
("Governance and culture",["Are decisions taken openly and at the right level?","Do councillors and staff feel able to offer challenge, and is it welcomed?"]),
("Financial planning and management",["Does the council understand its financial position and the risks to it?","Is there a credible plan for balancing the budget in each year to 2029?"]),
("Capacity for improvement",["Does the organisation have the people, skills and systems that it needs to deliver its plans?"])]
for i,(t,qs) in enumerate(themes,1):
    p(f"{i}. {t}",True,3).paragraph_format.keep_with_next=True
    for q in qs:bl(q)
p("In addition, you asked the team to give particular attention to two matters:",after=4).paragraph_format.space_before=Pt(6)
extra=["The council’s approach to growth at Wendlebury Garden Village, including the arrangements with the development corporation","The readiness of the council, with its neighbours, for local government reorganisation"]
for x in extra:bl(x)
p("The team will not seek to review the local plan, which will be before an inspector at the time of the visit.")
h("The peer team")
p("We will approach peers over the next few weeks and would expect the team to comprise:",after=4)
peers=["Chief Executive peer from a district council with experience of large-scale growth","Conservative Leader peer","Liberal Democrat member peer, preferably one who chairs a scrutiny committee","Senior officer peer with a background in finance","Senior officer peer with a background in planning or regeneration"]
for x in peers:bl(x)
p("I shall be the Peer Challenge Manager, and Joel Akande, Project Support Officer, will deal with the practical arrangements. We will share names and short biographies with you before any peer is confirmed, so that you may tell us of conflicts of interest.")
h("Timetable")
p("The team will be with you on site from Monday 13 October to Thursday 16 October 2025. The steps before and after the visit are as follows.",after=4)
mil=[("Position statement and supporting documents sent to the LGA","12 September 2025",["position_statement"],("2025-09-12",)*2),("Draft timetable of interviews and focus groups agreed","19 September 2025",["other"],("2025-09-19",)*2),("Team on site","13 – 16 October 2025",["on_site"],("2025-10-13","2025-10-16")),("Presentation of headline findings","16 October 2025",["feedback"],("2025-10-16",)*2),("Draft report to the council","By 7 November 2025",["draft_report"],("2025-11-07",)*2),("Report published by the council","By 16 January 2026",["report_published"],("2026-01-16",)*2),("Action plan published","By 16 March 2026",["action_plan_published"],("2026-03-16",)*2),("Progress review","August or September 2026",["progress_review"],("2026-08-01","2026-09-30"))]
t=d.add_table(len(mil)+1,2);t.style="Table Grid";t.autofit=False
for i,(a,b) in enumerate([("What","When")]+[m[:2] for m in mil]):
    for c,x,w in((0,a,10.4),(1,b,5.6)):
        t.cell(i,c).width=Cm(w);q=t.cell(i,c).paragraphs[0];q.paragraph_format.space_after=Pt(2);q.add_run(x).bold=i==0
p(after=2)
h("What we ask of the council")
p("A successful challenge depends upon good preparation. We ask that you name a senior officer as our link, that a room be set aside for the team throughout the visit, and that staff and councillors of all groups be encouraged to be candid. Nothing that is said to the team will be attributed to an individual.")
p("There is no charge for the challenge itself. The council meets the cost of accommodation, refreshments and local travel for the team while it is on site.")
p("The report belongs to the council, but we expect it, and the action plan, to be published in full. The progress review is an integral part of the process and we shall agree its date with you when the report has been finalised.")
p("We look forward very much to working with you.");p("Yours sincerely",after=18)
p("Hester Quarmby",True,0);p("Principal Adviser and Peer Challenge Manager",after=0);p("hester.quarmby@lga.example")
d.save(here/"document.docx");soffice(here)
sc=[]
for t,qs in themes:
    sc.append(dict(level="theme",theme=t,text=t));sc+=[dict(level="question",theme=t,text=q) for q in qs]
sc+=[dict(level=["item","theme"],text=x) for x in extra]
pg=[dict(name=None,role=[peers[0],"Chief Executive peer"]),dict(name=None,role=[peers[1]]),dict(name=None,role=[peers[2],"Liberal Democrat member peer"]),dict(name=None,role=[peers[3],"Senior officer peer"]),dict(name=None,role=[peers[4],"Senior officer peer"]),
 dict(name="Hester Quarmby",role=["Principal Adviser and Peer Challenge Manager","Peer Challenge Manager"]),dict(name="Joel Akande",role=["Project Support Officer","LGA Project Support Officer"])]
gm=[]
for a,b,e,sp in mil:
    if e==["on_site"]: gm.append(ms("on_site",[b,"Monday 13 October to Thursday 16 October 2025","13 October to Thursday 16 October 2025"],*sp))
    else:
        m=ms(e if len(e)>1 else e[0],[b,b.replace("By ","")],*sp)
        if b.startswith("By"): m["date_start"]=[sp[0],None]
        gm.append(m)
gm.append(ms(["scoping","meeting"],["29 April","on 29 April","29 April 2025"],"2025-04-29")); gm[-1]["date_start"]=["2025-04-29",None];gm[-1]["date_end"]=["2025-04-29",None]
gold=dict(documents=dict(document_type="scope_letter",date_start="2025-05-14",date_end="2025-05-14"),councils=["E07999007"],recommendations=[],front_matter=[],scope=sc,peers=pg,milestones=gm,no_extra=["scope"])
gold.pop("front_matter")
finish(here,gold,"Wendlebury Vale: letter agreeing the scope of the Corporate Peer Challenge","python-docx + LibreOffice","Plain Word letter: numbered bold themes with bulleted questions, two additional matters, a team of posts sought without names, a two-column What/When timetable and the manager named in the signature only.")
