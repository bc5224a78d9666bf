import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from quarterly_papers import *
D='brackenshire_cabinet_report_word'
doc=Document(); s=doc.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.5); s.top_margin=Cm(2.2); s.bottom_margin=Cm(2)
st=doc.styles['Normal']; st.font.name='Arial'; st.font.size=Pt(11); st.paragraph_format.space_after=Pt(8)
def P(t,b=False,sz=None,ind=None,hang=None,style=None,after=None):
    p=doc.add_paragraph(style=style); r=p.add_run(t); r.bold=b
    if sz: r.font.size=Pt(sz)
    if ind is not None: p.paragraph_format.left_indent=Cm(ind)
    if hang: p.paragraph_format.first_line_indent=Cm(-hang); p.paragraph_format.tab_stops.add_tab_stop(Cm(ind))
    if after is not None: p.paragraph_format.space_after=Pt(after)
    return p
def H(t): p=P(t,True,12,after=4); p.paragraph_format.space_before=Pt(10); p.paragraph_format.keep_with_next=True
def N(n,t): P(f'{n}\t{t}',ind=1.25,hang=1.25)
def Bl(t): P(f'•\t{t}',ind=2,hang=.75,after=4)
P('Brackenshire County Council',True,16,after=2).alignment=AL.CENTER
P('Cabinet',True,14,after=12).alignment=AL.CENTER
FM=[('Date of meeting:','17 December 2025'),('Report title:','Corporate Peer Challenge: report of the peer team and the council’s response'),('Cabinet Member:','Councillor Rosalind Peake, Leader of the Council'),('Report by:','Chief Executive'),('Report author:','Damian Hurrell, Head of Strategy and Insight'),('Electoral divisions affected:','All'),('Key decision:','No'),('Exempt information:','None')]
t=doc.add_table(rows=0,cols=2)
for a,b in FM:
    c=t.add_row().cells; put(c[0],a,True); put(c[1],b)
widths(t,[5.2,10.8]); P('',after=0)
H('Recommendations')
P('Cabinet is recommended to:',after=4)
DEC=["welcome the report of the Corporate Peer Challenge team, attached as Appendix 1, and thank the team for its work;",
"agree the response to the team’s eight recommendations that is set out in section 4 of this report;",
"approve the action plan at Appendix 2 and delegate authority to the Chief Executive, in consultation with the Leader of the Council, to make minor changes to it before it is published;",
"ask the Corporate Overview and Scrutiny Committee to review progress against the action plan every six months; and",
"note the next steps and dates in section 6."]
for i,d in enumerate(DEC,1): P(f'({i})\t{d}',ind=1.25,hang=1.25,after=4)
H('1.  Purpose of the report')
N('1.1','This report presents the findings of the Corporate Peer Challenge that the Local Government Association (LGA) led at the council in the autumn. It proposes how the council should respond and when it should do so.')
H('2.  Background')
N('2.1','Corporate Peer Challenge is offered by the LGA to every council in membership. It is not an inspection and gives no grade. Councils are expected to have one at least every five years and to publish the report. The council’s last challenge took place in February 2020, a few weeks before the pandemic, and a follow-up visit that had been planned for that autumn was not held.')
N('2.2','The peer team was in Brackenshire from 23 to 26 September 2025. It was led by the chief executive of another county council and included three members from different parties. Its members read a position statement and some 70 other papers, and met more than 140 people, among them staff, councillors, district council leaders, health partners, schools and businesses.')
N('2.3','The team looked at the five areas that are common to every challenge: local priorities and outcomes, organisational and place leadership, governance and culture, financial planning and management, and capacity for improvement. The council also asked for a view on its plans for special educational needs and disabilities (SEND).')
H('3.  What the peer team found')
N('3.1','The team found a council that is “well led, well regarded and honest about its pressures”. It praised the relationship between the Leader and Chief Executive, the loyalty of staff and the recent improvement in children’s social care. It also said that partners would like the council to share its plans sooner and that the savings programme for 2026/27 to 2028/29 carried “significant risk”.')
N('3.2','The team made the following recommendations to the council:')
PEER=["Bring forward a single transformation programme with a clear business case for each project, and be realistic about what the organisation can take on at one time.",
"Develop a long-term financial strategy that deals with the growing deficit on the Dedicated Schools Grant, and make sure that all members understand it.",
"Agree with district and borough councils a shared account of Brackenshire as a place, and use it to speak to government with one voice.",
"Give scrutiny an earlier role in shaping policy, particularly on the budget and on adult social care reform.",
"Review the capacity of the corporate centre. Legal, procurement and data services are all stretched, and this is holding back change elsewhere.",
"Set out how the council will meet rising demand for SEND support, with milestones that families can understand.",
"Make better use of data across directorates so that decisions are taken on the same evidence.",
"Refresh the workforce strategy, including how the council will attract younger people and support its middle managers."]
for i,d in enumerate(PEER,1): P(f'Recommendation {i}',True,ind=1.25,after=0).paragraph_format.keep_with_next=True; P(d,ind=1.25,after=6)
H('4.  Proposed response')
N('4.1','It is proposed that the council should accept all of the team’s advice. Much of it confirms what was already in the draft Strategic Plan. Where the team has asked the council to go further or faster, the action plan at Appendix 2 says how this will be done, who will lead and what it will cost.')
N('4.2','Three areas will be given priority in the first six months. The first is the transformation programme, which will be brought under one board chaired by the Chief Executive. The second is the financial strategy, on which an all-member seminar will be held as part of budget setting. The third is SEND, where work with the parent carer forum has already begun.')
H('5.  Implications')
N('5.1','Financial: There is no charge for the challenge, which is part of the LGA’s sector support offer. The actions can be met from existing budgets, except for additional capacity in procurement, estimated at £120,000 a year, which has been included in the draft budget for 2026/27.')
N('5.2','Legal: There are no direct legal implications. The council has a general duty under section 3 of the Local Government Act 1999 to secure continuous improvement.')
N('5.3','Equality: Equality impact assessments will be carried out for individual actions where they are needed.')
H('6.  Next steps')
N('6.1','The main steps, if Cabinet agrees, are shown below.')
MS=[('Action plan published on the council’s website','9 January 2026',["action_plan_published"],"2026-01-09","2026-01-09"),
('All-member seminar on the financial strategy','22 January 2026',["meeting","other"],"2026-01-22","2026-01-22"),
('Report to full Council with the budget','17 February 2026',["meeting","other"],"2026-02-17","2026-02-17"),
('First report to Corporate Overview and Scrutiny Committee','June 2026',["meeting","other"],"2026-06-01","2026-06-30"),
('Peer team returns for the progress review','July 2026',["progress_review"],"2026-07-01","2026-07-31"),
('Progress review report published','By 26 September 2026',["report_published","progress_review"],[None,"2026-09-26"],"2026-09-26")]
t=doc.add_table(rows=1,cols=2); t.style='Table Grid'
for c,h in zip(t.rows[0].cells,['Step','Date']): put(c,h,True,10.5); shade(c,'D9E2F3')
rep(t.rows[0])
for m in MS:
    r=t.add_row(); nosplit(r); put(r.cells[0],m[0],False,10.5); put(r.cells[1],m[1],False,10.5)
