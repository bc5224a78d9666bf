"""What several samples are written with: spans of printed dates, leads, gold and source.toml from the author's words."""
import calendar, json, pathlib, re
M = {m: i for i, m in enumerate(calendar.month_name) if m}
def span(t):
    m = re.fullmatch(r"(?:By )?(\d{1,2}) (\w+) (\d{4})", t)
    if m:
        d = f"{m[3]}-{M[m[2]]:02}-{int(m[1]):02}"
        return ([None, d] if t.startswith("By") else d), d
    m = re.fullmatch(r"(?:By end of |By |End of )?(\w+) (\d{4})", t)
    if m and m[1] in M:
        y, k = int(m[2]), M[m[1]]
        a, b = f"{y}-{k:02}-01", f"{y}-{k:02}-{calendar.monthrange(y, k)[1]}"
        return ([None, a, b] if t.startswith(("By", "End")) else a), b
    m = re.fullmatch(r"Q([1-4]) (\d{4})/\d\d", t)
    if m:
        q, y = int(m[1]), int(m[2]); k = (q * 3 + 1 - 1) % 12 + 1; y += q == 4
        return f"{y}-{k:02}-01", f"{y}-{k+2:02}-{calendar.monthrange(y, k+2)[1]}"
    return None, None
def due(t):
    if not t: return {}
    a, b = span(t); return dict(due_text=t, due_start=a, due_end=b)
def lead(t, role=None):
    d = dict(lead_text=t)
    if role: d["role"] = role
    return d
def gold(folder, **k):
    d = {"source": "document.pdf", **k}
    pathlib.Path(folder, "gold.json").write_text(json.dumps(d, indent=1, ensure_ascii=False) + "\n")
def toml(folder, title, producer, family, layouts):
    pathlib.Path(folder, "source.toml").write_text("\n".join(f"{k} = {json.dumps(v, ensure_ascii=False)}" for k, v in dict(title=title,
        origin="written for this project", licence="CC0-1.0", producer=producer, family=family, split="held_out", layouts=layouts).items()) + "\n")
