"""What a run tells while it goes, and what it found in the end."""

from __future__ import annotations

from collections import Counter
from typing import Any

from pipeline.batch.store import Head


class Watch:
    """Hears how a run goes; this one does nothing about it."""

    def begins(self, documents: int) -> None:
        """So many documents are meant; first what is kept of earlier runs is looked through."""

    def kept(self, name: str, head: Head) -> None:
        """The document was read in an earlier run."""

    def reads(self, documents: int) -> None:
        """So many documents are to be read now."""

    def pages(self, number: int) -> None:
        """So many further pages have been read."""

    def ended(self, name: str, head: Head) -> None:
        """The document has been read, or has failed."""


class Summary:
    """Counts of a run: documents by status, records by table, issues by severity."""

    def __init__(self) -> None:
        self.documents: Counter[str] = Counter()
        self.records: Counter[str] = Counter()
        self.issues: Counter[str] = Counter()
        self.papers = 0  # that packs were divided into
        self.duplicates = 0  # inputs with the bytes of another one

    def add(self, head: Head) -> None:
        self.documents[head.status] += 1
        self.records.update(head.tables)
        self.issues.update(head.issues)
        self.papers += head.parts

    def duplicate(self, head: Head) -> None:
        self.duplicates += 1
        self.issues["info"] += 1

    def told(self) -> dict[str, Any]:
        """As plain values; :meth:`of` makes a summary of them again."""
        return {name: dict(value) if isinstance(value, Counter) else value for name, value in vars(self).items()}

    @classmethod
    def of(cls, told: dict[str, Any]) -> Summary:
        summary = cls()
        for name, value in told.items():
            setattr(summary, name, Counter(value) if isinstance(value, dict) else value)
        return summary
