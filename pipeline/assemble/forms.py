"""Forms: small ruled tables of labels beside their values, one for each action, as performance systems print them.

In: the blocks of a document.  Out: the same with every run of such forms as one table, a row for each form, the field
of each column told by its label.

1. a form's rows begin with labels, each beside one cell or several; further labels may stand in the same rows;
2. forms are alike: their first label comes again with most of the others.  A form that a page's end cuts is two tables,
   and several forms may be one: a record goes from first label to first label;
3. what the forms of one run are about stands over them: in rows of their table without a label, or in a numbered
   heading right above, where all runs have one;
4. labels that come again inside a record ("Action … Owner …", "Action … Owner …") give it a row each time.

Tables of labels and values whose records the extractors read by themselves stay as they are.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import reduce
from typing import NamedTuple

from extractors.content import looks_like_date, looks_like_ref
from extractors.headings import heading_field
from extractors.lists import after_ref, bare_ref, leading_ref
from extractors.plan_rows import sideways_rows
from schemas.document import NO_TEXT, Block, Cell, Paragraph, Place, Table, Text
from schemas.vocabulary import fold

LABEL_WORDS = 6
FEWEST = 3  # labels that most forms have
HEADS = 3  # labels abreast, with no value between them
ROWS = 0.7  # share of a form's rows that begin with a label
KNOWN = 0.6  # share of its labels that the vocabulary knows
ALIKE = 0.7  # share of the labels that most records have
TELLS = frozenset(["lead", "lead_officer", "lead_member", "due", "progress", "rag"])
_Look = tuple[str | None, bool, str]


class _Pair(NamedTuple):
    label: Cell
    values: tuple[Cell, ...]


@dataclass
class _Record:
    """What one form says, in as many rows as its labels come again, and what it is about."""

    head: Text = NO_TEXT
    rows: list[dict[str, _Pair]] = field(default_factory=lambda: [{}])
    headed: bool = False  # a head of its own stands over it


def with_forms(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with the forms of each run as one table."""
    lines = {id(block): found for block in blocks if isinstance(block, Table) and (found := _lines(block))}
    starts = Counter(key for found in lines.values() if (key := _key(_first(found))))
    if not starts:
        return list(blocks)
    start = starts.most_common(1)[0][0]
    runs = list(_runs(blocks, lines))
    records = {run.start: _records([line for at in run for line in lines[id(blocks[at])]], start) for run in runs}
    if not _are_forms([record for found in records.values() for record in found]):
        return list(blocks)
    again = any(map(_has_actions, itertools.chain(*records.values())))
    begun = [block for block in blocks if id(block) in lines and _key(_first(lines[id(block)])) == start]
    if not again and sum(map(_states, begun)) > ALIKE * len(begun):
        return list(blocks)  # what does not begin so is the rest of one over a page's end
    heads = _heads(blocks, runs)
    result: list[Block] = []
    for at, block in enumerate(blocks):
        run = next((run for run in runs if at in run), None)
        if run is None:
            if at + 1 not in heads:
                result.append(block)
        elif at == run.start:
            result.append(_table(records[at], heads.get(at, NO_TEXT)))
    return result


def _states(block: Block) -> bool:
    """Whether a table of labels and values says itself what was recommended, so that it can be read alone."""
    return isinstance(block, Table) and any(row.cell("recommendation") for row in sideways_rows(block))


def _has_actions(record: _Record) -> bool:
    """Whether a label of actions comes again in a record."""
    return any(_field(pair.label) == "action" for row in record.rows[1:] for pair in row.values())


# 1. labels and values


def _lines(table: Table) -> list[list[_Pair] | Text]:
    """The table's rows: labels with their values, or the words of a row without a label; none where it is no form."""
    rows = [cells for number in range(table.row_count) if (cells := _own(table, number))]
    if any(map(_is_heading, rows)):
        return []
    look = _label_look(rows)
    lines: list[list[_Pair] | Text] = []
    for cells in rows:
        pairs = _pairs(cells, look)
        if pairs:
            lines.append(pairs)
        elif text := _joined([cell.text for cell in cells]):
            lines.append(text)
    labelled = [line for line in lines if isinstance(line, list)]
    labels = [pair.label for line in labelled for pair in line]
    known = sum(bool(_field(label)) for label in labels)
    if not labels or len(labelled) < ROWS * len(lines) or known < KNOWN * len(labels):
        return []
    return lines


