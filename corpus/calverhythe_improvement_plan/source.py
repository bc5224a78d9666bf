import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1])); __import__('os').chdir(__import__('pathlib').Path(__file__).resolve().parent)
from improvement_papers import finish
A="Update March 2025"; B="Update September 2025"
D={"Complete":"complete","On track":"on_track","Delayed":["off_track","at_risk"],"Not started":"not_started"}
def m(y,mo,last): return (f"{y}-{mo:02d}-01",f"{y}-{mo:02d}-{last}")
# theme -> [(ref, rec, [(aref, action, leads, due, (start,end), upd A, upd B, status)])]
P=[("Local priorities and outcomes",[
 ("R1","Refresh the Borough Plan so that its outcomes can be measured and residents can see what has changed.",[
  ("1.1","Replace the 72 measures in the Borough Plan with a core set agreed by Cabinet.",["Director of Strategy and Insight"],"May 2025",m(2025,5,31),"A long list of 40 measures has been tested with each department. Two sessions are booked with Cabinet in April.","Cabinet agreed 24 measures on 13 May 2025. The first report against them went to the July meeting.","Complete"),
  ("1.2","Publish a yearly statement to residents, in print and online.",["Head of Communications"],"November 2025",m(2025,11,30),None,"Outline agreed with the Leader. It will go out with the winter edition of Calverhythe Life.","On track")]),
 ("R2","Use data on deprivation to decide where prevention money is spent.",[
  ("2.1","Build a shared ward profile with the NHS and the voluntary sector.",["Director of Public Health","Director of Strategy and Insight"],"31 July 2025",("2025-07-31","2025-07-31"),"Data sharing agreement drafted and with the Integrated Care Board’s lawyers.","The agreement was signed in August, four months later than hoped. Profiles for six of 18 wards are in use.","Delayed")])]),
("Organisational and place leadership",[
 ("R3","Make the most of the regeneration of Hythe Quays by setting out how existing residents will gain from it.",[
  ("3.1","Agree a social value charter with the two developers.",["Corporate Director of Place"],"June 2025",m(2025,6,30),"Heads of terms discussed with Quayside Partnership LLP on 12 February.","Signed on 26 June 2025. It includes 300 local jobs and 60 apprenticeships.","Complete"),
  ("3.2","Set up a residents’ panel with its own budget.",["Head of Regeneration"],"December 2025",m(2025,12,31),"Recruitment brief written.","Twenty-two residents have been chosen from 140 who applied. The first meeting is on 9 October.","On track")]),
 ("R4","Clarify how the Council wishes to work with neighbouring boroughs on skills and transport.",[
  ("4.1","Prepare a position paper for the sub-regional board.",["Chief Executive","Leader of the Council"],"March 2026",m(2026,3,31),None,None,"Not started")])]),
("Governance and culture",[
 ("R5","Reduce the number of urgent and late reports and publish a forward plan on which members can rely.",[
  ("5.1","Introduce a report tracker and a sign-off deadline of ten working days.",["Director of Law and Governance"],"April 2025",m(2025,4,30),"Tracker live since 3 March. Late items to Cabinet fell from 14 to nine in the last quarter.","Late items stand at two. Internal Audit gave substantial assurance in its August report.","Complete")]),
 ("R6","Build on the work of the equalities network by acting on what staff said about progression.",[
  ("6.1","Publish pay gap and promotion data by ethnicity and disability.",["Director of People"],"July 2025",m(2025,7,31),"Figures are being checked with the trade unions.","Published on 31 July 2025 with a commentary from the staff networks.","Complete"),
  ("6.2","Offer sponsorship to 40 colleagues in grades PO1 to PO4.",["Director of People","Chair of the Race Equality Network"],"January 2026",m(2026,1,31),"Design group met twice.","Thirty-one places taken up. A second intake opens in November.","On track")])]),
("Financial planning and management",[
 ("R7","Set out a plan for bringing the cost of temporary accommodation back within budget.",[
  ("7.1","Lease 150 homes through the Council’s own lettings company.",["Corporate Director of Housing"],"March 2026",m(2026,3,31),"48 homes leased against a target of 40 for the year.","79 homes leased. Two landlords withdrew in the summer and the target of 110 for September was missed.","Delayed"),
  ("7.2","Review nightly paid placements over twelve months old.",["Head of Housing Options"],"30 September 2025",("2025-09-30","2025-09-30"),"212 households identified.","All 212 reviewed and 64 moved on.","Complete")]),
 ("R8","Improve the monitoring of the capital programme, which has underspent in each of the last four years.",[
  ("8.1","Set up a Capital Board and reprofile the programme over five years.",["Corporate Director of Resources and Section 151 Officer"],"February 2025",m(2025,2,28),"Board established in January. Reprofiled programme agreed by Council on 26 February 2025.","Underspend forecast at 6 per cent, against 31 per cent last year.","Complete")])]),
("Capacity for improvement",[
 ("R9","Agree one approach to change across the Council and stop commissioning separate consultants.",[
  ("9.1","Bring the three transformation teams together under one director.",["Chief Executive"],"September 2025",m(2025,9,30),"Consultation with staff closed on 28 February.","New structure took effect on 1 September 2025.","Complete"),
  ("9.2","Train 200 staff in service design.",["Director of People"],"June 2026",m(2026,6,30),None,"57 trained in two cohorts.","On track")])])]
