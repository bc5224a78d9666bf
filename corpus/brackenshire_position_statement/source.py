import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1])); from council_papers import *
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics; from reportlab.pdfbase.ttfonts import TTFont
import glob
for nm,pat in(('C','Carlito-Regular'),('CB','Carlito-Bold')): pdfmetrics.registerFont(TTFont(nm,glob.glob(f'/usr/share/fonts/**/{pat}.ttf',recursive=True)[0]))
N='brackenshire_position_statement'; d=f'{B}/{N}'
teal=colors.HexColor('#006d77')
b=PS('b',fontName='C',fontSize=11,leading=15,spaceAfter=8); h1=PS('h1',fontName='CB',fontSize=17,leading=21,textColor=teal,spaceBefore=14,spaceAfter=7,keepWithNext=1); h2=PS('h2',fontName='CB',fontSize=12.5,leading=16,spaceBefore=8,spaceAfter=4,keepWithNext=1)
li=PS('li',parent=b,leftIndent=18,bulletIndent=4,spaceAfter=4); sm=PS('sm',parent=b,fontSize=9.5,leading=12,spaceAfter=0); smw=PS('smw',parent=sm,fontName='CB',textColor=colors.white)
def page(c,doc):
    c.saveState(); 
    if doc.page==1:
        c.setFillColor(teal); c.rect(0,A4[1]-3.2*cm,A4[0],3.2*cm,stroke=0,fill=1); c.setFillColor(colors.HexColor('#83c5be')); p=c.beginPath(); p.moveTo(A4[0]-5*cm,A4[1]-3.2*cm); p.lineTo(A4[0]-2.5*cm,A4[1]-.8*cm); p.lineTo(A4[0],A4[1]-3.2*cm); p.close(); c.drawPath(p,stroke=0,fill=1)
        c.setFillColor(colors.white); c.setFont('CB',16); c.drawString(2.2*cm,A4[1]-2*cm,'Brackenshire County Council')
    c.setFillColor(colors.grey); c.setFont('C',9); c.drawString(2.2*cm,1.2*cm,'Corporate Peer Challenge 2026: Position Statement'); c.drawRightString(A4[0]-2.2*cm,1.2*cm,str(doc.page)); c.restoreState()
