#!/usr/bin/env bash
# Makes dist/fieldshelf, a folder that runs without Python or the virtual environment.
set -euo pipefail
cd "$(dirname "$0")/.."
.venv/bin/python packaging/translations.py release
.venv/bin/pyinstaller --noconfirm --log-level WARN --workpath build/pyinstaller --distpath dist packaging/fieldshelf.spec
.venv/bin/python packaging/finish_bundle.py dist/fieldshelf
