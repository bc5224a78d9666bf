"""Tables for the READMEs, made from the corpus and from the pinned figures by ``make docs``."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from pipeline.evaluate.floors import load
from pipeline.evaluate.samples import Sample, read_corpus

TABLES = ("recommendations", "actions", "leads", "progress", "rag", "scope", "peers", "milestones", "front_matter")


def figures_table(path: Path) -> str:
    """Strict F1 by table, of this program on both splits and of the baselines on the held-out one."""
    floors = load(path)
    columns = {split.replace("_", "-"): found for split, found in sorted(floors.splits.items())}
    columns |= {f"{name} alone (held-out)": found["held_out"] for name, found in sorted(floors.baselines.items())}
    rows = [("all values", "all"), ("of action plans", "kind: action_plan"), *((f"`{t}`", t) for t in TABLES)]
    lines = [f"| strict F1 | {' | '.join(columns)} |", "|---|" + "---|" * len(columns)]
    for label, name in rows:
        shown = (f"{found[name]:.3f}" if name in found else "–" for found in columns.values())
        lines.append(f"| {label} | {' | '.join(shown)} |")
    return "\n".join(lines) + "\n"


def corpus_table(folder: Path) -> str:
    """How many samples there are of each kind, and what each is there to test."""
    samples = read_corpus(folder)
    kinds = Counter((kind, sample.split) for sample in samples for kind in _kinds(sample))
    lines = ["| kind of paper | seen | held-out |", "|---|---|---|"]
    for kind in sorted({kind for kind, _ in kinds}):
        lines.append(f"| {kind.replace('_', ' ')} | {kinds[kind, 'seen']} | {kinds[kind, 'held_out']} |")
    lines += ["", "| folder | producer | layouts | split |", "|---|---|---|---|"]
    for sample in samples:
        layouts = ", ".join(layout.replace("_", " ") for layout in sample.layouts)
        lines.append(f"| `{sample.name}` | {sample.producer} | {layouts} | {sample.split.replace('_', '-')} |")
    return "\n".join(lines) + "\n"


def _kinds(sample: Sample) -> list[str]:
    """The kind of each paper in it; where several are right, the first."""
    stated = [gold.get("documents", {}).get("document_type", "not stated") for gold in sample.golds]
    return [kind[0] if isinstance(kind, list) else str(kind) for kind in stated]
