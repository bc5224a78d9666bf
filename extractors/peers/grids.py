"""Teams set out without a heading row: rows of parts, or "cards" with a part on each line, two or three abreast.

In columns that only white divides, or in the cells of a table.  What each part is, its wording says: a name, an
organisation, a post; "Peer 3" in front of a post is none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.outline import Node, Part
from extractors.peers.entry import ROLE, is_name, looks_like_organisation, named_first, post_and_body, read_peer
from extractors.peers.tables import column_kind, says_none
from extractors.spread import Spread, cards, rows, spread_at
from schemas.document import NO_TEXT, Cell, Table, Text
from schemas.printed import PrintedPeer
from schemas.vocabulary import fold

CARD_LINES = 6
PART_WORDS = 22
_NUMBERED = re.compile(
    r"(?:(?:peer|member|reviewer|post|place|role|team member)\s*(?:no\.?\s*)?(?:\d{1,2}|[a-h])|\d{1,2}\.?|lead)"
    r"(?:\s*\(\s*[\w ]{2,20}\s*\))?:?",
    re.IGNORECASE,
)
_PART_IN_TEAM = re.compile(
    r"(?:lead|member|officer|shadow|elected member|senior officer|team)?\s*(?:peer|reviewer|lead|manager)\s*\d?|lga",
    re.IGNORECASE,
)
_OPEN = re.compile(r"(?:,|&|\b(?:and|of|for|the|to|upon|with))$", re.IGNORECASE)
_NO_BODY = re.compile(  # the end of a body's name, and none in itself
    r"(?!local government assoc)"
    r"(?:(?:district|borough|city|county|metropolitan|unitary|town|local|government|combined|and|&)\s+)*"
    r"(?:council|authority|association)",
    re.IGNORECASE,
)
_PARTY = re.compile(
    r"\(?(?:labour|conservative|liberal democrat|lib dem|green|independent|reform uk)\)?", re.IGNORECASE
)


def in_grid(nodes: Sequence[Part], at: int, least: int = 2) -> tuple[list[PrintedPeer], int]:
    """The peers of the grid that begins at a node, and the place behind it; none where it is no team."""
    first = nodes[at] if at < len(nodes) else None
    spread = spread_at(nodes, at, least) if isinstance(first, Node) and first.mark is None else None
    if spread is None:
        return [], at
    spread = _above_heading(nodes, at, spread)
    readings = [_read(cards(spread), 2)]
    if spread.width > 1:
        readings.append(_read([[cell for cell in row if cell] for row in rows(spread)], 1))
    best = max(readings, key=len)
    return best, spread.stop if best else at


def in_cells(table: Table) -> list[PrintedPeer]:
    """The peers of a table that has one in each cell, or one in each row without a heading."""
    whole = [list(_parts(cell)) for cell in table.cells if cell.text]
    grid = [[cell.text for cell in dict.fromkeys(row) if cell is not None and cell.text] for row in table.grid()]
    return max(_read(whole, 2), _read(grid, 2) if table.column_count > 1 else [], key=len)


def _parts(cell: Cell) -> Iterator[Text]:
    """A card's lines; those that only the card's side parted are one: a name in bold, a line that had no room."""
    right = cell.places[0].box.x1 - (min(word.x0 for word in cell.text.words) - cell.places[0].box.x0)
    part = NO_TEXT
    for line in map(Text, cell.text.lines()):
        last, first = part.words[-1] if part else None, line.words[0]
        room = right - last.x1 - 0.25 * last.size if last else 0.0
        goes_on = last is not None and last.page == first.page and first.x1 - first.x0 > room
        alike = last is not None and last.bold == first.bold and abs(last.size - first.size) < 0.5
        if goes_on and alike and (first.bold or _NO_BODY.fullmatch(str(line)) or _OPEN.search(str(part))):
            part = part + line
            continue
        if part:
            yield part
        part = line
    yield part


def _above_heading(nodes: Sequence[Part], at: int, spread: Spread) -> Spread:
    """The columns as far as the next heading in larger type than their own first line."""
    first = nodes[at]
    assert isinstance(first, Node)
    size = max(first.paragraph.size, *_sizes_of_first_card(spread)) + 0.8  # a name is larger than "Lead peer" above it
    stop = next((n for n in range(at, spread.stop) if nodes[n].paragraph.size > size), None)  # type: ignore[union-attr]
    if stop is None:
        return spread
    head = nodes[stop]
    lines = [line for line in spread.lines if (line.page, line.bottom) <= (head.page, head.paragraph.top + 1)]  # type: ignore[union-attr]
    return Spread(tuple(lines), stop)


def _sizes_of_first_card(spread: Spread) -> list[float]:
    """The sizes of the lines of the first card; of a grid's first row."""
    first = cards(spread)[0]
    return [word.size for line in first[:CARD_LINES] for word in line.words]


