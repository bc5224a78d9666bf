"""The key to the ratings: what each letter, word or colour means in this document.

It may be a table (sign and meaning side by side, or coloured cells that name themselves), lines of
text ("G = on track; A = at risk"), text with the sign in brackets ("on target (green)"), or small
coloured shapes or symbols with words behind them; before the plan, after it, or on another page.
"""

from __future__ import annotations

from pipeline.assemble.legend.lines import line_legend
from pipeline.assemble.legend.signs import SYMBOLS, fold_lookalikes, is_status_symbol
from pipeline.assemble.legend.tables import table_legend, without_colours_of
from pipeline.assemble.legend.told_in_prose import better_key

__all__ = [
    "SYMBOLS",
    "better_key",
    "fold_lookalikes",
    "is_status_symbol",
    "line_legend",
    "table_legend",
    "without_colours_of",
]
