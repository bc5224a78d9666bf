"""Source of source.typ, document.pdf (Typst) and gold.json."""
import sys; sys.path.insert(0,'..')
from plan_gold import *
import typst
TH=[("Ambition and place",[("R1","Tell one story of Eastmarsh",[("a","Agree a place narrative with partners","Head of Communications","September 2025",month(2025,9),["Brief written and agency appointed.","Narrative tested with 300 residents.","Adopted by Cabinet on 11 November."],"B"),("b","Use the narrative in all bids","Director of Growth","March 2026",month(2026,3),["","First used in the towns fund bid.","Used in two further bids; neither has been decided."],"G")]),
 ("R2","Decide what the council will do about the pier, and by when",[("a","Structural survey and options","Director of Growth","December 2025",month(2025,12),["Survey tendered.","Survey found more decay than feared, and options cannot be costed until divers have looked at the piles.","Divers booked for February."],"R")])]),
("Governance and finance",[("R3","Sharpen the medium term plan and the reserves policy",[("a","Reserves policy to Audit Committee","Chief Finance Officer","July 2025",month(2025,7),["Drafted.","Approved on 22 July.","–"],"B"),("b","Three-year savings programme","Chief Finance Officer","February 2026",month(2026,2),["–","Workshops held with each directorate.","£1.9m of £2.6m identified."],"A")]),
 ("R4","Shorten reports and publish them earlier",[("a","New template and style guide","Monitoring Officer","October 2025",month(2025,10),["Template drafted.","In use by Cabinet.","In use by all committees."],"B")])])]
C={"B":"#3b6fb6","G":"#3f9b52","A":"#eda320","R":"#c43a31"}; N={"B":("blue","complete"),"G":("green","on_track"),"A":("amber","at_risk"),"R":("red","off_track")}
Q=["2025-04-01","2025-07-01","2025-10-01"]
e=lambda s:s.replace("#","\\#").replace("@","\\@")
src='''#set page(paper:"a4",flipped:true,margin:(x:14mm,y:14mm),footer:align(right,text(7.5pt)[Eastmarsh Borough Council, peer challenge plan, page #context counter(page).display()]))
#set text(font:"DejaVu Sans",size:8pt,lang:"en")
#set par(justify:false)
#let chip(l,c)=box(fill:rgb(c),radius:2pt,inset:(x:4pt,y:2pt),text(fill:white,weight:"bold")[#l])
#text(15pt,weight:"bold")[Eastmarsh Borough Council: peer challenge action plan]
#v(2pt)
Progress to the end of the third quarter. Updated 16 January 2026.

The peer team was with us from 4 to 6 February 2025. #h(4pt) *Key* #chip("B","#3b6fb6") complete #h(6pt) #chip("G","#3f9b52") on track #h(6pt) #chip("A","#eda320") at risk #h(6pt) #chip("R","#c43a31") off track
#v(4pt)
#table(columns:(9mm,1.5fr,1fr,24mm,1.4fr,1.4fr,1.4fr,13mm),stroke:none,inset:(x:4pt,y:4pt),align:left+top,
table.header(table.hline(stroke:1pt),table.cell(rowspan:2)[*Ref*],table.cell(rowspan:2)[*Action*],table.cell(rowspan:2)[*Owner*],table.cell(rowspan:2)[*Deadline*],table.cell(colspan:3,align:center)[*Progress 2025/26*],table.cell(rowspan:2)[*RAG*],[*Q1*],[*Q2*],[*Q3*],table.hline(stroke:.8pt)),
'''
recs=[]
for theme,rs in TH:
    src+=f'table.cell(colspan:8,fill:rgb("#efe9f4"))[#text(fill:rgb("#4a2f6b"),weight:"bold")[{theme}]],table.hline(stroke:.4pt),\n'
    for ref,text,acts in rs:
        src+=f'[*{ref}*],table.cell(colspan:7)[*{text}*],table.hline(stroke:.3pt+luma(150)),\n'
        A=[]
        for k,a,o,d,sp,qs,r in acts:
            src+=f'[{k}],[{a}],[{o}],[{d}],'+",".join(f"[{e(x)}]" for x in qs)+f',[#chip("{r}","{C[r]}")],table.hline(stroke:.3pt+luma(150)),\n'
            A.append(act(a,k,d,sp,[o],[prog(x,y) for x,y in zip(qs,Q) if x and x!="–"],[{"rag":N[r][0],"rag_text":r,"delivery":N[r][1]}]))
        recs.append(rec(ref,text,A,theme=theme,made="2025"))
src+=")\n"
open("source.typ","w").write(src); open("document.pdf","wb").write(typst.compile("source.typ"))
save(".","E07999005",("2026-01-16",)*2,recs,[{"event":"on_site","date_text":["4 to 6 February 2025","from 4 to 6 February 2025"],"date_start":"2025-02-04","date_end":"2025-02-06"}])
toml(".","Eastmarsh Borough Council: peer challenge action plan, third quarter","Typst","Landscape plan with horizontal rules alone: theme banners, recommendations as bold lines with their code in the first column, quarters of one year as a group of columns, rating chips.")
