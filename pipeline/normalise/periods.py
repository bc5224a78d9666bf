"""A month, a day or a quarter printed without its year, in a paper that says when it was written.

In: "July", "31 July", "Q2", and the span of the paper's own date.  Out: the last such month, day or quarter that had
begun by then, which is what a reader of "Update July" in a paper of October 2025 takes it for; None for other words.
"""

from __future__ import annotations

import re
from datetime import date

from pipeline.normalise.dates import Span, read_date
from schemas import months

_BARE = re.compile(rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?:{months.ANY})\.?", re.IGNORECASE)
_QUARTER = re.compile(r"(?:q|qtr|quarter)\s*[1-4]", re.IGNORECASE)


def last_such(wording: str, written: date) -> Span | None:
    """The last period of this name that began on or before the day on which the paper was written."""
    wording = wording.strip(" ()[]:–-.")
    if _BARE.fullmatch(wording):
        spans = [read_date(f"{wording} {year}").span for year in (written.year, written.year - 1)]
    elif _QUARTER.fullmatch(wording):
        years = (written.year, written.year - 1, written.year - 2)
        spans = [read_date(f"{wording} {year}/{(year + 1) % 100:02}").span for year in years]
    else:
        return None
    return next((span for span in spans if span is not None and span.start <= written), None)
