"""The peer team: its members, or the posts sought for it, from lists, tables and sign-offs.

1. lists (here), tables (``tables``), sentences (``prose``); a list stands behind a sentence that leads in to the team
   ("The peer team was:"), or below a heading that names it;
2. an entry's grammar is ``entry``'s;
3. a team that is printed twice (in the report and under its signature) is one team.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from extractors.items import read_items
from extractors.lead_words import is_person, is_titled
from extractors.outline import Node, Part, TableNode, is_plain_heading
from extractors.peers.broken import below_headings, carried_on, over_page, rest_of
from extractors.peers.entry import ROLE, is_name, read_peer
from extractors.peers.grids import in_cells, in_grid
from extractors.peers.posts_told import posts_told
from extractors.peers.prose import in_prose, in_run
from extractors.peers.serving import apposed, serving, signed
from extractors.peers.tables import TEAM, from_table, says_none
from extractors.peers.told import told_of
from schemas.document import NO_TEXT, Text
from schemas.printed import PrintedPeer
from schemas.vocabulary import fold

TEAM_PEERS = 25  # a longer list is no team
_LEAD_IN = re.compile(
    r"\b(?:peers?|team|peer team|challenge team|review team)\b[^.:]{0,140}(?:\bwere|\bwas|\bis|\bare|\bof|"
    r"\bcomprised?|\bcomprises|\bcomprising|"
    r"\bincluded?|\bincludes|\bwill be|\bfollows|\bbelow|\bleast|\bfollowing|\bmembers)?\s*:$",
    re.IGNORECASE,
)
_DELIVERED = re.compile(
    r"\b(?:taking part|took part)\b[^.:]{0,40}:$|"
    r"\b(?:delivered|carried out|undertaken|supported|conducted|led|joined) by(?: the following)?(?: peers|"
    r" people)?\s*:$|"
    r"\b(?:looking for|asked for|seek|seeking|would include|to include)\s*:$",
    re.IGNORECASE,
)
_NO_TEAM = re.compile(
    r"\b(?:met|meet|spoke|meetings? with|interview\w*|heard|recommend\w*|suggest(?:ed|s) that|areas|themes|"
    r"questions|asked|focus|"
    r"documents|feedback|concluded|found|considered|consider|look|told|observ\w*|strengths|praise|also|could|principles)\b",
    re.IGNORECASE,
)
_HEADING = re.compile(
    r"^(?:the\s+)?(?:(?:corporate\s+)?(?:peer\s+)?(?:challenge\s+|review\s+)?(?:peer\s+)?team(?:\s+members)?|"
    r"peers|members of the (?:peer )?team|"
    r"the peers|your peer team|our peer team|(?:your|meet the|about the|introducing the) (?:peer )?(?:team|peers)|"
    r"peer team (?:members|composition|membership)|team (?:composition|"
    r"membership)|who (?:the peers )?(?:were|was|came|visited|took part)\b[^.]{0,30})$",
    re.IGNORECASE,
)
_OUR_TEAM = re.compile(r"(?:\d[\d.]*\s+)?our team", re.IGNORECASE)
_NO_PEERS = re.compile(r"\brecommend|\bfocus", re.IGNORECASE)
_SIGN_OFF = re.compile(
    r"\bon behalf of (?:the )?(?:[\w’' ]{0,40})(?:peer|review|challenge)?\s*team\b:?$", re.IGNORECASE
)
_PART = re.compile(
    r"(?:(?:(?:lead|member|officer|shadow|elected member|senior officer)\s+)?peer|LGA)\s+(?=[A-Z])", re.IGNORECASE
)
_TEAM = re.compile(r"\b(?:team|peers)\b", re.IGNORECASE)
_MANAGER = re.compile(r"\b(?:challenge|review) (?:manager|co-?ordinator)\b", re.IGNORECASE)
_PART_FIRST = re.compile(r"(?:lead|member|officer|shadow|chief executive)\s+peer\s*[–—:(-]", re.IGNORECASE)


def peers(nodes: Sequence[Part]) -> list[PrintedPeer]:
    """The members of the team, or the posts sought, each once, in printed order."""
    found: list[PrintedPeer] = []
    for node in nodes:
        if isinstance(node, Node):
            _add(found, _run_on(node) or in_prose(node))
            _add(found, serving(node))
    at = 0
    while at < len(nodes):
        node = nodes[at]
        if isinstance(node, TableNode):
            team = any(isinstance(nodes[n], Node) and _introduces(nodes, n) for n in range(max(0, at - 2), at))
            own = from_table(node.table, team) or (in_cells(node.table) if team else [])
            more, at = rest_of(nodes, at) if own else ([], at + 1)
            _add(found, [*own, *more])
            continue
        told, end = below_headings(nodes, at)
        if told:
            _add(found, told)
            at = end
            continue
        if not _introduces(nodes, at):
            at += 1
            continue
        told, end = over_page(nodes, at + 1)
        if not told:
            told, end = _in_grid(nodes, at)
        if told:
            more, at = carried_on(nodes, end)
            _add(found, [*told, *more])
            continue
        entries, end = _entries(nodes, at + 1, 0 if node.wording.rstrip().endswith(":") else 2)
        read = [peer for entry in entries for peer in _read(entry)]
        if len(read) >= 0.7 * len(entries) and _is_team(read, f"{_heading_above(nodes, at)} {node.wording}"):
            _add(found, read)
            at = max(end, at + 1)
            continue
        told, end = _in_grid(nodes, at, 1)
        _add(found, told)
        at = max(end, at + 1)
    for node in nodes:
        if isinstance(node, Node):
            _add(found, apposed(node))
    _add(found, signed(nodes))
    if len(found) > 1 or any(peer.name and peer.organisation for peer in found):
        return found
    return [*found, *posts_told(nodes)]  # below the one who led it, perhaps


def _run_on(node: Node) -> list[PrintedPeer]:
    """The team whose members stand one behind the other in a sentence: all of them named, two at least."""
    entries = in_run(node)
    read = [peer for entry in entries for peer in _read(entry)]
    return read if len(read) == len(entries) > 1 and all(peer.name for peer in read) else []


def _read(entry: Text) -> list[PrintedPeer]:
    """The peers of one entry, be it a sentence or a name with its post."""
    lga = entry.cut(0, 1) if str(entry.cut(0, 1)) == "LGA" else NO_TEXT
    entry = _behind_part(entry)
    told = told_of(entry.without_signs().without_stop())
    read = [told] if told else list(read_peer(entry))
    own = lga if lga and lga.words[0] not in entry.words else NO_TEXT
    return [peer._replace(organisation=_bare(peer.organisation) or own) for peer in read]


def _behind_part(entry: Text) -> Text:
    """An entry without the part in the team that stands before a name, or alone: "Lead peer  Ann Lee, Leader, …"."""
    part = _PART.match(str(entry))
    if part is None:
        return entry
    rest = str(entry)[part.end() :]
    if says_none(rest.strip(" .;")):
        return entry.between(0, part.end())
    return entry.between(part.end(), len(str(entry))) if is_name(re.split(r"[,;(]|\s[–—-]\s", rest)[0]) else entry


def _bare(organisation: Text) -> Text:
    """An organisation without the article that a sentence gives it."""
    words = organisation.words
    return organisation.cut(1) if len(words) > 1 and words[0].text == "the" else organisation


def _in_grid(nodes: Sequence[Part], at: int, least: int = 2) -> tuple[list[PrintedPeer], int]:
    """The team set out in columns behind an introduction, or behind a paragraph of prose below it."""
    for start in range(at + 1, min(at + 3, len(nodes))):
        told, end = in_grid(nodes, start, least)
        if told:
            return told, end
        node = nodes[start]
        if (
            not isinstance(node, Node)
            or node.mark is not None
            or not (len(node.text) > 8 or node.wording.endswith(":"))
        ):
            break
    return [], at


def _introduces(nodes: Sequence[Part], at: int) -> bool:
    node = nodes[at]
    assert isinstance(node, Node)
    wording = node.wording.strip()
    if (node.rank or is_plain_heading(nodes, at) or len(node.text) <= 5) and _HEADING.match(wording.rstrip(":")):
        return True
    if node.rank and _OUR_TEAM.fullmatch(wording) and _speak_of_peers(nodes[at + 1 : at + 16]):
        return True
    if "behalf" in node.small and _SIGN_OFF.search(wording):
        return True
    if _lists_manager(nodes, at + 1) and (node.rank or _TEAM.search(wording)):
        return True
    if not wording.endswith(":"):
        return False
    last = node.sentences[-1]
    if _DELIVERED.search(last) and not _NO_PEERS.search(last):
        return True
    below = nodes[at + 1] if at + 1 < len(nodes) else None
    if isinstance(below, Node) and below.mark is not None and _PART_FIRST.match(below.wording):
        return True
    return _LEAD_IN.search(last) is not None and not _NO_TEAM.search(last)


def _lists_manager(nodes: Sequence[Part], at: int) -> bool:
    """Whether a list of three or more begins here that names a challenge's manager: nobody else's list does."""
    listed = list(
        itertools.takewhile(lambda n: isinstance(n, Node) and n.mark is not None and not n.rank, nodes[at : at + 12])
    )
    return len(listed) > 2 and any(isinstance(node, Node) and _MANAGER.search(node.wording) for node in listed)


def _speak_of_peers(nodes: Sequence[Part]) -> bool:
    """Whether words below "Our team" show that it is no team of the council's own."""
    texts = (
        " ".join(str(cell.text) for cell in node.table.cells) if isinstance(node, TableNode) else node.wording
        for node in nodes
    )
    return any(re.search(r"\bpeers?\b|\bLGA\b|\bLocal Government Association\b", text) for text in texts)


