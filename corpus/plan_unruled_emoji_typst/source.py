"""Writes source.typ (then: typst compile source.typ document.pdf) and gold.json.  The meanings in the gold are stated here by hand."""
import json
NAME = "plan_unruled_emoji_typst"
MEAN = {"🔵": ("blue", "complete"), "🟢": ("green", "on_track"), "🟠": ("amber", "at_risk"), "🔴": ("red", "off_track"), "⚪": (None, "not_started")}
def D(t, s=0, e=0): return {"due_text": t} if s == 0 else {"due_text": t, "due_start": s, "due_end": e}
NONE, ONG = D(None, None, None), D("Ongoing", None, None)
STD = {"Chief Executive": "Chief Executive", "S151 Officer": "Section 151 Officer", "Monitoring Officer": "Monitoring Officer"}
def L(*xs): return [{"lead_text": x, **({"role": STD[x]} if x in STD else {})} for x in xs]
# ref, headline, explanation, [(action, owners, joined by, due, progress, rating)]
PLAN = [
 ("R1", "Decide what matters most", "The council has more ambitions than it can pay for. Cabinet should choose a small number and say openly what will have to wait.", [
  ("Cabinet away day to settle priorities for the next two years.", L("Chief Executive"), D("w/c 3 March 2025"), "Held as planned. Six priorities were agreed and reported to Full Council in April.", "🔵"),
  ("Write to parish councils and partners to explain what has changed and why.", L("Head of Communications & Engagement"), D("End of June 2025"), "Letters went out on 19 June and eleven parishes asked for a visit, all of which have now taken place.", "🔵")]),
 ("R2", "Get ready for local government reorganisation", "Start planning now with the neighbouring districts so that services are safe on the first day of any new council.", [
  ("Set up a joint programme board with the four other districts and the county.", L("Chief Executive", "S151 Officer"), D("March - May 2025", "2025-03-01", "2025-05-31"), "The board has met every month since May. Terms of reference and a data protocol have been signed.", "🔵"),
  ("Carry out due diligence on contracts, leases and staffing.", L("S151 Officer", "Monitoring Officer"), D("2025/26", "2025-04-01", "2026-03-31"), "Contracts above £25,000 are in one register. Work on leases is slower than hoped because many of the paper deeds are in store.", "🟠")]),
 ("R3", "Put residents at the heart of service change", "Build on the good work of the tenants' panel and use the same approach elsewhere.", [
  ("Recruit a residents' panel of 300 people that reflects the district.", L("Head of Communications & Engagement"), D("Mid 2025"), "187 have joined. Younger residents and people who rent privately are still under-represented, and the launch has been put back to January.", "🔴")]),
 ("R4", "Improve planning performance", "Agree a recovery plan for the development management service which has dates, targets and the staff to meet them.", [
  ("Fill the four vacant posts, using market supplements where needed.", L("Head of Planning and Building Control", "HR Business Partner"), D("By end Q2 2025/26"), "Three filled.", "🟢"),
  ("Clear the backlog of applications that are more than six months old.", L("Head of Planning and Building Control"), D("December 2025", "2025-12-01", "2025-12-31"), "The backlog stands at 61, down from 144 in March. At the present rate it will be cleared by the middle of November.", "🟢"),
  ("Review the scheme by which applications come to committee.", L("Monitoring Officer"), D("Q4 2025/26", "2026-01-01", "2026-03-31"), None, "⚪")]),
 ("R5", "Give scrutiny a real role", "Members should be able to question Cabinet on decisions still to come, not only on those already made.", [
  ("Publish the forward plan four months ahead and discuss it at every scrutiny meeting.", L("Monitoring Officer"), ONG, "In place since May.", "🟢"),
  ("Scrutiny training, open to all members.", L("Democratic Services Manager"), D("Summer 2025"), "Postponed because of the by-elections; new dates are being found.", "🟠")]),
 ("R6", "Have a plan for the drainage levy", "The levy takes a growing share of council tax income. Make the case to government together with the other councils in the fens.", [
  ("Joint letter to ministers, followed by a meeting with officials.", L("Leader of the Council", "S151 Officer"), D("June 2025", "2025-06-01", "2025-06-30"), "The letter was sent on 4 June. A reply came in August which offers a meeting in the autumn and asks for figures from all of the authorities concerned. These are being put together by the county treasurers' group, and we expect to be able to send them by the end of October.", "🟢")]),
 ("R7", "Modernise the depot", "The depot is not fit for purpose and puts the food waste service at risk.", [
  ("Take an outline business case for a shared depot to Cabinet.", L("Director of Environment & Operations"), D("September 2025", "2025-09-01", "2025-09-30"), "Draft complete. Will now be considered in November so that the effect of reorganisation can be taken into account.", "🔴"),
  ("Make urgent repairs to the vehicle wash and the welfare block.", L("Director of Environment & Operations"), D("31 July 2025", "2025-07-31", "2025-07-31"), "Complete.", "🔵")]),
 ("R8", "Support your managers", "Heads of service carry a great deal. Give them time, coaching and better management information.", [
  ("Leadership programme for heads of service with two neighbouring councils.", None, D("2026/27", "2026-04-01", "2027-03-31"), None, "⚪"),
  ("Monthly dashboard for each service, covering money, people, complaints and risk.", L("Corporate Leadership Team"), D("By end Q3 2025/26"), "Tested in Planning and Housing.", "🟢")]),
 ("R9", "Keep members safe and well", "Respond to the rise in abuse of councillors, both online and at the door.", [
  ("Personal safety briefing and a named contact in the police for every member.", L("Monitoring Officer"), NONE, "Briefings held on 8 and 15 May; slides are on the members' pages.", "🔵")]),
]
def q(t): return '#"' + t.replace('\\', '\\\\').replace('"', '\\"') + '"'
cells, recs = [], []
for ref, head, rest, acts in PLAN:
    n = len(acts)
    for i, (text, own, due, prog, e) in enumerate(acts):
        if i == 0:
            cells.append(f"table.cell(rowspan: {n})[{q(ref)}], table.cell(rowspan: {n})[#strong[{q(head)}] #linebreak() {q(rest)}],")
        owners = "#linebreak()".join(q(l["lead_text"]) for l in own) if own and ref != "R2" else " / ".join(q(l["lead_text"]) for l in own) if own else "TBC"
        cells.append(f"[{q(text)}], [{owners}], [{q(due['due_text'] or '-')}], [{q(prog) if prog else ''}], align(center)[{q(e)}],")
    cells.append("table.cell(colspan: 7, inset: 0pt)[#v(7pt)],")
    recs.append({"ref": ref, "text": f"{head} {rest}", "headline": head, "recommendation_type": "peer", "actions": [
        {"text": t, "ref": None, **due, **({} if own is None else {"leads": own}), "progress": [{"text": p, "as_of_start": "2025-09-12"}] if p else [], "rag": [{"rag": MEAN[e][0], "rag_text": [e, None], "delivery": MEAN[e][1]}]} for t, own, due, p, e in acts]})
