"""Source of source.docx (python-docx), document.pdf (LibreOffice Writer) and gold.json."""
import sys,os,subprocess,tempfile; sys.path.insert(0,'..')
from plan_gold import *
from docx import Document
from docx.shared import Pt,Cm
from docx.enum.section import WD_ORIENT
R=[("Be clearer about what devolution will mean for Stainmoor.",["Produce a plain guide for residents and businesses","Brief all members before the Mayor's first budget"],["Director of Strategy","Leader of the Council"],["September 2025","November 2025"],"Guide is at proof stage."),
("Improve the experience of tenants.",["Set up a tenants' panel with a seat on the housing board","Clear the backlog of damp and mould repairs","Let tenants book repairs online at any time of the day"],["Director of Housing"],["July 2025","31 March 2026","October 2025"],"Panel elected. 214 of 390 repairs are finished, and the supplier of the booking system has been chosen."),
("Make better use of the council's buildings.",["Adopt an asset strategy that says which buildings the council needs, which it will share with partners and which it will sell."],["Head of Estates"],["Spring 2026"],"Condition surveys under way."),
("Grow more of the council's own leaders.",["Launch a programme for future heads of service","Offer every manager a mentor from another council","Review pay for posts that are hard to fill"],["Head of People"],["By end of March 2026"],"First 18 places taken up.")]
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=s.page_height,s.page_width
s.left_margin=s.right_margin=Cm(1.8)
d.styles["Normal"].font.name="Liberation Serif"; d.styles["Normal"].font.size=Pt(11); d.styles["Normal"].paragraph_format.space_after=Pt(4)
d.add_heading("Stainmoor City Council",1); p=d.add_paragraph(); p.add_run("Corporate Peer Challenge: Action Plan (July 2025)").bold=True
d.add_paragraph("The challenge took place between 10 and 13 March 2025. The team's four main recommendations and what the council is doing about them are below.")
t=d.add_table(1,5); t.style="Table Grid"
for c,x in zip(t.rows[0].cells,["Peer team recommendation","Agreed actions","Lead","Target date","Progress"]): c.text=""; c.paragraphs[0].add_run(x).bold=True
def fill(cell,lines,style=None):
    for n,x in enumerate(lines):
        p=cell.paragraphs[0] if n==0 else cell.add_paragraph(); p.style=d.styles[style or "Normal"]; p.add_run(x)
for text,acts,leads,dues,pr in R:
    c=t.add_row().cells; fill(c[0],[text]); fill(c[1],acts,"List Bullet" if len(acts)>1 else None); fill(c[2],leads); fill(c[3],dues,None); fill(c[4],[pr])
for r in t.rows:
    for c,w in zip(r.cells,[5.5,8,4,3.2,5.4]): c.width=Cm(w)
# dates that stand beside their own bullets: each on the line of its bullet
rows=t.rows
d.save("source.docx"); subprocess.run(["soffice","-env:UserInstallation=file://"+tempfile.mkdtemp(),"--headless","--convert-to","pdf","source.docx"],check=True,capture_output=True); os.replace("source.pdf","document.pdf")
DUE={"September 2025":month(2025,9),"November 2025":month(2025,11),"July 2025":month(2025,7),"31 March 2026":("2026-03-31",)*2,"October 2025":month(2025,10),"Spring 2026":("2026-03-01","2026-05-31"),"By end of March 2026":("2026-03-31",)*2}
g=[]
for n,(text,acts,leads,dues,pr) in enumerate(R):
    A=[]
    for k,a in enumerate(acts):
        x=act(a)
        if len(dues)==len(acts): x["due_text"]=dues[k]; x["due_start"],x["due_end"]=DUE[dues[k]]
        else: x["due_text"]=[dues[0],None]; x["due_start"],x["due_end"]=[DUE[dues[0]][0],None],[DUE[dues[0]][1],None]
        A.append(x)
    if n==0: A[0]["leads"]=[]
    g.append(rec(None,text,A,[] if len(acts)==1 else leads,[] if len(acts)==1 else [prog(pr)]))
    if len(acts)==1: A[0]["leads"]=[lead(x) for x in leads]; A[0]["progress"]=[prog(pr)]
save(".","E08999001",month(2025,7),g,[{"event":"on_site","date_text":["10 and 13 March 2025","between 10 and 13 March 2025"],"date_start":"2025-03-10","date_end":"2025-03-13"}])
toml(".","Stainmoor City Council: Corporate Peer Challenge action plan with bullets","LibreOffice Writer (python-docx)","Landscape plan of five columns without references: actions as bullets in one cell, as many target dates as bullets in the cell beside them or one for all, one progress statement for all.")
