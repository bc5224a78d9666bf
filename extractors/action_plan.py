"""Action plans: recommendations with their actions, leads, due dates, progress and ratings, from tables.

1. the plan's tables are those whose headings name a recommendation or an action and what is done about it;
2. ``_records`` groups the rows of a table by recommendation: merged, repeated or empty cells continue one;
3. ``_recommendation`` hangs every cell where it belongs: on the action beside it, or, where one cell stands for
   all actions, on the recommendation.

A recommendation may stand in a column, in a banner over its rows, or in a heading above its table.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from extractors.columns import DATE, Columns, table_columns, words_between
from extractors.lists import after_ref, bare_ref, headline, leading_ref
from extractors.people import is_ditto, labelled_leads, split_leads
from extractors.plan_rows import Row, sideways_rows, table_rows
from schemas.colour import colour_name, distance
from schemas.document import NO_TEXT, Cell, Document, Paragraph, Table, Text
from schemas.page import Word
from schemas.printed import (
    Doubt,
    Printed,
    PrintedAction,
    PrintedLead,
    PrintedProgress,
    PrintedRating,
    PrintedRecommendation,
)
from schemas.vocabulary import fold, says_nothing

LEADS = ("lead", "lead_officer", "lead_member")
SAME_COLOUR = 40.0  # distance in RGB within which two fills are the same to the eye
SECTION_WORDS = 16

_PEER = re.compile(
    r"\b(peer (?:challenge|review|team|group)|corporate peer|cpc|lga|local government association)\b", re.IGNORECASE
)
_OTHER_KINDS = (
    ("audit", re.compile(r"\b(internal audit|external audit|auditor'?s?)\b.{0,40}\brecommendation", re.IGNORECASE)),
    ("scrutiny", re.compile(r"\bscrutiny\b.{0,40}\brecommendation", re.IGNORECASE)),
)


def extract(document: Document) -> Printed:
    """Everything that the document's plan tables print."""
    context = _Context(document)
    recommendations: list[PrintedRecommendation] = []
    doubts: list[tuple[int, Doubt]] = []
    for table, rows, columns in _plan_tables(document, context):
        doubts += [
            (table.page, Doubt("", code, message, "info" if code == "unknown_column" else "warning", printed))
            for code, message, printed in columns.doubts
        ]
        records = list(_records(rows, columns, context))
        context.once = frozenset() if table.ruled else _stated_once(records)
        for record in records:
            _add(recommendations, _recommendation(record, table, columns, context))
    return Printed(tuple(recommendations), tuple(doubts))


def has_plan(document: Document) -> bool:
    """Whether the document holds a plan's table."""
    return any(True for _ in _plan_tables(document, _Context(document)))


# 1. tables and their surroundings


@dataclass(slots=True)
class _Context:
    """What was read above the table at hand."""

    document: Document
    section: Text = NO_TEXT
    heading: Text = NO_TEXT  # a recommendation that stands as a heading above its table
    open_heading: bool = False
    ditto: tuple[PrintedLead, ...] = ()
    once: frozenset[int] = frozenset()  # columns of the table that stand once for each recommendation
    kind: str = field(init=False)
    legend: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        self.kind = _kind(self.document)
        self.legend = tuple(entry.colour for entry in self.document.legend if entry.colour)

    def read(self, paragraph: Paragraph) -> None:
        """A paragraph between tables: a section's heading, or a recommendation's, or neither."""
        text = paragraph.text
        count = leading_ref(text, "named")
        if (
            count
            and re.match(r"(key )?rec|[A-Z]{1,4}\s?\d", str(text), re.IGNORECASE)
            and not DATE.fullmatch(str(text))
        ):
            self.heading, self.open_heading = text, True
        elif self.open_heading and not paragraph.bold:
            only_ref = not after_ref(self.heading, leading_ref(self.heading, "named"))
            self.heading = self.heading + text if only_ref else self.heading
            self.open_heading = False
        elif self._is_section(paragraph):
            self.section, self.heading, self.open_heading = text, NO_TEXT, False

    def _is_section(self, paragraph: Paragraph) -> bool:
        """A short heading outside the title block: not of the largest type, with no date and no body's name."""
        largest = max(p.size + p.bold for p in self.document.paragraphs() if p.page == self.document.pages[0].number)
        wording = str(paragraph.text)
        heading = (paragraph.bold or paragraph.size > 11.5) and len(paragraph.text) <= SECTION_WORDS
        again = any(
            p.page > 1 and p.size + p.bold >= largest - 0.1 for p in self.document.paragraphs()
        )  # on every slide, say
        title = paragraph.page == 1 and paragraph.size + paragraph.bold >= largest - 0.1 and not again
        return (
            heading
            and not title
            and DATE.search(wording) is None
            and not re.search(r"\b(council|key)\b", wording, re.IGNORECASE)
        )


