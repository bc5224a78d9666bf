"""What a review looks at: themes, the questions under them, further items."""

from __future__ import annotations

import pytest
from making import text_of
from outlines import Rows, document_of, nodes_of

from extractors.contents import Contents
from extractors.scope import scope
from extractors.scope_wording import questions

PROSE = "The peer team visited the council in the spring, spoke with a hundred people in four days and wrote it all up."
FIRST, SECOND, THIRD = "Local priorities and outcomes", "Governance and culture", "Capacity for improvement"
FOURTH = "Financial planning and management"
ASK_1, ASK_2, ASK_3 = "Are the council’s priorities clear?", "Is the council well run?", "Can the council improve?"


def found(*lines: str | Rows) -> list[tuple[str, str, str]]:
    """Level, theme and wording."""
    return [(row.level, str(row.theme), str(row.text)) for row in scope(nodes_of(*lines))]


def theme(name: str) -> tuple[str, str, str]:
    return ("theme", name, name)


def question(name: str, wording: str) -> tuple[str, str, str]:
    return ("question", name, wording)


TWO = [theme(FIRST), question(FIRST, ASK_1), theme(SECOND), question(SECOND, ASK_2)]


def test_a_numbered_list_of_themes_with_their_questions() -> None:
    assert found(PROSE, f"1. {FIRST} – {ASK_1}", f"2. {SECOND} – {ASK_2}", PROSE) == TWO


@pytest.mark.parametrize("sign", [": ", " – ", " - ", ". "])
def test_signs_between_a_theme_and_its_question(sign: str) -> None:
    assert found(f"• {FIRST}{sign}{ASK_1}", f"• {SECOND}{sign}{ASK_2}") == TWO


def test_questions_below_the_name_of_their_theme() -> None:
    assert found(f"**{FIRST}**", f"    • {ASK_1}", f"**{SECOND}**", f"    • {ASK_2}") == TWO


def test_each_question_is_a_row() -> None:
    rows = found(f"1. {FIRST}: {ASK_1} {ASK_3}", f"2. {SECOND}: {ASK_2}")
    assert rows == [theme(FIRST), question(FIRST, ASK_1), question(FIRST, ASK_3), *TWO[2:]]


def test_a_numbered_theme_loses_its_number() -> None:
    assert found(f"Theme 1: {FIRST}: {ASK_1}", f"Theme 2: {SECOND}: {ASK_2}") == TWO


def test_bullets_that_do_not_ask_are_items() -> None:
    rows = found(f"1. {FIRST}: {ASK_1}", "    • The plan for the town", f"2. {SECOND}: {ASK_2}")
    assert rows[2] == ("item", FIRST, "The plan for the town")


def test_a_further_theme_of_the_same_list_is_one_by_its_number() -> None:
    rows = found(f"1. {FIRST}: {ASK_1}", f"2. {SECOND}: {ASK_2}", "3. Housing: Are there enough homes?")
    assert rows[-2:] == [theme("Housing"), question("Housing", "Are there enough homes?")]


def test_four_themes_in_a_list_are_a_scope_without_questions() -> None:
    names = (FIRST, SECOND, THIRD, FOURTH)
    assert found(PROSE, *(f"• {name}" for name in names)) == [theme(name) for name in names]


def test_what_the_council_asked_for_besides_stands_behind_the_themes() -> None:
    rows = found(f"1. {FIRST}: {ASK_1}", f"2. {SECOND}: {ASK_2}", "In addition, you asked the team to look at:",
                 "    • homes for all", "    • Is the council ready for growth?")  # fmt: skip
    assert [(level, text) for level, _, text in rows[4:]] == [
        ("item", "homes for all"),
        ("question", "Is the council ready for growth?"),
    ]


def test_a_table_has_themes_beside_their_questions() -> None:
    table = [["Theme", "Questions"], [FIRST, ASK_1], [SECOND, f"• {ASK_2} • The plan for the town"]]
    assert found(table) == [*TWO, ("item", SECOND, "The plan for the town")]


def test_headings_of_a_report_s_sections_are_no_scope() -> None:
    assert found(f"# {FIRST}", PROSE, f"# {SECOND}", PROSE, f"# {THIRD}", PROSE, f"# {FOURTH}", PROSE) == []


def test_one_theme_is_no_scope() -> None:
    assert found(PROSE, f"1. {FIRST}: {ASK_1}", PROSE) == []


def test_other_lists_with_questions_are_no_scope() -> None:
    assert found("1. Housing: Are there enough homes?", "2. Roads: Are there holes?") == []


def test_themes_in_a_sentence_are_no_scope() -> None:
    assert found(f"{FIRST} were praised.", f"{SECOND} were praised.", f"{THIRD} was praised.", PROSE) == []


def test_the_same_row_stands_once() -> None:
    lines = (f"1. {FIRST}: {ASK_1}", f"2. {SECOND}: {ASK_2}")
    assert found(*lines, "# Again", *lines) == TWO


def test_nothing_has_no_scope() -> None:
    assert found() == []
    assert found(PROSE) == []


