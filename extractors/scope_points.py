"""The points of a scope below a sentence that leads in to them: "You asked the team to look in particular at:"."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.outline import Node, Part
from extractors.scope_wording import questions
from extractors.themes import leading_theme
from schemas.document import Text
from schemas.printed import PrintedScope

SET_IN = 5.0  # points further right than the theme: inside it


def points(nodes: Sequence[Part], at: int, theme: Text) -> tuple[list[PrintedScope], int]:
    """The bullets from a place on, questions where they ask, else items; and the place behind them."""
    rows: list[PrintedScope] = []
    while at < len(nodes) and _is_bullet(nodes[at]):
        node = nodes[at]
        assert isinstance(node, Node)
        rows += [PrintedScope("question", theme, question) for question in questions(node.text)] or [
            PrintedScope("item", theme, node.text)
        ]
        at += 1
    return rows, at


def leads_in_inside(nodes: Sequence[Part], at: int, theme: Node) -> bool:
    """Whether a sentence leads in to bullets that belong to the theme above it, not to the council's wishes at large.

    It is set in below the theme, or the next theme follows behind the bullets, or it leads in so below another, too.
    """
    node = nodes[at]
    if not isinstance(node, Node) or node.rank or node.mark is not None or not node.wording.rstrip().endswith(":"):
        return False
    if "?" in node.wording:  # questions of the theme that end in a lead-in
        return False
    end = at + 1
    while end < len(nodes) and _is_bullet(nodes[end]):
        end += 1
    if end == at + 1:
        return False
    behind = nodes[end] if end < len(nodes) else None
    another = isinstance(behind, Node) and behind.rank == theme.rank and leading_theme(behind.text) is not None
    again = any(isinstance(other, Node) and other.wording.endswith(node.wording) for other in nodes[:at])
    return node.left > theme.left + SET_IN or another or again


def _is_bullet(node: Part) -> bool:
    return isinstance(node, Node) and not node.rank and node.mark is not None and node.mark.kind == "bullet"
