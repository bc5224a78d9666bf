"""Tables whose columns no rule divides: columns from white space, rows from rules, bands or white space.

1. a heading line is known by what it says: its segments name at least two columns of a plan (``spaced_headings``);
2. columns: between two headings, the white that no line of the table crosses;
3. the table ends before the first line that crosses the columns and is not a banner inside the table
   (``spaced_extent``);
4. rows: where horizontal rules or bands of shading stand, they divide; otherwise white over the whole
   width does, wider than the white between the lines of one paragraph.

On a following page without heading the columns of the page before are tried.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from pipeline.assemble.grids import Grid
from pipeline.assemble.hung_refs import edge_before_refs
from pipeline.assemble.layout import Line, line_to_segments
from pipeline.assemble.spaced_extent import lines_inside
from pipeline.assemble.spaced_headings import goes_on, heading_at, heading_columns, is_group_line, overlap_x
from pipeline.assemble.spaced_rows import (
    HEADING_GAP,
    column_blocks,
    columns_used,
    crosses,
    divider,
    drawn_rows,
    grouped_slots,
    row_slots,
    row_starts,
    run_on,
)
from pipeline.assemble.subheads import Under, slots_under, under_one
from schemas.geometry import Box, union
from schemas.page import Page

OVER = 40.0  # points by which lines may reach further to the right than those of the page before
CROSSED = 0.34  # share of the lines below a heading that may cross its columns: notes that follow the table do


class Frame(NamedTuple):
    """Columns told from white space: their edges, to be tried on the next page."""

    xs: tuple[float, ...]


class Region(NamedTuple):
    """Lines that may be one table: its heading, then everything below up to the next table."""

    heading: tuple[Line, ...]
    body: tuple[Line, ...]
    groups: Line | None = None  # headings over several columns, above the heading
    under: Under | None = None  # or one of them, beside the others


def spaced_grids(page: Page, lines: Sequence[Line], ruled: Sequence[Box], before: Frame | None) -> list[Grid]:
    """The unruled tables of a page; ``lines`` without furniture and without the words of ruled tables."""
    headings = [heading_at(lines, at, page) for at in range(len(lines))]
    headings = [0 if height and goes_on(lines, at) else height for at, height in enumerate(headings)]
    grids: list[Grid] = []
    at = 0
    if before is not None and len(before.xs) > 3 and lines and not headings[0]:
        stop = _next(headings, 0)
        grid = _grid(page, Region((), tuple(_above(lines[:stop], ruled))), before.xs)
        if grid is not None:
            grids.append(grid)
            at = stop
    while at < len(lines):
        height = headings[at]
        if not height:
            at += 1
            continue
        under = under_one(lines, at, page)
        height = 2 if under else height
        stop = _next(headings, at + height)
        heading = tuple(lines[at : at + height])
        groups = lines[at - 1] if at and is_group_line(lines[at - 1], heading) else None
        if under:
            groups, heading = None, (under.all,)
        region = Region(heading, tuple(_before_title(_above(lines[at + height : stop], ruled), heading)), groups, under)
        xs = _same_columns(region, before) or _columns(region)
        grid = _grid(page, region, xs) if xs else None
        if grid is not None:
            grids.append(grid)
        at = stop if grid is not None else at + height
    return grids


def _next(headings: Sequence[int], at: int) -> int:
    """Where the next heading begins; behind the last line where none does."""
    while at < len(headings) and not headings[at]:
        at += 1
    return at


def _above(lines: Sequence[Line], ruled: Sequence[Box]) -> list[Line]:
    """The lines before the next ruled table."""
    if not lines:
        return []
    limits = [box.top for box in ruled if box.top > lines[0].box.top]
    return [line for line in lines if line.box.bottom <= min(limits, default=float("inf")) + 2]


def _before_title(lines: list[Line], heading: Sequence[Line]) -> list[Line]:
    """The lines before the next section's title: in larger type, with no row of the table below it."""
    size = max(line.size for line in heading)
    last = max((at for at, line in enumerate(lines) if len(line_to_segments(line, HEADING_GAP)) > 2), default=-1)
    end = next((at for at, line in enumerate(lines) if at > last and line.bold and line.size > size + 0.4), len(lines))
    return lines[:end]


# 2. columns


