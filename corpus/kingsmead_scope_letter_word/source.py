import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from ruled_papers import *
H = os.path.dirname(os.path.abspath(__file__))
d = base('Liberation Sans', 11, False, 2.5)
def para(t, bold=False, after=8, keep=False, bullet=False, lvl=0, it=False, size=None):
    p = d.add_paragraph(style=('List Bullet' if not lvl else 'List Bullet 2') if bullet else None); r = p.add_run(t); r.bold = bold; r.italic = it
    if size: r.font.size = Pt(size)
    p.paragraph_format.space_after = Pt(after); p.paragraph_format.keep_with_next = keep; return p
hd = d.sections[0].header.paragraphs[0]; hd.alignment = WD_ALIGN_PARAGRAPH.RIGHT; r = hd.add_run('Local Government Association'); r.bold = True; r.font.size = Pt(13); r.font.color.rgb = RGBColor(0x59, 0x2C, 0x82)
f = d.sections[0].footer.paragraphs[0]; f.alignment = WD_ALIGN_PARAGRAPH.CENTER; f.add_run('Corporate Peer Challenge – scope  '); field(f, 'PAGE')
para('', after=0)
for t in ('Verity Calloway, Chief Executive', 'Councillor Sir Anselm Roake, Leader of the Council', 'Royal Borough of Kingsmead', 'The Town Hall, Regent Walk, Kingsmead'): para(t, after=0)
para('', after=2); para('By email', after=8); para('15 April 2026', after=10)
para('Dear Verity and Anselm', after=8)
para('Corporate Peer Challenge: Royal Borough of Kingsmead', True)
para('Thank you for making time to meet Hugh and me on 2 April to talk about the forthcoming corporate peer challenge. This letter records what we agreed about the focus of the challenge, the team that we shall try to assemble and the steps that follow. Please tell us if we have misunderstood anything.')
para('Dates', True, 4, True)
para('The team will be with you from Monday 12 October to Thursday 15 October 2026. Your position statement, with the supporting documents, should reach us by 14 September 2026.')
para('Scope', True, 4, True)
para('The challenge will look at the five core themes below. Beneath each of them are the questions that we shall ask of you, as we do of every council.')
SC = [('Local priorities and outcomes', ['Are Kingsmead’s priorities clear, and do they rest on evidence about the borough?', 'How well are they being delivered, and what difference do residents see?']),
 ('Organisational and place leadership', ['Do the Leader and Cabinet give the borough a strong voice in London?', 'How do partners and residents experience working with the council?']),
 ('Governance and culture', ['Are decisions taken openly, with proper advice and effective scrutiny?', 'Is there mutual respect between members and officers?']),
 ('Financial planning and management', ['Is the council’s budget realistic and is it under control?', 'Is there a credible plan for the years after the funding review?']),
 ('Capacity for improvement', ['Does the council know where it needs to improve?', 'Has it the people, systems and data to do so?'])]
scope = []
for th, qs in SC:
    para(th, True, 3, True); scope.append(dict(level='theme', theme=th, text=th))
    for q in qs: para(q, bullet=True, after=3); scope.append(dict(level='question', theme=th, text=q))
