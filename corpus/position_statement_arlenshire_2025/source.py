import json, pathlib
from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph as RP, Spacer, Table, TableStyle, ListFlowable, ListItem, PageBreak, NextPageTemplate
from reportlab.lib.styles import ParagraphStyle as S
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
import glob
F='.'
ft=lambda n:[x for x in glob.glob('/usr/share/fonts/**/'+n,recursive=True)][0]
for n,f_ in (('L','LiberationSans-Regular.ttf'),('LB','LiberationSans-Bold.ttf'),('LI','LiberationSans-Italic.ttf')): pdfmetrics.registerFont(TTFont(n,ft(f_)))
pdfmetrics.registerFontFamily('L',normal='L',bold='LB',italic='LI',boldItalic='LB')
C=colors.HexColor('#0B5345')
b=S('b',fontName='L',fontSize=10.5,leading=14.5,spaceAfter=7); sm=S('sm',parent=b,fontSize=9.3,leading=12,spaceAfter=0); smb=S('smb',parent=sm,fontName='LB',textColor=colors.white)
h1=S('h1',fontName='LB',fontSize=15,leading=19,textColor=C,spaceBefore=10,spaceAfter=6,keepWithNext=1); h2=S('h2',fontName='LB',fontSize=12,leading=15,spaceBefore=6,spaceAfter=4,textColor=C,keepWithNext=1)
st=[]
P=lambda t:st.append(RP(t,b)); H=lambda t:st.append(RP(t,h1)); H2=lambda t:st.append(RP(t,h2))
def UL(xs): st.append(ListFlowable([ListItem(RP(x,S('li',parent=b,spaceAfter=2)),bulletColor=C) for x in xs],bulletType='bullet',bulletFontSize=8,leftIndent=16)); st.append(Spacer(1,6))
def cover(c,d):
    w,h=A4; c.setFillColor(C); c.rect(0,h-150*mm,w,150*mm,stroke=0,fill=1); c.setFillColor(colors.HexColor('#58D68D')); c.circle(w-45*mm,h-40*mm,16*mm,stroke=0,fill=1)
    c.setFillColor(colors.white); c.setFont('LB',30); c.drawString(22*mm,h-95*mm,'Position statement'); c.setFont('L',16); c.drawString(22*mm,h-107*mm,'LGA Corporate Peer Challenge'); c.drawString(22*mm,h-117*mm,'Arlenshire Council')
    c.setFillColor(colors.black); c.setFont('L',13); c.drawString(22*mm,h-165*mm,'September 2025')
def foot(c,d):
    c.setFont('L',8.5); c.setFillColor(colors.HexColor('#555555')); c.drawString(22*mm,12*mm,'Arlenshire Council position statement | September 2025'); c.drawRightString(A4[0]-22*mm,12*mm,str(d.page))
