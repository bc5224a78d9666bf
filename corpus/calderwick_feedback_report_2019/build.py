import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent)); from word_papers import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.enum.text import WD_BREAK
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
N='calderwick_feedback_report_2019'
doc=Document(); s=doc.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.54); s.top_margin=Cm(2.3); s.bottom_margin=Cm(2.3)
s.different_first_page_header_footer=True
st=doc.styles['Normal']; st.font.name='Arial'; st.font.size=Pt(12); st.paragraph_format.space_after=Pt(10); st.paragraph_format.line_spacing=1.08
for i,z in ((1,16),(2,13),(3,12)):
    h=doc.styles[f'Heading {i}']; h.font.size=Pt(z); h.font.bold=True; h.font.color.rgb=RGBColor(0x6B,0x2C,0x83); h.font.name='Arial'; h.paragraph_format.space_before=Pt(14); h.paragraph_format.space_after=Pt(6)
    for a in list(h.element.rPr.rFonts.attrib):
        if 'heme' in a: del h.element.rPr.rFonts.attrib[a]
    h.element.rPr.rFonts.set(qn('w:hAnsi'),'Arial')
def P(t,style=None,after=None):
    p=doc.add_paragraph(style=style)
    for i,x in enumerate(t.split('**')): p.add_run(x).bold=bool(i%2)
    if after is not None: p.paragraph_format.space_after=Pt(after)
    return p