def _entries(nodes: Sequence[Part], at: int, prose: int) -> tuple[list[Text], int]:
    """The list behind a lead-in; behind a heading, after up to ``prose`` paragraphs."""
    for skip in range(prose + 1):
        if at + skip >= len(nodes):
            break
        node = nodes[at + skip]
        if not isinstance(node, Node) or node.rank:
            break
        below = nodes[at + skip + 1] if at + skip + 1 < len(nodes) else None
        listed = isinstance(below, Node) and below.mark is not None
        lead = node.wording.rstrip().endswith(":") or len(node.text) > 25 or (listed and len(node.text) > 4)
        if lead and node.mark is None and skip < prose:
            continue
        items, end = read_items(nodes, at + skip)
        lines = [text for item in items for text in _lines(item.node, item.text)]
        return lines[:TEAM_PEERS], end
    return [], at


def _lines(node: Node, text: Text) -> list[Text]:
    """An item; unmarked lines that the paragraph holds together are entries of their own where each begins a name."""
    lines = [Text(line) for line in text.lines()]
    if node.mark is None and len(lines) > 1 and all(_starts_entry(line) for line in lines):
        return lines
    return [text]


def _starts_entry(line: Text) -> bool:
    first = re.split(r",|\s[–—-]\s|\(|:", str(line))[0].strip()
    return is_person(first) or is_titled(str(line)) or bool(re.search(r"\bpeer\b", first, re.IGNORECASE))


def _heading_above(nodes: Sequence[Part], at: int) -> str:
    return next((n.wording for n in reversed(nodes[:at]) if isinstance(n, Node) and n.rank), "")


def _is_team(read: Sequence[PrintedPeer], wording: str) -> bool:
    """Whether the entries are people or posts of a team, and no list of something else; ``wording``: what leads in."""
    if not read:
        return False
    good = sum(bool(peer.name) or bool(peer.role and ROLE.search(str(peer.role))) for peer in read)
    named = sum(bool(peer.name) for peer in read)
    return good >= 0.7 * len(read) and (named >= 1 or TEAM.search(wording) is not None)


def _add(found: list[PrintedPeer], new: Sequence[PrintedPeer]) -> None:
    before = {fold(str(peer.name)) for peer in found if peer.name}
    posts_known = any(not peer.name for peer in found)
    for peer in new:
        name = fold(str(peer.name))
        if (name and name in before) or (not name and posts_known):
            continue
        found.append(peer)
