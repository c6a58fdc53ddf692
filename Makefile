# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
# Everything happens in .venv, which the first target that needs it makes. Python 3.11 or newer is looked for; to name
# one: make test PYTHON=/path/to/python3.12

PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo $$p && break; done)
VENV := .venv
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif
RUN := $(BIN)/python
PIP := $(RUN) -m pip --disable-pip-version-check
INSTALLED := $(VENV)/installed
INSTALLED_DEV := $(VENV)/installed-dev

# More threads of numpy give the small matrices of a parser no speed and take the processor from other processes.
export OPENBLAS_NUM_THREADS ?= 1

.PHONY: help demo test lint bench docs quality picture browser soak clean
.DEFAULT_GOAL := help

help:
	@echo "make demo     read an example report; writes a page into demo/"
	@echo "make test     everything that has to hold: style, types, tests"
	@echo "make lint     style, types and licences only"
	@echo "make bench    how long reading and asking a large ledger take"
	@echo "make docs     check the documentation"
	@echo "make quality  measure on the gold, write docs/quality.md (needs the reference data)"
	@echo "make soak     ingest a corpus and kill it again and again: make soak CORPORA=folder"
	@echo "make picture  take the picture of the README (needs chromium)"
	@echo "make clean    remove what these made, .venv included"

demo: $(INSTALLED)
	@mkdir -p demo
	@$(BIN)/dragoman read examples/readout.fr.txt
	@$(BIN)/dragoman read examples/readout.fr.txt --format html --output demo/readout.fr.html
	@echo "The same as a page, with the words behind every record: demo/readout.fr.html"

test: $(INSTALLED_DEV) browser
	$(RUN) -m ruff check .
	$(RUN) -m mypy
	$(RUN) -m pytest

lint: $(INSTALLED_DEV)
	$(RUN) -m ruff check .
	$(RUN) -m mypy
	$(RUN) -m reuse lint --quiet || $(RUN) -m reuse lint

bench: $(INSTALLED)
	$(RUN) scripts/bench.py
	$(RUN) scripts/ledger_bench.py

docs: $(INSTALLED_DEV)
	$(RUN) -m pytest tests/test_documentation.py

quality: $(INSTALLED)
	$(RUN) scripts/quality.py

# Takes as long as ingesting the corpus twice, and more.
soak: $(INSTALLED_DEV)
	@test -n "$(CORPORA)" || { echo "Name a corpus: make soak CORPORA=path/to/folder"; exit 1; }
	$(RUN) scripts/soak.py --corpora "$(CORPORA)"

picture: demo
	chromium --headless=new $$([ "$$(id -u)" = 0 ] && echo --no-sandbox) --disable-gpu --hide-scrollbars \
		--window-size=1280,900 --screenshot=docs/picture.png "file://$(CURDIR)/demo/readout.fr.html"

# One test looks at the page in a browser; without one it is skipped. Only a throw-away machine of a CI gets one installed.
browser:
	@if [ "$$CI" = true ] && ! command -v chromium >/dev/null && command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
		export DEBIAN_FRONTEND=noninteractive; \
		{ apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null; } \
		|| echo "chromium could not be installed; the browser test will be skipped"; fi

$(RUN):
	@test -n "$(PYTHON)" || { echo "Dragoman needs Python 3.11 or newer, and none was found. Install one, or name it:" \
		"make PYTHON=/path/to/python3.12"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and \
		f"Dragoman needs Python 3.11 or newer; $(PYTHON) is {sys.version.split()[0]}. Name another: make PYTHON=/path/to/python3.12")'
	$(PYTHON) -m venv $(VENV)

# Nothing is installed again while these files are unchanged.
$(INSTALLED): pyproject.toml constraints.txt | $(RUN)
	$(PIP) install --quiet --editable '.[frames]' --constraint constraints.txt
	@touch $@

$(INSTALLED_DEV): pyproject.toml constraints.txt | $(RUN)
	$(PIP) install --quiet --editable '.[frames,dev]' --constraint constraints.txt
	@touch $(INSTALLED) $@

clean:
	rm -rf $(VENV) demo build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
