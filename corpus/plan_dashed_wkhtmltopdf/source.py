"""content.py -> source.html -> wkhtmltopdf: python source.py"""
import html, os, pathlib, subprocess, sys
HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]
from content import _ROWS

rows = ""
for h, rest, leads, prog, rag, arrow in _ROWS:
    t = (f"<b>{html.escape(h)}:</b> " if h else "") + html.escape(rest)
    rows += (f"<tr><td>{t}</td><td>{'<br>'.join(map(html.escape, leads))}</td><td>{html.escape(prog)}</td>"
             f"<td>{rag[1] if rag else ''}</td><td class='d'>{arrow}</td></tr>\n")
(HERE / "source.html").write_text(f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Peer Challenge tracker</title><style>
body {{ font: 15pt "Liberation Sans", sans-serif; margin: 0 }}
h1 {{ font-size: 24pt; margin: 0; color: #7a1f3d }} h2 {{ font-size: 17pt; margin: 3pt 0 6pt; font-weight: normal }} p {{ margin: 0 0 8pt; line-height: 1.35 }}
table {{ border-collapse: collapse; width: 100%; border: hidden; table-layout: fixed }}
td, th {{ border: 1px dashed #777; padding: 1px 2px; vertical-align: middle; text-align: center; line-height: 1.25 }}
tr {{ page-break-inside: avoid }} thead {{ display: table-header-group }}
td.d {{ font: 20pt "DejaVu Sans" }}
col.a {{ width: 29% }} col.b {{ width: 13% }} col.c {{ width: 39% }} col.e {{ width: 7% }} col.f {{ width: 12% }}
</style></head><body>
<h1>Wyrestone City Council</h1><h2>Corporate Peer Challenge recommendations: where we are<br>Updated 30 September 2025</h2>
<p>In February 2025 a team of local government peers made twelve recommendations to the council. This tracker is brought to the Improvement Board every quarter.
Items rated red (R) are off track; items rated amber (A) are at risk of falling behind; items rated green (G) are on track. A split rating is used where the sponsor and the programme office take different views.
The arrow shows whether the position is better (↑), the same (→) or worse (↓) than in the last quarter.</p>
<table><colgroup><col class="a"><col class="b"><col class="c"><col class="e"><col class="f"></colgroup>
<thead><tr><th>Recommendation</th><th>Lead</th><th>Progress</th><th>RAG</th><th>Direction of travel</th></tr></thead><tbody>
{rows}</tbody></table>
<p style="margin-top:10pt">A lead for the civic estate will be named once the new Director of Property has taken up post.</p>
</body></html>""", encoding="utf-8")
subprocess.run(["wkhtmltopdf", "-q", "-s", "A4", "-O", "Portrait", "-T", "16mm", "-B", "16mm", "-L", "15mm", "-R", "15mm", "--disable-javascript",
                str(HERE / "source.html"), str(HERE / "document.pdf")], check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
