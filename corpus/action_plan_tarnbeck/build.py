import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent)); from held_out_lib import *
LEG={"B":("Blue","Delivered and now part of business as usual","complete","blue","#8db4e2"),"G":("Green","On course to be delivered by the date shown","on_track","green","#92d050"),
"A":("Amber","Some slippage or risk, being managed by the lead","at_risk","amber","#ffc000"),"R":("Red","Will miss its date unless the Corporate Board intervenes","off_track","red","#ff6b6b")}
RM={k:{"rag_text":k,"rag":v[3],"delivery":v[2]} for k,v in LEG.items()}
T=[("Local priorities and outcomes",[
 ("1","Refresh the Council Plan so that it sets out fewer, clearer priorities and says what will not be done.",None,[
  ("Hold two priority-setting workshops with Cabinet and Corporate Board, using residents' survey results and the new ward profiles.",["Chief Executive"],"March 2025","Both workshops were held in February. Priorities reduced from 31 to 9.","B"),
  ("Adopt the refreshed Council Plan 2025-29 at Full Council.",["Leader of the Council","Chief Executive"],"17 July 2025","Draft out to consultation until 20 June; 412 replies so far. The Cabinet date is unchanged.","G"),
  ("Publish a one-page summary of the Plan for every household with the council tax booklet.",["Head of Communications and Engagement"],"March 2026","Not due to begin until the Plan has been adopted. Print slot reserved.","G")]),
 ("2","Agree a small set of outcome measures for each priority and report them to Cabinet and to scrutiny every quarter.",None,[
  ("Replace the 74 performance indicators with a dashboard of no more than 30 measures.",["Policy and Performance Manager"],"Q2 2025/26","First draft of 28 measures shared with members. Data for four housing measures cannot be drawn from the present system, and a manual return is being set up.","A"),
  ("Bring a joint performance and finance report to Cabinet from the second quarter.",["Section 151 Officer","Policy and Performance Manager"],"November 2025","Template agreed with the portfolio holder.","G")]),]),
("Organisational and place leadership",[
 ("3","Use the Tarnbeck Partnership to set a shared long-term vision for the place, with the county council, the NHS and business leaders taking their part.",None,[
  ("Commission an independent review of the Partnership's membership and terms of reference.",["Director of Place"],"April 2025","Review by a retired chief executive of a neighbouring authority finished on 2 May; its nine findings were accepted by the Partnership.","B"),
  ("Host a place summit to begin the Vision 2040 work.",["Leader of the Council"],"October 2025","Date and venue fixed. The county council has asked for a later date because of its own change of administration, so attendance at senior level is not certain.","A")]),
 ("4","Strengthen the visible leadership of the top team, in particular for staff at the Depot and at Holme Street.",None,[
  ("Each director to spend one day a month working from an outlying site.",["Chief Executive","Director of Place","Director of Resources"],"From January 2025","In place since January. Staff pulse survey in May: 61% say that senior leaders are visible (44% in October).","B"),
  ("Start a monthly live question-and-answer session, recorded for those on shift.",["Head of Communications and Engagement"],"February 2025","Five sessions held, with an average of 140 people watching.","B")]),]),
("Governance and culture",[
 ("5","Review the scrutiny function so that it adds more value to the development of policy, and give it dedicated officer support.",None,[
  ("Invite the Centre for Governance and Scrutiny to lead a review of both committees.",["Monitoring Officer"],"June 2025","Review commissioned. Interviews with 17 members took place in May; the report was due on 6 June and is now expected in July.","A"),
  ("Recruit a scrutiny officer (one full-time equivalent).",["Head of Democratic Services"],"May 2025","Two rounds of recruitment failed. A job share with Fenwold is being explored, without which the post will stay vacant in this municipal year.","R"),
  ("Publish a forward work programme which is linked to the Cabinet's forward plan.",["Head of Democratic Services"],"Q1 2025/26","Published on 30 May.","B")]),
 ("6","Set out more clearly the roles of members and officers and refresh the Member/Officer Protocol.",None,[
  ("Redraft the protocol with a cross-party working group and take it to the Standards Committee.",["Monitoring Officer"],"September 2025","The working group has met twice and agreed the first four sections.","G")]),]),
("Financial planning and management",[
 ("7","Close the gap in the medium-term financial strategy with a programme of savings that is worked up, owned and tracked.",None,[
  ("Create a Savings Board, chaired by the Director of Resources, to meet every fortnight.",["Director of Resources"],"January 2025","The Board first met on 14 January.","B"),
  ("Bring forward business cases for £2.1m of savings in 2026/27.",["Director of Resources","All Heads of Service"],"October 2025","Cases for £1.3m are complete. The leisure contract, worth £450,000, depends on a negotiation that has stalled.","R"),
  ("Model three scenarios for local government reorganisation in the next strategy.",["Section 151 Officer"],"December 2025","Work begun with the six other Brackenshire districts.","G")]),
 ("8","Review the level of borrowing and the skills needed to oversee the commercial property portfolio.",None,[
  ("Obtain an external valuation and risk assessment of all eleven commercial assets.",["Head of Property and Estates"],"July 2025","Valuers appointed in April; seven of eleven inspections done.","G"),
  ("Provide training on treasury management for the Audit and Governance Committee.",["Section 151 Officer"],"30 April 2025","Delivered on 24 April by the Council's treasury advisers; nine of eleven members came.","B")]),]),
("Capacity for improvement",[
 ("9","Develop a workforce strategy that deals with recruitment in planning, environmental health and legal services.",None,[
  ("Produce a workforce strategy and a skills audit for all services.",["Head of People"],"September 2025","The skills audit closed with an 83% response.","G"),
  ("Extend the apprenticeship and career-grade scheme to planning and environmental health.",["Head of People","Head of Planning"],"Q3 2025/26","Four career-grade posts advertised in June.","G"),
  ("Agree a shared legal service with at least one neighbour.",["Monitoring Officer"],"January 2026","Two of the three likely partners have withdrawn, and the third will not decide before elections in May 2026.","R")]),
 ("10","Bring the various change projects together in a single transformation programme with clear sponsorship, resources and benefits.",None,[
  ("Set up a programme office of three staff from within existing budgets.",["Director of Resources"],"April 2025","Two of the three staff in post.","A"),
  ("Close or pause projects that do not serve the nine priorities.",["Corporate Board"],"July 2025","Of 46 projects, 12 have been closed and 7 paused.","G")])])]
