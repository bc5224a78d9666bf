import sys,pathlib; here=pathlib.Path(__file__).parent; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from page_kit import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
d=Document();s=d.sections[0];s.page_width,s.page_height=Cm(21),Cm(29.7);s.left_margin=s.right_margin=Cm(2.3);s.top_margin=s.bottom_margin=Cm(2)
n=d.styles["Normal"];n.font.name="Liberation Sans";n.font.size=Pt(11);n.paragraph_format.space_after=Pt(7)
def para(t="",bold=False,size=None,indent=None,hang=None,after=None):
    p=d.add_paragraph();r=p.add_run(t);r.bold=bold
    if size:r.font.size=Pt(size)
    if indent is not None:p.paragraph_format.left_indent=Cm(indent)
    if hang is not None:p.paragraph_format.first_line_indent=Cm(-hang)
    if after is not None:p.paragraph_format.space_after=Pt(after)
    return p
def num(k,t): 
    p=para(f"{k}\t{t}",indent=1.25,hang=1.25);p.paragraph_format.tab_stops.add_tab_stop(Cm(1.25));return p
def sub(k,t,ind=2.3,h=1.05):
    p=para(f"{k}\t{t}",indent=ind,hang=h,after=5);p.paragraph_format.tab_stops.add_tab_stop(Cm(ind));return p
def head(k,t):
    p=num(k,"");p.clear();r=p.add_run(f"{k}\t{t}");r.bold=True;p.paragraph_format.space_before=Pt(8);p.paragraph_format.keep_with_next=True
fp=s.footer.paragraphs[0];fp.alignment=1
for typ,txt in(("begin",None),(None,"PAGE"),("end",None)):
    r=fp.add_run()
    if typ:
        f=OxmlElement("w:fldChar");f.set(qn("w:fldCharType"),typ);r._r.append(f)
    else:
        f=OxmlElement("w:instrText");f.text=txt;r._r.append(f)
para("HARROWDALE DISTRICT COUNCIL",True,15,after=2);para("Report to Cabinet",True,13)
fm=[("Report to:","Cabinet"),("Date of meeting:","Thursday 17 July 2025"),("Title of report:","LGA Corporate Peer Challenge – Feedback Report"),("Report of:","Chief Executive (Naomi Tranter)"),("Cabinet Member:","Councillor Derek Fothergill, Leader of the Council"),("Key decision:","No"),("Wards affected:","All"),("Contact officer:","Lucy Varley, Corporate Policy Manager (lucy.varley@harrowdale.example)"),("Appendices:","Appendix 1 – Corporate Peer Challenge Feedback Report")]
t=d.add_table(len(fm),2);t.style="Table Grid";t.autofit=False
for i,(a,b) in enumerate(fm):
    for c,x,w in((0,a,4.4),(1,b,12)):
        cell=t.cell(i,c);cell.width=Cm(w);p=cell.paragraphs[0];p.paragraph_format.space_after=Pt(3);p.paragraph_format.space_before=Pt(2);r=p.add_run(x);r.bold=c==0
para(after=2)
dec=[("(a)","That the feedback report of the Corporate Peer Challenge team, attached at Appendix 1, be received and published on the Council’s website;"),
("(b)","That all of the peer team’s recommendations be accepted;"),
("(c)","That the Chief Executive, in consultation with the Leader of the Council, be asked to prepare an action plan for approval by Cabinet at its meeting on 16 October 2025; and"),
("(d)","That the members of the peer team be thanked for their work.")]
head("1.","RECOMMENDATIONS");num("1.1","Cabinet is recommended to agree:")
for k,x in dec: sub(k,x)
head("2.","PURPOSE OF THE REPORT")
num("2.1","To present to Cabinet the findings of the Corporate Peer Challenge that took place in May 2025 and to propose how the Council should respond to them.")
head("3.","BACKGROUND")
num("3.1","The Local Government Association (LGA) expects every council to take part in a Corporate Peer Challenge at least every five years. The Council’s last challenge was held in 2018, the one planned for 2023 having been postponed by agreement because of the retirement of the previous Chief Executive.")
num("3.2","The Council’s challenge took place from Tuesday 13 May to Friday 16 May 2025. The team was led by the Chief Executive of Rother District Council and included two councillors and three officers drawn from authorities in Somerset, Cumbria and the West Midlands. They met over 90 people, visited the new depot at Stonegarth and observed a meeting of the Planning Committee.")
num("3.3","The scope covered the five themes which are common to all challenges. The Council also asked the team to look at its approach to affordable housing and at whether its senior structure, which was last revised in 2016, remains fit for purpose.")
num("3.4","Initial feedback was given to councillors and senior staff on the final day. The written report was received on 20 June 2025 and officers have corrected two points of fact.")
head("4.","FINDINGS OF THE PEER TEAM")
num("4.1","The report is encouraging. The peers describe Harrowdale as “a proud, rural district with a council that gets things done”, and they single out for praise the quality of the Council’s work with parish councils, its recovery from the floods of 2023 and the affection in which staff are held by residents. They consider that the finances are stable for the time being.")
num("4.2","There are also messages that the Council needs to hear. The team thought that the Council was modest about its achievements, that it tended to wait for others to lead, and that it would struggle to take on new work without additional capacity in planning policy and property. It also felt that too many decisions were brought to Cabinet which could be made by officers.")
num("4.3","The peer team has made seven recommendations, which are as follows:")
peer=["Produce a clear statement of the Council’s ambitions for the district to 2035, developed with parish councils, businesses and young people.",
"Take a more assertive role in discussions about local government reorganisation, so that the needs of rural communities are understood.",
"Review the senior management structure and ensure that there is enough capacity to deliver the Corporate Plan.",
"Refresh the Medium Term Financial Plan to show the effect of the Fair Funding Review and develop a pipeline of savings that does not depend upon vacant posts.",
"Update the scheme of delegation so that Cabinet can concentrate on strategy and performance.",
"Set a target for affordable homes, agree how it will be funded, and review the case for holding homes within a housing company. The Council should speak to others who have wound up such companies as well as to those who have succeeded.",
"Establish a programme of training and development for all councillors ahead of the elections in May 2027."]
for i,x in enumerate(peer,1): sub(f"{i}.",x,2.1,.85)
num("4.4","A fuller account of the findings under each theme will be found in the appendix. It contains a number of smaller suggestions, which heads of service will consider as part of service planning.")
head("5.","PROPOSED RESPONSE")
num("5.1","It is proposed that all seven recommendations be accepted. Work has already begun on two of them: a review of the scheme of delegation is being led by the Monitoring Officer, and the consultants who are helping with the management structure will report in September.")
num("5.2","The key dates are set out below.")
mil=[("Publication of the feedback report","25 July 2025"),("Workshop for all councillors","9 September 2025"),("Action plan considered by Overview and Scrutiny Committee","2 October 2025"),("Action plan approved by Cabinet and published","16 October 2025"),("Progress review by the peer team","March 2026")]
t=d.add_table(len(mil)+1,2);t.style="Light Grid Accent 1"
for i,(a,b) in enumerate([("Stage","Date")]+mil):
    for c,x in((0,a),(1,b)):
        p=t.cell(i,c).paragraphs[0];p.paragraph_format.space_after=Pt(2);p.add_run(x)
