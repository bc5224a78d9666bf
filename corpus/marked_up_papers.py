"""What eight sample papers share: Word mark-up and tables, PDF making, gold writing. Gold and source.toml that stand are kept."""
import json, os, pathlib, subprocess, tempfile
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement

BASE = pathlib.Path(__file__).resolve().parent

def folder(name):
    f = BASE / name; f.mkdir(exist_ok=True); os.chdir(f); return f

def write(gold, title, producer, family):
    gold = {"source": "document.pdf", **gold}
    if not pathlib.Path("gold.json").exists(): pathlib.Path("gold.json").write_text(json.dumps(gold, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    q = lambda s: json.dumps(s, ensure_ascii=False)
    if not pathlib.Path("source.toml").exists(): pathlib.Path("source.toml").write_text(f'title = {q(title)}\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = {q(producer)}\nfamily = {q(family)}\nsplit = "seen"\n', encoding="utf-8")

def lo(doc):
    doc.save("document.docx")
    subprocess.run(["soffice", "-env:UserInstallation=file://" + tempfile.mkdtemp(), "--headless", "--convert-to", "pdf", "document.docx"], check=True, capture_output=True, timeout=180)

def chrome(html):
    pathlib.Path("source.html").write_text(html, encoding="utf-8")
    with tempfile.TemporaryDirectory() as d:
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", f"--user-data-dir={d}", "--no-pdf-header-footer", "--print-to-pdf=document.pdf", "source.html"], check=True, capture_output=True, timeout=180)

def new(font="Calibri", size=11, landscape=False, margins=(2.2, 2.2, 2.2, 2.2)):
    d = Document()
    st = d.styles["Normal"]; st.font.name = font; st.font.size = Pt(size)
    st.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    st.paragraph_format.space_after = Pt(6)
    s = d.sections[0]
    s.page_width, s.page_height = Cm(21), Cm(29.7)
    if landscape:
        s.orientation = WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Cm(29.7), Cm(21)
    s.top_margin, s.bottom_margin, s.left_margin, s.right_margin = map(Cm, margins)
    return d

def runs(p, text, size=None, color=None, bold=None, italic=None):
    """**bold** and _/italic/_ mark-up."""
    import re
    for part in re.split(r"(\*\*.+?\*\*|~~.+?~~)", text):
        if not part: continue
        b, i = part.startswith("**"), part.startswith("~~")
        r = p.add_run(part.strip("*") if b else part[2:-2] if i else part)
        if b or bold: r.bold = True
        if i or italic: r.italic = True
        if size: r.font.size = Pt(size)
        if color: r.font.color.rgb = RGBColor.from_string(color)
    return p

def para(d, text, indent=None, hang=None, after=None, before=None, align=None, keep=False, **kw):
    p = d.add_paragraph(); runs(p, text, **kw); f = p.paragraph_format
    if indent is not None: f.left_indent = Cm(indent)
    if hang is not None:
        f.first_line_indent = Cm(-hang); f.tab_stops.add_tab_stop(Cm(indent))
    if after is not None: f.space_after = Pt(after)
    if before is not None: f.space_before = Pt(before)
    if align: p.alignment = align
    if keep: f.keep_with_next = True
    return p

def shade(cell, hexcolor):
    pr = cell._tc.get_or_add_tcPr(); s = OxmlElement("w:shd")
    s.set(qn("w:val"), "clear"); s.set(qn("w:color"), "auto"); s.set(qn("w:fill"), hexcolor); pr.append(s)

def borders(table, val="single", sz=4, color="808080", sides=("top", "left", "bottom", "right", "insideH", "insideV")):
    pr = table._tbl.tblPr; b = OxmlElement("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        e = OxmlElement(f"w:{side}"); e.set(qn("w:val"), val if side in sides else "nil"); e.set(qn("w:sz"), str(sz)); e.set(qn("w:color"), color); e.set(qn("w:space"), "0"); b.append(e)
    pr.append(b)

def widths(table, ws):
    table.autofit = False
    grid = table._tbl.tblGrid
    for g, w in zip(grid.findall(qn("w:gridCol")), ws): g.set(qn("w:w"), str(int(w * 567)))
    for row in table.rows:
        for c, w in zip(row.cells, ws): c.width = Cm(w)

def cell(c, text, size=None, bold=None, color=None, align=None, after=2, italic=None):
    """Paragraphs by newline."""
    for n, t in enumerate(text.split("\n")):
        p = c.paragraphs[0] if n == 0 else c.add_paragraph()
        runs(p, t, size=size, bold=bold, color=color, italic=italic); p.paragraph_format.space_after = Pt(after)
        if align: p.alignment = align

def repeat_header(row):
    pr = row._tr.get_or_add_trPr(); e = OxmlElement("w:tblHeader"); e.set(qn("w:val"), "true"); pr.append(e)

def nosplit(row):
    pr = row._tr.get_or_add_trPr(); e = OxmlElement("w:cantSplit"); e.set(qn("w:val"), "true"); pr.append(e)

def pagenum(p, before="", after="", size=8):
    r = p.add_run(before); r.font.size = Pt(size)
    for kind in ("begin", None, "end"):
        r = p.add_run(); r.font.size = Pt(size)
        if kind:
            e = OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"), kind)
        else:
            e = OxmlElement("w:instrText"); e.set(qn("xml:space"), "preserve"); e.text = "PAGE"
        r._r.append(e)
    r = p.add_run(after); r.font.size = Pt(size)
