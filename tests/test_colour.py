"""Colours by the names that a reader gives them, on the palettes of common office programs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.colour import colour_name, distance

PALETTES = {
    "red": "#ff0000 #c00000 #ffc7ce #ff6666 #ff9999 #e06666 #c0504d #dc143c #f2dcdb",
    "amber": "#ffc000 #ffff00 #ffeb9c #ed7d31 #f4b083 #f8cbad #ffe699 #fff2cc #fce4d6 #f79646 #ffa500 #e97132",
    "green": "#00b050 #92d050 #c6efce #70ad47 #a9d08e #a8d08d #008000 #00ff00 #9bbb59 #4ea72e #196b24",
    "blue": "#0070c0 #00b0f0 #5b9bd5 #4472c4 #bdd7ee #ddebf7 #0000ff #002060 #4f81bd #4bacc6 #156082",
    "purple": "#7030a0 #800080 #ff00ff #8064a2 #a02b93",
    "grey": "#808080 #bfbfbf #d9d9d9 #e7e6e6 #f2f2f2 #a5a5a5 #595959",
}
COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize(("name", "colour"), [(name, c) for name, row in PALETTES.items() for c in row.split()])
def test_palette_colours_have_the_name_a_reader_gives(name: str, colour: str) -> None:
    assert colour_name(colour) == name


@pytest.mark.parametrize("colour", ["#ffffff", "#fefefe", "#fffffe", "#f7f7f7", "#000000", "#262626", "#333333"])
def test_paper_and_ink_have_no_name(colour: str) -> None:
    assert colour_name(colour) is None


@given(COLOURS)
def test_every_colour_has_an_allowed_name_whatever_its_case(colour: str) -> None:
    assert colour_name(colour) in {*PALETTES, None}
    assert colour_name(colour.upper()) == colour_name(colour)


@given(st.integers(0, 255))
def test_a_grey_of_equal_parts_never_has_a_hue(part: int) -> None:
    assert colour_name(f"#{part:02x}{part:02x}{part:02x}") in ("grey", None)


@given(COLOURS, COLOURS)
def test_distance_is_symmetric_and_zero_only_for_the_same_colour(one: str, two: str) -> None:
    assert distance(one, two) == distance(two, one)
    assert (distance(one, two) == 0) == (one == two)


def test_black_and_white_are_farthest_apart() -> None:
    assert distance("#000000", "#ffffff") == pytest.approx(441.67, abs=0.01)
