"""Words that the text layer runs together behind a comma, though white stands between them."""

from __future__ import annotations

import pytest

from pipeline.read.spacing import part_at_white
from schemas.page import Word


def word(text: str, x0: float, x1: float, glued: bool) -> Word:
    return Word(text, x0, 100.0, x1, 110.0, 10.0, False, "#000000", glued, 1)


@pytest.mark.parametrize(("gap", "glued"), [(1.9, False), (0.6, True), (-0.2, True)])
@pytest.mark.parametrize("sign", [",", ";", ":"])
def test_white_behind_a_comma_parts(sign: str, gap: float, glued: bool) -> None:
    words = [word("inspections", 50, 100, False), word(sign, 100, 102, True), word("showing", 102 + gap, 140, True)]
    assert [part.glued for part in part_at_white(words)] == [False, True, glued]


def test_other_signs_are_left() -> None:
    words = [word("2025", 50, 70, False), word("/", 70, 73, True), word("26", 75, 85, True)]
    assert part_at_white(words) == words
