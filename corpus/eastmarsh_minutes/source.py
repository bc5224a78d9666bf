import sys;sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from tracker_papers import *
from fpdf import FPDF
F='eastmarsh_minutes'
L='/usr/share/fonts/truetype/liberation/'
class Doc(FPDF):
    def footer(self):
        self.set_y(-14);self.set_font('S','',8.5);self.cell(0,5,f'Policy and Resources Committee, 19 March 2026',align='L');self.set_x(-60);self.cell(42,5,f'Page {self.page_no()}',align='R')
p=Doc(format='A4');p.set_margins(22,18,22);p.set_auto_page_break(True,20)
for s,f in(('','Regular'),('B','Bold'),('I','Italic')):p.add_font('S',s,L+f'LiberationSerif-{f}.ttf')
p.add_page();W=166
def t(x,st='',sz=11.5,al='L',gap=2.2,ind=0):
    p.set_font('S',st,sz);p.set_x(22+ind);p.multi_cell(W-ind,5.3,x,align=al,new_x='LMARGIN',new_y='NEXT');p.ln(gap)
def item(n,x,ind=10,st='',gap=2.2):
    p.set_font('S',st,11.5)
    if p.get_y()>265:p.add_page()
    p.set_x(22+ind);p.cell(10,5.3,n);p.set_x(32+ind);p.multi_cell(W-10-ind,5.3,x,new_x='LMARGIN',new_y='NEXT');p.ln(gap)
t('EASTMARSH BOROUGH COUNCIL','B',14,'C',1);t('POLICY AND RESOURCES COMMITTEE','B',12.5,'C',1)
t('Minutes of the meeting held in the Council Chamber, Saltergate, Eastmarsh on Thursday 19 March 2026 at 6.30pm','',11.5,'C',4)
t('Present:','B',gap=.5)
t('Councillors Imogen Threlkeld (Chair), Arthur Nwosu (Vice-Chair), Patrick Bellhanger, Gwendolen Cray, Farida Hossain, Roland Mumby, Desmond Pinchbeck, Sylvia Quarrington and Terence Wold',ind=10)
t('In attendance:','B',gap=.5)
t('Marguerite Dunsby (Chief Executive), Owen Hartshorn (Director of Finance), Leila Bashford (Head of Legal and Democratic Services), Josh Amberley (Corporate Improvement Manager)',ind=10)
recs=[]
def minute(n,title):
    if p.get_y()>250:p.add_page()
    item(f'{n}.',title,0,'B',1.8)
def body(x):t(x,ind=10)
def res(stem,items,n):
    """Resolution: a stem alone on its line with lettered items, or one sentence after the word."""
    if len(items)==1:
        x=items[0][1];p.set_x(32);p.set_font('S','B',11.5);p.set_left_margin(32);p.write(5.3,stem+' ');p.set_font('S','',11.5);p.write(5.3,x);p.set_left_margin(22);p.ln(5.3);p.ln(3.4)
    else:
        t(stem,'B',ind=10,gap=1.2)
        for r,x in items:item(r,x,10,gap=1.4)
        p.ln(2)
    for r,x in items:
        alts=[x]
        if x.endswith('; and'):alts+=[x[:-4].rstrip(),x[:-5]]
        elif x.endswith(';'):alts.append(x[:-1])
        more=[]
        for a in alts:
            if a.startswith('that '):more.append(a[5:])
        recs.append({'ref':r if r else [None,n],'text':alts+more if len(alts+more)>1 else x,'headline':None,'recommendation_type':'decision','actions':[],'leads':[],'rag':[],'progress':[]})
