"""From comparisons to figures: one ``Scores`` value, all of plain numbers, that the reports and the floors are made of.

Units: a *value* is one field of one row, a *record* one row, a *paper* one document or one part of a pack.  F1 over
values is micro-averaged (every value counts alike) unless it is called macro (every paper counts alike).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from pipeline.evaluate import PaperScore, SampleScore
from pipeline.evaluate.compare import Comparison
from pipeline.evaluate.measures import NONE, WAYS, Counts, Interval, bootstrap, letters
from pipeline.evaluate.proof import row_id

RATED = ("recommendations", "actions")  # tables whose records have a confidence
BINS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.0)  # lower edges; the last bin is 1 alone
SURE = 0.99  # the share of right records that a confidence is asked to promise
SHORTEST = 15  # letters of a text that can be a part of another; shorter ones are so by chance


@dataclass(frozen=True)
class Rates:
    """Precision, recall and F1 in one way of being equal."""

    precision: float
    recall: float
    f1: float


@dataclass(frozen=True)
class FieldScore:
    """How many values the gold has (the support) and the records have, and the rates in each way."""

    gold: int
    found: int
    rates: dict[str, Rates]


@dataclass(frozen=True)
class Share:
    """How many of how many."""

    right: int
    of: int

    @property
    def share(self) -> float:
        """1 where there is nothing."""
        return self.right / self.of if self.of else 1.0


@dataclass(frozen=True)
class Slice:
    """A group of papers that have something in common."""

    papers: int
    strict_f1: float


@dataclass(frozen=True)
class Bin:
    """The records whose confidence is at least ``low`` and below the next bin's."""

    low: float
    share: Share


@dataclass(frozen=True)
class Wrong:
    """A value that is not what the gold says."""

    field: str
    right: tuple[str, ...]  # "" among them: nothing may be found
    found: str  # "": nothing


@dataclass(frozen=True)
class Miss:
    """A row with values that are not what the gold says."""

    paper: str
    table: str
    values: tuple[Wrong, ...]
    row: str | None  # row id of the record, where there is one


@dataclass(frozen=True)
class Scores:
    """Everything that is reported of one evaluation."""

    papers: int
    total: FieldScore
    interval: Interval  # of the strict F1
    macro_f1: float
    fields: dict[str, FieldScore]
    tables: dict[str, FieldScore]
    whole_records: dict[str, Share]
    whole_papers: Share
    splits: int
    merges: int
    rag: dict[str, dict[str, int]]  # what the gold says → what was read → how often
    slices: dict[str, Slice]
    none_papers: int  # papers of which the gold says that they have no recommendation
    false_records: int  # recommendations that were found in them
    evidence: Share
    confidence: tuple[Bin, ...]
    sure_from: float | None  # the lowest confidence from which on 99 % of records are right
    misses: tuple[Miss, ...] = field(repr=False, default=())


def scores(samples: Sequence[SampleScore]) -> Scores:
    """The figures of all samples together."""
    papers = [paper for sample in samples for paper in sample.papers]
    fields: dict[str, dict[str, Counts]] = defaultdict(lambda: dict.fromkeys(WAYS, NONE))
    for paper in papers:
        for row in paper.comparisons:
            for way in WAYS:
                for name, counts in _counts([row], way).items():
                    fields[name][way] += counts
    each = [_total(_counts(paper.comparisons)) for paper in papers]
    empty = [paper for paper in papers if paper.gold.get("recommendations") == []]
    rated = [
        (float(row.record["confidence"]), row.is_right)
        for paper in papers
        for row in paper.comparisons
        if row.table in RATED and row.record
    ]
    return Scores(
        papers=len(papers),
        total=_score({way: _total(counts[way] for counts in fields.values()) for way in WAYS}),
        interval=bootstrap(each),
        macro_f1=_mean(counts.f1 for counts in each),
        fields={name: _score(fields[name]) for name in sorted(fields)},
        tables=_by_table(fields),
        whole_records=_whole_records(papers),
        whole_papers=Share(sum(_is_whole(paper) for paper in papers), len(papers)),
        splits=sum(_parts(paper, of_gold=True) for paper in papers),
        merges=sum(_parts(paper, of_gold=False) for paper in papers),
        rag=_confusion(papers),
        slices=_slices(papers, each),
        none_papers=len(empty),
        false_records=sum(row.table == "recommendations" for paper in empty for row in paper.comparisons),
        evidence=Share(sum(s.proof.holding for s in samples), sum(s.proof.values for s in samples)),
        confidence=_bins(rated),
        sure_from=_sure_from(rated),
        misses=tuple(miss for paper in papers for miss in _misses(paper)),
    )


def _counts(rows: Iterable[Comparison], way: str = "strict") -> dict[str, Counts]:
    """Counts by table.field."""
    counts: dict[str, Counts] = defaultdict(lambda: NONE)
    for row in rows:
        for value in row.values:
            if value.is_compared:
                counts[f"{row.table}.{value.field}"] += Counts(any(value.right), bool(value.found), way in value.equal)
    return counts


