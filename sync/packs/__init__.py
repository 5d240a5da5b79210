"""Packs: collections on a stick, as folders that anybody can open and that Fieldshelf can verify.

Read in this order:
- `bag.py`        a pack's folder as BagIt sees it: its manifests read and verified; nothing outside it is ever touched
- `names.py`      readable names that every disk can hold

A pack proves nothing by itself: its manifests find damage, and the publisher's own signature, carried unchanged in
`fieldshelf/`, says who published it. So it does not matter who made the pack, or through whose hands it went.
"""
