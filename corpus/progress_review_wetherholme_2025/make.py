import json
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_BREAK
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.5)
n=d.styles['Normal']; n.font.name='Arial'; n.font.size=Pt(11.5); n.paragraph_format.space_after=Pt(9); n.paragraph_format.line_spacing=1.15
PUR=RGBColor(0x5b,0x1f,0x69)
for i,z in ((1,18),(2,14)):
    h=d.styles[f'Heading {i}']; h.font.name='Arial'; h.font.size=Pt(z); h.font.color.rgb=PUR; h.element.rPr.rFonts.set(qn('w:asciiTheme'),''); h.element.rPr.rFonts.attrib.pop(qn('w:asciiTheme'),None); h.element.rPr.rFonts.attrib.pop(qn('w:hAnsiTheme'),None)
P=lambda t,st=None: d.add_paragraph(t,st)
B=lambda t: d.add_paragraph(t,'List Bullet')
# footer
fp=s.footer.paragraphs[0]; r=fp.add_run('18 Smith Square, London, SW1P 3HZ    www.local.gov.uk    Telephone 020 7664 3000'); r.font.size=Pt(8)
fp2=s.footer.add_paragraph(); r=fp2.add_run('Local Government Association company number 11177145    Improvement and Development Agency for Local Government company number 03675577'); r.font.size=Pt(7)
pg=s.footer.add_paragraph(); run=pg.add_run()
for t,x in (('begin',None),(None,'PAGE'),('end',None)):
    e=OxmlElement('w:fldChar' if t else 'w:instrText')
    if t: e.set(qn('w:fldCharType'),t)
    else: e.text=x
    run._r.append(e)
def big(t,z,c=PUR,after=12):
    p=P(''); r=p.add_run(t); r.bold=True; r.font.size=Pt(z); r.font.color.rgb=c; p.paragraph_format.space_after=Pt(after)
for _ in range(5): P('')
big('LGA Corporate Peer Challenge – Progress Review',28); big('Wetherholme District Council',22,RGBColor(0x33,0x33,0x33)); big('27 January 2025',14); P(''); big('Feedback',18)
P('').add_run().add_break(WD_BREAK.PAGE)
big('Contents',18)
for t,p in (('1. Introduction',3),('2. Summary of the approach',3),('3. Progress Review – Feedback',3),('4. Final thoughts and next steps',5)):
    P(t+' '+'.'*(70-len(t))+' '+str(p))
