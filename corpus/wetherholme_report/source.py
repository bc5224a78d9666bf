import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from folder_papers import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
doc=Document(); st=doc.styles['Normal']; st.font.name='Carlito'; st.font.size=Pt(11); st.paragraph_format.space_after=Pt(7)
s=doc.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.4); s.top_margin=s.bottom_margin=Cm(2.2)
s.footer.paragraphs[0].text='Wetherholme District Council'
def para(n,x):
    p=doc.add_paragraph(); p.paragraph_format.left_indent=Cm(1.2); p.paragraph_format.first_line_indent=Cm(-1.2); p.paragraph_format.tab_stops.add_tab_stop(Cm(1.2)); p.add_run(f'{n}\t{x}'); return p
def head(x):
    p=doc.add_paragraph(); p.paragraph_format.space_before=Pt(9); p.paragraph_format.keep_with_next=True; r=p.add_run(x); r.bold=True; r.font.size=Pt(12)
p=doc.add_paragraph(); r=p.add_run('WETHERHOLME DISTRICT COUNCIL'); r.bold=True; r.font.size=Pt(14); p.alignment=1
fm=[("Report to:","Policy and Resources Committee","committee"),("Date:","8 October 2025","date"),("Title:","LGA Corporate Peer Challenge – Feedback Report and Next Steps","title"),
("Report of:","Assistant Director (Strategy and Performance)","report_of"),("Ward(s) affected:","All","wards_affected"),("Key decision:","No","key_decision"),("Exempt information:","None","exempt"),("Contact officer:","Miriam Castledine, Corporate Policy Manager, tel. 01632 960 417","contact_officer")]
t=doc.add_table(0,2); t.style='Table Grid'
for a,b,_ in fm:
    c=t.add_row().cells; c[0].paragraphs[0].add_run(a).bold=True; c[1].paragraphs[0].add_run(b)
    for x in c: x.paragraphs[0].paragraph_format.space_after=Pt(2)
    c[0].width=Cm(4.2); c[1].width=Cm(12)
t.autofit=False; t.columns[0].width=Cm(4.2); t.columns[1].width=Cm(12)
head('1.\tPURPOSE OF REPORT')
para('1.1','To present the feedback report of the Local Government Association (LGA) Corporate Peer Challenge which took place in June 2025, and to seek the Committee’s agreement to the way in which the Council will respond.')
head('2.\tRECOMMENDATIONS')
para('2.1','The Committee is recommended to:')
O=[("(a)","welcome the feedback report attached as Appendix A and agree to its publication on the Council’s website;"),("(b)","accept all of the peer team’s recommendations as set out in paragraph 4.2;"),
("(c)","ask the Chief Executive to bring an action plan to the Committee’s meeting on 3 December 2025; and"),("(d)","record its thanks to the members of the peer team and to the partners, businesses and residents who spoke to them.")]
for a,b in O:
    p=doc.add_paragraph(); p.paragraph_format.left_indent=Cm(2.2); p.paragraph_format.first_line_indent=Cm(-1); p.paragraph_format.tab_stops.add_tab_stop(Cm(2.2)); p.add_run(f'{a}\t{b}')
head('3.\tBACKGROUND')
para('3.1','Corporate Peer Challenge is offered by the LGA to every council at no charge. It is not an inspection. The sector’s expectation is that each council will have one at least every five years and that the report is made public.')
para('3.2','Wetherholme last took part in 2019. That review made seven recommendations, and the last of them, on the replacement of the waste fleet, was signed off by this Committee in March 2022.')
para('3.3','The team of seven was on site between 10 and 13 June 2025. It was led by the Chief Executive of another district council and included two councillors. During the four days it met over 130 people, took part in more than 40 meetings and visited the Cattle Market scheme and the Holme Valley depot.')
para('3.4','The Scrutiny Committee considered the draft report in September and asked that particular attention be given to the findings about housing repairs. Its comments have been passed to the Assistant Director (Housing).')
head('4.\tTHE PEER TEAM’S FINDINGS')
para('4.1','The report is a positive one. The team found a council that is “well liked by its partners, careful with money and ambitious for its market towns”. It commented favourably on the stability of the senior officers, the quality of the planning service and the work with the voluntary sector on rural isolation. It also found a council that “sometimes asks too much of too few people”.')
p=para('4.2','The report makes nine key recommendations. These are as follows:'); p.paragraph_format.keep_with_next=True
P=[("Sharpen the focus of the corporate plan","– the plan has 62 measures, and fewer than half of them are reported. Choose those that matter the most and report them in public."),
("Agree how the Council will respond to local government reorganisation","– members should settle the Council’s preferred position before the end of the calendar year and tell staff, partners and residents what it is."),
("Update the medium-term financial strategy","– include the cost of the depot, the pay award and the changes to business rates, and show how reserves will be used."),
("Make better use of the Scrutiny Committee","– involve it at the start of policy work and give it a work programme of its own."),
("Complete the review of member and officer working","– the protocol dates from 2011 and does not reflect the use of social media or remote meetings."),
("Get a grip on housing repairs","– put in place a single improvement plan, with a named senior officer and monthly reporting to tenants."),
("Invest in the next generation of managers","– identify successors for the eight posts that are hardest to fill."),
("Bring digital and customer services together","– the two teams have different plans, different systems and different measures of success."),
("Celebrate what you do well","– the Council is modest about its achievements and should take more opportunities to share its practice.")]
for a,b in P:
    p=doc.add_paragraph(style='List Bullet'); p.paragraph_format.left_indent=Cm(2); p.paragraph_format.space_after=Pt(4); p.add_run(a).bold=True; p.add_run(' '+b)
