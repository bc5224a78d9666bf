"""Which tables are a plan's, and which of their rows belong to one recommendation.

A recommendation may stand in a column, in a banner over its rows, or in a heading above its table; merged, repeated
or empty cells below it go on with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import dropwhile, pairwise, takewhile

from extractors.answers import without_answer
from extractors.cell_items import columns_of_all, item_rows
from extractors.columns import Columns, table_columns
from extractors.explained import explanations, goes_on
from extractors.findings_columns import with_findings
from extractors.headed_tables import below_heading, heading_paragraphs
from extractors.headings import DATE, Column
from extractors.keyed_columns import with_keyed_ratings
from extractors.lead_dates import FIELD as LEAD_DUE
from extractors.lead_dates import with_dates_apart
from extractors.lists import after_ref, in_other_language, leading_ref
from extractors.milestones import table_event
from extractors.numbered_heads import is_beneath, numbered_heads
from extractors.origin import PEER, Origin
from extractors.people import labelled_leads
from extractors.plan_rows import BANNER_WORDS, Row, is_number, sideways_rows, table_rows
from extractors.told_beside import labelled_progress
from schemas.document import NO_TEXT, Cell, Document, Paragraph, Table, Text
from schemas.printed import PrintedLead
from schemas.vocabulary import fold

_PEERS_SAY = re.compile(  # "You said" alone is said to residents, too
    r"\b(?:peers?|(?:peer|review|challenge|lga) team|lga|the team|team.s|reviewers)\b.{0,20}"
    r"\b(?:said|asked|advi[sc]ed?|told|urged|suggested|wanted)\b|"
    r"\byou (?:asked|advised|told|said)\b.{0,20}\b20\d\d\b|\b20\d\d\b,? you (?:asked|advised|told|said)\b",
    re.IGNORECASE,
)
_YOU_SAY = re.compile(r"(?:what )?(?:you|they|residents|tenants) (?:said|told|asked|wanted)\b", re.IGNORECASE)
_NO_SECTION = re.compile(  # the paper's own name and its owner's; a key to ratings
    r"\bcouncil$|^key\b(?! (?:recommend|action))|\baction plan\b|\bpeer challenge\b(?!.*\brecommend)|"
    r"\bprogress (?:tracker|update|report)\b",
    re.IGNORECASE,
)
LEADS = ("lead", "lead_officer", "lead_member")


SECTION_WORDS = 16
SENTENCE = 8  # words that a banner has on average where it states what is recommended; a theme's name has 2 to 6


@dataclass(slots=True)
class Context:
    """What was read above the table at hand."""

    document: Document
    section: Text = NO_TEXT
    heading: Text = NO_TEXT  # a recommendation that stands as a heading above its table, with its explanation
    headline: Text = NO_TEXT  # the heading alone, where an explanation stands below it
    open_heading: bool = False
    bare: bool = False  # whether the heading begins with a bare number
    leads: tuple[PrintedLead, ...] = ()  # named in a line between the heading and its table
    ditto: tuple[PrintedLead, ...] = ()
    notes: list[Text] = field(default_factory=list)  # prose over a whole row: no recommendation, no theme
    once: frozenset[int] = frozenset()  # columns of the table that stand once for each recommendation
    tinted: frozenset[int] = frozenset()  # columns of the table whose cells rate by their ground
    numbering: frozenset[str] = frozenset()  # forms of the table's references that number its actions
    acted: bool = False  # whether the heading is that of a table of labels right above, whose actions are listed next
    kind: str = field(init=False)  # who made the recommendations of the table at hand
    origin: Origin = field(init=False)
    title: float = field(init=False)  # the rank of the title's type
    legend: tuple[str, ...] = field(init=False)
    heads: frozenset[int] = field(init=False)  # paragraphs that head a table of one record
    numbered: frozenset[int] = field(init=False)  # paragraphs whose number the actions below repeat
    explained: frozenset[int] = field(init=False)  # paragraphs that explain the recommendation in the heading above

    def __post_init__(self) -> None:
        self.origin = Origin(self.document)
        self.kind = self.origin.paper
        self.title = _title_rank(self.document)
        self.legend = tuple(entry.colour for entry in self.document.legend if entry.colour)
        self.heads = heading_paragraphs(self.document.blocks)
        self.numbered = numbered_heads(self.document.blocks)
        self.explained = explanations(self.document.blocks, self.numbered)

    def read(self, paragraph: Paragraph) -> None:
        """A paragraph between tables: a section's heading, or a recommendation's, or neither."""
        self.origin.read(paragraph)
        text = paragraph.text.cut(in_other_language(paragraph.text))
        count = leading_ref(text, "named")
        if id(paragraph) in (self.heads | self.numbered) or (
            count
            and re.match(r"(key )?rec|[A-Z]{1,4}\s?\d", str(text), re.IGNORECASE)
            and not DATE.fullmatch(str(text))
        ):
            self.heading, self.headline, self.open_heading = text, NO_TEXT, True
            self.leads, self.bare = (), id(paragraph) in self.numbered
        elif self.heading and (leads := labelled_leads(text)):  # "Cabinet sponsor: …"
            self.leads = (*self.leads, *leads)
        elif self.open_heading and labelled_progress(text)[0]:
            self.open_heading = False
        elif self.open_heading and not paragraph.bold:
            explains = id(paragraph) in self.explained
            if explains and self.headline:  # a further paragraph
                self.heading += text
                return
            sort = "any" if self.bare else "named"
            stated = after_ref(self.heading, leading_ref(self.heading, sort))
            if stated and (explains or goes_on(text)):
                self.headline = stated
            self.heading = self.heading if stated and not self.headline else self.heading + text
            self.open_heading = explains and bool(stated)
        elif self._is_section(paragraph):
            self.section, self.heading, self.open_heading = paragraph.text, NO_TEXT, False
            self.leads = ()

    def _is_section(self, paragraph: Paragraph) -> bool:
        """A short heading outside the title block: not of the title's type, with no date and no council's name."""
        wording = str(paragraph.text)
        heading = (paragraph.bold or paragraph.size > 11.5) and len(paragraph.text) <= SECTION_WORDS
        if not heading or self._is_title(paragraph):
            return False
        return DATE.search(wording) is None and _NO_SECTION.search(wording) is None

    def _is_title(self, paragraph: Paragraph) -> bool:
        """Whether a heading is of the title's type on the first page; without pages, where all is the first page and
        headings may share the title's style, whether it begins the document."""
        if not self.document.placed and paragraph not in _begins(self.document, self.title):
            return False
        return paragraph.page == self.document.pages[0].number and _rank(paragraph) >= self.title


