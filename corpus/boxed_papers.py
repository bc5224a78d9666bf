"""What several sample papers share: Word paragraphs and tables, PDF making, gold writing. Gold and source.toml that stand are kept."""
import json, os, subprocess, tempfile
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement

def here(f): return os.path.dirname(os.path.abspath(f))
def write(folder, gold, title, producer, family):
    if not os.path.exists(folder+"/gold.json"): json.dump({"source": "document.pdf", **gold}, open(folder+"/gold.json","w"), indent=1, ensure_ascii=False)
    q = lambda s: json.dumps(s, ensure_ascii=False)
    if not os.path.exists(folder+"/source.toml"): open(folder+"/source.toml","w").write("title = %s\norigin = \"written for this project\"\nlicence = \"CC0-1.0\"\nproducer = %s\nfamily = %s\nsplit = \"seen\"\n" % (q(title), q(producer), q(family)))
def soffice(folder, name):
    subprocess.run(["soffice","-env:UserInstallation=file://"+tempfile.mkdtemp(),"--headless","--convert-to","pdf","--outdir",folder,folder+"/"+name],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
    p=folder+"/"+name.rsplit(".",1)[0]+".pdf"
    if p!=folder+"/document.pdf": os.replace(p, folder+"/document.pdf")
def shade(cell, hexcol):
    pr=cell._tc.get_or_add_tcPr(); s=OxmlElement("w:shd"); s.set(qn("w:val"),"clear"); s.set(qn("w:color"),"auto"); s.set(qn("w:fill"),hexcol); pr.append(s)
def repeat(row):
    pr=row._tr.get_or_add_trPr(); h=OxmlElement("w:tblHeader"); h.set(qn("w:val"),"true"); pr.append(h)
def nosplit(row):
    pr=row._tr.get_or_add_trPr(); h=OxmlElement("w:cantSplit"); h.set(qn("w:val"),"true"); pr.append(h)
def pagefield(p, before="", after="", kind="PAGE"):
    p.add_run(before)
    for t,txt in (("begin",None),(None,kind),("end",None)):
        r=p.add_run()
        if t: e=OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"),t)
        else: e=OxmlElement("w:instrText"); e.text=txt
        r._r.append(e)
    p.add_run(after)
def newdoc(font, size, margin=2.2):
    d=Document(); st=d.styles["Normal"]; st.font.name=font; st.font.size=Pt(size)
    st.element.rPr.rFonts.set(qn("w:eastAsia"),font); st.paragraph_format.space_after=Pt(6)
    s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(margin); s.top_margin=s.bottom_margin=Cm(2)
    return d
def para(d, text, bold=False, size=None, color=None, align=None, indent=None, hang=None, after=None, keep=False):
    p=d.add_paragraph()
    for i,t in enumerate(text.split("**")):
        if t:
            r=p.add_run(t); r.bold=bold or i%2==1
            if size: r.font.size=Pt(size)
            if color: r.font.color.rgb=RGBColor.from_string(color)
    f=p.paragraph_format
    if align=="c": p.alignment=WD_ALIGN_PARAGRAPH.CENTER
    if align=="r": p.alignment=WD_ALIGN_PARAGRAPH.RIGHT
    if indent is not None: f.left_indent=Cm(indent)
    if hang is not None: f.first_line_indent=Cm(-hang)
    if after is not None: f.space_after=Pt(after)
    if keep: f.keep_with_next=True
    return p
def num(d, n, text, indent=1.2, **k):
    p=para(d, n+"\t"+text, indent=indent, hang=k.pop("hang",1.2), **k)
    p.paragraph_format.tab_stops.add_tab_stop(Cm(indent)); return p
def cell(c, text, bold=False, size=None, color=None):
    for j,line in enumerate(text.split("\n")):
        p=c.paragraphs[0] if j==0 else c.add_paragraph()
        p.paragraph_format.space_after=Pt(2)
        for i,t in enumerate(line.split("**")):
            if t:
                r=p.add_run(t); r.bold=bold or i%2==1
                if size: r.font.size=Pt(size)
                if color: r.font.color.rgb=RGBColor.from_string(color)
def widths(t, ws):
    t.autofit=False
    for row in t.rows:
        for c,w in zip(row.cells,ws): c.width=Cm(w)
    for col,w in zip(t.columns,ws): col.width=Cm(w)
