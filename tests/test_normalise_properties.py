"""What holds of the normalisers for any text: no exception, allowed values; dates, peers, committees, themes."""

from __future__ import annotations

import calendar
import string
from datetime import date, timedelta
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import text_of

from extractors.lead_words import is_titled
from pipeline.normalise.dates import Span, read_date
from pipeline.normalise.milestones import When, clashes, read_when
from pipeline.normalise.papers import committee_name
from pipeline.normalise.peers import peer_type
from pipeline.normalise.themes import read_theme
from schemas.document import NO_TEXT, Text
from schemas.printed import PrintedMilestone, PrintedPeer
from schemas.records import Milestone, Peer
from schemas.vocabulary import fold, rows

MONTHS = calendar.month_name[1:]
NEAR_DATES = (
    "10|13|31|29th|to|–|-|and|week commencing|w/c|this year|next year|last year|within|three months|99 years|of|the|"
    "November|Feb|2024|2099|1999|24|Q4|2024/25|Winter|end of|on site|Monday|(|)|,"
)
DATED = st.lists(st.sampled_from(NEAR_DATES.split("|"))).map(" ".join) | st.text(max_size=60)
DAYS = st.dates(date(2000, 1, 1), date(2098, 12, 31))
LIMITS = st.sampled_from(["", "after", "before"])
EVENTS = st.sampled_from(sorted({row["event"] for row in rows("events")} | {"on_site"}))
WRITTEN = st.none() | DAYS.map(lambda day: Span(day, day, "day"))
PEERS = (
    "Cllr|Councillor|Ann|Ben|Hart|Leader|lead|Lead Peer|(lead)|LGA|Local Government Association|Chief Executive|"
    "Director of|Head of|Member|Officer|Peer|Challenge Manager|Labour|Independent|Tarnbeck Borough Council|,|–|and|of"
)
ENTRIES = st.lists(st.sampled_from(PEERS.split("|")), max_size=6).map(" ".join) | st.text(max_size=40)


def allowed(model: Any, field: str) -> set[str]:
    """The values that a column may have, by its model."""
    found: set[str] = set()
    kinds = [model.model_fields[field].annotation]
    while kinds:
        kind = kinds.pop()
        found |= {kind} if isinstance(kind, str) else set()
        kinds += get_args(kind)
    return found


# milestones


@given(DATED, LIMITS, WRITTEN)
def test_any_milestone_is_read_and_its_bounds_are_those_that_are_printed(
    printed: str, limit: Any, written: Span | None
) -> None:
    when = read_when(PrintedMilestone("on_site", NO_TEXT, text_of(printed), limit), written)
    if limit == "before":
        assert when.start is None
    elif limit == "after":
        assert when.end is None
    else:
        assert (when.start is None) == (when.end is None)
        assert when.start is None or when.end is None or when.start <= when.end


@given(st.lists(st.tuples(EVENTS, DATED, LIMITS), max_size=6), WRITTEN)
def test_clashes_are_told_of_milestones_that_there_are(made: list[tuple[str, str, Any]], written: Span | None) -> None:
    milestones = [PrintedMilestone(event, NO_TEXT, text_of(printed), limit) for event, printed, limit in made]
    for at, doubt in clashes(milestones, [read_when(one, written) for one in milestones]):
        assert 0 <= at < len(made)
        assert doubt.code == "dates_clash"
        assert doubt.printed == str(milestones[at].date)
        assert doubt.field in Milestone.model_fields


@given(DAYS, st.integers(1, 6))
def test_one_visit_printed_twice_is_no_clash_and_another_week_is(first: date, days: int) -> None:
    def visit(day: date) -> PrintedMilestone:
        last = day + timedelta(days=days)
        return PrintedMilestone("on_site", NO_TEXT, text_of(f"{written(day)} to {written(last)}"))

    for second, told in ((first, 0), (first + timedelta(days=10), 1), (first + timedelta(days=100), 0)):
        printed = [visit(first), visit(second)]
        assert len(clashes(printed, [read_when(one, None) for one in printed])) == told


