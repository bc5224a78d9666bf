"""Documents without pages: Word files, web pages, Markdown and text; read, set on a page, hostile ones turned away."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor

from extractors.action_plan import read_plan
from pipeline.assemble import assemble
from pipeline.assemble.typeset import TOKEN
from pipeline.read import Source, Unreadable, read
from pipeline.read.office.libreoffice import soffice, to_docx
from pipeline.read.office.markers import counted
from pipeline.read.pdfium.text import _TOKEN
from schemas.document import Document, Paragraph, Table
from schemas.flow import Flow, FlowParagraph, FlowTable

PLAN = (("Recommendation", "Action", "Lead", "RAG"), ("Set a vision", "Write it down", "Chief Executive", "Green"))


def flow_of(name: str, content: bytes | str) -> Flow:
    data = content.encode() if isinstance(content, str) else content
    flow = read(Source(name, data))
    assert isinstance(flow, Flow)
    return flow


def paragraphs(flow: Flow) -> list[tuple[str, str]]:
    return [(block.marker, str(block)) for block in flow.blocks if isinstance(block, FlowParagraph)]


def document_of(name: str, content: bytes | str) -> Document:
    return assemble(flow_of(name, content)).plain


def cells(table: Table | FlowTable) -> list[list[str]]:
    if isinstance(table, FlowTable):
        return [[" / ".join(map(str, cell.paragraphs)) for cell in row] for row in table.rows]
    return [["" if cell is None else str(cell.text) for cell in row] for row in table.grid()]


def problem(name: str, data: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        read(Source(name, data))
    assert len(caught.value.message) > 20
    return caught.value.code


def saved(document: object) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)  # type: ignore[attr-defined]
    return buffer.getvalue()


def word(build: Callable[..., None]) -> bytes:
    document = docx.Document()
    build(document)
    return saved(document)


# Word


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


# web pages and Markdown


def test_a_web_page_gives_what_its_reader_sees() -> None:
    page = """<!DOCTYPE html><html><head><title>T</title><style>.r{background:#f00}</style><script>no()</script></head>
    <body><nav>Menu</nav><h1>Plan&nbsp;&amp; more</h1><div>Loose text<p style="display: none">hidden</p></div>
    <p>Line one<br>line two</p><ol start=3 type=a><li>third<ul><li>inner</li></ul></li><li>fourth</li></ol>
    <p>soft&shy;en &#1;5<sup>th</sup></p><footer>Foot</footer></body></html>"""
    flow = flow_of("page.html", page)
    assert paragraphs(flow) == [
        ("", "Plan & more"), ("", "Loose text"), ("", "Line one\nline two"), ("c.", "third"), ("•", "inner"),
        ("d.", "fourth"), ("", "soften 5th"),
    ]  # fmt: skip
    assert [(str(p.text), p.size) for p in assemble(flow).plain.paragraphs()][:4] == [
        ("Plan & more", 18.0), ("Loose text", 11.0), ("Line one", 11.0), ("line two", 11.0),
    ]  # fmt: skip


def test_tables_of_a_web_page_keep_spans_grounds_and_discs() -> None:
    page = """<html><style>.g{background-color:rgb(0,176,80)}</style><table><tr><th>Ref<th>Action<th>RAG</tr>
    <tr><td rowspan=2>1<td>a<ul><li>one<li>two</ul><td class=g>going on quite well</tr><tr bgcolor=yellow><td>b
    <td><span style="background:#f00"></span></tr></table></html>"""
    (table,) = document_of("page.htm", page).tables()
    assert cells(table) == [["Ref", "Action", "RAG"], ["1", "a • one • two", "going on quite well"], ["1", "b", ""]]
    assert [(str(c.text), c.fill, c.mark) for c in table.cells if c.fill] == [
        ("going on quite well", "#00b050", None), ("b", "#ffff00", None), ("", "#ffff00", "#ff0000"),
    ]  # fmt: skip
    assert all(word.bold for cell in table.cells[:3] for word in cell.text.words)


def test_only_the_main_part_of_a_page_is_read_and_tables_that_lay_out_are_none() -> None:
    page = "<html><body>Site<main><table><tr><td><table><tr><td>A<td>B</table><p>C</table></main>Other</body></html>"
    flow = flow_of("page.html", page)
    assert [cells(block) for block in flow.blocks if isinstance(block, FlowTable)] == [[["A", "B"]]]
    assert paragraphs(flow) == [("", "C")]


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ("<html><body><p>£5 – café</p></body></html>".encode("utf-16"), "a.html"),
        ('<html><meta charset="windows-1252"><p>£5 – café</p></html>'.encode("cp1252"), "a.html"),
        ("<p>£5 – café</p>".encode("cp1252"), "a.html"),
        ("\ufeff£5 – café".encode(), "a.txt"),
        ("£5 – café".encode("utf-16"), "a.txt"),
        ("£5 – café".encode("cp1252"), "a.txt"),
        ("£5 – café".encode(), "a.md"),
    ],
)
def test_encodings(content: bytes, name: str) -> None:
    assert paragraphs(flow_of(name, content)) == [("", "£5 – café")]


