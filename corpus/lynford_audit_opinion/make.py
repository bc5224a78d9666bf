import json
from fpdf import FPDF
D='/usr/share/fonts/truetype/'
import glob
def f(n): return glob.glob(D+'**/'+n,recursive=True)[0]
class R(FPDF):
    def footer(s):
        s.set_y(-15); s.set_font('C','',8.5); s.set_text_color(90); s.cell(0,6,'Internal Audit Annual Report and Opinion 2024/25'); s.set_x(-40); s.cell(20,6,f'Page {s.page_no()}',align='R'); s.set_text_color(0)
p=R(format='A4'); p.add_font('C','',f('Carlito-Regular.ttf')); p.add_font('C','B',f('Carlito-Bold.ttf')); p.set_margins(23,20,23); p.set_auto_page_break(True,22); p.set_title('Internal Audit Annual Report and Opinion 2024/25'); p.add_page()
def H(t): p.ln(2.5); p.set_font('C','B',13); p.set_text_color(150,40,30); p.multi_cell(0,7,t,new_x='LMARGIN',new_y='NEXT'); p.set_text_color(0); p.ln(1)
def P(t,n=None):
    p.set_font('C','',11)
    if n: p.cell(12,5.6,n); p.set_left_margin(35); p.set_x(35)
    p.multi_cell(0,5.6,t,new_x='LMARGIN',new_y='NEXT',align='L'); p.set_left_margin(23); p.set_x(23); p.ln(2.2)
def B(l):
    p.set_font('C','',11)
    for t in l: p.set_x(35); p.cell(5,5.6,'•'); p.multi_cell(0,5.6,t,new_x='LMARGIN',new_y='NEXT',align='L')
    p.ln(2.2)
def T(hd,rows,w):
    p.set_font('C','',10)
    with p.table(col_widths=w,line_height=5.1,text_align='LEFT',padding=0.8) as t:
        r=t.row(); p.set_font('C','B',10)
        for x in hd: r.cell(x)
        p.set_font('C','',10)
        for y in rows:
            r=t.row()
            for x in y: r.cell(x)
    p.ln(3)
p.set_font('C','B',22); p.set_text_color(150,40,30); p.cell(0,11,'Lynford Borough Council',new_x='LMARGIN',new_y='NEXT'); p.set_text_color(0)
p.set_font('C','',16); p.cell(0,9,'Internal Audit Annual Report and Opinion 2024/25',new_x='LMARGIN',new_y='NEXT')
p.set_font('C','',11); p.cell(0,7,'June 2025',new_x='LMARGIN',new_y='NEXT'); p.ln(2)
H('1. Introduction')
P('The Global Internal Audit Standards in the UK public sector require the Head of Internal Audit to give an annual opinion on the Council’s framework of governance, risk management and control. This report gives that opinion and sums up the work from which it was drawn. It also informs the Annual Governance Statement.','1.1')
P('Internal audit is provided by the Lyn Valley Audit Partnership, which serves Lynford, Eastmarsh and Northmere Borough Councils. The service has direct access to the Chief Executive and to the chair of the Audit and Standards Committee.','1.2')
H('2. Opinion of the Head of Internal Audit')
P('On the basis of the work completed, my opinion is that the Council’s framework of governance, risk management and control was reasonable for the year ended 31 March 2025. Assurance can never be absolute. No limits were placed on our scope and there were no matters on which managers refused to accept the risk.','2.1')
P('The themes which stood out in the year were:','2.2')
B(['Leadership and governance: decision-making is well recorded and delegations are up to date.','Financial planning: budget monitoring is timely, although savings are not always profiled.','Capacity: vacancies have delayed action in three services.'])
H('3. Work carried out')
P('We completed 14 of the 16 reviews in the plan. Two were put back to 2025/26 at the request of managers. The results of those that carried an assurance rating are given in Table 1, with the number of recommendations by priority. Red recommendations should be put right within one month, amber within three and green within six.','3.1')
p.set_font('C','B',10.5); p.cell(0,6,'Table 1: Assurance ratings and recommendations',new_x='LMARGIN',new_y='NEXT')
T(('Review','Assurance','Red','Amber','Green'),[('Main accounting','Substantial','0','0','2'),('Council tax and business rates','Substantial','0','1','1'),('Payroll','Reasonable','0','2','3'),('Procurement of works','Limited','2','4','1'),('Performance management','Reasonable','0','3','2'),('Homelessness prevention','Reasonable','0','2','2'),('Cyber security','Reasonable','1','2','0'),('Leisure contract','Substantial','0','0','1')],(46,22,10,11,11))
P('The one limited opinion concerned the procurement of works. Quotations had not been kept for a quarter of the orders that we tested. The Director of Place has since brought in a checklist and we shall look again in the autumn.','3.2')
H('4. Progress on agreed actions')
P('Managers agreed all 40 of the recommendations that were made in the year. Their progress is followed up by the audit team each quarter, and reported to the Audit and Standards Committee.','4.1')
T(('Status at 31 March','2023/24','2024/25'),[('Implemented','31','27'),('In progress, not yet due','4','9'),('Overdue','6','4'),('Total','41','40')],(60,20,20))
P('The four that were overdue are all amber. New dates have been agreed with the lead officers, and none gives rise to concern for the opinion as a whole.','4.2')
H('5. Quality assurance and improvement')
P('An external assessment of the audit partnership has to be made at least once in five years. The last was a peer review by the audit service of another county’s partnership. The peer reviewer judged that we generally conform with the standards, which is the highest of three grades, and praised the working relationship with members.','5.1')
P('Our own self-assessment found no gaps that matter. The team keeps an improvement plan covering data analytics, succession planning and the follow-up of advice. Of 22 managers who answered our survey, 20 said that they would recommend the service to colleagues.','5.2')
H('6. Other assurance')
P('In forming the opinion I have also had regard to the external auditor’s letter, the Housing Ombudsman’s annual letter and the statement of the Senior Information Risk Owner. The Council has not had a corporate peer challenge in the period to which this opinion applies.','6.1')
H('7. Performance of the service')
T(('Measure','Target','2024/25'),[('Planned reviews completed','90%','88%'),('Draft reports issued within 15 days of the close of fieldwork','85%','92%'),('Recommendations agreed by managers','95%','100%'),('Satisfaction of managers','90%','94%')],(60,20,20))
P('Petra Coldwell, Head of Internal Audit, Lyn Valley Audit Partnership')
p.output('document.pdf')
json.dump(dict(source='document.pdf',documents=dict(document_type='other',date_start='2025-06-01',date_end='2025-06-30'),councils=['E07999008'],recommendations=[],front_matter=[],scope=[],peers=[],milestones=[]),open('gold.json','w'),indent=1)
