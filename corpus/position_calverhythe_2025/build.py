import json, html
TH = [
("Local priorities and outcomes", [
 ("R1", "Reduce the number of priorities in the borough plan and say plainly which come first.", "on track",
  ["The peers counted 64 commitments in Calverhythe Together and heard as many views about which of them mattered most. Cabinet took that to heart. A refreshed plan with five missions and 19 commitments went out to consultation in March 2025, and 1,140 residents told us what they thought of it.",
   "Full Council will be asked to adopt the final version in November. Until it does, the old plan stands, and staff tell us that they are still working to both."]),
 ("R2", "Use the borough’s own data, and above all what residents say, to test whether services are making a difference.", "complete",
  ["The residents’ panel was set up in January 2025 with 900 members drawn by lot, and its findings are printed beside the indicators in every quarterly report. Directors now open each performance clinic with a resident’s case. The Overview and Scrutiny Commission has used the panel three times to choose its topics."])]),
("Organisational and place leadership", [
 ("R3", "Build a single narrative of place with the hospital trust, the college and the port, so that Calverhythe speaks with one voice to government and investors.", "on track",
  ["The Calverhythe Partnership met for the first time in December 2024 under the chairmanship of the Principal of Calverhythe College. A prospectus, written by the partners and not by us, was launched in June and has since been used in two bids. The port authority has yet to sign it; talks go on."]),
 ("R4", "Invest in the top team as a team.", "complete",
  ["All six posts of the corporate leadership team have been filled permanently since April 2025. The team has finished a programme of coaching with an outside facilitator, and a follow-up survey of the 42 heads of service put confidence in senior leadership at 71 per cent, up from 48."])]),
("Governance and culture", [
 ("R5", "Review the scheme of delegation and the way that late reports are handled: too many decisions reach members at the last minute, and the peer team saw examples of urgency powers being used where better planning would have sufficed.", "on track",
  ["A new scheme of delegation was agreed by Full Council on 21 May 2025. The number of reports taken as urgent fell from 37 in the year before the challenge to 14 in the year after it. We had hoped for fewer than ten."]),
 ("R6", "Strengthen scrutiny by giving it time, information and a say in its own work programme.", "behind",
  ["This has been slower than we wished. The post of scrutiny manager was advertised twice before an appointment was made in July 2025, and the protocol between Cabinet and the Overview and Scrutiny Commission, promised for the spring, is still in draft. Members of the Commission have told us frankly that little has changed for them so far."])]),
("Financial planning and management", [
 ("R7", "Agree a realistic plan to rebuild reserves – the general fund balance is too low for a council that carries these risks.", "on track",
  ["The budget for 2025/26 put £4.2m back into the general fund balance, which stood at £11.9m on 31 March 2025. The target is £16m by March 2028. Temporary accommodation remains the greatest threat to it: the overspend forecast in July was £3.1m.",
   "The external auditor’s report for 2023/24 made two statutory recommendations. They are answered in a separate paper to the Audit and Standards Committee and are not repeated here."]),
 ("R8", "Bring the housing revenue account business plan up to date before taking on new borrowing.", "complete",
  ["Cabinet adopted the new thirty-year business plan on 11 February 2025 after an outside review of its assumptions. No new borrowing was undertaken in the meantime."])]),
("Capacity for improvement", [
 ("R9", "Draw the transformation projects together in one programme, with one board, and stop those that do not pay their way.", "behind",
  ["The programme board has met monthly since February 2025 and has closed seven projects out of 31. Benefits are recorded for twelve of the remainder only, and the dashboard that the peers asked for has not been built, since the team that was to build it was drawn into the replacement of the social care system."]),
 ("R10", "Publish a workforce strategy.", "not started",
  ["Nothing has been published. We took the view that the strategy should follow the new borough plan, and the Director of People took up her post only in August."])]),
]
LEG = {"complete":"complete","on track":"on_track","behind":["off_track","at_risk"],"not started":"not_started"}
e = html.escape
h = ['''<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Corporate Peer Challenge: where we stand</title><style>
@page{size:A4;margin:24mm 22mm 20mm 22mm}
@page{@bottom-right{content:counter(page);font:9pt Carlito}}
body{font:10.5pt/1.42 Carlito,sans-serif;color:#222;margin:0;padding-left:22mm}
.cover{background:#5b2a63;color:#fff;padding:16mm 12mm 10mm;margin:0 0 9mm -22mm}
.cover p{margin:0} .cover .k{font-size:10pt;letter-spacing:.14em;text-transform:uppercase}
h1{font:bold 27pt/1.1 Caladea,serif;margin:5mm 0 4mm}
h2{font:bold 16pt Caladea,serif;color:#5b2a63;margin:9mm 0 3mm -22mm;border-bottom:1.2pt solid #5b2a63;break-after:avoid}
h2.i{margin-top:0}
.rec{position:relative;margin:0 0 5mm;break-inside:auto}
.rec .n{position:absolute;left:-22mm;font:bold 17pt Caladea,serif;color:#b98cc0}
.q{font:italic bold 11pt/1.35 Caladea,serif;margin:0 0 2mm;break-after:avoid}
p{margin:0 0 2.6mm} .a{color:#5b2a63;font-weight:bold;margin-top:-.5mm}
dl{margin:2mm 0 4mm} dt{font-weight:bold;float:left;clear:left;width:26mm} dd{margin:0 0 1.4mm 28mm}
.fn{font-size:8.5pt;color:#555;border-top:.5pt solid #999;margin-top:8mm;padding-top:2mm}
</style><body><div class=cover><p class=k>Position statement</p><h1>Corporate Peer Challenge: where we stand one year on</h1><p>Prepared for the progress review of 7 and 8 October 2025</p><p style="margin-top:8mm">London Borough of Calverhythe · September 2025</p></div>
<h2 class=i>Foreword</h2>
<p>Last autumn we asked a team of councillors and officers from other authorities to look hard at how Calverhythe is run. They spent four days with us, from 14 to 17 October 2024, spoke to more than 150 people and gave us ten recommendations. Their report was published on 9 January 2025 and our action plan on 12 March.</p>
<p>This statement is our own assessment of how far we have come. It has been written for the peers who will return to us in October, but it is public and we hope that residents will read it too. We have tried not to flatter ourselves. Colleagues in Eastmarsh and in the Royal Borough of Kingsmead read a draft, and it is the blunter for it.</p>
<p>The elections of May 2026 will fall before much of this work has ended. All group leaders have been briefed, and the plan does not depend on any one of us.</p>
<p><b>Councillor Ottoline Frayne</b>, Leader of the Council<br><b>Desmond Akintola-Reid</b>, Chief Executive</p>
<h2>How to read this statement</h2>
<p>The recommendations stand under the five themes of the challenge, in the peers’ own words. Each is followed by our account and by our assessment, which is one of four:</p>
<dl><dt>complete</dt><dd>all that we promised has been done and has passed into everyday business;</dd><dt>on track</dt><dd>work is in hand and we expect to finish it when we said we would;</dd><dt>behind</dt><dd>work has begun but has missed a date, and we have a plan to recover it;</dd><dt>not started</dt><dd>nothing that a resident or a member of staff would notice has yet been done.</dd></dl>
<p>Three of the ten recommendations are complete, four are on track, two are behind and one has not been started.</p>''']
recs=[]
for th, rs in TH:
    h.append(f"<h2>{e(th)}</h2>")
    for ref, t, a, ps in rs:
        h.append(f'<div class=rec><div class=n>{ref}</div><p class=q>{e(t)}</p>' + "".join(f"<p>{e(p)}</p>" for p in ps) + f'<p class=a>Our assessment: {a}.</p></div>')
        d=dict(ref=ref,text=t,recommendation_type="peer",theme=th,actions=[],leads=[],
          progress=[dict(text=" ".join(ps))],
          rag=[dict(rag=None,rag_text=a,delivery=LEG[a])])
        recs.append(d)
