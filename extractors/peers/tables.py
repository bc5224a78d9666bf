"""Teams in tables, with rules or with white space between their columns."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from extractors.columns import table_columns
from extractors.label_tables import heads_a_report
from extractors.outline import Node, Part
from extractors.peers.entry import ROLE, is_name, looks_like_organisation, named_first, post_and_body, read_peer
from extractors.peers.unnamed import with_names
from schemas.document import NO_TEXT, Cell, Table, Text
from schemas.page import Word
from schemas.printed import PrintedPeer
from schemas.vocabulary import fold, says_nothing

TEAM = re.compile(r"\b(?:peers?|peer team|team|reviewers)\b", re.IGNORECASE)  # words that speak of a team
_ENOUGH = (  # columns that make a team of a table
    {"name", "role"},
    {"name", "organisation"},
    {"name", "both"},
    {"name", "peer"},
    {"peer", "organisation"},
    {"peer", "role"},
    {"role", "sought"},
)


def from_table(table: Table, introduced: bool = False) -> list[PrintedPeer]:
    """The rows of a table whose headings are Name, Role, Organisation (or two of them), with peers in it.

    ``introduced``: words above it say that it is the team's, so that its cells may tell what its headings do not.
    """
    grid = table.grid()
    if not grid or table.row_count < 3 or any(is_name(str(cell.text)) for cell in grid[0] if cell is not None):
        return []
    plan = table_columns(table)
    if plan is not None and plan.first("recommendation") and (plan.first("progress") or plan.first("action")):
        return []
    if heads_a_report(table):
        return []
    of_peers = any(TEAM.search(str(cell.text)) for cell in table.cells)
    says_peer = any(re.search(r"\bpeers?\b", str(cell.text), re.IGNORECASE) for cell in table.cells)
    body = grid[1:] if not any(named_first(cell.text) for cell in grid[0] if cell is not None) else grid
    columns = named_columns(grid[0]) if body is not grid else {}
    if introduced or says_peer:
        columns = with_names(body, columns, introduced)
    if not any(needed <= columns.keys() for needed in _ENOUGH):
        return []
    if "organisation" not in columns and "role" in columns and _holds_bodies(table, columns["role"]):
        columns["both"] = columns.pop("role")
    found = [peer for row in body if (peer := peer_in_row(row, columns)) is not None]
    sought = "sought" in columns and any(re.search(r"\bpeer\b", str(cell.text), re.IGNORECASE) for cell in table.cells)
    named = any(peer.name for peer in found)
    posts = len(found) >= 3 and ("peer" in columns or sought)
    return found if (named and (introduced or of_peers)) or posts else []


def named_columns(heading: Sequence[Cell | None]) -> dict[str, int]:
    """The columns by what their headings name, the first of each kind."""
    columns: dict[str, int] = {}
    for cell in heading:
        kind = column_kind(fold(str(cell.text))) if cell is not None and cell.text else None
        if cell is not None and kind:
            columns.setdefault(kind, cell.column)
    return columns


def peer_in_row(row: Sequence[Cell | None], columns: Mapping[str, int]) -> PrintedPeer | None:
    """The peer, or the post sought, of one row."""
    cells = {kind: cell.text for kind, at in columns.items() if (cell := row[at]) is not None}
    texts = {kind: NO_TEXT if says_none(str(text)) else text for kind, text in cells.items()}
    name, role = texts.get("name", NO_TEXT), texts.get("role", NO_TEXT) or texts.get("peer", NO_TEXT)
    organisation = texts.get("organisation", NO_TEXT)
    whole = Text(tuple(word for cell in dict.fromkeys(row) if cell is not None for word in cell.text.words))
    if not organisation and looks_like_organisation(str(role)) and not ROLE.search(str(role)):
        role, organisation = NO_TEXT, role
    if told := named_first(name):
        return PrintedPeer(whole, told.name, told.role or role, told.organisation or organisation)
    if name and not is_name(str(name)) and role:  # "to be confirmed, a head of service": a post still sought
        name = NO_TEXT
    if "name" not in columns:
        name = next((texts[kind] for kind in ("sought", "peer") if is_name(str(texts.get(kind, "")))), NO_TEXT)
    if both := texts.get("both"):
        sought = next(read_peer(both), None) if not name else None
        bare = sought is not None and not role
        role, organisation = (NO_TEXT, NO_TEXT) if bare else post_and_body(both, role)
        if sought and not organisation:  # "Director of Housing from a London borough": a post, and no body of its own
            whence = re.search(r"\s+from\s+an?(?:other)?\s", str(sought.role))
            role = sought.role.between(0, whence.start()) if whence else sought.role
    if not name and not role:
        return None
    return PrintedPeer(whole, name, role, organisation)


def _holds_bodies(table: Table, column: int) -> bool:
    """Whether half of the posts in a column name their organisation, too: "Leader, Northmere Borough Council"."""
    texts = [str(cell.text) for cell in table.cells if cell.row and cell.column == column and cell.text]
    return 2 * sum(looks_like_organisation(re.split(r",|\(|\s[–—-]\s|\bat\b", text)[-1]) for text in texts) > len(texts)


class Columns(NamedTuple):
    """What the columns of a team's table hold, from left to right, and their left edges in points."""

    kinds: tuple[str, ...]
    edges: tuple[float, ...]


