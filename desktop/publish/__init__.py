"""For publishers alone, and hidden until they ask for it.

- `publish_page.py` with `publish_start.py` (a repository) and `publish_steps.py` (`publish_folder.py` with
                    `publish_suggestions.py`, `publish_changes.py`, `publish_handing.py`), `publish_side.py` beside them
- `publish_work.py` runs one step at a time, `publishing.py` does it without any Qt, `publish_words.py` has its words
"""
