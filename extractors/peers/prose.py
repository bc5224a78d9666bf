"""Peers whom sentences tell of: "The team was led by Ann Lee, Chief Executive of Northmere Council." """

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.outline import Node
from extractors.peers.entry import ROLE, is_name
from schemas.document import NO_TEXT, Text
from schemas.printed import PrintedPeer

_LED_BY = re.compile(
    r"\b(?:(?:team(?: of (?:\w+\s?){1,3})?|challenge|review|visit),?\s+(?:(?:was|is|will be|were|had been)\s+)?(?:led|"
    r"carried out|undertaken|delivered)\s+by|it was led by|"
    r"(?:joined|accompanied|supported) by|(?:members|peers|team|reviewers)"
    r"(?: of the (?:peer |review )?team)?(?: who came)? "
    r"(?:were|was|are|is|comprised|included|consisted of|(?:was|is) made up of))\s+(?=[A-Z]|the )",
    re.IGNORECASE,
)
_IN_LED_BY = (" by ", "members", "peers", "team", "reviewers")  # one of them is in all that it fits
_GOES_ON = re.compile(r"(?:they|it|the team|also)\b", re.IGNORECASE)
_WORD = r"[A-Z][\w’'-]*"
_NAMED = rf"(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Dr|Sir|Dame|Professor)\.?\s+)?(?:{_WORD}\.?\s+){{1,3}}?{_WORD}"
_POST = (
    r"(?:former(?:ly)?\s+|until recently\s+|deputy\s+)?"
    rf"{_WORD}(?:(?:,\s+|\s+)(?:{_WORD}|and|of|for|the|\d{{2,3}})){{0,8}}?"
)
BODY = (
    rf"(?:{_WORD}(?:\s+(?:{_WORD}|and|of|upon|on|the|&)){{0,5}}?\s+(?:Councils?|Authority|Association)\b|LGA\b|"
    rf"(?:London|Royal)\s+Borough\s+of\s+{_WORD}(?:\s+(?:and|upon)\s+{_WORD})*)"
)
_STAFF = (  # "LGA Project Support Officer": the association begins the post's name
    rf"(?:LGA|Local\s+Government\s+Association)\s+(?:{_WORD}\s+){{0,4}}?"
    r"(?:Manager|Officer|Advis[eo]r|Co-?ordinator|Consultant|Associate|Director|Lead)\b"
)
_TOLD_OF = re.compile(
    rf"(?P<staff>{_NAMED})(?:,\s+|\s+\()(?P<duty>{_STAFF})|"
    rf"(?P<known>{_NAMED})(?:,\s+|\s+\()(?P<held>{_POST})\s+(?:of|at|from)\s+(?:another|an?)\s+"
    r"(?:[\w-]+\s+){0,3}(?:[Cc]ouncil|[Aa]uthority)\b|"
    rf"(?P<name>{_NAMED})(?:(?:,\s+|\s+\()(?P<post>{_POST}))?(?:,\s+|\s+(?:of|at|from|for)\s+)(?:the\s+)?(?P<body>{BODY})|"
    rf"\b(?:the|an?)\s+(?P<unnamed>{_POST})\s+(?:of|at|from)\s+(?:the\s+)?(?P<its>{BODY})"
)
_DUTY = re.compile(r"Manager|\bProject\b|\b(?:Challenge|Review) (?:Co-?ordinator|Officer|Support)")  # in the challenge
_MAY_LEAD = re.compile(r"\b(?:team|challenge|review)\b", re.IGNORECASE)
_LEADS = re.compile(
    r",?\s*\)?\s*(?:(?:who|and)\s+)?(?:(?:has|had|will|is|was|kindly|also)\s+)*(?:agreed\s+to\s+|to\s+)?"
    r"(?:lead(?:s|ing)?|led|chair(?:s|ed)?|head(?:s|ed)?)\s+(?:the|this|our|your)\s+"
    r"(?:(?:peer\s+|challenge\s+|review\s+)?team|peer\s+(?:challenge|review)|challenge)\b"
)
_IN_LEADS = ("lead", "led ", "chair", "head", "lga", "local")  # one of them is in all that it, or a duty, fits
_RUN = re.compile(r"\b(?:team|peers|reviewers|of us)\b(?P<said>[^.:;]{0,90}):\s+(?=[A-Z])")
_NO_TEAM = re.compile(r"\b(?:met|meet|spoke|heard|interview\w*|talked|thank\w*|asked)\b", re.IGNORECASE)


