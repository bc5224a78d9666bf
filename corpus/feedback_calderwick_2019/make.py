import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from finish import write
import weasyprint
from html import unescape
here = pathlib.Path(__file__).resolve().parent
html = (here / "source.html").read_text(encoding="utf-8")
weasyprint.HTML(string=html).write_pdf(here / "document.pdf")
clean = lambda s: re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", "", s))).strip()
recs = []
for n, (head, rest) in enumerate(re.findall(r"<li><b>(.*?)</b>(.*?)</li>", html.split('class="k"')[1].split("</ol>")[0], re.S), 1):
    head, rest = clean(head), clean(rest)
    recs.append(dict(ref=str(n), text=[f"{head} {rest}", rest], headline=[head, head.rstrip(".")], recommendation_type="peer", made=["2019", None], actions=[], leads=[], rag=[], progress=[]))
assert len(recs) == 8
scope = []
for name, qs in re.findall(r"<li><b>(.*?):</b>(.*?)</li>", html):
    scope.append(dict(level="theme", theme=name, text=name))
    scope += [dict(level="question", theme=name, text=q) for q in re.findall(r"\S[^?]*\?", clean(qs))]
scope += [dict(level="item", text=["the next steps for its commercial programme; and", "the next steps for its commercial programme;", "the next steps for its commercial programme"]), dict(level="item", text="how well new councillors are being inducted.")]
assert len(scope) == 13, len(scope)
peers = []
for line in re.findall(r"<li>(.*?)</li>", html.split('class="peers"')[1].split("</ul>")[0]):
    name, rest = clean(line).split(" – ")
    role, org = rest.rsplit(", ", 1)
    peers.append(dict(name=name if not name.startswith("Cllr") else [name, name[5:]], role=role, organisation=org))
peers[5].update(role=["National Graduate Trainee", "National Graduate Trainee (shadow peer)"], organisation=["Warwickshire County Council", "Warwickshire County Council (shadow peer)"])
peers[6].update(organisation=["Local Government Association", None])
gold = dict(source="document.pdf", documents=dict(document_type="feedback_report", date_start="2019-08-01", date_end="2019-08-31", committee=None), councils=["E07999003"],
 recommendations=recs, scope=scope, peers=peers, front_matter=[], milestones=[
  dict(event="on_site", date_text="11 – 14 June 2019", date_start="2019-06-11", date_end="2019-06-14"),
  dict(event="election", date_text="2 May 2019", date_start="2019-05-02", date_end="2019-05-02"),
  dict(event="feedback", date_text=["14 June 2019", "on 14 June 2019"], date_start="2019-06-14", date_end="2019-06-14"),
  dict(event="progress_review", date_text=["within the next two years", "within two years"])], no_extra=["scope", "peers"])
write(here, gold, "Corporate Peer Challenge feedback report, Calderwick Borough Council (fictional)", f"weasyprint {weasyprint.__version__}",
 "Feedback report in the manner of 2019: eight key recommendations as a numbered list with bold lead sentence and explanation in one item, five themes of 2017 numbered 1-5 (the same numbers) with questions, two local asks as bullets, peers 'Name – Role, Organisation' with commas and 'and' inside roles, page footer with a rule, follow-up offer; advice in the body ('might wish', 'would encourage') is no recommendation.")
