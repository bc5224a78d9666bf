"""One printed lead to role, person and body.

A post of the vocabulary gets its standard name ("S151 Officer" → "Section 151 Officer"); other posts keep
the name printed.  "Name, Post", "Name (Post)" and "Post – Name" are told apart; initials stay as they are.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from extractors.lead_words import is_initials, is_known, is_person, is_titled, known_posts, lead_kind, starts_post
from pipeline.language import find_post
from schemas.vocabulary import fold

_PAIR = re.compile(r"^(?P<one>[^,(–—]+?)\s*(?:,|\(|\s[–—-]\s)\s*(?P<two>.+?)\)?$")


class Lead(NamedTuple):
    """A lead understood; ``lead_type`` is officer, member, body or person."""

    role: str | None
    person: str | None
    body: str | None
    lead_type: str | None


@lru_cache(maxsize=4096)  # a plan names the same officers in many rows
def read_lead(text: str, column: str = "lead") -> Lead:
    """The lead's role, person or body; ``column`` (lead_officer, lead_member) settles what the words leave open."""
    hint = {"lead_officer": "officer", "lead_member": "member"}.get(column)
    wording = text.strip(" .")
    if is_known(wording):
        return _post(wording, hint)
    pair = _PAIR.match(wording)
    if pair and is_person(pair["one"]) and not is_initials(pair["one"]):
        return _named(pair["one"], _closed(pair["two"]), hint)
    if pair and is_person(pair["two"].rstrip(")")) and (starts_post(pair["one"]) or is_known(pair["one"])):
        return _named(pair["two"].rstrip(")"), pair["one"], hint)
    if is_initials(wording):
        return Lead(None, wording, None, hint or "person")
    words = wording.split()
    for count in (4, 3, 2):  # a name over its post, the line end gone
        name, post = " ".join(words[:count]), " ".join(words[count:])
        if post and is_person(name) and (starts_post(post) or is_known(post)):
            return _named(name, post, hint)
    if is_titled(wording):
        councillor = wording.casefold().startswith(("cllr", "councillor"))
        return Lead(None, wording, None, "member" if councillor else hint or "person")
    if is_person(wording) and not starts_post(wording):
        found = find_post(wording)
        if found and found.start > 0:
            return Lead(found.role, wording[: found.start].strip(" ,-–"), None, found.lead_type)
        return Lead(None, wording, None, hint or "person")
    named = any(is_person(" ".join(words[:count]).strip(" ,-–")) for count in range(1, len(words)))
    found = find_post(wording) if named else None
    if found and found.start > 0 and is_person(wording[: found.start].strip(" ,-–")):
        return Lead(found.role, wording[: found.start].strip(" ,-–"), None, found.lead_type)
    return _post(wording, hint)


def _closed(post: str) -> str:
    """A post with the bracket of its own that ended the wording: "Director of Resources (Section 151)"."""
    return post + ")" * (post.count("(") - post.count(")"))


def _named(person: str, post: str, hint: str | None) -> Lead:
    lead = _post(post.strip(), hint)
    member = is_titled(person) and person.casefold().startswith(("cllr", "councillor"))
    kind = "member" if member else (hint or "person") if lead.body else lead.lead_type
    return Lead(lead.role, person.strip(), lead.body, kind)


def _post(wording: str, hint: str | None) -> Lead:
    row = known_posts().get(fold(wording))
    if row is not None and row["lead_type"] == "body":
        return Lead(None, None, row["role"], "body")
    if row is not None:
        return Lead(row["role"], None, None, row["lead_type"])
    kind = lead_kind(wording) or hint
    if kind == "body":
        return Lead(None, None, wording, "body")
    if kind is None and not starts_post(wording):
        return Lead(None, None, wording or None, "body")
    return Lead(wording, None, None, kind or "officer")
