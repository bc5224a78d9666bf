"""An entry of a team that is a sentence: "Ann Lee, who joined us from Northmere, where she is Head of Housing".

The words behind the name are cut at commas, brackets and the small words that join clauses; what a clause names is a
post, an organisation, or a part in the team ("as the Green member peer"), which is none of the two.
"""

from __future__ import annotations

import re

from extractors.peers.entry import ROLE, is_name, looks_like_organisation
from extractors.peers.prose import BODY
from schemas.document import NO_TEXT, Text
from schemas.printed import PrintedPeer

_PERSON = r"(?:who|where (?:s?he|they))"
_TOLD = re.compile(
    rf"\b{_PERSON}\s|\bas (?:the|our|an?|its)\b|\b(?:joined|join|joins|came|comes) (?:us|the team|to us)\b|"
    r"(?:[,(–—-]|\band)\s*(?:currently|formerly|previously|now|from)\b|"
    r"\bpeer\s*[,)–—-].*\bof\b|\band (?:the|our|this) (?:[\w’']+ ){0,3}peer\b",
    re.IGNORECASE,
)
_OF_BODY = re.compile(rf"^[^,;(]+\s(?:of|from)\s(?:the\s)?{BODY}$")  # "Ann Lee of the LGA"
_CUT = re.compile(
    rf"\s*[,;()]\s*|\s[–—-]\s|\s+(?=(?:{_PERSON}|from|currently|formerly)\s)|\s+(?=as (?:the|our|an?|its)?\s?[A-Z])|"
    r"\s+(?:and|but)\s+(?=(?:is|was|has|had|who|formerly|previously|currently|led|leads|chaired|managed|supported|joined|acted|served)\s)|"
    r"\s+and\s+(?=(?:the|our|this)\s+(?:[\w’']+\s+){0,3}(?:peer|reviewer)\b)|"
    rf"\s+(?:of|at|for|with)\s+(?=(?:the\s+)?{BODY})"
)
_JOINS = re.compile(
    rf"(?:(?:and|but)\s+)?(?:{_PERSON}\s+)?(?:(?:now|currently|also|previously|formerly|until recently)\s+)?"
    r"(?:(?:is|was|are|has been|had been|serves|served|works|worked|acts|acted|joined|joins|came|comes|"
    r"led|leads|managed|manages|chaired|supported|supports|co-?ordinated)\s+)?"
    r"(?:(?:to\s+)?(?:us|(?:the|our|this)\s+(?:peer\s+)?(?:team|challenge|review|visit))\s*)?"
    r"(?:(?:as|from|at|for|of|with)\s+)?(?:(?:the|an?|our|its|their)\s+)?",
    re.IGNORECASE,
)
_PART = re.compile(  # in the team, not where they work
    r"(?:[\w’'-]+\s+){0,3}(?:peer|reviewer)s?|team leader|leader of the team|(?:lead|shadow)\s+\w+",
    re.IGNORECASE,
)


def told_of(entry: Text) -> PrintedPeer | None:
    """The peer of an entry that tells of them in clauses; None where it is a plain one, or names nobody."""
    wording = str(entry)
    cuts = list(_CUT.finditer(wording))
    told = _TOLD.search(wording) or _OF_BODY.search(wording)
    if not cuts or not told or not is_name(wording[: cuts[0].start()]):
        return None
    role, organisation, part = NO_TEXT, NO_TEXT, NO_TEXT
    going_on = (0, 0)  # the post that a clause behind a comma may go on with
    for cut, after in zip(cuts, [*cuts[1:], None], strict=True):
        start, end = cut.end(), after.start() if after else len(wording)
        joined = _JOINS.match(wording, start, end)
        start += len(joined.group()) if joined else 0
        clause = wording[start:end]
        begun, going_on = going_on, (0, 0)
        if not clause[:1].isupper() and not clause.startswith(("deputy", "interim", "former")):
            continue
        if looks_like_organisation(clause) and not (ROLE.search(clause) and not _is_body(clause)):
            organisation = organisation or entry.between(start, end)
        elif _PART.fullmatch(clause):
            part = part or entry.between(start, end)
        elif ROLE.search(clause) and not role:
            role, going_on = entry.between(start, end), (start, end)
        elif begun[1] and cut.group().strip() == "," and not (joined and joined.group()):
            role, going_on = entry.between(begun[0], end), (begun[0], end)
    if not (role or organisation):
        return None
    return PrintedPeer(entry, entry.between(0, cuts[0].start()), role or part, organisation)


def _is_body(clause: str) -> bool:
    return re.fullmatch(BODY, clause) is not None
