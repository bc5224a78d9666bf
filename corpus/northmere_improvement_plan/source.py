import os; os.chdir(os.path.dirname(os.path.abspath(__file__)))
missing = lambda name: os.devnull if os.path.exists(name) else name  # gold and source.toml that stand are kept
import json, html
P="in progress"
SECT=[
("Local priorities and outcomes",[
 ("1","Refocus the Council Plan","Cut the number of priorities and give each of them outcome measures that a resident would recognise.",["Chief Executive","Leader of the Council"],[
  ("1.1","Hold a priorities workshop with Cabinet and the corporate management team.","Head of Strategy and Communications","September 2025","2025-09-01","2025-09-30","Held on 11 September; five draft priorities emerged.","Complete"),
  ("1.2","Consult residents, parish councils and businesses on the draft priorities.","Head of Strategy and Communications","November to December 2025","2025-11-01","2025-12-31","1,204 responses received. Analysis was shared with members in January.","Complete"),
  ("1.3","Adopt the new Council Plan with a performance framework.","Chief Executive","21 May 2026","2026-05-21","2026-05-21","Framework being tested with two services.","In progress")]),
 ("2","Understand communities better","Make better use of data and lived experience, in particular about the coastal wards where need is greatest.",["Director of Communities"],[
  ("2.1","Publish ward profiles on the website and refresh them each year.","Insight Manager","31 March 2026","2026-03-31","2026-03-31","Nine of seventeen profiles drafted.","In progress"),
  ("2.2","Start a residents' panel of at least 400 people.","Insight Manager","June 2026","2026-06-01","2026-06-30","","Not started")])]),
("Organisational and place leadership",[
 ("3","Grow the leadership team as a team","Invest time in the new senior team so that it speaks with one voice and is more visible to staff.",["Chief Executive"],[
  ("3.1","Commission a twelve-month development programme for directors and heads of service.","Head of People","October 2025","2025-10-01","2025-10-31","Provider appointed and first two modules delivered.","Complete"),
  ("3.2","Directors to visit every depot and front-line site twice a year.","Corporate Management Team","From January 2026","2026-01-01",None,"Visits to Quay Road and Hollin Lane depots took place in January.","In progress")]),
 ("4","Be clear about the council's role in the county's growth","Settle what Northmere wants from devolution and local government reorganisation and argue for it with partners.",["Leader of the Council","Chief Executive"],[
  ("4.1","Agree a position statement with group leaders.","Deputy Chief Executive","15 December 2025","2025-12-15","2025-12-15","Agreed by full Council.","Complete"),
  ("4.2","Arrange quarterly meetings with neighbouring leaders and the local Members of Parliament.","Democratic and Electoral Services Manager","Quarterly","","","First meeting postponed at the request of two councils.","Delayed")])]),
("Governance and culture",[
 ("5","Make scrutiny count","Give overview and scrutiny a programme that follows the Forward Plan, with fewer items for information.",["Monitoring Officer"],[
  ("5.1","Redesign the work programme and report template.","Scrutiny Officer","January 2026","2026-01-01","2026-01-31","New template in use since the January cycle.","Complete"),
  ("5.2","Provide training on questioning skills for scrutiny members and Cabinet Members.","Democratic and Electoral Services Manager","28 February 2026","2026-02-28","2026-02-28","Trainer booked; moved to 19 March because of the by-election.","Delayed"),
  ("5.3","Carry out a light-touch review after one year.","Monitoring Officer","January 2027","2027-01-01","2027-01-31","","Not started")])]),
("Financial planning and management",[
 ("6","Move from savings to transformation","Replace year-on-year savings with a programme that changes how services work and that matches the three-year budget gap.",["Section 151 Officer"],[
  ("6.1","Draw up business cases for customer contact, waste and property.","Head of Transformation","Q3 2025/26","2025-10-01","2025-12-31","Customer contact and property cases approved. Waste depends on the county council's disposal contract.","Delayed"),
  ("6.2","Include the benefits in the Medium Term Financial Strategy.","Section 151 Officer","26 February 2026","2026-02-26","2026-02-26","£610,000 of benefits included in the draft strategy.","In progress")]),
 ("7","Tighten oversight of the capital programme","Set up one board with authority over all major projects, and report slippage openly.",["Director of Place","Section 151 Officer"],[
  ("7.1","Establish the Major Projects Board and agree its terms of reference.","Director of Place","October 2025","2025-10-01","2025-10-31","Board has met four times.","Complete"),
  ("7.2","Bring a quarterly capital report to Cabinet and the Audit Committee.","Chief Accountant","From February 2026","2026-02-01",None,"First report is on the agenda for 24 February.","In progress")])]),
("Capacity for improvement",[
 ("8","Equip the workforce for change","Agree a people strategy and resolve the backlog in the pay and grading review.",["Head of People"],[
  ("8.1","Complete the pay and grading review with the trade unions.","Head of People","April 2026","2026-04-01","2026-04-30","Ballot closes on 13 March.","In progress"),
  ("8.2","Adopt a people strategy for 2026 to 2029.","Head of People","July 2026","2026-07-01","2026-07-31","","Not started")])]),
]
DEL={"Complete":"complete","In progress":"on_track","Not started":"not_started","Delayed":["at_risk","off_track"]}
e=html.escape
ROLE={"Section 151 Officer":"Section 151 Officer","Leader of the Council":["Leader of the Council","Leader"]}
def lead(x): return dict(lead_text=x) if x=="Corporate Management Team" else dict(lead_text=x,role=ROLE.get(x,x))
h=['''<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Corporate Peer Challenge: our response and improvement plan</title><style>
@page{size:A4;margin:18mm 15mm 18mm 15mm}
body{font-family:"DejaVu Sans","Noto Sans",sans-serif;font-size:9.2pt;line-height:1.36;color:#1b1b1b;margin:0}
.top{display:flex;justify-content:space-between;align-items:flex-end;border-bottom:3px solid #006b6b;padding-bottom:6px}
.top svg{width:150px;height:44px} h1{font-size:17pt;color:#004f4f;margin:10px 0 2px} .sub{color:#555;margin:0 0 10px}
h2{font-size:12.5pt;color:#004f4f;margin:18px 0 6px;break-after:avoid}
table{border-collapse:collapse;width:100%;table-layout:fixed;margin:0 0 12px}
thead{display:table-header-group} tr{break-inside:avoid}
th{background:#e6efef;text-align:left;font-size:8.2pt;border-bottom:1.5px solid #006b6b;padding:4px 5px}
td{vertical-align:top;border-bottom:1px solid #c9d6d6;padding:4px 5px;font-size:8.4pt;hyphens:manual}
tr.rec td{background:#006b6b;color:#fff;font-size:9.2pt;padding:6px 7px;border-bottom:none}
tr.sp td{background:#f3f7f7;font-size:8.4pt;font-style:italic}
tr.rec{break-after:avoid} tr.sp{break-after:avoid} ul{margin:4px 0 8px;padding-left:18px}
</style></head><body>
<div class="top"><svg viewBox="0 0 150 44"><path d="M4 34 Q18 8 32 34 T60 34" fill="none" stroke="#006b6b" stroke-width="5"/><circle cx="50" cy="12" r="6" fill="#e0a100"/></svg><div>Northmere Borough Council</div></div>
<h1>Corporate Peer Challenge: our response and improvement plan</h1><p class="sub">Version 2 &middot; updated February 2026</p>
<p>Between 3 and 6 June 2025 a team of councillors and senior officers from other councils looked at how Northmere is run. Their report was published on 22 August 2025. We agree with its eight recommendations and this plan says what we are doing about each of them, who is doing it and by when.</p>
<p>Each recommendation has one or more sponsors, who answer to Cabinet for the whole of it. The Audit Committee checks progress twice a year. Words used in the last column mean:</p>
<ul><li><b>Complete</b> &ndash; the action has been carried out</li><li><b>In progress</b> &ndash; work is under way and we expect to meet the date</li><li><b>Delayed</b> &ndash; the date has passed or is likely to be missed</li><li><b>Not started</b> &ndash; work is not yet due to begin</li></ul>''']
recs=[]
for th,rs in SECT:
    h.append(f'<h2>{e(th)}</h2><table><colgroup><col style="width:7%"><col style="width:29%"><col style="width:17%"><col style="width:13%"><col style="width:23%"><col style="width:11%"></colgroup><thead><tr><th>No.</th><th>Action</th><th>Who</th><th>By when</th><th>Update</th><th>Status</th></tr></thead><tbody>')
    for ref,head,txt,sp,acts in rs:
        h.append(f'<tr class="rec"><td colspan="6"><b>Recommendation {ref}: {e(head)}.</b> {e(txt)}</td></tr><tr class="sp"><td colspan="6">Sponsor{"s" if len(sp)>1 else ""}: {e(" / ".join(sp))}</td></tr>')
        g=dict(ref=ref,text=[f"{head}. {txt}",txt],headline=[head,head+"."],theme=th,recommendation_type="peer",made=["2025",None],leads=[lead(x) for x in sp],progress=[],rag=[],actions=[])
        for n,a,who,due,ds,de,up,stt in acts:
            h.append(f'<tr><td>{n}</td><td>{e(a)}</td><td>{e(who)}</td><td>{e(due)}</td><td>{e(up)}</td><td>{e(stt)}</td></tr>')
            ac=dict(ref=n,text=a,due_text=due,leads=[lead(who)],progress=[dict(text=up,as_of_start=["2026-02-01",None])] if up else [],
                rag=[dict(rag=None,rag_text=stt,delivery=DEL[stt],basis="text",as_of_start=["2026-02-01",None])])
            if due.startswith("From"): ac.update(due_start=[ds,None])          # how far an open span reaches is left open
            else: ac.update(due_start=ds or None,due_end=de or None)
            g["actions"].append(ac)
        recs.append(g)
    h.append('</tbody></table>')
