"""A table that gives each recommendation's number, a word or two on its subject and how far it is, and no more.

| No. | In brief | View at 31 December 2025 |      the recommendations themselves are printed elsewhere, each with
| 1   | Vision   | Largely done             |      the progress told on it

In: the recommendations that the rest of the paper prints, and its tables, or what was read from such a table as a plan.
Out: the recommendations with the ratings that the table gives to their numbers.

1. every row begins with a number or a code, no two alike; the last column that rates nearly all of them by a state of
   the vocabulary or of the paper's key, or by its ground, is that of the ratings, and so are dated ones before it;
2. the numbers are those of the recommendations: nearly all rows find theirs, which has no rating of its own yet.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, pairwise, takewhile

from extractors.as_of import date_in
from extractors.content import looks_like_rating
from extractors.outline import Node, Part
from extractors.spread import rows as rows_of
from extractors.spread import spread_at
from schemas.colour import colour_name
from schemas.document import NO_TEXT, Cell, Document, Paragraph, Place, Table, Text
from schemas.geometry import union
from schemas.printed import PrintedRating, PrintedRecommendation
from schemas.vocabulary import fold, says_nothing

NEARLY = 0.8  # share of the rows that must rate, and that must find their recommendation
ROWS = 3  # fewer are no summary
BRIEF = 14  # words on a recommendation's subject, at most
CAPTION = 25  # words of the line above the table
_KEY = re.compile(
    r"\(?(?:(?:key\s+)?rec(?:ommendation)?s?\.?\s*(?:no\.?\s*)?|R)?(?P<key>[A-Z]{0,3}\s?-?\d{1,2}[a-z]?)[).:]?(?=\s|$)",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:audit\w*|risks?|indicators?|measures?|kpis?|objectives?|projects?|savings)\b", re.IGNORECASE
)

Ratings = Mapping[str, tuple[PrintedRating, ...]]


def with_summary(
    found: Sequence[PrintedRecommendation], document: Document, nodes: Sequence[Part] = ()
) -> list[PrintedRecommendation]:
    """The recommendations with the ratings of the first table that sums them up; as they are where none does.

    ``nodes``: the document's outline, in which columns that only white divides are looked for, too.
    """
    if not any(_waits(item) for item in found):
        return list(found)
    signs = frozenset(fold(entry.sign) for entry in document.legend if entry.sign)
    tables = (_ratings(table, caption, signs) for caption, table in _tables(document))
    for ratings in chain(tables, _in_columns(nodes, signs)):
        rated = _joined(found, ratings)
        if rated is not None:
            return rated
    return list(found)


def joined(
    found: Sequence[PrintedRecommendation], plan: Sequence[PrintedRecommendation]
) -> list[PrintedRecommendation] | None:
    """The recommendations with the ratings of rows that were read as a plan's; None where these are no summary.

    A summary's rows only name the subject of what is printed in full elsewhere.
    """
    if any(item.actions or item.progress or len(item.text) > BRIEF or not item.ratings for item in plan):
        return None
    ratings = {_key(f"{item.ref} {item.text}"): item.ratings for item in plan}
    return _joined(found, ratings) if len(ratings) == len(plan) else None


def _joined(found: Sequence[PrintedRecommendation], ratings: Ratings) -> list[PrintedRecommendation] | None:
    waiting = {_key(str(item.ref)): at for at, item in enumerate(found) if _waits(item)}
    known = [key for key in ratings if key and key in waiting]
    if len(ratings) < ROWS or len(known) < NEARLY * len(ratings) or len(waiting) > 2 * len(ratings):
        return None
    result = list(found)
    for key in known:
        result[waiting[key]] = replace(result[waiting[key]], ratings=ratings[key])
    return result


def _waits(item: PrintedRecommendation) -> bool:
    """Whether a recommendation of others than officers has a number and nothing that rates it."""
    rated = item.ratings or any(action.ratings for action in item.actions)
    return item.kind != "decision" and bool(item.ref) and not rated


def _key(wording: str) -> str:
    """The number or the code that a wording begins with; "" where there is none."""
    match = _KEY.match(wording.strip())
    return re.sub(r"[\s-]", "", match["key"]).casefold().lstrip("0") if match else ""


def _tables(document: Document) -> Iterator[tuple[Text, Table]]:
    """The document's tables of two columns or more, each with the line above it, if there is a short one."""
    for before, block in pairwise(chain((None,), document.blocks)):
        if isinstance(block, Table) and block.column_count > 1 and not block.fields:
            near = before.text if isinstance(before, Paragraph) and len(before.text) <= CAPTION else NO_TEXT
            yield near, block


