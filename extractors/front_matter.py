"""The labelled facts at a report's head, in their many layouts.

"Label: value" on one line, two labels on one line, a label over its value, a table with labels beside or above
their values, known labels without a colon ("Status For information").  The head ends at the first heading of the
report's body, at what is recommended, or at the first long paragraph without a label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.label_grids import label_grid
from extractors.labels import field_of, labels
from extractors.outline import Node, Part, TableNode
from schemas.document import Cell, Table, Text
from schemas.page import Word
from schemas.printed import PrintedFact
from schemas.vocabulary import fold

LABEL_WORDS = 8  # no known label is longer
GAP = 1.5  # times the size: white between a label's column and its value's
VALUE_WORDS = 60  # a longer value is the report's text
PROSE_WORDS = 28  # a paragraph this long without a label ends the head
HEAD_PAGES = 2

_BODY = re.compile(
    r"^(?:\d[\d.]*\s+)?(?:recommend|purpose of|executive summary|summary\b|introduction|background|"
    r"decisions? |reasons? for|"
    r"main report|report$|issue for|agenda$|minutes\b|resolved|the committee is|it is recommended)",
    re.IGNORECASE,
)
_GOES_ON = frozenset(["of", "and", "&", "the", "for", "to", "in", "on", "a", "with", "–", "-", "by", ","])
_NO_COLON = frozenset(
    ["to", "from", "date", "time", "place", "item", "service", "purpose", "director", "exempt", "meeting"]
)


def front_matter(nodes: Sequence[Part]) -> tuple[list[PrintedFact], int]:
    """The facts in printed order, and the place of the first node behind the head."""
    facts: list[PrintedFact] = []
    at, misses = 0, 0
    while at < len(nodes) and nodes[at].page < nodes[0].page + HEAD_PAGES:
        node = nodes[at]
        if isinstance(node, TableNode):
            found = list(_table_facts(node.table))
            if not found and facts:
                break
            facts += found
            at += 1
            continue
        found, used = _node_facts(nodes, at, facts[-1].value.words[0].x0 if facts else None)
        if not found and any(fact.field for fact in facts) and _ends_head(node):
            break
        if not found and len(node.text) > PROSE_WORDS:
            break
        if node.rank and not any(fact.field for fact in found):
            found = []  # a title may have a colon, too
        misses = 0 if found else misses + 1
        if misses > 8:
            break
        facts += found
        at += used
    if any(fact.field in ("decision_status", "call_in") for fact in facts):
        facts += _facts_at_end(nodes, at)  # a page of decision details has labels above and below its text
    known = sum(bool(fact.field) for fact in facts)
    return [fact for fact in facts if fact.field or known > 1], at  # among labels that are known, a new one is a label


def _facts_at_end(nodes: Sequence[Part], start: int) -> list[PrintedFact]:
    """Known labels with a colon below the text: one a line, short values."""
    found: list[PrintedFact] = []
    for node in nodes[start:]:
        if isinstance(node, Node) and len(node.text) <= PROSE_WORDS:
            found += [
                fact for fact in _split(node.paragraph.text) if fact.field and fact.value and fact.field != "purpose"
            ]
    return found


def _ends_head(node: Node) -> bool:
    return bool(_BODY.match(str(node.paragraph.text))) or (bool(node.rank) and node.depth > 0)


# labels in lines


def _node_facts(nodes: Sequence[Part], at: int, edge: float | None) -> tuple[list[PrintedFact], int]:
    """The facts of a paragraph, and how many nodes they use: a label alone takes the node below it.

    ``edge``: where the values above it began.
    """
    node = nodes[at]
    assert isinstance(node, Node)
    text = node.paragraph.text
    if _BODY.match(str(text)) and not label_at(text.words, 0):
        return [], 1
    facts = _split(text)
    beside = _beside_gap(text, edge)
    if (
        beside is not None
        and (beside.field or edge is not None)
        and (not facts or (len(facts) == 1 and len(facts[0].label) < len(beside.label)))
    ):
        facts = [beside]
    grid, end = label_grid(nodes, at)
    if grid:
        return grid, end - at
    if not facts:
        return [], 1
    used = 1
    last = facts[-1]
    while not last.value and at + used < len(nodes):  # the value stands below
        below = nodes[at + used]
        if not isinstance(below, Node) or len(below.text) > VALUE_WORDS or _split(below.paragraph.text):
            break
        if _ends_head(below):
            break
        facts[-1] = last = last._replace(value=below.paragraph.text)
        used += 1
    return [_without_meeting(fact) for fact in facts if fact.value and len(fact.value) <= VALUE_WORDS], used


def _without_meeting(fact: PrintedFact) -> PrintedFact:
    """ "Report of the Director … to the meeting of … to be held on …": whose report it is ends before "to"."""
    match = re.search(r"\sto\s+(?:the\s+)?(?:meeting|cabinet|council|committee)\b", str(fact.value), re.IGNORECASE)
    if fact.field != "report_of" or match is None:
        return fact
    return fact._replace(value=fact.value.between(0, match.start()))


def _split(text: Text) -> list[PrintedFact]:
    """A paragraph's labels with what follows each; nothing where it does not begin with a label."""
    words = text.words
    starts = list(_line_starts(text))
    found: list[tuple[int, int, str]] = []  # first word of the label, first word behind it, field
    at = 0
    while at < len(words):
        begins = at == 0 or _is_divided(words, at)
        label = label_at(words, at, at in starts) if begins and (at in starts or found) else None
        if label is None:
            at += 1
            continue
        if not label[1] and found and found[-1][1] == at:  # words behind a label alone are its value
            at += 1
            continue
        found.append((at, at + label[0], label[1]))
        at += label[0]
    if not found or found[0][0] > 0:
        return []
    ends = [start for start, _, _ in found[1:]] + [len(words)]
    return [
        PrintedFact(field, text.cut(start, behind).without_signs(), text.cut(behind, end).without_signs())
        for (start, behind, field), end in zip(found, ends, strict=True)
    ]


