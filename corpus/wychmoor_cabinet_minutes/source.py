import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from annexed_papers import *
NAME='wychmoor_cabinet_minutes'
I=[(54,'Apologies for absence',['An apology for absence was received from Councillor Delphine Marr.'],None,[]),
(55,'Minutes',[],'RESOLVED that',['the minutes of the meeting held on 11 November 2025 be confirmed as a correct record and signed by the Chair.']),
(56,'Declarations of interest',['Councillor Tobias Renshaw declared a non-registrable interest in minute 60 (Market Hall) as a trustee of the Wychmoor Civic Society. He left the room while the item was considered and took no part in it.'],None,[]),
(57,'Public questions',['No questions had been received from members of the public.'],None,[]),
(58,'Corporate Peer Challenge: feedback and action plan',['The Leader of the Council presented the report of the Chief Executive, which asked Cabinet to receive the feedback report of the Local Government Association’s Corporate Peer Challenge and to consider a draft action plan. The team, led by Bernard Coverdale, Chief Executive of Winchester City Council, had been in Wychmoor from 23 to 26 September 2025. Its report had been published on 24 November.',
 'The Leader thanked the members of the team and all who had spoken to them. She said that the council had asked for an honest assessment and had been given one. The team had made eight recommendations, of which she thought the most important were that the council should settle its long-term plan for the cathedral quarter, bring its capital programme down to a size that it could deliver, and give its scrutiny committees a greater part in making policy. All eight had been accepted and each had been given to one member of Cabinet and one director.',
 'Councillor Frances Oldroyd, Chair of the Corporate Scrutiny Committee, spoke at the invitation of the Chair. The Committee had looked at the draft on 1 December and had recommended that the actions on the capital programme be brought forward by three months and that a version in plain English be produced for residents. The Leader was content to accept both.',
 'Councillor Samir Doshi asked how the additional work would be paid for. The Director of Finance replied that the greater part could be met from existing budgets, and that the one-off cost of £60,000 would come from the Improvement Reserve, subject to the approval of Council. In answer to Councillor Patricia Embleton, the Chief Executive confirmed that the progress review had been arranged for 7 July 2026.'],
 'RESOLVED that:',[('(1)','the feedback report of the Corporate Peer Challenge team, as set out in Appendix 1 to the report, be received;'),('(2)','the action plan in Appendix 2 be approved, with the two changes proposed by the Corporate Scrutiny Committee;'),('(3)','authority be delegated to the Chief Executive, in consultation with the Leader of the Council, to make minor amendments to the action plan before it is published; and'),('(4)','a report on progress be brought to Cabinet in June 2026, before the team’s return.'),'RECOMMENDED TO COUNCIL that',('(5)','the sum of £60,000 be released from the Improvement Reserve to fund the actions in the plan.')]),
(59,'Budget monitoring: quarter 2 2025/26',['The Cabinet Member for Finance presented the position at 30 September 2025. An overspending of £214,000 was forecast, the greater part of it on temporary accommodation. The council’s auditors had recommended in their annual letter that the contingency be reviewed, and this would be done as part of the budget for 2026/27.'],
 'RESOLVED that',['the forecast be noted and the virements in table 4 of the report be approved.']),
(60,'Market Hall: appointment of contractor',['Cabinet considered the outcome of the tender for the repair of the roof. Six tenders had been received. Details of the tenders were contained in an exempt appendix, which Cabinet did not need to discuss.'],
 'RESOLVED that:',[('(1)','the contract for the repair of the Market Hall roof be awarded to Tenderer C; and'),('(2)','the Director of Place be authorised to settle the final terms.')]),
(61,'Forward plan',[],'RESOLVED that',['the forward plan for January to April 2026 be noted.'])]
body='';G=[]
PEND='{"ref"'
for no,ti,ps_,stem,items in I:
    body+=f'<section><h3><span class="n">{no}.</span>{ti}</h3>'+''.join(f'<p>{x}</p>' for x in ps_)
    if stem and len(items)==1:
        body+=f'<p class="res"><b>{stem}</b> {items[0]}</p>'
        G.append({"ref":[None,str(no)],"text":[items[0],'that '+items[0]],"headline":None,"recommendation_type":"decision","actions":[],"leads":[],"progress":[],"rag":[]})
    elif stem:
        body+=f'<p class="stem"><b>{stem}</b></p>'
        for it in items:
            if isinstance(it,str): body+=f'<p class="stem"><b>{it}</b></p>'; continue
            a,t=it; body+=f'<p class="it"><span>{a}</span>{t}</p>'
            G.append({"ref":a,"text":t,"headline":None,"recommendation_type":"decision","actions":[],"leads":[],"progress":[],"rag":[]})
    body+='</section>'
