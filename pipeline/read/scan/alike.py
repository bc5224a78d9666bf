"""What is one colour or one size of type in a document, as one value on all of its scanned pages.

Each page is measured by itself, with small errors; what compares grounds and sizes from page to page (a table that goes
on, the size of the body text) expects what a text layer gives: the same value for the same thing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from schemas.colour import distance
from schemas.page import Fill, Page

SHADES = 24.0  # distance: what noise, JPEG and the lamp make of one colour over pages is under 12
SIZES = 0.12  # share: sizes of the same type differ by less from page to page


def even_out(pages: Sequence[Page]) -> list[Page]:
    """The pages of a document, those that are scans in even colours and sizes."""
    scans = [page for page in pages if page.parser == "tesseract"]
    if not scans:
        return list(pages)
    colours = _colours(fill for page in scans for fill in page.fills)
    sizes = _sizes(scans)
    return [_evened(page, colours, sizes) if page.parser == "tesseract" else page for page in pages]


def _evened(page: Page, colours: dict[str, str], sizes: dict[float, float]) -> Page:
    fills = [fill._replace(colour=colours[fill.colour]) for fill in page.fills]
    words = [
        word
        if sizes[word.size] == word.size
        else word._replace(size=sizes[word.size], top=word.bottom - sizes[word.size])
        for word in page.words
    ]
    return replace(page, fills=fills, words=words)


def _colours(fills: Iterable[Fill]) -> dict[str, str]:
    """For each colour the one that stands for it: the one of its shades that covers most."""
    areas: Counter[str] = Counter()
    for fill in fills:
        areas[fill.colour] += round(fill.box.area)
    chosen: dict[str, str] = {}
    for colour, _ in sorted(areas.items(), key=lambda item: (-item[1], item[0])):
        near = [other for other in set(chosen.values()) if distance(colour, other) < SHADES]
        chosen[colour] = min(near, key=lambda other: (distance(colour, other), other), default=colour)
    return chosen


def _sizes(pages: Sequence[Page]) -> dict[float, float]:
    """For each size the one that stands for it: the commonest of those near it."""
    letters: Counter[float] = Counter()
    for page in pages:
        for word in page.words:
            letters[word.size] += len(word.text)
    chosen: dict[float, float] = {}
    for size, _ in sorted(letters.items(), key=lambda item: (-item[1], item[0])):
        near = [other for other in set(chosen.values()) if abs(other - size) <= SIZES * other]
        chosen[size] = min(near, key=lambda other: (abs(other - size), other), default=size)
    return chosen
