"""The peer team: its members, or the posts sought for it, from lists, tables and sign-offs.

1. lists: a sentence that leads in to the team ("The peer team was:"), or a heading that names it;
2. an entry's grammar: name first or post first; commas, dashes, brackets, "at" between name, post and organisation;
3. a team that is printed twice (in the report and under its signature) is one team.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from extractors.items import read_items
from extractors.outline import Node, Part, TableNode, is_plain_heading
from extractors.people import is_person, is_titled
from schemas.document import NO_TEXT, Table, Text
from schemas.page import Word
from schemas.printed import PrintedPeer
from schemas.vocabulary import fold, says_nothing

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
_TEAM = re.compile(r"\b(?:peers?|peer team|team|reviewers)\b", re.IGNORECASE)
_NO_TEAM = re.compile(
    r"\b(?:met|meet|spoke|meetings? with|interview\w*|heard|recommend\w*|suggest(?:ed|s) that|areas|themes|"
    r"questions|asked|focus|"
    r"documents|feedback|concluded|found|considered|consider|look|told|observ\w*|strengths|praise|also|could|principles)\b",
    re.IGNORECASE,
)
_HEADING = re.compile(
    r"^(?:the\s+)?(?:(?:corporate\s+)?(?:peer\s+)?(?:challenge\s+|review\s+)?(?:peer\s+)?team(?:\s+members)?|"
    r"peers|members of the (?:peer )?team|"
    r"the peers|your peer team|our peer team|peer team (?:members|composition|membership)|team (?:composition|"
    r"membership)|who (?:the peers )?(?:were|was)[^.]{0,30})$",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(
    r"\bon behalf of (?:the )?(?:[\w’' ]{0,40})(?:peer|review|challenge)?\s*team\b:?$", re.IGNORECASE
)
_ORGANISATION = re.compile(
    r"\b(?:council|councils|borough|county|authority|lga|local government association|association|partnership|"
    r"university|nhs|trust|"
    r"combined|police|fire|service|services|dc|bc|cc|mbc|lb|rbc|gla|agency|department|ministry|group|ltd|limited|plc|foundation|"
    r"government|consultant|independent|corporation|centre|institute|college|association|board|parks?|city|improvement)\b",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b(?:peer|leader|chief|officer|director|head|member|manager|mayor|councillor|chair|adviser|advisor|executive|cabinet|solicitor|"
    r"lead|deputy|secretary|treasurer|senior|consultant|specialist|associate|graduate|support|coordinator|co-ordinator|shadow|programme)\b",
    re.IGNORECASE,
)
_POST_END = re.compile(
    r"\s*(?:,|;|\(|:|\s[–—-]\s|\b(?:ideally|probably|possibly|preferably|perhaps|with|who|whose|from|drawn|"
    r"holding|experienced in|having|able to|to be)\b)",
    re.IGNORECASE,
)
_PART_IN_TEAM = re.compile(
    r"(?:the\s+)?(?:lead|shadow|member|officer|team)\b.{0,25}?(?:peer|leader|manager)?\)?", re.IGNORECASE
)
_PARTY = re.compile(
    r"(?:labour|conservative|liberal democrat|lib dem|green|independent|reform uk|plaid cymru)(?:\s+(?:party|group))?",
    re.IGNORECASE,
)
_PART_FIRST = re.compile(r"(?:lead|member|officer|shadow|chief executive)\s+peer\s*[–—:(-]", re.IGNORECASE)
_VERB = re.compile(
    r"\b(?:consists?|comprises?|will|is|are|were|was|has|have|had|should|would|could|can|meet|met|spoke|includes?|included|does|do)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:an?|the|one|two|three|another|a further)\s+", re.IGNORECASE)


def peers(nodes: Sequence[Part]) -> list[PrintedPeer]:
    """The members of the team, or the posts sought, each once, in printed order."""
    found = [peer for node in nodes if isinstance(node, Node) for peer in _in_prose(node)]
    at = 0
    while at < len(nodes):
        node = nodes[at]
        if isinstance(node, TableNode):
            _add(found, _from_table(node.table))
            at += 1
            continue
        if rows := _in_columns(nodes, at):
            _add(found, rows)
            at += len(rows) + 1
            continue
        if not _introduces(nodes, at):
            at += 1
            continue
        entries, end = _entries(nodes, at + 1, 0 if node.wording.rstrip().endswith(":") else 2)
        read = [peer for entry in entries for peer in read_peer(entry)]
        if len(read) >= 0.7 * len(entries) and _is_team(read, f"{_heading_above(nodes, at)} {node.wording}"):
            _add(found, read)
            at = max(end, at + 1)
        else:
            at += 1
    return found


def _introduces(nodes: Sequence[Part], at: int) -> bool:
    node = nodes[at]
    assert isinstance(node, Node)
    wording = node.wording.strip()
    last = re.split(r"(?<=[.!?])\s+", wording)[-1]
    if (node.rank or is_plain_heading(nodes, at) or len(node.text) <= 5) and _HEADING.match(wording.rstrip(":")):
        return True
    if _SIGN_OFF.search(wording):
        return True
    if _DELIVERED.search(last) and not re.search(r"\brecommend|\bfocus", last, re.IGNORECASE):
        return True
    if not wording.endswith(":"):
        return False
    below = nodes[at + 1] if at + 1 < len(nodes) else None
    if isinstance(below, Node) and below.mark is not None and _PART_FIRST.match(below.wording):
        return True
    return _LEAD_IN.search(last) is not None and not _NO_TEAM.search(last)


def _entries(nodes: Sequence[Part], at: int, prose: int) -> tuple[list[Text], int]:
    """The list behind a lead-in; behind a heading, after up to ``prose`` paragraphs."""
    for skip in range(prose + 1):
        if at + skip >= len(nodes):
            break
        node = nodes[at + skip]
        if not isinstance(node, Node) or node.rank:
            break
        lead = node.wording.rstrip().endswith(":") or len(node.text) > 25
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


_LED_BY = re.compile(
    r"\b(?:(?:team(?: of (?:\w+\s?){1,3})?|challenge|review|visit),?\s+(?:(?:was|is|will be|were|had been)\s+)?(?:led|"
    r"carried out|undertaken|delivered)\s+by|it was led by)\s+(?=[A-Z]|the )",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"(?:they|it|the team|also)\b", re.IGNORECASE)
_WORD = r"[A-Z][\w’'-]*"
_NAMED = rf"(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Dr|Sir|Dame|Professor)\.?\s+)?(?:{_WORD}\.?\s+){{1,3}}?{_WORD}"
_POST = rf"(?:former\s+|deputy\s+)?{_WORD}(?:(?:,\s+|\s+)(?:{_WORD}|and|of|for|the)){{0,8}}?"
_BODY = (
    rf"(?:{_WORD}(?:\s+(?:{_WORD}|and|of|upon|on|the|&)){{0,5}}?\s+(?:Councils?|Authority|Association)\b|LGA\b|"
    rf"(?:London|Royal)\s+Borough\s+of\s+{_WORD}(?:\s+(?:and|upon)\s+{_WORD})*)"
)
_TOLD_OF = re.compile(
    rf"(?P<name>{_NAMED})(?:(?:,\s+|\s+\()(?P<post>{_POST}))?(?:,\s+|\s+(?:of|at|from|for)\s+)(?:the\s+)?(?P<body>{_BODY})|"
    rf"\b(?:the|an?)\s+(?P<unnamed>{_POST})\s+(?:of|at|from)\s+(?:the\s+)?(?P<its>{_BODY})"
)


def _in_prose(node: Node) -> list[PrintedPeer]:
    """ "The team was led by Ann Lee, Chief Executive of Northmere Council.": peers whom no list may name.

    Those named in the same sentence behind "led by", and in the next ones that go on with "they" or "it".
    """
    match = _LED_BY.search(node.wording)
    if match is None:
        return []
    wording = node.wording
    end = match.end()
    for stop in re.finditer(r"(?<!\bCllr)(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\b[A-Z])\.(?:\s+|$)", wording):
        if stop.end() > match.end():
            end = stop.start()
            if not _GOES_ON.match(wording, stop.end()):
                break
    found = []
    for told in _TOLD_OF.finditer(wording, match.end(), end):
        post, body = ("post", "body") if told["name"] else ("unnamed", "its")
        named = told["name"] is None or _is_name(told["name"])
        if not named or (told[post] and not _ROLE.search(told[post])):
            continue
        name, role, organisation = (
            node.text.between(*told.span(part)).without_signs().without_stop() if told[part] else NO_TEXT
            for part in ("name", post, body)
        )
        found.append(PrintedPeer(node.text.between(*told.span()), name, role, organisation))
    return found


def _heading_above(nodes: Sequence[Part], at: int) -> str:
    return next((n.wording for n in reversed(nodes[:at]) if isinstance(n, Node) and n.rank), "")


def _is_team(read: Sequence[PrintedPeer], wording: str) -> bool:
    """Whether the entries are people or posts of a team, and no list of something else; ``wording``: what leads in."""
    if not read:
        return False
    good = sum(bool(peer.name) or bool(peer.role and _ROLE.search(str(peer.role))) for peer in read)
    named = sum(bool(peer.name) for peer in read)
    return good >= 0.7 * len(read) and (named >= 1 or _TEAM.search(wording) is not None)


def _from_table(table: Table) -> list[PrintedPeer]:
    """The rows of a table whose headings are Name, Role, Organisation (or two of them), with peers in it."""
    grid = table.grid()
    if not grid or table.row_count < 3:
        return []
    columns: dict[str, int] = {}
    for cell in grid[0]:
        kind = _column(fold(str(cell.text))) if cell is not None and cell.text else None
        if cell is not None and kind:
            columns.setdefault(kind, cell.column)
    if not (
        {"name", "role"} <= columns.keys()
        or {"peer", "organisation"} <= columns.keys()
        or {"peer", "name"} <= columns.keys()
        or {"peer", "role"} <= columns.keys()
        or {"name", "both"} <= columns.keys()
        or {"role", "sought"} <= columns.keys()
    ):
        return []
    found = []
    for row in grid[1:]:
        cells = {kind: row[at].text for kind, at in columns.items() if row[at] is not None}  # type: ignore[union-attr]
        texts = {kind: NO_TEXT if _says_none(str(text)) else text for kind, text in cells.items()}
        name, role = texts.get("name", NO_TEXT), texts.get("role", NO_TEXT) or texts.get("peer", NO_TEXT)
        if "name" not in columns and _is_name(str(texts.get("peer", ""))):
            name = texts["peer"]
        if "name" not in columns and _is_name(str(texts.get("sought", ""))):
            name = texts["sought"]
        whole = Text(tuple(word for cell in dict.fromkeys(row) if cell is not None for word in cell.text.words))
        if name or role:
            organisation = texts.get("organisation", NO_TEXT)
            if both := texts.get("both"):
                role, organisation = _post_and_body(both, role)
            found.append(PrintedPeer(whole, name, role, organisation))
    peer_words = any(_TEAM.search(str(cell.text)) for cell in table.cells)
    sought = "sought" in columns and any(re.search(r"\bpeer\b", str(cell.text), re.IGNORECASE) for cell in table.cells)
    return (
        found
        if (peer_words and any(peer.name for peer in found)) or (len(found) >= 3 and ("peer" in columns or sought))
        else []
    )


def _in_columns(nodes: Sequence[Part], at: int) -> list[PrintedPeer]:
    """The rows of a table that only white divides, below a line of headings "Peer  Current post  From"."""
    head = nodes[at]
    assert isinstance(head, Node)
    starts = _wide_starts(head.paragraph.text)
    if not 2 <= len(starts) <= 4:
        return []
    cuts = [*starts, len(head.paragraph.text)]
    kinds = [_column(fold(str(head.paragraph.text.cut(a, b)))) for a, b in itertools.pairwise(cuts)]
    if None in kinds or not {"name", "peer"} & set(kinds) or len(set(kinds)) < len(kinds):
        return []
    edges = [head.paragraph.text.words[start].x0 - 3 for start in starts]
    rows: list[PrintedPeer] = []
    for node in nodes[at + 1 :]:
        if not isinstance(node, Node) or node.rank or len(node.text) > 40:
            break
        cells = {}
        for kind, left, right in zip(kinds, edges, [*edges[1:], float("inf")], strict=True):
            cells[kind] = _rejoined([word for word in node.paragraph.text.words if left <= word.x0 < right])
        name = cells.get("name") or cells.get("peer") or NO_TEXT
        if not _is_name(str(name)):
            break
        rows.append(
            PrintedPeer(node.paragraph.text, name, cells.get("role") or NO_TEXT, cells.get("organisation") or NO_TEXT)
        )
    return rows if len(rows) > 1 else []


def _wide_starts(text: Text) -> list[int]:
    """The words of a line that stand behind a wide gap, the first one included."""
    pairs = zip(text.words, text.words[1:], strict=False)
    return [0, *(at for at, (a, b) in enumerate(pairs, 1) if b.top < a.bottom and b.x0 - a.x1 > 1.2 * b.size)]


def _rejoined(words: Sequence[Word]) -> Text:
    """The words of a narrow column, those that its line ends broke put together."""
    joined: list[Word] = []
    for word in words:
        last = joined[-1] if joined else None
        if last is not None and last.text.endswith("-") and word.top > last.bottom - 1 and word.text[0].islower():
            joined[-1] = last._replace(text=last.text[:-1])
            word = word._replace(glued=True)
        joined.append(word if joined else word._replace(glued=False))
    return Text(tuple(joined))


def _post_and_body(text: Text, role: Text) -> tuple[Text, Text]:
    """The post and the organisation of one cell; an organisation alone leaves the post of the other column."""
    parts = _segments(text)
    if len(parts) == 1 and _looks_like_organisation(str(text)):
        return role, text
    post, body = _role_and_organisation(text, parts)
    return post or role, body


def _says_none(text: str) -> bool:
    return says_nothing(text) or fold(text) in ("to be confirmed", "tbc", "to be agreed", "vacant", "to be identified")


def _column(heading: str) -> str | None:
    words = set(heading.split())
    if re.search(r"\blooking for\b|\bsought\b|\bseeking\b", heading):
        return "sought"
    if words & {"role", "post", "position", "title"} and words & {"organisation", "council", "authority"}:
        return "both"
    if words & {"name", "names"}:
        return "name"
    if words & {"organisation", "council", "authority", "employer", "from"}:
        return "organisation"
    if words & {"position", "post", "title", "job"}:
        return "role"
    if words & {"role", "peer", "peers", "member", "part"}:
        return "peer" if words & {"peer", "peers", "team", "part"} else "role"
    return None


# 2. one entry


def read_peer(entry: Text) -> Iterator[PrintedPeer]:
    """The peers of one entry: one with a name, or one or more posts sought."""
    entry = _without_clause(entry.without_signs()).without_stop()
    if not entry or len(entry) > 60:
        return
    for read in (_name_first, _post_first):
        peer = read(entry)
        if peer is not None:
            yield peer
            return
    yield from _posts(entry)


def _without_clause(entry: Text) -> Text:
    """An entry without what is told of the person behind it: ", who has kindly agreed to serve"."""
    match = re.search(r",?\s+(?:who|whose|which)\b", str(entry))
    return entry.between(0, match.start()).without_signs() if match and match.start() > 12 else entry


_DIVIDER = re.compile(r"\s*(?:\)\s*(?P<dash>[–—-])\s|(?P<sign>,|\(|\)|;|:|\s[–—-]\s))\s*")


def _segments(entry: Text) -> list[tuple[int, int, str]]:
    """The parts of an entry between its signs: first and last character, and the sign before it."""
    wording = str(entry)
    parts, start, sign = [], 0, ""
    for match in _DIVIDER.finditer(wording):
        if match.start() > start:
            parts.append((start, match.start(), sign))
        start, sign = match.end(), (match["dash"] or match["sign"]).strip()
    if start < len(wording):
        parts.append((start, len(wording), sign))
    return [(a, b, s) for a, b, s in parts if wording[a:b].strip(" .")]


def _name_first(entry: Text) -> PrintedPeer | None:
    wording = str(entry)
    parts = _segments(entry)
    if not parts or not _is_name(wording[parts[0][0] : parts[0][1]]):
        return None
    name = entry.between(parts[0][0], parts[0][1])
    rest = [part for part in parts[1:] if not _PARTY.fullmatch(wording[part[0] : part[1]].strip())]
    if (
        len(rest) > 1
        and rest[-1][2] in ("–", "-", "—", "(")
        and _PART_IN_TEAM.fullmatch(wording[rest[-1][0] : rest[-1][1]].strip())
    ):
        rest.pop()
    if not rest:
        return PrintedPeer(entry, name)
    role, organisation = _role_and_organisation(entry, rest)
    return PrintedPeer(entry, name, role, organisation)


def _is_name(wording: str) -> bool:
    plain = re.sub(r"\b(?:OBE|CBE|MBE|QPM|JP|CPFA)\b", "", wording).strip(" .")
    plain = re.sub(r"\b(?:de|van|der|von|la|le|al|bin|ap)\b\s*", "", plain)
    if is_titled(plain):
        words = plain.split()
        return (
            2 <= len(words) <= 6 and all(word[0].isupper() for word in words) and not _ROLE.search(" ".join(words[1:]))
        )
    return is_person(plain) and not _ROLE.search(plain) and not re.search(r"\b(?:council|lga)\b", plain, re.IGNORECASE)


def _role_and_organisation(entry: Text, parts: list[tuple[int, int, str]]) -> tuple[Text, Text]:
    """What stands behind the name: the post (its own commas in it), then the organisation; or the two in turn."""
    wording = str(entry)
    pieces = [wording[a:b] for a, b, _ in parts]
    if len(parts) == 1:
        return _at(entry, parts[0][0], parts[0][1])
    if _looks_like_organisation(pieces[0]) and not _ROLE.search(pieces[0]):  # organisation, then (post) or – party
        if _ROLE.search(pieces[1]):
            return entry.between(parts[1][0], parts[-1][1]).without_signs(), entry.between(parts[0][0], parts[0][1])
        return NO_TEXT, entry.between(parts[0][0], parts[0][1])
    if _looks_like_organisation(pieces[-1]):
        first = len(parts) - 1
        role = _balanced(entry, parts[0][0], parts[first - 1][1])
        return _closed(role), entry.between(parts[first][0], parts[first][1]).without_stop()
    return _closed(_balanced(entry, parts[0][0], parts[-1][1])), NO_TEXT


def _balanced(entry: Text, start: int, end: int) -> Text:
    """The words between two places, with the bracket behind them that closes one inside: "Director (S151)"."""
    wording = str(entry)
    inside = wording[start:end]
    if inside.count("(") > inside.count(")") and wording[end : end + 1] == ")":
        end += 1
    return entry.between(start, end)


def _closed(text: Text) -> Text:
    """The words without a bracket at the end that nothing in them opens."""
    words = list(text.words)
    while words and words[-1].text == ")" and not any(word.text == "(" for word in words):
        words.pop()
    return Text(tuple(words)).without_signs()


def _at(entry: Text, start: int, end: int) -> tuple[Text, Text]:
    """ "Role at Organisation", an organisation alone, or a role alone."""
    wording = str(entry)[start:end]
    body = r"(?=(?:the\s+)?[A-Z][\w’' &-]*\b(?:Council|Borough|Authority|DC|BC|CC|MBC|LGA|Association)\b)"
    found = (re.search(rf"\s{word}\s{body}", wording) for word in ("at", "from", "with", "of"))
    match = next((m for m in found if m), None)
    if match:
        return entry.between(start, start + match.start()), entry.between(start + match.end(), end)
    if _looks_like_organisation(wording) and not _ROLE.search(wording):
        return NO_TEXT, entry.between(start, end)
    return entry.between(start, end), NO_TEXT


def _looks_like_organisation(wording: str) -> bool:
    if re.search(
        r"\b(?:councils?|dc|bc|cc|mbc|authority|lga|local government association|borough of|university|trust)\b",
        wording,
        re.IGNORECASE,
    ):
        return not re.match(
            r"(?:lga|council)\s+(?:peer|programme|project|membership|officer|adviser|leader)",
            wording.strip(),
            re.IGNORECASE,
        )
    return _ORGANISATION.search(wording) is not None and not _ROLE.search(wording)


def _post_first(entry: Text) -> PrintedPeer | None:
    """ "Chief Executive Peer – Name", "Officer peer: Name, Role, Organisation"."""
    wording = str(entry)
    parts = _segments(entry)
    for at, (start, end, sign) in enumerate(parts[1:], 1):
        if (
            sign in ("–", "—", "-", ":", ",")
            and _is_name(wording[start:end])
            and _ROLE.search(wording[parts[0][0] : parts[0][1]])
        ):
            post = entry.between(parts[0][0], parts[at - 1][1])
            name = entry.between(start, end)
            rest = [part for part in parts[at + 1 :] if not _PARTY.fullmatch(wording[part[0] : part[1]].strip())]
            if not rest:
                return PrintedPeer(entry, name, _closed(post))
            role, organisation = _role_and_organisation(entry, rest)
            return PrintedPeer(entry, name, role or _closed(post), organisation)
    return None


def _posts(entry: Text) -> Iterator[PrintedPeer]:
    """Posts sought: "A Liberal Democrat Leader peer and a Labour peer, ideally …" are two."""
    wording = str(entry)
    start = 0
    article = _ARTICLE.match(wording)
    end = _POST_END.search(wording, article.end() if article else 0)
    plain = article is None and len(entry) <= 9 and not re.search(r"[,;(:]|\s[–—-]\s", wording)
    stop = end.start() if end and not plain else len(wording)  # a post named in a few words is named whole
    head = wording[start:stop].rstrip(". ")
    if not _ROLE.search(head) or len(head.split()) > 12 or _VERB.search(head):
        return
    for match in re.finditer(r"(?:^|\s+and\s+(?=an?\s))(?P<post>.+?)(?=\s+and\s+an?\s|$)", head):
        first, last = match.span("post")
        lead = _ARTICLE.match(head[first:last])
        first += lead.end() if lead else 0
        if first < last:
            yield PrintedPeer(entry, NO_TEXT, entry.between(first, last).without_stop())


# 3. once each


def _add(found: list[PrintedPeer], new: Sequence[PrintedPeer]) -> None:
    before = {fold(str(peer.name)) for peer in found if peer.name}
    posts_known = any(not peer.name for peer in found)
    for peer in new:
        name = fold(str(peer.name))
        if (name and name in before) or (not name and posts_known):
            continue
        found.append(peer)
