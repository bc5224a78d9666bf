"""What a file is, by its content; only between plain text and Markdown does the name decide."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import PurePath

from pipeline.read.problem import Unreadable
from schemas.endings import ENDINGS

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STARTS = (
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"%!PS", "a PostScript file"),
    (b"\x1f\x8b", "a packed archive (.gz)"),
    (b"7z\xbc\xaf", "a packed archive (.7z)"),
    (b"Rar!", "a packed archive (.rar)"),
    (b"BZh", "a packed archive (.bz2)"),
    (b"\xfd7zXZ\x00", "a packed archive (.xz)"),
    (b"\x28\xb5\x2f\xfd", "a packed archive (.zst)"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"MZ", "a program"),
)
_HTML = re.compile(
    rb"(?:<\?xml[^>]{0,200}>|<!--.{0,2000}?-->|\s)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)


def kind_of(name: str, data: bytes) -> str:
    """ "pdf", "docx", "doc", "odt", "rtf", "html", "md" or "txt"; "" for anything else."""
    ending = PurePath(name).suffix.lower()
    named = ENDINGS.get(".md" if ending == ".markdown" else ending, "")
    of_text = named in ("html", "txt", "md") and _is_text(data)
    if b"%PDF-" in data[:1024] and not (of_text and not data.lstrip().startswith(b"%PDF-")):
        return "pdf"
    if data.startswith(_ZIP):
        return _packed(data)[0]
    if data.startswith(_OLE):
        return _old_office(data)[0]
    if data.lstrip()[:5] == b"{\\rtf":
        return "rtf"
    if not _is_text(data):
        return ""
    if named in ("txt", "md"):
        return named
    return "html" if named == "html" or _HTML.match(_readable(data)) else ""


def what_it_is(data: bytes) -> str:
    """A name for a file that is none of the kinds, for a message."""
    if data.startswith(_ZIP):
        return _packed(data)[1]
    if data.startswith(_OLE):
        return _old_office(data)[1]
    named = next((kind for start, kind in _STARTS if data.startswith(start)), "")
    if data[257:262] == b"ustar":
        named = "a packed archive (.tar)"
    return named or ("a text whose name does not end in .txt, .md or .html" if _is_text(data) else "of an unknown kind")


def is_archive(what: str) -> bool:
    """Whether the name that :func:`what_it_is` gave is that of a whole archive."""
    return " archive" in what and "damaged" not in what


def _packed(data: bytes) -> tuple[str, str]:
    """The kind of a ZIP archive, and its name."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            mimetype = archive.open("mimetype").read(100) if "mimetype" in names else b""
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError, RuntimeError):
        if b"word/" in data:
            raise Unreadable("damaged", "the Word file is cut off or damaged; download it again") from None
        return "", "a damaged ZIP archive or Office document"
    if "word/document.xml" in names:
        return "docx", "a Word document"
    if mimetype.startswith(b"application/vnd.oasis.opendocument.text"):
        return "odt", "an OpenDocument text"
    if mimetype.startswith(b"application/vnd.oasis.opendocument."):
        return "", "an OpenDocument spreadsheet or presentation"
    for folder, kind in (("xl/", "an Excel workbook (.xlsx)"), ("ppt/", "a PowerPoint presentation (.pptx)")):
        if any(name.startswith(folder) for name in names):
            return "", kind
    return "", "a ZIP archive"


def _old_office(data: bytes) -> tuple[str, str]:
    """The kind of an old Office document, by the names of the streams inside it."""

    def has(stream: str) -> bool:
        return stream.encode("utf-16-le") in data

    if has("EncryptedPackage"):
        raise Unreadable("encrypted", "the document asks for a password; save a copy without one")
    if has("WordDocument"):
        return "doc", "an old Word document"
    if has("Workbook") or has("Book"):
        return "", "an old Excel workbook (.xls)"
    if has("__substg1.0"):
        return "", "an Outlook message (.msg)"
    return "", "an old PowerPoint presentation (.ppt)" if has("PowerPoint Document") else "an old Office document"


def _is_text(data: bytes) -> bool:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    start = data[:65536]
    controls = sum(byte < 9 or 13 < byte < 32 for byte in start)
    return b"\x00" not in start and controls <= len(start) / 10


def _readable(data: bytes) -> bytes:
    """The beginning of a text, byte order marks and the zeros of UTF-16 left out."""
    return data[:8192].lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\x00", b"")
