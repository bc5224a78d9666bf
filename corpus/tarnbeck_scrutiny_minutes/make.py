import json
R44=["thank the peer team for its work and note the findings of the Corporate Peer Challenge;",
"ask the Director of Corporate Services to report back in six months’ time on the delivery of the action plan; and",
"set up a task and finish group of five members to look at the peer team’s comments on scrutiny, to be chaired by Councillor J Rathbone."]
REC="That the action plan be amended to show, for each action, the resources that are needed to deliver it and the Cabinet Member who is responsible."
H="""<!doctype html><html lang=en><meta charset=utf-8><title>Minutes of Overview and Scrutiny Committee</title><style>
@page{size:A4;margin:20mm 22mm 20mm;@bottom-center{content:counter(page);font:9pt 'Liberation Sans'}}
body{font:11pt/1.36 'Liberation Sans',Arial,sans-serif;color:#000}h1{font-size:14pt;text-align:center;margin:0 0 3pt}.c{text-align:center;margin:0 0 4pt}
.m{display:flex;margin:13pt 0 5pt;break-after:avoid}.m b:first-child{width:13mm;flex:none}.t{margin:0 0 7pt 13mm;text-align:justify}.r{margin:0 0 7pt 13mm}.s{margin:0 0 5pt 22mm;text-indent:-9mm}
.s span{display:inline-block;width:9mm;text-indent:0}table{border-collapse:collapse;margin:8pt 0}td{vertical-align:top;padding:2pt 8pt 2pt 0}hr{border:0;border-top:1pt solid #000}</style>
<h1>TARNBECK BOROUGH COUNCIL</h1><h1>OVERVIEW AND SCRUTINY COMMITTEE</h1>
<p class=c>Minutes of the meeting held on Tuesday 9 January 2024 at 6.30 pm<br>in the Council Chamber, Town Hall, Tarnbeck</p><hr>
<table><tr><td><b>Present:</b></td><td>Councillor P Winstanley (Chairman)<br>Councillor J Rathbone (Vice-Chairman)<br>Councillors S Akers, T Bielby, M Chaudhry, R Dunnock, E Fell, G Hartley and L Ormerod</td></tr>
<tr><td><b>In attendance:</b></td><td>Councillor V Thackeray, Leader of the Council<br>Councillor D Pell, Cabinet Member for Finance</td></tr>
<tr><td><b>Officers:</b></td><td>A Siddall, Chief Executive<br>K Mowbray, Director of Corporate Services<br>B Yeadon, Democratic Services Officer</td></tr></table>"""
def m(n,t): return f"<div class=m><b>{n}.</b><b>{t}</b></div>"
def t(x): return f"<p class=t>{x}</p>"
def r(x): return f"<p class=r>{x}</p>"
def s(k,x): return f"<p class=s><span>({k})</span>{x}</p>"
H+=m(40,"APOLOGIES FOR ABSENCE")+t("Apologies for absence were received from Councillors N Garside and W Stubley.")
H+=m(41,"DECLARATIONS OF INTEREST")+t("There were no declarations of interest.")
H+=m(42,"MINUTES")+r("<b>RESOLVED:</b> That the minutes of the meeting held on 14 November 2023 be approved as a correct record and signed by the Chairman.")
H+=m(43,"PUBLIC QUESTIONS")+t("None had been received.")
H+=m(44,"CORPORATE PEER CHALLENGE: FEEDBACK REPORT AND DRAFT ACTION PLAN")
for x in ["The Committee considered a report of the Chief Executive on the outcome of the Local Government Association’s Corporate Peer Challenge of the Council, which had taken place from 3 to 6 October 2023. The feedback report was attached as Appendix 1 and the draft action plan, which Cabinet would consider on 6 February 2024, as Appendix 2.",
"The Leader of the Council introduced the report. He said that the peer team had been impressed by the Council’s staff and by the strength of its partnerships, and that he accepted all eight of its recommendations. The Council had not waited for the report: the review of the senior management structure was complete and a new performance framework was in use.",
"In reply to questions, the following points were made:"]: H+=t(x)
H+="<ul style='margin:0 0 7pt 13mm;padding-left:6mm'>"+"".join(f"<li style='margin-bottom:4pt'>{x}</li>" for x in [
"The peer team had recommended that the Council should do more to involve residents in setting its budget. A survey had been held in the autumn, to which there had been 640 replies.",
"The Director of Corporate Services said that the savings still to be found amounted to £1.1m in 2025/26. Members would be briefed in the summer.",
"The Chief Executive confirmed that the LGA would come back for a progress review, probably in September 2024.",
"Councillor Hartley asked why some actions had no completion date. The Chief Executive said that these depended on Government announcements, but that dates would be added wherever possible."])+"</ul>"
for x in ["Councillor Rathbone welcomed the comments on overview and scrutiny, with which she agreed. The peer team had said that the Committee received too many reports for information and that its recommendations were not followed up. She suggested that a small group of members should look at this and learn from other councils, such as Kirklees and South Ribble.",
"Several members felt that the draft action plan did not say clearly enough who would do what, and whether there was money to pay for it. It was moved by Councillor Rathbone and seconded by Councillor Chaudhry that a recommendation be made to Cabinet."]: H+=t(x)
H+=r("<b>RESOLVED:</b> That the Committee")+"".join(s(i,x) for i,x in enumerate(R44,1))+r("<b>RECOMMENDED TO CABINET:</b> "+REC)
R45="That the revenue budget monitoring report for the second quarter of 2023/24 be noted."
R46="That the work programme be agreed, subject to the addition of an item on the future of the markets in March 2024."
H+=m(45,"REVENUE BUDGET MONITORING – QUARTER 2")+t("The Cabinet Member for Finance presented the report, which forecast an overspend of £214,000 at the end of the year, mainly on temporary accommodation and on fuel. Members asked about the vacancy in the revenues team, and were told that an appointment had been made.")+r("<b>RESOLVED:</b> "+R45)
H+=m(46,"WORK PROGRAMME")+t("The Committee received its work programme for the rest of the municipal year. Councillor Fell asked for an item on the markets.")+r("<b>RESOLVED:</b> "+R46)
H+=m(47,"DATE OF NEXT MEETING")+t("It was noted that the next meeting would be held on Tuesday 12 March 2024.")
H+="<p style='margin-top:14pt'>The meeting ended at 8.25 pm.</p><p style='margin-top:26pt;text-align:right'>Chairman .................................................</p></html>"
open('source.html','w').write(H)
from weasyprint import HTML; HTML('source.html').write_pdf('document.pdf')
E=dict(headline=None,actions=[],leads=[],rag=[],progress=[])
def that(x): return [x,x[5:]]
def semi(x):
    o=[x]
    if x.endswith("; and"): o+=[x[:-4],x[:-5]]
    return o if len(o)>1 else x
