"""A block: the rows of a table that are written at once, and what several formats make of them, made once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

import orjson

from pipeline.datasets.columns import Column, columns
from schemas.records import Record


class Block:
    """Rows of one table: plain values (see :data:`pipeline.datasets.Tables`) in the order of its columns."""

    def __init__(self, table: type[Record], rows: Sequence[Sequence[Any]]) -> None:
        self.table, self.rows = table, rows

    @cached_property
    def texts(self) -> list[Sequence[str | None]]:
        """The values column by column, figures as text: to write a figure takes longer than all else in its cell."""
        return [
            _texts(column, values)
            for column, values in zip(columns(self.table), zip(*self.rows, strict=True), strict=True)
        ]

    @cached_property
    def json_lines(self) -> bytes:
        """An object a row, with every column."""
        names = [column.name for column in columns(self.table)]
        return b"".join(
            [orjson.dumps(dict(zip(names, row, strict=True)), option=orjson.OPT_APPEND_NEWLINE) for row in self.rows]
        )


def _texts(column: Column, values: Sequence[Any]) -> Sequence[str | None]:
    return values if column.is_text else [None if value is None else str(value) for value in values]