def _total(counts: Iterable[Counts] | dict[str, Counts]) -> Counts:
    total = NONE
    for one in counts.values() if isinstance(counts, dict) else counts:
        total += one
    return total


def _score(counts: dict[str, Counts]) -> FieldScore:
    strict = counts["strict"]
    rates = {way: Rates(one.precision, one.recall, one.f1) for way, one in counts.items()}
    return FieldScore(strict.gold, strict.found, rates)


def _by_table(fields: dict[str, dict[str, Counts]]) -> dict[str, FieldScore]:
    tables: dict[str, dict[str, Counts]] = defaultdict(lambda: dict.fromkeys(WAYS, NONE))
    for name, ways in fields.items():
        for way, counts in ways.items():
            tables[name.split(".")[0]][way] += counts
    return {name: _score(tables[name]) for name in sorted(tables)}


def _mean(values: Iterable[float]) -> float:
    listed = list(values)
    return sum(listed) / len(listed) if listed else 1.0


def _whole_records(papers: Sequence[PaperScore]) -> dict[str, Share]:
    """Of each table the rows that are right in every field; a row too many is a wrong one."""
    right: Counter[str] = Counter()
    rows: Counter[str] = Counter()
    for paper in papers:
        for row in paper.comparisons:
            rows[row.table] += 1
            right[row.table] += row.is_right
    return {table: Share(right[table], rows[table]) for table in sorted(rows)}


def _is_whole(paper: PaperScore) -> bool:
    return all(row.is_right for row in paper.comparisons)


def _parts(paper: PaperScore, of_gold: bool) -> int:
    """Texts of the gold that were read as several records (splits); or records that hold several of the gold's."""
    count = 0
    for table in RATED:
        rows = [row for row in paper.comparisons if row.table == table]
        gold = [_wording(row.gold) for row in rows if row.gold]
        found = [_wording(row.record) for row in rows if row.record]
        wholes, parts = (gold, found) if of_gold else (found, gold)
        for whole in wholes:
            inside = [part for part in parts if len(part) >= SHORTEST and part in whole and part != whole]
            count += len(inside) >= 2 and sum(map(len, inside)) <= len(whole)
    return count


def _wording(row: object) -> str:
    text = row.get("text") if isinstance(row, dict) else None
    return letters(str((text[0] if isinstance(text, list) else text) or ""))


def _confusion(papers: Sequence[PaperScore]) -> dict[str, dict[str, int]]:
    """Ratings: the gold's colour → the colour read.  ``absent``: no such row; ``no colour``: words alone."""
    table: dict[str, Counter[str]] = defaultdict(Counter)
    for paper in papers:
        for row in paper.comparisons:
            if row.table != "rag" or (row.gold is not None and "rag" not in row.gold):
                continue
            table[_colour(row.gold)][_colour(row.record)] += 1
    return {wanted: dict(sorted(found.items())) for wanted, found in sorted(table.items())}


def _colour(row: object) -> str:
    if not isinstance(row, dict):
        return "absent"
    value = row["rag"][0] if isinstance(row["rag"], list) else row["rag"]
    if value is None and row.get("delivery") == "unknown":
        return "unreadable"
    return str(value or "no colour")


def _slices(papers: Sequence[PaperScore], each: Sequence[Counts]) -> dict[str, Slice]:
    groups: dict[str, list[Counts]] = defaultdict(list)
    for paper, counts in zip(papers, each, strict=True):
        pages = (paper.result.document.page_count or 1) > 1
        kind = paper.gold.get("documents", {}).get("document_type", "not stated")
        kind = kind[0] if isinstance(kind, list) else kind
        for name in (f"kind: {kind}", "pages: several" if pages else "pages: one", *paper.sample.slices):
            groups[name].append(counts)
    return {name: Slice(len(group), _total(group).f1) for name, group in sorted(groups.items())}


def _bins(rated: Sequence[tuple[float, bool]]) -> tuple[Bin, ...]:
    bins = []
    for low, high in pairwise((*BINS, 2.0)):
        inside = [is_right for confidence, is_right in rated if low <= confidence < high]
        bins.append(Bin(low, Share(sum(inside), len(inside))))
    return tuple(bins)


def _sure_from(rated: Sequence[tuple[float, bool]]) -> float | None:
    """The lowest confidence such that of all records with that much or more 99 of 100 are right."""
    best = None
    right = 0
    ordered = sorted(rated, reverse=True)
    for number, (confidence, is_right) in enumerate(ordered, 1):
        right += is_right
        last_of_its_kind = number == len(ordered) or ordered[number][0] < confidence
        if last_of_its_kind and right / number >= SURE:
            best = confidence
    return best


def _misses(paper: PaperScore) -> Iterable[Miss]:
    for row in paper.comparisons:
        wrong = [value for value in row.values if value.is_compared and not value.is_right]
        if wrong:
            values = tuple(Wrong(value.field, value.right, value.found) for value in wrong)
            yield Miss(paper.name, row.table, values, row_id(row.table, dict(row.record)) if row.record else None)
