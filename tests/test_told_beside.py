"""Progress told in paragraphs around the table of one recommendation."""

from __future__ import annotations

import pytest

from pipeline.process import process
from pipeline.read import Source
from schemas.records import Progress, Recommendation

HEAD = "<h1>Lynford Borough Council</h1><h2>Corporate Peer Challenge action plan</h2>"
TABLE = (
    "<table><tr><th>Action</th><th>Lead</th><th>By when</th></tr>"
    "<tr><td>Hold a summit</td><td>Head of Policy</td><td>May 2026</td></tr>"
    "<tr><td>Write the plan</td><td>Director of Place</td><td>July 2026</td></tr></table>"
)
WORDINGS = ("Set a clear vision for the borough", "Build a workforce plan", "Share services with neighbours")


def told(parts: str) -> tuple[list[str], list[tuple[str, str | None]]]:
    """The recommendations' wordings, and the progress with its date, of a plan of three such parts."""
    body = "".join(
        f"<h3>Recommendation {at}: {wording}</h3>" + parts.replace("TOLD", f"Work on {at} is under way.")
        for at, wording in enumerate(WORDINGS, 1)
    )
    rows = process(Source("plan.html", (HEAD + body).encode())).rows()
    return (
        [row.text for row in rows if isinstance(row, Recommendation)],
        [(row.text, row.as_of_text) for row in rows if isinstance(row, Progress)],
    )


@pytest.mark.parametrize(
    ("label", "as_of"),
    [
        ("<p><b>Progress to date</b></p><p>TOLD</p>", None),
        ("<h4>Latest position, June 2025</h4><p>TOLD</p>", "June 2025"),
        ("<p>Update (April 2026): TOLD</p>", "April 2026"),
    ],
)
@pytest.mark.parametrize("above", [True, False])
def test_labelled_prose_beside_a_table_is_progress_of_its_recommendation(
    label: str, as_of: str | None, above: bool
) -> None:
    wordings, progress = told(label + TABLE if above else TABLE + label)
    assert wordings == list(WORDINGS)
    assert progress == [(f"Work on {at} is under way.", as_of) for at in (1, 2, 3)]


def test_two_updates_are_two_statements() -> None:
    parts = TABLE + "<h4>Update – January 2026</h4><p>TOLD</p><h4>Update – April 2026</h4><p>The board has met.</p>"
    assert told(parts)[1][:2] == [("Work on 1 is under way.", "January 2026"), ("The board has met.", "April 2026")]


def test_prose_without_a_label_is_no_progress() -> None:
    assert told(TABLE + "<p>TOLD</p>")[1] == []


def test_what_follows_the_last_statement_is_no_part_of_it() -> None:
    html = "<h4>Latest position</h4><p>TOLD</p>"
    body = HEAD + "".join(
        f"<h3>Recommendation {at}: {wording}</h3>{TABLE}{html.replace('TOLD', f'Done {at}.')}"
        for at, wording in enumerate(WORDINGS, 1)
    )
    rows = process(Source("plan.html", (body + "<p>Was this page useful? Tell us.</p>").encode())).rows()
    assert [row.text for row in rows if isinstance(row, Progress)] == ["Done 1.", "Done 2.", "Done 3."]
