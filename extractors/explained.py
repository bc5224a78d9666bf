"""Whether a paragraph below a heading that states a recommendation goes on with it: "Recruit two members …".

What the peers advise is the recommendation's, what the council answers, and what leads in to its table, is not.  Where
most of a plan's headings have such a paragraph above their tables, one that only says what is the matter is one too.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence

from extractors.lists import leading_ref
from schemas.document import Block, Paragraph, Table, Text

FEWEST = 3  # headings with a paragraph between them and their tables
LONGEST = 3  # paragraphs
MOST = 0.6  # share of these that go on by their own wording

_LABEL = re.compile(r"^[^.:]{1,40}:(?:\s|$)|^[\w’' ]{1,30} [–—-] ")  # "Lead officer: …", "Status – …"
_ADVISES = re.compile(r"\b(?:should|must|ought to|needs? to|recommend\w*|advis\w+|suggest\w*)\b", re.IGNORECASE)
_ANSWERS = re.compile(
    r"\b(?:we|our|us|accepted|agreed|rejected)\b|"
    r"\b(?:council(?:’s|'s)?|cabinet|management|officers?) (?:response|accepts?|agrees?|has|have|had|will)\b|"
    r"\b(?:table|actions?|rows?) (?:below|above|that follows?|(?:is|are|was|were) (?:set|shown|listed))",
    re.IGNORECASE,
)
_ANSWERED = re.compile(
    r"\b(?:accepted|agreed|rejected|management response|council(?:’s|'s)? response)\b", re.IGNORECASE
)
_PEERS_SAY = re.compile(
    r"\b(?:told|tell|showed|met|said to|spoke to|spoke with|shared with) us\b|"
    r"\bwe (?:also )?(?:heard|saw|met|found|noted|felt|think|believe|recommend|suggest|advise|spoke|were told)"
    r"\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_TELLS = re.compile(
    r"^(?:(?!wh(?:o|at|ere|ether) |how )\S+ ){1,4}(?:is|are|was|were|has|have|had|will|can|did|does)\b", re.IGNORECASE
)
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
    """Whether the paragraph advises: with "should", or in a sentence that begins by telling what to do."""
    wording = str(text)
    if _leads_in(wording) or _ANSWERS.search(_PEERS_SAY.sub("", wording)):
        return False
    return _advises(wording)


def explanations(blocks: Sequence[Block], heads: Container[int] = ()) -> frozenset[int]:
    """The ids (``id``) of paragraphs that explain the heading above them, as most of their kind plainly do.

    ``heads`` are headings that bear no reference such as "R1"."""
    found = list(_runs(blocks, heads))
    plain = sum(any(goes_on(paragraph.text) for paragraph in run) for run in found)
    if len(found) < FEWEST or plain < MOST * len(found):
        return frozenset()
    return frozenset(id(one) for run in found if all(_may_explain(str(p.text)) for p in run) for one in run)


def _runs(blocks: Sequence[Block], heads: Container[int]) -> Iterator[list[Paragraph]]:
    """The plain paragraphs between each heading and its table."""
    run: list[Paragraph] | None = None
    for block in blocks:
        if isinstance(block, Table):
            if run:
                yield run
            run = None
        elif leading_ref(block.text, "named") or id(block) in heads:
            run = []
        elif run is not None:
            run = None if block.bold or len(run) == LONGEST else [*run, block]


def _may_explain(wording: str) -> bool:
    """Whether nothing shows that the council answers; what it has done may come before what it is to do."""
    if _leads_in(wording) or _ANSWERED.search(wording):
        return False
    return _advises(wording) or not _ANSWERS.search(_PEERS_SAY.sub("", wording))


def _leads_in(wording: str) -> bool:
    return wording.rstrip().endswith(":") or _LABEL.match(wording) is not None


def _advises(wording: str) -> bool:
    return _ADVISES.search(wording) is not None or any(map(_is_order, _SENTENCE.split(wording)))


def _is_order(wording: str) -> bool:
    """Whether a sentence begins with the plain form of a verb: no article, no plural, nothing told of it."""
    first = re.match(r"[A-Z][a-z]+(?:-[a-z]+)?\b(?!-)", wording)
    if first is None or len(wording.split()) < 4:
        return False
    word = first.group().casefold()
    return _NO_VERB.fullmatch(word) is None and _NO_BASE.search(word) is None and _TELLS.match(wording) is None
