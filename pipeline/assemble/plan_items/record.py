"""What a plan without tables says: a recommendation, its actions, and the facts told of each."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.assemble.plan_items.facts import Fact
from schemas.document import NO_TEXT, Text

Facts = list[tuple[Fact, str | None]]  # each with the ground of its cell


@dataclass
class Action:
    """An action's words and its facts, each with the ground of its cell."""

    text: Text
    facts: Facts = field(default_factory=list)
    ref: Text = NO_TEXT


@dataclass
class Record:
    """A recommendation with its actions, and the facts told of it as a whole; ``taken``: the places of its blocks."""

    ref: Text
    text: Text
    theme: Text = NO_TEXT
    facts: Facts = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)
    taken: set[int] = field(default_factory=set)


__all__ = ["Action", "Facts", "Record"]
