"""Hostile files, made by hand: each does to a reader what broken or malicious documents do."""

from __future__ import annotations

import io
import random
import zipfile
import zlib
from collections.abc import Callable, Iterator

import pikepdf

CATALOG, PAGES = b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
FONT = b"<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
TEXT = b"BT /F 12 Tf 72 700 Td (A letter to the council about its review.) Tj ET"


def tree(kids: bytes, count: int) -> bytes:
    return b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count)


def page(extra: bytes = b"", box: bytes = b"[0 0 595 842]") -> bytes:
    return b"<< /Type /Page /Parent 2 0 R /MediaBox %s /Contents 4 0 R /Resources %s %s >>" % (box, FONT, extra)


def stream(data: bytes, extra: bytes = b"", length: int | None = None) -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data) if length is None else length, extra, data)


def pdf(*objects: bytes, trailer: bytes = b"") -> bytes:
    """A PDF of these objects, numbered from 1, the first its catalogue."""
    out, places = io.BytesIO(), []
    out.write(b"%PDF-1.7\n")
    for number, body in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.writelines(b"%010d 00000 n \n" % place for place in places)
    out.write(b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, start))
    return out.getvalue()


def one_page(content: bytes = TEXT, extra: bytes = b"", box: bytes = b"[0 0 595 842]", *more: bytes) -> bytes:
    return pdf(CATALOG, PAGES, page(extra, box), stream(content), *more)


SOUND = one_page()


def saved(encryption: pikepdf.Encryption | None = None, **options: object) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(SOUND)) as document:
        document.save(out, encryption=encryption or False, **options)  # type: ignore[arg-type]
    return out.getvalue()


def form(content: bytes, inner: bytes) -> bytes:
    return stream(
        content, b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << %s >> >>" % inner
    )


def shared_pages(count: int, depth: int = 1) -> bytes:
    """A tree whose leaves are all the same page."""
    kids = b"3 0 R " * count
    return pdf(CATALOG, b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count**depth), page(), stream(TEXT))


def outlines(depth: int) -> bytes:
    """Bookmarks inside one another, the last of which leads back to the first."""
    items = [
        b"<< /Title (Paper %d) /Parent %d 0 R /First %d 0 R /Next %d 0 R /Dest [3 0 R /Fit] >>"
        % (at, max(5, 5 + at - 1), 6 + (at + 1) % depth, 6 + (at * 7) % depth)
        for at in range(depth)
    ]
    catalog = b"<< /Type /Catalog /Pages 2 0 R /Outlines 5 0 R >>"
    two = b"<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>"
    return pdf(catalog, two, page(), stream(TEXT), b"<< /First 6 0 R >>", *items)


def bomb(megabytes: int) -> bytes:
    """A content stream that unpacks to many times its size, packed twice."""
    packed = zlib.compress(zlib.compress(b" 0 0 m" * (megabytes << 20 >> 3) + TEXT))
    return pdf(CATALOG, PAGES, page(), stream(packed, b"/Filter [/FlateDecode /FlateDecode]"))


def many_forms() -> bytes:
    """Ten forms, each of which draws the next ten times: ten thousand million drawings."""
    forms = [form(b"/X Do " * 10, b"/X %d 0 R" % (6 + at)) for at in range(10)]
    resources = b"<< /XObject << /X 5 0 R >> >>"
    first = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources %s >>" % resources
    return pdf(CATALOG, PAGES, first, stream(b"/X Do"), *forms, form(TEXT, b""))


def looping_form() -> bytes:
    resources = b"<< /XObject << /X 5 0 R >> >>"
    first = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources %s >>" % resources
    return pdf(CATALOG, PAGES, first, stream(b"/X Do"), form(b"/X Do", b"/X 5 0 R"))


def zip_bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("word/document.xml", "w", force_zip64=True) as file:
            for _ in range(700):
                file.write(b" " * (1 << 20))
    return out.getvalue()


def entities() -> bytes:
    """A Word file whose XML names a thousand million entities."""
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    text = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">{levels}]><x>&l9;</x>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", text)
    return out.getvalue()


