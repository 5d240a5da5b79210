"""Every word that stands in more than one place.

- `wording.py`      those of the window; `error_words.py` what went wrong (`here_words.py`: with buttons in place of commands),
                    `import_words.py` packs
- `collection_names.py` what a collection is called, also where two have the same title
- `languages.py`    which language they are in, with its dates, numbers and direction
"""
