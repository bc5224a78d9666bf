"""The letters inside a box of a page, read by pdfplumber alone: a check on what this program read there."""

from __future__ import annotations

import io
from types import TracebackType
from typing import Any

import pdfplumber

Corners = tuple[float, float, float, float]  # x0, top, x1, bottom in points from the page's top left corner


class Sheets:
    """A PDF's pages, each parsed once, when it is first asked for."""

    def __init__(self, data: bytes) -> None:
        self._document = pdfplumber.open(io.BytesIO(data))
        self._letters: dict[int, list[dict[str, Any]]] = {}

    def __enter__(self) -> Sheets:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._document.close()

    def letters(self, page: int, box: Corners) -> str:
        """The letters of page ``page`` (from 1) whose centre is in the box, edges included, in pdfplumber's order."""
        if page not in self._letters:
            self._letters[page] = self._document.pages[page - 1].dedupe_chars().chars
        x0, top, x1, bottom = box
        return "".join(
            letter["text"]
            for letter in self._letters[page]
            if x0 <= (letter["x0"] + letter["x1"]) / 2 <= x1 and top <= (letter["top"] + letter["bottom"]) / 2 <= bottom
        )
