"""Action plans: recommendations with their actions, leads, due dates, progress and ratings, from tables.

1. the plan's tables are those whose headings name a recommendation or an action and what is done about it;
2. ``plan_records`` groups the rows of a table by recommendation: merged, repeated or empty cells continue one;
3. ``_recommendation`` hangs every cell where it belongs: on the action beside it, or, where one cell stands for
   all actions, on the recommendation; ``plan_cells`` reads leads, progress and ratings.

A recommendation may stand in a column, in a banner over its rows, or in a heading above its table.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

from extractors.columns import Columns
from extractors.content import LEADS
from extractors.dated_actions import with_dates_at_end
from extractors.dated_states import states_with_dates
from extractors.lists import after_ref, bare_ref, headline, leading_ref
from extractors.plan_cells import Part, Reader, leads_of, progress_of, ratings_of, ratings_without_column
from extractors.plan_context import Context
from extractors.plan_records import Record, plan_records, stated_once
from extractors.plan_rows import Row, is_number
from extractors.plan_tables import plan_tables
from extractors.run_in_headlines import headlines
from extractors.state_headings import with_states_in_headings
from extractors.summed_up import without_summary
from extractors.themes import named_theme, theme_of
from extractors.tints import tinted_columns
from extractors.told_beside import with_told_beside
from extractors.told_ratings import key_signs, with_told_ratings
from schemas.document import NO_TEXT, Cell, Document, Table, Text
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

MAINLY = 0.5  # share of a paper's words that stand in its plan: else it is a report with a plan
APART = 1.2  # times the size: white behind a number that stands in a column of its own


class Plan(NamedTuple):
    """What a document's plan tables print, and the share of its words that stand in them; None where it has none."""

    printed: Printed
    share: float | None


def read_plan(document: Document) -> Plan:
    """Everything that the document's plan tables print."""
    context = Context(document)
    recommendations: list[PrintedRecommendation] = []
    doubts: list[tuple[int, Doubt]] = []
    tables: list[Table] = []
    signs = key_signs(document.legend)
    owners: dict[int, int] = {}  # tables of which a heading states the only recommendation
    for table, rows, columns in plan_tables(document, context):
        tables.append(table)
        doubts += [
            (table.page, Doubt("", code, message, "info" if code == "unknown_column" else "warning", printed))
            for code, message, printed in columns.doubts
        ]
        records = list(plan_records(rows, columns, context))
        context.once = frozenset() if table.ruled else stated_once(records)
        context.numbering = _forms(records)
        context.tinted = tinted_columns(rows, document.legend)
        dated = states_with_dates(records, columns, signs)
        for record, rating in zip(records, dated, strict=True):
            item = _recommendation(record, table, columns, context)
            if rating is not None and not item.ratings:
                item = replace(item, ratings=(rating,))
            place = _add(recommendations, item)
            if len(records) == 1 and record.is_heading:
                owners[id(table)] = place
    doubts += [
        (
            note.page,
            Doubt("", "note_in_table", "prose over a whole row of the plan; no field holds it", "info", str(note)),
        )
        for note in context.notes
    ]
    heads = headlines([(item.text, item.headline) for item in recommendations])
    headed = [replace(item, headline=head) for item, head in zip(recommendations, heads, strict=True)]
    share = _share(document, tables)
    if share is not None and share < MAINLY and not owners:  # headings that recommend have sections of their own
        headed = _without_lone_section(headed)
    told = with_told_ratings(with_told_beside(with_dates_at_end(headed), document, owners), document)
    whole = without_summary(with_states_in_headings(told, document))
    return Plan(Printed(tuple(whole), doubts=tuple(doubts)), share)


def _without_lone_section(recommendations: Sequence[PrintedRecommendation]) -> list[PrintedRecommendation]:
    """The recommendations, without a theme where all of them stand under one heading, which is no theme's name: it is
    the report's ("Where we are", "Appendix"), and stays as their section."""
    themes = {str(item.theme) for item in recommendations}
    sections = {str(named_theme(item.section)): item.section for item in recommendations}
    if len(themes) != 1 or themes != set(sections) or any(map(theme_of, sections.values())):
        return list(recommendations)
    return [replace(item, theme=NO_TEXT) for item in recommendations]


