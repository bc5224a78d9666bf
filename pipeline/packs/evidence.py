"""What speaks for a page as the first of a paper, and what against, in points; each reason in words.

Up to 1 is a hint, 2 is a sign that single documents show too, 3 and above is what only a pack shows.  The points
were set on one real pack, 16 other real papers, the corpus, and 160 packs merged by chance from all these (with
and without outline, agenda, stamps, blank pages), so that none is cut where no paper begins; 160 more held to it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.assemble.layout import Line
from pipeline.packs.agenda import Entry, entry_pages, read_agenda
from pipeline.packs.faces import AGENDA, APPENDIX, Face, face, head_lines, opening, running_text
from pipeline.packs.marks import Mark, find_marks, names_a_pack
from pipeline.packs.numbers import Run, Runs, find_runs
from schemas.pack import Bookmark
from schemas.page import Page

COVER_WORDS = 45
COVER_TYPE = 1.6  # times the smallest type of the page: a cover's title
PACK_WIDE = 0.7  # share of the pages on which a running line is the pack's own

_FIGURES = re.compile(r"\d{1,6}$")

Evidence = list[tuple[float, str]]


@dataclass(frozen=True, slots=True)
class Look:
    """The file as a whole, before anything is weighed; all by page number, from 1."""

    faces: Mapping[int, Face]
    before: Mapping[int, Face]  # the page before that is not blank
    runs: Runs
    entries: Mapping[int, tuple[Entry, bool]]  # where the agenda's papers begin, and whether that is certain
    marks: Mapping[int, Mark]
    outline_of_pack: bool  # it has the agenda as one of its papers
    labels: Sequence[str]
    wide: frozenset[str]  # running lines of most pages
    heads: dict[int, list[Line]]  # first lines, running ones left out, of the pages that were looked at closely

    def stamped(self, at: int) -> set[str | None]:
        """The items that were stamped before a page."""
        return {shown.item for number, shown in self.faces.items() if number < at}

    def head(self, at: int) -> list[Line]:
        """The first lines of a page; made when first asked for."""
        if at not in self.heads:
            running = self.before[at].running if at in self.before else frozenset()
            lines = head_lines(self.faces[at].page)
            self.heads[at] = [line for line in lines if running_text(line) not in running]
        return self.heads[at]


def look_at(pages: Sequence[Page], bookmarks: Sequence[Bookmark], labels: Sequence[str]) -> Look:
    """The faces of the pages, their numbers, the agenda and the outline."""
    faces = {at: face(page) for at, page in enumerate(pages, 1)}
    filled = [at for at, shown in faces.items() if not shown.blank]
    before = {at: faces[last] for last, at in pairwise(filled)}
    runs = find_runs({at: shown.numbers for at, shown in faces.items()}, filled)
    entries = entry_pages(read_agenda(pages, runs.through), runs.through, labels, len(pages))
    counts = Counter(text for at in filled for text in faces[at].running)
    wide = frozenset(text for text, count in counts.items() if count > PACK_WIDE * len(filled))
    marks = find_marks(bookmarks, {at: page.height for at, page in enumerate(pages, 1)})
    return Look(faces, before, runs, entries, marks, names_a_pack(marks), labels, wide, {})


def printed_evidence(look: Look, at: int, in_pack: bool = False) -> Evidence:
    """What the page itself shows: steps 1, 4, 5, 6, 7.

    The head is read where there is any other sign, or in a pack: alone it is not enough elsewhere.
    """
    shown, before = look.faces[at], look.before[at]
    found: Evidence = []
    if shown.item and shown.item not in look.stamped(at):  # 1. a stamp, if it is not on every page of its paper
        points = 3.5 if shown.item_apart else 3.0 if shown.item.startswith("agenda") else 2.0
        found.append((points, f"stamp “{shown.item}”"))
    found += (_restart(look, at), _ended(look, at), _form(look, at))  # 4. page numbers, 6. another form
    blank = look.faces[at - 1]
    if blank.blank:  # 7. a packing program says that a page is left blank; so do some writers of long reports
        found.append((1.0 if blank.said_blank else 0.5, "after a blank page"))
    if any(points for points, _ in found) or in_pack or at in look.marks or at in look.entries:
        head = opening(look.head(at), shown.body, look.head(before.page.number))  # 5. the head
        found.append(head)
        if head[1] == APPENDIX and _is_cover(shown.page):
            found.append((1.0, "a cover"))
    return [(points, why) for points, why in found if points]


def _is_cover(page: Page) -> bool:
    """Whether a page holds a title in large type and little else."""
    sizes = [word.size for word in page.words]
    return 0 < len(sizes) <= COVER_WORDS and max(sizes) > COVER_TYPE * min(sizes)


def known_evidence(look: Look, at: int, in_pack: bool) -> Evidence:
    """What the outline and the agenda say, and what speaks against a beginning: steps 2, 3, 8."""
    found: Evidence = []
    if at in look.entries:  # 2. the agenda's list
        entry, sure = look.entries[at]
        found.append((5.0 if sure and in_pack else 2.0, f"agenda: “{entry.title}”, page {entry.first}"))
    if at in look.marks:  # 3. the outline
        mark = look.marks[at]
        found.append((mark.points_in_pack if in_pack else mark.points, f"bookmark “{mark.title}”"))
    through = look.runs.through
    if in_pack and through is not None and through.first == at and through.number.value == 1 and _agenda_first(look):
        found.append((3.0, "the pack's own numbers begin, after the agenda"))
    return found + against(look, at, in_pack)


def _agenda_first(look: Look) -> bool:
    return bool(look.entries) or opening(look.head(1), look.faces[1].body)[1] == AGENDA


def numbered_anew(look: Look, at: int) -> float:
    """Points for page numbers that begin again on the page."""
    return _restart(look, at)[0]


def _restart(look: Look, at: int) -> tuple[float, str]:
    """Inner numbers that begin at 1 here, or at 2 on the next page; weaker where none were before them."""
    inner = look.runs.inner
    earlier = any(run.first < at for run in inner)
    for run in inner:
        value, total = run.number.value, run.number.total
        if run.first == at and value == 1:
            points = (3.0 if total else 2.0) if earlier else (1.5 if total else 1.0)
            return points, f"page numbers begin again{f' (1 of {total})' if total else ''}"
        if run.first == at + 1 and value == 2 and not any(at in other.pages for other in inner):
            return (2.0 if total else 1.5) if earlier else 1.0, "page numbers begin again"
    return _label_restart(look.labels, at)


def _ended(look: Look, at: int) -> tuple[float, str]:
    """The page before is the last by its own count: "Page 6 of 6"."""
    last = look.before[at]
    ended = any(number.total == number.value for number in last.numbers)
    goes_on = any(number.total and number.value > 1 for number in look.faces[at].numbers)
    return (1.0, "the last page of another before it") if ended and not goes_on else (0.0, "")


def _label_restart(labels: Sequence[str], at: int) -> tuple[float, str]:
    """Labels that begin again at 1 after figures: after Roman ones they are a book's, behind its front pages."""
    if len(labels) >= at:
        last, here = (_FIGURES.search(label) for label in labels[at - 2 : at])
        if last and here and int(here[0]) == 1:
            return 1.5, "page labels begin again"
    return 0.0, ""


