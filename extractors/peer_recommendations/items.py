"""The recommendations of one section, in this order of trial.

Tables; items named "Recommendation 3"; lists below a numbered paragraph; bold headlines with a paragraph each; numbered
or bulleted items; paragraphs behind a lead-in.  Headings that are themes are no items.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from extractors.coded import read_coded
from extractors.items import Item, is_first, own_words, read_items
from extractors.lists import after_ref, bare_ref, headline, leading_ref
from extractors.outline import Node, Part, TableNode
from extractors.peer_recommendations.found import Found
from extractors.peer_recommendations.grouped import grouped_items
from extractors.peer_recommendations.running import running_items
from extractors.peer_recommendations.sections import SECTION, SET_IN, UNNUMBERED, Section, leads_in, names_itself
from extractors.peer_recommendations.tables import from_table
from extractors.peer_recommendations.unmarked import bare_headings, in_columns, run_in
from extractors.peer_recommendations.wording import worded, wording_below
from extractors.quotation import unquoted
from extractors.run_in_headlines import headlines
from extractors.themes import theme_of
from schemas.document import NO_TEXT, Text
from schemas.vocabulary import fold, rows

_PROGRESS_LABEL = re.compile(
    r"^(?:progress|update|current position|position|response|what (?:has been|we have) done|what we found|"
    r"peer team(?:[’']s)? (?:view|feedback|findings?)|"
    r"feedback|commentary|action taken|actions? to date|progress (?:to date|since|made|update)|"
    r"council(?:[’']s)? (?:response|update))\b[^.]{0,40}?(?::\s*|$)",
    re.IGNORECASE,
)

_PAPERS_OWN = re.compile(r"\d{1,2}\.\d{1,2}\.?$")


def section_items(nodes: Sequence[Part], section: Section) -> list[Found]:
    """The recommendations of one section, in printed order; the lines of a key ("Complete: …") are none."""
    found = _section_items(nodes, section)
    heads = headlines([(item.text, item.headline) for item in found])
    found = [replace(item, headline=head) for item, head in zip(found, heads, strict=True)]
    if _has_cards(nodes[section.start : section.stop]):  # what the paper says before and behind them is none
        found = [item for item in found if not _PAPERS_OWN.match(str(item.ref))]
    return [item for item in found if item.text and fold(str(item.headline)) not in _states()]


def _section_items(nodes: Sequence[Part], section: Section) -> list[Found]:
    inside = [nodes[at] for at in range(section.start, section.stop)]
    if section.is_list and inside and inside[0] is section.head:
        return running_items(inside)
    if section.is_list:
        if groups := grouped_items(inside):
            return groups
        named = [at for at, node in enumerate(inside) if isinstance(node, Node) and names_itself(node)]
        if len(named) > 1 and named[0] == 0:
            return _named(inside, named, section.told)
        coded, _ = read_coded(inside, 0)
        return [Found(ref, text, headline(text)) for ref, text in coded] if len(coded) > 1 else _marked(inside, 0)
    tables = [found for node in inside if isinstance(node, TableNode) for found in from_table(node.table)]
    if tables:
        return tables
    if not section.told and (groups := grouped_items(inside)):
        return groups
    named = [at for at, node in enumerate(inside) if isinstance(node, Node) and names_itself(node)]
    if named:
        return _named(inside, named, section.told)
    if below := _below_numbered(inside):
        return below
    if sum(map(is_quotation, inside)) > 1:
        return _quoted(inside)
    if abreast := in_columns(inside):
        return abreast
    marked = next((at for at, node in enumerate(inside) if isinstance(node, Node) and _may_begin(inside, at)), None)
    bold = _headlines(inside)
    first = bold and (marked is None or bold[0] < marked or (section.told and bold[0] == marked))
    if first and not all(theme_of(_text(inside[at])) for at in bold):
        return _headlined(inside, bold, section.told)
    if marked is not None:
        return _marked(inside, marked)
    return _after_lead_in(inside) or run_in(inside) or bare_headings(inside)


def _has_cards(inside: Sequence[Part]) -> bool:
    """Whether records set in cards stand here, which are read as a plan."""
    return any(isinstance(node, TableNode) and node.table.fields for node in inside)


def is_quotation(node: Part) -> bool:
    """Whether a paragraph is one quotation from first to last."""
    return (
        isinstance(node, Node)
        and len(node.text) <= 80
        and re.fullmatch(r"[“\"‘'][^“”]{15,}[”\"’'][.;]?", node.wording) is not None
    )


def _quoted(inside: Sequence[Part]) -> list[Found]:
    """Quotations one below the other, each a recommendation; none where each stands over the prose that answers it.

    ``progress_notes`` reads those.
    """
    found: list[Found] = []
    for before, node, after in zip([None, *inside], inside, [*inside[1:], None], strict=False):
        beside = [part for part in (before, after) if part is not None and is_quotation(part)]
        if beside and isinstance(node, Node) and is_quotation(node):
            whole = unquoted(node.text)
            count = leading_ref(whole, "named")
            text = after_ref(whole, count)
            found.append(Found(bare_ref(whole.cut(0, count)) or node.ref, text, headline(text)))
    return found if len(found) == sum(map(is_quotation, inside)) else []


@cache
def _states() -> frozenset[str]:
    return frozenset(fold(row["printed"]) for row in rows("statuses"))


def _below_numbered(inside: Sequence[Part]) -> list[Found]:
    """The list below a paragraph "5.1 The team makes three recommendations:": its own number begins no list of them."""
    for at, node in enumerate(inside):
        if isinstance(node, Node) and node.mark is not None and node.mark.kind != "bullet" and leads_in(node):
            items, _ = read_items(inside, at + 1)
            if len(items) > 1 and items[0].node.mark is not None and items[0].node.mark.kind != node.mark.kind:
                return [_from_item(item, NO_TEXT) for item in items]
    return []


def _text(node: Part) -> Text:
    return node.text if isinstance(node, Node) else NO_TEXT


def _named(inside: Sequence[Part], starts: Sequence[int], told: bool) -> list[Found]:
    found: list[Found] = []
    theme = NO_TEXT
    at = 0
    for start, stop in zip(starts, [*starts[1:], len(inside)], strict=True):
        for node in inside[at:start]:
            theme = _theme_heading(node) or theme
        at = start
        first = inside[start]
        assert isinstance(first, Node)
        whole = first.paragraph.text
        if not leading_ref(whole, "named"):
            whole = first.text
        count = leading_ref(whole, "named")
        own = after_ref(whole, count)
        if bare := UNNUMBERED.match(str(whole)):
            count, own = 0, whole.between(bare.end(), len(str(whole)))
        body: list[Node] = []
        for node in inside[start + 1 : stop]:
            is_head = not own and not body and isinstance(node, Node)  # "2.1 Recommendation 1" over a bold headline
            if not isinstance(node, Node) or (
                node.rank and not is_head and (theme_of(node.text) or node.rank > first.rank + 0.3)
            ):
                break
            if _is_papers_own(first, node):
                break
            body.append(node)
        if told and own:
            points = wording_below(inside, start)
            text, told_of = own + worded(points), body[len(points) :]
            found.append(Found(bare_ref(whole.cut(0, count)), text, NO_TEXT, theme, _joined(told_of)))
            continue
        stressed = first.paragraph.bold or all(word.bold for word in own.words)
        head = bool(own) and (first.rank > 0 or (stressed and bool(body)))
        found.append(_built(bare_ref(whole.cut(0, count)), own, head, body, theme))
    return found


def _is_papers_own(first: Node, node: Node) -> bool:
    """Whether a paragraph is one of the paper, which numbers it, further left than a recommendation that is set in."""
    numbered = node.mark is not None and node.mark.kind in ("decimal", "number", "bare")
    return numbered and node.left < first.left - SET_IN


def _built(ref: Text, own: Text, own_is_head: bool, body: Sequence[Node], theme: Text) -> Found:
    """One recommendation from what stands behind its reference and the nodes below."""
    head = own if own_is_head else NO_TEXT
    text = own
    rest = list(body)
    if not text and rest:
        first = rest.pop(0)
        text = first.text
        if first.rank or first.paragraph.bold:
            head = first.text
    for node in rest:
        text = text + (node.text if node.mark and node.mark.kind == "bullet" else node.paragraph.text)
    if not head:
        head = headline(text) if text else NO_TEXT
    return Found(ref, text, head if len(head) < len(text) else NO_TEXT, theme)


def _theme_heading(node: Part) -> Text:
    """The wording of a heading that names a theme."""
    return (
        node.text if isinstance(node, Node) and (node.rank or len(node.text) <= 10) and theme_of(node.text) else NO_TEXT
    )


def _may_begin(inside: Sequence[Part], at: int) -> bool:
    node = inside[at]
    assert isinstance(node, Node)
    if node.mark is None or node.rank or not is_first(node.mark):
        return node.mark is not None and is_first(node.mark) and not theme_of(node.text) and _has_next(inside, at)
    return len(node.text) >= 2


def _has_next(inside: Sequence[Part], at: int) -> bool:
    return len(read_items(list(inside), at)[0]) > 1


def _marked(inside: Sequence[Part], start: int) -> list[Found]:
    """Items of lists, one list after another, with theme headings between them."""
    found: list[Found] = []
    theme = NO_TEXT
    for node in inside[:start]:
        theme = _theme_heading(node) or theme
    at = start
    while at < len(inside):
        node = inside[at]
        if isinstance(node, TableNode):
            at += 1
            continue
        if _theme_heading(node):
            theme = _theme_heading(node)
            at += 1
            continue
        first = inside[start]
        if at != start and (node.mark is None or (isinstance(first, Node) and _is_papers_own(first, node))):
            at += 1
            continue
        items, stop = read_items(inside, at)
        plain = [item for item in items if not theme_of(item.node.text)]
        found += [_from_item(item, theme) for item in plain]
        at = max(stop, at + 1)
    return found


def _from_item(item: Item, theme: Text) -> Found:
    label = next((at for at, node in enumerate(item.more) if _PROGRESS_LABEL.match(node.wording)), None)
    if label is not None:
        told = _joined(item.more[label:])
        text = Item(item.node, item.more[:label]).text
        return Found(item.ref, text, headline(text), theme, told)
    text = item.text
    head = headline(text)
    if not head and item.node.paragraph.bold and item.more:
        head = item.node.text
    return Found(item.ref, text, head, theme)


def _joined(nodes: Sequence[Node]) -> Text:
    """The words of paragraphs in order, a label before them and bullets left out."""
    text = NO_TEXT
    for at, node in enumerate(nodes):
        own = own_words(node, nodes)
        match = _PROGRESS_LABEL.match(str(own)) if at == 0 else None
        text = text + (own.between(match.end(), len(str(own))) if match else own)
    return text


def _headlines(inside: Sequence[Part]) -> list[int]:
    """The places of bold lines, each with a plain paragraph below it, or below the bold points that it leads in to."""
    found: list[int] = []
    at = 0
    while at < len(inside):
        points = [node for node in wording_below(inside, at) if node.paragraph.bold]
        if _is_headline(inside, at, len(points)):
            found.append(at)
            at += len(points)
        at += 1
    return found


def _is_headline(inside: Sequence[Part], at: int, points: int) -> bool:
    """A bold line with a plain paragraph below it and its points."""
    node = inside[at]
    after = inside[at + 1 + points] if at + 1 + points < len(inside) else None
    if not isinstance(node, Node) or not isinstance(after, Node):
        return False
    bold = node.paragraph.bold or node.rank > 0
    return bold and not after.paragraph.bold and not after.rank and len(node.text) <= 40


def _headlined(inside: Sequence[Part], starts: Sequence[int], told: bool) -> list[Found]:
    found: list[Found] = []
    theme = NO_TEXT
    for start, stop in zip(starts, [*starts[1:], len(inside)], strict=True):
        head = inside[start]
        assert isinstance(head, Node)
        if theme_of(head.text) and any(_names_theme(inside[at]) is False for at in starts):
            theme = head.text
            continue
        body = [node for node in inside[start + 1 : stop] if isinstance(node, Node)]
        if told:
            points = wording_below(inside, start)
            text, told_of = head.text + worded(points), body[len(points) :]
            found.append(Found(head.ref, text, NO_TEXT, theme, _joined(told_of)))
        else:
            found.append(Found(head.ref, head.text + _joined(body), head.text, theme))
    return found


def _names_theme(node: Part) -> bool:
    return bool(theme_of(_text(node)))


def _after_lead_in(inside: Sequence[Part]) -> list[Found]:
    """Paragraphs behind a lead-in that ends in a colon, each one recommendation."""
    for at, node in enumerate(inside):
        if (
            isinstance(node, Node)
            and node.wording.rstrip().endswith(":")
            and SECTION.search(node.wording + " recommendations")
        ):
            items, _ = read_items(list(inside), at + 1)
            return [_from_item(item, NO_TEXT) for item in items if len(item.text) >= 3]
    return []
