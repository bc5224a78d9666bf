import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1])); from council_papers import *
import html
N='lynford_tracker'
# ref, rec, action, lead(list), due(text,s,e), update, status
T=[("Organisational and place leadership",[
("R1","Develop a long-term vision for the borough with partners, looking ten to fifteen years out.","Convene the Lynford Futures conference and draft a 2040 vision for consultation.",["Chief Executive"],("March 2026","2026-03-01","2026-03-31"),"The conference on 6 November drew 118 people from 54 organisations. A draft vision is with the Lynford Partnership Board and public consultation opens on 2 February.","Green"),
("R2","Review whether the senior management structure gives enough strategic capacity.","Commission an independent review of tiers one to three and report to the Employment and Appeals Committee.",["Chief Executive","Head of HR"],("30 September 2025","2025-09-30","2025-09-30"),"Review carried out by South East Employers. Committee approved a third director post on 23 September and the postholder starts in April.","Complete"),
("R3","Build on good relationships with the county council and health partners to influence local government reorganisation.","Leader and Chief Executive to take part in all countywide working groups; briefings for members every six weeks.",["Leader of the Council","Chief Executive"],("Ongoing",None,None),"The full proposal went to government on 28 November. Five member briefings held. A dedicated LGR team of three has been funded from reserves.","Green")]),
("Governance and culture",[
("R4","Refresh the constitution, including the scheme of delegation and contract procedure rules.","Cross-party Constitution Working Group to bring a revised document to Annual Council.",["Monitoring Officer"],("May 2026","2026-05-01","2026-05-31"),"Contract procedure rules were rewritten for the Procurement Act and adopted in October. Work on the scheme of delegation has slipped by two months because of by-elections.","Amber"),
("R5","Improve member development so that every councillor has a personal development plan.","Appoint a member development champion in each group and work towards Charter accreditation.",["Democratic Services Manager"],("31/03/2026","2026-03-31","2026-03-31"),"Champions are in place. Only 14 of 39 councillors have a plan and the accreditation visit has been put back to the autumn.","Red"),
("R6","Make the risk register a tool that managers and members use.","Adopt a new risk management framework and train all service managers.",["Head of Internal Audit"],("Q2 2025/26","2025-07-01","2025-09-30"),"Framework adopted by Audit Committee in July; 43 managers trained.","Complete")]),
("Financial planning and management",[
("R7","Set out clearly how the transformation programme will deliver the savings on which the budget depends.","Publish a benefits tracker and report it with quarterly budget monitoring.",["Director of Finance (S151)"],("December 2025","2025-12-01","2025-12-31"),"Tracker published with the quarter 2 report. £640,000 of the £910,000 target for 2025/26 has been delivered and the rest is at risk while the customer platform is delayed.","Amber"),
("R8","Consider the affordability of the capital programme, particularly the leisure centre replacement.","Re-profile the capital programme and complete an options appraisal for Brook Leisure Centre.",["Director of Finance (S151)","Head of Assets"],("February 2026","2026-02-01","2026-02-28"),"Options appraisal received. Capital Programme Board has recommended a phased refurbishment to Cabinet for the February budget.","Green")]),
("Capacity for improvement",[
("R9","Use data more consistently to drive performance and to understand customers.","Create a small data and insight team and a single performance dashboard.",["Head of Digital"],("June 2026","2026-06-01","2026-06-30"),"Two of the three analyst posts are filled. Dashboard live for housing, waste and planning.","Green"),
("R10","Share learning between services and with neighbouring councils.","Hold two learning exchanges a year and publish case studies.",["Head of HR"],("September 2026","2026-09-01","2026-09-30"),"Work has not started. It will follow the new director's arrival in April.","Not started")])]
DEL={"Green":("green","on_track"),"Amber":("amber","at_risk"),"Red":("red","off_track"),"Complete":(None,"complete"),"Not started":(None,"not_started")}
recs=[]; rows=''
e=html.escape
for theme,its in T:
    rows+=f'<tr class="th"><td colspan="6">{e(theme)}</td></tr>\n'
    for ref,rec,act,leads,due,upd,stt in its:
        rows+=f'<tr><td>{ref}</td><td>{e(rec)}</td><td>{e(act)}</td><td>{"<br>".join(map(e,leads))}</td><td>{due[0]}</td><td><p>{e(upd)}</p><p><b>Status: {stt}</b></p></td></tr>\n'
        gl=[]
        for l in leads:
            d={"lead_text":l}
            if l.startswith("Director of Finance"): d["role"]=["Director of Finance (S151)","Director of Finance","Section 151 Officer"]
            elif not l.startswith("Leader"): d["role"]=l
            gl.append(d)
        recs.append({"ref":ref,"text":rec,"recommendation_type":"peer","theme":theme,"actions":[{"text":act,"due_text":due[0],"due_start":due[1],"due_end":due[2],"leads":gl,
          "progress":[{"text":[upd,f"{upd} Status: {stt}"],"as_of_start":["2026-01-01",None,"2026-01-14"]}],"rag":[{"rag_text":[stt,f"Status: {stt}"],"rag":DEL[stt][0],"delivery":DEL[stt][1],"basis":"text"}]}]})
