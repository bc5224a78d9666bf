"""The boxes of words: as high as pdfplumber's, from the places of a word's first and last character."""

from __future__ import annotations

import ctypes

import pypdfium2.raw as c

from pipeline.read.pdfium import native
from pipeline.read.pdfium.styles import Style
from pipeline.read.pdfium.view import View
from schemas.geometry import Box

Edges = tuple[float, float, float, float]  # as of a Box


class Boxes:
    """The box of a run of characters: from the origin of the first to the end of the last, with
    pdfplumber's height.  (pdfium's own boxes are as high as the glyphs that happen to stand there.)"""

    def __init__(self, textpage: ctypes.c_void_p, view: View) -> None:
        self._textpage, self._view = textpage, view
        self._rect = c.FS_RECTF()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._into = ctypes.byref(self._x), ctypes.byref(self._y), ctypes.byref(self._rect)
        self._left: float | None = view.x0 if view.rotation == 0 else None
        self._top = view.y1

    def of(self, first: int, last: int, style: Style) -> Edges:
        into_x, into_y, into_rect = self._into
        native.FPDFText_GetCharOrigin(self._textpage, first, into_x, into_y)
        native.FPDFText_GetLooseCharBox(self._textpage, last, into_rect)
        x, y, size, below = self._x.value, self._y.value, style.size, style.below
        left, top, right = self._left, self._top, self._rect.right
        if left is not None and style.angle == 0:  # by far the commonest
            foot = y - below
            return x - left, top - (foot + size), (right if right > x else x) - left, top - foot
        return self._turned(x, y, size, below, style.up)

    def _turned(self, x: float, y: float, size: float, below: float, up: tuple[float, float]) -> Box:
        rect, (up_x, up_y) = self._rect, up
        if abs(up_y) >= abs(up_x):
            if up_y >= 0:
                return self._view.box(x, y - below, max(x, rect.right), y - below + size)
            return self._view.box(min(x, rect.left), y + below - size, x, y + below)
        if up_x > 0:
            return self._view.box(x - below, min(y, rect.bottom), x - below + size, y)
        return self._view.box(x + below - size, y, x + below, max(y, rect.top))
