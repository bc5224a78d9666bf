import json, html, weasyprint
R={1:('Restate the ambition for Brackenshire in a form that residents will recognise, and agree with the district councils how each will contribute to it.','Complete',['Chief Executive','Leader of the Council'],'The county and the six district councils adopted ‘One Brackenshire’ in March 2024. It is eight pages long. It was tested with a panel of 400 residents, whose advice was to remove the word ‘vibrant’, and each council has since reported to its own members on what it has undertaken to do.'),
4:('Use data about need, and not only about demand, to decide where early help is offered.','On track',['Director of Public Health'],'A joint needs dataset went live in May 2024 and covers five of our twelve localities. Family hubs in Ostle and Great Harrock were moved as a result. The remaining seven localities will follow by March 2025; we have slowed deliberately so that the district councils’ housing data can be included from the start.'),
2:('Strengthen the voice of the county in the region by settling who speaks for it on transport, skills and health.','Complete',['Leader of the Council'],'Three Cabinet members now hold regional portfolios. The change was made at the annual meeting in May 2024 and partners were written to in the same week.'),
7:('Make time for the extended leadership team to lead. Its meetings should be about the whole council and should include the heads of service of the largest front-line functions.','Some delay',['Director of People and Performance'],'The team was enlarged from 19 to 34 in January 2024 and meets every six weeks. We intended that a development programme should be running by now. The first provider withdrew and a second has been appointed; the programme starts on 4 November 2024.'),
3:('Review the number and purpose of Cabinet advisory panels.','Complete',['Monitoring Officer'],'Eleven panels have become four. Councillors who sat on the other seven were offered places on task groups, and most accepted.'),
8:('Encourage a culture in which staff can speak up, by publishing what has been raised through the whistle-blowing and ‘Ask the Board’ routes and what was done about it.','On track',['Monitoring Officer','Head of Internal Audit'],'A first annual summary went to the Audit and Standards Committee in July 2024, and posts to ‘Ask the Board’ are answered by name within ten days. The committee asked that next year’s summary should compare directorates.'),
5:('Agree a recovery plan for the high needs block of the dedicated schools grant with the schools forum, and report progress to Cabinet each term.','Some delay',['Director of Children’s Services','Section 151 Officer'],'The deficit stood at £46.2m on 31 March 2024 against a plan of £41.0m. The plan was agreed by the forum in December 2023 and has been reported to Cabinet in two of the three terms since. It is being redrawn with help from the Department for Education. We would value the team’s challenge here more than anywhere.'),
6:('Test the savings in the medium-term plan independently before they are built into the budget.','Complete',['Section 151 Officer'],'All savings above £250,000 for 2024/25 were tested by a panel from two neighbouring counties. Of £31m proposed, £24m went forward.'),
9:('Resource the change programme properly, with a single senior owner and a benefits plan that finance colleagues have signed.','Complete',['Director of People and Performance'],'A change director was seconded from Stourmark County Council in October 2023 and the post has since been made permanent. Benefits are signed off by finance business partners and reviewed each month.'),
10:('Produce a workforce plan for adult social care that looks ten years ahead.','Not started',['Director of Adult Social Care'],'Work was put off until the outcome of the regulator’s assessment was known. That was published in August 2024, and the plan is to be commissioned before Christmas.')}
TH=[('Local priorities and outcomes',[1,4],['Brackenshire is a county of market towns, a declining but stubborn fishing port and some of the most productive farmland in England. Some 612,000 people live here. A quarter of them are over 65 and, in Ostle, one child in three is growing up poor.','When the peer team visited, our Council Plan had sixty-four commitments, of which not a few were to write something down. There are now twelve. The county council elections in May 2025 make it the more necessary to keep to them.']),
('Organisational and place leadership',[2,7],['The Leader has been in post since 2019 and the Chief Executive since 2021. The peer team found the relationship between them a strength and the layer beneath “willing but underused”. We agreed with that.']),
('Governance and culture',[3,8],['All the statutory officers meet weekly, and all three have been in post for two years or more. A governance review by our external auditor in spring 2024 made four recommendations, which the Audit and Standards Committee follows separately.']),
('Financial planning and management',[5,6],['The council has balanced its budget in each of the last five years, twice with the use of reserves. Our net revenue budget for 2024/25 is £587m. The principal risk is the cost of support to children with special educational needs, as it is for most counties.']),
('Capacity for improvement',[9,10],['Agency spending has fallen by 22 per cent in a year, and two-thirds of staff now say that they would recommend the council as a place to work. We do not pretend that capacity is sufficient. It is, however, better aimed.'])]
W=lambda t: html.escape(t,False)
b=''
for i,(th,rs,pp) in enumerate(TH):
    b+=f'<h2><span>{"ABCDE"[i]}</span>{th}</h2>'+''.join(f'<p>{W(x)}</p>' for x in pp)
    for r in rs:
        t,s,l,p=R[r]
        b+=f'<h3>Recommendation {r} – {W(t)}</h3><p class="s">Status: <b>{s}</b></p><p class="s">Lead: {W(" / ".join(l))}</p><p class="p">{W(p)}</p>'
