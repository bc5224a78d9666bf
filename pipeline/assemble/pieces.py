"""Columns of tables with horizontal rules alone, told from the pieces in which the rules are drawn.

Browsers and typesetters draw the rule under a row cell by cell: where the pieces of several rules end at the same
places, columns end, whatever is printed in them.  In: a page, and what of it is known to be a table.  Out: the grids
of the others, with the vertical rules that a reader imagines there; a row whose words run on over the columns (a
theme's band) gets none.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from pipeline.assemble.edges import crosses, runs_over
from pipeline.assemble.grids import Grid, component_to_grids, edges_to_components, is_coloured, rules_to_edges
from pipeline.assemble.layout import Line, words_to_lines
from pipeline.assemble.open_ends import open_bottom, open_top
from schemas.geometry import Box
from schemas.page import Fill, Page, Rule, Word

LEVEL = 1.5  # points: pieces whose middles are nearer are one rule; collapsed borders are drawn twice
JOINT = 4.0  # points of white between two pieces, at most: spaced borders leave 1.5 (2 px)
SAME = 2.0  # points within which the ends of two rules stand at one place
MIN_PIECE = 12.0  # points: a narrower one is a dash
LEVELS = 3  # rules in pieces that make a table
JOINTS = 2  # columns less one; a label beside its value is read elsewhere, two columns below a ground are a table
HIGH = 260.0  # points: the highest row
CROSSED = 0.4  # share of the rows over whose words a column's edge may run: bands and merged cells do
HEADING = 90.0  # points above the first rule in which a heading without a ground is looked for
CLOSE = 0.9  # times the size: white between its lines, and below it, at most
HEADED = 0.6  # share of the columns that it names
HIGHER = 6.0  # points: as much as a line
GROUND = 0.95  # share of a row's width that its band covers


class Level(NamedTuple):
    """A rule that is drawn in pieces: its height, its ends, and where one piece meets the next."""

    y: float
    x0: float
    x1: float
    joints: tuple[float, ...]


def pieced_grids(page: Page, words: Sequence[Word], taken: Sequence[Box]) -> list[Grid]:
    """The tables whose rules are drawn in pieces, with no verticals; ``words``: those of no table in ``taken``."""
    rules = [rule for rule in page.rules if not rule.vertical and rule.box.width >= MIN_PIECE]
    rules = [rule for rule in rules if not any(_inside(rule.box, box) for box in taken)]
    if len(rules) < LEVELS * JOINTS:
        return []
    verticals = [rule.box for rule in page.rules if rule.vertical]
    grids: list[Grid] = []
    for levels in _tables(_levels([rule.box for rule in rules]), page.fills):
        levels, cut = _with_cut_rows(page, levels, words)
        sides = _sides(page, levels, words, verticals)
        top, bottom = levels[0].y - LEVEL, levels[-1].y + LEVEL
        own = [rule for rule in rules if top <= rule.box.y_centre <= bottom]
        own += cut
        for component in edges_to_components(rules_to_edges([*own, *sides])) if sides else ():
            found = [grid for grid in component_to_grids(component, page.number) if len(grid.xs) > JOINTS]
            grids += [_opened(grid, cut) for grid in found] if cut else found
    return [grid for grid in grids if not any(grid.frame.overlap(box) > 1 for box in taken)]


def _with_cut_rows(page: Page, levels: list[Level], words: Sequence[Word]) -> tuple[list[Level], list[Rule]]:
    """The rules with those that a page's end hides, and the latter alone."""
    first, last = levels[0], levels[-1]
    heights, xs = [level.y for level in levels], (last.x0, *_edges(levels), last.x1)
    bottom = open_bottom(heights, xs, words)
    top = open_top(heights, xs, words) if page.number > 1 else None
    above = [first._replace(y=top)] if top is not None else []
    below = [last._replace(y=bottom)] if bottom is not None else []
    hidden = [Rule(Box(level.x0, level.y, level.x1, level.y), False) for level in (*above, *below)]
    return [*above, *levels, *below], hidden


def _opened(grid: Grid, cut: Sequence[Rule]) -> Grid:
    """The grid, open where no rule is drawn."""
    top, bottom = (any(abs(rule.box.top - y) <= SAME for rule in cut) for y in (grid.ys[0], grid.ys[-1]))
    return replace(grid, open_top=top or grid.open_top, open_bottom=bottom or grid.open_bottom)


