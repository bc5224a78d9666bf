"""The codes of a plan's actions and the themes above its recommendations, told once its records are known."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from extractors.lists import after_ref, bare_ref, leading_ref
from extractors.themes import theme_of
from pipeline.assemble.plan_items.pieces import Piece
from pipeline.assemble.plan_items.record import Record
from schemas.document import NO_TEXT, Text

FEWEST = 3  # codes that differ
MOST = 0.6  # share of the actions that begin with one
_CODE = re.compile(r"[A-Z]{1,3}\d{1,2}(?:\.\d{1,2})?[a-z]?")


def tell_codes(records: Sequence[Record]) -> None:
    """Tell the codes with which most actions begin ("A1", "Action 2.1") from their words."""
    actions = [action for record in records for action in record.actions]
    counts = {id(action): _code_length(action.text) for action in actions}
    codes = {str(action.text.cut(0, count)) for action in actions if (count := counts[id(action)])}
    if len(codes) < max(FEWEST, MOST * len(actions)):
        return
    for action in actions:
        if count := counts[id(action)]:
            action.ref, action.text = bare_ref(action.text.cut(0, count)), after_ref(action.text, count)


def _code_length(text: Text) -> int:
    count = leading_ref(text, "named") or (
        len(text) > 1 and _CODE.fullmatch(text.words[0].text.rstrip(":.")) is not None
    )
    return int(count) if len(text) > count else 0


def tell_themes(records: Sequence[Record], pieces: Sequence[Piece], heads: set[int]) -> None:
    """Tell each record the heading that stands above it, or above those before it, where it names a theme.

    So do known names, and several headings of one look.
    """
    above = {
        pieces[at].at: pieces[at - 1] for at in heads if at and pieces[at - 1].stressed and not pieces[at - 1].label
    }
    named = {at: piece for at, piece in above.items() if piece.text and not piece.facts and piece.mark is None}
    looks = Counter(look for look, _ in {(piece.look, str(piece.text)) for piece in named.values()})
    theme = NO_TEXT
    for record in records:
        piece = named.get(min(record.taken))
        if piece is not None and (looks[piece.look] > 1 or theme_of(piece.text)):
            theme = piece.text
        record.theme = theme


__all__ = ["tell_codes", "tell_themes"]