H=doc.add_heading
B=lambda t: P(t,'List Bullet',6)
for _ in range(9): P("")
p=P(""); r=p.add_run("Corporate Peer Challenge"); r.font.size=Pt(30); r.bold=True; r.font.color.rgb=RGBColor(0x6B,0x2C,0x83)
p=P(""); r=p.add_run("Calderwick Borough Council"); r.font.size=Pt(26); r.font.color.rgb=RGBColor(0x6B,0x2C,0x83)
p=P(""); p.add_run("18th – 21st June 2019").font.size=Pt(18)
for _ in range(6): P("")
p=P(""); p.add_run("Feedback Report").font.size=Pt(20)
p=P(""); p.add_run("August 2019").font.size=Pt(12)
doc.add_page_break()
H("1. Executive Summary",1)
for t in ["Calderwick is a council that is well regarded by those who work with it. It has come through a turbulent decade, during which it lost almost half of its government grant, with its front-line services intact and with the goodwill of its partners. Residents can see the difference that it has made: the waterside has been rebuilt, the museum has been reopened by a trust, and 340 affordable homes have been finished since 2015.",
"The new administration, elected in May 2019, brought a fresh sense of purpose. Nineteen of the 42 councillors had not served before, and the peer team met many who were eager to make a contribution. The Leader and the Chief Executive have quickly formed an effective partnership. The task now is to turn a manifesto into a corporate plan with a limited number of priorities, each of them backed by money and people.",
"The council’s finances are sound for this year and next. Beyond that there is a gap of £2.9m which will need to be closed by 2022/23. The council is looking to commercial property for much of this income. The peer team heard different accounts of how much risk members are prepared to bear, and believes that this conversation should take place before further acquisitions are made.",
"Staff are loyal, skilled and proud. They are also stretched, and the team heard several times that “everything is a priority”. Internal processes, from procurement to recruitment, are seen as slow. Investment in organisational development has been modest by comparison with other councils of this size.",
"Calderwick has much to be proud of and many reasons for confidence. Its opportunity is to be bolder about its place in Brackenshire and clearer about what sort of council it wishes to be in five years’ time."]: P(t)
H("2. Key recommendations",1)
P("The body of this report contains many observations which the council may find helpful. The most important of the peer team’s recommendations are these:")
RR=[("Agree a new corporate plan by the end of 2019.","It should have a small number of priorities, and show how each of them will be paid for and measured."),
("Set out the council’s appetite for commercial risk.","Do so in an open discussion with all members, and reflect the conclusions in the capital and investment strategies."),
("Develop a transformation programme that will close the financial gap to 2022/23.","The programme needs a single owner on the management team and a timetable that councillors can monitor."),
("Play a larger part in the strategic life of the county.","Make use of the Leader’s place on the Growth Board to press the case for the northern link road and for investment in Calderwick town centre.",),
("Review the remit and support of the two overview and scrutiny committees.","They should be involved earlier in the making of policy, and new members will need help to be effective."),
("Create a people strategy.","It should cover leadership development, succession, reward and the way in which the council recruits."),
("Simplify internal processes.","Start with those which staff find the most frustrating: procurement, recruitment and the approval of small items of expenditure."),
("Tell the story of Calderwick better.","A communications plan that is owned by the Cabinet would help residents, staff and partners to understand where the council is going.")]
for h,e in RR: B(f"**{h}** {e}")
H("3. Summary of the Peer Challenge approach",1)
H("The peer team",2)
P("Peer challenges are delivered by experienced elected member and officer peers. The make-up of the team reflected the council’s requirements and the focus of the challenge. The peers who delivered this challenge at Calderwick were:")
PE=[("Frances Oldcorn","Chief Executive","Lynford Borough Council"),("Councillor Ravinder Bhamra","Leader","Stainmoor City Council"),("Councillor Patrick Hesketh-Lowe","Deputy Leader and Cabinet Member for Resources","Saltmere District Council"),("Miles Abernethy","Director of Finance, Property and Digital","London Borough of Calverhythe"),("Gwen Rosewarne","Assistant Director, Strategy and Partnerships","Stourmark County Council"),("Kwame Asante","Programme Support Officer","Local Government Association"),("Lindsay Tarbuck","Peer Challenge Manager","Local Government Association")]
for a,b,c in PE: B(f"{a}, {b}, {c}")
H("Scope and focus",2)
P("The peer team considered the following five questions, which form the core components of every corporate peer challenge. These are the areas that are believed to be critical to the performance and improvement of councils:")
SC=[("Understanding of the local place and priority setting","Does the council understand the place it serves and has it used that understanding to arrive at a clear set of priorities?"),
("Leadership of Place","Does the council lead its place well through its members, its officers and its relationships with others?"),
("Organisational leadership and governance","Is political and managerial leadership effective, and is it supported by good governance and decision-making?"),
("Financial planning and viability","Does the council have a financial plan that will keep it viable, and is there evidence that the plan is being carried out?"),
("Capacity to deliver","Are resources aligned with priorities, and does the council draw on the capacity of others to achieve them?")]
for t,q in SC: P(f"**{t}**: {q}",'List Number',6)
P("The council also asked the team for its views on the council’s approach to commercial investment and on its preparations for the redevelopment of the Cattle Market site.").paragraph_format.space_before=Pt(8)
H("The peer challenge process",2)
P("Peer challenges are about improvement and are not inspections. They are tailored to the needs of each council and are designed to complement its own plans for improvement. The team used its experience to reflect on the information that was presented to it by the people it met, the things it saw and the documents it read.")
P("The team prepared by reviewing a range of papers so that it was familiar with the council and the challenges it faces. It then spent four days on site, during which it:",after=4)
for t in ["spoke to more than 130 people, among them staff, councillors, partners and residents","held 41 meetings and visited the waterside, the Moss Lane estate and the new depot","gave more than 260 hours to the work, the equivalent of one person spending seven weeks in Calderwick"]: B(t)
P("This report is a summary of the team’s findings. It builds on the presentation given to the council on 21st June 2019. By its nature the challenge is a snapshot in time, and some of the matters mentioned here may already be in hand.")
H("4. Feedback",1)
F=[("4.1 Understanding of the local place and priority setting",["The council has good information about its communities and uses it. The annual State of the Borough profile is read by partners, and officers in housing and planning were able to show how it had influenced the Local Plan. Ward councillors, in contrast, told the team that they rarely saw data about their own areas and would make use of it if they did.","The former corporate plan ran to 48 pages and had 112 actions. It is widely agreed that this was too many. The administration has begun to talk about three themes of homes, town and climate, and the team encourages it to keep the number as low as this."]),
("4.2 Leadership of Place",["Partners value Calderwick’s officers. The college, the hospital trust and the police each gave instances of problems that had been solved by a telephone call. The work on rough sleeping with the churches is of national interest and deserves to be more widely known.","There is a perception that Calderwick is “quiet” at county level. The Growth Board, the Local Enterprise Partnership and the health and care system are all making decisions that will affect the borough. The council could do more to be present and prepared at those tables."]),
("4.3 Organisational leadership and governance",["The relationship between the Leader and the Chief Executive is open and businesslike. The corporate management team is respected, though staff would like to see more of it. Group leaders meet every month and the tone of debate in the chamber is courteous.","Scrutiny is at an early stage following the election. Its work programme consists for the most part of reports requested by officers. The induction of new councillors was well received, but some of them feel that they have been left to sink or swim since then."]),
("4.4 Financial planning and viability",["The council has an unqualified audit opinion, a good record of staying within its budget and general reserves of £4.4m. The finance team is highly thought of. The budget book is clear, and the consultation with residents in January 2019 drew 900 replies.","Investment property brings in £1.1m a year from five acquisitions. Due diligence has been thorough. What is missing is a shared understanding of how much is enough and of what would happen should a major tenant fail. The savings programme, entitled Calderwick Forward, has no agreed plan beyond March 2020."]),
("4.5 Capacity to deliver",["Staff spoke warmly of their colleagues and of the flexibility with which they are treated. There is real talent at every level. The apprenticeship scheme has brought 23 young people into the council in three years, of whom 17 have stayed.","Capacity is thin in planning policy, legal services and regeneration. The Cattle Market scheme relies on a single officer. Sickness has risen to 10.4 days per employee, and the team was told that managers do not feel equipped to deal with it."])]
for h,ps in F:
    H(h,2)
    for t in ps: P(t)
