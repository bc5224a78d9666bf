"""Tables of data whose rows, and often whose columns, no rule divides: figures that line up below one another.

1. lines with figures behind a label, or beside one another, that line up with those above are a run;
2. a run of three lines with two columns of figures is a table (two lines with one between rules over its width); prose
   has numbers too, never over one another;
3. its heading stands above, up to the topmost rule or to white, a caption or prose; 4. its cells: ``aligned_rows``.

Source: text edges and rows as in A. Nurminen, Algorithmic extraction of data in tables in PDF documents (2013), and
B. Yildiz, K. Kaiser, S. Miksch, pdf2table (2005), with figures as the evidence that councils' prose does not give.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.assemble.aligned_columns import (
    Part,
    Row,
    Span,
    columns_of_figures,
    divided_at,
    line_to_row,
    over,
    rows_to_columns,
)
from pipeline.assemble.aligned_rows import Level, Levels, Region, region_to_grid
from pipeline.assemble.figures import is_measure
from pipeline.assemble.grids import Grid
from pipeline.assemble.layout import Line, words_to_lines
from schemas.geometry import Box
from schemas.page import Page, Word

ROWS = 3  # lines of data, at least, where no rules frame them
BETWEEN = 4  # lines without figures between two of a table, at most
FAR = 3.0  # times the size: the widest white between two rows
CLOSE = 1.4  # the same between the lines of a heading
HEAD = 9  # lines of a heading, at most
WIDE = 0.7  # share of a table's width that a rule over all of it covers
PROSE = 6  # words of a text that is no cell beside figures

_CAPTION = re.compile(
    r"(?:table|figure|fig\.?|chart|exhibit|box|graph)\b[\s:.]*(?:\d|[A-Z]{1,2}\W?\d|:|$)|(?:sources?|notes?)(?:\s*[:.]|$)",
    re.I,
)
_YEAR = re.compile(r"(?:19|20)\d\d(?:[-–/]\d{2,4})?[a-z*]?|\(\d{1,2}\)")


def aligned_grids(page: Page, words: Sequence[Word], taken: Sequence[Box]) -> list[Grid]:
    """The tables of data among ``words``, which stand outside the tables in ``taken``."""
    levels = page_levels(page, taken)
    grids: list[Grid] = []
    for lines in text_columns(words_to_lines(word for word in words if word.angle == 0)):
        rows = [line_to_row(line) for line in lines]
        for first, last in _runs(rows, taken):
            region = run_to_region(rows, first, last, levels)
            if region is not None:
                grids.append(region_to_grid(page.number, region))
    return grids


def page_levels(page: Page, taken: Sequence[Box] = ()) -> Levels:
    """The horizontal rules that stand in no other table: each as it is drawn, and by height with its pieces joined."""
    pieces: list[Level] = []
    for box in sorted((r.box for r in page.rules if not r.vertical and r.box.width > 5), key=lambda b: (b.y_centre, b.x0)):
        if not any(t.top + 3 < box.y_centre < t.bottom - 3 and box.x0 < t.x1 and box.x1 > t.x0 for t in taken):
            pieces.append(Level(box.y_centre, box.x0, box.x1))
    joined: list[Level] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if last is not None and piece.y - last.y < 1.5 and piece.x0 < last.x1 + 12 and piece.x1 > last.x0 - 12:
            joined[-1] = Level(last.y, min(last.x0, piece.x0), max(last.x1, piece.x1))
        else:
            joined.append(piece)
    return Levels(tuple(pieces), tuple(joined))


def text_columns(lines: list[Line]) -> list[list[Line]]:
    """The lines, or, on a page in two columns of prose, those of each; what runs over both stays with the left ones."""
    gutter = _gutter(lines)
    if gutter is None:
        return [lines]
    left: list[Line] = []
    right: list[Line] = []
    for line in lines:
        one = tuple(word for word in line.words if word.x1 <= gutter)
        two = tuple(word for word in line.words if word.x0 >= gutter)
        if len(one) + len(two) < len(line.words):
            left.append(line)
            continue
        left += [Line(one, _box(one))] if one else []
        right += [Line(two, _box(two))] if two else []
    return [left, right]


def _box(words: Sequence[Word]) -> Box:
    return Box(
        min(w.x0 for w in words), min(w.top for w in words), max(w.x1 for w in words), max(w.bottom for w in words)
    )


def _gutter(lines: Sequence[Line]) -> float | None:
    """The middle of the white between two columns of prose: prose begins behind it, and ends before it, in many lines."""
    starts: list[float] = []
    ends: list[float] = []
    for line in lines:
        for part in line_to_row(line).parts:
            if len(part.words) >= PROSE:
                starts.append(part.box.x0)
                ends.append(part.box.x1)
    if len(starts) < 12:
        return None
    for start in sorted(set(map(round, starts))):
        right = [x for x in starts if abs(x - start) < 3]
        left = [x for x in ends if start - 40 < x < start - 6]
        crossing = sum(a < start - 4 < b for a, b in zip(starts, ends, strict=True))
        if len(right) >= 6 and len(left) >= 6 and crossing <= 0.5 * min(len(left), len(right)):
            return start - 3.0
    return None


# 1. runs


def _runs(rows: Sequence[Row], taken: Sequence[Box]) -> Iterator[tuple[int, int]]:
    """First and last of the lines of each run, both included."""
    run: list[int] = []
    for at, row in enumerate(rows):
        if not row.is_data:
            continue
        if run and _goes_on(rows, run, at, taken):
            run.append(at)
            continue
        if run:
            yield run[0], run[-1]
        run = [at]
    if run:
        yield run[0], run[-1]


def _goes_on(rows: Sequence[Row], run: Sequence[int], at: int, taken: Sequence[Box]) -> bool:
    """Whether a line of data belongs to the run above it: near, nothing but labels between, in the same columns."""
    between = rows[run[-1] + 1 : at]
    if len(between) > BETWEEN or any(_CAPTION.match(row.line.text) for row in between):
        return False
    chain = [rows[run[-1]], *between, rows[at]]
    for upper, lower in zip(chain, chain[1:], strict=False):
        if lower.line.box.top - upper.line.box.bottom > FAR * lower.line.size:
            return False
        if any(upper.line.box.bottom < box.y_centre < lower.line.box.top for box in taken):
            return False
    if sum(_is_prose(row) for row in between) > 1:
        return False
    recent = [part for number in run[-4:] for part in rows[number].parts if part.figure]
    figures = [part for part in rows[at].parts if part.figure]
    fitting = sum(any(min(p.box.x1, q.box.x1) - max(p.box.x0, q.box.x0) > 1 for q in recent) for p in figures)
    return fitting >= 0.5 * len(figures)


def _is_prose(row: Row) -> bool:
    return any(len(part.words) > PROSE for part in row.parts) and len(row.line.words) > 8


# 2. tables


def rows_to_region(rows: Sequence[Row], levels: Levels) -> Region | None:
    """The table that all of the lines inside a frame make: what stands above the first line with data is its heading."""
    data = [at for at, row in enumerate(rows) if row.is_data]
    if not data:
        return None
    columns = rows_to_columns(rows)
    if len(columns) < 2 or _holds_prose([rows[at] for at in data], columns_of_figures(rows, columns)):
        return None
    heading = tuple(divided_at(row, columns) for row in rows[: data[0]])
    return Region(heading, tuple(rows[data[0] :]), tuple(columns), levels)


def run_to_region(rows: Sequence[Row], first: int, last: int, levels: Levels) -> Region | None:
    """The table that a run of lines with data belongs to, with its heading; None where it is none."""
    first = _below_years(rows, first, last)
    body = rows[first : last + 1]
    columns = rows_to_columns(body)
    if len(columns) < 2:
        return None
    left, right = columns[0].x0, columns[-1].x1
    wide = [level for level in levels.joined if _covers(level, left, right)]
    figures = columns_of_figures(body, columns)
    data = [row for row in body if row.is_data]
    if not _is_table(rows, first, data, columns, figures, _is_framed(body, wide), wide) or _holds_prose(data, figures):
        return None
    first = _with_labels(rows, first, columns, wide)
    head = _head(rows, first, columns, wide)
    first = _below_heading(rows, head, first, columns, wide)
    foot = _foot(rows, last, columns, wide)
    heading = tuple(divided_at(row, columns) for row in rows[head:first])
    return Region(heading, tuple(rows[first:foot]), tuple(columns), levels)


def _is_table(
    rows: Sequence[Row],
    first: int,
    data: Sequence[Row],
    columns: Sequence[Span],
    figures: Sequence[int],
    framed: bool,
    wide: Sequence[Level],
) -> bool:
    """Whether lines that line up are a table: the fewer rules there are, the more figures there must be."""
    if not figures:
        return False
    if framed and len(data) > 1:
        return True
    if len(figures) > 1 and len(data) >= ROWS and len(columns) > 2:
        return True
    headed = first > 0 and len(rows[first - 1].parts) > 1 and (_rule_above(rows, first, wide) or _is_bold(rows, first))
    if headed and len(data) >= ROWS and len(columns) > 2:
        return True
    values = [part for row in data for part in row.parts if over(part, columns) == [figures[-1]]]
    measured = sum(is_measure(part.words) for part in values)
    return len(data) > ROWS and measured >= 0.6 * len(data)


def _is_bold(rows: Sequence[Row], first: int) -> bool:
    return rows[first - 1].line.bold and not rows[first].line.bold


def _below_years(rows: Sequence[Row], first: int, last: int) -> int:
    """The first line with data that is not a heading of years or of numbers in brackets."""
    at = first
    while at < last and (not rows[at].is_data or _is_heading(rows[at])):
        at += 1
    return at if at < last else first


def _is_heading(row: Row) -> bool:
    texts = ["".join(word.text for word in part.words) for part in row.parts if part.figure]
    return all(_YEAR.fullmatch(text) for text in texts)


def _covers(level: Level, left: float, right: float) -> bool:
    return (
        min(level.x1, right) - max(level.x0, left) >= WIDE * (right - left)
        and level.x1 - level.x0 < 1.6 * (right - left) + 40
    )


def _is_framed(body: Sequence[Row], wide: Sequence[Level]) -> bool:
    top, bottom = body[0].line.box.top, body[-1].line.box.bottom
    size = body[0].line.size
    above = any(top - 6 * size < level.y < top + 0.3 * size for level in wide)
    below = any(bottom - 0.3 * size < level.y < bottom + 3 * size for level in wide)
    return above and below


def _holds_prose(data: Sequence[Row], figures: Sequence[int]) -> bool:
    """Whether the lines are prose with numbers in it, beside numbers, or a list of contents."""
    parts = [part for row in data for part in row.parts]
    long = sum(len(part.words) > PROSE for row in data for part in row.parts[1:])
    share = 0.4 if len(figures) > 1 else 0.2  # one column of figures among others has shown rules or a heading
    if long > 0.15 * len(data) or sum(part.figure for part in parts) < share * len(parts):
        return True
    return figures == [0]


# 3. heading and foot


def _head(rows: Sequence[Row], first: int, columns: Sequence[Span], wide: Sequence[Level]) -> int:
    """Where the heading begins: as far up as a rule over lines that fit the columns, else as far as they stand close."""
    fitting = first
    while fitting > 0 and first - fitting < HEAD and _fits_head(rows[fitting - 1], columns, wide):
        upper, lower = rows[fitting - 1].line, rows[fitting].line
        if lower.box.top - upper.box.bottom > FAR * upper.size:
            break
        fitting -= 1
    ruled = [at for at in range(first - 1, fitting - 1, -1) if _rule_above(rows, at, wide)]
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
    """The heading without a title: a line alone over the labels, with white below it and other words in their heading."""
    while head + 1 < first and _is_label(rows[head], columns):
        own = any(over(part, columns) == [0] for row in rows[head + 1 : first] for part in row.parts)
        line, following = rows[head].line, rows[head + 1].line
        near = following.box.top - line.box.bottom < 0.6 * following.size and line.size < following.size + 0.4
        if near or not (own or line.bold):
            break
        head += 1
    return head


def _with_labels(rows: Sequence[Row], first: int, columns: Sequence[Span], wide: Sequence[Level]) -> int:
    """The first line below a rule that parts labels above the first figures from a heading; else ``first``."""
    at = first
    while at > 0 and not _rule_above(rows, at, wide):
        if (
            not _is_label(rows[at - 1], columns)
            or rows[at].line.box.top - rows[at - 1].line.box.bottom > rows[at].line.size
        ):
            return first
        at -= 1
    return at if at > 0 and len(rows[at - 1].parts) > 1 and _fits_head(rows[at - 1], columns, wide) else first


def _is_label(row: Row, columns: Sequence[Span]) -> bool:
    return len(row.parts) == 1 and over(row.parts[0], columns) in ([0], [])


def _below_heading(rows: Sequence[Row], head: int, first: int, columns: Sequence[Span], wide: Sequence[Level]) -> int:
    """The first line of the body: labels alone above the first figures are headings inside the table, or begin a label."""
    at = first
    while at - 1 > head and _is_label(rows[at - 1], columns):
        if _rule_above(rows, at, wide):
            return at if at < first else first
        at -= 1
    above = [part for row in rows[head:at] for part in row.parts]
    return at if any(over(part, columns) not in ([0], []) for part in above) else first


def _rule_above(rows: Sequence[Row], at: int, wide: Sequence[Level]) -> bool:
    line = rows[at].line
    above = max(rows[at - 1].line.box.y_centre if at else 0.0, line.box.top - 3 * line.size)
    return any(above < level.y < line.box.y_centre for level in wide)


def _fits_head(row: Row, columns: Sequence[Span], wide: Sequence[Level]) -> bool:
    """Whether a line may belong to a heading: its parts stand over columns, none runs from the labels over the rest."""
    box = row.line.box
    left = min(columns[0].x0 - 12, *(level.x0 for level in wide), columns[0].x0)
    right = max(columns[-1].x1 + 30, *(level.x1 for level in wide), columns[-1].x1)
    row = divided_at(row, columns)
    if len(row.parts) >= max(3, 0.6 * len(columns)):  # a heading of its own over most columns may be wider than they are
        right += 0.4 * (columns[-1].x1 - columns[0].x0)
    if _CAPTION.match(row.line.text) or box.x0 < left or box.x1 > right:
        return False
    for part in row.parts:
        stands = over(part, columns)
        if len(stands) > 1 and stands[0] == 0 and len(part.words) > 2:
            return False
        if len(part.words) > 2 * PROSE:
            return False
    return True


def _foot(rows: Sequence[Row], last: int, columns: Sequence[Span], wide: Sequence[Level]) -> int:
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
    return at + 1 if close and alone and not ruled and (below or lower) and not _CAPTION.match(row.line.text) else at
