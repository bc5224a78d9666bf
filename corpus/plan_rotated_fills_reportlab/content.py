"""What the plan says.  rag = (colour, letter printed or None, delivery by the legend)."""
from goldlib import mon, span, words, open_

DOCUMENT = {"document_type": "action_plan", "date_start": "2025-10-01", "date_end": "2025-10-31"}
AS_OF = "2025-10-01"
G, A, R, C = (("green", "G", "on_track"), ("amber", "A", "at_risk"), ("red", "R", "off_track"), ("blue", "C", "complete"))
G0, A0, R0 = [(c[0], None, c[2]) for c in (G, A, R)]
RECS = [
 {"ref": "KR1", "text": "Agree a single statement of what the district should look like in 2035 and make every service plan answer to it.", "actions": [
  {"text": "Hold three ward-based conversations with residents, parishes and businesses and report what was heard to Cabinet.",
   "leads": ["Chief Executive"], "due": mon("February 2025"), "rag": C,
   "progress": "All three events took place and 214 people attended. The findings were published with the Cabinet papers in March."},
  {"text": "Draft the Calderfold 2035 vision and adopt it at Full Council.",
   "leads": ["Leader of the Council", "Chief Executive"], "due": mon("July 2025"), "rag": C,
   "progress": "Adopted on 17 July 2025 with cross-party support."},
  {"text": "Rewrite the service plan template so that each objective names the part of the vision that it serves.",
   "leads": ["Head of Policy and Performance"], "due": mon("November 2025"), "rag": G,
   "progress": "Template tested with two services. It will be used for the 2026/27 planning round."}]},
 {"ref": "KR2", "text": "Put the medium-term financial strategy on a sustainable footing, with savings proposals that are specific, costed and owned.", "actions": [
  {"text": "Bring forward a four-year savings programme of at least £3.4m, each line with a named sponsor.",
   "leads": ["S151 Officer"], "due": mon("December 2025"), "rag": A,
   "progress": "£2.1m has been identified and validated. The remaining £1.3m depends on the leisure contract, which is still in negotiation."},
  {"text": "Report delivery of savings to the Finance Panel every quarter rather than at year end.",
   "leads": ["S151 Officer"], "due": words("Ongoing"), "rag": G,
   "progress": "First two quarterly reports considered."}]},
 {"ref": "KR3", "text": "Review the capacity of the corporate centre, in particular in procurement, legal services and project management.", "actions": [
  {"text": "Commission an independent capacity review of the three services and act on its findings within the existing staffing budget.",
   "leads": ["Director of Resources"], "due": mon("May 2025"), "rag": R,
   "progress": "The review reported four months late. Two procurement posts have been advertised twice without an appointment and the legal team relies on agency cover."}]},
 {"ref": "KR4", "text": "Clarify the roles of Cabinet, scrutiny and the Audit Committee, and give members the training that they need to carry them out.",
  "leads": ["Monitoring Officer", "Democratic Services Manager"], "actions": [
  {"text": "Publish a one-page guide to who decides what.", "leads": [],
   "due": mon("January 2025"), "rag": C, "progress": "Guide issued to all 39 members."},
  {"text": "Agree a protocol between the scrutiny chairs and Cabinet on pre-decision scrutiny.", "leads": [],
   "due": mon("September 2025"), "rag": A,
   "progress": "Draft protocol discussed by the chairs in June. A second meeting with Cabinet members is to be arranged before the protocol goes to Council."},
  {"text": "Offer a mandatory induction and a yearly refresher for members of the Audit Committee, and appoint two independent members.", "leads": [],
   "due": open_("End March 2026"), "rag": G0,
   "progress": "One independent member appointed in May; interviews for the second are booked."}]},
 {"ref": "KR5", "text": "Strengthen the partnership with the county council and the health system on prevention.", "actions": [
  {"text": "Second a public health specialist to the housing service for twelve months.",
   "leads": ["Director of Communities"], "due": span("1 April 2025", "2025-04-01"), "rag": G,
   "progress": "In post since 1 April. Early work is on damp and mould in the private rented sector."},
  {"text": "Set up a joint prevention board with terms of reference agreed by both councils.",
   "leads": ["Director of Communities"], "due": words("TBC"), "rag": [],
   "progress": []}]},
 {"ref": "KR6", "text": "Be braver about asset disposal: set a target, a timetable and a route for decisions on surplus property.", "actions": [
  {"text": "Complete the asset challenge and bring a disposal list to Cabinet.",
   "leads": ["Head of Property"], "due": mon("June 2025"), "rag": R0,
   "progress": "Only 41 of 120 assets have been assessed because condition surveys were not funded until August. The list is now expected in February 2026."}]},
 {"ref": "KR7", "text": "Make more of the talent in the organisation by means of a workforce strategy that officers have helped to write.", "actions": [
  {"text": "Run a staff survey and publish the results without editing.",
   "leads": ["Head of People"], "due": span("Q4 2024/25", "2025-01-01", "2025-03-31"), "rag": C,
   "progress": "Response rate of 71%, up from 48%."},
  {"text": "Adopt a workforce strategy for 2025 to 2029, covering pay progression, apprenticeships and hybrid working.",
   "leads": ["Head of People"], "due": mon("October 2025"), "rag": G,
   "progress": "Staff forum endorsed the draft in September. It goes to the Employment Committee on 28 October."}]},
 {"ref": "KR8", "text": "Simplify performance reporting so that members can see at a glance what is off course and what is being done about it.", "actions": [
  {"text": "Replace the 90-page quarterly report with a dashboard of 30 measures.",
   "leads": ["Head of Policy and Performance"], "due": span("2025/26", "2025-04-01", "2026-03-31"), "rag": A0,
   "progress": "Measures agreed. The dashboard has been delayed by the change of supplier."}]},
 {"ref": "KR9", "text": "Invite the peer team back within a year to test the progress that has been made.", "actions": [
  {"text": "Agree dates for the progress review with the Local Government Association and prepare a short position statement.",
   "leads": ["Chief Executive"], "due": mon("January 2026"), "rag": G,
   "progress": "Dates provisionally held for the last week of January."}]},
]
