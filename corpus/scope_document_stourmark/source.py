import json,html
e=html.escape
T=[("Understanding of place and priorities for Stourmark",["Does the County Council know its communities, and does it use what it knows to set clear priorities?","What difference has Stourmark Forward made for residents since 2021?"]),
("Organisational and place leadership",["Do the Leader, Cabinet and corporate management team give the county a clear direction?","How well does the Council work with the seven districts, the police and crime commissioner and the NHS?","Is the Council a partner of first choice for business?"]),
("Governance and culture",["Are decisions taken in the right place, on good advice and in the open?","Is scrutiny making a difference?","Do officers and members trust each other, and does the culture let bad news travel upwards?"]),
("Financial planning and management",["Is the medium term financial plan realistic?","Are the pressures in children’s placements and special educational needs transport understood, and is the plan for the dedicated schools grant deficit credible?"]),
("Capacity for improvement",["Does the Council have the people, skills and systems that its ambitions call for?","Can it show that it learns?"])]
X=[("Local question A: Prevention in adult social care",["Is the front door model ready to be rolled out beyond the pilot in Ashcombe and the Levels?"]),
("Local question B: Highways and the rural network",["How should the Council talk with residents about a standard of road that it can afford?","Is the contract with the term maintenance provider managed well enough?"])]
scope=[];rows=''
def block(th,qs,cls=''):
    global rows
    scope.append(dict(level=['theme'] if not cls else ['theme','item'],theme=th,text=[th,th.split(': ',1)[-1]]))
    scope.extend(dict(level='question',theme=[th,th.split(': ',1)[-1]],text=q) for q in qs)
    rows+=f'<tr class="{cls}"><th scope="row">{e(th)}</th><td>'+''.join(f'<p>{e(q)}</p>' for q in qs)+'</td></tr>'
for t,q in T: block(t,q)
rows+='<tr class="band"><td colspan="2">Additional areas requested by the Council</td></tr>'
for t,q in X: block(t,q,'loc')
PE=[("Lead peer","Sir Anselm Tredwell","Chief Executive","Oxfordshire County Council"),
("Member peer (Conservative)","Cllr Prudence Okonjo-Hale","Leader","Brackenshire County Council"),
("Member peer (Labour)","Cllr Idris Fairweather","Deputy Leader and Cabinet Member for Finance","Arlenshire Council"),
("Officer peer","Wilhelmina Stott","Executive Director of Adults, Health and Housing","Northumberland County Council"),
("Officer peer","To be confirmed","Director of Finance (Section 151 Officer)","–"),
("External peer","Dr Casimir Lunt","Director of Strategy and Partnerships","Stour and Mark Integrated Care Board"),
("Challenge manager","Hephzibah Crane","Peer Challenge Manager","Local Government Association")]
pr=''.join(f'<tr><td>{e(a)}</td><td class=n>{e(b)}</td><td>{e(c)}</td><td>{e(o)}</td></tr>' for a,b,c,o in PE)
peers=[dict(name=([b,b.replace('Cllr ','').replace('Sir ','').replace('Dr ','')] if b!="To be confirmed" else [None,b]),role=[c,f'{a}',f'{a}, {c}',f'{a}: {c}'],organisation=(o if o!='–' else None)) for a,b,c,o in PE]
peers[-1]['organisation']=['Local Government Association','LGA']
M=[("Set-up meeting with the LGA","24 January 2024","Leader, Chief Executive",["scoping","meeting"],"2024-01-24","2024-01-24"),
("Scope agreed","11 March 2024","Chief Executive","scoping","2024-03-11","2024-03-11"),
("First draft of position statement to Corporate Management Team","w/c 15 April 2024","Head of Strategy and Insight","position_statement","2024-04-15",["2024-04-15","2024-04-19","2024-04-21"]),
("Position statement and data pack sent to peers","3 May 2024","Head of Strategy and Insight","position_statement","2024-05-03","2024-05-03"),
("Peers’ calls with key partners (remote)","13–24 May 2024","Challenge manager",["other","meeting","scoping"],"2024-05-13","2024-05-24"),
("Peer team on site at Shire Hall","Mon 3 – Thu 6 June 2024","All","on_site","2024-06-03","2024-06-06"),
("Headline feedback session","6 June 2024, 3pm","Cabinet, group leaders, CMT","feedback","2024-06-06","2024-06-06"),
("Draft report for factual checking","End of June 2024","Challenge manager","draft_report",None,None),
("Report to County Council, and published","18 July 2024","Leader",["report_published","meeting"],"2024-07-18","2024-07-18"),
("Action plan published","By 6 November 2024","Chief Executive","action_plan_published",None,"2024-11-06"),
("Progress review","Spring 2025","LGA, Chief Executive","progress_review",None,None)]
mr=''.join(f'<tr><td>{e(d)}</td><td>{e(ev)}</td><td>{e(w)}</td></tr>' for ev,d,w,*_ in M)
ms=[]
for ev,d,w,t,a,b in M:
    m=dict(event=t,date_text=d if ', ' not in d else [d,d.split(', ')[0]])
    if d.startswith('By'): m['date_text']=[d,d[3:]]
    if a:m['date_start']=a
    if b:m['date_end']=b
    ms.append(m)
