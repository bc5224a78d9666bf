"""A printed lead to its role, person or body."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.language import find_post
from pipeline.normalise.posts import Lead, read_lead

PLACE = "Director of Place"


@pytest.mark.parametrize(
    ("printed", "role", "kind"),
    [
        ("S151 Officer", "Section 151 Officer", "officer"),
        ("s.151 officer", "Section 151 Officer", "officer"),
        ("Section 151", "Section 151 Officer", "officer"),
        ("CEO", "Chief Executive", "officer"),
        ("Chief Executive.", "Chief Executive", "officer"),
        ("MO", "Monitoring Officer", "officer"),
        ("Leader", "Leader of the Council", "member"),
        ("Deputy Leader", "Deputy Leader of the Council", "member"),
    ],
)
def test_a_known_post_has_its_standard_name(printed: str, role: str, kind: str) -> None:
    assert read_lead(printed) == Lead(role, None, None, kind)


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        ("Head of Finance", "officer"),
        ("Interim Director of Place", "officer"),
        ("Housing Officer", "officer"),
        ("Cabinet Member for Housing", "member"),
        ("Planning Committee Chair", "member"),
    ],
)
def test_another_post_keeps_its_printed_name(printed: str, kind: str) -> None:
    assert read_lead(printed) == Lead(printed, None, None, kind)


@pytest.mark.parametrize(
    ("printed", "body"),
    [
        ("CLT", "Corporate Leadership Team"),
        ("The Cabinet", "Cabinet"),
        ("Planning Committee", "Planning Committee"),
        ("Everyone", "Everyone"),  # neither a post nor a name
    ],
)
def test_a_body_is_no_person_and_no_post(printed: str, body: str) -> None:
    assert read_lead(printed) == Lead(None, None, body, "body")


@pytest.mark.parametrize(
    "printed",
    [
        "Jane Smith, Director of Place",
        "Jane Smith (Director of Place)",
        "Jane Smith – Director of Place",
        "Jane Smith - Director of Place",
        "Director of Place – Jane Smith",
        "Director of Place (Jane Smith)",
        "Director of Place, Jane Smith",
    ],
)
def test_a_name_and_its_post_are_told_apart(printed: str) -> None:
    assert read_lead(printed) == Lead(PLACE, "Jane Smith", None, "officer")


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ("Tom Bell, S151 Officer", Lead("Section 151 Officer", "Tom Bell", None, "officer")),
        ("Jane Smith Chief Executive", Lead("Chief Executive", "Jane Smith", None, "officer")),
        ("Cllr Ann Marsh (Leader)", Lead("Leader of the Council", "Cllr Ann Marsh", None, "member")),
        ("Ann Marsh – Corporate Leadership Team", Lead(None, "Ann Marsh", "Corporate Leadership Team", "person")),
    ],
)
def test_a_name_with_a_known_post_gives_both(printed: str, found: Lead) -> None:
    assert read_lead(printed) == found


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        ("Jane Smith", "person"),
        ("Jane Smith-Brown", "person"),
        ("Dr Tom Bell", "person"),
        ("DM", "person"),
        ("Cllr Ann Marsh", "member"),
        ("Councillor Marsh", "member"),
    ],
)
def test_a_name_alone_is_a_person(printed: str, kind: str) -> None:
    assert read_lead(printed) == Lead(None, printed, None, kind)


@pytest.mark.parametrize(
    ("printed", "column", "found"),
    [
        ("DM", "lead_officer", Lead(None, "DM", None, "officer")),
        ("Jane Smith", "lead_member", Lead(None, "Jane Smith", None, "member")),
        ("Housing", "lead_officer", Lead("Housing", None, None, "officer")),
        ("Housing", "lead_member", Lead("Housing", None, None, "member")),
        ("Housing", "lead", Lead(None, None, "Housing", "body")),
    ],
)
def test_the_column_settles_what_the_words_leave_open(printed: str, column: str, found: Lead) -> None:
    assert read_lead(printed, column) == found


@pytest.mark.parametrize(
    ("printed", "column", "kind"),
    [
        ("Cllr Ann Marsh", "lead_officer", "member"),
        ("Head of Finance", "lead_member", "officer"),
        ("Cllr Ann Marsh, Champion", "lead_officer", "member"),
        ("CLT", "lead", "body"),
    ],
)
def test_the_words_go_before_the_column(printed: str, column: str, kind: str) -> None:
    assert read_lead(printed, column).lead_type == kind


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the Deputy Leader of the Council and the Leader", "Deputy Leader of the Council"),  # the longest
        ("Mayor or Leader", "Mayor"),  # the first of equals
        ("İ: jane smith's S.151 OFFICER/Leader", "S.151 OFFICER"),
        ("Leadership; cabinets; CEO", None),  # whole words, and no abbreviation
        ("", None),
    ],
)
def test_a_known_post_is_found_in_running_words(text: str, found: str | None) -> None:
    post = find_post(text)
    assert (text[post.start : post.end] if post else None) == found


PIECES = "Jane Smith|Cllr|Leader|Chief Executive|Director of|Place|,|(|)|–|DM|S151 Officer|Cabinet|and|Team"
PARTS = st.sampled_from(PIECES.split("|"))


@given(
    st.text(max_size=40) | st.lists(PARTS, max_size=6).map(" ".join),
    st.sampled_from(["lead", "lead_officer", "lead_member"]),
)
def test_any_lead_is_read_without_raising_and_its_person_is_printed(printed: str, column: str) -> None:
    lead = read_lead(printed, column)
    assert lead.lead_type in ("officer", "member", "body", "person")
    assert lead.person is None or lead.person in printed