def finer(spaced: Sequence[Grid], pieced: Sequence[Grid]) -> tuple[list[Grid], list[Grid]]:
    """Of tables told from white and from pieces, those that tell more of the same place.

    White, where it divides rows that no rule divides, and wherever both agree; pieces, where they show more columns,
    a higher heading, or one table where white shows several.
    """
    kept: list[Grid] = []
    dropped: list[Grid] = []
    for grid in pieced:
        same = [other for other in spaced if other.frame.overlap(grid.frame) > 1]
        fuller = len(same) != 1 or len(grid.xs) > len(same[0].xs) or grid.ys[0] < same[0].ys[0] - HIGHER
        if fuller and all(len(grid.xs) >= len(other.xs) and _divides_as(grid, other) for other in same):
            kept.append(grid)
            dropped += same
    return [grid for grid in spaced if grid not in dropped], kept


def _divides_as(grid: Grid, other: Grid) -> bool:
    """Whether the rows of a grid, below its heading, are divided wherever those of another are."""
    inner = [y for y in other.ys if grid.ys[1] + SAME < y < grid.ys[-1] - HIGHER]
    return all(any(abs(y - own) <= 2 * SAME for own in grid.ys) for y in inner)


def _inside(rule: Box, box: Box) -> bool:
    return box.top - 2 <= rule.y_centre <= box.bottom + 2 and box.x0 - 2 <= rule.x_centre <= box.x1 + 2


def _levels(rules: Sequence[Box]) -> Iterator[Level]:
    """Rules from top to bottom; those that touch end to end are one."""
    left = sorted(rules, key=lambda box: box.y_centre)
    while left:
        y = left[0].y_centre
        here = sorted((box for box in left if box.y_centre - y <= LEVEL), key=lambda box: (box.x0, box.x1))
        left = left[len(here) :]
        pieces: list[Box] = []
        for box in here:
            if pieces and abs(box.x0 - pieces[-1].x0) <= SAME and abs(box.x1 - pieces[-1].x1) <= SAME:
                continue  # drawn twice
            if pieces and not -1.0 <= box.x0 - pieces[-1].x1 <= JOINT:
                yield _level(y, pieces)
                pieces = []
            pieces.append(box)
        yield _level(y, pieces)


def _level(y: float, pieces: Sequence[Box]) -> Level:
    joints = tuple((one.x1 + two.x0) / 2 for one, two in pairwise(pieces))
    return Level(y, pieces[0].x0, pieces[-1].x1, joints)


def _tables(levels: Iterator[Level], fills: Sequence[Fill]) -> Iterator[list[Level]]:
    """Runs of rules inside the same ends, whose pieces meet at the same places; the last is in pieces, too."""
    runs: list[list[Level]] = []
    for level in levels:
        run = next((r for r in runs if _belongs(level, r)), None)
        if run is not None:
            run.append(level)
        elif level.joints:
            runs.append([level])
    for run in runs:
        while not run[-1].joints:
            run.pop()
        most = max(len(level.joints) for level in run)
        enough = sum(len(level.joints) >= min(most, JOINTS) for level in run) >= LEVELS
        if enough and (most >= JOINTS or _has_head(run, fills)):
            yield run


def _has_head(levels: Sequence[Level], fills: Sequence[Fill]) -> bool:
    """Whether the first row, or one on the first rule, stands on a ground, and the last does not; two rows at least."""
    if len(levels) < LEVELS:
        return False
    first, second, *_, last = levels
    if _is_filled(Box(last.x0, levels[-2].y, last.x1, last.y), fills):
        return False
    above = _ground_top([fill for fill in fills if is_coloured(fill)], first.y, first.x0, first.x1)
    return bool(above) or (len(levels) > LEVELS and _is_filled(Box(first.x0, first.y, first.x1, second.y), fills))


def _is_filled(row: Box, fills: Sequence[Fill]) -> bool:
    """Whether grounds of a colour, in one piece or a cell each, cover a row."""
    grounds = [fill.box for fill in fills if is_coloured(fill) and row.holds(fill.box) and fill.box.height > 6]
    return sum(box.overlap(row) for box in grounds) >= GROUND * row.area


def _belongs(level: Level, run: Sequence[Level]) -> bool:
    first = run[0]
    if not 0 < level.y - run[-1].y <= HIGH or level.x0 < first.x0 - SAME or level.x1 > first.x1 + SAME:
        return False
    places = {joint for other in run for joint in (*other.joints, other.x0, other.x1)}
    own = (*level.joints, level.x0, level.x1)
    return all(any(abs(x - place) <= SAME for place in places) for x in own)