css='''@page{size:A4 landscape;margin:12mm}body{font:9.2pt Carlito,sans-serif;color:#111}h1{font-size:19pt;margin:0 0 2pt;color:#16365c}p{margin:4pt 0;max-width:250mm}
table{border-collapse:collapse;width:100%}td,th{border:.7pt solid #7f7f7f;padding:3pt 4pt;vertical-align:top;text-align:left}thead th{background:#16365c;color:#fff}
tr.b td{background:#dce6f1;font-weight:bold;font-size:10.5pt;color:#16365c}td.r{text-align:center;font-weight:bold;vertical-align:middle}table.leg{width:auto;margin:6pt 0 9pt}'''
h=f'''<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Peer challenge action plan</title><style>{css}</style><body>
<h1>Corporate Peer Challenge: our action plan</h1><p><b>Tarnbeck Borough Council</b> &nbsp;|&nbsp; Update for Cabinet and Corporate Board, June 2025</p>
<p>A team of peers brought together by the Local Government Association was with us from 5 to 8 November 2024. Their report was published on 27 January 2025. It made ten recommendations, which we have accepted in full. Under each of them the table shows what we have said that we will do, who leads on it and how far we have got. The peers will come back for a progress review in September 2025.</p>
<table class="leg"><tr><th colspan="2">Key to ratings</th></tr>'''
for k in "BGAR": h+=f'<tr><td class="r" style="background:{LEG[k][4]};width:14mm">{k}</td><td>{LEG[k][0]} – {LEG[k][1]}</td></tr>'
h+='</table><table><thead><tr><th style="width:5mm">No.</th><th style="width:52mm">What the peer team recommended</th><th style="width:58mm">What we will do</th><th style="width:36mm">Lead</th><th style="width:22mm">By when</th><th>Where we are: June 2025</th><th style="width:10mm">RAG</th></tr></thead><tbody>'
recs=[]
for th,rr in T:
    h+=f'<tr class="b"><td colspan="7">{th}</td></tr>'
    for ref,text,_,aa in rr:
        recs.append({"ref":ref,"text":text,"recommendation_type":"peer","theme":th,"leads":[],"progress":[],"rag":[],"actions":[act(a[0],a[1],a[2],a[3],a[4],"2025-06-01",RM) for a in aa]})
        for i,a in enumerate(aa):
            h+='<tr>'+(f'<td rowspan="{len(aa)}">{ref}</td><td rowspan="{len(aa)}">{esc(text)}</td>' if i==0 else '')+f'<td>{esc(a[0])}</td><td>{"<br>".join(a[1])}</td><td>{a[2]}</td><td>{esc(a[3])}</td><td class="r" style="background:{LEG[a[4]][4]}">{a[4]}</td></tr>'
h+='</tbody></table></body></html>'
for g in recs:
    for a in g["actions"]:
        if a["due_text"].startswith("From"): a["due_text"]=[a["due_text"],"January 2025"];a["due_end"]=["2025-01-31",None]
ms=[{"event":"on_site","date_text":["5 to 8 November 2024","from 5 to 8 November 2024"],"date_start":"2024-11-05","date_end":"2024-11-08"},{"event":"report_published","date_text":"27 January 2025","date_start":"2025-01-27","date_end":"2025-01-27"},{"event":"progress_review","date_text":["September 2025","in September 2025"],"date_start":"2025-09-01","date_end":"2025-09-30"}]
d=save('action_plan_tarnbeck',{"documents":{"document_type":"action_plan","date_start":"2025-06-01","date_end":"2025-06-30"},"councils":["E07999010"],"recommendations":recs,"scope":[],"peers":[],"milestones":ms},
"Corporate Peer Challenge action plan, June 2025 (Tarnbeck)","chromium","Landscape plan with theme banner rows, recommendation cells merged over their actions (some over a page end) and R/A/G/B letters on filled cells with a legend; tests banners, row spans and B = complete.",["merged","banners","rows_over_pages"],h,'source.html')
chromium(d); check(d)
