"""Names of councils: exact lookup of the spellings in ``councils.csv``, never fuzzy.

A text goes in, the councils that it names come out, each with its place:

1. the spellings: every way in which a council may be printed, made once from its name and aliases;
2. the words of the text; e-mail and web hosts are taken out first;
3. at each word the longest spelling wins, or a joint form ("Babergh and Mid Suffolk District Councils");
4. what only looks like a council is left out ("Kent Police": ``lookalikes``);
5. of several councils that bore one name, the one in force at the document's date.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from pipeline.normalise.council_names import QUALIFIERS, Council, base_of, councils, full_forms
from pipeline.normalise.lookalikes import WORD, How, Token, is_capitalised, is_name, may_be_small, runs_on, tokens_of
from schemas.vocabulary import fold


class Mention(NamedTuple):
    """Where a text names a council (end exclusive); several councils where it names them together."""

    start: int
    end: int
    councils: tuple[Council, ...]
    how: How


class _Spelling(NamedTuple):
    """One council's right to a spelling; the lowest rank wins."""

    council: Council
    rank: int  # 0 its own name, 1 an alias, 2 made from them
    how: How
    capitals: bool  # "BC", "LB": only where printed in capitals


_FULL_ALIAS = re.compile(r"\b(council|authority|comhairle|corporation)\b|^(london|royal) borough of ")
_HOST = re.compile(
    r"(?:https?://|[\w.+-]{1,64}@)?\b((?:[a-z0-9-]{1,63}\.){1,6})gov\.(?:uk|wales)\b(?:/\S*)?", re.IGNORECASE
)
_CAPITALISED = re.compile(r"[A-Z][^\W_]*")
# What may open a list of councils, of two words at most: "Councils of", "London Boroughs of", "City and District …".
_JOINT_START = frozenset(
    [
        *("councils of", "london boroughs", "royal boroughs"),
        *(
            f"{qualifier} councils" if " " not in qualifier else " ".join(qualifier.split()[:2])
            for qualifier in QUALIFIERS
        ),
    ]
)


@cache
def register(supplement: str | None = None) -> Register:
    """The register of the vocabulary, with a user's own file of the same columns; built once a process."""
    return Register(councils(supplement))


