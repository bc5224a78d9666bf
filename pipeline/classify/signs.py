"""Printed words that speak for a kind of paper: from a document's outline and labels to the signs found in it.

Each line of ``vocabulary/kinds.csv`` is a sign: a phrase, the kind it speaks for, where it must stand, and its weight.
Articles do not count.  "peers|team found" is "peers found" and "team found", "on_time|late" has a choice of two words
and of one; "#" is a number; a full stop at the end means that the heading, label or line ends there.  The places:

- title: anywhere in a line of the title block, and for more where it is all of the line, or of a part of it; in a
  heading of the first page below it, for half, but not in a letter's text;
- label: begins a label of the labelled facts at the head, or is the name of its field;
- heading: begins a heading, its number left out;
- line: begins any paragraph;
- text: anywhere in any paragraph;
- shouted: in capitals, below the head.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise, product
from typing import NamedTuple

from extractors.outline import Node, Part, is_plain_heading
from pipeline.classify.committee import names_body
from pipeline.classify.title import title_block
from schemas.document import Text
from schemas.printed import PrintedFact
from schemas.vocabulary import fold, rows

WHOLE = 1.5  # of a title's weight, where a line of the title block says nothing else: "Scoping letter"
HEADING_BELOW = 0.5  # of a title's weight, where a heading below the title block names a kind
ABOUT = 0.3  # of a title's weight, where the title says what is done with such a paper: "publication of the report"
BELOW_NODES = 14  # paragraphs at the document's head among which such a heading counts

_SHOUTED = re.compile(r"[A-Z]{4,}")
_SALUTATION = re.compile(r"Dear\b")
_PARTS = re.compile(r"[:;–—|]|\s-\s")  # between a title's parts
_ARTICLES = frozenset(["the", "a", "an"])
# "progress on the action plan", "response to the feedback report": the paper named is what this one is about.
_DONE_WITH = frozenset(
    (
        *("publication", "publishing", "approval", "approving", "adoption", "adopting", "receipt", "receiving"),
        *("consideration", "considering", "outcome", "outcomes", "results", "response", "presentation"),
        *("update", "progress", "monitoring", "arrangements", "preparation", "preparing"),
    )
)
_RELATION = frozenset(["of", "to", "on", "against", "with", "for", "towards", "from"])


class Sign(NamedTuple):
    """A line of the vocabulary."""

    number: int  # of the line
    kind: str
    weight: float


class Found(NamedTuple):
    """A sign with the place and the printed words that it was found in, and what it weighs there."""

    kind: str
    place: str
    weight: float
    text: Text


def signs_found(nodes: Sequence[Part], facts: Sequence[PrintedFact], head: int) -> list[Found]:
    """Each sign of the vocabulary once, where it weighs most; ``head``: place behind the front matter."""
    best: dict[int, Found] = {}
    for sign, found in (*_in_labels(facts), *_in_nodes(nodes, facts, head)):
        if sign.number not in best or abs(found.weight) > abs(best[sign.number].weight):
            best[sign.number] = found
    return list(best.values())


def _in_labels(facts: Sequence[PrintedFact]) -> Iterator[tuple[Sign, Found]]:
    for fact in facts:
        memo = fold(str(fact.label)) in ("to", "from", "date")  # as a memorandum or a letter has them, too
        for wording in (str(fact.label), fact.field.replace("_", " ")):
            if not memo or names_body(fact.value):
                yield from _at_start("label", wording, fact.label)
        if fact.field == "title":
            yield from _in_title(fact.value, 1.0)


def _in_nodes(nodes: Sequence[Part], facts: Sequence[PrintedFact], head: int) -> Iterator[tuple[Sign, Found]]:
    labelled = {id(word) for fact in facts for word in fact.value.words}
    titles = title_block(nodes)
    letter = next(
        (at for at, n in enumerate(nodes) if isinstance(n, Node) and _SALUTATION.match(n.wording)), len(nodes)
    )
    for at, node in enumerate(nodes):
        if not isinstance(node, Node):
            continue
        is_value = not labelled.isdisjoint(map(id, node.paragraph.text.words))
        is_heading = bool(node.rank) or is_plain_heading(nodes, at)
        if at in titles and not is_value:
            yield from _in_title(node.text, 1.0)
        elif (
            at < min(BELOW_NODES, letter)
            and is_heading
            and not is_value
            and not node.mark
            and node.page == nodes[0].page
        ):
            yield from _in_title(node.text, HEADING_BELOW)
        if is_heading:
            yield from _at_start("heading", node.wording, node.text)
        yield from _at_start("line", node.wording, node.text)
        if len(node.text) > 3:
            yield from _anywhere_in("text", node.wording, node.text)
        if at > head and (shouted := _SHOUTED.findall(node.wording)):
            yield from _anywhere_in("shouted", " ".join(shouted), node.text)


def _in_title(text: Text, share: float) -> Iterator[tuple[Sign, Found]]:
    wording = str(text)
    if _words(wording)[:1] == ["that"]:
        return  # "That Cabinet notes the progress review": an item
    for part in (wording, *_PARTS.split(wording)):  # "Response to the peer challenge: our action plan" is one
        words = _words(part)
        for sign, at, length in _anywhere("title", words):
            about = any(a in _DONE_WITH and b in _RELATION for a, b in pairwise(words[:at]))
            whole = share == 1.0 and length == len(words)
            weight = sign.weight * share * (ABOUT if about and sign.weight > 0 else WHOLE if whole else 1.0)
            yield sign, Found(sign.kind, "title", weight, text)


def _at_start(place: str, wording: str, text: Text) -> Iterator[tuple[Sign, Found]]:
    words = _words(wording)
    while place != "label" and words and (words[0] == "#" or any(char.isdigit() for char in words[0])):
        words = words[1:]  # "14/25 Apologies": the item's number
    if words and words[0] in _first_words(place):  # few do
        for sign, _ in _at(place, [*words, "."], 0):
            yield sign, Found(sign.kind, place, sign.weight, text)


def _anywhere_in(place: str, wording: str, text: Text) -> Iterator[tuple[Sign, Found]]:
    for sign, *_ in _anywhere(place, _words(wording)):
        yield sign, Found(sign.kind, place, sign.weight, text)


def _anywhere(place: str, words: Sequence[str]) -> Iterator[tuple[Sign, int, int]]:
    """The place's signs in the words, with where they begin and of how many words they are."""
    begins = _first_words(place)
    for at in [at for at, word in enumerate(words) if word in begins]:  # few do
        for sign, length in _at(place, words, at):
            yield sign, at, length


