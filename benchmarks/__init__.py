"""Quality and speed, measured: run by hand or by CI, never a test that passes or fails on the clock."""
