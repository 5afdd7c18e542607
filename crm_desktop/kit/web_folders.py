"""An https folder whose files are handed to the system's browser: its own host, nothing secret in the address, and
nothing that leads out of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit

_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\]")
# What browsers read otherwise than we do: a backslash is a slash to some of them.
_ODD = re.compile(r"[\s\\\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
_CONTROL = re.compile(r"[/\\\x00-\x1f\x7f]")


@dataclass(frozen=True)
class WebFolder:
    """`host` as it stands in the address, in small letters; `path` without a slash at its end."""

    host: str
    port: int | None
    path: str

    def address(self, below: Sequence[str]) -> str:
        port = "" if self.port is None else f":{self.port}"
        return f"https://{self.host}{port}{self.path}/" + "/".join(quote(part, safe="") for part in below)


def web_folder(address: str) -> WebFolder | None:
    """None for what is no such folder: another scheme, a name or password, a query, a way up, a host we cannot read."""
    told = address.strip()
    if _ODD.search(told):
        return None
    try:
        parts = urlsplit(told)
        port = parts.port
    except ValueError:
        return None
    host, colon, _ = parts.netloc.partition(":") if not parts.netloc.startswith("[") else _bracketed(parts.netloc)
    if parts.scheme.lower() != "https" or parts.query or parts.fragment or "?" in told or "#" in told:
        return None
    if not _HOST.fullmatch(host) or ".." in host or (colon and port in (None, 0)):
        return None
    ways = [unquote(one) for one in parts.path.split("/")]
    if any(one in (".", "..") or _CONTROL.search(one) for one in ways):
        return None
    return WebFolder(host.lower(), port, parts.path.rstrip("/"))


def is_below(root: str, address: str) -> bool:
    """Whether the address is one of the folder's: asked last, of the very text that is opened."""
    folder, found = web_folder(root), web_folder(address)
    if folder is None or found is None:
        return False
    same = (found.host, found.port or 443) == (folder.host, folder.port or 443)
    return same and found.path.startswith(f"{folder.path}/") and found.path != f"{folder.path}/"


def _bracketed(netloc: str) -> tuple[str, str, str]:
    host, bracket, rest = netloc.partition("]")
    return host + bracket, ":" if rest else "", rest
