# Everything a fresh machine needs is Python 3.11 or later, make and git; the rest is installed into .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

# Compiled files are kept: the tests start the command line, and pytest itself, many times over.
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help demo test docs check bench histories mutants format clean tools

help: ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

tools:
	@command -v git >/dev/null || { echo "git is missing: install git, then run make again"; exit 2; }
	@command -v $(PYTHON) >/dev/null || { echo "$(PYTHON) is missing: install Python 3.11 or later, or set PYTHON="; exit 2; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "$(PYTHON) is older than 3.11: install a later one, or set PYTHON="; exit 2; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || \
		{ echo "$(PYTHON) has no venv: install its venv package (on Debian: python3-venv)"; exit 2; }

$(BIN)/pip: | tools
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'

$(VENV)/.demo: pyproject.toml | $(BIN)/pip
	$(BIN)/python -m pip install --quiet --editable '.[cli,ical,sql]'
	@touch $@

$(VENV)/.test: pyproject.toml | $(BIN)/pip
	$(BIN)/python -m pip install --quiet --editable . --group test
	@touch $@ $(VENV)/.demo

$(VENV)/.check: pyproject.toml | $(VENV)/.test
	$(BIN)/python -m pip install --quiet --group check
	@touch $@

$(VENV)/.bench: pyproject.toml | $(VENV)/.test
	$(BIN)/python -m pip install --quiet --group bench
	@touch $@

demo: $(VENV)/.demo ## install into .venv and run the examples
	$(BIN)/certflow run examples/*.yaml

test: $(VENV)/.test $(VENV)/.check $(VENV)/.bench ## install and run all tests
	$(BIN)/python -m pytest -n auto --bdd-all $(ARGS)

docs: $(VENV)/.test ## build the documents into build/docs, the officers' book and the examples into build/book
	$(BIN)/python -m sphinx --quiet --fresh-env --fail-on-warning --keep-going docs build/docs
	$(BIN)/python -m pytest -n auto --quiet tests/features --bdd-all --bdd-results build/results.json
	$(BIN)/certflow book --out build/book --results build/results.json $(patsubst %,--case %,$(wildcard examples/*.yaml))
	@echo "the documents begin with build/docs/index.html, the book with build/book/index.html"

check: $(VENV)/.check ## ruff, mypy, pyright, import-linter, feature lint
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/lint-imports
	$(BIN)/python -m certflow.bdd.lint features

bench: $(VENV)/.bench ## measure beside other libraries, into benchmarks/RESULTS.md
	$(BIN)/python -m benchmarks $(ARGS)

$(VENV)/.mutants: pyproject.toml | $(VENV)/.test
	$(BIN)/python -m pip install --quiet --group mutants
	@touch $@

mutants: $(VENV)/.mutants ## change the law in thousands of ways: do the scenarios notice? Into mutants/*.md
	$(BIN)/python -m mutants $(ARGS)

histories: $(VENV)/.test ## compare the waiting periods with a second reading on 100,000 histories
	CERTFLOW_HISTORIES=100000 $(BIN)/python -m pytest -n auto tests/independent $(ARGS)

format: $(VENV)/.check ## put the code in the project's form
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

clean: ## remove what make has made
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
