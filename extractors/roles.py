"""What a column of words is for whose heading no vocabulary knows, in a table that is surely a plan.

In: a table's columns, told as far as headings and dates, posts and ratings in the cells tell them.  Out: the same,
columns of words taken for the recommendation, the action or the progress that no other column is.  Three signs:

1. the heading's words: who promises, pledges, answers or takes steps, acts; what happened since is progress;
2. the cells: what has been done is told ("Summit held", "Data is missing"), what will be done is named;
3. the place: what peers said stands first, the action beside it, progress behind both.

What the words of its heading do not tell is taken for what it is likeliest, and doubted in each record.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import combinations, permutations

from extractors.headings import DATE, Column
from schemas.document import Cell
from schemas.vocabulary import fold, rows, says_nothing

ROLES = ("recommendation", "action", "progress")
_DOES = frozenset(["lead", "lead_officer", "lead_member", "lead_due", "due"])
MOST = 4  # columns of words whose roles are asked for; a table with more is no plan
OURS = "ours"  # a word of a heading that speaks of no role, but of who answers
ENOUGH = 1.0  # points that a role needs: its place and its cells, or its heading
HEADING_WORDS = 14  # a longer one is a cell of the table's body
STATED = 5  # words that a recommendation has on average

_TOLD = re.compile(
    r"\b(?:was|were|has|have|had|is|are|been|now|since|so far|already|under ?way|to date|complete[d]?|finished|"
    r"held|met|drew|began|begun|took|taken|went|gone|given|came|sent|spent|built|brought|kept|"
    r"not (?:yet )?started|yet to|\w{3,}ed (?:in|on|by|at|to|and|for|with|last|every|monthly))\b|^[A-Z][a-z]{2,}ed\b",
    re.IGNORECASE,
)
_TO_COME = re.compile(r"\b(?:will|shall|to be|is to|are to)\b|^to ", re.IGNORECASE)


def with_roles(
    columns: Sequence[Column],
    grid: Sequence[Sequence[Cell | None]],
    body: int,
    is_short: Callable[[str], bool],
) -> list[Column]:
    """The columns, those of words that nothing else tells with a role; ``is_short``: whether a cell holds a date, a
    post, a rating, a number, an answer: no words."""
    have = {column.field for column in columns}
    missing = [role for role in ROLES if role not in have]
    asked = [c for c in columns if c.field in ("", "unknown") and len(c.heading.split()) <= HEADING_WORDS]
    told = {column.number: texts for column in asked if (texts := _words(column, grid, body, is_short))}
    if not missing or not 0 < len(told) <= MOST or not _is_plan(have):
        return list(columns)
    best = max(_ways(sorted(told), missing), key=lambda way: _points(way, columns, told))
    result = list(columns)
    for number, role in best.items():
        sure = role in heading_roles(columns[number].heading)
        result[number] = columns[number]._replace(field=role, guessed=True, doubted=not sure)
    return result


def _is_plan(have: set[str]) -> bool:
    """Whether it is surely a plan: what was recommended or is done, and who does it or by when; or two of these, how
    far it is and its rating."""
    follows = {"lead" if field.startswith("lead") else field for field in have & {*_DOES, "progress", "rag"}}
    return bool(follows & _DOES and have & {*ROLES, "rag"}) or len(follows) > 1


def _words(
    column: Column, grid: Sequence[Sequence[Cell | None]], body: int, is_short: Callable[[str], bool]
) -> list[str]:
    """The cells of a column that holds words; none where it holds little else than names, dates and figures."""
    cells = {id(cell): cell for row in grid[body:] if (cell := row[column.number]) is not None and cell.row >= body}
    texts = [str(cell.text) for cell in cells.values() if cell.colspan == 1 and not says_nothing(str(cell.text))]
    worded = [text for text in texts if len(text.split()) > 1 and not is_short(text)]
    return texts if len(worded) > 0.6 * len(texts) else []


def _ways(numbers: Sequence[int], missing: Sequence[str]) -> Iterator[dict[int, str]]:
    """Every way to give columns the missing roles, each to one at most."""
    for count in range(min(len(numbers), len(missing)) + 1):
        for chosen in combinations(numbers, count):
            for roles in permutations(missing, count):
                yield dict(zip(chosen, roles, strict=True))


def _points(way: dict[int, str], columns: Sequence[Column], told: dict[int, list[str]]) -> tuple[int, float]:
    """What speaks for a way in which each role has what it needs: as many roles as may be, then each column's points,
    less for roles in an unusual order."""
    fields = [way.get(column.number, column.field) for column in columns]
    worth = [_worth(number, role, columns[number].heading, fields, told[number]) for number, role in way.items()]
    if min(worth, default=ENOUGH) < ENOUGH:
        return -1, 0.0
    said = [number in way and field in heading_roles(columns[number].heading) for number, field in enumerate(fields)]
    order = [(ROLES.index(field), said[number]) for number, field in enumerate(fields) if field in ROLES]
    odd = sum(one > two and not (one_said or two_said) for (one, one_said), (two, two_said) in combinations(order, 2))
    return len(way), sum(worth) - 1.5 * odd


def _worth(number: int, role: str, heading: str, fields: Sequence[str], texts: Sequence[str]) -> float:
    """What speaks for a column's role: 1. its heading, 2. its cells, 3. its place."""
    said = heading_roles(heading)
    points = 0.0 if not said else 3.0 if role in said else -3.0
    share = sum(map(_is_told, texts)) / len(texts)
    stated = fields.index("recommendation") if "recommendation" in fields else None
    if role == "action":
        points += -1.5 if share >= 0.5 else 0.5
        if stated is not None:
            beside = all(field in ("ref", "action_ref", "other") for field in fields[stated + 1 : number])
            answered = not _DOES.isdisjoint(fields[number + 1 :])
            points += (1.0 if beside else 0.5 if answered else 0.25) if number > stated else 0.25 if said else -2.0
    elif role == "progress":
        points += 2.0 if share >= 0.5 else -1.5 if share < 0.2 else 0.0
        points += -1.0 if stated is not None and number < stated else 0.0
    else:
        points += -1.0 if share >= 0.5 else 0.0
        words = sum(len(text.split()) for text in texts) / len(texts)
        first = _DOES.isdisjoint(fields[:number]) and set(ROLES).isdisjoint(fields[:number])
        points += 1.5 if words >= STATED and first else -2.0
    return points


