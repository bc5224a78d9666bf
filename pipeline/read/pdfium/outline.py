"""A PDF's outline and its page labels, by pdfium.

An outline is a linked list of linked lists that anybody may have written: it can run in a circle, hold
thousands of entries or point nowhere.  So the walk is bounded in depth and number, goes nowhere twice,
and leaves out what does not point at a page of the document.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as c

from schemas.pack import Bookmark

DEPTH = 3  # levels that are read: a pack's own are the first two, below one that holds them all at most
LIMIT = 5000  # entries looked at: the longest pack seen has some hundreds
LONGEST = 200  # characters of a title that are kept


def outline(document: pdfium.PdfDocument) -> tuple[Bookmark, ...]:
    """The bookmarks of the first levels that point at a page, in the outline's order."""
    found = []
    for handle, level in _walk(document, None, 0, set()):
        bookmark = _bookmark(document, pdfium.PdfBookmark(handle, document, level), level)
        if bookmark is not None:
            found.append(bookmark)
    return tuple(found)


def page_labels(document: pdfium.PdfDocument) -> tuple[str, ...]:
    """What the document calls its pages ("iv", "23"), one for each; an empty tuple where it names none."""
    labels = []
    for index in range(len(document)):
        try:
            labels.append(document.get_page_label(index)[:LONGEST])
        except UnicodeDecodeError:  # half a character, in a damaged or hostile file
            labels.append("")
    return tuple(labels) if any(labels) else ()


def _walk(document: pdfium.PdfDocument, parent: Any, level: int, seen: set[int]) -> Iterator[tuple[Any, int]]:
    """Handles of bookmarks with their levels; ``seen`` has the addresses of all that were met."""
    handle = c.FPDFBookmark_GetFirstChild(document, parent)
    while handle and len(seen) < LIMIT:
        address = ctypes.addressof(handle.contents)
        if address in seen:
            return
        seen.add(address)
        yield handle, level
        if level + 1 < DEPTH:
            yield from _walk(document, handle, level + 1, seen)
        handle = c.FPDFBookmark_GetNextSibling(document, handle)


def _bookmark(document: pdfium.PdfDocument, entry: pdfium.PdfBookmark, level: int) -> Bookmark | None:
    target = entry.get_dest()
    index = target.get_index() if target is not None else None
    if target is None or index is None or index >= len(document):
        return None
    try:
        title = " ".join(entry.get_title().split())[:LONGEST]
    except UnicodeDecodeError:
        title = ""
    return Bookmark(title, index + 1, level, _top(document, index, *target.get_view()))


def _top(document: pdfium.PdfDocument, index: int, mode: int, position: list[float]) -> float | None:
    """How far below the page's top edge a view begins; as near as can be told without loading the page."""
    if mode == c.PDFDEST_VIEW_XYZ and len(position) > 1:
        y = position[1]
    elif mode in (c.PDFDEST_VIEW_FITH, c.PDFDEST_VIEW_FITBH) and position:
        y = position[0]
    else:
        return None
    height: float = document.get_page_size(index)[1]
    return min(max(height - y, 0.0), height) if y == y else None  # y != y: not a number
