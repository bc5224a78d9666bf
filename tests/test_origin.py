"""Who made the recommendations of a plan: what stands nearest to its table decides."""

from __future__ import annotations

import pytest

from pipeline.process import process
from pipeline.read import Source

ROWS = """
| R1 | Reconcile the account each month. | Finance Manager | May 2026 | Done. |
| R2 | Remove leavers from systems within two days. | Head of Digital | June 2026 | Begun. |
"""
HEADS = (
    """| Ref | Recommendation | Owner | Due date | Progress |
|---|---|---|---|---|"""
    + ROWS
)
AUDITS = """| Audit | Recommendation | Owner | Due date | Progress |
|---|---|---|---|---|""" + ROWS.replace("R1", "Payroll").replace("R2", "Access to systems")
ASIDE = "The peer team’s recommendations of October 2025 have an action plan of their own, which Cabinet follows.\n\n"


def kinds(page: str) -> list[str]:
    records = process(Source("plan.md", page.encode())).records
    return [r.recommendation_type for r in records if r.TABLE == "recommendations"]


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        ("# Council\n\n# Internal Audit progress report\n\n" + ASIDE + HEADS, "audit"),
        ("# Council\n\n# Progress report\n\n" + ASIDE + AUDITS, "audit"),
        ("# Council\n\n# Progress\n\n" + ASIDE + "## Appendix 1: Internal Audit recommendations\n\n" + HEADS, "audit"),
        ("# Council\n\n# Scrutiny recommendations tracker\n\n" + ASIDE + HEADS, "scrutiny"),
        ("# Council\n\n# Corporate peer challenge action plan\n\nInternal Audit has looked at it.\n\n" + HEADS, "peer"),
        ("# Council\n\n# Action plan\n\nReport of the Head of Internal Audit\n\n" + ASIDE + HEADS, "peer"),
    ],
)
def test_who_recommends(page: str, kind: str) -> None:
    assert kinds(page) == [kind, kind]


def test_each_appendix_has_its_own() -> None:
    page = "# Council\n\n# Internal Audit progress report\n\n" + HEADS
    page += "\n## Appendix B: Peer challenge recommendations\n\n" + HEADS.replace("month", "week").replace("two", "ten")
    assert kinds(page) == ["audit"] * 2 + ["peer"] * 2
