"""What six sample papers share: gold and source.toml, PDF making. Gold and source.toml that stand are kept."""
import json, subprocess, sys, pathlib, tempfile, re
BASE=pathlib.Path(__file__).resolve().parent
def save(name,gold,title,producer,family):
    d=BASE/name; d.mkdir(exist_ok=True)
    gold={"source":"document.pdf",**gold}
    if not (d/'gold.json').exists(): (d/'gold.json').write_text(json.dumps(gold,indent=1,ensure_ascii=False)+'\n')
    if not (d/'source.toml').exists(): (d/'source.toml').write_text(f'title = "{title}"\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = "{producer}"\nfamily = "{family}"\nsplit = "held_out"\n')
def chromium(name):
    d=BASE/name
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--disable-background-networking','--user-data-dir='+tempfile.mkdtemp(),'--no-pdf-header-footer','--print-to-pdf=document.pdf','source.html'],cwd=d,check=True,capture_output=True,timeout=120)
def soffice(name):
    d=BASE/name
    subprocess.run(['soffice','-env:UserInstallation=file://'+tempfile.mkdtemp(),'--headless','--convert-to','pdf','--outdir',str(d),str(d/'source.docx')],check=True,capture_output=True,timeout=180)
    (d/'source.pdf').rename(d/'document.pdf')
