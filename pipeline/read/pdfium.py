"""Read a PDF page with pdfium: words, rules, fills and images in pdfplumber's coordinates.

1. text: pdfium gives the page's text in one call; each word then costs the boxes of its first
   and last character, and size, weight and colour are read once for each text object;
2. shapes: path objects, also inside form XObjects, become rules (thin) and fills (areas);
3. what has no plain colour (images, shadings, patterns) is rendered, and the commonest pixel taken.

pdfium is not thread-safe: one process, one thread.  A character's box is pdfplumber's: from the
font's descent upwards by the size of the type, so that boxes mean the same in both libraries.
"""

from __future__ import annotations

import bisect
import ctypes
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as c

from pipeline.read import native
from schemas.colour import colour_name
from schemas.geometry import Box, union
from schemas.page import Fill, Image, Page, Problem, Rule, Word

THIN = 3.0  # points: a filled path no thicker is a rule; borders of 2.25 pt are common, cells of 3 pt are not
MAX_SHAPES = 20_000  # on one page; maps and drawings have more, tables have not
MAX_DEPTH = 12  # form XObjects inside one another
PATTERN_GREY = 0xBF  # pdfium gives this gray for a pattern; a true one is looked at for nothing
RENDER_SCALE = 0.75  # pixels a point where colours are taken from a picture of the page: 54 dpi

# Words: white space and control characters (some fonts map the space to U+0003) divide them;
# U+FFFE and U+0002 are pdfium's signs for a hyphen at a line end; punctuation is kept apart.
_TOKEN = re.compile(r"[/:;,()]|[^\s\x00-\x20\x7f-\xa0\u2000-\u200d\u2028\u2029\u3000\ufeff\ufffe/:;,()]+[\x02\ufffe]?")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
# Ghostscript and others spoil the Unicode of ligatures: a letter's bytes are swapped (U+7400 for t), and a last
# pair is their sum, swapped ("o昀케ce" is office: U+CF00 is f + i).  No English text has these characters.
_SWAPPED = {letter << 8: chr(letter) for letter in (*range(0x41, 0x5B), *range(0x61, 0x7B))} | {
    sum(map(ord, pair)) << 8: pair for pair in ("ff", "fi", "fl", "ft", "ti", "tt")
}
_SPOILT = re.compile("[" + "".join(chr(letter << 8) for letter in (*range(0x41, 0x5B), *range(0x61, 0x7B))) + "]")
_MAY_BE_RAISED = re.compile(r"\d(?:st|nd|rd|th)$|\D\d{1,2}$|[*†‡§]$")  # an ordinal, or a note's mark behind a word
_PRESENTATION = re.compile("[\ufb00-\ufb06]")  # ligatures that pdfium leaves whole
_LINE_HYPHEN = re.compile("[\x02\ufffe]")

# Descents of the standard fonts (Adobe's font metrics), which pdfplumber uses where a file names one of them.
_STANDARD_FONT = re.compile(r"(?P<family>Courier|Helvetica|Times)(-(Roman|Bold|Italic|BoldItalic|Oblique|BoldOblique))?")
_STANDARD_DESCENT = {"Courier": 157.0, "Helvetica": 207.0, "Times": 217.0}



Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class _View:
    """From PDF user space to the page as it is seen (pdfminer's page matrix, y turned downwards)."""

    rotation: int
    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def size(self) -> tuple[float, float]:
        width, height = self.x1 - self.x0, self.y1 - self.y0
        return (height, width) if self.rotation in (90, 270) else (width, height)

    @property
    def origin(self) -> tuple[float, float]:
        """What pdfplumber adds to x and top: where it puts the corner of the (turned) media box."""
        return (self.y0, -self.x0) if self.rotation in (90, 270) else (self.x0, -self.y0)

    def angle(self, up: tuple[float, float]) -> int:
        """How far text is turned as it is seen, in degrees clockwise: 0, 90 (reads downwards), 180 or 270."""
        up_x, up_y = up
        in_file = (0 if up_y >= 0 else 180) if abs(up_y) >= abs(up_x) else (90 if up_x > 0 else 270)
        return (in_file + self.rotation) % 360

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        if self.rotation == 0:
            return Box(left - self.x0, self.y1 - top, right - self.x0, self.y1 - bottom)
        if self.rotation == 90:
            return Box(bottom - self.y0, left - self.x0, top - self.y0, right - self.x0)
        if self.rotation == 180:
            return Box(self.x1 - right, bottom - self.y0, self.x1 - left, top - self.y0)
        return Box(self.y1 - top, self.x1 - right, self.y1 - bottom, self.x1 - left)


