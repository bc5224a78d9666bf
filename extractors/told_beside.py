"""Progress told in paragraphs above or below the table of one recommendation, under a label of its own.

Recommendation 2: Settle the vision      ← the heading that states it
| Action | Owner | Target | Status |     ← its table
Latest position, June 2025               ← the label, a line or what a line begins with
The Board agreed the draft vision.       ← its progress, up to the next label, heading or table
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from extractors.as_of import date_in
from extractors.headings import heading_field
from extractors.lists import leading_ref
from extractors.markers import marker
from schemas.document import NO_TEXT, Document, Paragraph, Table, Text
from schemas.printed import PrintedProgress, PrintedRecommendation

LABEL_WORDS = 8
SEVERAL = 3  # recommendations with a table of their own
_RUN_IN = re.compile(r"^(?P<label>[A-Z][^.:;]{2,60}?)\s*:\s+(?=\S)")


@dataclass(slots=True)
class _Reading:
    """The labelled statements read since the last heading of a recommendation, or the last table."""

    rank: float = float("inf")  # of the recommendation's heading: one as high ends what is told of it
    told: list[PrintedProgress] = field(default_factory=list)
    as_of: Text | None = None  # None where no label leads
    paragraphs: list[Text] = field(default_factory=list)
    most: int = 1  # paragraphs of a statement that something closed

    def read(self, paragraph: Paragraph) -> None:
        label, text = labelled_progress(paragraph.text)
        if label:
            self.close()
            self.as_of, self.paragraphs = date_in(label) or NO_TEXT, [text] if text else []
        elif paragraph.bold or _rank(paragraph) >= self.rank - 0.5 or leading_ref(paragraph.text, "named"):
            self.close()
        elif self.as_of is not None:
            mark = marker(paragraph.text.words)
            bullet = mark.length if mark is not None and mark.kind == "bullet" else 0
            self.paragraphs.append(paragraph.text.cut(bullet))

    def close(self) -> None:
        self.most = max(self.most, len(self.paragraphs))
        if self.as_of is not None and self.paragraphs:
            self.told.append(PrintedProgress(sum(self.paragraphs, NO_TEXT), self.as_of))
        self.as_of, self.paragraphs = None, []

    def end(self) -> None:
        """Nothing closes the document's last statement: it has no more paragraphs than any before it."""
        self.paragraphs = self.paragraphs[: self.most]
        self.close()

    def taken(self) -> tuple[PrintedProgress, ...]:
        self.close()
        told, self.told = tuple(self.told), []
        return told


def with_told_beside(
    found: Sequence[PrintedRecommendation], document: Document, owners: Mapping[int, int]
) -> list[PrintedRecommendation]:
    """The recommendations with what the paragraphs around their tables tell of progress.

    ``owners``: by ``id`` of a table that a heading states the only recommendation of, that one's place in ``found``.
    """
    if not owners:
        return list(found)
    result = list(found)
    reading, place = _Reading(), None
    for block in document.blocks:
        if isinstance(block, Table):
            above = reading.taken() if place is None else ()
            _add(result, place, reading.taken())
            place = owners.get(id(block))
            _add(result, place, above)
        elif leading_ref(block.text, "named") and (block.bold or place is None or _rank(block) >= reading.rank - 0.5):
            _add(result, place, reading.taken())  # the next recommendation's heading
            reading, place = _Reading(_rank(block), most=reading.most), None
        else:
            reading.read(block)
    reading.end()
    _add(result, place, reading.taken())
    told = sum(new is not old for new, old in zip(result, found, strict=True))
    return result if told > 1 or len(owners) < SEVERAL else list(found)  # once among many it is told of something else


def _add(found: list[PrintedRecommendation], place: int | None, told: Sequence[PrintedProgress]) -> None:
    known = {str(old.text) for old in found[place].progress} if place is not None else set()
    new = tuple(one for one in told if str(one.text) not in known)
    if place is not None and new:
        found[place] = replace(found[place], progress=(*found[place].progress, *new))


def labelled_progress(text: Text) -> tuple[Text, Text]:
    """A label of progress and the words behind it; (NO_TEXT, NO_TEXT) for any other paragraph."""
    run_in = _RUN_IN.match(str(text))
    label = text.between(*run_in.span("label")) if run_in else text
    if not 0 < len(label) <= LABEL_WORDS or heading_field(str(label).rstrip(" :")) != ("progress", "exact"):
        return NO_TEXT, NO_TEXT
    return label, text.between(run_in.end(), len(str(text))) if run_in else NO_TEXT


def _rank(paragraph: Paragraph) -> float:
    return paragraph.size + paragraph.bold
