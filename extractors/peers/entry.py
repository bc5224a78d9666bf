"""One entry of a team: name first or post first; commas, dashes, brackets, "at" between name, post and organisation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.lead_words import is_person, is_titled
from schemas.document import NO_TEXT, Text
from schemas.printed import PrintedPeer

_ORGANISATION = re.compile(
    r"\b(?:council|councils|borough|county|authority|lga|local government association|association|partnerships?|"
    r"alliance|university|nhs|trust|"
    r"combined|police|fire|service|services|dc|bc|cc|mbc|lb|rbc|gla|agency|department|ministry|group|ltd|limited|plc|foundation|"
    r"government|consultant|independent|corporation|centre|institute|college|association|board|parks?|city|improvement)\b",
    re.IGNORECASE,
)
ROLE = re.compile(
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
    r"(?:the\s+)?(?:lead|shadow|member|officer|team)\b.{0,25}?(?:peer|leader|manager)?\)?|"
    r"(?:[\w’'-]+\s+){0,4}?peer\)?",  # "Conservative member peer", "Green Party peer"
    re.IGNORECASE,
)
_SUBJECTS = re.compile(  # of one post: "Director of Highways, Transport or Place"
    r",\s+(?:[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*,\s+)*[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*,?\s+(?:or|and|&)\s+"
    r"[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*(?=\s*(?:$|[,;(]|\s[–—-]\s))"
)
_PARTY = re.compile(
    r"(?:labour|conservative|liberal democrat|lib dem|green|independent|reform uk|plaid cymru)(?:\s+(?:party|group))?",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:consists?|comprises?|will|is|are|were|was|has|have|had|should|would|could|can|meet|met|spoke|includes?|included|does|do)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:an?|the|one|two|three|another|a further)\s+", re.IGNORECASE)
_DIVIDER = re.compile(r"\s*(?:\)\s*(?P<dash>[–—-])\s|(?P<sign>,|\(|\)|;|:|\s[–—-]\s))\s*")


def read_peer(entry: Text) -> Iterator[PrintedPeer]:
    """The peers of one entry: one with a name, or one or more posts sought."""
    entry = _without_clause(entry.without_signs()).without_stop()
    if not entry or len(entry) > 60:
        return
    sign = re.search(r";\s+(?:and\s+)?", str(entry))
    if sign and begins_with_name(str(entry)[sign.end() :]):  # "LGA: Ann Lee, Manager; Bo Ray, Adviser"
        yield from read_peer(entry.between(0, sign.start()))
        yield from read_peer(entry.between(sign.end(), len(str(entry))))
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
    if not parts or not is_name(wording[parts[0][0] : parts[0][1]]):
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


def named_first(entry: Text) -> PrintedPeer | None:
    """The peer of an entry that begins with the name and goes on with a post or an organisation; None for any other."""
    peer = _name_first(entry) if entry else None
    return peer if peer is not None and (peer.role or peer.organisation) else None


def begins_with_name(wording: str) -> bool:
    """Whether a person's name, and nothing else, stands before the first comma, dash or bracket."""
    return is_name(_DIVIDER.split(wording.strip(), maxsplit=1)[0])


def is_name(wording: str) -> bool:
    plain = re.sub(r"\b(?:OBE|CBE|MBE|QPM|JP|CPFA)\b", "", wording).strip(" .")
    plain = re.sub(r"\b(?:de|van|der|von|la|le|al|bin|ap)\b\s*", "", plain)
    if is_titled(plain):
        words = plain.split()
        return (
            2 <= len(words) <= 6 and all(word[0].isupper() for word in words) and not ROLE.search(" ".join(words[1:]))
        )
    body = re.search(r"\b(?:council|lga|association|authority|university|partnership|trust)\b", plain, re.IGNORECASE)
    return is_person(plain) and not ROLE.search(plain) and body is None and not _PARTY.fullmatch(plain)


