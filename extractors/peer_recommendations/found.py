"""One recommendation as a section prints it."""

from __future__ import annotations

from dataclasses import dataclass

from schemas.document import NO_TEXT, Text


@dataclass(frozen=True)
class Found:
    """A recommendation's reference, wording and headline, the theme above it, and what is told of it."""

    ref: Text
    text: Text
    headline: Text = NO_TEXT
    theme: Text = NO_TEXT
    progress: Text = NO_TEXT  # what is told of it, where the paper tells progress
