"""Programmes and their lessons.

- `training_page.py` the tree of programmes, and a lesson beside it
- `lesson_page.py`  (`lesson_parts.py`) shows what `lessons.py` reads of a lesson
- `lesson_pack.py`  asks what of it goes to a stick, `lesson_packing.py` writes it
"""
