"""Lists of peers' recommendations that a paper announces without naming the peers, or without a colon.

In: a committee report's outline.  Out: the lists behind "The report makes eight recommendations:", or "The peer
team's recommendations are set out in full below.", as sections, and their items.

1. the last sentence before a list, or a table, says that recommendations follow: they are its subject, or what is
   made, with nothing but a pointer behind them (what is done about recommendations is none of them);
2. whose they are is said there, else by the nearest sentence above that names peers or others who recommend, in
   its own section, else by the headings above, each higher than the next;
3. below stand items of another form than the paper's own numbers; without marks they are as many as it says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.coded import read_coded
from extractors.items import is_first, read_items
from extractors.lists import headline
from extractors.outline import Node, Part, TableNode
from extractors.peer_recommendations.counts import stated
from extractors.peer_recommendations.found import Found
from extractors.peer_recommendations.items import section_items
from extractors.peer_recommendations.sections import SAME_RANK, Section
from extractors.peer_recommendations.tables import from_table
from extractors.peer_recommendations.teams import is_of_peers

LEAD_WORDS = 60  # of the sentence before the list
POINTER = 8  # words of a sentence that only points: "They are as follows:"
CONTEXT = 4  # paragraphs above the list, in its section, that may say whose it is

_WHERE = (
    r"(?:(?:all|now|therefore|each|also|[a-z]+ly)\s+)?(?:(?:set out|listed|reproduced|given|quoted|repeated|printed|"
    r"shown|copied|presented|recorded|included)\b(?:[^.:]{0,50}\b(?:below|here|in full|overleaf|verbatim|"
    r"word for word|own words|table|box|list))|as follows|below|these|the following)\b"
)
_NAMED = (  # "The peer team's eight recommendations": no verb before the noun, and nothing that it only belongs to
    r"^(?:[^,:;.]{0,60},\s+)?(?:(?!(?:from|to|by|that|which|with|for|on|will|ha[sd]|have|are|is|in|as|of)\b)"
    r"[\w’'-]+\s+){0,8}recommendations\b"
)
_MADE = (
    r"\b(?:makes?|made|gave|gives|offer(?:s|ed)|contain(?:s|ed)?|there (?:are|were)|lists|sets? out|put forward|"
    r"(?:ends|ended|concludes|concluded|leaves|left)(?: the \w+)? with|includes?)\b[^.:;]{0,60}\brecommendations\b"
)
_TEAM = r"\b(?:it|they|report|review|team|peers|challenge|lga|reviewers)\s+(?:\w+\s+){0,3}?"
_FOLLOW = re.compile(
    rf"{_NAMED}[^.:]{{0,120}}(?:\b(?:are|were|appear|read)\s+{_WHERE}[^.:]{{0,50}}[.:]|\b(?:are|were|follow|read)[^.:]{{0,9}}[:.])$|"
    rf"{_NAMED}[^.:]{{0,60}}(?:\b(?:are|were)\b[^.:]{{0,40}})?:$|"
    rf"{_MADE}(?:[^.:]{{0,90}}:|[^.:]{{0,60}}?\b{_WHERE}[^.:]{{0,40}}[.:])$|"
    r"\bfollowing (?:\w+ ){0,3}recommendations\b[^.:]{0,60}[.:]$|"
    rf"{_TEAM}recommend(?:s|ed)\b[^.:]{{0,90}}:$|"
    rf"{_TEAM}(?:said|says|asks?|asked|urge[sd]?|advise[sd]|called on|wants?|wanted|told)\b"
    r"[^.:]{0,60}\b(?:council|authority|us|we|it)\b[^.:]{0,20}\b(?:should|must|to)\b[^.:]{0,40}:$",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:appendix|annex|appended|attached|enclosed|paragraphs? \d|section \d|accept\w*|agreed|approved|"
    r"respon\w+ to|progress (?:against|on|with)|implement\w*|themes|strands)\b",
    re.IGNORECASE,
)
_PEERS = re.compile(
    r"\bpeers?\b|\b(?:review|challenge|lga|cpc) team\b|\blga\b|\bcorporate (?:peer )?challenge\b|"
    r"\blocal government association\b",
    re.IGNORECASE,
)
_PEERS_OWN = re.compile(
    rf"(?:{_PEERS.pattern})(?: team)?(?:[’']s?)?\s+(?:[\w’'-]+\s+){{0,4}}?recommend|"
    rf"\brecommend\w+ (?:\w+ ){{0,3}}?(?:of|from|by) (?:the )?(?:\w+ ){{0,2}}?(?:{_PEERS.pattern})",
    re.IGNORECASE,
)
_OTHERS = re.compile(  # who else recommends, and the paper itself
    r"\b(?:audit(?:ors?|ed)?|inspect(?:ors?|orate|ion)|ofsted|ombudsman|regulator|cqc|commissioners?|"
    r"consultants?|cipfa|scrutiny|select committee|task (?:and finish )?group|task force|working (?:group|party)|"
    r"(?:remuneration|citizens[’']?|independent|improvement|advisory) panel|officers?|governance review|"
    r"boundary commission|(?:panel|committee|board|commission|cabinet|executive|council|members|i|we) "
    r"(?:(?:also|has|have|had|now|then|therefore|itself|[a-z]+ly) ){0,3}(?:recommend|made?\b|makes)|"
    r"this (?:report|paper)(?! (?:sets|lists|quotes|reproduces|repeats|gives)))",
    re.IGNORECASE,
)

_TEAMS = re.compile(r"\b(?:leadership|management|officer|improvement|policy|executive) team\b", re.IGNORECASE)
_THE_TEAM = re.compile(r"\bthe team\b", re.IGNORECASE)
_TEAM_SAYS = re.compile(r"(?:\w+,\s+)?(?:the|this) (?:\w+ )?team\b", re.IGNORECASE)  # what "it" stands for below


def announced(nodes: Sequence[Part]) -> Iterator[Section]:
    """The announced lists, in order; each has two items at least."""
    at = 0
    while at + 1 < len(nodes):
        node = nodes[at]
        stop = at + 1
        if isinstance(node, Node) and not node.rank and announces(node) and _whose(nodes, at) == "peer":
            stop = _end(nodes, at)
        if stop > at + 1:
            assert isinstance(node, Node)
            is_list = _is_marked(nodes, at) or len(read_coded(nodes, at + 1)[0]) > 1
            yield Section(node, at + 1, stop, is_list)
        at = stop


def announced_items(nodes: Sequence[Part], section: Section) -> list[Found]:
    """The recommendations of an announced list."""
    if section.is_list or isinstance(nodes[section.start], TableNode):
        return section_items(nodes, section)
    return _counted(nodes, section)


def announced_counts(nodes: Sequence[Part]) -> Iterator[Node]:
    """The paragraphs that announce the peers' recommendations and say how many follow."""
    for at, node in enumerate(nodes[:-1]):
        if isinstance(node, Node) and not node.rank and announces(node) and _whose(nodes, at) == "peer":
            yield node


