import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent)); from gold_papers import *
import subprocess
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
FM=[("Report to","Cabinet",["report_to","committee","meeting"]),("Date of meeting","14 January 2026",["meeting_date","date_of_meeting","Date of meeting"]),("Subject","Response to the Corporate Peer Challenge",["subject","title"]),
("Report of","Head of Corporate Services",["report_of"]),("Cabinet Member","Councillor Priscilla Augier, Leader of the Council",["cabinet_member","portfolio_holder"]),
("Key decision","No",["key_decision","is_key_decision"]),("Exempt","No",["exempt"]),("Wards affected","All",["wards_affected","wards"]),("Contact officer","Tobias Renshaw, Policy Manager, 01888 555 210",["contact_officer"])]
DEC=["welcomes the feedback report of the peer team, attached at Appendix A;","approves the action plan at Appendix B as the council's response, subject to any comments of the Overview and Scrutiny Committee;","delegates authority to the Chief Executive, in consultation with the Leader of the Council, to make minor amendments to the action plan before it is published; and","asks to receive a report on progress in six months."]
PEER=["Set a longer-term financial strategy that goes beyond the annual budget and is understood by all councillors","Agree which of the council's 63 strategic actions matter most, and stop or slow down the rest","Build on good relationships with the county council and parish councils to prepare for reorganisation","Review the purpose and work programmes of the two scrutiny committees","Complete the management restructure without delay, and communicate the outcome to staff","Develop a proper programme of induction and training for councillors ahead of the next elections","Strengthen the client side for the leisure contract, including how performance is measured"]
doc=Document(); s=doc.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.4); s.top_margin=Cm(2.2); s.bottom_margin=Cm(2)
st=doc.styles['Normal']; st.font.name='Liberation Sans'; st.font.size=Pt(11); st.paragraph_format.space_after=Pt(7)
def h(t):
    p=doc.add_paragraph(); r=p.add_run(t); r.bold=True; r.font.size=Pt(12); p.paragraph_format.space_before=Pt(10); p.paragraph_format.keep_with_next=True
def num(n,t,ind=1.3,left=0):
    p=doc.add_paragraph(); p.paragraph_format.left_indent=Cm(left+ind); p.paragraph_format.first_line_indent=Cm(-ind); p.paragraph_format.tab_stops.add_tab_stop(Cm(left+ind)); p.add_run(f'{n}\t{t}'); return p
p=doc.add_paragraph(); r=p.add_run('CALDERWICK BOROUGH COUNCIL'); r.bold=True; r.font.size=Pt(15); r.font.color.rgb=RGBColor(0x7A,0x1F,0x2B)
t=doc.add_table(rows=0,cols=2); t.autofit=False
for l,v,_ in FM:
    c=t.add_row().cells; c[0].width=Cm(4.4); c[1].width=Cm(11.8); c[0].paragraphs[0].add_run(l+':').bold=True; c[1].paragraphs[0].add_run(v)
    for x in c: x.paragraphs[0].paragraph_format.space_after=Pt(3)
h('1.\tPurpose of the report'.replace('\t','  '))
num('1.1','To present the findings of the Local Government Association (LGA) Corporate Peer Challenge, which took place from 30 September to 3 October 2025, and to seek approval of the council\'s response.')
h('2.  Recommendations')
num('2.1','It is recommended that Cabinet:')
for a,x in zip('abcd',DEC): num(f'({a})',x,1.0,1.3)
h('3.  Background')
num('3.1','Peer challenge is one of the ways in which councils support and learn from each other. It is led by councillors and officers from other authorities, is managed by the LGA and is free of charge to councils in membership. It is not an inspection, and there is no score or grade.')
num('3.2','The council last took part in a Corporate Peer Challenge in 2018 and in a short remote review of its recovery planning in March 2021. The recommendations of 2018 were reported as complete to the Overview and Scrutiny Committee on 9 June 2020.')
num('3.3','The team was led by the Chief Executive of Lynford Borough Council. It looked at the five themes that are covered in every challenge and, at the request of the council, at readiness for local government reorganisation.')
h('4.  Findings of the peer team')
num('4.1','The report is positive. The team saw a council with committed staff, clear political leadership and a strong record of investing in its town centres. It noted that external audit had given an unqualified opinion in each of the last four years.')
num('4.2','The team also found things that the council needs to do. The transformation programme relies on a handful of people, the financial forecast beyond 2026/27 is uncertain, and some partners find it difficult to know whom to talk to.')
num('4.3','The report contains seven key recommendations. In summary, the council should:')
for x in PEER:
    p=doc.add_paragraph(x,style='List Bullet'); p.paragraph_format.left_indent=Cm(2.0); p.paragraph_format.first_line_indent=Cm(-0.6); p.paragraph_format.space_after=Pt(3)
