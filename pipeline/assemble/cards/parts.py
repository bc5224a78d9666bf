"""The printed lines of a page taken apart: labels, and what stands beside them.

In: the words of a page.  Out: parts, the runs of words of one line between wide white, dividers and changes of type; a
part that is a known label ("Owner", "By when:", "Perchennog / Owner") bears its field.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from operator import attrgetter
from typing import Final

from extractors.headings import DATE, heading_field
from pipeline.assemble.layout import Line, line_to_segments
from pipeline.assemble.legend.signs import state_names
from schemas.document import Text, wording
from schemas.geometry import Box, union
from schemas.kept import kept
from schemas.page import Word
from schemas.vocabulary import fold, rows

LABEL_WORDS = 8  # brackets are words of their own: "Where we are ( January 2026 )"
DIVIDERS = frozenset(["|", "·", "¦", "•"])
WRAPS = 4  # words of a line that may run on in the next
UNKNOWN = "unknown"  # a label that the vocabulary lacks
_ENDS = (":", "?", "–")
_LOOKS = attrgetter("bold", "colour", "size")


@dataclass(unsafe_hash=True)
class Part:
    """Words of one line; ``line`` numbers the page's lines from the top, ``segment`` the runs between wide white.

    As a :class:`schemas.document.Cell` it is frozen for the type checker alone.
    """

    words: Final[tuple[Word, ...]]
    page: Final[int]
    line: Final[int]
    segment: Final[int]
    label: Final[str] = ""  # the field that it names
    name: Final[str] = ""  # what the labels of its kind have in common, whose wordings differ: "Action 1a", "Action 1b"
    # the action of its card whose label it is, 0 for the card's own; None where none is told
    action: Final[int | None] = None
    column: Final[str] = ""  # the field of a list's column over which no label is printed
    chip: Final[bool] = False  # it rates by its looks, on a coloured ground of its own

    @kept
    def box(self) -> Box:
        return union(self.words)

    @kept
    def text(self) -> Text:
        return Text(self.words)

    @kept
    def wording(self) -> str:
        return wording(self.words)

    @kept
    def size(self) -> float:
        return max([word.size for word in self.words])

    @kept
    def bold(self) -> bool:
        return all(word.bold for word in self.words)

    @kept
    def style(self) -> tuple[bool, float, str]:
        """Weight, size (to half a point) and colour, by which a reader tells headings and labels from text."""
        return self.bold, round(2 * self.size) / 2, self.words[0].colour

    @kept
    def key(self) -> str:
        """Its wording as labels are compared."""
        return self.name or self.column or self.wording.strip(" :?").casefold()

    @kept
    def is_status(self) -> bool:
        """Whether it is a status or a colour's name, and nothing else: "On track", "Amber"."""
        return self.chip or (len(self.words) <= 4 and fold(self.wording) in state_names())


def page_parts(lines: Sequence[Line], page: int) -> list[list[Part]]:
    """The parts of a page's lines from the top; a label that is broken over lines stands whole on its first."""
    parts = without_wrapped([list(line_to_parts(line, page, at)) for at, line in enumerate(lines)])
    for at, line in enumerate(parts):
        for place, part in enumerate(line):
            if len(part.words) < LABEL_WORDS and (not part.label or not part.wording.endswith(_ENDS)):
                line[place] = _with_rest(part, parts[at + 1 : at + 4])
    return [line for line in parts if line]


def without_wrapped(lines: list[list[Part]]) -> list[list[Part]]:
    """The lines, in which the last word of a text is no label: "Officer." below "… recruit a full-time Scrutiny".

    It begins at the edge of the line above, in its type, and did not fit there, or ends its sentence.
    """
    if not any(part.label for line in lines for part in line):
        return lines  # prose, by far the commonest
    rights: dict[int, float] = {}
    for part in (part for line in lines for part in line):
        edge = round(part.box.x0)
        rights[edge] = max(rights.get(edge, 0.0), part.box.x1)
    for above, line in itertools.pairwise(lines):
        for at, part in enumerate(line):
            if not part.label or part.wording.endswith(_ENDS):
                continue
            before = next((p for p in above if abs(p.box.x0 - part.box.x0) < 1 and p.style == part.style), None)
            if before is None or before.label or len(before.words) < WRAPS or _is_apart(before, part):
                continue
            first = part.words[0]
            full = before.box.x1 + first.x1 - first.x0 > rights[round(before.box.x0)] - 1
            if part.wording.endswith(".") or full:
                line[at] = replace(part, label="")
    return lines


def _is_apart(above: Part, part: Part) -> bool:
    ended = above.wording.endswith((".", "!", "?", ";"))
    return ended or part.box.top - above.box.bottom > 0.6 * part.size


