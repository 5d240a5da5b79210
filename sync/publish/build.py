"""From the working records to `REPO/public`: catalogues, segments, objects and signed metadata, for any static web server.

Order, so that a kill at any moment leaves something that readers can use: objects and targets (new names only), then metadata
in work/metadata, then in public/metadata, the timestamp last; then old files may go. The next build completes what was cut off.
"""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import functools
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import zstandard
from tuf.api.metadata import TargetFile

from resources.catalogue_format import collection_to_json
from resources.errors import PublishError
from resources.models import Collection, File, Patch
from resources.sentences import say
from sync.publish import keys, patches, segments, signed, signing_file, undo
from sync.publish.add import unknown_targets
from sync.publish.changes import compare
from sync.publish.contents import Contents
from sync.publish.derived import Derived
from sync.publish.files import disk_errors, length_of, link_object, to_json, write, write_once
from sync.publish.metadata import Next, Signing, renewals
from sync.publish.pruning import days_kept, prune
from sync.publish.report import Report, Told, silent
from sync.publish.repository import Repository
from sync.publish.review import two_versions
from sync.publish.roles import wanted_targets
from sync.publish.segments import Existing, Wanted
from sync.publish.signatures import Unsigned
from sync.publish.texts import Text, Texts, failures

# Of 10,000 documents .91 MB in .3 s; 19 takes 4 s for .80 MB. Whoever has an older one fetches a patch; whoever has none, all
# texts, beside which eleven bytes a document are little.
_CATALOGUE_LEVEL = 12
# Bytes of the metadata beside the targets, and of one target without its name.
_METADATA, _A_TARGET = 16 * 1024, 300


@dataclass(frozen=True)
class BuildReport(Report):
    """What is published now. `bytes` is all of it, `new_bytes` what this build wrote and has to be uploaded; `signed` are the
    roles that got a new signature, none where nothing had changed; `waiting` those that have changed and lack signatures of
    keys that are not here (`Unsigned.to_json`): what they say is not public yet. By `expires` the next build is due.
    `changes` counts documents by how they differ from what was signed before (`changes.CHANGES`); `pruned` is `Pruned.to_json`.
    """

    collections: int
    documents: int
    segments: int
    objects: int
    bytes: int
    version: int
    changed: bool
    new_bytes: int
    signed: tuple[str, ...]
    waiting: tuple[dict[str, Any], ...]
    expires: str
    fingerprint: str
    changes: Mapping[str, int]
    pruned: Mapping[str, int]
    warnings: tuple[dict[str, str | None], ...]
    failures: tuple[dict[str, Any], ...]  # file, reason, seconds: what is published without its text


