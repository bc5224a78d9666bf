"""Size, weight, colour and visibility of text, read once for each text object of a page."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Collection
from typing import NamedTuple

import pypdfium2.raw as c

from pipeline.read.pdfium import native
from pipeline.read.pdfium.shapes import fill_colour
from pipeline.read.pdfium.view import View

# Descents of the standard fonts (Adobe's font metrics), which pdfplumber uses where a file names one of them.
_STANDARD_FONT = re.compile(
    r"(?P<family>Courier|Helvetica|Times)(-(Roman|Bold|Italic|BoldItalic|Oblique|BoldOblique))?"
)
_STANDARD_DESCENT = {"Courier": 157.0, "Helvetica": 207.0, "Times": 217.0}


class Style(NamedTuple):
    """What all characters of one text object share."""

    size: float
    below: float  # how far the box reaches under the base line
    bold: bool
    colour: str
    visible: bool
    up: tuple[float, float]  # direction of the letters' upper side, in user space
    angle: int  # degrees clockwise that the text is turned as it is seen


class Styles:
    """Size, weight and colour by text object; asked for once each."""

    def __init__(self, textpage: ctypes.c_void_p, view: View, forms: bool) -> None:
        self._textpage, self._view, self._forms = textpage, view, forms
        self._by_object: dict[int, Style] = {}
        self._fonts: dict[int, tuple[float, bool]] = {}
        self._matrix = c.FS_MATRIX()

    @property
    def known(self) -> Collection[Style]:
        return self._by_object.values()

    def of(self, index: int) -> Style:
        handle = native.FPDFText_GetTextObject(self._textpage, index) or 0
        style = self._by_object.get(handle)
        if style is None:
            style = self._by_object[handle] = self._read(handle, index)
        return style

    def _read(self, handle: int, index: int) -> Style:
        matrix = self._matrix
        if not native.FPDFText_GetMatrix(self._textpage, index, ctypes.byref(matrix)):
            matrix.a, matrix.b, matrix.c, matrix.d = 1.0, 0.0, 0.0, 1.0
        points = native.FPDFText_GetFontSize(self._textpage, index)
        up = (matrix.c, matrix.d) if points >= 0 else (-matrix.c, -matrix.d)  # a negative size turns letters over
        angle = self._view.angle(up)
        size = abs(points) * (up[0] ** 2 + up[1] ** 2) ** 0.5
        if not handle:
            return Style(size, 0.2 * size, False, "#000000", True, up, angle)
        mode = native.FPDFTextObj_GetTextRenderMode(handle)
        colour, opaque = fill_colour(handle)
        invisible = mode in (c.FPDF_TEXTRENDERMODE_INVISIBLE, c.FPDF_TEXTRENDERMODE_CLIP) or not opaque
        invisible = invisible or self._is_clipped(handle, index)
        descent, bold = self._font(native.FPDFTextObj_GetFont(handle) or 0)
        bold = bold or mode == c.FPDF_TEXTRENDERMODE_FILL_STROKE
        return Style(size, descent * size, bold, colour or "#000000", not invisible, up, angle)

    def _is_clipped(self, handle: int, index: int) -> bool:
        """Whether the clip of the text object leaves nothing of its first letter (a spreadsheet's overflow).

        Clips inside form XObjects are in the form's space and are not looked at.
        """
        if self._forms:
            return False
        clip = native.FPDFPageObj_GetClipPath(handle)
        if not clip or native.FPDFClipPath_CountPaths(clip) < 1:
            return False
        x, y = ctypes.c_double(), ctypes.c_double()
        native.FPDFText_GetCharOrigin(self._textpage, index, ctypes.byref(x), ctypes.byref(y))
        px, py = ctypes.c_float(), ctypes.c_float()
        for path in range(native.FPDFClipPath_CountPaths(clip)):
            points = []
            for at in range(min(native.FPDFClipPath_CountPathSegments(clip, path), 8)):
                native.FPDFPathSegment_GetPoint(
                    native.FPDFClipPath_GetPathSegment(clip, path, at), ctypes.byref(px), ctypes.byref(py)
                )
                points.append((px.value, py.value))
            if len(points) in (4, 5):  # a rectangle
                xs, ys = [p[0] for p in points], [p[1] for p in points]
                slack = 2.0
                if not (
                    min(xs) - slack <= x.value <= max(xs) + slack and min(ys) - slack <= y.value <= max(ys) + slack
                ):
                    return True
        return False

    def _font(self, font: int) -> tuple[float, bool]:
        """The font's descent as a share of its size (positive), and whether it is bold."""
        if font not in self._fonts:
            buffer = ctypes.create_string_buffer(256)
            native.FPDFFont_GetBaseFontName(font, ctypes.addressof(buffer), 256)
            name = buffer.value.decode("utf-8", "replace")
            heavy = re.search(r"bold|black|heavy|semibd|demi", name, re.IGNORECASE) is not None
            descent = ctypes.c_float()
            native.FPDFFont_GetDescent(font, 1000.0, ctypes.byref(descent))
            standard = _STANDARD_FONT.fullmatch(name)
            below = _STANDARD_DESCENT[standard["family"]] if standard else -descent.value
            self._fonts[font] = abs(below) / 1000, heavy or (not name and native.FPDFFont_GetWeight(font) >= 700)
        return self._fonts[font]
