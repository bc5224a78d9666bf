"""Source of document.pdf (weasyprint) and gold.json."""
import html, json
import weasyprint

THEMES = ["Local priorities and outcomes", "Organisational and place leadership", "Governance and culture",
          "Financial planning and management", "Capacity for improvement"]
STATUS = {"Complete": ("blue", "complete", "#1f5fa8", "#fff"), "On track": ("green", "on_track", "#2b7a3d", "#fff"),
          "Some delay": ("amber", ["at_risk", "off_track"], "#f2a900", "#222"), "Not started": ("grey", "not_started", "#8a8f94", "#fff")}
# theme, headline, text, response, progress, leads, due, status
CARDS = [
 (0, "Choose fewer priorities and say so",
  "The council should reduce the thirty-four commitments in its corporate plan to a short list that members, officers and partners can recite, and make plain what will wait.",
  "Refresh the corporate plan with a single page of priorities, each with a lead member and a measure.",
  "Council adopted Eastmarsh 2030 on 16 July 2025. It has six priorities and eighteen measures. Eleven earlier commitments were closed and five were moved to service plans.",
  [("Chief Executive", "Chief Executive")], ("July 2025", "2025-07-01", "2025-07-31"), "Complete"),
 (0, "Build the evidence base for inequality in the coastal wards",
  "Use data held by health and voluntary partners alongside the council’s own to understand why outcomes in Marshgate and Sluice End are not improving.",
  "Agree a data-sharing protocol with the integrated care board and publish ward profiles each spring.",
  "The protocol was signed in May. Profiles for four of the nine wards are in draft; the remaining five depend on primary care data which has been promised for October.",
  [("Head of Policy and Insight", "Head of Policy and Insight")], ("31 December 2025", "2025-12-31", "2025-12-31"), "Some delay"),
 (1, "Set out an ambition for the port",
  "Lead a conversation with the harbour company, the county council and neighbouring districts about the future of the inner port, so that the council is not left responding to other people’s plans.",
  "Hold a port summit and bring a joint statement of intent to Cabinet.",
  "Forty-one organisations attended the summit on 24 June. A drafting group chaired by the harbour company meets monthly and has shared a second draft with the Leader.",
  [("Director of Place", "Director of Place")], ("January 2026", "2026-01-01", "2026-01-31"), "On track"),
 (1, "Make more of parish and town councils",
  "Agree with the twenty-six local councils how they will be consulted, and on what, before decisions that affect their areas.",
  "Write a charter together and hold two forums a year.",
  "A working group of eight clerks produced the first draft. Consultation closed on 5 September with replies from nineteen councils, most of them supportive; the section on planning will be rewritten.",
  [("Monitoring Officer", "Monitoring Officer"), ("Head of Communities", "Head of Communities")], ("November 2025", "2025-11-01", "2025-11-30"), "On track"),
 (2, "Give scrutiny time to make a difference",
  "Overview and scrutiny should look at proposals before Cabinet has settled them, with fewer items on each agenda and a work programme that follows the council’s priorities.",
  "Introduce pre-decision scrutiny for all key decisions over £250,000 and train chairs.",
  "Pre-decision scrutiny began in June and has been used for the leisure contract and the car parking order. All three chairs finished the training.",
  [("Monitoring Officer", "Monitoring Officer")], ("September 2025", "2025-09-01", "2025-09-30"), "Complete"),
 (2, "Rebuild relationships between groups",
  "Group leaders should meet regularly, without officers where they wish, and agree the conduct that they expect of one another in the chamber.",
  "Arrange monthly meetings of group leaders and review the member code with support from an outside facilitator.",
  "Meetings have been held since April. The facilitator’s sessions were put back to the autumn after two by-elections, and the code will go to Standards Committee in December rather than September.",
  [("Chief Executive", "Chief Executive"), ("Leader of the Council", ["Leader of the Council", "Leader"])], ("December 2025", "2025-12-01", "2025-12-31"), "Some delay"),
 (2, "Review the number of committees",
  "Consider whether eleven standing committees and five working parties are the best use of members’ and officers’ time.",
  "Commission a light-touch review of the committee structure for the municipal year 2026/27.",
  "Work will start once the code of conduct review is finished.",
  [("Democratic Services Manager", "Democratic Services Manager")], ("May 2026", "2026-05-01", "2026-05-31"), "Not started"),
 (3, "Turn the savings target into a plan",
  "Show how the £3.4 million gap by 2028/29 will be closed, service by service, and begin with decisions that can be taken this year.",
  "Publish a three-year savings plan with the draft budget and report delivery to Cabinet each quarter.",
  "Heads of service have identified £2.1 million, of which £1.3 million was tested at a member workshop in August. Officers expect the full plan to be ready for Cabinet on 9 December.",
  [("Director of Finance", "Director of Finance")], ("December 2025", "2025-12-01", "2025-12-31"), "On track"),
 (4, "Look after the people who hold it together",
  "Capacity in planning policy, legal services and digital rests on a few individuals. Put succession plans in place and be honest about what smaller teams can deliver.",
  "Complete succession plans for all business-critical posts and extend the graduate scheme.",
  "Plans are complete for fourteen of twenty-two posts. Three graduates joined on 1 September. A shared legal service with Northmere Borough Council is being discussed.",
  [("Head of People", "Head of People")], ("Q4 2025/26", "2026-01-01", "2026-03-31"), "On track"),
]
DUE_LABEL, LEAD_LABEL = "Target date", "Lead officer"
e = html.escape
def card(n, c):
    theme, head, text, action, progress, leads, due, status = c
    _, _, bg, fg = STATUS[status]
    return f"""<div class="card"><h3><span>Recommendation {n}</span> {e(head)}</h3>
<p class="rec">{e(text)}</p>
<p><b>What we said we would do</b><br>{e(action)}</p>
<p><b>Progress</b><br>{e(progress)}</p>
<p class="line">{LEAD_LABEL}: {e(" / ".join(l for l, _ in leads))} &nbsp;|&nbsp; {DUE_LABEL}: {e(due[0])} &nbsp;|&nbsp; Status: <span class="pill" style="background:{bg};color:{fg}">{status}</span></p></div>"""

