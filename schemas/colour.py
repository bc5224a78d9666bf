"""The name that a reader would give to a colour."""

from __future__ import annotations

import colorsys
from functools import cache

# Degrees on the colour circle where one name ends and the next begins.  Chosen so that the palettes of
# Word, Excel, LibreOffice and the web's traffic lights fall well inside: Excel's "bad" #ffc7ce is 352,
# orange #ed7d31 is 24, yellow 60, olive green #92d050 is 89, Word's blue #0070c0 is 205, teal 174.
_ENDS = ((18, "red"), (70, "amber"), (172, "green"), (262, "blue"), (330, "purple"), (361, "red"))

PALE = 0.075  # saturation below which a colour has no hue: gray #e7e6e6 is 0.004, the palest rating #eaf1dd 0.083
DARK = 0.6  # brightness below which the difference of the primaries counts, not their ratio: slate #505a5f is grey
WHITE, BLACK = 0.965, 0.22  # brightness above and below which a colour without hue is paper or ink


@cache
def colour_name(colour: str) -> str | None:
    """red, amber, green, blue, purple or grey; None for white, near white and black.

    ``colour`` is ``#rrggbb``.  Amber takes in yellow and orange.
    """
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    hue, saturation, brightness = colorsys.rgb_to_hsv(red, green, blue)
    if brightness < BLACK:
        return None
    if saturation < PALE or (brightness < DARK and saturation * brightness < PALE):
        return "grey" if brightness < WHITE else None
    return next(name for end, name in _ENDS if hue * 360 < end)


def distance(one: str, two: str) -> float:
    """How far apart two colours are: Euclidean in RGB, 0 to 442."""
    pairs = ((int(one[at : at + 2], 16), int(two[at : at + 2], 16)) for at in (1, 3, 5))
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)
