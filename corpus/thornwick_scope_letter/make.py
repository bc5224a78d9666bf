import json
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics; from reportlab.pdfbase.ttfonts import TTFont
F='/usr/share/fonts/truetype/crosextra/Carlito-'
for n,f in (('C','Regular'),('CB','Bold'),('CI','Italic'),('CX','BoldItalic')): pdfmetrics.registerFont(TTFont(n,F+f+'.ttf'))
pdfmetrics.registerFontFamily('C',normal='C',bold='CB',italic='CI',boldItalic='CX')
B=PS('b',fontName='C',fontSize=11.5,leading=15,spaceAfter=7); H=PS('h',parent=B,fontName='CB',fontSize=13,leading=17,spaceBefore=8,spaceAfter=4,textColor=HexColor('#4b1f6f'),keepWithNext=1)
A=PS('a',parent=B,spaceAfter=0); T=PS('t',parent=B,leftIndent=18,bulletIndent=2); U=PS('u',parent=B,leftIndent=32,bulletIndent=20,spaceAfter=3)
TH=[("Local priorities and outcomes",["Are the council’s priorities clear and informed by the local context?","Is the council delivering effectively on its priorities?","Is there an organisational-wide approach to continuous improvement, with frequent monitoring, reporting on and updating of performance and improvement plans?"]),
("Organisational and place leadership",["Does the council provide effective local leadership?","Are there good relationships with partner organisations and local communities?"]),
("Governance and culture",["Are there clear and robust governance arrangements?","Is there a culture of challenge and scrutiny?"]),
("Financial planning and management",["Does the council have a grip on its current financial position?","Does the council have a strategy and a plan to address its financial challenges?","What is the relative financial resilience of the council like?"]),
("Capacity for improvement",["Is the organisation able to support delivery of local priorities?","Does the council have the capacity to improve?"])]
EX=["The plans for the riverside and the station quarter, and whether the council has the skills and the partners to deliver them.","The pace of improvement in special educational needs and disabilities (SEND) services, and their effect on the budget.","How ready the council is to play its part in a combined authority."]
PE=["Council Leader (Labour) from a unitary or metropolitan council","Senior member peer (Liberal Democrat)","Chief Executive of a unitary council","Director of Finance or Section 151 Officer","Director of Children’s Services","Director of Regeneration, ideally with experience of city centre renewal"]
PG=["LGA Peer Challenge Manager – Stella Whitworth","LGA Project Support Officer – Callum Brix"]
s=[]
for x in ["Dr Anita Pelham","Chief Executive","Thornwick City Council","Guildhall","Thornwick"]: s.append(Paragraph(x,A))
s+=[Spacer(1,10),Paragraph("14 May 2024",B),Paragraph("Dear Anita",B),Paragraph("<b>Corporate Peer Challenge – Thornwick City Council</b>",B),
Paragraph("Thank you for meeting with us on 2 May, with Councillor Garrick, to discuss the council’s Corporate Peer Challenge (CPC). I am writing to confirm what we agreed. Please let me know by the end of the month if there is anything that you would like to change.",B),
Paragraph("Scope and focus",H),Paragraph("The peer team will look at the five themes which all Corporate Peer Challenges cover. These areas are critical to councils’ performance and improvement:",B)]
for i,(t,q) in enumerate(TH,1): s.append(Paragraph(f"<b>{t}</b> – {' '.join(q)}",T,bulletText=f"{i}."))
s.append(Paragraph("In addition to these themes, you asked the peer team to give you feedback on:",B))
s+=[Paragraph(x,U,bulletText="•") for x in EX]
s+=[Paragraph("Timing",H),Paragraph("The peer team will be on site in Thornwick for four days, from Monday 7 to Thursday 10 October 2024. The timetable will be agreed with your office over the summer.",B),
Paragraph("The peer team",H),Paragraph("The LGA will put together a team of members and officers with the right skills and experience, and will send you their names for agreement. As we discussed, the team is likely to be made up of:",B)]
s+=[Paragraph(x,U,bulletText="•") for x in PE+PG]
s+=[Paragraph("Preparation",H),Paragraph("So that the team can prepare, I should be grateful to receive the council’s position statement by 9 September 2024. This should be a short and honest account of where the council is, under each of the five themes. The team will also read a small number of core documents, and the LGA will prepare a briefing on the council’s finances and performance.",B),
Paragraph("Feedback and publication",H),Paragraph("The team will present its headline findings and recommendations to you, senior members and the corporate leadership team on the afternoon of the final day. A draft report will follow within three weeks of the CPC, for the council to check for accuracy.",B),
Paragraph("The council is expected to publish the report within three months of the CPC, and an action plan in response to it within five months of the CPC. Publication of both is a condition of the offer.",B),
Paragraph("Progress review",H),Paragraph("The CPC includes a progress review, for which part of the peer team will return for one day. It will take place about ten months after the CPC, and its findings should be published within twelve months of the CPC.",B),
Paragraph("There is no charge for the Corporate Peer Challenge, which is funded by the Ministry through its grant for sector support. We ask that the council covers the cost of the team’s accommodation and lunches.",B),
Paragraph("I look forward to working with you and your colleagues.",B),Paragraph("Yours sincerely",B),Spacer(1,22),Paragraph("<b>Graham Tolley</b>",A),Paragraph("Principal Adviser, East of England",A),Paragraph("Local Government Association",A),Paragraph("Copy: Councillor Moira Garrick, Leader of the Council",PS('c',parent=A,spaceBefore=12))]
def first(c,d):
    c.setFont('CB',17); c.setFillColor(HexColor('#4b1f6f')); c.drawString(24*mm,276*mm,"Local Government Association"); foot(c,d)
