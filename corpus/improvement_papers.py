"""What several sample papers share: gold writing, PDF making, Word paragraphs and tables. Gold and source.toml that stand are kept."""
import json, pathlib, subprocess, sys, tempfile
def finish(folder, gold, title, producer, family):
    p = pathlib.Path(folder)
    if not (p/"gold.json").exists(): (p/"gold.json").write_text(json.dumps(gold, indent=1, ensure_ascii=False)+"\n")
    q = lambda s: '"' + s.replace('\\','\\\\').replace('"','\\"') + '"'
    if not (p/"source.toml").exists(): (p/"source.toml").write_text("\n".join(f"{k} = {q(v)}" for k, v in dict(title=title, origin="written for this project",
        licence="CC0-1.0", producer=producer, family=family, split="seen").items())+"\n")
    if producer == "chromium":
        subprocess.run(["chromium","--headless","--no-sandbox","--disable-gpu","--disable-background-networking","--user-data-dir="+tempfile.mkdtemp(),"--no-pdf-header-footer","--print-to-pdf=document.pdf","source.html"],cwd=p,check=True,stderr=subprocess.DEVNULL)
    elif producer == "weasyprint":
        subprocess.run([sys.executable,"-m","weasyprint","source.html","document.pdf"],cwd=p,check=True)
    else:
        subprocess.run(["soffice","-env:UserInstallation=file://"+tempfile.mkdtemp(),"--headless","--convert-to","pdf","source.docx"],cwd=p,check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
        (p/"source.pdf").rename(p/"document.pdf")
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
def new(font,size,margins=(2.2,2.2,2.3,2.3)):
    d=Document(); s=d.styles["Normal"]; s.font.name=font; s.font.size=Pt(size); s.element.rPr.rFonts.set(qn("w:eastAsia"),font)
    s.paragraph_format.space_after=Pt(6); sec=d.sections[0]; sec.page_width,sec.page_height=Cm(21),Cm(29.7)
    sec.top_margin,sec.bottom_margin,sec.left_margin,sec.right_margin=map(Cm,margins); return d
def shade(c,col):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:color"),"auto"); e.set(qn("w:fill"),col); c._tc.get_or_add_tcPr().append(e)
def repeat(row):
    e=OxmlElement("w:tblHeader"); e.set(qn("w:val"),"true"); row._tr.get_or_add_trPr().append(e)
def p(d,t="",bold=False,size=None,col=None,al=None,after=None,before=None,indent=None,hang=None,italic=False,keep=False):
    q=d.add_paragraph(); parts=t.split("**")
    for i,x in enumerate(parts):
        if not x: continue
        r=q.add_run(x); r.bold=bold or i%2==1; r.italic=italic
        if size: r.font.size=Pt(size)
        if col: r.font.color.rgb=RGBColor.from_string(col)
    f=q.paragraph_format
    if al=="r": q.alignment=AL.RIGHT
    if al=="c": q.alignment=AL.CENTER
    if after is not None: f.space_after=Pt(after)
    if before is not None: f.space_before=Pt(before)
    if indent is not None: f.left_indent=Cm(indent)
    if hang is not None: f.first_line_indent=Cm(-hang); f.tab_stops.add_tab_stop(Cm(indent))
    f.keep_with_next=keep
    return q
def cell(c,t,bold=False,size=None,col=None):
    for i,x in enumerate(t.split("\n")):
        q=c.paragraphs[0] if i==0 else c.add_paragraph()
        q.paragraph_format.space_after=Pt(2); r=q.add_run(x); r.bold=bold
        if size: r.font.size=Pt(size)
        if col: r.font.color.rgb=RGBColor.from_string(col)
def table(d,head,rows,widths,size=9.5,fill=None,hcol=None,style="Table Grid",boldfirst=False):
    t=d.add_table(rows=0,cols=len(widths)); t.style=style; t.autofit=False
    if head:
        r=t.add_row(); repeat(r)
        for c,x in zip(r.cells,head):
            cell(c,x,True,size,hcol)
            if fill: shade(c,fill)
    for row in rows:
        r=t.add_row()
        for i,(c,x) in enumerate(zip(r.cells,row)): cell(c,x,boldfirst and i==0,size)
    for col,w in zip(t.columns,widths): col.width=Cm(w)
    for r in t.rows:
        for c,w in zip(r.cells,widths): c.width=Cm(w)
    return t
def field(par,code):
    for typ,txt in (("begin",None),(None,code),("end",None)):
        r=par.add_run(); 
        if typ: e=OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"),typ)
        else: e=OxmlElement("w:instrText"); e.set(qn("xml:space"),"preserve"); e.text=txt
        r._r.append(e); r.font.size=Pt(9)
