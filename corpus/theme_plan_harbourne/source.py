import os; os.chdir(os.path.dirname(os.path.abspath(__file__)))
missing = lambda name: os.devnull if os.path.exists(name) else name  # gold and source.toml that stand are kept
import json, html, subprocess, tempfile
# due: (text, start, end); "" = key left out
def d(t,s=None,e=None): return (t,s,e)
def month(t,y,m):
    import calendar
    return (t,f"{y}-{m:02}-01",f"{y}-{m:02}-{calendar.monthrange(y,m)[1]}")
CX="Chief Executive"; DR="Director of Resources and Section 151 Officer"; DP="Director of Place"; DC="Director of Communities"
HP="Head of Policy and Communications"; MO="Head of Legal and Monitoring Officer"; LD="Leader of the Council"
HR="Head of People and Organisational Development"; FP="Portfolio Holder for Finance and Assets"
OT,CO,NS,DL="On track","Complete","Not started","Delayed"
T=[("Local priorities and outcomes",[
 ("1","Use the development of the 2026–2030 Council Plan to agree a smaller number of priorities with residents and partners, and be explicit about what will stop or slow down.",[
   ("1.1","Hold a programme of resident conversations in all nine neighbourhood areas, with a report of findings to Cabinet.",[DC,HP],month("September 2025",2025,9),OT),
   ("1.2","Adopt a new Council Plan with no more than five priorities, each with published outcome measures.",[CX,LD],d("31 March 2026","2026-03-31","2026-03-31"),NS)]),
 ("2","Strengthen the use of data and customer insight in service planning, so that differences between Harbourne and the rural parishes are better understood.",[
   ("2.1","Appoint a data and insight lead, shared with the county council’s public health team.",[HP],month("July 2025",2025,7),CO)])]),
("Organisational and place leadership",[
 ("3","Clarify the council’s role in county-wide partnerships and make sure that members are briefed on the implications of local government reorganisation.",[
   ("3.1","Introduce a six-weekly all-member briefing on devolution and reorganisation.",[CX],d("Ongoing"),OT),
   ("3.2","Map the council’s seats on outside bodies and report to Full Council on which should continue.",[MO],month("November 2025",2025,11),OT)]),
 ("4","Refresh the relationship with town and parish councils through a jointly owned charter.",[
   ("4.1","Co-design and sign a new Parish Charter with the Harbourne and Tilling Association of Local Councils.",[DC,"Portfolio Holder for Communities"],d("Q4 2025/26","2026-01-01","2026-03-31"),OT)])]),
("Governance and culture",[
 ("5","Review the number, remit and work programmes of the three overview and scrutiny committees to bring greater focus on pre-decision scrutiny.",[
   ("5.1","Commission an external review of the scrutiny function.",[MO],month("October 2025",2025,10),DL),
   ("5.2","Present revised terms of reference to the Constitution Working Group, and then to Full Council.",[MO,"Chair of the Constitution Working Group"],month("February 2026",2026,2),NS)]),
 ("6","Invest in a structured development programme for all councillors, including those who chair committees.",[
   ("6.1","Roll out a member development programme agreed with group leaders, with individual learning plans offered to all 42 councillors.",["Democratic Services Manager"],d("30 November 2025","2025-11-30","2025-11-30"),OT)]),
 ("7","Bring the audit committee’s arrangements into line with the CIPFA position statement by appointing independent members.",[
   ("7.1","Recruit two independent members to the Audit and Standards Committee.",[DR],month("August 2025",2025,8),CO)])]),
("Financial planning and management",[
 ("8","Set out, as a matter of urgency, how the gap in the Medium Term Financial Strategy from 2026/27 will be closed, with savings owned by named members and officers.",[
   ("8.1","Publish a four-year savings and income programme as part of the Medium Term Financial Strategy update.",[DR,FP],month("October 2025",2025,10),OT),
   ("8.2","Establish a Budget Delivery Board, chaired by the Chief Executive, to meet each month.",[CX],month("June 2025",2025,6),CO),
   ("8.3","Produce a one-page savings summary for each directorate, and share it with all budget managers.",["Financial Services Manager"],month("December 2025",2025,12),NS)]),
 ("9","Complete the asset review and decide which buildings the council needs for the longer term.",[
   ("9.1","Take an asset management plan, with a list of sites for disposal, to Cabinet.",[DP,FP],d("Q3 2025/26","2025-10-01","2025-12-31"),DL)])]),
("Capacity for improvement",[
 ("10","Develop a workforce strategy that addresses recruitment and retention in planning, legal services and environmental health.",[
   ("10.1","Develop a three-year workforce strategy with trade unions and staff networks.",[HR],month("January 2026",2026,1),OT),
   ("10.2","Pilot a shared graduate scheme with neighbouring districts.",[HR],d("TBC"),NS)]),
 ("11","Put in place a single programme office so that the many change projects are sequenced, resourced and reported in one place.",[
   ("11.1","Bring the existing project support posts together in a Programme Office, reporting to the Corporate Leadership Team.",["Corporate Leadership Team"],month("September 2025",2025,9),OT)])]),
("The Quayside",[
 ("12","Take stock of the Quayside regeneration scheme with partners, and agree a shared account of benefits, risks and phasing before further borrowing is committed.",[
   ("12.1","Hold a gateway review of the scheme with Homes England and the Harbourne Town Board.",[DP],d("15 December 2025","2025-12-15","2025-12-15"),OT),
   ("12.2","Report the refreshed business case to Cabinet and Full Council.",[DP,DR],d("Q1 2026/27","2026-04-01","2026-06-30"),NS)])])]
