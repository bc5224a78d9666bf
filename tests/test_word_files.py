"""Word files: numbers and bullets, merged cells, tracked changes, headings; hostile ones turned away."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor
from flows import archive, cells, document_of, flow_of, paragraphs, problem, word

from pipeline.assemble import assemble
from pipeline.read.office.markers import counted
from schemas.flow import FlowParagraph, FlowTable

PLAN = (("Recommendation", "Action", "Lead", "RAG"), ("Set a vision", "Write it down", "Chief Executive", "Green"))


def numbering(document: object, levels: list[tuple[str, str]], overrides: str = "") -> None:
    """A list 77 of these forms and texts, and a list 78 of the same look with ``overrides``."""
    part = document.part.numbering_part.element  # type: ignore[attr-defined]
    made = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for at, (form, text) in enumerate(levels)
    )
    part.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">{made}</w:abstractNum>'))
    for number, inside in ((77, ""), (78, overrides)):
        part.append(
            parse_xml(f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="77"/>{inside}</w:num>')
        )


def item(document: object, text: str, level: int = 0, number: int = 77) -> None:
    paragraph = document.add_paragraph(text)  # type: ignore[attr-defined]
    listed = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    paragraph._p.get_or_add_pPr().append(parse_xml(listed))


def test_a_word_file_gives_its_headings_bold_runs_and_tables_in_order() -> None:
    def build(document: object) -> None:
        document.add_heading("Peer challenge action plan", 0)
        document.add_heading("Governance", 2)
        paragraph = document.add_paragraph("The ")
        paragraph.add_run("peer").bold = True
        paragraph.add_run(" team: 5")
        paragraph.add_run("th").font.superscript = True
        table = document.add_table(2, 4)
        for row, texts in zip(table.rows, PLAN, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
        document.add_paragraph("The end")

    flow = flow_of("plan.docx", word(build))
    title, heading, text, table, end = flow.blocks
    assert isinstance(title, FlowParagraph)
    assert (title.heading, str(title)) == (1, "Peer challenge action plan")
    assert isinstance(heading, FlowParagraph)
    assert (heading.heading, heading.runs[0].bold) == (2, True)
    assert isinstance(text, FlowParagraph)
    assert [(run.text, run.bold, run.raised) for run in text.runs] == [
        ("The ", False, False),
        ("peer", True, False),
        (" team: 5", False, False),
        ("th", False, True),
    ]
    assert isinstance(table, FlowTable)
    assert cells(table) == [list(row) for row in PLAN]
    assert str(end) == "The end"
    document = assemble(flow).plain
    assert not document.placed
    assert str(list(document.paragraphs())[2].text) == "The peer team: 5th"


def test_word_numbers_are_counted_over_levels_and_begin_anew_where_told() -> None:
    def build(document: object) -> None:
        levels = [("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "(%3)"), ("lowerRoman", "%4)")]
        restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
        numbering(document, levels, restart)
        for text, level, number in (
            ("A", 0, 77), ("B", 1, 77), ("C", 1, 77), ("D", 2, 77), ("E", 3, 77), ("F", 2, 77), ("G", 0, 77),
            ("H", 1, 77), ("I", 0, 78), ("J", 1, 78), ("K", 0, 0),
        ):  # fmt: skip
            item(document, text, level, number)

    markers = [marker for marker, _ in paragraphs(flow_of("x.docx", word(build)))]
    assert markers == ["1.", "1.1", "1.2", "(a)", "i)", "(b)", "2.", "2.1", "1.", "1.1", ""]


def test_word_bullets_stand_before_their_items_and_deeper_ones_further_right() -> None:
    def build(document: object) -> None:
        document.add_paragraph("one", style="List Bullet")
        document.add_paragraph("two", style="List Bullet 2")

    one, two = document_of("x.docx", word(build)).paragraphs()
    assert [str(one.text), str(two.text)] == ["• one", "• two"]
    assert two.text.words[0].x0 > one.text.words[0].x0 + 10


@pytest.mark.parametrize(
    ("number", "form", "printed"),
    [
        (28, "lowerLetter", "bb"),
        (4, "upperRoman", "IV"),
        (7, "decimalZero", "07"),
        (3, "none", ""),
        (22, "ordinal", "22nd"),
    ],
)
def test_numbers_are_written_in_the_forms_of_lists(number: int, form: str, printed: str) -> None:
    assert counted(number, form) == printed


def test_merged_cells_of_word_keep_their_spans_and_grounds() -> None:
    def build(document: object) -> None:
        table = document.add_table(3, 3)
        table.cell(0, 0).merge(table.cell(0, 2)).text = "A banner"
        table.cell(1, 0).merge(table.cell(2, 0)).text = "Both rows"
        for row in (1, 2):
            table.cell(row, 1).text, table.cell(row, 2).text = f"Action {row}", "Green"
        shade = parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="00B050"/>')
        table.cell(1, 2)._tc.get_or_add_tcPr().append(shade)

    (table,) = document_of("x.docx", word(build)).tables()
    assert cells(table) == [["A banner"] * 3, ["Both rows", "Action 1", "Green"], ["Both rows", "Action 2", "Green"]]
    assert [(c.rowspan, c.colspan) for c in table.cells if c.rowspan > 1 or c.colspan > 1] == [(1, 3), (2, 1)]
    assert [c.fill for c in table.cells if c.fill] == ["#00b050"]


def test_tracked_changes_content_controls_and_text_boxes_of_word() -> None:
    def build(document: object) -> None:
        w = nsdecls("w")
        body = document.element.body
        body.insert(0, parse_xml(f"<w:p {w}><w:r><w:t>Kept</w:t></w:r><w:ins><w:r><w:t> added</w:t></w:r></w:ins>"
                                 f"<w:del><w:r><w:delText> gone</w:delText></w:r></w:del></w:p>"))  # fmt: skip
        body.insert(1, parse_xml(f"<w:sdt {w}><w:sdtContent><w:p><w:r><w:t>In a control</w:t></w:r></w:p>"
                                 f"</w:sdtContent></w:sdt>"))  # fmt: skip
        body.insert(2, parse_xml(f"<w:p {w}><w:r><w:t>Anchor</w:t><w:pict><w:txbxContent><w:p><w:r><w:t>In a box</w:t>"
                                 f"</w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"))  # fmt: skip
        body.insert(3, parse_xml(f"<w:p {w}><w:r><w:t>A</w:t><w:footnoteReference w:id='2'/><w:tab/><w:t>B</w:t></w:r>"
                                 f"<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>"))  # fmt: skip

    flow = flow_of("x.docx", word(build))
    assert [text for _, text in paragraphs(flow)] == ["Kept added", "In a control", "Anchor", "In a box", "A\tB"]
    words = list(assemble(flow).plain.paragraphs())[-1].text.words
    assert words[1].x0 - words[0].x1 > 1.2 * words[0].size


def test_large_type_makes_a_heading_and_headers_are_furniture() -> None:
    def build(document: object) -> None:
        document.add_paragraph().add_run("Title by hand").font.size = Pt(20)
        red = document.add_paragraph().add_run("● On track")
        red.font.color.rgb = RGBColor(0x00, 0xB0, 0x50)
        document.sections[0].header.paragraphs[0].text = "A council"

    flow = flow_of("x.docx", word(build))
    first, second = flow.blocks
    assert isinstance(first, FlowParagraph)
    assert first.heading == 1
    assert isinstance(second, FlowParagraph)
    assert (second.marker, second.runs[0].colour) == ("", "#00b050")
    assert [str(p.text) for p in assemble(flow).plain.furniture] == ["A council"]


def with_document(xml: bytes, build: Callable[..., None] = lambda document: None) -> bytes:
    """A Word file whose main part is replaced."""
    with zipfile.ZipFile(io.BytesIO(word(build))) as packed:
        members = {name: packed.read(name) for name in packed.namelist()}
    return archive({**members, "word/document.xml": xml})


def test_hostile_word_files_are_turned_away() -> None:
    good = word(lambda document: document.add_paragraph("Words"))
    for share in (0.2, 0.6, 0.98):
        assert problem("cut.docx", good[: int(len(good) * share)]) in ("damaged", "not_supported")
    bomb = b'<!DOCTYPE a [<!ENTITY x "boom"><!ENTITY y SYSTEM "file:///etc/passwd">]><a>&x;&y;</a>'
    assert problem("entities.docx", with_document(bomb)) == "damaged"
    assert problem("entities.docx", with_document(bomb.decode().encode("utf-16"))) == "damaged"
    assert problem("broken.docx", with_document(b"<w:document")) == "damaged"
    assert problem("deep.docx", with_document(b"<a>" * 5000 + b"</a>" * 5000)) == "damaged"
    assert (
        problem("many.docx", archive({"word/document.xml": b"", **{f"{n}": b"" for n in range(10_001)}})) == "too_large"
    )
    large = bytearray(good)
    at = large.rfind(b"PK\x01\x02")
    large[at + 24 : at + 28] = (0xF0000000).to_bytes(4, "little")  # the size that the directory promises
    assert problem("bomb.docx", bytes(large)) == "too_large"


def test_word_s_own_namespace_is_the_reader_s() -> None:
    from pipeline.read.office.word_styles import W

    assert qn("w:p") == f"{W}p"
