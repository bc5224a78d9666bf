# content written once here; source.docx by python-docx, PDF by LibreOffice. gold.json from the same hand-made records, checked on the page.
import json
from docx import Document
from docx.shared import Pt,Mm,RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement as OE
U="2025-10-01"
C,T,N,H,D=("Completed","complete"),("On track","on_track"),("Not started","not_started"),("On hold","on_hold"),("Delayed",None)
PLAN=[
("Local priorities and outcomes",[
 ("1","Bring the housing, economy and climate strategies together into one plan for growth that partners and residents can understand.",[
  ("1.1","Publish a draft growth plan for consultation.",["Director of Place","Leader of the Council"],("December 2025","2025-12-01","2025-12-31"),"The outline was agreed by the Executive in July. Drafting is going well and the consultation budget has been set aside.",T),
  ("1.2","Ask the youth council and the tenants’ panel to comment on the draft before it is published.",["Head of Communities","Cabinet Member for Housing"],("30th November 2025","2025-11-30","2025-11-30"),"Dates have been offered to both groups.",T)]),
 ("2","Measure whether the council’s work on the high street is making a difference.",[
  ("2.1","Agree a baseline for footfall, empty units and visitor spend in: (a) Kelthorpe town centre; (b) Marden Road; and (c) the harbour.",["Head of Economy","Cabinet Member for Economy"],("Q2 2025/26","2025-07-01","2025-09-30"),"Baselines are in place for all three areas and were published in September.",C)])]),
("Governance and culture",[
 ("3","Rebuild trust between members and officers, beginning with a clear statement of who does what.",[
  ("3.1","Adopt a revised member-officer protocol.",["Monitoring Officer","Leader of the Council"],("15th May 2025","2025-05-15","2025-05-15"),"Adopted at Annual Council.",C),
  ("3.2","Hold joint away days for the Executive and the Corporate Leadership Team twice a year.",["Chief Executive","Leader of the Council"],("Ongoing",None,None),"The first away day took place in June, with outside facilitation. Feedback from those who came was good, although four portfolio holders could not attend. The second is arranged for November.",T),
  ("3.3","Survey all members and senior managers on working relationships.",["Monitoring Officer","Leader of the Council"],("March 2026","2026-03-01","2026-03-31"),"",N)]),
 ("4","Simplify the committee structure, which takes up a great deal of time and leads to few decisions.",[
  ("4.1","Set up a cross-party working group to look at the number, size and remit of committees.",["Monitoring Officer","Chair of the Governance Committee"],("September 2025","2025-09-01","2025-09-30"),"Membership has been agreed, but the first meeting was put off until November because of the by-election.",D),
  ("4.2","Change the constitution to reflect the working group’s findings.",["Monitoring Officer","Chair of the Governance Committee"],("May 2026","2026-05-01","2026-05-31"),"–",N)])]),
("Financial planning and management",[
 ("5","Move from a yearly hunt for savings to a transformation programme with benefits that are tracked and owned.",[
  ("5.1","Appoint a programme manager and publish a benefits register.",["Director of Finance","Cabinet Member for Resources"],("August 2025","2025-08-01","2025-08-31"),"The programme manager started on 18 August and the register was reported to the Executive in September.",C),
  ("5.2","Review fees and charges in every service against cost and against neighbouring councils.",["Director of Finance","Cabinet Member for Resources"],("2025/26","2025-04-01","2026-03-31"),"Parking, licensing and trade waste are finished. Leisure fees are excluded until the contract has been let.",T)]),
 ("6","Take an early decision on the future of the Marden Road depot.",[
  ("6.1","Prepare an options appraisal for the depot and adjoining land.",["Director of Place","Cabinet Member for Environment"],("January 2026","2026-01-01","2026-01-31"),"Work was stopped in August while the county council decides whether it wishes to share the site. It will begin again when an answer is received.",H)])]),
("Capacity for improvement",[
 ("7","Create a small improvement team, so that change is not always an addition to somebody’s day job.",[
  ("7.1","Recruit three improvement officers on fixed-term contracts.",["Head of Human Resources","Cabinet Member for Resources"],("October 2025","2025-10-01","2025-10-31"),"Two officers are in post. The third post will be advertised again.",T),
  ("7.2","Draw up a single improvement plan covering this review, the staff survey and the external auditor’s findings.",["Chief Executive","Cabinet Member for Resources"],("31st January 2026","2026-01-31","2026-01-31"),"An outline was taken to the Corporate Leadership Team on 7 October.",T)]),
 ("8","Make better use of the skills of the voluntary sector.",[
  ("8.1","Agree a new compact with the voluntary sector, including three-year funding.",["Head of Communities","Cabinet Member for Communities"],("April 2026","2026-04-01","2026-04-30"),"",N)])]),
]
d=Document(); s=d.sections[0]; s.page_width,s.page_height=Mm(210),Mm(297); s.left_margin=s.right_margin=Mm(15); s.top_margin=Mm(18); s.bottom_margin=Mm(17)
n=d.styles["Normal"]; n.font.name="Liberation Serif"; n.font.size=Pt(10.5); n.paragraph_format.space_after=Pt(3)
def fld(p,k):
    for t,x in(("begin",0),(0,k),("end",0)):
        r=p.add_run()._r
        if t: f=OE("w:fldChar"); f.set(qn("w:fldCharType"),t)
        else: f=OE("w:instrText"); f.text=x
        r.append(f)
