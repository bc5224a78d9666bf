"""From rules to grids: where the cells of ruled tables stand, with pdfplumber's geometry.

1. ``rules_to_edges``: rules become pdfplumber's edges, snapped and joined;
2. ``edges_to_components``: edges that touch belong to one table;
3. ``close_frame``: sides left open (a row broken at the page's end, no outer border) are closed;
4. ``component_to_grids``: the smallest cells between the edges (``lattice``) become rows and columns with spans.

Source: the lattice method of A. Nurminen's thesis, as pdfplumber implements it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from pdfplumber.table import cells_to_tables, merge_edges

from pipeline.assemble.lattice import smallest_cells
from pipeline.assemble.turned import Turn
from schemas.geometry import Box, union
from schemas.page import Fill, Page, Rule

SNAP = 3.0  # points: rules nearer than this are one (pdfplumber's default); double borders stand 1 to 2 pt apart
TOUCH = 3.0  # points between the ends of two rules that still meet
DOT = 5.0  # points: pieces of dotted and dashed borders are no longer, and no further apart
MIN_DOTS = 5  # pieces that make a line
MIN_BAND = 9.0  # points: a lower ground is a highlighted word, not a row
MIN_SIDE = 4.0  # points: nothing smaller is a cell

Edge = dict[str, Any]


class Slot(NamedTuple):
    """A cell's place in its grid, and its box."""

    row: int
    column: int
    rowspan: int
    colspan: int
    box: Box


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows and columns on one page.

    ``xs`` and ``ys`` are the edges of columns and rows, ascending, one more than there are of each.
    ``open_top`` and ``open_bottom``: no rule was drawn there, so a row may go on over the page.
    ``turn``: all of this is on the laid page where the page's text is turned.
    """

    page: int
    xs: tuple[float, ...]
    ys: tuple[float, ...]
    slots: tuple[Slot, ...]
    open_top: bool = False
    open_bottom: bool = False
    ruled: bool = True
    turn: Turn | None = None

    @property
    def frame(self) -> Box:
        """Its extent, in the coordinates of its edges."""
        return Box(self.xs[0], self.ys[0], self.xs[-1], self.ys[-1])

    @property
    def box(self) -> Box:
        """Its extent on the page."""
        return self.turn.back(self.frame) if self.turn else self.frame


@dataclass(frozen=True, slots=True)
class Component:
    """Edges that touch one another: the rules of one table."""

    vertical: tuple[Edge, ...]
    horizontal: tuple[Edge, ...]

    @property
    def box(self) -> Box:
        return union(Box(e["x0"], e["top"], e["x1"], e["bottom"]) for e in (*self.vertical, *self.horizontal))


def page_to_components(page: Page) -> list[Component]:
    """Steps 1 and 2 for one page, with the sides of coloured grounds where rules are lacking."""
    components = edges_to_components(rules_to_edges(page.rules))
    return [_with_columns(_with_bands(component, page.fills), page.fills) for component in components]


def _with_bands(component: Component, fills: Sequence[Fill]) -> Component:
    """Edges of coloured bands over the whole width as horizontals: a heading's ground may be all that parts it."""
    if not component.vertical or not component.horizontal:
        return component
    box = component.box
    bands = [fill for fill in fills if is_coloured(fill) and box.holds(fill.box) and fill.box.height >= MIN_BAND]
    drawn = [edge["top"] for edge in component.horizontal]
    heights = _band_edges(bands, box, drawn)
    if heights:  # a cell's ground is often painted again under each of its lines: that shows no edge
        heights = _band_edges([band for band in bands if not _on_its_own_colour(band, bands)], box, drawn)
    added = [_edge(Box(box.x0, y, box.x1, y), False) for y in heights]
    return Component(component.vertical, (*component.horizontal, *added)) if added else component


def _band_edges(bands: Sequence[Fill], box: Box, drawn: Sequence[float]) -> list[float]:
    spans: dict[int, float] = {}
    for band in bands:
        for y in (band.box.top, band.box.bottom):
            spans[round(y)] = spans.get(round(y), 0.0) + band.box.width
    return [
        y
        for y, width in spans.items()
        if width >= 0.9 * box.width
        and box.top + MIN_SIDE < y < box.bottom - MIN_SIDE
        and all(abs(y - other) > SNAP for other in drawn)
    ]


