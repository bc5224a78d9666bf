"""Challenges, reviews and elections told by which of them it was: "our last challenge, in 2019", "the next by 2030".

In: a sentence's words before a date.  Out: the event, or None.  Only here may a year alone be a milestone's date: in
any other sentence it tells of plans, figures and strategies.
"""

from __future__ import annotations

import re

# Years alone, with the groups of ``when.WHEN``.
YEAR = re.compile(
    r"(?:\b(?P<bound>by|before)\s+|(?:(?<=\bin )|(?<=\bsince )|(?<=\bof )|(?<=\bfor )|(?<=\bduring )|(?<=\()(?=\d+\))))"
    r"(?P<date>20\d\d)\b(?!\s*[/–-]\s*\d|\s+(?:\w+ )?(?:report|round|survey|budget)s?\b)(?P<period>(?!))?",
    re.IGNORECASE,
)
_MAY_BE = re.compile(
    r"\b(?:in|since|of|for|during|by|before)\s+20\d\d\b|\(20\d\d\)"
)  # what YEAR fits begins so; most fit nothing
_ABOUT = (
    "challenge",
    "peer",
    "review",
    "visit",
    "last",
    "next",
    "follow",
    "one",
    "ours",
    "first",
    "team",
    "lga",
    "election",
)
_NAMES = (
    "challenge",
    "review",
    "visit",
    "follow",
    "cpc",
    "election",
    "team",
    "peers",
    "lga",
)  # one of them is in all that names an occasion
FAR = 240  # characters before a date in which its occasion is named
_KIND = r"(?:(?:corporate|full|council|lga|peer|fire|finance|remote|ever|such|short|further|new)[\s-]+){0,4}"
_CHALLENGE = rf"{_KIND}(?:peer (?:challenge|review)|challenge|cpc)"
_REVIEW = rf"{_KIND}(?:progress review|follow[- ]up(?: visit| review)?|return visit|re-?visit)"
_PLACE = (
    r"(?: (?:of|at|in|for|to|before|under)(?: (?:the|this|that|our|its|us|kind|sort|type|council|authority|"
    r"borough|county|city|district|service|(?-i:[A-Z])[\w’'-]+)){1,5}){0,2}"
)
_COMES = (  # what such an event does in time, word by word
    r"(?: (?:was|is|are|were|be|been|being|has|had|have|will|would|should|could|may|might|take|takes|took|taken|place|"
    r"held|hosted|due|expected|scheduled|planned|to|fall|falls|fell|come|comes|came|happen|happened|carried|out|undertaken|"
    r"conducted|ordinarily|normally|usually|next|then|only|also|not|offered)){0,7}"
)
_AT = r"(?:(?:,? | \()(?:back )?(?:in|since|by|for|during|before|of)(?: the)?| \(| |)(?: (?:about|around))? ?$"
_NAMED = re.compile(
    r"\b(?:(?P<coming>next|(?:further|another)(?= (?:full|corporate|peer)\b))|"
    r"last|previous|first|earlier|second|third|most recent|latest|full)\s+"
    rf"{_CHALLENGE}\b{_PLACE}{_COMES}{_PLACE}(?<! of){_AT}",
    re.IGNORECASE,
)
_HAD = re.compile(
    r"\b(?:had|hosted?|invited?|received?|undertook|undertake|underwent|undergo|held|hold|commissioned|welcomed|"
    r"took part in|take part in|carried out|carry out) (?:an?|no|its|our|their|another)\s+"
    rf"{_CHALLENGE}\b{_PLACE}(?P<coming> again)?{_AT}",
    re.IGNORECASE,
)
_ARRANGED = re.compile(  # "that a peer challenge be requested from the LGA for the week commencing"
    rf"\b(?:an?|the|our|its) {_CHALLENGE}(?: (?:be|is|was|has|been|to|will))*"
    r" (?:requested|arranged|booked|scheduled|fixed|set|proposed|sought)\b[^.;:,]{0,50} for (?:the )?$",
    re.IGNORECASE,
)
_RETURNED = re.compile(rf"\b(?:an?|the|its|our|their|next|last) {_REVIEW}\b{_PLACE}{_COMES}{_AT}", re.IGNORECASE)
_BACK = re.compile(
    rf"\b(?:team|peers|lga)\b[^.;:,]{{0,30}} (?:return(?:s|ed|ing)?|(?:come|comes|came|coming) back){_PLACE}{_AT}",
    re.IGNORECASE,
)
_ELECTED = re.compile(rf"\belections?{_PLACE}{_COMES}{_AT}", re.IGNORECASE)


def may_give_year(wording: str) -> bool:
    """Whether a wording may tell of an occasion with its year alone; most do not."""
    if _MAY_BE.search(wording) is None:
        return False
    small = wording.casefold()
    return any(map(small.__contains__, _ABOUT))


def occasion(before: str) -> str | None:
    """The event that the words before a date name by its place in a row of them; a challenge that nobody has invited
    yet is "other"."""
    before = before[-FAR:]
    small = before.casefold()
    if not any(map(small.__contains__, _NAMES)):
        return None
    if challenge := _NAMED.search(before) or _HAD.search(before):
        return "other" if challenge["coming"] else "on_site"
    if _ARRANGED.search(before):
        return "on_site"
    if _RETURNED.search(before) or _BACK.search(before):
        return "progress_review"
    return "election" if _ELECTED.search(before) else None
