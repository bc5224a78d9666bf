"""A pack is cut where its papers begin, and a single document never is."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from conftest import CORPUS
from making import words

from pipeline.packs import find_parts
from pipeline.packs.numbers import Number, find_runs
from pipeline.read import Source, read
from pipeline.read.pdfium import open_document
from pipeline.read.pdfium.outline import outline, page_labels
from schemas.geometry import Box
from schemas.pack import Bookmark, Part
from schemas.page import Image, Page, Word

PROSE = (
    "The council has made progress on the matters that the peer team",
    "raised, and the report says what is still to do.",
)
MEMO = ("From: Ann Example, Leader", "To: Cabinet – 4 March 2025", "Subject: Corporate Peer Challenge", *PROSE)


class Sheet:
    """A page in the making: lines from the top, and what stands at its edges."""

    def __init__(self, *lines: str, size: float = 11, title: str = "", wide: bool = False) -> None:
        self.width, self.height = (842.0, 595.0) if wide else (595.0, 842.0)
        self.size, self.edges = size, list[tuple[str, float, float]]()
        self.lines = [(title, 90.0, 1.6 * size)] if title else []
        self.lines += [(line, 140 + 1.3 * size * at, size) for at, line in enumerate(lines)]

    def stamp(self, text: str, left: float | None = None) -> Sheet:
        self.edges.append((text, self.width - 130 if left is None else left, 24))
        return self

    def header(self, text: str) -> Sheet:
        self.edges.append((text, 60, 40))
        return self

    def foot(self, text: str, left: float = 60, up: float = 40) -> Sheet:
        self.edges.append((text, left, self.height - up))
        return self

    def page(self, number: int) -> Page:
        found: list[Word] = []
        for text, top, size in self.lines:
            found += words(text, 60, top, size, page=number)
        for text, left, top in self.edges:
            found += words(text, left, top, 10, page=number)
        return Page(number, self.width, self.height, found)


def cut(sheets: Sequence[Sheet], marks: Sequence[Bookmark] = (), labels: Sequence[str] = ()) -> list[tuple[int, int]]:
    return [part[:2] for part in parts(sheets, marks, labels)]


def parts(sheets: Sequence[Sheet], marks: Sequence[Bookmark] = (), labels: Sequence[str] = ()) -> tuple[Part, ...]:
    return find_parts([sheet.page(at) for at, sheet in enumerate(sheets, 1)], marks, labels)


def report(pages: int, *first: str, **form: object) -> list[Sheet]:
    """A report without numbers or running lines."""
    opening = Sheet(*(first or PROSE), **form)  # type: ignore[arg-type]
    return [opening, *(Sheet(*PROSE, size=opening.size) for _ in range(pages - 1))]


def stamped(sheets: Sequence[Sheet], begin: int = 0) -> list[Sheet]:
    """The pack's own "Page n" at the foot of all pages but the first ``begin``."""
    for at, sheet in enumerate(sheets[begin:], 1):
        sheet.foot(f"Page {at}", 280, 24)
    return list(sheets)


def numbered(sheets: Sequence[Sheet], of: bool = True) -> list[Sheet]:
    """A document's own page numbers."""
    for at, sheet in enumerate(sheets, 1):
        sheet.foot(f"Page {at} of {len(sheets)}" if of else str(at), 480, 50)
    return list(sheets)


# each kind of evidence


def test_the_agenda_and_the_packs_numbers_tell_the_pages() -> None:
    agenda = Sheet("AGENDA", "1. Apologies", "3. Minutes (Pages 1 - 2)", "5. Corporate Peer Challenge (Pages 3 - 6)")
    minutes = report(2, "Minutes of a meeting of the Cabinet", *PROSE)
    assert cut(stamped([agenda, *minutes, *report(4, *MEMO)], 1)) == [(1, 1), (2, 3), (4, 7)]


def test_the_title_is_the_agendas_where_there_is_no_bookmark() -> None:
    agenda = Sheet("AGENDA", "3. Minutes (Pages 1 - 2)", "5. Corporate Peer Challenge (Pages 3 - 6)")
    found = parts(stamped([agenda, *report(2, "Minutes of a meeting", *PROSE), *report(4, *MEMO)], 1))
    assert [part.title for part in found[1:]] == ["3. Minutes", "5. Corporate Peer Challenge"]
    assert "agenda: “5. Corporate Peer Challenge”, page 3" in found[2].reason


def test_the_packs_numbers_begin_after_an_agenda_without_pages() -> None:
    agenda = [Sheet("AGENDA", "4. Budget", "5. Peer Challenge"), Sheet("Membership of the Cabinet")]
    second, third = report(2), report(3)
    second[0].stamp("Agenda Item 5")
    third[0].stamp("Agenda Item 6")
    assert cut(stamped([*agenda, *report(2), *second, *third], 2)) == [(1, 2), (3, 4), (5, 6), (7, 9)]


