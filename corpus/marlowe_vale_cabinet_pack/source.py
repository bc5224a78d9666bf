import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1])); from paragraphed_papers import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.enum.section import WD_ORIENT
N='marlowe_vale_cabinet_pack'; d=f'{B}/{N}'
def new(font='Liberation Sans',sz=11,land=False):
    doc=Document(); st=doc.styles['Normal']; st.font.name=font; st.font.size=Pt(sz); st.paragraph_format.space_after=Pt(7); st.paragraph_format.line_spacing=1.08
    s=doc.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7)
    if land: s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21)
    s.left_margin=s.right_margin=Cm(2.3 if not land else 1.7); s.top_margin=Cm(2.1); s.bottom_margin=Cm(2.2); return doc
def para(doc,x,b=False,sz=None,al=None,i=False,sb=None):
    p=doc.add_paragraph(); r=p.add_run(x); r.bold=b; r.italic=i
    if sz: r.font.size=Pt(sz)
    if al: p.alignment=al
    if sb is not None: p.paragraph_format.space_before=Pt(sb)
    return p
C=WD_ALIGN_PARAGRAPH.CENTER; Rt=WD_ALIGN_PARAGRAPH.RIGHT
def num(doc,n,x,b=False,ind=0.0,hang=1.2):
    p=doc.add_paragraph(); f=p.paragraph_format; f.left_indent=Cm(ind+hang); f.first_line_indent=Cm(-hang); f.tab_stops.add_tab_stop(Cm(ind+hang)); r=p.add_run(f'{n}\t{x}'); r.bold=b
    if b: f.keep_with_next=True; f.space_before=Pt(9)
    return p
def put(c,x,b=False,sz=9.5):
    for i,l in enumerate(x.split('\n')):
        p=c.paragraphs[0] if i==0 else c.add_paragraph(); p.paragraph_format.space_after=Pt(2); r=p.add_run(l); r.bold=b; r.font.size=Pt(sz)
parts=[]
def out(doc,n): doc.save(f'{d}/{n}.docx'); soffice(f'{d}/{n}.docx',d); parts.append(n)
# 1 agenda ---------------------------------------------------------------
doc=new()
para(doc,'MARLOWE VALE BOROUGH COUNCIL',True,17,C); para(doc,'CABINET',True,15,C)
para(doc,'AGENDA',True,13,C)
para(doc,'A meeting of the Cabinet will be held in the Council Chamber, Civic Offices, Vale Road, Marlowe on Tuesday 10 March 2026 at 6.00 pm.')
para(doc,'Membership',True)
t=doc.add_table(rows=0,cols=2)
for a,b in [('Councillor Cecily Brandreth (Leader of the Council)','Councillor Yusuf Dar'),('Councillor Tom Elphick (Deputy Leader)','Councillor Margery Penhallow'),('Councillor Ines Kowalczyk','Councillor Stuart Whinney')]:
    c=t.add_row().cells; put(c[0],a,sz=11); put(c[1],b,sz=11)
para(doc,'Members of the public are welcome to attend. The meeting will be shown live on the Council’s website. Anyone who wishes to ask a question should give notice to Democratic Services by noon on Thursday 5 March 2026.',sb=8)
para(doc,'Contact: Lorna Quayle, Democratic Services Officer, 01632 960 147, democraticservices@marlowevale.gov.uk'); para(doc,'Published on Monday 2 March 2026')
doc.add_page_break()
t=doc.add_table(rows=0,cols=3)
AG=[('1','Apologies for absence',''),('2','Declarations of interest\nMembers are asked to declare any disclosable pecuniary interest, or other interest, in the business on this agenda.',''),('3','Minutes\nTo approve the minutes of the meeting held on 3 February 2026 as a correct record.','3 - 4'),('4','Public question time',''),
('5','Corporate Peer Challenge: feedback and action plan\nReport of the Chief Executive. To consider the findings of the peer team and agree an action plan.','@5'),('6','Empty homes: renewal of the loan and grant scheme\nReport of the Head of Housing and Public Protection.','@6'),('7','Urgent business\nTo consider any other items that the Chair decides are urgent.','')]
agrows=[]
for n,x,pg in AG:
    c=t.add_row().cells; put(c[0],n+'.',sz=11); ps=x.split('\n'); put(c[1],ps[0],True,11)
    if len(ps)>1: p=c[1].add_paragraph(ps[1])
    agrows.append((c[2],pg))
