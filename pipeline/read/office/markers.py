"""What stands before the items of a list: told from printed text, or counted by a list that numbers itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from schemas.colour import colour_name
from schemas.flow import BULLET, FlowParagraph, Run

# "1." "2.1." "3)" "(a)" "ii)" "b." and, before a capital, "2.1"; never an initial ("A. Smith") or a bare number.
_PRINTED = re.compile(
    r"""(?:\((?:\d{1,3}|[a-z]|[ivx]{1,5})\)
    |(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,5})[.)]
    |[A-Z]\)
    |\d{1,2}(?:\.\d{1,2}){1,3}(?=\s+[A-Z"'“‘(*<]))
    (?=\s+\S)""",
    re.VERBOSE,
)
_BEHIND_BULLET = re.compile(
    r"\d{1,3}(?:\.\d{1,3}){0,3}(?=\s+[A-Z\"'“‘(*<])"
)  # "- 1 Corporate …": the bullet is a converter's
_BULLETS = re.compile(r"[•●▪■◦‣⁃∙·\uf0b7\uf0a7\uf0d8](?=\s)")


def with_marker(paragraph: FlowParagraph) -> FlowParagraph:
    """The paragraph with the number or the bullet at its beginning as its marker; a number takes a bullet's place."""
    if paragraph.marker not in ("", BULLET):
        return paragraph
    text = str(paragraph).lstrip()
    match = _PRINTED.match(text) or (_BEHIND_BULLET.match(text) if paragraph.marker else None)
    if match is not None:
        return replace(paragraph, marker=match.group(), runs=_cut(paragraph.runs, match.group()))
    bullet = _BULLETS.match(text)
    if bullet is not None and not _rates(bullet.group(), paragraph.runs[0].colour):
        marker = (
            BULLET if bullet.group() >= "\ue000" else bullet.group()
        )  # Symbol and Wingdings have places of their own
        return replace(paragraph, marker=marker, runs=_cut(paragraph.runs, bullet.group()))
    return paragraph


def _rates(sign: str, colour: str) -> bool:
    """Whether a bullet's colour makes it a rating; small ones are grey now and then, discs are not."""
    name = colour_name(colour)
    return name is not None and (name != "grey" or sign in "●■")


def _cut(runs: Iterable[Run], start: str) -> tuple[Run, ...]:
    """The runs without the letters of ``start`` and the white space around them."""
    left = start
    kept: list[Run] = []
    for run in runs:
        text = run.text
        if not kept:
            text = text.lstrip()
            while left and text and text[0] == left[0]:
                left, text = left[1:], text[1:]
            text = text if left else text.lstrip()
        if text:
            kept.append(run._replace(text=text))
    return tuple(kept)


def counted(number: int, form: str) -> str:
    """A list's number as it prints it: "decimal", "lowerLetter", "upperRoman" and so on, as Word names the forms."""
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1) if 0 < number <= 780 else str(number)
        return letter if form == "lowerLetter" else letter.upper()
    if form in ("lowerRoman", "upperRoman"):
        return _roman(number) if form == "lowerRoman" else _roman(number).upper()
    if form == "decimalZero":
        return f"{number:02d}"
    if form == "ordinal":
        tail = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        return f"{number}{tail}"
    return "" if form == "none" else str(number)


def _roman(number: int) -> str:
    if not 0 < number < 4000:
        return str(number)
    parts: Sequence[tuple[int, str]] = (
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    )  # fmt: skip
    text = ""
    for value, letters in parts:
        text += letters * (number // value)
        number %= value
    return text
