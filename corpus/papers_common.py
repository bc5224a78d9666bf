import json, pathlib, re, subprocess, sys
def toml(folder, title, producer, family):
    q = lambda s: json.dumps(s, ensure_ascii=False)
    pathlib.Path(folder, "source.toml").write_text(f'title = {q(title)}\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = {q(producer)}\nfamily = {q(family)}\nsplit = "seen"\n', encoding="utf-8")
def gold(folder, data, name="gold.json"):
    pathlib.Path(folder, name).write_text(json.dumps({"source": "document.pdf", **data}, indent=1, ensure_ascii=False)+"\n", encoding="utf-8")
