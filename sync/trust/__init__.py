"""What a source has signed: TUF metadata fetched, verified and kept in one folder a source. Writes nothing else.

- `source.py`    one source's metadata, and what its institutes offer; the naming rules of DESIGN section 12
- `updater.py`   python-tuf's client on our transport, with a clock that does not go back and durable writes
- `offers.py`    collections out of an institute's targets
- `told.py`      what python-tuf raises, in sentences
- `__main__.py`  the same client as a command for test rigs: `python -m sync.trust`
"""

from sync.trust.source import Offered, TrustedSource
from sync.trust.told import REFUSALS
from sync.trust.updater import ROOT_LENGTH, SIGNED, read_date, read_root

__all__ = ["REFUSALS", "ROOT_LENGTH", "SIGNED", "Offered", "TrustedSource", "read_date", "read_root"]
