"""``peertrail inspect``: what was read from one document."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from rich.console import Console

from pipeline.batch.inputs import read_source
from pipeline.batch.reading import process_file
from pipeline.commands.reading import decides_what_is_read, settings_of
from pipeline.screen import safe
from pipeline.settings import Settings

if TYPE_CHECKING:
    from pipeline.result import Result

NOTHING_USABLE = 2


@click.command()
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
@decides_what_is_read
def inspect(file: str, json_: bool, page: int | None, output: Path | None, tables: Path | None, **given: Any) -> None:
    """Show what was read from one document.

    Prints its records; --json the assembled document too; --image PAGE writes a PNG of the page with
    its cells outlined in blue and the values that were read in red; --tables OUT.json writes its tables.
    """
    from pipeline.show import as_json, print_records

    settings = settings_of(given)
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
    from pipeline.choice import choose
    from pipeline.read import read

    return choose(assemble(read(read_source(file, settings), settings))).document


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
