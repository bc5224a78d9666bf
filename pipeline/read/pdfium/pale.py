"""White words where no dark ground is known: does the page show them?

In: the words, and the page.  Out: those that can be seen.  A ground may be painted with a pattern, of which pdfium
tells one colour alone: a cover whose lower half is blue passes for white.  Only a picture of the page tells, and it is
drawn only where there are such words.
"""

from __future__ import annotations

from collections.abc import Sequence

import pypdfium2 as pdfium

from schemas.geometry import Box
from schemas.page import Word

SCALE = 1.0  # pixels a point
PALE = 0xF0  # the least part of a colour that is white, or as good as white
GROUND = 0.25  # of a word's box: letters in white leave more of a ground than that, and white leaves none


def seen_on_page(page: pdfium.PdfPage, visible: Box, words: Sequence[Word]) -> list[Word]:
    """The words that stand on a ground which is not white, as the page is drawn; the origin is its top left corner."""
    picture = page.render(scale=SCALE).to_pil().convert("L")
    found = []
    for word in words:
        left, top = int((word.x0 - visible.x0) * SCALE), int((word.top - visible.top) * SCALE)
        right = max(left + 1, int((word.x1 - visible.x0) * SCALE))
        bottom = max(top + 1, int((word.bottom - visible.top) * SCALE))
        counted = picture.crop((left, top, right, bottom)).histogram()
        if sum(counted[:PALE]) > GROUND * sum(counted):
            found.append(word)
    return found
