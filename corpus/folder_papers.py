"""What three sample papers share: their folder, gold writing, LibreOffice. Gold and source.toml that stand are kept."""
import json, pathlib, subprocess, tempfile
B = pathlib.Path(__file__).resolve().parent
def save(name, gold, title, producer, family):
    d = B/name; d.mkdir(exist_ok=True)
    if not (d/'gold.json').exists(): (d/'gold.json').write_text(json.dumps({"source":"document.pdf", **gold}, indent=1, ensure_ascii=False), encoding='utf-8')
    q = lambda s: json.dumps(s, ensure_ascii=False)
    if not (d/'source.toml').exists(): (d/'source.toml').write_text(f'title = {q(title)}\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = {q(producer)}\nfamily = {q(family)}\nsplit = "held_out"\n', encoding='utf-8')
    return d
def lo(d, doc):
    doc.save(d/'document.docx')
    subprocess.run(['soffice','-env:UserInstallation=file://'+tempfile.mkdtemp(),'--headless','--convert-to','pdf','document.docx'],cwd=d,check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