def written(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


@given(DAYS, st.sampled_from([("this year", 0), ("next year", 1), ("last year", -1), ("THIS YEAR", 0)]))
def test_this_year_is_the_year_of_the_document(day: date, words: tuple[str, int]) -> None:
    printed = PrintedMilestone("on_site", NO_TEXT, text_of(f"21-23 September {words[0]}"))
    year = day.year + words[1]
    assert read_when(printed, Span(day, day, "day")) == When(date(year, 9, 21), date(year, 9, 23))
    assert read_when(printed, None) == When(None, None)


@given(DAYS, st.sampled_from(["week commencing {}", "w/c {}", "the week beginning {}", "Week of {}"]))
def test_a_week_has_seven_days(day: date, form: str) -> None:
    when = read_when(PrintedMilestone("on_site", NO_TEXT, text_of(form.format(written(day)))), None)
    assert when == When(day, day + timedelta(days=6))


RANGES = (
    "{a} – {b} {month} {year}",
    "{a} to {b} {month} {year}",
    "{a}-{b} {month} {year}",
    "{ath} – {bth} {month} {year}",
    "{ath} to {bth} {month}, {year}",
    "{a} to {b} {short} {year}",
    "{ath}-{bth} {short} {year}",
    "{a} and {b} {month} {year}",
    "{a} {month} – {b} {month} {year}",
    "{a} {month} {year} to {b} {month} {year}",
    "from {ath} until {bth} of {month} {year}",
    "{wa} {a} to {wb} {b} {month} {year}",
    "{wa}, {ath} {month} – {wb}, {bth} {month} {year}",
    "{A} {MONTH} {year} – {B} {MONTH} {year}",
)


def ordinal(day: int) -> str:
    return f"{day}{'th' if 10 < day < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


@pytest.mark.parametrize("form", RANGES)
@given(first=DAYS.filter(lambda day: day.day < 26), days=st.integers(1, 3))
def test_the_spellings_of_some_days_of_a_month_agree(form: str, first: date, days: int) -> None:
    last = first + timedelta(days=days)
    month = MONTHS[first.month - 1]
    parts = {"a": first.day, "b": last.day, "A": first.day, "B": last.day, "year": first.year}
    parts |= {"ath": ordinal(first.day), "bth": ordinal(last.day), "month": month, "short": month[:3]}
    parts |= {"wa": f"{first:%A}", "wb": f"{last:%a}", "MONTH": month.upper()}
    printed = form.format(**parts)
    when = read_when(PrintedMilestone("on_site", NO_TEXT, text_of(printed)), None)
    assert when == When(first, last)
    reading = read_date(printed)
    assert reading.span is not None
    assert (reading.span.start, reading.span.end, reading.problem) == (first, last, None)


# peers


@given(ENTRIES, ENTRIES, ENTRIES, ENTRIES)
def test_any_peer_has_a_part_that_the_dataset_knows(text: str, name: str, role: str, organisation: str) -> None:
    peer = PrintedPeer(text_of(text), text_of(name), text_of(role), text_of(organisation))
    assert peer_type(peer) in allowed(Peer, "peer_type")


@given(ENTRIES)
def test_the_case_of_an_entry_does_not_change_the_part(entry: str) -> None:
    plain = "".join(letter for letter in entry if letter in string.printable)
    kinds = {peer_type(PrintedPeer(text_of(one))) for one in (plain, plain.upper(), plain.lower())}
    assert len(kinds) == 1


@pytest.mark.parametrize(
    ("entry", "kind"),
    [
        ("Cllr Nell Orrin, Leader, Saltmere District Council", "member"),
        ("Councillor Nell Orrin (Independent), Saltmere District Council", "member"),
        ("Lead Peer: Tom Vass, Chief Executive, Fenwold District Council", "lead"),
        ("Tom Vass, Chief Executive, Fenwold District Council", "officer"),
        ("Uma Reeve, Director of Finance, Lynford Borough Council", "officer"),
        ("Will Stroud, Peer Challenge Manager, LGA", "lga"),
        ("Will Stroud, Programme Manager, Local Government Association", "lga"),
        ("Zoe Fell, University of Wychmoor", "other"),
    ],
)
def test_the_part_is_told_from_the_words(entry: str, kind: str) -> None:
    name, role, *organisation = entry.removeprefix("Lead Peer: ").split(", ")
    assert peer_type(PrintedPeer(text_of(entry))) == kind
    parts = text_of(name), text_of(role), text_of(*organisation)
    assert peer_type(PrintedPeer(text_of(entry), *parts)) == kind


@given(st.sampled_from(["Cllr", "Councillor"]), st.sampled_from(["Director", "Chief Executive", "LGA", ""]))
def test_a_councillor_is_a_member_whatever_the_role(title: str, role: str) -> None:
    name = f"{title} Nell Orrin"
    assert is_titled(name)
    entry = PrintedPeer(text_of(f"{name}, {role}"), text_of(name), text_of(role) if role else Text(()))
    assert peer_type(entry) == "member"


# committees and themes


COMMITTEES = st.lists(
    st.sampled_from(["AUDIT", "and", "AND", "THE", "of", "Cabinet", "SUB-COMMITTEE", "&", "PANEL", "(1)", "1"]),
    min_size=1,
).map(" ".join)


@given(COMMITTEES | st.text(st.characters(codec="latin-1"), max_size=40))
def test_a_committees_name_keeps_its_letters_and_is_made_once(printed: str) -> None:
    name = committee_name(printed)
    assert (name is None) == (not printed)
    assert fold(name or "") == fold(printed)
    assert committee_name(name or "") == name
    if not printed.isupper():
        assert (name or "") == printed


@given(st.text(max_size=60) | st.sampled_from([row["printed"] for row in rows("themes")]))
def test_any_theme_is_one_of_the_vocabularys_or_none(printed: str) -> None:
    theme = read_theme(printed)
    assert theme is None or theme in {row["theme"] for row in rows("themes")}
    assert read_theme(printed.upper()) == read_theme(printed.lower())
