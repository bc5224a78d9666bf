"""Grey-scale morphology along one axis of a picture, in numpy.

Source: J. Serra's opening and closing by flat line segments; a window of any length takes log2 of it steps.
"""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Values = TypeVar("Values", np.uint8, np.bool_)


def largest(pixels: NDArray[Values], length: int, axis: int) -> NDArray[Values]:
    """Each pixel's largest neighbour in a window of ``length`` (odd) around it."""
    return _extreme(pixels, length, axis, np.maximum)


def smallest(pixels: NDArray[Values], length: int, axis: int) -> NDArray[Values]:
    return _extreme(pixels, length, axis, np.minimum)


def close(pixels: NDArray[Values], length: int, axis: int) -> NDArray[Values]:
    """The picture without dark pieces that are shorter than ``length`` along the axis."""
    return smallest(largest(pixels, length, axis), length, axis)


def close_square(pixels: NDArray[Values], side: int) -> NDArray[Values]:
    """The picture without dark pieces that a square of this side does not fit in."""
    grown = largest(largest(pixels, side, 0), side, 1)
    return smallest(smallest(grown, side, 0), side, 1)


def _extreme(pixels: NDArray[Values], length: int, axis: int, of: np.ufunc) -> NDArray[Values]:
    half = length // 2
    width = [(half, half) if at == axis else (0, 0) for at in range(2)]
    result = np.moveaxis(np.pad(pixels, width, mode="edge"), axis, 0)
    reach = 1  # the window that each pixel of the result stands for
    while reach < length:
        step = min(reach, length - reach)
        result = of(result[: result.shape[0] - step], result[step:])
        reach += step
    back: NDArray[Values] = np.moveaxis(result, 0, axis)
    return back
