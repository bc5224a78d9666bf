import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from plain_papers import *
N = 'saltmere_minutes'; folder(N)
d = base('Cambria', 11, False, (2, 2.4, 2, 2.4))
f = d.sections[0].footer.paragraphs[0]; f.alignment = AL.CENTER; r = f.add_run('Cabinet – 20 March 2025 – '); r.font.size = Pt(9); field(f, 'PAGE', 9)
para(d, 'SALTMERE DISTRICT COUNCIL', True, 14, align=AL.CENTER, after=8)
para(d, 'Minutes of a meeting of the CABINET held in the Council Chamber, Quay House, Saltmere on Thursday, 20 March 2025 at 6.30 p.m.', align=AL.CENTER, after=12)
t = d.add_table(0, 2)
for a, b in [('Present:', ['Councillor M. J. Ferrars (Leader and Chairman)', 'Councillor Mrs. P. Adeyinka (Deputy Leader)', 'Councillors R. Blount, C. Hallam-Price, S. Iqbal and T. W. Noakes']), ('Also present:', ['Councillors Miss E. Crowe (Chairman of the Overview and Scrutiny Committee) and D. Vasey (Leader of the Opposition)']),
             ('Officers:', ['Chief Executive (Dr. H. Lonsdale)', 'Director of Finance and Section 151 Officer (A. Kinsella)', 'Head of Law and Monitoring Officer (B. Thwaite)', 'Democratic Services Officer (L. Munro)'])]:
    c = t.add_row().cells; put(c[0], a, 11, True); put(c[1], b, 11)
widths(t, [3.4, 12.6])
G = []
def item(n, title):
    para(d, f'{n}.\t{title}', True, before=12, after=5, indent=1.2, hang=1.2, keep=True)
def tx(s): para(d, s, indent=1.2, after=6, align=AL.JUSTIFY)
def res(stem, items):
    if len(items) == 1 and items[0][0] is None:
        para(d, [(stem + ' ', True), (items[0][1], False)], indent=1.2, after=6)
    else:
        para(d, stem, True, indent=1.2, after=3, keep=True)
        for a, b in items: para(d, f'{a}\t{b}', indent=2.3, hang=1.1, after=3)
    for a, b in items: G.append(dict(ref=a, text=b, headline=None, recommendation_type='decision', theme=None, actions=[], leads=[], rag=[], progress=[]))
