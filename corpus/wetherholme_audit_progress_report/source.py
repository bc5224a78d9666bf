import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from lettered_papers import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
N='wetherholme_audit_progress_report'
d=Document();s=d.sections[0];s.page_width,s.page_height=Cm(21),Cm(29.7)
s.left_margin=s.right_margin=Cm(2.5);s.top_margin=Cm(2.2);s.bottom_margin=Cm(2)
st=d.styles['Normal'];st.font.name='Arial';st.font.size=Pt(11);st.paragraph_format.space_after=Pt(7)
def run(p,t,b=False,i=False,sz=None):
    r=p.add_run(t);r.bold=b;r.italic=i
    if sz:r.font.size=Pt(sz)
def para(t,**k):
    p=d.add_paragraph();run(p,t,**k);return p
def head(t):
    p=para(t,b=True);p.paragraph_format.space_before=Pt(9);p.paragraph_format.keep_with_next=True
def num(n,t,ind=1.25,left=0,kw=False):
    p=d.add_paragraph();p.paragraph_format.left_indent=Cm(ind+left);p.paragraph_format.first_line_indent=Cm(-ind);p.paragraph_format.tab_stops.add_tab_stop(Cm(ind+left));p.add_run(n+'\t'+t)
p=para('AGENDA ITEM 8',b=True);p.alignment=2
p=para('WETHERHOLME DISTRICT COUNCIL',b=True,sz=14);p.alignment=1
p=para('AUDIT AND GOVERNANCE COMMITTEE',b=True,sz=12);p.alignment=1
p=para('26 November 2025',b=True);p.alignment=1
FM=[("Report title:","Corporate Peer Challenge – progress against recommendations"),("Report author:","Yvonne Crake, Performance and Risk Manager"),("Lead officer:","Director of Corporate Services"),("Portfolio holder:","Cllr Giles Fontaine, Resources and Performance"),("Exempt:","No"),("Appendices:","None")]
for a,b in FM:
    p=d.add_paragraph();p.paragraph_format.left_indent=Cm(4.2);p.paragraph_format.first_line_indent=Cm(-4.2);p.paragraph_format.tab_stops.add_tab_stop(Cm(4.2));p.paragraph_format.space_after=Pt(3);run(p,a,b=True);run(p,'\t'+b)
head('1.\tSUMMARY')
num('1.1','This report gives the Committee its second six-monthly update on the recommendations of the Corporate Peer Challenge. Of the seven recommendations, two have been completed, three are on track and two are behind schedule.')
head('2.\tRECOMMENDATIONS')
num('2.1','Members are asked to:')
D=[('(a)','note the progress that has been made since the report of May 2025;'),('(b)','agree that recommendations 2 and 6 be closed; and'),('(c)','consider whether they wish to receive a further report on recommendation 4 in January.')]
for a,b in D:num(a,b,.9,1.25)
head('3.\tBACKGROUND')
num('3.1','The Council invited the Local Government Association to carry out a Corporate Peer Challenge, and a team of six peers came to Wetherholme between 8 and 11 October 2024. Its report was considered by Cabinet on 14 January 2025 and published on the following day.')
num('3.2','Cabinet adopted an action plan on 11 March 2025 and gave this Committee the task of overseeing it. The peer team returned for a progress review on 16 September 2025. The note of that visit is expected before Christmas and will be sent to all members.')
num('3.3','The internal audit plan for 2025/26 includes a review of the way in which completed actions are evidenced. Internal Audit gave an opinion of reasonable assurance in October and made two recommendations of its own, which are reported at item 6 on this agenda.')
head('4.\tPROGRESS ON EACH RECOMMENDATION')
num('4.1','The paragraphs below show each recommendation as it was printed in the peer team’s report, who leads on it, and where matters stood at 31 October 2025.')
R=[("1","Develop a clear narrative of place that the Council and its partners can use together.","Head of Communities and Place",["A place narrative has been prepared with the Wetherholme Growth Board and tested with 14 community groups. It will be launched at the business conference on 22 January."],"On track"),
("2","Agree a realistic number of corporate priorities and align the service plans with them.","Chief Executive",["The Corporate Plan was reviewed in April, and five priorities have taken the place of eleven. All 22 service plans were rewritten in the summer and follow the same template."],"Complete"),
("3","Update the Medium Term Financial Strategy to show how the Council would respond to a range of settlements.","Director of Corporate Services (Section 151 Officer)",["Three scenarios were modelled for the update to Cabinet in September. They will be revised when the provisional settlement is known."],"On track"),
("4","Resolve the future of the Ingleby Road depot, where delay is adding to cost.","Director of Place",["Heads of terms with the preferred developer have not been agreed. The Environment Agency objected to the drainage proposals in July, and a revised scheme is being drawn up.","The additional cost of keeping the depot open is £19,000 a month. It is being met from the property contingency, of which £87,000 remains."],"Behind schedule"),
("5","Improve the timeliness of responses to complaints and Freedom of Information requests.","Monitoring Officer",["The proportion of complaints answered on time rose from 61 per cent in the first quarter to 79 per cent in the second. Freedom of Information responses remain below target at 82 per cent because of two vacancies in the team."],"Behind schedule"),
("6","Introduce regular all-staff briefings led by the Chief Executive.","Chief Executive",["Monthly briefings have been held since February and about 240 members of staff take part in each. Recordings are put on the intranet."],"Complete"),
("7","Build on the Council’s apprenticeship scheme to address gaps in planning, environmental health and legal services.","Head of People",["Nine apprentices were appointed in September, three of them in the planning service. An offer has been made to a trainee solicitor."],"On track")]
DEL={"On track":"on_track","Complete":"complete","Behind schedule":["off_track","at_risk"]}
recs=[{"ref":a,"text":[b,re.sub(r';( and)?$','',b),b.replace('; and',';')],"recommendation_type":"decision"} for a,b in D]
for ref,tx,ld,ups,stt in R:
    p=para(f'Recommendation {ref}: {tx}',b=True);p.paragraph_format.left_indent=Cm(1.25);p.paragraph_format.keep_with_next=True;p.paragraph_format.space_before=Pt(6)
    p=d.add_paragraph();p.paragraph_format.left_indent=Cm(1.25);p.paragraph_format.space_after=Pt(3);p.paragraph_format.keep_with_next=True;run(p,'Lead: ',b=True);run(p,ld)
    for i,u in enumerate(ups):
        p=d.add_paragraph();p.paragraph_format.left_indent=Cm(1.25);p.paragraph_format.space_after=Pt(3);p.paragraph_format.keep_with_next=True
        if i==0:run(p,'Progress: ',b=True)
        run(p,u)
    p=d.add_paragraph();p.paragraph_format.left_indent=Cm(1.25);run(p,'Status: ',b=True);run(p,stt)
    recs.append({"ref":["Recommendation "+ref,ref],"text":tx,"recommendation_type":"peer","actions":[],
      "leads":[{"lead_text":ld,"role":[ld,"Director of Corporate Services","Section 151 Officer"] if '151' in ld else ld}],
      "progress":[{"text":' '.join(ups),"as_of_start":["2025-10-31",None]}],"rag":[{"rag_text":stt,"rag":None,"delivery":DEL[stt]}]})
