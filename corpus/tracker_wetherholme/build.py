import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent)); from held_out_lib import *
from openpyxl import Workbook
from openpyxl.styles import *
from openpyxl.utils import get_column_letter as L
ST={"Complete":"complete","On track":"on_track","Delayed":["at_risk","off_track"],"Not started":"not_started","On hold":"on_hold","Closed - superseded":"superseded"}
RM={k:{"rag":None,"rag_text":k,"delivery":v} for k,v in ST.items()}
CE="Miriam Fosdyke, Chief Executive";FIN="Alan Trewin, Section 151 Officer";PPL="Bea Okafor, Head of People and Change";LEG="Dilip Sarin, Monitoring Officer";PLC="Joan Pickersgill, Director of Place";POL="Karl Brandreth, Policy Manager";DIG="Wyn Aston, Head of Digital";COM="Tess Hallam, Communications Manager"
LD,FM,GM,PM,HM="Cllr R Tindall","Cllr A Begum","Cllr P Oakshott","Cllr M Swale","Cllr J Linley"
# ref,theme,rec,[ (aid, action, leads, member, start, target, revised, status, apr, jul) ]
R=[("CPC1","Priorities","Develop a longer-term vision for the district with partners and residents.",[
 ("1.1","Run a 'Big Conversation' in the four market towns",[COM,POL],[LD],"01/02/2025","31/05/2025","","Complete","Dates fixed for all four towns.","1,130 residents took part."),
 ("1.2","Draft a Vision 2045 and bring it to Council",[CE],[LD],"01/06/2025","31/12/2025","","On track","","Drafting group has met twice.")]),
("CPC2","Priorities","Sharpen the Corporate Plan: too many objectives are competing for limited capacity.",[
 ("2.1","Reduce 42 objectives to 12 or fewer",[CE,POL],[LD],"06/01/2025","31/03/2025","30/06/2025","Complete","Cabinet asked for one more workshop.","Agreed by Council on 24 June."),
 ("2.2","Align service plans with the new objectives",["All Heads of Service"],[],"01/07/2025","31/10/2025","","On track","Waiting on 2.1.","Template issued.")]),
("CPC3","Leadership","Make more of the district's voice in the region, in particular on rural transport and skills.",[
 ("3.1","Agree five 'asks' with the local MPs and the county",[CE,PLC],[LD],"01/03/2025","31/07/2025","","Delayed","First meeting held.","Meeting of 3 July put off by the county.")]),
("CPC4","Leadership","Invest in top team development for Cabinet and the Extended Management Team.",[
 ("4.1","Two away days with an LGA facilitator",[PPL],[LD],"01/02/2025","30/09/2025","","On track","Facilitator appointed.","First day held 12 May; second is 8 September."),
 ("4.2","Mentoring for each Cabinet member",["Dilip Sarin/Bea Okafor"],[LD],"01/02/2025","30/04/2025","","Complete","Six of seven matched.","All matched.")]),
("CPC5","Governance","Clarify the purpose of the two overview and scrutiny committees and cut duplication.",[
 ("5.1","Review terms of reference",[LEG],[GM],"01/03/2025","20/05/2025","","Complete","Options paper drafted.","Approved at Annual Council."),
 ("5.2","Scrutiny training for chairs and vice-chairs",[LEG],[GM],"01/06/2025","31/10/2025","","Not started","","To follow the by-election.")]),
("CPC6","Governance","Improve the timeliness of decisions and the quality of reports.",[
 ("6.1","New report template with plain English guidance",["Dilip Sarin/Tess Hallam"],[GM],"01/02/2025","30/04/2025","","Complete","Piloted in two committees.","In use everywhere since 1 May."),
 ("6.2","Delegations review",[LEG],[GM],"01/05/2025","30/11/2025","","On track","","Scope agreed."),
 ("6.3","Buy report management software",[DIG,LEG],[GM],"01/04/2025","31/12/2025","","On hold","Three suppliers seen.","Held until reorganisation is clearer.")]),
("CPC7","Finance","Publish a balanced medium-term plan with worked-up savings for at least three years.",[
 ("7.1","Savings star chamber for each directorate",[FIN,CE],[FM],"01/05/2025","30/09/2025","","On track","","Two of four held; £0.9m identified."),
 ("7.2","Fees and charges review",[FIN],[FM],"01/04/2025","30/06/2025","30/09/2025","Delayed","Benchmarking bought.","Car park data late. New date agreed.")]),
("CPC8","Finance","Strengthen budget ownership by managers.",[
 ("8.1","Budget holder charter and training",["Alan Trewin/Bea Okafor"],[FM],"01/03/2025","31/07/2025","","On track","Charter written.","62 of 80 managers trained.")]),
("CPC9","Finance","Review the capital programme for deliverability and its revenue effect.",[
 ("9.1","Gateway process for schemes over £250k",[FIN,PLC],[FM],"01/02/2025","31/03/2025","","Complete","Adopted 25 March.","Four schemes through the gateway."),
 ("9.2","Reprofile the leisure centre scheme",[PLC],[HM],"01/03/2025","30/06/2025","","Closed - superseded","Options in draft.","Replaced by action 9.3."),
 ("9.3","New business case for a smaller leisure centre",[PLC,FIN],[HM],"01/07/2025","31/01/2026","","Not started","","Consultants to be appointed in August.")]),
("CPC10","Capacity","Produce a workforce plan which tackles the reliance on agency staff in planning and housing.",[
 ("10.1","Workforce plan 2025-28",[PPL],[GM],"01/02/2025","31/08/2025","","On track","Data gathered.","Consultation with unions began 7 July."),
 ("10.2","Career grades for planners",[PPL,PLC],[PM],"01/03/2025","30/06/2025","","Complete","Scheme costed.","Three agency posts ended.")]),
("CPC11","Capacity","Speed up the digital programme and join it with the customer strategy.",[
 ("11.1","Single digital and customer strategy",[DIG,COM],[HM],"01/04/2025","31/10/2025","","On track","Partner chosen.","Outline to Cabinet in July."),
 ("11.2","Replace the customer system",[DIG],[HM],"01/09/2025","31/03/2027","","Not started","","")]),
("CPC12","Capacity","Prepare for local government reorganisation without losing pace on what residents need now.",[
 ("12.1","Reorganisation programme team of four",[CE,PPL],[LD],"01/04/2025","30/06/2025","","Delayed","Two posts advertised.","One of four appointed.")])]
