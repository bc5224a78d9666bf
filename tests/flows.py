"""Documents without pages for the unit tests: as they are read, and as they are set on a page."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import docx
import pytest

from pipeline.assemble import assemble
from pipeline.read import Source, Unreadable, read
from schemas.document import Document, Table
from schemas.flow import Flow, FlowParagraph, FlowTable


def flow_of(name: str, content: bytes | str) -> Flow:
    data = content.encode() if isinstance(content, str) else content
    flow = read(Source(name, data))
    assert isinstance(flow, Flow)
    return flow


def paragraphs(flow: Flow) -> list[tuple[str, str]]:
    return [(block.marker, str(block)) for block in flow.blocks if isinstance(block, FlowParagraph)]


def document_of(name: str, content: bytes | str) -> Document:
    return assemble(flow_of(name, content)).plain


def cells(table: Table | FlowTable) -> list[list[str]]:
    if isinstance(table, FlowTable):
        return [[" / ".join(map(str, cell.paragraphs)) for cell in row] for row in table.rows]
    return [["" if cell is None else str(cell.text) for cell in row] for row in table.grid()]


def problem(name: str, data: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        read(Source(name, data))
    assert len(caught.value.message) > 20
    return caught.value.code


def saved(document: object) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)  # type: ignore[attr-defined]
    return buffer.getvalue()


def word(build: Callable[..., None]) -> bytes:
    document = docx.Document()
    build(document)
    return saved(document)


def archive(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in members.items():
            packed.writestr(name, data)
    return buffer.getvalue()
