import sys,pathlib,html; here=pathlib.Path(__file__).parent; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from page_kit import *
def day(y,m,d): return (f"{y}-{m:02}-{d:02}",)*2
N=(None,None)
CLT=[None,"Corporate Leadership Team"]
T=[
("Local priorities and outcomes",[
 ("R1","Be clear about what matters most. The Corporate Strategy contains 63 actions and it is not obvious to residents, staff or partners which of them come first.",[
  ("1.1","Hold two Cabinet and Corporate Leadership Team away days to agree no more than five priorities for the remaining life of the administration","Chief Executive","Jul 2025",month(2025,7),"Completed"),
  ("1.2","Publish a plain English summary of the refreshed strategy and send it to every household with the autumn edition of Thornwick Today","Head of Communications","Oct 2025",month(2025,10),"On track"),
  ("1.3","Align service plans and individual objectives for 2026/27 to the five priorities","All Heads of Service","Mar 2026",month(2026,3),"Not yet started")]),
 ("R2","Bring performance, risk and finance reporting together so that members receive one rounded account of how the council is doing each quarter.",[
  ("2.1","Design a single quarterly assurance report with Cabinet and Audit Committee members","Assistant Director – Strategy and Performance","Sep 2025",month(2025,9),"On track"),
  ("2.2","Procure a replacement for the current performance management system","Head of ICT and Digital","Jan 2026",month(2026,1),"At risk")])]),
("Organisational and place leadership",[
 ("R3","Refresh the city’s partnership arrangements. The Thornwick Place Board has a broad membership but limited purpose, and partners want the council to convene it with greater ambition.",[
  ("3.1","Appoint an independent chair for the Place Board","Leader of the Council","Jun 2025",month(2025,6),"Completed"),
  ("3.2","Agree new terms of reference and a two-year work programme with all partners, including the hospital trust and the university","Director of Place","Nov 2025",month(2025,11),"On track"),
  ("3.3","Commission a short independent evaluation after the first twelve months","Director of Place","Nov 2026",month(2026,11),"Not yet started")]),
 ("R4","Tell the story of the city more confidently to government and investors, drawing on the success of the Quayside and the film studios.",[
  ("4.1","Produce an investment prospectus and launch it at a national property event","Director of Place","May 2026",month(2026,5),"On track"),
  ("4.2","Set up a small external affairs function from within existing budgets","Chief Executive","Sep 2025",month(2025,9),"Completed")])]),
("Governance and culture",[
 ("R5","Invest in the working relationship between councillors and officers, following a period of no overall control in which roles have sometimes become blurred.",[
  ("5.1","Review the Member and Officer Protocol through a cross-party working group","Monitoring Officer","Dec 2025",month(2025,12),"On track"),
  ("5.2","Deliver joint training on roles, behaviours and the pre-election period, using an external facilitator","Head of Democratic and Electoral Services","Feb 2026",month(2026,2),"Not yet started"),
  ("5.3","Introduce monthly briefings for the leaders of all four groups","Chief Executive","With immediate effect",N,"Completed")])]),
("Financial planning and management",[
 ("R6","Move from annual budget setting to a medium-term approach in which savings are developed, tested and approved well ahead of the year in which they are needed.",[
  ("6.1","Approve a revised Medium Term Financial Strategy with savings options for each of the next four years","Director of Finance and Section 151 Officer","Feb 2026",month(2026,2),"On track"),
  ("6.2","Start a rolling programme of service reviews, beginning with waste, home to school transport and leisure","Assistant Director – Transformation","Sep 2025",month(2025,9),"At risk"),
  ("6.3","Provide budget holder training and make completion mandatory","Chief Accountant","Dec 2025",month(2025,12),"On track")]),
 ("R7","Complete outstanding statements of accounts and restore confidence in financial reporting.",[
  ("7.1","Publish draft accounts for 2023/24 and 2024/25","Director of Finance and Section 151 Officer","31 Aug 2025",day(2025,8,31),"Completed"),
  ("7.2","Report progress against auditors’ recommendations to every meeting of the Audit Committee","Chief Internal Auditor","Quarterly",N,"On track")])]),
("Capacity for improvement",[
 ("R8","Create a single change programme, properly resourced, so that digital, workforce and estates projects reinforce one another.",[
  ("8.1","Bring the three existing boards together as the One Thornwick Board","Corporate Leadership Team","Jul 2025",month(2025,7),"Completed"),
  ("8.2","Recruit a programme manager and two business analysts on two-year contracts","Assistant Director – Transformation","Oct 2025",month(2025,10),"At risk"),
  ("8.3","Complete an audit of digital skills and publish a learning offer for all staff","Head of People","Q4 2025/26",month(2026,1,2026,3),"Not yet started")])]),
]
sponsor={"R1":"Leader of the Council","R2":"Cabinet Member for Finance and Performance","R3":"Leader of the Council","R4":"Cabinet Member for Growth and Culture","R5":"Cabinet Member for Governance and Communities","R6":"Cabinet Member for Finance and Performance","R7":"Cabinet Member for Finance and Performance","R8":"Deputy Leader"}
deliv={"Completed":"complete","On track":"on_track","At risk":"at_risk","Not yet started":"not_started"}
e=html.escape
body="";n=0
for theme,recs in T:
    n+=1
    body+=f"<h2>{n}. {e(theme)}</h2>"
    for ref,text,acts in recs:
        body+=f"<table><colgroup><col style='width:7%'><col style='width:45%'><col style='width:22%'><col style='width:12%'><col style='width:14%'></colgroup><thead><tr><th class=b colspan=5><b>{ref}</b>&nbsp; {e(text)}</th></tr><tr><th class=s colspan=5>Cabinet sponsor: {e(sponsor[ref])}</th></tr><tr class=h><th>Ref</th><th>Action</th><th>Lead</th><th>By when</th><th>Status</th></tr></thead><tbody>"
        body+="".join(f"<tr><td>{r}</td><td>{e(a)}</td><td>{e(l)}</td><td>{e(d)}</td><td>{e(s)}</td></tr>" for r,a,l,d,_,s in acts)+"</tbody></table>"
