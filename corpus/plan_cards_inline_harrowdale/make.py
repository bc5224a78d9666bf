import json
from reportlab.lib.pagesizes import A4
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib import colors
D=str(__import__('pathlib').Path(__file__).parent)+'/'
R=[("Agree what matters most","We suggest that the council reduce its 30 priorities to a number that its staff can remember.","A short list of priorities will be drawn up with all political groups and put to Full Council.","Leader of the Council","July 2024","Members met twice in the spring. Six priorities have been proposed, and town and parish councils have been asked for their views on them.","On track"),
("Be clearer about the money","Give every member a plain account of the financial position at least four times a year.","A quarterly bulletin on money will go to every member, beginning in June.","Section 151 Officer","June 2024","The first two bulletins have been sent. Members say that they are easier to follow than the formal reports, which will in time be written in the same way.","Completed"),
("Strengthen the centre","The corporate core is thin. Consider where a little more capacity would help the whole council.","Two posts in policy and performance will be created from the transformation reserve.","Chief Executive","October 2024","One of the posts has been filled. The other was advertised twice without success and will now be offered as a secondment.","Behind schedule"),
("Tell the Harrowdale story","Harrowdale has much to be proud of and says too little about it beyond its borders.","A communications plan for partners and investors will be written.","Head of Communications","31 December 2024","Work on the plan will begin in September.","Not started"),
("Refresh the approach to assets","Bring the list of land and buildings up to date and decide which of them the council still needs.","A review of all land and buildings will be carried out with outside advice. Proposals for disposal will go to Cabinet.","Director of Place / Cabinet Member for Assets","March 2025","Advisers were appointed in May. The first of three reports, on the market towns, is due at the end of the month and covers 46 buildings.","On track"),
("Support new councillors","Nineteen councillors were first elected in 2023. Build a programme of development around what they say they need.","Each new councillor will have a development conversation with their group leader and a mentor from another council.","Democratic Services Manager","September 2024","Sixteen of the nineteen conversations have been held.","On track"),
]
B=PS('b',fontName='Helvetica',fontSize=9.5,leading=12.5,spaceAfter=3)
H=PS('h',fontName='Helvetica-Bold',fontSize=11.5,leading=14,textColor=colors.HexColor('#083b2d'),spaceAfter=3)
T=PS('t',fontName='Helvetica-Bold',fontSize=18,leading=22,spaceAfter=4)
S=[Paragraph('Harrowdale District Council',B),Paragraph('Response to the Corporate Peer Challenge: action plan',T),Paragraph('Position at 28 June 2024',B),
Paragraph('A peer team arranged by the Local Government Association visited Harrowdale from 23 to 26 January 2024. Its report makes six recommendations. For each of them the council has set out below what it will do, who answers for it and how far it has got.',B),Spacer(1,8)]
class Panel(Flowable):
    def __init__(s,items): super().__init__(); s.items=items
    def wrap(s,w,h):
        s.w=w; s.h=sum(p.wrap(w-20,h)[1]+p.style.spaceAfter for p in s.items)+12; return w,s.h
    def split(s,w,h):
        used=12;k=0
        for p in s.items:
            x=p.wrap(w-20,h)[1]+p.style.spaceAfter
            if used+x>h: break
            used+=x;k+=1
        return [Panel(s.items[:k]),Panel(s.items[k:])] if 1<k<len(s.items) else []
    def draw(s):
        c=s.canv;c.setFillColor(colors.HexColor('#e9f2ec'));c.rect(0,0,s.w,s.h,stroke=0,fill=1)
        y=s.h-6
        for p in s.items:
            w,h=p.wrap(s.w-20,9999);y-=h;p.drawOn(c,10,y);y-=p.style.spaceAfter
for n,(h,t,a,l,d,p,st) in enumerate(R,1):
    S+= [Panel([Paragraph(f'Recommendation {n}: {h}',H),Paragraph(t,B),Paragraph(f'<b>Our response:</b> {a}',B),
      Paragraph(f'<b>Owner:</b> {l} &nbsp;&nbsp;|&nbsp;&nbsp; <b>By when:</b> {d} &nbsp;&nbsp;|&nbsp;&nbsp; <b>Status:</b> {st}',B),Paragraph(f'<b>Progress to date:</b> {p}',B)]),Spacer(1,10)]
S+=[Paragraph('Next steps',H),Paragraph('The plan will be reported to the Audit and Governance Committee in November 2024.',B)]
SimpleDocTemplate(D+'document.pdf',pagesize=A4,leftMargin=55,rightMargin=55,topMargin=50,bottomMargin=50).build(S)
DL={"On track":"on_track","Completed":"complete","Behind schedule":["off_track","at_risk"],"Not started":"not_started"}
recs=[dict(ref=str(n),text=[h+' '+t,h+': '+t,t],headline=h,recommendation_type='peer',actions=[dict(text=a,due_text=d)],leads=[dict(lead_text=x) for x in l.split(' / ')],progress=[dict(text=p)],rag=[dict(rag=None,rag_text=s,delivery=DL[s])]) for n,(h,t,a,l,d,p,s) in enumerate(R,1)]
json.dump(dict(source='document.pdf',documents=dict(document_type='action_plan',date_start='2024-06-28',date_end='2024-06-28'),councils=['E07999006'],recommendations=recs,scope=[],peers=[]),open(D+'gold.json','w'),indent=1,ensure_ascii=False)
