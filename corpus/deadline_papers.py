"""What two sample papers share: leads and due dates of gold, LibreOffice. Gold and source.toml that stand are kept."""
import json,os,pathlib,subprocess,tempfile,calendar
BASE=str(pathlib.Path(__file__).resolve().parent)+'/'
def month(y,m): return f'{y}-{m:02d}-01',f'{y}-{m:02d}-{calendar.monthrange(y,m)[1]}'
def L(t,role=0):
    return {"lead_text":t,"role":t if role==0 else role}
def D(t,s=None,e=None): return {"due_text":t,"due_start":s,"due_end":e if e else s}
def M(t,y,m):
    s,e=month(y,m); return D(t,s,e)
def toml(d,title,producer,family):
    if not os.path.exists(d+'/source.toml'): open(d+'/source.toml','w').write(f'title = {json.dumps(title)}\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = "{producer}"\nfamily = {json.dumps(family)}\nsplit = "held_out"\n')
def gold(d,g):
    if not os.path.exists(d+'/gold.json'): json.dump({"source":"document.pdf",**g},open(d+'/gold.json','w'),indent=1,ensure_ascii=False)
def outdocx(name,doc,g,title,family,src):
    d=BASE+name; os.makedirs(d,exist_ok=True); doc.save(d+'/document.docx'); gold(d,g)
    subprocess.run(['soffice','-env:UserInstallation=file://'+tempfile.mkdtemp(),'--headless','--convert-to','pdf','--outdir',d,d+'/document.docx'],stdout=subprocess.DEVNULL)
    toml(d,title,'LibreOffice',family)
