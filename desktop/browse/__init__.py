"""Where one looks around: home, guidance, news.

- `home_page.py`    what changed, what one was reading, what is here; with `home_parts.py`
- `news_page.py`    the news of all sources
- `shelving.py`     which documents stand where, for `places_page.py` with `places_tree.py` (`places_model.py`), of which there
                    are two: `browse_page.py` here (guidance, with `filter_bar.py`), and that of `training/`
"""
