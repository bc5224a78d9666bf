"""content.py -> source.html -> WeasyPrint -> pikepdf (adds text in render mode 3): python source.py"""
import html, pathlib, re, sys
HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]
import pikepdf
from weasyprint import HTML
from content import A_ROWS, B_ROWS, FOOT


def h(t):
    t = html.escape(t).replace("|", "&shy;")
    t = re.sub(r"\^(\w+)\^", r"<sup>\1</sup>", t)
    return re.sub(r"\[\[(\d)\]\]", lambda m: f'<span class="fn">{FOOT[int(m[1])]}</span>', t)


GHOST = {("4", 0): "Section 151 Officer", ("5", 1): "Settled"}       # white on white: nobody can see it
a = ""
for no, rec, acts in A_ROWS:
    for i, (act, who, due, _, s) in enumerate(acts):
        lead = " / ".join(map(h, who)) or f'<span class="ghost">{GHOST[no, i]}</span>'
        status = s[0] if s else f'<span class="ghost">{GHOST[no, i]}</span>'
        span = f' rowspan="{len(acts)}"' if len(acts) > 1 else ""
        a += "<tr>" + (f"<td{span}>{no}</td><td{span}>{h(rec)}</td>" if not i else "") + f"<td>{h(act)}</td><td>{lead}</td><td>{h(due)}</td><td>{status}</td></tr>\n"
b = "".join(f"<tr><td>{no}</td><td>{h(r)}</td><td>{h(x)}</td><td>{h(' / '.join(w))}</td><td>{h(now)}</td></tr>\n" for no, r, x, w, now in B_ROWS)
(HERE / "source.html").write_text(f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Peer challenge action plans</title><style>
@page {{ size: A4 landscape; margin: 17mm 15mm 18mm; @bottom-right {{ content: "Page " counter(page) " of " counter(pages); font: 8pt "Liberation Sans" }}
  @top-left {{ content: "Harleymoor District Council – Policy and Resources Committee"; font: 8pt "Liberation Sans"; color: #555 }}
  @footnote {{ border-top: .5pt solid #000; padding-top: 3pt; margin-top: 6pt }} }}
body {{ font: 10.5pt/1.32 "Liberation Sans"; hyphens: manual }} h1 {{ font-size: 17pt; margin: 0 }} h2 {{ font-size: 13pt; margin: 14pt 0 5pt }} p {{ margin: 4pt 0 6pt }}
table {{ border-collapse: collapse; width: 100% }} td, th {{ text-align: left; vertical-align: top; padding: 3pt 5pt }}
table.a td, table.a th {{ border: .7pt solid #333 }} table.a th {{ background: #dfe9e2 }} table.a tr {{ break-inside: avoid }}
table.b td {{ padding: 5pt 7pt 7pt 0 }} table.b th {{ padding: 0 7pt 3pt 0 }} table.b tr {{ break-inside: avoid }} table.b thead {{ display: table-header-group }}
sup {{ font-size: 65%; line-height: 0 }} .ghost {{ color: #fff }} .fn {{ float: footnote; font-size: 8.5pt }}
ul {{ margin: 2pt 0 8pt; padding-left: 16pt }}
</style></head><body>
<h1>Harleymoor District Council</h1><p><b>Peer challenge action plans: position at 10<sup>th</sup> June 2025</b></p>
<p>The Council has had two peer challenges in the last year. Part A sets out what we are doing in answer to the six recommendations of the Corporate Peer Challenge. Part B deals with the four recommendations of the Planning Peer Challenge. The words in the status column of Part A mean:</p>
<ul><li><b>Delivered</b>: the action is complete</li><li><b>Settled</b>: the action is on track</li><li><b>Slipping</b>: the action is at risk of missing its date</li><li><b>Parked</b>: the action is on hold</li><li><b>Queued</b>: the action has not started</li></ul>
<h2>Part A: Corporate Peer Challenge</h2>
<table class="a"><colgroup><col style="width:5%"><col style="width:25%"><col style="width:32%"><col style="width:15%"><col style="width:12%"><col style="width:11%"></colgroup>
<thead><tr><th>No.</th><th>Recommendation</th><th>Action</th><th>Lead</th><th>By when</th><th>Status</th></tr></thead><tbody>
{a}</tbody></table>
<h2>Part B: Planning Peer Challenge</h2>
<table class="b"><colgroup><col style="width:5%"><col style="width:25%"><col style="width:27%"><col style="width:14%"><col style="width:29%"></colgroup>
<thead><tr><th>No.</th><th>What the team said</th><th>What we will do</th><th>Who</th><th>Where we are now</th></tr></thead><tbody>
{b}</tbody></table>
</body></html>""", encoding="utf-8")
raw = HTML(str(HERE / "source.html")).write_pdf()
(HERE / "raw.pdf").write_bytes(raw)
pdf = pikepdf.open(HERE / "raw.pdf")
font = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica, Encoding=pikepdf.Name.WinAnsiEncoding))
HIDDEN = [  # page, x, y (from the bottom), text: render mode 3 paints nothing
    (0, 90, 120, "DRAFT v0.3 not for circulation - Recommendation 2 to be reworded by CLT"),
    (1, 262, 330, "Officer note: ask the Leader before publishing"), (1, 560, 420, "RED"),
    (1, 578, 188, "No progress has been made since the last meeting."), (1, 48, 150, "P5 Recommendation withdrawn by the peer team")]
for n, x, y, t in HIDDEN:
    if n < len(pdf.pages):
        p = pdf.pages[n]
        res = p.obj.get("/Resources")
        res["/Font"] = res.get("/Font", pikepdf.Dictionary())
        res["/Font"]["/Ghost"] = font
        p.contents_add(pdf.make_stream(b"q"), prepend=True)
        p.contents_add(pdf.make_stream(f"Q q BT 3 Tr /Ghost 9 Tf 1 0 0 1 {x} {y} Tm ({t}) Tj ET Q".encode()))
pdf.save(HERE / "document.pdf", deterministic_id=True)
pdf.close()
(HERE / "raw.pdf").unlink()
