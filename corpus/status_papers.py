"""What several sample papers share: dates and leads of gold, PDF making, Word tables. Gold and source.toml that stand are kept."""
import json, pathlib, re, subprocess, sys, tempfile, calendar, html as H
ROOT = pathlib.Path(__file__).resolve().parent
MON = {m: i for i, m in enumerate(calendar.month_name) if m}
ABB = {m: i for i, m in enumerate(calendar.month_abbr) if m}; ABB['Sept'] = 9
def span(t):
    """printed date -> (start,end) for the simple forms used here"""
    t0 = t
    t = re.sub(r'^(By|by|End of|End|By the end of|From)\s+', '', t)
    m = re.fullmatch(r'(\d{1,2})(?:st|nd|rd|th)? (\w+) (\d{4})', t)
    if m:
        d = f'{m[3]}-{(MON.get(m[2]) or ABB[m[2]]):02d}-{int(m[1]):02d}'; return d, d
    m = re.fullmatch(r'(\w+)[ -](\d{4}|\d\d)', t)
    if m and (m[1] in MON or m[1] in ABB):
        y = int(m[2]) if len(m[2]) == 4 else 2000 + int(m[2]); k = MON.get(m[1]) or ABB[m[1]]
        return f'{y}-{k:02d}-01', f'{y}-{k:02d}-{calendar.monthrange(y, k)[1]}'
    m = re.fullmatch(r'Q([1-4]) (\d{4})/(\d\d)', t)
    if m:
        y = int(m[2]); s, e = {'1': ('04-01', '06-30'), '2': ('07-01', '09-30'), '3': ('10-01', '12-31'), '4': ('01-01', '03-31')}[m[1]]
        y += m[1] == '4'; return f'{y}-{s}', f'{y}-{e}'
    raise ValueError(t0)
def lead(t, role=Ellipsis, typ=None):
    d = {'lead_text': t}
    if role is Ellipsis: d['role'] = t
    elif role is not None: d['role'] = role
    if typ: d['lead_type'] = typ
    return d
BODY = lambda t: {'lead_text': t, 'lead_type': 'body'}
def write(name, gold, title, producer, family):
    d = ROOT / name
    gold = {'source': 'document.pdf', **gold}
    if not (d / 'gold.json').exists(): (d / 'gold.json').write_text(json.dumps(gold, indent=1, ensure_ascii=False) + '\n')
    q = lambda s: json.dumps(s, ensure_ascii=False)
    if not (d / 'source.toml').exists(): (d / 'source.toml').write_text(f'title = {q(title)}\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = {q(producer)}\nfamily = {q(family)}\nsplit = "held_out"\n')
def chromium(name):
    d = ROOT / name
    subprocess.run(['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--user-data-dir=' + tempfile.mkdtemp(), '--no-pdf-header-footer', '--print-to-pdf=document.pdf', 'source.html'], cwd=d, check=True, capture_output=True, timeout=120)
def weasy(name):
    d = ROOT / name
    subprocess.run([sys.executable, '-m', 'weasyprint', '-q', 'source.html', 'document.pdf'], cwd=d, check=True, timeout=120)
def soffice(name):
    d = ROOT / name
    subprocess.run(['soffice', '-env:UserInstallation=file://' + tempfile.mkdtemp(), '--headless', '--convert-to', 'pdf', '--outdir', '.', 'document.docx'], cwd=d, check=True, capture_output=True, timeout=180)
from docx import Document
from docx.shared import Pt, Mm, RGBColor
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
def shade(cell, hexcol):
    tc = cell._tc.get_or_add_tcPr(); s = OxmlElement('w:shd'); s.set(qn('w:val'), 'clear'); s.set(qn('w:color'), 'auto'); s.set(qn('w:fill'), hexcol); tc.append(s)
def put(cell, text, bold=False, size=None, color=None, align=None):
    lines = text if isinstance(text, list) else [text]
    for i, l in enumerate(lines):
        p = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        p.paragraph_format.space_after = Pt(1)
        r = p.add_run(l); r.bold = bold
        if size: r.font.size = Pt(size)
        if color: r.font.color.rgb = RGBColor.from_string(color)
        if align == 'c': p.alignment = WD_ALIGN_PARAGRAPH.CENTER
def repeat(row):
    t = row._tr.get_or_add_trPr(); h = OxmlElement('w:tblHeader'); h.set(qn('w:val'), 'true'); t.append(h)
def nosplit(row):
    t = row._tr.get_or_add_trPr(); h = OxmlElement('w:cantSplit'); h.set(qn('w:val'), 'true'); t.append(h)
def widths(table, mm):
    table.autofit = False
    grid = table._tbl.tblGrid.findall(qn('w:gridCol'))
    for g, m in zip(grid, mm): g.set(qn('w:w'), str(int(m * 56.7)))
    for row in table.rows:
        for c, m in zip(row.cells, mm): c.width = Mm(m)
def field(par, code, size=8):
    r = par.add_run(); r.font.size = Pt(size)
    for t, txt in (('begin', None), (None, code), ('end', None)):
        if t: e = OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'), t)
        else: e = OxmlElement('w:instrText'); e.set(qn('xml:space'), 'preserve'); e.text = txt
        r._r.append(e)
def base(font='Carlito', size=10.5, landscape=False, margins=(18, 18, 18, 18)):
    d = Document(); s = d.styles['Normal']; s.font.name = font; s.font.size = Pt(size)
    s.element.rPr.rFonts.set(qn('w:eastAsia'), font)
    for k in ('Heading 1', 'Heading 2', 'Heading 3', 'Title'):
        st = d.styles[k]; st.font.name = font; rf = st.element.get_or_add_rPr().get_or_add_rFonts()
        for a in ('w:ascii', 'w:hAnsi', 'w:eastAsia', 'w:cs'): rf.set(qn(a), font)
        for a in ('w:asciiTheme', 'w:hAnsiTheme', 'w:eastAsiaTheme', 'w:cstheme'):
            if rf.get(qn(a)) is not None: del rf.attrib[qn(a)]
    sec = d.sections[0]
    if landscape: sec.orientation = WD_ORIENT.LANDSCAPE; sec.page_width, sec.page_height = Mm(297), Mm(210)
    else: sec.page_width, sec.page_height = Mm(210), Mm(297)
    sec.top_margin, sec.right_margin, sec.bottom_margin, sec.left_margin = (Mm(m) for m in margins)
    return d
