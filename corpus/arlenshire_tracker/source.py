import sys, os; sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__)))); from shaded_papers import *
import html
F = os.path.dirname(os.path.abspath(__file__))
K = {'b': ('✔', '#1f6fb5', 'blue', 'complete', 'Done. The work has finished and has been signed off by the Improvement Board.'),
     'g': ('●', '#2e8b3d', 'green', 'on_track', 'Going well. We expect to finish by the deadline.'),
     'a': ('▲', '#f2a900', 'amber', 'at_risk', 'Some slippage. There is a plan to recover the position.'),
     'r': ('■', '#c8102e', 'red', 'off_track', 'Seriously behind. The deadline will be missed.'),
     'x': ('○', '#9a9a9a', 'grey', 'not_started', 'Not started yet, because the work is planned for a later date.')}
T = [
 ('Local priorities and outcomes', [
  ('1', 'Refresh the Arlenshire Plan so that it has fewer priorities, each with a measure that residents would recognise.', 'We are reducing the 27 commitments in the current plan to ten. Residents will be asked about them in a county-wide survey before the plan goes to Full Council.', ['Assistant Chief Executive', 'Leader of the Council'], ('May 2026', '2026-05-01', '2026-05-31'), 'The survey ran from 3 November to 12 December and drew 4,118 responses. A member workshop on the draft priorities was held on 14 January.', 'g'),
  ('2', 'Use data on deprivation more consistently when deciding where services are placed.', 'Build a shared ward profile for use by all directorates and partners.', ['Head of Insight and Performance'], ('December 2025', '2025-12-01', '2025-12-31'), 'Profiles for all 34 wards went live on 8 December.', 'b')]),
 ('Organisational and place leadership', [
  ('3', 'Complete the senior management structure without delay and be clear with staff about who is responsible for what.', 'Recruit permanently to the three director posts now held by interims.', ['Chief Executive'], ('31 March 2026', '2026-03-31', '2026-03-31'), 'The Director of Adults and Health has been appointed and will start in April. The other two posts were advertised again in January after no appointment was made.', 'a'),
  ('4', 'Agree with town and parish councils what they can expect from the new unitary council.', 'Draw up a charter with the Association of Local Councils and adopt it at a joint conference.', ['Director of Communities', 'Cabinet Member for Localities'], ('June 2026', '2026-06-01', '2026-06-30'), 'Four area meetings held. 71 of the 96 parishes were represented.', 'g')]),
 ('Governance and culture', [
  ('5', 'Simplify the constitution, which still carries over procedures from the former councils.', 'Set up a cross-party working group to review the constitution part by part.', ['Monitoring Officer'], ('Annual Council 2026', None, None), 'Parts 1 to 3 have been rewritten. Contract procedure rules will follow.', 'g'),
  ('6', 'Bring the seven scrutiny committees down to a number that officers can properly support.', 'Ask the scrutiny chairs for their own proposals before a report is made to Council.', ['Statutory Scrutiny Officer', 'Scrutiny Chairs Group'], ('October 2025', '2025-10-01', '2025-10-31'), 'The chairs have met twice without reaching agreement. The report to Council has been withdrawn.', 'r')]),
 ('Financial planning and management', [
  ('7', 'Develop a credible plan to bring the overspend on home to school transport under control.', 'Re-tender all routes in three lots, bring in personal travel budgets and review eligibility at each change of school.', ['Director of Children’s Services', 'Section 151 Officer'], ('September 2026', '2026-09-01', '2026-09-30'), 'Lot 1 has been awarded with a saving of £410,000 a year. Lots 2 and 3 are four months later than planned.', 'a'),
  ('8', 'Set a reserves policy that reflects the risks of a new authority.', 'Include a risk-assessed minimum level of reserves in the budget report.', ['Section 151 Officer'], ('February 2026', '2026-02-01', '2026-02-28'), 'Draft policy considered by Audit Committee on 21 January and recommended to Council.', 'g')]),
 ('Capacity for improvement', [
  ('9', 'Move to one finance and HR system and stop running the four that were inherited.', 'Business case, procurement and phased move to a single system.', ['Director of Resources'], ('April 2027', '2027-04-01', '2027-04-30'), '–', 'x'),
  ('10', 'Harmonise pay and conditions as soon as it is affordable to do so.', 'Conclude talks with the recognised trade unions and ballot on a single pay spine.', ['Head of People'], ('Q1 2026/27', '2026-04-01', '2026-06-30'), 'An outline offer was put to the unions on 18 December.', 'g')]),
]
rows, recs = '', []
e = html.escape
for theme, items in T:
    rows += f'<tr class="theme"><td colspan="7">{e(theme)}</td></tr>\n'
    for ref, text, act, leads, due, prog, k in items:
        s = K[k]
        rows += f'<tr><td class="c">{ref}</td><td>{e(text)}</td><td>{e(act)}</td><td>{"".join("<div class=o>" + e(l) + "</div>" for l in leads)}</td><td>{due[0]}</td><td>{e(prog)}</td><td class="s" style="color:{s[1]}">{s[0]}</td></tr>\n'
        recs.append(dict(ref=ref, text=text, recommendation_type='peer', made=['2025', '2025-04-28', '2025-05-01', '2025-07'], theme=theme, leads=[], progress=[], rag=[],
          actions=[dict(text=act, due_text=due[0], due_start=due[1] if ref != '5' else [None, '2026-01-01'], due_end=due[2] if ref != '5' else [None, '2026-12-31'],
            leads=[dict(lead_text=l, **({} if l in ('Leader of the Council', 'Scrutiny Chairs Group') else {'role': l})) for l in leads],
            progress=[] if prog == '–' else [dict(text=prog, as_of_start='2026-01-01')],
            rag=[dict(rag_text=[s[0], None], rag=[s[2], None] if k == 'x' else s[2], delivery=s[3], basis=['legend', 'fill', 'text_and_fill'])])]))
