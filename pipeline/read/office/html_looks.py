"""How the elements of a web page look: hidden, bold, raised, coloured; by attributes, styles and style sheets."""

from __future__ import annotations

import re
from typing import Any

from pipeline.read.office.pictures import address_colour
from schemas.flow import BLACK, Run

_LEFT_OUT = frozenset([
    "script", "style", "noscript", "template", "head", "nav", "footer", "svg", "math", "iframe", "object", "embed",
    "audio", "video", "canvas", "select", "button", "input", "textarea", "datalist", "map", "del", "title", "meta",
    "link",
])  # fmt: skip
_SITE_ROLES = frozenset(["navigation", "banner", "contentinfo", "search", "menu", "menubar", "dialog"])
_NAMED = {
    "red": "#ff0000", "crimson": "#dc143c", "darkred": "#8b0000", "firebrick": "#b22222", "tomato": "#ff6347",
    "salmon": "#fa8072", "maroon": "#800000", "orangered": "#ff4500", "orange": "#ffa500", "darkorange": "#ff8c00",
    "gold": "#ffd700", "yellow": "#ffff00", "khaki": "#f0e68c", "lightyellow": "#ffffe0", "olive": "#808000",
    "green": "#008000", "lime": "#00ff00", "limegreen": "#32cd32", "lightgreen": "#90ee90", "darkgreen": "#006400",
    "forestgreen": "#228b22", "palegreen": "#98fb98", "seagreen": "#2e8b57", "yellowgreen": "#9acd32",
    "teal": "#008080", "blue": "#0000ff", "navy": "#000080", "lightblue": "#add8e6", "skyblue": "#87ceeb",
    "steelblue": "#4682b4", "royalblue": "#4169e1", "dodgerblue": "#1e90ff", "cyan": "#00ffff", "aqua": "#00ffff",
    "purple": "#800080", "magenta": "#ff00ff", "fuchsia": "#ff00ff", "pink": "#ffc0cb", "grey": "#808080",
    "gray": "#808080", "silver": "#c0c0c0", "lightgrey": "#d3d3d3", "lightgray": "#d3d3d3", "darkgrey": "#a9a9a9",
    "darkgray": "#a9a9a9", "white": "#ffffff", "black": "#000000",
}  # fmt: skip
_LIST_FORMS = {
    "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter", "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter", "lower-roman": "lowerRoman", "upper-roman": "upperRoman", "decimal": "decimal",
    "decimal-leading-zero": "decimalZero", "none": "none",
}  # fmt: skip
_RULE = re.compile(r"([^{}]{1,400})\{([^{}]{0,4000})\}")
_SELECTOR = re.compile(r"(?:[a-z][a-z0-9]*)?(?:\.[\w-]+){0,2}", re.IGNORECASE)


def is_hidden(element: Any, name: str) -> bool:
    """Whether a reader of the page's text does not see the element: the site's own parts count as not seen."""
    if not name or name in _LEFT_OUT or element.get("hidden") is not None:
        return True
    if element.get("role") in _SITE_ROLES or element.get("aria-hidden") == "true":
        return True
    style = declared(element.get("style") or "")
    return style.get("display") == "none" or style.get("visibility") == "hidden"


def declared(style: str) -> dict[str, str]:
    """The declarations of a style attribute or a rule, small letters."""
    pairs = (part.partition(":") for part in style[:4000].split(";"))
    return {name.strip().lower(): worth.replace("!important", "").strip().lower() for name, _, worth in pairs if worth}


def css_colour(text: str) -> str | None:
    """ "#f00", "rgb(255, 0, 0)", "red" as "#ff0000"; None for anything else, and where nothing is painted."""
    text = text.strip().lower()
    if match := re.match(r"#([0-9a-f]{6})\b", text):
        return f"#{match.group(1)}"
    if match := re.match(r"#([0-9a-f]{3})\b", text):
        return "#" + "".join(digit * 2 for digit in match.group(1))
    if match := re.match(r"rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*(?:[,/]\s*([\d.]+%?)\s*)?\)", text):
        if match.group(4) in ("0", "0.0", "0%"):
            return None
        return "#" + "".join(f"{min(255, int(part)):02x}" for part in match.group(1, 2, 3))
    return _NAMED.get(text.split(" ")[0])


class Looks:
    """The looks that the page's own style sheets give to tags and classes; other selectors are passed over."""

    def __init__(self, root: Any) -> None:
        self._rules: dict[str, dict[str, str]] = {}
        for sheet in root.iter("style"):
            for match in _RULE.finditer(re.sub(r"/\*.*?\*/", " ", sheet.text or "", flags=re.DOTALL)[:500_000]):
                for selector in match.group(1).split(","):
                    if _SELECTOR.fullmatch(selector.strip()):
                        self._rules.setdefault(selector.strip().lower(), {}).update(declared(match.group(2)))

    def _style(self, element: Any) -> dict[str, str]:
        """What the tag, the classes and the element itself declare, the nearest last."""
        style: dict[str, str] = {}
        if self._rules:
            names = [f".{name}" for name in (element.get("class") or "").lower().split()[:10]]
            pairs = [one + other for one in names for other in names if one != other]
            for selector in (element.tag, *names, *(element.tag + name for name in names), *pairs):
                style.update(self._rules.get(selector, {}))
        style.update(declared(element.get("style") or ""))
        return style

    def run(self, element: Any, outer: Run) -> Run:
        """The look of the text inside an element."""
        style = self._style(element)
        bold = outer.bold
        if weight := style.get("font-weight"):
            bold = weight in ("bold", "bolder") or (weight.isdigit() and int(weight[:4]) >= 600)
        colour = css_colour(style.get("color") or (element.get("color") if element.tag == "font" else None) or "")
        ground = None
        if element.tag in ("span", "mark", "b", "strong", "em", "i", "font", "a"):
            ground = _ground(style) or ("#ffff00" if element.tag == "mark" else None)
        raised = element.tag == "sup" or style.get("vertical-align") == "super"
        return Run("", bold, outer.raised or raised, colour or outer.colour or BLACK, ground or outer.ground)

    def cell_ground(self, element: Any) -> str | None:
        """The ground of a cell: its own, or its row's, or its table's."""
        for _ in range(4):
            if element is None:
                return None
            colour = _ground(self._style(element)) or css_colour(element.get("bgcolor") or "")
            if colour or element.tag == "table":
                return colour
            element = element.getparent()
        return None

    def mark(self, element: Any) -> str | None:
        """The colour of an empty element that is painted, or of a small picture: a disc or a square that rates."""
        if element.tag == "img":
            return address_colour(element.get("src") or "")
        if element.tag == "svg":
            fills = (
                shape.get("fill") or declared(shape.get("style") or "").get("fill", "") for shape in element.iter()
            )
            return next((colour for fill in fills if (colour := css_colour(fill))), None)
        if element.tag not in ("span", "i", "b", "div", "em") or len(element) or (element.text or "").strip():
            return None
        return _ground(self._style(element))

    def list_form(self, element: Any) -> str | None:
        """The form of a list's numbers by style; None where no style says."""
        style = self._style(element)
        words = (style.get("list-style-type") or style.get("list-style") or "").split()
        return next((_LIST_FORMS[word] for word in words if word in _LIST_FORMS), None)


def _ground(style: dict[str, str]) -> str | None:
    return css_colour(style.get("background-color") or style.get("background") or "")
