import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1])); from paragraphed_papers import *
N='northmere_action_plan'
G,A,Rd,Bl,Gy='#3fa34d','#f5a623','#cf2a27','#2f6fb7','#bdbdbd'
name={G:"green",A:"amber",Rd:"red",Bl:"blue",Gy:"grey"}
key=[(Bl,"Finished and, where it needs to be, part of day-to-day work"),(G,"Under way and expected to be done by the date shown"),(A,"Some slippage, but we know how we will recover it"),(Rd,"Will miss the date shown, or is stuck"),(Gy,"Not begun yet")]
deliv={G:"on_track",A:"at_risk",Rd:"off_track",Bl:"complete",Gy:"not_started"}
def M(y,m): 
    import calendar; return f"{y}-{m:02d}-01",f"{y}-{m:02d}-{calendar.monthrange(y,m)[1]}"
# (theme,[ (ref,text,[ (action, [leads], due_text, start,end, progress, colour) ]) ])
T=[("Local priorities and outcomes",[
("1","Bring the borough plan to a close and replace it with one that has fewer priorities, each with a measure that residents would recognise.",[
("Hold a conversation with residents, parish councils and businesses about what matters most to them",["Head of Policy and Communications"],"Sept 2025",*M(2025,9),"1,912 replies and eleven drop-ins. Results were shared with all councillors on 6 October.",Bl),
("Draft a new plan with no more than five priorities",["Head of Policy and Communications","Cllr Alderson"],"Jan 2026",*M(2026,1),"First draft with the member working group.",G),
("Publish a quarterly scorecard on the website",["Performance Manager"],"June 2026",*M(2026,6),"",Gy)]),
("2","Use what the council knows about deprivation in the three harbour wards to decide where money and effort should go.",[
("Ward profiles to go with every service plan",["Performance Manager"],"31 March 2026","2026-03-31","2026-03-31","Profiles for Harbour, Fishergate and Staithes are finished; the others follow in the new year.",G)])]),
("Organisational and place leadership",[
("3","Agree with the county council and the town’s two colleges who leads on skills, and say so publicly.",[
("Three-way agreement to be signed by the two councils and the colleges",["Chief Executive","Cllr Tranter"],"Nov 2025",*M(2025,11),"The county council has asked for a pause until its own review of adult learning reports in February. We have written to say that we would rather go ahead with the colleges alone.",Rd)]),
("4","Be more visible at regional tables.",[
("Agree who attends what, and report back to members",["Chief Executive"],"Dec 2025",*M(2025,12),"List agreed by the management team. A short note of each meeting now goes to all councillors.",Bl),
("Join the coastal communities network",["Leader of the Council"],"Ongoing",None,None,"Joined in July; the Leader spoke at the autumn meeting in Hull.",G)])]),
("Governance and culture",[
("5","Refresh the member and officer protocol, and train councillors and managers in it together.",[
("Revised protocol to Standards Committee and then to Council",["Monitoring Officer"],"Feb 2026",*M(2026,2),"Draft discussed with group leaders. Two clauses on access to information are not settled.",A),
("Joint training after adoption",["Monitoring Officer","HR Manager"],"May 2026",*M(2026,5),"",Gy)]),
("6","Give the scrutiny committee earlier sight of decisions, so that it can help to shape them.",[
("Forward plan to cover six months in place of two",["Democratic Services Manager"],"Aug 2025",*M(2025,8),"In place since August.",Bl)])]),
("Financial planning and management",[
("7","Produce a savings plan for the whole period of the medium term financial strategy, with named owners and a reserve for what cannot be delivered.",[
("Savings plan 2026–2029 to Cabinet with the draft budget",["Head of Finance (S151)","Cllr Oduya"],"Dec 2025",*M(2025,12),"£1.7m of the £2.3m has been found. Star chambers for the remainder end on 28 November.",A),
("Earmark a delivery reserve of £400,000",["Head of Finance (S151)"],"Feb 2026",*M(2026,2),"Will be part of the budget report.",G),
("Monthly savings tracker for the management team",["Head of Finance (S151)"],"July 2025",*M(2025,7),"Running since July.",Bl)])]),
("Capacity for improvement",[
("8","Decide what the council can stop doing. The list of projects is longer than a borough of this size can carry.",[
("Score all 43 projects and bring a shorter list to Cabinet",["Deputy Chief Executive"],"Oct 2025",*M(2025,10),"Scoring is complete, but members asked to see the effect on each ward before they decide. Now planned for January.",Rd),
("One-page business case for each new project",["Deputy Chief Executive"],"Q4 2025/26","2026-01-01","2026-03-31","Template in use as a trial.",G)])])]
rows='';recs=[]
made=["2025","2025-03","2025-03-18","2025-03-21"]
role={"Head of Finance (S151)":["Head of Finance (S151)","Head of Finance","Section 151 Officer","Head of Finance (Section 151)","Head of Finance (Section 151 Officer)"],"Leader of the Council":["Leader of the Council","Leader"]}
for th,rs in T:
    rows+=f'<tbody><tr class=th><td colspan=7>{th}</td></tr>'
    for ref,t,acts in rs:
        ga=[]
        for i,(a,ld,due,s,e,pr,c) in enumerate(acts):
            head=f'<td rowspan={len(acts)}>{ref}</td><td rowspan={len(acts)} class=rec>{t}</td>' if i==0 else ''
            rows+=f'<tr>{head}<td>{a}</td><td>{"<br>".join(ld)}</td><td>{due}</td><td>{pr}</td><td style="background:{c}"></td></tr>'
            ga.append({"ref":None,"text":a,"due_text":due,"due_start":s,"due_end":e,
             "leads":[{"lead_text":l,"role":None if l.startswith("Cllr") else role.get(l,l)} for l in ld],
             "progress":[{"text":pr,"as_of_start":["2025-11-01","2025-11-14"]}] if pr else [],
             "rag":[{"rag_text":None,"rag":name[c],"delivery":deliv[c],"basis":"fill"}]})
        recs.append({"ref":ref,"text":t,"recommendation_type":"peer","made":made,"theme":th,"actions":ga,"leads":[],"progress":[],"rag":[]})
    rows+='</tbody>'
