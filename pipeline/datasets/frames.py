"""A dataset's tables as pandas data frames, with the columns' own types whichever file they come from."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from pipeline.datasets.columns import columns
from schemas.records import TABLES, Record

# Kinds that hold "no value" as such: a page is 3 or <NA>, never 3.0 or NaN.
_TYPES = {"string": "string", "integer": "Int64", "number": "Float64", "date": "datetime64[s]"}


def load_tables(folder: Path | str) -> dict[str, pd.DataFrame]:
    """Every table of the dataset in ``folder``, by its name: from Parquet if that was written, else from CSV.

    Text, figures and dates have pandas' ``string``, ``Int64``, ``Float64`` and ``datetime64``; in what comes from CSV,
    an empty text is no text.  Raises FileNotFoundError where there is neither file.
    """
    return {table.TABLE: load_table(folder, table) for table in TABLES}


def load_table(folder: Path | str, table: type[Record]) -> pd.DataFrame:
    """One table of the dataset in ``folder``; see :func:`load_tables`."""
    parquet, csv = (Path(folder, f"{table.TABLE}.{ending}") for ending in ("parquet", "csv"))
    if parquet.exists():
        frame = pd.read_parquet(parquet, dtype_backend="numpy_nullable")
    elif csv.exists():
        frame = pd.read_csv(csv, dtype="string", keep_default_na=False, na_values=[""])
    else:
        message = f"{folder} has no {table.TABLE} as Parquet or CSV; write one: peertrail extract … --format parquet"
        raise FileNotFoundError(message)
    return frame.astype({column.name: _TYPES[column.kind] for column in columns(table)})
