"""A count that the document states ("a further 22 recommendations") compared with what was found."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.outline import Node, Part
from schemas.printed import Doubt, PrintedRecommendation

_NUMBERS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
]
_COUNT = re.compile(
    rf"\b(?P<n>\d{{1,3}}|{'|'.join(_NUMBERS)})\s+(?:(?:key|core|main|priority|further|headline|peer|additional|formal)\s+){{0,2}}"
    r"recommendations\b",
    re.IGNORECASE,
)


def count_doubts(
    nodes: Sequence[Part], found: Sequence[PrintedRecommendation], *, even_none: bool = False
) -> list[tuple[int, Doubt]]:
    """Stated counts of recommendations that agree with no list that was found; ``even_none``: or where none was."""
    groups = {
        len([r for r in found if r.made == made and str(r.section) == section]) for made, section in _groups(found)
    }
    groups |= {len([r for r in found if r.made == made]) for made, _ in _groups(found)} | {len(found)}
    doubts = []
    for node in nodes:
        if not isinstance(node, Node):
            continue
        for match in _COUNT.finditer(node.wording) if "recommendations" in node.wording.casefold() else ():
            number = _number(match["n"])
            if (found or even_none) and number not in groups:
                message = f"the document speaks of {number} recommendations; its lists have {sorted(groups)}"
                doubts.append((node.page, Doubt("", "count_differs", message, "warning", match.group())))
    return doubts


def stated(wording: str) -> int | None:
    """The first count of recommendations that a wording states; None where it states none."""
    match = _COUNT.search(wording)
    return _number(match["n"]) if match else None


def _number(printed: str) -> int:
    word = printed.casefold()
    return int(word) if word.isdigit() else _NUMBERS.index(word) + 1


def _groups(found: Sequence[PrintedRecommendation]) -> set[tuple[str, str]]:
    return {(r.made, str(r.section)) for r in found}
