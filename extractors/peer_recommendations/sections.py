"""Where a paper lists recommendations: below a heading, behind a lead-in, in a table, or each alone among prose."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extractors.headings import heading_field
from extractors.items import read_items
from extractors.lists import after_ref, leading_ref
from extractors.outline import Node, Part, TableNode, is_plain_heading, section_end
from extractors.peer_recommendations.grouped import grouped_end
from extractors.peer_recommendations.running import running_end
from extractors.peer_recommendations.tables import PLAN
from extractors.themes import leading_theme, theme_of
from schemas.document import NO_TEXT, Text

SECTION = re.compile(
    r"\brecommendations?\b(?!\s*\d{1,2}\b)|"
    r"\bareas? (?:for|to) (?:improve(?:ment)?|consider(?:ation)?|develop(?:ment)?)\b|"
    r"\bwhat (?:we|(?:the|our) (?:[\w’'-]+ ){0,2}?(?:team|peers|challenge|review(?:ers)?|visit|cpc|lga|report))"
    r" (?:had |have |has )?(?:recommend(?:s|ed)?|advised?|called for|asked (?:us |the council )?(?:for|to do))\b|"
    r"\bthe peer team recommends\b|"
    r"\bwhat the council (?:should|could) do(?: next)?$|\bour advice(?: to the council)?$|"
    r"\bsuggestions for consideration\b|"
    r"\b(?:key|further|additional) suggestions\b|\bkey actions\b",
    re.IGNORECASE,
)
_NOT_SECTION = re.compile(
    r"\b(?:next steps|response to|implement(?:ing|ation)|monitoring|officers?’?'?\s+recommendations?|"
    r"progress (?:against|on|with|since)|update on|contents|reasons? for|delivering|about|acting on|"
    r"audit\w*|inspect\w*|ofsted|ombudsman|regulator\w*)\b",
    re.IGNORECASE,
)
_RECOMMENDATIONS = re.compile(r"\brecommendations?\b", re.IGNORECASE)
_TOLD = re.compile(
    r"\bprogress\b(?! review).{0,40}\brecommendations?\b|\brecommendations?\b.{0,30}\bprogress\b(?! review)|"
    r"\bwhat (?:has|have|had) (?:been done|happened|changed)\b.{0,30}\brecommendations?\b|"
    r"\brecommendations?\W+(?:\w+\W+)?(?:\w+ months|an? year|one year|two years) (?:on|later)\b|"
    r"\b(?:delivery|position|update)\s+(?:made\s+)?(?:against|on|with|towards|by)\b.{0,30}\brecommendations?\b",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(
    r"(?:recommendations?\b[^.:]{0,120}|recommends?(?:\s+(?:that|the)\b[^.:]{0,120})?|recommended(?:\s+that\b[^.:]{0,90})?|"
    r"(?:suggests?|suggested|advises?|believes?|proposes?)\b[^.:]{0,90}\b(?:should|to|could)(?:\s+\w+)?|"
    r"(?:should|to)\s+(?:now\s+)?(?:focus|consider)\s+(?:on|the following)[^.:]{0,40}):$",
    re.IGNORECASE,
)
_SPEAKER = re.compile(
    r"\b(peers?|peer team|peer challenge|review team|team|lga|original|previous|last|we|following|key|further|"
    r"current|earlier|cpc|challenge|reviewers)\b",
    re.IGNORECASE,
)
OF_PEERS = re.compile(r"\bpeers?\b|\breview team\b|\bchallenge team\b|\blga\b", re.IGNORECASE)
UNNUMBERED = re.compile(r"^(?:key\s+)?recommendation\s*[:–]\s*(?=\S)", re.IGNORECASE)


SET_IN = 12.0  # points to the right of the paper's own paragraphs: a quotation's margin
SAME_RANK = 0.3  # points between headings of one rank


@dataclass(frozen=True)
class Section:
    """A place in the outline where recommendations are listed: its heading or lead-in, and where it ends."""

    head: Node
    start: int
    stop: int
    is_list: bool  # a lead-in with its list: the list's end is the section's
    told: bool = False  # progress is told under each recommendation


def sections(nodes: Sequence[Part]) -> Iterator[Section]:
    """Headings that speak of recommendations with their sections, and lead-ins with their lists, in order."""
    at = 0
    while at < len(nodes):
        node = nodes[at]
        if isinstance(node, Node) and names_itself(node) and (stop := _named_end(nodes, at)):
            yield Section(node, at, stop, False)
            at = stop
        elif isinstance(node, Node) and _is_heading(nodes, at):
            stop = section_end(nodes, at) if node.rank else _plain_end(nodes, at)
            stop = next((inner for inner in range(at + 1, stop) if _is_inner(nodes, inner)), stop)
            yield Section(node, at + 1, stop, False, _TOLD.search(node.wording) is not None)
            at = stop
        elif isinstance(before := nodes[at - 1], Node) and isinstance(node, TableNode) and _is_peers_table(node):
            yield Section(before, at, at + 1, False)
            at += 1
        elif isinstance(node, Node) and (stop := _box_end(nodes, at)):
            yield Section(node, at + 1, stop, False)
            at = stop
        elif isinstance(node, Node) and (stop := running_end(nodes, at)):
            yield Section(node, at, stop, True)
            at = stop
        elif isinstance(node, Node) and leads_in(node):
            stop = grouped_end(nodes, at + 1) or _bare_end(nodes, at + 1) or read_items(nodes, at + 1)[1]
            in_table = at + 1 < len(nodes) and isinstance(nodes[at + 1], TableNode)
            stop = at + 2 if in_table else stop
            yield Section(node, at + 1, stop, not in_table)
            at = max(stop, at + 1)
        else:
            at += 1


def _is_peers_table(node: TableNode) -> bool:
    """Whether a table's heading says that its recommendations are the peers', and no column that it is a plan."""
    heads = [str(cell.text) for cell in dict.fromkeys(node.table.grid()[0]) if cell is not None and cell.text]
    ours = any(re.search(r"\brecommendations?\b", head, re.IGNORECASE) and OF_PEERS.search(head) for head in heads)
    return ours and not {heading_field(head)[0] for head in heads} & PLAN


def _named_end(nodes: Sequence[Part], at: int) -> int:
    """Where a recommendation that stands alone among prose ends: with its own paragraphs, set in as it is, "
    "and bullets."""
    head = nodes[at]
    assert isinstance(head, Node)
    if head.rank and not after_ref(head.paragraph.text, leading_ref(head.paragraph.text, "named")):
        return 0  # a bare heading: its section has a heading above it
    set_in = head.left > _prose_left(nodes) + 5
    end = at + 1
    while end < len(nodes):
        node = nodes[end]
        if not isinstance(node, Node) or node.rank or names_itself(node):
            break
        bullet = _is_bullet(node)
        inside = set_in and head.paragraph.bold and abs(node.left - head.left) < 3 and node.mark is None
        opened = nodes[end - 1].wording.rstrip().endswith(":") or (bullet and _is_bullet(nodes[end - 1]))  # type: ignore[union-attr]
        if not (inside or (bullet and opened)):
            break
        end += 1
    return end


