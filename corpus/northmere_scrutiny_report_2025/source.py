import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from appended_papers import write
from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph, Spacer, Table, KeepTogether, ListFlowable, ListItem
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
D = '/usr/share/fonts/truetype/liberation/LiberationSerif-'
for n, f in (("S", "Regular"), ("SB", "Bold"), ("SI", "Italic")): pdfmetrics.registerFont(TTFont(n, D + f + ".ttf"))
pdfmetrics.registerFontFamily("S", normal="S", bold="SB", italic="SI", boldItalic="SB")
NAVY = colors.HexColor("#17365d")
FRONT = [("Committee", "Overview and Scrutiny Committee"), ("Date", "23 October 2025"), ("Subject", "Corporate Peer Challenge: findings and recommendations of the peer team"), ("Report of", "Chief Executive"),
 ("Portfolio Holder", "Councillor Gwendoline Stroud (Leader of the Council)"), ("Contact Officer", "Ruaridh Pickersgill, Head of Strategy and Performance, ext. 4417"), ("Wards affected", "All wards"), ("Key Decision", "No")]
DEC = [("(i)", "That the findings of the LGA Corporate Peer Challenge and the nine recommendations of the peer team be noted."),
 ("(ii)", "That the Committee identify any of the peer team’s recommendations on which it wishes to make comments to Cabinet before the action plan is approved on 4 November 2025."),
 ("(iii)", "That monitoring of the action plan be added to the Committee’s work programme, with a first report in March 2026.")]
RECS = [("Local priorities and outcomes", [
  ("KR1", "Refresh the vision for Northmere", "The present vision dates from 2018 and speaks of a borough that has since grown by six thousand homes. Residents should have a hand in writing the next one."),
  ("KR2", "Be clear about what the Council will not do", "Ambition runs ahead of capacity. Officers and members need to agree which commitments can be delayed or dropped.")]),
 ("Organisational and place leadership", [
  ("KR3", "Use the Council’s voice in the region", "Partners told the team that Northmere punches below its weight on transport and skills, and that they would welcome a stronger lead.")]),
 ("Governance and culture", [
  ("KR4", "Give scrutiny a stronger role in shaping policy", "Too much of the Committee’s time is spent on reports for noting; task and finish groups are used rarely and late."),
  ("KR5", "Reset the relationship between members and officers", "Refresh the member-officer protocol and train both sides in its use, with particular attention to casework."),
  ("KR6", "Simplify the constitution", "It has grown to 412 pages and few people, other than the Monitoring Officer, feel confident in finding their way around it.")]),
 ("Financial planning and management", [
  ("KR7", "Start the budget conversation earlier", "Members should see options, not only proposals, by the end of the summer each year."),
  ("KR8", "Strengthen oversight of the capital programme", "Slippage of 38% in 2024/25 was not explained to Cabinet until after the year end.")]),
 ("Capacity for improvement", [
  ("KR9", "Invest in project management and data skills", "Both are in short supply and the Council depends on a few individuals.")])]
PEERS = [("Joanna Ketteridge", "Chief Executive", "South Kesteven District Council"), ("Councillor Petra Olusanya", "Leader of the Council", "Colchester City Council"), ("Councillor Hugh Wardell-Pike", "Deputy Leader", "Rushcliffe Borough Council"),
 ("Dominic Farr", "Director of Finance", "Cheltenham Borough Council"), ("Nasreen Holloway", "Assistant Director, Law and Governance", "North Devon Council"), ("Christian Yelland", "Peer Challenge Manager", "LGA")]
