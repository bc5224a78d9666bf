"""``peertrail evaluate``: how good the program is on a corpus with gold, and whether it is as good as it was."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from pipeline.evaluate import Reader, SampleScore
    from pipeline.evaluate.report import Report
    from pipeline.evaluate.samples import Sample

BELOW_FLOOR = 1
SPLITS = ("seen", "held_out")


@click.command()
@click.argument("corpus", default="corpus", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--councils", type=click.Path(exists=True, dir_okay=False), help="As for extract; CORPUS/councils.csv unless told."
)
@click.option("--split", type=click.Choice(SPLITS), help="Only the documents of one split.")
@click.option(
    "--output",
    "-o",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for the report: JSON, Markdown, HTML.",
)
@click.option(
    "--baseline",
    "baselines",
    multiple=True,
    type=click.Choice(("pdfplumber", "camelot")),
    help="Measure a library alone, too.",
)
@click.option(
    "--floors",
    type=click.Path(dir_okay=False, path_type=Path),
    help="File with the least figures; below them the exit code is 1.",
)
@click.option("--update", is_flag=True, help="Raise the floors to the figures of this run.")
@click.option("--allow-regression", is_flag=True, help="Let --update lower a floor.")
@click.option("--workers", type=click.IntRange(min=1), default=1, show_default=True, help="Processes to read with.")
def evaluate(
    corpus: Path,
    councils: str | None,
    split: str | None,
    output: Path | None,
    baselines: tuple[str, ...],
    floors: Path | None,
    update: bool,
    allow_regression: bool,
    workers: int,
) -> None:
    """Compare what is read from the documents of CORPUS with what a person read from them.

    CORPUS is a folder of samples, each a folder with document.pdf, gold.json and source.toml. The exit code is 0 when
    no figure is below its floor, 1 when one is.
    """
    if update and floors is None:
        raise click.UsageError("--update needs --floors FILE: the file to write")
    if update and split:
        raise click.UsageError("--update needs the whole corpus; leave out --split")
    try:
        report, samples = _measure(corpus, councils, split, baselines, workers)
    except ImportError as error:
        raise click.ClickException(f"{error.name} is not installed; pip install 'peertrail[evaluate]'") from error
    _tell(report)
    if output is not None:
        _write(report, samples, output)
    if floors is not None:
        _hold(report, floors, update, allow_regression)


def _measure(
    corpus: Path, councils: str | None, split: str | None, baselines: tuple[str, ...], workers: int
) -> tuple[Report, list[SampleScore]]:
    from importlib.metadata import version

    from pipeline.batch import Settings, process_file
    from pipeline.evaluate.baselines import read_with
    from pipeline.evaluate.report import OURS, Report
    from pipeline.evaluate.samples import NoCorpus, corpus_hash, read_corpus

    try:
        samples = read_corpus(corpus, split)
        whole = corpus_hash(read_corpus(corpus))
    except NoCorpus as error:
        raise click.ClickException(str(error)) from error
    own = corpus / "councils.csv"
    settings = Settings(councils or (str(own) if own.exists() else None))
    ours = _compared(OURS, samples, partial(process_file, settings=settings), workers)
    systems = {OURS: _by_split(ours)}
    for name in baselines:
        systems[name] = _by_split(_compared(name, samples, partial(read_with, name, settings=settings), workers))
    return Report(version("peertrail"), whole, systems), ours


def _compared(name: str, samples: list[Sample], read: Reader, workers: int) -> list[SampleScore]:
    from pipeline.evaluate import evaluate as compare

    found = []
    with click.progressbar(length=len(samples), label=name, file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
        for sample in compare(samples, read, workers):
            found.append(sample)
            bar.update(1)
    return found


def _by_split(samples: list[SampleScore]):  # type: ignore[no-untyped-def]  # the type would import SciPy at start
    from pipeline.evaluate.scores import scores

    splits = sorted({sample.sample.split for sample in samples}, reverse=True)
    return {split: scores([sample for sample in samples if sample.sample.split == split]) for split in splits}


def _tell(report: Report) -> None:
    from rich.console import Console
    from rich.markdown import Markdown

    from pipeline.evaluate.report import as_markdown

    console = Console()
    if console.is_terminal:
        console.print(Markdown(as_markdown(report)))
    else:
        click.echo(as_markdown(report))


def _write(report: Report, samples: list[SampleScore], folder: Path) -> None:
    from pipeline.evaluate.page import as_page
    from pipeline.evaluate.report import as_json, as_markdown

    shown = report.ours.get(
        "seen"
    )  # what is misread in held-out papers nobody looks at: they would be held out no more
    texts = {
        "evaluation.json": as_json(report),
        "evaluation.md": as_markdown(report),
        "evaluation.html": as_page(report, samples, shown.misses if shown else ()),
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in texts.items():
            (folder / name).write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise click.ClickException(f"the report cannot be written to {folder}: {error.strerror or error}") from error
    click.echo(f"written to {folder}: {', '.join(texts)}")


def _hold(report: Report, path: Path, update: bool, allow_regression: bool) -> None:
    """Compare with the floors, or raise them."""
    from pipeline.evaluate.floors import BadFloors, Lowered, check, load, raised, save
    from pipeline.evaluate.report import OURS

    try:
        if update:
            old = load(path) if path.exists() else None
            others = {name: splits for name, splits in report.systems.items() if name != OURS}
            save(raised(old, report.corpus, report.ours, allow_regression, others), path)
            click.echo(f"floors written to {path}")
            return
        below = check(load(path), report.corpus, report.ours)
    except Lowered as error:
        raise click.ClickException(
            f"not written, because a floor would fall (--allow-regression lets it): {error}"
        ) from error
    except BadFloors as error:
        raise click.ClickException(str(error)) from error
    for line in below:
        click.echo(line, err=True)
    if below:
        sys.exit(BELOW_FLOOR)
    click.echo("no figure is below its floor")
