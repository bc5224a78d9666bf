"""What a column's cells say about its field, where its heading says nothing, or something else."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache
from string import ascii_uppercase

from extractors.coloured_words import are_coloured_words
from extractors.headings import DATE, Column, heading_field, weak_headings
from extractors.lead_words import is_person
from extractors.roles import heading_roles
from schemas.document import Cell, Text
from schemas.vocabulary import fold, rows, says_nothing

_REF = re.compile(r"\(?[A-Za-z]{0,4}\W?\d{1,3}(?:[.\d]*)[a-z]?[).:]?|\(?[a-z]\)|[ivxIVX]+[.)]")
_PERCENTAGE = re.compile(r"\d{1,3}\s*(?:%|per\s?cent)(?:\s*complete)?", re.IGNORECASE)
_BETWEEN_NAMES = re.compile(r"\s*(?:[,;/&()]|\band\b)\s*")
LEADS = ("lead", "lead_officer", "lead_member")


def infer_field(column: Column, grid: Sequence[Sequence[Cell | None]], body: int, columns: Sequence[Column]) -> Column:
    """A guess from the column's cells: dates, ratings, posts, references, or the long text that is missing."""
    cells = [
        cell
        for row in grid[body:]
        if (cell := row[column.number]) is not None and cell.row >= body and cell.colspan == 1
    ]
    texts = [str(cell.text) for cell in dict.fromkeys(cells) if not says_nothing(str(cell.text))]
    have = {other.field for other in columns}
    if not column.heading and "ref" not in have and _count_on(texts):
        return column._replace(field="ref", guessed=True)
    if not texts:
        coloured = [cell for cell in cells if cell.fill or cell.mark]
        return column._replace(field="rag", guessed=True) if coloured and "rag" not in have else column
    tests: list[tuple[str, Callable[[str], bool]]] = [
        ("rag", looks_like_rating),
        ("due", looks_like_date),
        ("lead", looks_like_post),
        ("ref", looks_like_ref),
    ]
    for field, test in tests:
        second = field == "lead" and bool(have & set(LEADS))  # plans often name a member and an officer
        wanted = not column.heading or field not in have
        if field == "rag" and "rag" not in have and are_coloured_words(cells):
            return column._replace(field="rag", guessed=True)
        if wanted and sum(map(test, texts)) >= (0.8 if second and column.heading else 0.6) * len(texts):
            return column._replace(field=field, guessed=True)
    if column.heading and not have & set(LEADS) and _holds_names(column, list(dict.fromkeys(cells))):
        return column._replace(field="lead", guessed=True)
    long = sum(map(len, texts)) / len(texts) > 40 and have & {"due", "rag", "lead", "lead_officer", "progress"}
    missing = next((field for field in ("recommendation", "action", "progress") if field not in have), None)
    if long and missing and not column.heading:
        return column._replace(field=missing, guessed=True)
    return column._replace(field="unknown")


def _count_on(texts: Sequence[str]) -> bool:
    """Whether cells count by letters: A, B, C."""
    return len(texts) >= 3 and [text.strip("().") for text in texts] == list(ascii_uppercase[: len(texts)])