def announces(node: Node) -> bool:
    """Whether a paragraph ends in a sentence which says that recommendations follow."""
    if "recommend" not in node.small and not node.wording.rstrip().endswith(":"):
        return False
    if node.mark is not None and node.mark.kind not in ("decimal", "number", "bare"):
        return False
    last = _lead(node)
    return len(last.split()) <= LEAD_WORDS and not _ELSEWHERE.search(last) and _FOLLOW.search(last) is not None


def _lead(node: Node) -> str:
    """The last sentence; with the one before it where it only points: "It made eight recommendations. They are:"."""
    *before, last = (part.strip() for part in node.sentences)
    if before and len(last.split()) <= POINTER and "recommend" in before[-1] and "recommend" not in last:
        return f"{before[-1].rstrip('.')}, {last}"
    return last


def _is_marked(nodes: Sequence[Part], at: int) -> bool:
    """Whether a list begins below, of another form than the paragraph's own number."""
    node, first = nodes[at], nodes[at + 1]
    if not isinstance(node, Node) or not isinstance(first, Node) or first.mark is None or not is_first(first.mark):
        return False
    if first.rank and not (len(first.text) > POINTER or first.left > node.left):
        return False
    deeper = node.mark is not None and first.mark.value.startswith(f"{node.mark.value}.")
    return node.mark is None or first.mark.kind != node.mark.kind or deeper


