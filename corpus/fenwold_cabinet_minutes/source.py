import json
from docx import Document
from docx.shared import Pt, Cm
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
d = Document(); s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7)
s.left_margin = s.right_margin = Cm(2.5); s.top_margin = Cm(2.2); s.bottom_margin = Cm(2)
d.styles["Normal"].font.name = "Liberation Serif"; d.styles["Normal"].font.size = Pt(11.5); d.styles["Normal"].paragraph_format.space_after = Pt(8)
def P(t="", bold=False, italic=False, left=1.4, first=0, align=None, size=None, after=None, keep=False):
    p = d.add_paragraph(); f = p.paragraph_format; f.left_indent = Cm(left); f.first_line_indent = Cm(first)
    if align: p.alignment = align
    if after is not None: f.space_after = Pt(after)
    f.keep_with_next = keep
    r = p.add_run(t); r.bold = bold; r.italic = italic
    if size: r.font.size = Pt(size)
    return p
def field(p):
    r = p.add_run()
    for t in ("begin", None, "end"):
        e = OxmlElement("w:fldChar" if t else "w:instrText")
        if t: e.set(qn("w:fldCharType"), t)
        else: e.text = "PAGE"
        r._r.append(e)
fp = s.footer.paragraphs[0]; fp.alignment = WD_ALIGN_PARAGRAPH.RIGHT; fp.add_run("CAB "); field(fp)
gold, no = [], 16
def M(title):
    global no
    no += 1; p = P(f"{no}.\t{title}", True, left=1.4, first=-1.4, keep=True); p.paragraph_format.space_before = Pt(12)
def T(*ps):
    for x in ps: P(x, align=WD_ALIGN_PARAGRAPH.JUSTIFY)
def one(word, text):
    p = P("", left=1.4); r = p.add_run(word + ": "); r.bold = True; p.add_run(text)
    gold.append(dict(ref=[None, str(no)], text=text, headline=None, recommendation_type="decision", actions=[], leads=[], progress=[], rag=[]))
def many(stem, items):
    P(stem, True, keep=True)
    for ref, text, *subs in items:
        P(f"{ref}\t{text}", left=2.6, first=-1.2, after=4)
        for a, b in subs: P(f"{a}\t{b}", left=3.7, first=-1.1, after=4)
        gold.append(dict(ref=ref, text=" ".join([text] + [f"{a} {b}" for a, b in subs]), headline=None, recommendation_type="decision", actions=[], leads=[], progress=[], rag=[]))
C = WD_ALIGN_PARAGRAPH.CENTER
P("FENWOLD DISTRICT COUNCIL", True, align=C, left=0, size=14, after=4); P("CABINET", True, align=C, left=0, size=13, after=4)
P("Minutes of the meeting held in the Council Chamber, Market House, Fenwold, on Tuesday 8 July 2025 at 6.00 pm", align=C, left=0)
t = d.add_table(0, 2)
for a, b in (("Present:", "Councillors A Thirkettle (Leader, in the Chair), J Munday (Deputy Leader), R Sandhu, P Coverdale, L Eastgate and M Quince"),
 ("Also present:", "Councillors D Brindle (Leader of the Opposition) and S Holbeach (Chair of the Overview and Scrutiny Committee)"),
 ("Officers:", "K Rowntree (Chief Executive), N Osei (Director of Finance and Section 151 Officer), V Larch (Monitoring Officer), H Blount (Head of Policy and Performance) and C Yaxley (Democratic Services Officer)"),
 ("Apologies:", "Councillor T Wragby")):
    c = t.add_row().cells; c[0].paragraphs[0].add_run(a).bold = True; c[1].paragraphs[0].add_run(b)
    for x, w in zip(c, (3, 13)): x.width = Cm(w); x.paragraphs[0].paragraph_format.space_after = Pt(4)
