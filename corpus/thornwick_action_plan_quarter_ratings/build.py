"""Source of document.pdf (ReportLab) and gold.json."""
import sys; sys.path.insert(0,'..')
from plan_gold import *
from reportlab.lib.pagesizes import A4,landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
from reportlab.platypus import *
b=ParagraphStyle("b",fontName="Times-Roman",fontSize=9,leading=11); h=ParagraphStyle("h",parent=b,fontName="Times-Bold"); t=ParagraphStyle("t",fontName="Times-Bold",fontSize=17,leading=22)
R=[("Be bolder in the city region",[("Publish a statement of the city's asks","Chief Executive","Sept 2025",month(2025,9),["Drafting group met.","Published on 19 September."],["Green","Blue"]),("Second an officer to the combined authority","Director of Growth","Jan 2026",month(2026,1),["","Candidate chosen."],["Grey","Green"])]),
("Deal with the housing repairs backlog",[("Appoint a second contractor","Director of Homes","Nov 2025",month(2025,11),["Tender issued.","One bid received, above budget; scope is being cut."],["Green","Red"])]),
("Put data at the centre of decisions",[("One performance dashboard for Cabinet","Head of Insight","Dec 2025",month(2025,12),["First version shown to Cabinet members.","In monthly use since August."],["Green","Blue"]),("Data skills for all managers","Head of Insight","Mar 2026",month(2026,3),["Course designed.","61 of 140 managers have attended."],["Green","Amber"])])]
C={"Green":"#92d050","Blue":"#5b9bd5","Grey":"#bfbfbf","Red":"#ff5050","Amber":"#ffc000"}; N={"Blue":"complete","Green":"on_track","Amber":"at_risk","Red":"off_track","Grey":"not_started"}
rows=[[Paragraph(x,h) for x in ("Action","Owner","Target","Q1 update (Apr-Jun 2025)","Q1 RAG 2025/26","Q2 update (Jul-Sep 2025)","Q2 RAG 2025/26")]]
st=[("GRID",(0,0),(-1,-1),0.5,colors.black),("VALIGN",(0,0),(-1,-1),"TOP"),("BACKGROUND",(0,0),(-1,0),colors.HexColor("#d9d9d9"))]
g=[];n=0
for k,(text,acts) in enumerate(R,1):
    n=len(rows); rows.append([Paragraph(f"Recommendation {k}: {text}",h)]+[""]*6); st+=[("SPAN",(0,n),(-1,n)),("BACKGROUND",(0,n),(-1,n),colors.HexColor("#eeeeee"))]
    A=[]
    for a,o,d,s,u,r in acts:
        n=len(rows); rows.append([Paragraph(x,b) for x in (a,o,d,u[0],r[0],u[1],r[1])]); st+=[("BACKGROUND",(4,n),(4,n),colors.HexColor(C[r[0]])),("BACKGROUND",(6,n),(6,n),colors.HexColor(C[r[1]]))]
        A.append(act(a,None,d,s,[o],[prog(x,y) for x,y in zip(u,("2025-04-01","2025-07-01")) if x],[{"rag":x.lower(),"rag_text":x,"delivery":N[x],"as_of_start":y} for x,y in zip(r,("2025-04-01","2025-07-01"))]))
    g.append(rec([str(k),f"Recommendation {k}"],text,A))
SimpleDocTemplate("document.pdf",pagesize=landscape(A4),leftMargin=36,rightMargin=36,topMargin=40,bottomMargin=40).build([Paragraph("Thornwick City Council",t),Paragraph("Corporate Peer Challenge action plan. Position at 30 September 2025.",b),Paragraph("Blue: complete. Green: on track. Amber: at risk. Red: off track. Grey: not started.",b),Spacer(1,6),Table(rows,[190,85,55,140,50,190,50],style=TableStyle(st),repeatRows=1)])
save(".","E06999001",("2025-09-30",)*2,g)
toml(".","Thornwick City Council: action plan with two quarters","ReportLab","Landscape ruled plan: recommendations as rows over the whole width, two quarters each with an update column and a rating column, both dated in their headings.")
