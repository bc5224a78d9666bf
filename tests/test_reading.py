"""What a page holds is read the same whoever made the file and however it is turned, cropped or wrapped."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from conftest import CORPUS, gold
from gold import misses
from reportlab.lib.colors import CMYKColor, Color, black, red, white
from reportlab.pdfgen.canvas import Canvas

from pipeline.process import process
from pipeline.read import Source, pdfium, read
from schemas.page import Page, Word


def page(path: Path) -> Page:
    return read(Source(path.name, path.read_bytes()))[0]


def canvas(path: Path) -> Canvas:
    return Canvas(str(path), pagesize=(400, 300))


def word(found: Page, text: str) -> Word:
    return next(w for w in found.words if w.text == text)


def texts(found: Page) -> list[str]:
    return [w.text for w in found.words]


def test_a_word_has_place_size_weight_and_colour(tmp_path: Path) -> None:
    draw = canvas(tmp_path / "a.pdf")
    draw.setFont("Helvetica-Bold", 20)
    draw.setFillColor(red)
    draw.drawString(100, 200, "Rating")
    draw.save()
    found = word(page(tmp_path / "a.pdf"), "Rating")
    assert (found.size, found.bold, found.colour) == (20, True, "#ff0000")
    assert found.x0 == pytest.approx(100, abs=0.1)
    assert found.bottom == pytest.approx(300 - 200 + 0.207 * 20, abs=0.1)  # Helvetica's descent
    assert found.bottom - found.top == pytest.approx(20)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_a_turned_page_reads_as_it_is_seen(tmp_path: Path, rotation: int) -> None:
    draw = canvas(tmp_path / "plain.pdf")
    draw.drawString(100, 200, "Recommendation")
    draw.rect(50, 150, 200, 100)
    draw.save()
    with pikepdf.open(tmp_path / "plain.pdf") as document:
        document.pages[0].Rotate = rotation
        document.save(tmp_path / "turned.pdf")
    found = page(tmp_path / "turned.pdf")
    assert (found.width, found.height) == ((400, 300) if rotation % 180 == 0 else (300, 400))
    assert word(found, "Recommendation").angle == rotation
    assert len(found.rules) == 4


def test_what_the_crop_box_leaves_out_is_not_read(tmp_path: Path) -> None:
    draw = canvas(tmp_path / "a.pdf")
    draw.drawString(100, 200, "inside")
    draw.drawString(10, 10, "slug")
    draw.save()
    with pikepdf.open(tmp_path / "a.pdf") as document:
        document.pages[0].MediaBox = [-20, -30, 400, 300]
        document.pages[0].CropBox = [50, 50, 350, 280]
        document.save(tmp_path / "b.pdf")
    found = page(tmp_path / "b.pdf")
    assert texts(found) == ["inside"]
    assert found.origin == (-20, 30)


def test_text_and_rules_inside_a_form_are_read_in_their_place(tmp_path: Path) -> None:
    draw = canvas(tmp_path / "a.pdf")
    draw.beginForm("all")
    draw.drawString(10, 20, "wrapped")
    draw.rect(0, 0, 100, 50, fill=0)
    draw.endForm()
    draw.translate(30, 40)
    draw.doForm("all")
    draw.save()
    found = page(tmp_path / "a.pdf")
    assert word(found, "wrapped").x0 == pytest.approx(40, abs=0.1)
    assert min(rule.box.x0 for rule in found.rules) == pytest.approx(30, abs=0.1)


def test_letters_of_a_negative_size_that_the_matrix_turns_upright_are_upright(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    draw = canvas(path)
    draw.drawString(100, 200, "Rating")
    draw.save()
    with pikepdf.open(path, allow_overwriting_input=True) as document:
        document.pages[0].Contents.write(b"BT /F1 -12 Tf -1 0 0 -1 100 200 Tm (Rating) Tj ET")
        document.save(path)
    found = word(page(path), "Rating")
    assert (found.size, found.angle) == (12, 0)
    assert found.x0 == pytest.approx(100, abs=0.1)
    assert found.bottom - found.top == pytest.approx(12)
    assert found.x1 > found.x0


def test_bold_by_printing_twice_is_one_word(tmp_path: Path) -> None:
    draw = canvas(tmp_path / "a.pdf")
    draw.drawString(100, 200, "Headline")
    draw.drawString(100.4, 200, "Headline")
    draw.drawString(100, 100, "Headline")  # the same word elsewhere is another word
    draw.save()
    assert texts(page(tmp_path / "a.pdf")) == ["Headline", "Headline"]


def test_invisible_text_is_left_out_and_an_ocr_layer_is_read(tmp_path: Path) -> None:
    for name, visible in (("a.pdf", "seen"), ("b.pdf", None)):
        draw = canvas(tmp_path / name)
        if visible:
            draw.drawString(50, 50, visible)
        text = draw.beginText(100, 200)
        text.setTextRenderMode(3)
        text.textOut("hidden")
        draw.drawText(text)
        draw.save()
    assert texts(page(tmp_path / "a.pdf")) == ["seen"]
    assert texts(page(tmp_path / "b.pdf")) == ["hidden"]
    assert [problem.code for problem in page(tmp_path / "b.pdf").problems] == ["invisible_text"]


def test_white_on_white_is_left_out_and_white_on_colour_is_read(tmp_path: Path) -> None:
    draw = canvas(tmp_path / "a.pdf")
    draw.setFillColor(white)
    draw.drawString(50, 50, "nobody")
    draw.setFillColor(red)
    draw.rect(90, 190, 100, 30, fill=1, stroke=0)
    draw.setFillColor(white)
    draw.drawString(100, 200, "R")
    draw.setFillColor(black)
    draw.drawString(50, 100, "plain")
    draw.save()
    assert sorted(texts(page(tmp_path / "a.pdf"))) == ["R", "plain"]


def test_fills_have_their_colour_in_any_colour_space(tmp_path: Path) -> None:
    draw = canvas(tmp_path / "a.pdf")
    draw.setFillColor(CMYKColor(0, 1, 1, 0))
    draw.rect(10, 10, 50, 50, fill=1, stroke=0)
    draw.setFillGray(0.5)
    draw.rect(110, 10, 50, 50, fill=1, stroke=0)
    draw.linearGradient(200, 10, 200, 60, (red, red), extend=False)
    draw.save()
    reddish, grey, *_ = (fill.colour for fill in page(tmp_path / "a.pdf").fills)
    assert int(reddish[1:3], 16) > 200 > 80 > int(reddish[3:5], 16)
    assert grey in ("#7f7f7f", "#808080")


def test_punctuation_that_may_divide_is_a_word_of_its_own(tmp_path: Path) -> None:
    draw = canvas(tmp_path / "a.pdf")
    draw.drawString(50, 50, "DM/PL (lead)")
    draw.save()
    found = page(tmp_path / "a.pdf")
    assert texts(found) == ["DM", "/", "PL", "(", "lead", ")"]
    assert [w.glued for w in found.words] == [False, True, True, False, True, True]


@pytest.mark.parametrize(
    "name", ["plan_merged_cells_chromium", "plan_vertical_merge_libreoffice", "plan_cropbox_form_fpdf2"]
)
def test_a_page_that_pdfium_cannot_read_is_read_by_the_fallback(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    def fails(*_: object) -> Page:
        raise pypdfium2.PdfiumError("no")

    monkeypatch.setattr(pdfium, "read_page", fails)
    path = CORPUS / name / "document.pdf"
    result = process(Source(path.name, path.read_bytes()))
    told = [miss for miss in misses(gold(name), result) if not miss.startswith("headline")]
    assert len(told) <= 2, told  # the fallback sees no clipping and no marks
    assert {r.code for r in result.records if r.TABLE == "issues"} >= {"fallback_parser"}


def test_a_border_on_one_side_painted_as_an_area_with_a_hole_is_a_rule(tmp_path: Path) -> None:
    draw = canvas(tmp_path / "a.pdf")
    path = draw.beginPath()
    path.rect(50, 50, 300, 200)
    path.rect(50, 51, 300, 199)
    draw.drawPath(path, fill=1, stroke=0, fillMode=0)
    draw.drawString(100, 100, "inside")
    draw.save()
    found = page(tmp_path / "a.pdf")
    assert found.fills == []
    (rule,) = found.rules
    assert (rule.vertical, round(rule.box.x0), round(rule.box.x1), round(rule.box.height)) == (False, 50, 350, 1)


@pytest.mark.parametrize("foot", [0.0, 1.0])  # 0: the frame is open there, as at a page's end
def test_a_frame_painted_as_an_area_with_a_hole_is_rules(tmp_path: Path, foot: float) -> None:
    draw = canvas(tmp_path / "a.pdf")
    path = draw.beginPath()
    path.roundRect(50, 50, 300, 200, 6)
    path.roundRect(51, 50 + foot, 298, 199 - foot, 5)
    draw.drawPath(path, fill=1, stroke=0, fillMode=0)
    draw.drawString(100, 100, "inside")
    draw.save()
    found = page(tmp_path / "a.pdf")
    assert found.fills == []
    assert sorted((rule.vertical, round(rule.box.x0), round(rule.box.x1)) for rule in found.rules) == [
        (False, 51, 349),
        (False, 51, 349),
        (True, 51, 51),
        (True, 349, 349),
    ]


def test_white_on_a_ground_that_is_painted_with_a_pattern_is_read(tmp_path: Path) -> None:
    draw = canvas(tmp_path / "a.pdf")
    draw.saveState()
    clip = draw.beginPath()
    clip.rect(0, 150, 595, 200)
    draw.clipPath(clip, stroke=0)
    draw.linearGradient(0, 150, 0, 350, (Color(0, 0.4, 0.48), white), (0.4, 0.5))
    draw.restoreState()
    draw.setFillColor(white)
    draw.drawString(50, 200, "cover")
    draw.drawString(50, 50, "nobody")
    draw.save()
    assert texts(page(tmp_path / "a.pdf")) == ["cover"]
