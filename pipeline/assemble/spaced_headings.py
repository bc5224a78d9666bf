"""Headings of tables whose columns no rule divides: lines whose parts name at least two columns of a plan."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.headings import heading_field, named_field
from extractors.roles import spoken_role
from pipeline.assemble.layout import Line, line_to_segments
from pipeline.assemble.spaced_rows import HEADING_GAP
from schemas.geometry import Box, union
from schemas.page import Page, Word


def heading_at(lines: Sequence[Line], at: int, page: Page) -> int:
    """The number of lines of the heading that begins here; 0 where none does."""
    if len(line_to_segments(lines[at], HEADING_GAP)) < 2:  # prose, by far the commonest
        return 0
    if not _names_columns(lines[at : at + 1]):
        # a heading of two lines may name its columns only as a whole
        if at + 1 < len(lines) and _adjacent(lines[at], lines[at + 1]) and _names_columns(lines[at : at + 2], needed=3):
            return _grow(lines, at, 2, page)
        return 0
    return _grow(lines, at, 1, page)


def goes_on(lines: Sequence[Line], at: int) -> bool:
    """Whether a line only goes on with the cells of the plain line close above it ("number. | Services | begin")."""
    if not at or lines[at].bold or lines[at - 1].bold or not _adjacent(lines[at - 1], lines[at]):
        return False
    segments, above = (line_to_segments(line, HEADING_GAP) for line in (lines[at], lines[at - 1]))
    flush = [part.box.x0 for part in above]
    return (
        len(above) > len(segments) > 1
        and abs(lines[at].size - lines[at - 1].size) < 0.3
        and all(min(abs(part.box.x0 - x) for x in flush) < 2 for part in segments)
        and any(part.words[0].text[:1].islower() for part in segments)
    )


def _grow(lines: Sequence[Line], at: int, height: int, page: Page) -> int:
    """The heading's lines: as far as the next horizontal rule or the end of its ground, or all its bold lines."""
    first = lines[at]
    rules = [rule.box.y_centre for rule in page.rules if not rule.vertical and rule.box.width > 20]
    grounds = [y for fill in page.fills if fill.box.height < 8 * first.size for y in (fill.box.top, fill.box.bottom)]
    below = [edge for edge in (*rules, *grounds) if edge >= first.box.bottom - 1]
    limit = min(below, default=0.0)
    columns = [union(column) for column in heading_columns(lines[at : at + height])]
    while at + height < len(lines) and _adjacent(lines[at + height - 1], lines[at + height]):
        following = lines[at + height]
        inside = following.box.y_centre < limit and limit - first.box.top < 6 * first.size
        parted = any(edge < following.box.y_centre for edge in below)
        over_two = any(
            sum(overlap_x(part.box, c) > 0 for c in columns) > 1 for part in line_to_segments(following, HEADING_GAP)
        )
        if over_two or (not inside and (parted or not (following.bold and first.bold) or _names_columns([following]))):
            break
        height += 1
    return height


def _adjacent(upper: Line, lower: Line) -> bool:
    return lower.box.top - upper.box.bottom < 0.7 * lower.size


def _names_columns(lines: Sequence[Line], needed: int = 2) -> bool:
    """Whether the lines are a heading: half of their columns bear known ones, ``needed`` or more different."""
    columns = heading_columns(lines)
    if len(columns) < 3:
        return False
    bold = all(line.bold for line in lines)
    headings, fields, unknown = [], [], 0
    for column in columns:
        headings.append(" ".join([word.text for word in column]))
        fields.append(named_field(headings[-1]))
        unknown += not fields[-1]
        if unknown > 0.5 * len(columns) and not bold:  # the cells of a row, by far the commonest
            return False
    if bold and any(fields):  # "Recommendation | Our pledge | Who’s on it"
        fields = [field or spoken_role(heading) for field, heading in zip(fields, headings, strict=True)]
    return len({*fields} - {""}) >= needed and sum(map(bool, fields)) >= 0.5 * len(columns)


def heading_columns(lines: Sequence[Line]) -> list[list[Word]]:
    """The heading's words by column: segments of its lines that stand over one another."""
    if len(lines) == 1:  # they stand beside one another
        return [list(segment.words) for segment in line_to_segments(lines[0], HEADING_GAP)]
    columns: list[tuple[Box, list[Word]]] = []
    for line in lines:
        for segment in line_to_segments(line, HEADING_GAP):
            for at, (box, words) in enumerate(columns):
                if overlap_x(box, segment.box) > 0:
                    columns[at] = union((box, segment.box)), [*words, *segment.words]
                    break
            else:
                columns.append((segment.box, list(segment.words)))
    return [words for _, words in sorted(columns, key=lambda column: column[0].x0)]


def is_group_line(line: Line, heading: Sequence[Line]) -> bool:
    """Whether a line close above the heading groups columns: its parts are short and some fields come twice."""
    if heading[0].box.top - line.box.bottom > 1.2 * heading[0].size or line.bold != heading[0].bold:
        return False
    fields = [heading_field(" ".join(word.text for word in column))[0] for column in heading_columns(heading)]
    twice = any(field and fields.count(field) > 1 for field in fields)
    return (
        twice
        and all(len(part.words) <= 5 for part in line_to_segments(line, HEADING_GAP))
        and line.box.x0 > heading[0].box.x0
    )


def overlap_x(a: Box, b: Box) -> float:
    return (a.x1 if a.x1 < b.x1 else b.x1) - (a.x0 if a.x0 > b.x0 else b.x0)  # min and max take twice the time
