"""The words of a page: pdfium gives the page's text in one call; each word then costs the places of its first and
last character, and size, weight, colour and visibility are read once for each text object.

A word's box is pdfplumber's: from the font's descent upwards by the size of the type, so that boxes mean the
same in both libraries.
"""

from __future__ import annotations

import bisect
import ctypes
import operator
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as c

from pipeline.read.letters import as_seen, is_spoilt
from pipeline.read.pdfium import native
from pipeline.read.pdfium.shapes import Shapes, fill_colour
from pipeline.read.pdfium.view import View
from pipeline.read.spacing import join_spaced_letters, part_at_white
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
_TOP, _SIZE = operator.attrgetter("top"), operator.attrgetter("size")
_SPACE = re.compile("[ \u00a0]")
_to_word: Callable[[tuple[Any, ...]], Word] = partial(tuple.__new__, Word)  # ``Word._make``, but for counting fields

# Descents of the standard fonts (Adobe's font metrics), which pdfplumber uses where a file names one of them.
_STANDARD_FONT = re.compile(
    r"(?P<family>Courier|Helvetica|Times)(-(Roman|Bold|Italic|BoldItalic|Oblique|BoldOblique))?"
)
_STANDARD_DESCENT = {"Courier": 157.0, "Helvetica": 207.0, "Times": 217.0}


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
    seen = [word for word in inside if word.colour not in pale or not _is_on_white(word, shapes)] if pale else inside
    if len(seen) < len(inside):
        notes.append(Problem("invisible_text", f"{len(inside) - len(seen)} words in white on white were left out"))
    return part_at_white(join_spaced_letters(_without_duplicates(seen))), notes


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
        self._styles = _Styles(handle, view, shapes.forms)
        self._box_of = _Boxes(handle, view).of
        self._across = _RulesAcross(shapes.rules)
        count = c.FPDFText_CountChars(textpage)
        buffer = (ctypes.c_ushort * (count + 1))()
        written = c.FPDFText_GetText(textpage, 0, count, buffer)
        self.text = bytes(buffer)[: 2 * max(0, written - 1)].decode("utf-16-le", "surrogatepass")
        # Characters without Unicode, or beyond the basic plane, shift the places: then each is asked for.
        self._units = None if len(self.text) == count else _utf16_offsets(self.text)

    @property
    def styles(self) -> Collection[_Style]:
        """Those of all words that were read."""
        return self._styles.known

    def words(self) -> list[_Seen]:
        """The words in the order of the file; turned text letter by letter, ``glued`` where no space stands between."""
        # Most of the time that reading takes goes by in this loop: it asks pdfium for three things a word, no more.
        style_of, box_of, cut, number = self._styles.of, self._box_of, self._across.cut, self._number
        same_places, end_before = self._units is None, -1
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
            if may_be_cut and (cut(x0, top, x1, bottom) or (may_be_raised and self._is_raised(token, last, style))):
                found += self._parts(token, start, glued)
                continue
            text = token if token.isascii() and "\x02" not in token else as_seen(token)
            word = _to_word((text, x0, top, x1, bottom, size, bold, colour, glued, number, angle))
            found.append((word, visible))
        return found

    def _is_raised(self, token: str, last: int, style: _Style) -> bool:
        """Whether the end of a word is in another size: an ordinal's letters, a note's mark."""
        return _MAY_BE_RAISED.search(token) is not None and self._styles.of(last).size != style.size

    def _index(self, position: int) -> int:
        if self._units is None:
            return position
        return int(c.FPDFText_GetCharIndexFromTextIndex(self._textpage, self._units[position]))

    def _part(self, token: str, box: Edges, style: _Style, glued: bool) -> _Seen:
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


class _Style(NamedTuple):
    """What all characters of one text object share."""

    size: float
    below: float  # how far the box reaches under the base line
    bold: bool
    colour: str
    visible: bool
    up: tuple[float, float]  # direction of the letters' upper side, in user space
    angle: int  # degrees clockwise that the text is turned as it is seen


Edges = tuple[float, float, float, float]  # as of a Box


