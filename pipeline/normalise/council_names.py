"""What a council is called: the rows of ``councils.csv`` and of a user's own file, and the spellings made from them.

A spelling is folded (case, punctuation, "&" do not count).  "Bromsgrove District Council" gives "bromsgrove" (its
base, the short name) and with it "bromsgrove council", "bromsgrove borough council", "bromsgrove dc" and more.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from datetime import date
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from schemas.vocabulary import fold, rows

LONGEST = 131_072  # characters of a field of a user's file
COLUMNS = ("name", "gss_code", "council_type", "aliases", "start_date", "end_date", "replaced_by")

# What may stand between a council's short name and "Council", by the kinds of name.
_DISTRICT = ("", "district", "borough", "city", "metropolitan borough", "metropolitan district", "city and district")
_DISTRICT_SHORT = ("dc", "bc", "mbc", "mdc", "cc")
_COUNTY = ("", "county")
_LONDON = ("", "london borough", "borough", "city")
QUALIFIERS = {*_DISTRICT, *_COUNTY, *_LONDON, "county borough", "unitary"} - {""}
_BEFORE_NAME = re.compile(
    r"^(the )?(london borough of|royal borough of|city and county of|city of|borough council of|"
    r"council of the|borough of|the) (?=\w)"
)
_AFTER_NAME = re.compile(
    r" ((county borough|city and district|metropolitan district|metropolitan borough|city|borough|district|county) )?"
    r"council$"
)


class Council(NamedTuple):
    """A council; ``start`` and ``end`` are its first and last day, None where not known or not over."""

    name: str
    gss_code: str | None
    council_type: str | None
    start: date | None = None
    end: date | None = None
    replaced_by: tuple[str, ...] = ()

    def in_force(self, day: date | None) -> bool:
        """Whether it is a council on that day; without a day: whether it has no known end."""
        if day is None:
            return self.end is None
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


Row = tuple[Council, tuple[str, ...]]  # a council and its other spellings


def councils(supplement: str | None = None) -> list[Row]:
    """The vocabulary's councils; a supplement's row replaces the one with its code or its name."""
    table = [_row(row, f"councils.csv, line {number}") for number, row in enumerate(rows("councils"), start=2)]
    if supplement is None:
        return table
    added = _supplement(Path(supplement))
    codes = {council.gss_code for council, _ in added if council.gss_code}
    names = {fold(council.name) for council, _ in added}
    return [row for row in table if row[0].gss_code not in codes and fold(row[0].name) not in names] + added


def base_of(folded: str) -> str:
    """The short name in a folded name: "bromsgrove" of "bromsgrove district council"."""
    return _BEFORE_NAME.sub("", _AFTER_NAME.sub("", folded)) or folded


def full_forms(council: Council, base: str) -> Iterator[tuple[str, bool]]:
    """The full spellings with one short name, and whether they stand in capitals only."""
    own, kind = fold(council.name), council.council_type or ""
    qualifiers: tuple[str, ...]
    short: tuple[str, ...]
    if "county borough" in own:
        qualifiers, short = ("", "county borough", "county"), ("cbc",)
    elif "county" in own.split() or kind == "County":
        qualifiers, short = _COUNTY, ("cc",)
    elif kind == "London borough":
        qualifiers, short = _LONDON, ("lb", "lbc")
        for before in ("london borough of", "royal borough of", "borough of"):
            yield f"{before} {base}", False
        for before in ("lb", "lb of", "rb", "rb of"):
            yield f"{before} {base}", True
        yield f"{base} london borough", False
    else:
        plain = own == f"{base} council"  # a unitary, of which some were counties: "Cornwall County Council"
        unitary = kind == "Unitary authority"  # "Arlenshire District Council" was another council
        fitting = (one for one in _DISTRICT if not (unitary and "district" in one and one not in own))
        qualifiers = (*fitting, "unitary", *(("county",) if plain else ()))
        short = tuple(
            one
            for one in _DISTRICT_SHORT
            if (one != "cc" or "city" in own.split()) and not (unitary and one in ("dc", "mdc"))
        )
        yield f"borough council of {base}", False
        yield f"metropolitan borough of {base}", False
    for qualifier in qualifiers:
        yield " ".join(f"{base} {qualifier} council".split()), False
    for ending in short:
        yield f"{base} {ending}", True


def _supplement(path: Path) -> list[Row]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ValueError(f"{path}: cannot be read ({error.strerror}); check the path of the councils file") from None
    except UnicodeDecodeError:
        raise ValueError(f"{path}: is not UTF-8; save it as 'CSV UTF-8'") from None
    if "\0" in text:
        raise ValueError(f"{path}: holds null characters; save it as 'CSV UTF-8'")
    before = csv.field_size_limit(LONGEST)  # some libraries lift the limit, for the whole process
    try:
        return _read_rows(path, csv.DictReader(StringIO(text, newline=""), strict=True))
    except csv.Error as error:
        raise ValueError(f"{path}: is no sound CSV ({error}); look for a quotation mark that is not closed") from None
    finally:
        csv.field_size_limit(before)


def _read_rows(path: Path, reader: csv.DictReader[str]) -> list[Row]:
    missing = [column for column in COLUMNS if column not in (reader.fieldnames or ())]
    if missing:
        raise ValueError(f"{path}, line 1: no column {', '.join(missing)}; the first line must be {','.join(COLUMNS)}")
    found: list[Row] = []
    lines: dict[str | None, int] = {}  # name or code → the line that has it
    for row in reader:
        where = f"{path}, line {reader.line_num}"
        found.append(_row(row, where))
        for key in (fold(found[-1][0].name), found[-1][0].gss_code):
            if key in lines:
                raise ValueError(f"{where}: {key!r} stands in line {lines[key]} too; keep one of the two lines")
            if key:
                lines[key] = reader.line_num
    return found


def _row(row: dict[str, str], where: str) -> Row:
    values = {column: (row.get(column) or "").strip() for column in COLUMNS}
    if row.get(None) or not fold(values["name"]):  # type: ignore[call-overload]
        raise ValueError(f"{where}: no name, or more cells than columns; put a cell that holds a comma in quotes")
    start, end = _day(values["start_date"], "start_date", where), _day(values["end_date"], "end_date", where)
    if start and end and end < start:
        raise ValueError(f"{where}: end_date {end} is before start_date {start}; correct one of them")
    council = Council(
        values["name"],
        values["gss_code"] or None,
        values["council_type"] or None,
        start,
        end,
        tuple(code.strip() for code in values["replaced_by"].split("|") if code.strip()),
    )
    return council, tuple(alias.strip() for alias in values["aliases"].split("|") if fold(alias))


def _day(value: str, column: str, where: str) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        raise ValueError(f"{where}: {column} is {value!r}; write it as 2023-04-01, or leave it empty") from None
