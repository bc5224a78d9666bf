import tempfile
import json, pathlib, subprocess, tempfile, re
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
ROOT = pathlib.Path(__file__).resolve().parent
def folder(name):
    d = ROOT/name; d.mkdir(exist_ok=True); return d
def toml(name, title, producer, family):
    (ROOT/name/'source.toml').write_text(f'title = {json.dumps(title)}\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = "{producer}"\nfamily = {json.dumps(family, ensure_ascii=False)}\nsplit = "seen"\n', encoding='utf-8')
def gold(name, g):
    (ROOT/name/'gold.json').write_text(json.dumps({"source": "document.pdf", **g}, indent=1, ensure_ascii=False)+'\n', encoding='utf-8')
def shade(cell, hexa):
    pr = cell._tc.get_or_add_tcPr(); s = OxmlElement('w:shd')
    s.set(qn('w:val'), 'clear'); s.set(qn('w:color'), 'auto'); s.set(qn('w:fill'), hexa); pr.append(s)
def put(cell, text, size=9, bold=False, color=None, align=None, after=2, italic=False):
    """text: str or list of paragraphs; **x** not handled"""
    for i, t in enumerate([text] if isinstance(text, str) else text):
        p = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        p.paragraph_format.space_after = Pt(after); p.paragraph_format.space_before = Pt(1)
        if align: p.alignment = align
        runs = t if isinstance(t, list) else [(t, bold)]
        for s, b in runs:
            r = p.add_run(s); r.bold = b; r.italic = italic; r.font.size = Pt(size)
            if color: r.font.color.rgb = RGBColor.from_string(color)
def repeat(row):
    pr = row._tr.get_or_add_trPr(); e = OxmlElement('w:tblHeader'); e.set(qn('w:val'), 'true'); pr.append(e)
def nosplit(row):
    pr = row._tr.get_or_add_trPr(); e = OxmlElement('w:cantSplit'); e.set(qn('w:val'), 'true'); pr.append(e)
def widths(t, ws):
    t.autofit = False
    for row in t.rows:
        for c, w in zip(row.cells, ws): c.width = Cm(w)
    for c, w in zip(t.columns, ws): c.width = Cm(w)
def field(p, code, size=8):
    for typ, txt in (('begin', None), (None, code), ('end', None)):
        r = p.add_run(); r.font.size = Pt(size)
        if typ: e = OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'), typ)
        else: e = OxmlElement('w:instrText'); e.set(qn('xml:space'), 'preserve'); e.text = txt
        r._r.append(e)
def base(font, size=11, landscape=False, margins=(2, 2, 2, 2)):
    d = Document(); st = d.styles['Normal']; st.font.name = font; st.font.size = Pt(size)
    st.element.rPr.rFonts.set(qn('w:eastAsia'), font)
    s = d.sections[0]; s.page_width, s.page_height = (Cm(29.7), Cm(21)) if landscape else (Cm(21), Cm(29.7))
    if landscape: s.orientation = WD_ORIENT.LANDSCAPE
    s.top_margin, s.right_margin, s.bottom_margin, s.left_margin = map(Cm, margins)
    return d
def para(d, text, bold=False, size=None, color=None, after=6, before=0, align=None, indent=None, hang=None, italic=False, keep=False):
    p = d.add_paragraph(); f = p.paragraph_format; f.space_after = Pt(after); f.space_before = Pt(before)
    if align: p.alignment = align
    if indent is not None: f.left_indent = Cm(indent)
    if hang is not None: f.first_line_indent = Cm(-hang); f.tab_stops.add_tab_stop(Cm(indent))
    f.keep_with_next = keep
    for s, b in (text if isinstance(text, list) else [(text, bold)]):
        r = p.add_run(s); r.bold = b; r.italic = italic
        if size: r.font.size = Pt(size)
        if color: r.font.color.rgb = RGBColor.from_string(color)
    return p
def lo(name):
    d = ROOT/name
    subprocess.run(['soffice', '-env:UserInstallation=file://'+tempfile.mkdtemp(), '--headless', '--convert-to', 'pdf', '--outdir', str(d), str(d/'document.docx')], check=True, capture_output=True)
def chrome(name):
    d = ROOT/name
    subprocess.run(['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', f'--user-data-dir={tempfile.mkdtemp()}', '--no-pdf-header-footer', f'--print-to-pdf={d}/document.pdf', str(d/'source.html')], check=True, capture_output=True)
OFF = lambda t, role=None: {"lead_text": t, "role": role or t}
MEM = lambda t: {"lead_text": t}
BODY = lambda t: {"lead_text": t, "role": [None, t]}
def norm(s): return re.sub(r'\s+', ' ', s)
def checktext(name):
    """every gold string is in the PDF's text (loosely)"""
    d = ROOT/name; raw = subprocess.run(['pdftotext', '-raw', str(d/'document.pdf'), '-'], capture_output=True, text=True).stdout
    lay = subprocess.run(['pdftotext', str(d/'document.pdf'), '-'], capture_output=True, text=True).stdout
    sq = lambda s: re.sub(r'[\s\-‐‑–—]+', '', s)
    hay = sq(raw), sq(lay)
    def walk(x, k=''):
        if isinstance(x, dict):
            for a, b in x.items(): walk(b, a)
        elif isinstance(x, list):
            strs = [y for y in x if isinstance(y, str)]
            if len(strs) and all(isinstance(y, str) or y is None for y in x):
                if k in ('text', 'value_text', 'date_text') and not any(sq(y) in h for y in strs for h in hay): print('  ?', k, strs)
            else:
                for y in x: walk(y, k)
        elif isinstance(x, str) and k in ('text', 'value_text', 'date_text', 'due_text', 'lead_text', 'name', 'organisation', 'headline', 'ref', 'committee', 'rag_text'):
            if not any(sq(x) in h for h in hay): print('  ?', k, x[:90])
    walk(json.loads((d/'gold.json').read_text()))
