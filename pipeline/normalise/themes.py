"""A printed theme to the challenge's own: the five themes of each era, or nothing."""

from __future__ import annotations

import re
from functools import cache

from schemas.vocabulary import fold, rows

_NUMBERED = re.compile(r"^(?:core\s+)?theme\s*\w{1,3}\s*[:.–-]\s*|^\w{1,2}[.):]\s+", re.IGNORECASE)


def read_theme(text: str) -> str | None:
    """The stable id of a theme, where the words are one of the vocabulary ("Theme 1: …" in front does not count)."""
    return _themes().get(fold(_NUMBERED.sub("", text.strip())))


@cache
def _themes() -> dict[str, str]:
    return {fold(row["printed"]): row["theme"] for row in rows("themes")}