@dataclass(frozen=True, slots=True)
class _Style:
    """What all characters of one text object share."""

    size: float
    below: float  # how far the box reaches under the base line
    bold: bool
    colour: str
    visible: bool
    up: tuple[float, float]  # direction of the letters' upper side, in user space


def read_page(document: pdfium.PdfDocument, index: int) -> Page:
    """The page with this index, counted from 0; raises ``pdfium.PdfiumError`` where it cannot be loaded."""
    page = document[index]
    try:
        view = _View(page.get_rotation(), *page.get_mediabox())
        visible = view.box(*page.get_cropbox())
        width, height = view.size
        shapes = _read_shapes(page, view, visible)
        if shapes.doubtful or shapes.images:
            shapes = _look_at_colours(page, visible, shapes)
        words, notes = _read_words(page, view, visible, index + 1, shapes)
        return Page(
            index + 1,
            width,
            height,
            words,
            shapes.rules,
            shapes.fills,
            shapes.images,
            shapes.problems + notes,
            origin=view.origin,
        )
    finally:
        page.close()


# 1. text


def _read_words(
    page: pdfium.PdfPage, view: _View, visible: Box, number: int, shapes: _Shapes
) -> tuple[list[Word], list[Problem]]:
    textpage = c.FPDFText_LoadPage(page.raw)
    if not textpage:
        raise pdfium.PdfiumError(f"page {number}: no text page")
    try:
        words = list(_words(textpage, view, number, _RulesAcross(shapes.rules), shapes.forms))
    finally:
        c.FPDFText_ClosePage(textpage)
    shown = [word for word, seen in words if seen]
    notes = []
    if not shown and words:  # an OCR layer is invisible text over a scan: then it is the text
        shown = [word for word, _ in words]
        notes = [Problem("invisible_text", "all text of the page is invisible (an OCR layer?); it was read")]
    inside = [word for word in shown if visible.holds_word(word)]
    seen = [word for word in inside if not _is_white_on_white(word, shapes)]
    if len(seen) < len(inside):
        notes.append(Problem("invisible_text", f"{len(inside) - len(seen)} words in white on white were left out"))
    return _without_duplicates(seen), notes


def _is_white_on_white(word: Word, shapes: _Shapes) -> bool:
    if colour_name(word.colour) is not None or int(word.colour[1:3], 16) < 0xF0:
        return False
    if any(image.box.holds_word(word) for image in shapes.images):
        return False
    under = [fill.colour for fill in shapes.fills if fill.box.holds_word(word)]
    return not under or (colour_name(under[-1]) is None and int(under[-1][1:3], 16) >= 0xF0)


def _words(textpage: Any, view: _View, number: int, across: _RulesAcross, forms: bool) -> Iterator[tuple[Word, bool]]:
    """Every word of the page and whether it is drawn visibly."""
    count = c.FPDFText_CountChars(textpage)
    buffer = (ctypes.c_ushort * (count + 1))()
    written = c.FPDFText_GetText(textpage, 0, count, buffer)
    text = bytes(buffer)[: 2 * max(0, written - 1)].decode("utf-16-le", "surrogatepass")
    if len(text) == count:
        index = int
    else:  # characters without Unicode, or beyond the basic plane: ask for each
        units = _utf16_offsets(text)

        def index(position: Any) -> int:
            return int(c.FPDFText_GetCharIndexFromTextIndex(textpage, units[position]))

    styles = _Styles(textpage, forms)
    box_of = _Boxes(textpage, view)
    end_before = turned_end = -1
    turned: tuple[Word, bool] | None = None  # a word of turned text, which may go on: pdfium ends it at every letter
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        first, last = index(start), index(end - 1)
        style = styles.of(first)
        box = box_of(first, last, style)
        glued = start == end_before
        end_before = end
        angle = view.angle(style.up)
        if turned is not None and not (angle == turned[0].angle and _goes_on(turned[0], box, text[turned_end:start])):
            yield turned
            turned = None
        if angle:
            token = _as_seen(match.group())
            if turned is not None:
                before = turned[0]
                token, box = before.text + token, union((before.box, box))
            turned = Word(token, *box, style.size, style.bold, style.colour, glued, number, angle), style.visible
            turned_end = end
            continue
        raised = _MAY_BE_RAISED.search(match.group()) is not None and styles.of(last).size != style.size
        if end - start > 1 and (raised or across.any(box)):
            places = [index(at) for at in range(start, end)]
            yield from _split(match.group(), places, styles, box_of, across, number, glued)
        else:
            token = _as_seen(match.group())
            yield Word(token, *box, style.size, style.bold, style.colour, glued, number), style.visible
    if turned is not None:
        yield turned


