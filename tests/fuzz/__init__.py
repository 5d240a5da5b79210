"""Coverage-guided fuzzing of the parsers of foreign files: `make fuzz`, or `make fuzz ARGUMENTS="rtf mail --seconds 600"`.

`targets` says what is fuzzed, from which beginnings, and what must hold whatever comes; `__main__` runs atheris on each, in an
environment of its own; `child` is the other side of that; `test_targets` tries the beginnings and everything that was ever
found, in every run of the tests.
"""
