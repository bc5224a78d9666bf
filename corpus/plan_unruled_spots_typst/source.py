import sys, pathlib
here = pathlib.Path(__file__).resolve().parent; sys.path.insert(0, str(here.parent))
from goldrecords import *
KEY = {"blue": "complete", "green": "on_track", "amber": "at_risk", "red": "off_track"}
def R(r, *role): return {"lead_text": r, **({"role": role[0]} if role else {})}
def rec(ref, head, expl, *acts): return dict(ref=ref, headline=head, expl=expl, text=f"{head}: {expl}", actions=list(acts))
def act(text, leads, sep, due, prog, col):
    return dict(text=text, leads=leads, lead_print=sep.join(l["lead_text"] for l in leads), due=due, prog=prog, col=col,
        progress=[{"text": prog}] if prog not in ("", "–", "n/a") else [], rag=[{"rag": col, "rag_text": None, "delivery": KEY[col]}] if col else [])
A1 = "Place and partnerships"; A2 = "Money"; A3 = "People and ways of working"
secs = [
 (A1, [
  rec("KR1", "Regeneration", "Settle what you want from the canal quarter and then hold your nerve.",
   act("Approve a delivery model for the canal quarter, having tested the appetite of the market.", [R("Corporate Director (Place)")], "", D("Mar-25", "2025-03-01", "2025-03-31"), "A joint venture was approved by Cabinet in February. Two developers have been shortlisted.", "blue"),
   act("Write to every household within half a mile of the site twice a year.", [R("Head of Communications", "Head of Communications")], "", D("Oct-25", "2025-10-01", "2025-10-31"), "First letter sent in May. The second is being held until the planning application has been made, which is now likely to be January.", "amber")),
  rec("KR2", "Health", "Bring the Health and Wellbeing Board closer to neighbourhoods.",
   act("Move to four neighbourhood panels, each with its own small budget and a named GP lead.", [R("Director of Public Health", "Director of Public Health"), R("Cllr A. Penn")], "; ", D("Q2 2025/26", "2025-07-01", "2025-09-30"), "All four panels have met. The eastern panel has agreed to pilot a warm homes prescription with the two largest surgeries, and early take-up is well ahead of what was expected.", "green")),
 ]),
 (A2, [
  rec("KR3", "Budget monitoring", "Give members clearer and earlier information about overspends.",
   act("Replace the quarterly report with a monthly one-page summary and a full report each half year.", [R("S151 Officer", "Section 151 Officer")], "", D("01.07.2025", "2025-07-01"), "In place since July.", "blue")),
  rec("KR4", "Adult social care", "Find out why costs per person are a fifth higher than those of similar councils.",
   act("Commission an independent diagnostic of care packages.", [R("Director of Adult Services", "Director of Adult Services")], "", D("30.09.2025", "2025-09-30"), "The diagnostic was delayed by problems in extracting data from the case system. Fieldwork did not start until October, and the final report is not expected before March. The Section 151 Officer has asked for an interim estimate for the budget, but the supplier has said that it cannot give one that would stand up to challenge.", "red"),
   act("Join the regional benchmarking club.", [R("Director of Adult Services", "Director of Adult Services")], "", D("Ongoing", None, None), "–", "green")),
  rec("KR5", "Fees and charges", "Stop setting them service by service.",
   act("Adopt a corporate charging policy that covers concessions, inflation and cost recovery.", [R("S151 Officer", "Section 151 Officer"), R("Cllr T. Obi-Marsh")], "; ", D("Dec-25", "2025-12-01", "2025-12-31"), "Draft policy shared with all directors. Consultation with users of sports pitches and allotments has begun.", "green")),
 ]),
 (A3, [
  rec("KR6", "Senior capacity", "Fill the vacant director posts permanently.",
   act("Recruit to the posts of Corporate Director (Place) and Director of Digital.", [R("CEX", "Chief Executive")], "", D("Summer 2025"), "Both appointments were confirmed by the Appointments Panel in June.", "blue")),
  rec("KR7", "Hybrid working", "Set out what is expected, and apply it evenly.",
   act("Agree a policy with the trade unions. It should say how often teams are expected to meet in person, what managers may vary, and how new starters will be supported in their first six months.", [R("Head of HR")], "", D("Nov-25", "2025-11-01", "2025-11-30"), "Agreed in principle. One union has asked for changes to the section on home equipment.", "amber"),
   act("Survey staff a year after the policy begins.", [R("Head of HR")], "", D("Nov-26", "2026-11-01", "2026-11-30"), "n/a", None)),
  rec("KR8", "Member development", "Make induction last for longer than a fortnight.",
   act("Design a twelve-month induction programme in readiness for the 2026 elections.", [R("Monitoring Officer", "Monitoring Officer"), R("Democratic Services Manager", "Democratic Services Manager")], "; ", D("Apr-26", "2026-04-01", "2026-04-30"), "A member working group is designing the programme, helped by two councillors who were first elected in 2022.", "green")),
 ]),
]
def q(s): return s.replace("@", "\\@").replace("#", "\\#").replace("*", "\\*").replace("$", "\\$")
HEX = {"blue": "4a86c5", "green": "3c9d4e", "amber": "f2a900", "red": "cc2b2b"}
out = ['''#set document(title: "Action Plan")
#set page(paper: "a4", flipped: true, margin: (x: 1.6cm, top: 1.7cm, bottom: 1.7cm), footer: context [#set text(8pt); Stanbrick Council #h(1fr) #counter(page).display("1 of 1", both: true)])
#set text(font: "Libertinus Serif", size: 10.5pt, lang: "en", region: "GB", hyphenate: true)
#set par(justify: false)
#text(20pt, weight: "bold")[Stanbrick Council] \\
#text(13pt)[Responding to the Corporate Peer Challenge of autumn 2024]

This is our answer to the eight key recommendations made by the peer team. It is reviewed by the Cabinet every six months. In the last column a blue spot means that the action is complete, a green spot that it is on track, an amber spot that it is at risk, and a red spot that it is off track. There is no spot where work has not been due to start.
''']
first = True
for name, recs in secs:
    if first:
        out.append('#let spot(c) = align(center, circle(radius: 5.5pt, fill: rgb(c)))\n#table(columns: (1.25cm, 4.7cm, 5.6cm, 3.6cm, 2.1cm, 1fr, 1.4cm), stroke: none, inset: (x: 5pt, y: 5pt), align: left + top,\n table.header([*Ref*], [*Key recommendation*], [*Steps we will take*], [*Led by*], [*Deadline*], [*Where we have got to*], [*Status*]),')
        first = False
    out.append(f' table.cell(colspan: 7, fill: rgb("e9e4da"))[#smallcaps[*{name}*]],')
    for r in recs:
        n = len(r["actions"]); r["theme"] = name
        for i, a in enumerate(r["actions"]):
            if i == 0: out.append(f' [{r["ref"]}], [*{r["headline"]}:* {q(r["expl"])}],')
            else: out.append(" [], [],")
            due = a["due"]["due_text"]
            out.append(f' [{q(a["text"])}], [{a["lead_print"]}], [#"{due}"], [{q(a["prog"])}], ' + (f'spot("{HEX[a["col"]]}"),' if a["col"] else "[],"))
out.append(")\n\n#text(9pt)[The abbreviation CEX stands for Chief Executive. A glossary is on our website.]")
src = "\n".join(out).replace('"4a86c5"', '"#4a86c5"').replace("stroke: none", "stroke: none")
(here / "source.typ").write_text(src)
write(here, [r for _, rs in secs for r in rs])
toml(here, "Responding to the Corporate Peer Challenge of autumn 2024", "typst", "landscape, no rules at all, tinted section bands, coloured spots explained in a sentence, semicolon leads, Mon-YY and dotted dates, several actions a recommendation with blank cells")
import typst; typst.compile(str(here / "source.typ"), output=str(here / "document.pdf"))
