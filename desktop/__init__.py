"""The window: Qt, and nothing that the command line could not do without. `cli/` needs no Qt; `__main__.py` chooses.

Read in this order:
- `app.py`          the composition root: makes everything, runs it, takes it apart (`display.py`: whether a window can be;
                    `one_window.py`: whether there is one already, which gets what was `brought.py`)
- `tasks.py`        the only threads; results come back on the main thread through one signal
- `shelf.py`        the library as the pages see it; `overview.py` the whole of it, `opening.py` one document
- `main_window.py`  who shows what when (`beginning.py`: while there is nothing); `page_making.py` how each page is made and
                    wired, `shortcuts.py` by which keys, `whereabouts.py` where Back leads; `sidebar.py`, `search_box.py`,
                    `status_bar.py` around the pages
- `upkeep.py`       indexing what waits, and tidying the index when nobody does anything; `garbage.py` tidies the memory then,
                    `readiness.py` makes what is wanted first
- `background.py`   runs that nobody asked for, when `schedule.py` says that one is due; `connection.py` knows whether there is
                    a connection, `beside.py` says on the status line what goes on
- `reading.py`      for which post somebody reads; `reading_switch.py` where it is chosen and seen
- `completing.py`   between the search box, the list below it (`suggestions.py`) and the library
- `search_page.py`  with `search_head.py`, `result_list.py` (`results_model.py`, `result_delegate.py`), `facets.py`,
                    `nothing_found.py`, `preview.py`, `notes_hint.py`
- `tabs.py`         the documents that are open, of which the front one is in the reader; `session.py` opens them another time,
                    `window_state.py` keeps how the window stands
- `reader_page.py`  with `reader_bar.py`, `banner.py`, and in `reader_panes.py`: `hits_panel.py` (`spots.py`, `thumbnails.py`),
                    `info_panel.py` (`about.py`, `scan_words.py`); `reading_position.py` keeps where one was;
                    `reader_ways.py` leads to other documents and versions;
                    `changes.py` shows in its place what `comparing.py` found changed, as `changes_view.py`; the document itself
                    stands in a `document_view.py`: `pdf_view.py`, `text_view.py` (sanitised HTML through `viewers.py`), or by
                    `formats.py` a `slide_view.py`, an `image_view.py` (pixels from `picture_child.py`) or a `media_panel.py`;
                    or there is an `instead_panel.py`; `document_hits.py` goes from place to place in it; `outside.py` asks
                    before another program gets it
- `pdf_view.py`     lays out (`page_layout.py`), paints (`page_paint.py`), selects (`page_mouse.py`) and turns (`page_keys.py`)
                    what `pages.py` has from the child, as `page_needs.py` asks for it: `page_images.py`, `page_texts.py` (each
                    a `page_text.py`), `page_hits.py`; a screen reader hears of the page through `page_saying.py`
- `printing.py`     puts what is open on paper, each page with its status; `print_sources.py` what can be printed
- `personal_shelf.py` what is personal as the pages see it, and when it is locked (`protecting.py`,
  `passphrase_dialog.py`); `saved_page.py` has all of it (`kept.py`,
  `saved_panes.py`, `saved_lists.py`, `row_list.py`), `reader_notes.py` that of the open document (`placed_notes.py`,
  `notes_panel.py`, `note_row.py`, `undo_bar.py`, `saving.py`); `notes_export.py` writes notes as Markdown
- `home_page.py` with `home_parts.py`; `news_page.py`; `shelving.py` is which documents stand where, for `places_page.py` with
  `places_tree.py`, of which there are two: `browse_page.py` (guidance, with `filter_bar.py`) and `training_page.py`
- `lesson_page.py` (`lesson_parts.py`) shows what `lessons.py` reads of a lesson; `lesson_pack.py` asks what of it goes to a
  stick, `lesson_packing.py` writes it
- `updates_page.py` (`syncing.py`, `phases.py`, `proposal.py`, `schedule_card.py`, `gradually.py`,
  `coming_rows.py`, `run_results.py`; `history_card.py` shows `records.py`);
  `keep_page.py` (`keep_parts.py`) shows `keeping.py`; `having.py` gets documents and takes them off, from the
  reader by `reader_having.py`; `export_page.py` shows `exporting.py`;
  `sources_page.py` and `first_run.py` (`add_source.py`, `source_rows.py`, `source_card.py`); `panels.py` stands
  where something cannot be shown, `library_strip.py` across the window where the library is gone
- `import_page.py` (`import_parts.py`, `import_words.py`) shows what `importing.py` does with a pack; `pack_ways.py` is how one
  comes in (`folders.py`: chosen or dropped)
- `identify_page.py` says what a loose file is that was dropped, as `identifying.py` finds out
- `publish_page.py` is for publishers alone, and hidden until they ask for it: `publish_start.py` (a repository),
  `publish_steps.py` (`publish_folder.py` with `publish_suggestions.py`, `publish_changes.py`, `publish_handing.py`) with
  `publish_side.py` beside them;
  `publish_work.py` runs one step at a time, `publishing.py` does it without any Qt, `publish_words.py` has its words
- `settings_page.py`, `guide_page.py` are each a `finding_page.py` (`switch.py`); `about_page.py` says what is `shipped.py`,
  `report_page.py` what `problems.py` remembers
- `theme.py`, `style_sheet.py`, `icons.py`, `paint.py`, `widgets.py`, `fingerprints.py`, `layouts.py`,
  `fields.py`, `links.py`, `choices.py`, `asking.py`: how it looks; `keyboard.py`: where the keyboard goes
- `wording.py`      every word that stands in more than one place, `error_words.py` those of what went wrong (`here_words.py`:
                    with buttons in place of commands); `settings.py` what a person chose
- `languages.py`    which language they are in, with its dates, numbers and direction (`translations/`, for Qt Linguist);
                    `language_button.py` where it is changed
- `self_check.py`   whether all of this works on this machine (`qt_check.py`: what of Qt it asks)

Rules: the main thread never waits for the library, a file, a child or the network. No page touches the library but through
`Shelf`, and no module but `tasks.py` starts a thread. Every error is the sentence of a FieldshelfError; anything else is a bug
and ends up on standard error. Old guidance is never shown without its status.
"""
