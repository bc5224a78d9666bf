import os; os.chdir(os.path.dirname(os.path.abspath(__file__)))
missing = lambda name: os.devnull if os.path.exists(name) else name  # gold and source.toml that stand are kept
import json, html, subprocess, tempfile
R=[("1","Agree a clear set of council-wide priorities, and a medium-term plan to deliver them, now that the first phase of setting up the new council is complete.",
 ["A new Council Plan was adopted in July 2024. It has four priorities, down from eleven, and the peers heard the same four from frontline staff, members and partners. This is a considerable achievement in a council that was then fifteen months old.",
  "Service plans do not yet consistently show how each team contributes. The council recognises this and the planning round for 2025/26 has been redesigned. The peer team suggests that directors test a sample of the plans with each other before they are signed off."]),
("2","Accelerate the convergence of policies, fees and terms and conditions inherited from the predecessor councils.",
 ["Of 63 policies inherited in more than one version, 41 have been aligned and 14 more are timetabled for decision before the summer. Council tax was harmonised in April 2024.",
  "Pay and grading remains the most difficult piece of work. Negotiations with the trade unions are constructive, but have taken longer than was hoped, and staff in some services told the peers that they feel forgotten."]),
("3","Develop a single transformation programme with clear benefits, sequencing and ownership.",
 ["The One Arlenshire programme brings together 27 projects. It is led by a Transformation Director, who came into post in September 2024, and has a board on which three Cabinet members sit. Benefits tracking is good for financial savings, and less developed for outcomes for residents."]),
("4","Continue to prioritise the financial position, including the high needs deficit, and ensure that all members understand its scale.",
 ["The council has been candid about its position. The forecast overspend for 2024/25 has fallen from £14.8m to £6.2m and there are now monthly budget clinics in adult social care and children’s services. All-member briefings have been well received.",
  "The cumulative deficit on the Dedicated Schools Grant is forecast to reach £31m by March 2026. As for many councils, this remains the single biggest risk."]),
("5","Strengthen scrutiny, with fewer items, better pre-decision involvement and greater member ownership of the work programme.",
 ["Scrutiny committees have been reduced from six to four. Chairs meet each month with the Leader. Officers and members both described more productive meetings, and the task group on bus services was mentioned as a good example of its influence."]),
("6","Review the model of area boards, to be clear about their purpose, powers and resources.",
 ["The review began late, in October 2024, after a change of portfolio holder. Peers encourage the council to conclude it before the May 2025 elections of parish councils in the county, when the enthusiasm of many local councillors could be lost."]),
("7","Invest in corporate capacity, particularly in HR, digital and project management, to match the scale of ambition.",
 ["An additional £1.9m has been put into the corporate core for two years. Recruitment to digital roles is still hard. A partnership with Arlen College offers twelve degree apprenticeships."]),
("8","Work with partners in health and the voluntary sector to define a shared approach to prevention.",
 ["Partners were warm about the council’s openness. A prevention strategy was agreed by the Health and Wellbeing Board in November 2024, with a pooled fund of £800,000. It is too early to see its results."])]
