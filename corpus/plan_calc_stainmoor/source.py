import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent)); from office_papers import *
from openpyxl import Workbook
from openpyxl.styles import *
d=folder('plan_calc_stainmoor')
# recs: (no, theme, text, [ (ref, action, lead lines, due, start, end, [(upd, rag)x3]) ])
D=[
("1","Local priorities and outcomes","Stainmoor should refresh its City Plan so that the administration’s missions, the budget and service plans are visibly connected.",[
 ("1a","Carry out a mid-term review of the City Plan and present a refreshed version to Council",["Director of Strategy and Partnerships"],"Nov 2025","2025-11-01","2025-11-30",
  [("Scope of the review agreed by Executive on 20 May. Equality impact screening complete.","Green"),("Consultation held July – September; 1,806 responses. Draft Plan shared with all group leaders.","Green"),("Refreshed City Plan adopted by Council on 19 November.","Blue")]),
 ("1b","Introduce a single template for service plans with costed priorities",["Head of Policy, Performance and Insight"],"31/03/2026","2026-03-31","2026-03-31",
  [("Not due to begin until Quarter 2.",""),("Template trialled in Highways and in Adult Services.","Green"),("22 of 27 service plans received. Five outstanding plans have been escalated to directors.","Amber")]),
 ]),
("2","Local priorities and outcomes","Use the wealth of data the Council holds to understand differences in outcomes between neighbourhoods and to target prevention.",[
 ("2a","Build a neighbourhood outcomes dashboard covering all 24 wards",["Head of Policy, Performance and Insight","Director of Public Health"],"Dec 2025","2025-12-01","2025-12-31",
  [("Data sharing agreement with the Integrated Care Board signed.","Green"),("Prototype delayed by eight weeks while a replacement data engineer was recruited.","Amber"),("Dashboard live for 9 wards. Remaining wards will follow by the end of February.","Red")]),
 ]),
("3","Organisational and place leadership","Reset the relationship with the city’s anchor institutions and agree a small number of shared ambitions for growth and skills.",[
 ("3a","Relaunch the Stainmoor Partnership Board with an independent chair",["Chief Executive"],"Sept 2025","2025-09-01","2025-09-30",
  [("Role profile for the chair agreed with the university, the hospital trust and the Chamber of Commerce.","Green"),("Professor Iman Holloway appointed as chair. The first meeting was held on 16 September.","Blue"),("Closed in Quarter 2.","Blue")]),
 ("3b","Agree a skills compact with colleges and the 50 largest employers",["Director of Regeneration and Economy"],"Jun 2026","2026-06-01","2026-06-30",
  [("Workshop held with the two further education colleges.","Green"),("31 employers have agreed in principle.","Green"),("Draft compact circulated. Launch planned for May 2026.","Green")]),
 ]),
("4","Governance and culture","Clarify the respective roles of the Executive, officers and the area committees, and simplify the scheme of delegation so that decisions are taken at the lowest sensible level.",[
 ("4a","Rewrite the scheme of delegation and have it approved by Council",["City Solicitor and Monitoring Officer"],"Jan 2026","2026-01-01","2026-01-31",
  [("Working group of seven members established.","Green"),("Working group has met four times. External legal advice obtained from counsel.","Green"),("Considered by the Governance Committee on 9 December and recommended to January Council.","Green")]),
 ("4b","Provide training for all members and senior officers on the new arrangements",["Head of Democratic Services"],"May 2026","2026-05-01","2026-05-31",
  [("",""),("",""),("Training dates in February and March have been published.","Green")]),
 ]),
("5","Financial planning and management","As a matter of urgency, develop a credible plan to bring spending on children’s social care placements and the dedicated schools grant deficit under control.",[
 ("5a","Deliver the Placements Sufficiency Programme (saving £4.2m in a full year)",["Director of Children’s Services","Cllr Yusuf Brankin"],"31/03/2026","2026-03-31","2026-03-31",
  [("Programme board in place. Two children’s homes purchased.","Amber"),("Ofsted registration for the first home is taking longer than planned. Forecast saving reduced to £3.1m.","Red"),("First home registered in October. Forecast saving now £3.4m.","Amber")]),
 ("5b","Agree a revised high needs recovery plan with the Schools Forum",["Director of Children’s Services"],"Oct 2025","2025-10-01","2025-10-31",
  [("Independent diagnostic commissioned.","Green"),("Diagnostic reported to Schools Forum on 25 September.","Green"),("Schools Forum did not support two of the nine measures. A further meeting has been arranged for 22 January.","Red")]),
 ("5c","Report the Council’s reserves position to Executive every quarter",["Director of Finance (S151)"],"Jul 2025 then quarterly","2025-07-01",None,
  [("First report made on 8 July.","Blue"),("Closed; business as usual.","Blue"),("Closed; business as usual.","Blue")]),
 ]),
("6","Capacity for improvement","Invest in programme management so that the transformation portfolio is prioritised, sequenced and its benefits are tracked.",[
 ("6a","Create a corporate portfolio office with a common method and gateway reviews",["Director of Strategy and Partnerships"],"Oct 2025","2025-10-01","2025-10-31",
  [("Business case approved by Corporate Leadership Team on 3 June.","Green"),("Head of Portfolio appointed; four of six posts filled.","Green"),("Portfolio office went live on 1 October with all six posts filled.","Blue")]),
 ("6b","Review the 41 projects in the portfolio and stop or pause those with weak benefits",["Chief Executive","All Directors"],"Feb 2026","2026-02-01","2026-02-28",
  [("",""),("Review criteria agreed.","Green"),("14 projects reviewed and five stopped, releasing £310,000.","Green")]),
 ]),
]
DEL={"Blue":"complete","Green":"on_track","Amber":"at_risk","Red":"off_track"}
FILL={"Blue":"5B9BD5","Green":"92D050","Amber":"FFC000","Red":"FF5050"}
Q=[("Q1","2025-04-01"),("Q2","2025-07-01"),("Q3","2025-10-01")]
wb=Workbook(); ws=wb.active; ws.title="CPC Action Plan"
thin=Side(style='thin',color='808080'); B=Border(thin,thin,thin,thin); W=Alignment(wrap_text=True,vertical='top')
F=lambda **k: Font(name='Carlito',size=k.pop('size',12),**k)
ws['A1']="City of Stainmoor Metropolitan District Council"; ws['A1'].font=F(size=11,color='7A1F3D',bold=True)
ws['A2']="LGA Corporate Peer Challenge (March 2025) – Action Plan: monitoring at Quarter 3 2025/26"; ws['A2'].font=F(size=16,bold=True)
ws['A3']="Position at 31 December 2025. Reported to Corporate Overview and Scrutiny Committee."; ws['A3'].font=F(italic=True)
ws['A4']="RAG:"; ws['A4'].font=F(bold=True)
for i,(c,k,t) in enumerate([("B","Blue","Blue – action complete"),("D","Green","Green – on track"),("G","Amber","Amber – some slippage or risk, being managed in the service"),("I","Red","Red – off track; intervention needed")]):
    ws[c+'4']=t; ws[c+'4'].fill=PatternFill('solid',fgColor=FILL[k]); ws[c+"4"].font=F(size=10); ws[c+'4'].alignment=W; ws[c+'4'].border=B
