import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent)); from held_out_lib import *
from reportlab.platypus import *
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle as PS
N=PS('n',fontName='Helvetica',fontSize=9.3,leading=12.2,spaceAfter=5);H=PS('h',fontName='Helvetica-Bold',fontSize=13,leading=15.5,textColor=colors.HexColor('#0b4f8a'),spaceBefore=8,spaceAfter=4,keepWithNext=1)
S=PS('s',parent=N,fontName='Helvetica-Bold',textColor=colors.HexColor('#b0413e'),spaceAfter=2,keepWithNext=1);Bu=PS('b',parent=N,leftIndent=10,bulletIndent=1,spaceAfter=3)
d=save('newsletter_eastmarsh',{"documents":{"document_type":"other","date_start":["2025-03-01",None],"date_end":["2025-05-31",None]},"councils":["E07999005"],"recommendations":[],"scope":[],"peers":[],"milestones":[],"front_matter":[]},
"Eastmarsh Matters, council newsletter, spring 2025","reportlab","Residents' newsletter in two columns with bins table, 'action plan' for the garden, 'peer' supporters, a 'Corporate Challenge' run and readers' recommendations; nothing of ours to find.",["columns","nothing"])
P=lambda t,s=N:Paragraph(t,s)
b=lambda t:Paragraph(t,Bu,bulletText='•')
st=[P('A word from the Leader',H),P('Dear resident, spring is the season when the borough comes outdoors, and there is a good deal in these pages to tempt you. We have heard you when you say that what matters most is clean streets, safe parks and help with the cost of living. We cannot do everything at once, and like every council we face a challenge with money, but I am proud of the progress which our staff have made over the winter.'),P('Do tell us what you think, and thank you to the 640 of you who filled in our survey.'),P('<b>Councillor Bernadette Quill</b><br/>Leader of Eastmarsh Borough Council'),
P('The Corporate Challenge is back',H),P('Firms, schools and clubs are invited to enter teams of four for this year’s Corporate Challenge, a five-kilometre run around Marsh Park. Take on your peers and raise money for the Mayor’s charities! Last year the peer group from the hospital laundry beat 37 other teams, among them the Council’s own management team, which came home in a very modest 31st place.'),P('Entry costs £40 a team. The team leader must be over 18.'),
P('Your 5-point action plan for a greener garden',H),P('Our parks manager, Jude Pargeter, gives his recommendations for a garden that will please both you and the bees.'),
*[b(x) for x in("<b>Leave a corner wild.</b> A square metre of long grass is home to more life than a whole lawn.","<b>Save the rain.</b> Water butts are on offer at half price until the end of the season.","<b>Give up peat.</b> The compost made from your brown bins is free of it.","<b>Plant for all seasons.</b> Ivy and mahonia will feed insects when there is little else about.","<b>Make a gap in the fence.</b> Hedgehogs need to get around.")],
P('Bins: how are we doing?',H),P('We promised to tell you how the new rounds are going. Here is the report for the first three months.'),
Table([['Area','Target','On the day','Status'],['Harbour','98%','99.1%','Green'],['Old Town','98%','98.4%','Green'],['Marshside','98%','96.7%','Amber'],['The Villages','98%','93.8%','Red']],colWidths=[23*mm,15*mm,27*mm,17*mm],style=[('FONT',(0,0),(-1,-1),'Helvetica',8),('FONT',(0,0),(-1,0),'Helvetica-Bold',8),('GRID',(0,0),(-1,-1),.4,colors.grey),('BACKGROUND',(3,1),(3,2),colors.HexColor('#a9d18e')),('BACKGROUND',(3,3),(3,3),colors.HexColor('#ffd966')),('BACKGROUND',(3,4),(3,4),colors.HexColor('#f4b0a0'))]),Spacer(1,5),
P('In the villages one of the lorries has been off the road. A new one has now come and we expect to be back on track very soon. We are sorry to all who had to wait.'),
P('Peer supporters make all the difference',H),P('When Lorna’s husband died she did not leave the house for a month. Then a neighbour told her about the bereavement café at the Corn Hall, where trained volunteers, whom we call peer supporters, offer tea and a listening ear.'),P('“They had been through it themselves,” she says. “Nobody told me what to do.” Lorna is now a supporter too. The scheme is paid for by the Council and the NHS and is looking for more volunteers, above all men.'),
P('What next for your town hall?',H),P('The scaffolding will soon be gone from the clock tower. The roof is finished, the first phase is complete, and the ballroom has been repainted in its colours of 1911. The project was led by the borough’s conservation officer, Simon Yardley, with a grant from the National Lottery Heritage Fund.'),
P('Read all about it',H),P('Staff in our libraries give their recommendations for the long evenings:'),
P('Recommendation 1: Alma at Harbour Library',S),P('“A sea story for anyone from nine to ninety. I read it in one sitting and missed my bus.”'),P('Recommendation 2: Geoff at Old Town',S),P('“A history of salt. You would not think so, but you cannot put it down.”'),P('Recommendation 3: Nisha on the mobile library',S),P('“A crime novel set in a parish council. Painfully true to life.”'),
P('Council tax: help if you need it',H),P('Most bills have gone up by 2.9%. The borough’s share for a home in band D is £4.02 a week. If you find it hard to pay, speak to us early. The Cabinet agreed a larger hardship fund in February and there is still money in it.'),
P('In brief',H),b('Garden waste: subscriptions may be renewed online.'),b('Dog owners: the beach by the pier is closed to dogs in the summer months.'),b('Scrutiny: councillors are looking into dentists and would like to hear your story.'),b('Jobs: we need swimming teachers, planners and a lead nurse for the hospice shop partnership.')]
def page(c,doc):
    c.saveState();c.setFont('Helvetica',8);c.drawString(16*mm,9*mm,'Eastmarsh Matters');c.drawRightString(194*mm,9*mm,f'Page {doc.page}')
    if doc.page==1:
        c.setFillColor(colors.HexColor('#0b4f8a'));c.rect(0,262*mm,210*mm,35*mm,fill=1,stroke=0);c.setFillColor(colors.white);c.setFont('Helvetica-Bold',34);c.drawString(16*mm,275*mm,'Eastmarsh Matters')
        c.setFont('Helvetica',11);c.drawString(16*mm,266.5*mm,'News from Eastmarsh Borough Council');c.drawRightString(194*mm,266.5*mm,'Spring 2025')
    c.restoreState()
fr=lambda top,i:Frame((16+i*92)*mm,15*mm,86*mm,(top-15)*mm,leftPadding=0,rightPadding=0,topPadding=0,bottomPadding=0,id=f'{top}{i}')
doc=BaseDocTemplate(d+'document.pdf',pagesize=A4,title='Eastmarsh Matters');doc.addPageTemplates([PageTemplate('a',[fr(257,0),fr(257,1)],onPage=page,autoNextPageTemplate='b'),PageTemplate('b',[fr(282,0),fr(282,1)],onPage=page)])
doc.build(st);check(d)
