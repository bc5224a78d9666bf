"""A reader that does what a hostile document might do to the process that reads it; named by the document's words."""

from __future__ import annotations

import ctypes
import inspect
import os
import re
import signal
import sys
import time

from pipeline.batch.reading import process_source
from pipeline.read import Source
from pipeline.result import Result
from pipeline.settings import Settings


def read(source: Source, settings: Settings) -> Result:
    """A document that begins with "!" does what it says; others are read as ever."""
    data = source.data or b""
    if data.startswith(b"!"):
        TROUBLE[data[1:].split()[0].decode()](settings)
    return process_source(source, settings)


def spin(_: Settings) -> None:
    re.match("(a+)+$", "a" * 60 + "b")  # in native code, which holds the interpreter


def hang(_: Settings) -> None:
    ctypes.CDLL(None).pause() if sys.platform != "win32" else time.sleep(3600)


def one_page_then_hang(settings: Settings) -> None:
    settings.page_done(0, 3)
    settings.page_done(1, 3)
    time.sleep(3600)


def slow_pages(settings: Settings) -> None:
    for page in range(8):
        settings.page_done(page, 8)
        time.sleep(0.25)
    settings.page_done(8, 8)
    time.sleep(1.5)  # pages are read; only the limit for the whole counts now


def eat(_: Settings) -> None:
    held = []
    while True:
        held.append(b"x" * (16 << 20))


def eat_slowly(_: Settings) -> None:
    held = []
    while True:
        held.append(b"x" * (8 << 20))
        time.sleep(0.02)


def leave(_: Settings) -> None:
    os._exit(0)


def die(_: Settings) -> None:
    os.kill(os.getpid(), signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)


def fall(_: Settings) -> None:
    ctypes.string_at(0)


def shout(_: Settings) -> None:
    os.write(1, b"LIBRARY NOISE\n")
    os.write(2, b"LIBRARY NOISE\n")


def mumble(settings: Settings) -> None:
    _say(settings, b"no JSON")


def babble(settings: Settings) -> None:
    _say(settings, b'{"say": "page"}')


def _say(settings: Settings, words: bytes) -> None:
    """Send words to the process that watches, as a document might that has taken its reader over."""
    say = inspect.getclosurevars(settings.page_done).nonlocals["say"]
    for _ in range(3):
        inspect.getclosurevars(say).nonlocals["pipe"].send_bytes(words)
    time.sleep(3600)


TROUBLE = {
    function.__name__: function
    for function in (
        spin, hang, one_page_then_hang, slow_pages, eat, eat_slowly, leave, die, fall, shout, mumble, babble
    )
}  # fmt: skip
