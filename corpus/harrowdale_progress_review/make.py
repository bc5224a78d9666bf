# -*- coding: utf-8 -*-
import json, docx
from docx.shared import Pt, Cm, RGBColor
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
d=docx.Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7)
s.left_margin=s.right_margin=Cm(2.4); s.top_margin=s.bottom_margin=Cm(2.3)
n=d.styles['Normal']; n.font.name='Arial'; n.font.size=Pt(11.5); n.paragraph_format.space_after=Pt(8); n.paragraph_format.line_spacing=1.15
for i,sz in ((1,17),(2,13)):
    h=d.styles[f'Heading {i}']; h.font.name='Arial'; h.font.size=Pt(sz); h.font.color.rgb=RGBColor(0x5B,0x2C,0x83); h.element.rPr.rFonts.set(qn('w:asciiTheme'),'') if False else None
    rf=h.element.rPr.rFonts
    for a in list(rf.attrib): del rf.attrib[a]
    rf.set(qn('w:ascii'),'Arial'); rf.set(qn('w:hAnsi'),'Arial')
def P(t,**k):
    p=d.add_paragraph(style=k.get('style'))
    for i,x in enumerate(t.split('**')):
        r=p.add_run(x); r.bold=i%2==1; r.italic=k.get('italic')
    return p
def B(t): 
    p=P(t,style='List Bullet'); p.paragraph_format.space_after=Pt(3); return p
p=P('**LGA Corporate Peer Challenge – Progress Review**'); p.runs[1].font.size=Pt(24); p.runs[1].font.color.rgb=RGBColor(0x5B,0x2C,0x83)
p=P('Harrowdale District Council'); p.runs[0].font.size=Pt(18); p.paragraph_format.space_after=Pt(2)
p=P('1 April 2025'); p.runs[0].font.size=Pt(13); p.paragraph_format.space_after=Pt(2)
p=P('Feedback report'); p.runs[0].font.size=Pt(13); p.paragraph_format.space_after=Pt(18)
d.add_heading('1. Introduction',1)
P('Harrowdale District Council took part in an LGA Corporate Peer Challenge (CPC) from 12 to 15 March 2024 and promptly published the full report with an action plan in July 2024. The progress review is an integral part of the CPC process. It took place on 1 April 2025 and gave senior members and officers the time to pause and take stock with some of the original team.')
P('The LGA would like to thank the council for its commitment to sector led improvement. This report records the discussions of the day and the team’s view of the distance travelled against the six key recommendations of 2024. It is not a second inspection, and not everything the council is doing is described.')
d.add_heading('2. Summary of the approach',1)
P('The progress review was held at the Moot Hall in Harrow Staithe, with two sessions online. It focussed on each of the recommendations from the Corporate Peer Challenge, under the themes of that report. The following members of the original CPC team were involved:')
peers=[('Ruth Amblecote','Chief Executive','South Hams District and West Devon Borough Councils','lead'),('Councillor Imran Fell','Leader','Charnwood Borough Council','member'),('Councillor Sally Orme-Webb','Deputy Leader and Cabinet Member for Housing','Mid Devon District Council','member'),('Dominic Rooke','Director of Finance and Section 151 Officer','Stroud District Council','officer')]
for a,b,c,_ in peers: B(f'{a} – {b}, {c}')
B('Helena Prowse – Peer Challenge Manager, LGA')
d.add_heading('3. Progress review – feedback',1)
recs=[('Local priorities and outcomes','1','Agree a small number of priorities that everyone can recite.','The Council Plan lists 43 commitments; choosing between them will help members to say what can wait.',
 ['A refreshed Council Plan with five priorities was adopted by Full Council in November 2024. Staff whom the team met could name all five. Reports to Cabinet now say which priority they serve, although the link is sometimes made rather mechanically.']),
 ('Organisational and place leadership','2','Use the council’s convening role in the market towns.','Partners want Harrowdale to bring them together more often.',
 ['The Harrowdale Partnership was relaunched in September 2024 with an independent chair. Health partners told the team that “the phone now gets answered”. The work with town councils is at an earlier stage.']),
 ('Governance and culture','3','Review the overview and scrutiny arrangements, with external support.','',
 ['A review by the Centre for Governance and Scrutiny reported in December 2024 and recommended that the two committees be merged. Members have accepted this, and the constitution will be changed at the annual meeting in May 2025.']),
 ('Governance and culture','4','Settle the member and officer protocol – and live by it.','A protocol was drafted in 2022 but never adopted.',
 ['The protocol was adopted in July 2024 and training followed. Attendance by members was 71 per cent. Monitoring Officer casework has fallen by a third.']),
 ('Financial planning and management','5','Turn the savings programme into worked-up business cases, owned by named directors.','The gap of £2.8m by 2027/28 cannot be closed by efficiencies alone.',
 ['Progress here has been slower. Four of eleven business cases had been approved at the time of the review, and the gap now stands at £3.1m. The team recognises the effort of a small finance service, which lost its deputy head in the autumn.']),
 ('Capacity for improvement','6','Publish a workforce strategy, including how hard-to-fill posts in planning and environmental health will be grown locally.','',
 ['A strategy was approved in January 2025. Six apprentices have started. Agency spend in planning fell from £410,000 to £265,000 in the year.'])]