@pytest.mark.parametrize(
    ("wording", "asked"),
    [
        ("Is it good? Is it well?", ["Is it good?", "Is it well?"]),
        ("The plan is new. Is it good?", ["Is it good?"]),
        ("Is it good, e.g. well made?", ["Is it good, e.g. well made?"]),
        ("“Is it good?” The team asked.", ["“Is it good?”"]),
        ("The plan is good.", []),
        ("Are the councils…", []),
        ("", []),
    ],
)
def test_questions_are_sentences_that_ask(wording: str, asked: list[str]) -> None:
    assert [str(question) for question in questions(text_of(wording))] == asked


def test_a_lettered_item_may_begin_with_its_own_theme() -> None:
    lines = ("1. Governance and culture: Is it open?", "2. Capacity for improvement: Is there enough?")
    rows = found(
        *lines, "In addition, the council asked about two further areas:", "(a) Housing. Is it fit? Is it fair?"
    )
    assert theme("Housing") in rows
    assert question("Housing", "Is it fair?") in rows


def test_questions_at_the_end_of_a_statements_sections_are_its_scope() -> None:
    lines = []
    for name in ("Local priorities and outcomes", "Governance and culture", "Capacity for improvement"):
        lines += [f"# {name}", PROSE, "We would welcome your view on:", f"• Is our {name} good?", "• Is it known?"]
    rows = found(*lines)
    assert theme("Governance and culture") in rows
    assert question("Governance and culture", "Is our Governance and culture good?") in rows


PROSE = "The council has four aims, which were agreed by every group after a year of talking with people in the towns."


def test_questions_may_end_in_a_lead_in_to_local_ones() -> None:
    rows = found(
        "# Governance and culture",
        "Is it open? Is it fair? Locally:",
        "• How the committee system has bedded in",
        "# Capacity for improvement",
        "Is there enough of it?",
    )
    assert question("Governance and culture", "Is it fair?") in rows
    assert ("item", "Governance and culture", "How the committee system has bedded in") in rows


def test_a_column_of_what_the_council_asked_for() -> None:
    table = [
        ["Component", "Core questions", "Local focus"],
        ["Local priorities and outcomes", "Are priorities clear?", "– the growth corridor\n– the residents’ panel"],
        ["Governance and culture", "Is there a culture of respect?", "No particular request"],
    ]
    found = [(row.level, str(row.text)) for row in scope(nodes_of(table))]
    assert [text for level, text in found if level == "item"] == ["the growth corridor", "the residents’ panel"]


def test_themes_named_in_one_sentence() -> None:
    line = (
        "The team looked at five themes: local priorities and outcomes; organisational and place leadership; "
        "governance and culture; financial planning and management; and capacity for improvement."
    )
    found = [(row.level, str(row.text)) for row in scope(nodes_of(line))]
    assert len(found) == 5
    assert found[-1] == ("theme", "capacity for improvement")


def test_bands_of_themes_in_a_table_of_recommendations_are_no_scope() -> None:
    assert scope(nodes_of([["Recommendation"], ["Agree a plan."], ["Publish it."]])) == []


THEMES = [
    "# Local priorities and outcomes",
    "• Do our priorities fit?",
    "# Governance and culture",
    "• Are decisions open?",
]


@pytest.mark.parametrize(
    ("below", "themes"),
    [
        (["# Climate and nature", "• How might we do more?"], 3),
        (["# Homes for local people", "Could we build more?", "# Climate", "• How?"], 4),
        (["# Next steps", "The report will be published."], 2),
        (["# The peer team", "• Who will lead the team?"], 2),
    ],
)
def test_a_heading_over_questions_set_as_the_themes_are_is_one_of_the_councils_own(
    below: list[str], themes: int
) -> None:
    assert sum(row.level == "theme" for row in scope(nodes_of(*THEMES, *below))) == themes


TOLD = (
    "It begins with Local priorities and outcomes. Are the priorities clear? The plan is new.",
    "Under Organisational and place leadership the team will look at partners. How well does the council lead?",
    "The third theme, Governance and culture, matters to you. Are roles understood? Is challenge welcomed?",
)


def test_themes_told_of_in_paragraphs_with_their_questions() -> None:
    found = scope(
        nodes_of(*TOLD, "Beyond these you asked for time on a matter of your own:", "• Home to school transport")
    )
    assert [row.level for row in found] == ["theme", "question"] * 2 + ["theme", "question", "question", "item"]
    assert str(found[2].text) == "Organisational and place leadership"
    assert scope(nodes_of(*TOLD[:2])) == []


def test_a_question_in_small_letters_behind_its_themes_dash() -> None:
    found = scope(
        nodes_of("1. Local priorities and outcomes – are they clear?", "2. Governance and culture – is it open?")
    )
    assert [str(row.text) for row in found] == [
        "Local priorities and outcomes",
        "are they clear?",
        "Governance and culture",
        "is it open?",
    ]


