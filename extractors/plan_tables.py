"""Which tables are a plan's, and what their columns hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from extractors.answers import without_answer
from extractors.captions import dated_by_caption
from extractors.cell_items import columns_of_all, item_rows
from extractors.columns import Columns, table_columns
from extractors.content import LEADS
from extractors.findings_columns import with_findings
from extractors.headed_tables import below_heading
from extractors.headings import Column
from extractors.keyed_columns import with_keyed_ratings
from extractors.lead_dates import FIELD as LEAD_DUE
from extractors.lead_dates import with_dates_apart
from extractors.milestones import table_event
from extractors.plan_context import Context
from extractors.plan_records import stating
from extractors.plan_rows import Row, sideways_rows, table_rows
from schemas.document import NO_TEXT, Cell, Document, Paragraph, Table, Text
from schemas.vocabulary import fold

_PEERS_SAY = re.compile(  # "You said" alone is said to residents, too
    r"\b(?:peers?|(?:peer|review|challenge|lga) team|lga|the team|team.s|reviewers)\b.{0,20}"
    r"\b(?:said|asked|advi[sc]ed?|told|urged|suggested|wanted)\b|"
    r"\byou (?:asked|advised|told|said)\b.{0,20}\b20\d\d\b|\b20\d\d\b,? you (?:asked|advised|told|said)\b",
    re.IGNORECASE,
)
_YOU_SAY = re.compile(r"(?:what )?(?:you|they|residents|tenants) (?:said|told|asked|wanted)\b", re.IGNORECASE)


def plan_tables(document: Document, context: Context) -> Iterator[tuple[Table, list[Row], Columns]]:
    """The tables that hold a plan, each with its rows; ``context`` follows the reading."""
    last: tuple[Table, Columns] | None = None
    above: list[Paragraph] = []
    for block in document.blocks:
        if isinstance(block, Paragraph):
            context.read(block)
            above.append(block)
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
            columns = dated_by_caption(_with_subject(block, columns, context), above)
            last = (block, columns)
            yield block, _rows(table_rows(block, columns)), columns
        elif sideways := sideways_rows(block, bool(context.heads and context.heading)):
            sideways = below_heading(sideways) if context.heading and context.heads else sideways
            yield block, _rows(sideways), Columns(tuple(column for row in sideways for column, _ in row.cells), 0)
            context.heading, context.open_heading, context.leads = _to_be_acted_on(sideways), False, ()
            context.acted = bool(context.heading)
            above.clear()
            continue
        context.heading, context.open_heading, context.leads, context.acted = NO_TEXT, False, (), False
        above.clear()


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
