"""What of the documents is on this laptop.

- `keep_page.py`    (`keep_parts.py`) shows `keeping.py`: collections, languages, roles, sizes
- `having.py`       gets documents and takes them off
"""
