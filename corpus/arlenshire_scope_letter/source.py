import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1])); __import__('os').chdir(__import__('pathlib').Path(__file__).resolve().parent)
from conversational_papers import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
N='arlenshire_scope_letter'
doc=Document(); st=doc.styles['Normal']; st.font.name='Liberation Sans'; st.font.size=Pt(11); st.paragraph_format.space_after=Pt(7)
s=doc.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.4); s.top_margin=Cm(2); s.bottom_margin=Cm(2)
p=s.footer.paragraphs[0]; p.alignment=1; r=p.add_run('Local Government Association   18 Smith Square, London SW1P 3HZ   '); r.font.size=Pt(8); r.font.color.rgb=RGBColor(110,110,110)
def P(t,b=False,after=None,keep=False,style=None,al=None):
    p=doc.add_paragraph(style=style)
    if after is not None: p.paragraph_format.space_after=Pt(after)
    p.paragraph_format.keep_with_next=keep
    if al is not None: p.alignment=al
    p.add_run(t).bold=b; return p
p=P('Local Government Association',True,after=14,al=2); p.runs[0].font.size=Pt(15); p.runs[0].font.color.rgb=RGBColor(0x80,0x1C,0x6B)
for x in ('Ms Leonora Gathercole','Chief Executive','Arlenshire Council','County Offices, Bridge Street','Arlen'): P(x,after=0)
P('',after=2); P('3 December 2025',after=10); P('Dear Leonora')
P('Arlenshire Council: Corporate Peer Challenge, 3 to 6 March 2026',True)
P('It was good to meet you, Councillor Pemberley and your senior colleagues at the setting-up meeting on 19 November 2025. This letter records what we agreed about the purpose of the challenge, what the team will look at, who will be in it and when things will happen. Please tell me by 12 December 2025 if there is anything that you would like to see changed.')
P('Why Arlenshire is having a challenge',True,after=3,keep=True)
P('Arlenshire Council came into being on 1 April 2023 and this will be its first Corporate Peer Challenge. You told us that the council has spent most of its life so far in bringing together the work of its predecessors and that you would now value an outside view of whether the foundations are sound. You would also like to learn from other unitary councils that have been through the same, among them Cumberland, Somerset and North Yorkshire.')
P('What the team will look at',True,after=3,keep=True)
P('All Corporate Peer Challenges cover five themes. We have agreed the questions below with you. The team will use them as a guide and may follow up other matters that come to light.',keep=True)
T=[('Local priorities and outcomes',['Are the council’s priorities clear and informed by the local context?','Do residents in all parts of the county see the benefit of the new council?']),
('Organisational and place leadership',['Does the council provide effective local leadership?','Are there good relationships with partner organisations and local communities, including town and parish councils?']),
('Governance and culture',['Are there clear and robust governance arrangements?','Is there one culture yet, or are there still several?']),
('Financial planning and management',['Does the council have a grip on its current financial position?','How convincing is the plan for reducing the deficit on the schools budget?']),
('Capacity for improvement',['Does the council have the capacity to improve?','Is the transformation programme doing what was promised in the business case?'])]
t=doc.add_table(rows=1,cols=2); t.style='Table Grid'; rowprop(t.rows[0],'w:tblHeader')
for c,x in zip(t.rows[0].cells,('Theme','Questions')): c.text=''; c.paragraphs[0].add_run(x).bold=True; shade(c,'EBDDE8')
for th,qs in T:
    row=t.add_row(); rowprop(row,'w:cantSplit'); c=row.cells; c[0].text=''; c[0].paragraphs[0].add_run(th).bold=True
    c[1].text=qs[0]
    for q in qs[1:]: c[1].add_paragraph(q)
for row in t.rows:
    for c in row.cells:
        for q in c.paragraphs: q.paragraph_format.space_after=Pt(3)
widths(t,[5.2,11])
p=P('You have asked the team to give some extra time to two subjects:',after=3,keep=True); p.paragraph_format.space_before=Pt(8)
L=[('Rural transport','How well does the council work with operators and communities to keep people connected?'),('Area committees','Do the seven area committees have the right powers, and are those powers being used?')]
for a,b in L:
    p=doc.add_paragraph(style='List Bullet'); p.paragraph_format.space_after=Pt(3); p.add_run(a).bold=True; p.add_run(': '+b)
P('The team will not look at individual planning decisions, nor at the public inquiry into the Arlen relief road, which is due to report in June.').paragraph_format.space_before=Pt(6)
P('The team',True,after=3,keep=True)
P('Peers are chosen for what they know and for their standing. Those shown as “to be confirmed” have been approached and I expect to be able to let you have their names before Christmas.',keep=True)
TEAM=[('Lead peer','Barnaby Esterhuysen, Chief Executive','Wiltshire Council'),('Member peer (Liberal Democrat)','Councillor Philippa Rawnsley, Leader','Westmorland and Furness Council'),('Member peer (Conservative)','To be confirmed',''),('Officer peer','Dolores Yarwood, Corporate Director of Resources','Dorset Council'),('Officer peer','Imran Sattar, Director of Transport and Environment','Buckinghamshire Council'),('Officer peer','To be confirmed',''),('Peer challenge manager','Cordelia Nash','Local Government Association')]
t=doc.add_table(rows=1,cols=3); t.style='Table Grid'; rowprop(t.rows[0],'w:tblHeader')
for c,x in zip(t.rows[0].cells,('Place in the team','Name and post','From')): c.text=''; c.paragraphs[0].add_run(x).bold=True; shade(c,'EBDDE8')
for a in TEAM:
    row=t.add_row(); rowprop(row,'w:cantSplit')
    for c,x in zip(row.cells,a): c.text=x
