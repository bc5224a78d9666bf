"""What is drawn on a page beside its text: path objects, also inside form XObjects, as rules (thin) and fills
(areas), and images.  What has no plain colour (images, shadings, patterns) is looked at in a picture of the page.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as c

from pipeline.read.pdfium import native
from pipeline.read.pdfium.view import View
from schemas.colour import colour_name
from schemas.geometry import Box
from schemas.page import Fill, Image, Problem, Rule

DOT = (1.8, 8.0)  # points: how wide and high a drawn bullet is
THIN = 3.0  # points: a filled path no thicker is a rule; borders of 2.25 pt are common, cells of 3 pt are not
FRAME = 4.0  # points: the sides of a frame that is painted as one area with a hole, as round corners are
MAX_SHAPES = 20_000  # on one page; maps and drawings have more, tables have not
MAX_DEPTH = 12  # form XObjects inside one another
PATTERN_GREY = 0xBF  # pdfium gives this gray for a pattern; a true one is looked at for nothing
RENDER_SCALE = 0.75  # pixels a point where colours are taken from a picture of the page: 54 dpi

Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class Shapes(NamedTuple):
    """What is drawn on a page beside text; ``doubtful``: the places in ``fills`` whose colour must be looked at."""

    rules: list[Rule]
    fills: list[Fill]
    images: list[Image]
    dots: list[Box]
    doubtful: list[int]
    forms: bool  # whether there are form XObjects
    problems: list[Problem]


def read_shapes(page: pdfium.PdfPage, view: View, visible: Box) -> Shapes:
    shapes = Shapes([], [], [], [], [], False, [])
    forms = False
    for seen, (handle, kind, matrix) in enumerate(_objects(native.address(page.raw))):
        if seen >= MAX_SHAPES:
            shapes.problems.append(
                Problem("too_many_shapes", f"only the first {MAX_SHAPES} shapes of the page were read")
            )
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
    shapes = shapes._replace(forms=forms)
    return _look_at_colours(page, visible, shapes) if shapes.doubtful or shapes.images else shapes


def _add_shape(shapes: Shapes, shape: Rule | Fill | Image | Box, visible: Box) -> None:
    """The shape as far as it is inside the visible page; a bare box is a dot."""
    box = _clip(shape if isinstance(shape, Box) else shape.box, visible)
    if box is None:
        return
    if isinstance(shape, Box):
        shapes.dots.append(box)
    elif isinstance(shape, Rule):
        shapes.rules.append(Rule(box, shape.vertical))
    elif isinstance(shape, Image):
        shapes.images.append(Image(box, None))
    else:
        if not shape.colour:
            shapes.doubtful.append(len(shapes.fills))
        shapes.fills.append(Fill(box, shape.colour))


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


def _path_shapes(handle: int, matrix: Matrix, view: View) -> Iterator[Rule | Fill | Box]:
    fill_mode, stroke = ctypes.c_int(), ctypes.c_int()
    native.FPDFPath_GetDrawMode(handle, ctypes.byref(fill_mode), ctypes.byref(stroke))
    filled, stroked = bool(fill_mode.value), bool(stroke.value)
    if not filled and not stroked:
        return
    colour, opaque = fill_colour(handle) if filled else (None, False)
    if not stroked and native.FPDFPath_CountSegments(handle) <= 5:  # one rectangle, by far the commonest
        if opaque:
            box = _bounds(handle, matrix, view)
            yield from _filled(box, colour)
            if _is_dot(box):
                yield box
        return
    frames: list[Box] = []
    for points, straight in _subpaths(handle, matrix):
        xs, ys = [x for x, _ in points], [y for _, y in points]
        box = view.box(min(xs), min(ys), max(xs), max(ys))
        if filled and opaque and len(points) > 2:
            frames.append(box)
        if stroked and straight:
            yield from _stroked(points, view)
        if _is_dot(box) and len(points) > 2:
            yield box
    yield from _areas(frames, colour, fill_mode.value == c.FPDF_FILLMODE_ALTERNATE)


def _areas(boxes: Sequence[Box], colour: str | None, holes: bool) -> Iterator[Rule | Fill]:
    """What the filled outlines of one path paint: a box inside another of nearly its size leaves a frame of rules.

    ``holes``: what two boxes cover stays unpainted, even where they share three sides: a cell's border on the fourth.
    """
    at = 0
    while at < len(boxes):
        if at + 1 < len(boxes) and _is_frame(boxes[at], boxes[at + 1]):
            inner = min(boxes[at : at + 2], key=lambda box: box.area)
            for y in (inner.top, inner.bottom):
                yield Rule(Box(inner.x0, y, inner.x1, y), False)
            for x in (inner.x0, inner.x1):
                yield Rule(Box(x, inner.top, x, inner.bottom), True)
            at += 2
        elif holes and at + 1 < len(boxes) and (border := _border(boxes[at], boxes[at + 1])) is not None:
            yield border
            at += 2
        else:
            yield from _filled(boxes[at], colour)
            at += 1


def _is_frame(one: Box, other: Box) -> bool:
    sides = (one.x0 - other.x0, one.top - other.top, other.x1 - one.x1, other.bottom - one.bottom)
    large = min(one.width, one.height, other.width, other.height) > 4 * FRAME
    drawn = sum(side != 0 for side in sides) >= 2  # a frame that is cut by the page's end is open there
    return large and drawn and (all(0 <= side <= FRAME for side in sides) or all(-FRAME <= side <= 0 for side in sides))


def _border(one: Box, other: Box) -> Rule | None:
    """The thin strip by which one box is larger than the other, on one side alone; None where there is none."""
    outer, inner = sorted((one, other), key=lambda box: -box.area)
    left, top = inner.x0 - outer.x0, inner.top - outer.top
    right, bottom = outer.x1 - inner.x1, outer.bottom - inner.bottom
    if sum(side != 0 for side in (left, top, right, bottom)) != 1 or not 0 < left + top + right + bottom <= FRAME:
        return None
    if left or right:
        edges = (outer.x0, inner.x0) if left else (inner.x1, outer.x1)
        return Rule(Box(edges[0], outer.top, edges[1], outer.bottom), True)
    edges = (outer.top, inner.top) if top else (inner.bottom, outer.bottom)
    return Rule(Box(outer.x0, edges[0], outer.x1, edges[1]), False)


def _filled(box: Box, colour: str | None) -> Iterator[Rule | Fill]:
    if min(box.width, box.height) > THIN:
        yield Fill(box, colour or "")
    elif max(box.width, box.height) <= THIN:  # a dot of a dotted border may belong to either
        yield Rule(box, False)
        yield Rule(box, True)
    else:
        yield Rule(box, box.height > box.width)


def _is_dot(box: Box) -> bool:
    least, most = DOT
    return least <= box.width <= most and least <= box.height <= most and abs(box.width - box.height) < 0.35 * box.width


def _stroked(points: list[tuple[float, float]], view: View) -> Iterator[Rule]:
    for (xa, ya), (xb, yb) in pairwise(points):
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
        if native.FPDFPathSegment_GetClose(segment) and points[-1] != points[0]:
            points.append(points[0])
    if points:
        yield points, straight


_SIDES = tuple(ctypes.c_float() for _ in range(4))
_SIDES_POINTERS = tuple(ctypes.byref(side) for side in _SIDES)


def _bounds(handle: int, matrix: Matrix, view: View) -> Box:
    known = native.FPDFPageObj_GetBounds(ctypes.c_void_p(handle), *_SIDES_POINTERS)
    left, bottom, right, top = _SIDES
    corners = (left.value, bottom.value, right.value, top.value) if known else (0.0, 0.0, 0.0, 0.0)
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


def fill_colour(handle: int) -> tuple[str | None, bool]:
    """The object's colour (None: a pattern, or unreadable) and whether it can be seen."""
    if not native.FPDFPageObj_GetFillColor(ctypes.c_void_p(handle), *_RGBA_POINTERS):
        return None, True
    red, green, blue, alpha = _RGBA
    return _written(red.value, green.value, blue.value), alpha.value > 25


@lru_cache(maxsize=256)
def _written(red: int, green: int, blue: int) -> str | None:
    return None if red == green == blue == PATTERN_GREY else f"#{red:02x}{green:02x}{blue:02x}"


def _clip(box: Box, to: Box) -> Box | None:
    clipped = Box(max(box.x0, to.x0), max(box.top, to.top), min(box.x1, to.x1), min(box.bottom, to.bottom))
    return clipped if clipped.x0 <= clipped.x1 and clipped.top <= clipped.bottom else None


def _look_at_colours(page: pdfium.PdfPage, visible: Box, shapes: Shapes) -> Shapes:
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
