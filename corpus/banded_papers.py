import tempfile
import json, pathlib, subprocess
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement

ROOT = pathlib.Path(__file__).resolve().parent

def shade(cell, hexa):
    p = cell._tc.get_or_add_tcPr(); s = OxmlElement('w:shd')
    s.set(qn('w:val'), 'clear'); s.set(qn('w:color'), 'auto'); s.set(qn('w:fill'), hexa); p.append(s)

def repeat(row):
    p = row._tr.get_or_add_trPr(); h = OxmlElement('w:tblHeader'); h.set(qn('w:val'), 'true'); p.append(h)

def nosplit(row):
    p = row._tr.get_or_add_trPr(); h = OxmlElement('w:cantSplit'); h.set(qn('w:val'), 'true'); p.append(h)

def field(par, code):
    for t, txt in (('begin', None), (None, code), ('end', None)):
        r = par.add_run(); 
        if t:
            f = OxmlElement('w:fldChar'); f.set(qn('w:fldCharType'), t); r._r.append(f)
        else:
            i = OxmlElement('w:instrText'); i.set(qn('xml:space'), 'preserve'); i.text = txt; r._r.append(i)

def write(cell, text, size=9, bold=False, color=None, align=None):
    paras = text if isinstance(text, list) else [text]
    for i, t in enumerate(paras):
        p = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        p.paragraph_format.space_after = Pt(2); p.paragraph_format.space_before = Pt(1)
        if align: p.alignment = align
        r = p.add_run(t); r.font.size = Pt(size); r.bold = bold
        if color: r.font.color.rgb = RGBColor.from_string(color)

def widths(table, cms):
    table.autofit = False
    for row in table.rows:
        for c, w in zip(row.cells, cms): c.width = Cm(w)
    g = table._tbl.tblGrid
    for gc, w in zip(g.findall(qn('w:gridCol')), cms): gc.set(qn('w:w'), str(int(w * 567)))

def base(font='Carlito', size=11, landscape=False, margin=2.2):
    d = Document(); s = d.sections[0]
    s.page_width, s.page_height = Cm(21), Cm(29.7)
    if landscape:
        s.orientation = WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Cm(29.7), Cm(21)
    s.left_margin = s.right_margin = Cm(margin); s.top_margin = s.bottom_margin = Cm(2)
    st = d.styles['Normal']; st.font.name = font; st.font.size = Pt(size)
    st.element.rPr.rFonts.set(qn('w:eastAsia'), font)
    st.paragraph_format.space_after = Pt(6)
    for n in ('Heading 1', 'Heading 2', 'Heading 3', 'Title'):
        h = d.styles[n]; h.font.name = font
        rf = h.element.get_or_add_rPr().get_or_add_rFonts()
        for a in ('w:asciiTheme', 'w:hAnsiTheme', 'w:eastAsiaTheme', 'w:cstheme'):
            rf.attrib.pop(qn(a), None)
        rf.set(qn('w:ascii'), font); rf.set(qn('w:hAnsi'), font)
    return d

def topdf(name, d):
    f = ROOT / name; f.mkdir(exist_ok=True); d.save(f / 'document.docx')
    subprocess.run(['soffice', '-env:UserInstallation=file://'+tempfile.mkdtemp(), '--headless', '--convert-to', 'pdf', '--outdir', str(f), str(f / 'document.docx')], check=True, capture_output=True)
    (f / 'document.docx').rename(f / 'source.docx')

def chromium(name):
    f = ROOT / name
    subprocess.run(f'chromium --headless --no-sandbox --disable-gpu --disable-background-networking --user-data-dir=$(mktemp -d) --no-pdf-header-footer --print-to-pdf={f}/document.pdf {f}/source.html', shell=True, check=True, capture_output=True)

def meta(name, gold, title, producer, family):
    f = ROOT / name; f.mkdir(exist_ok=True)
    (f / 'gold.json').write_text(json.dumps({'source': 'document.pdf', **gold}, indent=1, ensure_ascii=False) + '\n')
    q = lambda s: json.dumps(s, ensure_ascii=False)
    (f / 'source.toml').write_text(f'title = {q(title)}\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = {q(producer)}\nfamily = {q(family)}\nsplit = "held_out"\n')
    import sys, shutil
