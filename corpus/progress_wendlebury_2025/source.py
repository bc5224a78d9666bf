import sys; sys.path.insert(0, __import__("os").path.dirname(__import__("os").path.dirname(__import__("os").path.abspath(__file__))))
from gold_spans import *
import typst
R = [("Take stock of the council plan and its 64 projects, and let some of them go", ["At the time of the challenge the plan’s projects were all of equal rank. The Cabinet has since sorted them into three tiers, closed 17 and paused nine. Peers heard from several service managers that this was the single most helpful thing which had happened in the year.", "Not everyone outside the Cabinet knows which projects were closed, or why. A short note to all members would be worth the trouble."]),
 ("Build a financial strategy that reaches beyond the next budget", ["The medium-term strategy approved in February 2025 looks four years ahead and is tested against three levels of funding. The forecast gap has fallen from £3.4m to £2.1m. Half of the reduction comes from savings already made and half from better assumptions, and the council is open about the difference.", "The peers would now like to see the same rigour applied to the capital programme."]),
 ("Give the overview committee the officer support and the information that it needs", ["A scrutiny officer has been in post since November 2024. The committee chose two subjects of its own, bus services and empty shops, and its report on the second was accepted in full by Cabinet. Attendance has risen."]),
 ("Review the shared service with your neighbours before its contract ends in 2027", ["This has moved least. An options paper was promised for January 2025 and is now expected in the autumn. Two of the four partners have changed political control and one has a new chief executive. The peers understand the reasons, but time is short: a decision is needed by March 2026 if notice is to be given."]),
 ("Agree a People Strategy and speak plainly about hybrid working", ["The strategy was agreed in September 2024 after a survey which 71 per cent of staff answered. Each team has a written agreement about the days on which it meets. Turnover is down from 19 to 13 per cent."]),
 ("Strengthen the working relationship between group leaders", ["Group leaders now have breakfast together every month, with the Chief Executive present by invitation. The peers met all four and were struck by the change of tone. The draft protocol on social media remains to be adopted."]),
 ("Use the council’s land to bring forward affordable homes", ["Three garage sites have permission for 26 homes, all for social rent. The larger site at Ridgeway Farm depends on a road junction for which the county council’s funding is not certain."])]
PE = [("Isobel Thackray", "Chief Executive", "Calderwick Borough Council"), ("Councillor Noel Fairbrother", "Leader", "Fenwold District Council"), ("Councillor Yasmin Qureshi", "Deputy Leader", "Wychmoor City Council"), ("Patrick Loxley", "Director of Corporate Services", "Harrowdale District Council"), ("Katherine Udall", "Peer Challenge Manager", "LGA")]
card = lambda i, t: f'#block(fill: rgb("#e6f0ea"), stroke: (left: 3pt + rgb("#2b6e4f")), inset: 9pt, width: 100%, breakable: false)[#text(weight: "bold")[Recommendation {i}] \\ {t}.]\n'
src = f"""#set document(title: "Progress review: Wendlebury Vale District Council")
#set page(paper: "a4", margin: (x: 25mm, y: 23mm), numbering: "1 / 1", header: context if counter(page).get().first() > 1 [#text(8pt, fill: gray)[Wendlebury Vale · Progress review]])
#set text(font: "Nimbus Sans", size: 10.5pt, lang: "en", region: "gb", hyphenate: true)
#set par(justify: true, leading: 0.72em, spacing: 1.1em)
#show heading: it => block(above: 1.6em, below: .8em, text(fill: rgb("#2b6e4f"), it.body))
#text(24pt, weight: "bold", fill: rgb("#2b6e4f"))[Progress review]
#v(-2mm)
#text(15pt)[Wendlebury Vale District Council]

#text(12pt)[20 May 2025 · Feedback from the peer team]

= Introduction
Wendlebury Vale District Council (WVDC) invited the Local Government Association to carry out a corporate peer challenge from 13 to 16 November 2023. The team’s report was published on 6 February 2024, and the council adopted an action plan on 19 March 2024. A progress review, in which some of the peers come back to see what has changed, is part of every such challenge.

The review took place on Tuesday 20 May 2025. It should have been held in November 2024, but both sides agreed to a later date so as not to cut across a parliamentary by-election and the arrival of a new Section 151 Officer.

= Who came
#list(indent: 4mm, {", ".join(f"[{n} ({r}, {o})]" for n, r, o in PE)})

Apart from Councillor Qureshi, who took the place of a colleague no longer in office, all had been members of the team in 2023.

= In brief
The Vale has made steady and in places rapid progress. Of the seven recommendations made in 2023 the peers judge that three have been met, three are well advanced and one, on the shared service, needs urgent attention. The council is calmer, clearer about money and better at finishing what it begins.

The peers suggest that the council should now turn to local government reorganisation. It has officers seconded to the county-wide programme but no settled view among members, and the government’s date for full proposals is 28 November 2025.

= Progress against each recommendation
{"".join(card(i, t) + chr(10) + (chr(10) * 2).join(ps) + chr(10) * 2 for i, (t, ps) in enumerate(R, 1))}
= What others might learn
The Vale’s “stop list” is a simple idea which many councils could use: a public page with the projects that have been closed, the money released and the name of the member who took the decision.

= Last thoughts and next steps
The peers thank everyone for their welcome and their candour. No further visit is planned under this challenge. The council may expect its next one in 2028, in whatever form local government then has. Meanwhile Rosalind Beecham, the LGA’s Principal Adviser for the area, remains at the council’s disposal.
"""
open("source.typ", "w").write(src); typst.compile("source.typ", output="document.pdf")
gold(".", documents=dict(document_type="progress_review", date_start="2025-05-20", date_end="2025-05-20"), councils=["E07999007"],
  recommendations=[dict(ref=[f"Recommendation {i}", str(i)], text=t + ".", headline=None, recommendation_type="peer", made=["2023", "2024"]) for i, (t, _) in enumerate(R, 1)], front_matter=[], scope=[],
  peers=[dict(name=n, role=[r, "LGA " + r] if o == "LGA" else r, **({} if o == "LGA" else dict(organisation=o))) for n, r, o in PE],
  milestones=[dict(event="on_site", date_text=["from 13 to 16 November 2023", "13 to 16 November 2023"], date_start="2023-11-13", date_end="2023-11-16"), dict(event="report_published", date_text=["6 February 2024", "on 6 February 2024"], date_start="2024-02-06", date_end="2024-02-06"),
   dict(event="action_plan_published", date_text=["19 March 2024", "on 19 March 2024"], date_start="2024-03-19", date_end="2024-03-19"), dict(event="progress_review", date_text=["Tuesday 20 May 2025", "on Tuesday 20 May 2025", "20 May 2025"], date_start="2025-05-20", date_end="2025-05-20")], no_extra=["peers"])
toml(".", "Progress review: Wendlebury Vale District Council", "typst", "Progress review with each recommendation in a shaded card with a bar at its left, justified and hyphenated prose beneath, peers as 'Name (Role, Organisation)', a delayed review date and unheaded advice that is no recommendation.", ["cards"])