doc=BaseDocTemplate(F+'/document.pdf',pagesize=A4,title='Position statement',author='',invariant=1)
fr=Frame(22*mm,20*mm,A4[0]-44*mm,A4[1]-40*mm,id='f',leftPadding=0,rightPadding=0)
doc.addPageTemplates([PageTemplate('c',[fr],onPage=cover),PageTemplate('n',[fr],onPage=foot)])
st+= [NextPageTemplate('n'),PageBreak()]
H('Foreword')
P("Arlenshire Council was created on 1 April 2023, when four districts and the county council that had served the area came together. We have spent two and a half years bringing services, staff and budgets into one organisation, while keeping the doors open to 312,000 residents. We are proud of what has been done, and we know that we are not finished.")
P("We asked for a Corporate Peer Challenge because we think that an outside view is most use now, before the budget for 2026/27 and the council elections in May 2027. We look forward to welcoming the team to Arlenshire from 11 to 14 November 2025. This statement is our own account of where we stand. It has been prepared by officers and agreed by the political leadership, and we have tried to be as plain about our weaknesses as about our strengths.")
P("<b>Councillor Beatrix Somerford</b>, Leader of the Council<br/><b>Hamish Calloway</b>, Chief Executive")
H('What we would like the team to look at')
P("The peer challenge will cover the five themes that are common to all councils:")
th=["Local priorities and outcomes","Organisational and place leadership","Governance and culture","Financial planning and management","Capacity for improvement"]
UL(th)
P("We would also value the team's advice on the following questions:")
q=["How well are our six area committees working, and should they be given more responsibility?","Are we getting the full benefit of being a unitary council in the way that we plan for prevention?"]
UL(q)
H('Our place')
P("Arlenshire is a county of market towns, uplands and a short industrial coast. Its population is older than the national average and is expected to grow by 6 per cent by 2035, all of it among people over 65. Median earnings are 11 per cent below those in England as a whole. Two of our 47 wards are among the most deprived tenth in the country, while eleven are among the least. Distance is a fact of life: one resident in three lives more than half an hour by bus from a hospital.")
H('Local priorities and outcomes')
P("Our Council Plan, adopted in February 2024, has three missions: living well for longer, good work close to home, and a place that is kept and cared for. Each has a published outcome framework. We report on them to Cabinet every quarter. Of the 36 indicators, 19 are better than when we were formed, nine are about the same and eight are worse. Those that are worse are mostly about children's social care and housing.")
P("The Ofsted inspection of services for children in June 2024 judged us as requiring improvement to be good. That was a fair finding and its recommendations are being dealt with through a separate improvement board.")
H('Organisational and place leadership')
P("The senior leadership team was settled in autumn 2024 after a period with three interim directors. The Leader has been in post since vesting day. We chair the Arlenshire Anchor Network of ten large employers and hold two of the seats on the integrated care board. The first joint investment plan with the town councils was signed in July 2025.")
H('Governance and culture')
P("We have one constitution in place of five, a cabinet of nine, three scrutiny committees and six area committees. The staff survey in April 2025 had a response rate of 64 per cent, and 71 per cent said that they would recommend the council as a place to work. There is still a tendency to talk of 'the old county' or 'the districts', and we have not yet brought all pay and conditions together.")
H('Financial planning and management')
P("We set a balanced budget of £286m for 2025/26, with savings of £13.8m, of which 88 per cent had been secured by the end of August. The gap over the next three years is £27m. General fund reserves are £17.4m and the council has not used exceptional financial support. The accounts of two of the former districts are yet to be audited.")
H('Capacity for improvement')
P("The transformation programme, Arlenshire Together, has five workstreams. The move from eleven main offices to three is complete, as is that from nine finance systems to one. We find it hard to recruit to planning, legal and social work posts, and agency spend was £9.1m in 2024/25.")
H('Looking back: the finance peer review of 2024')
P("In October 2024 the LGA carried out a finance peer review at our request. It made six recommendations. The table below gives each of them and where we have got to.")
rc=[("F1","Agree a reserves strategy that brings general balances to at least 6 per cent of net spending by March 2028.","Strategy adopted by full Council in February 2025. Balances now stand at 6.1 per cent, helped by a better than expected outturn."),
("F2","Complete the alignment of fees and charges across the four former district areas.","Car parks and garden waste were aligned in April 2025. Harbour dues will follow next year after a consultation with users."),
("F3","Give budget managers the training and information that they need to be held to account.","All 210 budget managers have been trained. The self-service dashboard went live in June."),
("F4","Review the capital programme and remove schemes that are no longer affordable.","Review finished in March. Fourteen schemes worth £22m were removed and a capital board now meets monthly."),
("F5","Work with the external auditor to clear the backlog of legacy accounts by the statutory backstop dates.","Two sets of accounts remain open. A timetable has been agreed with the auditor."),
("F6","Make sure that scrutiny of the budget starts in the summer and not after the draft budget has been published.","A budget task group of the Resources Scrutiny Committee met four times between June and September.")]
data=[[RP(x,smb) for x in ('Ref','Recommendation','Where we are now')]]+[[RP(a,sm),RP(x,sm),RP(y,sm)] for a,x,y in rc]
t=Table(data,colWidths=[13*mm,70*mm,83*mm],repeatRows=1)
t.setStyle(TableStyle([('BACKGROUND',(0,0),(-1,0),C),('LINEBELOW',(0,0),(-1,-1),.5,colors.HexColor('#A9C8BF')),('VALIGN',(0,0),(-1,-1),'TOP'),('ROWBACKGROUNDS',(0,1),(-1,-1),[colors.white,colors.HexColor('#EEF6F3')]),('TOPPADDING',(0,0),(-1,-1),4),('BOTTOMPADDING',(0,0),(-1,-1),5)]))
st+=[t,Spacer(1,8)]
H('After the peer challenge')
P("We shall publish the team's report in full as soon as it is final and take it to Cabinet on 27 January 2026 with an action plan. We have put a date in the diary for the progress review, in October 2026.")
doc.build(st)
gold=[{'ref':a,'text':x,'headline':None,'recommendation_type':'peer','made':['2024','2024-10-01','2024-10'],'actions':[],'leads':[],'rag':[],'progress':[{'text':y,'as_of_start':[None,'2025-09-01']}]} for a,x,y in rc]
scope=[{'level':'theme','theme':x,'text':x} for x in th]+[{'level':'question','text':x} for x in q]
pathlib.Path('gold.json').write_text(json.dumps({'documents':{'document_type':'position_statement','date_start':'2025-09-01','date_end':'2025-09-30','committee':None},'councils':['E06999003'],'recommendations':gold,'scope':scope,'front_matter':[],'peers':[],
'milestones':[{'event':'on_site','date_text':['from 11 to 14 November 2025','11 to 14 November 2025'],'date_start':'2025-11-11','date_end':'2025-11-14'},
{'event':'election','date_text':['May 2027','in May 2027'],'date_start':'2027-05-01','date_end':'2027-05-31'},
{'event':['meeting','action_plan_published','other'],'date_text':['27 January 2026','on 27 January 2026'],'date_start':'2026-01-27','date_end':'2026-01-27'},
{'event':'progress_review','date_text':['October 2026','in October 2026'],'date_start':'2026-10-01','date_end':'2026-10-31'}]}, indent=1, ensure_ascii=False))
