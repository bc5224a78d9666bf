"""What several sample papers share: decisions and front matter of gold, PDF making, Word fields. Gold and source.toml that stand are kept."""
import json,pathlib,subprocess,os,tempfile,re
B=str(pathlib.Path(__file__).resolve().parent)
def ms(event,text,start=None,end=None):
    if isinstance(text,str): text=[text]
    return {"event":event,"date_text":text if len(text)>1 else text[0],"date_start":start,"date_end":end if end else start}
def dec(ref,text,**k):
    return {"ref":ref,"text":text,"recommendation_type":"decision","actions":[],**k}
def semi(t):
    """closing '; and' kept or left out"""
    if t.endswith('; and'): return [t,t[:-4],t[:-5]]
    if t.endswith(';'): return [t,t[:-1]]
    return t
def fm(label,value,*also):
    f=[label,*also]; return {"field":f if len(f)>1 else label,"value_text":value}
def save(name,golds,title,producer,family):
    d=f'{B}/{name}'; golds=golds if isinstance(golds,list) else [golds]
    for i,g in enumerate(golds,1):
        g={"source":"document.pdf",**g}
        f='gold.json' if len(golds)==1 else f'gold.part{i}.json'
        if not os.path.exists(f'{d}/{f}'): json.dump(g,open(f'{d}/{f}','w'),indent=1,ensure_ascii=False)
    q=lambda s:json.dumps(s,ensure_ascii=False)
    if not os.path.exists(f'{d}/source.toml'): open(f'{d}/source.toml','w').write(f'title = {q(title)}\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = {q(producer)}\nfamily = {q(family)}\nsplit = "seen"\n')
def soffice(docx,outdir):
    subprocess.run(['soffice','-env:UserInstallation=file://'+tempfile.mkdtemp(),'--headless','--convert-to','pdf','--outdir',outdir,docx],check=True,capture_output=True)
    if docx.endswith('/source.docx'): os.replace(f'{outdir}/source.pdf',f'{outdir}/document.pdf')
def chromium(name):
    d=f'{B}/{name}'
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--disable-background-networking','--user-data-dir='+tempfile.mkdtemp(),'--no-pdf-header-footer',f'--print-to-pdf={d}/document.pdf',f'{d}/source.html'],check=True,capture_output=True)
def shade(cell,hexv):
    from docx.oxml.ns import qn; from docx.oxml import OxmlElement
    s=OxmlElement('w:shd'); s.set(qn('w:val'),'clear'); s.set(qn('w:color'),'auto'); s.set(qn('w:fill'),hexv); cell._tc.get_or_add_tcPr().append(s)
def field(p,code):
    from docx.oxml.ns import qn; from docx.oxml import OxmlElement
    for t,x in(('begin',None),(None,code),('end',None)):
        r=p.add_run()
        if t: e=OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'),t)
        else: e=OxmlElement('w:instrText'); e.set(qn('xml:space'),'preserve'); e.text=x
        r._r.append(e)
def rowprop(row,tag):
    from docx.oxml.ns import qn; from docx.oxml import OxmlElement
    e=OxmlElement(tag); e.set(qn('w:val'),'true'); row._tr.get_or_add_trPr().append(e)
def widths(t,ws):
    from docx.shared import Cm
    t.autofit=False
    for i,w in enumerate(ws): t.columns[i].width=Cm(w)
    for r in t.rows:
        for i,w in enumerate(ws): r.cells[i].width=Cm(w)
