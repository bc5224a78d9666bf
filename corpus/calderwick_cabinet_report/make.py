from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
from docx.enum.text import WD_ALIGN_PARAGRAPH as A
d=Document(); s=d.sections[0]
s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.3); s.top_margin=Cm(2); s.bottom_margin=Cm(2)
st=d.styles['Normal']; st.font.name='Arial'; st.font.size=Pt(11); st.paragraph_format.space_after=Pt(7)
st.element.rPr.rFonts.set(qn('w:eastAsia'),'Arial')
def p(t='',bold=False,ind=None,hang=None,size=None,al=None,after=None):
    q=d.add_paragraph()
    for i,x in enumerate(t.split('**')):
        r=q.add_run(x); r.bold=bold or i%2==1
        if size: r.font.size=Pt(size)
    if ind: q.paragraph_format.left_indent=Cm(ind)
    if hang:
        q.paragraph_format.first_line_indent=Cm(-hang); q.paragraph_format.tab_stops.add_tab_stop(Cm(ind))
    if al: q.alignment=al
    if after is not None: q.paragraph_format.space_after=Pt(after)
    return q
def h(n,t):
    q=p(f'{n}.\t{t}',True,1.25,1.25); q.paragraph_format.keep_with_next=True; q.paragraph_format.space_before=Pt(8)
def n(k,t): p(f'{k}\t{t}',ind=1.25,hang=1.25)
def sub(k,t): p(f'{k}\t{t}',ind=2.25,hang=1)
p('Calderwick Borough Council',True,size=16,after=2)
p('Report to Cabinet',True,size=13,after=8)
rows=[('Date of meeting:','Tuesday 18 March 2025'),('Title:','Corporate Peer Challenge: Council Response and Action Plan'),
('Portfolio Holder:','Councillor Helena Marchbanks, Leader of the Council'),('Report of:','Chief Executive'),
('Report author:','Dominic Aldous, Policy and Performance Manager'),('Wards affected:','All'),('Key Decision:','No'),('Exempt information:','None'),
('Appendices:','Appendix A – Corporate Peer Challenge Feedback Report\nAppendix B – Action Plan')]
t=d.add_table(rows=0,cols=2); t.style='Table Grid'; t.autofit=False
for a,b in rows:
    c=t.add_row().cells
    for x,y,w in ((c[0],a,4.6),(c[1],b,11.8)):
        x.width=Cm(w); x.text=y; x.paragraphs[0].paragraph_format.space_after=Pt(3); x.paragraphs[0].paragraph_format.space_before=Pt(3)
    c[0].paragraphs[0].runs[0].bold=True
p('',after=2)
h(1,'Purpose of the report')
n('1.1','To present the findings of the Local Government Association (LGA) Corporate Peer Challenge of the Council and to seek approval of the action plan prepared in response to them.')
h(2,'Recommendations')
p('Cabinet is recommended to:',ind=1.25)
sub('(a)','Welcome the feedback report of the peer team at Appendix A and thank the team for its work;')
sub('(b)','Approve the action plan at Appendix B as the Council’s response to the six key recommendations;')
sub('(c)','Delegate authority to the Chief Executive, in consultation with the Leader of the Council, to make minor amendments to the action plan before it is published; and')
sub('(d)','Request that the Overview and Scrutiny Committee receives a report on progress every six months.')
h(3,'Background')
n('3.1','A Corporate Peer Challenge is a core part of the LGA’s sector support offer and every council is expected to have one at least once in five years. It is not an inspection: the peers are serving councillors and officers, who act as critical friends and whose time is given free of charge. The previous challenge of the Council was in 2018.')
n('3.2','The peer team was on site in Calderwick from 19 to 22 November 2024. Over the four days the team met more than 120 people in over 40 meetings, among them members of all political groups, staff, town and parish councils, businesses and voluntary organisations.')
n('3.3','The LGA asks councils to publish the feedback report within three months of the challenge, and an action plan within five months. The feedback report was published on the Council’s website on 12 February 2025.')
h(4,'Findings of the peer team')
n('4.1','The peer team found a well-run council with committed staff and good relations with its partners. It praised in particular the regeneration of Calderwick Wharf, the low level of homelessness and the way in which members of different groups work together. The team also told the Council frankly that the next three years would be harder than the last, and that a number of decisions could not wait.')
n('4.2','The report makes six key recommendations to the Council. These are:')
for i,(a,b) in enumerate(RECS:=[
('Agree a small number of priorities','reduce the 34 commitments in the Corporate Plan to those that matter most and can be afforded, and tell staff and partners what will stop.'),
('Close the budget gap','develop a savings and transformation programme that covers the whole of the medium term financial plan, with named owners and a timetable for member decisions.'),
('Make the most of scrutiny','involve scrutiny members earlier in the development of policy, and review the number and the remit of task groups.'),
('Invest in the senior team','fill the vacant director post permanently, and agree a programme of development for heads of service.'),
('Strengthen the voice of tenants','give tenants a formal role in holding the Council to account as a landlord – the new consumer standards make this urgent.'),
('Use data better','bring performance, finance and risk reporting together in one quarterly report to Cabinet.')],1):
    p(f'{i}.\t**{a}**: {b}',ind=2.25,hang=1)
