"""Writes source.docx, document.pdf (LibreOffice from docx) and gold.json."""
import json, subprocess, os
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.oxml.ns import qn
T=["Local priorities and outcomes","Governance and culture","Financial planning and management","Capacity for improvement"]
# (theme, text, [(action, [owners], due, dates, rag)], update or None)
day=lambda s:dict(due_start=s,due_end=s)
P=[(T[0],"Sharpen the Borough Plan by reducing the number of commitments and setting out when each will be delivered",[
 ("Review all 64 commitments with Cabinet members and agree which will be closed.",["Chief Executive"],"30/09/2025",day("2025-09-30"),"Blue"),
 ("Take the shorter Borough Plan to Full Council for adoption.",["Head of Strategy"],"10/12/2025",day("2025-12-10"),"Green"),
 ("Explain the new plan to staff through team talks at every site.",["Head of Strategy","Communications Lead"],"31/01/2026",day("2026-01-31"),"Green")],
 "Cabinet agreed on 17 September to close 29 commitments. Opposition groups were briefed the same week."),
(T[0],"Work with Northmere’s large employers on skills, so that more of the new jobs go to local people",[
 ("Set up an employers’ round table with the college.",["Economic Growth Manager"],"31/10/2025",day("2025-10-31"),"Amber"),
 ("Include local labour clauses in contracts above £250,000.",["Procurement Manager","Head of Legal and Democratic Services"],"April 2026",dict(due_start="2026-04-01",due_end="2026-04-30"),"Green")],None),
(T[1],"Rebuild trust between groups by agreeing how members will behave towards each other, in the chamber and online",[
 ("Hold two facilitated sessions for group leaders.",["Monitoring Officer"],"15/08/2025",day("2025-08-15"),"Blue"),
 ("Bring a social media protocol to the Standards Committee.",["Monitoring Officer"],"22/10/2025",day("2025-10-22"),"Red")],
 "The protocol was withdrawn from the July meeting at the request of two groups. A further draft is with the LGA for comment."),
(T[1],"Make decisions easier to follow by publishing reports earlier and in plainer words",[
 ("Train report authors and retire the long template.",["Democratic Services Manager"],"28/11/2025",day("2025-11-28"),"Green")],None),
(T[2],"Set out savings for the whole of the medium-term financial strategy and not only for its first year",[
 ("Identify savings of £1.9m for 2027/28 and 2028/29.",["Director of Finance"],"31/12/2025",day("2025-12-31"),"Amber"),
 ("Benchmark fees and charges with similar districts.",["Director of Finance","Head of Environment"],"30/09/2025",day("2025-09-30"),"Blue"),
 ("Report on the options for the crematorium.",["Director of Place"],"28/02/2026",day("2026-02-28"),"Red")],
 "Options worth £1.2m have been found. The crematorium adviser has had to be re-procured, and the report will not be ready before May."),
(T[2],"Manage the commercial property portfolio more actively, with clear rules for holding, improving or selling",[
 ("Adopt an asset management framework.",["Director of Place"],"18/11/2025",day("2025-11-18"),"Green"),
 ("Complete valuations of the ten largest holdings.",["Estates Manager"],"31/03/2026",day("2026-03-31"),"Green")],None),
(T[3],"Address gaps in the management team and in planning policy as a matter of urgency",[
 ("Appoint a permanent Director of Place.",["Chief Executive"],"01/09/2025",day("2025-09-01"),"Blue"),
 ("Recruit two planning policy officers, or share them with a neighbouring council.",["Director of Place"],"30/11/2025",day("2025-11-30"),"Amber")],None),
(T[3],"Use data better: bring together what the council already knows about its residents",[
 ("Appoint a data lead and agree a data-sharing policy.",["Head of Customer and Digital"],"31/01/2026",day("2026-01-31"),"Green"),
 ("Test a single view of debt with council tax and housing benefit.",["Head of Customer and Digital","Revenues and Benefits Manager"],"30/06/2026",day("2026-06-30"),"Green")],
 "The post was advertised in September and interviews will be held on 6 November.")]
doc=Document(); s=doc.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.3); s.top_margin=s.bottom_margin=Cm(2.2)
def font(st,size,bold=None,color=None,name="Carlito"):
    f=doc.styles[st].font; f.name=name; f.size=Pt(size); f.bold=bold; doc.styles[st].element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:asciiTheme"),""); 
    r=doc.styles[st].element.rPr.rFonts
    for k in list(r.attrib): del r.attrib[k]
    for k in("w:ascii","w:hAnsi","w:cs"): r.set(qn(k),name)
    if color: f.color.rgb=RGBColor.from_string(color)
