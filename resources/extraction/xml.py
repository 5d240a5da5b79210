"""XML out of foreign archives: no entities, no DTD, no network, what is broken is mended as far as it goes."""

from __future__ import annotations

from lxml import etree

from resources.extraction import problems


def parse_xml(data: bytes) -> etree._Element:
    """The root. ContentError damaged."""
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
    if root is None:
        raise problems.damaged()
    return root


def local(node: etree._Element | None) -> str:
    """An element's name without its namespace; "" for comments and the like."""
    return node.tag.rpartition("}")[2] if node is not None and isinstance(node.tag, str) else ""


def text_of(node: etree._Element) -> str:
    return "".join(map(str, node.itertext()))