def _read(blocks: Sequence[Sequence[Text]], least: int) -> list[PrintedPeer]:
    """The peer of each block of parts, where nearly all are peers; ``least``: parts that a block must have."""
    blocks = [block for block in blocks if block and not _is_heading(block)]
    found = [
        peer if least <= len(block) <= CARD_LINES and all(len(part) <= PART_WORDS for part in block) else None
        for block in blocks
        for peer in [_peer(block)]
    ]
    kept = [peer for peer in found if peer is not None]
    if len(kept) < 2 or len(kept) < 0.8 * len(blocks):
        return []
    return kept if any(peer.name or re.search(r"peer", str(peer.text), re.IGNORECASE) for peer in kept) else []


def _is_heading(block: Sequence[Text]) -> bool:
    """Whether the parts are the columns' headings: all known, or one of them and all in bold."""
    if len(block) < 2 or any(len(part) > 4 or is_name(str(part)) for part in block):
        return False
    known = [column_kind(fold(str(part))) is not None for part in block]
    return all(known) or (any(known) and all(word.bold for part in block for word in part.words))


def _peer(block: Sequence[Text]) -> PrintedPeer | None:
    """The peer whom the parts of a block describe; None where they do not."""
    whole = _joined(block)
    block = [part for part in block if not says_none(str(part))]
    entries = [(part, peer) for part in block if (peer := named_first(part)) is not None]
    if len(entries) == 1 and len(block) > 1:  # "Lead peer" beside "Ann Lee, Chief Executive, Northmere Council"
        part, told = entries[0]
        beside = [other.without_stop() for other in block if other is not part and not _NUMBERED.fullmatch(str(other))]
        bodies = [other for other in beside if looks_like_organisation(str(other)) and not ROLE.search(str(other))]
        body = told.organisation or next(iter(bodies), NO_TEXT)
        role = told.role or next((other for other in beside if other not in bodies), NO_TEXT)
        if body:
            return PrintedPeer(whole, told.name, role, body)
    name = organisation = NO_TEXT
    posts: list[Text] = []
    if len(block) > 2 and _PART_IN_TEAM.fullmatch(str(block[0])) and any(map(_is_body, block[1:])):
        block = block[1:]  # "LGA" as a label over a card whose organisation is spelt out below
    for part in _rejoined(block):
        wording = str(part).strip()
        if _NUMBERED.fullmatch(wording) or _PARTY.fullmatch(wording):
            continue
        bare = _without_bracket(part)
        if not name and is_name(str(bare)):
            name = bare
        elif not organisation and looks_like_organisation(wording) and not ROLE.search(wording):
            organisation = part.without_stop()
        else:
            posts.append(part)
    if len(posts) > 1:  # "Member peer" beside the post that the peer holds
        posts = [part for part in posts if not _PART_IN_TEAM.fullmatch(str(part).strip(" :"))] or posts[:1]
    whole_peers = [peer for part in posts for peer in read_peer(part) if peer.name] if not name else []
    if len(whole_peers) == 1:  # "Lead peer" beside a name with its post and organisation
        return whole_peers[0]._replace(text=whole)
    if organisation and _PART_IN_TEAM.fullmatch(str(organisation)) and not name:  # "LGA" beside a post sought
        organisation = NO_TEXT
    role = NO_TEXT
    if posts and name and not organisation:
        role, organisation = post_and_body(_joined(posts), NO_TEXT)
    elif posts:
        role = _joined(posts)
    if role and not ROLE.search(str(role)):
        return None
    if name and (role or organisation):
        return PrintedPeer(whole, name, role.without_stop(), organisation)
    if name or not role:
        return next(read_peer(whole), None) if len(block) == 1 else None
    post = next(read_peer(role), None)
    return PrintedPeer(whole, NO_TEXT, post.role if post else role, organisation)


def _is_body(part: Text) -> bool:
    return looks_like_organisation(str(part)) and not ROLE.search(str(part))


def _rejoined(block: Sequence[Text]) -> list[Text]:
    """The parts, those put together of which the first breaks off: "London Borough of", "Calverhythe"."""
    found: list[Text] = []
    for part in block:
        if found and (
            _OPEN.search(str(found[-1])) or str(part)[:1].islower() or _NO_BODY.fullmatch(str(part).rstrip("."))
        ):
            found[-1] = found[-1] + part
        else:
            found.append(part)
    return found


def _without_bracket(part: Text) -> Text:
    """A name without a bracket behind it: "Ann Lee (lead peer)"."""
    match = re.search(r"\s*\([^)]*\)\s*$", str(part))
    return part.between(0, match.start()) if match and match.start() else part.without_signs()


def _joined(parts: Sequence[Text]) -> Text:
    return Text(tuple(word for part in parts for word in part.words))