h.append('''<h2>What we would like to talk about</h2>
<p>We should value the peers’ view on three matters: whether five missions are still too many; how other London boroughs have kept scrutiny alive in the months before an election; and what a council of our size may reasonably expect of a transformation programme in its second year.</p>
<p>The peers’ findings will be reported to Cabinet on 9 December 2025.</p>
<p class=fn>This statement was considered in draft by the Corporate Leadership Team on 26 August 2025. Ask for it in large print or in another language from the Policy Team, Calverhythe Town Hall, Quay Street.</p>''')
open("source.html","w").write("\n".join(h))
json.dump({"source":"document.pdf","documents":{"document_type":"position_statement","date_start":"2025-09-01","date_end":"2025-09-30","committee":None},"councils":["E09999001"],"recommendations":recs,
"milestones":[{"event":"on_site","date_text":["14 to 17 October 2024","from 14 to 17 October 2024"],"date_start":"2024-10-14","date_end":"2024-10-17"},
{"event":"progress_review","date_text":"7 and 8 October 2025","date_start":"2025-10-07","date_end":"2025-10-08"},
{"event":"report_published","date_text":"9 January 2025","date_start":"2025-01-09","date_end":"2025-01-09"},
{"event":"action_plan_published","date_text":["12 March","on 12 March"],"date_start":["2025-03-12",None],"date_end":["2025-03-12",None]},
{"event":"election","date_text":"May 2026","date_start":"2026-05-01","date_end":"2026-05-31"}],
"scope":[],"peers":[]},open("gold.json","w"),indent=1,ensure_ascii=False)
