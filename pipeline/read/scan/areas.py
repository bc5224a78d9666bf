"""Connected areas of a black-and-white picture, as runs of pixels.

Source: two-pass labelling on runs (A. Rosenfeld and J. Pfaltz, 1966), with a union-find.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from schemas.geometry import Box


class Run(NamedTuple):
    """Set pixels side by side in row ``y``: from ``x0`` up to, not with, ``x1``."""

    y: int
    x0: int
    x1: int


def runs(mask: NDArray[np.bool_]) -> list[Run]:
    """The runs of set pixels, from the top, each row from the left."""
    edges = np.diff(np.pad(mask.astype(np.int8), ((0, 0), (1, 1))), axis=1)
    (rows, starts), (_, ends) = np.nonzero(edges == 1), np.nonzero(edges == -1)
    return [Run(*run) for run in zip(rows.tolist(), starts.tolist(), ends.tolist(), strict=True)]


def areas(mask: NDArray[np.bool_]) -> Iterable[list[Run]]:
    """The runs that touch one another (by a side, not by a corner), area by area, each from the top."""
    found = runs(mask)
    parent = list(range(len(found)))

    def root(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    above = 0
    for at, run in enumerate(found):
        while found[above].y < run.y - 1 or (found[above].y == run.y - 1 and found[above].x1 <= run.x0):
            above += 1
        other = above
        while found[other].y == run.y - 1 and found[other].x0 < run.x1:
            parent[root(other)] = root(at)
            other += 1
    grouped: dict[int, list[Run]] = {}
    for at, run in enumerate(found):
        grouped.setdefault(root(at), []).append(run)
    return grouped.values()


def box_of(area: Sequence[Run]) -> Box:
    """The box around an area, in pixels."""
    return Box(
        float(min(run.x0 for run in area)),
        float(min(run.y for run in area)),
        float(max(run.x1 for run in area)),
        float(max(run.y for run in area) + 1),
    )
