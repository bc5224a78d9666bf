"""The agenda's own list of papers with their pages: "5. Corporate Peer Challenge (Pages 11 - 24)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipeline.assemble.layout import Line, line_to_segments, words_to_lines
from pipeline.packs.faces import running_text
from pipeline.packs.numbers import Run
from schemas.page import Page

FRONT = 10  # pages at most in which an agenda stands before the first number
UNNUMBERED = 4  # the same where the numbers begin on its own pages, or nowhere
SHORT = 8  # words at most in a line that names the agenda: in prose anything may be on an agenda
_AGENDA = re.compile(r"\bagenda\b", re.I)
_REFERS = re.compile(r"pages?$|[-–—]$|\d+[-–—]\d+$")  # a word that a list of pages cannot do without
_PAGES = re.compile(
    r"\(\s*pages?\W{0,2}\s*(\d{1,4})(?:\s*(?:[-–—]|to)\s*(\d{1,4}))?\s*\)\W*$"
    r"|\bpages\s+(\d{1,4})\s*(?:[-–—]|to)\s*(\d{1,4})\W*$",
    re.I,
)
_RANGE = re.compile(r"^\(?(\d{1,4})\s*[-–—]\s*(\d{1,4})\)?$")


class Entry(NamedTuple):
    """One paper that the agenda lists: its title and the numbers that its pages bear."""

    title: str
    first: int
    last: int
    listed: int  # page, from 1, on which the agenda has it


def read_agenda(pages: Sequence[Page], through: Run | None) -> list[Entry]:
    """The papers that the agenda at the pack's front lists; nothing where there is no agenda."""
    end = min(through.first - 1, FRONT) if through is not None and through.first > 1 else UNNUMBERED
    words = {word.text.casefold() for page in pages[:end] for word in page.words}
    if not (any(map(_AGENDA.search, words)) and any(map(_REFERS.match, words))):
        return []  # told at once for most documents
    found: list[tuple[int, Line]] = []
    for at, page in enumerate(pages[:end], 1):
        found += [(at, line) for line in words_to_lines(page.words) if running_text(line)]
    if not any(len(line.words) <= SHORT and _AGENDA.search(line.text) for _, line in found):
        return []
    entries: list[Entry] = []
    for entry in _entries(found):
        if not entries or entry.first > entries[-1].last:  # papers follow one another
            entries.append(entry)
    return entries


def _entries(lines: Sequence[tuple[int, Line]]) -> Iterator[Entry]:
    title = ""
    for at, line in lines:
        text = line.text
        match = _PAGES.search(text) or _RANGE.match(line_to_segments(line)[-1].text)
        if match is None:
            title = text
            continue
        first, last = (int(number) for number in (*filter(None, match.groups()), match[1] or 0)[:2])
        if first <= last:
            yield Entry(text.removesuffix(match[0]).strip(" .(") or title, first, last, at)


def entry_pages(
    entries: Sequence[Entry], through: Run | None, labels: Sequence[str], count: int
) -> dict[int, tuple[Entry, bool]]:
    """The pages on which the papers begin, and whether that is told by the pack's own numbers or by labels.

    Without them an agenda's numbers can only be the file's own.
    """
    found: dict[int, tuple[Entry, bool]] = {}
    for entry in entries:
        page, sure = entry.first, False
        if through is not None and through.first <= through.page_of(entry.first) <= through.last:
            page, sure = through.page_of(entry.first), True
        elif str(entry.first) in labels:
            page, sure = labels.index(str(entry.first)) + 1, True
        if entry.listed < page <= count:
            found[page] = (entry, sure)
    return found
