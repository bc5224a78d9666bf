import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from quarterly_papers import *
D='saltmere_scrutiny_minutes'
doc=Document(); s=doc.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.4); s.top_margin=Cm(2); s.bottom_margin=Cm(1.5)
st=doc.styles['Normal']; st.font.name='Times New Roman'; st.font.size=Pt(11.5); st.paragraph_format.space_after=Pt(6)
recs=[]
def P(t,b=False,ind=1.2,hang=None,after=None,it=False,kn=False):
    p=doc.add_paragraph(); r=p.add_run(t); r.bold=b; r.italic=it; p.paragraph_format.left_indent=Cm(ind)
    if hang: p.paragraph_format.first_line_indent=Cm(-hang); p.paragraph_format.tab_stops.add_tab_stop(Cm(ind))
    if after is not None: p.paragraph_format.space_after=Pt(after)
    p.paragraph_format.keep_with_next=kn
    return p
def item(n,t): p=P(f'{n}.\t{t}',True,1.2,1.2,4,kn=True); p.paragraph_format.space_before=Pt(8)
def one(n,t,lead='RESOLVED:'):
    p=doc.add_paragraph(); p.paragraph_format.left_indent=Cm(1.2); p.add_run(lead+' ').bold=True; p.add_run(t)
    recs.append({"ref":[None,n],"text":t,"recommendation_type":"decision","actions":[]})
def many(lead,ts,ty="decision",MIN="44"):
    P(lead,True,after=3,kn=True)
    for i,t in enumerate(ts,1):
        P(f'({i})\t{t}',ind=2.3,hang=1.1,after=4)
        recs.append({"ref":[f"({i})",f"{MIN}({i})"],"text":t if not t.endswith('; and') else [t,t[:-4]],"recommendation_type":ty,"actions":[]})
for t,sz in(('SALTMERE DISTRICT COUNCIL',14),('OVERVIEW AND SCRUTINY COMMITTEE',13)):
    p=P(t,True,0,after=2); p.alignment=AL.CENTER; p.runs[0].font.size=Pt(sz)
P('Minutes of the meeting held on Thursday 15 January 2026 at 6.30 pm\nin the Council Chamber, Harbour House, Saltmere',ind=0,after=10).alignment=AL.CENTER
def lab(a,b):
    p=doc.add_paragraph(); p.paragraph_format.left_indent=Cm(3.4); p.paragraph_format.first_line_indent=Cm(-3.4); p.paragraph_format.tab_stops.add_tab_stop(Cm(3.4)); p.add_run(a+'\t').bold=True; p.add_run(b)
lab('Present:','Councillors Miriam Oakshott (Chair), Neil Farrant (Vice-Chair), Alan Beddow, Siobhan Carey, Desmond Igwe, Jean Petherick, Lewis Rawle and Tamsin Voss.')
lab('Also present:','Councillor Graham Thirlby, Leader of the Council, and Councillor Pauline Eames, Cabinet Member for Finance and Assets.')
lab('Officers:','Katharine Moss (Chief Executive), Ravi Sandhu (Director of Resources), Ellen Marsh (Policy Manager) and Tom Brackley (Democratic Services Officer).')
item(41,'Apologies for absence'); P('Apologies were received from Councillor Rosemary Hext, for whom Councillor Lewis Rawle substituted, and from Councillor Owen Pike.')
item(42,'Minutes of the previous meeting'); one('42','That the minutes of the meeting held on 20 November 2025 be approved as a correct record and signed by the Chair.')
item(43,'Declarations of interest'); P('Councillor Beddow declared an interest in minute 45 as a trustee of the Saltmere Lido Trust. He remained in the room but did not vote.')
item(44,'Corporate Peer Challenge: six-month update')
P('The Committee considered a report of the Chief Executive on the action that had been taken since the Corporate Peer Challenge. The Leader of the Council introduced the report. He reminded members that the peer team had visited from 10 to 13 June 2025 and that Cabinet had agreed an action plan on 14 October 2025. The team would return in April 2026.')
P('The Policy Manager gave a presentation. Of the 31 actions in the plan, 12 had been completed, 15 were in hand and four had not yet begun. The peer team had advised the council to reduce the number of its priorities, to make a firmer plan for its assets, and to give more support to scrutiny. Good progress had been made on the first two.')
P('In reply to questions from members, the following points were made:',after=4)
for t in('The new Council Plan would have five priorities in place of eleven. Each would have a sponsor in Cabinet and a lead director.',
 'The asset review had been delayed because two surveyors had left. A temporary surveyor had been engaged until September.',
 'Councillor Igwe asked why the plan said little about coastal flooding, which he believed was the greatest risk to the district. The Chief Executive said that the team had not examined it in detail, but it would be covered in the new Council Plan.',
 'Councillor Petherick was concerned that staff were being asked to do more with less. The Chief Executive agreed that capacity was tight. The staff survey in November had shown that morale had held up well.'): P('–\t'+t,ind=2,hang=.6,after=3)
