import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from annexed_papers import *
NAME='saltmere_action_plan_word'
doc=base('Gill Sans MT',10,1.6); doc.styles['Normal'].font.name='Carlito'
s=doc.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.top_margin=s.bottom_margin=Cm(1.6)
p=s.footer.paragraphs[0]; p.paragraph_format.tab_stops.add_tab_stop(Cm(26)); r=p.add_run('Saltmere District Council  |  Peer Challenge Action Plan  |  Version 3, November 2025\tPage '); r.font.size=Pt(8); field(p,'PAGE').font.size=Pt(8)
p=doc.add_paragraph(); r=p.add_run('Corporate Peer Challenge: Action Plan'); r.bold=True; r.font.size=Pt(20); r.font.color.rgb=RGBColor(0x0B,0x4F,0x6C); p.paragraph_format.space_after=Pt(2)
p=doc.add_paragraph(); r=p.add_run('Position at 31 October 2025'); r.font.size=Pt(13); r.font.color.rgb=RGBColor(0x0B,0x4F,0x6C)
doc.add_paragraph('An LGA peer team visited Saltmere from 11 to 14 March 2025 and made seven recommendations to us. Cabinet agreed this plan on 8 July 2025. It is looked at each month by the Corporate Management Team and each quarter by the Performance and Scrutiny Committee, which will next see it on 20 November 2025. The peer team will return in February 2026 to review our progress.')
t=doc.add_table(2,5); t.style='Table Grid'
KEY=[('B','Complete','5B9BD5'),('G','On track to be finished by the date shown','70AD47'),('A','Some slippage, with action agreed to recover it','FFC000'),('R','Off track: the date will not be met','E0412F'),('','Not due to start yet','FFFFFF')]
for i,(a,b,c) in enumerate(KEY):
    cell(t.cell(0,i),a,True,9,align=WD_ALIGN_PARAGRAPH.CENTER); shade(t.cell(0,i),c); cell(t.cell(1,i),b,size=9)
widths(t,[5.2]*5)
doc.add_paragraph().paragraph_format.space_after=Pt(0)
# ref, recommendation, theme, actions: (no, text, leads, due, (start,end), update, brag)
P=[('Local priorities and outcomes',[
 ('1','Refresh the Corporate Plan so that it has fewer priorities, each with measures that show the difference being made for residents.',[
  ('1.1','Hold member and partner workshops to agree the priorities',['Chief Executive'],'September 2025',('2025-09-01','2025-09-30'),'Three workshops were held between July and September, with 29 of 36 members taking part. Four draft priorities have come out of them.','B'),
  ('1.2','Consult residents and businesses on the draft plan',['Communications and Engagement Manager'],'January 2026',('2026-01-01','2026-01-31'),'The consultation opens on 10 November and will run for eight weeks.','G'),
  ('1.3','Adopt the new Corporate Plan and its measures',['Chief Executive','Leader of the Council'],'24 February 2026',('2026-02-24','2026-02-24'),'','')]),
 ('2','Develop a shared understanding of the needs of the coastal wards, using the data which partners already hold.',[
  ('2.1','Agree a data sharing protocol with the Integrated Care Board and Brackenshire County Council',['Head of Communities and Housing'],'December 2025',('2025-12-01','2025-12-31'),'The county council has signed. The Integrated Care Board’s information governance panel has asked for changes and will look at it again in January.','A')])]),
('Organisational and place leadership',[
 ('3','Be clear about Saltmere’s position on local government reorganisation and communicate it consistently to staff and partners.',[
  ('3.1','Brief all staff after each stage of the process',['Chief Executive'],'Ongoing',None,'Five briefings have been held so far, two of them at the depot. Questions and answers are on the intranet.','G'),
  ('3.2','Establish a cross-party reorganisation working group',['Monitoring Officer'],'July 2025',('2025-07-01','2025-07-31'),'The group has met monthly since July.','B')])]),
('Governance and culture',[
 ('4','Review the committee structure to reduce duplication, and make sure that members have the time and the information to challenge well. The peer team heard of reports that had gone to four committees without being changed by any of them.',[
  ('4.1','Commission the Centre for Governance and Scrutiny to carry out a review',['Monitoring Officer'],'October 2025',('2025-10-01','2025-10-31'),'The Centre began its work on 6 October. Its report is now expected in December, two months later than planned.','A'),
  ('4.2','Implement the changes from the start of the municipal year 2026/27',['Monitoring Officer','Democratic Services Manager'],'May 2026',('2026-05-01','2026-05-31'),'','')]),
 ('5','Agree and live by a set of values and behaviours for members and staff.',[
  ('5.1','Develop the values with the Staff Voice group and group leaders',['Head of People and Customer Services'],'Q3 2025/26',('2025-10-01','2025-12-31'),'Draft values were shared at the September staff conference and received well.','G'),
  ('5.2','Build the values into appraisal and member induction',['Head of People and Customer Services'],'Q4 2025/26',('2026-01-01','2026-03-31'),'','')])]),
('Financial planning and management',[
 ('6','Produce a costed plan to close the medium-term budget gap, including decisions about the harbour and the car parks.',[
  ('6.1','Complete the review of harbour charges',['Harbour Master','Section 151 Officer'],'September 2025',('2025-09-01','2025-09-30'),'The review was paused in August because the consultant withdrew. A new appointment cannot be made before January and charges for 2026/27 will have to be set without it.','R'),
  ('6.2','Bring a four-year savings plan to Cabinet',['Section 151 Officer'],'9 December 2025',('2025-12-09','2025-12-09'),'Directors’ proposals worth £1.4m have been through a first round of challenge.','G'),
  ('6.3','Publish a quarterly statement of savings delivered',['Section 151 Officer'],'From Q1 2026/27',('2026-04-01',None),'','')])]),
('Capacity for improvement',[
 ('7','Strengthen programme and project management.',[
  ('7.1','Adopt a single project framework and train all project managers in its use',['Transformation Manager'],'31 October 2025',('2025-10-31','2025-10-31'),'The framework was adopted on 2 September and 34 managers have been trained.','B')])])]