def _end(nodes: Sequence[Part], at: int) -> int:
    """The place behind the list below a paragraph; the one behind the paragraph where there is none."""
    node, below = nodes[at], nodes[at + 1]
    assert isinstance(node, Node)
    if isinstance(below, TableNode):
        return at + 2 if len(from_table(below.table)) > 1 else at + 1
    coded, end = read_coded(nodes, at + 1)
    if len(coded) > 1:
        return end
    if _is_marked(nodes, at):
        items, end = read_items(nodes, at + 1)
        return end if len(items) > 1 else at + 1
    own = node.mark.kind if node.mark else None
    end = at + 1
    while end < len(nodes):
        part = nodes[end]
        if not isinstance(part, Node) or part.rank > below.rank + SAME_RANK or (part.mark and part.mark.kind == own):
            break
        end += 1
    return end if _counted(nodes, Section(node, at + 1, end, False)) else at + 1


def _counted(nodes: Sequence[Part], section: Section) -> list[Found]:
    """Unmarked recommendations: bold headlines with their paragraphs, or paragraphs set in; as many as announced."""
    number = stated(_lead(section.head))
    found = section_items(nodes, section)
    if number is not None and number > 1 and len(found) == number:
        return found
    inside = [node for node in nodes[section.start : section.stop] if isinstance(node, Node)]
    set_in = [node for node in inside if node.left > section.head.left + POINTER and node.mark is None]
    if number is None or number < 2 or len(set_in) != number or inside[:number] != set_in:
        return []
    return [Found(node.ref, node.text, headline(node.text)) for node in set_in]


def _whose(nodes: Sequence[Part], at: int) -> str:
    """Who recommends: "peer", "other", or "" where nothing says."""
    lead, *said = _said(nodes, at)
    for one in (lead, *said):
        if _TEAMS.search(one) and _THE_TEAM.search(lead):
            return "other"
        if voice := _voice(one):
            return voice
        if _TEAM_SAYS.match(one) and is_of_peers(_before(nodes, at, one)):
            return "peer"
    return ""


def _before(nodes: Sequence[Part], at: int, said: str) -> str:
    """What the paper says before a sentence that stands above a place."""
    above = " ".join(node.wording for node in nodes[: at + 1] if isinstance(node, Node))
    return above[: above.rfind(said)]


def _voice(said: str) -> str:
    """Who recommends in a sentence; where it names both, whose verb or noun it is: "the peers' recommendations, which
    scrutiny considered in May"."""
    others = _OTHERS.search(said) is not None
    if (_PEERS_OWN if others else _PEERS).search(said):
        return "peer"
    return "other" if others else ""


def _said(nodes: Sequence[Part], at: int) -> Iterator[str]:
    """The sentences and headings from the nearest to the furthest."""
    node = nodes[at]
    assert isinstance(node, Node)
    yield _lead(node)
    yield from reversed(node.sentences[:-1])
    rank, seen = 0.0, 0
    for above in reversed(nodes[:at]):
        if not isinstance(above, Node):
            continue
        if above.rank > rank + SAME_RANK:
            rank = above.rank
            yield above.wording
        elif not rank and not above.rank and seen < CONTEXT:
            seen += 1
            yield from reversed(above.sentences)
