"""What a wording looks like: a post or a body of the vocabulary, the beginning or the end of one, a person's name."""

from __future__ import annotations

import re
from functools import cache

from schemas.vocabulary import fold, rows

OPEN_END = frozenset(["of", "and", "&", "for", "the", "to", "with", "in", "on", "-", "–", "—", ",", "/", "(", ":"])
_UPPER, _LOWER = "A-ZÀ-ÖØ-Þ", "a-zß-öø-ÿ"
_NAME_PART = re.compile(
    rf"^(?:[{_UPPER}][{_LOWER}’']+(?:-[{_UPPER}][{_LOWER}]+)?|(?:O|D|Mc|Mac)[’']?[{_UPPER}][{_LOWER}]+|[{_UPPER}]\.?|[A-Z]{{1,3}})$"
)
_TITLES = frozenset(["mr", "mrs", "ms", "miss", "dr", "sir", "dame", "cllr", "cllrs", "councillor", "councillors"])
_DIRECTOR_OF = re.compile(r"(?:(?:Assistant|Corporate|Executive|Strategic|Service|Deputy) )?Director,? (?!of\b)[A-Z].*")
_INITIALS = re.compile(r"[A-Z]{2,3}|[A-Z](?:\.[A-Z])+\.?")


def is_known(text: str) -> bool:
    """Whether the whole wording is a post or a body of the vocabulary."""
    return fold(text) in known_posts()


def starts_post(text: str) -> bool:
    """Whether the wording begins like a post: "Head of", "Director", "Cabinet Member"."""
    words = text.casefold().replace("-", " ").split()
    return any(" ".join(words[:count]).rstrip(",;/") in post_heads() for count in (1, 2)) or any(
        fold(" ".join(words[:count])) in known_posts() for count in range(1, min(6, len(words)) + 1)
    )


def starts_lead(text: str) -> bool:
    words = text.split()
    return (
        starts_post(text)
        or is_titled(text)
        or (len(words) > 1 and words[-1].casefold().strip(",;") in post_tails() and words[0][0].isupper())
    )


def is_titled(text: str) -> bool:
    words = text.split()
    return bool(words) and words[0].casefold().rstrip(".") in _TITLES


def is_complete(text: str) -> bool:
    """Whether a post or a body could end here: it is known, ends in a post's last word, or has "of" and more."""
    name, _, post = text.partition(",")
    if post and is_person(name):
        return is_complete(post.strip())
    words = text.split()
    if not words or words[-1].casefold() in OPEN_END:
        return False
    if is_known(text) or words[-1].casefold().strip("().") in post_tails() or (is_titled(text) and text.endswith(")")):
        return True
    post, bracket, area = text.partition(" (")
    if bracket and area.endswith(")") and (is_known(post) or (starts_post(post) and is_complete(post))):
        return True  # "Assistant Director (Housing)"
    if _DIRECTOR_OF.fullmatch(text):
        return True  # "Assistant Director Customer and Digital"
    return (
        starts_post(text)
        and len(words) >= 3
        and any(word.casefold() in ("of", "for", "-", "–") for word in words[1:-1])
    )


def is_person(text: str) -> bool:
    """Whether the wording looks like a person's name: two to four capitalised words, none of them of a post."""
    words = [word.rstrip(",") for word in text.split()]
    if is_titled(text):
        return True
    if not 2 <= len(words) <= 4 or not all(_NAME_PART.match(word) for word in words):
        return False
    return not any(word.casefold() in _post_words() for word in words) and not is_known(text)


def is_initials(text: str) -> bool:
    return _INITIALS.fullmatch(text.strip()) is not None


def lead_kind(text: str) -> str | None:
    """officer, member or body, where the wording says; a person alone is none of them."""
    wording = fold(text)
    if wording in known_posts():
        return known_posts()[wording]["lead_type"]
    if is_titled(text) and text.split()[0].casefold().startswith(("cllr", "councillor")):
        return "member"
    return next((kind for pattern, kind in _kind_words() if pattern.search(wording)), None)


@cache
def _kind_words() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Words that tell an officer, a member or a body: at the beginning first, then at the end, then anywhere."""
    tests = (
        (("start", "any"), r"^{}\b"),
        (("end",), r"\b{}$"),
        (("any",), r"\b{}\b"),
    )
    return tuple(
        (re.compile(pattern.format(re.escape(fold(row["word"])))), row["lead_type"])
        for places, pattern in tests
        for row in rows("post_words")
        if row["lead_type"] and row["place"] in places
    )


@cache
def known_posts() -> dict[str, dict[str, str]]:
    return {fold(row["printed"]): row for row in rows("posts")}


@cache
def post_heads() -> frozenset[str]:
    """Words with which a post begins, or that may stand anywhere in one."""
    return frozenset(row["word"].replace("-", " ") for row in rows("post_words") if row["place"] in ("start", "any"))


@cache
def post_tails() -> frozenset[str]:
    """Words with which a post ends, or that may stand anywhere in one."""
    return frozenset(row["word"] for row in rows("post_words") if row["place"] in ("end", "any"))


@cache
def _post_words() -> frozenset[str]:
    return frozenset(part for row in rows("post_words") for part in row["word"].split())
