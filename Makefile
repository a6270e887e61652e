# Two commands: `make run` does the main job, `make test` proves it. Both set up .venv once.
PYTHON ?= python3
BIN := .venv/bin
export PIP_DISABLE_PIP_VERSION_CHECK = 1
# What is set for other projects would have it installed elsewhere, otherwise, or other modules found.
unexport PIP_USER PIP_TARGET PIP_PREFIX PIP_ROOT PIP_CONSTRAINT PYTHONPATH PYTHONHOME
# Does what follows while no other make does it; the lock ends with it, however it ends.
ALONE = $(PYTHON) -c 'import fcntl, os, sys; makefile = os.open("Makefile", os.O_RDONLY); \
    os.set_inheritable(makefile, True); fcntl.flock(makefile, fcntl.LOCK_EX); os.execvp(sys.argv[1], sys.argv[1:])'

.PHONY: run test check serve lock clean
run: .venv/ready
	@$(BIN)/winnow run

test: .venv/ready
	@$(BIN)/pytest -n auto --maxprocesses 4 --dist loadfile  # each process has a PostgreSQL of its own, one of them a Prefect

check: .venv/ready  ## what CI holds beside the tests: style, types, layers
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

serve: .venv/ready
	@$(BIN)/winnow serve

.venv/ready: requirements.lock pyproject.toml
	@$(ALONE) $(MAKE) --no-print-directory .venv/installed
	@touch $@

.venv/installed: requirements.lock pyproject.toml
	@echo "Setting up .venv (once)"
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv .venv  # one that was broken off too
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