FILL={'B':'5B9BD5','G':'70AD47','A':'FFC000','R':'E0412F','':None}
H=['Ref','Peer team recommendation','Action','Lead','By when','Update','BRAG']; W=[1.1,5.6,5.5,3.4,2.5,6.6,1.5]
t=doc.add_table(1,7); t.style='Table Grid'
for c,x in zip(t.rows[0].cells,H): cell(c,x,True,9.5,'FFFFFF'); shade(c,'0B4F6C')
repeat(t.rows[0])
G=[]
MADE=["2025","2025-03","2025-03-11","2025-03-14"]
ROLE={'Leader of the Council':['Leader of the Council','Leader']}
DEL={'B':('blue','complete'),'G':('green','on_track'),'A':('amber','at_risk'),'R':('red','off_track')}
for th,recs in P:
    r=t.add_row(); nosplit(r); m=r.cells[0].merge(r.cells[6]); cell(m,th,True,10); shade(m,'CFE3EC')
    for n,rec,acts in recs:
        first=len(t.rows); A=[]
        for k,(an,tx,le,due,span,up,b) in enumerate(acts):
            r=t.add_row(); nosplit(r); c=r.cells
            if k==0: cell(c[0],n,True,9.5); cell(c[1],rec,size=9.5)
            cell(c[2],f'{an} {tx}',size=9.5); cell(c[3],le,size=9.5); cell(c[4],due,size=9.5); cell(c[5],up,size=9.5)
            cell(c[6],b,True,9.5,align=WD_ALIGN_PARAGRAPH.CENTER)
            if b: shade(c[6],FILL[b])
            a={"ref":an,"text":tx,"due_text":due,"due_start":span[0] if span else None,"due_end":([None,'2026-06-30'] if due.startswith('From') else span[1]) if span else None,
               "leads":[{"lead_text":x,"role":ROLE.get(x,x)} for x in le],
               "progress":[{"text":up,"as_of_start":"2025-10-31","as_of_end":"2025-10-31"}] if up else [],
               "rag":[{"rag_text":b,"rag":DEL[b][0],"delivery":DEL[b][1],"basis":["text_and_fill","legend"],"as_of_start":["2025-10-31",None]}] if b else []}
            A.append(a)
        if len(acts)>1:
            t.cell(first,0).merge(t.cell(first+len(acts)-1,0)); t.cell(first,1).merge(t.cell(first+len(acts)-1,1))
            for col in (0,1):
                cc=t.cell(first,col)
                for q in list(cc.paragraphs):
                    if not q.text: q._p.getparent().remove(q._p)
        G.append({"ref":n,"text":rec,"headline":None,"recommendation_type":"peer","made":MADE,"theme":th,"actions":A,"leads":[],"progress":[],"rag":[]})
widths(t,W)
gold={"documents":{"document_type":"action_plan","date_start":["2025-10-31","2025-11-01"],"date_end":["2025-10-31","2025-11-30"]},"councils":["E07999004"],"recommendations":G,
"front_matter":[],"scope":[],"peers":[],
"milestones":[ms("on_site",["from 11 to 14 March 2025","11 to 14 March 2025"],"2025-03-11","2025-03-14"),ms(["action_plan_published","meeting"],["8 July 2025","on 8 July 2025"],"2025-07-08","2025-07-08"),ms("meeting",["20 November 2025","on 20 November 2025"],"2025-11-20","2025-11-20"),ms("progress_review",["February 2026","in February 2026"],"2026-02-01","2026-02-28")],
"no_extra":[]}
d=save(NAME,gold,'Saltmere: Corporate Peer Challenge action plan, version 3 (fictional)','LibreOffice (python-docx)','Landscape Word plan with theme bands, merged recommendation cells over one to three numbered actions, leads one a line, a BRAG column of letter and fill with a key (blue is complete, empty is not due yet).')
lo(d,doc)
