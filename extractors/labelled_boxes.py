"""Recommendations below labels that differ in their number alone: "What we recommended in March 2025: 3".

In: a paper's outline.  Out: the recommendations with the progress told below each, and the outline without them.

1. a label is a short line, or the beginning of a paragraph, that speaks of what was recommended and gives a number;
   two at least of one wording, with numbers that run on, are labels; without numbers, three of one wording;
2. behind the label, or below it, stands the wording: in a box, what is set in as its first paragraph is; else that
   paragraph with the points that it leads in to;
3. what stands below that, up to the next label or to a heading that comes once, is progress.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz import fuzz

from extractors.items import follows
from extractors.lists import bare_ref, headline, leading_ref
from extractors.markers import Marker
from extractors.outline import Node, Part
from extractors.peer_recommendations.sections import heading_above, names_itself
from extractors.peer_recommendations.wording import worded, wording_below
from extractors.printed_twice import TWICE
from extractors.progress_notes import told_below
from extractors.themes import theme_of
from schemas.document import NO_TEXT, Text
from schemas.printed import Doubt, PrintedRecommendation

LABEL_WORDS = 12
UNNUMBERED = 3  # labels without numbers: two lines that are alike may be chance
SET_IN = 5.0  # points between the left edges of a box's words and of the prose below it, at least
NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
SAME_RANK = 0.3  # points between the headings of one rank

_LABEL = re.compile(
    r"^(?P<label>[^.;]{0,80}?\brecommend(?:ed|ations?|s)?\b[^.;]{0,60}?)(?:[\s:(#–—-]|\bno\.?\s)*"
    r"(?<![\d/])(?P<ref>\d{1,2}|(?-i:[A-H]))\)?(?:\s*[:.)–—-]\s*(?P<rest>\S.*)?|\s*)$",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"^(?:what|the|our|your|their|original|earlier|previous|peers?|peer team|recommendation|20\d\d)\b[^.;]*$",
    re.IGNORECASE,
)
_RECOMMENDED = re.compile(r"\brecommend(?:ed|ation)\b", re.IGNORECASE)
_WHOSE = re.compile(r"(?:of|from|made|in|by)\b[^.;:]*$|\((?:of|from|made|in|\d|[A-Z])[^.;:]*\)$", re.IGNORECASE)
_PLURAL = re.compile(r"\brecommendations\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b(?!\s*/)")


class Label(NamedTuple):
    """A label in the outline: its place, its words without the number, the number, and the words behind it."""

    at: int
    wording: str
    ref: Text
    rest: Text


def labelled(nodes: Sequence[Part], made: str) -> tuple[list[PrintedRecommendation], list[Part]]:
    """The recommendations below labels with their progress, and the nodes that are no part of them.

    ``made`` is the year of the review that made them, where the label gives none.
    """
    labels = _labels(nodes)
    limits = [*(label.at for label in labels[1:]), len(nodes)]
    again = Counter(node.wording for node in nodes if isinstance(node, Node) and node.rank)
    found: list[PrintedRecommendation] = []
    taken: set[int] = set()
    for label, limit in zip(labels, limits, strict=False):
        stop = _end(nodes, label.at, limit, again)
        if (item := _read(nodes, label, stop, made)) is not None:
            found.append(item)
            taken.update(range(label.at, stop))
    return found, [node for at, node in enumerate(nodes) if at not in taken]


def joined(
    boxed: Sequence[PrintedRecommendation], listed: Sequence[PrintedRecommendation]
) -> list[PrintedRecommendation]:
    """The recommendations of a paper, each once: those below labels with what a list prints besides."""
    found = list(boxed)
    for other in listed:
        at = next((at for at, one in enumerate(boxed) if fuzz.ratio(str(one.text), str(other.text)) >= TWICE), None)
        if at is None:
            found.append(other)
            continue
        doubt = Doubt("text", "printed_twice", f"printed again on page {other.text.page}", "info", str(other.text))
        found[at] = replace(
            found[at],
            ref=found[at].ref or other.ref,
            theme=found[at].theme or other.theme,
            headline=found[at].headline or other.headline,
            progress=found[at].progress or other.progress,
            doubts=(*found[at].doubts, doubt),
        )
    return found


def _labels(nodes: Sequence[Part]) -> list[Label]:
    """The labels of the paper, in order; none of a wording that does not come again with the next number."""
    alike: dict[str, list[Label]] = defaultdict(list)
    for at, node in enumerate(nodes):
        if isinstance(node, Node) and (label := _named(node, at) if names_itself(node) else _label(node, at)):
            alike[label.wording].append(label)
    kept = [label for group in alike.values() if _runs_on(group) for label in group]
    return sorted(kept)


def _named(node: Node, at: int) -> Label | None:
    """A line that names a recommendation and says but whose it is: "Recommendation 2 of the peer challenge"."""
    whole = node.paragraph.text
    count = leading_ref(whole, "named")
    rest = str(whole.cut(count))
    if not count or len(whole) > LABEL_WORDS or not _WHOSE.match(rest):
        return None
    return Label(at, _plain(rest), bare_ref(whole.cut(0, count)), NO_TEXT)


def _label(node: Node, at: int) -> Label | None:
    wording = node.wording
    if node.mark is not None and node.mark.kind in ("bullet", "decimal"):
        return None
    match = _LABEL.match(wording)
    if match is not None and not _PLURAL.search(match["label"]):
        label = node.text.between(0, match.end("label"))
        rest = node.text.between(*match.span("rest")) if match["rest"] else NO_TEXT
        if len(label) <= LABEL_WORDS:
            return Label(at, _plain(match["label"]), node.text.between(*match.span("ref")), rest)
    short = len(node.text) <= LABEL_WORDS and not _PLURAL.search(wording) and (node.rank or wording.endswith(":"))
    if short and _BARE.match(wording) and _RECOMMENDED.search(wording):
        return Label(at, f"{_plain(wording)}{'#' * bool(node.ref)}", node.ref, NO_TEXT)
    return None


def _plain(wording: str) -> str:
    return re.sub(r"\W+", " ", wording).strip().casefold()


def _runs_on(group: Sequence[Label]) -> bool:
    """Whether labels of one wording have numbers that run on; or none, and are too many for chance."""
    if not any(label.ref for label in group):
        return len(group) >= UNNUMBERED
    marks = [Marker(1, "number", _value(label.ref)) for label in group]
    pairs = pairwise(marks)
    return len(group) > 1 and all(label.ref for label in group) and all(follows(one, two) for one, two in pairs)


def _value(ref: Text) -> str:
    """The number of a reference in figures, or its letter."""
    last = str(ref).strip("().: ").split()[-1].casefold()
    return str(NUMBERS.index(last) + 1) if last in NUMBERS else last


def _end(nodes: Sequence[Part], at: int, limit: int, again: Counter[str]) -> int:
    """Where what belongs to a label ends: at a table, at a theme, at a heading as high that comes once."""
    label = nodes[at]
    assert isinstance(label, Node)
    for place in range(at + 1, limit):
        node = nodes[place]
        if not isinstance(node, Node):
            return place
        once = again[node.wording] == 1 and node.rank >= label.rank - SAME_RANK
        if node.rank and (once or theme_of(node.text) or node.rank > label.rank + SAME_RANK):
            return place
    return limit


def _read(nodes: Sequence[Part], label: Label, stop: int, made: str) -> PrintedRecommendation | None:
    """The recommendation of one label; None where nothing stands behind it or below it."""
    head = nodes[label.at]
    assert isinstance(head, Node)
    body = [node for node in nodes[label.at + 1 : stop] if isinstance(node, Node)]
    if label.rest:
        points = wording_below(nodes, label.at)
        text, told = label.rest + worded(points), body[len(points) :]
    elif body:
        own = _in_box(body)
        text, told = own[0].text + worded(own[1:]), body[len(own) :]
    else:
        return None
    year = _YEAR.search(head.wording)
    above = heading_above(nodes, label.at)
    item = PrintedRecommendation(
        text,
        text.page,
        label.ref,
        headline(text),
        theme=above if theme_of(above) else NO_TEXT,
        kind="peer",
        made=year.group() if year else made,
    )
    return told_below(item, told, NO_TEXT)


def _in_box(body: Sequence[Node]) -> list[Node]:
    """The paragraphs of a wording: those set in as the first is, where the prose behind them is not; else the first
    with its points."""
    first = body[0]
    outside = next((at for at, node in enumerate(body) if node.left < first.left - SET_IN), None)
    if outside is not None:
        return list(body[:outside])
    return [first, *wording_below(body, 0)]