item(81, 'APOLOGIES FOR ABSENCE'); tx('An apology was received from Councillor J. Winterbourne.')
item(82, 'DECLARATIONS OF INTEREST'); tx('Councillor Blount declared an interest in minute 87 as a trustee of the Saltmere Maritime Trust, and left the room while it was considered.')
item(83, 'MINUTES'); res('RESOLVED', [(None, 'that the minutes of the meeting held on 13 February 2025 be approved as a correct record and signed by the Chairman.')])
item(84, 'QUESTIONS FROM THE PUBLIC'); tx('Mr. K. Dunmore asked whether the Council would publish the cost of officer time spent on the Peer Challenge. The Leader replied that no separate record had been kept, but that the visit itself had been free of charge and in his view good value.')
item(85, 'LGA CORPORATE PEER CHALLENGE – REPORT OF THE PEER TEAM')
tx('The Leader presented the report of the Chief Executive (copy previously circulated), to which were attached the report of the peer team and a draft action plan. The team had visited from 19 to 22 November 2024. He thanked everyone who had taken part and said that it was the first challenge that the Council had undertaken for six years.')
tx('The Chief Executive drew attention to the nine recommendations, which fell broadly under leadership, finance and workforce. She said that the team had been struck by the pride that staff took in their work, but had also found that governance of the harbour programme was hard to follow. The recommendation on the capital programme would be the most demanding, and she suggested that progress on it should be reported to every second meeting.')
tx('Councillor Crowe reported that the Overview and Scrutiny Committee had discussed the report on 11 March. The Committee had recommended that the action plan show a named Cabinet Member against each action, and it wished to see the plan again in September. The Leader accepted both points.')
tx('In response to a question from Councillor Vasey, the Director of Finance confirmed that the LGA’s comment on the level of the general reserve related to the position before the 2025/26 budget was set. Councillor Vasey said that he welcomed the report but would have liked to see stronger words about market towns.')
tx('Councillor Iqbal moved, and Councillor Mrs. Adeyinka seconded, the recommendations in the report as amended. On being put to the vote these were carried unanimously.')
res('RESOLVED:', [('(1)', 'That the report of the peer team be received and published on the Council’s website by 31 March 2025.'), ('(2)', 'That the action plan be approved, subject to the addition of a named Cabinet Member against each action.'), ('(3)', 'That the Chief Executive be authorised to agree with the Local Government Association the arrangements for a progress review in the autumn of 2025.'), ('(4)', 'That a report on the governance of the harbour programme be submitted to the meeting on 5 June 2025.')])
res('RECOMMENDED TO COUNCIL:', [('(5)', 'That a sum of £60,000 be released from the Improvement Reserve to support delivery of the action plan in 2025/26.')])
para(d, 'Reason for decision: to meet the Council’s obligations as a member of the Local Government Association and to support its improvement.', indent=1.2, italic=True)
item(86, 'REVENUE AND CAPITAL MONITORING – QUARTER 3')
tx('The Director of Finance and Section 151 Officer reported a forecast underspend of £184,000 on the revenue account, most of it from planning fee income and vacancies. Slippage of £2.7m was expected on the capital programme, chiefly on the harbour wall and the depot roof. Councillor Noakes asked that future reports show the original as well as the revised profile.')
res('RESOLVED:', [('(1)', 'That the forecast outturn for 2024/25 be noted.'), ('(2)', 'That the carrying forward of £2.7m of capital budget to 2025/26 be approved.')])
item(87, 'LEASE OF THE OLD CUSTOMS HOUSE')
tx('Consideration was given to a request from the Saltmere Maritime Trust for a lease of twenty-five years at less than best consideration, in return for the restoration of the ground floor. The Head of Law advised that the General Disposal Consent would apply.')
res('RESOLVED', [(None, 'that the grant of a lease be approved on the terms set out in the report, and that the Head of Law be authorised to complete it.')])
item(88, 'FORWARD PLAN'); tx('The Forward Plan for the period from April to July 2025 was noted.')
item(89, 'DATE OF NEXT MEETING'); tx('Thursday, 24 April 2025 at 6.30 p.m.')
para(d, 'The meeting closed at 7.52 p.m.', before=14, after=22)
para(d, 'Chairman ……………………………………      Date ……………………')
d.save(ROOT/N/'document.docx'); lo(N)
for x in G:
    if x['ref'] is None: b = x['text']; x['text'] = [b, b[5:]]; x['ref'] = [None, '83' if 'minutes of' in b else '87']
gold(N, dict(documents=dict(document_type='minutes', date_start='2025-03-20', date_end='2025-03-20', committee='Cabinet'), councils=['E07999004'], recommendations=G, scope=[], peers=[],
  milestones=[dict(event='on_site', date_text=['from 19 to 22 November 2024', '19 to 22 November 2024'], date_start='2024-11-19', date_end='2024-11-22'),
   dict(event='progress_review', date_text=['in the autumn of 2025', 'autumn of 2025', 'the autumn of 2025']),
   dict(event='report_published', date_text=['by 31 March 2025', '31 March 2025'], date_end='2025-03-31')]))
toml(N, 'Saltmere District Council: Cabinet minutes, 20 March 2025', 'python-docx + LibreOffice', 'Ordinary Cabinet minutes in a serif face with running minute numbers; several RESOLVED lists, one RECOMMENDED TO COUNCIL that goes on counting, single resolutions without a number, and a scrutiny recommendation told in passing')
look(N); checktext(N)
