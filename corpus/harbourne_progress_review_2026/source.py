import sys, subprocess, tempfile; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from appended_papers import write
OLD = ["Bring the Borough Plan, the medium term financial plan and the transformation programme together, so that everyone can see how one supports the others.",
 "Agree with partners what success for the Tilling waterfront looks like before any more money is committed.",
 "Settle the senior structure and fill the two vacant director posts permanently. Interim arrangements have served their purpose and are now slowing decisions.",
 "Rebuild trust between group leaders through regular private meetings, with support from LGA political mentors if that is welcome.",
 "Reduce reliance on reserves to balance the revenue budget over the next three years.",
 "Review the arrangements for overseeing Tilling Homes Ltd, and make sure that members who sit on its board are trained for the role.",
 "Create a programme office with enough authority to stop projects as well as to start them.",
 "Give the two overview and scrutiny committees better and earlier information."]
NEW = ["Publish a waterfront delivery timetable, with named owners, before the start of the 2026/27 financial year",
 "Ask an independent adviser to review the business plan of Tilling Homes Ltd in the light of current interest rates",
 "Keep talking to staff about reorganisation, even when there is little that is new to say"]
PEERS = [("Oliver Denbigh-Cross", "Chief Executive", "Test Valley Borough Council"), ("Councillor Farida Lomax", "Leader", "Chorley Council"), ("Councillor Ivor Penhallow", "Independent Group Leader", "Torridge District Council"), ("Suzanne Attley", "Director of Finance and Section 151 Officer", "Ashford Borough Council"), ("Matthew Orrin", "Peer Challenge Manager", "Local Government Association")]
SECT = [("3.1", "Ambition and place (recommendations 1 and 2)", ["The council has made real headway in joining up its plans. A single “plan on a page” now links the Borough Plan to the budget and to the five transformation projects, and the peer team heard it quoted by staff at every level. Service plans for 2026/27 have been written to the same template, and it is to the council’s credit that three activities which did not fit have been ended.",
  "Progress on the waterfront has been slower. Partners spoke warmly of the workshop held in September and of the Leader’s personal commitment, but they could not agree on what will be built first or who will pay for it. The council set aside a further £2.2m in November while that conversation was still going on. Peers understand the reasons, which were to do with a deadline for grant, but the original advice stands."]),
 ("3.2", "Leadership and relationships (recommendations 3 and 4)", ["A permanent Director of Place took up post in August and a Director of Corporate Services starts in April. Managers told us that decisions come back more quickly and that they know whom to ask. The chief executive should now let the new team settle before making further changes.",
  "Group leaders meet on the first Monday of each month. All four said that the meetings were useful, and the tone of Full Council has improved a good deal since the peers were last here. One political mentor has been appointed; two of the groups have chosen not to take up the offer."]),
 ("3.3", "Money and companies (recommendations 5 and 6)", ["Planned use of reserves falls from £3.4m in 2025/26 to £1.1m in 2026/27, and to nil in the following year. That is a considerable achievement for a district council of this size. The assumptions about parking income look optimistic and the Section 151 Officer is right to hold a contingency against them.",
  "The shareholder committee has been reconstituted with clear terms of reference. Training has been given to all board members. The company’s business plan, however, was written when borrowing was cheaper and has not been revisited. Sevenoaks and other councils of similar size have refreshed theirs more than once over the same period."]),
 ("3.4", "Delivery and scrutiny (recommendations 7 and 8)", ["The programme office has four staff and a place at the corporate management team. It has already recommended that one project be stopped and one merged, and both recommendations were accepted by Cabinet. Reporting is crisp.",
  "Scrutiny members still receive many papers late. A new protocol, agreed in December, promises drafts ten working days before each meeting. It is too soon to judge whether it will be kept."])]
