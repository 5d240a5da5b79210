"""What can be said on the command line: every command, its options, and which function answers it."""

from __future__ import annotations

import argparse
from typing import Any, NoReturn

from desktop.cli import (
    changes_command,
    delivery_commands,
    import_command,
    keeping_commands,
    key_commands,
    library_commands,
    pack_commands,
    program_commands,
    publish_commands,
    search_commands,
    source_commands,
    status_commands,
    values,
)
from desktop.cli.grammar import Parser, command
from resources.models import ROLES


def build_parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="fieldshelf",
        description="An institution's official guidance and training, on a laptop that is rarely online. "
        "Without a command, the window opens.",
        epilog="Sizes: 1 kB is 1024 bytes, 1 MB 1024 kB, 1 GB 1024 MB, in what is shown and in what is typed (64k or 64 kB). "
        "Times are this computer's own; those in JSON are UTC.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version of this program")
    # Said here; `desktop/__main__.py` acts on it.
    parser.add_argument("--interface", metavar="LANGUAGE", help="open the window in this language: ar, en, es, fr, ru or zh")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    _library(commands)
    _sources(commands)
    _keeping(commands)
    _packs(commands)
    _program(commands)
    _publish(commands)
    return parser


class _Version(argparse.Action):
    """Looks the version up only when it is asked for: that costs more than parsing."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        import importlib.metadata

        try:
            version = importlib.metadata.version("fieldshelf")
        except importlib.metadata.PackageNotFoundError:
            version = "(unknown version: it was not installed as a package)"
        print(f"fieldshelf {version}")
        parser.exit()


def _library(commands: Any) -> None:
    search = command(commands, "search", "find passages in the library", search_commands.search, json=True)
    search.add_argument(
        "query",
        metavar="QUERY",
        nargs="+",
        help='words; also "a phrase", -without, ref:2019.08, kind:sop, lang:fr, status:all, before:2020, after:2018-06',
    )
    search.add_argument("--limit", metavar="N", type=values.count, default=20, help="documents shown (20)")
    _for_whom(search)

    listing = command(commands, "list", "documents of the library", search_commands.list_documents, json=True)
    listing.add_argument(
        "--collection", metavar="ID", help="only this collection: <institute>/<collection>, or its last part alone"
    )
    _for_whom(listing)

    known = "a document's id, the end of it, or its reference number, such as 2019.08"
    show = command(commands, "show", "everything known of one document", library_commands.show, json=True)
    show.add_argument("id", metavar="ID", type=values.given, help=known)
    show.add_argument("--language", metavar="L", help="its title and files in this language")

    opening = command(commands, "open", "open a document with the system's program", library_commands.open_document, json=True)
    opening.add_argument("id", metavar="ID", type=values.given, help=known)
    opening.add_argument(
        "--page", metavar="N", type=values.count, help="page to turn to; told, since not every program can be sent there"
    )
    opening.add_argument("--language", metavar="L", help="which language version")

    status = command(commands, "status", "what is here, from where, and how old", status_commands.status, json=True)
    status.add_argument("--history", action="store_true", help="what each sync changed, and what it cost")

    verify = command(commands, "verify", "check every file, the catalogue and the index", library_commands.verify, json=True)
    verify.add_argument(
        "--repair", action="store_true", help="drop damaged files (the next sync fetches them) and rebuild the index"
    )

    command(commands, "self-check", "versions, fonts, database, one search, one page", library_commands.self_check, json=True)


def _for_whom(command: argparse.ArgumentParser) -> None:
    for name in ("post", "mission", "audience"):
        command.add_argument(
            f"--{name}", metavar="TEXT", action="append", help=f"only what is for this {name} (repeatable: any of them)"
        )


def _sources(commands: Any) -> None:
    source = commands.add_parser("source", help="where collections come from")
    actions = source.add_subparsers(metavar="ACTION", required=True)
    add = command(actions, "add", "add a source", source_commands.add, json=True)
    add.add_argument("name", metavar="NAME", type=values.given)
    add.add_argument("url", metavar="SOURCE", type=values.given, help="http(s) address, folder, or the TOML file of a harvest")
    trust = add.add_mutually_exclusive_group()
    trust.add_argument("--root", metavar="FILE", type=values.path, help="the publisher's 1.root.json, from a hand you trust")
    trust.add_argument("--fingerprint", metavar="FINGERPRINT", help="the publisher's: the sha256 of its 1.root.json")
    command(actions, "list", "sources and when they were last heard from", source_commands.list_sources, json=True)
    places = "other places of a source, in the order in which they are asked"
    mirrors = command(actions, "mirrors", places, source_commands.mirrors, json=True)
    mirrors.add_argument("name", metavar="NAME", type=values.given)
    mirrors.add_argument(
        "urls", metavar="URL", type=values.given, nargs="*", help="http(s) address or folder; none: only the source's own"
    )
    known = "say that the publisher's fingerprint was compared, so that it is unknown no more"
    confirm = command(actions, "confirm", known, source_commands.confirm, json=True)
    confirm.add_argument("name", metavar="NAME", type=values.given)
    confirm.add_argument("fingerprint", metavar="FINGERPRINT", nargs="+", help="as the publisher told it, in groups or not")
    remove = command(actions, "remove", "stop taking in from a source; its documents stay", source_commands.remove, json=True)
    remove.add_argument("name", metavar="NAME", type=values.given)

    sync = command(commands, "sync", "fetch what is new", source_commands.run_sync, json=True)
    sync.add_argument("names", metavar="NAME", type=values.given, nargs="*", help="only these sources")
    sync.add_argument("--dry-run", action="store_true", help="print the plan and its size; change nothing")
    sync.add_argument("--texts-only", action="store_true", help="texts of everything, no documents")
    sync.add_argument("--limit-rate", metavar="RATE", type=values.rate, help="bytes a second: 64k is 64 x 1024")
    sync.add_argument("--budget", metavar="SIZE", type=values.size_or_none, help="bytes a day, for example 50M; none: no limit")
    sync.add_argument("--window", metavar="HOURS", type=values.hours, help="only then: 22:00-05:00; none: at any hour")
    sync.add_argument("--even-metered", action="store_true", help="also where the connection is charged by what it carries")
    sync.add_argument(
        "--accept-removals",
        metavar="NAME",
        action="append",
        help="a source or collection whose list may take away most of what is here (repeatable)",
    )


def _keeping(commands: Any) -> None:
    keep = command(commands, "keep", "which documents are to be here; alone, it lists that", keeping_commands.keep, json=True)
    keep.add_argument("--collection", metavar="ID", help="a rule for this one alone; without it, for all that have none")
    keep.add_argument("--language", metavar="L", action="append", help="only files in this language (repeatable)")
    keep.add_argument(
        "--role", metavar="R", action="append", choices=ROLES, help=f"only these (repeatable): {', '.join(ROLES)}"
    )
    keep.add_argument("--max-size", metavar="SIZE", type=values.size, help="only files up to this size, for example 5M")
    whole = keep.add_mutually_exclusive_group()
    whole.add_argument("--everything", action="store_true", help="all documents")
    whole.add_argument("--texts-only", action="store_true", help="no documents, only their texts")
    whole.add_argument("--forget", action="store_true", help="take the rule away")
    keep.add_argument(
        "--quota", metavar="SIZE", type=values.size_or_none, help="most that the library may take: 20G; none: no limit"
    )

    get = command(commands, "get", "fetch documents now; alone, what waits to be fetched", keeping_commands.get, json=True)
    get.add_argument("ids", metavar="ID", type=values.given, nargs="*", help="of documents, or their reference numbers")
    get.add_argument("--language", metavar="L", action="append", help="only this language version (repeatable)")
    when = get.add_mutually_exclusive_group()
    when.add_argument("--later", action="store_true", help="with the next sync, before everything else")
    when.add_argument("--cancel", action="store_true", help="not any more")


def _packs(commands: Any) -> None:
    bring = command(commands, "import", "take in packs from a stick or folder", import_command.import_packs, json=True)
    bring.add_argument(
        "pack", metavar="PACK", type=values.path, help="a pack's folder, the file in it that is clicked, or a stick"
    )
    bring.add_argument("--yes", action="store_true", help="do not ask, whoever the publisher is")
    bring.add_argument("--dry-run", action="store_true", help="say what would change here; change nothing")
    bring.add_argument(
        "--fingerprint",
        metavar="FINGERPRINT",
        action="append",
        help="the publisher's, from a hand you trust: only its packs are taken, and it is known from then on (repeatable)",
    )
    bring.add_argument(
        "--accept-removals",
        metavar="NAME",
        action="append",
        help="a source or collection whose list may take away most of what is here (repeatable)",
    )
    export = command(commands, "export", "write packs of what is here, onto a stick", pack_commands.export, json=True)
    export.add_argument("destination", metavar="DEST", type=values.path, help="folder that gets one folder a source")
    _chosen(export)
    export.add_argument(
        "--for", dest="request", metavar="REQUEST", type=values.path, help="only what is missing where this request was made"
    )
    request = command(commands, "request", "say what is here, so that a pack brings the rest", pack_commands.request, json=True)
    request.add_argument("file", metavar="FILE", type=values.path)


def _chosen(command: argparse.ArgumentParser) -> None:
    """What of it goes into a pack."""
    command.add_argument("--collection", metavar="ID", action="append", help="only this collection (repeatable)")
    command.add_argument("--language", metavar="L", action="append", help="only files in this language (repeatable)")
    command.add_argument("--allow-restricted", action="store_true", help="also documents that are not labelled public")


def _program(commands: Any) -> None:
    program = commands.add_parser("program", help="newer versions of this program")
    actions = program.add_subparsers(metavar="ACTION", required=True)
    command(actions, "status", "which version runs, and which could be had", program_commands.status, json=True)
    for name, text, answers in (
        ("check", "ask whether there is a newer version", program_commands.check),
        ("get", "fetch the newer version, and verify it", program_commands.get),
    ):
        action = command(actions, name, text, answers, json=True)
        action.add_argument(
            "--from", dest="place", metavar="PLACE", type=values.path, help="a stick, or the folder on it, not the network"
        )
        if name == "get":
            action.add_argument("--to", metavar="FOLDER", type=values.path, help="put it there, for whoever may install it")
    start = "put what was fetched beside this version, and start with it from now on"
    command(actions, "apply", start, program_commands.apply, json=True)
    back = command(actions, "rollback", "start with the version before again", program_commands.rollback, json=True)
    back.add_argument("--yes", action="store_true", help="also where that version does not open what is here any more")
    skip = command(actions, "skip", "say no more of a version", program_commands.skip, json=True)
    skip.add_argument("version", metavar="VERSION", type=values.given)
    skip.add_argument("--undo", action="store_true", help="speak of it again")


def _publish(commands: Any) -> None:
    publish = commands.add_parser("publish", help="prepare and sign collections")
    actions = publish.add_subparsers(metavar="ACTION", required=True)
    init = command(actions, "init", "make a repository and its keys", publish_commands.init, json=True)
    init.add_argument("repository", metavar="REPO", type=values.path)
    init.add_argument("--institute", metavar="ID", required=True, help="short name: letters, digits and hyphens")
    init.add_argument("--name", metavar="TEXT", required=True, help="the institute's name as people read it")
    init.add_argument(
        "--threshold", metavar="N", type=values.count, default=1, help="so many keys must sign root and targets (1)"
    )
    init.add_argument(
        "--keys", metavar="N", type=values.count, help="so many keys each of these gets (threshold + 1, if that is not 1)"
    )

    add = command(actions, "add", "add a folder of documents, or a harvest, to a collection", publish_commands.add, json=True)
    add.add_argument("repository", metavar="REPO", type=values.path)
    add.add_argument("source", metavar="SOURCE", type=values.path, help="a folder, or the TOML file of a harvest")
    add.add_argument("--collection", metavar="ID", required=True, help="<institute>/<collection>, or the collection alone")
    sheet = add.add_mutually_exclusive_group()
    sheet.add_argument("--sheet", metavar="FILE", type=values.path, help="CSV or XLSX, one row a file")
    sheet.add_argument(
        "--write-sheet", metavar="FILE", type=values.path, help="write a sheet of what is known, and add nothing"
    )
    for name, text in (
        ("ocr", "read scanned pages by machine (Tesseract), page by page; goes on where it was stopped"),
        ("renditions", "make PDFs of slides and Word files, to show them by (LibreOffice)"),
        ("thumbnails", "make small pictures of the first pages of PDFs"),
    ):
        add.add_argument(f"--{name}", action="store_true", help=text)
    add.add_argument("--accept-removals", action="store_true", help="of a harvest: withdraw what its source lists no more")
    for name, text in (
        ("post", "a post that the collection is for, such as a job; its readers can narrow to it"),
        ("mission", "a mission that it is for"),
        ("audience", "an audience that it is for"),
    ):
        add.add_argument(f"--{name}", metavar="TEXT", action="append", help=f"{text} (repeatable; an empty text clears)")
    add.add_argument(
        "--authority",
        metavar="ID",
        action="append",
        help="an institute that may change the status of your documents (repeatable; an empty text clears)",
    )

    proposed = "what first pages of a folder say: proposals for a sheet; changes nothing"
    suggest = command(actions, "suggest", proposed, publish_commands.suggest, json=True)
    suggest.add_argument("repository", metavar="REPO", type=values.path)
    suggest.add_argument("folder", metavar="FOLDER", type=values.path, help="the folder of documents")
    suggest.add_argument("--collection", metavar="ID", required=True, help="<institute>/<collection>, or the collection alone")

    changes = "what the next build would publish, beside what is signed; signs nothing"
    command(actions, "changes", changes, changes_command.changes, json=True).add_argument(
        "repository", metavar="REPO", type=values.path
    )
    undo = "take back what was added, changed or withdrawn since the last signature"
    command(actions, "undo", undo, changes_command.undo, json=True).add_argument("repository", metavar="REPO", type=values.path)

    build = command(actions, "build", "sign, and write REPO/public", publish_commands.build, json=True)
    build.add_argument("repository", metavar="REPO", type=values.path)
    build.add_argument("--allow-restricted", action="store_true", help="publish documents that are not labelled public, too")
    build.add_argument(
        "--unsigned-out", metavar="FILE", type=values.path, help="what cannot be signed here, to be signed elsewhere"
    )
    days = "from now on, remove what no list has named for so many days (180)"
    build.add_argument("--keep-days", metavar="N", type=values.count, help=days)
    _keys(actions)

    upload = command(actions, "upload", "carry REPO/public to where readers get it", delivery_commands.upload, json=True)
    upload.add_argument("repository", metavar="REPO", type=values.path)
    upload.add_argument(
        "place", metavar="PLACE", type=values.given, help="a folder, or REMOTE:PATH as the program rclone knows it"
    )
    upload.add_argument("--again", action="store_true", help="everything, whatever is there: what is damaged there is replaced")
    upload.add_argument("--prune", action="store_true", help="take away there what is not in REPO/public any more")

    check = command(actions, "check", "walk what is published, and prove it complete", delivery_commands.check, json=True)
    check.add_argument(
        "place", metavar="PLACE", type=values.given, help="REPO, a published folder, or the address that readers use"
    )
    check.add_argument("--quick", action="store_true", help="compare lengths alone, and fetch no documents")
    check.add_argument(
        "--root", metavar="FILE", type=values.path, help="the .fieldshelf-source file or the 1.root.json to believe"
    )

    pack = command(actions, "pack", "write what is signed as a pack, onto a stick", pack_commands.publish_pack, json=True)
    pack.add_argument("repository", metavar="REPO", type=values.path)
    pack.add_argument("destination", metavar="DEST", type=values.path, help="folder that gets the pack's folder")
    _chosen(pack)


def _keys(actions: Any) -> None:
    new = command(actions, "new-key", "make a key, on the machine of whoever is to hold it", key_commands.new_key, json=True)
    new.add_argument(
        "file", metavar="KEY.pem", type=values.path, help="the private key; its public half goes beside it, as KEY.pub"
    )

    institute = command(actions, "add-institute", "let another institute publish", key_commands.add_institute, json=True)
    institute.add_argument("repository", metavar="REPO", type=values.path)
    institute.add_argument("institute", metavar="ID", help="short name: letters, digits and hyphens")
    institute.add_argument("--name", metavar="TEXT", required=True, help="its name as people read it")
    institute.add_argument(
        "--key", metavar="FILE", type=values.path, help="its public key, where it holds the private one itself"
    )

    rotate = command(actions, "rotate", "give a role other keys", key_commands.rotate, json=True)
    rotate.add_argument("repository", metavar="REPO", type=values.path)
    rotate.add_argument("role", metavar="ROLE", help="root, targets, snapshot, timestamp, or an institute")
    rotate.add_argument("--replace", metavar="KEYID", action="append", help="only this key (repeatable; its first digits do)")
    rotate.add_argument("--remove", metavar="KEYID", action="append", help="a key that nothing comes instead of (repeatable)")
    rotate.add_argument(
        "--key", metavar="FILE", type=values.path, action="append", help="a public key to take, instead of new ones"
    )
    rotate.add_argument("--threshold", metavar="N", type=values.count, help="so many keys must sign from now on")

    revoke = command(actions, "revoke", "let an institute publish no more", key_commands.revoke, json=True)
    revoke.add_argument("repository", metavar="REPO", type=values.path)
    revoke.add_argument("institute", metavar="ID")

    sign = command(actions, "sign", "sign what build could not, or take the signatures back", key_commands.sign, json=True)
    sign.add_argument(
        "place", metavar="FILE|REPO", type=values.path, help="the file to sign, or the repository that takes it back"
    )
    sign.add_argument("file", metavar="FILE", type=values.path, nargs="?", help="with REPO: the file with the signatures")
    sign.add_argument(
        "--key", metavar="KEY.pem", type=values.path, action="append", help="the private key to sign with (repeatable)"
    )

    calendar = command(actions, "keys", "which keys sign, until when, and who is next", key_commands.keys, json=True)
    calendar.add_argument("repository", metavar="REPO", type=values.path)
