"""A printed theme to the challenge's own: the five themes of each era, or nothing."""

from __future__ import annotations

import re
from functools import cache

from schemas.vocabulary import fold, rows


def read_theme(text: str) -> str | None:
    """The stable id of a theme, where the words are one of the vocabulary ("Theme 1: …" in front does not count)."""
    plain = re.sub(r"^(?:core\s+)?theme\s*\w{1,3}\s*[:.–-]\s*|^\w{1,2}[.):]\s+", "", text.strip(), flags=re.IGNORECASE)
    return _themes().get(fold(plain))


@cache
def _themes() -> dict[str, str]:
    return {fold(row["printed"]): row["theme"] for row in rows("themes")}
