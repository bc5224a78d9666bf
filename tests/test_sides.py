"""Sections in which the peer team and others recommend: who speaks decides."""

from __future__ import annotations

import pytest
from outlines import document_of

from extractors.contents import Contents
from extractors.papers import committee_report

HEAD = (
    "# Harrowdale District Council",
    "Report to: Cabinet",
    "# 1. Why this report",
    "1.1 A peer team was in Harrowdale from 4 to 7 November 2025 at the council’s invitation.",
    "# 2. Recommendations",
)
TAIL = ("# 3. The challenge", "3.1 Internal Audit recommended in June that this should be done within a year.")
PEERS = ("Review how decisions are taken between meetings.", "Give heads of service the time to lead change.")
ASKED = ("accepts the recommendations of the peer team; and", "approves the outline response in Appendix B.")


def numbered(items: tuple[str, ...], start: int = 1) -> list[str]:
    return [f"    {start + at}. {item}" for at, item in enumerate(items)]


def read(*lines: str) -> list[tuple[str, str, str, str]]:
    found = committee_report(Contents(document_of(*HEAD, *lines, *TAIL))).recommendations
    return sorted((str(item.ref), item.kind, item.made, str(item.text)) for item in found)


WANTED = [
    ("1.", "peer", "2025", PEERS[0]),
    ("2.", "peer", "2025", PEERS[1]),
    ("3.", "decision", "", ASKED[0]),
    ("4.", "decision", "", ASKED[1]),
]


@pytest.mark.parametrize(
    ("peers", "officers"),
    [
        (
            ("**From the review", "The peer team recommended in November 2025 that the council should:"),
            ("**From officers", "In the light of the above, officers recommend that Cabinet:"),
        ),
        (("2.2 The peer team recommended that the Council:",), ("2.3 Officers recommend that Cabinet:",)),
        (("**The peer team", "The council should:"), ("**Officers", "It is recommended that Cabinet:")),
        (("**Recommendations of the peer team",), ("**Recommendations of officers",)),
        (("The Council was recommended by the peer team to:",), ("Cabinet is therefore recommended to:",)),
        (("Peers:",), ("Officers:",)),
    ],
)
def test_peers_and_officers_recommend_in_one_series(peers: tuple[str, ...], officers: tuple[str, ...]) -> None:
    said = "2.1 There are two sets of recommendations here. The first was made by the review, the other by officers."
    assert read(said, *peers, *numbered(PEERS), *officers, *numbered(ASKED, 3)) == WANTED


def test_what_auditors_list_is_theirs() -> None:
    audit = ("**Internal Audit", "Internal Audit recommended:", *numbered(("Revise the plan within a year.",)))
    found = read(*audit, "**Officers", "It is recommended that Cabinet:", *numbered(ASKED, 2))
    assert [item[1] for item in found] == ["audit", "decision", "decision"]


@pytest.mark.parametrize(
    "said",
    [
        "The Overview and Scrutiny Committee recommends to Cabinet that:",
        "The Overview and Scrutiny Committee considered the report on 3 February and recommended that Cabinet:",
        "The Task and Finish Group met twice and has recommended that the Executive:",
    ],
)
def test_scrutiny_recommends_before_officers_do(said: str) -> None:
    found = read(said, *numbered(("publishes one tracker;",)), "It is recommended that Cabinet:", *numbered(ASKED, 2))
    assert [item[1] for item in found] == ["scrutiny", "decision", "decision"]


def test_officers_alone_quote_the_peers_in_an_item_of_theirs() -> None:
    lines = ("Cabinet is asked to:", "    (a) note the report;", "    (b) agree what the peer team recommended:")
    points = ("        (i) fewer boards;", "        (ii) more time;")
    assert [item[:2] for item in read(*lines, *points, "    (c) ask for a further report.")] == [
        ("(a)", "decision"),
        ("(b)", "decision"),
        ("(c)", "decision"),
    ]


def test_prose_before_the_stem_is_no_item() -> None:
    lines = ("2.1 The Committee saw this report in draft.", "2.2 Cabinet is asked to:", *numbered(ASKED))
    assert [item[0] for item in read(*lines)] == ["1.", "2."]


@pytest.mark.parametrize(
    ("stem", "whom"),
    [
        ("2.2 Subject to the views of the Committee, it will be recommended that the Executive:", "the Executive"),
        ("2.2 Once the Committee has spoken, it will be recommended to Cabinet that the Executive:", "Cabinet"),
        ("2.2 If the Committee agrees, Council will then be invited to:", "Council"),
        ("2.2 The Executive will in turn be recommended to:", "The Executive"),
    ],
)
def test_a_second_stem_between_items_whose_letters_run_on_belongs_to_none(stem: str, whom: str) -> None:
    first = ("2.1 The Committee is asked to:", "    (a) say what it thinks; and", "    (b) nominate three members.")
    second = ("    (c) invites the LGA; and", "    (d) agrees that the report be published.")
    found = committee_report(Contents(document_of(*HEAD, *first, stem, *second, *TAIL))).recommendations
    assert [(str(item.ref), str(item.addressed_to)) for item in found] == [
        ("(a)", "The Committee"),
        ("(b)", "The Committee"),
        ("(c)", whom),
        ("(d)", whom),
    ]
    assert str(found[1].text) == "nominate three members."
