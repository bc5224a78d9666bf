import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from lettered_papers import *
N='eastmarsh_cabinet_minutes'
items=[
("38.","Apologies for absence",["Apologies were received from Councillor Rosalind Pym."],None,None),
("39.","Declarations of interest",["Councillor Jeffs declared a non-pecuniary interest in item 43 as a trustee of Eastmarsh Community Transport. He remained in the room but did not vote."],None,None),
("40.","Minutes of the previous meeting",[],"RESOLVED:",[(None,"That the minutes of the meeting held on 10 June 2025 be approved as a correct record and signed by the Chair.")],"Printed minutes 10/06/2025 PDF 288 KB"),
("41.","Corporate Peer Challenge – feedback report and action plan",["The Leader of the Council introduced the report, which presented the findings of the Local Government Association’s Corporate Peer Challenge. The peer team had been on site from 4 to 6 March 2025 and its report had been published on the Council’s website on 30 May.","The Leader thanked the peer team, and all those who had met it. The report recognised the strength of the Council’s partnerships and of its work on coastal regeneration. It also set out seven recommendations. She drew attention to those which asked the Council to settle its medium term savings and to make more use of scrutiny, and said that both were accepted in full.","In answer to a question from Councillor Whitlock, the Chief Executive said that the action plan had been written by heads of service with portfolio holders, and that progress would be reported with the quarterly performance figures. The peer team would return on 22 January 2026 for a progress review.","Councillor Imrie, Chair of the Overview and Scrutiny Committee, reported that the Committee had considered the draft plan on 24 June. It had recommended that each action should carry a named officer and a date, and this had been done.","Cabinet discussed the recommendation on the office estate. It was agreed that the wording in the plan should make clear that no decision had yet been taken about the future of the Town Hall."],"RESOLVED:",
 [("1.","That the feedback report of the peer team be received."),("2.","That the action plan at Appendix 2 be approved, subject to an amendment to action 6.2 to make clear that no decision has been taken about the Town Hall."),("3.","That authority be delegated to the Chief Executive, in consultation with the Leader of the Council, to make minor changes to the action plan."),("4.","That progress be reported to Cabinet every quarter and to the Overview and Scrutiny Committee every six months.")],"Corporate Peer Challenge - cover report PDF 241 KB|Appendix 1 - Feedback report PDF 1 MB|Appendix 2 - Action plan PDF 402 KB"),
("42.","Medium Term Financial Strategy 2026/27 to 2029/30",["The Portfolio Holder for Finance presented the strategy, which forecast a gap of £1.9 million in 2026/27 rising to £4.2 million in the last year. He explained the assumptions on pay, inflation and business rates, and the timetable for the budget.","The Section 151 Officer advised that the fair funding review was likely to change the figures before December."],"RECOMMENDED TO COUNCIL:",
 [("1.","That the Medium Term Financial Strategy be adopted."),("2.","That the general fund balance be held at no less than £2.5 million.")],"MTFS report PDF 512 KB"),
("43.","Community transport grant",["Cabinet considered the renewal of the grant to Eastmarsh Community Transport for three years."],"RESOLVED:",
 [(None,"That a grant of £48,000 a year be made for three years from 1 October 2025, subject to a satisfactory annual review.")],"Community transport PDF 176 KB"),
("44.","Forward plan",["The forward plan for August to November 2025 was noted."],None,None)]
items=[i if len(i)==6 else (*i,None) for i in items]
body='';recs=[]
for n,t,ps,stem,res,docs in items:
    dl=''.join(f'<li><a href="#">{x.rsplit(" PDF ",1)[0]}</a> <span class="sz">PDF {x.rsplit(" PDF ",1)[1]}</span></li>' for x in (docs or '').split('|') if x)
    m=''.join(f'<p>{p}</p>' for p in ps)
    if stem:
        if len(res)==1: m+=f'<p><b>{stem}</b> {res[0][1]}</p>'
        else: m+=f'<p><b>{stem}</b></p><table class="r">'+''.join(f'<tr><td>{a}</td><td>{b}</td></tr>' for a,b in res)+'</table>'
        for a,b in res:
            g=b[5:];recs.append({"ref":a[:-1] if a else [None,n[:-1]],"text":[b,g],"recommendation_type":"decision","actions":[],"rag":[],"progress":[]})
    body+=f'<tr><td class="no">{n}</td><td><h3>{t}</h3>{"<ul class=d>"+dl+"</ul>" if dl else ""}<p class="ml">Minutes:</p>{m}</td></tr>'
