import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from ruled_papers import *
import typst
H = os.path.dirname(os.path.abspath(__file__))
typst.compile(H + '/source.typ', output=H + '/document.pdf')
def r(n, t, own=None):
    return dict(ref=[own, own.strip('()'), f'{n}{own}', f'{n} {own}'] if own else [None, n], text=t, recommendation_type='decision')
recs = [r('48', 'That the minutes of the meeting held on 9 December 2025 be confirmed as a correct record and signed by the Chairman.'),
 r('49', ['That the progress made in delivering the peer challenge action plan be noted;', 'That the progress made in delivering the peer challenge action plan be noted'], '(a)'),
 r('49', ['That a report on those actions which are behind schedule be submitted to each ordinary meeting of the Committee; and', 'That a report on those actions which are behind schedule be submitted to each ordinary meeting of the Committee;', 'That a report on those actions which are behind schedule be submitted to each ordinary meeting of the Committee'], '(b)'),
 r('49', 'That the Head of Policy and Communications circulate to all Members, within one month, a list of the corporate projects which have been closed.', '(c)'),
 r('49', 'That a one-page summary of progress against the action plan be published on the Council’s website every quarter.', '(d)'),
 r('50', 'That the report be noted.'),
 r('51', 'That the final report of the Rural Bus Services Task and Finish Group be approved and forwarded to the Cabinet for its response.'),
 r('52', 'That the work programme be agreed, subject to the review of the crematorium being considered in March rather than in April.')]
for x in recs:
    x['text'] = [y for t in (x['text'] if isinstance(x['text'], list) else [x['text']]) for y in ((t,) if x['ref'][0] else (t, t[5:]))]
    if len(x['text']) == 1: x['text'] = x['text'][0] 
finish(H, {'documents': {'document_type': 'minutes', 'date_start': '2026-02-17', 'date_end': '2026-02-17', 'committee': 'Overview and Scrutiny Committee'}, 'councils': ['E07999012'],
 'recommendations': fill(recs), 'scope': [], 'peers': [],
 'milestones': [{'event': 'on_site', 'date_text': ['from 20 to 23 May 2025', '20 to 23 May 2025'], 'date_start': '2025-05-20', 'date_end': '2025-05-23'},
  {'event': 'report_published', 'date_text': '31 July 2025', 'date_start': '2025-07-31', 'date_end': '2025-07-31'},
  {'event': 'progress_review', 'date_text': '16 June 2026', 'date_start': '2026-06-16', 'date_end': '2026-06-16'}]},
 'Wetherholme District Council: minutes of the Overview and Scrutiny Committee, 17 February 2026', 'Typst', 'Ordinary committee minutes with numbered items in capitals; RESOLVED with one sentence or (a)-(c), a RECOMMENDED TO CABINET whose letters run on, and a peer recommendation told in passing.')
