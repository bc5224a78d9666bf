"""pdfium's functions that are called for every word and shape, with handles as plain integers.

pypdfium2's own prototypes wrap every handle in a new ctypes pointer; integers are twice as quick to get,
to compare and to keep as keys.  The names are pdfium's.  Pointers to results are passed with ``byref``.
"""

from __future__ import annotations

import ctypes
from typing import Any

import pypdfium2.raw as c


def _with_integers(function: Any) -> Any:
    result = ctypes.c_void_p if hasattr(function.restype, "contents") else function.restype
    arguments = [ctypes.c_void_p if hasattr(kind, "contents") else kind for kind in function.argtypes]
    return ctypes.CFUNCTYPE(result, *arguments)(_place(function))


def _unchecked(function: Any) -> Any:
    """The function as it is called for every word and shape, in half the time: what is passed is not looked at.

    A handle must be a ``c_void_p``; an integer is an int of C, and nothing else may be passed but ``byref``.
    """
    prototype = ctypes.PYFUNCTYPE(ctypes.c_void_p if hasattr(function.restype, "contents") else function.restype)
    unchecked = prototype(_place(function))
    unchecked.argtypes = None  # type: ignore[assignment]  # the stubs do not know that this is allowed
    return unchecked


def _place(function: Any) -> int:
    return ctypes.cast(function, ctypes.c_void_p).value or 0


def address(handle: Any) -> int:
    """The integer of a handle that pypdfium2 holds."""
    return ctypes.cast(handle, ctypes.c_void_p).value or 0


FPDFText_GetTextObject = _unchecked(c.FPDFText_GetTextObject)
FPDFText_GetCharOrigin = _unchecked(c.FPDFText_GetCharOrigin)
FPDFText_GetLooseCharBox = _unchecked(c.FPDFText_GetLooseCharBox)
FPDFText_GetMatrix = _unchecked(c.FPDFText_GetMatrix)
FPDFText_GetFontSize = _unchecked(c.FPDFText_GetFontSize)
FPDFTextObj_GetTextRenderMode = _with_integers(c.FPDFTextObj_GetTextRenderMode)
FPDFTextObj_GetFont = _with_integers(c.FPDFTextObj_GetFont)
FPDFFont_GetBaseFontName = _with_integers(c.FPDFFont_GetBaseFontName)
FPDFFont_GetDescent = _with_integers(c.FPDFFont_GetDescent)
FPDFFont_GetWeight = _with_integers(c.FPDFFont_GetWeight)

FPDFPage_CountObjects = _with_integers(c.FPDFPage_CountObjects)
FPDFPage_GetObject = _with_integers(c.FPDFPage_GetObject)
FPDFFormObj_CountObjects = _with_integers(c.FPDFFormObj_CountObjects)
FPDFFormObj_GetObject = _with_integers(c.FPDFFormObj_GetObject)
FPDFPageObj_GetType = _with_integers(c.FPDFPageObj_GetType)
FPDFPageObj_GetBounds = _unchecked(c.FPDFPageObj_GetBounds)
FPDFPageObj_GetMatrix = _with_integers(c.FPDFPageObj_GetMatrix)
FPDFPageObj_GetFillColor = _unchecked(c.FPDFPageObj_GetFillColor)
FPDFPageObj_GetClipPath = _with_integers(c.FPDFPageObj_GetClipPath)

FPDFPath_GetDrawMode = _with_integers(c.FPDFPath_GetDrawMode)
FPDFPath_CountSegments = _with_integers(c.FPDFPath_CountSegments)
FPDFPath_GetPathSegment = _with_integers(c.FPDFPath_GetPathSegment)
FPDFPathSegment_GetType = _with_integers(c.FPDFPathSegment_GetType)
FPDFPathSegment_GetPoint = _with_integers(c.FPDFPathSegment_GetPoint)
FPDFPathSegment_GetClose = _with_integers(c.FPDFPathSegment_GetClose)
FPDFClipPath_CountPaths = _with_integers(c.FPDFClipPath_CountPaths)
FPDFClipPath_CountPathSegments = _with_integers(c.FPDFClipPath_CountPathSegments)
FPDFClipPath_GetPathSegment = _with_integers(c.FPDFClipPath_GetPathSegment)