DEL={OT:"on_track",CO:"complete",NS:"not_started",DL:["at_risk","off_track"]}
e=html.escape; recs=[]; body=""
for th,rs in T:
    rows=""
    for ref,text,acts in rs:
        g=dict(ref=ref,text=text,recommendation_type="peer",made=["2025","2025-03","2025-03-18"],theme=th,leads=[],progress=[],rag=[],actions=[])
        for i,(ar,at,ls,du,st) in enumerate(acts):
            first=f'<td class=n rowspan={len(acts)}>{ref}</td><td rowspan={len(acts)}>{e(text)}</td>' if not i else ""
            rows+=f"<tr>{first}<td class=n>{ar}</td><td>{e(at)}</td><td>{'<br>'.join(map(e,ls))}</td><td>{du[0]}</td><td>{st}</td></tr>"
            leads=[]
            for l in ls:
                x=dict(lead_text=l)
                if l==DR: x["role"]=[DR,"Section 151 Officer","Director of Resources"]
                elif l==MO: x["role"]=[MO,"Monitoring Officer"]
                elif l==LD: x["role"]=[LD,"Leader"]
                elif l!="Corporate Leadership Team": x["role"]=l
                leads.append(x)
            g["actions"].append(dict(ref=ar,text=at,due_text=du[0],due_start=du[1],due_end=du[2],leads=leads,progress=[],rag=[dict(rag_text=st,rag=None,delivery=DEL[st])]))
        recs.append(g)
    body+=f"<h2>{e(th)}</h2><table><thead><tr><th style='width:4%'>Rec</th><th style='width:26%'>What the peer team recommended</th><th style='width:5%'>Ref</th><th style='width:30%'>What we will do</th><th style='width:16%'>Who will lead</th><th style='width:10%'>By when</th><th style='width:9%'>Status</th></tr></thead>{rows}</table>"
H=f"""<!doctype html><html lang=en-GB><meta charset=utf-8><title>Corporate Peer Challenge Action Plan</title><style>
@page{{size:A4 landscape;margin:15mm 14mm 16mm;@bottom-left{{content:"Corporate Peer Challenge Action Plan";font:8pt Carlito;color:#555}}@bottom-right{{content:"Page " counter(page) " of " counter(pages);font:8pt Carlito;color:#555}}}}
body{{font:10.5pt/1.35 Carlito,sans-serif;color:#111}}h1{{font-size:22pt;color:#00506b;margin:4mm 0 1mm}}h2{{font-size:14pt;color:#00506b;margin:6mm 0 2mm;break-after:avoid}}
p{{margin:0 0 2.5mm;max-width:240mm}}.sub{{font-size:12pt;color:#444}}
table{{border-collapse:collapse;width:100%;font-size:9.5pt}}th{{background:#00506b;color:#fff;text-align:left}}td,th{{border:.6pt solid #8aa5b0;padding:1.4mm 1.8mm;vertical-align:top}}tr{{break-inside:avoid}}.n{{text-align:center}}
</style><svg width=230 height=48 viewBox="0 0 230 48"><path d="M4 34 Q14 24 24 34 T44 34" fill=none stroke="#00506b" stroke-width=4 /><path d="M4 42 Q14 32 24 42 T44 42" fill=none stroke="#5aa9b8" stroke-width=4 /><path d="M24 4 L24 28 L10 28Z" fill="#00506b"/></svg>
<h1>Corporate Peer Challenge Action Plan</h1><p class=sub>Harbourne and Tilling Borough Council &nbsp;|&nbsp; August 2025</p>
<p>A team of councillors and senior officers from other councils, brought together by the Local Government Association (LGA), spent four days with us from 18 to 21 March 2025. They spoke to more than 110 people: residents, businesses, partners, councillors and staff. Their report was published on our website on 12 June 2025, and made 12 key recommendations.</p>
<p>This plan shows, theme by theme, what we are going to do about each of them. Cabinet will look at it every six months, and the peer team will return for a progress review in February 2026. The last section deals with the Quayside, on which we had asked the team for a view.</p>
{body}<p style="margin-top:6mm"><b>Questions about this plan:</b> please e-mail the policy team at policy@harbourneandtilling.example.</p></html>"""
open("source.html","w").write(H)
gold=dict(source="document.pdf",documents=dict(document_type="action_plan",date_start="2025-08-01",date_end="2025-08-31"),councils=["E07999014"],recommendations=recs,front_matter=[],peers=[],scope=[],
 milestones=[dict(event="on_site",date_text=["18 to 21 March 2025","from 18 to 21 March 2025"],date_start="2025-03-18",date_end="2025-03-21"),
  dict(event="report_published",date_text=["12 June 2025","on 12 June 2025"],date_start="2025-06-12",date_end="2025-06-12"),
  dict(event="progress_review",date_text=["February 2026","in February 2026"],date_start="2026-02-01",date_end="2026-02-28")],no_extra=["milestones"])
json.dump(gold,open(missing("gold.json"),"w"),indent=1,ensure_ascii=False)
open(missing("source.toml"),"w").write('title = "Corporate Peer Challenge Action Plan, Harbourne and Tilling Borough Council"\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = "chromium"\nfamily = "Landscape browser-printed action plan, one heading and one table a theme, recommendation cells spanning several action rows with refs 1.1, 1.2; tests themes from headings (one of them local), row spans and status words without colour"\nsplit = "held_out"\n')
subprocess.run(["chromium","--headless","--no-sandbox","--disable-gpu","--disable-background-networking","--user-data-dir="+tempfile.mkdtemp(),"--no-pdf-header-footer","--print-to-pdf=document.pdf","source.html"],check=True,stderr=subprocess.DEVNULL)
