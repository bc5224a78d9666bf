"""What a plan says outside its table: events with dates, the day of its statements, the year of its recommendations."""

from __future__ import annotations

from pipeline.process import process
from pipeline.read import Source

PLAN = """# Eastmarsh Borough Council: Corporate Peer Challenge action plan

Updated February 2026

The peer team was on site from 10 to 13 June 2025. The table gives the position at 31 January 2026.

| Ref | What the peers recommended in 2025 | Action | Lead | By when | Progress | RAG |
|---|---|---|---|---|---|---|
| R1 | Agree a short plan. | Write it. | Chief Executive | May 2026 | A draft is written. | Green |
| R2 | Publish a budget. | Publish it. | Director of Resources | June 2026 | Not begun. | Red |
"""


def test_what_a_plan_tells_in_prose_belongs_to_its_records() -> None:
    records = process(Source("plan.md", PLAN.encode())).records
    by_table = {
        table: [r for r in records if table == r.TABLE] for table in ("milestones", "progress", "recommendations")
    }
    assert [(m.event, m.date_text) for m in by_table["milestones"]] == [("on_site", "10 to 13 June 2025")]
    assert [str(p.as_of_start) for p in by_table["progress"]] == ["2026-01-31"] * 2
    assert [r.made for r in by_table["recommendations"]] == ["2025"] * 2


def test_the_table_of_a_plan_is_no_peer_team() -> None:
    assert not [r for r in process(Source("plan.md", PLAN.encode())).records if r.TABLE == "peers"]


def banded(*rows: tuple[str, ...]) -> list[tuple[str | None, str | None, list[str], list[str]]]:
    """Reference, text, actions and leads of a plan with bands over its rows; a row of one cell is a band."""
    heads = ("", "What we will do", "Cabinet sponsor", "Who does the work", "Target", "State")
    cells = "".join(
        "<tr>" + "".join(f"<td{f' colspan={len(heads)}' if len(row) == 1 else ''}>{c}</td>" for c in row) + "</tr>"
        for row in (heads, *rows)
    )
    page = f"<h1>Eastmarsh Council</h1><p>Corporate Peer Challenge action plan</p><table>{cells}</table>"
    records = process(Source("plan.html", page.encode())).records

    def texts(table: str, column: str, key: str) -> list[str]:
        return [getattr(r, column) for r in records if table == r.TABLE and r.recommendation_id == key]

    return [
        (r.ref, r.text, texts("actions", "text", r.recommendation_id), texts("leads", "lead_text", r.recommendation_id))
        for r in records
        if r.TABLE == "recommendations"
    ]


ROW = ("Hold a workshop for all members", "Leader of the Council", "Chief Executive", "May 2026", "On track")
OTHER = ("Write to every parish council", "Deputy Leader", "Monitoring Officer", "June 2026", "Complete")
LEADS = ["Leader of the Council", "Chief Executive", "Deputy Leader", "Monitoring Officer"]


def test_a_band_with_a_code_of_letters_states_the_recommendation() -> None:
    assert banded(
        ("Local priorities and outcomes",),
        ("CPC-A Say plainly what comes first",),
        ("A.1", *ROW),
        ("A.2", *OTHER),
        ("Governance and culture",),
        ("CPC-B Renew the protocol",),
        ("B.1", *ROW),
    ) == [
        ("CPC-A", "Say plainly what comes first", [ROW[0], OTHER[0]], LEADS),
        ("CPC-B", "Renew the protocol", [ROW[0]], LEADS[:2]),
    ]


def test_the_last_band_before_the_rows_states_it_where_bands_are_sentences() -> None:
    said = "Say plainly which projects come first and which of them will stop this year"
    found = banded(("Local priorities and outcomes",), (said,), ("1.1", *ROW), ("1.2", *OTHER))
    assert [(text, actions) for _, text, actions, _ in found] == [(said, [ROW[0], OTHER[0]])]


def test_a_band_with_a_theme_states_nothing() -> None:
    found = banded(("Governance and culture",), ("1.1", *ROW), ("1.2", *OTHER))
    assert [text for _, text, _, _ in found] == [ROW[0], OTHER[0]]


def test_a_list_of_works_in_a_newsletter_is_no_plan() -> None:
    prose = "".join(
        f"<h2>News {n}</h2><p>Residents told us what they think of the market, the parks and the buses, "
        "and the county has said that it will look at the timetable again before the summer.</p>"
        for n in range(6)
    )
    works = (
        "<h2>Roadworks near you</h2><table><tr><th>Project</th><th>Lead</th><th>Timescale</th><th>Status</th></tr>"
        "<tr><td>Fleet Road crossing</td><td>County Council</td><td>May 2026</td><td>Delayed</td></tr>"
        "<tr><td>Leisure centre roof</td><td>District Council</td><td>June 2026</td><td>On track</td></tr></table>"
    )
    page = f"<html><body><h1>Town Matters</h1><p>Our newsletter for residents</p>{prose}{works}</body></html>"
    result = process(Source("paper.html", page.encode()))
    assert result.document.document_type == "other"
    assert not [row for row in result.records if row.TABLE in ("recommendations", "actions")]


def test_labels_of_one_word_that_all_rows_begin_with_are_headlines() -> None:
    labels = ("Vision", "Savings", "Workforce")
    rows = "".join(
        f"| {label}: Do what we have asked you. | Do it. | Chief Executive | May 2026 |\n" for label in labels
    )
    page = (
        "# Council\n\nPeer challenge action plan\n\n| Recommendation | Action | Lead | By when |\n|---|---|---|---|\n"
    )
    records = process(Source("plan.md", (page + rows).encode())).records
    assert [r.headline for r in records if r.TABLE == "recommendations"] == list(labels)
    single = rows.replace("Savings: ", "").replace("Workforce: ", "")
    records = process(Source("plan.md", (page + single).encode())).records
    assert not [r.headline for r in records if r.TABLE == "recommendations" and r.headline]


def test_a_plan_is_no_older_than_what_it_reports() -> None:
    page = "# Council\n\nPeer challenge action plan\n\nThis issue shows the position in September 2025 beside the "
    page += (
        "one of January 2026, so that every reader of it can see for herself in which direction things are going.\n\n"
    )
    page += "| Recommendation | Lead | Update September 2025 | Update January 2026 |\n|---|---|---|---|\n"
    page += "| Agree a plan. | Chief Executive | A draft. | Agreed. |\n| Save. | Head of Finance | Begun. | Late. |\n"
    assert str(process(Source("plan.md", page.encode())).document.date_start) == "2026-01-01"
