# Makes the bundle and the installers on Windows. NOT YET RUN: no Windows machine has been at hand. What can be tried elsewhere has been:
# that every requirement has a Windows wheel (make windows-wheels), and that both installer scripts compile (try_scripts.sh).
#
#   powershell -ExecutionPolicy Bypass -File packaging\windows\build.ps1
#
# Needs Python 3.11 (64 bit) and, for the installer, NSIS (makensis on the PATH). No administrator.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Run {
    & $args[0] $args[1..($args.Length - 1)]
    if ($LASTEXITCODE -ne 0) { throw "$($args -join ' '): exit code $LASTEXITCODE" }
}

if (-not (Test-Path ".venv")) { Run py -3.11 -m venv .venv }
$python = ".venv\Scripts\python.exe"
# The runtime's wheels by hash. PyInstaller and what it builds with are pinned in requirements-dev.txt, whose hashes are those of Linux.
Run $python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary=:all: -r packaging\requirements.txt
Run $python -m pip install --quiet --disable-pip-version-check "pyinstaller>=6.22,<7" "hatchling>=1.27,<2" "editables>=0.5,<1"
Run $python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
Run $python packaging\translations.py release
Run .venv\Scripts\pyinstaller.exe --noconfirm --log-level WARN --workpath build\pyinstaller --distpath dist packaging\fieldshelf.spec

# The list of hashes, by which self-check tells a damaged file; trimming and the list of components are Linux's alone so far.
$manifest = "dist\fieldshelf\_internal\MANIFEST.sha256"
$root = (Resolve-Path "dist\fieldshelf").Path
$lines = @("# Every file of this folder.")
$free = @("# may be replaced:")
Get-ChildItem $root -Recurse -File | Sort-Object FullName | ForEach-Object {
    $name = $_.FullName.Substring($root.Length + 1).Replace("\", "/")
    $line = (Get-FileHash $_.FullName -Algorithm SHA256).Hash.ToLower() + "  " + $name
    if ($name -match "^_internal/(PySide6|shiboken6)/") { $free += $line } else { $lines += $line }
}
[IO.File]::WriteAllText((Join-Path (Get-Location) $manifest), (($lines + $free) -join "`n") + "`n")
Run dist\fieldshelf\fieldshelf.exe self-check

$version = (Select-String -Path pyproject.toml -Pattern '^version = "(.+)"').Matches[0].Groups[1].Value
New-Item -ItemType Directory -Force dist\release | Out-Null
if (Get-Command makensis -ErrorAction SilentlyContinue) {
    Run makensis /INPUTCHARSET UTF8 "/DVERSION=$version" "/DBUNDLE=$root" "/DOUT=$(Join-Path (Get-Location) "dist\release\fieldshelf-$version-setup.exe")" packaging\windows\installer.nsi
}
# Portable: the same folder with the mark by which it keeps its library beside itself.
Copy-Item -Recurse -Force dist\fieldshelf "dist\fieldshelf-$version-portable"
New-Item -ItemType File -Force "dist\fieldshelf-$version-portable\fieldshelf.portable" | Out-Null
Compress-Archive -Force -Path "dist\fieldshelf-$version-portable" -DestinationPath "dist\release\fieldshelf-$version-windows-portable.zip"
Get-ChildItem dist\release
