"""Tables of words between three rules or more, as typesetters set them: over the heading, under it, and at the foot.

Their columns are the white that no line crosses. Words line up by chance, and in lists; so three columns are needed,
short texts, and rules of one length.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.assemble.aligned.columns import Row, divided_at, parts_to_spans
from pipeline.assemble.aligned.region import Level, Levels, Region

RULES = 3  # over the heading, under it, and at the foot
WIDTH = 150.0  # points: shorter rules frame no table
HIGH = 400.0  # points between two of its rules, at most
ENDS = 4.0  # points by which the ends of its rules may differ
SHORT = 5  # words in a text, on average, at most
HEAD = 6  # lines between its first two rules, at most: prose under a rule of its own is no heading
SEVERAL = 0.7  # share of the lines that must have several texts


def framed_regions(rows: Sequence[Row], levels: Levels) -> Iterator[Region]:
    """The tables of words that rules frame among the lines."""
    for frame in _frames(levels.joined):
        inside = [row for row in rows if frame[0].y < row.line.box.y_centre < frame[-1].y and _within(row, frame[0])]
        head = [row for row in inside if row.line.box.y_centre < frame[1].y]
        body = inside[len(head) :]
        several = [row for row in body if len(row.parts) > 1]
        if not 0 < len(head) <= HEAD or len(body) < 3 or len(several) < SEVERAL * len(body):
            continue
        parts = [part for row in several for part in row.parts]
        columns = parts_to_spans(parts)
        if len(columns) < 3 or sum(len(part.words) for part in parts) > SHORT * len(parts):
            continue
        heading = tuple(divided_at(row, columns) for row in head)
        if sum(len(row.parts) for row in heading) >= len(columns) - 1:
            yield Region(heading, tuple(body), tuple(columns), levels)


def _frames(levels: Sequence[Level]) -> Iterator[list[Level]]:
    """Rules of the same ends below one another, three or more."""
    left = [level for level in levels if level.x1 - level.x0 >= WIDTH]
    while left:
        frame = [left[0]]
        for level in left[1:]:
            same = abs(level.x0 - frame[0].x0) < ENDS and abs(level.x1 - frame[0].x1) < ENDS
            if same and 4 < level.y - frame[-1].y < HIGH:
                frame.append(level)
        left = [level for level in left if level not in frame]
        if len(frame) >= RULES:
            yield frame


def _within(row: Row, level: Level) -> bool:
    return row.line.box.x0 > level.x0 - 5 and row.line.box.x1 < level.x1 + 5
