import json, io, subprocess, tempfile, pathlib
from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen import canvas
RECS=[("Choose.","Bring the 41 projects in the corporate plan down to a number that members and officers can name, and put money and people behind those that remain."),
("Begin the next round of savings now.","The budget gap of £2.6m in 2027/28 is known. Members should see options for closing it by the summer of 2025, while there is still a choice."),
("Settle the council’s ambition for Weaver’s Yard.","Partners need to know whether the council intends to be landowner, developer or both, and how much risk it is prepared to bear."),
("Give tenants a stronger voice.","The new consumer standards ask for more than the present panel of eight can offer."),
("Strengthen procurement and contract management","so that the council gets what it pays for, beginning with the grounds maintenance and repairs contracts."),
("Look to the next generation of managers:","several heads of service are due to retire within three years, and there is no plan for their succession.")]
THEMES=[("Local priorities and outcomes","Are the council’s priorities clear, and do they rest on an understanding of the place?","Do residents see the results?",
 "The team met few people who could not talk with affection about Harrowdale and its five market towns. The corporate plan, adopted in 2023, captures that affection. It is also a long document: 41 projects, nine outcomes and a set of values, with nothing to tell the reader which would give way if money ran short. Recycling rates are among the best in the county and planning applications are decided quickly. Homelessness has risen for three years and the council has responded with imagination, buying 22 homes for temporary accommodation.",
 "Partners in health would welcome a council that asked more of them. The team heard that meetings are friendly and that papers are good, but that it is not always plain what the council would like to happen next."),
("Organisational and place leadership","Does the council give effective leadership to its place and to its own staff?","",
 "The leader and chief executive work well together and are seen to do so. Parish councils spoke of a marked change for the better since 2022. The county council, the police and the two colleges all said that Harrowdale was straightforward to deal with. Inside the organisation the weekly message from the chief executive is read and liked; messages about change reach the depot late, and sometimes only by way of the local newspaper.",
 "Weaver’s Yard came up in almost every conversation. It has been described in public at different times as a housing site, a cultural quarter and a source of income, and the market has noticed."),
("Governance and culture","Is decision-making clear, lawful and open to challenge?","Is there a culture of respect?",
 "Relations between members and officers are courteous and the standards regime is little troubled. Scrutiny is conscientious. It spends much of its time on matters that have already been settled, and both its chairman and the cabinet know as much. The audit committee has two independent members whose contribution was praised.",
 "The constitution was last revised as a whole in 2016. Some delegations refer to posts that no longer exist."),
("Financial planning and management","Does the council understand its financial position, and has it a plan to stay sustainable?","",
 "Budgets have been balanced each year without recourse to exceptional support, accounts have been published on time and the internal audit opinion is one of reasonable assurance. Unallocated reserves stood at £5.4m in April 2024. They are forecast to fall to £2.1m by March 2028 if nothing is done, a little above the minimum that the section 151 officer has advised.",
 "Budget managers told the team that they receive good figures and little explanation. Contract management is uneven. One contract of some value had run for fourteen months past its end date."),
("Capacity for improvement","Has the council the people, skills and systems to deliver what it has promised?","",
 "Staff are proud of what they do, turnover is low and the apprentices whom the team met were a credit to the council. The other face of low turnover is that a third of managers may retire by 2028. Digital services have been improved in steps, and residents like them."
 ,"The project management office, with two members of staff, is respected. It is asked to keep watch over far more than two people can.")]