def _columns(region: Region) -> tuple[float, ...] | None:
    """The edges of the columns, one more than there are columns; None where white does not divide them."""
    heads = [union(column) for column in heading_columns(region.heading)]
    lines = [*region.heading, *(line for line in region.body)]
    if len(heads) < 3 or not region.body:
        return None
    left, right = min(line.box.x0 for line in lines), max(line.box.x1 for line in lines)
    edges = [left - 2]
    body = [line for line in region.body if not _runs_over(line, heads)]
    for one, two in pairwise(heads):
        gap = _white_between(one, two, body)
        if gap is None:
            return None
        edges.append(edge_before_refs(gap, one.x1, body))
    return (*edges, right + 2)


def _runs_over(line: Line, heads: Sequence[Box]) -> bool:
    """Whether a line is a banner's or prose: a run of its words without wide gaps reaches over three headings."""
    return any(sum(overlap_x(part.box, head) > 0 for head in heads) > 2 for part in line_to_segments(line, HEADING_GAP))


def _same_columns(region: Region, before: Frame | None) -> tuple[float, ...] | None:
    """The columns of the page before, where this heading has one word or more in each and crosses none."""
    if before is None or not region.body or any(crosses(line, before.xs) for line in region.heading):
        return None
    used = set().union(*(columns_used(line, before.xs) for line in region.heading))
    return before.xs if len(used) == len(before.xs) - 1 == len(heading_columns(region.heading)) else None


def _white_between(one: Box, two: Box, body: Sequence[Line]) -> float | None:
    """Where to divide two columns: the white between their headings that fewest words cross, near the second."""
    words = [word for line in body for word in line.words if word.x1 > one.x0 and word.x0 < two.x1]
    candidates = sorted(
        {two.x0 - 1.0, *(word.x0 - 1.0 for word in words if one.x1 < word.x0 <= two.x0 + 1)}, reverse=True
    )
    begun, ended = sorted(word.x0 for word in words), sorted(word.x1 for word in words)
    crossed = [(bisect_left(begun, x) - bisect_right(ended, x), -x) for x in candidates]
    if not crossed:
        return None
    fewest, x = min(crossed)
    return -x if fewest <= max(1, CROSSED * len(body)) else None


# 3. extent, 4. rows


def _grid(page: Page, region: Region, xs: tuple[float, ...]) -> Grid | None:
    body = lines_inside(page, region.body, xs)
    if not body or (not region.heading and not _fits(body, xs)):
        return None
    lines = [*region.heading, *body]
    furthest = max(line.box.x1 for line in lines) + 2
    if xs[-1] < furthest <= xs[-1] + OVER:  # on the page before, no word of the last column stood as far to the right
        xs = (*xs[:-1], furthest)
    box = Box(xs[0], lines[0].box.top - 1, xs[-1], max(line.box.bottom for line in body) + 1)
    heading_end = max((line.box.bottom for line in region.heading), default=box.top)
    drawn = drawn_rows(page, box, body)
    blocks = column_blocks(body, xs)
    white = [y for y in row_starts(body, blocks, xs, strict=bool(drawn)) if all(abs(y - other) > 6 for other in drawn)]
    dividers = sorted({*drawn, *white})
    ys = [box.top, *([(heading_end + body[0].box.top) / 2] if region.heading else []), *dividers, box.bottom]
    edges = tuple(sorted(set(ys)))
    if region.under is not None:
        edges = (edges[0], (region.under.group.box.bottom + region.under.own.box.top) / 2, *edges[1:])
        slots = slots_under(region.under, edges, xs, body)
    elif region.groups is not None:
        edges = (region.groups.box.top - 1, *edges)
        slots = grouped_slots(page, region.groups, edges, xs, body)
    else:
        slots = row_slots(edges, xs, body)
    slots = run_on(slots, edges, xs, divider(page, set(drawn), blocks))
    open_bottom = not any(abs(rule.box.y_centre - box.bottom) < 6 for rule in page.rules if not rule.vertical)
    return Grid(page.number, xs, edges, tuple(slots), not region.heading, open_bottom, ruled=False)


def _fits(body: Sequence[Line], xs: tuple[float, ...]) -> bool:
    """Whether lines without a heading stand in the columns of the page before."""
    within = [
        line for line in body if line.box.x0 >= xs[0] - 3 and line.box.x1 <= xs[-1] + OVER and not crosses(line, xs)
    ]
    several = [line for line in body if len(columns_used(line, xs)) > 1]
    return len(within) >= 0.8 * len(body) and len(several) >= 1
