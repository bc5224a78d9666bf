"""Labels in lines of text, each with what follows it: "Label: value", two on a line, a label and its value apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractors.labels import field_of, is_number, labels, may_begin
from schemas.document import Text
from schemas.page import Word
from schemas.printed import PrintedFact
from schemas.vocabulary import fold

LABEL_WORDS = 8  # no known label is longer
GAP = 1.5  # times the size: white between a label's column and its value's

_GOES_ON = frozenset(["of", "and", "&", "the", "for", "to", "in", "on", "a", "with", "–", "-", "by", ","])
_NO_COLON = frozenset(
    ["to", "from", "date", "time", "place", "item", "service", "purpose", "director", "exempt", "meeting"]
)
# Labels behind which a day follows as in a sentence: "Meeting to be held on 14 October 2025".
_BEFORE_DAY = frozenset(["meeting held on", "meeting to be held on", "date of meeting", "meeting date"])


def split_labels(text: Text, closed: bool = False) -> list[PrintedFact]:
    """A paragraph's labels with what follows each; nothing where it does not begin with a label.

    ``closed``: nothing stands below, so that a label's word at the end is a value's: "Standards / Committee".
    """
    words = text.words
    starts = list(_line_starts(text))
    found: list[tuple[int, int, str]] = []  # first word of the label, first word behind it, field
    at = 0
    while at < len(words):
        begins = at == 0 or _is_divided(words, at)
        label = label_at(words, at, at in starts) if begins and (at in starts or found) else None
        if label is None and begins and found:
            label = _behind_stop(words, at)
        if label is None:
            at += 1
            continue
        if not label[1] and found and found[-1][1] == at:  # words behind a label alone are its value
            at += 1
            continue
        found.append((at, at + label[0], label[1]))
        at += label[0]
    if not found or found[0][0] > 0:
        return []
    if closed and len(found) > 1 and found[-1][1] == len(words) and words[-1].text != ":":
        found.pop()
    ends = [start for start, _, _ in found[1:]] + [len(words)]
    return [
        PrintedFact(field, text.cut(start, behind).without_signs(), text.cut(behind, end).without_signs())
        for (start, behind, field), end in zip(found, ends, strict=True)
    ]


def _behind_stop(words: Sequence[Word], at: int) -> tuple[int, str] | None:
    """A known label of two words or more that begins a sentence: "To: Cabinet, 4 March 2026. Report of the Leader"."""
    label = label_at(words, at) if words[at - 1].text.endswith(".") and len(words[at - 1].text) > 2 else None
    return label if label is not None and label[0] > 1 and label[1] else None


def beside_gap(text: Text, known: float | None) -> PrintedFact | None:
    """A label and its value in two columns that only white divides, each over one line or more.

    ``known``: where the values above began; a smaller gap there divides, too.
    """
    lines = text.lines()
    edge = None
    for before, word in zip(lines[0], lines[0][1:], strict=False):
        gap = word.x0 - before.x1
        if gap > GAP * word.size or (known is not None and abs(word.x0 - known) < 2 and gap > 0.4 * word.size):
            edge = word.x0
            break
    if edge is None:
        return None
    label: list[Word] = []
    value: list[Word] = []
    for line in lines:
        left = [word for word in line if word.x1 < edge - 0.5 * word.size]
        right = [word for word in line if word.x0 > edge - 2]
        if len(left) + len(right) < len(line):
            return None
        goes_on = not right and value and label[-1].text.endswith(":")  # its value begins anew below the label
        label += [] if goes_on else left
        value += left if goes_on else right
    name = Text(tuple(label))
    if (
        not value
        or len(label) > LABEL_WORDS
        or is_number(str(name))
        or any(
            w.x0 - v.x1 > GAP * w.size for v, w in zip(lines[0][len(label) :], lines[0][len(label) + 1 :], strict=False)
        )
    ):
        return None
    return PrintedFact(field_of(str(name)), name.without_signs(), Text((value[0]._replace(glued=False), *value[1:])))


def _is_divided(words: Sequence[Word], at: int) -> bool:
    """Whether a further label may begin in the middle of a line: a capital behind a space, no phrase going on."""
    going_on = words[at - 1].text.casefold() in _GOES_ON and not words[at - 1].glued  # the A of N/A is no article
    return not words[at].glued and words[at].text[:1].isupper() and not going_on


def _line_starts(text: Text) -> Iterator[int]:
    at = 0
    for line in text.lines():
        yield at
        at += len(line)


def label_at(words: Sequence[Word], at: int, line_start: bool = True) -> tuple[int, str] | None:
    """The label that begins at a word: how many words it has with its colon, and its field ("" unknown)."""
    reach = min(LABEL_WORDS, len(words) - at)
    colon = next((n for n in range(1, reach + 1) if at + n < len(words) and words[at + n].text == ":"), None)
    whole = at + 1 == len(words) or not words[at + 1].glued
    if colon is None and whole and not may_begin(words[at].text):
        return None  # most lines begin with another word, and this is much faster
    plain = [str(Text(tuple(words[at : at + n]))) for n in range(1, reach + 1)]
    line = next((n for n in range(1, reach) if words[at + n].top > words[at].bottom - 1), None)
    fills = line_start and line is not None and not plain[line - 1].endswith(",")
    if fills and line is not None and fold(plain[line - 1].strip(" :?")) in labels():
        return line, labels()[fold(plain[line - 1].strip(" :?"))]  # a label that fills its line
    if colon is not None:
        field = labels().get(fold(plain[colon - 1].rstrip("?")))
        if field is not None:
            return colon + 1, field
    if not line_start:
        return None
    for count in range(reach, 0, -1):
        folded = fold(plain[count - 1].strip("–-:. "))
        field = labels().get(folded)
        if field is None or plain[count - 1].endswith(","):
            continue
        if at + count == len(words):
            return count, field
        after = words[at + count]
        if after.text[:1] in ",;":  # "Scrutiny Committee, 2 October": a value
            continue
        wide = after.x0 - words[at + count - 1].x1 > 0.9 * after.size or after.top > words[at + count - 1].bottom - 1
        dash = after.text in ("–", "-", "—")
        told = folded in _BEFORE_DAY and after.text[:1].isdigit()
        if dash or wide or told or (folded not in _NO_COLON and after.text[:1].isupper() and not after.glued):
            return count + dash, field
    asked = plain[0].casefold() == "that"  # "That the Committee:" leads in to what is asked
    if (
        colon is not None
        and colon <= 6
        and plain[colon - 1][:1].isupper()
        and not (plain[colon - 1][-1] == "." or asked)
    ):
        return colon + 1, ""
    return None