def _kind(document: Document) -> str:
    """Who made the recommendations, as the title and the text around the tables say."""
    outside = [str(paragraph.text) for paragraph in (*document.paragraphs(), *document.furniture)]
    headings = [str(cell.text) for table in document.tables() for cell in table.cells if cell.row < 2]
    if any(_PEER.search(text) for text in (*outside, *headings)):
        return "peer"
    return next((kind for kind, pattern in _OTHER_KINDS if any(pattern.search(text) for text in outside)), "other")


def _plan_tables(document: Document, context: _Context) -> Iterator[tuple[Table, list[Row], Columns]]:
    """The tables that hold a plan, each with its rows; ``context`` follows the reading."""
    last: tuple[Table, Columns] | None = None
    for block in document.blocks:
        if isinstance(block, Paragraph):
            context.read(block)
            continue
        columns = table_columns(block)
        if columns is None and last is not None and _continues(last[0], block):
            columns = replace(last[1], body=0, doubts=())
        if columns is not None and _is_plan(columns, context.kind):
            columns = _with_subject(block, columns, context)
            last = (block, columns)
            yield block, list(table_rows(block, columns)), columns
        elif sideways := sideways_rows(block):
            yield block, sideways, Columns(tuple(column for row in sideways for column, _ in row.cells), 0)
        context.heading, context.open_heading = NO_TEXT, False


def _continues(before: Table, table: Table) -> bool:
    if before.column_count != table.column_count:
        return False
    return all(abs(a - b) < 6 for a, b in zip(before.lefts, table.lefts, strict=False))


def _is_plan(columns: Columns, kind: str) -> bool:
    """Whether the columns are a plan's: what to do or what was recommended, and who, by when, or how far.

    "Recommendation" and "Action" alone are a plan in the papers of a peer challenge only; "Issue" and
    "Response" alone (a consultation's answers) never are.
    """
    fields = {column.field for column in columns.columns}
    subject = fields & {"recommendation", "action"}
    follows = fields & {*LEADS, "due", "progress", "rag"}
    recommends = any("recommend" in fold(column.heading) for column in columns.of("recommendation"))
    if recommends:
        return bool(follows) or (len(subject) == 2 and kind == "peer")
    return bool(subject) and bool(follows) and len(subject | follows | (fields & {"success"})) >= 3


def _with_subject(table: Table, columns: Columns, context: _Context) -> Columns:
    """The columns with one that says what a row is about: without any recommendation, that is the action."""
    if columns.first("recommendation") is not None:
        return columns
    banners = any(leading_ref(row.banner, "named") for row in table_rows(table, columns) if row.banner)
    if banners or context.heading:
        return columns
    subject = columns.first("action")
    changed = tuple(c._replace(field="subject") if c is subject else c for c in columns.columns)
    return replace(columns, columns=changed)


# 2. rows to recommendations


@dataclass(slots=True)
class _Record:
    """The rows of one recommendation, and the banner and section above them."""

    text: Text
    section: Text
    banner: Text
    kind: str
    rows: list[Row]
    leads: list[PrintedLead]  # named in a banner over its rows


