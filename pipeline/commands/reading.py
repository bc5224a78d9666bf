"""The options that decide what is read from a document, which several commands have, and the settings they mean."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from pipeline.settings import MAX_BYTES, MAX_PAGES, Settings


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


def decides_what_is_read(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds the options that a command which reads documents has."""
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


def settings_of(given: dict[str, Any]) -> Settings:
    """What the options of :func:`decides_what_is_read` mean."""
    passwords = (*given["password"], *given["password_file"])
    return Settings(given["councils"], passwords, given["max_size"] << 20, given["max_pages"], given["ocr"])


def _ocr(_: click.Context, __: click.Parameter, value: bool | None) -> bool:
    """Whether to use OCR: unless told, yes; a page that needs it says so where it is not installed."""
    if value:
        from pipeline.read.scan.tesseract import INSTALL, program

        if program() is None:
            raise click.BadParameter(f"OCR is not installed: {INSTALL}")
    return value is not False