H("5. Next steps",1)
H("Immediate next steps",2)
P("The council’s political and managerial leadership will want to consider these findings and to decide how to take them forward. The Local Government Association would be pleased to help with an action plan. Lindsay Tarbuck, Principal Adviser for the region, is the main contact and may be reached at lindsay.tarbuck@example.org.uk.")
H("Follow up visit",2)
P("The peer challenge process includes a follow up visit, the purpose of which is to help the council to assess the effect of the challenge and the progress that it has made. It is lighter in touch than the first visit and involves some, though not necessarily all, of the peers. It is expected to take place within the next two years.")
H("Next Corporate Peer Challenge",2)
P("Councils are expected to have a corporate peer challenge or finance peer review every four to five years. It is therefore anticipated that Calderwick will commission its next challenge before June 2024.")
f=s.footer.paragraphs[0]; f.alignment=1
r=f.add_run(); 
for t_,x in (('begin',None),(None,'PAGE'),('end',None)):
    e=OxmlElement('w:fldChar' if t_ else 'w:instrText')
    if t_: e.set(qn('w:fldCharType'),t_)
    else: e.text=x
    r._r.append(e)
a=s.first_page_footer.paragraphs[0]; x=a.add_run("Local Government Association, 18 Smith Square, London   www.local.gov.uk"); x.font.size=Pt(8)
d=out(N); doc.save(d/'source.docx'); soffice(N,'source.docx')
scope=[]
for t,q in SC: scope+=[{"level":"theme","theme":t,"text":t},{"level":"question","theme":t,"text":q}]
gold(N,{"documents":{"document_type":"feedback_report","date_start":"2019-08-01","date_end":"2019-08-31"},"councils":["E07999003"],
"recommendations":[{"ref":None,"text":[f"{h} {e}",e],"headline":[h,h[:-1]],"recommendation_type":"peer","actions":[],"leads":[],"progress":[],"rag":[]} for h,e in RR],
"peers":[{"name":a,"role":b,"organisation":c} for a,b,c in PE],"scope":scope,
"milestones":[{"event":"on_site","date_text":["18th – 21st June 2019"],"date_start":"2019-06-18","date_end":"2019-06-21"},
{"event":"feedback","date_text":["21st June 2019","on 21st June 2019"],"date_start":"2019-06-21","date_end":"2019-06-21"},
{"event":"election","date_text":["May 2019","elected in May 2019","in May 2019"],"date_start":"2019-05-01","date_end":"2019-05-31"},
{"event":"progress_review","date_text":["within the next two years","the next two years"]},
{"event":["other","on_site"],"date_text":["before June 2024","June 2024"]}],"no_extra":["peers"]})
