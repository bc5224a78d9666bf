"""Word files: the text of the body in its order, with the numbers that Word prints before it.

1. the archive is looked at before it is opened: its size, and that its parts declare no document types;
2. the body's paragraphs and tables in their order, inside content controls too; insertions that were tracked are
   kept, deletions left out; text boxes follow the paragraph that they are anchored in;
3. ``styles`` say what is bold, large or a heading; ``numbering`` counts the lists.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import docx

from pipeline.read.office.letters import clean, tidy
from pipeline.read.office.markers import with_marker
from pipeline.read.office.pictures import picture_colour
from pipeline.read.office.word_grid import read_table
from pipeline.read.office.word_lists import Numbering
from pipeline.read.office.word_styles import Styles, W, child, tag, value
from pipeline.read.problem import Unreadable
from schemas.flow import GAP, NEW_LINE, Flow, FlowParagraph, FlowTable, Run

MAX_UNPACKED = 200 * 1024 * 1024
MAX_MEMBERS = 10_000
STEP = 18.0  # points: one step of indentation, as Word's own lists have it (a quarter of an inch)

_DROPPED = {
    "del",
    "moveFrom",
    "delText",
    "instrText",
    "Fallback",
    "pPr",
    "rPr",
    "footnoteReference",
    "endnoteReference",
}
# Wingdings and Symbol signs that rate or list, as Unicode has them.
_SYMBOLS = {
    0xFC: "✓",
    0xFE: "☑",
    0xFB: "✗",
    0xFD: "☒",
    0xA8: "☐",
    0x6C: "●",
    0x6E: "■",
    0xB7: "•",
    0xA7: "▪",
    0xD8: "➢",
}

Block = FlowParagraph | FlowTable


def read_docx(data: bytes) -> Flow:
    """The document's flow; raises :class:`Unreadable`."""
    _check_archive(data)
    try:
        document = docx.Document(io.BytesIO(data))
        body = document.element.body
        reader = _Reader(Styles(document.styles.element), Numbering(_numbering(document)), document.part)
        blocks = tuple(reader.blocks(body))
        return Flow(blocks, _title(document), tuple(_furniture(document, reader)))
    except Unreadable:
        raise
    except Exception as error:  # whatever python-docx or lxml stumbles over means the same to the user
        message = f"the Word file is damaged ({type(error).__name__}); open it in Word or LibreOffice and save it again"
        raise Unreadable("damaged", message) from error


# 1. the archive


