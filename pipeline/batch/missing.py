"""What is missing: the documents of which no result is kept that would hold for this run."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from pipeline.batch.folder import Index
from pipeline.batch.inputs import Refused, look
from pipeline.batch.store import Head, Store, holds, program
from pipeline.batch.watch import Watch

if TYPE_CHECKING:
    from pipeline.batch import Options


def find_missing(files: Sequence[str], index: Index, store: Store, options: Options, watch: Watch) -> list[str]:
    """The documents to read, in order; ``watch`` is told of the others.  No file is opened."""
    missing = []
    watch.begins(len(files))
    for name in files:
        head = _kept(name, index, store, options)
        if head is None:
            missing.append(name)
        else:
            watch.kept(name, head)
    return missing


def _kept(name: str, index: Index, store: Store, options: Options) -> Head | None:
    """What is kept of a document, if it holds."""
    seen = look(name, options.settings.max_bytes)
    sha256 = None if isinstance(seen, Refused) else index.sha256(name, seen)
    head = store.head(sha256, name)
    if head is None:
        return None
    if options.only_failed and head.status == "failed":
        store.forget(sha256, name)
        return None
    if isinstance(seen, Refused):
        return head if head.error == seen.code and index.known(name) == f"!{seen.code}" else None
    return head if sha256 and holds(head, options.settings, options.limits.told(options.settings)) else None


def fingerprint(files: Sequence[str], index: Index, options: Options) -> str:
    """A digest of all that decides what a dataset holds: the inputs in order, their bytes, the program, the options."""
    settings = options.settings
    told = [program(), settings.digest(), settings.max_bytes, bool(settings.passwords), options.formats]
    digest = hashlib.sha256(repr((told, options.limits.told(settings))).encode())
    for name in files:
        digest.update(f"{name}\0{index.known(name)}\0".encode("utf-8", "surrogateescape"))
    return digest.hexdigest()
