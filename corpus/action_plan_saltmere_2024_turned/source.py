"""Action plan of Saltmere District Council: no rules at all, pages turned with /Rotate 90."""
import json
from pypdf.generic import NameObject, NumberObject
from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Table, TableStyle, Paragraph, Spacer
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4
W,H=A4   # paper as stored: portrait; seen: landscape
# ref, recommendation, [(no, action, [leads], due, start, end, progress, status, delivery)]
R=[
("Recommendation 1","Set out in a single page what Saltmere will look like in 2035 and use it to decide which of the current strategies should be closed.",[
 ("1.1","Draft the one-page statement with the two town councils and the port company.",["Chief Executive"],"Jan 2024","2024-01-01","2024-01-31","Published on the website on 29 January and sent to every household with the council tax bill.","Completed","complete"),
 ("1.2","Review all 27 strategies and policies and recommend which should be closed.",["Policy Manager"],"31 Mar 2024","2024-03-31","2024-03-31","Eleven closed so far. Six more are waiting for service managers to say whether they are still required by law.","Slipped","off_track")]),
("Recommendation 2","Strengthen the relationship between the political groups by agreeing how information will be shared with those outside the administration.",[
 ("2.1","Agree a protocol between group leaders on briefing and access to officers.",["Monitoring Officer"],"29 Feb 2024","2024-02-29","2024-02-29","Signed by all four group leaders at the Constitution Working Party.","Completed","complete")]),
("Recommendation 3","Bring the medium term financial strategy and the capital programme together so that the cost of borrowing for the harbour wall is understood by every member before a contract is let.",[
 ("3.1","Publish a combined strategy with three borrowing scenarios.",["Section 151 Officer"],"Feb 2024","2024-02-01","2024-02-29","Went to Full Council with the budget on 21 February.","Completed","complete"),
 ("3.2","Hold a briefing for all members on capital financing, run by the treasury advisers.",["Section 151 Officer"],"May 2024","2024-05-01","2024-05-31","Date fixed for 22 May; materials have been received from the advisers.","In progress","on_track"),
 ("3.3","Add a gateway to the project procedure, so that no contract above £500,000 is let without a statement of revenue cost.",["Head of Property and Projects","Procurement Lead"],"Q2 2024/25","2024-07-01","2024-09-30","","Not yet begun","not_started")]),
("Recommendation 4","Invest in a performance framework that members can use, with fewer measures and clearer targets.",[
 ("4.1","Reduce the quarterly report from 96 measures to no more than 25.",["Policy Manager"],"June 2024","2024-06-01","2024-06-30","Long list of 40 has been shared with Overview Committee; members want housing repairs to stay in.","In progress","on_track"),
 ("4.2","Buy a performance dashboard for members.",["Head of Digital"],"September 2024","2024-09-01","2024-09-30","Replaced by action 4.1 and the software that the Council already owns.","Superseded","superseded")]),
("Recommendation 5","Look after the senior team: five of the nine posts in the top two tiers are held by interims and the load on those who remain cannot be kept up.",[
 ("5.1","Complete recruitment to the Director of Operations and Head of Housing posts.",["Chief Executive"],"31 March 2024","2024-03-31","2024-03-31","Head of Housing started on 4 March. Director post was not filled at interview and will be advertised again in May.","Slipped","off_track"),
 ("5.2","Introduce a monthly workload review at Senior Leadership Team.",["Senior Leadership Team"],"January 2024","2024-01-01","2024-01-31","In place since 9 January.","Completed","complete"),
 ("5.3","Agree a succession plan for statutory officers.",["Chief Executive","Head of People"],"October 2024","2024-10-01","2024-10-31","","Not yet begun","not_started")]),
("Recommendation 6","Work with Brackenshire County Council and health partners on a shared plan for the Seaward estate, where life expectancy is nine years below the district average.",[
 ("6.1","Form a Seaward board with residents in the majority.",["Deputy Chief Executive"],"March 2024","2024-03-01","2024-03-31","Board met for the first time on 14 March with eight residents present.","Completed","complete"),
 ("6.2","Agree a joint plan with the County Council and the integrated care board.",["Deputy Chief Executive"],"November 2024","2024-11-01","2024-11-30","Public health analyst seconded for six months. The care board has yet to name its lead.","At risk","at_risk")]),
("Recommendation 7","Tell the story of Saltmere better, inside and outside the district.",[
 ("7.1","Appoint a communications officer shared with Eastmarsh.",["Head of People"],"TBC",None,None,"Eastmarsh is consulting on its own structure until the summer.","On hold","on_hold")]),
]
b=ParagraphStyle("b",fontName="Times-Roman",fontSize=9.6,leading=11.6)
bb=ParagraphStyle("bb",parent=b,fontName="Times-Bold")
P=lambda s,st=b:Paragraph(s.replace("&","&amp;"),st)
COLS=("No.","Action","Responsible","Deadline","Position at 15 April 2024","Status")
WID=[34,205,118,78,225,82]
def turn(c,doc):
    c.transform(0,1,-1,0,W,0)
    c.setFont("Times-Italic",8.5); c.drawString(50,24,"Saltmere District Council – Peer challenge action plan"); c.drawRightString(H-50,24,f"{doc.page}")
