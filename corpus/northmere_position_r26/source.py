import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent))
from office_reports import *
from fpdf import FPDF
from fpdf.fonts import FontFace
N='northmere_position_r26'; F=folder(N)
FD='/usr/share/fonts/truetype/liberation/'
class PDF(FPDF):
    def footer(self):
        self.set_y(-14); self.set_font('L','',8); self.set_text_color(90); self.cell(0,6,f'Northmere Borough Council – Position statement                {self.page_no()}',align='C')
pdf=PDF(format='A4'); pdf.add_font('L','',FD+'LiberationSans-Regular.ttf'); pdf.add_font('L','B',FD+'LiberationSans-Bold.ttf'); pdf.set_margins(21,20,21); pdf.set_auto_page_break(True,20)
pdf.add_page()
def h1(t): pdf.ln(3); pdf.set_font('L','B',14); pdf.set_text_color(140,40,20); pdf.multi_cell(0,7,t,new_x='LMARGIN',new_y='NEXT'); pdf.ln(1); 
def p(t): pdf.set_font('L','',10.5); pdf.set_text_color(20); pdf.multi_cell(0,5.4,t,new_x='LMARGIN',new_y='NEXT',align='L'); pdf.ln(2)
def b(t):
    pdf.set_font('L','',10.5); pdf.set_text_color(20); pdf.set_x(25); pdf.cell(5,5.4,'•'); pdf.multi_cell(0,5.4,t,new_x='LMARGIN',new_y='NEXT',align='L'); pdf.ln(.8)
pdf.set_fill_color(140,40,20); pdf.rect(0,0,210,7,style='F')
pdf.ln(6); pdf.set_font('L','B',22); pdf.set_text_color(140,40,20); pdf.multi_cell(0,10,'Northmere Borough Council',new_x='LMARGIN',new_y='NEXT')
pdf.set_font('L','B',15); pdf.set_text_color(40); pdf.multi_cell(0,8,'Position statement for the LGA Corporate Peer Challenge',new_x='LMARGIN',new_y='NEXT')
pdf.set_font('L','',12); pdf.multi_cell(0,7,'March 2026',new_x='LMARGIN',new_y='NEXT'); pdf.ln(3)
h1('Welcome')
p('We are pleased to welcome the peer team to Northmere from 21 to 24 April 2026. This statement says how we see ourselves: where we think that we do well, what worries us, and where your advice would help us most. It has been written by officers and members together and discussed with our partners.')
h1('Our borough')
p('Northmere has 104,000 residents. Nearly half live in the town of Northmere itself, and the rest in the three market towns and forty villages that surround it. Average earnings are below those of the region, although unemployment is low. A fifth of our residents are over 65, and by 2040 this will be more than a quarter. Two of our wards, Millgate and Sandhole, are among the tenth most deprived in England.')
p('The Council has 36 members: 19 Liberal Democrat, 11 Conservative, 4 Labour and 2 Independent. We employ 412 people (full-time equivalent) and have kept our own housing stock of 4,860 homes.')
h1('Local priorities and outcomes')
p('Our Council Plan runs from 2024 to 2028 and has four aims: good homes, thriving towns, a cleaner environment and healthy lives. Each has an annual delivery plan. We built 112 council homes in the last three years, more than in the thirty years before. Recycling has risen to 54 per cent since weekly food collections began.')
p('Not everything has gone as we hoped. The regeneration of the Millgate precinct is two years behind and our leisure centres cost more and attract fewer people than they did before the pandemic.')
p('Homelessness is our greatest pressure. On the last night of December 138 households were in temporary accommodation, of whom 31 were in bed and breakfast, and the net cost has risen to £1.3 million a year. We have bought 22 properties with the help of government grant and are converting the former Corn Hall Chambers into a further 16 flats. Our housing service had a C2 grade from the regulator; tenant satisfaction, at 74 per cent, is above the middle for districts.')
h1('Organisational and place leadership')
p('The Leader, Councillor Edwin Marsh-Tolley, was elected in May 2023 and the Chief Executive, Shanice Abernethy, joined us in January 2024. We work closely with the county’s other districts. We lead the Northmere Place Board, at which the hospital, the college, the police and the largest employers are represented.')
h1('Governance and culture')
p('We moved from a cabinet to a committee system in 2022, with five service committees. Debate is better and more members take part, but we do not think that decisions have become any quicker. An internal audit of decision making gave us reasonable assurance. Complaints about members’ conduct have fallen from 21 to 6 a year.')
h1('Financial planning and management')
p('The net budget for 2026/27 is £15.8 million. We expect to need savings of £2.9 million over the four years to 2029/30, of which £1.8 million has been identified. The external auditor gave an unqualified opinion on the accounts for 2023/24; those for 2024/25 are still being audited. General balances stand at £3.4 million.')
p('We recognise that our budget has relied on investment income and on new homes, and that neither can be taken for granted. A finance review group of members meets every six weeks to consider savings before they come to the Policy and Resources Committee. Our treasury adviser tells us that borrowing is low in comparison with similar councils.')
h1('Capacity for improvement')
p('Sickness absence is low, at 6.1 days a person, and the last staff survey found that 82 per cent are proud to work for us. We find it hard to recruit environmental health officers, surveyors and lawyers. Our transformation team consists of three people, all on contracts that end in March 2027.')
p('We are proud of our apprentices, of whom there are 19, and of a staff council that is consulted on every change of any size. We share our revenues and benefits service, our building control and our internal audit with other councils, and would gladly share more. The programme of work for reorganisation already takes the equivalent of four senior officers.')
h1('What we did after our last peer challenge')
p('A peer team last came to Northmere in September 2021. Its report made seven recommendations. The table shows what has been done about each.')
R=[("Develop a vision for the borough that looks beyond the electoral cycle.","Northmere 2040 was adopted in July 2023 after a citizens’ panel and eleven public events. It is reviewed every two years."),
("Review the Council’s assets and dispose of those which do not support its priorities.","Review finished in 2022. Fourteen assets have been sold for £4.1 million and three transferred to parish councils."),
("Strengthen the role of scrutiny.","Overtaken by the change to a committee system in May 2022. An overview committee was kept for matters that cross committees and for call-in of urgent decisions."),
("Build a closer relationship with the Integrated Care System so that the Council’s part in prevention is understood.","The Chief Executive sits on the integrated care partnership, and a shared prevention post has been funded until 2027."),
("Improve the planning service’s performance on major applications.","91 per cent of major applications were decided in time in 2025, against 63 per cent in 2021."),
("Invest in digital services, starting with those that customers use most.","Waste, council tax and housing repairs can now be done online. We have not yet replaced the planning and licensing systems, for which the business case will come to members in the autumn."),
("Put in place a learning programme for managers.","More than 60 managers have completed the programme, which is run with Northmere College.")]
pdf.set_font('L','',9.5); pdf.set_text_color(20); pdf.set_draw_color(170); pdf.set_fill_color(255,255,255)
with pdf.table(col_widths=(40,60),text_align='LEFT',v_align='TOP',line_height=4.9,padding=1.4,headings_style=FontFace(emphasis='BOLD',color=(255,255,255),fill_color=(140,40,20))) as t:
    r=t.row(); r.cell('Recommendation'); r.cell('What we have done')
    for a,c in R: r=t.row(); r.cell(a); r.cell(c)
