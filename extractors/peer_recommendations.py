"""What a peer team recommends to a council, in feedback reports, progress reviews and position statements.

1. sections: a heading that speaks of recommendations, or a sentence that leads in to a list of them;
2. inside a section, in this order: items named "Recommendation 3", numbered or bulleted items, bold headlines with
   a paragraph each, single paragraphs; headings that are themes are no items;
3. the year that made them: the heading's, the lead-in's, else that of the review itself;
4. what is printed again (summary and body) is one recommendation, the other place an issue;
5. a count that the document states ("a further 22 recommendations") is compared with what was found.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from rapidfuzz import fuzz

from extractors.decisions import TWICE, same_numbers
from extractors.headings import heading_field
from extractors.items import Item, is_first, read_items
from extractors.lists import after_ref, bare_ref, headline, leading_ref
from extractors.outline import Node, Part, TableNode, is_plain_heading, section_end
from extractors.themes import leading_theme, theme_of
from schemas.document import NO_TEXT, Text
from schemas.printed import Doubt, PrintedProgress, PrintedRecommendation
from schemas.vocabulary import fold, rows

_SECTION = re.compile(
    r"\brecommendations?\b(?!\s*\d{1,2}\b)|\bareas? for (?:improvement|consideration|development)\b|"
    r"\bsuggestions for consideration\b|"
    r"\b(?:key|further|additional) suggestions\b|\bkey actions\b",
    re.IGNORECASE,
)
_NOT_SECTION = re.compile(
    r"\b(?:next steps|response to|implement(?:ing|ation)|monitoring|officers?’?'?\s+recommendations?|"
    r"progress (?:against|on|with|since)|update on|contents|reasons? for|delivering|about|acting on|"
    r"audit\w*|inspect\w*|ofsted|ombudsman|regulator\w*)\b",
    re.IGNORECASE,
)
_TOLD = re.compile(r"\bprogress\b.{0,40}\brecommendations?\b|\brecommendations?\b.{0,30}\bprogress\b", re.IGNORECASE)
_PROGRESS_LABEL = re.compile(
    r"^(?:progress|update|current position|position|response|what (?:has been|we have) done|what we found|"
    r"peer team(?:[’']s)? (?:view|feedback|findings?)|"
    r"feedback|commentary|action taken|actions? to date|progress (?:to date|since|made|update)|"
    r"council(?:[’']s)? (?:response|update))\b[^.]{0,40}?(?::\s*|$)",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(
    r"(?:recommendations?\b[^.:]{0,120}|recommends?(?:\s+(?:that|the)\b[^.:]{0,120})?|recommended(?:\s+that\b[^.:]{0,90})?|"
    r"(?:suggests?|suggested|advises?|believes?|proposes?)\b[^.:]{0,90}\b(?:should|to|could)(?:\s+\w+)?|"
    r"(?:should|to)\s+(?:now\s+)?(?:focus|consider)\s+(?:on|the following)[^.:]{0,40}):$",
    re.IGNORECASE,
)
_SPEAKER = re.compile(
    r"\b(peers?|peer team|peer challenge|review team|team|lga|original|previous|last|we|following|key|further|"
    r"current|earlier)\b",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(original|previous|earlier|last|at that time|made in|from the|made at the time)\b", re.IGNORECASE
)
_FURTHER = re.compile(r"\b(?:further|additional|new)\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b(?!\s*/)")
_NUMBERS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
]
_COUNT = re.compile(
    rf"\b(?P<n>\d{{1,3}}|{'|'.join(_NUMBERS)})\s+(?:(?:key|core|main|priority|further|headline|peer|additional|formal)\s+){{0,2}}"
    r"recommendations\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Section:
    """A place in the outline where recommendations are listed: its heading or lead-in, and where it ends."""

    head: Node
    start: int
    stop: int
    is_list: bool  # a lead-in with its list: the list's end is the section's
    told: bool = False  # progress is told under each recommendation


@dataclass(frozen=True)
class Found:
    """A recommendation with the nodes that hold it and the theme above it."""

    ref: Text
    text: Text
    headline: Text = NO_TEXT
    theme: Text = NO_TEXT
    progress: Text = NO_TEXT  # what is told of it, where the paper tells progress


def sections(nodes: Sequence[Part]) -> Iterator[Section]:
    """Headings that speak of recommendations with their sections, and lead-ins with their lists, in order."""
    at = 0
    while at < len(nodes):
        node = nodes[at]
        if isinstance(node, Node) and _names_itself(node) and (stop := _named_end(nodes, at)):
            yield Section(node, at, stop, False)
            at = stop
        elif isinstance(node, Node) and _is_heading(nodes, at):
            stop = section_end(nodes, at) if node.rank else _plain_end(nodes, at)
            stop = next((inner for inner in range(at + 1, stop) if _is_inner(nodes, inner)), stop)
            yield Section(node, at + 1, stop, False, _TOLD.search(node.wording) is not None)
            at = stop
        elif isinstance(before := nodes[at - 1], Node) and isinstance(node, TableNode) and _is_peers_table(node):
            yield Section(before, at, at + 1, False)
            at += 1
        elif isinstance(node, Node) and (stop := _box_end(nodes, at)):
            yield Section(node, at + 1, stop, False)
            at = stop
        elif isinstance(node, Node) and _leads_in(node):
            _, stop = read_items(nodes, at + 1)
            in_table = at + 1 < len(nodes) and isinstance(nodes[at + 1], TableNode)
            stop = at + 2 if in_table else stop
            yield Section(node, at + 1, stop, not in_table)
            at = max(stop, at + 1)
        else:
            at += 1


def _is_peers_table(node: TableNode) -> bool:
    """Whether a table's heading says that its recommendations are the peers', and no column that it is a plan."""
    heads = [str(cell.text) for cell in dict.fromkeys(node.table.grid()[0]) if cell is not None and cell.text]
    ours = any(re.search(r"\brecommendations?\b", head, re.IGNORECASE) and _OF_PEERS.search(head) for head in heads)
    return ours and {heading_field(head)[0] for head in heads} <= {"ref", "recommendation", "theme"}


def _named_end(nodes: Sequence[Part], at: int) -> int:
    """Where a recommendation that stands alone among prose ends: with its own paragraphs, set in as it is, "
    "and bullets."""
    head = nodes[at]
    assert isinstance(head, Node)
    if head.rank and not after_ref(head.paragraph.text, leading_ref(head.paragraph.text, "named")):
        return 0  # a bare heading: its section has a heading above it
    set_in = head.left > _prose_left(nodes) + 5
    end = at + 1
    while end < len(nodes):
        node = nodes[end]
        if not isinstance(node, Node) or node.rank or _names_itself(node):
            break
        bullet = _is_bullet(node)
        inside = set_in and head.paragraph.bold and abs(node.left - head.left) < 3 and node.mark is None
        opened = nodes[end - 1].wording.rstrip().endswith(":") or (bullet and _is_bullet(nodes[end - 1]))  # type: ignore[union-attr]
        if not (inside or (bullet and opened)):
            break
        end += 1
    return end