def _begins(document: Document, rank: float) -> list[Paragraph]:
    """The first run of headings of a rank."""
    above = dropwhile(lambda paragraph: _rank(paragraph) < rank, document.paragraphs())
    return list(takewhile(lambda paragraph: _rank(paragraph) >= rank, above))


def _rank(paragraph: Paragraph) -> float:
    """How large a heading looks: bold counts for a point more."""
    return paragraph.size + paragraph.bold


def _title_rank(document: Document) -> float:
    """The rank from which a heading on the first page is the title; none where headings as large come on every page."""
    ranks = [(_rank(p), p.page) for p in document.paragraphs()]
    first = document.pages[0].number if document.pages else 1
    largest = max((rank for rank, page in ranks if page == first), default=0.0) - 0.1
    return float("inf") if any(rank >= largest for rank, page in ranks if page > first) else largest


def plan_tables(document: Document, context: Context) -> Iterator[tuple[Table, list[Row], Columns]]:
    """The tables that hold a plan, each with its rows; ``context`` follows the reading."""
    last: tuple[Table, Columns] | None = None
    for block in document.blocks:
        if isinstance(block, Paragraph):
            context.read(block)
            continue
        columns = table_columns(block)
        if columns is not None:
            columns = with_findings(with_keyed_ratings(columns, block, document.legend), block, document)
        if columns is None and last is not None and _continues(last[0], block):
            columns = replace(last[1], body=0, doubts=())
        if (
            columns is not None
            and (block.fields or _is_plan(columns, context.origin.paper) or _lists_actions(columns, context))
            and not _answers_residents(columns, context.origin.paper)
            and (context.acted or not _is_timetable(block, columns))
        ):
            if columns.body:
                context.kind = context.origin.of(block, _headings(block, columns))
            columns = _with_subject(block, columns, context)
            last = (block, columns)
            yield block, _rows(table_rows(block, columns)), columns
        elif sideways := sideways_rows(block, bool(context.heads and context.heading)):
            sideways = below_heading(sideways) if context.heading and context.heads else sideways
            yield block, _rows(sideways), Columns(tuple(column for row in sideways for column, _ in row.cells), 0)
            context.heading, context.open_heading, context.leads = _to_be_acted_on(sideways), False, ()
            context.acted = bool(context.heading)
            continue
        context.heading, context.open_heading, context.leads, context.acted = NO_TEXT, False, (), False