B = PS("b", fontName="S", fontSize=11.5, leading=15, spaceAfter=6); H = PS("h", parent=B, fontName="SB", fontSize=12.5, textColor=NAVY, spaceBefore=10, spaceAfter=5, keepWithNext=1)
N = PS("n", parent=B, leftIndent=13*mm, bulletIndent=0, bulletFontName="S", bulletFontSize=11.5); L = PS("l", parent=B, leftIndent=24*mm, bulletIndent=13*mm, bulletFontName="S", bulletFontSize=11.5)
T = PS("t", parent=B, fontName="SI", leftIndent=13*mm, spaceBefore=4, spaceAfter=3, keepWithNext=1); R = PS("r", parent=B, leftIndent=27*mm, bulletIndent=13*mm, bulletFontName="SB", bulletFontSize=11.5)
C = PS("c", parent=B, fontSize=11, leading=13.5, spaceAfter=0)
def later(c, d):
    c.saveState(); c.setFont("S", 9); c.setFillColor(colors.grey)
    if d.page > 1: c.drawString(25*mm, 284*mm, "Northmere Borough Council"); c.drawRightString(185*mm, 284*mm, "Overview and Scrutiny Committee, 23 October 2025")
    c.drawCentredString(105*mm, 12*mm, str(d.page)); c.restoreState()
    if d.page == 1:
        c.setFillColor(NAVY); c.circle(32*mm, 274*mm, 7*mm, fill=1, stroke=0); c.setStrokeColor(colors.white); c.setLineWidth(2); p = c.beginPath(); p.moveTo(27*mm, 273*mm); p.curveTo(30*mm, 277*mm, 33*mm, 269*mm, 37*mm, 274*mm); c.drawPath(p)
        c.setFont("SB", 18); c.setFillColor(NAVY); c.drawString(42*mm, 272*mm, "Northmere Borough Council"); c.setFont("SB", 11); c.setFillColor(colors.black); c.drawRightString(185*mm, 284*mm, "Agenda Item 7")
d = BaseDocTemplate("document.pdf", pagesize=A4, leftMargin=25*mm, rightMargin=25*mm, topMargin=22*mm, bottomMargin=22*mm, title="Corporate Peer Challenge", invariant=1)
d.addPageTemplates(PageTemplate(frames=[Frame(25*mm, 20*mm, 160*mm, 258*mm, 0, 0, 0, 0)], onPage=later))
s = [Spacer(1, 18*mm)]
t = Table([[Paragraph(f"<b>{a}</b>", C), Paragraph(b, C)] for a, b in FRONT], colWidths=[42*mm, 118*mm]); t.setStyle([("LINEBELOW", (0, 0), (-1, -1), .4, colors.grey), ("LINEABOVE", (0, 0), (-1, 0), .4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 3), ("BOTTOMPADDING", (0, 0), (-1, -1), 4)])
s += [t, Spacer(1, 5*mm)]
k = [0, 0]
def head(x): k[0] += 1; k[1] = 0; s.append(Paragraph(f"{k[0]}&nbsp;&nbsp;&nbsp;{x}", H))
def num(x): k[1] += 1; s.append(Paragraph(x, N, bulletText=f"{k[0]}.{k[1]}"))
head("Purpose of the report")
num("To present to members the report of the team that carried out the Council’s Corporate Peer Challenge, to set out the recommendations that it made, and to seek the Committee’s views before Cabinet decides how to respond.")
head("Recommendations"); num("The Committee is recommended to agree:")
for a, b in DEC: s.append(Paragraph(b, L, bulletText=a))
head("Background")
num("A peer challenge is carried out by experienced councillors and officers from other authorities. It is arranged by the Local Government Association (LGA), and councils are expected to have one at least every five years. The last at Northmere was in September 2019.")
num("The team was in the borough from 1 to 4 July 2025. It read some 140 documents, held 46 meetings and spoke to 118 people. Members of this Committee took part in a focus group on the second day. The members of the team were:")
for a, b, c in PEERS: s.append(Paragraph(f"{a} ({b}, {c})", L, bulletText="•"))
num("The final report was received on 11 September 2025 and was published on the Council’s website on 26 September 2025. It is attached as Appendix 1.")
head("Summary of findings")
num("The team found a council that knows its communities, delivers good services day to day and is well thought of by its partners. Staff are loyal and speak well of their managers. The waste and leisure services were singled out for praise, as was the response to the flooding of January 2024.")
num("The report is also plain about what needs to change. It observes that the Council’s ambition is spread across too many plans, that members are not always brought into the conversation soon enough, and that the capital programme has been over-optimistic for some years. Scrutiny comes in for particular comment. In January 2024 this Committee recommended to Cabinet that pre-decision scrutiny be introduced for all key decisions on assets; the peer team noted that the recommendation had been accepted but that little had come of it.")
head("Recommendations of the peer team")
num("The peer team made nine key recommendations. They are given below in the words of the report, under the five themes that every Corporate Peer Challenge covers.")
for th, rs in RECS:
    s.append(Paragraph(th, T))
    for a, b, c in rs: s.append(Paragraph(f"<b>{b}:</b> {c}", R, bulletText=a))
