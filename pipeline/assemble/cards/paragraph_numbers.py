"""Cards among a paper's numbered paragraphs: "4.2 Recommendation 1: …", "4.3 Publish the plan" over its labels.

In: the lines of parts.  Out: the paper's own number in one part with the reference behind it; which numbered paragraphs
have labels below them; whether a part begins the paper's next paragraph, which ends a card.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.lists import leading_ref
from pipeline.assemble.cards.parts import Part
from schemas.document import Text

EDGE = 8.0  # points within which the section's paragraphs begin at one edge
ABOVE = 8  # lines above the first item that may say what is listed, where no heading with a number stands
FARTHEST = 12  # lines below the last paragraph in which a label may stand
_SUBJECT = re.compile(r"\brecommend|\b(?:action|improvement|delivery) plan\b", re.IGNORECASE)
_PAPERS = re.compile(r"(\d{1,2})\.(\d{1,2})\.?$")


def papers_number(text: Text) -> tuple[str, int]:
    """Section and place of a paragraph's number, "4." and 2 of "4.2"; "" where a text begins with none."""
    match = _PAPERS.match(text.words[0].text) if text else None
    return (f"{match[1]}.", int(match[2])) if match else ("", 0)


def before_reference(text: Text) -> int:
    """The number of words before "Recommendation 1" that are the paragraph's own number: 1 or 0."""
    return int(len(text) > 1 and papers_number(text)[0] != "" and leading_ref(text.cut(1), "named") > 1)


def with_numbers(lines: Sequence[list[Part]]) -> list[list[Part]]:
    """The lines, in which the paper's number is one part with the reference that it stands before."""
    result = [list(line) for line in lines]
    for line in result:
        if len(line) > 1 and len(line[0].words) == 1 and not line[1].label:
            words = (*line[0].words, *line[1].words)
            if before_reference(Text(words)):
                line[:2] = [replace(line[1], words=words, segment=line[0].segment)]
    return result


def labelled(starts: Sequence[Part], lines: Sequence[Sequence[Part]]) -> tuple[int, int]:
    """From which of the numbered paragraphs, and up to which, labels stand below them; (0, 0) where below none.

    An introduction stands before them, and what the paper goes on with behind them.
    """
    order = {id(part): at for at, line in enumerate(lines) for part in line}
    places = [order[id(part)] for part in starts]
    ends = [*places[1:], places[-1] + FARTHEST]
    told = [
        at
        for at, (place, end) in enumerate(zip(places, ends, strict=True))
        if any(part.label for line in lines[place:end] for part in line)
    ]
    return (told[0], told[-1] + 1) if told else (0, 0)


def is_of_plan(first: Part, lines: Sequence[Sequence[Part]]) -> bool:
    """Whether what stands above an item, up to its section's heading, speaks of recommendations, or of a plan.

    Any paper may number its paragraphs, and "Contact: …" stands below its events, too.
    """
    section = papers_number(first.text)[0]
    at = next(at for at, line in enumerate(lines) if any(part is first for part in line))
    for line in reversed(lines[max(0, at - ABOVE) : at]):
        if any(_SUBJECT.search(part.wording) for part in line):
            return True
        if section and line[0].words[0].text == section:
            return False
    return False


def is_next(part: Part, paragraph: Part) -> bool:
    """Whether a part begins a later numbered paragraph of the section that a paragraph is of, at its edge."""
    section, number = papers_number(paragraph.text)
    other, after = papers_number(part.text)
    return section != "" and section == other and after > number and abs(part.box.x0 - paragraph.box.x0) < EDGE
