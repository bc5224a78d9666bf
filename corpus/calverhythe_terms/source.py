import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from appendix_papers import *
import html as H
(B/'calverhythe_terms').mkdir(exist_ok=True)
T=[('Local priorities and outcomes',['Are the council’s priorities clear, and are they informed by what residents and partners say?','Is the council delivering on its priorities, and how does it know?']),
('Organisational and place leadership',['Does the council provide effective local leadership?','Are there good relationships with partner organisations and local communities, and what difference do they make?']),
('Governance and culture',['Are there clear and robust governance arrangements?','Is there a culture of respect, challenge and scrutiny among members and officers?']),
('Financial planning and management',['Does the council have a grip on its current financial position?','Does it have a strategy and plan to address its financial challenges in the years to 2029?']),
('Capacity for improvement',['Is the organisation able to bring about the improvement it needs, and are its resources directed to where they matter?'])]
X=['Temporary accommodation: how well the council’s programme to reduce the use of nightly paid accommodation is led and resourced.','Inclusion: how far the Fairer Calverhythe commitments shape decisions about services and the workforce.','Neighbourhood working: what can be learned from the two pilot areas before the model is extended across the borough.']
P=[('Lead peer','Ingrid Vasey','Chief Executive','Northumbria Vale Council'),('Labour member peer','Councillor Dermot Achebe','Cabinet Member for Housing','Medway Cross Council'),('Conservative member peer','Councillor Susan Prowse','Deputy Leader','Chilterley Borough Council'),('Finance peer','Rajan Mistry','Director of Finance and Section 151 Officer','City of Portwyn Council'),('Housing peer','Helena Strand','Director of Housing','Tidewell Council'),('Officer peer','To be confirmed','Director of Strategy or Communities','London or core city'),('Challenge manager','Owen Baxendale','Peer Challenge Manager','Local Government Association')]
M=[('Scoping meeting between the Mayor, Chief Executive and LGA','6 November 2025','scoping','2025-11-06','2025-11-06'),('Position statement and documents sent to the team','20 February 2026','position_statement','2026-02-20','2026-02-20'),('Briefing call for the peer team','5 March 2026',['meeting','other'],'2026-03-05','2026-03-05'),('Team on site','17–20 March 2026','on_site','2026-03-17','2026-03-20'),('Presentation of findings to the Cabinet and senior managers','20 March 2026','feedback','2026-03-20','2026-03-20'),('Draft report to the council','13 April 2026','draft_report','2026-04-13','2026-04-13'),('Local elections','7 May 2026','election','2026-05-07','2026-05-07'),('Final report published on the council’s website','19 June 2026','report_published','2026-06-19','2026-06-19'),('Action plan agreed by Cabinet and published','20 August 2026','action_plan_published','2026-08-20','2026-08-20'),('Progress review','January 2027','progress_review','2027-01-01','2027-01-31')]
tr=lambda rows:''.join('<tr>'+''.join(f'<td>{c}</td>' for c in r)+'</tr>' for r in rows)
ul=lambda L:'<ul>'+''.join(f'<li>{x}</li>' for x in L)+'</ul>'
doc=f'''<!doctype html><html lang=en-GB><head><meta charset=utf-8><title>Terms of reference</title><style>
@page{{size:A4;margin:20mm 20mm 20mm}} *{{-webkit-print-color-adjust:exact}} body{{font:10.5pt/1.45 Carlito,Calibri,sans-serif;color:#1d1d1d}}
.band{{background:#013a63;color:#fff;padding:7mm 6mm;margin-bottom:6mm}} .band h1{{margin:0;font-size:23pt;font-weight:700}} .band div{{font-size:13pt}}
h2{{font-size:14pt;color:#013a63;margin:6mm 0 2mm;break-after:avoid}} table{{border-collapse:collapse;width:100%;margin:2mm 0 4mm}} th{{text-align:left;border-bottom:1.6pt solid #013a63;padding:1.2mm 2mm}} td{{border-bottom:.5pt solid #9db4c4;padding:1.5mm 2mm;vertical-align:top}} tr{{break-inside:avoid}} ul{{margin:0 0 0 4.5mm;padding:0}} p{{margin:0 0 2.5mm}} .t td:first-child{{font-weight:bold;width:32%}} .m td:last-child{{white-space:nowrap}} .s td{{border:0}}</style></head><body>
<div class=band><div>London Borough of Calverhythe</div><h1>Corporate Peer Challenge 2026</h1><div>Scope and terms of reference, agreed 12 January 2026</div></div>
<h2>Purpose</h2>
<p>The council has invited the Local Government Association (LGA) to arrange a Corporate Peer Challenge in the spring of 2026. This document records what the council and the LGA have agreed: what the peers will look at, who they will be, and what will happen and when. It takes account of the discussion with the Mayor, the Chief Executive and the leaders of the two opposition groups.</p>
<p>Peers act as critical friends. They do not inspect, and they do not make judgements on individual members of staff. The council’s last challenge was in 2021.</p>
<h2>What the peers will look at</h2>
<p>All corporate peer challenges cover five themes. The lines of enquiry below have been settled with the LGA for Calverhythe.</p>
<table class=t><thead><tr><th>Theme</th><th>Lines of enquiry</th></tr></thead><tbody>{tr([(a,ul(b)) for a,b in T])}</tbody></table>
<p>In addition, the council has asked the team to offer its views on:</p>{ul(X)}
<h2>What is out of scope</h2>
<p>The team will not look at individual planning applications, or at the regeneration of the Basin Wharf estate while the judicial review of the compulsory purchase order remains before the courts. Children’s social care was inspected in the autumn and will be touched upon only in so far as it bears on finance.</p>
<h2>The peer team</h2>
<p>Peers have been chosen for their knowledge of the matters above and have been accepted by the council. None has worked for Calverhythe.</p>
<table><thead><tr><th>Place on the team</th><th>Name</th><th>Post</th><th>Organisation</th></tr></thead><tbody>{tr(P)}</tbody></table>
<h2>How the challenge will work</h2>
<p>The council will provide a position statement of no more than twenty pages, with a list of its main plans and reports. During four days on site the team will hold interviews, focus groups and visits arranged by the council’s Corporate Strategy team. Discussions are not attributed to individuals. Observation of the meeting of Full Council on 18 March has been arranged.</p>
<p>The council will make available a base room in the Civic Centre, passes for the building, and a named officer to resolve matters of timetable. The costs of peers’ travel and accommodation are met by the LGA.</p>
<h2>Timetable</h2>
<table class=m><thead><tr><th>Stage</th><th>Date</th></tr></thead><tbody>{tr([(a,b) for a,b,*_ in M])}</tbody></table>
<h2>Publication</h2>
<p>The council has undertaken to publish the report in full and to bring its response to a public meeting of Cabinet. The LGA will publish a short note of the progress review.</p>
<h2>Signed</h2><table class=s><tr><td>Beatrice Oyelaran<br>Chief Executive, London Borough of Calverhythe</td><td>Owen Baxendale<br>Local Government Association</td></tr></table>
</body></html>'''
(B/'calverhythe_terms/source.html').write_text(doc)
sc=[]
for a,b in T: sc+=[{'level':'theme','theme':a,'text':a}]+[{'level':'question','theme':a,'text':q} for q in b]
sc+=[{'level':['item','theme'],'text':x} for x in X]
peers=[]
for tm,n,post,o in P:
    e={'name':[n,None] if n=='To be confirmed' else n,'role':[post,tm,f'{tm}, {post}',f'{post} ({tm})'],'organisation':[o,None] if n=='To be confirmed' else o}; peers.append(e)
finish('calverhythe_terms',{'documents':{'document_type':'scope_letter','date_start':'2026-01-12','date_end':'2026-01-12'},'councils':['E09999001'],'recommendations':[],'front_matter':[],'scope':sc,'peers':peers,'milestones':[{'event':e,'date_text':b,'date_start':s,'date_end':x} for a,b,e,s,x in M],'no_extra':['scope','peers']},
'London Borough of Calverhythe: Corporate Peer Challenge 2026, scope and terms of reference','chromium','Terms of reference from a browser, not a letter: themes and lines of enquiry in a two-column table with bullets, further matters as bullets, a peer team table with one post to be confirmed, and a timetable table.')
