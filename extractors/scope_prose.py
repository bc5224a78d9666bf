"""A scope that a letter tells in prose: a paragraph for each theme, named in a sentence, with the questions behind it.

"Under Organisational and place leadership the team will look at …. How well does the council lead?"
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.outline import Node, Part
from extractors.scope_wording import questions
from extractors.themes import may_name_themes, theme_of, theme_pattern
from schemas.document import Text
from schemas.printed import PrintedScope

LEAST = 3  # themes told of in paragraphs of their own
BETWEEN = 3  # paragraphs that may stand between two of them


def told_in_prose(nodes: Sequence[Part]) -> tuple[list[PrintedScope], int]:
    """The themes with their questions, and the place behind the last; nothing where fewer than three are told of so."""
    best: list[PrintedScope] = []
    rows: list[PrintedScope] = []
    seen: set[str] = set()
    last = end = 0
    for at, node in enumerate(nodes):
        name = _named(node)
        if name is None:
            continue
        theme = theme_of(name) or ""
        if at - last > BETWEEN + 1 or theme in seen:
            rows, seen = [], set()
        rows += _rows(node, name)  # type: ignore[arg-type]
        seen.add(theme)
        last = at
        asks = sum(row.level == "question" for row in rows)
        if len(seen) >= LEAST and asks >= len(seen) and len(rows) > len(best):
            best, end = list(rows), at + 1
    return best, end


def _named(node: Part) -> Text | None:
    """The one theme that a paragraph of prose names, in capitals, before it asks; None where it names none or more."""
    if not isinstance(node, Node) or node.rank or "?" not in node.wording or not may_name_themes(node.wording, 1):
        return None
    found = [m for m in theme_pattern().finditer(node.wording) if m.group()[0].isupper() and " " in m.group()]
    if len(found) != 1 or found[0].start() > node.wording.index("?"):
        return None
    return node.text.between(*found[0].span()).without_signs().without_stop()


def _rows(node: Node, name: Text) -> list[PrintedScope]:
    return [
        PrintedScope("theme", name, name),
        *(PrintedScope("question", name, question) for question in questions(node.text)),
    ]
