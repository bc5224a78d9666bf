"""A council's pack of papers: what its outline says, and the documents that it was found to hold."""

from __future__ import annotations

from typing import NamedTuple


class Bookmark(NamedTuple):
    """One entry of a PDF's outline."""

    title: str
    page: int  # from 1
    level: int  # from 0
    top: float | None = None  # points from the page's top edge where it points; None: to the page as a whole


class Part(NamedTuple):
    """One document of a pack: its pages, and why it was held to begin where it does."""

    first: int  # page, from 1
    last: int  # page, inclusive
    title: str
    reason: str
