import json
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as S
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib import colors
F, B, I = "Times-Roman", "Times-Bold", "Times-Italic"
body = S("b", fontName=F, fontSize=11, leading=13.5, spaceAfter=7, alignment=4)
bold = S("h", parent=body, fontName=B, alignment=0)
cen = S("c", parent=bold, alignment=1, fontSize=13, leading=17, spaceAfter=3)
res = S("r", parent=body, leftIndent=10*mm)
item = S("i", parent=body, leftIndent=20*mm, bulletIndent=10*mm)
sub = S("s", parent=body, leftIndent=28*mm, firstLineIndent=-8*mm)
story = []
def P(t, s=body): story.append(Paragraph(t, s))
def minute(no, title, *parts):
    """number in the margin, all else in the wide column"""
    cells = [Paragraph(f"<u>{title.upper()}</u>", bold)]
    rows = [[Paragraph(no, bold), cells[0]]]
    for p in parts:
        if isinstance(p, tuple):
            k, t = p
            if k == "R": rows.append(["", Paragraph(t, res)])
            elif k == "H": rows.append(["", Paragraph(t, S("hh", parent=body, fontName=I, spaceAfter=3))])
            elif not k: rows.append(["", Paragraph(t, sub)])
            else: rows.append(["", Paragraph(t, S("it", parent=item, bulletFontName=F, bulletFontSize=11), bulletText=k)])
        else: rows.append(["", Paragraph(p, body)])
    t = Table(rows, colWidths=[16*mm, 149*mm], style=TableStyle([("VALIGN",(0,0),(-1,-1),"TOP"),("TOPPADDING",(0,0),(-1,-1),0),("BOTTOMPADDING",(0,0),(-1,-1),4),("LEFTPADDING",(0,0),(-1,-1),0)]))
    story.append(t); story.append(Spacer(1, 3*mm))
P("FENWOLD DISTRICT COUNCIL", cen); P("CABINET", cen)
P("Minutes of a meeting held in the Council Chamber, The Maltings, Sluice Road, on Tuesday 12th November, 2024 at 6.00 p.m.", S("x", parent=body, alignment=1, spaceBefore=6))
tbl = Table([[Paragraph("<b>Present:</b>", body), Paragraph("Councillor Gwendolyn Tapsell (Leader of the Council) in the Chair;<br/>Councillors Amos Priddle, Shazia Rehmat, Dermot Colley, Hettie Vaudrey and J. January.", body)],
 [Paragraph("<b>Also present:</b>", body), Paragraph("Councillor Rufus Ingle (Chair of the Overview and Scrutiny Committee), Councillor Parminder Bassi.", body)],
 [Paragraph("<b>Officers:</b>", body), Paragraph("Chief Executive; Director of Resources and Section 151 Officer; Head of Legal and Democratic Services and Monitoring Officer; Policy and Performance Manager; Democratic Services Officer.", body)]],
 colWidths=[30*mm,135*mm], style=TableStyle([("VALIGN",(0,0),(-1,-1),"TOP"),("TOPPADDING",(0,0),(-1,-1),0),("BOTTOMPADDING",(0,0),(-1,-1),0),("LEFTPADDING",(0,0),(-1,-1),0)]))
story += [tbl, HRFlowable(width="100%", thickness=.6, color=colors.black, spaceAfter=10)]
minute("61.", "Apologies for absence", "An apology for absence was received from Councillor Lionel Sherwin.")
minute("62.", "Declarations of interest", "Councillor Colley declared a personal interest in item 8 (minute 67 refers) as a trustee of the Fen Edge Arts Trust. He remained in the room and took no part in the vote.")
minute("63.", "Minutes", "The minutes of the meeting held on 8th October, 2024 had been circulated. It was pointed out that the Portfolio Holder for Place had been recorded twice in the attendance list.",
 ("R", "<b>RESOLVED</b> – That, subject to the deletion of the duplicate entry in the list of those present, the minutes of the meeting held on 8th October, 2024 be approved as a correct record and signed by the Chair."))
