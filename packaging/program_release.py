"""The program's publisher: makes its repository, and signs what `make release` has made.

    program_release.py init REPO ADDRESS...           keys, root, and the card that goes into every bundle
    program_release.py add REPO RELEASE [--notes L=FILE ...] [--unsigned-out FILE]
    program_release.py renew REPO                     signs anew what is offered, before it runs out

REPO/public goes to the addresses, with `fieldshelf publish upload`; keys are kept, rotated and used elsewhere as every
publisher's are (docs/keys.md). The passphrase is FIELDSHELF_KEY_PASSPHRASE, or is asked for in a terminal.
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from resources.errors import FieldshelfError
from resources.measures import grouped
from sync.publish.program import Published, add_release, release_of
from sync.publish.repository import Repository

NAME = "fieldshelf"  # of the institute, which no source of documents may bear


def init(folder: Path, addresses: list[str]) -> None:
    repository = Repository.init(folder, NAME, "Fieldshelf", _passphrase(twice=True), mirrors=addresses)
    print(f"Its fingerprint: {grouped(repository.fingerprint)}")
    print(f"Build with PROGRAM_CARD={repository.public / f'{NAME}.fieldshelf-source'}. Take the keys of root and targets away.")


def add(folder: Path, release: Path, notes: list[str], unsigned_out: Path | None) -> Published:
    """The archives of the folder `release`, or that file; each of `notes` is a language and a file."""
    given = sorted(release.iterdir()) if release.is_dir() else [release]
    files = [path for path in given if release_of(path) is not None] or ([] if release.is_dir() else given)
    said = dict(one.split("=", 1) for one in notes)
    texts = {language: Path(path).read_text(encoding="utf-8").strip() for language, path in said.items()}
    if not files:
        sys.exit(f"There is no archive of the program in {release}. Nothing was signed. `make installers` makes them.")
    return add_release(_open(folder), files, texts, unsigned_out=unsigned_out)


def _open(folder: Path) -> Repository:
    repository = Repository.open(folder)
    return Repository.open(folder, _passphrase()) if repository.keys_encrypted else repository


def _passphrase(*, twice: bool = False) -> str | None:
    given = os.environ.get("FIELDSHELF_KEY_PASSPHRASE")
    if given or not sys.stdin.isatty():
        return given or None
    typed = getpass.getpass("Passphrase for the keys (none: they are not locked): ")
    if twice and typed != getpass.getpass("Again: "):
        sys.exit("The two are not the same. Nothing was made.")
    return typed or None


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    actions = parser.add_subparsers(dest="action", required=True)
    begin = actions.add_parser("init")
    begin.add_argument("repository", type=Path)
    begin.add_argument("addresses", nargs="+", metavar="ADDRESS")
    more = actions.add_parser("add")
    more.add_argument("repository", type=Path)
    more.add_argument("release", type=Path)
    more.add_argument("--notes", action="append", default=[], metavar="L=FILE", help="what has changed, by language: en=FILE")
    more.add_argument("--unsigned-out", type=Path)
    actions.add_parser("renew").add_argument("repository", type=Path)
    options = parser.parse_args()
    if options.action == "add" and any("=" not in one for one in options.notes):
        parser.error("--notes takes a language and a file: en=FILE")
    try:
        if options.action == "init":
            init(options.repository, options.addresses)
            return 0
        if options.action == "renew":
            published = add_release(_open(options.repository), [], {})
        else:
            published = add(options.repository, options.release, options.notes, options.unsigned_out)
    except (FieldshelfError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    for release in published.releases:
        print(f"{release.version}  {release.kind}  {release.sha256}")
    if published.waiting:
        print(f"To be signed elsewhere: {', '.join(published.waiting)}")
    print(f"To be signed again by {published.expires}. Upload with `fieldshelf publish upload`.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
