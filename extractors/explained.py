"""Whether a paragraph below a heading that states a recommendation goes on with it: "Recruit two members …".

What the peers advise is the recommendation's, what the council answers, and what leads in to its table, is not.
"""

from __future__ import annotations

import re

from schemas.document import Text

_LABEL = re.compile(r"^[^.:]{1,40}:(?:\s|$)|^[\w’' ]{1,30} [–—-] ")  # "Lead officer: …", "Status – …"
_ADVISES = re.compile(r"\b(?:should|must|ought to|needs? to|recommend\w*|advis\w+|suggest\w*)\b", re.IGNORECASE)
_ANSWERS = re.compile(
    r"\b(?:we|our|us|accepted|agreed|rejected)\b|"
    r"\b(?:council(?:’s|'s)?|cabinet|management|officers?) (?:response|accepts?|agrees?|has|have|had|will)\b|"
    r"\b(?:table|actions?|rows?) (?:below|above|that follows?|(?:is|are|was|were) (?:set|shown|listed))",
    re.IGNORECASE,
)
_TELLS = re.compile(r"^(?:\S+ ){1,4}(?:is|are|was|were|has|have|had|will|can|did|does)\b", re.IGNORECASE)
_NO_VERB = re.compile(
    r"an?|the|th(?:is|at|ese|ose)|its?|s?he|they|there|all|both|each|every|some|many|most|none?|one|two|three|four|five|"
    r"six|seven|eight|nine|ten|of|in|on|at|by|for|from|since|after|before|during|as|if|when|while|with|good|strong|"
    r"significant|limited|further|overall|actions?|updates?|progress|status|response|cabinet|council|lead|owner|due"
)
_NO_BASE = (
    re.compile(  # "Members …", "Completed …", "Working …", "Partially …"; not "Focus", "Proceed", "Bring", "Apply"
        r"(?:[^su]s|(?<!e)(?<!mb)ed|[aeiouy]\w*ing|(?<!p)(?<!^re)ly)$"
    )
)


def goes_on(text: Text) -> bool:
    """Whether the paragraph advises: with "should", or in sentences that begin by telling what to do."""
    wording = str(text)
    if wording.rstrip().endswith(":") or _LABEL.match(wording) or _ANSWERS.search(wording):
        return False
    return _ADVISES.search(wording) is not None or _is_order(wording)


def _is_order(wording: str) -> bool:
    """Whether the first sentence begins with the plain form of a verb: no article, no plural, nothing told of it."""
    first = re.match(r"[A-Z][a-z]+(?:-[a-z]+)?\b(?!-)", wording)
    if first is None or len(wording.split()) < 4:
        return False
    word = first.group().casefold()
    return _NO_VERB.fullmatch(word) is None and _NO_BASE.search(word) is None and _TELLS.match(wording) is None
