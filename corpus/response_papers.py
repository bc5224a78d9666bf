"""What several sample papers share: deadlines and leads of gold, Word tables, PDF making. Gold and source.toml that stand are kept."""
import json, re, os, calendar, html, pathlib, subprocess, tempfile
BASE=str(pathlib.Path(__file__).resolve().parent)+'/'
MON={m:i for i,m in enumerate(calendar.month_name) if m}
def due(t):
    """gold keys for a printed deadline"""
    g={'due_text':t}
    s=t.replace('By ','').replace('by ','')
    if m:=re.fullmatch(r'(\d+) (\w+) (\d{4})',s):
        d=f'{m[3]}-{MON[m[2]]:02}-{int(m[1]):02}'; g.update(due_start=d,due_end=d)
    elif m:=re.fullmatch(r'[Ee]nd (?:of )?(\w+) (\d{4})',s):
        y,k=int(m[2]),MON[m[1]]; e=f'{y}-{k:02}-{calendar.monthrange(y,k)[1]}'; g.update(due_start=[f'{y}-{k:02}-01',e],due_end=e)
    elif m:=re.fullmatch(r'(\w+) (\d{4})',s):
        y,k=int(m[2]),MON[m[1]]; g.update(due_start=f'{y}-{k:02}-01',due_end=f'{y}-{k:02}-{calendar.monthrange(y,k)[1]}')
    elif m:=re.fullmatch(r'Q(\d) (\d{4})/\d\d',s):
        q,y=int(m[1]),int(m[2]); a=[(y,4,6),(y,7,9),(y,10,12),(y+1,1,3)][q-1]
        g.update(due_start=f'{a[0]}-{a[1]:02}-01',due_end=f'{a[0]}-{a[2]:02}-{calendar.monthrange(a[0],a[2])[1]}')
    elif s=='Ongoing': g.update(due_start=None,due_end=None)
    else: raise ValueError(t)
    return g
def lead(t,role=0):
    """role=0: role is the text itself; None: no role key"""
    return {'lead_text':t} if role is None else {'lead_text':t,'role':t if role==0 else role}
def save(name,gold,title,producer,family):
    d=BASE+name; os.makedirs(d,exist_ok=True)
    gold={'source':'document.pdf',**gold}
    if not os.path.exists(d+'/gold.json'): json.dump(gold,open(d+'/gold.json','w'),indent=1,ensure_ascii=False)
    if not os.path.exists(d+'/source.toml'): open(d+'/source.toml','w').write(f'title = {json.dumps(title,ensure_ascii=False)}\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = {json.dumps(producer)}\nfamily = {json.dumps(family,ensure_ascii=False)}\nsplit = "seen"\n')
    return d
E=html.escape
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
def shade(c,hexv):
    e=OxmlElement('w:shd'); e.set(qn('w:val'),'clear'); e.set(qn('w:fill'),hexv); c._tc.get_or_add_tcPr().append(e)
def put(c,t,bold=False,size=None,color=None,align=None):
    parts=t if isinstance(t,list) else [t]
    for i,x in enumerate(parts):
        p=c.paragraphs[0] if i==0 else c.add_paragraph()
        p.paragraph_format.space_after=Pt(2)
        if align is not None: p.alignment=align
        for run in (x if isinstance(x,tuple) else (x,)):
            b=bold
            if run.startswith('**'): run,b=run[2:],True
            r=p.add_run(run); r.bold=b
            if size: r.font.size=Pt(size)
            if color: r.font.color.rgb=RGBColor.from_string(color)
def widths(t,ws):
    t.autofit=False
    for row in t.rows:
        for c,w in zip(row.cells,ws): c.width=Cm(w)
    for col,w in zip(t.columns,ws): col.width=Cm(w)
def repeat(row):
    e=OxmlElement('w:tblHeader'); e.set(qn('w:val'),'true'); row._tr.get_or_add_trPr().append(e)
def cant(row):
    e=OxmlElement('w:cantSplit'); row._tr.get_or_add_trPr().append(e)
def pagefield(p):
    for k,x in (('begin',None),(None,'PAGE'),('end',None)):
        r=p.add_run()
        if k: e=OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'),k)
        else: e=OxmlElement('w:instrText'); e.text=x
        r._r.append(e); r.font.size=Pt(8)
def base(font,size,land=False,margin=2):
    d=Document(); st=d.styles['Normal']; st.font.name=font; st.font.size=Pt(size); st.element.rPr.rFonts.set(qn('w:eastAsia'),font)
    for n in ('Heading 1','Heading 2','Title'):
        s=d.styles[n]; s.font.name=font
        rf=s.element.get_or_add_rPr().get_or_add_rFonts()
        for a in list(rf.attrib): 
            if 'Theme' in a: del rf.attrib[a]
        rf.set(qn('w:ascii'),font); rf.set(qn('w:hAnsi'),font)
    s=d.sections[0]; s.page_width,s.page_height=(Cm(29.7),Cm(21)) if land else (Cm(21),Cm(29.7))
    if land: s.orientation=WD_ORIENT.LANDSCAPE
    s.left_margin=s.right_margin=Cm(margin); s.top_margin=s.bottom_margin=Cm(1.8)
    return d
def chromium(d):
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--disable-background-networking','--user-data-dir='+tempfile.mkdtemp(),'--no-pdf-header-footer','--print-to-pdf=document.pdf','source.html'],cwd=d,check=True,stderr=subprocess.DEVNULL)
def soffice(d):
    subprocess.run(['soffice','-env:UserInstallation=file://'+tempfile.mkdtemp(),'--headless','--convert-to','pdf','source.docx'],cwd=d,check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
    os.replace(d+'/source.pdf',d+'/document.pdf')