def build(
    repo: Repository,
    allow_restricted: bool = False,
    *,
    unsigned_out: Path | None = None,
    keep_days: int | None = None,
    now: datetime.datetime | None = None,
    told: Told = silent,
) -> BuildReport:
    """Signs, and writes `repo.public`. Raises PublishError, and then what was public before still is.

    Documents whose handling is not `public` are published only with `allow_restricted`. With `unsigned_out`, what cannot be
    signed here goes into that file, to be signed where the keys are. `keep_days`: see `pruning.days_kept`. `told` may stop it:
    then nothing new is public.
    """
    now = (now or datetime.datetime.now(datetime.UTC)).astimezone(datetime.UTC).replace(microsecond=0)
    with repo.lock():
        days = days_kept(repo, keep_days)
        collections = [found[0] for identifier in repo.collection_ids() if (found := repo.read_collection(identifier))]
        _check(collections, allow_restricted)
        collections = [*map(Derived(repo).complete, collections)]
        kept = repo.shelf.read()
        if kept.targets is None and kept.next_targets is None:
            repo.shelf.ask("targets", wanted_targets(repo, kept, now))
            kept = repo.shelf.read()
        signing = Signing(kept, repo.institutes, repo.name, now, keys.KeyRing(repo.keys, repo.passphrase))
        building = Building(repo, patches.Patches(repo.public), told)
        before = signed.collections(repo, signed.offered(kept))
        changes = compare(before.values(), collections, now.date())
        with disk_errors(repo.public):
            published = [building.collection(one, signing.offered(one.institute), before.get(one.id)) for one in collections]
            building.texts.keep()
            told("sign", 0, 0)
            following = signing.next(building.targets)
            if unsigned_out is not None:
                repo.shelf.give_away(following.waiting)
                signing_file.write_out(unsigned_out, repo, following.waiting, now)
            elif following.problem is not None:
                raise following.problem
            published = [one for one in published if one.institute in following.institutes]
            objects = building.objects(published)
            building.new_bytes += building.patches.new_bytes
            if following.files:
                undo.keep(repo, building.targets)
                building.new_bytes += write_metadata(repo, following)
                repo.keep_names_used({one.id: building.names_used[one.id] for one in published})
                repo.shelf.tidy({role: version for role, (version, _) in following.dates.items()})
                undo.tidy(repo, building.targets)
            if not following.waiting:
                building.patches.sweep()  # else what is public lists others than this build
                building.contents.sweep({segment.sha256 for one in published for segment in one.segments})
        waiting = [unsigned for unsigned in following.waiting if not unsigned.renewal]
        expires = min((date for _, date in following.dates.values()), default=now)
        pruned = prune(repo, days, now)
        return BuildReport(
            collections=len(published),
            documents=len({document.id for collection in published for document in collection.documents}),
            segments=sum(len(collection.segments) for collection in published),
            objects=len(objects),
            bytes=sum(objects.values())
            + sum(target.length for one in following.institutes for target in building.targets.get(one, {}).values()),
            version=following.version,
            changed=bool(following.signed),
            new_bytes=building.new_bytes,
            signed=following.signed,
            waiting=tuple(unsigned.to_json() for unsigned in waiting),
            expires=f"{expires:%Y-%m-%d}",
            fingerprint=repo.fingerprint,
            changes=changes.counts,
            pruned=pruned.to_json(),
            warnings=(
                *renewals(following, now),
                *pruned.warnings,
                *map(_waits, waiting),
                *(keys.exposed_warning(file) for file in keys.key_files(repo.keys) if file.exposed),
                *two_versions(published),
                *unknown_targets(published, {document.id for one in collections for document in one.documents}),
            ),
            failures=tuple(failure.to_json() for failure in failures(building.failed)),
        )


def _check(collections: list[Collection], allow_restricted: bool) -> None:
    if not any(collection.documents for collection in collections):
        raise PublishError("nothing_to_publish", say(_NOTHING))
    restricted = [document for collection in collections for document in collection.documents if document.handling != "public"]
    if restricted and not allow_restricted:
        lines = "\n".join(f"{document.id}: {document.handling}" for document in restricted)
        raise PublishError("restricted", say("{told}\n{lines}", told=say(_RESTRICTED), lines=lines), item=restricted[0].id)


def _waits(unsigned: Unsigned) -> dict[str, str | None]:
    return {"code": "waiting", "item": unsigned.role, "message": say(_WAITING, sentence=unsigned.sentence)}


