"""What a council's name says where it stands: that the document is the council's, or only that it is named.

A place of a document and a mention in it go in, a kind of evidence comes out.  A council in the title,
"X received a peer challenge", an e-mail address speak for it; a peer's employer, a partner, one of several in a
comparison do not.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from pipeline.normalise.councils import Mention
from schemas.document import Text

NEAR = 160  # characters before and behind a name that say what it is doing there
LIST = 3  # so many councils in one paragraph of prose are a comparison

# Kinds of evidence: points of one place, and of all places together.  A council whose document it is stands in its
# title or its running lines; the other kinds were weighed so that no single passing mention reaches half a title.
POINTS = {
    "title": (10.0, 10.0),
    "addressee": (5.0, 5.0),  # "Ann Lee, Chief Executive, Exeter City Council" at the head
    "short title": (4.0, 4.0),
    "running line": (6.0, 6.0),
    "short running line": (3.0, 3.0),
    "peer challenge named": (5.0, 10.0),  # in a title, a heading or a running line
    "peer challenge told": (4.0, 8.0),  # in prose
    "first words": (6.0, 6.0),  # the first prose begins with the name
    "opening": (2.0, 2.0),
    "heading": (3.0, 4.0),
    "e-mail address": (3.0, 6.0),
    "web address": (1.0, 2.0),  # may be another council's paper
    "text": (1.0, 4.0),
    "short text": (0.5, 2.0),
    "initials": (1.0, 5.0),
    "kind": (2.0, 2.0),
}
# A partner's name may stand anywhere, and often: these kinds only add to one that decides.
_ADDING = ("short title", "short running line", "opening", "web address", "text", "short text", "initials", "kind")
DECIDING = frozenset(POINTS) - frozenset(_ADDING)

_REVIEW = (
    r"(?:(?:LGA|corporate|finance|financial|governance|planning|remote|local government) )*peer (?:challenge|review)"
)
_HAD = re.compile(  # behind a name: "X received an LGA Corporate Peer Challenge"
    r"^(?:\s*\([^)]*\))?,?\s+(?:(?:has|have|was|were|is|are|recently|last|first|then|also|itself)\s+)*"
    r"(?:received|hosted|invited|requested|commissioned|undertook|welcomed|took part|"
    r"participated|asked|volunteered|had|held|underwent|subject to|agreed to|required to|to (?:have|host|receive))\b"
    r"[^.]{0,90}?\b(?:peer|LGA|challenge|progress review)",
    re.IGNORECASE,
)
_NAMED_AFTER = re.compile(rf"^(?:['’]s?)?\s*[-–—:|,]?\s*{_REVIEW}", re.IGNORECASE)
_NAMED_BEFORE = re.compile(
    rf"(?:{_REVIEW}|progress review|follow[- ]up(?: visit)?|revisit)s?(?:\s+(?:visit|team|report))?"
    r"(?:\s+(?:of|at|for|to|in|by)|\s*[-–—:|,])\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_TOLD_BEFORE = re.compile(
    r"(?:on[- ]?site (?:at|in|with)|(?:spent|spending) (?:\w+ ){1,3}days? (?:at|in|with)|"
    r"invited (?:in)?to|delivered (?:the [^.]{0,40}?)?at|"
    r"thank(?: the (?:officers|members|staff|councillors)[^.]{0,40}? (?:of|at))?)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_CASE = re.compile(r"\bpeers?\b[^.]*\bin the case of\s+(?:the\s+)?$", re.IGNORECASE)
_POST = (
    r"\b(?:chief exec\w*|ceo|leader|mayor|director|officer|councillor|cllr|head|manager|member|advis[eo]r|"
    r"solicitor|treasurer|chair|secretary|peer(?! (?:challenge|review|team)))\b"
)
_EMPLOYER = re.compile(rf"{_POST}[^.;]{{0,70}}(?:[,(–—-]|\bat|\bof|\bfrom)\s*(?:the\s+)?$", re.IGNORECASE)
_POST_BEFORE = re.compile(rf"{_POST}\s*$", re.IGNORECASE)
_OTHER = re.compile(  # before a name: a partner, or a council held up for comparison
    r"\b(?:with|alongside|unlike|like|than|such as|including|e\.g\.|"
    r"(?:colleagues|peers|teams?|those|others?|as|it was) (?:at|from|in)|example (?:of|from)|elsewhere,?(?: at| in)?|"
    r"neighbouring|neighbours?,?)\s+(?:both\s+|the\s+)?$",
    re.IGNORECASE,
)


class Place(NamedTuple):
    """A text of the document: title, running, heading, cell or prose; ``opening`` is the first prose."""

    text: Text
    wording: str
    zone: str
    opening: bool = False


def kind_of(place: Place, mention: Mention, first: int, councils_here: int) -> str | None:
    """The evidence that a mention is, or None where it speaks of another council.

    ``first`` is where the first of the councils begins that stand side by side with it, ``councils_here`` how many
    the whole place names.
    """
    before, after = place.wording[: mention.start][-NEAR:], place.wording[mention.end :][:NEAR]
    short, head = mention.how == "short", place.zone in ("title", "running", "heading")
    if mention.how == "host":
        return "e-mail address" if "@" in place.wording[mention.start : mention.end] else "web address"
    if place.zone == "title" and not short:
        return "addressee" if is_employer(place, mention) else "title"
    if _CASE.search(before):
        return "peer challenge named"
    if len(mention.councils) >= LIST:
        return None
    if head and (_NAMED_AFTER.search(after) or _NAMED_BEFORE.search(before)):
        return "peer challenge named"
    if _OTHER.search(before) or is_employer(place, mention):
        return None
    if place.zone in ("title", "running"):
        return ("short " if short else "") + {"title": "title", "running": "running line"}[place.zone]
    if councils_here >= LIST:
        return None
    begins = not short and not place.wording[:first].strip(" •-–.0123456789")
    told = _HAD.search(after) or _TOLD_BEFORE.search(before) or _NAMED_BEFORE.search(before)
    if told and place.zone != "cell":
        return "peer challenge named" if begins else "peer challenge told"
    if begins and place.opening:
        return "first words"
    if place.zone == "heading" and begins:
        return "heading"
    return "short text" if short else "text"


def is_employer(place: Place, mention: Mention) -> bool:
    """Whether a name stands behind a post: "Ann Lee, Chief Executive, Exeter City Council"."""
    before = place.wording[: mention.start][-NEAR:]
    return _EMPLOYER.search(before) is not None or (place.zone != "title" and _POST_BEFORE.search(before) is not None)
