"""What the system says about this computer's connection: whether there is one, and whether it is paid by the byte.

Asked lazily, a moment after the window stands there. Where the system does not tell, both stay unknown (None).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Connection(QObject):
    """`changed` when one of the two has become another."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.online: bool | None = None
        self.metered: bool | None = None

    def look(self) -> None:
        """Loads what asks the system; from then on it is told."""
        from PySide6.QtNetwork import QNetworkInformation

        if not QNetworkInformation.loadDefaultBackend() or (information := QNetworkInformation.instance()) is None:
            return
        information.reachabilityChanged.connect(self._take)
        information.isMeteredChanged.connect(self._take)
        self._take()

    def _take(self) -> None:
        from PySide6.QtNetwork import QNetworkInformation

        information, feature = QNetworkInformation.instance(), QNetworkInformation.Feature
        reachable, kinds = information.reachability(), QNetworkInformation.Reachability
        told = information.supports(feature.Reachability) and reachable != kinds.Unknown
        self.tell(
            reachable != kinds.Disconnected if told else None,
            information.isMetered() if information.supports(feature.Metered) else None,
        )

    def tell(self, online: bool | None, metered: bool | None) -> None:
        if (online, metered) != (self.online, self.metered):
            self.online, self.metered = online, metered
            self.changed.emit()