widths(t,[1.2,12.8,2.4])
agenda=doc
# 2 minutes --------------------------------------------------------------
doc=new()
para(doc,'CABINET',True,14,C); para(doc,'Minutes of the meeting held on Tuesday 3 February 2026 at 6.00 pm in the Council Chamber, Civic Offices, Marlowe',True,11,C)
para(doc,'Present: Councillors Cecily Brandreth (Chair), Tom Elphick, Ines Kowalczyk, Margery Penhallow and Stuart Whinney'); para(doc,'Also present: Councillors Faye Hollobone and Derek Mundy'); para(doc,'Officers: Angus Trelawney (Chief Executive), Bina Chowdhury (Director of Finance), Philip Oldroyd (Monitoring Officer), Lorna Quayle (Democratic Services Officer)')
def mi(n,h,*ps):
    num(doc,n,h,True)
    for x in ps: 
        p=para(doc,x); p.paragraph_format.left_indent=Cm(1.2)
def res(x,lead='RESOLVED: '):
    p=doc.add_paragraph(); p.paragraph_format.left_indent=Cm(1.2); p.add_run(lead).bold=True; p.add_run(x)
MR=["that the minutes of the meeting held on 13 January 2026 be approved as a correct record and signed by the Chair.",
 ["the General Fund budget of £14.92 million for 2026/27 be approved;","the Council’s element of the council tax be increased by £5.40 to £212.31 for a Band D property; and","the schedule of fees and charges in Appendix D be approved, with the exception of those for allotments, which are to remain at the level for 2025/26."],
 ["the findings given by the peer team at the end of its visit be noted;","the final feedback report and a proposed action plan be brought to the meeting on 10 March 2026."],
 "that a lease of the former depot at Quarry Lane be granted to Vale Community Transport for ten years at a rent of £6,000 a year.",
 ]
mi('71.','APOLOGIES FOR ABSENCE','An apology was received from Councillor Yusuf Dar.')
mi('72.','DECLARATIONS OF INTEREST','Councillor Whinney declared that he is a trustee of Vale Community Transport and left the room during minute 77.')
mi('73.','MINUTES'); res(MR[0])
mi('74.','PUBLIC QUESTION TIME','Mr Alban Setchell of Nether Coombe asked when the public conveniences in Market Place would be open again. The Deputy Leader replied that the contractor had been given until Easter, and that a written answer would be sent.')
mi('75.','BUDGET AND COUNCIL TAX 2026/27','The Leader introduced the report and thanked the Director of Finance and her team. The settlement was £210,000 better than had been feared, but it would not last: from 2027/28 the borough would lose most of what was left of the New Homes Bonus. Councillor Hollobone, who chairs the Scrutiny Committee, said that her Committee supported the proposals but regretted the rise in garden waste charges.')
p=para(doc,'RECOMMENDED TO COUNCIL: That',True); p.paragraph_format.left_indent=Cm(1.2)
for m,x in zip('123',MR[1]): num(doc,f'({m})',x,ind=1.2,hang=1)
mi('76.','CORPORATE PEER CHALLENGE','The Chief Executive reported orally on the challenge that had taken place in the first week of December. The team had been complimentary about waste collection and the way members work together, and less so about the Council’s pace. A written report would follow. Councillor Mundy asked that parish councils be told of the findings; the Leader agreed that they should be.')
p=para(doc,'RESOLVED: That',True); p.paragraph_format.left_indent=Cm(1.2)
for m,x in zip('12',MR[2]): num(doc,f'({m})',x,ind=1.2,hang=1)
mi('77.','QUARRY LANE DEPOT','Cabinet considered the report of the Property Manager. Two other bids had been received, of which the higher was £9,500 a year. Members took the view that the social value of the preferred bid outweighed the difference.'); res(MR[3])
para(doc,'The meeting closed at 7.12 pm.',sb=8); para(doc,'Chair ………………………………………   Date ……………………')
out(doc,'2_minutes')
# 3 report on CPC ---------------------------------------------------------
doc=new()
def head(rows,title):
    para(doc,'CABINET',True,13); t=doc.add_table(rows=0,cols=2); t.style='Table Grid'
    for a,b in rows:
        c=t.add_row().cells; put(c[0],a,True,10.5); put(c[1],b,False,10.5); shade(c[0],'E9EFE1')
    widths(t,[4.6,11.8])
