import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1])); from paragraphed_papers import *
N='stainmoor_scrutiny_report_web'
R=["Notes the findings of the peer team’s progress review, attached as Appendix 1, and the position against each of the team’s nine recommendations in Table 1.",
"Considers whether any of the recommendations for which delivery is behind schedule should be the subject of a fuller report to this Committee.",
"Recommends to the Executive that the remaining actions be carried into the Council Plan 2026–2030, and that a separate action plan be no longer kept after March 2026.",
"Requests a final report in September 2026."]
P=[("1","Put the new Council Plan at the centre of everything: make fewer promises, say when each will be kept, and stop work that does not serve it.","Chief Executive",
"The Council Plan 2026–2030 has 14 commitments, against 61 in its predecessor. The Executive is to recommend it to Council on 24 February 2026.","On schedule"),
("2","Agree with the combined authority and the universities what Stainmoor’s part in the regional economy is to be.","Strategic Director, Place and Economy",
"A joint statement was signed in July 2025. The growth board has met three times and is chaired by the Vice-Chancellor of Stainmoor Metropolitan University.","Complete"),
("3","Set a medium term financial strategy that no longer depends on exceptional financial support, and share the risks in it openly with all political groups.","Director of Finance (Section 151 Officer)",
"The strategy approved in February 2025 brought the gap for 2026/27 down to £18.4 million. Group briefings take place each quarter. Support of £9 million is still assumed for 2026/27, which is later than the peer team had wished.","Behind schedule"),
("4","Strengthen the challenge given by overview and scrutiny by reducing the number of committees and giving each a work programme that follows the Council Plan.","Director of Legal and Governance",
"Council reduced the number of scrutiny committees from six to four in May 2025. Work programmes were agreed in June.","Complete"),
("5","Complete the restructure of the senior leadership team at pace and end the reliance on interim appointments.","Chief Executive",
"Six of the seven posts are filled permanently. The post of Strategic Director, Children’s Services is held by an interim until a second recruitment in spring 2026.","Behind schedule"),
("6","Be clearer with communities about what neighbourhood working means and test it in two or three areas before extending it.","Strategic Director, Place and Economy",
"Pilots run in Scarfield, Low Moorgate and Ings. An evaluation by Stainmoor Metropolitan University will be ready in April 2026.","On schedule"),
("7","Bring the digital, data and customer programmes under one board with one budget.","Strategic Director, Corporate Services",
"A single Transformation Board has met monthly since March 2025. The three budgets were joined in the budget for 2025/26.","Complete"),
("8","Listen to staff more often and act on what they say, with a particular eye to those who do not work at a desk.","Director of Human Resources",
"The staff survey was moved from every third year to every year; 47% replied in June 2025, up from 29%. Depot and care staff could reply by text message for the first time.","On schedule"),
("9","Develop a workforce plan that deals with the age profile of planning, legal and environmental health.","Director of Human Resources",
"Data for each service were collected in the autumn. The plan itself was due in October 2025 and is now expected in March 2026, as the lead officer’s post was vacant for five months.","Behind schedule")]
FM=[("Report of","Strategic Director of Corporate Services"),("Meeting","Corporate Overview and Scrutiny Committee"),("Date","Thursday 22 January 2026"),("Subject","Corporate Peer Challenge: progress review and next steps"),("Executive member","Councillor Nasreen Whitworth, Portfolio Holder for Corporate Services"),("Report contact","Gareth Illingworth, Head of Policy and Performance"),("Wards affected","All"),("Classification","Open")]
paras={
"2. Purpose of the report":["To inform members of the outcome of the progress review which the Local Government Association (LGA) carried out in October 2025, and of the position reached with the nine recommendations that the peer team made the year before.",
"The Committee resolved on 20 March 2025 to receive a report within a year of the Executive’s approval of the action plan. This is that report."],
"3. Background":["A Corporate Peer Challenge is offered by the LGA to each of its member councils at least once in five years. It is not an inspection. A small team of councillors and senior officers from other councils spends several days with the council, as “critical friends”, and tells it what it saw.",
"The peer team was in Stainmoor from 30 September to 3 October 2024. Its report was published on 12 December 2024, together with a statement by the Leader of the Council. The Executive approved an action plan on 4 February 2025.",
"The LGA expects that the council’s progress is reviewed within a year of the report’s publication. Three members of the original team came back to Stainmoor on 9 and 10 October 2025, held eleven meetings with some 60 councillors, partners and staff, and visited the neighbourhood pilot in Scarfield.",
"The review was last before the Committee in draft on 4 December 2025, when the item was deferred for want of time."],
"4. The progress review":["The peers’ note, dated 14 November 2025, is friendly in tone. It finds that “Stainmoor has used the challenge well” and that relations between the political groups, which the 2024 report had called brittle, have “visibly eased”.",
"The peers were less satisfied with two matters. They believe that the council underestimates the effort still needed in children’s services, and that the pace of the savings programme is uneven. They suggested that the Committee might look at the savings that have been carried forward more than once; officers will be able to speak to this at the meeting.",
"Table 1 sets out the recommendations of 2024 in the order in which the peer team made them. Those shown as complete have been signed off by the Transformation Board. None has been withdrawn."]}
after={"5. Options":["The Committee may note the report, with or without comment to the Executive, or may ask for further information on one or more of the recommendations. It is open to the Committee to advise that a separate action plan be continued; officers do not favour this, as the remaining actions are all in the draft Council Plan."],
"6. Financial and resource appraisal":["The LGA makes no charge for the challenge or for the review. The cost of the council’s response is met within approved budgets, save for the evaluation in paragraph 4.3 (£14,500), which is paid from the Transformation Reserve."],
"7. Legal appraisal":["There are no legal implications arising directly from this report. Section 3 of the Local Government Act 1999 places the council under a general duty to secure continuous improvement."],
"8. Other implications":["Equality: recommendation 8 bears on staff with protected characteristics, who are over-represented among those without access to a computer at work. The survey’s results are broken down accordingly.",
"Climate: none.","Risk: the corporate risk register includes the failure to deliver savings (CR02, scored 16)."],
"9. Background documents":["Corporate Peer Challenge feedback report, December 2024; Executive, 4 February 2025, document AQ, minute 71."]}
def sec(d):
    o=''
    for h,ps in d.items():
        n=h.split('.')[0]; o+=f'<h2>{h}</h2>'+''.join(f'<div class=p><span class=n>{n}.{i}</span><p>{t}</p></div>' for i,t in enumerate(ps,1))
    return o
