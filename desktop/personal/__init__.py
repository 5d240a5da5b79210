"""What is a person's own, apart from the documents.

- `personal_shelf.py` all of it as the pages see it, and when it is locked (`protecting.py`, `passphrase_dialog.py`)
- `saved_page.py`   shows it (`kept.py`, `saved_panes.py`, `saved_lists.py`)
- `saving.py`       saves the document that is open; `undo_bar.py` brings back what was deleted
- `session.py`      what was open last time
- `notes_export.py` writes notes as Markdown
"""
