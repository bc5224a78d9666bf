import tempfile
import json, os, subprocess, re, tempfile, shutil, sys
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement

def shade(cell, hexcol):
    tcPr = cell._tc.get_or_add_tcPr(); s = OxmlElement('w:shd')
    s.set(qn('w:val'), 'clear'); s.set(qn('w:color'), 'auto'); s.set(qn('w:fill'), hexcol); tcPr.append(s)
def repeat_header(row):
    p = row._tr.get_or_add_trPr(); h = OxmlElement('w:tblHeader'); h.set(qn('w:val'), 'true'); p.append(h)
def field(par, code):
    for t, txt in (('begin', None), (None, code), ('end', None)):
        r = par.add_run()
        if t:
            e = OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'), t)
        else:
            e = OxmlElement('w:instrText'); e.set(qn('xml:space'), 'preserve'); e.text = txt
        r._r.append(e)
def base(font, size, landscape=False, margins=2.0):
    d = Document(); st = d.styles['Normal']; st.font.name = font; st.font.size = Pt(size)
    st.element.rPr.rFonts.set(qn('w:eastAsia'), font)
    s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7)
    if landscape: s.orientation = WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Cm(29.7), Cm(21)
    s.left_margin = s.right_margin = Cm(margins); s.top_margin = s.bottom_margin = Cm(2)
    d.settings.element  # noqa
    return d
def put(cell, text, bold=False, size=None, color=None, align=None):
    """text: str or list of paragraphs"""
    ps = text if isinstance(text, list) else [text]
    for i, t in enumerate(ps):
        p = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        p.paragraph_format.space_after = Pt(2)
        if align: p.alignment = align
        r = p.add_run(t); r.bold = bold
        if size: r.font.size = Pt(size)
        if color: r.font.color.rgb = RGBColor.from_string(color)
def widths(table, ws):
    table.autofit = False
    for col, w in zip(table.columns, ws): col.width = Cm(w)
    for row in table.rows:
        for c, w in zip(row.cells, ws): c.width = Cm(w)
def to_pdf(folder):
    subprocess.run(['soffice', '-env:UserInstallation=file://'+tempfile.mkdtemp(), '--headless', '--convert-to', 'pdf', '--outdir', folder, folder + '/document.docx'], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
def chrome(folder):
    t = tempfile.mkdtemp()
    subprocess.run(['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--user-data-dir=' + t, '--no-pdf-header-footer', '--print-to-pdf=' + folder + '/document.pdf', folder + '/source.html'], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    shutil.rmtree(t, ignore_errors=True)
def fill(recs, made=None):
    for r in recs:
        if made and r['recommendation_type'] == 'peer': r.setdefault('made', made)
        for k in ('actions', 'leads', 'progress', 'rag'):
            r.setdefault(k, [])
        for a in r['actions']:
            for k in ('leads', 'progress', 'rag'): a.setdefault(k, [])
    return recs
def finish(folder, gold, title, producer, family):
    gold = {'source': 'document.pdf', **gold}
    json.dump(gold, open(folder + '/gold.json', 'w'), ensure_ascii=False, indent=1)
    with open(folder + '/source.toml', 'w') as f:
        for k, v in dict(title=title, origin='written for this project', licence='CC0-1.0', producer=producer, family=family, split='held_out').items():
            f.write(f'{k} = {json.dumps(v, ensure_ascii=False)}\n')
    check(folder)
def norm(s):
    s = re.sub(r'[‐-―−]', '-', s); s = s.replace('’', "'").replace('‘', "'").replace('“', '"').replace('”', '"')
    return re.sub(r'[\s•–-]+', '', s)
def check(folder):
    g = json.load(open(folder + '/gold.json'))
    raw = norm(subprocess.run(['pdftotext', '-raw', folder + '/document.pdf', '-'], capture_output=True, text=True).stdout)
    flow = norm(subprocess.run(['pdftotext', folder + '/document.pdf', '-'], capture_output=True, text=True).stdout)
    miss = []
    def walk(x, key=None):
        if isinstance(x, dict): [walk(v, k) for k, v in x.items()]
        elif isinstance(x, list):
            if key and ('_start' in key or '_end' in key or key in ('role','event','made','ref','delivery','rag','document_type','recommendation_type')): return
            if x and all(v is None or isinstance(v, str) for v in x):
                if not any(v and norm(v) in raw for v in x): miss.append((key, x))
            else: [walk(v, key) for v in x]
        elif isinstance(x, str) and key in ('text', 'headline', 'lead_text', 'due_text', 'rag_text', 'value_text', 'committee', 'name', 'organisation', 'date_text', 'theme', 'field'):
            if norm(x) not in raw and norm(x) not in flow: miss.append((key, x))
    walk({k: v for k, v in g.items() if k not in ('councils', 'no_extra', 'source')})
    n = subprocess.run(['pdfinfo', folder + '/document.pdf'], capture_output=True, text=True).stdout
    print(folder, re.search(r'Pages:\s+(\d+)', n)[1], 'pages; not found as such:', len(miss))
    for m in miss: print('   ', m[0], str(m[1])[:150])
def off(text, role='same'):
    return {'lead_text': text, 'role': text if role == 'same' else role}
def mem(text):
    return {'lead_text': text, 'role': [None, text]}
def body(text):
    return {'lead_text': text, 'role': None}

