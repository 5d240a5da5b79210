"""The form that each store on this disk is in, and the newest that this program opens. Opens none of them."""

from __future__ import annotations

from resources.home import SETTINGS_FORMAT, Home, settings_format
from resources.store.database import schemas, version_of

LIBRARY, PERSONAL, SETTINGS = "library", "personal", "settings"


def known() -> dict[str, int]:
    """Of each store, the newest form that this program opens. What is derived is made anew, and does not count."""
    return {LIBRARY: max(schemas("catalogue")), PERSONAL: max(schemas("personal")), SETTINGS: SETTINGS_FORMAT}


def here(home: Home) -> dict[str, int]:
    """Of each store that is there, the form that it is in."""
    found = {
        LIBRARY: version_of(home.library / "catalogue.db"),
        PERSONAL: version_of(home.personal / "personal.db"),
        SETTINGS: settings_format(home.settings) if home.settings.is_file() else None,
    }
    return {name: version for name, version in found.items() if version is not None}
