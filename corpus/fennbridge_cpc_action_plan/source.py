import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from lettered_papers import *
N='fennbridge_cpc_action_plan'
CM={'L':'Leader of the Council','F':'Cabinet Member for Finance and Property','C':'Cabinet Member for Corporate Services','H':'Cabinet Member for Housing and Communities'}
TH=[('Local priorities and outcomes',[
 ('1','Agree a smaller set of outcomes for the second half of the Corporate Plan, and be plain with residents about what will wait.','L',[
  ('1.1','Hold three Cabinet and Corporate Management Team workshops to test the 34 current commitments against need, cost and evidence of impact.','Chief Executive','September 2025',"2025-09-01","2025-09-30",'Complete','Workshops were held on 3, 10 and 24 September. Nineteen commitments are to be carried forward.'),
  ('1.2','Publish a revised Corporate Plan with no more than 20 outcome measures.','Head of Strategy and Performance','31 March 2026',"2026-03-31","2026-03-31",'On track','First draft shared with all political groups. Public consultation opens on 17 November for six weeks.'),
  ('1.3','Replace the quarterly performance pack with a two-page summary for residents.','Head of Strategy and Performance\nHead of Communications','Q4 2025/26',"2026-01-01","2026-03-31",'Not started','Dependent on action 1.2.')]),
 ('2','Use what you know about the differences between the three towns and the villages to shape how services are delivered in each place.','H',[
  ('2.1','Complete area profiles for Fennbridge, Market Soke, Ramsholt and the rural parishes.','Director of Public Health','December 2025',"2025-12-01","2025-12-31",'On track','Two of the four profiles have been signed off. Parish clerks met the data team in early October.'),
  ('2.2','Pilot a neighbourhood delivery team in Market Soke, with the police, the primary care network and the town council.','Director of Communities and Customer','2026/27',"2026-04-01","2027-03-31",'Not started','Funding bid to be considered as part of the 2026/27 budget.')])]),
 ('Organisational and place leadership',[
 ('3','Make the senior leadership team permanent as soon as is practicable. Too many of the posts on which improvement depends are held on an interim basis.','L',[
  ('3.1','Recruit to the posts of Executive Director of Adults and Health, and Director of Law and Governance.','Chief Executive','October 2025',"2025-10-01","2025-10-31",'Delayed','The Director of Law and Governance was appointed on 8 October and will start in January. No appointment was made to the other post; it has been re-advertised and interviews are now planned for 2 December.'),
  ('3.2','Put in place a development programme for the third tier.','Assistant Director of People','February 2026',"2026-02-01","2026-02-28",'On track','Provider chosen. The first cohort of 14 managers begins on 12 January.')]),
 ('4','Refresh the Fennbridge Partnership Board so that partners share ownership of a single plan for the place.','L',[
  ('4.1','Commission an independent review of the Board’s terms of reference and membership.','Director of Communities and Customer','30 November 2025',"2025-11-30","2025-11-30",'On track','Review under way. Seventeen partners have been interviewed.'),
  ('4.2','Hold a place summit with anchor institutions.','Chief Executive','Summer 2026',None,None,'Not started','—')])]),
 ('Governance and culture',[
 ('5','Strengthen overview and scrutiny: agree one work programme, give it proper officer support and involve it earlier in the development of policy.','C',[
  ('5.1','Appoint a dedicated scrutiny officer.','Director of Law and Governance','August 2025',"2025-08-01","2025-08-31",'Complete','Post filled on 18 August.'),
  ('5.2','Adopt a scrutiny and executive protocol, to be approved by Full Council.','Director of Law and Governance','22 January 2026',"2026-01-22","2026-01-22",'On track','Draft considered by the Constitution Working Group on 7 October.'),
  ('5.3','Provide training for scrutiny chairs and vice-chairs through the Centre for Governance and Scrutiny.','Democratic Services Manager','November 2025',"2025-11-01","2025-11-30",'On track','Two half-day sessions have been booked.')]),
 ('6','Address without delay the small number of behaviours at Full Council that fall short of the Code of Conduct.','C',[
  ('6.1','Group leaders to sign a joint statement on conduct and civility.','Monitoring Officer','July 2025',"2025-07-01","2025-07-31",'Complete','Signed by all five group leaders at the July meeting of Full Council.'),
  ('6.2','Review the rules of debate and the arrangements for public questions.','Monitoring Officer','March 2026',"2026-03-01","2026-03-31",'On track','Benchmarking with four other unitary councils has been completed.')])]),
 ('Financial planning and management',[
 ('7','Bring forward the savings proposals needed to close the gap in the Medium Term Financial Strategy, and reduce the reliance on reserves in each of the next three years.','F',[
  ('7.1','Report to Cabinet on savings options of at least £11.4m for 2026/27 and 2027/28.','Executive Director of Resources','9 December 2025',"2025-12-09","2025-12-09",'On track','Options worth £9.8m have been identified to date. Star Chamber sessions continue until 14 November.'),
  ('7.2','Create a Transformation Assurance Board, chaired by the Leader, to track delivery month by month.','Executive Director of Resources','June 2025',"2025-06-01","2025-06-30",'Complete','The Board has met five times. Its minutes are published with the Cabinet papers.'),
  ('7.3','Adopt a reserves policy with a minimum general fund balance.','Chief Finance Officer','26 February 2026',"2026-02-26","2026-02-26",'On track','To be approved with the 2026/27 budget.')])]),
 ('Capacity for improvement',[
 ('8','Invest in the digital, data and programme management skills that the transformation programme needs.','C',[
  ('8.1','Carry out a skills audit across all directorates.','Assistant Director of People','31 October 2025',"2025-10-31","2025-10-31",'Delayed','The survey closed on 10 October with a response rate of 41%. The closing date has been extended to allow for returns from frontline teams.'),
  ('8.2','Establish a corporate programme office.','Head of Transformation','Ongoing',None,None,'On track','Two of the four posts have been filled.')])])]
