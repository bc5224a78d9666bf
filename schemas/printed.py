"""What a document says, word for word and with its place: copied by the extractors, not yet understood.

Every ``Text`` knows its words and so its boxes; an empty ``Text`` means that nothing is printed there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from schemas.document import NO_TEXT, Place, Text

Severity = Literal["info", "warning", "error"]


class Doubt(NamedTuple):
    """Something to report in ``issues`` about one field of one row."""

    field: str
    code: str
    message: str
    severity: Severity = "warning"
    printed: str = ""


@dataclass(frozen=True, slots=True)
class PrintedLead:
    """One person, post or body as printed; ``meant`` is the lead above where the cell says "ditto"."""

    text: Text
    column: Literal["lead", "lead_officer", "lead_member"] = "lead"
    meant: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class PrintedProgress:
    """One progress statement and the date that its column or its first words give."""

    text: Text
    as_of: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class PrintedRating:
    """One rating: its words, the colours of its ground, of a mark in it and of its letters, and where it stands."""

    text: Text
    fill: str | None
    mark: str | None
    ink: str | None
    place: Place
    as_of: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class PrintedAction:
    """One line of a plan under a recommendation."""

    text: Text
    page: int
    ref: Text = NO_TEXT
    success: Text = NO_TEXT
    due: Text = NO_TEXT
    leads: tuple[PrintedLead, ...] = ()
    progress: tuple[PrintedProgress, ...] = ()
    ratings: tuple[PrintedRating, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class PrintedRecommendation:
    """A recommendation and what stands once for all of its actions."""

    text: Text
    page: int
    ref: Text = NO_TEXT
    headline: Text = NO_TEXT
    section: Text = NO_TEXT
    theme: Text = NO_TEXT
    kind: str = "peer"  # a recommendation_type of the dataset
    leads: tuple[PrintedLead, ...] = ()
    progress: tuple[PrintedProgress, ...] = ()
    ratings: tuple[PrintedRating, ...] = ()
    actions: tuple[PrintedAction, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    made: str = ""  # the year, or the date, of the review that made it
    addressed_to: Text = NO_TEXT


class PrintedFact(NamedTuple):
    """A labelled fact at the head of a report; ``field`` is what the label means, "" where it is unknown."""

    field: str
    label: Text
    value: Text


class PrintedScope(NamedTuple):
    """A theme, a question or an item that a review looks at; ``theme`` is the theme that it stands under."""

    level: Literal["theme", "question", "item"]
    theme: Text
    text: Text


class PrintedPeer(NamedTuple):
    """A member of a peer team, or a post sought for it: the whole entry and its parts."""

    text: Text
    name: Text = NO_TEXT
    role: Text = NO_TEXT
    organisation: Text = NO_TEXT


THAT_YEAR = re.compile(r"\b(?:of\s+)?(?:that|(?:the\s+)?same)\s+year\b", re.IGNORECASE)


class PrintedMilestone(NamedTuple):
    """A dated event, promise or deadline; ``limit`` where the date is a bound: "" or "after" or "before".

    ``year``: the one that "that year" in the date stands for.
    """

    event: str
    text: Text
    date: Text
    limit: Literal["", "after", "before"] = ""
    year: str = ""


@dataclass(frozen=True, slots=True)
class Printed:
    """All that a document prints of what the dataset wants."""

    recommendations: tuple[PrintedRecommendation, ...] = ()
    facts: tuple[PrintedFact, ...] = ()
    scope: tuple[PrintedScope, ...] = ()
    peers: tuple[PrintedPeer, ...] = ()
    milestones: tuple[PrintedMilestone, ...] = ()
    doubts: tuple[tuple[int, Doubt], ...] = field(default=())  # (page, doubt) about the document as a whole
