"""Web pages, Markdown and text: what their reader sees, encodings, lines that the paper ended."""

from __future__ import annotations

import pytest
from flows import cells, document_of, flow_of, paragraphs, problem

from pipeline.assemble import assemble
from pipeline.assemble.typeset import TOKEN
from pipeline.read.pdfium.text import _TOKEN
from schemas.document import Paragraph
from schemas.flow import FlowParagraph, FlowTable

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


def test_external_entities_of_a_web_page_are_not_followed() -> None:
    page = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><p>&x; <img src="http://127.0.0.1:1/a"></p></html>'
    assert "root:" not in str(paragraphs(flow_of("a.html", page)))


def test_control_characters_and_lone_surrogates_are_left_out() -> None:
    flow = flow_of("a.txt", "One\x01 two\u202e \u200bthree\x7f\n" * 2)
    assert [text for _, text in paragraphs(flow)] == ["One two three\nOne two three"]
