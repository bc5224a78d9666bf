"""What stands in a document, found once: its outline, and lists that both telling its kind and reading it need.

Each property is found when it is first asked for and kept; nothing here depends on the document's kind.
"""

from __future__ import annotations

from dataclasses import dataclass

from extractors.action_plan import Plan, read_plan
from extractors.decisions import decisions
from extractors.front_matter import front_matter
from extractors.milestones import milestones
from extractors.outline import Part, outline
from extractors.peer_recommendations import peer_recommendations
from extractors.peers import peers
from extractors.scope import scope
from schemas.document import Document
from schemas.kept import kept
from schemas.printed import PrintedFact, PrintedMilestone, PrintedPeer, PrintedRecommendation, PrintedScope


@dataclass(frozen=True)
class Contents:
    """A document and what was found in it."""

    document: Document

    @kept
    def nodes(self) -> list[Part]:
        return outline(self.document)

    @kept
    def plan(self) -> Plan:
        """What plan tables print, and how much of the document they are."""
        return read_plan(self.document)

    @kept
    def head(self) -> tuple[list[PrintedFact], int]:
        """The labelled facts, and the place of the first node behind them."""
        return front_matter(self.nodes)

    @property
    def facts(self) -> tuple[PrintedFact, ...]:
        return tuple(self.head[0])

    @kept
    def decisions(self) -> list[PrintedRecommendation]:
        return decisions(self.nodes)

    @kept
    def recommended(self) -> list[PrintedRecommendation]:
        """What a peer team recommends, whatever the year."""
        return peer_recommendations(self.nodes, "")

    @kept
    def peers(self) -> tuple[PrintedPeer, ...]:
        return tuple(peers(self.nodes))

    @kept
    def scope(self) -> tuple[PrintedScope, ...]:
        """What the review looks at; posts sought for its team, which a list behind the scope may name, are no part."""
        team = {(word.page, word.box) for peer in self.peers for word in peer.text.words[:1]}
        rows = scope(self.nodes)
        begin = [(row.text.words[0].page, row.text.words[0].box) if row.text else None for row in rows]
        return tuple(row for row, first in zip(rows, begin, strict=True) if row.level != "item" or first not in team)

    @kept
    def milestones(self) -> tuple[PrintedMilestone, ...]:
        return tuple(milestones(self.nodes))
