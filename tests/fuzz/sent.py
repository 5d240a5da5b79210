"""What servers, publishers, sticks and people send that is no document: catalogues, segments, packs, sheets, feeds, queries.

Each is given to the function that the program gives it to, and may be refused only as that function says.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import itertools
import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

import zstandard

from resources.answers import differences
from resources.catalogue_format import collection_from_json, collection_to_json
from resources.errors import ContentError, PackError, PublishError, SourceError, UsageError
from resources.extraction import container, detect, front_page
from resources.extraction.bounded_xml import bounded_sheet, mended
from resources.extraction.xml import parse_xml
from resources.fulltext import query
from resources.models import Passage
from resources.store.segments import SegmentLimits, passages_from_jsonl, read_segment
from resources.words import citations
from resources.words.text import units
from sync.first_root import claimed_title, read_root_file
from sync.harvest import feeds, markup, opds, robots, site_page
from sync.harvest.addresses import canonical
from sync.harvest.configuration import Configuration, parse_configuration
from sync.harvest.files import file_name
from sync.harvest.profile import read_profile
from sync.harvest.records import date, language
from sync.packs import bag
from sync.packs.opened import open_pack
from sync.packs.request import read_request
from sync.publish import signing_file, table
from sync.publish.cells import Reading
from tests.fuzz import beginnings
from tests.fuzz.target import Target, each

_BLOCK = 512  # bytes, of a tar
_FEED = "https://news.example.org/feed"


def _writable(*texts: str | None) -> None:
    """It can be kept, shown and sent: nothing is half a character."""
    for text in texts:
        (text or "").encode()


def _catalogue(data: bytes, _: Path) -> None:
    with contextlib.suppress(ValueError, RecursionError):  # as its readers do
        found = collection_from_json(json.loads(data))
        again = collection_from_json(collection_to_json(found))
        assert again == found, "written and read again, it is something else"
        json.dumps(collection_to_json(found), ensure_ascii=False).encode()


def _passages(data: bytes, _: Path) -> None:
    with contextlib.suppress(ContentError):
        for passage in passages_from_jsonl(data):
            _writable(passage.text, passage.label, passage.language)


def _summed(header: bytes) -> bytes:
    return header[:148] + b"%06o\0 " % (sum(header[:148]) + 8 * 32 + sum(header[156:])) + header[156:]


def _segment(data: bytes, file: Path) -> None:
    """Its headers get the check sums that they should have: nothing else would ever be read."""
    blocks = [data[place : place + _BLOCK] for place in range(0, len(data), _BLOCK)]
    summed = b"".join(_summed(block) if block[257:262] == b"ustar" else block for block in blocks)
    file.write_bytes(zstandard.ZstdCompressor(level=1).compress(summed))
    with contextlib.suppress(ContentError):
        for kind, sha256, content in read_segment(file, SegmentLimits(1 << 20, 1 << 19, 100)):
            assert kind == "text" or hashlib.sha256(content).hexdigest() == sha256, "not what it is called"


def members(data: bytes, file: Path) -> None:
    file.write_bytes(data)
    for kind in (detect.ZIP, detect.EML):
        with contextlib.suppress(ContentError):
            for member in container.members(str(file), kind)[:20]:
                name = member["name"]
                assert name and not name.startswith("/") and ".." not in name.split("/"), "a name that leads elsewhere"
                _writable(name)
                with contextlib.suppress(ContentError):
                    container.member(str(file), kind, member["place"])
    with contextlib.suppress(ContentError):
        container.member(str(file), detect.ZIP, [0, 1])


def _xml(data: bytes, _: Path) -> None:
    bounded_sheet(mended(data))
    bounded_sheet(data)
    with contextlib.suppress(ContentError):
        _writable(*map(str, parse_xml(data).itertext("*")))


def _sheet(suffix: str, around: Callable[[bytes], bytes] = bytes) -> Callable[[bytes, Path], None]:
    def run(data: bytes, file: Path) -> None:
        file = file.with_suffix(suffix)
        file.write_bytes(around(data))
        with contextlib.suppress(PublishError):
            found = table.read(file)
            reading = Reading(found, "example")
            for row, cells in itertools.islice(found.rows, 50):
                for column, text in cells.items():
                    if column in reading.columns:
                        reading.parse(row, reading.columns[column], text)

    return run


def _workbook(data: bytes) -> bytes:
    """One whose first page is `data`."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(beginnings.EMPTY)) as empty, zipfile.ZipFile(made, "w") as archive:
        for name in empty.namelist():
            archive.writestr(name, data if name == "xl/worksheets/sheet1.xml" else empty.read(name))
    return made.getvalue()