def _on_its_own_colour(band: Fill, bands: Sequence[Fill]) -> bool:
    """Whether a larger ground of the same colour lies around a band."""
    x0, top, x1, bottom = band.box
    return any(
        other.colour == band.colour
        and other.box.area > band.box.area
        and other.box.x0 <= x0 + 1
        and other.box.x1 >= x1 - 1
        and other.box.top <= top + 1
        and other.box.bottom >= bottom - 1
        for other in bands
    )


def is_coloured(fill: Fill) -> bool:
    return fill.colour not in ("#ffffff", "")


def _with_columns(component: Component, fills: Sequence[Fill]) -> Component:
    """Sides of coloured grounds as verticals, where a frame has none inside it (a label's column in another colour)."""
    if not component.vertical or len(component.horizontal) < 2:
        return component
    box = component.box
    if any(box.x0 + MIN_SIDE < e["x0"] < box.x1 - MIN_SIDE for e in component.vertical):
        return component
    added = [
        _edge(Box(x, fill.box.top, x, fill.box.bottom), True)
        for fill in fills
        if fill.box.height >= MIN_BAND and box.holds(fill.box)
        for x in (fill.box.x0, fill.box.x1)
        if box.x0 + MIN_SIDE < x < box.x1 - MIN_SIDE
    ]
    if not added:
        return component
    return Component(tuple(merge_edges([*component.vertical, *added], SNAP, SNAP, SNAP, SNAP)), component.horizontal)


def rules_to_edges(rules: Sequence[Rule]) -> list[Edge]:
    edges = [_edge(rule.box, rule.vertical) for rule in join_dots(rules)]
    merged: list[Edge] = merge_edges(edges, SNAP, SNAP, SNAP, SNAP) if edges else []
    return merged


def join_dots(rules: Sequence[Rule]) -> list[Rule]:
    """Dotted and dashed rules as one rule each: small pieces in a row, evenly close; lone dots are left out."""
    whole = [rule for rule in rules if max(rule.box.width, rule.box.height) > DOT]
    lines: dict[tuple[bool, int], list[Box]] = {}
    for rule in rules:
        if max(rule.box.width, rule.box.height) <= DOT:
            across = rule.box.x_centre if rule.vertical else rule.box.y_centre
            lines.setdefault((rule.vertical, round(across)), []).append(rule.box)
    for (vertical, _), boxes in lines.items():
        boxes.sort(key=lambda box: box.top if vertical else box.x0)
        run = [boxes[0]]
        for box in (*boxes[1:], None):
            gap = None if box is None else box.top - run[-1].bottom if vertical else box.x0 - run[-1].x1
            if box is not None and gap is not None and gap <= DOT:
                run.append(box)
                continue
            if len(run) >= MIN_DOTS:
                whole.append(Rule(union(run), vertical))
            run = [box] if box is not None else []
    return whole


def _edge(box: Box, vertical: bool) -> Edge:
    """An edge in pdfplumber's form: a line without thickness."""
    x0, top, x1, bottom = box
    if vertical:
        x0 = x1 = box.x_centre
    else:
        top = bottom = box.y_centre
    return {
        "object_type": "line",
        "orientation": "v" if vertical else "h",
        "x0": x0,
        "x1": x1,
        "top": top,
        "bottom": bottom,
        "width": x1 - x0,
        "height": bottom - top,
    }


