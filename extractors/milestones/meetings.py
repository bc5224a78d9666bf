"""Meetings of the council's bodies at which the challenge, its plan or the progress with it is looked at.

In: a sentence's words before a date.  Out: whether the date is that of such a meeting, where no clause tells its event.
"""

from __future__ import annotations

import re

_BODY = r"(?:Cabinet|Committee|Council|Board|Panel|Commission|Executive)"
_CONSIDERED = re.compile(
    rf"\b{_BODY}(?: has| had| will| is to| are to)?(?: also| then)? "
    r"(?:consider(?:ed|s)?|discuss(?:ed|es)?|look(?:ed)? at|debated?|scrutinised?|examined?|met)\b[^.;:]{0,60}\bon "
    r"(?:the )?$"
)
_BEFORE_BODY = re.compile(  # "to Cabinet in", "by the Audit and Governance Committee on", "at its meeting in"
    r"\b(?:to|by|before|at|for)(?: (?:the|its|our|this|full|next))*(?: (?:[A-Z][\w’&-]+|and|of|to|by|the|&)){0,9}?"
    rf" (?:{_BODY}|meeting)(?: meeting| again|,? at its meeting)?,? (?:on|in|of)(?: the)? $"
)
_HOW_FAR = re.compile(
    r"\b(?:progress|updates?|(?:this|the|our|action|improvement) plan|tracker|closing report|(?:this|the next) version|"
    r"version \d)\b",
    re.IGNORECASE,
)
_BROUGHT = re.compile(
    r"\b(?:report(?:ed|s)?|brought|brings?|presented?|made|submitted|given|taken|comes?|goes|go|went|returns?|examine[ds]?|"
    r"receive[ds]?|considered?|monitored|reviewed|scrutinised)\b",
    re.IGNORECASE,
)
_END_OF_BODY = (" in ", " on ", " of ", "the ")
FAR = 200  # characters before a date in which what is brought to a body is named


def is_considered(before: str) -> bool:
    """Whether a body considers something on the day that follows these words."""
    return _CONSIDERED.search(before) is not None


def hears_progress(before: str) -> bool:
    """Whether it is told to a body, at the date that follows these words, how far the plan has got."""
    if not before.endswith(_END_OF_BODY):
        return False
    before = before[-FAR:]
    body = _BEFORE_BODY.search(before)
    told = _HOW_FAR.search(before, 0, body.start()) if body else None
    return told is not None and _BROUGHT.search(before) is not None
