# Rostrum. `make run` starts the sample meeting; `make test` runs every check. CONTRIBUTING.md tells the rest.

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --quiet --quiet --disable-pip-version-check
PAGES := server/rostrum/web/static/.built
PACKAGES := node_modules/.lock-sha256
PAGE_SOURCES := $(shell find floor_client/web chair_console server/rostrum/locales \
	-name node_modules -prune -o -type f -not -name '*.test.ts*' -print) \
	package.json package-lock.json lay_fonts.mjs vite.config.ts tsconfig.json

.PHONY: run setup pages test check fix coverage bench docs screenshots soak clean

run: .venv/.installed $(PAGES)
	@$(BIN)/rostrum demo $(DEMO)

setup: .venv/.developing $(PACKAGES) $(PAGES)

pages: $(PAGES)

test: setup
	@$(BIN)/python tests/suites.py $(SUITES)

check: setup
	@$(BIN)/python tests/suites.py checks

fix: setup
	@$(BIN)/ruff check --quiet --fix-only && $(BIN)/ruff format --quiet
	@$(BIN)/python hatch_build.py npm run --silent fix

coverage: setup
	@$(BIN)/pytest --cov tests --ignore tests/browser

# Each benchmark prints its numbers beside those of the limit, measured in the same run.
bench: setup
	@for benchmark in benchmarks/[a-z]*.py; do $(BIN)/python -m benchmarks.$$(basename $$benchmark .py) || exit 1; done

# The tables in docs/ come from those that the service works by.
docs: setup
	@$(BIN)/python docs/tables.py

# The pictures in docs/ with its tour, and in test-results/gallery every page at every size, to be looked at.
screenshots: setup
	@$(BIN)/python -m tests.browser.screenshots docs test-results/gallery

# What a release has to pass: properties, torn logs, kills and failovers, as often as tests/ says for one. Hours.
soak: setup
	@$(BIN)/pytest --release -o faulthandler_timeout=0 tests/journal/test_death.py tests/journal/test_torn.py tests/hub/test_death.py \
		tests/nodes/test_death.py tests/nodes/test_sentinel.py tests/properties

clean:
	rm -rf .venv node_modules dist server/rostrum/web/static server/rostrum/secretariat/documents/fonts
	rm -rf .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .coverage

# The package, editable; built without isolation, so that the constraints and one Node serve everything in the tree.
# Its build hook stays off, since the rule at the end makes the pages; whoever installs with pip alone has them by the hook.
.venv/.installed: pyproject.toml constraints.txt hatch_build.py
	@$(PYTHON) -c 'import sys; sys.exit("Rostrum needs Python 3.11 or newer." if sys.version_info < (3, 11) else 0)'
	@test -x $(BIN)/pip || $(PYTHON) -m venv --clear .venv || \
		{ rm -rf .venv; echo "Python can't make a virtual environment; on Debian: apt-get install python3-venv"; exit 1; }
	@echo "Installing Rostrum into .venv; the first time takes a minute."
	@$(PIP) install --constraint constraints.txt --upgrade pip
	@$(PIP) install --constraint constraints.txt --group build
	@needs=$$($(BIN)/python hatch_build.py needs) && { test -z "$$needs" || $(PIP) install --constraint constraints.txt $$needs; }
	@HATCH_BUILD_NO_HOOKS=true $(PIP) install --constraint constraints.txt --no-build-isolation --editable .
	@touch $@

# A missing Chromium doesn't stop the set-up: the browser tests fail, and say what to install.
.venv/.developing: .venv/.installed
	@$(PIP) install --constraint constraints.txt --group dev
	@$(BIN)/python -m tests.browser.chromium >/dev/null 2>&1 || $(BIN)/playwright install chromium || true
	@touch $@

$(PACKAGES): package.json package-lock.json | .venv/.installed
	@$(BIN)/python hatch_build.py packages

# An editable install doesn't build again by itself: the pages follow their sources here.
$(PAGES): $(PAGE_SOURCES) | $(PACKAGES)
	@echo "Building the web pages."
	@$(BIN)/python hatch_build.py
	@touch $@