body, n = "", 0
for t, theme in enumerate(THEMES):
    cards = [c for c in CARDS if c[0] == t]
    rows = ""
    for i in range(0, len(cards), 2):
        row = ""
        for c in cards[i:i + 2]:
            n += 1
            row += card(n, c)
        rows += (f'<div class="keep"><h2>{theme}</h2>' if i == 0 else "<div>") + f'<div class="row">{row}</div></div>'
    body += rows
legend = {"Complete": "the action is finished and the recommendation is met", "On track": "expected to be finished by the target date",
          "Some delay": "will be later than the target date, or there is a risk to manage", "Not started": "work has been planned but has not begun"}
key = "".join(f'<span class="k"><span class="pill" style="background:{STATUS[s][2]};color:{STATUS[s][3]}">{s}</span> {m}</span>' for s, m in legend.items())
page = f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Corporate Peer Challenge action plan: progress update</title><style>
@page {{ size: A4 landscape; margin: 14mm 14mm 15mm; @bottom-left {{ content: "Eastmarsh Borough Council"; font: 8pt "Carlito"; color:#555 }} @bottom-right {{ content: "Page " counter(page) " of " counter(pages); font: 8pt "Carlito"; color:#555 }} }}
body {{ font: 10pt/1.3 "Carlito", sans-serif; color: #1c2326; margin:0 }}
h1 {{ font-size: 23pt; margin: 0 0 2pt; color:#0d4a56 }} .sub {{ font-size: 13pt; color:#0d4a56; margin: 0 0 8pt }}
h2 {{ font-size: 13pt; color:#0d4a56; margin: 8pt 0 4pt; border-bottom: 1.5pt solid #0d4a56; break-after: avoid }}
.intro {{ columns: 2; column-gap: 8mm }} .intro p {{ margin: 0 0 5pt }}
.key {{ margin: 6pt 0; font-size: 9pt }} .k {{ display:inline-block; margin: 0 12pt 4pt 0 }}
.row {{ display:flex; gap: 6mm; break-inside: avoid; margin-bottom: 6mm }} .keep {{ break-inside: avoid }}
.card {{ width: 128mm; border: 0.8pt solid #9fb4b8; border-radius: 3mm; padding: 3mm 4mm; background:#f6fafa; box-sizing:border-box }}
.card h3 {{ font-size: 11pt; margin: 0 0 3pt }} .card h3 span {{ display:block; font-size: 8.5pt; color:#0d4a56; text-transform:none; font-weight:normal }}
.card p {{ margin: 0 0 4pt }} .rec {{ font-style: italic }}
.line {{ border-top: 0.6pt solid #9fb4b8; padding-top: 3pt; font-size: 9pt; line-height: 1.7 }}
.pill {{ border-radius: 6pt; padding: 1pt 6pt; font-weight: bold; font-size: 8.5pt; white-space: nowrap }}
</style></head><body>
<h1>Corporate Peer Challenge action plan</h1><p class="sub">Progress update for Cabinet and residents: position at 30 September 2025</p>
<div class="intro"><p>A team of councillors and senior officers from other councils, brought together by the Local Government Association, spent four days with us from 4 to 7 March 2025. They spoke to more than 140 people and made nine recommendations. Cabinet accepted all nine and agreed an action plan on 10 June 2025.</p>
<p>This is the first update. Each card gives the peer team’s recommendation, what we said we would do about it and how far we have got. Two of the nine are complete, four are on track, two have some delay and one has not been started. The peer team will come back for a progress review in February 2026, and a further update will be published with its findings.</p></div>
<div class="key">{key}</div>{body}
<p style="font-size:9pt">For more about the peer challenge, or for this update in large print, write to policy@eastmarsh.example or telephone 01632 960 411.</p>
</body></html>"""
open("source.html", "w").write(page)
weasyprint.HTML("source.html").write_pdf("document.pdf")

gold = {"source": "document.pdf", "documents": {"document_type": "action_plan", "date_start": "2025-09-30", "date_end": "2025-09-30"},
  "councils": ["E07999005"], "recommendations": [], "scope": [], "peers": [], "front_matter": [],
  "milestones": [
    {"event": "on_site", "date_text": ["from 4 to 7 March 2025", "4 to 7 March 2025"], "date_start": "2025-03-04", "date_end": "2025-03-07"},
    {"event": ["action_plan_published", "meeting"], "date_text": ["10 June 2025", "on 10 June 2025"], "date_start": "2025-06-10", "date_end": "2025-06-10"},
    {"event": "progress_review", "date_text": ["February 2026", "in February 2026"], "date_start": "2026-02-01", "date_end": "2026-02-28"}]}
for i, (theme, head, text, action, progress, leads, due, status) in enumerate(CARDS, 1):
    gold["recommendations"].append({"ref": str(i), "headline": head, "text": f"{head} {text}", "recommendation_type": "peer", "theme": THEMES[theme],
      "made": ["2025", None], "leads": [], "progress": [], "rag": [],
      "actions": [{"ref": None, "text": action, "due_text": due[0], "due_start": due[1], "due_end": due[2],
        "leads": [{"lead_text": l, "role": r} for l, r in leads],
        "progress": [{"text": progress, "as_of_start": ["2025-09-30", None]}],
        "rag": [{"rag": STATUS[status][0], "rag_text": status, "delivery": STATUS[status][1]}]}]})
json.dump(gold, open("gold.json", "w"), indent=1, ensure_ascii=False)
open("source.toml", "w").write('''title = "Eastmarsh Borough Council: Corporate Peer Challenge action plan, progress update, September 2025"
origin = "written for this project"
licence = "CC0-1.0"
producer = "weasyprint"
family = "Landscape progress update in cards, two side by side under theme headings (an odd one alone): small reference line over a bold headline, italic text, two bold labels over their values, and one line 'Lead officer: … | Target date: … | Status: …' with a coloured pill that bears its word and may break in two."
split = "seen"
''')
