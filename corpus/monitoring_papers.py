"""What eight sample papers share: gold, source.toml, PDF making. Gold and source.toml that stand are kept."""
import json, pathlib, re, subprocess, tempfile
BASE = pathlib.Path(__file__).resolve().parent


def L(text, role="same", **kw):
    """A lead; role 'same' = as printed."""
    return {"lead_text": text, "role": text if role == "same" else role, **kw}


def rec(ref, text, kind, headline=None, **kw):
    return {"ref": ref, "text": text, "headline": headline, "recommendation_type": kind, **kw}


def save(name, gold, title, producer, family):
    d = BASE / name
    d.mkdir(exist_ok=True)
    gold = {"source": "document.pdf", **gold}
    if not (d / "gold.json").exists(): (d / "gold.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    q = lambda s: json.dumps(s, ensure_ascii=False)
    if not (d / "source.toml").exists(): (d / "source.toml").write_text(f'title = {q(title)}\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = {q(producer)}\nfamily = {q(family)}\nsplit = "held_out"\n', encoding="utf-8")
    return d


def chromium(d):
    with tempfile.TemporaryDirectory() as t:
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", f"--user-data-dir={t}",
                        "--no-pdf-header-footer", f"--print-to-pdf={d}/document.pdf", f"file://{d}/source.html"], check=True, capture_output=True, timeout=180)


def soffice(d):
    subprocess.run(["soffice", "-env:UserInstallation=file://" + tempfile.mkdtemp(), "--headless", "--convert-to", "pdf", "--outdir", str(d), f"{d}/document.docx"],
                   check=True, capture_output=True, timeout=240)
