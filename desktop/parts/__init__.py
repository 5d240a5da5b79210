"""How it looks. Knows no page and no library.

- `theme.py`        light and dark (`style_sheet.py`), `icons.py`, `own_fonts.py` for a machine without, `paint.py`
- `widgets.py`      labels, buttons, cards; `fields.py`, `choices.py`, `links.py`, `fingerprints.py`, `tree_view.py`,
                    `panels.py` (where something cannot be shown), `asking.py` (questions), `folders.py` (chosen or dropped),
                    `language_button.py`, `reading_switch.py` (for which post somebody reads)
- `layouts.py`      rows, columns and grids; `flow_layout.py`, `gradually.py` (many rows, a few at a time)
- `keyboard.py`     where the keyboard goes
"""