num('4.4','All seven are accepted. The action plan at Appendix B gives a lead officer and a date for each. Most of the work can be contained in existing programmes; the exceptions are set out in section 6.').paragraph_format.space_before=Pt(6)
h('5.  Next steps')
num('5.1','The council must publish its action plan by 3 March 2026. The team will come back for a progress review in the summer of 2026, and a report of that visit will be published by 3 October 2026.')
num('5.2','The Overview and Scrutiny Committee will consider the feedback report and the action plan on 20 January 2026. At its meeting in November the Audit Committee recommended that the internal audit plan for 2026/27 should include a review of contract management, and this has been taken into account.')
h('6.  Financial implications')
num('6.1','There is no charge for the peer challenge. Councillor training and additional capacity for the leisure contract are expected to cost £38,000 in 2026/27, which will be met from the transformation reserve.')
h('7.  Legal implications')
num('7.1','There is no statutory duty to take part in a peer challenge. Guidance on the best value duty, issued in May 2024, expects councils to do so at least every five years.')
h('8.  Risk and equality implications')
num('8.1','If the council does not respond, there is a risk to its reputation and of losing the benefit of the advice. An equality impact assessment is not needed for this report, but will be carried out for individual actions where they affect services.')
h('9.  Options considered')
num('9.1','Cabinet could decide not to accept one or more of the recommendations of the peer team. This is not proposed, because they agree with the council\'s own assessment.')
h('Appendices')
doc.add_paragraph('Appendix A: Corporate Peer Challenge feedback report\nAppendix B: Action plan')
h('Background papers'); doc.add_paragraph('Position statement, September 2025')
f=s.footer.paragraphs[0]; f.alignment=1
def fld(p,c):
    r=p.add_run()
    for ty,tx in (('begin',None),(None,c),('end',None)):
        if ty: e=OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'),ty)
        else: e=OxmlElement('w:instrText'); e.text=tx
        r._r.append(e)
f.add_run('Cabinet, 14 January 2026 – Page '); fld(f,'PAGE')
g={"documents":{"document_type":"committee_report","date_start":"2026-01-14","date_end":"2026-01-14","committee":"Cabinet"},"councils":["E07999003"],
"recommendations":[{"ref":[f"({a})",f"2.1(a)".replace('a',a),f"2.1 ({a})"],"text":[x, x.removesuffix(' and')],"headline":None,"recommendation_type":"decision"} for a,x in zip('abcd',DEC)]+[{"ref":None,"text":x,"recommendation_type":"peer","headline":None,"made":["2025",None]} for x in PEER],
"front_matter":[{"field":f,"value_text":v} for l,v,f in FM],"scope":[],"peers":[{"name":None,"role":"Chief Executive","organisation":"Lynford Borough Council"}],
"milestones":[{"event":"on_site","date_text":["30 September to 3 October 2025","from 30 September to 3 October 2025"],"date_start":"2025-09-30","date_end":"2025-10-03"},{"event":"action_plan_published","date_text":["3 March 2026","by 3 March 2026"],"date_start":["2026-03-03",None],"date_end":"2026-03-03"},{"event":"progress_review","date_text":["summer of 2026","the summer of 2026"]},{"event":["progress_review","report_published"],"date_text":["3 October 2026","by 3 October 2026"],"date_start":["2026-10-03",None],"date_end":"2026-10-03"},{"event":"meeting","date_text":"20 January 2026","date_start":"2026-01-20","date_end":"2026-01-20"}]}
d=save('calderwick_committee_report',open(__file__).read(),'source.py',g,'Response to the Corporate Peer Challenge (Cabinet report)','python-docx, LibreOffice','Ordinary Cabinet report: borderless front-matter table, lettered officer recommendations under a numbered lead-in, and the peer team\'s seven recommendations as bullets in the body; another committee\'s recommendation told in passing.')
doc.save(d+'/document.docx')
subprocess.run(['soffice','--headless','--convert-to','pdf','--outdir',d,d+'/document.docx'],check=True,capture_output=True)
