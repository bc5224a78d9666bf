"""The sentence that leads in to what a committee is asked: "Cabinet is asked to:", "It is recommended that Council:".

In: a text.  Out: whom it asks, and the words behind the stem, which are the first item's.
"""

from __future__ import annotations

import re

from schemas.document import NO_TEXT, Text

BODIES = (
    r"(?:cabinet|council|committee|sub-committee|board|panel|members?|executive|leader|mayor|commission|forum|assembly|"
    r"authority|governors|portfolio holder|councillors?|chief executive|commissioners?|director)"
)
ASKED = re.compile(
    r"(?P<who>(?:[Tt]he\s+)?[A-Z][^.:;]{0,110}?)\s+(?:is|are|be|(?:will|would)(?: also| then| in turn)? be)\s+"
    r"(?:therefore\s+|also\s+|further\s+|hereby\s+|then\s+|now\s+|in turn\s+)?"
    r"(?:asked|requested|invited|recommended|required)\s*(?:to|that|:)(?=[\s:]|$)(?:\s*:)?",
    re.IGNORECASE,
)
IT_IS = re.compile(
    r"^(?:(?:therefore,?\s+)?it\s+(?:is|(?:will|would)(?:\s+then|\s+also)?\s+be)\s+(?:therefore\s+|further\s+|also\s+|then\s+)?"
    r"(?:recommended|proposed|requested)|"
    r"(?:I|we|officers)\s+(?:therefore\s+)?recommend|recommended|recommendation)"
    r"(?:\s+to\s+(?P<to>[^:]{3,70}?))?\s*(?:that|to|:|–|"
    r"-)+(?:\s*:)?(?:\s+(?P<who>(?:the\s+)?[A-Z][\w ,&’'-]{2,70}?)\s*:)?",
    re.IGNORECASE,
)
VERBS = re.compile(
    r"\s*(?:(?:to|and|,|/|or|formally|consider|resolve|agree|approve|note|endorse|support|recommend|determine|"
    r"decide|comment on|"
    r"the following|as follows|that|recommendations?|decisions?)\s*)+:\s*$",
    re.IGNORECASE,
)
_THAT = re.compile(
    rf"^(?:that|to)\s*:?$|^that\s+(?P<who>(?:the\s+)?[\w,&’' -]{{0,60}}?\b{BODIES}\b[\w,&’' -]{{0,40}})\s*:$",
    re.IGNORECASE,
)
_THAT_BODY = re.compile(  # "That the Committee", with the list below it and no colon
    rf"^that\s+(?P<who>(?!.*\b(?:be|is|are|to|by|of|for|notes?|approves?|agrees?)\b)(?:the\s+)?(?:[\w&’'-]+\s+){{0,4}}{BODIES})$",
    re.IGNORECASE,
)
_THAT_WHO = re.compile(  # "That Cabinet: (a) …; (b) …"
    rf"^that\s+(?P<who>(?:the\s+)?[\w,&’' -]{{0,60}}?\b{BODIES}\b)\s*:\s*(?=\()", re.IGNORECASE
)
_AND_TO = re.compile(  # "and to RECOMMEND the County Council to:", between two runs of one list
    rf"^(?:and\s+)?(?:that\s+)?(?:to\s+)?recommends?\s+(?:to\s+)?"
    rf"(?P<who>(?:the\s+)?[\w&’' -]{{0,50}}\b{BODIES}\b[\w ]{{0,20}}?)"
    r"(?:\s+(?:to|that)\s*:?|\s*:)\s*$",
    re.IGNORECASE,
)
_SAYS = re.compile(  # "Cabinet, at its meeting on 1 July, recommends to Full Council:"
    rf"^(?:it\s+is\b|(?:the\s+)?(?:(?!peer\b)[\w&’'-]+\s+){{0,6}}?(?:{BODIES}|group|party|inquiry)\b)[^:;]{{0,200}}?"
    r"\b(?:recommends?|recommended|asked|requested|invited|proposes?|proposed|"
    r"(?:makes?|made|puts? forward)\b[^:;]{0,40}?\brecommendations?)\b[^:;]{0,160}\s*[:–-]\s*$",
    re.IGNORECASE,
)
_TO_WHOM = re.compile(
    rf"\brecommend(?:s|ed)?\b(?:[^:]{{0,80}},)?\s+(?:to|that)\s+(?P<who>(?:the\s+)?(?:[A-Z][\w&’'-]*\s+|and\s+|of\s+){{0,6}}?"
    rf"{BODIES})\b",
    re.IGNORECASE,
)
_OPENING = re.compile(  # "Subject to the views of the Committee, it will be recommended that the Executive:"
    r"^(?:subject to|if|once|when|should|having|after|following|assuming|provided|in (?:the )?(?:light|view|turn)|"
    r"for th(?:is|ese) reasons?|on this basis|accordingly|in addition)\b[^:;.]{0,110}?,\s+(?=[A-Za-z])",
    re.IGNORECASE,
)
_BODY = re.compile(rf"\b{BODIES}\b", re.IGNORECASE)
STEM_WORDS = 45


