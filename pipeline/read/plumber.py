"""Read one PDF page with pdfplumber's own parser: the fallback for pages that pdfium cannot read.

Slower than pdfium by an order of magnitude, and more patient with some broken files.  The values
have the same form and the same coordinates as those of :mod:`pipeline.read.pdfium`.
"""

from __future__ import annotations

import io
import re
from itertools import islice
from typing import Any

import pdfplumber
from pdfminer.pdfpage import PDFPage

from pipeline.read.letters import as_seen
from schemas.geometry import Box
from schemas.page import Fill, Image, Page, Problem, Rule, Word

THIN = 3.0  # as in pipeline.read.pdfium

_PIECE = re.compile(r"[/:;,()]|[^/:;,()]+")


def read_page(data: bytes, index: int, password: str | None = None) -> Page:
    """The page with this index, counted from 0; any error of the parser is raised as it is."""
    with pdfplumber.open(io.BytesIO(data), pages=[index + 1], password=password or "") as document:
        page = document.pages[0]
        x, top = page.bbox[:2]
        words = [word for found in _found_words(page) for word in _pieces(found, index + 1)]
        rules = [Rule(box, box.height > box.width) for box in map(_box, page.edges)]
        fills = [
            Fill(_box(rect), _hex(rect.get("non_stroking_color")))
            for rect in (*page.rects, *page.curves)
            if rect.get("fill") and min(rect["width"], rect["height"]) > THIN
        ]
        images = [Image(_box(image), None) for image in page.images]
        problem = Problem("fallback_parser", "pdfium could not read this page; pdfplumber's parser did")
        size = float(page.width), float(page.height)
        words = [w._replace(x0=w.x0 - x, x1=w.x1 - x, top=w.top - top, bottom=w.bottom - top) for w in words]
        rules = [rule._replace(box=_moved(rule.box, x, top)) for rule in rules]
        fills = [fill._replace(box=_moved(fill.box, x, top)) for fill in fills]
        images = [image._replace(box=_moved(image.box, x, top)) for image in images]
        return Page(index + 1, *size, words, rules, fills, images, [problem], "pdfplumber", (x, top))


def page_count(data: bytes, limit: int, password: str | None = None) -> int:
    """How many pages there are; no more than ``limit`` are counted."""
    with pdfplumber.open(io.BytesIO(data), password=password or "") as document:
        return sum(1 for _ in islice(PDFPage.create_pages(document.doc), limit))


def _found_words(page: Any) -> list[dict[str, Any]]:
    unique = page.dedupe_chars()
    words: list[dict[str, Any]] = unique.extract_words(extra_attrs=["size", "fontname"], return_chars=True)
    return words


def _pieces(found: dict[str, Any], number: int) -> list[Word]:
    """A word cut at the punctuation that may divide two values."""
    pieces: list[Word] = []
    chars, at = found["chars"], 0
    text = re.sub(r"[\x00-\x1f\x7f]", "", "".join(char["text"] for char in chars))
    bold = re.search(r"bold|black|heavy", found["fontname"], re.IGNORECASE) is not None
    for match in _PIECE.finditer(text):
        run = chars[at : at + len(match.group())] or chars[-1:]
        at += len(match.group())
        box = Box(run[0]["x0"], min(c["top"] for c in run), run[-1]["x1"], max(c["bottom"] for c in run))
        colour = _hex(run[0].get("non_stroking_color"))
        pieces.append(Word(as_seen(match.group()), *box, float(found["size"]), bold, colour, bool(pieces), number))
    return pieces


def _moved(box: Box, x: float, top: float) -> Box:
    return Box(box.x0 - x, box.top - top, box.x1 - x, box.bottom - top)


def _box(thing: dict[str, Any]) -> Box:
    return Box(float(thing["x0"]), float(thing["top"]), float(thing["x1"]), float(thing["bottom"]))


def _hex(colour: Any) -> str:
    """Gray, RGB or CMYK components from 0 to 1 as ``#rrggbb``; black where unreadable, as PDF's default is."""
    parts = list(colour) if isinstance(colour, (tuple, list)) else [colour]
    if not parts or not all(isinstance(part, (int, float)) for part in parts):
        return "#000000"
    if len(parts) == 1:
        parts = parts * 3
    elif len(parts) == 4:
        parts = [(1 - part) * (1 - parts[3]) for part in parts[:3]]
    return "#" + "".join(f"{round(255 * min(1, max(0, part))):02x}" for part in parts[:3])
