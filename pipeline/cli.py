"""The command line: the only room that knows click."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click
from rich.console import Console

from pipeline.batch import Busy, Limits, NoInputs, Options, Settings, WorkersFail, process_file, read_source, run
from pipeline.commands.evaluate import evaluate
from pipeline.datasets import FORMATS
from pipeline.screen import Screen, safe
from pipeline.settings import MAX_BYTES, MAX_PAGES

if TYPE_CHECKING:
    from pipeline.result import Result

OK, FAULT, NOTHING_USABLE, WITH_FAILURES, STOPPED = 0, 1, 2, 3, 130


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version("peertrail"), prog_name="peertrail")
def main() -> None:
    """Turn the papers of councils' peer challenges into tidy data.

    Start with: peertrail extract FOLDER --output dataset
    """


main.add_command(evaluate)


def _formats(_: click.Context, __: click.Parameter, value: str) -> tuple[str, ...]:
    chosen = tuple(part.strip() for part in value.split(",") if part.strip())
    unknown = [name for name in chosen if name not in FORMATS]
    if unknown or not chosen:
        raise click.BadParameter(f"{', '.join(unknown) or 'nothing'} is not one of {', '.join(FORMATS)}")
    return tuple(dict.fromkeys(chosen))


def _councils(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    """The supplement's path, once its content is known to be sound."""
    if value is not None:
        from pipeline.normalise.councils import register

        try:
            register(value)
        except (ValueError, OSError) as error:
            raise click.BadParameter(str(error)) from error
    return value


_COUNCILS = click.option(
    "--councils",
    type=click.Path(exists=True, dir_okay=False),
    callback=_councils,
    help="CSV file with councils that the table lacks: name, gss_code, council_type, aliases, start_date, "
    "end_date, replaced_by.",
)


def _passwords(_: click.Context, __: click.Parameter, value: str | None) -> tuple[str, ...]:
    """The lines of a file with passwords."""
    if value is None:
        return ()
    try:
        lines = Path(value).read_text(encoding="utf-8-sig").splitlines()
    except (OSError, ValueError) as error:
        raise click.BadParameter(f"{value} cannot be read as UTF-8 text: {error}") from error
    if not any(lines):
        raise click.BadParameter(f"{value} holds no password; write one on each line")
    return tuple(line for line in lines if line)


def _decides_what_is_read(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that both commands have."""
    for option in (
        click.option("--max-pages", type=click.IntRange(min=1), default=MAX_PAGES, show_default=True,
                     help="Leave out a PDF with more pages."),
        click.option("--max-size", type=click.IntRange(min=1), default=MAX_BYTES >> 20, show_default=True,
                     metavar="MB", help="Leave out a file that is larger."),
        click.option("--password-file", type=click.Path(exists=True, dir_okay=False), callback=_passwords,
                     help="File with passwords to try, one a line; others on the machine cannot see them."),
        click.option("--password", multiple=True, metavar="TEXT",
                     help="Password to try on encrypted PDFs; may be given several times."),
        click.option("--ocr/--no-ocr", default=None, callback=_ocr,
                     help="Read pages without a text layer (scans) by Tesseract; where it is installed unless told."),
        _COUNCILS,
    ):  # fmt: skip
        command = option(command)
    return command


def _settings(given: dict[str, Any]) -> Settings:
    passwords = (*given["password"], *given["password_file"])
    return Settings(given["councils"], passwords, given["max_size"] << 20, given["max_pages"], given["ocr"])


def _ocr(_: click.Context, __: click.Parameter, value: bool | None) -> bool:
    """Whether to use OCR: unless told, yes; a page that needs it says so where it is not installed."""
    if value:
        from pipeline.read.scan.tesseract import INSTALL, program

        if program() is None:
            raise click.BadParameter(f"OCR is not installed: {INSTALL}")
    return value is not False


@main.command()
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
@_decides_what_is_read
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
        given["formats"], _settings(given), limits, given["workers"], given["fresh"], given["only_failed"]
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


@main.command()
@click.argument("file", metavar="FILE")
@click.option("--json", "json_", is_flag=True, help="Print the assembled document and its records as JSON.")
@click.option(
    "--image", "page", type=click.IntRange(min=1), metavar="PAGE", help="Write a picture of the page, outlined."
)
@click.option("--output", "-o", type=click.Path(dir_okay=False, path_type=Path), help="Where the picture goes.")
@click.option(
    "--tables",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="OUT.json",
    help="Write the assembled tables, cell by cell, as JSON.",
)
@_decides_what_is_read
def inspect(file: str, json_: bool, page: int | None, output: Path | None, tables: Path | None, **given: Any) -> None:
    """Show what was read from one document.

    Prints its records; --json the assembled document too; --image PAGE writes a PNG of the page with
    its cells outlined in blue and the values that were read in red; --tables OUT.json writes its tables.
    """
    from pipeline.show import as_json, print_records

    settings = _settings(given)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C ends it also where a library does not come back
    if tables is not None:
        _write_tables(file, tables, settings)
        if page is None and not json_:
            return
    result = process_file(file, settings)
    if result.document.status == "failed":
        message = next(record.message for record in result.records if record.TABLE == "issues")  # type: ignore[attr-defined]  # an Issue
        click.echo(f"Error: {safe(file)}: {result.document.error}: {message}", err=True)
        sys.exit(NOTHING_USABLE)
    if page is not None:
        _write_picture(file, page, output, result, settings)
    elif json_:
        click.echo(as_json(_assembled(file, settings), result))
    else:
        print_records(result, Console())


def _assembled(file: str, settings: Settings):  # type: ignore[no-untyped-def]  # the type would import the reader at start
    from pipeline.assemble import assemble
    from pipeline.read import read

    return assemble(read(read_source(file, settings), settings))


def _write_tables(file: str, target: Path, settings: Settings) -> None:
    from pipeline.read import Unreadable
    from pipeline.show import tables_as_json

    try:
        target.write_text(tables_as_json(_assembled(file, settings)), encoding="utf-8")
    except Unreadable as error:
        click.echo(f"Error: {safe(file)}: {error.code}: {error.message}", err=True)
        sys.exit(NOTHING_USABLE)
    except OSError as error:
        raise click.ClickException(f"the tables cannot be written to {target}: {error.strerror or error}") from error


def _write_picture(file: str, page: int, output: Path | None, result: Result, settings: Settings) -> None:
    from pipeline.read.picture import render
    from pipeline.show import outline

    target = output or Path(f"{Path(file).stem}-page-{page}.png")
    try:
        picture = render(read_source(file, settings).data or b"", page, passwords=settings.passwords)
        outline(picture, _assembled(file, settings), result, page).save(target)
    except ValueError as error:
        raise click.ClickException(f"{file} {error}; leave out --image") from error
    except IndexError as error:
        raise click.BadParameter(str(error), param_hint="--image") from error
    except OSError as error:
        raise click.ClickException(f"the picture cannot be written to {target}: {error.strerror or error}") from error
    click.echo(str(target))


if __name__ == "__main__":
    main()
