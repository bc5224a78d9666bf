"""Ratings that a plan prints inside what it tells of progress, where no column holds them: "… Status: Green".

In: a plan's recommendations as its cells print them.  Out: the same, with a rating beside each statement that says one.

1. labelled: "Status: Green", "RAG – Amber", "Overall: On track" as a line or a sentence of its own, at the beginning or
   the end, in half of the statements at least;
2. bare: a state alone on the first or the last line, or before a colon, dash or stop at the beginning ("Amber – the
   work is late"), or as the last sentence, in brackets or behind a dash at the end ("62 people came. On track."), in
   most of them, and not always the same: one statement that begins with "Complete." rates nothing.
Where progress tells none, a column "Timescale and status" may, behind its dates, or that of the actions, labelled.
The words are cut out of the statement, but for a bare state that is its first or last sentence as a sentence would be.
What a statement tells on a ground that rates is one rating with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache, partial
from itertools import accumulate
from typing import NamedTuple, TypeVar

from extractors.headings import DATE
from extractors.lead_dates import says_date
from extractors.tints import with_grounds
from schemas.colour import colour_name
from schemas.document import NO_TEXT, Document, LegendEntry, Place, Text
from schemas.geometry import union
from schemas.printed import Doubt, PrintedAction, PrintedProgress, PrintedRating, PrintedRecommendation
from schemas.vocabulary import fold, rows

LABELLED, BARE = (2, 0.5), (3, 0.6)  # statements, and the share of all of them, that a form needs
VALUE_WORDS = 6

_LABEL = re.compile(r"(?P<label>[A-Z][\w /]{1,30}?)\s*(?:[:=]|\s[–—-](?=\s))\s*")
_STARTS = re.compile(r"(?<=[.;!?)\]])\s+(?=[A-Z])|(?<=[(\[])")
_ENDS = re.compile(r"[.;)\]]*(?:$|\s)")
_PIECES = re.compile(r"\s*[–—(),/:;]\s*|\s-\s")
_RUN_IN = re.compile(
    r"(?P<value>[A-Z][\w /]{1,30}?)(?:\s*[(\[](?P<date>[^()\[\]]{4,30})[)\]]|\s+(?P<at>(?:as )?at [\w /]{4,30}?))?"
    r"\s*(?:(?P<sign>[:–—-])\s|(?P<stop>\.)\s+(?=[A-Z0-9£]))"
)
_BRACKETED = re.compile(r"[(\[]\s*(?P<value>[A-Z][\w /]{1,30}?)\s*[)\]]\s*[:–—-]?\s*(?=[A-Z0-9£])")
_LAST = re.compile(r"(?:(?<=[.;!?)\]”’])\s+|(?P<sign>[(\[]\s*|\s[–—-]\s+))(?P<value>[A-Za-z][\w /]{1,30}?)\s*[)\].]*$")
_CLOSED = re.compile(r"[.;:!?)\]”’\"]$")
_BRACKETS = frozenset("()[]")
_DIVIDES = frozenset("–—-:(,;/|")


class _Told(NamedTuple):
    """A rating in a statement: its words, and the statement without them."""

    rating: Text
    rest: Text
    as_of: Text = NO_TEXT  # the date that stands with it
    stopped: bool = False  # on a line of its own with a full stop: a sentence, perhaps, that the line's end parted


_Form = Callable[[frozenset[str], Text], "_Told | None"]
_Reader = Callable[[Text], "_Told | None"]
_Owner = TypeVar("_Owner", PrintedAction, PrintedRecommendation)


def with_told_ratings(found: Sequence[PrintedRecommendation], document: Document) -> list[PrintedRecommendation]:
    """The recommendations, those and their actions without a rating given the one that their progress tells; else the
    one that stands behind their date, or labelled behind what is to be done."""
    signs = key_signs(document.legend)
    actions = [action for item in found for action in item.actions if not is_worded(action)]
    progress = [told.text for item in found if not is_worded(item) for told in item.progress]
    progress += [told.text for action in actions for told in action.progress]
    if read := _reader(progress, signs, (_labelled, _bare)):
        return [replace(_rated(item, read), actions=tuple(_rated(a, read) for a in item.actions)) for item in found]
    for field, forms in (("due", (_labelled, state_with_date)), ("text", (_labelled,))):
        if read := _reader([getattr(action, field) for action in actions], signs, forms):
            return [replace(i, actions=tuple(_rated_in(a, field, read) for a in i.actions)) for i in found]
    return [_doubted(item, signs) for item in found]


def _doubted(item: PrintedRecommendation, signs: frozenset[str]) -> PrintedRecommendation:
    """The recommendation, doubted where its progress has a labelled rating that few others have: it stays there."""
    owners: list[PrintedAction | PrintedRecommendation] = [item, *item.actions]
    statements = [told.text for owner in owners if not is_worded(owner) for told in owner.progress]
    told = [one for text in statements if text and (one := _labelled(signs, text)) is not None]
    if not told:
        return item
    message = "a rating in the words of progress, where most have none: it is left in them"
    doubt = Doubt("rag_text", "rating_in_progress", message, "warning", str(told[0].rating))
    return replace(item, doubts=(*item.doubts, doubt))


def _reader(statements: Sequence[Text], signs: frozenset[str], forms: Sequence[_Form]) -> _Reader | None:
    """The reader of the form in which the statements tell their ratings; None where they tell none."""
    statements = list({text.words[0].box: text for text in statements if text}.values())  # beside several actions, one
    for form in forms:
        told = [one for text in statements if (one := form(signs, text)) is not None]
        least, share = LABELLED if form is _labelled else BARE
        varied = form is _labelled or len({fold(str(one.rating)) for one in told}) > 1
        if len(told) >= least and len(told) >= share * len(statements) and varied:
            whole = form is _bare and any(one.rest is text for text in statements if (one := form(signs, text)))
            return partial(_in_sentences if whole else form, signs)
    return None


def _in_sentences(signs: frozenset[str], text: Text) -> _Told | None:
    """As ``_bare`` where states are sentences like others: those that a line's end sets apart stay, too."""
    told = _bare(signs, text)
    return told._replace(rest=text) if told and told.stopped else told


