"""Peer teams for the unit tests: two peers, and what is read from a line or a team as plain rows."""

from __future__ import annotations

from making import text_of
from outlines import Columns, Rows, nodes_of

from extractors.peers import peers
from extractors.peers.entry import read_peer
from schemas.printed import PrintedPeer

Row = tuple[str, str, str]


def rows(found: list[PrintedPeer]) -> list[Row]:
    """Name, role, organisation."""
    return [(str(peer.name), str(peer.role), str(peer.organisation)) for peer in found]


def entry(line: str) -> list[Row]:
    return rows(list(read_peer(text_of(line))))


def team(*lines: str | Rows | Columns) -> list[Row]:
    return rows(peers(nodes_of(*lines)))


ANN = ("Ann Marsh", "Chief Executive", "Eastmarsh Borough Council")
BOB = ("Cllr Bob Fenn", "Leader", "Tarnbeck Borough Council")
