"""The themes of a challenge by their printed names: whether words are one, or begin with one."""

from __future__ import annotations

import re
from functools import cache

from extractors.markers import marker
from schemas.document import Text
from schemas.vocabulary import fold, rows

_NUMBERED = re.compile(
    r"^(?:[A-Z\d]{1,2}[.):]?\s+|(?:core\s+|key\s+)?(?:theme|area|component)\s*\w{1,5}\s*[:.–-]?\s*)", re.IGNORECASE
)

_SIGNS = frozenset([":", "–", "—", "-"])  # what divides a name from its questions is no part of it
_WORD = re.compile(r"\w+")


@cache
def theme_names() -> dict[str, str]:
    """Printed names, folded, with the stable id of each."""
    return {fold(row["printed"]): row["theme"] for row in rows("themes")}


@cache
def theme_pattern() -> re.Pattern[str]:
    """Any known name inside a sentence, the longest first."""
    names = sorted(theme_names(), key=len, reverse=True)
    return re.compile(
        r"\b(?:" + "|".join(r"[\s-]+".join(map(re.escape, name.split())) for name in names) + r")\b", re.IGNORECASE
    )


def theme_of(text: Text) -> str | None:
    """The id of the theme that the whole text names ("Theme 2: …" in front does not count), or None."""
    plain = _NUMBERED.sub("", str(text).strip().rstrip(":."))
    return theme_names().get(fold(plain)) or theme_names().get(fold(str(text)))


def leading_theme(text: Text) -> tuple[int, int] | None:
    """Where a theme's name stands at the beginning ("Theme 2: …" in front of it left out): first word, and "
    "one behind."""
    prefix = _NUMBERED.match(str(text))
    if not _may_begin(str(text)[prefix.end() :] if prefix else str(text)):
        return None
    start = len(text.between(0, prefix.end())) if prefix else 0
    longest = max(len(name.split()) for name in theme_names()) + 3
    for end in range(min(start + longest, len(text)), start + 1, -1):
        if text.words[end - 1].text not in _SIGNS and fold(str(text.cut(start, end))) in theme_names():
            return start, end
    return None


def named_theme(text: Text) -> Text:
    """A theme's heading without its number: "1. Governance and culture", "Theme 3: Governance and culture"."""
    name = leading_theme(text) if theme_of(text) else None
    if name:
        return text.cut(*name)
    mark = marker(text.words)
    return text.cut(mark.length) if mark is not None and mark.kind != "bullet" else text


def _may_begin(wording: str) -> bool:
    """Whether a wording begins with the first word of a theme's name: most do not, and this is much faster."""
    first = wording[:40].split(maxsplit=1)
    return bool(first) and first[0].casefold().strip("“\"'‘") in _first_words()


def may_name_themes(wording: str, count: int) -> bool:
    """Whether a wording holds so many first words of themes' names: most do not, and this is much faster."""
    return sum(map(_first_words().__contains__, _WORD.findall(wording.casefold()))) >= count


@cache
def _first_words() -> frozenset[str]:
    return frozenset(name.split()[0] for name in theme_names())
