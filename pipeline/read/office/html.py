"""Web pages, and Markdown by way of them: what a reader sees of them, without the site around it.

1. the parse tree is walked without recursion, so that no depth of nesting can hurt;
2. scripts, menus and what is hidden are left out; where a page marks its main part, only that is read;
3. blocks become paragraphs, lists give their markers, tables their cells with spans and grounds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import lxml.html
from lxml import etree
from markdown_it import MarkdownIt

from pipeline.read.office.html_looks import Looks, is_hidden
from pipeline.read.office.letters import clean, decoded, tidy
from pipeline.read.office.markers import counted, with_marker
from pipeline.read.office.word_grid import flattened
from pipeline.read.problem import Unreadable
from schemas.flow import BULLET, NEW_LINE, Flow, FlowCell, FlowParagraph, FlowTable, Run

MAX_SPAN = 100  # columns or rows; browsers stop at 1000

_BLOCKS = frozenset([
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hr", "html", "legend", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot",
    "th", "thead", "tr", "ul",
])  # fmt: skip
_BOLD = frozenset(["b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6", "dt"])
_FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "1": "decimal"}
_WHITE = re.compile(r"[ \t\n\r\f]+")

Block = FlowParagraph | FlowTable


def read_markdown(data: bytes) -> Flow:
    """A Markdown file as the web page that it stands for."""
    page = MarkdownIt("commonmark").enable("table").render(clean(decoded(data)))
    return _flow(f"<!DOCTYPE html><html><body>{page}</body></html>")


def read_html(data: bytes) -> Flow:
    """The flow of a web page; raises :class:`Unreadable`."""
    return _flow(clean(decoded(data, _charset(data))))


def _charset(data: bytes) -> str | None:
    match = re.search(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w.:-]+)", data[:4096], re.IGNORECASE)
    return match.group(1).decode("ascii", "replace") if match else None


def _flow(text: str) -> Flow:
    parser = lxml.html.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True
    )
    try:
        root = lxml.html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise Unreadable("damaged", "the web page has no content that can be read; save it again") from error
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise Unreadable("damaged", "the web page is nested too deeply; open it and save it as PDF or Word")
    title = root.find(".//title")
    builder = _Builder(Looks(root))
    builder.walk(_main_part(root))
    heading = "" if title is None else _WHITE.sub(" ", title.text or "").strip()
    return Flow(tuple(builder.sinks[0]), heading)


def _main_part(root: Any) -> Any:
    """The page's main part where it marks exactly one with words in it; else the whole."""
    marked = root.xpath("//main | //*[@role='main']")
    if len(marked) == 1 and any(text.strip() for text in marked[0].itertext()):
        return marked[0]
    return root


# 3. from elements to blocks


@dataclass(slots=True)
class _List:
    form: str  # "": bullets
    number: int
    by: int


@dataclass(slots=True)
class _Table:
    """A table that is being read, and what goes on again behind it."""

    rows: list[list[FlowCell]] = field(default_factory=list)
    cells: list[list[Block]] = field(default_factory=list)  # of all cells, with the tables inside them
    # For each open cell its row, its place in it, and the lists that it stands in.
    outer: list[tuple[list[FlowCell], int, list[_List]]] = field(default_factory=list)