class _Boxes:
    """The box of a run of characters: from the origin of the first to the end of the last, with
    pdfplumber's height.  (pdfium's own boxes are as high as the glyphs that happen to stand there.)"""

    def __init__(self, textpage: ctypes.c_void_p, view: View) -> None:
        self._textpage, self._view = textpage, view
        self._rect = c.FS_RECTF()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._into = ctypes.byref(self._x), ctypes.byref(self._y), ctypes.byref(self._rect)
        self._left: float | None = view.x0 if view.rotation == 0 else None
        self._top = view.y1

    def of(self, first: int, last: int, style: _Style) -> Edges:
        into_x, into_y, into_rect = self._into
        native.FPDFText_GetCharOrigin(self._textpage, first, into_x, into_y)
        native.FPDFText_GetLooseCharBox(self._textpage, last, into_rect)
        x, y, size, below = self._x.value, self._y.value, style.size, style.below
        left, top, right = self._left, self._top, self._rect.right
        if left is not None and style.angle == 0:  # by far the commonest
            foot = y - below
            return x - left, top - (foot + size), (right if right > x else x) - left, top - foot
        return self._turned(x, y, size, below, style.up)

    def _turned(self, x: float, y: float, size: float, below: float, up: tuple[float, float]) -> Box:
        rect, (up_x, up_y) = self._rect, up
        if abs(up_y) >= abs(up_x):
            if up_y >= 0:
                return self._view.box(x, y - below, max(x, rect.right), y - below + size)
            return self._view.box(min(x, rect.left), y + below - size, x, y + below)
        if up_x > 0:
            return self._view.box(x - below, min(y, rect.bottom), x - below + size, y)
        return self._view.box(x + below - size, y, x + below, max(y, rect.top))


class _Styles:
    """Size, weight and colour by text object; asked for once each."""

    def __init__(self, textpage: ctypes.c_void_p, view: View, forms: bool) -> None:
        self._textpage, self._view, self._forms = textpage, view, forms
        self._by_object: dict[int, _Style] = {}
        self._fonts: dict[int, tuple[float, bool]] = {}
        self._matrix = c.FS_MATRIX()

    @property
    def known(self) -> Collection[_Style]:
        return self._by_object.values()

    def of(self, index: int) -> _Style:
        handle = native.FPDFText_GetTextObject(self._textpage, index) or 0
        style = self._by_object.get(handle)
        if style is None:
            style = self._by_object[handle] = self._read(handle, index)
        return style

    def _read(self, handle: int, index: int) -> _Style:
        matrix = self._matrix
        if not native.FPDFText_GetMatrix(self._textpage, index, ctypes.byref(matrix)):
            matrix.a, matrix.b, matrix.c, matrix.d = 1.0, 0.0, 0.0, 1.0
        points = native.FPDFText_GetFontSize(self._textpage, index)
        up = (matrix.c, matrix.d) if points >= 0 else (-matrix.c, -matrix.d)  # a negative size turns letters over
        angle = self._view.angle(up)
        size = abs(points) * (up[0] ** 2 + up[1] ** 2) ** 0.5
        if not handle:
            return _Style(size, 0.2 * size, False, "#000000", True, up, angle)
        mode = native.FPDFTextObj_GetTextRenderMode(handle)
        colour, opaque = fill_colour(handle)
        invisible = mode in (c.FPDF_TEXTRENDERMODE_INVISIBLE, c.FPDF_TEXTRENDERMODE_CLIP) or not opaque
        invisible = invisible or self._is_clipped(handle, index)
        descent, bold = self._font(native.FPDFTextObj_GetFont(handle) or 0)
        bold = bold or mode == c.FPDF_TEXTRENDERMODE_FILL_STROKE
        return _Style(size, descent * size, bold, colour or "#000000", not invisible, up, angle)

    def _is_clipped(self, handle: int, index: int) -> bool:
        """Whether the clip of the text object leaves nothing of its first letter (a spreadsheet's overflow).

        Clips inside form XObjects are in the form's space and are not looked at.
        """
        if self._forms:
            return False
        clip = native.FPDFPageObj_GetClipPath(handle)
        if not clip or native.FPDFClipPath_CountPaths(clip) < 1:
            return False
        x, y = ctypes.c_double(), ctypes.c_double()
        native.FPDFText_GetCharOrigin(self._textpage, index, ctypes.byref(x), ctypes.byref(y))
        px, py = ctypes.c_float(), ctypes.c_float()
        for path in range(native.FPDFClipPath_CountPaths(clip)):
            points = []
            for at in range(min(native.FPDFClipPath_CountPathSegments(clip, path), 8)):
                native.FPDFPathSegment_GetPoint(
                    native.FPDFClipPath_GetPathSegment(clip, path, at), ctypes.byref(px), ctypes.byref(py)
                )
                points.append((px.value, py.value))
            if len(points) in (4, 5):  # a rectangle
                xs, ys = [p[0] for p in points], [p[1] for p in points]
                slack = 2.0
                if not (
                    min(xs) - slack <= x.value <= max(xs) + slack and min(ys) - slack <= y.value <= max(ys) + slack
                ):
                    return True
        return False

    def _font(self, font: int) -> tuple[float, bool]:
        """The font's descent as a share of its size (positive), and whether it is bold."""
        if font not in self._fonts:
            buffer = ctypes.create_string_buffer(256)
            native.FPDFFont_GetBaseFontName(font, ctypes.addressof(buffer), 256)
            name = buffer.value.decode("utf-8", "replace")
            heavy = re.search(r"bold|black|heavy|semibd|demi", name, re.IGNORECASE) is not None
            descent = ctypes.c_float()
            native.FPDFFont_GetDescent(font, 1000.0, ctypes.byref(descent))
            standard = _STANDARD_FONT.fullmatch(name)
            below = _STANDARD_DESCENT[standard["family"]] if standard else -descent.value
            self._fonts[font] = abs(below) / 1000, heavy or (not name and native.FPDFFont_GetWeight(font) >= 700)
        return self._fonts[font]


