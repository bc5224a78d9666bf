import json, html
E_ = html.escape
F = {"B": "#5b8fd6", "G": "#6dbb63", "A": "#f6b73c", "R": "#d9534f", "N": "#d0d0d0"}
MEAN = {"B": ("blue", "complete"), "G": ("green", "on_track"), "A": ("amber", "at_risk"), "R": ("red", "off_track")}
# theme, [(headline, text, action, officer, member, due, start, end, jul, oct, bragjul, bragoct)]
D = [("Local priorities and outcomes", [
 ("Tell one story of Lynford.", "The town centre, the port and the villages each have a plan; residents and investors need to see how they fit together.", "Write a place narrative with the Lynford Place Partnership and use it in all three plans.", "Assistant Director – Regeneration", "Cllr Imogen Farrant", "31 January 2025", "2025-01-31", "2025-01-31",
  "Brief agreed with the Place Partnership on 3 July.", "Consultant appointed. Six listening events held, two more planned for November.", "G", "G"),
 ("Use what you know about your residents.", "Data is collected in many services and seldom brought together to set priorities.", "Build a shared data dashboard for members and managers.", "Head of Digital and Customer Services", "Cllr Dev Parmar", "September 2024", "2024-09-01", "2024-09-30",
  "Data from revenues, housing and leisure loaded. Environmental services to follow.", "The dashboard went live on 23 September and was shown to all members on 8 October.", "A", "B")]),
("Organisational and place leadership", [
 ("Lead from the middle.", "Give heads of service more room to take decisions together across directorates.", "Set up a Heads of Service Forum with its own budget for innovation.", "Chief Executive", "Cllr Marian Oakes", "July 2024", "2024-07-01", "2024-07-31",
  "First forum held on 17 July. Budget of £40,000 agreed.", "Forum meets monthly. Three bids funded to date.", "B", "B")]),
("Governance and culture", [
 ("Help scrutiny to look forward.", "The work programme is mainly made up of reports that have already been decided.", "Introduce a 12-month forward work programme agreed jointly by Cabinet and scrutiny chairs.", "Monitoring Officer", "Cllr Peter Lindqvist", "Annual Council, May 2025", ["2025-05-01", None], ["2025-05-31", None],
  "Workshop with the Centre for Governance and Scrutiny arranged for September.", "Workshop postponed because of the by-election in Eastgate ward. New date not yet fixed.", "G", "R"),
 ("Renew the member and officer protocol.", "Expectations on both sides have become blurred since the pandemic.", "Revise the protocol and offer joint training for members and officers.", "Monitoring Officer", "Cllr Marian Oakes", "December 2024", "2024-12-01", "2024-12-31",
  "Survey of all 42 councillors issued.", "Draft protocol considered by the Standards Committee on 2 October and sent back for a shorter version.", "G", "A")]),
("Financial planning and management", [
 ("Move from annual savings to a medium-term plan.", "Reserves have been used to balance the last three budgets and this cannot go on.", "Adopt a four-year medium-term financial plan with a reserves policy.", "Section 151 Officer", "Cllr Dev Parmar", "25 February 2025", "2025-02-25", "2025-02-25",
  "Assumptions reviewed with external advisers.", "Budget gap now put at £3.1m by 2028/29. Cabinet will see options in December.", "A", "A"),
 ("Get a grip on the leisure centre business case.", "Costs have doubled since it was first approved and the council’s exposure to risk is not clear to members.", "Commission an independent review of the business case and report it to the Audit Committee.", "Section 151 Officer", "Cllr Imogen Farrant", "Q2 2024/25", "2024-07-01", "2024-09-30",
  "Reviewer appointed on 11 July.", "Review received on 27 September. The Audit Committee accepted its findings on 15 October and the action is closed.", "G", "B")]),
("Capacity for improvement", [
 ("Plan your workforce for five years, not one.", "A quarter of staff in building control and environmental health could retire by 2028.", "Produce workforce plans for every service, beginning with those at greatest risk.", "Head of Human Resources", "Cllr Peter Lindqvist", "March 2025", "2025-03-01", "2025-03-31",
  "Template agreed with service managers.", "Five of fourteen plans finished. Support bought in to complete the rest by the date agreed.", "G", "G"),
 ("Learn from others.", "Lynford has good practice to share and would gain from looking outside the county more often.", "Visit two councils of like size each year and publish what was learnt.", "Chief Executive", "Cllr Marian Oakes", "Each year", None, None,
  "Visit to Newark and Sherwood District Council took place on 26 June.", "Second visit to be arranged for spring.", "G", "G")])]
