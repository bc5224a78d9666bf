"""The command line: the only room that knows click."""

from __future__ import annotations

import sys
from importlib.metadata import version
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from pipeline.batch import find_inputs, process_file, read_source, run
from pipeline.datasets import FORMATS, write_dataset
from pipeline.process import Result
from pipeline.show import Summary, as_json, outline, print_records

OK, NOTHING_USABLE, WITH_FAILURES = 0, 2, 3
LONG = 4  # documents from which a progress bar is shown


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version("peertrail"), prog_name="peertrail")
def main() -> None:
    """Turn the papers of councils' peer challenges into tidy data.

    Start with: peertrail extract FOLDER --output dataset
    """


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


def _ocr(_: click.Context, __: click.Parameter, value: bool | None) -> bool:
    """Whether to use OCR: unless told, yes; a page that needs it says so where it is not installed."""
    if value:
        from pipeline.read.scan.tesseract import INSTALL, program

        if program() is None:
            raise click.BadParameter(f"OCR is not installed: {INSTALL}")
    return value is not False


_OCR = click.option(
    "--ocr/--no-ocr",
    default=None,
    callback=_ocr,
    help="Read pages without a usable text layer (scans) by OCR, with Tesseract; where it is installed unless told.",
)


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
@_COUNCILS
@_OCR
@click.option("--quiet", "-q", is_flag=True, help="Print nothing but errors.")
def extract(
    inputs: tuple[str, ...],
    output: Path,
    formats: tuple[str, ...],
    workers: int | None,
    councils: str | None,
    ocr: bool,
    quiet: bool,
) -> None:
    """Read papers and write their records as a dataset.

    INPUT is a file (PDF, Word, web page, text), a folder (every such file below it) or a pattern. The exit code
    is 0 when all went well, 3 when some documents failed, 2 when none could be used.
    """
    files = find_inputs(inputs)
    if not files:
        raise click.UsageError(f"no document found in {', '.join(inputs)}")
    summary = Summary()
    screen = Console(stderr=True)
    shown = not quiet and screen.is_terminal and len(files) >= LONG
    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TextColumn("documents"), TimeRemainingColumn())
    with Progress(*columns, console=screen, disable=not shown, transient=True) as progress:
        task = progress.add_task("reading", total=len(files))

        def done(result: Result) -> None:
            summary.add(result)
            progress.advance(task)

        try:
            write_dataset(run(files, workers, done, councils, ocr), output, formats)
        except OSError as error:
            raise click.ClickException(
                f"the dataset cannot be written to {output}: {error.strerror or error}"
            ) from error
    failed = summary.documents["failed"]
    if not quiet:
        summary.print(Console(), str(output))
    elif failed:
        for source, message in summary.failures:
            click.echo(f"failed: {source}: {message}", err=True)
    sys.exit(OK if not failed else NOTHING_USABLE if failed == len(files) else WITH_FAILURES)


@main.command()
@click.argument("file", metavar="FILE")
@click.option("--json", "json_", is_flag=True, help="Print the assembled document and its records as JSON.")
@click.option(
    "--image", "page", type=click.IntRange(min=1), metavar="PAGE", help="Write a picture of the page, outlined."
)
@click.option("--output", "-o", type=click.Path(dir_okay=False, path_type=Path), help="Where the picture goes.")
@_COUNCILS
@_OCR
def inspect(file: str, json_: bool, page: int | None, output: Path | None, councils: str | None, ocr: bool) -> None:
    """Show what was read from one document.

    Prints its records; --json the assembled document too; --image PAGE writes a PNG of the page with
    its cells outlined in blue and the values that were read in red.
    """
    result = process_file(file, councils, ocr)
    if result.document.status == "failed":
        message = next(record.message for record in result.records if record.TABLE == "issues")  # type: ignore[attr-defined]  # an Issue
        click.echo(f"Error: {file}: {result.document.error}: {message}", err=True)
        sys.exit(NOTHING_USABLE)
    if page is not None:
        _write_picture(file, page, output, result, ocr)
    elif json_:
        click.echo(as_json(_assembled(file, ocr), result))
    else:
        print_records(result, Console())


def _assembled(file: str, ocr: bool):  # type: ignore[no-untyped-def]  # the type would import the reader at start
    from pipeline.assemble import assemble
    from pipeline.read import read

    return assemble(read(read_source(file), ocr))


def _write_picture(file: str, page: int, output: Path | None, result: Result, ocr: bool) -> None:
    from pipeline.read.picture import render

    target = output or Path(f"{Path(file).stem}-page-{page}.png")
    try:
        picture = render(read_source(file).data or b"", page)
        outline(picture, _assembled(file, ocr), result, page).save(target)
    except ValueError as error:
        raise click.ClickException(f"{file} {error}; leave out --image") from error
    except IndexError as error:
        raise click.BadParameter(str(error), param_hint="--image") from error
    except OSError as error:
        raise click.ClickException(f"the picture cannot be written to {target}: {error.strerror or error}") from error
    click.echo(str(target))


if __name__ == "__main__":
    main()
