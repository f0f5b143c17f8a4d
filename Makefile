# make brief  writes brief.html from the shipped data      make serve  opens the app      make test  runs every check
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DELETE_ON_ERROR:

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export VIRTUAL_ENV := $(CURDIR)/$(VENV)
export UV_COMPILE_BYTECODE := 1
export UV_NO_PROGRESS := 1
export FORCE_COLOR :=
export PATH := $(CURDIR)/$(BIN):$(PATH)
unexport PYTHONPATH

STATIC := src/symmachia/server/static/index.html
MODULES := app/node_modules/.stamp

.PHONY: brief serve app client screenshots wheel test lock licences reference docs clean

brief: $(VENV)/run.stamp
	$(BIN)/symmachia brief brief.html

serve: $(VENV)/dev.stamp $(STATIC)
	$(BIN)/symmachia serve

app: $(STATIC)

$(STATIC): $(shell find app/src app/public -type f -not -path 'app/src/tests/*') $(wildcard app/*.html app/*.ts app/*.js) $(MODULES)
	cd app
	npm run --silent build

$(MODULES): app/package-lock.json app/.npmrc | $(VENV)/dev.stamp
	cd app
	npm ci --silent --ignore-scripts
	touch $(CURDIR)/$@

client: $(MODULES)
	$(BIN)/python tools/openapi.py app/openapi.json
	cd app
	npm run --silent client

screenshots: $(VENV)/dev.stamp $(STATIC)
	$(BIN)/python tools/screenshots.py docs/app

wheel: $(VENV)/dev.stamp $(STATIC)
	$(BIN)/hatchling build -t wheel -d dist

test: $(VENV)/dev.stamp $(STATIC)
	npm run --silent --prefix app check
	npm run --silent --prefix app test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright
	PYTHONPATH=src $(BIN)/lint-imports --no-cache
	$(BIN)/pytest
	$(BIN)/zensical build --clean --strict

$(VENV)/bin/uv: locks/uv.txt
	$(PYTHON) -c 'import sys; sys.exit("symmachia needs Python 3.11 or newer: make PYTHON=python3.11" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r locks/uv.txt
	touch $@

$(VENV)/run.stamp: $(VENV)/bin/uv locks/run.txt pyproject.toml
	$(BIN)/uv pip install --quiet --require-hashes -r locks/run.txt
	$(BIN)/uv pip install --quiet --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/dev.stamp: $(VENV)/bin/uv locks/dev.txt pyproject.toml
	$(BIN)/uv pip sync --quiet --require-hashes locks/dev.txt
	$(BIN)/uv pip install --quiet --no-deps --no-build-isolation -e .
	touch $@ $(VENV)/run.stamp

docs: $(VENV)/dev.stamp
	$(BIN)/zensical build --clean --strict

licences: $(VENV)/run.stamp
	$(BIN)/python -m symmachia.facts.licences > DATA-LICENSES.md

reference: $(VENV)/run.stamp
	$(BIN)/python -m symmachia.analysis.reference
	$(BIN)/python -m symmachia.planner.reference
	$(BIN)/python -m symmachia.deployment.reference
	$(BIN)/python -m symmachia.server.reference

lock: $(VENV)/bin/uv
	compile() { $(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate "$$@"; }
	echo uv | compile - -o locks/uv.txt
	compile pyproject.toml --group build -o locks/run.txt
	compile pyproject.toml --group dev -o locks/dev.txt

clean:
	rm -rf $(VENV) site dist brief.html app/node_modules src/symmachia/server/static