def _records(rows: Iterable[Row], columns: Columns, context: _Context) -> Iterator[_Record]:
    record: _Record | None = None
    banner, stated, theme = NO_TEXT, context.heading, NO_TEXT
    leads: list[PrintedLead] = []
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
            if leading_ref(row.banner, "named") and not has_column:
                stated = row.banner
            else:
                banner = row.banner
            continue
        theme = row.text("theme") or theme  # left blank below its first row, it goes on
        own = row.text("recommendation") or row.text("subject") or (NO_TEXT if has_column else stated)
        if record is not None and (not own or _is_same(record, row, own)):
            record.rows.append(row)
            continue
        if record is not None:
            yield record
        kind = "other" if subject else _origin(row) or context.kind
        says = any(cell.text for _, cell in row.cells)
        record = _Record(own, context.section, theme or banner, kind, [row], leads) if says else None
    if record is not None:
        yield record


def _origin(row: Row) -> str | None:
    """Who made the recommendation, where a column of the row says so."""
    text = str(row.text("origin"))
    for kind, pattern in (("audit", r"\baudit"), ("scrutiny", r"\bscrutiny"), ("peer", _PEER.pattern)):
        if text and re.search(pattern, text, re.IGNORECASE):
            return kind
    return None


def _stated_once(records: Sequence[_Record]) -> frozenset[int]:
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


def _is_same(record: _Record, row: Row, own: Text) -> bool:
    """Whether a row goes on with the recommendation of the rows before it: merged, stated above, or printed again."""
    if own is record.text or own.words == record.text.words:
        return True
    ref, before = row.text("ref"), record.rows[0].text("ref")
    return str(own) == str(record.text) and (not ref or str(ref) == str(before))


# 3. one recommendation


def _recommendation(record: _Record, table: Table, columns: Columns, context: _Context) -> PrintedRecommendation:
    text, ref, action_refs = _reference(record)
    actions = _actions(record, action_refs)
    owner = PrintedRecommendation(
        text,
        text.page if text else table.page,
        ref,
        headline(text),
        record.section,
        record.banner,
        record.kind,
        tuple(record.leads),
        doubts=tuple(_unplaced(record.rows, actions)),
    )
    built = [action for action, _ in actions]
    readers: tuple[tuple[tuple[str, ...], _Reader], ...] = (
        (LEADS, _leads_of(context)),
        (("progress",), _progress_of),
        (("rag",), _ratings_of(record.rows, context)),
    )
    for fields, read in readers:
        for column, cell, as_of, covered in _unique(record.rows, fields):
            parts = read(column, cell, as_of)
            if cell.column in context.once:
                covered = {row.number for row in record.rows}
            beside = [at for at, (_, numbers) in enumerate(actions) if numbers & covered]
            if not beside or (len(actions) > 1 and len(beside) == len(actions)):
                owner = _extended(owner, parts)
            else:
                for at in beside:
                    built[at] = _extended(built[at], parts)
    if columns.first("rag") is None:
        for place, rating in _ratings_without_column(record, actions, context):
            if place is None:
                owner = _extended(owner, [rating])
            else:
                built[place] = _extended(built[place], [rating])
    return replace(owner, actions=tuple(built))


def _reference(record: _Record) -> tuple[Text, Text, bool]:
    """The recommendation's text and reference, and whether the column of references numbers the actions instead.

    Several references beside one recommendation, or "6.1" beside "6. …", are its actions'.
    """
    column = list(dict.fromkeys(text for row in record.rows if (text := row.text("ref"))))
    count = leading_ref(record.text, "any")
    rest = after_ref(record.text, count)
    inside = bare_ref(record.text.cut(0, count)) if count and rest else NO_TEXT
    number = fold(str(inside))
    beneath = re.compile(rf"{re.escape(number.split()[-1])}(?: ?[a-z]| \d+)$") if number else None
    of_actions = len(column) > 1 or (
        len(column) == 1 and beneath is not None and beneath.match(fold(str(column[0]))) is not None
    )
    if not column or of_actions:
        return (rest, inside, of_actions) if inside else (record.text, NO_TEXT, of_actions)
    same = number and number == fold(str(bare_ref(column[0])))
    return (rest if same else record.text), column[0], False


