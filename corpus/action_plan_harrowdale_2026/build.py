"""Writes data.json (read by source.typ), document.pdf and gold.json."""
import json, typst
D = lambda s, e=None: dict(due_start=s, due_end=e or s)
T = ["Local priorities and outcomes", "Organisational and place leadership", "Governance and culture",
     "Financial planning and management", "Capacity for improvement"]
# action, officer, member, due, dates, progress, brag
P = [
 (T[0], "R1", "Agree a short set of measurable outcomes for each corporate plan priority so that members, staff and residents can see what success looks like.", [
  ("Hold four member workshops to draft outcome statements and a first basket of indicators.", ["Head of Policy and Performance"], ["Leader of the Council"], "September 2025", D("2025-09-01","2025-09-30"), "All four workshops held; 27 of 36 members attended at least one. Draft outcomes went to Cabinet on 14 October.", "B"),
  ("Publish an outcomes dashboard on the council website, refreshed every quarter.", ["Head of Policy and Performance", "Digital Services Manager"], ["Leader of the Council"], "30 April 2026", D("2026-04-30"), "Prototype tested with the Citizens' Panel. Two data feeds (planning and housing benefit) still have to be automated.", "G")]),
 (T[0], "R2", "Use the refreshed residents' survey to target activity in the three market towns where satisfaction is lowest.", [
  ("Commission ward-level analysis of the 2025 survey and share it with town councils.", ["Communities Manager"], ["Cabinet Member for Thriving Towns"], "31 January 2026", D("2026-01-31"), "Supplier's first report was returned for correction; revised tables are awaited.", "A")]),
 (T[1], "R3", "Set out the council's position on local government reorganisation in plain terms and keep staff informed of it.", [
  ("Issue a monthly reorganisation bulletin to staff and hold a briefing in each office once a quarter.", ["Chief Executive"], ["Leader of the Council"], "Ongoing", dict(due_start=None, due_end=None), "Six bulletins issued. Depot briefings moved to 6.30am so that collection crews could come.", "G"),
  ("Agree joint communication principles with the neighbouring districts and the county council.", ["Chief Executive", "Head of Communications"], ["Leader of the Council"], "Q1 2026/27", D("2026-04-01","2026-06-30"), "First meeting of the heads of communications took place in December.", "G")]),
 (T[2], "R4", "Review the number, size and timing of committees, and give overview and scrutiny a forward work programme of its own.", [
  ("Bring forward options for a smaller committee structure to the Constitution Working Group.", ["Monitoring Officer"], ["Cabinet Member for Corporate Services"], "December 2025", D("2025-12-01","2025-12-31"), "Working Group did not reach a view in November and asked for further costings. No new date has been set.", "R"),
  ("Adopt a scrutiny work programme with a named member for each topic.", ["Democratic Services Manager"], ["Chair of Overview and Scrutiny Committee"], "31 July 2025", D("2025-07-31"), "Programme adopted on 22 July 2025.", "B")]),
 (T[2], "R5", "Strengthen the working relationship between senior officers and group leaders – meet regularly, and meet early.", [
  ("Start six-weekly meetings of the group leaders with the statutory officers.", ["Chief Executive", "Section 151 Officer", "Monitoring Officer"], ["Leader of the Council", "Leader of the Opposition"], "October 2025", D("2025-10-01","2025-10-31"), "Meetings are in the diary to May 2027. Two have been held.", "B")]),
 (T[3], "R6", "Turn the transformation savings in the medium-term financial plan into costed projects with an owner and a profile.", [
  ("Prepare a business case for every saving above £50,000 and report delivery with the quarterly budget monitor.", ["Section 151 Officer"], ["Cabinet Member for Finance and Assets"], "28 February 2026", D("2026-02-28"), "Nine of fourteen business cases are complete. The leisure and garden waste cases depend on contract talks.", "A")]),
 (T[3], "R7", "Make an early decision on the future of Harrowdale House and the other under-used offices.", [
  ("Complete the office options appraisal and report to Cabinet.", ["Head of Property and Regeneration"], ["Cabinet Member for Finance and Assets"], "June 2026", D("2026-06-01","2026-06-30"), "Condition surveys were finished in January; valuations have been ordered.", "G")]),
 (T[4], "R8", "Put in place a workforce plan that deals with hard-to-fill posts and with succession in the senior team.", [
  ("Approve a three-year workforce plan.", ["Head of People"], ["Cabinet Member for Corporate Services"], "31 March 2026", D("2026-03-31"), "Consultation with the trade unions closed on 16 January with 41 comments.", "G"),
  ("Offer at least ten apprenticeships a year in planning, environmental health and building control.", ["Head of People", "Head of Planning"], ["Cabinet Member for Corporate Services"], "September 2026", D("2026-09-01","2026-09-30"), "The levy transfer fell through and no places are funded at present.", "R")]),
 (T[4], "R9", "Give the customer contact centre the systems it needs, then close the gap between telephone and online service.", [
  ("Replace the telephony platform and move the twelve busiest forms to the new customer account.", ["Head of Customer Services", "ICT Manager"], ["Cabinet Member for Corporate Services"], "By end of 2026/27", dict(due_end="2027-03-31"), "Contract awarded in November. Five of the twelve forms are live.", "G"),
  ("Set and publish call-answering standards.", ["Head of Customer Services"], ["Cabinet Member for Corporate Services"], "30 November 2025", D("2025-11-30"), "Standards were published on 28 November and are shown on screens in the Wick Street reception.", "B")]),
 (T[4], "R10", "Make more of the partnership with the leisure trust and the voluntary sector to reach residents whom the council does not reach alone.", [
  ("Sign a three-year compact with Harrowdale Voluntary Action.", ["Communities Manager"], ["Cabinet Member for Thriving Towns"], "31 May 2026", D("2026-05-31"), "Heads of terms agreed; the trustees want a longer notice period for grants.", "A")]),
]
KEY = [("B","Action completed and closed"),("R","Behind schedule; will not be delivered without intervention"),("A","At risk of slipping; being managed by the service"),("G","On schedule")]
json.dump(dict(rows=[dict(theme=t, ref=r, rec=x, acts=[dict(text=a[0],off=a[1],mem=a[2],due=a[3],prog=a[5],brag=a[6]) for a in acts]) for t,r,x,acts in P], key=KEY), open("data.json","w"), ensure_ascii=False, indent=1)
RAG = dict(B=("blue","complete"),R=("red","off_track"),A=("amber","at_risk"),G=("green","on_track"))
def lead(s, officer):
    d = dict(lead_text=s)
    if officer: d["role"] = s
    return d
gold = dict(source="document.pdf", documents=dict(document_type="action_plan", date_start="2026-02-01", date_end="2026-02-28"), councils=["E07999006"],
 recommendations=[dict(ref=r, text=x, headline=None, recommendation_type="peer", theme=t, actions=[dict(text=a[0], ref=None, due_text=a[3], **a[4],
   leads=[lead(s,1) for s in a[1]]+[lead(s,0) for s in a[2]], progress=[dict(text=a[5], as_of_start="2026-01-31")], rag=[dict(rag_text=a[6], rag=RAG[a[6]][0], delivery=RAG[a[6]][1])]) for a in acts]) for t,r,x,acts in P],
 front_matter=[], scope=[], peers=[],
 milestones=[dict(event="on_site", date_text="10 to 13 June 2025", date_start="2025-06-10", date_end="2025-06-13"), dict(event="progress_review", date_text="April 2026", date_start="2026-04-01", date_end="2026-04-30")])
for r in gold["recommendations"]:
    if r["ref"]=="R5": del r["headline"]   # "... – meet regularly, and meet early": not settled whether a headline
json.dump(gold, open("gold.json","w"), ensure_ascii=False, indent=1)
typst.compile("source.typ", output="document.pdf")
