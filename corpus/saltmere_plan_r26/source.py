import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent))
from office_reports import *
import html
N='saltmere_plan_r26'; F=folder(N)
L=lead
D={'R':('red','off_track'),'A':('amber','at_risk'),'G':('green','on_track'),'B':('blue','complete')}
S=('2025-09-01','2025-09-30','September 2025'); J=('2026-01-01','2026-01-31','January 2026')
LD=['Leader of the Council','Leader']
T=[("Local priorities and outcomes",[
 ("R1","Priorities","Reduce the number of priorities in the Council Plan and be honest about what will stop.","Carry out a member-led review of the Council Plan and publish a shorter version with a list of work that will not continue.",[L("Chief Executive"),L("Leader of the Council",LD,'member')],"31 December 2025",("2025-12-31","2025-12-31"),"Review group of seven members met in July and August. First draft has 6 priorities against 14 in the present plan.","G","Council Plan 2026–2029 adopted by Council on 10 December. The list of discontinued work was published with it.","B"),
 ("R2","Coastal communities","Use data and the knowledge of ward members to understand why outcomes for young people in the coastal wards lag behind.","Commission a needs assessment for the four coastal wards with the Integrated Care Board and the two secondary schools.",[L("Head of Communities and Wellbeing")],"March 2026",("2026-03-01","2026-03-31"),"Brief agreed with the Integrated Care Board. Funding of £18,000 still to be found.","A","Funding secured from the Public Health reserve in November. Fieldwork began on 12 January and will report in April, a month late.","A"),]),
 ("Organisational and place leadership",[
 ("R3","Partnerships","Re-set the relationship with the Harbour Commissioners at the most senior level.","Hold quarterly meetings of the Leader, the Chief Executive and the chair of the Commissioners, with a shared list of issues.",[L("Chief Executive")],"October 2025",("2025-10-01","2025-10-31"),"First meeting on 4 September was constructive. Shared list has nine issues, of which dredging and the quayside lease are the most pressing.","G","Meetings established. Heads of terms for the quayside lease are with both parties' solicitors.","B"),
 ("R4","Communication","Tell residents more plainly what the Council is doing and why.","Write a communications strategy and appoint a part-time social media officer.",[L("Communications Manager")],"November 2025",("2025-11-01","2025-11-30"),"Strategy drafted. Recruitment to the new post paused while the establishment is reviewed.","A","Post released from the recruitment pause in December and advertised. Strategy agreed by Cabinet on 15 January.","G"),]),
 ("Governance and culture",[
 ("R5","Member and officer relations","Renew the protocol on relations between members and officers and have both sides sign up to it.","Revise the protocol through the Standards Committee, followed by three joint briefings.",[L("Monitoring Officer")],"January 2026",("2026-01-01","2026-01-31"),"Working group established. A comparison with six other councils' protocols has been made.","G","Standards Committee was not quorate on 8 January. The protocol will now be considered on 19 February and the briefings moved to March.","A"),
 ("R6","Audit","Appoint two independent members to the Audit and Governance Committee.","Advertise and appoint, with induction before the statement of accounts is considered.",[L("Director of Corporate Services (Section 151)",["Section 151 Officer","Director of Corporate Services","Director of Corporate Services (Section 151)"])],"September 2025",("2025-09-01","2025-09-30"),"Both members appointed by Council on 17 September and inducted on 24 September.","B","No further action is needed.","B"),]),
 ("Financial planning and management",[
 ("R7","Savings","Move at pace from identifying savings to delivering them.","Create a delivery board for the savings programme, with a named owner and a monthly report for every saving.",[body("Senior Management Team")],"July 2025",("2025-07-01","2025-07-31"),"Board meets monthly. 62% of the savings for this year have been delivered or are certain.","G","81% of this year's savings delivered or certain. The shortfall of £214,000 is in car parking income, for which no replacement has been found.","R"),
 ("R8","Capital","Review the affordability of the capital programme, and of the town hall scheme in particular.","Independent review of the town hall business case and a re-profiled capital programme to Council.",[L("Director of Corporate Services (Section 151)",["Section 151 Officer","Director of Corporate Services","Director of Corporate Services (Section 151)"]),L("Head of Property")],"February 2026",("2026-02-01","2026-02-28"),"Consultant appointed later than planned; the review will not report until December.","R","Review received on 9 January. It recommends a smaller scheme in two phases; the programme has been re-profiled and goes to Council with the budget.","G"),]),
 ("Capacity for improvement",[
 ("R9","Workforce","Plan for the succession of heads of service, half of whom may retire within four years.","Introduce a succession plan and a management development programme shared with two neighbouring councils.",[L("HR and Payroll Manager")],"April 2026",("2026-04-01","2026-04-30"),"Not yet begun, as the post was vacant until August.","R","Programme agreed with the neighbouring councils and the first cohort of 12 managers named. Succession plan in draft.","G"),]),]
