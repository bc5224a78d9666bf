"""What eight sample papers share: gold, PDF making, Word tables. Gold and source.toml that stand are kept."""
import json,pathlib,subprocess,os,tempfile,re
B=str(pathlib.Path(__file__).resolve().parent)
def save(name,gold,title,producer,family):
    d=f'{B}/{name}';g={"source":"document.pdf"};g.update(gold)
    if not os.path.exists(f'{d}/gold.json'): json.dump(g,open(f'{d}/gold.json','w'),indent=1,ensure_ascii=False)
    q=lambda s:json.dumps(s,ensure_ascii=False)
    if not os.path.exists(f'{d}/source.toml'): open(f'{d}/source.toml','w').write(f'title = {q(title)}\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = {q(producer)}\nfamily = {q(family)}\nsplit = "seen"\n')
def soffice(name):
    d=f'{B}/{name}'
    subprocess.run(['soffice','-env:UserInstallation=file://' + tempfile.mkdtemp(),'--headless','--convert-to','pdf','--outdir',d,f'{d}/document.docx'],check=True,capture_output=True)
def chromium(name):
    d=f'{B}/{name}'
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--disable-background-networking','--user-data-dir='+tempfile.mkdtemp(),'--no-pdf-header-footer',f'--print-to-pdf={d}/document.pdf',f'{d}/source.html'],check=True,capture_output=True)
# docx helpers
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
