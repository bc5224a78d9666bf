"""Labels of facts in running text: "Lead:", "Due –", "Status" in bold or in a colour of its own.

In: words.  Out: the places of the labels that the vocabulary knows, and, behind one of them, of those that it does not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractors import content
from extractors.headings import named_field
from schemas.document import Text
from schemas.page import Word

LEADS = frozenset(content.LEADS)
TOLD = LEADS | {"due", "rag", "progress", "success"}
LABEL_WORDS = 4
ACTION_LABEL = 8  # words
DIVIDERS = frozenset(["|", "/", "·", "•", "¦", "–", "—", "-", ";"])
ENDS = (":", "–", "—")
OPEN = frozenset("([")


class Label(NamedTuple):
    """Where a label of a fact begins, the place behind it and its colon, and the field that it names."""

    at: int
    stop: int
    field: str


def labels_in(words: Sequence[Word]) -> Iterator[Label]:
    """The labels in the words of a paragraph, in order."""
    at = 0
    begun = False
    while at < len(words):
        label = _label_at(words, at, begun)
        if label is None:
            at += 1
            continue
        yield label
        begun, at = True, label.stop


def _label_at(words: Sequence[Word], at: int, begun: bool) -> Label | None:
    """The label that begins here; ``begun``: one stands before it, so that one behind a divider may be unknown."""
    if not words[at].text[:1].isupper():
        return None
    apart = at == 0 or words[at - 1].text in DIVIDERS | OPEN or words[at - 1].text.endswith(";")
    apart = apart or not _alike(words[at - 1], words[at])
    free = apart or words[at - 1].text.endswith((".", ","))
    for count in range(1, min(LABEL_WORDS, len(words) - at) + 1):
        last, after = words[at + count - 1], words[at + count] if at + count < len(words) else None
        if not _alike(words[at], last) or last.text in DIVIDERS or last.text.endswith((";", ",", ".")):
            return None
        if any(map(str.isdigit, last.text)):
            return None
        own = after is not None and after.text in ENDS
        colon = last.text.endswith(":") or (after is not None and after.text == ":")
        changed = free and after is not None and not _alike(last, after) and not (after.bold and not last.bold)
        if not (colon or (free and own) or changed):
            continue
        field = named_field(str(Text(tuple(words[at : at + count]))).strip(" :"))
        if (
            field in TOLD
            or (field and begun and field != "action")
            or (colon and apart and begun and not _inside(words, at, count))
        ):
            return Label(at, at + count + own, field if field in TOLD else "other")
        if colon:
            return None
    return None


def _inside(words: Sequence[Word], at: int, count: int) -> bool:
    """Whether a known label ends the words: "Chief Executive By:"."""
    wordings = (str(Text(tuple(words[start : at + count]))).strip(" :") for start in range(at + 1, at + count))
    return any(named_field(wording) for wording in wordings)


def begins_with_label(text: Text) -> bool:
    """Whether a label of actions, with a colon or in a type of its own, begins a text: "What we will do: …"."""
    words = text.words
    for count in range(1, min(ACTION_LABEL, len(words) - 1) + 1):
        ends = (
            words[count - 1].text.endswith(":")
            or words[count].text in ENDS
            or not _alike(words[count - 1], words[count])
        )
        if ends:
            return named_field(str(text.cut(0, count)).strip(" :")) == "action"
    return False


def _alike(one: Word, two: Word) -> bool:
    return one.bold == two.bold and one.colour == two.colour


__all__ = ["DIVIDERS", "LEADS", "OPEN", "TOLD", "Label", "begins_with_label", "labels_in"]