def headed_columns(head: Part) -> Columns | None:
    """The columns that a line of headings names; None where it is no such line, or one for no team."""
    if not isinstance(head, Node) or not any(map(head.small.__contains__, _MAY_HEAD)):
        return None
    starts = _wide_starts(head.paragraph.text)
    if not 2 <= len(starts) <= 4:
        return None
    cuts = [*starts, len(head.paragraph.text)]
    kinds = [column_kind(fold(str(head.paragraph.text.cut(a, b)))) for a, b in itertools.pairwise(cuts)]
    if not {"name", "peer"} & set(kinds) or len(set(kinds)) < len(kinds):
        return None
    known = tuple(kind for kind in kinds if kind)
    edges = tuple(head.paragraph.text.words[start].x0 - 3 for start in starts)
    return Columns(known, edges) if len(known) == len(kinds) else None


def rows_in_columns(nodes: Sequence[Part], at: int, columns: Columns) -> list[PrintedPeer]:
    """The paragraphs from a place on that are rows of a team's table, as far as each has a name in its column."""
    rows: list[PrintedPeer] = []
    for node in nodes[at:]:
        if not isinstance(node, Node) or node.rank or len(node.text) > 40:
            break
        cells = {}
        for kind, left, right in zip(columns.kinds, columns.edges, [*columns.edges[1:], float("inf")], strict=True):
            cells[kind] = _rejoined([word for word in node.paragraph.text.words if left <= word.x0 < right])
        name = cells.get("name") or cells.get("peer") or NO_TEXT
        if not is_name(str(name)):
            break
        rows.append(
            PrintedPeer(node.paragraph.text, name, cells.get("role") or NO_TEXT, cells.get("organisation") or NO_TEXT)
        )
    return rows


_MAY_HEAD = ("name", "peer", "team", "part")  # one of them is in the heading of a team's column: see below


def _wide_starts(text: Text) -> list[int]:
    """The words of a line that stand behind a wide gap, the first one included."""
    pairs = itertools.pairwise(text.words)
    return [0, *[at for at, (a, b) in enumerate(pairs, 1) if b.x0 - a.x1 > 1.2 * b.size and b.top < a.bottom]]


def _rejoined(words: Sequence[Word]) -> Text:
    """The words of a narrow column, those that its line ends broke put together."""
    joined: list[Word] = []
    for word in words:
        last = joined[-1] if joined else None
        if last is not None and last.text.endswith("-") and word.top > last.bottom - 1 and word.text[0].islower():
            joined[-1] = last._replace(text=last.text[:-1])
            word = word._replace(glued=True)
        joined.append(word if joined else word._replace(glued=False))
    return Text(tuple(joined))


def says_none(text: str) -> bool:
    """Whether a wording says that nobody is named yet."""
    return says_nothing(text) or fold(text) in ("to be confirmed", "tbc", "to be agreed", "vacant", "to be identified")


def column_kind(heading: str) -> str | None:
    words = set(heading.split())
    if words & {"challenge", "review"} and not words & {"role", "part", "place", "member", "name", "team"}:
        return None  # "Corporate Peer Challenge 2025": what a report is about, and no peer
    if re.search(r"\blooking for\b|\bsought\b|\bseeking\b", heading):
        return "sought"
    if words & {"role", "post", "position", "title"} and words & {"organisation", "council", "authority"}:
        return "both"
    if words & {"name", "names"} or heading in ("who", "who they are", "person"):
        return "name"
    if words & {"organisation", "council", "authority", "employer", "from"}:
        return "organisation"
    if words & {"position", "post", "title", "job"}:
        return "role"
    if words & {"role", "peer", "peers", "member", "part"} or words >= {"place", "team"}:
        return "peer" if words & {"peer", "peers", "team", "part"} else "role"
    return None