def edges_to_components(edges: Sequence[Edge]) -> list[Component]:
    """Edges grouped by touching, in no particular order; single edges are components too."""
    vertical = [e for e in edges if e["orientation"] == "v"]
    horizontal = [e for e in edges if e["orientation"] == "h"]
    parent = list(range(len(vertical) + len(horizontal)))

    def root(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    for i, v in enumerate(vertical):
        for j, h in enumerate(horizontal, len(vertical)):
            across = h["x0"] - TOUCH <= v["x0"] <= h["x1"] + TOUCH
            if across and v["top"] - TOUCH <= h["top"] <= v["bottom"] + TOUCH:
                parent[root(i)] = root(j)
    groups: dict[int, tuple[list[Edge], list[Edge]]] = {}
    for i, v in enumerate(vertical):
        groups.setdefault(root(i), ([], []))[0].append(v)
    for j, h in enumerate(horizontal, len(vertical)):
        groups.setdefault(root(j), ([], []))[1].append(h)
    return [Component(tuple(vs), tuple(hs)) for vs, hs in groups.values()]


def component_to_grids(component: Component, page: int) -> list[Grid]:
    """Steps 3 and 4; no grid where the edges enclose fewer than two cells."""
    edges, open_top, open_bottom = close_frame(component)
    grids = []
    for group in cells_to_tables(smallest_cells(edges, TOUCH)):
        grid = boxes_to_grid([Box(*map(float, box)) for box in group], page, component.horizontal)
        if grid is not None and len(grid.slots) > 1:
            grids.append(grid)
    if len(grids) == 1:
        grid = grids[0]
        return [Grid(page, grid.xs, grid.ys, grid.slots, open_top, open_bottom)]
    return grids


def close_frame(component: Component) -> tuple[list[Edge], bool, bool]:
    """The component's edges with its four sides drawn, and whether top and bottom had been open."""
    box = component.box
    edges = [*component.vertical, *component.horizontal]

    def drawn(side: float, vertical: bool) -> bool:
        along, low, high = ("top", box.top, box.bottom) if vertical else ("x0", box.x0, box.x1)
        end = "bottom" if vertical else "x1"
        at = "x0" if vertical else "top"
        these = component.vertical if vertical else component.horizontal
        length = sum(e[end] - e[along] for e in these if abs(e[at] - side) <= TOUCH)
        return bool(length >= 0.8 * (high - low))

    open_top, open_bottom = not drawn(box.top, False), not drawn(box.bottom, False)
    if open_top:
        edges.append(_edge(Box(box.x0, box.top, box.x1, box.top), False))
    if open_bottom:
        edges.append(_edge(Box(box.x0, box.bottom, box.x1, box.bottom), False))
    for side in (box.x0, box.x1):
        if not drawn(side, True):
            edges.append(_edge(Box(side, box.top, side, box.bottom), True))
    return merge_edges(edges, 0, 0, SNAP, SNAP), open_top, open_bottom


def boxes_to_grid(boxes: Sequence[Box], page: int, horizontal: Sequence[Edge] = ()) -> Grid | None:
    """Cell boxes to rows and columns with spans; slivers between double rules are left out.

    Places that no box covers (a border was not drawn) become cells too, downwards as far as no rule crosses.
    """
    boxes = [box for box in boxes if box.width >= MIN_SIDE and box.height >= MIN_SIDE]
    if not boxes:
        return None
    xs = _distinct([box.x0 for box in boxes] + [box.x1 for box in boxes])
    ys = _distinct([box.top for box in boxes] + [box.bottom for box in boxes])
    slots = []
    for box in boxes:
        column, row = _nearest(xs, box.x0), _nearest(ys, box.top)
        colspan, rowspan = _nearest(xs, box.x1) - column, _nearest(ys, box.bottom) - row
        if colspan > 0 and rowspan > 0:
            slots.append(Slot(row, column, rowspan, colspan, box))
    slots += _uncovered(slots, xs, ys, horizontal)
    slots.sort(key=lambda slot: (slot.row, slot.column))
    return Grid(page, tuple(xs), tuple(ys), tuple(slots))


def _uncovered(
    slots: Sequence[Slot], xs: Sequence[float], ys: Sequence[float], horizontal: Sequence[Edge]
) -> list[Slot]:
    covered = {
        (r, c) for s in slots for r in range(s.row, s.row + s.rowspan) for c in range(s.column, s.column + s.colspan)
    }
    added: list[Slot] = []
    for column in range(len(xs) - 1):
        middle = (xs[column] + xs[column + 1]) / 2
        for row in range(len(ys) - 1):
            if (row, column) in covered:
                continue
            box = Box(xs[column], ys[row], xs[column + 1], ys[row + 1])
            above = (
                added[-1] if added and added[-1].column == column and added[-1].row + added[-1].rowspan == row else None
            )
            ruled = any(abs(e["top"] - ys[row]) <= TOUCH and e["x0"] <= middle <= e["x1"] for e in horizontal)
            if above is not None and not ruled:
                added[-1] = Slot(above.row, column, above.rowspan + 1, 1, union((above.box, box)))
            else:
                added.append(Slot(row, column, 1, 1, box))
    return added


def _distinct(values: list[float]) -> list[float]:
    kept: list[float] = []
    for value in sorted(values):
        if not kept or value - kept[-1] > SNAP:
            kept.append(value)
    return kept


def _nearest(values: Sequence[float], value: float) -> int:
    """The place of the value that is nearest, among ascending ones."""
    at = bisect_left(values, value, 0, len(values) - 1)
    return at - 1 if at and value - values[at - 1] <= values[at] - value else at
