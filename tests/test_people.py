"""A cell's words cut into single leads, by lines, signs and "and"."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import edge, text_of

from extractors.lead_words import is_initials, is_known, is_person, lead_kind
from extractors.people import is_ditto, split_leads
from schemas.document import NO_TEXT, Text

WIDE = edge("Assistant Director of Strategy and Place")  # every line below could hold the next word too


def leads(*lines: str, right: float | None = None) -> list[str]:
    return [str(lead) for lead in split_leads(text_of(*lines), right)]


@pytest.mark.parametrize(
    "post",
    [
        "Chief Executive",
        "Director of Resources and Monitoring Officer",
        "Head of Legal and Democratic Services",
        "Head of Revenues & Benefits",
        "Director of Adults, Health and Housing",
        "Head of Policy, Performance and Communications",
        "Cabinet Member for Finance and Resources",
        "Chief Executive and Section 151 Officer",
        "Jane Smith, Director of Place",
        "Jane Smith, Head of Legal and Democratic Services and Monitoring Officer",
        "Executive Director, Resources (Section 151 Officer)",
        "Jane Smith (Director of Place)",
        "Director of Place – Jane Smith",
        "Cllr Ted Ormsby, Chair of Scrutiny",
        "Jane Smith (Chief Executive / Leader)",  # a slash in brackets divides no leads
        "DM",
    ],
)
def test_one_lead_stays_whole(post: str) -> None:
    assert leads(post) == [post]


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("Chief Executive / Leader", ["Chief Executive", "Leader"]),
        ("Chief Executive/Leader", ["Chief Executive", "Leader"]),
        ("S151 Officer/Monitoring Officer", ["S151 Officer", "Monitoring Officer"]),
        ("Chief Executive; Section 151 Officer", ["Chief Executive", "Section 151 Officer"]),
        ("Chief Executive, Section 151 Officer", ["Chief Executive", "Section 151 Officer"]),
        ("Head of Policy, Head of Finance", ["Head of Policy", "Head of Finance"]),
        ("Group Leaders, Chief Executive", ["Group Leaders", "Chief Executive"]),
        ("Jane Smith, Tom Brown", ["Jane Smith", "Tom Brown"]),
        ("Cllr Jane Smith, Cllr Tom Brown", ["Cllr Jane Smith", "Cllr Tom Brown"]),
        ("DM/PL/KL", ["DM", "PL", "KL"]),
        ("DM / PL / KL", ["DM", "PL", "KL"]),
        ("DM, PL, KL", ["DM", "PL", "KL"]),
        ("DM; PL", ["DM", "PL"]),
        ("Chief Executive;", ["Chief Executive"]),
    ],
)
def test_signs_divide_leads(cell: str, found: list[str]) -> None:
    assert leads(cell) == found


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("Leader and Chief Executive", ["Leader", "Chief Executive"]),
        ("Leader & Chief Executive", ["Leader", "Chief Executive"]),
        ("Leader and Deputy Leader", ["Leader", "Deputy Leader"]),
        ("Director of Finance and Cllr Ann Marsh", ["Director of Finance", "Cllr Ann Marsh"]),
        ("Corporate Leadership Team and Cabinet", ["Corporate Leadership Team", "Cabinet"]),
        ("Jane Smith and Tom Brown", ["Jane Smith", "Tom Brown"]),
        ("Jane Smith, Chief Executive and the Leader", ["Jane Smith, Chief Executive", "the Leader"]),
        ("Mrs Ann Marsh and Mr Tom Bell", ["Mrs Ann Marsh", "Mr Tom Bell"]),
    ],
)
def test_and_divides_people_and_kinds(cell: str, found: list[str]) -> None:
    assert leads(cell) == found


@pytest.mark.parametrize(
    "lines",
    [
        ["Chief Executive", "Section 151 Officer", "Monitoring Officer"],
        ["Chief Executive", "Leader of the Council"],
        ["Director of Housing", "Head of Finance"],
        ["Cllr Ann Marsh", "Director of Place"],  # a councillor holds no officer's post
        ["Assistant Director (Housing)", "Head of People"],
        ["Finance Manager", "Service heads"],
        ["Head of Democratic Services", "Member Development Champion"],
        ["Director of Place", "Climate Change Sponsor"],
    ],
)
@pytest.mark.parametrize("right", [None, WIDE])
def test_leads_one_a_line_are_divided(lines: list[str], right: float | None) -> None:
    assert leads(*lines, right=right) == lines


@pytest.mark.parametrize(
    "lines",
    [
        ["Head of Legal and", "Democratic Services"],
        ["Head of Legal", "and Democratic Services"],
        ["Deputy", "Chief Executive"],
        ["Section 151", "Officer"],
        ["Planning Committee", "Chair"],
        ["Director of Place (Jane", "Smith)"],
        ["Assistant Director", "(Housing and Homelessness)"],
        ["Jane Smith", "Director of Place"],  # a name over its post
        ["Jane Smith,", "Director of Place"],
    ],
)
@pytest.mark.parametrize("right", [None, WIDE])
def test_one_lead_over_several_lines_stays_whole(lines: list[str], right: float | None) -> None:
    assert leads(*lines, right=right) == [" ".join(lines)]


def test_a_post_in_a_column_of_unknown_width_stays_whole() -> None:
    assert leads("Assistant", "Director of", "Housing") == ["Assistant Director of Housing"]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["Director of Place;", "Director of People"], ["Director of Place", "Director of People"]),
        (["Director of Place,", "Director of People"], ["Director of Place", "Director of People"]),
        (["Director of Place /", "Director of People"], ["Director of Place", "Director of People"]),
        (["Director of Place", "/ Director of People"], ["Director of Place", "Director of People"]),
        (["Leader &", "Chief Executive"], ["Leader", "Chief Executive"]),
        (["• Jane Smith", "• Tom Brown"], ["Jane Smith", "Tom Brown"]),
        (["– Chief", "Executive", "– Leader"], ["Chief Executive", "Leader"]),
    ],
)
def test_signs_at_line_ends_and_bullets_divide_and_are_left_out(lines: list[str], found: list[str]) -> None:
    assert leads(*lines) == found


def test_names_one_a_line_are_divided_where_the_line_had_room() -> None:
    # In a column as wide as the first name the second one had to wrap: nothing tells it from a long name.
    assert leads("Jane Smith", "Tom Brown", right=WIDE) == ["Jane Smith", "Tom Brown"]
    assert leads("Jane Smith", "Tom Brown", right=edge("Jane Smith")) == ["Jane Smith Tom Brown"]


def test_names_with_posts_below_them_are_pairs_where_the_lines_had_room() -> None:
    found = leads("Jane Smith", "Director of Place", "Tom Brown", "Head of Finance", right=WIDE)
    assert found == ["Jane Smith Director of Place", "Tom Brown Head of Finance"]


def test_a_post_that_its_column_wraps_stays_whole() -> None:
    assert leads("Head of Housing", "Strategy", right=edge("Head of Housing")) == ["Head of Housing Strategy"]


def test_an_empty_cell_has_no_leads() -> None:
    assert split_leads(NO_TEXT) == []
    assert leads(",") == []


SIGNS = ", ; / & | and • ● ▪ ◦ ‣ \uf0b7 \uf0a7 o * – — -"  # what may stand between two leads or before one
PIECES = (
    "Chief Executive|Leader|Director of|Place|Head of Legal|Cllr Ann Marsh|Jane Smith|Tom Brown|DM|PL|Officer|Chair|"
    "Section 151|Cabinet|(|)"
)
PARTS = st.sampled_from(PIECES.split("|") + SIGNS.split())
LINES = st.lists(st.lists(PARTS | st.text(max_size=6), min_size=1, max_size=5).map(" ".join), max_size=5)


@given(LINES, st.none() | st.floats(50, 400))
def test_leads_are_words_of_the_cell_in_its_order_each_at_most_once(lines: list[str], right: float | None) -> None:
    cell = text_of(*lines)
    places = [(word.text, word.top, word.x0) for word in cell.words]
    at = 0
    for lead in split_leads(cell, right):
        assert lead
        for word in lead.words:
            at = places.index((word.text, word.top, word.x0), at) + 1


@given(LINES, st.none() | st.floats(50, 400))
def test_splitting_loses_only_signs_and_ands(lines: list[str], right: float | None) -> None:
    cell = text_of(*lines)
    kept = {(word.top, word.x0) for lead in split_leads(cell, right) for word in lead.words}
    lost = {word.text.casefold() for word in cell.words if (word.top, word.x0) not in kept}
    assert lost <= set(SIGNS.split())


@pytest.mark.parametrize("printed", ["Ditto", "ditto", '"', "〃", "As above", "do.", "- do -"])
def test_dittos_are_known(printed: str) -> None:
    assert is_ditto(text_of(printed))


@pytest.mark.parametrize("printed", ["Director", "as above, with the Leader", "Do this"])
def test_other_words_are_no_ditto(printed: str) -> None:
    assert not is_ditto(text_of(printed))


@pytest.mark.parametrize(
    ("printed", "person"),
    [
        ("Jane Smith", True),
        ("Jane Smith-Brown", True),
        ("Mary O’Neil", True),
        ("J. Smith", True),
        ("Cllr Marsh", True),
        ("Chief Executive", False),
        ("Housing Officer", False),
        ("Jane", False),
        ("jane smith", False),
        ("", False),
    ],
)
def test_names_are_told_from_posts(printed: str, person: bool) -> None:
    assert is_person(printed) is person


@pytest.mark.parametrize(
    ("printed", "found"), [("DM", True), ("D.M.", True), ("JKL", True), ("D", False), ("Dm", False)]
)
def test_initials_are_two_or_three_capitals(printed: str, found: bool) -> None:
    assert is_initials(printed) is found


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        ("Head of Finance", "officer"),
        ("Housing Manager", "officer"),
        ("Cabinet Member for Housing", "member"),
        ("Cllr Ann Marsh", "member"),
        ("Planning Committee", "body"),
        ("Jane Smith", None),
    ],
)
def test_the_wording_tells_the_kind_of_lead(printed: str, kind: str | None) -> None:
    assert lead_kind(printed) == kind


def test_known_posts_are_known_however_they_are_set() -> None:
    assert is_known("CHIEF  EXECUTIVE")
    assert is_known("S.151 Officer")
    assert not is_known("Chief Executive of Somewhere")


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("Exchequer Services Team", "Leader"), ["Exchequer Services Team Leader"]),
        (("Democratic Services", "Team Leader"), ["Democratic Services Team Leader"]),
        (("Planning Policy Team", "Manager", "Head of Planning"), ["Planning Policy Team Manager", "Head of Planning"]),
        (("Senior Leadership Team", "Leader"), ["Senior Leadership Team", "Leader"]),  # a body that is known
        (("Assistant Director Customer", "and Digital", "Head of Finance"), None),
    ],
)
def test_a_post_over_a_line_end(lines: tuple[str, ...], found: list[str] | None) -> None:
    expected = found or ["Assistant Director Customer and Digital", "Head of Finance"]
    assert leads(*lines, right=edge(lines[0])) == expected


def test_a_dash_that_opens_a_later_line_is_no_bullet() -> None:
    assert leads("Assistant Director", "– Strategy and Engagement") == ["Assistant Director – Strategy and Engagement"]
    assert leads("– Chief Executive", "– Monitoring Officer") == ["Chief Executive", "Monitoring Officer"]


def spaced(*paragraphs: tuple[str, ...]) -> list[str]:
    """The leads of a cell of no room, its paragraphs two points further apart than its lines."""
    down, found = 0.0, NO_TEXT
    for paragraph in paragraphs:
        text = text_of(*paragraph)
        found += Text(tuple(word._replace(top=word.top + down, bottom=word.bottom + down) for word in text.words))
        down = found.words[-1].bottom - text_of("A").words[0].bottom + LINE + 2.0
    return [str(lead) for lead in split_leads(found, max(edge(line) for one in paragraphs for line in one))]


LINE = text_of("A", "B").words[1].top - text_of("A", "B").words[0].top


@pytest.mark.parametrize(
    ("paragraphs", "found"),
    [
        (
            [("Director for", "Neighbourhoods"), ("Climate Emergency", "Programme")],
            ["Director for Neighbourhoods", "Climate Emergency Programme"],
        ),
        ([("Head of Legal and", "Democratic"), ("Services",)], ["Head of Legal and Democratic Services"]),
        ([("Director", "of"), ("Place",)], ["Director of Place"]),
        ([("Jane", "Smith"), ("Director of Place",)], ["Jane Smith Director of Place"]),
    ],
)
def test_more_white_between_lines_parts_whole_leads(paragraphs: list[tuple[str, ...]], found: list[str]) -> None:
    assert spaced(*paragraphs) == found


def test_what_stands_behind_a_slash_is_another_leads() -> None:
    lines = ("Director of Public", "Health / Executive", "Director of", "Children’s Services")
    found = split_leads(text_of(*lines), edge("Director of Public Health and more"))
    assert [str(lead) for lead in found] == ["Director of Public Health", "Executive Director of Children’s Services"]
