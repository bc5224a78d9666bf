"""Recommendations in a narrow column beside what is told of each, with no cells: letters and web pages set them so.

In: the pages' free words.  Out: one table, a row for each recommendation, and the words that it took.

1. the columns: lines that begin with a recommendation's reference and go on, behind white, at one place further right;
2. from such a line on, lines whose words keep to the columns; a line that runs over the white between them, stands to
   the left of both or is a heading ends the run;
3. a row begins at a reference with nothing but white above it in both columns, or below a rule; further references in
   a row share what is told beside it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from extractors.lists import after_ref, bare_ref, leading_ref
from pipeline.assemble.free import FreeWords
from pipeline.assemble.layout import Line
from pipeline.assemble.words import Lexicon, lines_to_text
from schemas.document import NO_TEXT, Cell, Place, Table, Text
from schemas.geometry import union
from schemas.page import Page, Word

FEWEST = 2  # references beside text
GUTTER = 0.9  # times the size: the white between the columns, at least
FLUSH = 3.0  # points by which the lines of a column begin apart
INDENT = 30.0  # points by which items of a list may be set in
LEFT = (60.0, 0.6)  # the left column's width: at least, in points; at most, as a share of both columns'
CLOSE = 1.1  # times the size: white between two lines of the left column
APART = 2.2  # times the size: white between two lines of the right column
ROW = 3.5  # times the size: white between two rows
WIDE = 2.0  # times the size: white inside a line that divides columns
MOST = 0.2  # share of the lines with such white
HEADING = 12  # words in a row of headings
PROSE = 8  # words beside a reference, on average: labels and names are fewer
_FIRST = re.compile(r"(?:key|peer|rec)|[A-Z]{1,4}\s?\d|\d{1,2}[.)]?$", re.IGNORECASE)


class SideRecords(NamedTuple):
    """The table of the records, and the words that stand in it."""

    table: Table
    words: frozenset[Word]


class _Columns(NamedTuple):
    left: float
    right: float  # where the right column begins


@dataclass
class _Row:
    """One row: the references' lines in the left column, what is told in the right one; each with its page."""

    named: list[list[tuple[int, Line]]] = field(default_factory=list)
    told: list[tuple[int, Line]] = field(default_factory=list)


def find_side_records(pages: Sequence[Page], free: Mapping[int, FreeWords], lexicon: Lexicon) -> SideRecords | None:
    """The recommendations that stand beside what is told of them; None where there are none."""
    columns = _columns([(page.width, line) for page in pages for line in free[page.number].lines])
    if columns is None:
        return None
    rows = list(_rows(pages, free, columns))
    named = [lines for row in rows for lines in row.named]
    told = sum(len(line.words) for row in rows for _, line in row.told)
    if len(named) < FEWEST or told < PROSE * len(rows) or not _are_records(named):
        return None
    if _has_columns(rows) or _is_headed(pages, free, columns):
        return None
    words = frozenset(
        word for row in rows for lines in (*row.named, row.told) for _, line in lines for word in line.words
    )
    return SideRecords(_table(rows, lexicon), words)


# 1. the columns


def _columns(lines: Sequence[tuple[float, Line]]) -> _Columns | None:
    found: Counter[tuple[int, int]] = Counter()
    exact: dict[tuple[int, int], _Columns] = {}
    for width, line in lines:
        if line.widest_gap <= GUTTER or not _FIRST.match(line.words[0].text):
            continue
        at = _gap_at(line)
        if not _begins(line.words[:at]):
            continue
        left, right = line.words[0].x0, line.words[at].x0
        if LEFT[0] < right - left < LEFT[1] * (width - 2 * left):
            key = round(left / FLUSH), round(right / FLUSH)
            found[key] += 1
            exact.setdefault(key, _Columns(left, right))
    best = found.most_common(1)
    return exact[best[0][0]] if best and best[0][1] >= FEWEST else None


def _gap_at(line: Line) -> int:
    """The place of the first word behind the widest white."""
    return max(range(1, len(line.words)), key=lambda at: line.words[at].x0 - line.words[at - 1].x1)


def _begins(words: Sequence[Word]) -> bool:
    """Whether words begin with a recommendation's reference."""
    return leading_ref(Text(tuple(words)), "named") > 0


# 2. and 3. rows


def _rows(pages: Sequence[Page], free: Mapping[int, FreeWords], columns: _Columns) -> Iterator[_Row]:
    row: _Row | None = None
    for page in pages:
        rules = _rules(page, columns)
        above: Line | None = None  # on this page
        for line in free[page.number].lines:
            sides = _sides(line, columns)
            first = sides is not None and _begins_at(sides[0], columns)
            if first and sides is not None and (row is None or _parts(row, line, sides[1], page, rules)):
                if row is not None:
                    yield row
                row = _Row()
            if row is None:
                continue
            if sides is None or not _goes_on(row, line, sides, page, above, first):
                yield row
                row = None
                continue
            if first:
                row.named.append([])
            if sides[0] and row.named:
                row.named[-1].append((page.number, _line(sides[0])))
            if sides[1]:
                row.told.append((page.number, _line(sides[1])))
            above = line
    if row is not None:
        yield row


def _line(words: Sequence[Word]) -> Line:
    return Line(tuple(words), union(words))


