"""What the build scripts of some action plans write their gold records and source.toml with."""
import json,calendar
def month(y,m): return f"{y}-{m:02d}-01", f"{y}-{m:02d}-{calendar.monthrange(y,m)[1]:02d}"
def rec(ref,text,actions,leads=(),progress=(),rag=(),theme=None,made=None):
    r={"ref":ref,"text":text,"recommendation_type":"peer","leads":[lead(x) for x in leads],"progress":[*progress],"rag":[*rag],"actions":actions}
    if theme: r["theme"]=theme
    if made: r["made"]=[made,None]
    return r
def lead(x): return x if isinstance(x,dict) else {"lead_text":x}
def act(text,ref=None,due=None,span=None,leads=(),progress=(),rag=()):
    s=span or (None,None)
    return {"ref":ref,"text":text,"due_text":due,"due_start":s[0],"due_end":s[1],"leads":[lead(x) for x in leads],"progress":[*progress],"rag":[*rag]}
def prog(text,start=None): 
    d={"text":text}
    if start: d["as_of_start"]=start
    return d
def save(folder,gss,date,recs,milestones=(),**more):
    d={"source":"document.pdf","documents":{"document_type":"action_plan","date_start":date[0],"date_end":date[1]},"councils":[gss],"recommendations":recs,"front_matter":[],"scope":[],"peers":[],"milestones":[*milestones],**more}
    json.dump(d,open(folder+"/gold.json","w"),indent=1,ensure_ascii=False)
def toml(folder,title,producer,family):
    open(folder+"/source.toml","w").write(f'title = "{title}"\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = "{producer}"\nfamily = "{family}"\nsplit = "seen"\n')
