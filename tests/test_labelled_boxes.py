"""Recommendations below labels that differ in their number alone, with the progress told below each."""

from __future__ import annotations

import pytest
from outlines import document_of, nodes_of

from extractors.contents import Contents
from extractors.labelled_boxes import labelled
from extractors.papers import progress_review

WANTED = ("Set a clear direction for the council beyond the next election.", "Rebuild reserves within three years.")
TOLD = ("The plan was adopted by Council in October with only two votes against.", "Reserves stood at £2.9 million.")
HEAD = (
    "# Corporate Peer Challenge Progress Review",
    "February 2026",
    "The Council had a Corporate Peer Challenge from 18 to 21 March 2025.",
    "# Progress against each recommendation",
)
NEXT = (
    "# Where next",
    "Following the review in January 2026, the team makes two further recommendations:",
    "    • Publish the delivery plan by June 2026.",
    "    • Agree how members will be kept informed.",
)


def boxes(label: str, gap: str = "    ") -> list[str]:
    lines = []
    for at, (wording, told) in enumerate(zip(WANTED, TOLD, strict=True)):
        number = label.format(n=at + 1, a="AB"[at], w=("one", "two")[at])
        lines += [f"{gap}{number}", f"{gap}{wording}", told, "It deserves to be tested by scrutiny every quarter."]
    return lines


def read(*lines: str) -> list[tuple[str, str, str, str]]:
    found = progress_review(Contents(document_of(*HEAD, *lines, *NEXT))).recommendations
    return [(str(item.ref), str(item.text), item.made, " ".join(str(p.text) for p in item.progress)) for item in found]


@pytest.mark.parametrize(
    ("label", "first"),
    [
        ("**What we recommended in March 2025: {n}", "1"),
        ("**What we recommended in March 2025 – no. {n}", "1"),
        ("**The peer team’s recommendation ({n})", "1"),
        ("**Original recommendation {a}", "A"),
        ("**2025 recommendation {n}", "1"),
        ("**Recommendation {w} of the peer challenge", "Recommendation one"),
        ("What we said in 2025, recommendation {n}:", "1"),
    ],
)
@pytest.mark.parametrize("gap", ["    ", ""])
def test_a_label_s_number_is_the_reference_and_what_is_told_below_is_progress(label: str, first: str, gap: str) -> None:
    found = read(*boxes(label, gap))
    further = [item for item in found if item[2] == "2026"]
    assert len(found) == 4
    assert len(further) == 2
    assert found[0] == (first, WANTED[0], "2025", f"{TOLD[0]} It deserves to be tested by scrutiny every quarter.")
    assert found[1][1:3] == (WANTED[1], "2025")


def test_paragraphs_set_in_as_the_first_is_belong_to_the_wording() -> None:
    more = "    This should be done with all groups."
    lines = boxes("**What we recommended in March 2025: {n}")
    assert read(*lines[:2], more, *lines[2:])[0][1] == f"{WANTED[0]} This should be done with all groups."


def test_labels_without_numbers_count_where_there_are_three() -> None:
    one = ("**What we recommended", "    Set a clear direction for the council.", "It was adopted in October.")
    assert len(labelled(nodes_of(*HEAD, *one, *one, *one), "2025")[0]) == 3
    assert labelled(nodes_of(*HEAD, *one, *one), "2025")[0] == []


def test_a_list_at_the_head_prints_the_same_recommendations() -> None:
    listed = ("The recommendations made in March 2025 were:", *(f"    {n}. {text}" for n, text in enumerate(WANTED, 1)))
    found = read(*listed, "# What has been done", *boxes("**What we recommended in March 2025: {n}"))
    assert [item[:2] for item in found[:2]] == [("1", WANTED[0]), ("2", WANTED[1])]
    assert len(found) == 4


@pytest.mark.parametrize(
    "lines",
    [
        ("**Recommendations in brief: 7", "    Prose.", "**What the team recommended 2", "    Prose."),
        ("The team made recommendations on 2.", "It made recommendations on 3.", "More prose stands here."),
        (),
    ],
)
def test_other_lines_are_no_labels(lines: tuple[str, ...]) -> None:
    nodes = nodes_of(*HEAD, *lines)
    assert labelled(nodes, "2025") == ([], nodes)