head("Next steps")
num("An action plan is being prepared by the Senior Management Team and will go to Cabinet on 4 November 2025. It must be published by 4 December 2025. Each recommendation will have a lead officer and a lead member, and resources will be identified for it in the budget for 2026/27.")
num("The LGA will return for a progress review in May 2026. The Committee’s own monitoring, if agreed, will be part of the evidence for that review.")
head("Implications")
num("<b>Financial:</b> The challenge itself is free to the Council as part of its membership of the LGA. The cost of the response is not yet known and will be reported to Cabinet with the action plan.")
num("<b>Legal:</b> None arising directly from this report. Changes to the constitution (KR6) will need the approval of Full Council.")
num("<b>Equalities and climate:</b> No direct implications. The Equality Forum met the team and its views are reflected in the findings.")
head("Appendices and background papers")
s.append(Paragraph("Appendix 1 – LGA Corporate Peer Challenge: Feedback Report, Northmere Borough Council", N))
s.append(Paragraph("Background papers: Position Statement (June 2025)", N))
d.build(s)
MS = [("on_site", ["September 2019", "in September 2019"], "2019-09-01", "2019-09-30"), ("on_site", ["1 to 4 July 2025", "from 1 to 4 July 2025"], "2025-07-01", "2025-07-04"),
 (["feedback", "other", "report_published", "draft_report"], ["11 September 2025", "on 11 September 2025"], "2025-09-11", "2025-09-11"), ("report_published", ["26 September 2025", "on 26 September 2025"], "2025-09-26", "2025-09-26"),
 (["meeting", "action_plan_published", "other"], ["4 November 2025", "on 4 November 2025"], "2025-11-04", "2025-11-04"), ("action_plan_published", ["4 December 2025", "by 4 December 2025"], [None, "2025-12-04"], "2025-12-04"), ("progress_review", ["May 2026", "in May 2026"], "2026-05-01", "2026-05-31")]
gold = {"source": "document.pdf", "documents": {"document_type": "committee_report", "date_start": "2025-10-23", "date_end": "2025-10-23", "committee": "Overview and Scrutiny Committee"}, "councils": ["E07999013"],
 "recommendations": [{"ref": a, "text": b, "recommendation_type": "decision", "headline": None, "made": None, "theme": None} for a, b in DEC] + [{"ref": a, "text": f"{b}: {c}", "headline": b, "recommendation_type": "peer", "made": ["2025", None], "theme": th} for th, rs in RECS for a, b, c in rs],
 "front_matter": [{"field": a, "value_text": b} for a, b in FRONT], "scope": [], "peers": [{"name": [a, a.replace("Councillor ", "")] if "Councillor" in a else a, "role": b if "Peer Ch" not in b else [b, "LGA " + b], "organisation": c if c != "LGA" else ["LGA", "Local Government Association", None]} for a, b, c in PEERS],
 "milestones": [{"event": a, "date_text": b, "date_start": c, "date_end": e} for a, b, c, e in MS], "no_extra": ["peers"]}
write('.', gold, "Northmere Borough Council: Overview and Scrutiny Committee, findings of the Corporate Peer Challenge, October 2025", "ReportLab", "Scrutiny report set in serif with an unpunctuated label table, officer decisions (i) to (iii) before nine peer recommendations KR1 to KR9 with bold headlines under theme names; an earlier recommendation of the committee itself is told in passing.")