def test_deep_nesting_does_not_crash() -> None:
    assert "end" in str(paragraphs(flow_of("a.html", "<div>" * 1500 + "x" + "</div>" * 1500 + "<p>end")))
    assert problem("a.html", b"<html>" + b"<div>" * 100_000) == "damaged"
    flow = flow_of("a.html", "<table><tr><td rowspan=65534 colspan=1000>a<td>b</table>" * 3)
    assert len(list(assemble(flow).plain.tables())) <= 3
    nested = "<table><tr><td>a<td>" * 300
    assert flow_of("a.html", nested).blocks


def test_markdown_is_read_as_the_page_that_it_stands_for() -> None:
    table = "| Ref | Action |\n|---|---|\n| 1 | a |\n"
    text = f"# Plan\n\nSome **bold** text\nof two lines.\n\n1. one\n   - in\n2. two\n\n{table}"
    flow = flow_of("plan.md", text)
    assert paragraphs(flow) == [
        ("", "Plan"), ("", "Some bold text of two lines."), ("1.", "one"), ("•", "in"), ("2.", "two"),
    ]  # fmt: skip
    assert [cells(block) for block in flow.blocks if isinstance(block, FlowTable)] == [[["Ref", "Action"], ["1", "a"]]]


# text


def test_lines_that_the_paper_ended_are_joined_and_the_writer_s_kept() -> None:
    text = (
        "The council has agreed a strategic partnership with its neighbour, which will assist\n"
        "both with efficiencies while also providing resilience through the creation of a well-\n"
        "being team, and with the imple-\n\nmentation of the plan to implement the implementation.\n\n"
        "Ann Lee\nChief Officer\n\n"
        "The peer team will be provided with information about the\n\nCouncil and its priorities.\n"
    )
    document = document_of("a.txt", text)
    assert [str(p.text) for p in document.paragraphs()] == [
        "The council has agreed a strategic partnership with its neighbour, which will assist both with efficiencies "
        "while also providing resilience through the creation of a well-being team, and with the implementation of the "
        "plan to implement the implementation.",
        "Ann Lee",
        "Chief Officer",
        "The peer team will be provided with information about the Council and its priorities.",
    ]


