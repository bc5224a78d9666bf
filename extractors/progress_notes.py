"""Progress told in prose: what a progress review, or a position statement, says under each recommendation.

1. a heading, or a line that names itself, is about a recommendation: by its reference, by its wording, or as its
   first printing;
2. the prose below it, up to the next heading, is its progress; "Lead: …" lines name its leads, "Status: …" its rating.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from extractors.headings import heading_field
from extractors.items import own_words
from extractors.lists import after_ref, bare_ref, headline, leading_ref
from extractors.outline import Node, Part
from extractors.peer_recommendations.grouped import ADVISES
from extractors.peer_recommendations.items import is_quotation
from extractors.peer_recommendations.sections import heading_above
from extractors.peer_recommendations.wording import points_below, worded, wording_below
from extractors.people import split_leads
from extractors.repeated_labels import is_label, repeated_labels, told_under
from extractors.themes import theme_of
from schemas.document import NO_TEXT, Place, Text
from schemas.geometry import union
from schemas.printed import PrintedLead, PrintedProgress, PrintedRating, PrintedRecommendation

LIKE = 88  # of 100: a heading this much like a recommendation's wording is that recommendation
PROSE = 8  # words: a shorter paragraph is a label or a heading
HEADLINE = 8  # words behind a recommendation's number that only name its subject
SET_IN = 8.0  # points to the right of its heading: a quotation's margin
QUOTES = "“”‘’\"'"

_CITES = re.compile(
    r"[(\[–—:,-]\s*(?:see\s+)?(?:earlier\s+|original\s+|key\s+)?rec(?:ommendation|\.)?\s*(?:no\.?\s*)?"
    r"\(?(?P<ref>[A-Za-z]{0,2}\d{1,2}|[A-Za-z])\)?\s*[)\]]?$",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^\[?\s*(?P<label>[A-Z][\w() /]{2,40}?)(?:\s*:|\s[–—-](?=\s))\s*", re.IGNORECASE)


def with_progress(
    nodes: Sequence[Part], found: Sequence[PrintedRecommendation], made: str
) -> list[PrintedRecommendation]:
    """The recommendations with the progress, leads and ratings that the prose below their headings gives.

    A heading that names a recommendation which no list has printed is its first printing; ``made`` is then its year.
    """
    result = list(found)
    labels = repeated_labels(nodes)
    at = 0
    while at < len(nodes):
        node = nodes[at]
        target = (
            (_cited(node, at, result, made) or _target(nodes, at, result, labels)) if isinstance(node, Node) else None
        )
        if target is None:
            at += 1
            continue
        place, text, body = target
        stated = place is not None and _is_stated_below(nodes, at) and _prints(node, result[place])  # type: ignore[arg-type]
        run_on = _behind(result[place].text, text) if place is not None and not stated else NO_TEXT
        if place is not None and (stated or _swallowed(result[place], text)):  # its progress was taken for its wording
            result[place] = replace(result[place], text=text, headline=headline(text))
        stop = _body_end(nodes, body, node, labels)  # type: ignore[arg-type]
        inside = told_under([n for n in nodes[body:stop] if isinstance(n, Node)], labels)
        theme = heading_above(nodes, at)
        theme = theme if theme_of(theme) else NO_TEXT
        if place is None and inside:
            result.append(_new(node, text, made))  # type: ignore[arg-type]
            place = len(result) - 1
        if place is not None and not result[place].theme:
            result[place] = replace(result[place], theme=theme)
        if place is not None:
            result[place] = told_below(result[place], inside, run_on)
        at = max(stop, at + 1)
    return result


def _target(
    nodes: Sequence[Part], at: int, found: Sequence[PrintedRecommendation], labels: Container[str]
) -> tuple[int | None, Text, int] | None:
    """Which recommendation a node is about (None: a new one), its wording, and where the prose begins."""
    node = nodes[at]
    assert isinstance(node, Node)
    whole = _whole(node)
    count = leading_ref(whole, "named")
    named = names_one(node)
    quoted = _is_quoted(nodes, at)
    if not named and not quoted and not (node.rank or node.paragraph.bold):
        return None
    ref = bare_ref(whole.cut(0, count)) if named else NO_TEXT
    own = after_ref(whole, count) if named else node.text
    body, headed = at + 1, False
    if named and not own and at + 1 < len(nodes) and isinstance(nodes[at + 1], Node):
        own, body = _set_in(nodes, at)
        if _is_told_of_known(found, ref, own, node):
            own, body = NO_TEXT, at + 1
    elif headed := _is_stated_below(nodes, at):
        below, body = _set_in(nodes, at)
        own = own + below
    elif own:
        points = wording_below(nodes, at)
        own, body = own + worded(points), body + len(points)
    for place, old in enumerate(found):
        if _is_same(old, ref, own, node) or (headed and _prints(node, old)):
            first = _prints(node, old) and not _swallowed(old, own)
            told = (
                _is_told(nodes, body, node)
                or _has_prose_of_its_own(nodes, at, body)
                or any(is_label(part, labels) for part in nodes[body : body + 1])
            )
            if first and (old.progress or not told):
                return None  # its own first printing, in a list
            return place, own, body
    return (None, own, body) if (named or quoted) and len(own) >= 3 else None


def _is_stated_below(nodes: Sequence[Part], at: int) -> bool:
    """Whether a heading "Recommendation 1: Vision" stands over its wording, set in, and prose in the running text."""
    head, *below = nodes[at : at + 3]
    whole = _whole(head) if isinstance(head, Node) and names_one(head) else NO_TEXT
    own = after_ref(whole, leading_ref(whole, "named"))
    if not 0 < len(own) <= HEADLINE or str(own)[-1] in ".;:?" or not isinstance(head, Node):
        return False
    prose = [node for node in below if isinstance(node, Node) and not node.rank]
    if len(prose) < 2 or prose[0].mark is not None or len(prose[0].text) < PROSE:
        return False
    return prose[0].left >= max(head.left, prose[1].left) + SET_IN


def _is_told_of_known(found: Sequence[PrintedRecommendation], ref: Text, below: Text, node: Node) -> bool:
    """Whether what stands below a bare "Recommendation 5" is told of the one that a list has printed.

    It neither repeats its wording nor advises anything, as a recommendation of another list would.
    """
    known = [old for old in found if old.ref and _number(old.ref) == _number(ref)]
    if len(known) != 1 or _is_same(known[0], NO_TEXT, below, node):
        return False
    return not ADVISES.match(str(below)) and not any(word.bold for word in below.words)


def _cited(node: Node, at: int, found: Sequence[PrintedRecommendation], made: str) -> tuple[int, Text, int] | None:
    """The earlier recommendation that a heading cites behind its own words: "Town centre (recommendation b)"."""
    match = _CITES.search(node.wording) if node.rank or node.paragraph.bold else None
    if match is None or not match.start():
        return None
    places = [
        place
        for place, old in enumerate(found)
        if old.made == made and str(old.ref).strip("().: ").casefold() == match["ref"].casefold()
    ]
    return (places[0], found[places[0]].text, at + 1) if len(places) == 1 else None


def names_one(node: Node) -> bool:
    """Whether a paragraph begins "Recommendation 4", or is a heading, or in bold, and begins with a code ("R4")."""
    whole = _whole(node)
    if not leading_ref(whole, "named"):
        return False
    return bool(node.rank) or node.paragraph.bold or re.match(r"(?:key )?rec", str(whole), re.IGNORECASE) is not None


def _whole(node: Node) -> Text:
    """The paragraph from its reference on: without the paper's own number before "2.1 Recommendation 1"."""
    return node.paragraph.text if leading_ref(node.paragraph.text, "named") else node.text


