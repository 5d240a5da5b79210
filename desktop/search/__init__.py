"""From the search box to the preview of a result.

- `search_edit.py`  the one box
- `completing.py`   between it, the list below it (`suggestions.py`) and the library
- `search_page.py`  with `search_head.py`, `search_hints.py`, `facets.py`, `nothing_found.py`, `notes_hint.py` and the list of
                    `results/`
- `preview.py`      the place of a result, as it stands in its document
"""
