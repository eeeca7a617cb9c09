# Rostrum. `make run` starts the sample meeting, `make test` runs every check.

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --quiet --quiet --disable-pip-version-check
PAGES := server/rostrum/web/static/.built
PAGE_SOURCES := $(shell find floor_client/web chair_console server/rostrum/locales \
	-name node_modules -prune -o -type f -not -name '*.test.ts*' -print 2>/dev/null) \
	package.json package-lock.json vite.config.ts tsconfig.json

.PHONY: run setup pages test check fix bench docs screenshots soak clean
.DEFAULT_GOAL := run

run: .venv/.installed $(PAGES)
	@$(BIN)/rostrum demo $(DEMO)

setup: .venv/.developing $(PAGES)

pages: $(PAGES)

# The package, editable. Built without isolation, so that the constraints and one Node serve everything in the tree.
.venv/.installed: pyproject.toml constraints.txt hatch_build.py
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Rostrum needs Python 3.11 or newer.")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv || \
		{ rm -rf .venv; echo "Python's venv module is missing; on Debian: apt-get install python3-venv"; exit 1; }
	@echo "Installing Rostrum into .venv …"
	@$(PIP) install --upgrade --constraint constraints.txt pip
	@$(PIP) install --constraint constraints.txt --group build
	@needs=$$($(BIN)/python hatch_build.py needs) && { test -z "$$needs" || $(PIP) install --constraint constraints.txt $$needs; }
	@$(PIP) install --constraint constraints.txt --no-build-isolation --editable .
	@touch $@ && mkdir -p $(dir $(PAGES)) && touch $(PAGES)

.venv/.developing: .venv/.installed
	@$(PIP) install --constraint constraints.txt --group dev
	@touch $@

# An editable install doesn't build again by itself: the pages follow their sources here.
$(PAGES): $(PAGE_SOURCES) | .venv/.installed
	@$(BIN)/python hatch_build.py
	@mkdir -p $(dir $@) && touch $@

clean:
	rm -rf .venv node_modules dist server/rostrum/web/static .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .coverage
