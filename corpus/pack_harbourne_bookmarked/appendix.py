from reportlab.lib.pagesizes import A4,landscape
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as S
from reportlab.lib import colors as C
from reportlab.lib.units import mm
b=S('b',fontName='Helvetica',fontSize=8.6,leading=10.8); h=S('h',parent=b,fontName='Helvetica-Bold',textColor=C.white); t=S('t',parent=b,fontName='Helvetica-Bold',fontSize=14,leading=18); k=S('k',parent=b,fontName='Helvetica-Bold'); c=S('c',parent=k,alignment=1)
COL=dict(B=C.HexColor('#7fb2e5'),G=C.HexColor('#7ac36a'),A=C.HexColor('#f9b233'),R=C.HexColor('#e0524d'),X=C.HexColor('#b5b5b5'))
from plan import ROWS
data=[[Paragraph(x,h) for x in('Ref','Recommendation','Lead','Progress','RAG')]]; st=[('GRID',(0,0),(-1,-1),.5,C.black),('BACKGROUND',(0,0),(-1,0),C.HexColor('#2b3a55')),('BACKGROUND',(0,0),(-1,0),C.HexColor('#2b3a55')),('VALIGN',(0,0),(-1,-1),'TOP'),('LEFTPADDING',(0,0),(-1,-1),4),('RIGHTPADDING',(0,0),(-1,-1),4)]
for th,rows in ROWS:
    n=len(data); data.append([Paragraph(th,k),'','','','']); st+=[('SPAN',(0,n),(-1,n)),('BACKGROUND',(0,n),(-1,n),C.HexColor('#dfe4ee'))]
    for ref,head,rest,leads,prog,rag in rows:
        n=len(data)
        data.append([Paragraph(ref,k),Paragraph(f'<b>{head}</b> {rest}' if head else rest,b),[Paragraph(x,b) for x in leads],[Paragraph(x,b) for x in prog],Paragraph(rag if rag!='X' else '',c)])
        st.append(('BACKGROUND',(4,n),(4,n),COL[rag]))
doc=SimpleDocTemplate('appendix.pdf',pagesize=landscape(A4),leftMargin=15*mm,rightMargin=15*mm,topMargin=14*mm,bottomMargin=18*mm,title='Appendix A')
KEY=[('B','Finished, and now part of everyday business'),('G','Going to plan'),('A','Some slippage, with recovery in hand'),('R','Off course: a decision of the Corporate Leadership Team is needed'),('X','Not yet due to start')]
kt=Table([[Paragraph(a if a!='X' else '',c),Paragraph(m,b)] for a,m in KEY],colWidths=[14*mm,110*mm],hAlign='LEFT')
kt.setStyle(TableStyle([('GRID',(0,0),(-1,-1),.5,C.grey)]+[('BACKGROUND',(0,i),(0,i),COL[a]) for i,(a,_) in enumerate(KEY)]))
# R8 is cut at the page end, as a word processor cuts a row: its second half opens page two
def cut(row,n,part):
    rec,prog=row[1].text,row[3][0].text
    i=rec.index('hardest to recruit');j=prog.index('legal and ICT')
    rec=(rec[:i],rec[i:])[part];prog=(prog[:j],prog[j:])[part]
    return [row[0] if not part else '',Paragraph(rec,b),row[2] if not part else '',Paragraph(prog,b),row[4] if not part else '']
i8=next(i for i,r in enumerate(data) if getattr(r[0],'text','')=='R8')
def table(rows,style):
    x=Table(rows,colWidths=[13*mm,75*mm,44*mm,117*mm,15*mm]);x.setStyle(TableStyle(style));return x
first=data[:i8]+[cut(data[i8],i8,0)];second=[[Paragraph(x.text,h) for x in data[0]],cut(data[i8],i8,1)]+data[i8+1:]
one=[x for x in st if max(x[1][1],x[2][1])<=i8]
two=st[:6]+[('BACKGROUND',(4,1),(4,1),COL['G']),('BACKGROUND',(4,2),(4,2),COL['X'])]
tab=[table(first,one),PageBreak(),table(second,two)]
doc.build([Paragraph('APPENDIX A',S('r',parent=k,alignment=2)),Paragraph('Harbourne &amp; Tilling Borough Council',k),Paragraph('Corporate Peer Challenge (November 2024): action plan',t),Paragraph('Position at 29 August 2025',b),Spacer(1,3*mm),*tab,Spacer(1,5*mm),KeepTogether([Paragraph('Key to RAG column',k),Spacer(1,1*mm),kt])])
