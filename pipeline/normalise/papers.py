"""The rows of what reports, letters and reviews print: councils, labelled facts, scope, peers, milestones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.normalise.milestones import clashes, read_when
from pipeline.normalise.peers import peer_type
from pipeline.normalise.themes import read_theme
from schemas.document import NO_TEXT
from schemas.records import DocumentCouncil, FrontMatter, Milestone, Peer, Scope

if TYPE_CHECKING:
    from pipeline.classify import Head
    from pipeline.normalise.growing import Rows
    from schemas.printed import Printed


def head_rows(rows: Rows, head: Head) -> None:
    """The document's councils, and evidence for what its own row says."""
    for column, text in (("title", head.title), ("date_text", head.date_text), ("committee", head.committee)):
        rows.prove("documents", rows.document_id, column, text)
    for reason in head.reasons:
        rows.prove("documents", rows.document_id, "document_type", reason)
    for position, owner in enumerate(head.councils, 1):
        council = owner.council
        row_id = f"{rows.document_id}/document_councils/{position}"
        rows.add(
            DocumentCouncil(
                document_id=rows.document_id,
                position=position,
                name=council.name,
                gss_code=council.gss_code,
                council_type=council.council_type,
                name_text=str(owner.printed) or None,
            )
        )
        rows.prove("document_councils", row_id, "name_text", owner.printed)
    for doubt in head.doubts:
        rows.doubt(doubt, None, None)


def paper_rows(rows: Rows, printed: Printed, head: Head) -> None:
    """Facts, scope, peers and milestones, in printed order."""
    _facts(rows, printed)
    _scope(rows, printed)
    _peers(rows, printed)
    _milestones(rows, printed, head)


def _facts(rows: Rows, printed: Printed) -> None:
    for position, fact in enumerate(printed.facts, 1):
        row_id = f"{rows.document_id}/front_matter/{position}"
        rows.add(
            FrontMatter(
                document_id=rows.document_id,
                position=position,
                field=fact.field or None,
                label_text=str(fact.label),
                value_text=str(fact.value),
            )
        )
        rows.prove("front_matter", row_id, "label_text", fact.label)
        rows.prove("front_matter", row_id, "value_text", fact.value)


def _scope(rows: Rows, printed: Printed) -> None:
    for position, item in enumerate(printed.scope, 1):
        row_id = f"{rows.document_id}/scope/{position}"
        rows.add(
            Scope(
                document_id=rows.document_id,
                position=position,
                level=item.level,
                theme=read_theme(str(item.theme)),
                theme_text=str(item.theme) or None,
                text=str(item.text),
                page=item.text.page,
            )
        )
        rows.prove("scope", row_id, "theme_text", item.theme)
        rows.prove("scope", row_id, "text", item.text)


def _peers(rows: Rows, printed: Printed) -> None:
    for position, peer in enumerate(printed.peers, 1):
        row_id = f"{rows.document_id}/peers/{position}"
        rows.add(
            Peer(
                document_id=rows.document_id,
                position=position,
                name=str(peer.name) or None,
                role=str(peer.role) or None,
                organisation=str(peer.organisation) or None,
                peer_type=peer_type(peer),  # type: ignore[arg-type]  # validated by the model
                peer_text=str(peer.text),
                page=peer.text.page,
            )
        )
        for column, text in (
            ("name", peer.name),
            ("role", peer.role),
            ("organisation", peer.organisation),
            ("peer_text", peer.text),
        ):
            rows.prove("peers", row_id, column, text)


def _milestones(rows: Rows, printed: Printed, head: Head) -> None:
    whens = [read_when(milestone, head.date) for milestone in printed.milestones]
    doubts = clashes(printed.milestones, whens)
    for position, (milestone, when) in enumerate(zip(printed.milestones, whens, strict=True), 1):
        row_id = f"{rows.document_id}/milestones/{position}"
        rows.add(
            Milestone(
                document_id=rows.document_id,
                position=position,
                event=milestone.event,
                event_text=str(milestone.text or NO_TEXT) or None,
                date_text=str(milestone.date) or None,
                date_start=when.start,
                date_end=when.end,
                page=milestone.date.page,
            )
        )
        rows.prove("milestones", row_id, "event_text", milestone.text)
        rows.prove("milestones", row_id, "date_text", milestone.date)
        for at, doubt in doubts:
            if at == position - 1:
                rows.doubt(doubt, row_id, milestone.date.page)


def committee_name(printed: str) -> str | None:
    """The committee's name; one that is printed in capitals throughout in ordinary letters."""
    if not printed or not printed.isupper() or len(printed) < 5:
        return printed or None
    words = printed.lower().split()
    small = ("of", "and", "the", "for", "to", "in", "on", "with")
    return " ".join(word if at and word in small else word.capitalize() for at, word in enumerate(words))