open('source.html','w').write('''<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>LGA Corporate Peer Challenge – scope</title><style>
@page{size:A4;margin:17mm 18mm 20mm;@bottom-left{content:"Stourmark County Council | Corporate Peer Challenge scope v3";font:8pt Calibri,Carlito,sans-serif;color:#555}@bottom-right{content:"Page " counter(page) " of " counter(pages);font:8pt Calibri,Carlito,sans-serif;color:#555}}
body{font:10.5pt/1.38 Calibri,Carlito,"DejaVu Sans",sans-serif;color:#222}h1{font-size:21pt;color:#00594f;margin:0;line-height:1.1}.sub{color:#555;margin:2mm 0 6mm;border-bottom:3px solid #00594f;padding-bottom:3mm}
h2{font-size:13.5pt;color:#00594f;margin:7mm 0 2mm;break-after:avoid}table{border-collapse:collapse;width:100%;margin:2mm 0 4mm}td,th{border:1px solid #9bb;padding:1.6mm 2.2mm;vertical-align:top;text-align:left}
thead th{background:#00594f;color:#fff}tbody th{width:31%;background:#e8f2f0}td p{margin:0 0 1.2mm}.band td{background:#c9dedb;font-weight:bold;text-align:center}tr{break-inside:avoid}.n{font-weight:bold}.box{border:1.5px solid #b8860b;background:#fdf8e8;padding:2mm 4mm;margin:3mm 0}
</style><body><h1>LGA Corporate Peer Challenge 2024</h1><div class="sub">Stourmark County Council &nbsp;|&nbsp; Agreed scope, version 3 &nbsp;|&nbsp; 11 March 2024</div>
<h2>Introduction</h2><p>Stourmark last hosted a corporate peer challenge in autumn 2018. Much has changed since: two new senior directors, a change of administration in May 2021 and a wholly new county plan. The Council has invited the Local Government Association (LGA) to send a team in June. This paper is for members, staff and partners who will meet the team. It has been agreed between the Chief Executive, Marguerite Dunstable, and the LGA, and takes the place of version 2, which gave an earlier week.</p>
<p>A peer challenge is not an inspection. No score is given. The team reads, listens, and says what it thinks, in recommendations that the Council is free to accept or to answer. The Council for its part has promised to publish all of them.</p>
<h2>Scope and focus of the peer challenge</h2><p>The team will look at the five areas that are common to every corporate peer challenge, and at two that the Cabinet has asked for. Questions are there to guide the team’s conversations; they are not a questionnaire.</p>
<table><thead><tr><th>Theme</th><th>Questions for the team</th></tr></thead><tbody>'''+rows+'''</tbody></table>
<div class="box"><p><b>Out of scope.</b> Individual complaints, live planning and highways claims, and the pension fund, which was reviewed in 2023. The fire and rescue service is inspected separately.</p></div>
<h2>Peer team</h2><p>Peers are serving councillors and officers who give their time. The LGA has proposed, and the Leader and Chief Executive have accepted, the following team. One place is still open.</p>
<table><thead><tr><th>Part in team</th><th>Name</th><th>Role</th><th>Organisation</th></tr></thead><tbody>'''+pr+'''</tbody></table>
<h2>Timetable</h2><table><thead><tr><th style="width:24%">Date</th><th>Activity</th><th style="width:28%">Who</th></tr></thead><tbody>'''+mr+'''</tbody></table>
<h2>How to take part</h2><p>Staff who would like to join a focus group can put their names forward on the intranet. Partners will be written to by the Strategy and Insight team. Notes of interviews belong to the peers and are destroyed afterwards; nothing in the report will be put in the mouth of a named person.</p>
<p>Questions about this paper: Orla Benbow, Head of Strategy and Insight, strategy@stourmark.example, 01999 550 200.</p></body></html>''')
json.dump(dict(source='document.pdf',documents=dict(document_type='scope_letter',date_start='2024-03-11',date_end='2024-03-11',committee=None),councils=['E10999002'],recommendations=[],front_matter=[],scope=scope,peers=peers,milestones=ms,no_extra=['scope','peers']),open('gold.json','w'),indent=1,ensure_ascii=False)
