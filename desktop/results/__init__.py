"""Documents in a list, painted the same wherever they are found.

- `result_list.py`  the list (`results_model.py`, `result_delegate.py`)
- `film.py`         at what time of a film something is said
- `row_list.py`     a short one that is as high as its rows
"""