def _as_seen(token: str) -> str:
    """A word's letters as a reader sees them: spoilt ligatures mended, pdfium's sign for a line-end hyphen as one."""
    if token.isascii():
        return _LINE_HYPHEN.sub("-", token)
    if _SPOILT.search(token):
        token = token.translate(_SWAPPED)
    token = unicodedata.normalize("NFKC", token) if _PRESENTATION.search(token) else token
    return _LONE_SURROGATE.sub("\ufffd", _LINE_HYPHEN.sub("-", token))


def _goes_on(word: Word, box: Box, between: str) -> bool:
    """Whether a letter of turned text follows the word closely, with no space between them."""
    if " " in between or "\u00a0" in between:
        return False
    gap = max(box.top - word.bottom, word.top - box.bottom)
    return gap < 0.2 * word.size and min(box.x1, word.x1) - max(box.x0, word.x0) > 0.5 * word.size


def _utf16_offsets(text: str) -> list[int]:
    offsets, at = [], 0
    for char in text:
        offsets.append(at)
        at += 2 if ord(char) > 0xFFFF else 1
    return offsets


def _split(
    token: str, places: list[int], styles: _Styles, box_of: _Boxes, across: _RulesAcross, number: int, glued: bool
) -> Iterator[tuple[Word, bool]]:
    """The parts of a word that a vertical rule cuts (two cells whose letters stand close together) or
    whose size differs (a superscript, a note's mark)."""
    begin = 0
    for end in range(1, len(token) + 1):
        style = styles.of(places[begin])
        cut = resized = False
        if end < len(token):
            cut = across.any(box_of(places[begin], places[end], style))
            resized = styles.of(places[end]).size != style.size
        if cut or resized or end == len(token):
            part = _as_seen(token[begin:end])
            box = box_of(places[begin], places[end - 1], style)
            yield Word(part, *box, style.size, style.bold, style.colour, glued, number), style.visible
            begin, glued = end, not cut


class _Boxes:
    """The box of a run of characters: from the origin of the first to the end of the last, with
    pdfplumber's height.  (pdfium's own boxes are as high as the glyphs that happen to stand there.)"""

    def __init__(self, textpage: Any, view: _View) -> None:
        self._textpage, self._view = textpage, view
        self._rect = c.FS_RECTF()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()

    def __call__(self, first: int, last: int, style: _Style) -> Box:
        rect = self._rect
        c.FPDFText_GetCharOrigin(self._textpage, first, self._x, self._y)
        c.FPDFText_GetLooseCharBox(self._textpage, last, rect)
        x, y, size, below = self._x.value, self._y.value, style.size, style.below
        up_x, up_y = style.up
        if abs(up_y) >= abs(up_x):
            if up_y >= 0:
                return self._view.box(x, y - below, max(x, rect.right), y - below + size)
            return self._view.box(min(x, rect.left), y + below - size, x, y + below)
        if up_x > 0:
            return self._view.box(x - below, min(y, rect.bottom), x - below + size, y)
        return self._view.box(x + below - size, y, x + below, max(y, rect.top))