s.header.paragraphs[0].text="Kelthorpe and Marden District Council"; f=s.footer.paragraphs[0]; f.alignment=1; f.add_run("Page "); fld(f,"PAGE"); f.add_run(" of "); fld(f,"NUMPAGES")
p=d.add_paragraph(); r=p.add_run("Corporate Peer Challenge: Improvement Action Plan"); r.bold=True; r.font.size=Pt(17)
d.add_paragraph("The peer challenge team made eight recommendations to the council, grouped here under the themes of its report. Each recommendation is followed by the actions that the council has agreed. Every action has a lead officer and a lead member, who report together to the Improvement Board.")
t=d.add_table(rows=0,cols=6); t.style="Table Grid"; t.autofit=False; W=[Mm(x) for x in(11,45,36,24,40,24)]
def shade(c,h):
    e=OE("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),h); c._tc.get_or_add_tcPr().append(e)
def row(vals,bold=False,fill=None):
    R=t.add_row()
    for c,v,w in zip(R.cells,vals,W):
        c.width=w
        for i,line in enumerate(v if isinstance(v,list) else [v]):
            q=c.paragraphs[0] if i==0 else c.add_paragraph(); u=q.add_run(line); u.bold=bold; u.font.size=Pt(10.5); q.paragraph_format.space_after=Pt(2)
        if fill: shade(c,fill)
    return R
def banner(txt,fill,boldpart=""):
    R=t.add_row(); [setattr(c,"width",w) for c,w in zip(R.cells,W)]; c=R.cells[0].merge(R.cells[5]); q=c.paragraphs[0]; q.paragraph_format.keep_with_next=True; q.paragraph_format.space_after=Pt(2)
    if boldpart: q.add_run(boldpart).bold=True
    u=q.add_run(txt); u.bold=not boldpart; shade(c,fill)
h=row(["No.","Action","Lead officer and lead member","Timescale","Update (October 2025)","Progress status"],True,"D9D9D9"); e=OE("w:tblHeader"); e.set(qn("w:val"),"true"); h._tr.get_or_add_trPr().append(e)
for th,recs in PLAN:
    banner(th,"B7C9D6")
    for ref,txt,acts in recs:
        banner(txt,"EEF2F5",f"Recommendation {ref}: ")
        for a,at,l,du,pr,st in acts: row([a,at,l,du[0],pr,st[0]])
q=d.add_paragraph(); q.paragraph_format.space_before=Pt(8); q.add_run("Progress is agreed with the lead officer before each meeting of the Improvement Board. A completed action stays in the plan until the board has signed it off.").italic=True
for col,w in zip(t.columns,W): col.width=w
d.save("source.docx")
OK={"Director of Place","Monitoring Officer","Chief Executive","Director of Finance","Head of Communities","Head of Human Resources"}
g={"source":"plan_serif_banners_libreoffice.pdf","documents":{"document_type":"action_plan"},"recommendations":[]}
for th,recs in PLAN:
    for ref,txt,acts in recs:
        r={"ref":ref,"text":txt,"recommendation_type":"peer","theme":th,"actions":[]}
        if len(acts)>1: r.update(leads=[],progress=[],rag=[])
        for a,at,l,(dt,ds,de),pr,st in acts:
            r["actions"].append({"ref":a,"text":at,"due_text":dt,"due_start":ds,"due_end":de,"leads":[{"lead_text":x,**({"role":x} if x in OK else {})} for x in l],
             "progress":[{"text":pr,"as_of_start":U}] if pr not in("","–") else [],"rag":[{"rag":None,"rag_text":st[0],**({"delivery":st[1]} if st[1] else {})}]})
        g["recommendations"].append(r)
json.dump(g,open("gold.json","w"),indent=1,ensure_ascii=False)