def _rated(owner: _Owner, read: _Reader) -> _Owner:
    """The owner with the ratings that its progress tells, which that then tells no more."""
    if is_worded(owner):
        return owner
    progress: list[PrintedProgress] = []
    ratings: list[PrintedRating] = []
    for statement in owner.progress:
        told = read(statement.text) if statement.text else None
        if told is not None:
            as_of = told.as_of or statement.as_of
            ratings.append(printed_rating(told.rating, as_of))
            statement = replace(statement, text=told.rest, as_of=as_of)
        if statement.text:
            progress.append(statement)
    return replace(owner, progress=tuple(progress), ratings=with_grounds(ratings, owner.ratings)) if ratings else owner


def is_worded(owner: PrintedAction | PrintedRecommendation) -> bool:
    """Whether words rate it already; a ground alone may be that of words that rate."""
    return any(rating.text for rating in owner.ratings)


def _rated_in(action: PrintedAction, field: str, read: _Reader) -> PrintedAction:
    """The action with the rating that its date's or its own words hold."""
    text: Text = getattr(action, field)
    told = read(text) if text and not is_worded(action) else None
    if told is None or (field == "text" and not told.rest):
        return action
    ratings = with_grounds([printed_rating(told.rating, NO_TEXT)], action.ratings)
    if field == "due":
        return replace(action, due=told.rest, ratings=ratings)
    return replace(action, text=told.rest, ratings=ratings)


def printed_rating(rating: Text, as_of: Text) -> PrintedRating:
    ink = next((word.colour for word in rating.words if colour_name(word.colour)), None)
    return PrintedRating(rating, None, None, ink, Place(rating.page, union(rating.words)), as_of)


# 1. with a label


def _labelled(signs: frozenset[str], text: Text) -> _Told | None:
    """The last rating with a label that stands as a line or a sentence of its own at the statement's end or beginning,
    or as a whole line between."""
    wording = str(text)
    starts = set(_line_starts(text))
    for start in sorted(starts | {match.end() for match in _STARTS.finditer(wording)}, reverse=True):
        match = _LABEL.match(wording, start)
        if match is None or fold(DATE.sub(" ", match["label"])) not in _labels():
            continue
        dated = DATE.search(wording, match.start("label"), match.end("label"))
        as_of = text.between(*dated.span()) if dated else NO_TEXT
        for end in _value_ends(wording, match.end()):
            whole_line = start in starts and any(0 <= line - end <= 2 for line in (*starts, len(wording)) if line)
            if not (start == 0 or whole_line or not wording[end:].strip(" .;)]")):
                continue
            if _is_known(wording[match.end() : end], signs):
                rating = text.between(match.end(), end)
                return _Told(_plain(rating), _without(text, text.between(start, end)), as_of)
    return None


def _value_ends(wording: str, start: int) -> Iterator[int]:
    """Where the value that begins at a place may end, the longest first."""
    ends = [match.start() for match in _ENDS.finditer(wording, start)][:VALUE_WORDS]
    return reversed([end for end in ends if end > start])


# 2. without one


def _bare(signs: frozenset[str], text: Text) -> _Told | None:
    """A state alone on the last or the first line, or before a sign at the beginning."""
    lines = [Text(line) for line in text.lines()]
    if len(lines) > 1:
        first, last = lines[0], lines[-1]
        if _stands_alone(last, signs) and _CLOSED.search(str(lines[-2])):
            return _Told(_plain(last), _without(text, last), stopped=str(last).endswith("."))
        if _stands_alone(first, signs) and str(lines[1])[:1].isupper():
            return _Told(_plain(first), _without(text, first), stopped=str(first).endswith("."))
    elif lines and _stands_alone(text, signs):
        return _Told(_plain(text), NO_TEXT)
    return _at_beginning(signs, text) or state_at_end(signs, text)