ws.row_dimensions[4].height=30; ws.row_dimensions[6].height=34
heads=["No.","LGA recommendation","Ref","Action","Lead","Target","Q1 update\n(Apr – Jun 2025)","Q1 RAG","Q2 update\n(Jul – Sep 2025)","Q2 RAG","Q3 update\n(Oct – Dec 2025)","Q3 RAG"]
for i,h in enumerate(heads,1):
    c=ws.cell(6,i,h); c.font=F(bold=True,color='FFFFFF'); c.fill=PatternFill('solid',fgColor='7A1F3D'); c.alignment=Alignment(wrap_text=True,vertical='center',horizontal='center'); c.border=B
for col,w in zip("ABCDEFGHIJKL",[5,34,6,34,22,12,32,8,32,8,32,8]): ws.column_dimensions[col].width=w
r=7; theme=None; recs=[]
for no,th,text,acts in D:
    if th!=theme:
        theme=th; ws.cell(r,1,th).font=F(bold=True,size=11); ws.merge_cells(start_row=r,end_row=r,start_column=1,end_column=12)
        for i in range(1,13): ws.cell(r,i).fill=PatternFill('solid',fgColor='E9D5DC'); ws.cell(r,i).border=B
        ws.row_dimensions[r].height=19; r+=1
    r0=r; ga=[]
    for ref,a,leads,due,s,e,qs in acts:
        vals=[int(no) if r==r0 else None,text if r==r0 else None,ref,a,"\n".join(leads),due]
        for u,g in qs: vals+=[u or None,g or None]
        n=max(len(a)/34,len(leads)*1.1,*(len(u)/31 for u,g in qs))
        if len(acts)==1: n=max(n,len(text)/33)
        for i,v in enumerate(vals,1):
            c=ws.cell(r,i,v); c.font=F(bold=(i in(1,3))); c.alignment=W; c.border=B
            if i in (8,10,12):
                c.alignment=Alignment(horizontal='center',vertical='center')
                if v: c.fill=PatternFill('solid',fgColor=FILL[v])
        ws.row_dimensions[r].height=16*(int(n+.4)+1); r+=1
        def role(l): 
            return {"City Solicitor and Monitoring Officer":["City Solicitor and Monitoring Officer","Monitoring Officer","City Solicitor"],"Director of Finance (S151)":["Director of Finance","Section 151 Officer",l]}.get(l,l)
        gl=[]
        for l in leads:
            x={"lead_text":l}
            if l.startswith("Cllr"): x["role"]=None
            elif l!="All Directors": x["role"]=role(l)
            gl.append(x)
        x={"text":a,"ref":ref,"due_text":due,"due_start":s,"leads":gl,
           "progress":[{"text":u,"as_of_start":Q[i][1]} for i,(u,g) in enumerate(qs) if u],
           "rag":[{"rag_text":g,"rag":g.lower(),"delivery":DEL[g],"as_of_start":Q[i][1]} for i,(u,g) in enumerate(qs) if g]}
        if e: x["due_end"]=e
        ga.append(x)
    if len(acts)>1:
        for c in (1,2): ws.merge_cells(start_row=r0,end_row=r-1,start_column=c,end_column=c)
    recs.append({"ref":no,"text":text,"recommendation_type":"peer","theme":th,"actions":ga})
