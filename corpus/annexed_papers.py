"""What several sample papers share: Word tables and typed numbers, PDF making, gold writing. Gold and source.toml that stand are kept."""
import json, pathlib, subprocess, tempfile
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
B = pathlib.Path(__file__).resolve().parent
def save(name, gold, title, producer, family):
    d = B/name; d.mkdir(exist_ok=True)
    if not (d/'gold.json').exists(): (d/'gold.json').write_text(json.dumps({"source": "document.pdf", **gold}, indent=1, ensure_ascii=False), encoding='utf-8')
    q = lambda s: json.dumps(s, ensure_ascii=False)
    if not (d/'source.toml').exists(): (d/'source.toml').write_text(f'title = {q(title)}\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = {q(producer)}\nfamily = {q(family)}\nsplit = "seen"\n', encoding='utf-8')
    return d
def chromium(d, html):
    (d/'source.html').write_text(html, encoding='utf-8')
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--disable-background-networking','--user-data-dir='+tempfile.mkdtemp(),'--no-pdf-header-footer','--print-to-pdf=document.pdf','source.html'],cwd=d,check=True,stderr=subprocess.DEVNULL)
def lo(d, doc):
    doc.save(d/'source.docx')
    subprocess.run(['soffice','-env:UserInstallation=file://'+tempfile.mkdtemp(),'--headless','--convert-to','pdf','source.docx'],cwd=d,check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
    (d/'source.pdf').rename(d/'document.pdf')
def shade(cell, hexcol):
    e = OxmlElement('w:shd'); e.set(qn('w:val'),'clear'); e.set(qn('w:color'),'auto'); e.set(qn('w:fill'),hexcol); cell._tc.get_or_add_tcPr().append(e)
def repeat(row):
    e = OxmlElement('w:tblHeader'); e.set(qn('w:val'),'true'); row._tr.get_or_add_trPr().append(e)
def nosplit(row):
    e = OxmlElement('w:cantSplit'); e.set(qn('w:val'),'true'); row._tr.get_or_add_trPr().append(e)
def field(p, code):
    r = p.add_run()
    for t, x in (('begin',None),(None,code),('end',None)):
        if t: e = OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'),t)
        else: e = OxmlElement('w:instrText'); e.set(qn('xml:space'),'preserve'); e.text = x
        r._r.append(e)
    return r
def cell(c, text, bold=False, size=None, color=None, align=None):
    parts = text if isinstance(text, list) else [text]
    for i, t in enumerate(parts):
        p = c.paragraphs[0] if i == 0 else c.add_paragraph()
        p.paragraph_format.space_after = Pt(2); p.paragraph_format.space_before = Pt(2)
        r = p.add_run(t); r.bold = bold
        if size: r.font.size = Pt(size)
        if color: r.font.color.rgb = RGBColor.from_string(color)
        if align: p.alignment = align
def widths(t, ws):
    t.autofit = False
    for c, w in zip(t.columns, ws): c.width = Cm(w)
    for row in t.rows:
        for c, w in zip(row.cells, ws): c.width = Cm(w)
def base(font='Arial', size=11, margins=2.2):
    doc = Document(); st = doc.styles['Normal']; st.font.name = font; st.font.size = Pt(size)
    st.element.rPr.rFonts.set(qn('w:eastAsia'), font)
    for s in doc.sections:
        s.page_width, s.page_height = Cm(21), Cm(29.7)
        s.left_margin = s.right_margin = Cm(margins); s.top_margin = s.bottom_margin = Cm(2)
    return doc
def np(doc, num, text, indent=1.25, after=8, style=None):
    "a paragraph whose number is typed, with a hanging indent and a tab"
    p = doc.add_paragraph(style=style); f = p.paragraph_format
    f.left_indent = Cm(indent); f.first_line_indent = Cm(-min(indent,1.25)); f.space_after = Pt(after)
    f.tab_stops.add_tab_stop(Cm(indent))
    p.add_run(f'{num}\t{text}'); return p
def ms(event, texts, start=None, end=None):
    return {"event": event, "date_text": texts, "date_start": start, "date_end": end}
