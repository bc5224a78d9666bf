import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from deadline_papers import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
doc=Document();s=doc.sections[0];s.page_width,s.page_height=Cm(21),Cm(29.7);s.left_margin=s.right_margin=Cm(2.4);s.top_margin=s.bottom_margin=Cm(2.2)
st=doc.styles['Normal'];st.font.name='Carlito';st.font.size=Pt(11.5);st.paragraph_format.space_after=Pt(7)
def para(t,b=False,al=None,sz=None):
    p=doc.add_paragraph();r=p.add_run(t);r.bold=b
    if sz:r.font.size=Pt(sz)
    if al:p.alignment=al
    return p
def head(t):
    p=para(t,True,sz=12.5);p.paragraph_format.keep_with_next=True;p.paragraph_format.space_before=Pt(8)
def num(n,t):
    p=doc.add_paragraph();p.paragraph_format.left_indent=Cm(1.2);p.paragraph_format.first_line_indent=Cm(-1.2);p.paragraph_format.tab_stops.add_tab_stop(Cm(1.2));p.add_run(n+'\t'+t)
para('Thornwick City Council',True,1,16);para('Overview and Scrutiny Committee',True,1,13);para('Tuesday, 18 March 2025',False,1)
FM=[("Subject:","Corporate Peer Challenge – progress against recommendations",["title","Subject"]),("Report of:","Deputy Chief Executive",["report_of","Report of"]),("Portfolio:","Strategy and Performance (Councillor Anneliese Broom)",["portfolio","portfolio_holder","Portfolio"]),("Ward(s):","All",["wards_affected","wards","Ward(s)"]),("Report author:","Hamish Oduya, Corporate Performance Manager",["report_author","author","Report author"])]
for a,b,_ in FM:
    p=doc.add_paragraph();p.paragraph_format.space_after=Pt(2);p.paragraph_format.left_indent=Cm(4);p.paragraph_format.first_line_indent=Cm(-4);p.paragraph_format.tab_stops.add_tab_stop(Cm(4));p.add_run(a).bold=True;p.add_run('\t'+b)
head('Summary')
para('This report gives the Committee its second update on what has been done in response to the Corporate Peer Challenge of June 2023. Of the eight recommendations, three are complete, four are in progress and one is delayed.')
head('Recommendations')
para('The Committee is asked to:')
DEC=[("i)","Consider and comment on the progress made against the peer team’s recommendations;"),("ii)","Identify any recommendation on which members would like a more detailed report; and"),("iii)","Agree that completed recommendations are removed from future updates.")]
for r,t in DEC:num(r,t)
head('Background')
num('1.','The Local Government Association’s peer team visited Thornwick from 19 to 22 June 2023. Its feedback report was published on 14 September 2023 and the action plan was approved by the Executive on 10 October 2023.')
num('2.','In line with the expectations of the Local Government Association, the peer team came back for a one-day progress review on 5 June 2024. It concluded that the council had responded well, had stabilised its finances and had more to do on the future of adult social care transport and on partnership governance.')
num('3.','The Committee received its first update in March 2024. Members asked then that future reports be shorter, that they show plainly which recommendations are finished and that they explain any delay. The table below has been designed with that in mind.')
head('Progress to date')
num('4.','Table 1 sets out each of the recommendations of the peer team, the position at the end of February 2025 and a status.')
P=para('Table 1: Progress on peer challenge recommendations',True,sz=10.5);P.paragraph_format.keep_with_next=True
ROWS=[
("1","Agree a new corporate plan with a clear golden thread to service plans and appraisals.","The Corporate Plan 2024-28 was adopted in February 2024. All service plans follow the new template and 94% of appraisals were completed by December.","Complete"),
("2","Review the senior management structure to make sure that there is enough strategic capacity.","The structure was approved in November 2023. The last of the new posts, Director of Regeneration, was filled in August 2024.","Complete"),
("3","Strengthen the oversight of the council’s two wholly owned companies.","A shareholder committee has been set up and has met four times. Company business plans for 2025/26 go to it in April.","In progress"),
("4","Rebuild the general fund reserve to at least 5% of net revenue budget by March 2026.","The reserve stood at 3.8% at the end of quarter three. The 2025/26 budget includes a contribution of £1.1m which would bring it to 4.6%.","In progress"),
("5","Reset the relationship with the voluntary and community sector through a new compact.","Two rounds of engagement have taken place with more than 60 groups. The compact was due to be signed in January but the sector asked for more time to consider the funding section. Signature is now expected in June.","Delayed"),
("6","Develop a single view of the customer to reduce the number of times that residents have to tell their story.","The data-sharing agreement is signed and the first phase, covering council tax and housing benefit, went live in October 2024.\nPhase two will add housing repairs in the summer.","In progress"),
("7","Put in place a members’ development programme, with a particular focus on new councillors and committee chairs.","The programme was agreed by the Member Development Group. Attendance has averaged 81% and the council was awarded Charter status in January 2025.","Complete"),
("8","Work with the health system to agree a shared plan for prevention.","The Health and Wellbeing Board has adopted three shared aims. A joint post with the integrated care board was advertised in February.","In progress")]
DEL={"Complete":"complete","In progress":["on_track","unknown"],"Delayed":["off_track","at_risk"]}
t=doc.add_table(rows=1,cols=4);t.style='Table Grid';t.autofit=False;W=[1.2,5.2,7.4,2.4]
def put(c,x,b=False):
    for k,l in enumerate(x.split('\n')):
        p=c.paragraphs[0] if k==0 else c.add_paragraph();p.paragraph_format.space_after=Pt(2);r=p.add_run(l);r.font.size=Pt(10);r.bold=b