def _set_in(nodes: Sequence[Part], at: int) -> tuple[Text, int]:
    """The wording below a bare "Recommendation 5", with the points set in as it is, and where the prose begins."""
    head, first = nodes[at], nodes[at + 1]
    assert isinstance(head, Node)
    assert isinstance(first, Node)
    if first.left >= head.left + SET_IN:
        return first.text + worded(points := points_below(nodes, at + 1)), at + 2 + len(points)
    more = wording_below(nodes, at + 1)
    return first.text + worded(more), at + 2 + len(more)


def _is_told(nodes: Sequence[Part], body: int, head: Node) -> bool:
    """Whether a line with a label ("Status: …") stands in the prose below, as progress is told."""
    return any(_is_labelled(nodes, at) for at in range(body, _body_end(nodes, body, head)))


def _has_prose_of_its_own(nodes: Sequence[Part], at: int, body: int) -> bool:
    """Whether prose stands right below a line in bold that is no item of a list of such lines."""
    head, below = nodes[at], nodes[body] if body < len(nodes) else None
    assert isinstance(head, Node)
    above = nodes[at - 1] if at else None
    if (
        not (head.paragraph.bold or head.rank or names_one(head))
        or not isinstance(below, Node)
        or (isinstance(above, Node) and names_one(above))
    ):
        return False
    return (
        (below.mark is None or below.mark.kind == "decimal")
        and not below.rank
        and not below.paragraph.bold
        and len(below.text) >= PROSE
    )


def _is_labelled(nodes: Sequence[Part], at: int) -> bool:
    """Whether a line with a label ("Status: …") stands here."""
    node = nodes[at] if at < len(nodes) else None
    return isinstance(node, Node) and bool(_labelled(node.paragraph.text)[0])