@pytest.mark.parametrize("indent", ["    ", ""])
def test_points_behind_a_lead_in_below_a_theme_are_the_themes(indent: str) -> None:
    lead_in = f"{indent}You asked the team to look in particular at:"
    rows = found(
        f"1. {FIRST} – {ASK_1}", lead_in, "    • The plan for the town", f"2. {SECOND} – {ASK_2}", lead_in,
        "    • The committee system", f"3. {THIRD} – {ASK_3}", PROSE,
    )  # fmt: skip
    assert [row for row in rows if row[0] == "item"] == [
        ("item", FIRST, "The plan for the town"),
        ("item", SECOND, "The committee system"),
    ]
    assert len([row for row in rows if row[0] == "theme"]) == 3


def test_what_was_asked_besides_may_be_said_a_sentence_before_the_lead_in() -> None:
    rows = found(f"1. {FIRST}: {ASK_1}", f"2. {SECOND}: {ASK_2}",
                 "In addition you asked for a view on housing. In particular you would like to know:",
                 "    • how homes are let", "    • whether rents are fair")  # fmt: skip
    assert [text for level, _, text in rows if level == "item"] == ["how homes are let", "whether rents are fair"]


@pytest.mark.parametrize(
    ("asked", "subject"),
    [
        (
            "In addition, the council asked the team to comment on the arrangements for commissioning the trust.",
            "the arrangements for commissioning the trust",
        ),
        ("You have also asked us to look at how far the Growth Board works.", "how far the Growth Board works"),
        ("We also invited the peers to give their views on our use of data. This is new.", "our use of data"),
    ],
)
def test_what_was_asked_besides_in_one_sentence_is_an_item(asked: str, subject: str) -> None:
    themes = (f"1. {FIRST} – {ASK_1}", f"2. {SECOND} – {ASK_2}")
    assert found(*themes, asked, PROSE) == [*TWO, ("item", "", subject)]
    assert found(*themes, PROSE, asked) == TWO  # elsewhere it may be told of another paper
    assert found(*themes, "The LGA asked the council to send a position statement.") == TWO


ASKED = "its readiness for local government reorganisation"


@pytest.mark.parametrize(
    "lead",
    [
        "In addition, the council asked the team to give feedback on",
        "The council also asked the peers to comment on",
        "You also asked the team to look closely at",
        "The Leader further asked us for a view on",
        "3.4 The council also asked the team to comment on",
        "The council also asked the peer team for its views about",
    ],
)
def test_what_the_council_also_asked_for_in_a_sentence_is_an_item(lead: str) -> None:
    lines = f"1. {FIRST} – {ASK_1}", f"2. {SECOND} – {ASK_2}"
    assert found(PROSE, *lines, f"{lead} {ASKED}.", PROSE) == [*TWO, ("item", "", ASKED)]


@pytest.mark.parametrize(
    "line",
    [
        "The council also asked the team to come back in the autumn.",
        "Members also asked officers to look at the budget again.",
        "The committee also considered the budget.",
        "We asked for documents, and the team also read the plans.",
    ],
)
def test_other_requests_behind_the_themes_are_none(line: str) -> None:
    assert found(PROSE, f"1. {FIRST} – {ASK_1}", f"2. {SECOND} – {ASK_2}", line, PROSE) == TWO


def test_a_further_theme_in_a_table_of_its_own() -> None:
    themes = [["Theme", "Questions"], [FIRST, ASK_1], [SECOND, ASK_2]]
    own = [["Additional theme", "Key question"], ["Housing", "Are homes safe?"]]
    assert found(themes, "One local theme was added:", own) == [
        *TWO,
        theme("Housing"),
        question("Housing", "Are homes safe?"),
    ]


def test_a_local_matter_in_bold_over_its_question() -> None:
    lead = "You have asked that the team should also give attention to two matters:"
    assert found(
        f"1. {FIRST} – {ASK_1}",
        f"2. {SECOND} – {ASK_2}",
        lead,
        "**• Tourism and the coast",
        "    Is the council a good host?",
        "**• Reorganisation",
        "    Is the council ready for it?",
    )[4:] == [
        theme("Tourism and the coast"),
        question("Tourism and the coast", "Is the council a good host?"),
        theme("Reorganisation"),
        question("Reorganisation", "Is the council ready for it?"),
    ]


def test_a_name_that_closes_the_list_of_themes_is_a_theme() -> None:
    rows = found("The themes were:", f"• {FIRST}", f"• {SECOND}", f"• {FOURTH}", f"• {THIRD}", "• Housing", PROSE)
    assert rows[-2:] == [theme(THIRD), theme("Housing")]


def test_posts_sought_behind_the_themes_are_no_part_of_the_scope() -> None:
    posts = ("    • Council Leader (lead member peer)", "    • Director of Highways, Transport or Place")
    contents = Contents(document_of(f"**{FIRST}", f"• {ASK_1}", f"**{SECOND}", f"• {ASK_2}",
                                    "The following team has been asked for:", *posts))  # fmt: skip
    assert [row.level for row in contents.scope] == ["theme", "question", "theme", "question"]
    assert [str(peer.role) for peer in contents.peers] == ["Council Leader", "Director of Highways, Transport or Place"]
