"""What `sent` begins with: one of each that is as it should be, small, and with as many of its parts as may be."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import tarfile
import warnings
import zipfile
import zlib
from collections.abc import Iterable

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.formats import encode_canonical

from sync.publish import workbook

CUT = b"\n%%%%\n"  # between the parts of what is several files


def tar_of(members: Iterable[tuple[str, bytes]]) -> bytes:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for name, content in members:
            member = tarfile.TarInfo(name)
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    return made.getvalue().rstrip(b"\0") + b"\0" * 1024


def zip_of(*members: tuple[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in members:
            archive.writestr(name, content)
    return made.getvalue()


ARCHIVES = (
    zip_of(("a/b.txt", b"1"), ("in.zip", zip_of(("c.txt", b"2"), ("../d", b"3")))),
    b"From: a\r\nTo: b\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Disposition: attachment; "
    b'filename="../a.pdf"\r\n\r\n1\r\n--x--\r\n',
)
LINE = b'{"page":1,"label":"One","text":"Leave of absence","language":"en"}\n{"text":"x"}\n'
CATALOGUE = {
    "format": 1,
    "id": "example/guidance",
    "titles": {"en": "Guidance", "fr": "Directives"},
    "missions": ["UNEXAMPLE"],
    "authorities": ["example"],
    "segments": [{"name": "segment-en-1.tar.zst", "sha256": "a" * 64, "length": 10, "language": "en"}],
    "documents": [
        {
            "id": "example/leave",
            "kind": "policy",
            "titles": {"en": "Leave"},
            "reference": "2020.1",
            "themes": ["Leave"],
            "issued": "2020-01",
            "effective": "2020-01-02",
            "review": "2022",
            "editions": {"fr": "2021"},
            "declared_status": "in_force",
            "relations": [{"kind": "supersedes", "target": "example/old"}],
            "collection_paths": [["A", "B"]],
            "minutes": 45,
            "learners": [4, 12],
            "files": [
                {"sha256": "b" * 64, "length": 5, "media_type": "application/pdf", "language": "en", "name": "leave.pdf",
                 "pages": 3, "packed": True, "patches": [{"from": "c" * 64, "length": 3}], "unread": 1}
            ],
        }
    ],
}  # fmt: skip
RSS = (
    b'<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    b'xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title><language>en</language><item>'
    b"<title>One &amp;amp; two</title><link>/a</link><guid>a</guid><pubDate>Mon, 02 Jan 2023 10:00:00 +0000</pubDate>"
    b"<category>Leave</category><dc:creator>A</dc:creator><c:encoded>&lt;p&gt;x&lt;/p&gt;</c:encoded></item></channel></rss>"
)
ATOM = (
    b'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><link rel="next" href="?2"/><author><name>A</nam'
    b"e></author><entry>"
    b'<id>urn:1</id><title type="html">&lt;b&gt;T&lt;/b&gt;</title><updated>2023-01-02T03:04:05Z</updated><link href="/p" '
    b'type="text/html"/><category term="x" label="X"/><content type="xhtml"><div xmlns="http://www.w3.org/1999'
    b'/xhtml"><p>y</p>'
    b"</div></content><rights>r</rights></entry></feed>"
)
JSON_FEED = (
    b'{"version":"https://jsonfeed.org/version/1.1","language":"en","next_url":"?2","items":[{"id":1,"url":"/a","title":"T",'
    b'"content_html":"<p>x</p>","date_published":"2023-01-02","tags":["a"],"authors":[{"name":"A"}]}]}'
)
OPDS = (
    b'<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/terms/"><link rel="next" href="?2'
    b'" type="application'
    b'/atom+xml"/><entry><id>urn:1</id><title>Book</title><dc:language>en</dc:language><dc:issued>2020</dc:iss'
    b"ued><author><name>"
    b'A</name></author><category label="L" term="t"/><rights>CC</rights><link rel="http://opds-spec.org/acquis'
    b'ition/open-access" '
    b'href="/b.epub" type="application/epub+zip" length="123"/><link rel="alternate" type="text/html" href="/p'
    b'"/></entry><entry>'
    b'<title>More</title><link rel="subsection" href="/m" type="application/atom+xml"/></entry></feed>'
)
OPDS_2 = (
    b'{"metadata":{"title":"T"},"links":[{"rel":"next","href":"?2","type":"application/opds+json"}],"groups":['
    b'{"links":[{"rel":'
    b'"self","href":"/g","type":"application/opds+json"}],"publications":[]}],"navigation":[{"href":"/n"}],"publications":[{'
    b'"metadata":{"title":{"en":"Book"},"identifier":"urn:1","language":["en"],"author":{"name":{"en":"A"}},"p'
    b'ublished":"2020",'
    b'"subject":["s"]},"links":[{"rel":"http://opds-spec.org/acquisition","href":"/b.pdf","type":"application/pdf"}]}]}'
)
ROBOTS = (
    b"User-agent: *\nDisallow: /a*b$\nAllow: /\nCrawl-delay: 2.5\nUser-agent: fieldshelf\nDisallow:\nSitemap: "
    b"https://e.org/s#x\n"
)
SITE = (
    b"<html lang=en><base href=/x/><h2>Leave</h2><div role=tab href='#t'>2020</div><div class=tab-pane id=t><u"
    b"l><li><b>One</b> "
    b"<a href='a.pdf'>PDF</a> | <a href='b.pdf' title=F></a></ul></div><table><tr><td>R<td><a href=c>C</a></table></html>"
)
TOML = (
    b'[harvest]\ntype = "site"\nurl = "https://example.org/a"\nterms = "CC"\npermission = "yes"\nkind = "polic'
    b'y"\nlanguage = "en"\n'
    b'themes = ["a"]\nhosts = ["b.example.org"]\ndelay = 2.5\nmax_bytes = "5M"\nmax_documents = 10\n[site]\nstart = ["/a"]\n'
    b'pages = ["/a/*"]\ndepth = 2\nreference = "[0-9]+"\nsitemap = false\n[site.kinds]\npolicy = ["Policy"]\n['
    b'site.languages]\nE = "en"\n'
)
HASHES = base64.b64encode(zlib.compress(b"abcdef")).decode()
REQUEST = json.dumps(
    {
        "format": 1,
        "made": "2026-01-02",
        "sources": [{"fingerprint": "a" * 64, "roots": ["b" * 64], "versions": {"timestamp": 3}}],
        "objects": HASHES,
        "asked": HASHES,
        "wanted": [{"collection": "example/a", "documents": True, "languages": ["en"], "roles": [], "max_size": 5}],
    }
).encode()


def _root() -> bytes:
    key = Ed25519PrivateKey.from_private_bytes(b"a key of a test, known to all!!!")
    public = {"public": key.public_key().public_bytes_raw().hex()}
    alone = {"keyids": ["k"], "threshold": 1}
    signed = {
        "_type": "root",
        "consistent_snapshot": True,
        "expires": "2030-01-01T00:00:00Z",
        "keys": {"k": {"keytype": "ed25519", "keyval": public, "scheme": "ed25519"}},
        "roles": {"root": alone, "timestamp": alone, "snapshot": alone, "targets": alone},
        "spec_version": "1.0.31",
        "version": 1,
        "x-fieldshelf-name": "Example",
    }
    signature = key.sign((encode_canonical(signed) or "").encode())
    return json.dumps({"signatures": [{"keyid": "k", "sig": signature.hex()}], "signed": signed}).encode()


ROOT = _root()
CARD = json.dumps({"root": ROOT.decode(), "mirrors": ["https://example.org"]}).encode()
SIGNING = (
    b'{"format":1,"repository":"r","publisher":"P","made":"2026-01-02T03:04:05Z","unsigned":[{"role":"root","metadata":%s,'
    b'"needs":[{"threshold":1,"keys":["k"]}]}]}' % ROOT
)
BAGIT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
PACK = CUT.join(
    (
        b"%s  data/a.pdf\n%s *data/b%%25c/d.pdf\n" % (hashlib.sha256(b"1").hexdigest().encode(), b"b" * 64),
        b"%s  bag-info.txt\n%s  fieldshelf/metadata/1.root.json\n" % (b"c" * 64, b"d" * 64),
        b"Payload-Oxum: 1.1\nContact: a\n b\n",
        json.dumps({"format": 1, "root": ROOT.decode(), "institute": "example", "complete": True}).encode(),
        b'{"signed":{"x-fieldshelf-signed":"2026-01-02T03:04:05Z"}}',
        BAGIT,
    )
)
SHEET = (
    "file,id,kind,title.en,language,issued,supersedes,collection_path,learners,themes\na.pdf,a,policy,'=A,en,0"
    "2/01/2020,b,A > B,4-12,x; y\n"
)
COLUMNS = ("file", "kind", "issued", "edition")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    EMPTY = workbook.write(COLUMNS, [dict(zip(COLUMNS, ("a.pdf", "policy", "2020-01", ""), strict=True))], {})
with zipfile.ZipFile(io.BytesIO(EMPTY)) as _parts:
    FIRST_PAGE = _parts.read("xl/worksheets/sheet1.xml")
NUMBERS = (
    b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r='
    b'"A1" t="inlineStr"><is>'
    b'<t>file</t></is></c><c r="B1" t="str"><v>issued</v></c></row><row r="3"><c r="A3"><v>2010.1</v></c><c r='
    b'"B3" t="d"><v>2020-01-02'
    b'</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#REF!</v></c></row></sheetData></worksheet>'
)
FRONT = (
    "DEPARTMENT OF EXAMPLES\n\nPolicy\n\nLeave of Absence\n\nApproved by:\tA. Example, Under-Secretary\nEffect"
    "ive date: 1 January 2020\n"
    "Review date: 2022-01\nRef. 2020.01\nContact: desk@example.org\n\f生效日期：二〇二〇年一月一日\nتاريخ النفاذ: ١ كانون ال"
    "ثاني ٢٠٢٠\nДата: 1 января 2020 г."
)
CITED = (
    "See A/RES/49/37, ST/SGB/2018/1 and S/2015/446-A/70/95; policy 2019.14 (Ref. 2020.01), DPKO/DFS 2016.5, ИКАО, 第2020.3号, "
    "E/CN.4/2005/102/Add.1, https://example.org/A/1 and ＵＮ／12."
)
