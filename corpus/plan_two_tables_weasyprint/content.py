"""What the two plans say.  {fn} marks a footnote's place, {shy} a soft hyphen, {st} an ordinal that is raised."""
from goldlib import mon, span, words, open_

DOCUMENT = {"document_type": "action_plan", "date_start": "2025-06-10", "date_end": "2025-06-10"}
AS_OF = "2025-06-10"
# the author's own marks: | = soft hyphen, ^th^ = superscript, [[n]] = footnote n
FOOT = {1: "MTFS: Medium Term Financial Strategy, adopted by Council in February 2025.",
        2: "Funded from the transformation reserve until March 2027."}
DEL, SET, EMB, PAU, NYS = (("Delivered", "complete"), ("Settled", "on_track"), ("Slipping", "at_risk"), ("Parked", "on_hold"), ("Queued", "not_started"))
A_ROWS = [  # no, recommendation, [(action, leads, due shown, due, status)]
 ("1", "Refresh the corporate strategy so that it reflects the council's financial position.", [
   ("Bring a refreshed corporate strategy to Full Council, with no more than five priorities and a page of measures for each.", ["Chief Executive"], "1^st^ March 2025", span("1st March 2025", "2025-03-01"), DEL),
   ("Align direct|orate plans and staff appraisals with the new priorities.", ["Corporate Leadership Team"], "30^th^ September 2025", span("30th September 2025", "2025-09-30"), SET)]),
 ("2", "Close the £1.2m gap in next year's budget and be open with residents about the choices that this involves.", [
   ("Identify savings of £1.2m for 2026/27 and reflect them in the MTFS[[1]] by the autumn.", ["Section 151 Officer"], "31^st^ October 2025", span("31st October 2025", "2025-10-31"), EMB),
   ("Run a budget simulator on the website for six weeks.", ["Head of Communi|cations"], "November 2025", mon("November 2025"), NYS)]),
 ("3", "Increase capacity in democratic services.", [
   ("Recruit 1.5 FTE to support scrutiny and the standards regime.[[2]]", ["Monitoring Officer"], "2^nd^ June 2025", span("2nd June 2025", "2025-06-02"), DEL)]),
 ("4", "Adopt a commercial strategy that sets out the council's appetite for risk.", [
   ("Commission advice on the invest|ment portfolio (valued at £38.6m) and bring a strategy to Cabinet.", [], "TBC", words("TBC"), PAU)]),
 ("5", "Make better use of the relation|ship with town and parish councils.", [
   ("Agree a charter with all 27 parishes and hold two forums a year, chaired by turns.", ["Leader of the Council", "Head of Communities"], "Ongoing", words("Ongoing"), SET),
   ("Pilot the transfer of two play areas at a cost of no more than £45k.", ["Head of Communities"], "23^rd^ January 2026", span("23rd January 2026", "2026-01-23"), None)]),
 ("6", "Develop an approach to digital inclusion for the 1 in 8 residents who are not online.", [
   ("Train 20 volunteers as digital champions in libraries and village halls.", ["Head of Customer Services"], "Q3 2025/26", span("Q3 2025/26", "2025-10-01", "2025-12-31"), SET)]),
]
B_ROWS = [  # no, what the team said, what we will do, who, where we are now
 ("P1", "Agree a local plan timetable that members of all groups support and keep to it.", "Hold a cross-party workshop and publish a revised scheme.", ["Head of Planning"], "The workshop took place on 14^th^ May. A revised scheme goes to Cabinet in July."),
 ("P2", "Reduce the number of applic|ations decided by the planning committee.", "Revise the call-in criteria and review them after a year.", ["Monitoring Officer"], "New criteria in force. The committee decided 9 applications in the last quarter, against 31 a year ago."),
 ("P3", "Clear the enforcement backlog of 212 cases.", "Appoint 2.0 FTE on fixed terms and close cases where no harm is found.", ["Head of Planning"], "One officer has started; 64 cases closed."),
 ("P4", "Put pre-application advice on a proper footing.", "Introduce a schedule of charges from £95 to £2,400.", ["Head of Planning"], ""),
]


def seen(t, n=None):
    """As a reader sees it: soft hyphens gone, ordinals on the line; [[n]] -> n or left out."""
    import re
    t = t.replace("|", "").replace("^", "")
    return re.sub(r"\[\[(\d)\]\]", r"\1" if n else "", t)


def text(t):
    return [seen(t), seen(t, 1)] if "[[" in t else seen(t)


RECS = []
for no, rec, acts in A_ROWS:
    RECS.append({"ref": no, "text": text(rec), "actions": [
        {"text": text(a), "due": due, "rag": (None, s[0], s[1]) if s else [], "progress": [], "leads": [seen(x) for x in who]}
        for a, who, _, due, s in acts]})
for no, rec, act, who, now in B_ROWS:
    RECS.append({"ref": no, "text": text(rec), "actions": [
        {"text": text(act), "due": {"due_text": None, "due_start": None, "due_end": None}, "leads": who, "progress": seen(now) or [], "rag": []}]})
