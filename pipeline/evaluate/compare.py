"""One paper's gold beside its records: every value that is compared, and which row it stands in.

In: a gold record (its form is in ``corpus/README.md``) and the rows that were read.  Out: a ``Comparison`` for each
row, with a ``Value`` for each of its fields.

- A key that the gold lacks is not compared; null or [] mean that nothing may be found; a list of values, that each of
  them is right.
- Records that the gold lacks count as wrong for recommendations, their parts, councils, and tables that the gold gives
  as [] or names in ``no_extra``; elsewhere the gold need not be complete.
- What hangs on a recommendation with one action at most is compared at the recommendation, on whichever it hangs.
- Progress of one owner and one date is joined in printed order: a cell may be read whole or by paragraph.
- A headline may be part of the text or not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pipeline.evaluate.measures import equal, fold_field
from pipeline.evaluate.pairing import Pair, Row, alternatives, pairs

FIELDS = {  # the first of a table is the one by which a row too many is counted
    "documents": ("document_type", "date_start", "date_end", "committee"),
    "document_councils": ("gss_code",),
    "recommendations": ("text", "ref", "headline", "recommendation_type", "made", "theme"),
    "actions": ("text", "ref", "due_text", "due_start", "due_end"),
    "leads": ("lead_text", "role"),
    "rag": ("rag", "rag_text", "delivery", "as_of_start"),
    "progress": ("text", "as_of_start"),
    "peers": ("role", "name", "organisation"),
    "milestones": ("date_text", "event", "date_start", "date_end"),
    "scope": ("text", "level", "theme"),
    "front_matter": ("value_text", "field"),
}
OTHERS = {"theme": ("theme_text", "section"), "field": ("label_text",)}  # columns that may meet a gold value, too
PARTS = ("leads", "rag", "progress")
OF_PAPER = ("peers", "milestones", "scope", "front_matter")
Records = Mapping[str, Sequence[Row]]  # the rows of one paper by table, in printed order


@dataclass(frozen=True)
class Value:
    """One field of one row: what is right, and what was read."""

    field: str
    right: tuple[str, ...]  # folded; "" where nothing may be found
    found: str  # folded; "" where nothing was found
    equal: frozenset[str]  # the ways in which both are equal

    @property
    def is_right(self) -> bool:
        """Equal strictly, or rightly empty."""
        return "strict" in self.equal or (not self.found and "" in self.right)

    @property
    def is_compared(self) -> bool:
        """False where nothing was to be found and nothing was."""
        return bool(self.found) or "" not in self.right


@dataclass(frozen=True)
class Comparison:
    """A gold row beside a record; one of them may be missing."""

    table: str
    gold: Row | None
    record: Row | None
    values: tuple[Value, ...] = field(default=())

    @property
    def is_right(self) -> bool:
        """Both rows are there, and every field that the gold states is right."""
        return self.gold is not None and self.record is not None and all(value.is_right for value in self.values)


def compare(gold: Row, records: Records) -> list[Comparison]:
    """All rows of one paper, gold beside record."""
    found: list[Comparison] = []
    if "documents" in gold:
        found.append(_compared(Pair(gold["documents"], next(iter(records.get("documents", ())), None)), "documents"))
    if "councils" in gold:
        wanted = [{"gss_code": code} for code in gold["councils"]]
        found += _table("document_councils", wanted, records.get("document_councils", ()))
    if "recommendations" in gold:
        found += _recommendations(gold["recommendations"], records)
    for table in OF_PAPER:
        if table in gold:
            complete = not gold[table] or table in gold.get("no_extra", ())
            found += _table(table, gold[table], records.get(table, ()), complete)
    return found


def _table(table: str, gold: Sequence[Row], records: Sequence[Row], complete: bool = True) -> Iterator[Comparison]:
    """The rows of one table; records that a gold which need not be complete lacks are left out."""
    scored = tuple(name for name in FIELDS[table] if any(name in row for row in gold)) or FIELDS[table][:1]
    for pair in pairs(table, gold, list(_joined(records)) if table == "progress" else records):
        if pair.gold is not None or complete:
            yield _compared(pair, table, scored)


def _compared(pair: Pair, table: str, scored: Sequence[str] = ()) -> Comparison:
    gold = pair.gold if pair.gold is not None else dict.fromkeys(scored)
    values = tuple(_value(name, gold, pair.record or {}) for name in FIELDS[table] if name in gold)
    return Comparison(table, pair.gold, pair.record, values)


def _value(name: str, gold: Row, record: Row) -> Value:
    right = tuple(fold_field(name, value) for value in _wordings(name, gold))
    read = (fold_field(name, record.get(column)) for column in (name, *OTHERS.get(name, ())))
    found = [value for value in read if value]
    best = max(found, key=lambda value: len(equal(right, value)), default="")
    own = fold_field(name, record.get(name))
    ways = equal(right, best)
    return Value(name, right, best if ways else own, ways)


def _wordings(name: str, gold: Row) -> list[Any]:
    """The values that are right; a recommendation's text with its headline and without it."""
    wanted, headline = gold[name], gold.get("headline")
    if name != "text" or not headline or not wanted or isinstance(wanted, list) or isinstance(headline, list):
        return alternatives(wanted)
    if wanted.startswith(headline):
        rest = wanted[len(headline) :].lstrip(" \t\n:–—-")
        return [wanted, rest or f"{headline} {wanted}"]
    return [wanted, f"{headline} {wanted}"]