class Building:
    """Collects what is to be published; writes only files with new names, which nobody knows of until the metadata says so.

    With a bound in place of patches it writes nothing, and counts what a build would write.
    """

    def __init__(self, repo: Repository, offer: patches.Patches | patches.Bound, told: Told = silent) -> None:
        self._repo = repo
        self._told = told
        self._trial = isinstance(offer, patches.Bound)
        self.texts = Texts(repo.texts)
        self.contents = Contents(repo.segments, trial=self._trial)
        self.names_used: dict[str, list[str]] = {}
        self.targets: dict[str, dict[str, TargetFile]] = {}  # by institute
        self.patches = offer
        self.failed: dict[str, Text] = {}  # by the name of the file
        self.new_bytes = 0
        self.new_texts = 0  # of segments and packed catalogues, which are what every reader fetches

    def collection(self, collection: Collection, offered: Mapping[str, TargetFile], before: Collection | None) -> Collection:
        """The collection as it is published: each file with its segment. `before`: as it is signed now."""
        targets = self.targets.setdefault(collection.institute, {})
        place = signed.place(self._repo, collection.id)
        published = self._published(place, before)
        wanted = [self._wanted(file) for document in collection.documents for file in document.files]
        useful = [one for one in wanted if one.text or one.data]
        mine = [path.rpartition("/")[2] for path in offered if path.startswith(f"{collection.id}/")]
        used = {*self._repo.names_used().get(collection.id, ()), *filter(segments.number_of, mine)}
        carried, kept = segments.distribute(useful, published, used, functools.partial(self._segment, collection.id))
        packed = {one.file.sha256 for one in useful if one.data}
        read = {one.file.sha256: one.file for one in wanted}
        for segment in kept:
            path = f"{collection.id}/{segment.name}"
            targets[path] = TargetFile(segment.length, {"sha256": segment.sha256}, path)
        documents = []
        ways = patches.Ways(before)
        for done, document in enumerate(collection.documents):
            self._told("prepare", done, len(collection.documents))
            files = tuple(
                dataclasses.replace(
                    file,
                    segment=carried.get(file.sha256),
                    packed=file.sha256 in packed,
                    unread=read[file.sha256].unread,
                    by_machine=read[file.sha256].by_machine,
                    patches=() if file.sha256 in packed else self._patches(ways, document.id, file),
                )
                for file in document.files
            )
            documents.append(dataclasses.replace(document, files=files))
        result = dataclasses.replace(collection, documents=tuple(documents), segments=tuple(kept))
        data = to_json(collection_to_json(result))
        digest = self._target(collection.id, "catalogue.json", data)
        compressed = self._compressed(place / f"{digest}.catalogue.json.zst", data)
        olds, known = patches.earlier(offered.get(f"{collection.id}/catalogue.json"), digest)
        paths = [(old, place / f"{old}.catalogue.json") for old in olds]
        new_path = place / f"{digest}.catalogue.json"
        found = self.patches.offer(paths, new_path, digest, compressed, known, level=patches.CATALOGUE_LEVEL)
        if found:
            custom = {"patches": [patch.to_json() for patch in found]}
            path = f"{collection.id}/catalogue.json"
            targets[path] = TargetFile(len(data), {"sha256": digest}, path, {"custom": custom})
        self.names_used[collection.id] = sorted(used | {segment.name for segment in kept})
        return result

    def _segment(self, collection_id: str, made: Existing, data: bytes) -> None:
        digest = self._target(collection_id, made.segment.name, data)
        self.contents.add(made, signed.place(self._repo, collection_id) / f"{digest}.{made.segment.name}")
        self.new_texts += len(data)

    def _compressed(self, path: Path, data: bytes) -> int:
        """How long `data` is, compressed into `path`; not once more where it stands there."""
        with contextlib.suppress(OSError, zstandard.ZstdError):
            before = path.read_bytes()
            if zstandard.ZstdDecompressor().decompress(before, max_output_size=len(data)) == data:
                return len(before)
        compressed = zstandard.ZstdCompressor(level=_CATALOGUE_LEVEL, write_checksum=True).compress(data)
        if self._write(path, compressed):
            self.new_texts += len(compressed)
        return len(compressed)

    def _patches(self, ways: patches.Ways, document_id: str, file: File) -> tuple[Patch, ...]:
        olds, known = ways.to(document_id, file)
        paths = [(old, self._repo.public / "objects" / old[:2] / old) for old in olds]
        return self.patches.offer(paths, self._repo.object_path(file.sha256), file.sha256, file.length, known)

    def _target(self, collection_id: str, name: str, data: bytes) -> str:
        digest = hashlib.sha256(data).hexdigest()
        path = f"{collection_id}/{name}"
        self.targets[collection_id.partition("/")[0]][path] = TargetFile(len(data), {"sha256": digest}, path)
        self._write(self._repo.public / "targets" / collection_id / f"{digest}.{name}", data)
        return digest

    def _write(self, path: Path, data: bytes) -> bool:
        """Whether it is new."""
        # At once, not when all is known: a new name that no metadata speaks of does no harm, and memory is not endless.
        new = not path.is_file() if self._trial else write_once(path, data)
        self.new_bytes += len(data) if new else 0
        return new

    def _wanted(self, file: File) -> Wanted:
        known = self.texts.kept(file.sha256)
        place = self._repo.object_place(file.sha256)
        if known is None:
            raise PublishError("text_missing", say(_NO_TEXT, file=file.name), item=file.sha256)
        if length_of(place) != file.length:
            raise PublishError("object_missing", say(_MISSING, file=file.name), item=file.sha256)
        if known.problem:
            self.failed[file.name] = known
        text = functools.partial(_bytes, self.texts.place(file.sha256)) if known.passages else None
        data = functools.partial(_bytes, place) if file.length <= segments.PACKED else None
        exact = length_of(self.texts.place(file.sha256)) if text and known.by_machine else None
        return Wanted(known.counted(file), text, data, exact)

    def _published(self, place: Path, before: Collection | None) -> list[Existing]:
        """The segments of the collection as they are published now, as far as they are really there."""
        listed = before.segments if before else ()
        found = (self.contents.of(segment, place / f"{segment.sha256}.{segment.name}") for segment in listed)
        return [one for one in found if one is not None]

    @property
    def metadata_bytes(self) -> int:
        """At the most, of what is signed over the targets: names, hashes and patches, in a wide form."""
        targets = [item for one in self.targets.values() for item in one.items()]
        return _METADATA + sum(_A_TARGET + len(path) + len(str(target.custom)) * 2 for path, target in targets)

    def objects(self, collections: list[Collection]) -> dict[str, int]:
        """Every file into public/objects; their lengths by hash."""
        lengths = {file.sha256: file.length for c in collections for document in c.documents for file in document.files}
        place = self._repo.public / "objects"
        for done, sha256 in enumerate(sorted(lengths)):
            self._told("copy", done, len(lengths))
            target = f"{place}/{sha256[:2]}/{sha256}"
            if length_of(target) == lengths[sha256]:
                continue
            if self._trial:
                self.new_bytes += lengths[sha256]
            else:
                self.new_bytes += link_object(self._repo.object_path(sha256), Path(target), sha256)
        return lengths


def _bytes(place: str) -> bytes:
    return Path(place).read_bytes()


def write_metadata(repo: Repository, following: Next) -> int:
    """In work/ first, so that versions never go back whatever becomes of public/; the timestamp last in both."""
    new = 0
    for place in (repo.metadata, repo.public / "metadata"):
        place.mkdir(parents=True, exist_ok=True)
        for name, data in following.files:
            path = place / name
            if not path.is_file() or path.read_bytes() != data:
                write(path, data)
                new += len(data) if place != repo.metadata else 0
    repo.publish_root()
    return new


_NOTHING = "There is no document to publish yet. Nothing was signed. Add a folder with `fieldshelf publish add` first."
_RESTRICTED = (
    "These documents are not labelled public, and whatever is published can be read by anybody who finds the place. "
    "Nothing was published. Take them out, or build with --allow-restricted if that is meant:"
)
_NO_TEXT = (
    "What was read out of {file} is no longer in the repository. Nothing was published. Add its folder again, and build again."
)
_MISSING = (
    "{file} is no longer in the repository as it was added. Nothing was published. Add its folder again, and build again."
)
_WAITING = "{sentence}. Until then readers see what was published before. Have it signed: build with --unsigned-out FILE."
