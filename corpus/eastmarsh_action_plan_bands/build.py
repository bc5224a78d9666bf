import json,html
from weasyprint import HTML
e=html.escape
S={"C":("Complete","blue","complete","#9dc3e6"),"T":("On track","green","on_track","#a9d18e"),"D":("Delayed","amber","at_risk","#ffd966"),"O":("Off track","red","off_track","#f4907f")}
# (theme,[ (ref, headline, text, [ (aref, action, [(lead,role)], due_text, ds, de, progress, status) ]) ])
P=[("Local priorities and outcomes",[
 ("1","Agree a small number of long-term outcomes for the borough","The Corporate Plan lists 46 commitments. Members and officers should settle on the handful of outcomes that matter most and use them to steer budgets, partnerships and communications.",[
  ("1.1","Hold two member workshops to review the 46 commitments and agree no more than six borough outcomes.",["Chief Executive"],"June 2025","2025-06-01","2025-06-30","Workshops were held on 4 and 19 June and were attended by 31 of 36 councillors. Five draft outcomes have been agreed with group leaders.","C"),
  ("1.2","Publish a refreshed Corporate Plan 2026-2030 following public consultation.",["Assistant Director – Policy and Communications"],"February 2026","2026-02-01","2026-02-28","Consultation opens on 6 October. The draft plan went to Overview and Scrutiny in August.","T")]),
 ("2","Make better use of data and resident insight","There is a wealth of data in individual services but little of it is brought together to inform decisions.",[
  ("2.1","Create a single performance dashboard for Cabinet, drawing on the data already held by services.",["Assistant Director – Policy and Communications","Head of Digital"],"31 October 2025","2025-10-31","2025-10-31","A prototype has been shown to Cabinet members. Publication has slipped by around six weeks because the housing data needs cleansing.","D")])]),
("Organisational and place leadership",[
 ("3","Use the council’s convening power to shape the future of the port and town centre","Partners are willing to follow the council’s lead but told us that they are not always sure what is being asked of them.",[
  ("3.1","Re-launch the Eastmarsh Place Board with an independent chair and revised terms of reference.",["Leader of the Council","Chief Executive"],"September 2025","2025-09-01","2025-09-30","Chair appointed in July. First meeting of the new board took place on 9 September.","C"),
  ("3.2","Bring forward a delivery strategy for the Quayside quarter.",["Director of Place"],"March 2026","2026-03-01","2026-03-31","Consultants appointed; soft market testing is under way with four developers.","T"),
  ("3.3","Agree a joint lobbying plan with the port operator, the college and the Chamber of Commerce.",["Director of Place"],"December 2025","2025-12-01","2025-12-31","Not yet begun. The college is without a principal until the new year and partners have asked that we wait.","O")])]),
("Governance and culture",[
 ("4","Strengthen overview and scrutiny","Scrutiny should have a forward work programme of its own, built around the outcomes in the Corporate Plan, and should be involved before decisions are made.",[
  ("4.1","Commission the Centre for Governance and Scrutiny to carry out a scrutiny improvement review.",["Monitoring Officer"],"July 2025","2025-07-01","2025-07-31","Review completed and reported to the committee on 22 July.","C"),
  ("4.2","Introduce a rolling twelve-month scrutiny work programme, aligned with the Forward Plan.",["Monitoring Officer","Chair of Overview and Scrutiny Committee"],"November 2025","2025-11-01","2025-11-30","Draft programme in preparation for the November meeting.","T")]),
 ("5","Refresh the member development programme","A structured offer, co-designed with councillors, would help newer members in particular to understand their role.",[
  ("5.1","Complete a training needs assessment with every councillor and publish an annual programme.",["Democratic Services Manager"],"January 2026","2026-01-01","2026-01-31","22 of 36 assessments have been completed.","T")])]),
("Financial planning and management",[
 ("6","Close the medium-term budget gap of £3.2m with a deliverable savings plan","The council has a good record of balancing its budget in year but has relied upon reserves. Savings need to be worked up earlier, with named owners and agreed milestones.",[
  ("6.1","Set up a Financial Resilience Board, meeting monthly, to hold the savings programme to account.",["Section 151 Officer"],"May 2025","2025-05-01","2025-05-31","Board in place since May and meeting monthly.","C"),
  ("6.2","Identify £1.5m of savings for 2026/27 for consideration by Cabinet.",["Corporate Leadership Team"],"November 2025","2025-11-01","2025-11-30","Proposals worth £1.1m have been validated. Options for the remainder are being costed.","D")])]),
("Capacity for improvement",[
 ("7","Develop a workforce strategy that addresses recruitment and succession","Planning, legal services and environmental health are reliant on agency staff.",[
  ("7.1","Adopt a People Strategy which includes a “grow our own” scheme for hard-to-fill posts.",["Head of Human Resources and Organisational Development"],"April 2026","2026-04-01","2026-04-30","Staff survey completed (71% response). First draft to be considered by CLT in October.","T")]),
 ("8","Establish a corporate programme office","Projects are run well individually, but nobody has sight of the whole and of the demands that they make on the same people.",[
  ("8.1","Recruit a Programme Manager and two project officers.",["Director of Resources"],"August 2025","2025-08-01","2025-08-31","Programme Manager started on 1 September; one project officer post is being re-advertised.","D"),
  ("8.2","Adopt a single project management framework and a register of all major projects.",["Director of Resources"],"December 2025","2025-12-01","2025-12-31","Framework drafted. The register holds 27 projects.","T")])]),
]
css='''@page{size:A4 landscape;margin:16mm 14mm 17mm;@bottom-left{content:"Eastmarsh Borough Council – CPC Action Plan – September 2025 update";font:8pt Carlito;color:#555}@bottom-right{content:"Page " counter(page) " of " counter(pages);font:8pt Carlito;color:#555}}
body{font:10pt/1.28 Carlito;color:#222}h1{font-size:21pt;color:#0b5563;margin:0 0 1mm}h2{font-size:13pt;color:#0b5563;margin:5mm 0 1.5mm;break-after:avoid}
.sub{font-size:12pt;color:#444;margin:0 0 4mm}.logo{float:right}
table{border-collapse:collapse;width:100%;table-layout:fixed;margin:0 0 3mm}th{background:#0b5563;color:#fff;text-align:left;font-weight:bold}th,td{border:.6pt solid #8aa6ac;padding:1.3mm 1.8mm;vertical-align:top}
tr{break-inside:avoid}tr.rec td{background:#e3eef0;break-after:avoid}tr.rec{break-after:avoid}td.s{text-align:center;font-weight:bold}.key td,.key th{padding:1mm 2mm}.key{width:62%}p{margin:0 0 2mm}'''
b=[f'<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Corporate Peer Challenge Action Plan</title><style>{css}</style>']
b.append('''<svg class="logo" width="120" height="52" viewBox="0 0 120 52"><path d="M4 40 Q20 26 36 40 T68 40 T100 40" fill="none" stroke="#0b5563" stroke-width="5"/><path d="M4 28 Q20 14 36 28 T68 28 T100 28" fill="none" stroke="#5aa9a4" stroke-width="5"/><circle cx="96" cy="11" r="8" fill="#e0a526"/></svg>
<h1>Corporate Peer Challenge: Action Plan</h1><p class="sub">Eastmarsh Borough Council<br>Progress update – September 2025</p>
<p>The Local Government Association’s peer team spent three days with us from 11 to 13 March 2025. Their report was published in May and made eight recommendations. Cabinet adopted this action plan on 8 July 2025. It is reviewed each quarter by the Corporate Leadership Team and twice a year by Overview and Scrutiny Committee.</p>
<p>The peer team will come back for a progress review in January 2026.</p>
<h2>Key to status</h2><table class="key"><tr><th style="width:22mm">Status</th><th>Meaning</th></tr>''')
for k,m in (("C","The action has been delivered (blue)"),("T","Progressing as planned and expected to be delivered by the date shown (green)"),("D","Some slippage, with action in hand to recover (amber)"),("O","Unlikely to be delivered by the date shown (red)")):
    b.append(f'<tr><td class="s" style="background:{S[k][3]}">{S[k][0]}</td><td>{m}</td></tr>')