def _is_heading(cells: Sequence[Cell]) -> bool:
    """Whether a row holds labels and nothing else, as the head of an ordinary table does."""
    return len(cells) >= HEADS and all(heading_field(str(cell.text))[1] == "exact" for cell in cells)


def _own(table: Table, number: int) -> list[Cell]:
    return sorted((cell for cell in table.cells if cell.row == number), key=lambda cell: cell.column)


def _look(cell: Cell) -> _Look:
    return cell.fill, all(word.bold for word in cell.text.words), cell.text.words[0].colour


def _label_look(rows: Sequence[Sequence[Cell]]) -> _Look | None:
    """How the labels are set, where known ones at the rows' beginnings are set otherwise than most other cells."""
    looks = Counter(_look(cells[0]) for cells in rows if cells[0].text and _field(cells[0]))
    if not looks:
        return None
    look = looks.most_common(1)[0][0]
    others = [_look(cell) for cells in rows for cell in cells[1:] if cell.text]
    return look if others.count(look) < 0.5 * len(others) else None


def _pairs(cells: Sequence[Cell], look: _Look | None) -> list[_Pair]:
    """The row's labels, each with the cells up to the next; none where the row begins with no label."""
    if len(cells) < 2 or not _is_label(cells[0], look, cells[1:]):
        return []
    pairs = [_Pair(cells[0], ())]
    for at, cell in enumerate(cells[1:], 1):
        if pairs[-1].values and cells[at + 1 :] and _is_label(cell, look, cells[at + 1 :]):
            pairs.append(_Pair(cell, ()))
        else:
            pairs[-1] = pairs[-1]._replace(values=(*pairs[-1].values, cell))
    return pairs


def _is_label(cell: Cell, look: _Look | None, after: Sequence[Cell]) -> bool:
    if not 0 < len(cell.text) <= LABEL_WORDS or (cell.rowspan > 1 and not _field(cell)):
        return False
    if look is None:
        return bool(_field(cell))
    if _look(cell) != look or looks_like_ref(str(cell.text)):
        return False
    return bool(_field(cell)) or (cell.fill is not None and any(other.fill != cell.fill for other in after))


def _field(label: Cell) -> str:
    """The field that a label names; "" for none."""
    name, how = heading_field(str(label.text).rstrip(": "))
    return name if how in ("exact", "phrase") else ""


def _first(lines: Sequence[list[_Pair] | Text]) -> _Pair | None:
    return next((line[0] for line in lines if isinstance(line, list)), None)


def _key(pair: _Pair | None) -> str:
    """A label as labels are compared."""
    return fold(str(pair.label.text)) if pair else ""


# 2. records


def _runs(blocks: Sequence[Block], forms: dict[int, list[list[_Pair] | Text]]) -> Iterator[range]:
    """The places of forms that follow each other."""
    first = None
    for at, block in enumerate([*blocks, None]):
        inside = block is not None and id(block) in forms
        if inside and first is None:
            first = at
        elif not inside and first is not None:
            yield range(first, at)
            first = None


def _records(lines: Sequence[list[_Pair] | Text], start: str) -> list[_Record]:
    """The records of a run; each begins with the label ``start``, or with a head over it."""
    records: list[_Record] = []
    head: Text | None = None
    for line in lines:
        if not isinstance(line, list):
            head = line if head is None else head + line
            continue
        for pair in line:
            key = fold(str(pair.label.text))
            if key == start or not records:
                about = records[-1].head if records and head is None else head or NO_TEXT
                records.append(_Record(about, headed=head is not None))
                head = None
            record = records[-1]
            if key in record.rows[-1]:
                record.rows.append({})
            record.rows[-1][key] = pair
    return records


def _are_forms(records: Sequence[_Record]) -> bool:
    """Whether there are two records at least, most with the same labels, that say what is done and by whom, when …"""
    if len(records) < 2:
        return False
    labels = Counter(key for record in records for key in {key for row in record.rows for key in row})
    common = {key for key, count in labels.items() if count >= ALIKE * len(records)}
    pairs = {key: pair for record in records for row in record.rows for key, pair in row.items()}
    fields = {_field(pairs[key].label) for key in common}
    alike = len(common) >= ALIKE * len(labels) or len(common) >= FEWEST + 1
    return len(common) >= FEWEST and alike and bool(fields & {"action", "recommendation"}) and bool(fields & TELLS)


# 3. what they are about


