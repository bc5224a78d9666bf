"""The words of a picture, read by Tesseract, where it is installed.

Tesseract runs as a program of its own, without a shell, in a folder that is thrown away, on one core; after the time
limit it is ended.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from schemas.geometry import Box

TIME_LIMIT = 120  # seconds a page: a full page of small type takes 5 on one core
INSTALL = (
    "install Tesseract (Debian, Ubuntu: sudo apt install tesseract-ocr; macOS: brew install tesseract; "
    "Windows: winget install UB-Mannheim.TesseractOCR) and run again"
)
_PLACES = (
    "/opt/homebrew/bin/tesseract",
    "/usr/local/bin/tesseract",
    r"C:\Program Files\Tesseract-OCR\tesseract.exe",
)
_PAGE, _LINE = "3", "7"  # Tesseract's page segmentation modes: a whole page, one line
_WORD = "5"  # the level of a row that is a word

Pixels = NDArray[np.uint8]


class Read(NamedTuple):
    """A word as it was recognised: its box in pixels, the line that it stands on, and how sure it is, from 0 to 1."""

    text: str
    box: Box
    line: tuple[int, int, int]
    certainty: float


class Unrecognised(Exception):
    """Tesseract did not do its work; the message says why."""


@cache
def program() -> str | None:
    """Where Tesseract is, or None."""
    return shutil.which("tesseract") or next((place for place in _PLACES if os.access(place, os.X_OK)), None)


def recognise(grey: Pixels, dpi: int) -> list[Read]:
    """The words of a page, line by line; raises :class:`Unrecognised`."""
    return [read for _, read in _recognise([grey], dpi, _PAGE)]


def recognise_lines(pictures: Sequence[Pixels], dpi: int) -> list[list[Read]]:
    """The words of pictures that hold a line each, picture by picture; raises :class:`Unrecognised`."""
    lines: list[list[Read]] = [[] for _ in pictures]
    if not pictures:
        return lines
    for number, read in _recognise(pictures, dpi, _LINE):
        if 1 <= number <= len(lines):
            lines[number - 1].append(read)
    return lines


def _recognise(pictures: Sequence[Pixels], dpi: int, layout: str) -> list[tuple[int, Read]]:
    """The words of all pictures, each with its picture's number from 1, in one run of the program."""
    found = program()
    if found is None:
        raise Unrecognised(f"OCR is not installed: {INSTALL}")
    with tempfile.TemporaryDirectory(prefix="peertrail-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        names = [f"{number}.pgm" for number in range(1, len(pictures) + 1)]
        for own, grey in zip(names, pictures, strict=True):
            (folder / own).write_bytes(b"P5 %d %d 255\n" % (grey.shape[1], grey.shape[0]) + grey.tobytes())
        (folder / "pictures.txt").write_text("".join(f"{own}\n" for own in names), encoding="utf-8", newline="\n")
        _run([found, "pictures.txt", "words", "-l", "eng", "--dpi", str(dpi), "--psm", layout, "tsv"], folder)
        table = folder / "words.tsv"
        if not table.is_file():
            raise Unrecognised("OCR gave nothing; is Tesseract's English data installed (tesseract-ocr-eng)?")
        return list(parse(table.read_text(encoding="utf-8", errors="replace")))


def _run(command: list[str], folder: Path) -> None:
    quiet = subprocess.DEVNULL
    one_core = {**os.environ, "OMP_THREAD_LIMIT": "1"}  # workers would fight for the cores, for little gain
    try:
        subprocess.run(
            command, cwd=folder, env=one_core, stdin=quiet, stdout=quiet, stderr=quiet, timeout=TIME_LIMIT, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise Unrecognised(f"OCR did not end in {TIME_LIMIT} seconds") from error
    except OSError as error:
        raise Unrecognised(f"OCR could not be started ({error.strerror}): {INSTALL}") from error


def parse(table: str) -> Iterator[tuple[int, Read]]:
    """The words of Tesseract's TSV with the number of their picture.

    Its columns: level, page, block, paragraph, line, word, left, top, width, height, conf, text.
    """
    for row in table.splitlines():
        cells = row.split("\t", 11)
        if len(cells) < 12 or cells[0] != _WORD or not cells[11].strip():
            continue
        try:
            number, block, paragraph, line = (int(cell) for cell in cells[1:5])
            left, top, width, height, sure = (float(cell) for cell in cells[6:11])
        except ValueError:
            continue
        box = Box(left, top, left + width, top + height)
        yield number, Read(cells[11].strip(), box, (block, paragraph, line), min(1.0, max(0.0, sure / 100)))