h = ["""<!doctype html><html lang=en><meta charset=utf-8><title>Progress Review</title><style>
@page{size:A4;margin:22mm 23mm 24mm;@bottom-left{content:"Harbourne and Tilling Borough Council: Progress Review";font:8pt 'DejaVu Sans';color:#666}@bottom-right{content:counter(page);font:8pt 'DejaVu Sans';color:#666}}
@page:first{margin:0;@bottom-left{content:""}@bottom-right{content:""}}
body{font:10.3pt/1.5 'DejaVu Sans',sans-serif;margin:0;color:#222}.cover{height:297mm;break-after:page;background:linear-gradient(#fff 45%,#00667a 45%);position:relative}
.cover div{position:absolute;left:24mm;right:24mm}.cover .l{top:24mm;font:bold 22pt 'DejaVu Sans';color:#00667a}.cover .t{top:148mm;color:#fff;font-size:30pt;line-height:1.2;font-weight:bold}.cover .s{top:198mm;color:#fff;font-size:15pt}
h1{font-size:15pt;color:#00667a;margin:20px 0 6px;break-after:avoid}h2{font-size:11.5pt;color:#00667a;margin:14px 0 4px;break-after:avoid}p{margin:0 0 9px}li{margin-bottom:5px}ol,ul{margin:4px 0 10px}.c td{padding:2px 14px 2px 0}
</style><body><div class=cover><div class=l>Local Government Association</div><div class=t>Corporate Peer Challenge Progress Review</div><div class=s>Harbourne and Tilling Borough Council<br>14 and 15 January 2026<br><br>Feedback report: February 2026</div></div>
<h1>1. Introduction</h1>
<p>Harbourne and Tilling Borough Council took part in an LGA Corporate Peer Challenge from 4 to 7 March 2025 and published the peer team’s report, with an action plan, in July 2025. A progress review is part of every Corporate Peer Challenge and takes place within twelve months of it.</p>
<p>The progress review was held over two days, on 14 and 15 January 2026. It is a chance for the senior leadership of the council to hear from peers about the steps taken since the first visit, to discuss what has been learned, and to talk through any new difficulties. It is not a second peer challenge and the team did not set out to look at everything again.</p>
<p>The LGA would like to thank the council for its hospitality and for the frank way in which everyone spoke.</p>
<p>Members of the original team who returned for the review were:</p><ul>"""]
h += [f"<li>{a} – {b}, {c}</li>" for a, b, c in PEERS]
h.append("""</ul><h1>2. Summary and recap</h1>
<p>The council has moved on a good distance in ten months. It has a stable leadership, a plan that people know and a budget that no longer leans on savings set aside in better times. These things were not in place last March. What remains is harder, since it depends on partners and on a company in which the council is both owner and lender, and it will have to be done while the future shape of local government in the county is decided.</p>
<p>The eight key recommendations that the peer team made in March 2025 were:</p><ol>""")
h += [f"<li>{x}</li>" for x in OLD]
h.append("</ol><p>The rest of this report takes them in pairs, and ends with three further recommendations.</p><h1>3. Progress since the peer challenge</h1>")
for n, t, ps in SECT: h.append(f"<h2>{n} {t}</h2>" + "".join(f"<p>{p}</p>" for p in ps))
h.append("""<h1>4. Looking ahead</h1><p>Proposals for reorganisation were submitted to government in November 2025 and a decision is expected in the summer. The council is well placed to make its case but it will be asked to give time and people to joint work with its neighbours. Peers heard some worry that the best staff will leave early. There is no simple answer to this, though honesty helps.</p>
<h2>Further recommendations from the progress review</h2><p>In the light of what it heard in January 2026 the peer team recommends that the council should:</p><ul>""")
h += [f"<li>{x}</li>" for x in NEW]
h.append("""</ul><h1>5. Final thoughts and next steps</h1><p>The LGA would like to stay in touch. Hilary Stannard, Principal Adviser, is the council’s main contact and can arrange help with companies, with member development and with reorganisation. Her address is hilary.stannard@local.gov.example.</p>
<p>This report should be considered by Cabinet and published on the council’s website by 13 March 2026. Under the LGA’s present offer the council can expect to be invited to have its next Corporate Peer Challenge by March 2030, unless it has by then been succeeded by another authority.</p>""")
open('source.html', 'w').write("\n".join(h))
subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--user-data-dir=" + tempfile.mkdtemp(), "--no-pdf-header-footer", "--print-to-pdf=document.pdf", "source.html"], capture_output=True)
MS = [("on_site", ["4 to 7 March 2025", "from 4 to 7 March 2025"], "2025-03-04", "2025-03-07"), (["report_published", "action_plan_published"], ["July 2025", "in July 2025"], "2025-07-01", "2025-07-31"),
 ("progress_review", ["14 and 15 January 2026", "on 14 and 15 January 2026"], "2026-01-14", "2026-01-15"), (["report_published", "other", "progress_review", "meeting"], ["13 March 2026", "by 13 March 2026"], [None, "2026-03-13"], "2026-03-13")]
gold = {"source": "document.pdf", "documents": {"document_type": "progress_review", "date_start": "2026-02-01", "date_end": "2026-02-28", "committee": None}, "councils": ["E07999014"],
 "recommendations": [{"ref": str(i), "text": x, "recommendation_type": "peer", "made": ["2025", "2025-03-04", "2025-03-07", "2025-03"]} for i, x in enumerate(OLD, 1)] + [{"ref": None, "text": x, "recommendation_type": "peer", "made": ["2026", "2026-01-14", "2026-01-15", "2026-01"]} for x in NEW],
 "front_matter": [], "scope": [], "peers": [{"name": [a, a.replace("Councillor ", "")] if "Councillor" in a else a, "role": b if "Peer Ch" not in b else [b, "LGA " + b], "organisation": [c, "LGA", None] if "Association" in c else c} for a, b, c in PEERS],
 "milestones": [{"event": a, "date_text": b, "date_start": c, "date_end": e} for a, b, c, e in MS], "no_extra": ["peers"]}
write('.', gold, "Harbourne and Tilling Borough Council: Corporate Peer Challenge progress review, January 2026", "Chromium", "LGA-style progress review with a full-page cover, numbered recap of the earlier recommendations and bulleted new ones of another year; tests made, narrative that mentions other recommendations, and other councils named in passing.")
