"""Papers to measure with: PDFs in the layouts of ``corpus/``, any number of them, no two alike.

``write_papers(folder, pages, seed)`` makes papers until they have that many pages together.  The same seed gives the
same papers.  Layouts: ruled plans with merged cells and coloured ratings, plans with horizontal rules alone, plans
without any rules, feedback reports, committee reports, scope letters.
"""

from __future__ import annotations

import io
import random
from collections.abc import Callable, Iterator
from pathlib import Path

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table

COUNCILS = ("Eastmarsh", "Lynford", "Calderwick", "Stainmoor", "Tarnbeck", "Fennbridge", "Wetherholme", "Harrowdale")
VERBS = ("Agree", "Publish", "Review", "Strengthen", "Simplify", "Develop", "Refresh", "Align", "Clarify", "Invest in")
THINGS = (
    "the corporate plan", "the medium term financial strategy", "overview and scrutiny", "the workforce strategy",
    "the council's partnerships", "the digital programme", "the governance of projects", "the savings programme",
    "the members' development offer", "the use of data", "the place narrative", "the scheme of delegation",
)  # fmt: skip
AIMS = (
    "so that priorities are clear to everyone", "to balance the budget over four years", "with staff and partners",
    "and say plainly what will stop", "before the next budget is set", "so that decisions rest on evidence",
    "with quarterly reports to the Cabinet", "building on what already works well", "across all of its services",
)  # fmt: skip
POSTS = ("Chief Executive", "Director of Resources", "Monitoring Officer", "Leader of the Council", "Head of Policy",
         "Section 151 Officer", "Deputy Chief Executive", "Head of Human Resources", "Director of Place")  # fmt: skip
MONTHS = ("January", "March", "May", "June", "September", "October", "November", "December")
RATINGS = (("Red", "#ff4d4d"), ("Amber", "#ffbf00"), ("Green", "#70ad47"), ("Blue", "#5b9bd5"))
THEMES = ("Local priorities and outcomes", "Organisational and place leadership", "Governance and culture",
          "Financial planning and management", "Capacity for improvement")  # fmt: skip

_BODY = ParagraphStyle("body", fontName="Times-Roman", fontSize=10.5, leading=13, spaceAfter=6)
_CELL = ParagraphStyle("cell", fontName="Helvetica", fontSize=8, leading=9.6)
_HEAD = ParagraphStyle("head", fontName="Helvetica-Bold", fontSize=12, leading=15, spaceBefore=8, spaceAfter=4)
_TITLE = ParagraphStyle("title", fontName="Helvetica-Bold", fontSize=17, leading=21, spaceAfter=10)
_LABEL = ParagraphStyle("label", parent=_CELL, fontName="Helvetica-Bold", textColor=colors.white)


def _sentence(dice: random.Random) -> str:
    return f"{dice.choice(VERBS)} {dice.choice(THINGS)} {dice.choice(AIMS)}."


def _prose(dice: random.Random, sentences: int) -> str:
    return " ".join(_sentence(dice) for _ in range(sentences))


def _month(dice: random.Random) -> str:
    return f"{dice.choice(MONTHS)} {dice.randint(2023, 2026)}"


def _rows(dice: random.Random, count: int) -> Iterator[tuple[list[str], str]]:
    """Texts of a plan's row and the colour of its rating; an empty reference: the row belongs to the one above."""
    for number in range(1, count + 1):
        for action in range(dice.randint(1, 3)):
            word, colour = dice.choice(RATINGS)
            first = ["", ""] if action else [f"R{number}", _prose(dice, dice.randint(1, 2))]
            yield (
                [*first, _sentence(dice), dice.choice(POSTS), _month(dice), _prose(dice, dice.randint(1, 3)), word],
                colour,
            )


_HEADINGS = ("Ref", "Recommendation", "Action", "Lead", "By when", "Progress", "RAG")
_WIDTHS = (32, 150, 150, 90, 70, 210, 48)


def _plan(dice: random.Random, style: Callable[[list[str]], list[tuple[object, ...]]]) -> list[Flowable]:
    rows = list(_rows(dice, dice.randint(8, 20)))
    cells = [[Paragraph(text, _LABEL) for text in _HEADINGS]]
    cells += [[Paragraph(text, _CELL) for text in texts] for texts, _ in rows]
    looks: list[tuple[object, ...]] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#1f3864")),
        *(("BACKGROUND", (6, at), (6, at), colors.HexColor(colour)) for at, (_, colour) in enumerate(rows, 1)),
        *style([texts[0] for texts, _ in rows]),
    ]
    table = Table(cells, colWidths=_WIDTHS, repeatRows=1)
    table.setStyle(looks)
    council = dice.choice(COUNCILS)
    return [
        Paragraph(f"{council} Borough Council: Corporate Peer Challenge action plan", _TITLE),
        Paragraph(f"Updated {_month(dice)}", _BODY),
        Paragraph("Red: off track. Amber: at risk. Green: on track. Blue: complete.", _BODY),
        table,
    ]


def _ruled(refs: list[str]) -> list[tuple[object, ...]]:
    """A grid, with the first two cells of a recommendation merged over its actions."""
    looks: list[tuple[object, ...]] = [("GRID", (0, 0), (-1, -1), 0.6, colors.black)]
    first = 1
    for at in range(2, len(refs) + 2):
        if at == len(refs) + 1 or refs[at - 1]:
            looks += [
                ("SPAN", (column, first), (column, at - 1)) for column in (0, 1) if at - 1 > first and at - first < 3
            ]
            first = at
    return looks


def _rules_only(refs: list[str]) -> list[tuple[object, ...]]:
    return [("LINEBELOW", (0, 0), (-1, -1), 0.6, colors.grey)]


