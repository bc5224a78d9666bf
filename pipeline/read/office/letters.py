"""Letters of office, web and text files: decoded from bytes, without control characters, runs without stray spaces."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable

from pipeline.read.letters import as_seen
from schemas.flow import Run

_CONTROL = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]"
)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Encodings that a page may declare; "iso-8859-1" means what Windows writes, as every browser takes it.
_KNOWN = re.compile(r"utf-?8|windows-125\d|cp125\d|iso-8859-(?:[2-9]|1\d)|koi8-r|macintosh", re.IGNORECASE)
_SPACES = re.compile("[ \u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_AROUND_SIGN = re.compile(r" *([\t\n]) *")


def decoded(data: bytes, declared: str | None = None) -> str:
    """Text from bytes: by its byte order mark, as declared, as UTF-8, or else as Windows writes it."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    known = [declared] if declared and _KNOWN.fullmatch(declared) else []
    for named in (*known, "utf-8"):
        try:
            return data.decode(named)
        except (LookupError, UnicodeDecodeError):
            continue
    return data.decode("cp1252", "replace")


def clean(text: str) -> str:
    """The text as a reader sees it: no control characters, soft hyphens or marks of direction, ligatures resolved."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n").replace("\u2028", "\n")
    text = text.replace("\u2029", "\n").replace("\x0b", "\n").replace("\x0c", "\n\n")
    return as_seen(_CONTROL.sub("", text))


def tidy(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Runs of one look joined, white space between them one space, none at either end or beside a line's end."""
    joined: list[Run] = []
    for run in runs:
        text = _AROUND_SIGN.sub(r"\1", _SPACES.sub(" ", _CONTROL.sub("", run.text)))  # entities bring some back
        before = joined[-1].text[-1:] if joined else "\n"
        if before in " \t\n":
            text = text.lstrip(" ")
        if text[:1] in ("\t", "\n") and before == " ":
            joined[-1] = joined[-1]._replace(text=joined[-1].text[:-1])
            joined = joined if joined[-1].text else joined[:-1]
        if not text:
            continue
        if joined and joined[-1]._replace(text="") == run._replace(text=""):
            joined[-1] = run._replace(text=joined[-1].text + text)
        else:
            joined.append(run._replace(text=text))
    return _stripped(joined)


def _stripped(runs: list[Run]) -> tuple[Run, ...]:
    while runs and not runs[0].text.lstrip():
        runs.pop(0)
    while runs and not runs[-1].text.rstrip():
        runs.pop()
    if runs:
        runs[0] = runs[0]._replace(text=runs[0].text.lstrip())
        runs[-1] = runs[-1]._replace(text=runs[-1].text.rstrip())
    return tuple(runs)