F1=[("Date of meeting","10 March 2026"),("Title","Corporate Peer Challenge: feedback and action plan"),("Report of","Chief Executive"),("Portfolio holder","Councillor Cecily Brandreth, Leader of the Council"),("Contact officer","Ruby Standish, Policy and Performance Lead"),("Key decision","No"),("Appendices","A: Action plan")]
head(F1,'')
D1=["To welcome the feedback report and record the Council’s thanks to the peer team.","To approve the action plan at Appendix A for publication by 30 April 2026.","To appoint a working group of three members of Cabinet and two of the Scrutiny Committee to oversee the plan.","To receive a report on progress in September 2026."]
num(doc,'1','Decisions requested',True)
for i,x in enumerate(D1,1): num(doc,f'1.{i}',x)
def sect(n,h,ps):
    num(doc,n,h,True)
    for i,x in enumerate(ps,1): num(doc,f'{n}.{i}',x)
sect('2','Why this report is before Cabinet',["The Council invited the Local Government Association (LGA) to carry out a Corporate Peer Challenge, its first since 2017. A team of six peers and a manager from the LGA was on site from 2 to 4 December 2025. Cabinet heard of its first impressions on 3 February 2026 (minute 76).","The feedback report was received in final form on 13 February 2026 and was placed on the Council’s website on 27 February 2026."])
sect('3','What the peer team found',["The team described Marlowe Vale as “a well-run small council with an opportunity to be more than that”. It was struck by the loyalty of staff, by courteous relations between members of different groups, and by a waste service that was rated the best in the county by residents.","It also found that the Council plans year by year. The Council Plan has no measures, the capital programme slips (only 54% of it was spent in 2024/25) and the team could find nobody who was responsible for the whole of any one priority. Members were said to be “well informed about the past and less so about what is coming”.","On finance the team judged the position to be sound to March 2027. Beyond that, it felt that the plan relies on growth in business rates that may not come.","The report ends with six key recommendations. They are reproduced in Appendix A, in the order in which the team made them, beside the action that officers propose."])
sect('4','Proposed response',["It is suggested that all six recommendations be accepted. In respect of Recommendation 4 it is proposed to go a little further than the team, by including land held by the Council’s housing company.","The LGA asks for an action plan to be published within five months of the visit, that is by 4 May 2026. A progress review, at which some of the team will return, has been pencilled in for 17 November 2026."])
sect('5','Financial, legal and other implications',["There is no charge for the challenge. The cost of the external advice in action 3 (£18,000) can be met from the Corporate Improvement Reserve. Bina Chowdhury, Director of Finance","The Council has a duty of best value under the Local Government Act 1999, to which the challenge is relevant. Philip Oldroyd, Monitoring Officer","An equality impact assessment is not needed at this stage. There are no direct effects on climate or on crime and disorder."])
sect('6','Options',["Cabinet could decline to publish a response, or publish one that is less detailed. Neither is recommended: councils that respond openly have found it easier to attract staff and to satisfy their auditors."])
out(doc,'3_cpc_report')
# 4 appendix: action plan ---------------------------------------------------
doc=new(sz=10,land=True)
para(doc,'Appendix A',True,11,Rt); para(doc,'Corporate Peer Challenge – action plan',True,16); para(doc,'Draft for Cabinet, 10 March 2026. Recommendations are as worded in the LGA’s feedback report of February 2026.',i=True)
H=["","Key recommendation","What we will do","Lead officer","Cabinet member","Start","Complete by","What success looks like"]
PL=[("1","Refresh the Council Plan so that it looks at least five years ahead, and give each priority an owner, a budget and a measure.",[("Member and staff workshops","Policy and Performance Lead","Cllr Brandreth","April 2026","June 2026",("2026-06-01","2026-06-30"),"All 38 councillors invited; at least half take part"),("New plan to Council","Chief Executive","Cllr Brandreth","July 2026","10 December 2026",("2026-12-10","2026-12-10"),"Plan adopted with one named director for each priority")]),
("2","Create a forward look for members, so that they are told of the large decisions at least six months before they are asked to make them.",[("Twelve-month forward plan, gone through monthly by Cabinet and group leaders","Monitoring Officer","Cllr Elphick","May 2026","31 July 2026",("2026-07-31","2026-07-31"),"Fewer than three urgent decisions a year")]),
("3","Test the assumptions in the medium term financial strategy, and business rates in particular, with somebody from outside.",[("Commission an independent view of the business rates forecast","Director of Finance","Cllr Kowalczyk","April 2026","Sept 2026",("2026-09-01","2026-09-30"),"Forecast within 3% of outturn"),("Model a low case to 2030/31","Director of Finance","Cllr Kowalczyk","April 2026","November 2026",("2026-11-01","2026-11-30"),"Low case published with the strategy")]),
("4","Draw up an asset strategy that says which land and buildings are to be kept, developed or sold.",[("Asset register, including the land of Marlowe Homes Ltd","Property Manager","Cllr Penhallow","March 2026","August 2026",("2026-08-01","2026-08-31"),"A single register on the mapping system"),("Strategy to Cabinet","Property Manager\nDirector of Finance","Cllr Penhallow","Sept 2026","March 2027",("2027-03-01","2027-03-31"),"£1.5m of receipts identified")]),
("5","Improve the delivery of the capital programme by planning over three years and reporting slippage to members quarterly.",[("Gateway process for schemes above £100,000","Director of Finance","Cllr Kowalczyk","Already begun","30 June 2026",("2026-06-30","2026-06-30"),"75% of programme spent in 2026/27")]),
("6","Invest in managers at the third and fourth tiers. They are the Council’s future leaders and they feel overlooked.",[("Leadership programme, to be shared with Harrowdale District Council","Head of People","Cllr Whinney","Sept 2026","July 2027",("2027-07-01","2027-07-31"),"24 managers complete the programme"),("Mentor from another council for each new head of service","Head of People","Cllr Whinney","May 2026","Ongoing",(None,None),"Positive feedback after six months")])]
START={"March 2026":"2026-03-01","April 2026":"2026-04-01","May 2026":"2026-05-01","July 2026":"2026-07-01","Sept 2026":"2026-09-01"}
t=doc.add_table(rows=1,cols=8); t.style='Table Grid'
for c,x in zip(t.rows[0].cells,H): put(c,x,True,9); shade(c,'C9D8B6')
rowprop(t.rows[0],'w:tblHeader'); plan=[]
for ref,rec,acts in PL:
    first=None; ga=[]
    for i,(a,l,m,s0,e0,(ds,de),suc) in enumerate(acts):
        r=t.add_row(); rowprop(r,'w:cantSplit'); c=r.cells
        if i==0: put(c[0],ref,True,9); put(c[1],rec,False,9); first=r
        for j,x in enumerate((a,l,m,s0,e0,suc),2): put(c[j],x,False,9)
        ga.append({"ref":None,"text":a,"due_text":e0,"due_start":[ds]+([START[s0]] if s0 in START else []),"due_end":de,"leads":[{"lead_text":x,"role":x} for x in l.split('\n')]+[{"lead_text":m,"role":None}],"progress":[],"rag":[]})
    if len(acts)>1:
        for j in (0,1):
            first.cells[j].merge(t.rows[-1].cells[j])
            for q in first.cells[j].paragraphs[1:]:
                if not q.text: q._p.getparent().remove(q._p)
    plan.append({"ref":ref,"text":rec,"recommendation_type":"peer","made":["2026","2026-02","2025","2025-12"],"actions":ga,"leads":[],"progress":[],"rag":[]})