def _share(document: Document, plans: Sequence[Table]) -> float | None:
    if not plans:
        return None
    inside = sum(len(cell.text) for table in plans for cell in table.cells)
    other = sum(len(cell.text) for table in document.tables() for cell in table.cells) - inside
    return inside / max(1, inside + other + sum(len(paragraph.text) for paragraph in document.paragraphs()))


# 3. one recommendation


def _recommendation(record: Record, table: Table, columns: Columns, context: Context) -> PrintedRecommendation:
    text, ref, action_refs = _reference(record, context.numbering)
    actions = _actions(record, action_refs)
    told: list[Part] = list(record.leads)  # of the recommendation,
    told_beside: list[list[Part]] = [[] for _ in actions]  # and of each action
    readers: tuple[tuple[tuple[str, ...], Reader], ...] = (
        (LEADS, leads_of(context)),
        (("progress",), progress_of),
        (("rag",), ratings_of(record.rows, context)),
    )
    for fields, read in readers:
        for column, cell, as_of, covered in _unique(record.rows, fields):
            parts = read(column, cell, as_of)
            if cell.column in context.once:
                covered = {row.number for row in record.rows}
            beside = [at for at, (_, numbers) in enumerate(actions) if numbers & covered]
            if not beside or (len(actions) > 1 and len(beside) == len(actions)):
                told += parts
            else:
                for at in beside:
                    told_beside[at] += parts
    if columns.first("rag") is None:
        for place, rating in ratings_without_column(record, actions, context):
            (told if place is None else told_beside[place]).append(rating)
    return PrintedRecommendation(
        text,
        text.page if text else table.page,
        ref,
        record.headline or headline(text),
        record.section,
        named_theme(record.banner or record.section),
        record.kind,
        *_sorted(told),
        tuple([_extended(action, parts) for (action, _), parts in zip(actions, told_beside, strict=True)]),
        (*_unplaced(record.rows, actions), *_placed(columns)),
        _made(columns),
    )


def _placed(columns: Columns) -> list[Doubt]:
    """Columns that are taken for what they are by their place and their cells alone."""
    message = "its heading is unknown: the column was told by its place and its cells"
    fields = {"recommendation": "text", "action": "text", "progress": "progress"}
    return [
        Doubt(fields.get(column.field, ""), "column_by_place", message, "warning", column.heading)
        for column in columns.columns
        if column.doubted
    ]


def _made(columns: Columns) -> str:
    """The year in the heading of the recommendations: "What the peers recommended in 2021"."""
    column = columns.first("recommendation")
    year = re.search(r"\b(?:19|20)\d\d\b", str(column.as_of)) if column and column.as_of else None
    return year.group() if year else ""


def _form(ref: Text) -> str:
    """A reference's form: "9.9" of "4.1", "9a" of "3b"."""
    return re.sub(r"[a-z]", "a", re.sub(r"\d+", "9", fold(str(ref))))


def _forms(records: Sequence[Record]) -> frozenset[str]:
    """The forms of references of which one recommendation has several, one for each action, other than bare numbers."""
    forms: set[str] = set()
    for record in records:
        refs = {fold(str(text)): text for row in record.rows if (text := row.text("ref"))}
        forms |= {_form(text) for text in refs.values()} if len(refs) > 1 else set()
    return frozenset(forms - {"9"})


def _reference(record: Record, numbering: frozenset[str]) -> tuple[Text, Text, bool]:
    """The recommendation's text and reference, and whether the column of references numbers the actions instead.

    Several references beside one recommendation, or "6.1" beside "6. …", are its actions'.
    """
    column = list({fold(str(text)): text for row in reversed(record.rows) if (text := row.text("ref"))}.values())[::-1]
    count = leading_ref(record.text, "any") or _number_apart(record.text, column)
    rest = after_ref(record.text, count)
    inside = bare_ref(record.text.cut(0, count)) if count and rest else NO_TEXT
    number = fold(str(inside))
    own = re.sub(r"^[a-z]+(?=\d)", "", number.split()[-1]) if number else ""  # "2" of "R2", of "Recommendation 2"
    beneath = re.compile(rf"{re.escape(own)}(?: ?[a-z]| \d+)$") if own else None
    of_actions = len(column) > 1 or (
        len(column) == 1
        and (
            (beneath is not None and beneath.match(fold(str(column[0]))) is not None)
            or (bool(number) and number != fold(str(column[0])) and record.is_heading)
            or _form(column[0]) in numbering
        )
    )
    if not column or of_actions:
        return (rest, inside, of_actions) if inside else (record.text, NO_TEXT, of_actions)
    same = number and number == fold(str(bare_ref(column[0])))
    return (rest if same else record.text), column[0], False


