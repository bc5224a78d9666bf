"""Forms: small tables of labels beside their values, one for each action, read as the rows of one table."""

from __future__ import annotations

from collections.abc import Sequence

from making import text_of
from outlines import document_of

from extractors.action_plan import read_plan
from pipeline.assemble.forms import with_forms
from schemas.document import NO_TEXT, Block, Cell, Document, PageFrame, Place, Table
from schemas.geometry import Box
from schemas.printed import PrintedRecommendation

GREY = "#eceff1"
LABELS = ("Action", "Status", "Managed by", "Progress", "Due date", "Latest note", "Lead", "Target", "Recommendation")
Row = tuple[str | tuple[str, int], ...]


def form(*rows: Row, top: float = 100.0, ground: str | None = GREY, bold: bool = True) -> Table:
    """A table of four columns, labels in bold on grey; ("…", n) is a cell over n columns."""
    cells = []
    for number, row in enumerate(rows):
        column = 0
        for value in row:
            wording, span = value if isinstance(value, tuple) else (value, 1)
            label = wording in LABELS
            box = Box(50 + 120 * column, top + 30 * number, 50 + 120 * (column + span), top + 30 * number + 30)
            text = text_of(wording, left=box.x0 + 2, top=box.top + 2, bold=bold and label) if wording else NO_TEXT
            fill = ground if label else None
            cells.append(Cell(number, column, 1, span, text, (Place(1, box),), fill))
            column += span
    return Table(len(rows), 4, tuple(cells), (), True, (50.0, 170.0, 290.0, 410.0, 530.0))


def action(ref: str, text: str, lead: str, due: str, status: str, day: str = "", note: str = "") -> list[Row]:
    return [
        ("Action", ref, (text, 2)),
        ("Managed by", lead, "Status", status),
        ("Due date", due, "Progress", "40%"),
        ("Latest note", day, (note, 2)),
    ]


ONE = action("1.1", "Hold three workshops", "Chief Executive", "30-Sep-2025", "Completed", "06-Oct-2025", "All held.")
TWO = action("1.2", "Publish a strategy", "Head of Policy", "30-Apr-2026", "In progress")
THREE = action("2.1", "Agree a budget", "Director of Finance", "March 2026", "Delayed", "1 May 2026", "Not agreed.")


def read(*blocks: str | Table) -> list[PrintedRecommendation]:
    made: list[Block] = [b if isinstance(b, Table) else document_of(b).blocks[0] for b in blocks]
    document = Document((PageFrame(1, 595.0, 842.0),), tuple(with_forms(made)))
    return list(read_plan(document).printed.recommendations)


def check(found: Sequence[PrintedRecommendation], refs: Sequence[str] = ("CPC 01", "CPC 02")) -> None:
    assert [str(item.ref) for item in found] == list(refs)
    assert [str(item.text) for item in found] == ["Say what the city should be like.", "Balance the budget."]
    actions = [action for item in found for action in item.actions]
    assert [[str(action.ref) for action in item.actions] for item in found] == [["1.1", "1.2"], ["2.1"]]
    assert [str(action.text) for action in actions] == ["Hold three workshops", "Publish a strategy", "Agree a budget"]
    assert [str(action.due) for action in actions] == ["30-Sep-2025", "30-Apr-2026", "March 2026"]
    assert [str(lead.text) for action in actions for lead in action.leads] == [
        "Chief Executive",
        "Head of Policy",
        "Director of Finance",
    ]
    assert [str(rating.text) for action in actions for rating in action.ratings] == [
        "Completed",
        "In progress",
        "Delayed",
    ]
    assert [(str(told.text), str(told.as_of)) for action in actions for told in action.progress] == [
        ("All held.", "06-Oct-2025"),
        ("Not agreed.", "1 May 2026"),
    ]


FIRST, SECOND = "CPC 01 Say what the city should be like.", "CPC 02 Balance the budget."


def test_each_form_is_an_action_of_the_heading_above() -> None:
    check(read(f"**{FIRST}", form(*ONE), form(*TWO), f"**{SECOND}", form(*THREE)))


def test_forms_that_were_read_as_one_table_and_one_that_was_cut() -> None:
    check(read(f"**{FIRST}", form(*ONE, *TWO[:2]), form(*TWO[2:]), f"**{SECOND}", form(*THREE)))


def test_what_the_forms_are_about_may_stand_in_their_first_row() -> None:
    one, two = [((FIRST, 4),)], [((SECOND, 4),)]
    check(read(form(*one, *ONE), form(*TWO), form(*two, *THREE)))  # type: ignore[arg-type]


def test_numbered_headings_state_what_was_recommended() -> None:
    first, second = FIRST.replace("CPC 01", "1."), SECOND.replace("CPC 02", "2.")
    check(read(f"**{first}", form(*ONE), form(*TWO), f"**{second}", form(*THREE)), ("1.", "2."))


def test_labels_in_bold_alone() -> None:
    check(
        read(
            f"**{FIRST}",
            form(*ONE, ground=None),
            form(*TWO, ground=None),
            f"**{SECOND}",
            form(*THREE, ground=None),
        )
    )


def test_labels_that_come_again_inside_a_form_give_it_several_actions() -> None:
    rows: list[Row] = [
        ("Recommendation", ("Balance the budget.", 3)),
        ("Action", ("Agree a plan", 3)),
        ("Lead", "Leader", "Target", "May 2026"),
        ("Action", ("Publish it", 3)),
        ("Lead", "Chief Executive", "Target", "June 2026"),
    ]
    other: list[Row] = [("Recommendation", ("Be open.", 3)), *rows[1:3]]
    found = read(form(*rows), form(*other))
    assert [str(item.text) for item in found] == ["Balance the budget.", "Be open."]
    assert [[str(action.text) for action in item.actions] for item in found] == [
        ["Agree a plan", "Publish it"],
        ["Agree a plan"],
    ]
    assert [str(lead.text) for action in found[0].actions for lead in action.leads] == ["Leader", "Chief Executive"]


def test_a_plan_with_a_row_of_headings_is_no_form() -> None:
    rows: list[Row] = [("Action", "Lead", "Target", "Status"), ("Agree a plan", "Leader", "May 2026", "On track")]
    tables = [form(*rows), form(*rows)]
    assert with_forms(tables) == tables


def test_facts_at_a_papers_head_are_no_forms() -> None:
    rows: list[Row] = [("Lead", "Leader", "Status", "For decision"), ("Progress", "None", "Target", "Cabinet")]
    assert with_forms([form(*rows)]) == [form(*rows)]
