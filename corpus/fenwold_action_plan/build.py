import sys,json,html; sys.path.insert(0,".."); from common import *
from weasyprint import HTML
from pypdf import PdfReader,PdfWriter,Transformation
from pypdf.generic import RectangleObject
# theme, [(ref, rec, [(action, lead list, due, start, end, progress, rag)])]
P=[("Local priorities and outcomes",[
 ("R1","Make more use of data and resident insight so that the council’s priorities, and the resources behind them, follow need across the whole of the district.",[
  ("Build a single evidence base for the Corporate Plan refresh, with ward profiles on the open data page.",["Policy and Insight Manager"],"Sept 2025","2025-09-01","2025-09-30","Profiles for all 22 wards went live on 30 June. The remaining task is to link them to service plans.","G"),
  ("Repeat the residents’ survey every two years and report the results to members within three months of fieldwork.",["Policy and Insight Manager"],"Mar 2026","2026-03-01","2026-03-31","Sample and questions agreed with the county council, which is sharing the cost.","G")]),
 ("R2","Agree with partners what the Fen Edge growth corridor is for, and how its benefits will reach the villages as well as the two market towns.",[
  ("Bring a growth corridor prospectus to Cabinet, signed up to by the four landowners and the drainage board.",["Director of Place","Leader"],"Dec 2025","2025-12-01","2025-12-31","Three of the four landowners have agreed heads of terms. Talks with the fourth have stalled over drainage costs and the prospectus may have to go forward without it.","A")])]),
("Organisational and place leadership",[
 ("R3","Give the new Corporate Leadership Team time and space to work as one team.",[
  ("Run a twelve-month development programme for the Corporate Leadership Team and heads of service.",["Chief Executive"],"Apr 2026","2026-04-01","2026-04-30","Provider appointed in May; the first two modules have been held. Feedback scores averaged 4.3 out of 5.","G")]),
 ("R4","Communicate earlier and more often with staff, including those who do not work at a desk, about reorganisation and what it may mean for them.",[
  ("Hold quarterly roadshows at the depot, the leisure centres and the Market Hill offices.",["Head of People"],"Jul 2025","2025-07-01","2025-07-31","First round complete: 312 staff took part. Roadshows are now part of the yearly calendar.","B"),
  ("Replace the intranet with a site that can be read on a personal phone.",["Head of Customer and Digital"],"Nov 2025","2025-11-01","2025-11-30","Build is two months late. The supplier’s first release failed accessibility testing, and a corrected version is not expected before mid-October.","R")])]),
("Governance and culture",[
 ("R5","Review the size of Cabinet agendas and the scheme of delegation so that members spend their time on decisions of substance.",[
  ("Raise the key decision threshold and delegate minor property and grant decisions.",["Monitoring Officer"],"May 2025","2025-05-01","2025-05-31","Approved at Annual Council on 15 May.","B")]),
 ("R6","Refresh the relationship between Cabinet and the two scrutiny panels.",[
  ("Agree a joint protocol and hold a shared work-planning day in each municipal year.",["Monitoring Officer","Scrutiny Panel Chairs"],"Oct 2025","2025-10-01","2025-10-31","A first draft is with group leaders.","G")])]),
("Financial planning and management",[
 ("R7","Bring forward the transformation programme so that it carries more of the savings target, and lessen the call on reserves to balance the budget in 2026/27 and after.",[
  ("Set out a transformation pipeline with costs, savings and dates in the Medium Term Financial Plan.",["Director of Resources"],"Feb 2026","2026-02-01","2026-02-28","Pipeline drafted and shared with the Finance Panel in June. It identifies £1.1m of the £1.9m that is needed.","A"),
  ("Review fees and charges against those of similar districts.",["Head of Finance"],"Oct 2025","2025-10-01","2025-10-31","Benchmarking has begun with seven councils.","G")])]),
("Capacity for improvement",[
 ("R8","Create a small programme office, with the authority to challenge, to oversee all major projects.",[
  ("Establish a programme office of four posts and a single project register.",["Director of Resources"],"Jan 2026","2026-01-01","2026-01-31","Business case approved in June. Recruitment opens in September, once the new pay grades are in force.","")]),
 ("R9","Plan now for the loss of key staff in the run-up to vesting day, and consider retention measures jointly with neighbouring districts.",[
  ("Complete a risk assessment of single points of failure in every service.",["Head of People"],"Aug 2025","2025-08-01","2025-08-31","28 of 34 teams have returned their assessment.","G"),
  ("Propose a common retention scheme to the Fenland chief executives’ group.",["Chief Executive"],"Dec 2025","2025-12-01","2025-12-31","Paper to be considered by the group on 11 September.","")])])]
E=html.escape
rows=""
for theme,recs in P:
    rows+=f'<tbody><tr class="th"><td colspan="7">{E(theme)}</td></tr></tbody>'
    for ref,rec,acts in recs:
        rows+="<tbody class='r'>"
        for i,(a,l,d,_,_,p,g) in enumerate(acts):
            rows+=f"<tr><td class='ref'>{ref if i==0 else ''}</td><td>{E(rec) if i==0 else ''}</td><td>{E(a)}</td><td>{'<br>'.join(map(E,l))}</td><td>{d}</td><td>{E(p)}</td><td class='g'>{g}</td></tr>"
        rows+="</tbody>"
