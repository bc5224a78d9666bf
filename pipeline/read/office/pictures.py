"""The colour of a small picture: plans rate with pictures of traffic lights."""

from __future__ import annotations

import base64
import binascii
import io
import re
import warnings
from collections import Counter
from typing import Any

from PIL import Image

from schemas.colour import colour_name

MAX_BYTES = 1 << 20  # a lamp is a few kilobytes
MAX_SIDE = 256  # pixels: a larger picture is a photograph
_DATA = re.compile(r"data:image/(?:png|gif|jpeg|jpg|bmp|webp);base64,", re.IGNORECASE)


def picture_colour(data: bytes) -> str | None:
    """The commonest colour of the name (red, amber …) that most pixels bear; None for photographs."""
    if len(data) > MAX_BYTES:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data)) as picture:
                if max(picture.size) > MAX_SIDE:
                    return None
                pixels: Any = picture.convert("RGBA").getcolors(MAX_SIDE * MAX_SIDE) or []
    except Exception:  # Pillow's decoders fail in many ways, and a picture is never worth a document
        return None
    by_name: dict[str, Counter[str]] = {}
    for count, (red, green, blue, opaque) in pixels:
        colour = f"#{red:02x}{green:02x}{blue:02x}"
        if opaque > 127 and (name := colour_name(colour)):
            by_name.setdefault(name, Counter())[colour] += count
    if not by_name:
        return None
    most = max(sorted(by_name.items()), key=lambda item: item[1].total())[1]
    return max(sorted(most.items()), key=lambda item: item[1])[0]


def address_colour(address: str) -> str | None:
    """The same for a picture that stands in its address (``data:``); no other address is ever asked."""
    match = _DATA.match(address)
    if match is None or len(address) > 2 * MAX_BYTES:
        return None
    try:
        return picture_colour(base64.b64decode(address[match.end() :]))
    except (binascii.Error, ValueError):
        return None
