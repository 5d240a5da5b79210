"""What the frozen program starts with, after `first.py`; what of it is damaged is told before, or in place of, what would fail
without it."""

import sys

from sync.program import chosen

if not getattr(sys, "frozen", False):  # a test's
    chosen.first()

from desktop import bundle


def start() -> int:
    if sys.argv[1:2] == ["self-check"] and (told := bundle.refusal("--json" in sys.argv)):
        # Nothing else is loaded: a library that was cut off ends the process without a word.
        sys.stdout.write(told + "\n")
        return 1
    try:
        from desktop.__main__ import main

        code = main()
        chosen.ended()
        return code
    except Exception:
        if (told := bundle.explain()) == "":
            raise
        sys.stderr.write(told + "\n")
        return 1


sys.exit(start())
