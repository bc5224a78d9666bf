"""Writes source.html (then: chromium --print-to-pdf) and gold.json.  The meanings in the gold (spans, leads, delivery) are stated here by hand."""
import json, html
N = "Wetherholme District Council"
STATUS = {"Achieved": "complete", "On target": "on_track", "Under control": "at_risk", "Behind schedule": "off_track", "Pending": "not_started"}
def D(t, s=0, e=0):
    return {"due_text": t} if s == 0 else {"due_text": t, "due_start": s, "due_end": e}
NONE, ONG = D(None, None, None), D("Ongoing", None, None)
def L(*posts):
    return [dict(lead_text=p, role=p) if p in ROLES else dict(lead_text=p) for p in posts]
ROLES = {"Chief Executive", "Director of Resources", "Monitoring Officer", "Head of Human Resources", "Director of Place", "Head of Policy and Communications", "Director of Communities"}
# theme -> [(ref, headline, explanation, executive decision maker, [(ref, action, lead officers, due, status)])]
PLAN = [
 ("Local priorities and outcomes", [
  ("1", "Sharpen the Council Plan", "reduce the forty-one commitments to a short list that residents, members and staff can recognise and that the budget can carry.", L("Leader of the Council"), [
   ("1a", "Hold two Cabinet and management team sessions to agree no more than ten priority outcomes for the rest of the plan period.", L("Chief Executive"), D("By end Q2 2025/26"), "On target"),
   ("1b", "Publish a revised four-page Council Plan, with one measure and one named owner against each outcome.", L("Head of Policy and Communications"), D("December 2025", "2025-12-01", "2025-12-31"), "Pending"),
   ("1c", "Close or pause the projects that no longer match a priority and tell partners which they are.", L("Chief Executive", "Director of Place"), D("March – May 2026", "2026-03-01", "2026-05-31"), "Pending")]),
  ("2", "Use data to target need", "bring together what the Council and its partners know about the coastal wards so that services can be aimed at the households that need them most.", L("Portfolio Holder for Communities and Wellbeing"), [
   ("2a", "Sign a data sharing agreement with the integrated care board and the two largest housing associations.", L("Monitoring Officer"), D("w/c 6 October 2025"), "Under control"),
   ("2b", "Produce ward profiles, refreshed each year, and present them to the parish forum.", L("Head of Policy and Communications"), D("2025/26", "2025-04-01", "2026-03-31"), "On target")])]),
 ("Organisational and place leadership", [
  ("3", "Tell the story of the place", "develop, with partners, one narrative for the district which goes beyond the visitor economy.", L("Leader of the Council"), [
   ("3a", "Commission a place narrative through the Wetherholme Partnership, tested with businesses, colleges and young people before it is launched.", L("Director of Place"), D("Mid 2026"), "On target")]),
  ("4", "Strengthen the voice of the district in devolution", "be clear what the Council wants from the new combined authority and who speaks for it.", L("Leader of the Council", "Deputy Leader"), [
   ("4a", "Agree a position paper on transport, skills and housing at Full Council.", L("Chief Executive"), D("23 July 2025", "2025-07-23", "2025-07-23"), "Achieved"),
   ("4b", "Second a senior officer to the combined authority for two days a week.", L("Head of Human Resources"), D("Autumn 2025"), "Behind schedule")])]),
 ("Governance and culture", [
  ("5", "Review the scrutiny function", "give the two overview and scrutiny committees a work programme that follows the Council's priorities, with earlier sight of Cabinet decisions.", L("Chair of the Overview and Scrutiny Committee"), [
   ("5a", "Invite an independent reviewer to observe three meetings and report to the Constitution Working Group.", L("Monitoring Officer"), D("September 2025", "2025-09-01", "2025-09-30"), "Achieved"),
   ("5b", "Introduce a twelve-month forward plan and a quarterly meeting between the committee chairs and Cabinet.", L("Monitoring Officer", "Democratic Services Manager"), D("End of June 2026"), "Pending")]),
  ("6", "Refresh the member and officer protocol", "reset expectations on both sides after the May 2025 elections and make sure that casework is answered in good time.", L("Portfolio Holder for Governance"), [
   ("6a", "Redraft the protocol with group leaders and bring it to the Standards Committee.", L("Monitoring Officer"), D("Q3 2025/26", "2025-10-01", "2025-12-31"), "On target"),
   ("6b", "Monthly drop-in for members with the management team.", L("Chief Executive"), ONG, "On target")])]),
 ("Financial planning and management", [
  ("7", "Close the medium-term gap", "the Council should set out how it will find the £2.7m that is needed by 2028/29 and stop relying on reserves to balance the budget.", L("Portfolio Holder for Finance and Assets"), [
   ("7a", "Draw up a savings programme with a business case for every proposal above £50,000. Proposals are to be tested by a cross-party budget panel before they go out to consultation, and the panel's comments will be printed with the budget papers in full.", L("Director of Resources"), D("31 October 2025", "2025-10-31", "2025-10-31"), "Under control"),
   ("7b", "Set a minimum level for general reserves and explain the risks behind it.", L("Director of Resources"), D("February 2026", "2026-02-01", "2026-02-28"), "Pending")]),
  ("8", "Get the most from the estate", "complete the asset review and decide which buildings to keep.", L("Portfolio Holder for Finance and Assets"), [
   ("8a", "Finish condition surveys of all operational buildings.", L("Estates and Facilities Manager"), D("By end Q2 2025/26"), "Behind schedule"),
   ("8b", "Decide the future of the Harbour Street offices.", None, NONE, None)])]),
 ("Capacity for improvement", [
  ("9", "Build a corporate programme office", "put in place a small team with the skills to plan, support and report on the change programme.", L("Deputy Leader"), [
   ("9a", "Recruit a programme manager and two project officers for an initial period of two years, paid for from the transformation reserve.", L("Director of Communities", "Head of Human Resources"), D("January 2026", "2026-01-01", "2026-01-31"), "On target"),
   ("9b", "Bring every corporate project into one register with the same monthly report.", L("Director of Communities"), D("2026/27", "2026-04-01", "2027-03-31"), "Pending")]),
  ("10", "Look after your people", "staff are loyal and proud but stretched; a workforce plan is needed that deals with pay, succession and wellbeing together.", L("Portfolio Holder for Governance"), [
   ("10a", "Write a workforce plan with staff representatives and the recognised trade unions.", L("Head of Human Resources"), D("March 2026", "2026-03-01", "2026-03-31"), "On target"),
   ("10b", "Repeat the staff survey and publish what has been done since the last one.", L("Head of Human Resources"), D("Mid 2026"), "Pending")])]),
]
h = html.escape
br = lambda leads: "<br>".join(h(x["lead_text"]) for x in leads)
rows, recs = [], []
for theme, rr in PLAN:
    n, first = sum(len(r[4]) for r in rr), True
    for ref, head, rest, edm, acts in rr:
        for i, (aref, text, leads, due, st) in enumerate(acts):
            c = ""
            if first: c += f"<td class=t rowspan={n}>{h(theme)}</td>"
            if i == 0: c += f"<td rowspan={len(acts)}>{ref}. <b>{h(head)}</b> – {h(rest)}</td><td rowspan={len(acts)}>{br(edm)}</td>"
            c += f"<td><i>{aref}</i>&ensp;{h(text)}</td><td>{'TBC' if leads is None else br(leads)}</td><td>{h(due['due_text'] or '–')}</td><td>{st or ''}</td>"
            rows.append(f"<tr class='{'top' if first else 'rec' if i == 0 else 'act'}'>{c}</tr>"); first = False
        recs.append({"ref": ref, "text": f"{head} – {rest}", "headline": head, "recommendation_type": "peer", "theme": theme, "leads": edm, "actions": [
            {"ref": aref, "text": text, **due, **({} if leads is None else {"leads": leads}), "progress": [],
             "rag": [{"rag": None, "rag_text": st, "delivery": STATUS[st]}] if st else []} for aref, text, leads, due, st in acts]})