widths(t,[0.9,5.2,5.2,3.2,2.7,2.3,2.7,4.1])
out(doc,'4_appendix_a')
# 5 empty homes report -------------------------------------------------------
doc=new()
F2=[("Date of meeting","10 March 2026"),("Title","Empty homes: renewal of the loan and grant scheme"),("Report of","Head of Housing and Public Protection"),("Portfolio holder","Councillor Stuart Whinney"),("Contact officer","Delroy Hasker, Private Sector Housing Manager"),("Key decision","Yes"),("Appendices","None")]
head(F2,'')
D2=["To renew the empty homes loan and grant scheme for three years from 1 April 2026.","To raise the upper limit of a loan from £25,000 to £35,000.","To authorise the Head of Housing and Public Protection to make changes to the conditions of the scheme, in consultation with the portfolio holder."]
num(doc,'1','Decisions requested',True)
for i,x in enumerate(D2,1): num(doc,f'1.{i}',x)
sect('2','Background',["There were 412 homes in the borough on 1 October 2025 that had stood empty for more than six months, of which 139 had been empty for over two years. That is 0.9% of the stock and a little above the average for districts in the region.","The Council has offered help to owners since 2018. Loans are interest-free for five years and are secured on the property. Grants of up to £8,000 are made where an owner agrees to let to a household from the housing register for at least three years.","The scheme ends on 31 March 2026 unless it is renewed."])
sect('3','What the scheme has achieved',["The table shows the number of homes brought back into use with the help of a loan or grant in the last four years. All but two of the 31 loans have been, or are being, repaid on time."])
t=doc.add_table(rows=1,cols=4); t.style='Table Grid'
for c,x in zip(t.rows[0].cells,("Year","Loans","Grants","Homes in use again")): put(c,x,True,10); shade(c,'E9EFE1')
for r in (("2022/23","6","4","11"),("2023/24","8","7","16"),("2024/25","9","6","17"),("2025/26 (to January)","8","9","19")):
    for c,x in zip(t.add_row().cells,r): put(c,x,False,10)