LOCKS = {
    "rc4_40": pikepdf.Encryption(owner="o", user="u", R=2, aes=False, metadata=False),
    "rc4_128": pikepdf.Encryption(owner="o", user="u", R=3, aes=False, metadata=False),
    "aes_128": pikepdf.Encryption(owner="o", user="u", R=4),
    "aes_256_old": pikepdf.Encryption(owner="o", user="u", R=5),
    "aes_256": pikepdf.Encryption(owner="o", user="u", R=6),
}
OWNERS = pikepdf.Encryption(owner="o", user="", R=6)
NESTED = 20_000
CERTIFICATE = b"/Encrypt << /Filter /Adobe.PubSec /V 4 >>"
_NUMBER = b"9" * 400

# name → bytes and what may come of them: a code of schemas.errors, or "" for rows; None: anything but a fault
FILES: dict[str, tuple[Callable[[], bytes], tuple[str | None, ...]]] = {
    "sound": (lambda: SOUND, ("",)),
    "zero_pages": (lambda: pdf(CATALOG, b"<< /Type /Pages /Kids [] /Count 0 >>"), ("damaged",)),
    "no_tree": (lambda: pdf(b"<< /Type /Catalog >>"), ("damaged",)),
    "tree_loops": (lambda: pdf(CATALOG, tree(b"2 0 R 2 0 R", 2)), ("damaged", "no_text")),
    "tree_loops_deep": (
        lambda: pdf(CATALOG, tree(b"3 0 R", 9), tree(b"2 0 R", 9)),
        ("damaged", "no_text"),
    ),
    "count_lies": (lambda: SOUND.replace(b"/Count 1", b"/Count 9"), ("", "damaged")),
    "count_negative": (lambda: SOUND.replace(b"/Count 1", b"/Count -1"), ("", "damaged")),
    "count_huge": (lambda: SOUND.replace(b"/Count 1", b"/Count 2147483647"), ("", "damaged", "too_many_pages")),
    "shared_page": (lambda: shared_pages(100_000), ("too_many_pages",)),
    "form_calls_itself": (looping_form, ("no_text",)),
    "forms_without_end": (many_forms, ("", "no_text", "timeout", "out_of_memory")),
    "xref_wrong": (lambda: SOUND.replace(b" 00000 n", b" 00009 n"), ("", "damaged")),
    "xref_nowhere": (lambda: SOUND.replace(b"startxref\n", b"startxref\n9999"), ("", "damaged")),
    "xref_negative": (lambda: SOUND.replace(b"startxref\n", b"startxref\n-"), ("", "damaged")),
    "xref_loop": (lambda: pdf(CATALOG, PAGES, page(), stream(TEXT), trailer=b"/Prev 9"), ("", "damaged")),
    "trailer_gone": (lambda: SOUND[: SOUND.index(b"trailer")], ("", "damaged")),
    "cut_in_half": (lambda: SOUND[: len(SOUND) // 2], ("", "damaged", "no_text")),
    "page_huge": (lambda: one_page(box=b"[0 0 1e9 1e9]"), (None,)),
    "page_of_no_size": (lambda: one_page(box=b"[0 0 0 0]"), (None,)),
    "page_inside_out": (lambda: one_page(box=b"[595 842 0 0]"), (None,)),
    "page_not_numbers": (lambda: one_page(box=b"[/a (b) null true]"), (None,)),
    "page_endless": (lambda: one_page(box=b"[0 0 %s %s]" % (_NUMBER, _NUMBER)), (None,)),
    "user_unit": (lambda: one_page(extra=b"/UserUnit 1e30 /Rotate 12345677"), (None,)),
    "numbers_huge": (lambda: one_page(b"%s 0 0 %s 0 0 cm " % (_NUMBER, _NUMBER) + TEXT), (None,)),
    "type_huge": (lambda: one_page(TEXT.replace(b"12 Tf", b"1e38 Tf")), (None,)),
    "type_negative": (lambda: one_page(TEXT.replace(b"12 Tf", b"-12 Tf")), (None,)),
    "nul_bytes": (lambda: one_page(TEXT.replace(b"letter", b"let\0\0ter")), ("",)),
    "length_too_long": (lambda: pdf(CATALOG, PAGES, page(), stream(TEXT, length=10**9)), (None,)),
    "length_too_short": (lambda: pdf(CATALOG, PAGES, page(), stream(TEXT, length=3)), (None,)),
    "length_of_itself": (lambda: SOUND.replace(b"/Length 72", b"/Length 4 0 R"), (None,)),
    "arrays_nested": (lambda: one_page(b"[" * NESTED + TEXT), (None,)),
    "dicts_nested": (lambda: one_page(extra=b"/A " + b"<< /A " * NESTED + b"1" + b">>" * NESTED), (None,)),
    "states_nested": (lambda: one_page(b"q " * 500_000 + TEXT), (None,)),
    "outlines_in_circles": (lambda: outlines(400), ("",)),
    "not_packed": (lambda: pdf(CATALOG, PAGES, page(), stream(TEXT, b"/Filter /FlateDecode")), (None,)),
    "filter_unknown": (lambda: pdf(CATALOG, PAGES, page(), stream(TEXT, b"/Filter /Nonsense")), (None,)),
    "filters_nested": (
        lambda: pdf(CATALOG, PAGES, page(), stream(TEXT, b"/Filter [%s]" % (b"/ASCIIHexDecode " * 5000))), (None,)
    ),
    "bomb": (lambda: bomb(100), ("", "no_text", "damaged", "timeout", "out_of_memory")),
    "object_stream_broken": (lambda: _broken_object_stream(), ("", "damaged", "no_text")),
    "owner_only": (lambda: saved(OWNERS), ("",)),
    **{f"locked_{name}": ((lambda lock=lock: saved(lock)), ("encrypted",)) for name, lock in LOCKS.items()},
    "lock_unknown": (lambda: pdf(CATALOG, PAGES, page(), stream(TEXT), trailer=CERTIFICATE),
                     ("encrypted", "damaged")),
    "zip_bomb.docx": (zip_bomb, ("damaged", "too_large", "no_text", "out_of_memory", "timeout", "internal_error")),
    "entities.docx": (entities, ("damaged", "no_text")),
    "deep.html": (lambda: b"<html>" + b"<div>" * 100_000 + b"Words", (None,)),
    "deep.md": (lambda: b"> " * 20_000 + b"Words", (None,)),
    "one_line.txt": (lambda: b"word " * 400_000, (None,)),
    "tables.html": (lambda: b"<html><table>" * 2000 + b"<td colspan=999999 rowspan=999999>x", (None,)),
    "lone.txt": (lambda: "\ufeffhalf a letter \ud800 here".encode("utf-16-le", "surrogatepass"), (None,)),
}  # fmt: skip


def _broken_object_stream() -> bytes:
    whole = saved(object_stream_mode=pikepdf.ObjectStreamMode.generate)
    at = whole.index(b"stream", whole.index(b"ObjStm")) + 20
    return whole[:at] + b"\0" * 8 + whole[at + 8 :]


def mutants(good: list[bytes], count: int, seed: int) -> Iterator[bytes]:
    """Sound files spoilt at random: bytes changed, parts cut out, doubled, swapped or taken from another file."""
    chance = random.Random(seed)
    for _ in range(count):
        data = bytearray(chance.choice(good))
        for _ in range(chance.choice((1, 1, 2, 5))):
            _spoil(data, chance, good)
        yield bytes(data)


def _spoil(data: bytearray, chance: random.Random, good: list[bytes]) -> None:
    at = chance.randrange(len(data) or 1)
    span = min(len(data) - at, int(chance.choice((1, 4, 30, 300, 5000)) * chance.random()) + 1)
    match chance.randrange(7):
        case 0:
            for _ in range(chance.choice((1, 10, 100))):
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        case 1:
            del data[max(at, 10) :]
            data += b" " * 10
        case 2:
            del data[at : at + span]
            data += b" " * 10
        case 3:
            data[at:at] = data[at : at + span]
        case 4:
            data[at : at + span] = chance.randbytes(span)
        case 5:
            other = chance.choice(good)
            start = chance.randrange(len(other))
            data[at : at + span] = other[start : start + span]
        case 6:  # a number that the parser trusts
            digits = [place for place in range(at, min(at + 2000, len(data))) if 48 <= data[place] <= 57]
            for place in digits[: chance.choice((1, 3, 9))]:
                data[place] = 48 + chance.randrange(10)
