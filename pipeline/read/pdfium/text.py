"""The words of a page: pdfium gives the page's text in one call; each word then costs the places of its first and
last character (``boxes``), and size, weight, colour and visibility are read once for each text object (``styles``).
Words that are printed twice are one (``twins``).

A word's box is pdfplumber's: from the font's descent upwards by the size of the type, so that boxes mean the
same in both libraries.
"""

from __future__ import annotations

import bisect
import ctypes
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import partial
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as c

from pipeline.read.letters import as_seen, is_spoilt
from pipeline.read.pdfium import native
from pipeline.read.pdfium.boxes import Boxes, Edges
from pipeline.read.pdfium.pale import seen_on_page
from pipeline.read.pdfium.shapes import Shapes
from pipeline.read.pdfium.styles import Style, Styles
from pipeline.read.pdfium.twins import without_duplicates
from pipeline.read.pdfium.view import View
from pipeline.read.spacing import WHITE, join_spaced_letters, part_at_white
from schemas.colour import colour_name
from schemas.geometry import Box, union
from schemas.page import Problem, Rule, Word

# Words: white space and control characters (some fonts map the space to U+0003) divide them;
# U+FFFE and U+0002 are pdfium's signs for a hyphen at a line end; punctuation is kept apart.
# (White space by its characters, as ``\s`` among them is looked up a third slower, and what is commonest first.)
_TOKEN = re.compile(
    r"[^\x00-\x20\x7f-\xa0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u3000\ufeff\ufffe/:;,()]+[\x02\ufffe]?|[/:;,()]"
)
_MAY_BE_RAISED = re.compile(r"\d(?:st|nd|rd|th)$|\D\d{1,2}$|[*†‡§]$")  # an ordinal, or a note's mark behind a word
_RAISED_ENDS = frozenset("0123456789thd*†‡§")  # what such a word ends with
_POSSESSIVE = re.compile(r"\w+s’(?=\w{2})")
_SPACE = re.compile("[ \u00a0]")
_to_word: Callable[[tuple[Any, ...]], Word] = partial(tuple.__new__, Word)  # ``Word._make``, but for counting fields


def read_words(
    page: pdfium.PdfPage, view: View, seen_part: Box, number: int, shapes: Shapes
) -> tuple[list[Word], list[Problem]]:
    textpage = c.FPDFText_LoadPage(page.raw)
    if not textpage:
        raise pdfium.PdfiumError(f"page {number}: no text page")
    try:
        page_text = _PageText(textpage, view, number, shapes)
        words = page_text.words()
    finally:
        c.FPDFText_ClosePage(textpage)
    styles = page_text.styles
    if any(style.angle for style in styles):
        words = list(_turned_joined(words))
    shown = [word for word, visible in words if visible]
    notes = []
    if is_spoilt(page_text.text):
        notes.append(Problem("text_repaired", "spoilt ligatures of the text layer were mended (o昀케ce → office)"))
    if not shown and words:  # an OCR layer is invisible text over a scan: then it is the text
        shown = [word for word, _ in words]
        notes = [Problem("invisible_text", "all text of the page is invisible (an OCR layer?); it was read")]
    inside = shown
    if shown and not _encloses(seen_part, union(shown)):
        inside = [word for word in shown if seen_part.holds_word(word)]
    pale = {colour for colour in {style.colour for style in styles} if _is_pale(colour)}
    lost = {id(word) for word in inside if word.colour in pale and _is_on_white(word, shapes)} if pale else set()
    if lost:
        lost -= {id(word) for word in seen_on_page(page, seen_part, [w for w in inside if id(w) in lost])}
    seen = [word for word in inside if id(word) not in lost] if lost else inside
    if len(seen) < len(inside):
        notes.append(Problem("invisible_text", f"{len(inside) - len(seen)} words in white on white were left out"))
    return part_at_white(join_spaced_letters(without_duplicates(seen))), notes


def _encloses(outer: Box, inner: Box) -> bool:
    return outer.x0 <= inner.x0 and outer.top <= inner.top and inner.x1 <= outer.x1 and inner.bottom <= outer.bottom


def _is_pale(colour: str) -> bool:
    """Whether a colour is white, or as good as white."""
    return colour_name(colour) is None and int(colour[1:3], 16) >= 0xF0


def _is_on_white(word: Word, shapes: Shapes) -> bool:
    if any(image.box.holds_word(word) for image in shapes.images):
        return False
    under = [fill.colour for fill in shapes.fills if fill.box.holds_word(word)]
    return not under or _is_pale(under[-1])


_Seen = tuple[Word, bool]  # a word, and whether it is drawn visibly