P('Members thanked the officers for a clear report. They considered that a future report should show not only what had been done but what had changed as a result, and that the Committee should itself meet the peer team on its return.')
many('RESOLVED:',['That the progress made against the Corporate Peer Challenge action plan be noted;','That a further report be brought to the Committee in June 2026, setting out the outcomes of the completed actions; and','That the Chair and Vice-Chair meet the peer team when it returns in April 2026.'])
many('RECOMMENDED TO CABINET:',['That the action on scrutiny support be brought forward so that an officer is in post by the end of May 2026.','That the asset review be treated as a priority and be reported to all members by September 2026.'],["decision","scrutiny"])
item(45,'Budget monitoring: quarter 2')
P('The Director of Resources presented the position at the end of September 2025. An underspend of £146,000 was forecast on the General Fund, mainly from vacancies in planning and from higher interest on balances. Income from car parks was below budget because of the poor weather in August. The Cabinet Member for Finance and Assets said that the grant to the Lido Trust would be reviewed in the spring.')
P('Councillor Farrant asked what would be done if the pay award was higher than had been assumed. The Director of Resources said that each additional one per cent would cost about £110,000 and that there was a provision for this.')
one('45','That the report be noted.')
item(46,'Work programme')
P('The Committee considered its work programme for the rest of the municipal year. It was suggested that the review of beach management should be taken in March, before the start of the season, and that the item on the leisure contract should be deferred until the results of the tender were known.')
many('RESOLVED:',['That the work programme be agreed, subject to the addition of beach management in March and the deferral of the leisure contract to June; and','That a task and finish group of five members be set up to look at access to dentists in the district.'],MIN="46")
item(47,'Date of next meeting'); P('It was noted that the next meeting would be held on Thursday 12 March 2026 at 6.30 pm.')
P('The meeting closed at 8.12 pm.',ind=0); p=P('Chair: ..............................................      Date: ..............................',ind=0); p.paragraph_format.space_before=Pt(10)
fp=s.footer.paragraphs[0]; fp.add_run('Overview and Scrutiny Committee – 15 January 2026\t\t'); fld(fp,'PAGE')
doc.save(B/D/'document.docx'); lo(D)
save(D,{"documents":{"document_type":"minutes","date_start":"2026-01-15","date_end":"2026-01-15","committee":["Overview and Scrutiny Committee","OVERVIEW AND SCRUTINY COMMITTEE"]},"councils":["E07999004"],"recommendations":recs,"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":["from 10 to 13 June 2025","10 to 13 June 2025"],"date_start":"2025-06-10","date_end":"2025-06-13"},
{"event":["meeting","action_plan_published","other"],"date_text":"14 October 2025","date_start":"2025-10-14","date_end":"2025-10-14"},
{"event":["progress_review","on_site"],"date_text":"April 2026","date_start":"2026-04-01","date_end":"2026-04-30"}]},
"Saltmere District Council, Overview and Scrutiny Committee, minutes of 15 January 2026","LibreOffice (python-docx)","Word minutes in Times: consecutive minute numbers, RESOLVED once in line without a number and elsewhere with (1), (2), (3) restarting, a separate RECOMMENDED TO CABINET block, and peer advice told in passing that is no row.")