para('4.3','Officers consider that all nine are helpful. Work on the third and the sixth had already begun when the team was on site, and the Regulator of Social Housing has been told about the latter.')
head('5.\tNEXT STEPS')
para('5.1','The Council is expected to publish the report within three months of the end of the on-site work, and an action plan within five months. Publication of the report was held back until this meeting at the request of the group leaders. The action plan will be considered on 3 December 2025.')
para('5.2','The LGA will carry out a progress review in spring 2026, when part of the team will come back for one day.')
head('6.\tOPTIONS')
para('6.1','The Committee could decide not to accept some of the recommendations. This is not proposed, because the review was carried out at the Council’s own request and the evidence has been checked with officers.')
head('7.\tIMPLICATIONS')
t2=doc.add_table(0,2); t2.style='Table Grid'
for a,b in [("Financial","The peer challenge was free of charge. Expenses of £2,140 for accommodation and room hire were met from the corporate training budget. The cost of actions will be set out in the action plan."),("Legal","There are none arising directly from this report."),("Staffing","Recommendations about managers and about digital services will have implications for staff, on which the trade unions will be consulted."),("Equalities","An impact assessment is not needed at this stage."),("Climate change","None.")]:
    c=t2.add_row().cells; c[0].paragraphs[0].add_run(a).bold=True; c[1].paragraphs[0].add_run(b); c[0].width=Cm(3.6); c[1].width=Cm(12.6)
    for x in c: x.paragraphs[0].paragraph_format.space_after=Pt(2)
t2.autofit=False; t2.columns[0].width=Cm(3.6); t2.columns[1].width=Cm(12.6)
head('8.\tAPPENDICES AND BACKGROUND PAPERS')
para('8.1','Appendix A: LGA Corporate Peer Challenge – Feedback Report, Wetherholme District Council, August 2025. Background papers: position statement, May 2025.')
strip=lambda b:[b]+([b[:-5]+';',b[:-5]] if b.endswith('; and') else [b[:-1]])
recs=[{"ref":a,"text":strip(b),"recommendation_type":"decision"} for a,b in O]+[{"ref":None,"text":a+' '+b,"headline":a,"recommendation_type":"peer","made":["2025","2025-06","2025-06-10","2025-06-13","2025-08"]} for a,b in P]
ALT={"committee":["Report to","committee","report_to"],"date":["Date","meeting_date"],"title":["Title","title"],"report_of":["Report of","report_of"],"wards_affected":["Ward(s) affected","wards_affected","wards"],"key_decision":["Key decision","key_decision"],"exempt":["Exempt information","exempt","exempt_information"],"contact_officer":["Contact officer","contact_officer","contact"]}
gold={"documents":{"document_type":"committee_report","date_start":"2025-10-08","date_end":"2025-10-08","committee":"Policy and Resources Committee"},"councils":["E07999012"],"recommendations":recs,
"front_matter":[{"field":ALT[k],"value_text":b} for a,b,k in fm],"peers":[],"scope":[],
"milestones":[{"event":"on_site","date_text":["between 10 and 13 June 2025","10 and 13 June 2025"],"date_start":"2025-06-10","date_end":"2025-06-13"},
{"event":"progress_review","date_text":"spring 2026"},{"event":["action_plan_published","meeting"],"date_text":"3 December 2025","date_start":"2025-12-03","date_end":"2025-12-03"},
{"event":"report_published","date_text":["within three months of the end of the on-site work","within three months"]}],}
gold["peers"]=None; del gold["peers"]
d=save('wetherholme_report',gold,'Wetherholme: Corporate Peer Challenge committee report (fictional)','LibreOffice (python-docx)','Ordinary Word committee report with a label table, lettered officer recommendations and nine peer recommendations told as bold-headline bullets in a numbered paragraph.')
lo(d,doc)
