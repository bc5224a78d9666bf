"""How good the program is: a corpus with gold, read and compared, field by field.

In: the samples of a corpus and a way to read a document.  Out: for every paper the comparison of each of its rows with
the gold, from which :mod:`pipeline.evaluate.scores` makes the figures.

1. the document is read as any other would be; 2. its rows are found again on the page; 3. each paper's rows are paired
with the gold's and compared.  A document that could not be read misses everything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from typing import Any

from pipeline.evaluate.compare import Comparison, Records, compare
from pipeline.evaluate.proof import Proof, disagreements
from pipeline.evaluate.samples import Gold, Sample
from pipeline.result import Result

Reader = Callable[[str], Result]  # a document's path to its records


@dataclass(frozen=True)
class PaperScore:
    """One gold record compared: a document, or a paper of a pack."""

    sample: Sample
    name: str  # the sample's, with the pages of a paper in a pack
    gold: Gold
    result: Result  # of this paper
    comparisons: tuple[Comparison, ...]


@dataclass(frozen=True)
class SampleScore:
    """A sample compared: its papers, and how many of its values were found again on the page."""

    sample: Sample
    papers: tuple[PaperScore, ...]
    proof: Proof


def evaluate(samples: Sequence[Sample], read: Reader, workers: int = 1) -> Iterator[SampleScore]:
    """Read every sample and compare it with its gold, in the order of the samples."""
    measure = partial(measure_sample, read=read)
    if workers == 1 or len(samples) == 1:
        yield from map(measure, samples)
        return
    with ProcessPoolExecutor(min(workers, len(samples)), mp_context=get_context("spawn")) as pool:
        yield from pool.map(measure, samples)


def measure_sample(sample: Sample, read: Reader) -> SampleScore:
    """One sample read, its values found again on the page, its papers compared with their gold."""
    result = read(str(sample.document))
    return SampleScore(sample, tuple(_papers(sample, result)), _proof(sample, result))


def _proof(sample: Sample, result: Result) -> Proof:
    if sample.document.suffix != ".pdf" or result.document.status == "failed":
        return Proof(0, 0)
    return disagreements(sample.document.read_bytes(), result)[0]


def _papers(sample: Sample, result: Result) -> Iterator[PaperScore]:
    for gold in sample.golds:
        paper = _of_pages(result, gold["pages"]) if "pages" in gold else result
        name = f"{sample.name}, pages {gold['pages'][0]} to {gold['pages'][1]}" if "pages" in gold else sample.name
        yield PaperScore(sample, name, gold, paper, tuple(compare(gold, records_of(paper))))


def _of_pages(result: Result, pages: Sequence[int]) -> Result:
    """The paper of a pack that has most pages in common with those of the gold."""

    def common(paper: Result) -> float:
        first, last = paper.document.first_page or 1, paper.document.last_page or 1
        both = max(0, min(last, pages[1]) - max(first, pages[0]) + 1)
        return both / (last - first + pages[1] - pages[0] + 2 - both)

    return max((*result.parts, result), key=common)


def records_of(result: Result) -> Records:
    """The rows of one paper by table, as they stand in the dataset."""
    records: dict[str, list[dict[str, Any]]] = {}
    for record in (result.document, *result.records):
        records.setdefault(record.TABLE, []).append(record.model_dump(mode="json"))
    return records
