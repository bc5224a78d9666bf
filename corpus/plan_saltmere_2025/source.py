import sys, html; sys.path.insert(0, __import__("os").path.dirname(__import__("os").path.dirname(__import__("os").path.abspath(__file__))))
from gold_spans import *
O, C, D, N = "On track", "Complete", "Delayed", "Not started"
P = [
("Local priorities and outcomes", [
 ("R1", "Sharpen the corporate strategy", "choose fewer outcomes, and show residents what will be different by 2028", [
  ("Hold a Cabinet and senior officer session to rank the 22 strategic outcomes.", ["Chief Executive"], "October 2024", "Session held on 16 October; 22 outcomes became nine.", "Nine outcomes adopted by Council on 25 February.", C),
  ("Write a plain-English delivery plan with an annual milestone for every outcome.", ["Corporate Policy Manager"], "June 2025", "Outline only.", "Draft with portfolio holders. Two outcomes (coastal access; skills) still lack a milestone.", O)]),
 ("R2", "Use data to see which places are falling behind", "the peer team heard of good datasets that nobody had brought together", [
  ("Publish ward profiles for all 19 wards on the website.", ["Head of Performance"], "January 2025", "12 of 19 done.", "Published 30 January.", C)])]),
("Organisational and place leadership", [
 ("R3", "Lead the conversation about the harbour quarter", "partners are waiting for the council to say what it wants", [
  ("Convene a harbour quarter board with an independent chair.", ["Leader of the Council", "Director of Place"], "December 2024", "Terms of reference agreed. Chair being sought.", "Chair appointed in January; the board first met on 6 March.", C),
  ("Commission a masterplan for the quarter.", ["Director of Place"], "November 2025", "Not yet begun; depends on the board.", "Brief going to the board on 8 May.", O)]),
 ("R4", "Agree how the council will work with parish councils", "the charter of 2016 is no longer known or used", [
  ("Rewrite the parish charter with the Saltmere Association of Local Councils.", ["Democratic Services Manager"], "September 2025", "–", "First workshop drew 31 parishes; a second follows in June.", O)])]),
("Governance and culture", [
 ("R5", "Review the constitution", "give particular attention to the scheme of delegation and to public speaking", [
  ("Set up a cross-party constitution working group.", ["Monitoring Officer"], "November 2024", "Set up, with seven members.", "Has met five times.", C),
  ("Bring a revised scheme of delegation to Council.", ["Monitoring Officer", "S151 Officer"], "May 2025", "Work to start in the new year.", "Delayed to July so that the external auditor's comments can be taken in.", D)]),
 ("R6", "Make Audit and Governance Committee stronger", "appoint independent members and train all of its members yearly", [
  ("Recruit two independent members.", ["Head of Internal Audit"], "March 2025", "Advertisement closed 8 November with three applicants.", "One appointed. The second post has been advertised again.", D)])]),
("Financial planning and management", [
 ("R7", "Close the gap in the medium-term financial plan", "the £2.3m needed by 2027/28 is known but not planned for", [
  ("Draw up savings options worth at least £3m.", ["S151 Officer"], "December 2024", "Options of £2.6m put to Cabinet members informally.", "Options of £3.1m drawn up and £1.4m of these built into the 2025/26 budget.", C),
  ("Begin a programme of service reviews, four a year.", ["Director of Resources"], "April 2025", "Order of reviews agreed.", "Planning enforcement and parking under way.", O),
  ("Review fees and charges against those of similar coastal districts.", ["Finance Manager", "Service heads"], "Q2 2025/26", "–", "–", N)]),
 ("R8", "Know the assets", "there is no single list of what the council owns, what it is worth and what it costs to keep", [
  ("Complete the asset register.", ["Estates Manager"], "March 2025", "64% of the entries checked.", "91% checked; the remainder are coastal defence plots with unclear title.", D)])]),
("Capacity for improvement", [
 ("R9", "Write a workforce plan", "more than a quarter of planning and environmental health posts are held by agency staff", [
  ("Complete a skills audit in the five hardest-to-fill services.", ["Head of HR"], "February 2025", "Two of five done.", "All five done. Findings shared with staff side on 3 April.", C),
  ("Offer four career-grade posts a year in planning and environmental health.", ["Head of HR", "Head of Regulatory Services"], "September 2025", "Funding included in the draft budget.", "Funding approved; adverts to go out in May.", O)]),
 ("R10", "Give transformation an owner", "many good projects have begun but nobody holds the whole", [
  ("Appoint a head of transformation for two years.", ["Chief Executive"], "January 2025", "Interviews held on 21 November.", "In post since 17 February.", C),
  ("Report all projects on one page to the Leadership Team each month.", ["Head of Transformation"], "By 31 May 2025", "–", "Template tested in March with eleven projects.", O)])]),
]
ROLE = {"S151 Officer": "Section 151 Officer"}
DEL = {O: "on_track", C: "complete", D: "off_track", N: "not_started"}
e = html.escape; rows = []; recs = []
for th, rs in P:
    rows.append(f"<tr class=b><td colspan=8>{e(th)}</td></tr>")
    for ref, h, rest, acts in rs:
        A = []
        for i, (a, o, d, u1, u2, st) in enumerate(acts):
            left = f"<td rowspan={len(acts)}>{ref}</td><td rowspan={len(acts)}><b>{e(h)}</b> – {e(rest)}.</td>" if i == 0 else ""
            rows.append(f"<tr class={'r' if i == 0 else 'a'}>{left}<td>{e(a)}</td><td>{'<br>'.join(map(e, o))}</td><td>{d}</td><td>{e(u1)}</td><td>{e(u2)}</td><td>{st}</td></tr>")
            pr = [dict(text=t, as_of_start=x) for t, x in ((u1, "2024-11-01"), (u2, "2025-04-01")) if t != "–"]
            A.append(dict(text=a, ref=None, **due(d), leads=[lead(x, ROLE.get(x, x) if x.startswith(("Chief Ex", "Monitoring", "S151", "Director", "Head of")) else None) for x in o], progress=pr, rag=[dict(rag=None, rag_text=st, delivery=[DEL[st], "at_risk"] if st == D else DEL[st])]))
        recs.append(dict(ref=ref, text=f"{h} – {rest}.", headline=h, recommendation_type="peer", theme=th, leads=[], progress=[], rag=[], actions=A))