def _to_be_acted_on(rows: Sequence[Row]) -> Text:
    """The recommendation, with its reference, of a table of labels that tells no action: the next one may list them."""
    if len(rows) > 1 or any(column.field == "action" for column, _ in rows[0].cells):
        return NO_TEXT
    return rows[0].text("ref") + rows[0].text("recommendation")


def _lists_actions(columns: Columns, context: Context) -> bool:
    """Whether a table lists the actions, with who or when, of the recommendation in the table of labels above it."""
    fields = {column.field for column in columns.columns}
    told = fields & {*LEADS, LEAD_DUE, "due", "progress", "rag"}
    return context.acted and bool(context.heading) and "action" in fields and bool(told)


def _headings(table: Table, columns: Columns) -> list[str]:
    return [str(cell.text) for cell in table.cells if cell.row < columns.body]


def _rows(rows: Iterable[Row]) -> list[Row]:
    """The rows, one for each action, with each cell's fields apart."""
    known: dict[int, list[tuple[Column, Cell]]] = {}
    whole = [without_answer(row) for row in rows]
    of_all = columns_of_all(whole)
    return [with_dates_apart(part, known) for row in whole for part in item_rows(row, known, of_all)]


def _continues(before: Table, table: Table) -> bool:
    if before.column_count != table.column_count:
        return False
    return all(abs(a - b) < 6 for a, b in zip(before.lefts, table.lefts, strict=False))


def _answers_residents(columns: Columns, kind: str) -> bool:
    """Whether a table says "You said, we did", in a paper that speaks of no review, and not who does what by when."""
    column = columns.first("recommendation")
    if kind != "other" or column is None or _YOU_SAY.match(column.heading) is None:
        return False
    return {one.field for one in columns.columns}.isdisjoint({*LEADS, LEAD_DUE, "due", "rag"})


def _is_plan(columns: Columns, kind: str) -> bool:
    """Whether the columns are a plan's: what to do or what was recommended, and who, by when, or how far.

    "Recommendation" and "Action" alone are a plan in the papers of a peer challenge only; "Issue" and
    "Response" alone (a consultation's answers) never are.
    """
    fields = {column.field for column in columns.columns}
    subject = fields & {"recommendation", "action"}
    follows = fields & {*LEADS, LEAD_DUE, "due", "progress", "rag"}
    recommends = any(
        "recommend" in fold(column.heading) or (kind == "peer" and _PEERS_SAY.search(column.heading))
        for column in columns.of("recommendation")
    )
    if recommends:
        return bool(follows) or (len(subject) == 2 and kind == "peer")
    return bool(subject) and bool(follows) and len(subject | follows | (fields & {"success"})) >= 3


def _is_timetable(table: Table, columns: Columns) -> bool:
    """Whether a table without recommendations, progress or ratings lists dated events ("Peer team on site")."""
    fields = {column.field for column in columns.columns}
    subject = columns.first("action")
    if subject is None or fields & {"recommendation", "progress", "rag", "success"} or "due" not in fields:
        return False
    texts = [str(row[subject.number].text) for row in table.grid()[columns.body :] if row[subject.number] is not None]  # type: ignore[union-attr]
    known = sum(table_event(text) != "other" for text in texts)
    return known >= 0.5 * max(1, len(texts))


def _with_subject(table: Table, columns: Columns, context: Context) -> Columns:
    """The columns with one that says what a row is about: without any recommendation, that is the action."""
    if columns.first("recommendation") is not None:
        return columns
    if stating(list(table_rows(table, columns))) or context.heading:
        return columns
    subject = columns.first("action")
    changed = tuple(c._replace(field="subject") if c is subject else c for c in columns.columns)
    return replace(columns, columns=changed)