PEERS=[("Moira Tennant","Chief Executive","Westmorland and Furness Council"),("Councillor Jonathan Achebe","Leader","Fennbridge Council"),("Sunil Rao","Executive Director of Resources","Thornwick City Council"),("Kerry Blamire","Peer Challenge Manager","LGA")]
e=html.escape
rec="".join(f"<div class=rec><h3>Recommendation {n}: {e(t)}</h3>"+"".join(f"<p>{e(p)}</p>" for p in ps)+"</div>" for n,t,ps in R)
H=f"""<!doctype html><html lang=en-GB><meta charset=utf-8><title>Corporate Peer Challenge: Progress Review</title><style>
@page{{size:A4;margin:22mm 22mm 20mm;@bottom-center{{content:counter(page);font:9pt "Liberation Sans"}}}}
body{{font:11pt/1.45 "Liberation Sans",sans-serif;color:#1b1b1b}}h1{{font-size:24pt;line-height:1.15;color:#8b1a4a;margin:70mm 0 6mm}}.cover{{break-after:page}}.cover p{{font-size:14pt;margin:0 0 3mm}}
h2{{font-size:16pt;color:#8b1a4a;margin:8mm 0 3mm;break-after:avoid}}h3{{font-size:11pt;margin:5mm 0 2mm;break-after:avoid}}p{{margin:0 0 3mm}}ul{{margin:0 0 3mm;padding-left:6mm}}li{{margin-bottom:1.2mm}}
.contents p{{margin:0 0 1.5mm}} .contents span{{float:right}} .band{{height:7mm;background:#8b1a4a}}</style>
<div class=cover><div class=band></div><h1>Corporate Peer Challenge<br>Progress Review</h1><p>Arlenshire Council</p><p>15 January 2025</p><p style="margin-top:14mm"><b>Feedback report</b></p></div>
<h2>Contents</h2><div class=contents><p>1. Introduction <span>2</span></p><p>2. Summary of the approach <span>2</span></p><p>3. Progress review – feedback <span>2</span></p><p>4. Final thoughts and next steps <span>4</span></p></div>
<h2>1. Introduction</h2>
<p>Arlenshire Council undertook an LGA Corporate Peer Challenge (CPC) from 27 February to 1 March 2024 and published the full report with an action plan in June 2024. A progress review follows each CPC after about ten months. It gives the council’s political and managerial leaders an opportunity to:</p>
<ul><li>Hear from the peers how far they think the council has come with the recommendations and the action plan.</li><li>Think with the peers about what is new since the team was in Arlenshire, whether opportunity or risk.</li><li>Talk openly about what has worked and what has not.</li></ul>
<p>The LGA is grateful to everyone in Arlenshire who gave up their time, some of them for the second time within a year.</p>
<h2>2. Summary of the approach</h2>
<p>The progress review was held at County Hall, Arlen, on 15 January 2025. Peers met the Leader, the group leaders, the Corporate Leadership Board and two focus groups. The council had prepared a short self-assessment. The following members of the original CPC team took part:</p>
<ul>{"".join(f"<li>{e(n)} – {e(r)}, {e(o)}</li>" for n,r,o in PEERS)}</ul>
<h2>3. Progress review – feedback</h2>
<p>Overall, the council has made good progress. The action plan was clear, each of its eight recommendations had a named director, and monitoring by the Corporate Scrutiny Committee has given the work public visibility. The peers’ feedback on each of the recommendations of the CPC follows.</p>
{rec}
<h2>4. Final thoughts and next steps</h2>
<p>The council has come a long way since vesting day. The peers were impressed by the energy of staff, and by the relationships across the political groups. The next twelve months will be harder in some respects: the easier policies have been aligned and savings still to be found will touch services that residents value. The peers would encourage the council to keep talking to staff about what all of this means for them.</p>
<p>We know that you will want to take some time to consider this feedback, and it is for the council to decide when to publish it. Paul Hendry, Principal Adviser, is the main point of contact between the council and the LGA and can be reached at paul.hendry@lga.example.</p></html>"""
open("source.html","w").write(H)
g=dict(source="document.pdf",documents=dict(document_type="progress_review",date_start="2025-01-15",date_end="2025-01-15"),councils=["E06999003"],
 recommendations=[dict(ref=n,text=t,recommendation_type="peer",made=["2024","2024-02","2024-02-27","2024-03-01"]) for n,t,_ in R],front_matter=[],scope=[],
 peers=[dict(name=[n,n.replace("Councillor ","")] if n.startswith("Co") else n,role=r if o!="LGA" else [r,"LGA "+r],organisation=o if o!="LGA" else [o,None,"Local Government Association"]) for n,r,o in PEERS],
 milestones=[dict(event="on_site",date_text=["27 February to 1 March 2024","from 27 February to 1 March 2024"],date_start="2024-02-27",date_end="2024-03-01"),
 dict(event="report_published",date_text=["June 2024","in June 2024"],date_start="2024-06-01",date_end="2024-06-30"),
 dict(event="action_plan_published",date_text=["June 2024","in June 2024"],date_start="2024-06-01",date_end="2024-06-30"),
 dict(event="progress_review",date_text=["15 January 2025","on 15 January 2025"],date_start="2025-01-15",date_end="2025-01-15")],no_extra=["peers"])
json.dump(g,open(missing("gold.json"),"w"),indent=1,ensure_ascii=False)
open(missing("source.toml"),"w").write('title = "Corporate Peer Challenge Progress Review, Arlenshire Council"\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = "chromium"\nfamily = "LGA progress review with cover, typed contents and one bold heading a recommendation over running prose; tests recommendations as headings, an earlier on-site range over two months beside the review\'s own day, suggestions in prose that are no rows"\nsplit = "held_out"\n')
subprocess.run(["chromium","--headless","--no-sandbox","--disable-gpu","--disable-background-networking","--user-data-dir="+tempfile.mkdtemp(),"--no-pdf-header-footer","--print-to-pdf=document.pdf","source.html"],check=True,stderr=subprocess.DEVNULL)