R42="That the minutes of the meeting held on 14 November 2023 be approved as a correct record and signed by the Chairman."
recs=[{"ref":[None,"42"],"text":that(R42),"recommendation_type":"decision",**E}]
recs+=[{"ref":f"({i})","text":semi(x),"recommendation_type":"decision",**E} for i,x in enumerate(R44,1)]
recs+=[{"ref":[None,"44"],"text":that(REC),"recommendation_type":["decision","scrutiny"],**E}]
recs+=[{"ref":[None,k],"text":that(x),"recommendation_type":"decision",**E} for k,x in (("45",R45),("46",R46))]
g={"source":"document.pdf","documents":{"document_type":"minutes","date_start":"2024-01-09","date_end":"2024-01-09","committee":["Overview and Scrutiny Committee","OVERVIEW AND SCRUTINY COMMITTEE"]},"councils":["E07999010"],
"recommendations":recs,"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":["from 3 to 6 October 2023","3 to 6 October 2023"],"date_start":"2023-10-03","date_end":"2023-10-06"},
{"event":["meeting","action_plan_published"],"date_text":["6 February 2024","on 6 February 2024"],"date_start":"2024-02-06","date_end":"2024-02-06"},
{"event":"progress_review","date_text":["September 2024","in September 2024","probably in September 2024"],"date_start":"2024-09-01","date_end":"2024-09-30"},
{"event":"meeting","date_text":["Tuesday 12 March 2024","12 March 2024","on Tuesday 12 March 2024"],"date_start":"2024-03-12","date_end":"2024-03-12"}]}
json.dump(g,open('gold.json','w'),indent=1,ensure_ascii=False)