html=f'''<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Minutes of Cabinet, 9 December 2025</title><style>
@page{{size:A4;margin:20mm 22mm}}body{{font:11.5pt/1.4 "Carlito","Calibri",sans-serif;color:#111;margin:0}}
.top{{display:flex;align-items:center;justify-content:space-between;border-bottom:2px solid #1a4e8a;padding-bottom:4mm}}.top b{{font-size:17pt;color:#1a4e8a}}
h1{{font-size:15pt;margin:6mm 0 1mm}}h2{{font-size:12pt;font-weight:normal;margin:0 0 5mm}}h3{{font-size:12pt;margin:6mm 0 1.5mm;padding-left:12mm;text-indent:-12mm;page-break-after:avoid}}.n{{display:inline-block;width:12mm;text-indent:0}}
section p{{margin:0 0 2.4mm 12mm}}.it{{padding-left:10mm;text-indent:-10mm}}.it span{{display:inline-block;width:10mm;text-indent:0}}.stem{{page-break-after:avoid}}
table{{border-collapse:collapse;margin:2mm 0}}td{{vertical-align:top;padding:.8mm 6mm .8mm 0}}td:first-child{{font-weight:bold;white-space:nowrap}}
.end{{margin-top:9mm}}.sig{{margin-top:12mm;display:flex;justify-content:space-between}}
</style></head><body><div class="top"><b>Wychmoor City Council</b><svg width="46" height="46" viewBox="0 0 46 46"><path d="M4 42 V20 L23 4 L42 20 V42 H29 V28 H17 V42 Z" fill="#1a4e8a"/></svg></div>
<h1>Minutes of a meeting of Cabinet</h1><h2>held in the Guildhall, Wychmoor, on Tuesday 9 December 2025 at 6.00pm</h2>
<table><tr><td>Present</td><td>Councillor Isobel Fairhurst (Leader of the Council, in the Chair), Councillor Tobias Renshaw (Deputy Leader), Councillors Samir Doshi, Patricia Embleton and Kit Lavery</td></tr>
<tr><td>Also in attendance</td><td>Councillor Frances Oldroyd (Chair, Corporate Scrutiny Committee)</td></tr>
<tr><td>Officers</td><td>Nigel Wainfleet (Chief Executive), Soraya Benn (Director of Finance), Howard Pell (Director of Place), Anita Crouch (Monitoring Officer), Leo Marsden (Democratic Services)</td></tr></table>
{body}<p class="end">The meeting ended at 7.12pm.</p><div class="sig"><span>Chair ……………………………………</span><span>Date ……………………</span></div></body></html>'''
gold={"documents":{"document_type":"minutes","date_start":"2025-12-09","date_end":"2025-12-09","committee":"Cabinet"},"councils":["E07999001"],"recommendations":G,"scope":[],
"peers":[{"name":"Bernard Coverdale","role":"Chief Executive","organisation":"Winchester City Council"}],
"milestones":[ms("on_site",["from 23 to 26 September 2025","23 to 26 September 2025"],"2025-09-23","2025-09-26"),ms("report_published",["24 November","on 24 November"],["2025-11-24",None],["2025-11-24",None]),ms(["meeting","other"],["1 December","on 1 December"],["2025-12-01",None],["2025-12-01",None]),ms("progress_review",["7 July 2026"],"2026-07-07","2026-07-07"),ms(["meeting","progress_review","other"],["June 2026","in June 2026"],"2026-06-01","2026-06-30")],
"no_extra":["peers"]}
d=save(NAME,gold,'Wychmoor: Cabinet minutes, 9 December 2025 (fictional)','chromium','Browser-made Cabinet minutes with a drawn emblem, minute numbers 54-61; numbered resolutions with a second stem (RECOMMENDED TO COUNCIL) in one list, single-sentence resolutions, and the peers’, a scrutiny committee’s and the auditors’ recommendations told in passing.')
chromium(d,html)