P('').add_run().add_break(WD_BREAK.PAGE)
d.add_heading('1. Introduction',1)
P('Wetherholme District Council (WDC) hosted an LGA Corporate Peer Challenge (CPC) from Tuesday 5 to Friday 8 March 2024. The report of that visit was published in full on the council’s website in May 2024, and the action plan that responds to it was agreed by Cabinet on 16 July 2024.')
P('A Progress Review is an integral part of the CPC process. It gives space for a council’s senior leadership to report to peers on the steps taken since the challenge, to talk through early impact and learning, and to receive feedback on what might come next. It is not a second challenge, and the peers do not re-test the evidence behind every action.')
P('The LGA would like to thank members and officers at Wetherholme for the open way in which they prepared for, and took part in, this day.')
d.add_heading('2. Summary of the approach',1)
P('The Progress Review took place on site at Priory House, Wetherholme, on Monday 27 January 2025. It considered each of the seven recommendations made in March 2024, grouped under these headings:')
for t in ('Place and priorities (Recommendations 1 and 2)','Finance and transformation (Recommendations 3, 4 and 5)','Governance and culture (Recommendations 6 and 7)'): B(t)
P('Peers met the Leader and Cabinet, the leaders of both opposition groups, the corporate management team, the chair of the Overview and Scrutiny Committee and a group of some twenty staff. The following members of the original peer team took part:')
peers=[('Rosalind Achterberg','Chief Executive','Teignbridge District Council','Rosalind Achterberg – Chief Executive, Teignbridge District Council'),
('Cllr Denholm Peasgood','Leader','Hambleby Borough Council','Cllr Denholm Peasgood (Conservative) – Leader, Hambleby Borough Council'),
('Cllr Ifeoma Stallard','Deputy Leader and Cabinet Member for Finance, Assets and Housing','Watford Borough Council','Cllr Ifeoma Stallard (Liberal Democrat) – Deputy Leader and Cabinet Member for Finance, Assets and Housing, Watford Borough Council'),
('Tobias Merriweather','Director of Resources and Section 151 Officer','Mendip and Quarrydale Councils','Tobias Merriweather – Director of Resources and Section 151 Officer, Mendip and Quarrydale Councils'),
('Gwen Applegarth','Peer Challenge Manager',['LGA','Local Government Association',None],'Gwen Applegarth – Peer Challenge Manager, LGA')]
for p in peers: B(p[3])
P('Joanna Firth, who was the senior officer peer in 2024, was not able to join the team on this occasion.')
d.add_heading('3. Progress Review – Feedback',1)
P('Peers found a council that has taken its challenge seriously. A monthly board, chaired by the Chief Executive, has overseen delivery of the action plan, and quarterly updates have gone to Cabinet and to Overview and Scrutiny. Of the 31 actions in the plan the council reports 19 as complete. The team heard consistent messages about direction, although the pace of work on assets has been slower than either the council or peers would have wished.')
data=[('Place and priorities',[
('1','Tell the story of Wetherholme’s places – work with parish and town councils, businesses and residents to turn the many existing documents into one shared account of what the district is to become by 2040.','Tell the story of Wetherholme’s places',
['Over 1,900 people contributed to the “Wetherholme Together” conversation during summer 2024, and the resulting place narrative was adopted by Full Council in November 2024. Partners told peers that it is already used in bids and in discussions with the County Council.',
'The market towns recognise themselves in the document. The villages along the estuary are less sure that they do, and the council may wish to return to them as neighbourhood plans are renewed.']),
('2','Reduce the number of corporate priorities and be explicit about what will stop. The present 46 “priority projects” cannot all be first.',None,
['The list of priority projects has been brought down from 46 to 14, each with a named sponsor. Peers commend the discipline that this took. Members spoke candidly about the two projects in their own wards that have been closed.'])]),
('Finance and transformation',[
('3','Agree a plan to close the budget gap of £3.2m by 2027/28, with savings proposals that are owned by the whole of Cabinet and not by the finance portfolio alone.',None,
['A savings programme worth £2.1m was approved with the budget proposals in December 2024, and each Cabinet member now presents the savings in his or her own portfolio. The remaining £1.1m depends on the leisure contract, which is not due to be let until April 2026.',
'The team saw evidence of better forecasting. Reserves stand at a level that gives some time, but not much, and the outcome of the Government’s funding review should not be assumed to be benign.']),
('4','Set out a single transformation programme, with benefits that can be counted, and appoint to the vacant post of Head of Change.',None,
['The Head of Change took up post in September 2024 and a programme office of four has been formed from existing staff. Customer contact has been brought together and calls that are abandoned have fallen from 17 to 6 per cent.']),
('5','Adopt an asset management strategy, and',None,[
'Less has been achieved here. Condition surveys have been completed for about 60 per cent of the estate, and a draft strategy was withdrawn from the Cabinet agenda in October 2024. The council recommended to itself then that the work be restarted with outside advice; peers agree, and would urge that a revised timetable be settled before the end of the financial year.'])]),
('Governance and culture',[
('6','Strengthen overview and scrutiny so that it shapes policy before decisions are made, including through an annual work programme agreed with Cabinet.',None,
['Pre-decision scrutiny took place on five reports in the autumn. The chair and vice-chair have received mentoring from the Centre for Governance and Scrutiny. The previous scrutiny committee had itself recommended that there should be a second committee; that has not been taken forward, and the team sees no reason why it should be.']),
('7','Invest in member development: every councillor should have a personal development conversation each year, and induction should last beyond the first month.','Invest in member development',
['By the date of the visit 27 of 38 councillors had held a development conversation. A two-year induction is being designed, ready for the district elections in May 2027.',
'Both opposition leaders described relationships as “better than they have been for a decade”. The team heard this from officers too.'])])]
data[1][1][2]=('5','Adopt an asset management strategy and use it to decide, site by site, what the council should keep, improve, transfer to communities or sell.',None,data[1][1][2][3])
recs=[]
for th,items in data:
    d.add_heading(th,2)
    for ref,t,h,prog in items:
        p=P(''); p.paragraph_format.keep_with_next=True; p.paragraph_format.left_indent=Cm(.4)
        r=p.add_run(f'Recommendation {ref}: '); r.bold=True; r=p.add_run(t); r.italic=True
        pPr=p._p.get_or_add_pPr(); sh=OxmlElement('w:shd'); sh.set(qn('w:val'),'clear'); sh.set(qn('w:fill'),'EFE6F2'); pPr.append(sh)
        for q in prog: P(q)
        g=dict(ref=ref,text=t,recommendation_type='peer',made=['2024','2024-03','2024-03-05','2024-03-08'],theme=th,progress=[dict(text=' '.join(prog))])
        if h: g['headline']=h
        recs.append(g)
