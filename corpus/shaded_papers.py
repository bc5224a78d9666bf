"""What several held-out samples are written with: their tables, gold in the author's own words, LibreOffice."""
import json, os, subprocess, sys, pathlib
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement

def fill(cell, hexcol):
    tcPr = cell._tc.get_or_add_tcPr(); s = OxmlElement('w:shd')
    s.set(qn('w:val'), 'clear'); s.set(qn('w:color'), 'auto'); s.set(qn('w:fill'), hexcol); tcPr.append(s)
def header_row(row):
    trPr = row._tr.get_or_add_trPr(); h = OxmlElement('w:tblHeader'); h.set(qn('w:val'), 'true'); trPr.append(h)
def no_split(row):
    trPr = row._tr.get_or_add_trPr(); h = OxmlElement('w:cantSplit'); h.set(qn('w:val'), 'true'); trPr.append(h)
def widths(table, ws):
    table.autofit = False
    for r in table.rows:
        for c, w in zip(r.cells, ws): c.width = Cm(w)
    for col, w in zip(table.columns, ws): col.width = Cm(w)
def put(cell, text, size=9, bold=False, color=None, align=None):
    """text: str; lines split by \n into paragraphs; **bold** runs"""
    first = True
    for line in text.split("\n"):
        p = cell.paragraphs[0] if first else cell.add_paragraph(); first = False
        p.paragraph_format.space_after = Pt(2); p.paragraph_format.space_before = Pt(1)
        runs(p, line, size, bold, color)
        if align == 'c': p.alignment = WD_ALIGN_PARAGRAPH.CENTER
def runs(p, line, size=None, bold=False, color=None):
    for i, part in enumerate(line.split("**")):
        if not part: continue
        r = p.add_run(part); r.bold = bold or bool(i % 2) or None
        if size: r.font.size = Pt(size)
        if color: r.font.color.rgb = RGBColor.from_string(color)
def doc(font, size=11, landscape=False, margins=2.2, head_color=None, head_font=None):
    d = Document(); s = d.sections[0]
    s.page_width, s.page_height = (Cm(29.7), Cm(21)) if landscape else (Cm(21), Cm(29.7))
    if landscape: s.orientation = WD_ORIENT.LANDSCAPE
    s.left_margin = s.right_margin = Cm(margins); s.top_margin = Cm(2); s.bottom_margin = Cm(1.8)
    for st in ['Normal', 'Heading 1', 'Heading 2', 'Heading 3', 'Title', 'List Bullet', 'List Number']:
        x = d.styles[st]; f = head_font if head_font and ('Head' in st or st == 'Title') else font
        x.font.name = f; rp = x.element.get_or_add_rPr(); rf = rp.find(qn('w:rFonts'))
        for a in ('w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'): rf.set(qn(a), f)
        for a in ('w:asciiTheme', 'w:hAnsiTheme', 'w:cstheme', 'w:eastAsiaTheme'):
            if rf.get(qn(a)) is not None: del rf.attrib[qn(a)]
        if head_color and st.startswith(('Head', 'Title')): x.font.color.rgb = RGBColor.from_string(head_color)
    d.styles['Normal'].font.size = Pt(size)
    d.styles['Normal'].paragraph_format.space_after = Pt(6)
    return d
def field(p, code):
    for t, txt in (('begin', None), (None, code), ('end', None)):
        r = p.add_run()
        if t: e = OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'), t)
        else: e = OxmlElement('w:instrText'); e.text = txt
        r._r.append(e); r.font.size = Pt(8)
def footer(d, text, align='c'):
    p = d.sections[0].footer.paragraphs[0]; r = p.add_run(text); r.font.size = Pt(8)
    field(p, 'PAGE')
    if align == 'c': p.alignment = WD_ALIGN_PARAGRAPH.CENTER
def para(d, text, style=None, **k):
    p = d.add_paragraph(style=style); runs(p, text, **k); return p
def soffice(folder):
    subprocess.run(['soffice', '--headless', '--convert-to', 'pdf', '--outdir', folder, folder + '/document.docx'], check=True, capture_output=True)
def chromium(folder):
    import tempfile
    subprocess.run(['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--user-data-dir=' + tempfile.mkdtemp(), '--no-pdf-header-footer', '--print-to-pdf=' + folder + '/document.pdf', folder + '/source.html'], check=True, capture_output=True)
def save(folder, gold, title, producer, family):
    order = ['source', 'documents', 'councils', 'recommendations', 'front_matter', 'scope', 'peers', 'milestones', 'no_extra']
    gold = {'source': 'document.pdf', **gold}
    gold = {k: gold[k] for k in order if k in gold}
    pathlib.Path(folder, 'gold.json').write_text(json.dumps(gold, indent=1, ensure_ascii=False))
    pathlib.Path(folder, 'source.toml').write_text(f'title = {json.dumps(title, ensure_ascii=False)}\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = "{producer}"\nfamily = {json.dumps(family, ensure_ascii=False)}\nsplit = "seen"\n')
