"""A page without a usable text layer: its words, rules and fills as they are seen, by OCR.

In: a page of a PDF that was read with pdfium.  Out: the same page as if it had a text layer, straightened; ``shown``
leads back to the page as it is displayed.  ``read_scan`` is the order of things.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np
import pypdfium2 as pdfium
from numpy.typing import NDArray
from PIL import Image

from pipeline.read.picture import page_picture
from pipeline.read.scan.alike import even_out
from pipeline.read.scan.clean import without_drawing
from pipeline.read.scan.grounds import find_fills, paper_colour
from pipeline.read.scan.leftover import read_leftover
from pipeline.read.scan.rules import find_light_rules, find_rules, sides_of, through_headings
from pipeline.read.scan.tesseract import Read, Unrecognised, program, recognise
from pipeline.read.scan.type import Picture, to_words
from pipeline.read.scan.upright import Lean, Upright, has_ink, lean_of, straighten
from schemas.geometry import Affine
from schemas.page import Fill, Page, Problem, Rule

__all__ = ["even_out", "program", "read_scan"]

DPI = 300  # Tesseract's makers ask for it; it reads 200 well, 150 only when enlarged
MOST_PIXELS = 30_000_000  # A3 has 17 million
SURE = 0.75  # mean certainty: a page read upright has 0.85 to 0.96, upside down 0.2 to 0.5
DOUBTFUL = 0.85  # below it the issue is a warning


class Seen(NamedTuple):
    """A page lying as ``upright`` does, with its drawing, its cleaned picture and what was recognised in it."""

    upright: Upright
    rules: list[Rule]
    fills: list[Fill]
    letters: NDArray[np.uint8]
    found: list[Read]
    certainty: float


def read_scan(document: pdfium.PdfDocument, page: Page) -> Page:
    """The page by OCR; the page as it was, with a problem, where that cannot be."""
    dpi = _dpi(page)
    picture = page_picture(document, page.number, dpi / 72)  # 1. as it is displayed
    if not has_ink(picture.image):
        return page
    lean = lean_of(picture.image)
    try:
        seen = _read_upright(picture.image, lean, dpi)  # 2. upright, its drawing, its lines
        found, left = read_leftover(seen.letters, seen.found, dpi / 72, dpi)  # 3. what stands in no line
    except Unrecognised as error:
        return replace(page, problems=[*page.problems, Problem("no_text", str(error))])
    pictures = Picture(seen.letters, np.asarray(seen.upright.picture), dpi / 72)
    words = to_words(found, left, pictures, seen.rules, page.number)  # 4. as a text layer gives them
    if not words:
        return page
    width, height = (side * 72 / dpi for side in seen.upright.picture.size)
    return Page(
        page.number,
        width,
        height,
        words,
        [*seen.rules, *through_headings(seen.fills, seen.rules, words)],
        seen.fills,
        problems=[_told(seen, lean)],
        parser="tesseract",
        origin=page.origin,
        shown=_to_page(seen.upright.back, dpi / 72, picture.left, picture.top),  # 5. the way back
        certainty=seen.certainty,
    )


def _dpi(page: Page) -> int:
    area = max(1.0, page.width * page.height / 72**2)
    return min(DPI, int((MOST_PIXELS / area) ** 0.5))


def _read_upright(picture: Image.Image, lean: Lean, dpi: int) -> Seen:
    """The page the right way up: the way in which it can be read."""
    best: Seen | None = None
    first = 1 if lean.across else 0
    for turns in (first, first + 2):
        seen = _read_straight(straighten(picture, lean, turns), dpi)
        if best is None or seen.certainty > best.certainty:
            best = seen
        if seen.certainty >= SURE:
            break
    assert best is not None
    return best


def _read_straight(upright: Upright, dpi: int) -> Seen:
    """Rules, fills and lines of words of a straightened page."""
    scale = dpi / 72
    paper = paper_colour(upright.picture)
    grey = upright.picture.convert("L")
    rules = find_rules(np.asarray(grey.reduce(2)), scale / 2)
    fills = find_fills(upright.picture, scale, rules, paper)
    light = find_light_rules(np.asarray(grey.reduce(2)), scale / 2, fills)
    if light:
        rules = [*rules, *light]
        fills = find_fills(upright.picture, scale, rules, paper)
    letters = without_drawing(np.asarray(grey), scale, _brightness(paper), rules, fills)
    found = recognise(letters, dpi)
    return Seen(upright, [*rules, *sides_of(fills, rules)], fills, letters, found, _certainty(found))


def _brightness(paper: tuple[int, int, int]) -> int:
    return Image.new("RGB", (1, 1), paper).convert("L").getpixel((0, 0))  # type: ignore[return-value]  # one channel


def _certainty(found: list[Read]) -> float:
    """The mean certainty of the words, by their letters."""
    letters = sum(len(read.text) for read in found)
    return round(sum(read.certainty * len(read.text) for read in found) / letters, 3) if letters else 0.0


def _to_page(back: Affine, scale: float, left: float, top: float) -> Affine:
    """From points of the straightened page to points of the page as it is displayed."""
    return Affine(scale, 0, 0, 0, scale, 0).then(back).then(Affine(1 / scale, 0, left, 0, 1 / scale, top))


def _told(seen: Seen, lean: Lean) -> Problem:
    message = f"the page has no usable text layer; it was read by OCR, {seen.certainty:.0%} sure of its words"
    if abs(lean.skew) >= 0.05:
        message += f", straightened by {abs(lean.skew):.1f} degrees"
    return Problem("ocr_page", message, "info" if seen.certainty >= DOUBTFUL else "warning")
