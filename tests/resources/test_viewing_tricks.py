"""What pages do to run, to load or to send something: none of it is in the page that is shown, whatever it came in."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from resources.extraction import media_type
from resources.viewing import Viewer
from tests.resources.test_viewing import check_harmless
from tests.support import documents

FAR = "t.example"  # nothing may name it: there is no link to it among these that somebody may click
RUN = "gone()"
HTML = "data:text/html;base64,PHNjcmlwdD5nb25lKCk8L3NjcmlwdD4="
TRICKS = {
    "script": f"<script>{RUN}</script>",
    "script from elsewhere": f"<script src=//{FAR}/a.js></script>",
    "script in capitals": f"<ScRiPt>{RUN}</sCrIpT>",
    "script with a slash": f"<script/x>{RUN}</script>",
    "script in a script": f"<scr<script>ipt>{RUN}</scr</script>ipt>",
    "module": f"<script type=module>import '//{FAR}/a.js'</script>",
    "handler": f"<p onmouseover={RUN}>x</p>",
    "handler behind a slash": f"<p/onclick={RUN}>x</p>",
    "handler behind a newline": f"<p\nonclick\n=\n{RUN}>x</p>",
    "handler in a details": f"<details open ontoggle={RUN}>x</details>",
    "picture": f"<img src=//{FAR}/1.png alt=x>",
    "picture of many": f"<img srcset='//{FAR}/1.png 1x' alt=x><picture><source srcset=//{FAR}/2.png></picture>",
    "picture that fails": f"<img src=x onerror={RUN}>",
    "picture of an input": f"<input type=image src=//{FAR}/1.png>",
    "lazy picture": f"<img loading=lazy src=//{FAR}/1.png alt=x>",
    "background": f"<table background=//{FAR}/1.png><tr><td background=//{FAR}/2.png>x</table>",
    "style with an address": f"<p style='background:url(//{FAR}/1.png)'>x</p>",
    "style with an escaped address": f"<p style='background:\\75\\72\\6c(//{FAR}/1.png)'>x</p>",
    "style with a set of pictures": f"<p style='background:image-set(\"//{FAR}/1.png\" 1x)'>x</p>",
    "style with an expression": f"<p style='width:expression({RUN})'>x</p>",
    "sheet": f"<style>@import url(//{FAR}/a.css); p{{background:url(//{FAR}/1.png)}}</style>",
    "sheet from elsewhere": f"<link rel=stylesheet href=//{FAR}/a.css>",
    "font": f"<style>@font-face{{font-family:a;src:url(//{FAR}/a.woff)}}</style><p style='font-family:a'>x</p>",
    "fetched before": f"<link rel=preload href=//{FAR}/a as=image><link rel=dns-prefetch href=//{FAR}>",
    "icon": f"<link rel=icon href=//{FAR}/a.ico>",
    "refresh": f"<meta http-equiv=refresh content='0;url=//{FAR}/'>",
    "refresh to a page within": f"<meta http-equiv=refresh content='0;url={HTML}'>",
    "policy": f"<meta http-equiv=content-security-policy content='report-uri //{FAR}'>",
    "base": f"<base href=//{FAR}/><a href=x>y</a>",
    "frame": f"<iframe src=//{FAR}/></iframe>",
    "frame of its own": f"<iframe srcdoc='<script>{RUN}</script>'></iframe>",
    "frame with a page within": f"<iframe src='{HTML}'></iframe>",
    "frames": f"<frameset onload={RUN}><frame src=//{FAR}/></frameset>",
    "object": f"<object data=//{FAR}/a.swf><param name=movie value=//{FAR}/b.swf></object>",
    "embedded": f"<embed src=//{FAR}/a.swf><applet code=//{FAR}/a.class></applet>",
    "form": f"<form action=//{FAR}/><input name=a value=b><button formaction=//{FAR}/>x</button></form>",
    "form that sends itself": f"<form id=f action=//{FAR}/></form><input form=f autofocus onfocus={RUN}>",
    "select": f"<select onfocus={RUN} autofocus><option>x</select><textarea autofocus onfocus={RUN}>y</textarea>",
    "link that runs": f"<a href='javascript:{RUN}'>x</a>",
    "link that runs, in entities": f"<a href='&#106;avascript&colon;{RUN}'>x</a>",
    "link that runs, with a tab": f"<a href='java\tscript:{RUN}'>x</a>",
    "link that runs, behind a control": f"<a href='&#1;javascript:{RUN}'>x</a>",
    "link that runs, another language": f"<a href='vbscript:{RUN}'>x</a><a href='livescript:{RUN}'>x</a>",
    "link with a page within": f"<a href='{HTML}'>x</a>",
    "link to a file": "<a href='file:///etc/passwd'>x</a><a href='\\\\server\\share'>x</a>",
    "link without a scheme": f"<a href=//{FAR}/>x</a>",
    "link that calls": "<a href='tel:1'>x</a><a href='ms-msdt:/id'>x</a><a href='search-ms:query=a'>x</a>",
    "link that tells": f"<a ping=//{FAR}/ href=#x>y</a>",
    "link that breaks out": f"<a href='https://a.example/\"onclick=\"{RUN}'>x</a>",
    "map": f"<map name=m><area href='javascript:{RUN}'></map><img usemap=#m alt=x>",
    "drawing": f"<svg onload={RUN}><script>{RUN}</script></svg>",
    "drawing with a link": f"<svg><a xlink:href='javascript:{RUN}'><text>x</text></a></svg>",
    "drawing that loads": f"<svg><image href=//{FAR}/1.png /><use href=//{FAR}/a.svg#x /></svg>",
    "drawing that changes": f"<svg><animate attributeName=href values='javascript:{RUN}'/></svg>",
    "drawing with a page": f"<svg><foreignObject><body onload={RUN}>x</body></foreignObject></svg>",
    "drawing in an address": f"<img src='data:image/svg+xml,<svg onload={RUN}>' alt=x>",
    "formula": f"<math href='javascript:{RUN}'><mtext><style><img src=x onerror={RUN}></style></mtext></math>",
    "formula that is none": f"<math><mi><table><mglyph><style><!--</style><img title='--&gt;<img src onerror={RUN}>'></math>",
    "film": f"<video src=//{FAR}/a.mp4 poster=//{FAR}/1.png></video><audio src=//{FAR}/a.mp3></audio>",
    "film with words": f"<video><source onerror={RUN}><track src=//{FAR}/a.vtt></video>",
    "template": f"<template><script>{RUN}</script></template><template shadowrootmode=open><img src=//{FAR}/1></template>",
    "without scripts": f"<noscript><p title='</noscript><img src=x onerror={RUN}>'></noscript>",
    "comment": f"<!--[if IE]><script>{RUN}</script><![endif]--><!--><img src=x onerror={RUN}>-->",
    "section of characters": f"<![CDATA[<script>{RUN}</script>]]>",
    "instruction": f"<?xml-stylesheet href='//{FAR}/a.xsl'?>",
    "marquee": f"<marquee onstart={RUN}>x</marquee><blink>y</blink>",
    "entities": f"&lt;script src=//a.example&gt;{RUN}&lt;/script&gt;",
    "title": f"<title></title><img src=x onerror={RUN}>",
    "plain text": f"<p>x</p><xmp><script>{RUN}</script></xmp>",
    "manifest": f"<html manifest=//{FAR}/a><body background=//{FAR}/1 onload={RUN}>",
    "popover": f"<button popovertarget=x>y</button><p popover id=x onbeforetoggle={RUN}>z</p>",
    "dialog": f"<dialog open onclose={RUN}><form method=dialog>x</form></dialog>",
    "item": f"<p itemscope itemtype=//{FAR}/a itemid=//{FAR}/b>x</p>",
}


@pytest.fixture(scope="module")
def viewer() -> Iterator[Viewer]:
    with Viewer() as viewer:
        yield viewer


def test_there_are_enough_of_them() -> None:
    assert len(TRICKS) >= 60


@pytest.mark.parametrize("trick", TRICKS)
def test_nothing_of_it_is_left(viewer: Viewer, tmp_path: Path, trick: str) -> None:
    body = f"<p>before</p>{TRICKS[trick]}"
    for path in (
        documents.web_page(tmp_path / "a.html", body),
        documents.epub(tmp_path / "a.epub", [("One", body), ("Two", "<p>after</p>")]),
    ):
        page = viewer.html(path, media_type(path))
        tree = check_harmless(page)
        assert "before" in page and (path.suffix == ".html" or "after" in page)
        assert FAR not in page
        values = [value or "" for node in tree.css("*") for value in node.attributes.values()]
        active = [
            value for value in values if RUN in value and not value.startswith("https://a.example/")
        ]  # an address, all of it
        assert not active and not any(value.lower().startswith(("data:", "file:")) for value in values)


IN_WORD = {
    "a field that runs": '<w:p><w:fldSimple w:instr="DDEAUTO c:\\\\cmd.exe"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>',
    "a field that loads": f'<w:p><w:fldSimple w:instr="INCLUDEPICTURE http://{FAR}/"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>',
    "a link that runs": '<w:p><w:hyperlink r:id="run"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>',
    "a link to a share": '<w:p><w:hyperlink r:id="share"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>',
    "a page within": '<w:altChunk r:id="page"/>',
}
TARGETS = {"run": "javascript:gone()", "share": f"file://{FAR}/share/a.exe", "page": f"http://{FAR}/page.html"}


@pytest.mark.parametrize("trick", IN_WORD)
def test_nothing_of_it_is_left_of_a_word_file(viewer: Viewer, tmp_path: Path, trick: str) -> None:
    plain = documents.word(tmp_path / "plain.docx", [("", "before")])
    path = tmp_path / "a.docx"
    kinds = {"run": "hyperlink", "share": "hyperlink", "page": "aFChunk"}
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    links = "".join(
        f'<Relationship Id="{name}" Type="{office}/{kinds[name]}" Target="{target}" TargetMode="External"/>'
        for name, target in TARGETS.items()
    )
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            data = old.read(name).decode("utf-8", "surrogateescape")
            if name == "word/document.xml":
                begun = data.index("<w:body>") + len("<w:body>")
                data = data[:begun] + f"<w:p><w:r><w:t>first</w:t></w:r></w:p>{IN_WORD[trick]}" + data[begun:]
            elif name == "word/_rels/document.xml.rels":
                data = data.replace("</Relationships>", f"{links}</Relationships>")
            new.writestr(name, data.encode("utf-8", "surrogateescape"))
    page = viewer.html(path, media_type(path))
    tree = check_harmless(page)
    assert "first" in page and "before" in page
    assert FAR not in page and not [node for node in tree.css("a") if "gone" in (node.attributes.get("href") or "")]
