"""Bookmarks and page labels as a file has them."""

from __future__ import annotations

import io
from itertools import pairwise

import pikepdf

from pipeline.read.pdfium import open_document
from pipeline.read.pdfium.outline import LIMIT, outline, page_labels
from schemas.pack import Bookmark


def pdf_with(pages: int, build: object = None) -> bytes:
    pdf = pikepdf.new()
    for _ in range(pages):
        pdf.add_blank_page(page_size=(595, 842))
    if callable(build):
        build(pdf)
    stream = io.BytesIO()
    pdf.save(stream)
    return stream.getvalue()


def read_outline(data: bytes) -> tuple[Bookmark, ...]:
    document = open_document(data)
    try:
        return outline(document)
    finally:
        document.close()


def entry(pdf: pikepdf.Pdf, title: str, page: int, *view: object) -> pikepdf.Object:
    destination = pikepdf.Array([pdf.pages[page].obj, *(view or (pikepdf.Name.Fit,))])
    return pdf.make_indirect(pikepdf.Dictionary(Title=title, Dest=destination))


def test_titles_levels_and_places_of_bookmarks() -> None:
    def build(pdf: pikepdf.Pdf) -> None:
        with pdf.open_outline() as made:
            item = pikepdf.OutlineItem("5  Peer\nChallenge", 1)
            item.children.append(pikepdf.OutlineItem("1. Background", 2, "XYZ", left=70, top=214))
            made.root += [pikepdf.OutlineItem("Agenda", 0), item]

    assert read_outline(pdf_with(3, build)) == (
        Bookmark("Agenda", 1, 0),
        Bookmark("5 Peer Challenge", 2, 0),
        Bookmark("1. Background", 3, 1, 628.0),
    )


def test_an_outline_in_a_circle_ends() -> None:
    def build(pdf: pikepdf.Pdf) -> None:
        first, second = entry(pdf, "a", 0), entry(pdf, "b", 1)
        first.Next, second.Next = second, first
        second.First, second.Last = first, first
        pdf.Root.Outlines = pdf.make_indirect(pikepdf.Dictionary(First=first, Last=second, Count=2))

    assert {mark.title for mark in read_outline(pdf_with(2, build))} == {"a", "b"}


def test_an_outline_of_thousands_of_entries_is_cut_off() -> None:
    def build(pdf: pikepdf.Pdf) -> None:
        made = [entry(pdf, str(at), 0) for at in range(LIMIT + 500)]
        for before, after in pairwise(made):
            before.Next = after
        pdf.Root.Outlines = pdf.make_indirect(pikepdf.Dictionary(First=made[0], Last=made[-1], Count=len(made)))

    assert len(read_outline(pdf_with(1, build))) == LIMIT


def test_bookmarks_to_no_page_and_with_broken_titles() -> None:
    def build(pdf: pikepdf.Pdf) -> None:
        beyond = pdf.make_indirect(pikepdf.Dictionary(Title="far", Dest=pikepdf.Array([99, pikepdf.Name.Fit])))
        nowhere = pdf.make_indirect(pikepdf.Dictionary(Title="nowhere", Dest=pikepdf.Name.Unknown))
        half = entry(pdf, "x", 1)
        half.Title = pikepdf.String(b"\xfe\xff\xd8\x00")  # one half of a pair
        long = entry(pdf, "y" * 9000, 1, pikepdf.Name.XYZ, 0, 99999, 0)
        beyond.Next, nowhere.Next, half.Next = nowhere, half, long
        pdf.Root.Outlines = pdf.make_indirect(pikepdf.Dictionary(First=beyond, Last=long, Count=4))

    found = read_outline(pdf_with(2, build))
    assert [(mark.page, mark.top) for mark in found] == [(2, None), (2, 0.0)]
    assert len(found[1].title) == 200


def test_page_labels() -> None:
    def build(pdf: pikepdf.Pdf) -> None:
        roman, figures = pikepdf.Dictionary(S=pikepdf.Name.r), pikepdf.Dictionary(S=pikepdf.Name.D, St=11)
        pdf.Root.PageLabels = pikepdf.Dictionary(Nums=pikepdf.Array([0, roman, 2, figures]))

    document = open_document(pdf_with(4, build))
    assert page_labels(document) == ("i", "ii", "11", "12")
    document.close()
    document = open_document(pdf_with(2))
    assert page_labels(document) == ()
    document.close()