d.add_heading('4. Final thoughts and next steps',1)
P('Peers were impressed by how much has been done in ten months. To help the council to keep up this momentum, and in addition to the recommendations above, the peer team makes two further recommendations:')
for ref,t in (('(a)','Publish a revised timetable for the asset management strategy by 31 March 2025 and report progress against it to each meeting of Cabinet.'),('(b)','Begin now to plan, with neighbouring districts and the County Council, for the capacity that local government reorganisation will need.')):
    p=P(f'{ref}\t{t}'); p.paragraph_format.left_indent=Cm(1.2); p.paragraph_format.first_line_indent=Cm(-.8); p.paragraph_format.tab_stops.add_tab_stop(Cm(1.2))
    recs.append(dict(ref=ref,text=t,recommendation_type='peer',made=['2025','2025-01','2025-01-27',None]))
P('The council should publish this report within eight weeks of the visit. The LGA will continue to offer support: Marcus Oyelaran, Principal Adviser for the region, is the main contact between the council and the Association and can be reached at marcus.oyelaran@local.example.')
P('Under the present cycle the next full Corporate Peer Challenge at Wetherholme would be expected by spring 2029.')
d.save('source.docx')
M=lambda e,t,a=None,b=None:dict(event=e,date_text=t,date_start=a,date_end=b)
json.dump(dict(source='document.pdf',documents=dict(document_type='progress_review',date_start='2025-01-27',date_end='2025-01-27',committee=None),councils=['E07999012'],recommendations=recs,
peers=[dict(name=p[0],role=p[1],organisation=p[2]) for p in peers],front_matter=[],scope=[],
milestones=[M('on_site',['from Tuesday 5 to Friday 8 March 2024','Tuesday 5 to Friday 8 March 2024','5 to Friday 8 March 2024'],'2024-03-05','2024-03-08'),M('report_published',['in May 2024','May 2024'],'2024-05-01','2024-05-31'),
M(['action_plan_published','meeting'],['on 16 July 2024','16 July 2024'],'2024-07-16','2024-07-16'),M(['progress_review','on_site'],['Monday 27 January 2025','on Monday 27 January 2025','27 January 2025'],'2025-01-27','2025-01-27'),
M('election',['in May 2027','May 2027'],'2027-05-01','2027-05-31'),
M('report_published',['within eight weeks of the visit','within eight weeks'],[None,'2025-01-27'],[None,'2025-03-24']),M(['other','on_site'],['by spring 2029','spring 2029'],[None,'2029-03-01'],[None,'2029-05-31'])],
no_extra=['peers']),open('gold.json','w'),ensure_ascii=False,indent=1)
