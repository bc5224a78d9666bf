import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1])); __import__('os').chdir(__import__('pathlib').Path(__file__).resolve().parent)
from improvement_papers import *
FM=[("Decision Maker","Cabinet"),("Date","9 September 2025"),("Report title","Response to the LGA Corporate Peer Challenge"),("Portfolio","Leader of the Council – Councillor Winston Achebe"),("Responsible officer","Diane Heptonstall, Chief Executive"),("Key decision","No"),("Exempt information","None. Appendix 2 is available in large print on request"),("Call-in","This decision is subject to call-in")]
DEC=["Receives the feedback report of the Corporate Peer Challenge, attached as Appendix 1, and thanks the peer team and all who took part.","Approves the Council’s response to the peer team’s recommendations, as set out in Appendix 2.","Delegates authority to the Chief Executive, in consultation with the Leader of the Council, to make minor changes to the response as work proceeds.","Refers the report to the Corporate Scrutiny Committee for monitoring every six months."]
R=[("Own the budget together","Cabinet and directors should share ownership of the savings programme, with monthly reporting of what has been delivered and what is at risk.","Accepted. A joint Cabinet and Leadership Team session on savings has been held every month since June. A one-page tracker will go with the quarterly finance report.",["Strategic Director Corporate Services & Section 151 Officer","Cabinet Member for Resources"]),
("Decide what Stainmoor is for","Develop a long-term vision for the city with partners, and use it to guide investment decisions.","Accepted. The City Partnership will lead a conversation with residents this autumn. The vision will be brought to Council in July 2026.",["Chief Executive","Leader of the Council"]),
("Put prevention at the heart of adult social care","Move faster on reablement and on support for carers, where other cities are further ahead.","Accepted. The reablement service will be doubled in size, paid for by the transformation reserve. A carers’ strategy is in preparation.",["Director of Adult Social Care and Health"]),
("Reset the relationship with Stainmoor Homes","Review the management agreement so that the Council has sight of compliance, repairs and tenant satisfaction.","Partly accepted. The agreement runs to 2029 and will be varied rather than replaced. A client team of four has been set up and the first quarterly compliance report was received in August.",["Director of Housing","Cabinet Member for Homes and Neighbourhoods"]),
("Simplify decision-making","Reduce the number of officer boards and give clear delegations to heads of service.","Accepted. Of 27 boards, 11 will be closed. The City Solicitor is preparing a revised scheme of delegation for consideration by the Constitution Committee.",["City Solicitor and Monitoring Officer"]),
("Use the scrutiny function to better effect","Focus scrutiny on a few big questions and make sure that its proposals are answered.","Accepted. Each committee has been asked to choose no more than three topics. Cabinet will reply to all scrutiny proposals within two months.",["Head of Democratic Services","Chair of the Corporate Scrutiny Committee"]),
("Take the digital strategy beyond the website","Be clear about the benefits expected and stop adding to the list of projects.","Accepted. The strategy has been re-written around four services with the most contacts: housing repairs, council tax, adult care and school admissions.",["Assistant Director ICT & Digital"]),
("Plan for the workforce of 2030","Publish a workforce plan that looks at age, skills and pay, beginning with children’s social work.","Accepted. Work began in May. The plan will be presented to the Staffing Committee.",["Director of Human Resources and Organisational Development"]),
("Use the Council’s voice in the region","Speak up earlier in the Combined Authority on housing, skills and bus franchising.","Accepted in principle. The Leader holds the regional portfolio for housing. Officers have been asked to prepare the ground for the next spending review.",["Leader of the Council","Strategic Director Place"])]
d=new("Caladea",11.5,(2,2,2.4,2.4))
s=d.sections[0]; q=s.header.paragraphs[0]; q.alignment=AL.RIGHT; r=q.add_run("STAINMOOR CITY COUNCIL"); r.bold=True; r.font.size=Pt(11)
q=s.footer.paragraphs[0]; q.alignment=AL.CENTER; field(q,"PAGE")
p(d,"REPORT TO CABINET",True,18,"8A2B0B",after=6)
t=table(d,None,FM,(4.3,11.9),11,style="Light List")
t.style="Table Grid"
for row in t.rows:
    for x in row.cells[0].paragraphs:
        for z in x.runs: z.bold=True