ps=ws.page_setup; ps.orientation='landscape'; ps.paperSize=8; ps.fitToWidth=1; ps.fitToHeight=0
ws.sheet_properties.pageSetUpPr.fitToPage=True; ws.print_title_rows='6:6'; ws.sheet_view.showGridLines=False
ws.page_margins.left=ws.page_margins.right=0.4; ws.page_margins.top=0.5; ws.page_margins.bottom=0.6
ws.oddFooter.left.text="Stainmoor CPC Action Plan – Q3 2025/26"; ws.oddFooter.right.text="Page &P of &N"; 
for x in (ws.oddFooter.left,ws.oddFooter.right): x.size=9
wb.save(d/'document.xlsx'); soffice(d,'document.xlsx')
gold={"documents":{"document_type":"action_plan","date_start":["2025-12-31","2025-10-01"],"date_end":"2025-12-31"},"councils":["E08999001"],"recommendations":recs,
"front_matter":[],"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":"March 2025","date_start":"2025-03-01","date_end":"2025-03-31"}]}
save(d,gold,"Stainmoor: CPC Action Plan, monitoring at Quarter 3 2025/26","LibreOffice Calc (xlsx from openpyxl)","A3 landscape spreadsheet with theme bands, the recommendation merged down over its actions, and an update column and a RAG column for each of three quarters; tests progress and rating by quarter, empty quarters and a legend row.")
