"""Why a document may give nothing: every code of ``documents.error``, what it means and what to do next.

The codes are public and stable.  The row in ``issues`` has the same code, and a message about the very document.
"""

from __future__ import annotations

from typing import NamedTuple


class Failure(NamedTuple):
    """What a code means, and the next step."""

    meaning: str
    next_step: str


ERRORS: dict[str, Failure] = {
    "not_found": Failure("There is no such file, or a link points nowhere", "Check the name"),
    "not_a_file": Failure("A folder, device, pipe or socket", "Give documents, or a folder of them"),
    "unreadable_file": Failure("The system does not let the file be read", "Check its rights, and the disk"),
    "empty_file": Failure("The file has no content", "Download it again"),
    "too_large": Failure("The file is larger than allowed", "Split it, or raise `--max-size`"),
    "too_many_pages": Failure("The PDF has more pages than allowed", "Split it, or raise `--max-pages`"),
    "not_a_pdf": Failure("A file called .pdf that is none", "Give the document as PDF, Word, web page or text"),
    "not_supported": Failure("A picture, workbook, program …", "Give the document as PDF, Word, web page or text"),
    "archive": Failure("A packed archive", "Unpack it and give the documents in it"),
    "needs_libreoffice": Failure(
        "An old Word, OpenDocument or rich text file", "Install LibreOffice, or save as .docx"
    ),
    "damaged": Failure("The file is cut off or broken", "Download it again, or ask its publisher for a sound copy"),
    "encrypted": Failure("The file asks for a password", "Give `--password` or `--password-file`; or save it without"),
    "no_text": Failure("No page has a text layer", "Run it through OCR and give the result"),
    "timeout": Failure(
        "Reading took too long", "Raise `--timeout` and run with `--only-failed`, or split the document"
    ),
    "out_of_memory": Failure(
        "Reading took too much memory", "Raise `--memory` and run with `--only-failed`, or split the document"
    ),
    "crashed": Failure("The process that read it died", "Run with `--only-failed`; if it dies again, report it"),
    "internal_error": Failure("A fault of peertrail", "Report it with the document"),
}
