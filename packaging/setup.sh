#!/usr/bin/env bash
# Makes a fresh machine ready: the system libraries Qt needs, a virtual environment in .venv, the pinned packages.
# Does nothing that is already done. Arguments: "tests" adds what the tests need beside the program (a virtual
# display, and what reads a window as a screen reader does),
# "peers" what `make bench-sync` serves with, compares with and saves its slides with, what `make bench-desktop` compares with,
# the servers that tests of harvests and uploads are run against, and what reads scans and draws slides at the publisher,
# "bundle" what makes the bundle, its installers and the bare systems that they are tried on, and reads pages off their screens.
set -euo pipefail
cd "$(dirname "$0")/.."

python=${PYTHON:-python3}
offscreen="libglib2.0-0 libgl1 libegl1 libfontconfig1 libxkbcommon0 libdbus-1-3"
window="libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
fonts="fonts-noto-core fonts-noto-cjk"
tests=""
for wanted in "$@"; do
    case $wanted in
        tests) tests="$tests xvfb xauth at-spi2-core python3-pyatspi dbus-daemon xdotool" ;;
        bundle)
            tests="$tests binutils gcc libc6-dev icu-devtools xz-utils libwayland-client0 libwayland-cursor0"
            tests="$tests mmdebstrap faketime nsis wixl desktop-file-utils appstream shared-mime-info dosfstools"
            tests="$tests tesseract-ocr tesseract-ocr-ara tesseract-ocr-chi-sim"
            ;;
        peers)
            tests="$tests nginx-light rsync aria2 calibre rclone poppler-utils recoll kiwix zeal"
            tests="$tests libreoffice-impress-nogui libreoffice-writer-nogui libreoffice-calc-nogui tesseract-ocr"
            for language in ara chi-sim eng fra rus spa; do tests="$tests tesseract-ocr-$language"; done
            ;;
    esac
done

if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
    missing=""
    for package in $offscreen $window $fonts $tests; do
        # libglib2.0-0 became libglib2.0-0t64 in newer releases: either will do.
        states=$(dpkg-query -W -f '${Status}\n' "$package" "${package}t64" 2>/dev/null || true)
        [[ $states == *"install ok installed"* ]] || missing="$missing $package"
    done
    if [ -n "$missing" ]; then
        sudo=""
        if [ "$(id -u)" != 0 ]; then
            if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo="sudo -n"; else
                echo "Fieldshelf needs system packages that are not installed, and installing them needs an administrator." >&2
                echo "Please run:  sudo apt-get install$missing" >&2
                echo "and then the same command again." >&2
                exit 1
            fi
        fi
        echo "Installing system packages:$missing"
        export DEBIAN_FRONTEND=noninteractive
        $sudo apt-get -qq update
        # shellcheck disable=SC2086
        $sudo apt-get -qq -y install --no-install-recommends $missing >/dev/null
    fi
else
    echo "This is not Debian or Ubuntu: Qt's system libraries and the Noto fonts are expected to be installed already."
fi

"$python" - <<'PY' || exit 1
import sys
if sys.version_info < (3, 11):
    sys.exit(f"Fieldshelf needs Python 3.11 or newer; this is {sys.version.split()[0]}. Set PYTHON=/path/to/python3.11 and run again.")
PY

stamp=.venv/.ready
wanted=$(cat packaging/requirements-dev.txt pyproject.toml | sha256sum | cut -d' ' -f1)
if [ "$(cat $stamp 2>/dev/null)" != "$wanted" ]; then
    [ -x .venv/bin/python ] || "$python" -m venv .venv
    echo "Installing the pinned packages into .venv"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r packaging/requirements-dev.txt
    # Editable, so that .venv/bin/fieldshelf is the code of this folder; everything it builds with is pinned above.
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
    echo "$wanted" >$stamp
fi

# The words of the window in other languages, made from their sources where those are newer.
.venv/bin/python packaging/translations.py release