pdf.ln(2)
h1('Where we should value your advice')
p('Beside the five themes which all peer challenges cover, we have asked the team to look at these matters:')
Q=['How can we get the best from our committee system?','Is our plan for the Millgate precinct realistic?','What should we do now to be ready for local government reorganisation?']
for x in Q: b(x)
p('We look forward to meeting you.')
pdf.output(str(F/'document.pdf'))
recs=[dict(ref=None,text=a,headline=None,recommendation_type='peer',made=['2021','2021-09','2021-09-01'],leads=[],rag=[],actions=[],progress=[dict(text=c,as_of_start=['2026-03-01',None])]) for a,c in R]
write(N,dict(documents=dict(document_type='position_statement',date_start='2026-03-01',date_end='2026-03-31'),councils=['E07999013'],recommendations=recs,peers=[],front_matter=[],
 scope=[dict(level='question',text=x) for x in Q],
 milestones=[dict(event='on_site',date_text=['from 21 to 24 April 2026','21 to 24 April 2026'],date_start='2026-04-21',date_end='2026-04-24'),dict(event='on_site',date_text=['September 2021','in September 2021'],date_start='2021-09-01',date_end='2021-09-30'),dict(event=['election','other'],date_text=['May 2023','in May 2023'],date_start='2023-05-01',date_end='2023-05-31')]),
 'Position statement for the LGA Corporate Peer Challenge, Northmere Borough Council','fpdf2','Position statement in prose by theme with a two-column table, unnumbered, of the 2021 recommendations and what was done about each, broken over pages; earlier recommendations and progress without actions or ratings.')