def by_content(column: Column, grid: Sequence[Sequence[Cell | None]], body: int, columns: Sequence[Column]) -> Column:
    """The column with another field where its cells plainly hold something else than its heading says.

    "Response" over Accepted, Agreed in part, alone or beside the actions, is none; "Step" over 1.1, 1.2 numbers the
    actions; "Milestone" over sentences is the action; "Timescale and status" over dates is when; "Status" over
    sentences is progress; "Where we are" over On track, Done is a rating; "Progress" over 40% is neither, "Latest
    note" over dates alone dates the notes beside it.
    """
    cells = {id(cell): cell for row in grid[body:] if (cell := row[column.number]) is not None and cell.colspan == 1}
    texts = [str(cell.text) for cell in cells.values() if not says_nothing(str(cell.text))]
    have = Counter(other.field for other in columns)
    if not texts:
        lit = column.guessed and not have["rag"] and any(cell.fill or cell.mark for cell in cells.values())
        return column._replace(field="unknown") if lit else column
    if _rates(column, texts) and not have["rag"]:
        return column._replace(field="rag", guessed=True)
    length = sum(map(len, texts)) / len(texts)

    def mostly(test: Callable[[str], bool]) -> bool:
        return sum(map(test, texts)) >= 0.6 * len(texts)

    if _contradicted(column, texts):
        return column._replace(field="unknown")
    if column.guessed and have[column.field] > 1 and not any(map(_SHORT.get(column.field, bool), texts)):
        return column._replace(field="", guessed=False)  # "Delivery", like "Deliver by", beside the column of dates
    if column.field == "action" and (
        all(map(looks_like_answer, texts)) or (have["action"] > 1 and mostly(looks_like_answer))
    ):
        return column._replace(field="other")
    if column.field == "action" and mostly(looks_like_ref):
        return column._replace(field="action_ref")
    if column.field == "due" and length > 30 and not mostly(looks_like_date) and not have["action"]:
        return column._replace(field="action")
    if (
        column.field == "due"
        and fold(DATE.sub(" ", column.heading)) in weak_headings()
        and have["due"] > 1
        and not mostly(looks_like_date)
    ):
        return column._replace(field="unknown" if have["action"] else "action")
    if column.field == "date_made" and not have["due"] and _promises(column, columns) and mostly(looks_like_date):
        return column._replace(field="due", guessed=True)  # "Our date"
    if column.field == "rag" and not have["due"] and length < 60 and mostly(_begins_with_date):
        return column._replace(field="due")  # "Timescale and status"
    if column.field == "rag" and length > 60:
        return column._replace(field="progress")
    if column.field == "progress" and not have["rag"] and length < 25 and mostly(looks_like_rating):
        return column._replace(field="rag")
    if column.field == "progress" and all(map(_PERCENTAGE.fullmatch, texts)):
        return column._replace(field="other")
    if column.field == "progress" and have["progress"] > 1 and all(map(is_date, texts)):
        return column._replace(field="as_of")
    if column.field == "as_of" and not mostly(looks_like_date):
        return column._replace(field="unknown" if have["progress"] else "progress")
    return column


def _rates(column: Column, texts: Sequence[str]) -> bool:
    """Whether a column rates whatever its heading says: words of states and nothing else, two of them or more, so clear
    that none may be a date or an answer ("Ongoing", "Yes"); below a heading that is known by its likeness alone,
    letters and colours, too."""
    if column.field in ("rag", "ref", "action_ref", "progress", *LEADS) or not all(map(looks_like_rating, texts)):
        return False
    told = {fold(text) for text in texts}
    clear = told & _states()
    return len(told) > 1 and (column.guessed or len(clear) > 1)


def _holds_names(column: Column, cells: Sequence[Cell]) -> bool:
    """Whether people's names stand in the cells, below a heading that asks for whom or beside several rows: "Joint
    Planning Timetable" looks like a name, too."""
    texts = [cell.text for cell in cells if not says_nothing(str(cell.text))]
    again = max(Counter(str(text) for text in texts).values(), default=0) > 1
    return ("lead" in heading_roles(column.heading) or again) and sum(map(_is_names, texts)) >= 0.6 * len(texts) > 0


def _is_names(text: Text) -> bool:
    lines = [str(Text(line)) for line in text.lines()]
    pieces = [piece for piece in _BETWEEN_NAMES.split(str(text)) if piece]
    return any(
        found and all(is_person(piece) or looks_like_post(piece) for piece in found) for found in (lines, pieces)
    )


def says_little(text: str) -> bool:
    """Whether a cell holds a date, a rating, a post, a reference or an answer alone."""
    return any(
        test(text) for test in (looks_like_date, looks_like_rating, looks_like_post, looks_like_ref, looks_like_answer)
    )


def _contradicted(column: Column, texts: Sequence[str]) -> bool:
    """Whether words stand below a heading that by a part of it, or nearly, names a date, a reference or a lead: "Report
    back" is no origin."""
    words = sum(len(text.split()) for text in texts) / len(texts)
    test = _SHORT.get("lead" if column.field.startswith("lead") else column.field)
    if test is None or words < 4 or heading_field(column.heading)[1] in ("exact", ""):
        return False
    return sum(map(test, texts)) < 0.2 * len(texts)


