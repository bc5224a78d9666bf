"""Thornwick progress review: builds source.html (for weasyprint), document.pdf and gold.json."""
import json, html
from weasyprint import HTML
E = html.escape
RECS = [
 "Publish a refreshed council plan which sets out a small number of priorities, the resources attached to each and how success will be measured.",
 "Work with partners to bring the city’s several strategies for growth, skills and transport into a single story about the future of Thornwick.",
 "Clarify the respective roles of Cabinet members and directors, and set this out in a revised member and officer protocol.",
 "Reduce reliance on one-off measures in balancing the budget. Savings proposals should be worked up over two years, with delivery reported openly to Cabinet every quarter.",
 "Act quickly to reduce the number of households in nightly-paid temporary accommodation, drawing on the experience of other cities.",
 "Strengthen the Audit and Standards Committee by appointing independent members and by following up internal audit findings which are overdue.",
 "Make permanent appointments to the vacant statutory posts as soon as possible.",
 "Develop an organisational development plan which is owned by the whole leadership team.",
 "Review how the council listens to residents, including those who do not usually take part in consultations.",
]
PEERS = [("Lead Chief Executive Peer", "Hollis Brankin", "Chief Executive", "Durleigh City Council"), ("Labour Member Peer", "Councillor Miriam Osterley", "Leader of the Council", "Pendrake Borough Council"),
         ("Liberal Democrat Member Peer", "Councillor Alec Tranmere", "Group Leader", "Oxenford City Council"), ("Officer Peer", "Charlotte Abara-Finch", "Executive Director of Resources", "Westerleigh Council")]
LGA = [("LGA Peer Challenge Manager", "Owain Prestwick"), ("LGA Senior Regional Adviser", "Delphine Garside")]
SECT = [
 ("Vision, priorities and place (recommendations 1, 2 and 9)", [
  "The council adopted a new plan, <i>Thornwick Together 2025–2029</i>, in July 2025. It has five priorities where its predecessor had fourteen, and each has a lead Cabinet member and a small set of published measures. Partners told the peer team that they recognised themselves in it. This is a significant achievement and one of which the council should be proud.",
  "Less has been done to bring the city’s growth strategies together. A Thornwick Growth Board met for the first time in September and has commissioned a common evidence base. The peer team encourages the council to keep up the pace, as the combined authority will want to see a clear pipeline of schemes by the spring.",
  "A residents’ panel of 850 people was recruited in April 2025 and has already been used to test changes to household waste collections. Take-up among people under 25 and in Harbour ward is low, as the council itself acknowledges."]),
 ("Leadership and governance (recommendations 3 and 6)", [
  "A revised protocol was agreed by Council in March 2025 after workshops which most members attended. Both members and officers were positive about the change in tone. Fortnightly meetings of Cabinet and the Corporate Board now have agendas and action notes.",
  "The Audit and Standards Committee has two independent members and a new chair. The number of overdue high-priority audit actions has fallen from 34 to 9. The external auditor issued a statutory recommendation on the accounts in February 2025; although it lies outside the scope of this review, the peer team was pleased to see that the council has responded in full."]),
 ("Finance (recommendations 4 and 5)", [
  "The council’s finances remain its greatest challenge. The 2025/26 budget used £6.2m of reserves against £9.8m the year before, and a two-year savings round has been introduced. At the end of the second quarter 71 per cent of savings were reported as delivered or on course. The reports are clear and the Cabinet’s discussion of them is frank.",
  "There were 412 households in nightly-paid accommodation at the time of the peer challenge. There are now 287. A team of officers visited two other cities, an acquisitions programme has provided 64 homes and a landlord incentive scheme has begun. The peer team recognises the effort that this has taken and urges the council not to ease off as winter approaches."]),
 ("People and capacity (recommendations 7 and 8)", [
  "The Director of Children’s Services and the Monitoring Officer took up permanent posts in May and June 2025. The recruitment of a Section 151 Officer was not successful at the first attempt and the interim has agreed to stay until March 2026.",
  "The organisational development plan is still in draft. Staff to whom the team spoke knew that it was coming but could not say what would be in it. The council may wish to publish it soon, even if some parts are not yet finished, so that staff can help to shape it."])]
css = """
@page { size: A4; margin: 24mm 22mm 22mm; @bottom-right { content: counter(page); font: 9pt 'DejaVu Sans' } @bottom-left { content: 'Thornwick City Council – CPC progress review'; font: 8pt 'DejaVu Sans'; color: #666 } }
@page :first { @bottom-left { content: none } @bottom-right { content: none } }
body { font: 10.5pt/1.5 'DejaVu Sans', sans-serif; color: #222 } .cover { height: 200mm; padding-top: 60mm; border-left: 9mm solid #8a1538; padding-left: 10mm; page-break-after: always }
.cover h1 { font-size: 26pt; margin: 0 0 4mm; color: #8a1538; line-height: 1.2 } .cover p { font-size: 14pt; margin: 2mm 0 }
h2 { color: #8a1538; font-size: 16pt; margin: 8mm 0 3mm; page-break-after: avoid } h3 { font-size: 11.5pt; margin: 6mm 0 2mm; page-break-after: avoid } p { margin: 0 0 3mm } ol, ul { margin: 0 0 4mm; padding-left: 8mm } li { margin-bottom: 1.6mm }
.toc { list-style: none; padding: 0 } .toc li { display: flex; justify-content: space-between } .toc a { color: #222; text-decoration: none; display: block } .toc a::after { content: leader('.') target-counter(attr(href), page) }
"""
heads = ["Introduction", "Summary of the approach", "Progress review – feedback", "Final thoughts and next steps"]
b = ['<div class="cover"><p>LGA Corporate Peer Challenge</p><h1>Progress Review</h1><p>Thornwick City Council</p><p>20th and 21st October 2025</p><p>Feedback</p></div>',
 "<h2 style='margin-top:0'>Contents</h2><ul class='toc'>" + "".join(f"<li><a href='#h{i}'>{i}. {h} </a></li>" for i, h in enumerate(heads, 1)) + "</ul>"]