DEL={'Complete':'complete','On track':'on_track','Not started':'not_started','Delayed':['off_track','at_risk']}
rows='';recs=[]
for th,rs in TH:
    rows+=f'<tr class="th"><td colspan="8">Theme: {th}</td></tr>'
    for ref,txt,cm,acts in rs:
        G={"ref":ref,"text":txt,"recommendation_type":"peer","theme":th,"leads":[{"lead_text":CM[cm],"role":[CM[cm],'Leader'] if cm=='L' else CM[cm]}],"progress":[],"rag":[],"actions":[]}
        for i,(ar,at,ld,due,ds,de,st,up) in enumerate(acts):
            head=f'<td class="n" rowspan="{len(acts)}">{ref}</td><td rowspan="{len(acts)}">{txt}<div class="cm">{CM[cm]}</div></td>' if False else (f'<td class="n" rowspan="{len(acts)}">{ref}</td><td rowspan="{len(acts)}">{txt}</td><td rowspan="{len(acts)}">{CM[cm]}</td>' if i==0 else '')
            rows+=f'<tr>{head}<td><b>{ar}</b> {at}</td><td>{ld.replace(chr(10),"<br>")}</td><td>{due}</td><td>{st}</td><td>{up}</td></tr>'
            a={"ref":ar,"text":at,"due_text":due}
            if due!='Summer 2026': a.update(due_start=ds,due_end=de)
            a["leads"]=[{"lead_text":x,"role":[x,'Section 151 Officer'] if x=='Chief Finance Officer' else x} for x in ld.split('\n')]
            a["progress"]=[] if up=='—' else [{"text":up,"as_of_start":"2025-10-01"}]
            a["rag"]=[{"rag_text":st,"rag":None,"delivery":DEL[st]}]
            G["actions"].append(a)
        recs.append(G)
html=f'''<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Corporate Peer Challenge action plan</title><style>
@page{{size:A4 landscape;margin:13mm 12mm 15mm}}
body{{font-family:"Carlito","Calibri",sans-serif;font-size:10.5pt;color:#222;margin:0}}
.top{{display:flex;justify-content:space-between;align-items:center;border-bottom:3px solid #5b2a6f;padding-bottom:6px}}
h1{{font-size:21pt;color:#5b2a6f;margin:10px 0 2px}} h2{{font-size:13pt;color:#5b2a6f;margin:12px 0 4px}} p{{margin:4px 0 7px;line-height:1.35}}
table{{border-collapse:collapse;width:100%;margin-top:8px;font-size:9.3pt}} td,th{{border:1px solid #9b8fa3;padding:4px 5px;vertical-align:top;text-align:left}}
th{{background:#5b2a6f;color:#fff}} tr.th td{{background:#e9e0ee;font-weight:bold;color:#3d1b4b;break-after:avoid}} tr{{break-inside:avoid}} td.n{{text-align:center;font-weight:bold}}
.v{{font-size:9.5pt;color:#555}}
</style></head><body>
<div class="top"><svg width="270" height="44" viewBox="0 0 270 44"><path d="M2 34 Q22 4 42 34" fill="none" stroke="#5b2a6f" stroke-width="5"/><path d="M2 40 H44" stroke="#2d8a8a" stroke-width="4"/><text x="52" y="30" font-family="Carlito" font-weight="bold" font-size="21" fill="#5b2a6f">Fennbridge Council</text></svg><span class="v">Version 2 – October 2025</span></div>
<h1>Corporate Peer Challenge action plan</h1>
<p>The Local Government Association’s peer team was on site with us from 25 to 28 March 2025. Its report, published in June, makes eight recommendations. We accept all of them, and Cabinet agreed this plan on 8 July 2025.</p>
<p>The plan sets out what we will do about each recommendation, who is answerable for it and when it should be finished. Cabinet receives an update every quarter, and the Overview and Scrutiny Board considers the plan twice a year. The peer team will return for its progress review in January 2026.</p>
<p>Actions that have been finished stay in the plan until the progress review has taken place. For questions about the plan, e-mail strategy@fennbridge.example.</p>
<table><thead><tr><th style="width:3%">No.</th><th style="width:17%">Recommendation</th><th style="width:10%">Cabinet lead</th><th style="width:22%">What we will do</th><th style="width:12%">Responsible officer</th><th style="width:9%">Target date</th><th style="width:7%">Status</th><th style="width:20%">Update, October 2025</th></tr></thead><tbody>{rows}</tbody></table>
</body></html>'''
(BASE/N/'source.html').write_text(html)
save(N,{"documents":{"document_type":"action_plan","date_start":"2025-10-01","date_end":"2025-10-31"},"councils":["E06999002"],"recommendations":recs,"front_matter":[],"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":["25 to 28 March 2025","from 25 to 28 March 2025"],"date_start":"2025-03-25","date_end":"2025-03-28"},
 {"event":"progress_review","date_text":"January 2026","date_start":"2026-01-01","date_end":"2026-01-31"}]},
 "Fennbridge Council: Corporate Peer Challenge action plan, October 2025","chromium","Browser-printed landscape table with theme bands and row-spanning recommendations: several numbered actions a recommendation, cabinet lead once, officer, date and status word for each action")
chromium(N)
