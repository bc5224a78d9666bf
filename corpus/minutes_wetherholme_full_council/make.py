import pathlib, sys, subprocess, tempfile
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from finish import write, alt
here = pathlib.Path(__file__).resolve().parent
subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--user-data-dir=" + tempfile.mkdtemp(), "--no-pdf-header-footer", "--print-to-pdf=document.pdf", "source.html"], cwd=here, check=True, capture_output=True)
nothing = dict(actions=[], leads=[], rag=[], progress=[])
def rec(ref, text, *stems):
    texts = [f"{s} {text}".strip() for s in (stems or ("That",))]
    if stems:
        texts.append(text)
    flat = []
    for t in texts:
        a = alt(t); flat += [a] if isinstance(a, str) else a
    return dict(ref=ref, text=flat, recommendation_type="decision", **nothing)
T = ("T H A T", "THAT", "That")
R = lambda n: [None, n]
def sub(n): return [f"({n})", f"27({n})", f"27.({n})"]
gold = dict(source="document.pdf", documents=dict(document_type="minutes", date_start="2024-07-17", date_end="2024-07-17", committee=["Council", "Full Council", "Wetherholme District Council"]),
 councils=["E07999012"], recommendations=[
 rec(R("23"), "the minutes of the meeting held on 15th May 2024 be approved as a correct record and signed by the Chairman.", *T),
 rec(sub(1), "the feedback report of the peer challenge team be received and that the Council’s thanks be conveyed to the members of the team;"),
 rec(sub(2), "the action plan set out at Appendix B to the report be adopted, with the substitution in line 14 of “December 2024” for “as soon as practicable”;"),
 rec(sub(3), "an Improvement Board of seven members be established, politically balanced and chaired by a member who is not of the Cabinet, with the following duties: (i) to receive a report on the action plan every quarter; (ii) to advise the Cabinet where in its opinion progress is unsatisfactory;"),
 rec(sub(4), "the Constitution Working Group be requested to review the procedure for call-in and to report to the Council by its meeting on 11th December 2024; and"),
 rec(sub(5), "the Chief Executive, in consultation with the Leaders of the political groups, be authorised to agree with the Local Government Association the date and scope of the progress review."),
 rec(R("28"), "a supplementary capital estimate of £1,175,000 be approved for phase 2 of the Skelbeck Enterprise Park, to be financed from usable capital receipts.", "that"),
 rec(R("29"), "the annual report on treasury management for 2023/24 be noted.", *T),
 rec(R("30"), "the Leader of the Council write to the transport authority and to the rail operator to urge the restoration of evening services, and that the replies be reported to the next ordinary meeting.", *T)],
 scope=[], milestones=[
  dict(event="on_site", date_text=["from 12th to 14th March 2024", "12th to 14th March 2024"], date_start="2024-03-12", date_end="2024-03-14"),
  dict(event="report_published", date_text=["since 14th June", "14th June"], date_start=["2024-06-14", None], date_end=["2024-06-14", None]),
  dict(event="progress_review", date_text=["by 14th March 2025", "14th March 2025"], date_end="2025-03-14")])
write(here, gold, "Minutes of full Council, Wetherholme District Council (fictional)", "chromium",
 "Minutes of full Council in justified serif with long prose: 'moved by ..., seconded by ... and RESOLVED:' with (1)-(5) and (i)-(ii) inside (3), 'RESOLVED – T H A T' spaced by letters and once by CSS, RESOLVED in mid-sentence after a recorded vote, RESOLVED (unanimously); Cabinet's and scrutiny's recommendations with (a)-(c) and a lost amendment with (1) (2) told in passing are no rows; team told in prose without names.")
