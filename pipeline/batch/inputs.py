"""Which files are meant, and their bytes: what is too large, no file, or out of reach is said, never opened."""

from __future__ import annotations

import errno
import glob
import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pipeline.settings import Settings
from schemas.endings import ENDINGS

if TYPE_CHECKING:
    from pipeline.read import Source

OWN = "DICTIONARY.md"  # the one file of a dataset that looks like a document
_NOWHERE = (errno.ENOENT, errno.ENOTDIR, errno.ELOOP)
_KINDS = (
    (stat.S_ISDIR, "a folder that cannot be listed; check its rights"),
    (stat.S_ISFIFO, "a pipe; save its content as a file first"),
    (stat.S_ISSOCK, "a socket; give documents, or a folder of them"),
    (lambda _: True, "a device; give documents, or a folder of them"),
)


class Stamp(NamedTuple):
    """What a file's size and time of change are, to see without opening it whether it is the same."""

    size: int
    mtime_ns: int


class Refused(NamedTuple):
    """Why a file is not opened: a code of ``schemas.errors`` and a message."""

    code: str
    message: str


def find_inputs(inputs: Iterable[str], output: Path | None = None) -> list[str]:
    """The files that are meant: files as they are, folders with every document below them, patterns as the shell's.

    Each once, in the order of their names, so that the order of the inputs does not matter.  What a run wrote into
    ``output`` is no input.
    """
    found: set[str] = set()
    own = output.resolve() if output else None
    for given in inputs:
        path = Path(given)
        if path.is_dir():
            found.update(_below(path, own))
        elif not os.path.lexists(given) and glob.has_magic(given):
            matches = (Path(match) for match in glob.glob(given, recursive=True))
            found.update(match.as_posix() for match in matches if not match.is_dir() and not _is_own(match, own))
        else:
            found.add(path.as_posix())
    return sorted(found)


def _below(folder: Path, own: Path | None) -> Iterator[str]:
    """Every entry below a folder that is called like a document, and every folder that cannot be listed."""
    closed: list[str] = []
    for place, folders, names in os.walk(folder, onerror=lambda error: closed.append(str(error.filename))):
        here = Path(place)
        folders[:] = [name for name in folders if own is None or (here / name).resolve() != own]
        for name in names:
            path = here / name
            if path.suffix.lower() in ENDINGS and not path.is_dir() and not _is_own(path, own):
                yield path.as_posix()
    yield from (Path(name).as_posix() for name in closed)


def _is_own(path: Path, own: Path | None) -> bool:
    return own is not None and path.name == OWN and path.parent.resolve() == own


def look(name: str, max_bytes: int) -> Stamp | Refused:
    """The file's size and time, or why it is not opened; nothing but a regular file ever is."""
    try:
        return _checked(os.stat(name), max_bytes)
    except (OSError, ValueError) as error:
        if isinstance(error, OSError) and error.errno not in _NOWHERE:
            return _out_of_reach(error)
        if os.path.islink(name):
            return Refused("not_found", "the link points to a file that is not there; check where it should point")
        return Refused("not_found", "there is no such file; check the name")


def _checked(found: os.stat_result, max_bytes: int) -> Stamp | Refused:
    if not stat.S_ISREG(found.st_mode):
        what = next(name for is_kind, name in _KINDS if is_kind(found.st_mode))
        return Refused("not_a_file", f"this is no document but {what}")
    if found.st_size > max_bytes:
        return Refused("too_large", f"the file is over {max_bytes >> 20} MB; split it, or raise --max-size")
    return Stamp(found.st_size, found.st_mtime_ns)


def _out_of_reach(error: OSError) -> Refused:
    return Refused("unreadable_file", f"the file cannot be read ({error.strerror}); check its rights, and the disk")


def read_source(name: str, settings: Settings = Settings()) -> Source:
    """The file's bytes, or what kept them from being read."""
    return read_stamped(name, settings)[0]


def read_stamped(name: str, settings: Settings) -> tuple[Source, Stamp | None]:
    """The file's bytes with its size and time as they were when it was opened."""
    from pipeline.read import Source, Unreadable

    seen = look(name, settings.max_bytes)
    data = b""
    if isinstance(seen, Stamp):
        try:
            seen, data = _read(name, settings.max_bytes)
        except OSError as error:
            seen = _out_of_reach(error)
        except MemoryError:
            seen = Refused("out_of_memory", "the file does not fit into memory; raise --memory, or split it")
    if isinstance(seen, Refused):
        return Source(printable(name), None, Unreadable(*seen)), None
    return Source(printable(name), data), seen


def _read(name: str, max_bytes: int) -> tuple[Stamp | Refused, bytes]:
    """The bytes; looked at again once open, in case that something else has taken the file's place."""
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    with os.fdopen(os.open(name, flags), "rb") as file:
        seen = _checked(os.fstat(file.fileno()), max_bytes)
        data = file.read(seen.size + 1) if isinstance(seen, Stamp) else b""
        if isinstance(seen, Stamp) and len(data) != seen.size:
            seen = Refused("unreadable_file", "the file changes while it is read; run again once it is complete")
    return seen, data


def printable(name: str) -> str:
    """A file's name as text: bytes of it that are no UTF-8 as ``\\xff``."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
