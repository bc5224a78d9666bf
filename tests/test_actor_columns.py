"""Minutes beside a column of who is to act that has no rules."""

from __future__ import annotations

from making import words

from extractors.outline import outline
from extractors.resolutions import resolutions
from pipeline.assemble import assemble
from schemas.page import Page, Word

BODY, RIGHT = 90.0, 450.0
Row = tuple[float, str, str]  # height on the page, words of the minutes, words beside them


def page(*rows: Row, number: int = 1, head: tuple[str, str] = ("Minute", "Action by")) -> Page:
    found: list[Word] = []
    if any(head):
        found += words(head[0], 50.0, 100.0, page=number) + words(head[1], RIGHT, 100.0, page=number)
    for top, body, beside in rows:
        bold = body[:2].isdigit()
        found += words(body, 50.0 if bold else BODY, top, 10.0, bold, page=number)
        found += words(beside, RIGHT, top + 0.4, 9.0, page=number)
    return Page(number, 595.0, 842.0, found)


def resolved(*pages: Page) -> list[tuple[str, list[str]]]:
    document = assemble(list(pages)).plain
    found = resolutions(outline(document), document.asides)
    return [(str(item.text), [str(lead.text) for lead in item.leads]) for item in found]


MINUTES = (
    (120, "59 CORPORATE PEER CHALLENGE", ""),
    (140, "The Chief Executive introduced the report of the peers and the plan.", ""),
    (165, "Councillor Marsh asked that officers write to the team and say so.", "Chief Executive"),
    (190, "RESOLVED:", ""),
    (210, "1. That the report of the peer team be welcomed by the Committee.", ""),
    (235, "2. That the draft action plan be approved with the changes which", "Head of Policy"),
    (248, "the Overview and Scrutiny Committee proposed.", "and Performance"),
    (275, "60 BUDGET MONITORING", ""),
    (295, "RESOLVED: That the forecast for the year be noted.", "Director of"),
    (308, "", "Resources"),
)
FOUND = [
    ("That the report of the peer team be welcomed by the Committee.", []),
    (
        "That the draft action plan be approved with the changes which the Overview and Scrutiny Committee proposed.",
        ["Head of Policy and Performance"],
    ),
    ("That the forecast for the year be noted.", ["Director of Resources"]),
]


def test_each_post_leads_the_resolution_that_it_stands_beside() -> None:
    assert resolved(page(*MINUTES)) == FOUND


def test_one_beside_the_discussion_leads_no_resolution() -> None:
    assert all("Chief Executive" not in leads for _, leads in resolved(page(*MINUTES)))


def test_the_column_goes_on_over_pages_with_its_heading_and_without() -> None:
    first, second = MINUTES[:5], [(row[0] - 100, *row[1:]) for row in MINUTES[5:]]
    for head in (("Minute", "Action by"), ("", "")):
        assert resolved(page(*first), page(*second, number=2, head=head)) == FOUND


def test_headings_that_stand_close_together_are_known() -> None:
    assert resolved(page(*MINUTES, head=("Minute Discussion and decision", "Officer"))) == FOUND


def test_a_vote_behind_the_colon_is_no_resolution() -> None:
    rows = [
        (120.0, "59 CORPORATE PEER CHALLENGE", ""),
        (140.0, "Resolved: (by eight votes to nil, with two abstentions)", ""),
    ]
    rows += [
        (160.0, "1. That the report be welcomed.", "Chief Executive"),
        (180.0, "2. That the plan be approved.", ""),
    ]
    assert resolved(page(*rows)) == [
        ("That the report be welcomed.", ["Chief Executive"]),
        ("That the plan be approved.", []),
    ]


def test_words_that_run_over_the_edge_show_that_there_is_no_column() -> None:
    wide = "The Chief Executive introduced the report of the peer team, which all members of the whole board had read"
    rows = [(120.0 + 14 * at, wide, "") for at in range(12)]
    document = assemble([page(*rows, (300, "RESOLVED: That the forecast be noted.", "Director"))]).plain
    assert not document.asides


def test_notes_that_resolve_nothing_keep_their_columns() -> None:
    rows = [(120.0, "59 CORPORATE PEER CHALLENGE", ""), (140.0, "The board discussed the report.", "Chief Executive")]
    assert not assemble([page(*rows)]).plain.asides