src=f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Corporate Peer Challenge action plan</title><style>
@page {{size:A4 landscape;margin:15mm 15mm 14mm;@bottom-left{{content:"Fenwold District Council – CPC action plan, July 2025";font:8pt 'Liberation Sans'}}@bottom-right{{content:"Page " counter(page) " of " counter(pages);font:8pt 'Liberation Sans'}}}}
body{{font:9.3pt/1.34 'Liberation Sans',sans-serif;color:#111;margin:0}}
h1{{font-size:17pt;margin:0 0 1mm;color:#14504a}} h2{{font-size:11pt;margin:3mm 0 1mm;color:#14504a}}
p{{margin:0 0 2mm;max-width:235mm}}
.key span{{display:inline-block;margin-right:7mm}}
table{{border-collapse:collapse;width:100%;margin-top:3mm;table-layout:fixed}}
th{{text-align:left;vertical-align:bottom;font-size:8.6pt;padding:0 3.5mm 2mm 0;color:#14504a}}
td{{vertical-align:top;padding:0 3.5mm 2.6mm 0}}
.th td{{font-weight:bold;font-size:10.5pt;padding:2mm 0 2mm;break-after:avoid}} tr{{break-inside:avoid}}
.ref,.g{{font-weight:bold}} .g,th.gg{{text-align:center;padding-right:0}}
</style></head><body>
<h1>Corporate Peer Challenge: action plan and progress to July 2025</h1>
<p>Fenwold District Council hosted a Corporate Peer Challenge from 21 to 24 January 2025. The peer team’s report was received by Cabinet on 8 April 2025, together with the first version of this plan. The plan answers each of the team’s nine recommendations under the five themes of the challenge. It is reviewed by the Corporate Leadership Team each month and by the Performance Panel each quarter.</p>
<h2>Key to ratings</h2>
<p class="key"><span><b>B</b> – action completed</span><span><b>G</b> – in progress and on schedule</span><span><b>A</b> – in progress, some risk to the date or the outcome</span><span><b>R</b> – behind schedule</span><span>Blank – not yet begun</span></p>
<table><colgroup><col style="width:11mm"><col style="width:60mm"><col style="width:55mm"><col style="width:34mm"><col style="width:20mm"><col><col style="width:12mm"></colgroup>
<thead><tr><th>Ref</th><th>Peer team recommendation</th><th>What we will do</th><th>Lead</th><th>Target date</th><th>Progress at July 2025</th><th class="gg">RAG</th></tr></thead>{rows}</table>
</body></html>"""
open("source.html","w",encoding="utf-8").write(src)
HTML(string=src).write_pdf("flat.pdf")
# turned pages, as a print driver makes them: portrait sheet, contents turned, /Rotate 90
w=PdfWriter(clone_from="flat.pdf")
for page in w.pages:
    W,H=float(page.mediabox.width),float(page.mediabox.height)
    page.add_transformation(Transformation().rotate(90).translate(H,0))
    for b in ("mediabox","cropbox","trimbox","bleedbox","artbox"): setattr(page,b,RectangleObject((0,0,H,W)))
    page.rotate(90)
w.add_metadata({"/Producer":"WeasyPrint"})
w.write("document.pdf"); import os; os.remove("flat.pdf")
M={"G":("green","on_track"),"A":("amber","at_risk"),"R":("red","off_track"),"B":("blue","complete")}
out=[]
for theme,recs in P:
    for ref,rec,acts in recs:
        out.append({"ref":ref,"text":rec,"recommendation_type":"peer","theme":theme,"actions":[
         {"text":a,"ref":None,"due_text":d,"due_start":s,"due_end":e,"leads":[{"lead_text":x,"role":x} if x not in("Leader","Scrutiny Panel Chairs") else {"lead_text":x} for x in l],
          "progress":[{"text":p,"as_of_start":"2025-07-01"}],"rag":[{"rag_text":g,"rag":M[g][0],"delivery":M[g][1]}] if g else []} for a,l,d,s,e,p,g in acts]})
gold={"source":"document.pdf","documents":{"document_type":"action_plan","date_start":"2025-07-01","date_end":"2025-07-31"},"councils":["E07999002"],"recommendations":out,
"front_matter":[],"scope":[],"peers":[],"milestones":[{"event":"on_site","date_text":"from 21 to 24 January 2025","date_start":"2025-01-21","date_end":"2025-01-24"},
{"event":["meeting","action_plan_published","report_published"],"date_text":"8 April 2025","date_start":"2025-04-08","date_end":"2025-04-08"}]}
gold["milestones"][0]["date_text"]=["21 to 24 January 2025","from 21 to 24 January 2025"]
# a blank cell: the key says "not yet begun"; an empty cell gives no row by the contract, so rag is left open there
for r_ in out:
    for a in r_["actions"]:
        if not a["rag"]: del a["rag"]
finish(".",gold,dict(title="Fenwold District Council: Corporate Peer Challenge action plan and progress to July 2025",producer="weasyprint, pages turned with pypdf (/Rotate 90)",family="Landscape plan without a single rule or fill: seven columns held apart by white space only, themes as bold lines, several actions under one recommendation with empty cells before them, letter ratings with a key in one line; pages are portrait sheets with contents turned and /Rotate 90."))
