"""An evaluation as one web page that needs nothing else: the figures, and each miss beside the cut-out of its page."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import jinja2
from markdown_it import MarkdownIt
from markupsafe import Markup
from PIL import Image, ImageDraw

from pipeline.evaluate import PaperScore, SampleScore
from pipeline.evaluate.measures import letters
from pipeline.evaluate.report import Report, as_markdown
from pipeline.evaluate.scores import Miss, Wrong
from pipeline.read import Source, Unreadable, read
from pipeline.read.picture import Picture, render
from schemas.geometry import Box, union
from schemas.page import Page, Word
from schemas.records import Evidence

SCALE = 1.1  # pixels a point: small enough for a page with hundreds of cut-outs, large enough to read
AROUND = 30.0  # points shown above and below the place
PICTURES = 400  # more than these are told without a picture
FIRST_WORDS = 6  # of a value that was not read: enough to find its place on the page

_TEMPLATE = jinja2.Environment(autoescape=True).from_string(
    Path(__file__).with_suffix(".html").read_text(encoding="utf-8")
)


class _Shown(NamedTuple):
    """A miss as the page shows it."""

    paper: str
    table: str
    values: tuple[Wrong, ...]
    page: int
    picture: str  # JPEG in base 64; "": none


class _Spot(NamedTuple):
    """Where on which page (from 1) to look."""

    page: int
    box: Box | None  # None: somewhere on the page


def as_page(report: Report, samples: Sequence[SampleScore], misses: Iterable[Miss]) -> str:
    """The report as HTML.  ``samples`` are those whose misses are shown."""
    figures = MarkdownIt("js-default").enable("table").render(as_markdown(report))
    papers = {paper.name: paper for sample in samples for paper in sample.papers}
    shown = list(_shown(papers, misses))
    return _TEMPLATE.render(version=report.version, figures=Markup(figures), misses=shown)


def _shown(papers: Mapping[str, PaperScore], misses: Iterable[Miss]) -> Iterator[_Shown]:
    desk = _Desk()
    for number, miss in enumerate(misses):
        paper = papers[miss.paper]
        spot = desk.spot(paper, miss)
        picture = desk.cut(paper, spot) if number < PICTURES else ""
        yield _Shown(miss.paper, miss.table, miss.values, spot.page, picture)


class _Desk:
    """The document on the desk: its bytes, its words and its drawn pages, until another is taken."""

    def __init__(self) -> None:
        self._name, self._data = "", b""
        self._words: list[list[Word]] = []
        self._pictures: dict[int, Picture] = {}

    def _take(self, paper: PaperScore) -> None:
        name = paper.sample.name
        if name != self._name:
            self._name, self._data = name, paper.sample.document.read_bytes()
            self._pictures = {}
            self._words = _words(paper.sample.document.name, self._data)

    def spot(self, paper: PaperScore, miss: Miss) -> _Spot:
        """The evidence of what was read, else the place of the gold's first words, else the paper's first page."""
        proofs = [
            record
            for record in paper.result.records
            if isinstance(record, Evidence) and (record.table, record.row_id) == (miss.table, miss.row)
        ]
        wrong = {value.field for value in miss.values}
        for record in sorted(proofs, key=lambda record: record.field not in wrong):
            if record.x0 is not None:
                return _Spot(record.page, Box(record.x0, record.top or 0.0, record.x1 or 0.0, record.bottom or 0.0))
        self._take(paper)
        first = paper.result.document.first_page or 1
        last = min(paper.result.document.last_page or len(self._words), len(self._words))
        for wanted in sorted((wanted for value in miss.values for wanted in value.right), key=len, reverse=True):
            for page in range(first, last + 1):
                box = _find(self._words[page - 1], wanted)
                if box:
                    return _Spot(page, box)
        return _Spot(first, None)

    def cut(self, paper: PaperScore, spot: _Spot) -> str:
        """The strip of the page around the spot, outlined; "" where there is no page to draw."""
        self._take(paper)
        try:
            if spot.page not in self._pictures:
                self._pictures[spot.page] = render(self._data, spot.page, SCALE)
        except (ValueError, IndexError):
            return ""
        return _encoded(_strip(self._pictures[spot.page], spot.box))


def _words(name: str, data: bytes) -> list[list[Word]]:
    try:
        pages = read(Source(name, data))
    except Unreadable:
        return []
    return [page.words for page in pages if isinstance(page, Page)] if isinstance(pages, list) else []


def _find(words: Sequence[Word], text: str) -> Box | None:
    """The place of a text's first words on a page."""
    wanted = letters(" ".join(text.split()[:FIRST_WORDS]))
    if len(wanted) < 4:
        return None
    for at in range(len(words)):
        found, end = "", at
        while end < len(words) and len(found) < len(wanted):
            found += letters(words[end].text)
            end += 1
        if found and (found.startswith(wanted) or found == wanted):
            return union(words[at:end])
    return None


def _strip(picture: Picture, box: Box | None) -> Image.Image:
    image = picture.image.copy()
    if box is None:
        return image
    left, top, right, bottom = picture.pixels(box)
    ImageDraw.Draw(image).rectangle((left, top, right, bottom), outline="#d62728", width=2)
    around = AROUND * picture.scale
    above, below = max(0, int(top - around)), min(image.height, int(bottom + around))
    return image.crop((0, above, image.width, max(below, above + 1)))


def _encoded(image: Image.Image) -> str:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=60)
    return base64.b64encode(buffer.getvalue()).decode()
