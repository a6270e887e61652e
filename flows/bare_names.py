"""Prefect's start-up hook: what an operator types in the project's folder means what it says.

Prefect loads this module through the entry-point group ``prefect.plugins`` wherever its plugins are
enabled, which ``[tool.prefect.plugins]`` in pyproject.toml does for this folder. Three things follow:

- ``prefect deployment run ingest``: stock Prefect wants ``flow/deployment`` and refuses a bare name.
  Here a name without a slash is completed to ``name/name``. That is the only patch of Prefect in this
  project; it is held against Prefect 3.8 and says so, loudly, when Prefect has changed under it.
- While ``winnow serve`` runs, its server is the one that commands find, with its credentials, unless
  the operator names another with ``PREFECT_API_URL``. In a container the credentials come from a file.
- The server that Prefect starts for one run ends when that run is gone, also when it was killed.
"""

from __future__ import annotations

import functools
import inspect
import os
import sys
from collections.abc import Callable
from typing import Any

from prefect.plugins import HookContext, SetupResult, register_hook

from flows import prefect_server
from flows.settings import settings

_REMEDY = (
    "`prefect deployment run ingest` will not work here; type `prefect deployment run ingest/ingest`, "
    "and hold flows/bare_names.py against this version of Prefect."
)
_NOBODY = "No `winnow serve` runs with {home}: start it first, or name a server in PREFECT_API_URL."


class PrefectChanged(RuntimeError):
    """Prefect no longer has the method that completes a bare deployment name, or it takes something else."""


def complete(name: str) -> str:
    """A deployment's full name.

    >>> complete("ingest"), complete("ingest/nightly"), complete("")
    ('ingest/ingest', 'ingest/nightly', '')
    """
    return f"{name}/{name}" if name and "/" not in name else name


def patch() -> None:
    """Let Prefect's clients, the asynchronous one the command line uses and its twin, take bare names.

    Safe to call again.

    :raises PrefectChanged: the clients no longer look deployments up by ``name`` as Prefect 3.8 does.
    """
    try:
        from prefect.client.orchestration._deployments.client import DeploymentAsyncClient, DeploymentClient
    except ImportError as error:
        raise PrefectChanged(f"Prefect's deployment clients have moved ({error}). {_REMEDY}") from error
    for client in (DeploymentAsyncClient, DeploymentClient):
        asked = getattr(client, "read_deployment_by_name", None)
        if asked is None or list(inspect.signature(asked).parameters) != ["self", "name"]:
            raise PrefectChanged(f"{client.__name__}.read_deployment_by_name is not as it was. {_REMEDY}")
        if not hasattr(asked, "completes_bare_names"):
            client.read_deployment_by_name = _completing(asked)  # type: ignore[method-assign]


def _completing(asked: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(asked)
    def read_deployment_by_name(self: Any, name: str) -> Any:
        return asked(self, complete(name))

    read_deployment_by_name.completes_bare_names = True  # type: ignore[attr-defined]
    return read_deployment_by_name


@register_hook
def setup_environment(*, ctx: HookContext) -> SetupResult | None:
    """Called by Prefect at its import, before any command or flow: see the module's own words.

    A failure here is logged by Prefect as an error and does not keep it from starting.
    """
    if prefect_server.is_for_one_run():
        prefect_server.end_with_parent()
        return None
    patch()
    if ctx.api_url is None and (served := prefect_server.running()):
        return SetupResult(
            env=served.client_environment(), note=f"the server of `winnow serve`, {served.url}"
        )
    if "PREFECT_API_AUTH_STRING" not in os.environ and settings().prefect_auth_file is not None:
        secret = prefect_server.credentials(settings())
        return SetupResult(env={"PREFECT_API_AUTH_STRING": secret}, note="credentials from a file")
    if ctx.api_url is not None:
        return None
    if sys.argv[1:3] == ["deployment", "run"]:
        print(f"winnow: {_NOBODY.format(home=settings().home.absolute())}", file=sys.stderr)  # noqa: T201
    # The server that Prefect starts for this command alone would report home.
    quiet = {"PREFECT_SERVER_ANALYTICS_ENABLED": "false", "DO_NOT_TRACK": "1"}
    return SetupResult(env={name: value for name, value in quiet.items() if name not in os.environ})
