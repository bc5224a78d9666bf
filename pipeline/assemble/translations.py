"""Papers printed twice, in Welsh and in English: what says the same in the other language is set apart.

In: the pages of a paper.  Out: pages whose words are the English text alone, each with a note that says so, where the
paper stands in both languages; any other paper as it is.  An item that is printed in both is one row of the dataset.

1. ``stands_twice``: both languages have a good share of the paper's words;
2. ``_beside``: one language at the left, the other at the right of a white strip, over any stretch of a page;
3. ``_in_grid``: columns of a ruled table that are translations of others, rows of others, and parts of cells;
4. ``_above``: paragraphs above (or below, or behind a stroke) their translation.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.assemble.grids import Grid
from pipeline.assemble.layout import Line, line_to_segments, words_to_lines
from pipeline.assemble.tables import ruled_grids
from pipeline.assemble.tongue import ENGLISH, WELSH, balance, languages, welsh_by_stroke, welsh_half
from schemas.geometry import Box
from schemas.page import Page, Problem, Word

SHARE = 0.25  # of what speaks for a language: a paper that has less in one of them is not printed twice
LEAST = 20.0  # words that speak for Welsh; headings in both languages have fewer
PURE = 0.8  # share of one language on a side of a strip, or in a column
SIDE = 3.0  # words that speak for its language on either side
BROKEN = 3  # cells in both languages: in such a table one at the page's end that is Welsh alone is half of its row
WHITE = 0.9  # times the size: the least white between two columns

_NOTE = Problem("translation_set_apart", "the page says the same in Welsh; its English text was read", "info")


def in_one_language(pages: Sequence[Page]) -> Sequence[Page]:
    """The pages without the Welsh text where the paper has all of it in English, too."""
    if not stands_twice(pages):
        return pages
    strips = _strips(pages)
    read = [_english(page, strips) for page in pages]
    kept = [page for page in read if page.words]
    if not kept or len(kept) == len(read):
        return read
    numbers = ", ".join(str(page.number) for page in read if not page.words)
    alone = Problem(_NOTE.code, f"pages of Welsh alone were set apart: {numbers}", "info")
    return [replace(kept[0], problems=[alone, *kept[0].problems]), *kept[1:]]


def stands_twice(pages: Sequence[Page]) -> bool:
    """Whether Welsh and English both have a good share of what the pages say."""
    return both_languages([word for page in pages for word in page.words])


def both_languages(words: Sequence[Word]) -> bool:
    """Whether Welsh and English both have a good share of the words."""
    welsh, english = balance(words)
    return welsh >= LEAST and SHARE <= welsh / (welsh + english) <= 1 - SHARE


def _english(page: Page, strips: Sequence[float]) -> Page:
    grids = ruled_grids(page)
    boxes = [grid.box for grid in grids]
    free = [word for word in page.words if not any(box.holds_word(word) for box in boxes)]
    left_out = {word for grid in grids for word in _in_grid(grid, page.words)}
    beside, rest = _beside(words_to_lines(free), strips)
    left_out.update(beside)
    left_out.update(_above(rest))
    if not left_out:
        return page
    words = [word for word in page.words if word not in left_out]
    laid = [grid.box for grid in grids if _lays_out(grid, words, left_out)]
    rules = [rule for rule in page.rules if not any(_inside(rule.box, box) for box in laid)]
    fills = [fill for fill in page.fills if not any(_inside(fill.box, box) for box in laid)]
    return replace(page, words=words, rules=rules, fills=fills, problems=[*page.problems, _NOTE])


def _lays_out(grid: Grid, words: Sequence[Word], left_out: set[Word]) -> bool:
    """Whether a table of two columns only set the languages side by side: what is left of it is prose."""
    box = grid.box
    middle = grid.xs[1]
    if len(grid.xs) != 3 or grid.turn is not None or sum(box.holds_word(word) for word in left_out) < len(words) / 4:
        return False
    return len({word.x0 > middle for word in words if box.holds_word(word)}) == 1


def _inside(box: Box, other: Box) -> bool:
    """Whether a box stands inside another, its edges on that one's too."""
    return other.x0 - 3 < box.x0 and box.x1 < other.x1 + 3 and other.top - 3 < box.top and box.bottom < other.bottom + 3


# one beside the other


def _strips(pages: Sequence[Page]) -> list[float]:
    """Where white strips between the languages stand on any page: a short page may not show its own."""
    found: list[float] = []
    for page in pages:
        boxes = [grid.box for grid in ruled_grids(page)]
        lines = words_to_lines(w for w in page.words if not any(box.holds_word(w) for box in boxes))
        strip = _strip(lines, _whites(lines), 2 * SIDE)
        if strip is not None and all(abs(strip - other) > 3 for other in found):
            found.append(strip)
    return found


