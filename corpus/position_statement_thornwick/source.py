import os; os.chdir(os.path.dirname(os.path.abspath(__file__)))
missing = lambda name: os.devnull if os.path.exists(name) else name  # gold and source.toml that stand are kept
import json, html
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
import subprocess
f=lambda p:subprocess.run(["fc-match","-f","%{file}",p],capture_output=True,text=True).stdout
pdfmetrics.registerFont(TTFont("C",f("Carlito:regular"))); pdfmetrics.registerFont(TTFont("CB",f("Carlito:bold"))); pdfmetrics.registerFontFamily("C",normal="C",bold="CB",italic="C",boldItalic="CB")
G=colors.HexColor("#1d4f3f")
B=PS("b",fontName="C",fontSize=11,leading=14.5,spaceAfter=7); H=PS("h",fontName="CB",fontSize=15,leading=19,textColor=G,spaceBefore=10,spaceAfter=6,keepWithNext=1); H3=PS("h3",fontName="CB",fontSize=11.5,leading=15,spaceBefore=4,spaceAfter=4,keepWithNext=1)
T0=PS("t",fontName="CB",fontSize=26,leading=31,textColor=G,spaceAfter=6); T1=PS("t1",fontName="C",fontSize=14,leading=18,spaceAfter=4)
BU=PS("bu",parent=B,leftIndent=14,bulletIndent=3,spaceAfter=3); C=PS("c",fontName="C",fontSize=9.5,leading=12); CW=PS("cw",parent=C,fontName="CB",textColor=colors.white)
e=html.escape
REC=[("Agree a medium-term financial plan that is less dependent on one-off measures.","The 2024 plan balances for two years without the use of reserves. The council closed a gap of £19m through 62 savings, of which £17.2m was delivered.","Complete"),
("Make the most of the council’s role as convenor of the city’s institutions.","The Thornwick City Partnership was relaunched in June 2022 and now has a joint programme on skills, health and the riverside.","Complete"),
("Put the improvement of children’s services at the centre of corporate business.","The improvement board was wound up in 2024 after Ofsted found that services require improvement to be good. There is still work to do on the sufficiency of foster homes.","In progress"),
("Introduce a corporate approach to customer contact, and retire the older systems.","One contact centre for all services opened in May 2023. Two of the five old systems have been switched off, and the others will follow by March 2026.","In progress"),
("Clarify the roles of the executive and officers in the major capital schemes.","A capital board chaired by the Section 151 Officer has met since January 2022. Decisions on schemes of more than £1m are now taken by Cabinet.","Complete"),
("Diversify the senior leadership of the organisation so that it reflects the city better.","Women are now 54 per cent of the top five per cent of earners. Progress on ethnicity has been slower, at nine per cent against eighteen per cent of the population.","In progress"),
("Review the committee structure and the support that is given to the Lord Mayor and to members.","The review reported in 2023. The number of committees fell from fourteen to ten, and a member support team of three was set up.","Complete"),
("Agree with health partners how the Better Care Fund will be used after April 2022.","A section 75 agreement was signed in July 2022 and renewed last year.","Complete"),
("Produce a clear climate action plan with milestones and costs.","A plan was adopted in October 2022. Emissions from the council’s own buildings and fleet have fallen by 27 per cent since 2019.","Complete")]
x=[Paragraph("Position Statement",T0),Paragraph("LGA Corporate Peer Challenge",T1),Paragraph("Thornwick City Council, February 2025",T1),Spacer(1,10),
Paragraph("Introduction from the Leader and Chief Executive",H),
Paragraph("We look forward to welcoming the peer team to Thornwick on 4–7 March 2025. This statement is our own account of where the council stands, what we are proud of, and where we could do better. We have tried to be honest. We should like the team to be the same.",B),
Paragraph("Councillor Delia Hartopp, Leader of the Council, and Owen Farrier, Chief Executive",B),
Paragraph("About Thornwick",H),
Paragraph("Thornwick is a unitary authority of 212,000 people. It has two universities, a large teaching hospital and a growing cluster of life science companies. It is also a city of contrasts: nine of its 34 neighbourhoods are among the ten per cent most deprived in England, and men in Fairlight ward die eleven years earlier, on average, than men in Upper Thorn.",B),
Paragraph("The council has 51 members: Labour 24, Liberal Democrat 15, Green 7, Conservative 4 and Independent 1. It has been run since May 2023 by a Labour minority administration with the support of the Green Group. It employs 3,480 people, and its net revenue budget for 2024/25 is £287m.",B),
Paragraph("The scope of the challenge",H),
Paragraph("The team will look at the five themes that every Corporate Peer Challenge covers:",B)]
TH=["Local priorities and outcomes","Organisational and place leadership","Governance and culture","Financial planning and management","Capacity for improvement"]
x+=[Paragraph(e(t),BU,bulletText="•") for t in TH]
Q=["Are we getting the most from our relationship with the combined authority?","Is our approach to neighbourhood working the right one for a city of this size?"]
x+=[Spacer(1,5),Paragraph("We have also asked the team for a view on two questions:",B)]+[Paragraph(e(q),BU,bulletText="•") for q in Q]
x+=[Paragraph("Since the last peer challenge",H),
Paragraph("The last Corporate Peer Challenge took place from 22 to 25 November 2021, and peers came back for a progress review in November 2022. The table shows the nine recommendations that the team made in 2021, what has happened since, and our own assessment.",B)]
d=[[Paragraph(t,CW) for t in("Recommendation (2021)","What has happened since","Our assessment")]]+[[Paragraph(e(a),C),Paragraph(e(b),C),Paragraph(s,C)] for a,b,s in REC]
x.append(Table(d,colWidths=[62*mm,80*mm,28*mm],repeatRows=1,style=[("BACKGROUND",(0,0),(-1,0),G),("LINEBELOW",(0,1),(-1,-1),.5,colors.HexColor("#9bb5ab")),("VALIGN",(0,0),(-1,-1),"TOP"),("TOPPADDING",(0,0),(-1,-1),4),("BOTTOMPADDING",(0,0),(-1,-1),5),("LINEBEFORE",(1,0),(-1,-1),.5,colors.HexColor("#9bb5ab"))]))
BODY=[("Local priorities and outcomes",["Our Council Plan 2023–2027 was written with residents. More than 4,000 people took part. It has three missions: a city where children thrive, a city that works for everyone, and a city that is ready for the future. We publish a performance report each quarter, and 71 per cent of its indicators are at or above target.","School attendance is above the national average for the first time in eight years. Recycling has stood still at 38 per cent, and the number of households in temporary accommodation has doubled since 2021 to 418."]),
("Organisational and place leadership",["The City Partnership brings together the council, universities, hospital, police, college and chamber of commerce. It has secured £46m for the Riverside, and 600 homes are under construction. We are a constituent member of the combined authority, but we have not always been sure of our voice there.","We have a new senior team. Four of the six directors have been appointed since January 2024."]),
("Governance and culture",["No overall control has made for livelier meetings, and decisions that are better tested. The relationships between group leaders are good. The annual governance statement identified two significant weaknesses: contract management, and the late submission of reports. A member and officer protocol was agreed in 2024 after a rise in the number of complaints about conduct."]),
("Financial planning and management",["The council expects to overspend by £3.1m this year, mostly on home-to-school transport and temporary accommodation. General reserves stand at £14.2m. We have a balanced budget for 2025/26. The gap in 2026/27 is £8.4m, and we have plans for about half of it.","External audit opinions are up to date, which we know is unusual."]),
("Capacity for improvement",["Sickness absence has fallen from 11.2 to 9.4 days. Turnover remains high among social workers and planners. The staff survey of October 2024 had a response rate of 63 per cent, and 74 per cent would recommend the council as a place to work. We know that we start more projects than we finish. A portfolio office will be in place from April 2025."])]
for t,ps in BODY:
    x.append(Paragraph(e(t),H)); x+=[Paragraph(e(p),B) for p in ps]