font("Normal",11); font("Title",24,True,"1F3864"); font("Heading 1",15,True,"2E74B5"); font("Heading 2",12,True,"1F3864")
doc.add_paragraph("Corporate Peer Challenge Action Plan",style="Title")
doc.add_paragraph("Northmere Borough Council").runs[0].bold=True
doc.add_paragraph("Version 2, October 2025")
doc.add_paragraph("The Local Government Association’s peer team visited Northmere from 29 April to 2 May 2025. Its report, published on 18 July 2025, makes eight recommendations. Below each of them we list what we shall do. Full Council approved the first version of this plan on 24 September 2025.")
doc.add_paragraph("We use four ratings. Blue means that the action is complete. Green means that it is on track. Amber means that there is some delay, which the owner expects to recover. Red means that there is serious delay and that Cabinet has been asked to step in.")
theme=None
for n,(t,x,acts,up) in enumerate(P,1):
    if t!=theme: doc.add_heading(t,1); theme=t
    doc.add_heading(f"Recommendation {n}: {x}",2)
    tb=doc.add_table(rows=1,cols=5); tb.style="Table Grid"; tb.autofit=False
    W=[1.2,7.2,3.9,2.4,1.7]
    for c,hd in zip(tb.rows[0].cells,["No.","Action","Owner","Due date","RAG"]):
        c.text=""; c.paragraphs[0].add_run(hd).bold=True
        sh=c._tc.get_or_add_tcPr().makeelement(qn("w:shd"),{qn("w:val"):"clear",qn("w:fill"):"D9E2F3"}); c._tc.get_or_add_tcPr().append(sh)
    for i,(a,o,d,_,g) in enumerate(acts):
        for c,v in zip(tb.add_row().cells,[f"{n}{'abc'[i]}",a,"\n".join(o) if n!=2 else " / ".join(o),d,g]): c.text=v
    for co,w in zip(tb.columns,W): co.width=Cm(w)
    for r in tb.rows:
        for c,w in zip(r.cells,W):
            c.width=Cm(w)
            for p in c.paragraphs:
                p.paragraph_format.space_after=Pt(2)
                for run in p.runs: run.font.size=Pt(10)
    q=doc.add_paragraph(); q.paragraph_format.space_before=Pt(6)
    if up: q.add_run("Update: ").bold=True; q.add_run(up)
doc.add_heading("What happens next",1)
doc.add_paragraph("The Improvement Working Group looks at the plan each month and Cabinet each quarter. The peer team will return for its progress review on 25 February 2026.")
s.footer.paragraphs[0].text="Northmere Borough Council – Peer Challenge Action Plan – v2"
doc.save("source.docx")
subprocess.run(["soffice","--headless","--convert-to","pdf","source.docx"],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
os.replace("source.pdf","document.pdf")
C={"Blue":"complete","Green":"on_track","Amber":"at_risk","Red":"off_track"}
d=lambda s,e=None:dict(date_start=s,date_end=e or s)
gold=dict(source="document.pdf",documents=dict(document_type="action_plan",**d("2025-10-01","2025-10-31")),councils=["E07999013"],
recommendations=[dict(ref=str(n),text=x,recommendation_type="peer",theme=t,leads=[],rag=[],progress=[dict(text=up)] if up else [],actions=[dict(ref=f"{n}{'abc'[i]}",text=a,due_text=du,**dd,leads=[dict(lead_text=y,role=y) for y in o],
 rag=[dict(rag=g.lower(),rag_text=g,delivery=C[g])],progress=[]) for i,(a,o,du,dd,g) in enumerate(acts)]) for n,(t,x,acts,up) in enumerate(P,1)],
front_matter=[],scope=[],peers=[],
milestones=[dict(event="on_site",date_text=["29 April to 2 May 2025","from 29 April to 2 May 2025"],**d("2025-04-29","2025-05-02")),dict(event="report_published",date_text=["18 July 2025","on 18 July 2025"],**d("2025-07-18")),
dict(event="progress_review",date_text=["25 February 2026","on 25 February 2026"],**d("2026-02-25"))])
json.dump(gold,open("gold.json","w"),ensure_ascii=False,indent=1)