class _PageText:
    """The text of one page and what its words are made of."""

    def __init__(self, textpage: Any, view: View, number: int, shapes: Shapes) -> None:
        self._textpage, self._number = textpage, number
        handle = ctypes.c_void_p(native.address(textpage))
        self._styles = Styles(handle, view, shapes.forms)
        self._box_of = Boxes(handle, view).of
        self._across = _RulesAcross(shapes.rules)
        count = c.FPDFText_CountChars(textpage)
        buffer = (ctypes.c_ushort * (count + 1))()
        written = c.FPDFText_GetText(textpage, 0, count, buffer)
        self.text = bytes(buffer)[: 2 * max(0, written - 1)].decode("utf-16-le", "surrogatepass")
        # Characters without Unicode, or beyond the basic plane, shift the places: then each is asked for.
        self._units = None if len(self.text) == count else _utf16_offsets(self.text)

    @property
    def styles(self) -> Collection[Style]:
        """Those of all words that were read."""
        return self._styles.known

    def words(self) -> list[_Seen]:
        """The words in the order of the file; turned text letter by letter, ``glued`` where no space stands between."""
        # Most of the time that reading takes goes by in this loop: it asks pdfium for three things a word, no more.
        style_of, box_of, cut, number = self._styles.of, self._box_of, self._across.cut, self._number
        same_places, end_before, ruled = self._units is None, -1, self._across.any
        found: list[_Seen] = []
        for match in _TOKEN.finditer(self.text):
            token, (start, end) = match[0], match.span()
            first, last = (start, end - 1) if same_places else (self._index(start), self._index(end - 1))
            style = style_of(first)
            size, _, bold, colour, visible, _, angle = style
            x0, top, x1, bottom = box_of(first, last, style)
            glued = start == end_before or (angle != 0 and not _SPACE.search(self.text, max(0, end_before), start))
            end_before = end
            may_be_cut = end - start > 1 and not angle
            may_be_raised = token[-1] in _RAISED_ENDS and not token.isalpha()
            if may_be_cut and (
                (ruled and cut(x0, top, x1, bottom)) or (may_be_raised and self._is_raised(token, last, style))
            ):
                found += self._parts(token, start, glued)
                continue
            if "’" in token and may_be_cut and (at := self._white_behind(token, start, style)):
                found.append(self._part(token[:at], box_of(first, self._index(start + at - 1), style), style, glued))
                x0, top, x1, bottom = box_of(self._index(start + at), last, style)
                token, glued = token[at:], False
            text = token if token.isascii() and "\x02" not in token else as_seen(token)
            word = _to_word((text, x0, top, x1, bottom, size, bold, colour, glued, number, angle))
            found.append((word, visible))
        return found

    def _is_raised(self, token: str, last: int, style: Style) -> bool:
        """Whether the end of a word is in another size: an ordinal's letters, a note's mark."""
        return _MAY_BE_RAISED.search(token) is not None and self._styles.of(last).size != style.size

    def _white_behind(self, token: str, start: int, style: Style) -> int:
        """How many letters of "councillors’time" stand before white that pdfium takes for none, as kerning narrows it
        behind an apostrophe; 0 where none does."""
        match = _POSSESSIVE.match(token)
        if match is None:
            return 0
        before, after = (self._index(start + at) for at in (match.end() - 1, match.end()))
        white = self._box_of(after, after, style)[0] - self._box_of(before, before, style)[2]
        return match.end() if white > WHITE * style.size else 0

    def _index(self, position: int) -> int:
        if self._units is None:
            return position
        return int(c.FPDFText_GetCharIndexFromTextIndex(self._textpage, self._units[position]))

    def _part(self, token: str, box: Edges, style: Style, glued: bool) -> _Seen:
        return Word(as_seen(token), *box, style.size, style.bold, style.colour, glued, self._number), style.visible

    def _parts(self, token: str, start: int, glued: bool) -> Iterator[_Seen]:
        """The parts of a word that a vertical rule cuts (two cells whose letters stand close together) or
        whose size differs (a superscript, a note's mark)."""
        places = [self._index(start + offset) for offset in range(len(token))]
        begin = 0
        for end in range(1, len(token) + 1):
            style = self._styles.of(places[begin])
            cut = resized = False
            if end < len(token):
                cut = self._across.cut(*self._box_of(places[begin], places[end], style))
                resized = self._styles.of(places[end]).size != style.size
            if cut or resized or end == len(token):
                yield self._part(token[begin:end], self._box_of(places[begin], places[end - 1], style), style, glued)
                begin, glued = end, not cut


def _turned_joined(words: Iterable[_Seen]) -> Iterator[_Seen]:
    """Turned text with its letters, which pdfium gives one by one, as words again."""
    before: _Seen | None = None
    for word, visible in words:
        last = before[0] if before else None
        if before and last and word.angle and word.angle == last.angle and _follows(last, word):
            joined = last._replace(text=last.text + word.text, **union((last, word))._asdict())
            before = joined, before[1]
            continue
        if before is not None:
            yield before
        before = (word._replace(glued=False) if word.angle else word), visible
    if before is not None:
        yield before


def _follows(word: Word, letter: Word) -> bool:
    """Whether a letter of turned text stands close behind the word on its line."""
    gap = max(letter.top - word.bottom, word.top - letter.bottom)
    beside = min(letter.x1, word.x1) - max(letter.x0, word.x0) > 0.5 * word.size
    return letter.glued and gap < 0.2 * word.size and beside


def _utf16_offsets(text: str) -> list[int]:
    offsets, at = [], 0
    for char in text:
        offsets.append(at)
        at += 2 if ord(char) > 0xFFFF else 1
    return offsets


class _RulesAcross:
    """Whether a vertical rule cuts a box, which reaches over it by more than a hair on both sides."""

    HAIR = 1.0

    def __init__(self, rules: list[Rule]) -> None:
        vertical = sorted((rule.box.x_centre, rule.box.top, rule.box.bottom) for rule in rules if rule.vertical)
        self._xs = [*(x for x, _, _ in vertical), float("inf")]
        self._spans = [(top, bottom) for _, top, bottom in vertical]
        self.any = bool(vertical)

    def cut(self, x0: float, top: float, x1: float, bottom: float) -> bool:
        first = bisect.bisect_right(self._xs, x0 + self.HAIR)
        if self._xs[first] >= x1 - self.HAIR:  # by far the commonest
            return False
        last = bisect.bisect_left(self._xs, x1 - self.HAIR)
        middle = (top + bottom) / 2
        return any(top <= middle <= bottom for top, bottom in self._spans[first:last])
