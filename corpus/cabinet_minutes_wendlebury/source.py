import json
from docx import Document
from docx.shared import Pt, Cm
from docx.enum.text import WD_ALIGN_PARAGRAPH as A
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
d=Document(); s=d.sections[0]
s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(1.9); s.top_margin=Cm(2); s.bottom_margin=Cm(1.8)
st=d.styles['Normal']; st.font.name='Caladea'; st.font.size=Pt(10.5); st.paragraph_format.space_after=Pt(5)
def P(c,t,bold=False,italic=False,align=None,size=None,indent=0,hang=0):
    p=c.add_paragraph(); r=p.add_run(t); r.bold=bold; r.italic=italic
    if size: r.font.size=Pt(size)
    if align is not None: p.alignment=align
    p.paragraph_format.left_indent=Cm(indent); p.paragraph_format.first_line_indent=Cm(-hang)
    if hang: p.paragraph_format.tab_stops.add_tab_stop(Cm(indent))
    return p
P(d,'Wendlebury Vale District Council',True,align=A.CENTER,size=15)
P(d,'Minutes of a meeting of the CABINET held in the Abbot’s Room, The Old Maltings, Wendlebury on Tuesday 19 March 2024 at 6.30 pm',align=A.CENTER)
P(d,'Present:',True)
P(d,'Councillor Ottoline Marchbanks (Leader of the Council, in the Chair); Councillors Jethro Finnimore (Deputy Leader; Finance and Assets), Parveen Akhurst (Housing and Health), Gil Tredinnick (Environment and Climate) and Sorrel Baines (Planning and Place).')
P(d,'Also present: Councillors Lamorna Voss (Chair, Overview and Scrutiny Committee) and Denzil Hargest. Officers: Imelda Crosfield, Chief Executive; Rupert Anstiss, Director of Finance (Section 151 Officer); Yewande Lockyer, Assistant Director, Law and Governance (Monitoring Officer); Piers Whitmoor, Corporate Improvement Manager; Tamsin Rudge, Democratic Services Officer.')
P(d,'The minutes were published on Thursday 21 March 2024. Decisions come into force on 29 March 2024 unless called in by 5 pm on 28 March 2024.',italic=True)
W=[Cm(1.7),Cm(12.6),Cm(2.9)]
t=d.add_table(rows=1,cols=3); t.style='Table Grid'; t.autofit=False
for c,x,w in zip(t.rows[0].cells,['Minute','Proceedings','Action by'],W):
    c.width=w; c.paragraphs[0].add_run(x).bold=True
    e=OxmlElement('w:shd'); e.set(qn('w:val'),'clear'); e.set(qn('w:fill'),'D9E2D0'); c._tc.get_or_add_tcPr().append(e)
e=OxmlElement('w:tblHeader'); e.set(qn('w:val'),'true'); t.rows[0]._tr.get_or_add_trPr().append(e)
recs=[]
def row(no,title,paras,stem=None,items=(),who=(),after=()):
    cs=t.add_row().cells
    for c,w in zip(cs,W): c.width=w
    cs[0].paragraphs[0].add_run(no).bold=True
    cs[1].paragraphs[0].add_run(title).bold=True
    for x in paras: P(cs[1],x)
    if stem:
        p=P(cs[1],'')
        a,b,c2=stem; p.add_run(a); p.add_run(b).bold=True; p.add_run(c2)
        for x in items: P(cs[1],'•\t'+x,indent=.9,hang=.5)
    for x in after: P(cs[1],x)
    cs[2].paragraphs[0].text=''
    for i,x in enumerate(who): (cs[2].paragraphs[0] if i==0 else cs[2].add_paragraph()).add_run(x)
    for x in items:
        r=dict(ref=[None,no],text=x,recommendation_type='decision')
        if len(items)==1: r['leads']=[dict(lead_text=y) for y in who]
        recs.append(r)
