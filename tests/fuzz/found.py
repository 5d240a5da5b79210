"""What the fuzzer found, cut down to what shows it; each is tried in every run of the tests."""

from __future__ import annotations

from tests.fuzz import beginnings

_ODS = b"""<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">
<o:body><o:spreadsheet><table:table><table:table-row><table:table-cell>%s"""

_OPF = (
    b"<package><metadata><title>a&#xd801;b</title></metadata><manifest><item id='c' href='c.xhtml'/></manifest>"
    b"<spine><itemref idref='c'/></spine>"
)

_PROGRAM = beginnings.tar_of([("fieldshelf/a.txt", b"1" * 12)])

_REQUEST = b'{"format":1,"sources":[{"fingerprint":"a","roots":[],"versions":{"a":%s}}],"objects":"","asked":"","wanted":[]}'


def _tar(kind: bytes, content: bytes) -> bytes:
    """A member of that kind, and an empty plain one behind it."""
    members = []
    for name, its_kind, data in ((b"a", kind, content), (b"texts/%s.jsonl" % (b"a" * 64), b"0", b"")):
        header = name.ljust(100, b"\0") + b"0000644\0" * 3 + b"%011o\0" % len(data) + b"0" * 11 + b"\0" + b" " * 8 + its_kind
        members.append((header.ljust(257, b"\0") + b"ustar\x0000").ljust(512, b"\0"))
        members.append(data.ljust(-len(data) % 512 + len(data), b"\0"))
    return b"".join(members) + b"\0" * 1024


FOUND: tuple[tuple[str, bytes], ...] = (
    # A document without a name, of those that were open last time; lists of anything but places, and numbers that no page has.
    ("session", b"\xa2\x0c"),
    ("session", b'{"format":1,"front":0,"page":"home","places":["a"]}'),
    ("session", b'{"format":1,"front":0,"page":"home","places":[{"document_id":"hq/a","page":4294967296}]}'),
    ("session", b'{"format":1,"front":0,"page":"home","places":[{"document_id":"\\ud800"}]}'),
    # Settings that lie in themselves deeper than Python reads; tables in lists, and a number of 6,000 digits, written in such a
    # way that nothing of the file could be read again.
    ("settings", b"a = " + b"[" * 5000),
    ("settings", b"[later]\nlist = [{a = 1}]\n[[later.table]]\nx = 'y'\n"),
    ("settings", b"many = 0x" + b"f" * 5000),
    # A path with half a character, as another program may hand it over.
    ("brought", b'{"fieldshelf":1,"open":["/a\\ud800.fieldshelf-pack"]}'),
    # An encoded word whose Base64 is of an impossible length: the message was lost for its subject.
    ("mail", b"From: a@example.org\r\nSubject: =?utf-8?B?QsNC3?=\r\n\r\nText\r\n"),
    (
        "mhtml",
        b"From: a@example.org\r\nSubject: =?utf-8?B?QsNC3?=\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x--\r\n",
    ),
    # An encoding whose name has a zero in it.
    ("mail", b"From: a\x85@example.org\r\nTo: b\r\nContent-Type: text/plain; charset=w\x00in\r\n\r\nText\x9f\r\n"),
    ("mail", b"From: a\r\nTo: b\r\nContent-Disposition: attachment; filename*=utf\x00-6''a%20b\r\n\r\nText\r\n"),
    # The same, where the files of a message are counted.
    ("archive", b"From: a\nTo: b\nContent-Disposition: attachment; filename*=utf-\x008''a%20b\n\nText\n"),
    # Half a character as a reference, in XML that must be mended: reading the name or the text then failed.
    ("odf", _ODS % b"<&#xd800; table:x='3'><text:p>1</text:p>"),
    ("odf", _ODS % b"<text:p>1&#55296;2&#xDFFF;\xed\xa0\x80"),
    ("epub", _OPF),
    # An entity that nobody declared, where the properties of a text are.
    ("odf", _ODS % b"<text:p>1</text:p>&nobody;"),
    # Half a character as the language of a passage: a whole segment could not be entered.
    ("catalogue", b'{"text":"x","language":"\\ud800"}'),
    # Numbers without end, where a count should be.
    ("letters", _REQUEST % b"1e999"),
    ("letters", beginnings.SIGNING.replace(b'"threshold":1,"keys"', b'"threshold":1e999,"keys"')),
    # Lists in lists, deeper than they can be read.
    ("harvest", b"a = " + b"[" * 5000),
    # Addresses that begin as one of numbers does, and patterns that no machine could try.
    ("harvest", beginnings.TOML.replace(b"//example.org", b"//exa[mple.org")),
    ("harvest", beginnings.TOML.replace(b"//example.org", b"//exa[href]mple.org")),
    ("harvest", beginnings.TOML.replace(b'"[0-9]+"', b'"a{99999999999}"')),
    ("harvest", beginnings.TOML.replace(b'"[0-9]+"', b'"' + b"(" * 900 + b")" * 900 + b'"')),
    ("harvest", beginnings.TOML.replace(b'"[0-9]+"', b'"[[a]"')),
    # Half a character as a mirror.
    ("letters", beginnings.CARD.replace(b"https://example.org", b"\\ud800")),
    # A row so far below that a million were filled in before it, each looked at cell by cell.
    ("workbook", beginnings.NUMBERS.replace(b'r="3"', b'r="36666666666666666666666666"')),
    # A key that is a number, and half a character as the name of a role.
    ("edited", b"\x05z\x04"),
    ("edited", b"\x05\xc7\x0e"),
    # Half a character in what has changed in a new version of the program.
    ("release", b">\x00\t\x0e"),
    # An archive that is endlessly long.
    ("release", b"\x0b\x0b\x9b\x0a"),
    # An archive that ends within a file, and a folder that has bytes of its own.
    ("program", _PROGRAM[:521]),
    ("program", _PROGRAM[:156] + b"5" + _PROGRAM[157:]),
    # A prefix that nobody declared.
    ("feed", b"<rss><channel><item><dc:title>x</dc:title></item></channel></rss>"),
    ("opds", b"<feed><entry><dc:title>x</dc:title></entry></feed>"),
    # Kinds of members that a segment never has: what they carry was parsed before it was refused.
    ("segment", _tar(b"x", b"22 GNU.sparse.major=1\n22 GNU.sparse.minor=0\n28 GNU.sparse.realsize=12x\n")),
    ("segment", _tar(b"x", b"9" * 5000 + b" a=b\n")),
    # What was left of one half of a character around another.
    ("xml", b"<a>&#xd8&#xd801;01;"),
    # A page with nothing but what stands on every page.
    ("differences", b"2\x0cOrFou; \xe4\xb8\x89ne. raddede.0FoT"),
)