wb=Workbook();ws=wb.active;ws.title="CPC tracker"
H=["Rec ref","Theme","LGA recommendation","Action no","Action","Lead officer(s)","Cabinet lead","Start","Target date","Revised target","Status","Update Apr-25","Update Jul-25"]
W=[7,10,17,6.5,15,14,10,10,10,10,10.5,14,14]
F=lambda **k:Font(name="Liberation Sans",**k); thin=Side(style="thin",color="999999");B=Border(left=thin,right=thin,top=thin,bottom=thin)
ws["A1"]="Wetherholme District Council: LGA Corporate Peer Challenge tracker";ws["A1"].font=F(size=14,bold=True)
ws["A2"]="Version 4, 14/07/2025. Held by Policy. Status words are explained on the Notes sheet.";ws["A2"].font=F(size=8,italic=True)
for c,(h,w) in enumerate(zip(H,W),1):
    x=ws.cell(4,c,h);x.font=F(size=8,bold=True,color="FFFFFF");x.fill=PatternFill("solid",fgColor="44546A");x.alignment=Alignment(wrap_text=True,vertical="center");x.border=B
    ws.column_dimensions[L(c)].width=w
r=5;recs=[]
def roles(ls): 
    out=[]
    for l in ls:
        for p in (l.split('/') if l.count('/') and ',' not in l else [l]): out.append(p)
    return out
