"""Text files, as people write them and as programs print them from PDFs.

1. lines to parts: headings (``#``), items (bullets, numbers), rows with TABs, footnotes, plain lines;
2. lines of one part are joined where the width of the paper ended them, and kept apart where the writer did;
3. a paragraph that the end of a page cut in two is joined again;
4. in a file without ``#``, a short line alone over prose is taken for a heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from pipeline.read.office.inline import inline_runs
from pipeline.read.office.letters import clean, decoded
from pipeline.read.office.markers import with_marker
from pipeline.read.office.text_table import piped_table, text_tables
from schemas.flow import BROKEN_WORD, BULLET, GAP, NEW_LINE, Flow, FlowParagraph, FlowTable

TAIL = 40  # letters of a text that show how it ends
WRAPPED = 60  # letters: no paper is so narrow that it ends a shorter line of prose
HEADING_WORDS = 12
LONGEST = 20_000  # letters: a longer paragraph is no paper's
PROSE = 60  # letters: a shorter paragraph may be one of a list of facts

_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(\S.*)")
_ITEM = re.compile(r"(\s*)[-*+•●▪■◦‣–—\uf0b7]\s+(?=\S)(.*)")
_NUMBERED = re.compile(r"(\s*)(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3})\s+\S")
_DIVIDER = re.compile(r"\s*([-*_=])(?:\s*\1){2,}\s*$")
_NOTE = re.compile(r"\s*(?:<sup>\s*(?:\d{1,3}|[*†‡])\s*</sup>|\[\^?\d{1,3}\]:)\s*\S")
_PAGE = re.compile(r"\W*page\s+\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?\W*", re.IGNORECASE)
_OPEN_END = re.compile(r"(?:\b(?:the|a|an|of|and|or|to|in|for|with|by|on|at|from|their|its|our|this|that)|,)$")
_LEADING = re.compile(r"\d{1,2}(?:\.\d{1,2})*\.?\s+")
_WHOLE = re.compile(r"(\d{1,2})\.?\s")
_BROKEN = re.compile(r"[^\W\d_][-\u2010]$")
_CLOSED = re.compile(r"[.!?:;][\"'”’)*\]_]*$")


def read_markdown_file(data: bytes) -> Flow:
    """A Markdown file; one with rows of TABs, which Markdown does not know, as text."""
    rows = re.search(r"^[^\n]*\S[^\n]*\t[^\n]*\S", clean(decoded(data)), re.MULTILINE)
    if rows:
        return read_text(data)
    from pipeline.read.office.html import read_markdown  # its parsers are not needed for other text

    return read_markdown(data)


def read_text(data: bytes) -> Flow:
    """The flow of a text file."""
    parts = list(_parts(clean(decoded(data)).split("\n")))
    parts = _rejoined(parts)
    marked = any(part.heading for part in parts)
    blocks: list[FlowParagraph | FlowTable] = []
    notes: list[FlowParagraph] = []
    furniture: list[FlowParagraph] = []
    for at, part in enumerate(parts):
        if part.kind == "table":
            blocks += part.tables
            continue
        paragraphs = _paragraphs(part)
        if not marked and _looks_like_heading(part, parts[at - 1 : at] if at else [], parts[at + 1 : at + 2]):
            paragraphs = [replace(paragraph, heading=3) for paragraph in paragraphs]
        target = notes if part.kind == "note" else furniture if _PAGE.fullmatch(part.text) else blocks
        target += paragraphs
    return Flow(tuple(blocks), "", tuple(furniture), tuple(notes))


@dataclass(slots=True)
class _Part:
    """Lines that belong together, and what they are."""

    kind: str  # "text", "item", "note", "table", "divider"
    lines: list[str] = field(default_factory=list)
    heading: int = 0
    level: int = 0
    tables: tuple[FlowTable, ...] = ()

    @property
    def text(self) -> str:
        return _unwrapped(self.lines)


# 1. lines to parts


def _parts(lines: Sequence[str]) -> Iterator[_Part]:
    at = 0
    indents = _Indents()
    while at < len(lines):
        line = lines[at]
        if not line.strip():
            at += 1
            continue
        if "\t" in line.strip(" ") and not _ITEM.match(line):
            groups, at = _tab_rows(lines, at)
            if groups:
                yield _Part("table", tables=tuple(text_tables(groups)))
                continue
        if line.lstrip().startswith("|"):
            stop = next((n for n in range(at, len(lines)) if not lines[n].lstrip().startswith("|")), len(lines))
            table = piped_table(lines[at:stop])
            if table is not None:
                yield _Part("table", tables=(table,))
                at = stop
                continue
        part, at = _part(lines, at, indents)
        if part is not None:
            yield part


def _tab_rows(lines: Sequence[str], at: int) -> tuple[list[list[str]], int]:
    """The rows with TABs from here on, by groups between blank lines; none where this is no row."""
    start = at
    groups: list[list[str]] = [[]]
    end = at
    while at < len(lines) and ("\t" in lines[at].strip(" ") or not lines[at].strip()):
        if lines[at].strip():
            groups[-1].append(lines[at])
            end = at + 1
        elif groups[-1]:
            groups.append([])
        at += 1
    found = [group for group in groups if group]
    cells = [len(line.strip().split("\t")) for group in found for line in group]
    is_table = max(cells) > 1 and (len(cells) > 1 or cells[0] > 2)  # one label and its value are a line of text
    return (found, end) if is_table else ([], start)


class _Indents:
    """Levels of items by the white space before them: a step deeper counts, a single space does not."""

    def __init__(self) -> None:
        self._open: list[int] = []

    def level(self, white: str) -> int:
        width = len(white.expandtabs(4))
        while len(self._open) > 1 and width < self._open[-1] - 1:
            self._open.pop()
        if not self._open or width > self._open[-1] + 1:
            self._open.append(width)
        return min(len(self._open) - 1, 12)

    def reset(self) -> None:
        self._open = []


def _part(lines: Sequence[str], at: int, indents: _Indents) -> tuple[_Part | None, int]:
    line = lines[at]
    if _DIVIDER.match(line):
        return _Part("divider"), at + 1
    if heading := _HEADING.match(line):
        indents.reset()
        text = heading.group(2).rstrip()
        text = text[: -len(closing.group())] if (closing := re.search(r" #{1,6}$", text[-7:])) else text
        return _Part("text", [text], heading=len(heading.group(1))), at + 1
    item = _ITEM.match(line)
    if item:
        part = _Part("item", [item.group(2)], level=indents.level(item.group(1)))
    elif _NOTE.match(line):
        part = _Part("note", [line.strip()])
    else:
        part = _Part("text", [line.strip("\n")], level=0)
        if not line.startswith((" ", "\t")):
            indents.reset()
    at += 1
    letters = 0
    while at < len(lines) and letters < LONGEST and not _begins_part(lines[at]):
        part.lines.append(lines[at])
        letters += len(lines[at])
        at += 1
    return (part if any(line.strip() for line in part.lines) else None), at


def _begins_part(line: str) -> bool:
    return (
        not line.strip()
        or "\t" in line.strip()
        or any(sign.match(line) for sign in (_HEADING, _ITEM, _NUMBERED, _DIVIDER, _NOTE))
    )


# 2. lines to paragraphs


def _unwrapped(lines: Sequence[str]) -> str:
    """The lines as one text: joined where the next word would not have fitted, else kept apart."""
    width = max(WRAPPED, *map(len, lines)) if len(lines) > 1 else 0
    text = _spread(lines[0]) if lines else ""
    stars = text.count("**")
    for before, line in pairwise(lines):
        words = _spread(line)
        first = words.split(" ", 1)[0]
        end = text[-TAIL:]
        full = len(before.rstrip()) + 1 + len(first) > width or stars % 2 == 1 or _OPEN_END.search(end)
        if _BROKEN.search(end) and full:
            text += BROKEN_WORD + words
        elif full or (first[:1].islower() and not before.endswith("  ")):
            text += " " + words
        else:
            text += NEW_LINE + words
        stars += words.count("**")
    return text


def _spread(line: str) -> str:
    """The line with its wide gaps as such."""
    return re.sub(r" {3,}|\t+", GAP, line.strip())


def _paragraphs(part: _Part) -> list[FlowParagraph]:
    """The part as a paragraph; lines that are bold as a whole, beside others, as one of their own."""
    pieces: list[str] = []
    for piece in part.text.split(NEW_LINE):
        bold = _is_bold(piece)
        if pieces and bold == _is_bold(pieces[-1]) and "\n" not in piece:
            pieces[-1] += NEW_LINE + piece
        else:
            pieces.append(piece)
    made = []
    for at, piece in enumerate(pieces):
        marker = BULLET if part.kind == "item" and at == 0 else ""
        runs = inline_runs(piece)
        if runs:
            made.append(with_marker(FlowParagraph(runs, part.heading, part.level, marker)))
    return made


def _is_bold(text: str) -> bool:
    runs = inline_runs(text)
    return bool(runs) and all(run.bold for run in runs if any(char.isalnum() for char in run.text))


# 3. what the end of a page cut


def _rejoined(parts: Sequence[_Part]) -> list[_Part]:
    joined: list[_Part] = []
    for part in parts:
        before = next((p for p in reversed(joined) if not _is_between(p)), None)
        if before is not None and before.kind in ("text", "item") and _goes_on(before, part):
            before.lines = [_with_end(before.text, part.text)]
        else:
            joined.append(part)
    return [part for part in joined if part.kind != "divider"]


def _is_between(part: _Part) -> bool:
    """Whether the part stands at the foot of a page, where the text above it may go on below."""
    return part.kind in ("divider", "note") or _PAGE.fullmatch(part.text) is not None


def _with_end(text: str, rest: str) -> str:
    return text + (BROKEN_WORD if _BROKEN.search(text[-TAIL:]) else " ") + rest


def _goes_on(before: _Part, part: _Part) -> bool:
    """Whether the part is the rest of the paragraph before it, which breaks off in the middle of a sentence."""
    if part.kind != "text" or part.heading or before.heading or _NUMBERED.match(part.lines[0]):
        return False
    text, rest = before.text.rstrip(), part.text.lstrip()
    end = text[-TAIL:]
    if _CLOSED.search(end) or not 25 <= len(text) <= LONGEST or _PAGE.fullmatch(rest):
        return False
    if _is_bold(text) != _is_bold(rest):
        return False
    return rest[:1].islower() or _OPEN_END.search(end) is not None or _BROKEN.search(end) is not None


# 4. headings without a sign


def _looks_like_heading(part: _Part, before: Sequence[_Part], after: Sequence[_Part]) -> bool:
    """A short line alone, without a full stop, over prose or over items; "3. Savings" between 2 and 4 is an item."""
    text = part.text
    if part.kind != "text" or not after or NEW_LINE in text or len(text.split()) > HEADING_WORDS:
        return False
    plain = text.strip("*_ ")
    number = _LEADING.match(plain)
    if not re.match(r"[A-Z]", plain[number.end() :] if number else plain) or re.search(r"[.,;:!]$|https?:|\t", plain):
        return False
    if number is None and re.search(r"\d{4}$", plain):  # a date
        return False
    if number is not None:
        beside = {int(found.group(1)) for other in (*before, *after) if (found := _WHOLE.match(other.text)) is not None}
        own = _WHOLE.match(plain)
        if own is not None and beside & {int(own.group(1)) - 1, int(own.group(1)) + 1}:
            return False
        if after[0].text.startswith(f"{number.group().strip().rstrip('.')}.1"):
            return True
    following = after[0].text.rstrip()
    prose = after[0].kind == "text" and (len(following) >= PROSE or following.endswith("."))
    return prose or after[0].kind == "item"