key = ''.join(f'<div><span style="color:{v[1]}">{v[0]}</span> {e(v[4])}</div>' for v in K.values())
open(F + '/source.html', 'w').write(f'''<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Peer challenge tracker</title><style>
@page {{ size: A4 landscape; margin: 14mm 12mm 15mm; @bottom-right {{ content: "Page " counter(page) " of " counter(pages); font: 8pt "Liberation Sans" }} @bottom-left {{ content: "Arlenshire Council – Improvement Board, 28 January 2026"; font: 8pt "Liberation Sans" }} }}
body {{ font: 9.5pt/1.35 "Liberation Sans", sans-serif; color: #222; margin: 0 }}
.top {{ display: flex; justify-content: space-between; align-items: center; border-bottom: 3px solid #00614e; padding-bottom: 6px; margin-bottom: 10px }}
h1 {{ font-size: 18pt; margin: 0; color: #00614e }} h2 {{ font-size: 11.5pt; margin: 10px 0 4px; color: #00614e }}
.key div {{ margin: 2px 0 }} .key span {{ font: 13pt "DejaVu Sans"; display: inline-block; width: 22px }}
table {{ border-collapse: collapse; width: 100%; margin-top: 10px }} thead {{ display: table-header-group }} tr {{ page-break-inside: avoid }}
th {{ background: #00614e; color: #fff; text-align: left; padding: 5px; font-size: 9pt }} td {{ border-bottom: 1px solid #b8c7c3; padding: 5px; vertical-align: top }}
.o {{ margin-bottom: 4px }} .theme td {{ background: #dcebe7; font-weight: bold; page-break-after: avoid }} .c {{ text-align: center }} .s {{ font: 17pt "DejaVu Sans"; text-align: center }}
</style></head><body><div class="top"><div><h1>Corporate Peer Challenge tracker</h1><div>Update for the Improvement Board, 28 January 2026</div></div>
<svg width="120" height="46" viewBox="0 0 120 46"><path d="M4 40 L24 6 L44 40 Z" fill="#00614e"/><path d="M20 40 L34 16 L48 40 Z" fill="#7fb8a6"/><text x="52" y="24" font-size="13" font-family="Liberation Sans" font-weight="bold" fill="#00614e">Arlenshire</text><text x="52" y="38" font-size="11" font-family="Liberation Sans" fill="#00614e">Council</text></svg></div>
<p>The LGA peer team visited Arlenshire Council from 28 April to 1 May 2025, two years after the council came into being. Their ten recommendations, published in July 2025, are tracked below. The team returns for a progress review in March 2026 and this tracker will be part of the evidence that we give them.</p>
<p>Of the ten, one is finished, five are going well, two have slipped, one is seriously behind and one has not begun.</p>
<h2>How to read the symbols</h2><div class="key">{key}</div>
<table><colgroup><col style="width:4%"><col style="width:21%"><col style="width:21%"><col style="width:13%"><col style="width:9%"><col style="width:26%"><col style="width:6%"></colgroup>
<thead><tr><th>No.</th><th>What the peers recommended</th><th>What we are doing</th><th>Owner</th><th>Deadline</th><th>Position at January 2026</th><th>Rating</th></tr></thead><tbody>
{rows}</tbody></table></body></html>''')
chromium(F)
save(F, dict(documents=dict(document_type='action_plan', date_start=['2026-01-28', '2026-01-01'], date_end=['2026-01-28', '2026-01-31'], committee=['Improvement Board', None]), councils=['E06999003'], recommendations=recs, front_matter=[], scope=[], peers=[],
 milestones=[dict(event='on_site', date_text=['from 28 April to 1 May 2025', '28 April to 1 May 2025'], date_start='2025-04-28', date_end='2025-05-01'), dict(event='report_published', date_text='July 2025', date_start='2025-07-01', date_end='2025-07-31'), dict(event='progress_review', date_text='March 2026', date_start='2026-03-01', date_end='2026-03-31')]),
 'Arlenshire corporate peer challenge tracker, January 2026', 'chromium', 'Landscape browser table with theme rows; ratings are coloured symbols only, explained in a key that gives meanings but names no colours; one progress cell is a dash.')