def _is_quoted(nodes: Sequence[Part], at: int) -> bool:
    """Whether a paragraph is one quotation from first to last, in a section that speaks of recommendations."""
    if not is_quotation(nodes[at]):
        return False
    heading = next((n for n in reversed(nodes[:at]) if isinstance(n, Node) and n.rank and not is_quotation(n)), None)
    return heading is not None and re.search(r"recommendation", heading.wording, re.IGNORECASE) is not None


def _swallowed(old: PrintedRecommendation, own: Text) -> bool:
    """Whether a recommendation read from this very place goes on behind its own words."""
    return (
        len(old.text) > len(own) + 3
        and len(own) > 3
        and str(old.text).startswith(str(own))
        and (old.text.page, old.text.words[0].box) == (own.page, own.words[0].box)
    )


def _prints(node: Node, old: PrintedRecommendation) -> bool:
    """Whether a recommendation was read from this very node."""
    first = old.text.words[0]
    return any(word.box == first.box and word.page == first.page for word in node.paragraph.text.words)


def _is_same(old: PrintedRecommendation, ref: Text, own: Text, node: Node) -> bool:
    wording, head = str(own).strip(QUOTES), str(old.headline)
    if len(own) > 4 and str(old.text).startswith(str(own)):
        return True
    if len(wording) > 40 and wording.startswith(str(old.text).strip(QUOTES)) and len(old.text) > 5:
        return True
    if wording and (
        fuzz.ratio(wording, str(old.text).strip(QUOTES)) >= LIKE or (head and fuzz.ratio(wording, head) >= LIKE)
    ):
        return True
    if ref and not wording:
        return _number(ref) == _number(old.ref)
    return bool(ref) and _number(ref) == _number(old.ref) and str(old.text).startswith(wording[:40])


def _number(ref: Text) -> str:
    letter = re.search(r"(?<!\w)([A-Za-z])\W*$", str(ref))  # "a" of "(a)", of "Recommendation (a)"
    return re.sub(r"\D", "", str(ref)) or (letter[1].casefold() if letter else str(ref))


def _body_end(nodes: Sequence[Part], start: int, head: Node, labels: Container[str] = ()) -> int:
    """Where the prose under a heading ends: at a heading as high that is no label, at another recommendation, at a
    theme, at a table."""
    for at in range(start, len(nodes)):
        node = nodes[at]
        if not isinstance(node, Node):
            return at
        if names_one(node) and (node.rank or node.paragraph.bold or len(node.text) < 40):
            return at
        if _is_quoted(nodes, at):
            return at
        if is_label(node, labels):
            continue
        if node.rank and (not head.rank or node.rank >= head.rank - 0.3 or theme_of(node.text)):
            return at
    return len(nodes)


def _new(node: Node, text: Text, made: str) -> PrintedRecommendation:
    whole = _whole(node)
    count = leading_ref(whole, "named")
    return PrintedRecommendation(text, text.page, bare_ref(whole.cut(0, count)), headline(text), kind="peer", made=made)


def _behind(known: Text, printed: Text) -> Text:
    """What runs on behind the recommendation's wording in the same paragraph."""
    if len(printed) > len(known) + 3 and str(printed).startswith(str(known)):
        return printed.cut(len(known))
    return NO_TEXT


def told_below(old: PrintedRecommendation, inside: Sequence[Node], text: Text) -> PrintedRecommendation:
    """The recommendation with what the nodes say; ``text``: progress that stands before them."""
    leads: list[PrintedLead] = []
    ratings: list[PrintedRating] = []
    for node in inside:
        field, value = _labelled(own_words(node, inside))
        if field in ("lead", "lead_officer", "lead_member"):
            leads += [PrintedLead(lead, field) for lead in split_leads(value)]  # type: ignore[arg-type]
        elif field == "rag" and len(value) <= 6:
            value = value.without_stop()
            ratings.append(PrintedRating(value, None, None, None, Place(value.page, union(value.words))))
        elif node.rank and len(node.text) <= 4:
            continue  # "Progress", "Our response": a label
        else:
            text = text + (value if field == "progress" else own_words(node, inside))
    known = any(str(told.text) == str(text) for told in old.progress)
    progress = (PrintedProgress(text),) if text and not known else ()
    return replace(
        old, leads=(*old.leads, *leads), ratings=(*old.ratings, *ratings), progress=(*old.progress, *progress)
    )


def _labelled(text: Text) -> tuple[str, Text]:
    """The field of a line that begins with a label ("Lead: …"), and the words behind it."""
    wording = str(text)
    match = _LABEL.match(wording)
    if match is None:
        return "", text
    field, how = heading_field(match["label"])
    if how != "exact":
        return "", text
    value = text.between(match.end(), len(wording))
    return field, value.without_stop("]")