class Register:
    """All councils and their spellings; build it with :func:`register`."""

    def __init__(self, councils: Iterable[tuple[Council, tuple[str, ...]]]) -> None:
        self.councils: tuple[Council, ...] = ()
        self._spellings: dict[str, list[_Spelling]] = {}
        self._bases: dict[str, list[Council]] = {}  # short names: what stands before "Council"
        self._hosts: dict[str, list[Council]] = {}
        self._first = {opening.split()[0] for opening in _JOINT_START}  # words with which a spelling or a list begins
        self._named: set[str] = set()  # of each spelling, the first word that has a capital where it is a name
        self._longest: dict[str, int] = {}  # first two words → words of the longest spelling that begins with them
        for council, aliases in councils:
            self.councils += (council,)
            self._add(council, aliases)

    def find(self, text: str, day: date | None = None) -> list[Mention]:
        """The councils that a text names, in its order; ``day`` (the document's date) settles shared names."""
        folded = text.replace("&", " and ").casefold()
        hosts = list(self._find_hosts(text, day)) if "gov." in folded else []
        if self._named.isdisjoint(map(str.casefold, _CAPITALISED.findall(text))):
            return hosts  # most texts name no council, and this is much faster
        words = WORD.findall(folded)
        if not any(self._opens(words, at) for at, word in enumerate(words) if word in self._first):
            return hosts
        found = hosts.copy()
        spans = [range(mention.start, mention.end) for mention in hosts]
        tokens = [token for token in tokens_of(text) if not any(token.start in span for span in spans)]
        words = [token.folded for token in tokens]
        at = 0
        while at < len(tokens):
            if not self._opens(words, at):
                at += 1
                continue
            mention, used = self._at(text, tokens, at, day)
            if mention:
                found.append(mention)
            at += used
        return sorted(found)

    # 1. the spellings

    def _add(self, council: Council, aliases: tuple[str, ...]) -> None:
        own = fold(council.name)
        self._spell(own, _Spelling(council, 0, "full", False))
        london = council.council_type == "City corporation"  # "London" alone is not the City
        bases = [] if london else [base_of(own)]
        for alias in aliases:
            folded = fold(alias)
            capitals = alias.isupper() or alias.split()[-1].isupper()
            how: How = "full" if _FULL_ALIAS.search(folded) or (capitals and " " in alias) else "short"
            self._spell(folded, _Spelling(council, 1, how, capitals))
            if not capitals and not london:
                bases.append(base_of(folded))
        if "authority" in own.split():
            return  # of a combined authority only the names given: "West Midlands" is a region
        for base in dict.fromkeys(bases):
            self._spell(base, _Spelling(council, 2, "short", False))
            if council not in self._bases.setdefault(base, []):
                self._bases[base].append(council)
            for form, capitals in full_forms(council, base):
                self._spell(form, _Spelling(council, 2, "full", capitals))
            for place in ("city of", "borough of"):
                self._spell(f"{place} {base}", _Spelling(council, 2, "short", False))
            squeezed = base.replace(" ", "")
            for host in (squeezed, base.replace(" and ", " ").replace(" ", ""), f"cityof{squeezed}"):
                for ending in ("", "cc", "dc", "bc", "mbc", "council", "city"):
                    _once(self._hosts.setdefault(host + ending, []), council)

    def _spell(self, form: str, spelling: _Spelling) -> None:
        known = self._spellings.setdefault(form, [])
        if not any(one.council is spelling.council and one.rank <= spelling.rank for one in known):
            known.append(spelling)
        words = form.split()
        self._first.add(words[0])
        self._named.update([word for word in words if not may_be_small(word)][:1])
        key = " ".join(words[:2])
        self._longest[key] = max(self._longest.get(key, 0), len(words))

    def _opens(self, words: Sequence[str], at: int) -> bool:
        """Whether the words at a place begin a spelling, or a list of councils."""
        if words[at] not in self._first:
            return False
        two = " ".join(words[at : at + 2])
        return two in self._longest or words[at] in self._longest or two in _JOINT_START

    def _lengths(self, tokens: Sequence[Token], at: int) -> range:
        """How many words a spelling at a place could have, the longest first."""
        if at >= len(tokens) or tokens[at].folded not in self._first:
            return range(0)
        two = f"{tokens[at].folded} {tokens[at + 1].folded}" if at + 1 < len(tokens) else ""
        return range(min(self._longest.get(two, 1), len(tokens) - at), 0, -1)

    # 2. hosts

    def _find_hosts(self, text: str, day: date | None) -> Iterator[Mention]:
        for match in _HOST.finditer(text):
            label = match.group(1).rstrip(".").split(".")[-1].casefold().replace("-", "")
            councils = self._host(label, day)
            if councils:
                yield Mention(*match.span(), councils, "host")

    def _host(self, label: str, day: date | None) -> tuple[Council, ...]:
        one = _in_force(self._hosts.get(label, ()), day)
        if one:
            return (one,)
        for cut in range(3, len(label) - 2):  # two councils' names in one: "baberghmidsuffolk"
            left, right = label[:cut], label[cut:]
            for second in (right, right.removeprefix("and")):
                pair = _in_force(self._hosts.get(left, ()), day), _in_force(self._hosts.get(second, ()), day)
                if pair[0] and pair[1] and pair[0] != pair[1]:
                    return (pair[0], pair[1])
        return ()

    # 3. the longest spelling at a word

    def _at(self, text: str, tokens: Sequence[Token], at: int, day: date | None) -> tuple[Mention | None, int]:
        """The mention that begins at a word, and how many words to go on by."""
        joint = self._joint(text, tokens, at, day)
        single, used = self._single(text, tokens, at, day)
        if joint and joint[1] > used:
            return joint
        if not single or not used:
            return None, max(used, 1)
        run = tokens[at : at + used]
        if not is_name(single.how, text, tokens, at, used, self._bases):
            return None, used
        return Mention(run[0].start, run[-1].end, (single.council,), single.how), used

    def _single(self, text: str, tokens: Sequence[Token], at: int, day: date | None) -> tuple[_Spelling | None, int]:
        for count in self._lengths(tokens, at):
            run = tokens[at : at + count]
            spellings = self._spellings.get(" ".join(token.folded for token in run))
            if not spellings:
                continue
            spelt = [one for one in spellings if not one.capitals or run[-1].printed.isupper() or _is_lb(run)]
            spelt = [one for one in spelt if runs_on(text, run, one.council)]
            best = min((one.rank for one in spelt), default=0)
            fit = [one for one in spelt if one.rank == best or one.how == "short"]
            council = _in_force([one.council for one in fit], day)
            if council:
                return next(one for one in fit if one.council is council), count
            if spelt:
                return None, count  # a name of two councils at once: nothing certain
        return None, 0

    def _joint(self, text: str, tokens: Sequence[Token], start: int, day: date | None) -> tuple[Mention, int] | None:
        """Several councils that share "Councils": "Bromsgrove District and Redditch Borough Councils"."""
        opened = _plural_before(tokens, start)
        at = end = start + opened
        named: list[Council] = []
        while at < len(tokens):
            council, count, qualified = self._part(tokens, at, day)
            if not council:
                break
            named.append(council)
            end = at + count
            at = end + qualified
            if not opened and len(named) > 1 and at < len(tokens) and tokens[at].folded == "councils":
                return _joined(tokens, start, at + 1, named)
            step = _separator(text, tokens, at)
            if not step:
                break
            at += step - 1
        return _joined(tokens, start, end, named) if opened and len(named) > 1 else None

    def _part(self, tokens: Sequence[Token], at: int, day: date | None) -> tuple[Council | None, int, int]:
        """The council of a short name at a place, the words of the name, and of "District" behind it."""
        for count in self._lengths(tokens, at):
            run = tokens[at : at + count]
            base = " ".join(token.folded for token in run)
            qualified = _qualifier(tokens, at + count)
            kind = " ".join(token.folded for token in tokens[at + count : at + count + qualified])
            fit = self._bases.get(base, [])
            if fit and kind:  # "Somerset County and Mendip District Councils": not the unitary Somerset
                spelt = [one.council for one in self._spellings.get(f"{base} {kind} council", ())]
                fit = [council for council in fit if council in spelt] if count else fit
            council = _in_force(fit, day)
            if council and is_capitalised(run):
                return council, count, qualified
        return None, 0, 0


