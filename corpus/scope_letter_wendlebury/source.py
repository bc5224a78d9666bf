import json
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
d=Document(); s=d.sections[0]
s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.4); s.top_margin=Cm(1.8); s.bottom_margin=Cm(2)
s.different_first_page_header_footer=True
n=d.styles['Normal']; n.font.name='Arial'; n.font.size=Pt(11); n.paragraph_format.space_after=Pt(7)
n.element.rPr.rFonts.set(qn('w:eastAsia'),'Arial')
for lv in ('List Bullet','List Bullet 2'): d.styles[lv].paragraph_format.space_after=Pt(3)
def P(t='',b=False,i=False,align=None,size=None,style=None,after=None,color=None):
    p=d.add_paragraph(style=style); r=p.add_run(t); r.bold=b; r.italic=i
    if size: r.font.size=Pt(size)
    if color: r.font.color.rgb=RGBColor.from_string(color)
    if align: p.alignment=align
    if after is not None: p.paragraph_format.space_after=Pt(after)
    return p
def H(t): 
    p=P(t,b=True,size=12,color='5B2C6F',after=4); p.paragraph_format.space_before=Pt(8); p.paragraph_format.keep_with_next=True
def B(t,style='List Bullet'): return P(t,style=style)
# letterhead on page one, continuation header on the others
fh=s.first_page_header.paragraphs[0]; fh.alignment=WD_ALIGN_PARAGRAPH.RIGHT
r=fh.add_run('Local\nGovernment\nAssociation'); r.bold=True; r.font.size=Pt(15); r.font.color.rgb=RGBColor(0x5b,0x2c,0x6f)
h=s.header.paragraphs[0]; r=h.add_run('Wendlebury Vale District Council – Corporate Peer Challenge scoping letter'); r.font.size=Pt(8); r.italic=True
for f in (s.footer,s.first_page_footer):
    p=f.paragraphs[0]; p.alignment=WD_ALIGN_PARAGRAPH.CENTER
    r=p.add_run('18 Smith Square, London SW1P 3HZ   www.local.gov.uk   020 7664 3000   info@local.gov.uk\nLocal Government Association company number 11177145'); r.font.size=Pt(7.5)
for t in ('Theodora Quillfeather','Chief Executive','Wendlebury Vale District Council','The Malthouse','Abbot’s Row','Wendlebury  WV1 4QT'): P(t,after=0)
P('',after=2); P('6th June 2025'); P('Dear Theodora,')
P('Corporate Peer Challenge – agreement of scope, team and timetable',b=True)
P('Thank you for the time that you and Councillor Ibbotson gave to Rosalind Achterberg and me when we met on 19 May 2025. It was good to hear how far the Vale of Wendlebury has travelled since its last corporate peer challenge, in March 2019, and I know from colleagues at Tarnbeck and Lynford, which you mentioned as councils that you learn from, how open you are to a second pair of eyes. This letter sets out what we agreed. Please treat it as our shared terms of reference; if anything below does not match your understanding, do let me know by 27 June 2025.')
H('Scope and focus')
P('All corporate peer challenges look at the same five themes, which our research tells us matter most for how well a council performs and improves. Under each of them we have added, at your request, one or two questions that are your own.')
scope=[]
def theme(num,name,qs):
    p=P('',after=2); p.add_run(f'Theme {num}: ').bold=True; p.add_run(name).bold=True; p.paragraph_format.keep_with_next=True
    scope.append(dict(level='theme',theme=name,text=name))
    for q in qs:
        B(' '.join(q))
        scope.extend(dict(level='question',theme=name,text=x) for x in q)
theme(1,'Local priorities and outcomes',[
 ['Are the council’s priorities clear, and are they rooted in evidence about the Vale’s towns and villages?'],
 ['Is the council delivering what it promised in Vale 2030?','How would a resident of Much Cawston or Lower Ede know?'],
 ['Does the council understand where its services reach some communities less well than others?']])
theme(2,'Organisational and place leadership',[
 ['Does the council give effective leadership to its place, and is that leadership recognised by partners?'],
 ['Are relationships with the county council, the integrated care board and the parish and town councils strong enough for what lies ahead?']])
theme(3,'Governance and culture',[
 ['Are there clear and robust governance arrangements, including at arm’s length in Vale Homes Limited?'],
 ['Is there a culture of respect, challenge and scrutiny?','Do councillors of all groups have what they need to do their job?']])
theme(4,'Financial planning and management',[
 ['Does the council have a grip on its current financial position?'],
 ['Does the council have a strategy, and a plan that is more than a list of savings, to close the gap of £3.1 million by 2028/29?']])
theme(5,'Capacity for improvement',[
 ['Is the organisation able to support delivery of local priorities?'],
 ['Does the council have the capacity to improve, and does it learn when things go wrong?']])
H('Local focus')
P('As well as the five themes, you asked the team to bring fresh eyes to three matters. We agreed that they should not take more than a day of the team’s time in all.')
L='Local focus'
def area(letter,name,items):
    p=P('',after=2); p.add_run(f'({letter})  '); p.add_run(name).underline=True; p.paragraph_format.keep_with_next=True
    scope.append(dict(level=['theme','item'],theme=[name,L],text=name))
    for it in items:
        if isinstance(it,str): B(it); scope.append(dict(level='item',theme=[name,L],text=it))
        else:
            B(it[0]); scope.append(dict(level='item',theme=[name,L],text=it[0]))
            for x in it[1]: B(x,'List Bullet 2'); scope.append(dict(level='item',theme=[name,L],text=x))