def _whites(lines: Iterable[Line]) -> list[float]:
    """The middles of white gaps inside the lines, and just left of where segments begin."""
    places: set[float] = set()
    for line in lines:
        for before, after in pairwise(line_to_segments(line, WHITE)):
            places.add(round((before.box.x1 + after.box.x0) / 2))
            places.add(round(after.box.x0 - 2))
    return sorted(places)


def _strip(lines: Sequence[Line], places: Iterable[float], least: float) -> float | None:
    """The place that best divides Welsh at one side from English at the other; None where none does."""
    best, found = 0.0, None
    weighed = [(line, [(word.x0, balance([word])) for word in line.words]) for line in lines]
    for x in places:
        sides = [[0.0, 0.0], [0.0, 0.0]]
        for line, weights in weighed:
            if not _crosses(line, x):
                for x0, (welsh, english) in weights:
                    side = sides[x0 >= x]
                    side[0] += welsh
                    side[1] += english
        if sides[0][0] < sides[0][1]:
            sides.reverse()
        welsh, english = sides[0][0], sides[1][1]
        if min(welsh, english) < least or welsh < PURE * sum(sides[0]) or english < PURE * sum(sides[1]):
            continue
        total = welsh + english - 2 * (sides[0][1] + sides[1][0])
        if total > best:
            best, found = total, x
    return found


def _crosses(line: Line, x: float) -> bool:
    """Whether a line runs over a place: a word stands there, or too little white."""
    for before, after in pairwise(line.words):
        if before.x1 < x < after.x0:
            return after.x0 - before.x1 < WHITE * line.size
    return line.box.x0 < x < line.box.x1


def _beside(lines: Sequence[Line], strips: Sequence[float]) -> tuple[set[Word], list[Line]]:
    """The Welsh words that stand beside English ones, and the lines that are in no such columns."""
    rest, left_out = list(lines), set[Word]()
    for known in (False, True, False, False):
        x = _strip(rest, strips, 1.0) if known else _strip(rest, _whites(rest), SIDE)
        if x is None:
            continue
        after: list[Line] = []
        for band in _bands(rest, x):
            left, right = ([w for line in band for w in line.words if (w.x0 >= x) == side] for side in (False, True))
            welsh = _welsh_side(left, right)
            if welsh is None:
                after += band
            else:
                left_out.update(welsh)
        rest = after
    return left_out, sorted(rest, key=lambda line: (line.box.top, line.box.x0))


def _bands(lines: Sequence[Line], x: float) -> list[list[Line]]:
    """Runs of lines that all leave the place white, and each line that crosses it."""
    bands: list[list[Line]] = []
    was_open = False
    for line in lines:
        is_open = not _crosses(line, x)
        if is_open and was_open:
            bands[-1].append(line)
        else:
            bands.append([line])
        was_open = is_open
    return [part for band in bands for part in _trimmed(band, x)]


def _trimmed(band: list[Line], x: float) -> list[list[Line]]:
    """A band whose first and last lines belong to the columns; lines above it and below it stand alone."""
    inside = [at for at, line in enumerate(band) if line.box.x0 < x < line.box.x1 or balance(line.words)[0] > 0]
    if not inside:
        return [[line] for line in band]
    first, last = inside[0], inside[-1]
    while last + 1 < len(band) and band[last + 1].box.top - band[last].box.bottom < 1.5 * band[last].size:
        last += 1
    return [*([line] for line in band[:first]), band[first : last + 1], *([line] for line in band[last + 1 :])]


def _welsh_side(left: Sequence[Word], right: Sequence[Word]) -> Sequence[Word] | None:
    """The words of the side that is Welsh, where the other one is not."""
    (welsh_left, english_left), (welsh_right, english_right) = balance(left), balance(right)
    leaning = welsh_left - english_left, welsh_right - english_right
    if leaning[0] > 0 >= leaning[1]:
        return left
    return right if leaning[1] > 0 >= leaning[0] else None


# one above the other


def _above(lines: Sequence[Line]) -> set[Word]:
    """The Welsh words of lines: each column of segments is a run of text; short pieces go with what they stand at."""
    columns: list[list[Line]] = []
    found: set[Word] = set()
    for line in lines:
        for segment in line_to_segments(line):
            if stroked := welsh_by_stroke(segment.words):
                found.update(stroked)
                segment = words_to_lines(word for word in segment.words if word not in found)[0]
            own = next((column for column in reversed(columns) if _shares(column, segment)), None)
            if own is None:
                columns.append([segment])
            else:
                own.append(segment)
    spoken: dict[Line, str] = {}
    for column in columns:
        words = [word for segment in column for word in segment.words]
        told = dict(zip(map(id, words), languages(words), strict=True))
        for segment in column:
            if any(balance(segment.words)):
                spoken[segment] = told[id(segment.words[0])]
                found.update(word for word in segment.words if told[id(word)] == WELSH)
    for column in columns:
        for segment in column:
            if segment not in spoken and _neighbour(segment, spoken) == WELSH:
                found.update(segment.words)
    return found


