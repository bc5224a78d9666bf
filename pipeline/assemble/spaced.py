"""Tables whose columns no rule divides: columns from white space, rows from rules, bands or white space.

1. a heading line is known by what it says: its segments name at least two columns of a plan;
2. columns: between two headings, the white that no line of the table crosses;
3. the table ends before the first line that crosses the columns and is not a banner inside the table;
4. rows: where horizontal rules or bands of shading stand, they divide; otherwise white over the whole
   width does, wider than the white between the lines of one paragraph.

On a following page without heading the columns of the page before are tried.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from extractors.headings import heading_field, named_field
from extractors.lists import in_other_language, leading_ref
from pipeline.assemble.foot_banners import headings_at_foot
from pipeline.assemble.grids import Grid
from pipeline.assemble.hung_refs import edge_before_refs
from pipeline.assemble.layout import Line, line_to_segments
from pipeline.assemble.spaced_rows import (
    BAND_SHARE,
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
from schemas.document import Text
from schemas.geometry import Box, union
from schemas.page import Page, Word

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
    headings = [_heading_at(lines, at, page) for at in range(len(lines))]
    headings = [0 if height and _goes_on(lines, at) else height for at, height in enumerate(headings)]
    grids: list[Grid] = []
    at = 0
    if before is not None and lines and not headings[0]:
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
        groups = lines[at - 1] if at and _is_group_line(lines[at - 1], heading) else None
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


# 1. headings


def _heading_at(lines: Sequence[Line], at: int, page: Page) -> int:
    """The number of lines of the heading that begins here; 0 where none does."""
    if len(line_to_segments(lines[at], HEADING_GAP)) < 2:  # prose, by far the commonest
        return 0
    if not _names_columns(lines[at : at + 1]):
        # a heading of two lines may name its columns only as a whole
        if at + 1 < len(lines) and _adjacent(lines[at], lines[at + 1]) and _names_columns(lines[at : at + 2], needed=3):
            return _grow(lines, at, 2, page)
        return 0
    return _grow(lines, at, 1, page)


def _goes_on(lines: Sequence[Line], at: int) -> bool:
    """Whether a line only goes on with the cells of the plain line close above it ("number. | Services | begin")."""
    if not at or lines[at].bold or lines[at - 1].bold or not _adjacent(lines[at - 1], lines[at]):
        return False
    segments, above = (line_to_segments(line, HEADING_GAP) for line in (lines[at], lines[at - 1]))
    flush = [part.box.x0 for part in above]
    return (
        len(above) > len(segments) > 1
        and abs(lines[at].size - lines[at - 1].size) < 0.3
        and all(min(abs(part.box.x0 - x) for x in flush) < 2 for part in segments)
        and any(part.words[0].text[:1].islower() for part in segments)
    )


def _grow(lines: Sequence[Line], at: int, height: int, page: Page) -> int:
    """The heading's lines: as far as the next horizontal rule or the end of its ground, or all its bold lines."""
    first = lines[at]
    rules = [rule.box.y_centre for rule in page.rules if not rule.vertical and rule.box.width > 20]
    grounds = [y for fill in page.fills if fill.box.height < 8 * first.size for y in (fill.box.top, fill.box.bottom)]
    below = [edge for edge in (*rules, *grounds) if edge >= first.box.bottom - 1]
    limit = min(below, default=0.0)
    columns = [union(column) for column in _heading_columns(lines[at : at + height])]
    while at + height < len(lines) and _adjacent(lines[at + height - 1], lines[at + height]):
        following = lines[at + height]
        inside = following.box.y_centre < limit and limit - first.box.top < 6 * first.size
        parted = any(edge < following.box.y_centre for edge in below)
        over_two = any(
            sum(_overlap_x(part.box, c) > 0 for c in columns) > 1 for part in line_to_segments(following, HEADING_GAP)
        )
        if over_two or (not inside and (parted or not (following.bold and first.bold) or _names_columns([following]))):
            break
        height += 1
    return height


def _adjacent(upper: Line, lower: Line) -> bool:
    return lower.box.top - upper.box.bottom < 0.7 * lower.size


def _names_columns(lines: Sequence[Line], needed: int = 2) -> bool:
    """Whether the lines are a heading: half of their columns bear known ones, ``needed`` or more different."""
    columns = _heading_columns(lines)
    if len(columns) < 3:
        return False
    fields = [named_field(" ".join(word.text for word in column)) for column in columns]
    return len({*fields} - {""}) >= needed and sum(map(bool, fields)) >= 0.5 * len(columns)


def _heading_columns(lines: Sequence[Line]) -> list[list[Word]]:
    """The heading's words by column: segments of its lines that stand over one another."""
    if len(lines) == 1:  # they stand beside one another
        return [list(segment.words) for segment in line_to_segments(lines[0], HEADING_GAP)]
    columns: list[tuple[Box, list[Word]]] = []
    for line in lines:
        for segment in line_to_segments(line, HEADING_GAP):
            at = next((at for at, (box, _) in enumerate(columns) if _overlap_x(box, segment.box) > 0), None)
            if at is None:
                columns.append((segment.box, list(segment.words)))
            else:
                box, words = columns[at]
                columns[at] = union((box, segment.box)), [*words, *segment.words]
    return [words for _, words in sorted(columns, key=lambda column: column[0].x0)]


def _is_group_line(line: Line, heading: Sequence[Line]) -> bool:
    """Whether a line close above the heading groups columns: its parts are short and some fields come twice."""
    if heading[0].box.top - line.box.bottom > 1.2 * heading[0].size or line.bold != heading[0].bold:
        return False
    fields = [heading_field(" ".join(word.text for word in column))[0] for column in _heading_columns(heading)]
    twice = any(field and fields.count(field) > 1 for field in fields)
    return (
        twice
        and all(len(part.words) <= 5 for part in line_to_segments(line, HEADING_GAP))
        and line.box.x0 > heading[0].box.x0
    )


