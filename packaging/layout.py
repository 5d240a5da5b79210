"""Where things lie in a bundle."""

INSIDE = "_internal"
QT = f"{INSIDE}/PySide6/Qt"
SUPPORT = f"{INSIDE}/shiboken6/files.dir"  # Python of Shiboken's own, compiled