doc=BaseDocTemplate("document.pdf",pagesize=A4,title="Peer challenge action plan",author="Saltmere District Council",invariant=1)
doc.addPageTemplates([PageTemplate(id="t",pagesize=A4,frames=[Frame(44,36,H-88,W-76,id="f")],onPage=turn)])
s=[P("Saltmere District Council",ParagraphStyle("o",parent=b,fontSize=11,leading=14)),P("Corporate Peer Challenge: our action plan",ParagraphStyle("h",parent=bb,fontSize=18,leading=23)),
 P("Update for Overview Committee, 23 April 2024",ParagraphStyle("u",parent=b,fontName="Times-Italic",fontSize=11,leading=15)),Spacer(1,5),
 P("The peer team came to Saltmere between 10 and 12 October 2023 and made seven recommendations, which Cabinet accepted in full on 5 December 2023. "
   "The plan below has one or more numbered actions under each of them. A status of “Slipped” means that the deadline has passed; “At risk” means that it probably will. “In progress” is used only where the action is expected to be finished by its deadline."),Spacer(1,8)]
first=True
for ref,text,acts in R:
    rows=[[P(ref+"&nbsp;&nbsp;&nbsp; "+text if 0 else f"<b>{ref}:</b> {text}"),"","","","",""]]
    if first: rows.insert(0,[P(x,bb) for x in COLS])
    k=len(rows)
    for no,a,l,d,_,_,p,st,_ in acts:
        rows.append([P(no),P(a),[P(x) for x in l],P(d),P(p) if p else "",P(st)])
    t=Table(rows,colWidths=WID,splitInRow=0)
    t.setStyle(TableStyle([("SPAN",(0,k-1),(-1,k-1)),("VALIGN",(0,0),(-1,-1),"TOP"),("LEFTPADDING",(0,0),(-1,-1),3),("RIGHTPADDING",(0,0),(-1,-1),7),("TOPPADDING",(0,0),(-1,-1),2),("BOTTOMPADDING",(0,0),(-1,-1),4)]))
    s+=[t,Spacer(1,5)]; first=False
doc.build(s)
from pypdf import PdfReader, PdfWriter
w=PdfWriter(clone_from=PdfReader("document.pdf"))
for p in w.pages:
    p[NameObject("/Rotate")]=NumberObject(90)
w.write("document.pdf")
g={"source":"document.pdf","documents":{"document_type":"action_plan","date_start":["2024-04-23","2024-04-15"],"date_end":["2024-04-23","2024-04-15"],"committee":["Overview Committee",None]},"councils":["E07999004"],"front_matter":[],"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":["between 10 and 12 October 2023","10 and 12 October 2023"],"date_start":"2023-10-10","date_end":"2023-10-12"}],"recommendations":[]}
del g["front_matter"]
for ref,text,acts in R:
    g["recommendations"].append({"ref":ref,"text":text,"recommendation_type":"peer","made":["2023","2023-10","2023-10-10","2023-10-12",None],"actions":[{"ref":no,"text":a,"due_text":[d,None] if d=="TBC" else d,"due_start":s0,"due_end":s1,"leads":[{"lead_text":x} for x in l],
     "progress":[{"text":p,"as_of_start":"2024-04-15"}] if p else [],"rag":[{"rag":None,"rag_text":st,"delivery":dl}]} for no,a,l,d,s0,s1,p,st,dl in acts]})
json.dump(g,open("gold.json","w"),ensure_ascii=False,indent=1)