def _prose_left(nodes: Sequence[Part]) -> float:
    """The left edge of most paragraphs of prose."""
    edges = Counter(round(n.text_left) for n in nodes if isinstance(n, Node) and not n.rank and len(n.text) > 15)
    return float(edges.most_common(1)[0][0]) if edges else 0.0


def _is_bullet(node: Part) -> bool:
    return isinstance(node, Node) and node.mark is not None and node.mark.kind == "bullet"


def _box_end(nodes: Sequence[Part], at: int) -> int:
    """Behind "… makes 12 recommendations, collected below by theme": where the theme headings with their lists end."""
    node = nodes[at]
    assert isinstance(node, Node)
    if node.rank or not re.search(r"\brecommendations?\b", node.wording, re.IGNORECASE):
        return 0
    end, themes = at + 1, 0
    while end + 1 < len(nodes):
        head, first = nodes[end], nodes[end + 1]
        if not (isinstance(head, Node) and theme_of(head.text) and isinstance(first, Node) and first.mark is not None):
            break
        themes += 1
        _, end = read_items(nodes, end + 1)
    return end if themes > 1 else 0


def _is_heading(nodes: Sequence[Part], at: int) -> bool:
    node = nodes[at]
    assert isinstance(node, Node)
    if not node.rank and not (is_plain_heading(nodes, at) and len(node.text) <= 12):
        return False
    wording = node.wording
    named = leading_ref(node.paragraph.text, "named")
    ours = _NOT_SECTION.search(wording) is None or _TOLD.search(wording) is not None
    return bool(_SECTION.search(wording)) and ours and not named


def _is_inner(nodes: Sequence[Part], at: int) -> bool:
    """A heading inside a section that begins a list of its own, of another year say."""
    node = nodes[at]
    return isinstance(node, Node) and bool(node.rank) and _is_heading(nodes, at)


