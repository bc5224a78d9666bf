import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from ruled_papers import *
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.units import cm
from reportlab.lib.pagesizes import A4
from reportlab.lib.colors import HexColor
from xml.sax.saxutils import escape as e
H = os.path.dirname(os.path.abspath(__file__))
from reportlab.pdfbase import pdfmetrics; from reportlab.pdfbase.ttfonts import TTFont
import subprocess as sp
for n, st in (('Bk', 'Regular'), ('BkB', 'Bold')):
    pdfmetrics.registerFont(TTFont(n, sp.run(['fc-match', '-f', '%{file}', f'Carlito:style={st}'], capture_output=True, text=True).stdout))
pdfmetrics.registerFontFamily('Bk', normal='Bk', bold='BkB', italic='Bk', boldItalic='BkB')
B = PS('b', fontName='Bk', fontSize=11.5, leading=15.5, spaceAfter=7); L = PS('l', parent=B, leftIndent=22, bulletIndent=4, spaceAfter=4)
H1 = PS('h1', parent=B, fontName='BkB', fontSize=15, leading=19, textColor=HexColor('#0b4f6c'), spaceBefore=10, spaceAfter=5, keepWithNext=1); H2 = PS('h2', parent=H1, fontSize=12.5, leading=16, spaceBefore=5, spaceAfter=3)
T = PS('t', parent=H1, fontSize=22, leading=27, spaceAfter=2); TS = PS('ts', parent=B, fontSize=13.5, leading=18, spaceAfter=2)
s = []
def p(t, st=B, **k): s.append(Paragraph(e(t), st, **k))
p('Corporate Peer Challenge Progress Review', T); p('Harbourne and Tilling Borough Council', TS); p('26 February 2026', TS); p('Feedback', TS); s.append(HRFlowable(width='100%', color=HexColor('#0b4f6c'), thickness=1.5, spaceBefore=6, spaceAfter=8))
p('1. Introduction', H1)
p('Harbourne and Tilling Borough Council took part in a Corporate Peer Challenge from 4 to 7 March 2025. The report was published on 27 May 2025, and the council published its action plan on 22 July 2025. This note records what members of the peer team heard when they returned, for one day, on 26 February 2026.')
p('The review is not a second peer challenge. It is a conversation about progress, based on the council’s own account of what it has done and on five meetings: with the Leader and Chief Executive, the Executive, the senior leadership team, the chairs of the committees and a group of staff.')
p('The team for the progress review was:')
PEERS = [('Councillor Lorna Pettifer', 'Leader', 'East Hampshire District Council'), ('Dominic Sayle', 'Chief Executive', 'Mid Sussex District Council'), ('Farrah Iqbal', 'Strategic Director (Resources)', 'Dover District Council'), ('Tobias Crane', 'Senior Peer Challenge Manager', 'LGA')]
for n, r, o in PEERS: p(f'{n} – {r}, {o}', L, bulletText='•')
p('2. Recommendations made in 2025', H1)
p('The 2025 report made the following recommendations to the council:')
R25 = ['Agree a financial strategy which addresses the shortfall from 2027 onwards and does not depend on one-off measures.', 'Reach an early decision on the future of Tilling Lido and the two theatres.', 'Strengthen the corporate grip on major projects, starting with the seafront and the flood scheme.', 'Establish regular all-member briefings so that councillors hear about important matters at first hand.', 'Review the capacity of the planning policy team, given the timetable for the local plan.', 'Develop a workforce strategy, and include in it the council’s approach to hybrid working.']
for i, t in enumerate(R25, 1): p(t, L, bulletText=f'{i}.')
p('3. Progress: what the team heard', H1)
p('Finance', H2)
p('The council has made significant progress. A financial strategy to 2030 was approved with the budget, and the shortfall in 2027/28 has fallen from £2.2m to £0.7m. The team was impressed by the way in which all groups had been involved. There is still some reliance on the sale of land at Quarry Road, and officers told the team that they are working on alternatives in case it is delayed.')
p('Members spoke highly of the finance briefings. The reports to the Executive are shorter and clearer than those which we saw a year ago.')
p('Assets and projects', H2)
p('The decision on the lido, which had been put off for six years, was made in November: it will transfer to a community trust. That was brave and has been well received. No decision has yet been made about the theatres. The project board for the seafront now meets monthly with an external adviser, and its risk register is a good piece of work. Progress with the flood scheme is slower, for reasons which lie mainly with the Environment Agency.')
p('Governance and members', H2)
p('All-member briefings take place on the first Thursday of each month, and between half and two-thirds of councillors attend. Chairs told us that they have better access to officers. The review of the constitution, which is a matter outside the 2025 recommendations, has gone well.')
p('Workforce and capacity', H2)
p('The planning policy team has gone from three to six, one of them shared with a neighbour. The workforce strategy was due last autumn and has been held back because of reorganisation. Staff whom we met were understanding about this, but they want to know where they stand. Sickness absence has fallen for the third quarter running.')
p('4. Further recommendations', H1)
p('The team was encouraged by what it found. To maintain momentum, it makes three further recommendations:')
R26 = [('A', 'Publish the workforce strategy in a shorter form by the summer, accepting that it will need to be revised when the shape of the new councils is known.'), ('B', 'Set a date for a decision on the theatres and tell the public what it is.'), ('C', 'Keep investing in relationships with the other councils in the area, at member as well as officer level.')]
for a, t in R26: p(t, L, bulletText=f'{a}.')
p('5. Examples of good practice', H1)
p('The team was particularly struck by the council’s money advice service in Harbourne library, which has helped 1,300 households to claim £940,000 since it opened. The monthly project “health check” used by the seafront board is simple and could be of use to other councils.')
p('6. Next steps', H1)
p('The council is asked to publish this note by 30 April 2026. Under the usual cycle its next corporate peer challenge would be due by 2030, though this will depend on local government reorganisation.')
p('The LGA thanks everyone who took part in the day. Any questions should be addressed to Tobias Crane.')
def foot(c, doc):
    c.setFont('Bk', 9); c.setFillColor(HexColor('#555555')); c.drawString(2.3*cm, 1.2*cm, 'Progress review – Harbourne and Tilling'); c.drawRightString(A4[0]-2.3*cm, 1.2*cm, f'{doc.page}')