F=[]; P=lambda x,s=b:F.append(Paragraph(x,s)); L=lambda xs:[F.append(Paragraph(x,li,bulletText='•')) for x in xs]
F.append(Spacer(1,2*cm)); P('Corporate Peer Challenge',PS('t',fontName='CB',fontSize=24,leading=28,textColor=teal)); P('Position statement for the peer team, April 2026',PS('t2',fontName='C',fontSize=14,leading=18,spaceAfter=12))
P('Foreword',h1)
P('We are delighted to welcome our peers to Brackenshire. It is six years since the last challenge and the county has changed a great deal: two new towns are being built, the population over 80 has grown by a fifth, and we are working with our seven districts towards a single tier of local government.')
P('We want this to be an honest account. We have set out where we think we do well, where we know that we must improve, and where we are unsure and would value your advice. Please ask us anything.')
P('Councillor Meredith Aske, Leader of the Council<br/>Lucian Farrow, Chief Executive')
P('About the peer challenge',h1)
P('The peer team will be with us from Tuesday 12 to Friday 15 May 2026. A set-up meeting was held on 4 February 2026, when the Leader, the Chief Executive and the LGA agreed the scope. The team will look at the five themes which are part of every challenge:')
TH=["Local priorities and outcomes","Organisational and place leadership","Governance and culture","Financial planning and management","Capacity for improvement"]
L(TH)
P('We have also asked for the team’s view on two matters of our own:')
IT=["our readiness for local government reorganisation, and in particular how we protect services while two or more new councils are formed","the way in which we use data about adult social care to manage demand"]
L([IT[0]+'; and',IT[1]+'.'])
P('Brackenshire at a glance',h1)
T=[("Population (2024)","712,400"),("Area","3,160 square kilometres, 84% of it rural"),("Councillors","68: Conservative 27, Liberal Democrat 22, Labour 9, Green 6, Independent 4"),("Governance","Leader and Cabinet; minority administration since May 2025"),("Net revenue budget 2026/27","£648.2m"),("Staff","4,870 full-time equivalent, not counting schools")]
tb=Table([[Paragraph(a,PS('x',parent=sm,fontName='CB')),Paragraph(c,sm)] for a,c in T],colWidths=[5.2*cm,11.4*cm]); tb.setStyle(TableStyle([('GRID',(0,0),(-1,-1),.5,colors.HexColor('#9cc9c4')),('BACKGROUND',(0,0),(0,-1),colors.HexColor('#edf6f5')),('VALIGN',(0,0),(-1,-1),'TOP'),('TOPPADDING',(0,0),(-1,-1),3),('BOTTOMPADDING',(0,0),(-1,-1),5)])); F.append(tb); F.append(Spacer(1,8))
P('1. Local priorities and outcomes',h1)
P('Our Council Plan, <i>Brackenshire Together 2025–2029</i>, was adopted in November 2025 after a conversation with more than 9,000 residents. It has four priorities: safe and thriving children; independent lives; a connected and greener county; and good growth.')
P('What we are proud of',h2); L(['Our children’s services were judged good in all areas in 2024, having required improvement in 2020.','We have mended 41,000 road defects in a year, and satisfaction with roads has risen from 22% to 31%.','Superfast broadband now reaches 97% of premises.'])
P('What we want to do better',h2); L(['Waiting times for education, health and care plans are too long: 46% were completed in 20 weeks in 2025.','We do not always show members, in one place, whether the plan is being achieved.'])
P('2. Organisational and place leadership',h1)
P('We have strong relationships with the Integrated Care Board and the Police and Crime Commissioner. The Brackenshire Leaders’ Board brings together the county and district leaders each month. Views on reorganisation differ: two proposals went to government in November 2025 and a decision is expected before the summer recess. We work hard to keep these differences from harming services.')
P('In our 2025 staff survey 74% said that they would recommend the council as a place to work, up from 66% in 2022. Staff in care homes and libraries were less positive, and fewer of them took part.')
P('3. Governance and culture',h1)
P('The elections of 1 May 2025 left no party in overall control. Thirty-one of our 68 councillors are new. We arranged an induction programme of 26 sessions, and a cross-party working group is looking at the committee structure. A code of conduct complaint takes us 11 weeks to decide on average, which is too long.')
P('Our four select committees have a good record of pre-decision scrutiny. Call-in has been used once since 2022.')
P('4. Financial planning and management',h1)
P('The 2026/27 budget was set on 17 February 2026 with savings of £24.9m and use of £6m from reserves. The table shows how the gap grows if no more is done.')
R=[["","2026/27","2027/28","2028/29","2029/30"],["Budget gap before savings (£m)","30.9","39.4","52.7","61.0"],["Savings identified (£m)","24.9","21.5","23.8","24.1"],["Remaining gap (£m)","6.0","17.9","28.9","36.9"]]
tb=Table([[Paragraph(c,smw if i==0 else sm) for c in r] for i,r in enumerate(R)],colWidths=[6.6*cm]+[2.5*cm]*4); tb.setStyle(TableStyle([('GRID',(0,0),(-1,-1),.5,colors.grey),('BACKGROUND',(0,0),(-1,0),teal),('BOTTOMPADDING',(0,0),(-1,-1),5)])); F.append(tb); F.append(Spacer(1,8))
P('The deficit on the Dedicated Schools Grant is forecast to be £71m by March 2027. The statutory override is what allows us to carry it, and it is the largest risk in our register.')
P('5. Capacity for improvement',h1)
P('Our change programme, Fit for Tomorrow, has 14 projects. Eleven are on time. The replacement of the social care case system is nine months late, and we have brought in outside help to put it right. We have 212 apprentices and turnover of children’s social workers has fallen to 11%.')
P('Since the last peer challenge',h1)
P('The previous challenge was in March 2020 and its report was held back until that September because of the pandemic. The team was impressed by our partnerships and asked us to work on our performance culture, our property and the pace at which we change. We have since created a performance board, moved from eleven main offices to five and set up Fit for Tomorrow. A follow-up visit, planned for 2022, did not take place.')
P('Questions we would like to explore with you',h1)
L(['How can a minority administration take long-term decisions with confidence?','Are we doing enough to prepare our staff for change?','What would you do next about our Dedicated Schools Grant deficit?'])
P('What happens after the visit',h1)
P('We shall publish the report and our action plan by the end of September 2026, and take both to Full Council on 20 October 2026. We look forward to seeing the team again for the progress review, about ten months after the visit.')
SimpleDocTemplate(f'{d}/document.pdf',pagesize=A4,leftMargin=2.2*cm,rightMargin=2.2*cm,topMargin=2*cm,bottomMargin=2.1*cm,title='Position statement',author='Brackenshire County Council').build(F,onFirstPage=page,onLaterPages=page)
Q=['How can a minority administration take long-term decisions with confidence?','Are we doing enough to prepare our staff for change?','What would you do next about our Dedicated Schools Grant deficit?']
scope=[{"level":"theme","theme":t,"text":t} for t in TH]+[{"level":["item","theme"],"text":[x,x+z]} for x,z in zip(IT,('; and','.'))]+[{"level":"question","text":q} for q in Q]
save(N,{"documents":{"document_type":"position_statement","date_start":"2026-04-01","date_end":"2026-04-30"},"councils":["E10999001"],"recommendations":[],"scope":scope,
"milestones":[{"event":"on_site","date_text":["Tuesday 12 to Friday 15 May 2026","from Tuesday 12 to Friday 15 May 2026"],"date_start":"2026-05-12","date_end":"2026-05-15"},{"event":["scoping","meeting"],"date_text":"4 February 2026","date_start":"2026-02-04","date_end":"2026-02-04"},
{"event":"election","date_text":["1 May 2025"],"date_start":"2025-05-01","date_end":"2025-05-01"},{"event":"on_site","date_text":"March 2020","date_start":"2020-03-01","date_end":"2020-03-31"},
{"event":["report_published","action_plan_published"],"date_text":["by the end of September 2026","end of September 2026"],"date_end":"2026-09-30"},{"event":"meeting","date_text":"20 October 2026","date_start":"2026-10-20","date_end":"2026-10-20"},
{"event":"progress_review","date_text":["about ten months after the visit","ten months after the visit"]}],"peers":[],"no_extra":["scope"]},
"Brackenshire County Council: Corporate Peer Challenge position statement 2026","ReportLab",
"ReportLab position statement with banner, fact table, five numbered theme chapters and lists of what to do better; has scope themes, own items and questions but no recommendations.")
look(N)
