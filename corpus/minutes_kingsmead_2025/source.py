import sys, html; sys.path.insert(0, __import__("os").path.dirname(__import__("os").path.dirname(__import__("os").path.abspath(__file__))))
from gold_spans import *
# (no, title, paragraphs, stem, [(ref, decision)], reason)
I = [
("41", "Apologies for absence", ["Apologies had been received from Councillor Ottoline Speke. Councillor Bashir had sent word that he would be late and came in during minute 45."], None, [], None),
("42", "Declarations of interest", ["Councillor Lindqvist declared a non-pecuniary interest in minute 46 as a trustee of the Kingsmead Almshouses. She stayed in the room but did not vote."], None, [], None),
("43", "Minutes", [], "RESOLVED:", [(None, "That the minutes of the meeting held on 16 January 2025 be signed as a correct record.")], None),
("44", "Public questions", ["Mr Terence Oakhanger asked whether the peer team’s words about the leisure contract would be acted upon. The Leader said that the team had made no recommendation about the contract, but that a review was in any case due in the summer. In a supplementary question Mr Oakhanger asked for a date; the Leader undertook to write to him."], None, [], None),
("45", "LGA Corporate Peer Challenge: report and action plan", [
 "The Leader introduced the report of the Chief Executive. A team of seven peers, led by the Chief Executive of Stourmark County Council, had worked in the Royal Borough from 5 to 8 November 2024. It had found a confident council that was well regarded by those who dealt with it, and made eleven recommendations. The report had been published on the website on 31 January 2025.",
 "Councillor Bashir welcomed the praise for the libraries but was sorry that so little had been said about street cleaning. Councillor Ferrers asked how the recommendation on early engagement with ward councillors would be put into effect. The Monitoring Officer replied that a protocol would come to the Standards Committee in April.",
 "The Chair of the Overview and Scrutiny Committee, Councillor Hathersage, was invited to speak. Her committee had considered the report on 4 February and had recommended to Cabinet that progress be looked at every quarter and that a member of the opposition sit on the board overseeing the plan. The Leader was content with the first of these and would think about the second.",
 "The Chief Executive confirmed that the plan had to be published by 8 April 2025, and that four of the peers would return in November 2025 for the progress review."],
 "RESOLVED (unanimously):", [("(1)", "That the peer team’s report be welcomed, and that its eleven recommendations be accepted."), ("(2)", "That the action plan at Appendix 2 be approved, subject to the dates for actions 6 and 9 being brought forward to September 2025."),
  ("(3)", "That the Chief Executive be authorised to publish the plan and to make changes of detail to it after speaking with the Leader."), ("(4)", "That quarterly reports on progress be made to the Overview and Scrutiny Committee.")],
 "To reply to the peer challenge within the time expected, and in public."),
("46", "Almshouses Lane: sale of land", ["Councillor Trewin presented the report. The land had been declared surplus in 2022 and two bids were received. The better of them came from a housing association and would bring 14 homes for older people."],
 "RESOLVED (Councillor Lindqvist not voting):", [("(a)", "To sell the land at Almshouses Lane, edged red on the plan, on the terms set out in the exempt appendix; and"), ("(b)", "To put the receipt towards the Affordable Homes Fund.")], "To bring a disused site into use and obtain best consideration."),
("47", "Revenue budget 2025/26 and medium-term financial strategy", ["The Cabinet Member for Finance, Councillor Wexcombe, moved the budget. The settlement had been £0.7m better than feared. The gap in 2026/27 stood at £9.2m. She drew attention to the peers’ remark that the Royal Borough’s reserves were healthy but should not be a comfort.", "Members thanked the Director of Finance and her staff."],
 "RECOMMENDED TO COUNCIL:", [("(i)", "That a net revenue budget of £214.6m for 2025/26 be approved."), ("(ii)", "That the council tax for a band D home be raised by 4.99 per cent, of which 2 per cent is the adult social care precept."), ("(iii)", "That the medium-term financial strategy 2025 to 2029 be adopted.")], None),
("48", "Quarter 3 performance", ["The report was taken as read. Of 52 measures 36 were green, nine amber and seven red. Councillor Ferrers asked that the red measures on school places and on planning appeals be explained more fully next time."], None, [(None, "NOTED")], None),
("49", "Date of next meeting", ["Thursday 20 March 2025 at 6.30 pm."], None, [], None)]
e = html.escape; recs = []; B = []
for no, t, ps, stem, ds, why in I:
    B.append(f"<section><div class=n>{no}</div><div class=c><h2>{e(t)}</h2>" + "".join(f"<p>{e(p)}</p>" for p in ps))
    if stem:
        B.append(f"<p class=s>{stem}</p>" + "".join(f"<div class=d><span>{r or ''}</span><p>{e(x)}</p></div>" if r else f"<p>{e(x)}</p>" for r, x in ds))
        for r, x in ds:
            y = x.removesuffix("; and")
            z = list(dict.fromkeys([x, y])); 
            recs.append(dict(ref=r if r else [None, no], text=z if len(z) > 1 else x, headline=None, recommendation_type="decision"))
    elif ds: B.append("<p class=s>The report was noted.</p>")
    if why: B.append(f"<p><i>Reason for decision:</i> {e(why)}</p>")
    B.append("</div></section>")
