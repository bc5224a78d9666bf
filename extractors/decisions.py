"""What a report asks its committee to decide: the recommendations of officers, with whom they are addressed to.

1. the section: a heading or a label "Recommendation(s)", "Decision required" …; without one, a sentence that asks
   a committee ("Cabinet is asked to:");
2. its stem (whom it asks) is no part of an item's text; a list behind the stem gives one item each, words behind
   it on the same line give one;
3. what is printed again further down is one recommendation still, with an issue.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.coded import read_coded
from extractors.items import Item, follows, is_first, read_items, stands_over_decimals
from extractors.markers import marker
from extractors.outline import Node, Part, TableNode, is_plain_heading, section_end
from extractors.printed_twice import add_once
from extractors.sides import Side, sides
from extractors.speaker import speaker
from extractors.stems import ASKED, BODIES, IT_IS, VERBS, leads_in_to_list, stem_of
from extractors.tabled_decisions import cell_nodes, labelled_cells
from schemas.document import NO_TEXT, Text
from schemas.printed import PrintedRecommendation

_HEADING = re.compile(
    r"(?:\d[\d.]*\s+)?(?:(?:the\s+)?(?:officers?[’']?s?|proposed|draft|formal|"
    r"(?:[\w&-]+\s+){0,4}(?:panel|group|inquiry)(?:['’]s)?)\s+)?"
    r"(?:recommendations?(?:\s*\(\s*s\s*\))?(?:\s+(?:to|of|for|from)\s+[^:.]{3,90}|\s+and reasons?[^:.]{0,40})?|"
    r"decisions?(?:\s*\(\s*s\s*\))?\s+(?:sought|required|requested|recommended|being sought|to be (?:made|"
    r"taken))[^:.]{0,60}|"
    r"what (?:is|are) (?:the committee|cabinet|members|council) (?:being )?asked to (?:do|decide|approve)\??|"
    r"what (?:is|are)(?: being)? (?:recommended|proposed|requested|sought|asked)"
    r"(?: of (?:you|members|the committee|cabinet))?\??|"
    r"what (?:(?:the )?(?:committee|cabinet|council|panel|board|executive) is|members are|you are)(?: being)? "
    r"asked to (?:do|decide|agree|approve)\??|"
    r"issues? for decision|action required|proposals? for decision|proposed decisions?)",
    re.IGNORECASE,
)
_TELLS = re.compile(  # how a sentence begins that asks nothing
    r"(?:the|this|these|there|an?|it|in|for|at|on|as|after|following|having|both|two|three|officers|members|cabinet|"
    r"council|its|each|paragraphs?|appendix|all|if|because|since|with|when|some)\b",
    re.IGNORECASE,
)
_NOT_OURS = re.compile(
    r"peer|\blga\b|\bkey recommendations\b|auditor|inspector|scrutiny'?s? recommendations|reasons? for|"
    r"previous|earlier|"
    r"progress|response to|implement|arising|update on",
    re.IGNORECASE,
)

_DECIDES = re.compile(  # what a committee alone can do, said behind its lead-in
    r"\s*(?:\(?(?:a|i|1)[.)]\s*)?(?:formally\s+)?(?:note|approve|agree|endorse|adopt|comment on|recommend|authorise|"
    r"delegate|resolve|tell (?:cabinet|council|the))\b",
    re.IGNORECASE,
)
ASKED_WORDS = 80  # of a sentence that asks and says for what


def decisions(nodes: Sequence[Part]) -> list[PrintedRecommendation]:
    """The decisions that the report seeks, each once, in printed order."""
    found: list[PrintedRecommendation] = []
    sections = [at for at in range(len(nodes)) if _is_section(nodes, at)]
    end = 0
    for at in sections:
        if at >= end:
            items, end = _section(nodes, at)
            add_once(found, items)
    if not found:
        for node in nodes:
            if isinstance(node, TableNode):
                add_once(found, _tabled(node))
    if not found:
        for at, node in enumerate(nodes):
            if at >= end and isinstance(node, Node) and _asks_alone(node):
                items, end = _read(nodes, at, len(nodes))
                add_once(found, items)
    return found


def _tabled(node: TableNode) -> list[PrintedRecommendation]:
    """The items of a table's row "Recommendations", which begin with a stem or with "That"."""
    for label, text in labelled_cells(node.table):
        match = _HEADING.fullmatch(str(label).rstrip(" :"))
        if match is None or _NOT_OURS.search(match.group()):
            continue
        inside = cell_nodes(text)
        if stem_of(inside[0].text) is not None or inside[0].wording.startswith("That "):
            return _read(inside, 0, len(inside))[0]
    return []


def _is_section(nodes: Sequence[Part], at: int) -> bool:
    node = nodes[at]
    if not isinstance(node, Node) or (node.mark and node.mark.kind == "bullet"):
        return False
    match = _HEADING.match(node.wording)
    if match is None or _NOT_OURS.search(match.group()):
        return False
    rest = node.wording[match.end() :]
    if not rest.strip(" :"):
        return bool(node.rank) or rest.strip() == ":" or is_plain_heading(nodes, at) or len(node.text) <= 4
    return rest.lstrip().startswith((":", "–", "-")) and not re.match(
        r"recommendation\s*\d", node.wording, re.IGNORECASE
    )