def _at_beginning(signs: frozenset[str], text: Text) -> _Told | None:
    """A state before a sign or in brackets, with the day that it is stated at or without: "On track (May 2026): …"."""
    wording = str(text)
    if (match := _BRACKETED.match(wording)) and is_state(match["value"], signs):
        return _Told(_plain(text.between(*match.span("value"))), _without(text, text.between(0, match.end())))
    match = _RUN_IN.match(wording)
    if match is None or not is_state(match["value"], signs):
        return None
    day = "date" if match["date"] else "at"
    if match[day] and not DATE.fullmatch(match[day].strip()):
        return None
    rating = text.between(0, match.end("value"))
    cut = text.between(0, match.end("sign")) if match["sign"] else NO_TEXT
    return _Told(_plain(rating), _without(text, cut), text.between(*match.span(day)) if match[day] else NO_TEXT)


def state_at_end(signs: frozenset[str], text: Text) -> _Told | None:
    """A state that is the last sentence, or stands in brackets or behind a dash at the end."""
    match = _LAST.search(str(text))
    if match is None or not is_state(match["value"], signs):
        return None
    rating = text.between(*match.span("value"))
    cut = text.between(match.start("sign"), len(str(text))) if match["sign"] else NO_TEXT
    return _Told(_plain(rating), _without(text, cut))


def _stands_alone(line: Text, signs: frozenset[str]) -> bool:
    return str(line)[:1].isupper() and is_state(_plain(line), signs)


def is_state(wording: Text | str, signs: frozenset[str]) -> bool:
    """Whether words, all of them, are a state that no label need explain: no letter, no "Yes"."""
    folded = fold(str(wording))
    return folded in signs or (len(folded) > 2 and folded in _states(weak=False))


def state_with_date(signs: frozenset[str], text: Text) -> _Told | None:
    """A state behind a date or before it: "March 2026 – On track", "Complete (May 2025)", or on the line below."""
    lines = [len(Text(line)) for line in text.lines()]
    cuts = {*accumulate(lines), *(at for at, word in enumerate(text.words) if word.text in _DIVIDES)}
    for at in sorted(cuts):
        rating = _plain(text.cut(at).without_signs())
        if not 0 < at < len(text):
            continue
        if is_state(rating, signs) and says_date(text.cut(0, at)):
            return _Told(rating, text.cut(0, at).without_signs())
        rest = _plain(text.cut(at).without_signs())
        rating = _plain(text.cut(0, at).without_signs())
        if is_state(rating, signs) and rest and says_date(rest):
            return _Told(rating, rest)
    return None


# words


def _is_known(value: str, signs: frozenset[str]) -> bool:
    pieces = [fold(piece) for piece in (value, *_PIECES.split(value))]
    return any(piece in signs or piece in _states(weak=True) for piece in pieces if piece)


def _line_starts(text: Text) -> list[int]:
    """Where each line begins in the text's wording."""
    starts, at = [], 0
    for line in text.lines():
        at += bool(at) and not line[0].glued
        starts.append(at)
        at += sum(len(word.text) + (number > 0 and not word.glued) for number, word in enumerate(line))
    return starts


def _without(text: Text, cut: Text) -> Text:
    """The text without some words of it, and without a bracket or a dash that stood only around them."""
    if not cut:
        return text
    at = next(n for n, word in enumerate(text.words) if word is cut.words[0])
    before, after = list(text.words[:at]), list(text.words[at + len(cut) :])
    while before and before[-1].text in _BRACKETS - {")", "]"}:
        before.pop()
    while after and after[0].text in _BRACKETS | {".", ";"}:
        after.pop(0)
    if after:
        after[0] = after[0]._replace(glued=False)
    return Text((*before, *after)).without_signs()


def _plain(rating: Text) -> Text:
    """A rating's words without brackets and the stop of its sentence."""
    words = list(rating.words)
    while words and words[-1].text in _BRACKETS | {".", ";"}:
        words.pop()
    while words and words[0].text in _BRACKETS:
        words.pop(0)
    if not words:
        return rating
    first = words[0]._replace(text=words[0].text.lstrip("[("), glued=False)  # "[On" may be one word
    return Text((first, *words[1:])).without_signs().without_stop(".;)]")


def key_signs(legend: Sequence[LegendEntry]) -> frozenset[str]:
    return frozenset(fold(entry.sign) for entry in legend if entry.sign and fold(entry.sign))


@cache
def _labels() -> frozenset[str]:
    known = {fold(row["printed"]) for row in rows("columns") if row["field"] == "rag"}
    return frozenset(known | {"overall", "overall rating", "overall progress", "overall rag", "progress", "assessment"})


@cache
def _states(weak: bool) -> frozenset[str]:
    return frozenset(fold(row["printed"]) for row in rows("statuses") if weak or row["note"] != "weak")
