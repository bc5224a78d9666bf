"""The labelled facts at a report's head, in their many layouts.

"Label: value" on one line, two labels on one line, a label over its value, a table with labels beside or above
their values, known labels without a colon ("Status For information").  The head ends at the first heading of the
report's body, at what is recommended, or at the first long paragraph without a label.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extractors.label_columns import bold_labels
from extractors.label_grids import label_grid
from extractors.label_lines import GAP, LABEL_WORDS, beside_gap, label_at, split_labels
from extractors.label_tables import table_facts
from extractors.labels import labels
from extractors.outline import Node, Part, TableNode
from schemas.document import Text
from schemas.printed import PrintedFact
from schemas.vocabulary import fold

VALUE_WORDS = 60  # a longer value is the report's text
PROSE_WORDS = 28  # a paragraph this long without a label ends the head
BELOW = 1.6  # times the size: white between two paragraphs of a value, at most
OVER = 2.3  # times the size: white between a label and the value below it, at most
LINE_WORDS = 14  # in a line that goes on with a value
STACKED_WORDS = 12  # in a value below a label that the vocabulary lacks
HEAD_PAGES = 2
SECTION = 6  # paragraphs below a heading, among which the next one stands
LAST_LINES = 4  # of a report, among which whom to ask may stand, and as many below its head are none of them

_BODY = re.compile(
    r"^(?:\d[\d.]*\s+)?(?:recommend|purpose of|executive summary|summary\b|introduction|background|"
    r"decisions? |reasons? for|that\b|"
    r"main report|report$|issue for|agenda$|minutes\b|resolved|"
    r"(?:the )?(?:committee|cabinet|council|executive|panel|board) is|it is (?:recommended|proposed|requested))",
    re.IGNORECASE,
)
_ITS_DAY = re.compile(
    r"\s*,\s*(?:on\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]+\s+20\d\d\.?$",
    re.IGNORECASE,
)
_WHOM_TO_ASK = frozenset(["contact_officer", "report_author"])
_NUMBERS = frozenset(["item", "item_no", "report_no"])

_SENTENCE_END = re.compile(r"(?<=[a-z]{3}[a-z])\.\s+(?=(?:The|Its?|This|Our|On|In|A|An|At|We|Peers?|Council)\s)")


def front_matter(nodes: Sequence[Part]) -> tuple[list[PrintedFact], int]:
    """The facts in printed order, and the place of the first node behind the head."""
    facts: list[PrintedFact] = []
    at, misses = 0, 0
    while at < len(nodes) and nodes[at].page < nodes[0].page + HEAD_PAGES:
        node = nodes[at]
        if isinstance(node, TableNode):
            found = list(table_facts(node.table))
            if not found and facts:
                break
            facts += found
            at += 1
            continue
        found, behind = bold_labels(nodes, at)
        if found:
            facts += found
            at, misses = behind, 0
            continue
        found, used = _node_facts(nodes, at, facts[-1].value.words[0].x0 if facts else None)
        stacked = None if found else _stacked(facts, nodes, at)
        if stacked:
            found, used = [stacked], 2
        if not found and any(fact.field not in _NUMBERS | {""} for fact in facts) and _ends_head(node):
            break
        if not found and len(node.text) > PROSE_WORDS:
            break
        if node.rank and not stacked and (not any(fact.field for fact in found) or _is_title(node, found)):
            found = []  # a title may have a colon, too
        misses = 0 if found else misses + 1
        if misses > 8:
            break
        facts += found
        at += used
    if any(fact.field in ("decision_status", "call_in") for fact in facts):
        facts += _facts_at_end(nodes, at)  # a page of decision details has labels above and below its text
    known = sum(bool(fact.field) for fact in facts)
    if known > 1 and not any(fact.field in _WHOM_TO_ASK for fact in facts):
        facts += _whom_to_ask(nodes, at)
    if all(fact.field in _NUMBERS for fact in facts):
        return [], at  # a number alone heads no report
    return [fact for fact in facts if fact.field or known > 1], at  # among labels that are known, a new one is a label


def _is_title(node: Node, found: Sequence[PrintedFact]) -> bool:
    """Whether a heading says whose paper it is, and labels nothing: "Report to Cabinet"."""
    return (
        len(found) == 1 and found[0].field == "report_to" and ":" not in node.wording and found[0].value.words[0].bold
    )


def _facts_at_end(nodes: Sequence[Part], start: int) -> list[PrintedFact]:
    """Known labels with a colon below the text: one a line, short values."""
    found: list[PrintedFact] = []
    for node in nodes[start:]:
        if isinstance(node, Node) and len(node.text) <= PROSE_WORDS:
            found += [
                fact
                for fact in split_labels(node.paragraph.text)
                if fact.field and fact.value and fact.field != "purpose"
            ]
    return found


def _whom_to_ask(nodes: Sequence[Part], start: int) -> list[PrintedFact]:
    """The officer to ask, where the last lines of a report name him: "Contact: Ann Lee, Policy Manager"."""
    for node in nodes[max(start + LAST_LINES, len(nodes) - LAST_LINES) :]:
        if isinstance(node, Node) and node.mark is None and len(node.text) <= PROSE_WORDS:
            found = split_labels(node.paragraph.text)
            if found and found[0].field in _WHOM_TO_ASK and found[0].value:
                return found[:1]
    return []


def _ends_head(node: Node) -> bool:
    return bool(_BODY.match(str(node.paragraph.text))) or (bool(node.rank) and node.depth > 0)


# labels in lines


def _node_facts(nodes: Sequence[Part], at: int, edge: float | None) -> tuple[list[PrintedFact], int]:
    """The facts of a paragraph, and how many nodes they use: a label alone takes the node below it.

    ``edge``: where the values above it began.
    """
    node = nodes[at]
    assert isinstance(node, Node)
    text = node.paragraph.text
    if _BODY.match(str(text)) and (_heads_section(nodes, at) or not label_at(text.words, 0)):
        return [], 1
    facts = split_labels(text)
    beside = beside_gap(text, edge)
    if (
        beside is not None
        and (beside.field or edge is not None)
        and (not facts or (len(facts) == 1 and len(facts[0].label) < len(beside.label)) or _is_value(facts, edge))
    ):
        facts = [beside]
    grid, end = label_grid(nodes, at)
    if grid:
        return grid, end - at
    if not facts:
        return _numbered(text), 1
    used = 1
    last = facts[-1]
    while not last.value and at + used < len(nodes):  # the value stands below
        below = nodes[at + used]
        if not isinstance(below, Node) or len(below.text) > VALUE_WORDS or _is_labelled(nodes, at + used, str(text)):
            break
        if _ends_head(below):
            break
        facts[-1] = last = last._replace(value=below.paragraph.text)
        used += 1
    while (more := _more_of(facts, nodes, at + used, edge)) is not None:
        facts[more] = facts[more]._replace(value=facts[more].value + nodes[at + used].paragraph.text)  # type: ignore[union-attr]
        used += 1
    while facts[-1].value and _is_rest(facts[-1], nodes, at + used):
        facts[-1] = facts[-1]._replace(value=facts[-1].value + nodes[at + used].paragraph.text)  # type: ignore[union-attr]
        used += 1
    return [
        _without_date(_without_meeting(_without_prose(fact)))
        for fact in facts
        if fact.value and len(fact.value) <= VALUE_WORDS
    ], used


def _heads_section(nodes: Sequence[Part], at: int) -> bool:
    """Whether a label is the first of the report's headings: set as a heading below it is, and as no label above."""
    node = nodes[at]
    assert isinstance(node, Node)
    if not node.rank or node.wording.endswith(":") or any(_is_label_alike(part, node) for part in nodes[:at]):
        return False
    alike = [
        one
        for one in nodes[at + 1 : at + 1 + SECTION]
        if isinstance(one, Node) and one.rank == node.rank and abs(one.left - node.left) < 2
    ]
    return any(_BODY.match(one.wording) for one in alike)


