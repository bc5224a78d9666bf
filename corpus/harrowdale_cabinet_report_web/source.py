import sys,html; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1])); __import__('os').chdir(__import__('pathlib').Path(__file__).resolve().parent)
from conversational_papers import *
N='harrowdale_cabinet_report_web'; E=html.escape
PEER=['Agree, by the summer, a programme of savings that will balance the budget in each year to 2029, and be open with residents about what it will mean for them.',
'Bring the housing company’s business plan up to date and put it before Council, so that all members can see what return the district is getting and at what risk.',
'Make more of the council’s strong reputation with health partners. A seat at the table for the districts in the new neighbourhood arrangements will not be offered unless it is asked for.',
'Review how decisions are taken between meetings of Cabinet. Members outside the administration told the team that they learn of them too late.',
'Give heads of service the time and the training to lead change. Most are running a service, a project and a vacancy at once.',
'Improve the way in which complaints are handled and use them to learn from.']
OFF=['accepts the six recommendations of the peer team in full;',
'approves the outline response in Appendix B and asks for a full action plan to be brought to its meeting on 15 April 2026;',
'sets aside £60,000 from the Improvement Reserve in 2026/27 to pay for training and for temporary support to heads of service; and',
'invites the Overview and Scrutiny Committee to consider how it wishes to be involved in following up recommendation 4.']
HEAD=[('Report to','Cabinet'),('Date of meeting','Wednesday, 11 February 2026'),('Subject','Outcome of the LGA Corporate Peer Challenge'),('Report of','Chief Executive'),('Cabinet Member','Councillor Fergus Lindley, Leader of the Council'),('Key decision','No'),('Wards affected','All'),('Public or exempt','Public'),('Appendices','A: Feedback report of the peer team; B: Outline response')]
TEAM=[('Annabel Thirsk','Chief Executive','South Kesteven District Council'),('Councillor Owain Marsden','Leader','Tewkesbury Borough Council'),('Councillor Ruth Oyelade','Cabinet Member for Housing','Dacorum Borough Council'),('Gregor Samuels','Director of Resources','Babergh and Mid Suffolk District Councils'),('Priti Vasani','Head of Customer Experience','Chesterfield Borough Council'),('Hedley Marchbank','Peer Challenge Manager','Local Government Association')]
body=f'''<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Cabinet report</title><style>
@page{{size:A4;margin:20mm 21mm 20mm 21mm;@bottom-center{{content:"Harrowdale District Council · Cabinet 11 February 2026 · " counter(page);font:8.5pt Carlito;color:#555}}}}
body{{font:11.2pt/1.38 Carlito,Calibri,sans-serif;margin:0;color:#111}} h1{{font-size:19pt;color:#29471f;margin:0 0 2px}}
.hd{{border-collapse:collapse;width:100%;margin:10px 0 16px}} .hd th{{text-align:left;width:33mm;background:#e7eee2;border:1px solid #9db390;padding:4px 7px;vertical-align:top}} .hd td{{border:1px solid #9db390;padding:4px 7px}}
h2{{font-size:13.5pt;color:#29471f;margin:16px 0 6px;break-after:avoid}} h3{{font-size:11.6pt;margin:12px 0 4px;break-after:avoid}} p.n{{display:grid;grid-template-columns:11mm 1fr;margin:6px 0}}
ol{{margin:4px 0 8px 11mm;padding-left:8mm}} li{{margin:4px 0}} ul{{margin:4px 0 8px 11mm;padding-left:6mm}}
table.i{{border-collapse:collapse;margin:6px 0 6px 11mm;width:calc(100% - 11mm)}} .i th,.i td{{border:1px solid #9db390;padding:4px 7px;text-align:left;vertical-align:top}} .i th{{background:#e7eee2}}
</style>
<svg width="170" height="30" viewBox="0 0 170 30"><path d="M0 28 L22 6 L36 18 L52 2 L84 28z" fill="#29471f"/><path d="M60 28 L90 12 L120 28z" fill="#8aa878"/></svg>
<h1>Harrowdale District Council</h1>
<table class="hd">{''.join(f'<tr><th>{a}</th><td>{E(b)}</td></tr>' for a,b in HEAD)}</table>
'''
def para(n,t): return f'<p class="n"><span>{n}</span><span>{t}</span></p>'
body+='<h2>1. Why this report is before Cabinet</h2>'
body+=para('1.1','A peer team was in Harrowdale from 4 to 7 November 2025 at the council’s invitation. Its feedback report was received on 16 January 2026 and is attached as Appendix A. This report tells Cabinet what the team found and proposes what should now be done.')
body+='<h2>2. Recommendations</h2>'+para('2.1','There are two sets of recommendations in this report. The first six were made by the review and are printed here word for word. The remaining four are put forward by officers. They are numbered in one series so that each can be referred to at the meeting without confusion.')
body+='<h3>From the review</h3><p>The peer team recommended in November 2025 that the council should:</p><ol>'+''.join(f'<li>{E(x)}</li>' for x in PEER)+'</ol>'
body+='<h3>From officers</h3><p>In the light of the above, officers recommend that Cabinet:</p><ol start="7">'+''.join(f'<li>{E(x)}</li>' for x in OFF)+'</ol>'
body+='<h2>3. About the challenge</h2>'+para('3.1','All councils that belong to the Local Government Association (LGA) are expected to have a Corporate Peer Challenge at least every five years. Harrowdale’s last was in October 2019. The team held 47 meetings and spoke to more than 120 people, among them parish councillors, the police, tenants, and staff of every grade.')
body+=para('3.2','The members of the team were:')+'<ul>'+''.join(f'<li>{E(a)} – {E(b)}, {E(c)}</li>' for a,b,c in TEAM)+'</ul>'
body+='<h2>4. What the team found</h2>'
for n,t in [('4.1','The tone of the report is encouraging. The team met “people who care deeply about the dale and who know it well”, and partners who value the council’s willingness to try things. It noted the speed with which flood grants were paid in the winter of 2024/25, and it thought that the new leisure centre at Ravensgill had been well managed.'),
('4.2','The report is also frank. Reserves are above the minimum that the Director of Finance considers prudent, but only until 2027/28, and a savings programme has yet to be drawn up. The housing company, Harrowdale Homes Ltd, has not revised its business plan since 2022. Internal Audit recommended in its annual report last June that this should be done within a year; the team’s own recommendation 2 goes further.'),
('4.3','On governance, the team found relations between the political groups to be courteous. It heard, however, that opposition members and some backbenchers of the ruling group had little notice of decisions taken by individual Cabinet Members under delegated powers. There were eleven such decisions between July and October, three of which had been taken under the urgency rules.'),
('4.4','The management team recognises what is said about capacity. Four of the nine heads of service posts have been vacant for some part of the last twelve months.'),]: body+=para(n,E(t))
body+='<h2>5. Options</h2>'+para('5.1','Cabinet could accept some of the peer team’s recommendations and not others. This is not advised. No recommendation appears to officers to be misplaced, and those on finance and on the housing company deal with matters that the external auditor is also likely to raise.')
body+=para('5.2','Cabinet could wait until the shape of local government reorganisation in the county is known. New councils are not expected before April 2028, which is too long to leave these matters unattended.')
body+='<h2>6. What happens next</h2>'+para('6.1','Under the terms of the challenge the council must publish the feedback report within three months of the visit and an action plan within five months. The proposed dates are:')
STEP=[('Feedback report published on the website','By 6 February 2026'),('Overview and Scrutiny Committee considers the report','3 March 2026'),('Action plan agreed by Cabinet and published','15 April 2026'),('Progress review by the peer team','October 2026')]
body+='<table class="i"><tr><th>Step</th><th>Date</th></tr>'+''.join(f'<tr><td>{a}</td><td>{b}</td></tr>' for a,b in STEP)+'</table>'
body+='<h2>7. Implications</h2>'
for n,t in [('7.1','<b>Financial.</b> The challenge itself was free of charge. The sum in recommendation 9 can be met from the Improvement Reserve, which stands at £412,000. Any further costs will be set out with the action plan.'),('7.2','<b>Legal.</b> There are none arising directly from this report.'),('7.3','<b>Equality.</b> An assessment will be made of each action where one is needed. The team commented favourably on the council’s work with travelling communities.'),('7.4','<b>Risk.</b> Failure to respond to the challenge would damage the council’s standing and could lead to closer attention from government.')]: body+=para(n,t)
body+='<p style="margin-top:14px"><b>Contact:</b> Isolde Penrith, Policy and Partnerships Manager, 01632 960 418</p></html>'
open('source.html','w').write(body); chromium(N)
def alt(t):
    r=[t]
    for e in ('; and',';'):
        if t.endswith(e): r.append(t[:-len(e)]); 
    if t.endswith('; and'): r.append(t[:-4])
    return r if len(r)>1 else t