def _overlap_x(a: Box, b: Box) -> float:
    return min(a.x1, b.x1) - max(a.x0, b.x0)


# 2. columns


def _columns(region: Region) -> tuple[float, ...] | None:
    """The edges of the columns, one more than there are columns; None where white does not divide them."""
    heads = [union(column) for column in _heading_columns(region.heading)]
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
    return any(
        sum(_overlap_x(part.box, head) > 0 for head in heads) > 2 for part in line_to_segments(line, HEADING_GAP)
    )


def _same_columns(region: Region, before: Frame | None) -> tuple[float, ...] | None:
    """The columns of the page before, where this heading has one word or more in each and crosses none."""
    if before is None or not region.body or any(crosses(line, before.xs) for line in region.heading):
        return None
    used = set().union(*(columns_used(line, before.xs) for line in region.heading))
    return before.xs if len(used) == len(before.xs) - 1 == len(_heading_columns(region.heading)) else None


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


# 3. extent


def _grid(page: Page, region: Region, xs: tuple[float, ...]) -> Grid | None:
    body = _inside(page, region, xs)
    if not body or (not region.heading and not _fits(body, xs)):
        return None
    lines = [*region.heading, *body]
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


def _inside(page: Page, region: Region, xs: tuple[float, ...]) -> list[Line]:
    """The body's lines up to the table's end; lines across the columns are inside only as banners."""
    body = _above_last_rule(page, list(region.body), xs)
    stop = len(body)
    closed = headings_at_foot(page, body, xs)
    while (
        stop
        and not closed
        and (
            crosses(body[stop - 1], xs)
            or _is_tail(body, stop - 1, xs)
            or _is_heading(body[stop - 1], xs)
            or (stop < len(body) and _is_reference(body[stop - 1]))
        )
    ):
        stop -= 1
    if _begins_rows_below(body, stop, xs):
        stop = len(body)
    for at, line in enumerate(body[:stop]):
        if crosses(line, xs) and at < stop - closed and not _is_banner(page, body, at, xs):
            return body[:at]
    return body[:stop]


def _begins_rows_below(body: Sequence[Line], stop: int, xs: Sequence[float]) -> bool:
    """Whether the last lines are a banner like those above, whose rows stand on the next page."""
    if stop == len(body) or not _is_numbered(body[stop]):
        return False
    return all(crosses(line, xs) for line in body[stop:]) and any(_is_numbered(line) for line in body[:stop])


def _is_numbered(line: Line) -> bool:
    """Whether a line begins with the name of a recommendation: "Recommendation 5"."""
    return leading_ref(Text(line.words), "named") > 0


def _is_reference(line: Line) -> bool:
    """Whether a line is a recommendation's name and nothing else, in one language or two: over the text below it."""
    text = Text(line.words)
    own = text.cut(in_other_language(text))
    return leading_ref(own, "named") == len(own)


def _above_last_rule(page: Page, body: list[Line], xs: Sequence[float]) -> list[Line]:
    """The lines without those that stand clear below the last of the table's rules: what follows the table."""
    if not body:
        return body
    levels: dict[int, float] = {}
    for rule in page.rules:
        if not rule.vertical and rule.box.y_centre > body[0].box.top:
            levels[round(rule.box.y_centre)] = levels.get(round(rule.box.y_centre), 0.0) + rule.box.width
    rules = [y for y, width in levels.items() if width >= 0.8 * (xs[-1] - xs[0])]
    if len(rules) < 2:
        return body
    for at, line in enumerate(body):
        if line.box.top > max(rules):
            clear = line.box.top - max(rules) > 1.3 * line.size
            return body[:at] if clear else body
    return body


def _is_banner(page: Page, body: Sequence[Line], at: int, xs: Sequence[float]) -> bool:
    """Whether a line across the columns stands inside the table: on a coloured band, bold, a numbered
    recommendation, or alone between two rows; several lines of plain prose end the table."""
    first = at
    while first > 0 and crosses(body[first - 1], xs):
        first -= 1
    last = at
    while last + 1 < len(body) and crosses(body[last + 1], xs):
        last += 1
    line = body[first]
    if last + 1 >= len(body):
        return _begins_rows_below(body, first, xs)
    band = any(fill.box.width > BAND_SHARE * (xs[-1] - xs[0]) and fill.box.holds(line.box) for fill in page.fills)
    return first == last or band or line.bold or _is_numbered(line)


def _is_tail(body: Sequence[Line], at: int, xs: Sequence[float]) -> bool:
    """A last line in one column only, far below the table: a note that does not happen to cross."""
    if at == 0:
        return False
    line, before = body[at], body[at - 1]
    return (
        line.box.top - before.box.bottom > 2.2 * line.size
        and line.box.x0 <= xs[0] + 4
        and not columns_used(line, xs) - {0}
    )


def _is_heading(line: Line, xs: Sequence[float]) -> bool:
    """A bold last line in the first column: the heading of what follows the table."""
    return line.bold and columns_used(line, xs) == {0}


def _fits(body: Sequence[Line], xs: tuple[float, ...]) -> bool:
    """Whether lines without a heading stand in the columns of the page before."""
    within = [
        line for line in body if line.box.x0 >= xs[0] - 3 and line.box.x1 <= xs[-1] + 40 and not crosses(line, xs)
    ]
    several = [line for line in body if len(columns_used(line, xs)) > 1]
    return len(within) >= 0.8 * len(body) and len(several) >= 1
