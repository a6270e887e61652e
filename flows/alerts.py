"""What an operator must hear of, and how it reaches them: through Prefect's server, by web or by mail.

A run that failed or was killed is noticed by the server itself, even when nothing of ours lives any more.
What a run notices (:func:`noticed`) it sends as an event ``winnow.alert``. One automation, made by
:func:`tell`, forwards both to every address of ``WINNOW_ALERT_WEBHOOK`` and ``WINNOW_ALERT_EMAIL``.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, cast
from urllib.parse import parse_qsl, urlencode
from uuid import UUID

from flows.errors import SettingsError
from flows.settings import Settings
from flows.store import server_files
from flows.store.emptied import REMEDY
from flows.store.ledger import Summary
from flows.store.silence import Silent

if TYPE_CHECKING:
    from prefect.client.orchestration import SyncPrefectClient

NAME = "winnow: tell the operator"
EVENT = "winnow.alert"
RESOURCE = {"prefect.resource.id": "winnow.archive", "prefect.resource.name": "winnow"}
_TOLD = "winnow.told"
# When its SQLite is locked, Prefect's server takes an event for new that it has sent an alert of: once more, or thrice.
_ONCE = timedelta(minutes=1)
# Few records say little about their source: a share is looked at from this many on, in one run or in those of a day that
# had fewer each. Where files land one by one, all do.
FEW = 20
# Seconds for an answer, further tries, and seconds between them: the server does few things at once, among them calling
# dead runs Crashed. A web hook that points elsewhere is not followed: what was posted would arrive without its words.
_PATIENCE = "rto=10&retry=2&wait=20&redirect=no"
_POSTS = {"https://": "jsons://", "http://": "json://"}
# What is no article was never to be loaded (images, feeds, listings): a crawl may be full of it.
SKIPPED = "not-an-article"

_SUBJECT = "winnow: {% if event.event == 'winnow.alert' %}look at the archive{% else %}a run has gone wrong{% endif %}"
_BODY = (
    "{% if event.event == 'winnow.alert' %}{{ event.payload.what }}{% else %}"
    "The run {{ flow_run.name }} is {{ flow_run.state.name }}: {{ flow_run.state.message }} "
    "See {{ flow_run|ui_url }}{% endif %}"
)


def noticed(
    summary: Summary,
    settings: Settings,
    free: float,
    silent: Sequence[Silent] = (),
    waiting: str = "",
    small: tuple[int, Mapping[str, int]] = (0, {}),
) -> Iterator[str]:
    """What is not right after a run, each a sentence with its remedy.

    :param free: the free share of the disk that holds the archive, 0 to 1.
    :param small: of the day before, by :func:`flows.store.quarantining.of_small_runs`.
    :param waiting: what has been left for the next run for too long, by :func:`flows.store.deferring.too_long`.
    """
    c = summary.counts
    own = {reason: count for reason, count in summary.quarantined.items() if reason != SKIPPED}
    skipped = summary.quarantined.get(SKIPPED, 0)
    handled = c.loaded + c.duplicate + c.quarantined - skipped
    for (of, reasons), failed, when in (
        ((handled, own), c.quarantined - skipped, ""),
        (small, sum(small[1].values()), f" of yesterday's runs with fewer than {FEW} each"),
    ):
        if failed > settings.alert_quarantine * of and of >= FEW:
            yield (
                f"{failed:,} of {of:,} records{when} went into quarantine "
                f"({', '.join(f'{count} {reason}' for reason, count in reasons.items())}). "
                "`winnow quarantine list` shows them with their remedies."
            )
    gone = summary.emptied
    if gone and not gone.usual and gone.since == summary.started_at:
        yield f"{gone} {REMEDY}"
    if free < settings.alert_disk_free:
        yield (
            f"{free:.1%} of the disk under {server_files.archives_folder(settings)} is free. Make room: a full disk loses nothing, but "
            "nothing more is loaded."
        )
    if waiting:
        yield f"{waiting} `winnow status` names what was found."
    for one in silent:
        yield (
            f"Nothing new from {one.site} since {one.last_seen:%Y-%m-%d}; usually something comes within "
            f"{one.habit_days} days. Is its scraper well?"
        )


def free_share(settings: Settings) -> float:
    """The free share of the disk that holds the archive, as far as this machine knows it, 0 to 1."""
    usage = shutil.disk_usage(server_files.archives_folder(settings))
    return usage.free / usage.total


def send(what: str) -> None:
    """Send one alert to Prefect's server."""
    from prefect.events import emit_event

    emit_event(EVENT, resource={**RESOURCE, _TOLD: what}, payload={"what": what})


