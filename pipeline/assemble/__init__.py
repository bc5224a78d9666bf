"""Stage 2: from pages to what a reader sees: paragraphs, tables over pages, the key to the ratings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from pipeline.assemble.actor_columns import actors_beside
from pipeline.assemble.begun_anew import begins_anew
from pipeline.assemble.beside import side_by_side
from pipeline.assemble.cards import Cards, find_cards
from pipeline.assemble.cards.boxes import boxes_of_tables
from pipeline.assemble.columns import by_columns
from pipeline.assemble.corner_names import with_corner_name
from pipeline.assemble.cut_prose import with_last_lines
from pipeline.assemble.flow import flow_to_document
from pipeline.assemble.flow_cards import flow_in_cards
from pipeline.assemble.footnotes import body_size, footnotes, note_marks
from pipeline.assemble.forms import with_forms
from pipeline.assemble.free import FreeWords
from pipeline.assemble.furniture import find_furniture
from pipeline.assemble.grids import Grid
from pipeline.assemble.layout import words_to_lines
from pipeline.assemble.legend import better_key, line_legend, table_legend, without_colours_of
from pipeline.assemble.panels import in_order, set_apart
from pipeline.assemble.paragraphs import join_paragraphs, lines_to_paragraphs, usual_gap, with_bullets, with_underlines
from pipeline.assemble.plan_items import in_plan_items
from pipeline.assemble.prose_tables import without_layout
from pipeline.assemble.side_records import find_side_records
from pipeline.assemble.spaced import Frame
from pipeline.assemble.stitch import agrees, stitch, to_table
from pipeline.assemble.tables import PageTable, page_tables, ruled_grids
from pipeline.assemble.titles import without_title
from pipeline.assemble.translations import in_one_language
from pipeline.assemble.words import Lexicon
from schemas.document import Aside, Block, Document, LegendEntry, Notice, PageFrame, Paragraph, Table, Text
from schemas.flow import Flow
from schemas.page import Page, Word


class _Sheets(NamedTuple):
    """The pages in one language, and what is found once for all that is read from them."""

    pages: Sequence[Page]
    ruled: Mapping[int, Sequence[Grid]]  # tables, by page
    furniture: Mapping[int, set[Word]]  # by page
    free: Mapping[int, FreeWords]  # all other words, by page
    lexicon: Lexicon
    asides: tuple[Aside, ...] = ()  # who is to act, beside minutes


@dataclass(frozen=True)
class Readings:
    """The same pages as tables and prose, and, when that is asked for, with their cards."""

    plain: Document
    _sheets: _Sheets | None = None  # None: a flow

    def in_cards(self) -> Document | None:
        """With the records that are set in cards as a table; None where there are no cards."""
        if self._sheets is None:
            return flow_in_cards(self.plain)
        pages, ruled = self._sheets.pages, self._sheets.ruled
        free = {page.number: self._sheets.free[page.number].outside(boxes_of_tables(page, ruled)) for page in pages}
        cards = find_cards(pages, free, self._sheets.lexicon)
        if cards is None:
            return None
        ruled = {number: _without_cards(grids, cards) for number, grids in ruled.items()}
        left = {number: words.without(cards.words) for number, words in self._sheets.free.items()}
        return _assembled(self._sheets._replace(ruled=ruled, free=left), cards.table)

    def in_items(self) -> Document | None:
        """With the plan that stands in no table as one; None where there is no such plan."""
        pages = self._sheets.pages if self._sheets else ()
        return in_plan_items(self.plain, {page.number: page.fills for page in pages})


def assemble(pages: Sequence[Page] | Flow) -> Readings:
    """The document that the pages show, in reading order; a document without pages is set on one.

    1. furniture is set apart; 2. each page's tables and paragraphs; 3. tables that run over pages are
    joined; 4. the key is read; 5. notes and their marks are set apart.
    """
    if isinstance(pages, Flow):
        return Readings(flow_to_document(pages))
    pages = in_one_language(pages)
    ruled = {page.number: ruled_grids(page) for page in pages}
    furniture = find_furniture(pages, {number: [grid.box for grid in grids] for number, grids in ruled.items()})
    own = {page.number: FreeWords(page.words).without(furniture[page.number]) for page in pages}
    free, asides = actors_beside(pages, own)
    sheets = _Sheets(pages, ruled, furniture, free, Lexicon(pages), asides)
    outside = {number: words.outside([grid.box for grid in ruled[number]]) for number, words in free.items()}
    beside = find_side_records(pages, outside, sheets.lexicon)
    if beside is None:
        return Readings(_assembled(sheets), sheets)
    left = {number: words.without(beside.words) for number, words in free.items()}
    return Readings(_assembled(sheets._replace(free=left), beside.table), sheets)


def _assembled(sheets: _Sheets, cards: Table | None = None) -> Document:
    """The document that the free words make, with the table of its cards or of its side column."""
    pages, ruled, furniture, free, lexicon, acting = sheets
    joiner = _Joiner(lexicon)
    legend: list[LegendEntry] = []
    size, gap = body_size(pages), 0.0
    for page in pages:
        words = free[page.number]
        parts = page_tables(page, words, ruled[page.number], lexicon, joiner.frame(page.number))
        lines, panel = set_apart(words.outside(part.grid.box for part in parts).lines, page)
        legend += line_legend(lines, page)
        gap = usual_gap([lines], size) or gap
        edges = [y for part in parts for y in (part.grid.box.top, part.grid.box.bottom)]
        paragraphs = lines_to_paragraphs(
            with_underlines(with_bullets(by_columns(lines), page.dots), page.rules), edges, lexicon, gap
        )
        apart = lines_to_paragraphs(panel.lines, edges, lexicon, gap) if panel else []
        foot = max((part.grid.box.bottom for part in parts), default=0.0)
        notes = footnotes(paragraphs, foot, size)
        ordered = in_order(paragraphs, apart, panel.place if panel else 0.0)
        joiner.add_page(page.number, parts, ordered, notes)
    blocks = [
        part for block in joiner.blocks for part in (without_title(block) if isinstance(block, Table) else [block])
    ]
    blocks, titles, beside = side_by_side(blocks)
    blocks, asides = without_layout(blocks, lexicon)
    blocks = join_paragraphs(with_last_lines(blocks, lexicon), lexicon)
    for table in [block for block in blocks if isinstance(block, Table)]:
        entries = table_legend(table)
        if entries:
            legend = [*without_colours_of(entries, legend), *entries]
            blocks.remove(table)
    legend = better_key(legend or _legend_in_furniture(pages, furniture), blocks)
    blocks = with_forms(with_corner_name(blocks, pages[0].width)) if pages else blocks
    if cards:
        blocks = _with_cards(blocks, cards)
    marks = {line[0].text.strip("().") for note in joiner.footnotes for line in note.text.lines()}
    return Document(
        tuple(PageFrame(p.number, p.width, p.height, p.origin, p.shown, p.certainty) for p in pages),
        tuple(_without_marks(block, marks) for block in blocks) if marks else tuple(blocks),
        tuple(legend),
        (*(paragraph for page in pages for paragraph in _furniture_lines(furniture[page.number])), *titles),
        tuple(joiner.footnotes),
        (*_page_notices(pages), *_join_notices(blocks), *beside),
        asides=(*acting, *asides),
    )


def _without_cards(grids: Sequence[Grid], cards: Cards) -> list[Grid]:
    """The page's ruled tables that are no cards."""
    return [grid for grid in grids if not any(w.page == grid.page and grid.box.holds_word(w) for w in cards.words)]