t.columns[0].width, t.columns[1].width = Cm(3), Cm(13)
M("DECLARATIONS OF INTEREST")
T("Councillor Coverdale declared a non-registrable interest in minute 21 (Community Grants) as a trustee of Fenwold Foodshare. He left the meeting for that item.")
M("MINUTES OF THE LAST MEETING")
one("RESOLVED", "That the minutes of the meeting held on 10 June 2025 be approved as a correct record and signed by the Chair.")
M("LGA CORPORATE PEER CHALLENGE")
T("The Leader presented the report of the Corporate Peer Challenge, which had taken place from 4 to 7 March 2025, together with the draft action plan. She thanked the peers, who had spoken to 115 people during their four days in the district, and paid tribute to the staff who had prepared for the visit.",
 "The Chief Executive said that the team had found an ambitious council that was well regarded by its partners. Their report, which had been published on 6 June 2025, contained seven recommendations. All had been reflected in the action plan. The hardest would be the review of the Council’s property company, on which external advice was being taken.",
 "Councillor Holbeach reported that the Overview and Scrutiny Committee had looked at the draft plan on 24 June 2025. The Committee had recommended that the plan should include measures of success and that it should be reported quarterly. The Leader accepted both points. In reply to a question from Councillor Brindle, the Head of Policy and Performance confirmed that the peers would return for a progress review in January 2026.",
 "Councillor Munday moved and Councillor Sandhu seconded the recommendations in the report.")
many("RESOLVED unanimously that:", [
 ("(1)", "the findings of the Corporate Peer Challenge be welcomed and the peer team thanked for its work;"),
 ("(2)", "the action plan at Appendix B be approved, with the addition of measures of success;"),
 ("(3)", "the Chief Executive, in consultation with the Leader, be authorised to:", ("(i)", "make minor changes to the action plan before it is published; and"), ("(ii)", "agree the arrangements for the progress review;")),
 ("(4)", "a report on progress be brought to Cabinet every quarter, the first in October 2025.")])
many("RECOMMENDED to Council:", [("(5)", "That the Corporate Peer Challenge report and the action plan be received by Council at its meeting on 22 July 2025.")])
M("REVENUE AND CAPITAL OUTTURN 2024/25")
T("The Portfolio Holder for Finance introduced the report, which showed an underspend of £312,000 on the revenue budget, mainly because of higher income from investments and from garden waste subscriptions. Slippage of £1.9m on the capital programme was due for the most part to the delay in the replacement of refuse vehicles.",
 "Members asked about the cost of temporary accommodation, which had risen by 18 per cent over the year. The Director of Finance explained that the increase was lower than in neighbouring districts.")
many("RESOLVED that:", [("(1)", "the outturn position for 2024/25 be noted;"), ("(2)", "the underspend of £312,000 be transferred to the Transformation Reserve; and"), ("(3)", "capital budgets of £1.9m be carried forward to 2025/26 as set out in Appendix 2.")])
M("COMMUNITY GRANTS")
T("Cabinet considered the advice of the grants panel on applications received in the first round. Eleven applications had been made, to a total value of £87,450.")
one("RESOLVED", "That grants be awarded to the eight organisations listed in the report, at a total cost of £61,200.")
M("FENWOLD LOCAL PLAN: TIMETABLE")
T("The Portfolio Holder for Planning said that the Local Development Scheme needed to be revised in the light of the new national framework. Submission was now expected in the autumn of 2026. Councillor Brindle expressed concern at the effect on five-year land supply.")
one("RESOLVED", "That the revised Local Development Scheme be approved and brought into effect on 1 August 2025.")
P("The meeting ended at 7.25 pm.", left=0).paragraph_format.space_before = Pt(14)
P("Chair ……………………………………        Date ……………………………", left=0).paragraph_format.space_before = Pt(20)
d.save("document.docx")
for g in gold:
    if g["text"].endswith("; and"): g["text"] = [g["text"], g["text"][:-4]]
ms = lambda e, x, a, b: dict(event=e, date_text=x, date_start=a, date_end=b)
json.dump(dict(source="document.pdf", documents=dict(document_type="minutes", date_start="2025-07-08", date_end="2025-07-08", committee=["Cabinet", "CABINET"]), councils=["E07999002"],
 recommendations=gold, peers=[], scope=[], milestones=[ms("on_site", "4 to 7 March 2025", "2025-03-04", "2025-03-07"), ms("report_published", "6 June 2025", "2025-06-06", "2025-06-06"),
  ms(["meeting", "other"], "24 June 2025", "2025-06-24", "2025-06-24"), ms("progress_review", "January 2026", "2026-01-01", "2026-01-31"), ms(["meeting", "other"], "22 July 2025", "2025-07-22", "2025-07-22")]), open("gold.json", "w"), indent=1, ensure_ascii=False)
