"""Papers in Welsh and English: whose words are whose, and that the English ones alone are read."""

from __future__ import annotations

import pytest
from making import words

from pipeline.assemble.tongue import balance, languages, welsh_by_stroke, welsh_half
from pipeline.assemble.translated_flow import flow_in_one_language
from pipeline.assemble.translations import in_one_language
from schemas.flow import Flow, FlowCell, FlowParagraph, FlowTable, Run
from schemas.geometry import Box
from schemas.page import Page, Rule, Word

ENGLISH = [
    "The Council should agree a vision with its partners",
    "and publish the plan that shows what it will do.",
    "Members of the committee were told that the budget",
    "has been reviewed and will be reported to them.",
    "It is for the Leader to decide which of these",
    "should be done before the end of the year.",
]
WELSH = [
    "Dylai’r Cyngor gytuno ar weledigaeth gyda’i bartneriaid",
    "a chyhoeddi’r cynllun sy’n dangos beth fydd yn ei wneud.",
    "Dywedwyd wrth aelodau’r pwyllgor fod y gyllideb",
    "wedi’i hadolygu ac y bydd adroddiad yn dod iddynt.",
    "Mater i’r Arweinydd yw penderfynu pa rai o’r rhain",
    "y dylid eu gwneud cyn diwedd y flwyddyn.",
]


def lines(texts: list[str], left: float, top: float, step: float = 12.0) -> list[Word]:
    return [word for at, text in enumerate(texts) for word in words(text, left, top + at * step)]


def page(found: list[Word], rules: list[Rule] | None = None) -> Page:
    return Page(1, 595.0, 842.0, found, rules or [])


def printed(pages: object) -> str:
    return " ".join(word.text for one in pages for word in one.words)  # type: ignore[attr-defined]


@pytest.mark.parametrize(("text", "is_welsh"), [*((t, True) for t in WELSH), *((t, False) for t in ENGLISH)])
def test_the_language_of_a_sentence_is_told(text: str, is_welsh: bool) -> None:
    welsh, english = balance(words(text, 50, 50))
    assert (welsh > 2 * english) is is_welsh
    assert (english > 2 * welsh) is not is_welsh


def test_names_and_figures_speak_for_no_language() -> None:
    assert balance(words("Geraint Stubbs 14 2025 Llandudno £7.8m", 50, 50)) == (0, 0)


def test_where_a_run_of_words_changes_its_language() -> None:
    run = lines([WELSH[0], WELSH[1]], 50, 50) + lines([ENGLISH[0], ENGLISH[1]], 50, 90)
    told = languages(run)
    count = len(" ".join(WELSH[:2]).split())
    assert told == ["cy"] * count + ["en"] * (len(run) - count)


def test_english_stays_of_columns_side_by_side_whichever_is_left() -> None:
    for one, two in ((WELSH, ENGLISH), (ENGLISH, WELSH)):
        both = [*lines(one, 50, 100), *lines(two, 330, 100)]
        assert sorted(printed(in_one_language([page(both * 1)])).split()) == sorted(" ".join(ENGLISH).split())


def test_a_full_line_above_columns_stays() -> None:
    both = [*words("Arlenshire 14 October 2025", 50, 60), *lines(WELSH, 50, 100), *lines(ENGLISH, 330, 100)]
    assert printed(in_one_language([page(both)])).startswith("Arlenshire 14 October 2025 The Council")


def test_english_stays_of_paragraphs_one_above_the_other() -> None:
    both = [*lines(WELSH[:3], 50, 100), *lines(ENGLISH[:3], 50, 150), *lines(WELSH[3:], 50, 200)]
    both += lines(ENGLISH[3:], 50, 250)
    assert printed(in_one_language([page(both)])) == " ".join(ENGLISH)


def test_a_page_says_that_its_welsh_was_set_apart_and_a_page_of_welsh_alone_is_left_out() -> None:
    second = page([word._replace(page=2) for word in lines(ENGLISH, 50, 100)])
    read = in_one_language([page(lines(WELSH, 50, 100)), second])
    assert printed(read) == " ".join(ENGLISH)
    assert [problem.code for one in read for problem in one.problems] == ["translation_set_apart"]


def test_a_paper_in_english_alone_or_with_welsh_headings_stays_as_it_is() -> None:
    pages = [page([*words("Cefndir ac argymhellion y tîm", 50, 60), *lines(ENGLISH, 50, 100)])]
    assert in_one_language(pages) is pages
    pages = [page(lines(WELSH, 50, 100))]
    assert in_one_language(pages) is pages


def test_a_stroke_divides_what_stands_twice() -> None:
    assert [word.text for word in welsh_by_stroke(words("Dyddiad / Date", 50, 50))] == ["Dyddiad", "/"]
    assert [word.text for word in welsh_by_stroke(words("Wards affected / Wardiau", 50, 50))] == ["/", "Wardiau"]
    assert not welsh_by_stroke(words("and / or", 50, 50))


def test_a_short_cell_is_halved_at_a_line() -> None:
    cell = lines(["30 Ebrill", "2026", "30 April", "2026"], 50, 50)
    assert [word.text for word in welsh_half(cell)] == ["30", "Ebrill", "2026"]
    assert not welsh_half(lines(["Head of Planning", "and Place"], 50, 50))


def test_a_table_that_lays_the_languages_side_by_side_becomes_prose() -> None:
    edges = [(50.0, 90.0, 550.0, 90.0), (50.0, 180.0, 550.0, 180.0)]
    edges += [(50.0, 135.0, 550.0, 135.0)]
    rules = [Rule(Box(*edge), False) for edge in edges]
    rules += [Rule(Box(x, 90.0, x, 180.0), True) for x in (50.0, 300.0, 550.0)]
    both = [*lines(WELSH[:3], 55, 95), *lines(ENGLISH[:3], 305, 95)]
    both += [*lines(WELSH[3:], 55, 140), *lines(ENGLISH[3:], 305, 140)]
    (read,) = in_one_language([page(both, rules)])
    assert printed([read]) == " ".join(ENGLISH)
    assert not read.rules


def _flow(*blocks: FlowParagraph | FlowTable) -> Flow:
    return Flow(blocks)


def _said(text: str) -> FlowParagraph:
    return FlowParagraph((Run(text),))


def test_a_flow_is_read_in_english_too() -> None:
    paired = [_said(text) for pair in zip(WELSH, ENGLISH, strict=True) for text in pair]
    assert [str(block) for block in flow_in_one_language(_flow(*paired)).blocks] == ENGLISH
    rows = tuple((FlowCell((_said(one),)), FlowCell((_said(two),))) for one, two in zip(WELSH, ENGLISH, strict=True))
    assert [str(block) for block in flow_in_one_language(_flow(FlowTable(rows))).blocks] == ENGLISH
    cells = tuple(
        (FlowCell((_said(str(at)),)), FlowCell((FlowParagraph((Run(f"{one}\n{two}"),)),)))
        for at, (one, two) in enumerate(zip(WELSH, ENGLISH, strict=True))
    )
    (table,) = flow_in_one_language(_flow(FlowTable(cells))).blocks
    assert isinstance(table, FlowTable)
    assert [str(row[1].paragraphs[0]) for row in table.rows] == ENGLISH