def _leads_in(node: Node) -> bool:
    wording = node.wording.rstrip()
    parts = re.split(r"(?<=[.!?])\s+", wording)
    last = " ".join(parts[-2:]).replace(". ", ", ") if len(parts[-1].split()) <= 6 else parts[-1]  # "…. These are:"
    return (
        wording.endswith(":")
        and _LEAD_IN.search(last) is not None
        and _SPEAKER.search(wording) is not None
        and not re.search(
            r"\b(?:committee|cabinet|council|members|board) (?:is|are) (?:asked|recommended)\b|"
            r"\brecommends? that you\b|"
            r"\b(?:auditors?|inspectors?|ofsted|ombudsman|regulator) (?:has |have |also )?(?:made|make|recommend)",
            last,
            re.IGNORECASE,
        )
    )


def _plain_end(nodes: Sequence[Part], at: int) -> int:
    """Where the section of a heading in the running text's type ends: at the next heading of any kind."""
    place = at + 1
    while place < len(nodes):
        node = nodes[place]
        if isinstance(node, Node) and (
            node.rank or (place > at + 1 and node.mark is None and is_plain_heading(nodes, place))
        ):
            break
        place += 1
    return place


# 2. the items of one section


def section_items(nodes: Sequence[Part], section: Section) -> list[Found]:
    """The recommendations of one section, in printed order; the lines of a key ("Complete: …") are none."""
    found = _section_items(nodes, section)
    return [item for item in found if item.text and fold(str(item.headline)) not in _states()]


def _section_items(nodes: Sequence[Part], section: Section) -> list[Found]:
    inside = [nodes[at] for at in range(section.start, section.stop)]
    if section.is_list:
        return _marked(inside, 0)
    tables = [found for node in inside if isinstance(node, TableNode) for found in _from_table(node)]
    if tables:
        return tables
    named = [at for at, node in enumerate(inside) if isinstance(node, Node) and _names_itself(node)]
    if named:
        return _named(inside, named, section.told)
    if below := _below_numbered(inside):
        return below
    if sum(map(is_quotation, inside)) > 1:
        return []  # each quoted over the prose that answers it: progress_notes reads them
    marked = next((at for at, node in enumerate(inside) if isinstance(node, Node) and _may_begin(inside, at)), None)
    bold = [at for at, node in enumerate(inside) if isinstance(node, Node) and _is_headline(inside, at)]
    if bold and (marked is None or bold[0] < marked) and not all(theme_of(_text(inside[at])) for at in bold):
        return _headlined(inside, bold, section.told)
    if marked is not None:
        return _marked(inside, marked)
    return _after_lead_in(inside)


def is_quotation(node: Part) -> bool:
    """Whether a paragraph is one quotation from first to last."""
    return (
        isinstance(node, Node)
        and len(node.text) <= 80
        and re.fullmatch(r"[“\"‘'][^“”]{15,}[”\"’'][.;]?", node.wording) is not None
    )


@cache
def _states() -> frozenset[str]:
    return frozenset(fold(row["printed"]) for row in rows("statuses"))


def _below_numbered(inside: Sequence[Part]) -> list[Found]:
    """The list below a paragraph "5.1 The team makes three recommendations:": its own number begins no list of them."""
    for at, node in enumerate(inside):
        if isinstance(node, Node) and node.mark is not None and node.mark.kind != "bullet" and _leads_in(node):
            items, _ = read_items(inside, at + 1)
            if len(items) > 1 and items[0].node.mark is not None and items[0].node.mark.kind != node.mark.kind:
                return [_from_item(item, NO_TEXT) for item in items]
    return []


def _from_table(node: TableNode) -> list[Found]:
    """The rows of a table with a column of recommendations, where it is no plan."""
    grid = node.table.grid()
    fields = {cell.column: heading_field(str(cell.text))[0] for cell in grid[0] if cell is not None and cell.text}
    columns = {field: at for at, field in fields.items()}
    if "recommendation" not in columns:
        return []
    found = []
    theme = NO_TEXT
    for row in grid[1:]:
        cell, ref = row[columns["recommendation"]], row[columns["ref"]] if "ref" in columns else None
        if cell is not None and cell.colspan == node.table.column_count and theme_of(cell.text):
            theme = cell.text  # a band over the whole row
            continue
        if cell is not None and len(re.findall(r"[A-Za-z]{2,}", str(cell.text))) > 3 and cell is not ref:
            found.append(Found(ref.text if ref is not None else NO_TEXT, cell.text, headline(cell.text), theme))
    return found


def _text(node: Part) -> Text:
    return node.text if isinstance(node, Node) else NO_TEXT


