"""When a document was written, or when its meeting was: told apart from the other dates in it.

1. a paper of a committee: the date of the meeting, from its labels or its title lines;
2. any other: the date that says so ("updated", "as at"), else one that stands alone, else one in the title;
3. a weekday that is not the date's is reported, never repaired.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from typing import NamedTuple

from extractors.markers import marker
from extractors.milestones.when import STATE
from extractors.outline import Node, Part
from pipeline.classify.title import HEAD_WORDS
from pipeline.normalise.dates import Span, find_dates
from schemas.document import NO_TEXT, Document, Paragraph, Table, Text
from schemas.printed import Doubt, PrintedFact

# Words that say that the date after them is the document's own.
_OWN_DATE = re.compile(
    r"\b(updated?|revised|reviewed|generated|extracted|exported|printed|report run|run date|snapshot|as at|as of|"
    r"(?:position|progress(?! review)|status|correct|current)(?: as)?(?: at| to| of)?|"
    r"version\s*[\d.]*|"
    r"dated?|published|issued?|prepared|produced|draft)\b[^.;!?]{0,24}$|^(?:date of )?(?:this )?report(?: date)?:\s*$",
    re.IGNORECASE,
)
# Or a line that says of which of the papers it is the date: "Feedback report: March 2025", below the day of the visit.
_LABELLED = re.compile(
    r"^(?:date of )?(?:(?:the|this|final|full|feedback|review|progress|peer|challenge|corporate) ){0,4}report(?: date)?"
    r"(?: (?:published|issued))?:\s*$",
    re.IGNORECASE,
)
# They may speak of another paper: "Its report, published on …".
_OF_ANOTHER = re.compile(
    r"\b(?:its|their|team['’]s|peers['’])\s+(?:\w+\s+)?(?:report|letter|findings|recommendations)\b[^.;!?]*$", re.I
)
# A draft that a sentence tells of is not the paper that tells of it: "It was sent to the council as a draft on …".
_DRAFT_TOLD = re.compile(
    r"\b(?:was|were|as an?|sent|shared|received|a|the|first)\s+(?:\w+\s+){0,6}?draft\b[^.;!?]{0,24}$", re.I
)
# Neither is what else was published: "Budget proposals for three years were published together on …".
_ANOTHER_TOLD = re.compile(
    r"^(?!.*\b(?:this|it|plan|paper|report|document|statement|review|letter|update|version)\b)"
    r".*\b(?:was|were|been)\s+(?:\w+\s+)?(?:published|issued|prepared|produced)\b[^.;!?]{0,24}$",
    re.IGNORECASE,
)
# Nor is a paper of the council's that a report tells of, nor the day of a figure in it: "reserves of £4m as at …".
_COUNCILS_TOLD = re.compile(
    r"\b(?:corporate|council|local|borough|district|city|county|financial|business|strategic|workforce|people|housing|"
    r"transport|asset|climate|neighbourhood|investment|regeneration)\s+(?:\w+\s+)?"
    r"(?:plan|strategy|statement|review|framework|scheme|survey)\b[^.;!?]*$|"
    r"(?:[£%]|\b(?:reserves?|balances?|debts?|borrowing|arrears|vacanc(?:y|ies)|backlog|cases?|stood|staff)\b)"
    r"[^.;!?]*\bas (?:at|of)\b[^.;!?]{0,24}$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[a-z\d)][.!?;])\s+")
# What divides the parts of a line of the title block: "20 May 2025 · Feedback from the peer team".
_PART = re.compile(r"\s*[·•|]\s*")
# Words that say that it is another date: the next issue's, or the review's.
_OTHER_DATE = re.compile(
    r"\b(next|will be|due|by|visit(?:ed)?|took place|place (?:in|on|from)|carried out|held|undertaken|"
    r"agreed|approved|considered|"
    r"recommendations?|made|since|challenge|review|challenge \(|review \()\s*(?:\w+\s+){0,3}[(\[:]?\s*$",
    re.IGNORECASE,
)
# "Considered by Full Council on 15 May 2025" below a title: the paper's date where it has no other.
_PASSED = re.compile(
    r"(?:considered|approved|agreed|adopted|endorsed|received|presented|reported|for consideration)\s+(?:by|to|at)\b",
    re.IGNORECASE,
)
# A line of the title block that says which meeting a paper came to.
_BEFORE_A_BODY = re.compile(r"\(?(?:considered|approved|agreed|adopted|endorsed|received)\s+(?:by|at)\b", re.IGNORECASE)
_OWN_BEHIND = re.compile(r"\W*(?:update|edition|version|position|issue|revision|refresh)\b", re.IGNORECASE)
_MEETING_FIELDS = ("meeting_date", "meeting", "committee", "report_to", "report_date")
_NEXT = re.compile(r"\b(next meeting|date of next|deadline|publication|published|issued|despatch)", re.IGNORECASE)
NEAR = 200  # characters before a date in which the words about it stand
_LETTER = re.compile(r"\w")
ON_SITE = timedelta(days=12)  # a span of a few days is a visit's, not a document's
A_YEAR = timedelta(days=366)
YEARS = ("year", "council year")  # what a paper is about, not when it was written
COVER = 6  # paragraphs in which a title may stand, broken into lines
SIGNED = 3  # paragraphs at the end in which a report's writers may sign and date it
TITLE_LINE = 8  # words of a line of a title that is broken into lines
TITLE_NODES = 14  # paragraphs at the head among which a meeting's date is looked for


class OwnDate(NamedTuple):
    """The date as printed, and its span; empty and None where the document gives none."""

    text: Text
    span: Span | None


def meeting_date(nodes: Sequence[Part], facts: Sequence[PrintedFact]) -> OwnDate | None:
    """The date of the meeting that a paper is for, from its labels, else from its title lines."""
    for field in _MEETING_FIELDS:
        for fact in facts:
            if fact.field == field:
                for (start, end), span in find_dates(str(fact.value)):
                    return OwnDate(fact.value.between(start, end), span)
    for node in nodes[:TITLE_NODES]:
        if not isinstance(node, Node) or len(node.text) > 2 * HEAD_WORDS or _NEXT.search(str(node.paragraph.text)):
            continue
        for (start, end), span in find_dates(str(node.paragraph.text)):
            if span.start == span.end:
                return OwnDate(node.paragraph.text.between(start, end), span)
    return None


_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def weekday_doubt(own: OwnDate) -> Doubt | None:
    """An issue where the printed weekday is not that of the printed date."""
    printed = re.match(r"(\w+day)\b", str(own.text), re.IGNORECASE)
    if printed is None or own.span is None or own.span.start != own.span.end:
        return None
    day = _WEEKDAYS[own.span.start.weekday()]
    if printed.group().casefold() == day or printed.group().casefold() not in _WEEKDAYS:
        return None
    return Doubt("date_start", "weekday_differs", f"the date is a {day.capitalize()}", "warning", str(own.text))


def as_at(document: Document) -> OwnDate | None:
    """The day that a sentence ties the state of things to: "The table gives the position at 31 January 2026."."""
    for paragraph in document.paragraphs():
        wording = str(paragraph.text)
        for (start, end), span in find_dates(wording):
            if STATE.search(wording[:start]) and span.start == span.end:
                return OwnDate(paragraph.text.between(start, end), span)
    return None


def own_date(document: Document, cover: bool = False, reported: Iterable[Text] = ()) -> OwnDate:
    """The document's own date: the one that says so, else one that stands alone, else one in the title.

    ``reported``: dates of the states that its plan reports.  A paper is no older than they are: where only prose tells
    an earlier one ("shows the position reported in September beside …"), the latest of them is its date.
    """
    best: tuple[int, Text, Span] | None = None
    in_prose = False
    for paragraph, bonus in _places_of_dates(document):
        wording = str(paragraph.text)
        for (start, end), span in find_dates(wording):
            if timedelta(0) < span.end - span.start < ON_SITE or span.end - span.start > A_YEAR:
                continue
            before = wording[max(0, start - NEAR) : start]
            score = bonus
            short = len(paragraph.text) <= HEAD_WORDS
            by = re.search(r"\bby\s+(?:the end of\s+)?$", before, re.IGNORECASE)  # "published by 22 June" is a deadline
            own = (not by and _OWN_DATE.search(before)) or (short and _OWN_BEHIND.match(wording, end))
            if own and (not short or wording.endswith(".")) and _is_elses(_SENTENCE.split(before)[-1]):
                continue
            if _LABELLED.match(wording[:start]) and not wording[end:].strip(" .") and bonus > 1:
                score += 7
            elif own and span.rule not in YEARS:
                told = any(sign.search(before) for sign in (_OF_ANOTHER, _DRAFT_TOLD, _ANOTHER_TOLD))
                score += 0 if told else 4 if short else 1
            elif bonus > 1 and short and _BEFORE_A_BODY.match(wording) and not wording[end:].strip():
                score += 2
            elif _OTHER_DATE.search(before):
                if not (short and bonus > 1 and _PASSED.match(wording)):
                    continue
                score = 1
            elif _stands_alone(wording, start, end, parted=short and bonus > 1):
                score += 6 if cover and paragraph.page == document.pages[0].number else 3
            elif not short or span.rule in YEARS:
                continue
            elif _LETTER.search(wording, end) or wording.rstrip().endswith("."):  # a sentence
                pass
            elif bonus > 1 and marker(paragraph.text.words):  # the last words of a list's item are in no title
                continue
            else:
                score += 2
            if best is None or score > best[0]:
                best = (score, paragraph.text.between(start, end), span)
                in_prose = not short
    later = _latest(reported) if best and in_prose else None
    if best and later and later.span and later.span.start > best[2].end:
        return later
    return OwnDate(best[1], best[2]) if best else OwnDate(NO_TEXT, None)


def _is_elses(sentence: str) -> bool:
    """Whether the words of a sentence before a date tell of something else than the paper that they stand in."""
    return any(sign.search(sentence) for sign in (_ANOTHER_TOLD, _COUNCILS_TOLD))


def _latest(printed: Iterable[Text]) -> OwnDate | None:
    dated = [OwnDate(text, span) for text in printed for _, span in find_dates(str(text))]
    return max(dated, key=lambda own: own.span.start, default=None)  # type: ignore[union-attr]  # they have one


def _stands_alone(wording: str, start: int, end: int, parted: bool) -> bool:
    """Whether a date has no words beside it; ``parted``: in its part of a line that signs divide."""
    if parted:
        cuts = list(_PART.finditer(wording))
        begin = max((cut.end() for cut in cuts if cut.end() <= start), default=0)
        stop = min((cut.start() for cut in cuts if cut.start() >= end), default=len(wording))
    else:
        begin, stop = 0, len(wording)
    return not (_LETTER.search(wording, begin, start) or _LETTER.search(wording, end, stop))


def _lines(text: Text) -> list[Text]:
    """The lines of a text, those in one between which a date is broken: "12 February / 2026"."""
    lines: list[Text] = []
    for line in map(Text, text.lines()):
        if lines and _dates_in(lines[-1] + line) - _dates_in(lines[-1]) - _dates_in(line):
            lines[-1] += line
        else:
            lines.append(line)
    return lines


def _dates_in(text: Text) -> set[str]:
    return {str(text.between(start, end)) for (start, end), _ in find_dates(str(text))}


def _places_of_dates(document: Document) -> Iterator[tuple[Paragraph, int]]:
    """Paragraphs above the first table (the title block), then below it, then headers and footers."""
    seen_table = False
    for at, block in enumerate(document.blocks):
        if isinstance(block, Table):
            for cell in block.cells:
                if not seen_table and cell.row == 0 and cell.colspan == block.column_count and cell.text:
                    yield Paragraph(cell.text, cell.text.words[0].size, True), 2
            seen_table = True
        elif not seen_table:
            lines = _lines(block.text) if at < COVER or at >= len(document.blocks) - SIGNED else []
            title = 1 < len(lines) <= 4 and all(len(line) <= TITLE_LINE for line in lines)
            yield from ((Paragraph(line, block.size, block.bold), 2) for line in (lines if title else [block.text]))
        elif len(block.text) <= HEAD_WORDS:
            yield block, 0
    for paragraph in document.furniture:
        yield paragraph, 1
