"""What three samples are written with: their gold, in the author's own words, and their folder."""
import json, os, subprocess, tempfile, calendar, html
ROOT=os.path.dirname(os.path.abspath(__file__))+'/'
def esc(s): return html.escape(s, quote=False)
def day(d): return {"due_start":d,"due_end":d}
def span(a,b): return {"due_start":a,"due_end":b}
def month(ym):
    y,m=map(int,ym.split('-')); return (f"{ym}-01", f"{ym}-{calendar.monthrange(y,m)[1]:02d}")
def due(text,a=None,b=None):
    if text is None: return {}
    if a and len(a)==7: a,b=month(a)
    return {"due_text":text,"due_start":a,"due_end":b or a}
def lead(t,role=0):
    d={"lead_text":t}
    if role==0: d["role"]=t
    elif role=='m': d["role"]=[t,None]
    elif role=='b': d["role"]=[None,t]
    else: d["role"]=role
    return d
def save(name, src, srcname, gold, title, producer, family):
    d=ROOT+name; os.makedirs(d,exist_ok=True)
    if src is not None: open(f'{d}/{srcname}','w').write(src)
    gold={"source":"document.pdf",**gold}
    json.dump(gold,open(f'{d}/gold.json','w'),indent=1,ensure_ascii=False)
    open(f'{d}/source.toml','w').write(f'title = {json.dumps(title,ensure_ascii=False)}\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = "{producer}"\nfamily = {json.dumps(family,ensure_ascii=False)}\nsplit = "seen"\n')
    return d
def chromium(d):
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--disable-background-networking','--user-data-dir='+tempfile.mkdtemp(),'--no-pdf-header-footer',f'--print-to-pdf={d}/document.pdf',f'{d}/source.html'],check=True,capture_output=True)