def _with_cards(blocks: Sequence[Block], cards: Table) -> list[Block]:
    """The blocks with the cards' table in its place, that of the first card."""
    place = cards.page, cards.top
    at = next((at for at, block in enumerate(blocks) if block and (block.page, block.top) > place), len(blocks))
    return [*blocks[:at], cards, *blocks[at:]]


def _page_notices(pages: Sequence[Page]) -> list[Notice]:
    return [
        Notice(problem.code, problem.message, page.number, severity=problem.severity)
        for page in pages
        for problem in page.problems
    ]


def _join_notices(blocks: Sequence[Block]) -> list[Notice]:
    """What was put together over pages, for whoever wants to look at it."""
    return [
        Notice(
            "row_over_pages" if join.broken_row else "table_over_pages",
            f"{'row' if join.broken_row else 'table, before row'} {join.row + 1} goes on from page {join.page - 1}",
            join.page,
            severity="info",
        )
        for block in blocks
        if isinstance(block, Table)
        for join in block.joins
    ]


class _Joiner:
    """The blocks so far, and the table at their end that the next page may continue."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.blocks: list[Block] = []
        self.footnotes: list[Paragraph] = []
        self._lexicon = lexicon
        self._open: PageTable | None = None  # the last part of the last block, when that is a table

    def frame(self, page: int) -> Frame | None:
        """The columns of an unruled table at the end of the page before."""
        part = self._open
        if part is None or part.page != page - 1 or part.grid.ruled:
            return None
        return Frame(part.grid.xs)

    def add_page(
        self,
        number: int,
        parts: Sequence[PageTable],
        paragraphs: Sequence[tuple[float, Paragraph]],
        notes: Sequence[Paragraph],
    ) -> None:
        self.footnotes += notes
        content: list[tuple[float, PageTable | Paragraph]] = [(part.grid.box.top, part) for part in parts]
        content += [(place, paragraph) for place, paragraph in paragraphs if paragraph not in notes]
        heads = 0  # parts that print the column heads again and nothing else
        for at, (_, block) in enumerate(sorted(content, key=lambda item: item[0])):
            if isinstance(block, Paragraph):
                self.blocks.append(block)
                self._open = None
                continue
            last = self._open
            before = self.blocks[-1] if self.blocks else None
            if (
                at == heads
                and last is not None
                and last.page == number - 1
                and isinstance(before, Table)
                and agrees(last, block)
                and not begins_anew(before, block)
            ):
                self.blocks[-1] = stitch(before, last, block, self._lexicon)
                if self.blocks[-1] is before:  # some producers leave white between the heads and a broken row
                    heads += 1
                    continue
            else:
                self.blocks.append(to_table(block))
            self._open = block


def _legend_in_furniture(pages: Sequence[Page], furniture: Mapping[int, set[Word]]) -> list[LegendEntry]:
    """The key that every page repeats at its head or foot."""
    found = (line_legend(words_to_lines(furniture[page.number]), page) for page in pages)
    return next((legend for legend in found if len(legend) > 1), [])


def _furniture_lines(words: set[Word]) -> list[Paragraph]:
    return [Paragraph(Text(line.words), line.size, line.bold) for line in words_to_lines(words)]


def _without_marks(block: Block, marks: set[str]) -> Block:
    """The block without the raised marks that refer to notes."""
    if isinstance(block, Paragraph):
        return replace(block, text=_clean(block.text, marks)) if block.text else block
    return replace(block, cells=tuple(replace(cell, text=_clean(cell.text, marks)) for cell in block.cells))


def _clean(text: Text, marks: set[str]) -> Text:
    places = note_marks(text.words, marks)
    return Text(tuple(word for at, word in enumerate(text.words) if at not in places)) if places else text
