"""What kind of paper a document is: from its signs, its tables and its lists to a kind with a confidence.

Signs (``signs.py``) and structure (``structure.py``) add points to kinds.  Then, as a reader would:

1. a paper framed as a committee's (its report, minutes or agenda) is that, whatever paper its title names;
2. who never speaks of peers has written none of the papers about them;
3. a paper is ``other`` where no kind has points enough: ``other`` is a kind that begins with ``ENOUGH``.

The confidence is the kind's share when points are read as log odds (a softmax), so that 0.9 means nine in ten.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from extractors.outline import Node, Part
from pipeline.classify.signs import Found
from schemas.document import Text
from schemas.records import DocumentType

ENOUGH = 4.0  # points that ``other`` begins with: one title phrase, or three headings
MOST = {"text": 5.0, "heading": 6.0}  # points that a kind gets from a place at most: long papers say much in passing
FRAMED = (2.0, 7.0)  # points from title, labels and lines at which a committee's frame begins to show, and is certain
IN_FRAME = 0.3  # of a title's points, where a committee's frame is certain
SPREAD = 2.0  # points that change the odds of a kind by e
OF_PEERS = frozenset(["scope_letter", "feedback_report", "progress_review", "position_statement", "action_plan"])
OF_COMMITTEES = ("committee_report", "minutes", "agenda")
BY_TITLE = ("progress_review", "position_statement")
NAMED = 6.0  # points of a title that names one of these
KINDS: tuple[DocumentType, ...] = (
    "committee_report",
    "scope_letter",
    "action_plan",
    "feedback_report",
    "progress_review",
    "position_statement",
    "agenda",
    "minutes",
    "other",
)

_PEERS = re.compile(
    r"\bpeer (?:challenge|review|team|group|support)|\bcorporate peer|\bcpc\b|\blga\b|"
    r"local government association|\b(?:the|our|your|six|five|four) peers\b",
    re.IGNORECASE,
)
_PEER_WORDS = ("peer", "cpc", "lga", "local government")  # one of them is in all that _PEERS fits


class Kind(NamedTuple):
    """A kind with a confidence from 0 to 1, and the printed words that speak for it."""

    name: DocumentType
    confidence: float
    reasons: tuple[Text, ...]


def kind_of(nodes: Sequence[Part], found: Sequence[Found], structure: Mapping[str, float]) -> Kind:
    """The document's kind; ``structure``: what the document's lists and tables add to a kind."""
    points = points_of(nodes, found, structure)
    best = max(KINDS, key=lambda kind: points[kind])
    peers = speaks_of_peers(nodes)
    # A paper that speaks of peers is of a kind for which some word speaks; another, of any but the kinds about peers.
    possible = [kind for kind in KINDS if points[kind] or not (peers or kind in OF_PEERS)]
    odds = sum(math.exp((points[kind] - points[best]) / SPREAD) for kind in possible)
    reasons = tuple(sign.text for sign in found if sign.kind == best and sign.weight > 0)
    return Kind(best, round(1 / odds, 2), reasons if best != "other" else ())


def points_of(nodes: Sequence[Part], found: Sequence[Found], structure: Mapping[str, float]) -> dict[str, float]:
    """The points of each kind."""
    by_place: dict[tuple[str, str], float] = defaultdict(float)
    for sign in found:
        by_place[sign.kind, sign.place] += sign.weight
    by_place = defaultdict(
        float, {(kind, place): min(points, MOST.get(place, points)) for (kind, place), points in by_place.items()}
    )
    shown = ("title", "label", "line", "shouted")
    frame = max(_sum(by_place, kind, shown) + structure.get(kind, 0.0) for kind in OF_COMMITTEES)
    framed = max(0.0, min(1.0, (frame - FRAMED[0]) / (FRAMED[1] - FRAMED[0])))
    points: dict[str, float] = dict.fromkeys(KINDS, 0.0)
    for (kind, place), weight in by_place.items():
        subject = kind in OF_PEERS and place == "title"
        points[kind] += weight * (1 - (1 - IN_FRAME) * framed if subject else 1)
    own = dict(points)
    for kind, weight in structure.items():
        points[kind] += weight
    for kind in BY_TITLE:
        if own[kind] >= NAMED:  # what it holds is a feedback report's, or a plan's
            points[kind] += points["feedback_report"] - by_place["feedback_report", "title"]
            if not by_place["action_plan", "title"]:
                points["action_plan"] /= 2
    if not speaks_of_peers(nodes):
        for kind in OF_PEERS:
            points[kind] = structure.get("action_plan", 0.0) if kind == "action_plan" else 0.0
    points["other"] += ENOUGH
    return points


def _sum(by_place: Mapping[tuple[str, str], float], kind: str, places: Iterable[str]) -> float:
    return sum(by_place.get((kind, place), 0.0) for place in places)


def speaks_of_peers(nodes: Sequence[Part]) -> bool:
    return any(_names_peers(node.wording) for node in nodes if isinstance(node, Node))


def _names_peers(wording: str) -> bool:
    folded = wording.casefold()  # most wordings hold none of the words, and this is much faster
    return any(word in folded for word in _PEER_WORDS) and _PEERS.search(wording) is not None
