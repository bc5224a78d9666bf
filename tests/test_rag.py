"""Printed ratings to colours, and to what the document itself says about delivery."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import text_of

from pipeline.normalise.rag import Rating, read_rating
from schemas.document import LegendEntry, Place
from schemas.geometry import Box
from schemas.printed import PrintedRating
from schemas.records import Basis, Delivery, Rag

RED, AMBER, GREEN, BLUE = "#ff0000", "#ffc000", "#00b050", "#0070c0"
PURPLE, GREY, WHITE = "#7030a0", "#d9d9d9", "#ffffff"
HERE = Place(1, Box(0.0, 0.0, 10.0, 10.0))


def key(*lines: tuple[str | None, str | None, str]) -> list[LegendEntry]:
    return [LegendEntry(sign, colour, text_of(meaning), HERE) for sign, colour, meaning in lines]


LETTERS = key(("R", None, "off track"), ("A", None, "at risk"), ("G", None, "on track"), ("B", None, "completed"))
GROUNDS = key((None, RED, "off track"), (None, AMBER, "at risk"), (None, GREEN, "on track"), (None, BLUE, "completed"))
WORDS = key(
    ("Red", RED, "off track"), ("Amber", AMBER, "at risk"), ("Green", GREEN, "on track"), ("Blue", BLUE, "done")
)
# A council may turn the usual meaning round: its own key decides.
ODD = key(("R", None, "not started"), ("G", None, "complete"))


def rate(
    printed: str = "",
    legend: list[LegendEntry] | None = None,
    fill: str | None = None,
    mark: str | None = None,
    ink: str = "#000000",
) -> Rating | None:
    return read_rating(PrintedRating(text_of(printed), fill, mark, ink, HERE), legend or [])


def meant(rating: Rating | None) -> tuple[str | None, str] | None:
    return rating and (rating.rag, rating.delivery)


def codes(rating: Rating | None) -> list[str]:
    return [doubt.code for doubt in rating.doubts] if rating else []


MEANINGS = {"red": "off_track", "amber": "at_risk", "green": "on_track", "blue": "complete"}


@pytest.mark.parametrize("legend", [LETTERS, GROUNDS, WORDS], ids=["letters", "grounds", "words"])
@pytest.mark.parametrize(
    ("printed", "rag"),
    [
        ("R", "red"),
        ("A", "amber"),
        ("G", "green"),
        ("B", "blue"),
        ("Red", "red"),
        ("AMBER", "amber"),
        ("green.", "green"),
        ("Blue", "blue"),
        ("Yellow", "amber"),
        ("\u0391", "amber"),  # a Greek capital alpha
        ("\u0412", "blue"),  # a Cyrillic capital ve
        ("● Green", "green"),
        ("🟢", "green"),
    ],
)
def test_a_letter_or_word_is_its_colour_and_means_what_the_key_says(
    printed: str, rag: str, legend: list[LegendEntry]
) -> None:
    rating = rate(printed, legend)
    assert meant(rating) == (rag, MEANINGS[rag])
    assert codes(rating) == []


@pytest.mark.parametrize("legend", [LETTERS, GROUNDS, WORDS], ids=["letters", "grounds", "words"])
@pytest.mark.parametrize(
    ("fill", "rag"),
    [(RED, "red"), ("#c00000", "red"), (AMBER, "amber"), (GREEN, "green"), ("#92d050", "green"), (BLUE, "blue")],
)
def test_a_ground_alone_is_its_colour_and_means_what_the_key_says(
    fill: str, rag: str, legend: list[LegendEntry]
) -> None:
    rating = rate(fill=fill, legend=legend)
    assert meant(rating) == (rag, MEANINGS[rag])
    assert rating is not None
    assert (rating.rag_text, rating.basis, rating.fill) == (None, "fill", fill)


def test_the_documents_own_key_goes_before_custom() -> None:
    assert meant(rate("R", ODD)) == ("red", "not_started")
    assert meant(rate("G", ODD)) == ("green", "complete")


@pytest.mark.parametrize("printed", ["R", "Amber", "green", "\u0391", "A/G", "🔴"])
def test_without_a_key_a_colour_in_words_says_nothing_about_delivery(printed: str) -> None:
    rating = rate(printed)
    assert rating is not None
    assert rating.rag is not None
    assert rating.delivery == "unknown"
    assert codes(rating) == ["rag_unexplained"]


@pytest.mark.parametrize("fill", [RED, AMBER, GREEN, BLUE, GREY])
def test_without_a_key_a_bare_ground_says_nothing_about_delivery(fill: str) -> None:
    rating = rate(fill=fill)
    assert rating is not None
    assert rating.delivery == "unknown"
    assert codes(rating) == ["rag_unexplained"]


@pytest.mark.parametrize(
    ("printed", "rag"),
    [("Amber/Green", "amber_green"), ("A/G", "amber_green"), ("Green / Amber", "amber_green"), ("R/A", "red_amber")],
)
def test_two_colours_are_a_rating_between_them(printed: str, rag: str) -> None:
    assert meant(rate(printed, LETTERS)) == (rag, "unknown")


@pytest.mark.parametrize(
    ("printed", "delivery"),
    [
        ("Complete", "complete"),
        ("On track", "on_track"),
        ("ON-TRACK", "on_track"),
        ("Not on track", "off_track"),
        ("At risk", "at_risk"),
        ("Delayed", "off_track"),
        ("The action will not be completed by its date", "off_track"),
        ("Cannot now be delivered", "off_track"),
        ("The action has been completed", "complete"),
        ("Not started", "not_started"),
        ("On hold", "on_hold"),
        ("Superseded", "superseded"),
        ("In progress", "on_track"),
        ("In progress – needs attention", "at_risk"),  # the exacter words decide
        ("✓", "complete"),
    ],
)
def test_words_of_a_state_say_how_delivery_stands_without_a_colour(printed: str, delivery: str) -> None:
    rating = rate(printed)
    assert meant(rating) == (None, delivery)
    assert codes(rating) == []


@pytest.mark.parametrize(
    "printed",
    ["To be completed", "Not completed", "Never delivered", "Has not yet been completed", "Not been delivered"],
)
def test_a_state_that_the_words_before_take_back_does_not_count(printed: str) -> None:
    rating = rate(printed)
    assert meant(rating) == (None, "unknown")
    assert codes(rating) == ["status_not_read"]


@pytest.mark.parametrize("printed", ["Zebra", "C", "see the notes"])
def test_other_words_are_kept_and_reported(printed: str) -> None:
    rating = rate(printed, LETTERS)
    assert rating is not None
    assert (rating.rag_text, rating.rag, rating.delivery) == (printed, None, "unknown")
    assert codes(rating) == ["status_not_read"]


def test_a_state_beside_its_colour_explains_it() -> None:
    rating = rate("Amber (at risk)")
    assert meant(rating) == ("amber", "at_risk")
    assert codes(rating) == []


def test_a_state_on_a_coloured_ground_gives_both() -> None:
    rating = rate("Complete", fill=GREEN)
    assert rating is not None
    assert (rating.rag, rating.delivery, rating.basis) == ("green", "complete", "text_and_fill")


def test_words_go_before_a_ground_that_disagrees_and_the_doubt_is_raised() -> None:
    rating = rate("Green", GROUNDS, fill=RED)
    assert meant(rating) == ("green", "on_track")
    assert codes(rating) == ["rag_disagrees"]


@pytest.mark.parametrize(
    ("printed", "fill"), [("Green", GREEN), ("Green", GREY), ("Amber/Green", GREEN), ("R", PURPLE)]
)
def test_a_ground_that_agrees_or_decorates_raises_no_disagreement(printed: str, fill: str) -> None:
    assert "rag_disagrees" not in codes(rate(printed, LETTERS, fill=fill))


def test_a_key_that_prints_the_word_on_that_ground_settles_the_disagreement() -> None:
    assert codes(rate("Green", key(("Green", AMBER, "on track"), ("Red", RED, "off track")), fill=AMBER)) == []


def test_weak_words_of_a_meaning_give_way_to_the_state_that_the_sign_names() -> None:
    legend = key(("On course", None, "the work goes on as it was planned"), ("Slipped", None, "the date has passed"))
    assert meant(rate("On course", legend)) == (None, "on_track")
    assert meant(rate("Slipped", legend)) == (None, "off_track")


def test_a_mark_in_the_cell_goes_before_its_ground() -> None:
    assert meant(rate(legend=GROUNDS, fill=GREEN, mark=RED)) == ("red", "off_track")


@pytest.mark.parametrize("printed", ["On track", "●"])
def test_the_letters_colour_counts_where_nothing_else_is_coloured(printed: str) -> None:
    assert meant(rate(printed, GROUNDS, ink=GREEN)) == ("green", "on_track")


@pytest.mark.parametrize("fill", [None, WHITE, "#000000", PURPLE])
def test_a_cell_without_words_or_a_ratings_colour_rates_nothing(fill: str | None) -> None:
    assert rate(fill=fill, legend=GROUNDS) is None


def test_purple_counts_only_where_the_key_has_it() -> None:
    rating = rate(fill=PURPLE, legend=key((None, PURPLE, "superseded"), (None, GREEN, "on track")))
    assert meant(rating) == (None, "superseded")


COLOURS = st.none() | st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
PIECES = "R A G Red Green Amber/Green complete not yet on track delayed ● 🟢 ✓ \u0391 – / (blue) risk"
WORDING = st.text(max_size=30) | st.lists(st.sampled_from(PIECES.split()), max_size=5).map(" ".join)
KEYS = st.lists(st.tuples(st.none() | WORDING, COLOURS, WORDING), max_size=4).map(lambda lines: key(*lines))


@given(WORDING, KEYS, COLOURS, COLOURS)
def test_any_rating_is_read_without_raising_and_has_allowed_values(
    printed: str, legend: list[LegendEntry], fill: str | None, mark: str | None
) -> None:
    rating = rate(printed, legend, fill, mark)
    if rating is not None:
        assert rating.rag in {*get_args(Rag), None}
        assert rating.delivery in get_args(Delivery)
        assert rating.basis in get_args(Basis)
        assert rating.meaning is None or rating.meaning in legend


@given(WORDING, COLOURS)
def test_an_unknown_state_is_never_silent(printed: str, fill: str | None) -> None:
    rating = rate(printed, fill=fill)
    if rating is not None and rating.delivery == "unknown":
        assert {"rag_unexplained", "status_not_read"} & set(codes(rating))


def test_a_states_own_name_goes_before_the_words_that_explain_it() -> None:
    explained = key(("Not started", None, "no work of substance has yet been done"))
    assert meant(rate("Not started", explained)) == (None, "not_started")


SCALES = [
    ("Behind target; plans are in place", "Off target; unlikely to be delivered"),
    ("Date missed by up to six months", "Date missed by more than six months"),
    ("Behind schedule", "Behind schedule, and no way back is in sight"),
    ("Overdue by less than a month", "Overdue by more than a month"),
]


@pytest.mark.parametrize(("amber", "red"), SCALES)
def test_amber_is_the_lesser_where_red_says_the_same(amber: str, red: str) -> None:
    legend = key(("A", AMBER, amber), ("R", RED, red), ("G", GREEN, "On target"))
    assert meant(rate("A", legend)) == ("amber", "at_risk")
    assert meant(rate("R", legend)) == ("red", "off_track")


def test_amber_alone_says_what_its_words_say() -> None:
    legend = key(("A", AMBER, "Behind schedule"), ("R", RED, "Not started"), ("G", GREEN, "On target"))
    assert meant(rate("A", legend)) == ("amber", "off_track")


@pytest.mark.parametrize(
    "amber",
    [
        "Some slippage or risk; plans are in place to bring it back on track",
        "Action needed to get back on schedule",
        "Action is late, but the result can still be achieved",
        "Late; can be brought back on track",
        "In difficulty but recoverable",
    ],
)
@pytest.mark.parametrize("red", ["Off track and needs intervention", "Needs a decision by Cabinet"])
def test_amber_that_is_to_come_back_on_track_is_at_risk(amber: str, red: str) -> None:
    legend = key(("On track", GREEN, "On track"), ("Behind", AMBER, amber), ("Stalled", RED, red))
    assert rate("Behind", legend, AMBER).delivery == "at_risk"  # type: ignore[union-attr]
    assert rate("Stalled", legend, RED).delivery == "off_track"  # type: ignore[union-attr]


@pytest.mark.parametrize("now", ["The work is back on track", "Now back on schedule", "Brought back on track"])
def test_what_is_back_on_track_is_on_track(now: str) -> None:
    assert rate(now).delivery == "on_track"  # type: ignore[union-attr]


@pytest.mark.parametrize(("red", "wanted"), [("off track", "at_risk"), ("see note 4", "unknown")])
def test_amber_of_any_wording_lies_between_a_green_that_goes_well_and_a_red_that_does_not(
    red: str, wanted: str
) -> None:
    legend = key(("Green", None, "on track"), ("Amber", None, "keep an eye on it"), ("Red", None, red))
    rating = rate(legend=legend, fill=AMBER)
    assert rating is not None
    assert rating.delivery == wanted


@pytest.mark.parametrize(
    ("green", "amber", "red", "wanted"),
    [
        ("on track", "at risk", "the sponsor has been told", "off_track"),
        ("high impact", "at risk", "off track", "unknown"),  # another scale
        ("off track", "at risk", "the sponsor has been told", "unknown"),  # an unusual key
    ],
)
def test_a_colour_explained_in_unknown_words_means_the_usual_where_the_two_others_do(
    green: str, amber: str, red: str, wanted: str
) -> None:
    legend = key(("Green", None, green), ("Amber", None, amber), ("Red", None, red))
    rating = rate(legend=legend, fill=RED if wanted != "unknown" or green == "off track" else GREEN)
    assert rating is not None
    assert rating.delivery == wanted
    assert ("rag_by_convention" in {doubt.code for doubt in rating.doubts}) == (wanted != "unknown")


def test_expected_to_be_done_is_on_track_and_to_be_done_alone_is_not_started() -> None:
    assert rate("Under way and expected to be done by the date shown").delivery == "on_track"  # type: ignore[union-attr]
    assert rate("To be done").delivery == "not_started"  # type: ignore[union-attr]
