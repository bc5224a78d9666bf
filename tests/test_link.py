"""A paper that is given alone and again inside a pack, or in another form, is known again and linked."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pikepdf
import pytest
from batches import read_here, records
from conftest import CORPUS, document, golds

from pipeline.batch import Settings
from pipeline.datasets import write_dataset
from schemas.records import DocumentRecord, Issue, Link, Recommendation, Record

PAPERS = [
    pytest.param("pack_eastmarsh_plain", 2, id="a report"),
    pytest.param("pack_eastmarsh_plain", 4, id="a feedback report"),
    pytest.param("pack_harbourne_bookmarked", 2, id="minutes"),
    pytest.param("pack_harbourne_bookmarked", 4, id="a plan"),
    pytest.param("pack_northmere", 5, id="the last report"),
]
REPORT = """# Tarnbeck Borough Council

**Report to:** Cabinet

**Date:** 12 September 2024

## Recommendations

1. That Cabinet notes the work that has followed the peer challenge.
2. That Cabinet agrees to publish the action plan on the council's website.

## Financial implications

None.
"""


def rows_of(*files: Path) -> list[Record]:
    settings = Settings(supplement=str(CORPUS / "councils.csv"))
    with TemporaryDirectory() as folder:
        return records(read_here([str(file) for file in files], Path(folder), settings))


def twins(rows: Sequence[Record]) -> list[Issue]:
    return [row for row in rows if isinstance(row, Issue) and row.code == "same_paper"]


def links(rows: Sequence[Record]) -> list[tuple[str, str]]:
    return [(row.from_id, row.to_id) for row in rows if isinstance(row, Link)]


def written(folder: Path, *texts: str) -> list[Path]:
    """Markdown files of these texts, in this order."""
    paths = [folder / f"paper{number}.md" for number in range(1, len(texts) + 1)]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


def alone(pack: str, part: int, folder: Path) -> Path:
    """The pages of one paper of a pack, as a file of its own."""
    first, last = golds(pack)[part - 1]["pages"]
    target = folder / f"{part}.pdf"
    with pikepdf.open(document(pack)) as whole, pikepdf.new() as paper:
        paper.pages.extend(whole.pages[first - 1 : last])
        paper.save(target)
    return target


@pytest.mark.parametrize(("pack", "part"), PAPERS)
@pytest.mark.parametrize("pack_first", [False, True], ids=["the paper first", "the pack first"])
def test_a_paper_of_a_pack_is_known_again(pack: str, part: int, pack_first: bool, tmp_path: Path) -> None:
    files = [alone(pack, part, tmp_path), document(pack)]
    rows = rows_of(*(files[::-1] if pack_first else files))
    (issue,) = twins(rows)
    made: dict[str, list[Recommendation]] = {}
    for row in rows:
        if isinstance(row, Recommendation):
            made.setdefault(row.document_id, []).append(row)
    (known,) = [name for name in made if f"document {name}:" in issue.message]
    earlier, later = made[known], made[issue.document_id]
    assert issue.severity == "info"
    assert [row.text for row in earlier] == [row.text for row in later]
    pairs = [(one.recommendation_id, other.recommendation_id) for one, other in zip(earlier, later, strict=True)]
    assert links(rows) == pairs
    assert {("." in known), ("." in issue.document_id)} == {True, False}  # a part of the pack and the lone paper
    assert ("." in known) == pack_first


def test_the_other_papers_of_the_pack_are_not_linked(tmp_path: Path) -> None:
    rows = rows_of(alone("pack_eastmarsh_plain", 2, tmp_path), document("pack_eastmarsh_plain"))
    linked = {name.split("/")[0] for pair in links(rows) for name in pair}
    holding = {row.document_id for row in rows if isinstance(row, Recommendation)}
    assert len(linked) == 2
    assert len(holding) > 3


def test_two_files_with_one_paper_are_linked_each_recommendation_to_its_own(tmp_path: Path) -> None:
    rows = rows_of(*written(tmp_path, REPORT, REPORT + "\nContact: reception\n"))
    first, second = [row.document_id for row in rows if isinstance(row, DocumentRecord)]
    assert links(rows) == [(f"{first}/r00{number}", f"{second}/r00{number}") for number in (1, 2)]
    (issue,) = twins(rows)
    assert issue.document_id == second
    assert {(row.relation, row.method, row.score) for row in rows if isinstance(row, Link)} == {("same", "both", 1.0)}


def test_every_further_copy_is_linked_to_the_first(tmp_path: Path) -> None:
    rows = rows_of(*written(tmp_path, REPORT, REPORT + "\n", REPORT + "\n\n"))
    first, *others = [row.document_id for row in rows if isinstance(row, DocumentRecord)]
    assert [issue.document_id for issue in twins(rows)] == others
    assert {one.split("/")[0] for one, _ in links(rows)} == {first}


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(REPORT.replace("12 September", "10 October"), id="of another day"),
        pytest.param(REPORT.replace("agrees to publish", "declines to publish"), id="one word changed"),
        pytest.param(REPORT.replace("2. That", "2. That Cabinet waits a year.\n3. That"), id="one more"),
    ],
)
def test_a_paper_that_says_something_else_is_another(other: str, tmp_path: Path) -> None:
    rows = rows_of(*written(tmp_path, REPORT, other))
    assert sum(isinstance(row, Recommendation) for row in rows) >= 4
    assert (twins(rows), links(rows)) == ([], [])


def test_case_and_punctuation_make_no_other_paper(tmp_path: Path) -> None:
    rows = rows_of(
        *written(tmp_path, REPORT, REPORT.replace("council's", "Council’s").replace("challenge.", "challenge;"))
    )
    assert len(links(rows)) == 2


def test_a_few_words_that_many_papers_have_are_no_sign_of_one_paper(tmp_path: Path) -> None:
    short = REPORT.split("1. That")[0] + "1. That the report be noted.\n"
    rows = rows_of(*written(tmp_path, short, short + "\nContact: reception\n"))
    assert sum(isinstance(row, Recommendation) for row in rows) == 2
    assert (twins(rows), links(rows)) == ([], [])


def test_papers_that_recommend_nothing_are_not_linked(tmp_path: Path) -> None:
    rows = rows_of(*written(tmp_path, "# Bins\n\nThey are emptied.\n", "# Bins\n\nThey are emptied.\n\n"))
    assert (twins(rows), links(rows)) == ([], [])


def test_the_same_bytes_twice_are_read_once_and_linked_to_nothing(tmp_path: Path) -> None:
    rows = rows_of(*written(tmp_path, REPORT, REPORT))
    assert [row.code for row in rows if isinstance(row, Issue) and row.code == "duplicate_input"] == ["duplicate_input"]
    assert (twins(rows), links(rows)) == ([], [])


def test_the_links_of_a_dataset_lead_to_recommendations_that_it_has(tmp_path: Path) -> None:
    files = [str(path) for path in written(tmp_path, REPORT, REPORT + "\n")]
    write_dataset(read_here(files, tmp_path), tmp_path / "dataset", ["csv"])
    with (tmp_path / "dataset" / "recommendations.csv").open(encoding="utf-8-sig", newline="") as file:
        known = {row["recommendation_id"] for row in csv.DictReader(file)}
    with (tmp_path / "dataset" / "links.csv").open(encoding="utf-8-sig", newline="") as file:
        found = [(row["from_id"], row["to_id"]) for row in csv.DictReader(file)]
    assert len(found) == 2
    assert {name for pair in found for name in pair} <= known
