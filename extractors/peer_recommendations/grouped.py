"""Recommendations in groups below headings that only name their subject: "Vision and place", then R1 and R2.

In: the nodes of a section, or behind a lead-in.  Out: the groups, each a heading with its items.  The headings are no
recommendations where the items' numbers run on from one to the next, or have codes, or begin in bold themselves; else
where they are no advice in themselves, as the items below them are ("Strengthen …", "Agree …").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from extractors.coded import read_coded
from extractors.items import follows, is_first, read_items
from extractors.lists import headline, leading_ref
from extractors.outline import Node, Part
from extractors.peer_recommendations.found import Found
from schemas.document import NO_TEXT, Text

HEADING_WORDS = 9
SAME_RANK = 0.3  # points between the headings of one rank

ADVISES = re.compile(  # what advice begins with; a noun too ("Review of the constitution") where "of" follows it
    r"(?:accelerate|act|address|adopt|agree|align|appoint|articulate|ask|assess|assure|be|become|begin|bring|build|"
    r"capitalise|carry|celebrate|challenge|champion|clarify|clear|co-design|commission|communicate|complete|conclude|"
    r"conduct|confirm|consider|consolidate|continue|create|define|deliver|demonstrate|design|determine|develop|do|draw|"
    r"embed|embrace|empower|enable|encourage|engage|enhance|ensure|establish|evaluate|expand|explain|explore|extend|"
    r"fill|find|finish|fix|formalise|foster|give|get|grow|harness|have|help|hold|identify|implement|improve|increase|"
    r"integrate|introduce|invest|join|keep|launch|lead|learn|listen|look|maintain|make|map|maximise|measure|merge|"
    r"modernise|move|nurture|offer|open|optimise|prepare|prioriti[sz]e|produce|promote|protect|provide|publish|put|"
    r"raise|rationalise|re-?establish|rebuild|recognise|recruit|redesign|reduce|refine|refresh|refocus|reset|resolve|"
    r"rethink|revise|revisit|say|secure|seek|seize|share|shift|simplify|spend|start|stop|strengthen|streamline|"
    r"support|sustain|tackle|take|tell|test|think|undertake|update|use|utilise|widen|work|write|"
    r"(?:access|audit|balance|benchmark|centre|change|drive|focus|fund|market|plan|record|report|review|scope|set|"
    r"structure|target|train|transform|value)(?!\s+(?:of|and|for)\b))\b(?!\s+(?:group|team|programme)s?\b)",
    re.IGNORECASE,
)


class Group(NamedTuple):
    """One heading with the recommendations below it; ``runs_on``: their numbers, or codes, go through all groups."""

    head: Node
    items: list[Found]
    runs_on: bool


def grouped_items(inside: Sequence[Part]) -> list[Found]:
    """The recommendations of the groups in a section, with the headings as themes; none where there are no groups."""
    start = next((at for at in range(len(inside)) if grouped_end(inside, at)), None)
    if start is None:
        return []
    return [replace(item, theme=_name(group.head)) for group, _ in _groups(inside, start) for item in group.items]


def grouped_end(nodes: Sequence[Part], start: int) -> int:
    """Where the groups that begin at ``start`` end; 0 where there are not two of them at least."""
    groups = list(_groups(nodes, start))
    return groups[-1][1] if len(groups) > 1 and _only_name([group for group, _ in groups]) else 0


def _only_name(groups: Sequence[Group]) -> bool:
    """Whether the headings name subjects and advise nothing."""
    if all(group.runs_on for group in groups[1:]):
        return True
    items = [item for group in groups for item in group.items]
    advice = [item for item in items if ADVISES.match(str(item.text))]
    heads = [group.head for group in groups]
    share = 0.5 if all(head.rank for head in heads) else 0.8  # plain lines may begin a list of another kind
    return not any(ADVISES.match(head.wording) for head in heads) and len(advice) > share * len(items)


def _groups(nodes: Sequence[Part], start: int) -> Iterator[tuple[Group, int]]:
    """Each group with the place behind it, as long as headings of one rank follow each other's items."""
    at = start
    first: Node | None = None
    last: Node | None = None  # the item above
    while at + 1 < len(nodes):
        head = nodes[at]
        if not isinstance(head, Node) or not _is_name(head) or (first and abs(head.rank - first.rank) > SAME_RANK):
            return
        items, at, runs_on, last = _read(nodes, at + 1, last)
        if not items:
            return
        first = first or head
        yield Group(head, items, runs_on), at


def _is_name(node: Node) -> bool:
    """A short line without a stop: bold, larger or plain, no item of a list itself."""
    numbered = node.mark is not None and not (node.rank and node.mark.kind == "decimal")
    short = 0 < len(node.text) <= HEADING_WORDS and not node.wording.rstrip().endswith((".", ";", ",", "?"))
    named = leading_ref(node.paragraph.text, "named") or leading_ref(node.text, "named")
    return short and not numbered and not named and node.wording[:1].isupper()


def _read(nodes: Sequence[Part], at: int, last: Node | None) -> tuple[list[Found], int, bool, Node | None]:
    """The items of one group, the place behind them, whether they run on from ``last``, and the last one's node."""
    node = nodes[at]
    if not isinstance(node, Node) or node.rank:
        return [], at, False, last
    coded, end = read_coded(nodes, at)
    if coded:
        return [Found(ref, text, headline(text)) for ref, text in coded], end, True, None
    if node.mark is None:
        return _run_in(nodes, at)
    runs_on = bool(last and last.mark and node.mark.kind != "bullet" and follows(last.mark, node.mark))
    if not (runs_on or is_first(node.mark)) or len(node.text) < 3:
        return [], at, False, last
    items, end = read_items(nodes, at)
    found = [Found(item.ref, item.text, headline(item.text)) for item in items]
    return found, end, runs_on, items[-1].node


def _run_in(nodes: Sequence[Part], at: int) -> tuple[list[Found], int, bool, Node | None]:
    """Paragraphs without marks that each begin with a headline in bold."""
    found: list[Found] = []
    while at < len(nodes):
        node = nodes[at]
        if not isinstance(node, Node) or node.rank or node.mark or not node.text.words[0].bold or node.paragraph.bold:
            break
        head = headline(node.text)
        if not head:
            break
        found.append(Found(NO_TEXT, node.text, head))
        at += 1
    return found, at, len(found) > 1, None


def _name(head: Node) -> Text:
    words = list(head.text.words)
    while len(words) > 1 and words[-1].text in (":", "–", "-"):
        words.pop()
    return Text(tuple(words))
