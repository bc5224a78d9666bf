"""What kind of paper a document is, from its own words: title, labels, headings, phrases, what it asks.

Each phrase of ``vocabulary/kinds.csv`` that stands in its place adds its weight to its kind; a plan's table, and
decisions sought, add theirs.  The kind with most wins where it has enough; ``other`` where none has.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from extractors.outline import Node, Part, is_plain_heading
from pipeline.classify.title import HEAD_WORDS
from schemas.document import Text
from schemas.printed import PrintedFact
from schemas.records import DocumentType
from schemas.vocabulary import fold, rows

ENOUGH = 4.0  # weight below which no kind is certain: one title phrase, or three headings
BY_TITLE = 8.0  # weight of a title that names the kind
TITLE_NODES = 14
PROSE_WORDS = 30
OF_PEERS = frozenset(["scope_letter", "feedback_report", "progress_review", "position_statement"])

_PEERS = re.compile(
    r"\bpeer (?:challenge|review|team|group|support)|\bcorporate peer|\bcpc\b|\blga\b|"
    r"local government association|\bpeers\b",
    re.IGNORECASE,
)

_PAGE_BEHIND = re.compile(r"(?:\.{3}|\s)\d{1,3}$")  # as a list of contents has it
_YEAR_BEHIND = re.compile(r"(?:19|20)\d\d$")
_SHOUTED = re.compile(r"\b(?:RESOLVED|RECOMMENDED)\b")
_PRESENT = re.compile(r"(present|in attendance|also present|apologies)\b", re.IGNORECASE)


class Kind(NamedTuple):
    """A kind with a confidence from 0 to 1, and the printed words that speak for it."""

    name: DocumentType
    confidence: float
    reasons: tuple[Text, ...]


class _Sign(NamedTuple):
    printed: str  # folded
    spaced: str  # the same between spaces
    kind: str
    weight: float


def kind_of(nodes: Sequence[Part], facts: Sequence[PrintedFact], head: int, structure: Mapping[str, float]) -> Kind:
    """The document's kind.

    ``head``: place behind the front matter; ``structure``: what the document's lists and tables add to a kind.
    """
    weights: dict[str, float] = defaultdict(float, structure)
    reasons: dict[str, list[Text]] = defaultdict(list)
    for sign, text in _signs_found(nodes, facts, head):
        weights[sign.kind] += sign.weight
        reasons[sign.kind].append(text)
    if not speaks_of_peers(nodes):
        for kind in OF_PEERS:
            weights[kind] = 0.0
    for kind in ("progress_review", "position_statement"):  # by their titles; what they hold is a feedback report's
        if weights[kind] >= BY_TITLE:
            weights[kind] += structure.get("feedback_report", 0.0)
    if "action_plan" not in structure:
        weights["action_plan"] = 0.0
    ranked = sorted(weights.items(), key=lambda item: -item[1])
    best, second = (ranked[0] if ranked else ("other", 0.0)), (ranked[1][1] if len(ranked) > 1 else 0.0)
    if best[1] < ENOUGH:
        return Kind("other", round(1 - best[1] / (2 * ENOUGH), 2), ())
    confidence = round(best[1] / (best[1] + 0.5 * max(0.0, second) + 1.0), 2)
    return Kind(best[0], confidence, tuple(reasons[best[0]]))  # type: ignore[arg-type]  # the vocabulary's kinds


def speaks_of_peers(nodes: Sequence[Part]) -> bool:
    return any(_PEERS.search(node.wording) for node in nodes if isinstance(node, Node))


def _signs_found(nodes: Sequence[Part], facts: Sequence[PrintedFact], head: int) -> Iterator[tuple[_Sign, Text]]:
    """Each sign of the vocabulary once, with the words that it was found in."""
    found: set[tuple[str, str]] = set()

    def first(place: str, wording: str, text: Text, whole: bool) -> Iterator[tuple[_Sign, Text]]:
        spaced = f" {wording} "
        for sign in _signs()[place]:
            hit = wording.startswith(sign.printed) if whole else sign.spaced in spaced
            if hit and (place, sign.printed) not in found:
                found.add((place, sign.printed))
                yield sign, text

    for fact in facts:
        yield from first("label", fold(str(fact.label)), fact.label, True)
        yield from first("label", fact.field.replace("_", " "), fact.label, True)
    itemised = False  # below the heading "Agenda" stand its items, no titles
    labelled = {id(word) for fact in facts for word in fact.value.words}
    for at, node in enumerate(nodes):
        if not isinstance(node, Node):
            continue
        wording = fold(node.wording)
        # an item of a list is no title, nor is "That Cabinet notes the progress review"
        listed = (node.mark is not None and not node.rank) or wording.startswith("that ")
        if (
            at < TITLE_NODES
            and not listed
            and not itemised
            and node.page == nodes[0].page
            and len(node.text) <= HEAD_WORDS
            and not (_PAGE_BEHIND.search(node.wording) and not _YEAR_BEHIND.search(node.wording))
        ) and not any(id(word) in labelled for word in node.paragraph.text.words):
            yield from first("title", wording, node.text, False)
        itemised = itemised or wording == "agenda"
        if node.rank or is_plain_heading(nodes, at):
            yield from first("heading", wording, node.text, True)
        if len(node.text) > 3:
            yield from first("text", wording, node.text, False)
        if at > head and _SHOUTED.search(node.wording):
            yield from first("shouted", "resolved" if "RESOLVED" in node.wording else "", node.text, True)
        yield from _bare_label(node, first)


def _bare_label(node: Node, first):  # type: ignore[no-untyped-def]  # the closure above
    """ "Present: …" in minutes, which have no labelled head."""
    match = _PRESENT.match(node.wording)
    if match:
        yield from first("label", fold(match.group()), node.text, True)


@cache
def _signs() -> dict[str, tuple[_Sign, ...]]:
    places: dict[str, list[_Sign]] = defaultdict(list)
    for row in rows("kinds"):
        printed = fold(row["printed"])
        places[row["place"]].append(_Sign(printed, f" {printed} ", row["kind"], float(row["weight"])))
    return defaultdict(tuple, {place: tuple(signs) for place, signs in places.items()})
