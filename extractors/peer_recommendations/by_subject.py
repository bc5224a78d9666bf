"""Recommendations at the end of each subject's section: "Housing", prose, "Recommendations", R10 and R11 in a box.

In: a paper's nodes and the places where it lists recommendations.  Out: the subject that each such place belongs to,
as its heading prints it.

1. the headings over the lists say no more than that recommendations follow, and each stands inside the section of
   another heading, no two in the same one;
2. two such places at least, one of whose headings names a theme; or three, whatever their subjects are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.outline import Node, Part
from extractors.peer_recommendations.sections import SECTION, Section, names_itself
from extractors.themes import leading_theme, theme_of
from schemas.document import Text

SUBJECT = 10  # words: a longer heading names no subject
_BARE = re.compile(
    r"(?:(?:our|the|key|further|peer|team[’']?s?|lga|main|suggested|summary of|priority)\s+)*"
    r"(?:recommendations?|areas? for (?:improvement|consideration|development)|"
    r"(?:what|where) we (?:recommend|suggest|advise)\w*|(?:we|the (?:peer )?team) recommends?(?: that)?)"
    r"(?:\s+(?:for|on|about|under|to) (?:this|the) (?:theme|section|council|area|chapter))?\W*",
    re.IGNORECASE,
)
_NO_SUBJECT = re.compile(
    r"\b(?:recommend\w*|summary|annex|appendix|introduction|background|contents|next steps|conclusions?|overview|"
    r"findings|feedback|progress|report|peer challenge|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


def subjects_above(nodes: Sequence[Part], listed: Sequence[Section]) -> dict[int, Text]:
    """The subjects of those lists that stand at the end of a subject's section, by the lists' numbers."""
    found: dict[int, Node] = {}
    for number, section in enumerate(listed):
        place = next((at for at in range(section.start, -1, -1) if nodes[at] is section.head), -1)
        head = _subject(nodes, place) if place >= 0 and _says_only(section) else None
        if head is not None:
            found[number] = head
    own = {id(head) for head in found.values()}
    themed = any(theme_of(head.text) for head in found.values())
    if len(own) < len(found) or len(found) < (2 if themed else 3):
        return {}
    return {number: _named(head.text) for number, head in found.items()}


def _says_only(section: Section) -> bool:
    """Whether what stands over a list says only that recommendations follow; a sentence that leads in to it does."""
    return section.is_list or (bool(section.head.rank) and _BARE.fullmatch(section.head.wording) is not None)


def _subject(nodes: Sequence[Part], at: int) -> Node | None:
    """The heading whose section a place stands in, where it names a subject."""
    own = nodes[at]
    assert isinstance(own, Node)
    for node in reversed(nodes[:at]):
        if not isinstance(node, Node) or not node.rank or names_itself(node):
            continue
        if own.rank and node.rank <= own.rank + 0.3 and not (node.depth and own.depth > node.depth):
            continue
        subject = (
            len(node.text) <= SUBJECT and not _NO_SUBJECT.search(node.wording) and not SECTION.search(node.wording)
        )
        return node if subject else None
    return None


def _named(text: Text) -> Text:
    name = leading_theme(text) if theme_of(text) else None
    return text.cut(*name) if name else text
