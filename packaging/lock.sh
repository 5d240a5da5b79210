#!/usr/bin/env bash
# Writes the pinned, hashed requirements again from pyproject.toml: run by hand when a dependency changes (`make lock`).
set -euo pipefail
cd "$(dirname "$0")/.."
.venv/bin/python -m pip install --quiet 'pip-tools>=7.6,<8'
for extra in "" dev; do
    .venv/bin/python -m piptools compile --quiet --upgrade --generate-hashes --allow-unsafe --strip-extras --no-annotate --no-header \
        --no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
        ${extra:+--extra "$extra"} --output-file "packaging/requirements${extra:+-$extra}.txt" pyproject.toml
done
