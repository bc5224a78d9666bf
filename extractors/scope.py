"""What a review looks at: themes, the questions under them, and further items.

1. a theme is a name of the vocabulary at the beginning of a paragraph or a cell, or a neighbour of one in the same
   list; it counts where questions or items stand behind it;
2. a question is one sentence that asks; what only leads in ("Are the councils…") is none;
3. bullets below are questions where they ask, else items; nested ones are items of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.outline import Node, Part, TableNode, section_end
from extractors.scope_asked import asked_of_team
from extractors.scope_columns import asking, in_columns
from extractors.scope_points import leads_in_inside, points
from extractors.scope_prose import told_in_prose
from extractors.scope_tables import from_table
from extractors.scope_themes import LISTED, asks_below, theme_at
from extractors.scope_unnamed import unnamed_themes
from extractors.scope_wording import ASKING, LABEL_WORDS, LOCAL, questions
from extractors.themes import leading_theme, may_name_themes, theme_of, theme_pattern
from schemas.document import NO_TEXT, Text
from schemas.printed import PrintedScope

_BESIDES = re.compile(
    r"\b(?:as well as|in addition|besides|beyond|also (?:ask|wish|want|propos|suggest)(?:s|es|ed|ing)?|"
    r"asked (?:us|the team|peers|that|for)|would also|"
    r"additionally)\b",
    re.IGNORECASE,
)
_ENDSASKING = re.compile(r"\?[\"”’)]*(?:\s+[\w’' ]{1,40}:)?\s*$")  # "Is it clear? Locally:"


def scope(nodes: Sequence[Part]) -> list[PrintedScope]:
    """Themes, questions and items in printed order; nothing where the themes only head the sections of a report."""
    sectioned = _from_sections(nodes)
    asked_at = asking(nodes)
    found: list[PrintedScope] = []
    at, end = 0, -9  # end: where the last theme's rows ended
    while at < len(nodes):
        node = nodes[at]
        if isinstance(node, TableNode):
            rows = list(from_table(node))
            found += rows
            at += 1
            end = at if rows else end
        elif (abreast := in_columns(nodes, at, asked_at))[0]:
            found += abreast[0]
            at = end = abreast[1]
        elif (name := theme_at(nodes, at, found)) is not None:
            rows, at = _theme(nodes, at, *name)
            found += rows
            end = at
        elif not found and (others := unnamed_themes(nodes, at))[0]:
            found += others[0]
            at = end = others[1]
        elif found and (rows := _asked_in_prose(node)):
            told, at = points(nodes, at + 1, rows[0].theme) if node.wording.endswith(":") else ([], at + 1)
            found += [*rows, *told]
        elif (found or sectioned) and _is_local(nodes, at, at == end):
            rows, at = _local(nodes, at)
            found += rows
        elif found and at == end and (rows := asked_of_team(node)):
            found += rows
            at += 1
        else:
            at += 1
    found = found if any(row.level == "theme" for row in found) else [*sectioned, *found]
    if not any(row.level == "theme" for row in found):
        told, behind = told_in_prose(nodes)
        if told and behind < len(nodes) and isinstance(nodes[behind], Node) and _is_local(nodes, behind, True):
            told += _local(nodes, behind)[0]
        found = told or [*_named_in_prose(nodes), *found]
    themes = [row for row in found if row.level == "theme"]
    asked = [row for row in found if row.level != "theme"]
    return _once(found) if (asked and len(themes) > 1) or len(themes) >= LISTED else []


def _named_in_prose(nodes: Sequence[Part]) -> list[PrintedScope]:
    """The themes that one paragraph of prose names all together, ``LISTED`` of them at least."""
    for node in nodes:
        if not isinstance(node, Node) or node.rank or len(node.text) < 3 * LISTED:
            continue
        if not may_name_themes(node.wording, LISTED):
            continue
        names = [node.text.between(*match.span()) for match in theme_pattern().finditer(node.wording)]
        if len(names) >= LISTED:
            plain = [name.without_signs().without_stop() for name in names]
            headed = _headings(nodes)
            return [PrintedScope("theme", headed.get(theme_of(name), name), name) for name in plain]
    return []


def _headings(nodes: Sequence[Part]) -> dict[str | None, Text]:
    """Themes as headings and cells print them, by their ids."""
    texts = [node.text for node in nodes if isinstance(node, Node)]
    texts += [cell.text for node in nodes if isinstance(node, TableNode) for cell in node.table.cells]
    return {theme: text for text in reversed(texts) if len(text) <= LABEL_WORDS and (theme := theme_of(text))}


def _from_sections(nodes: Sequence[Part]) -> list[PrintedScope]:
    """Sections headed by themes that end in what the council would like to be told: "Your view on:" and questions."""
    rows: list[PrintedScope] = []
    for at, head in enumerate(nodes):
        if not isinstance(head, Node) or not head.rank or not theme_of(head.text):
            continue
        rows.append(PrintedScope("theme", head.text, head.text))
        section = nodes[at + 1 : section_end(nodes, at)]
        rows += [
            PrintedScope("question", head.text, question)
            for node in section
            if isinstance(node, Node) and node.mark is not None and node.wording.rstrip().endswith("?")
            for question in questions(node.text)
        ]
    return rows if sum(row.level == "question" for row in rows) >= LISTED else []


def _asked_in_prose(node: Node) -> list[PrintedScope]:
    """What the council asked for besides, in a sentence that prints its subject in bold, and the questions on it."""
    words = node.text.words
    if node.rank or node.mark is not None or node.paragraph.bold or not _BESIDES.search(node.wording):
        return []
    bold = [at for at, word in enumerate(words) if word.bold]
    if not bold or bold[0] == 0 or len(bold) > LABEL_WORDS or bold[-1] - bold[0] >= len(bold):
        return []
    name = node.text.cut(bold[0], bold[-1] + 1).without_signs().without_stop()
    return [
        PrintedScope("theme", name, name),
        *(PrintedScope("question", name, question) for question in questions(node.text.cut(bold[-1] + 1))),
    ]


def _is_local(nodes: Sequence[Part], at: int, behind: bool) -> bool:
    """Whether a heading, or a sentence that leads in to a list, speaks of what the council asked for besides.

    ``behind``: it stands right behind the themes, where "In addition …:" is enough.
    """
    node = nodes[at]
    assert isinstance(node, Node)
    heading = bool(node.rank) and LOCAL.search(node.wording) is not None
    last = node.sentences[-1]
    speaks = LOCAL.search(last) or (_BESIDES.search(node.wording) if behind else None)
    return heading or (last.endswith(":") and speaks is not None)


def _local(nodes: Sequence[Part], at: int) -> tuple[list[PrintedScope], int]:
    """Themes, questions and items below a heading of local focus: short lettered lines are themes, bullets are not."""
    head = nodes[at]
    assert isinstance(head, Node)
    name = head.text if head.rank else NO_TEXT
    rows: list[PrintedScope] = []
    end = at + 1
    while end < len(nodes):
        node = nodes[end]
        if end == at + 1 and _is_own_heading(nodes, end, head):  # "one further subject:" over a heading with questions
            while end < len(nodes) and _is_own_heading(nodes, end, head):
                own = nodes[end]
                assert isinstance(own, Node)
                letter = re.fullmatch(r"[A-Z0-9][.)]", own.text.words[0].text) is not None and own.mark is None
                more, end = _theme(nodes, end, int(letter), len(own.text))
                rows += more
            break
        if not isinstance(node, Node) or (node.rank and not _is_lettered(node, head)):
            break
        if rows and leading_theme(node.text) and "?" in node.wording:  # the themes' list goes on
            break
        outside = not head.rank and head.mark is not None and node.left <= head.left + 2
        if node.mark is None or outside or (node.mark.kind != "bullet" and len(node.text) > 40):
            if rows or end - at > 2 or outside:
                break
        elif _is_label_over(nodes, end):
            name = node.text.without_stop()
            below = nodes[end + 1]
            assert isinstance(below, Node)
            rows += [
                PrintedScope("theme", name, name),
                *(PrintedScope("question", name, question) for question in questions(below.text)),
            ]
            end += 1
        elif node.mark.kind != "bullet" and len(node.text) <= LABEL_WORDS and "?" not in node.wording:
            name = node.text.without_stop()
            rows.append(PrintedScope("theme", name, name))
        else:
            if label := _label_before(node):
                name = label
                rows.append(PrintedScope("theme", name, name))
            asks = list(questions(node.text.cut(len(label)).without_signs(end=False)))
            rows += [PrintedScope("question", name, question) for question in asks] or [
                PrintedScope("item", name, node.text)
            ]
        end += 1
    return rows, max(end, at + 1)


def _is_label_over(nodes: Sequence[Part], at: int) -> bool:
    """Whether a marked line names a theme over the unmarked questions that stand set in below it."""
    node, below = nodes[at], nodes[at + 1] if at + 1 < len(nodes) else None
    return (
        isinstance(node, Node)
        and isinstance(below, Node)
        and len(node.text) <= LABEL_WORDS
        and "?" not in node.wording
        and below.mark is None
        and not below.rank
        and below.left > node.left + 2
        and _ENDSASKING.search(str(below.text)) is not None
    )


def _is_own_heading(nodes: Sequence[Part], at: int, lead: Node) -> bool:
    node = nodes[at]
    return (
        isinstance(node, Node)
        and node.rank > lead.rank == 0
        and len(node.text) <= LABEL_WORDS
        and _asks_or_lists(nodes, at)
    )


def _asks_or_lists(nodes: Sequence[Part], at: int) -> bool:
    below = nodes[at + 1] if at + 1 < len(nodes) else None
    return asks_below(nodes, at) or (isinstance(below, Node) and below.mark is not None and below.mark.kind == "bullet")


def _label_before(node: Node) -> Text:
    """A lettered item's own theme before its questions: "(a) Housing. Is …? How …?"; "• Housing – is …?"."""
    if node.mark is None or not str(node.text).rstrip().endswith("?"):
        return NO_TEXT
    sign = next((at for at, word in enumerate(node.text.words[:LABEL_WORDS]) if word.text in ("–", "—", ":")), 0)
    if sign and "?" not in str(node.text.cut(0, sign)) and not ASKING.match(node.wording):
        return node.text.cut(0, sign).without_signs()
    over = next((at for at, word in enumerate(node.text.words[: LABEL_WORDS + 1]) if not word.bold), 0)
    if over and "?" not in str(node.text.cut(0, over)):  # a name in bold, run in or on a line of its own
        return node.text.cut(0, over).without_signs().without_stop()
    if node.mark.kind == "bullet":
        return NO_TEXT
    end = next((at for at, word in enumerate(node.text.words[:LABEL_WORDS], 1) if word.text.endswith((".", ":"))), 0)
    label = node.text.cut(0, end)
    return label.without_signs().without_stop() if end and str(node.text).rstrip().endswith("?") else NO_TEXT


