"""What the record models say of the dataset's columns: name, kind, whether null, allowed values, description."""

from __future__ import annotations

import types
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin

from schemas.records import Record

Kind = Literal["string", "integer", "number", "date"]
_KINDS: dict[type, Kind] = {str: "string", int: "integer", float: "number", date: "date"}


class Column(NamedTuple):
    """A column of a table, as its model declares it."""

    name: str
    kind: Kind
    required: bool  # never null
    values: tuple[str, ...]  # the only ones allowed; empty: any
    description: str

    @property
    def is_text(self) -> bool:
        """Whether its values are text, dates among it, rather than figures."""
        return self.kind in ("string", "date")


@cache
def columns(table: type[Record]) -> tuple[Column, ...]:
    """The table's columns in order."""
    return tuple(_columns(table))


def _columns(table: type[Record]) -> Iterator[Column]:
    for name, field in table.model_fields.items():
        kinds, optional = _parts(field.annotation)
        values = tuple(value for kind in kinds if get_origin(kind) is Literal for value in get_args(kind))
        kind = "string" if values else _KINDS[kinds[0]]
        yield Column(name, kind, not optional, values, field.description or "")


def _parts(annotation: Any) -> tuple[list[Any], bool]:
    """The kinds that an annotation allows beside None, and whether it allows None."""
    if get_origin(annotation) in (Union, types.UnionType):
        options = get_args(annotation)
        return [option for option in options if option is not type(None)], type(None) in options
    return [annotation], False


def description(table: type[Record]) -> str:
    """What one row of the table is."""
    return (table.__doc__ or "").strip().splitlines()[0]
