"""Where a theme of a scope stands: by a name of the vocabulary, or set as its neighbours in the same list are.

In: the outline, a place in it, and the rows of the scope before it.  Out: where in the node the theme's words stand.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.items import follows
from extractors.outline import Node, Part
from extractors.scope_wording import ARRANGEMENT, LABEL_WORDS
from extractors.themes import leading_theme, theme_of
from schemas.printed import PrintedScope

LISTED = 4  # so many themes in one list are a scope, even without questions
NAME_WORDS = 8  # a bare name has no more


def theme_at(nodes: Sequence[Part], at: int, found: Sequence[PrintedScope]) -> tuple[int, int] | None:
    """Where the words of a theme's name stand in a node; None where it is no theme of a scope."""
    node = nodes[at]
    assert isinstance(node, Node)
    name = leading_theme(node.text)
    if name:
        rest = str(node.text.cut(name[1])).strip()
        if rest[:1] in (":", "–", "-", "—", ".", "(") or not rest:
            return name if rest.strip(":–-—. ") or asks_below(nodes, at) or _listed_beside(nodes, at) else None
        return name if "?" in rest and rest[:1].isupper() else None
    if found and node.mark is not None and _is_listed_theme(nodes, at):
        return 0, len(node.text)
    if found and node.mark is not None and node.mark.kind != "bullet":
        return _local_theme(nodes, at)
    if found and (run_in := _run_in(node)) and _is_run_in_scope(nodes, at, found):
        return 0, run_in
    if found and node.rank and node.mark is None and _is_headed_alike(nodes, at, found):
        return 0, len(node.text)
    return None


def _is_listed_theme(nodes: Sequence[Part], at: int) -> bool:
    """Whether a few words close a list of bare themes' names: "Housing" behind the five of every challenge."""
    node = nodes[at]
    assert isinstance(node, Node)
    if len(node.text) > NAME_WORDS or node.rank or not node.wording[:1].isupper() or re.search(r"[?:!]", node.wording):
        return False
    names = 0
    for before in reversed(nodes[:at]):
        alike = isinstance(before, Node) and before.mark is not None and abs(before.left - node.left) < 3
        if not (alike and isinstance(before, Node)) or len(before.text) > NAME_WORDS or before.page < node.page - 1:
            break
        names += theme_of(before.text) is not None
    return names >= LISTED


def _run_in(node: Node) -> int:
    """How many words of bold stand at a paragraph's head, as its label, before questions; 0 where none do."""
    words = node.text.words
    count = next((at for at, word in enumerate(words) if not word.bold), 0)
    if not 0 < count <= LABEL_WORDS or node.mark is not None or (words[count].glued and words[count].text not in ":."):
        return 0
    rest = str(node.text.cut(count)).lstrip(" :.–-")
    signs = (words[count - 1].text[-1], words[count].text)
    label = str(node.text.cut(0, count))
    if not any(sign in (".", ":", "–", "-", "—") for sign in signs) or "?" in label or ARRANGEMENT.match(label):
        return 0
    asks = [at for at, sentence in enumerate(re.split(r"(?<=[.?!])\s+(?=[A-Z])", rest)) if sentence.endswith("?")]
    return count if asks and asks[0] <= 1 else 0  # the first question may stand behind a sentence, no further


def _is_run_in_scope(nodes: Sequence[Part], at: int, found: Sequence[PrintedScope]) -> bool:
    """Whether a theme before it is the bold label of its paragraph, too."""
    places = {row.text.words[0].box for row in found if row.level == "theme" and row.text}
    before = [node for node in nodes[max(0, at - 12) : at] if isinstance(node, Node) and _run_in(node)]
    return any(node.text.words[0].box in places for node in before)


def _is_headed_alike(nodes: Sequence[Part], at: int, found: Sequence[PrintedScope]) -> bool:
    """Whether a heading over questions is set as two themes above it are, with no higher heading between them."""
    node = nodes[at]
    assert isinstance(node, Node)
    if len(node.text) > LABEL_WORDS or "?" in node.wording or not asks_below(nodes, at):
        return False
    places = {row.text.words[0].box for row in found if row.level == "theme" and row.text}
    alike = 0
    for before in reversed(nodes[max(0, at - 25) : at]):
        if not isinstance(before, Node) or before.rank > node.rank + 0.3:
            break
        same = abs(before.rank - node.rank) < 0.1 and before.text.words[0].box in places
        alike += same and (before.page != node.page or abs(before.left - node.left) < 3)
    return alike >= 2 and not ARRANGEMENT.match(node.wording)


def _local_theme(nodes: Sequence[Part], at: int) -> tuple[int, int] | None:
    """A further theme in the same numbered list: "6. Housing: Is …?"."""
    node = nodes[at]
    assert isinstance(node, Node)
    assert node.mark is not None
    before = [n for n in nodes[max(0, at - 25) : at] if isinstance(n, Node) and n.mark and leading_theme(n.text)]
    if not before or not (before[-1].mark and follows(before[-1].mark, node.mark)):
        return None
    colon = next((n for n, word in enumerate(node.text.words[:LABEL_WORDS]) if word.text in (":", "–", "-")), None)
    if colon is not None:
        return 0, colon
    names = len(node.text) <= LABEL_WORDS and "?" not in node.wording
    return (0, len(node.text)) if names and asks_below(nodes, at) else None


def asks_below(nodes: Sequence[Part], at: int) -> bool:
    below = nodes[at + 1] if at + 1 < len(nodes) else None
    return isinstance(below, Node) and "?" in below.wording and len(below.text) < 90


def _listed_beside(nodes: Sequence[Part], at: int) -> bool:
    """Whether two of the neighbours are themes of the same list, too."""
    node = nodes[at]
    assert isinstance(node, Node)
    near = [n for n in nodes[max(0, at - 4) : at + 5] if isinstance(n, Node) and n is not node]
    same = [
        n for n in near if theme_of(n.text.without_signs()) and n.rank == node.rank == 0 and abs(n.left - node.left) < 5
    ]
    return len(same) >= 2