_UNNUMBERED = re.compile(r"^(?:key\s+)?recommendation\s*[:–]\s*(?=\S)", re.IGNORECASE)


def _names_itself(node: Node) -> bool:
    if _UNNUMBERED.match(node.wording) and len(node.text) > 5:
        return True
    for text in (node.paragraph.text, node.text):
        count = leading_ref(text, "named")
        if count and re.match(r"(?:key )?rec|[A-Z]{1,4}\s?-?\d", str(text), re.IGNORECASE):
            return node.rank > 0 or len(text) <= count + 1 or _divided(text, count) or text.words[0].bold
    return False


def _divided(text: Text, count: int) -> bool:
    """Whether a colon, a stop or a dash stands behind the reference: "Recommendation 4 asks …" is prose."""
    if text.words[count - 1].text[-1] in ":.)–-":
        return True
    after = text.words[count]
    return after.text in (":", "–", "—", "-") or after.top > text.words[count - 1].bottom - 1 or text.words[0].bold


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
        if bare := _UNNUMBERED.match(str(whole)):
            count, own = 0, whole.between(bare.end(), len(str(whole)))
        body: list[Node] = []
        for node in inside[start + 1 : stop]:
            is_head = not own and not body and isinstance(node, Node)  # "2.1 Recommendation 1" over a bold headline
            if not isinstance(node, Node) or (
                node.rank and not is_head and (theme_of(node.text) or node.rank > first.rank + 0.3)
            ):
                break
            body.append(node)
        if told and own:
            found.append(Found(bare_ref(whole.cut(0, count)), own, NO_TEXT, theme, _joined(body)))
            continue
        head = bool(own) and (first.rank > 0 or (first.paragraph.bold and bool(body)))
        found.append(_built(bare_ref(whole.cut(0, count)), own, head, body, theme))
    return found


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
        if node.mark is None and at != start:
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
        own = node.text if node.mark and node.mark.kind == "bullet" else node.paragraph.text
        match = _PROGRESS_LABEL.match(str(own)) if at == 0 else None
        text = text + (own.between(match.end(), len(str(own))) if match else own)
    return text


def _is_headline(inside: Sequence[Part], at: int) -> bool:
    """A bold line with a plain paragraph below it."""
    node = inside[at]
    assert isinstance(node, Node)
    after = inside[at + 1] if at + 1 < len(inside) else None
    bold = node.paragraph.bold or node.rank > 0
    return bold and isinstance(after, Node) and not after.paragraph.bold and not after.rank and len(node.text) <= 40


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
            found.append(Found(head.ref, head.text, NO_TEXT, theme, _joined(body)))
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
            and _SECTION.search(node.wording + " recommendations")
        ):
            items, _ = read_items(list(inside), at + 1)
            return [_from_item(item, NO_TEXT) for item in items if len(item.text) >= 3]
    return []


# 3. to records


def peer_recommendations(
    nodes: Sequence[Part], year: str, earlier: str = "", among_prose: str | None = None
) -> list[PrintedRecommendation]:
    """All recommendations of a peer team.

    ``year`` made the current ones, ``earlier`` those of the review before, ``among_prose`` (``year`` unless told)
    those that stand alone among prose.
    """
    found: list[PrintedRecommendation] = []
    for section in sections(nodes):
        alone = nodes[section.start] is section.head  # a recommendation among prose: a year in it is its own matter
        lonely = year if among_prose is None else among_prose
        made = lonely if alone else _made(nodes, section, year, earlier)
        above = heading_above(nodes, section.start) if alone else NO_TEXT
        items = [replace(item, theme=item.theme or above) for item in section_items(nodes, section)]
        _add(found, [_record(item, section, made) for item in items])
    return found


def heading_above(nodes: Sequence[Part], at: int) -> Text:
    """The wording of the nearest heading above a place; a theme's name without its number."""
    head = next(
        (n.text for n in reversed(nodes[:at]) if isinstance(n, Node) and n.rank and not _names_itself(n)), NO_TEXT
    )
    name = leading_theme(head) if theme_of(head) else None
    return head.cut(*name) if name else head


def quoted_recommendations(
    nodes: Sequence[Part], asked: Sequence[PrintedRecommendation], year: str, later: str
) -> list[PrintedRecommendation]:
    """Peers' recommendations that another paper prints as a list of its own: two at least, said to be the peers'.

    ``year`` made them; ``later``, that of the progress review, made those called further ones.
    """
    taken = {id(word) for item in asked for word in item.text.words}
    found: list[PrintedRecommendation] = []
    for section in sections(nodes):
        above = heading_above(nodes, section.start - 1)
        said = _OF_PEERS.search(f"{above} {section.head.wording}") or _peers_above(nodes, section)
        if not said:
            continue
        items = [
            item for item in section_items(nodes, section) if not any(id(word) in taken for word in item.text.words)
        ]
        if len(items) > 1:
            made = _made(nodes, section, later if _FURTHER.search(section.head.wording) else year, "")
            _add(found, [_record(item, section, made) for item in items])
    return found


