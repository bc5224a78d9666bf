"""Source of document.pdf (ReportLab) and gold.json."""
import sys; sys.path.insert(0,'..')
from plan_gold import *
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
from reportlab.platypus import *
b=ParagraphStyle("b",fontName="Helvetica",fontSize=8.5,leading=10.5); h=ParagraphStyle("h",parent=b,fontName="Helvetica-Bold"); t=ParagraphStyle("t",fontName="Helvetica-Bold",fontSize=16,leading=20,spaceAfter=4); s=ParagraphStyle("s",parent=b,spaceAfter=8)
R=[("1","Make the new operating model clear to residents and to staff.",[("1.1","Write a two-page guide to the operating model","Assistant Director, Customer","31 May 2025",("2025-05-31",)*2,"The guide was sent to every member of staff with the May payslip.","Blue"),("1.2","Hold drop-in sessions in each market town","Head of Communications","July 2025",month(2025,7),"Two of four have been held; numbers were low in Harrowdale itself.","Green")]),
("2","Set a pace for savings that matches the size of the gap.",[("2.1","Bring forward the leisure and parking reviews","Section 151 Officer","September 2025",month(2025,9),"Parking review has slipped by six weeks while the new enforcement contract is settled.","Amber"),("2.2","Publish a quarterly savings tracker","Section 151 Officer","From Q1 2025/26",("2025-04-01","2025-06-30"),"First issue published in July.","Blue")]),
("3","Strengthen relations with the voluntary sector.",[("3.1","Agree a compact with Harrowdale Voluntary Action","Director of Communities","December 2025",month(2025,12),"Work has not begun: the post that leads it is vacant.","Red"),("3.2","Invite the sector to the corporate leadership forum","Chief Executive","June 2025",month(2025,6),"Two members now attend.","Blue")]),
("4","Review the size and terms of reference of the policy committees.",[("4.1","Cross-party review group","Monitoring Officer","October 2025",month(2025,10),"Group met twice. Its first findings favour four committees in place of six.","Green")])]
DEL={"Blue":"complete","Green":"on_track","Amber":"at_risk","Red":"off_track"}
rows=[(r,x,k) for r in R for k,x in enumerate(r[2])]
L=[[Paragraph(c,h) for c in ("No.","Recommendation","What we will do")]]; Q=[[Paragraph(c,h) for c in ("No.","Who","By when","Progress to date","BRAG")]]
for r,x,k in rows:
    L.append([Paragraph(x[0],b),Paragraph(r[1] if k==0 else "",b),Paragraph(x[1],b)])
    Q.append([Paragraph(x[0],b),Paragraph(x[2],b),Paragraph(x[3],b),Paragraph(x[5],b),Paragraph(x[6],b)])
W=515; lw=[34,270,211]; qw=[34,120,90,221,50]
def heights(rows,ws): return [max(c.wrap(w-12,1000)[1] for c,w in zip(r,ws))+8 for r in rows]
H=[max(a,c) for a,c in zip(heights(L,lw),heights(Q,qw))]
st=TableStyle([("GRID",(0,0),(-1,-1),0.5,colors.grey),("VALIGN",(0,0),(-1,-1),"TOP"),("BACKGROUND",(0,0),(-1,0),colors.HexColor("#dfe7ef")),("TOPPADDING",(0,0),(-1,-1),3)])
cut=4
flow=[Paragraph("Harrowdale District Council",t),Paragraph("Corporate Peer Challenge: action plan and progress as at 31 July 2025. Each recommendation is set out over two facing pages.",s),Paragraph("BRAG: Blue = complete; Green = on track; Amber = at risk of missing its date; Red = will miss its date.",s),
 Table(L[:cut+1],lw,H[:cut+1],style=st),PageBreak(),Spacer(1,62),Table(Q[:cut+1],qw,H[:cut+1],style=st),PageBreak(),
 Table([L[0]]+L[cut+1:],lw,[H[0]]+H[cut+1:],style=st),PageBreak(),Table([Q[0]]+Q[cut+1:],qw,[H[0]]+H[cut+1:],style=st)]
SimpleDocTemplate("document.pdf",pagesize=A4,leftMargin=40,rightMargin=40,topMargin=50,bottomMargin=50,title="Action plan").build(flow)
recs=[rec(r[0],r[1],[act(x[1],x[0],x[3],x[4],[x[2]],[prog(x[5],"2025-07-31")],[{"rag":x[6].lower(),"rag_text":x[6],"delivery":DEL[x[6]]}]) for x in r[2]]) for r in R]
for r in recs: r["ref"]=[r["ref"],None]
save(".","E07999006",("2025-07-31",)*2,recs)
toml(".","Harrowdale District Council: action plan over facing pages","ReportLab","Portrait plan over facing pages, left and right page of the same rows in turn, the number of each action printed on both; two such openings with the headings on each page.")
