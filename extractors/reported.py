"""What a committee's report tells recommendation by recommendation: "Recommendation 1: …" over the prose on progress.

In: a paper's outline, with what it asks and the peers' recommendations that it lists.  Out: the peers' recommendations,
those that stand alone above prose too, with the progress, leads and ratings below each.

1. a region is the part of a section from the first line that names a recommendation to the section's end;
2. it counts where two lines at least name one, and the section, its introduction or the paper's title says that they
   are the peers' (no auditor's, no scrutiny committee's, none of what officers ask);
3. the prose below is progress where the section, its introduction or the title speaks of progress, else an answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.decisions import is_asked
from extractors.origin import told_by
from extractors.outline import Node, Part
from extractors.peer_recommendations.sections import names_itself
from extractors.progress_notes import names_one, with_progress
from schemas.printed import PrintedRecommendation

TITLE = 9  # nodes among which a title stands
TITLE_WORDS = 30  # a label and its value may share a node with the next
SAME_RANK = 0.3  # points between the headings of one rank
INTRODUCTION = 3  # paragraphs before the first recommendation that may say whose it is

_PROGRESS = re.compile(
    r"\bprogress(?!\s+review)\b|\bupdates?\b|\b(?:has|have|had) (?:been done|happened|changed)\b|"
    r"\b(?:delivery|position|implementation)\b|\b(?:months?|years?) (?:on|later)\b|\bsince\b",
    re.IGNORECASE,
)


def reported_recommendations(
    nodes: Sequence[Part],
    asked: Sequence[PrintedRecommendation],
    listed: Sequence[PrintedRecommendation],
    year: str,
) -> list[PrintedRecommendation]:
    """The peers' recommendations, listed or alone above prose, with what the report tells below each.

    ``asked`` are officers' own; ``year`` is that of the review which made those that no list prints.
    """
    taken = {id(word) for item in asked for word in item.text.words}
    found = list(listed)
    for start, stop, below, anywhere in _regions(nodes, taken):
        region = [node for node in nodes[start:stop] if not (isinstance(node, Node) and _is_taken(node, taken))]
        told = with_progress(region, found, year)
        if not below:  # what stands below those of a list explains them
            told[: len(found)] = found
        if not anywhere:
            told[len(found) :] = [replace(item, progress=()) for item in told[len(found) :]]
        found = told
    return found


def _regions(nodes: Sequence[Part], taken: set[int]) -> Iterator[tuple[int, int, bool, bool]]:
    """Where the regions begin and end, and whether the section says that it tells progress, or that or the title."""
    title = " . ".join(_title(nodes))
    at = 0
    while at < len(nodes):
        node = nodes[at]
        if not isinstance(node, Node) or not _names(node, taken):
            at += 1
            continue
        head, stop = _section(nodes, at, taken)
        named = sum(isinstance(inner, Node) and _names(inner, taken) for inner in nodes[at:stop])
        above, introduced = head.wording if head else "", _introduction(nodes, at)
        whose = told_by(above) or told_by(introduced) or told_by(title)
        begin = next((above for above in range(at, 0, -1) if not _is_heading(nodes[above - 1])), 0)  # with a theme
        if named > 1 and whose == "peer" and not (head and is_asked(head)):
            below = any(_PROGRESS.search(said) for said in (above, introduced))
            yield begin, stop, below, below or _PROGRESS.search(title) is not None
        at = stop


def _title(nodes: Sequence[Part]) -> Iterator[str]:
    """The lines at a paper's head, up to what it asks."""
    for node in nodes[:TITLE]:
        if isinstance(node, Node) and node.rank and is_asked(node):
            break
        if isinstance(node, Node) and node.mark is None and len(node.text) <= TITLE_WORDS:
            yield node.wording


def _names(node: Node, taken: set[int]) -> bool:
    """Whether a line names a recommendation and is set apart, or says no more than that."""
    return names_one(node) and names_itself(node) and not _is_taken(node, taken)


def _is_heading(node: Part) -> bool:
    return isinstance(node, Node) and node.rank > 0


def _is_taken(node: Node, taken: set[int]) -> bool:
    return any(id(word) in taken for word in node.paragraph.text.words)


def _section(nodes: Sequence[Part], at: int, taken: set[int]) -> tuple[Node | None, int]:
    """The heading of the section that a recommendation begins, and the section's end.

    Of the headings above it, each higher than the next, it is the lowest that holds as many recommendations as any:
    themes may stand between.
    """
    best: tuple[Node | None, int] = None, _end(nodes, at, None)
    most, rank = 1, 0.0
    for node in reversed(nodes[:at]):
        if not isinstance(node, Node) or node.rank <= rank + SAME_RANK or names_itself(node):
            continue
        rank, stop = node.rank, _end(nodes, at, node)
        count = sum(isinstance(inner, Node) and _names(inner, taken) for inner in nodes[at:stop])
        if count > most or best[0] is None:
            best, most = (node, stop), count
    return best


def _introduction(nodes: Sequence[Part], at: int) -> str:
    """The paragraphs that stand right before the first recommendation, below a heading of any kind."""
    said: list[str] = []
    for node in reversed(nodes[max(0, at - INTRODUCTION) : at]):
        if not isinstance(node, Node):
            break
        if node.rank and said:
            break
        if not node.rank:
            said.insert(0, node.wording)
    return " . ".join(said)


def _end(nodes: Sequence[Part], start: int, head: Node | None) -> int:
    """The place of the first heading behind a region's start that is as high as the one above it."""
    least = head.rank - SAME_RANK if head else SAME_RANK
    for at in range(start + 1, len(nodes)):
        node = nodes[at]
        if isinstance(node, Node) and node.rank >= least and not names_itself(node):
            return at
    return len(nodes)