area('a','Getting ready for local government reorganisation',[
 'The council’s place in the proposals that are being drawn up for the county, and how it keeps staff and residents informed',
 ['Protecting day-to-day services while senior people are drawn away, with particular attention to:',
   ['planning and building control','homelessness and temporary accommodation','the shared revenues and benefits service']]])
area('b','Vale Homes Limited',[
 'Whether the business plan of 2023 still holds',
 ['How the council acts as shareholder, as lender and as planning authority',
   ['separation of the three roles among officers','training for the members of the Shareholder Panel']]])
area('c','Customer access',[
 'Take-up of the new online account among older residents',
 'The future of the Market Hall contact point after the lease ends in March 2027'])
P('The team will not inspect services, and will not re-run the external audit. It will test, challenge and make recommendations, and it will do so as a friend.')
H('Timing')
P('We agreed that the team will be on site for four days, from Tuesday 14 to Friday 17 October 2025. A peer challenge usually takes around six months to prepare, so there is no slack in the programme: your position statement, and the data pack that goes with it, should reach us by 12 September 2025.')
H('The peer team')
P('The LGA will find and agree with you a team that fits the questions above. Subject to diaries, we are looking for:')
peers=[]
for t,role in [('A Chief Executive peer, from a district that has been through a reorganisation','Chief Executive peer'),
 ('A Conservative Leader peer','Conservative Leader peer'),
 ('A Liberal Democrat or Independent member peer with experience of chairing scrutiny',['Liberal Democrat or Independent member peer']),
 ('A Section 151 Officer peer','Section 151 Officer peer'),
 ('A senior officer peer with a background in council-owned housing companies','senior officer peer')]:
    B(t); peers.append(dict(name=None,role=role))
P('They will be supported by:',after=3)
B('Rosalind Achterberg, Peer Challenge Manager, LGA'); B('Dev Parmenter, Project Support Officer, LGA')
peers+= [dict(name='Rosalind Achterberg',role='Peer Challenge Manager',organisation='LGA'),dict(name='Dev Parmenter',role='Project Support Officer',organisation='LGA')]
P('The LGA is committed to teams that reflect the communities that they visit. Please tell us early of any conflict of interest.')
H('Feedback, report and publication')
P('On the last afternoon the team will give its headlines to an audience of your choosing, which should at least include your Cabinet, your management team and the leaders of the other groups. A draft report will follow within three weeks of the challenge, and we ask for your comments on its accuracy within a further two weeks. ')
P('Corporate peer challenge is offered on the understanding that councils publish what they are told. The report should be published, in full, within three months of the team leaving you, and an action plan in answer to it within five months of the challenge. We will place the report on our own website at the same time. If your plan is taken to Cabinet, a link to the papers is enough.')
P('A progress review, in which some of the peers return for a day, is part of the offer. It should take place about ten months after the challenge and its findings should be published within twelve months. We have pencilled in 8 July 2026.')
H('Practical arrangements')
P('You kindly named Percival Stagg, your Policy and Performance Manager, as the co-ordinator at Wendlebury. Rosalind will call him in the week beginning 16 June 2025 to begin the timetable of interviews and focus groups. The team will need a room of its own that can be locked, and parking for six. It will meet for the first time at its hotel on the evening before it starts; since it arrives with you on Monday 13 October 2025, please make sure that passes are ready at the front desk by 8.30 that day. There is no charge for the challenge, which is funded by grant from the Ministry of Housing, Communities and Local Government.')
P('I look forward to working with you. Please confirm by a short reply that you are content.')
p=P('Yours sincerely',after=30); p.paragraph_format.keep_with_next=True
for t in ('Bartholomew Nance','Principal Adviser (East Midlands)','Local Government Association'):
    p=P(t,after=0); p.paragraph_format.keep_with_next=True
P('',after=3); P('cc  Councillor Jocelyn Ibbotson, Leader of the Council\n      Rosalind Achterberg',size=10)
d.core_properties.title='Wendlebury Vale CPC scoping letter'; d.save('source.docx')
gold=dict(source='document.pdf',documents=dict(document_type='scope_letter',date_start='2025-06-06',date_end='2025-06-06',committee=None),
 councils=['E07999007'],recommendations=[],front_matter=[],scope=scope,peers=peers,
 milestones=[
  dict(event=['scoping','meeting'],date_text='19 May 2025',date_start='2025-05-19',date_end='2025-05-19'),
  dict(event=['on_site','other'],date_text='March 2019',date_start='2019-03-01',date_end='2019-03-31'),
  dict(event=['scoping','other'],date_text=['by 27 June 2025','27 June 2025'],date_end='2025-06-27'),
  dict(event='on_site',date_text=['from Tuesday 14 to Friday 17 October 2025','Tuesday 14 to Friday 17 October 2025'],date_start='2025-10-14',date_end='2025-10-17'),
  dict(event='position_statement',date_text=['by 12 September 2025','12 September 2025'],date_end='2025-09-12'),
  dict(event='draft_report',date_text=['within three weeks of the challenge','within three weeks']),
  dict(event='report_published',date_text=['within three months of the team leaving you','within three months']),
  dict(event='action_plan_published',date_text=['within five months of the challenge','within five months']),
  dict(event='progress_review',date_text=['about ten months after the challenge','about ten months']),
  dict(event='progress_review',date_text='8 July 2026',date_start='2026-07-08',date_end='2026-07-08'),
  dict(event='on_site',date_text='Monday 13 October 2025',date_start='2025-10-13',date_end='2025-10-13')],
 no_extra=['scope','peers'])
json.dump(gold,open('gold.json','w'),indent=1,ensure_ascii=False)