html=f'''<!doctype html><meta charset=utf-8><title>Document AD</title><style>
@page{{size:A4;margin:22mm 20mm 20mm 22mm;@bottom-center{{content:"Page " counter(page) " of " counter(pages);font:9pt "Liberation Sans"}}@bottom-right{{content:"Document AD";font:9pt "Liberation Sans";color:#555}}}}
body{{font:11pt/1.35 "Liberation Sans",Arial;margin:0}} .logo{{display:flex;align-items:center;gap:10px;border-bottom:3px solid #00665e;padding-bottom:8px}}
.logo b{{font:bold 17pt "Carlito";color:#00665e}} h1{{font-size:14pt;margin:16px 0 10px}} h2{{font-size:12pt;color:#00665e;margin:18px 0 6px;break-after:avoid}}
dl{{display:grid;grid-template-columns:42mm 1fr;gap:5px 0;margin:12px 0;border-bottom:1px solid #999;padding-bottom:10px}} dt{{font-weight:bold}} dd{{margin:0}}
.p{{display:flex;margin:0 0 8px}} .p .n{{flex:0 0 13mm}} .p p{{margin:0}} table{{border-collapse:collapse;width:100%;font-size:9.5pt;margin:6px 0 12px}}
td,th{{border:1px solid #7a9;padding:4px 6px;vertical-align:top;text-align:left}} th{{background:#d7ebe8}} tr{{break-inside:avoid}} thead{{display:table-header-group}} caption{{text-align:left;font-weight:bold;padding:4px 0}}
</style><div class=logo><svg width=38 height=38 viewBox="0 0 38 38"><path d="M2 34 L14 10 L20 22 L26 14 L36 34 Z" fill="#00665e"/><circle cx=28 cy=7 r=4 fill="#e2a100"/></svg><b>City of Stainmoor Metropolitan District Council</b></div>
<h1>Report of the Strategic Director of Corporate Services to the meeting of the Corporate Overview and Scrutiny Committee to be held on 22 January 2026</h1>
<dl>{''.join(f'<dt>{a}:</dt><dd>{b}</dd>' for a,b in FM)}</dl>
<h2>1. Recommendations</h2><p>That the Committee:</p>{''.join(f'<div class=p><span class=n>1.{i}</span><p>{t}</p></div>' for i,t in enumerate(R,1))}
{sec(paras)}<table><caption>Table 1: The peer team’s recommendations and the position at December 2025</caption><thead><tr><th>No.<th>Recommendation<th>Lead<th>Position<th>Delivery</thead>
{''.join('<tr>'+''.join(f'<td>{c}' for c in r) for r in P)}</table>{sec(after)}
<h2>10. Appendices</h2><p>Appendix 1: LGA progress review, 14 November 2025 (circulated separately)</p>'''
open(f'{B}/{N}/source.html','w').write(html); chromium(N)
made=["2024","2024-09","2024-10","2024-09-30","2024-10-03","2024-12-12","2024-12"]
D={"On schedule":"on_track","Complete":"complete","Behind schedule":["off_track","at_risk"]}
role={"Director of Finance (Section 151 Officer)":["Director of Finance","Section 151 Officer","Director of Finance (Section 151 Officer)"],"Strategic Director, Place and Economy":["Strategic Director, Place and Economy","Strategic Director Place and Economy"],"Strategic Director, Corporate Services":["Strategic Director, Corporate Services","Strategic Director Corporate Services"]}
recs=[dec(f"1.{i}",t) for i,t in enumerate(R,1)]
recs[2]["recommendation_type"]=["decision","scrutiny"]
for n,t,l,p,s in P:
    recs.append({"ref":n,"text":t,"recommendation_type":"peer","made":made,"actions":[],"leads":[{"lead_text":l,"role":role.get(l,l)}],"progress":[{"text":p,"as_of_start":["2025-12-01"]}],"rag":[{"rag_text":s,"rag":None,"delivery":D[s],"basis":"text"}]})