gold=[dict(ref=str(i),text=t,headline=None,recommendation_type='peer',made=['2025','2025-11'],actions=[],leads=[],progress=[],rag=[]) for i,t in enumerate(PEER,1)]
gold+=[dict(ref=str(i),text=alt(t),headline=None,recommendation_type='decision',made=None,actions=[],leads=[],progress=[],rag=[]) for i,t in enumerate(OFF,7)]
save(N,{"documents":{"document_type":"committee_report","date_start":"2026-02-11","date_end":"2026-02-11","committee":"Cabinet"},"councils":["E07999006"],"recommendations":gold,
"front_matter":[dict(field=a,value_text=b) for a,b in HEAD]+[dict(field=['Contact','contact_officer'],value_text='Isolde Penrith, Policy and Partnerships Manager, 01632 960 418')],
"peers":[dict(name=[a,a.replace('Councillor ','')],role=[b]+(['LGA '+b] if 'Manager' in b else []),organisation=[c]+([None,'LGA'] if 'Local Gov' in c else [])) for a,b,c in TEAM],
"milestones":[dict(event='on_site',date_text=['4 to 7 November 2025','from 4 to 7 November 2025'],date_start='2025-11-04',date_end='2025-11-07'),
dict(event=['feedback','report_published','other'],date_text=['16 January 2026','on 16 January 2026'],date_start='2026-01-16',date_end='2026-01-16'),
dict(event=['action_plan_published','meeting'],date_text='15 April 2026',date_start='2026-04-15',date_end='2026-04-15'),
dict(event=['on_site','other'],date_text=['October 2019','in October 2019'],date_start='2019-10-01',date_end='2019-10-31'),
dict(event='report_published',date_text=['within three months of the visit','within three months'],date_start=[None,'2025-11-07'],date_end=[None,'2026-02-07']),
dict(event='action_plan_published',date_text=['within five months','within five months of the visit'],date_start=[None,'2025-11-07'],date_end=[None,'2026-04-07']),
dict(event='report_published',date_text=['By 6 February 2026','6 February 2026'],date_start=[None,'2026-02-06'],date_end='2026-02-06'),
dict(event='meeting',date_text='3 March 2026',date_start='2026-03-03',date_end='2026-03-03'),
dict(event='progress_review',date_text='October 2026',date_start='2026-10-01',date_end='2026-10-31')],
"scope":[],"no_extra":["peers"]},
"Harrowdale District Council: Cabinet, 11 February 2026, outcome of the Corporate Peer Challenge","Chromium",
"Cabinet report typeset in a browser whose section 2 prints the review's six recommendations and the officers' four under two sub-headings in one running series 1-10; tests peer versus decision by who speaks, with an audit recommendation told in passing.")