class _RulesAcross:
    """Whether a vertical rule cuts a box, which reaches over it by more than a hair on both sides."""

    HAIR = 1.0

    def __init__(self, rules: list[Rule]) -> None:
        vertical = sorted((rule.box.x_centre, rule.box.top, rule.box.bottom) for rule in rules if rule.vertical)
        self._xs = [*(x for x, _, _ in vertical), float("inf")]
        self._spans = [(top, bottom) for _, top, bottom in vertical]

    def cut(self, x0: float, top: float, x1: float, bottom: float) -> bool:
        first = bisect.bisect_right(self._xs, x0 + self.HAIR)
        if self._xs[first] >= x1 - self.HAIR:  # by far the commonest
            return False
        last = bisect.bisect_left(self._xs, x1 - self.HAIR)
        middle = (top + bottom) / 2
        return any(top <= middle <= bottom for top, bottom in self._spans[first:last])


def _without_duplicates(words: list[Word]) -> list[Word]:
    """The words without second prints a hair beside the first: bold by printing twice, shadows."""
    by_text: dict[str, list[Word]] = defaultdict(list)
    for word in words:
        by_text[word.text].append(word)
    reach = 0.4 * max(map(_SIZE, words), default=0.0)
    if not any(_stand_close(same, reach) and _holds_twins(same) for same in by_text.values() if len(same) > 1):
        return words
    kept: dict[str, list[int]] = {}
    unique: list[Word] = []
    for word in words:
        same_text = kept.setdefault(word.text, [])
        twin = next((at for at in same_text if _is_twin(unique[at], word)), None)
        if twin is None:
            same_text.append(len(unique))
            unique.append(word)
        elif not unique[twin].bold:
            unique[twin] = unique[twin]._replace(bold=True)
    return unique


def _stand_close(words: Sequence[Word], reach: float) -> bool:
    """Whether two of the words may stand in one place: across and down together they differ by less than ``reach``."""
    sums = sorted([word.x0 + word.top for word in words])
    least: float = min(map(operator.sub, sums[1:], sums))
    return least < reach


def _holds_twins(words: list[Word]) -> bool:
    """Whether two of the words, which read the same, are prints of one."""
    words.sort(key=_TOP)
    for at, one in enumerate(words):
        for other in words[at + 1 :]:
            if other.top - one.top >= 0.2 * max(one.size, other.size):
                break
            if _is_twin(one, other) or _is_twin(other, one):
                return True
    return False


def _is_twin(one: Word, other: Word) -> bool:
    near = 0.2 * other.size
    return abs(one.top - other.top) < near and abs(one.x0 - other.x0) < near and abs(one.x1 - other.x1) < 2 * near
