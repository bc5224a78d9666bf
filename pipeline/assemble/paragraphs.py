"""From lines to paragraphs, each item of a list one of its own.

1. a line goes on with the paragraph above it when it follows closely, in type of the same size;
2. unless it begins an item (a bullet, a number), or the line above ended although the next word would have
   fitted, or a bold lead begins after plain words;
3. a paragraph that a page's end cut is put together again.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from extractors.markers import marker
from pipeline.assemble.layout import Line
from pipeline.assemble.words import Lexicon, join_texts, lines_to_text
from schemas import months
from schemas.document import Block, Paragraph, Text
from schemas.geometry import Box, union
from schemas.page import Rule, Word

PARAGRAPH_GAP = 0.6  # times the size: more white than this between two lines ends a paragraph, in single spacing
LOOSE = 0.25  # times the size: what may be added to the white that the document has between its lines
HANGING = 12.0  # points: a paragraph's further lines set in by this much hang under the text of its first
_CLOSED = re.compile(r"[”’][.;,]?$")
_MONTH = re.compile(months.WHOLE)
_A_YEAR = re.compile(r"(?:19|20)\d\d[.,;:)]*")
OPEN_END = frozenset(
    [
        "a",
        "an",
        "and",
        "any",
        "as",
        "at",
        "both",
        "but",
        "by",
        "for",
        "from",
        "has",
        "have",
        "if",
        "in",
        "into",
        "is",
        "its",
        "of",
        "on",
        "or",
        "our",
        "that",
        "the",
        "their",
        "this",
        "to",
        "was",
        "were",
        "which",
        "who",
        "will",
        "with",
        "your",
    ]
)


NAMED = re.compile(r"(?:Key )?Recommendation\s+\d", re.IGNORECASE)


def usual_gap(pages: Iterable[Sequence[Line]], size: float) -> float:
    """The white between two lines of the running text, in points: the commonest one, at least half the type."""
    gaps: Counter[float] = Counter()
    for lines in pages:
        for before, line in itertools.pairwise(lines):
            gap = line.box.top - before.box.bottom
            if abs(line.size - size) < 0.6 and abs(before.size - size) < 0.6 and 0 < gap < 1.6 * size:
                gaps[round(2 * gap) / 2] += len(before.words) >= 8  # a full line, not a list's
    common = gaps.most_common(1)
    return common[0][0] if common and common[0][1] >= 6 else 0.0


def lines_to_paragraphs(
    lines: Sequence[Line], split: Iterable[float], lexicon: Lexicon, gap: float = 0.0
) -> list[Paragraph]:
    """Paragraphs in order of their lines; ``split`` gives heights (of tables, say) over which none reaches.

    ``gap`` is the white that the document usually has between lines (:func:`usual_gap`).
    """
    bounds = sorted(split)
    groups: list[list[Line]] = []
    widest = max((line.box.x1 for line in lines if len(line.words) >= 8), default=0.0)
    for block in _blocks(lines, bounds, gap):
        right = max(line.box.x1 for line in block)
        groups.append([block[0]])
        for line in block[1:]:
            if _begins(groups[-1], line, right, max(right, widest), gap):
                groups.append([line])
            else:
                groups[-1].append(line)
    return [_paragraph(group, lexicon) for group in groups]


def _paragraph(lines: Sequence[Line], lexicon: Lexicon) -> Paragraph:
    return Paragraph(lines_to_text(lines, lexicon), lines[0].size, all(line.bold for line in lines))


# 1. lines that follow closely


def _blocks(lines: Sequence[Line], bounds: Sequence[float], gap: float) -> list[list[Line]]:
    blocks: list[list[Line]] = []
    for line in lines:
        if blocks and _follows(blocks[-1][-1], line, bounds, gap):
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _follows(before: Line, line: Line, bounds: Sequence[float], usual: float) -> bool:
    gap = line.box.top - before.box.bottom
    return (
        -line.size < gap <= max(PARAGRAPH_GAP * line.size, usual + LOOSE * line.size if usual else 0.0)
        and abs(line.size - before.size) < 0.6
        and not any(before.box.bottom - 1 <= bound <= line.box.top + 1 for bound in bounds)
    )


# 2. what begins anew


def _begins(group: Sequence[Line], line: Line, right: float, widest: float, usual: float) -> bool:
    """Whether the line begins a paragraph of its own.

    ``right``: how far the block's lines reach, ``widest``: how far the page's do; ``usual``: the white between lines.
    """
    before, first = group[-1], line.words[0]
    if line.box.x1 < before.box.x0 or (len(group) == 1 and line.box.x0 > before.box.x1):  # a letter's date, its address
        return True
    if _letters_follow(group[0].words, line.words):
        return True
    hung = len(group) > 1 and before.box.x0 > group[0].box.x0 + HANGING
    if hung and abs(line.box.x0 - group[0].box.x0) < 2 and before.words[-1].text not in OPEN_END:
        return True  # back from under the text of an item to where the item's label stands
    whole = next((at for at, word in enumerate(line.words[1:], 1) if not word.glued), len(line.words))
    edge = widest if line.bold != before.bold else right
    room = edge - before.box.x1 - (line.words[whole - 1].x1 - first.x0) - 0.3 * line.size
    full = room <= 0.5 * line.size  # the next word would not have fitted on the line above
    broke = not full and not _runs_on(group, line)
    if marker(line.words) is not None and not (full and _is_dash(group, line)) and _may_be_item(group, line, broke):
        return True
    if first.text[0] in "“‘" and group[0].words[0].text[0] == first.text[0] and _CLOSED.search(before.words[-1].text):
        return True  # one quotation behind another, each a point that is quoted
    if line.bold != before.bold:
        heads = all(other.bold for other in group) and not any(word.bold for word in line.words)
        anew = first.text[0].isupper() or first.text[0].isdigit()
        plain = not before.words[-1].bold or not first.bold
        # an item's bold headline may fill its line, and its text go on in the next
        item = marker(group[0].words) is not None or NAMED.match(group[0].text) is not None
        apart = not item or line.box.top - before.box.bottom > usual + 0.1 * line.size
        return broke or (heads and anew and apart) or (plain and (line.bold or len(before.words) < 4))
    if broke and not line.bold:
        return True
    return _bold_lead(before, line)


def _letters_follow(first: Sequence[Word], below: Sequence[Word]) -> bool:
    """Whether a line "B. …" stands below "A. …", however little white their letters have behind them."""
    one, two = first[0].text, below[0].text
    if not (one[0].isupper() and two[0].isupper() and ord(two[0]) == ord(one[0]) + 1 and len(two) < 3):
        return False
    marks = marker(first, initials=True), marker(below, initials=True)
    letters = all(mark is not None and len(mark.value) == 1 and mark.value.isupper() for mark in marks)
    return letters and abs(first[0].x0 - below[0].x0) < 3


def _runs_on(group: Sequence[Line], line: Line) -> bool:
    """Whether a line must belong to the one above: its phrase goes on, or it hangs under an item's text."""
    last = group[-1].words[-1]
    if last.text.casefold() in OPEN_END or last.text == ",":
        return True
    mark = marker(group[0].words)
    hangs = mark is not None and abs(line.box.x0 - group[0].words[mark.length].x0) < 3
    return hangs and re.search(r"[.:;?!][)”’\"']*$", last.text) is None