def _actions(record: _Record, numbered: bool) -> list[tuple[PrintedAction, set[int]]]:
    """The record's actions, each with the numbers of its rows."""
    actions: list[tuple[PrintedAction, set[int]]] = []
    last: Cell | None = None
    for row in record.rows:
        cell = row.cell("action")
        text = row.text("action")
        if cell is None or not text:
            continue
        if last is cell:
            actions[-1][1].add(row.number)
            continue
        last = cell
        ref = row.text("action_ref") or (row.text("ref") if numbered else NO_TEXT)
        count = leading_ref(text, "any")
        if count and not ref and after_ref(text, count) and len(str(text.cut(0, count))) <= 6:
            ref, text = bare_ref(text.cut(0, count)), after_ref(text, count)
        action = PrintedAction(text, text.page, ref, row.text("success"), row.text("due"), doubts=tuple(_unused(row)))
        actions.append((action, {row.number}))
    return actions


def _unique(rows: Sequence[Row], fields: Sequence[str]) -> list[tuple[str, Cell, Text, set[int]]]:
    """Each cell of these fields once: its field, the cell, its column's date, and the rows that it covers."""
    found: dict[int, tuple[str, Cell, Text, set[int]]] = {}
    for row in rows:
        for column, cell in row.of(*fields):
            found.setdefault(id(cell), (column.field, cell, column.as_of or NO_TEXT, set()))[3].add(row.number)
    return list(found.values())


_Part = PrintedLead | PrintedProgress | PrintedRating
_Owner = TypeVar("_Owner", PrintedAction, PrintedRecommendation)


def _extended(owner: _Owner, parts: Sequence[_Part]) -> _Owner:
    return replace(
        owner,
        leads=(*owner.leads, *(part for part in parts if isinstance(part, PrintedLead))),
        progress=(*owner.progress, *(part for part in parts if isinstance(part, PrintedProgress))),
        ratings=(*owner.ratings, *(part for part in parts if isinstance(part, PrintedRating))),
    )


# cells to leads, progress and ratings

_Reader = Callable[[str, Cell, Text], Sequence[_Part]]


def _leads_of(context: _Context) -> _Reader:
    def read(column: str, cell: Cell, _: Text) -> list[PrintedLead]:
        if says_nothing(str(cell.text)):
            return []
        kind: Any = column
        if is_ditto(cell.text):
            return [PrintedLead(cell.text, kind, lead.meant or lead.text) for lead in context.ditto] or [
                PrintedLead(cell.text, kind)
            ]
        leads = [PrintedLead(text, kind) for text in split_leads(cell.text, cell.places[0].box.x1 - 2.0)]
        context.ditto = tuple(leads)
        return leads

    return read


_DATED = re.compile(rf"^(?:update\s*)?[(\[]?(?:{DATE.pattern})[)\]]?\s*[:–—-]", re.IGNORECASE | re.VERBOSE)


def _progress_of(_: str, cell: Cell, as_of: Text) -> list[PrintedProgress]:
    """The cell's statement; a cell whose lines begin with dates ("June 2024: …") holds one for each."""
    if says_nothing(str(cell.text)):
        return []
    starts = [at for at, words in _line_starts(cell.text) if _DATED.match(str(Text(words)))]
    if not starts or starts[0] != 0:
        return [PrintedProgress(cell.text, as_of)]
    statements = []
    for start, stop in zip(starts, [*starts[1:], len(cell.text)], strict=True):
        text = cell.text.cut(start, stop)
        match = DATE.search(str(text))
        date = words_between(text, match.start(), match.end()) if match else as_of
        statements.append(PrintedProgress(text, date))
    return statements