def _is_label_alike(part: Part, head: Node) -> bool:
    """Whether a line set as a heading is, or a part of one, is a known label."""
    if not isinstance(part, Node) or part.text.words[0].bold != head.text.words[0].bold:
        return False
    alike = abs(part.text.words[0].size - head.text.words[0].size) < 0.3
    label = label_at(part.text.words, 0) if alike else None
    return label is not None and bool(label[1])


def _numbered(text: Text) -> list[PrintedFact]:
    """A number behind its label at the end of a line that has no other: a council's name, then "Agenda item 8"."""
    if len(text.lines()) > 1:
        return []
    words = text.words
    at = next((n for n in range(len(words) - 1, 0, -1) if words[n].x0 - words[n - 1].x1 > GAP * words[n].size), 0)
    label, value = Text(words[at:-1]).without_signs(), words[-1]
    field = labels().get(fold(str(label)), "")
    if not at or field not in _NUMBERS or not re.fullmatch(r"[A-Z]{0,4}\d{1,3}[A-Za-z]?", value.text):
        return []
    return [PrintedFact(field, label, Text((value._replace(glued=False),)))]


def _stacked(facts: Sequence[PrintedFact], nodes: Sequence[Part], at: int) -> PrintedFact | None:
    """An unknown label over its value, set as the two known ones before it are, or that behind it is."""
    node, below = nodes[at], nodes[at + 1] if at + 1 < len(nodes) else None
    if (
        not isinstance(node, Node)
        or not isinstance(below, Node)
        or _BODY.match(node.wording)
        or _BODY.match(below.wording)
    ):
        return None
    label, value = node.paragraph.text, below.paragraph.text
    over = [fact for fact in facts if fact.field and _is_over(fact.label, fact.value)]
    fits = len(label) <= LABEL_WORDS and len(value) <= STACKED_WORDS and label.words[0].text[:1].isupper()
    if len(over) < 2 or not fits or str(value).endswith((".", ":")) or below.mark is not None or split_labels(value):
        return None
    one, two = over[-1].label.words[0], label.words[0]
    alike = one.bold == two.bold and abs(one.size - two.size) < 0.3 and abs(one.x0 - two.x0) < 2
    return PrintedFact("", label.without_signs(), value) if alike and two.bold and _is_over(label, value) else None