minute('61','APOLOGIES FOR ABSENCE');body('Apologies were received from Councillors Harriet Stobbs and Leonard Askew.')
minute('62','DECLARATIONS OF INTEREST');body('Councillor Wold declared a non-registrable interest in item 66 as a trustee of Eastmarsh Community Transport. He remained in the meeting.')
minute('63','MINUTES');res('RESOLVED:',[(None,'that the minutes of the meeting held on 22 January 2026 be approved as a correct record and signed by the Chair.')],'63')
minute('64','CORPORATE PEER CHALLENGE – FEEDBACK REPORT AND ACTION PLAN')
body('The Chief Executive presented the report of the team that had visited the Council from 4 to 6 November 2025, together with a draft action plan. She thanked the sixty members, officers and partners who had spoken to the team.')
body('The Committee was pleased that the peers had recognised the improvement in housing services since the regulator’s judgement of 2024. The report made nine recommendations. The peers had advised, among other things, that the Council should agree fewer priorities, publish a commercial strategy and review the number of its committees.')
body('In answer to questions, the Chief Executive said that:')
for x in ['the cost of hosting the challenge had been limited to officers’ time and hospitality, as it was included in the Council’s membership of the LGA;','the review of committees would be led by the cross-party Constitution Panel and nothing had been decided;','the Leader would write to all parish councils once the action plan had been approved.']:item('•',x,14,gap=1)
p.ln(1)
body('Councillor Cray asked that the action on apprenticeships should name a target. The Corporate Improvement Manager undertook to add one. Councillor Mumby considered that the timetable for the commercial strategy was too slow; it was proposed by Councillor Mumby and seconded by Councillor Hossain that the date be brought forward from December to September 2026. On being put to the vote this was carried by five votes to four.')
res('RESOLVED:',[('(a)','that the feedback report of the peer team be received;'),('(b)','that the draft action plan be approved, subject to the commercial strategy being completed by September 2026 and to a target for apprenticeships being included;'),('(c)','that the Chief Executive be authorised, in consultation with the Leader, to make minor amendments to the action plan before it is published on 2 April 2026; and'),('(d)','that progress be reported to this Committee quarterly.')],'64')
res('RECOMMENDED TO COUNCIL:',[(None,'that a sum of £85,000 be set aside from the Transformation Reserve in 2026/27 to provide capacity for the delivery of the action plan.')],'64')
minute('65','QUARTER 3 BUDGET MONITORING 2025/26')
body('The Director of Finance reported a projected overspend of £214,000 on the General Fund, an improvement of £96,000 since the second quarter. The main pressures were temporary accommodation and planning appeals. Members noted that the Audit Committee had recommended in February that appeal costs be reported separately, and that this would be done from the first quarter of 2026/27.')
res('RESOLVED:',[('(a)','that the position at the end of December 2025 be noted; and'),('(b)','that virements of £120,000 from the contingency to temporary accommodation be approved.')],'65')
minute('66','COMMUNITY TRANSPORT GRANT')
body('The Committee considered a request from Eastmarsh Community Transport for a grant towards two electric minibuses. A business plan had been circulated. Members asked whether the county council would contribute and were told that a decision was expected in May.')
res('RESOLVED:',[(None,'that a grant of up to £40,000 be made, on condition that an equal sum is secured from other sources by 30 September 2026.')],'66')
minute('67','WORK PROGRAMME')
body('The work programme for the remainder of the municipal year was noted. The Chair said that the progress review by the peer team was expected in the autumn and would be added when the date was known.')
minute('68','DATE OF NEXT MEETING');body('Thursday 21 May 2026 at 6.30pm (after the Annual Council).')
t('The meeting closed at 8.14pm.',gap=10)
t('Chair  …………………………………………          Date  ……………………………')
p.set_title('Minutes of Policy and Resources Committee, 19 March 2026');p.output('document.pdf')
save(F,{'documents':{'document_type':'minutes','date_start':'2026-03-19','date_end':'2026-03-19','committee':'Policy and Resources Committee'},'councils':['E07999005'],'recommendations':recs,'peers':[],'scope':[],
'milestones':[{'event':'on_site','date_text':['4 to 6 November 2025','from 4 to 6 November 2025'],'date_start':'2025-11-04','date_end':'2025-11-06'},{'event':'meeting','date_text':['Thursday 21 May 2026','Thursday 21 May 2026 at 6.30pm','21 May 2026'],'date_start':'2026-05-21','date_end':'2026-05-21'},{'event':'action_plan_published','date_text':['2 April 2026','on 2 April 2026'],'date_start':'2026-04-02','date_end':'2026-04-02'}]},
'Minutes of Policy and Resources Committee, 19 March 2026','fpdf2','Serif minutes with running minute numbers; RESOLVED and RECOMMENDED TO COUNCIL followed by one sentence on the line or by lettered items; a mover’s motion, peer advice and another committee’s recommendation told in passing.')