def _shares(column: Sequence[Line], segment: Line) -> bool:
    """Whether a segment stands under a column's last ones, by half of the narrower."""
    other = column[-1].box
    common = min(other.x1, segment.box.x1) - max(other.x0, segment.box.x0)
    return common > 0.5 * min(other.width, segment.box.width)


def _neighbour(segment: Line, spoken: dict[Line, str]) -> str:
    """The language of what stands nearest on the segment's line, else of the line nearest above it."""
    middle = segment.box.y_centre
    level = [other for other in spoken if other.box.top < middle < other.box.bottom]
    if level:
        return spoken[min(level, key=lambda other: (other.box.x0 < segment.box.x0, abs(other.box.x0 - segment.box.x1)))]
    near = [other for other in spoken if abs(other.box.y_centre - middle) < 1.6 * segment.size]
    if not near or len({spoken[other] for other in near}) > 1:
        return ENGLISH
    return spoken[near[0]]


# in a ruled table


def _in_grid(grid: Grid, words: Sequence[Word]) -> set[Word]:
    """The Welsh words of a table: of columns beside English ones, of rows above English ones, and inside cells."""
    cells = [
        (slot, [word for word in words if grid_box.holds_word(word)])
        for slot in grid.slots
        for grid_box in [grid.turn.back(slot.box) if grid.turn else slot.box]
    ]
    columns = translated([(slot.column, found) for slot, found in cells if slot.colspan == 1], len(grid.xs) - 1)
    left_out = {word for slot, found in cells if slot.column in columns and slot.colspan == 1 for word in found}
    cells = [(slot, [word for word in found if word not in left_out]) for slot, found in cells]
    rows = translated([(slot.row, found) for slot, found in cells if slot.rowspan == 1], len(grid.ys) - 1)
    halves = [(slot, found, _in_cell(found)) for slot, found in cells]
    twice = sum(bool(welsh) for *_, welsh in halves) >= BROKEN
    for slot, found, welsh in halves:
        broken = slot.row == 0 or slot.row + slot.rowspan == len(grid.ys) - 1  # its other half is on the next page
        if (slot.row in rows and slot.rowspan == 1) or (twice and broken and _is_welsh(found)):
            left_out.update(found)
        else:
            left_out.update(welsh)
    return left_out


def _is_welsh(words: Sequence[Word]) -> bool:
    welsh, english = balance(words)
    return welsh > 0 and not english


def translated(cells: Iterable[tuple[int, Sequence[Word]]], count: int) -> set[int]:
    """The columns (or rows) in Welsh alone, where as many beside them are in English alone; else none."""
    spoken = ["" for _ in range(count)]
    sums = [[0.0, 0.0] for _ in range(count)]
    for at, words in cells:
        welsh, english = balance(words)
        sums[at][0] += welsh
        sums[at][1] += english
    for at, (welsh, english) in enumerate(sums):
        if max(welsh, english) >= 1.0 and max(welsh, english) >= PURE * (welsh + english):
            spoken[at] = WELSH if welsh > english else ENGLISH
    half = count // 2
    sides = [sums[at] for at in range(count)]
    if count % 2 == 0 and count >= 4:  # labels and values in one language, then both in the other
        left = [sum(side[n] for side in sides[:half]) for n in (0, 1)]
        right = [sum(side[n] for side in sides[half:]) for n in (0, 1)]
        if min(left[0], right[1]) >= SIDE and left[0] >= PURE * sum(left) and right[1] >= PURE * sum(right):
            return set(range(half))
        if min(left[1], right[0]) >= SIDE and left[1] >= PURE * sum(left) and right[0] >= PURE * sum(right):
            return set(range(half, count))
    welsh_ones = {at for at, language in enumerate(spoken) if language == WELSH}
    others = spoken.count(ENGLISH)
    return welsh_ones if others and 0.5 <= len(welsh_ones) / others <= 2.0 else set()


def _in_cell(words: Sequence[Word]) -> set[Word]:
    """The Welsh words of a cell that says the same in English."""
    welsh, english = balance(words)
    if not welsh or not english:
        return set()
    lines = words_to_lines(words)
    found = [word for line in lines for word in welsh_by_stroke(line.words)]
    ordered = [word for line in lines for word in line.words if word not in found]
    told = languages(ordered)
    found += [word for word, language in zip(ordered, told, strict=True) if language == WELSH]
    if not found or len(found) == len(words):
        return set(welsh_half([word for line in lines for word in line.words]))
    return set(found)
