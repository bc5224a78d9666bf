"""Which pieces are a recommendation, which its actions, and whose the facts are.

In: the pieces of a paper.  Out: the records of its plan; none where it has no such plan.

1. recommendations begin at their references ("Recommendation 1"), else at the stressed or numbered paragraphs of one
   look that stand next above the facts;
2. below each, the words right above facts, or in one paragraph with them, are an action; facts right below the
   recommendation, or once below a list, are the recommendation's, and the items of the list are its actions;
3. what else stands there (the council's answer) is no part of the plan, unless it goes on advising.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from extractors.explained import goes_on
from extractors.lists import after_ref, bare_ref, leading_ref
from extractors.themes import theme_of
from pipeline.assemble.plan_items.labels import LEADS, begins_with_label
from pipeline.assemble.plan_items.naming import tell_codes, tell_themes
from pipeline.assemble.plan_items.pieces import Look, Piece
from pipeline.assemble.plan_items.record import Action, Facts, Record
from schemas.document import NO_TEXT, Text

FEWEST = 3  # actions with facts, or recommendations with them
FEWEST_HEADS = 2
MOST = 0.6  # share of the actions that have facts, and of the headings below which actions stand
WORDS = 5  # of a recommendation without a reference, on average: a theme's name is shorter
NAME = 8  # words behind a reference that only name a subject
SMALLER = 0.3  # points
PROMISES = LEADS | {"due"}


def records_of(pieces: Sequence[Piece]) -> list[Record]:
    """The plan's records; none where too few actions have facts."""
    if sum(bool(piece.facts) for piece in pieces) < FEWEST:
        return []
    for heads in _headings(pieces):
        segments = list(_segments(pieces, heads))
        once = _are_told_once(segments)
        records = [_record(segment, once) for segment in segments]
        while records and not (records[-1].actions or records[-1].facts):
            records.pop()
        alone = sum(piece.is_told_label for segment in segments for piece in segment)
        if alone < MOST * len(records) and _are_plan(records):
            _close(records)
            tell_codes(records)
            tell_themes(records, pieces, heads)
            return records
    return []


def _are_plan(records: Sequence[Record]) -> bool:
    actions = [action for record in records for action in record.actions]
    told = sum(bool(action.facts) for action in actions)
    as_whole = sum(bool(record.facts) for record in records)
    if len(records) < FEWEST_HEADS or sum(bool(record.actions) for record in records) < MOST * len(records):
        return False
    if any(not record.text for record in records) or not _are_promised(records):
        return False
    begins = Counter(str(record.text.cut(0, 2)) for record in records)
    if begins.most_common(1)[0][1] > max(1, MOST * len(records)):
        return False  # "What the peers said" beside each: a label, so cards
    if 2 * sum(begins_with_label(action.text) for action in actions) > len(actions):
        return False  # labels say what each part is: cards
    return (told >= FEWEST and told >= MOST * len(actions)) or (
        as_whole >= max(FEWEST, MOST * len(records)) and len(actions) >= FEWEST
    )


def _are_promised(records: Sequence[Record]) -> bool:
    """Whether most of what facts are told of has a lead or a date: what only has a state is done, and no plan."""
    told = [facts for record in records for facts in (record.facts, *(one.facts for one in record.actions)) if facts]
    return sum(any(fact.field in PROMISES for fact, _ in facts) for facts in told) > MOST * len(told)


# 1. where recommendations begin


