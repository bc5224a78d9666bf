"""What reading a scan is made of, on pictures that are drawn here: no Tesseract is needed."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from making import words
from PIL import Image, ImageDraw

from pipeline.read.scan.alike import even_out
from pipeline.read.scan.areas import areas, box_of
from pipeline.read.scan.bullets import bullet_before
from pipeline.read.scan.clean import without_drawing
from pipeline.read.scan.grounds import find_fills, paper_colour
from pipeline.read.scan.rules import find_light_rules, find_rules, sides_of, through_headings
from pipeline.read.scan.spaces import with_spaces
from pipeline.read.scan.tesseract import Read, parse
from pipeline.read.scan.upright import has_ink, lean_of, straighten
from pipeline.read.usable import has_text, is_noise
from schemas.colour import colour_name, distance
from schemas.geometry import Affine, Box
from schemas.page import Fill, Page, Rule, Word
from schemas.page import Image as Picture

SCALE = 300 / 72  # pixels a point, as pages are looked at
WHITE = (255, 255, 255)


def sheet(width: int = 400, height: int = 300, paper: tuple[int, int, int] = WHITE) -> Image.Image:
    """Paper of so many points."""
    return Image.new("RGB", (round(width * SCALE), round(height * SCALE)), paper)


def px(*points: float) -> list[int]:
    return [round(value * SCALE) for value in points]


def table(paper: tuple[int, int, int] = WHITE, ink: str = "#000000") -> Image.Image:
    """Two rows and three columns, ruled with lines of half a point, the last cell of each row in a colour."""
    picture = sheet(paper=paper)
    draw = ImageDraw.Draw(picture)
    for row, colour in enumerate(("#00b050", "#ffc000")):
        draw.rectangle(px(300, 50 + 60 * row, 350, 110 + 60 * row), fill=colour)
    for y in (50, 110, 170):
        draw.rectangle(px(50, y, 350, y + 0.5), fill=ink)
    for x in (50, 150, 300, 350):
        draw.rectangle(px(x, 50, x + 0.5, 170), fill=ink)
    return picture


def noisy(picture: Image.Image, by: float) -> Image.Image:
    pixels = np.asarray(picture).astype(float)
    pixels += np.random.default_rng(1).normal(0, by, pixels.shape[:2])[..., None]
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8))


def rules_of(picture: Image.Image) -> list[Rule]:
    return find_rules(np.asarray(picture.convert("L").reduce(2)), SCALE / 2)


def text_lines(picture: Image.Image, count: int = 14) -> Image.Image:
    """Lines of blocks like words."""
    draw = ImageDraw.Draw(picture)
    for line in range(count):
        for word in range(12):
            left, top = 40 + 27 * word, 40 + 15 * line
            draw.rectangle(px(left, top, left + 16 + (word * 7 + line) % 9, top + 3.5), fill="black")
    return picture


# straightening


@settings(max_examples=12, deadline=None)
@given(st.floats(-4.0, 4.0), st.booleans())
@example(0.0625, False)
@example(0.14, False)
@example(-0.08, True)
@example(0.28, False)
def test_the_angle_of_lines_is_found(degrees: float, across: bool) -> None:
    picture = text_lines(sheet()).rotate(degrees, resample=Image.Resampling.BICUBIC, fillcolor=WHITE)
    lean = lean_of(picture.rotate(90, expand=True) if across else picture)
    assert lean.across == across
    assert lean.skew == pytest.approx(degrees, abs=0.06)


@settings(max_examples=12, deadline=None)
@given(st.floats(-4.0, 4.0), st.integers(0, 3), st.floats(60, 140), st.floats(60, 140))
def test_a_place_of_the_straightened_page_leads_back(degrees: float, turns: int, x: float, y: float) -> None:
    straight = Image.new("L", (200, 200), 255)
    ImageDraw.Draw(straight).ellipse((x - 5, y - 5, x + 5, y + 5), fill=0)
    given_ = straight.rotate(degrees, resample=Image.Resampling.BICUBIC, fillcolor=255).rotate(90 * turns)
    upright = straighten(given_.convert("RGB"), lean_of(given_)._replace(skew=degrees), turns)
    ys, xs = np.nonzero(np.asarray(given_) < 128)
    assert upright.back.point(x, y) == pytest.approx((xs.mean() + 0.5, ys.mean() + 0.5), abs=1.2)


def test_what_lies_level_is_left_as_it_is() -> None:
    picture = text_lines(sheet())
    upright = straighten(picture, lean_of(picture), 0)
    assert upright.back == Affine()
    assert upright.picture is picture


def test_a_blank_sheet_has_no_ink_even_if_it_is_grey_and_noisy() -> None:
    assert not has_ink(noisy(sheet(paper=(228, 226, 220)), 6))
    assert has_ink(text_lines(sheet()))


# rules


@pytest.mark.parametrize("ink", ["#000000", "#bfbfbf"])
@pytest.mark.parametrize("noise", [0, 6])
def test_the_rules_of_a_table_are_found(ink: str, noise: float) -> None:
    found = rules_of(noisy(table(paper=(240, 238, 230), ink=ink), noise))
    level = sorted(rule.box.y_centre for rule in found if not rule.vertical)
    upright = sorted(rule.box.x_centre for rule in found if rule.vertical)
    assert level == pytest.approx([50.25, 110.25, 170.25], abs=1)
    assert upright[:2] == pytest.approx([50.25, 150.25], abs=1)


def test_lines_of_letters_and_specks_are_no_rules() -> None:
    picture = text_lines(sheet())
    draw = ImageDraw.Draw(picture)
    for at in range(60):
        x, y = 20 + (at * 53) % 350, 260 + (at * 31) % 30
        draw.rectangle(px(x, y, x + 1, y + 1), fill="black")
    assert rules_of(picture) == []


def test_a_light_rule_in_a_dark_heading_is_one() -> None:
    picture = sheet()
    draw = ImageDraw.Draw(picture)
    draw.rectangle(px(50, 50, 350, 80), fill="#1f3864")
    draw.rectangle(px(200, 50, 200.7, 80), fill="#c0c0c0")
    (rule,) = find_light_rules(
        np.asarray(picture.convert("L").reduce(2)), SCALE / 2, [Fill(Box(50, 50, 350, 80), "#1f3864")]
    )
    assert rule.vertical
    assert rule.box.x_centre == pytest.approx(200.35, abs=0.6)


def test_a_ground_that_meets_a_table_has_sides_and_one_by_itself_has_none() -> None:
    rules = [Rule(Box(50, 80, 50.5, 170), True), Rule(Box(350, 80, 350.5, 170), True)]
    heading, alone = Fill(Box(50, 50, 350, 80), "#1f3864"), Fill(Box(50, 220, 350, 250), "#1f3864")
    sides = sides_of([heading, alone], rules)
    assert {round(side.box.top) for side in sides} == {50, 80}


def test_columns_go_through_a_heading_but_not_through_a_banner() -> None:
    rules = [Rule(Box(x, 80, x + 0.5, 170), True) for x in (50, 150, 250, 350)]
    band = Fill(Box(50, 50, 350, 80), "#1f3864")
    heading = [*words("Ref", 60, 60), *words("Action", 160, 60), *words("Lead", 260, 60)]
    assert [round(rule.box.x0) for rule in through_headings([band], rules, heading)] == [150, 250]
    assert through_headings([band], rules, words("Local priorities and outcomes of the council", 60, 60)) == []


# grounds


@pytest.mark.parametrize("noise", [0, 8])
def test_grounds_have_their_place_and_colour(noise: float) -> None:
    picture = noisy(table(), noise)
    fills = find_fills(picture, SCALE, rules_of(picture), paper_colour(picture))
    assert [colour_name(fill.colour) for fill in sorted(fills, key=lambda fill: fill.box.top)] == ["green", "amber"]
    top = min(fills, key=lambda fill: fill.box.top)
    assert tuple(top.box) == pytest.approx((300, 50, 350, 110), abs=2.5)
    assert distance(top.colour, "#00b050") < 12


def test_letters_on_a_ground_leave_it_whole_and_big_letters_are_no_ground() -> None:
    picture = sheet()
    draw = ImageDraw.Draw(picture)
    draw.rectangle(px(30, 30, 370, 260), fill="#92d050")
    text_lines(picture)
    draw.rectangle(px(30, 270, 60, 273), fill="#1f3864")  # strokes of large type
    draw.rectangle(px(43, 270, 46, 290), fill="#1f3864")
    (fill,) = find_fills(picture, SCALE, [], WHITE)
    assert tuple(fill.box) == pytest.approx((30, 30, 370, 260), abs=2)


def test_grey_paper_is_no_ground_and_its_grounds_look_as_on_white() -> None:
    paper = (232, 228, 216)
    picture = noisy(sheet(paper=paper), 6)
    assert paper_colour(picture) == pytest.approx(paper, abs=4)
    assert find_fills(picture, SCALE, [], paper_colour(picture)) == []
    ImageDraw.Draw(picture).rectangle(px(50, 50, 150, 90), fill=(232, 0, 0))
    (fill,) = find_fills(picture, SCALE, [], paper_colour(picture))
    assert distance(fill.colour, "#ff0000") < 14


def test_a_disc_is_one_fill() -> None:
    picture = sheet()
    ImageDraw.Draw(picture).ellipse(px(100, 100, 110, 110), fill="#ff0000")
    (fill,) = find_fills(picture, SCALE, [], WHITE)
    assert (fill.box.x_centre, fill.box.y_centre) == pytest.approx((105, 105), abs=0.6)


def test_letters_are_given_dark_on_white_whatever_their_ground() -> None:
    picture = sheet()
    draw = ImageDraw.Draw(picture)
    fills = []
    for at, (ground, ink) in enumerate((("#1f3864", "white"), ("#00b050", "black"), ("#ffc000", "black"))):
        box = Box(50, 50 + 60 * at, 350, 90 + 60 * at)
        draw.rectangle(px(*box), fill=ground)
        draw.rectangle(px(100, box.top + 15, 120, box.top + 25), fill=ink)
        fills.append(Fill(box, ground))
    letters = without_drawing(np.asarray(picture.convert("L")), SCALE, 255, [], fills)
    for fill in fills:
        x, y = px(110, fill.box.top + 20)
        assert letters[y, x] < 60
        assert letters[y, x + round(60 * SCALE)] > 200


def test_areas_are_runs_that_touch() -> None:
    drawn = ["##..#", "#...#", "....#", "###.."]
    mask = np.array([[char == "#" for char in row] for row in drawn])
    assert sorted(box_of(area) for area in areas(mask)) == [Box(0, 0, 2, 2), Box(0, 3, 3, 4), Box(4, 0, 5, 3)]


# words


def test_the_table_of_words_is_read_and_its_oddities_are_left_out() -> None:
    rows = [
        "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext",
        "4\t1\t1\t1\t1\t0\t10\t20\t300\t40\t-1\t",
        "5\t1\t1\t1\t1\t1\t10\t20\t30\t40\t96.5\tPeer",
        "5\t2\t1\t1\t2\t1\t10\t20\t30\t40\t-1\tteam",
        "5\t1\t1\t1\t1\t2\t10\t20\t30\t40\t95\t ",
        "5\t1\tx\t1\t1\t2\t10\t20\t30\t40\t95\tbroken",
        "5\t1\t1",
    ]
    assert list(parse("\n".join(rows))) == [
        (1, Read("Peer", Box(10, 20, 40, 60), (1, 1, 1), 0.965)),
        (2, Read("team", Box(10, 20, 40, 60), (1, 1, 2), 0.0)),
    ]


def drawn_word(
    picture: np.ndarray, left: int, widths: list[int], gaps: list[int], top: int = 100, high: int = 30
) -> Box:
    """Letters as bars of so many pixels, so far apart."""
    x = left
    for width, gap in zip(widths, [*gaps, 0], strict=True):
        picture[top : top + high, x : x + width] = 0
        x += width + gap
    return Box(left, top, x, top + high)


def test_a_space_that_was_overlooked_is_found_by_its_gap() -> None:
    picture = np.full((200, 600), 255, np.uint8)
    box = drawn_word(picture, 100, [14] * 5, [12, 3, 3, 3])
    (one, two) = with_spaces([Read("Aside", box, (1, 1, 1), 0.9)], picture)
    assert (one.text, two.text) == ("A", "side")
    assert two.box.x0 - one.box.x1 == 12


def test_figures_and_evenly_spaced_letters_stay_together() -> None:
    picture = np.full((200, 600), 255, np.uint8)
    box = drawn_word(picture, 100, [5, 14, 14], [12, 3])
    assert [read.text for read in with_spaces([Read("114", box, (1, 1, 1), 0.9)], picture)] == ["114"]
    box = drawn_word(picture, 300, [14] * 4, [12, 12, 12])
    assert [read.text for read in with_spaces([Read("PLAN", box, (1, 1, 1), 0.9)], picture)] == ["PLAN"]


def test_a_bullet_is_a_disc_before_a_word_and_a_stop_is_none() -> None:
    picture = Image.new("L", (600, 200), 255)
    draw = ImageDraw.Draw(picture)
    draw.ellipse((60, 110, 74, 124), fill=0)
    word = Box(130, 100, 250, 135)
    assert bullet_before(word, np.asarray(picture)) == pytest.approx((60, 110, 75, 125), abs=1)
    stop = Image.new("L", (600, 200), 255)
    ImageDraw.Draw(stop).rectangle((95, 130, 100, 135), fill=0)
    assert bullet_before(word, np.asarray(stop)) is None
    letter = Image.new("L", (600, 200), 255)
    ImageDraw.Draw(letter).ellipse((60, 110, 78, 128), outline=0, width=4)  # an o
    assert bullet_before(word, np.asarray(letter)) is None


def test_shades_and_sizes_of_one_kind_are_one_over_the_pages() -> None:
    def page(number: int, colour: str, size: float) -> Page:
        text = [word._replace(page=number) for word in words("the body of the text", size=size)]
        return Page(number, 400, 300, text, fills=[Fill(Box(0, 0, 50, 50), colour)], parser="tesseract")

    first, second = even_out([page(1, "#00b050", 10.0), page(2, "#04ae54", 10.5)])
    assert first.fills[0].colour == second.fills[0].colour
    assert {word.size for found in (first, second) for word in found.words} == {10.0}
    kept = Page(1, 400, 300, words("untouched", size=10.3), fills=[Fill(Box(0, 0, 50, 50), "#04ae54")])
    assert even_out([kept]) == [kept]


# whether a text layer is usable


def layer(text: str) -> list[Word]:
    return [word for at, line in enumerate(text.split("\n")) for word in words(line, top=100 + 15.0 * at)]


@pytest.mark.parametrize(
    "text",
    [
        "The council should agree a plan and report on it to the Cabinet. " * 4,
        "12.5% £34m 2024/25 (7) 3 - 4 1,204 +3 -2 £1.2m 45% * 12 13 14",
        "CEX DM/PL KL R1 R2 S151 Q4 G A R " * 8,
        "\uf0b7 Peers met staff \uf0b7 They met members \uf0fc Done",
        "Cyngor Sir Ynys Môn – adolygiad gan gymheiriaid o’r cyngor a’i bartneriaid yn y sir " * 3,
    ],
)
def test_what_people_write_is_text(text: str) -> None:
    assert not is_noise(layer(text))


@pytest.mark.parametrize(
    "text",
    [
        "(cid:36)(cid:70)(cid:87) (cid:12)(cid:5) (cid:7)",
        "\ue012\ue013\ue045 \ue022\ue031\ue017\ue018 \ue054\ue001",
        "# -, 0#-1 ).+ ) ''. ( $-1 ). ($&$ ,0 )+%$ (\" -) 0+,(0$-# 1).+#&*0&&\"- $-. -#-,)(&1*+-",
        "7KH FRXQFLO VKRXOG DJUHH WKH SODQ ZLWK SDUWQHUV DQG SXEOLVK LW EHIRUH WKH HQG RI PDUFK " * 3,
        "â€œThÃ© plÃ¢nâ€\x9d cÃ³uncÃ¯l â€“ rÃ©pÃ³rt",
    ],
)
def test_codes_of_glyphs_are_noise(text: str) -> None:
    assert is_noise(layer(text))


def test_a_picture_with_a_stamped_number_is_a_scan_and_a_cover_is_none() -> None:
    whole = [Picture(Box(0, 0, 400, 300), None)]
    assert not has_text(Page(1, 400, 300, words("Page 35", top=285), images=whole))
    assert has_text(Page(1, 400, 300, words("Peer Challenge", top=150), images=whole))
    assert not has_text(Page(1, 400, 300, [], images=whole))
