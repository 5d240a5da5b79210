"""The publisher's side: a folder of documents becomes a signed tree of files for any static web server.

Read in this order: `repository` (what lies where), `keys` (`locking`: at rest); then what `add` does: `scan` and `texts`
read the folder, `guess` proposes, `table` (`workbook` for XLSX, as far as
`bounded_workbook` lets it) and `rows` read a sheet (`cells` and `values` its cells,
`names` and `targets` the files and documents that it names, `checks` what contradicts itself), `unpacking` takes archives
apart, `drafts` makes documents of it all, `notices` points at what may be wrong; afterwards `ocr` (`tesseract`) gives scans
a text, `renditions` and `thumbnails` make what shows files; `sheet` writes a sheet to correct, in which `suggesting` puts
what first pages say beside the cells, and `accepting` takes it from there when a person says so. Before it is signed,
`preview` shows what would be: `changes` against what is `signed`, and what `review` finds to look at; `undo` goes back to
that. Then what `build` does:
`segments` (where texts go), `patches` (what leads to it from earlier versions), `metadata` (who signs what, and when anew),
out of `roots` and `delegations` (who may sign), `signatures` (who has) and `kept` (what was signed last); `derived` is what
was made out of the files for readers; at its end `pruning` removes what nothing names any more. `memo` keeps what saves
work, for `hashes` (of files not touched since), `texts` and `contents` (of segments). `roles` changes keys and institutes,
`signing_file` carries what is to be signed to other machines, `deadlines` is the calendar. `report` is how they tell what
they did. `files` writes so that a kill leaves the old or the new. Nothing up to here talks to a network; `uploading` carries
what is built to a server, and `checking` walks it there as a reader would. `program` signs the program itself in place of
collections.
"""
