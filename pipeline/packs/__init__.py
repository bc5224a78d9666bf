"""From a pack's pages to its documents: a council's "public reports pack" is cut where its papers begin.

In go the pages, the outline and the page labels; out come the parts, or nothing where the file is one
document.  A false cut is the worse error, so the evidence for each page that might begin a paper is weighed:

1. stamps: "Agenda Item 5" at a page's head;
2. the agenda's list: "5. Corporate Peer Challenge (Pages 11 - 24)", found by the pack's own page numbers;
3. the outline, where it points at the tops of pages;
4. page numbers that begin again while the pack's own go on;
5. what stands at the head: a memo's labels, a letter's "Dear", "Minutes of …", "Appendix B", a large title;
6. another form: size of page and of type, running lines;
7. a blank page before it;
8. against it: running lines and inner page numbers that go on, a sentence that goes on.

Then the file as a whole: where something shows that it is a pack (an agenda with pages, stamps, page numbers
that begin again under others that go on, an outline that the pages bear out), less is asked of each page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pipeline.packs.evidence import (
    Evidence,
    Look,
    against,
    known_evidence,
    look_at,
    mid_sentence,
    numbered_anew,
    printed_evidence,
)
from pipeline.packs.faces import FRONT_MATTER, MINUTES, title
from schemas.pack import Bookmark, Part
from schemas.page import Page

SHORTEST = 4  # pages: the shortest file that is looked at
ENOUGH = 4.0  # points that begin a part; the pages of all single documents at hand stay at 3 or below
ENOUGH_IN_PACK = 3.0  # the same where the file is known to be a pack: one strong sign, or two weak ones
BORNE_OUT = 2.5  # points that a page shows by itself which bear out the bookmark that points at it


def find_parts(pages: Sequence[Page], bookmarks: Sequence[Bookmark], labels: Sequence[str] = ()) -> tuple[Part, ...]:
    """The documents of a pack, in order, all pages covered; an empty tuple where the file is one document."""
    if len(pages) < SHORTEST:
        return ()
    look = look_at(pages, bookmarks, labels)
    printed = {at: printed_evidence(look, at) for at in look.before}
    starts: dict[int, str] = {}
    if _is_pack(look, printed) or _starts(look, printed, False):  # one certain beginning makes it a pack, too
        starts = _starts(look, {at: printed_evidence(look, at, True) for at in look.before}, True)
    return _parts(look, starts) if starts else ()


def _starts(look: Look, printed: Mapping[int, Evidence], in_pack: bool) -> dict[int, str]:
    """The pages for which enough speaks, with the reasons."""
    enough = ENOUGH_IN_PACK if in_pack else ENOUGH
    starts = {}
    for at, evidence in printed.items():
        found = evidence + known_evidence(look, at, in_pack)
        if _points(found) >= enough and _points(found + mid_sentence(look, at)) >= enough:
            starts[at] = "; ".join(why for points, why in found if points > 0)
    return starts


def _points(evidence: Evidence) -> float:
    return sum(points for points, _ in evidence)


def _is_pack(look: Look, printed: Mapping[int, Evidence]) -> bool:
    """Whether the file as a whole is a pack."""
    listed = any(
        sure and (at in look.marks or _points(printed.get(at, [])) >= 1.0) for at, (_, sure) in look.entries.items()
    )
    stamps = {shown.item: shown.item_apart for shown in look.faces.values() if shown.item}
    stamped = sum(stamps.values()) > 1 or sum(item.startswith("agenda") for item in stamps) > 2
    through = look.runs.through
    stamped_over = through is not None and any(
        numbered_anew(look, at) >= 1.5 and through.first <= at <= through.last for at in printed
    )
    return (
        listed
        or stamped
        or stamped_over
        or look.outline_of_pack
        or _several(look, printed)
        or _outline_borne_out(look, printed)
    )


def _several(look: Look, printed: Mapping[int, Evidence]) -> bool:
    """Whether two pages within are beyond doubt a report's or minutes' first, with another sign each."""
    good = [
        at
        for at, evidence in printed.items()
        if any(why in (FRONT_MATTER, MINUTES) for _, why in evidence)
        and _points(evidence) >= 3.5
        and not against(look, at, True)
    ]
    return len(good) > 1


def _outline_borne_out(look: Look, printed: Mapping[int, Evidence]) -> bool:
    """Whether at least two, and half, of the outline's pages look like first pages by themselves."""
    marked = [at for at in look.marks if at in printed and look.marks[at].points >= 1.5]
    good = [at for at in marked if _points(printed[at] + against(look, at, False)) >= BORNE_OUT]
    return len(good) >= 2 and len(good) >= 0.5 * len(marked)


def _parts(look: Look, starts: Mapping[int, str]) -> tuple[Part, ...]:
    """Parts from one beginning to the next; blank pages stay with the part before."""
    firsts = [1, *sorted(starts)]
    lasts = [*(first - 1 for first in firsts[1:]), len(look.faces)]
    return tuple(
        Part(first, last, _title(look, first), starts.get(first, "the first page"))
        for first, last in zip(firsts, lasts, strict=True)
    )


def _title(look: Look, at: int) -> str:
    if at in look.marks:
        return look.marks[at].title
    if at in look.entries:
        return look.entries[at][0].title
    return title(look.head(at))