for ref,th,text,aa in R:
    g={"ref":ref,"text":text,"recommendation_type":"peer","theme":th,"leads":[],"progress":[],"rag":[],"actions":[]}
    for aid,a,le,me,st,tg,rv,status,u1,u2 in aa:
        for c,v in enumerate([ref,th,text,aid,a," / ".join(le),"/".join(me),st,tg,rv,status,u1,u2],1):
            x=ws.cell(r,c,v);x.font=F(size=8,bold=c==1);x.alignment=Alignment(wrap_text=True,vertical="top");x.border=B;x.number_format="@"
        import textwrap
        k=max(len(textwrap.wrap(str(v),max(4,int(W[c]*1.08)-1))) for c,v in enumerate([ref,th,text,aid,a," / ".join(le),"/".join(me),st,tg,rv,status,u1,u2]))
        ws.row_dimensions[r].height=10.2*k+6
        r+=1
        d=act(a,[],tg,None,status,None,RM,ref=aid)
        for l in roles(le): d["leads"].append({"lead_text":l,**({"role":l.split(', ')[1]} if ', ' in l else {})})
        for l in me: d["leads"].append({"lead_text":l})
        if rv: d["due_text"]=[tg,rv];d["due_start"]=d["due_end"]=[span(tg)[0],span(rv)[0]]
        d["progress"]=[{"text":t,"as_of_start":s} for t,s in((u1,"2025-04-01"),(u2,"2025-07-01")) if t]
        g["actions"].append(d)
    recs.append(g)
ws.row_dimensions[4].height=26
ws.print_title_rows="4:4"
n=wb.create_sheet("Notes");n.column_dimensions["A"].width=22;n.column_dimensions["B"].width=80
rows=[("Notes",""),("Challenge on site","8 to 11 October 2024"),("Report published","20 December 2024"),("Progress review","October 2025 (days to be agreed)"),("",""),("Status",""),("Complete","Delivered; nothing more to do under this action."),("On track","Will be delivered by the target date."),("Delayed","Will be delivered, but after the target date unless something changes."),("Not started","Start date not reached, or no work done yet."),("On hold","Stopped for a reason outside the lead's control."),("Closed - superseded","Taken over by another action.")]
for i,(a,b) in enumerate(rows,1):
    n.cell(i,1,a).font=F(size=9,bold=True);n.cell(i,2,b).font=F(size=9)
for s in (ws,n):
    s.page_setup.orientation="landscape";s.page_setup.paperSize=8 if s is ws else 9;s.page_setup.fitToWidth=1;s.page_setup.fitToHeight=0;s.sheet_properties.pageSetUpPr.fitToPage=True
    s.page_margins.left=s.page_margins.right=.4;s.oddFooter.center.text="&A  Page &P of &N"
ms=[{"event":"on_site","date_text":"8 to 11 October 2024","date_start":"2024-10-08","date_end":"2024-10-11"},{"event":"report_published","date_text":"20 December 2024","date_start":"2024-12-20","date_end":"2024-12-20"},{"event":"progress_review","date_text":["October 2025","October 2025 (days to be agreed)"],"date_start":"2025-10-01","date_end":"2025-10-31"}]
d=save('tracker_wetherholme',{"documents":{"document_type":"action_plan","date_start":"2025-07-14","date_end":"2025-07-14"},"councils":["E07999012"],"recommendations":recs,"scope":[],"peers":[],"milestones":ms},
"Corporate Peer Challenge tracker, version 4 (Wetherholme)","openpyxl + LibreOffice Calc","Printed spreadsheet of thirteen narrow columns; recommendation and ref repeated on every action row, status words without colour, leads as 'Name, Role / Name, Role' and bare names by slash, revised target dates and two dated update columns.",["dated_updates","rows_over_pages"])
wb.save(d+'source.xlsx')
subprocess.run(['soffice','--headless','--convert-to','pdf','--outdir',d,d+'source.xlsx'],capture_output=True,timeout=150)
os.replace(d+'source.pdf',d+'document.pdf');check(d)
