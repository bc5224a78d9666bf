"""A printed rating to its colour and to what it says about delivery.

The colour comes from the words, else from a mark in the cell, its ground, or the letters' colour.  What
it means comes from the document's own key, else from the words; never from a bare colour.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from pipeline.assemble.legend import SYMBOLS, fold_lookalikes, is_status_symbol
from pipeline.normalise.concession import conceded
from pipeline.normalise.key_order import between_neighbours, by_convention
from schemas.colour import colour_name, distance
from schemas.document import LegendEntry
from schemas.printed import Doubt, PrintedRating
from schemas.vocabulary import fold, rows

SAME = 60.0  # distance in RGB between a cell's colour and the key's that a reader takes for one colour

_ANY = "".join(map(re.escape, SYMBOLS))
_SYMBOL = re.compile(rf"^[{_ANY}]\s*|\s*[{_ANY}]$")  # beside the words
_DENIAL = re.compile(
    r"\b(?:not|cannot|no|never|without)(?: yet| now| quite| longer| fully)?(?: be| been| being)?$|"
    r"\b(?:to be|will be|yet to|due to be|yet been)$"
)

# States that the usual meaning of a colour contradicts.
_UNLIKE = {"red": ("on_track", "complete"), "green": ("off_track", "at_risk", "on_hold", "not_started")}


class Rating(NamedTuple):
    """A rating understood: the dataset's columns of the same names, and the doubts on the way."""

    rag_text: str | None
    rag: str | None
    delivery: str
    meaning: LegendEntry | None
    basis: str
    fill: str | None
    doubts: tuple[Doubt, ...]


def read_rating(printed: PrintedRating, legend: Sequence[LegendEntry]) -> Rating | None:
    """The rating, or None where nothing in the cell rates anything."""
    wording = _wording(printed)
    said, state = _say(wording)
    shown_colour = printed.mark or printed.fill or (printed.ink if wording or printed.text else None)
    shown = colour_name(shown_colour) if shown_colour else None
    if shown == "purple" and not any(e.colour and distance(e.colour, shown_colour or "") < SAME for e in legend):
        shown = None
    if wording is None and shown is None:
        return None
    entry = _entry(wording, said, shown, shown_colour, legend)
    doubts: list[Doubt] = []
    rag = said or (shown if shown != "purple" else None)
    if (
        said
        and shown
        and shown not in said.split("_")
        and shown != "grey"
        and not _key_agrees(said, shown_colour, legend)
    ):
        doubts.append(
            Doubt(
                "rag",
                "rag_disagrees",
                f"the words say {said}, the colour is {shown}: the words are kept",
                "warning",
                wording or "",
            )
        )
    if said is None and state is not None and state in _UNLIKE.get(shown or "", ()) and entry is None:
        message = f"the words say {state.replace('_', ' ')}, the colour is {shown}: both are kept"
        doubts.append(Doubt("delivery", "rag_disagrees", message, "warning", wording or ""))
    delivery = _delivery(entry, state, legend)
    if (
        delivery is None
        and entry is not None
        and (delivery := by_convention(_told_of_colours(legend), _colour_of(entry)))
    ):
        message = f"the key explains {rag} in words that are not known: its usual meaning is taken"
        doubts.append(Doubt("delivery", "rag_by_convention", message, "warning", str(entry.meaning)))
    if delivery is None:
        delivery = "unknown"
        if rag is not None:
            doubts.append(
                Doubt(
                    "delivery", "rag_unexplained", f"the document does not say what {rag} means", "info", wording or ""
                )
            )
        else:
            doubts.append(
                Doubt(
                    "delivery",
                    "status_not_read",
                    "the wording is not in the vocabulary of states",
                    "warning",
                    wording or "",
                )
            )
    basis = "text" if shown is None else "fill" if wording is None else "text_and_fill"
    return Rating(wording, rag, delivery, entry, basis, shown_colour if shown else None, tuple(doubts))


def read_state(wording: str) -> str | None:
    """What the words of a rating say of delivery, by the vocabulary alone."""
    return _say(wording)[1]


def _wording(printed: PrintedRating) -> str | None:
    """The rating's words, look-alike letters folded; a coloured symbol is no wording, but a colour."""
    text = fold_lookalikes(str(printed.text)).strip().rstrip("\ufe0f")
    if is_status_symbol(text) and not (printed.ink and text in SYMBOLS):
        return text
    return _SYMBOL.sub("", text) or None


@lru_cache(maxsize=4096)  # a plan rates many rows alike
def _say(wording: str | None) -> tuple[str | None, str | None]:
    """The colour and the state that the words name; the longest known wording in them decides."""
    if wording is None:
        return None, None
    symbol = _symbols().get(wording[:1])
    if symbol is not None:
        rag, state = _say(wording[1:].strip()) if wording[1:].strip() else (None, None)
        return rag or symbol[0], state or symbol[1]
    rag, state, weak = _states(wording)
    return rag, state or weak


