"""Who answers for something: a cell's words cut into single people, posts and bodies.

1. hard line breaks divide: a line that ended although the next word would have fitted;
2. then slashes, semicolons and bullets; commas between two posts, but not between a name and its post;
3. an "and" divides two people, or an officer's post from a councillor's or a body, never one post
   ("Head of Legal and Democratic Services", "Director of Resources and Monitoring Officer").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from extractors.cell_paragraphs import is_spaced
from extractors.headings import heading_field
from extractors.lead_words import (
    OPEN_END,
    is_complete,
    is_initials,
    is_known,
    is_person,
    is_titled,
    known_posts,
    lead_kind,
    post_heads,
    post_tails,
    starts_lead,
    starts_post,
)
from schemas.document import NO_TEXT, Text
from schemas.page import Word
from schemas.printed import PrintedLead
from schemas.vocabulary import fold

DITTO = re.compile(r"^(ditto|do\.|as above|[\"“”〃″]+|-\s*do\s*-)$", re.IGNORECASE)

_ADJECTIVE = re.compile(r"[A-Z][a-z]+(?:ic|al|ory)|Corporate")  # no post by itself
_TEAM_LEADER = re.compile(r"(?:team|group|section|unit) (?:leader|lead|manager)\b", re.IGNORECASE)
_TEAM = re.compile(r"\b(?:team|group|unit|section)$", re.IGNORECASE)
_OF_TEAM = re.compile(
    r"(?:leader|lead|manager|head|supervisor|co-?ordinator|officer|director)(?:\s*\(.*\))?", re.IGNORECASE
)
_BULLET = re.compile(r"^[•●▪◦‣\uf0b7\uf0a7o*–—-]$")
_DASHES = frozenset("–—-")
_DIVIDED = re.compile(r"(?<=\w)(?:\s+[/|]\s|\s*;\s).*")  # what stands behind is another lead's


def split_leads(text: Text, right: float | None = None) -> list[Text]:
    """The single leads of a cell, in printed order; ``right`` is the right edge that its lines could reach."""
    chunks = [chunk for line_group in _by_hard_breaks(text, right) for chunk in _by_signs(line_group)]
    leads = [lead for chunk in chunks for lead in _by_commas(chunk) for lead in _by_and(lead)]
    return [lead for lead in map(_trim, leads) if lead]


def labelled_leads(text: Text) -> list[PrintedLead]:
    """The leads of a line that names them itself: "Decision maker: Leader  Lead officer: Chief Executive"."""
    starts: list[tuple[int, int, Any]] = []  # first word of the label, first word behind its colon, field
    for at, word in enumerate(text.words):
        if word.text != ":":
            continue
        for width in range(min(4, at), 0, -1):
            field, how = heading_field(str(text.cut(at - width, at)))
            if how == "exact" and field in ("lead", "lead_officer", "lead_member"):
                starts.append((at - width, at + 1, field))
                break
    if not starts or starts[0][0] > 0:
        return []
    ends = [label for label, _, _ in starts[1:]] + [len(text)]
    return [
        PrintedLead(lead, field)
        for (_, first, field), end in zip(starts, ends, strict=True)
        for lead in split_leads(text.cut(first, end))
    ]


def is_ditto(text: Text) -> bool:
    return DITTO.match(str(text).strip()) is not None


# 1. lines


def _by_hard_breaks(text: Text, right: float | None) -> list[Text]:
    groups: list[list[Word]] = []
    lines = text.lines()
    for at, line in enumerate(lines):
        words = list(line)
        bullet = len(words) > 1 and _BULLET.match(words[0].text) is not None
        if bullet and words[0].text in _DASHES and lines[0][0].text not in _DASHES:
            bullet = False  # "Assistant Director" over "– Strategy": no list begins behind its first line
        if bullet:
            words = words[1:]
        if (
            groups
            and not bullet
            and not _breaks(groups[-1], lines[at - 1], words, lines[at:], right)
            and not (is_spaced(lines, at) and _may_end(groups[-1], lines[at:]))
        ):
            groups[-1].extend(words)
        else:
            groups.append(words)
    return [Text(tuple(group)) for group in groups]


def _may_end(chunk: Sequence[Word], rest: Sequence[Sequence[Word]]) -> bool:
    """Whether a lead may end before the lines that more white divides from it: a whole post, and no body's name below
    that it might belong to."""
    before, after = str(Text(tuple(chunk))), _start_of(rest)
    whole = is_complete(before) and before.count("(") <= before.count(")") and chunk[-1].text.casefold() not in OPEN_END
    return whole and after[:1].isupper() and not _is_one_post(before, after) and lead_kind(after) != "body"


def _breaks(
    chunk: Sequence[Word],
    line: Sequence[Word],
    following: Sequence[Word],
    rest: Sequence[Sequence[Word]],
    right: float | None,
) -> bool:
    """Whether a new lead begins with the line ``following``."""
    if following[0].glued or chunk[-1].text.casefold() in OPEN_END or following[0].text.casefold() in OPEN_END:
        return False
    before, after = str(Text(tuple(chunk))), _DIVIDED.split(_start_of(rest))[0]
    if before.count("(") > before.count(")") or after.startswith("("):
        return False
    alone = str(Text(tuple(following)))
    if (
        _is_one_post(before, after)
        or is_known(f"{before} {alone}")
        or (len(following) == 1 and alone.casefold() in post_tails() and not is_known(alone))
        or (_ADJECTIVE.fullmatch(before) and not starts_post(after))
    ):
        return False  # "Section 151" over "Officer", "Planning Committee" over "Chair", "Legal" over "Services Manager"
    first = next((at for at, word in enumerate(following) if at and not word.glued), len(following))  # with its comma
    width = following[first - 1].x1 - following[0].x0
    fits = right is not None and line[-1].x1 + 0.3 * line[-1].size + width < right - 1
    if not fits and _heads_a_team(before, alone):
        return False
    if is_known(before) and (starts_lead(after) or is_known(alone)):
        return True
    if is_person(before) and not is_known(before) and starts_post(after) and not is_titled(after):
        # a name over its post is one lead; a councillor over an officer's post is two
        return is_titled(before) and lead_kind(before) == "member" and lead_kind(_post_at(after)) in ("officer", "body")
    name, comma, post = after.partition(",")
    if comma and is_person(name) and starts_lead(" ".join(post.split()[:6])) and is_complete(before):
        return True  # "Ann Lee, Head of Finance" over "Bo Ray, Head of Housing"
    name, bracket, _ = after.partition(" (")
    if bracket and is_person(name) and before.endswith(")") and is_person(before.partition(" (")[0]):
        return True  # "Ann Lee (Town Planner)" over "Bo Ray (Head of Housing)"
    if fits and is_initials(alone) and is_initials(str(Text(tuple(line)))):
        return True
    if fits:
        return starts_lead(after) or is_person(alone)
    if (
        is_complete(before)
        and starts_post(before)
        and re.search(r"\b(manager|officer|solicitor|accountant|champion|sponsor)$", after, re.IGNORECASE)
    ):
        return True  # no post begins with "Director of" and ends in "Manager"
    closed = is_known(before) or before.endswith(")") or before.split()[-1].casefold() in post_tails()
    return is_complete(before) and (starts_post(after) or (closed and starts_lead(after)))


def _heads_a_team(before: str, after: str) -> bool:
    """Whether the line end cuts the post of one who heads a team: "Exchequer Services Team" over "Leader", or
    "Democratic Services" over "Team Leader"."""
    if is_known(before) or lead_kind(before) not in (None, "body"):
        return False
    if _TEAM_LEADER.match(after):
        return not is_person(before)
    return _TEAM.search(before) is not None and _OF_TEAM.fullmatch(after) is not None


def _post_at(text: str) -> str:
    """The wording up to where it names a known post, else its first four words."""
    words = text.split()
    known = [" ".join(words[:n]) for n in range(min(6, len(words)), 0, -1) if is_known(" ".join(words[:n]))]
    return known[0] if known else " ".join(words[:4])


def _start_of(lines: Sequence[Sequence[Word]]) -> str:
    return str(Text(tuple(word for line in lines[:3] for word in line)))


def _is_one_post(before: str, after: str) -> bool:
    """Whether a known post, or the beginning of one, reaches over the line end: "Deputy" over "Chief Executive"."""
    left, right = fold(before).split(), fold(after).split()
    lengths = [len(left)] if is_known(before) else range(1, min(3, len(left)) + 1)
    across = [" ".join((*left[-k:], *right[:m])) for k in lengths for m in range(1, min(5, len(right)) + 1)]
    return not (known_posts().keys().isdisjoint(across) and post_heads().isdisjoint(across))


# 2. signs


def _by_signs(text: Text) -> list[Text]:
    parts: list[list[Word]] = [[]]
    words = text.words
    for at, word in enumerate(words):
        if (word.text in (";", "|") and parts[-1]) or (
            word.text == "/" and parts[-1] and at + 1 < len(words) and _slash_divides(parts[-1], words, at)
        ):
            parts.append([])
        else:
            parts[-1].append(word)
    return [Text(tuple(part)) for part in parts if part]


def _slash_divides(before: Sequence[Word], words: Sequence[Word], at: int) -> bool:
    spaced = not words[at].glued and not words[at + 1].glued
    left = str(Text(tuple(before)))
    following = words[at + 1 :]
    stop = next((n for n, word in enumerate(following) if word.text in "/;|"), len(following))
    right = str(Text(tuple(following[:stop])))
    if left.count("(") > left.count(")"):
        return False
    if spaced or words[at].glued != words[at + 1].glued:
        return True
    return (_may_be_lead(left) and _may_be_lead(right)) or (is_initials(left) and is_initials(right))


def _may_be_lead(text: str) -> bool:
    return is_known(text) or is_complete(text) or starts_lead(text) or is_person(text) or is_initials(text)


def _by_commas(text: Text) -> list[Text]:
    parts: list[list[Word]] = [[]]
    for at, word in enumerate(text.words):
        comma = word.text == "," and parts[-1]
        if comma and _comma_divides(str(Text(tuple(parts[-1]))), str(Text(text.words[at + 1 :]))):
            parts.append([])
        else:
            parts[-1].append(word)
    return [Text(tuple(part)) for part in parts if part]


def _comma_divides(before: str, after: str) -> bool:
    segment = re.split(r"[,;/]", after)[0].strip()
    if is_titled(before) and "," not in before:
        return is_titled(segment)  # "Cllr Ted Ormsby, Chair of Scrutiny" is one lead
    if is_person(before) and not is_known(before) and not is_initials(before):
        return is_person(segment) and not starts_post(segment) and not is_known(segment)
    if "," in before:  # a name with its post: the next name begins another lead
        return is_person(segment) or starts_post(segment) or is_known(segment)
    return (
        is_known(segment)
        or starts_post(segment)
        or (len(before.split()) > 1 and is_complete(before) and _is_short_post(segment))
        or (is_initials(before) and is_initials(segment))
        or is_titled(segment)
    )


def _is_short_post(wording: str) -> bool:
    """Whether a wording is an officer's post by its last word, brackets left out, and no list: "County Engineer"."""
    words = re.sub(r"\(.*?\)", " ", wording).split()
    return (
        1 < len(words) <= 4
        and not {"and", "&"} & set(words)
        and is_complete(wording)
        and lead_kind(wording) == "officer"
    )


