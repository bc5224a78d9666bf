"""What the columns of a team's table hold where their headings do not say so, or say less: told from their cells."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from extractors.peers.entry import ROLE, begins_with_name, looks_like_organisation
from schemas.document import Cell

MOST = 0.6  # of the filled cells of a column
_KINDS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("organisation", lambda wording: looks_like_organisation(wording) and not ROLE.search(wording)),
    ("role", lambda wording: ROLE.search(wording) is not None),
)

Rows = Sequence[Sequence[Cell | None]]


def with_names(rows: Rows, columns: Mapping[str, int], introduced: bool) -> dict[str, int]:
    """The columns, and that of the names where most of its cells begin with one: "Role  Peer" over "Lead  Ann Lee, …".

    Of a team that words above the table have ``introduced``, also columns whose headings say nothing.
    """
    found = dict(columns)
    everywhere = range(len(rows[0]))
    if "name" not in found:
        at = _holding(rows, everywhere if introduced else found.values(), begins_with_name)
        if at is None:
            return found
        found = {kind: column for kind, column in found.items() if column != at} | {"name": at}
    for kind, holds in _KINDS if introduced else ():
        free = [column for column in everywhere if column not in found.values()]
        if kind not in found and (at := _holding(rows, free, holds)) is not None:
            found[kind] = at
    rest = [column for column in everywhere if column not in found.values()]
    if introduced and len(rest) == 1 and "role" not in found:  # "Finance", "LGA": a part in the team
        found["role"] = rest[0]
    return found


def _holding(rows: Rows, among: Iterable[int], holds: Callable[[str], bool]) -> int | None:
    """The first of the columns two or more, and most, of whose filled cells hold something."""
    for column in among:
        texts = [str(cell.text) for row in rows if (cell := row[column]) is not None and cell.text]
        held = sum(map(holds, texts))
        if held >= 2 and held >= MOST * len(texts):
            return column
    return None
