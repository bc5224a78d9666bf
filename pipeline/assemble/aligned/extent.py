"""How far a table of data reaches beyond its lines of figures: its heading above them, the rest of a label below."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.assemble.aligned.columns import PROSE, Row, Span, divided_at, over
from pipeline.assemble.aligned.region import Level

FAR = 3.0  # times the size: the widest white between two rows
CLOSE = 1.4  # the same between the lines of a heading
HEAD = 9  # lines of a heading, at most

CAPTION = re.compile(
    r"(?:table|figure|fig\.?|chart|exhibit|box|graph)\b[\s:.]*(?:\d|[A-Z]{1,2}\W?\d|:|$)|(?:sources?|notes?)(?:\s*[:.]|$)",
    re.I,
)


def head_start(rows: Sequence[Row], first: int, columns: Sequence[Span], wide: Sequence[Level]) -> int:
    """Where the heading begins: under a rule over lines that fit the columns, else as far up as they stand close."""
    fitting = first
    while fitting > 0 and first - fitting < HEAD and _fits_head(rows[fitting - 1], columns, wide):
        upper, lower = rows[fitting - 1].line, rows[fitting].line
        if lower.box.top - upper.box.bottom > FAR * upper.size:
            break
        fitting -= 1
    ruled = [at for at in range(first - 1, fitting - 1, -1) if rule_above(rows, at, wide)]
    if ruled:
        top = ruled[0]
        for at in ruled[1:]:  # a further rule bounds the heading only if columns stand below it
            if not any(len(row.parts) > 1 for row in rows[at:top]):
                break
            top = at
        return top
    at = first
    while at > fitting and rows[at].line.box.top - rows[at - 1].line.box.bottom <= CLOSE * rows[at - 1].line.size:
        at -= 1
    return _below_title(rows, at, first, columns)


def _below_title(rows: Sequence[Row], head: int, first: int, columns: Sequence[Span]) -> int:
    """The heading without a title: a line alone over the labels, white below it, with other words for their heading."""
    while head + 1 < first and _is_label(rows[head], columns):
        own = any(over(part, columns) == [0] for row in rows[head + 1 : first] for part in row.parts)
        line, following = rows[head].line, rows[head + 1].line
        near = following.box.top - line.box.bottom < 0.6 * following.size and line.size < following.size + 0.4
        if near or not (own or line.bold):
            break
        head += 1
    return head


def with_labels(rows: Sequence[Row], first: int, columns: Sequence[Span], wide: Sequence[Level]) -> int:
    """The first line below a rule that parts labels above the first figures from a heading; else ``first``."""
    at = first
    while at > 0 and not rule_above(rows, at, wide):
        if (
            not _is_label(rows[at - 1], columns)
            or rows[at].line.box.top - rows[at - 1].line.box.bottom > rows[at].line.size
        ):
            return first
        at -= 1
    return at if at > 0 and len(rows[at - 1].parts) > 1 and _fits_head(rows[at - 1], columns, wide) else first


def _is_label(row: Row, columns: Sequence[Span]) -> bool:
    return len(row.parts) == 1 and over(row.parts[0], columns) in ([0], [])


def below_heading(rows: Sequence[Row], head: int, first: int, columns: Sequence[Span], wide: Sequence[Level]) -> int:
    """The first line of the body: labels alone above the first figures belong to it."""
    at = first
    while at - 1 > head and _is_label(rows[at - 1], columns):
        if rule_above(rows, at, wide):
            return at if at < first else first
        at -= 1
    above = [part for row in rows[head:at] for part in row.parts]
    return at if any(over(part, columns) not in ([0], []) for part in above) else first


def rule_above(rows: Sequence[Row], at: int, wide: Sequence[Level]) -> bool:
    line = rows[at].line
    above = max(rows[at - 1].line.box.y_centre if at else 0.0, line.box.top - 3 * line.size)
    return any(above < level.y < line.box.y_centre for level in wide)


def _fits_head(row: Row, columns: Sequence[Span], wide: Sequence[Level]) -> bool:
    """Whether a line may belong to a heading: its parts stand over columns, none runs from the labels over the rest."""
    box = row.line.box
    left = min(columns[0].x0 - 12, *(level.x0 for level in wide), columns[0].x0)
    right = max(columns[-1].x1 + 30, *(level.x1 for level in wide), columns[-1].x1)
    row = divided_at(row, columns)
    if len(row.parts) >= max(3, 0.6 * len(columns)):  # over most columns: they may be wider
        right += 0.4 * (columns[-1].x1 - columns[0].x0)
    if CAPTION.match(row.line.text) or box.x0 < left or box.x1 > right:
        return False
    for part in row.parts:
        stands = over(part, columns)
        if len(stands) > 1 and stands[0] == 0 and len(part.words) > 2:
            return False
        if len(part.words) > 2 * PROSE:
            return False
    return True


def foot_end(rows: Sequence[Row], last: int, columns: Sequence[Span], wide: Sequence[Level]) -> int:
    """Where the table ends, exclusive: the rest of a label may stand below its figures."""
    at = last + 1
    if at >= len(rows):
        return at
    row, before = rows[at], rows[at - 1]
    close = row.line.box.top - before.line.box.bottom < 0.35 * row.line.size
    ruled = any(before.line.box.y_centre < level.y < row.line.box.y_centre for level in wide)
    below = any(row.line.box.y_centre < level.y < row.line.box.bottom + 2 * row.line.size for level in wide)
    alone = len(row.parts) == 1 and over(row.parts[0], columns) == [0]
    lower = row.line.text[:1].islower() or row.line.text[:1] == "("
    return at + 1 if close and alone and not ruled and (below or lower) and not CAPTION.match(row.line.text) else at