def is_body(asked: Text) -> bool:
    """Whether those whom a lead-in asks are a committee, a council's members or another that decides."""
    return _BODY.search(str(asked)) is not None


def stem_of(text: Text) -> tuple[Text, Text] | None:
    """Whom a lead-in asks, and the words behind it; None where the text begins with no lead-in."""
    wording = str(text)
    opening = _OPENING.match(wording)
    if opening is not None and (led := stem_of(text.between(opening.end(), len(wording)))) is not None:
        return led
    that = _AND_TO.match(wording.strip()) or _THAT.match(wording.strip()) or _THAT_BODY.match(wording.strip())
    if that is not None:
        return (text.between(*that.span("who")) if that["who"] else NO_TEXT), NO_TEXT
    behind = _THAT_WHO.match(wording)
    if behind is not None:
        return text.between(*behind.span("who")), text.between(behind.end(), len(wording))
    match = ASKED.match(wording)
    if match is not None and not re.search(rf"\b{BODIES}\b", match["who"], re.IGNORECASE):
        match = None
    name = "who"
    if match is None:
        match = IT_IS.match(wording)
        name = "to" if match and match["to"] else "who"
    verbs = VERBS.match(wording, _keep_that(wording, match.end())) if match else None
    if match is None or (verbs is None and wording[match.end() :].rstrip().endswith(":")):
        said = _said(text)
        if said is not None or match is None:
            return said
    who = text.between(*match.span(name)) if match[name] else NO_TEXT
    end = _keep_that(wording, match.end())
    verbs = VERBS.match(wording, end)
    if verbs is not None:  # "… is recommended to resolve:"
        end = verbs.end()
    rest = text.between(end, len(wording)) if wording[end:].strip(" :–-") else NO_TEXT
    return who, rest.without_signs()


def leads_in_to_list(text: Text) -> bool:
    """Whether a text is a stem alone, with all that it asks in the list below it."""
    stem = stem_of(text) if str(text).rstrip().endswith(":") else None
    return stem is not None and not stem[1]


def _said(text: Text) -> tuple[Text, Text] | None:
    """Whom a sentence of any wording asks that ends in a colon and leaves what it asks to the list below."""
    wording = str(text).strip()
    if len(text) > STEM_WORDS or not _SAYS.match(wording):
        return None
    to = _TO_WHOM.search(str(text)) or ASKED.match(str(text))
    return (text.between(*to.span("who")) if to else NO_TEXT), NO_TEXT


def _keep_that(wording: str, end: int) -> int:
    """Behind a colon or a dash, "That" belongs to the item."""
    last = re.search(r"[:–-]\s*(that)\s*$", wording[:end], re.IGNORECASE)
    return last.start(1) if last else end
