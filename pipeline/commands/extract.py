"""``peertrail extract``: many documents, one dataset."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import click
from rich.console import Console

from pipeline.batch import Busy, Limits, NoInputs, Options, WorkersFail, run
from pipeline.commands.reading import decides_what_is_read, settings_of
from pipeline.datasets import FORMATS
from pipeline.screen import Screen

OK, NOTHING_USABLE, WITH_FAILURES, STOPPED = 0, 2, 3, 130


def _formats(_: click.Context, __: click.Parameter, value: str) -> tuple[str, ...]:
    chosen = tuple(part.strip() for part in value.split(",") if part.strip())
    unknown = [name for name in chosen if name not in FORMATS]
    if unknown or not chosen:
        raise click.BadParameter(f"{', '.join(unknown) or 'nothing'} is not one of {', '.join(FORMATS)}")
    return tuple(dict.fromkeys(chosen))


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT…")
@click.option(
    "--output", "-o", type=click.Path(file_okay=False, path_type=Path), required=True, help="Folder for the dataset."
)
@click.option(
    "--format",
    "formats",
    default=",".join(FORMATS),
    show_default=True,
    callback=_formats,
    help="Formats to write, with commas.",
)
@click.option("--workers", type=click.IntRange(min=1), help="Processes to read with; as many as cores unless told.")
@decides_what_is_read
@click.option(
    "--timeout", type=click.FloatRange(min=0, min_open=True), default=Limits().seconds, show_default=True,
    metavar="SECONDS", help="What a document may take; a page may take a quarter of it.",
)  # fmt: skip
@click.option(
    "--memory", type=click.IntRange(min=256), default=Limits().memory >> 20, show_default=True, metavar="MB",
    help="What reading a document may take.",
)  # fmt: skip
@click.option("--fresh", is_flag=True, help="Forget what earlier runs read; read everything anew.")
@click.option("--only-failed", is_flag=True, help="Of what earlier runs read, read anew what failed.")
@click.option("--quiet", "-q", is_flag=True, help="Print nothing but errors.")
@click.option(
    "--log-json", type=click.File("w", encoding="utf-8", lazy=False), metavar="FILE",
    help="Write a line of JSON for each document, as it ends.",
)  # fmt: skip
def extract(inputs: tuple[str, ...], output: Path, log_json: IO[str] | None, quiet: bool, **given: Any) -> None:
    """Read papers and write their records as a dataset.

    INPUT is a file (PDF, Word, web page, text), a folder (every such file below it) or a pattern. What was read is kept
    in the output folder: the same command given again reads only what is new or has changed, and goes on where a run
    was stopped. The exit code is 0 when all went well, 3 when some documents failed, 2 when none could be used, 130
    when it was stopped by Ctrl-C.
    """
    limits = Limits(given["timeout"], given["timeout"] / 4, given["memory"] << 20)
    options = Options(
        given["formats"], settings_of(given), limits, given["workers"], given["fresh"], given["only_failed"]
    )
    with Screen(Console(stderr=True), quiet, log_json) as screen:
        summary = _guarded(lambda: run(inputs, output, options, screen), inputs, output, screen)
    screen.close(summary, str(output), Console())
    failed, documents = summary.documents["failed"], sum(summary.documents.values())
    sys.exit(OK if not failed else NOTHING_USABLE if failed == documents else WITH_FAILURES)


def _guarded(step: Callable[[], Any], inputs: tuple[str, ...], output: Path, screen: Screen) -> Any:
    """What ``step`` gives; what stops it is said in a sentence with the next step."""
    try:
        return step()
    except NoInputs as error:
        raise click.UsageError(f"no document found in {', '.join(inputs)}") from error
    except (Busy, WorkersFail) as error:
        raise click.ClickException(str(error)) from error
    except OSError as error:
        message = f"{output} cannot be written: {error.strerror or error}; what was read so far is kept"
        raise click.ClickException(message) from error
    except KeyboardInterrupt:
        screen.stop()
        click.echo(f"\nStopped after {screen.read} documents. Give the same command again to go on.", err=True)
        sys.stderr.flush()
        os._exit(STOPPED)  # nothing is left to tidy; a second Ctrl-C shall not meet a traceback
