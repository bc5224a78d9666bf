import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from marked_up_papers import *
folder("saltmere_progress_review")
recs = [
 (["Recommendation 1"], ["Decide on the three or four things that the council wants to be remembered for, and align people and money to them."],
  ["The council has done this well. Its Saltmere Promise, adopted in July 2025, has four aims, each with a lead member and a lead director. Everyone that the peers met, from the depot to the Cabinet room, knew what they were.", "Three capital schemes were stopped as a result. That was not easy, and the peers commend the Leader for it."]),
 (["Recommendation 2"], ["Produce a sustainable budget that no longer relies on income from investment property."],
  ["The share of net revenue budget which comes from investment property has fallen from 31 to 24 per cent. The sale of Quay House in October brought in £6.8m, which was used to repay debt. The plan is to reach 15 per cent by 2028.", "Peers felt that the next step will be the hardest. The remaining properties are let on long leases and the council should take advice on their value now."]),
 (["Recommendation 3"], ["Work with town and parish councils as equal partners."],
  ["A charter was signed in June by 29 of 34 parishes. The clerks who met the peers were positive about it, but three of them said that replies to their questions are still slow."]),
 (["Recommendation 4", "Recommendation 5"], ["Provide scrutiny with dedicated officer support.", "Give the overview and scrutiny committee a work programme that reflects the priorities of the council."],
  ["The council has taken these two together. A scrutiny officer came into post in April 2025 and the committee now plans its work for a year at a time. Its review of beach safety was described as the best thing it had done in a decade.", "There is more to do to bring members of the committee into the budget process before the proposals are final."]),
 (["Recommendation 6"], ["Improve the handling of complaints, and use what they tell you."],
  ["Complaints answered in time have risen from 58 to 91 per cent. The quarterly report to Cabinet says what has been learnt. The Ombudsman upheld two complaints in the last year, against seven in the year before."]),
 (["Recommendation 7"], ["Refresh the approach to housing delivery, making more use of the council’s land."],
  ["Progress has been slow. Of the nine sites named in the action plan, one has planning permission. The team that should do this work has lost three of its five members and recruitment is difficult on this part of the coast.", "The county and a housing association have offered to help and the peers would urge the council to take up the offer."]),
]
rows = ""
for refs, texts, prog in recs:
    left = "".join(f"<b>{r}</b><p>{t}</p>" for r, t in zip(refs, texts))
    rows += f"<div class=row><div class=l>{left}</div><div class=r>{''.join(f'<p>{x}</p>' for x in prog)}</div></div>"
