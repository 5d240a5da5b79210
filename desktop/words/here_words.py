"""Sentences of the library and of syncs that name a command, as somebody says them who sees buttons. No widget here.

Each is found by how it begins, and has no place in it that the other does not have.
"""

from __future__ import annotations

from desktop.words.wording import later

HERE = {
    "The sync had to make a pause before it was finished": later(
        "The sync had to make a pause before it was finished, because it may not go on now. What had arrived is kept, and it "
        "goes on by itself when it may; Check for updates goes on at once."
    ),
    "Their texts can be searched all the same. Allow more": later(
        "Their texts can be searched all the same. Under What is kept here, allow more or keep fewer documents."
    ),
    "Allow more with": later("Allow more under What is kept here."),
    "The {size} that this day may cost are used up": later(
        "The {size} that this day may cost are used up, so the sync paused. Changes of status are in, and what has arrived is "
        "kept. It goes on at the first sync after {until}, or today with a larger limit under Data and schedule."
    ),
    "Documents are fetched only from {start} to {end}": later(
        "Documents are fetched only from {start} to {end}, so the sync paused. Changes of status are in, and what has arrived "
        "is kept. It goes on at the first sync after {until}, or now with Check for updates."
    ),
    "This connection is charged by what it carries": later(
        "This connection is charged by what it carries, so the sync paused. Changes of status are in, and what has arrived is "
        "kept. It goes on at the first sync on another one, or now with Check for updates."
    ),
    "The disk has too little room": later(
        "The disk has too little room: {needed} are to come, and {free} are free. A sync takes what fits, lists and texts "
        "first. Free some space, or keep fewer documents under What is kept here."
    ),
    "Import another pack of that publisher": later(
        "Import another pack of that publisher, one that has what is missing (a request, written under For another laptop, "
        "says what is here), or ask the publisher for an address and give it to the source {name} under Packs & sources."
    ),
    "{url} is a pack, and no source": later(
        "{url} is a pack, and no source: it brings its publisher's documents and signature with it. Nothing was added. Choose "
        "Import a pack… in place of this."
    ),
    "Either it was mistyped": later(
        "Either it was mistyped, or {name} is somebody else who uses the publisher's name. Ask the publisher for the "
        "fingerprint again, by another way than the one by which {name} came. If it still differs, do not act on what came "
        "from {name}, and remove that source under Packs & sources."
    ),
    "{url} is the same publisher as the source": later(
        "{url} is the same publisher as the source {other} ({place}). Nothing was added. To ask it here too, add this address "
        "to that source under Packs & sources; to ask it here only, remove {other} first."
    ),
    "There is not enough room: the pack needs": later(
        "There is not enough room: the pack needs {needed}, and {destination} has {free} free. Nothing was written. Make "
        "room, take a larger stick, or choose less."
    ),
    "{place} became full while the pack": later(
        "{place} became full while the pack was being written, because something else was written there too. What there was "
        "of the pack was removed; everything else on it is as it was. Make room, and write the pack again."
    ),
    "{place} cannot hold the names": later(
        "{place} cannot hold the names of the documents: its file system does not know these letters. No pack was made. Use "
        "a stick that is formatted as FAT32 or exFAT, and write the pack again."
    ),
    "{path} is not a request": later(
        "{path} is not a request. Nothing was exported. Ask whoever sent it to write it again under For another laptop, and "
        "to send the file as it is."
    ),
    "What {source} has signed is not here": later(
        "What {source} has signed is not here, or only in part. No pack was made of it. Check for updates, let that come to "
        "its end, then write the pack again."
    ),
    "The list of {collection} is not here as it was signed": later(
        "The list of {collection} is not here as it was signed last, so it was left out of the pack. Check for updates, let "
        "that come to its end, then write the pack again."
    ),
}


def of(template: str) -> str:
    """The one that is said in the window; the same where it names no command that a button stands for."""
    return next((here for begins, here in HERE.items() if template.startswith(begins)), template)
