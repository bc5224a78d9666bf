import json, re, subprocess, pathlib
def check(folder, gold):
    txt = ''.join(subprocess.run(['pdftotext', m, 'document.pdf', '-'], capture_output=True, text=True, cwd=folder).stdout for m in ('-raw', '-layout'))
    n = lambda s: re.sub(r'[\s\-\u2010-\u2015•]', '', s.replace('’', "'"))
    T = n(txt)
    bad = []
    def walk(o, k=''):
        if isinstance(o, dict):
            for a, b in o.items():
                if a in ('text', 'value_text', 'lead_text', 'due_text', 'name', 'organisation', 'date_text', 'headline', 'rag_text'): walk2(b, a)
                else: walk(b, a)
        elif isinstance(o, list):
            for x in o: walk(x, k)
    def walk2(b, a):
        for x in b if isinstance(b, list) else [b]:
            if x and n(x) not in T: bad.append((a, x[:110]))
    walk(gold)
    print('NOT CONTIGUOUS:', *bad, sep='\n  ') if bad else print('all contiguous')
def write(folder, gold, title, producer, family):
    folder = pathlib.Path(folder)
    (folder/'gold.json').write_text(json.dumps(gold, indent=1, ensure_ascii=False))
    (folder/'source.toml').write_text(f'title = {json.dumps(title, ensure_ascii=False)}\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = "{producer}"\nfamily = {json.dumps(family, ensure_ascii=False)}\nsplit = "held_out"\n')
    check(folder, gold)