src=f'''<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Corporate Peer Challenge tracker</title><style>
@page{{size:A4 landscape;margin:14mm 12mm 16mm}} body{{font:9.5pt/1.35 "Liberation Sans",Arial,sans-serif;color:#222}}
header{{display:flex;align-items:center;gap:12px;border-bottom:4px solid #6b2c6b;padding-bottom:8px}} h1{{font-size:19pt;margin:0;color:#6b2c6b}} header div p{{margin:2px 0 0}}
table{{border-collapse:collapse;width:100%;margin-top:10px}} td,th{{border:1px solid #9a8a9a;padding:4px 6px;vertical-align:top;text-align:left}} thead th{{background:#6b2c6b;color:#fff;font-size:9pt}}
tr{{break-inside:avoid}} tr.th td{{background:#eadfea;font-weight:bold;break-after:avoid}} td p{{margin:0 0 4px}} dl{{display:grid;grid-template-columns:70px 1fr;margin:6px 0;gap:1px 8px}} dt{{font-weight:bold}} dd{{margin:0}}
</style></head><body>
<header><svg width="54" height="54" viewBox="0 0 54 54"><circle cx="27" cy="27" r="26" fill="#6b2c6b"/><path d="M10 34 Q18 22 27 34 T44 34" stroke="#fff" stroke-width="4" fill="none"/><path d="M27 10v12" stroke="#e8c84a" stroke-width="4"/></svg>
<div><h1>Corporate Peer Challenge Recommendations Tracker</h1><p>Lynford Borough Council &middot; Corporate Management Team &middot; 14 January 2026</p></div></header>
<p>This tracker records what the Council has done in response to the ten recommendations of the LGA peer team, who were in Lynford from 20 to 22 May 2025. It is reviewed by the Corporate Management Team every two months and by the Performance Panel twice a year.</p>
<p><b>How each item is rated</b></p>
<dl><dt>Complete</dt><dd>Delivered; will be removed from the next edition of the tracker.</dd><dt>Green</dt><dd>On track for the timescale shown.</dd><dt>Amber</dt><dd>Delayed or at risk, with a plan to recover.</dd><dt>Red</dt><dd>Will not meet the timescale.</dd><dt>Not started</dt><dd>No work has been needed yet.</dd></dl>
<table><colgroup><col style="width:5%"><col style="width:20%"><col style="width:21%"><col style="width:13%"><col style="width:10%"><col style="width:31%"></colgroup>
<thead><tr><th>Ref</th><th>Recommendation of the peer team</th><th>Our response</th><th>Responsible</th><th>Timescale</th><th>Update and status (January 2026)</th></tr></thead><tbody>
{rows}</tbody></table>
<p>Next edition: March 2026. Owner: Corporate Policy Team, Lynford Borough Council, Priory House.</p></body></html>'''
open(f'{B}/{N}/source.html','w').write(src); chromium(N)
for r in recs:
    p=r['actions'][0]['progress'][0]; p['as_of_start']='2026-01-01'
save(N,{"documents":{"document_type":"action_plan","date_start":"2026-01-14","date_end":"2026-01-14"},"councils":["E07999008"],"recommendations":recs,
"milestones":[{"event":"on_site","date_text":["20 to 22 May 2025","from 20 to 22 May 2025"],"date_start":"2025-05-20","date_end":"2025-05-22"}],"peers":[],"scope":[]},
"Lynford Borough Council: Corporate Peer Challenge recommendations tracker","Chromium",
"Browser-printed landscape tracker with theme band rows; one combined 'Update and status' column whose last line is the rating in words; tests splitting progress from status without fills.")
look(N)
