"""A key in prose whose signs are the plan's own words: "‘Landed’ means finished; ‘Grounded’ means that it is late".

In: the blocks of a document without a key.  Out: the entries.  What the signs are is told by the plan: a column of a
few words again and again; where paragraphs explain three of them or more, each behind a stop or a bullet and before a
dash, a colon, "means" …, half of these in words that name a state, they are a key.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractors.columns import heading_rows
from pipeline.assemble.figures import is_figure
from pipeline.assemble.legend.own_words import tell_states
from pipeline.assemble.legend.signs import MAX_WORDS, SEPARATOR, SYMBOLS, trim
from schemas.document import Block, LegendEntry, Paragraph, Place, Table, Text
from schemas.page import Word
from schemas.vocabulary import fold, says_nothing

ROWS = 4  # of a plan, at least
SIGNS = range(2, 10)  # different words in a column of ratings
FEWEST = 3  # that are explained; two where the plan uses no more
NAME = 6  # words of a sign
_QUOTES = frozenset("‘’'\"“”`")
_ENDS = (".", ";", ":", "!", "?")


def better_key(legend: list[LegendEntry], blocks: Sequence[Block]) -> list[LegendEntry]:
    """The key with what prose says of the plan's own words, where it has no colours and lacks one of them."""
    if any(entry.colour for entry in legend):
        return legend
    told = key_in_prose(blocks)
    names, known = ({fold(entry.sign or "") for entry in entries} for entries in (told, legend))
    return [*told, *(entry for entry in legend if fold(entry.sign or "") not in names)] if names - known else legend


def key_in_prose(blocks: Sequence[Block]) -> list[LegendEntry]:
    """The entries of the first column whose words paragraphs explain; none where there is no such column."""
    tables = [block for block in blocks if isinstance(block, Table) and block.row_count >= ROWS]
    if not tables:
        return []
    columns = _with_alike([signs for table in tables for signs in _columns(table)])
    if not columns:
        return []
    known = {sign.split()[0] for signs in columns for sign in signs}
    prose = [block for block in _with_headings(blocks, frozenset().union(*columns)) if _may_explain(block, known)]
    small = [block for block in blocks if isinstance(block, Table) and block.row_count in SIGNS]
    if not prose and not small:
        return []
    for signs in columns:
        entries = [entry for text in prose for entry in _explained(text.words, signs)]
        if len(entries) < FEWEST:
            entries = next((found for table in small if (found := _explained_in(table, signs))), [])
        names = [fold(entry.sign or "") for entry in entries]
        if len(entries) >= FEWEST and len(set(names)) == len(names) and tell_states(entries):
            return entries
    return []


def _with_alike(columns: Sequence[frozenset[str]]) -> list[frozenset[str]]:
    """The columns' words, each with those of columns that share two: ratings of two dates use one key."""
    return [one.union(*(other for other in columns if len(one & other) > 1)) for one in columns]


def _with_headings(blocks: Sequence[Block], signs: frozenset[str]) -> Iterator[Text]:
    """The paragraphs; one that is bold and a sign with the one below it: what it means."""
    for block, below in pairwise([*blocks, None]):
        if isinstance(block, Paragraph):
            heads = block.bold and fold(str(block.text)) in signs and isinstance(below, Paragraph) and not below.bold
            yield block.text + below.text if heads and isinstance(below, Paragraph) else block.text


def _explained_in(table: Table, signs: frozenset[str]) -> list[LegendEntry]:
    """The entries of a small table without heads: a sign in each row, each once, beside its meaning."""
    entries: list[LegendEntry] = []
    for row in table.grid():
        cells = [cell for cell in row if cell is not None and cell.text]
        sign = next((cell for cell in cells if fold(str(cell.text)) in signs), None)
        meanings = [cell.text for cell in cells if cell is not sign and not is_figure(cell.text.words)]
        if sign is None or len(meanings) != 1 or len(meanings[0]) > MAX_WORDS:
            return []
        entries.append(LegendEntry(str(sign.text), None, meanings[0], sign.places[0]))
    return entries


def _columns(table: Table) -> Iterator[frozenset[str]]:
    """The words, folded, of each column that has a few of them again and again."""
    grid = table.grid()
    head = heading_rows(grid)
    body = grid[head.stop if head is not None else 1 :]
    for column in range(table.column_count):
        cells = {id(cell): cell for row in body if (cell := row[column]) is not None and cell.colspan == 1}
        texts = [cell.text for cell in cells.values() if not says_nothing(str(cell.text))]
        if len(texts) < ROWS or any(len(text) > NAME for text in texts):
            continue
        signs = frozenset(filter(None, (fold(str(text)) for text in texts)))
        if len(signs) in SIGNS and len(signs) < len(texts):
            yield signs


def _may_explain(text: Text, known: set[str]) -> bool:
    """Whether a paragraph begins with a word of a sign, or has one behind a stop or a quotation mark."""
    return any(fold(word.text) in known for word in text.words)


def _explained(words: Sequence[Word], signs: frozenset[str]) -> Iterator[LegendEntry]:
    """The signs that a paragraph explains, each with its meaning up to the next one."""
    found = [(at, *end) for at in range(len(words)) if _may_begin(words, at) and (end := _sign(words, at, signs))]
    ends = [at for at, *_ in found[1:]] + [len(words)]
    for (at, name, begin), following in zip(found, ends, strict=False):
        meaning = trim([word for word in words[begin:following] if word.text not in _QUOTES])
        if following == len(words):
            meaning = _to_stop(meaning)
        if meaning and meaning.words[0].text == "that":  # "means that it is late"
            meaning = meaning.cut(1)
        if meaning and len(meaning) <= MAX_WORDS:
            place = Place(words[at].page, words[at].box)
            sign = str(Text(tuple(words[at:name]))).strip("".join(_QUOTES) + ".: ")
            yield LegendEntry(sign, None, meaning, place)


def _may_begin(words: Sequence[Word], at: int) -> bool:
    """Whether a sign may begin here: at the beginning, or behind a bullet, a stop or a quotation mark."""
    before = words[at - 1].text if at else ""
    if words[at].text[0] in _QUOTES:
        return True
    return not before or before in _QUOTES or before in SYMBOLS or before.endswith((*_ENDS, ",")) or before == "and"


def _sign(words: Sequence[Word], at: int, signs: frozenset[str]) -> tuple[int, int] | None:
    """Where the longest sign that begins here ends, and where its meaning begins; None where none does."""
    quoted = words[at].text[0] in _QUOTES or (at > 0 and words[at - 1].text in _QUOTES)
    for end in range(min(at + NAME + 1, len(words) - 1), at, -1):
        name = words[at:end]
        if name[-1].text in (*_QUOTES, "–", "-") or fold(str(Text(tuple(name)))) not in signs:
            continue
        begin = end
        while begin < len(words) and words[begin].text in _QUOTES:
            begin += 1
        if begin == len(words):
            return None
        stopped = name[-1].text.endswith((".", ":"))
        mark = words[begin].text
        if stopped or mark == ".":
            return (end, begin) if at == 0 or quoted or words[at].bold or stopped else None
        if SEPARATOR.match(mark) and (quoted or mark.casefold() not in ("is", "are")):
            return end, begin + 1
        if words[at].bold and not words[begin].bold:
            return end, begin
    return None


def _to_stop(meaning: Text) -> Text:
    """The meaning to its first full stop: other sentences may follow the last one."""
    end = next((at for at, word in enumerate(meaning.words, 1) if word.text.endswith(".")), len(meaning))
    return meaning.cut(0, end)
