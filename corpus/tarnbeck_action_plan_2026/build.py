import json, html, subprocess, tempfile
PEOPLE = [("JH","Joanna Hesketh","Chief Executive"),("PA","Parminder Aujla","Director of Resources"),("TW","Tom Wardle","Director of Place"),
 ("CL","Ceri Lomax","Monitoring Officer"),("NB","Nadia Bright","Head of People"),("RF","Robert Fell","Head of Strategy and Communications"),("SO","Councillor Sheila Orrell","Leader of the Council")]
ROLE = {i: r for i, _, r in PEOPLE}
Q = ["2025-04-01","2025-07-01","2025-10-01"]
B,G,A,R = "Complete","On track","Some slippage","Off track"
KEY = {B:("blue","complete","#9dc3e6"),G:("green","on_track","#a9d18e"),A:("amber","at_risk","#ffd966"),R:("red","off_track","#f4978e")}
RECS = [
("1","Agree a single set of priorities and stop doing what is not in it","The council has 61 live projects and cannot do all of them well. Members and officers should settle on a short list and be open about what will wait.",[
 ("1.1","Workshop with Cabinet and the Corporate Management Team to rank all live projects against the Borough Plan","JH / SO","May 2025",
  "Workshop held on 22 May. All 61 projects scored.","Ranking agreed by Cabinet in September: 24 to continue, 19 to be phased, 18 to stop or pause.","No further action.",B),
 ("1.2","Publish a one-page statement of priorities for residents, staff and partners","RF","October 2025",
  "–","Draft tested with the residents’ panel and two staff focus groups.","Published with the November edition of Tarnbeck Talk and on the website.",B),
 ("1.3","Bring a gateway process into use so that no new project starts without a sponsor, a budget and an end date","PA","Dec 2025",
  "Template drafted.","Trial on three capital schemes.","Gateway in use from 1 November for capital; revenue projects will follow in the new financial year.",A)]),
("2","Turn the savings programme into plans that can be delivered","The medium term financial plan relies on £4.1m of savings of which less than half have an owner.",[
 ("2.1","Name an accountable officer for each line of the savings programme","PA","30 June 2025",
  "Done for 41 of 44 lines.","All 44 lines have an accountable officer and a delivery profile.","",B),
 ("2.2","Report savings delivery monthly to the Corporate Management Team and quarterly to Cabinet","PA","From July 2025",
  "","First monthly return considered in August; first quarterly report in September.","Reports continue. £2.9m of the £4.1m is forecast to be achieved this year.",G),
 ("2.3","Review fees and charges against those of neighbouring authorities","PA / TW","31 October 2025",
  "Scope agreed.","Data received from five of seven neighbours.","Review delayed by a vacancy in the finance team. Findings now expected in February, too late for the 2026/27 budget.",R)]),
("3","Strengthen the way in which scrutiny works","Scrutiny is well meant but looks backwards, and much of its time goes on items for noting.",[
 ("3.1","Adopt a forward work programme that is drawn from the Cabinet forward plan","CL","June 2025",
  "Work programme approved by the committee on 17 June.","In use. Four pre-decision items taken.","In use. A mid-year review found that members value the change.",B),
 ("3.2","Training in questioning skills for all scrutiny members and substitutes","CL / NB","September 2025",
  "Provider appointed.","Two sessions held, attended by 14 of 18 members.","A recorded session has been offered to the remaining four members.",G)]),
("4","Give the workforce a settled future","Staff are loyal and proud, but interim posts at the third tier have been left in place too long.",[
 ("4.1","Complete the third-tier restructure and recruit permanently","JH / NB","31 March 2026",
  "Consultation opened on 9 June.","Consultation closed. Structure approved by the Staffing Committee in September.","Five of eight posts filled. Two are being advertised again after no appointment was made.",A),
 ("4.2","Adopt a workforce plan for the period 2026 to 2029","NB","February 2026",
  "–","Workforce data pack completed with help from the regional employers’ organisation.","Draft plan out for comment with the recognised trade unions.",G),
 ("4.3","Repeat the staff survey and report the results openly","NB / RF","Nov 2025",
  "–","–","Survey ran from 3 to 21 November. Response rate 71% (58% in 2023).",B)]),
("5","Be bolder as a leader of place","Partners told us they want more of Tarnbeck, not less, and that they would follow where the council led.",[
 ("5.1","Re-form the Tarnbeck Partnership with new terms of reference and an independent chair","JH / SO","September 2025",
  "Terms of reference drafted with partners.","Chair recruited: first meeting on 29 September.","Partnership has chosen town centres and young people’s skills as its first two topics.",B),
 ("5.2","Prepare a joint investment prospectus with the two colleges and the Chamber","TW","Spring 2026",
  "","Brief agreed.","Consultants appointed. Draft expected in March.",G)]),
("6","Make the most of digital","The customer programme has good technology behind it but services have not changed the way they work.",[
 ("6.1","Redesign the five services with the largest number of contacts, beginning with waste and council tax","TW / PA","March 2027",
  "Baseline of contacts completed.","Waste redesign under way with a team drawn from the front line.","Waste live from 8 December: missed-bin calls are down by a third. Council tax begins in February.",G),
 ("6.2","Set up a design authority to approve all new systems","PA","June 2025",
  "First meeting on 12 June.","Meets monthly.","Meets monthly.",B)]),
("7","Invest in the development of councillors","Half of the council was elected for the first time in 2023. A structured offer is needed before the next elections.",[
 ("7.1","Offer each member a personal development conversation once a year","CL","Ongoing",
  "11 of 39 members have had a conversation.","23 of 39.","30 of 39.",G),
 ("7.2","Apply for the member development charter","CL / SO","March 2026",
  "–","–","Not yet begun, because the self-assessment needs a full year of evidence. A new date will be proposed to the Member Development Group.",R)]),
]
e = html.escape
rows = ""
for n, head, text, acts in RECS:
    rows += f'<tr class="band"><td colspan="8"><b>Recommendation {n}: {e(head)}</b><br>{e(text)}</td></tr>\n'
    for ref, t, own, due, *qs, rag in acts:
        rows += f'<tr><td>{ref}</td><td>{e(t)}</td><td class="c">{own}</td><td>{e(due)}</td>' + "".join(f"<td>{e(q)}</td>" for q in qs) + f'<td class="c" style="background:{KEY[rag][2]}">{rag}</td></tr>\n'
