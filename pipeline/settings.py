"""What a reader may be told beside a document's bytes; the same bytes and settings always give the same records."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

MAX_BYTES = 500 << 20  # a larger file is no paper
MAX_PAGES = 3000  # the longest meeting pack seen has about 1,500


def _unheard(_: int, __: int) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Settings:
    """How documents are read.

    ``supplement``: a file with councils that the vocabulary lacks.  ``passwords`` are tried on encrypted PDFs in turn.
    ``ocr``: pages without a usable text layer are recognised, where Tesseract is installed.
    ``page_done`` is told how many pages are read and how many there are; it changes nothing.
    """

    supplement: str | None = None
    passwords: tuple[str, ...] = field(default=(), repr=False)
    max_bytes: int = MAX_BYTES
    max_pages: int = MAX_PAGES
    ocr: bool = True
    page_done: Callable[[int, int], None] = field(default=_unheard, compare=False, repr=False)

    def digest(self) -> str:
        """A digest of what changes the records of a document that can be read."""
        content = Path(self.supplement).read_bytes() if self.supplement else b""
        scans = self.ocr and shutil.which("tesseract") is not None
        return hashlib.sha256(content + (b"\0ocr" if scans else b"")).hexdigest()[:16]

    def limits(self) -> list[int | bool]:
        """What decides whether a document can be read at all; of passwords only whether there are any."""
        return [self.max_bytes, self.max_pages, bool(self.passwords)]
