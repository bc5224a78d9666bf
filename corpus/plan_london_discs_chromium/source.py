"""Writes source.html (print it with Chromium) and gold.json (authored here, checked by eye against the rendered pages)."""
import html, json
CLT = "Corporate Leadership Team"
# no, headline, rest, political lead lines, actions: (colour, response, standing, due(text[,start,end]), sponsors[(text, role|None)])
D = lambda t, *s: (t, *s)
RECS = [
 ("1", "Agree one shared vision for Calverhythe:", "residents, partners and staff described four different futures for the borough. The Council should settle on one and repeat it until everybody can.",
  ["Cllr Imran Oseli (Leader)"], [
  ("blue", "Hold a borough conversation with at least 3,000 residents and bring a single Borough Vision 2040 to Full Council.", "The conversation closed in September with 4,112 responses. Full Council adopted Borough Vision 2040 on 27 November and it now opens every corporate report template.", D("30/11/2024","2024-11-30","2024-11-30"), [("Chief Executive","Chief Executive")]),
  ("green", "Rewrite the Corporate Plan so that each of its outcomes can be traced to the vision.", "A first draft went to CLT in January. Scrutiny members are working through the outcome measures in two workshops, the second of which is on 20 February.", D("30/06/2025","2025-06-30","2025-06-30"), [("Assistant Chief Executive","Assistant Chief Executive")])]),
 ("2", "Be bolder about the Dockside:", "the regeneration partnership has drifted since the joint venture was renegotiated and needs a refreshed mandate.",
  ["Cllr Bryony Tate-Marsh"], [
  ("amber", "Commission an independent stocktake of the joint venture, covering its business plan, its land assembly and its affordable housing assumptions.", "Advisers were appointed in October but the data room opened six weeks late. Their interim findings were discussed with the joint venture board on 22 January.", D("March 2025","2025-03-01","2025-03-31"), [("Corporate Director of Place","Corporate Director of Place"),("Director of Finance","Director of Finance")])]),
 ("3", "Close the gap in the Medium Term Financial Strategy:", "a £21.4m gap remains in years three and four, and members need to see the choices earlier than the autumn.",
  ["Cllr Desmond Achterberg"], [
  ("green", "Publish a two-year savings pipeline, with equality screening, alongside the budget.", "The pipeline was published with the December Cabinet papers. It lists 63 proposals worth £13.8m, each with an owner and a first-year profile.", D("February 2025","2025-02-01","2025-02-28"), [("Director of Finance","Director of Finance")]),
  ("red", "Bring temporary accommodation spending back within its approved budget.", "Nightly-paid placements rose from 611 to 702 in the quarter, and the forecast overspend is now £6.2m. The acquisition programme completed on 19 of the 60 homes planned. A recovery board chaired by the Chief Executive has met fortnightly since December, and Cabinet will be asked in March to release a further £15m.", D("31/03/2025","2025-03-31","2025-03-31"), [("Director of Housing Needs","Director of Housing Needs")]),
  ("grey", "Review fees and charges against those of neighbouring boroughs.", None, D("Q2 2025/26","2025-07-01","2025-09-30"), [("Director of Finance","Director of Finance")])]),
 ("4", "Give scrutiny room to shape policy:", "scrutiny mostly sees reports after the decision. Pre-decision work should be the rule and call-in the exception.",
  ["Cllr Imran Oseli (Leader)","Cllr Fay Lindqvist"], [
  ("green", "Share the Cabinet forward plan with scrutiny chairs six months ahead and agree which items they will take.", "Two sharing meetings have been held. Five items were taken before decision between September and January, against one in the same months a year earlier.", D("Ongoing",None,None), [("Director of Law and Governance","Director of Law and Governance")])]),
 ("5", "Invest in member development:", "nearly half of councillors were first elected in 2022 and the induction offer has not been followed through.",
  ["Cllr Fay Lindqvist"], [
  ("amber", "Agree a personal development plan with every councillor who wishes to have one, and report take-up to the Standards Committee.", "31 of 54 plans are in place. The post of Member Development Officer has been vacant since October and interviews are on 11 February.", D("Annual Council, May 2025",), [("Director of Law and Governance","Director of Law and Governance")])]),
 ("6", "Make the digital programme everybody's business:", "the programme is seen as something that IT does to services.",
  ["Cllr Desmond Achterberg"], [
  ("green", "Move the digital programme under a board of service directors, with benefits signed off by the service that will feel them.", "The new board met for the first time on 9 January and closed three projects that had no benefits owner.", D("31/01/2025","2025-01-31","2025-01-31"), [("Corporate Director of Resources","Corporate Director of Resources")]),
  ("grey", "Replace the customer relationship system.", "Not due to begin until the new board has approved a business case.", D("2026/27","2026-04-01","2027-03-31"), [("Corporate Director of Resources","Corporate Director of Resources")])]),
 ("7", "Listen better to tenants:", "the peer team met tenants who had stopped reporting repairs because they did not believe that anything would be done about them.",
  ["Cllr Bryony Tate-Marsh"], [
  ("amber", "Set up a tenant-led repairs panel with sight of every complaint at stage two, and publish what it finds each quarter.", "Fourteen tenants have been recruited and trained. The first quarterly report was due in December and will now be published in March, because the panel asked for six months of data rather than three. Satisfaction with the last repair stood at 68% in December (61% in June). Officers have written to the 240 households whose repair had been open for more than 90 days, and 187 of those repairs have been finished.", D("31/12/2024","2024-12-31","2024-12-31"), [("Director of Housing Management","Director of Housing Management")])]),
 ("8", "Celebrate and keep your people:", "staff are proud of the borough, but turnover in planning, legal and children's social care is well above the London average.",
  ["Cllr Fay Lindqvist"], [
  ("green", "Adopt a workforce strategy with a career pathway for each hard-to-fill profession.", "Adopted by the General Purposes Committee in October. Planning and legal pathways opened to applicants in January; children's social care will follow in April.", D("30/04/2025","2025-04-30","2025-04-30"), [("Director of People and Change","Director of People and Change")]),
  ("blue", "Repeat the staff survey and report the results to all staff within four weeks.", "Survey run in October, response rate 71%. Results were shared on 13 November.", D("30/11/2024","2024-11-30","2024-11-30"), [("Director of People and Change","Director of People and Change")])]),
 ("9", "Use data to get ahead of demand:", "there are pockets of excellent analysis, notably in public health, and the Council should build on them.",
  ["Cllr Desmond Achterberg"], [
  (None, "Pool the analysts of three directorates into one insight team.", "Consultation with the staff affected has been put back until after the senior management review. No new date has been agreed.", D("TBC",), [("Assistant Chief Executive","Assistant Chief Executive")])]),
 ("10", "Work with partners on community safety:", "residents' fear of crime is rising although recorded crime is not, and partners want the Council to convene them.",
  ["Cllr Nadia Przybyl"], [
  ("green", "Relaunch the Safer Calverhythe Partnership with an executive board and one shared delivery plan.", "The executive board met in November and January. The shared delivery plan will be signed by all five partners at its March meeting.", D("31/03/2025","2025-03-31","2025-03-31"), [("Corporate Director of Place","Corporate Director of Place"),("Director of Public Health","Director of Public Health")])]),
]
CSS = """
@page { size: A4 landscape; margin: 12mm 12mm 15mm 12mm; @bottom-left { content: "London Borough of Calverhythe | Our Peer Challenge commitments"; font: 7.5pt 'Liberation Sans'; color: #555 } @bottom-right { content: counter(page) " of " counter(pages); font: 7.5pt 'Liberation Sans'; color: #555 } }
* { -webkit-print-color-adjust: exact } body { font: 9.3pt/1.36 'Liberation Sans', Arial, sans-serif; color: #1c1c28; margin: 0 }
h1 { font-size: 19pt; color: #4b1d5e; margin: 0 0 1mm } .v { color: #4b1d5e; margin: 0 0 3mm; font-weight: bold } p.i { width: 225mm; margin: 0 0 4mm }
table.p { border-collapse: collapse; width: 100%; table-layout: fixed } table.p th { background: #4b1d5e; color: #fff; text-align: left; vertical-align: bottom; padding: 1.6mm 1.8mm; font-weight: bold }
table.p td { vertical-align: top; padding: 1.6mm 1.8mm; border-bottom: .5pt solid #b9a9c2 } td.n { font-weight: bold; background: #f1ebf4 } tr.last td { border-bottom: 1.1pt solid #4b1d5e } td.end { border-bottom: 1.1pt solid #4b1d5e !important }
.d { display: block; width: 5.2mm; height: 5.2mm; border-radius: 50%; margin: .3mm auto 0 } .red { background: #d4351c } .amber { background: #f5a623 } .green { background: #3a9b4b } .blue { background: #2f6fb7 } .grey { background: #a8a8ad }
h2 { font-size: 11pt; color: #4b1d5e; margin: 6mm 0 2mm } .k { break-inside: avoid } table.k td { padding: .8mm 2mm; vertical-align: middle }
"""
HEAD = [("No","8mm"),("What the peers challenged us to do","56mm"),("Rating","14mm"),("Our commitment","57mm"),("Where we have got to","auto"),("Finish by","20mm"),("Executive sponsor","27mm"),("Political lead","26mm")]
e = html.escape
def page():
    o = [f"<!doctype html><html lang=en-GB><meta charset=utf-8><title>Our Peer Challenge commitments</title><style>{CSS}</style><h1>Our Peer Challenge commitments</h1><p class=v>London Borough of Calverhythe. Version 3, 31 January 2025</p>",
      "<p class=i>A team of our peers spent four days in the borough in the summer of 2024 and made ten recommendations. This is what we have committed to do about each of them, who will see it through and where we have got to. The discs are explained at the end of the plan.</p>",
      "<table class=p><colgroup>" + "".join(f"<col style='width:{w}'>" for _, w in HEAD) + "</colgroup><thead><tr>" + "".join(f"<th>{e(h)}</th>" for h, _ in HEAD) + "</tr></thead><tbody>"]
    for no, head, rest, pol, acts in RECS:
        n = len(acts)
        for i, (colour, resp, stand, due, spons) in enumerate(acts):
            o.append(f"<tr class='{'last' if i == n-1 else ''}'>")
            if i == 0: o.append(f"<td class='n end' rowspan={n}>{no}</td><td class=end rowspan={n}><b>{e(head)}</b> {e(rest)}</td>")
            o.append("<td>" + (f"<span class='d {colour}'></span>" if colour else "") + f"</td><td>{e(resp)}</td><td>{e(stand) if stand else ''}</td><td>{e(due[0])}</td><td>" + "<br>".join(e(s) for s, _ in spons) + "</td>")
            if i == 0: o.append(f"<td class=end rowspan={n}>" + "<br>".join(map(e, pol)) + "</td>")
            o.append("</tr>")
    o.append("</tbody></table><div class=k><h2>What the discs mean</h2><table class=k>" + "".join(f"<tr><td><span class='d {c}'></span></td><td>{e(t)}</td></tr>" for c, t in KEY) + "</table></div>")
    return "\n".join(o)