def test_a_column_of_page_ranges_is_an_agendas_list_too() -> None:
    agenda = Sheet("AGENDA ITEMS", "Minutes                         1 - 2", "Peer Challenge                      3 - 6")
    assert cut(stamped([agenda, *report(2, "MINUTES", *PROSE), *report(4, *MEMO)], 1)) == [(1, 1), (2, 3), (4, 7)]


def test_stamps_of_two_items_cut_a_pack() -> None:
    first, second = report(3), report(3)
    first[0].stamp("Agenda Item 4")
    second[0].stamp("Agenda Item 5")
    assert cut([*first, *second]) == [(1, 3), (4, 6)]


def test_a_stamp_on_every_page_begins_a_paper_once() -> None:
    sheets = [sheet.stamp("Item No. 7") for sheet in report(3)] + [sheet.stamp("Item No. 8") for sheet in report(3)]
    assert cut(sheets) == [(1, 3), (4, 6)]


def test_page_numbers_that_begin_again_under_the_packs_own() -> None:
    assert cut(stamped([*numbered(report(3)), *numbered(report(2)), *numbered(report(4))])) == [(1, 3), (4, 5), (6, 9)]


def test_a_bare_number_missing_on_the_first_page_is_counted_back() -> None:
    first, second = numbered(report(4), of=False), numbered(report(4, "Report to Cabinet", *PROSE), of=False)
    second[0].edges.clear()
    assert cut(stamped([*first, *second])) == [(1, 4), (5, 8)]


def test_page_labels_that_begin_again_count() -> None:
    labels = ["1", "2", "3", "1", "2"]
    assert cut([*report(3), *report(2, *MEMO)], labels=labels) == [(1, 3), (4, 5)]
    assert cut([*report(3), *report(2, *MEMO)], labels=["i", "ii", "iii", "1", "2"]) == []


def test_an_outline_that_the_pages_bear_out() -> None:
    marks = [Bookmark("Cover report", 1, 0), Bookmark("Letter", 4, 0), Bookmark("Plan", 6, 0)]
    plan = report(2, *PROSE, title="Action plan", size=8, wide=True)
    assert cut([*report(3, *MEMO), *report(2, "Dear Leader", *PROSE, size=12), *plan], marks) == [
        (1, 3),
        (4, 5),
        (6, 7),
    ]


def test_an_outline_with_the_agenda_in_it_is_a_packs() -> None:
    marks = [Bookmark("Agenda", 1, 0), Bookmark("5 Peer Challenge", 2, 0), Bookmark("Appendix A", 5, 1)]
    assert cut([Sheet("AGENDA"), *report(3), *report(2)], marks) == [(1, 1), (2, 4), (5, 6)]
    below = [Bookmark("Public reports pack", 1, 0), *(mark._replace(level=mark.level + 1) for mark in marks)]
    assert cut([Sheet("AGENDA"), *report(3), *report(2)], below) == [(1, 1), (2, 4), (5, 6)]


def test_the_heads_of_reports_after_blank_pages() -> None:
    blank = Sheet("This page is intentionally left blank")
    assert cut([*report(2), blank, *report(2, *MEMO), blank, *report(2, "MINUTES", *PROSE)]) == [(1, 3), (4, 6), (7, 8)]


def test_another_form_altogether_with_a_head_of_its_own() -> None:
    cover = [sheet.header("Fenwold District Council – Cabinet") for sheet in report(3)]
    letter = [sheet.header("Local Government Association") for sheet in report(2, "Dear Leader", *PROSE, size=9)]
    assert cut([*cover, *letter]) == [(1, 3), (4, 5)]


# single documents, and what lies in wait in them


def test_a_report_with_its_item_stamped_stays_whole() -> None:
    sheets = report(6, *MEMO)
    sheets[0].stamp("Agenda Item 5")
    assert cut([sheet.foot(f"Page {at}", 280) for at, sheet in enumerate(sheets, 11)]) == []


def test_bookmarks_of_sections_cut_nothing() -> None:
    sheets = [*report(2), *report(2, title="What we found"), *report(2, title="What comes next")]
    marks = [Bookmark("1. Background", 1, 0, 80.0), Bookmark("What we found", 3, 0, 85.0)]
    assert cut(sheets, [*marks, Bookmark("What comes next", 5, 0, 85.0)]) == []
    assert cut(sheets, [*marks, Bookmark("A heading in the middle", 5, 0, 400.0)]) == []


def test_a_slide_shows_bookmarks_cut_nothing() -> None:
    slides = [Sheet(*PROSE, title=f"Priority {at}", wide=True) for at in range(8)]
    assert cut(slides, [Bookmark(f"Priority {at}", at + 1, 0) for at in range(8)]) == []


def test_a_landscape_table_in_a_report_is_no_paper() -> None:
    sheets = [*report(3), Sheet(*PROSE, title="Table 3", size=8, wide=True), *report(2)]
    assert cut(sheets) == []
    assert cut([sheet.foot("Peer challenge report") for sheet in sheets]) == []


