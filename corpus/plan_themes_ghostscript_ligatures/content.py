"""What the plan says.  next = action text or None; end = due; rag = (colour, words printed, delivery)."""
from goldlib import mon, span, words, open_

DOCUMENT = {"document_type": "action_plan", "date_start": "2025-03-24", "date_end": "2025-03-24"}
AS_OF = "2025-03-24"
T1, T2, T3, T4 = ("Local priorities and outcomes", "Governance and culture", "Financial planning and management", "Capacity for improvement")
ON, DONE, NOT, HOLD, LATE, PROG = ((None, "On track", "on_track"), (None, "Complete", "complete"), (None, "Not started", "not_started"),
                                   (None, "On hold", "on_hold"), (None, "Delayed"), (None, "In progress"))
_ROWS = [  # theme, recommendation, progress, next steps, lead member, lead officer, due, status
 (T1, "Turn the borough plan into a delivery plan with a small number of measurable outcomes.",
  "A delivery plan with 24 milestones was approved by Cabinet in November 2024. Each milestone has a named owner and is reported to the Corporate Management Team every six weeks. The first report showed that 19 of the 24 milestones are where they should be.",
  "Publish the delivery plan on the council's website together with a short film for residents.",
  ["Leader of the Council"], ["Chief Executive"], mon("June 2025"), ON),
 (T1, "Develop a place narrative with partners that explains what Eastmarsh stands for beyond its seafront.",
  "Four workshops have been held with the college, the port, the hospital trust and the chamber of trade. A draft narrative is with partners for comment.",
  "Launch the place narrative at the Business Breakfast and use it in the bid for the next round of coastal funding.",
  ["Portfolio Holder for Growth"], ["Assistant Director for Regeneration"], mon("September 2025"), PROG),
 (T1, "Use the data that the council already holds to understand inequality between wards.",
  "Ward profiles have been prepared for all 17 wards and shared with members. Scrutiny has asked for a version that residents can read without help.",
  "Hold a session for all members on what the profiles show, and agree three inequality measures for the delivery plan.",
  ["Portfolio Holder for Communities"], ["Head of Insight"], open_("Summer 2025"), ON),
 (T2, "Rebuild trust between political groups and between members and officers.",
  "Group leaders now meet monthly with the Chief Executive. A revised member and officer protocol was adopted by Full Council in January 2025 and has been supported by two workshops, each attended by more than 30 of the 42 members. Complaints under the code of conduct have fallen from 23 to 9 in a year.",
  "Run the workshop again for members elected in May, then review the protocol after twelve months.",
  ["Leader of the Council"], ["Monitoring Officer"], mon("May 2026"), ON),
 (T2, "Review the scheme of delegation so that decisions are made at the right level.",
  "The revised scheme was adopted by Full Council on 23 January 2025.",
  None, ["Leader of the Council"], ["Monitoring Officer"], None, DONE),
 (T2, "Give overview and scrutiny a work programme of its own, with fewer items and more time for each.",
  [], "Appoint a scrutiny development officer and bring forward a work programme of no more than six topics.",
  ["Chair of Overview and Scrutiny"], ["Democratic Services Manager"], mon("October 2025"), NOT),
 (T3, "Close the budget gap in 2026/27 and 2027/28 without relying on reserves.",
  "The gap has been reduced from £4.6m to £2.9m. Proposals worth a further £1.8m have been worked up and tested with budget managers, leaving £1.1m to be found.",
  "Take the remaining proposals through the star chamber and consult the public over eight weeks.",
  ["Portfolio Holder for Finance"], ["S151 Officer"], span("31 December 2025", "2025-12-31"), ON),
 (T3, "Make the capital programme realistic: profile it honestly and stop schemes that cannot be delivered.",
  "A capital board has been set up. It has removed seven schemes and re-profiled £11m into later years. Slippage at quarter 3 was 18%, compared with 47% a year before.",
  "Complete business cases for the depot and the lido before either scheme goes back into the programme.",
  ["Portfolio Holder for Finance"], ["Director of Place"], words("Ongoing"), LATE),
 (T3, "Bring the housing revenue account business plan up to date with the cost of the new consumer standards.",
  "Consultants have been appointed and stock condition data now covers 62% of homes.",
  "Adopt the updated 30-year business plan alongside the rent-setting report.",
  ["Portfolio Holder for Housing"], ["Director of Housing", "S151 Officer"], mon("February 2026"), ON),
 (T4, "Produce a workforce plan that deals with hard-to-fill posts in planning, environmental health and building control.",
  "Work stopped in December while options for a shared service with a neighbouring council were examined.",
  "Decide on the shared service first, then restart the workforce plan.",
  ["Portfolio Holder for Corporate Services"], ["Head of Human Resources"], words("TBC"), HOLD),
 (T4, "Set up a programme office so that major projects are run in one way and reported in one place.",
  "The programme office opened in February 2025 with 3.5 posts. All nine major projects now have an initiation document and a risk register, and a single highlight report goes to the Corporate Management Team each month.",
  None, ["Deputy Leader"], ["Director of Place"], None, DONE),
 (T4, "Invest in the skills of middle managers.",
  "-", "Commission a programme for 60 middle managers, with a first cohort of 20.",
  ["Portfolio Holder for Corporate Services"], ["Head of Human Resources"], mon("November 2025"), NOT),
]
RECS = []
for theme, text, prog, nxt, member, officer, due, status in _ROWS:
    r = {"text": text, "theme": theme}
    kids = {"leads": member + officer, "progress": [] if prog == "-" else prog, "rag": status}
    RECS.append({**r, **kids, "actions": []} if nxt is None else {**r, "actions": [{"text": nxt, "due": due, **kids}]})