class _Styles:
    """Size, weight and colour by text object; asked for once each."""

    def __init__(self, textpage: Any, forms: bool) -> None:
        self._textpage, self._forms = textpage, forms
        self._by_object: dict[int, _Style] = {}
        self._fonts: dict[int, tuple[float, bool]] = {}
        self._matrix = c.FS_MATRIX()

    def of(self, index: int) -> _Style:
        handle = native.FPDFText_GetTextObject(self._textpage, index) or 0
        style = self._by_object.get(handle)
        if style is None:
            style = self._by_object[handle] = self._read(handle, index)
        return style

    def _read(self, handle: int, index: int) -> _Style:
        matrix = self._matrix
        if not c.FPDFText_GetMatrix(self._textpage, index, matrix):
            matrix.a, matrix.b, matrix.c, matrix.d = 1.0, 0.0, 0.0, 1.0
        up = (matrix.c, matrix.d)
        size = c.FPDFText_GetFontSize(self._textpage, index) * (up[0] ** 2 + up[1] ** 2) ** 0.5
        if not handle:
            return _Style(size, 0.2 * size, False, "#000000", True, up)
        mode = native.FPDFTextObj_GetTextRenderMode(handle)
        colour, opaque = _fill_colour(handle)
        invisible = mode in (c.FPDF_TEXTRENDERMODE_INVISIBLE, c.FPDF_TEXTRENDERMODE_CLIP) or not opaque
        invisible = invisible or self._is_clipped(handle, index)
        descent, bold = self._font(native.FPDFTextObj_GetFont(handle) or 0)
        bold = bold or mode == c.FPDF_TEXTRENDERMODE_FILL_STROKE
        return _Style(size, descent * size, bold, colour or "#000000", not invisible, up)

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
        c.FPDFText_GetCharOrigin(self._textpage, index, x, y)
        px, py = ctypes.c_float(), ctypes.c_float()
        for path in range(native.FPDFClipPath_CountPaths(clip)):
            points = []
            for at in range(min(native.FPDFClipPath_CountPathSegments(clip, path), 8)):
                native.FPDFPathSegment_GetPoint(native.FPDFClipPath_GetPathSegment(clip, path, at), ctypes.byref(px), ctypes.byref(py))
                points.append((px.value, py.value))
            if len(points) in (4, 5):  # a rectangle
                xs, ys = [p[0] for p in points], [p[1] for p in points]
                slack = 2.0
                if not (min(xs) - slack <= x.value <= max(xs) + slack and min(ys) - slack <= y.value <= max(ys) + slack):
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
            self._fonts[font] = abs(below) / 1000, heavy or native.FPDFFont_GetWeight(font) >= 600
        return self._fonts[font]


class _RulesAcross:
    """Whether a box reaches over a vertical rule by more than a hair on both sides."""

    HAIR = 1.0

    def __init__(self, rules: list[Rule]) -> None:
        vertical = sorted((rule.box.x_centre, rule.box.top, rule.box.bottom) for rule in rules if rule.vertical)
        self._xs = [x for x, _, _ in vertical]
        self._spans = [(top, bottom) for _, top, bottom in vertical]

    def any(self, box: Box) -> bool:
        first = bisect.bisect_right(self._xs, box.x0 + self.HAIR)
        last = bisect.bisect_left(self._xs, box.x1 - self.HAIR)
        middle = (box.top + box.bottom) / 2
        return any(top <= middle <= bottom for top, bottom in self._spans[first:last])


def _without_duplicates(words: list[Word]) -> list[Word]:
    """The words without second prints a hair beside the first: bold by printing twice, shadows."""
    kept: list[Word] = []
    places: dict[str, list[int]] = {}
    for word in words:
        twin = None
        for at in places.get(word.text, ()):
            other = kept[at]
            near = 0.2 * word.size
            if abs(other.x0 - word.x0) < near and abs(other.top - word.top) < near and abs(other.x1 - word.x1) < 2 * near:
                twin = at
                break
        if twin is None:
            places.setdefault(word.text, []).append(len(kept))
            kept.append(word)
        elif not kept[twin].bold:
            kept[twin] = kept[twin]._replace(bold=True)
    return kept


# 2. shapes


class _Shapes(NamedTuple):
    """What is drawn on a page beside text; ``doubtful``: the places in ``fills`` whose colour must be looked at."""

    rules: list[Rule]
    fills: list[Fill]
    images: list[Image]
    doubtful: list[int]
    forms: bool  # whether there are form XObjects
    problems: list[Problem]


def _read_shapes(page: pdfium.PdfPage, view: _View, visible: Box) -> _Shapes:
    shapes = _Shapes([], [], [], [], False, [])
    forms = False
    for seen, (handle, kind, matrix) in enumerate(_objects(_address(page.raw))):
        if seen >= MAX_SHAPES:
            shapes.problems.append(Problem("too_many_shapes", f"only the first {MAX_SHAPES} shapes of the page were read"))
            break
        if kind == c.FPDF_PAGEOBJ_FORM:
            forms = True
        elif kind == c.FPDF_PAGEOBJ_PATH:
            for shape in _path_shapes(handle, matrix, view):
                _add_shape(shapes, shape, visible)
        elif kind == c.FPDF_PAGEOBJ_IMAGE:
            _add_shape(shapes, Image(_bounds(handle, matrix, view), None), visible)
        else:  # a shading paints its clip
            _add_shape(shapes, Fill(_bounds(handle, matrix, view), ""), visible)
    return shapes._replace(forms=forms)