html=f'''<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Agenda and minutes – Cabinet, Tuesday 8 July 2025 – Eastmarsh Borough Council</title><style>
@page{{size:A4;margin:14mm 13mm}}
body{{font-family:"Liberation Sans",Arial,sans-serif;font-size:10.5pt;color:#1c1c1c;line-height:1.38}}
header{{background:#0b4f6c;color:#fff;padding:8px 12px;font-size:15pt;font-weight:bold}} nav{{font-size:8.5pt;color:#555;margin:6px 0}} nav a,ul.d a{{color:#0b4f6c;text-decoration:underline}}
h1{{font-size:19pt;margin:8px 0 2px;color:#0b4f6c}} h2{{font-size:12.5pt;margin:2px 0 6px}} h3{{font-size:11pt;margin:0 0 3px}} p{{margin:4px 0 6px}}
table.i{{width:100%;border-collapse:collapse;margin-top:6px}} table.i>thead th{{text-align:left;background:#dfe9ee;padding:4px 6px;font-size:10pt}} table.i>tbody>tr>td{{border-bottom:1px solid #c4d2d9;padding:6px;vertical-align:top}} td.no{{width:34px}}
table.r td{{padding:2px 8px 3px 0;vertical-align:top}} ul.d{{margin:2px 0;padding-left:18px;font-size:9.5pt}} .sz{{color:#666;font-size:8.5pt}} p.ml{{font-weight:bold;font-size:9.5pt;color:#444;margin-bottom:2px}}
dl{{display:grid;grid-template-columns:110px 1fr;gap:2px 8px;margin:6px 0}} dt{{font-weight:bold}} dd{{margin:0}} footer{{margin-top:12px;font-size:8.5pt;color:#555}}
</style></head><body><header>Eastmarsh Borough Council</header>
<nav><a>Home</a> &rsaquo; <a>Council and democracy</a> &rsaquo; <a>Committees</a> &rsaquo; <a>Cabinet</a> &rsaquo; Agenda and minutes</nav>
<h1>Agenda and minutes</h1><h2>Cabinet<br>Tuesday, 8th July, 2025 6.30 pm</h2>
<p><b>Venue:</b> Committee Room 2, Town Hall, Quay Street, Eastmarsh. <a>View directions</a></p>
<p><b>Contact:</b> Paula Denning, Democratic Services Officer. Tel: 01632 960417</p>
<dl><dt>Present:</dt><dd>Councillors Miriam Ashdown (Chair), Dev Chohan, Paul Jeffs, Sian Lockyer and Adrian Whitlock</dd><dt>Also present:</dt><dd>Councillor Fergus Imrie</dd><dt>Officers:</dt><dd>Chief Executive, Section 151 Officer, Monitoring Officer and Democratic Services Officer</dd></dl>
<table class="i"><thead><tr><th>No.</th><th>Item</th></tr></thead><tbody>{body}</tbody></table>
<p>The meeting ended at 7.52 pm.</p><footer>Eastmarsh Borough Council, Town Hall, Quay Street, Eastmarsh &nbsp;|&nbsp; Accessibility &nbsp;|&nbsp; Privacy and cookies</footer></body></html>'''
(BASE/N/'source.html').write_text(html)
save(N,{"documents":{"document_type":"minutes","date_start":"2025-07-08","date_end":"2025-07-08","committee":"Cabinet"},"councils":["E07999005"],"recommendations":recs,"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":["4 to 6 March 2025","from 4 to 6 March 2025"],"date_start":"2025-03-04","date_end":"2025-03-06"},{"event":"progress_review","date_text":"22 January 2026","date_start":"2026-01-22","date_end":"2026-01-22"}]},
"Eastmarsh Borough Council: Cabinet minutes, 8 July 2025","chromium","Browser print of a committee system's minutes page: breadcrumb, item numbers in a narrow column, document links with file sizes; single and numbered RESOLVED lists and a RECOMMENDED TO COUNCIL; scrutiny's advice and the peers' recommendations told in passing")
chromium(N)
