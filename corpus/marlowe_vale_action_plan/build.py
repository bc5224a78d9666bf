import json
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
T=["Local priorities and outcomes","Organisational and place leadership","Governance and culture","Financial planning and management","Capacity for improvement"]
ST={"Landed":"complete","Moving":"on_track","Slipping":"at_risk","Stuck":"off_track","Queued":"not_started","Parked":"on_hold"}
# action: ref,text,sponsor,[leads],due,(start,end),position,state
R=[
(T[0],"CPC-A","Turn the vision into a short list of promises","the Council should say plainly which six or seven things it will have changed for residents by 2028, and report against nothing else at Cabinet.",[
 ("A.1","Cabinet away-day to agree no more than seven headline promises, tested first with the residents’ panel.","Leader of the Council",["Chief Executive"],"31 July 2025",("2025-07-31","2025-07-31"),"Away-day held on 4 July. Seven promises were agreed and adopted by Full Council on 22 July.","Landed"),
 ("A.2","Replace the 64-measure quarterly dashboard by a two-page report arranged under the promises.","Leader of the Council",["Head of Policy and Performance"],"Q3 2025/26",("2025-10-01","2025-12-31"),"Prototype shared with group leaders; twelve measures still have no agreed baseline.","Slipping"),]),
(T[1],"CPC-B","Take the lead on the Tamble Valley partnership","partners want Marlowe Vale to convene, not only to attend. A named senior officer should hold the relationship with each anchor institution.",[
 ("B.1","Allocate each of the nine anchor institutions to a member of the Senior Leadership Team, with an annual relationship plan.","Deputy Leader",["Director of Place and Communities"],"October 2025",("2025-10-01","2025-10-31"),"Seven allocated. The college and the hospital trust are waiting for new chief executives to start.","Moving"),
 ("B.2","Offer to chair and service the Tamble Valley Board for its first two years.","Leader of the Council",["Chief Executive","Head of Economic Growth and Regeneration"],"1 April 2026",("2026-04-01","2026-04-01"),"Not due to begin until the county has settled the Board’s terms of reference.","Queued"),]),
(T[2],"CPC-C","Give scrutiny the room to shape decisions","pre-decision work on the budget and on the leisure contract would be the right place to start.",[
 ("C.1","Publish a rolling twelve-month forward plan and hold a monthly meeting of Cabinet members and scrutiny chairs.","Cabinet Member for Governance",["Monitoring Officer"],"September 2025",("2025-09-01","2025-09-30"),"Forward plan now runs to August 2026. First two joint meetings have taken place.","Landed"),
 ("C.2","Commission training for scrutiny members from the Centre for Governance and Scrutiny.","Cabinet Member for Governance",["Democratic Services Manager"],"28 November 2025",("2025-11-28","2025-11-28"),"Provider chosen. Dates conflict with the planning inquiry and are being looked at again.","Slipping"),
 ("C.3","Bring a protocol for access to exempt reports to the Constitution Working Group.","Chair of Overview and Scrutiny",["Monitoring Officer"],"–",None,"Put on one side until the new Code of Conduct has been adopted.","Parked"),]),
(T[2],"CPC-D","Close the gap between members and staff","frontline staff told us that they rarely meet a councillor; a simple programme of visits would be welcomed by both.",[
 ("D.1","Start a calendar of monthly depot, hub and sheltered-scheme visits, open to all 38 councillors.","Leader of the Council",["Head of People and Culture"],"June 2025",("2025-06-01","2025-06-30"),"Four visits made, with 21 councillors taking part.","Landed"),]),
(T[3],"CPC-E","Write a savings plan that people can believe in","the £2.3m gap in 2027/28 needs a pipeline of worked-up proposals, each with an owner and a date, rather than a single line in the strategy.",[
 ("E.1","Build a savings pipeline with a business case for every proposal above £50,000.","Cabinet Member for Finance and Assets",["Section 151 Officer"],"31 December 2025",("2025-12-31","2025-12-31"),"Proposals worth £1.1m have a full case. A further £0.6m is at outline stage.","Moving"),
 ("E.2","Ask neighbouring treasurers to test the assumptions on business rates and the crematorium surplus.","Cabinet Member for Finance and Assets",["Section 151 Officer","Chief Accountant"],"January 2026",("2026-01-01","2026-01-31"),"Calderwick and Lynford have both declined for lack of time; no other reviewer has been found.","Stuck"),]),
(T[4],"CPC-F","Match the programme to the people you have","with 31 corporate projects and four project managers, something has to give.",[
 ("F.1","Rank all corporate projects against the seven promises and stop or defer at least ten.","Deputy Leader",["Director of Corporate Resources","Head of Transformation and Digital"],"Q4 2025/26",("2026-01-01","2026-03-31"),"Ranking complete; six projects stopped so far and four proposals for deferral go to Cabinet in October.","Moving"),]),
(T[4],"CPC-G","Invest in a workforce strategy","turnover in planning and environmental health is well above that of comparable districts, and exit interviews are not being used.",[
 ("G.1","Adopt a three-year workforce strategy, including market supplements and a grow-your-own scheme.","Cabinet Member for Governance",["Head of People and Culture"],"March 2026",("2026-03-01","2026-03-31"),"Draft strategy is with the trade unions for comment.","Moving"),]),
]
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21)
for m in("left_margin","right_margin"): setattr(s,m,Cm(1.6))
s.top_margin=Cm(1.6); s.bottom_margin=Cm(1.5)
st=d.styles["Normal"]; st.font.name="Carlito"; st.font.size=Pt(10); st.paragraph_format.space_after=Pt(4)
def shade(c,h):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),h); c._tc.get_or_add_tcPr().append(e)
def para(t,b=False,sz=None,col=None):
    p=d.add_paragraph(); r=p.add_run(t); r.bold=b
    if sz: r.font.size=Pt(sz)
    if col: r.font.color.rgb=RGBColor.from_string(col)
    return p