def is_asked(head: Node) -> bool:
    """Whether a heading stands over what a committee is asked to decide: "Recommendations", "Decision required"."""
    match = _HEADING.match(head.wording)
    return match is not None and not _NOT_OURS.search(match.group()) and not head.wording[match.end() :].strip(" :")


def _asks_alone(node: Node) -> bool:
    """Whether a short sentence outside any section asks a committee, and ends there."""
    wording = node.wording.strip()
    if len(node.text) > ASKED_WORDS:
        return False
    asked, stem = ASKED.match(wording), IT_IS.match(wording)
    if asked and _DECIDES.match(wording, asked.end()):
        return re.search(rf"\b{BODIES}\b", asked["who"], re.IGNORECASE) is not None and len(asked["who"].split()) <= 6
    if not (asked or stem) or len(node.text) > 40 or _NOT_OURS.search(wording):
        return False
    verbs = VERBS.match(wording, asked.end()) if asked else None  # "… is asked to agree:"
    if asked and (verbs or asked).end() >= len(wording) - 1:
        return re.search(rf"\b{BODIES}\b", asked["who"], re.IGNORECASE) is not None
    return stem is not None and (
        stem.end() >= len(wording) - 1 or re.match(r"(?:[\w ]{0,40}\s)?RECOMMENDED\b", wording) is not None
    )


def _section(nodes: Sequence[Part], at: int) -> tuple[list[PrintedRecommendation], int]:
    """The items of a section whose heading stands at ``at``, and the place behind them."""
    head = nodes[at]
    assert isinstance(head, Node)
    match = _HEADING.match(head.wording)
    assert match is not None
    rest = head.wording[match.end() :]
    to = _addressee(head, match)
    if rest.strip(" :–-"):
        start = len(head.wording) - len(rest.lstrip(" :–-"))
        inline = head.text.between(start, len(head.wording))
        items, end = _from_text(inline, nodes, at, len(nodes))
    else:
        parted = sides(nodes, at + 1, section_end(nodes, at))
        items, end = _of_sides(nodes, parted) if parted else _read(nodes, at + 1, len(nodes), head.wording)
    return [item if item.addressed_to or not to else replace(item, addressed_to=to) for item in items], end


def _of_sides(nodes: Sequence[Part], parted: Sequence[Side]) -> tuple[list[PrintedRecommendation], int]:
    """The items of a section's sides but for the peers', which are read as such, and the place behind them."""
    found: list[PrintedRecommendation] = []
    for side in parted:
        items = [] if side.voice == "peer" else _listed(nodes, side.start, side.stop, side.lead)[0]
        stem = stem_of(side.lead.text)
        to = stem[0] if stem is not None else NO_TEXT
        found += [replace(item, addressed_to=to, kind=side.voice) for item in items]
    return found, parted[-1].stop


def _addressee(head: Node, match: re.Match[str]) -> Text:
    to = re.search(r"recommendations?(?:\s*\(s\))?\s+to\s+(.+)$", match.group(), re.IGNORECASE)
    if to is None:
        return NO_TEXT
    return head.text.between(to.start(1), to.end(1))


def _read(nodes: Sequence[Part], at: int, stop: int, heading: str = "") -> tuple[list[PrintedRecommendation], int]:
    """Items from a section's first node on: stems with their lists, lists, single sentences."""
    found: list[PrintedRecommendation] = []
    to = NO_TEXT
    kind = speaker((heading,), nodes)
    while at < stop:
        node = nodes[at]
        if not isinstance(node, Node) or _ends_section(nodes, at, found):
            break
        stem = stem_of(node.text)
        if stem is not None:
            to, rest = stem
            kind = speaker((heading, node.wording), nodes)
            if rest:
                items, at = _from_text(rest, nodes, at, stop, node.ref)
            else:
                items, at = _listed(nodes, at + 1, stop, node)
            found += [replace(item, addressed_to=to, kind=kind) for item in items]
            if not items:
                break
            continue
        if node.mark is None and node.wording.rstrip().endswith(":") and not found:
            kind = speaker((heading, node.wording), nodes)
            at += 1  # a lead-in of another wording
            continue
        if not found and _introduces(nodes, at, stop):
            at += 1
            continue
        items, at = _listed(nodes, at, stop, None) if node.mark or not found else ([], at)
        if not items:
            break
        found += [replace(item, addressed_to=to, kind=kind) for item in items]
    return found, at


def _introduces(nodes: Sequence[Part], at: int, stop: int) -> bool:
    """Whether prose stands before the stem of the section's list: "2.1 The draft was considered in May." over "2.2
    Cabinet is asked to:"."""
    node = nodes[at]
    assert isinstance(node, Node)
    if node.mark is not None and node.mark.kind != "decimal":
        return False
    for below in nodes[at : min(stop, at + 3)]:
        if not isinstance(below, Node) or below.rank or (below.mark and below.mark.kind != "decimal"):
            return False
        if leads_in_to_list(below.text):
            return not below.wording.startswith("That")
        if not _TELLS.match(below.wording):
            return False
    return False


