"""The trials: faults of every family, many times, against the promise that nothing is lost or doubled.

A short count of each runs with the tests (tests/test_trials.py). The full count, with its table, is

    .venv/bin/python -m tests.trials
"""