def _sides(page: Page, levels: Sequence[Level], words: Sequence[Word], verticals: Sequence[Box]) -> list[Rule]:
    """The verticals of one table, a piece for each row."""
    x0, x1 = min(level.x0 for level in levels), max(level.x1 for level in levels)
    if any(box.top < levels[-1].y and box.bottom > levels[0].y and x0 - 3 < box.x_centre < x1 + 3 for box in verticals):
        return []
    edges = _edges(levels)
    words = [word for word in words if x0 - SAME <= word.x0 and word.x1 <= x1 + SAME]
    head = _ground_top(page.fills, levels[0].y, x0, x1)
    if not head and not _is_filled(Box(x0, levels[0].y, x1, levels[1].y), page.fills):
        head = _heading_top(words, levels[0].y, (x0, *edges, x1))
    ys = [*head, *(level.y for level in levels)]
    rows = [(top, bottom, [w for w in words if top < w.y_centre < bottom]) for top, bottom in pairwise(ys)]
    over = {x: sum(any(runs_over(word, x) for word in row) for *_, row in rows) for x in edges}
    edges = [x for x in edges if over[x] <= CROSSED * len(rows)]
    if len(edges) < min(JOINTS, max(len(level.joints) for level in levels)):
        return []
    sides = [(top, bottom, x) for top, bottom, _ in rows for x in (x0, x1)]
    for top, bottom, row in rows:
        if not _is_band(page.fills, Box(x0, top, x1, bottom), row, edges):
            sides += [(top, bottom, x) for x in edges if not any(runs_over(word, x) for word in row)]
    return [Rule(Box(x, top, x, bottom), True) for top, bottom, x in sides]


def _edges(levels: Sequence[Level]) -> list[float]:
    """Where the pieces of two rules or more meet."""
    joints = sorted(joint for level in levels for joint in level.joints)
    groups: list[list[float]] = []
    for x in joints:
        if groups and x - groups[-1][-1] <= SAME:
            groups[-1].append(x)
        else:
            groups.append([x])
    return [sum(group) / len(group) for group in groups if len(group) > 1]


def _ground_top(fills: Sequence[Fill], y: float, x0: float, x1: float) -> tuple[float, ...]:
    """The upper edge of a ground, in one piece or a cell each, that stands on the first rule."""
    standing = [f.box for f in fills if abs(f.box.bottom - y) <= 2 * SAME and x0 - SAME <= f.box.x0 < x1 + SAME]
    standing = [box for box in standing if 6 < box.height < HIGH / 2 and box.x1 <= x1 + SAME]
    return (min(box.top for box in standing),) if sum(b.width for b in standing) >= GROUND * (x1 - x0) else ()


def _heading_top(words: Sequence[Word], y: float, xs: Sequence[float]) -> tuple[float, ...]:
    """The upper edge of the lines close above the first rule, whose words keep to the columns and fill most of them."""
    heading: list[Line] = []
    edge = y
    for line in reversed(words_to_lines([word for word in words if y - HEADING < word.top and word.bottom <= y + 1])):
        alike = not heading or (line.bold == heading[0].bold and abs(line.size - heading[0].size) < 0.3)
        if not alike or edge - line.box.bottom > CLOSE * line.size or any(crosses(line, x) for x in xs[1:-1]):
            break
        heading.append(line)
        edge = line.box.top
    used = {bisect_right(xs, (word.x0 + word.x1) / 2) for line in heading for word in line.words}
    return (edge - 1,) if len(used) >= HEADED * (len(xs) - 1) else ()


def _is_band(fills: Sequence[Fill], row: Box, words: Sequence[Word], edges: Sequence[float]) -> bool:
    """Whether a row's words are one text over its columns: it runs on over an edge, or stands alone on a ground.

    Words run on over an edge where no more white than a space divides those on its two sides.
    """
    ordered = sorted(words, key=lambda word: (round(word.y_centre), word.x0))
    apart = [two.x0 - one.x1 > 0.8 * two.size for one, two in pairwise(ordered) if two.x0 > one.x0]
    if not words or any(apart):
        return False
    if any(min(w.x0 for w in words) < x < max(w.x1 for w in words) for x in edges):
        return True
    return any(
        fill.box.width >= GROUND * row.width and abs(fill.box.y_centre - row.y_centre) <= 2 * SAME for fill in fills
    )