H=lambda x: p(d,x,True,13,"8A2B0B",before=12,after=4,keep=True)
P=lambda n,x: p(d,f"{n}\t{x}",indent=1.2,hang=1.2)
H("1  Summary")
P("1.1","In March 2025 the Council invited a Local Government Association team to carry out a corporate peer challenge. The team was on site from 24 to 27 March 2025 and its report was published on 27 June 2025. It found a council with sound finances, committed staff and close ties to its communities, which is capable of more.")
P("1.2","This report presents the nine recommendations of the peer team and the response that officers propose, agreed with the Leader and the portfolio holders.")
H("2  Recommendations")
p(d,"It is recommended that Cabinet:",keep=True)
for i,x in enumerate(DEC,1): p(d,f"{i}.\t{x}",indent=1.2,hang=.9,after=4)
H("3  Background")
P("3.1","The last corporate peer challenge in Stainmoor took place in 2019. It made seven recommendations, all of which were implemented before the pandemic or overtaken by it.")
P("3.2","The 2025 team was led by Sir Marcus Delafield, formerly Chief Executive of Kirklees Council, and included the Leaders of two councils, a finance director and a director of public health. Over four days it met some 190 people, including the Youth Council, the university and the police.")
P("3.3","The peer team noted that the Council’s auditors have given an unqualified opinion in each of the last five years. In its view the level of reserves, at 9 per cent of net spending, is adequate but not generous.")
P("3.4","The peer team recommended nothing that would require additional borrowing. Other observations in the body of the report will be taken up by services and are not reported here. Scrutiny chairs were briefed on 21 July.")
H("4  The Council’s response")
P("4.1","Appendix 2 shows each recommendation with the response and lead. Seven recommendations are accepted in full, one in part and one in principle. Where a recommendation is accepted only in part the reason is given.")
P("4.2","Progress will be reported to Cabinet in March and September each year. The Association will return for a progress review in March 2026, and its findings will be published.")
H("5  Options")
P("5.1","Cabinet may accept the response, amend it or reject it. The Council is not required to accept any recommendation of a peer team, but to publish a report without a response would be contrary to the understanding on which the challenge was offered.")
H("6  Financial implications")
P("6.1","The costs of carrying out the response will be met from existing budgets, apart from £1.4 million for reablement, which will be drawn from the transformation reserve over two years. (Strategic Director Corporate Services & Section 151 Officer)")
H("7  Legal implications")
P("7.1","Section 3 of the Local Government Act 1999 places a duty on the Council to secure continuous improvement. There are no other implications. (City Solicitor)")
H("8  Equality and climate implications")
P("8.1","An equality screening is attached to the file. Nothing in the response has a negative effect on any group. The response to recommendation 7 will reduce printing and travel.")
p(d,"Background documents: LGA Corporate Peer Challenge Feedback Report, Stainmoor City Council (June 2025); Position Statement (February 2025).",size=10,before=8)
from docx.enum.section import WD_SECTION
s=d.add_section(WD_SECTION.NEW_PAGE); s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(2)
p(d,"Appendix 2: Response to the recommendations of the Corporate Peer Challenge",True,14,"8A2B0B",after=8)
t=table(d,["No.","Recommendation of the peer team","The Council’s response","Lead"],[(str(i),"",c,"\n".join(l)) for i,(h,x,c,l) in enumerate(R,1)],(1.3,8.4,9.6,6.4),10.5,"F3DED6")
for row,(h,x,c,l) in zip(t.rows[1:],R):
    q=row.cells[1].paragraphs[0]; z=q.add_run(h+":"); z.bold=True; z.font.size=Pt(10.5); z=q.add_run(" "+x); z.font.size=Pt(10.5)
d.save("source.docx")
M=lambda e,t,a,b: dict(event=e,date_text=t,date_start=a,date_end=b)
LR=lambda x:[x,"Leader"] if x=="Leader of the Council" else x
rec=[dict(ref=str(i),text=[x,"That Cabinet "+x],headline=None,recommendation_type="decision",theme=None,leads=[],progress=[],rag=[],actions=[]) for i,x in enumerate(DEC,1)]
rec+=[dict(ref=str(i),text=f"{h}: {x}",headline=h,recommendation_type="peer",made=["2025",None],theme=None,leads=[],progress=[],rag=[],
  actions=[dict(text=c,ref=None,leads=[dict(lead_text=y,role=LR(y)) for y in l],progress=[],rag=[])]) for i,(h,x,c,l) in enumerate(R,1)]
gold=dict(source="document.pdf",documents=dict(document_type="committee_report",date_start="2025-09-09",date_end="2025-09-09",committee="Cabinet"),councils=["E08999001"],
 front_matter=[dict(field="decision_maker",value_text="Cabinet"),dict(field=["Date","meeting_date"],value_text="9 September 2025"),dict(field=["Report title","title"],value_text=FM[2][1]),dict(field=["Portfolio","portfolio_holder","portfolio"],value_text=FM[3][1]),dict(field="responsible_officer",value_text=FM[4][1]),dict(field=["key_decision","is_key_decision"],value_text="No"),dict(field=["exempt_information","exempt"],value_text=FM[6][1]),dict(field=["call_in","is_subject_to_call_in","callin"],value_text=FM[7][1])],
 recommendations=rec,milestones=[M("on_site",["from 24 to 27 March 2025","24 to 27 March 2025"],"2025-03-24","2025-03-27"),M("report_published",["27 June 2025","on 27 June 2025"],"2025-06-27","2025-06-27"),M("progress_review",["March 2026","in March 2026"],"2026-03-01","2026-03-31")],scope=[],peers=[dict(name="Sir Marcus Delafield",role=["formerly Chief Executive","Chief Executive"],organisation="Kirklees Council")])
finish(".",gold,"Stainmoor City Council: Response to the LGA Corporate Peer Challenge (Cabinet report)","python-docx → LibreOffice","Portrait Cabinet report with a ruled label table at the head and numbered decisions, then a landscape appendix table whose rows again are numbered from 1 with bold headline, the council’s response and leads by post one a line; tests two lists with the same numbers and Accepted as a word of response, not of progress.")