head('5.\tIMPLICATIONS')
num('5.1','Financial: none arises from this report. The cost of delay at the depot is shown under recommendation 4.')
num('5.2','Legal and governance: overseeing the action plan is within the terms of reference of the Committee (Part 3, paragraph 11 of the Constitution).')
num('5.3','Risk: failure to deliver the action plan is on the corporate risk register with a score of 8 (medium).')
num('5.4','Equality and diversity: no implications have been identified.')
head('6.\tNEXT STEPS')
num('6.1','A final report will be made to the Committee in June 2026, when it is expected that all the actions will have been completed or taken into service plans.')
head('BACKGROUND PAPERS')
para('Corporate Peer Challenge report and action plan (Cabinet, 14 January and 11 March 2025)')
f=s.footer.paragraphs[0];f.alignment=1;f.add_run('8 – ')
for ty,tx in(('begin',None),(None,'PAGE'),('end',None)):
    r=f.add_run()
    if ty:e=OxmlElement('w:fldChar');e.set(qn('w:fldCharType'),ty)
    else:e=OxmlElement('w:instrText');e.text=tx
    r._r.append(e)
d.save(BASE/N/'source.docx')
FN={"Report title:":["title","report_title"],"Report author:":["report_author","author"],"Lead officer:":"lead_officer","Portfolio holder:":"portfolio_holder","Exempt:":"exempt","Appendices:":"appendices"}
FN={k:(v if isinstance(v,list) else [v])+[k] for k,v in FN.items()}
save(N,{"documents":{"document_type":"committee_report","date_start":"2025-11-26","date_end":"2025-11-26","committee":["Audit and Governance Committee","AUDIT AND GOVERNANCE COMMITTEE"]},"councils":["E07999012"],"recommendations":recs,
"front_matter":[{"field":FN[a],"value_text":b} for a,b in FM if b!="None"],"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":["8 and 11 October 2024","between 8 and 11 October 2024"],"date_start":"2024-10-08","date_end":"2024-10-11"},{"event":"progress_review","date_text":"16 September 2025","date_start":"2025-09-16","date_end":"2025-09-16"}]},
"Wetherholme District Council: Audit and Governance Committee report on Corporate Peer Challenge progress, November 2025","python-docx, LibreOffice","Word committee report in Arial whose numbered paragraphs end in a list of the peers' recommendations as text blocks (Recommendation n, Lead, Progress, Status word) instead of a table; a decision list whose items cite the peers' numbers")
soffice(N)
