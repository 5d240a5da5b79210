"""The program's own updates: what runs, what could be had, fetching it, starting with it, and going back."""

from __future__ import annotations

import argparse
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.cli.output import Output
from resources.errors import SourceError, UsageError
from resources.home import Home
from resources.measures import moment, size

if TYPE_CHECKING:
    from sync.program.installation import Installation
    from sync.program.known import Known
    from sync.program.releases import Release

OK = 0
_GET = "`fieldshelf program get` fetches it"
_STORES = {"library": "the library", "personal": "your notes and what you have read", "settings": "the settings"}


def status(options: argparse.Namespace, output: Output) -> int:
    from sync.program.installation import here
    from sync.program.known import known as seen

    home, installed = Home.find(), here()
    known = seen(home)
    output.result(_record(installed, known, home))
    output.line(f"Fieldshelf {installed.version}, {_WAYS[installed.way]}.")
    if installed.fallen:
        output.line(installed.fallen)
    _tell(installed, known, output)
    return OK


def check(options: argparse.Namespace, output: Output) -> int:
    from desktop import program
    from sync.program import checking

    home, installed = Home.find(), program.here()
    known = checking.check(
        installed, home, place=options.place, link=program.link(home), carried=program.counted(home)
    )  # fmt: skip
    output.result(_record(installed, known, home))
    if known.offered(installed) is None:
        output.line(f"There is no newer version than {installed.version}.")
    _tell(installed, known, output)
    return OK


def get(options: argparse.Namespace, output: Output) -> int:
    """What is known is looked up again first, where nothing newer was seen yet, or it is to come from a stick."""
    from desktop import program
    from desktop.cli.watching import watching
    from sync.program import checking, getting, switching
    from sync.program.known import known as seen

    home, installed = Home.find(), program.here()
    link, carried = program.link(home), program.counted(home)
    known = seen(home)
    if options.place is not None or known.offered(installed) is None:
        known = checking.check(installed, home, place=options.place, link=link, carried=carried)
    release = _offered(installed, known)
    folder = _folder(options.to, installed)
    if folder is None:
        switching.ready(installed, release)
    try:
        archive = getting.get(
            installed, home, release, place=options.place, progress=watching(output), link=link, carried=carried
        )
    finally:
        output.passing("")
    placed = None if folder is None else getting.hand_over(archive, release, folder)
    command = _command(placed) if placed is not None else None
    output.result({"release": release.to_json(), "path": str(placed or archive), "command": command})
    output.line(f"Version {release.version} is here, {size(release.length)}, as its publisher signed it.")
    if placed is not None:
        output.line(f"It lies in {placed}.")
        if command:
            output.line(f"Whoever administers this computer installs it with: {command}")
    else:
        output.line("`fieldshelf program apply` puts it beside this version, and starts with it from then on.")
    return OK


def apply(options: argparse.Namespace, output: Output) -> int:
    from desktop import program
    from sync.program import getting
    from sync.program.known import known as seen

    home, installed = Home.find(), program.here()
    known = seen(home)
    release = _offered(installed, known)
    waiting = installed.waiting
    archive = getting.here(home, release)
    if archive is None and not (waiting and waiting.folder == release.version):
        raise SourceError(
            "not_fetched", f"Version {release.version} was not fetched yet. Nothing was changed. {_GET}.", item=release.version
        )
    if archive is not None:
        output.passing("Unpacking the new version and trying it ...")
        try:
            program.apply(release, archive, home)
        finally:
            output.passing("")
    output.result({"next": release.version, "previous": installed.version})
    output.line(
        f"Version {release.version} starts from the next start on. `fieldshelf program rollback` goes back to "
        f"{installed.version}."
    )
    return OK


def rollback(options: argparse.Namespace, output: Output) -> int:
    from desktop import program

    home, installed = Home.find(), program.here()
    before = installed.before
    lost = program.lost_by_going_back(home)
    if before is not None and lost and not options.yes:
        named = " and ".join(_STORES[name] for name in lost)
        raise UsageError(
            "upgraded",
            f"Version {before.number} does not open {named} any more, which version {installed.version} has brought into "
            "its own form. It would say so, exit, and touch nothing. Nothing was changed. --yes chooses it all the same; "
            "docs/program_updates.md says how what was there before it is put back.",
            item=before.number,
        )
    choice = program.go_back(home)
    assert choice.now is not None, "what was gone back to"
    output.result({"next": choice.now.number, "previous": installed.version, "not_opened": lost})
    output.line(f"Version {choice.now.number} starts from the next start on.")
    return OK


