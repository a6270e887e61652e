"""The scheduled job under the real Prefect."""