def _beside_gap(text: Text, known: float | None) -> PrintedFact | None:
    """A label and its value in two columns that only white divides, each over one line or more.

    ``known``: where the values above began; a smaller gap there divides, too.
    """
    lines = text.lines()
    edge = None
    for before, word in zip(lines[0], lines[0][1:], strict=False):
        gap = word.x0 - before.x1
        if gap > GAP * word.size or (known is not None and abs(word.x0 - known) < 2 and gap > 0.4 * word.size):
            edge = word.x0
            break
    if edge is None:
        return None
    label, value = [], []
    for line in lines:
        left = [word for word in line if word.x1 < edge - 0.5 * word.size]
        right = [word for word in line if word.x0 > edge - 2]
        if len(left) + len(right) < len(line):
            return None
        label += left
        value += right
    name = Text(tuple(label))
    if (
        not value
        or len(label) > LABEL_WORDS
        or any(
            w.x0 - v.x1 > GAP * w.size for v, w in zip(lines[0][len(label) :], lines[0][len(label) + 1 :], strict=False)
        )
    ):
        return None
    return PrintedFact(field_of(str(name)), name.without_signs(), Text((value[0]._replace(glued=False), *value[1:])))


def _is_divided(words: Sequence[Word], at: int) -> bool:
    """Whether a further label may begin in the middle of a line: a capital behind a space, no phrase going on."""
    going_on = words[at - 1].text.casefold() in _GOES_ON and not words[at - 1].glued  # the A of N/A is no article
    return not words[at].glued and words[at].text[:1].isupper() and not going_on


def _line_starts(text: Text) -> Iterator[int]:
    at = 0
    for line in text.lines():
        yield at
        at += len(line)


def label_at(words: Sequence[Word], at: int, line_start: bool = True) -> tuple[int, str] | None:
    """The label that begins at a word: how many words it has with its colon, and its field ("" unknown)."""
    reach = min(LABEL_WORDS, len(words) - at)
    colon = next((n for n in range(1, reach + 1) if at + n < len(words) and words[at + n].text == ":"), None)
    plain = [str(Text(tuple(words[at : at + n]))) for n in range(1, reach + 1)]
    line = next((n for n in range(1, reach) if words[at + n].top > words[at].bottom - 1), None)
    if line_start and line is not None and fold(plain[line - 1].strip(" :?")) in labels():
        return line, labels()[fold(plain[line - 1].strip(" :?"))]  # a label that fills its line
    if colon is not None:
        field = labels().get(fold(plain[colon - 1].rstrip("?")))
        if field is not None:
            return colon + 1, field
    if not line_start:
        return None
    for count in range(reach, 0, -1):
        folded = fold(plain[count - 1].strip("–-:. "))
        field = labels().get(folded)
        if field is None or plain[count - 1].endswith(","):
            continue
        if at + count == len(words):
            return count, field
        after = words[at + count]
        wide = after.x0 - words[at + count - 1].x1 > 0.9 * after.size or after.top > words[at + count - 1].bottom - 1
        dash = after.text in ("–", "-", "—")
        if dash or wide or (folded not in _NO_COLON and after.text[:1].isupper() and not after.glued):
            return count + dash, field
    if colon is not None and colon <= 6 and plain[colon - 1][:1].isupper() and not plain[colon - 1].endswith("."):
        return colon + 1, ""
    return None


# labels in tables


def _table_facts(table: Table) -> Iterator[PrintedFact]:
    """Labels with their values from a table: inside one cell, in the cell to the right, or in the cell below."""
    if table.row_count > 25:
        return
    grid = table.grid()
    seen: set[int] = set()
    for row in grid:
        for cell in row:
            if cell is None or id(cell) in seen or not cell.text:
                continue
            seen.add(id(cell))
            inside = [fact for fact in _split(cell.text) if fact.value and fact.field] if _holds_both(cell) else []
            if inside:
                yield from inside
                continue
            if re.search(r"\w{5,}\s?\.$", str(cell.text)):
                continue  # a sentence, however short ("Published."): no label
            field = labels().get(fold(str(cell.text).strip(" :")))
            if field is None and not str(cell.text).rstrip().endswith(":"):
                continue
            value = _beside(grid, cell) or _below(grid, cell)
            if value is not None:
                seen.add(id(value))
                yield PrintedFact(field or "", cell.text.without_signs(), value.text)


def _holds_both(cell: Cell) -> bool:
    """Whether a cell may hold a label and its value: behind a colon, or on the lines below the label."""
    first = fold(str(Text(cell.text.lines()[0])).strip(" :"))
    return ":" in str(cell.text) or (first in labels() and len(cell.text.lines()) > 1)


def _beside(grid: Sequence[Sequence[Cell | None]], cell: Cell) -> Cell | None:
    column = cell.column + cell.colspan
    other = grid[cell.row][column] if column < len(grid[cell.row]) else None
    return other if other is not None and other.text and not _is_label(other) else None


def _below(grid: Sequence[Sequence[Cell | None]], cell: Cell) -> Cell | None:
    row = cell.row + cell.rowspan
    other = grid[row][cell.column] if row < len(grid) else None
    return other if other is not None and other.text and not _is_label(other) else None


def _is_label(cell: Cell) -> bool:
    """Whether a cell is a label itself, or holds one with its value."""
    return fold(str(cell.text).strip(" :")) in labels() or any(f.value and f.field for f in _split(cell.text))