def test_an_appendix_that_goes_on_with_its_reports_numbers_stays() -> None:
    sheets = numbered([*report(4, *MEMO), *report(3, *PROSE, title="Appendix A", size=8, wide=True)])
    assert cut(sheets) == []
    other = numbered(report(3, *MEMO))
    assert cut(stamped([*sheets, *other])) == [(1, 7), (8, 10)]


def test_an_appendix_under_the_same_footer_stays_though_the_outline_has_it() -> None:
    sheets = [*report(4), *report(3, *PROSE, title="Appendix A: the peer team")]
    marks = [Bookmark("Report", 1, 0), Bookmark("Appendix A: the peer team", 5, 0)]
    assert cut([sheet.foot("18 Smith Square, London") for sheet in sheets], marks) == []


def test_minutes_that_name_pages_are_no_agenda() -> None:
    sheets = report(6, "MINUTES", "Agenda item 3: Peer Challenge (Pages 3 - 6)", *PROSE)
    assert cut([sheet.foot(f"Page {at}") for at, sheet in enumerate(sheets, 1)]) == []


def test_an_agenda_alone_is_one_document() -> None:
    sheets = [Sheet("AGENDA", "3. Minutes (Pages 3 - 10)", "4. Peer Challenge (Pages 11 - 24)"), *report(4)]
    assert cut(sheets) == []


def test_a_form_filled_in_page_after_page_is_one_document() -> None:
    cards = [Sheet("Title: Project", "Status: on track", "Lead member: Cllr A", *PROSE) for _ in range(6)]
    for card in cards[::2]:
        card.header("Capital programme")
    assert cut(cards) == []


def test_a_contents_list_with_ranges_is_no_agenda() -> None:
    sheets = [Sheet("Contents", "Children, Young People     5 - 6", "Public Health     7 - 9"), *report(8)]
    assert cut(sheets) == []


def test_front_pages_without_numbers_are_no_paper_of_their_own() -> None:
    body = report(6, *PROSE, title="Introduction")
    assert cut([*report(2, title="Annual report"), *(s.foot(str(at)) for at, s in enumerate(body, 1))]) == []


def test_few_pages_no_pages_and_pages_without_words() -> None:
    assert cut([]) == cut(report(3)) == cut([Sheet()] * 9) == []
    pictures = [Page(at, 595.0, 842.0, images=[Image(Box(0, 0, 595, 842), None)]) for at in range(1, 9)]
    assert find_parts(pages=pictures, bookmarks=[Bookmark("Scan", 3, 0)]) == ()


def test_parts_cover_all_pages_and_blank_ones_stay_with_the_part_before() -> None:
    blank = Sheet().foot("Page 4", 280, 24)
    sheets = [*numbered(report(3)), blank, *numbered(report(3))]
    for at, sheet in enumerate(sheets, 1):
        if sheet is not blank:
            sheet.foot(f"Page {at}", 280, 24)
    found = parts(sheets)
    assert [part[:2] for part in found] == [(1, 4), (5, 7)]
    assert "after a blank page" in found[1].reason


def test_bookmarks_that_point_nowhere_do_no_harm() -> None:
    marks = [Bookmark("", page, level, top) for page in (-1, 0, 99) for level in (0, 7) for top in (None, -5.0, 1e9)]
    assert cut(report(5), marks) == []


# page numbers


def test_runs_of_numbers() -> None:
    def number(value: int, total: int | None = None) -> Number:
        return Number(value, total, total is not None, True)

    printed = {at: [number(at), number((at - 1) % 3 + 1, 3)] for at in range(1, 10)}
    runs = find_runs(printed, range(1, 10))
    assert runs.through is not None
    assert (runs.through.first, runs.through.last, runs.through.page_of(4)) == (1, 9, 4)
    assert [(run.first, run.last) for run in runs.inner] == [(1, 3), (4, 6), (7, 9)]


# whole files


def cut_file(path: Path) -> list[list[int]]:
    data = path.read_bytes()
    document = open_document(data)
    marks, labels = outline(document), page_labels(document)
    document.close()
    return [[part.first, part.last] for part in find_parts(read(Source(path.name, data)), marks, labels)]


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*/document.pdf")), ids=lambda path: path.parent.name)
def test_sample_documents_are_cut_where_their_gold_says(path: Path) -> None:
    pages = [json.loads(part.read_text(encoding="utf-8"))["pages"] for part in path.parent.glob("gold.part*.json")]
    assert cut_file(path) == sorted(pages)


def test_the_seeds_stay_whole(seeds: Path) -> None:
    assert {path.name: cut_file(path) for path in seeds.glob("*.pdf") if cut_file(path)} == {}


@pytest.mark.real
def test_a_real_pack_is_cut_and_real_papers_stay_whole(real_papers: Path) -> None:
    found = {path.name: cut_file(path) for path in sorted(real_papers.glob("*.pdf"))}
    packs = {name: pages for name, pages in found.items() if pages}
    assert list(packs.values()) == [[[1, 2], [3, 10], [11, 14], [15, 20]]]
    assert next(iter(packs)).startswith("Item_3_Supplement")