def _unruled(refs: list[str]) -> list[tuple[object, ...]]:
    return [("BOTTOMPADDING", (0, 0), (-1, -1), 9)]


def _feedback(dice: random.Random) -> list[Flowable]:
    council = dice.choice(COUNCILS)
    parts: list[Flowable] = [
        Paragraph(f"{council} District Council", _TITLE),
        Paragraph("LGA Corporate Peer Challenge: feedback report", _HEAD),
    ]
    parts += [
        Paragraph(f"{dice.randint(3, 6)} – {dice.randint(7, 9)} {_month(dice)}", _BODY),
        Paragraph("1. Executive summary", _HEAD),
    ]
    parts += [Paragraph(_prose(dice, 6), _BODY) for _ in range(4)]
    parts.append(Paragraph("2. Key recommendations", _HEAD))
    for number in range(1, dice.randint(7, 13)):
        parts += [
            Paragraph(f"2.{number} Recommendation {number}", _HEAD),
            Paragraph(f"<b>{_sentence(dice)}</b>", _BODY),
        ]
        parts.append(Paragraph(_prose(dice, dice.randint(1, 3)), _BODY))
    for number, theme in enumerate(THEMES, 3):
        parts.append(Paragraph(f"{number}. {theme}", _HEAD))
        parts += [Paragraph(_prose(dice, dice.randint(4, 9)), _BODY) for _ in range(dice.randint(3, 7))]
    return parts


def _committee(dice: random.Random) -> list[Flowable]:
    council = dice.choice(COUNCILS)
    day = f"{dice.randint(1, 28)} {_month(dice)}"
    facts = [
        ("Report to:", "Cabinet"),
        ("Date:", day),
        ("Report of:", dice.choice(POSTS)),
        ("Subject:", "Peer Challenge"),
    ]
    head = Table(
        [[Paragraph(f"<b>{label}</b>", _CELL), Paragraph(value, _CELL)] for label, value in facts], colWidths=(110, 360)
    )
    head.setStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black)])
    parts: list[Flowable] = [
        Paragraph(f"{council} Council", _TITLE),
        head,
        Spacer(1, 8),
        Paragraph("Recommendations", _HEAD),
    ]
    parts.append(Paragraph("That Cabinet:", _BODY))
    parts += [Paragraph(f"({letter}) {_sentence(dice).lower()}", _BODY) for letter in "abcd"[: dice.randint(2, 4)]]
    for number in range(1, dice.randint(5, 9)):
        parts.append(Paragraph(f"{number}. {dice.choice(THINGS).capitalize()}", _HEAD))
        parts += [
            Paragraph(f"{number}.{at} {_prose(dice, dice.randint(3, 7))}", _BODY) for at in range(1, dice.randint(3, 7))
        ]
    return parts


def _letter(dice: random.Random) -> list[Flowable]:
    council = dice.choice(COUNCILS)
    parts: list[Flowable] = [
        Paragraph(f"{dice.randint(1, 28)} {_month(dice)}", _BODY),
        Paragraph(f"{council} Borough Council", _BODY),
    ]
    parts += [Paragraph("Corporate Peer Challenge: scope", _HEAD), Paragraph(_prose(dice, 5), _BODY)]
    for theme in THEMES:
        parts += [Paragraph(theme, _HEAD), Paragraph(f"Does the council {_sentence(dice)[:-1].lower()}?", _BODY)]
        parts += [Paragraph(f"• {_sentence(dice)}", _BODY) for _ in range(dice.randint(1, 4))]
    return [*parts, Paragraph(_prose(dice, 8), _BODY)]


LAYOUTS: tuple[tuple[Callable[[random.Random], list[Flowable]], tuple[float, float]], ...] = (
    (lambda dice: _plan(dice, _ruled), landscape(A4)),
    (_feedback, A4),
    (lambda dice: _plan(dice, _rules_only), landscape(A4)),
    (_committee, A4),
    (lambda dice: _plan(dice, _unruled), landscape(A4)),
    (_letter, A4),
)


def write_papers(folder: Path, pages: int, seed: int = 1) -> list[Path]:
    """Papers of at least ``pages`` pages together, in a folder; those that stand there from before are kept."""
    folder.mkdir(parents=True, exist_ok=True)
    standing = {int(path.stem.split("-")[1]): path for path in folder.glob("paper-*.pdf")}
    paths: list[Path] = []
    while pages > 0:
        number = len(paths)
        path = standing.get(number) or _write_paper(folder, number, seed)
        paths.append(path)
        pages -= pages_of(path)
    return paths


def pages_of(path: Path) -> int:
    """How many pages a paper has, as its name says."""
    return int(path.stem.rsplit("-", 1)[1])


def _write_paper(folder: Path, number: int, seed: int) -> Path:
    paper, pages = _paper(number, seed)
    path = folder / f"paper-{number:05d}-{pages}.pdf"
    path.write_bytes(paper())
    return path


def _paper(number: int, seed: int) -> tuple[Callable[[], bytes], int]:
    """What makes the paper of that number, and how many pages it has."""
    build, size = LAYOUTS[number % len(LAYOUTS)]
    buffer = io.BytesIO()
    document = SimpleDocTemplate(buffer, pagesize=size, margins=40, invariant=1)
    document.build(
        build(random.Random(seed * 1_000_003 + number)),
        onFirstPage=lambda canvas, _: canvas.drawRightString(size[0] - 40, 20, f"Page {canvas.getPageNumber()}"),
        onLaterPages=lambda canvas, _: canvas.drawRightString(size[0] - 40, 20, f"Page {canvas.getPageNumber()}"),
    )
    return buffer.getvalue, document.page
