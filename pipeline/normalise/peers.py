"""What part a peer has in the team: lead, officer, member, of the association, or another."""

from __future__ import annotations

import re

from extractors.lead_words import is_titled
from schemas.printed import PrintedPeer

_KINDS = (
    (
        "lead",
        re.compile(r"\blead peer\b|\bteam leader\b|\blead\)|\(lead|\bchair of the (?:peer )?team\b", re.IGNORECASE),
    ),
    (
        "lga",
        re.compile(
            r"\blga\b|local government association|\b(?:peer )?challenge manager|\bpeer review manager|"
            r"\bprogramme manager|"
            r"\bproject (?:support|coordinator)|\bimprovement adviser",
            re.IGNORECASE,
        ),
    ),
    (
        "member",
        re.compile(
            r"\bleader\b|\bcouncillor|\bcllr\b|\bmember peer|\belected\b|\bcabinet member|\bportfolio|"
            r"\bopposition|\bmayor\b|\blabour\b|"
            r"\bconservative\b|\bliberal democrat\b|\bindependent (?:member|peer|leader)|\bexecutive member",
            re.IGNORECASE,
        ),
    ),
    (
        "officer",
        re.compile(
            r"\bofficer|\bchief executive|\bdirector|\bhead of|\bmanager|\bsection 151|\bs151|\bsolicitor|"
            r"\btreasurer|\bassistant|\bstrategic lead",
            re.IGNORECASE,
        ),
    ),
)


def peer_type(peer: PrintedPeer) -> str:
    """lead, lga, member, officer or other, from the entry's words; a councillor's title counts as member."""
    if _KINDS[0][1].search(str(peer.text)):
        return "lead"
    wording = f"{peer.role} {peer.organisation}" if peer.role or peer.organisation else str(peer.text)
    if peer.name and is_titled(str(peer.name)) and str(peer.name).casefold().startswith(("cllr", "councillor")):
        return "member"
    return next((kind for kind, pattern in _KINDS[1:] if pattern.search(wording)), "other")
