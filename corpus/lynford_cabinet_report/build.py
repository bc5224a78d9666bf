import json, html, subprocess, tempfile
e = html.escape
LABELS = [("Report to:","Cabinet"),("Date of meeting:","Tuesday 4 March 2025"),("Title:","Corporate Peer Challenge – final report of the peer team"),
 ("Portfolio Holder:","Councillor Anwen Pascoe, Leader of the Council"),("Report of:","Chief Executive"),("Contact officer:","Graham Tiller, Head of Corporate Strategy"),
 ("Wards affected:","All"),("Key decision:","No"),("Exempt information:","None"),("Appendices:","Appendix A – Feedback report of the peer team (December 2024)")]
FIELD = {"Report to:":None,"Date of meeting:":["Date of meeting","meeting_date"],"Title:":"title","Portfolio Holder:":["Portfolio Holder","portfolio_holder","portfolio"],"Report of:":["Report of","report_of"],
 "Contact officer:":["Contact officer","contact_officer","contact"],"Wards affected:":["Wards affected","wards_affected","wards"],"Key decision:":["Key decision","key_decision"],"Exempt information:":["Exempt information","exempt","exempt_information"],"Appendices:":["Appendices","appendices"]}
DEC = [("(1)","That the final report of the Corporate Peer Challenge, attached at Appendix A, be noted and the peer team be thanked for its work;"),
 ("(2)","That the eight recommendations of the peer team, set out in Table 1 of this report, be accepted in full;"),
 ("(3)","That the Chief Executive, in consultation with the Leader of the Council, be authorised to finalise and publish an action plan by 30 April 2025, such plan to include: (i) a named officer and Cabinet Member for each recommendation; and (ii) the cost of any action that cannot be met from existing budgets; and"),
 ("(4)","That the Overview and Scrutiny Committee be invited to monitor delivery of the action plan twice a year.")]
LP,OP,GC,FP,CI = "Local priorities and outcomes","Organisational and place leadership","Governance and culture","Financial planning and management","Capacity for improvement"
PEER = [("R1","Produce a clear delivery plan for the new Council Plan, with milestones that members and the public can follow.",LP),
 ("R2","Make better use of resident insight, including complaints, when services are planned.",LP),
 ("R3","Invest more time in relationships with the county council and the integrated care board, where Lynford’s influence is less than it should be.",OP),
 ("R4","Settle the structure of the senior team and fill the vacant director post on a permanent basis.",OP),
 ("R5","Review the arrangements for overview and scrutiny, so that it is timely, focused and adds value to decisions.",GC),
 ("R6","Bring forward the budget timetable and involve all members earlier in choices about savings.",FP),
 ("R7","Publish the business case for each of the council’s two companies and review the governance of both.",FP),
 ("R8","Create a single change programme with the skills and the capacity to see it through. The council should resist the temptation to run improvement on the side of the desk.",CI)]
def sec(n, title, *ps): return f"<h2>{n}. {title}</h2>" + "".join(p if p.startswith("<") else f"<p class='n'><span>{n}.{i}</span>{e(p)}</p>" for i, p in enumerate(ps, 1))
body = sec(1,"Purpose of the report","To report the findings of the Corporate Peer Challenge that took place in November 2024, and to ask Cabinet to accept the recommendations that the peer team has made.")
grid = "".join(f"<tr><th>{e(l)}</th><td>{e(v)}</td></tr>" for l, v in LABELS)
dec = "".join(f"<p class='d'><span>{r}</span>{e(t)}</p>" for r, t in DEC)
tbl = "".join(f"<tr><td>{r}</td><td>{e(t)}</td><td>{th}</td></tr>" for r, t, th in PEER)
main = sec(5,"Background","Corporate Peer Challenge is a form of support that the Local Government Association (LGA) offers to all councils. A team of experienced officers and councillors spends several days with a council and reports what it has seen. It is not an inspection and there is no score.",
 "The council last received a challenge in 2019. The recommendations made then, which included the recommendation that the council should leave its leisure contract early, have all been dealt with and are not repeated here.",
 "The peer team was on site from Tuesday 19 to Friday 22 November 2024. It spoke to more than 140 people, among them members, staff, residents, businesses and partners, and read the position statement that the council had prepared. It was led by Dr Miriam Oakes, Chief Executive of Selbourne City Council.")
main += sec(6,"What the peer team found","The report is positive. The team found a council that is well run, that knows its communities and that has a talented and committed workforce. It was struck by the regard in which officers and members hold one another, and by the quality of the regeneration of the Maltings.",
 "The team also found that the council has more ambition than it has capacity. It thought that the council should be less modest in telling its story, and that it could learn from others that have built shared services.",
 "The eight recommendations are set out in Table 1, under the theme to which each belongs.")
main += f"<p class='cap'><b>Table 1: Recommendations of the peer team, November 2024</b></p><table class='g'><thead><tr><th>Ref</th><th>Recommendation</th><th>Theme</th></tr></thead><tbody>{tbl}</tbody></table>"
main += sec(7,"Next steps","Subject to Cabinet’s decision, the feedback report will be published on the council’s website on 10 March 2025, within the three months of its receipt that the LGA asks for.",
 "An action plan will be published by 30 April 2025, that is to say within five months of the visit. The LGA will return for a progress review, which is expected to take place in November 2025.",
 "The Overview and Scrutiny Committee considered the draft report on 11 February 2025 and recommended that all members should have a briefing before it is published. A briefing was held on 20 February 2025.")