page = f"""<!doctype html><html lang=en><meta charset=utf-8><title>Peer challenge action plan</title><style>
@page {{ size: A4 portrait; margin: 15mm 11mm 16mm; @bottom-left {{ content: "{N} – Corporate Peer Challenge action plan, July 2025"; font: 7pt "Liberation Serif" }} @bottom-right {{ content: "Page " counter(page) " of " counter(pages); font: 7pt "Liberation Serif" }} }}
body {{ font: 8.3pt/1.25 "Liberation Serif", serif; margin: 0 }} h1 {{ font-size: 15pt; margin: 0 }} h2 {{ font-size: 10.5pt; font-weight: normal; font-style: italic; margin: 1mm 0 3mm }} p {{ margin: 0 0 2mm; text-align: justify; font-size: 8.6pt }}
table {{ border-collapse: collapse; width: 100%; table-layout: fixed; margin-top: 2mm }} td, th {{ vertical-align: top; text-align: left; padding: 1.1mm 1.2mm; overflow-wrap: break-word }}
th {{ border-top: .9pt solid #000; border-bottom: .9pt solid #000; font-weight: bold }} tr.top td {{ border-top: .7pt solid #000 }} tr.rec td {{ border-top: .4pt solid #777 }} td.t {{ font-weight: bold; font-size: 7.8pt }}
table {{ border-bottom: .9pt solid #000 }} dl {{ margin: 1mm 0 0; columns: 1 }} dt {{ font-weight: bold; float: left; width: 26mm }} dd {{ margin: 0 0 0 27mm }}
</style>
<h1>{N}</h1><h2>Corporate Peer Challenge: action plan – July 2025</h2>
<p>A team of peers from local government spent three days with us in the spring. Their report was published in June and made ten recommendations, grouped under the five themes that every corporate peer challenge looks at. This plan says what we will do about each, which member of the executive answers for it, and which officer leads on each action. It will be reviewed every quarter by the Overview and Scrutiny Committee until the team comes back.</p>
<p style="margin-bottom:1mm">The last column uses the words of our performance framework:</p>
<dl><dt>Achieved</dt><dd>the action has been completed.</dd><dt>On target</dt><dd>the action is on track to be completed by its date.</dd><dt>Under control</dt><dd>the date is at risk, and steps to recover it have been agreed.</dd><dt>Behind schedule</dt><dd>the action is off track: its date has been missed or will be.</dd><dt>Pending</dt><dd>the action has not started yet.</dd></dl>
<table><colgroup><col style="width:11.9%"><col style="width:21.1%"><col style="width:12%"><col style="width:24.5%"><col style="width:12%"><col style="width:9.8%"><col style="width:8.7%"></colgroup>
<thead><tr><th>Theme<th>Recommendation<th>Executive Decision Maker<th>Action<th>Lead Officer<th>By when<th>Status</tr></thead><tbody>{chr(10).join(rows)}</tbody></table>
<p style="margin-top:3mm; font-size:7.6pt">Note: dates are those agreed by the Executive and will be changed only with its consent. The Council also took away a number of smaller suggestions from the report, which are followed up in service plans and are not listed here.</p></html>"""
open("source.html", "w").write(page)
json.dump({"source": "plan_theme_first_portrait_serif_chromium.pdf", "documents": {"document_type": "action_plan", "date_start": "2025-07-01", "date_end": "2025-07-31"}, "recommendations": recs}, open("gold.json", "w"), indent=1, ensure_ascii=False)
