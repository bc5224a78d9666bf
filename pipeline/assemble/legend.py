"""The key to the ratings: what each letter, word or colour means in this document.

It may be a table (sign and meaning side by side, or coloured cells that name themselves), lines of
text ("G = on track; A = at risk"), text with the sign in brackets ("on target (green)"), or small
coloured shapes or symbols with words behind them; before the plan, after it, or on another page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from extractors.columns import table_columns
from pipeline.assemble.layout import Line
from schemas.colour import colour_name
from schemas.document import Cell, LegendEntry, Place, Table, Text
from schemas.page import Fill, Page, Word
from schemas.vocabulary import fold, rows

MAX_ROWS = 12
MAX_WORDS = 45  # a longer cell is a plan's, not a meaning
SYMBOLS = "●■◼◆▲▼⬤○◉⚫⚪•\u25a0\u25cf\u2b24\uf06e\uf0a8"

_SEPARATOR = re.compile(r"^(=|:|–|—|-|→|means|is|are|indicates?|denotes?|signif(?:y|ies)|shows?)$", re.IGNORECASE)
_LETTER = re.compile(r"^[A-Z]{1,2}$")
_LOOKALIKES = str.maketrans("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТУХ", "ABEZHIKMNOPTYXABEKMHOPCTYX")


def fold_lookalikes(text: str) -> str:
    """Greek and Cyrillic capitals as the Latin letters that a reader sees (Unicode's confusables, capitals only)."""
    return text.translate(_LOOKALIKES)


@cache
def colour_words() -> frozenset[str]:
    return frozenset(fold(row["printed"]) for row in rows("statuses") if row["rag"] and len(row["printed"]) > 2)


@cache
def status_symbols() -> frozenset[str]:
    """Symbols that rate by their shape: ticks, crosses, triangles, coloured emoji."""
    return frozenset(row["symbol"] for row in rows("symbols"))


# tables


def table_legend(table: Table) -> list[LegendEntry]:
    """The entries of a table that is a key; none where it is anything else."""
    if (
        not table.cells
        or table.row_count > MAX_ROWS
        or any(len(cell.text) > MAX_WORDS for cell in table.cells)
        or _is_plan(table)
    ):
        return []
    for read in (_sign_and_meaning, _coloured_names, _pairs_in_rows):
        entries = read(table)
        if _is_key(entries):
            return entries
    return []


def _is_plan(table: Table) -> bool:
    """Whether the table's head names columns that no key has."""
    columns = table_columns(table)
    fields = {column.field for column in columns.columns} if columns else set()
    return len(fields & {"recommendation", "action", "lead", "lead_officer", "lead_member", "due", "progress"}) >= 2


def _is_key(entries: Sequence[LegendEntry]) -> bool:
    signs = {entry.sign or (entry.colour and colour_name(entry.colour)) for entry in entries} - {None}
    return len(signs) >= 2


def _sign_and_meaning(table: Table) -> list[LegendEntry]:
    """Rows of sign and meaning; the sign's column is the first or the last that holds letters, words or colours."""
    if not 2 <= table.column_count <= 4:
        return []
    grid = table.grid()
    for column in range(table.column_count):
        entries, plain = [], []
        misses = 0
        for row in grid:
            cell = row[column]
            others = [c for c in row if c is not None and c is not cell and c.text]
            if cell is None or not others:
                continue
            meaning = max(others, key=lambda c: len(c.text))
            entry = _entry(cell, meaning.text)
            if entry is not None:
                entries.append(entry)
            elif 0 < len(cell.text) <= 3 and cell.row > 0:  # a state in words, among signs: "Not started"
                plain.append(LegendEntry(str(cell.text), None, meaning.text, cell.places[0]))
            elif cell.row > 0 and (cell.text or not entries):
                misses += 1
        if len(entries) >= 2 and misses == 0 and len(plain) <= len(entries):
            return entries + plain
    return []


def _entry(cell: Cell, meaning: Text) -> LegendEntry | None:
    sign = _sign(str(cell.text))
    colour = cell.mark or cell.fill
    named = colour_name(colour) if colour else None
    if sign is None and named is not None and 0 < len(cell.text) <= 3 and not _is_symbol(cell.text):
        sign = str(cell.text)  # a word on its colour: "Complete"
    if sign is None and ((cell.text and not _is_symbol(cell.text)) or named is None):
        return None
    if _is_symbol(cell.text) and colour_name(cell.text.words[0].colour):
        colour = cell.text.words[0].colour
    return LegendEntry(sign, colour if colour and colour_name(colour) else None, meaning, cell.places[0])


def _coloured_names(table: Table) -> list[LegendEntry]:
    """Cells whose ground is the colour that their own words explain."""
    coloured = [c for c in table.cells if c.text and (c.mark or c.fill) and colour_name(c.mark or c.fill or "#ffffff")]
    if len({c.mark or c.fill for c in coloured}) < 2 or len(coloured) < len([c for c in table.cells if c.text]) - 2:
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
    return entries


def _sign(text: str) -> str | None:
    """The letter or the colour word that a sign prints, with look-alike letters folded."""
    folded = fold_lookalikes(text.strip())
    if _LETTER.match(folded) or fold(folded) in colour_words():
        return folded
    words = fold(folded).split()
    if len(words) == 2 and all(word in colour_words() or _LETTER.match(word.upper()) for word in words):
        return folded
    if 1 < len(words) <= 3 and words[0] in colour_words():
        return folded.split()[0]
    return None


def _is_symbol(text: Text) -> bool:
    return len(text) == 1 and text.words[0].text in SYMBOLS


# lines of text


class _Token(NamedTuple):
    """A word of a line, or a small coloured shape between its words."""

    x: float
    word: Word | None
    colour: str | None


def line_legend(lines: Sequence[Line], page: Page) -> list[LegendEntry]:
    """The entries in lines of text outside tables: several in a line, or one on each of several lines."""
    shapes = [*page.fills, *(Fill(image.box, image.colour) for image in page.images if image.colour)]
    entries: list[LegendEntry] = []
    run: list[LegendEntry] = []  # single entries of blocks in a row: a list of them, widely set
    for block in _blocks(lines):
        found = _block_entries(block, shapes)
        if len(found) == 1:
            run += found
            continue
        entries += run if _is_key(run) else []
        run = []
        if not _is_key(found):
            found = [entry for line in block for entry in _bracketed(line)]
        if not _is_key(found):
            found = _definitions(block)
        entries += found if _is_key(found) else []
    return entries + (run if _is_key(run) else [])


def _blocks(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines that follow one another closely, as far as lines of one key do."""
    blocks: list[list[Line]] = []
    for line in lines:
        if blocks and line.box.top - blocks[-1][-1].box.bottom < 1.1 * line.size:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _block_entries(block: Sequence[Line], fills: Sequence[Fill]) -> list[LegendEntry]:
    """Every sign of the block with the words up to the next sign; prose on a line of its own ends a meaning."""
    tokens: list[_Token] = []
    line_ends: set[int] = set()
    for line in block:
        on_line = [_Token(word.x0, word, None) for word in line.words] + _shapes(line, fills)
        tokens += sorted(on_line, key=lambda token: token.x)
        line_ends.add(len(tokens))
    starts: list[tuple[int, _Sign]] = []
    for at in range(len(tokens)):
        inside = starts and at < starts[-1][0] + starts[-1][1].width
        sign = None if inside else _sign_at(tokens, at) or (_status_sign(tokens, at) if starts else None)
        if sign is not None:
            starts.append((at, sign))
    entries = []
    for number, (at, sign) in enumerate(starts):
        end = starts[number + 1][0] if number + 1 < len(starts) else len(tokens)
        words: list[Word] = []
        for number_of_token in range(at + sign.width, end):
            word = tokens[number_of_token].word
            new_sentence = number_of_token in line_ends and word is not None and word.text[:1].isupper() and words
            if (
                word is None
                or new_sentence
                or word.text == ";"
                or (words and words[-1].text.endswith(".") and word.text[:1].isupper())
            ):
                break
            words.append(word)
        meaning = _trim(words)
        if meaning and len(meaning) <= MAX_WORDS:
            place_of = next(token.word for token in tokens[at:] if token.word is not None)
            place = Place(place_of.page, place_of.box)
            entries.append(LegendEntry(sign.name, sign.colour, meaning, place))
            if sign.symbol:
                entries.append(LegendEntry(sign.symbol, None, meaning, place))
    return entries


def _shapes(line: Line, fills: Iterable[Fill]) -> list[_Token]:
    """Small coloured shapes on the line: no higher than twice the type, no wider than a few letters."""
    size = line.size
    return [
        _Token(fill.box.x0, None, fill.colour)
        for fill in fills
        if fill.box.height <= 2 * size
        and fill.box.width <= 4 * size
        and fill.box.area >= 6
        and line.box.top - 0.2 * size <= fill.box.y_centre <= line.box.bottom + 0.2 * size
        and colour_name(fill.colour)
        and not any(word.x0 - 1 <= fill.box.x_centre <= word.x1 + 1 for word in line.words)
    ]


class _Sign(NamedTuple):
    """A sign of the key: its letter or word, its colour, and the number of tokens that it takes up."""

    name: str | None
    colour: str | None
    width: int
    symbol: str | None = None  # printed before the name: an emoji, say


def _sign_at(tokens: Sequence[_Token], at: int) -> _Sign | None:
    """The sign that begins here, or None."""
    token = tokens[at]
    if token.word is not None and token.word.text in status_symbols() and _symbol_colour(token.word) is None:
        named = _word_sign(tokens, at + 1)
        return _Sign(named[0], None, named[1] + 1, token.word.text) if named else _Sign(token.word.text, None, 1)
    colour = token.colour if token.word is None else _symbol_colour(token.word)
    if colour is not None:
        shapes = 1  # a square of two colours is two shapes
        while at + shapes < len(tokens) and tokens[at + shapes].word is None:
            shapes += 1
        named = _word_sign(tokens, at + shapes)
        if named:
            return _Sign(named[0], colour if shapes == 1 else None, named[1] + shapes)
        return _Sign(None, colour, shapes)
    named = _word_sign(tokens, at)
    return _Sign(named[0], None, named[1]) if named else None


def _status_sign(tokens: Sequence[_Token], at: int) -> _Sign | None:
    """A word or two between a semicolon and a separator, in a key that has begun: "; Complete – finished"."""
    before = tokens[at - 1].word
    words = [token.word for token in tokens[at : at + 3]]
    if before is None or before.text != ";" or words[0] is None or not words[0].text[:1].isupper():
        return None
    for width, word in enumerate(words[1:], 1):
        if word is not None and _SEPARATOR.match(word.text) and not word.text.isalpha():
            return _Sign(" ".join(w.text for w in words[:width] if w is not None), None, width + 1)
    return None


def _symbol_colour(word: Word) -> str | None:
    """The colour of a symbol that stands for a rating; a plain bullet or black type is none."""
    if word.text[0] not in SYMBOLS or colour_name(word.colour) is None:
        return None
    return None if word.text == "•" and colour_name(word.colour) == "grey" else word.colour


def _word_sign(tokens: Sequence[_Token], at: int) -> tuple[str, int] | None:
    """A letter, a colour or a pair of colours ("B", "Green", "Amber/Green", "G (green)", "no colour") and a
    separator behind it: the sign and the number of tokens of both."""
    first = tokens[at].word if at < len(tokens) else None
    if first is None or not _may_begin_sign(first.text):
        return None
    words = []
    for token in tokens[at : at + 8]:
        if token.word is None:
            break
        words.append(fold_lookalikes(token.word.text))
    text = words[0]
    plain = text.strip("()‘’'\"“”=[]")
    if fold(" ".join(words[:2])) in ("no colour", "no color", "no fill", "not coloured"):
        plain, used = " ".join(words[:2]), 2
    elif _LETTER.match(plain) or fold(plain) in colour_words() or fold(plain) in ("blank", "white", "clear"):
        used = 1
    else:
        return None
    if len(words) > used + 1 and words[used] == "/" and fold(words[used + 1]) in colour_words():
        plain, used = f"{plain}/{words[used + 1]}", used + 2
    if len(words) > used + 2 and words[used] == "(" and words[used + 2] == ")" and _is_sign_word(words[used + 1]):
        used += 3
    if text.endswith("=") and used == 1:
        return plain, 1
    if len(words) > used and _SEPARATOR.match(words[used]):
        return plain, used + 1
    return None


@lru_cache(maxsize=4096)
def _may_begin_sign(text: str) -> bool:
    plain = fold_lookalikes(text.strip("()‘’'\"“”=[]"))
    return (
        _LETTER.match(plain) is not None
        or fold(plain) in colour_words()
        or fold(plain) in ("no", "not", "blank", "white", "clear")
    )


def _is_sign_word(word: str) -> bool:
    return _LETTER.match(word) is not None or fold(word) in colour_words()


def _definitions(block: Sequence[Line]) -> list[LegendEntry]:
    """Three lines or more of a few words, a separator and a meaning: "Settled: the action is on track"."""
    entries: list[LegendEntry] = []
    for clause in _clauses(block):
        words = clause[1:] if clause and clause[0].text == ";" else clause
        at = next(
            (n for n, word in enumerate(words[:5]) if n and _divides(words[n - 1], word)),
            None,
        )
        if at is None or not words[0].text[:1].isupper():
            if not entries or not words:
                continue
            last = entries[-1]
            entries[-1] = last._replace(meaning=last.meaning + Text(tuple(clause)))
            continue
        sign = fold_lookalikes(str(Text(tuple(words[:at]))))
        meaning = _trim(words[at:])
        if meaning:
            entries.append(LegendEntry(sign, None, meaning, Place(words[0].page, words[0].box)))
    short = [entry for entry in entries if len(entry.meaning) <= MAX_WORDS]
    return short if len(short) >= 3 else []


def _clauses(block: Sequence[Line]) -> Iterator[list[Word]]:
    """The words of each line without its bullet, cut at semicolons; what stands before "X = …" is only a label."""
    for line in block:
        clause: list[Word] = []
        for at, word in enumerate(line.words):
            if word.text == ";":
                yield clause
                clause = [word]  # it belongs to the meaning before, should no new sign follow
            elif at or word.text not in SYMBOLS:
                clause.append(word)
        colon = next((n for n, word in enumerate(clause[:6]) if word.text == ":"), None)
        if colon is not None and any(word.text == "=" for word in clause[colon : colon + 5]):
            clause = clause[colon + 1 :]
        if clause:
            yield clause


def _divides(before: Word, word: Word) -> bool:
    """Whether a sign ends before the word: at a separator, or at a gap as wide as between columns."""
    return (
        _SEPARATOR.match(word.text) is not None and not word.text.isalpha()
    ) or word.x0 - before.x1 > 1.2 * word.size


def _bracketed(line: Line) -> list[LegendEntry]:
    """ "on target (green), one month behind (amber)": the meaning first, its sign in brackets."""
    entries, begin = [], 0
    words = line.words
    for at in range(1, len(words) - 1):
        if words[at - 1].text == "(" and words[at + 1].text == ")" and fold(words[at].text) in colour_words():
            meaning = _trim(list(words[begin : at - 1]))
            if meaning:
                entries.append(LegendEntry(words[at].text, None, meaning, Place(words[at].page, words[at].box)))
            begin = at + 2
    return entries if len(entries) > 1 else []


def _trim(words: list[Word]) -> Text:
    """A meaning without the punctuation around it."""
    edge = re.compile(r"^([;,:.=–—|/()-]|and|or)$", re.IGNORECASE)
    while words and edge.match(words[0].text):
        words = words[1:]
    while words and edge.match(words[-1].text):
        words = words[:-1]
    return Text(tuple(words))
