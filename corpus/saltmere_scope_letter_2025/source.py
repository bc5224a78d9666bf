from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
d = Document(); s = d.sections[0]
s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.5); s.top_margin = Cm(2.2); s.bottom_margin = Cm(2.2)
st = d.styles['Normal']; st.font.name = 'Liberation Sans'; st.font.size = Pt(11); st.paragraph_format.space_after = Pt(8)
for n in ('List Bullet', 'List Number'): d.styles[n].font.name = 'Liberation Sans'; d.styles[n].paragraph_format.space_after = Pt(3)
def para(text, after=8, align=None, style=None):
    p = d.add_paragraph(style=style); p.paragraph_format.space_after = Pt(after)
    for i, b in enumerate(text.split('**')):
        p.add_run(b).bold = bool(i % 2) or None
    if align: p.alignment = align
    return p
def head(text):
    p = para(f'**{text}**', 4); p.paragraph_format.space_before = Pt(8); p.paragraph_format.keep_with_next = True
    p.runs[1].font.color.rgb = RGBColor(0x5b, 0x1e, 0x6d); p.runs[1].font.size = Pt(12)
def bullet(text): para(text, 3, style='List Bullet')
def sub(text):
    p = para(f'**{text}**', 3); p.paragraph_format.keep_with_next = True
R = WD_ALIGN_PARAGRAPH.RIGHT
p = para('**Local Government Association**', 0, R); p.runs[1].font.size = Pt(15); p.runs[1].font.color.rgb = RGBColor(0x5b, 0x1e, 0x6d)
para('Peer support, East of England and the Fens', 14, R)
for x in ('Imogen Strand', 'Chief Executive', 'Saltmere District Council', 'Staithe House', 'Saltmere'): para(x, 0)
para('', 0); para('3 July 2025'); para('Dear Imogen')
para('**Saltmere District Council: Corporate Peer Challenge, October 2025**')
para('It was good to meet you and Councillor Aldous on 19 June and to hear about what you would like to get out of the peer challenge. This letter sets out what we agreed. Please let me know if I have misunderstood anything, and share it as widely as you wish with members, staff and partners.')
head('When the team will be with you')
para('The team will be on site from Monday 13 to Thursday 16 October 2025. We will give you and the Leader a first account of our findings on the last afternoon. Rooms for the team will be needed from 12 noon on the Monday.')
head('What the team will look at')
para('Every Corporate Peer Challenge covers five themes, and the team will keep the following questions in mind:')
T = [
 ('Local priorities and outcomes', ['Are the council’s priorities clear, and do they rest on a sound knowledge of the district?', 'How well is the council performing in the services that matter most to residents?']),
 ('Organisational and place leadership', ['Does the council give effective leadership to Saltmere as a place?', 'Are relationships with the county council, health partners and local business good enough to get things done?']),
 ('Governance and culture', ['Are decisions open, well informed and made at the right level?', 'Is there a culture of respect between members, and between members and officers?']),
 ('Financial planning and management', ['Does the council understand its financial position and the risks to it?', 'Is there a credible plan to close the gap in the years to 2028/29?']),
 ('Capacity for improvement', ['Has the organisation got the people, skills and systems that its plans call for?', 'How does the council learn, from its own experience and from others?']),
]
for t, qs in T:
    sub(t)
    for q in qs: bullet(q)
para('', 0)
para('In addition you asked us to give particular attention to two matters of your own:')
sub('Coastal change')
bullet('Is the council organised in the right way to plan with communities for the loss of homes and businesses at Merrow Gap?')
bullet('What could it learn from other coastal authorities?')
sub('Preparing for local government reorganisation')
bullet('How ready is the council to play a full part in shaping new arrangements while it keeps its own services running?')
para('', 0)
para('The team will not inspect services, audit the accounts or look into individual complaints. It will say what it has seen and heard as a critical friend.')
head('The team')
para('The team below has been chosen with you to bring the experience that you asked for. All have confirmed that they are free on the dates.')
rows = [('Role in the team', 'Name', 'Post'),
 ('Lead peer', 'Gareth Pym', 'Chief Executive, Wychmoor City Council'),
 ('Member peer (Independent)', 'Cllr Felicity Dunmow', 'Leader, Marlowe Vale Borough Council'),
 ('Member peer (Labour)', 'Cllr Hamid Rashid', 'Deputy Leader, Northmere Borough Council'),
 ('Officer peer (finance)', 'Bridget Kell', 'Director of Finance and Section 151 Officer, Harrowdale District Council'),
 ('Officer peer (place)', 'Tomasz Wrona', 'Head of Coast and Environment, Stourmark County Council'),
 ('Peer challenge manager', 'Alice Fenner', 'LGA'),
 ('Project support', 'Jonah Beck', 'LGA')]
w = (Cm(4.6), Cm(4.0), Cm(7.4))
t = d.add_table(len(rows), 3); t.style = 'Light Grid Accent 4'; t.autofit = False
for i in range(3): t.columns[i].width = w[i]
for k, (row, vals) in enumerate(zip(t.rows, rows)):
    for c, x, ww in zip(row.cells, vals, w):
        c.width = ww; q = c.paragraphs[0]; q.paragraph_format.space_after = Pt(2); r = q.add_run(x); r.font.size = Pt(10); r.font.name = 'Liberation Sans'; r.bold = k == 0
para('', 0)
head('Before we arrive')
para('We ask you to send us a position statement of no more than 15 pages by Friday 12 September 2025, together with the documents that the team will want to read. Jonah will work with your colleagues on a timetable of interviews, which should be in near-final form two weeks before we come on site.')
head('What will happen afterwards')
bullet('We will send you a draft of the feedback report within three weeks of leaving.')
bullet('You will publish the final report within three months of the team’s visit.')
bullet('You will publish an action plan within five months of the team’s visit, showing how the council means to deal with the recommendations.')
bullet('A progress review, over one or two days, will be held by October 2026, with a short report that you will also publish.')
para('', 0)
para('There is no charge for the peer challenge. We ask that the council meets the cost of hotel rooms and meals for the team while it is in Saltmere, and of printing any papers.')
head('Publicity and confidentiality')
para('The team will not attribute what it is told to anyone. We suggest that you tell staff and partners about the visit in early September, and we can let you have some wording. We would be glad to agree a line for the press before the report is published.')
para('Thank you once more for asking us to Saltmere. We look forward to seeing you in the autumn.')
para('Yours sincerely', 26)
para('**Alice Fenner**', 0); para('Peer Challenge Manager', 0); para('alice.fenner@lga.example', 10)
para('Copied to: Councillor Brian Aldous, Leader of the Council')
f = s.footer.paragraphs[0]; f.alignment = WD_ALIGN_PARAGRAPH.CENTER
f.add_run('18 Smith Square, London SW1P 3HZ   www.local.gov.example').font.size = Pt(8)
d.save('source.docx')