def _states(wording: str) -> tuple[str | None, str | None, str | None]:
    """The colour, the state, and the state by weak words alone: "planned" in "goes on as planned"."""
    known = _statuses()
    folded = fold(wording)
    if folded in known:
        return *known[folded], None
    rag = state = weak = plain = None
    words = folded.split()
    taken: set[int] = set()
    for size in range(min(len(words), 8), 0, -1):
        for start in range(len(words) - size + 1):
            phrase = " ".join(words[start : start + size])
            if phrase not in known or len(phrase) < 3 or taken & set(range(start, start + size)):
                continue
            taken.update(range(start, start + size))
            found_rag, found_state = known[phrase]
            rag = rag or found_rag
            if not found_state or _denied(words, start):
                continue
            if phrase.replace(" ", "_") in (found_state, "completed"):
                plain = plain or found_state  # "behind schedule, at risk": the state's own name decides
            if phrase in _weak():
                weak = weak or found_state
            else:
                state = state or found_state
    return rag, plain or state, weak


def _denied(words: Sequence[str], start: int) -> bool:
    """ "not on track", "to be completed", "all but one is complete": the words before take the state back."""
    before = " ".join(words[max(0, start - 3) : start])
    return _DENIAL.search(before) is not None or "all but" in " ".join(words[max(0, start - 8) : start])


@cache
def _weak() -> frozenset[str]:
    """States that more exact words beside them override: "in progress, needs attention"."""
    return frozenset(fold(row["printed"]) for row in rows("statuses") if row["note"] == "weak")


def _entry(
    wording: str | None, said: str | None, shown: str | None, colour: str | None, legend: Sequence[LegendEntry]
) -> LegendEntry | None:
    """The line of the key that explains the rating: by its letter or word, else by its colour."""
    if wording is not None:
        for entry in legend:
            if entry.sign is not None and (
                entry.sign == wording or (fold(wording) and fold(entry.sign) == fold(wording))
            ):
                return entry
        for entry in legend:
            if entry.sign is not None and said is not None and _say(entry.sign)[0] == said:
                return entry
        if said is not None:
            return next((e for e in legend if e.colour and e.sign is None and colour_name(e.colour) == said), None)
        return None
    if colour is None:
        return None
    exact = [e for e in legend if e.colour and distance(e.colour, colour) < SAME and colour_name(e.colour) == shown]
    if exact:
        return min(exact, key=lambda e: distance(e.colour or colour, colour))
    named = [
        e for e in legend if (e.colour and colour_name(e.colour) == shown) or (e.sign and _say(e.sign)[0] == shown)
    ]
    return named[0] if len({str(e.meaning) for e in named}) == 1 else None


def _key_agrees(said: str, colour: str | None, legend: Sequence[LegendEntry]) -> bool:
    """Whether the key itself prints this word on this colour."""
    return any(
        e.sign and e.colour and colour and _say(e.sign)[0] == said and distance(e.colour, colour) < SAME for e in legend
    )


def _delivery(entry: LegendEntry | None, state: str | None, legend: Sequence[LegendEntry]) -> str | None:
    if entry is not None and state and fold(entry.sign or "").replace(" ", "_") == state:
        return state  # the state's own name: "Not started: no work has yet been done" is no "done"
    if entry is not None:
        if _colour_of(entry) != "red" and conceded(str(entry.meaning), _states):
            return "at_risk"
        _, strong, _ = _states(str(entry.meaning))
        from_key = strong or (None if state else _say(str(entry.meaning))[1])
        if from_key == "off_track" and _is_lesser(entry, legend):
            return "at_risk"
        if from_key:
            return from_key
        if state is None and _colour_of(entry) == "amber" and _is_between(legend):
            return "at_risk"
        if state is None and entry in legend:
            return between_neighbours([_of_line(line) for line in legend], list(legend).index(entry))
    return state


def _of_line(entry: LegendEntry) -> str | None:
    """What a line of a key says by its words."""
    return _say(str(entry.meaning))[1] or _say(entry.sign)[1]


def _told_of_colours(legend: Sequence[LegendEntry]) -> dict[str | None, tuple[str, str | None]]:
    """By colour, what the key says of it, and the state that these words name."""
    return {_colour_of(entry): (str(entry.meaning), _of_line(entry)) for entry in legend}


def _is_between(legend: Sequence[LegendEntry]) -> bool:
    """Whether the key's green goes well and its red does not, so that amber, however worded, lies between."""
    said = {(_colour_of(entry), _say(str(entry.meaning))[1]) for entry in legend}
    return bool(said & {("green", "on_track"), ("green", "complete")}) and ("red", "off_track") in said


def _is_lesser(entry: LegendEntry, legend: Sequence[LegendEntry]) -> bool:
    """Whether a line is the key's amber, where its words and those of red say the same: "Behind target, but plans are
    in place" beside "Off target", "missed by up to six months" beside "by more than six months"."""
    said = [(_say(str(other.meaning))[1], _say(other.sign)[1]) for other in legend if _colour_of(other) == "red"]
    late = [states for states in said if "off_track" in states]
    return bool(late) and _colour_of(entry) == "amber"


def _colour_of(entry: LegendEntry) -> str | None:
    """The colour that a line of the key explains, by its sign or its ground."""
    return _say(entry.sign)[0] or (colour_name(entry.colour) if entry.colour else None)


@cache
def _statuses() -> dict[str, tuple[str | None, str | None]]:
    return {fold(row["printed"]): (row["rag"] or None, row["delivery"] or None) for row in rows("statuses")}


@cache
def _symbols() -> dict[str, tuple[str | None, str | None]]:
    return {row["symbol"]: (row["rag"] or None, row["delivery"] or None) for row in rows("symbols")}
