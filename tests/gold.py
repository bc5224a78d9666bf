"""Compare one document's records with its gold record, strictly; what differs is told in words.

A key that the gold lacks is not compared; a list where one value is expected names the values that are
right; [] means that nothing may be found.  A value that typesetting may change is folded: quotes, dashes,
white space, bullets.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from pipeline.process import Result

Gold = dict[str, Any]

_PARTS = {
    "leads": ("lead_text", "role"),
    "progress": ("text", "as_of_start"),
    "rag": ("rag", "rag_text", "delivery", "as_of_start"),
}
_ACTION = ("text", "ref", "due_text", "due_start", "due_end")
_RECOMMENDATION = ("text", "ref", "headline", "recommendation_type", "made")


def fold(value: object) -> str:
    text = re.sub(r"[‘’‛`´]", "'", re.sub(r"[“”„‟]", '"', "" if value is None else str(value)))
    text = re.sub(r"[\u2010-\u2015\u2212]", "-", text).replace("\u00ad", "")
    return re.sub(r"\s+", " ", re.sub(r"[•●▪◦‣\uf0b7]", " ", text)).strip()


def _ref(value: object) -> str:
    return re.sub(r"^rec(ommendation)?s?\b\.?\s*(no\.?\s*)?|[\s().:]+$|^\(", "", fold(value), flags=re.IGNORECASE)


def _right(name: str, wanted: object, found: object) -> bool:
    key = _ref if name == "ref" else fold
    return key(found) in [key(value) for value in (wanted if isinstance(wanted, list) else [wanted])]


def misses(gold: Gold, result: Result) -> list[str]:
    """Everything in which the records differ from the gold; of a pack, those of the part with the gold's pages."""
    if "pages" in gold:
        first, last = gold["pages"]
        part = next((p for p in result.parts if (p.document.first_page, p.document.last_page) == (first, last)), None)
        if part is None:
            return [f"no part has the pages {first} to {last}"]
        result = part
    rows = [record.model_dump(mode="json") | {"table": record.TABLE} for record in result.records]
    document = result.document.model_dump(mode="json")
    told = [
        f"document {name}" for name, want in gold.get("documents", {}).items() if not _right(name, want, document[name])
    ]
    recommendations = [row for row in rows if row["table"] == "recommendations"]
    for wanted, found in _pairs(gold["recommendations"], recommendations) if "recommendations" in gold else ():
        told += _recommendation(wanted, found, rows)
    if "councils" in gold:
        codes = [row["gss_code"] for row in rows if row["table"] == "document_councils"]
        told += [f"councils: {gold['councils']} are {codes}"] if sorted(codes) != sorted(gold["councils"]) else []
    for table in _TABLES:
        if table in gold:
            complete = not gold[table] or table in gold.get("no_extra", ())
            told += _table(table, gold[table], [row for row in rows if row["table"] == table], complete)
    return told


_TABLES = ("front_matter", "scope", "peers", "milestones")
_ALSO = {"theme": ("theme_text",), "field": ("label_text",)}  # other columns that may hold what the gold means


def _table(table: str, wanted: Sequence[Gold], rows: Sequence[Gold], complete: bool) -> list[str]:
    """Rows that the gold has and the records lack; and, where the gold is complete, the other way round."""
    left, told = list(rows), []
    for want in wanted:
        same = next((row for row in left if all(_meets(name, want[name], row) for name in want)), None)
        if same is None:
            told.append(f"{table} missing: {want!r:.140}")
        else:
            left.remove(same)
    if complete:
        told += [f"{table} not in gold: { {k: v for k, v in row.items() if v}!r:.160}" for row in left]
    return told


def _meets(name: str, wanted: object, row: Gold) -> bool:
    fold_name = _words if name == "field" else lambda value: value
    wanted = [fold_name(value) for value in wanted] if isinstance(wanted, list) else fold_name(wanted)
    return any(_right(name, wanted, fold_name(row.get(column))) for column in (name, *_ALSO.get(name, ())))


def _words(value: object) -> str:
    return re.sub(r"\W+", "_", str(value or "").lower()).strip("_")


def _pairs(gold: Sequence[Gold], found: Sequence[Gold]) -> Iterator[tuple[Gold | None, Gold | None]]:
    """By equal text first, then in order of what is left."""
    left = list(found)
    missing = []
    for wanted in gold:
        same = next((row for row in left if "text" in wanted and _right("text", wanted["text"], row["text"])), None)
        if same is not None:
            left.remove(same)
            yield wanted, same
        else:
            missing.append(wanted)
    for at in range(max(len(missing), len(left))):
        yield missing[at] if at < len(missing) else None, left[at] if at < len(left) else None


def _recommendation(wanted: Gold | None, found: Gold | None, rows: Sequence[Gold]) -> list[str]:
    if wanted is None or found is None:
        return [
            f"recommendation {'not in gold' if wanted is None else 'missing'}: {(found or wanted or {})['text']!r:.80}"
        ]
    told = [
        f"{name}: {wanted[name]!r:.80} is {found[name]!r:.80}"
        for name in _RECOMMENDATION
        if _differs(name, wanted, found)
    ]
    key = found["recommendation_id"]
    themes = wanted.get("theme") if isinstance(wanted.get("theme"), list) else [wanted.get("theme")]
    shown = {fold(found[name]) for name in ("theme", "theme_text", "section")}
    if "theme" in wanted and not {fold(theme) for theme in themes} & shown:
        told.append(f"theme: {wanted['theme']!r}")
    actions = [row for row in rows if row["table"] == "actions" and row["recommendation_id"] == key]
    together = len(wanted.get("actions", [])) <= 1  # then what hangs on either is compared as one
    for want, have in _pairs(wanted.get("actions", []), actions) if "actions" in wanted else ():
        if want is None or have is None:
            told.append(
                f"action {'not in gold' if want is None else 'missing'}: {(have or want or {}).get('text')!r:.80}"
            )
            continue
        told += [
            f"action {name}: {want[name]!r:.80} is {have[name]!r:.80}" for name in _ACTION if _differs(name, want, have)
        ]
        if not together:
            told += _parts([want], [row for row in rows if row.get("action_id") == have["action_id"]])
    own = [row for row in rows if row.get("recommendation_id") == key and (together or row.get("action_id") is None)]
    return told + _parts([wanted, *wanted.get("actions", [])] if together else [wanted], own)


def _differs(name: str, wanted: Gold, found: Gold) -> bool:
    if name not in wanted or _right(name, wanted[name], found[name]):
        return False
    # the text of a recommendation may be given with its headline or without
    return not (name == "text" and wanted.get("headline") and fold(found[name]).endswith(fold(wanted["text"])))


def _parts(owners: Iterable[Gold], rows: Sequence[Gold]) -> list[str]:
    told = []
    for kind, names in _PARTS.items():
        stated = [owner[kind] for owner in owners if kind in owner]
        if not stated:
            continue
        wanted = [part for parts in stated for part in parts]
        found = [row for row in rows if row["table"] == kind]
        for want in wanted:
            same = next((row for row in found if all(_right(n, want[n], row[n]) for n in names if n in want)), None)
            if same is None:
                told.append(f"{kind}: {want!r:.120} not among {[[row[n] for n in names] for row in found]!r:.200}")
            else:
                found.remove(same)
        told += [f"{kind} not in gold: {[row[n] for n in names]!r:.120}" for row in found]
    return told
