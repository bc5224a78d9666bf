"""What a flowing document says: paragraphs and tables in reading order, before they stand on any paper.

Word files, web pages and text files have no pages; their readers give these values, and
:mod:`pipeline.assemble.flow` sets them on one endless page.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

GAP = "\t"  # in a run: a wide gap, as between a label and its value
NEW_LINE = "\n"  # in a run: a line that the writer ended
BROKEN_WORD = "\v"  # in a run, behind a hyphen: a line that the width of the paper ended inside a word

BULLET = "•"
BLACK = "#000000"


class Run(NamedTuple):
    """Letters that look the same; white space inside is one space, or one of the three signs above."""

    text: str
    bold: bool = False
    raised: bool = False  # a superscript: "th" of 5th, or a note's mark
    colour: str = BLACK  # "#rrggbb"
    ground: str | None = None  # the colour behind the letters: a marker pen, say


@dataclass(frozen=True, slots=True)
class FlowParagraph:
    """One paragraph, heading or item of a list."""

    runs: tuple[Run, ...]
    heading: int = 0  # 0: none; 1 (the title) to 6
    level: int = 0  # how far it is indented, in steps, from 0
    marker: str = ""  # what the list prints before it: "•", "1.", "(a)", "2.1"

    def __str__(self) -> str:
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class FlowCell:
    """A cell where its row prints it; what merged cells cover is not given again."""

    paragraphs: tuple[FlowParagraph, ...] = ()
    rowspan: int = 1
    colspan: int = 1
    fill: str | None = None  # colour of its ground, "#rrggbb"
    mark: str | None = None  # colour of a small shape or picture inside it


@dataclass(frozen=True, slots=True)
class FlowTable:
    """Rows of cells, as in HTML: a row leaves out the places that cells above it cover."""

    rows: tuple[tuple[FlowCell, ...], ...]
    widths: tuple[float, ...] = ()  # of its columns in points, where the file gives them


@dataclass(frozen=True, slots=True)
class Flow:
    """A whole document; ``title`` is the file's own note of its title, which may be out of date."""

    blocks: tuple[FlowParagraph | FlowTable, ...]
    title: str = ""
    furniture: tuple[FlowParagraph, ...] = ()  # headers and footers
    footnotes: tuple[FlowParagraph, ...] = ()