def _joined(records: Iterable[Row]) -> Iterator[Row]:
    """Progress of one date as one text."""
    by_date: dict[Any, list[Row]] = defaultdict(list)
    for record in records:
        by_date[record.get("as_of_start")].append(record)
    for group in by_date.values():
        yield {**group[0], "text": " ".join(str(record.get("text") or "") for record in group)}


def _recommendations(gold: Sequence[Row], records: Records) -> Iterator[Comparison]:
    """Recommendations, each with what hangs on it."""
    scored = tuple(name for name in FIELDS["recommendations"] if any(name in row for row in gold)) or ("text",)
    owners = [owner for row in gold for owner in (row, *row.get("actions", []))]
    stated = [kind for kind in PARTS if any(kind in owner for owner in owners)]
    none: dict[str, list[Row]] = {kind: [] for kind in stated}
    if any("actions" in row for row in gold):
        none["actions"] = []
    for pair in pairs("recommendations", gold, records.get("recommendations", ())):
        yield _compared(pair, "recommendations", scored)
        key = pair.record["recommendation_id"] if pair.record else None
        own = {
            table: [row for row in records.get(table, ()) if row["recommendation_id"] == key]
            for table in ("actions", *PARTS)
        }
        yield from _hanging(pair.gold if pair.gold is not None else none, own, stated)


def _hanging(gold: Row, records: Records, stated: Sequence[str]) -> Iterator[Comparison]:
    """The actions of a recommendation and the leads, ratings and progress of both."""
    actions = gold.get("actions", [])
    together = len(actions) <= 1
    scored = tuple(name for name in FIELDS["actions"] if any(name in row for row in actions)) or ("text",)
    for pair in pairs("actions", actions, records["actions"]) if "actions" in gold else ():
        yield _compared(pair, "actions", scored)
        owner = pair.gold if pair.gold is not None else {kind: [] for kind in stated}
        for kind in PARTS:
            if not together and kind in owner:
                here = [row for row in records[kind] if pair.record and row["action_id"] == pair.record["action_id"]]
                yield from _table(kind, owner[kind], here)
    for kind in PARTS:
        holders = [owner for owner in ((gold, *actions) if together else (gold,)) if kind in owner]
        if holders:
            rows = records[kind] if together else [row for row in records[kind] if row["action_id"] is None]
            yield from _table(kind, [row for owner in holders for row in owner[kind]], rows)
