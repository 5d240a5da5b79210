"""Documents that come and go on a stick.

- `import_page.py`  (`import_parts.py`) shows what `importing.py` does with a pack; `pack_ways.py` is how one comes in
- `export_page.py`  shows `exporting.py`: for another laptop
"""
