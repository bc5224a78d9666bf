import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent))
from office_reports import *
import html, weasyprint
N='wetherholme_progress_r26'; F=folder(N); e=html.escape
AS=['2025-10-01','2025-09-24',None]
R=[("Agree a shared narrative for Wetherholme that partners can recognise and that residents have helped to write.",
 ["The council has made good headway. A statement of ambition, called Wetherholme Together, was adopted in May after four public workshops and a survey that drew 1,900 replies. Partners who joined the session on the day could say what it meant for their own organisations.","The peer team would encourage the council to say more about the western parishes, where the survey response was thin."]),
("Set out a credible plan for balancing the budget without the use of reserves by 2027/28.",
 ["A savings plan was agreed with the budget in February. It identifies £1.7 million of the £2.6 million needed. Cabinet members now lead a monthly star chamber and spoke with confidence about the choices still to be made. The remaining gap is the council’s most pressing task and the peer team advises that options are brought to members before Christmas."]),
("Strengthen corporate capacity, in particular for programme management, procurement and legal advice.",
 ["Two programme managers have been appointed and a shared legal service with a neighbouring authority began on 1 April. A procurement post has been advertised three times without success; the council is now buying this support from the county council for two days a week.","Staff told the peer team that the difference was already noticeable."]),
("Review the committee structure so that members’ time is spent on the issues that matter most.",
 ["A cross-party working group reported in July. The number of committees will fall from nine to six from May 2026. The peer team commends the consensual manner in which this has been done."]),
("Invest in the development of all councillors, beginning with those who chair meetings.",
 ["Eleven of the thirteen chairs and vice-chairs have completed the LGA’s chairing course. A wider programme has been drawn up but attendance is uneven: four of the eight events this year drew fewer than ten members. Group leaders recognised this and undertook to speak to their members."]),
("Move ahead with the replacement of the council’s website and customer contact system.",
 ["Progress has been slower than the council hoped. The first supplier withdrew in March and a second procurement has had to be run. A contract was signed in September and the new site is expected to be live in the summer. The peer team suggests that parish clerks are asked to help test it."]),
("Develop a commercial property strategy which makes clear how much risk the council is willing to carry.",
 ["The strategy was adopted by full council in July with advice from its treasury adviser. Two of the five investment properties are to be sold. The audit committee receives a report on the remainder every six months."])]
recs=[];body_='';
for i,(t,ps) in enumerate(R,1):
    body_+=f'<div class="rec"><b>Recommendation {i}</b><br>{e(t)}</div>'+''.join(f'<p>{e(x)}</p>' for x in ps)
    recs.append(dict(ref=f'Recommendation {i}',text=t,headline=None,recommendation_type='peer',made=['2024','2024-11','2024-11-12','2024-11-15'],actions=[],leads=[],rag=[],progress=[dict(text=' '.join(ps),as_of_start=AS)]))
PE=[("Gareth Olusegun","Chief Executive","Ashdale and Carr District Council",['lead','officer']),("Councillor Ruth Penhallow","Leader","Merrow Borough Council",'member'),("Imran Sadiq","Director of Finance and Section 151 Officer","Tolland District Council",'officer')]
doc=f'''<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Progress review</title><style>
@page{{size:A4;margin:24mm 22mm 22mm;@bottom-left{{content:"18 Beacon Square, London SW1 | www.lga.example";font:8pt "Liberation Sans";color:#666}}@bottom-right{{content:counter(page);font:8pt "Liberation Sans";color:#666}}}}
body{{font-family:"Carlito";font-size:11.5pt;line-height:1.38;color:#1a1a1a}} h1{{font-size:24pt;color:#003c71;margin:0 0 2mm}} .sub{{font-size:15pt;color:#003c71;margin:0}} h2{{font-size:15pt;color:#003c71;margin:7mm 0 2mm;break-after:avoid}}
.rec{{background:#e6eef6;border-left:4pt solid #003c71;padding:2mm 3mm;margin:4mm 0 2.5mm;break-inside:avoid;break-after:avoid}} p{{margin:0 0 2.8mm;orphans:2;widows:2}} ol,ul{{margin:0 0 3mm;padding-left:6mm}}
</style></head><body>
<h1>Corporate Peer Challenge: Progress Review</h1><p class="sub">Wetherholme District Council</p><p class="sub" style="font-size:12pt">October 2025</p>
<h2>1. Introduction</h2>
<p>Wetherholme District Council undertook a Local Government Association (LGA) corporate peer challenge (CPC) from 12 to 15 November 2024 and promptly published the full report with an action plan. The progress review is an integral part of the CPC process. It took place on 24 September 2025.</p>
<p>This report summarises what the peer team heard about the seven recommendations made by the CPC and offers some further thoughts.</p>
<h2>2. Summary of the approach</h2>
<p>The progress review focussed on each of the recommendations made by the CPC, under the headings below. The council submitted a written update beforehand. Over the course of a day the peer team met the leader and cabinet, the opposition group leaders, the senior management team, 16 members of staff and a group of partners.</p>
<p>For this progress review, the following members of the original CPC team were involved:</p>
<ul>{''.join(f'<li>{n} – {r}, {o}</li>' for n,r,o,_ in PE)}<li>Tessa Brightwater – Peer Challenge Manager, LGA</li></ul>
<h2>3. Progress review – feedback</h2>
<p>Overall the peer team was impressed by the energy with which the council has taken up its action plan, in a year that has also seen the retirement of a long-serving chief executive and a good deal of work on local government reorganisation. Of the 34 actions in the plan the council considers 19 to be finished.</p>
{body_}
<h2>4. Final thoughts and next steps</h2>
<p>We are grateful to everybody in Wetherholme who gave their time. The council has shown what can be done in ten months and knows what remains. The LGA’s regional team can help with several of the matters raised here, and in particular with procurement and with the development of councillors.</p>
<p>Naomi Castlereagh, Principal Adviser for the region, is the main point of contact between the authority and the LGA. Her email address is naomi.castlereagh@lga.example.</p>
</body></html>'''
(F/'source.html').write_text(doc); weasyprint.HTML(string=doc).write_pdf(F/'document.pdf')
write(N,dict(documents=dict(document_type='progress_review',date_start='2025-10-01',date_end='2025-10-31'),councils=['E07999012'],recommendations=recs,front_matter=[],
 peers=[dict(name=n,role=r,organisation=o,peer_type=t) for n,r,o,t in PE]+[dict(name='Tessa Brightwater',role=['Peer Challenge Manager','LGA Peer Challenge Manager'],organisation='LGA',peer_type='lga')],
 milestones=[dict(event='on_site',date_text=['from 12 to 15 November 2024','12 to 15 November 2024'],date_start='2024-11-12',date_end='2024-11-15'),dict(event='progress_review',date_text=['24 September 2025','on 24 September 2025'],date_start='2025-09-24',date_end='2025-09-24')],no_extra=['peers']),
 'Corporate Peer Challenge: Progress Review, Wetherholme District Council','weasyprint','LGA progress review in prose: each earlier recommendation in a tinted box with its number on a line above, followed by one or two paragraphs of progress; tests recommendation and progress pairing without a table.')
