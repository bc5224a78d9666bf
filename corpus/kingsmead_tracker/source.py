import sys,html; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1])); __import__('os').chdir(__import__('pathlib').Path(__file__).resolve().parent)
from conversational_papers import *
N='kingsmead_tracker'; E=html.escape
KEY=[('✔','done and closed','complete'),('↑','on course to be done by the deadline','on_track'),('→','slower than planned, but the deadline can still be met if we act','at_risk'),('↓','off course; the deadline will not be met','off_track'),('○','not yet started','not_started')]
K={k[0]:k for k in KEY}
CM=lambda x:[f'Cabinet Member for {x}','Cabinet Member']
T=[('Local priorities and outcomes',[
('R1','Bring forward a borough vision to 2040 that residents and partners have shaped, and let it drive the council’s own plans.','Hold a borough conversation over the summer; Cabinet to agree the vision before the 2026/27 budget.',['Assistant Chief Executive','Leader'],('December 2025','2025-12-01','2025-12-31'),'4,870 people took part, a third of them under 25. The draft vision went to the Local Strategic Partnership on 14 October and will be taken to Cabinet on 3 December.','↑','↑'),
('R2','Understand why outcomes for young people in the north of the borough lag behind, and agree what each partner will do.','Commission a joint needs assessment with public health and the schools partnership.',['Director of Public Health','Executive Director of Children’s Services'],('30 September 2025','2025-09-30','2025-09-30'),'Published on 22 September and discussed at the Health and Wellbeing Board. Four joint commitments were agreed.','→','✔')]),
('Organisational and place leadership',[
('R3','Use the council’s reach as a convenor to settle, with the estates’ residents, the future of the Lammas Road regeneration.','Appoint an independent chair for the residents’ steering group and reset the timetable.',['Executive Director of Housing and Regeneration','Cabinet Member for Housing'],('September 2025','2025-09-01','2025-09-30'),'Two candidates for chair withdrew. The steering group has asked to run the selection itself, which the council has agreed, and an appointment is now expected in the new year.','→','↓'),
('R4','Speak up more, with neighbouring boroughs, in regional debates on transport and skills.','Put forward a joint statement of priorities with the three adjoining boroughs.',['Chief Executive'],('March 2026','2026-03-01','2026-03-31'),'Chief executives have met twice. Officers are drafting a short paper on skills as a starting point.','○','↑')]),
('Governance and culture',[
('R5','Strengthen scrutiny, so that it spends more time on policy that is still being made and less on reports for information.','Move to two scrutiny commissions with work programmes agreed across parties.',['Director of Law and Governance','Chair of the Scrutiny Board'],('May 2025','2025-05-01','2025-05-31'),'The new arrangements began at the annual meeting. The first policy review, on school streets, reports in January.','✔','✔'),
('R6','Make sure that officers at every level feel able to challenge and to raise concerns.','Refresh the Speak Up policy and train all managers.',['Director of People'],('31 December 2025','2025-12-31','2025-12-31'),'Policy agreed with the trade unions in August. 143 of 310 managers have been trained; extra sessions have been arranged for November.','↑','→')]),
('Financial planning and management',[
('R7','Set out how the overspend on temporary accommodation will be brought down, and over what period.','Adopt a three-year plan, with monthly reporting to the Cabinet Member for Finance.',['Executive Director of Resources','Executive Director of Housing and Regeneration'],('July 2025','2025-07-01','2025-07-31'),'Plan adopted on 16 July. The number of households in nightly paid homes has gone down from 702 to 655 since then.','✔','✔'),
('R8','Review the reserves policy in the light of the risks that the council is now carrying.','Bring a revised policy to the Audit Committee alongside the budget.',['Executive Director of Resources'],('February 2026','2026-02-01','2026-02-28'),'Work starts once the provisional settlement is known.','○','○')]),
('Capacity for improvement',[
('R9','Decide which of the current transformation projects should carry on. There are too many for the capacity that is available.','Score all 46 projects against four tests and stop those which do not pass.',['Chief Operating Officer','Corporate Management Board'],('October 2025','2025-10-01','2025-10-31'),'19 projects have been stopped or merged. The remaining 27 have named sponsors and are reported on one page.','↑','✔'),
('R10','Invest in the data skills of staff outside the centre.','Offer apprenticeships in data analysis to 30 members of staff each year.',['Director of People','Head of Data and Insight'],('April 2026','2026-04-01','2026-04-30'),'Only eleven people have put themselves forward, because services find it hard to release staff for one day a week. A shorter course is being looked at.','↑','→')])]
rows='';gold=[]
for th,rs in T:
    rows+=f'<tr class="band"><td colspan="8">{E(th)}</td></tr>'
    for ref,txt,act,leads,due,prog,a,b in rs:
        rows+=f'<tr><td class="c">{ref}</td><td>{E(txt)}</td><td>{E(act)}</td><td>{E(" / ".join(leads))}</td><td>{E(due[0])}</td><td>{E(prog)}</td><td class="s">{a}</td><td class="s">{b}</td></tr>'
        def role(l):
            if l.startswith('Cabinet Member'): return [l,'Cabinet Member']
            if l=='Leader': return ['Leader','Leader of the Council']
            if l=='Corporate Management Board': return [None,l]
            return l
        mk=lambda s,m,e:dict(rag_text=[s,None],rag=None,delivery=K[s][2],basis='legend',as_of_start=f'2025-{m}-01',as_of_end=f'2025-{m}-{e}')
        gold.append(dict(ref=ref,text=txt,recommendation_type='peer',made=['2025','2025-01'],theme=th,leads=[],progress=[],rag=[],
         actions=[dict(text=act,ref=None,due_text=due[0],due_start=due[1],due_end=due[2],leads=[dict(lead_text=l,role=role(l)) for l in leads],
          progress=[dict(text=prog,as_of_start='2025-10-01',as_of_end='2025-10-31')],rag=[mk(a,'07','31'),mk(b,'10','31')])]))
