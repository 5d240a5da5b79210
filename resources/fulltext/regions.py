"""Where passages stand in `index.db`: rowids ascend with importance, in two regions. Constants and nothing else."""

from __future__ import annotations

CURRENT = 1 << 27  # the first rowid of what is neither superseded nor withdrawn; below it what is
LOW, HIGH, TITLES = range(3)  # kinds of blocks: passages of either region, and titles
