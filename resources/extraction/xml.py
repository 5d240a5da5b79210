"""XML out of foreign archives: no entities, no DTD, no network, what is broken is mended as far as it goes."""

from __future__ import annotations

import re

from lxml import etree

from resources.extraction import problems

# With what it declares: entities that stand for each other, by the thousand million.
_DOCTYPE = re.compile(rb"<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>", re.DOTALL)

# Halves of characters, written as references or as bytes: a tree that was mended around them has text that is none.
_HALVES = re.compile(
    rb"&#(?:x0*d[89a-f][0-9a-f]{2}|0*5(?:529[6-9]|5[3-9]\d\d|[67]\d{3}));|\xed[\xa0-\xbf][\x80-\xbf]", re.IGNORECASE
)


def parse_xml(data: bytes) -> etree._Element:
    """The root. ContentError damaged."""
    root, whole = _parsed(data)
    if not whole and _HALVES.search(data):
        data = _HALVES.sub(b"&#xfffd;", data)  # not with nothing: what stands around one may be one, joined
        root, whole = _parsed(data)
    if not whole and b"<!ENTITY" in data:
        root, _ = _parsed(_without_declarations(data))
    if root is None:
        raise problems.damaged()
    return root


def _without_declarations(data: bytes) -> bytes:
    """Looked for at one place only: from each of many, each search for the end would go through all that follows."""
    declared = _DOCTYPE.match(data, max(0, data.find(b"<!DOCTYPE")))
    return data[: declared.start()] + data[declared.end() :] if declared else data


def _parsed(data: bytes) -> tuple[etree._Element | None, bool]:
    """The root, where there is one, and whether nothing had to be mended."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=True,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    return root, not len(parser.error_log)


def local(node: etree._Element | None) -> str:
    """An element's name without its namespace; "" for comments and the like."""
    return node.tag.rpartition("}")[2] if node is not None and isinstance(node.tag, str) else ""


def text_of(node: etree._Element) -> str:
    return "".join(map(str, node.itertext()))
