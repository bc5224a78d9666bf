"""A council's name in lines of its own at the right of the title."""

from __future__ import annotations

from making import text_of

from pipeline.assemble.corner_names import with_corner_name
from schemas.document import Paragraph, Text

WIDTH = 842.0


def block(*parts: Text) -> Paragraph:
    words = tuple(word for part in parts for word in part.words)
    return Paragraph(Text(words), words[0].size, words[0].bold)


def at(wording: str, left: float, top: float, size: float = 10.0) -> Text:
    return text_of(wording, left=left, top=top, size=size)


def found(*blocks: Paragraph) -> list[str]:
    return [str(part.text) for part in with_corner_name(blocks, WIDTH) if isinstance(part, Paragraph)]


PROSE = block(at("The peer team visited the council in May.", 40, 110))


def test_a_name_under_one_another_is_one() -> None:
    title = block(at("Peer challenge action plan", 40, 50, 16), at("Saltmere", 740, 53))
    below = block(at("28 January 2026", 40, 66), at("District Council", 740, 66))
    assert found(title, below, PROSE) == [
        "Peer challenge action plan",
        "28 January 2026",
        "Saltmere District Council",
        str(PROSE.text),
    ]


def test_two_small_lines_beside_a_large_one() -> None:
    title = block(at("Our response", 40, 54, 20), at("Borough of", 740, 52, 8), at("Kingsmead Council", 740, 62, 8))
    assert found(title, PROSE) == ["Our response", "Borough of Kingsmead Council", str(PROSE.text)]


def test_labels_and_values_stay_together() -> None:
    rows = [block(at("Date", 40, 50), at("29 January 2026", 500, 50)), block(at("To", 40, 62), at("Cabinet", 500, 62))]
    assert found(*rows) == ["Date 29 January 2026", "To Cabinet"]


def test_lines_stretched_to_the_margin_are_left() -> None:
    lefts = (40, 250, 500, 700)
    first = block(
        *(at(word, left, 50) for word, left in zip(["Challenge", "progress", "review", "document"], lefts, strict=True))
    )
    below = block(
        *(
            at(word, left, 64)
            for word, left in zip(["Brackenshire", "County", "District", "Council"], lefts, strict=True)
        )
    )
    assert found(first, below) == [str(first.text), str(below.text)]
