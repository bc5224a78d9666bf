"""Which record is which gold row: one to one, so that all together are as alike as can be.

Rows are paired by what they say, not by their order: by equal references and like text, as far as they are alike at
all.  The pairs are those of the greatest sum, found by the assignment solver of SciPy (Crouse 2016); a greedy choice
can give a row to its second best and leave another without any.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from rapidfuzz import fuzz

from pipeline.evaluate.measures import fold_field

Row = Mapping[str, Any]


class Alike(NamedTuple):
    """By which fields rows of a table are recognised as the same, and from which likeness on (0 to 1)."""

    fields: tuple[str, ...]
    least: float


ALIKE = {
    "recommendations": Alike(("text",), 0.5),
    "actions": Alike(("text",), 0.5),
    "leads": Alike(("lead_text",), 0.5),
    "rag": Alike(("as_of_start", "rag", "rag_text"), 0.0),
    "progress": Alike(("text", "as_of_start"), 0.5),
    "peers": Alike(("name", "role"), 0.5),
    "milestones": Alike(("event", "date_text", "date_start"), 0.5),
    "scope": Alike(("level", "text"), 0.5),
    "front_matter": Alike(("field", "value_text"), 0.5),
    "document_councils": Alike(("gss_code",), 1.0),
}
SAME_REF = 0.3  # the least likeness of text where the references are equal


class Pair(NamedTuple):
    """A gold row and the record that is meant to be it; None where the other has no partner."""

    gold: Row | None
    record: Row | None


def alternatives(value: Any) -> list[Any]:
    """The values that are right: a list names several."""
    return value if isinstance(value, list) else [value]


def pairs(table: str, gold: Sequence[Row], records: Sequence[Row]) -> list[Pair]:
    """One-to-one pairs, then gold rows without a record, then records without a gold row, each in order."""
    if not gold or not records:
        return [*(Pair(row, None) for row in gold), *(Pair(None, row) for row in records)]
    likeness = [[_likeness(table, row, record) for record in records] for row in gold]
    chosen = [(i, j) for i, j in _assign(likeness) if likeness[i][j] is not None]
    left, right = {i for i, _ in chosen}, {j for _, j in chosen}
    return [
        *(Pair(gold[i], records[j]) for i, j in chosen),
        *(Pair(row, None) for i, row in enumerate(gold) if i not in left),
        *(Pair(None, row) for j, row in enumerate(records) if j not in right),
    ]


def _assign(likeness: Sequence[Sequence[float | None]]) -> list[tuple[int, int]]:
    """Places of the pairs of the greatest sum; of equal sums the one in printed order."""
    import numpy as np
    from scipy.optimize import linear_sum_assignment

    weights = np.array([[0.0 if value is None else 0.01 + value for value in row] for row in likeness])
    i, j = np.indices(weights.shape)
    rows, columns = linear_sum_assignment(weights - 1e-6 * abs(i - j), maximize=True)
    return [(int(i), int(j)) for i, j in zip(rows, columns, strict=True)]


def _likeness(table: str, gold: Row, record: Row) -> float | None:
    """How alike two rows are, from 0 to 2 (1 more for equal references); None where they are not the same."""
    fields = [name for name in ALIKE[table].fields if name in gold]
    ref = record.get("ref")
    refs = [fold_field("ref", value) for value in alternatives(gold.get("ref"))]
    same_ref = bool(ref) and fold_field("ref", ref) in refs
    least = SAME_REF if same_ref else ALIKE[table].least
    if not fields:
        return 0.5 + same_ref
    have = " ".join(fold_field(name, record.get(name)) for name in fields)
    best = max(
        fuzz.ratio(" ".join(map(fold_field, fields, values)), have) / 100
        for values in itertools.product(*(alternatives(gold[name]) for name in fields))
    )
    return best + same_ref if best >= least else None
