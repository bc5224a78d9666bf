# Builds source.html and gold.json (then: chromium --print-to-pdf). Written for this project, CC0-1.0.
import json, html
KEY = [
 ("Be clearer about the outcomes that the county council wants for Stourmark’s residents, and make those the test of every large decision.",
  [("Halcyon Beresford, Chief Executive", "Chief Executive")], "Lead",
  ["Cabinet approved the Stourmark Outcomes Framework on 26 March 2024 after a ten-week conversation in which 3,112 people took part. It has seven outcomes. Every report to Cabinet since May has had to say which of the seven it serves, and two proposals have been sent back because the authors could not.",
   "The annual report, published for the first time in July, shows how far we have come on each outcome and compares us with our statistical neighbours. The Overview and Scrutiny Management Committee has built its work programme around it."]),
 ("Rebuild the relationship with the five district and borough councils at political as well as officer level",
  [("Cllr Leopold Ashdown-Pryce, Leader of the Council", ["Leader of the Council", "Leader"]), ("Anneka Voss, Director of Strategy and Partnerships", "Director of Strategy and Partnerships")], "Leads",
  ["The Stourmark Leaders’ Board has met monthly since January 2024, with the chair rotating. The first six meetings dealt with waste, housing growth, the visitor economy and the county deal, and we have learned to publish a note of each within a week.",
   "It would be wrong to say that all is well. Two of the districts voted in the summer against the proposed deal and the discussion of local government reorganisation will test the new habits. What has altered is that the difficult conversations are held in the room."]),
 ("Take a whole-council approach to the high needs deficit: it can not be left to the finance and education teams alone.",
  [("Marcus Tolland, Executive Director of Resources and Section 151 Officer", None), ("Gwendolen Sachs, Executive Director of Children’s Services", ["Executive Director of Children’s Services", "Director of Children's Services", "Director of Children’s Services"])], "Leads",
  ["The deficit on the dedicated schools grant stood at £47.3m when the peers came and would, on the trend of the time, have reached £91m by March 2026. A programme board chaired by the Chief Executive has since agreed:",
   ["a sufficiency plan for 340 more places in our own specialist provision, 118 of which opened in September;", "a single panel for placements costing more than £60,000 a year; and", "a transport policy that begins with independence, phased in from this term."],
   "The forecast for March 2026 is now £68m. We have shared our modelling with the Department and await its reply."]),
 ("Simplify the governance of the capital programme, which at present involves eleven boards.",
  [("Corporate Leadership Team", None)], "Lead",
  ["There are now three boards: one for schools, one for highways and one for everything else. Terms of reference were approved by the Audit and Governance Committee in February 2024. Slippage in the first half of the year was 9 per cent of the programme, against 31 per cent in the same months of 2023."]),
 ("Invest in the capacity of legal, procurement and commissioning – the services on which all the others depend.",
  [("Siobhán Tremlett, Monitoring Officer", "Monitoring Officer")], "Lead",
  ["We have been slower here than we hoped. Six of fourteen vacancies in legal services have been filled and a career grade was introduced in April. A shared commissioning hub with the integrated care board was to begin in June and will now start in January 2025, because the business case needed more work on information governance."]),
 ("Listen to, and act upon, what staff networks are telling you",
  [("Director of People and Culture", "Director of People and Culture")], "Lead",
  ["Each of the five networks now has a sponsor on the leadership team and a budget. Their chairs meet the Chief Executive every six weeks, and of the 23 requests that they made in the first year 17 have been met, three were declined with reasons and three are in hand.",
   "The pulse survey of September 2024 had 4,870 replies. Agreement with the statement “I can be myself at work” rose from 61 to 70 per cent, and among disabled colleagues from 44 to 58 per cent."]),
]
FURTHER = [
 ("The council should look again at how it consults people who do not use the internet.",
  [("Head of Communications and Engagement", "Head of Communications and Engagement")],
  ["Libraries in all 24 market towns hold paper copies of every consultation, and a telephone line staffed by our customer service team was opened in March. One in nine of the replies on the outcomes framework came by one of those ways."]),
 ("There would be merit in an independent review of members’ allowances and support, given the length of time since the last one.",
  [("Siobhán Tremlett, Monitoring Officer", "Monitoring Officer")],
  ["The Independent Remuneration Panel reported to full Council on 21 May 2024 and its proposals were accepted with one amendment. Members’ casework support has been increased by two posts."]),
 ("Peers recommend that risk registers be brought together so that the top ten risks can be seen in one place.",
  [("Head of Internal Audit", "Head of Internal Audit")],
  ["A single strategic risk register has gone to the Audit and Governance Committee each quarter since December 2023. Directorate registers feed into it, and the committee takes one risk in depth at every meeting."]),
]
FM = [("Prepared for","LGA Corporate Peer Challenge Progress Review"),("On site","14 and 15 November 2024"),("Prepared by","Strategy and Partnerships, with contributions from all directorates"),("Contact","Anneka Voss, Director of Strategy and Partnerships (anneka.voss@stourmark.example)")]
e = lambda s: html.escape(s, quote=False)
def prog(ps): return "".join("<ul>"+"".join(f"<li>{e(x)}</li>" for x in p)+"</ul>" if isinstance(p, list) else f"<p>{e(p)}</p>" for p in ps)
P = lambda *ps: prog(ps)
body = f"""<header><p class="k">Stourmark County Council</p><h1>Position Statement</h1><p class="d">October 2024</p></header>
<div class="fm">{"".join(f"<p><b>{e(k)}:</b> {e(v)}</p>" for k,v in FM)}</div>
<h2>1&ensp;Purpose of this statement</h2>
{P("A team of peers visited Stourmark between 6 and 9 November 2023 to carry out a Corporate Peer Challenge. Their report was published on 29 January 2024, and the action plan that answers it was approved by Cabinet on 26 March 2024. The team returns next month for the Progress Review. This statement gives them our own account of what has been done, what has not, and what we have found out on the way.",
"It has been written by those responsible for the work, read by the leaders of the three groups and checked by internal audit, who were asked to look for optimism. We have not used traffic lights. For each recommendation we quote the words of the peers and then say in plain terms where things stand.")}
<h2>2&ensp;The council in 2024</h2>
{P("Stourmark serves 612,000 people in a county of market towns, chalk hills and a long estuary. It employs 5,900 people, other than in schools, and has a net budget of £588m. Thirty-four of the 63 councillors belong to the administration. Elections are due in May 2025.",
"The year has been dominated by the cost of care. Placements for children rose by a fifth, and the average weekly price of a bed in a nursing home by 11 per cent. The budget for 2024/25 was balanced with savings of £31m, of which £26m are judged to be secure. The external auditor recommended in July that reserves be rebuilt, and the medium term plan has been amended to that end.")}
<h2>3&ensp;The key recommendations, and what we have done</h2>
{P("Six key recommendations were made in November 2023. Leads are given as they stand at the date of this paper.")}
{"".join(f'<div class="rec"><h3><span>Key recommendation {i}</span>“{e(t)}”</h3><p class="lead"><b>{k}:</b> {" / ".join(e(l) for l,_ in ls)}</p>{prog(ps)}</div>' for i,(t,ls,k,ps) in enumerate(KEY,1))}
<h2>4&ensp;Further recommendations in the body of the report</h2>
{P("The report of 2023 held other recommendations besides. We chose three on which to report here, because they were raised by members.")}
{"".join(f'<h4>“{e(t)}”</h4>{prog(ps)}<p class="lead2">[Lead: {" / ".join(e(l) for l,_ in ls)}]</p>' for t,ls,ps in FURTHER)}
<h2>5&ensp;What we would like from the Progress Review</h2>
{P("We should value the peers’ honest opinion of our pace. We should also like an hour with them on reorganisation, about which the Government may have said more by then, and on how a county with elections in six months can best prepare its next administration.",
"Two things that we have learned may be of use to other councils. The first is that it is easier to begin a board than to close one. The second is that people outside the council had noticed our difficulties well before we did, and were relieved when we spoke of them.")}
"""
css = """@page{size:A4;margin:22mm 24mm 22mm 30mm;@top-right{content:"Stourmark County Council | Position Statement";font:8pt 'URW Gothic';color:#2d6a4f}@bottom-center{content:"– " counter(page) " –";font:9pt 'P052'}}
@page:first{@top-right{content:""}}
body{font:11.3pt/1.45 'P052','Palatino Linotype',serif;margin:0}header{border-bottom:3px double #2d6a4f;margin-bottom:10pt}
.k{font:13pt 'URW Gothic';color:#2d6a4f;margin:0}h1{font:30pt 'URW Gothic';margin:4pt 0;color:#1b4332}.d{margin:0 0 8pt;font-size:13pt}
.fm{font-size:10.5pt;margin-bottom:12pt}.fm p{margin:0 0 2pt}h2{font:600 15pt 'URW Gothic';color:#2d6a4f;margin:18pt 0 6pt;break-after:avoid}
h3{background:#e3efe8;padding:6pt 9pt;margin:14pt 0 4pt;font:bold 11.5pt/1.35 'P052';break-after:avoid;break-inside:avoid}h3 span{display:block;font:9.5pt 'URW Gothic';color:#2d6a4f;margin-bottom:2pt}
h4{font:italic bold 12pt/1.35 'P052';color:#40577a;margin:14pt 0 4pt;break-after:avoid}p{margin:0 0 7pt}.lead{font-size:10.5pt;break-after:avoid}.lead2{font-size:10.5pt;text-align:right;font-style:italic}ul{margin:0 0 7pt;padding-left:18pt}"""
open("source.html","w").write(f'<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Position Statement October 2024</title><style>{css}</style><body>{body}</body></html>')
flat = lambda ps: " ".join(" ".join(p) if isinstance(p, list) else p for p in ps)
def lead(l, r):
    g = {"lead_text": l}
    if r: g["role"] = r
    return g