def _is_dash(group: Sequence[Line], line: Line) -> bool:
    """Whether the dash with which a line begins is the sentence's own: it stands where the text does, and the words
    above are not closed ("… (Head of Planning, Wold Council)" over "– officer peer")."""
    if line.words[0].text not in ("–", "—", "-"):
        return False
    mark = marker(group[0].words)
    if mark is not None and group[0].words[0].text == line.words[0].text:
        return False
    left = group[0].words[mark.length if mark else 0].x0
    return abs(line.box.x0 - left) < 3 and re.search(r"[.:;?!][’”\"']*$", group[-1].words[-1].text) is None


def _may_be_item(group: Sequence[Line], line: Line, broke: bool) -> bool:
    """A number at a line's beginning may also be the sentence's: then the line stands where its paragraph's do."""
    before = group[-1]
    kind = marker(line.words)
    if broke or kind is None or kind.kind == "bullet":
        return kind is not None
    if abs(line.box.x0 - before.box.x0) > 3:
        return True
    own = marker(group[0].words)
    if own is not None and own.kind == kind.kind == "number" and abs(line.box.x0 - group[0].box.x0) < 3:
        return int(kind.value) == int(own.value) + 1  # "2." below "1.", though that has no stop
    closed = re.search(r"[.;:,?!)”’\"']$|\b(?:and|or)$", before.text) is not None
    return (closed and len(group) == 1 and marker(group[0].words) is not None) or closed


def _bold_lead(before: Line, line: Line) -> bool:
    """Whether the line begins with a bold label ("**Leadership of place:** …") after plain words."""
    if before.words[-1].bold or not line.words[0].bold:
        return False
    lead = [word for word in line.words if word.bold]
    return len(lead) < len(line.words) and any(word.text[-1] in ":–" for word in lead)


