"""What a report asks for in a row of the table at its head: "Recommendations | It is recommended that Cabinet: 1. …".

In: the words of a cell.  Out: the nodes that they would be outside a table, a paragraph or an item each.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractors.markers import marker
from extractors.outline import Node
from schemas.document import Paragraph, Table, Text
from schemas.page import Word

APART = 0.5  # times the size: more white than this above a line begins a paragraph


def labelled_cells(table: Table) -> Iterator[tuple[Text, Text]]:
    """Each row's label and the cell beside it, in a table of two columns."""
    if table.column_count != 2:
        return
    for row in table.grid():
        cells = [cell for cell in dict.fromkeys(row) if cell is not None and cell.text]
        if len(cells) == 2:
            yield cells[0].text, cells[1].text


def cell_nodes(text: Text) -> list[Node]:
    """The paragraphs and items of a cell, in order."""
    groups: list[list[Word]] = []
    for line in text.lines():
        if groups and not _begins(groups[-1], line):
            groups[-1].extend(line)
        else:
            groups.append(list(line))
    return [_node(words) for words in groups]


def _begins(above: Sequence[Word], line: Sequence[Word]) -> bool:
    """Whether a line begins a paragraph: with a marker, behind a colon, or below white."""
    mark = marker(line)
    last = above[-1]
    apart = line[0].page != last.page or line[0].top - last.bottom > APART * last.size
    ended = last.text.endswith((".", ";", ":")) or last.text.casefold() == "and"
    return ended and (mark is not None or last.text.endswith(":") or apart)


def _node(words: Sequence[Word]) -> Node:
    text = Text((words[0]._replace(glued=False), *words[1:]))
    return Node(Paragraph(text, max(word.size for word in words), False), marker(text.words), 0.0)
