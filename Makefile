# Targets for users:      brief  test
# Targets for engineers:  lint docs-check docs bench bench-speed bench-scale bench-page robustness train lock clean
# Of the page (Node):       page page-check page-test page-pictures

SHELL := /bin/sh
.DEFAULT_GOAL := brief

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet --quiet
CODE := src tests bench training docs
LOCK := uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --quiet

FILLER_KEYS := ../shared/corpora/muc4/dev.jsonl

NODE_MODULES := page/node_modules/.package-lock.json

.PHONY: brief test lint docs docs-check bench bench-speed bench-scale bench-page robustness train lock clean
.PHONY: page page-check page-test page-pictures

brief: $(VENV)/.runtime
	@$(BIN)/secondsource brief examples
	@mkdir -p out
	@$(BIN)/secondsource brief examples --format html -o out/brief.html
	@echo "The same brief as a page for a browser: out/brief.html"

test: $(VENV)/.dev
	$(BIN)/python -m pytest

lint: $(VENV)/.dev
	$(BIN)/ruff check $(CODE)
	$(BIN)/ruff format --check $(CODE)
	$(BIN)/mypy $(CODE)
	$(BIN)/lint-imports

docs: $(VENV)/.dev
	$(BIN)/python -m docs.generate

docs-check: $(VENV)/.dev
	$(BIN)/python -m docs.generate --check
	$(BIN)/python -m pytest tests/docs

bench: $(VENV)/.runtime
	$(BIN)/python -m bench.quality
	$(BIN)/python -m bench.verdicts

bench-speed: $(VENV)/.runtime
	$(BIN)/python -m bench.speed

bench-scale: $(VENV)/.runtime
	$(BIN)/python -m bench.scale

# Node builds and checks the page; nobody who installs or runs the program needs it.
page: $(NODE_MODULES)
	cd page && npm run --silent build

page-check: $(NODE_MODULES)
	cd page && npm run --silent check

# Needs Debian's chromium. Pictures and prints of every view go to build/pictures.
page-test: $(VENV)/.dev $(NODE_MODULES)
	$(BIN)/python -m tests.page.pages build/page
	cd page && npm run --silent browser

page-pictures: page-test
	mkdir -p docs/page
	cp build/pictures/page.png build/pictures/task-*.png docs/page/

bench-page: $(VENV)/.runtime $(NODE_MODULES)
	$(BIN)/python -m bench.page

robustness: $(VENV)/.runtime
	$(BIN)/python -m bench.robustness

train: $(VENV)/.training
	$(BIN)/python -m training.train
	$(BIN)/python -m training.export
	$(BIN)/python -m training.fillers $(FILLER_KEYS) --write src/secondsource/read/events/filler_weights.py
	$(BIN)/python -m training.compare

# Needs uv. Names of package hosts are never written into a lock.
lock:
	$(LOCK) requirements/build.in -o requirements/build.lock
	$(LOCK) pyproject.toml -o requirements/runtime.lock
	$(LOCK) pyproject.toml --extra dev -c requirements/runtime.lock -o requirements/dev.lock

clean:
	rm -rf $(VENV) page/node_modules build/lib build/page build/pictures build/bdist.* dist src/*.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(NODE_MODULES): page/package.json page/package-lock.json
	cd page && npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

# The first python that is new enough and can make virtual environments.
$(VENV)/.venv:
	@for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	    if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	        if $$python -c 'import ensurepip, venv' 2>/dev/null; then \
	            echo "Setting up $(VENV) with $$python (once; takes a minute or two)." >&2; \
	            $$python -m venv --clear $(VENV) && touch $@ && exit 0; \
	            exit 1; \
	        fi; \
	        without_venv=$$python; \
	    fi; \
	done; \
	if [ -n "$$without_venv" ]; then \
	    echo "$$without_venv cannot make virtual environments. On Debian: apt install python3-venv" >&2; \
	else \
	    echo "secondsource needs Python 3.11 or newer; none was found. On Debian: apt install python3 python3-venv" >&2; \
	fi; \
	exit 1

$(VENV)/.runtime: $(VENV)/.venv requirements/runtime.lock requirements/build.lock pyproject.toml
	@$(PIP) install --require-hashes -r requirements/runtime.lock
	@$(PIP) install --require-hashes -r requirements/build.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime requirements/dev.lock
	@$(PIP) install --require-hashes -r requirements/dev.lock
	@touch $@

$(VENV)/.training: $(VENV)/.dev
	@$(PIP) install --editable '.[training]'
	@touch $@