def _ends_section(nodes: Sequence[Part], at: int, found: Sequence[PrintedRecommendation]) -> bool:
    node = nodes[at]
    assert isinstance(node, Node)
    if re.match(r"(?:reasons? for|\(?reasons?\b)", node.wording, re.IGNORECASE):
        return True
    asks = stem_of(node.text) is not None
    if node.rank and not asks:
        return bool(found) or not _is_shouting_ask(node)
    if found and stands_over_decimals(nodes, at):
        return True
    return bool(found) and node.mark is None and not asks and (is_plain_heading(nodes, at) or not _goes_on(node, found))


def _is_shouting_ask(node: Node) -> bool:
    return re.match(r"(?:THAT|TO|NOTE|APPROVE|AGREE)\b", node.wording) is not None


def _goes_on(node: Node, found: Sequence[PrintedRecommendation]) -> bool:
    """Whether an unmarked paragraph behind the items is one more: it begins as they do."""
    return str(found[-1].text).split()[:1] == node.wording.split()[:1] and not found[-1].ref


def _listed(nodes: Sequence[Part], at: int, stop: int, stem: Node | None) -> tuple[list[PrintedRecommendation], int]:
    """The items that begin at ``at``; behind a stem a lone paragraph is one item too."""
    node = nodes[at] if at < stop else None
    if not isinstance(node, Node) or (node.rank and node.mark is None and not _is_shouting_ask(node)):
        return [], at
    if node.mark is not None and not is_first(node.mark) and stem is not None and stem.mark == node.mark:
        return [], at
    coded, end = read_coded(nodes[:stop], at)
    if len(coded) > 1:
        return [recommendation(ref, text) for ref, text in coded], end
    items, _end = read_items(nodes, at, stop)
    kept = _plausible(items, stem)
    return [recommendation(item.ref, item.text) for item in kept], at + sum(1 + len(item.more) for item in kept)


def _plausible(items: Sequence[Item], stem: Node | None) -> list[Item]:
    """Unmarked items are a list where they stand deeper than their stem, or begin alike; else the first one is all."""
    if not items or items[0].node.mark is not None:
        return list(items)
    indented = stem is not None and items[0].node.left > stem.left + 5
    if indented:
        return list(items)
    first = items[0].node.wording.split()[0]
    count = next((n for n, item in enumerate(items) if item.node.wording.split()[0] != first), len(items))
    return list(items[: max(1, count)])


def _from_text(
    text: Text, nodes: Sequence[Part], at: int, stop: int, ref: Text = NO_TEXT
) -> tuple[list[PrintedRecommendation], int]:
    """Items of which the first stands behind its stem on the same line; a list may follow below."""
    stem = stem_of(text)
    to = NO_TEXT
    if stem is not None:
        to, text = stem
    if not text:
        items, end = _listed(nodes, at + 1, stop, nodes[at] if isinstance(nodes[at], Node) else None)  # type: ignore[arg-type]
        return [replace(item, addressed_to=to) for item in items], end
    parts = split_inline(text)
    head = nodes[at]
    more: list[Node] = []
    end = at + 1
    while end < stop and len(parts) == 1 and isinstance(head, Node):
        node = nodes[end]
        below = isinstance(node, Node) and not node.rank and node.mark is not None and node.left > head.left + 5
        if not below or (not str(text).rstrip().endswith((":", "–")) and not more):
            break
        assert isinstance(node, Node)
        more.append(node)
        end += 1
    found = [recommendation(own or (ref if len(parts) == 1 else NO_TEXT), words) for own, words in parts]
    if more:
        found = [recommendation(ref, Item(Node(replace(head.paragraph, text=text), None, 0.0), more).text)]  # type: ignore[union-attr]
    return [replace(item, addressed_to=to) for item in found], end


def recommendation(ref: Text, text: Text) -> PrintedRecommendation:
    return PrintedRecommendation(text, text.page, ref, kind="decision")


def split_inline(text: Text) -> list[tuple[Text, Text]]:
    """Items that run on in one paragraph, "(1) … (2) …", with their references; one item where there are none."""
    starts: list[tuple[int, int]] = []
    last = None
    if len(text) > 2 and text.words[0].text.casefold() == "that":  # "That (1) …; (2) …"
        mark = marker(text.words[1:])
        text = text.cut(1) if mark is not None and is_first(mark) and text.words[1].text == "(" else text
    for at, word in enumerate(text.words):
        if word.glued or (at and word.text != "("):  # inside a sentence only bracketed values mark an item
            continue
        mark = marker(text.words[at:])
        if mark is None or mark.kind == "bullet":
            continue
        if (last is None and at == 0 and is_first(mark)) or (last is not None and follows(last, mark)):
            starts.append((at, mark.length))
            last = mark
    if not starts:
        return [(NO_TEXT, text)]
    ends = [at for at, _ in starts[1:]] + [len(text)]
    return [
        (text.cut(at, at + count), text.cut(at + count, end)) for (at, count), end in zip(starts, ends, strict=True)
    ]