def _is_lettered(node: Node, head: Node) -> bool:
    """A lettered line in bold below a heading is a theme of its section."""
    return node.mark is not None and node.mark.kind in ("letter", "number", "roman") and node.rank < head.rank


def _theme(nodes: Sequence[Part], at: int, start: int, count: int) -> tuple[list[PrintedScope], int]:
    """The theme's row and those of what stands under it, and the place behind."""
    node = nodes[at]
    assert isinstance(node, Node)
    name = node.text.cut(start, count).without_signs().without_stop()
    rows = [PrintedScope("theme", name, name)]
    rest = node.text.cut(count).without_signs()
    rows += [PrintedScope("question", name, question) for question in questions(rest)]
    if rest and not str(rest).rstrip().endswith(("?", "…", "...", ":")) and len(rows) == 1:
        rows.append(PrintedScope("item", name, rest))
    end = at + 1
    while end < len(nodes):
        below = nodes[end]
        if leads_in_inside(nodes, end, node):
            end += 1
            continue
        if (
            not isinstance(below, Node)
            or below.rank
            or theme_at(nodes, end, rows) is not None
            or ("?" not in below.wording and _is_local(nodes, end, True))
        ):
            break
        asks = list(questions(below.text))
        marked = below.mark is not None and (below.mark.kind == "bullet" or below.left > node.left + 5)
        inside = marked or (below.mark is None and below.left > node.left + 5)
        if asks and (inside or _ENDSASKING.search(str(below.text))):
            rows += [PrintedScope("question", name, question) for question in asks]
        elif inside:
            rows.append(PrintedScope("item", name, below.text))
        else:
            break
        end += 1
    return rows, end


def _once(found: Sequence[PrintedScope]) -> list[PrintedScope]:
    seen: set[tuple[str, str, str]] = set()
    rows = []
    for row in found:
        key = (row.level, str(row.theme).casefold(), str(row.text).casefold())
        if key not in seen:
            seen.add(key)
            rows.append(row)
    return rows