def in_run(node: Node) -> list[Text]:
    """The entries that run on behind "The team was: Ann Lee, Leader, Northmere Council; Bob Fenn, …; and …"."""
    lead = _RUN.search(node.wording) if ";" in node.wording else None
    if lead is None or _NO_TEAM.search(lead["said"]) or ";" not in node.wording[lead.end() :]:
        return []
    cuts = [m.span() for m in re.finditer(r";\s*(?:and\s+)?", node.wording) if m.end() > lead.end()]
    end = _sentence_end(node.wording, cuts[-1][1], alone=True)
    starts, ends = [lead.end(), *(after for _, after in cuts)], [*(before for before, _ in cuts), end]
    return [node.text.between(a, b) for a, b in zip(starts, ends, strict=True) if a < b]


def in_prose(node: Node) -> list[PrintedPeer]:
    """ "The team was led by Ann Lee, Chief Executive of Northmere Council.": peers whom no list may name.

    Those named in the same sentence behind "led by", and in the next ones that go on with "they" or "it".
    """
    wording = node.wording
    found = dict(_leading(node))
    end = 0
    if not any(map(node.small.__contains__, _IN_LED_BY)):
        return list(found.values())
    for match in _LED_BY.finditer(wording):
        if match.end() < end:
            continue
        end = _sentence_end(wording, match.end())
        found |= dict(_told_of(node, match.end(), end))
    return [found[place] for place in sorted(found)]


def _leading(node: Node) -> Iterator[tuple[int, PrintedPeer]]:
    """Whom a sentence names as the leader of the team, or as the challenge's manager or project officer: "Ann Lee, …,
    leads the team"."""
    small = node.small
    if not (any(map(small.__contains__, _IN_LEADS)) and _MAY_LEAD.search(node.wording)):
        return
    for told in _TOLD_OF.finditer(node.wording):
        if _LEADS.match(node.wording, told.end()) or (told["duty"] and _DUTY.search(told["duty"])):
            yield from _peer(node, told)


def _sentence_end(wording: str, start: int, *, alone: bool = False) -> int:
    """Where the sentence ends, or, unless ``alone``, the last of those behind it that go on with "they"."""
    end = len(wording)
    for stop in re.finditer(r"(?<!\bCllr)(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\b[A-Z])\.(?:\s+|$)", wording):
        if stop.end() > start:
            end = stop.start()
            if alone or not _GOES_ON.match(wording, stop.end()):
                break
    return end


def _told_of(node: Node, start: int, end: int) -> Iterator[tuple[int, PrintedPeer]]:
    """Those whom a stretch of a wording names with post and organisation, each with its place."""
    for told in _TOLD_OF.finditer(node.wording, start, end):
        yield from _peer(node, told)


def _peer(node: Node, told: re.Match[str]) -> Iterator[tuple[int, PrintedPeer]]:
    """The peer of a match with its place; none where no name and no post stand in it."""
    if told["staff"]:
        person, post, body = "staff", "duty", ""
    elif told["known"]:
        person, post, body = "known", "held", ""
    else:
        person, post, body = ("name", "post", "body") if told["name"] else ("name", "unnamed", "its")
    named = told[person] is None or is_name(told[person])
    if not named or (told[post] and not ROLE.search(told[post])):
        return
    name, role, organisation = (
        node.text.between(*told.span(part)).without_signs().without_stop() if part and told[part] else NO_TEXT
        for part in (person, post, body)
    )
    yield told.start(), PrintedPeer(node.text.between(*told.span()), name, role, organisation)
