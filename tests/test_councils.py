"""Names of councils found in a text, and whose document it is."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.normalise.councils import Register, register
from schemas.vocabulary import fold, rows

HEADER = "name,gss_code,council_type,aliases,start_date,end_date,replaced_by\n"
FICTIONAL = HEADER + (
    "Harbourne and Tilling Borough Council,E07999014,Non-metropolitan district,Harbourne and Tilling,,,\n"
    "Fennbridge Council,E06999002,Unitary authority,Fennbridge,2021-04-01,,\n"
    "Fennbridge District Council,E07999009,Non-metropolitan district,,,2021-03-31,E06999002\n"
    "Marlowe Vale Borough Council,E07999011,Non-metropolitan district,Marlowe Vale|MVBC,,,\n"
)


def found(text: str, day: date | None = None, known: Register | None = None) -> list[tuple[str, list[str], str]]:
    """The words of each mention, its councils' names, and how."""
    known = known or register()
    return [(text[m.start : m.end], [c.name for c in m.councils], m.how) for m in known.find(text, day)]


def full(text: str, day: date | None = None) -> list[str]:
    return [name for _, names, how in found(text, day) if how == "full" for name in names]


# the vocabulary


def test_the_table_is_whole() -> None:
    table = rows("councils")
    codes = [row["gss_code"] for row in table if row["gss_code"]]
    assert len(codes) == len(set(codes))
    assert len({fold(row["name"]) for row in table}) == len(table)
    for row in table:
        spellings = [fold(alias) for alias in row["aliases"].split("|") if alias]
        assert len(spellings) == len(set(spellings)), row["name"]
        assert set(filter(None, row["replaced_by"].split("|"))) <= set(codes), row["name"]
        assert row["aliases"].isprintable()
        assert "ï" not in row["aliases"], row["name"]


@given(
    st.sampled_from(register().councils), st.sampled_from(["", "the peers of "]), st.sampled_from(["", "’s plan", "."])
)
def test_every_council_finds_itself(council: object, before: str, after: str) -> None:
    name = council.name  # type: ignore[attr-defined]
    for printed in (name, name.upper(), name.replace(" and ", " & ")):
        mentions = register().find(before + printed + after)
        assert [(m.councils, m.how) for m in mentions] == [((council,), "full")]
        assert (mentions[0].start, mentions[0].end) == (len(before), len(before + printed))


@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    for mention in register().find(text):
        assert 0 <= mention.start < mention.end <= len(text)


# one council


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Brentwood Borough Council's", "Brentwood Borough Council"),
        ("Tower Hamlets Council", "London Borough of Tower Hamlets"),
        ("LB Newham", "London Borough of Newham"),
        ("Westminster City Council", "City of Westminster"),
        ("Redditch BC", "Redditch Borough Council"),
        ("Oxfordshire CC", "Oxfordshire County Council"),
        ("Bolton MBC", "Bolton Metropolitan Borough Council"),
        ("Southend-on-Sea City Council", "Southend-on-Sea Borough Council"),
        ("Bath & North East Somerset Council", "Bath and North East Somerset Council"),
        ("King’s Lynn & West Norfolk Borough Council", "Borough Council of King's Lynn and West Norfolk"),
        ("Worcestershire County Council", "Worcestershire County Council"),
        ("West Midlands Combined Authority", "West Midlands Combined Authority"),
        ("St. Helens Council", "St Helens Council"),
    ],
)
def test_full_names(text: str, name: str) -> None:
    assert full(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Kent Police and Hart Vale District Council",
        "Sevenoaks Town Council",
        "West Kent and Greater Manchester",
        "South Reading Borough Council",
        "Harbourne and Tilling Borough Council",
        "reading the papers of the city of london",
        "redditch bc",
        "Kent District Council",
        "Worcester County Council",
        "Cllr John Kent",
        "info@local.gov.uk, www.gov.uk",
    ],
)
def test_what_only_looks_like_a_council(text: str) -> None:
    assert found(text) == []


def test_short_names_are_short() -> None:
    assert [(text, how) for text, _, how in found("in Reading, County Durham and Basingstoke and Deane")] == [
        ("Reading", "short"),
        ("County Durham", "short"),
        ("Basingstoke and Deane", "short"),
    ]
    assert found("The leaders met in Kent. County Council met too.") == [("Kent", ["Kent County Council"], "short")]


