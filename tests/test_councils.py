"""Names of councils found in a text, and whose document it is."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import words

from pipeline.assemble import assemble
from pipeline.normalise.councils import Register, register
from pipeline.read import Source, read
from pipeline.whose import Owner, whose
from schemas.document import Block, Cell, Document, PageFrame, Paragraph, Place, Table, Text
from schemas.geometry import union
from schemas.printed import Doubt
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


# whose document

PROSE = (
    "The council asked the Local Government Association for advice on the way in which it decides, and this paper "
    "sets out what the team of peers found when it came and what will be done about it during the coming year."
)


def text(line: str, top: float = 100.0, page: int = 1) -> Text:
    return Text(tuple(words(line, top=top, page=page)))


def document(*blocks: str | Block, running: Sequence[str] = ()) -> Document:
    """A document of one page: strings are paragraphs under one another."""
    made = [
        Paragraph(text(block, 50.0 + 30.0 * at), 10.0, False) if isinstance(block, str) else block
        for at, block in enumerate(blocks)
    ]
    lines = tuple(Paragraph(text(line, 800.0), 8.0, False) for line in running)
    return Document((PageFrame(1, 595.0, 842.0),), tuple(made), furniture=lines)


def table(*lines: Sequence[str]) -> Table:
    cells = []
    for row, line in enumerate(lines):
        for column, value in enumerate(line):
            wording = text(value, 300.0 + 20.0 * row)
            cells.append(Cell(row, column, 1, 1, wording, (Place(1, union(wording.words)),)))
    return Table(len(lines), len(lines[0]), tuple(cells))


def owners(made: Document, day: date | None = None) -> tuple[list[Owner], list[Doubt]]:
    return whose(made, day, register())


def names(made: Document, day: date | None = None) -> list[str]:
    return [owner.council.name for owner in owners(made, day)[0]]


def test_the_title_says_whose() -> None:
    made = document(
        "Brentwood Borough Council’s Strategic Partnership", PROSE, "The partnership with Rochford District Council."
    )
    (owner,), doubts = owners(made)
    assert owner.council.gss_code == "E07000068"
    assert str(owner.printed) == "Brentwood Borough Council’s"
    assert not doubts


def test_two_councils_in_the_title() -> None:
    made = document("Follow up visit", "Bromsgrove District Council and", "Redditch Borough Council", PROSE)
    assert names(made) == ["Bromsgrove District Council", "Redditch Borough Council"]
    made = document("Babergh and Mid Suffolk District Councils (BMSDCs)", PROSE)
    assert names(made) == ["Babergh District Council", "Mid Suffolk District Council"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Gedling Borough Council received a corporate peer challenge in May, and its report was published in the "
        "autumn of that year with an action plan that the cabinet had agreed, to be reviewed by members.",
        "The report of the corporate peer challenge at Gedling Borough Council was published in June; the team of "
        "peers thanks Gedling Borough Council for its welcome, and all who gave so freely of their time.",
    ],
)
def test_the_first_sentences_say_whose(sentence: str) -> None:
    assert names(document("Corporate peer challenge", sentence, PROSE)) == ["Gedling Borough Council"]


def test_two_councils_received_a_challenge() -> None:
    sentence = (
        "High Peak Borough Council and Staffordshire Moorlands District Council received a corporate peer challenge"
    )
    made = document("Progress review", PROSE, f"{sentence} in 2022. Much has happened since, as {PROSE}")
    assert names(made) == ["High Peak Borough Council", "Staffordshire Moorlands District Council"]


def test_a_running_line_says_whose() -> None:
    made = document("Action plan", PROSE, running=["Gedling Borough Council | Action plan"])
    assert names(made) == ["Gedling Borough Council"]


def test_the_label_council_says_whose() -> None:
    head = table(("Council", "Gedling Borough Council"), ("Meeting", "Cabinet"))
    assert names(document("Report", head, PROSE)) == ["Gedling Borough Council"]


def test_addresses_say_whose() -> None:
    made = document("Quarterly report", PROSE, "Ann Lee, ann.lee@kent.gov.uk", "Bo Ray, bo.ray@kent.gov.uk")
    (owner,), _ = owners(made)
    assert owner.council.name == "Kent County Council"
    assert not owner.printed  # an address is no name


def test_in_the_case_of() -> None:
    sentence = "Additional member peers may join the team: in the case of Tower Hamlets, this would mean two of them."
    others = "The LGA has visited the London Boroughs of Lewisham, Hackney, Redbridge and Southwark."
    made = document("Improvement Board", PROSE, f"{PROSE} {others}", f"{PROSE} {sentence}")
    assert names(made) == ["London Borough of Tower Hamlets"]


@pytest.mark.parametrize(
    "blocks",
    [
        ["The peer team", PROSE, "Matt Lee, Chief Executive, Dorset Council", "Bo Ray, Director, Exeter City Council"],
        ["Report", PROSE, "Councils such as Wigan Council have done this, unlike Reading or Hart."],
        ["Report", PROSE, "Exeter City Council, Lancaster City Council and Wigan Council published theirs."],
        ["Report", PROSE, "A partnership with Rochford District Council, shared with Rochford District Council."],
        ["Social capital in West Sussex", PROSE, "In West Sussex people help one another.", "West Sussex"],
        ["Reading and writing", PROSE, "Children in Reading read."],
        ["To: Kent County Council, Medway Council and Thurrock Council", "Dear Leaders", PROSE],
        ["Plan", table(("Action", "Partner"), ("Share a service", "Essex County Council")), PROSE],
        ["Wexcombe Borough Council", PROSE],
    ],
)
def test_councils_that_are_merely_named(blocks: list[str | Block]) -> None:
    assert owners(document(*blocks)) == ([], [])


def test_two_that_cannot_both_be_right_are_a_doubt() -> None:
    made = document("Brentwood Borough Council", "a report by the auditors of", "Essex County Council", PROSE)
    found_owners, doubts = owners(made)
    assert not found_owners
    assert [doubt.code for doubt in doubts] == ["council_unclear"]


def test_a_council_that_was_no_more_is_a_doubt() -> None:
    made = document("Harrogate Borough Council", PROSE)
    assert owners(made, date(2022, 5, 1))[1] == []
    (owner,), (doubt,) = owners(made, date(2025, 5, 1))
    assert owner.council.gss_code == "E07000165"
    assert doubt.code == "council_unclear"


def test_the_seeds(seeds: Path) -> None:
    for path in sorted(seeds.glob("*.word.pdf")):
        right = json.loads(path.with_suffix(".gold.json").read_text(encoding="utf-8"))["councils"]
        made = assemble(read(Source(path.name, path.read_bytes()))).plain
        assert [owner.council.gss_code for owner in owners(made)[0]] == right, path.name
