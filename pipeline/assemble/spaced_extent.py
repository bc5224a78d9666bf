"""Where a table whose columns no rule divides ends: at the last of its rules, before a note or the next heading, or
before the first line that crosses the columns and is not a banner inside the table."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.lists import in_other_language, leading_ref
from pipeline.assemble.foot_banners import headings_at_foot
from pipeline.assemble.layout import Line
from pipeline.assemble.spaced_rows import BAND_SHARE, columns_used, crosses
from schemas.document import Text
from schemas.page import Page


def lines_inside(page: Page, below: Sequence[Line], xs: tuple[float, ...]) -> list[Line]:
    """The lines below the heading up to the table's end; lines across the columns are inside only as banners."""
    body = _above_last_rule(page, list(below), xs)
    stop = len(body)
    closed = headings_at_foot(page, body, xs)
    while (
        stop
        and not closed
        and (
            crosses(body[stop - 1], xs)
            or _is_tail(body, stop - 1, xs)
            or _is_heading(body[stop - 1], xs)
            or (stop < len(body) and _is_reference(body[stop - 1]))
        )
    ):
        stop -= 1
    if _begins_rows_below(body, stop, xs):
        stop = len(body)
    for at, line in enumerate(body[:stop]):
        if crosses(line, xs) and at < stop - closed and not _is_banner(page, body, at, xs):
            return body[:at]
    return body[:stop]


def _begins_rows_below(body: Sequence[Line], stop: int, xs: Sequence[float]) -> bool:
    """Whether the last lines are a banner like those above, whose rows stand on the next page."""
    if stop == len(body) or not _is_numbered(body[stop]):
        return False
    return all(crosses(line, xs) for line in body[stop:]) and any(_is_numbered(line) for line in body[:stop])


def _is_numbered(line: Line) -> bool:
    """Whether a line begins with the name of a recommendation: "Recommendation 5"."""
    return leading_ref(Text(line.words), "named") > 0


def _is_reference(line: Line) -> bool:
    """Whether a line is a recommendation's name and nothing else, in one language or two: over the text below it."""
    text = Text(line.words)
    own = text.cut(in_other_language(text))
    return leading_ref(own, "named") == len(own)


def _above_last_rule(page: Page, body: list[Line], xs: Sequence[float]) -> list[Line]:
    """The lines without those that stand clear below the last of the table's rules: what follows the table."""
    if not body:
        return body
    levels: dict[int, float] = {}
    for rule in page.rules:
        if not rule.vertical and rule.box.y_centre > body[0].box.top:
            levels[round(rule.box.y_centre)] = levels.get(round(rule.box.y_centre), 0.0) + rule.box.width
    rules = [y for y, width in levels.items() if width >= 0.8 * (xs[-1] - xs[0])]
    if len(rules) < 2:
        return body
    for at, line in enumerate(body):
        if line.box.top > max(rules):
            clear = line.box.top - max(rules) > 1.3 * line.size
            return body[:at] if clear else body
    return body


def _is_banner(page: Page, body: Sequence[Line], at: int, xs: Sequence[float]) -> bool:
    """Whether a line across the columns stands inside the table: on a coloured band, bold, a numbered
    recommendation, or alone between two rows; several lines of plain prose end the table."""
    first = at
    while first > 0 and crosses(body[first - 1], xs):
        first -= 1
    last = at
    while last + 1 < len(body) and crosses(body[last + 1], xs):
        last += 1
    line = body[first]
    if last + 1 >= len(body):
        return _begins_rows_below(body, first, xs)
    band = any(fill.box.width > BAND_SHARE * (xs[-1] - xs[0]) and fill.box.holds(line.box) for fill in page.fills)
    return first == last or band or line.bold or _is_numbered(line)


def _is_tail(body: Sequence[Line], at: int, xs: Sequence[float]) -> bool:
    """A last line in one column only, far below the table: a note that does not happen to cross."""
    if at == 0:
        return False
    line, before = body[at], body[at - 1]
    return (
        line.box.top - before.box.bottom > 2.2 * line.size
        and line.box.x0 <= xs[0] + 4
        and not columns_used(line, xs) - {0}
    )


def _is_heading(line: Line, xs: Sequence[float]) -> bool:
    """A bold last line in the first column: the heading of what follows the table."""
    return line.bold and columns_used(line, xs) == {0}
