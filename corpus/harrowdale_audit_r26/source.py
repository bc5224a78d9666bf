import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent))
from office_reports import *
import html; e=html.escape
N='harrowdale_audit_r26'; F=folder(N); L=lead
FM=[('Committee','Audit and Governance Committee',['committee','Committee']),('Date','29 January 2026',['meeting_date','date','Date']),('Report title','Internal Audit progress report, quarter 3 2025/26',['title','report_title','Report title']),('Report author','Dervla Quayle, Head of Internal Audit',['report_author','author','Report author']),('Wards affected','None directly',['wards_affected','Wards affected']),('Status','Public',['status','Status'])]
D=['note the work done by Internal Audit in the quarter and the opinions given; and','ask the officers named in Appendix 1 to attend the next meeting if any high priority recommendation is still outstanding.']
AS=['2026-01-01','2026-01-31']; 
R=[("24/07-1","Debtors","A monthly report of debts more than 90 days old should be sent to heads of service, and debts should be written off only with the authority given in Financial Procedure Rule 14.","High",[L("Revenues and Benefits Manager")],"30 September 2025","Report now runs monthly. Write-offs in the quarter were tested and all had been properly authorised.","Implemented",'complete'),
("24/07-3","Debtors","Customer accounts should be reviewed for duplicates before the upgrade of the finance system.","Medium",[L("Exchequer Services Team Leader")],"31 December 2025","Some 640 of the 1,900 suspected duplicates have been merged. The upgrade has been put back to June.","Overdue",['off_track','at_risk']),
("24/11-2","Trees and open spaces","The Council should keep a single register of tree inspections, showing for each zone when it was last inspected and when it is next due.","High",[L("Parks and Countryside Manager")],"31 October 2025","Register designed, but the data for two of the seven zones has yet to be transferred from paper.","Overdue",['off_track','at_risk']),
("25/02-1","Taxi licensing","Evidence of the medical check should be kept on the driver’s record in every case.","Medium",[L("Licensing Manager")],"30 November 2025","A sample of 25 records in December found evidence in every one.","Implemented",'complete'),
("25/02-2","Taxi licensing","Fees should be reviewed each year against the cost of the service, and the calculation kept.","Low",[L("Licensing Manager"),L("Finance Business Partner")],"28 February 2026","The calculation will be made with the budget and reported to the Licensing Committee.","Not yet due",['not_started','unknown','on_track']),
("25/04-1","Procurement cards","Cardholders who do not send in receipts within 20 days should have their cards suspended.","High",[L("Procurement Officer")],"31 January 2026","New rule issued to cardholders on 5 January. Two cards have been suspended since.","Implemented",'complete'),
("25/04-4","Procurement cards","The number of cards should be reduced.","Low",[L("Procurement Officer")],"31 March 2026","Cards have come down from 88 to 61. Heads of service are considering a further 12.","In progress",['on_track'])]
rows='';recs=[dict(ref=str(i),text=list(dict.fromkeys([x,x.replace('; and',''),x.replace('; and',';'),x.rstrip('.')])),headline=None,recommendation_type='decision',actions=[],leads=[],progress=[],rag=[]) for i,x in enumerate(D,1)]
for ref,au,t,pr,ls,due,pos,st,dv in R:
    rows+=f'<tr><td>{ref}</td><td>{au}</td><td>{e(t)}</td><td>{pr}</td><td>{"<br>".join(e(l["lead_text"]) for l in ls)}</td><td>{due}</td><td>{e(pos)}</td><td>{st}</td></tr>'
    recs.append(dict(ref=ref,text=t,headline=None,recommendation_type='audit',leads=ls,actions=[],progress=[dict(text=pos,as_of_start=['2026-01-01','2026-01-29',None])],rag=[dict(rag_text=st,rag=None,delivery=dv,basis='text')]))
