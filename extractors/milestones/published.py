"""What a verb of publishing says was published, where its object stands elsewhere in the sentence, or before it.

"It was placed on the website on 9 January": the report, if that is what the sentence before speaks of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.milestones.events import Named

_VERB = re.compile(
    r"\b(?:publish(?:ed|es|ing)?|made public|(?:placed|put|posted|appeared|available) on (?:the|its|our|their) "
    r"(?:[\w’']+ )?website)\b",
    re.IGNORECASE,
)
_WHOSE = (
    r"\b(?:the|its|their|your|our|this|that|a|full|written|peers?[’']|(?:peer |challenge |review )?team[’']s|peer team)"
    r"\s+(?:final\s+|full\s+|written\s+|feedback\s+|peer\s+challenge\s+|cpc\s+|lga\s+)*"
)
_OBJECTS = re.compile(
    rf"(?P<action_plan_published>\baction plan\b|\bthe plan\b)|(?P<progress_review>\bprogress review\b)|"
    rf"(?P<report_published>{_WHOSE}report\b|\bfinal version\b|\bfeedback report\b)",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:audit\w*|inspect\w*|ofsted|hmicfrs|ombudsman|regulator|government’s|accounts)\b", re.IGNORECASE
)
_PEERS = re.compile(r"\b(?:peers?|challenge|lga)\b", re.IGNORECASE).search
NEAR = 40  # characters behind the verb in which its object begins: "publish, with our response, the report"


def published_in(wording: str, earlier: Sequence[str], named: Sequence[Named]) -> Iterator[Named]:
    """The publications that a sentence tells of, but those that the vocabulary has found: ``named``."""
    for verb in _VERB.finditer(wording):
        if any(one.start <= verb.start() and verb.end() <= one.end for one in named):
            continue
        event = _object_of(wording, verb, earlier)
        if event:
            yield Named(*verb.span(), event)


def is_of_others(wording: str, one: Named) -> bool:
    """Whether a report that is published is that of auditors or inspectors."""
    return one.event == "report_published" and _OTHERS.search(wording, 0, one.end) is not None and not _PEERS(wording)


def _object_of(wording: str, verb: re.Match[str], earlier: Sequence[str]) -> str:
    behind = _OBJECTS.search(wording, verb.end(), verb.end() + NEAR)
    if behind is not None and verb.group().casefold() in ("publish", "publishes", "publishing"):
        return behind.lastgroup or ""
    for before in (wording[: verb.start()], *reversed(earlier[-2:])):
        found = [match for match in _OBJECTS.finditer(before) if match.lastgroup]
        if found:
            return "" if _OTHERS.search(before) else found[-1].lastgroup or ""
    return ""