def _form(look: Look, at: int) -> tuple[float, str]:
    """Another size of page or type, other running lines: each alone is seen within one report."""
    shown, before = look.faces[at], look.before[at]
    points, what = 0.0, []
    if shown.size != before.size:
        turned = shown.size == before.size[::-1]
        points += 0.5 if turned else 1.0
        what.append("page turned" if turned else "size of page")
    if abs(shown.body - before.body) > 0.7:
        points += 0.5
        what.append("size of type")
    lines = _running_pairs(look, at)
    if lines:
        points += lines
        what.append("running lines")
    return min(points, 2.0), "another form (" + ", ".join(what) + ")" if what else ""


def _running_pairs(look: Look, at: int) -> float:
    """Running lines of the two pages before that end here, and those that begin here and go on."""
    before = look.before[at]
    earlier, after = look.before.get(before.page.number), look.faces.get(at + 1)
    here = look.faces[at].running
    old = before.running & earlier.running if earlier else frozenset()
    new = here & after.running if after else frozenset()
    ended = bool(old) and not old & here
    begun = bool(new) and not new & before.running
    return 0.5 * ended + 0.5 * begun + 0.5 * (ended and begun)


def against(look: Look, at: int, in_pack: bool) -> Evidence:
    """What goes on from the page before."""
    shown, before = look.faces[at], look.before[at]
    found: Evidence = []
    if _counted_on(look.runs.inner, before.page.number, at):
        found.append((-5.0, "inner page numbers go on"))
    through = look.runs.through
    if not in_pack and through is not None and _counted_on((through,), before.page.number, at):
        found.append((-1.0, "page numbers go on"))
    common = (shown.running & before.running) - (look.wide if in_pack else frozenset())
    if common:
        found.append((-1.5 if in_pack else -3.0, "running lines go on"))
    return found


def mid_sentence(look: Look, at: int) -> Evidence:
    """Against it: the page's first line of text goes on with a sentence."""
    first = next((line.text for line in look.head(at)), "")
    return [(-1.5, "a sentence goes on")] if first[:1].islower() else []


def _counted_on(runs: Sequence[Run], before: int, at: int) -> bool:
    return any(run.first <= before and at <= run.last for run in runs)
