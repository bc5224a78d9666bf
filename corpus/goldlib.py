"""Write gold.json from a folder's content.py (the author's own words, checked afterwards by eye on the rendered page).

Also the small date helpers that content.py uses.  python goldlib.py FOLDER
"""
import calendar, importlib.util, json, pathlib, sys

MONTHS = {m: i for i, m in enumerate(calendar.month_name) if m}


def mon(text):
    m, y = text.split()[-2:]
    n, y = MONTHS[m], int(y)
    return {"due_text": text, "due_start": f"{y}-{n:02}-01", "due_end": f"{y}-{n:02}-{calendar.monthrange(y, n)[1]}"}


def span(text, start, end=None):
    return {"due_text": text, "due_start": start, "due_end": end or start}


def words(text):          # printed words that are no date
    return {"due_text": text, "due_start": None, "due_end": None}


def open_(text):          # the contract leaves the span open
    return {"due_text": text}


ROLES = {"Chief Executive": "Chief Executive", "Monitoring Officer": "Monitoring Officer",
         "S151 Officer": "Section 151 Officer", "Section 151 Officer": "Section 151 Officer",
         "Deputy Chief Executive": "Deputy Chief Executive", "Head of Paid Service": "Head of Paid Service"}


def leads(names):
    return [{"lead_text": n, **({"role": ROLES[n]} if n in ROLES else {})} for n in names]


def rag(colour, text, delivery=..., as_of=None):
    r = {"rag": colour, "rag_text": text}
    if delivery is not ...:
        r["delivery"] = delivery
    if as_of:
        r["as_of_start"] = as_of
    return r


def children(x, as_of):
    out = {}
    if "leads" in x:
        out["leads"] = leads(x["leads"])
    if "progress" in x:
        p = x["progress"] if isinstance(x["progress"], list) and x["progress"] and isinstance(x["progress"][0], list) else x["progress"]
        if not p:
            out["progress"] = []
        else:
            out["progress"] = [{"text": p[0] if isinstance(p, list) and len(p) == 1 else p, **({"as_of_start": as_of} if as_of else {})}]
    if "rag" in x:
        out["rag"] = [rag(*x["rag"], as_of=as_of)] if x["rag"] else []
    return out


def main(folder):
    folder = pathlib.Path(folder)
    sys.path.insert(0, str(pathlib.Path(__file__).parent))
    spec = importlib.util.spec_from_file_location("content", folder / "content.py")
    c = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(c)
    recs = []
    for r in c.RECS:
        as_of = r.get("as_of", c.AS_OF)
        g = {"ref": r.get("ref"), "text": r["text"]}
        if r.get("headline"):
            g["headline"] = r["headline"]
        g["recommendation_type"] = "peer"
        if r.get("theme"):
            g["theme"] = r["theme"]
        g.update(children(r, as_of))
        if "actions" in r:
            g["actions"] = [{"text": a["text"], **a.get("due", {}), **children(a, as_of)} for a in r["actions"]]
        recs.append(g)
    gold = {"source": folder.resolve().name + ".pdf", "documents": c.DOCUMENT, "recommendations": recs}
    (folder / "gold.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    for f in sys.argv[1:]:
        main(f)