AG=('Cabinet ','AGREED',':')
row('CAB.84','Apologies for absence',['An apology was received from Councillor Merrick Stobart (Communities and Leisure).'])
row('CAB.85','Declarations of interest',['Councillor Tredinnick declared a non-registerable interest in item 8, being a trustee of the Vale Canal Trust, and left the room while it was discussed.'])
row('CAB.86','Minutes',['The minutes of the meeting held on 20 February 2024 were considered.'],AG,['to approve the minutes of 20 February 2024 as a correct record, subject to the correction of “Wychmoor County Council” to “Wychmoor City Council” at CAB.79.'],['Democratic Services Officer'])
row('CAB.87','Public questions',['Ms Philippa Dunstone of Nether Wendle asked whether the Council would publish the peer team’s report in full. The Leader replied that it already had: it had been on the website since 4 March.'])
row('CAB.88','LGA Corporate Peer Challenge: feedback report and action plan',['The Leader introduced the report of the Chief Executive. The peer team had spent three days with the Council, from 5 to 7 December 2023. She thanked the team, led by the Chief Executive of Eastmarsh Borough Council, and the 130 people who had given up their time to talk to it.',
'The report was, she said, a fair one. It described a Council in sound financial health and well regarded by its partners but reluctant to stop anything. It contained eight key recommendations. The draft action plan before Cabinet answered each of them, and officers had added two actions of their own on digital inclusion.',
'Councillor Voss reported that the Overview and Scrutiny Committee had considered the draft plan on 12 March. The Committee had recommended that each action should have a named Member as well as a named officer, and that progress should be reported to it every six months. The Leader welcomed both suggestions.',
'In answer to questions from Councillor Hargest the Chief Executive said that the LGA’s team would come back to review progress within twelve months of the challenge, probably in November, and that the cost of the plan would be met from existing budgets except for the post of programme manager (£61,000).'],
AG,['to welcome the feedback report of the Corporate Peer Challenge and to thank the peer team;','to adopt the action plan at Appendix 2 to the report, amended so that each action has a lead Member as well as a lead officer;','to ask the Overview and Scrutiny Committee to receive a report on progress every six months, the first in September 2024; and','to delegate authority to the Chief Executive, in consultation with the Leader, to make minor changes to the plan and to agree the date of the progress review with the LGA.'],['Chief Executive','Corporate Improvement Manager'])
row('CAB.89','Funding for the action plan',['Further to CAB.88, Cabinet considered how the post of programme manager should be paid for. The Director of Finance advised that the transformation reserve stood at £840,000 and was not otherwise committed in 2024/25.'],('Cabinet ','RECOMMENDED TO COUNCIL',':'),['that £122,000 be released from the transformation reserve to fund a programme manager for two years from June 2024.'],['Director of Finance'])
row('CAB.90','Budget monitoring, quarter 3',['Councillor Finnimore presented the position at the end of December 2023: a forecast underspend of £214,000 on the General Fund and an overspend of £390,000 on the Housing Revenue Account, owing chiefly to disrepair claims. The external auditor’s recommendation on the treatment of right-to-buy receipts had been accepted and acted on.'],AG,['to note the forecast outturn for 2023/24;','to approve the virements listed at paragraph 5.3 of the report; and','to request a report on disrepair claims to the May meeting.'],['Director of Finance','Head of Housing'])
row('CAB.91','Wendle Navigation: towpath improvements',['Councillor Baines outlined the scheme, for which £480,000 of section 106 money had been set aside. Brackenshire County Council had offered to design the works at cost. Members asked that the surface be suitable for wheelchairs throughout.'],AG,['to accept the County Council’s offer and to enter into an agreement with it on the terms at Appendix 1.'],['Assistant Director, Law and Governance'])
row('CAB.92','Urgent business',['There was none.'],after=['The meeting ended at 7.52 pm.'])
P(d,''); P(d,'Chair ……………………………………        Date ……………………'); 
for c,w in zip(t.columns,W): c.width=w
d.save('source.docx')
g=dict(source='document.pdf',documents=dict(document_type='minutes',date_start='2024-03-19',date_end='2024-03-19',committee='Cabinet'),councils=['E07999007'],recommendations=recs,peers=[dict(name=None,role='Chief Executive',organisation='Eastmarsh Borough Council')],scope=[],
milestones=[dict(event='on_site',date_text=['5 to 7 December 2023','from 5 to 7 December 2023'],date_start='2023-12-05',date_end='2023-12-07'),dict(event='progress_review',date_text=['within twelve months of the challenge','within twelve months','November','probably in November','within twelve months of the challenge, probably in November'])])
json.dump(g,open('gold.json','w'),indent=1,ensure_ascii=False)
open('source.toml','w').write('''title = "Wendlebury Vale District Council: Minutes of Cabinet, 19 March 2024"
origin = "written for this project"
licence = "CC0-1.0"
producer = "libreoffice (docx made with python-docx)"
family = "Minutes in one ruled three-column table (minute number | proceedings | action by) with a repeated header row; tests 'Cabinet AGREED:' and 'RECOMMENDED TO COUNCIL:' with bullets inside a cell that runs over a page, action-by posts as leads, and the scrutiny committee's and auditor's recommendations told in passing"
split = "seen"
''')
