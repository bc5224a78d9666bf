import tempfile
import json,subprocess,pathlib,shutil
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
def shade(c,h):
    p=c._tc.get_or_add_tcPr();s=OxmlElement('w:shd');s.set(qn('w:val'),'clear');s.set(qn('w:color'),'auto');s.set(qn('w:fill'),h);p.append(s)
def put(c,t,b=False,size=None,color=None,align=None):
    parts=t.split('\n')
    for i,x in enumerate(parts):
        p=c.paragraphs[0] if i==0 else c.add_paragraph()
        p.paragraph_format.space_after=Pt(2);p.paragraph_format.space_before=Pt(1)
        if align:p.alignment=align
        r=p.add_run(x);r.bold=b
        if size:r.font.size=Pt(size)
        if color:r.font.color.rgb=RGBColor.from_string(color)
def widths(t,ws):
    t.autofit=False
    for r in t.rows:
        for c,w in zip(r.cells,ws):c.width=Cm(w)
    for g,w in zip(t._tbl.tblGrid.findall(qn('w:gridCol')),ws):g.set(qn('w:w'),str(int(w*567)))
def repeat(row):
    p=row._tr.get_or_add_trPr();e=OxmlElement('w:tblHeader');e.set(qn('w:val'),'true');p.append(e)
def fld(p,instr):
    for k,x in(('begin',None),(None,instr),('end',None)):
        r=p.add_run();r.font.size=Pt(8)
        if k:
            e=OxmlElement('w:fldChar');e.set(qn('w:fldCharType'),k)
        else:
            e=OxmlElement('w:instrText');e.set(qn('xml:space'),'preserve');e.text=x
        r._r.append(e)
def rule(p,color='888888',where='bottom'):
    pr=p._p.get_or_add_pPr();b=OxmlElement('w:pBdr');e=OxmlElement('w:'+where)
    for k,v in(('val','single'),('sz','8'),('space','1'),('color',color)):e.set(qn('w:'+k),v)
    b.append(e);pr.append(b)
def lead(t,role=True):
    d={'lead_text':t}
    if role is True:d['role']=t
    elif role:d['role']=role
    return d
def save(folder,gold,title,producer,family):
    f=pathlib.Path(__file__).resolve().parent/folder
    gold={'source':'document.pdf',**gold}
    (f/'gold.json').write_text(json.dumps(gold,indent=1,ensure_ascii=False)+'\n')
    (f/'source.toml').write_text(f'title = {json.dumps(title,ensure_ascii=False)}\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = {json.dumps(producer)}\nfamily = {json.dumps(family,ensure_ascii=False)}\nsplit = "seen"\n')
def lo(folder):
    f=str(pathlib.Path(__file__).resolve().parent/folder)
    subprocess.run(['soffice','-env:UserInstallation=file://'+tempfile.mkdtemp(),'--headless','--convert-to','pdf','--outdir',f,f'{f}/document.docx'],check=True,capture_output=True)
def chrome(folder):
    import tempfile
    f=str(pathlib.Path(__file__).resolve().parent/folder)
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--disable-background-networking','--user-data-dir='+tempfile.mkdtemp(),'--no-pdf-header-footer','--print-to-pdf=document.pdf','source.html'],cwd=f,check=True,capture_output=True)
