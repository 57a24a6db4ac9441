# Two commands are enough: make site, and make test.

PYTHON ?= python3
BIN = .venv/bin
READY = .venv/.ready

.PHONY: site test check serve lint bench compare law messages lock fonts shots lighthouse clean

site: $(READY)
	@$(BIN)/khobor build
	@echo "The site is in public/. Look at it: make serve, then http://127.0.0.1:8000/"

test: $(READY)
	@$(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder

check: $(READY)
	@$(BIN)/khobor check

serve: $(READY)
	@$(BIN)/khobor serve

lint: $(READY)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

bench: $(READY)
	@$(BIN)/python -m benchmarks.run

# The law of incremental builds, at length: 500 sequences of edits, and a death at every touch of the disk.
# (What tests draw is the same in every run; with KHOBOR_THOROUGH=true it is drawn anew.)
law: $(READY)
	@KHOBOR_SEQUENCES=500 KHOBOR_THOROUGH=true $(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder tests/incremental

# Khobor beside Hugo and Pelican (it says how to install them).
compare: $(READY)
	@$(BIN)/python -m benchmarks.compare

# Extract the interface's messages and bring every catalog up to date.
messages: $(READY)
	@$(BIN)/pybabel -q extract -F babel.cfg -k N_ -k pgettext:1c,2 --no-location --sort-output \
		--project=Khobor -o .venv/messages.pot .
	@for locale in as bn en hi ur; do \
		$(BIN)/pybabel -q update -N --no-wrap -i .venv/messages.pot -l $$locale \
			-o locales/$$locale/LC_MESSAGES/messages.po; \
	done

# Make the lock files anew from pyproject.toml (needs .venv/bin/pip install pip-tools).
LOCK = $(BIN)/pip-compile -q --generate-hashes --strip-extras --allow-unsafe --no-header \
	--no-emit-index-url --no-emit-find-links --no-emit-options
lock:
	@$(LOCK) -o requirements/run.txt pyproject.toml
	@$(LOCK) -o requirements/bench.txt requirements/bench.in
	@$(LOCK) --extra dev --all-build-deps -c requirements/run.txt -o requirements/dev.txt pyproject.toml

# The fonts of social cards, from the theme's.
fonts: $(READY)
	@$(BIN)/python -m tools.card_fonts

# Pictures of every listed page on contact sheets, in build/shots/ (ONLY="front search" takes these alone).
shots: $(READY)
	@$(BIN)/python -m tools.shots $(ONLY)

# Lighthouse over this repository's own site (it says how to install it).
lighthouse: $(READY)
	@$(BIN)/python -m tools.lighthouse

clean:
	@rm -rf public build dist .khobor

$(READY): requirements/dev.txt pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Installing the locked dependencies …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements/dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@$(BIN)/python -m compileall -q generator
	@touch $(READY)