open("source.typ", "w").write(f'''#set document(title: "Corporate Peer Challenge action plan")
#set page(paper: "a4", flipped: true, margin: (x: 1.7cm, top: 1.6cm, bottom: 1.6cm), footer: context [#set text(8pt); Fenbridge District Council #h(1fr) Page #counter(page).display("1 of 1", both: true)])
#set text(font: ("Libertinus Serif", "Liberation Serif", "Noto Color Emoji"), size: 9.2pt, lang: "en", region: "GB", hyphenate: false)
#set par(leading: 0.5em)
#text(17pt, weight: "bold")[Fenbridge District Council]
#v(-6pt)
#text(12pt)[Corporate Peer Challenge action plan, updated September 2025]

The peer team visited Fenbridge in January 2025 and made nine recommendations. This paper shows what we are doing about each of them. It is put before the Corporate Governance Committee twice a year, and the actions that have been completed stay in it so that readers can see the whole picture.

#strong[Key] #h(1em) 🔵 Blue: complete #h(1.4em) 🟢 Green: on track #h(1.4em) 🟠 Amber: at risk #h(1.4em) 🔴 Red: off track #h(1.4em) ⚪ White: not started
#v(2pt)
#table(columns: (1.1cm, 5.6cm, 5.2cm, 3.6cm, 2.5cm, 1fr, 1.3cm), stroke: none, align: left + top, inset: (x: 4pt, y: 4.2pt),
table.header(strong[No.], strong[Recommendation], strong[What we will do], strong[Owner], strong[Timescale], strong[Progress at 12 September 2025], strong[Status]),
{chr(10).join(cells)}
)
#text(8pt)[Contact for this plan: Policy Team, Fenbridge District Council, The Maltings, Fenbridge.]
''')
json.dump({"source": NAME + ".pdf", "documents": {"document_type": "action_plan", "date_start": "2025-09-01", "date_end": "2025-09-30"}, "recommendations": recs}, open("gold.json", "w"), indent=1, ensure_ascii=False)