for i,h in enumerate(["No.","Recommendation","Position at end of February 2025","Status"]):
    put(t.rows[0].cells[i],h,True);e=OxmlElement('w:shd');e.set(qn('w:val'),'clear');e.set(qn('w:fill'),'D9D9D9');t.rows[0].cells[i]._tc.get_or_add_tcPr().append(e)
e=OxmlElement('w:tblHeader');e.set(qn('w:val'),'true');t.rows[0]._tr.get_or_add_trPr().append(e)
recs=[{"ref":r,"text":x,"headline":None,"recommendation_type":"decision","actions":[],"progress":[],"rag":[],"leads":[]} for r,x in DEC]
A={"as_of_start":["2025-02-28","2025-02-01"],"as_of_end":"2025-02-28"}
for r,x,pr,stt in ROWS:
    c=t.add_row().cells;put(c[0],r);put(c[1],x);put(c[2],pr);put(c[3],stt)
    recs.append({"ref":r,"text":x,"headline":None,"recommendation_type":"peer","made":["2023",None,"2023-06","2023-06-01"],"actions":[],"leads":[],"progress":[{"text":pr.replace('\n',' '),**A}],"rag":[{"rag_text":stt,"rag":None,"delivery":DEL[stt],"basis":"text","as_of_start":["2025-02-28","2025-02-01",None],"as_of_end":["2025-02-28",None]}]})
for row in t.rows:
    for i,w in enumerate(W):row.cells[i].width=Cm(w)
for i,w in enumerate(W):t.columns[i].width=Cm(w)
para('').paragraph_format.space_after=Pt(0)
num('5.','The main concern is recommendation 5. Officers met the chair of the Thornwick Voluntary Forum on 27 February and have agreed a way forward. An update will be given at the meeting.')
num('6.','Of the recommendations in progress, officers expect the one on prevention to be the hardest to complete, because it depends on changes in the National Health Service over which the council has little control.')
head('Next steps')
num('7.','Subject to the views of the Committee, the next report will be made in September 2025 and will deal only with the recommendations that remain open. The council is due to have its next Corporate Peer Challenge in 2028.')
head('Financial, legal and risk implications')
num('8.','There are no direct financial or legal implications. The risk of not responding to the peer challenge is recorded on the corporate risk register (CR14), where it is scored as low.')
head('Background papers')
para('Corporate Peer Challenge Feedback Report, September 2023\nCorporate Peer Challenge Action Plan, October 2023')
f=s.footer.paragraphs[0];f.alignment=2;r=f.add_run()
for ty,tx in(('begin',None),(None,'PAGE'),('end',None)):
    if ty:e=OxmlElement('w:fldChar');e.set(qn('w:fldCharType'),ty)
    else:e=OxmlElement('w:instrText');e.text=tx
    r._r.append(e)
def ms(ev,t,a,b=None):return {"event":ev,"date_text":t,"date_start":a,"date_end":b or a}
g={"documents":{"document_type":"committee_report","date_start":"2025-03-18","date_end":"2025-03-18","committee":"Overview and Scrutiny Committee"},"councils":["E06999001"],"recommendations":recs,
"front_matter":[{"field":f,"value_text":v} for a,v,f in FM],"scope":[],"peers":[],
"milestones":[ms("on_site",["from 19 to 22 June 2023","19 to 22 June 2023"],"2023-06-19","2023-06-22"),ms("report_published","14 September 2023","2023-09-14"),ms(["action_plan_published","meeting","other"],"10 October 2023","2023-10-10"),ms("progress_review","5 June 2024","2024-06-05"),ms(["other","on_site"],"2028","2028-01-01","2028-12-31"),ms(["meeting","other","progress_review"],"September 2025","2025-09-01","2025-09-30")]}
outdocx('thornwick_scrutiny_2025',doc,g,"Corporate Peer Challenge – progress against recommendations","Word scrutiny report whose body holds a progress table with status words only (no colour, no leads, no actions), the as-of date in the column's header; roman decisions before numbered paragraphs.",__file__)
