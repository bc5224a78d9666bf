"""What several held-out samples are written with: their tables, gold in the author's own words, LibreOffice."""
import json, pathlib, subprocess, os
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
ROOT = pathlib.Path(__file__).parent

def d(start, end=None):
    return dict(due_start=start, due_end=end or start)
def lead(text, role='=', kind='officer', person=None, body=None):
    x = dict(lead_text=text, lead_type=kind)
    x['role'] = text if role == '=' else role
    if person: x['person'] = person
    if body: x['body'] = body
    return x
def body(text): return lead(text, None, 'body', body=text)
def prog(text, s=None, e=None, as_of=None):
    x = dict(text=text)
    if s: x.update(as_of_start=s, as_of_end=e or s)
    if as_of: x['as_of_text'] = as_of
    return x
def action(text, due=None, span=None, leads=(), progress=(), rag=(), ref=None, success=None):
    x = dict(ref=ref, text=text)
    x['due_text'] = due
    s = span or (None, None)
    x['due_start'], x['due_end'] = s
    if success: x['success_text'] = success
    x.update(leads=list(leads), progress=list(progress), rag=list(rag))
    return x
def write(name, gold, title, producer, family):
    folder = ROOT/name
    gold = {'source': 'document.pdf', **gold}
    (folder/'gold.json').write_text(json.dumps(gold, indent=1, ensure_ascii=False)+'\n')
    q = lambda s: json.dumps(s, ensure_ascii=False)
    (folder/'source.toml').write_text(f'title = {q(title)}\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = {q(producer)}\nfamily = {q(family)}\nsplit = "held_out"\n')
def folder(name):
    p = ROOT/name; p.mkdir(exist_ok=True, parents=True); return p
def lo(docx):
    p = pathlib.Path(docx)
    subprocess.run(['soffice','--headless','--convert-to','pdf','--outdir',str(p.parent),str(p)],check=True,capture_output=True,timeout=180)
def chromium(f):
    import tempfile
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--disable-background-networking',f'--user-data-dir={tempfile.mkdtemp()}','--no-pdf-header-footer','--print-to-pdf=document.pdf','source.html'],check=True,capture_output=True,cwd=f,timeout=180)
# --- docx helpers
def new(font='Carlito', size=10.5, landscape=False, margin=2.0):
    doc = Document(); st = doc.styles['Normal']; st.font.name = font; st.font.size = Pt(size)
    st.element.rPr.rFonts.set(qn('w:eastAsia'), font)
    for i in (1,2,3):
        h = doc.styles[f'Heading {i}']; h.font.name = font; h.element.rPr.rFonts.set(qn('w:ascii'), font); h.element.rPr.rFonts.set(qn('w:hAnsi'), font)
        for a in ('asciiTheme','hAnsiTheme','eastAsiaTheme','cstheme'):
            k = qn('w:'+a)
            if k in h.element.rPr.rFonts.attrib: del h.element.rPr.rFonts.attrib[k]
    s = doc.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7)
    if landscape: s.orientation = WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Cm(29.7), Cm(21)
    s.left_margin = s.right_margin = s.top_margin = s.bottom_margin = Cm(margin)
    return doc
def colour(doc, hexs, sizes=(16,13,11.5)):
    for i, z in zip((1,2,3), sizes):
        h = doc.styles[f'Heading {i}']; h.font.color.rgb = RGBColor.from_string(hexs); h.font.size = Pt(z); h.font.bold = True; h.font.italic = False
def fld(par, code):
    for t, txt in (('begin',None),(None,code),('end',None)):
        r = par.add_run()
        if t: e = OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'), t)
        else: e = OxmlElement('w:instrText'); e.set(qn('xml:space'),'preserve'); e.text = txt
        r._r.append(e)
def footer(section, text, align=WD_ALIGN_PARAGRAPH.CENTER):
    p = section.footer.paragraphs[0]; p.alignment = align; p.add_run(text); fld(p,'PAGE')
    for r in p.runs: r.font.size = Pt(8.5)
def shade(cell, hexs):
    s = OxmlElement('w:shd'); s.set(qn('w:val'),'clear'); s.set(qn('w:color'),'auto'); s.set(qn('w:fill'),hexs); cell._tc.get_or_add_tcPr().append(s)
def put(cell, text, bold=False, size=None, color=None, align=None):
    parts = text if isinstance(text, list) else [text]
    for i, t in enumerate(parts):
        p = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        p.paragraph_format.space_after = Pt(2)
        if align: p.alignment = align
        for seg in (t if isinstance(t, list) else [t]):
            b = bold
            if isinstance(seg, tuple): seg, b = seg
            r = p.add_run(seg); r.bold = b
            if size: r.font.size = Pt(size)
            if color: r.font.color.rgb = RGBColor.from_string(color)
def repeat(row):
    e = OxmlElement('w:tblHeader'); e.set(qn('w:val'),'true'); row._tr.get_or_add_trPr().append(e)
def nosplit(row):
    e = OxmlElement('w:cantSplit'); e.set(qn('w:val'),'true'); row._tr.get_or_add_trPr().append(e)
def table(doc, heads, widths, fill=None, headcolor=None, size=9.5, style='Table Grid', rep=True):
    t = doc.add_table(rows=1, cols=len(heads)); t.style = style; t.alignment = WD_TABLE_ALIGNMENT.CENTER; t.autofit = False
    for c, h, w in zip(t.rows[0].cells, heads, widths):
        put(c, h, True, size, headcolor); c.width = Cm(w)
        if fill: shade(c, fill)
    for col, w in zip(t.columns, widths): col.width = Cm(w)
    if rep: repeat(t.rows[0])
    return t
def row(t, texts, widths, size=9.5, bold0=False):
    r = t.add_row()
    for i, (c, x, w) in enumerate(zip(r.cells, texts, widths)):
        c.width = Cm(w); put(c, x, bold0 and i == 0, size)
    return r
