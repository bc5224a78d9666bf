"""What six sample papers share: due dates by day, month and quarter, PDF making, Word tables. Gold and source.toml that stand are kept."""
import json,subprocess,pathlib,calendar,tempfile
B=pathlib.Path(__file__).resolve().parent
def save(name,gold,title,producer,family):
    d=B/name; d.mkdir(exist_ok=True)
    gold={"source":"document.pdf",**gold}
    if not (d/'gold.json').exists(): (d/'gold.json').write_text(json.dumps(gold,indent=1,ensure_ascii=False)+"\n")
    q=lambda s:json.dumps(s,ensure_ascii=False)
    if not (d/'source.toml').exists(): (d/'source.toml').write_text(f'title = {q(title)}\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = {q(producer)}\nfamily = {q(family)}\nsplit = "held_out"\n')
def lo(d):
    subprocess.run(['soffice','-env:UserInstallation=file://'+tempfile.mkdtemp(),'--headless','--convert-to','pdf','document.docx'],cwd=B/d,check=True,capture_output=True,timeout=150)
def chrome(d):
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--disable-background-networking','--user-data-dir='+tempfile.mkdtemp(),'--no-pdf-header-footer','--print-to-pdf=document.pdf','source.html'],cwd=B/d,check=True,capture_output=True,timeout=150)
MON=dict((m,i) for i,m in enumerate(calendar.month_name) if m); MON.update((m,i) for i,m in enumerate(calendar.month_abbr) if m)
def day(s):
    a=s.split(); return f"{a[2]}-{MON[a[1]]:02}-{int(a[0]):02}"
def due(s):
    a=s.split()
    if len(a)==3 and a[0].isdigit(): return day(s),day(s)
    if len(a)==2 and a[0] in MON:
        y,m=int(a[1]),MON[a[0]]; return f"{y}-{m:02}-01",f"{y}-{m:02}-{calendar.monthrange(y,m)[1]}"
    if a[0][0]=='Q':
        y=int(a[1][:4]); return {'Q1':(f"{y}-04-01",f"{y}-06-30"),'Q2':(f"{y}-07-01",f"{y}-09-30"),'Q3':(f"{y}-10-01",f"{y}-12-31"),'Q4':(f"{y+1}-01-01",f"{y+1}-03-31")}[a[0]]
    return None,None
# docx helpers
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
def shade(c,hexa):
    s=OxmlElement('w:shd'); s.set(qn('w:val'),'clear'); s.set(qn('w:color'),'auto'); s.set(qn('w:fill'),hexa); c._tc.get_or_add_tcPr().append(s)
def put(c,text,bold=False,size=None,color=None):
    p=c.paragraphs[0]; p.paragraph_format.space_after=Pt(2)
    for i,t in enumerate(text.split('\n')):
        if i: p=c.add_paragraph(); p.paragraph_format.space_after=Pt(2)
        r=p.add_run(t); r.bold=bold
        if size: r.font.size=Pt(size)
        if color: r.font.color.rgb=RGBColor.from_string(color)
def widths(t,ws):
    t.autofit=False
    for col,w in zip(t.columns,ws): col._gridCol.set(qn('w:w'),str(int(w*567)))
    for row in t.rows:
        if len(row._tr.tc_lst)==len(ws):
            for c,w in zip(row.cells,ws): c.width=Cm(w)
        else: row.cells[0].width=Cm(sum(ws))
def rep(row):
    e=OxmlElement('w:tblHeader'); e.set(qn('w:val'),'true'); row._tr.get_or_add_trPr().append(e)
def nosplit(row):
    e=OxmlElement('w:cantSplit'); row._tr.get_or_add_trPr().append(e)
def fld(p,code):
    for ty,tx in(('begin',0),(0,code),('end',0)):
        r=p.add_run()
        if ty: e=OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'),ty)
        else: e=OxmlElement('w:instrText'); e.text=tx
        r._r.append(e)
