"""Where documents come from.

- `sources_page.py` (`source_card.py`, `add_source.py`) those that are known
- `first_run.py`    the first of them; `first_packs.py` those that lie beside the program
"""
