import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent)); from word_papers import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
N='wetherholme_action_plan_2024'
MT="Marian Thistlewood, Director of Resources and Section 151 Officer"; IC="Idris Colclough, Chief Executive"; RB="Rosalind Beck, Director of Communities"; NP="Naveed Parvez, Head of Planning and Economy"; SW="Sheila Wragg, HR and Organisational Development Manager"; TD="Tom Dunnington, Legal Services Manager and Monitoring Officer"; JG="Joanne Gathercole, Communications Manager"
LD="Councillor Geoffrey Stannard, Leader"; FN="Councillor Pauline Amesbury, Portfolio Holder for Finance"; CM="Councillor Ray Tindle, Portfolio Holder for Communities"
P=[
("1","Work with partners and residents to set out a long-term vision for the district, beyond the current four-year plan.","The council will run a programme of conversations with residents, parish councils, businesses and voluntary groups during the summer and autumn. The results will be used to prepare a draft vision for 2040, which will be considered by a special meeting of the Council.",[LD,IC],"December 2024",["Independent facilitators were appointed in May. Nine of the fourteen planned events have taken place and were attended by around 370 people.","An online questionnaire is open until 6 September."]),
("2","Be clear about the council’s priorities and do fewer things well.","The Corporate Leadership Team will review all projects against a set of agreed criteria and recommend to Cabinet which of them should continue.",["Corporate Leadership Team"],"September 2024",["The criteria have been agreed and 74 projects logged. A first list of 19 projects to be closed will be brought to Cabinet in September."]),
("3","Update the Medium Term Financial Strategy with scenarios and a savings plan that covers the full period.","The strategy will be rewritten to show best, likely and worst cases. A savings plan for 2025/26 to 2028/29 will be worked up with service managers and tested by the Budget Working Group before it is presented to Council.",[MT,FN],"February 2025",["Scenario model built with support from a finance improvement adviser. The likely case shows a gap of £1.35m by 2027/28."]),
("4","Review the level of reserves and publish a policy on their use.","A reserves policy will be drafted and considered by the Audit and Governance Committee alongside the statement of accounts.",[MT],"30 November 2024",["Not yet started. The work has been programmed for the autumn because of the delayed audits of 2021/22 and 2022/23."]),
("5","Give overview and scrutiny a stronger role in the development of policy.","The Constitution will be amended so that the chairman of overview and scrutiny is consulted on the forward plan. Two task and finish groups will be set up each year on subjects chosen by non-executive members.",[TD,"Councillor Moira Sandys, Chairman of Overview and Scrutiny Committee"],"October 2024",["Amendments were agreed by Council on 16 May.","The first task and finish group is looking at empty homes and will report in October."]),
("6","Take a more strategic approach to communications so that residents know what the council does for them.","A communications strategy and a yearly calendar of campaigns will be prepared. The residents’ magazine will be relaunched in print and by e-mail.",[JG,CM],"By March 2025",["The strategy was approved by Cabinet in June. The first issue of Wetherholme Matters goes to households in the week of 9 September."]),
("7","Develop an asset management plan which brings together the depots, leisure centres and the Moorgate offices.","A full condition survey of 41 properties will be commissioned, followed by an options appraisal for the Moorgate offices. The plan will show the investment needed over ten years and how it could be paid for.",[RB,MT],"May 2025",["Surveys are complete for 28 properties. The contractor has been asked to bring forward its work on Fell Road depot following the failure of the roof in April."]),
("8","Strengthen capacity in planning policy so that the Local Plan review keeps to its timetable.","Two additional posts will be funded from the planning reserve for three years and the council will explore a shared service with neighbouring authorities.",[NP],"August 2024",["One post filled in April; the other has been re-advertised at a higher grade. Talks on a shared service are at an early stage."]),
("9","Refresh the People Strategy, with attention to succession planning, apprenticeships and the well-being of staff.","A new strategy will be produced following a survey of all employees. Managers will identify critical roles and the staff who could step into them.",[SW],"January 2025",["Staff survey took place in June with a response rate of 71%. Results have been shared in team meetings."]),
("10","Invest in the development of all councillors, including those in leading roles.","The Member Development Group will draw up a programme based on individual interviews. Cabinet members and group leaders will be offered a mentor through the Local Government Association.",[TD,LD],"Ongoing",["Interviews held with 29 of 36 members. Five members have taken up the offer of a mentor."]),
("11","Make the customer portal the first choice for residents by joining it up with back office systems.","The council will integrate the portal with the revenues, benefits and waste systems, and close e-mail in-boxes that duplicate it.",[RB],"Phase 1 – October 2024",["The waste system went live in March and missed bin reports by telephone have fallen by a third. Integration with revenues has slipped because of a change of supplier."])]
doc=Document(); s=doc.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(1.9); s.top_margin=Cm(2.2); s.bottom_margin=Cm(2)
st=doc.styles['Normal']; st.font.name='Calibri'; st.font.size=Pt(11); st.element.rPr.rFonts.set(qn('w:eastAsia'),'Calibri'); st.paragraph_format.space_after=Pt(7)
for i,(z,c) in {1:(15,'1F4E3D'),2:(12.5,'1F4E3D')}.items():
    h=doc.styles[f'Heading {i}']; h.font.name='Calibri'; h.font.size=Pt(z); h.font.color.rgb=RGBColor.from_string(c); h.element.rPr.rFonts.set(qn('w:asciiTheme'),'minorHAnsi') if 0 else None
    for a in list(h.element.rPr.rFonts.attrib):
        if 'heme' in a: del h.element.rPr.rFonts.attrib[a]
    h.element.rPr.rFonts.set(qn('w:ascii'),'Calibri'); h.element.rPr.rFonts.set(qn('w:hAnsi'),'Calibri')
