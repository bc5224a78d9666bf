"""Endings of the files that folders are searched for, and the kind that a text with that ending is."""

from __future__ import annotations

ENDINGS = {
    ".pdf": "pdf", ".docx": "docx", ".html": "html", ".htm": "html", ".txt": "txt", ".md": "md",
    ".doc": "doc", ".odt": "odt", ".rtf": "rtf",
}  # fmt: skip