x+=[Paragraph("What would make the challenge a success",H),Paragraph("We want to come out of the week with a shared view, across the political groups and with our partners, of the two or three things that would make the greatest difference. The report will be taken to Cabinet on 10 June 2025 with a draft action plan.",B)]
def pg(c,doc):
    c.saveState(); c.setFillColor(G); c.rect(0,A4[1]-9*mm,A4[0],9*mm,stroke=0,fill=1); c.setFont("C",9); c.setFillColor(colors.HexColor("#555555")); c.drawString(20*mm,11*mm,"Thornwick City Council | Position Statement"); c.drawRightString(190*mm,11*mm,str(doc.page)); c.restoreState()
SimpleDocTemplate("document.pdf",pagesize=A4,leftMargin=20*mm,rightMargin=20*mm,topMargin=20*mm,bottomMargin=20*mm,title="Position Statement",author="Thornwick City Council",invariant=1).build(x,onFirstPage=pg,onLaterPages=pg)
recs=[dict(ref=None,text=a,recommendation_type="peer",made=["2021","2021-11","2021-11-22","2021-11-25"],actions=[],leads=[],progress=[dict(text=b)],rag=[dict(rag_text=s,rag=None,delivery="complete" if s=="Complete" else ["on_track","unknown"])]) for a,b,s in REC]
g=dict(source="document.pdf",documents=dict(document_type="position_statement",date_start="2025-02-01",date_end="2025-02-28"),councils=["E06999001"],recommendations=recs,front_matter=[],peers=[],
 scope=[dict(level="theme",theme=t,text=t) for t in TH]+[dict(level="question",text=q) for q in Q],
 milestones=[dict(event="on_site",date_text=["4–7 March 2025","on 4–7 March 2025"],date_start="2025-03-04",date_end="2025-03-07"),
 dict(event="on_site",date_text=["22 to 25 November 2021","from 22 to 25 November 2021"],date_start="2021-11-22",date_end="2021-11-25"),
 dict(event="progress_review",date_text=["November 2022","in November 2022"],date_start="2022-11-01",date_end="2022-11-30"),
 dict(event="meeting",date_text=["10 June 2025","on 10 June 2025"],date_start="2025-06-10",date_end="2025-06-10")])
json.dump(g,open(missing("gold.json"),"w"),indent=1,ensure_ascii=False)
open(missing("source.toml"),"w").write('title = "Position Statement for the LGA Corporate Peer Challenge, Thornwick City Council"\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = "reportlab"\nfamily = "Position statement with bullets of scope, a three-column table of the recommendations of the earlier challenge (no refs) over two pages and prose sections under the five themes; tests an earlier review\'s recommendations with progress and word-only status"\nsplit = "held_out"\n')
