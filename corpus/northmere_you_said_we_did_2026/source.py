import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from response_papers import *
R=[("Being clear about what matters most",[
 ("Explain to residents in plain words what the Northmere Plan will have changed by 2028",
  ["We published a four-page summary of the plan in January 2026 and sent it to every household with the council tax bill.","Six pledges, each with a number and a date, now stand at the front of every quarterly performance report."],
  "An easy-read and a spoken version will be ready in July 2026."),
 ("Listen to people who do not usually answer consultations",
  ["Our residents' panel has grown from 310 to 1,140 members, and one in five of them is under 30.","Pop-up stalls at Millgate market and the leisure centre brought in 426 conversations about the budget."],None)]),
("Leading the place",[
 ("Agree with the county council and the town councils who does what in the town centres",
  ["A town centre compact was signed by all four town councils on 12 February 2026. The county council has agreed the part about highways, and is still considering the part about parking income."],
  "We will ask the county's Cabinet for a decision on parking income in September 2026."),
 ("Prepare early, and together with neighbours, for local government reorganisation",
  ["The Leader and Chief Executive meet their counterparts from the other five districts every fortnight.","We have named a programme manager and set aside £180,000 for 2026/27."],None)]),
("Running the council well",[
 ("Strengthen the Audit and Governance Committee by appointing independent members",
  ["Two independent members were appointed by Full Council on 24 February 2026 and have taken part in their first meeting."],None),
 ("Publish a savings plan that covers all four years of the financial strategy",
  ["Plans for the first two years, worth £2.3 million, were approved with the budget.","Options for the third and fourth years have been drawn up with service managers but are not yet public."],
  "The options will go to Cabinet with the refreshed strategy in October 2026."),
 ("Simplify the way performance is reported so that members can see what is off course",
  ["Reports have come down from 84 pages to 18. Members of Overview and Scrutiny told us in a survey in March that they find them easier to use."],None),
 ("Invest in the wellbeing and the development of middle managers",
  ["All 46 middle managers have completed the \"Manager Matters\" course or are booked to do so before the summer.","Sickness absence has fallen from 9.1 to 7.4 days a person."],
  "A mentoring scheme with Harrowdale and Saltmere councils will start in the autumn.")])]

gold=[];body=''
for th,items in R:
    body+=f'<h2>{E(th)}</h2>'
    for say,did,nx in items:
        body+=f'<div class=row><div class=say><span>You said</span>{E(say)}</div><div class=did><span>We did</span>'+''.join(f'<p>{E(x)}</p>' for x in did)+(f'<div class=nx><b>Next:</b> {E(nx)}</div>' if nx else '')+'</div></div>'
        g={'ref':None,'text':say,'recommendation_type':'peer','made':['2025','2025-05',None],'theme':th,'leads':[],'rag':[],'progress':[{'text':' '.join(did),'as_of_start':['2026-05-01']}],
           'actions':[{'text':[nx,'Next: '+nx]}] if nx else []}
        gold.append(g)
page=f"""<!doctype html><html lang=en-GB><meta charset=utf-8><title>You said, we did</title><style>
@page{{size:A4;margin:13mm 15mm 14mm}}body{{font:10.2pt/1.36 "URW Gothic","Noto Sans",sans-serif;color:#23303a;margin:0}}
header{{background:#0b6e69;color:#fff;padding:6mm 7mm 5mm;border-radius:3mm;margin-bottom:4mm}}h1{{margin:0;font-size:21pt}}header div{{font-size:11pt;margin-top:1mm}}
h2{{font-size:12.5pt;color:#0b6e69;margin:5mm 0 2mm;break-after:avoid}}.row{{display:flex;gap:4mm;margin-bottom:3.2mm;break-inside:avoid}}
.say{{width:36%;background:#eaf4f3;border-left:3pt solid #0b6e69;padding:2.4mm 3mm;box-sizing:border-box;font-weight:600}}.did{{width:64%;padding:2mm 0;border-top:.7pt solid #b8d4d2}}
.row span{{display:block;font-size:8.2pt;letter-spacing:.04em;color:#0b6e69;font-weight:bold;margin-bottom:.6mm}}p{{margin:0 0 1.5mm}}.nx{{background:#fff4dc;padding:1.3mm 2.2mm}}.foot{{font-size:8.8pt;border-top:1pt solid #0b6e69;padding-top:2mm;margin-top:5mm}}</style>
<header><h1>You said, we did</h1><div>Corporate Peer Challenge: one year on &nbsp;|&nbsp; Progress statement, May 2026</div></header>
<p>In May 2025 a team of councillors and senior officers from other councils spent four days at Northmere Borough Council. They read our papers, met more than 120 people and told us what we do well and where we could do better. Their report made eight recommendations. This is what we have done about each of them in the twelve months since.</p>
{body}
<div class=foot>The peer team's report and our full action plan can be read on our website under Performance. If you would like this statement in large print or in another language, call us on 01632 960 400 or write to policy@northmere.example.</div></html>"""
d=save('northmere_you_said_we_did_2026',{'documents':{'document_type':['action_plan','progress_review'],'date_start':'2026-05-01','date_end':'2026-05-31'},'councils':['E07999013'],'recommendations':gold,'front_matter':[],'scope':[],'peers':[],'milestones':[{'event':'on_site','date_text':['May 2025','In May 2025'],'date_start':'2025-05-01','date_end':'2025-05-31'}]},
 'You said, we did: Corporate Peer Challenge, one year on','chromium','Two-page public statement of boxes beside each other ("You said" = recommendation, "We did" = progress, sometimes "Next" = action) under theme headings, without refs, leads or ratings.')
open(d+'/source.html','w').write(page)
chromium(d)