peers = [("Naomi Wetherall", "Chief Executive", "Colnbridge District Council"), ("Councillor Ivor Blanchett", "Leader of the Council", "Torbeck District Council"), ("Sanjeev Dhillon", "Director of Resources", "Penmouth Borough Council"), ("Louise Tarleton", "Senior Regional Adviser", "LGA")]
html = f"""<!doctype html><html lang=en-GB><meta charset=utf-8><title>Progress review</title><style>
@page{{size:A4;margin:17mm 16mm 18mm;@bottom-center{{content:"Page " counter(page) " of " counter(pages);font:8pt 'Liberation Sans'}}}}*{{-webkit-print-color-adjust:exact}}
body{{font:10.5pt/1.48 'Liberation Sans',Arial,sans-serif;color:#1d1d1d;margin:0}}.logo{{display:flex;justify-content:flex-end}}
.addr{{margin:4px 0 14px}}h1{{font-size:14pt;margin:10px 0;color:#a0205a}}h2{{font-size:12pt;margin:16px 0 5px;color:#a0205a;break-after:avoid}}p{{margin:0 0 8px}}
.row{{display:grid;grid-template-columns:56mm 1fr;column-gap:9mm;margin:0 0 10px;padding-top:8px;border-top:1px solid #d7a9bf}}.l{{color:#a0205a}}.l p{{margin:0 0 8px}}.l b{{display:block}}
</style><div class=logo><svg width=120 height=44 viewBox="0 0 120 44"><circle cx=20 cy=22 r=18 fill="#a0205a"/><circle cx=52 cy=22 r=18 fill="#d97ca6" opacity=".85"/><circle cx=84 cy=22 r=18 fill="#40276b" opacity=".8"/></svg></div>
<div class=addr>Marcus Thorley<br>Chief Executive<br>Saltmere District Council<br>Harbour Offices<br>Saltmere</div>
<p>12 December 2025</p><p>Dear Marcus</p>
<h1>Corporate Peer Challenge: progress review, Saltmere District Council</h1>
<p>Thank you for inviting us back to Saltmere on 12 November 2025. It was good to see colleagues again and to hear, in so many different ways, how the council has used the time since the peer challenge, which took place from 26 to 29 November 2024. This letter sets out what we found. It is meant for publication, and we ask you to put it on your website by the end of January 2026.</p>
<h2>How the review was done</h2>
<p>A progress review gives a council’s senior leaders time with peers to take stock. It is not a second challenge and we have not looked at evidence in the same depth. In one day we held nine meetings with members, staff and partners; before it, we read the action plan that Cabinet adopted on 8 April 2025 and your own note on progress.</p>
<p>Three of the five original peers were able to take part:</p>
<ul>{''.join(f'<li>{n}, {r}, {o}</li>' for n, r, o in peers[:3])}</ul>
<p>They were supported by {peers[3][0]}, {peers[3][1]} at the {peers[3][2]}.</p>
<h2>In summary</h2>
<p>Saltmere has made good progress with six of the seven recommendations and the seventh has begun. The pace of change is greater than in many councils of its size. The external auditor’s statutory recommendation of 2023, which hung over the challenge, was lifted in September.</p>
<h2>Progress on each recommendation</h2>
<p>On the left are the recommendations of November 2024. On the right is what the peers found.</p>
{rows}
<h2>Looking ahead</h2>
<p>The months to come will be dominated by local government reorganisation. We left you with some reflections which you may find useful. Keep talking to staff even when there is little to say; nothing unsettles people like silence. Think about which of the things in the Saltmere Promise you want a new council to inherit, and write them down.</p>
<p>Elections are due on 7 May 2026. We would suggest that the induction for new members include a session on what the peers said and what was done about it.</p>
<h2>Next steps</h2>
<p>{peers[3][0]} will call you in February 2026 to talk about support from the LGA, which might include mentoring for the housing team. The next Corporate Peer Challenge would normally be held by November 2029.</p>
<p>Please pass on our thanks to everyone who gave up their time, and to Abigail Norcott, who made the arrangements so well.</p><p>Yours sincerely</p><p style="margin-top:26px">Naomi Wetherall<br>Lead peer, on behalf of the team</p></html>"""
chrome(html)
made = ["2024", "2024-11", "2024-11-26", "2024-11-29"]
R = []
for refs, texts, prog in recs:
    for r, t in zip(refs, texts):
        g = dict(ref=r, text=t, headline=None, recommendation_type="peer", made=made, actions=[], leads=[], rag=[])
        if len(refs) == 1: g["progress"] = [dict(text=" ".join(prog), as_of_start=["2025-11-12", "2025-12-12", None])]
        R.append(g)
P = [dict(name=[n, n.replace("Councillor ", "")] if n.startswith("C") else n, role=r, organisation=[o, "Local Government Association"] if o == "LGA" else o) for n, r, o in peers]
M = lambda e, t, a, b=None: dict(event=e, date_text=t, date_start=a, date_end=b or a)
write(dict(documents=dict(document_type="progress_review", date_start="2025-12-12", date_end="2025-12-12"), councils=["E07999004"], recommendations=R, front_matter=[], peers=P, scope=[],
 milestones=[M("progress_review", ["12 November 2025", "on 12 November 2025"], "2025-11-12"), M("on_site", ["26 to 29 November 2024", "from 26 to 29 November 2024"], "2024-11-26", "2024-11-29"),
  dict(event=["report_published", "progress_review", "other"], date_text=["by the end of January 2026", "the end of January 2026", "end of January 2026"], date_end=["2026-01-31"], date_start=[None, "2026-01-31", "2026-01-01"]),
  M(["action_plan_published", "meeting"], ["8 April 2025", "on 8 April 2025"], "2025-04-08"), M("election", ["7 May 2026", "on 7 May 2026"], "2026-05-07"),
  M(["other", "meeting"], ["February 2026", "in February 2026"], "2026-02-01", "2026-02-28"),
  dict(event=["on_site", "other"], date_text=["by November 2029", "November 2029"], date_end="2029-11-30", date_start=[None, "2029-11-01"])], no_extra=["peers"]),
 "Corporate Peer Challenge progress review letter, Saltmere District Council, December 2025", "chromium",
 "Progress review written as a letter to the chief executive; the recommendations stand in a narrow coloured column at the left and the peers' findings in a wide one at the right, without cells, two recommendations sharing one finding; peers as bullets and one in a sentence, the lead again in the sign-off.")