def addresses(settings: Settings) -> list[str]:
    """Where alerts go, in the form of Apprise, the library that Prefect sends with.

    :raises SettingsError: nothing can be sent to one of them.

    >>> addresses(Settings(_env_file=None, alert_webhook="https://ops.example/hook?key=7"))
    ['jsons://ops.example/hook?rto=10&retry=2&wait=20&redirect=no&-key=7']
    """
    found = {}
    if settings.alert_webhook is not None:
        address = _posted(settings.alert_webhook.get_secret_value())
        found["WINNOW_ALERT_WEBHOOK", "https://ops.example/hook"] = _patient(address)
    if settings.alert_email is not None:
        address = settings.alert_email.get_secret_value()
        found["WINNOW_ALERT_EMAIL", "mailtos://user:password@server?to=ops@example.org"] = _patient(address)
    for (name, such_as), address in found.items():
        if not _may_be_sent_to(address):
            raise SettingsError(f"{name} is no address that alerts can be sent to, such as {such_as}.")
    return list(found.values())


def _posted(address: str) -> str:
    """A web hook as Apprise has it. It takes an address' own parameters for options of its own, but for those with a minus."""
    place, _, query = address.partition("?")
    for scheme, posts in _POSTS.items():
        if place.startswith(scheme):
            kept = urlencode(
                [(f"-{name}", value) for name, value in parse_qsl(query, keep_blank_values=True)]
            )
            return f"{posts}{place.removeprefix(scheme)}?{kept}"
    return address


def _patient(address: str) -> str:
    """An address with our patience; what an operator says of it in the address of a mailbox comes later, and holds."""
    place, _, query = address.partition("?")
    return f"{place}?{_PATIENCE}&{query}".rstrip("&")


def _may_be_sent_to(address: str) -> bool:
    """Whether Apprise knows what to do with an address. Prefect would find out when there is something to send, and
    Apprise's own complaint shows the password."""
    from apprise import Apprise

    complaints = logging.getLogger("apprise")
    complaints.disabled = True
    try:
        return Apprise.instantiate(address) is not None
    finally:
        complaints.disabled = False


def tell(client: SyncPrefectClient, settings: Settings) -> None:
    """Have the server forward alerts to where the settings say, and nowhere else. Safe to call again."""
    from prefect.events.actions import SendNotification
    from prefect.events.schemas.automations import AutomationCore, EventTrigger, Posture
    from prefect.events.schemas.events import ResourceSpecification

    blocks = [_block(number, address) for number, address in enumerate(addresses(settings), 1)]
    known = client.read_automations_by_name(NAME)
    if not blocks:
        for automation in known:
            client.delete_automation(automation.id)
        return
    deployment = client.read_deployment_by_name("ingest/ingest").id
    wanted = AutomationCore(
        name=NAME,
        description=tell.__doc__ or "",
        trigger=EventTrigger(
            expect={"prefect.flow-run.Failed", "prefect.flow-run.Crashed", EVENT},
            match=ResourceSpecification(
                {"prefect.resource.id": ["prefect.flow-run.*", RESOURCE["prefect.resource.id"]]}
            ),
            match_related=ResourceSpecification(
                {
                    "prefect.resource.role": "deployment",
                    "prefect.resource.id": f"prefect.deployment.{deployment}",
                }
            ),
            for_each={"prefect.resource.id", _TOLD},
            posture=Posture.Reactive,
            threshold=1,
            within=_ONCE,
        ),
        actions=[SendNotification(block_document_id=block, subject=_SUBJECT, body=_BODY) for block in blocks],
    )
    if known:
        client.update_automation(known[0].id, wanted)
    else:
        client.create_automation(wanted)


def _block(number: int, address: str) -> UUID:
    """Keep an address with the server, encrypted, and give its key."""
    from prefect.blocks.notifications import SlackWebhook
    from pydantic import SecretStr

    # The plainest of Prefect's own blocks: it hands any address that is not Slack's to Apprise as it is.
    block = SlackWebhook(url=SecretStr(address))
    return cast(UUID, block.save(f"winnow-alert-{number}", overwrite=True))
