"""The pages of a PDF.

- `pdf_view.py`     lays out (`page_layout.py`), paints (`page_paint.py`), selects (`page_mouse.py`) and turns (`page_keys.py`)
- `pages.py`        what the child says and draws, as `page_needs.py` asks for it: `page_images.py`, `page_texts.py` (each a
                    `page_text.py`), `page_hits.py`
- `page_saying.py`  the page for a screen reader
"""
