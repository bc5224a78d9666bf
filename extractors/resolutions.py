"""What a meeting resolved or recommended, from its minutes or a notice of its decisions.

1. a resolution begins with its verb: RESOLVED, RECOMMENDED TO COUNCIL, AGREED, "It was resolved …", "Decision:";
2. behind it stand one text, items that run on "(1) … (2) …", or a list below; a second verb begins another part;
3. what is printed twice (decision and minutes on one page) is one resolution.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.actors import with_actors
from extractors.decisions import recommendation, split_inline
from extractors.items import read_items
from extractors.outline import Node, Part, TableNode
from extractors.printed_twice import add_once
from schemas.document import NO_TEXT, Aside, Text
from schemas.printed import PrintedRecommendation

DEBATE = 8  # paragraphs between a label "Decision:" and what was resolved, at most
_VERB = re.compile(
    r"(?P<lead>(?i:(?:it\s+was|and|accordingly|therefore|(?:the\s+)?(?:cabinet|committee|council|board|panel|executive|members|sub-committee)(?:\s+members)?)"
    r"(?:\s+(?:had|has|have|was|were|it|further|also|then|therefore|unanimously))*\s+)*)"
    r"(?P<verb>RESOLVED|RESOLVES|RECOMMENDED|RECOMMENDS|AGREED|APPROVED|NOTED|DECIDED|Resolved|Recommended|Agreed|Decided|Decision(?:s)?(?:\s+[Mm]ade)?|DECISION(?:S)?|"
    r"resolved|agreed|decided|recommended)"
    r"(?P<to>\s+TO\s+(?:THE\s+)?(?:[A-Z][A-Z&-]+(?:\s+|(?=[:–-])))+|\s+to\s+(?:the\s+)?(?:full\s+)?(?:Council|"
    r"Cabinet|County Council)\b)?"
    r"(?P<how>\s*\([^)]{3,60}\)|,?\s+(?:unanimously|nem(?:ine)?\.?\s+con\w*\.?|by\s+\d+\s+votes?(?:\s+(?:to|for|against)\s+(?:\d+|none)\b)?(?:\s*,?\s*(?:and|with)?\s*\d+\s+(?:against|"
    r"abstentions?|abstaining)\b)*[^:]{0,50}?|on\s+a\s+vote[^:]{0,50}?|with[^:]{0,40}?abstention\w*))?"
    r"(?P<end>\s*(?:[:–—-]|\bthat\b|\bto\b|\bT\s?H\s?A\s?T\b|\bTHAT\b|\bTO\b)+\s*[:–—-]?)?",
)
_VOTE = re.compile(  # how it was resolved, behind the verb's colon
    r"\s*\((?=[^()]*\b(?:votes?|unanim\w+|nem\.?|abst\w+|carried|majority|casting)\b)[^()]{3,90}\)\s*[:–—-]?\s*",
    re.IGNORECASE,
)
_OPENS = re.compile(
    r"(?:that|to)(?:\s+(?:the\s+)?(?:[\w&]+\s+){0,6}?(?:committee|cabinet|council|board|panel|executive|members))?",
    re.IGNORECASE,
)
_LETTERSPACED = re.compile(r"^T\s?H\s?A\s?T\b")
_DECISION_LABEL = re.compile(r"^(?:decisions?(?:\s+made)?|resolution)\s*:?\s*$", re.IGNORECASE)
_NEXT_LABEL = re.compile(
    r"(?<=[.;])\s+(?:Reasons? for (?:the )?(?:decision|recommendation)s?|"
    r"(?:Alternative |Other )?[Oo]ptions considered):?$"
)
_NO_MORE = re.compile(
    r"^(?:reasons?\b|alternative|other options|\(?(?:proposed|moved|seconded)|voting|note\b|action\b|"
    r"councillors? .{3,60} (?:left|joined)|the meeting)",
    re.IGNORECASE,
)


def resolutions(nodes: Sequence[Part], asides: Sequence[Aside] = ()) -> list[PrintedRecommendation]:
    """The resolutions in printed order, each once; ``asides`` say who is to act on those beside them."""
    found: list[PrintedRecommendation] = []
    at = 0
    while at < len(nodes):
        node = nodes[at]
        if isinstance(node, TableNode):
            at += 1
            continue
        begin = _begin(node)
        if begin is None or _is_over_resolved(nodes, at):
            at += 1
            continue
        items, at = _resolution(nodes, at, begin)
        add_once(found, [replace(item, text=_without_label(item.text)) for item in items])
    return with_actors(found, asides, nodes)


def _without_label(text: Text) -> Text:
    """The words without the label of the next paragraph at their end: "… be approved. Reason for decision"."""
    match = _NEXT_LABEL.search(str(text))
    return text.between(0, match.start()) if match else text


def _begin(node: Node) -> int | None:
    """The character at which a resolution's verb begins in a node: at its start, or as a sentence of its own."""
    wording = str(node.paragraph.text)
    if _DECISION_LABEL.match(wording):
        return 0
    for match in _VERB.finditer(wording):
        if _is_resolution(wording, match):
            return match.start()
    return None


def _is_over_resolved(nodes: Sequence[Part], at: int) -> bool:
    """Whether a label "Decision:" stands over a debate that ends with what was resolved."""
    node = nodes[at]
    if not isinstance(node, Node) or not _DECISION_LABEL.match(node.wording):
        return False
    for below in nodes[at + 1 : at + 1 + DEBATE]:
        if not isinstance(below, Node) or below.mark or _NO_MORE.match(below.wording) or _OPENS.match(below.wording):
            return False
        if _begin(below) == 0:
            return not _DECISION_LABEL.match(below.wording)
    return False