def _ratings(table: Table, caption: Text, signs: frozenset[str]) -> Ratings:
    """The ratings of a table by the number of their row; none where it is no summary."""
    head, *rows = table.grid()
    names = " ".join(str(cell.text) for cell in head if cell is not None)
    keys = [_key(str(row[0].text)) if row[0] is not None else "" for row in rows]
    if len(rows) < ROWS or not all(keys) or len(set(keys)) < len(keys) or _OTHERS.search(f"{caption} {names}"):
        return {}
    if any(len(cell.text) > BRIEF for row in rows for cell in row if cell is not None):
        return {}
    found: dict[str, tuple[PrintedRating, ...]] = {}
    for column in range(table.column_count - 1, 0, -1):
        date = date_in(_text(head[column]))
        if found and not date:
            break  # one view, or several that are dated
        cells = [row[column] for row in rows]
        if sum(cell is not None and _rates(cell, signs) for cell in cells) < NEARLY * len(rows):
            continue
        as_of = date or date_in(caption) or NO_TEXT
        for key, cell, row in zip(keys, cells, rows, strict=True):
            if cell is not None and _rates(cell, signs):
                found[key] = (_printed(cell, row, as_of), *found.get(key, ()))
    return found


def _in_columns(nodes: Sequence[Part], signs: frozenset[str]) -> Iterator[Ratings]:
    """The ratings at the end of the rows in columns of white that begin with a number each."""
    for at, node in enumerate(nodes):
        if not isinstance(node, Node) or not _key(str(node.paragraph.text)) or len(node.text) > BRIEF:
            continue
        spread = spread_at(nodes, at)
        told = list(takewhile(_is_row, rows_of(spread))) if spread is not None else []
        keys = [_key(str(row[0])) for row in told]
        ended = [row[-1] for row in told]
        brief = all(len(cell) <= BRIEF for row in told for cell in row)
        if len(told) < ROWS or not brief or len(set(keys)) < len(keys):
            continue
        if not all(fold(str(text)) in signs or looks_like_rating(str(text)) for text in ended):
            continue
        above = nodes[at - 1] if at else None
        caption = above.paragraph.text if isinstance(above, Node) and len(above.text) <= CAPTION else NO_TEXT
        if not _OTHERS.search(str(caption)):
            as_of = date_in(caption) or NO_TEXT
            yield {key: (_worded(text, as_of),) for key, text in zip(keys, ended, strict=True)}


def _is_row(row: Sequence[Text]) -> bool:
    return bool(_key(str(row[0]))) and bool(row[-1])


def _worded(text: Text, as_of: Text) -> PrintedRating:
    ink = next((word.colour for word in text.words if colour_name(word.colour)), None)
    return PrintedRating(text, None, None, ink, Place(text.page, union(text.words)), as_of)


def _text(cell: Cell | None) -> Text:
    return cell.text if cell is not None else NO_TEXT


def _rates(cell: Cell, signs: frozenset[str]) -> bool:
    wording = str(cell.text)
    if not wording or says_nothing(wording):
        ground = cell.mark or cell.fill
        return ground is not None and colour_name(ground) is not None
    return fold(wording) in signs or looks_like_rating(wording)


def _printed(cell: Cell, row: Iterable[Cell | None], as_of: Text) -> PrintedRating:
    shading = {other.fill for other in row if other is not None and other is not cell}
    fill = None if cell.fill in shading else cell.fill
    ink = next((word.colour for word in cell.text.words if colour_name(word.colour)), None)
    return PrintedRating(cell.text, fill, cell.mark, ink, cell.places[0], as_of)
