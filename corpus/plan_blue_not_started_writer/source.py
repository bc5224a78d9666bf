"""Writes source.docx (python-docx); then: soffice --headless --convert-to pdf source.docx"""
from docx import Document
from docx.shared import Pt, Mm, RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
d=Document(); s=d.sections[0]
s.page_width,s.page_height=Mm(210),Mm(297)
s.left_margin=s.right_margin=Mm(14); s.top_margin=Mm(18); s.bottom_margin=Mm(16)
st=d.styles["Normal"]; st.font.name="Liberation Sans"; st.font.size=Pt(9); st.paragraph_format.space_after=Pt(2)
def field(p,code):
    for t,x in (("begin",None),(None,code),("end",None)):
        r=p.add_run()
        if t: e=OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"),t)
        else: e=OxmlElement("w:instrText"); e.text=x
        r._r.append(e)
s.header.paragraphs[0].text="Appendix A"
s.header.paragraphs[0].alignment=2
f=s.footer.paragraphs[0]; f.add_run("Harbourne and Tilling Borough Council\tPage "); field(f,"PAGE")
def shade(c,h):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),h); c._tc.get_or_add_tcPr().append(e)
def put(c,t,bold=False,al=None,col=None):
    for i,x in enumerate(t.split("\n")):
        p=c.paragraphs[0] if i==0 else c.add_paragraph()
        r=p.add_run(x); r.bold=bold
        if al is not None: p.alignment=al
        if col: r.font.color.rgb=RGBColor.from_string(col)
COL={"B":"5B9BD5","G":"70AD47","A":"FFC000","R":"FF3B30","C":"BFBFBF"}
p=d.add_paragraph(); r=p.add_run("LGA Corporate Peer Challenge – Improvement Plan"); r.bold=True; r.font.size=Pt(16)
p=d.add_paragraph(); r=p.add_run("Last updated: 12th March 2026"); r.italic=True
d.add_paragraph("The peer challenge took place between 9 and 12 September 2025. The peer team’s report contained nine recommendations, which the Council accepted in full. They are grouped below under the headings used in the report. The Corporate Management Team monitors this plan and reports on it to the Executive twice a year.")
from plan import ROWS,HEAD,W
t=d.add_table(1,len(HEAD)); t.style="Table Grid"; t.autofit=False
for c,h in zip(t.rows[0].cells,HEAD): put(c,h,True); shade(c,"D9E2D0")
e=OxmlElement("w:tblHeader"); e.set(qn("w:val"),"true"); t.rows[0]._tr.get_or_add_trPr().append(e)
for row in ROWS:
    if isinstance(row,str):
        cs=t.add_row().cells; m=cs[0].merge(cs[-1]); put(m,row,True); shade(m,"EEF3EA"); continue
    rec,acts=row; first=last=None
    for lead,when,status,action,prog in acts:
        c=t.add_row().cells; first=first or c; last=c
        put(c[1],action); put(c[2],prog); put(c[3],status,True,1); shade(c[3],COL[status]); put(c[4],when); put(c[5],lead)
    m=first[0].merge(last[0]) if last is not first else first[0]
    while len(m.paragraphs)>1: m._tc.remove(m.paragraphs[-1]._p)
    a,b=rec.split(": ",1); p=m.paragraphs[0]; p.add_run(a+":").bold=True; p.add_run(" "+b)
for r in t.rows:
    for c,w in zip(r.cells,W):
        if len(set(id(x._tc) for x in r.cells))>1: c.width=Mm(w)
for g,w in zip(t._tbl.tblGrid.findall(qn("w:gridCol")),W): g.set(qn("w:w"),str(int(w*56.7)))
d.add_paragraph()
p=d.add_paragraph(); p.add_run("BRAG status key").bold=True
k=d.add_table(0,2); k.style="Table Grid"; k.autofit=False
for a,b in (("B","Blue – not started yet"),("R","Red – off track, intervention needed"),("A","Amber – at risk, being managed"),("G","Green – on track"),("C","Grey – complete, no further reporting")):
    c=k.add_row().cells; put(c[0],a,True,1); shade(c[0],COL[a]); put(c[1],b); c[0].width=Mm(12); c[1].width=Mm(80)
for g,w in zip(k._tbl.tblGrid.findall(qn("w:gridCol")),(12,80)): g.set(qn("w:w"),str(int(w*56.7)))
d.save("source.docx")