gold = {"source":"document.pdf","documents":{"document_type":"position_statement","date_start":"2024-10-01","date_end":"2024-10-31"},"councils":["E10999002"],
 "recommendations":[{"ref":["Key recommendation 1".replace("1",str(i)),f"Recommendation {i}"],"text":[t,f"“{t}”"],"recommendation_type":"peer","made":["2023","2023-11"],"leads":[lead(*l) for l in ls],"progress":[{"text":flat(ps)}]} for i,(t,ls,k,ps) in enumerate(KEY,1)]
  +[{"ref":None,"text":[t,f"“{t}”"],"recommendation_type":"peer","made":["2023","2023-11"],"leads":[lead(*l) for l in ls],"progress":[{"text":flat(ps)}]} for t,ls,ps in FURTHER],
 "front_matter":[{"field":k,"value_text":v} for k,v in FM],"peers":[],
 "milestones":[{"event":"on_site","date_text":["6 and 9 November 2023","between 6 and 9 November 2023"],"date_start":"2023-11-06","date_end":"2023-11-09"},
  {"event":"report_published","date_text":["29 January 2024","on 29 January 2024"],"date_start":"2024-01-29","date_end":"2024-01-29"},
  {"event":["progress_review","on_site"],"date_text":"14 and 15 November 2024","date_start":"2024-11-14","date_end":"2024-11-15"},
  {"event":"election","date_text":["May 2025","in May 2025"],"date_start":"2025-05-01","date_end":"2025-05-31"}],
 "no_extra":["front_matter"]}
json.dump(gold,open("gold.json","w"),indent=1,ensure_ascii=False)
