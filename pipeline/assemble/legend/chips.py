"""Keys of coloured cells in lines of text: "[Green] on track   [Amber] at risk of / slipping"."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.assemble.layout import Line, line_to_segments
from pipeline.assemble.legend.signs import fold_lookalikes, trim
from schemas.colour import colour_name
from schemas.document import LegendEntry, Place, Text
from schemas.page import Fill

NAME = 6  # words of a sign, at most; of more than three where its ground is no band
WIDEST = 25.0  # times the size: such a ground
PADDING = 8.0  # points between a cell's edge and its words, by which the lines below it may stand out


def cells_in_lines(block: Sequence[Line], fills: Sequence[Fill]) -> list[LegendEntry]:
    """The entries of each line; a line below them without a cell of its own goes on with their meanings."""
    entries: list[LegendEntry] = []
    row: list[LegendEntry] = []
    wraps = False
    for line in block:
        found = _cells_in_line(line, fills)
        if found and entries and (rest := _wrapped(line, found[0], entries[0])):
            entries[-1] = entries[-1]._replace(meaning=entries[-1].meaning + rest)
            wraps = True
        elif wraps and not found:
            return entries  # what goes on with the last meaning, or a text of its own
        row = found or (_gone_on(row, line) if row else [])
        if not found and row:
            entries = entries[: -len(row)]
        entries += row
    return [] if _on_one_ground(entries) else entries


def _on_one_ground(entries: Sequence[LegendEntry]) -> bool:
    """Whether cells with words of their own all stand on one colour: the tint of labels, which explains nothing."""
    words = [entry for entry in entries if entry.sign and len(entry.sign) > 2]
    return 1 < len(words) == len(entries) and len({entry.colour for entry in words}) == 1


def _wrapped(line: Line, sign: LegendEntry, first: LegendEntry) -> Text | None:
    """The words before a line's first sign, where signs run on as words do: they end the meaning on the line above."""
    rest = Text(tuple(word for word in line.words if word.x1 <= sign.place.box.x0))
    return rest if rest and abs(rest.words[0].x0 - first.place.box.x0) < PADDING else None


def _gone_on(row: Sequence[LegendEntry], line: Line) -> list[LegendEntry]:
    """The entries with the parts of a line below them, each of which begins under a cell or under its meaning."""
    longer = list(row)
    for part in line_to_segments(line):
        left = part.box.x0
        at = next((n for n, entry in enumerate(row) if _begins_under(entry, left)), None)
        if at is None:
            return []
        longer[at] = longer[at]._replace(meaning=longer[at].meaning + Text(part.words))
    return longer


def _begins_under(entry: LegendEntry, left: float) -> bool:
    return any(abs(left - edge) < PADDING for edge in (entry.place.box.x0, entry.meaning.words[0].x0))


def _cells_in_line(line: Line, fills: Sequence[Fill]) -> list[LegendEntry]:
    """Coloured cells with a letter or a word in them, each followed by its meaning, side by side on a line."""
    grounds = [
        f
        for f in fills
        if colour_name(f.colour)
        and f.box.height <= 4 * line.size
        and f.box.top - 1 <= line.box.y_centre <= f.box.bottom + 1
    ]
    if not grounds:  # by far the commonest
        return []
    signs: dict[int, Fill] = {}
    for at, word in enumerate(line.words):
        ground = next((f for f in grounds if f.box.holds_word(word)), None)
        if ground is not None:
            signs[at] = ground
    entries = []
    starts = [at for at in signs if at - 1 not in signs]
    if not starts:
        return []
    for start, following in zip(starts, [*starts[1:], len(line.words)], strict=True):
        inside = [at for at in range(start, following) if signs.get(at) == signs[start]]
        meaning = trim([line.words[at] for at in range(start, following) if at not in inside])
        name = fold_lookalikes(str(Text(tuple(line.words[at] for at in inside))))
        word = line.words[start]
        if not meaning and colour_name(signs[start].colour):  # the cell's own words say what its colour means
            own = Text(tuple(line.words[at] for at in inside))
            entries.append(LegendEntry(None, signs[start].colour, own, Place(word.page, word.box)))
        elif meaning and (len(inside) <= 3 or (len(inside) <= NAME and signs[start].box.width <= WIDEST * line.size)):
            entries.append(LegendEntry(name, signs[start].colour, meaning, Place(word.page, word.box)))
    return entries