def foot(c,d):
    c.setFont('C',8.5); c.setFillColor(HexColor('#555555')); c.drawString(24*mm,12*mm,"Local Government Association, 18 Smith Square, London SW1P 3HZ"); c.drawRightString(186*mm,12*mm,str(d.page))
d=BaseDocTemplate('document.pdf',pagesize=A4,title='Corporate Peer Challenge scope',author='LGA')
d.addPageTemplates([PageTemplate('f',[Frame(24*mm,20*mm,162*mm,250*mm,0,0,0,0)],onPage=first,autoNextPageTemplate='n'),PageTemplate('n',[Frame(24*mm,20*mm,162*mm,258*mm,0,0,0,0)],onPage=foot)])
d.build(s)
sc=[]
for t,q in TH:
    sc.append({"level":"theme","theme":t,"text":t}); sc+=[{"level":"question","theme":t,"text":x} for x in q]
sc+=[{"level":"item","text":x} for x in EX]
long=[[PE[0],"Council Leader (Labour)","Council Leader"],[PE[1],"Senior member peer"],[PE[2],"Chief Executive"],PE[3],PE[4],[PE[5],"Director of Regeneration"]]
g={"source":"document.pdf","documents":{"document_type":"scope_letter","date_start":"2024-05-14","date_end":"2024-05-14"},"councils":["E06999001"],"recommendations":[],"scope":sc,
"peers":[{"name":None,"role":r} for r in long]+[{"name":"Stella Whitworth","role":["LGA Peer Challenge Manager","Peer Challenge Manager"]},{"name":"Callum Brix","role":["LGA Project Support Officer","Project Support Officer"]}],
"milestones":[{"event":["scoping","meeting"],"date_text":["2 May","on 2 May"],"date_start":["2024-05-02",None],"date_end":["2024-05-02",None]},
{"event":"on_site","date_text":["from Monday 7 to Thursday 10 October 2024","Monday 7 to Thursday 10 October 2024","7 to Thursday 10 October 2024"],"date_start":"2024-10-07","date_end":"2024-10-10"},
{"event":"position_statement","date_text":["9 September 2024","by 9 September 2024"],"date_end":"2024-09-09"},
{"event":"feedback","date_text":["the afternoon of the final day","on the afternoon of the final day","the final day"]},
{"event":"draft_report","date_text":["within three weeks of the CPC","within three weeks"]},
{"event":"report_published","date_text":["within three months of the CPC","within three months"]},
{"event":"action_plan_published","date_text":["within five months of the CPC","within five months"]},
{"event":"progress_review","date_text":["about ten months after the CPC","ten months after the CPC"]},
{"event":"progress_review","date_text":["within twelve months of the CPC","within twelve months"]}],
"no_extra":["peers","scope"]}
json.dump(g,open('gold.json','w'),indent=1,ensure_ascii=False)
