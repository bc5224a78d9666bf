"""The corpus as evaluation sees it: documents, the records that a person read from them, what each is there to test."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Gold = dict[str, Any]

# Programs that typeset documents, by what their names in ``source.toml`` hold; the first that is found counts.
PRODUCERS = ("Ghostscript", "LibreOffice", "Chromium", "WeasyPrint", "Typst", "ReportLab", "fpdf2", "wkhtmltopdf")


@dataclass(frozen=True)
class Sample:
    """A folder of the corpus."""

    name: str
    document: Path
    golds: tuple[Gold, ...]  # one, or one for each paper of a pack
    split: str  # "seen": rules were mended on it; "held_out": never
    producer: str
    layouts: tuple[str, ...]  # what is special in it: "merged", "unruled" …

    @property
    def slices(self) -> tuple[str, ...]:
        """The groups of documents that it belongs to."""
        return (f"producer: {self.producer}", *(f"layout: {layout}" for layout in self.layouts))


class NoCorpus(ValueError):
    """The folder holds no sample documents; the message says what one looks like."""


def read_corpus(folder: Path, split: str | None = None) -> list[Sample]:
    """The samples below a folder, by name; of one split only, if told.

    Raises ``NoCorpus`` where there is none, or where a folder's gold or source cannot be read.
    """
    found = sorted(path for path in folder.glob("*/document.*") if list(path.parent.glob("gold*.json")))
    samples = [_sample(path) for path in found]
    if not samples:
        raise NoCorpus(f"{folder} holds no samples: folders with document.pdf, gold.json and source.toml are expected")
    return [sample for sample in samples if split in (None, sample.split)]


def _sample(document: Path) -> Sample:
    folder = document.parent
    try:
        facts = tomllib.loads((folder / "source.toml").read_text(encoding="utf-8"))
        golds = tuple(json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("gold*.json")))
    except (OSError, ValueError) as error:
        raise NoCorpus(f"{folder} cannot be read as a sample: {error}") from error
    printed = str(facts.get("producer", "")).lower()
    producer = next((name for name in PRODUCERS if name.lower() in printed), "none")
    layouts = tuple(facts.get("layouts", ()))
    return Sample(folder.name, document, golds, str(facts.get("split", "seen")), producer, layouts)


def corpus_hash(samples: Iterable[Sample]) -> str:
    """SHA-256 over the names, documents and gold records: changes when what is measured changes."""
    digest = hashlib.sha256()
    for sample in samples:
        files = [sample.document, *sorted(sample.document.parent.glob("gold*.json"))]
        for path in files:
            digest.update(f"{sample.name}/{path.name}\0".encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
        digest.update(f"{sample.split}\0".encode())
    return digest.hexdigest()