def _with_rest(part: Part, below: Sequence[list[Part]]) -> Part:
    """The part with the words right below it that make a label of it: "Planned" over "action"."""
    last = part
    whole, taken = part, []
    for line in below:
        after = next((p for p in line if abs(p.box.x0 - part.box.x0) < 1 and p.style == part.style), None)
        if after is not None and after.label:
            return part
        if part.label and after is not None and after.wording.endswith(":") and DATE.match(after.wording):
            return part  # "How it is going" over "January 2026: …"
        if after is None or after.box.top - last.box.bottom > 0.6 * part.size or len(after.words) > LABEL_WORDS:
            continue
        words = (*whole.words, *after.words)
        field = label_field(str(Text(words)))
        taken.append((line, after))
        whole, last = Part(words, part.page, part.line, part.segment, field), after
        if field:
            for line_of, rest in taken:
                line_of.remove(rest)
            return whole
    return part


def line_to_parts(line: Line, page: int, number: int) -> Iterator[Part]:
    """The parts of a line from left to right."""
    for at, segment in enumerate(line_to_segments(line)):
        if _is_prose(segment.words):  # by far the commonest
            yield Part(segment.words, page, number, at)
            continue
        for words, field in _taken_apart(segment.words):
            yield Part(tuple(words), page, number, at, field)


def _is_prose(words: Sequence[Word]) -> bool:
    """Whether nothing parts the words, which are too many for a label: no sign, no change of type."""
    if len(words) <= LABEL_WORDS or len(set(map(_LOOKS, words))) > 1:
        return False
    texts = [word.text for word in words]
    return DIVIDERS.isdisjoint(texts) and {text[-1] for text in texts}.isdisjoint(_ENDS)


def _taken_apart(words: Sequence[Word]) -> Iterator[tuple[Sequence[Word], str]]:
    at = start = 0
    value = False  # what begins at ``start`` stands behind a label
    while at < len(words):
        free = at == start or words[at - 1].text in DIVIDERS or not _alike(words[at - 1], words[at])
        inside = value and not any(word.text in DIVIDERS for word in words[start:at])
        count, field = _label_at(words, at, free, inside) if words[at].text[:1].isupper() else (0, "")
        if count and value and at == start and not _is_closed(words[at : at + count]) and _is_closed(words[:at]):
            count = 0  # "Council response: Accepted." in bold before plain words: what a label says, no other label
        if not count and not (at > start and free):
            at += 1
            continue
        if run := _without_dividers(words[start:at]):
            yield run, ""
        if count:
            yield words[at : at + count], field
        start, value = at + count, count > 0
        at = start + (not count)
    if run := _without_dividers(words[start:]):
        yield run, ""


def _is_closed(words: Sequence[Word]) -> bool:
    """Whether a colon, or another sign that ends a label, stands at the end of the words."""
    return words[-1].text.endswith(_ENDS)


def _without_dividers(words: Sequence[Word]) -> Sequence[Word]:
    while len(words) > 1 and words[-1].text in DIVIDERS - {"•"}:
        words = words[:-1]
    while len(words) > 1 and words[0].text in DIVIDERS - {"•"}:
        words = words[1:]
    return [] if len(words) == 1 and words[0].text in DIVIDERS - {"•"} else words


def _alike(one: Word, two: Word) -> bool:
    return one.bold == two.bold and one.colour == two.colour and abs(one.size - two.size) < 0.4


def _label_at(words: Sequence[Word], at: int, free: bool, inside: bool) -> tuple[int, str]:
    """How many words are a label here (its colon counts), and its field; 0 where none begins.

    It must end with a colon, a change of type or the run itself; inside running text, with a colon.  ``inside``: a
    label's value goes on here, so that a divider ends it: "Owner: Chief Executive | Target date: …".
    """
    if not _may_begin(words, at):
        return 0, ""
    for count in range(min(LABEL_WORDS, len(words) - at), 0, -1):
        run = words[at : at + count]
        if any(not _alike(run[0], word) for word in run[1:]) or run[-1].text in _ENDS:
            continue
        if any(word.text.endswith(":") or (inside and word.text in DIVIDERS) for word in run[:-1]):
            continue  # "Timescale: March 2025" is a label and what stands beside it
        after = words[at + count] if at + count < len(words) else None
        colon = run[-1].text.endswith(":") or (after is not None and after.text in _ENDS)
        ends = colon or (free and (after is None or not _alike(run[-1], after)))
        if not ends:
            continue
        wording = str(Text(tuple(run)))
        if inside and DATE.match(wording):
            continue  # "Target date: Q3 2026/27 Status: Amber": what the label before it says
        field = label_field(wording)
        if field and (colon or fold(wording) not in state_names()):  # "Completed" beside "Status" is what it says
            own = after is not None and after.text in _ENDS
            return count + own, field
    return 0, ""


def _may_begin(words: Sequence[Word], at: int) -> bool:
    """Whether a label may begin with a word, in one of its languages: most do not, and this is much faster."""
    first = fold(words[at].text)
    return (
        not first
        or first.split()[0] in _first_words()
        or any(word.text in "/|–" for word in words[at : at + LABEL_WORDS])
    )


@cache
def _first_words() -> frozenset[str]:
    return frozenset(fold(row["printed"]).split()[0] for row in rows("columns"))


@cache
def label_field(wording: str) -> str:
    """The field that a label names, in one of its languages; "" for none."""
    for name in (wording, *re.split(r"\s*[/|–]\s*|\s-\s", wording)):
        field, how = heading_field(name.strip(" :?"))
        if how == "exact":
            return field
    return ""