PEERS=[("Lead Peer","Annabel Kettleworth","Chief Executive","Northmere Borough Council"),("Member Peer","Councillor Idris Pomfret","Leader","Wetherholme District Council"),("Member Peer","Councillor Sunita Garland","Deputy Leader and Cabinet Member for Housing","Lynford Borough Council"),
("Officer Peer","Lachlan Adeyemi-Hart","Director of Finance (Section 151)","Saltmere District Council"),("Officer Peer","Philippa Stroud","Assistant Director, Regeneration and Growth","Thornwick City Council")]
LGA=("Challenge Manager","Corin Waddilove","Peer Challenge Manager","Local Government Association")
LOCAL=("Weaver’s Yard","Is the council ready to move from vision to delivery on its largest regeneration site?")
h='''<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Feedback report</title><style>@page{size:A4;margin:26mm 24mm 24mm}
body{font:11.5pt/1.5 "DejaVu Sans Condensed","DejaVu Sans";margin:0;color:#1a1a1a} h1{font-size:30pt;line-height:1.15;color:#7a1f5c;margin:60mm 0 6mm} h2{color:#7a1f5c;font-size:17pt;margin:8mm 0 3mm;break-after:avoid} h3{font-size:12.5pt;margin:5mm 0 1.5mm;break-after:avoid} p{margin:0 0 3mm} .b{break-before:page;margin-top:0} ul{margin:0 0 3mm} li{margin-bottom:1.2mm}</style><body>
<h1>LGA Corporate Peer Challenge</h1><p style="font-size:18pt">Harrowdale District Council</p><p style="font-size:14pt">24 – 26 September 2024</p><p style="margin-top:50mm;font-size:14pt">Feedback report<br>November 2024</p>
<h2 class=b>1. Executive summary</h2><p>Harrowdale District Council is a good council with a strong sense of the place it serves. It is trusted by its partners, its members conduct their business with civility, and its staff would recommend it as a place to work. The peer team was made welcome everywhere and was given all that it asked for.</p>
<p>The council has reached a point at which it must choose. It is attempting too much for its size, its reserves are being used to bridge a gap that is known and growing, and it has yet to say what it wants of the Weaver’s Yard site, on which a good deal else depends. None of this is beyond it. The team was struck by the number of people who, unprompted, said the same.</p>
<p>Compared with what peers have seen at Fenwold and at Tarnbeck, where similar choices were put off, Harrowdale has time on its side. It would do well to use it.</p>
<h2>2. Key recommendations</h2><p>Observations and suggestions will be found throughout this report. The peer team’s key recommendations to the council are as follows:</p>'''
for i,(a,b) in enumerate(RECS,1): h+=f"<h3>2.{i} Recommendation {i}</h3><p><b>{a}</b> {b}</p>"
h+='<h2 class=b>3. The challenge and how it was done</h2><h3>3.1 The peer team</h3><p>Peer challenges are carried out by elected members and officers who hold similar posts elsewhere. The peers were:</p><ul>'
for r,n,p,o in PEERS: h+=f"<li>{r} – {n}, {p}, {o}</li>"
h+=f"<li>{LGA[0]} – {LGA[1]} ({LGA[3]})</li></ul><h3>3.2 Scope and focus</h3><p>The team considered five themes which are the same in every corporate peer challenge:</p><ol>"
for t,q1,q2,*_ in THEMES: h+=f"<li><b>{t}</b> – {q1}{' '+q2 if q2 else ''}</li>"
h+=f"</ol><p>In addition the council asked for the team’s view of one local matter:</p><ul><li><b>{LOCAL[0]}</b> – {LOCAL[1]}</li></ul><h3>3.3 The process</h3><p>The team read some 70 documents beforehand, including a position statement prepared by the council. It then spent three days on site, spoke to 96 people in 38 meetings and gave its first impressions to the council on the last afternoon. This report was agreed with the council before it was issued.</p><h2>4. Feedback</h2>"
for i,(t,q1,q2,a,b) in enumerate(THEMES,1): h+=f"<h3>4.{i} {t}</h3><p>{a}</p><p>{b}</p>"
h+='''<h2>5. Next steps</h2><p>Senior political and managerial leaders will wish to reflect on these findings. The LGA’s principal adviser for the region will remain in touch. Both the council and the LGA are keen to see how things have moved on, and a progress review will therefore take place within twelve months of the challenge.</p>'''
pathlib.Path("source_3_feedback.html").write_text(h)
def chrome(src,out): subprocess.run(["chromium","--headless","--no-sandbox","--disable-gpu","--disable-background-networking","--user-data-dir="+tempfile.mkdtemp(),"--no-pdf-header-footer","--print-to-pdf="+out,src],check=True,capture_output=True)
chrome("source_1_agenda.html","./1.pdf"); chrome("source_3_feedback.html","./3.pdf")
subprocess.run(["soffice","--headless","--infilter=HTML (StarWriter)","--convert-to","pdf:writer_pdf_Export","--outdir",".","source_2_report.html"],check=True,capture_output=True)
w=PdfWriter(); n=0; spans=[]
for k,f in enumerate(("./1.pdf","./source_2_report.pdf","./3.pdf")):
    first=n+1
    for j,pg in enumerate(PdfReader(f).pages):
        n+=1; buf=io.BytesIO(); c=canvas.Canvas(buf,pagesize=(595.3,841.9)); c.setFont("Helvetica",10)
        if n>2: c.drawCentredString(297,24,f"Page {n}")
        if k==1 and j==0: c.setFont("Helvetica-Bold",12); c.drawRightString(560,808,"Agenda Item 5")
        if k==2 and j==0: c.setFont("Helvetica-Bold",12); c.drawRightString(560,808,"APPENDIX A")
        c.showPage(); c.save(); pg=w.add_page(pg); pg.merge_page(PdfReader(io.BytesIO(buf.getvalue())).pages[0])
    spans.append([first,n])
