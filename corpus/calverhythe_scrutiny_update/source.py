import sys,pathlib; here=pathlib.Path(__file__).parent; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from page_kit import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
d=Document();s=d.sections[0];s.page_width,s.page_height=Cm(21),Cm(29.7);s.left_margin=s.right_margin=Cm(2.2);s.top_margin=Cm(2);s.bottom_margin=Cm(2.2);s.footer_distance=Cm(1.0);s.header_distance=Cm(1.0)
n=d.styles["Normal"];n.font.name="Liberation Sans";n.font.size=Pt(11);n.paragraph_format.space_after=Pt(6)
def p(t="",bold=False,after=None,size=None,color=None,ind=None,hang=None,keep=False):
    x=d.add_paragraph();r=x.add_run(t);r.bold=bold
    if after is not None:x.paragraph_format.space_after=Pt(after)
    if size:r.font.size=Pt(size)
    if color:r.font.color.rgb=RGBColor.from_string(color)
    if ind is not None:
        x.paragraph_format.left_indent=Cm(ind);x.paragraph_format.first_line_indent=Cm(-hang);x.paragraph_format.tab_stops.add_tab_stop(Cm(ind))
    x.paragraph_format.keep_with_next=keep
    return x
def h(t): x=p(t,True,4,12.5,"1F4E3D",keep=True);x.paragraph_format.space_before=Pt(8)
k=[0]
def num(sec,t): k[0]+=1;p(f"{sec}.{k[0]}\t{t}",ind=1.2,hang=1.2)
s.header.paragraphs[0].text="London Borough of Calverhythe";s.footer.paragraphs[0].text="Overview and Scrutiny Committee – 6 November 2025"
p("Overview and Scrutiny Committee",True,0,17,"1F4E3D");p("6 November 2025",False,8,12)
fm=[("Report title","Corporate Peer Challenge: Progress against the Council’s action plan"),("Report of","Director of Strategy and Communities"),("Cabinet portfolio","Councillor Yasmin Belgrave, Cabinet Member for Finance and Better Services"),("Classification","Open"),("Ward(s)","All wards"),("Report author","Dominic Shaw, Head of Policy and Scrutiny")]
for a,b in fm:
    x=p(ind=4.2,hang=4.2,after=3);x.add_run(a).bold=True;x.add_run("\t"+b)
h("Summary")
p("The LGA carried out a Corporate Peer Challenge of the Council in October 2024. Cabinet agreed an action plan in response on 11 February 2025 and asked this Committee to monitor its delivery. This is the second of two updates in the current municipal year, and it covers the period from April to October 2025.")
h("Recommendations")
p("The Committee is invited to:",after=4,keep=True)
dec=[("A","Note the progress that has been made against each of the six recommendations;"),("B","Identify any areas in which it would like more detailed information to be provided to its meeting in March 2026; and"),("C","Make any comments that it wishes to be passed to Cabinet ahead of the LGA’s progress review.")]
for a,b in dec:p(f"{a}.\t{b}",ind=1.2,hang=.8,after=3)
h("1. Background")
num(1,"The peer team was on site from 14 to 17 October 2024 and published its report on 20 December 2024. It found that Calverhythe was an ambitious council with strong political leadership and a good understanding of its diverse communities. It was concerned about the pace at which the Council was responding to rising demand in temporary accommodation, and about the condition of some corporate systems.")
num(1,"At its meeting on 12 June 2025 the Committee asked that future reports say more about outcomes for residents, and recommended that the Housing Scrutiny Panel look at the use of nightly-paid accommodation. The Panel will do so in December 2025.")
num(1,"Of the 24 actions in the plan, 13 have been completed, eight are in progress and three have yet to start. Officers do not consider that any is at serious risk.")
h("2. Progress since April 2025")
k[0]=0
num(2,"The text of each recommendation is given below as it was made by the peer team, followed by a summary of progress.")
recs=[
("Bring housing, adult social care and finance together around a single plan to reduce the use and cost of temporary accommodation.",
 ["A joint programme board has met every fortnight since May, chaired by the Chief Executive. The number of households in nightly-paid accommodation has fallen from 618 at the end of March to 541 at the end of September.","The Council has bought 74 homes under its acquisitions programme, against a target of 120 for the year, and has signed nomination agreements with two housing associations."]),
("Refresh the Borough Plan so that it is clear what success looks like by 2030.",
 ["The refreshed Plan was adopted by Full Council on 16 July 2025 after an eight-week consultation. It contains five missions, each with outcomes and indicators. Baselines have been established for 31 of the 36 indicators."]),
("Replace, without further delay, the finance and human resources systems on which so much of the Council’s improvement depends.",
 ["A contract was let in August and design workshops are taking place with all directorates. The first release, which covers payroll and general ledger, is due in October 2026, three months later than was originally expected because of the time taken to agree data migration."]),
("Develop a new relationship with the voluntary and community sector based on longer-term funding and shared use of buildings.",
 ["Three-year grant agreements have been offered to 22 organisations. The Community Assets Policy was approved in September and expressions of interest have been invited for four former libraries and children’s centres.","The Voluntary Sector Forum told officers in October that it welcomed the change but was anxious about rents."]),
("Review the arrangements for scrutiny in order to give members greater access to data and to residents’ voices.",
 ["A data dashboard was made available to all scrutiny members in June. The Committee held its first evidence session away from the Town Hall, at Saltpan Lane Youth Hub, on 18 September. Twenty-seven young people took part."]),
("Reduce the reliance on interim managers and develop a stronger pipeline of talent from within.",
 ["Five of the eight interim posts identified by the peer team have been filled permanently. Spending on agency staff in the first six months of the year was £1.1m lower than in the same period of 2024/25. Recruitment to the post of Director of Property has twice been unsuccessful."]),
]
for i,(t,ps) in enumerate(recs,1):
    x=p(f"Recommendation {i}: {t}",True,4,keep=True);x.paragraph_format.space_before=Pt(6)
    for q in ps:num(2,q)
