# Two commands: `make run` does the main job, `make test` proves it. Both set up .venv once.
PYTHON ?= python3
BIN := .venv/bin
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: run test check serve lock clean
run: .venv/ready
	@$(BIN)/winnow run

test: .venv/ready
	@$(BIN)/pytest -n auto --maxprocesses 4 --dist loadfile  # each process has a PostgreSQL and a Prefect of its own

check: .venv/ready  ## what CI holds beside the tests: style, types, layers
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

serve: .venv/ready
	@$(BIN)/winnow serve

.venv/ready: requirements.lock pyproject.toml
	@echo "Setting up .venv (once)"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --no-deps --require-hashes -r requirements.lock
	@$(BIN)/pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

LOCKED := uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
    --no-header --no-annotate --no-emit-index-url --no-emit-find-links --quiet

lock:  ## needs uv; hashes only, no address of an index
	$(LOCKED) --extra dev -o requirements.lock
	$(LOCKED) --extra image --constraint requirements.lock -o docker/requirements.lock

clean:
	rm -rf .venv
