"""What a trainer sees and does on the training page, in words."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QLabel, QWidget

from desktop.browse.places_tree import PlacesTree
from desktop.parts.widgets import ClickableRow, ElidedLabel, Pill
from desktop.training.lesson_pack import LessonPackDialog
from desktop.training.lesson_parts import LanguageChip
from desktop.training.training_page import TrainingPage
from tests.support.screens import Screen, wait_until


def training(screen: Screen) -> TrainingPage:
    """The page, once it shows what the library holds."""
    screen.window.show_page("training")
    page = cast(TrainingPage, screen.window.page("training"))
    wait_until(lambda: page.loaded, "the tree is there")
    return page


def tree_rows(tree: PlacesTree) -> list[str]:
    """Every row as it is read aloud, indented by its depth."""
    found: list[str] = []

    def below(parent: object, depth: int) -> None:
        model = tree.places
        for number in range(model.rowCount(parent)):  # type: ignore[arg-type]
            index = model.index(number, 0, parent)  # type: ignore[arg-type]
            found.append("  " * depth + str(index.data(0x0B)))  # AccessibleTextRole
            below(index, depth + 1)

    below(tree.rootIndex(), 0)
    return found


def open_lesson(page: TrainingPage, document_id: str) -> None:
    """Its page, through the tree."""
    page.tree.choose_leaf(document_id)
    wait_until(lambda: page.loaded and _shown(page) == document_id and _drawn(page), f"{document_id} is shown")


def _drawn(page: TrainingPage) -> bool:
    """What was put into the page is shown by the event loop, a moment later."""
    lesson = page.lesson_page
    parts = [*lesson.facts.findChildren(ElidedLabel), *lesson.pieces.findChildren(ClickableRow)]
    return all(part.isVisible() for part in [*parts, *lesson.behind.findChildren(ElidedLabel)])


def _shown(page: TrainingPage) -> str:
    return page.lesson_page.lesson.entry.document.id if page.lesson_page.lesson is not None else ""


def words(within: QWidget) -> str:
    """Everything that is said there: labels, elided ones, pills."""
    spoken = [widget for widget in within.findChildren(QWidget) if isinstance(widget, (QLabel, ElidedLabel, Pill))]
    return " | ".join(widget.text() for widget in spoken if widget.isVisibleTo(within) and widget.text())


def rows(within: QWidget) -> list[str]:
    return [row.accessibleName() for row in within.findChildren(ClickableRow)]


def chips(within: QWidget) -> list[str]:
    return [chip.accessibleName() for chip in within.findChildren(LanguageChip)]


def pack_dialog(screen: Screen) -> LessonPackDialog:
    """The one that is open, once it says what the pack would hold."""

    def found() -> list[LessonPackDialog]:
        return [dialog for dialog in screen.window.findChildren(LessonPackDialog) if dialog.isVisible()]

    wait_until(lambda: bool(found()) and found()[0].plan is not None, "the dialog says how large the pack is")
    return found()[0]