h("3. Next steps");k[0]=0
num(3,"The LGA’s progress review will be held on 3 and 4 February 2026. Its report will be considered by Cabinet in April 2026 and will then come to this Committee.")
num(3,"The action plan will be closed at the end of 2025/26, and any outstanding actions will be carried into directorate delivery plans.")
h("4. Financial, legal and equality comments");k[0]=0
num(4,"Comments of the Corporate Director of Resources: actions in the plan are funded from approved budgets. The system replacement is the subject of a separate capital bid of £6.8m.")
num(4,"Comments of the Director of Law: the Council is a best value authority and must make arrangements to secure continuous improvement. Responding to the recommendations of a peer challenge supports the discharge of that duty.")
num(4,"There are no equality implications arising directly from this report. Individual actions are assessed as necessary.")
h("Background documents");p("Corporate Peer Challenge: Action Plan (Cabinet, 11 February 2025)")
d.save(here/"document.docx");soffice(here)
F={"Report title":["report_title","title"],"Report of":["report_of"],"Cabinet portfolio":["cabinet_portfolio","portfolio_holder","cabinet_member"],"Classification":["classification"],"Ward(s)":["wards","wards_affected","ward_s"],"Report author":["report_author","author"]}
gold=dict(documents=dict(document_type="committee_report",date_start="2025-11-06",date_end="2025-11-06",committee="Overview and Scrutiny Committee"),councils=["E09999001"],
 recommendations=[dict(ref=a,text=b,headline=None,recommendation_type="decision") for a,b in dec]+[dict(ref=str(i),text=t,headline=None,recommendation_type="peer",actions=[],progress=[dict(text=" ".join(ps))],rag=[],leads=[]) for i,(t,ps) in enumerate(recs,1)],
 front_matter=[dict(field=F[a],value_text=b) for a,b in fm],peers=[],scope=[],
 milestones=[dict(event="on_site",date_text=["14 to 17 October 2024","from 14 to 17 October 2024"],date_start="2024-10-14",date_end="2024-10-17"),ms("report_published","20 December 2024","2024-12-20"),ms(["action_plan_published","meeting","other"],"11 February 2025","2025-02-11"),ms("progress_review",["3 and 4 February 2026","on 3 and 4 February 2026"],"2026-02-03","2026-02-04"),ms(["meeting","other"],["April 2026","in April 2026"],*month(2026,4))])
finish(here,gold,"Calverhythe Overview and Scrutiny Committee, 6 November 2025: peer challenge progress","python-docx + LibreOffice","Word scrutiny report with tabbed labels without colons, decisions A. to C., each peer recommendation as a bold line 'Recommendation n: …' followed by progress in numbered paragraphs 2.2 to 2.9; what scrutiny itself recommended is told in passing and is no row.")
