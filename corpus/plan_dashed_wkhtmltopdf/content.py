"""What the plan says.  No action and no date column; arrows show the direction of travel and are no rating."""
DOCUMENT = {"document_type": "action_plan", "date_start": "2025-09-30", "date_end": "2025-09-30"}
AS_OF = "2025-09-30"
G, A, R = ("green", "G", "on_track"), ("amber", "A", "at_risk"), ("red", "R", "off_track")
AG = ("amber_green", "A/G")
UP, LEVEL, DOWN = "↑", "→", "↓"
_ROWS = [  # headline or None, rest, leads, progress, rating, arrow
 ("Own the city story", "bring partners together around one account of Wyrestone's strengths and needs.", ["Chief Executive"],
  "The City Board met for the first time in May and has agreed five shared priorities. A joint statement was signed by eleven organisations in July. The next step is to turn the priorities into a programme, and each partner has been asked to name a lead.", G, UP),
 ("Get a grip on adult social care demand", "the budget cannot be balanced without it.", ["Executive Director of People"],
  "Spending is forecast to exceed the budget by £5.2m. The reablement offer has been widened, but placements for working-age adults have risen by 14% since April and the number of people waiting for an assessment has not fallen.", R, DOWN),
 ("Settle the senior structure", "too many posts are held on an interim basis.", ["Chief Executive", "Director of HR"],
  "Four of the six interim posts have been filled permanently. Interviews for the remaining two are on 16 and 17 October.", AG, UP),
 (None, "Ensure that scrutiny has access to independent advice on the regeneration of Quayside.", ["Monitoring Officer"],
  "An adviser was appointed in June for a period of two years.", G, LEVEL),
 ("Strengthen risk management", "use the strategic risk register as a tool for decisions, not as a record.", ["Section 151 Officer"],
  "The register was rebuilt over the summer with help from the internal auditors. It now holds 12 risks in place of 31 and is on the agenda of every meeting of the leadership team. Directorate registers are still of uneven quality, and two directorates have not updated theirs since March.", A, LEVEL),
 ("Listen to tenants", "the relationship with tenants' representatives needs attention at the highest level.", ["Director of Housing", "Cabinet Member for Homes"],
  "A tenant panel of 15 members has been recruited. It has already altered the way in which repairs are booked.", G, UP),
 (None, "Set out how the council will reduce the number of children in high-cost residential placements, with a trajectory and with investment in fostering.", ["Executive Director of People"],
  "The sufficiency strategy was agreed by Cabinet. Recruitment of foster carers is below target: nine households against a plan of twenty. Two council-run homes are due to be registered by the end of the calendar year.", A, UP),
 ("Be clear about the size of the organisation", "the council's ambitions and its workforce are out of balance.", ["Director of HR"],
  "Not yet begun.", R, LEVEL),
 ("Prepare for local government reorganisation", "do it with neighbours and not in spite of them.", ["Chief Executive"],
  "A joint programme team of 4.5 FTE is in place and meets weekly. An interim plan was submitted in March.", AG, LEVEL),
 (None, "Modernise the customer contact centre and put right the basics of the website.", ["Director of Digital"],
  "Call waiting times are down to 3 minutes 40 seconds from 11 minutes a year ago. The new website went live on 8 September.", G, UP),
 ("Look after the civic estate", "agree what to keep, and fund it.", [],
  "", None, ""),
 ("Celebrate success", "staff told us that good work goes unnoticed.", ["All Directors"],
  "The first staff awards were held in April. More than 200 nominations were received.", G, LEVEL),
]
RECS = [{"text": f"{h}: {rest}" if h else rest, "headline": h, "leads": l, "progress": p or [], "rag": r or [], "actions": []} for h, rest, l, p, r, _ in _ROWS]
