"""What a position statement asks of the peers, and whose recommendations it answers."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from pipeline.process import process
from pipeline.read import Source
from schemas.records import Record

TABLE = """| Recommendation | What we have done |
|---|---|
| Write a financial strategy that members own. | Adopted, and renewed each year since. |
| Agree how we work with our parishes. | A charter was signed by 38 of them. |
"""


def records(told: str, asked: str) -> Sequence[Record]:
    page = "# Fenwold District Council\n\n# Position statement for the corporate peer challenge\n\nMay 2026\n\n"
    page += "We welcome the peer team, who will be with us from 9 to 12 June 2026.\n\n"
    page += f"## What we did\n\n{told}\n\n{TABLE}\n\n{asked}\n"
    return process(Source("statement.md", page.encode())).records


@pytest.mark.parametrize(
    ("told", "made"),
    [
        ("A peer team last came to Fenwold in September 2021. Its report made two recommendations.", "2021"),
        ("Peers were last here in November 2019, and made two recommendations.", "2019"),
        ("Our previous challenge, in 2020, made two recommendations.", "2020"),
        ("We have acted on what was recommended.", None),  # never the challenge to come
    ],
)
def test_the_review_before_made_them(told: str, made: str | None) -> None:
    found = [r for r in records(told, "") if r.TABLE == "recommendations"]
    assert [r.made for r in found] == [made, made]


@pytest.mark.parametrize(
    ("asked", "rows"),
    [
        (
            "## Your advice\n\nWe have asked the team to look at:\n\n- Is our plan realistic?\n- Who should lead it?\n",
            [("question", "Is our plan realistic?"), ("question", "Who should lead it?")],
        ),
        (
            "## Questions for the peer team\n\n1. Is our plan realistic?\n2. Who should lead it?\n",
            [("question", "Is our plan realistic?"), ("question", "Who should lead it?")],
        ),
        (
            "## Your advice\n\nWe would particularly welcome the views of the team on:\n\n- our plan\n- its cost\n",
            [("item", "our plan"), ("item", "its cost")],
        ),
        ("## Evidence\n\nWe have sent the team these documents to consider:\n\n- our plan\n- our accounts\n", []),
        ("## Our residents\n\nWe asked residents in a survey:\n\n- Is our plan realistic?\n- Who should lead?\n", []),
    ],
)
def test_what_the_team_is_asked(asked: str, rows: list[tuple[str, str]]) -> None:
    told = "Our last challenge was in 2021."
    assert [(r.level, r.text) for r in records(told, asked) if r.TABLE == "scope"] == rows


THEMES = """## The challenge

The team will look at the five themes of every challenge:

- Local priorities and outcomes
- Organisational and place leadership
- Governance and culture
- Financial planning and management
- Capacity for improvement
"""
QUESTIONS = ["Is our plan realistic?", "Who should lead it?", "What would you do next?"]


@pytest.mark.parametrize(
    "heading",
    [
        "Questions we would like to explore with you",
        "What we would like to ask the team",
        "Our questions",
        "Issues to test with the peer team",
    ],
)
@pytest.mark.parametrize("mark", ["- {}", "{at}. {}", "{}\n"])
def test_questions_behind_the_themes_are_of_the_scope(heading: str, mark: str) -> None:
    listed = "\n".join(mark.format(text, at=at) for at, text in enumerate(QUESTIONS, 1))
    page = f"{THEMES}\n## 1. Governance and culture\n\nWe hold our meetings in public.\n\n## {heading}\n\n{listed}\n"
    rows = [(r.level, r.text) for r in records("Our last challenge was in 2021.", page) if r.TABLE == "scope"]
    assert len([text for level, text in rows if level == "theme"]) == 5
    assert [text for level, text in rows if level == "question"] == QUESTIONS


def test_questions_of_others_behind_the_themes_are_not() -> None:
    listed = "\n".join(f"- {text}" for text in QUESTIONS)
    found = records("We were reviewed in 2021.", f"{THEMES}\n## What residents wanted to know\n\n{listed}\n")
    assert {r.level for r in found if r.TABLE == "scope"} == {"theme"}
