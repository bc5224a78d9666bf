"""Headlines of one word before a colon or a dash: "Savings: Move at pace …", in a list whose items all begin so.

One word before a colon alone is as likely a note ("Note: …"); beside others that are labelled alike it is a headline.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.lists import COLON_WORDS
from schemas.document import NO_TEXT, Text

LEAST = 3  # items of a list
SHARE = 0.75  # of them begin with a label


def headlines(items: Sequence[tuple[Text, Text]]) -> list[Text]:
    """The headlines of one list's items, each given as its wording and the headline that it shows by itself."""
    told = [own or _label(text) for text, own in items]
    worded = sum(bool(text) for text, _ in items)
    names = {str(label) for label in told if label}
    return told if len(names) >= LEAST and len(names) >= SHARE * worded else [own for _, own in items]


def _label(text: Text) -> Text:
    """The words before a colon, or before a dash that stands apart, and a capital behind it."""
    words = text.words
    for at, word in enumerate(words[1 : COLON_WORDS + 1], 1):
        sign = word.text == ":" or (word.text in ("–", "—", "-") and not word.glued)
        if sign and at + 3 < len(words) and words[at + 1].text[:1].isupper() and words[0].text[:1].isupper():
            return text.cut(0, at)
        if word.text[-1:] in ".;?!":
            break
    return NO_TEXT
