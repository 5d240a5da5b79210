"""Packs: collections on a stick, as folders that anybody can open and that Fieldshelf can verify.

Read in this order:
- `bag.py`        a pack's folder as BagIt sees it: its manifests read and verified; nothing outside it is ever touched
- `stock.py`      what a pack can be made of: a publisher's signed tree, or what a library keeps of a source
- `packing.py`    a pack of each source; `choosing.py` what goes into it, `names.py` under which names, `index_page.py`
                  START-HERE.html, `writer.py` the folder: hashed while it is copied, durable, whole or not there
- `lesson.py`     lessons as a plain folder for a classroom, which is no pack to import; `lesson_page.py` its START-HERE.html
- `request.py`    what one library has, so that another one packs only what it lacks
- `opened.py`     packs found on a stick; what one claims, and what of it is there
- `transport.py`  a pack as a place of its source, for the sync engine
- `importing.py`  what would change here, and the import; `told.py` what is wrong with a pack, in sentences

A pack proves nothing by itself: its manifests find damage, and the publisher's own signature, carried unchanged in
`fieldshelf/`, says who published it. So it does not matter who made the pack, or through whose hands it went.
"""
