"""Peers set as cards: small labels over names, names and bodies that a card's side parts, a label LGA."""

from __future__ import annotations

from dataclasses import replace

from outlines import Columns, document_of, nodes_of
from peer_teams import ANN, BOB, rows, team

from extractors.outline import Node
from extractors.peers import peers
from extractors.peers.grids import in_cells
from schemas.document import Table, Text

LEFTS = (50.0, 300.0)


def test_small_labels_over_larger_names_are_in_their_cards() -> None:
    printed = [["Lead peer", "Member peer"], [ANN[0], BOB[0]], ["Chief Executive", "Leader"], [ANN[2], BOB[2]]]
    nodes = nodes_of("# The peer team", Columns(printed, LEFTS))
    whole = nodes[1]
    assert isinstance(whole, Node)
    words = whole.paragraph.text.words
    label = Text(tuple(word._replace(size=8.0) for word in words[:4]))
    rest = replace(whole, paragraph=replace(whole.paragraph, text=Text(words[4:])))
    small = replace(whole, paragraph=replace(whole.paragraph, text=label, size=8.0))
    assert rows(peers([nodes[0], small, rest])) == [ANN, BOB]


def test_a_label_lga_over_a_card_is_not_its_organisation() -> None:
    printed = [
        ["Lead peer", "LGA"],
        [ANN[0], "Joe Dale"],
        ["Chief Executive", "Manager"],
        [ANN[2], "Local Government Association"],
    ]
    assert team("# The peer team", Columns(printed, LEFTS)) == [
        ANN,
        ("Joe Dale", "Manager", "Local Government Association"),
    ]


def test_words_that_only_the_card_s_side_parts_are_one_name() -> None:
    lines = (
        "Councillor Dilys\nPenhaligon\nLeader\nTarnbeck Borough\nCouncil",
        "Ann Marsh\nChief Executive\nEastmarsh Borough\nCouncil",
    )
    table = document_of([list(lines)]).blocks[0]
    assert isinstance(table, Table)
    narrow = []
    for cell in table.cells:
        words = [word._replace(bold=at < (3 if cell.column == 0 else 2)) for at, word in enumerate(cell.text.words)]
        box = cell.places[0].box
        side = cell.places[0]._replace(box=box._replace(x1=max(word.x1 for word in words) + 8.0, x0=box.x0 - 8.0))
        narrow.append(replace(cell, text=Text(tuple(words)), places=(side,)))
    names = [str(peer.name) for peer in in_cells(replace(table, cells=tuple(narrow)))]
    bodies = [str(peer.organisation) for peer in in_cells(replace(table, cells=tuple(narrow)))]
    assert names == ["Councillor Dilys Penhaligon", "Ann Marsh"]
    assert bodies == ["Tarnbeck Borough Council", "Eastmarsh Borough Council"]
