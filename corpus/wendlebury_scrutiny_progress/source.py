import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1])); __import__('os').chdir(__import__('pathlib').Path(__file__).resolve().parent)
from improvement_papers import *
FM=[("Report to:","Overview and Scrutiny Committee"),("Date of meeting:","15 January 2026"),("Title:","Corporate Peer Challenge – Progress since February 2025"),("Report of:","Assistant Director (Policy and Performance)"),("Cabinet Member:","Councillor Rosalind Dacre, Leader of the Council"),("Wards affected:","All"),("Contact officer:","Neil Furnival, Policy and Performance Manager, 01632 960 583")]
DEC=[("(a)","notes the progress made against the recommendations of the 2025 Corporate Peer Challenge, as set out in section 4;"),("(b)","considers whether any of the recommendations that are behind programme should be the subject of a further report; and"),("(c)","agrees to receive a final report after the progress review in the spring.")]
RT=[("1","Agree a new Council Plan that reflects the priorities of the administration elected in 2024 and link it to the budget.","Council adopted the plan for 2025–2029 on 16 July 2025. Service plans for 2026/27 are being written to the same headings and will be tested against the budget in February."),
("2","Put in place a programme of work to close the £2.9m budget gap by 2027/28 and give members early sight of the options.","Savings of £1.3m have been identified and £0.7m is included in the draft budget. The two options papers due in October were put back to December because of vacancies in the finance team."),
("3","Decide what the district’s response to local government reorganisation will be and speak with one voice.","The Leader and group leaders meet fortnightly. A joint submission with three neighbouring districts went to the Government on 28 November 2025."),
("4","Review the committee system so that decisions are taken at the right level and scrutiny is heard before, not after.","The Constitution Working Group reported in October. Changes to the scheme of delegation will go to Council on 24 February 2026."),
("5","Continue the good work on homelessness prevention and share the learning.","The Council hosted a regional event in September, attended by nine councils. The number of households in bed and breakfast has fallen from 31 to 17."),
("6","Strengthen performance management, so that members and managers act on the same information.","A new set of 36 indicators has been reported since quarter 1. Managers find the system slow and a replacement is to be bought by June 2026."),
("7","Be realistic about the capacity needed to deliver the Garden Village and secure it.","Homes England has granted £420,000 over two years. Four of the six posts are filled. The post of delivery director has been advertised twice without success."),
("8","Develop an organisational development strategy that helps staff through uncertainty.","Work has not begun. It has been held back until the structure proposals under reorganisation are known.")]
d=new("Carlito",11.5)
s=d.sections[0]; hp=s.header.paragraphs[0]; r=hp.add_run("WENDLEBURY VALE DISTRICT COUNCIL"); r.bold=True; r.font.size=Pt(13); r.font.color.rgb=RGBColor(0x2E,0x6B,0x2E)
fp=s.footer.paragraphs[0]; fp.alignment=AL.CENTER; r=fp.add_run("Overview and Scrutiny Committee, 15 January 2026 – page "); r.font.size=Pt(9); field(fp,"PAGE")
p(d,"Agenda item 7",al="r",after=4)
t=table(d,None,FM,(4.2,12.3),11); 
for row in t.rows:
    shade(row.cells[0],"E3EEDF")
    for q in row.cells[0].paragraphs:
        for x in q.runs: x.bold=True