minute("64.", "Public questions", "One question had been received. Mrs E. Thurlby of Cold Hanworth Lane asked whether the Council would publish the names of the officers whom the peer team had met. The Leader replied that it would not, since some 120 people had taken part in interviews and focus groups on the understanding that nothing said would be attributed. By way of a supplementary question Mrs Thurlby asked when residents would be able to read the report. The Leader said that it was already on the website.")
minute("65.", "Corporate Peer Challenge – feedback report and draft action plan",
 "The Leader presented the report of the Chief Executive (Report No. CAB/24/47). A team of peers brought together by the Local Government Association had been on site from 8th to 11th July, 2024. Its feedback report had been received on 20th September, 2024 and was attached at Appendix 1; a draft action plan was at Appendix 2.",
 "The Leader thanked the team, which had been led by a serving chief executive, and said that it had found a council that was well regarded by its partners and careful with money, but one which had let its list of projects grow beyond what a small workforce could carry. The report made nine key recommendations. She drew attention to the first, that the Council should agree what it would stop doing, and said that she expected this to be the hardest to carry out.",
 "The Director of Resources advised that the recommendation about the medium-term financial strategy overlapped with one made by the external auditor in the previous year, and that the two would be reported on together. There were no new revenue costs in the draft action plan beyond the sum of £45,000 for member development, for which provision existed in the Transformation Reserve.",
 "Councillor Ingle reported that the Overview and Scrutiny Committee had examined the draft at its meeting on 5th November. The Committee had recommended that the action plan be reviewed by members every quarter and that each action should name one officer only. He also conveyed the Committee’s disappointment that backbench members had seen the feedback report after it had been given to the press.",
 "In discussion the following points were made:",
 ("•", "the due dates for actions 4 and 7 fell in the pre-election period and ought to be looked at again;"),
 ("•", "parish councils had been promised a charter in 2021 and were still waiting for it; and"),
 ("•", "the phrase “one council” meant little to residents and should not be used as a heading."),
 "The Chief Executive undertook to amend the draft accordingly. She confirmed that the peer team would return for a progress review in June 2025.",
 ("H", "Options considered"),
 "Not to adopt an action plan: rejected, since publication of a plan within five months of the visit was a condition of the Local Government Association’s offer.",
 ("R", "<b>RESOLVED</b> (unanimously) – That:"),
 ("(a)", "the feedback report of the Corporate Peer Challenge at Appendix 1 be received and the peer team be thanked for its work;"),
 ("(b)", "the nine recommendations of the peer team be accepted in full;"),
 ("(c)", "the action plan at Appendix 2 be approved for publication, subject to –"),
 ("", "(i) the due dates of actions 4 and 7 being brought forward to February 2025; and"),
 ("", "(ii) a named lead officer being shown against every action;"),
 ("(d)", "authority be delegated to the Chief Executive, in consultation with the Leader of the Council, to make minor amendments to the action plan before it is published; and"),
 ("(e)", "progress be reported to Cabinet and to the Overview and Scrutiny Committee each quarter, beginning in March 2025."),
 ("R", "<b>RECOMMENDED TO COUNCIL</b> – That a supplementary estimate of £45,000 for member development, to be met from the Transformation Reserve, be approved."),
 ("H", "Reason for decision"),
 "To respond to the findings of the Corporate Peer Challenge in an open and timely manner.")
minute("66.", "Quarter 2 performance and risk",
 "The Portfolio Holder for Resources, Councillor Priddle, introduced the report. Of 31 indicators, 22 were green, six amber and three red. The red indicators concerned the turnaround of empty homes, missed bins in the Eastern round and staff sickness. Councillor January asked that the sickness figures be split by directorate in future.",
 ("R", "It was <b>RESOLVED</b> that the performance of the Council in the second quarter of 2024/25 and the changes to the strategic risk register be noted."))
minute("67.", "Fen Edge Arts Centre – lease", "Cabinet considered the terms on which a further lease of the Arts Centre might be granted. The Head of Legal and Democratic Services explained that the existing lease was due to end on 31st March, 2025.",
 ("R", "<b>RESOLVED</b> by 4 votes to 0, with 1 abstention – That:"),
 ("(a)", "a lease of the Fen Edge Arts Centre for a term of seven years be granted to the Fen Edge Arts Trust on the terms set out in paragraph 3.4 of the report; and"),
 ("(b)", "the Head of Legal and Democratic Services be authorised to complete the lease."))