h=""
for n,(t,recs) in enumerate(P,1):
    h+=f"<h2>Theme {n}: {t}</h2><table><colgroup><col style='width:4%'><col style='width:16%'><col style='width:18%'><col style='width:12%'><col style='width:8%'><col style='width:17%'><col style='width:18%'><col style='width:7%'></colgroup><thead><tr><th>Ref</th><th>Recommendation</th><th>Action</th><th>Accountable</th><th>Deadline</th><th>{A}</th><th>{B}</th><th>Status</th></tr></thead><tbody>"
    for ref,rec,acts in recs:
        for i,(ar,a,l,d,_,ua,ub,s) in enumerate(acts):
            h+="<tr>"+(f"<td rowspan={len(acts)}><b>{ref}</b></td><td rowspan={len(acts)}>{rec}</td>" if i==0 else "")+f"<td>{ar} {a}</td><td>{' /<br>'.join(l)}</td><td>{d}</td><td>{ua or ''}</td><td>{ub or ''}</td><td>{s}</td></tr>"
    h+="</tbody></table>"
html=f"""<!doctype html><html lang=en-GB><meta charset=utf-8><title>Peer Challenge Improvement Plan</title><style>
@page{{size:A4 landscape;margin:17mm 13mm 16mm;@top-right{{content:'Appendix A';font:9pt 'Liberation Sans'}}@bottom-center{{content:counter(page);font:9pt 'Liberation Sans'}}@bottom-left{{content:'Peer Challenge Improvement Plan: September 2025';font:8pt 'Liberation Sans';color:#666}}}}
body{{font:9pt/1.3 'Liberation Sans';color:#1b1b1b}} h1{{font:bold 20pt 'URW Gothic';color:#0b6b53;margin:0 0 2px}} .sub{{font-size:12pt;margin:0 0 8px}} h2{{font:bold 12.5pt 'URW Gothic';color:#0b6b53;margin:16px 0 5px;break-after:avoid}}
table{{border-collapse:collapse;width:100%;table-layout:fixed}} th{{background:#d9ece6;text-align:left}} th,td{{border-top:.6pt solid #0b6b53;border-bottom:.6pt solid #0b6b53;padding:3px 5px;vertical-align:top}} p{{margin:4px 0}}</style>
<h1>London Borough of Calverhythe</h1><p class=sub>Peer Challenge Improvement Plan – progress to September 2025</p>
<p>This plan responds to the report of the corporate peer challenge that took place in Calverhythe in September 2024. The nine recommendations are set out under the themes of the challenge. The plan was agreed by Cabinet on 14 January 2025 and is reported twice a year. Officers have been asked to keep each update short; fuller reports go to the Improvement Board.</p>{h}
<p style="margin-top:14px">Progress on R7 is also reviewed by the Housing Scrutiny Panel on 20 November 2025. The LGA will carry out its progress review in October 2025.</p></html>"""
open("source.html","w").write(html)
ALT={"Leader of the Council":["Leader of the Council","Leader"]}
def act(a):
    ar,t,l,d,(s,e),ua,ub,st=a
    pr=[dict(text=ua,as_of_start="2025-03-01")] if ua else []
    pr+=[dict(text=ub,as_of_start="2025-09-01")] if ub else []
    return dict(text=t,ref=ar,due_text=d,due_start=s,due_end=e,leads=[dict(lead_text=x,role=ALT.get(x,x)) for x in l],progress=pr,rag=[dict(rag_text=st,rag=None,delivery=D[st],basis="text")])
gold=dict(source="document.pdf",documents=dict(document_type="action_plan",date_start="2025-09-01",date_end="2025-09-30",committee=None),councils=["E09999001"],
 recommendations=[dict(ref=r,text=t,headline=None,recommendation_type="peer",made=["2024",None],theme=[th,f"Theme {n}: {th}"],leads=[],progress=[],rag=[],actions=[act(a) for a in acts]) for n,(th,recs) in enumerate(P,1) for r,t,acts in recs],
 milestones=[dict(event="on_site",date_text=["September 2024","in September 2024"],date_start="2024-09-01",date_end="2024-09-30"),dict(event="progress_review",date_text=["October 2025","in October 2025"],date_start="2025-10-01",date_end="2025-10-31")],scope=[],peers=[])
finish(".",gold,"London Borough of Calverhythe: Peer Challenge Improvement Plan, progress to September 2025","weasyprint","Landscape improvement plan with a heading and a table for each theme, two dated update columns, numbered sub-actions inside cells and a status of words with no key, horizontal rules only; tests themes as headings, two progress rows a line and leads joined by a slash.")