def _promises(column: Column, columns: Sequence[Column]) -> bool:
    """Whether a date stands behind what is to be done, or what was recommended, under more than the word "date"."""
    subjects = [other.number for other in columns if other.field in ("recommendation", "action")]
    return heading_field(column.heading)[1] != "exact" and bool(subjects) and column.number > min(subjects)


def looks_like_date(text: str) -> bool:
    return len(text) < 40 and (
        DATE.search(text) is not None or fold(text) in ("ongoing", "tbc", "complete", "completed")
    )


def is_date(text: str) -> bool:
    """Whether a text is a date, with its day or without, and nothing else."""
    return DATE.fullmatch(text.strip(" ()[].:")) is not None


def _begins_with_date(text: str) -> bool:
    """Whether a date begins the text, with a word or two before it ("End of March 2026 …") that are no state."""
    match = DATE.search(text)
    return match is not None and match.start() < 12 and not is_state(text[: match.start()])


def looks_like_rating(text: str) -> bool:
    return is_state(text) or (len(text) <= 2 and not text.isalnum())


def is_state(text: str) -> bool:
    """Whether a text is a letter, a colour or words of the vocabulary of states."""
    return fold(text) in _statuses()


_ANSWER = re.compile(
    r"(?:(?:fully|partly|partially|part|broadly|not|already|noted and|yes|no)\W{1,3})*"
    r"(?:recommendation (?:is )?(?:(?:not|fully|partly|partially) )?)?"
    r"(?:accept(?:ed)?|agreed?|supported|endorsed|rejected|declined|noted|deferred|yes|no)"
    r"(?:,? (?:in (?:full|part|principle)|with (?:amendments?|changes?|conditions?)|partly|partially|fully|"
    r"and (?:complete|implemented|in hand)|for consideration|further work required))?"
    r"(?: by (?:the )?(?:full )?(?:cabinet|council|executive|leader|board))?"
    r"(?:\W{1,3}(?:please )?(?:see|refer to|as set out in|for (?:the )?reasons (?:given )?in|subject to) "
    r"(?:[^.;]|\.(?=\d)){0,60})?",
    re.IGNORECASE,
)


def looks_like_answer(text: str) -> bool:
    """Whether a cell says no more than whether a recommendation is taken up."""
    return _ANSWER.fullmatch(text.strip(" .–-")) is not None


def looks_like_ref(text: str) -> bool:
    return _REF.fullmatch(text.strip()) is not None


def looks_like_post(text: str) -> bool:
    words = text.casefold().replace("&", "and").split()
    if not words or len(words) > 14:
        return False
    return (
        fold(text) in _posts()
        or any(" ".join(words[: n + 1]) in _post_heads() for n in range(3))
        or words[-1] in _post_tails()
    )


_SHORT: dict[str, Callable[[str], bool]] = {
    **dict.fromkeys(("due", "date_made", "start_date"), lambda text: DATE.search(text) is not None),
    **dict.fromkeys(("ref", "action_ref"), looks_like_ref),
    "lead": looks_like_post,
    "origin": lambda text: len(text.split()) < 4,
}


@cache
def _states() -> frozenset[str]:
    """Words that tell how far something is and could be nothing else."""
    told = {fold(row["printed"]) for row in rows("statuses") if row["delivery"] and row["note"] != "weak"}
    return frozenset(told - {"complete", "completed"})  # they may stand for a date


@cache
def _statuses() -> frozenset[str]:
    return frozenset(fold(row["printed"]) for row in rows("statuses"))


@cache
def _posts() -> frozenset[str]:
    return frozenset(fold(row["printed"]) for row in rows("posts"))


@cache
def _post_heads() -> frozenset[str]:
    return frozenset(row["word"] for row in rows("post_words") if row["place"] in ("start", "any"))


@cache
def _post_tails() -> frozenset[str]:
    return frozenset(row["word"] for row in rows("post_words") if row["place"] in ("end", "any"))