@dataclass(frozen=True)
class _Given:
    """What stands at an address, as a fetcher gives it."""

    data: bytes
    url: str = _FEED

    def read(self) -> bytes:
        return self.data


class Server:
    """Gives the same for the first address, and nothing for all others."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._asked = False

    def get(self, url: str, **_: object) -> _Given:
        if self._asked:
            raise SourceError("not_found", "nothing there")
        self._asked = True
        return _Given(self._data)

    def address(self, link: str, base: str) -> str | None:
        try:
            found = canonical(urljoin(base, link.strip()))
        except ValueError:
            return None
        return found if found.startswith("https://") else None


def _feed(data: bytes, _: Path) -> None:
    with contextlib.suppress(SourceError):
        base, tree = markup.page(Server(data), _FEED, ("rss", "feed", "RDF"))  # type: ignore[arg-type]
        items, further = feeds.read(tree, base)
        for item in itertools.islice(items, 200):
            _writable(item.identity, item.title, item.page, item.rights, item.author, *item.themes, language(item.language))
            date(item.said)
            _writable(file_name(item.title, "text/html"))
        Server(b"").address(further or "", base)


def _opds(data: bytes, _: Path) -> None:
    configuration = Configuration(type="opds", url=_FEED)
    with contextlib.suppress(SourceError):
        for record in opds.harvest(configuration, Server(data)).records:  # type: ignore[arg-type]
            _writable(record.identity, record.new_slug(), record.rights, record.attribution, record.page, *record.themes)
            _writable(*record.titles, *record.titles.values(), *(file.name for file in record.files))


def _robots(data: bytes, _: Path) -> None:
    rules = robots.parse(data.decode("utf-8", "replace"))
    for url in ("https://example.org/", "https://example.org/a/b.pdf?x=1#y"):
        rules.permits(url)
    for address in rules.sitemaps:
        with contextlib.suppress(ValueError):
            assert canonical(canonical(address)) == canonical(address), "an address that is written in two ways"


def _page(data: bytes, file: Path) -> None:
    file.write_bytes(data)
    found = site_page.page(str(file), "a[href]", "li, tr", "b, td", "[role=tab]", ".tab-pane")
    json.dumps(found, ensure_ascii=False).encode()


def _harvest(data: bytes, file: Path) -> None:
    with contextlib.suppress(UsageError):
        read_profile(parse_configuration(data.decode("utf-8", "replace"), file))


def _request(data: bytes, file: Path) -> None:
    file.write_bytes(data)
    with contextlib.suppress(PackError):
        found = read_request(file)
        found.has("0" * 64)
        found.knows([b""])


def _card(data: bytes, file: Path) -> None:
    file.write_bytes(data)
    with contextlib.suppress(UsageError, SourceError):
        root, mirrors = read_root_file(file)
        _writable(claimed_title(root), *mirrors)


def _signing(data: bytes, file: Path) -> None:
    file.write_bytes(data)
    with contextlib.suppress(PublishError):
        found = signing_file.read(file)
        found.to_bytes()
        for item in found.items:
            _writable(*item.lines(), *item.lacking)


def _pack(data: bytes, file: Path) -> None:
    """Its lists, one after the other; of the payload there is one file."""
    folder = file.with_name("pack")
    (folder / "data").mkdir(parents=True, exist_ok=True)
    (folder / "fieldshelf" / "metadata").mkdir(parents=True, exist_ok=True)
    (folder / "data" / "a.pdf").write_bytes(b"1")
    parts = [*data.split(beginnings.CUT), b"", b"", b"", b"", b""]
    names = (bag.MANIFEST, bag.TAG_MANIFEST, bag.INFO, bag.MARKER, "fieldshelf/metadata/timestamp.json", bag.BAGIT)
    for name, part in zip(names, parts, strict=False):
        (folder / name).write_bytes(part or beginnings.BAGIT if name == bag.BAGIT else part)
    with contextlib.suppress(PackError):
        for path in (found := bag.read(folder)).files:
            assert path.startswith("data/") and ".." not in path.split("/"), "a path that leads elsewhere"
        bag.verify(found)
    with contextlib.suppress(PackError):
        _writable(open_pack(folder).title)


def _query(data: bytes, _: Path) -> None:
    found = query.parse(data.decode("utf-8", "surrogatepass" if b"\xed" in data else "replace") if _decodes(data) else "")
    assert len(found.terms) <= 80 and all(term.words for term in found.terms)
    hash(found)


def _decodes(data: bytes) -> bool:
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return b"\xed" not in data
    return True


def _citations(data: bytes, _: Path) -> None:
    text = data.decode("utf-8", "replace")
    before = 0
    for found in citations.find(text, latest_year=2026):
        assert before <= found.start < found.end <= len(text), "references that lie in each other"
        before = found.start
        _writable(found.key, found.written)
    for start, end, _word, _han in units(text):
        assert 0 <= start < end <= len(text)


def _front_page(data: bytes, _: Path) -> None:
    pages = data.decode("utf-8", "replace").split("\f")
    suggested = front_page.suggest([Passage(text, number, None, None) for number, text in enumerate(pages, 1)])
    for one in suggested:
        assert one.value and one.sentence
        _writable(one.value, one.sentence)


def _differences(data: bytes, _: Path) -> None:
    old, _cut, new = data.decode("utf-8", "replace").partition("\f")
    found = differences.compare([Passage(old, 1, None, None)], [Passage(new, 1, None, None)], wrapped_old=True)
    again = differences.compare([Passage(old, 1, None, None)], [Passage(old, 1, None, None)])
    assert found.problem or isinstance(found.changes, (list, tuple))
    assert again.problem or not again.changes, "a text differs from itself"


def _of(*modules: str) -> tuple[str, ...]:
    return tuple(f"sync.{module}" for module in modules)


SENT: dict[str, Target] = {
    "catalogue": Target(
        each(_catalogue, _passages),
        (json.dumps(beginnings.CATALOGUE).encode(), beginnings.LINE),
        ("resources.catalogue_format", "resources.models", "resources.store.segments"),
    ),
    "segment": Target(
        _segment,
        (
            beginnings.tar_of(
                [(f"texts/{'a' * 64}.jsonl", beginnings.LINE), (f"objects/{hashlib.sha256(b'1').hexdigest()}", b"1")]
            ),
            beginnings.tar_of([("x" * 120, b"1")]),
        ),
        ("resources.store.segments", "tarfile"),
    ),
    "xml": Target(
        _xml,
        (beginnings.NUMBERS, b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;<x:c r="AAA1"/></a>', b"<a><b>&#xd800;"),
        (
            "resources.extraction.xml",
            "resources.extraction.bounded_xml",
        ),
    ),
    "sheet": Target(
        _sheet(".csv"),
        (beginnings.SHEET.encode(), b"sep=;\n" + beginnings.SHEET.replace(",", ";").encode()),
        _of("publish.table", "publish.cells", "publish.values"),
    ),
    "workbook": Target(
        _sheet(".xlsx", _workbook), (beginnings.FIRST_PAGE, beginnings.NUMBERS), _of("publish.workbook", "publish.table")
    ),
    "feed": Target(
        _feed,
        (beginnings.RSS, beginnings.ATOM, beginnings.JSON_FEED),
        _of("harvest.feeds", "harvest.markup", "harvest.records"),
    ),
    "opds": Target(_opds, (beginnings.OPDS, beginnings.OPDS_2), _of("harvest.opds", "harvest.markup", "harvest.records")),
    "robots": Target(_robots, (beginnings.ROBOTS,), _of("harvest.robots", "harvest.addresses")),
    "site": Target(_page, (beginnings.SITE,), _of("harvest.site_page")),
    "harvest": Target(_harvest, (beginnings.TOML,), _of("harvest.configuration", "harvest.profile")),
    "pack": Target(_pack, (beginnings.PACK,), _of("packs.bag", "packs.opened")),
    "letters": Target(
        each(_request, _card, _signing),
        (beginnings.REQUEST, beginnings.CARD, beginnings.ROOT, beginnings.SIGNING),
        _of("packs.request", "first_root", "publish.signing_file"),
    ),
    "query": Target(
        _query,
        ('"peace keeping" -old kind:policy lang:fr before:2020 ref:A/RES/49/37 l\'accord 维和行动 when may it'.encode(),),
        (
            "resources.fulltext.query",
            "resources.words.references",
            "resources.words.text",
        ),
    ),
    "text": Target(
        each(_citations, _front_page),
        (beginnings.CITED.encode(), beginnings.FRONT.encode()),
        (
            "resources.words.citations",
            "resources.words.references",
            "resources.extraction.front_page",
            "resources.extraction.front_page_dates",
            "resources.extraction.front_page_lines",
            "resources.extraction.front_page_words",
        ),
    ),
    "differences": Target(
        _differences, ("One. Two is here.\nThree\fOne. Two was here.\nFour; 三。".encode(),), ("resources.answers.differences",)
    ),
}