page = f"""<!doctype html><html lang=en><meta charset=utf-8><title>Saltmere peer challenge action plan</title><style>
@page {{ size: A4 portrait; margin: 14mm 11mm 16mm }} body {{ font: 8pt/1.3 "Liberation Sans Narrow", "Liberation Sans"; color: #222 }}
h1 {{ font: 700 17pt "Liberation Serif"; color: #0b4f6c; margin: 0 0 2mm }} p {{ font-size: 9.5pt; font-family: "Liberation Sans"; margin: 0 0 2.2mm }}
table {{ border-collapse: collapse; width: 100%; margin-top: 3mm }} td, th {{ vertical-align: top; text-align: left; padding: 3px 5px 3px 0; border: 0 }}
th {{ border-bottom: 1.6pt solid #0b4f6c; border-top: 1.6pt solid #0b4f6c; color: #0b4f6c }} tr.r td {{ border-top: .9pt solid #888 }} tr.a td {{ border-top: .4pt solid #ccc }}
tr.b td {{ font-weight: 700; color: #0b4f6c; font-size: 9pt; padding-top: 9px; break-after: avoid }} tr {{ break-inside: avoid }} table {{ border-bottom: 1.6pt solid #0b4f6c }}
</style><h1>Corporate Peer Challenge: our action plan</h1>
<p><b>Saltmere District Council</b> · April 2025</p>
<p>The Local Government Association’s peer team spent three days in Saltmere, from 18 to 20 June 2024, and left us with ten recommendations. The plan below was first agreed by Cabinet in October 2024 and is looked at by Overview and Scrutiny twice a year. Both updates are kept side by side so that members can see what has moved.</p>
<p>Status is one of four words. <b>Complete</b> means that nothing more is to be done under this plan; <b>On track</b>, that we expect to meet the date; <b>Delayed</b>, that the date has been or will be missed; <b>Not started</b> speaks for itself.</p>
<table><thead><tr><th style="width:5%">Ref<th style="width:19%">Recommendation<th style="width:18%">Action<th style="width:12%">Lead<th style="width:9%">By when<th style="width:14%">Update November 2024<th style="width:16%">Update April 2025<th style="width:7%">Status</tr></thead><tbody>
{chr(10).join(rows)}</tbody></table></html>"""
open("source.html", "w").write(page)
gold(".", documents=dict(document_type="action_plan", date_start="2025-04-01", date_end="2025-04-30"), councils=["E07999004"], recommendations=recs, front_matter=[], scope=[], peers=[],
     milestones=[dict(event="on_site", date_text=["from 18 to 20 June 2024", "18 to 20 June 2024"], date_start="2024-06-18", date_end="2024-06-20")])
toml(".", "Saltmere District Council: Corporate Peer Challenge, our action plan", "chromium (HTML)", "Portrait plan of eight narrow columns with horizontal rules only, theme rows without fill, bold headline before an en dash, two dated update columns and a column of status words with a legend in prose.", ["half_ruled", "dated_updates", "banners", "merged"])
