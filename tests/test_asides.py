"""Minutes set as a table: the proceedings are read as prose, the column of who is to act gives the leads."""

from __future__ import annotations

from making import text_of, words

from extractors.actors import with_actors
from extractors.outline import outline
from pipeline.process import Result, process
from pipeline.read import Source
from schemas.document import Aside, Document, PageFrame, Paragraph, Place, Text
from schemas.geometry import Box
from schemas.printed import PrintedRecommendation

TALK = "The Leader introduced the report of the peer challenge and thanked the peers for their candour. " * 3


def minutes(
    *rows: tuple[str, str, str], heads: tuple[str, str, str] = ("Min.", "Item and decision", "Action by")
) -> Result:
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in (heads, *rows))
    head = "<h1>Stourmark Council</h1><h2>Cabinet</h2><p>Minutes of the meeting held on 9 July 2025</p>"
    return process(Source("minutes.html", f"{head}<table>{cells}</table>".encode()))


def leads(result: Result) -> list[tuple[str, list[str]]]:
    texts = {r.recommendation_id: r.text for r in result.records if r.TABLE == "recommendations"}
    found = {
        key: [r.lead_text for r in result.records if r.TABLE == "leads" and r.recommendation_id == key] for key in texts
    }
    return [(texts[key], found[key]) for key in texts]


def test_who_acts_stands_beside_the_resolution() -> None:
    found = minutes(
        ("20", "<b>CORPORATE PEER CHALLENGE</b>", ""),
        ("", TALK, ""),
        ("", "RESOLVED:<p>(1) That the feedback report be received.</p>", "Chief Executive"),
        ("", "(2) That the action plan be approved.", "Director of Resources / Monitoring Officer"),
        ("", "(3) That progress be reported twice a year.", ""),
        ("21", "<b>OUTTURN</b>", ""),
        ("", TALK, ""),
        ("", "RECOMMENDED TO COUNCIL:<p>That the outturn be noted.</p>", "Section 151 Officer"),
    )
    assert leads(found) == [
        ("That the feedback report be received.", ["Chief Executive"]),
        ("That the action plan be approved.", ["Director of Resources", "Monitoring Officer"]),
        ("That progress be reported twice a year.", []),
        ("That the outturn be noted.", ["Section 151 Officer"]),
    ]


def test_a_table_of_actions_without_resolutions_stays_a_table() -> None:
    found = minutes(
        ("1", "Publish the plan", "Chief Executive"),
        ("2", "Hold a briefing for all members", "Monitoring Officer"),
        heads=("No.", "What", "Action by"),
    )
    assert all(text != "Chief Executive" for text, _ in leads(found))
    assert not [r for r in found.records if r.TABLE == "recommendations" and "RESOLVED" in (r.text or "")]


def test_runs_of_a_cell_that_white_parts_go_each_to_what_they_stand_beside() -> None:
    printed = [
        ("The Leader spoke.", 100.0),
        ("Members asked for the survey.", 200.0),
        ("That the report be noted;", 300.0),
        ("That the plan be agreed.", 400.0),
    ]
    nodes = outline(Document((PageFrame(1, 595.0, 842.0),), tuple(paragraph(*part) for part in printed)))
    items = [PrintedRecommendation(text_of(text, top=top), 1) for text, top in printed[2:]]
    beside = [("Chief Executive", 200.0), ("Director of", 300.0), ("Resources", 312.0), ("Head of Law", 400.0)]
    posts = Text(tuple(word for text, top in beside for word in words(text, 450.0, top)))
    aside = Aside(posts, (Place(1, Box(440.0, 90.0, 560.0, 500.0)),))
    found = with_actors(items, [aside], nodes)
    assert [[str(lead.text) for lead in item.leads] for item in found] == [["Director of Resources"], ["Head of Law"]]


def paragraph(text: str, top: float) -> Paragraph:
    return Paragraph(text_of(text, top=top), 10.0, False)
