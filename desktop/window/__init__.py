"""The window around the pages.

- `main_window.py`  who shows what when (`beginning.py`: while there is nothing)
- `page_stack.py`   the pages, made when they are first shown; `page_making.py` how each is made and wired, `shortcuts.py` by
                    which keys, `whereabouts.py` where Back leads
- `sidebar.py`, `top_bar.py`, `status_bar.py` around the pages; `library_strip.py` across them where the library is gone
- `settings_page.py` what a person can choose about all of this
- `beside.py`       says on the status line what goes on, `residing.py` where everything stands
- `tabs.py`         the documents that are open, of which the front one is in the reader; `window_state.py` keeps how the
                    window stands
"""
