"""Speed as ratios in one run: peertrail beside pdfium's bare text and beside pdfplumber alone.

    python bench/speed.py [FOLDER] [--runs N] [--json FILE]

Reads every PDF below FOLDER (corpus/ unless told) on one core, N times each way in turn, and prints the
median milliseconds a page.  Start-up (imports, vocabularies) is not counted: every way reads one document first.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pdfplumber
import pypdfium2

from pipeline.assemble import assemble
from pipeline.process import process
from pipeline.read import Source, read


def bare_text(source: Source) -> None:
    document = pypdfium2.PdfDocument(source.data)
    for page in document:
        page.get_textpage().get_text_range()
        page.close()
    document.close()


def pdfplumber_alone(source: Source) -> None:
    with pdfplumber.open(source.name) as document:
        for page in document.pages:
            page.extract_words()
            page.extract_tables()


WAYS: dict[str, Callable[[Source], object]] = {
    "pdfium, bare text": bare_text,
    "peertrail, reading": read,
    "peertrail, reading and assembling": lambda source: assemble(read(source)),
    "peertrail, whole": process,
    "pdfplumber, words and tables": pdfplumber_alone,
}


def measure(sources: list[Source], pages: int, runs: int) -> dict[str, float]:
    """Median milliseconds a page for each way; the ways take turns, so that a noisy machine is noisy for all."""
    for way in WAYS.values():
        way(sources[0])
    times: dict[str, list[float]] = {name: [] for name in WAYS}
    for _ in range(runs):
        for name, way in WAYS.items():
            start = time.perf_counter()
            for source in sources:
                way(source)
            times[name].append((time.perf_counter() - start) * 1000 / pages)
    return {name: statistics.median(values) for name, values in times.items()}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", nargs="?", type=Path, default=Path("corpus"))
    arguments.add_argument("--runs", type=int, default=3)
    arguments.add_argument("--json", type=Path, help="write the figures there too")
    given = arguments.parse_args()
    sources = [Source(str(path), path.read_bytes()) for path in sorted(given.folder.rglob("*.pdf"))]
    pages = sum(len(pypdfium2.PdfDocument(source.data)) for source in sources)
    figures = measure(sources, pages, given.runs)
    whole, alone, floor = (
        figures[name] for name in ("peertrail, whole", "pdfplumber, words and tables", "pdfium, bare text")
    )
    print(f"{len(sources)} documents, {pages} pages, one core, median of {given.runs} runs\n")
    print(f"{'':36}{'ms a page':>10}{'× pdfium':>10}{'pdfplumber ÷':>14}")
    for name, value in figures.items():
        print(f"{name:36}{value:10.1f}{value / floor:10.1f}{alone / value:14.1f}")
    print(f"\npeertrail is {alone / whole:.1f} times as fast as pdfplumber alone.")
    if given.json:
        given.json.write_text(json.dumps({"pages": pages, "runs": given.runs, "ms_a_page": figures}, indent=1))


if __name__ == "__main__":
    main()