_OF_PEERS = re.compile(r"\bpeers?\b|\breview team\b|\bchallenge team\b|\blga\b", re.IGNORECASE)


def _peers_above(nodes: Sequence[Part], section: Section) -> bool:
    """Whether the paragraph behind a heading "Key recommendations" says that they are the peers'."""
    for node in nodes[section.start : min(section.stop, section.start + 2)]:
        if (
            isinstance(node, Node)
            and node.mark is None
            and re.search(r"\bpeers?\b.{0,60}\brecommend", node.wording, re.IGNORECASE)
        ):
            return True
    return False


def _record(item: Found, section: Section, made: str) -> PrintedRecommendation:
    heading = section.head.text if section.head.rank or not section.is_list else NO_TEXT
    progress = (PrintedProgress(item.progress),) if item.progress else ()
    return PrintedRecommendation(
        item.text, item.text.page, item.ref, item.headline, heading, item.theme, "peer", progress=progress, made=made
    )


def _made(nodes: Sequence[Part], section: Section, year: str, earlier: str) -> str:
    wording = section.head.wording
    if section.is_list:
        wording = re.split(r"(?<=[.!?])\s+", wording.rstrip())[-1]
    stated = _YEAR.search(wording)
    if stated:
        return stated.group()
    if not section.is_list:
        for node in nodes[section.start : section.start + 2]:
            if (
                isinstance(node, Node)
                and node.mark is None
                and _EARLIER.search(node.wording)
                and _SECTION.search(node.wording)
            ) and (found := _YEAR.search(node.wording)):
                return found.group()
    return earlier if earlier and _EARLIER.search(wording) and not _FURTHER.search(wording) else year


def _add(found: list[PrintedRecommendation], items: Sequence[PrintedRecommendation]) -> None:
    """The items of one list, of which no two are one; what is printed again joins its first wording, or that it."""
    before = len(found)
    for new in items:
        at = next((at for at, old in enumerate(found[:before]) if _is_again(old, new)), None)
        if at is None:
            found.append(new)
            continue
        old = found[at]
        whole, part = (old, new) if len(old.text) >= len(new.text) else (new, old)
        doubt = Doubt("text", "printed_twice", f"printed again on page {part.page}", "info", str(part.text))
        found[at] = replace(
            whole,
            theme=old.theme or new.theme,
            progress=old.progress or new.progress,
            doubts=(*old.doubts, *new.doubts, doubt),
        )


def _is_again(old: PrintedRecommendation, new: PrintedRecommendation) -> bool:
    """Whether two printings are of one recommendation: alike in wording, or of one number and headline."""
    one, two = str(old.text), str(new.text)
    if fuzz.ratio(one, two) >= TWICE and same_numbers(one, two):
        return True
    head = str(old.headline or old.text), str(new.headline or new.text)
    same_head = (
        str(old.ref) == str(new.ref)
        and bool(old.ref)
        and (head[0] == head[1] or one.startswith(head[1]) or two.startswith(head[0]))
    )
    return same_head and (old.made == new.made or not old.made)


def count_doubts(nodes: Sequence[Part], found: Sequence[PrintedRecommendation]) -> list[tuple[int, Doubt]]:
    """Stated counts of recommendations that agree with no list that was found."""
    groups = {
        len([r for r in found if r.made == made and str(r.section) == section]) for made, section in _groups(found)
    }
    groups |= {len([r for r in found if r.made == made]) for made, _ in _groups(found)} | {len(found)}
    doubts = []
    for node in nodes:
        if not isinstance(node, Node):
            continue
        for match in _COUNT.finditer(node.wording):
            word = match["n"].casefold()
            number = int(word) if word.isdigit() else _NUMBERS.index(word) + 1
            if found and number not in groups:
                message = f"the document speaks of {number} recommendations; its lists have {sorted(groups)}"
                doubts.append((node.page, Doubt("", "count_differs", message, "warning", match.group())))
    return doubts


def _groups(found: Sequence[PrintedRecommendation]) -> set[tuple[str, str]]:
    return {(r.made, str(r.section)) for r in found}
