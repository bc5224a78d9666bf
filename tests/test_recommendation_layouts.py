"""Peers' recommendations in layouts without plain lists: tables, columns of white, bold beginnings, bare headings."""

from __future__ import annotations

from outlines import Columns, Rows, nodes_of

from extractors.peer_recommendations import peer_recommendations
from schemas.printed import PrintedRecommendation

HEAD = "# 3. Key recommendations"
LEAD = "These are the recommendations to which the peer team would give priority in the coming year."
POINTS = (
    ("Choose fewer priorities", "Bring the projects in the plan down to a number that all can name."),
    ("Listen to scrutiny", "Share a forward plan of twelve months with the chairs of the committees."),
    ("Publish a savings plan", "Agree a plan of three years with a director named for each saving."),
)
NEXT = "# 4. Next steps"


def read(*lines: str | Rows | Columns) -> list[PrintedRecommendation]:
    return peer_recommendations(nodes_of(HEAD, *lines, NEXT), "2025")


def told(*lines: str | Rows | Columns) -> list[tuple[str, str, str, str]]:
    """Reference, headline, wording, theme."""
    return [(str(r.ref), str(r.headline), str(r.text), str(r.theme)) for r in read(*lines)]


def test_a_table_without_a_heading_row_has_numbers_and_bands_of_themes() -> None:
    table = [["1", POINTS[0][1]], ["2", POINTS[1][1]], ["3", POINTS[2][1]]]
    assert told(LEAD, table) == [(str(n), "", text, "") for n, (_, text) in enumerate(POINTS, 1)]


def test_a_column_may_say_what_the_team_recommends() -> None:
    table = [
        ["Theme", "No.", "The peer team recommends that the council should"],
        ["Governance and culture", "1", POINTS[0][1]],
        ["Capacity for improvement", "2", POINTS[1][1]],
    ]
    assert told(table) == [
        ("1", "", POINTS[0][1], "Governance and culture"),
        ("2", "", POINTS[1][1], "Capacity for improvement"),
    ]


def test_headlines_may_have_a_column_of_their_own() -> None:
    table = [["Headline", "Recommendation", "Section of report"], *([head, text, "4.1"] for head, text in POINTS)]
    assert told(table) == [("", head, text, "") for head, text in POINTS]


def test_a_table_of_other_things_is_no_list_of_recommendations() -> None:
    assert told(LEAD, [["Meeting", "Date"], ["Cabinet", "4 March 2025"], ["Council", "9 April 2025"]]) == []
    assert told(LEAD, [["Staff met", "160 people in four days"], ["Meetings", "47 meetings held in four days"]]) == []


def test_references_in_words() -> None:
    lines = [
        line
        for word, (head, text) in zip(("one", "two"), POINTS, strict=False)
        for line in (f"**Recommendation {word}: {head}", text)
    ]
    assert [(ref, head) for ref, head, *_ in told(LEAD, *lines)] == [
        ("Recommendation one", POINTS[0][0]),
        ("Recommendation two", POINTS[1][0]),
    ]


def test_numbered_headlines_smaller_than_their_section_s_heading_stand_inside_it() -> None:
    lines = [line for n, (head, text) in enumerate(POINTS, 1) for line in (f"**{n}. {head}", text)]
    assert [(ref, head) for ref, head, *_ in told(LEAD, *lines)] == [
        (f"{n}.", head) for n, (head, _) in enumerate(POINTS, 1)
    ]


def test_cards_two_abreast() -> None:
    cards = Columns(
        [
            ["**Choose fewer priorities", "**Listen to scrutiny"],
            ["Bring the projects in the plan", "Share a forward plan with the"],
            ["down to a number all can name.", "chairs of the committees."],
        ]
    )
    assert [(head, text) for _, head, text, _ in told(LEAD, cards)] == [
        (
            "Choose fewer priorities",
            "Choose fewer priorities Bring the projects in the plan down to a number all can name.",
        ),
        ("Listen to scrutiny", "Listen to scrutiny Share a forward plan with the chairs of the committees."),
    ]


def test_headlines_beside_their_text() -> None:
    grid = Columns([[f"**{head}", text] for head, text in POINTS], (50.0, 220.0))
    assert [(head, text) for _, head, text, _ in told(LEAD, grid)] == [(h, f"{h} {text}") for h, text in POINTS]


def test_headings_alone_are_recommendations() -> None:
    assert [text for _, _, text, _ in told(LEAD, *(f"**{head}" for head, _ in POINTS))] == [head for head, _ in POINTS]
    assert told(LEAD, "**Governance and culture", "**Capacity for improvement", "**Local priorities and outcomes") == []


def test_what_we_recommend_is_a_heading_of_recommendations() -> None:
    found = peer_recommendations(
        nodes_of("# 3. What we recommend", *(f"{n}. {t}" for n, (_, t) in enumerate(POINTS, 1))), ""
    )
    assert len(found) == 3