H = lambda i: b.append(f"<h2 id='h{i}'>{i}. {heads[i-1]}</h2>")
P = lambda t: b.append(f"<p>{t}</p>")
H(1)
P("The council undertook an LGA Corporate Peer Challenge (CPC) from 5th to 8th November 2024 and published its report, with an action plan, in February 2025.")
P("The progress review is an integral part of the Corporate Peer Challenge process. It gives a council’s senior leadership the chance to reflect with peers on what has been done about each recommendation, to consider early results and to talk through what has proved difficult.")
P("The LGA would like to thank Thornwick City Council for its commitment to sector-led improvement. This report was prepared after a two-day visit and should be read together with the report of November 2024, which made the following recommendations:")
b.append("<ol>" + "".join(f"<li>{E(r)}</li>" for r in RECS) + "</ol>")
H(2)
P("The progress review at Thornwick City Council took place, on site, on 20th and 21st October 2025. It focused on each of the nine recommendations made in November 2024, under four headings agreed with the council.")
P("For this progress review, the following members of the original CPC team were involved:")
b.append("<ul>" + "".join(f"<li>{E(a)} – {E(n)}, {E(r)}, {E(o)}</li>" for a, n, r, o in PEERS) + "".join(f"<li>{E(a)} – {E(n)}</li>" for a, n in LGA) + "</ul>")
P("Two of the original peers, from Sheffield and from Plymouth, were not able to take part. The team met 46 people in all, in person and on line.")
H(3)
P("Thornwick has made good progress in the past year. It has taken the peer team’s recommendations seriously, has been open about what remains to be done and has made visible changes in several of them, while the financial position continues to demand attention.")
for h, ps in SECT:
    b.append(f"<h3>{E(h)}</h3>"); [P(x) for x in ps]
H(4)
P("It is recognised that the council’s leadership will now wish to consider these findings. Under the terms of the CPC, the council is expected to publish this report by the end of December 2025.")
P("The council’s next Corporate Peer Challenge is due by November 2029. In the meantime the LGA can offer support with member development and with financial planning. Delphine Garside will keep in touch with the council.")
open("source.html", "w").write(f'<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Thornwick City Council – Corporate Peer Challenge progress review</title><style>{css}</style></head><body>' + "\n".join(b) + "</body></html>")
HTML("source.html").write_pdf("document.pdf")
roles = lambda a, r: [r, a, f"{a}, {r}", f"{r} ({a})"]
gold = {"source": "document.pdf", "documents": {"document_type": "progress_review", "date_start": ["2025-10-20", None], "date_end": ["2025-10-21", None]}, "councils": ["E06999001"],
 "recommendations": [{"ref": str(i), "text": r, "headline": None, "recommendation_type": "peer", "made": ["2024", "2024-11", "2024-11-05", "2024-11-08"], "theme": None, "actions": [], "leads": [], "rag": []} for i, r in enumerate(RECS, 1)],
 "front_matter": [], "scope": [],
 "peers": [{"name": n, "role": roles(a, r), "organisation": o} for a, n, r, o in PEERS] + [{"name": n, "role": [a, a[4:]]} for a, n in LGA],
 "milestones": [
  {"event": "on_site", "date_text": ["5th to 8th November 2024", "from 5th to 8th November 2024"], "date_start": "2024-11-05", "date_end": "2024-11-08"},
  {"event": ["report_published", "action_plan_published"], "date_text": ["February 2025", "in February 2025"], "date_start": "2025-02-01", "date_end": "2025-02-28"},
  {"event": "progress_review", "date_text": ["20th and 21st October 2025", "on 20th and 21st October 2025"], "date_start": "2025-10-20", "date_end": "2025-10-21"},
  {"event": ["report_published", "progress_review", "other"], "date_text": ["end of December 2025", "by the end of December 2025", "the end of December 2025"], "date_start": ["2025-12-01", "2025-12-31", None], "date_end": "2025-12-31"},
  {"event": ["on_site", "other"], "date_text": ["November 2029", "by November 2029"], "date_start": ["2029-11-01", None], "date_end": "2029-11-30"}], "no_extra": ["peers"]}
json.dump(gold, open("gold.json", "w"), indent=1, ensure_ascii=False)
open("source.toml", "w").write('''title = "Thornwick City Council: Corporate Peer Challenge progress review, October 2025"
origin = "written for this project"
licence = "CC0-1.0"
producer = "WeasyPrint"
family = "Progress review: the earlier challenge's nine recommendations as one numbered list in the introduction, feedback in prose under headings that cite several of them, peers as 'Kind of peer - Name, Post, Council', two reviews' dates and a passing statutory recommendation by the auditor."
split = "held_out"
''')
