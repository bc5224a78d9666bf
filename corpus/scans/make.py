"""Makes the scanned samples beside this script from sample documents: pictures of their pages, laid askew.

python corpus/scans/make.py: the gold records are those of the document that was "printed" and "scanned".
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pypdfium2
from PIL import Image

HERE = Path(__file__).parent


class Scan(NamedTuple):
    """How a document is scanned: paper as red, green, blue; skew in degrees; quarter turns; noise and JPEG's quality."""

    name: str
    document: str
    dpi: int = 200
    skew: float = 0.0
    turns: int = 0
    paper: tuple[int, int, int] = (255, 255, 255)
    noise: float = 0.0
    quality: int = 60


SCANS = (
    Scan("plan_colour_askew", "plan_colour_only_chromium", skew=0.9, quality=48),
    Scan("plan_headings_grey_paper", "plan_themes_ghostscript", dpi=150, skew=-1.1, paper=(236, 232, 222)),
    Scan("letter_turned", "thornwick_scope_letter", dpi=150, skew=1.3, turns=3, noise=4.0, quality=50),
)


def scanned(page: pypdfium2.PdfPage, scan: Scan, number: int) -> Image.Image:
    """One page as a scanner would give it; the same each time."""
    picture = page.render(scale=scan.dpi / 72).to_pil().convert("RGB")
    pixels = np.asarray(picture).astype(np.float64) * np.array(scan.paper) / 255
    pixels += np.random.default_rng(number).normal(0, scan.noise, pixels.shape[:2])[..., None]
    picture = Image.fromarray(pixels.clip(0, 255).astype(np.uint8))
    picture = picture.rotate(scan.skew, resample=Image.Resampling.BICUBIC, fillcolor=scan.paper)
    return picture.rotate(-90 * scan.turns, expand=True)


def make(scan: Scan) -> None:
    source = HERE.parent / scan.document
    document = pypdfium2.PdfDocument(source / "document.pdf")
    pictures = [scanned(page, scan, number) for number, page in enumerate(document)]
    folder = HERE / scan.name
    folder.mkdir(exist_ok=True)
    pictures[0].save(
        folder / "document.pdf",
        save_all=True,
        append_images=pictures[1:],
        resolution=scan.dpi,
        quality=scan.quality,
        creationDate=None,
        modDate=None,
        producer="make.py",
    )
    shutil.copy(source / "gold.json", folder)
    (folder / "source.toml").write_text(
        f'title = "{scan.document}, scanned"\n'
        'origin = "written for this project"\n'
        'licence = "CC0-1.0"\n'
        'producer = "make.py, from pictures of the pages"\n'
        f'family = "scan without a text layer: {scan.dpi} dpi, askew by {scan.skew} degrees, '
        f'{scan.turns} quarter turns, paper {scan.paper}, noise {scan.noise:g}, JPEG quality {scan.quality}"\n'
        'split = "seen"\n',
        encoding="utf-8",
    )


if __name__ == "__main__":
    for scan in SCANS:
        make(scan)