# several councils in one name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Bromsgrove District and Redditch Borough Councils", ["Bromsgrove District", "Redditch Borough"]),
        ("Babergh and Mid Suffolk District Councils", ["Babergh District", "Mid Suffolk District"]),
        ("Broadland and South Norfolk Councils", ["Broadland District", "South Norfolk District"]),
        ("Brentwood and Rochford councils", ["Brentwood Borough", "Rochford District"]),
        ("District Councils of Babergh and Mid Suffolk", ["Babergh District", "Mid Suffolk District"]),
    ],
)
def test_joint_names(text: str, names: list[str]) -> None:
    assert found(text) == [(text, [f"{name} Council" for name in names], "full")]


def test_a_list_of_london_boroughs() -> None:
    assert full("including the London Boroughs of Lewisham, Hackney and Southwark. The") == [
        "London Borough of Lewisham",
        "London Borough of Hackney",
        "London Borough of Southwark",
    ]


def test_a_joint_name_does_not_tear_one_councils_own(tmp_path: Path) -> None:
    known = supplement(tmp_path, FICTIONAL)
    text = "Harbourne and Tilling Borough Council, Harbourne and Tilling and Marlowe Vale Borough Councils"
    first, both = found(text, known=known)
    assert first[1] == ["Harbourne and Tilling Borough Council"]
    assert both[1] == ["Harbourne and Tilling Borough Council", "Marlowe Vale Borough Council"]


# hosts


def test_hosts() -> None:
    text = "ann.hart@kent.gov.uk, www.cityofyork.gov.uk, https://moderngov.brentwood.gov.uk/a/Reading.pdf"
    assert [(names, how) for _, names, how in found(text)] == [
        (["Kent County Council"], "host"),
        (["City of York Council"], "host"),
        (["Brentwood Borough Council"], "host"),
    ]
    assert found("www.babergh-midsuffolk.gov.uk")[0][1] == ["Babergh District Council", "Mid Suffolk District Council"]


# names that two councils bore


def test_the_date_settles_a_shared_name() -> None:
    old, new = date(2020, 2, 1), date(2024, 2, 1)
    assert found("North Yorkshire", old)[0][1] == ["North Yorkshire County Council"]
    assert found("North Yorkshire", new)[0][1] == ["North Yorkshire Council"]
    assert found("Somerset")[0][1] == ["Somerset Council"]
    assert full("Somerset County Council", new) == ["Somerset County Council"]  # its own name, whenever


# a user's own councils


def supplement(folder: Path, text: str) -> Register:
    path = folder / "councils.csv"
    path.write_text(text, encoding="utf-8")
    return register(str(path))


def test_a_supplement_adds_and_replaces(tmp_path: Path) -> None:
    known = supplement(tmp_path, "\ufeff" + FICTIONAL + "Kent & Coast Council,E10000016,Unitary authority,Kent,,,\n")
    assert found("Marlowe Vale, MVBC", known=known)[1] == ("MVBC", ["Marlowe Vale Borough Council"], "short")
    assert found("mvbc Fennbridge", date(2019, 1, 1), known)[0][1] == ["Fennbridge District Council"]
    assert found("Fennbridge", date(2022, 1, 1), known)[0][1] == ["Fennbridge Council"]
    assert found("Kent", known=known)[0][1] == ["Kent & Coast Council"]
    assert not [council for council in known.councils if council.name == "Kent County Council"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("name,gss_code\nA Council,E1\n", "line 1: no column council_type"),
        (HEADER + "A Council,E1,,,,,\nB Council,E1,,,,,\n", "line 3: 'E1' stands in line 2 too"),
        (HEADER + "A Council,E1,,,1 April 2021,,\n", "line 2: start_date is '1 April 2021'; write it as"),
        (HEADER + "A Council,E1,,,2021-04-01,2020-04-01,\n", "line 2: end_date 2020-04-01 is before"),
        (HEADER + ",E1,,,,,\n", "line 2: no name"),
        (HEADER + "A, B Council,E1,,,,,\n", "line 2: no name, or more cells than columns; put"),
    ],
)
def test_a_bad_supplement_says_what_to_do(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ValueError, match=r"councils\.csv, ") as error:
        supplement(tmp_path, text)
    assert message in str(error.value)


def test_a_missing_supplement_says_so(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="check the path"):
        register(str(tmp_path / "none.csv"))