def stating(rows: Sequence[Row]) -> frozenset[float]:
    """Numbers of the banners that state a recommendation for the rows below them, where no column does.

    Those that bear a reference; else, where banners are sentences, the last before each run of rows: what stands
    above it, if anything does, is its theme.
    """
    banners = [row for row in rows if row.banner and not labelled_leads(row.banner)]
    named = frozenset(row.number for row in banners if leading_ref(row.banner, "named"))
    named |= {
        row.number
        for row, below in pairwise(rows)
        if row in banners
        and is_number(str(row.banner.cut(0, 1)))
        and is_beneath(str(row.banner.cut(0, 1)), [str(below.text("ref"))])
    }
    if named:
        return named
    last = [row for row, below in pairwise(rows) if row in banners and not below.banner]
    long = sum(len(row.banner) for row in last) >= SENTENCE * max(1, len(last))
    return frozenset(row.number for row in last) if long else frozenset()


@dataclass(slots=True)
class Record:
    """The rows of one recommendation, and the banner and section above them."""

    text: Text
    section: Text
    banner: Text
    kind: str
    rows: list[Row]
    leads: list[PrintedLead]  # named in a banner over its rows
    headline: Text = NO_TEXT  # the heading above its explanation, whatever its type

    @property
    def is_heading(self) -> bool:
        """Whether a banner or a heading states it, not a cell beside its actions."""
        return bool(self.text) and not any(row.cell("recommendation") or row.cell("subject") for row in self.rows)


def plan_records(rows: Sequence[Row], columns: Columns, context: Context) -> Iterator[Record]:
    stated_in = stating(rows)
    record: Record | None = None
    banner, stated, theme = NO_TEXT, context.heading, NO_TEXT
    leads = list(context.leads)
    subject = columns.first("subject") is not None
    has_column = subject or columns.first("recommendation") is not None
    for row in rows:
        if row.banner:
            labelled = labelled_leads(row.banner)
            if labelled:  # "Lead officer: …" over the actions of a recommendation
                leads = labelled
                continue
            if record is not None:
                yield record
            record, leads = None, []
            if row.number in stated_in and not has_column:
                stated = row.banner
            elif len(row.banner) <= BANNER_WORDS:
                banner = row.banner
            else:
                context.notes.append(row.banner)
            continue
        theme = row.text("theme") or theme  # left blank below its first row, it goes on
        own = row.text("recommendation") or row.text("subject") or (NO_TEXT if has_column else stated)
        if not has_column and stated and row.text("recommendation"):  # the heading, then its explanation
            own = stated = stated + own
        if record is not None and (not own or _is_same(record, row, own)):
            record.rows.append(row)
            record.banner = record.banner or theme
            continue
        if record is not None:
            yield record
        kind = "other" if subject else _origin(row) or context.kind
        says = any(cell.text for _, cell in row.cells)
        head = context.headline if own is context.heading else NO_TEXT
        record = Record(own, context.section, theme or banner, kind, [row], leads, head) if says else None
    if record is not None:
        yield record


def _origin(row: Row) -> str | None:
    """Who made the recommendation, where a column of the row says so."""
    text = str(row.text("origin"))
    for kind, pattern in (("audit", r"\baudit"), ("scrutiny", r"\bscrutiny"), ("peer", PEER.pattern)):
        if text and re.search(pattern, text, re.IGNORECASE):
            return kind
    return None


def stated_once(records: Sequence[Record]) -> frozenset[int]:
    """Columns of an unruled table that are filled in the first row of every recommendation and nowhere else,
    as a merged cell would be, while others are filled beside each action."""
    several = [record for record in records if len(record.rows) > 1]
    filled: dict[int, bool] = {}
    for record in several:
        for row in record.rows[1:]:
            for column, cell in row.of(*LEADS):
                own = bool(cell.text) and cell.row == row.number
                filled[column.number] = filled.get(column.number, False) or own
    once = frozenset(number for number, own in filled.items() if not own)
    return once if len(several) > 1 and len(once) < len(filled) else frozenset()


def _is_same(record: Record, row: Row, own: Text) -> bool:
    """Whether a row goes on with the recommendation of the rows before it: merged, stated above, or printed again."""
    if own is record.text or own.words == record.text.words:
        return True
    ref, before = row.text("ref"), record.rows[0].text("ref")
    return str(own) == str(record.text) and (not ref or str(ref) == str(before))