for row in t.rows:
    for c in row.cells:
        for q in c.paragraphs: q.paragraph_format.space_after=Pt(2)
widths(t,[4.6,6.4,5.2])
p=P('Key dates',True,after=3,keep=True); p.paragraph_format.space_before=Pt(9)
DT=[('Friday 6 February 2026',': the council sends its position statement and background papers to the team.'),('3 to 6 March 2026',': the team is on site, at County Offices and at the hub in Thursbury.'),('12.30pm on Friday 6 March 2026',': the lead peer presents the team’s feedback to Cabinet members and directors.'),('By 27 March 2026',': we send you a draft of the report, on which you have two weeks to comment.'),('No later than 6 June 2026',': the council publishes the report.'),('No later than 6 August 2026',': the council publishes its action plan.'),('January 2027',': progress review, to be arranged. The findings should be public within twelve months of the challenge.')]
for a,b in DT:
    p=doc.add_paragraph(style='List Bullet'); p.paragraph_format.space_after=Pt(3); p.add_run(a).bold=True; p.add_run(b)
P('What we need from you',True,after=3,keep=True).paragraph_format.space_before=Pt(8)
P('A base room for the team, a programme of meetings and focus groups (a template is enclosed), and a short position statement of no more than fifteen pages. Your link officer for all of this is Jocasta Bell, Head of Corporate Strategy. The challenge is part of the support that the council receives as a member of the LGA and there is no charge for it.')
P('I look forward to working with you. Please ring me on 01632 960 233 if you would like to talk anything over.')
P('Yours sincerely',after=22,keep=True); P('Cordelia Nash',after=0,keep=True); P('Peer Challenge Manager',after=8)
P('cc Councillor Aubrey Pemberley, Leader of the Council; Jocasta Bell')
doc.save('document.docx'); soffice(N)
sc=[]
for a,qs in T+[(a,[b]) for a,b in L]:
    sc.append(dict(level='theme',theme=a,text=a)); sc+=[dict(level='question',theme=a,text=q) for q in qs]
def pe(n,r,o): return dict(name=n,role=r,organisation=o)
save(N,{"documents":{"document_type":"scope_letter","date_start":"2025-12-03","date_end":"2025-12-03"},"councils":["E06999003"],"recommendations":[],
"scope":sc,"front_matter":[],
"peers":[pe('Barnaby Esterhuysen',['Chief Executive','Lead peer'],'Wiltshire Council'),pe(['Councillor Philippa Rawnsley','Philippa Rawnsley'],['Leader','Member peer (Liberal Democrat)'],'Westmorland and Furness Council'),
pe(None,['Member peer (Conservative)','Member peer'],None),pe('Dolores Yarwood',['Corporate Director of Resources','Officer peer'],'Dorset Council'),pe('Imran Sattar',['Director of Transport and Environment','Officer peer'],'Buckinghamshire Council'),pe(None,'Officer peer',None),
pe('Cordelia Nash',['Peer challenge manager','Peer Challenge Manager','LGA Peer Challenge Manager'],['Local Government Association','LGA',None])],
"milestones":[dict(event='scoping',date_text=['19 November 2025','on 19 November 2025'],date_start='2025-11-19',date_end='2025-11-19'),
dict(event='other',date_text=['12 December 2025','by 12 December 2025'],date_start=[None,'2025-12-12'],date_end='2025-12-12'),
dict(event='position_statement',date_text=['Friday 6 February 2026','6 February 2026'],date_start='2026-02-06',date_end='2026-02-06'),
dict(event='on_site',date_text='3 to 6 March 2026',date_start='2026-03-03',date_end='2026-03-06'),
dict(event='feedback',date_text=['12.30pm on Friday 6 March 2026','Friday 6 March 2026','6 March 2026'],date_start='2026-03-06',date_end='2026-03-06'),
dict(event='draft_report',date_text=['By 27 March 2026','27 March 2026'],date_start=[None,'2026-03-27'],date_end='2026-03-27'),
dict(event='report_published',date_text=['No later than 6 June 2026','6 June 2026'],date_start=[None,'2026-06-06'],date_end='2026-06-06'),
dict(event='action_plan_published',date_text=['No later than 6 August 2026','6 August 2026'],date_start=[None,'2026-08-06'],date_end='2026-08-06'),
dict(event='progress_review',date_text='January 2027',date_start='2027-01-01',date_end='2027-01-31'),
dict(event=['progress_review','report_published'],date_text=['within twelve months of the challenge','within twelve months'],date_start=[None,'2026-03-06'],date_end=[None,'2027-03-06'])],
"no_extra":["peers","scope"]},
"Arlenshire Council: LGA letter on the scope of the Corporate Peer Challenge, December 2025","python-docx + LibreOffice",
"Ordinary Word letter with address block; themes and locally worded questions in a two-column table, two local subjects as bullets with a colon, a three-column team table with two places to be confirmed, and key dates as bullets with the date first in bold; other councils named before the team.")
