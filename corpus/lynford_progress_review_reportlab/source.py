import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from monitoring_papers import *
from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph, Spacer, PageBreak, ListFlowable, ListItem, KeepTogether, Table, TableStyle
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
import glob
def font(n, pat):
    pdfmetrics.registerFont(TTFont(n, sorted(glob.glob(f"/usr/share/fonts/**/{pat}", recursive=True))[0]))
font("B", "Caladea-Regular.ttf"); font("BB", "Caladea-Bold.ttf"); font("BI", "Caladea-Italic.ttf"); font("BBI", "Caladea-BoldItalic.ttf")
pdfmetrics.registerFontFamily("B", normal="B", bold="BB", italic="BI", boldItalic="BBI")
TEAL = HexColor("#0b5563")
body = PS("b", fontName="B", fontSize=11.5, leading=16, spaceAfter=7)
h1 = PS("h1", fontName="BB", fontSize=16, leading=20, spaceBefore=10, spaceAfter=5, textColor=TEAL, keepWithNext=1)
h2 = PS("h2", fontName="BB", fontSize=12, leading=16, spaceBefore=8, spaceAfter=3, keepWithNext=1)
ital = PS("i", parent=body, fontName="BI", leftIndent=8, keepWithNext=1)
RECS = [("Agree a corporate strategy that looks to 2030 and that drives the budget.", ["The Lynford Strategy 2025–2030 was adopted unanimously in February 2025. The peer team heard it quoted by a waste crew supervisor and by a parish clerk, which is as good a test as any. Each of its five promises has a delivery plan and a named member of Cabinet.", "The link to the budget is less plain. Growth bids for 2025/26 were matched to the promises but the base budget was not looked at in this way. The Council has begun this for the coming year."]),
 ("Put the plans for the Riverside regeneration on a firmer financial footing before any further commitment is made.", ["The business case has been re-worked and independently tested, and the scheme reduced from 640 homes to 410. Members told us that they now understand the risks. The Council has been right to take its time, and should be ready to stop if the tenders come in above the agreed ceiling."]),
 ("Strengthen the overview and scrutiny function so that it adds value to policy.", ["There is now one committee in place of two, with task and finish groups. A scrutiny officer was appointed in March. The group on empty shops produced a good report, all nine of whose recommendations were accepted by Cabinet. The Committee should now turn to the budget."]),
 ("Tackle the backlog of planning applications and restore the confidence of applicants.", ["The backlog has been cut from 390 cases to 95. Agents we spoke to had noticed. Three of the six vacancies have been filled; reliance on agency planners remains and is expensive."]),
 ("Develop a workforce strategy, with succession planning for key statutory roles.", ["The strategy is in draft. Progress has been slower than anybody would wish because the Head of Human Resources left in January and the post was vacant for five months. The Section 151 Officer intends to retire next summer and there is as yet no plan for this."]),
 ("Make the most of Lynford’s part in the county’s devolution discussions.", ["The Leader now chairs the district leaders’ group. The Council has been a constructive voice in the proposals for reorganisation, though partners would like it to be clearer about its preferred footprint."])]
NEW = ["Set a timetable for the recruitment of a new Section 151 Officer, including a handover of at least two months.", "Bring the workforce strategy to Cabinet before the end of the calendar year."]
PE = [("Councillor Wilfred Amberley", "Leader", "Breckland District Council"), ("Yasmin Corfield", "Chief Executive", "Newark and Sherwood District Council"), ("Giles Penrith", "Corporate Director, Growth and Communities", "West Lindsey District Council"), ("Amara Nwachukwu", "LGA Peer Challenge Manager", None)]
d = BASE / "lynford_progress_review_reportlab"; d.mkdir(exist_ok=True)


def deco(c, doc):
    c.saveState(); c.setStrokeColor(TEAL); c.setLineWidth(1.2)
    if doc.page == 1:
        c.setFillColor(TEAL); c.rect(0, A4[1] - 40 * mm, A4[0], 40 * mm, stroke=0, fill=1)
        c.setFillColor(HexColor("#ffffff")); c.setFont("BB", 22); c.drawString(25 * mm, A4[1] - 21 * mm, "Corporate Peer Challenge Progress Review")
        c.setFont("B", 14); c.drawString(25 * mm, A4[1] - 30 * mm, "Lynford Borough Council")
    c.setFillColor(HexColor("#555555")); c.setFont("B", 9); c.line(25 * mm, 17 * mm, A4[0] - 25 * mm, 17 * mm)
    c.drawString(25 * mm, 12.5 * mm, "Lynford Borough Council: progress review"); c.drawRightString(A4[0] - 25 * mm, 12.5 * mm, str(doc.page)); c.restoreState()

