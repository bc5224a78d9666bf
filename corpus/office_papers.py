"""What several samples are written with: their folder, gold from the author's own words, LibreOffice."""
import html, json, pathlib, subprocess, tempfile

ROOT = pathlib.Path(__file__).parent


def esc(s):
    return html.escape(s, quote=False)


def folder(n):
    return ROOT / n


def save(d, gold, *_):  # the facts of the paper stand in source.toml
    (d / 'gold.json').write_text(json.dumps({"source": "document.pdf", **gold}, indent=1, ensure_ascii=False) + "\n")


def soffice(d, src):
    with tempfile.TemporaryDirectory() as home:
        subprocess.run(['soffice', f'-env:UserInstallation=file://{home}', '--headless', '--convert-to', 'pdf', src], cwd=d, capture_output=True, timeout=180)
    if src != 'document.docx' and src != 'document.xlsx':
        (d / src).with_suffix('.pdf').rename(d / 'document.pdf')
