"""What several samples are written with: their folder, LibreOffice, gold from the author's own words, spans of dates."""
import calendar, html, json, pathlib, re, subprocess, tempfile

BASE = pathlib.Path(__file__).parent
esc = html.escape
MON = {m: i + 1 for i, m in enumerate('January February March April May June July August September October November December'.split())}


def out(name):
    return BASE / name


def gold(name, g):
    (BASE / name / 'gold.json').write_text(json.dumps({"source": "document.pdf", **g}, indent=1, ensure_ascii=False))


def soffice(name, src):
    with tempfile.TemporaryDirectory() as home:
        subprocess.run(['soffice', f'-env:UserInstallation=file://{home}', '--headless', '--convert-to', 'pdf', '--outdir', str(BASE / name), str(BASE / name / src)], check=True, stdout=subprocess.DEVNULL)
    (BASE / name / src).with_suffix('.pdf').rename(BASE / name / 'document.pdf')


def month(t):
    "span of 'March 2026' or day of '31 March 2026'"
    d, mo, y = re.search(r'(?:(\d+) )?(' + '|'.join(MON) + r') (\d{4})', t).groups()
    mo = MON[mo]
    if d:
        return (f'{y}-{mo:02}-{int(d):02}',) * 2
    return f'{y}-{mo:02}-01', f'{y}-{mo:02}-{calendar.monthrange(int(y), mo)[1]:02}'
