import sys; sys.path.insert(0, "..")  # run it in this folder
from papers_common import *
import os; pass
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
base = "/usr/share/fonts/truetype/"
import glob
find = lambda n: glob.glob(f"/usr/share/fonts/**/{n}", recursive=True)[0]
pdfmetrics.registerFont(TTFont("N", find("LiberationSansNarrow-Regular.ttf"))) if glob.glob("/usr/share/fonts/**/LiberationSansNarrow-Regular.ttf", recursive=True) else None
pdfmetrics.registerFont(TTFont("C", find("Carlito-Regular.ttf"))); pdfmetrics.registerFont(TTFont("CB", find("Carlito-Bold.ttf"))); pdfmetrics.registerFont(TTFont("CI", find("Carlito-Italic.ttf")))
pdfmetrics.registerFontFamily("C", normal="C", bold="CB", italic="CI", boldItalic="CB")
b = PS("b", fontName="C", fontSize=11, leading=14.4, spaceAfter=6); h = PS("h", parent=b, fontName="CB", fontSize=11.5, textColor=colors.HexColor("#3b2a6b"), spaceBefore=9, spaceAfter=3, keepWithNext=1)
t = PS("t", parent=b, fontName="CB", fontSize=15, leading=19, spaceAfter=2); lab = PS("l", parent=b, fontName="CB", fontSize=8.6, leading=10.5, textColor=colors.HexColor("#555555"), spaceAfter=0); v = PS("v", parent=b, fontSize=10.6, leading=13, spaceAfter=0)
sm = PS("s", parent=b, fontSize=9.4, leading=12)
fm = [("Decision maker", "Leader of the Council (Councillor Marguerite Adeyemi-Stroud)"), ("Decision reference", "LD/2025/007"),
 ("Date of decision", "Wednesday 22 January 2025"), ("Date published", "23 January 2025"),
 ("Title", "Corporate Peer Challenge: feedback report"), ("Key decision?", "No"),
 ("Report author", "Fabian Kessington, Head of Strategy and Improvement"), ("Lead director", "Chief Executive"),
 ("Subject to call-in?", "No – for noting"), ("Wards affected", "All wards")]
ask = "To note the feedback report of the corporate peer challenge that the Local Government Association carried out in October 2024 (Annex 1), and that Cabinet will be asked on 11 March 2025 to approve an action plan in response to it."
stem = "For the Leader of the Council"
item = "to note the feedback report of the corporate peer challenge that the Local Government Association carried out in October 2024 (Annex 1), and that Cabinet will be asked on 11 March 2025 to approve an action plan in response to it."
cells = [[Paragraph(a, lab), Paragraph(x, v)] for a, x in fm]
grid = [[ [cells[i][0], cells[i][1]], [cells[i+1][0], cells[i+1][1]] ] for i in range(0, len(cells), 2)]
T = Table(grid, colWidths=[84*mm, 84*mm]); T.setStyle([("BOX", (0,0), (-1,-1), .8, colors.HexColor("#3b2a6b")), ("INNERGRID", (0,0), (-1,-1), .4, colors.HexColor("#b9b2d4")), ("VALIGN", (0,0), (-1,-1), "TOP"), ("TOPPADDING", (0,0), (-1,-1), 3), ("BOTTOMPADDING", (0,0), (-1,-1), 5)])
P = Paragraph
S = [P("Record of executive decision taken by an individual member", t), P("Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012, regulation 13", sm), Spacer(1, 4), T, Spacer(1, 6),
 P("Recommendation", h), P(f"{stem} {item}", b),
 P("Why the decision is needed", h),
 P("The Council invited a team of councillors and officers from elsewhere to spend 8 – 10 October 2024 in Calverhythe. It was the borough’s first corporate peer challenge since 2018 and the first under the present administration. The team’s report was agreed with the Council in December and was placed on the website on 9 January 2025.", b),
 P("Council procedure rules require that the report of an outside review be formally received by the executive within six weeks of being published. Receiving it by means of a decision of the Leader, rather than at Cabinet, allows the document to be considered by the Overview and Scrutiny Board on 4 February with the executive’s position already known.", b),
 P("What the report says", h),
 P("The team saw an ambitious borough with a strong record of building council homes, and staff who are proud to work for it. The report makes seven recommendations, which concern the medium-term financial strategy, the resident voice in housing, data, the Council’s companies, equality in senior appointments, the relationship between the two main groups and the number of corporate programmes. They are printed in full in section 3 of Annex 1 and are not repeated here.", b),
 P("The report recommends in particular that the Council should not begin any further programme until it has reviewed those it has; the Chief Executive has asked directors to suspend new business cases meanwhile. This needs no decision by members.", b),
 P("The LGA also made a number of lesser suggestions in the body of the report. Officers will say in the action plan which of them they propose to take up.", b),
 P("Alternative options considered and rejected", h),
 P("(a) To take no formal step. Rejected, as the Council wishes to be open about the findings.<br/>(b) To wait for the action plan and receive both together. Rejected, since it would leave the report unanswered for two months.", b),
 P("What happens next", h),
 P("The Chief Executive and the Leader will hold three sessions for all councillors in February. The action plan is to be published by 10 March 2025, within five months of the visit, with the Cabinet papers. The LGA will return for a progress review in autumn 2025, on dates still to be agreed.", b),
 P("Comments of the Corporate Director of Finance", h),
 P("The challenge was provided by the LGA without charge as part of its support to the sector. Officer time and hospitality, estimated at £6,200, were met within existing budgets. Any cost that arises from the action plan will be reported to Cabinet on 11 March.", b),
 P("Comments of the Director of Law and Governance (Monitoring Officer)", h),
 P("The Leader may discharge any executive function under section 9E of the Local Government Act 2000. As the decision is to note, it is not a key decision and call-in does not apply. It takes effect on 30 January 2025, five clear working days after publication, in line with the Council’s usual practice.", b),
 P("Equalities, climate and health", h), P("There are no direct implications. The fifth recommendation in the report is about equality and has been discussed with the staff networks.", b),
 P("Consultation", h), P("The Deputy Leader, the Cabinet and the Leader of the Opposition have seen the report. Trade unions were briefed on 14 January 2025.", b),
 P("Conflicts of interest declared", h), P("None. No dispensation has been granted by the Head of Paid Service.", b),
 KeepTogether([P("Signature", h), P("I have read this report and its annex.", b), Spacer(1, 22),
 Table([[P("...........................................................<br/>Councillor Marguerite Adeyemi-Stroud<br/>Leader of the Council", v), P("22 / 01 / 2025<br/>Date", v)]], colWidths=[110*mm, 58*mm]),
 Spacer(1, 8), P("Annex 1: Corporate Peer Challenge feedback report (LGA, December 2024) – published separately<br/>Background papers: none<br/>Contact: democratic.services@calverhythe.example, 020 7946 0113", sm)])]