H=lambda x: p(d,x,True,13,"2E6B2E",before=12,after=4,keep=True)
H("1.  Purpose of the report")
P=lambda n,x: p(d,f"{n}\t{x}",indent=1.2,hang=1.2)
P("1.1","To tell the Committee what has been done since the Local Government Association’s Corporate Peer Challenge of February 2025, and what has not, before the peers return for a progress review on 24 and 25 March 2026.")
H("2.  Recommendations")
p(d,"That the Committee:",keep=True)
for a,b in DEC: p(d,f"{a}\t{b}",indent=1.9,hang=.9,after=4)
H("3.  Background")
P("3.1","A peer challenge is a voluntary part of the sector’s own improvement offer. Eight recommendations were made to this Council after a visit from 11 to 13 February 2025, and the report was published on 22 May 2025. The team was led by the Chief Executive of Mendip Coast Council and included councillors from three political groups.")
P("3.2","Cabinet received the report on 3 June 2025 and approved an action plan on 8 July 2025. On 18 September 2025 this Committee recommended to Cabinet that the plan should be reported in public every half year. Cabinet agreed.")
P("3.3","The peers also gave advice in the body of their report, for instance that the Council might bring together its two customer contact teams. That advice is not numbered among the recommendations and is being followed up through service planning.")
H("4.  Progress")
P("4.1","The table below sets out what each recommendation of the peer challenge said and where matters stand. Members may wish to look most closely at numbers 2, 7 and 8, where officers have met the greatest difficulty.")
table(d,["No.","Recommendation of the 2025 Corporate Peer Challenge","Position at December 2025"],[x for x in RT],(1.1,6.4,9.0),10,"2E6B2E","FFFFFF",boldfirst=True)
p(d,"",after=2)
P("4.2","Recommendation 8 has attracted the most comment from staff. The Chief Executive has promised an interim offer, to include coaching and help with interviews, before Easter. The trade unions have been consulted.")
P("4.3","Members will recall that the Council’s external auditor drew attention to the finance vacancies. Two accountants have since been appointed and will start in February.")
H("5.  Next steps")
P("5.1","The two-day progress review will be led by the same Chief Executive. A note of its findings is expected within six weeks and will be brought to this Committee, as will the letter that the Leader is to send to the Local Government Association.")
H("6.  Implications")
table(d,["Area","Comments"],[("Financial","None from this report. The cost of the peer challenge was met by the Local Government Association. The savings in recommendation 2 are dealt with in the budget report."),("Legal","There is no statutory duty to hold a peer challenge. The duty of best value under the Local Government Act 1999 applies."),("Risk","Slippage in recommendations 2 and 7 is recorded on the corporate risk register as risks CR4 and CR9."),("Equality and climate","No direct implications.")],(3.6,12.9),10.5,"E3EEDF")
H("Background papers")
p(d,"Wendlebury Vale District Council: Corporate Peer Challenge Feedback Report, May 2025. Cabinet minutes, 8 July 2025.")
d.save("source.docx")
gold=dict(source="document.pdf",documents=dict(document_type="committee_report",date_start="2026-01-15",date_end="2026-01-15",committee="Overview and Scrutiny Committee"),councils=["E07999007"],
 front_matter=[dict(field=["Report to","committee","decision_maker","meeting"],value_text=FM[0][1]),dict(field=["Date of meeting","meeting_date","date"],value_text=FM[1][1]),dict(field="title",value_text=FM[2][1]),dict(field="report_of",value_text=FM[3][1]),dict(field=["Cabinet Member","portfolio_holder"],value_text=FM[4][1]),dict(field=["wards_affected","wards"],value_text="All"),dict(field="contact_officer",value_text=FM[6][1]),dict(field=["agenda_item","item_no","item_number"],value_text="7")],
 recommendations=[dict(ref=a,text=[b,b.removesuffix('; and'),b.rstrip(';'),'That the Committee '+b],headline=None,recommendation_type="decision",theme=None,leads=[],progress=[],rag=[],actions=[]) for a,b in DEC]+
  [dict(ref=n,text=t,headline=None,recommendation_type="peer",made="2025",theme=None,leads=[],rag=[],actions=[],progress=[dict(text=x,as_of_start="2025-12-01")]) for n,t,x in RT],
 milestones=[dict(event="on_site",date_text=["11 to 13 February 2025","from 11 to 13 February 2025"],date_start="2025-02-11",date_end="2025-02-13"),
  dict(event="report_published",date_text=["22 May 2025","on 22 May 2025"],date_start="2025-05-22",date_end="2025-05-22"),
  dict(event="progress_review",date_text=["24 and 25 March 2026","on 24 and 25 March 2026"],date_start="2026-03-24",date_end="2026-03-25")],scope=[])
finish(".",gold,"Wendlebury Vale District Council: Corporate Peer Challenge, progress since February 2025 (scrutiny report)","python-docx → LibreOffice","Ordinary Word report to a scrutiny committee with a shaded label and value table at the head, lettered decisions, numbered paragraphs and a three-column table of peer recommendations with a dated position column and no action; tests decisions beside peer recommendations and progress that hangs on the recommendation.")
