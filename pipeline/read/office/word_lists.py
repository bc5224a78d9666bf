"""The numbers that Word prints before paragraphs: they stand nowhere in the text and are counted as Word counts.

A paragraph names a list (``w:num``) and a level; the list names its description (``w:abstractNum``), which lists of
the same look share, and with it they share one count, until one is told to begin anew (``w:startOverride``).
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from pipeline.read.office.markers import counted
from pipeline.read.office.word_styles import child, indent_of, number, tag, value
from schemas.flow import BULLET

LEVELS = 9


class ListItem(NamedTuple):
    """What the list gives a paragraph: its marker, its level from 0, and where it begins, in points."""

    marker: str
    level: int
    indent: float | None


class _Level(NamedTuple):
    start: int
    form: str
    text: str
    restart: int | None  # 0: never; n: after a paragraph of level n or above
    legal: bool  # all numbers as 1, 2, 3
    style: str
    indent: float | None


_PLAIN = _Level(1, "decimal", "", None, False, "", None)


class Numbering:
    """The lists of one document and how far each was counted."""

    def __init__(self, element: Any) -> None:
        self._numbers: dict[int, Any] = {}
        self._abstract: dict[int, Any] = {}
        self._levels: dict[int, list[_Level]] = {}
        self._counts: dict[int, list[int | None]] = {}
        self._begun: set[int] = set()
        for part in [] if element is None else element:
            if tag(part) == "num" and (at := number(part, "numId")) is not None:
                self._numbers[at] = part
            elif tag(part) == "abstractNum" and (at := number(part, "abstractNumId")) is not None:
                self._abstract[at] = part

    def next(self, properties: Any, inherited: tuple[Any, ...], style_id: str) -> ListItem | None:
        """The next item of the paragraph's list; None where it stands in none."""
        own = child(properties, "numPr")
        named = [number(child(found, "numId")) for found in (own, *inherited) if found is not None]
        list_id = next((at for at in named if at is not None), None)
        if not list_id or list_id not in self._numbers:
            return None
        levels = self._levels_of(list_id)
        at = number(child(own, "ilvl"))
        if at is None:  # a heading's style: the list says which level is the style's
            linked = [n for n, level in enumerate(levels) if level.style == style_id and style_id]
            stated = [n for found in inherited if (n := number(child(found, "ilvl"))) is not None]
            at = (linked or stated or [0])[0]
        at = min(max(at, 0), LEVELS - 1)
        counts = self._count(list_id, at, levels)
        return ListItem(_marker(at, levels, counts), at, levels[at].indent)

    def _count(self, list_id: int, at: int, levels: list[_Level]) -> list[int]:
        """The numbers of all levels down to ``at``, this one counted on."""
        shared = number(child(self._numbers[list_id], "abstractNumId"))
        counts = self._counts.setdefault(-1 if shared is None else shared, [None] * LEVELS)
        if list_id not in self._begun:
            self._begun.add(list_id)
            for override in self._numbers[list_id]:
                level = number(override, "ilvl")
                if number(child(override, "startOverride")) is not None and level is not None and 0 <= level < LEVELS:
                    counts[level:] = [None] * (LEVELS - level)
        before = counts[at]
        counts[at] = levels[at].start if before is None else before + 1
        for below in range(at + 1, LEVELS):
            restart = levels[below].restart
            if restart is None or (restart and at < restart):
                counts[below] = None
        for above in range(at):
            if counts[above] is None:
                counts[above] = levels[above].start
        return [count if count is not None else level.start for count, level in zip(counts, levels, strict=True)]

    def _levels_of(self, list_id: int) -> list[_Level]:
        if list_id not in self._levels:
            levels = [_PLAIN] * LEVELS
            listed = self._numbers[list_id]
            for description in self._descriptions(listed):
                for element in description:
                    if tag(element) == "lvl":
                        _put(levels, element)
            for override in listed:
                at, start = number(override, "ilvl"), number(child(override, "startOverride"))
                if child(override, "lvl") is not None:
                    _put(levels, child(override, "lvl"))
                if at is not None and 0 <= at < LEVELS and start is not None:
                    levels[at] = levels[at]._replace(start=start)
            self._levels[list_id] = levels
        return self._levels[list_id]

    def _descriptions(self, listed: Any) -> list[Any]:
        """The list's description, or the one that it borrows by the name of a list style."""
        own = self._abstract.get(number(child(listed, "abstractNumId")) or 0)
        if own is None:
            return []
        borrowed = value(child(own, "numStyleLink"))
        lenders = [a for a in self._abstract.values() if borrowed and value(child(a, "styleLink")) == borrowed]
        return [*lenders[:1], own]


def _put(levels: list[_Level], element: Any) -> None:
    at = number(element, "ilvl")
    if at is None or not 0 <= at < LEVELS:
        return
    start = number(child(element, "start"))
    legal = child(element, "isLgl")
    levels[at] = _Level(
        1 if start is None else start,
        value(child(element, "numFmt")) or "decimal",
        value(child(element, "lvlText")),
        number(child(element, "lvlRestart")),
        legal is not None and value(legal) not in ("0", "false", "off"),
        value(child(element, "pStyle")),
        indent_of(child(element, "pPr")),
    )


def _marker(at: int, levels: list[_Level], counts: list[int]) -> str:
    level = levels[at]
    if level.form == "bullet":
        return BULLET if level.text.strip() else ""

    def figure(match: re.Match[str]) -> str:
        which = int(match.group(1)) - 1
        return counted(counts[which], "decimal" if level.legal else levels[which].form)

    return re.sub(r"%([1-9])", figure, level.text).strip()
