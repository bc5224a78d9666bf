"""References that may begin an action inside a card: "Action 1a", "Action 1.2", "1a", "Milestone 3".

In: a part of a line.  Out: the reference at its beginning, taken apart into the card's number and its own.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from pipeline.assemble.cards.parts import Part, label_field

_NOUNS = frozenset(["milestone", "commitment", "workstream"])  # besides the labels of actions
_NUMBER = (
    r"(?P<owner>\d{1,3})(?:[.\-/](?P<number>\d{1,2})|[.\s]?\(?(?P<letter>[a-z])\)?)"
    r"|(?P<alone>\d{1,3})|(?P<first>[A-Za-z])"
)
_REFERENCE = re.compile(
    rf"(?P<open>[(\[])?(?:(?P<noun>[^\W\d_][^\W\d_]+(?:[ -][^\W\d_]+)?)\s+(?:no\.?\s*)?|(?P<code>[A-Z]{{1,4}})[\s-]?)?"
    rf"[(\[]?(?:{_NUMBER})(?P<stop>[)\].:])*(?=[\s:–—]|$)"
)


class Reference(NamedTuple):
    """A reference at the beginning of a part: its words, its form, the card's number in it, and its own."""

    part: Part
    length: int  # words
    form: tuple[str, str, bool]  # the noun or code, how it counts, its weight
    owner: int | None
    number: int

    @property
    def noun(self) -> str:
        """What it calls the action, or the letters of its code; "" for a bare number."""
        return self.form[0]


def action_reference(part: Part) -> Reference | None:
    """The reference with which a part begins, as an action's may: a noun with a number, "1a", "1.2", "(a)"."""
    match = _REFERENCE.match(part.wording)
    if match is None:
        return None
    noun, code = match["noun"] or "", match["code"] or ""
    if noun and not (noun.casefold() in _NOUNS or label_field(noun) == "action"):
        return None
    if not noun and not match["owner"] and not (match["stop"] or match["open"]):
        return None
    if code and not match["owner"]:
        return None
    at = count = 0
    for count, word in enumerate(part.words, 1):
        at += len(word.text) + (0 if word.glued or count == 1 else 1)
        if at >= match.end():
            break
    if at > match.end() and part.words[count - 1].text[-1] not in ":–—":
        return None
    kind = next(kind for kind in ("number", "letter", "alone", "first") if match[kind])
    value = match[kind]
    own = int(value) if value.isdigit() else ord(value.casefold()) - ord("a") + 1
    owner = int(match["owner"]) if match["owner"] else None
    return Reference(part, count, ((noun or code).casefold(), kind, part.words[0].bold), owner, own)


def is_action_heading(part: Part) -> bool:
    """Whether a part is such a reference with a noun and nothing else: "Action 1a", "Milestone 3:"."""
    found = action_reference(part)
    return found is not None and found.noun != "" and len(part.words) == found.length


__all__ = ["Reference", "action_reference", "is_action_heading"]
