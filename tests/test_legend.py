"""Keys in lines of text: what each letter, word or colour means."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import line, lines_of, page_of, text_of, words
from outlines import table_of

from pipeline.assemble.legend import fold_lookalikes, line_legend, table_legend, without_colours_of
from schemas.document import LegendEntry, Place, Table
from schemas.geometry import Box
from schemas.page import Fill

RED, GREEN = "#ff0000", "#00b050"


def entries(*printed: str) -> list[tuple[str | None, str]]:
    rows = lines_of(printed)
    return [(entry.sign, str(entry.meaning)) for entry in line_legend(rows, page_of(rows))]


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        (
            "G = on track; A = at risk; R = off track",
            [("G", "on track"), ("A", "at risk"), ("R", "off track")],
        ),
        ("Key: R – off track A – at risk", [("R", "off track"), ("A", "at risk")]),
        ("G= on track R= off track", [("G", "on track"), ("R", "off track")]),
        ("Green = on track, Amber = at risk", [("Green", "on track"), ("Amber", "at risk")]),
        ("Green means on track, Red means off track", [("Green", "on track"), ("Red", "off track")]),
        ("Red indicates off track; Green indicates on track", [("Red", "off track"), ("Green", "on track")]),
        (
            "Status. Complete: all is done. In progress: it will be on time. Delayed: the date may not be met.",
            [
                ("Complete", "all is done."),
                ("In progress", "it will be on time."),
                ("Delayed", "the date may not be met."),
            ],
        ),
        (
            "Key: Done – nothing more to do. Largely done – one step is left. Slow – late unless something changes.",
            [
                ("Done", "nothing more to do."),
                ("Largely done", "one step is left."),
                ("Slow", "late unless something changes."),
            ],
        ),
        ("on target (green), one month behind (amber)", [("green", "on target"), ("amber", "one month behind")]),
        ("Amber/Green = nearly there; Red = off track", [("Amber/Green", "nearly there"), ("Red", "off track")]),
        ("G (green) = on track; R (red) = off track", [("G", "on track"), ("R", "off track")]),
        ("B = complete; no colour = not started", [("B", "complete"), ("no colour", "not started")]),
        ("\u0391 = at risk; \u0412 = complete", [("A", "at risk"), ("B", "complete")]),  # Greek, Cyrillic
        (
            "Green = on track; Complete – all is done; Red = off track",  # a state among colours
            [("Green", "on track"), ("Complete", "all is done"), ("Red", "off track")],
        ),
    ],
)
def test_a_key_in_one_line_gives_each_sign_its_meaning(printed: str, found: list[tuple[str, str]]) -> None:
    assert entries(printed) == found


@pytest.mark.parametrize("sign", [":", " –", " =", " -", " means"])
def test_a_key_of_one_entry_a_line_is_read_line_by_line(sign: str) -> None:
    found = entries(f"Red{sign} behind plan", f"Amber{sign} some slippage", f"Green{sign} on track")
    assert found == [("Red", "behind plan"), ("Amber", "some slippage"), ("Green", "on track")]


def test_entries_set_wide_apart_are_one_key() -> None:
    assert entries("Red: off track", "", "", "Green: on track") == [("Red", "off track"), ("Green", "on track")]


def test_a_meaning_goes_on_over_its_line_end() -> None:
    found = entries("Red: the action is late and", "needs help", "Green: on track")
    assert found == [("Red", "the action is late and needs help"), ("Green", "on track")]


def test_prose_between_entries_belongs_to_none() -> None:
    found = entries("Red = off track", "Prose begins here and goes on.", "Green = on track")
    assert found == [("Red", "off track"), ("Green", "on track")]


def test_three_defined_words_are_a_key_and_two_are_not() -> None:
    lines = ["Settled: all is done", "Moving: on track", "Stuck: off track"]
    assert entries(*lines) == [("Settled", "all is done"), ("Moving", "on track"), ("Stuck", "off track")]
    assert entries(*lines[:2]) == []


@pytest.mark.parametrize(
    "printed",
    [
        ["R = off track"],  # one sign is no key
        ["A = apple"],
        ["Red tape is the issue", "and green space is the answer"],
        ["Green is the colour of the park", "The team met on Monday"],
        ["Plain text of a report", "on two lines."],
        [],
    ],
)
def test_other_lines_are_no_key(printed: list[str]) -> None:
    assert entries(*printed) == []


def test_bold_words_before_a_gap_are_signs_and_prose_below_is_no_meaning() -> None:
    rows = []
    for at, (sign, meaning) in enumerate(
        [("Done", "it is finished."), ("In hand", "it goes on."), ("Late", "it will not be kept.")]
    ):
        bold = words(sign, top=100 + 12 * at, bold=True)
        rows.append(line([*bold, *words(meaning, left=bold[-1].x1 + 8, top=100 + 12 * at)]))
    rows.append(line(words("Of the six actions, four are done.", top=136)))
    found = [(entry.sign, str(entry.meaning)) for entry in line_legend(rows, page_of(rows))]
    assert found == [("Done", "it is finished."), ("In hand", "it goes on."), ("Late", "it will not be kept.")]


def test_coloured_shapes_before_words_are_signs() -> None:
    rows = [line(words("On track", left=70)), line(words("Off track", left=70, top=112))]
    page = page_of(rows)
    page.fills.extend([Fill(Box(55, 100, 65, 110), GREEN), Fill(Box(55, 112, 65, 122), RED)])
    found = [(e.sign, e.colour, str(e.meaning)) for e in line_legend(rows, page)]
    assert found == [(None, GREEN, "On track"), (None, RED, "Off track")]


@pytest.mark.parametrize("name", [True, False])
def test_coloured_symbols_are_signs_with_a_name_or_without(name: bool) -> None:
    rows = [
        line([*words("●", colour=colour, top=top), *words(f"{sign}: {text}" if name else text, left=60, top=top)])
        for sign, colour, text, top in (("Green", GREEN, "On track", 100), ("Red", RED, "Off track", 112))
    ]
    found = [(e.sign, e.colour, str(e.meaning)) for e in line_legend(rows, page_of(rows))]
    assert found == [("Green" if name else None, GREEN, "On track"), ("Red" if name else None, RED, "Off track")]


def test_black_bullets_are_no_signs() -> None:
    assert entries("● On track", "● Off track") == []


def test_an_entry_knows_where_its_sign_stands() -> None:
    rows = lines_of(["G = on track; R = off track"])
    found = line_legend(rows, page_of(rows))
    signs = [word for word in rows[0].words if word.text in ("G", "R")]
    assert [entry.place for entry in found] == [(1, word.box) for word in signs]


def test_look_alike_capitals_become_latin_and_other_letters_stay() -> None:
    assert fold_lookalikes("\u0391\u0412\u0421 Abc Ω д") == "ABC Abc Ω д"


PIECES = "Red Green Amber R G B = : – ; ( ) / means complete on track ● . no colour Blue"
PARTS = st.sampled_from(PIECES.split())


@given(st.lists(st.lists(PARTS | st.text(max_size=6), max_size=8).map(" ".join), max_size=5))
def test_any_lines_are_read_without_raising_and_a_meaning_is_printed_words(printed: list[str]) -> None:
    rows = lines_of(printed)
    on_paper = {word for row in rows for word in row.words}
    found = line_legend(rows, page_of(rows))
    for entry in found:
        assert entry.meaning
        assert set(entry.meaning.words) <= on_paper
    assert len(found) != 1  # a key has two signs or more


def shaded(*rows: list[str]) -> Table:
    """A table whose heading stands on one grey, the labels below it on another."""
    table = table_of(list(rows))
    greys = {(0, column): "#b3b3b3" for column in range(table.column_count)}
    greys |= {(row, 0): "#e0e0e0" for row in range(1, table.row_count)}
    return replace(table, cells=tuple(replace(cell, fill=greys.get((cell.row, cell.column))) for cell in table.cells))


def test_figures_on_grey_grounds_are_no_key() -> None:
    table = shaded(["Faculty", "Students", "Sample"], ["Science", "1,269 (19.9%)", "101"], ["Law", "705", "n/a"])
    assert table_legend(table) == []


def test_states_on_their_grounds_with_a_count_are_a_key() -> None:
    table = table_of([["Green", "on track", "12"], ["Amber", "at risk", "3"], ["Red", "off track", "1"]])
    assert [entry.sign for entry in table_legend(table)] == ["Green", "Amber", "Red"]


@pytest.mark.parametrize(
    "rows",
    [
        # a state that stands twice is a rating
        [["Agree a vision", "It was adopted in July", "Complete"], ["Invest", "Services are online", "On track"],
         ["Clarify roles", "A protocol was written", "Complete"]],
        # numbers are no signs
        [["1", "Agree a vision for the place"], ["2", "Invest in digital services"], ["3", "Clarify roles"]],
    ],
)  # fmt: skip
def test_rows_of_a_record_are_no_key(rows: list[list[str]]) -> None:
    assert table_legend(table_of(rows)) == []


def test_numbers_on_banded_grounds_are_no_key() -> None:
    assert table_legend(shaded(["1", "Agree a vision"], ["2", "Invest"], ["3", "Clarify"], ["4", "Report"])) == []


def test_signs_and_meanings_two_and_two_in_a_row_are_paired_as_they_stand() -> None:
    table = table_of(
        [
            ["B", "Action completed and closed", "R", "Behind schedule; will not be delivered without intervention"],
            ["A", "At risk of slipping", "G", "On schedule"],
        ]
    )
    assert {entry.sign: str(entry.meaning).split()[0] for entry in table_legend(table)} == {
        "B": "Action",
        "R": "Behind",
        "A": "At",
        "G": "On",
    }


def test_meanings_of_coloured_cells_in_a_row_go_on_below() -> None:
    cells = [("Green", "On", "track", GREEN), ("Red", "Off", "the track", RED)]
    first = [w for at, (sign, on, _, _) in enumerate(cells) for w in words(f"{sign}  {on}", 50.0 + 200 * at)]
    below = [w for at, (_, _, rest, _) in enumerate(cells) for w in words(rest, 50.0 + 200 * at, 112.0)]
    rows = [line(first), line(below)]
    fills = [
        Fill(Box(48.0 + 200 * at, 99.0, 51.0 + 200 * at + 5 * len(cell[0]), 111.0), cell[3])
        for at, cell in enumerate(cells)
    ]
    found = line_legend(rows, replace(page_of(rows), fills=fills))
    assert [(entry.sign, str(entry.meaning)) for entry in found] == [("Green", "On track"), ("Red", "Off the track")]


def test_a_sentence_of_confidence_is_a_key_without_the_words_between_its_colours() -> None:
    told = "The rating says how sure we are: green where there is confidence, amber where there are risks and red where"
    found = entries(told, "there are serious obstacles.")
    assert [(sign, meaning.strip(".")) for sign, meaning in found] == [
        ("green", "there is confidence"),
        ("amber", "there are risks"),
        ("red", "there are serious obstacles"),
    ]


def test_a_heading_close_above_that_looks_like_a_sign_hides_no_key() -> None:
    heading = line(words("Appendix A – position at March 2026", 50.0, 88.0))
    cells = [("B", "Complete", "#9dc3e6"), ("G", "On track", GREEN), ("R", "Deadline missed", RED)]
    key = line(
        [w for at, (sign, means, _) in enumerate(cells) for w in words(f"{sign}  {means}", 50.0 + 150 * at, 100.0)]
    )
    fills = [
        Fill(Box(48.0 + 150 * at, 99.0, 56.0 + 150 * at, 111.0), colour) for at, (_, _, colour) in enumerate(cells)
    ]
    found = line_legend([heading, key], replace(page_of([heading, key]), fills=fills))
    assert [(entry.sign, str(entry.meaning)) for entry in found] == [(sign, means) for sign, means, _ in cells]


def test_rows_in_bands_of_one_colour_are_no_key() -> None:
    table = table_of([["Name", "Role"], ["Ann Marsh", "Leader"], ["Bo Fenn", "Director"], ["Cy Dale", "Member"]])
    shaded = tuple(replace(c, fill="#c9e7c9") if c.row % 2 else c for c in table.cells)
    assert table_legend(replace(table, cells=shaded)) == []


def test_a_row_of_headings_on_one_ground_is_no_key() -> None:
    table = table_of([["When", "What happens", "Who"], ["3 May", "Papers", "All"], ["9 June", "On site", "Peers"]])
    shaded = tuple(replace(c, fill="#ddddee") if c.row == 0 else c for c in table.cells)
    assert table_legend(replace(table, cells=shaded)) == []


@pytest.mark.parametrize(("labels", "signs"), [
    (["Lead peer", "Member peer", "Officer peer", "Challenge manager"], []),
    (["On site", "Feedback", "Draft report"], []),
    (["Complete", "On track", "Delayed"], ["Complete", "On track", "Delayed"]),  # known states explain themselves
])  # fmt: skip
def test_labels_on_one_tint_are_a_key_of_known_states_only(labels: list[str], signs: list[str]) -> None:
    table = table_of([[label, "what stands beside it"] for label in labels])
    tinted = tuple(replace(c, fill="#f3e6ee") if c.column == 0 else c for c in table.cells)
    assert [entry.sign for entry in table_legend(replace(table, cells=tinted))] == signs


def test_a_sentence_that_counts_the_ratings_is_no_key() -> None:
    counted = [
        "Of the fourteen actions, six are rated Green, two Amber and two Red.",
        "The first of the two Red (R3) is late.",
    ]
    assert entries(*counted) == []


def test_symbols_of_any_shape_at_the_beginning_of_lines_are_signs() -> None:
    assert entries("What the signs mean", "✔ done and closed", "↑ on course to be done by the date", "→ slower") == [
        ("✔", "done and closed"),
        ("↑", "on course to be done by the date"),
        ("→", "slower"),
    ]


def test_bullets_of_two_shapes_are_no_signs() -> None:
    assert entries("❖ the council", "➢ its officers", "❖ the partners") == []
    assert entries("☞ the council", "☛ its officers", "☞ the partners") == []


def test_a_table_that_rates_numbered_things_is_no_key() -> None:
    rated = [["R1", "Vision", "Green"], ["R2", "Money", "Amber"], ["R3", "Transport", "Green"]]
    assert table_legend(table_of([["Ref", "Subject", "RAG"], *rated])) == []
    assert table_legend(table_of([["Green", "on track"], ["Amber", "at risk"], ["Red", "off track"]]))


def test_names_abreast_with_their_meanings_below() -> None:
    lefts = (60.0, 200.0, 340.0)
    names, first, second = (
        ("Completed", "Check progress", "Assigned"),
        ("All is done", "It may miss", "Not begun"),
        (
            "",
            "the due date",
            "",
        ),
    )
    rows = [
        line([word for left, text in zip(lefts, texts, strict=True) for word in words(text, left, 100 + 12 * at)])
        for at, texts in enumerate((names, first, second, ("4 actions", "1 action", "2 actions")))
    ]
    colours = ("#2e7d32", "#f9a825", "#9e9e9e")
    fills = [Fill(Box(left - 11, 101, left - 3, 109), colour) for left, colour in zip(lefts, colours, strict=True)]
    found = line_legend(rows, replace(page_of(rows), fills=fills))
    assert [(entry.sign, entry.colour, str(entry.meaning)) for entry in found] == [
        ("Completed", "#2e7d32", "All is done"),
        ("Check progress", "#f9a825", "It may miss the due date"),
        ("Assigned", "#9e9e9e", "Not begun"),
    ]


def test_colours_of_a_key_in_a_table_are_not_explained_by_prose_beside_it() -> None:
    place = Place(1, Box(50, 60, 150, 70))
    key = [
        LegendEntry(None, colour, text_of(said), place)
        for colour, said in (("#2f75b5", "Done"), ("#70ad47", "On track"))
    ]
    prose = [entry._replace(meaning=text_of("Questions about this plan")) for entry in key]
    kept = [key[0]._replace(sign="G"), key[0]._replace(colour="#bfbfbf")]
    assert without_colours_of(key, [*prose, *kept]) == kept
