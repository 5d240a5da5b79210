"""The window: Qt, and nothing that the command line could not do without. `cli/` needs no Qt; `__main__.py` chooses.

Here is what every page stands on:
- `app.py`          the composition root: makes everything, runs it, takes it apart (`display.py`: whether a window can be;
                    `one_window.py`: whether there is one already, which gets what was `brought.py`)
- `tasks.py`        the only threads; results come back on the main thread through one signal
- `shelf.py`        the library as the pages see it; `overview.py` the whole of it, `reading.py` for which post somebody reads
- `settings.py`     what a person chose
- `document_view.py` what the reader asks of whatever shows a document
- `upkeep.py`       indexing what waits, and tidying the index when nobody does anything; `garbage.py` tidies the memory then,
                    `readiness.py` makes what is wanted first
- `problems.py`     what went wrong, to be reported, and by which program (`shipped.py`)
- `self_check.py`   whether all of this works on this machine (`qt_check.py`: what of Qt it asks; `bundle.py`: whether a
                    bundle's files are those that were made)
- `program.py`      newer versions of the program: how they are asked for, tried and chosen

And in folders, each with a map of its own, from what is built on all others to what knows none:
- `window/`         the window around the pages: who shows what when, and how each page is made
- `browse/`         home, guidance by theme, news; `training/` programmes and lessons
- `search/`         from the box to the preview
- `reader/`         one document, what is known of it and what one noted in it; it is shown by `documents/`, its pages by `pdf/`
- `personal/`       bookmarks, lists, notes and history, and whether they are locked
- `sources/`        where documents come from; `keep/` what of them is here; `updates/` how they come
- `packs/`          by a stick, in and out; `identify/` what a loose file is; `publish/` for those who make them
- `help/`           guide, about, problem report
- `results/`        documents in a list
- `parts/`          how it looks
- `words/`          what it says, in which language (`translations/`, for Qt Linguist)

Rules: the main thread never waits for the library, a file, a child or the network. No page touches the library but through
`Shelf`, and no module but `tasks.py` starts a thread. Every error is the sentence of a FieldshelfError; anything else is a bug
and ends up on standard error. Old guidance is never shown without its status.
"""
