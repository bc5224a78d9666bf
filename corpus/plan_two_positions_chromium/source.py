import sys, html, pathlib
here = pathlib.Path(__file__).resolve().parent; sys.path.insert(0, str(here.parent))
from goldrecords import *
K = {"Done": "complete", "On course": "on_track", "Slipping": "at_risk", "Stalled": "off_track", "Not begun": "not_started"}
O, A = "2023-10-31", "2024-04-30"
def act(text, leads, due, p1, s1, p2, s2):
    return dict(text=text, leads=leads, due=due,
        progress=[{"text": t, "as_of_start": d} for t, d in ((p1, O), (p2, A)) if t not in ("", "–", "N/A")],
        rag=[{"rag": None, "rag_text": s, "delivery": K[s], "as_of_start": d} for s, d in ((s1, O), (s2, A)) if s], cols=(p1, s1, p2, s2))
T1, T2, T3 = "Local priorities and outcomes", "Governance and culture", "Financial planning and management"
rows = [
 dict(theme=T1, ref="1", text="Agree a shorter list of priorities and say openly what the Council will stop doing.", actions=[
  act("Bring a revised Corporate Plan to Council with no more than five priorities, each with a named sponsor.", L("Chief Executive"), D("February 2024", "2024-02-01", "2024-02-29"),
      "Two member workshops have been held. Group leaders have agreed the five draft priorities.", "On course", "Council approved the new Corporate Plan on 22 February 2024.", "Done"),
  act("Publish a list of work that will be stopped, paused or passed to partners.", L("Assistant Chief Executive"), D("31/05/2024", "2024-05-31"),
      "–", "Not begun", "Services have returned their proposals. The list is thinner than hoped and has gone back to directors for a second look.", "Slipping")]),
 dict(theme=T1, ref="2", text="Make better use of data about residents, in particular those in the three coastal wards, when services are designed.", actions=[
  act("Build a single ward profile from Census, housing and revenues data.", L("Head of Insight and Performance"), D("Q4 2023/24", "2024-01-01", "2024-03-31"),
      "Data-sharing agreement signed with the county council.", "On course", "Profiles are live for all 21 wards and were shown to members in March.", "Done")]),
 dict(theme=T2, ref="3", text="Review the scrutiny function so that committees look at policy before decisions are taken rather than after.", actions=[
  act("Ask the Centre for Governance and Scrutiny to carry out a light-touch review.", L(("Monitoring Officer", "Monitoring Officer"), ("Chair of Overview and Scrutiny", None)), D("December 2023", "2023-12-01", "2023-12-31"),
      "Review commissioned; interviews with members begin in November.", "On course", "Report received in January. All nine proposals were accepted.", "Done"),
  act("Set a forward work programme that is joined up with the Cabinet’s own forward plan.", L(("Monitoring Officer", "Monitoring Officer")), D("June 2024", "2024-06-01", "2024-06-30"),
      "N/A", "", "A first joint programme is in draft. It will go to the Annual Meeting in May.", "On course"),
  act("Provide chairs with dedicated officer support, subject to the budget.", L("Director of Resources"), D("Ongoing", None, None),
      "Growth bid submitted.", "On course", "The growth bid was not supported in the 2024/25 budget. Options for sharing a post with a neighbouring council are being explored, but no date has been set and chairs remain concerned.", "Stalled")]),
 dict(theme=T2, ref="4", text="Strengthen relationships between senior officers and members.", actions=[
  act("Adopt a member and officer protocol, supported by training for all councillors following the May elections. The protocol will set out how casework is handled, how quickly members can expect a reply, and what happens when a reply is late.", L(("Monitoring Officer", "Monitoring Officer"), ("Group Leaders", None)), D("Autumn 2023"),
      "Drafted with the cross-party working group.", "Slipping", "Adopted by Council in February. 31 of 38 councillors have taken part in the training, and a further evening session is arranged for those who could not attend.", "Done")]),
 dict(theme=T3, ref="5", text="Close the medium-term gap by moving at pace from a list of ideas to a costed savings programme.", actions=[
  act("Establish a Transformation Board, meeting monthly.", L(("Chief Executive", "Chief Executive"), ("Leader of the Council", "Leader of the Council")), D("By 1 November 2023"),
      "First meeting held on 9 October.", "Done", "", ""),
  act("Produce business cases for the ten largest savings.", L(("S151 Officer", "Section 151 Officer")), D("31/03/2024", "2024-03-31"),
      "Template agreed.", "On course", "Six of ten business cases are complete. The remainder depend on the leisure contract, where the operator has asked for more time.", "Slipping")]),
 dict(theme=T3, ref="6", text="Put in place a formal reserves policy.", actions=[
  act("Present a reserves policy alongside the budget, showing the minimum level of balances and the reasons for each earmarked reserve.", L(("S151 Officer", "Section 151 Officer")), D("February 2024", "2024-02-01", "2024-02-29"),
      "–", "Not begun", "Approved with the 2024/25 budget.", "Done")]),
 dict(theme=T3, ref="7", text="Reset the capital programme, taking out schemes that cannot be delivered within two years.", actions=[
  act("Carry out a line-by-line review of the capital programme and report the results to Cabinet and to the Audit Committee.", L(("Head of Property", "Head of Property"), ("Head of Finance", "Head of Finance")), D("September 2024", "2024-09-01", "2024-09-30"),
      "", "", "Scope agreed by the Transformation Board. An external surveyor has been appointed to look at the four largest schemes and will report before the summer recess.", "On course")]),
]
e = html.escape
body, theme = [], None
for r in rows:
    if r["theme"] != theme:
        theme = r["theme"]; body.append(f'<tr class="b"><td colspan="9">{e(theme)}</td></tr>')
    for i, a in enumerate(r["actions"]):
        n = len(r["actions"]); c = a["cols"]
        first = f'<td rowspan="{n}" class="n">{r["ref"]}</td><td rowspan="{n}">{e(r["text"])}</td>' if i == 0 else ""
        leads = "<br>".join(e(l["lead_text"]) for l in a["leads"])
        body.append(f'<tr class="{"f" if i == 0 else ""}">{first}<td>{e(a["text"])}</td><td>{leads}</td><td>{e(a["due"]["due_text"])}</td>' + "".join(f"<td>{e(x)}</td>" for x in c) + "</tr>")
