"""What several samples are written with: gold from the author's own words, spans of dates, a look at the text layer."""
import json,os,re,subprocess,tempfile,html,calendar
ROOT=os.path.join(os.path.dirname(os.path.abspath(__file__)),'')
esc=html.escape
MON={m:i for i,m in enumerate("January February March April May June July August September October November December".split(),1)}
MON.update({m[:3]:i for m,i in list(MON.items())});MON['Sept']=9
def span(t):
    """ISO span of a printed date, or (None,None)"""
    s=t.strip()
    m=re.search(r'Q([1-4])\s+(20\d\d)/(\d\d)',s)
    if m:
        q,y=int(m[1]),int(m[2]); a=[(y,4),(y,7),(y,10),(y+1,1)][q-1]
        return f"{a[0]}-{a[1]:02d}-01", f"{a[0]}-{a[1]+2:02d}-{calendar.monthrange(a[0],a[1]+2)[1]}"
    m=re.search(r'(\d\d)/(\d\d)/(20\d\d)',s)
    if m: d=f"{m[3]}-{m[2]}-{m[1]}"; return d,d
    m=re.search(r'(\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]+) (20\d\d)',s)
    if m and m[2] in MON: d=f"{m[3]}-{MON[m[2]]:02d}-{int(m[1]):02d}"; return d,d
    m=re.search(r'([A-Z][a-z]{2,8})[ -](20\d\d|\d\d)$',s)
    if m and m[1] in MON:
        y=int(m[2]); y=y+2000 if y<100 else y
        return f"{y}-{MON[m[1]]:02d}-01", f"{y}-{MON[m[1]]:02d}-{calendar.monthrange(y,MON[m[1]])[1]}"
    return None,None
def act(text,leads,due,prog,rag,asof,ragmap,ref=None,due_iso=None,roles=None):
    d={"text":text,"leads":[dict(lead_text=l,**({"role":roles[l]} if roles and l in roles else {})) for l in leads]}
    if ref: d["ref"]=ref
    if due:
        a,b=due_iso or span(due); d.update(due_text=due,due_start=a,due_end=b)
    d["progress"]=[{"text":prog,"as_of_start":asof}] if prog else []
    d["rag"]=[dict(ragmap[rag])] if rag else []
    return d
def save(name,gold,title,producer,family,layouts,src=None,srcname=None,build=None):
    d=ROOT+name+'/'; os.makedirs(d,exist_ok=True)
    gold={"source":"document.pdf",**gold}
    json.dump(gold,open(d+'gold.json','w'),ensure_ascii=False,indent=1)
    q=lambda s:json.dumps(s,ensure_ascii=False)
    open(d+'source.toml','w').write(f'title = {q(title)}\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = {q(producer)}\nfamily = {q(family)}\nsplit = "held_out"\nlayouts = {q(layouts)}\n')
    if src is not None: open(d+srcname,'w').write(src)
    return d
def chromium(d):
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--disable-background-networking','--user-data-dir='+tempfile.mkdtemp(),'--no-pdf-header-footer','--print-to-pdf=document.pdf','source.html'],cwd=d,capture_output=True,timeout=120)
def check(d,kinds=None):
    """every gold text string must be found in the PDF text (white space dropped); prints those that are not"""
    t=subprocess.run(['pdftotext','-raw',d+'document.pdf','-'],capture_output=True,text=True).stdout
    t2=subprocess.run(['pdftotext','-layout',d+'document.pdf','-'],capture_output=True,text=True).stdout
    n=lambda s:re.sub(r'[\s\-\u00ad‐-]','',s.replace('ﬁ','fi').replace('ﬂ','fl').replace('ﬀ','ff').replace('ﬃ','ffi'))
    T=n(t)+n(t2); miss=0
    def walk(x,k=''):
        nonlocal miss
        if isinstance(x,dict):
            for a,b in x.items():
                walk(b,a)
        elif isinstance(x,list):
            for y in x: walk(y,k)
        elif isinstance(x,str) and k in('text','headline','theme','lead_text','value_text','name','role','organisation','date_text','due_text') and n(x) not in T:
            miss+=1; print('MISS',k,x[:110])
    walk(json.load(open(d+'gold.json'))); p=subprocess.run(['pdfinfo',d+'document.pdf'],capture_output=True,text=True).stdout
    print(d,'missing',miss,re.findall(r'Pages:\s+\d+',p))