th=None
gr=[]
for t,no,h,x,pr in recs:
    if t!=th: d.add_heading(t,2); th=t
    p=d.add_paragraph(); r=p.add_run(f'Recommendation {no}: {h}'); r.bold=True
    if x: p.add_run(' '+x)
    p.paragraph_format.keep_with_next=True
    for q in pr: P(q)
    full=h+(' '+x if x else '')
    hd=[h,h.rstrip('.')] if x else ([None,h,h.rstrip('.')])
    tx=[full,x] if x else full
    if no=='4': hd=[h,h.rstrip('.')]
    gr.append(dict(ref=no,text=tx,headline=hd,recommendation_type='peer',made=['2024','2024-03','2024-03-12','2024-03-15'],theme=t))
d.add_heading('4. Further suggestions from the progress review',1)
P('The team saw an organisation with more confidence than a year ago. To keep up the momentum before local government reorganisation takes more of everybody’s time, the peer team suggests that the council should:')
sug=['Bring the remaining seven business cases to Cabinet by the end of September 2025, with a single programme board holding the pen.','Test with residents, not only with partners, whether the five priorities are felt to be theirs.','Agree with neighbouring councils which posts will be shared during reorganisation, so that recruitment does not become a competition.']
for x in sug:
    B(x); gr.append(dict(ref=None,text=x,headline=None,recommendation_type='peer',made=['2025','2025-04-01'],theme=[None,'Further suggestions from the progress review','4. Further suggestions from the progress review']))
d.add_heading('5. Final thoughts and next steps',1)
P('The LGA would like to thank Harrowdale District Council for undertaking an LGA CPC progress review. We appreciate that senior managerial and political leadership will want to reflect on these findings.')
P('Under the umbrella of LGA sector-led improvement, there is an on-going offer of support to councils. Fiona Tranter, Principal Adviser for the East of England, is the main point of contact between the council and the LGA. The council’s next full Corporate Peer Challenge is expected by March 2029.')
f=s.footer.paragraphs[0]; f.text='18 Smith Square, London SW1P 3HZ   www.local.gov.uk   Telephone 020 7664 3000'; f.runs[0].font.size=Pt(8.5)
d.save('source.docx')
gold=dict(source='document.pdf',documents=dict(document_type='progress_review',date_start='2025-04-01',date_end='2025-04-01'),councils=['E07999006'],recommendations=gr,
 peers=[dict(name=[a,a.replace('Councillor ','')] if a.startswith('C') else a,role=b,organisation=c) for a,b,c,_ in peers]+[dict(name='Helena Prowse',role=['Peer Challenge Manager'],organisation=['LGA','Local Government Association'])],
 scope=[],front_matter=[],milestones=[
 dict(event='on_site',date_text=['12 to 15 March 2024','from 12 to 15 March 2024'],date_start='2024-03-12',date_end='2024-03-15'),
 dict(event=['report_published','action_plan_published'],date_text=['July 2024','in July 2024'],date_start='2024-07-01',date_end='2024-07-31'),
 dict(event='progress_review',date_text=['1 April 2025','on 1 April 2025'],date_start='2025-04-01',date_end='2025-04-01')],no_extra=['peers'])
json.dump(gold,open('gold.json','w',encoding='utf-8'),ensure_ascii=False,indent=1)