widths(t,[11,5]); P('',after=0)
H('7.  Alternative options')
N('7.1','Cabinet could choose not to accept some or all of the advice. This is not proposed, as the LGA expects councils to publish a response within five months of the visit and the team’s advice fits well with the council’s own view of itself.')
H('Appendices')
P('Appendix 1 – Corporate Peer Challenge report\nAppendix 2 – Action plan')
H('Background papers'); P('Position statement for the Corporate Peer Challenge')
H('Contact'); P('Damian Hurrell, Head of Strategy and Insight\ndamian.hurrell@brackenshire.example   01999 555210')
fp=s.footer.paragraphs[0]; fp.alignment=AL.CENTER; fld(fp,'PAGE')
doc.save(B/D/'document.docx'); lo(D)
F={'Date of meeting:':["meeting_date","date_of_meeting"],'Report title:':["title","report_title"],'Cabinet Member:':["cabinet_member","portfolio_holder"],'Report by:':["report_of","report_by"],'Report author:':["author","report_author"],'Electoral divisions affected:':["wards_affected","electoral_divisions_affected"],'Key decision:':["key_decision","is_key_decision"],'Exempt information:':["exempt","exempt_information"]}
import re
recs=[{"ref":f"({i})","text":d if not d.endswith('; and') else [d,d[:-4]],"recommendation_type":"decision","actions":[]} for i,d in enumerate(DEC,1)]
recs+=[{"ref":[f"Recommendation {i}",str(i)],"text":d,"recommendation_type":"peer","made":["2025","2025-09","2025-09-23","2025-09-26"],"actions":[]} for i,d in enumerate(PEER,1)]
ms=[{"event":["on_site","other"],"date_text":"February 2020","date_start":"2020-02-01","date_end":"2020-02-29"},{"event":"on_site","date_text":"23 to 26 September 2025","date_start":"2025-09-23","date_end":"2025-09-26"}]
ms+=[{"event":m[2]+[x for x in ["other"] if x not in m[2] and 0] if len(m[2])>1 else m[2][0],"date_text":m[1] if not m[1].startswith('By ') else [m[1],m[1][3:]],"date_start":["2026-09-26",None] if isinstance(m[3],list) else m[3],"date_end":m[4]} for m in MS]
save(D,{"documents":{"document_type":"committee_report","date_start":"2025-12-17","date_end":"2025-12-17","committee":"Cabinet"},"councils":["E10999001"],"recommendations":recs,
"front_matter":[{"field":F[a],"value_text":b} for a,b in FM],"milestones":ms},
"Brackenshire County Council Cabinet report on the Corporate Peer Challenge, 17 December 2025","LibreOffice (python-docx)","Ordinary Word Cabinet report: borderless front-matter table, numbered decisions (1) to (5), numbered paragraphs, eight peer recommendations in the body under small headings with the same numbers, and a next-steps table with dates.")