def _add_shape(shapes: _Shapes, shape: Rule | Fill | Image, visible: Box) -> None:
    """The shape as far as it is inside the visible page."""
    box = _clip(shape.box, visible)
    if box is None:
        return
    if isinstance(shape, Rule):
        shapes.rules.append(Rule(box, shape.vertical))
    elif isinstance(shape, Image):
        shapes.images.append(Image(box, None))
    else:
        if not shape.colour:
            shapes.doubtful.append(len(shapes.fills))
        shapes.fills.append(Fill(box, shape.colour))


def _address(handle: Any) -> int:
    return ctypes.cast(handle, ctypes.c_void_p).value or 0


def _objects(page: int) -> Iterator[tuple[int, int, Matrix]]:
    """Path, image, shading and form objects in painting order, those inside form XObjects too."""
    get_type, text = native.FPDFPageObj_GetType, c.FPDF_PAGEOBJ_TEXT

    def inside(owner: int, count: int, get: Any, matrix: Matrix, depth: int) -> Iterator[tuple[int, int, Matrix]]:
        for i in range(count):
            handle = get(owner, i)
            kind = get_type(handle)
            if kind == text:
                continue
            yield handle, kind, matrix
            if kind == c.FPDF_PAGEOBJ_FORM and depth < MAX_DEPTH:
                inner = _times(_matrix(handle), matrix)
                count_inside = native.FPDFFormObj_CountObjects(handle)
                yield from inside(handle, count_inside, native.FPDFFormObj_GetObject, inner, depth + 1)

    yield from inside(page, native.FPDFPage_CountObjects(page), native.FPDFPage_GetObject, IDENTITY, 0)


def _path_shapes(handle: int, matrix: Matrix, view: _View) -> Iterator[Rule | Fill]:
    fill_mode, stroke = ctypes.c_int(), ctypes.c_int()
    native.FPDFPath_GetDrawMode(handle, ctypes.byref(fill_mode), ctypes.byref(stroke))
    filled, stroked = bool(fill_mode.value), bool(stroke.value)
    if not filled and not stroked:
        return
    colour, opaque = _fill_colour(handle) if filled else (None, False)
    if not stroked and native.FPDFPath_CountSegments(handle) <= 5:  # one rectangle, by far the commonest
        if opaque:
            yield from _filled(_bounds(handle, matrix, view), colour)
        return
    for points, straight in _subpaths(handle, matrix):
        xs, ys = [x for x, _ in points], [y for _, y in points]
        box = view.box(min(xs), min(ys), max(xs), max(ys))
        if filled and opaque and len(points) > 2:
            yield from _filled(box, colour)
        if stroked and straight:
            yield from _stroked(points, view)


def _filled(box: Box, colour: str | None) -> Iterator[Rule | Fill]:
    if min(box.width, box.height) > THIN:
        yield Fill(box, colour or "")
    elif max(box.width, box.height) <= THIN:  # a dot of a dotted border may belong to either
        yield Rule(box, False)
        yield Rule(box, True)
    else:
        yield Rule(box, box.height > box.width)


def _stroked(points: list[tuple[float, float]], view: _View) -> Iterator[Rule]:
    for (xa, ya), (xb, yb) in zip(points, points[1:], strict=False):
        box = view.box(min(xa, xb), min(ya, yb), max(xa, xb), max(ya, yb))
        if box.width <= 1.0 or box.height <= 1.0:
            yield Rule(box, box.height > box.width)


def _subpaths(handle: int, matrix: Matrix) -> Iterator[tuple[list[tuple[float, float]], bool]]:
    """Points of each subpath in user space (closed ones return to their start), and whether it is straight."""
    a, b, cc, d, e, f = _times(_matrix(handle), matrix)
    x, y = ctypes.c_float(), ctypes.c_float()
    points: list[tuple[float, float]] = []
    straight = True
    for i in range(min(native.FPDFPath_CountSegments(handle), MAX_SHAPES)):
        segment = native.FPDFPath_GetPathSegment(handle, i)
        kind = native.FPDFPathSegment_GetType(segment)
        if kind == c.FPDF_SEGMENT_MOVETO and points:
            yield points, straight
            points, straight = [], True
        native.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
        points.append((a * x.value + cc * y.value + e, b * x.value + d * y.value + f))
        straight = straight and kind != c.FPDF_SEGMENT_BEZIERTO
        if native.FPDFPathSegment_GetClose(segment):
            points.append(points[0])
    if points:
        yield points, straight


