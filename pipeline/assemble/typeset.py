"""The words of a flowing text, set in lines as type would stand: plain widths, no line broken but where its writer did.

Words are cut as :mod:`pipeline.read.pdfium.text` cuts those of a page.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from itertools import accumulate

from pipeline.assemble.layout import Line
from pipeline.assemble.words import Lexicon, belongs_to_word
from schemas.flow import BROKEN_WORD, GAP, NEW_LINE, Flow, FlowParagraph, FlowTable, Run
from schemas.geometry import union
from schemas.page import Fill, Page, Word

# The reader's: white space divides words, dividing signs are words of their own.
TOKEN = re.compile(r"[/:;,()]|[^\s\x00-\x20\x7f-\xa0\u2000-\u200d\u2028\u2029\u3000\ufeff\ufffe/:;,()]+")

LETTER, SPACE = 0.5, 0.25  # widths as shares of the size of the type, near those of common faces
HANGING = 1.0  # the same: between a marker and its text; less than what divides a line, more than what is a space
WIDE = 3.0  # the same: a tabulator
RAISED = 0.6  # the size of a superscript, as a share of its line's
PITCH = 1.2  # from line to line, as a share of the size


def set_paragraph(paragraph: FlowParagraph, left: float, top: float, size: float, lexicon: Lexicon) -> list[Line]:
    """The paragraph's lines, the first with its marker; the others begin where the text behind the marker does."""
    bold = _is_bold(paragraph.runs)
    marked = _Setter(left, top, size, lexicon)
    marked.add((Run(paragraph.marker, bold),))
    setter = _Setter(marked.x + HANGING * size if marked.lines[0] else left, top, size, lexicon)
    setter.add(paragraph.runs)
    setter.lines[0][:0] = marked.lines[0]
    return [Line(tuple(words), union(words)) for words in setter.lines if words]


def _is_bold(runs: Sequence[Run]) -> bool:
    """Whether the first line is bold as a whole: then its marker is too."""
    for run in runs:
        first, ended, _ = run.text.partition(NEW_LINE)
        if not run.bold and any(char.isalnum() for char in first):
            return False
        if ended:
            break
    return True


class _Setter:
    """Where the next word stands, and the words so far by line."""

    def __init__(self, left: float, top: float, size: float, lexicon: Lexicon) -> None:
        self.lines: list[list[Word]] = [[]]
        self.x, self._left, self._top, self._size = left, left, top, size
        self._lexicon = lexicon

    def add(self, runs: Sequence[Run]) -> None:
        text = "".join(run.text for run in runs)
        starts = list(accumulate((len(run.text) for run in runs), initial=0))
        end = 0
        for match in TOKEN.finditer(text):
            glued = self._advance(text[end : match.start()], match.group())
            begin, end = match.span()
            while begin < end:
                at = bisect.bisect_right(starts, begin) - 1
                stop = min(end, _same_height_until(runs, starts, at, end))
                self._word(text[begin:stop], runs[at], glued)
                begin, glued = stop, True

    def _advance(self, white: str, token: str) -> bool:
        """Past what stands between two words; whether they are glued."""
        line = self.lines[-1]
        if BROKEN_WORD in white and line:
            return self._broken(line, token)
        if NEW_LINE in white and line:
            self.lines.append([])
            self._top += PITCH * self._size
            self.x = self._left
        elif GAP in white:
            self.x += WIDE * self._size * white.count(GAP)
        elif white and line:
            self.x += SPACE * self._size
        return not white and bool(line)

    def _broken(self, line: list[Word], token: str) -> bool:
        """A word that the paper's width broke: its hyphen goes where it only broke it."""
        before = line[-1]
        left = re.sub(r".*[-\u2010\u2011]", "", before.text[:-1])
        tail = re.match(r"[\w']+", token)
        if left and tail is not None and not belongs_to_word(left, tail.group(), self._lexicon):
            line[-1] = before._replace(text=before.text[:-1], x1=before.x1 - LETTER * before.size)
            self.x = line[-1].x1
        return True

    def _word(self, text: str, run: Run, glued: bool) -> None:
        size = self._size * (RAISED if run.raised else 1.0)
        right = self.x + LETTER * size * len(text)
        self.lines[-1].append(
            Word(text, self.x, self._top, right, self._top + size, size, run.bold, run.colour, glued, 1)
        )
        self.x = right


def _same_height_until(runs: Sequence[Run], starts: Sequence[int], at: int, end: int) -> int:
    """Where the runs behind run ``at`` first are raised when it is not, or the other way round."""
    raised = runs[at].raised
    while starts[at + 1] < end and runs[at + 1].raised == raised:
        at += 1
    return starts[at + 1]


def moved(lines: Sequence[Line], dx: float, dy: float) -> list[Line]:
    """The lines in another place."""
    shifted = [
        tuple(w._replace(x0=w.x0 + dx, x1=w.x1 + dx, top=w.top + dy, bottom=w.bottom + dy) for w in line.words)
        for line in lines
    ]
    return [Line(words, union(words)) for words in shifted]


def grounds(paragraph: FlowParagraph, lines: Sequence[Line]) -> list[Fill]:
    """The coloured grounds behind letters (a marker pen), each around the words that it covers."""
    pens = [(word, run.ground) for run in paragraph.runs if run.ground for word in TOKEN.findall(run.text)]
    fills: list[Fill] = []
    words = iter([word for line in lines for word in line.words])
    for text, colour in pens:
        word = next((word for word in words if word.text == text), None)
        if word is not None and colour:
            fills.append(Fill(word.box, colour))
    return fills


def lexicon_of(flow: Flow) -> Lexicon:
    """The words of the document, as evidence of how its broken words are spelt."""
    cells = (cell for block in flow.blocks if isinstance(block, FlowTable) for row in block.rows for cell in row)
    paragraphs = [block for block in flow.blocks if isinstance(block, FlowParagraph)]
    paragraphs += [paragraph for cell in cells for paragraph in cell.paragraphs]
    tokens = (token for paragraph in paragraphs for token in TOKEN.findall(str(paragraph)))
    words = [Word(token, 0.0, 0.0, 0.0, 0.0, 0.0, False, "", False, 1) for token in tokens]
    return Lexicon([Page(1, 0.0, 0.0, words)])
