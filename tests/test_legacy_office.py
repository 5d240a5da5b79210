"""DOC, PPT and XLS as LibreOffice writes them, against the DOCX, PPTX and XLSX they were made from."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from resources.extraction import Extractor

ROOT = Path(__file__).resolve().parent.parent
CONVERT = "import sys, pathlib, sample_library as s; d = pathlib.Path(sys.argv[1]); s.build(d); s.convert_legacy(d)"


def _words(extractor: Extractor, path: Path) -> Counter[str]:
    return Counter(word for passage in extractor.extract(path).passages for word in re.findall(r"\w+", passage.text.lower()))


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("library")
    subprocess.run([sys.executable, "-c", CONVERT, str(folder)], cwd=ROOT / "packaging", check=True, timeout=300)
    return folder


@pytest.mark.long
@pytest.mark.skipif(not (shutil.which("soffice") or shutil.which("libreoffice")), reason="LibreOffice is not installed here")
@pytest.mark.parametrize("suffix", [".doc", ".ppt", ".xls"])
def test_old_office_files_say_what_the_new_ones_say(library: Path, suffix: str) -> None:
    old = next(library.glob(f"legacy/*{suffix}"), None)
    if old is None:
        pytest.skip(f"the LibreOffice installed here cannot write {suffix}")
    new = next((library / "institute").rglob(f"{old.stem}{suffix}x"))
    with Extractor() as extractor:
        wanted, found = _words(extractor, new), _words(extractor, old)
    recall = (wanted & found).total() / wanted.total()
    assert wanted.total() > 30, f"{new.name}: hardly any words to compare"
    assert recall >= 0.98, f"{old.name}: {recall:.3f} of the words, without {sorted(wanted - found)[:20]}"