# 3. what a page's end cut


def join_paragraphs(blocks: Sequence[Block], lexicon: Lexicon) -> list[Block]:
    """The blocks with paragraphs put together that a page's end, or a break in the middle of a sentence, cut."""
    joined: list[Block] = []
    for block in blocks:
        before = joined[-1] if joined else None
        if isinstance(before, Paragraph) and isinstance(block, Paragraph) and goes_on(before, block):
            joined[-1] = Paragraph(join_texts(before.text, block.text, lexicon), before.size, before.bold)
        else:
            joined.append(block)
    return joined


def goes_on(before: Paragraph, after: Paragraph) -> bool:
    """Whether ``after`` is the rest of the sentence that ``before`` begins."""
    if abs(before.size - after.size) > 0.6 or before.bold != after.bold or marker(after.text.words) is not None:
        return False
    last, first = before.text.words[-1], after.text.words[0]
    if _letters_follow(before.text.words, after.text.words):
        return False
    if re.search(r"[.:;?!][)”’\"']*$", last.text) or len(before.text) < 4:
        return False
    if _MONTH.fullmatch(last.text) and _A_YEAR.fullmatch(first.text):
        return after.page != before.page
    if not first.text[0].isalpha() and first.text[0] not in "(‘“'\"£":
        return False
    lower = first.text[0].islower()
    if last.text.casefold().strip(",") in OPEN_END or last.text == ",":
        return lower or not before.bold
    if after.page == before.page and before.bold:
        gap = first.top - last.bottom  # a heading of several lines, set wide
        return lower and 0 < gap < first.size and abs(first.x0 - before.text.words[0].x0) < 3
    if after.page == before.page:
        outdented = first.x0 < _text_left(before.text) - 5
        next_column = first.bottom < last.top and first.x0 > last.x1
        return lower and (outdented or next_column) and not before.bold
    return lower or (_fills_line(before.text) and not before.bold and _is_prose(before) and _is_prose(after))


def _text_left(text: Text) -> float:
    mark = marker(text.words)
    return text.words[mark.length if mark else 0].x0


def _fills_line(text: Text) -> bool:
    """Whether the last line reaches as far right as the lines above it."""
    ends: list[float] = [line[-1].x1 for line in text.lines()]
    return len(ends) > 1 and ends[-1] > max(ends) - 3 * text.words[-1].size


def _is_prose(paragraph: Paragraph) -> bool:
    words: Sequence[Word] = paragraph.text.words
    return len(words) >= 8


# bullets that are drawn, not printed


def with_bullets(lines: Sequence[Line], dots: Sequence[Box]) -> list[Line]:
    """The lines, with a bullet at the head of each that has a small drawn disc, ring or square before it."""
    if not dots:
        return list(lines)
    result = []
    for line in lines:
        first = line.words[0]
        reach = 3 * first.size
        drawn = [
            dot
            for dot in dots
            if first.x0 - reach < dot.x0 and dot.x1 <= first.x0 and first.top < dot.y_centre < first.bottom
        ]
        if drawn and dot_is_bullet(drawn[-1], first):
            box = drawn[-1]
            bullet = first._replace(text="•", x0=box.x0, top=first.top, x1=box.x1, bottom=first.bottom, glued=False)
            line = Line((bullet, *line.words), union((bullet, *line.words)))
        result.append(line)
    return result


def with_underlines(lines: Sequence[Line], rules: Sequence[Rule]) -> list[Line]:
    """The lines, those that are underlined from first to last as if in bold: their author's headings."""
    level = [rule.box for rule in rules if not rule.vertical and rule.box.height < 2]
    if not level:
        return list(lines)
    result = []
    for line in lines:
        low, high = line.box.bottom - 0.35 * line.size, line.box.bottom + 0.25 * line.size
        under = [
            box
            for box in level
            if low < box.y_centre < high and box.x0 > line.box.x0 - 3 and box.x1 < line.box.x1 + 0.5 * line.size
        ]
        if sum(box.width for box in under) > 0.9 * line.box.width:
            line = Line(tuple(word._replace(bold=True) for word in line.words), line.box)
        result.append(line)
    return result


def dot_is_bullet(dot: Box, first: Word) -> bool:
    """A bullet stands apart from its text and is smaller than it."""
    return first.x0 - dot.x1 > 0.15 * first.size and dot.height < 0.75 * first.size
