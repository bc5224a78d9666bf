"""What a plan says outside its table: events with dates, the day of its statements, the year of its recommendations."""

from __future__ import annotations

from pipeline.process import process
from pipeline.read import Source

PLAN = """# Eastmarsh Borough Council: Corporate Peer Challenge action plan

Updated February 2026

The peer team was on site from 10 to 13 June 2025. The table gives the position at 31 January 2026.

| Ref | What the peers recommended in 2025 | Action | Lead | By when | Progress | RAG |
|---|---|---|---|---|---|---|
| R1 | Agree a short plan. | Write it. | Chief Executive | May 2026 | A draft is written. | Green |
| R2 | Publish a budget. | Publish it. | Director of Resources | June 2026 | Not begun. | Red |
"""


def test_what_a_plan_tells_in_prose_belongs_to_its_records() -> None:
    records = process(Source("plan.md", PLAN.encode())).records
    by_table = {
        table: [r for r in records if table == r.TABLE] for table in ("milestones", "progress", "recommendations")
    }
    assert [(m.event, m.date_text) for m in by_table["milestones"]] == [("on_site", "10 to 13 June 2025")]
    assert [str(p.as_of_start) for p in by_table["progress"]] == ["2026-01-31"] * 2
    assert [r.made for r in by_table["recommendations"]] == ["2025"] * 2


def test_the_table_of_a_plan_is_no_peer_team() -> None:
    assert not [r for r in process(Source("plan.md", PLAN.encode())).records if r.TABLE == "peers"]
