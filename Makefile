# The two commands: `make run` and `make test`. Each does all the set-up itself on a fresh machine.
PY := .venv/bin/python
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help setup setup-tests run test test-long test-late check format demo-real bundle installers test-bundle bench-bundle release program-release stick bench-start bench-desktop bench-search bench-relevance bench-preparing bench-sync bench-packs bench-publish bench-fidelity bench-guards screens translations lock windows-wheels clean

help:  ## What can be made here
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## /  make \1\t/' | expand -t 22

setup:  ## System libraries, .venv and the pinned packages, nothing else
	@packaging/setup.sh

setup-tests:
	@packaging/setup.sh tests

run: setup  ## The sample library: built, published, served, synced, and opened in the window
	@$(PY) packaging/run_sample.py

test: setup-tests  ## Format, lint, types, import contracts, and every test but the long ones
	@$(MAKE) --no-print-directory check
	$(PY) -m pytest -n 3 --dist loadfile --no-loadscope-reorder -m "not long" -q

test-long: setup-tests  ## The long tests alone: every full disk, 200 kills, 1,500 power cuts, 3,400 syncs, a site of 300 pages (an hour)
	@packaging/setup.sh tests peers
	$(PY) -m pytest -n 2 --dist loadfile -m long -q

test-late: setup-tests  ## The tests of the window with every answer late and in another order: `make test-late [SEED=2] [TESTS=tests/desktop]`
	$(PY) -m pytest -n 4 --dist loadfile -m "not long" -q -p tests.support.late --late "$(or $(SEED),1)" $(or $(TESTS),tests/desktop)

check: setup-tests  ## Format, lint, types and import contracts alone
	$(PY) -m ruff format --check --quiet .
	$(PY) -m ruff check --quiet .
	$(PY) -m mypy
	@mkdir -p build
	.venv/bin/lint-imports --no-cache >build/lint-imports.log || { cat build/lint-imports.log; rm -f build/lint-imports.log; exit 1; }
	@rm -f build/lint-imports.log

format:  ## Put the code into its form
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .

demo-real: setup  ## Over 60 real documents from Debian packages: published, synced over HTTP, ten questions answered
	$(PY) -m tests.demo_real

bundle:  ## A folder with everything in it, trimmed, with licences and hashes: dist/fieldshelf
	@packaging/setup.sh bundle
	packaging/bundle.sh

installers: bundle  ## The bundle as .deb and portable .tar.xz, with the list of components and checksums: dist/release
	$(PY) packaging/installers.py dist/fieldshelf dist/release

test-bundle: installers  ## Both on two bare Debian systems: installed, used, damaged, removed without a trace (root; ten minutes)
	@packaging/setup.sh tests bundle
	$(PY) packaging/try_bundle.py dist/release

bench-bundle:  ## Size and start of the bundle, beside calibre, kiwix-desktop and zeal with what they depend on
	@packaging/setup.sh tests peers bundle
	@$(PY) -m tests.benchmarks.bundle dist/fieldshelf dist/release

release:  ## All of a release that Linux can make: bundle, .deb, .tar.xz, components, checksums; tried on bare systems
	@$(MAKE) --no-print-directory test-bundle
	packaging/windows/try_scripts.sh
	@if [ -n "$(REPO)" ]; then $(MAKE) --no-print-directory program-release; fi
	@ls -l dist/release

program-release: setup  ## Sign dist/release as a newer version: `make program-release REPO=../program-repository [NOTES="en=FILE fr=FILE"]`
	@$(PY) packaging/program_release.py add "$(REPO)" dist/release $(foreach one,$(NOTES),--notes "$(one)")

stick: setup  ## A stick to hand out: `make stick DEST=/media/STICK PACKS="a b" [PROGRAM=dist/fieldshelf] [INSTALLERS=dist] [UPDATES=../program-repository/public]`
	@$(PY) packaging/stick.py "$(DEST)" $(foreach one,$(PACKS),--pack "$(one)") $(foreach one,$(PROGRAM),--program "$(one)") \
		$(foreach one,$(INSTALLERS),--installer "$(one)") $(foreach one,$(UPDATES),--updates "$(one)")

bench-start: setup-tests  ## Start to usable window on the sample library, and memory: median of five, beside a bare window
	$(PY) -m tests.benchmarks.start

bench-desktop:  ## The window on 100,000 documents: start, keys, pages, event loop, memory; recoll, kiwix-desktop and zeal beside it
	@packaging/setup.sh tests peers
	@$(PY) -m tests.benchmarks.desktop $(ARGUMENTS)

bench-search: setup-tests  ## The search at 10,000, 100,000 and 1,000,000 passages, beside tantivy and Xapian
	@$(PY) -m tests.benchmarks.search $(ARGUMENTS)
bench-relevance: setup-tests  ## nDCG@10 and Recall@100 on the sets of ../shared/relevance, and the words of the Declaration
	$(PY) -m tests.benchmarks.relevance

bench-sync:  ## A sync on a bad link, beside its limits and beside rsync and aria2c
	@packaging/setup.sh tests peers
	@$(PY) -m tests.benchmarks.sync $(ARGUMENTS)

bench-packs: setup-tests  ## Importing a 2 GB pack, beside cp -r with sync, and beside one sha256 pass over it
	@$(PY) -m tests.benchmarks.packs $(ARGUMENTS)

bench-publish: setup-tests  ## 10,000 documents added and built, then five changes: seconds, share and memory
	@$(PY) -m tests.benchmarks.publish $(ARGUMENTS)

bench-preparing: setup-tests  ## Text made ready for the index, MB a second in each language, beside FTS5's own tokenizer
	$(PY) -m tests.benchmarks.preparing

bench-guards: setup-tests  ## What holding the processes costs that read foreign files: their start, a question, small files
	$(PY) -m tests.benchmarks.guards

bench-fidelity:  ## Words found beside those that pdftotext, python-docx, python-pptx, openpyxl and the sources have, by language
	@packaging/setup.sh tests peers
	@$(PY) -m tests.benchmarks.fidelity $(ARGUMENTS)

bench-extract:  ## Pages and MB of text a second, by format, beside the bare libraries and pdftotext; 300 documents to searchable
	@packaging/setup.sh tests peers
	@$(PY) -m tests.benchmarks.extract $(ARGUMENTS)

fuzz: setup-tests  ## Every parser of foreign files under atheris, ten minutes each: what is found is kept as a test
	@$(PY) -m tests.fuzz $(ARGUMENTS)

screens: setup-tests  ## Screenshots of every page, 1280x800 and 1024x600, light, dark, Arabic, Chinese, and with large text, into build/screens
	xvfb-run --auto-servernum --server-args="-screen 0 1280x800x24" $(PY) packaging/run_sample.py --screens build/screens

translations: setup  ## What the code says into the words for Qt Linguist, desktop/translations; what was translated stays
	$(PY) packaging/translations.py update
	$(PY) packaging/translations.py release

lock:  ## Write the pinned requirements again from pyproject.toml
	packaging/lock.sh

windows-wheels: setup  ## Every runtime requirement resolves to a Windows wheel
	mkdir -p build/windows-wheels
	$(PY) -m pip download --quiet --no-deps --platform win_amd64 --python-version 3.11 --only-binary=:all: \
		--require-hashes -r packaging/requirements.txt -d build/windows-wheels
	@ls build/windows-wheels | wc -l

clean:  ## What was built; .venv stays
	rm -rf build dist
