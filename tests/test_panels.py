"""The labels of a report's head in a panel beside its text."""

from __future__ import annotations

from making import line, page_of, words

from pipeline.assemble.layout import Line
from pipeline.assemble.panels import in_order, set_apart
from pipeline.assemble.paragraphs import lines_to_paragraphs
from pipeline.assemble.words import Lexicon
from schemas.geometry import Box
from schemas.page import Fill, Page

TEXT = "the peer team was here in March and made six points"
PANEL = ("Meeting", "Cabinet", "", "Date of meeting", "4 March 2025", "", "Report author", "Ann Marsh", "of Policy")


def page_with(left: float, panel: float, fill: Box | None = None, beside: str = TEXT) -> tuple[list[Line], Page]:
    """Lines of 12 points of text, the panel's 5 points lower, on heights that their lines share."""
    rows = []
    for at in range(10):
        own = words(beside, left, 100.0 + 12 * at)
        label = PANEL[at] if at < len(PANEL) else ""
        printed = own + (words(label, panel, 103.0 + 12 * at, 8.0) if label else [])
        rows.append(line(sorted(printed, key=lambda word: word.x0)))
    page = page_of(rows)
    return rows, Page(1, 595.0, 842.0, page.words, fills=[Fill(fill, "#e6edf4")] if fill else [])


def texts(lines: list[Line] | tuple[Line, ...]) -> list[str]:
    return [line.text for line in lines]


def test_a_tinted_panel_at_the_right_is_read_by_itself() -> None:
    rest, panel = set_apart(*page_with(50.0, 425.0, Box(410.0, 60.0, 560.0, 800.0)))
    assert panel is not None
    assert texts(panel.lines) == [text for text in PANEL if text]
    assert texts(rest) == [TEXT] * 10


def test_a_panel_that_only_white_divides_stands_at_the_left() -> None:
    rest, panel = set_apart(*page_with(200.0, 50.0))
    assert panel is not None
    assert texts(panel.lines) == [text for text in PANEL if text]
    assert texts(rest) == [TEXT] * 10


def test_labels_beside_their_values_are_no_panel() -> None:
    rows = [
        line(words(label, 50.0, 100.0 + 14 * at) + words(value, 200.0, 100.0 + 14 * at))
        for at, (label, value) in enumerate(
            [
                ("Meeting", "the Cabinet of the whole Borough Council"),
                ("Date of meeting", "Tuesday 4 March 2025 at seven"),
                ("Report author", "Ann Marsh, the Head of Policy here"),
                ("Wards affected", "all of the wards of the Borough"),
            ]
        )
    ]
    assert set_apart(rows, page_of(rows)) == (rows, None)


def test_a_panel_is_read_behind_the_title_beside_it() -> None:
    rows, page = page_with(50.0, 425.0, Box(410.0, 60.0, 560.0, 800.0))
    rows.insert(0, line(words("Peer challenge", 50.0, 70.0, 18.0)))
    rest, panel = set_apart(rows, page)
    assert panel is not None
    lexicon = Lexicon([page])
    order = in_order(lines_to_paragraphs(rest, [], lexicon), lines_to_paragraphs(panel.lines, [], lexicon), panel.place)
    wordings = [str(paragraph.text) for _, paragraph in order]
    assert wordings[0] == "Peer challenge"
    assert wordings[1].startswith("Meeting")
    assert wordings[-1].startswith("the peer team")
