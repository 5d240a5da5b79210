"""A document's content on the screen and on paper; the files are read by children (`resources/`).

- `opening.py`      which file of it, and what is known of the document
- `formats.py`      which of these shows it; each is a `DocumentView`, as `document_view` above says
- `text_view.py`    sanitised HTML through `viewers.py`, with its pictures (`text_pictures.py`); `raw_text.py` counts;
                    on a `text_desk.py`, which says what of it is not shown
- `slide_view.py`, `image_view.py` (pixels from `picture_child.py`), `media_panel.py`; PDF: `pdf/`
- `outside.py`      asks before another program gets it
- `printing.py`     puts what is open on paper, each page with its status; `print_sources.py` what can be printed
"""
