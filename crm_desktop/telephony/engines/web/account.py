"""What the web telephone needs to know of its exchange; the password is in no text that is made of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from crm_desktop.telephony.engines.web.problems import WebAddressWrong

_USER = re.compile(r"[\w.+*#~-]{1,64}")
_LONGEST_ADDRESS = 300


@dataclass(frozen=True, slots=True)
class WebAccount:
    """`pin` is the SHA-256 of a certificate that no authority vouches for, in any usual spelling."""

    address: str  # wss://exchange.clinic:8089/ws
    user: str
    password: str = field(default="", repr=False)
    domain: str = ""  # empty: the host of the address
    login: str = ""  # where the exchange wants another name than `user` for the password
    display_name: str = ""
    pin: str = ""
    extension: str = ""  # of the exchange, where it is another than the user
    pbx: str = ""  # the exchange's name in the log
    ice_servers: tuple[str, ...] = ()
    rings: bool = True
    expires: int = 120

    def checked(self) -> WebAccount:
        """Raises WebAddressWrong where nothing could be reached, or a secret would stand in the address."""
        try:
            parts = urlsplit(self.address)
            port = parts.port
        except ValueError as error:
            raise WebAddressWrong from error
        if (
            parts.scheme not in ("ws", "wss")
            or not parts.hostname
            or port == 0
            or parts.username is not None
            or parts.fragment
            or len(self.address) > _LONGEST_ADDRESS
            or not re.fullmatch(r"[\x21-\x7e]+", self.address)
            or not _USER.fullmatch(self.user)
            or not re.fullmatch(r"[\w.:\[\]-]{0,200}", self.domain)
        ):
            raise WebAddressWrong
        return self

    @property
    def own_extension(self) -> str:
        return self.extension or self.user

    @property
    def host(self) -> str:
        return urlsplit(self.address).hostname or ""

    @property
    def origin(self) -> str:
        """The address without its path, as the page's rules name it."""
        parts = urlsplit(self.address)
        return f"{parts.scheme}://{parts.netloc}"

    @property
    def door(self) -> str:
        """Where the page knocks once, so that Chromium asks whether a pinned certificate is the right one.

        Of a WebSocket's certificate it asks as well, but does not heed the answer.
        """
        return self.origin.replace("wss:", "https:") + "/" if self.is_encrypted and self.pin else ""

    @property
    def is_encrypted(self) -> bool:
        return self.address.startswith("wss:")

    def for_page(self, ring_seconds: int) -> dict[str, object]:
        """With the password: goes over the bridge alone."""
        host = self.host
        return {
            "address": self.address,
            "door": self.door,
            "user": self.user,
            "password": self.password,
            "domain": self.domain or (f"[{host}]" if ":" in host else host),
            "login": self.login,
            "display_name": self.display_name,
            "ice_servers": list(self.ice_servers),
            "rings": self.rings,
            "expires": self.expires,
            "ring_seconds": ring_seconds,
        }