n('4.3','Some of these points were known to the Council and work on them had already begun. In its self-assessment the Council had itself pointed to the number of its commitments and to the reporting of performance.')
h(5,'The action plan')
n('5.1','The action plan at Appendix B sets out for each key recommendation what the Council will do, who will lead the work and by when. It was prepared by the Corporate Leadership Team with Cabinet members and was discussed at an all-member briefing. Most of the actions can be met from existing budgets. The cost of the senior team development programme, £18,500, will be met from the transformation reserve.')
n('5.2','Delivery will be overseen by the Improvement Board, which is chaired by the Chief Executive. The LGA will return for a progress review in autumn 2025, after which its findings will be published.')
h(6,'Alternative options considered')
n('6.1','Cabinet could decide not to adopt an action plan. This is not advised, as the Council has committed itself to respond to the peer team and the LGA expects a plan to be published.')
h(7,'Implications')
tt=d.add_table(rows=0,cols=2); tt.style='Table Grid'; tt.autofit=False
for a,b in [('Financial','There are no direct financial implications other than those in paragraph 5.1. Key recommendation 2 will be taken forward through the budget process. (Section 151 Officer)'),
('Legal','There is no statutory duty to take part in a Corporate Peer Challenge or to publish an action plan. (Monitoring Officer)'),
('Equalities','An equality impact assessment is not needed for this report. Individual actions will be assessed where required.'),
('Climate','None arising directly from this report.'),
('Risk','Failure to deliver the action plan would harm the Council’s reputation. The risk is recorded in the corporate risk register.')]:
    c=tt.add_row().cells
    for x,y,w in ((c[0],a,3.2),(c[1],b,13.2)):
        x.width=Cm(w); x.text=y; x.paragraphs[0].paragraph_format.space_after=Pt(3)
    c[0].paragraphs[0].runs[0].bold=True
p('',after=2)
p('Background papers: None',True)
fp=s.footer.paragraphs[0]; fp.alignment=A.CENTER
r=fp.add_run('Page ')
for k,v in (('begin',None),(None,'PAGE'),('end',None)):
    e=OxmlElement('w:fldChar' if k else 'w:instrText')
    if k: e.set(qn('w:fldCharType'),k)
    else: e.text=v
    fp.add_run()._r.append(e)
d.save('document.docx')
import json
recs=[("(a)","Welcome the feedback report of the peer team at Appendix A and thank the team for its work;"),
("(b)","Approve the action plan at Appendix B as the Council’s response to the six key recommendations;"),
("(c)",["Delegate authority to the Chief Executive, in consultation with the Leader of the Council, to make minor amendments to the action plan before it is published; and","Delegate authority to the Chief Executive, in consultation with the Leader of the Council, to make minor amendments to the action plan before it is published;","Delegate authority to the Chief Executive, in consultation with the Leader of the Council, to make minor amendments to the action plan before it is published"]),
("(d)","Request that the Overview and Scrutiny Committee receives a report on progress every six months.")]
g={"source":"document.pdf","documents":{"document_type":"committee_report","date_start":"2025-03-18","date_end":"2025-03-18","committee":"Cabinet"},"councils":["E07999003"],
"recommendations":[{"ref":k,"text":v,"headline":None,"recommendation_type":"decision","actions":[],"leads":[],"rag":[],"progress":[]} for k,v in recs]+
[{"ref":str(i),"text":f"{a}: {b}","headline":a,"recommendation_type":"peer","actions":[],"leads":[],"rag":[],"progress":[]} for i,(a,b) in enumerate(RECS,1)],
"front_matter":[{"field":f,"value_text":v} for f,v in [
(["Date of meeting","meeting_date","date"],"Tuesday 18 March 2025"),(["Title","report_title"],"Corporate Peer Challenge: Council Response and Action Plan"),
("Portfolio Holder","Councillor Helena Marchbanks, Leader of the Council"),("Report of","Chief Executive"),("Report author","Dominic Aldous, Policy and Performance Manager"),
(["Wards affected","wards"],"All"),(["Key Decision","is_key_decision"],"No"),(["Exempt information","exempt"],"None"),
("Appendices","Appendix A – Corporate Peer Challenge Feedback Report Appendix B – Action Plan")]],
"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":["2018","in 2018"],"date_start":"2018-01-01","date_end":"2018-12-31"},{"event":"on_site","date_text":["from 19 to 22 November 2024","19 to 22 November 2024"],"date_start":"2024-11-19","date_end":"2024-11-22"},
{"event":"report_published","date_text":["within three months of the challenge","within three months"]},
{"event":"action_plan_published","date_text":["within five months","within five months of the challenge"]},
{"event":"report_published","date_text":["12 February 2025","on 12 February 2025"],"date_start":"2025-02-12","date_end":"2025-02-12"},
{"event":"progress_review","date_text":["autumn 2025","in autumn 2025"]}]}
# whether the day asked for can be counted from the on-site span is left open: no date_start/date_end for the two promises
json.dump(g,open('gold.json','w'),indent=1,ensure_ascii=False)
