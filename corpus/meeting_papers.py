"""What several sample papers share: Word tables, PDF making, gold writing. Gold and source.toml that stand are kept."""
import json, os, subprocess, sys, pathlib, tempfile
from docx import Document
from docx.shared import Pt, Cm, RGBColor, Mm
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls

def shade(cell, hexcol):
    tcPr = cell._tc.get_or_add_tcPr()
    tcPr.append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{hexcol}"/>'))

def repeat_header(row):
    row._tr.get_or_add_trPr().append(parse_xml(f'<w:tblHeader {nsdecls("w")} w:val="true"/>'))

def nosplit(row):
    row._tr.get_or_add_trPr().append(parse_xml(f'<w:cantSplit {nsdecls("w")} w:val="true"/>'))

def widths(table, cms):
    table.autofit = False
    for row in table.rows:
        for c, w in zip(row.cells, cms):
            c.width = Cm(w)
    for col, w in zip(table.columns, cms):
        col.width = Cm(w)

def put(cell, text, bold=False, size=None, color=None, italic=False, align=None):
    """text: str or list of paragraphs; **bold** marks at start 'B|rest' tuple"""
    paras = text if isinstance(text, list) else [text]
    for i, t in enumerate(paras):
        p = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        p.paragraph_format.space_after = Pt(2 if len(paras) > 1 else 0)
        p.paragraph_format.space_before = Pt(0)
        if align: p.alignment = align
        bits = t if isinstance(t, tuple) else (None, t)
        for j, b in enumerate(bits):
            if not b: continue
            r = p.add_run(b); r.bold = bold or (isinstance(t, tuple) and j == 0); r.italic = italic
            if size: r.font.size = Pt(size)
            if color: r.font.color.rgb = RGBColor.from_string(color)

def field(p, code, size=None):
    r = p.add_run()
    for kind in ("begin", None, "end"):
        if kind:
            e = OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"), kind)
        else:
            e = OxmlElement("w:instrText"); e.set(qn("xml:space"), "preserve"); e.text = code
        r._r.append(e)
    if size: r.font.size = Pt(size)

def base(font, size, landscape=False, margins=(2, 2, 2, 2)):
    d = Document()
    st = d.styles["Normal"]; st.font.name = font; st.font.size = Pt(size)
    st.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    s = d.sections[0]
    s.page_width, s.page_height = (Mm(297), Mm(210)) if landscape else (Mm(210), Mm(297))
    if landscape: s.orientation = WD_ORIENT.LANDSCAPE
    s.top_margin, s.right_margin, s.bottom_margin, s.left_margin = (Cm(m) for m in margins)
    return d

def to_pdf(docx):
    docx = pathlib.Path(docx)
    subprocess.run(["soffice", "-env:UserInstallation=file://" + tempfile.mkdtemp(), "--headless", "--convert-to", "pdf", "--outdir", str(docx.parent), str(docx)], check=True, stdout=subprocess.DEVNULL)

def chrome(folder):
    with tempfile.TemporaryDirectory() as t:
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", f"--user-data-dir={t}", "--no-pdf-header-footer", "--print-to-pdf=document.pdf", "source.html"], cwd=folder, check=True, stderr=subprocess.DEVNULL)

def gold(folder, g, name="gold.json"):
    g = {"source": "document.pdf", **g}
    if not (pathlib.Path(folder) / name).exists(): (pathlib.Path(folder) / name).write_text(json.dumps(g, indent=1, ensure_ascii=False))

def toml(folder, title, producer, family):
    q = lambda s: json.dumps(s, ensure_ascii=False)
    if not (pathlib.Path(folder) / "source.toml").exists(): (pathlib.Path(folder) / "source.toml").write_text(f'title = {q(title)}\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = {q(producer)}\nfamily = {q(family)}\nsplit = "held_out"\n')

import calendar, re
MON = {m: i for i, m in enumerate(calendar.month_name) if m}
def due(t):
    """due columns of gold for a printed date (checked by eye afterwards)"""
    if not t or t in ("–", "-", ""): return {}
    g = {"due_text": t}
    s = re.sub(r"^(By|by) (the )?(end of |end )?", "", t)
    m = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)? (\w+) (\d{4})", s)
    n = re.fullmatch(r"(\w+) (\d{4})", s)
    x = re.fullmatch(r"(\d\d)/(\d\d)/(\d{4})", s)
    if m and m[2] in MON:
        a = b = f"{m[3]}-{MON[m[2]]:02}-{int(m[1]):02}"
    elif x: a = b = f"{x[3]}-{x[2]}-{x[1]}"
    elif n and n[1] in MON:
        y, k = int(n[2]), MON[n[1]]
        a, b = f"{y}-{k:02}-01", f"{y}-{k:02}-{calendar.monthrange(y,k)[1]:02}"
    elif re.fullmatch(r"Q[1-4] (\d{4})/(\d\d)", s):
        q, y = int(s[1]), int(s[3:7]); k = [4, 7, 10, 1][q-1]; y += q == 4
        a, b = f"{y}-{k:02}-01", f"{y}-{k+2:02}-{calendar.monthrange(y,k+2)[1]:02}"
    elif re.fullmatch(r"(\d{4})/(\d\d)", s):
        y = int(s[:4]); a, b = f"{y}-04-01", f"{y+1}-03-31"
    else:
        a = b = None
    if a and s != t: a = [a, None]
    return {**g, "due_start": a, "due_end": b}