def _bare_end(nodes: Sequence[Part], at: int) -> int:
    """Where a list ends in which each recommendation stands below its bare number as a heading; 0 where none begins.

    The last is no longer than the longest of the others: what follows it is the paper's own prose.
    """
    lead, first = nodes[at - 1], nodes[at] if at < len(nodes) else None
    if not isinstance(first, Node) or not isinstance(lead, Node) or not first.rank or not names_itself(first):
        return 0
    starts, end = [at], at + 1
    while end < len(nodes):
        node, before = nodes[end], nodes[end - 1]
        own = isinstance(node, Node) and node.mark and lead.mark and node.mark.kind == lead.mark.kind
        if not isinstance(node, Node) or own or node.left < first.left - SET_IN:
            break
        if names_itself(node):
            starts.append(end)
        elif node.rank and not (before is nodes[starts[-1]] and node.rank <= first.rank + SAME_RANK):
            break
        end += 1
    longest = max((two - one for one, two in pairwise(starts)), default=end - at)
    return min(end, starts[-1] + longest)


def _prose_left(nodes: Sequence[Part]) -> float:
    """The left edge of most paragraphs of prose."""
    edges = Counter(round(n.text_left) for n in nodes if isinstance(n, Node) and not n.rank and len(n.text) > 15)
    return float(edges.most_common(1)[0][0]) if edges else 0.0


def _is_bullet(node: Part) -> bool:
    return isinstance(node, Node) and node.mark is not None and node.mark.kind == "bullet"


