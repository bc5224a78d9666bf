import json,subprocess,tempfile,io
from weasyprint import HTML
import pikepdf
from pikepdf import OutlineItem
from docx import Document
from docx.shared import Pt,Cm
from docx.enum.text import WD_ALIGN_PARAGRAPH,WD_BREAK
from reportlab.pdfgen import canvas
HTML('minutes.html').write_pdf('minutes.pdf')
subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--disable-background-networking','--user-data-dir='+tempfile.mkdtemp(),'--no-pdf-header-footer','--print-to-pdf=report.pdf','report.html'],capture_output=True)
subprocess.run(['python3','appendix.py'],check=True)
n={p:len(pikepdf.open(p+'.pdf').pages) for p in('minutes','report','appendix')}
m1=n['minutes'];r1=m1+1;r2=m1+n['report'];a1=r2+1;a2=r2+n['appendix']
d=Document();s=d.sections[0];s.page_width,s.page_height=Cm(21),Cm(29.7);s.left_margin=s.right_margin=Cm(2.3);s.top_margin=Cm(2)
st=d.styles['Normal'];st.font.name='Arial';st.font.size=Pt(11);st.paragraph_format.space_after=Pt(6)
def P(t,b=False,sz=None,al=None):
    p=d.add_paragraph();r=p.add_run(t);r.bold=b
    if sz:r.font.size=Pt(sz)
    if al:p.alignment=al
    return p
P('Harbourne and Tilling Borough Council',True,12);P('Corporate Governance and Audit Committee',True,22);P('AGENDA',True,16)
t=d.add_table(rows=0,cols=2);t.autofit=False
for x_,w_ in zip(t.columns,(3.5,12.5)):x_.width=Cm(w_)
for a,b in(('DATE:','Thursday 18 September 2025'),('TIME:','6.30 pm'),('VENUE:','Assembly Room, Tilling Town Hall'),('CHAIR:','Councillor E Harkaway')):
    c=t.add_row().cells;c[0].text=a;c[1].text=b;c[0].width=Cm(3.5);c[1].width=Cm(12.5)
P('')
P('MEMBERSHIP',True);P('Councillors E Harkaway (Chair), T Brindle (Vice-Chair), A Chowdhury, Y Gathercole, R Mompesson, W Pettigrew and H Underdown')
P('Members of the public are welcome. Questions should be sent to Democratic Services by noon on Monday 15 September 2025.')
items=[('1','Apologies for absence','',None),('2','Declarations of interest','Members are reminded to state the nature of any interest, and whether they will leave the room.',None),
('3','Minutes','To confirm the minutes of the meeting held on 3 July 2025.',f'(Pages 1 - {m1})'),('4','Questions from the public','To answer questions of which notice has been given.',None),
('5','Corporate Peer Challenge – six-monthly report on the action plan','To consider the report of the Chief Executive on progress with the recommendations of the peer team, and to make recommendations to Cabinet.',f'(Pages {r1} - {a2})'),
('6','Register of delegated decisions: Tilling Maltings','Report of the Monitoring Officer, as asked for at minute 16.','(To Follow)'),
('7','Work programme','To agree the programme for the rest of 2025/26.',None),('8','Date of next meeting','Thursday 20 November 2025.',None)]
t=d.add_table(rows=0,cols=3);t.autofit=False
for x_,w_ in zip(t.columns,(1.2,12,3.2)):x_.width=Cm(w_)
for no,ti,ex,pg in items:
    c=t.add_row().cells
    for x,w in zip(c,(1.2,12,3.2)):x.width=Cm(w)
    c[0].text=no+'.';c[1].text='';c[1].paragraphs[0].add_run(ti).bold=True
    if ex:c[1].add_paragraph(ex)
    c[2].text=pg or ''
p=P('NOTES FOR THOSE ATTENDING',True);p.paragraph_format.page_break_before=True
for x in('Fire. There is no drill planned for this evening. If the alarm sounds, leave by the Fore Street doors and gather by the war memorial.','Recording. The meeting is streamed on the Council’s website and the recording is kept for two years.','Access. The Assembly Room has a hearing loop. If you need papers in another form, please ask.','Contact. Dorothea Swallow, Democratic Services Officer, 01999 550 417, democracy@harbourneandtilling.example','Published on Wednesday 10 September 2025'):P(x)
d.save('agenda.docx')
subprocess.run(['soffice','--headless','--convert-to','pdf','agenda.docx'],capture_output=True)
out=pikepdf.new();first={};order=['agenda','minutes','report','appendix']
for p in order:
    first[p]=len(out.pages);src=pikepdf.open(p+'.pdf');out.pages.extend(src.pages)
stamp0=first['minutes'];buf=io.BytesIO();c=canvas.Canvas(buf)
for i in range(stamp0,len(out.pages)):
    w_,h_=(float(v) for v in list(out.pages[i].mediabox)[2:]);c.setPageSize((w_,h_));c.setFont('Helvetica-Bold',10);c.drawCentredString(w_/2,22,f'Page {i-stamp0+1}');c.showPage()
c.save();buf.seek(0);stamps=pikepdf.open(buf)
for i in range(stamp0,len(out.pages)):out.pages[i].add_overlay(stamps.pages[i-stamp0])
with out.open_outline() as o:
    o.root+= [OutlineItem('Agenda',first['agenda']),OutlineItem('3 Minutes',first['minutes'])]
    it=OutlineItem('5 Corporate Peer Challenge – six-monthly report on the action plan',first['report'])
    it.children.append(OutlineItem('Appendix A – Action plan',first['appendix']));o.root.append(it)
