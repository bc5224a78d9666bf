"""A dataset as data frames: the same from every file, with the columns' own types."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.datasets import write_dataset
from pipeline.datasets.blocks import Block
from pipeline.datasets.columns import columns
from pipeline.datasets.frames import load_table, load_tables
from pipeline.datasets.parquet import ParquetSink
from schemas.records import TABLES, Evidence, Issue, Lead

ACTION: list[Any] = ["a/r001/a01", "a/r001", "a", 1, None, "Publish it", None, "May 2026", "2026-05-01", None, 3, 0.9]
WITHOUT_PAGES: list[Any] = ["actions", "a/r001/a01", "text", 3, None, None, None, None]


@pytest.mark.parametrize("form", ["parquet", "csv"])
def test_every_table_has_its_columns_types_whichever_file_it_comes_from(tmp_path: Path, form: str) -> None:
    write_dataset([{"actions": [ACTION], "evidence": [WITHOUT_PAGES]}], tmp_path, [form])
    tables = load_tables(tmp_path)
    assert {name: list(frame) for name, frame in tables.items()} == {
        table.TABLE: [column.name for column in columns(table)] for table in TABLES
    }
    action = tables["actions"].iloc[0]
    assert (action["text"], action["page"], action["confidence"]) == ("Publish it", 3, 0.9)
    assert action["due_start"] == pd.Timestamp(2026, 5, 1)
    assert action[["ref", "due_end"]].isna().all()
    assert dict(tables["actions"].dtypes.astype(str).loc[["ref", "page", "confidence", "due_start"]]) == {
        "ref": "string", "page": "Int64", "confidence": "Float64", "due_start": "datetime64[s]"
    }  # fmt: skip
    assert dict(tables["leads"].dtypes.astype(str)) == dict(load_table(tmp_path, Lead).dtypes.astype(str))
    assert tables["evidence"]["x0"].isna().all()
    assert str(tables["evidence"]["x0"].dtype) == "Float64"


def test_a_folder_without_a_dataset_is_told_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="peertrail extract"):
        load_tables(tmp_path)


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")) | st.sampled_from(
    ['"', "\\", "},{", '\r\n{"a": 1}', "\u2028", "null", "2026-05-01", "\ufeff", ""]
)


LONG = "é" * 600_000  # longer than what Arrow reads at once unless told


def test_parquet_holds_a_text_of_any_length(tmp_path: Path) -> None:
    sink = ParquetSink(tmp_path)
    sink.add(Block(Issue, [["0", None, text, 1, "code", "info", "text", text] for text in (LONG, None, LONG)]))
    sink.close()
    assert load_table(tmp_path, Issue)["printed_text"].fillna("").tolist() == [LONG, "", LONG]


@settings(deadline=None, max_examples=30)
@given(st.lists(texts | st.none(), min_size=1, max_size=5))
def test_parquet_holds_every_text_as_it_is(tmp_path_factory: pytest.TempPathFactory, words: list[str | None]) -> None:
    folder = tmp_path_factory.mktemp("parquet")
    sink = ParquetSink(folder)
    sink.add(Block(Issue, [["0", None, text, 1, "code", "info", "text", text] for text in words]))
    sink.close()
    held = load_table(folder, Issue)["printed_text"]
    assert [None if pd.isna(text) else text for text in held] == words


@settings(deadline=None, max_examples=30)
@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=4, max_size=4))
def test_parquet_holds_every_figure_as_it_is(tmp_path_factory: pytest.TempPathFactory, box: list[float]) -> None:
    folder = tmp_path_factory.mktemp("parquet")
    sink = ParquetSink(folder)
    sink.add(Block(Evidence, [["actions", "a", "text", 1, *box]]))
    sink.close()
    assert load_table(folder, Evidence).iloc[0][["x0", "top", "x1", "bottom"]].tolist() == box
