import json,subprocess,tempfile
from docx import Document
from docx.shared import Pt,RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
D=str(__import__('pathlib').Path(__file__).parent)+'/'
R=[("Decide what the council will stop doing","The savings plan relies on growth in income. Be clear about which services will be smaller in three years’ time.","A list of services for review will be brought to Cabinet in two stages.","Director of Finance","November 2024","The first list was considered in May and has been to scrutiny.","Green"),
("Involve all members in shaping the budget","Backbench members feel that they see the budget too late to change anything.","Budget seminars will be held in July, September and November.","Leader of the Council","July 2024","The July seminar was well attended, by 31 of 39 members.","Green"),
("Modernise the planning service","Speed has improved, but customers still find the service hard to deal with.","A new planning portal will be bought with two neighbouring councils.","Head of Planning","June 2025","Tenders came in above the estimate. The three councils are looking at a smaller contract.","Amber"),
("Renew the partnership with the voluntary sector","The compact dates from 2011. Write a new one together.","A new compact will be drawn up with Calderwick Voluntary Action.","Head of Communities","March 2025","A joint working group has been set up and has met once.","Amber"),
("Make the most of the university","The university has become the town’s second largest employer.","A joint growth board will be set up.","Chief Executive","October 2024","The first meeting could not be held, and no date has been found since.","Red")]
d=Document()
st=d.styles['Normal'];st.font.name='Carlito';st.font.size=Pt(10)
d.add_heading('Corporate Peer Challenge: action plan',0)
d.add_paragraph('Calderwick Borough Council')
d.add_paragraph('Updated September 2024')
d.add_paragraph('The peer team was with us from 6 to 9 February 2024. The plan has one table for each of its five recommendations. Green means that an action is on track, Amber that it is at risk, and Red that it is off track.')
def shade(c,col):
    x=OxmlElement('w:shd');x.set(qn('w:val'),'clear');x.set(qn('w:fill'),col);c._tc.get_or_add_tcPr().append(x)
def pair(c,l,v):
    p=c.paragraphs[0];r=p.add_run(l);r.bold=True;r.font.size=Pt(8);r.font.color.rgb=RGBColor(0x80,0x20,0x20)
    c.add_paragraph(v)
for n,(h,t,a,l,du,p,s) in enumerate(R,1):
    tb=d.add_table(rows=4,cols=3);tb.style='Table Grid'
    c=tb.cell(0,0).merge(tb.cell(0,2));shade(c,'F3E3E3');r=c.paragraphs[0].add_run(f'{n}. {h}');r.bold=True;r.font.size=Pt(12);c.add_paragraph(t)
    c=tb.cell(1,0).merge(tb.cell(1,2));pair(c,'What we will do',a)
    pair(tb.cell(2,0),'Lead officer',l);pair(tb.cell(2,1),'Deadline',du);pair(tb.cell(2,2),'RAG status',s);shade(tb.cell(2,2),{'Green':'C6E0B4','Amber':'FFD966','Red':'F4A6A6'}[s])
    c=tb.cell(3,0).merge(tb.cell(3,2));pair(c,'Update',p)
    d.add_paragraph()
d.add_paragraph('For more about this plan, contact the Policy and Performance Team.')
d.save(D+'source.docx')
subprocess.run(f'cd {D} && soffice -env:UserInstallation=file://{tempfile.mkdtemp()} --headless --convert-to pdf source.docx >/dev/null && mv source.pdf document.pdf',shell=True,check=True)
DL={"Green":"on_track","Amber":"at_risk","Red":"off_track"}
recs=[dict(ref=str(n),text=[h+' '+t,t],headline=h,recommendation_type='peer',actions=[dict(text=a,due_text=du)],leads=[dict(lead_text=l)],progress=[dict(text=p)],rag=[dict(rag=s.lower(),rag_text=s,delivery=DL[s])]) for n,(h,t,a,l,du,p,s) in enumerate(R,1)]
json.dump(dict(source='document.pdf',documents=dict(document_type='action_plan',date_start='2024-09-01',date_end='2024-09-30'),councils=['E07999003'],recommendations=recs,scope=[],peers=[]),open(D+'gold.json','w'),indent=1,ensure_ascii=False)