def _is_over(label: Text, value: Text) -> bool:
    """Whether a bold label stands on a line of its own right over a plain value."""
    one, two = label.words[-1], value.words[0]
    return one.bold and not two.bold and one.page == two.page and 0 <= two.top - one.bottom + 2 < OVER * two.size


def _is_labelled(nodes: Sequence[Part], at: int, label: str) -> bool:
    """Whether what stands below a label alone has its own; below one without a colon, only a known one is.

    A label alone, below which the next one stands, is a value: "Meeting / Overview and Scrutiny Committee / Date".
    """
    found = split_labels(nodes[at].paragraph.text)  # type: ignore[union-attr]
    after = nodes[at + 1] if at + 1 < len(nodes) else None
    if len(found) == 1 and not found[0].value and isinstance(after, Node) and not label.rstrip().endswith(":"):
        return not any(fact.field for fact in split_labels(after.paragraph.text))
    short = bool(found) and len(found[0].label) <= 2  # "Name: Ann Lee"; a title may have a colon, too
    return any(fact.field for fact in found) or (short and label.rstrip().endswith(":"))


def _is_value(facts: Sequence[PrintedFact], edge: float | None) -> bool:
    """Whether the second of two labels begins where the values above do: "Type of decision | Key decision: …"."""
    return edge is not None and len(facts) == 2 and not facts[0].value and abs(facts[1].label.words[0].x0 - edge) < 2


def _more_of(facts: Sequence[PrintedFact], nodes: Sequence[Part], at: int, edge: float | None) -> int | None:
    """The fact with whose value a paragraph goes on that begins right below it, beside its label.

    ``edge``: where the values above began; a paragraph there may stand further below.
    """
    node = nodes[at] if at < len(nodes) else None
    if not isinstance(node, Node) or len(node.text) > VALUE_WORDS or node.rank:
        return None
    line = node.paragraph.text.lines()[0]
    if any(after.x0 - before.x1 > GAP * after.size for before, after in pairwise(line)):
        return None  # a row of columns
    word = line[0]
    for place, fact in enumerate(facts):
        if not fact.field or not fact.value:
            continue
        first, last, label = fact.value.words[0], fact.value.words[-1], fact.label.words[0]
        beside = abs(first.top - label.top) < 0.5 * label.size and first.x0 > label.x0 + 2 * label.size
        room = 0.5 if edge is None or abs(word.x0 - edge) > 2 else BELOW
        below = word.page == last.page and 0 <= word.top - last.bottom + 1 < room * word.size
        if beside and below and abs(word.x0 - first.x0) <= 2 and not split_labels(node.paragraph.text):
            return place
    return None


_REST = re.compile(r"\S+@\S+|(?:tel\w*:?\s*)?\(?0\d{2,4}\)?[\d ]{5,}|(?:appendix|annex)\s+\w{1,3}\b", re.IGNORECASE)


def _is_rest(fact: PrintedFact, nodes: Sequence[Part], at: int) -> bool:
    """Whether a line close below a run-in value, flush with its label, goes on with it.

    A further address, a number, or a further appendix; what an "and" or a comma announces.
    """
    node = nodes[at] if at < len(nodes) else None
    if not isinstance(node, Node) or node.rank or not fact.field or len(node.text) > LINE_WORDS:
        return False
    first, last, word = fact.label.words[0], fact.value.words[-1], node.paragraph.text.words[0]
    close = word.page == last.page and 0 <= word.top - last.bottom + 1 < 0.5 * word.size
    flush = abs(word.x0 - first.x0) <= 2 and not word.bold
    told = _REST.match(node.wording) or last.text in (",", "and", "&") or last.text.endswith(",")
    return close and flush and told is not None and bool(told) and not split_labels(node.paragraph.text)


def _without_prose(fact: PrintedFact) -> PrintedFact:
    """ "Report of the Chief Executive. The peer team was on site …": whose report it is ends with its sentence."""
    match = _SENTENCE_END.search(str(fact.value)) if fact.field == "report_of" else None
    return fact._replace(value=fact.value.between(0, match.start())) if match else fact


def _without_meeting(fact: PrintedFact) -> PrintedFact:
    """ "Report of the Director … to the meeting of … to be held on …": whose report it is ends before "to"."""
    match = re.search(r"\sto\s+(?:the\s+)?(?:meeting|cabinet|council|committee)\b", str(fact.value), re.IGNORECASE)
    if fact.field != "report_of" or match is None:
        return fact
    return fact._replace(value=fact.value.between(0, match.start()))


def _without_date(fact: PrintedFact) -> PrintedFact:
    """ "To: Improvement Board, 4 March 2026": to whom it is ends before the day of the meeting."""
    if fact.field not in ("report_to", "committee", "report_of", "meeting_date"):
        return fact
    match = _ITS_DAY.search(str(fact.value)) if fact.field in ("report_to", "committee") else None
    value = fact.value.between(0, match.start()) if match and match.start() else fact.value
    return fact._replace(value=value.without_signs().without_stop("."))
