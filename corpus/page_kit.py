import tempfile
import json,os,subprocess,tempfile,calendar,pathlib
def finish(here,gold,title,producer,family):
    here=pathlib.Path(here); gold={"source":"document.pdf",**gold}
    (here/"gold.json").write_text(json.dumps(gold,indent=1,ensure_ascii=False)+"\n")
    q=json.dumps
    (here/"source.toml").write_text("\n".join(f"{k} = {json.dumps(v,ensure_ascii=False)}" for k,v in dict(title=title,origin="written for this project",licence="CC0-1.0",producer=producer,family=family,split="seen").items())+"\n")
def chromium(here,html):
    here=pathlib.Path(here); (here/"source.html").write_text(html)
    subprocess.run(["chromium","--headless","--no-sandbox","--disable-gpu","--disable-background-networking","--user-data-dir="+tempfile.mkdtemp(),"--no-pdf-header-footer","--print-to-pdf=document.pdf","source.html"],cwd=here,check=True,capture_output=True,timeout=120)
def soffice(here):
    subprocess.run(["soffice","-env:UserInstallation=file://"+tempfile.mkdtemp(),"--headless","--convert-to","pdf","document.docx"],cwd=here,check=True,capture_output=True,timeout=180)
    os.replace(pathlib.Path(here)/"document.docx",pathlib.Path(here)/"source.docx")
def month(y,m,y2=None,m2=None):
    y2,m2=y2 or y,m2 or m
    return f"{y}-{m:02}-01",f"{y2}-{m2:02}-{calendar.monthrange(y2,m2)[1]}"
def ms(event,text,s=None,e=None):
    return dict(event=event,date_text=text,date_start=s,date_end=e or s)
