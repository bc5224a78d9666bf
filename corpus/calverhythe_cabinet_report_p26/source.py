import json
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
FM=[("Committee","Cabinet"),("Date","Tuesday 16 September 2025"),("Report title","Corporate Peer Challenge – feedback report and the Council’s response"),
("Report of","Corporate Director for Strategy and Transformation"),("Cabinet Member","Councillor Nadia Brightwell, Leader of the Council"),
("Wards affected","All"),("Key decision","No"),("Exempt information","None"),("Contact officer","Ruaridh Penhale, Head of Policy – ruaridh.penhale@calverhythe.example")]
DEC=[("(a)","Note the findings of the Corporate Peer Challenge and the feedback report of the peer team, at Appendix A;"),
("(b)","Agree the Council’s response to each of the recommendations, as summarised in paragraph 4.5 of this report;"),
("(c)","Approve the draft action plan at Appendix B for publication, and delegate authority to the Corporate Director for Strategy and Transformation, in consultation with the Leader of the Council, to make any minor changes to it before then; and"),
("(d)","Recommend to Full Council that a cross-party Improvement Board be established to oversee delivery of the action plan until the progress review.")]
PR=[("R1","Refocus the borough’s Equality, Diversity and Inclusion work on a few outcomes that can be measured, and give it the same standing as finance and performance in quarterly reporting."),
("R2","Complete the Housing Improvement Programme at pace and demonstrate to tenants that the Council has heard them."),
("R3","Move quickly to agree savings for 2026/27 and 2027/28, with clear political ownership of the most difficult choices."),
("R4","Redesign the relationship with the voluntary and community sector, beginning with longer funding agreements."),
("R5","Review the number of boards, and the time spent by senior officers in servicing them."),
("R6","Agree a digital and data strategy with members, and the skills needed to put it into practice."),
("R7","Develop a shared narrative for the regeneration of the riverside, which brings existing communities with it.")]
d=Document(); st=d.styles["Normal"]; st.font.name="Liberation Sans"; st.font.size=Pt(11); st.paragraph_format.space_after=Pt(6)
s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.3); s.top_margin=s.bottom_margin=Cm(2)
def field(p,code):
    r=p.add_run()
    for t,x in (("begin",None),(None,code),("end",None)):
        if t: e=OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"),t)
        else: e=OxmlElement("w:instrText"); e.text=x
        r._r.append(e)
f=s.footer.paragraphs[0]; f.alignment=WD_ALIGN_PARAGRAPH.CENTER; field(f,"PAGE")
p=d.add_paragraph(); r=p.add_run("London Borough of Calverhythe"); r.bold=True; r.font.size=Pt(16); r.font.color.rgb=RGBColor(0x8a,0x1c,0x1c)
t=d.add_table(rows=0,cols=2); t.style="Table Grid"; t.autofit=False
for k,v in FM:
    c=t.add_row().cells; c[0].paragraphs[0].add_run(k).bold=True; c[1].paragraphs[0].add_run(v)
    for x in c: x.paragraphs[0].paragraph_format.space_after=Pt(3)
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),"F2E6E6"); c[0]._tc.get_or_add_tcPr().append(e)
for col,w in zip(t.columns,(Cm(4.2),Cm(12.2))):
    col.width=w
    for c in col.cells: c.width=w
def H(x):
    p=d.add_paragraph(); p.paragraph_format.space_before=Pt(12); p.paragraph_format.keep_with_next=True; r=p.add_run(x); r.bold=True; r.font.size=Pt(12.5); r.font.color.rgb=RGBColor(0x8a,0x1c,0x1c)
def N(n,x,left=1.2,hang=1.2):
    p=d.add_paragraph(); p.paragraph_format.left_indent=Cm(left); p.paragraph_format.first_line_indent=Cm(-hang)
    p.paragraph_format.tab_stops.add_tab_stop(Cm(left)); p.add_run(f"{n}\t{x}"); return p