doc=f'''<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Internal Audit progress report</title><style>
@page{{size:A4;margin:18mm 19mm 18mm}} @page wide{{size:A4 landscape;margin:14mm}}
body{{font-family:Caladea,serif;font-size:11pt;line-height:1.36}} h1{{font-size:16pt;color:#2f5d3a;margin:0 0 3mm}} h2{{font-size:12.5pt;color:#2f5d3a;margin:6mm 0 2mm;break-after:avoid}}
.fm{{border-collapse:collapse;margin-bottom:4mm;width:100%}} .fm th{{text-align:left;width:38mm;padding:1.2mm 2mm;background:#eef3ee;border-bottom:.5pt solid #9ab59f}} .fm td{{padding:1.2mm 2mm;border-bottom:.5pt solid #9ab59f}}
.p{{display:flex;margin-bottom:2.6mm}} .p b{{font-weight:normal;flex:0 0 12mm}} .rec{{margin:1mm 0 3mm 12mm;padding-left:6mm}} .rec li{{margin-bottom:1.4mm}}
.g{{border-collapse:collapse;font-size:10pt;margin:2mm 0 4mm}} .g td,.g th{{border:.6pt solid #999;padding:1mm 2mm;vertical-align:top;text-align:left}} .g th{{background:#2f5d3a;color:#fff}} thead{{display:table-header-group}} tr{{break-inside:avoid}}
.app{{page:wide;break-before:page}} .app .g{{font-size:9pt;width:100%}}
</style></head><body><h1>Harrowdale District Council</h1>
<table class="fm">{''.join(f'<tr><th>{a}</th><td>{e(b)}</td></tr>' for a,b,_ in FM)}</table>
<h2>1. Purpose</h2><div class="p"><b>1.1</b><span>To tell the Committee what Internal Audit has done between October and December 2025, and how managers are getting on with the recommendations that it has made.</span></div>
<h2>2. Recommendations</h2><div class="p"><b>2.1</b><span>The Committee is asked to:</span></div><ol class="rec">{''.join(f'<li>{e(x)}</li>' for x in D)}</ol>
<h2>3. Work in the quarter</h2>
<div class="p"><b>3.1</b><span>Five audits were finished. The opinions are in the table below. None was of no assurance.</span></div>
<table class="g"><thead><tr><th>Audit</th><th>Opinion</th><th>Days planned</th><th>Days used</th></tr></thead><tr><td>Taxi licensing</td><td>Reasonable</td><td>12</td><td>13</td></tr><tr><td>Procurement cards</td><td>Limited</td><td>10</td><td>14</td></tr><tr><td>Council tax reduction</td><td>Substantial</td><td>15</td><td>15</td></tr><tr><td>Disabled facilities grants</td><td>Substantial</td><td>10</td><td>9</td></tr><tr><td>Business continuity</td><td>Reasonable</td><td>8</td><td>8</td></tr></table>
<div class="p"><b>3.2</b><span>The audit of procurement cards was given a limited opinion because receipts were missing for 23 of the 60 payments that were tested. No improper spending was found. The Director of Resources has written to all cardholders.</span></div>
<div class="p"><b>3.3</b><span>At the end of December, 61 per cent of the audit plan had been finished or was at the stage of a draft report, against a target of 65 per cent. One auditor was away for six weeks. I expect to have done enough to give an annual opinion.</span></div>
<h2>4. Recommendations followed up</h2>
<div class="p"><b>4.1</b><span>Recommendations are followed up once their date has passed. Of the 31 that fell due in the year so far, 24 have been carried out. Appendix 1 shows those of high priority, together with any that have been open in the quarter from the three audits with the most. The letter of priority is Internal Audit’s judgement of the risk when the report was issued; it does not describe progress.</span></div>
<h2>5. Other sources of assurance</h2>
<div class="p"><b>5.1</b><span>Members asked in September how the outcome of the Council’s corporate peer challenge, which took place in February 2025, would be taken into account. The peer team’s recommendations are the subject of a separate action plan, which Cabinet monitors. Internal Audit has looked at the plan in order to avoid repeating work and has put a review of contract management into next year’s draft audit plan. No further report on the peer challenge is proposed to this Committee.</span></div>
<div class="p"><b>5.2</b><span>The external auditor’s annual report for 2024/25 is expected in March. It will be brought to the Committee’s next meeting.</span></div>
<h2>6. Implications</h2>
<div class="p"><b>6.1</b><span>Financial: the cost of the service, £184,000, is within budget. Legal: the Accounts and Audit Regulations 2015 require the Council to have an effective internal audit. Equality and climate: none.</span></div>
<div class="app"><h2>Appendix 1: Internal Audit recommendations – position at January 2026</h2>
<table class="g"><thead><tr><th style="width:15mm">Ref</th><th style="width:24mm">Audit</th><th style="width:64mm">Recommendation</th><th style="width:15mm">Priority</th><th style="width:34mm">Responsible officer</th><th style="width:23mm">Due date</th><th>Position</th><th style="width:24mm">Status</th></tr></thead><tbody>{rows}</tbody></table></div>
</body></html>'''
doc=doc.replace('The letter of priority is','The priority is')
(F/'source.html').write_text(doc); chromium(F)
write(N,dict(documents=dict(document_type='committee_report',date_start='2026-01-29',date_end='2026-01-29',committee='Audit and Governance Committee'),councils=['E07999006'],recommendations=recs,
 front_matter=[dict(field=f,label_text=a,value_text=b) for a,b,f in FM],scope=[],peers=[],
 milestones=[dict(event='on_site',date_text='February 2025',date_start='2025-02-01',date_end='2025-02-28')],no_extra=['front_matter']),
 'Internal Audit progress report to the Audit and Governance Committee','Chromium (headless print)','Audit committee paper that only mentions the peer challenge: officer decisions, and an appendix of internal audit recommendations with priority (not a progress rating), responsible officer, due date, position and a status word without colour; no peer recommendation.')
