"""How a Word file's text looks: what its styles, and the styles that they are based on, say of a paragraph or a run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from schemas.flow import BLACK, Run

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MAX_CHAIN = 20  # styles based on one another; a file may name itself as its own base

_HIGHLIGHTS = {
    "red": "#ff0000", "yellow": "#ffff00", "green": "#00ff00", "blue": "#0000ff", "cyan": "#00ffff",
    "magenta": "#ff00ff", "darkRed": "#800000", "darkYellow": "#808000", "darkGreen": "#008000",
    "darkBlue": "#000080", "darkCyan": "#008080", "darkGray": "#808080", "lightGray": "#c0c0c0",
}  # fmt: skip


def tag(element: Any) -> str:
    """An element's name without its namespace; "" for comments and the like."""
    name = element.tag
    return name.rpartition("}")[2] if isinstance(name, str) else ""


def child(element: Any, name: str) -> Any:
    """The first child of that name in Word's namespace, or None."""
    return None if element is None else element.find(W + name)


def value(element: Any, name: str = "val") -> str:
    """An attribute in Word's namespace; "" where it, or the element, is missing."""
    return "" if element is None else element.get(W + name) or ""


def number(element: Any, name: str = "val") -> int | None:
    """The same as a whole number; None where it is none."""
    text = value(element, name)
    return int(float(text)) if re.fullmatch(r"-?\d{1,9}(\.\d+)?", text) else None


def colour(text: str) -> str | None:
    """ "00B050" as "#00b050"; None for "auto" and anything else."""
    return f"#{text.lower()}" if re.fullmatch(r"[0-9A-Fa-f]{6}", text) else None


def ground(shading: Any) -> str | None:
    """The colour that a w:shd paints."""
    solid = value(shading) == "solid" and colour(value(shading, "color"))
    return solid or colour(value(shading, "fill"))


class ParagraphLook(NamedTuple):
    """What holds for a whole paragraph: ``indent`` in points, of its first line; ``numbering`` of its style."""

    style_id: str
    run_style: Any
    heading: int
    indent: float | None
    numbering: tuple[Any, ...]


class Styles:
    """The styles of a document by their ids."""

    def __init__(self, element: Any) -> None:
        styles = [style for style in element if tag(style) == "style"]
        self._by_id = {value(style, "styleId"): style for style in styles}
        default = [s for s in styles if value(s, "type") == "paragraph" and value(s, "default") in ("1", "true")]
        self._normal = value(default[0], "styleId") if default else "Normal"
        self._defaults = child(child(child(element, "docDefaults"), "rPrDefault"), "rPr")
        self.body_size = self.size(None, self._normal)

    def _chain(self, style_id: str) -> Iterator[Any]:
        """A style and those that it is based on."""
        for _ in range(MAX_CHAIN):
            style = self._by_id.get(style_id)
            if style is None:
                return
            yield style
            style_id = value(child(style, "basedOn"))

    def paragraph(self, properties: Any) -> ParagraphLook:
        style_id = value(child(properties, "pStyle")) or self._normal
        chain = [child(style, "pPr") for style in self._chain(style_id)]
        return ParagraphLook(
            style_id,
            style_id,
            self._heading(style_id, properties),
            _indent([properties]) if _own_indent(properties) else _indent(chain),
            tuple(found for pr in chain if (found := child(pr, "numPr")) is not None),
        )

    def _heading(self, style_id: str, properties: Any) -> int:
        """1 to 6 by the name of the style or by its outline level, the paragraph's own first; 0 for text."""
        own = number(child(properties, "outlineLvl"))
        if own is not None:
            return own + 1 if own < 6 else 0
        for style in self._chain(style_id):
            name = value(child(style, "name")).casefold()
            if name == "title":
                return 1
            match = re.fullmatch(r"heading (\d)", name)
            if match:
                return min(6, max(1, int(match.group(1))))
            level = number(child(child(style, "pPr"), "outlineLvl"))
            if level is not None:
                return level + 1 if level < 6 else 0
        return 0

    def _run_properties(self, own: Any, style_id: str) -> Iterator[Any]:
        """The properties that a run has, its own first, then its style's, its paragraph's and the document's."""
        if own is not None:
            yield own
            yield from (child(style, "rPr") for style in self._chain(value(child(own, "rStyle"))))
        yield from (child(style, "rPr") for style in self._chain(style_id))
        yield self._defaults

    def run(self, own: Any, style_id: str) -> Run | None:
        """The look of a run, without its letters; None where it is hidden."""
        properties = [pr for pr in self._run_properties(own, style_id) if pr is not None]
        if _switched(properties, "vanish"):
            return None
        inks = [colour(value(ink)) or BLACK for pr in properties if (ink := child(pr, "color")) is not None]
        raised = next(
            (value(v) == "superscript" for pr in properties if (v := child(pr, "vertAlign")) is not None), False
        )
        pen = _HIGHLIGHTS.get(value(child(own, "highlight"))) or ground(child(own, "shd"))
        return Run("", _switched(properties, "b"), raised, inks[0] if inks else BLACK, pen)

    def size(self, own: Any, style_id: str) -> float:
        """The size of a run's type in points."""
        sizes = (number(child(pr, "sz")) for pr in self._run_properties(own, style_id) if pr is not None)
        return next((size / 2 for size in sizes if size), 10.0)


def _switched(properties: list[Any], name: str) -> bool:
    """Whether a property such as bold is on: the nearest that speaks of it decides."""
    switch = next((found for pr in properties if (found := child(pr, name)) is not None), None)
    return switch is not None and value(switch) not in ("0", "false", "off")


def _own_indent(properties: Any) -> bool:
    indent = child(properties, "ind")
    return indent is not None and any(value(indent, side) for side in ("left", "start"))


def _indent(properties: list[Any]) -> float | None:
    """Where the first line begins, in points from the margin; None where nothing is said of it."""
    for pr in properties:
        found = indent_of(pr)
        if found is not None:
            return found
    return None


def indent_of(properties: Any) -> float | None:
    """The same for one element with a w:ind."""
    indent = child(properties, "ind")
    left = number(indent, "left")
    left = number(indent, "start") if left is None else left
    if left is None:
        return None
    return (left - (number(indent, "hanging") or 0) + (number(indent, "firstLine") or 0)) / 20
