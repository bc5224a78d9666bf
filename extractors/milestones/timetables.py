"""Milestones in timetables: tables with a column of dates and one of what happens, ruled or divided by white alone."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from extractors.headings import heading_field
from extractors.milestones.events import table_event
from extractors.milestones.when import WHEN, date_words, is_date, is_run, limit_of, says_when
from extractors.outline import Node, Part
from extractors.spread import rows, spread_at
from schemas.document import Cell, Table, Text
from schemas.printed import PrintedMilestone
from schemas.vocabulary import fold

_DATE_HEADINGS = re.compile(
    r"\b(?:dates?|when|timeline|timescales?|deadline|due|target|timing|by|month|week|period|timetable|completion)\b"
)
_VISITORS = re.compile(  # a run of days with them is their visit; "Peers’ calls" are none
    r"(?:the\s+)?(?:peers?|(?:peer|review|challenge)\s+team|team|(?:corporate\s+)?peer\s+(?:challenge|review))\b(?!['’])",
    re.IGNORECASE,
)
_WHAT_HEADINGS = re.compile(
    r"\b(?:activit(?:y|ies)|milestones?|events?|stages?|steps?|tasks?|actions?|what|meeting|phase|process|item|key|"
    r"description)\b"
)
_WHO = re.compile(r"who\b(?! is responsible)", re.IGNORECASE)  # "Who gave evidence" is no column of progress


def from_table(table: Table) -> Iterator[PrintedMilestone]:
    grid = table.grid()
    if not 2 <= table.column_count <= 5 or table.row_count < 2:
        return
    dates = _date_column(grid)
    if dates is None:
        return
    what = _what_column(grid, dates)
    if what is None or _is_plan(grid, what):
        return
    for row in grid:
        when, cell = row[dates], row[what]
        if when is None or cell is None or when is cell or not when.text or not cell.text:
            continue
        wording = str(when.text)
        if not says_when(wording):
            continue
        match = WHEN.search(wording)
        date = date_words(when.text, match) if match and match["bound"] else when.text
        event = table_event(str(cell.text))
        if event == "other" and match and is_run(match) and _VISITORS.match(str(cell.text)):
            event = "on_site"
        yield PrintedMilestone(event, cell.text, date, limit_of(match["bound"] if match else None))


def from_spread(nodes: Sequence[Part], at: int) -> tuple[list[PrintedMilestone], int]:
    """A timetable without rules, in whichever order its columns stand, and the place behind it."""
    node = nodes[at]
    spread = spread_at(nodes, at) if isinstance(node, Node) and node.mark is None else None
    if spread is None or not 2 <= spread.width <= 4 or len(spread.lines) < 2:
        return [], at
    grid = rows(spread)
    dated = [[is_date(str(cell)) for cell in row] for row in grid]
    dates = max(range(spread.width), key=lambda column: sum(row[column] for row in dated))
    headed = not dated[0][dates] and len(grid) > 2
    if sum(row[dates] for row in dated) < max(2, 0.7 * (len(grid) - headed)):
        return [], at
    found = []
    for row, says in zip(grid, dated, strict=True):
        what = next((cell for column, cell in enumerate(row) if column != dates and len(str(cell)) > 2), None)
        if says[dates] and what:
            match = WHEN.search(str(row[dates]))
            date = date_words(row[dates], match) if match else row[dates]
            limit = limit_of(match["bound"] if match else None)
            found.append(PrintedMilestone(table_event(str(what)), what, date, limit))
    return found, spread.stop if found else at


_BAR = re.compile(r"(?:,? (?:at )?\d[\d.:]* ?[ap]m)? \| ", re.IGNORECASE)


def from_bars(node: Node) -> list[PrintedMilestone]:
    """Rows of a timetable in plain text, divided by a bar: "2 March 2026 | Draft report to the council"."""
    wording = node.wording
    if "|" not in wording:
        return []
    first = [(found, bar) for found in WHEN.finditer(wording) if (bar := _BAR.match(wording, found.end()))]
    if first and not wording[: first[0][0].start()].strip():
        ends = [match.start() for match, _ in first[1:]] + [len(wording)]
        return [_row(node.text, match, bar.end(), end) for (match, bar), end in zip(first, ends, strict=True)]
    what, _, when = wording.partition(" | ")
    if "|" in when or not is_date(when) or table_event(what) == "other":
        return []
    date = WHEN.search(wording, len(what))
    return [_row(node.text, date, 0, len(what))] if date else []


def _row(text: Text, match: re.Match[str], start: int, end: int) -> PrintedMilestone:
    what = text.between(start, end)
    return PrintedMilestone(table_event(str(what)), what, date_words(text, match), limit_of(match["bound"]))


def from_columns(nodes: Sequence[Part], at: int) -> list[PrintedMilestone]:
    """A timetable without rules: a date at the left, what happens at its right, on one line or on the next."""
    node = nodes[at]
    assert isinstance(node, Node)
    parts = _columns(node.text)
    after = nodes[at + 1] if at + 1 < len(nodes) else None
    if isinstance(after, Node) and _beside(node, after) and is_date(after.wording) and not is_date(node.wording):
        match = WHEN.search(after.wording)
        date = date_words(after.text, match) if match else after.text
        return [
            PrintedMilestone(table_event(node.wording), node.text, date, limit_of(match["bound"] if match else None))
        ]
    if len(parts) == 1 and len(parts[0]) <= 9 and is_date(str(parts[0])):
        below = nodes[at + 1] if at + 1 < len(nodes) else None
        if isinstance(below, Node) and below.left > node.left + 50 and len(below.text) <= 40:
            parts = [parts[0], below.text]
    if len(parts) != 2 or not is_date(str(parts[0])):
        return []
    when, what = parts
    match = WHEN.search(str(when))
    date = date_words(when, match) if match else when
    return [PrintedMilestone(table_event(str(what)), what, date, limit_of(match["bound"] if match else None))]


def _beside(node: Node, after: Node) -> bool:
    """Whether a paragraph stands at the right of another, on one line with it."""
    one, two = node.text.words, after.text.words
    return bool(one and two) and abs(one[0].top - two[0].top) < 3 and two[0].x0 > max(word.x1 for word in one) + 5


def _columns(text: Text) -> list[Text]:
    """The words left and right of the first wide gap of the first line; one part where there is none."""
    words = text.words
    for at, (before, word) in enumerate(itertools.pairwise(words), 1):
        if word.top > before.bottom - 1:
            break
        if word.x0 - before.x1 > 1.5 * word.size:
            right = [w for w in words if w.x0 > word.x0 - 2]
            left = [w for w in words if w.x0 <= word.x0 - 2]
            return [Text(tuple(left)), Text((right[0]._replace(glued=False), *right[1:]))] if at else [text]
    return [text]


def _column_texts(grid: Sequence[Sequence[Cell | None]], column: int) -> list[str]:
    return [str(cell.text) for row in grid[1:] if (cell := row[column]) is not None and cell.text]


def _heading(grid: Sequence[Sequence[Cell | None]], column: int) -> str:
    head = grid[0][column]
    return fold(str(head.text)) if head is not None else ""


def _date_column(grid: Sequence[Sequence[Cell | None]]) -> int | None:
    """The column of which most cells are dates."""
    best, most = None, 0.0
    for column in range(len(grid[0])):
        texts = _column_texts(grid, column)
        share = sum(map(says_when, texts)) / len(texts) if len(texts) >= 2 else 0.0
        share += 0.2 if _DATE_HEADINGS.search(_heading(grid, column)) else 0.0
        if share > max(most, 0.6):
            best, most = column, share
    return best


def _what_column(grid: Sequence[Sequence[Cell | None]], dates: int) -> int | None:
    """The column of what happens: by its heading, else the first beside the dates."""
    others = [column for column in range(len(grid[0])) if column != dates]
    named = [column for column in others if _WHAT_HEADINGS.search(_heading(grid, column))]
    return next(iter(named or others), None)


def _is_plan(grid: Sequence[Sequence[Cell | None]], what: int) -> bool:
    """Whether the headings are those of a plan; "What" may head recommendations, or the events of a timetable."""
    heads = [str(cell.text) for cell in grid[0] if cell is not None]
    fields = {heading_field(head)[0] for head in heads if not _WHO.match(head)}
    if fields & {"rag", "progress"} or "recommend" in _heading(grid, what):
        return True
    known = [table_event(text) != "other" for text in _column_texts(grid, what)]
    return "recommendation" in fields and 2 * sum(known) < len(known)
