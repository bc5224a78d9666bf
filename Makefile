# Everything a newcomer needs: `make run` and `make test`. Needs Python 3.11 or later and make, nothing else.
PYTHON ?= python3
UV := .venv/bin/uv
RUN := .venv/bin

.PHONY: run test check format bench evaluate docs clean

run: .venv/ready ## read the sample documents of corpus/ into dataset/
	$(RUN)/peertrail extract 'corpus/*/document.*' --councils corpus/councils.csv --output dataset
	@echo "Look at dataset/peertrail.xlsx first; dataset/DICTIONARY.md says what the columns mean."

test: .venv/ready ## run the tests
	$(RUN)/pytest -n auto

evaluate: .venv/ready ## compare what is read with what people read; fails where a figure is below its floor
	$(RUN)/peertrail evaluate corpus --floors corpus/floors.json --workers 2 --output bench/results/evaluation

docs: .venv/ready ## the tables of the READMEs, from the corpus and its figures
	$(RUN)/cog -r -U README.md corpus/README.md

check: .venv/ready ## formatter, linter, strict types
	$(RUN)/ruff format --check .
	$(RUN)/ruff check .
	$(RUN)/mypy

format: .venv/ready
	$(RUN)/ruff format .
	$(RUN)/ruff check --fix .

bench: .venv/ready ## speed, as ratios in one run
	$(RUN)/python bench/speed.py

# The environment from the lock file, with a uv of its own; the system's certificates, as office networks ask for.
.venv/ready: pyproject.toml uv.lock
	test -x $(UV) || { $(PYTHON) -m venv .venv && .venv/bin/pip install --quiet uv; }
	UV_SYSTEM_CERTS=1 UV_NATIVE_TLS=1 $(UV) sync --quiet --frozen --inexact --all-extras
	touch $@

clean:
	rm -rf .venv dataset build dist
