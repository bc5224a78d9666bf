"""An evaluation told: as JSON, as Markdown, in the terminal.

Markdown is the one text; the terminal shows the same by ``rich``, so that both always say the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass

from pipeline.evaluate.measures import WAYS
from pipeline.evaluate.scores import FieldScore, Scores, Share

OURS = "peertrail"


@dataclass(frozen=True)
class Report:
    """Scores by split, of this program and of the baselines that were asked for."""

    version: str
    corpus: str  # its hash
    systems: Mapping[str, Mapping[str, Scores]]  # "peertrail" first → split → scores

    @property
    def ours(self) -> Mapping[str, Scores]:
        return self.systems[OURS]


def as_json(report: Report) -> str:
    """All figures and misses, keys in order."""
    systems = {
        name: {split: asdict(scores) for split, scores in splits.items()} for name, splits in report.systems.items()
    }
    told = {"version": report.version, "corpus": report.corpus, "systems": systems}
    return json.dumps(told, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def as_markdown(report: Report) -> str:
    """The report as text with tables."""
    parts = [f"# How good peertrail {report.version} is", "", f"Corpus {report.corpus[:12]}.", ""]
    for split, scores in report.ours.items():
        others = {name: splits[split] for name, splits in report.systems.items() if name != OURS and split in splits}
        parts += _split(split, scores, others)
    return "\n".join(parts)


def _split(split: str, scores: Scores, others: Mapping[str, Scores]) -> list[str]:
    low, high = scores.interval.low, scores.interval.high
    strict = scores.total.rates["strict"]
    return [
        f"## {split.replace('_', ' ')}: {scores.papers} papers",
        "",
        f"Strict F1 over all values **{strict.f1:.3f}** (95 % interval {low:.3f} to {high:.3f}, papers redrawn), "
        f"macro {scores.macro_f1:.3f}; precision {strict.precision:.3f}, recall {strict.recall:.3f}.",
        "",
        *_table(("table", "values", *WAYS), _rates(scores.tables, scores.total)),
        *_table(("field", "values", "precision", "recall", *WAYS), _fields(scores.fields)),
        *_compared(scores, others),
        *_table(("whole rows", "right", "of", "share"), _shares(scores)),
        *_table(("slice", "papers", "strict F1"), [(n, s.papers, s.strict_f1) for n, s in scores.slices.items()]),
        *_ratings(scores.rag),
        *_table(
            ("confidence from", "records", "right"),
            [(f"{b.low:.2f}", b.share.of, b.share.share if b.share.of else "–") for b in scores.confidence],
        ),
        f"- 99 of 100 records are right from a confidence of {_given(scores.sure_from)} on",
        f"- texts split into several records: {scores.splits}; several texts merged into one: {scores.merges}",
        f"- recommendations found in {scores.none_papers} papers that have none: {scores.false_records}",
        f"- values whose words stand inside their boxes: {scores.evidence.right} of {scores.evidence.of}",
        "",
    ]


def _rates(tables: Mapping[str, FieldScore], total: FieldScore) -> Iterable[Sequence[object]]:
    for name, score in ({**tables, "all": total}).items():
        yield (name, score.gold, *(score.rates[way].f1 for way in WAYS))


def _fields(fields: Mapping[str, FieldScore]) -> Iterable[Sequence[object]]:
    for name, score in fields.items():
        strict = score.rates["strict"]
        yield (name, score.gold, strict.precision, strict.recall, *(score.rates[way].f1 for way in WAYS))


def _compared(scores: Scores, others: Mapping[str, Scores]) -> list[str]:
    """Strict F1 beside the baselines', over the tables that all of them fill."""
    if not others:
        return []
    names = ("recommendations", "actions", "leads", "progress", "rag")
    systems = {OURS: scores, **others}
    rows = [
        (name, *(s.tables[table].rates["strict"].f1 if table in s.tables else "–" for table in names), _plans(s))
        for name, s in systems.items()
    ]
    return _table(("strict F1", *names, "all of action plans"), rows)


def _plans(scores: Scores) -> float | str:
    plans = scores.slices.get("kind: action_plan")
    return plans.strict_f1 if plans else "–"


def _shares(scores: Scores) -> Iterable[Sequence[object]]:
    shares: dict[str, Share] = {**scores.whole_records, "papers": scores.whole_papers}
    for name, share in shares.items():
        yield name, share.right, share.of, share.share


def _ratings(table: Mapping[str, Mapping[str, int]]) -> list[str]:
    found = sorted({name for row in table.values() for name in row})
    rows = [(wanted, *(row.get(name, 0) or "" for name in found)) for wanted, row in table.items()]
    return _table(("gold ↓ read →", *found), rows)


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    lines = [f"| {' | '.join(head)} |", "|" + "---|" * len(head)]
    lines += [f"| {' | '.join(_cell(value) for value in row)} |" for row in rows]
    return [*lines, ""]


def _cell(value: object) -> str:
    return f"{value:.3f}" if isinstance(value, float) else str(value)


def _given(value: float | None) -> str:
    return "none" if value is None else f"{value:.2f}"
