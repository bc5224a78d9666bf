"""Whether a column's cells are a council's own ratings: a few words, again and again, each on a ground of its own.

In: the cells of a column below its heading.  Out: yes, where most stand on a colour, the same words always on the same,
other words on another.
"""

from __future__ import annotations

from collections.abc import Iterable

from schemas.colour import colour_name
from schemas.document import Cell
from schemas.vocabulary import fold, says_nothing

WORDS = 5  # of a rating, at most
CELLS = 3  # coloured, at least
COLOURS = 2
MOST = 0.7  # share of the cells with words


def are_coloured_words(cells: Iterable[Cell]) -> bool:
    """Whether the cells rate by words on colours: "Landed" on blue, "Grounded" on red."""
    own = {id(cell): cell for cell in cells if cell.text and not says_nothing(str(cell.text))}.values()
    grounds: dict[str, set[str]] = {}
    coloured = 0
    for cell in own:
        ground = cell.mark or cell.fill
        name = colour_name(ground) if ground else None
        if ground and name and len(cell.text) <= WORDS:
            grounds.setdefault(fold(str(cell.text)), set()).add(ground)
            coloured += 1
    if coloured < max(CELLS, MOST * len(own)):
        return False
    seen = [next(iter(colours)) for colours in grounds.values() if len(colours) == 1]
    names = {colour_name(colour) for colour in seen}
    return len(seen) == len(grounds) == len(set(seen)) and len(names) >= COLOURS
