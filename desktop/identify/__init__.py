"""A loose file that was dropped on the window.

- `identify_page.py` says what it is, as `identifying.py` finds out
"""
