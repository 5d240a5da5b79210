"""How documents come: asked for, or by themselves.

- `syncing.py`      one run at a time, paused, cancelled, taken up again
- `updates_page.py` shows it (`phases.py`, `proposal.py`, `coming_rows.py`, `source_rows.py`, `run_results.py`)
- `background.py`   runs that nobody asked for, when `schedule.py` says that one is due (`schedule_card.py`); `connection.py`
                    knows whether there is a connection
- `updating.py`     newer versions of the program itself
- `history_card.py` shows `records.py`, the runs of before
"""
