"""Typeset the plan: python source.py (needs reportlab, pikepdf, pillow; goldlib.py on PYTHONPATH)."""
import io, pathlib, sys
sys.path[:0] = [str(pathlib.Path(__file__).resolve().parent), str(pathlib.Path(__file__).resolve().parents[1])]
import pikepdf
from PIL import ImageCms
from reportlab.lib.colors import CMYKColorSep, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Spacer, Table
from content import RECS

HERE = pathlib.Path(__file__).resolve().parent
W, H = 842, 595                                     # what the viewer sees
GREEN = CMYKColorSep(.62, 0, .85, .02, spotName="Council Green", density=1)
body = ParagraphStyle("b", fontName="Helvetica", fontSize=10.8, leading=13.8)
mid = ParagraphStyle("m", parent=body, alignment=1, fontName="Helvetica-Bold", fontSize=10)
head = ParagraphStyle("h", parent=body, fontName="Helvetica-Bold", textColor=HexColor("#ffffff"))
para = ParagraphStyle("p", parent=body, fontSize=9.5, leading=12.5, spaceAfter=6)


def raw(code):
    def paint(table, canv, x, y, w, h):
        canv._code.append(f"q {code} {x:.2f} {y:.2f} {w:.2f} {h:.2f} re f Q")
    return paint


class FilledTable(Table):
    """Backgrounds that are callables, so that patterns and ICC colours can be painted."""
    def _drawBkgrnd(self):
        for cmd, (sc, sr), (ec, er), arg in self._bkgrndcmds:
            sc, ec = (v + self._ncols if v < 0 else v for v in (sc, ec))
            sr, er = (v + self._nrows if v < 0 else v for v in (sr, er))
            x, y = self._colpositions[sc], self._rowpositions[er + 1]
            w, h = self._colpositions[ec + 1] - x, self._rowpositions[sr] - y
            if callable(arg):
                arg(self, self.canv, x, y, w, h)
            elif arg == "shade":
                self.canv.saveState()
                p = self.canv.beginPath(); p.rect(x, y, w, h)
                self.canv.clipPath(p, stroke=0)
                self.canv.linearGradient(x, y, x, y + h, (HexColor("#ffb000"), HexColor("#ffca45")), extend=False)
                self.canv.restoreState()
            else:
                self.canv.setFillColor(arg)
                self.canv.rect(x, y, w, h, stroke=0, fill=1)


FILL = {"green": GREEN, "amber": "shade", "red": raw("/Pattern cs /RedTile scn"), "blue": raw("/IccRGB cs 0.26 0.55 0.86 scn")}


def page(canv, doc):
    canv.transform(0, -1, 1, 0, 0, W)               # landscape (X, Y) -> x = Y, y = 842 - X
    canv.setFont("Helvetica", 7.5)
    canv.drawString(30, 575, "Calderfold District Council – Corporate Peer Challenge Action Plan")
    canv.drawRightString(W - 30, 575, "October 2025")
    canv.drawCentredString(W / 2, 18, f"Page {doc.page}")


P = Paragraph
rows = [[P(t, head) for t in ("Ref", "Peer team recommendation", "Action", "Responsible", "Target date", "Update (October 2025)", "RAG")]]
style = [("GRID", (0, 0), (-1, -1), .6, HexColor("#555555")), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("BACKGROUND", (0, 0), (-1, 0), HexColor("#1f3c5a")),
         ("LEFTPADDING", (0, 0), (-1, -1), 4), ("RIGHTPADDING", (0, 0), (-1, -1), 4), ("TOPPADDING", (0, 0), (-1, -1), 3.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
         ("VALIGN", (6, 1), (6, -1), "MIDDLE")]
for r in RECS:
    first = len(rows)
    for i, a in enumerate(r["actions"]):
        who = r["leads"] if "leads" in r and not i else a["leads"]
        rag = a["rag"] or (None, None)
        rows.append([P(f'<b>{r["ref"]}</b>', body) if not i else "", P(r["text"], body) if not i else "", P(a["text"], body),
                     P(" / ".join(who), body), P(a["due"]["due_text"], body), P(a["progress"] or "", body), P(rag[1] or "", mid)])
        if rag[0]:
            style.append(("BACKGROUND", (6, len(rows) - 1), (6, len(rows) - 1), FILL[rag[0]]))
    last = len(rows) - 1
    if last > first:
        style += [("SPAN", (c, first), (c, last)) for c in (0, 1)] + ([("SPAN", (3, first), (3, last))] if "leads" in r else [])
plan = FilledTable(rows, colWidths=[36, 156, 190, 96, 68, 194, 42], repeatRows=1, style=style)
legend = FilledTable([[P("<b>Rating</b>", body), P("<b>Colour</b>", body), P("<b>Meaning</b>", body)]] + [
    [P(l, mid), P(c, body), P(m, body)] for l, c, m in (("R", "Red", "Off track: the action will miss its target date"), ("A", "Amber", "At risk: slippage is possible and is being managed"),
    ("G", "Green", "On track"), ("C", "Blue", "Action complete"))], colWidths=[58, 58, 300], hAlign="LEFT",
    style=[("GRID", (0, 0), (-1, -1), .4, HexColor("#777777")), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)] +
          [("BACKGROUND", (0, i + 1), (0, i + 1), FILL[c]) for i, c in enumerate(("red", "amber", "green", "blue"))])
story = [P("<b>Calderfold District Council</b>", ParagraphStyle("t", parent=para, fontSize=17, leading=22)),
         P("Corporate Peer Challenge: action plan and progress, October 2025", ParagraphStyle("t2", parent=para, fontSize=13, leading=18)),
         P("A team of peers co-ordinated by the Local Government Association spent four days with us in the autumn of 2024. They made nine key recommendations, "
           "numbered KR1 to KR9 below. Cabinet receives this plan twice a year. The key to the ratings is at the end.", para), plan, Spacer(1, 12), legend]
buf = io.BytesIO()
doc = BaseDocTemplate(buf, title="Corporate Peer Challenge action plan", author="Calderfold District Council", invariant=1)
doc.addPageTemplates([PageTemplate("l", [Frame(30, 32, W - 60, H - 62, 0, 0, 0, 0)], onPage=page, pagesize=(H, W))])
doc.build(story)

pdf = pikepdf.open(buf)
icc = pdf.make_stream(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(), N=3, Alternate=pikepdf.Name.DeviceRGB)
tile = pdf.make_stream(b"0.88 0.12 0.12 rg 0 0 8 8 re f 0.78 0.05 0.08 rg 0 0 8 1.2 re f", Type=pikepdf.Name.Pattern, PatternType=1, PaintType=1, TilingType=1,
                       BBox=[0, 0, 8, 8], XStep=8, YStep=8, Resources=pikepdf.Dictionary(), Matrix=[1, 0, 0, 1, 0, 0])
for p in pdf.pages:
    p.Rotate = 270
    res = p.Resources
    res.ColorSpace = res.get("/ColorSpace", pikepdf.Dictionary())
    res.ColorSpace["/IccRGB"] = pikepdf.Array([pikepdf.Name.ICCBased, icc])
    res.Pattern = pikepdf.Dictionary({"/RedTile": tile})
pdf.save(HERE / "document.pdf", deterministic_id=True)
