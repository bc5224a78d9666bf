"""Recommendations in groups, below the subjects that they are about."""

from __future__ import annotations

import pytest
from recommendation_lists import HEAD, NUMBERED, POINTS, PROSE, read

SUBJECTS = ("Local priorities and outcomes", "Governance and culture", "Housing")


@pytest.mark.parametrize("lead", ["# Recommendations", "The peer team recommends that the council should:"])
def test_lists_at_the_end_of_each_subject_belong_to_it(lead: str) -> None:
    lead = lead.replace("# ", "**")
    lines = [
        line
        for subject, point in zip(SUBJECTS, POINTS, strict=True)
        for line in (f"# {subject}", PROSE, lead, f"• {point}", f"• {point[:-1]} with care and in good time.")
    ]
    found = read(*lines, "# Next steps", PROSE)
    assert [str(item.theme) for item in found] == [subject for subject in SUBJECTS for _ in range(2)]


def test_one_list_below_a_heading_of_no_theme_has_none() -> None:
    found = read("# What we found", PROSE, "**Recommendations", *NUMBERED)
    assert [str(item.theme) for item in found] == ["", "", ""]


NAMES = ("**Vision and place", "**Money")


@pytest.mark.parametrize(
    "items",
    [
        ("R1: Agree a vision for the town.", "R2: Meet the parishes each month.", "R3: Publish the budget earlier."),
        ("1. Agree a vision for the town.", "2. Meet the parishes each month.", "3. Publish the budget earlier."),
        ("• Agree a vision for the town.", "• Meet the parishes each month.", "• Publish the budget earlier."),
    ],
)
@pytest.mark.parametrize("above", [HEAD, "The review followed up the peers’ recommendations, which were, by theme:"])
def test_headings_over_groups_are_themes(items: tuple[str, ...], above: str) -> None:
    found = read(PROSE, above, NAMES[0], *items[:2], NAMES[1], items[2], "# Next steps", PROSE)
    assert [str(item.text) for item in found] == [
        "Agree a vision for the town.",
        "Meet the parishes each month.",
        "Publish the budget earlier.",
    ]
    assert [str(item.theme) for item in found] == ["Vision and place", "Vision and place", "Money"]
    assert [str(item.ref) for item in found] == [item.split()[0].strip(":•") for item in items]


def test_headlines_that_advise_keep_the_bullets_that_explain_them() -> None:
    found = read(
        HEAD, "**Agree a vision", "• Ask the parishes.", "• Publish it.", "**Balance the budget", "• Cut costs."
    )
    assert [str(item.headline) for item in found] == ["Agree a vision", "Balance the budget"]