H("1.  Purpose of the report")
N("1.1","This report presents the feedback of the Local Government Association’s peer team, which visited the borough this summer, and asks Cabinet to agree how the Council will respond.")
H("2.  Recommendations")
p=d.add_paragraph("Cabinet is recommended to:"); p.paragraph_format.keep_with_next=True
for a,b in DEC: N(a,b,2.2,1.0)
H("3.  Background")
N("3.1","Corporate peer challenge is the LGA’s main offer of sector-led improvement. All councils are expected to take part at least once in every five years. Calverhythe’s last challenge was in March 2020, when the visit was cut short by the pandemic.")
N("3.2","The team was on site from 9 to 12 June 2025. It met over 160 councillors, officers, residents and partners, read a position statement and a wide range of other papers, and toured the Ferry Lane and Maltings estates. Verbal feedback was given on the last afternoon. The final report was received on 4 August 2025.")
N("3.3","Under the terms of the challenge the Council must publish the feedback report by 12 September 2025 and the action plan by 12 November 2025. The report has been on the Council’s website since 29 August 2025.")
H("4.  Findings and recommendations of the peer team")
N("4.1","The report is positive about much of what the team saw. It describes a council with ‘ambition in its bones’, strong political leadership, and staff who are committed to the borough. It commends the Council on its early help offer, the library programme and its work with faith communities.")
N("4.2","The team was equally clear about the challenges. The overspend on temporary accommodation threatens the medium-term position. The regulator’s judgement on housing has damaged tenants’ trust. Some of the Council’s governance is heavier than it needs to be.")
N("4.3","The Overview and Scrutiny Committee considered the report on 3 September 2025 and welcomed its tone. The committee’s comments have been taken into account in the draft action plan.")
N("4.4","The peer team made seven key recommendations to the Council:")
for a,b in PR: N(a,b,2.2,1.0)
N("4.5","It is proposed that all seven are accepted in full. In three cases work is already in hand. For R2, an Improvement Director was appointed in May. For R3, budget proposals will be published in November. For R5, a review of boards has been added to the work programme of the Corporate Governance Group. The draft action plan contains 31 actions, each of which has a named owner and a completion date.")
H("5.  Monitoring and next steps")
N("5.1","If Cabinet agrees, the action plan will be published by the due date, and progress will be reported to Cabinet and to the Overview and Scrutiny Committee twice a year. The proposed Improvement Board would comprise six members, in proportion to the political balance of the Council, and would be chaired by an independent person.")
N("5.2","The LGA will carry out a progress review in May 2026.")
H("6.  Options considered")
N("6.1","Cabinet could decide not to publish an action plan. This is not recommended, since publication is a condition of the challenge and the Council has said that it will be open about its improvement.")
H("7.  Financial implications")
N("7.1","The challenge itself was funded by the LGA from its grant. Actions in the plan will be met from existing budgets, except that a sum of £120,000 from the Transformation Reserve is needed for R6. This was approved as part of the budget in February 2025.")
N("7.2","Implications completed by: Seema Rowntree, Strategic Finance Manager.")
H("8.  Legal implications")
N("8.1","The Council has a duty under section 3 of the Local Government Act 1999 to make arrangements to secure continuous improvement in the way in which its functions are exercised. Taking part in peer challenge contributes to the discharge of that duty.")
H("9.  Equalities implications")
N("9.1","There are none arising directly from this report. R1 concerns equalities and an impact assessment will be made of the actions that follow from it.")
H("Appendices")
d.add_paragraph("Appendix A – LGA Corporate Peer Challenge: feedback report"); d.add_paragraph("Appendix B – Draft action plan")
H("Background papers"); d.add_paragraph("None.")
d.save("source.docx")
L={"Committee":["committee"],"Date":["date","meeting_date"],"Report title":["report_title","title"],"Report of":["report_of"],"Cabinet Member":["cabinet_member","portfolio_holder"],"Wards affected":["wards_affected"],"Key decision":["key_decision","is_key_decision"],"Exempt information":["exempt_information","exempt"],"Contact officer":["contact_officer"]}
import re
def texts(x):
    y=re.sub(r"(; and|;)$","",x); return [x] if y==x else ([x,y+";",y] if x.endswith("and") else [x,y])
one=lambda l: l if len(l)>1 else l[0]
g={"source":"document.pdf","documents":{"document_type":"committee_report","date_start":"2025-09-16","date_end":"2025-09-16","committee":"Cabinet"},"councils":["E09999001"],
"front_matter":[{"field":one(L[k]),"value_text":v} for k,v in FM],
"recommendations":[{"ref":a,"text":one(texts(b)),"headline":None,"recommendation_type":"decision","actions":[],"leads":[],"progress":[],"rag":[]} for a,b in DEC]+
 [{"ref":a,"text":b,"headline":None,"recommendation_type":"peer","actions":[],"leads":[],"progress":[],"rag":[]} for a,b in PR],
"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":["9 to 12 June 2025","from 9 to 12 June 2025"],"date_start":"2025-06-09","date_end":"2025-06-12"},
{"event":["on_site","other"],"date_text":["March 2020","in March 2020"],"date_start":"2020-03-01","date_end":"2020-03-31"},
{"event":["feedback","report_published","other"],"date_text":"4 August 2025","date_start":"2025-08-04","date_end":"2025-08-04"},
{"event":"report_published","date_text":["12 September 2025","by 12 September 2025"],"date_start":["2025-09-12",None],"date_end":"2025-09-12"},
{"event":"action_plan_published","date_text":["12 November 2025","by 12 November 2025"],"date_start":["2025-11-12",None],"date_end":"2025-11-12"},
{"event":"report_published","date_text":["29 August 2025","since 29 August 2025"],"date_start":"2025-08-29","date_end":["2025-08-29",None]},
{"event":["meeting","other"],"date_text":["3 September 2025","on 3 September 2025"],"date_start":"2025-09-03","date_end":"2025-09-03"},
{"event":"progress_review","date_text":["May 2026","in May 2026"],"date_start":"2026-05-01","date_end":"2026-05-31"}],"no_extra":["front_matter"]}
json.dump(g,open("gold.json","w"),indent=1,ensure_ascii=False)
