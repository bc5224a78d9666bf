"""Source of source.xlsx (openpyxl), document.pdf (LibreOffice Calc) and gold.json."""
import sys,os,subprocess,tempfile; sys.path.insert(0,'..')
from plan_gold import *
from openpyxl import Workbook
from openpyxl.styles import Alignment,Border,Font,PatternFill,Side
from openpyxl.worksheet.pagebreak import Break,ColBreak,RowBreak
R=[("1","Explain the new unitary council to residents","1.1","Publish a guide to services","Head of Communications","May 2025",month(2025,5),"Guide delivered to every home","None","Green"),
("1","","1.2","Open a customer desk in each of the four towns","Head of Customer Services","30/09/2025",("2025-09-30",)*2,"Three desks are open","Lease in Ardle not signed","Amber"),
("2","Bring three sets of terms and conditions together","2.1","Agree a pay and grading structure","Head of People","March 2026",month(2026,3),"Talks with unions continue","Risk of dispute","Amber"),
("3","Settle the council's estate","3.1","Estate strategy to Cabinet","Director of Resources","November 2025",month(2025,11),"Approved on 4 November","None","Blue"),
("3","","3.2","Sell the former county stores","Director of Resources","June 2026",month(2026,6),"Marketing begins in January","Ground contamination","Green"),
("4","Give area boards money and a purpose","4.1","Delegate highways minor works","Monitoring Officer","April 2026",month(2026,4),"Scheme drafted","None","Green"),
("4","","4.2","Area plans adopted by each board","Head of Communities","December 2026",month(2026,12),"Not begun","None","Grey"),
("5","Join up the six finance systems","5.1","One ledger for all services","Section 151 Officer","1 April 2026",("2026-04-01",)*2,"Test loads have failed twice","Supplier capacity","Red")]
N={"Blue":"complete","Green":"on_track","Amber":["at_risk"],"Red":"off_track","Grey":"not_started"}
FILL={"Blue":"9BC2E6","Green":"A9D08E","Amber":"FFD966","Red":"FF7C80","Grey":"BFBFBF"}
wb=Workbook(); ws=wb.active; ws.title="CPC"
ws["A1"]="Arlenshire Council CPC action plan, as at 30 November 2025"; ws["A1"].font=Font(name="Liberation Sans",size=12,bold=True)
ws["A2"]="Blue = complete, Green = on track, Amber = at risk, Red = off track, Grey = not started"
heads=["Rec","Recommendation","Ref","Action","Lead officer","Due date","Latest update","Issues and risks","RAG"]; W=[6,52,7,46,30,16,44,34,10]
hair=Side(style="hair",color="999999")
for c,(h,w) in enumerate(zip(heads,W),1):
    x=ws.cell(4,c,h); x.font=Font(name="Liberation Sans",size=10,bold=True); x.border=Border(bottom=Side(style="medium")); ws.column_dimensions[x.column_letter].width=w
for n,r in enumerate(R,5):
    vals=[r[0],r[1],r[2],r[3],r[4],r[5],r[7],r[8],r[9]]
    for c,v in enumerate(vals,1):
        x=ws.cell(n,c,v or None); x.font=Font(name="Liberation Sans",size=10); x.alignment=Alignment(vertical="top",wrap_text=True); x.border=Border(left=hair,right=hair,top=hair,bottom=hair)
    ws.cell(n,9).fill=PatternFill("solid",fgColor=FILL[r[9]])
ws.print_title_cols="A:A"; ws.print_title_rows="4:4"
ws.col_breaks=ColBreak(); [ws.col_breaks.append(Break(id=i)) for i in (3,6)]
ws.row_breaks=RowBreak(); ws.row_breaks.append(Break(id=8))
ws.page_setup.pageOrder="overThenDown"; ws.page_setup.orientation="portrait"; ws.page_setup.paperSize=9; ws.page_setup.scale=80
wb.save("source.xlsx"); subprocess.run(["soffice","-env:UserInstallation=file://"+tempfile.mkdtemp(),"--headless","--convert-to","pdf","source.xlsx"],check=True,capture_output=True); os.replace("source.pdf","document.pdf")
g=[]
for r in R:
    a=act(r[3],r[2],r[5],r[6],[r[4]],[prog(r[7],"2025-11-30")],[{"rag":r[9].lower(),"rag_text":r[9],"delivery":N[r[9]]}])
    if r[1]: g.append(rec(r[0],r[1],[a]))
    else: g[-1]["actions"].append(a)
save(".","E06999003",("2025-11-30",)*2,g)
toml(".","Arlenshire Council: CPC action plan on three sheets across","LibreOffice Calc (openpyxl)","Plan printed from a spreadsheet three pages wide and two high, over and then down: the first column and the headings repeated on every page, rows of one height, a wide recommendation beside its reference's page.")