def _role_and_organisation(entry: Text, parts: list[tuple[int, int, str]]) -> tuple[Text, Text]:
    """What stands behind the name: the post (its own commas in it), then the organisation; or the two in turn."""
    wording = str(entry)
    pieces = [wording[a:b] for a, b, _ in parts]
    if len(parts) == 1:
        return _at(entry, parts[0][0], parts[0][1])
    if looks_like_organisation(pieces[0]) and not ROLE.search(pieces[0]):  # organisation, then (post) or – party
        if ROLE.search(pieces[1]):
            return entry.between(parts[1][0], parts[-1][1]).without_signs(), entry.between(parts[0][0], parts[0][1])
        return NO_TEXT, entry.between(parts[0][0], parts[0][1])
    if looks_like_organisation(pieces[-1]):
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
    body = r"(?=(?:the\s+)?(?:[A-Z][\w’' &-]*\b(?:Council|Borough|Authority|DC|BC|CC|MBC|LGA|Association)|LGA)\b)"
    found = (re.search(rf"\s{word}\s{body}", wording) for word in ("at", "from", "with", "of"))
    match = next((m for m in found if m), None)
    if match:
        return entry.between(start, start + match.start()), entry.between(start + match.end(), end)
    if looks_like_organisation(wording) and not ROLE.search(wording):
        return NO_TEXT, entry.between(start, end)
    return entry.between(start, end), NO_TEXT


def looks_like_organisation(wording: str) -> bool:
    if re.search(
        r"\b(?:councils?|dc|bc|cc|mbc|authority|lga|local government association|borough of|university|trust)\b",
        wording,
        re.IGNORECASE,
    ):
        return not re.match(
            r"(?:lga|council)\s+(?:peer|programme|project|membership|officer|adviser|leader|challenge|review|senior|"
            r"regional|principal|support|manager|associate)\b",
            wording.strip(),
            re.IGNORECASE,
        )
    return _ORGANISATION.search(wording) is not None and not ROLE.search(wording)


def _post_first(entry: Text) -> PrintedPeer | None:
    """ "Chief Executive Peer – Name", "Officer peer: Name, Role, Organisation"."""
    wording = str(entry)
    parts = _segments(entry)
    for at, (start, end, sign) in enumerate(parts[1:], 1):
        first = wording[parts[0][0] : parts[0][1]]
        if sign not in ("–", "—", "-", ":", ",") or not is_name(wording[start:end]):
            continue
        if (
            at == 1
            and parts[2:]
            and sign in (":", "–", "—")
            and looks_like_organisation(first)
            and not ROLE.search(first)
        ):
            role = _closed(_balanced(entry, parts[2][0], parts[-1][1]))  # "LGA: Name, Role"
            return PrintedPeer(entry, entry.between(start, end), role, entry.between(*parts[0][:2]))
        if ROLE.search(first):
            post = _balanced(entry, parts[0][0], parts[at - 1][1])
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
    if end and (subjects := _SUBJECTS.match(wording, end.start())) and not ROLE.search(subjects.group()):
        end = _POST_END.search(wording, subjects.end())
    stop = end.start() if end and not plain else len(wording)  # a post named in a few words is named whole
    head = wording[start:stop].rstrip(". ")
    if not ROLE.search(head) or len(head.split()) > 12 or _VERB.search(head):
        return
    for match in re.finditer(r"(?:^|\s+and\s+(?=an?\s))(?P<post>.+?)(?=\s+and\s+an?\s|$)", head):
        first, last = match.span("post")
        lead = _ARTICLE.match(head[first:last])
        first += lead.end() if lead else 0
        if first < last:
            yield PrintedPeer(entry, NO_TEXT, entry.between(first, last).without_stop())


def post_and_body(text: Text, role: Text) -> tuple[Text, Text]:
    """The post and the organisation of one cell; an organisation alone leaves the post of the other column."""
    parts = _segments(text)
    if len(parts) == 1 and looks_like_organisation(str(text)):
        return role, text
    post, body = _role_and_organisation(text, parts)
    return post or role, body
