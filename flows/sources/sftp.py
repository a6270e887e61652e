"""SFTP as a landing place: fsspec's file system, but for whom it trusts and what it waits for.

Stock, it believes any host key, calls a pipe a file and waits for an answer for ever.
"""

from __future__ import annotations

import stat
from typing import Any

import paramiko
from fsspec.implementations.sftp import SFTPFileSystem

_PATIENCE = 60.0  # seconds a server may take for one answer


class KnownHosts(SFTPFileSystem):  # type: ignore[misc]  # fsspec has no types
    """SFTP with servers whose keys are known: in ``~/.ssh/known_hosts``, or in the file that the option
    ``known_hosts`` names. Other options are those of :meth:`paramiko.SSHClient.connect`."""

    protocol = "sftp", "ssh"

    def __init__(self, host: str, known_hosts: str | None = None, **options: Any) -> None:
        self.known_hosts = known_hosts
        super().__init__(host, **options)

    def _connect(self) -> None:
        self.client = paramiko.SSHClient()
        self.client.load_system_host_keys(self.known_hosts)
        self.client.set_missing_host_key_policy(paramiko.RejectPolicy())
        told = {
            "timeout": _PATIENCE,
            "banner_timeout": _PATIENCE,
            "auth_timeout": _PATIENCE,
            **self.ssh_kwargs,
        }
        self.client.connect(self.host, **told)
        self.ftp = self.client.open_sftp()
        self.ftp.get_channel().settimeout(_PATIENCE)

    def revive(self) -> None:
        """Connect again if the connection has ended since."""
        transport = self.client.get_transport()
        if transport is None or not transport.is_active():
            self._connect()

    @staticmethod
    def _decode_stat(status: Any, parent_path: str | None = None) -> dict[str, Any]:
        facts = dict(SFTPFileSystem._decode_stat(status, parent_path))
        return {**facts, "mode": status.st_mode, "type": _kind(status.st_mode)}


def _kind(mode: int) -> str:
    """
    >>> _kind(stat.S_IFIFO)
    'other'
    """
    if stat.S_ISDIR(mode):
        return "directory"
    return "file" if stat.S_ISREG(mode) else "other"
