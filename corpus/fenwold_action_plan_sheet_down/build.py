"""Source of source.xlsx (openpyxl), document.pdf (LibreOffice Calc) and gold.json."""
import sys,os,subprocess,tempfile; sys.path.insert(0,'..')
from plan_gold import *
from openpyxl import Workbook
from openpyxl.styles import Alignment,Border,Font,PatternFill,Side
from openpyxl.worksheet.pagebreak import Break,ColBreak,RowBreak
P=[("FR1","Settle the council's priorities for the rest of the council term and say what will stop.",[
 ("Away day for Cabinet and directors","Chief Executive","30 June 2025","Held on 12 June with all portfolio holders present.","Complete"),
 ("Shorter corporate plan to Council","Head of Policy","October 2025","Draft is with the Leader and will be shared with group leaders next week.","On track")]),
("FR2","Bring the housing company's business plan up to date.",[
 ("Appoint two independent directors","Monitoring Officer","September 2025","Advertisement drew nine candidates, of whom four will be interviewed by the shareholder panel in the week beginning 8 September.","On track"),
 ("New business plan to shareholder panel","Director of Place","December 2025","Delayed: valuation of the Drovers Lane site is awaited.","Delayed"),
 ("Publish the company's accounts on the council's website","Section 151 Officer","31 July 2025","Published.","Complete")]),
("FR3","Give overview and scrutiny the support of a dedicated officer.",[
 ("Create a scrutiny officer post","Monitoring Officer","November 2025","Job description written; post will be advertised once the restructure has closed.","On track")]),
("FR4","Work with drainage boards and neighbouring districts on a shared approach to flood risk.",[
 ("Convene a flood summit","Director of Place","March 2026","Not due to start until the autumn.","Not started"),
 ("Joint flood officer with Saltmere","Director of Place","April 2026","Heads of terms exchanged.","On track")]),
("FR5","Listen to staff who work away from the main office.",[
 ("Visits by directors to the depot each month","Corporate Leadership Team","Ongoing","Three visits so far. Staff asked for better notice boards and a canteen, and both are in hand.","On track"),
 ("Pulse survey of all staff","Head of People","January 2026","Questions agreed with the unions.","On track")]),
]
FILL={"Complete":"8DB4E2","On track":"C6E0B4","Delayed":"FFD966","Not started":"D9D9D9"}
ST={"Complete":("blue","complete"),"On track":("green","on_track"),"Delayed":("amber",["at_risk","off_track"]),"Not started":("grey","not_started")}
DUE={"30 June 2025":("2025-06-30",)*2,"October 2025":month(2025,10),"September 2025":month(2025,9),"December 2025":month(2025,12),"31 July 2025":("2025-07-31",)*2,"November 2025":month(2025,11),"March 2026":month(2026,3),"April 2026":month(2026,4),"Ongoing":(None,None),"January 2026":month(2026,1)}
wb=Workbook(); ws=wb.active; ws.title="Plan"
thin=Side(style="thin",color="444444"); box=Border(left=thin,right=thin,top=thin,bottom=thin)
ws["A1"]="Fenwold District Council"; ws["A1"].font=Font(name="Liberation Sans",size=13,bold=True)
ws["A2"]="Peer Challenge Action Plan - updated 1 September 2025"; ws["A2"].font=Font(name="Liberation Sans",size=10,bold=True)
heads=["Ref","Recommendation of the peer team","Action","Officer responsible","Deadline","Position","Status"]; widths=[7,48,46,24,17,62,13]
for c,(h,w) in enumerate(zip(heads,widths),1):
    x=ws.cell(4,c,h); x.font=Font(name="Liberation Sans",size=9,bold=True); x.fill=PatternFill("solid",fgColor="E2EFDA"); x.border=box
    ws.column_dimensions[x.column_letter].width=w
row=5; recs=[]
for ref,text,actions in P:
    A=[]
    for k,(a,o,d,u,s) in enumerate(actions):
        for c,v in enumerate([ref if k==0 else None,text if k==0 else None,a,o,d,u,s],1):
            x=ws.cell(row,c,v); x.font=Font(name="Liberation Sans",size=9); x.border=box; x.alignment=Alignment(wrap_text=True,vertical="top")
        ws.cell(row,7).fill=PatternFill("solid",fgColor=FILL[s])
        row+=1
        A.append(act(a,None,d,DUE[d],[o],[prog(u)],[{"rag":ST[s][0],"rag_text":s,"delivery":ST[s][1]}]))
    recs.append(rec(ref,text,A))
ws.col_breaks=ColBreak(); ws.col_breaks.append(Break(id=3))
ws.row_breaks=RowBreak(); ws.row_breaks.append(Break(id=10))
ws.page_setup.orientation="landscape"; ws.page_setup.paperSize=9; ws.page_setup.scale=90
ws.oddFooter.center.text="Page &P"
wb.save("source.xlsx")
subprocess.run(["soffice","-env:UserInstallation=file://"+tempfile.mkdtemp(),"--headless","--convert-to","pdf","source.xlsx"],check=True,capture_output=True)
os.replace("source.pdf","document.pdf")
save(".","E07999002",("2025-09-01",)*2,recs)
toml(".","Fenwold District Council: Peer Challenge Action Plan (spreadsheet, pages down, then over)","LibreOffice Calc (openpyxl)","Plan printed from a spreadsheet, pages down and then over: the left columns of all rows on two pages, the right columns on the next two; no key is printed again, and the headings stand on the first page of each half only.")