key = "".join(f"<tr><td>{i}</td><td>{e(n)}</td><td>{e(r)}</td></tr>" for i, n, r in PEOPLE)
MEAN = {B:"The action is finished and nothing more is to be done under this plan",G:"Will be finished by the date shown",A:"Some delay, but the council has a plan to bring it back",R:"Late, with no agreed plan, or will not be done by the date shown"}
leg = "".join(f'<tr><td class="c" style="background:{KEY[k][2]}">{k}</td><td>{MEAN[k]}</td></tr>' for k in KEY)
open("source.html","w").write(f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Corporate Peer Challenge action plan: Quarter 3 update</title><style>
@page{{size:A4 landscape;margin:13mm 12mm 15mm;@bottom-left{{content:"Tarnbeck Borough Council – Peer Challenge action plan";font:8pt Carlito}}@bottom-right{{content:"Page " counter(page) " of " counter(pages);font:8pt Carlito}}}}
body{{font:9.5pt/1.25 Carlito,sans-serif;color:#222}}h1{{font-size:19pt;color:#31572c;margin:0}}h2{{font-size:12.5pt;color:#31572c;margin:10pt 0 4pt}}p{{margin:4pt 0;font-size:10.5pt;max-width:250mm}}
table{{border-collapse:collapse}}td,th{{border:.6pt solid #8a8a8a;padding:3pt 4pt;vertical-align:top;text-align:left}}th{{background:#31572c;color:#fff}}tr{{break-inside:avoid}}
.band td{{background:#e4ecdf;font-size:10pt;break-after:avoid}}tr.band{{break-after:avoid}}.c{{text-align:center}}.plan{{width:100%;table-layout:fixed}}.two{{display:flex;gap:14mm;align-items:flex-start}}</style></head><body>
<p style="font-size:11pt;font-weight:bold">Tarnbeck Borough Council</p><h1>Corporate Peer Challenge Action Plan</h1><p><b>Quarter 3 update – January 2026</b></p>
<p>A team of peers brought together by the Local Government Association visited the council from 10 to 13 September 2024. Their report made seven recommendations, all of which the council accepted. This plan sets out what the council is doing about each of them. It is updated every quarter by the Strategy and Communications team and each update is published on our website.</p>
<div class="two"><div><h2>Who is who</h2><table><tr><th>Initials</th><th>Name</th><th>Post</th></tr>{key}</table></div><div><h2>What the ratings mean</h2><table><tr><th>RAG</th><th>Meaning</th></tr>{leg}</table></div></div>
<h2 style="break-before:page">Action plan</h2>
<table class="plan"><colgroup><col style="width:9mm"><col style="width:58mm"><col style="width:17mm"><col style="width:22mm"><col><col><col><col style="width:20mm"></colgroup>
<thead><tr><th>No.</th><th>Action</th><th>Owner</th><th>By when</th><th>Quarter 1 update<br>Apr – Jun 2025</th><th>Quarter 2 update<br>Jul – Sep 2025</th><th>Quarter 3 update<br>Oct – Dec 2025</th><th>RAG</th></tr></thead><tbody>
{rows}</tbody></table></body></html>""")
DUE = {"May 2025":("2025-05-01","2025-05-31"),"October 2025":("2025-10-01","2025-10-31"),"Dec 2025":("2025-12-01","2025-12-31"),"30 June 2025":("2025-06-30",)*2,
 "From July 2025":("2025-07-01",["2025-07-31",None]),"31 October 2025":("2025-10-31",)*2,"June 2025":("2025-06-01","2025-06-30"),"September 2025":("2025-09-01","2025-09-30"),
 "31 March 2026":("2026-03-31",)*2,"February 2026":("2026-02-01","2026-02-28"),"Nov 2025":("2025-11-01","2025-11-30"),"Spring 2026":(["2026-03-01",None],["2026-05-31","2026-06-20",None]),
 "March 2027":("2027-03-01","2027-03-31"),"Ongoing":(None,None),"March 2026":("2026-03-01","2026-03-31")}
gold = {"source":"document.pdf","documents":{"document_type":"action_plan","date_start":"2026-01-01","date_end":"2026-01-31"},"councils":["E07999010"],"recommendations":[],"front_matter":[],"scope":[],"peers":[],
 "milestones":[{"event":"on_site","date_text":["from 10 to 13 September 2024","10 to 13 September 2024"],"date_start":"2024-09-10","date_end":"2024-09-13"}]}
for n, head, text, acts in RECS:
    gold["recommendations"].append({"ref":n,"text":f"{head} {text}","headline":head,"recommendation_type":"peer","leads":[],"progress":[],"rag":[],"actions":[
     {"ref":ref,"text":t,"due_text":due,"due_start":DUE[due][0],"due_end":DUE[due][1],"leads":[{"lead_text":i,"role":[ROLE[i],None]} for i in own.split(" / ")],
      "progress":[{"text":q,"as_of_start":s} for q, s in zip(qs, Q) if q not in ("","–")],"rag":[{"rag":KEY[rag][0],"rag_text":rag,"delivery":KEY[rag][1]}]} for ref,t,own,due,*qs,rag in acts]})
json.dump(gold, open("gold.json","w"), indent=1, ensure_ascii=False)
subprocess.run(["chromium","--headless","--no-sandbox","--disable-gpu","--disable-background-networking","--user-data-dir="+tempfile.mkdtemp(),"--no-pdf-header-footer","--print-to-pdf=document.pdf","source.html"],stderr=subprocess.DEVNULL)
