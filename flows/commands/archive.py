"""``winnow index`` and ``winnow roles``: what an archive needs beside its loads."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer


def index() -> None:
    """Fill the search index with what is new or changed. An ingest does it too, after its run."""
    from flows.settings import settings
    from flows.store import migrate, search

    print(search.index(migrate.migrated(settings())).as_text())


def roles(
    password: Annotated[
        str | None,
        typer.Option(
            metavar="ROLE", help="Give this role a password: asked for, or the first line of standard input."
        ),
    ] = None,
    password_file: Annotated[
        list[str] | None,
        typer.Option(metavar="ROLE=FILE", help="Make the roles and give this one the password in the file."),
    ] = None,
) -> None:
    """Make or repair the roles winnow_owner, winnow_loader and winnow_analyst. Needs a superuser, once.

    They come without a password: nobody enters by one until --password or --password-file gives it. Only its
    SCRAM verifier goes to the server; the password stands in no argument, log or setting.
    """
    from flows.settings import settings
    from flows.store import connecting, migrate
    from flows.store import roles as made

    address = connecting.address_of(settings())
    if password is not None:
        made.set_password(address, password, _asked(password))
        print(f"{password} has a new password." if sys.stdin.isatty() else f"{password}: password set.")
        return
    given = dict(_named(one) for one in password_file or [])
    migrate.migrate(address)
    made.create(address)
    for role, its_password in given.items():
        made.set_password(address, role, its_password)
    for name, enters, sessions in made.described(address):
        print(f"{name:<15} {'with' if enters else 'without'} a password, {sessions} sessions now")
    print("Give one with: winnow roles --password winnow_analyst")


def _named(told: str) -> tuple[str, str]:
    """The role and the password of ``ROLE=FILE``."""
    role, named, file = told.partition("=")
    if not named:
        raise typer.BadParameter(f"{told} names no file: say ROLE=FILE.")
    try:
        password = Path(file).read_text(encoding="utf-8").strip()
    except OSError as error:
        raise typer.BadParameter(f"{file} cannot be read ({error.strerror}).") from error
    if not password:
        raise typer.BadParameter(f"{file} holds no password.")
    return role, password


def _asked(role: str) -> str:
    if sys.stdin.isatty():
        return str(typer.prompt(f"Password of {role}", hide_input=True, confirmation_prompt=True))
    return sys.stdin.readline().rstrip("\r\n")