rows, gold = "", []
for theme, items in D:
    rows += f'<tr class="th"><td colspan="9">{E_(theme)}</td></tr>'
    for h, t, a, o, m, due, s, e, u1, u2, b1, b2 in items:
        rows += (f'<tr><td><b>{E_(h)}</b> {E_(t)}</td><td>{E_(a)}</td><td>{E_(o)}</td><td>{E_(m)}</td><td>{E_(due)}</td><td>{E_(u1)}</td><td>{E_(u2)}</td>'
                 f'<td class="b" style="background:{F[b1]}">{b1}</td><td class="b" style="background:{F[b2]}">{b2}</td></tr>')
        gold.append(dict(ref=None, text=f"{h} {t}", headline=h, theme=theme, recommendation_type="peer", actions=[dict(ref=None, text=a, due_text=due, due_start=s, due_end=e,
            leads=[dict(lead_text=o, role=o), dict(lead_text=m)],
            progress=[dict(text=u1, as_of_start="2024-07-01"), dict(text=u2, as_of_start="2024-10-01")],
            rag=[dict(rag_text=b, rag=MEAN[b][0], delivery=MEAN[b][1], as_of_start=d, basis="text_and_fill") for b, d in ((b1, "2024-07-01"), (b2, "2024-10-01"))])]))
        # the headline is printed with its full stop
        gold[-1].update(headline=[h, h.rstrip(".")], text=[f"{h} {t}", t])
open("source.html", "w").write(f'''<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Peer challenge tracker</title><style>
@page {{ size: A4 landscape; margin: 12mm 11mm 14mm; @bottom-left {{ content: "Lynford Borough Council"; font: 8pt "Liberation Sans" }} @bottom-right {{ content: "Page " counter(page) " of " counter(pages); font: 8pt "Liberation Sans" }} }}
body {{ font: 9.2pt/1.32 "Liberation Sans", sans-serif; color: #222 }} h1 {{ font-size: 17pt; color: #00594c; margin: 0 0 2mm }}
.logo {{ float: right }} p {{ max-width: 200mm; margin: 0 0 2.5mm; font-size: 10pt }} h2 {{ font-size: 12pt; color: #00594c; margin: 5mm 0 2mm; clear: both }}
table {{ border-collapse: collapse; width: 100% }} th, td {{ border: .6pt solid #999; padding: 1.3mm 1.5mm; vertical-align: top; text-align: left }}
.t th {{ background: #00594c; color: #fff; font-size: 8.6pt }} .th td {{ background: #d8ebe7; font-weight: bold; font-size: 10pt; break-after: avoid }} tr {{ break-inside: avoid }} .b {{ text-align: center; font-weight: bold }}
.key {{ width: auto }} .key td {{ font-size: 9pt }}</style>
<svg class="logo" width="150" height="46"><circle cx="22" cy="23" r="18" fill="#00594c"/><path d="M8 26q7-9 14 0t14 0" stroke="#fff" stroke-width="3" fill="none"/><text x="48" y="21" font-family="Liberation Sans" font-size="15" fill="#00594c">Lynford</text><text x="48" y="36" font-family="Liberation Sans" font-size="11" fill="#555">Borough Council</text></svg>
<h1>Corporate Peer Challenge – improvement tracker</h1>
<p><b>October 2024</b></p>
<p>Peers from other councils spent four days with us from 30 January to 2 February 2024 and made nine recommendations, which Cabinet accepted in full. This tracker is brought up to date each quarter and goes to Cabinet and to the Overview and Scrutiny Committee. The wording of the recommendations is taken from the peers’ report.</p>
<table class="t"><colgroup><col style="width:20%"><col style="width:15%"><col style="width:9.5%"><col style="width:8%"><col style="width:8%"><col style="width:14%"><col style="width:15.5%"><col style="width:5%"><col style="width:5%"></colgroup>
<thead><tr><th>LGA recommendation</th><th>Council action</th><th>Lead officer</th><th>Lead member</th><th>Due</th><th>Update July 2024</th><th>Update October 2024</th><th>BRAG July 2024</th><th>BRAG Oct 2024</th></tr></thead><tbody>{rows}</tbody></table>
<h2>BRAG key</h2><table class="key"><tr><td class="b" style="background:{F["B"]}">B</td><td>Action complete</td></tr><tr><td class="b" style="background:{F["G"]}">G</td><td>On track to be delivered by the due date</td></tr>
<tr><td class="b" style="background:{F["A"]}">A</td><td>At risk of missing the due date, plans in hand to recover</td></tr><tr><td class="b" style="background:{F["R"]}">R</td><td>Off track, action needed</td></tr></table></html>''')
json.dump(dict(source="document.pdf", documents=dict(document_type="action_plan", date_start="2024-10-01", date_end="2024-10-31"), councils=["E07999008"],
 recommendations=gold, peers=[], scope=[], milestones=[dict(event="on_site", date_text="30 January to 2 February 2024", date_start="2024-01-30", date_end="2024-02-02")]), open("gold.json", "w"), indent=1, ensure_ascii=False)
