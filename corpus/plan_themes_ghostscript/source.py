"""content.py -> source.docx -> LibreOffice -> Ghostscript pdfwrite: python source.py (needs python-docx, soffice, gs)."""
import pathlib, subprocess, sys
sys.path[:0] = [str(pathlib.Path(__file__).resolve().parent), str(pathlib.Path(__file__).resolve().parents[1])]
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from content import _ROWS

HERE = pathlib.Path(__file__).resolve().parent
d = Document()
s = d.sections[0]
s.orientation, s.page_width, s.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
s.left_margin = s.right_margin = Cm(1.5)
s.top_margin, s.bottom_margin = Cm(1.9), Cm(1.6)
d.styles["Normal"].font.name, d.styles["Normal"].font.size = "Liberation Sans", Pt(10.5)
d.styles["Normal"].paragraph_format.space_after = Pt(5)


def field(par, code):
    for kind, text in (("begin", None), (None, code), ("end", None)):
        run = par.add_run()
        if kind:
            e = OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"), kind)
        else:
            e = OxmlElement("w:instrText"); e.text = text
        run._r.append(e)


def shade(cell, colour):
    e = OxmlElement("w:shd")
    for k, v in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        e.set(qn("w:" + k), v)
    cell._tc.get_or_add_tcPr().append(e)


def put(cell, text, bold=False, white=False):
    p = cell.paragraphs[0]
    p.paragraph_format.space_after = Pt(0)
    run = p.add_run(text)
    run.bold, run.font.size = bold, Pt(10.5)
    if white:
        run.font.color.rgb = RGBColor(255, 255, 255)
    return p


s.header.paragraphs[0].text = "Eastmarsh Borough Council\t\tCabinet, Appendix 2"
f = s.footer.paragraphs[0]
f.add_run("Peer Challenge Action Plan – Page "); field(f, "PAGE"); f.add_run(" of "); field(f, "NUMPAGES")
h = d.add_paragraph().add_run("Corporate Peer Challenge – Action Plan"); h.bold, h.font.size = True, Pt(16)
d.add_paragraph().add_run("24 March 2025").bold = True
d.add_paragraph("The council welcomed a peer team in September 2024. The table below takes the team's twelve recommendations theme by theme, says what has been done so far and sets out what "
                "will happen next. Where a recommendation has been met in full, no next steps are shown.")
widths = [3.0, 4.0, 5.4, 4.2, 2.6, 2.8, 2.6, 2.1]
t = d.add_table(rows=1, cols=8)
t.style, t.autofit = "Table Grid", False
for c, h in zip(t.rows[0].cells, ("Theme", "Recommendation", "Progress to date", "Next steps", "Lead Member", "Lead Officer", "Completion date", "Current status")):
    put(c, h, True, True); shade(c, "5B2C6F")
e = OxmlElement("w:tblHeader"); e.set(qn("w:val"), "true"); t.rows[0]._tr.get_or_add_trPr().append(e)
group = []
for n, (theme, text, prog, nxt, member, officer, due, status) in enumerate(_ROWS):
    row = t.add_row()
    c = row.cells
    for i, v in enumerate((text, prog or "", nxt or "N/A", " ".join(member)), 1):
        put(c[i], v)
    put(c[5], officer[0])
    for o in officer[1:]:
        p = c[5].add_paragraph(); p.paragraph_format.space_after = Pt(0); r = p.add_run(o); r.font.size = Pt(10.5)
    put(c[6], due["due_text"] if due else "N/A"); put(c[7], status[1])
    group.append(row)
    if n + 1 == len(_ROWS) or _ROWS[n + 1][0] != theme:
        cell = group[0].cells[0].merge(group[-1].cells[0])
        for extra in cell.paragraphs[1:]:
            extra._p.getparent().remove(extra._p)
        put(cell, theme, True); shade(cell, "E8DAEF")
        group = []
for row in t.rows:
    for c, w in zip(row._tr.tc_lst, widths):
        c.width = Cm(w)
for col, w in zip(t.columns, widths):
    col.width = Cm(w)
p = d.add_paragraph(); p.paragraph_format.space_before = Pt(8)
p.add_run("This plan will be considered again by Cabinet in September 2025, ahead of the peer team's return visit.").italic = True
d.save(HERE / "source.docx")
subprocess.run(["soffice", f"-env:UserInstallation=file://{HERE.parent}/lo", "--headless", "--convert-to", "pdf", "--outdir", str(HERE), str(HERE / "source.docx")], check=True)
(HERE / "source.pdf").rename(HERE / "printed.pdf")
subprocess.run(["gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite", "-dPDFSETTINGS=/ebook", "-dCompatibilityLevel=1.4", f"-sOutputFile={HERE}/document.pdf", str(HERE / "printed.pdf")], check=True)
(HERE / "printed.pdf").unlink()