def _bounds(handle: int, matrix: Matrix, view: _View) -> Box:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    byref = ctypes.byref
    native.FPDFPageObj_GetBounds(handle, byref(left), byref(bottom), byref(right), byref(top))
    corners = left.value, bottom.value, right.value, top.value
    if matrix is IDENTITY:
        return view.box(*corners)
    a, b, cc, d, e, f = matrix
    xs = [a * px + cc * py + e for px in corners[::2] for py in corners[1::2]]
    ys = [b * px + d * py + f for px in corners[::2] for py in corners[1::2]]
    return view.box(min(xs), min(ys), max(xs), max(ys))


def _matrix(handle: int) -> Matrix:
    m = c.FS_MATRIX()
    return (m.a, m.b, m.c, m.d, m.e, m.f) if native.FPDFPageObj_GetMatrix(handle, ctypes.byref(m)) else IDENTITY


def _times(first: Matrix, then: Matrix) -> Matrix:
    a, b, cc, d, e, f = first
    A, B, C, D, E, F = then
    return (
        a * A + b * C,
        a * B + b * D,
        cc * A + d * C,
        cc * B + d * D,
        e * A + f * C + E,
        e * B + f * D + F,
    )


_RGBA = tuple(ctypes.c_uint() for _ in range(4))
_RGBA_POINTERS = tuple(ctypes.byref(part) for part in _RGBA)


def _fill_colour(handle: int) -> tuple[str | None, bool]:
    """The object's colour (None: a pattern, or unreadable) and whether it can be seen."""
    if not native.FPDFPageObj_GetFillColor(handle, *_RGBA_POINTERS):
        return None, True
    red, green, blue, alpha = (part.value for part in _RGBA)
    if red == green == blue == PATTERN_GREY:
        return None, alpha > 25
    return f"#{red:02x}{green:02x}{blue:02x}", alpha > 25


def _clip(box: Box, to: Box) -> Box | None:
    clipped = Box(max(box.x0, to.x0), max(box.top, to.top), min(box.x1, to.x1), min(box.bottom, to.bottom))
    return clipped if clipped.x0 <= clipped.x1 and clipped.top <= clipped.bottom else None


# 3. colours that must be looked at


def _look_at_colours(page: pdfium.PdfPage, visible: Box, shapes: _Shapes) -> _Shapes:
    """The shapes with the commonest colour that the rendered page shows in the place of fills and images."""
    small = visible.area / 8  # a larger picture is a photograph or a scan, not a rating
    if not shapes.doubtful and all(image.box.area > small for image in shapes.images):
        return shapes
    picture = page.render(scale=RENDER_SCALE).to_pil().convert("RGB")

    def commonest(box: Box) -> str | None:
        left, top = (box.x0 - visible.x0) * RENDER_SCALE, (box.top - visible.top) * RENDER_SCALE
        right, bottom = (box.x1 - visible.x0) * RENDER_SCALE, (box.bottom - visible.top) * RENDER_SCALE
        cut = picture.crop((int(left), int(top), max(int(left) + 1, int(right)), max(int(top) + 1, int(bottom))))
        return _commonest(cut.getcolors(cut.width * cut.height) or [])

    fills = list(shapes.fills)
    for at in shapes.doubtful:
        fills[at] = Fill(fills[at].box, commonest(fills[at].box) or "#ffffff")
    images = [Image(i.box, commonest(i.box)) if i.box.area <= small else i for i in shapes.images]
    return shapes._replace(fills=fills, images=images)


def _commonest(counted: Sequence[tuple[int, tuple[int, int, int]]]) -> str | None:
    """The commonest colour of the name (red, amber …) that most pixels bear: a gradient has many colours, one name."""
    by_name: dict[str, list[tuple[int, str]]] = {}
    for number, (r, g, b) in counted:
        colour = f"#{r:02x}{g:02x}{b:02x}"
        if name := colour_name(colour):
            by_name.setdefault(name, []).append((number, colour))
    if not by_name:
        return None
    most = max(by_name.values(), key=lambda pixels: (sum(number for number, _ in pixels), pixels))
    return max(most)[1]


def open_document(data: bytes, password: str | None = None) -> pdfium.PdfDocument:
    """Open a PDF from its bytes; raises ``pdfium.PdfiumError`` (wrong password, damaged)."""
    return pdfium.PdfDocument(data, password=password)
