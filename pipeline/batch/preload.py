"""To import this is to be ready to read: what workers are copied from imports it, once (see ``start``)."""

from __future__ import annotations

from contextlib import suppress

from pipeline.batch.store import program
from pipeline.batch.worker import collect_seldom, warm_up
from pipeline.settings import Settings

with suppress(Exception):  # what is wrong is said by the worker that meets it
    program()  # of the files as they are loaded here
    warm_up(Settings())
    collect_seldom()
