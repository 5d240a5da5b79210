"""The rows of a tree of places as a Qt model. A row is no object of Qt's: there may be 12,000, most of them never seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QIcon

from desktop.parts.widgets import explained
from desktop.words.wording import listed
from resources.store.shelves import Path

SPOT = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
Key = tuple[Path, str]


@dataclass(frozen=True, slots=True)
class Spot:
    """One row: a place, or with `leaf`, the id of a document, that document at its place. `note` is shown at the end of the
    row, `mark` (icon, token) in its stead; `said` is what is read aloud of either."""

    path: Path
    name: str
    note: str = ""
    mark: tuple[str, str] | None = None
    said: str = ""
    leaf: str = ""

    @property
    def key(self) -> Key:
        return self.path, self.leaf


@dataclass(eq=False, slots=True)
class _Node:
    spot: Spot | None = None
    above: _Node | None = None
    at: int = 0
    below: list[_Node] = field(default_factory=list)


class PlacesModel(QAbstractItemModel):
    """Each place before what is below it. Rows of the first level have an icon and a strong font."""

    def __init__(self, font: QFont, parent: QObject) -> None:
        super().__init__(parent)
        self._font, self._icon = font, QIcon()
        self._spots: Sequence[Spot] = ()
        self._root = _Node()
        self.known: dict[Key, _Node] = {}  # in order

    def shows(self, spots: Sequence[Spot]) -> bool:
        return self._spots == spots

    def show_spots(self, spots: Sequence[Spot]) -> None:
        """All rows anew; one that is there twice counts once."""
        self.beginResetModel()
        self._spots, self._root, self.known = spots, _Node(), {}
        for spot in spots:
            if spot.key not in self.known:
                above = self._above(spot)
                node = self.known[spot.key] = _Node(spot, above, len(above.below))
                above.below.append(node)
        self.endResetModel()

    def _above(self, spot: Spot) -> _Node:
        """The place that it stands in: of a leaf that is its own place, the one above that."""
        for depth in range(len(spot.path) if spot.leaf else len(spot.path) - 1, 0, -1):
            if (found := self.known.get((spot.path[:depth], ""))) is not None:
                return found
        return self._root

    def set_icon(self, icon: QIcon) -> None:
        self._icon = icon
        if self._root.below:
            ends = self.index(0, 0), self.index(len(self._root.below) - 1, 0)
            self.dataChanged.emit(*ends, [Qt.ItemDataRole.DecorationRole])

    def find(self, key: Key) -> QModelIndex:
        """Its row; an invalid index where there is none."""
        node = self.known.get(key)
        return QModelIndex() if node is None else self.createIndex(node.at, 0, node)

    def _node(self, index: Index) -> _Node:
        node = index.internalPointer() if index.isValid() else self._root
        assert isinstance(node, _Node)
        return node

    # As Qt asks

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        below = self._node(parent).below
        return self.createIndex(row, column, below[row]) if column == 0 and 0 <= row < len(below) else QModelIndex()

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        above = self._node(index).above
        return QModelIndex() if above is None or above is self._root else self.createIndex(above.at, 0, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._node(parent).below)

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        return bool(self._node(parent).below)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        node = self._node(index)
        spot = node.spot
        if spot is None:
            return None
        if role == SPOT:
            return spot
        if role == Qt.ItemDataRole.DisplayRole:
            return spot.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed((spot.name, spot.said or spot.note))
        if role == Qt.ItemDataRole.ToolTipRole:
            return explained(spot.name)
        if node.above is self._root:
            return {Qt.ItemDataRole.DecorationRole: self._icon, Qt.ItemDataRole.FontRole: self._font}.get(Qt.ItemDataRole(role))
        return None