def _is_resolution(wording: str, match: re.Match[str]) -> bool:
    verb, end = match["verb"], (match["end"] or "").strip()
    starts = match.start() == 0 or re.search(r"(?:[.;:!?)”]|^\S{1,6})\s*$", wording[: match.start()]) is not None
    joined = re.match(r"and\s", match["lead"], re.IGNORECASE) is not None
    if verb.isupper():
        if verb in ("NOTED", "APPROVED", "DECISION", "DECISIONS"):
            return starts and bool(end)
        return starts or joined or bool(match["lead"].strip()) or bool(end)
    if not starts:
        return False
    colon = ":" in end or end.endswith(("–", "-", "—"))
    if verb[0].isupper() and not match["lead"].strip():
        return colon or (verb == "Resolved" and bool(end))
    told = re.search(
        r"\b(?:cabinet|committee|council|board|panel|executive|members|it was)\b", match["lead"], re.IGNORECASE
    )
    return (
        told is not None
        and (colon or (verb.casefold() == "resolved" and bool(end)))
        and "had" not in match["lead"].split()
    )


def _resolution(nodes: Sequence[Part], at: int, begin: int) -> tuple[list[PrintedRecommendation], int]:
    node = nodes[at]
    assert isinstance(node, Node)
    whole = node.paragraph.text
    wording = str(whole)
    parts = _parts(wording, begin)
    found: list[PrintedRecommendation] = []
    end = at + 1
    for number, (match, start, stop) in enumerate(parts):
        to = whole.between(*match.span("to")) if match is not None and match["to"] else NO_TEXT
        addressed = Text(tuple(word for word in to.words if word.text.casefold() not in ("to", "the")))
        rest = whole.between(start, stop).without_signs(end=False) if wording[start:stop].strip(" :–—-") else NO_TEXT
        items: list[PrintedRecommendation] = []
        last = number == len(parts) - 1
        opens = wording[start:stop].rstrip().endswith((":", "–", "—")) or _OPENS.fullmatch(str(rest)) is not None
        if last and opens and len(rest) <= 8 and end < len(nodes):  # "RESOLVED that Cabinet:"
            items, end = _list_below(nodes, at + 1)
        elif rest:
            rest = _without_and(rest)
            items = [recommendation(ref, text) for ref, text in split_inline(rest) if text]
            if last:
                items, end = _more_below(nodes, at, items, opens)
        elif last:
            items, end = _list_below(nodes, at + 1)
        found += [replace(item, addressed_to=addressed) for item in items]
    return found, end


def _parts(wording: str, begin: int) -> list[tuple[re.Match[str] | None, int, int]]:
    """The parts of a paragraph that each begin with a verb: the verb, and where its words begin and end."""
    if _DECISION_LABEL.match(wording):
        return [(None, len(wording), len(wording))]
    verbs = [
        m
        for m in _VERB.finditer(wording, begin)
        if m.start() == begin or (_is_resolution(wording, m) and m["verb"].isupper())
    ]
    starts = [_text_start(wording, m) for m in verbs]
    ends = [m.start() for m in verbs[1:]] + [len(wording)]
    return list(zip(verbs, starts, ends, strict=True))


def _text_start(wording: str, match: re.Match[str]) -> int:
    """Behind the verb; "that" and "to" belong to the text where it goes on without a colon or a dash."""
    end = match["end"] or ""
    small = re.match(r"\s*(?:that|to)\b", end, re.IGNORECASE)
    if small and not re.search(r"[:–—-]", end) and wording[match.end() :].strip():
        return match.start("end")
    vote = _VOTE.match(wording, match.end())
    return vote.end() if vote else match.end()


def _without_and(text: Text) -> Text:
    words = list(text.words)
    while words and words[-1].text.casefold() in ("and", ",", ";") and len(words) > 1:
        words.pop()
    return Text(tuple(words))


def _more_below(
    nodes: Sequence[Part], at: int, items: list[PrintedRecommendation], opens: bool = False
) -> tuple[list[PrintedRecommendation], int]:
    """Items of a list of which the first stands behind the verb; sub-items below a text that ends in a colon."""
    if not items:
        return _list_below(nodes, at + 1)
    last = items[-1]
    below = nodes[at + 1] if at + 1 < len(nodes) else None
    if not isinstance(below, Node) or below.mark is None or below.rank:
        return items, at + 1
    listed, end = read_items(nodes, at + 1)
    if opens or str(last.text).rstrip().endswith(":"):
        text = last.text
        for item in listed:
            text = text + (item.text if not item.ref else item.ref + item.text)
        return [*items[:-1], replace(last, text=text)], end
    if last.ref and listed and listed[0].node.mark and listed[0].node.mark.kind != "bullet":
        return [*items, *(recommendation(item.ref, item.text) for item in listed)], end
    return items, at + 1


def _list_below(nodes: Sequence[Part], at: int) -> tuple[list[PrintedRecommendation], int]:
    """The list, or the one paragraph, below a verb that stands alone."""
    node = nodes[at] if at < len(nodes) else None
    if (
        not isinstance(node, Node)
        or (node.rank and not _LETTERSPACED.match(node.wording))
        or _NO_MORE.match(node.wording)
    ):
        return [], at
    if node.mark is None:
        lead_in = node.wording.rstrip().endswith(":") and len(node.text) <= 14
        if lead_in or node.wording.rstrip(" :").casefold() in ("that", "to"):
            return _list_below(nodes, at + 1)
        parts = split_inline(node.text)
        found = [recommendation(ref, text) for ref, text in parts]
        return _more_below(nodes, at, found)
    items, end = read_items(nodes, at)
    return [recommendation(item.ref, item.text) for item in items], end