s.header.paragraphs[0].text="Wetherholme District Council"; s.header.paragraphs[0].runs[0].bold=True
f=s.footer.paragraphs[0]; f.add_run("Peer Challenge Action Plan – version 2 – July 2024\t\tPage ").font.size=Pt(9)
def fld(p,code):
    r=p.add_run(); r.font.size=Pt(9)
    for t,x in (('begin',None),(None,code),('end',None)):
        if t: e=OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'),t)
        else: e=OxmlElement('w:instrText'); e.text=x
        r._r.append(e)
fld(f,'PAGE')
p=doc.add_paragraph(); r=p.add_run("Corporate Peer Challenge"); r.font.size=Pt(24); r.bold=True; r.font.color.rgb=RGBColor(0x1F,0x4E,0x3D); p.paragraph_format.space_after=Pt(0)
p=doc.add_paragraph(); r=p.add_run("Action Plan – July 2024"); r.font.size=Pt(16); r.font.color.rgb=RGBColor(0x59,0x59,0x59)
doc.add_heading("Introduction",1)
doc.add_paragraph("The Local Government Association’s Corporate Peer Challenge is a tool for improvement that is offered to every council. A team of experienced councillors and officers spent four days in Wetherholme from 27th to 30th November 2023. They spoke to 118 people, read a large number of documents and visited projects in Wetherholme town, Oxenby and Staithe End.")
doc.add_paragraph("The team found “a council which knows its communities, and whose staff go the extra mile”, but one that is stretched. Their report, which was published in March 2024, makes eleven recommendations. The Council accepted all of them at its meeting on 16 May 2024.")
doc.add_heading("How we will use this plan",1)
doc.add_paragraph("Each recommendation has a lead officer and, where appropriate, a lead councillor. The plan is updated every two months by the Policy and Performance team and is discussed at the informal meeting of Cabinet and the Corporate Leadership Team. Overview and Scrutiny Committee will look at progress in October, before the peer team’s return visit, which must take place by the end of November 2024.")
doc.add_heading("Recommendations and actions",1)
W=[int(Cm(x)) for x in (1.15,3.55,4.35,3.2,2.35,3.0)]
t=doc.add_table(rows=1,cols=6); t.style='Table Grid'; t.autofit=False
def shade(c,col):
    e=OxmlElement('w:shd'); e.set(qn('w:val'),'clear'); e.set(qn('w:fill'),col); c._tc.get_or_add_tcPr().append(e)
def fill(c,paras,bold=False,col=None):
    for i,x in enumerate(paras):
        p=c.paragraphs[0] if i==0 else c.add_paragraph()
        p.paragraph_format.space_after=Pt(5 if i<len(paras)-1 else 2); r=p.add_run(x); r.font.size=Pt(10); r.bold=bold
        if col: r.font.color.rgb=RGBColor.from_string(col)
for c,x in zip(t.rows[0].cells,["No.","Recommendation","What we will do","Lead","Target date","Progress to July 2024"]): fill(c,[x],True); shade(c,'D5E3DA')
ROLE={MT:["Director of Resources and Section 151 Officer","Section 151 Officer"],TD:["Legal Services Manager and Monitoring Officer","Monitoring Officer"]}
recs=[]
for n,rec,act,leads,due,prog in P:
    cs=t.add_row().cells
    for c,x in zip(cs,[[n],[rec],[act],leads,[due],prog]): fill(c,x)
    if due=="Ongoing": a=b=None
    elif due.startswith("By"): a,b=[None,"2025-03-01"],"2025-03-31"
    else: a,b=month(due)
    recs.append({"ref":n,"text":rec,"recommendation_type":"peer","actions":[{"text":act,"due_text":due,"due_start":a,"due_end":b,
     "leads":[{"lead_text":l,"role":ROLE.get(l,l.split(', ',1)[1] if ', ' in l else [None,l])} for l in leads],
     "progress":[{"text":" ".join(prog),"as_of_start":"2024-07-01"}],"rag":[]}],"leads":[],"progress":[],"rag":[]})
for r in t.rows:
    for c,w in zip(r.cells,W): c.width=w
g=t._tbl.tblGrid
for gc,w in zip(g.findall(qn('w:gridCol')),W): gc.set(qn('w:w'),str(int(w/635)))
d=out(N); doc.save(d/'source.docx'); soffice(N,'source.docx')

gold(N,{"documents":{"document_type":"action_plan","date_start":"2024-07-01","date_end":"2024-07-31"},"councils":["E07999012"],"recommendations":recs,"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":["27th to 30th November 2023","from 27th to 30th November 2023"],"date_start":"2023-11-27","date_end":"2023-11-30"},
{"event":"report_published","date_text":["March 2024","in March 2024"],"date_start":"2024-03-01","date_end":"2024-03-31"},
{"event":"meeting","date_text":["16 May 2024","on 16 May 2024"],"date_start":"2024-05-16","date_end":"2024-05-16"},
{"event":"progress_review","date_text":["by the end of November 2024","the end of November 2024","end of November 2024"],"date_end":"2024-11-30"}]})
