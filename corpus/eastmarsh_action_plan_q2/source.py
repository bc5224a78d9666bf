import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from monitoring_papers import *
from html import escape as H
# status word -> (rag by fill, delivery, colour, white text)
ST = {"Delivered": ("green", "complete", "#2e8b3d", 1), "On schedule": ("blue", "on_track", "#2f6fb5", 1), "Slipping": ("amber", "at_risk", "#f5b335", 0),
      "Stuck": ("red", ["off_track", "on_hold"], "#cc2b2b", 1), "Not due yet": ("grey", "not_started", "#c9c9c9", 0)}
CX, S151 = L("Chief Executive"), L("Chief Finance Officer", ["Chief Finance Officer", "Section 151 Officer"])
AD = L("Assistant Director, Strategy")
def M(y, m, last): return (f"{y}-{m:02}-01", f"{y}-{m:02}-{last}")
THEMES = [
 ("Local priorities and outcomes", [
  ("R1", "Turn the Eastmarsh Plan into a small number of outcomes with measures that members and residents can follow.", [
    ("Agree twelve outcome measures with portfolio holders and publish a baseline.", [AD], "June 2025", M(2025, 6, 30), "Baseline went on the website on 19 June. All twelve measures are now in the quarterly report.", "Delivered"),
    ("Replace the annual resident survey with a rolling panel.", [L("Communications and Engagement Lead")], "January 2026", M(2026, 1, 31), "Supplier appointed. Invitations will go to 6,000 households in November.", "On schedule")]),
  ("R2", "Say more clearly what will be different in Marsh End and Quayside in five years’ time, and hold partners to their part in it.", [
    ("Write a neighbourhood prospectus for each area with local councillors.", [L("Head of Housing and Neighbourhoods")], "October 2025", M(2025, 10, 31), "Quayside is ready to publish. The Marsh End draft was not supported at the residents’ meeting in August and is being rewritten; it will not be ready until December.", "Slipping")])]),
 ("Organisational and place leadership", [
  ("R3", "Agree how the new Cabinet and the Corporate Management Team will work together, and make time for it.", [
    ("Hold four joint away days a year, with an outside facilitator for the first two.", [CX], "March 2026", M(2026, 3, 31), "Two have been held. The third is on 11 November.", "On schedule")]),
  ("R4", "Use the Council’s convening role to bring the port, the college and the hospital around one skills plan.", [
    ("Set up an Eastmarsh Skills Compact.", [L("Head of Economy and Regeneration"), CX], "July 2025", M(2025, 7, 31), "Compact signed on 22 July by all three partners and the Chamber of Commerce.", "Delivered"),
    ("Bring forward a joint bid for the skills capital fund.", [L("Head of Economy and Regeneration")], "After the fund opens", (None, None), "The fund has not opened.", "Not due yet")])]),
 ("Governance and culture", [
  ("R5", "Review the committee structure. There are too many working groups and it is not clear what they decide.", [
    ("Ask the Constitution Working Group to report on options.", [L("Monitoring Officer")], "September 2025", M(2025, 9, 30), "Options went to the Working Group in July. Group leaders have not agreed on the number of scrutiny committees and the report to Council has been withdrawn twice.", "Stuck")]),
  ("R6", "Make sure that risk is a standing conversation at the top of the organisation and not a register that is looked at once a year.", [
    ("Monthly review of the strategic risk register at the Corporate Management Team.", [S151], "May 2025", M(2025, 5, 31), "In place since 6 May. Internal audit gave substantial assurance in August.", "Delivered"),
    ("Risk training for the Audit and Governance Committee.", [S151, L("Head of Internal Audit")], "November 2025", M(2025, 11, 30), "Booked for 4 November.", "On schedule")])]),
 ("Financial planning and management", [
  ("R7", "Prepare a savings programme for the three years to 2028/29 that does not depend upon one-off money.", [
    ("Publish a savings and investment strategy.", [S151], "December 2025", M(2025, 12, 31), "Outline agreed in July. £1.9m of the £2.4m needed has been found, but two of the larger proposals need a decision on leisure that has now been put back to the new year.", "Slipping"),
    ("Carry out zero-based reviews of planning, revenues and waste.", [L("Assistant Director, Resources")], "February 2026", M(2026, 2, 28), "Revenues is complete; waste is half done; planning begins this month.", "On schedule")]),
  ("R8", "Take stock of the commercial property holdings and decide what each is for.", [
    ("Commission an independent valuation and a report on options.", [L("Estates Manager")], "August 2025", M(2025, 8, 31), "Valuation received on 27 August and considered by the Property Panel.", "Delivered")])]),
 ("Capacity for improvement", [
  ("R9", "Invest in project management, where the Council relies on a handful of people.", [
    ("Appoint a Programme Office of three posts.", [L("Assistant Director, Resources"), AD], "July 2025", M(2025, 7, 31), "Two posts filled in June. The manager post has been advertised twice with no appointment made.", "Stuck"),
    ("Train 25 managers in a common approach to projects.", [L("Organisational Development Manager")], "March 2026", M(2026, 3, 31), "The first group of 12 finished in September.", "On schedule")]),
  ("R10", "Refresh the digital strategy with customers in mind.", [
    ("Take a refreshed strategy to Cabinet.", [L("Head of ICT and Customer Services", ["Head of ICT and Customer Services"])], "April 2026", M(2026, 4, 30), "Work begins in January.", "Not due yet")])]),
]
rows, gold_recs = [], []
for theme, recs in THEMES:
    rows.append(f'<tr class="band"><td colspan="7">{H(theme)}</td></tr>')
    for ref, text, acts in recs:
        g = rec(ref, text, "peer", made=["2025", "2025-02", "2025-02-04", None], theme=theme, leads=[], progress=[], rag=[], actions=[])
        for n, (a, leads, due, (ds, de), prog, stw) in enumerate(acts):
            rag, dele, col, white = ST[stw]
            span = f' rowspan="{len(acts)}"' if len(acts) > 1 else ""
            pre = f'<td class="ref"{span}>{ref}</td><td{span}>{H(text)}</td>' if n == 0 else ""
            rows.append(f'<tr>{pre}<td>{H(a)}</td><td>{"<br>".join(H(l["lead_text"]) for l in leads)}</td><td>{H(due)}</td><td>{H(prog)}</td>'
                        f'<td class="st" style="background:{col};color:{"#fff" if white else "#111"}">{stw}</td></tr>')
            g["actions"].append({"ref": None, "text": a, "due_text": due, "due_start": ds, "due_end": de, "leads": leads,
              "progress": [{"text": prog, "as_of_start": "2025-09-30"}],
              "rag": [{"rag_text": stw, "rag": rag, "delivery": dele, "as_of_start": ["2025-09-30", None], "basis": "text_and_fill"}]})
        gold_recs.append(g)
