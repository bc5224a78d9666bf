"""Dates of a challenge that a sentence does not name again: "The Council’s last was in October 2019."

In: the words before a date, with what is told above them.  Out: the event, or None.

1. "last", "previous" with a verb that needs a noun and has none ("was in", "took place in", "had one in") speaks of
   what the sentences above speak of, where that is a peer challenge; "last took part" needs no noun beside it;
2. "the review is likely to take place in", "dates in … are being explored": the one that the sentence before speaks of;
3. "this one", and in a progress review "the review", was held on the review's own day.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.outline import Node, Part

BEFORE = 3  # paragraphs above in which the challenge may be named

_VERBS = (
    r"(?:was|were|is|took|taken|takes|place|part|had|hosted|held|invited|received|welcomed|did|done|so|this|that|one|it|"
    r"came|here|there|happened|been|carried|out|undertaken|undertook|conducted|such|time|exercise|back|our|we|the|"
    r"council|were|visited|us|which|ours|its|a|team|by|peers?)"
)
_LAST = re.compile(
    rf"\b(?:last|previous(?:ly)?|most recent(?:ly)?)\b(?P<said>(?:[,\s]+{_VERBS}){{0,6}})[,\s]+"
    r"(?:in|on|from|during|back in|as long ago as)(?: the)? ?$",
    re.IGNORECASE,
)
_ONE = re.compile(
    r"(?:\b(?P<coming>the next)(?: one)?(?: (?:is|was|will be|would be|should be))?(?: (?:due|expected|held|planned))?|"
    r"\b(?:subject of|had|hosted|received|invited|underwent|took part in) (?:one|(?:its|our) (?:last|first))|"
    r"\b(?:its|our|the council[’']s) (?:first|last)(?: one)?(?= (?:since|for) $)|"
    r"(?:\b(?:the (?:first|previous)(?: one)?)|^ours) (?:was|took place|was held|came))"
    r"(?: (?:in|by|for|since))?(?: the)? ?$",
    re.IGNORECASE,
)
_PEERS_LAST = re.compile(r"\bpeers?(?: team)? (?:was |were )?$", re.IGNORECASE)  # "The peers last came in"
_PART = re.compile(r"\b(?:took|taken|takes) part\b", re.IGNORECASE)
_CHALLENGE = re.compile(r"\bpeer (?:challenge|review)s?\b|\bchallenges?\b|\bcpc\b", re.IGNORECASE)
_ANOTHER = re.compile(
    r"\b(?:elections?|survey|inspections?|ofsted|audits?|strategy|census|boundary|budget|referendum|staff survey)\b",
    re.IGNORECASE,
)
_THIS = re.compile(
    r"^(?:and\s+)?(?:(?P<one>(?:this|the present|the latest) (?:one|review|visit)|ours)|"
    r"(?:the|our|this|its) (?:progress |follow[- ]up |return )?(?:review|visit|meeting|session|day))\s+"
    r"(?:itself )?(?:was|were|has been|took|is|will be)?\s*"
    r"(?:(?:held|carried out|conducted|undertaken|done|place|made|completed|delivered)\b[^.;,]{0,40}?)?\s+"
    r"(?:on|in|over|from|between|during)(?: the)? ?$",
    re.IGNORECASE,
)
_COMING = re.compile(
    r"(?:\b(?:the|that|this|its|their) (?:review|visit|return|follow[- ]up)\s+(?:is|was|will|would|has|should)\b"
    r"[^.;:,]{0,50}?|^(?:it|this) (?:is|was|will|would|has|should)\b[^.;:,]{0,50}?|"
    r"^(?:(?:possible|provisional|suitable|some)\s+)?(?:dates?|days?))"
    r"\s+(?:in|on|for|during|around|from)(?: the)?(?: (?:first|second) half of| (?:early|mid|late)| week of)? ?$",
    re.IGNORECASE,
)
_OTHER_EVENT = re.compile(r"\b(?:action plan|election|meeting|feedback report|position statement)\b", re.IGNORECASE)
_PROGRESS = re.compile(r"\bprogress review\b", re.IGNORECASE)


def elliptic_event(
    nodes: Sequence[Part], at: int, earlier: Sequence[str], before: str, of_progress: bool
) -> str | None:
    """The event that the words ``before`` a date leave to what is said above.

    ``earlier`` are the sentences of the paragraph ``nodes[at]`` before this one.
    """
    if match := _LAST.search(before):
        return "on_site" if _is_challenge(nodes, at, earlier, before, match) else None
    if (match := _ONE.search(before)) and _is_challenge(nodes, at, earlier, before, match):
        return "other" if match["coming"] else "on_site"
    if _COMING.search(before) and earlier and _is_of_review(earlier[-1]):
        return "progress_review"
    match = _THIS.match(before)
    if match is None:
        return None
    above = [*_above(nodes, at), *earlier]
    if of_progress or (match["one"] and above and _PROGRESS.search(above[-1])):
        return "progress_review"
    return None


def _is_of_review(told: str) -> bool:
    """Whether a sentence speaks of the progress review, and of no other event behind it."""
    named = list(_PROGRESS.finditer(told))
    return bool(named) and _OTHER_EVENT.search(told, named[-1].end()) is None


def _is_challenge(nodes: Sequence[Part], at: int, earlier: Sequence[str], before: str, match: re.Match[str]) -> bool:
    """Whether what was the last one is a peer challenge."""
    if "peer" in match.group() or _PEERS_LAST.search(before, 0, match.start()):  # "was last visited by a peer team"
        return True
    if _PART.search(match.group()) and any(_CHALLENGE.search(told) for told in [*_above(nodes, at), *earlier, before]):
        return True
    for told in reversed([*_above(nodes, at), *earlier, before[: match.start()]]):
        if _CHALLENGE.search(told):
            return True
        if _ANOTHER.search(told):
            return False
    return False


def _above(nodes: Sequence[Part], at: int) -> list[str]:
    """The wordings of the paragraphs right above, the nearest last."""
    return [node.wording for node in nodes[max(0, at - BEFORE) : at] if isinstance(node, Node)]