def test_signs_in_text_are_understood() -> None:
    text = (
        "## The *Board*\n\n- 2.1 MAB/ the Board is asked to:\n  - Provide steer;\n  - <b>Comment</b> on it.\n"
        "- 1 Corporate Peer\n\n**ii) On-site:**\n\n"
        "See [the paper](https://a.b/c_(d)), 'critic'<sup>1</sup> 2 * 3 &amp; 4_5.\n\n"
        "---\n\n<sup>1</sup> <https://example.org/a>\n"
    )
    flow = flow_of("a.txt", text)
    assert [(p.marker, str(p), p.level, p.heading) for p in flow.blocks if isinstance(p, FlowParagraph)] == [
        ("", "The Board", 0, 2),
        ("2.1", "MAB/ the Board is asked to:", 0, 0),
        ("•", "Provide steer;", 1, 0),
        ("•", "Comment on it.", 1, 0),
        ("1", "Corporate Peer", 0, 0),
        ("ii)", "On-site:", 0, 0),
        ("", "See the paper, 'critic'1 2 * 3 & 4_5.", 0, 0),
    ]
    document = assemble(flow).plain
    last = document.blocks[-1]
    assert isinstance(last, Paragraph)
    assert str(last.text) == "See the paper, 'critic' 2 * 3 & 4_5."
    assert [str(note.text) for note in document.footnotes] == ["1 https://example.org/a"]


def test_rows_with_tabs_are_a_table_put_together_over_pages() -> None:
    text = (
        "RAG\tStatus\nR\tOff track\nG\tOn track\n\nThe plan\n\nRef\tAction\tLead\tProgress\n"
        "1\tWrite the plan\tChief Executive\tA draft was written and sent to\n\n\t\t\tall members of the council.\n"
        "Ref 2\tAction Cut the costs\tLead Leader\tDone\nRef\tAction\tLead\tProgress\n3\tMeet\t\tNot yet\n\t\tMayor\t\n"
    )
    document = document_of("a.txt", text)
    assert [(entry.sign, str(entry.meaning)) for entry in document.legend] == [("R", "Off track"), ("G", "On track")]
    (table,) = document.tables()
    assert cells(table) == [
        ["Ref", "Action", "Lead", "Progress"],
        ["1", "Write the plan", "Chief Executive", "A draft was written and sent to all members of the council."],
        ["2", "Cut the costs", "Leader", "Done"],
        ["3", "Meet", "", "Not yet"],
        ["", "", "Mayor", ""],
    ]


def test_short_lines_over_prose_are_headings_and_items_of_a_list_are_none() -> None:
    prose = "The councils have made solid progress since 2018, in many fields of their common work."
    items = "1. Prioritise clearly\n\n2. Strengthen forecasting\n\n3. Utilise expertise"
    text = f"Next steps\n\n{prose}\n\n{items}\n\n{prose}\n"
    headings = [str(b) for b in flow_of("a.txt", text).blocks if isinstance(b, FlowParagraph) and b.heading]
    assert headings == ["Next steps"]


def test_words_are_cut_as_the_reader_of_pages_cuts_them() -> None:
    text = "Head of Legal/Finance: (a) 3,000; co\u2011op\xa0x £1.5m\u2009(£2m)"
    assert TOKEN.findall(text) == _TOKEN.findall(text)
    (paragraph,) = document_of("a.txt", text).paragraphs()
    assert str(paragraph.text) == text.replace("\xa0", " ").replace("\u2009", " ")
    assert [word.text for word in paragraph.text.words if word.glued][:3] == ["/", "Finance", ":"]


# what a file is


