"""Printed dates to spans: many ways of printing one, and none that is invented."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.normalise import dates
from pipeline.normalise.dates import find_dates, read_date

MONTHS = calendar.month_name[1:]
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
YEARS = st.integers(2000, 2098)
# A dotless or dotted Turkish i is left out: regular expressions take it for an i, its month has no number.
TEXT = st.text(st.characters(exclude_characters="ıİ"))
# Fragments that stand in due columns, so that random texts come near to dates.
NEARLY = (
    "January|Feb|March|May|Sept|Q1|Q4|Quarter|end of|Winter|Spring|2024|25|'24|/|-|–|to|31|30|29th|1st|00|2024/25|"
    "24/25|31/02/2025|.|,|and|TBC|Monday|the"
)
DATED = st.lists(st.sampled_from(NEARLY.split("|"))).flatmap(lambda p: st.sampled_from([" ".join(p), "".join(p)]))


def span(printed: str) -> tuple[str, str] | None:
    found = read_date(printed).span
    return (found.start.isoformat(), found.end.isoformat()) if found else None


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("31/03/2025", "2025-03-31"),
        ("1.4.25", "2025-04-01"),
        ("05-06-2024", "2024-06-05"),  # the day comes first in England
        ("2025-03-31", "2025-03-31"),
        ("2025\u201103\u201131", "2025-03-31"),  # hyphens that do not break
        ("29/02/2024", "2024-02-29"),
        ("1st Aug 2018", "2018-08-01"),
        ("1st August 18", "2018-08-01"),
        ("3rd of March 2025", "2025-03-03"),
        ("31-Mar-25", "2025-03-31"),
        ("Monday 3 March 2025", "2025-03-03"),
        ("Thursday, 5 June 2025", "2025-06-05"),
        ("March 3, 2025", "2025-03-03"),
        ("by 30 Sept. 2024", "2024-09-30"),
        ("31st  March\n2025", "2025-03-31"),  # over a line end
    ],
)
def test_a_day_is_that_day(printed: str, day: str) -> None:
    assert span(printed) == (day, day)


@pytest.mark.parametrize(
    ("printed", "start", "end"),
    [
        ("Jan 2022", "2022-01-01", "2022-01-31"),
        ("March 2026", "2026-03-01", "2026-03-31"),
        ("February 2024", "2024-02-01", "2024-02-29"),
        ("Mar-25", "2025-03-01", "2025-03-31"),
        ("Dec '24", "2024-12-01", "2024-12-31"),
        ("Dec ’24", "2024-12-01", "2024-12-31"),
        ("sept24", "2024-09-01", "2024-09-30"),
        ("APRIL, 2025", "2025-04-01", "2025-04-30"),
        ("by May 2024 at the latest", "2024-05-01", "2024-05-31"),
        ("2024", "2024-01-01", "2024-12-31"),
    ],
)
def test_a_month_or_a_year_is_all_of_it(printed: str, start: str, end: str) -> None:
    assert span(printed) == (start, end)


@pytest.mark.parametrize(
    ("printed", "start", "end"),
    [
        ("Q1 2024/25", "2024-04-01", "2024-06-30"),
        ("Quarter 2 2024/25", "2024-07-01", "2024-09-30"),
        ("Q3 2024/25", "2024-10-01", "2024-12-31"),
        ("6, 7 and 8 May 2025", "2025-05-06", "2025-05-08"),
        ("the first quarter of 2026", "2026-01-01", "2026-03-31"),
        ("Q4 2024-25", "2025-01-01", "2025-03-31"),
        ("Q4 23/24", "2024-01-01", "2024-03-31"),
        ("the first quarter of 2025/26", "2025-04-01", "2025-06-30"),
        ("4th quarter 2025/26", "2026-01-01", "2026-03-31"),
        ("Qtr 2 (2024/25)", "2024-07-01", "2024-09-30"),
        ("2024/25", "2024-04-01", "2025-03-31"),
        ("2024/2025", "2024-04-01", "2025-03-31"),
        ("FY 2024-25", "2024-04-01", "2025-03-31"),
        ("1999/2000", "1999-04-01", "2000-03-31"),
        ("Spring 2025", "2025-03-01", "2025-05-31"),
        ("Summer of 2025", "2025-06-01", "2025-08-31"),
        ("Autumn 2024", "2024-09-01", "2024-11-30"),
        ("Winter 2024", "2024-12-01", "2025-02-28"),
        ("Winter 2024/25", "2024-12-01", "2025-02-28"),
        ("Winter 2023/24", "2023-12-01", "2024-02-29"),
    ],
)
def test_quarters_seasons_and_council_years_have_their_months(printed: str, start: str, end: str) -> None:
    assert span(printed) == (start, end)


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("End March 2025", "2025-03-31"),
        ("end of February 2024", "2024-02-29"),
        ("by the end of 2022/23", "2023-03-31"),
        ("end of the financial year 2024/25", "2025-03-31"),
        ("End of Q3 2024/25", "2024-12-31"),
        ("End of Autumn 2024", "2024-11-30"),
        ("end 2025", "2025-12-31"),
    ],
)
def test_the_end_of_a_span_is_its_last_day(printed: str, day: str) -> None:
    assert span(printed) == (day, day)


@pytest.mark.parametrize(
    ("printed", "start", "end"),
    [
        ("11 – 14 November 2024", "2024-11-11", "2024-11-14"),
        ("10th-12th June 2024", "2024-06-10", "2024-06-12"),
        ("27 February to 2 March 2023", "2023-02-27", "2023-03-02"),
        ("15 December – 3 January 2025", "2024-12-15", "2025-01-03"),
        ("15 December 2024 – 3 January 2025", "2024-12-15", "2025-01-03"),
        ("Monday 3 March to Friday 7 March 2025", "2025-03-03", "2025-03-07"),
        ("Feb-May 2018", "2018-02-01", "2018-05-31"),
        ("Nov–Feb 2025", "2024-11-01", "2025-02-28"),
        ("Nov 2024 to Feb 2025", "2024-11-01", "2025-02-28"),
        ("January and February 2025", "2025-01-01", "2025-02-28"),
    ],
)
def test_a_range_is_one_date_from_its_first_day_to_its_last(printed: str, start: str, end: str) -> None:
    assert span(printed) == (start, end)
    assert read_date(printed).problem is None


@pytest.mark.parametrize(
    "printed", ["Ongoing", "ONGOING", "TBC", "Complete", "Completed", "Ongoing – monthly", "", " "]
)
def test_words_that_say_there_is_no_date_raise_no_problem(printed: str) -> None:
    assert read_date(printed) == (None, None)


@pytest.mark.parametrize("printed", ["Soon", "after the elections", "in due course", "Phase 2"])
def test_other_words_are_reported(printed: str) -> None:
    assert read_date(printed) == (None, "date_not_read")


@pytest.mark.parametrize("printed", ["March", "25 March", "12th May", "end of June", "Q2", "Autumn", "Feb - May"])
def test_without_a_year_there_is_no_date(printed: str) -> None:
    assert read_date(printed) == (None, "date_not_read")


@pytest.mark.parametrize(
    "printed", ["31/02/2025", "29/02/2023", "32/01/2025", "13/13/2025", "00/00/2025", "2025-02-30"]
)
def test_an_impossible_day_in_figures_gives_nothing(printed: str) -> None:
    assert read_date(printed) == (None, "date_not_read")


@pytest.mark.parametrize("printed", ["30 February 2025", "31st Feb 25"])
def test_an_impossible_day_of_a_month_leaves_the_month(printed: str) -> None:
    assert span(printed) == ("2025-02-01", "2025-02-28")


@pytest.mark.parametrize("printed", ["2024/27", "Winter 2024/26", "Ref 1234/5", "£2,024", "1/2", "Section 12025"])
def test_figures_that_only_look_like_a_year_give_nothing(printed: str) -> None:
    assert span(printed) is None


def test_a_state_with_a_date_keeps_the_date() -> None:
    assert span("Completed March 2024") == ("2024-03-01", "2024-03-31")


def test_several_dates_give_one_span_over_all_and_are_reported() -> None:
    reading = read_date("first draft 31 March 2025, then June 2025")
    assert reading.problem == "several_dates"
    assert reading.span is not None
    assert (reading.span.start, reading.span.end) == (date(2025, 3, 31), date(2025, 6, 30))


def test_find_dates_gives_each_date_with_its_place() -> None:
    text = "From Jan 2022 on, by the end of 2022/23, and 1 May 2024."
    places = [text[start:end] for (start, end), _ in find_dates(text)]
    assert places == ["Jan 2022", "2022/23", "1 May 2024"]


def _ordinal(day: int) -> str:
    return f"{day}{'th' if 10 < day < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


STYLES: list[Callable[[date], str]] = [
    lambda d: f"{d:%d/%m/%Y}",
    lambda d: f"{d.day}/{d.month}/{d:%y}",
    lambda d: f"{d.day}.{d.month}.{d.year}",
    lambda d: d.isoformat(),
    lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{_ordinal(d.day)} {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{_ordinal(d.day)} of {MONTHS[d.month - 1]}, {d.year}",
    lambda d: f"{d.day:02} {MONTHS[d.month - 1][:3]} ’{d:%y}",
    lambda d: f"{d.day}-{MONTHS[d.month - 1][:3]}-{d:%y}",
    lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    lambda d: f"BY {MONTHS[d.month - 1]} {_ordinal(d.day)} {d.year}".upper(),
]


@given(DAYS, st.sampled_from(STYLES))
def test_every_day_reads_back_in_every_style(day: date, style: Callable[[date], str]) -> None:
    assert span(style(day)) == (day.isoformat(), day.isoformat())


@given(DAYS, st.sampled_from(["{month} {year}", "{short} {year}", "{short}-{yy}", "{short} '{yy}", "{month}, {year}"]))
def test_every_month_reads_back_in_every_style(day: date, style: str) -> None:
    month = MONTHS[day.month - 1]
    found = read_date(style.format(month=month, short=month[:3], year=day.year, yy=f"{day:%y}")).span
    assert found is not None
    assert found.start == day.replace(day=1)
    assert (found.end + timedelta(days=1)).day == 1
    assert found.start <= day <= found.end


@given(YEARS)
def test_the_quarters_of_a_council_year_follow_one_another_and_fill_it(year: int) -> None:
    printed = f"{year}/{(year + 1) % 100:02}"
    whole = read_date(printed).span
    quarters = [read_date(f"Q{number} {printed}").span for number in (1, 2, 3, 4)]
    assert whole is not None
    assert (quarters[0].start, quarters[3].end) == (whole.start, whole.end)
    for first, second in pairwise(quarters):
        assert first.end + timedelta(days=1) == second.start


@given(
    st.dates(date(2000, 1, 1), date(2098, 12, 31)), st.integers(1, 200), st.sampled_from([" to ", " – ", "-", " and "])
)
def test_two_days_read_as_the_range_between_them(first: date, days: int, to: str) -> None:
    last = first + timedelta(days=days)
    written = [f"{d.day} {MONTHS[d.month - 1]} {d.year}" for d in (first, last)]
    assert span(to.join(written)) == (first.isoformat(), last.isoformat())


@given(TEXT | DATED)
def test_any_text_is_read_without_raising_and_start_never_lies_behind_end(text: str) -> None:
    reading = read_date(text)
    assert reading.problem in (None, "date_not_read", "several_dates")
    assert reading.span is None or reading.span.start <= reading.span.end


@given(TEXT | DATED)
def test_dates_are_found_from_left_to_right_and_do_not_overlap(text: str) -> None:
    at = 0
    for (start, end), found in find_dates(text):
        assert at <= start < end <= len(text)
        assert found.start <= found.end
        at = end


@given(TEXT | DATED)
def test_a_rule_that_is_left_out_for_want_of_its_sign_would_have_found_nothing(text: str) -> None:
    assert find_dates(text) == tuple(dates._dates(text, dates._RULES))
