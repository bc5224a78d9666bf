import json, pathlib
UNSET = object()
def D(text, start=UNSET, end=UNSET):
    """A due date: text only = leave the span out; 'none' span = null."""
    d = {"due_text": text}
    if start is not UNSET:
        d["due_start"] = start; d["due_end"] = end if end is not UNSET else start
    return d
NODUE = {"due_text": None, "due_start": None, "due_end": None}
def L(*items):
    out = []
    for it in items:
        if isinstance(it, tuple): out.append({"lead_text": it[0], **({"role": it[1]} if it[1] else {})})
        else: out.append({"lead_text": it, "role": it})
    return out
def write(folder, rows, date=None, doctype="action_plan"):
    doc = {"document_type": doctype}
    if date: doc["date_start"], doc["date_end"] = date
    recs = []
    for r in rows:
        g = {"ref": r["ref"], "text": r["text"]}
        if r.get("headline"): g["headline"] = r["headline"]
        g["recommendation_type"] = "peer"
        if r.get("theme"): g["theme"] = r["theme"]
        for k in ("leads", "progress", "rag"):
            if k in r: g[k] = r[k]
        g["actions"] = []
        for a in r["actions"]:
            x = {"text": a["text"]}
            if "ref" in a: x["ref"] = a["ref"]
            if "due" in a: x.update(a["due"])
            for k in ("leads", "progress", "rag"):
                if a.get(k) is not None: x[k] = a[k]
            g["actions"].append(x)
        recs.append(g)
    p = pathlib.Path(folder)
    (p / "gold.json").write_text(json.dumps({"source": p.name + ".pdf", "documents": doc, "recommendations": recs}, indent=1, ensure_ascii=False) + "\n")
def toml(folder, title, producer, family):
    (pathlib.Path(folder) / "source.toml").write_text(f'title = "{title}"\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = "{producer}"\nfamily = "{family}"\nsplit = "seen"\n')
