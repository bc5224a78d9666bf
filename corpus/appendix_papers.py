"""What six sample papers share: gold writing, PDF making, Word tables. Gold and source.toml that stand are kept."""
import json,subprocess,sys,pathlib,re
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
from docx.enum.section import WD_ORIENT
B=pathlib.Path(__file__).resolve().parent
def finish(name,gold,title,producer,family):
    d=B/name; d.mkdir(exist_ok=True)
    gold={'source':'document.pdf',**gold}
    if not (d/'gold.json').exists(): (d/'gold.json').write_text(json.dumps(gold,indent=1,ensure_ascii=False))
    q=lambda s:json.dumps(s,ensure_ascii=False)
    if not (d/'source.toml').exists(): (d/'source.toml').write_text(f'title = {q(title)}\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = {q(producer)}\nfamily = {q(family)}\nsplit = "held_out"\n')
    if (d/'source.html').exists() and producer=='chromium':
        subprocess.run(f'cd {d}; chromium --headless --no-sandbox --disable-gpu --disable-background-networking --user-data-dir=$(mktemp -d) --no-pdf-header-footer --print-to-pdf=document.pdf source.html 2>/dev/null',shell=True)
    elif producer=='weasyprint':
        subprocess.run(f'cd {d}; {sys.executable} -m weasyprint source.html document.pdf',shell=True)
    else:
        subprocess.run(f'cd {d}; soffice -env:UserInstallation=file://$(mktemp -d) --headless --convert-to pdf source.docx >/dev/null 2>&1; mv source.pdf document.pdf',shell=True)
def shade(cell,hexc):
    p=cell._tc.get_or_add_tcPr(); s=OxmlElement('w:shd'); s.set(qn('w:val'),'clear'); s.set(qn('w:color'),'auto'); s.set(qn('w:fill'),hexc); p.append(s)
def repeat(row):
    p=row._tr.get_or_add_trPr(); h=OxmlElement('w:tblHeader'); h.set(qn('w:val'),'true'); p.append(h)
def put(cell,text,bold=False,size=None,color=None):
    parts=text if isinstance(text,list) else [text]
    for i,t in enumerate(parts):
        p=cell.paragraphs[0] if i==0 else cell.add_paragraph()
        p.paragraph_format.space_after=Pt(2)
        r=p.add_run(t); r.bold=bold
        if size: r.font.size=Pt(size)
        if color: r.font.color.rgb=RGBColor.from_string(color)
def table(doc,head,rows,widths,fill='D9D9D9',hcolor=None,size=9,rep=True):
    t=doc.add_table(rows=1,cols=len(head)); t.style='Table Grid'; t.autofit=False
    for c,h in zip(t.rows[0].cells,head): put(c,h,True,size,hcolor); shade(c,fill)
    if rep: repeat(t.rows[0])
    for r in rows:
        for c,v in zip(t.add_row().cells,r): put(c,v,False,size)
    for c,w in zip(t.columns,widths): c.width=Cm(w)
    for r in t.rows:
        for c,w in zip(r.cells,widths): c.width=Cm(w)
    return t
def base(font,size,landscape=False,margin=2.2):
    d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7)
    if landscape: s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21)
    s.left_margin=s.right_margin=Cm(margin); s.top_margin=s.bottom_margin=Cm(2)
    st=d.styles['Normal']; st.font.name=font; st.font.size=Pt(size); st.element.rPr.rFonts.set(qn('w:eastAsia'),font)
    st.paragraph_format.space_after=Pt(6)
    return d
def field(p,code):
    for typ,txt in (('begin',None),(None,code),('end',None)):
        r=p.add_run()
        if typ: e=OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'),typ)
        else: e=OxmlElement('w:instrText'); e.set(qn('xml:space'),'preserve'); e.text=txt
        r._r.append(e)