def _check_archive(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if len(members) > MAX_MEMBERS or sum(member.file_size for member in members) > MAX_UNPACKED:
                message = (
                    f"unpacked, the Word file is over {MAX_UNPACKED >> 20} MB; take its pictures out and save it again"
                )
                raise Unreadable("too_large", message)
            for member in members:
                if member.flag_bits & 1:
                    raise Unreadable("encrypted", "the Word file asks for a password; save a copy without one")
                if member.filename.lower().endswith((".xml", ".rels")) and _declares_type(archive.read(member)):
                    message = "the Word file declares document types, which Word never does; save it again in Word"
                    raise Unreadable("damaged", message)
    except (
        zipfile.BadZipFile,
        zipfile.LargeZipFile,
        EOFError,
        OSError,
        ValueError,
        NotImplementedError,
        zlib.error,
    ) as error:
        raise Unreadable("damaged", "the Word file is cut off or damaged; download it again") from error


def _declares_type(part: bytes) -> bool:
    """Whether an XML part has a DTD: entities, and with them bombs and other files, come in no other way."""
    return any(sign in part for word in ("<!DOCTYPE", "<!ENTITY") for sign in (word.encode(), word.encode("utf-16-le")))


def _numbering(document: Any) -> Any:
    related = (relation for relation in document.part.rels.values() if relation.reltype.endswith("/numbering"))
    part = next(related, None)
    return part.target_part.element if part is not None else None


def _title(document: Any) -> str:
    try:
        return clean(document.core_properties.title or "").strip()
    except Exception:  # a spoilt note of the title is no reason to give up the document
        return ""


def _furniture(document: Any, reader: _Reader) -> Iterator[FlowParagraph]:
    """The paragraphs of headers and footers, each wording once."""
    seen: set[str] = set()
    for section in document.sections:
        for part in (section.header, section.first_page_header, section.footer, section.first_page_footer):
            if part.is_linked_to_previous:
                continue
            for block in reader.blocks(part._element):
                paragraphs = [block] if isinstance(block, FlowParagraph) else list(_paragraphs_of(block))
                for paragraph in paragraphs:
                    if str(paragraph) not in seen:
                        seen.add(str(paragraph))
                        yield replace(paragraph, heading=0)


def _paragraphs_of(table: FlowTable) -> Iterator[FlowParagraph]:
    return (paragraph for row in table.rows for cell in row for paragraph in cell.paragraphs)


# 2. the body


class _Reader:
    def __init__(self, styles: Styles, numbering: Numbering, part: Any) -> None:
        self._styles, self._numbering, self._part = styles, numbering, part

    def blocks(self, parent: Any) -> Iterator[Block]:
        """Paragraphs and tables below an element, from top to bottom."""
        for element in parent:
            name = tag(element)
            if name == "p":
                yield from self._paragraph(element)
            elif name == "tbl":
                yield from read_table(element, self.blocks, self._picture)
            elif name not in _DROPPED:
                yield from self.blocks(element)

    def _picture(self, name: str) -> str | None:
        """The colour of a small picture in the file."""
        related = self._part.related_parts.get(name)
        return picture_colour(related.blob) if related is not None else None

    def _paragraph(self, element: Any) -> Iterator[Block]:
        boxes: list[Any] = []
        properties = child(element, "pPr")
        look = self._styles.paragraph(properties)
        runs = tidy(self._runs(element, look.run_style, boxes))
        list_item = self._numbering.next(properties, look.numbering, look.style_id)  # an empty item counts too
        if runs:
            heading = look.heading or self._heading_by_size(runs, element, look.run_style)
            indent = look.indent if look.indent is not None else list_item.indent if list_item else None
            level = round(max(0.0, indent) / STEP) if indent is not None else list_item.level if list_item else 0
            marker = list_item.marker if list_item else ""
            paragraph = FlowParagraph(runs, heading, 0 if heading else min(level, 12), marker)
            yield paragraph if marker else with_marker(paragraph)
        for box in boxes:
            yield from self.blocks(box)

    def _heading_by_size(self, runs: Sequence[Run], element: Any, style: Any) -> int:
        """The rank of a short paragraph in large type: many writers make headings by hand."""
        if sum(len(run.text.split()) for run in runs) > 25:
            return 0
        sizes = [
            self._styles.size(child(run, "rPr"), style) for run in element.iter(f"{W}r") if child(run, "t") is not None
        ]
        smallest = min(sizes, default=0.0)
        if smallest < 1.15 * self._styles.body_size:
            return 0
        return next((rank for rank, least in ((1, 18.0), (2, 15.0)) if smallest >= least), 3)

    def _runs(self, parent: Any, style: Any, boxes: list[Any]) -> Iterator[Run]:
        """The runs of a paragraph, inside links, fields and controls too; text boxes are put by in ``boxes``."""
        for element in parent:
            name = tag(element)
            if name == "r":
                look = self._styles.run(child(element, "rPr"), style)
                text = "" if look is None else "".join(_letters(element, boxes))
                if text and look is not None:
                    yield look._replace(text=text)
            elif name == "txbxContent":
                boxes.append(element)
            elif name not in _DROPPED:
                yield from self._runs(element, style, boxes)


def _letters(run: Any, boxes: list[Any]) -> Iterator[str]:
    for element in run:
        name = tag(element)
        if name == "t":
            yield clean(element.text or "").replace("\n", " ")
        elif name in ("tab", "ptab"):
            yield GAP
        elif name == "cr" or (name == "br" and value(element, "type") in ("", "textWrapping")):
            yield NEW_LINE
        elif name == "noBreakHyphen":
            yield "-"
        elif name == "sym":
            yield _symbol(value(element, "char"))
        elif name == "txbxContent":
            boxes.append(element)
        elif name not in _DROPPED:
            yield from _letters(element, boxes)


def _symbol(code: str) -> str:
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    return _SYMBOLS.get(number & 0xFF, "") if 0xF000 <= number <= 0xF0FF else clean(chr(number))