def _headings(pieces: Sequence[Piece]) -> Iterator[set[int]]:
    """The places of pieces that may be the recommendations, the likeliest first."""
    named = {at for at, piece in enumerate(pieces) if piece.named}
    if len(named) >= FEWEST_HEADS:
        yield named
    above: Counter[Look] = Counter()
    for at, piece in enumerate(pieces):
        if piece.facts and (head := _next_above(pieces, at)) is not None:
            above[head.look] += 1
    for look, count in above.most_common(2):
        told = [at for at, piece in enumerate(pieces) if piece.facts]
        alike = [at for at, piece in enumerate(pieces) if piece.text and not piece.label and piece.look == look]
        alike = [at for at in alike if at < told[-1] and not pieces[at].facts]
        while alike and not any(alike[0] < at < (alike[1:] or [told[-1] + 1])[0] for at in told):
            alike.pop(0)  # the paper's title, a heading above the plan
        words = sum(len(pieces[at].text) for at in alike)
        if count >= FEWEST_HEADS and len(alike) >= FEWEST_HEADS and words >= WORDS * len(alike):
            yield set(alike)


def _next_above(pieces: Sequence[Piece], at: int) -> Piece | None:
    """The next heading above facts: stressed, or a number's, and no label."""
    action = pieces[at] if pieces[at].text else pieces[at - 1] if at else None
    for piece in reversed(pieces[:at]):
        if piece.is_end:
            return None
        if not piece.text or piece.label or piece.facts or piece is action:
            continue
        if action is not None and action.text and piece.look == action.look:
            continue
        if piece.stressed or (piece.mark and piece.mark.kind == "number"):
            return piece
    return None


def _segments(pieces: Sequence[Piece], heads: set[int]) -> Iterator[list[Piece]]:
    """The pieces of each recommendation, from its heading to what ends it."""
    segment: list[Piece] = []
    for at, piece in enumerate(pieces):
        if at in heads:
            if segment:
                yield segment
            segment = [piece]
        elif segment and (piece.is_end or _ends(piece, segment)):
            yield segment
            segment = []
        elif segment:
            segment.append(piece)
    if segment:
        yield segment


def _ends(piece: Piece, segment: Sequence[Piece]) -> bool:
    """Whether a piece is the heading of what follows."""
    head = segment[0]
    if not piece.stressed or piece.facts or piece.label or piece.mark is not None or len(segment) == 1:
        return False
    told = any(other.facts for other in segment)
    larger = piece.size > head.size + SMALLER and (told or len(segment) > 2)
    return larger or theme_of(piece.text) is not None or (told and piece.size >= head.size - SMALLER)


# 2. actions and facts


def _are_told_once(segments: Sequence[Sequence[Piece]]) -> bool:
    """Whether facts close the list of each recommendation's actions: once in each, below several items."""
    lists = 0
    for segment in segments:
        groups = [at for at, piece in enumerate(segment) if piece.facts]
        runs = [at for at in groups if at - 1 not in groups]
        if len(runs) != 1 or segment[runs[0]].text:
            return False
        items = [piece for piece in segment[1 : runs[0]] if piece.mark is not None]
        lists += len(items) > 1 and items[-1] is segment[runs[0] - 1]
    return 2 * lists > len(segments) > 0


def _record(segment: Sequence[Piece], once: bool) -> Record:
    record, body = _headed(segment)
    waiting: list[Piece] = []  # since the last facts
    group: Facts | None = None  # to which facts without words of their own belong
    for piece in body:
        if piece.label:
            record.taken.add(piece.at)
            waiting, group = [], None
        elif not piece.facts:
            waiting.append(piece)
            group = None
        elif piece.text:
            group = _add(record, [*_begun(waiting, piece), piece])
            waiting = []
        elif group is None:
            if once or not waiting:
                group = record.facts
            else:
                group = _add(record, _last(waiting))
                waiting = [] if not once else waiting
        if piece.facts and group is not None:
            fills = piece.fills or (None,) * len(piece.facts)
            group += zip(piece.facts, fills, strict=True)
            record.taken.add(piece.at)
        if piece.facts and once:
            _add_items(record, waiting)
            waiting = []
    if record.facts or waiting:
        _add_items(record, waiting)
    return record