para(after=2)
head("6.","ALTERNATIVE OPTIONS CONSIDERED")
num("6.1","Cabinet could choose to accept some recommendations only. This is not proposed because each of them addresses an issue that the Council had itself identified in its position statement.")
head("7.","IMPLICATIONS")
for k,a,b in[("7.1","Financial","The challenge is funded by the LGA. Costs of hospitality and staff time were met from existing budgets. Any cost arising from the action plan will be reported with it."),("7.2","Legal","There is no statutory requirement to take part in a peer challenge. Publication of the report and action plan within the timescales given is an expectation of the LGA."),("7.3","Risk","Failure to respond would damage the Council’s reputation and might prompt external concern about its compliance with the best value duty."),("7.4","Equalities and climate","None arising directly from this report.")]:
    p=num(k,"");p.clear();p.add_run(f"{k}\t");p.add_run(a+": ").bold=True;p.add_run(b)
head("8.","BACKGROUND PAPERS");num("8.1","Corporate Peer Challenge: Position Statement, April 2025.")
d.save(here/"document.docx");soffice(here)
F={"Report to:":["report_to","committee"],"Date of meeting:":["date_of_meeting","meeting_date"],"Title of report:":["title_of_report","title","report_title"],"Report of:":["report_of"],"Cabinet Member:":["cabinet_member","portfolio_holder"],"Key decision:":["key_decision","is_key_decision"],"Wards affected:":["wards_affected"],"Contact officer:":["contact_officer"],"Appendices:":["appendices"]}
gold=dict(documents=dict(document_type="committee_report",date_start="2025-07-17",date_end="2025-07-17",committee="Cabinet"),councils=["E07999006"],
 recommendations=[dict(ref=k,text=x,headline=None,recommendation_type="decision") for k,x in dec]+[dict(ref=str(i),text=x,headline=None,recommendation_type="peer") for i,x in enumerate(peer,1)],
 front_matter=[dict(field=F[a],value_text=b) for a,b in fm],peers=[],scope=[],
 milestones=[ms("on_site",["Tuesday 13 May to Friday 16 May 2025","13 May to Friday 16 May 2025"],"2025-05-13","2025-05-16"),ms("draft_report",["20 June 2025","on 20 June 2025"],"2025-06-20"),ms("report_published","25 July 2025","2025-07-25"),ms(["meeting","other"],"9 September 2025","2025-09-09"),ms(["meeting","other"],"2 October 2025","2025-10-02"),ms(["action_plan_published","meeting"],"16 October 2025","2025-10-16"),ms("progress_review","March 2026",*month(2026,3)),ms("election",["May 2027","in May 2027"],*month(2027,5))])
gold["milestones"][1]["event"]=["draft_report","other","feedback"]
for k in("peers","scope"): gold.pop(k)
finish(here,gold,"Harrowdale Cabinet, 17 July 2025: Corporate Peer Challenge feedback report","python-docx + LibreOffice","Word committee report with a front-matter grid, decisions (a) to (d) beginning That, running paragraph numbers and the peers' seven recommendations as an inner list 1. to 7. under paragraph 4.3; key-date table.")