b.append('</table>')
recs=[]
for th,rs in P:
    b.append(f'<h2>{e(th)}</h2><table><colgroup><col style="width:11mm"><col style="width:70mm"><col style="width:46mm"><col style="width:27mm"><col style="width:93mm"><col style="width:22mm"></colgroup><thead><tr><th>No.</th><th>Action</th><th>Lead</th><th>By when</th><th>Progress</th><th>Status</th></tr></thead><tbody>')
    for ref,h,t,acts in rs:
        b.append(f'<tr class="rec"><td colspan="6"><b>Recommendation {ref}: {e(h)}.</b> {e(t)}</td></tr>')
        g={"ref":ref,"text":f"{h}. {t}","headline":[h,h+"."],"recommendation_type":"peer","theme":th,"leads":[],"rag":[],"progress":[],"actions":[]}
        g["text"]=[f"{h}. {t}",t,f"{h}: {t}"][0]
        for ar,at,ls,du,ds,de,pr,st in acts:
            b.append(f'<tr><td>{ar}</td><td>{e(at)}</td><td>{"<br>".join(map(e,ls))}</td><td>{du}</td><td>{e(pr)}</td><td class="s" style="background:{S[st][3]}">{S[st][0]}</td></tr>')
            g["actions"].append({"ref":ar,"text":at,"due_text":du,"due_start":ds,"due_end":de,
              "leads":[{"lead_text":l,"role":[l,None] if "Team" in l else l} for l in ls],
              "progress":[{"text":pr,"as_of_start":"2025-09-01"}],"rag":[{"rag_text":S[st][0],"rag":S[st][1],"delivery":S[st][2]}]})
        recs.append(g)
    b.append('</tbody></table>')
open('source.html','w').write('\n'.join(b)); HTML('source.html').write_pdf('document.pdf')
for r in recs: r["headline"]=r["headline"][0]
gold={"source":"document.pdf","documents":{"document_type":"action_plan","date_start":"2025-09-01","date_end":"2025-09-30"},"councils":["E07999005"],"recommendations":recs,"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":["from 11 to 13 March 2025","11 to 13 March 2025"],"date_start":"2025-03-11","date_end":"2025-03-13"},
{"event":"report_published","date_text":["May","in May"],"date_start":["2025-05-01",None],"date_end":["2025-05-31",None]},
{"event":["action_plan_published","meeting","other"],"date_text":"8 July 2025","date_start":"2025-07-08","date_end":"2025-07-08"},
{"event":"progress_review","date_text":["January 2026","in January 2026"],"date_start":"2026-01-01","date_end":"2026-01-31"}]}
json.dump(gold,open('gold.json','w'),indent=1,ensure_ascii=False)
open('source.toml','w').write('''title = "Corporate Peer Challenge: Action Plan, progress update September 2025 (Eastmarsh Borough Council)"
origin = "written for this project"
licence = "CC0-1.0"
producer = "weasyprint"
family = "Landscape plan, one table a theme, each recommendation a band over all columns with numbered actions below; status words on coloured cells with a key: tests bands, several leads a cell and colour plus word"
split = "seen"
''')