def _box_end(nodes: Sequence[Part], at: int) -> int:
    """Behind "… makes 12 recommendations, collected below by theme": where the theme headings with their lists end."""
    node = nodes[at]
    assert isinstance(node, Node)
    if node.rank or "recommend" not in node.small or not _RECOMMENDATIONS.search(node.wording):
        return 0
    end, themes = at + 1, 0
    while end + 1 < len(nodes):
        head, first = nodes[end], nodes[end + 1]
        if not (isinstance(head, Node) and theme_of(head.text) and isinstance(first, Node) and first.mark is not None):
            break
        themes += 1
        _, end = read_items(nodes, end + 1)
    return end if themes > 1 else 0


def _is_heading(nodes: Sequence[Part], at: int) -> bool:
    node = nodes[at]
    assert isinstance(node, Node)
    if not node.rank and not (is_plain_heading(nodes, at) and len(node.text) <= 12):
        return False
    wording = node.wording
    if not SECTION.search(wording) or leading_ref(node.paragraph.text, "named"):
        return False
    return _NOT_SECTION.search(wording) is None or _TOLD.search(wording) is not None


def _is_inner(nodes: Sequence[Part], at: int) -> bool:
    """A heading inside a section that begins a list of its own, of another year say."""
    node = nodes[at]
    return isinstance(node, Node) and bool(node.rank) and _is_heading(nodes, at)


def led_in(node: Node) -> str:
    """The sentence that leads in to what is below; with the one before it where it only points: "…. These were:"."""
    parts = node.sentences
    return " ".join(parts[-2:]).replace(". ", ", ") if len(parts[-1].split()) <= 6 else parts[-1]


def leads_in(node: Node) -> bool:
    wording = node.wording.rstrip()
    if not wording.endswith(":"):
        return False
    last = led_in(node)
    return (
        _LEAD_IN.search(last) is not None
        and _SPEAKER.search(wording) is not None
        and not re.search(
            r"\b(?:committee|cabinet|council|members|board) (?:is|are) (?:asked|recommended)\b|"
            r"\brecommends? that you\b|"
            r"^(?:to|in (?:response|order|light)|following|as a result|since|after|having)\b[^.:]*\brecommendations?\b"
            r"[^.:]{0,60}\b(?:council|authority|we|officers|cabinet)\s+(?:will|has|have|is|are|proposes?|intends?|plans?)"
            r"\b(?! (?:been )?(?:set|listed|asked|advised))|"
            r"\b(?:auditors?|inspectors?|ofsted|ombudsman|regulator) (?:has |have |also )?(?:made|make|recommend)",
            last,
            re.IGNORECASE,
        )
    )


def _plain_end(nodes: Sequence[Part], at: int) -> int:
    """Where the section of a heading in the running text's type ends: at the next heading of any kind."""
    place = at + 1
    while place < len(nodes):
        node = nodes[place]
        if isinstance(node, Node) and (
            node.rank or (place > at + 1 and node.mark is None and is_plain_heading(nodes, place))
        ):
            break
        place += 1
    return place


_ITS_NAME = re.compile(r"(?:key )?rec|[A-Z]{1,4}\s?-?\d", re.IGNORECASE)


def names_itself(node: Node) -> bool:
    if UNNUMBERED.match(node.wording) and len(node.text) > 5:
        return True
    for text in (node.paragraph.text, node.text) if node.mark else (node.text,):
        count = leading_ref(text, "named")
        if count and _ITS_NAME.match(str(text)):
            return node.rank > 0 or len(text) <= count + 1 or _divided(text, count) or text.words[0].bold
    return False


def _divided(text: Text, count: int) -> bool:
    """Whether a colon, a stop or a dash stands behind the reference: "Recommendation 4 asks …" is prose."""
    if text.words[count - 1].text[-1] in ":.)–-":
        return True
    after = text.words[count]
    wide = after.top < text.words[count - 1].bottom and after.x0 - text.words[count - 1].x1 > 0.9 * after.size
    return (
        wide or after.text in (":", "–", "—", "-") or after.top > text.words[count - 1].bottom - 1 or text.words[0].bold
    )


def heading_above(nodes: Sequence[Part], at: int) -> Text:
    """The wording of the nearest heading above a place; a theme's name without its number."""
    head = next(
        (n.text for n in reversed(nodes[:at]) if isinstance(n, Node) and n.rank and not names_itself(n)), NO_TEXT
    )
    name = leading_theme(head) if theme_of(head) else None
    return head.cut(*name) if name else head