def _number_apart(text: Text, refs: Sequence[Text]) -> int:
    """1 where a bare number begins the text: that of a column of its own, or one that the actions bear ("3.1")."""
    if len(text) < 2 or not is_number(text.words[0].text):
        return 0
    first, after = text.words[:2]
    gap = after.x0 - first.x1 if abs(after.top - first.top) < 0.5 * first.size else 0.0
    own = fold(first.text)
    beneath = bool(refs) and all(re.match(rf"{re.escape(own)}(?: \d| ?[a-z]\b)", fold(str(ref))) for ref in refs)
    return 1 if not after.glued and (gap > APART * first.size or beneath) else 0


def _actions(record: Record, numbered: bool) -> list[tuple[PrintedAction, set[float]]]:
    """The record's actions, each with the numbers of its rows."""
    actions: list[tuple[PrintedAction, set[float]]] = []
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


def _unique(rows: Sequence[Row], fields: Sequence[str]) -> list[tuple[str, Cell, Text, set[float]]]:
    """Each cell of these fields once: its field, the cell, the date beside it or in its heading, and its rows."""
    found: dict[int, tuple[str, Cell, Text, set[float]]] = {}
    for row in rows:
        for column, cell in row.of(*fields):
            own = row.text("as_of") if column.field == "progress" else NO_TEXT
            found.setdefault(id(cell), (column.field, cell, own or column.as_of or NO_TEXT, set()))[3].add(row.number)
    return list(found.values())


_Owner = TypeVar("_Owner", PrintedAction, PrintedRecommendation)


def _extended(owner: _Owner, parts: Sequence[Part]) -> _Owner:
    if not parts:
        return owner
    new: _Sorted = _sorted(parts)
    return replace(
        owner,
        leads=(*owner.leads, *new.leads),
        progress=(*owner.progress, *new.progress),
        ratings=(*owner.ratings, *new.ratings),
    )


class _Sorted(NamedTuple):
    leads: tuple[PrintedLead, ...]
    progress: tuple[PrintedProgress, ...]
    ratings: tuple[PrintedRating, ...]


def _sorted(parts: Sequence[Part]) -> _Sorted:
    return _Sorted(
        tuple([part for part in parts if isinstance(part, PrintedLead)]),
        tuple([part for part in parts if isinstance(part, PrintedProgress)]),
        tuple([part for part in parts if isinstance(part, PrintedRating)]),
    )


# what finds no place


_OF_ALL = {  # of several actions in one cell
    "due_of_all": ("due_text", "printed once for several actions; the dataset keeps it with one action only"),
    "lead_in": ("text", "leads to the actions listed below it; part of none"),
}


def _unused(row: Row) -> list[Doubt]:
    """Cells of columns that no field of the dataset holds, and what stands once for several actions."""
    of_all = [
        Doubt(_OF_ALL[column.field][0], column.field, _OF_ALL[column.field][1], "info", str(cell.text))
        for column, cell in row.of(*_OF_ALL)
        if cell.row == row.number and not says_nothing(str(cell.text))
    ]
    return of_all + [
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


def _unplaced(rows: Sequence[Row], actions: Sequence[tuple[PrintedAction, set[float]]]) -> list[Doubt]:
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


def _add(recommendations: list[PrintedRecommendation], new: PrintedRecommendation) -> int:
    """Where the recommendation stands now; one printed again joins the first: its actions are added, the other place
    is an issue."""
    for at, old in enumerate(recommendations):
        if new.text and str(new.text) == str(old.text) and fold(str(new.ref)) == fold(str(old.ref)):
            told = new.leads or new.progress or new.ratings
            goes_on = new.actions and not (told or old.actions)  # its actions, in a table apart
            again = () if goes_on else (Doubt("text", "printed_twice", f"printed again on page {new.page}", "info"),)
            merged = _extended(old, [*new.leads, *new.progress, *new.ratings])
            recommendations[at] = replace(
                merged, actions=(*old.actions, *new.actions), doubts=(*old.doubts, *new.doubts, *again)
            )
            return at
    recommendations.append(new)
    return len(recommendations) - 1
