"""The smallest cells between edges are those that pdfplumber finds."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from pdfplumber.table import edges_to_intersections, intersections_to_cells

from pipeline.assemble.lattice import smallest_cells

TOUCH = 3.0
PLACES = st.sampled_from([0.0, 2.0, 10.0, 20.0, 22.5, 30.0, 40.0])


@st.composite
def edges(draw: st.DrawFn) -> dict[str, Any]:
    at, one, two = draw(PLACES), draw(PLACES), draw(PLACES)
    low, high = sorted((one, two))
    if draw(st.booleans()):
        return {"orientation": "v", "x0": at, "x1": at, "top": low, "bottom": high}
    return {"orientation": "h", "x0": low, "x1": high, "top": at, "bottom": at}


@given(st.lists(edges(), max_size=24))
def test_smallest_cells_are_pdfplumbers(drawn: list[dict[str, Any]]) -> None:
    assert smallest_cells(drawn, TOUCH) == intersections_to_cells(edges_to_intersections(drawn, TOUCH, TOUCH))


def test_a_lattice_with_a_merged_cell() -> None:
    across = [{"orientation": "h", "x0": 0.0, "x1": 20.0, "top": y, "bottom": y} for y in (0.0, 10.0, 20.0)]
    down = [{"orientation": "v", "x0": x, "x1": x, "top": 0.0, "bottom": 20.0} for x in (0.0, 20.0)]
    half = {"orientation": "v", "x0": 10.0, "x1": 10.0, "top": 0.0, "bottom": 10.0}
    cells = [tuple(cell) for cell in smallest_cells([*across, *down, half], 1.0)]
    assert cells == [(0.0, 0.0, 10.0, 10.0), (0.0, 10.0, 20.0, 20.0), (10.0, 0.0, 20.0, 10.0)]
