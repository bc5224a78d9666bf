"""What sample papers share: Word building, PDF making, gold writing. Gold and source.toml that stand are kept."""
import json, os, pathlib, shutil, subprocess, tempfile
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

HERE = pathlib.Path(__file__).resolve().parent


def new(font, size, margins=(2.2, 2.2, 2.2, 2.2), landscape=False, after=6):
    d = Document()
    s = d.sections[0]
    s.page_width, s.page_height = (Cm(29.7), Cm(21)) if landscape else (Cm(21), Cm(29.7))
    if landscape:
        s.orientation = WD_ORIENT.LANDSCAPE
    s.top_margin, s.right_margin, s.bottom_margin, s.left_margin = map(Cm, margins)
    st = d.styles["Normal"]
    st.font.name, st.font.size = font, Pt(size)
    st.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    st.paragraph_format.space_after = Pt(after)
    for i in range(1, 4):
        h = d.styles[f"Heading {i}"]
        h.font.name = font
        rf = h.element.rPr.rFonts
        for a in list(rf.attrib):
            del rf.attrib[a]
        rf.set(qn("w:ascii"), font), rf.set(qn("w:hAnsi"), font)
    return d


def heading(d, level, size, colour=None, bold=True, before=10, after=4):
    h = d.styles[f"Heading {level}"]
    h.font.size, h.font.bold = Pt(size), bold
    h.font.color.rgb = RGBColor.from_string(colour or "000000")
    h.paragraph_format.space_before, h.paragraph_format.space_after = Pt(before), Pt(after)


def runs(p, text, **kw):
    """**bold** and _italic_ by ** only."""
    for i, part in enumerate(text.split("**")):
        if part:
            r = p.add_run(part)
            if i % 2:
                r.bold = True
            for k, v in kw.items():
                if k == "size": r.font.size = Pt(v)
                elif k == "colour": r.font.color.rgb = RGBColor.from_string(v)
                else: setattr(r, k, v)
    return p


def para(d, text, indent=None, hang=None, after=None, align=None, style=None, keep=False, **kw):
    p = d.add_paragraph(style=style) if style else d.add_paragraph()
    runs(p, text, **kw)
    f = p.paragraph_format
    if indent is not None: f.left_indent = Cm(indent)
    if hang is not None:
        f.first_line_indent = Cm(-hang)
        f.tab_stops.add_tab_stop(Cm(indent))
    if after is not None: f.space_after = Pt(after)
    if align: p.alignment = {"c": WD_ALIGN_PARAGRAPH.CENTER, "r": WD_ALIGN_PARAGRAPH.RIGHT}[align]
    if keep: f.keep_with_next = True
    return p


def shade(cell, fill):
    tc = cell._tc.get_or_add_tcPr()
    s = OxmlElement("w:shd")
    s.set(qn("w:val"), "clear"), s.set(qn("w:color"), "auto"), s.set(qn("w:fill"), fill)
    tc.append(s)


def widths(t, ws):
    t.autofit = False
    for i, w in enumerate(ws):
        t.columns[i].width = Cm(w)
    for r in t.rows:
        for i, w in enumerate(ws):
            r.cells[i].width = Cm(w)


def repeat(row):
    p = row._tr.get_or_add_trPr()
    e = OxmlElement("w:tblHeader")
    e.set(qn("w:val"), "true")
    p.append(e)


def cant_split(row):
    p = row._tr.get_or_add_trPr()
    e = OxmlElement("w:cantSplit")
    e.set(qn("w:val"), "true")
    p.append(e)


def put(cell, text, size=None, bold=False, colour=None, fill=None, align=None):
    parts = text if isinstance(text, list) else [text]
    for i, t in enumerate(parts):
        p = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        p.paragraph_format.space_after = Pt(2)
        kw = {}
        if size: kw["size"] = size
        if bold: kw["bold"] = True
        if colour: kw["colour"] = colour
        runs(p, t, **kw)
        if align == "c": p.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if fill: shade(cell, fill)


def field(p, code, **kw):
    for t, txt in (("begin", None), (None, code), ("end", None)):
        r = p.add_run()
        for k, v in kw.items():
            if k == "size": r.font.size = Pt(v)
        if t:
            e = OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"), t)
        else:
            e = OxmlElement("w:instrText"); e.text = txt
        r._r.append(e)


def finish(name, build_pdf, gold, title, producer, family):
    f = HERE / name
    f.mkdir(exist_ok=True)
    gold = {"source": "document.pdf", **gold}
    if not (f / "gold.json").exists(): (f / "gold.json").write_text(json.dumps(gold, indent=1, ensure_ascii=False) + "\n")
    build_pdf(f)
    if not (f / "source.toml").exists(): (f / "source.toml").write_text("".join(f"{k} = {json.dumps(v, ensure_ascii=False)}\n" for k, v in dict(
        title=title, origin="written for this project", licence="CC0-1.0", producer=producer, family=family, split="held_out").items()))


def docx_pdf(doc):
    def go(f):
        doc.save(f / "source.docx")
        subprocess.run(["soffice", "-env:UserInstallation=file://" + tempfile.mkdtemp(), "--headless", "--convert-to", "pdf", "source.docx"],
                       cwd=f, check=True, capture_output=True)
        (f / "source.pdf").rename(f / "document.pdf")
    return go


def html_pdf(html):
    def go(f):
        (f / "source.html").write_text(html)
        tmp = tempfile.mkdtemp()
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", f"--user-data-dir={tmp}",
                        "--no-pdf-header-footer", "--print-to-pdf=document.pdf", "source.html"], cwd=f, check=True, capture_output=True)
        shutil.rmtree(tmp, ignore_errors=True)
    return go