# 3. and


def _by_and(text: Text) -> list[Text]:
    for at, word in enumerate(text.words):
        if word.text.casefold() not in ("and", "&") or at == 0 or at + 1 == len(text.words):
            continue
        before, after = text.cut(0, at), text.cut(at + 1)
        if _and_divides(str(before), str(after)):
            return [before, *_by_and(after)]
    return [text]


def _and_divides(before: str, after: str) -> bool:
    if is_known(before + " and " + after):
        return False
    kinds = lead_kind(before), lead_kind(after)
    name, comma, post = before.partition(",")
    if comma and is_person(name) and not is_known(name) and lead_kind(post.strip()) == kinds[1] and "," not in after:
        return is_person(after) and not is_known(after)  # both posts are those of the one who is named
    if is_known(before) and is_known(after):
        return kinds[0] != kinds[1] or kinds[0] in ("member", "body")
    if is_complete(before) and (is_known(after) or starts_post(after)):
        return None not in kinds and kinds[0] != kinds[1]
    names = is_person(before) and is_person(after) and not starts_post(before) and not starts_post(after)
    return names and len(before.split()) > 1 and len(after.split()) > 1


def _trim(text: Text) -> Text:
    words = list(text.words)
    while words and words[-1].text in (",", ";", "/", "&", "|"):
        words.pop()
    while words and (words[0].text in (",", ";", "/", "&", "|") or (_BULLET.match(words[0].text) and len(words) > 1)):
        words.pop(0)
    return Text((words[0]._replace(glued=False), *words[1:])) if words else NO_TEXT
