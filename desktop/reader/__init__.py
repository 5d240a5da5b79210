"""One document: read, searched in, marked, and told about.

- `reader_page.py`  with `reader_bar.py`, `banner.py` and in `reader_panes.py` what stands at its sides; `instead_panel.py`
                    where it cannot be shown
- `hits_panel.py`   (`spots.py`, `thumbnails.py`) where in it; `document_hits.py` goes from place to place
- `info_panel.py`   (`about.py`, `scan_words.py`) what is known of it
- `reading_position.py` keeps where one was, `reader_ways.py` leads to other documents, versions and programs,
                    `reader_having.py` gets it or takes it off
- `changes.py`      shows in its place what `comparing.py` found changed, as `changes_view.py`
- `reader_notes.py` what one noted in it (`placed_notes.py`, `notes_panel.py`, `note_row.py`)
"""