SimpleDocTemplate(H + '/document.pdf', pagesize=A4, leftMargin=2.3*cm, rightMargin=2.3*cm, topMargin=2.1*cm, bottomMargin=2.1*cm, title='Corporate Peer Challenge Progress Review').build(s, onFirstPage=foot, onLaterPages=foot)
recs = [dict(ref=str(i), text=t, recommendation_type='peer', made='2025') for i, t in enumerate(R25, 1)] + [dict(ref=a, text=t, recommendation_type='peer', made=['2026', '2026-02-26', '2026-02', None]) for a, t in R26]
for r in recs: r.update(actions=[], leads=[], rag=[])
finish(H, {'documents': {'document_type': 'progress_review', 'date_start': '2026-02-26', 'date_end': '2026-02-26'}, 'councils': ['E07999014'], 'recommendations': recs, 'scope': [], 'front_matter': [],
 'peers': [dict(name=n, role=r if o != 'LGA' else [r, 'LGA ' + r], organisation=o if o != 'LGA' else ['LGA', None, 'Local Government Association']) for n, r, o in PEERS],
 'milestones': [{'event': 'on_site', 'date_text': ['from 4 to 7 March 2025', '4 to 7 March 2025'], 'date_start': '2025-03-04', 'date_end': '2025-03-07'},
  {'event': 'report_published', 'date_text': '27 May 2025', 'date_start': '2025-05-27', 'date_end': '2025-05-27'},
  {'event': 'action_plan_published', 'date_text': '22 July 2025', 'date_start': '2025-07-22', 'date_end': '2025-07-22'},
  {'event': ['progress_review', 'on_site'], 'date_text': ['26 February 2026', 'on 26 February 2026'], 'date_start': '2026-02-26', 'date_end': '2026-02-26'},
  {'event': ['report_published', 'progress_review', 'other'], 'date_text': ['by 30 April 2026', '30 April 2026'], 'date_start': ['2026-04-30', None], 'date_end': '2026-04-30'},
  {'event': ['other', 'on_site', 'progress_review'], 'date_text': ['by 2030', '2030'], 'date_start': ['2030-01-01', None], 'date_end': ['2030-12-31', None]}],
 'no_extra': ['peers']},
 'Harbourne and Tilling Borough Council: Corporate Peer Challenge progress review', 'ReportLab', 'Plain progress-review note: earlier recommendations 1-6 (2025) and three further ones A-C (2026) in one document, narrative progress by topic, "Name – Role, Organisation" peers; council with "and" in its name.')
