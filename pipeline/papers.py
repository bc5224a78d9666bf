"""The papers that one file holds: one, or those of a council's meeting pack."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.packs import find_parts
from schemas.flow import Flow
from schemas.pack import Bookmark
from schemas.page import Page


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper: its pages (a list) or its flow, and its place in the file."""

    content: list[Page] | Flow
    number: int  # 0: the file is this paper; from 2: a part of a pack, as the pack itself comes first
    first: int  # page in the file, from 1
    last: int  # inclusive
    reason: str = ""  # why a part begins where it does


def find_papers(sheets: list[Page] | Flow) -> list[Paper]:
    """The file's papers in order; a document without pages is one paper on one page."""
    if not isinstance(sheets, list):
        return [Paper(sheets, 0, 1, 1)]
    parts = find_parts(
        sheets, _outline(sheets), [page.label for page in sheets] if any(p.label for p in sheets) else ()
    )
    if not parts:
        return [Paper(sheets, 0, 1, len(sheets))]
    return [
        Paper(sheets[part.first - 1 : part.last], number, part.first, part.last, part.reason)
        for number, part in enumerate(parts, 2)
    ]


def _outline(sheets: Sequence[Page]) -> list[Bookmark]:
    return [mark for page in sheets for mark in page.bookmarks]