def frame(c, d):
    c.saveState(); c.setFillColor(colors.HexColor("#3b2a6b")); c.rect(0, A4[1]-17*mm, A4[0], 17*mm, stroke=0, fill=1)
    c.setFillColor(colors.white); c.setFont("CB", 16); c.drawString(21*mm, A4[1]-11*mm, "Calverhythe"); c.setFont("C", 9); c.drawRightString(A4[0]-21*mm, A4[1]-10.5*mm, "London Borough of Calverhythe")
    c.setFillColor(colors.grey); c.setFont("C", 8.5); c.drawCentredString(A4[0]/2, 11*mm, f"LD/2025/007 – page {d.page} of 2"); c.restoreState()
SimpleDocTemplate("document.pdf", pagesize=A4, leftMargin=21*mm, rightMargin=21*mm, topMargin=24*mm, bottomMargin=18*mm, title="Record of executive decision", invariant=1).build(S, onFirstPage=frame, onLaterPages=frame)
full = f"{stem} {item}"
gold(".", {"documents": {"document_type": ["committee_report", "minutes"], "date_start": "2025-01-22", "date_end": "2025-01-22"}, "councils": ["E09999001"],
 "recommendations": [dict(ref=None, text=[full, item, item[3:]], recommendation_type="decision")],
 "front_matter": [dict(field=[a] + x, value_text=w) for (a, w), x in zip(fm, [[], ["Decision No"], ["meeting_date", "decision_date"], [], [], ["key_decision"], [], [], [], ["wards"]])],
 "scope": [], "peers": [],
 "milestones": [dict(event="on_site", date_text="8 – 10 October 2024", date_start="2024-10-08", date_end="2024-10-10"),
  dict(event="report_published", date_text=["9 January 2025", "on 9 January 2025"], date_start="2025-01-09", date_end="2025-01-09"),
  dict(event="action_plan_published", date_text=["by 10 March 2025", "10 March 2025"], date_end="2025-03-10"),
  dict(event="progress_review", date_text=["autumn 2025", "in autumn 2025"], date_start=["2025-09-01", None], date_end=["2025-11-30", None])]})
toml(".", "London Borough of Calverhythe – executive member decision record on the peer challenge feedback report", "ReportLab",
 "Record of a decision by the Leader: front matter as a two-by-five grid with each label above its value, one recommendation in one sentence (‘For the Leader of the Council to note …’), six competing dates, seven peer recommendations counted and told by topic but not printed; LBC named in the band.")
