"""Speed as ratios in one run: peertrail beside pdfium's bare text and beside the libraries that people use now.

    python bench/speed.py [--papers FOLDER] [--pages N] [--batch N] [--runs N] [--growth N,N,…] [--others] [--json FILE]

Papers are made for the purpose (``bench/papers.py``) unless a folder of PDFs is given.  Four tables:

1. milliseconds a page on one core, start-up not counted: every way reads one paper first, and the ways take turns paper
   by paper, so that a noisy machine is noisy for all of them; of each paper and way the median of N runs;
2. the whole command, start-up and writing of all formats counted, with one worker and with two, over a batch as large
   as its users have (a small one is mostly start-up), by the clock and in processor time; beside it what two processes
   that share nothing gain over one on this machine, which no second worker can exceed;
3. how the cost of a page and the memory of a process grow with the number of pages;
4. ``peertrail --help`` beside a Python that only imports click.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pypdfium2
from papers import pages_of, write_papers
from ways import FLOOR, PLUMBER, WAYS, WHOLE, installed

from pipeline.batch.worker import collect_seldom
from pipeline.process import process
from pipeline.read import Source

RESULTS = Path(__file__).parent / "results"


def load(paths: Sequence[Path]) -> tuple[list[Source], int]:
    """The papers and how many pages they have together."""
    sources = [Source(str(path), path.read_bytes()) for path in paths]
    return sources, sum(len(pypdfium2.PdfDocument(source.data)) for source in sources)


def ways(
    sources: list[Source], pages: int, runs: int, compared: dict[str, Callable[[Source], object]]
) -> dict[str, float]:
    """Milliseconds a page for each way: of each paper its median over the runs.

    The ways take turns paper by paper, so that a moment in which the machine is busy falls on one paper of one way, and
    its median leaves it out; turns of whole batches let such a moment decide a ratio.
    """
    for way in compared.values():
        way(sources[0])
    times: dict[str, list[list[float]]] = {name: [[] for _ in sources] for name in compared}
    for _ in range(runs):
        for number, source in enumerate(sources):
            for name, way in compared.items():
                start = time.perf_counter()
                way(source)
                times[name][number].append(time.perf_counter() - start)
    return {name: sum(map(statistics.median, each)) * 1000 / pages for name, each in times.items()}


_COMMAND = """
import runpy
try:
    runpy.run_module("pipeline.cli", run_name="__main__", alter_sys=True)
except SystemExit as end:
    assert not end.code, end.code
import psutil
own = psutil.Process()
used = own.cpu_times()
print(used.user + used.system)
read = [used.children_user + used.children_system]
for child in own.children():  # what workers are copied from lives until the command ends
    used = child.cpu_times()
    read += [used.user, used.system, used.children_user, used.children_system]
print(sum(read))
"""


def as_installed() -> dict[str, str]:
    """The environment of a command whose modules are compiled once, as an installed one's are, in a folder of ours."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": str((RESULTS / "compiled").resolve())}


def command(paths: Sequence[Path], runs: int) -> dict[str, dict[str, float]]:
    """Medians of the whole command over the same papers, with one and two workers, taking turns.

    Seconds on the clock, and seconds of processor time: of the process that writes, and of the workers that read.
    """
    taken: dict[str, list[tuple[float, float, float]]] = {"1 worker": [], "2 workers": []}
    with tempfile.TemporaryDirectory() as folder:  # compiles what is not compiled yet
        line = [sys.executable, "-m", "pipeline.cli", "extract", str(paths[0]), "--output", folder, "--quiet"]
        subprocess.run(line, check=True, env=as_installed())
    for _ in range(runs):
        for number, name in enumerate(taken, 1):
            with tempfile.TemporaryDirectory() as folder:
                start = time.perf_counter()
                told = subprocess.run(
                    [sys.executable, "-c", _COMMAND, "extract", *map(str, paths), "--output", folder, "--quiet",
                     "--workers", str(number)],
                    check=True, capture_output=True, text=True, env=as_installed(),
                )  # fmt: skip
                writes, reads = map(float, told.stdout.split()[-2:])
                taken[name].append((time.perf_counter() - start, writes, reads))
    return {
        name: dict(zip(("clock", "writing", "reading"), map(statistics.median, zip(*each, strict=True)), strict=True))
        for name, each in taken.items()
    }


_PLAIN_WORK = "sum(number * number % 7 for number in range(15_000_000))"


def two_cores(runs: int) -> float:
    """How much more two processes at once get done than one, with plain work that shares nothing: 2.0 at best."""
    times: dict[int, list[float]] = {1: [], 2: []}
    for _ in range(runs):
        for count, taken in times.items():
            start = time.perf_counter()
            running = [subprocess.Popen([sys.executable, "-c", _PLAIN_WORK]) for _ in range(count)]
            for process_ in running:
                process_.wait()
            taken.append(time.perf_counter() - start)
    return 2 * statistics.median(times[1]) / statistics.median(times[2])