def _heads(blocks: Sequence[Block], runs: Sequence[range]) -> dict[int, Text]:
    """The numbered headings right above the runs, by the run's first place, where all runs have one.

    "Recommendation 1" and "CPC 01" are none of them: wherever they stand, they say themselves what they head.
    """
    found: dict[int, Text] = {}
    for run in runs:
        above = blocks[run.start - 1] if run.start else None
        if not isinstance(above, Paragraph) or not leading_ref(above.text, "any"):
            return {}
        if leading_ref(above.text, "named"):
            return {}
        found[run.start] = above.text
    return found if len(found) > 1 else {}


# 4. one table


def _table(records: Sequence[_Record], head: Text) -> Table:
    """A row of labels, then the records' rows."""
    keys = list(dict.fromkeys(key for record in records for row in record.rows for key in row))
    pairs = {key: row[key] for record in reversed(records) for row in reversed(record.rows) for key in row}
    columns: list[tuple[str, str]] = []  # the field, the label's key
    if head or any(record.head for record in records):
        columns += [("ref", ""), ("recommendation", "")]
    for key in keys:
        name = _field(pairs[key].label) or "unknown"
        if _parted(key, records):
            columns.append(("action_ref" if name == "action" else "ref" if name == "recommendation" else "as_of", key))
        columns.append((name, key))
    cells = [
        Cell(0, at, 1, 1, label.text if label else NO_TEXT, label.places if label else _place(pairs[keys[0]].label))
        for at, (_, key) in enumerate(columns)
        for label in [pairs[key].label if key else None]
    ]
    top = 1
    about: list[tuple[int, int, Text]] = []  # first row, rows, the head over them
    for record in records:
        height = len(record.rows)
        text = record.head or head
        if about and not record.headed and about[-1][2] is text:
            about[-1] = (about[-1][0], about[-1][1] + height, text)
        else:
            about.append((top, height, text))
        cells += _cells(record, columns, top, {key for key in keys if _parted(key, records)})
        top += height
    if columns[0] == ("ref", ""):
        cells += [cell for first, height, text in about for cell in _about(first, height, text, cells)]
    return Table(top, len(columns), tuple(cells), fields=tuple(name for name, _ in columns))


def _parted(key: str, records: Sequence[_Record]) -> bool:
    """Whether two cells stand beside a label, the first a reference or a date: "Action | 1.1 | Publish a plan"."""
    values = [row[key].values for record in records for row in record.rows if key in row]
    firsts = [str(found[0].text) for found in values if len(found) == 2 and found[0].text]
    name = _field(next(row[key].label for record in records for row in record.rows if key in row))
    test = looks_like_date if name == "progress" else looks_like_ref
    return name in ("action", "recommendation", "progress") and bool(firsts) and all(map(test, firsts))


def _cells(record: _Record, columns: Sequence[tuple[str, str]], top: int, parted: set[str]) -> Iterator[Cell]:
    again = {key for row in record.rows[1:] for key in row}
    for at, (name, key) in enumerate(columns):
        if not key:
            continue
        apart = name in ("action_ref", "ref", "as_of") and key in parted
        once = key not in again
        for number, row in enumerate(record.rows[:1] if once else record.rows):
            pair = row.get(key)
            values = pair.values if pair else ()
            if key in parted and len(values) == 2:
                values = values[:1] if apart else values[1:]
            elif apart:
                values = ()
            height = len(record.rows) if once else 1
            yield _cell(values, top + number, at, height, _anchor(record))


def _anchor(record: _Record) -> tuple[Place, ...]:
    return _place(next(iter(record.rows[0].values())).label)


def _place(cell: Cell) -> tuple[Place, ...]:
    return cell.places[:1]


def _cell(values: Sequence[Cell], row: int, column: int, height: int, place: tuple[Place, ...]) -> Cell:
    places = tuple(place for cell in values for place in cell.places) or place
    fill = next((cell.fill for cell in values if cell.fill), None)
    mark = next((cell.mark for cell in values if cell.mark), None)
    return Cell(row, column, height, 1, _joined([cell.text for cell in values]), places, fill, mark)


def _about(row: int, height: int, text: Text, cells: Sequence[Cell]) -> Iterator[Cell]:
    """The reference and the wording of what the rows are about."""
    count = leading_ref(text, "any")
    rest = after_ref(text, count)
    ref = bare_ref(text.cut(0, count)) if rest else NO_TEXT
    for column, own in enumerate((ref, rest or text)):
        place = own.places() or next(cell.places[:1] for cell in cells if cell.row == row)
        yield Cell(row, column, height, 1, own, place)


def _joined(texts: Sequence[Text]) -> Text:
    return reduce(lambda one, two: one + two, texts, NO_TEXT)


__all__ = ["with_forms"]
