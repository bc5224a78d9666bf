"""Where cards begin: references that count on, headlines in one type, or the first label of each.

In: the parts of all pages.  Out: candidate groups of starts, one of which may be the cards'; what stands in the cards
decides (``pipeline.assemble.cards``).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractors.lists import in_other_language, leading_ref
from pipeline.assemble.cards.paragraph_numbers import before_reference, is_of_plan, labelled, papers_number
from pipeline.assemble.cards.parts import Part
from schemas.document import Text

FEWEST = 3  # cards
FEWEST_NAMED = 2  # the same where they are named ("Recommendation 1", "Recommendation 2")
FAR = 12.0  # points between the left edges of two columns of cards, at least
HEADLINE = 24  # words
LETTER = "(a)"  # the form of references that are one letter
_LETTER = re.compile(r"\(?([a-z])[.)]$")
_NUMBER = re.compile(r"\(?(\d{1,2})[.):]?$")


class Start(NamedTuple):
    """The part with which a card begins, and how many of the line's words are its reference."""

    part: Part
    ref: int = 0
    other: int = 0  # words before the reference, which say it in another language


def start_groups(lines: Sequence[Sequence[Part]]) -> Iterator[list[Start]]:
    """Groups of starts in order of their pages and heights: numbered ones first, then headlines, then labels."""
    yield from _numbered(lines)
    yield from _headlines(lines)
    labels: dict[str, list[Start]] = defaultdict(list)
    for line in lines:
        if line[0].label in ("ref", "recommendation"):
            labels[line[0].wording].append(Start(line[0]))
    yield from (group for group in labels.values() if len(group) >= FEWEST)


def _numbered(lines: Sequence[Sequence[Part]]) -> Iterator[list[Start]]:
    """References of one form and weight that count on by one."""
    groups: dict[tuple[str, bool], list[tuple[int, Start]]] = defaultdict(list)
    for line in lines:
        for at, part in enumerate(line):
            if part.label or (at and part.segment == line[at - 1].segment):
                continue
            other = in_other_language(part.text) or before_reference(part.text)
            form, number, count = _reference(part.text.cut(other), line[at + 1 :])
            if form:
                groups[form, part.words[other].bold].append((number, Start(part, other + count, other)))
    for (form, _), group in groups.items():
        if form.endswith("."):
            first, end = labelled([start.part for _, start in group], lines)
            group = group[first:end]
        if group and (form.endswith(".") or form == LETTER) and not is_of_plan(group[0][1].part, lines):
            continue
        for chosen in (group, *_by_left(group), *_by_style(group)) if group else ():
            numbers = [number for number, _ in chosen]
            least = FEWEST_NAMED if form == "recommendation" else FEWEST
            counts_on = len(set(numbers)) == len(numbers) and max(numbers) - min(numbers) < len(numbers) + 1
            if len(numbers) >= least and counts_on:
                yield [start for _, start in chosen]


def _reference(text: Text, after: Sequence[Part]) -> tuple[str, int, int]:
    """Form, number and length of the reference with which a text begins; "" where there is none."""
    count = leading_ref(text, "named")
    if not count and len(text) > 1 and re.fullmatch(r"[A-Z][a-z]{2,}", text.words[0].text):
        count = 2 * bool(_NUMBER.match(text.words[1].text) and len(text.words[1].text) < 4)  # "Argymhelliad 1"
    if count:
        wording = str(text.cut(0, count))
        letters = re.sub(r"[\d\W]", "", wording).casefold()
        found = re.search(r"\d+", wording)
        return (letters, int(found.group()[:3]), count) if found else ("", 0, 0)
    section, place = papers_number(text)
    if section and (after or len(text) > 1):
        return section, place, 1
    words = text.words
    first = words[0]
    if count := _letter_length(text):
        return LETTER, ord(str(text.cut(0, count)).strip("(.)")), count
    glued = len(words) > 1 and words[1].glued
    wording = first.text + (words[1].text if glued else "")
    number = _NUMBER.match(wording)
    if number is None or (len(words) == 1 and not after):
        return "", 0, 0
    if len(words) > 1 + glued:
        gap = words[1 + glued].x0 - words[glued].x1
        if wording.isdigit() and gap < 0.5 * first.size and not first.bold:
            return "", 0, 0
    return "number", int(number.group(1)), 1 + glued


def _letter_length(text: Text) -> int:
    """How many words the letter of a list takes, "(a)" or "b."; 0 where none begins the text."""
    lengths = range(1, min(4, len(text)))
    return next((count for count in lengths if _LETTER.match(str(text.cut(0, count)))), 0)


def _by_left(group: Sequence[tuple[int, Start]]) -> list[list[tuple[int, Start]]]:
    """The starts by their left edges."""
    edges: list[list[tuple[int, Start]]] = []
    for item in sorted(group, key=lambda item: item[1].part.box.x0):
        if edges and item[1].part.box.x0 - edges[-1][-1][1].part.box.x0 < FAR:
            edges[-1].append(item)
        else:
            edges.append([item])
    order = {id(item[1].part): at for at, item in enumerate(group)}
    return [sorted(edge, key=lambda item: order[id(item[1].part)]) for edge in edges] if len(edges) > 1 else []


def _by_style(group: Sequence[tuple[int, Start]]) -> list[list[tuple[int, Start]]]:
    """The starts by their type: "1. Purpose" heads a section, "1. Publish the plan" is one of the section's items."""
    styles: dict[object, list[tuple[int, Start]]] = defaultdict(list)
    for item in group:
        styles[item[1].part.style].append(item)
    return list(styles.values()) if len(styles) > 1 else []


def _headlines(lines: Sequence[Sequence[Part]]) -> Iterator[list[Start]]:
    """Lines of their own in one type that is not the text's, the further lines of a headline left out."""
    groups: dict[tuple[bool, float, str], list[Start]] = defaultdict(list)
    last: dict[tuple[bool, float, str], Part] = {}
    for line in lines:
        for at, part in enumerate(line):
            if part.label or (at and part.segment == line[at - 1].segment) or len(part.words) > HEADLINE:
                continue
            above = last.get(part.style)
            last[part.style] = part
            if above is not None and _goes_on(above, part):
                continue
            groups[part.style].append(Start(part))
    plain = _plain_style(lines)
    yield from (group for style, group in groups.items() if len(group) >= FEWEST and style != plain)


def _plain_style(lines: Sequence[Sequence[Part]]) -> tuple[bool, float, str]:
    """The type of most words."""
    styles: Counter[tuple[bool, float, str]] = Counter()
    for part in (part for line in lines for part in line):
        styles[part.style] += len(part.words)
    return max(styles, key=styles.__getitem__)


def _goes_on(above: Part, part: Part) -> bool:
    near = part.box.top - above.box.bottom < 0.8 * part.size
    return above.page == part.page and abs(above.box.x0 - part.box.x0) < 2 and near and part.line > above.line


def ref_text(start: Start) -> Text:
    """The words of a card's reference."""
    return start.part.text.cut(start.other, start.ref)