def _at(place: str, words: Sequence[str], at: int) -> Iterator[tuple[Sign, int]]:
    index = _signs()[place]
    for begin in (words[at : at + 1], words[at : at + 2]):
        for phrase, sign in index.get(tuple(begin), ()):
            if tuple(words[at : at + len(phrase)]) == phrase:
                yield sign, len(phrase)


@lru_cache(maxsize=16)
def _words(wording: str) -> list[str]:
    """The words as signs have them; asked for thrice of each paragraph."""
    words = fold(wording).replace("'", " ").split()
    return ["#" if word.isdigit() else word for word in words if word not in _ARTICLES]


@cache
def _first_words(place: str) -> frozenset[str]:
    """The words with which the place's signs begin."""
    return frozenset(phrase[0] for phrase in _signs()[place])


@cache
def _signs() -> Mapping[str, dict[tuple[str, ...], list[tuple[tuple[str, ...], Sign]]]]:
    """By place, then by the first two words (or the only one): each spelling of a sign, with the sign."""
    index: dict[str, dict[tuple[str, ...], list[tuple[tuple[str, ...], Sign]]]] = defaultdict(lambda: defaultdict(list))
    for number, row in enumerate(rows("kinds")):
        sign = Sign(number, row["kind"], float(row["weight"]))
        end = (".",) if row["printed"].endswith(".") else ()
        for words in product(*(word.split("|") for word in row["printed"].split())):
            phrase = (*_spelling(words), *end)
            index[row["place"]][phrase[:2]].append((phrase, sign))
    return index


def _spelling(words: Sequence[str]) -> list[str]:
    return [part for word in words for part in (["#"] if word.startswith("#") else _words(word))]