def _sides(line: Line, columns: _Columns) -> tuple[list[Word], list[Word]] | None:
    """The words of a line in the left column and in the right one; None where it keeps to none of them."""
    left = [word for word in line.words if word.x0 < columns.right - FLUSH]
    right = [word for word in line.words if word.x0 >= columns.right - FLUSH]
    if left and left[0].x0 < columns.left - FLUSH:
        return None
    if left and left[-1].x1 > columns.right - GUTTER * line.size:
        return None
    if right and right[0].x0 > columns.right + INDENT:
        return None
    return left, right


def _begins_at(left: Sequence[Word], columns: _Columns) -> bool:
    return bool(left) and abs(left[0].x0 - columns.left) < FLUSH and _begins(left)


def _goes_on(
    row: _Row,
    line: Line,
    sides: tuple[Sequence[Word], Sequence[Word]],
    page: Page,
    above: Line | None,
    first: bool,
) -> bool:
    """Whether a line belongs to the row: each side follows the lines above it in its column."""
    if above is not None and line.box.top - above.box.bottom > ROW * line.size:
        return False
    if first or (not row.named and not row.told):
        return True
    left, right = sides
    if left:
        last = _last(row.named[-1] if row.named else (), page)
        close = last is None or line.box.top - last.box.bottom < CLOSE * line.size
        before = row.named[-1][-1][1] if row.named and row.named[-1] else None
        same = before is None or before.words[-1].colour == left[0].colour or len(row.named[-1]) == 1
        larger = before is not None and left[0].size > before.size + 0.8
        if not close or larger or not (same or right):
            return False
    if right:
        last = _last(row.told, page)
        if last is not None and line.box.top - last.box.bottom > APART * line.size:
            return False
        if row.told and right[0].size > row.told[-1][1].size + 0.8:
            return False
    return True


def _last(lines: Sequence[tuple[int, Line]], page: Page) -> Line | None:
    return next((line for number, line in reversed(lines) if number == page.number), None)


def _parts(row: _Row, line: Line, right: Sequence[Word], page: Page, rules: Sequence[float]) -> bool:
    """Whether a row begins at a line with a reference: a rule over it, or white in both columns."""
    lines = [*(item for lines in row.named for item in lines), *row.told]
    here = [other for number, other in lines if number == page.number]
    if not here:
        return bool(right)
    bottom = max(other.box.bottom for other in here)
    if any(bottom - 1 <= y <= line.box.top + 1 for y in rules):
        return True
    if rules:
        return False
    return bool(right) and line.box.top - bottom > 0


def _rules(page: Page, columns: _Columns) -> list[float]:
    """The heights of rules over both columns."""
    return [
        rule.box.y_centre
        for rule in page.rules
        if not rule.vertical and rule.box.x0 < columns.left + FLUSH and rule.box.x1 > columns.right + INDENT
    ]


# the table


def _has_columns(rows: Sequence[_Row]) -> bool:
    """Whether what is told stands in columns itself: the table has more than these two."""
    lines = [line for row in rows for _, line in row.told]
    return sum(line.widest_gap > WIDE for line in lines) > MOST * len(lines)


def _is_headed(pages: Sequence[Page], free: Mapping[int, FreeWords], columns: _Columns) -> bool:
    """Whether a row of headings stands over the columns: a table, which is read as one."""
    for page in pages:
        above: Line | None = None
        for line in free[page.number].lines:
            sides = _sides(line, columns)
            if sides is None or not _begins_at(sides[0], columns) or not sides[1]:
                above = line
                continue
            if above is None:
                return False
            heads = _sides(above, columns)
            short = len(above.words) <= HEADING and line.box.top - above.box.bottom < ROW * line.size
            return heads is not None and all(heads) and short and abs(heads[1][0].x0 - columns.right) < FLUSH
    return False


def _are_records(named: Sequence[Sequence[tuple[int, Line]]]) -> bool:
    """Whether most references have a wording below them or beside them."""
    return sum(sum(len(line.words) for _, line in lines) >= 5 for lines in named) > 0.6 * len(named)


def _table(rows: Sequence[_Row], lexicon: Lexicon) -> Table:
    cells: list[Cell] = []
    top = 1
    for row in rows:
        named = row.named or [[]]
        told = _text(row.told, lexicon)
        for at, lines in enumerate(named):
            text = _text(lines, lexicon)
            count = leading_ref(text, "named")
            ref = bare_ref(text.cut(0, count)) if count else NO_TEXT
            own = after_ref(text, count) if count else text
            places = text.places() or told.places()
            cells += [_cell(top + at, 0, 1, ref, places), _cell(top + at, 1, 1, own, places)]
        cells.append(_cell(top, 2, len(named), told, told.places() or cells[-1].places))
        top += len(named)
    heads = [_cell(0, at, 1, NO_TEXT, cells[0].places) for at in range(3)]
    return Table(top, 3, (*heads, *cells), ruled=False, fields=("ref", "recommendation", "progress"))


def _cell(row: int, column: int, height: int, text: Text, places: Sequence[Place]) -> Cell:
    pages = list(dict.fromkeys(place.page for place in places))
    boxes = [Place(page, union([place.box for place in places if place.page == page])) for page in pages]
    return Cell(row, column, height, 1, text, tuple(boxes))


def _text(lines: Sequence[tuple[int, Line]], lexicon: Lexicon) -> Text:
    return lines_to_text([line for _, line in lines], lexicon) if lines else NO_TEXT


__all__ = ["SideRecords", "find_side_records"]