def _line_starts(text: Text) -> Iterator[tuple[int, tuple[Word, ...]]]:
    """For each line, the place of its first word and its words."""
    at = 0
    for line in text.lines():
        yield at, line
        at += len(line)


def _ratings_of(rows: Sequence[Row], context: _Context) -> _Reader:
    def read(_: str, cell: Cell, as_of: Text) -> list[PrintedRating]:
        text = NO_TEXT if says_nothing(str(cell.text)) else cell.text
        fill = cell.fill if cell.fill and not _is_shading(cell, rows, context) else None
        ink = next((word.colour for word in text.words if colour_name(word.colour)), None)
        if not text and not (cell.mark and colour_name(cell.mark)) and not (fill and colour_name(fill)):
            return []
        return [PrintedRating(text, fill, cell.mark, ink, cell.places[0], as_of)]

    return read


def _is_shading(cell: Cell, rows: Sequence[Row], context: _Context) -> bool:
    """Whether a rating's ground is only the ground of its row; a colour of the legend never is."""
    if any(distance(cell.fill or "", colour) < SAME_COLOUR for colour in context.legend):
        return False
    row = next(row for row in rows if any(other is cell for _, other in row.cells))
    others = [other.fill for column, other in row.cells if column.field != "rag" and other is not cell]
    return cell.fill in others


def _ratings_without_column(
    record: _Record, actions: Sequence[tuple[PrintedAction, set[int]]], context: _Context
) -> list[tuple[int | None, PrintedRating]]:
    """Ratings of a plan without a column for them: cells whose ground is a colour of the legend, once a row."""
    found: list[tuple[int | None, PrintedRating]] = []
    seen: set[int] = set()
    for row in record.rows:
        for _, cell in row.cells:
            colour = cell.mark or cell.fill
            if (
                colour is None
                or id(cell) in seen
                or not any(distance(colour, known) < SAME_COLOUR for known in context.legend)
            ):
                continue
            seen.add(id(cell))
            beside = [at for at, (_, numbers) in enumerate(actions) if row.number in numbers]
            rating = PrintedRating(NO_TEXT, cell.fill, cell.mark, None, cell.places[0])
            found.append((beside[0] if beside and cell.rowspan == 1 else None, rating))
            break
    return found


# what finds no place


def _unused(row: Row) -> list[Doubt]:
    """Cells of columns that no field of the dataset holds."""
    return [
        Doubt(
            "",
            "unknown_column",
            f"the column “{column.heading or column.number + 1}” has no field",
            "info",
            str(cell.text),
        )
        for column, cell in row.of("unknown", "other", "date_made", "start_date", "headline")
        if cell.row == row.number and not says_nothing(str(cell.text))
    ]


def _unplaced(rows: Sequence[Row], actions: Sequence[tuple[PrintedAction, set[int]]]) -> list[Doubt]:
    """Cells of rows without an action that only an action could hold, and their unused columns."""
    with_action = {number for _, numbers in actions for number in numbers}
    doubts: list[Doubt] = []
    for row in rows:
        if row.number in with_action:
            continue
        doubts += _unused(row)
        for name, column in (("due_text", "due"), ("success_text", "success")):
            if text := row.text(column):
                message = "printed beside no action text; the dataset keeps it with an action only"
                doubts.append(Doubt(name, "no_action", message, "warning", str(text)))
    return doubts


def _add(recommendations: list[PrintedRecommendation], new: PrintedRecommendation) -> None:
    """A recommendation printed again joins the first one: its actions are added, the other place is an issue."""
    for at, old in enumerate(recommendations):
        if new.text and str(new.text) == str(old.text) and fold(str(new.ref)) == fold(str(old.ref)):
            doubt = Doubt("text", "printed_twice", f"printed again on page {new.page}", "info")
            merged = _extended(old, [*new.leads, *new.progress, *new.ratings])
            recommendations[at] = replace(
                merged, actions=(*old.actions, *new.actions), doubts=(*old.doubts, *new.doubts, doubt)
            )
            return
    recommendations.append(new)