html=f'''<!doctype html><meta charset=utf-8><title>CPC action plan v3</title><style>
@page{{size:A4 landscape;margin:15mm 14mm 16mm;@bottom-left{{content:"Northmere Borough Council – peer challenge action plan, version 3";font:8.5pt "Carlito";color:#444}}@bottom-right{{content:counter(page) "/" counter(pages);font:8.5pt "Carlito"}}}}
*{{-webkit-print-color-adjust:exact;print-color-adjust:exact}} body{{font:10.5pt/1.3 "Carlito",Calibri;margin:0;color:#1b1b2f}}
header{{background:#16325c;color:#fff;padding:10px 14px;display:flex;justify-content:space-between;align-items:center}} header h1{{font-size:19pt;margin:0}} header span{{font-size:11pt}}
.intro{{columns:2;column-gap:10mm;margin:10px 0}} .intro p{{margin:0 0 6px}} .key{{display:flex;gap:14px;margin:8px 0 10px;border:1px solid #16325c;padding:6px 8px;font-size:9.5pt}} .key div{{display:flex;gap:6px;align-items:center;flex:1}} .key i{{flex:0 0 18px;height:18px;border:1px solid #333}}
table{{border-collapse:collapse;width:100%;table-layout:fixed;font-size:9.8pt}} td,th{{border:1px solid #8b97aa;padding:4px 6px;vertical-align:top;text-align:left}} thead th{{background:#16325c;color:#fff}} .th td{{background:#dfe6f1;font-weight:bold;break-after:avoid}} .rec{{font-weight:bold}} tr{{break-inside:avoid}} thead{{display:table-header-group}}
</style><header><h1>Corporate Peer Challenge: our action plan</h1><span>Version 3 &nbsp;|&nbsp; 14 November 2025</span></header>
<div class=intro><p>A team of councillors and officers brought together by the Local Government Association visited Northmere from 18 to 21 March 2025. Its report was published on 12 June 2025 and made eight recommendations, all of which we have accepted.</p>
<p>This is what we are doing about them. Cabinet approved the first version of the plan on 8 July 2025. The management team goes through it each month, and it comes back to Cabinet in January 2026. The team’s progress review will take place in the week of 23 February 2026.</p>
<p>Questions about the plan can be sent to policy@northmere.gov.uk.</p></div>
<div class=key><b>Key</b>{''.join(f'<div><i style="background:{c}"></i><span>{t}</span></div>' for c,t in key)}</div>
<table><colgroup><col style="width:9mm"><col style="width:58mm"><col style="width:60mm"><col style="width:38mm"><col style="width:22mm"><col><col style="width:14mm"></colgroup>
<thead><tr><th>No.</th><th>The team’s recommendation</th><th>What we will do</th><th>Who</th><th>By when</th><th>Where we are (November 2025)</th><th>Status</th></tr></thead>{rows}</table>'''
open(f'{B}/{N}/source.html','w').write(html); chromium(N)
gold={"documents":{"document_type":"action_plan","date_start":"2025-11-14","date_end":"2025-11-14"},"councils":["E07999013"],"recommendations":recs,"peers":[],"scope":[],
"milestones":[ms("on_site",["18 to 21 March 2025","from 18 to 21 March 2025"],"2025-03-18","2025-03-21"),ms("report_published",["12 June 2025","on 12 June 2025"],"2025-06-12"),ms(["action_plan_published","meeting","other"],["8 July 2025","on 8 July 2025"],"2025-07-08"),ms(["meeting","other"],["January 2026","in January 2026"],"2026-01-01","2026-01-31"),ms("progress_review",["in the week of 23 February 2026","the week of 23 February 2026","week of 23 February 2026","23 February 2026"],"2026-02-23",["2026-03-01","2026-02-27","2026-02-23"])]}
save(N,gold,"Northmere Borough Council: Corporate Peer Challenge, our action plan, version 3","chromium","Landscape plan from a browser with theme bands across the table, recommendations over several action rows and a status column that is colour without words, explained by a key of coloured squares (grey = not begun); tests fills, rowspans over page ends, two leads a line and a heading with a date.")