def _grow(paths: list[Path], answer: multiprocessing.connection.Connection) -> None:
    process(Source(str(paths[0]), paths[0].read_bytes()))
    start = time.perf_counter()
    for path in paths:
        process(Source(str(path), path.read_bytes()))
    answer.send((time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024))


def growth(folder: Path, sizes: Sequence[int]) -> list[dict[str, float]]:
    """Milliseconds a page and peak megabytes of a process that reads that many pages."""
    found = []
    context = multiprocessing.get_context("spawn")
    for size in sizes:
        paths = write_papers(folder, size)
        pages = sum(pages_of(path) for path in paths)
        here, there = context.Pipe()
        child = context.Process(target=_grow, args=(paths, there))
        child.start()
        seconds, megabytes = here.recv()
        child.join()
        found.append({"pages": pages, "ms_a_page": seconds * 1000 / pages, "peak_mb": megabytes})
    return found


def start_up(runs: int) -> dict[str, float]:
    """Median seconds of ``peertrail --help`` and of importing click."""
    commands = {
        "peertrail --help": [sys.executable, "-m", "pipeline.cli", "--help"],
        "import click": [sys.executable, "-c", "import click"],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(runs):
        for name, line in commands.items():
            start = time.perf_counter()
            subprocess.run(line, check=True, stdout=subprocess.DEVNULL, env=as_installed())
            times[name].append(time.perf_counter() - start)
    return {name: statistics.median(values) for name, values in times.items()}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--papers", type=Path, help="a folder of PDFs instead of papers made for the purpose")
    arguments.add_argument("--pages", type=int, default=150)
    arguments.add_argument("--batch", type=int, default=1000, help="pages that the whole command reads")
    arguments.add_argument("--runs", type=int, default=5)
    arguments.add_argument("--growth", default="10,100,1000", help="numbers of pages; the last row takes longest")
    arguments.add_argument("--others", action="store_true", help="measure camelot and PyMuPDF too, where installed")
    arguments.add_argument("--json", type=Path, default=RESULTS / "speed.json", help="where the figures go")
    given = arguments.parse_args()
    paths = sorted(given.papers.rglob("*.pdf")) if given.papers else write_papers(RESULTS / "papers", given.pages)
    sources, pages = load(paths)
    told: dict[str, object] = {"documents": len(sources), "pages": pages, "runs": given.runs}
    print(f"{len(sources)} documents, {pages} pages, medians of {given.runs} runs\n")
    collect_seldom()  # as the workers do; the other ways gain by it, too
    figures = ways(sources, pages, given.runs, installed() if given.others else WAYS)
    told["ms_a_page"] = figures
    print(
        f"{'one core, start-up not counted':36}{'ms a page':>10}{'pages a s':>11}{'× pdfium':>10}{'pdfplumber ÷':>14}"
    )
    for name, value in figures.items():
        print(
            f"{name:36}{value:10.1f}{1000 / value:11.1f}{value / figures[FLOOR]:10.1f}{figures[PLUMBER] / value:14.1f}"
        )
    print(f"\npeertrail is {figures[PLUMBER] / figures[WHOLE]:.1f} times as fast as pdfplumber alone.\n")
    batch = paths if given.papers else write_papers(RESULTS / "papers", given.batch)
    whole = command(batch, given.runs)
    pages = pages if given.papers else sum(pages_of(path) for path in batch)
    told["command_pages"], told["command_s"] = pages, whole
    for name, seconds in whole.items():
        label = f"whole command, {pages} pages, {name}"
        print(
            f"{label:36}{seconds['clock'] * 1000 / pages:7.1f} ms a page{pages / seconds['clock']:9.1f} pages a s"
            f"   processor: workers {seconds['reading']:.1f} s, who writes {seconds['writing']:.1f} s"
        )
    told["two_plain_processes"] = two_cores(given.runs)
    print(f"{'two workers ÷ one':36}{whole['1 worker']['clock'] / whole['2 workers']['clock']:10.2f}")
    print(f"{'two plain processes ÷ one':36}{told['two_plain_processes']:10.2f}\n")
    told["growth"] = growth(RESULTS / "papers", [int(size) for size in given.growth.split(",")])
    for row in told["growth"]:
        print(
            f"{row['pages']:7.0f} pages, one process{row['ms_a_page']:10.1f} ms a page{row['peak_mb']:8.0f} MB at most"
        )
    starts = start_up(max(given.runs, 5))
    told["start_up_s"] = starts
    ratio = starts["peertrail --help"] / starts["import click"]
    print(f"\npeertrail --help takes {ratio:.1f} times as long as importing click ({starts['peertrail --help']:.2f} s)")
    given.json.parent.mkdir(parents=True, exist_ok=True)
    given.json.write_text(json.dumps(told, indent=1) + "\n")


if __name__ == "__main__":
    main()
