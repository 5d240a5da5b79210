"""The fonts that a bundle brings, for the scripts of the window that the machine has no font for. Where it has one, that one
is used: people know it, and nothing is loaded."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase

FOLDER = Path(__file__).parents[1] / "assets" / "fonts"
_System = QFontDatabase.WritingSystem
# In this order: the first that is registered is what an unknown family falls back to.
_OWN = (
    ((_System.Latin, _System.Cyrillic), ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")),
    ((_System.Arabic,), ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf")),
    ((_System.SimplifiedChinese,), ("NotoSansCJK-Regular.ttc",)),
)


def complete(folder: Path = FOLDER) -> list[str]:
    """Registers what the machine lacks, once there is an application; names of the files."""
    needed = [
        folder / name
        for systems, names in _OWN
        if not all(QFontDatabase.families(system) for system in systems)
        for name in names
    ]
    return [path.name for path in needed if path.is_file() and QFontDatabase.addApplicationFont(str(path)) >= 0]
