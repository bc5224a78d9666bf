"""What holds of finding councils for any text: their order, their spellings, their days, and further ones."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from conftest import CORPUS
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.normalise.council_names import COLUMNS, Council, base_of, councils, full_forms
from pipeline.normalise.councils import Register, register
from schemas.vocabulary import fold

FICTIONAL = register(str(CORPUS / "councils.csv"))
# Of these the names, and the words around a name that may change whose it is.
NAMES = [council.name for council in FICTIONAL.councils if council.gss_code and council.gss_code[3:6] == "999"]
AROUND = (
    "the|of|and|&|,|;|.|Council|Councils|Borough|District|County|City|London|Royal|Vale|West|North|Cllr|Police|BC|DC|"
    "CBC|MVBC|RBKM|www.tarnbeck.gov.uk|ann@eastmarsh.gov.uk|gov.|gov.uk|Kent|Reading|\n|-|/|’s|(|)"
)
NEAR_NAMES = st.lists(st.sampled_from([*AROUND.split("|"), *NAMES, *(base_of(fold(name)) for name in NAMES)]))
NAMED = NEAR_NAMES.flatmap(lambda parts: st.sampled_from([" ".join(parts), "".join(parts), " ".join(parts).title()]))
DAYS = st.dates(date(2000, 1, 1), date(2098, 12, 31))


def named(printed: str, known: Register = FICTIONAL, day: date | None = None) -> list[str]:
    return [council.name for mention in known.find(printed, day) for council in mention.councils]


@given(NAMED | st.text(max_size=80), st.none() | DAYS)
def test_councils_are_found_from_left_to_right_and_are_in_the_register(printed: str, day: date | None) -> None:
    at = 0
    for mention in FICTIONAL.find(printed, day):
        assert at <= mention.start < mention.end <= len(printed)
        assert mention.councils
        assert set(mention.councils) <= set(FICTIONAL.councils)
        assert mention.how in ("full", "short", "host")
        at = mention.end


@given(NAMED, st.none() | DAYS)
def test_the_words_of_a_full_name_name_the_same_councils_alone(printed: str, day: date | None) -> None:
    for mention in FICTIONAL.find(printed, day):
        if mention.how == "full":
            assert named(printed[mention.start : mention.end], day=day) == [one.name for one in mention.councils]


BOROUGHS = [name.removesuffix(" Borough Council") for name in NAMES if name.endswith(" Borough Council")]
DISTRICTS = [name.removesuffix(" District Council") for name in NAMES if name.endswith(" District Council")]
SURROUNDED = st.sampled_from(
    ["{}", "The peers met {}.", "{}’s plan", "({})", "a letter to {}, which", "{}\nAction plan"]
)


@pytest.mark.parametrize(
    "form",
    [
        "{} Borough Council",
        "{} borough council",
        "the Borough Council of {}",
        "The Borough Council of {}",
        "{} Council",
        "{} BC",
        "{}\nBorough Council",
        "{}  Borough\u00a0Council",
    ],
)
@given(name=st.sampled_from(BOROUGHS), around=SURROUNDED, capitals=st.booleans())
def test_the_spellings_of_a_borough_agree(form: str, name: str, around: str, capitals: bool) -> None:
    printed = form.format(name.upper() if capitals else name)
    printed = printed.upper() if capitals else printed
    assert_one_full_name(around, printed, f"{name} Borough Council")


def assert_one_full_name(around: str, printed: str, name: str) -> None:
    """All of the words that are printed, but for the article, are the name of this council only."""
    text = around.format(printed)
    (mention,) = FICTIONAL.find(text)
    assert [council.name for council in mention.councils] == [name]
    words = re.sub(r"^the ", "", printed, flags=re.IGNORECASE)
    assert (text[mention.start : mention.end].removesuffix("’s"), mention.how) == (words, "full")


@pytest.mark.parametrize("form", ["{} District Council", "{} Council", "{} DC", "{}  District\nCouncil"])
@given(name=st.sampled_from([name for name in DISTRICTS if name != "Fennbridge"]), around=SURROUNDED)
def test_the_spellings_of_a_district_agree(form: str, name: str, around: str) -> None:
    assert_one_full_name(around, form.format(name), f"{name} District Council")


@pytest.mark.parametrize("form", ["London Borough of {}", "LB {}", "{} LBC", "{} Council", "LONDON BOROUGH OF {}"])
def test_the_spellings_of_a_london_borough_agree(form: str) -> None:
    assert_one_full_name("{}", form.format("Calverhythe"), "London Borough of Calverhythe")


@given(st.sampled_from(NAMES), st.sampled_from(["tarnbek", "Tarnbek Borough Council", "Estmarsh Council"]))
def test_a_name_with_a_slip_is_never_taken_for_one_like_it(name: str, slip: str) -> None:
    assert named(f"{name}. {slip}") == named(f"{name}.")


@given(st.sampled_from(councils(str(CORPUS / "councils.csv"))))
def test_a_short_name_is_a_part_of_the_name_and_has_no_shorter_one(row: tuple[Council, tuple[str, ...]]) -> None:
    own = fold(row[0].name)
    base = base_of(own)
    assert base
    assert base in own
    assert base_of(base) == base
    forms = [form for form, _ in full_forms(row[0], base)]
    assert len(forms) > 2
    assert all(base in form and fold(form) == form for form in forms)


@given(st.text(max_size=60))
def test_any_folded_text_has_a_short_name_within_it(printed: str) -> None:
    folded = fold(printed)
    assert base_of(folded) in folded
    assert bool(base_of(folded)) == bool(folded)


@given(DAYS, DAYS, DAYS)
def test_a_council_is_in_force_between_its_days_only(first: date, last: date, day: date) -> None:
    first, last = sorted((first, last))
    council = Council("Tarnbeck Borough Council", None, None, first, last)
    assert council.in_force(day) == (first <= day <= last)
    assert not council.in_force(None)
    assert council._replace(end=None).in_force(None)


CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=12) | st.sampled_from(
    ["Tarnbeck", "Council", "E07999010", "2021-04-01", "1 May", "A|B", "|", "&", "London borough", "County", '"', ","]
)


@settings(max_examples=25, deadline=None)
@given(lines=st.lists(st.lists(CELLS, max_size=8), max_size=3))
def test_any_further_councils_are_taken_or_refused_with_their_line(
    lines: list[list[str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("councils") / "councils.csv"
    path.write_text("\n".join([",".join(COLUMNS), *(",".join(line) for line in lines)]), encoding="utf-8")
    problem = refusal(path)
    assert problem is None or str(path) in problem


def refusal(path: Path) -> str | None:
    """Why a file of councils is refused; None where it is taken, with those of the vocabulary."""
    try:
        known = Register(councils(str(path)))
    except ValueError as error:
        return str(error)
    assert len(known.councils) > 300
    return None