main += sec(8,"Financial implications","The challenge is funded by the LGA. The council’s own costs, for accommodation and the hire of rooms, were £2,310 and have been met from the Corporate Strategy budget.","The cost of the action plan will be reported with the plan itself. A sum of £75,000 has been set aside in the transformation reserve.")
main += sec(9,"Legal implications","There are none arising directly from this report. Section 3 of the Local Government Act 1999 places the council under a duty to secure continuous improvement, to which the challenge contributes.")
main += sec(10,"Risk management","If the council did not act on the report it would lose an opportunity to improve, and its reputation with the LGA and with government might suffer. The risk is assessed as low.")
main += sec(11,"Equality and climate implications","There are none at this stage. Each action will be screened before the plan is published.")
main += "<h2>Background papers</h2><p>Position statement to the peer team, October 2024 (published on the council’s website).</p>"
open("source.html","w").write(f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Corporate Peer Challenge</title><style>
@page{{size:A4;margin:20mm 20mm 18mm}}body{{font:11pt/1.35 'Liberation Sans',Arial,sans-serif;margin:0}}
h2{{font-size:12pt;margin:15pt 0 5pt;break-after:avoid}}p{{margin:0 0 7pt}}table{{border-collapse:collapse;width:100%}}
.head td,.head th{{border:.75pt solid #000;padding:4pt 6pt;text-align:left;vertical-align:top}}.head th{{width:42mm}}
.n,.d{{padding-left:13mm;position:relative;text-align:justify}}.n span,.d span{{position:absolute;left:0}}
.box{{border-bottom:1.5pt solid #000}}.cap{{margin-top:8pt;break-after:avoid}}.g td,.g th{{border:.5pt solid #666;padding:3.5pt 5pt;vertical-align:top;text-align:left;font-size:10.5pt}}.g th{{background:#ddd}}.g th:first-child{{width:11mm}}.g th:last-child{{width:45mm}}.g tr{{break-inside:avoid}}
.crest{{text-align:center;font-weight:bold;font-size:15pt;letter-spacing:.5pt;margin-bottom:9pt}}</style></head><body>
<p style="text-align:right;font-weight:bold">Agenda Item 7</p><p class="crest">LYNFORD BOROUGH COUNCIL</p>
<table class="head">{grid}</table>
{body}<h2>2. Decision(s) required</h2><p>Cabinet is recommended to resolve:</p>{dec}
{sec(3,"Reasons for the decision(s)","Acceptance of the report, and a published action plan, will show residents and partners that the council is open about where it must improve. They also meet the LGA’s expectation that every council will publish its report and a plan that responds to it.")}
{sec(4,"Options considered","Option 1 – accept all eight recommendations. This is the option proposed. Each recommendation agrees with the council’s own assessment of itself.","Option 2 – accept some of the recommendations. This is not proposed, because the peer team regards its recommendations as a whole.","Option 3 – note the report and take no action. This is not proposed, for the reasons given in section 3.")}
{main}</body></html>""")
subprocess.run(["chromium","--headless","--no-sandbox","--disable-gpu","--disable-background-networking","--user-data-dir="+tempfile.mkdtemp(),"--no-pdf-header-footer","--print-to-pdf=document.pdf","source.html"],stderr=subprocess.DEVNULL)
no = {"actions":[],"leads":[],"progress":[],"rag":[]}
def tail(t):
    out = [t]
    if t.endswith("; and"): out.append(t[:-5] + ";")
    out += [x[5:] for x in list(out)]
    return out
gold = {"source":"document.pdf","documents":{"document_type":"committee_report","date_start":"2025-03-04","date_end":"2025-03-04","committee":"Cabinet"},"councils":["E07999008"],
 "recommendations":[{"ref":r,"text":[t] + ([t[:-5], t[:-4]] if t.endswith("; and") else []),"recommendation_type":"decision",**no} for r,t in DEC] + [{"ref":r,"text":t,"recommendation_type":"peer","made":["2024","2024-11","2024-11-19","2024-11-22"],"theme":th,**no} for r,t,th in PEER],
 "front_matter":[{"field":FIELD[l] or ["Report to","committee","decision_maker"],"value_text":v} for l,v in LABELS],"scope":[],
 "peers":[{"name":["Dr Miriam Oakes","Miriam Oakes"],"role":["Chief Executive",None],"organisation":["Selbourne City Council",None]}],
 "milestones":[{"event":"on_site","date_text":["from Tuesday 19 to Friday 22 November 2024","Tuesday 19 to Friday 22 November 2024"],"date_start":"2024-11-19","date_end":"2024-11-22"},
  {"event":"report_published","date_text":"10 March 2025","date_start":"2025-03-10","date_end":"2025-03-10"},
  {"event":"action_plan_published","date_text":["by 30 April 2025","30 April 2025"],"date_start":["2025-04-30",None],"date_end":"2025-04-30"},
  {"event":"progress_review","date_text":"November 2025","date_start":"2025-11-01","date_end":"2025-11-30"}]}
for g in gold["recommendations"]:
    if isinstance(g["text"], list) and len(g["text"]) == 1: g["text"] = g["text"][0]
json.dump(gold, open("gold.json","w"), indent=1, ensure_ascii=False)