def skip(options: argparse.Namespace, output: Output) -> int:
    from sync.program import checking, releases
    from sync.program.installation import here

    if releases.number(options.version) is None:
        raise UsageError("usage", f"{options.version} is no version. Nothing was changed. It looks like 0.2.0.")
    home, installed = Home.find(), here()
    known = checking.skip(home, options.version, wanted=options.undo)
    output.result(_record(installed, known, home))
    about = "It is told of again" if options.undo else "Nothing more is said of it"
    output.line(f"Version {options.version}: {about}.")
    return OK


def tell_news(output: Output) -> None:
    """After a sync or an import: one line where there is something newer; what was refused is said, too."""
    from sync.program.installation import here
    from sync.program.known import known as seen
    from sync.trust import REFUSALS

    installed = here()
    if not installed.knows_publisher:
        return
    known = seen(Home.find())
    news = known.news(installed)
    if news is not None:
        output.note(f"Version {news.version} of Fieldshelf is available ({size(news.length)}). {_GET}.")
    if known.trouble and known.trouble.get("code") in REFUSALS:
        output.note(f"Newer versions of Fieldshelf: {known.trouble['message']}")


def tell_stick(place: Path, output: Output) -> None:
    """After an import: whether what lies beside the packs is newer than what runs."""
    from resources.errors import FieldshelfError
    from sync.program import checking
    from sync.program.installation import here

    home, installed = Home.find(), here()
    if not installed.knows_publisher or (found := checking.on_stick(place)) is None:
        return
    try:
        known = checking.check(installed, home, place=found)
    except FieldshelfError as error:
        output.note(f"Newer versions of Fieldshelf: {error.message}")
        return
    news = known.news(installed)
    if news is not None:
        output.note(
            f"Version {news.version} of Fieldshelf lies there, too. `fieldshelf program get --from {shlex.quote(str(found))}` "
            "takes it."
        )


def _offered(installed: Installation, known: Known) -> Release:
    release = known.offered(installed)
    if release is None:
        from sync.program.checking import publisher_of

        publisher_of(installed)
        raise SourceError(
            "nothing_newer",
            f"No newer version than {installed.version} is known. Nothing was fetched. `fieldshelf program check` asks.",
        )
    return release


def _folder(given: Path | None, installed: Installation) -> Path | None:
    """Where the archive is to be put, for a program that an administrator installs, or where it was asked for."""
    if given is None and installed.swaps:
        return None
    import platformdirs

    folder = given or platformdirs.user_downloads_path()
    if not folder.is_dir():
        folder = Path.cwd() if given is None else folder
    if not folder.is_dir():
        raise UsageError("no_folder", f"There is no folder {folder}. Nothing was fetched. Make it, or give another one.")
    return folder.absolute()


def _command(placed: Path) -> str | None:
    return f"sudo dpkg --install {shlex.quote(str(placed))}" if placed.suffix == ".deb" else None


def _record(installed: Installation, known: Known, home: Home) -> dict[str, Any]:
    from sync.program import getting

    offered, news = known.offered(installed), known.news(installed)
    publisher, before, waiting = installed.publisher, installed.before, installed.waiting
    return {
        "version": installed.version,
        "kind": installed.kind,
        "publisher": publisher.fingerprint if publisher else None,
        "addresses": list(publisher.places) if publisher else [],
        "newer": offered.to_json() if offered else None,
        "told": news is not None,
        "fetched": offered is not None and getting.here(home, offered) is not None,
        "next": waiting.number if waiting else None,
        "previous": before.number if before else None,
        "did_not_start": installed.fell.number if installed.fell else None,
        "checked": known.checked,
        "skipped": sorted(known.skipped),
        "trouble": dict(known.trouble) if known.trouble else None,
    }


def _tell(installed: Installation, known: Known, output: Output) -> None:
    if not installed.knows_publisher:
        output.line("It was built without the key of whoever publishes it: newer versions are not looked for.")
        return
    offered = known.offered(installed)
    if offered is not None:
        quiet = " (nothing is said of it by itself)" if offered.version in known.skipped else ""
        output.line(f"Version {offered.version} of {offered.day} is available, {size(offered.length)}{quiet}. {_GET}.")
        for line in offered.notes_in("en").splitlines():
            output.line(f"   {line}")
    waiting, before = installed.waiting, installed.before
    if waiting is not None:
        output.line(f"From the next start on it is version {waiting.number}.")
    if before is not None:
        output.line(f"`fieldshelf program rollback` goes back to version {before.number}.")
    output.line(f"Last asked: {moment(known.checked) if known.checked else 'never'}.")
    if known.trouble:
        output.note(str(known.trouble["message"]))


_WAYS = {
    "portable": "in a folder of its own",
    "deb": "installed by an administrator",
    "source": "from its sources",
}
