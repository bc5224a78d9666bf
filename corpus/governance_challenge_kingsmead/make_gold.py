import json,re
s=open('source.typ').read()
recs=[];theme=None
for m in re.finditer(r'^== ([^\n]*)$|^#rec\("(R\d)", "(.*?)"\)\[(.*?)\]\n(?=#rec|\n)',s,re.M|re.S):
    if m.group(1): theme=m.group(1);continue
    body=re.sub(r'\s*\n- ',' ',m.group(4)); h=m.group(3)
    bare=h.rstrip('.,')
    recs.append(dict(ref=m.group(2),**(dict(text=[h+' '+body,body],headline=[h,bare]) if m.group(2)!='R8' else dict(text=h+' '+body)),recommendation_type='peer',theme=theme))
assert len(recs)==9
P=lambda n,r,o:dict(name=n,role=r,organisation=o)
g=dict(source='document.pdf',documents=dict(document_type='feedback_report',date_start='2025-04-01',date_end='2025-04-30'),councils=['E09999002'],recommendations=recs,front_matter=[],scope=[],peers=[
P('Verity Okonjo-Hale','Monitoring Officer and Director of Law','Stainmoor City Council'),P(['Councillor Rhodri Penhallow','Rhodri Penhallow'],'Chair of the Audit and Governance Committee','Thornwick City Council'),P(['Cllr Bernice Tait','Bernice Tait'],'Former Leader of the Opposition','London Borough of Calverhythe'),P('Sunil Wrathall','Head of Democratic and Electoral Services','Arlenshire Council'),P('Judith Fairbrass','Peer Challenge Manager','Local Government Association')],
milestones=[dict(event='on_site',date_text=['from 27 January to 30 January 2025','27 January to 30 January 2025'],date_start='2025-01-27',date_end='2025-01-30'),
dict(event='meeting',date_text='24 April 2025',date_start='2025-04-24',date_end='2025-04-24'),
dict(event='progress_review',date_text=['in the autumn of 2025','the autumn of 2025','autumn of 2025'])],no_extra=['peers'])
json.dump(g,open('gold.json','w'),indent=1,ensure_ascii=False)
open('source.toml','w').write('''title = "Royal Borough of Kingsmead: Governance Peer Challenge final report, April 2025"
origin = "written for this project"
licence = "CC0-1.0"
producer = "typst"
family = "Serif report of a governance peer challenge (not a CPC) with paragraph numbers in the margin, a peer table and local themes; tests 'R1 -' references with bold headlines (one ending in a comma), sub-bullets that belong to the recommendation, and cross-references such as 'see also R6'"
split = "seen"
''')