def _headed(segment: Sequence[Piece]) -> tuple[Record, Sequence[Piece]]:
    """The recommendation in a heading, or below its reference, and the pieces behind it."""
    head, *body = segment
    count = leading_ref(head.own, "named" if head.named else "any")
    if not count and head.mark is not None and head.mark.kind == "bare":
        count = head.mark.length  # a number in a column of its own
    ref = bare_ref(head.own.cut(0, count)) if count else NO_TEXT
    own = after_ref(head.own, count) if count else head.own
    record = Record(ref, own, taken={head.at})
    if head.facts:
        record.facts += zip(head.facts, head.fills or (None,) * len(head.facts), strict=True)
    bare = not own
    while body and not body[0].facts and not body[0].label and body[0].mark is None:
        first = body[0]
        is_action = len(body) > 1 and body[1].facts and not body[1].text and not bare
        advises = not first.stressed and goes_on(first.text) and not is_action
        if not bare and not advises:
            break
        record.text += _quoted(first.text)
        record.taken.add(first.at)
        body, bare = body[1:], False
    if bare and body and body[0].facts and body[0].text:  # its wording and its facts in one paragraph
        record.text = body[0].text
        record.facts += zip(body[0].facts, body[0].fills or (None,) * len(body[0].facts), strict=True)
        record.taken.add(body[0].at)
        body = body[1:]
    return record, body


def _quoted(text: Text) -> Text:
    """A quotation without the lines behind it, which the paper says itself; any other words as they are."""
    if text.words[0].text[0] not in "“‘":
        return text
    at = 0
    for line in text.lines():
        at += len(line)
        if line[-1].text.endswith(("”", "’")):
            return text.cut(0, at)
    return text


def _add(record: Record, pieces: Sequence[Piece]) -> Facts:
    text = pieces[0].own
    for piece in pieces[1:]:
        text = text + piece.own
    record.taken |= {piece.at for piece in pieces}
    record.actions.append(Action(text))
    return record.actions[-1].facts


def _begun(waiting: Sequence[Piece], piece: Piece) -> list[Piece]:
    """What an action began with above a page's end."""
    if not waiting or piece.mark is not None or not piece.text.words[0].text[:1].islower():
        return []
    return _last(waiting)


def _last(waiting: Sequence[Piece]) -> list[Piece]:
    """The pieces right above facts that are one action: the last, the rest of its sentence, what leads in to points."""
    start = len(waiting) - 1
    while start and waiting[start].mark is None and waiting[start].text.words[0].text[:1].islower():
        start -= 1
    leads = next((at for at, piece in enumerate(waiting[:start]) if piece.text.words[-1].text.endswith(":")), None)
    marks = [piece.mark for piece in waiting[(leads or 0) + 1 :]]
    if leads is not None and all(mark is not None for mark in marks):
        start = leads
    return list(waiting[start:])


def _add_items(record: Record, waiting: Sequence[Piece]) -> None:
    """The items of a list as actions that have no facts of their own."""
    items: list[list[Piece]] = []
    for piece in waiting:
        if piece.mark is not None:
            items.append([piece])
        elif items and piece.text.words[0].text[:1].islower() and not items[-1][-1].text.words[-1].text.endswith("."):
            items[-1].append(piece)  # its next line, apart
    for item in items:
        _add(record, item)


# what is told of all actions


def _close(records: Sequence[Record]) -> None:
    """Tell what closes each recommendation ("Status: …" below the last action, never below one before it) of it."""
    several = [record for record in records if sum(bool(action.facts) for action in record.actions) > 1]
    if len(several) < FEWEST_HEADS:
        return
    told = [[{fact.field for fact, _ in action.facts} for action in record.actions] for record in several]
    closing = set.intersection(*(last.difference(*earlier) for *earlier, last in told))
    for record in records:
        for action in record.actions[-1:]:
            record.facts += [told for told in action.facts if told[0].field in closing]
            action.facts = [told for told in action.facts if told[0].field not in closing]


__all__ = ["records_of"]