key = [("Delivered", "The action is finished and the benefit is being felt"), ("On schedule", "Under way and expected to be done by the date shown"), ("Slipping", "Under way but the date will probably be missed without help"),
       ("Stuck", "Cannot go on without a decision or more resource"), ("Not due yet", "No work was planned for this quarter")]
kt = "".join(f'<tr><td class="st" style="background:{ST[k][2]};color:{"#fff" if ST[k][3] else "#111"}">{k}</td><td>{H(v)}</td></tr>' for k, v in key)
html = f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Peer Challenge Action Plan Q2</title><style>
@page {{ size: A4 landscape; margin: 13mm 12mm 14mm 12mm; @bottom-left {{ content: "Eastmarsh Borough Council · Peer Challenge Action Plan · Quarter 2"; font: 8pt Carlito; color:#555 }} @bottom-right {{ content: counter(page) " / " counter(pages); font: 8pt Carlito; color:#555 }} }}
body {{ font: 10pt/1.3 Carlito, sans-serif; color:#111; margin:0 }}
header {{ display:flex; align-items:center; justify-content:space-between; border-bottom:3px solid #6b2350; padding-bottom:6px; margin-bottom:10px }}
h1 {{ font-size:19pt; margin:0; color:#6b2350 }} h2 {{ font-size:12.5pt; color:#6b2350; margin:12px 0 4px }}
.sub {{ font-size:11.5pt; margin-top:2px }} p {{ margin:0 0 6px }}
table {{ border-collapse:collapse }} table.plan {{ width:100%; table-layout:fixed; margin-top:8px }} table.plan th {{ background:#6b2350; color:#fff; text-align:left; padding:4px 5px; border:1px solid #6b2350 }}
td {{ border:1px solid #a99; padding:4px 5px; vertical-align:top }} tr {{ break-inside:avoid }} .band td {{ background:#ecdde6; font-weight:bold }} .ref {{ font-weight:bold }}
.st {{ text-align:center; font-weight:bold; print-color-adjust:exact; -webkit-print-color-adjust:exact }} .band td, th {{ -webkit-print-color-adjust:exact }}
</style></head><body>
<header><div><h1>Corporate Peer Challenge Action Plan</h1><div class="sub">Quarter 2 monitoring: position at 30 September 2025</div></div>
<svg width="150" height="52" viewBox="0 0 150 52"><path d="M4 38 q12 -14 24 0 t24 0" fill="none" stroke="#2f6fb5" stroke-width="4"/><path d="M4 26 q12 -14 24 0 t24 0" fill="none" stroke="#6b2350" stroke-width="4"/><text x="62" y="25" font-family="Carlito" font-size="15" font-weight="bold" fill="#6b2350">Eastmarsh</text><text x="62" y="41" font-family="Carlito" font-size="11" fill="#444">Borough Council</text></svg></header>
<p>Ten recommendations were made to us by the peer team that was on site from 4 to 7 February 2025. Cabinet adopted this plan on 29 April 2025 and asked for a report every quarter. This is the second. Of the 15 actions, four have been delivered, five are on schedule, two are slipping, two are stuck and two are not yet due. The peer team’s progress review will take place on 3 December 2025.</p>
<h2>Key to status</h2><table>{kt}</table>
<table class="plan"><colgroup><col style="width:4%"><col style="width:20%"><col style="width:19%"><col style="width:13%"><col style="width:9%"><col style="width:26%"><col style="width:9%"></colgroup>
<thead><tr><th>Ref</th><th>Recommendation</th><th>Action</th><th>Owner</th><th>Target date</th><th>Position this quarter</th><th>Status</th></tr></thead><tbody>
{chr(10).join(rows)}
</tbody></table></body></html>"""
d = BASE / "eastmarsh_action_plan_q2"
(d / "source.html").write_text(html, encoding="utf-8")
gold = {"documents": {"document_type": "action_plan", "date_start": ["2025-09-30", "2025-07-01"], "date_end": "2025-09-30"}, "councils": ["E07999005"], "recommendations": gold_recs,
 "front_matter": [], "scope": [], "peers": [],
 "milestones": [{"event": "on_site", "date_text": ["4 to 7 February 2025", "from 4 to 7 February 2025"], "date_start": "2025-02-04", "date_end": "2025-02-07"},
  {"event": ["action_plan_published", "meeting", "other"], "date_text": ["29 April 2025", "on 29 April 2025"], "date_start": "2025-04-29", "date_end": "2025-04-29"},
  {"event": "progress_review", "date_text": ["3 December 2025", "on 3 December 2025"], "date_start": "2025-12-03", "date_end": "2025-12-03"}]}
save(d.name, gold, "Corporate Peer Challenge Action Plan, Quarter 2 monitoring, Eastmarsh", "Chromium",
     "Landscape browser tracker over pages with theme bands, rowspans and filled status cells; peculiarity: green means delivered, blue means on schedule and grey not due yet, so the key must be read before the colour.")
import collections
print(collections.Counter(a["rag"][0]["rag_text"] for g in gold_recs for a in g["actions"]))
chromium(d)
