import tempfile
import json, re, pathlib, subprocess
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
ROOT = pathlib.Path(__file__).resolve().parent
def new(font='Arial', size=11, margins=2.3, colour='000000'):
    d = Document(); st = d.styles['Normal']; st.font.name = font; st.font.size = Pt(size)
    st.element.rPr.rFonts.set(qn('w:eastAsia'), font)
    st.paragraph_format.space_after = Pt(6)
    s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7)
    s.left_margin = s.right_margin = s.top_margin = s.bottom_margin = Cm(margins)
    for n in ('Heading 1', 'Heading 2', 'Heading 3', 'Title'):
        h = d.styles[n]; h.font.name = font; h.font.color.rgb = RGBColor.from_string(colour)
        rf = h.element.rPr.rFonts
        for a in list(rf.attrib):
            if 'Theme' in a: del rf.attrib[a]
        rf.set(qn('w:ascii'), font); rf.set(qn('w:hAnsi'), font)
    return d
def runs(p, text):
    for i, part in enumerate(re.split(r'\*\*', text)):
        if part:
            r = p.add_run(part); r.bold = bool(i % 2) or None
    return p
def para(d, text, style=None, **k):
    p = d.add_paragraph(style=style); runs(p, text)
    for a, v in k.items(): setattr(p.paragraph_format, a, v)
    return p
def num(d, n, text, indent=1.25, left=0):
    p = d.add_paragraph(); p.paragraph_format.left_indent = Cm(indent + left); p.paragraph_format.first_line_indent = Cm(-indent)
    p.paragraph_format.tab_stops.add_tab_stop(Cm(indent + left))
    runs(p, n + '\t' + text); return p
def shade(cell, fill):
    e = OxmlElement('w:shd'); e.set(qn('w:val'), 'clear'); e.set(qn('w:color'), 'auto'); e.set(qn('w:fill'), fill); cell._tc.get_or_add_tcPr().append(e)
def cell(c, text, bold=False, size=None, colour=None, align=None):
    lines = text if isinstance(text, list) else [text]
    for i, l in enumerate(lines):
        p = c.paragraphs[0] if i == 0 else c.add_paragraph()
        runs(p, l); p.paragraph_format.space_after = Pt(2)
        if align: p.alignment = align
        for r in p.runs:
            if bold: r.bold = True
            if size: r.font.size = Pt(size)
            if colour: r.font.color.rgb = RGBColor.from_string(colour)
def widths(t, ws):
    t.autofit = False
    for col, w in zip(t.columns, ws): col.width = Cm(w)
    for row in t.rows:
        for c, w in zip(row.cells, ws): c.width = Cm(w)
def repeat(row):
    e = OxmlElement('w:tblHeader'); e.set(qn('w:val'), 'true'); row._tr.get_or_add_trPr().append(e)
def nosplit(row):
    e = OxmlElement('w:cantSplit'); row._tr.get_or_add_trPr().append(e)
def field(p, code):
    for t, x in (('begin', None), (None, code), ('end', None)):
        r = p.add_run(); r.font.size = Pt(9)
        if t: e = OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'), t)
        else: e = OxmlElement('w:instrText'); e.text = x
        r._r.append(e)
def footer(d, text, pages=True):
    p = d.sections[0].footer.paragraphs[0]; r = p.add_run(text); r.font.size = Pt(9)
    if pages: field(p, 'PAGE')
def logo(d, text, fill, colour='FFFFFF', w=7):
    t = d.add_table(1, 1); c = t.cell(0, 0); c.width = Cm(w); t.autofit = False; shade(c, fill); cell(c, text, True, 15, colour)
    d.add_paragraph().paragraph_format.space_after = Pt(2)
def save(name, gold, producer, family, title, doc=None, src=None, ext=None):
    f = ROOT / name; f.mkdir(exist_ok=True)
    if doc is not None:
        doc.save(f / 'source.docx')
        subprocess.run(['soffice', '-env:UserInstallation=file://'+tempfile.mkdtemp(), '--headless', '--convert-to', 'pdf', '--outdir', str(f), str(f / 'source.docx')], check=True, capture_output=True)
        (f / 'source.pdf').rename(f / 'document.pdf')
    if src: (f / ('source.' + ext)).write_text(src, encoding='utf-8')
    if ext == 'html' and producer.startswith('Chromium'):
        subprocess.run('chromium --headless --no-sandbox --disable-gpu --disable-background-networking --user-data-dir=$(mktemp -d) --no-pdf-header-footer --print-to-pdf=document.pdf source.html', shell=True, cwd=f, check=True, capture_output=True)
    elif ext == 'html':
        import weasyprint; weasyprint.HTML(str(f / 'source.html')).write_pdf(f / 'document.pdf')
    elif ext == 'typ':
        import typst; typst.compile(str(f / 'source.typ'), output=str(f / 'document.pdf'))
    (f / 'gold.json').write_text(json.dumps({'source': 'document.pdf', **gold}, ensure_ascii=False, indent=1), encoding='utf-8')
    (f / 'source.toml').write_text('\n'.join(f'{k} = {json.dumps(v, ensure_ascii=False)}' for k, v in dict(title=title, origin='written for this project', licence='CC0-1.0', producer=producer, family=family, split='seen').items()) + '\n', encoding='utf-8')
    check(name, gold)
def check(name, gold):
    txt = subprocess.run(['pdftotext', str(ROOT / name / 'document.pdf'), '-'], capture_output=True, text=True).stdout
    sq = lambda s: re.sub(r'[\s\u00ad-]+', '', s)
    T = sq(txt)
    def walk(o):
        if isinstance(o, dict):
            for k, v in o.items():
                if k in ('text', 'value_text', 'date_text', 'due_text', 'lead_text', 'name', 'organisation', 'headline') and v:
                    vs = v if isinstance(v, list) else [v]
                    if not any(x is None or sq(x) in T for x in vs): print('  not found:', k, v)
                walk(v)
        elif isinstance(o, list):
            for x in o: walk(x)
    walk({k: v for k, v in gold.items()})
    print(name, 'pages', txt.count('\f'))
E0 = dict(actions=[], leads=[], progress=[], rag=[])