widths(t,[5,3,3,5.4])
sect('4','Proposals',["The cost of building work has risen by about 38% since the present limit was set, and owners of larger houses tell us that £25,000 no longer covers a roof and heating. A limit of £35,000 is proposed. As loans are recycled, the effect on the capital programme is one of timing.","The Scrutiny Committee looked at the scheme on 20 January 2026. It supported renewal, and asked whether the Council should make more use of compulsory purchase. Officers believe that the threat of it is useful but that each case takes two to three years."])
sect('5','Financial implications',["The capital programme has £300,000 a year for the scheme from 2026/27 to 2028/29. Council tax premiums on long-term empty homes brought in £174,000 in 2024/25, of which the Council keeps about a tenth."])
sect('6','Legal implications',["The power to give assistance is in article 3 of the Regulatory Reform (Housing Assistance) (England and Wales) Order 2002. A policy must be adopted and made public."])
sect('7','Equality and climate',["Loans may be used for insulation. No group is treated less favourably by the scheme."])
out(doc,'5_empty_homes')
# page counts, agenda page refs, merge, stamp
def npages(f): return int(subprocess.run(['qpdf','--show-npages',f],capture_output=True,text=True).stdout)
cnt={p:npages(f'{d}/{p}.pdf') for p in parts}
s3=3+cnt['2_minutes']; s4=s3+cnt['3_cpc_report']; s5=s4+cnt['4_appendix_a']; end=s5+cnt['5_empty_homes']-1
for c,pg in agrows: put(c,{'3 - 4':f'3 - {s3-1}','@5':f'{s3} - {s5-1}','@6':f'{s5} - {end}'}.get(pg,''),sz=11)
agenda.save(f'{d}/1_agenda.docx'); soffice(f'{d}/1_agenda.docx',d); assert npages(f'{d}/1_agenda.pdf')==2
files=[f'{d}/1_agenda.pdf']+[f'{d}/{p}.pdf' for p in parts]
subprocess.run(['qpdf','--empty','--pages',*files,'--',f'{d}/merged.pdf'],check=True)
from reportlab.pdfgen import canvas
c=canvas.Canvas(f'{d}/stamp.pdf',invariant=1)
for n in range(1,end+1):
    w,h=(842,595) if s4<=n<s5 else (595,842); c.setPageSize((w,h)); c.setFont('Helvetica',10)
    if n>2: c.drawCentredString(w/2,22,f'Page {n}')
    if n in (3,s3,s5): c.setFont('Helvetica-Bold',11); c.drawRightString(w-40,h-28,'Agenda Item '+{3:'3',s3:'5',s5:'6'}[n])
    c.showPage()
