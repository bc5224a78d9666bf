"""Committee report with its action plan as Annex B (WeasyPrint): report and plan in one file."""
import json, pathlib, weasyprint
D=pathlib.Path(__file__).parent
FM=[("Report to","Cabinet"),("Date of meeting","Monday 13 October 2025"),("Report of","Corporate Director of Resources and Section 151 Officer"),("Cabinet member","Councillor Marguerite Teal, Leader of the Council"),("Author","Caspar Udall, Head of Strategy<br>caspar.udall@lynford.example"),("Wards","All"),("Key decision","No"),("Exempt","No")]
DEC=[("2.1","To welcome the feedback report of the peer team (Annex A) and the five recommendations in it."),
("2.2","To agree the action plan at Annex B, on which work has begun."),
("2.3","To ask the Corporate Governance Panel to look at progress each quarter and to report to Cabinet where an action is rated red.")]
PLAN=[("R1","Bring the Council’s many strategies together under one corporate plan with no more than five priorities.","Agreed",[
 ("Hold an all-member workshop on priorities","Head of Strategy","30 September 2025","Held on 18 September with 27 of 36 members present.","Complete","#8fb4e0"),
 ("Publish a single corporate plan","Chief Executive / Leader of the Council","March 2026","A first draft goes to Cabinet in December.","On track","#a9d18e")]),
("R2","Set out, with figures, how the gap of £3.8m in 2027/28 will be closed.","Agreed",[
 ("Bring a savings plan for three years to Council","Section 151 Officer","February 2026","Two thirds of the sum has been identified. The review of leisure has slipped by six weeks.","Some delay","#ffd966")]),
("R3","Make scrutiny more useful to the Council by involving it before decisions are taken.","Agreed in part",[
 ("Agree a protocol between Cabinet and scrutiny","Monitoring Officer","November 2025","Drafted; the chairs of both panels have asked for changes.","On track","#a9d18e"),
 ("Train scrutiny chairs with help from the LGA","Democratic Services Manager","Q4 2025/26","Not yet booked.","Not started","#d9d9d9")]),
("R4","Decide the future of Lynford House, which staff and members see as a test of the Council’s resolve.","Agreed",[
 ("Bring an options appraisal to Cabinet","Director of Place","July 2025","The surveyor’s report came late and the paper has been put back to January 2026.","Serious delay","#f4a09a")]),
("R5","Look after the capacity of the senior team, where three of seven posts are filled for the time being.","Agreed",[
 ("Recruit to the three posts","Head of People","December 2025","Two appointments were made in September.","On track","#a9d18e")])]
KEY=[("Complete","the action is finished","#8fb4e0"),("On track","the action will be finished by its date","#a9d18e"),("Some delay","the action is late by up to three months","#ffd966"),("Serious delay","the action is late by more than three months","#f4a09a"),("Not started","no work is yet due","#d9d9d9")]
rows=""
for ref,rec,resp,acts in PLAN:
    for n,(a,l,d,p,s,c) in enumerate(acts):
        k=len(acts)
        rows+="<tr>"+(f"<td rowspan={k}>{ref}</td><td rowspan={k}>{rec}</td><td rowspan={k}>{resp}</td>" if n==0 else "")+f"<td>{a}</td><td>{l}</td><td>{d}</td><td>{p}</td><td style='background:{c}'>{s}</td></tr>"