def archive(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in members.items():
            packed.writestr(name, data)
    return buffer.getvalue()


def test_the_content_decides_what_a_file_is_not_its_name() -> None:
    data = word(lambda document: document.add_paragraph("Words"))
    assert paragraphs(flow_of("wrong.pdf", data)) == [("", "Words")]
    assert paragraphs(flow_of("wrong.doc", "  <!-- x --><!DOCTYPE html><p>Words")) == [("", "Words")]
    assert problem("sheet.docx", archive({"xl/workbook.xml": b"<a/>"})) == "not_supported"
    assert problem("pack.zip", archive({"a.txt": b"a"})) == "archive"
    assert problem("picture.txt", b"\x89PNG\r\n\x1a\n\0\0") == "not_supported"
    assert problem("notes", b"just words") == "not_supported"
    assert problem("notes.pdf", b"just words") == "not_a_pdf"
    assert problem("empty.html", b"<html><body> </body></html>") == "no_text"
    with pytest.raises(Unreadable, match="Excel"):
        read(Source("sheet.xlsx", archive({"xl/workbook.xml": b"<a/>"})))


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


def test_external_entities_of_a_web_page_are_not_followed() -> None:
    page = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><p>&x; <img src="http://127.0.0.1:1/a"></p></html>'
    assert "root:" not in str(paragraphs(flow_of("a.html", page)))


def test_control_characters_and_lone_surrogates_are_left_out() -> None:
    flow = flow_of("a.txt", "One\x01 two\u202e \u200bthree\x7f\n" * 2)
    assert [text for _, text in paragraphs(flow)] == ["One two three\nOne two three"]


# LibreOffice

needs_soffice = pytest.mark.skipif(soffice() is None and "CI" not in os.environ, reason="LibreOffice is not installed")


@needs_soffice
@pytest.mark.slow
def test_rich_text_is_read_through_libreoffice() -> None:
    table = r"\trowd\cellx3000\cellx6000 Ref\intbl\cell Action\intbl\cell\row\pard"
    rtf = rf"{{\rtf1\ansi {{\b Action plan}}\par {table} The end\par}}"
    document = document_of("plan.rtf", rtf)
    texts = [str(block.text) if isinstance(block, Paragraph) else cells(block) for block in document.blocks]
    assert texts == ["Action plan", [["Ref", "Action"]], "The end"]


@needs_soffice
@pytest.mark.slow
def test_a_file_that_libreoffice_cannot_open_is_damaged() -> None:
    with pytest.raises(Unreadable) as caught:
        to_docx(archive({"mimetype": b"application/vnd.oasis.opendocument.text"}), "odt")
    assert caught.value.code == "damaged"


def test_without_libreoffice_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.read.office.libreoffice.soffice", lambda: None)
    assert problem("plan.rtf", b"{\\rtf1 Words}") == "needs_libreoffice"
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le")
    assert problem("plan.doc", old) == "needs_libreoffice"
    assert problem("plan.xls", old[:8] + "Workbook".encode("utf-16-le")) == "not_supported"


def test_a_program_that_never_ends_is_ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    slow = tmp_path / "soffice"
    slow.write_text("#!/bin/sh\nsleep 60\n")
    slow.chmod(0o755)
    monkeypatch.setattr("pipeline.read.office.libreoffice.soffice", lambda: str(slow))
    monkeypatch.setattr("pipeline.read.office.libreoffice.TIME_LIMIT", 0.3)
    assert problem("plan.rtf", b"{\\rtf1 Words}") == "timeout"


# the seed plan


def printed(document: Document) -> list[tuple[object, ...]]:
    return [
        (
            str(r.ref),
            str(r.text),
            str(r.headline),
            [(str(a.text), [str(x.text) for x in a.leads], [str(x.text) for x in a.progress]) for a in r.actions],
            [str(x.text) for a in r.actions for x in a.ratings],
        )
        for r in read_plan(document).printed.recommendations
    ]


def test_the_seed_plan_says_the_same_as_text_and_as_pdf(seeds: Path) -> None:
    text, pdf = (
        assemble(read(Source(name, (seeds / name).read_bytes()))).plain
        for name in ("action_plan_brentwood_2022.txt", "action_plan_brentwood_2022.word.pdf")
    )
    assert len(printed(text)) == 10
    assert printed(text) == printed(pdf)
    keys = [{(entry.sign, str(entry.meaning)) for entry in document.legend} for document in (text, pdf)]
    assert len(keys[0]) == 4
    assert keys[0] <= keys[1]


def test_word_s_own_namespace_is_the_reader_s() -> None:
    from pipeline.read.office.word_styles import W

    assert qn("w:p") == f"{W}p"