class _Builder:
    """Follows the tags in their order; ``sinks`` are the blocks of the page and, above them, of the open cells."""

    def __init__(self, looks: Looks) -> None:
        self.sinks: list[list[Block]] = [[]]
        self._looks = looks
        self._runs: list[Run] = []
        self._style: list[Run] = [Run("")]
        self._lists: list[_List] = []
        self._tables: list[_Table] = []
        self._marks: list[str | None] = []  # of the open cells
        self._marker = ""
        self._heading = 0
        self._preformatted = 0

    def walk(self, root: Any) -> None:
        """Everything below ``root``; 1. without recursion."""
        walker = etree.iterwalk(root, events=("start", "end"))
        hidden: Any = None
        for event, element in walker:
            name = element.tag if isinstance(element.tag, str) else ""
            if event == "start":
                if self._marks and (mark := self._looks.mark(element)):
                    self._marks[-1] = mark
                if is_hidden(element, name):
                    hidden = element
                    walker.skip_subtree()
                    continue
                self._start(element, name)
                self._text(element.text)
            else:
                if element is hidden:
                    hidden = None
                else:
                    self._end(name)
                if element is not root:
                    self._text(element.tail)
        self._flush()

    def _text(self, text: str | None) -> None:
        if text:
            shown = text if self._preformatted else _WHITE.sub(" ", text)
            self._runs.append(self._style[-1]._replace(text=shown))

    def _start(self, element: Any, name: str) -> None:
        if name in _BLOCKS:
            self._flush()
        style = self._looks.run(element, self._style[-1])
        self._style.append(style._replace(bold=True) if name in _BOLD else style)
        if name in ("td", "th"):
            self._start_cell(element)
        elif name == "table":
            self._tables.append(_Table())
        elif name == "tr" and self._tables:
            self._tables[-1].rows.append([])
        elif name in ("ol", "ul", "menu"):
            self._start_list(element, name)
        elif name == "li":
            self._start_item(element)
        elif name == "br":
            self._runs.append(Run(NEW_LINE))
        elif re.fullmatch("h[1-6]", name):
            self._heading = int(name[1])
        elif name == "pre":
            self._preformatted += 1

    def _end(self, name: str) -> None:
        if name in _BLOCKS:
            self._flush()
        self._style.pop()
        if name in ("td", "th"):
            self._end_cell()
        elif name == "table":
            self._end_table()
        elif name in ("ol", "ul", "menu") and self._lists:
            self._lists.pop()
        elif name == "li":
            self._marker = ""
        elif re.fullmatch("h[1-6]", name):
            self._heading = 0
        elif name == "pre":
            self._preformatted -= 1

    def _start_list(self, element: Any, name: str) -> None:
        start = _number(element.get("start"), 1)
        form = _FORMS.get((element.get("type") or "1").strip(), "decimal") if name == "ol" else ""
        by = -1 if element.get("reversed") is not None else 1
        if by < 0 and element.get("start") is None:
            start = sum(item.tag == "li" for item in element)
        self._lists.append(_List(self._looks.list_form(element) or form, start, by))

    def _start_item(self, element: Any) -> None:
        if not self._lists:
            self._marker = BULLET
            return
        current = self._lists[-1]
        current.number = _number(element.get("value"), current.number)
        self._marker = f"{counted(current.number, current.form)}." if current.form not in ("", "none") else ""
        self._marker = self._marker or ("" if current.form == "none" else BULLET)
        current.number += current.by

    def _flush(self) -> None:
        """What was gathered becomes a paragraph; two line ends in a row divide as a blank line does."""
        runs, self._runs = self._runs, []
        for part in _divided(runs):
            text = tidy(part)
            if text:
                level = max(0, len(self._lists) - bool(self._marker))  # further paragraphs of an item stand deeper
                self.sinks[-1].append(with_marker(FlowParagraph(text, self._heading, min(level, 12), self._marker)))
                self._marker = ""

    def _start_cell(self, element: Any) -> None:
        if not self._tables:
            self._tables.append(_Table())
        table = self._tables[-1]
        if not table.rows:
            table.rows.append([])
        span = min(max(1, _number(element.get("colspan"), 1)), MAX_SPAN)
        down = _number(element.get("rowspan"), 1)
        height = 10_000 if down == 0 else min(max(1, down), 10_000)  # 0: to the end of the table
        table.rows[-1].append(FlowCell((), height, span, self._looks.cell_ground(element)))
        row = table.rows[-1]
        table.outer.append((row, len(row) - 1, self._lists))
        self._lists, self._marker = [], ""
        self.sinks.append([])
        self._marks.append(None)

    def _end_cell(self) -> None:
        if len(self.sinks) == 1 or not self._tables or not self._tables[-1].outer:
            return
        table = self._tables[-1]
        blocks = self.sinks.pop()
        row, at, self._lists = table.outer.pop()
        self._marker = ""
        table.cells.append(blocks)
        cell = row[at]
        paragraphs = tuple(flattened(blocks))
        row[at] = FlowCell(paragraphs, cell.rowspan, cell.colspan, cell.fill, self._marks.pop())

    def _end_table(self) -> None:
        if not self._tables:
            return
        table = self._tables.pop()
        rows = tuple(tuple(row) for row in table.rows if row)
        lays_out = any(isinstance(block, FlowTable) for blocks in table.cells for block in blocks) and (
            len(rows) <= 1 or all(len(row) <= 1 for row in rows)
        )
        if lays_out:  # a table that only puts other tables in their places
            self.sinks[-1] += [block for blocks in table.cells for block in blocks]
        elif rows:
            self.sinks[-1].append(FlowTable(rows))


def _divided(runs: list[Run]) -> Iterator[list[Run]]:
    part: list[Run] = []
    for run in runs:
        if run.text == NEW_LINE and part and "".join(r.text for r in part[-2:]).rstrip(" ").endswith(NEW_LINE):
            yield part
            part = []
        else:
            part.append(run)
    yield part


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text and re.fullmatch(r"\s*-?\d{1,6}\s*", text) else otherwise