out.docinfo['/Title']='Agenda pack 18 September 2025';out.save('document.pdf')
total=len(out.pages);ends={p:[first[p]+1,(first[order[i+1]] if i<3 else total)] for i,p in enumerate(order)}
C='Corporate Governance and Audit Committee'
def dec(ref,text):return dict(ref=ref,text=text,recommendation_type='decision',actions=[],rag=[],progress=[])
def w(i,p,**g):json.dump(dict(source='document.pdf',pages=ends[p],**g),open(f'gold.part{i}.json','w'),indent=1,ensure_ascii=False)
E14=['E07999014']
w(1,'agenda',documents=dict(document_type='agenda',date_start='2025-09-18',date_end='2025-09-18',committee=C),councils=E14,recommendations=[],peers=[],scope=[])
th=lambda x:[x,'that '+x]
w(2,'minutes',documents=dict(document_type='minutes',date_start='2025-07-03',date_end='2025-07-03',committee=[C,C.upper()]),councils=E14,peers=[],scope=[],recommendations=[
 dec([None,'14'],th('the minutes of the meeting held on 17 April 2025 be confirmed as a correct record and signed by the Chair.')),
 dec(['a','15(a)'],['the report of the external auditor be received; and','the report of the external auditor be received']),
 dec(['b','15(b)'],'the Director of Finance write to the appointing body to express the Committee’s concern at the level of additional fees.'),
 dec(['1','16(1)'],'That the Monitoring Officer bring to the next meeting a register of all decisions taken under delegation on the project since April 2024.'),
 dec(['2','16(2)'],['That it be RECOMMENDED TO CABINET that no change request above £25,000 be approved otherwise than at a minuted meeting.','that no change request above £25,000 be approved otherwise than at a minuted meeting.']),
 dec([None,'17'],th('the register be noted.'))])
w(3,'report',documents=dict(document_type='committee_report',date_start='2025-09-18',date_end='2025-09-18',committee=C),councils=E14,peers=[],scope=[],
 recommendations=[dec('a','note the progress made against the nine recommendations of the peer team, as set out in Appendix A;'),
 dec('b','consider whether the ratings given by officers are a fair reading of the evidence, and in particular those for: (i) financial sustainability (R4); and (ii) member development (R6);'),
 dec('c',['agree the two points in paragraph 4.6 as the Committee’s own message to the peer team; and','agree the two points in paragraph 4.6 as the Committee’s own message to the peer team;']),
 dec('d','recommend to Cabinet that the action plan be closed in March 2026 and anything that remains be carried into the Council Plan.')],
 front_matter=[dict(field=f,value_text=v) for f,v in (('Report to','Corporate Governance and Audit Committee'),('Date','18 September 2025'),('Title','Corporate Peer Challenge – six-monthly report on the action plan'),('Report of','Nerys Osgood, Chief Executive'),('Cabinet Member','Councillor Gideon Marl, Leader of the Council'),('Ward(s) affected','All'),('Exempt information','None'),('Key decision','No'),('Appendices','Appendix A – Action plan, position at 29 August 2025'))],
 milestones=[dict(event='on_site',date_text=['from 18 to 21 November 2024','18 to 21 November 2024'],date_start='2024-11-18',date_end='2024-11-21'),
 dict(event='report_published',date_text='14 February 2025',date_start='2025-02-14',date_end='2025-02-14'),
 dict(event=['action_plan_published','meeting'],date_text='11 March 2025',date_start='2025-03-11',date_end='2025-03-11'),
 dict(event='progress_review',date_text='8 October 2025',date_start='2025-10-08',date_end='2025-10-08'),
 dict(event=['report_published','progress_review'],date_text=['by 21 November 2025','21 November 2025'],date_end='2025-11-21')])
from plan import ROWS
import re
LG=dict(B=('B','blue','complete'),G=('G','green','on_track'),A=('A','amber','at_risk'),R=('R','red','off_track'),X=(None,'grey','not_started'))
recs=[]
for t_,rows in ROWS:
    for ref,head,rest,leads,prog,rag in rows:
        hd=head.rstrip('.') if head else None
        r=dict(ref=ref,text=[head+' '+rest,rest] if head and ref!='R9' else [head+' '+rest] if head else rest,recommendation_type='peer',made=['2024','2024-11','2024-11-18','2024-11-21'],theme=t_,actions=[])
        if ref=='R9': r['headline']=[None,hd]      # bold words that run on into the sentence
        else: r['headline']=[hd,head] if head else None
        r['leads']=[dict(lead_text=l,role=(['Section 151 Officer','Director of Finance','Director of Finance (S151 Officer)','Director of Finance (Section 151 Officer)'] if 'S151' in l else l)) for l in leads if l!='–']
        r['progress']=[dict(text=' '.join(prog),as_of_start='2025-08-29')] if prog!=['–'] else []
        a,b,c=LG[rag];r['rag']=[dict(rag_text=a,rag=b,delivery=c,as_of_start='2025-08-29')]
        recs.append(r)
w(4,'appendix',documents=dict(document_type='action_plan',date_start='2025-08-29',date_end='2025-08-29'),councils=E14,peers=[],scope=[],front_matter=[],recommendations=recs)
print(ends)