gold={"documents":{"document_type":"committee_report","date_start":"2026-01-22","date_end":"2026-01-22","committee":"Corporate Overview and Scrutiny Committee"},"councils":["E08999001"],"recommendations":recs,
"front_matter":[fm("Report of",FM[0][1]),fm("Meeting",FM[1][1],"committee"),fm("Date",FM[2][1],"meeting_date"),fm("Subject",FM[3][1],"title"),fm("Executive member",FM[4][1],"portfolio_holder"),fm("Report contact",FM[5][1],"contact_officer"),fm("Wards affected","All"),fm("Classification","Open")],
"peers":[],"scope":[],"milestones":[
ms("on_site",["30 September to 3 October 2024","from 30 September to 3 October 2024"],"2024-09-30","2024-10-03"),
ms("report_published",["12 December 2024","on 12 December 2024"],"2024-12-12"),
ms(["action_plan_published","meeting","other"],["4 February 2025","on 4 February 2025"],"2025-02-04"),
ms("progress_review",["9 and 10 October 2025","on 9 and 10 October 2025"],"2025-10-09","2025-10-10"),
ms("progress_review",["October 2025","in October 2025"],"2025-10-01","2025-10-31"),
{"event":["progress_review","report_published"],"date_text":["14 November 2025","dated 14 November 2025"],"date_start":"2025-11-14","date_end":"2025-11-14"},
ms(["meeting","other"],["4 December 2025","on 4 December 2025"],"2025-12-04"),
ms(["meeting","other"],["20 March 2025","on 20 March 2025"],"2025-03-20"),
ms(["progress_review","other"],["within a year of the report’s publication","within a year"],None),
ms(["meeting","other"],["within a year of the Executive’s approval of the action plan","within a year"],None),
ms(["meeting","other","progress_review"],["September 2026","in September 2026"],"2026-09-01","2026-09-30")]}
gold["milestones"][8].update(date_start=[None],date_end=[None,"2025-12-12","2025-12-31"]); gold["milestones"][9].update(date_start=[None],date_end=[None,"2026-02-04"])
save(N,gold,"Stainmoor City Council: Corporate Overview and Scrutiny Committee, 22 January 2026, Corporate Peer Challenge: progress review and next steps","chromium","Scrutiny report with every paragraph numbered 1.1, 1.2, the committee's recommendations as section 1 numbered like the paragraphs, and the peer recommendations of 2024 in a five-column table with lead, position and a status in words; tests decision against peer lists and a table in the middle of a report.")