para('', after=0)
para('Local focus', True, 4, True)
para('In addition, you would like the team to give particular attention to:', after=4, keep=True)
L = ['The readiness of the council for the new inspection regime for social housing.', 'How the council engages with its visitor economy, including museums, retailers and the night-time trade.', 'Relations between the council and residents’ associations following the consultation on low-traffic streets.']
for t in L: para(t, bullet=True, after=3); scope.append(dict(level='item', theme=[None, 'Local focus'], text=t))
para('', after=0)
para('The peer team', True, 4, True)
para('We discussed the mix of experience that would be most useful to you. On that basis we shall look for:', after=4, keep=True)
PR = [('A Chief Executive', ', from a London borough or a core city, who will lead the team', 'Chief Executive'), ('A Conservative council leader', ', with experience of leading a council in the capital', 'Conservative council leader'), ('A Labour councillor', ', preferably one who chairs an overview and scrutiny committee', 'Labour councillor'), ('A director of housing', ', who has recently been through inspection', 'director of housing'), ('A director of finance', ', with knowledge of the London funding settlement', 'director of finance')]
for a, b, _ in PR: para(a + b, bullet=True, after=3)
para('Hugh Trelawny, Peer Challenge Manager', bullet=True, after=3); para('Amina Sesay, Project Support Officer', bullet=True, after=8)
para('The names of the peers will be sent to you for approval. Neither of you need accept a peer in whom you see a conflict of interest.')
para('On site', True, 4, True)
para('Hugh will work with your officers on the timetable. It should leave room for individual conversations with all group leaders and for focus groups of staff, ward councillors, tenants and businesses. Some interviews may be held by video call during the week before. At the end of each day the lead peer will meet you both to share emerging messages, and the team will present its findings on the last afternoon.')
para('Afterwards', True, 4, True)
para('You will receive a draft report within three weeks of the end of the visit, and have a fortnight in which to correct matters of fact. We expect the final report to be published within three months of the visit. The action plan should be published within five months.')
para('A progress review will be held in summer 2027. At that session the council’s leaders explain to some of the original peers what has changed. A short note of it is published.')
para('Practical matters', True, 4, True)
para('You have kindly asked Lucian Frobisher, Head of the Leader’s Office, to act as the council’s co-ordinator. The team will need a room with space for eight, wireless access and somewhere to leave papers. Travel and accommodation are met by the LGA.')
para('We look forward to working with you and your colleagues.')
para('Yours sincerely', after=22)
para('Constance Abernethy', True, 0); para('Regional Adviser (London), Local Government Association', after=8)
d.save(H + '/document.docx'); to_pdf(H)
finish(H, {'documents': {'document_type': 'scope_letter', 'date_start': '2026-04-15', 'date_end': '2026-04-15'}, 'councils': ['E09999002'], 'recommendations': [], 'scope': scope,
 'peers': [dict(name=None, role=[r, a, a + b]) for a, b, r in PR] + [dict(name='Hugh Trelawny', role=['Peer Challenge Manager', 'LGA Peer Challenge Manager'], organisation=[None, 'LGA', 'Local Government Association']), dict(name='Amina Sesay', role=['Project Support Officer', 'LGA Project Support Officer'], organisation=[None, 'LGA', 'Local Government Association'])],
 'milestones': [
  {'event': ['scoping', 'meeting'], 'date_text': ['2 April', 'on 2 April'], 'date_start': ['2026-04-02', None], 'date_end': ['2026-04-02', None]},
  {'event': 'on_site', 'date_text': ['from Monday 12 October to Thursday 15 October 2026', 'Monday 12 October to Thursday 15 October 2026', '12 October to Thursday 15 October 2026'], 'date_start': '2026-10-12', 'date_end': '2026-10-15'},
  {'event': 'position_statement', 'date_text': ['by 14 September 2026', '14 September 2026'], 'date_start': ['2026-09-14', None], 'date_end': '2026-09-14'},
  {'event': 'draft_report', 'date_text': ['within three weeks of the end of the visit', 'within three weeks'], 'date_start': [None, '2026-10-15'], 'date_end': ['2026-11-05', None]},
  {'event': 'report_published', 'date_text': ['within three months of the visit', 'within three months'], 'date_start': [None, '2026-10-15'], 'date_end': ['2027-01-15', None]},
  {'event': 'action_plan_published', 'date_text': ['within five months', 'within five months.'], 'date_start': [None, '2026-10-15'], 'date_end': ['2027-03-15', None]},
  {'event': 'progress_review', 'date_text': ['summer 2027', 'in summer 2027'], 'date_start': [None, '2027-06-01'], 'date_end': [None, '2027-08-31']}],
 'no_extra': ['peers', 'scope']},
 'Royal Borough of Kingsmead: LGA scope letter', 'python-docx + LibreOffice', 'Ordinary Word letter with bold theme headings and bulleted questions of its own wording, a local focus list, posts sought and two named LGA officers in one bullet list.')