fmrows="".join(f"<tr><td class=k>{a}</td><td>{b}</td><td class=k>{c}</td><td>{d}</td></tr>" for (a,b),(c,d) in zip(FM[::2],FM[1::2]))
html=f"""<meta charset=utf-8><style>
@page{{size:A4;margin:22mm 20mm;@bottom-right{{content:"Lynford Cabinet, 13 October 2025 · " counter(page);font:8pt Arial}}}}
@page wide{{size:A4 landscape;margin:15mm}}
body{{font:10.5pt/1.4 Arial}} h1{{font-size:16pt;margin:0 0 8pt}} h2{{font-size:12pt;margin:12pt 0 4pt}}
.fm{{width:100%;border-collapse:collapse;background:#f4f4ef}} .fm td{{padding:5pt 6pt;vertical-align:top;border-bottom:2pt solid white}} .k{{font-weight:bold;width:17%}}
.p{{display:flex;margin:4pt 0}} .p span:first-child{{width:30pt;flex:none}}
.plan{{page:wide;break-before:page}} .t{{width:100%;border-collapse:collapse;font-size:8.5pt}} .t td,.t th{{border:.7pt solid #777;padding:4pt;vertical-align:top;text-align:left}} .t th{{background:#26405c;color:white}}
.c{{display:inline-block;width:9pt;height:9pt;margin-right:3pt}} .key span{{margin-right:10pt}}
</style><p>Lynford Borough Council</p><h1>Corporate Peer Challenge: feedback and action plan</h1><table class=fm>{fmrows}</table>
<h2>1&emsp;Purpose of the report</h2><div class=p><span>1.1</span><span>This report brings to Cabinet what the peer team of the Local Government Association found when it was here from 20 to 23 May 2025, and what officers propose to do about it.</span></div>
<h2>2&emsp;Recommendations</h2><p>Cabinet is asked:</p>{"".join(f"<div class=p><span>{r}</span><span>{t}</span></div>" for r,t in DEC)}
<h2>3&emsp;Background</h2><div class=p><span>3.1</span><span>Every council is expected to have a peer challenge at least once in five years. Lynford’s last was in 2019. Five peers spent four days with us and spoke to more than a hundred people.</span></div>
<div class=p><span>3.2</span><span>The report was published on 31 July 2025. It says that the borough is well run from day to day, and that it must now take some larger decisions. The team will come back for a progress review in spring 2026.</span></div>
<h2>4&emsp;The action plan</h2><div class=p><span>4.1</span><span>Annex B answers each recommendation. One is agreed in part only: officers do not think that scrutiny should see every draft budget proposal. Progress in the plan is as it stood at 30 September 2025.</span></div>
<h2>5&emsp;Financial implications</h2><div class=p><span>5.1</span><span>The actions can be paid for from existing budgets. The cost of recruiting to the senior posts, £38,000, was set aside in June.</span></div>
<h2>6&emsp;Legal implications</h2><div class=p><span>6.1</span><span>There are none.</span></div>
<h2>Background papers</h2><p>None other than published works.</p>
<div class=plan><h2>Annex B&emsp;Action plan</h2><p class=key>{"".join(f"<span><span class=c style='background:{c}'></span>{a}: {m}</span> " for a,m,c in KEY)}</p><table class=t><thead><tr><th>Ref</th><th>What the peer team recommended</th><th>Our response</th><th>Action</th><th>Owner</th><th>By</th><th>Position at 30 September 2025</th><th>Status</th></tr></thead>{rows}</table></div>"""
(D/'source.html').write_text(html,encoding='utf-8'); weasyprint.HTML(string=html).write_pdf(str(D/'document.pdf'))
DUE={"30 September 2025":("2025-09-30","2025-09-30"),"March 2026":("2026-03-01","2026-03-31"),"February 2026":("2026-02-01","2026-02-28"),"November 2025":("2025-11-01","2025-11-30"),"Q4 2025/26":("2026-01-01","2026-03-31"),"July 2025":("2025-07-01","2025-07-31"),"December 2025":("2025-12-01","2025-12-31")}
DEL={"Complete":"complete","On track":"on_track","Some delay":["at_risk","off_track"],"Serious delay":"off_track","Not started":"not_started"}
COL={"Complete":["blue",None],"On track":["green",None],"Some delay":["amber",None],"Serious delay":["red",None],"Not started":["grey",None]}
recs=[{"ref":r,"text":t,"recommendation_type":"decision","actions":[],"leads":[],"progress":[],"rag":[]} for r,t in DEC]
for ref,rec,resp,acts in PLAN:
    recs.append({"ref":ref,"text":rec,"recommendation_type":"peer","made":["2025"],"leads":[],"progress":[],"rag":[],"actions":[{"text":a,"due_text":d,"due_start":DUE[d][0],"due_end":DUE[d][1],"leads":[{"lead_text":x,"role":x} for x in l.split(" / ")],"progress":[{"text":p,"as_of_start":"2025-09-30"}],"rag":[{"rag_text":s,"delivery":DEL[s],"rag":COL[s]}]} for a,l,d,p,s,c in acts]})
f=["report_to","meeting_date","report_of","portfolio_holder","report_author","wards_affected","key_decision","exempt"]
g={"source":"document.pdf","documents":{"document_type":"committee_report","date_start":"2025-10-13","date_end":"2025-10-13","committee":"Cabinet"},"councils":["E07999008"],"recommendations":recs,
"front_matter":[{"field":x,"value_text":v.replace("<br>"," ")} for x,(_,v) in zip(f,FM)],
"milestones":[{"event":"on_site","date_text":["from 20 to 23 May 2025","20 to 23 May 2025"],"date_start":"2025-05-20","date_end":"2025-05-23"},{"event":"report_published","date_text":["31 July 2025","on 31 July 2025"],"date_start":"2025-07-31","date_end":"2025-07-31"},{"event":"progress_review","date_text":["spring 2026","in spring 2026"],"date_start":"2026-03-01","date_end":"2026-05-31"}]}
(D/'gold.json').write_text(json.dumps(g,indent=1,ensure_ascii=False)+"\n")
(D/'source.toml').write_text('''title = "Corporate Peer Challenge: feedback and action plan (Lynford Borough Council, Cabinet, 13 October 2025)"
origin = "written for this project"
licence = "CC0-1.0"
producer = "WeasyPrint"
family = "committee report with two label columns; its Annex B is a landscape plan with a response column, own states and a key of squares"
split = "seen"
layouts = ["merged"]
''')