@lru_cache(maxsize=65536)
def _is_told(text: str) -> bool:
    """Whether a cell tells what was done or how things are."""
    return _TOLD.search(text) is not None and _TO_COME.search(text) is None


@lru_cache(maxsize=4096)
def heading_roles(heading: str) -> frozenset[str]:
    """The roles that the words of a heading speak for; a date in it, for progress at that time."""
    dateless = DATE.sub(" ", heading)
    words = fold(dateless).split()
    phrases = {" ".join(words[at : at + size]) for size in (1, 2, 3) for at in range(len(words) - size + 1)}
    known = {phrase: _heading_words().get(phrase, frozenset()) - {OURS} for phrase in phrases}
    size = max((phrase.count(" ") for phrase, fields in known.items() if fields), default=0)
    longest = frozenset[str]().union(*(fields for phrase, fields in known.items() if 0 < size == phrase.count(" ")))
    said = longest or frozenset[str]().union(*known.values())
    return said or frozenset(["progress"] if dateless != heading else [])


def spoken_role(heading: str) -> str:
    """The role that a heading's words speak for where they speak for one alone; "" for any other heading."""
    roles = heading_roles(heading)
    return next(iter(roles - {"none"})) if len(roles) == 1 and "none" not in roles else ""


def is_ours(heading: str) -> bool:
    """Whether a heading speaks of "us", who answer a review."""
    return any(OURS in _heading_words().get(word, ()) for word in fold(heading).split())


@cache
def _heading_words() -> dict[str, frozenset[str]]:
    fields: dict[str, frozenset[str]] = {}
    for row in rows("heading_words"):
        fields[row["word"]] = fields.get(row["word"], frozenset()) | {row["field"]}
    return fields