(here / "source.html").write_text('''<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Peer challenge action plan</title><style>
@page{size:A4 landscape;margin:14mm 12mm 15mm;@bottom-left{content:"Kestrelford Borough Council: peer challenge action plan";font:8pt Carlito}@bottom-right{content:"Page " counter(page) " of " counter(pages);font:8pt Carlito}}
body{font:9.6pt/1.28 Carlito}h1{font:bold 18pt Carlito;color:#25506b;margin:0 0 2mm}p{margin:0 0 2.2mm;max-width:230mm}
table{border-collapse:collapse;width:100%;table-layout:fixed;margin-top:3mm}th{text-align:left;vertical-align:bottom;font-weight:bold;padding:1mm 1.6mm;border-bottom:.4pt solid #777}
thead tr:first-child th{border-bottom:.4pt solid #bbb}th.g{text-align:center}
td{vertical-align:top;padding:1.2mm 1.6mm;border-bottom:.4pt solid #bbb}tr.f td{border-top:.8pt solid #555}tr.b td{background:#dfe9ee;font-weight:bold;padding:1mm 1.6mm;break-after:avoid}tr.b{break-after:avoid}
h2{font:bold 11pt Carlito;margin:5mm 0 1mm}ul{margin:0;padding-left:5mm}section{break-inside:avoid}</style></head><body>
<h1>Corporate Peer Challenge: our action plan</h1>
<p>Kestrelford Borough Council<br>Updated 30 April 2024</p>
<p>A team of peers visited us from 6 to 9 June 2023. Their report made seven recommendations, all of which we accepted. The plan below shows what we said we would do and where each action had got to at two points: six months ago and now. It was last discussed by the Cabinet on 12 March 2024.</p>
<table><colgroup><col style="width:4%"><col style="width:15%"><col style="width:18%"><col style="width:10.5%"><col style="width:8%"><col style="width:14%"><col style="width:7%"><col style="width:16.5%"><col style="width:7%"></colgroup>
<thead><tr><th rowspan="2">No.</th><th rowspan="2">What the peers recommended</th><th rowspan="2">What we agreed to do</th><th rowspan="2">Who is accountable</th><th rowspan="2">To be finished by</th><th colspan="2" class="g">At 31 October 2023</th><th colspan="2" class="g">At 30 April 2024</th></tr>
<tr><th>Position</th><th>Status</th><th>Position</th><th>Status</th></tr></thead><tbody>
''' + "\n".join(body) + '''</tbody></table>
<section><h2>What the status words mean</h2><ul><li><b>Done</b>: the action is complete.</li><li><b>On course</b>: on track to finish by the date shown.</li><li><b>Slipping</b>: at risk of missing the date, with a recovery plan agreed.</li><li><b>Stalled</b>: off track, and no recovery plan has been agreed.</li><li><b>Not begun</b>: not started.</li></ul></section></body></html>''')
write(here, rows, ("2024-04-30", "2024-04-30"))
toml(here, "Corporate Peer Challenge: our action plan", "Chromium", "landscape, horizontal rules only, theme banners, two-level header with two dated positions, rec cells spanning actions, word statuses, list key after the table")
