"""Which committee a paper's head names."""

from __future__ import annotations

import pytest
from outlines import nodes_of

from pipeline.classify.committee import committee_of


@pytest.mark.parametrize(
    ("head", "committee"),
    [
        ("TESTFORD BOROUGH COUNCIL\nCABINET\nMinutes of the meeting held in the Town Hall on 11 March 2025", "CABINET"),
        ("Testford Council\nAudit Committee\nMinutes of a meeting held on 11 March 2025", "Audit Committee"),
        ("TESTFORD BOROUGH COUNCIL\nMinutes of the meeting held in the Town Hall on 11 March 2025", ""),
    ],
)
def test_a_committee_may_stand_over_its_minutes_in_one_block_of_type(head: str, committee: str) -> None:
    assert str(committee_of(nodes_of(f"**{head}", "Present: Councillors Lamb and Okoro"), (), ())) == committee


@pytest.mark.parametrize("line", ["FULL COUNCIL", "Full Council", "Annual Council"])
def test_the_whole_council_may_be_the_meeting(line: str) -> None:
    head = ("WETHERHAM DISTRICT COUNCIL", line, "Wednesday 9 July 2025", "Subject: Peer challenge")
    assert str(committee_of(nodes_of(*head), (), ())) == line


@pytest.mark.parametrize("meets", ["Meeting to be held on 14 October 2025", "Friday 14 November 2025"])
def test_an_authority_may_meet_as_a_whole(meets: str) -> None:
    head = ("# Testshire Fire and Rescue Authority", f"**{meets}", "# Fire Peer Challenge", "**Executive Summary")
    assert str(committee_of(nodes_of(*head), (), ())) == "Testshire Fire and Rescue Authority"


def test_an_authority_s_committee_is_the_meeting() -> None:
    head = ("# Testshire Fire Authority", "**Audit Committee", "Friday 14 November 2025", "**Executive Summary")
    assert str(committee_of(nodes_of(*head), (), ())) == "Audit Committee"
