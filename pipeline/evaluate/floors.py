"""Floors: the strict F1 that no change may fall below, field by field, pinned with the corpus they were measured on.

The floors stand in a JSON file beside the corpus.  ``check`` says what fell, and in which papers; ``raised`` gives the
floors for the figures of today, and refuses to lower one unless told to.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.evaluate.scores import Scores

Figures = Mapping[str, float]  # "all", a table, or table.field → strict F1, rounded down to four places


@dataclass(frozen=True)
class Floors:
    """Floors by split, the hash of the corpus, and what the baselines reached on it (no floors: for comparison)."""

    corpus: str
    splits: Mapping[str, Figures]
    baselines: Mapping[str, Mapping[str, Figures]] = field(default_factory=dict)


class BadFloors(ValueError):
    """The file of floors cannot be read."""


class Lowered(ValueError):
    """New figures are below the floors; the message names them."""


def figures(scores: Scores) -> Figures:
    """The figures of an evaluation that floors are made of."""
    found = {"all": scores.total.rates["strict"].f1}
    found |= {name: group.strict_f1 for name, group in scores.slices.items() if name.startswith("kind: ")}
    found |= {name: score.rates["strict"].f1 for name, score in (scores.tables | scores.fields).items()}
    return {name: math.floor(value * 10_000) / 10_000 for name, value in sorted(found.items())}


def load(path: Path) -> Floors:
    """The floors of a file; raises ``BadFloors`` where it is none."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        return Floors(str(told["corpus"]), dict(told["floors"].items()), dict(told.get("baselines", {}).items()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadFloors(f"{path} holds no floors ({error}); write it with --update") from error


def save(floors: Floors, path: Path) -> None:
    told = {"corpus": floors.corpus, "floors": floors.splits, "baselines": floors.baselines}
    path.write_text(json.dumps(told, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def check(floors: Floors, corpus: str, splits: Mapping[str, Scores]) -> list[str]:
    """What is wrong, in words: another corpus, a figure below its floor with the papers that miss it; else nothing."""
    if floors.corpus != corpus:
        return ["the corpus is not the one that the floors were measured on; look at what changed, then --update"]
    told = []
    for split, pinned in floors.splits.items():
        if split not in splits:
            continue
        found = figures(splits[split])
        for name, floor in pinned.items():
            value = found.get(name, 0.0)
            if value < floor:
                told.append(
                    f"{split}: {name} is {value:.4f}, below its floor of {floor:.4f}: {_where(splits[split], name)}"
                )
    return told


def _where(scores: Scores, name: str) -> str:
    """The papers with misses of a field or table, most first."""
    papers = Counter(
        miss.paper
        for miss in scores.misses
        for value in miss.values
        if name in ("all", miss.table, f"{miss.table}.{value.field}") or name.startswith("kind: ")
    )
    return ", ".join(f"{paper} ({count})" for paper, count in papers.most_common(10)) or "no paper has it any more"


def raised(
    old: Floors | None,
    corpus: str,
    splits: Mapping[str, Scores],
    allow_regression: bool = False,
    baselines: Mapping[str, Mapping[str, Scores]] | None = None,
) -> Floors:
    """The floors of today's figures; a split, or a baseline, that was not measured keeps its own.

    Raises ``Lowered`` where a floor would fall, unless that is allowed.
    """
    new = {split: figures(scores) for split, scores in splits.items()}
    before = old.splits if old else {}
    lower = [
        f"{split}: {name} would fall from {floor:.4f} to {new[split].get(name, 0.0):.4f}"
        for split, pinned in before.items()
        if split in new
        for name, floor in pinned.items()
        if new[split].get(name, 0.0) < floor
    ]
    if lower and not allow_regression:
        raise Lowered("; ".join(lower))
    beside = {name: {split: figures(s) for split, s in told.items()} for name, told in (baselines or {}).items()}
    return Floors(corpus, {**before, **new}, {**(old.baselines if old else {}), **beside})
