import json,re,html
s=open('source.html').read()
box=re.search(r'<div class="box">(.*?)</div>\n<h2>3',s,re.S).group(1)
recs=[]
for th,ul in re.findall(r'<h4>(.*?)</h4><ul>(.*?)</ul>',box,re.S):
    for li in re.findall(r'<li>(.*?)</li>',ul,re.S): recs.append(dict(ref=None,text=html.unescape(li),recommendation_type='peer',theme=th))
assert len(recs)==12
scope=[]
for th,q in re.findall(r'<li><b>([^<]*)</b> – (.*?)</li>',s): scope+= [dict(level='theme',theme=th,text=th),dict(level='question',theme=th,text=q)]
assert len(scope)==10
P=lambda n,r,o:dict(name=n,role=r,organisation=o)
g=dict(source='document.pdf',documents=dict(document_type='feedback_report',date_start='2024-02-01',date_end='2024-02-29'),councils=['E08999001'],recommendations=recs,front_matter=[],scope=scope,peers=[
P('Rosalind Achterberg','Chief Executive','Thornwick City Council'),P(['Councillor Devinder Lall','Devinder Lall'],'Leader','London Borough of Calverhythe'),P(['Cllr Hester Quayle','Hester Quayle'],'Group Leader','Lynford Borough Council'),P('Tobias Frayne','Director of Finance and Section 151 Officer','Arlenshire Council'),P('Maureen Adebayo-Stott','Assistant Director, Strategy, Insight and Change','Stourmark County Council'),P('Idris Pellow','Peer Challenge Manager',['LGA',None])],
milestones=[dict(event='on_site',date_text='14 – 17 November 2023',date_start='2023-11-14',date_end='2023-11-17'),
dict(event='report_published',date_text=['within three months of the challenge','within three months']),
dict(event='action_plan_published',date_text=['within five months']),
dict(event='progress_review',date_text=['before the end of November 2024','the end of November 2024','end of November 2024','November 2024'],date_end='2024-11-30')],no_extra=['peers','scope'])
json.dump(g,open('gold.json','w'),indent=1,ensure_ascii=False)
open('source.toml','w').write('''title = "Stainmoor City Council: Corporate Peer Challenge feedback report, February 2024"
origin = "written for this project"
licence = "CC0-1.0"
producer = "chromium"
family = "LGA-style report in a sans font with a cover, page numbers and a running head; tests one shaded box over a page break with bulleted recommendations under theme sub-headings, printed again as 'Recommendation: …' in the theme sections (one with 'and' for '&'), a stated count of 12, and role-first peers with brackets"
split = "seen"
''')
