"""Pictures: decoded in a child process, bounded, and shown to fit or as large as one likes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.documents.image_view import ImageView
from desktop.documents.viewers import Picture, Viewers
from desktop.parts.theme import Theme
from resources.errors import FieldshelfError
from tests.support import documents

WAIT = 60_000
GIF = bytes.fromhex("474946383961020001008000 00ff000000ff0021f90400000000002c00000000020001000002020c0a003b".replace(" ", ""))


def asked(qtbot: QtBot, viewers: Viewers, path: Path, width: int = 4000) -> Picture | str:
    """The picture, or the code of the error."""
    answers: list[Picture | str] = []
    viewers.picture("test", path, width, answers.append, lambda error: answers.append(error.code))
    qtbot.waitUntil(lambda: bool(answers), timeout=WAIT)
    return answers[0]


def made(path: Path, width: int = 60, height: int = 40) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    assert image.save(str(path))
    return path


def png_of(width: int, height: int) -> bytes:
    """The head of one that claims this size, and one row of it."""
    return documents.png(width, height, bytes(3 * 1000))


def test_each_kind_is_decoded_and_what_is_none_is_said(qtbot: QtBot, viewers: Viewers, tmp_path: Path) -> None:
    for ending in ("png", "jpg", "webp", "bmp"):
        picture = asked(qtbot, viewers, made(tmp_path / f"a.{ending}"))
        assert isinstance(picture, Picture), ending
        assert (picture.width, picture.height, picture.image.width()) == (60, 40, 60)
        color = picture.image.pixelColor(30, 20)
        assert abs(color.red() - 0x33) + abs(color.green() - 0x66) + abs(color.blue() - 0x99) < 12
    moving = tmp_path / "a.gif"
    moving.write_bytes(GIF)
    assert isinstance(asked(qtbot, viewers, moving), Picture)
    whole = made(tmp_path / "whole.png").read_bytes()
    for content, code in (
        (b"", "empty"),
        (b"no picture at all", "damaged"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"><image href="http://127.0.0.1:9/x.png"/></svg>', "unsupported"),
        (whole[: len(whole) // 3], "damaged"),
        (png_of(60_000, 60_000), "too_large"),
    ):
        path = tmp_path / "bad.png"
        path.write_bytes(content)
        assert asked(qtbot, viewers, path) == code
    assert asked(qtbot, viewers, tmp_path / "gone.png") == "missing"
    assert isinstance(asked(qtbot, viewers, tmp_path / "whole.png"), Picture), "the next one is shown all the same"


def test_it_is_fitted_and_made_larger_with_sharper_pixels(qtbot: QtBot, viewers: Viewers, tmp_path: Path) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    view = ImageView(Theme(app, dark=False), viewers, "view")
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    view.show_picture(made(tmp_path / "a.png", 1600, 1200), "a.png")
    qtbot.waitUntil(lambda: view.image is not None and view.is_drawn(), timeout=WAIT)
    assert view.image is not None and view.image.width() < 1600
    fitted = view.image.width()
    said: list[str] = []
    view.zoom_changed.connect(said.append)
    for _ in range(4):
        view.zoom(1)
    qtbot.waitUntil(lambda: view.image is not None and view.image.width() > fitted, timeout=WAIT)
    assert said[-1].endswith("%") and view.horizontalScrollBar().maximum() > 0
    grabbed = view.viewport().grab().toImage().pixelColor(200, 150)
    assert (grabbed.red(), grabbed.green(), grabbed.blue()) == (0x33, 0x66, 0x99)
    view.fit()
    assert view.horizontalScrollBar().maximum() == 0
    view.copy()
    assert app.clipboard().image().size() == view.image.size()
    failed: list[FieldshelfError] = []
    view.failed.connect(failed.append)
    (tmp_path / "bad.png").write_bytes(b"x")
    view.show_picture(tmp_path / "bad.png", "bad.png")
    qtbot.waitUntil(lambda: bool(failed), timeout=WAIT)
    assert failed[0].code == "damaged" and view.focusPolicy() == Qt.FocusPolicy.StrongFocus