assert True
e=html.escape
rows='';recs=[]
for theme,items in T:
    rows+=f'<tr class="th"><td colspan="9">{theme}</td></tr>\n'
    for ref,head,txt,act,leads,due,span,u1,r1,u2,r2 in items:
        ls='<br>'.join(e(l['lead_text']) for l in leads)
        rows+=f'<tr><td>{ref}</td><td><b>{e(head)}:</b> {e(txt)}</td><td>{e(act)}</td><td>{ls}</td><td>{due}</td><td>{e(u1)}</td><td class="r {r1}">{r1}</td><td>{e(u2)}</td><td class="r {r2}">{r2}</td></tr>\n'
        rg=lambda r,a: dict(rag_text=r,rag=D[r][0],delivery=D[r][1],basis='text_and_fill',as_of_text=a[2],as_of_start=a[0],as_of_end=a[1])
        recs.append(dict(ref=ref,text=f'{head}: {txt}',headline=head,recommendation_type='peer',made=['2025','2025-03',None],theme=theme,leads=[],progress=[],rag=[],
          actions=[action(act,due,span,leads,[prog(u1,*S[:2],S[2]),prog(u2,*J[:2],J[2])],[rg(r1,S),rg(r2,J)])]))
doc=f'''<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Peer challenge action plan</title><style>
@page{{size:A4 landscape;margin:14mm 12mm 16mm}}
body{{font-family:"Nimbus Sans",sans-serif;font-size:9pt;color:#222;line-height:1.3}}
h1{{font-size:17pt;color:#00615f;margin:2mm 0 1mm}} p{{max-width:230mm;margin:0 0 2.5mm}}
.logo{{float:right}} table{{border-collapse:collapse;width:100%}} .plan{{font-size:8.2pt;table-layout:fixed}}
td,th{{border:0.7pt solid #8aa;padding:1.2mm 1.4mm;vertical-align:top;text-align:left}} th{{background:#00615f;color:#fff;font-weight:bold}} th.c{{text-align:center}}
tr{{break-inside:avoid}} .th td{{background:#d7e8e7;font-weight:bold;font-size:9pt}}
.r{{text-align:center;font-weight:bold}} .R{{background:#e05a4f}} .A{{background:#f7b84b}} .G{{background:#7fbf6a}} .B{{background:#7fb2dd}}
.key{{width:auto;margin:2mm 0 4mm;font-size:8.5pt}} .key td{{padding:.8mm 2mm}}
</style></head><body>
<svg class="logo" width="120" height="44"><rect width="44" height="44" rx="6" fill="#00615f"/><path d="M4 30 q8 -10 18 0 t18 0" stroke="#fff" stroke-width="3" fill="none"/><path d="M4 20 q8 -10 18 0 t18 0" stroke="#fff" stroke-width="3" fill="none"/><text x="50" y="20" font-size="13" font-weight="bold" fill="#00615f">Saltmere</text><text x="50" y="36" font-size="10" fill="#00615f">District Council</text></svg>
<h1>Peer challenge action plan</h1>
<p>The Council welcomed the report of the LGA peer team that visited in March 2025. Cabinet adopted this plan in June 2025 and looks at it every four months. This issue shows the position reported in September 2025 beside the one reported in January 2026, so that the direction of travel can be seen.</p>
<p><b>Key to RAG</b></p>
<table class="key"><tr><td class="r R">R</td><td>Off course: the deadline or the outcome will not be met without intervention</td></tr><tr><td class="r A">A</td><td>Some slippage, with action agreed to recover</td></tr><tr><td class="r G">G</td><td>On course</td></tr><tr><td class="r B">B</td><td>Complete</td></tr></table>
<table class="plan"><colgroup><col style="width:9mm"><col style="width:45mm"><col style="width:45mm"><col style="width:31mm"><col style="width:22mm"><col style="width:50mm"><col style="width:11mm"><col><col style="width:11mm"></colgroup>
<thead><tr><th rowspan="2">Ref</th><th rowspan="2">Peer recommendation</th><th rowspan="2">Our action</th><th rowspan="2">Responsible</th><th rowspan="2">Deadline</th><th colspan="2" class="c">September 2025</th><th colspan="2" class="c">January 2026</th></tr><tr><th>Update</th><th>RAG</th><th>Update</th><th>RAG</th></tr></thead>
<tbody>{rows}</tbody></table></body></html>'''
(F/'source.html').write_text(doc); chromium(F)
write(N,dict(documents=dict(document_type='action_plan',date_start=['2026-01-01',None],date_end=['2026-01-31',None]),councils=['E07999004'],recommendations=recs,front_matter=[],scope=[],peers=[],
 milestones=[dict(event='on_site',date_text='March 2025',date_start='2025-03-01',date_end='2025-03-31'),dict(event=['action_plan_published','meeting','other'],date_text='June 2025',date_start='2025-06-01',date_end='2025-06-30')]),
 'Peer challenge action plan, September 2025 and January 2026','Chromium (headless print)','Landscape browser table with theme rows, a two-level heading and two dated pairs of update and RAG letter with fills, a key above it; tests dates of progress and ratings taken from the upper heading, and headline before a colon.')
