import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent)); from held_out_lib import *
DEC=[("(a)","consider the eight recommendations of the peer team, set out in section 4 of this report, and the Cabinet’s draft response to them in section 5;"),
("(b)","agree which of the recommendations it wishes to follow through its work programme for 2025/26; and"),
("(c)","forward any comments to Cabinet, for consideration at its meeting on 11 March 2025.")]
P=[("KR1","Own the financial challenge together.","All councillors, and not the Cabinet alone, should understand that reserves will fall below the agreed minimum in 2027 unless savings are found this year."),
("KR2","Put in place a savings and transformation plan with named owners.","The plan should be reviewed by the senior team each month and should be open to challenge by scrutiny."),
("KR3","Move from many strategies to one.","There are 34 live strategies. A single corporate plan with a delivery plan beneath it would help staff to see what matters most."),
("KR4","Involve scrutiny earlier.","Pre-decision scrutiny happens rarely, and when it does the papers arrive late. The Council should agree a protocol between Cabinet and scrutiny."),
("KR5","Give ward councillors better support and information.","A councillors’ portal and a named contact in each service would reduce frustration on all sides."),
("KR6","Get the basics of housing compliance right.","Assurance on electrical and fire safety needs to reach members regularly and in a form that they can use."),
("KR7","Be more ambitious for Lynford town centre.","The assets which the Council owns give it an opportunity that few districts of this size have; partners are keen to be asked."),
("KR8","Plan for the succession of senior officers.","Three of the five members of the management team have said that they expect to leave before 2027.")]
RESP=[("KR1, KR2","Accepted. A Savings Delivery Group met for the first time in January.","Section 151 Officer"),("KR3","Accepted in part. Statutory strategies will be kept.","Chief Executive"),("KR4","Accepted. A draft protocol will be brought to this Committee.","Monitoring Officer"),("KR5","Accepted, subject to the cost of the portal.","Head of Democratic and Electoral Services"),("KR6","Accepted. A quarterly report has begun.","Director of Housing"),("KR7","Accepted.","Director of Growth"),("KR8","Accepted.","Chief Executive")]
FM=[("Report to","Overview and Scrutiny Committee"),("Date of meeting","Tuesday 18 February 2025"),("Report of","Monitoring Officer"),("Cabinet Member","Councillor Petra Lowndes, Leader of the Council"),("Wards affected","All"),("Exempt information","None"),("Contact officer","Gareth Inchbald, Scrutiny Officer")]
css='''@page{size:A4;margin:20mm 20mm 18mm}body{font:11pt/1.35 "Liberation Sans",sans-serif}h1{font-size:15pt;margin:0 0 8pt}h2{font-size:11.5pt;margin:14pt 0 4pt;text-transform:none}
dl.f{display:grid;grid-template-columns:42mm 1fr;margin:0 0 10pt;row-gap:3pt}dl.f dt{font-weight:bold}dl.f dd{margin:0}.p{display:grid;grid-template-columns:13mm 1fr;margin:0 0 7pt}
.l{display:grid;grid-template-columns:10mm 1fr;margin:0 0 5pt 13mm}blockquote{margin:0 8mm 8pt 22mm;padding:0;font-family:"Liberation Serif",serif;font-size:11pt;break-inside:auto}blockquote b{font-weight:bold}
table{border-collapse:collapse;margin:0 0 8pt 13mm;width:calc(100% - 13mm);font-size:10pt}td,th{border-bottom:.6pt solid #888;padding:3pt;text-align:left;vertical-align:top}.top{display:flex;justify-content:space-between;border-bottom:2pt solid #000;padding-bottom:4pt;margin-bottom:10pt;font-weight:bold}'''
h=f'<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Scrutiny report</title><style>{css}</style><body><div class="top"><span>LYNFORD BOROUGH COUNCIL</span><span>AGENDA ITEM 6</span></div><h1>Corporate Peer Challenge: findings and the Council’s draft response</h1><dl class="f">'
for a,b in FM:h+=f'<dt>{a}:</dt><dd>{b}</dd>'
h+='</dl>'
para=lambda n,t:f'<div class="p"><span>{n}</span><span>{t}</span></div>'
h+='<h2>1. Purpose of the report</h2>'+para('1.1','To give the Committee an opportunity to consider the report of the Local Government Association peer team before Cabinet agrees the Council’s action plan, and to decide what part scrutiny will play in seeing it carried out.')
h+='<h2>2. Recommendations</h2>'+para('2.1','That the Committee:')
for r,t in DEC:h+=f'<div class="l"><span>{r}</span><span>{t}</span></div>'
h+='<h2>3. Background</h2>'+para('3.1','Every council which belongs to the Association is expected to have a corporate peer challenge at least once in five years. The Council’s last challenge was in March 2019. At its meeting in June 2024 this Committee recommended to Cabinet that the new challenge should look at housing as well as the five usual themes, and Cabinet agreed.')
h+=para('3.2','The peer team spent three days in the borough, from 19 to 21 November 2024. It met 96 people in 38 meetings, among them eleven members of this Committee. It was led by the Chief Executive of a city council and included two councillors, a director of finance and a head of housing.')
h+=para('3.3','The Council received the final report on 24 January 2025 and must publish it, with an action plan, by 21 April 2025. A progress review is to be held in autumn 2025.')
h+=para('3.4','Members will recall that the external auditor made three statutory recommendations in 2023. Those are being followed by the Audit Committee and are not dealt with here.')
h+='<h2>4. What the peer team recommended</h2>'+para('4.1','The report praises committed staff, good relations with partners and a well-run elections service. It then makes eight key recommendations, which are quoted here in full:')
for r,hd,t in P:h+=f'<blockquote>“<b>{r}: {hd}</b> {t}”</blockquote>'
h+=para('4.2','In the body of the report the team also suggests that the Committee might look at how task and finish groups are chosen. It says that “the groups do good work, but it is not always clear why one topic is taken up and another is not”.')
h+='<h2>5. Draft response of the Cabinet</h2>'+para('5.1','The draft response, as discussed informally by Cabinet on 3 February 2025, is summarised below.')
h+='<table><tr><th style="width:22mm">Number</th><th>Draft response</th><th style="width:45mm">Lead</th></tr>'+''.join(f'<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>' for a,b,c in RESP)+'</table>'
h+=para('5.2','Officers suggest that KR1, KR2, KR4 and KR6 are those in which the Committee could most usefully take part. KR7 falls within the remit of the Place Policy Panel.')
h+='<h2>6. Financial and legal implications</h2>'+para('6.1','There is no charge for the peer challenge or the progress review, which are part of the Association’s offer to members. The cost of the councillors’ portal (KR5) is put at £18,000 and would be met from the transformation reserve.')+para('6.2','There is no legal duty to accept the recommendations of a peer team. The Council’s best value duty is set out in Part 1 of the Local Government Act 1999.')
h+='<h2>7. Background papers</h2>'+para('','Corporate Peer Challenge: feedback report, Local Government Association, January 2025')+'</body></html>'
recs=[{"ref":r,"text":t,"recommendation_type":"decision","actions":[],"leads":[],"progress":[],"rag":[]} for r,t in DEC]
LD={"KR1":"Section 151 Officer","KR2":"Section 151 Officer"};LD.update({a:c for a,b,c in RESP if ',' not in a});AC={"KR1":RESP[0][1],"KR2":RESP[0][1]};AC.update({a:b for a,b,c in RESP if ',' not in a})
# leads, actions of the summarised response: left open by the contract (a table in a report that is no plan): keys left out
recs+=[{"ref":r,"text":f"{hd} {t}","headline":hd,"recommendation_type":"peer"} for r,hd,t in P]
ms=[{"event":"on_site","date_text":["19 to 21 November 2024","from 19 to 21 November 2024"],"date_start":"2024-11-19","date_end":"2024-11-21"},
{"event":["report_published","feedback","other"],"date_text":"24 January 2025","date_start":"2025-01-24","date_end":"2025-01-24"},
{"event":["action_plan_published","report_published"],"date_text":["21 April 2025","by 21 April 2025"],"date_start":["2025-04-21",None],"date_end":"2025-04-21"},
{"event":"progress_review","date_text":["autumn 2025","in autumn 2025"],"date_start":["2025-09-01",None],"date_end":["2025-11-30",None]},
{"event":"meeting","date_text":["11 March 2025","on 11 March 2025"],"date_start":"2025-03-11","date_end":"2025-03-11"}]
d=save('scrutiny_lynford',{"documents":{"document_type":"committee_report","date_start":"2025-02-18","date_end":"2025-02-18","committee":"Overview and Scrutiny Committee"},"councils":["E07999008"],"recommendations":recs,"scope":[],"milestones":ms,
"front_matter":[{"field":[a.lower().replace(' ','_'),*({"Report to":["committee"],"Date of meeting":["meeting_date","date"],"Cabinet Member":["portfolio_holder","lead_member"],"Exempt information":["exempt","exemption"],"Report of":["report_author"],"Wards affected":["wards"],"Contact officer":["contact"]}[a])],"value_text":b} for a,b in FM]},
"Corporate Peer Challenge: findings and the Council's draft response (Lynford scrutiny)","chromium","Scrutiny report with officers' decisions (a)-(c) and the eight peer recommendations quoted as 'KR1: headline. text' in inset quotations; tests four meanings of 'recommendation' (auditor and scrutiny told in passing).",["half_ruled"],h,'source.html')
chromium(d);check(d)