KEY = [("blue","Complete: the commitment has been met and signed off"),("green","On track to be met by its date"),("amber","At risk of missing its date, or already late but being recovered"),("red","Off track: the date or the budget will not be met"),("grey","Not started, because it is not yet due to begin")]
MEAN = dict(blue="complete", green="on_track", amber="at_risk", red="off_track", grey="not_started")
def due(d):
    if d[0] == "TBC": return {}
    out = {"due_text": d[0]}
    if len(d) == 3: out |= {"due_start": d[1], "due_end": d[2]}
    return out
def lead(t, r): return {"lead_text": t} | ({"role": r} if r else {})
def gold():
    recs = []
    for no, head, rest, pol, acts in RECS:
        recs.append({"ref": no, "text": f"{head} {rest}", "headline": [head, head.rstrip(":")][1], "recommendation_type": "peer",
          "leads": [lead(p, None) for p in pol],
          "actions": [{"text": r, **due(d), "leads": [lead(*s) for s in sp], "progress": [{"text": st, "as_of_start": "2025-01-31"}] if st else [],
             "rag": [{"rag": c, "rag_text": None, "delivery": MEAN[c]}] if c else []} for c, r, st, d, sp in acts]})
    return {"source": "plan_london_discs_chromium.pdf", "documents": {"document_type": "action_plan", "date_start": "2025-01-31", "date_end": "2025-01-31"}, "recommendations": recs}
open("source.html","w").write(page()); json.dump(gold(), open("gold.json","w"), indent=1, ensure_ascii=False)
