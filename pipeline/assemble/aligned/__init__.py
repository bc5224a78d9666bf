"""Tables of data whose rows, and often whose columns, no rule divides: figures that line up below one another.

1. lines with figures behind a label, or beside one another, that line up with those above are a run;
2. a run of three lines with two columns of figures is a table (two lines with one between rules over its width); prose
   has numbers too, never over one another;
3. its heading stands above, up to the topmost rule or to white, a caption or prose; 4. its cells:
   ``heading`` and ``rows``.

Source: text edges and rows as in A. Nurminen, Algorithmic extraction of data in tables in PDF documents (2013), and
B. Yildiz, K. Kaiser, S. Miksch, pdf2table (2005), with figures as the evidence that councils' prose does not give.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.assemble.aligned.columns import (
    PROSE,
    Row,
    Span,
    columns_of_figures,
    divided_at,
    is_divided,
    line_to_row,
    over,
    rows_to_columns,
)
from pipeline.assemble.aligned.extent import CAPTION, FAR, below_heading, foot_end, head_start, rule_above, with_labels
from pipeline.assemble.aligned.framed import RULES, framed_regions
from pipeline.assemble.aligned.gutter import text_columns
from pipeline.assemble.aligned.region import Level, Levels, Region, page_levels
from pipeline.assemble.aligned.rows import region_to_grid
from pipeline.assemble.figures import is_measure
from pipeline.assemble.grids import Grid
from pipeline.assemble.layout import Line
from schemas.geometry import Box
from schemas.page import Page

ROWS = 3  # lines of data, at least, where no rules frame them
BETWEEN = 4  # lines without figures between two of a table, at most
WIDE = 0.7  # share of a table's width that a rule over all of it covers

_YEAR = re.compile(r"(?:19|20)\d\d(?:[-–/]\d{2,4})?[a-z*]?|\(\d{1,2}\)")


def aligned_grids(page: Page, lines: Sequence[Line], taken: Sequence[Box]) -> list[Grid]:
    """The tables of data among ``lines``, which are upright and stand outside the tables in ``taken``."""
    levels = page_levels(page, taken)
    if len(levels.joined) < RULES and not any(map(is_divided, lines)):
        return []  # no line holds data, and no rules frame words
    grids: list[Grid] = []
    for rows in text_columns([line_to_row(line) for line in lines]):
        for first, last in _runs(rows, taken):
            region = run_to_region(rows, first, last, levels)
            if region is not None:
                grids.append(region_to_grid(page.number, region))
        boxes = [grid.frame for grid in grids]
        rest = [row for row in rows if not any(box.holds(row.line.box) for box in boxes)]
        grids += [region_to_grid(page.number, region) for region in framed_regions(rest, levels)]
    return grids


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
    if len(between) > BETWEEN or any(CAPTION.match(row.line.text) for row in between):
        return False
    chain = [rows[run[-1]], *between, rows[at]]
    for upper, lower in pairwise(chain):
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


def rows_to_region(rows: Sequence[Row], levels: Levels) -> Region | None:
    """The table that all of the lines inside a frame make: what stands above the first data is its heading."""
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
    first = with_labels(rows, first, columns, wide)
    head = head_start(rows, first, columns, wide)
    first = below_heading(rows, head, first, columns, wide)
    foot = foot_end(rows, last, columns, wide)
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
    headed = first > 0 and len(rows[first - 1].parts) > 1 and (rule_above(rows, first, wide) or _is_bold(rows, first))
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
    return figures == [0] or _is_contents(data, figures)


def _is_contents(data: Sequence[Row], figures: Sequence[int]) -> bool:
    """Whether the lines are a list of contents: numbers of sections, titles, and pages that never go back."""
    pages = ["".join(word.text for word in row.parts[-1].words) for row in data]
    return (
        figures[0] == 0
        and len(figures) == 2
        and all(len(row.parts) > 2 and not row.parts[1].figure for row in data)
        and all(page.isdigit() for page in pages)
        and all(int(one) <= int(two) for one, two in pairwise(pages))
    )