h=f'''<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Peer challenge: how we are doing</title><style>
@page{{size:A4 landscape;margin:13mm 12mm 15mm 12mm;@bottom-right{{content:"Page " counter(page) " of " counter(pages);font:8pt "Liberation Sans"}}}}
body{{font:9.2pt/1.32 "Liberation Sans",Arial,sans-serif;color:#1b1b1b;margin:0}}
header{{display:flex;align-items:center;gap:14px;border-bottom:4px solid #5b2a6e;padding-bottom:8px;margin-bottom:10px}}
h1{{font-size:17pt;margin:0;color:#5b2a6e}} .sub{{font-size:10.5pt;margin:2px 0 0}}
table.m{{border-collapse:collapse;width:100%;margin-top:8px}} thead{{display:table-header-group}}
.m th{{background:#efe8f2;border-bottom:2px solid #5b2a6e;text-align:left;padding:4px 6px;vertical-align:bottom;font-size:8.8pt}}
.m td{{border-bottom:1px solid #c9bdd0;padding:5px 6px;vertical-align:top}} tr{{break-inside:avoid}}
.band td{{background:#5b2a6e;color:#fff;font-weight:bold;break-after:avoid}} .s{{text-align:center;font:14pt "DejaVu Sans";}} .c{{font-weight:bold}}
.key{{border:1px solid #5b2a6e;padding:6px 12px;margin-top:12px;break-inside:avoid}} .key p{{margin:2px 0}} .key b{{font:12pt "DejaVu Sans";display:inline-block;width:24px}}
</style><header><svg width="46" height="46" viewBox="0 0 46 46"><path d="M4 4h38v20c0 10-9 15-19 19C13 39 4 34 4 24z" fill="#5b2a6e"/><path d="M12 26l4-12 7 8 7-8 4 12z" fill="#e9c46a"/></svg>
<div><h1>Royal Borough of Kingsmead</h1><p class="sub">LGA Corporate Peer Challenge: how we are doing &nbsp;–&nbsp; tracker, October 2025</p></div></header>
<p>The peer team was in Kingsmead from 21 to 24 January 2025. Cabinet accepted all ten of its recommendations. This tracker goes to the Corporate Management Board every quarter, and to the Scrutiny Board twice a year. An explanation of the signs in the last two columns is given at the end.</p>
<table class="m"><colgroup><col style="width:4%"><col style="width:18.5%"><col style="width:17%"><col style="width:14.5%"><col style="width:8.5%"><col style="width:24.5%"><col style="width:6.5%"><col style="width:6.5%"></colgroup>
<thead><tr><th>Rec</th><th>They asked us to…</th><th>So we will…</th><th>Whose job it is</th><th>Deadline</th><th>Latest news, October 2025</th><th>State of play, July 2025</th><th>State of play, October 2025</th></tr></thead><tbody>{rows}</tbody></table>
<div class="key"><p><strong>What the signs mean</strong></p>{''.join(f'<p><b>{k[0]}</b> {E(k[1])}</p>' for k in KEY)}</div></html>'''
open('source.html','w').write(h); chromium(N)
save(N,{"documents":{"document_type":"action_plan","date_start":"2025-10-01","date_end":"2025-10-31"},"councils":["E09999002"],"recommendations":gold,
"milestones":[dict(event='on_site',date_text=['21 to 24 January 2025','from 21 to 24 January 2025'],date_start='2025-01-21',date_end='2025-01-24')],"scope":[],"peers":[],"front_matter":[]},
"Royal Borough of Kingsmead: Corporate Peer Challenge tracker, October 2025","Chromium",
"Landscape browser table with rules under rows only and theme bands; headings of columns are the beginnings of sentences; state of delivery as black signs (tick, arrows, ring) in two dated columns, with their key after the table; leads divided by slashes.")
