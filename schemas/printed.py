"""What a document says, word for word and with its place: copied by the extractors, not yet understood.

Every ``Text`` knows its words and so its boxes; an empty ``Text`` means that nothing is printed there.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from schemas.document import Place, Text

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
    """One person, post or body; ``text`` is as printed ("ditto" where the cell says so, ``meant`` then the lead above)."""

    text: Text
    column: Literal["lead", "lead_officer", "lead_member"] = "lead"
    meant: Text = Text()


@dataclass(frozen=True, slots=True)
class PrintedProgress:
    """One progress statement and the date that its column or its first words give."""

    text: Text
    as_of: Text = Text()


@dataclass(frozen=True, slots=True)
class PrintedRating:
    """One rating: its words, the colours of its ground, of a mark in it and of its letters, and where it stands."""

    text: Text
    fill: str | None
    mark: str | None
    ink: str | None
    place: Place
    as_of: Text = Text()


@dataclass(frozen=True, slots=True)
class PrintedAction:
    """One line of a plan under a recommendation."""

    text: Text
    page: int
    ref: Text = Text()
    success: Text = Text()
    due: Text = Text()
    leads: tuple[PrintedLead, ...] = ()
    progress: tuple[PrintedProgress, ...] = ()
    ratings: tuple[PrintedRating, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class PrintedRecommendation:
    """A recommendation and what stands once for all of its actions."""

    text: Text
    page: int
    ref: Text = Text()
    headline: Text = Text()
    section: Text = Text()
    theme: Text = Text()
    kind: str = "peer"  # a recommendation_type of the dataset
    leads: tuple[PrintedLead, ...] = ()
    progress: tuple[PrintedProgress, ...] = ()
    ratings: tuple[PrintedRating, ...] = ()
    actions: tuple[PrintedAction, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Printed:
    """All that a document prints of what the dataset wants."""

    recommendations: tuple[PrintedRecommendation, ...] = ()
    doubts: tuple[tuple[int, Doubt], ...] = field(default=())  # (page, doubt) about the document as a whole