c.save(); subprocess.run(['qpdf',f'{d}/merged.pdf','--overlay',f'{d}/stamp.pdf','--',f'{d}/document.pdf'],check=True)
import os
for f in files+[f'{d}/merged.pdf',f'{d}/stamp.pdf']: os.remove(f)
print(cnt,end)
def that(x): return [x,x[0].upper()+x[1:],x[5:]]
E7=["E07999011"]; cab=["Cabinet","CABINET"]
def base(first,last,ty,date,com=cab): return {"pages":[first,last],"documents":{"document_type":ty,"date_start":date,"date_end":date,"committee":com},"councils":E7}
def heads(F): return [fm("Date of meeting",F[0][1],"meeting_date"),fm("Title",F[1][1],"report_title"),fm("Report of",F[2][1]),fm("Portfolio holder",F[3][1]),fm("Contact officer",F[4][1]),fm("Key decision",F[5][1],"is_key_decision"),fm("Appendices",F[6][1],"appendix")]
none={"leads":[],"rag":[],"progress":[]}
for p in range(1): pass
g1={**base(1,2,"agenda","2026-03-10"),"recommendations":[],"peers":[],"scope":[]}
g2={**base(3,s3-1,"minutes","2026-02-03"),"recommendations":[dec([None,"73"],[MR[0],MR[0][5:]])]+[dec(f'({m})',semi(x),) for m,x in zip('123',MR[1])]+[dec(f'({m})',semi(x)) for m,x in zip('12',MR[2])]+[dec([None,"77"],[MR[3],MR[3][5:]])],"peers":[],"scope":[],
"milestones":[{"event":"on_site","date_text":["in the first week of December","the first week of December","first week of December"],"date_start":["2025-12-01",None],"date_end":["2025-12-07",None]},ms(["meeting","other"],["10 March 2026","on 10 March 2026"],"2026-03-10")]}
g3={**base(s3,s4-1,"committee_report","2026-03-10"),"recommendations":[dec(f'1.{i}',x) for i,x in enumerate(D1,1)],"front_matter":heads(F1),"peers":[],"scope":[],"no_extra":["front_matter"],
"milestones":[{"event":["on_site","other"],"date_text":["2017","since 2017"],"date_start":"2017-01-01","date_end":"2017-12-31"},ms("on_site",["2 to 4 December 2025","from 2 to 4 December 2025"],"2025-12-02","2025-12-04"),
ms(["meeting","feedback","other"],["3 February 2026","on 3 February 2026"],"2026-02-03"),ms(["draft_report","report_published","feedback","other"],["13 February 2026","on 13 February 2026"],"2026-02-13"),ms("report_published",["27 February 2026","on 27 February 2026"],"2026-02-27"),
{"event":"action_plan_published","date_text":["30 April 2026","by 30 April 2026"],"date_start":["2026-04-30",None],"date_end":"2026-04-30"},ms(["meeting","other"],["September 2026","in September 2026"],"2026-09-01","2026-09-30"),
{"event":"action_plan_published","date_text":["4 May 2026","by 4 May 2026","within five months of the visit, that is by 4 May 2026","within five months of the visit","within five months"],"date_start":["2026-05-04",None],"date_end":["2026-05-04",None]},ms("progress_review",["17 November 2026","for 17 November 2026"],"2026-11-17")]}
g4={**base(s4,s5-1,"action_plan","2026-03-10",["Cabinet",None]),"recommendations":plan,"peers":[],"scope":[]}
g5={**base(s5,end,"committee_report","2026-03-10"),"recommendations":[dec(f'1.{i}',x) for i,x in enumerate(D2,1)],"front_matter":heads(F2)[:6],"peers":[],"scope":[]}
save(N,[g1,g2,g3,g4,g5],"Marlowe Vale Borough Council: Cabinet, public document pack, 10 March 2026","LibreOffice (python-docx), joined and stamped with qpdf and reportlab","Meeting pack: agenda front sheet, minutes of the last meeting, a peer challenge report with its landscape action plan, and a report on empty homes, stamped 'Agenda Item n' and 'Page n'; tests the splitting of parts, resolutions of three shapes in the minutes, and a second report whose numbered decisions look the same.")