page = f"""<!doctype html><html lang=en><meta charset=utf-8><title>Minutes of Cabinet, 13 February 2025</title><style>@page {{ size: A4; margin: 22mm 24mm }} body {{ font: 11pt/1.4 "Liberation Serif"; }} h1 {{ font-size: 15pt; text-align: center; margin: 0 0 2mm; letter-spacing: .04em }}
.h {{ text-align: center; margin: 0 0 6mm }} section {{ display: flex; margin-top: 5mm }} .n {{ width: 14mm; font-weight: 700; flex: none }} .c {{ flex: 1 }} h2 {{ font-size: 11pt; text-transform: uppercase; margin: 0 0 2mm; break-after: avoid }} p {{ margin: 0 0 2.4mm; text-align: justify }} .s {{ font-weight: 700 }}
.d {{ display: flex }} .d span {{ width: 11mm; flex: none }} .d p {{ flex: 1 }} dl {{ display: grid; grid-template-columns: 34mm 1fr; margin: 0 0 3mm }} dt {{ font-weight: 700 }} dd {{ margin: 0 0 1.5mm }} footer {{ margin-top: 10mm }}</style>
<h1>ROYAL BOROUGH OF KINGSMEAD</h1><p class=h><b>CABINET</b><br>Minutes of the meeting held on Thursday 13 February 2025<br>in the Queen’s Room, Guildhall, at 6.30 pm</p>
<dl><dt>Present:</dt><dd>Councillors Rosamund Tye (Leader, in the chair), Karim Bashir, Hugo Ferrers, Astrid Lindqvist, Jago Trewin and Constance Wexcombe</dd>
<dt>Also present:</dt><dd>Councillors Edith Hathersage and Owen Pumfrett</dd><dt>Officers:</dt><dd>Miriam Castleton (Chief Executive), Deborah Finch (Director of Finance), Lewis Arkwright (Monitoring Officer), Tamsin Roe (Cabinet Secretary)</dd></dl>
{''.join(B)}<footer><p>The meeting ended at 8.05 pm.</p><p>Decisions in these minutes come into effect on 24 February 2025 unless called in before then.</p><p style="margin-top:14mm">Chair ………………………………………… &nbsp; Date ……………………</p></footer></html>"""
open("source.html", "w").write(page)
gold(".", documents=dict(document_type="minutes", date_start="2025-02-13", date_end="2025-02-13", committee="Cabinet"), councils=["E09999002"], recommendations=recs, scope=[],
  milestones=[dict(event="on_site", date_text=["from 5 to 8 November 2024", "5 to 8 November 2024"], date_start="2024-11-05", date_end="2024-11-08"), dict(event="report_published", date_text=["31 January 2025", "on 31 January 2025"], date_start="2025-01-31", date_end="2025-01-31"),
   dict(event="action_plan_published", date_text=["by 8 April 2025", "8 April 2025"], date_end="2025-04-08"), dict(event="progress_review", date_text=["November 2025", "in November 2025"], date_start="2025-11-01", date_end="2025-11-30")])
toml(".", "Royal Borough of Kingsmead: minutes of Cabinet, 13 February 2025", "chromium (HTML)", "Cabinet minutes of nine items with several stems (RESOLVED:, RESOLVED (unanimously):, RECOMMENDED TO COUNCIL:), three numbering styles, a scrutiny recommendation told in passing and a peer challenge item.", [])