h.append('<p>The peers return for a progress review in May 2026. Questions about this plan: strategy@northmere.example</p></body></html>')
open("source.html","w").write("\n".join(h))
gold=dict(source="document.pdf",documents=dict(document_type="action_plan",date_start="2026-02-01",date_end="2026-02-28"),councils=["E07999013"],recommendations=recs,front_matter=[],scope=[],peers=[],
 milestones=[dict(event="on_site",date_text=["3 and 6 June 2025","Between 3 and 6 June 2025","between 3 and 6 June 2025"],date_start="2025-06-03",date_end="2025-06-06"),
 dict(event="report_published",date_text="22 August 2025",date_start="2025-08-22",date_end="2025-08-22"),
 dict(event="progress_review",date_text="May 2026",date_start="2026-05-01",date_end="2026-05-31")])
json.dump(gold,open(missing("gold.json"),"w"),indent=1,ensure_ascii=False)
open(missing("source.toml"),"w").write('''title = "Corporate Peer Challenge: our response and improvement plan (Northmere Borough Council)"
origin = "written for this project"
licence = "CC0-1.0"
producer = "chromium"
family = "Portrait browser plan: under each theme heading a table in which a tinted band holds the recommendation, a second band its sponsors, and numbered action rows follow; status words without colour, some update cells empty."
split = "held_out"
''')
import subprocess, tempfile
subprocess.run(["chromium","--headless","--no-sandbox","--disable-gpu","--disable-background-networking","--user-data-dir="+tempfile.mkdtemp(),"--no-pdf-header-footer","--print-to-pdf=document.pdf","source.html"],check=True,stderr=subprocess.DEVNULL)
