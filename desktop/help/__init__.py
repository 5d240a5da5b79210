"""What helps to understand the program.

- `guide_page.py`   is a `finding_page.py` (`switch.py`), as are the settings
- `about_page.py`   what the program is and consists of; `program_card.py` whether there is a newer version
- `report_page.py`  a report of what went wrong, to be read and changed before it is saved
"""
