"""The real program on another day: `python -m tests.support.at_date DAYS ARGUMENTS...` runs it so many days from now.

The clock is moved before anything of the program, or of the libraries that it uses, is imported.
"""

from __future__ import annotations

import datetime
import sys

_DAYS = datetime.timedelta(days=int(sys.argv[1]))
_now, _today = datetime.datetime.now, datetime.date.today


class _Moved(datetime.datetime):
    @classmethod
    def now(cls, tz: datetime.tzinfo | None = None) -> _Moved:
        return cls.fromisoformat((_now(tz) + _DAYS).isoformat())


class _MovedDate(datetime.date):
    @classmethod
    def today(cls) -> _MovedDate:
        return cls.fromisoformat((_today() + _DAYS).isoformat())


if __name__ == "__main__":
    datetime.datetime = _Moved  # type: ignore[misc]
    datetime.date = _MovedDate  # type: ignore[misc]
    from desktop.cli import run_command

    sys.exit(run_command(sys.argv[2:]))
