"""Values that are made once, and white space as the text layer's words are told by it."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from pipeline.read.pdfium.text import _TOKEN
from schemas.kept import kept


def test_a_kept_value_is_made_once_even_in_a_frozen_dataclass() -> None:
    made = []

    @dataclass(frozen=True)
    class Line:
        words: tuple[str, ...]

        @kept
        def text(self) -> str:
            made.append(self.words)
            return " ".join(self.words)

    one, other = Line(("peer", "challenge")), Line(("action", "plan"))
    assert [one.text, one.text, other.text] == ["peer challenge", "peer challenge", "action plan"]
    assert made == [one.words, other.words]
    assert one == Line(("peer", "challenge"))  # what is kept is no part of it


def test_all_white_space_divides_words() -> None:
    spaces = [char for char in map(chr, range(sys.maxunicode + 1)) if char.isspace()]
    assert len(spaces) > 20
    assert [_TOKEN.findall(f"a{space}b") for space in spaces] == [["a", "b"]] * len(spaces)