para("MARLOWE VALE BOROUGH COUNCIL",True,11,"7A3B69")
para("From challenge to change: our response to the peer team",True,20,"3A1D33")
para("Corporate Peer Challenge action plan  |  Issue 2  |  12 September 2025",False,11)
para("A team of councillors and officers from other authorities spent 4–7 March 2025 with us, at our request. Their report, published in May, made seven recommendations. This plan sets out under each one what we are doing about it, who sponsors it in the Cabinet, who does the work, and where we had got to on 12 September 2025. It is kept by the Policy and Performance team and goes to the Audit and Standards Committee every quarter.")
para("The peer team will come back for a progress review in February 2026.")
p=para("How to read the State column. ",True)
p.add_run("Landed: finished, nothing more to do. Moving: going to plan. Slipping: late, or likely to be late, but recoverable. Stuck: will not be delivered without a new decision. Queued: not begun because its turn has not come. Parked: deliberately held.")
W=[1.3,7.1,3.4,3.7,2.6,6.6,1.8]
t=d.add_table(rows=1,cols=7); t.style="Table Grid"; t.autofit=False
def put(c,x,b=False,sz=9,col=None,i=False):
    lines=x if isinstance(x,list) else [x]
    for n,l in enumerate(lines):
        p=c.paragraphs[0] if n==0 else c.add_paragraph()
        p.paragraph_format.space_after=Pt(1); r=p.add_run(l); r.bold=b; r.italic=i; r.font.size=Pt(sz)
        if col: r.font.color.rgb=RGBColor.from_string(col)
for c,h in zip(t.rows[0].cells,["","What we will do","Cabinet sponsor","Who does the work","Target","Position at 12 September 2025","State"]):
    put(c,h,True,9,"FFFFFF"); shade(c,"7A3B69")
e=OxmlElement("w:tblHeader"); e.set(qn("w:val"),"true"); t.rows[0]._tr.get_or_add_trPr().append(e)
last=None; gold=[]
def band():
    row=t.add_row(); c=row.cells[0].merge(row.cells[6]); 
    e=OxmlElement("w:cantSplit"); row._tr.get_or_add_trPr().append(e)
    c.paragraphs[0].paragraph_format.keep_with_next=True
    return c
for th,ref,head,rest,acts in R:
    if th!=last: c=band(); put(c,th,True,11,"3A1D33"); shade(c,"E3D3DF"); last=th
    c=band(); shade(c,"F6F0F4"); p=c.paragraphs[0]
    r=p.add_run(ref+"   "); r.bold=True; r=p.add_run(head); r.bold=True; p.add_run(" – "+rest)
    g=[]
    for a in acts:
        row=t.add_row(); row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for c,x in zip(row.cells,[a[0],a[1],a[2],a[3],a[4],a[6],a[7]]): put(c,x,x is a[7])
        q=dict(ref=a[0],text=a[1],due_text=None if a[4]=="–" else a[4],due_start=a[5] and a[5][0],due_end=a[5] and a[5][1],
          leads=[dict(lead_text=x,role=x) for x in [a[2]]+a[3]],progress=[dict(text=a[6],as_of_start="2025-09-12")],
          rag=[dict(rag_text=a[7],rag=None,delivery=ST[a[7]],as_of_start="2025-09-12")])
        g.append(q)
    gold.append(dict(ref=ref,text=f"{head} – {rest}",headline=head,recommendation_type="peer",theme=th,made=["2025","2025-03-07","2025-03-04",None],actions=g))
for col,w in zip(t.columns,W): col.width=Cm(w)
for row in t.rows:
    if len(row._tr.tc_lst)==7:
        for c,w in zip(row.cells,W): c.width=Cm(w)
para("")
para("Questions about this plan: policy@marlowevale.example or 01632 960 417. Issue 3 will be published in December 2025.",sz=9)
d.save("source.docx")
json.dump(dict(source="document.pdf",documents=dict(document_type="action_plan",date_start="2025-09-12",date_end="2025-09-12"),councils=["E07999011"],recommendations=gold,
 front_matter=[],scope=[],peers=[],milestones=[dict(event="on_site",date_text="4–7 March 2025",date_start="2025-03-04",date_end="2025-03-07"),
 dict(event="report_published",date_text=["May","in May"],date_start="2025-05-01",date_end="2025-05-31"),
 dict(event="progress_review",date_text=["February 2026","in February 2026"],date_start="2026-02-01",date_end="2026-02-28")]),open("gold.json","w"),indent=1,ensure_ascii=False)
open("source.toml","w").write('''title = "Marlowe Vale: From challenge to change (CPC action plan, second edition)"
origin = "written for this project"
licence = "CC0-1.0"
producer = "LibreOffice (docx by python-docx)"
family = "Landscape plan in which themes and recommendations are full-width band rows and the actions stand beneath in rows; the reference column has no header, states are the council's own words explained in a sentence, two lead columns."
split = "seen"
layouts = []
''')
