"""The only reader of the environment. Every setting has a default that works on a first run."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, DotEnvSettingsSource, SettingsConfigDict

from flows.errors import SettingsError

ROOT = Path(__file__).resolve().parent.parent
_LONGEST = 1_000_000  # seconds or hours: more than anybody means, and less than clocks and calendars take


class Settings(BaseSettings):
    """What an operator may set, by environment or by a ``.env`` file in the working folder.

    ``DATABASE_URL`` alone bears no prefix, as everywhere; the rest begin with ``WINNOW_``. An empty one is as if it were
    not there.
    """

    model_config = SettingsConfigDict(
        env_prefix="WINNOW_", env_file=".env", extra="ignore", frozen=True, allow_inf_nan=False
    )

    database_url: SecretStr | None = Field(
        default=None,
        validation_alias="DATABASE_URL",
        description="The database's address; none means the embedded one.",
    )
    database_url_file: Path | None = Field(
        default=None, description="A file holding the database's address, for container secrets."
    )
    seeds: str = Field(default=str(ROOT / "seeds"), description="The landing folder or address.")
    home: Path = Field(default=ROOT / ".winnow", description="Where the embedded database lives.")
    batch_records: int = Field(
        default=500, ge=1, le=20_000, description="Records in a batch, which is one transaction."
    )
    batch_bytes: int = Field(
        default=32 * 2**20,
        ge=1,
        description="Bytes of records in a batch; a larger file is read piece by piece.",
    )
    processes: int = Field(
        default=0,
        ge=0,
        description="Cleaning processes; 0: one a core, 1: the run cleans itself, and a bad record can end it.",
    )
    worker_bytes: int = Field(
        default=4 * 2**30, ge=0, lt=2**63, description="Bytes of memory a cleaning process may take; 0: any."
    )
    cluster: str = Field(
        default="", description="A Dask scheduler that cleans instead, as tcp://host:8786 or tls://host:8786."
    )
    max_file_bytes: int = Field(
        default=16 * 2**30, ge=1, description="Bytes of one seed file; a larger one is quarantined."
    )
    max_record_bytes: int = Field(
        default=64 * 2**20, ge=1, description="Bytes of one record; a larger one is quarantined."
    )
    max_ratio: int = Field(
        default=250, ge=1, description="Unpacked to packed bytes; a file with more is quarantined as a bomb."
    )
    max_unpacked_bytes: int = Field(
        default=256 * 2**30, ge=1, description="Bytes that one file may unpack to."
    )
    max_members: int = Field(default=250_000, ge=1, description="Members that one zip or tar may have.")
    max_nesting: int = Field(
        default=4, ge=1, description="How many archives and packings may lie one in the other."
    )
    fields: str = Field(default="", description="Your own names of fields: text=story,canonical=href")
    reveal_emails: bool = Field(default=False, description="Decode addresses that Cloudflare hid for a site.")
    record_seconds: float = Field(
        default=60.0,
        ge=0,
        le=_LONGEST,
        description="Seconds of processor time that a step of one record may take; 0: any.",
    )
    settle_seconds: float = Field(default=0.0, ge=0, description="Files younger than this are deferred.")
    index: bool = Field(default=True, description="Fill the search index after each run.")
    marker: str = Field(
        default="", description="Ending of the file that says another is complete, such as .done."
    )
    look_through: int = Field(
        default=10_000,
        ge=0,
        description="Up to so many files each is looked at in every run; in a larger place only changed folders are.",
    )
    sweep_hours: float = Field(
        default=24.0,
        ge=0,
        le=_LONGEST,
        description="Every file is read again after so many hours; 0: only by --sweep.",
    )
    seeds_options: SecretStr | None = Field(
        default=None, description="JSON for the landing place's file system: endpoint, key, secret..."
    )
    schedule: str = Field(default="*/15 * * * *", description="Cron schedule of the deployment, in UTC.")
    wake_seconds: float = Field(
        default=10.0,
        ge=0,
        description="A new file starts a run, at most once in so many seconds; 0: only the schedule does.",
    )
    prefect_host: str = Field(default="127.0.0.1", description="Where Prefect's server listens.")
    prefect_port: int = Field(default=4200, ge=1, le=65_535, description="The port of Prefect's server.")
    prefect_auth_file: Path | None = Field(
        default=None, description="A file with user:password for Prefect's server."
    )
    prefect_database_url_file: Path | None = Field(
        default=None, description="A file with the address of Prefect's own database; none means SQLite."
    )
    alert_webhook: SecretStr | None = Field(default=None, description="Alerts are posted here as JSON.")
    alert_email: SecretStr | None = Field(
        default=None, description="Alerts are mailed: mailtos://user:password@server?to=ops@example.org"
    )
    alert_quarantine: float = Field(
        default=0.1,
        ge=0,
        le=1,
        description="Alert when more than this share of a run's records is quarantined.",
    )
    alert_disk_free: float = Field(
        default=0.05, ge=0, le=1, description="Alert when less than this share of the disk is free."
    )
    alert_deferred_days: float = Field(
        default=2,
        ge=0,
        le=36_500,
        description="Alert when a file has been left for the next run for longer than so many days; `status` and `doctor` tell too.",
    )
    metrics: Path | None = Field(
        default=None,
        description="A folder for Prometheus' textfile collector: each run writes its figures there.",
    )

    @model_validator(mode="before")
    @classmethod
    def _without_empty_ones(cls, given: dict[str, Any]) -> dict[str, Any]:
        """``NAME=`` sets nothing: an empty path would be the working folder. Of seeds it must be said: nobody means all
        that the project brings."""
        return {name: value for name, value in given.items() if value != "" or name == "seeds"}

    def address(self) -> str | None:
        """The database's address as stated, ``None`` for the embedded one.

        :raises SettingsError: the named file cannot be read.
        """
        if self.database_url is not None:
            return self.database_url.get_secret_value()
        if self.database_url_file is not None:
            try:
                return self.database_url_file.read_text(encoding="utf-8").strip()
            except OSError as error:
                raise SettingsError(
                    f"WINNOW_DATABASE_URL_FILE names {self.database_url_file}, which cannot be read "
                    f"({error.strerror}). Mount the secret there, or set DATABASE_URL."
                ) from error
        return None


@cache
def settings() -> Settings:
    """The settings of this process, read once.

    :raises SettingsError: a variable holds something that makes no sense; its name is in the message.
    """
    try:
        return Settings()
    except ValidationError as error:
        wrong = "; ".join(f"{_variable(str(e['loc'][0]))}: {e['msg']}" for e in error.errors())
        raise SettingsError(f"A setting makes no sense: {wrong}. See README, Settings.") from error
    except (OSError, UnicodeError) as error:
        raise SettingsError(
            f"{Path('.env').absolute()} cannot be read ({getattr(error, 'strerror', None) or 'it is not UTF-8'}). Let this user "
            "read it, write it anew, or take it away."
        ) from error


def _variable(name: str) -> str:
    """What a field is called in the environment."""
    return f"WINNOW_{name.upper()}" if name in Settings.model_fields else name


VARIABLES = frozenset(f"WINNOW_{name.upper()}" for name in Settings.model_fields)
"""The names of the settings in the environment."""


def unread() -> list[tuple[str, str]]:
    """What looks like a setting and is none, as the environment and ``.env`` hold it: mostly a name with a slip, which
    nobody reads. Each with its remedy."""
    named = {*os.environ, *map(str.upper, DotEnvSettingsSource(Settings).env_vars)}
    found = sorted(name for name in named if name.startswith("WINNOW_") and name not in VARIABLES)
    if not found:
        return []
    import difflib  # for who has made a slip: every run asks

    likely = [difflib.get_close_matches(name, sorted(VARIABLES), 1, cutoff=0.85) for name in found]
    return [
        (
            f"{name} is no setting and is not read",
            f"Perhaps {meant[0]} is meant." if meant else "Take it away, or see README, Settings.",
        )
        for name, meant in zip(found, likely, strict=True)
    ]
