"""Keys set as tables: sign and meaning side by side, or coloured cells that name themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extractors.columns import table_columns
from extractors.headings import heading_field
from extractors.labels import labels
from pipeline.assemble.figures import is_figure
from pipeline.assemble.legend.own_words import in_own_words, meaning_column, turned_key, without_counts
from pipeline.assemble.legend.signs import LETTER, MAX_WORDS, SYMBOLS, colour_words, fold_lookalikes, is_key
from schemas.colour import colour_name
from schemas.document import Cell, LegendEntry, Table, Text
from schemas.vocabulary import fold, rows

MAX_ROWS = 12
TURNED = 3  # rows of a key whose signs stand in one row
FIGURES = 0.4  # share of a table's texts that are figures; a key that counts its signs has a third at most


def table_legend(table: Table) -> list[LegendEntry]:
    """The entries of a table that is a key; none where it is anything else."""
    if table.row_count <= MAX_ROWS:
        table = without_counts(table)
    if (
        not table.cells
        or table.row_count > MAX_ROWS
        or any(len(cell.text) > MAX_WORDS for cell in table.cells)
        or _is_plan(table)
        or _is_front_matter(table)
        or _is_record(table)
        or _is_data(table)
        or _rates_rows(table)
    ):
        return []
    readers = (
        (_pairs_in_rows, _coloured_names)
        if _alternates(table)
        else (_sign_and_meaning, in_own_words, turned_key, _signs_over_meanings, _coloured_names, _pairs_in_rows)
    )
    plain = _without_bands(table)
    for read in readers:
        entries = read(plain)
        if is_key(entries):
            named = any(entry.sign for entry in entries)
            return entries if named else in_own_words(plain) or entries
    return []


def without_colours_of(table: Sequence[LegendEntry], lines: Sequence[LegendEntry]) -> list[LegendEntry]:
    """What lines explain, but for colours without a sign that a table explains: beside a key in a box, the lines of the
    page's prose are read into its colours."""
    colours = {entry.colour for entry in table if entry.colour}
    return [entry for entry in lines if entry.sign or entry.colour not in colours]


def _without_bands(table: Table) -> Table:
    """The table without the grounds that run over two whole rows or more: they part rows, and are no sign's."""
    whole = [{cell.fill for cell in row if cell is not None} for row in table.grid()]
    grounds = [next(iter(fills)) for fills in whole if len(fills) == 1]
    bands = {fill for fill in grounds if fill is not None and grounds.count(fill) > 1}
    if not bands:
        return table
    return replace(table, cells=tuple(replace(c, fill=None) if c.fill in bands else c for c in table.cells))


def _alternates(table: Table) -> bool:
    """Whether sign and meaning stand two and two in each row: every other column holds signs alone."""
    if table.column_count % 2 or table.column_count < 4:
        return False
    signs = [
        {cell.column % 2 for cell in table.cells if cell.text and (_entry(cell, cell.text) is not None) is known}
        for known in (True, False)
    ]
    return signs == [{0}, {1}]


def _is_plan(table: Table) -> bool:
    """Whether the table's head names columns that no key has."""
    columns = table_columns(table)
    if columns is None or (columns.head > 0 and table.column_count <= 3):  # "On target" among the signs is no heading
        return False
    fields = {column.field for column in columns.columns}
    return len(fields & {"recommendation", "action", "lead", "lead_officer", "lead_member", "due", "progress"}) >= 2


def _is_record(table: Table) -> bool:
    """Whether the table tells one recommendation after another, labels beside values: "Recommendation 1", "Status"."""
    labels_ = [str(row[0].text) for row in table.grid() if row[0] is not None]
    fields = {heading_field(label)[0] for label in labels_ if heading_field(label)[1] == "exact"}
    numbered = any(re.match(r"(?:key )?recommendation\s+\d", label, re.IGNORECASE) for label in labels_)
    return numbered and bool(fields & {"progress", "rag", "lead", "due"})


def _is_data(table: Table) -> bool:
    """Whether the table holds figures: two cells of five that say something. Grey bands are no states there."""
    texts = [cell.text for cell in table.cells if cell.text]
    return sum(is_figure(text.words) for text in texts) > FIGURES * len(texts)


def _rates_rows(table: Table) -> bool:
    """Whether the table rates numbered things: its rows count on from 1, and one rating stands in two of them."""
    body = [row for row in table.grid() if row[0] is not None and any(map(str.isdigit, str(row[0].text)))]
    numbers = [re.sub(r"\D", "", str(row[0].text)) for row in body if row[0] is not None]
    if len(body) < 3 or numbers != [str(at) for at in range(1, len(body) + 1)]:
        return False
    rated = [(str(row[-1].text), row[-1].mark or row[-1].fill) for row in body if row[-1] is not None]
    return len(set(rated)) < len(rated)


def _is_front_matter(table: Table) -> bool:
    """Whether the table is a report's head: two of its cells are, or begin with, labels that no key has."""
    known = sum(fold(str(cell.text).split(":")[0]) in labels() and bool(cell.text) for cell in table.cells)
    return known >= 2 and not any(cell.mark for cell in table.cells)