doc = BaseDocTemplate(str(d / "document.pdf"), pagesize=A4, title="Corporate Peer Challenge Progress Review", author="Local Government Association", invariant=1)
first = Frame(25 * mm, 20 * mm, 160 * mm, A4[1] - 66 * mm, 0, 0, 0, 0); rest = Frame(25 * mm, 20 * mm, 160 * mm, A4[1] - 42 * mm, 0, 0, 0, 0)
from reportlab.platypus import NextPageTemplate
doc.addPageTemplates([PageTemplate("first", [first], onPage=deco), PageTemplate("rest", [rest], onPage=deco)])
S = [NextPageTemplate("rest"), Paragraph("15 September 2025", PS("d", parent=body, fontName="BB", fontSize=13)), Spacer(1, 4)]
P = lambda t: S.append(Paragraph(t, body))
def H(t, st=h1): S.append(Paragraph(t, st))
H("1. Introduction")
P("The Council took part in an LGA Corporate Peer Challenge from 8 to 11 October 2024. It promptly published the full report, together with an action plan that was approved by Cabinet on 25 February 2025.")
P("Ten months or so after a challenge, some of the team come back for a day. They hear what the Council has done about the recommendations, say how it looks to them, and talk over what might come next. Lynford Borough Council sent a short self-assessment in advance, and everyone whom the team met was open and generous with their time.")
P("The review at Lynford took place, on site, on 15 September 2025. It was not meant as a fresh challenge, and the team did not gather evidence on matters beyond those set out in the original report.")
H("2. The peer team")
P("Those who returned to Lynford were:")
S.append(ListFlowable([ListItem(Paragraph(", ".join(x for x in p if x), PS("l", parent=body, spaceAfter=2)), leftIndent=14, bulletColor=TEAL) for p in PE], bulletType="bullet", start="•", leftIndent=14, bulletFontSize=11))
H("3. Summary")
P("Lynford has made real progress. Four of the team’s six recommendations have been met in whole or in great part; on the other two there is more to do. What is most striking is the change in atmosphere: officers at every level described an organisation that is “calmer and more sure of itself”, and opposition councillors said that they were listened to.")
P("The Council will go through a great deal of change in the next three years as local government in the county is reorganised. It has put itself in a stronger position to do that than it was in a year ago. The risk is that the same small group of people will be asked to do everything.")
H("4. Progress against the recommendations")
P("The recommendations made by the peer team in October 2024 are set out below, each followed by what the team found on its return.")
for n, (t, ps) in enumerate(RECS, 1):
    H(f"Recommendation {n}", h2)
    S.append(Table([[Paragraph(t, PS("x", parent=body, fontName="BB", fontSize=11.5, spaceAfter=0))]], colWidths=[160 * mm], style=TableStyle([("BACKGROUND", (0, 0), (-1, -1), HexColor("#e3eff1")), ("LINEBEFORE", (0, 0), (0, -1), 3, TEAL), ("LEFTPADDING", (0, 0), (-1, -1), 8), ("BOTTOMPADDING", (0, 0), (-1, -1), 6)])))
    S[-1].keepWithNext = 1
    S.append(Spacer(1, 5)); S[-1].keepWithNext = 1
    for p in ps: P(p)
H("5. Matters for the Council to consider")
P("The team does not wish to add to the length of the Council’s list. It makes two further recommendations, both of which grow out of recommendation 5:")
S.append(ListFlowable([ListItem(Paragraph(t, PS("m", parent=body, spaceAfter=3)), leftIndent=20) for t in NEW], bulletType="a", bulletFormat="(%s)", leftIndent=22, bulletFontName="B", bulletFontSize=11.5))
H("6. Final thoughts and next steps")
P("The Council is asked to publish this report by 15 November 2025 and to share it with scrutiny, which will meet on 20 October.")
P("The LGA’s Principal Adviser for the region, Benedict Harcombe, remains the Council’s main contact. The team would be glad to hear from Lynford at any time, and wishes it well.")
doc.build(S)
Z = dict(actions=[], leads=[], rag=[])
gold = {"documents": {"document_type": "progress_review", "date_start": "2025-09-15", "date_end": "2025-09-15", "committee": None}, "councils": ["E07999008"],
 "recommendations": [rec([str(n), f"Recommendation {n}"], t, "peer", made=["2024", "2024-10", "2024-10-08"], progress=[{"text": " ".join(ps), "as_of_start": ["2025-09-15", None]}], **Z) for n, (t, ps) in enumerate(RECS, 1)]
   + [rec(r, t, "peer", made=["2025", "2025-09-15", "2025-09", None], progress=[], **Z) for r, t in zip(["(a)", "(b)"], NEW)],
 "front_matter": [], "scope": [],
 "peers": [{"name": [n, n.replace("Councillor ", "")], "role": [r, "Peer Challenge Manager"] if r.startswith("LGA") else r, "organisation": o if o else [None, "LGA", "Local Government Association"]} for n, r, o in PE],
 "milestones": [{"event": "on_site", "date_text": ["8 to 11 October 2024", "from 8 to 11 October 2024"], "date_start": "2024-10-08", "date_end": "2024-10-11"},
  {"event": ["action_plan_published", "meeting"], "date_text": ["25 February 2025", "on 25 February 2025"], "date_start": "2025-02-25", "date_end": "2025-02-25"},
  {"event": "progress_review", "date_text": ["15 September 2025", "on 15 September 2025"], "date_start": "2025-09-15", "date_end": "2025-09-15"},
  {"event": "report_published", "date_text": ["by 15 November 2025", "15 November 2025"], "date_start": ["2025-11-15", None], "date_end": "2025-11-15"},
  {"event": "meeting", "date_text": ["20 October", "on 20 October"], "date_start": ["2025-10-20", None], "date_end": ["2025-10-20", None]}], "no_extra": ["peers"]}
save(d.name, gold, "Corporate Peer Challenge Progress Review, Lynford Borough Council", "reportlab",
     "Reportlab progress review with a drawn banner; six recommendations of 2024 in tinted boxes under 'Recommendation n' with prose findings after each, and two new lettered recommendations at the end; peers as comma bullets, one without an organisation.")