def _is_lb(run: Sequence[Token]) -> bool:
    return run[0].printed in ("LB", "RB")


def _qualifier(tokens: Sequence[Token], at: int) -> int:
    """How many words at a place say what kind of council it is."""
    return next((n for n in (3, 2, 1) if " ".join(token.folded for token in tokens[at : at + n]) in QUALIFIERS), 0)


def _plural_before(tokens: Sequence[Token], at: int) -> int:
    """How many words open a list of councils: "London Boroughs of", "District Councils of"."""
    ahead = [token.folded for token in tokens[at : at + 4]]
    if ahead[1:3] == ["boroughs", "of"] and ahead[0] in ("london", "royal"):
        return 3
    for count in (0, 1, 2):
        if ahead[count : count + 2] == ["councils", "of"] and (not count or " ".join(ahead[:count]) in QUALIFIERS):
            return count + 2
    return 0


def _separator(text: str, tokens: Sequence[Token], at: int) -> int:
    """1 where a comma or a slash divides two names, 2 for a word ("and"), 0 for none."""
    if at >= len(tokens):
        return 0
    if text[tokens[at - 1].end : tokens[at].start].strip() not in ("", ",", "/"):
        return 0
    if tokens[at].folded == "and":
        return 2
    return 1 if text[tokens[at - 1].end : tokens[at].start].strip() else 0


def _joined(tokens: Sequence[Token], start: int, end: int, named: Sequence[Council]) -> tuple[Mention, int]:
    mention = Mention(tokens[start].start, tokens[end - 1].end, tuple(dict.fromkeys(named)), "full")
    return mention, end - start


# 5. of several councils that bore one name


def _in_force(councils: Sequence[Council], day: date | None) -> Council | None:
    """The only council, else the only one in force on the day, else the only one that stands today."""
    councils = list(dict.fromkeys(councils))
    for pick in (councils, [c for c in councils if c.in_force(day)], [c for c in councils if c.end is None]):
        if len(pick) == 1:
            return pick[0]
    return None


def _once(councils: list[Council], council: Council) -> None:
    if council not in councils:
        councils.append(council)
