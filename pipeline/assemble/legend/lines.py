"""Keys in lines of text: signs, or small coloured shapes, with words behind them, in a row or one below the other."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from pipeline.assemble.layout import Line, line_to_segments, words_to_lines
from pipeline.assemble.legend.abreast import names_over_meanings
from pipeline.assemble.legend.chips import cells_in_lines
from pipeline.assemble.legend.own_words import tell_states
from pipeline.assemble.legend.sentences import bracketed, definitions, keyed, running, sentence
from pipeline.assemble.legend.signs import (
    LETTER,
    MAX_WORDS,
    SEPARATOR,
    SYMBOLS,
    colour_words,
    fold_lookalikes,
    is_key,
    is_sign_word,
    is_status_symbol,
    status_symbols,
    trim,
)
from schemas.colour import colour_name
from schemas.document import LegendEntry, Place
from schemas.page import Fill, Page, Word
from schemas.vocabulary import fold

FEWEST = 3  # colours without names, unless what they mean names states
SIGN = 10  # words in which a sign and its separator stand, at most
SIDE = 150  # points: text further in than this stands beside the page's, not in it


class _Token(NamedTuple):
    """A word of a line, or a small coloured shape between its words."""

    x: float
    word: Word | None
    colour: str | None


def line_legend(lines: Sequence[Line], page: Page) -> list[LegendEntry]:
    """The entries in lines of text outside tables: several in a line, or one on each of several lines."""
    readings = [names_over_meanings(lines, page.fills), _key_in(lines, page)]
    for x in _side_columns(lines):  # a key beside the text, on the same heights
        readings.append(
            _key_in(words_to_lines([word for line in lines for word in line.words if word.x0 >= x - 1]), page)
        )
    entries = max(readings, key=len)
    nameless = 0 < len(entries) < FEWEST and not any(entry.sign for entry in entries)
    return [] if nameless and not tell_states(entries) else entries  # a logo's two words


def _side_columns(lines: Sequence[Line]) -> list[float]:
    """Left edges at which, behind a wide gap or on lines of their own, words of three lines or more begin."""
    starts: Counter[int] = Counter()
    left = min((line.box.x0 for line in lines), default=0.0)
    for line in lines:
        for segment in line_to_segments(line, 2.0):
            if segment.box.x0 > left + SIDE:
                starts[round(segment.box.x0)] += 1
    return sorted(x for x, count in starts.items() if count >= 3)


def _key_in(lines: Sequence[Line], page: Page) -> list[LegendEntry]:
    drawn = [*page.fills, *(Fill(image.box, image.colour) for image in page.images if image.colour)]
    shapes = [shape for shape in drawn if colour_name(shape.colour)]
    entries: list[LegendEntry] = []
    run: list[LegendEntry] = []  # single entries of blocks in a row: a list of them, widely set
    for block in _blocks(lines):
        found = _block_entries(block, shapes)
        key = found if is_key(found) else _other_key(block, shapes)
        if not key and len(found) == 1:
            run += found
            continue
        entries += run if is_key(run) else []
        run = []
        entries += key
    return entries + (run if is_key(run) else [])


def _other_key(block: Sequence[Line], shapes: Sequence[Fill]) -> list[LegendEntry]:
    """A key without signs and separators: signs in brackets, on coloured cells, in sentences; [] where none is one."""
    found = [entry for line in block for entry in bracketed(line)]
    if not is_key(found):
        found = cells_in_lines(block, shapes)
    if not is_key(found):
        words = [word for line in block for word in line.words]
        found = sentence(words)
        if not found and any(":" in line.text for line in block):
            found = running(words) or keyed(words)
        found = found or definitions(block)
    return found if is_key(found) else []


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
    shapes = [_shapes(line, fills) for line in block]
    if not any(shapes) and not _holds_sign(block):
        return []  # prose, by far the commonest
    for line, drawn in zip(block, shapes, strict=True):
        on_line = [_Token(word.x0, word, None) for word in line.words] + drawn
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
        meaning = trim(words)
        if meaning and len(meaning) <= MAX_WORDS:
            place_of = next(token.word for token in tokens[at:] if token.word is not None)
            place = Place(place_of.page, place_of.box)
            entries.append(LegendEntry(sign.name, sign.colour, meaning, place))
            if sign.symbol:
                entries.append(LegendEntry(sign.symbol, None, meaning, place))
    return [] if _are_bullets(entries) else entries


def _are_bullets(entries: Sequence[LegendEntry]) -> bool:
    """Whether a sign that rates in no other paper stands before two texts, as a bullet does."""
    signs = [entry.sign for entry in entries if entry.sign and is_status_symbol(entry.sign)]
    return any(signs.count(sign) > 1 and sign not in status_symbols() for sign in signs)


def _holds_sign(block: Sequence[Line]) -> bool:
    """Whether a sign begins anywhere in lines without shapes: looked for behind the words that may be one alone."""
    words = [word for line in block for word in line.words]
    for at in [at for at, word in enumerate(words) if _may_be_sign(word.text)]:
        if is_status_symbol(words[at].text) or _symbol_colour(words[at]) or _word_sign(words[at : at + SIGN]):
            return True
    return False


def _shapes(line: Line, fills: Iterable[Fill]) -> list[_Token]:
    """Small coloured shapes on the line: about as high as the type, no wider than a word, without words in them."""
    size = line.size
    return [
        _Token(fill.box.x0, None, fill.colour)
        for fill in fills
        if fill.box.height <= 2.5 * size
        and fill.box.width <= 12 * size
        and fill.box.area >= 6
        and line.box.top - 0.2 * size <= fill.box.y_centre <= line.box.bottom + 0.2 * size
        and not any(word.x0 - 1 <= fill.box.x_centre <= word.x1 + 1 or fill.box.holds_word(word) for word in line.words)
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
    if token.word is not None and not _may_be_sign(token.word.text):
        return None
    if token.word is not None and is_status_symbol(token.word.text) and _symbol_colour(token.word) is None:
        named = _word_sign(_words(tokens, at + 1))
        return _Sign(named[0], None, named[1] + 1, token.word.text) if named else _Sign(token.word.text, None, 1)
    colour = token.colour if token.word is None else _symbol_colour(token.word)
    if colour is not None:
        shapes = 1  # a square of two colours is two shapes
        while at + shapes < len(tokens) and tokens[at + shapes].word is None:
            shapes += 1
        named = _word_sign(_words(tokens, at + shapes))
        if named:
            return _Sign(named[0], colour if shapes == 1 else None, named[1] + shapes)
        return _Sign(None, colour, shapes)
    named = _word_sign(_words(tokens, at))
    return _Sign(named[0], None, named[1]) if named else None


def _words(tokens: Sequence[_Token], at: int) -> list[Word]:
    """The words from here to the next shape, as many as a sign has at most."""
    return [word for token in itertools.takewhile(_is_word, tokens[at : at + SIGN]) if (word := token.word)]


def _is_word(token: _Token) -> bool:
    return token.word is not None


def _status_sign(tokens: Sequence[_Token], at: int) -> _Sign | None:
    """A word or two between a semicolon and a separator, in a key that has begun: "; Complete – finished"."""
    before = tokens[at - 1].word
    words = [token.word for token in tokens[at : at + 3]]
    if before is None or before.text != ";" or words[0] is None or not words[0].text[:1].isupper():
        return None
    for width, word in enumerate(words[1:], 1):
        if word is not None and SEPARATOR.match(word.text) and not word.text.isalpha():
            return _Sign(" ".join(w.text for w in words[:width] if w is not None), None, width + 1)
    return None


def _symbol_colour(word: Word) -> str | None:
    """The colour of a symbol that stands for a rating; a plain bullet or black type is none."""
    if word.text[0] not in SYMBOLS or colour_name(word.colour) is None:
        return None
    return None if word.text == "•" and colour_name(word.colour) == "grey" else word.colour


def _word_sign(printed: Sequence[Word]) -> tuple[str, int] | None:
    """A letter, a colour or a pair of colours ("B", "Green", "Amber/Green", "G (green)", "no colour") and a
    separator behind it: the sign and the number of words of both."""
    if not printed or not _may_begin_sign(printed[0].text):
        return None
    words = [fold_lookalikes(word.text) for word in printed]
    text = words[0]
    plain = text.strip("()‘’'\"“”=[]")
    if fold(" ".join(words[:2])) in ("no colour", "no color", "no fill", "not coloured"):
        plain, used = " ".join(words[:2]), 2
    elif LETTER.match(plain) or fold(plain) in colour_words() or fold(plain) in ("blank", "white", "clear"):
        used = 1
    else:
        return None
    if len(words) > used + 1 and words[used] == "/" and fold(words[used + 1]) in colour_words():
        plain, used = f"{plain}/{words[used + 1]}", used + 2
    if len(words) > used + 2 and words[used] == "(" and words[used + 2] == ")" and is_sign_word(words[used + 1]):
        used += 3
    if text.endswith("=") and used == 1:
        return plain, 1
    if len(words) > used and SEPARATOR.match(words[used]):
        return plain, used + 1
    return None


@lru_cache(maxsize=16384)
def _may_be_sign(text: str) -> bool:
    return text[0] in SYMBOLS or is_status_symbol(text) or _may_begin_sign(text)


@lru_cache(maxsize=16384)
def _may_begin_sign(text: str) -> bool:
    plain = fold_lookalikes(text.strip("()‘’'\"“”=[]"))
    return (
        LETTER.match(plain) is not None
        or fold(plain) in colour_words()
        or fold(plain) in ("no", "not", "blank", "white", "clear")
    )
