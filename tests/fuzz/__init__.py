"""Coverage-guided fuzzing of the parsers of foreign files: `make fuzz`, or `make fuzz ARGUMENTS="rtf mail --seconds 600"`.

`targets` says what is fuzzed, from which beginnings, and what must hold whatever comes: documents there, in `sent` (with
`beginnings`) what servers, publishers, sticks and people send, in `edited` the same with single places altered, in `shown` what
the window reads; `__main__` runs atheris on each, in an environment of its own;
`child` is the other side of that; `test_targets` tries the beginnings and everything that was ever found (`found`), in every
run of the tests. What a fuzzer cannot see in a few kilobytes, work that grows with the square of a file, is tried by
`test_costs` in `tests/resources` and `tests/sync/harvest`. How long each ran, and what it found: `docs/fuzzing.md`.
"""