def _sign_and_meaning(table: Table) -> list[LegendEntry]:
    """Rows of sign and meaning; the sign's column is the first or the last that holds letters, words or colours."""
    if not 2 <= table.column_count <= 4:
        return []
    grid = table.grid()
    headed = meaning_column(grid[0])
    for column in range(table.column_count):
        entries, plain = [], []
        misses = 0
        for row in grid:
            cell = row[column]
            others = [c for c in row if c is not None and c is not cell and c.text]
            if cell is None or not others:
                continue
            told = next((c for c in others if c.column == headed), None)
            meaning = told or max(
                others, key=lambda c: (_sign(str(c.text)) is None, len(c.text))
            )  # "B", "Blue", "done"
            entry = _entry(cell, meaning.text)
            if entry is not None:
                entries.append(entry)
            elif (
                0 < len(cell.text) <= 3 and cell.row > 0 and _is_word(cell.text)
            ):  # a state in words, among signs: "Not started"
                plain.append(LegendEntry(str(cell.text), None, meaning.text, cell.places[0]))
            elif cell.row > 0 and (cell.text or not entries):
                misses += 1
        if _on_one_ground(entries):  # the tint of a column of labels explains nothing
            plain, entries = [entry._replace(colour=None) for entry in entries] + plain, []
        if len(entries) >= 2 and misses == 0 and len(plain) <= len(entries):
            return entries + plain
        if len(plain) >= 3 and not entries and misses == 0 and _are_states(plain):
            return plain
    return []


def _signs_over_meanings(table: Table) -> list[LegendEntry]:
    """A row of signs, and what each means below it; a state that has no colour may stand below an empty cell."""
    titles = [cell for cell in table.cells if cell.row < table.row_count - 2 and cell.text]
    if not 2 <= table.row_count <= TURNED or table.column_count < 3 or len(titles) > 1:
        return []
    cells = [replace(c, row=c.column, column=c.row, rowspan=c.colspan, colspan=c.rowspan) for c in table.cells]
    cells.sort(key=lambda cell: (cell.row, cell.column))
    rows_, columns = table.column_count, table.row_count
    return _sign_and_meaning(
        replace(table, row_count=rows_, column_count=columns, cells=tuple(cells), lefts=(), joins=())
    )


def _on_one_ground(entries: Sequence[LegendEntry]) -> bool:
    """Whether two or more words, no letters or names of colours, all stand on one colour."""
    words = [entry for entry in entries if entry.sign and _sign(entry.sign) is None]
    return 1 < len(words) == len(entries) and len({entry.colour for entry in words}) == 1


def _are_states(entries: Sequence[LegendEntry]) -> bool:
    """Whether words without colours are a key: half of them are known states, and none stands twice."""
    if len({entry.sign for entry in entries}) < len(entries):
        return False
    known = {fold(row["printed"]) for row in rows("statuses")}
    return 2 * sum(fold(entry.sign or "") in known for entry in entries) >= len(entries)


def _entry(cell: Cell, meaning: Text) -> LegendEntry | None:
    sign = _sign(str(cell.text))
    colour = cell.mark or cell.fill
    if _is_symbol(cell.text) and colour_name(cell.text.words[0].colour):
        colour = cell.text.words[0].colour
    named = colour_name(colour) if colour else None
    if sign is None and named is not None and 0 < len(cell.text) <= 3 and _is_word(cell.text):
        sign = str(cell.text)  # a word on its colour: "Complete"
    if sign is None and ((cell.text and not _is_symbol(cell.text)) or named is None):
        return None
    return LegendEntry(sign, colour if colour and colour_name(colour) else None, meaning, cell.places[0])


def _coloured_names(table: Table) -> list[LegendEntry]:
    """Cells whose ground their own words explain; a key has each colour once, banded rows have two again and again."""
    coloured = [c for c in table.cells if c.text and (c.mark or c.fill) and colour_name(c.mark or c.fill or "#ffffff")]
    distinct = {c.mark or c.fill for c in coloured}
    if len(distinct) < max(2, len(coloured)) or len(coloured) < len([c for c in table.cells if c.text]) - 2:
        return []
    return [LegendEntry(None, c.mark or c.fill, c.text, c.places[0]) for c in coloured]


def _pairs_in_rows(table: Table) -> list[LegendEntry]:
    """Sign, meaning, sign, meaning … along a row."""
    entries: list[LegendEntry] = []
    if table.row_count > 3:
        return []
    for row in table.grid():
        cells = [cell for cell in row if cell is not None]
        for sign, meaning in pairwise(cells):
            entry = _entry(sign, meaning.text) if meaning.text and _sign(str(meaning.text)) is None else None
            if entry is not None:
                entries.append(entry)
    words = [entry for entry in entries if entry.colour and _sign(entry.sign or "") is None]
    return [] if len(words) > 1 and len({entry.colour for entry in words}) == 1 else entries  # one ground: headings


def _sign(text: str) -> str | None:
    """The letter or the colour word that a sign prints, with look-alike letters folded."""
    folded = fold_lookalikes(text.strip())
    if LETTER.match(folded) or fold(folded) in colour_words():
        return folded
    words = fold(folded).split()
    if len(words) == 2 and all(word in colour_words() or LETTER.match(word.upper()) for word in words):
        return folded
    if 1 < len(words) <= 3 and words[0] in colour_words():
        return folded.split()[0]
    return None


def _is_word(text: Text) -> bool:
    """Whether a text may name a state: neither a symbol nor a number of a row."""
    return not _is_symbol(text) and any(char.isalpha() for char in str(text))


def _is_symbol(text: Text) -> bool:
    return len(text) == 1 and text.words[0].text in SYMBOLS
