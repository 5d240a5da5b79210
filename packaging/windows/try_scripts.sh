#!/usr/bin/env bash
# Shows that the two Windows installers' scripts compile, on a folder that stands in for the bundle. Linux cannot make that bundle.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/bundle/_internal/desktop" "$work/bundle/licences"
for name in fieldshelf.exe _internal/base_library.zip _internal/desktop/fieldshelf_fr.qm licences/README.txt; do
    echo "stands for $name" >"$work/bundle/$name"
done
if command -v makensis >/dev/null; then
    makensis -V2 -INPUTCHARSET UTF8 "-DVERSION=0.1.0" "-DBUNDLE=$work/bundle" "-DOUT=$work/fieldshelf-setup.exe" installer.nsi
    echo "installer.nsi compiles: $(stat -c %s "$work/fieldshelf-setup.exe") bytes"
fi
if command -v wixl >/dev/null; then
    (cd "$work/bundle" && find . -type f | sort) |
        wixl-heat --prefix ./ --directory-ref INSTALLDIR --component-group Files --var var.BUNDLE --win64 >"$work/files.wxs"
    here=$PWD
    (cd "$work/bundle" && wixl --arch x64 --define Win64=yes --define VERSION=0.1.0 --define BUNDLE=. \
        --output "$work/fieldshelf.msi" "$here/fieldshelf.wxs" "$work/files.wxs")
    echo "fieldshelf.wxs compiles: $(stat -c %s "$work/fieldshelf.msi") bytes"
fi
