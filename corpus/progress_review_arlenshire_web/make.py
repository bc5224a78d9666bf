import pathlib, re, sys
from html import unescape
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from finish import write, alt
here = pathlib.Path(__file__).resolve().parent
html = (here / "document.html").read_text(encoding="utf-8")
clean = lambda s: re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", s))).strip()
recs = []
for block in re.split(r"<h3>", html.split('id="s3"')[1].split('<h2 id="s4"')[0])[1:]:
    theme = block.split("</h3>")[0]
    for ref, text, after in re.findall(r"<strong>(Recommendation \d):</strong>(.*?)</p></div>(.*?)(?=<div class=\"rec\"|$)", block, re.S):
        recs.append(dict(ref=ref, text=clean(text), recommendation_type="peer", made=["2024", "2024-04"], theme=theme, actions=[], leads=[], rag=[], progress=[dict(text=clean(after))]))
assert len(recs) == 6
for n, text in enumerate(re.findall(r"<li>(.*?)</li>", html.split('id="s4"')[1].split("</ol>")[0]), 1):
    recs.append(dict(ref=str(n), text=clean(text), recommendation_type="peer", made=["2025", "2025-02", "2025-02-06", None], theme=None, actions=[], leads=[], rag=[], progress=[]))
peers = []
for row in re.findall(r"<tr><td>(.*?)</tr>", html):
    name, role, org = [clean(c) for c in row.split("</td><td>")]
    peers.append(dict(name=[name, name[5:]] if name.startswith("Cllr ") else name, role=role, organisation=org))
peers[0]["role"] = ["Chief Executive", "Chief Executive (lead peer)"]
peers[4]["organisation"] = ["LGA", None]
gold = dict(source="document.html", documents=dict(document_type="progress_review", date_start="2025-03-14", date_end="2025-03-14", committee=None), councils=["E06999003"],
 recommendations=recs, peers=peers, scope=[], milestones=[
  dict(event="on_site", date_text=["from 23 to 26 April 2024", "23 to 26 April 2024"], date_start="2024-04-23", date_end="2024-04-26"),
  dict(event="progress_review", date_text=["6 February 2025", "on 6 February 2025"], date_start="2025-02-06", date_end="2025-02-06"),
  dict(event="report_published", date_text=["July 2024", "in July 2024"], date_start="2024-07-01", date_end="2024-07-31"),
  dict(event="action_plan_published", date_text=["September", "in September"], date_start=["2024-09-01", None], date_end=["2024-09-30", None])], no_extra=["peers"])
write(here, gold, "Progress review as a web page, Arlenshire Council (fictional)", "hand-written HTML (no PDF)",
 "Web page: cookie banner with an ordered list and 'We recommend', navigation, contents, related links and news (RESOLVED, Cabinet is asked to), footer with a later 'Last updated' date, hidden list, script; h1-h3, six recommendations of 2024 in boxes under the five themes with progress prose (once a list), three new ones in an ol, peers in a table, non-breaking spaces in dates.")
print(json.dumps(gold["recommendations"][2], ensure_ascii=False)) if (json := __import__("json")) else 0