doc=f"""<!doctype html><html lang=en><meta charset=utf-8><title>Peer challenge response</title><style>
@page{{size:A4;margin:18mm 17mm 20mm;@bottom-center{{content:counter(page);font:9pt 'Liberation Sans'}}@top-right{{content:"Appendix B";font:9pt 'Liberation Sans';color:#444}}}}
body{{font:10pt/1.35 'Liberation Sans';color:#111}}h1{{font-size:18pt;margin:0 0 2mm;border-bottom:2.2pt solid #0b6b62;padding-bottom:2mm}}h2{{font-size:13pt;color:#0b6b62;margin:6mm 0 2mm;break-after:avoid}}
p{{margin:0 0 2.4mm}}table{{border-collapse:collapse;width:100%;margin:0 0 5mm}}td,th{{border-bottom:.5pt solid #888;padding:1.5mm 1.6mm;text-align:left;vertical-align:top;font-weight:normal}}.b{{background:#d9ecea;border:0}}.s{{background:#eef6f5;font-style:italic;border:0}}.h th{{font-weight:bold}}tr{{break-inside:avoid}}thead{{display:table-row-group}}tr:has(th){{break-after:avoid}}
</style><body><h1>Thornwick City Council<br>Response to the Corporate Peer Challenge</h1>
<p><b>Action plan agreed by Cabinet, 9 September 2025</b></p>
<p>The Local Government Association’s peer team visited Thornwick between 1 and 4 April 2025 and spoke to more than 130 people. We are grateful to them. Their report was published on our website on 20 June 2025 and makes eight recommendations, which are grouped here under the five themes of the challenge.</p>
<p>Each recommendation has a Cabinet sponsor, who will account for progress to the Corporate Scrutiny Committee, and each action has a lead. The status of actions is shown in one of four ways:</p>
<ul><li>Completed: the action has been delivered in full</li><li>On track: work has begun and will be finished by the date shown</li><li>At risk: the date shown may be missed unless further steps are taken</li><li>Not yet started: work is planned for later in the programme</li></ul>
<p>A progress review with members of the peer team is planned for early 2026.</p>
{body}<p>The plan will next be updated in December 2025.</p></body></html>"""
chromium(here,doc)
body_roles={"Corporate Leadership Team":CLT,"All Heads of Service":["All Heads of Service","Head of Service","Heads of Service",None],"Leader of the Council":["Leader of the Council","Leader",None],"Deputy Leader":["Deputy Leader","Deputy Leader of the Council",None],"Director of Finance and Section 151 Officer":["Director of Finance and Section 151 Officer","Director of Finance","Section 151 Officer"]}
def role(l):
    if l.startswith("Cabinet Member"): return [l,"Cabinet Member",None]
    if "–" in l: return [l,l.replace(" – "," - ")]
    return body_roles.get(l,l)
recs=[]
for theme,rs in T:
    for ref,text,acts in rs:
        s=sponsor[ref]
        recs.append(dict(ref=ref,text=text,recommendation_type="peer",theme=theme,leads=[dict(lead_text=s,role=role(s))],progress=[],rag=[],
          actions=[dict(ref=r,text=a,due_text=d,due_start=w[0],due_end=w[1],leads=[dict(lead_text=l,role=role(l))],progress=[],rag=[dict(rag_text=st,rag=None,delivery=deliv[st])]) for r,a,l,d,w,st in acts]))
recs[0]["headline"]=["Be clear about what matters most",None,"Be clear about what matters most."]
recs[2]["headline"]=["Refresh the city’s partnership arrangements",None,"Refresh the city’s partnership arrangements."]
gold=dict(documents=dict(document_type="action_plan",date_start="2025-09-09",date_end="2025-09-09"),councils=["E06999001"],recommendations=recs,front_matter=[],scope=[],peers=[],
 milestones=[ms("on_site",["between 1 and 4 April 2025","1 and 4 April 2025"],"2025-04-01","2025-04-04"),ms("report_published","20 June 2025","2025-06-20"),ms("progress_review","early 2026",None)])
gold["milestones"].append(ms(["other","action_plan_published","progress_review"],"December 2025",*month(2025,12)))
gold["milestones"][2].pop("date_start");gold["milestones"][2].pop("date_end")
finish(here,gold,"Thornwick response to the Corporate Peer Challenge (Appendix B)","chromium","Portrait browser plan: under each theme a small table a recommendation (band with the text, band with the Cabinet sponsor, then header row and two or three numbered actions with lead, date and a status in words only); tests several actions a recommendation and what hangs on which.")
