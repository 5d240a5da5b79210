"""What runs in a child process: one page of a site, from anybody, as its links and what stands around them.

A few kilobytes of HTML can keep a parser busy for hours, or fill any memory; the limits of the child are set by `site.py`.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from resources.children.processes import Handlers
from resources.extraction.bounded_html import bounded
from resources.extraction.html import decode_html

_MOST_LINKS = 5000
_LONGEST = 300  # characters of a text
_LONGEST_LINK = 2000
_HEADING = re.compile("h[1-6]")
_SILENT = frozenset({"a", "script", "style", "noscript", "template", "svg"})
_AROUND = " \t\n|/\\·•,;:()[]–—-"


def handlers() -> Handlers:
    return {"page": page}


def page(path: str, links: str, item: str, title: str, tabs: str, panels: str) -> dict[str, Any]:
    """{base, language, links, cut}; a link is {href, text, heading, tab, item, title, group, around}: `item` is the number of
    the item that it stands in, None outside of any, `group` that of its parent, `title` and `around` what these are called."""
    tree = LexborHTMLParser(bounded(decode_html(Path(path).read_bytes())))
    base, root = tree.css_first("base[href]"), tree.root
    walk = _Walk(tree, links, item, title, tabs, panels)
    if tree.body is not None:
        walk.run(tree.body)
    return {
        "base": _attribute(base, "href") if base else "",
        "language": _attribute(root, "lang")[:20] if root else "",
        "links": walk.found,
        "cut": walk.cut,
    }


class _Walk:
    def __init__(self, tree: LexborHTMLParser, links: str, item: str, title: str, tabs: str, panels: str) -> None:
        self.found: list[dict[str, Any]] = []
        self.cut = False
        self._links = {node.mem_id for node in tree.css(links)}
        self._items = {node.mem_id for node in tree.css(item)} if item else set()
        self._panels = {node.mem_id for node in tree.css(panels)} if panels else set()
        self._title = title
        self._labels = {name: _text(node) for node in (tree.css(tabs) if tabs else ()) for name in _targets(node)}
        self._headings: dict[int, str] = {}
        self._open: list[tuple[LexborNode, str]] = []  # items and panels around here, with what they are called
        self._numbers: dict[int, int] = {}
        self._around: dict[int, str] = {}

    def run(self, top: LexborNode) -> None:
        """Every node once, without recursion: the tree may be as deep as it likes."""
        node: LexborNode | None = top
        while node is not None:
            self._enter(node)
            if node.child is not None:
                node = node.child
                continue
            while node is not None:
                if self._open and self._open[-1][0].mem_id == node.mem_id:
                    self._open.pop()
                if node.mem_id == top.mem_id:
                    return
                if node.next is not None:
                    node = node.next
                    break
                node = node.parent

    def _enter(self, node: LexborNode) -> None:
        tag, key = node.tag or "", node.mem_id
        if _HEADING.fullmatch(tag):
            level = int(tag[1])
            self._headings = {one: text for one, text in self._headings.items() if one < level} | {level: _text(node)}
        if key in self._items:
            named = node.css_first(self._title) if self._title else None
            self._open.append((node, (_text(named) if named else "") or _own_text(node)))
        elif key in self._panels:
            self._open.append((node, self._labels.get(_attribute(node, "id"), "")))
        if key in self._links and (href := _attribute(node, "href").strip()) and len(href) <= _LONGEST_LINK:
            if len(self.found) >= _MOST_LINKS:
                self.cut = True
            else:
                self.found.append(self._link(node, href))

    def _link(self, node: LexborNode, href: str) -> dict[str, Any]:
        item = next((one for one in reversed(self._open) if one[0].mem_id in self._items), None)
        tab = next((text for one, text in reversed(self._open) if one.mem_id in self._panels), "")
        parent = node.parent or node
        if parent.mem_id not in self._around:
            self._around[parent.mem_id] = _own_text(parent)
        return {
            "href": href,
            "text": _text(node) or _attribute(node, "title")[:_LONGEST],
            "heading": next((text for _, text in sorted(self._headings.items(), reverse=True) if text), ""),
            "tab": tab,
            "item": self._number(item[0]) if item else None,
            "title": item[1] if item else "",
            "group": self._number(parent),
            "around": self._around[parent.mem_id],
        }

    def _number(self, node: LexborNode) -> int:
        return self._numbers.setdefault(node.mem_id, len(self._numbers))


def _targets(tab: LexborNode) -> list[str]:
    """The ids of what a tab shows."""
    names = ("href", "data-bs-target", "data-target", "aria-controls")
    return [target.lstrip("#") for name in names if (target := _attribute(tab, name))]


def _attribute(node: LexborNode, name: str) -> str:
    return node.attributes.get(name) or ""


def _text(node: LexborNode) -> str:
    return " ".join(node.text(separator=" ").split())[:_LONGEST]


def _own_text(top: LexborNode) -> str:
    """The words in it that are no link, without what stands between links."""
    parts: list[str] = []
    length = 0
    node = top.child
    while node is not None and length < 4 * _LONGEST:
        silent = node.tag in _SILENT
        if node.tag == "-text" and (text := (node.text_content or "")[: 4 * _LONGEST].strip(_AROUND)):
            parts.append(text)
            length += len(text)
        if node.child is not None and not silent:
            node = node.child
            continue
        while node is not None and node.next is None:
            node = node.parent
            if node is not None and node.mem_id == top.mem_id:
                node = None
        node = node.next if node is not None else None
    return " ".join(" ".join(parts).split())[:_LONGEST]
