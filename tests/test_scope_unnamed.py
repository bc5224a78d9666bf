"""A scope whose themes the vocabulary lacks, as fire authorities' have them."""

from __future__ import annotations

import pytest
from outlines import nodes_of

from extractors.scope import scope

LEAD = "The core themes of every fire peer challenge are given below, with the questions that the team would ask."
THEMES = {
    "Community leadership": ["How well does the Service understand its risks?", "Is it a good partner?"],
    "Culture and inclusion": ["Do staff feel safe to speak up?"],
    "Capacity and change": ["Has the Service the skills that it needs?"],
}
ROWS = [row for name, asked in THEMES.items() for row in [("theme", name), *(("question", one) for one in asked)]]


def found(*lines: str) -> list[tuple[str, str]]:
    return [(row.level, str(row.text)) for row in scope(nodes_of(*lines))]


def test_headings_over_their_questions() -> None:
    lines = [line for name, asked in THEMES.items() for line in (f"**{name}", *(f"    • {one}" for one in asked))]
    assert found("# Scope", LEAD, *lines) == ROWS
    numbered = [f"**3.{at} {name}" for at, name in enumerate(THEMES, 1)]
    lines = [line for head, asked in zip(numbered, THEMES.values(), strict=True) for line in (head, *asked)]
    assert found("# Scope of the challenge", *lines) == ROWS


@pytest.mark.parametrize("form", ["• {} – {}", "1. {}: {}"])
def test_names_before_the_questions_of_a_list(form: str) -> None:
    lines = [form.format(name, " ".join(asked)) for name, asked in THEMES.items()]
    assert found("# Scope", LEAD, *lines) == ROWS


def test_what_is_asked_for_besides() -> None:
    lines = [f"• {name} – {' '.join(asked)}" for name, asked in THEMES.items()]
    more = ("The Authority also wishes the team to look at:", "• on-call availability in the north")
    assert found("# Scope", LEAD, *lines, *more) == [*ROWS, ("item", "on-call availability in the north")]


def test_bare_names_that_the_team_would_look_at() -> None:
    names = [*THEMES, "Prevention and protection"]
    lead = "The peer team would look at four themes:"
    assert found("# Scope", lead, *(f"• {name}" for name in names)) == [("theme", name) for name in names]
    assert not found("# Findings", "What we heard falls under four themes:", *(f"• {name}" for name in names))


def test_questions_under_headings_that_nothing_leads_in_to_are_no_scope() -> None:
    lines = [line for name, asked in THEMES.items() for line in (f"**{name}", *(f"    • {one}" for one in asked))]
    assert not found("# What residents asked", "People put these questions to us.", *lines)