src=f'''<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Position statement</title><style>
@page{{size:A4;margin:23mm 24mm 25mm;@bottom-center{{content:"Brackenshire County Council · Position Statement · " counter(page);font:8pt "URW Gothic";color:#555}}}}
@page:first{{margin-top:0}}
body{{font:10.3pt/1.47 "P052",serif;color:#202020;hyphens:auto;text-align:justify}}
header{{background:#17432f;color:#fff;margin:0 -24mm 9mm;padding:21mm 24mm 9mm;text-align:left}}header h1{{font:500 25pt/1.1 "URW Gothic";margin:0 0 3mm}}header div{{font:11pt "URW Gothic"}}
h2{{font:600 14.5pt "URW Gothic";color:#17432f;margin:8mm 0 3mm;border-top:.8pt solid #17432f;padding-top:2.5mm;break-after:avoid;text-align:left}}h2 span{{display:inline-block;width:9mm;color:#a8742a}}
h3{{font:600 10.2pt/1.35 "URW Gothic";margin:5mm 0 1.5mm;break-after:avoid;text-align:left;hyphens:manual}}p{{margin:0 0 2.6mm}}
.s{{margin:0 0 .5mm 9mm;break-after:avoid;text-align:left}}.p{{margin:1.5mm 0 3mm 9mm}}
dl{{margin:1mm 0 3mm}}dt{{float:left;clear:left;width:26mm;font-weight:bold}}dd{{margin:0 0 1mm 26mm}}
</style></head><body><header><h1>Position Statement</h1><div>Corporate Peer Challenge progress review<br>Brackenshire County Council<br>September 2024</div></header>
<p>This statement has been written for the members of the peer team who are to return to Brackenshire on 10 October 2024. It is shorter than the one that we wrote in 2023. It follows the themes of the challenge and says under each what has changed and how far we have come with the team’s ten recommendations. Those are quoted as they stood in the feedback report, with the numbers they bore there.</p>
<p>The Corporate Peer Challenge took place between 6 and 9 June 2023. The feedback report was published on 21 September 2023 and our action plan was approved by Cabinet on 7 November 2023. The review had been arranged for 26 June 2024 but was postponed on account of the general election.</p>
<p>Progress is stated as at 31 August 2024. In each case the status is one of four:</p>
<dl><dt>Complete</dt><dd>everything promised in the action plan has been done</dd><dt>On track</dt><dd>will be done by the date in the action plan</dd><dt>Some delay</dt><dd>will be done, but later than the date in the action plan</dd><dt>Not started</dt><dd>no work of substance has yet been done</dd></dl>
<p>By that measure five are complete, two on track, two in some delay and one is not started. The team that will return is:</p>
<ul><li>Eleanor Trevanion-Shah – Chief Executive, Fennbridge Council</li><li>Cllr Hugh Maddern – Deputy Leader and Cabinet Member for Resources, Stourmark County Council</li><li>Olamide Prowse – Senior Regional Adviser, LGA</li></ul>
{b}
<h2>Looking ahead</h2><p>Whatever Parliament decides about the shape of local government in counties such as ours, the next administration will take office in May 2025 with a budget already set. We should like the team to tell us frankly whether we shall be handing on a council that is ready. The letter that follows the review will be published and taken to Cabinet on 3 December 2024.</p>
<p style="text-align:left">Councillor Augustin Fairweather, Leader of the Council<br>Winifred Kobayashi-Lane, Chief Executive</p></body></html>'''
open('source.html','w').write(src); weasyprint.HTML(string=src).write_pdf('document.pdf')
DL={'Complete':'complete','On track':'on_track','Some delay':['at_risk','off_track'],'Not started':'not_started'}
g=dict(source='document.pdf',documents=dict(document_type='position_statement',date_start='2024-09-01',date_end='2024-09-30'),councils=['E10999001'],
recommendations=[dict(ref=str(r),text=R[r][0],recommendation_type='peer',made=['2023','2023-06','2023-06-06'],theme=th,actions=[],leads=[dict(lead_text=x) for x in R[r][2]],rag=[dict(rag=None,rag_text=R[r][1],delivery=DL[R[r][1]])],progress=[dict(text=R[r][3],as_of_start='2024-08-31')]) for th,rs,_ in TH for r in rs],
front_matter=[],scope=[],peers=[dict(name='Eleanor Trevanion-Shah',role='Chief Executive',organisation='Fennbridge Council'),dict(name=['Cllr Hugh Maddern','Hugh Maddern'],role='Deputy Leader and Cabinet Member for Resources',organisation='Stourmark County Council'),dict(name='Olamide Prowse',role='Senior Regional Adviser',organisation=['LGA',None])],
milestones=[dict(event='on_site',date_text=['between 6 and 9 June 2023','6 and 9 June 2023'],date_start='2023-06-06',date_end='2023-06-09'),dict(event='report_published',date_text='21 September 2023',date_start='2023-09-21',date_end='2023-09-21'),dict(event=['action_plan_published','meeting'],date_text='7 November 2023',date_start='2023-11-07',date_end='2023-11-07'),dict(event='progress_review',date_text='10 October 2024',date_start='2024-10-10',date_end='2024-10-10'),dict(event=['progress_review','election','other'],date_text='26 June 2024',date_start='2024-06-26',date_end='2024-06-26')],no_extra=['peers'])
g['milestones'].pop()
from collections import Counter; assert len(R)==10; print(Counter(v[1] for v in R.values()))
json.dump(g,open('gold.json','w'),indent=1,ensure_ascii=False)
open('source.toml','w').write('''title = "Brackenshire County Council: Position Statement for the Corporate Peer Challenge progress review, September 2024"
origin = "written for this project"
licence = "CC0-1.0"
producer = "weasyprint"
family = "Position statement in hyphenated, justified serif with gothic headings lettered A-E; tests prose by theme with 'Recommendation 4 – …' headings out of number order, 'Status: …' and 'Lead: … / …' lines, progress prose as at a stated date, a word legend without colours, and a postponed review date"
split = "seen"
''')