w.add_metadata({"/Title":"Agenda pack - Corporate Scrutiny Committee 21 January 2025"}); w.write("document.pdf"); print(spans)
def out(k,**g): json.dump({"source":"document.pdf","pages":spans[k-1],**g},open(f"gold.{k}.json","w"),indent=1,ensure_ascii=False)
out(1,documents=dict(document_type="agenda",date_start="2025-01-21",date_end="2025-01-21",committee="Corporate Scrutiny Committee"),councils=["E07999006"],recommendations=[],peers=[],scope=[])
dec=lambda r,t:dict(ref=r,text=t,recommendation_type="decision",actions=[],rag=[],progress=[])
fm=lambda f,v:dict(field=f,value_text=v)
out(2,documents=dict(document_type="committee_report",date_start="2025-01-21",date_end="2025-01-21",committee="Corporate Scrutiny Committee"),councils=["E07999006"],
 recommendations=[dec("(i)","consider the findings of the peer team set out in Appendix A;"),dec("(ii)",["advise Cabinet which of the team’s recommendations it would wish to see acted upon first; and","advise Cabinet which of the team’s recommendations it would wish to see acted upon first;","advise Cabinet which of the team’s recommendations it would wish to see acted upon first"]),dec("(iii)","appoint two of its members to the working group that will oversee the action plan.")],
 front_matter=[fm("Report to","Corporate Scrutiny Committee"),fm(["Date of meeting","meeting_date"],"21 January 2025"),fm(["Title of report","title"],"Corporate Peer Challenge: feedback and next steps"),fm(["Report of","report_of"],"Chief Executive"),fm(["Portfolio holder","portfolio_holder"],"Councillor Marcus Thirlby, Leader of the Council"),fm(["Wards affected","wards_affected"],"All"),fm(["Key decision","key_decision","is_key_decision"],"No")],
 milestones=[dict(event="on_site",date_text=["between 24 and 26 September 2024","24 and 26 September 2024"],date_start="2024-09-24",date_end="2024-09-26"),dict(event="action_plan_published",date_text=["within five months of the visit, that is by 26 February 2025","by 26 February 2025","26 February 2025","within five months of the visit"],date_end="2025-02-26"),dict(event="progress_review",date_text=["by September 2025","September 2025"],date_end="2025-09-30")],peers=[],scope=[])
sc=[]
for t,q1,q2,*_ in THEMES: sc+=[dict(level="theme",theme=t,text=t)]+[dict(level="question",theme=t,text=q) for q in (q1,q2) if q]
sc+=[dict(level=["theme","item"],theme=[LOCAL[0],None],text=LOCAL[0]),dict(level="question",theme=[LOCAL[0],None],text=LOCAL[1])]
out(3,documents=dict(document_type="feedback_report",date_start="2024-11-01",date_end="2024-11-30",committee=None),councils=["E07999006"],
 recommendations=[dict(ref=[f"Recommendation {i}",f"2.{i}"],text=f"{a} {b}",headline=[a,a.rstrip(".:")],recommendation_type="peer",actions=[],rag=[],progress=[]) for i,(a,b) in enumerate(RECS,1)],
 peers=[dict(name=[n_,n_.replace("Councillor ","")],role=[f"{p}",f"{r}",f"{r} – {p}"],organisation=o) for r,n_,p,o in PEERS]+[dict(name=LGA[1],role=LGA[0],organisation=[LGA[3]])],
 scope=sc,no_extra=["peers","scope"],
 milestones=[dict(event="on_site",date_text="24 – 26 September 2024",date_start="2024-09-24",date_end="2024-09-26"),dict(event="progress_review",date_text=["within twelve months of the challenge","within twelve months"])])