minute("68.", "Date of next meeting", "The next meeting of Cabinet would be held on Tuesday 10th December, 2024.")
P("The meeting closed at 7.42 p.m.", S("z", parent=body, leftIndent=16*mm)); story.append(Spacer(1,14*mm))
P("Chair ………………………………….&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Date ………………………", S("z", parent=body, leftIndent=16*mm))
def foot(c, d):
    c.setFont(I, 9); c.drawString(22*mm, 12*mm, "Cabinet – 12th November, 2024"); c.drawRightString(188*mm, 12*mm, f"CAB {d.page + 36}")
SimpleDocTemplate("document.pdf", pagesize=A4, leftMargin=22*mm, rightMargin=22*mm, topMargin=20*mm, bottomMargin=22*mm, title="Minutes of Cabinet, 12 November 2024", author="Fenwold District Council").build(story, onFirstPage=foot, onLaterPages=foot)
def r(ref, text): return dict(ref=ref, text=text, recommendation_type="decision", actions=[], rag=[], progress=[])
def alt(t):  # closing "; and" and "That" open
    out=[t]
    for e in ("; and",";"):
        if t.endswith(e): out += [t[:-len(e)], t[:-len(e)]+";"]
    if t.lower().startswith("that "): out += [x[5:] for x in list(out)]
    return list(dict.fromkeys(out)) if len(out)>1 else t
json.dump({"source":"document.pdf","documents":{"document_type":"minutes","date_start":"2024-11-12","date_end":"2024-11-12","committee":"Cabinet"},"councils":["E07999001".replace("001","002")],
"recommendations":[
 r([None,"63"],alt("That, subject to the deletion of the duplicate entry in the list of those present, the minutes of the meeting held on 8th October, 2024 be approved as a correct record and signed by the Chair.")),
 r("(a)",alt("the feedback report of the Corporate Peer Challenge at Appendix 1 be received and the peer team be thanked for its work;")),
 r("(b)",alt("the nine recommendations of the peer team be accepted in full;")),
 r("(c)",alt("the action plan at Appendix 2 be approved for publication, subject to – (i) the due dates of actions 4 and 7 being brought forward to February 2025; and (ii) a named lead officer being shown against every action;")),
 r("(d)",alt("authority be delegated to the Chief Executive, in consultation with the Leader of the Council, to make minor amendments to the action plan before it is published; and")),
 r("(e)","progress be reported to Cabinet and to the Overview and Scrutiny Committee each quarter, beginning in March 2025."),
 r([None,"65"],alt("That a supplementary estimate of £45,000 for member development, to be met from the Transformation Reserve, be approved.")),
 r([None,"66"],alt("that the performance of the Council in the second quarter of 2024/25 and the changes to the strategic risk register be noted.")),
 r("(a)",alt("a lease of the Fen Edge Arts Centre for a term of seven years be granted to the Fen Edge Arts Trust on the terms set out in paragraph 3.4 of the report; and")),
 r("(b)","the Head of Legal and Democratic Services be authorised to complete the lease.")],
"milestones":[{"event":"on_site","date_text":["8th to 11th July, 2024","from 8th to 11th July, 2024"],"date_start":"2024-07-08","date_end":"2024-07-11"},
 {"event":["feedback","report_published"],"date_text":"20th September, 2024","date_start":"2024-09-20","date_end":"2024-09-20"},
 {"event":"action_plan_published","date_text":["within five months of the visit","within five months"]},
 {"event":"progress_review","date_text":["June 2025","in June 2025"],"date_start":"2025-06-01","date_end":"2025-06-30"},
 {"event":"meeting","date_text":["Tuesday 10th December, 2024","10th December, 2024"],"date_start":"2024-12-10","date_end":"2024-12-10"}],
"scope":[],"peers":[]}, open("gold.json","w"), indent=1, ensure_ascii=False)
